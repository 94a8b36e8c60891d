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
        <source>Another letter for this case</source>
        <translation>Une autre lettre pour ce cas</translation>
    </message>
    <message>
        <source>As the rest</source>
        <translation>Comme le reste</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Begin this letter anew</source>
        <translation>Recommencer cette lettre</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Change the paragraph’s direction</source>
        <translation>Changer le sens du paragraphe</translation>
    </message>
    <message>
        <source>Check again what I called right</source>
        <translation>Vérifier de nouveau ce que j’ai dit juste</translation>
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
        <source>Earlier versions…</source>
        <translation>Versions antérieures…</translation>
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
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find in your letter…</source>
        <translation>Rechercher dans votre lettre…</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Chercher l’endroit suivant</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Chercher l’endroit précédent</translation>
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
        <source>Ideas for your own words</source>
        <translation>Des idées pour vos propres mots</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Garder une version maintenant</translation>
    </message>
    <message>
        <source>Keep to one page</source>
        <translation>Tenir sur une page</translation>
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
        <source>My letters…</source>
        <translation>Mes lettres…</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>Le nom de la personne sur le papier</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Moins large</translation>
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
        <source>Next word to look at</source>
        <translation>Mot suivant à regarder</translation>
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
        <translation>Ouvrir une Action urgente…</translation>
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
        <translation>Coller une Action urgente</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>S’exercer avec un cas inventé</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
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
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
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
        <source>Show changes to the model letter</source>
        <translation>Montrer les changements par rapport à la lettre type</translation>
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
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <translation>Ce qui est gardé ici…</translation>
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
    <name>AsksLine</name>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation>Remettre : {ask}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave it out: {ask}</source>
        <translation>Laisser de côté : {ask}</translation>
    </message>
    <message>
        <source>Show in the model letter: {ask}</source>
        <translation>Montrer dans la lettre type : {ask}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The asks</source>
        <translation>Les demandes</translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation>{ask} : dans votre lettre</translation>
    </message>
    <message>
        <source>{ask}: left out by you</source>
        <translation>{ask} : laissée de côté par vous</translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation>{ask} : absente de votre lettre</translation>
    </message>
    <message>
        <source>{ask}: please see for yourself, in this language we cannot tell</source>
        <translation>{ask} : veuillez regarder vous-même, dans cette langue nous ne pouvons pas le dire</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>All your letters will be as they were on {time}. How everything is now becomes the newest backup, so you can come back the same way. Your cases and your settings stay as they are.</source>
        <translation>Toutes vos lettres seront telles qu’elles étaient le {time}. L’état actuel devient la sauvegarde la plus récente, vous pourrez donc revenir de la même façon. Vos cas et vos réglages restent tels quels.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counting the letters…</source>
        <translation>Comptage des lettres…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Revenir à cette sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every few minutes while you write, and when you close Letterstall.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une toutes les quelques minutes pendant que vous écrivez, et quand vous fermez Letterstall.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Cette sauvegarde ne peut pas être lue.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Please choose another one.</source>
        <translation>Cette sauvegarde ne peut pas être lue. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>While you write, all your letters are copied every few minutes. The copies lie on this computer, encrypted as your letters are. The newest stay, and one for each day and week before.</source>
        <translation>Pendant que vous écrivez, toutes vos lettres sont copiées toutes les quelques minutes. Les copies se trouvent sur cet ordinateur, chiffrées comme vos lettres. Les plus récentes restent, et une pour chaque jour et chaque semaine d’avant.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Vos lettres n’ont pas pu être ouvertes, il n’y a donc rien à voir ici.</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Faire tenir</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Espacement normal</translation>
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
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>It is not a copy address</source>
        <translation>Ce n’est pas une adresse pour une copie</translation>
    </message>
    <message>
        <source>Leave this address out</source>
        <translation>Retirer cette adresse</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation>
            <numerusform>Trouvé avec certitude&#xa0;:&#x202f;%Ln</numerusform>
            <numerusform>Trouvés avec certitude&#xa0;:&#x202f;%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation>
            <numerusform>Pas dans le document&#xa0;:&#x202f;%Ln</numerusform>
            <numerusform>Pas dans le document&#xa0;:&#x202f;%Ln</numerusform>
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
        <translation>Ouvrir une Action urgente…</translation>
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
    <name>ChangesView</name>
    <message>
        <source>Underlined: you put it in. Struck through: you took it out.</source>
        <translation>Souligné : vous l’avez ajouté. Barré : vous l’avez retiré.</translation>
    </message>
    <message>
        <source>Your letter and the model letter, word by word</source>
        <translation>Votre lettre et la lettre type, mot à mot</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>This is left out of the case.</source>
        <translation>Ceci est retiré du cas.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>C’est juste</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>A French closing repeats the salutation</source>
        <translation>La formule de politesse reprend l’appel</translation>
    </message>
    <message>
        <source>All of this is advice. The letter is yours.</source>
        <translation>Ce ne sont que des conseils. La lettre est à vous.</translation>
    </message>
    <message>
        <source>Dates are those of the case</source>
        <translation>Les dates sont celles du cas</translation>
    </message>
    <message>
        <source>Names are spelt as in the case</source>
        <translation>Les noms sont écrits comme dans le cas</translation>
    </message>
    <message>
        <source>No capitals or exclamation marks that shout</source>
        <translation>Pas de majuscules ni de points d’exclamation qui crient</translation>
    </message>
    <message>
        <source>No insults and no threats</source>
        <translation>Pas d’insultes ni de menaces</translation>
    </message>
    <message>
        <source>No politics</source>
        <translation>Pas de politique</translation>
    </message>
    <message>
        <source>Numbers are those of the case</source>
        <translation>Les nombres sont ceux du cas</translation>
    </message>
    <message>
        <source>Places are those of the case</source>
        <translation>Les lieux sont ceux du cas</translation>
    </message>
    <message>
        <source>The letter still makes each ask of the case</source>
        <translation>La lettre fait encore chaque demande du cas</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est vérifié</translation>
    </message>
    <message>
        <source>Words are spelt as in the dictionary</source>
        <translation>Les mots sont écrits comme dans le dictionnaire</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Changes since then</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>Its words alone</source>
        <translation>Ses mots seuls</translation>
    </message>
    <message>
        <source>The version, word by word</source>
        <translation>La version, mot à mot</translation>
    </message>
    <message>
        <source>These are the words of your letter as it is now.</source>
        <translation>Voici les mots de votre lettre telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>This is how it was then.</source>
        <translation>Voici comment elle était alors.</translation>
    </message>
    <message>
        <source>Underlined: put in since then. Struck through: taken out since then.</source>
        <translation>Souligné&#xa0;: ajouté depuis. Barré&#xa0;: retiré depuis.</translation>
    </message>
    <message>
        <source>Your letter on {time}</source>
        <translation>Votre lettre, le {time}</translation>
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
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>
            <numerusform>%n lettre est supprimée pour de bon, avec ses versions antérieures et tout ce qui a été noté à son sujet : sur cet ordinateur et dans les sauvegardes de Letterstall.</numerusform>
            <numerusform>%n lettres sont supprimées pour de bon, avec leurs versions antérieures et tout ce qui a été noté à leur sujet : sur cet ordinateur et dans les sauvegardes de Letterstall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete letters</source>
        <translation>Supprimer des lettres</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>This cannot be taken back. PDFs that you saved stay where they are.</source>
        <translation>Cela ne peut pas être annulé. Les PDF que vous avez enregistrés restent où ils sont.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted for good, with its earlier versions and all that was noted of it: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>Votre lettre pour {name} est supprimée pour de bon, avec ses versions antérieures et tout ce qui a été noté à son sujet : sur cet ordinateur et dans les sauvegardes de Letterstall.</translation>
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
    <name>DoNotWrite</name>
    <message>
        <source>Please do not write about this:</source>
        <translation>Merci de ne pas écrire à ce sujet :</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The page cannot be shown here. This is its text.</source>
        <translation>La page ne peut pas être montrée ici. Voici son texte.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>depuis le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A number without a word before it: “{text}”. We took it for a telephone number.</source>
        <translation>Aucun mot ne précède ce numéro&#xa0;: «&#xa0;{text}&#xa0;». Nous l’avons repris comme numéro de téléphone.</translation>
    </message>
    <message>
        <source>A second model letter in the same language was left out.</source>
        <translation>Une deuxième lettre type dans la même langue a été laissée de côté.</translation>
    </message>
    <message>
        <source>A second office stands here: “{text}”. We kept it as a line of the address.</source>
        <translation>Une deuxième fonction se trouve ici&#xa0;: «&#xa0;{text}&#xa0;». Nous l’avons gardée comme ligne de l’adresse.</translation>
    </message>
    <message>
        <source>An empty line cut a sentence: “{before} ∣ {after}”. We joined it.</source>
        <translation>Une ligne vide coupait une phrase&#xa0;: «&#xa0;{before} ∣ {after}&#xa0;». Nous en avons réuni les deux parties.</translation>
    </message>
    <message>
        <source>Another country is named inside this address: “{text}”.</source>
        <translation>Un autre pays est nommé dans cette adresse&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Characters without meaning were left out.</source>
        <translation>Des caractères sans signification ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Day and month may be the other way round. We read {date}.</source>
        <translation>Le jour et le mois sont peut-être inversés. Nous avons lu «&#xa0;{date}&#xa0;».</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>Le texte masqué du document a été laissé de côté.</translation>
    </message>
    <message>
        <source>Letters that cannot be seen, or of another alphabet, stand in “{text}”.</source>
        <translation>«&#xa0;{text}&#xa0;» contient des caractères invisibles ou des lettres d’un autre alphabet.</translation>
    </message>
    <message>
        <source>Lines of this address were glued together: “{text}”. We parted them.</source>
        <translation>Des lignes de cette adresse étaient collées&#xa0;: «&#xa0;{text}&#xa0;». Nous les avons séparées.</translation>
    </message>
    <message>
        <source>No heading stands above this address. We took the lines above the letter.</source>
        <translation>Aucun intitulé ne précède cette adresse. Nous avons pris les lignes placées au-dessus de la lettre.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Aucun titre n’a été trouvé.</translation>
    </message>
    <message>
        <source>No line names the people this is about. There may be none.</source>
        <translation>Aucune ligne ne nomme les personnes concernées. Il n’y en a peut-être pas.</translation>
    </message>
    <message>
        <source>No line names the person. We took “{name}” from the text.</source>
        <translation>Aucune ligne ne nomme la personne. Nous avons repris «&#xa0;{name}&#xa0;» du texte.</translation>
    </message>
    <message>
        <source>No model letter was found.</source>
        <translation>Aucune lettre type n’a été trouvée.</translation>
    </message>
    <message>
        <source>No office is named. We put “{office}” in its place.</source>
        <translation>Aucune fonction n’est nommée. Nous avons mis «&#xa0;{office}&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>No postal address was found for this addressee.</source>
        <translation>Aucune adresse postale n’a été trouvée pour ce destinataire.</translation>
    </message>
    <message>
        <source>Nobody is named here. We took the first line, “{office}”, for the office.</source>
        <translation>Personne n’est nommé ici. Nous avons repris la première ligne, «&#xa0;{office}&#xa0;», comme fonction.</translation>
    </message>
    <message>
        <source>Nobody to write to was found.</source>
        <translation>Personne à qui écrire n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nothing stands behind “{label}”.</source>
        <translation>Rien ne suit «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Office and name stand in one line. We parted them: “{office}”, “{name}”.</source>
        <translation>La fonction et le nom sont sur une même ligne. Nous les avons séparés&#xa0;: «&#xa0;{office}&#xa0;», «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>One salutation stands for two addressees: “{text}”. We gave each a part.</source>
        <translation>Une même formule d’appel vaut pour deux destinataires&#xa0;: «&#xa0;{text}&#xa0;». Nous avons donné à chacun sa partie.</translation>
    </message>
    <message>
        <source>Pictures were left out.</source>
        <translation>Les images ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing are in the text. They are shown.</source>
        <translation>Le texte contient des signes qui inversent le sens d’écriture. Ils sont montrés.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed.</source>
        <translation>«&#xa0;{text}&#xa0;» contient des signes qui inversent le sens d’écriture. Ils sont montrés, mais restent sans effet.</translation>
    </message>
    <message>
        <source>Some pages hold pictures only. Their words are missing here.</source>
        <translation>Certaines pages ne contiennent que des images. Leur texte manque ici.</translation>
    </message>
    <message>
        <source>Text that was deleted with tracked changes was left out.</source>
        <translation>Le texte supprimé avec le suivi des modifications a été laissé de côté.</translation>
    </message>
    <message>
        <source>The asks had no marks. We made a list of the lines behind the colon.</source>
        <translation>Les demandes n’avaient pas de puces. Nous avons fait une liste des lignes qui suivent les deux-points.</translation>
    </message>
    <message>
        <source>The date has no year. We read {date}.</source>
        <translation>L’année manque dans la date. Nous avons lu «&#xa0;{date}&#xa0;».</translation>
    </message>
    <message>
        <source>The deadline {deadline} is earlier than the day of issue {issued}.</source>
        <translation>La date limite ({deadline}) précède la date de publication ({issued}).</translation>
    </message>
    <message>
        <source>The deadline {deadline} is more than a year after the day of issue.</source>
        <translation>La date limite ({deadline}) vient plus d’un an après la date de publication.</translation>
    </message>
    <message>
        <source>The document could only be read in part. Please compare every line.</source>
        <translation>Le document n’a pu être lu qu’en partie. Veuillez comparer chaque ligne.</translation>
    </message>
    <message>
        <source>The document gives neither a number nor a date of issue. You can leave them empty.</source>
        <translation>Le document n’indique ni numéro ni date de publication. Vous pouvez laisser les deux vides.</translation>
    </message>
    <message>
        <source>The document gives no deadline.</source>
        <translation>Le document n’indique pas de date limite.</translation>
    </message>
    <message>
        <source>The document has demands and no model letter. We made sentences of them: please read each one.</source>
        <translation>Le document contient des demandes, mais pas de lettre type. Nous avons tiré des phrases de ces demandes&#xa0;: veuillez lire chacune d’elles.</translation>
    </message>
    <message>
        <source>The document has macros. They were left out.</source>
        <translation>Le document contient des macros. Elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>The document itself has lost a sign: it stands as “�”. Please look it up and put it in.</source>
        <translation>Le document lui-même a perdu un signe&#xa0;: à sa place se trouve «&#xa0;�&#xa0;». Merci de le retrouver et de l’inscrire.</translation>
    </message>
    <message>
        <source>The document says that no more letters are asked for, and yet has an appeal.</source>
        <translation>Le document dit que plus aucune lettre n’est demandée, et contient pourtant un appel.</translation>
    </message>
    <message>
        <source>The document wants to load parts from elsewhere. They were left out.</source>
        <translation>Le document veut charger des éléments venus d’ailleurs. Ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Please look at names and accents.</source>
        <translation>Le fichier n’indique pas comment ses lettres sont codées. Veuillez regarder les noms et les accents.</translation>
    </message>
    <message>
        <source>The heading of the document names {country}, the address another country.</source>
        <translation>L’en-tête du document nomme «&#xa0;{country}&#xa0;», l’adresse un autre pays.</translation>
    </message>
    <message>
        <source>The headline was in capitals. We had to guess whether these words begin with one: {text}.</source>
        <translation>Le titre était en majuscules. Nous avons dû deviner lesquels de ces mots en gardent une&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The letter has no closing words. The usual ones are used.</source>
        <translation>La lettre n’a pas de formule de politesse. La formule habituelle est utilisée.</translation>
    </message>
    <message>
        <source>The letter has no list of what it asks for. The asks stand in its paragraphs.</source>
        <translation>La lettre n’a pas de liste de demandes. Les demandes se trouvent dans ses paragraphes.</translation>
    </message>
    <message>
        <source>The letter has one salutation and several addressees. We gave it to all.</source>
        <translation>La lettre a une seule formule d’appel et plusieurs destinataires. Nous l’avons mise pour tous.</translation>
    </message>
    <message>
        <source>The letters of “{name}” do not say for sure which language it is.</source>
        <translation>Les lettres de «&#xa0;{name}&#xa0;» ne disent pas avec certitude de quelle langue il s’agit.</translation>
    </message>
    <message>
        <source>The number {number} and the year of issue {year} do not go together.</source>
        <translation>Le numéro {number} et l’année de publication {year} ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The order of some words had to be mended. Please compare them with the page.</source>
        <translation>L’ordre de certains mots a dû être rétabli. Veuillez les comparer avec la page.</translation>
    </message>
    <message>
        <source>The words come from a scanned picture and may have mistakes.</source>
        <translation>Les mots viennent d’une image numérisée et peuvent contenir des erreurs.</translation>
    </message>
    <message>
        <source>The year {year} seems wrong.</source>
        <translation>L’année {year} semble fausse.</translation>
    </message>
    <message>
        <source>There seem to be two cases in this document. This is the first.</source>
        <translation>Ce document semble contenir deux cas. Voici le premier.</translation>
    </message>
    <message>
        <source>These people have no names of their own: “{text}”.</source>
        <translation>Ces personnes ne sont pas désignées par leur nom&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>This address has many lines. Please see whether all of them belong to it.</source>
        <translation>Cette adresse a beaucoup de lignes. Veuillez regarder si toutes en font partie.</translation>
    </message>
    <message>
        <source>This address is in another country than the first one.</source>
        <translation>Cette adresse est dans un autre pays que la première.</translation>
    </message>
    <message>
        <source>This address names no country, so we put {country}.</source>
        <translation>Cette adresse ne nomme aucun pays, nous avons donc mis «&#xa0;{country}&#xa0;».</translation>
    </message>
    <message>
        <source>This address names no country. Please choose one.</source>
        <translation>Cette adresse ne nomme aucun pays. Veuillez en choisir un.</translation>
    </message>
    <message>
        <source>This address stood behind a sentence about embassies.</source>
        <translation>Cette adresse suivait une phrase sur les ambassades.</translation>
    </message>
    <message>
        <source>This address stood in one line: “{text}”. We parted it.</source>
        <translation>Cette adresse tenait sur une seule ligne&#xa0;: «&#xa0;{text}&#xa0;». Nous l’avons répartie sur plusieurs.</translation>
    </message>
    <message>
        <source>This stood inside the main address. We made it a second addressee.</source>
        <translation>Ceci se trouvait dans l’adresse principale. Nous en avons fait un deuxième destinataire.</translation>
    </message>
    <message>
        <source>Title and name stand in one line: “{name}”. We kept both as the name.</source>
        <translation>Le titre et le nom sont sur une même ligne&#xa0;: «&#xa0;{name}&#xa0;». Nous avons gardé les deux comme nom.</translation>
    </message>
    <message>
        <source>Two addresses seem to be mixed line by line: “{text}”.</source>
        <translation>Deux adresses semblent mêlées ligne par ligne&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>We know no language called “{text}”.</source>
        <translation>Nous ne connaissons pas de langue appelée «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>We read several people in “{text}”. It may be one name.</source>
        <translation>Nous avons lu plusieurs personnes dans «&#xa0;{text}&#xa0;». C’est peut-être un seul nom.</translation>
    </message>
    <message>
        <source>“{first}” is also spelt “{second}”. We kept both as they are.</source>
        <translation>«&#xa0;{first}&#xa0;» est aussi écrit «&#xa0;{second}&#xa0;». Nous avons laissé les deux tels quels.</translation>
    </message>
    <message>
        <source>“{name}” may be a name or a place. We took it for the name.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être un nom ou un lieu. Nous l’avons repris comme nom.</translation>
    </message>
    <message>
        <source>“{name}” may be a person or an organisation. We took it for the name.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être une personne ou une organisation. Nous l’avons repris comme nom.</translation>
    </message>
    <message>
        <source>“{text}” greets somebody whom the address does not name.</source>
        <translation>«&#xa0;{text}&#xa0;» salue quelqu’un que l’adresse ne nomme pas.</translation>
    </message>
    <message>
        <source>“{text}” stands behind the last name alone. It may be meant for all.</source>
        <translation>«&#xa0;{text}&#xa0;» ne suit que le dernier des noms. Cela vaut peut-être pour tous.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another country than the address.</source>
        <translation>«&#xa0;{value}&#xa0;» appartient à un autre pays que l’adresse.</translation>
    </message>
    <message>
        <source>“{value}” has nothing of the name, the office or the place in it.</source>
        <translation>«&#xa0;{value}&#xa0;» ne contient rien du nom, de la fonction ni du lieu.</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>By way of the embassy</source>
        <translation>Par l’ambassade</translation>
    </message>
    <message>
        <source>Post it the usual way</source>
        <translation>La poster de la façon habituelle</translation>
    </message>
    <message>
        <source>The embassy’s address</source>
        <translation>L’adresse de l’ambassade</translation>
    </message>
    <message>
        <source>The letter still greets and names {name}; the embassy in your country is asked to forward it. Look its address up, for example at your foreign ministry, and write it as it stands on an envelope. Add a line to the letter that asks for forwarding, if you like.</source>
        <translation>La lettre salue et nomme toujours {name}&#x202f;; l’ambassade dans votre pays est priée de la transmettre. Cherchez son adresse, par exemple auprès de votre ministère des Affaires étrangères, et écrivez-la comme sur une enveloppe. Si vous voulez, ajoutez à la lettre une ligne qui demande de la transmettre.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>c/o Embassy of {country}</source>
        <translation>c/o Ambassade, {country}</translation>
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
    <name>EverythingSection</name>
    <message>
        <source>All that Letterstall keeps of you lies in {folder}: letters, versions, backups, your cases, your settings. PDFs that you saved elsewhere are not among it, nor what a printer keeps.</source>
        <translation>Tout ce que Letterstall garde de vous se trouve dans {folder}&#xa0;: lettres, versions, sauvegardes, vos cas, vos réglages. Les PDF que vous avez enregistrés ailleurs n’en font pas partie, ni ce que garde une imprimante.</translation>
    </message>
    <message>
        <source>Delete all of it and close Letterstall</source>
        <translation>Tout supprimer et fermer Letterstall</translation>
    </message>
    <message>
        <source>First the key is overwritten, so that nothing can be read any more; then every file is deleted. This cannot be undone. A disk may keep old blocks for a while: without the key they say nothing.</source>
        <translation>D’abord la clé est écrasée, pour que plus rien ne puisse être lu&#x202f;; puis chaque fichier est supprimé. Vous ne pourrez pas revenir en arrière. Un disque peut garder d’anciens blocs un certain temps&#xa0;: sans la clé, ils ne disent rien.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>Majuscules et accents comptent</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Find in your letter</source>
        <translation>Rechercher dans votre lettre</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
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
        <source>What to check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>À vérifier, {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A PDF, a Word file or an e-mail. Or paste the text.</source>
        <translation>Un PDF, un fichier Word ou un e-mail. Ou collez le texte.</translation>
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
        <translation>Ouvrir une Action urgente…</translation>
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
        <translation>Vous pouvez aussi déposer un document n’importe où dans cette fenêtre.</translation>
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
        <source>I have posted it</source>
        <translation>Je l’ai postée</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>Pas encore postée</translation>
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
        <source>The PDF is saved, and the letter noted as posted.</source>
        <translation>Le PDF est enregistré, et la lettre est notée comme postée.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>Le PDF est enregistré.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Everything Letterstall kept of you is deleted from this computer.</source>
        <translation>Tout ce que Letterstall gardait de vous est supprimé de cet ordinateur.</translation>
    </message>
    <message>
        <source>The key is overwritten, so that nobody can read your letters. These files could not be deleted: {files}. Please delete them by hand.</source>
        <translation>La clé est écrasée, personne ne peut donc lire vos lettres. Ces fichiers n’ont pas pu être supprimés&#xa0;: {files}. Veuillez les supprimer vous-même.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Left out of the case.</source>
        <translation>Retiré du cas.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation>Changez chaque mot que vous voulez. Ce que vous écrivez avec vos propres mots compte le plus.</translation>
    </message>
    <message>
        <source>Dictionaries: each its own licence, which is named below.</source>
        <translation>Dictionnaires : chacun sous sa propre licence, nommée ci-dessous.</translation>
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
        <translation>Pour ajouter une Action urgente, ouvrez-la, déposez-la n’importe où dans la fenêtre, ou collez-la dans la liste des cas. Vous vérifiez ce qui a été trouvé avant que ce soit enregistré.</translation>
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
        <source>“My letters” shows all you wrote, how far each has come, and lets you log a reply or write a follow-up.</source>
        <translation>« Mes lettres » montre tout ce que vous avez écrit et où en est chaque lettre ; vous pouvez y noter une réponse ou écrire de nouveau.</translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation>«&#xa0;Prête à envoyer…&#xa0;» enregistre un PDF&#xa0;: la lettre, et une copie pour chaque responsable qui en reçoit une.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it is now</source>
        <translation>Telle qu’elle est maintenant</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Avant son remplacement</translation>
    </message>
    <message>
        <source>Earlier versions are not kept. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>Les versions antérieures ne sont pas gardées. Vous pouvez rétablir cela dans «&#xa0;Ce qui est gardé ici&#xa0;», dans le menu Lettre.</translation>
    </message>
    <message>
        <source>How your letter is now is kept as a version first. Address and sender stay.</source>
        <translation>Votre lettre telle qu’elle est maintenant est d’abord gardée comme version. L’adresse et l’expéditeur restent.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Gardée par vous</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>Gardée pendant que vous écriviez</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Enregistrée en PDF</translation>
    </message>
    <message>
        <source>There is only your letter as it is now. When you have written for some minutes, you find here how it was before. “Keep a version now”, in the menu Letter, makes one at any time.</source>
        <translation>Il n’y a que votre lettre telle qu’elle est maintenant. Quand vous aurez écrit quelques minutes, vous trouverez ici comment elle était avant. «&#xa0;Garder une version maintenant&#xa0;», dans le menu Lettre, en fait une à tout moment.</translation>
    </message>
    <message>
        <source>Versions are no longer kept, so only “Undo” brings back how it is now. Address and sender stay.</source>
        <translation>Les versions ne sont plus gardées, seul «&#xa0;Annuler&#xa0;» remet donc la lettre telle qu’elle est maintenant. L’adresse et l’expéditeur restent.</translation>
    </message>
    <message>
        <source>Your letters are not kept, so there are no earlier versions. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>Vos lettres ne sont pas gardées, il n’y a donc pas de versions antérieures. Vous pouvez rétablir cela dans «&#xa0;Ce qui est gardé ici&#xa0;», dans le menu Lettre.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Vos lettres n’ont pas pu être ouvertes, il n’y a donc rien à voir ici.</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>It was not possible to go back, so nothing was changed. Please choose another backup.</source>
        <translation>Il n’a pas été possible de revenir en arrière, rien n’a donc été changé. Veuillez choisir une autre sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please choose another one.</source>
        <translation>Cette sauvegarde est abîmée. Rien n’a été changé. Veuillez en choisir une autre.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved now, so nothing was changed. It is still here.</source>
        <translation>Votre lettre ne peut pas être enregistrée maintenant, rien n’a donc été changé. Elle est encore ici.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Bring this version back</source>
        <translation>Remettre cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>The words of {time} are on the clipboard.</source>
        <translation>Les mots du {time} sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Versions of your letter</source>
        <translation>Versions de votre lettre</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>A tie to the country</source>
        <translation>Ce qui me lie au pays</translation>
    </message>
    <message>
        <source>First words of sentences you may want to write</source>
        <translation>Premiers mots de phrases que vous voudrez peut-être écrire</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>The ask that matters most</source>
        <translation>La demande qui compte le plus</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Qui je suis</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Pourquoi cela compte pour moi</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open an Urgent Action</source>
        <translation>Ouvrir une Action urgente</translation>
    </message>
    <message>
        <source>Urgent Actions</source>
        <translation>Actions urgentes</translation>
    </message>
</context>
<context>
    <name>KeptPresenter</name>
    <message>
        <source>No case open</source>
        <translation>Aucun cas ouvert</translation>
    </message>
    <message>
        <source>Not kept here, as you chose</source>
        <translation>Pas gardé ici, comme vous l’avez choisi</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Ce qui est gardé ici</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>Vos lettres n’ont pas pu être ouvertes, il n’y a donc rien à voir ici.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>Supprimer&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>KindsSection</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups of all this lie beside it.</source>
        <translation>
            <numerusform>%n sauvegarde de tout cela se trouve à côté.</numerusform>
            <numerusform>%n sauvegardes de tout cela se trouvent à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were found damaged are set aside; they go when you delete anything.</source>
        <translation>
            <numerusform>%n fichier trouvé endommagé est mis de côté ; il disparaît dès que vous supprimez quelque chose.</numerusform>
            <numerusform>%n fichiers trouvés endommagés sont mis de côté ; ils disparaissent dès que vous supprimez quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
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
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>All dates of printing, posting and answers, and your notes, are deleted. The letters stay.</source>
        <translation>Toutes les dates d’impression, d’envoi et de réponse, ainsi que vos notes, sont supprimées. Les lettres restent.</translation>
    </message>
    <message>
        <source>All earlier versions are deleted. Each letter stays as it is now.</source>
        <translation>Toutes les versions antérieures sont supprimées. Chaque lettre reste telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>All words you called right are deleted.</source>
        <translation>Tous les mots que vous avez dits justes sont supprimés.</translation>
    </message>
    <message>
        <source>All your letters, all their versions and all that happened to them are deleted.</source>
        <translation>Toutes vos lettres, toutes leurs versions et tout ce qui leur est arrivé sont supprimés.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>How a letter stood before, so that you can compare and bring words back.</source>
        <translation>Comment une lettre était avant, pour que vous puissiez comparer et remettre des mots.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. What you delete here is deleted in the backups too.</source>
        <translation>Rien de tout cela ne quitte cet ordinateur. Ce que vous supprimez ici est supprimé aussi dans les sauvegardes.</translation>
    </message>
    <message>
        <source>So that spelling does not mark them again.</source>
        <translation>Pour que l’orthographe ne les signale plus.</translation>
    </message>
    <message>
        <source>So that the next letter begins with them.</source>
        <translation>Pour que la prochaine lettre commence par eux.</translation>
    </message>
    <message>
        <source>So that you are asked once a case and not again.</source>
        <translation>Pour que la question vous soit posée une fois par cas, et pas davantage.</translation>
    </message>
    <message>
        <source>What became of your letters</source>
        <translation>Ce que vos lettres sont devenues</translation>
    </message>
    <message>
        <source>When one was saved, printed, posted, answered, and your notes on the answer.</source>
        <translation>Quand une lettre a été enregistrée, imprimée, postée, quand elle a reçu une réponse, et vos notes sur la réponse.</translation>
    </message>
    <message>
        <source>Without this a letter lives only as long as its window: save it as a PDF before you close.</source>
        <translation>Sans cela, une lettre ne vit qu’aussi longtemps que sa fenêtre&#xa0;: enregistrez-la en PDF avant de fermer.</translation>
    </message>
    <message>
        <source>Words you called right</source>
        <translation>Mots que vous avez dits justes</translation>
    </message>
    <message>
        <source>Your answers about ties to a country</source>
        <translation>Vos réponses sur vos liens avec un pays</translation>
    </message>
    <message>
        <source>Your answers are deleted. You are asked again before you send a letter.</source>
        <translation>Vos réponses sont supprimées. La question vous sera posée de nouveau avant l’envoi d’une lettre.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Vos lettres</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Votre nom et votre adresse</translation>
    </message>
    <message>
        <source>Your name and address are no longer kept. Letters you wrote still have them.</source>
        <translation>Votre nom et votre adresse ne sont plus gardés. Les lettres que vous avez écrites les contiennent encore.</translation>
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
    <name>LetterActions</name>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>Marquer comme postée…</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>Marquer comme imprimée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Rappel…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Retirer la dernière marque</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Écrire une relance</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Rien à vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>Rien à vérifier. La demande est dans votre lettre, et elle tient sur une page.</numerusform>
            <numerusform>Rien à vérifier. Les %n demandes sont dans votre lettre, et elle tient sur une page.</numerusform>
        </translation>
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
    <name>LetterFiles</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Mes lettres</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>Rappel d’une lettre</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Enregistrer le rappel</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As the rest</source>
        <translation>Comme le reste</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
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
        <source>Name of the person on paper</source>
        <translation>Le nom de la personne sur le papier</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <source>Subject, if you want one</source>
        <translation>Objet, si vous en voulez un</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
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
    <message numerus="yes">
        <source>%n paragraphs are yours, and sentences in others</source>
        <translation>
            <numerusform>Un paragraphe est de vous, et des phrases dans d’autres</numerusform>
            <numerusform>%n paragraphes sont de vous, et des phrases dans d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are yours</source>
        <translation>
            <numerusform>Une phrase est de vous</numerusform>
            <numerusform>%n phrases sont de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>Tout est de vous</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Revenir à l’écriture</translation>
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
        <source>Show changes</source>
        <translation>Montrer les changements</translation>
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
    <name>LetterSearch</name>
    <message numerus="yes">
        <source>%n places replaced. Undo brings them all back.</source>
        <translation>
            <numerusform>Un endroit remplacé. Annuler le remet.</numerusform>
            <numerusform>%n endroits remplacés. Annuler les remet tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Endroit {place} sur {count}</translation>
    </message>
    <message>
        <source>This does not stand in your letter.</source>
        <translation>Cela ne se trouve pas dans votre lettre.</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>“{word}” is right: add it to my words</source>
        <translation>« {word} » est juste : l’ajouter à mes mots</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Begun on {date}</source>
        <translation>Commencée le {date}</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Date limite dépassée</translation>
    </message>
    <message>
        <source>Deadline {date}</source>
        <translation>Date limite {date}</translation>
    </message>
    <message>
        <source>Follows up another letter</source>
        <translation>Relance d’une autre lettre</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Its case is not here any more</source>
        <translation>Son cas n’est plus ici</translation>
    </message>
    <message>
        <source>PDF saved on {date}</source>
        <translation>PDF enregistré le {date}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postée</translation>
    </message>
    <message>
        <source>Posted on {date}</source>
        <translation>Postée le {date}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Imprimée le {date}</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Replied on {date}</source>
        <translation>Réponse reçue le {date}</translation>
    </message>
    <message>
        <source>Replied on {date}, to be answered</source>
        <translation>Réponse reçue le {date}, à laquelle répondre</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>À terminer</translation>
    </message>
    <message>
        <source>Written in on {date}</source>
        <translation>Modifiée le {date}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>sent on to the office</source>
        <translation>transmise au bureau</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>à {addressee}</translation>
    </message>
    <message>
        <source>{name}, to {addressee}</source>
        <translation>{name}, à {addressee}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>« {note} »</translation>
    </message>
</context>
<context>
    <name>LettersFoot</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be done with the letters that are chosen</source>
        <translation>Tout ce qui peut être fait avec les lettres choisies</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>{letters}, {count} chosen</source>
        <translation>{letters}, sélection&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>LettersHead</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Par date limite</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Search your letters</source>
        <translation>Chercher dans vos lettres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
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
        <translation>Une réponse à cette lettre est arrivée le {date}.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Écrire une relance</translation>
    </message>
    <message>
        <source>You posted this letter on {date}.</source>
        <translation>Vous avez posté cette lettre le {date}.</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>LettersWindow</name>
    <message>
        <source>My letters</source>
        <translation>Mes lettres</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Avant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hide what is different</source>
        <translation>Masquer les différences</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>Il n’y a aucune différence.</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Maintenant&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation>
            <numerusform>Montrer la différence&#xa0;:&#x202f;%Ln</numerusform>
            <numerusform>Montrer les différences&#xa0;:&#x202f;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. It closes this case: {title}.</source>
        <translation>Ce document dit que plus aucune lettre n’est demandée. Il clôt ce cas&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. No case you have is meant, so there is nothing to close.</source>
        <translation>Ce document dit que plus aucune lettre n’est demandée. Aucun de vos cas n’est concerné, il n’y a donc rien à clore.</translation>
    </message>
    <message>
        <source>This looks like an update of a case you have: {title}.</source>
        <translation>Ceci ressemble à une mise à jour d’un cas que vous avez&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Écrire en</translation>
    </message>
    <message>
        <source>You have this case already: {title}.</source>
        <translation>Vous avez déjà ce cas&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}&#xa0;: {title}</translation>
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
    <name>LockSection</name>
    <message>
        <source>A new recovery key</source>
        <translation>Une nouvelle clé de secours</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Une autre phrase secrète…</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Se passer de phrase secrète</translation>
    </message>
    <message>
        <source>Do without the keyring</source>
        <translation>Se passer du trousseau</translation>
    </message>
    <message>
        <source>Nothing does. Your letters are encrypted, and the key lies beside them: whoever can use your account on this computer, or takes its disk, can read them.</source>
        <translation>Rien. Vos lettres sont chiffrées, et la clé se trouve à côté d’elles : toute personne qui peut utiliser votre compte sur cet ordinateur, ou qui prend son disque, peut les lire.</translation>
    </message>
    <message>
        <source>Put the key into the keyring anew</source>
        <translation>Remettre la clé dans le trousseau</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase secrète…</translation>
    </message>
    <message>
        <source>The keyring of your account holds the key: your letters open by themselves while you are signed in to this computer, and then whoever sits at it can read them. Whoever takes its disk cannot, provided your account has a good password. Without the keyring they open with the recovery key.</source>
        <translation>Le trousseau de votre compte garde la clé : vos lettres s’ouvrent d’elles-mêmes tant que votre session est ouverte sur cet ordinateur, et toute personne qui s’y assied peut alors les lire. Qui prend son disque ne le peut pas, si votre compte a un bon mot de passe. Sans le trousseau, elles s’ouvrent avec la clé de secours.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for its password in a window of its own.</source>
        <translation>En attente du trousseau. Il demande peut-être son mot de passe dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>What locks your letters</source>
        <translation>Ce qui verrouille vos lettres</translation>
    </message>
    <message>
        <source>Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits at this computer can read them.</source>
        <translation>Vos lettres ne s’ouvrent qu’avec votre phrase secrète ou la clé de secours. Tant que Letterstall est ouvert, toute personne assise à cet ordinateur peut les lire.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n letters are deleted.</source>
        <translation>
            <numerusform>%n lettre est supprimée.</numerusform>
            <numerusform>%n lettres sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as posted on {date}.</source>
        <translation>
            <numerusform>%n lettre est marquée comme postée le {date}.</numerusform>
            <numerusform>%n lettres sont marquées comme postées le {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as printed.</source>
        <translation>
            <numerusform>%n lettre est marquée comme imprimée.</numerusform>
            <numerusform>%n lettres sont marquées comme imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: your settings say that such marks are not kept.</source>
        <translation>Rien n’a été noté&#xa0;: d’après vos réglages, ces marques ne sont pas gardées.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>The reply to your letter for {name} is noted.</source>
        <translation>La réponse à votre lettre pour {name} est notée.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted.</source>
        <translation>Votre lettre pour {name} est supprimée.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as posted on {date}.</source>
        <translation>Votre lettre pour {name} est marquée comme postée le {date}.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as printed.</source>
        <translation>Votre lettre pour {name} est marquée comme imprimée.</translation>
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
        <translation>Rien dans le presse-papiers ne ressemble à une Action urgente. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like an Urgent Action. Nothing was changed.</source>
        <translation>Rien dans {file} ne ressemble à une Action urgente. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation>Une ligne est sur une deuxième page.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>La lecture a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>Set as close as reads well, %n lines would still be there.</source>
        <translation>
            <numerusform>Composé aussi serré que la lecture le permet, il resterait %n ligne.</numerusform>
            <numerusform>Composé aussi serré que la lecture le permet, il resterait %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as close as reads well, one line would still be there.</source>
        <translation>Composé aussi serré que la lecture le permet, il resterait une ligne.</translation>
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
        <translation>Le cas n’a pas été enregistré&#xa0;: le disque est plein, ou rien ne peut y être écrit. Ce que vous avez vérifié est encore ici.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The closing greets “{found}”, the letter begins with “{expected}”.</source>
        <translation>La formule de politesse dit « {found} », la lettre commence par « {expected} ».</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation>La date limite de ce cas est passée le {deadline}. Veuillez demander à votre bureau d’Amnesty avant d’envoyer.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. The case says: {advice}</source>
        <translation>La date limite de ce cas est passée le {deadline}. Le cas dit&#xa0;: {advice}</translation>
    </message>
    <message>
        <source>The file with your letters had been put back to an older state. The newer copy of {time} is used instead; the older state stands among the backups (Letter → Backups). Please look at what you wrote last.</source>
        <translation>Le fichier de vos lettres avait été remis dans un état plus ancien. La copie plus récente de {time} est utilisée à la place ; l’état plus ancien se trouve parmi les sauvegardes (Lettre → Sauvegardes). Veuillez regarder ce que vous avez écrit en dernier.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation>Le fichier de vos lettres était abîmé, et il n’y avait pas de sauvegarde. Il a été mis de côté sous {file}.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. What could be read of it is here again. It was set aside as {file}. Please look through your letters.</source>
        <translation>Le fichier de vos lettres était abîmé, et il n’y avait pas de sauvegarde. Ce qui a pu en être lu est de nouveau ici. Il a été mis de côté sous {file}. Veuillez relire vos lettres.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used, with all that could still be read of what came later.</source>
        <translation>Le fichier de vos lettres était abîmé. Il a été mis de côté sous {file}&#x202f;; la sauvegarde du {time} est utilisée, avec tout ce qui a encore pu être lu de la suite.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation>Le fichier de vos lettres était abîmé. Il a été mis de côté sous {file}&#x202f;; la sauvegarde du {time} est utilisée.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key to your letters.</source>
        <translation>Le trousseau de cet ordinateur n’a pas donné la clé de vos lettres.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, or did not answer. Nothing was changed. Please try once more.</source>
        <translation>Le trousseau est resté verrouillé ou n’a pas répondu. Rien n’a été changé. Veuillez essayer encore une fois.</translation>
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
        <source>The letter names {found}. Some sections advise against it: please ask yours.</source>
        <translation>La lettre nomme {found}. Certaines sections le déconseillent : demandez à la vôtre.</translation>
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
        <source>The voice of this computer could not read this. It may not know the language. Nothing was changed.</source>
        <translation>La voix de cet ordinateur n’a pas pu lire cela. Peut-être ne connaît-elle pas la langue. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation>Il n’y a pas de cas «&#xa0;{name}&#xa0;», ni de dossier de ce nom.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that Letterstall can use. Nothing was changed. You can set a passphrase instead.</source>
        <translation>Il n’y a pas sur cet ordinateur de trousseau que Letterstall puisse utiliser. Rien n’a été changé. Vous pouvez choisir une phrase secrète à la place.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation>Il n’y a pas de mise en page «&#xa0;{name}&#xa0;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.</source>
        <translation>{file} ne contient pas de texte, seulement des images. Rien n’a été changé. Vous pouvez coller le texte à la place.</translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>Il n’y a encore rien dans la lettre.</translation>
    </message>
    <message>
        <source>There is too much text in {file} for an Urgent Action. You can paste the part you need.</source>
        <translation>{file} contient trop de texte pour une Action urgente. Vous pouvez coller la partie qu’il vous faut.</translation>
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
        <source>This computer has no voice to read with. On Linux the package “espeak-ng” gives it one; macOS and Windows bring theirs along.</source>
        <translation>Cet ordinateur n’a pas de voix pour lire. Sous Linux, le paquet « espeak-ng » lui en donne une ; macOS et Windows apportent la leur.</translation>
    </message>
    <message>
        <source>This does not open your letters. Nothing was changed. Look at capitals and at the language of the keyboard, or use the recovery key.</source>
        <translation>Ceci n’ouvre pas vos lettres. Rien n’a été changé. Vérifiez les majuscules et la langue du clavier, ou utilisez la clé de secours.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Nothing was changed.</source>
        <translation>Ce mot de passe n’ouvre pas {file}. Rien n’a été changé.</translation>
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
        <source>Your letters are locked with a passphrase.</source>
        <translation>Vos lettres sont verrouillées par une phrase secrète.</translation>
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
        <source>a country code is expected</source>
        <translation>un code de pays est attendu</translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation>un code de pays de deux majuscules comme «&#xa0;CN&#xa0;» est attendu</translation>
    </message>
    <message>
        <source>a country code or one of {choices} is expected</source>
        <translation>un code de pays ou une valeur parmi {choices} est attendu</translation>
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
        <source>a list of country codes such as &quot;CN&quot; is expected</source>
        <translation>une liste de codes de pays comme &quot;CN&quot; est attendue</translation>
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
        <source>two numbers of days from {least} to {most} are expected, the smaller first</source>
        <translation>deux nombres de jours de {least} à {most} sont attendus, le plus petit d’abord</translation>
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
        <translation>{file} demande un mot de passe. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} brings definitions of its own, as no letter needs. It was not read.</source>
        <translation>{file} apporte ses propres définitions, dont aucune lettre n’a besoin. Ce fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>{file} could not be read: the reading broke off. Nothing was changed. You can paste the text.</source>
        <translation>{file} n’a pas pu être lu&#xa0;: la lecture s’est interrompue. Rien n’a été changé. Vous pouvez coller le texte.</translation>
    </message>
    <message>
        <source>{file} has more than 50 pages, too many for an Urgent Action. You can paste the text.</source>
        <translation>{file} a plus de 50 pages, c’est trop pour une Action urgente. Vous pouvez coller le texte.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a document. Nothing was changed.</source>
        <translation>{file} est un dossier, pas un document. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead.</source>
        <translation>{file} est abîmé et ne peut pas être lu. Rien n’a été changé. Vous pouvez coller le texte à la place.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} est vide. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.</source>
        <translation>{file} est dans l’ancien format de Word. Veuillez l’enregistrer en .docx ou en PDF, ou coller le texte. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead.</source>
        <translation>{file} dépasse 20&#xa0;Mo, c’est trop pour une Action urgente. Vous pouvez coller le texte à la place.</translation>
    </message>
    <message>
        <source>{file} is no document that can be read here. Nothing was changed.</source>
        <translation>{file} n’est pas un document qui peut être lu ici. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was changed.</source>
        <translation>{file} n’est pas un fichier ordinaire. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed.</source>
        <translation>{file} n’existe pas. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} may not be read. Nothing was changed.</source>
        <translation>{file} n’est pas accessible en lecture. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} only points to another file. Please open that file itself. Nothing was changed.</source>
        <translation>{file} ne fait que renvoyer à un autre fichier. Veuillez ouvrir cet autre fichier. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} took too long to read and was given up. You can paste the text instead.</source>
        <translation>{file} était trop long à lire, et la lecture a été abandonnée. Vous pouvez coller le texte à la place.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document can be. It was not read, and nothing was changed.</source>
        <translation>{file}, une fois décompressé, est plus gros qu’un document ne peut l’être. Il n’a pas été lu, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} was not saved: it could not be written. Your letters are kept. Choose another place.</source>
        <translation>{file} n’a pas été enregistré&#xa0;: le fichier n’a pas pu être écrit. Vos lettres sont gardées. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} was not saved: nothing may be written there. Your letters are kept. Choose another folder.</source>
        <translation>{file} n’a pas été enregistré&#xa0;: rien ne peut être écrit à cet endroit. Vos lettres sont gardées. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full. Your letters are kept. Free some space, or choose another place.</source>
        <translation>{file} n’a pas été enregistré&#xa0;: le disque est plein. Vos lettres sont gardées. Libérez de la place, ou choisissez un autre endroit.</translation>
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
        <source>“{found}” is not in the case.</source>
        <translation>« {found} » n’est pas dans le cas.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as a threat. A courteous letter is read to its end.</source>
        <translation>« {found} » peut être pris pour une menace. Une lettre courtoise est lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as an insult. Somebody who feels insulted reads no further.</source>
        <translation>« {found} » peut être pris pour une insulte. Qui se sent insulté ne lit pas plus loin.</translation>
    </message>
    <message>
        <source>“{found}” reads like shouting. The facts speak for themselves.</source>
        <translation>« {found} » se lit comme un cri. Les faits parlent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>“{found}” sounds like politics. A letter that keeps to the person is more likely to help.</source>
        <translation>« {found} » sonne comme de la politique. Une lettre qui s’en tient à la personne a plus de chances d’aider.</translation>
    </message>
    <message>
        <source>“{found}”: the case says {expected}.</source>
        <translation>« {found} » : le cas dit {expected}.</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>«&#xa0;{line}&#xa0;» dépasse de {mm} mm la partie de la fenêtre qui est toujours visible.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another case. The PDF can be saved when this name is out or changed.</source>
        <translation>« {name} » appartient à un autre cas. Le PDF pourra être enregistré quand ce nom sera retiré ou changé.</translation>
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
    <name>MomentModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
    <name>Nothing</name>
    <message>
        <source>No letter here has “{words}” in it.</source>
        <translation>Aucune lettre ici ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No letter is in this state.</source>
        <translation>Aucune lettre n’est dans cet état.</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Montrer toutes les lettres</translation>
    </message>
    <message>
        <source>There is no letter yet. Open a case and write: what you write is kept by itself, and is here.</source>
        <translation>Il n’y a pas encore de lettre. Ouvrez un cas et écrivez&#xa0;: ce que vous écrivez est gardé tout seul, et se trouve ici.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so they cannot be shown. They are still on this computer: close Letterstall and open it again. The line at the top of the main window says more.</source>
        <translation>Vos lettres n’ont pas pu être ouvertes, elles ne peuvent donc pas être montrées. Elles sont encore sur cet ordinateur&#xa0;: fermez Letterstall et ouvrez-le de nouveau. La ligne en haut de la fenêtre principale en dit plus.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>All your letters are as they were on {time}. How they were before is the newest backup.</source>
        <translation>Toutes vos lettres sont telles qu’elles étaient le {time}. Leur état d’avant est la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Lecture du presse-papiers…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>The clock of this computer says {today}, but you wrote here on {latest}. Please look at the date of your letter, and at deadlines.</source>
        <translation>L’horloge de cet ordinateur indique {today}, mais vous avez écrit ici le {latest}. Veuillez vérifier la date de votre lettre, et les dates limites.</translation>
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
        <source>Your letter has its words of {time} again. “Undo” takes that back.</source>
        <translation>Votre lettre a retrouvé ses mots du {time}. «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>{case}: this case is closed now, as the document says. Your letters are kept.</source>
        <translation>{case}&#xa0;: ce cas est clos maintenant, comme le dit le document. Vos lettres sont gardées.</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>Even without three of its paragraphs it would not fit.</source>
        <translation>Même sans trois de ses paragraphes, elle ne tiendrait pas.</translation>
    </message>
    <message>
        <source>It would fit without all of these paragraphs.</source>
        <translation>Elle tiendrait sans tous ces paragraphes.</translation>
    </message>
    <message>
        <source>It would fit without any one of these paragraphs.</source>
        <translation>Elle tiendrait sans l’un de ces paragraphes.</translation>
    </message>
    <message>
        <source>It would fit without this paragraph.</source>
        <translation>Elle tiendrait sans ce paragraphe.</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>Laisser de côté « {words} »</translation>
    </message>
    <message>
        <source>Let it be longer</source>
        <translation>La laisser plus longue</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Faire tenir</translation>
    </message>
    <message>
        <source>What could be left out?</source>
        <translation>Que pourrait-on laisser de côté ?</translation>
    </message>
