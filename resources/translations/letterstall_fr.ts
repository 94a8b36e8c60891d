<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, CONTRIBUTING.md says how. -->
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Cas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>About Letterstall</source>
        <translation>À propos de Letterstall</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Delete my letter</source>
        <translation>Supprimer ma lettre</translation>
    </message>
    <message>
        <source>Easy-reading face</source>
        <translation>Police facile à lire</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Enveloppe, plis et marges</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Aide et raccourcis</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Garder une version maintenant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and face…</source>
        <translation>Langue et police…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Liste des cas</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
    <message>
        <source>My envelope is different…</source>
        <translation>Mon enveloppe est différente…</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Moins large</translation>
    </message>
    <message>
        <source>New letter for this case</source>
        <translation>Nouvelle lettre pour ce cas</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Cas suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation>Point suivant à vérifier</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Open a case folder…</source>
        <translation>Ouvrir un dossier de cas…</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste an Urgent Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>S’exercer avec un cas inventé</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Cas précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation>Point précédent à vérifier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Prête à envoyer…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir les largeurs</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>Enregistrer le PDF sous…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Chercher dans les cas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Take all of the model letter</source>
        <translation>Prendre toute la lettre type</translation>
    </message>
    <message>
        <source>Take or leave this paragraph</source>
        <translation>Prendre ou laisser ce paragraphe</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Page large</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Your letter alone</source>
        <translation>Votre lettre seule</translation>
    </message>
    <message>
        <source>Your name and address…</source>
        <translation>Votre nom et votre adresse…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Le PDF est enregistré.</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>À vérifier, {count}</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation>
            <numerusform>Rien à vérifier. %Ln feuille est prête.</numerusform>
            <numerusform>Rien à vérifier. %Ln feuilles sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>BelowPage</name>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Feuille suivante</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Feuille précédente</translation>
    </message>
    <message>
        <source>Safe for the address</source>
        <translation>Zone sûre pour l’adresse</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Feuille {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this address out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Publié le {date}</translation>
    </message>
    <message>
        <source>Please check with the Amnesty office in your country before you send it.</source>
        <translation>Veuillez vérifier auprès du bureau d’Amnesty dans votre pays avant de l’envoyer.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Écrire en</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire à</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Vous avez lu</translation>
    </message>
    <message>
        <source>your own language</source>
        <translation>votre propre langue</translation>
    </message>
    <message>
        <source>{date}, passed</source>
        <translation>{date}, dépassée</translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <translation>{date}, {days}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>No case has “{words}” in it.</source>
        <translation>Aucun cas ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation>
            <numerusform>Chercher dans %Ln cas</numerusform>
            <numerusform>Chercher dans %Ln cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Search 1 case</source>
        <translation>Chercher dans 1 cas</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Chercher dans les cas</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Montrer le seul cas</numerusform>
            <numerusform>Montrer les %Ln cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the one case</source>
        <translation>Montrer le seul cas</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>A letter is begun.</source>
        <translation>Une lettre est commencée.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Date limite dépassée</translation>
    </message>
    <message>
        <source>Deadline {date}.</source>
        <translation>Date limite {date}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>The deadline passed on {date}.</source>
        <translation>La date limite est passée le {date}.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>{name} (practice) – Letterstall</source>
        <translation>{name} (exercice) – Letterstall</translation>
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
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Informations complémentaires</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">La remettre</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>This is left out of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln copie</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copy for: {name}</source>
        <translation>Copie pour&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with %n copies</source>
        <translation>
            <numerusform>Un PDF avec %Ln copie</numerusform>
            <numerusform>Un PDF avec %Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF, no copies</source>
        <translation>Un PDF, sans copies</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>Fichiers séparés</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Les copies seules</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Garder ceci sur cet ordinateur</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Votre nom et votre adresse</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished">Le document</translation>
    </message>
    <message>
        <source>The page cannot be shown here. This is its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A number without a word before it: “{text}”. We took it for a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second model letter in the same language was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second office stands here: “{text}”. We kept it as a line of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line cut a sentence: “{before} ∣ {after}”. We joined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country is named inside this address: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without meaning were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month may be the other way round. We read {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that cannot be seen, or of another alphabet, stand in “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of this address were glued together: “{text}”. We parted them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading stands above this address. We took the lines above the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line names the people this is about. There may be none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line names the person. We took “{name}” from the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model letter was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is named. We put “{office}” in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No postal address was found for this addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named here. We took the first line, “{office}”, for the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to write to was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands behind “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office and name stand in one line. We parted them: “{office}”, “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One salutation stands for two addressees: “{text}”. We gave each a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing are in the text. They are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages hold pictures only. Their words are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that was deleted with tracked changes was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asks had no marks. We made a list of the lines behind the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date has no year. We read {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline {deadline} is earlier than the day of issue {issued}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline {deadline} is more than a year after the day of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could only be read in part. Please compare every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document gives neither a number nor a date of issue. You can leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document gives no deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has demands and no model letter. We made sentences of them: please read each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has macros. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document says that no more letters are asked for, and yet has an appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document wants to load parts from elsewhere. They were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Please look at names and accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the document names {country}, the address another country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline was in capitals. We guessed which words keep one: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no closing words. The usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has no list of what it asks for. The asks stand in its paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has one salutation and several addressees. We gave it to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of “{name}” do not say for sure which language it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} and the year of issue {year} do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of some words had to be mended. Please compare them with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words come from a scanned picture and may have mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} seems wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There seem to be two cases in this document. This is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people have no names of their own: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has many lines. Please see whether all of them belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is in another country than the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names no country, so we put {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names no country. Please choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address stood behind a sentence about embassies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address stood in one line: “{text}”. We parted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stood inside the main address. We made it a second addressee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and name stand in one line: “{name}”. We kept both as the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two addresses seem to be mixed line by line: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no language called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We read several people in “{text}”. It may be one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” is also spelt “{second}”. We kept both as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be a name or a place. We took it for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may be a person or an organisation. We took it for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” greets somebody whom the address does not name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands behind the last name alone. It may be meant for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” belongs to another country than the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has nothing of the name, the office or the place in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
</context>
<context>
    <name>EnvelopeSection</name>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Mine is different…</source>
        <translation>La mienne est différente…</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>C5, left (Switzerland)</source>
        <translation>C5, à gauche (Suisse)</translation>
    </message>
    <message>
        <source>C5, left (United Kingdom)</source>
        <translation>C5, à gauche (Royaume-Uni)</translation>
    </message>
    <message>
        <source>C5, right (Switzerland)</source>
        <translation>C5, à droite (Suisse)</translation>
    </message>
    <message>
        <source>C5, window on the left</source>
        <translation>C5, fenêtre à gauche</translation>
    </message>
    <message>
        <source>Chou 3, left (Japan)</source>
        <translation>Chou 3, à gauche (Japon)</translation>
    </message>
    <message>
        <source>DL or C6/5, left (Norway)</source>
        <translation>DL ou C6/5, à gauche (Norvège)</translation>
    </message>
    <message>
        <source>DL, left, folded for form A</source>
        <translation>DL, à gauche, pli de forme A</translation>
    </message>
    <message>
        <source>DL, right (France)</source>
        <translation>DL, à droite (France)</translation>
    </message>
    <message>
        <source>DL, window on the left</source>
        <translation>DL, fenêtre à gauche</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mon enveloppe</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Sans fenêtre</translation>
    </message>
    <message>
        <source>No window, A4</source>
        <translation>Sans fenêtre, A4</translation>
    </message>
    <message>
        <source>No window, Letter</source>
        <translation>Sans fenêtre, Letter</translation>
    </message>
    <message>
        <source>US no. 10, window on the left</source>
        <translation>US no 10, fenêtre à gauche</translation>
    </message>
    <message>
        <source>US no. 9, window on the left</source>
        <translation>US no 9, fenêtre à gauche</translation>
    </message>
    <message>
        <source>{envelope}, left</source>
        <translation>{envelope}, à gauche</translation>
    </message>
    <message>
        <source>{envelope}, right</source>
        <translation>{envelope}, à droite</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation>Remettre&#xa0;: {ask}</translation>
    </message>
    <message>
        <source>Fold to one line</source>
        <translation>Replier sur une ligne</translation>
    </message>
    <message>
        <source>Not asked for: {ask}</source>
        <translation>Pas demandé&#xa0;: {ask}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show what to check</source>
        <translation>Montrer ce qu’il faut vérifier</translation>
    </message>
    <message>
        <source>The asks</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>À vérifier, {count}</translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation>{ask}&#xa0;: dans votre lettre</translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation>{ask}&#xa0;: pas dans votre lettre</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A PDF, a Word file or an e-mail. Or paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case folder from your Amnesty office.</source>
        <translation>Un dossier de cas de votre bureau d’Amnesty.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Tout reste chez vous</translation>
    </message>
    <message>
        <source>Letterstall never goes online. What you write stays on this computer, and you can delete all of it at any time.</source>
        <translation>Letterstall ne se connecte jamais à Internet. Ce que vous écrivez reste sur cet ordinateur, et vous pouvez tout supprimer à tout moment.</translation>
    </message>
    <message>
        <source>Nobody is written to, and nothing can go wrong.</source>
        <translation>Personne ne reçoit de lettre, et rien ne peut mal tourner.</translation>
    </message>
    <message>
        <source>Open a case from a USB stick</source>
        <translation>Ouvrir un cas depuis une clé USB</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>S’exercer avec un cas inventé</translation>
    </message>
    <message>
        <source>Read the case, write beside the model letter, see the real page, and print it ready for the envelope.</source>
        <translation>Lisez le cas, écrivez à côté de la lettre type, voyez la vraie page, et imprimez-la prête pour l’enveloppe.</translation>
    </message>
    <message>
        <source>Write a letter for someone at risk</source>
        <translation>Écrivez une lettre pour une personne en danger</translation>
    </message>
    <message>
        <source>Write for {name}</source>
        <translation>Écrire pour {name}</translation>
    </message>
    <message>
        <source>You can also drop a document anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Change where the PDF is saved…</source>
        <translation>Changer où le PDF est enregistré…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Print it at actual size (100 %). Do not choose “Fit to page”.</source>
        <translation>Imprimez en taille réelle (100&#x202f;%). Ne choisissez pas «&#xa0;Ajuster à la page&#xa0;».</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Le PDF est enregistré.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">La remettre</translation>
    </message>
    <message>
        <source>Left out of the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation>Changez chaque mot que vous voulez. Ce que vous écrivez avec vos propres mots compte le plus.</translation>
    </message>
    <message>
        <source>Fonts: SIL Open Font License.</source>
        <translation>Polices&#xa0;: SIL Open Font License.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Icons: ISC License.</source>
        <translation>Icônes&#xa0;: ISC License.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Letterstall is not made by Amnesty International and does not speak for it.</source>
        <translation>Letterstall n’est pas fait par Amnesty International et ne parle pas en son nom.</translation>
    </message>
    <message>
        <source>Letterstall: GPL, version 3 or later.</source>
        <translation>Letterstall&#xa0;: GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Print it at actual size, fold it at the marks, and post it.</source>
        <translation>Imprimez-la en taille réelle, pliez-la aux repères et postez-la.</translation>
    </message>
    <message>
        <source>Read the case, and the model letter beside it. Tick the paragraphs you want.</source>
        <translation>Lisez le cas, et la lettre type à côté. Cochez les paragraphes que vous voulez.</translation>
    </message>
    <message>
        <source>The page shows the very sheet that will be saved, the envelope’s window drawn over it.</source>
        <translation>La page montre exactement la feuille qui sera enregistrée, avec la fenêtre de l’enveloppe dessinée dessus.</translation>
    </message>
    <message>
        <source>To bring in an Urgent Action, open it, drop it anywhere on the window, or paste it on the list of cases. You check what was found before it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you type is kept at once. There is no need to save.</source>
        <translation>Ce que vous tapez est gardé aussitôt. Il n’est pas nécessaire d’enregistrer.</translation>
    </message>
    <message>
        <source>Write letters for people at risk: the case and the model letter side by side, and a page that is ready to print.</source>
        <translation>Écrire des lettres pour des personnes en danger&#xa0;: le cas et la lettre type côte à côte, et une page prête à imprimer.</translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation>«&#xa0;Prête à envoyer…&#xa0;» enregistre un PDF&#xa0;: la lettre, et une copie pour chaque responsable qui en reçoit une.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an Urgent Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptPresenter</name>
    <message>
        <source>No case open</source>
        <translation>Aucun cas ouvert</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétain</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>ouïghour</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Your letter</source>
        <translation>Votre lettre</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Enclosures, one a line</source>
        <translation>Pièces jointes, une par ligne</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>Large print, easy to read</source>
        <translation>Gros caractères, faciles à lire</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Subject, if you want one</source>
        <translation>Objet, si vous en voulez un</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation>
            <numerusform>%Ln paragraphe est de vous</numerusform>
            <numerusform>%Ln paragraphes sont de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>Tout est de vous</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>Rien à vérifier. La demande est dans votre lettre, et celle-ci tient sur une page.</numerusform>
            <numerusform>Rien à vérifier. Les %Ln demandes sont dans votre lettre, et celle-ci tient sur une page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Prête à envoyer…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>This is the model letter as it stands. That is a good letter too.</source>
        <translation>C’est la lettre type telle quelle. C’est aussi une bonne lettre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You have changed the model letter.</source>
        <translation>Vous avez modifié la lettre type.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Votre lettre</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Date limite</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation type="unfinished">Lettre type</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. It closes this case: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. No case you have is meant, so there is nothing to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an update of a case you have: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in</source>
        <translation type="unfinished">Écrire en</translation>
    </message>
    <message>
        <source>You have this case already: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>List of cases</source>
        <translation>Liste des cas</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation>
            <numerusform>%Ln ligne est sur une deuxième page.</numerusform>
            <numerusform>%Ln lignes sont sur une deuxième page.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your letters are kept.</source>
        <translation>Une police qui appartient à Letterstall manque&#xa0;: {file}. Veuillez réinstaller Letterstall. Vos lettres sont gardées.</translation>
    </message>
    <message>
        <source>A layout that belongs to Letterstall cannot be used. Please install Letterstall again.</source>
        <translation>Une mise en page qui appartient à Letterstall est inutilisable. Veuillez réinstaller Letterstall.</translation>
    </message>
    <message>
        <source>Letterstall is already open. Your letters are in that window.</source>
        <translation>Letterstall est déjà ouvert. Vos lettres sont dans cette autre fenêtre.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}). It would be missing on paper.</source>
        <translation>Aucune police ici n’a le signe «&#xa0;{sign}&#xa0;» ({code}). Il manquerait sur le papier.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper.</source>
        <translation>Aucune police ici n’a le signe «&#xa0;{sign}&#xa0;» ({code}, dans une adresse). Il manquerait sur le papier.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.</source>
        <translation>Aucune police ici n’a le signe «&#xa0;{sign}&#xa0;» ({code}, au paragraphe {number}). Il manquerait sur le papier.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper.</source>
        <translation>Aucune police ici n’a le signe «&#xa0;{sign}&#xa0;» ({code}, dans la formule de politesse). Il manquerait sur le papier.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.</source>
        <translation>Aucune police ici n’a le signe «&#xa0;{sign}&#xa0;» ({code}, dans la formule d’appel). Il manquerait sur le papier.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like an Urgent Action. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {file} looks like an Urgent Action. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation>Une ligne est sur une deuxième page.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it again.</source>
        <translation>Quelque chose s’est mal passé dans Letterstall ({kind}). Votre lettre est gardée. Veuillez fermer Letterstall et le rouvrir.</translation>
    </message>
    <message>
        <source>The PDF was not saved, your letter is kept. {reasons}</source>
        <translation>Le PDF n’a pas été enregistré, votre lettre est gardée. {reasons}</translation>
    </message>
    <message>
        <source>The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: rien ne peut être écrit à cet endroit. Votre lettre est gardée. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose another place.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: le disque est plein. Votre lettre est gardée. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another folder.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: le dossier pour {file} n’existe pas. Votre lettre est gardée. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: {file} n’a pas pu être écrit. Votre lettre est gardée. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: {file} est un dossier. Votre lettre est gardée. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, or choose another name.</source>
        <translation>Le PDF n’a pas été enregistré&#xa0;: {file} est ouvert dans un autre programme. Votre lettre est gardée. Fermez-le dans ce programme, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The case cannot be opened: {file} is missing.</source>
        <translation>Le cas ne peut pas être ouvert&#xa0;: {file} manque.</translation>
    </message>
    <message>
        <source>The case was not saved: the disk is full or may not be written to. What you checked is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation>La date limite de ce cas est passée le {deadline}. Veuillez demander à votre bureau d’Amnesty avant d’envoyer.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation>Le fichier de vos lettres était abîmé, et il n’y avait pas de sauvegarde. Il a été mis de côté sous {file}.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation>Le fichier de vos lettres était abîmé. Il a été mis de côté sous {file}&#x202f;; la sauvegarde du {time} est utilisée.</translation>
    </message>
    <message>
        <source>The layout “{name}” is not for {paper} paper. For that there are: {fitting}.</source>
        <translation>La mise en page «&#xa0;{name}&#xa0;» n’est pas pour le papier {paper}. Pour celui-ci il y a&#xa0;: {fitting}.</translation>
    </message>
    <message>
        <source>The letter greets nobody: it has no salutation.</source>
        <translation>La lettre ne salue personne&#xa0;: il n’y a pas de formule d’appel.</translation>
    </message>
    <message>
        <source>The letter no longer asks for this: {ask}</source>
        <translation>La lettre ne demande plus ceci&#xa0;: {ask}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.</source>
        <translation>Les réglages n’ont pas pu être lus ({reason}). Ils ont été mis de côté sous {file}&#x202f;; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation>Il n’y a pas de cas «&#xa0;{name}&#xa0;», ni de dossier de ce nom.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation>Il n’y a pas de mise en page «&#xa0;{name}&#xa0;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>Il n’y a encore rien dans la lettre.</translation>
    </message>
    <message>
        <source>There is too much text in {file} for an Urgent Action. You can paste the part you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for.</source>
        <translation>Ce cas est clos&#xa0;: plus aucune lettre n’est demandée.</translation>
    </message>
    <message>
        <source>This case names nobody to write to.</source>
        <translation>Ce cas ne nomme personne à qui écrire.</translation>
    </message>
    <message>
        <source>This case names nobody who gets a copy.</source>
        <translation>Ce cas ne nomme personne qui reçoive une copie.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text to be safe.</source>
        <translation>Votre lettre ne peut pas être enregistrée&#xa0;: rien ne peut être écrit dans son dossier. Elle est encore ici. Copiez le texte par sécurité.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.</source>
        <translation>Votre lettre ne peut pas être enregistrée&#xa0;: le disque est plein. Elle est encore ici. Libérez de la place, ou copiez le texte.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk refuses. It is still here. Copy the text to be safe.</source>
        <translation>Votre lettre ne peut pas être enregistrée&#xa0;: le disque refuse. Elle est encore ici. Copiez le texte par sécurité.</translation>
    </message>
    <message>
        <source>Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one.</source>
        <translation>Vos lettres ont été gardées par un Letterstall plus récent. Rien n’a été changé. Veuillez utiliser celui-là.</translation>
    </message>
    <message>
        <source>Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is not touched by this.</source>
        <translation>Vos réglages ne peuvent pas être gardés&#xa0;: le disque refuse. Ils valent jusqu’à ce que vous fermiez Letterstall. Votre lettre n’est pas touchée.</translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation>un code de pays de deux majuscules comme «&#xa0;CN&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>a date such as 2026-05-15 without quotes is expected</source>
        <translation>une date comme 2026-05-15 sans guillemets est attendue</translation>
    </message>
    <message>
        <source>a file inside the case folder is expected</source>
        <translation>un fichier dans le dossier du cas est attendu</translation>
    </message>
    <message>
        <source>a length in millimetres is expected</source>
        <translation>une longueur en millimètres est attendue</translation>
    </message>
    <message>
        <source>a list of millimetres is expected</source>
        <translation>une liste de millimètres est attendue</translation>
    </message>
    <message>
        <source>a list of tables is expected</source>
        <translation>une liste de tables est attendue</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>une liste de textes est attendue</translation>
    </message>
    <message>
        <source>a model letter is needed, in one language at least</source>
        <translation>une lettre type est nécessaire, dans une langue au moins</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>un nom est attendu</translation>
    </message>
    <message>
        <source>a name or an office is expected</source>
        <translation>un nom ou une fonction est attendu</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected</source>
        <translation>un nombre de {least} à {most} est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation>une table est attendue</translation>
    </message>
    <message>
        <source>a table such as {table} is expected</source>
        <translation>une table comme {table} est attendue</translation>
    </message>
    <message>
        <source>a text for each language is expected</source>
        <translation>un texte pour chaque langue est attendu</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>un nombre entier est attendu</translation>
    </message>
    <message>
        <source>format {number} is expected</source>
        <translation>le format {number} est attendu</translation>
    </message>
    <message>
        <source>no readable TOML: {details}</source>
        <translation>ce TOML n’est pas lisible&#xa0;: {details}</translation>
    </message>
    <message>
        <source>one addressee at least is needed</source>
        <translation>un destinataire au moins est nécessaire</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>une valeur parmi {choices} est attendue</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>du texte est attendu</translation>
    </message>
    <message>
        <source>the file cannot be read ({details})</source>
        <translation>le fichier ne peut pas être lu ({details})</translation>
    </message>
    <message>
        <source>the file cannot be read: {details}</source>
        <translation>le fichier ne peut pas être lu&#xa0;: {details}</translation>
    </message>
    <message>
        <source>the file is larger than {size} kB</source>
        <translation>le fichier dépasse {size} ko</translation>
    </message>
    <message>
        <source>the file is longer than {size} kB, too long for a letter</source>
        <translation>le fichier dépasse {size} ko, c’est trop long pour une lettre</translation>
    </message>
    <message>
        <source>the file is no readable TOML: {details}</source>
        <translation>le fichier n’est pas un TOML lisible&#xa0;: {details}</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>le fichier n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>the file lies outside the case folder</source>
        <translation>le fichier est hors du dossier du cas</translation>
    </message>
    <message>
        <source>the folder cannot be read: {details}</source>
        <translation>le dossier ne peut pas être lu&#xa0;: {details}</translation>
    </message>
    <message>
        <source>the measures {names} are expected</source>
        <translation>les mesures {names} sont attendues</translation>
    </message>
    <message>
        <source>the model letter is empty</source>
        <translation>la lettre type est vide</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>this is no readable TOML: {details}</source>
        <translation>ce n’est pas un TOML lisible&#xa0;: {details}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>up to 80 letters, digits, “-” and “_” are expected</source>
        <translation>jusqu’à 80 lettres, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;» sont attendus</translation>
    </message>
    <message>
        <source>{field} cannot be {value} mm</source>
        <translation>{field} ne peut pas être de {value} mm</translation>
    </message>
    <message>
        <source>{file} asks for a password. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} brings definitions of its own, as no letter needs. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: the reading broke off. Nothing was changed. You can paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than 50 pages, too many for an Urgent Action. You can paste the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a document. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no document that can be read here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} only points to another file. Please open that file itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} took too long to read and was given up. You can paste the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document can be. It was not read, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. No letter was made.</source>
        <translation>{file}, ligne {line}, champ {field}&#xa0;: {reason}. Aucune lettre n’a été faite.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. Nothing was changed.</source>
        <translation>{file}, ligne {line}, champ {field}&#xa0;: {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. No letter was made.</source>
        <translation>{file}, ligne {line}&#xa0;: {reason}. Aucune lettre n’a été faite.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was changed.</source>
        <translation>{file}, ligne {line}&#xa0;: {reason}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file}: {reason}. No letter was made.</source>
        <translation>{file}&#xa0;: {reason}. Aucune lettre n’a été faite.</translation>
    </message>
    <message>
        <source>{value} mm cannot be right for {field}. Please measure again.</source>
        <translation>{value} mm ne peut pas être juste pour {field}. Veuillez mesurer à nouveau.</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>«&#xa0;{line}&#xa0;» dépasse de {mm} mm la partie de la fenêtre qui est toujours visible.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag</source>
        <translation>«&#xa0;{tag}&#xa0;» n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>«&#xa0;{text}&#xa0;» est encore à remplir.</translation>
    </message>
