<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, CONTRIBUTING.md says how. -->
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>B&amp;rief</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>About Letterstall</source>
        <translation>Über Letterstall</translation>
    </message>
    <message>
        <source>Another letter for this case</source>
        <translation>Noch ein Brief zu diesem Fall</translation>
    </message>
    <message>
        <source>As the rest</source>
        <translation>Wie der übrige Text</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Begin this letter anew</source>
        <translation>Diesen Brief neu beginnen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Change the paragraph’s direction</source>
        <translation>Schreibrichtung des Absatzes ändern</translation>
    </message>
    <message>
        <source>Check again what I called right</source>
        <translation>Wieder prüfen, was ich für richtig erklärt habe</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete my letter</source>
        <translation>Meinen Brief löschen</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Easy-reading face</source>
        <translation>Leicht lesbare Schrift</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Umschlag, Falze und Ränder</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen …</translation>
    </message>
    <message>
        <source>Find in your letter…</source>
        <translation>In Ihrem Brief suchen …</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tasten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Ideas for your own words</source>
        <translation>Ideen für eigene Worte</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Jetzt eine Fassung sichern</translation>
    </message>
    <message>
        <source>Keep to one page</source>
        <translation>Auf eine Seite bringen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and face…</source>
        <translation>Sprache und Schrift…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Liste der Fälle</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Musterbrief</translation>
    </message>
    <message>
        <source>My envelope is different…</source>
        <translation>Mein Umschlag ist anders…</translation>
    </message>
    <message>
        <source>My letters…</source>
        <translation>Meine Briefe…</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>Name der Person auf dem Papier</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation>Nächstes zum Prüfen</translation>
    </message>
    <message>
        <source>Next word to look at</source>
        <translation>Nächstes Wort zum Ansehen</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Open a case folder…</source>
        <translation>Einen Fallordner öffnen…</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Eine Urgent Action öffnen…</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste an Urgent Action</source>
        <translation>Eine Urgent Action einfügen</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>Mit einem erfundenen Fall üben</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation>Voriges zum Prüfen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Versandfertig…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>PDF speichern unter…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show changes to the model letter</source>
        <translation>Änderungen am Musterbrief zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Take all of the model letter</source>
        <translation>Den ganzen Musterbrief nehmen</translation>
    </message>
    <message>
        <source>Take or leave this paragraph</source>
        <translation>Diesen Absatz nehmen oder weglassen</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <translation>Was hier aufbewahrt wird…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Breite Seite</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Your letter alone</source>
        <translation>Nur Ihr Brief</translation>
    </message>
    <message>
        <source>Your name and address…</source>
        <translation>Ihr Name und Ihre Adresse…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Das PDF ist gespeichert.</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>Zu prüfen, {count}</translation>
    </message>
</context>
<context>
    <name>AsksLine</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation>Zurückholen: {ask}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave it out: {ask}</source>
        <translation>Weglassen: {ask}</translation>
    </message>
    <message>
        <source>Show in the model letter: {ask}</source>
        <translation>Im Musterbrief zeigen: {ask}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The asks</source>
        <translation>Die Bitten</translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation>{ask}: in Ihrem Brief</translation>
    </message>
    <message>
        <source>{ask}: left out by you</source>
        <translation>{ask}: von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation>{ask}: nicht in Ihrem Brief</translation>
    </message>
    <message>
        <source>{ask}: please see for yourself, in this language we cannot tell</source>
        <translation>{ask}: bitte sehen Sie selbst nach, in dieser Sprache lässt es sich nicht erkennen</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>All your letters will be as they were on {time}. How everything is now becomes the newest backup, so you can come back the same way. Your cases and your settings stay as they are.</source>
        <translation>Alle Ihre Briefe werden so, wie sie am {time} waren. Der jetzige Stand wird zur neuesten Sicherung, Sie können also auf demselben Weg zurückkehren. Ihre Fälle und Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Counting the letters…</source>
        <translation>Die Briefe werden gezählt…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Zu dieser Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every few minutes while you write, and when you close Letterstall.</source>
        <translation>Es gibt noch keine Sicherung. Alle paar Minuten entsteht eine, während Sie schreiben, und wenn Sie Letterstall schließen.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Diese Sicherung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Please choose another one.</source>
        <translation>Diese Sicherung lässt sich nicht lesen. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>While you write, all your letters are copied every few minutes. The copies lie on this computer, encrypted as your letters are. The newest stay, and one for each day and week before.</source>
        <translation>Während Sie schreiben, werden alle paar Minuten alle Ihre Briefe kopiert. Die Kopien liegen auf diesem Computer, verschlüsselt wie Ihre Briefe. Die neuesten bleiben, davor eine für jeden Tag und jede Woche.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Ihre Briefe ließen sich nicht öffnen, deshalb ist hier nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Absenden</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Gewöhnliche Abstände</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation>
            <numerusform>Nichts zu prüfen. %Ln Blatt ist fertig.</numerusform>
            <numerusform>Nichts zu prüfen. %Ln Blätter sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>BelowPage</name>
    <message>
        <source>Fold</source>
        <translation>Falz</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Safe for the address</source>
        <translation>Sicher für die Adresse</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Blatt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Add a line</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>It is not a copy address</source>
        <translation>Das ist keine Adresse für eine Kopie</translation>
    </message>
    <message>
        <source>Leave this address out</source>
        <translation>Diese Adresse weglassen</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Diese Person weglassen</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation>Einen Empfänger hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation>
            <numerusform>Sicher gefunden: %Ln</numerusform>
            <numerusform>Sicher gefunden: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation>
            <numerusform>Nicht im Dokument: %Ln</numerusform>
            <numerusform>Nicht im Dokument: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Herausgegeben am {date}</translation>
    </message>
    <message>
        <source>Please check with the Amnesty office in your country before you send it.</source>
        <translation>Bitte fragen Sie vor dem Absenden beim Amnesty-Büro in Ihrem Land nach.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>your own language</source>
        <translation>in Ihrer eigenen Sprache</translation>
    </message>
    <message>
        <source>{date}, passed</source>
        <translation>{date}, vorbei</translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <translation>{date}, {days}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>No case has “{words}” in it.</source>
        <translation>In keinem Fall steht „{words}“.</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Eine Urgent Action öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation>
            <numerusform>%Ln Fall durchsuchen</numerusform>
            <numerusform>%Ln Fälle durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search 1 case</source>
        <translation>1 Fall durchsuchen</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Den einen Fall zeigen</numerusform>
            <numerusform>Alle %Ln Fälle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the one case</source>
        <translation>Den einen Fall zeigen</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>A letter is begun.</source>
        <translation>Ein Brief ist begonnen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Frist vorbei</translation>
    </message>
    <message>
        <source>Deadline {date}.</source>
        <translation>Frist {date}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The deadline passed on {date}.</source>
        <translation>Die Frist ist am {date} abgelaufen.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>{name} (practice) – Letterstall</source>
        <translation>{name} (Übung) – Letterstall</translation>
    </message>
    <message>
        <source>{name} – Letterstall</source>
        <translation>{name} – Letterstall</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Underlined: you put it in. Struck through: you took it out.</source>
        <translation>Unterstrichen: von Ihnen hinzugefügt. Durchgestrichen: von Ihnen weggenommen.</translation>
    </message>
    <message>
        <source>Your letter and the model letter, word by word</source>
        <translation>Ihr Brief und der Musterbrief, Wort für Wort</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>This is left out of the case.</source>
        <translation>Das kommt nicht in den Fall.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das stimmt</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>A French closing repeats the salutation</source>
        <translation>Ein französischer Schluss wiederholt die Anrede</translation>
    </message>
    <message>
        <source>All of this is advice. The letter is yours.</source>
        <translation>All das sind Hinweise. Der Brief gehört Ihnen.</translation>
    </message>
    <message>
        <source>Dates are those of the case</source>
        <translation>Die Daten sind die des Falls</translation>
    </message>
    <message>
        <source>Names are spelt as in the case</source>
        <translation>Namen sind geschrieben wie im Fall</translation>
    </message>
    <message>
        <source>No capitals or exclamation marks that shout</source>
        <translation>Keine Großbuchstaben oder Ausrufezeichen, die schreien</translation>
    </message>
    <message>
        <source>No insults and no threats</source>
        <translation>Keine Beleidigungen und keine Drohungen</translation>
    </message>
    <message>
        <source>No politics</source>
        <translation>Keine Politik</translation>
    </message>
    <message>
        <source>Numbers are those of the case</source>
        <translation>Die Zahlen sind die des Falls</translation>
    </message>
    <message>
        <source>Places are those of the case</source>
        <translation>Die Orte sind die des Falls</translation>
    </message>
    <message>
        <source>The letter still makes each ask of the case</source>
        <translation>Der Brief enthält noch jede Bitte des Falls</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Words are spelt as in the dictionary</source>
        <translation>Wörter sind geschrieben wie im Wörterbuch</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Changes since then</source>
        <translation>Änderungen seither</translation>
    </message>
    <message>
        <source>Its words alone</source>
        <translation>Nur ihre Worte</translation>
    </message>
    <message>
        <source>The version, word by word</source>
        <translation>Die Fassung, Wort für Wort</translation>
    </message>
    <message>
        <source>These are the words of your letter as it is now.</source>
        <translation>Das sind die Worte Ihres Briefs, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>This is how it was then.</source>
        <translation>So war er damals.</translation>
    </message>
    <message>
        <source>Underlined: put in since then. Struck through: taken out since then.</source>
        <translation>Unterstrichen: seither hinzugekommen. Durchgestrichen: seither herausgenommen.</translation>
    </message>
    <message>
        <source>Your letter on {time}</source>
        <translation>Ihr Brief am {time}</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy for: {name}</source>
        <translation>Kopie für: {name}</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with %n copies</source>
        <translation>
            <numerusform>Ein PDF mit %Ln Kopie</numerusform>
            <numerusform>Ein PDF mit %Ln Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF, no copies</source>
        <translation>Ein PDF, ohne Kopien</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>Einzelne Dateien</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Nur die Kopien</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>
            <numerusform>%n Brief wird endgültig gelöscht, mit seinen früheren Fassungen und allem, was zu ihm notiert wurde: auf diesem Computer und in den Sicherungen von Letterstall.</numerusform>
            <numerusform>%n Briefe werden endgültig gelöscht, mit ihren früheren Fassungen und allem, was zu ihnen notiert wurde: auf diesem Computer und in den Sicherungen von Letterstall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete letters</source>
        <translation>Briefe löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This cannot be taken back. PDFs that you saved stay where they are.</source>
        <translation>Das lässt sich nicht zurücknehmen. PDFs, die Sie gespeichert haben, bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted for good, with its earlier versions and all that was noted of it: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>Ihr Brief für {name} wird endgültig gelöscht, mit seinen früheren Fassungen und allem, was zu ihm notiert wurde: auf diesem Computer und in den Sicherungen von Letterstall.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese verwenden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Ihr Name und Ihre Adresse</translation>
    </message>