</context>
<context>
    <name>OwnWordsSection</name>
    <message>
        <source>Forget all my words</source>
        <translation>Oublier tous mes mots</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>Remove the selected words</source>
        <translation>Retirer les mots choisis</translation>
    </message>
    <message>
        <source>Words you called right. They stay on this computer, and nobody else’s dictionary knows them.</source>
        <translation>Les mots que vous avez dits justes. Ils restent sur cet ordinateur, et aucun autre dictionnaire ne les connaît.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Make it fit</source>
        <translation>Faire tenir</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Espacement normal</translation>
    </message>
    <message>
        <source>Set a little closer so that it fits on one page.</source>
        <translation>Composée un peu plus serré pour tenir sur une page.</translation>
    </message>
    <message>
        <source>Set a little smaller and closer so that it fits on one page.</source>
        <translation>Composée un peu plus petit et plus serré pour tenir sur une page.</translation>
    </message>
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
        <source>This copy does not fit on one page.</source>
        <translation>Cette copie ne tient pas sur une page.</translation>
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
        <translation>Page {number} sur {count} du document</translation>
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
    <name>PassphraseForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Several words that only you would put together are easiest to remember and hardest to guess. At least eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next.</source>
        <translation>Plusieurs mots que personne d’autre ne mettrait ensemble sont les plus faciles à retenir et les plus difficiles à deviner. Au moins huit signes. Personne ne peut vous dire la phrase secrète si vous l’oubliez&#xa0;: imprimez la clé de secours qui vient ensuite.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Ce PDF demande un mot de passe.</translation>
    </message>
    <message>
        <source>This password does not open it. Please type it again.</source>
        <translation>Ce mot de passe ne l’ouvre pas. Veuillez le taper à nouveau.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>A table about post that belongs to Letterstall cannot be used: {file}. Please install it again.</source>
        <translation>Une table sur le courrier qui fait partie de Letterstall ne peut pas être utilisée&#xa0;: {file}. Veuillez réinstaller Letterstall.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Please ask your Amnesty office first.</source>
        <translation>D’après ces chiffres, elle n’arrivera pas à temps&#xa0;: la date limite est le {day}. Veuillez d’abord demander à votre bureau d’Amnesty.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Send it by e-mail or fax.</source>
        <translation>D’après ces chiffres, elle n’arrivera pas à temps&#xa0;: la date limite est le {day}. Envoyez-la par e-mail ou par fax.</translation>
    </message>
    <message>
        <source>It may not name all of them: if you are not sure, ask your post office.</source>
        <translation>Elle ne les nomme peut-être pas toutes&#xa0;: en cas de doute, demandez à votre bureau de poste.</translation>
    </message>
    <message>
        <source>Our list of {date} names no stop of post to {country}.</source>
        <translation>Notre liste du {date} ne nomme aucune interruption du courrier pour ce pays&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>Our table does not say how long a letter from {sender} to {country} takes. Please ask your post office.</source>
        <translation>Notre table ne dit pas combien de temps met une lettre entre ces pays&#xa0;: {sender} – {country}. Veuillez demander à votre bureau de poste.</translation>
    </message>
    <message>
        <source>Post from {sender} to {country} was suspended as of {date} ({source}).</source>
        <translation>Le courrier entre ces pays était suspendu à la date du {date}&#xa0;: {sender} – {country} ({source}).</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today, and send it by e-mail or fax too.</source>
        <translation>Postée maintenant, elle risque de ne pas arriver à temps&#xa0;: la date limite est le {day}. Postez-la aujourd’hui, et envoyez-la aussi par e-mail ou par fax.</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today.</source>
        <translation>Postée maintenant, elle risque de ne pas arriver à temps&#xa0;: la date limite est le {day}. Postez-la aujourd’hui.</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (our rough estimate of {date}).</source>
        <translation>Postée aujourd’hui, elle peut arriver entre le {first} et le {last} (notre estimation approximative du {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (your own figures of {date}).</source>
        <translation>Postée aujourd’hui, elle peut arriver entre le {first} et le {last} (vos propres chiffres du {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} ({source}, {date}).</source>
        <translation>Postée aujourd’hui, elle peut arriver entre le {first} et le {last} ({source}, {date}).</translation>
    </message>
    <message>
        <source>Send the letter to the embassy instead: {embassy}.</source>
        <translation>Envoyez plutôt la lettre à l’ambassade&#xa0;: {embassy}.</translation>
    </message>
    <message>
        <source>Send the letter to the embassy of {country} instead. Your Amnesty office knows its address.</source>
        <translation>Envoyez plutôt la lettre à l’ambassade de ce pays&#xa0;: {country}. Votre bureau d’Amnesty connaît son adresse.</translation>
    </message>
    <message>
        <source>That should be in time: the deadline is {day}.</source>
        <translation>Cela devrait arriver à temps&#xa0;: la date limite est le {day}.</translation>
    </message>
    <message>
        <source>The deadline was {day}. Please ask your Amnesty office before posting.</source>
        <translation>La date limite était le {day}. Veuillez demander à votre bureau d’Amnesty avant de poster.</translation>
    </message>
    <message>
        <source>We have no list of where the post of {sender} does not go. Please ask whether it takes letters to {country}.</source>
        <translation>Nous n’avons pas de liste des pays que la poste ne dessert pas depuis chez vous ({sender}). Veuillez demander si elle accepte des lettres pour ce pays&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). It was set aside as {kept}; Letterstall’s is used.</source>
        <translation>Votre propre table sur le courrier n’a pas pu être lue ({reason}). Elle a été mise de côté sous {kept}&#x202f;; celle de Letterstall est utilisée.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). {file} was left as it is; Letterstall’s is used.</source>
        <translation>Votre propre table sur le courrier n’a pas pu être lue ({reason}). {file} a été laissé tel quel&#x202f;; la table de Letterstall est utilisée.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. This row about post is not used; nothing was changed.</source>
        <translation>{file}, ligne {line}, champ {field}&#xa0;: {reason}. Cette ligne sur le courrier n’est pas utilisée&#x202f;; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>PostSection</name>
    <message>
        <source>By way of the embassy…</source>
        <translation>Par l’ambassade…</translation>
    </message>
    <message>
        <source>It takes longer or shorter here…</source>
        <translation>Ici, cela prend plus ou moins de temps…</translation>
    </message>
    <message>
        <source>Say where you post from…</source>
        <translation>Dire d’où vous postez…</translation>
    </message>
    <message>
        <source>Say which country you post from, and we can tell how long the letter may take.</source>
        <translation>Dites depuis quel pays vous postez, et nous pourrons dire combien de temps la lettre peut mettre.</translation>
    </message>
    <message>
        <source>The letter goes by way of the embassy, as inland post.</source>
        <translation>La lettre passe par l’ambassade, comme courrier intérieur.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Le courrier</translation>
    </message>
</context>
<context>
    <name>PostTimePanel</name>
    <message>
        <source>At least, in working days</source>
        <translation>Au moins, en jours ouvrables</translation>
    </message>
    <message>
        <source>At most, in working days</source>
        <translation>Au plus, en jours ouvrables</translation>
    </message>
    <message>
        <source>How long the post takes</source>
        <translation>Combien de temps met le courrier</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Letters from {sender} to {to}, from posting to arrival, by what you have seen:</source>
        <translation>Lettres (pays de départ : {sender}, pays d’arrivée : {to}), de l’envoi à l’arrivée, d’après ce que vous avez constaté :</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>Utiliser ces jours</translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Marquer comme postée</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Postée</translation>
    </message>
    <message>
        <source>When did you post it?</source>
        <translation>Quand l’avez-vous postée&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>When did you post these %n letters?</source>
        <translation>
            <numerusform>Quand avez-vous posté cette %n lettre ?</numerusform>
            <numerusform>Quand avez-vous posté ces %n lettres ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>If your section gives its own advice, follow that.</source>
        <translation>Si votre section donne son propre conseil, suivez-le.</translation>
    </message>
    <message>
        <source>Say how much of the letter is in my own words</source>
        <translation>Dire quelle part de la lettre est dans mes propres mots</translation>
    </message>
    <message>
        <source>Some sections ask you to write as a member or an activist. Others advise against naming Amnesty, since a letter from a person may weigh more.</source>
        <translation>Certaines sections demandent d’écrire en tant que membre ou militant. D’autres déconseillent de nommer Amnesty, car la lettre d’une personne peut peser davantage.</translation>
    </message>
    <message>
        <source>Some sections find that letters which are all alike count little. Others say that speed and number count more than wording. The model letter as it stands is a good letter.</source>
        <translation>Certaines sections trouvent que des lettres toutes pareilles comptent peu. D’autres disent que la rapidité et le nombre comptent plus que les mots. La lettre type telle quelle est une bonne lettre.</translation>
    </message>
    <message>
        <source>Tell me when the letter names Amnesty</source>
        <translation>Me dire quand la lettre nomme Amnesty</translation>
    </message>
    <message>
        <source>Where Amnesty’s sections differ</source>
        <translation>Là où les sections d’Amnesty diffèrent</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
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
        <source>No dictionary: {language}</source>
        <translation>Pas de dictionnaire : {language}</translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation>Ouvrir un dossier de cas</translation>
    </message>
    <message numerus="yes">
        <source>Spelling: %n words to look at</source>
        <translation>
            <numerusform>Orthographe : un mot à regarder</numerusform>
            <numerusform>Orthographe : %n mots à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Orthographe : {language}</translation>
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
    <name>RecoveryCard</name>
    <message>
        <source>I have put it away</source>
        <translation>Je l’ai rangée</translation>
    </message>
    <message>
        <source>Letterstall recovery key</source>
        <translation>Clé de secours de Letterstall</translation>
    </message>
    <message>
        <source>Letterstall: recovery key</source>
        <translation>Letterstall&#xa0;: clé de secours</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Enregistrer une feuille à imprimer…</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open your letters.</source>
        <translation>Enregistré. Imprimez le fichier, puis supprimez-le&#xa0;: toute personne qui l’a peut ouvrir vos lettres.</translation>
    </message>
    <message>
        <source>This key opens the letters in Letterstall if the passphrase is forgotten or the keyring is lost.</source>
        <translation>Cette clé ouvre les lettres dans Letterstall si la phrase secrète est oubliée ou le trousseau perdu.</translation>
    </message>
    <message>
        <source>This recovery key opens your letters if you forget the passphrase, or if the keyring is lost. It is shown this once. Print it or write it down, and put it where you put what must not be lost, not beside this computer.</source>
        <translation>Cette clé de secours ouvre vos lettres si vous oubliez la phrase secrète ou si le trousseau est perdu. Elle n’est montrée que cette fois. Imprimez-la ou notez-la, et rangez-la avec ce qui ne doit pas se perdre, pas à côté de cet ordinateur.</translation>
    </message>
    <message>
        <source>Type it where Letterstall asks for it. Capitals, spaces and dashes do not matter.</source>
        <translation>Tapez-la là où Letterstall la demande. Les majuscules, les espaces et les tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read the letters. Keep the two apart.</source>
        <translation>Toute personne qui a cette feuille et l’ordinateur peut lire les lettres. Gardez les deux séparément.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Use {expected}</source>
        <translation>Mettre {expected}</translation>
    </message>
</context>
<context>
    <name>ReminderQuestion</name>
    <message>
        <source>A calendar file that your calendar can open: a reminder of your letter for {name}.</source>
        <translation>Un fichier que votre calendrier peut ouvrir&#xa0;: un rappel de votre lettre pour {name}.</translation>
    </message>
    <message>
        <source>Ask again for {name}</source>
        <translation>Demander de nouveau pour {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Day of my choice</source>
        <translation>Jour de mon choix</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks, on {date}</source>
        <translation>
            <numerusform>Dans %n semaine, le {date}</numerusform>
            <numerusform>Dans %n semaines, le {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to write for {name}</source>
        <translation>Dernier jour pour écrire pour {name}</translation>
    </message>
    <message>
        <source>On a day of my choice</source>
        <translation>Un jour de mon choix</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Save the reminder…</source>
        <translation>Enregistrer le rappel…</translation>
    </message>
    <message>
        <source>The deadline, {date}</source>
        <translation>La date limite, {date}</translation>
    </message>
    <message>
        <source>The file names {name}. Whoever can see your calendar can read that; many calendars are kept on the computers of a company.</source>
        <translation>Le fichier nomme {name}. Toute personne qui peut voir votre calendrier peut le lire&#x202f;; beaucoup de calendriers sont gardés sur les ordinateurs d’une entreprise.</translation>
    </message>
    <message>
        <source>Your letter to {addressee}: {state}</source>
        <translation>Votre lettre à {addressee}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>ReplyQuestion</name>
    <message>
        <source>A reply to your letter for {name}</source>
        <translation>Une réponse à votre lettre pour {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I sent it on to the office</source>
        <translation>Je l’ai transmise au bureau</translation>
    </message>
    <message>
        <source>I will answer</source>
        <translation>Je vais répondre</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Noter une réponse</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Please send replies on to the office that published the case: it can tell what they mean. It does not need copies of your own letters.</source>
        <translation>Merci de transmettre les réponses au bureau qui a publié le cas&#xa0;: il peut dire ce qu’elles signifient. Il n’a pas besoin de copies de vos propres lettres.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Ce que vous en faites</translation>
    </message>
    <message>
        <source>What it says, as a note for yourself</source>
        <translation>Ce qu’elle dit, en note pour vous-même</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Quand elle est arrivée</translation>
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
        <translation>Un nom écrit de deux façons</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address, line {number}</source>
        <translation>Adresse, ligne {number}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Après la date limite</translation>
    </message>
    <message>
        <source>An embassy that gets a copy</source>
        <translation>Une ambassade qui reçoit une copie</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation>Avant ce jour-là</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Formule de politesse</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copie à</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Ambassade</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>Dans son écriture</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Is welcome</source>
        <translation>Est bienvenue</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>It gets a copy</source>
        <translation>Reçoit une copie</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Lettre type</translation>
    </message>
    <message>
        <source>Model letter {number}</source>
        <translation>Lettre type {number}</translation>
    </message>
    <message>
        <source>Model letter, ask {number}</source>
        <translation>Lettre type, demande {number}</translation>
    </message>
    <message>
        <source>Model letter, paragraph {number}</source>
        <translation>Lettre type, paragraphe {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number and date of issue</source>
        <translation>Numéro et date de publication</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Autres moyens</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>Sa propre langue</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Something in this field cannot be understood.</source>
        <translation>Quelque chose dans ce champ ne peut pas être compris.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The case needs a headline.</source>
        <translation>Il manque un titre au cas.</translation>
    </message>
    <message>
        <source>The case needs a model letter.</source>
        <translation>Il manque une lettre type au cas.</translation>
    </message>
    <message>
        <source>The case needs somebody to write to: a name or an office, and an address.</source>
        <translation>Il manque au cas quelqu’un à qui écrire&#xa0;: un nom ou une fonction, et une adresse.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The letter goes to it</source>
        <translation>Reçoit la lettre</translation>
    </message>
    <message>
        <source>This address needs a name or an office.</source>
        <translation>Il manque à cette adresse un nom ou une fonction.</translation>
    </message>
    <message>
        <source>Until that day</source>
        <translation>Jusqu’à ce jour-là</translation>
    </message>
    <message>
        <source>We know no language called “{text}”. Please part languages with commas.</source>
        <translation>Nous ne connaissons pas de langue appelée «&#xa0;{text}&#xa0;». Veuillez séparer les langues par des virgules.</translation>
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
        <source>one’s own language</source>
        <translation>sa propre langue</translation>
    </message>
    <message>
        <source>{date} (before)</source>
        <translation>avant le {date}</translation>
    </message>
    <message>
        <source>{date} (until)</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>{languages}; own language welcome</source>
        <translation>{languages}&#x202f;; sa propre langue est bienvenue</translation>
    </message>
    <message>
        <source>“{text}” is no date. Please write it like 15 May 2023, or leave it empty.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date. Veuillez l’écrire comme 15 mai 2023, ou laisser le champ vide.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, number or page. Please write one a line.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni une adresse e-mail, ni un numéro, ni une page web. Veuillez en écrire un par ligne.</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Continuer à vérifier</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Ce que vous avez changé ici n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation>
            <numerusform>%Ln point à vérifier</numerusform>
            <numerusform>%Ln points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the case – Letterstall</source>
        <translation>Vérifier le cas – Letterstall</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Clore le cas</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose “{button}”.</source>
        <translation>Rien n’est enregistré tant que «&#xa0;{button}&#xa0;» n’est pas choisi.</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Plus rien à vérifier</translation>
    </message>
    <message>
        <source>One thing to check</source>
        <translation>Un point à vérifier</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>then save the case</source>
        <translation>puis enregistrer le cas</translation>
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
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>Montrer ce que je tape</translation>
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
    <name>SpellingSection</name>
    <message>
        <source>The letter’s own language and the languages of its case are always looked up. Words of the languages you choose here count as right in every letter too.</source>
        <translation>La langue de la lettre et celles de son cas sont toujours consultées. Les mots des langues choisies ici comptent aussi comme justes dans chaque lettre.</translation>
    </message>
    <message>
        <source>Words of other languages</source>
        <translation>Mots d’autres langues</translation>
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
        <translation>Prendre les mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The text of the document</source>
        <translation>Le texte du document</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TiesQuestion</name>
    <message>
        <source>Ask me again</source>
        <translation>Me redemander</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Choisir un autre cas</translation>
    </message>
    <message>
        <source>Do you, or people close to you, have ties to {country}, or plans to travel there? You are asked this once for each case.</source>
        <translation>Avez-vous, vous ou vos proches, des liens avec ce pays, ou le projet de vous y rendre&#xa0;: {country}&#x202f;? La question ne vous est posée qu’une fois par cas.</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Je préfère ne pas le dire</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Then initials and town are the safer choice. You can also write for someone in another country.</source>
        <translation>Alors les initiales et la ville sont le choix le plus sûr. Vous pouvez aussi écrire pour une personne dans un autre pays.</translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation>Des liens avec ce pays, ou le projet de vous y rendre&#xa0;: {country}&#x202f;? Les initiales et la ville sont plus sûres.</translation>
    </message>
    <message>
        <source>Ties to {country}: the letter shows initials and town at most. You can also write for somebody else.</source>
        <translation>Liens avec ce pays&#xa0;: {country}. La lettre montre tout au plus les initiales et la ville. Vous pouvez aussi écrire pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You said that you have no ties to {country}, and no plans to travel there.</source>
        <translation>Vous avez dit que vous n’avez ni liens avec ce pays, ni projet de vous y rendre&#xa0;: {country}.</translation>
    </message>
</context>
<context>
    <name>UnlockQuestion</name>
    <message>
        <source>Ask the keyring again</source>
        <translation>Demander encore au trousseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete everything and begin anew</source>
        <translation>Tout supprimer et recommencer</translation>
    </message>
    <message>
        <source>I have neither of them any more</source>
        <translation>Je n’ai plus ni l’une ni l’autre</translation>
    </message>
    <message>
        <source>Open my letters</source>
        <translation>Ouvrir mes lettres</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Perhaps it is still locked, or this is another computer or another account. The recovery key opens them too.</source>
        <translation>Il est peut-être encore verrouillé, ou c’est un autre ordinateur ou un autre compte. La clé de secours les ouvre aussi.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Without what locks them, and without the recovery key, nobody can read these letters, and we cannot either. You can delete them all and begin anew. This cannot be undone.</source>
        <translation>Sans ce qui les verrouille ni la clé de secours, personne ne peut lire ces lettres, et nous non plus. Vous pouvez les supprimer toutes et recommencer. Vous ne pourrez pas revenir en arrière.</translation>
    </message>
</context>
</TS>
