<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, CONTRIBUTING.md says how. -->
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Letterstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete my letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy-reading face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, paper and face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My envelope is different…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letter for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all of the model letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take or leave this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and address…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BelowPage</name>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe for the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check with the Amnesty office in your country before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has “{words}” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search 1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the one case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline passed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF with the letter alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One PDF with the letter and %n copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeSection</name>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine is different…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>C5, left (Switzerland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5, left (United Kingdom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5, right (Switzerland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5, window on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chou 3, left (Japan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DL or C6/5, left (Norway)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DL, left, folded for form A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DL, right (France)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DL, window on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window, A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window, Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US no. 10, window on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US no. 9, window on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{envelope}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{envelope}, right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A case folder from your Amnesty office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterstall never goes online. What you write stays on this computer, and you can delete all of it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written to, and nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case from a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the case, write beside the model letter, see the real page, and print it ready for the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter for someone at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Change where the PDF is saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it at actual size (100 %). Do not choose “Fit to page”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts: SIL Open Font License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: ISC License.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterstall is not made by Amnesty International and does not speak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterstall: GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it at actual size, fold it at the marks, and post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the case, and the model letter beside it. Tick the paragraphs you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows the very sheet that will be saved, the envelope&apos;s window drawn over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you type is kept at once. There is no need to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters for people at risk: the case and the model letter side by side, and a page that is ready to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print, easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the model letter as it stands. That is a good letter too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed the model letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your letters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layout that belongs to Letterstall cannot be used. Please install Letterstall again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letterstall is already open. Your letters are in that window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}). It would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved, your letter is kept. {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be opened: {file} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “{name}” is not for {paper} paper. For that there are: {fitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter greets nobody: it has no salutation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter no longer asks for this: {ask}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case names nobody to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-05-15 without quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file inside the case folder is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length in millimetres is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of millimetres is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of tables is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model letter is needed, in one language at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or an office is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table such as {table} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text for each language is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format {number} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no readable TOML: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one addressee at least is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({details})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than {size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is longer than {size} kB, too long for a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no readable TOML: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file lies outside the case folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be read: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measures {names} are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model letter is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no readable TOML: {details}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to 80 letters, digits, “-” and “_” are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be {value} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. No letter was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. No letter was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}. No letter was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} mm cannot be right for {field}. Please measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is no language tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelColumn</name>
    <message>
        <source>Language of the model letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Model letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you want in your letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in your letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, changed in your letter. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, in your letter. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, left out. {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyWindowPanel</name>
    <message>
        <source>Envelope, height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the envelope before you, the window facing you, and measure in millimetres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My envelope is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, from the left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, from the lower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window, width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: {value} mm cannot be right beside the other measures. Please measure again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline for this case passed on {date}. Please check with the Amnesty office in your country before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped while you were writing. Your letter is back as it was at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks this language when you next open Letterstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for. Your letter is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is invented, to practise with. Its letter says so on every page: please do not post it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of your letter is deleted from this computer, its backups as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Sheet {number}: page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}: the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {number}: the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is inside the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This envelope has no window: write the address on it, or print a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Envelope, folds and margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: your name, language, face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Envelope window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be shown. Your letter is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (practice) – Letterstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Letterstall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I post my letters in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My envelopes have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this with every letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets}, {envelopes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, postcode and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <source>Change your name and address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you sign with a pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