</context>
<context>
    <name>DoNotWrite</name>
    <message>
        <source>Please do not write about this:</source>
        <translation>Bitte schreiben Sie nicht darüber:</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The page cannot be shown here. This is its text.</source>
        <translation>Die Seite kann hier nicht gezeigt werden. Das ist ihr Text.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A number without a word before it: “{text}”. We took it for a telephone number.</source>
        <translation>Vor dieser Nummer steht kein Wort: „{text}“. Wir haben sie als Telefonnummer übernommen.</translation>
    </message>
    <message>
        <source>A second model letter in the same language was left out.</source>
        <translation>Ein zweiter Musterbrief in derselben Sprache wurde weggelassen.</translation>
    </message>
    <message>
        <source>A second office stands here: “{text}”. We kept it as a line of the address.</source>
        <translation>Hier steht ein zweites Amt: „{text}“. Wir haben es als Zeile der Adresse übernommen.</translation>
    </message>
    <message>
        <source>An empty line cut a sentence: “{before} ∣ {after}”. We joined it.</source>
        <translation>Eine leere Zeile trennte einen Satz: „{before} ∣ {after}“. Wir haben ihn wieder zusammengefügt.</translation>
    </message>
    <message>
        <source>Another country is named inside this address: “{text}”.</source>
        <translation>In dieser Adresse ist ein anderes Land genannt: „{text}“.</translation>
    </message>
    <message>
        <source>Characters without meaning were left out.</source>
        <translation>Zeichen ohne Bedeutung wurden weggelassen.</translation>
    </message>
    <message>
        <source>Day and month may be the other way round. We read {date}.</source>
        <translation>Tag und Monat könnten vertauscht sein. Wir haben das Datum als {date} gelesen.</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>Verborgener Text im Dokument wurde weggelassen.</translation>
    </message>
    <message>
        <source>Letters that cannot be seen, or of another alphabet, stand in “{text}”.</source>
        <translation>In „{text}“ stehen unsichtbare Zeichen oder Buchstaben eines anderen Alphabets.</translation>
    </message>
    <message>
        <source>Lines of this address were glued together: “{text}”. We parted them.</source>
        <translation>Zeilen dieser Adresse klebten aneinander: „{text}“. Wir haben sie getrennt.</translation>
    </message>
    <message>
        <source>No heading stands above this address. We took the lines above the letter.</source>
        <translation>Über dieser Adresse steht keine eigene Überschrift. Wir haben die Zeilen über dem Brief genommen.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Es wurde keine Überschrift gefunden.</translation>
    </message>
    <message>
        <source>No line names the people this is about. There may be none.</source>
        <translation>Keine Zeile nennt die Menschen, um die es geht. Vielleicht sind keine bestimmten gemeint.</translation>
    </message>
    <message>
        <source>No line names the person. We took “{name}” from the text.</source>
        <translation>Keine Zeile nennt die Person. Wir haben „{name}“ aus dem Text übernommen.</translation>
    </message>
    <message>
        <source>No model letter was found.</source>
        <translation>Es wurde kein Musterbrief gefunden.</translation>
    </message>
    <message>
        <source>No office is named. We put “{office}” in its place.</source>
        <translation>Es ist kein Amt genannt. Wir haben an seiner Stelle „{office}“ eingesetzt.</translation>
    </message>
    <message>
        <source>No postal address was found for this addressee.</source>
        <translation>Für diesen Empfänger wurde keine Postadresse gefunden.</translation>
    </message>
    <message>
        <source>Nobody is named here. We took the first line, “{office}”, for the office.</source>
        <translation>Hier ist niemand genannt. Wir haben die erste Zeile, „{office}“, als Amt übernommen.</translation>
    </message>
    <message>
        <source>Nobody to write to was found.</source>
        <translation>Es wurde niemand gefunden, an den zu schreiben ist.</translation>
    </message>
    <message>
        <source>Nothing stands behind “{label}”.</source>
        <translation>Nach „{label}“ steht nichts.</translation>
    </message>
    <message>
        <source>Office and name stand in one line. We parted them: “{office}”, “{name}”.</source>
        <translation>Amt und Name stehen in einer Zeile. Wir haben sie getrennt: „{office}“, „{name}“.</translation>
    </message>
    <message>
        <source>One salutation stands for two addressees: “{text}”. We gave each a part.</source>
        <translation>Eine Anrede gilt zwei Empfängern: „{text}“. Wir haben jedem seinen Teil gegeben.</translation>
    </message>
    <message>
        <source>Pictures were left out.</source>
        <translation>Bilder wurden weggelassen.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing are in the text. They are shown.</source>
        <translation>Im Text stehen Zeichen, die die Schreibrichtung umkehren. Sie werden gezeigt.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed.</source>
        <translation>In „{text}“ stehen Zeichen, die die Schreibrichtung umkehren. Sie werden gezeigt, aber nicht befolgt.</translation>
    </message>
    <message>
        <source>Some pages hold pictures only. Their words are missing here.</source>
        <translation>Einige Seiten enthalten nur Bilder. Was darauf steht, fehlt hier.</translation>
    </message>
    <message>
        <source>Text that was deleted with tracked changes was left out.</source>
        <translation>Text, der in der Änderungsverfolgung gelöscht war, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The asks had no marks. We made a list of the lines behind the colon.</source>
        <translation>Die Forderungen hatten keine Aufzählungszeichen. Wir haben aus den Zeilen nach dem Doppelpunkt eine Liste gemacht.</translation>
    </message>
    <message>
        <source>The date has no year. We read {date}.</source>
        <translation>Im Datum fehlt das Jahr. Wir haben es als {date} gelesen.</translation>
    </message>
    <message>
        <source>The deadline {deadline} is earlier than the day of issue {issued}.</source>
        <translation>Die Frist ({deadline}) liegt vor dem Ausgabedatum ({issued}).</translation>
    </message>
    <message>
        <source>The deadline {deadline} is more than a year after the day of issue.</source>
        <translation>Die Frist ({deadline}) liegt mehr als ein Jahr nach dem Ausgabedatum.</translation>
    </message>
    <message>
        <source>The document could only be read in part. Please compare every line.</source>
        <translation>Das Dokument ließ sich nur zum Teil lesen. Bitte vergleichen Sie jede Zeile.</translation>
    </message>
    <message>
        <source>The document gives neither a number nor a date of issue. You can leave them empty.</source>
        <translation>Das Dokument nennt weder eine Nummer noch ein Ausgabedatum. Sie können beides leer lassen.</translation>
    </message>
    <message>
        <source>The document gives no deadline.</source>
        <translation>Das Dokument nennt keine Frist.</translation>
    </message>
    <message>
        <source>The document has demands and no model letter. We made sentences of them: please read each one.</source>
        <translation>Das Dokument enthält Forderungen, aber keinen Musterbrief. Wir haben Sätze daraus gemacht: Bitte lesen Sie jeden.</translation>
    </message>
    <message>
        <source>The document has macros. They were left out.</source>
        <translation>Das Dokument enthält Makros. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The document itself has lost a sign: it stands as “�”. Please look it up and put it in.</source>
        <translation>Dem Dokument selbst ist ein Zeichen verloren gegangen, dort steht „�“. Bitte sehen Sie nach und setzen Sie es ein.</translation>
    </message>
    <message>
        <source>The document says that no more letters are asked for, and yet has an appeal.</source>
        <translation>Das Dokument sagt, dass keine Briefe mehr erbeten werden, und enthält doch einen Appell.</translation>
    </message>
    <message>
        <source>The document wants to load parts from elsewhere. They were left out.</source>
        <translation>Das Dokument will Teile von anderswo laden. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Please look at names and accents.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben kodiert sind. Bitte achten Sie auf Namen und Akzente.</translation>
    </message>
    <message>
        <source>The heading of the document names {country}, the address another country.</source>
        <translation>Der Kopf des Dokuments nennt „{country}“, die Adresse ein anderes Land.</translation>
    </message>
    <message>
        <source>The headline was in capitals. We had to guess whether these words begin with one: {text}.</source>
        <translation>Die Überschrift stand in Großbuchstaben. Bei diesen Wörtern mussten wir raten, ob sie groß beginnen: {text}.</translation>
    </message>
    <message>
        <source>The letter has no closing words. The usual ones are used.</source>
        <translation>Dem Brief fehlt der Briefschluss. Verwendet wird der übliche.</translation>
    </message>
    <message>
        <source>The letter has no list of what it asks for. The asks stand in its paragraphs.</source>
        <translation>Der Brief hat keine Liste der Forderungen. Sie stehen in seinen Absätzen.</translation>
    </message>
    <message>
        <source>The letter has one salutation and several addressees. We gave it to all.</source>
        <translation>Der Brief hat eine Anrede und mehrere Empfänger. Wir haben sie bei allen eingesetzt.</translation>
    </message>
    <message>
        <source>The letters of “{name}” do not say for sure which language it is.</source>
        <translation>An den Buchstaben von „{name}“ ist nicht sicher zu erkennen, welche Sprache es ist.</translation>
    </message>
    <message>
        <source>The number {number} and the year of issue {year} do not go together.</source>
        <translation>Die Nummer {number} und das Ausgabejahr {year} passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The order of some words had to be mended. Please compare them with the page.</source>
        <translation>Die Reihenfolge einiger Wörter musste berichtigt werden. Bitte vergleichen Sie sie mit der Seite.</translation>
    </message>
    <message>
        <source>The words come from a scanned picture and may have mistakes.</source>
        <translation>Die Wörter stammen aus einem eingescannten Bild und können Fehler enthalten.</translation>
    </message>
    <message>
        <source>The year {year} seems wrong.</source>
        <translation>Das Jahr {year} scheint falsch zu sein.</translation>
    </message>
    <message>
        <source>There seem to be two cases in this document. This is the first.</source>
        <translation>In diesem Dokument scheinen zwei Fälle zu stehen. Das ist der erste.</translation>
    </message>
    <message>
        <source>These people have no names of their own: “{text}”.</source>
        <translation>Diese Menschen sind nicht mit Namen genannt: „{text}“.</translation>
    </message>
    <message>
        <source>This address has many lines. Please see whether all of them belong to it.</source>
        <translation>Diese Adresse hat viele Zeilen. Bitte sehen Sie nach, ob alle dazugehören.</translation>
    </message>
    <message>
        <source>This address is in another country than the first one.</source>
        <translation>Diese Adresse liegt in einem anderen Land als die erste.</translation>
    </message>
    <message>
        <source>This address names no country, so we put {country}.</source>
        <translation>Diese Adresse nennt kein Land, daher haben wir „{country}“ eingesetzt.</translation>
    </message>
    <message>
        <source>This address names no country. Please choose one.</source>
        <translation>Diese Adresse nennt kein Land. Bitte wählen Sie eines.</translation>
    </message>
    <message>
        <source>This address stood behind a sentence about embassies.</source>
        <translation>Diese Adresse stand nach einem Satz über Botschaften.</translation>
    </message>
    <message>
        <source>This address stood in one line: “{text}”. We parted it.</source>
        <translation>Diese Adresse stand in einer einzigen Zeile: „{text}“. Wir haben sie aufgeteilt.</translation>
    </message>
    <message>
        <source>This stood inside the main address. We made it a second addressee.</source>
        <translation>Das stand mitten in der Hauptadresse. Wir haben daraus einen zweiten Empfänger gemacht.</translation>
    </message>
    <message>
        <source>Title and name stand in one line: “{name}”. We kept both as the name.</source>
        <translation>Titel und Name stehen in einer Zeile: „{name}“. Wir haben beides als Namen übernommen.</translation>
    </message>
    <message>
        <source>Two addresses seem to be mixed line by line: “{text}”.</source>
        <translation>Zwei Adressen scheinen Zeile für Zeile vermischt zu sein: „{text}“.</translation>
    </message>
    <message>
        <source>We know no language called “{text}”.</source>
        <translation>Wir kennen keine Sprache namens „{text}“.</translation>
    </message>
    <message>
        <source>We read several people in “{text}”. It may be one name.</source>
        <translation>„{text}“ haben wir als mehrere Personen gelesen. Vielleicht ist es ein einziger Name.</translation>
    </message>
    <message>
        <source>“{first}” is also spelt “{second}”. We kept both as they are.</source>
        <translation>„{first}“ wird auch „{second}“ geschrieben. Wir haben beides so gelassen.</translation>
    </message>
    <message>
        <source>“{name}” may be a name or a place. We took it for the name.</source>
        <translation>„{name}“ kann ein Name oder ein Ort sein. Wir haben es als Namen übernommen.</translation>
    </message>
    <message>
        <source>“{name}” may be a person or an organisation. We took it for the name.</source>
        <translation>„{name}“ kann eine Person oder eine Organisation sein. Wir haben es als Namen übernommen.</translation>
    </message>
    <message>
        <source>“{text}” greets somebody whom the address does not name.</source>
        <translation>„{text}“ redet jemanden an, den die Adresse nicht nennt.</translation>
    </message>
    <message>
        <source>“{text}” stands behind the last name alone. It may be meant for all.</source>
        <translation>„{text}“ steht nur hinter dem letzten Namen. Vielleicht gilt es für alle.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another country than the address.</source>
        <translation>„{value}“ gehört zu einem anderen Land als die Adresse.</translation>
    </message>
    <message>
        <source>“{value}” has nothing of the name, the office or the place in it.</source>
        <translation>„{value}“ hat nichts vom Namen, vom Amt oder vom Ort in sich.</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>By way of the embassy</source>
        <translation>Über die Botschaft</translation>
    </message>
    <message>
        <source>Post it the usual way</source>
        <translation>Auf dem üblichen Weg schicken</translation>
    </message>
    <message>
        <source>The embassy’s address</source>
        <translation>Die Anschrift der Botschaft</translation>
    </message>
    <message>
        <source>The letter still greets and names {name}; the embassy in your country is asked to forward it. Look its address up, for example at your foreign ministry, and write it as it stands on an envelope. Add a line to the letter that asks for forwarding, if you like.</source>
        <translation>Der Brief grüßt und nennt weiterhin {name}; die Botschaft in Ihrem Land wird gebeten, ihn weiterzuleiten. Suchen Sie ihre Anschrift heraus, zum Beispiel beim Außenministerium, und schreiben Sie sie so, wie sie auf einem Umschlag steht. Wenn Sie mögen, bitten Sie im Brief mit einem Satz um Weiterleitung.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Anschrift verwenden</translation>
    </message>
    <message>
        <source>c/o Embassy of {country}</source>
        <translation>c/o Botschaft von {country}</translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
