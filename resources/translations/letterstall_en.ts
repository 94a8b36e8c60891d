<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- English: nothing but what is counted, in singular and plural. -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsWindow</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation>
            <numerusform>Nothing to check. %n sheet is ready.</numerusform>
            <numerusform>Nothing to check. %n sheets are ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation>
            <numerusform>Found without doubt: %n</numerusform>
            <numerusform>Found without doubt: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation>
            <numerusform>Not in the document: %n</numerusform>
            <numerusform>Not in the document: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation>
            <numerusform>Search %n case</numerusform>
            <numerusform>Search %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Show the one case</numerusform>
            <numerusform>Show all %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One PDF with %n copies</source>
        <translation>
            <numerusform>One PDF with %n copy</numerusform>
            <numerusform>One PDF with %n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>
            <numerusform>%n letter is deleted for good, with its earlier versions and all that was noted of it: on this computer, and in the backups that Letterstall keeps.</numerusform>
            <numerusform>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsSection</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups of all this lie beside it.</source>
        <translation>
            <numerusform>%n backup of all this lies beside it.</numerusform>
            <numerusform>%n backups of all this lie beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were found damaged are set aside; they go when you delete anything.</source>
        <translation>
            <numerusform>%n file that was found damaged is set aside; it goes when you delete anything.</numerusform>
            <numerusform>%n files that were found damaged are set aside; they go when you delete anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>Nothing to check. The ask is in your letter, and it fits on one page.</numerusform>
            <numerusform>Nothing to check. All %n asks are in your letter, and it fits on one page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation>
            <numerusform>%n paragraph is yours</numerusform>
            <numerusform>%n paragraphs are yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are yours, and sentences in others</source>
        <translation>
            <numerusform>One paragraph is yours, and sentences in others</numerusform>
            <numerusform>%n paragraphs are yours, and sentences in others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are yours</source>
        <translation>
            <numerusform>One sentence is yours</numerusform>
            <numerusform>%n sentences are yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSearch</name>
    <message numerus="yes">
        <source>%n places replaced. Undo brings them all back.</source>
        <translation>
            <numerusform>One place replaced. Undo brings it back.</numerusform>
            <numerusform>%n places replaced. Undo brings them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersFoot</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation>
            <numerusform>Show what is different: %n</numerusform>
            <numerusform>Show what is different: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n letters are deleted.</source>
        <translation>
            <numerusform>%n letter is deleted.</numerusform>
            <numerusform>%n letters are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as posted on {date}.</source>
        <translation>
            <numerusform>%n letter is marked as posted on {date}.</numerusform>
            <numerusform>%n letters are marked as posted on {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as printed.</source>
        <translation>
            <numerusform>%n letter is marked as printed.</numerusform>
            <numerusform>%n letters are marked as printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation>
            <numerusform>%n line is on a second page.</numerusform>
            <numerusform>%n lines are on a second page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set as close as reads well, %n lines would still be there.</source>
        <translation>
            <numerusform>Set as close as reads well, %n line would still be there.</numerusform>
            <numerusform>Set as close as reads well, %n lines would still be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation>
            <numerusform>%n, in a separate file</numerusform>
            <numerusform>%n, in separate files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation>
            <numerusform>%n, in the same PDF</numerusform>
            <numerusform>%n, in the same PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message numerus="yes">
        <source>When did you post these %n letters?</source>
        <translation>
            <numerusform>When did you post this %n letter?</numerusform>
            <numerusform>When did you post these %n letters?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spelling: %n words to look at</source>
        <translation>
            <numerusform>Spelling: one word to look at</numerusform>
            <numerusform>Spelling: %n words to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%n envelope</numerusform>
            <numerusform>%n envelopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderQuestion</name>
    <message numerus="yes">
        <source>In %n weeks, on {date}</source>
        <translation>
            <numerusform>In %n week, on {date}</numerusform>
            <numerusform>In %n weeks, on {date}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation>
            <numerusform>The one case</numerusform>
            <numerusform>All %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Saved %n min ago</numerusform>
            <numerusform>Saved %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation>
            <numerusform>Saved %n s ago</numerusform>
            <numerusform>Saved %n s ago</numerusform>
        </translation>
    </message>
</context>
</TS>