</context>
<context>
    <name>ModelColumn</name>
    <message>
        <source>Language of the model letter</source>
        <translation>Langue de la lettre type</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Tick what you want in your letter</source>
        <translation>Cochez ce que vous voulez dans votre lettre</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Changed in your letter</source>
        <translation>Modifié dans votre lettre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, changed in your letter. {words}</source>
        <translation>Paragraphe {number} sur {count}, modifié dans votre lettre. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, in your letter. {words}</source>
        <translation>Paragraphe {number} sur {count}, dans votre lettre. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, left out. {words}</source>
        <translation>Paragraphe {number} sur {count}, laissé de côté. {words}</translation>
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
        <translation>Enveloppe, hauteur</translation>
    </message>
    <message>
        <source>Envelope, width</source>
        <translation>Enveloppe, largeur</translation>
    </message>
    <message>
        <source>Lay the envelope before you, the window facing you, and measure in millimetres.</source>
        <translation>Posez l’enveloppe devant vous, la fenêtre vers vous, et mesurez en millimètres.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mon enveloppe</translation>
    </message>
    <message>
        <source>My envelope is different</source>
        <translation>Mon enveloppe est différente</translation>
    </message>
    <message>
        <source>The folds</source>
        <translation>Les plis</translation>
    </message>
    <message>
        <source>Use this envelope</source>
        <translation>Utiliser cette enveloppe</translation>
    </message>
    <message>
        <source>Window, from the left edge</source>
        <translation>Fenêtre, depuis le bord gauche</translation>
    </message>
    <message>
        <source>Window, from the lower edge</source>
        <translation>Fenêtre, depuis le bord inférieur</translation>
    </message>
    <message>
        <source>Window, height</source>
        <translation>Fenêtre, hauteur</translation>
    </message>
    <message>
        <source>Window, width</source>
        <translation>Fenêtre, largeur</translation>
    </message>
    <message>
        <source>“{name}”: {value} mm cannot be right beside the other measures. Please measure again.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {value} mm ne peut pas être juste à côté des autres mesures. Veuillez mesurer à nouveau.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Choisir un autre cas</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline for this case passed on {date}. Please check with the Amnesty office in your country before you send it.</source>
        <translation>La date limite de ce cas est passée le {date}. Veuillez vérifier auprès du bureau d’Amnesty dans votre pays avant d’envoyer votre lettre.</translation>
    </message>
    <message>
        <source>The program stopped while you were writing. Your letter is back as it was at {time}.</source>
        <translation>Le programme s’est arrêté pendant que vous écriviez. Votre lettre est de retour telle qu’elle était à {time}.</translation>
    </message>
    <message>
        <source>The window speaks this language when you next open Letterstall.</source>
        <translation>La fenêtre parlera cette langue quand vous rouvrirez Letterstall.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for. Your letter is kept.</source>
        <translation>Ce cas est clos&#xa0;: plus aucune lettre n’est demandée. Votre lettre est gardée.</translation>
    </message>
    <message>
        <source>This case is invented, to practise with. Its letter says so on every page: please do not post it.</source>
        <translation>Ce cas est inventé, pour s’exercer. Sa lettre le dit sur chaque page&#xa0;: veuillez ne pas la poster.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was kept of your letter is deleted from this computer, its backups as well.</source>
        <translation>Ce qui était gardé de votre lettre est supprimé de cet ordinateur, sauvegardes comprises.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>{case}: this case is closed now, as the document says. Your letters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Sheet {number}: page {page}</source>
        <translation>Feuille {number}&#xa0;: page {page}</translation>
    </message>
    <message>
        <source>Sheet {number}: the copy</source>
        <translation>Feuille {number}&#xa0;: la copie</translation>
    </message>
    <message>
        <source>Sheet {number}: the letter</source>
        <translation>Feuille {number}&#xa0;: la lettre</translation>
    </message>
    <message>
        <source>The address is inside the window.</source>
        <translation>L’adresse est dans la fenêtre.</translation>
    </message>
    <message>
        <source>This envelope has no window: write the address on it, or print a label.</source>
        <translation>Cette enveloppe n’a pas de fenêtre&#xa0;: écrivez l’adresse dessus, ou imprimez une étiquette.</translation>
    </message>
    <message>
        <source>the copy to {name}</source>
        <translation>la copie à {name}</translation>
    </message>
    <message>
        <source>the letter to {name}</source>
        <translation>la lettre à {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>«&#xa0;{line}&#xa0;» dépasse de {mm} mm la partie de la fenêtre qui est toujours visible.</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation>
            <numerusform>%Ln, dans un fichier à part</numerusform>
            <numerusform>%Ln, dans des fichiers séparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation>
            <numerusform>%Ln, dans le même PDF</numerusform>
            <numerusform>%Ln, dans le même PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Les copies seules</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Enveloppe, plis et marges</translation>
    </message>
    <message>
        <source>More: your name, language, face…</source>
        <translation>Plus&#xa0;: votre nom, langue, police…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Prête à envoyer…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Page large</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Page {number} of {count} of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Envelope window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Page {number} of {count}, {what}.</source>
        <translation>Page {number} sur {count}, {what}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>The page cannot be shown. Your letter is kept.</source>
        <translation>La page ne peut pas être montrée. Votre lettre est gardée.</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pli</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouverts</translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password does not open it. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Tient sur une page</translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation>Ouvrir un dossier de cas</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texte {percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A window</source>
        <translation>Une fenêtre</translation>
    </message>
    <message>
        <source>I post my letters in</source>
        <translation>Pays où je poste mes lettres</translation>
    </message>
    <message>
        <source>My envelopes have</source>
        <translation>Mes enveloppes ont</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Pas de fenêtre</translation>
    </message>
    <message>
        <source>Two questions, if you like</source>
        <translation>Deux questions, si vous voulez</translation>
    </message>
    <message>
        <source>You can change this with every letter.</source>
        <translation>Vous pouvez changer cela à chaque lettre.</translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%Ln enveloppe</numerusform>
            <numerusform>%Ln enveloppes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%Ln feuille</numerusform>
            <numerusform>%Ln feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Retour à l’écriture</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Enveloppe, plis et marges</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prête à envoyer</translation>
    </message>
    <message>
        <source>{sheets}, {envelopes}</source>
        <translation>{sheets}, {envelopes}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>A name in two spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embassy that gets a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation type="unfinished">Copie à</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Pays</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Date limite</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation type="unfinished">Lettre type</translation>
    </message>
    <message>
        <source>Model letter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter, ask {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model letter, paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number and date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this field cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case needs a headline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case needs a model letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case needs somebody to write to: a name or an office, and an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished">Le document</translation>
    </message>
    <message>
        <source>The letter goes to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address needs a name or an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know no language called “{text}”. Please part languages with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in</source>
        <translation type="unfinished">Écrire en</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation type="unfinished">Écrire à</translation>
    </message>
    <message>
        <source>one’s own language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (until)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{languages}; own language welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date. Please write it like 15 May 2023, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, number or page. Please write one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the case – Letterstall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved until you choose “{button}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then save the case</source>
        <translation type="unfinished"></translation>
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
        <translation>Enregistrer le PDF</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Street, postcode and town</source>
        <translation>Rue, code postal et ville</translation>
    </message>
    <message>
        <source>Town alone</source>
        <translation>Ville seule</translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <source>Change your name and address…</source>
        <translation>Changer votre nom et votre adresse…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Initials and town</source>
        <translation>Initiales et ville</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ne pas la mettre</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>Nom et ville</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Dire qui vous êtes…</translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation>Des liens avec ce pays ({country}), ou un voyage prévu là-bas&#x202f;? Les initiales et la ville sont plus sûres.</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Votre nom et votre adresse</translation>
    </message>
    <message>
        <source>you sign with a pen</source>
        <translation>vous signez au stylo</translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation>
            <numerusform>Le seul cas</numerusform>
            <numerusform>Les %Ln cas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistrée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Enregistrée il y a %Ln min</numerusform>
            <numerusform>Enregistrée il y a %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation>
            <numerusform>Enregistrée il y a %Ln s</numerusform>
            <numerusform>Enregistrée il y a %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Enregistrée à l’instant</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Take the selected words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The text of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