</context>
<context>
    <name>EnvelopeSection</name>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Mine is different…</source>
        <translation>Meiner ist anders…</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>C5, left (Switzerland)</source>
        <translation>C5, links (Schweiz)</translation>
    </message>
    <message>
        <source>C5, left (United Kingdom)</source>
        <translation>C5, links (Großbritannien)</translation>
    </message>
    <message>
        <source>C5, right (Switzerland)</source>
        <translation>C5, rechts (Schweiz)</translation>
    </message>
    <message>
        <source>C5, window on the left</source>
        <translation>C5, Fenster links</translation>
    </message>
    <message>
        <source>Chou 3, left (Japan)</source>
        <translation>Chou 3, links (Japan)</translation>
    </message>
    <message>
        <source>DL or C6/5, left (Norway)</source>
        <translation>DL oder C6/5, links (Norwegen)</translation>
    </message>
    <message>
        <source>DL, left, folded for form A</source>
        <translation>DL, links, Falz nach Form A</translation>
    </message>
    <message>
        <source>DL, right (France)</source>
        <translation>DL, rechts (Frankreich)</translation>
    </message>
    <message>
        <source>DL, window on the left</source>
        <translation>DL, Fenster links</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mein Umschlag</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>No window, A4</source>
        <translation>Ohne Fenster, A4</translation>
    </message>
    <message>
        <source>No window, Letter</source>
        <translation>Ohne Fenster, Letter</translation>
    </message>
    <message>
        <source>US no. 10, window on the left</source>
        <translation>US Nr. 10, Fenster links</translation>
    </message>
    <message>
        <source>US no. 9, window on the left</source>
        <translation>US Nr. 9, Fenster links</translation>
    </message>
    <message>
        <source>{envelope}, left</source>
        <translation>{envelope}, links</translation>
    </message>
    <message>
        <source>{envelope}, right</source>
        <translation>{envelope}, rechts</translation>
    </message>
</context>
<context>
    <name>EverythingSection</name>
    <message>
        <source>All that Letterstall keeps of you lies in {folder}: letters, versions, backups, your cases, your settings. PDFs that you saved elsewhere are not among it, nor what a printer keeps.</source>
        <translation>Alles, was Letterstall von Ihnen aufbewahrt, liegt in {folder}: Briefe, Fassungen, Sicherungen, Ihre Fälle, Ihre Einstellungen. PDFs, die Sie anderswo gespeichert haben, gehören nicht dazu, und auch nicht, was ein Drucker behält.</translation>
    </message>
    <message>
        <source>Delete all of it and close Letterstall</source>
        <translation>Alles löschen und Letterstall schließen</translation>
    </message>
    <message>
        <source>First the key is overwritten, so that nothing can be read any more; then every file is deleted. This cannot be undone. A disk may keep old blocks for a while: without the key they say nothing.</source>
        <translation>Zuerst wird der Schlüssel überschrieben, sodass nichts mehr gelesen werden kann; dann wird jede Datei gelöscht. Das lässt sich nicht rückgängig machen. Ein Datenträger kann alte Blöcke eine Weile behalten: Ohne den Schlüssel sagen sie nichts.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>Groß- und Kleinschreibung und Akzente zählen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Find in your letter</source>
        <translation>In Ihrem Brief suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Fold to one line</source>
        <translation>Auf eine Zeile einklappen</translation>
    </message>
    <message>
        <source>Not asked for: {ask}</source>
        <translation>Nicht gefordert: {ask}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what to check</source>
        <translation>Zeigen, was zu prüfen ist</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>Zu prüfen, {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A PDF, a Word file or an e-mail. Or paste the text.</source>
        <translation>Ein PDF, eine Word-Datei oder eine E-Mail. Oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>A case folder from your Amnesty office.</source>
        <translation>Ein Fallordner von Ihrem Amnesty-Büro.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Es bleibt bei Ihnen</translation>
    </message>
    <message>
        <source>Letterstall never goes online. What you write stays on this computer, and you can delete all of it at any time.</source>
        <translation>Letterstall geht nie ins Internet. Was Sie schreiben, bleibt auf diesem Computer, und Sie können jederzeit alles löschen.</translation>
    </message>
    <message>
        <source>Nobody is written to, and nothing can go wrong.</source>
        <translation>Niemand bekommt Post, und nichts kann schiefgehen.</translation>
    </message>
    <message>
        <source>Open a case from a USB stick</source>
        <translation>Einen Fall vom USB-Stick öffnen</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Eine Urgent Action öffnen…</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>Mit einem erfundenen Fall üben</translation>
    </message>
    <message>
        <source>Read the case, write beside the model letter, see the real page, and print it ready for the envelope.</source>
        <translation>Lesen Sie den Fall, schreiben Sie neben dem Musterbrief, sehen Sie die wirkliche Seite, und drucken Sie sie fertig für den Umschlag.</translation>
    </message>
    <message>
        <source>Write a letter for someone at risk</source>
        <translation>Schreiben Sie einen Brief für einen Menschen in Gefahr</translation>
    </message>
    <message>
        <source>Write for {name}</source>
        <translation>Für {name} schreiben</translation>
    </message>
    <message>
        <source>You can also drop a document anywhere on this window.</source>
        <translation>Sie können ein Dokument auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Change where the PDF is saved…</source>
        <translation>Ändern, wo das PDF gespeichert wird…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Ich habe ihn eingeworfen</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>Noch nicht eingeworfen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Print it at actual size (100 %). Do not choose “Fit to page”.</source>
        <translation>Drucken Sie in Originalgröße (100 %). Wählen Sie nicht „An Seite anpassen“.</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern…</translation>
    </message>
    <message>
        <source>The PDF is saved, and the letter noted as posted.</source>
        <translation>Das PDF ist gespeichert, und der Brief ist als eingeworfen notiert.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Das PDF ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Everything Letterstall kept of you is deleted from this computer.</source>
        <translation>Alles, was Letterstall von Ihnen aufbewahrt hat, ist von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>The key is overwritten, so that nobody can read your letters. These files could not be deleted: {files}. Please delete them by hand.</source>
        <translation>Der Schlüssel ist überschrieben, niemand kann Ihre Briefe mehr lesen. Diese Dateien ließen sich nicht löschen: {files}. Bitte löschen Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Left out of the case.</source>
        <translation>Kommt nicht in den Fall.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation>Ändern Sie jedes Wort, das Sie möchten. Was Sie mit eigenen Worten schreiben, zählt am meisten.</translation>
    </message>
    <message>
        <source>Dictionaries: each its own licence, which is named below.</source>
        <translation>Wörterbücher: jedes unter seiner eigenen Lizenz, die unten genannt ist.</translation>
    </message>
    <message>
        <source>Fonts: SIL Open Font License.</source>
        <translation>Schriften: SIL Open Font License.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Icons: ISC License.</source>
        <translation>Symbole: ISC License.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letterstall is not made by Amnesty International and does not speak for it.</source>
        <translation>Letterstall ist nicht von Amnesty International und spricht nicht in deren Namen.</translation>
    </message>
    <message>
        <source>Letterstall: GPL, version 3 or later.</source>
        <translation>Letterstall: GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Print it at actual size, fold it at the marks, and post it.</source>
        <translation>Drucken Sie in Originalgröße, falten Sie an den Marken, und bringen Sie den Brief zur Post.</translation>
    </message>
    <message>
        <source>Read the case, and the model letter beside it. Tick the paragraphs you want.</source>
        <translation>Lesen Sie den Fall und daneben den Musterbrief. Haken Sie die Absätze an, die Sie möchten.</translation>
    </message>
    <message>
        <source>The page shows the very sheet that will be saved, the envelope’s window drawn over it.</source>
        <translation>Die Seite zeigt genau das Blatt, das gespeichert wird, mit dem Fenster des Umschlags darüber.</translation>
    </message>
    <message>
        <source>To bring in an Urgent Action, open it, drop it anywhere on the window, or paste it on the list of cases. You check what was found before it is saved.</source>
        <translation>Um eine Urgent Action hinzuzufügen, öffnen Sie sie, ziehen Sie sie irgendwo auf das Fenster, oder fügen Sie sie in der Liste der Fälle ein. Sie prüfen, was gefunden wurde, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>Whatever you type is kept at once. There is no need to save.</source>
        <translation>Was Sie schreiben, wird sofort gesichert. Sie brauchen nicht zu speichern.</translation>
    </message>
    <message>
        <source>Write letters for people at risk: the case and the model letter side by side, and a page that is ready to print.</source>
        <translation>Briefe schreiben für Menschen in Gefahr: der Fall und der Musterbrief nebeneinander, und eine druckfertige Seite.</translation>
    </message>
    <message>
        <source>“My letters” shows all you wrote, how far each has come, and lets you log a reply or write a follow-up.</source>
        <translation>„Meine Briefe“ zeigt alles, was Sie geschrieben haben, und wie weit jeder Brief ist; dort notieren Sie Antworten oder schreiben noch einmal.</translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation>„Versandfertig…“ speichert ein PDF: den Brief und eine Kopie für jede Amtsperson, die eine bekommt.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it is now</source>
        <translation>Wie er jetzt ist</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Bevor er ersetzt wurde</translation>
    </message>
    <message>
        <source>Earlier versions are not kept. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>Frühere Fassungen werden nicht aufbewahrt. Sie können das unter „Was hier aufbewahrt wird“ im Menü Brief wieder einschalten.</translation>
    </message>
    <message>
        <source>How your letter is now is kept as a version first. Address and sender stay.</source>
        <translation>Vorher wird der jetzige Stand Ihres Briefs als Fassung aufbewahrt. Anschrift und Absender bleiben.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Von Ihnen aufbewahrt</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>Beim Schreiben aufbewahrt</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Eingeworfen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <source>There is only your letter as it is now. When you have written for some minutes, you find here how it was before. “Keep a version now”, in the menu Letter, makes one at any time.</source>
        <translation>Es gibt nur Ihren Brief, wie er jetzt ist. Wenn Sie einige Minuten geschrieben haben, finden Sie hier, wie er vorher war. „Jetzt eine Fassung sichern“ im Menü Brief macht jederzeit eine.</translation>
    </message>
    <message>
        <source>Versions are no longer kept, so only “Undo” brings back how it is now. Address and sender stay.</source>
        <translation>Fassungen werden nicht mehr aufbewahrt, deshalb bringt nur „Rückgängig“ den jetzigen Stand zurück. Anschrift und Absender bleiben.</translation>
    </message>
    <message>
        <source>Your letters are not kept, so there are no earlier versions. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>Ihre Briefe werden nicht aufbewahrt, deshalb gibt es keine früheren Fassungen. Sie können das unter „Was hier aufbewahrt wird“ im Menü Brief wieder einschalten.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Ihre Briefe ließen sich nicht öffnen, deshalb ist hier nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>It was not possible to go back, so nothing was changed. Please choose another backup.</source>
        <translation>Es war nicht möglich zurückzukehren, deshalb wurde nichts geändert. Bitte wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please choose another one.</source>
        <translation>Diese Sicherung ist beschädigt. Es wurde nichts geändert. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved now, so nothing was changed. It is still here.</source>
        <translation>Ihr Brief lässt sich jetzt nicht speichern, deshalb wurde nichts geändert. Er ist noch hier.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Bring this version back</source>
        <translation>Diese Fassung zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Die Worte kopieren</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>The words of {time} are on the clipboard.</source>
        <translation>Die Worte vom {time} sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Versions of your letter</source>
        <translation>Fassungen Ihres Briefs</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>A tie to the country</source>
        <translation>Was mich mit dem Land verbindet</translation>
    </message>
    <message>
        <source>First words of sentences you may want to write</source>
        <translation>Erste Worte von Sätzen, die Sie vielleicht schreiben möchten</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>The ask that matters most</source>
        <translation>Die wichtigste Bitte</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Wer ich bin</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Warum es mir wichtig ist</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open an Urgent Action</source>
        <translation>Eine Urgent Action öffnen</translation>
    </message>
    <message>
        <source>Urgent Actions</source>
        <translation>Urgent Actions</translation>
    </message>
</context>
<context>
    <name>KeptPresenter</name>
    <message>
        <source>No case open</source>
        <translation>Kein Fall offen</translation>
    </message>
    <message>
        <source>Not kept here, as you chose</source>
        <translation>Wird hier nicht aufbewahrt, wie Sie es wollten</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Was hier aufbewahrt wird</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Ihre Briefe ließen sich nicht öffnen, deshalb ist hier nichts zu sehen.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>Löschen: {kind}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>KindsSection</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups of all this lie beside it.</source>
        <translation>
            <numerusform>%n Sicherung von alledem liegt daneben.</numerusform>
            <numerusform>%n Sicherungen von alledem liegen daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were found damaged are set aside; they go when you delete anything.</source>
        <translation>
            <numerusform>%n beschädigte Datei liegt beiseite; sie verschwindet, sobald Sie etwas löschen.</numerusform>
            <numerusform>%n beschädigte Dateien liegen beiseite; sie verschwinden, sobald Sie etwas löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>All dates of printing, posting and answers, and your notes, are deleted. The letters stay.</source>
        <translation>Alle Daten von Druck, Einwurf und Antworten und Ihre Notizen werden gelöscht. Die Briefe bleiben.</translation>
    </message>
    <message>
        <source>All earlier versions are deleted. Each letter stays as it is now.</source>
        <translation>Alle früheren Fassungen werden gelöscht. Jeder Brief bleibt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>All words you called right are deleted.</source>
        <translation>Alle Wörter, die Sie für richtig erklärt haben, werden gelöscht.</translation>
    </message>
    <message>
        <source>All your letters, all their versions and all that happened to them are deleted.</source>
        <translation>Alle Ihre Briefe, alle ihre Fassungen und alles, was zu ihnen notiert ist, werden gelöscht.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>How a letter stood before, so that you can compare and bring words back.</source>
        <translation>Wie ein Brief vorher war, damit Sie vergleichen und Worte zurückholen können.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. What you delete here is deleted in the backups too.</source>
        <translation>Nichts davon verlässt diesen Computer. Was Sie hier löschen, wird auch in den Sicherungen gelöscht.</translation>
    </message>
    <message>
        <source>So that spelling does not mark them again.</source>
        <translation>Damit die Rechtschreibung sie nicht wieder anstreicht.</translation>
    </message>
    <message>
        <source>So that the next letter begins with them.</source>
        <translation>Damit der nächste Brief mit ihnen beginnt.</translation>
    </message>
    <message>
        <source>So that you are asked once a case and not again.</source>
        <translation>Damit Sie einmal je Fall gefragt werden und nicht noch einmal.</translation>
    </message>
    <message>
        <source>What became of your letters</source>
        <translation>Was aus Ihren Briefen wurde</translation>
    </message>
    <message>
        <source>When one was saved, printed, posted, answered, and your notes on the answer.</source>
        <translation>Wann einer gespeichert, gedruckt, eingeworfen, beantwortet wurde, und Ihre Notizen zur Antwort.</translation>
    </message>
    <message>
        <source>Without this a letter lives only as long as its window: save it as a PDF before you close.</source>
        <translation>Ohne das lebt ein Brief nur so lange wie sein Fenster: Speichern Sie ihn als PDF, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>Words you called right</source>
        <translation>Wörter, die Sie für richtig erklärt haben</translation>
    </message>
    <message>
        <source>Your answers about ties to a country</source>
        <translation>Ihre Antworten zu Verbindungen in ein Land</translation>
    </message>
    <message>
        <source>Your answers are deleted. You are asked again before you send a letter.</source>
        <translation>Ihre Antworten werden gelöscht. Sie werden wieder gefragt, bevor Sie einen Brief schicken.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Ihre Briefe</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Ihr Name und Ihre Anschrift</translation>
    </message>
    <message>
        <source>Your name and address are no longer kept. Letters you wrote still have them.</source>
        <translation>Ihr Name und Ihre Anschrift werden nicht mehr aufbewahrt. In Briefen, die Sie geschrieben haben, stehen sie noch.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>Uigurisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Antwort notieren…</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>Als eingeworfen kennzeichnen…</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>Als gedruckt kennzeichnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Erinnerung…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Die letzte Kennzeichnung zurücknehmen</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Noch einmal schreiben</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>Nichts zu prüfen. Die Bitte steht in Ihrem Brief, und er passt auf eine Seite.</numerusform>
            <numerusform>Nichts zu prüfen. Alle %n Bitten stehen in Ihrem Brief, und er passt auf eine Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Your letter</source>
        <translation>Ihr Brief</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Kalenderdatei (*.ics)</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Meine Briefe</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>Erinnerung an einen Brief</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Die Erinnerung speichern</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As the rest</source>
        <translation>Wie der übrige Text</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation>Anlagen, eine je Zeile</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Sprache des Briefs</translation>
    </message>
    <message>
        <source>Large print, easy to read</source>
        <translation>Groß und leicht lesbar</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>Name der Person auf dem Papier</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Subject, if you want one</source>
        <translation>Betreff, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation>
            <numerusform>%Ln Absatz ist von Ihnen</numerusform>
            <numerusform>%Ln Absätze sind von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are yours, and sentences in others</source>
        <translation>
            <numerusform>Ein Absatz ist von Ihnen, dazu Sätze in anderen</numerusform>
            <numerusform>%n Absätze sind von Ihnen, dazu Sätze in anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are yours</source>
        <translation>
            <numerusform>Ein Satz ist von Ihnen</numerusform>
            <numerusform>%n Sätze sind von Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>Alles ist von Ihnen</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Versandfertig…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>This is the model letter as it stands. That is a good letter too.</source>
        <translation>Das ist der Musterbrief, wie er dasteht. Auch das ist ein guter Brief.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You have changed the model letter.</source>
        <translation>Sie haben den Musterbrief geändert.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ihr Brief</translation>
    </message>
</context>
<context>
    <name>LetterSearch</name>
    <message numerus="yes">
        <source>%n places replaced. Undo brings them all back.</source>
        <translation>
            <numerusform>Eine Stelle ersetzt. Rückgängig holt sie zurück.</numerusform>
            <numerusform>%n Stellen ersetzt. Rückgängig holt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Stelle {place} von {count}</translation>
    </message>
    <message>
        <source>This does not stand in your letter.</source>
        <translation>Das steht nicht in Ihrem Brief.</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>“{word}” is right: add it to my words</source>
        <translation>„{word}“ ist richtig: zu meinen Wörtern</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Begun on {date}</source>
        <translation>Begonnen am {date}</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Frist abgelaufen</translation>
    </message>
    <message>
        <source>Deadline {date}</source>
        <translation>Frist {date}</translation>
    </message>
    <message>
        <source>Follows up another letter</source>
        <translation>Folgt auf einen anderen Brief</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Auf {language}</translation>
    </message>
    <message>
        <source>Its case is not here any more</source>
        <translation>Sein Fall ist nicht mehr hier</translation>
    </message>
    <message>
        <source>PDF saved on {date}</source>
        <translation>PDF gespeichert am {date}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Eingeworfen</translation>
    </message>
    <message>
        <source>Posted on {date}</source>
        <translation>Eingeworfen am {date}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Gedruckt am {date}</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Replied on {date}</source>
        <translation>Beantwortet am {date}</translation>
    </message>
    <message>
        <source>Replied on {date}, to be answered</source>
        <translation>Beantwortet am {date}, noch zu erwidern</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Zu Ende zu schreiben</translation>
    </message>
    <message>
        <source>Written in on {date}</source>
        <translation>Zuletzt bearbeitet am {date}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Folgebrief</translation>
    </message>
    <message>
        <source>sent on to the office</source>
        <translation>an das Büro weitergeschickt</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>an {addressee}</translation>
    </message>
    <message>
        <source>{name}, to {addressee}</source>
        <translation>{name}, an {addressee}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
</context>
<context>
    <name>LettersFoot</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Brief</numerusform>
            <numerusform>%n Briefe</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be done with the letters that are chosen</source>
        <translation>Alles, was mit den gewählten Briefen getan werden kann</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>{letters}, {count} chosen</source>
        <translation>{letters}, {count} gewählt</translation>
    </message>
</context>
<context>
    <name>LettersHead</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Nach Frist</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Search your letters</source>
        <translation>In Ihren Briefen suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>A reply to this letter came on {date}.</source>
        <translation>Auf diesen Brief kam am {date} eine Antwort.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>You posted this letter on {date}.</source>
        <translation>Sie haben diesen Brief am {date} eingeworfen.</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Eingeworfen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>LettersWindow</name>
    <message>
        <source>My letters</source>
        <translation>Meine Briefe</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>Addressee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Vorher: {text}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Hide what is different</source>
        <translation>Unterschiede verbergen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgabe­datum</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Musterbrief</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Jetzt: {text}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ihn ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation>
            <numerusform>Unterschied zeigen: %Ln</numerusform>
            <numerusform>Unterschiede zeigen: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammen­fassung</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. It closes this case: {title}.</source>
        <translation>Dieses Dokument sagt, dass keine Briefe mehr erbeten werden. Es schließt diesen Fall ab: {title}.</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. No case you have is meant, so there is nothing to close.</source>
        <translation>Dieses Dokument sagt, dass keine Briefe mehr erbeten werden. Gemeint ist keiner Ihrer Fälle, es gibt also nichts abzuschließen.</translation>
    </message>
    <message>
        <source>This looks like an update of a case you have: {title}.</source>
        <translation>Das sieht nach einer neuen Fassung eines Falls aus, den Sie schon haben: {title}.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>You have this case already: {title}.</source>
        <translation>Diesen Fall haben Sie schon: {title}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of cases</source>
        <translation>Liste der Fälle</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>A new recovery key</source>
        <translation>Neuer Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere Passphrase…</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Ohne Passphrase auskommen</translation>
    </message>
    <message>
        <source>Do without the keyring</source>
        <translation>Ohne den Schlüsselbund auskommen</translation>
    </message>
    <message>
        <source>Nothing does. Your letters are encrypted, and the key lies beside them: whoever can use your account on this computer, or takes its disk, can read them.</source>
        <translation>Nichts. Ihre Briefe sind verschlüsselt, und der Schlüssel liegt daneben: Wer Ihr Konto auf diesem Computer benutzen kann oder den Datenträger mitnimmt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Put the key into the keyring anew</source>
        <translation>Den Schlüssel neu in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>The keyring of your account holds the key: your letters open by themselves while you are signed in to this computer, and then whoever sits at it can read them. Whoever takes its disk cannot, provided your account has a good password. Without the keyring they open with the recovery key.</source>
        <translation>Der Schlüsselbund Ihres Kontos verwahrt den Schlüssel: Ihre Briefe öffnen sich von selbst, solange Sie an diesem Computer angemeldet sind, und dann kann sie lesen, wer daran sitzt. Wer den Datenträger mitnimmt, kann es nicht, sofern Ihr Konto ein gutes Passwort hat. Ohne den Schlüsselbund öffnen sie sich mit dem Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Den Schlüsselbund dieses Computers verwenden</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for its password in a window of its own.</source>
        <translation>Wir warten auf den Schlüsselbund. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>What locks your letters</source>
        <translation>Was Ihre Briefe verschließt</translation>
    </message>
    <message>
        <source>Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits at this computer can read them.</source>
        <translation>Ihre Briefe öffnen sich nur mit Ihrer Passphrase oder dem Wiederherstellungsschlüssel. Solange Letterstall offen ist, kann sie lesen, wer an diesem Computer sitzt.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n letters are deleted.</source>
        <translation>
            <numerusform>%n Brief ist gelöscht.</numerusform>
            <numerusform>%n Briefe sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as posted on {date}.</source>
        <translation>
            <numerusform>%n Brief ist als am {date} eingeworfen gekennzeichnet.</numerusform>
            <numerusform>%n Briefe sind als am {date} eingeworfen gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as printed.</source>
        <translation>
            <numerusform>%n Brief ist als gedruckt gekennzeichnet.</numerusform>
            <numerusform>%n Briefe sind als gedruckt gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: your settings say that such marks are not kept.</source>
        <translation>Es wurde nichts notiert: Nach Ihren Einstellungen werden solche Kennzeichnungen nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The reply to your letter for {name} is noted.</source>
        <translation>Die Antwort auf Ihren Brief für {name} ist notiert.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted.</source>
        <translation>Ihr Brief für {name} ist gelöscht.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as posted on {date}.</source>
        <translation>Ihr Brief für {name} ist als am {date} eingeworfen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as printed.</source>
        <translation>Ihr Brief für {name} ist als gedruckt gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation>
            <numerusform>%Ln Zeile steht auf einer zweiten Seite.</numerusform>
            <numerusform>%Ln Zeilen stehen auf einer zweiten Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your letters are kept.</source>
        <translation>Eine Schrift, die zu Letterstall gehört, fehlt: {file}. Bitte installieren Sie Letterstall neu. Ihre Briefe sind gesichert.</translation>
    </message>
    <message>
        <source>A layout that belongs to Letterstall cannot be used. Please install Letterstall again.</source>
        <translation>Ein Seitenformat, das zu Letterstall gehört, ist nicht verwendbar. Bitte installieren Sie Letterstall neu.</translation>
    </message>
    <message>
        <source>Letterstall is already open. Your letters are in that window.</source>
        <translation>Letterstall ist schon offen. Ihre Briefe sind in jenem Fenster.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}). It would be missing on paper.</source>
        <translation>Keine Schrift hier hat das Zeichen „{sign}“ ({code}). Auf dem Papier würde es fehlen.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper.</source>
        <translation>Keine Schrift hier hat das Zeichen „{sign}“ ({code}, in einer Adresse). Auf dem Papier würde es fehlen.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.</source>
        <translation>Keine Schrift hier hat das Zeichen „{sign}“ ({code}, in Absatz {number}). Auf dem Papier würde es fehlen.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper.</source>
        <translation>Keine Schrift hier hat das Zeichen „{sign}“ ({code}, im Briefschluss). Auf dem Papier würde es fehlen.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.</source>
        <translation>Keine Schrift hier hat das Zeichen „{sign}“ ({code}, in der Anrede). Auf dem Papier würde es fehlen.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like an Urgent Action. Nothing was changed.</source>
        <translation>In der Zwischenablage sieht nichts nach einer Urgent Action aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like an Urgent Action. Nothing was changed.</source>
        <translation>In {file} sieht nichts nach einer Urgent Action aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation>Eine Zeile steht auf einer zweiten Seite.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Set as close as reads well, %n lines would still be there.</source>
        <translation>
            <numerusform>So eng gesetzt, wie es sich gut liest, bliebe noch %n Zeile übrig.</numerusform>
            <numerusform>So eng gesetzt, wie es sich gut liest, blieben noch %n Zeilen übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as close as reads well, one line would still be there.</source>
        <translation>So eng gesetzt, wie es sich gut liest, bliebe noch eine Zeile übrig.</translation>
    </message>
    <message>
        <source>Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it again.</source>
        <translation>In Letterstall ist etwas schiefgegangen ({kind}). Ihr Brief ist gesichert. Bitte schließen Sie Letterstall und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The PDF was not saved, your letter is kept. {reasons}</source>
        <translation>Das PDF wurde nicht gespeichert, Ihr Brief ist gesichert. {reasons}</translation>
    </message>
    <message>
        <source>The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.</source>
        <translation>Das PDF wurde nicht gespeichert: Dort darf nichts geschrieben werden. Ihr Brief ist gesichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose another place.</source>
        <translation>Das PDF wurde nicht gespeichert: Der Datenträger ist voll. Ihr Brief ist gesichert. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another folder.</source>
        <translation>Das PDF wurde nicht gespeichert: Der Ordner für {file} ist nicht da. Ihr Brief ist gesichert. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.</source>
        <translation>Das PDF wurde nicht gespeichert: {file} konnte nicht geschrieben werden. Ihr Brief ist gesichert. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name.</source>
        <translation>Das PDF wurde nicht gespeichert: {file} ist ein Ordner. Ihr Brief ist gesichert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, or choose another name.</source>
        <translation>Das PDF wurde nicht gespeichert: {file} ist in einem anderen Programm offen. Ihr Brief ist gesichert. Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The case cannot be opened: {file} is missing.</source>
        <translation>Der Fall lässt sich nicht öffnen: {file} fehlt.</translation>
    </message>
    <message>
        <source>The case was not saved: the disk is full or may not be written to. What you checked is still here.</source>
        <translation>Der Fall wurde nicht gespeichert: Der Datenträger ist voll, oder es darf dort nichts geschrieben werden. Was Sie geprüft haben, ist noch hier.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The closing greets “{found}”, the letter begins with “{expected}”.</source>
        <translation>Der Schluss nennt „{found}“, der Brief beginnt mit „{expected}“.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation>Die Frist für diesen Fall ist am {deadline} abgelaufen. Bitte fragen Sie vor dem Absenden Ihr Amnesty-Büro.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. The case says: {advice}</source>
        <translation>Die Frist für diesen Fall ist am {deadline} abgelaufen. Der Fall sagt: {advice}</translation>
    </message>
    <message>
        <source>The file with your letters had been put back to an older state. The newer copy of {time} is used instead; the older state stands among the backups (Letter → Backups). Please look at what you wrote last.</source>
        <translation>Die Datei mit Ihren Briefen war auf einen älteren Stand zurückgesetzt worden. Stattdessen wird die neuere Kopie von {time} verwendet; der ältere Stand steht unter den Sicherungen (Brief → Sicherungen). Bitte sehen Sie nach, was Sie zuletzt geschrieben haben.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation>Die Datei mit Ihren Briefen war beschädigt, und es gab keine Sicherung. Sie wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. What could be read of it is here again. It was set aside as {file}. Please look through your letters.</source>
        <translation>Die Datei mit Ihren Briefen war beschädigt, und es gab keine Kopie. Was sich noch lesen ließ, ist wieder hier. Sie wurde als {file} beiseitegelegt. Bitte sehen Sie Ihre Briefe durch.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used, with all that could still be read of what came later.</source>
        <translation>Die Datei mit Ihren Briefen war beschädigt. Sie wurde als {file} beiseitegelegt; die Kopie von {time} wird verwendet, mit allem, was sich von Späterem noch lesen ließ.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation>Die Datei mit Ihren Briefen war beschädigt. Sie wurde als {file} beiseitegelegt; verwendet wird die Sicherung vom {time}.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key to your letters.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel zu Ihren Briefen nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, or did not answer. Nothing was changed. Please try once more.</source>
        <translation>Der Schlüsselbund blieb verschlossen oder hat nicht geantwortet. Nichts wurde geändert. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The layout “{name}” is not for {paper} paper. For that there are: {fitting}.</source>
        <translation>Das Seitenformat „{name}“ ist nicht für Papier der Größe {paper}. Dafür gibt es: {fitting}.</translation>
    </message>
    <message>
        <source>The letter greets nobody: it has no salutation.</source>
        <translation>Der Brief grüßt niemanden: Es fehlt die Anrede.</translation>
    </message>
    <message>
        <source>The letter names {found}. Some sections advise against it: please ask yours.</source>
        <translation>Der Brief nennt {found}. Einige Sektionen raten davon ab: Bitte fragen Sie Ihre.</translation>
    </message>
    <message>
        <source>The letter no longer asks for this: {ask}</source>
        <translation>Der Brief fordert dies nicht mehr: {ask}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.</source>
        <translation>Die Einstellungen waren nicht lesbar ({reason}). Sie wurden als {file} beiseitegelegt; die üblichen gelten.</translation>
    </message>
    <message>
        <source>The voice of this computer could not read this. It may not know the language. Nothing was changed.</source>
        <translation>Die Stimme dieses Computers konnte das nicht lesen. Vielleicht kennt sie die Sprache nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation>Es gibt keinen Fall „{name}“ und keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that Letterstall can use. Nothing was changed. You can set a passphrase instead.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund, den Letterstall benutzen kann. Nichts wurde geändert. Sie können stattdessen eine Passphrase festlegen.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation>Es gibt kein Seitenformat „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.</source>
        <translation>{file} enthält keinen Text, nur Bilder. Nichts wurde geändert. Sie können stattdessen den Text einfügen.</translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>Im Brief steht noch nichts.</translation>
    </message>
    <message>
        <source>There is too much text in {file} for an Urgent Action. You can paste the part you need.</source>
        <translation>{file} enthält zu viel Text für eine Urgent Action. Sie können den Teil einfügen, den Sie brauchen.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for.</source>
        <translation>Dieser Fall ist abgeschlossen: Es werden keine Briefe mehr erbeten.</translation>
    </message>
    <message>
        <source>This case names nobody to write to.</source>
        <translation>Dieser Fall nennt niemanden, an den zu schreiben ist.</translation>
    </message>
    <message>
        <source>This case names nobody who gets a copy.</source>
        <translation>Dieser Fall nennt niemanden, der eine Kopie bekommt.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. On Linux the package “espeak-ng” gives it one; macOS and Windows bring theirs along.</source>
        <translation>Dieser Computer hat keine Stimme zum Vorlesen. Unter Linux gibt ihm das Paket „espeak-ng“ eine; macOS und Windows bringen ihre mit.</translation>
    </message>
    <message>
        <source>This does not open your letters. Nothing was changed. Look at capitals and at the language of the keyboard, or use the recovery key.</source>
        <translation>Das öffnet Ihre Briefe nicht. Es wurde nichts geändert. Achten Sie auf Großschreibung und auf die Sprache der Tastatur, oder nehmen Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Nothing was changed.</source>
        <translation>Dieses Passwort öffnet {file} nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text to be safe.</source>
        <translation>Ihr Brief kann nicht gespeichert werden: In seinen Ordner darf nichts geschrieben werden. Er ist noch hier. Kopieren Sie zur Sicherheit den Text.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.</source>
        <translation>Ihr Brief kann nicht gespeichert werden: Der Datenträger ist voll. Er ist noch hier. Schaffen Sie Platz, oder kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk refuses. It is still here. Copy the text to be safe.</source>
        <translation>Ihr Brief kann nicht gespeichert werden: Der Datenträger nimmt nichts an. Er ist noch hier. Kopieren Sie zur Sicherheit den Text.</translation>
    </message>
    <message>
        <source>Your letters are locked with a passphrase.</source>
        <translation>Ihre Briefe sind mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one.</source>
        <translation>Ihre Briefe wurden von einem neueren Letterstall gesichert. Nichts wurde geändert. Bitte verwenden Sie jenes.</translation>
    </message>
    <message>
        <source>Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is not touched by this.</source>
        <translation>Ihre Einstellungen können nicht gesichert werden: Der Datenträger nimmt nichts an. Sie gelten, bis Sie Letterstall schließen. Ihren Brief betrifft das nicht.</translation>
    </message>
    <message>
        <source>a country code is expected</source>
        <translation>erwartet wird ein Länderkürzel</translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation>erwartet wird ein Länderkürzel aus zwei Großbuchstaben wie „CN“</translation>
    </message>
    <message>
        <source>a country code or one of {choices} is expected</source>
        <translation>erwartet wird ein Länderkürzel oder eines von {choices}</translation>
    </message>
    <message>
        <source>a date such as 2026-05-15 without quotes is expected</source>
        <translation>erwartet wird ein Datum wie 2026-05-15 ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a file inside the case folder is expected</source>
        <translation>erwartet wird eine Datei im Fallordner</translation>
    </message>
    <message>
        <source>a length in millimetres is expected</source>
        <translation>erwartet wird eine Länge in Millimetern</translation>
    </message>
    <message>
        <source>a list of country codes such as &quot;CN&quot; is expected</source>
        <translation>erwartet wird eine Liste von Länderkürzeln wie &quot;CN&quot;</translation>
    </message>
    <message>
        <source>a list of millimetres is expected</source>
        <translation>erwartet wird eine Liste von Millimetern</translation>
    </message>
    <message>
        <source>a list of tables is expected</source>
        <translation>erwartet wird eine Liste von Tabellen</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>erwartet wird eine Liste von Texten</translation>
    </message>
    <message>
        <source>a model letter is needed, in one language at least</source>
        <translation>ein Musterbrief wird gebraucht, in mindestens einer Sprache</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>erwartet wird ein Name</translation>
    </message>
    <message>
        <source>a name or an office is expected</source>
        <translation>erwartet wird ein Name oder ein Amt</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected</source>
        <translation>erwartet wird eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>erwartet wird eine Zahl</translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation>erwartet wird eine Tabelle</translation>
    </message>
    <message>
        <source>a table such as {table} is expected</source>
        <translation>erwartet wird eine Tabelle wie {table}</translation>
    </message>
    <message>
        <source>a text for each language is expected</source>
        <translation>erwartet wird ein Text für jede Sprache</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>erwartet wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>format {number} is expected</source>
        <translation>erwartet wird Format {number}</translation>
    </message>
    <message>
        <source>no readable TOML: {details}</source>
        <translation>kein lesbares TOML: {details}</translation>
    </message>
    <message>
        <source>one addressee at least is needed</source>
        <translation>mindestens ein Empfänger wird gebraucht</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>erwartet wird eines von {choices}</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>erwartet wird Text</translation>
    </message>
    <message>
        <source>the file cannot be read ({details})</source>
        <translation>die Datei ist nicht lesbar ({details})</translation>
    </message>
    <message>
        <source>the file cannot be read: {details}</source>
        <translation>die Datei ist nicht lesbar: {details}</translation>
    </message>
    <message>
        <source>the file is larger than {size} kB</source>
        <translation>die Datei ist größer als {size} kB</translation>
    </message>
    <message>
        <source>the file is longer than {size} kB, too long for a letter</source>
        <translation>die Datei ist länger als {size} kB, zu lang für einen Brief</translation>
    </message>
    <message>
        <source>the file is no readable TOML: {details}</source>
        <translation>die Datei ist kein lesbares TOML: {details}</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>die Datei ist nicht UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the file lies outside the case folder</source>
        <translation>die Datei liegt außerhalb des Fallordners</translation>
    </message>
    <message>
        <source>the folder cannot be read: {details}</source>
        <translation>der Ordner ist nicht lesbar: {details}</translation>
    </message>
    <message>
        <source>the measures {names} are expected</source>
        <translation>erwartet werden die Maße {names}</translation>
    </message>
    <message>
        <source>the model letter is empty</source>
        <translation>der Musterbrief ist leer</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist nicht UTF-8</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is no readable TOML: {details}</source>
        <translation>das ist kein lesbares TOML: {details}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>erwartet wird true oder false</translation>
    </message>
    <message>
        <source>two numbers of days from {least} to {most} are expected, the smaller first</source>
        <translation>erwartet werden zwei Zahlen von Tagen von {least} bis {most}, die kleinere zuerst</translation>
    </message>
    <message>
        <source>up to 80 letters, digits, “-” and “_” are expected</source>
        <translation>erwartet werden bis zu 80 Buchstaben, Ziffern, „-“ und „_“</translation>
    </message>
    <message>
        <source>{field} cannot be {value} mm</source>
        <translation>{field} kann nicht {value} mm sein</translation>
    </message>
    <message>
        <source>{file} asks for a password. Nothing was changed.</source>
        <translation>{file} verlangt ein Passwort. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} brings definitions of its own, as no letter needs. It was not read.</source>
        <translation>{file} bringt eigene Definitionen mit, wie kein Brief sie braucht. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} could not be read: the reading broke off. Nothing was changed. You can paste the text.</source>
        <translation>{file} konnte nicht gelesen werden: Das Lesen brach ab. Nichts wurde geändert. Sie können den Text einfügen.</translation>
    </message>
    <message>
        <source>{file} has more than 50 pages, too many for an Urgent Action. You can paste the text.</source>
        <translation>{file} hat mehr als 50 Seiten, zu viele für eine Urgent Action. Sie können den Text einfügen.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a document. Nothing was changed.</source>
        <translation>{file} ist ein Ordner, kein Dokument. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead.</source>
        <translation>{file} ist beschädigt und nicht lesbar. Nichts wurde geändert. Sie können stattdessen den Text einfügen.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} ist leer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.</source>
        <translation>{file} ist im alten Word-Format. Bitte speichern Sie die Datei als .docx oder PDF, oder fügen Sie den Text ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead.</source>
        <translation>{file} ist größer als 20&#xa0;MB, zu groß für eine Urgent Action. Sie können stattdessen den Text einfügen.</translation>
    </message>
    <message>
        <source>{file} is no document that can be read here. Nothing was changed.</source>
        <translation>{file} ist kein Dokument, das hier gelesen werden kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was changed.</source>
        <translation>{file} ist keine gewöhnliche Datei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed.</source>
        <translation>{file} ist nicht da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} may not be read. Nothing was changed.</source>
        <translation>{file} darf nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} only points to another file. Please open that file itself. Nothing was changed.</source>
        <translation>{file} verweist nur auf eine andere Datei. Bitte öffnen Sie jene Datei selbst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} took too long to read and was given up. You can paste the text instead.</source>
        <translation>{file} zu lesen dauerte zu lange, deshalb wurde es abgebrochen. Sie können stattdessen den Text einfügen.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document can be. It was not read, and nothing was changed.</source>
        <translation>{file} ist entpackt größer, als ein Dokument sein kann. Die Datei wurde nicht gelesen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} was not saved: it could not be written. Your letters are kept. Choose another place.</source>
        <translation>{file} wurde nicht gespeichert: Die Datei ließ sich nicht schreiben. Ihre Briefe sind aufbewahrt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} was not saved: nothing may be written there. Your letters are kept. Choose another folder.</source>
        <translation>{file} wurde nicht gespeichert: Dort darf nichts geschrieben werden. Ihre Briefe sind aufbewahrt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full. Your letters are kept. Free some space, or choose another place.</source>
        <translation>{file} wurde nicht gespeichert: Der Datenträger ist voll. Ihre Briefe sind aufbewahrt. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. No letter was made.</source>
        <translation>{file}, Zeile {line}, Feld {field}: {reason}. Es wurde kein Brief gemacht.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. Nothing was changed.</source>
        <translation>{file}, Zeile {line}, Feld {field}: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. No letter was made.</source>
        <translation>{file}, Zeile {line}: {reason}. Es wurde kein Brief gemacht.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was changed.</source>
        <translation>{file}, Zeile {line}: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file}: {reason}. No letter was made.</source>
        <translation>{file}: {reason}. Es wurde kein Brief gemacht.</translation>
    </message>
    <message>
        <source>{value} mm cannot be right for {field}. Please measure again.</source>
        <translation>{value} mm können für {field} nicht stimmen. Bitte messen Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{found}” is not in the case.</source>
        <translation>„{found}“ steht nicht im Fall.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as a threat. A courteous letter is read to its end.</source>
        <translation>„{found}“ könnte als Drohung verstanden werden. Ein höflicher Brief wird zu Ende gelesen.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as an insult. Somebody who feels insulted reads no further.</source>
        <translation>„{found}“ könnte als Beleidigung verstanden werden. Wer sich beleidigt fühlt, liest nicht weiter.</translation>
    </message>
    <message>
        <source>“{found}” reads like shouting. The facts speak for themselves.</source>
        <translation>„{found}“ liest sich wie geschrien. Die Tatsachen sprechen für sich.</translation>
    </message>
    <message>
        <source>“{found}” sounds like politics. A letter that keeps to the person is more likely to help.</source>
        <translation>„{found}“ klingt nach Politik. Ein Brief, der bei der Person bleibt, hilft eher.</translation>
    </message>
    <message>
        <source>“{found}”: the case says {expected}.</source>
        <translation>„{found}“: Der Fall sagt {expected}.</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>„{line}“ ragt {mm} mm über den Teil des Fensters hinaus, der immer zu sehen ist.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another case. The PDF can be saved when this name is out or changed.</source>
        <translation>„{name}“ gehört zu einem anderen Fall. Das PDF lässt sich speichern, wenn dieser Name weg oder geändert ist.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag</source>
        <translation>„{tag}“ ist kein Sprachkürzel</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>„{text}“ ist noch auszufüllen.</translation>
    </message>
</context>
<context>
    <name>ModelColumn</name>
    <message>
        <source>Language of the model letter</source>
        <translation>Sprache des Musterbriefs</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Musterbrief</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Model letter</source>
        <translation>Musterbrief</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Alles nehmen</translation>
    </message>
    <message>
        <source>Tick what you want in your letter</source>
        <translation>Haken Sie an, was in Ihren Brief soll</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Changed in your letter</source>
        <translation>In Ihrem Brief geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, changed in your letter. {words}</source>
        <translation>Absatz {number} von {count}, in Ihrem Brief geändert. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, in your letter. {words}</source>
        <translation>Absatz {number} von {count}, in Ihrem Brief. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, left out. {words}</source>
        <translation>Absatz {number} von {count}, weggelassen. {words}</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>MyWindowPanel</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Envelope, height</source>
        <translation>Umschlag, Höhe</translation>
    </message>
    <message>
        <source>Envelope, width</source>
        <translation>Umschlag, Breite</translation>
    </message>
    <message>
        <source>Lay the envelope before you, the window facing you, and measure in millimetres.</source>
        <translation>Legen Sie den Umschlag vor sich hin, das Fenster nach oben, und messen Sie in Millimetern.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mein Umschlag</translation>
    </message>
    <message>
        <source>My envelope is different</source>
        <translation>Mein Umschlag ist anders</translation>
    </message>
    <message>
        <source>The folds</source>
        <translation>Die Falze</translation>
    </message>
    <message>
        <source>Use this envelope</source>
        <translation>Diesen Umschlag verwenden</translation>
    </message>
    <message>
        <source>Window, from the left edge</source>
        <translation>Fenster, vom linken Rand</translation>
    </message>
    <message>
        <source>Window, from the lower edge</source>
        <translation>Fenster, vom unteren Rand</translation>
    </message>
    <message>
        <source>Window, height</source>
        <translation>Fenster, Höhe</translation>
    </message>
    <message>
        <source>Window, width</source>
        <translation>Fenster, Breite</translation>
    </message>
    <message>
        <source>“{name}”: {value} mm cannot be right beside the other measures. Please measure again.</source>
        <translation>„{name}“: {value} mm können neben den anderen Maßen nicht stimmen. Bitte messen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No letter here has “{words}” in it.</source>
        <translation>In keinem Brief hier steht „{words}“.</translation>
    </message>
    <message>
        <source>No letter is in this state.</source>
        <translation>Kein Brief ist auf diesem Stand.</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Alle Briefe zeigen</translation>
    </message>
    <message>
        <source>There is no letter yet. Open a case and write: what you write is kept by itself, and is here.</source>
        <translation>Es gibt noch keinen Brief. Öffnen Sie einen Fall und schreiben Sie: Was Sie schreiben, wird von selbst aufbewahrt und steht dann hier.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so they cannot be shown. They are still on this computer: close Letterstall and open it again. The line at the top of the main window says more.</source>
        <translation>Ihre Briefe ließen sich nicht öffnen und können deshalb nicht gezeigt werden. Sie sind noch auf diesem Computer: Schließen Sie Letterstall und öffnen Sie es wieder. Die Zeile oben im Hauptfenster sagt mehr.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>All your letters are as they were on {time}. How they were before is the newest backup.</source>
        <translation>Alle Ihre Briefe sind so, wie sie am {time} waren. Wie sie vorher waren, ist die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Einen anderen Fall wählen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Die Zwischenablage wird gelesen…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>The clock of this computer says {today}, but you wrote here on {latest}. Please look at the date of your letter, and at deadlines.</source>
        <translation>Die Uhr dieses Computers sagt {today}, aber Sie haben hier am {latest} geschrieben. Bitte achten Sie auf das Datum Ihres Briefs und auf Fristen.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {date}. Please check with the Amnesty office in your country before you send it.</source>
        <translation>Die Frist für diesen Fall ist am {date} abgelaufen. Bitte fragen Sie vor dem Absenden beim Amnesty-Büro in Ihrem Land nach.</translation>
    </message>
    <message>
        <source>The program stopped while you were writing. Your letter is back as it was at {time}.</source>
        <translation>Das Programm brach ab, während Sie schrieben. Ihr Brief ist wieder da, wie er um {time} war.</translation>
    </message>
    <message>
        <source>The window speaks this language when you next open Letterstall.</source>
        <translation>Das Fenster spricht diese Sprache, wenn Sie Letterstall das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for. Your letter is kept.</source>
        <translation>Dieser Fall ist abgeschlossen: Es werden keine Briefe mehr erbeten. Ihr Brief ist gesichert.</translation>
    </message>
    <message>
        <source>This case is invented, to practise with. Its letter says so on every page: please do not post it.</source>
        <translation>Dieser Fall ist zum Üben erfunden. Sein Brief sagt das auf jeder Seite: Bitte schicken Sie ihn nicht ab.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What was kept of your letter is deleted from this computer, its backups as well.</source>
        <translation>Was von Ihrem Brief gesichert war, ist von diesem Computer gelöscht, auch die Sicherungen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Your letter has its words of {time} again. “Undo” takes that back.</source>
        <translation>Ihr Brief hat wieder die Worte vom {time}. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>{case}: this case is closed now, as the document says. Your letters are kept.</source>
        <translation>{case}: Dieser Fall ist jetzt abgeschlossen, wie es das Dokument sagt. Ihre Briefe sind gesichert.</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>Even without three of its paragraphs it would not fit.</source>
        <translation>Auch ohne drei seiner Absätze würde er nicht passen.</translation>
    </message>
    <message>
        <source>It would fit without all of these paragraphs.</source>
        <translation>Ohne alle diese Absätze würde er passen.</translation>
    </message>
    <message>
        <source>It would fit without any one of these paragraphs.</source>
        <translation>Ohne einen dieser Absätze würde er passen.</translation>
    </message>
    <message>
        <source>It would fit without this paragraph.</source>
        <translation>Ohne diesen Absatz würde er passen.</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>„{words}“ weglassen</translation>
    </message>
    <message>
        <source>Let it be longer</source>
        <translation>Länger lassen</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>What could be left out?</source>
        <translation>Was könnte wegfallen?</translation>
    </message>
</context>
<context>
    <name>OwnWordsSection</name>
    <message>
        <source>Forget all my words</source>
        <translation>Alle meine Wörter vergessen</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Remove the selected words</source>
        <translation>Ausgewählte Wörter entfernen</translation>
    </message>
    <message>
        <source>Words you called right. They stay on this computer, and nobody else’s dictionary knows them.</source>
        <translation>Wörter, die Sie für richtig erklärt haben. Sie bleiben auf diesem Computer, und kein anderes Wörterbuch kennt sie.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Make it fit</source>
        <translation>Passend machen</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Gewöhnliche Abstände</translation>
    </message>
    <message>
        <source>Set a little closer so that it fits on one page.</source>
        <translation>Etwas enger gesetzt, damit er auf eine Seite passt.</translation>
    </message>
    <message>
        <source>Set a little smaller and closer so that it fits on one page.</source>
        <translation>Etwas kleiner und enger gesetzt, damit er auf eine Seite passt.</translation>
    </message>
    <message>
        <source>Sheet {number}: page {page}</source>
        <translation>Blatt {number}: Seite {page}</translation>
    </message>
    <message>
        <source>Sheet {number}: the copy</source>
        <translation>Blatt {number}: die Kopie</translation>
    </message>
    <message>
        <source>Sheet {number}: the letter</source>
        <translation>Blatt {number}: der Brief</translation>
    </message>
    <message>
        <source>The address is inside the window.</source>
        <translation>Die Adresse steht im Fenster.</translation>
    </message>
    <message>
        <source>This copy does not fit on one page.</source>
        <translation>Diese Kopie passt nicht auf eine Seite.</translation>
    </message>
    <message>
        <source>This envelope has no window: write the address on it, or print a label.</source>
        <translation>Dieser Umschlag hat kein Fenster: Schreiben Sie die Adresse darauf, oder drucken Sie ein Etikett.</translation>
    </message>
    <message>
        <source>the copy to {name}</source>
        <translation>die Kopie an {name}</translation>
    </message>
    <message>
        <source>the letter to {name}</source>
        <translation>der Brief an {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>an {name}</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>„{line}“ ragt {mm} mm über den Teil des Fensters hinaus, der immer zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation>
            <numerusform>%Ln, in eigener Datei</numerusform>
            <numerusform>%Ln, in einzelnen Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation>
            <numerusform>%Ln, im selben PDF</numerusform>
            <numerusform>%Ln, im selben PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Nur die Kopien</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Umschlag, Falze und Ränder</translation>
    </message>
    <message>
        <source>More: your name, language, face…</source>
        <translation>Mehr: Ihr Name, Sprache, Schrift…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Versandfertig…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Breite Seite</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Page {number} of {count} of the document</source>
        <translation>Seite {number} von {count} des Dokuments</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Envelope window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Page {number} of {count}, {what}.</source>
        <translation>Seite {number} von {count}, {what}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page cannot be shown. Your letter is kept.</source>
        <translation>Die Seite kann nicht gezeigt werden. Ihr Brief ist gesichert.</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Falz</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Several words that only you would put together are easiest to remember and hardest to guess. At least eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next.</source>
        <translation>Mehrere Wörter, die nur Sie so zusammenstellen würden, merkt man sich am leichtesten, und sie sind am schwersten zu erraten. Mindestens acht Zeichen. Niemand kann Ihnen die Passphrase sagen, wenn Sie sie vergessen: Drucken Sie den Wiederherstellungsschlüssel, der als Nächstes kommt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Dieses PDF verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>This password does not open it. Please type it again.</source>
        <translation>Dieses Passwort öffnet es nicht. Bitte geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>A table about post that belongs to Letterstall cannot be used: {file}. Please install it again.</source>
        <translation>Eine Tabelle zur Post, die zu Letterstall gehört, ist nicht zu gebrauchen: {file}. Bitte installieren Sie Letterstall neu.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Please ask your Amnesty office first.</source>
        <translation>Nach diesen Zahlen kommt er nicht rechtzeitig an: Die Frist ist der {day}. Bitte fragen Sie vorher bei Ihrem Amnesty-Büro.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Send it by e-mail or fax.</source>
        <translation>Nach diesen Zahlen kommt er nicht rechtzeitig an: Die Frist ist der {day}. Schicken Sie ihn per E-Mail oder Fax.</translation>
    </message>
    <message>
        <source>It may not name all of them: if you are not sure, ask your post office.</source>
        <translation>Sie nennt vielleicht nicht alle: Wenn Sie nicht sicher sind, fragen Sie bei der Post.</translation>
    </message>
    <message>
        <source>Our list of {date} names no stop of post to {country}.</source>
        <translation>Unsere Liste vom {date} nennt keine Unterbrechung der Post nach {country}.</translation>
    </message>
    <message>
        <source>Our table does not say how long a letter from {sender} to {country} takes. Please ask your post office.</source>
        <translation>Unsere Tabelle sagt nicht, wie lange ein Brief von {sender} nach {country} braucht. Bitte fragen Sie bei der Post.</translation>
    </message>
    <message>
        <source>Post from {sender} to {country} was suspended as of {date} ({source}).</source>
        <translation>Die Post von {sender} nach {country} war am {date} ausgesetzt ({source}).</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today, and send it by e-mail or fax too.</source>
        <translation>Jetzt eingeworfen kommt er vielleicht nicht rechtzeitig an: Die Frist ist der {day}. Werfen Sie ihn heute ein, und schicken Sie ihn auch per E-Mail oder Fax.</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today.</source>
        <translation>Jetzt eingeworfen kommt er vielleicht nicht rechtzeitig an: Die Frist ist der {day}. Werfen Sie ihn heute ein.</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (our rough estimate of {date}).</source>
        <translation>Heute eingeworfen kommt er vielleicht zwischen {first} und {last} an (unsere grobe Schätzung vom {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (your own figures of {date}).</source>
        <translation>Heute eingeworfen kommt er vielleicht zwischen {first} und {last} an (Ihre eigenen Zahlen vom {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} ({source}, {date}).</source>
        <translation>Heute eingeworfen kommt er vielleicht zwischen {first} und {last} an ({source}, {date}).</translation>
    </message>
    <message>
        <source>Send the letter to the embassy instead: {embassy}.</source>
        <translation>Schicken Sie den Brief stattdessen an die Botschaft: {embassy}.</translation>
    </message>
    <message>
        <source>Send the letter to the embassy of {country} instead. Your Amnesty office knows its address.</source>
        <translation>Schicken Sie den Brief stattdessen an die Botschaft von {country}. Ihr Amnesty-Büro kennt die Anschrift.</translation>
    </message>
    <message>
        <source>That should be in time: the deadline is {day}.</source>
        <translation>Das sollte rechtzeitig sein: Die Frist ist der {day}.</translation>
    </message>
    <message>
        <source>The deadline was {day}. Please ask your Amnesty office before posting.</source>
        <translation>Die Frist war der {day}. Bitte fragen Sie bei Ihrem Amnesty-Büro, bevor Sie ihn einwerfen.</translation>
    </message>
    <message>
        <source>We have no list of where the post of {sender} does not go. Please ask whether it takes letters to {country}.</source>
        <translation>Wir haben keine Liste, wohin die Post von {sender} nicht geht. Bitte fragen Sie, ob sie Briefe nach {country} annimmt.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). It was set aside as {kept}; Letterstall’s is used.</source>
        <translation>Ihre eigene Tabelle zur Post ließ sich nicht lesen ({reason}). Sie wurde als {kept} beiseitegelegt; die von Letterstall wird verwendet.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). {file} was left as it is; Letterstall’s is used.</source>
        <translation>Ihre eigene Tabelle zur Post ließ sich nicht lesen ({reason}). {file} blieb, wie sie ist; die von Letterstall wird verwendet.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. This row about post is not used; nothing was changed.</source>
        <translation>{file}, Zeile {line}, Feld {field}: {reason}. Diese Zeile zur Post wird nicht verwendet; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PostSection</name>
    <message>
        <source>By way of the embassy…</source>
        <translation>Über die Botschaft…</translation>
    </message>
    <message>
        <source>It takes longer or shorter here…</source>
        <translation>Hier dauert es länger oder kürzer…</translation>
    </message>
    <message>
        <source>Say where you post from…</source>
        <translation>Sagen, von wo Sie schicken…</translation>
    </message>
    <message>
        <source>Say which country you post from, and we can tell how long the letter may take.</source>
        <translation>Sagen Sie, aus welchem Land Sie schicken, dann können wir sagen, wie lange der Brief brauchen kann.</translation>
    </message>
    <message>
        <source>The letter goes by way of the embassy, as inland post.</source>
        <translation>Der Brief geht über die Botschaft, als Inlandspost.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Die Post</translation>
    </message>
</context>
<context>
    <name>PostTimePanel</name>
    <message>
        <source>At least, in working days</source>
        <translation>Mindestens, in Werktagen</translation>
    </message>
    <message>
        <source>At most, in working days</source>
        <translation>Höchstens, in Werktagen</translation>
    </message>
    <message>
        <source>How long the post takes</source>
        <translation>Wie lange die Post braucht</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Letters from {sender} to {to}, from posting to arrival, by what you have seen:</source>
        <translation>Briefe von {sender} nach {to}, vom Einwurf bis zur Ankunft, nach Ihrer Erfahrung:</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>Diese Tage verwenden</translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Als eingeworfen kennzeichnen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Eingeworfen</translation>
    </message>
    <message>
        <source>When did you post it?</source>
        <translation>Wann haben Sie ihn eingeworfen?</translation>
    </message>
    <message numerus="yes">
        <source>When did you post these %n letters?</source>
        <translation>
            <numerusform>Wann haben Sie diesen %n Brief eingeworfen?</numerusform>
            <numerusform>Wann haben Sie diese %n Briefe eingeworfen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>If your section gives its own advice, follow that.</source>
        <translation>Wenn Ihre Sektion eigenen Rat gibt, folgen Sie diesem.</translation>
    </message>
    <message>
        <source>Say how much of the letter is in my own words</source>
        <translation>Sagen, wie viel des Briefs in meinen Worten ist</translation>
    </message>
    <message>
        <source>Some sections ask you to write as a member or an activist. Others advise against naming Amnesty, since a letter from a person may weigh more.</source>
        <translation>Einige Sektionen bitten darum, als Mitglied oder Aktivistin zu schreiben. Andere raten davon ab, Amnesty zu nennen, weil der Brief eines Menschen mehr wiegen kann.</translation>
    </message>
    <message>
        <source>Some sections find that letters which are all alike count little. Others say that speed and number count more than wording. The model letter as it stands is a good letter.</source>
        <translation>Einige Sektionen meinen, dass Briefe, die alle gleich sind, wenig zählen. Andere sagen, dass Tempo und Zahl mehr zählen als der Wortlaut. Der Musterbrief, wie er ist, ist ein guter Brief.</translation>
    </message>
    <message>
        <source>Tell me when the letter names Amnesty</source>
        <translation>Sagen, wenn der Brief Amnesty nennt</translation>
    </message>
    <message>
        <source>Where Amnesty’s sections differ</source>
        <translation>Worin sich Amnestys Sektionen unterscheiden</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Passt auf eine Seite</translation>
    </message>
    <message>
        <source>No dictionary: {language}</source>
        <translation>Kein Wörterbuch: {language}</translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation>Einen Fallordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Spelling: %n words to look at</source>
        <translation>
            <numerusform>Rechtschreibung: ein Wort ansehen</numerusform>
            <numerusform>Rechtschreibung: %n Wörter ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Rechtschreibung: {language}</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Text {percent} %</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A window</source>
        <translation>Ein Fenster</translation>
    </message>
    <message>
        <source>I post my letters in</source>
        <translation>Ich schicke meine Briefe ab in</translation>
    </message>
    <message>
        <source>My envelopes have</source>
        <translation>Meine Umschläge haben</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Kein Fenster</translation>
    </message>
    <message>
        <source>Two questions, if you like</source>
        <translation>Zwei Fragen, wenn Sie möchten</translation>
    </message>
    <message>
        <source>You can change this with every letter.</source>
        <translation>Sie können das bei jedem Brief ändern.</translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%Ln Umschlag</numerusform>
            <numerusform>%Ln Umschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%Ln Blatt</numerusform>
            <numerusform>%Ln Blätter</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Umschlag, Falze und Ränder</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Versandfertig</translation>
    </message>
    <message>
        <source>{sheets}, {envelopes}</source>
        <translation>{sheets}, {envelopes}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>I have put it away</source>
        <translation>Ich habe ihn weggelegt</translation>
    </message>
    <message>
        <source>Letterstall recovery key</source>
        <translation>Letterstall Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Letterstall: recovery key</source>
        <translation>Letterstall: Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Blatt zum Drucken speichern…</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open your letters.</source>
        <translation>Gespeichert. Drucken Sie es, dann löschen Sie die Datei: Wer sie hat, kann Ihre Briefe öffnen.</translation>
    </message>
    <message>
        <source>This key opens the letters in Letterstall if the passphrase is forgotten or the keyring is lost.</source>
        <translation>Dieser Schlüssel öffnet die Briefe in Letterstall, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist.</translation>
    </message>
    <message>
        <source>This recovery key opens your letters if you forget the passphrase, or if the keyring is lost. It is shown this once. Print it or write it down, and put it where you put what must not be lost, not beside this computer.</source>
        <translation>Dieser Wiederherstellungsschlüssel öffnet Ihre Briefe, wenn Sie die Passphrase vergessen oder der Schlüsselbund verloren geht. Er wird nur dieses eine Mal gezeigt. Drucken oder notieren Sie ihn, und legen Sie ihn dorthin, wo liegt, was nicht verloren gehen darf, nicht neben diesen Computer.</translation>
    </message>
    <message>
        <source>Type it where Letterstall asks for it. Capitals, spaces and dashes do not matter.</source>
        <translation>Tippen Sie ihn ein, wo Letterstall danach fragt. Großschreibung, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read the letters. Keep the two apart.</source>
        <translation>Wer dieses Blatt und den Computer hat, kann die Briefe lesen. Bewahren Sie beide getrennt auf.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>It is right</source>
        <translation>Es stimmt so</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Use {expected}</source>
        <translation>{expected} nehmen</translation>
    </message>
</context>
<context>
    <name>ReminderQuestion</name>
    <message>
        <source>A calendar file that your calendar can open: a reminder of your letter for {name}.</source>
        <translation>Eine Kalenderdatei, die Ihr Kalender öffnen kann: eine Erinnerung an Ihren Brief für {name}.</translation>
    </message>
    <message>
        <source>Ask again for {name}</source>
        <translation>Noch einmal fragen für {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day of my choice</source>
        <translation>Tag meiner Wahl</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks, on {date}</source>
        <translation>
            <numerusform>In %n Woche, am {date}</numerusform>
            <numerusform>In %n Wochen, am {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to write for {name}</source>
        <translation>Letzter Tag, um für {name} zu schreiben</translation>
    </message>
    <message>
        <source>On a day of my choice</source>
        <translation>An einem Tag meiner Wahl</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Save the reminder…</source>
        <translation>Die Erinnerung speichern…</translation>
    </message>
    <message>
        <source>The deadline, {date}</source>
        <translation>Die Frist, {date}</translation>
    </message>
    <message>
        <source>The file names {name}. Whoever can see your calendar can read that; many calendars are kept on the computers of a company.</source>
        <translation>Die Datei nennt {name}. Wer Ihren Kalender sieht, kann das lesen; viele Kalender liegen auf den Computern eines Unternehmens.</translation>
    </message>
    <message>
        <source>Your letter to {addressee}: {state}</source>
        <translation>Ihr Brief an {addressee}: {state}</translation>
    </message>
</context>
<context>
    <name>ReplyQuestion</name>
    <message>
        <source>A reply to your letter for {name}</source>
        <translation>Eine Antwort auf Ihren Brief für {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>I sent it on to the office</source>
        <translation>Ich habe sie an das Büro weitergeschickt</translation>
    </message>
    <message>
        <source>I will answer</source>
        <translation>Ich werde antworten</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Antwort notieren</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Die Antwort notieren</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Please send replies on to the office that published the case: it can tell what they mean. It does not need copies of your own letters.</source>
        <translation>Bitte schicken Sie Antworten an das Büro weiter, das den Fall veröffentlicht hat: Es weiß, was sie bedeuten. Kopien Ihrer eigenen Briefe braucht es nicht.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Was mit ihr geschieht</translation>
    </message>
    <message>
        <source>What it says, as a note for yourself</source>
        <translation>Was darin steht, als Notiz für Sie selbst</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Wann sie kam</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A name in two spellings</source>
        <translation>Ein Name in zwei Schreibweisen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line {number}</source>
        <translation>Adresse, Zeile {number}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Nach der Frist</translation>
    </message>
    <message>
        <source>An embassy that gets a copy</source>
        <translation>Eine Botschaft, die eine Kopie bekommt</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation>Vor diesem Tag</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Briefschluss</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Botschaft</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>In eigener Schrift</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Is welcome</source>
        <translation>Ist willkommen</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgabe­datum</translation>
    </message>
    <message>
        <source>It gets a copy</source>
        <translation>Bekommt eine Kopie</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Sprache des Namens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Musterbrief</translation>
    </message>
    <message>
        <source>Model letter {number}</source>
        <translation>Musterbrief {number}</translation>
    </message>
    <message>
        <source>Model letter, ask {number}</source>
        <translation>Musterbrief, Forderung {number}</translation>
    </message>
    <message>
        <source>Model letter, paragraph {number}</source>
        <translation>Musterbrief, Absatz {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number and date of issue</source>
        <translation>Nummer und Ausgabedatum</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>Eigene Sprache</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Herausgegeben von</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Something in this field cannot be understood.</source>
        <translation>Etwas in diesem Feld ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammen­fassung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The case needs a headline.</source>
        <translation>Der Fall braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>The case needs a model letter.</source>
        <translation>Der Fall braucht einen Musterbrief.</translation>
    </message>
    <message>
        <source>The case needs somebody to write to: a name or an office, and an address.</source>
        <translation>Der Fall braucht jemanden, an den zu schreiben ist: einen Namen oder ein Amt und eine Adresse.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The letter goes to it</source>
        <translation>Bekommt den Brief</translation>
    </message>
    <message>
        <source>This address needs a name or an office.</source>
        <translation>Diese Adresse braucht einen Namen oder ein Amt.</translation>
    </message>
    <message>
        <source>Until that day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>We know no language called “{text}”. Please part languages with commas.</source>
        <translation>Wir kennen keine Sprache namens „{text}“. Bitte trennen Sie Sprachen durch Kommas.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Schreiben auf</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>one’s own language</source>
        <translation>eigene Sprache</translation>
    </message>
    <message>
        <source>{date} (before)</source>
        <translation>vor dem {date}</translation>
    </message>
    <message>
        <source>{date} (until)</source>
        <translation>bis zum {date}</translation>
    </message>
    <message>
        <source>{languages}; own language welcome</source>
        <translation>{languages}; eigene Sprache willkommen</translation>
    </message>
    <message>
        <source>“{text}” is no date. Please write it like 15 May 2023, or leave it empty.</source>
        <translation>„{text}“ ist kein Datum. Bitte schreiben Sie es wie 15. Mai 2023, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, number or page. Please write one a line.</source>
        <translation>„{text}“ ist keine E-Mail-Adresse, Nummer oder Webseite. Bitte schreiben Sie eine je Zeile.</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Was Sie hier geändert haben, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation>
            <numerusform>%Ln Punkt zu prüfen</numerusform>
            <numerusform>%Ln Punkte zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the case – Letterstall</source>
        <translation>Den Fall prüfen – Letterstall</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fall abschließen</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose “{button}”.</source>
        <translation>Gespeichert wird erst, wenn Sie „{button}“ wählen.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>One thing to check</source>
        <translation>Ein Punkt zu prüfen</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>then save the case</source>
        <translation>dann den Fall speichern</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Das PDF speichern</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Street, postcode and town</source>
        <translation>Straße, Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Town alone</source>
        <translation>Nur der Ort</translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <source>Change your name and address…</source>
        <translation>Ihren Namen und Ihre Adresse ändern…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Initials and town</source>
        <translation>Initialen und Ort</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Sagen, wer Sie sind…</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Ihr Name und Ihre Adresse</translation>
    </message>
    <message>
        <source>you sign with a pen</source>
        <translation>Sie unterschreiben mit der Hand</translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation>
            <numerusform>Der eine Fall</numerusform>
            <numerusform>Alle %Ln Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>The letter’s own language and the languages of its case are always looked up. Words of the languages you choose here count as right in every letter too.</source>
        <translation>Die Sprache des Briefs und die Sprachen seines Falls werden immer nachgeschlagen. Wörter der Sprachen, die Sie hier wählen, gelten ebenfalls in jedem Brief als richtig.</translation>
    </message>
    <message>
        <source>Words of other languages</source>
        <translation>Wörter anderer Sprachen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Vor %Ln Min. gespeichert</numerusform>
            <numerusform>Vor %Ln Min. gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation>
            <numerusform>Vor %Ln s gespeichert</numerusform>
            <numerusform>Vor %Ln s gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Take the selected words</source>
        <translation>Die ausgewählten Wörter nehmen</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The text of the document</source>
        <translation>Der Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TiesQuestion</name>
    <message>
        <source>Ask me again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Einen anderen Fall wählen</translation>
    </message>
    <message>
        <source>Do you, or people close to you, have ties to {country}, or plans to travel there? You are asked this once for each case.</source>
        <translation>Haben Sie oder Menschen, die Ihnen nahestehen, Verbindungen nach {country} oder Reisepläne dorthin? Sie werden das einmal je Fall gefragt.</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich nicht sagen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Then initials and town are the safer choice. You can also write for someone in another country.</source>
        <translation>Dann sind Initialen und Ort die sicherere Wahl. Sie können auch für jemanden in einem anderen Land schreiben.</translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation>Verbindungen nach {country} oder Reisepläne dorthin? Initialen und Ort sind sicherer.</translation>
    </message>
    <message>
        <source>Ties to {country}: the letter shows initials and town at most. You can also write for somebody else.</source>
        <translation>Verbindungen nach {country}: Der Brief zeigt höchstens Initialen und Ort. Sie können auch für jemand anderen schreiben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You said that you have no ties to {country}, and no plans to travel there.</source>
        <translation>Sie haben gesagt, dass Sie keine Verbindungen nach {country} und keine Reisepläne dorthin haben.</translation>
    </message>
</context>
<context>
    <name>UnlockQuestion</name>
    <message>
        <source>Ask the keyring again</source>
        <translation>Den Schlüsselbund noch einmal fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete everything and begin anew</source>
        <translation>Alles löschen und neu beginnen</translation>
    </message>
    <message>
        <source>I have neither of them any more</source>
        <translation>Ich habe beide nicht mehr</translation>
    </message>
    <message>
        <source>Open my letters</source>
        <translation>Meine Briefe öffnen</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Perhaps it is still locked, or this is another computer or another account. The recovery key opens them too.</source>
        <translation>Vielleicht ist er noch verschlossen, oder dies ist ein anderer Computer oder ein anderes Konto. Auch der Wiederherstellungsschlüssel öffnet sie.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Without what locks them, and without the recovery key, nobody can read these letters, and we cannot either. You can delete them all and begin anew. This cannot be undone.</source>
        <translation>Ohne das, was sie verschließt, und ohne den Wiederherstellungsschlüssel kann niemand diese Briefe lesen, auch wir nicht. Sie können alle löschen und neu beginnen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
</TS>
