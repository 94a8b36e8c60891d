<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, CONTRIBUTING.md says how. -->
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Case</source>
        <translation>C&amp;aso</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>About Letterstall</source>
        <translation>Acerca de Letterstall</translation>
    </message>
    <message>
        <source>Another letter for this case</source>
        <translation>Otra carta para este caso</translation>
    </message>
    <message>
        <source>As the rest</source>
        <translation>Como el resto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Begin this letter anew</source>
        <translation>Empezar de nuevo esta carta</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Change the paragraph’s direction</source>
        <translation>Cambiar el sentido del párrafo</translation>
    </message>
    <message>
        <source>Check again what I called right</source>
        <translation>Volver a revisar lo que di por correcto</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Delete my letter</source>
        <translation>Borrar mi carta</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Easy-reading face</source>
        <translation>Letra fácil de leer</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Sobre, pliegues y márgenes</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find in your letter…</source>
        <translation>Buscar en su carta…</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Buscar el lugar siguiente</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Buscar el lugar anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Ayuda y teclas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Ideas for your own words</source>
        <translation>Ideas para sus propias palabras</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>Guardar una versión ahora</translation>
    </message>
    <message>
        <source>Keep to one page</source>
        <translation>Que quepa en una página</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and face…</source>
        <translation>Idioma y letra…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>Lista de casos</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Carta modelo</translation>
    </message>
    <message>
        <source>My envelope is different…</source>
        <translation>Mi sobre es diferente…</translation>
    </message>
    <message>
        <source>My letters…</source>
        <translation>Mis cartas…</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>El nombre de la persona en el papel</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecho</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation>Siguiente punto por revisar</translation>
    </message>
    <message>
        <source>Next word to look at</source>
        <translation>Siguiente palabra para revisar</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Open a case folder…</source>
        <translation>Abrir una carpeta de caso…</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Abrir una Acción Urgente…</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste an Urgent Action</source>
        <translation>Pegar una Acción Urgente</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>Practicar con un caso inventado</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation>Punto anterior por revisar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Lista para enviar…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>Guardar el PDF como…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Buscar en los casos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Show changes to the model letter</source>
        <translation>Mostrar los cambios respecto de la carta modelo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Take all of the model letter</source>
        <translation>Tomar toda la carta modelo</translation>
    </message>
    <message>
        <source>Take or leave this paragraph</source>
        <translation>Tomar o dejar este párrafo</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <translation>Lo que se guarda aquí…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Página ancha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancho</translation>
    </message>
    <message>
        <source>Your letter alone</source>
        <translation>Solo su carta</translation>
    </message>
    <message>
        <source>Your name and address…</source>
        <translation>Su nombre y su dirección…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Nada que revisar.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>El PDF está guardado.</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>Qué revisar, {count}</translation>
    </message>
</context>
<context>
    <name>AsksLine</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation>Recuperar: {ask}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Leave it out: {ask}</source>
        <translation>Dejar fuera: {ask}</translation>
    </message>
    <message>
        <source>Show in the model letter: {ask}</source>
        <translation>Mostrar en la carta modelo: {ask}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The asks</source>
        <translation>Las peticiones</translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation>{ask}: en su carta</translation>
    </message>
    <message>
        <source>{ask}: left out by you</source>
        <translation>{ask}: la dejó fuera usted</translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation>{ask}: no está en su carta</translation>
    </message>
    <message>
        <source>{ask}: please see for yourself, in this language we cannot tell</source>
        <translation>{ask}: mírelo usted, en este idioma no podemos saberlo</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>All your letters will be as they were on {time}. How everything is now becomes the newest backup, so you can come back the same way. Your cases and your settings stay as they are.</source>
        <translation>Todas sus cartas quedarán como estaban el {time}. El estado actual pasa a ser la copia más reciente, así que puede volver por el mismo camino. Sus casos y sus ajustes quedan como están.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counting the letters…</source>
        <translation>Contando las cartas…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Volver a esta copia</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every few minutes while you write, and when you close Letterstall.</source>
        <translation>Todavía no hay ninguna copia. Se hace una cada pocos minutos mientras escribe, y al cerrar Letterstall.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>Esta copia no se puede leer.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Please choose another one.</source>
        <translation>Esta copia no se puede leer. Elija otra, por favor.</translation>
    </message>
    <message>
        <source>While you write, all your letters are copied every few minutes. The copies lie on this computer, encrypted as your letters are. The newest stay, and one for each day and week before.</source>
        <translation>Mientras escribe, todas sus cartas se copian cada pocos minutos. Las copias están en este ordenador, cifradas como sus cartas. Quedan las más recientes, y una por cada día y semana anterior.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>No se han podido abrir sus cartas, así que aquí no hay nada que ver.</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Hacer que quepa</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Espacio normal</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation>
            <numerusform>Nada que revisar. %Ln hoja está lista.</numerusform>
            <numerusform>Nada que revisar. %Ln hojas están listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>BelowPage</name>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Safe for the address</source>
        <translation>Zona segura</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Hoja {number} de {count}</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>It is not a copy address</source>
        <translation>No es una dirección para copias</translation>
    </message>
    <message>
        <source>Leave this address out</source>
        <translation>Omitir esta dirección</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Omitir a esta persona</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Más campos</translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation>Añadir un destinatario</translation>
    </message>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation>
            <numerusform>Encontrado sin dudas: %Ln</numerusform>
            <numerusform>Encontrados sin dudas: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation>
            <numerusform>No está en el documento: %Ln</numerusform>
            <numerusform>No están en el documento: %Ln</numerusform>
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
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>Publicado el {date}</translation>
    </message>
    <message>
        <source>Please check with the Amnesty office in your country before you send it.</source>
        <translation>Consulte con la oficina de Amnistía en su país antes de enviarla.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>Ha leído</translation>
    </message>
    <message>
        <source>your own language</source>
        <translation>su propio idioma</translation>
    </message>
    <message>
        <source>{date}, passed</source>
        <translation>{date}, vencido</translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <translation>{date}, {days}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>No case has “{words}” in it.</source>
        <translation>Ningún caso contiene «{words}».</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Abrir una Acción Urgente…</translation>
    </message>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation>
            <numerusform>Buscar en %Ln caso</numerusform>
            <numerusform>Buscar en %Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search 1 case</source>
        <translation>Buscar en 1 caso</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Buscar en los casos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>Mostrar el único caso</numerusform>
            <numerusform>Mostrar los %Ln casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the one case</source>
        <translation>Mostrar el único caso</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>A letter is begun.</source>
        <translation>Hay una carta empezada.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Deadline {date}.</source>
        <translation>Plazo: {date}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>The deadline passed on {date}.</source>
        <translation>El plazo venció el {date}.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>{name} (practice) – Letterstall</source>
        <translation>{name} (práctica) – Letterstall</translation>
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
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Información adicional</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Underlined: you put it in. Struck through: you took it out.</source>
        <translation>Subrayado: lo añadió usted. Tachado: lo quitó usted.</translation>
    </message>
    <message>
        <source>Your letter and the model letter, word by word</source>
        <translation>Su carta y la carta modelo, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Dejar vacío</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is left out of the case.</source>
        <translation>Esto se omite del caso.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>A French closing repeats the salutation</source>
        <translation>La despedida francesa repite el saludo</translation>
    </message>
    <message>
        <source>All of this is advice. The letter is yours.</source>
        <translation>Todo esto son consejos. La carta es suya.</translation>
    </message>
    <message>
        <source>Dates are those of the case</source>
        <translation>Las fechas son las del caso</translation>
    </message>
    <message>
        <source>Names are spelt as in the case</source>
        <translation>Los nombres se escriben como en el caso</translation>
    </message>
    <message>
        <source>No capitals or exclamation marks that shout</source>
        <translation>Sin mayúsculas ni signos de exclamación que griten</translation>
    </message>
    <message>
        <source>No insults and no threats</source>
        <translation>Sin insultos ni amenazas</translation>
    </message>
    <message>
        <source>No politics</source>
        <translation>Sin política</translation>
    </message>
    <message>
        <source>Numbers are those of the case</source>
        <translation>Los números son los del caso</translation>
    </message>
    <message>
        <source>Places are those of the case</source>
        <translation>Los lugares son los del caso</translation>
    </message>
    <message>
        <source>The letter still makes each ask of the case</source>
        <translation>La carta sigue haciendo cada petición del caso</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se revisa</translation>
    </message>
    <message>
        <source>Words are spelt as in the dictionary</source>
        <translation>Las palabras se escriben como en el diccionario</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Changes since then</source>
        <translation>Cambios desde entonces</translation>
    </message>
    <message>
        <source>Its words alone</source>
        <translation>Solo sus palabras</translation>
    </message>
    <message>
        <source>The version, word by word</source>
        <translation>La versión, palabra por palabra</translation>
    </message>
    <message>
        <source>These are the words of your letter as it is now.</source>
        <translation>Estas son las palabras de su carta tal como está ahora.</translation>
    </message>
    <message>
        <source>This is how it was then.</source>
        <translation>Así estaba entonces.</translation>
    </message>
    <message>
        <source>Underlined: put in since then. Struck through: taken out since then.</source>
        <translation>Subrayado: añadido desde entonces. Tachado: quitado desde entonces.</translation>
    </message>
    <message>
        <source>Your letter on {time}</source>
        <translation>Su carta el {time}</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy for: {name}</source>
        <translation>Copia para: {name}</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with %n copies</source>
        <translation>
            <numerusform>Un PDF con %Ln copia</numerusform>
            <numerusform>Un PDF con %Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF, no copies</source>
        <translation>Un PDF, sin copias</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>Archivos separados</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Solo las copias</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>
            <numerusform>%n carta se borra para siempre, con sus versiones anteriores y todo lo anotado sobre ella: en este ordenador y en las copias que guarda Letterstall.</numerusform>
            <numerusform>%n cartas se borran para siempre, con sus versiones anteriores y todo lo anotado sobre ellas: en este ordenador y en las copias que guarda Letterstall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete letters</source>
        <translation>Borrar cartas</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>This cannot be taken back. PDFs that you saved stay where they are.</source>
        <translation>No se puede deshacer. Los PDF que guardó se quedan donde están.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted for good, with its earlier versions and all that was noted of it: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>Su carta por {name} se borra para siempre, con sus versiones anteriores y todo lo anotado sobre ella: en este ordenador y en las copias que guarda Letterstall.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>Recordar en este equipo</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar estos datos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Su nombre y su dirección</translation>
    </message>
</context>
<context>
    <name>DoNotWrite</name>
    <message>
        <source>Please do not write about this:</source>
        <translation>Por favor, no escriba sobre esto:</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The page cannot be shown here. This is its text.</source>
        <translation>Aquí no se puede mostrar la página. Este es su texto.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>del portapapeles</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A number without a word before it: “{text}”. We took it for a telephone number.</source>
        <translation>Un número sin ninguna palabra delante: «{text}». Lo hemos tomado por un número de teléfono.</translation>
    </message>
    <message>
        <source>A second model letter in the same language was left out.</source>
        <translation>Se ha omitido una segunda carta modelo en el mismo idioma.</translation>
    </message>
    <message>
        <source>A second office stands here: “{text}”. We kept it as a line of the address.</source>
        <translation>Aquí hay un segundo cargo: «{text}». Lo hemos conservado como línea de la dirección.</translation>
    </message>
    <message>
        <source>An empty line cut a sentence: “{before} ∣ {after}”. We joined it.</source>
        <translation>Una línea vacía cortaba una frase: «{before} ∣ {after}». Hemos unido las dos partes.</translation>
    </message>
    <message>
        <source>Another country is named inside this address: “{text}”.</source>
        <translation>En esta dirección se menciona otro país: «{text}».</translation>
    </message>
    <message>
        <source>Characters without meaning were left out.</source>
        <translation>Se han omitido caracteres sin significado.</translation>
    </message>
    <message>
        <source>Day and month may be the other way round. We read {date}.</source>
        <translation>Puede que el día y el mes estén en orden inverso. Hemos leído la fecha como {date}.</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>Se ha omitido texto oculto del documento.</translation>
    </message>
    <message>
        <source>Letters that cannot be seen, or of another alphabet, stand in “{text}”.</source>
        <translation>En «{text}» hay letras invisibles o de otro alfabeto.</translation>
    </message>
    <message>
        <source>Lines of this address were glued together: “{text}”. We parted them.</source>
        <translation>Algunas líneas de esta dirección estaban pegadas: «{text}». Las hemos separado.</translation>
    </message>
    <message>
        <source>No heading stands above this address. We took the lines above the letter.</source>
        <translation>Esta dirección no lleva ningún encabezado. Hemos tomado las líneas que preceden a la carta.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>No se ha encontrado ningún titular.</translation>
    </message>
    <message>
        <source>No line names the people this is about. There may be none.</source>
        <translation>Ninguna línea nombra a las personas de las que se trata. Puede que no haya ninguna.</translation>
    </message>
    <message>
        <source>No line names the person. We took “{name}” from the text.</source>
        <translation>Ninguna línea nombra a la persona. Hemos tomado «{name}» del texto.</translation>
    </message>
    <message>
        <source>No model letter was found.</source>
        <translation>No se ha encontrado ninguna carta modelo.</translation>
    </message>
    <message>
        <source>No office is named. We put “{office}” in its place.</source>
        <translation>No se nombra ningún cargo. En su lugar hemos puesto «{office}».</translation>
    </message>
    <message>
        <source>No postal address was found for this addressee.</source>
        <translation>No se ha encontrado ninguna dirección postal de este destinatario.</translation>
    </message>
    <message>
        <source>Nobody is named here. We took the first line, “{office}”, for the office.</source>
        <translation>Aquí no se nombra a nadie. Hemos tomado la primera línea, «{office}», como cargo.</translation>
    </message>
    <message>
        <source>Nobody to write to was found.</source>
        <translation>No se ha encontrado a nadie a quien escribir.</translation>
    </message>
    <message>
        <source>Nothing stands behind “{label}”.</source>
        <translation>No hay nada después de «{label}».</translation>
    </message>
    <message>
        <source>Office and name stand in one line. We parted them: “{office}”, “{name}”.</source>
        <translation>El cargo y el nombre están en una misma línea. Los hemos separado: «{office}», «{name}».</translation>
    </message>
    <message>
        <source>One salutation stands for two addressees: “{text}”. We gave each a part.</source>
        <translation>Un mismo saludo sirve para dos destinatarios: «{text}». Hemos dado a cada uno su parte.</translation>
    </message>
    <message>
        <source>Pictures were left out.</source>
        <translation>Se han omitido las imágenes.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing are in the text. They are shown.</source>
        <translation>En el texto hay signos que cambian el sentido de la escritura. Se muestran.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed.</source>
        <translation>En «{text}» hay signos que cambian el sentido de la escritura. Se muestran, pero no se aplican.</translation>
    </message>
    <message>
        <source>Some pages hold pictures only. Their words are missing here.</source>
        <translation>Algunas páginas solo contienen imágenes. Aquí faltan sus palabras.</translation>
    </message>
    <message>
        <source>Text that was deleted with tracked changes was left out.</source>
        <translation>Se ha omitido el texto eliminado con el control de cambios.</translation>
    </message>
    <message>
        <source>The asks had no marks. We made a list of the lines behind the colon.</source>
        <translation>Las peticiones no llevaban viñetas. Hemos hecho una lista con las líneas que siguen a los dos puntos.</translation>
    </message>
    <message>
        <source>The date has no year. We read {date}.</source>
        <translation>A la fecha le falta el año. La hemos leído como {date}.</translation>
    </message>
    <message>
        <source>The deadline {deadline} is earlier than the day of issue {issued}.</source>
        <translation>El plazo vence el {deadline}, antes de la fecha de publicación ({issued}).</translation>
    </message>
    <message>
        <source>The deadline {deadline} is more than a year after the day of issue.</source>
        <translation>El plazo vence el {deadline}, más de un año después de la fecha de publicación.</translation>
    </message>
    <message>
        <source>The document could only be read in part. Please compare every line.</source>
        <translation>El documento solo se ha podido leer en parte. Compare cada línea.</translation>
    </message>
    <message>
        <source>The document gives neither a number nor a date of issue. You can leave them empty.</source>
        <translation>El documento no indica ni número ni fecha de publicación. Puede dejarlos vacíos.</translation>
    </message>
    <message>
        <source>The document gives no deadline.</source>
        <translation>El documento no indica ningún plazo.</translation>
    </message>
    <message>
        <source>The document has demands and no model letter. We made sentences of them: please read each one.</source>
        <translation>El documento contiene peticiones, pero ninguna carta modelo. Las hemos convertido en frases: lea cada una.</translation>
    </message>
    <message>
        <source>The document has macros. They were left out.</source>
        <translation>El documento contiene macros. Se han omitido.</translation>
    </message>
    <message>
        <source>The document itself has lost a sign: it stands as “�”. Please look it up and put it in.</source>
        <translation>El propio documento ha perdido un signo: en su lugar aparece «�». Búsquelo, por favor, y escríbalo.</translation>
    </message>
    <message>
        <source>The document says that no more letters are asked for, and yet has an appeal.</source>
        <translation>El documento indica que ya no se piden más cartas y, sin embargo, contiene un llamamiento.</translation>
    </message>
    <message>
        <source>The document wants to load parts from elsewhere. They were left out.</source>
        <translation>El documento intenta cargar partes desde otro lugar. Se han omitido.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Please look at names and accents.</source>
        <translation>El archivo no indica cómo están codificadas sus letras. Fíjese en los nombres y en los acentos.</translation>
    </message>
    <message>
        <source>The heading of the document names {country}, the address another country.</source>
        <translation>El encabezado del documento menciona {country}; la dirección, otro país.</translation>
    </message>
    <message>
        <source>The headline was in capitals. We had to guess whether these words begin with one: {text}.</source>
        <translation>El titular estaba en mayúsculas. Hemos tenido que adivinar si estas palabras llevan mayúscula inicial: {text}.</translation>
    </message>
    <message>
        <source>The letter has no closing words. The usual ones are used.</source>
        <translation>La carta no tiene despedida. Se usa la habitual.</translation>
    </message>
    <message>
        <source>The letter has no list of what it asks for. The asks stand in its paragraphs.</source>
        <translation>La carta no tiene una lista de lo que pide. Las peticiones están en sus párrafos.</translation>
    </message>
    <message>
        <source>The letter has one salutation and several addressees. We gave it to all.</source>
        <translation>La carta tiene un solo saludo y varios destinatarios. Lo hemos puesto para todos.</translation>
    </message>
    <message>
        <source>The letters of “{name}” do not say for sure which language it is.</source>
        <translation>Las letras de «{name}» no permiten saber con seguridad de qué idioma se trata.</translation>
    </message>
    <message>
        <source>The number {number} and the year of issue {year} do not go together.</source>
        <translation>El número {number} y el año de publicación {year} no concuerdan.</translation>
    </message>
    <message>
        <source>The order of some words had to be mended. Please compare them with the page.</source>
        <translation>Ha habido que corregir el orden de algunas palabras. Compárelas con la página.</translation>
    </message>
    <message>
        <source>The words come from a scanned picture and may have mistakes.</source>
        <translation>Las palabras proceden de una imagen escaneada y pueden tener errores.</translation>
    </message>
    <message>
        <source>The year {year} seems wrong.</source>
        <translation>El año {year} parece incorrecto.</translation>
    </message>
    <message>
        <source>There seem to be two cases in this document. This is the first.</source>
        <translation>Parece que en este documento hay dos casos. Este es el primero.</translation>
    </message>
    <message>
        <source>These people have no names of their own: “{text}”.</source>
        <translation>Estas personas no se mencionan por su nombre: «{text}».</translation>
    </message>
    <message>
        <source>This address has many lines. Please see whether all of them belong to it.</source>
        <translation>Esta dirección tiene muchas líneas. Compruebe si todas forman parte de ella.</translation>
    </message>
    <message>
        <source>This address is in another country than the first one.</source>
        <translation>Esta dirección está en un país distinto del de la primera.</translation>
    </message>
    <message>
        <source>This address names no country, so we put {country}.</source>
        <translation>Esta dirección no menciona ningún país, así que hemos puesto {country}.</translation>
    </message>
    <message>
        <source>This address names no country. Please choose one.</source>
        <translation>Esta dirección no menciona ningún país. Elija uno.</translation>
    </message>
    <message>
        <source>This address stood behind a sentence about embassies.</source>
        <translation>Esta dirección venía después de una frase sobre embajadas.</translation>
    </message>
    <message>
        <source>This address stood in one line: “{text}”. We parted it.</source>
        <translation>Esta dirección estaba en una sola línea: «{text}». La hemos dividido en varias.</translation>
    </message>
    <message>
        <source>This stood inside the main address. We made it a second addressee.</source>
        <translation>Esto estaba dentro de la dirección principal. Lo hemos convertido en un segundo destinatario.</translation>
    </message>
    <message>
        <source>Title and name stand in one line: “{name}”. We kept both as the name.</source>
        <translation>El título y el nombre están en una misma línea: «{name}». Hemos conservado ambos como nombre.</translation>
    </message>
    <message>
        <source>Two addresses seem to be mixed line by line: “{text}”.</source>
        <translation>Parece que dos direcciones se han mezclado línea a línea: «{text}».</translation>
    </message>
    <message>
        <source>We know no language called “{text}”.</source>
        <translation>No conocemos ningún idioma llamado «{text}».</translation>
    </message>
    <message>
        <source>We read several people in “{text}”. It may be one name.</source>
        <translation>En «{text}» hemos leído varias personas. Puede que sea un solo nombre.</translation>
    </message>
    <message>
        <source>“{first}” is also spelt “{second}”. We kept both as they are.</source>
        <translation>«{first}» aparece escrito también como «{second}». Hemos dejado ambas formas como están.</translation>
    </message>
    <message>
        <source>“{name}” may be a name or a place. We took it for the name.</source>
        <translation>«{name}» puede ser un nombre o un lugar. Lo hemos tomado como nombre.</translation>
    </message>
    <message>
        <source>“{name}” may be a person or an organisation. We took it for the name.</source>
        <translation>«{name}» puede ser una persona o una organización. Lo hemos tomado como nombre.</translation>
    </message>
    <message>
        <source>“{text}” greets somebody whom the address does not name.</source>
        <translation>«{text}» saluda a alguien a quien la dirección no nombra.</translation>
    </message>
    <message>
        <source>“{text}” stands behind the last name alone. It may be meant for all.</source>
        <translation>Solo el último nombre va seguido de «{text}». Puede que valga para todos.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another country than the address.</source>
        <translation>«{value}» pertenece a un país distinto del de la dirección.</translation>
    </message>
    <message>
        <source>“{value}” has nothing of the name, the office or the place in it.</source>
        <translation>«{value}» no contiene nada del nombre, del cargo ni del lugar.</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>By way of the embassy</source>
        <translation>Por medio de la embajada</translation>
    </message>
    <message>
        <source>Post it the usual way</source>
        <translation>Enviarla por la vía habitual</translation>
    </message>
    <message>
        <source>The embassy’s address</source>
        <translation>La dirección de la embajada</translation>
    </message>
    <message>
        <source>The letter still greets and names {name}; the embassy in your country is asked to forward it. Look its address up, for example at your foreign ministry, and write it as it stands on an envelope. Add a line to the letter that asks for forwarding, if you like.</source>
        <translation>La carta sigue saludando y nombrando a {name}; se pide a la embajada en su país que la reenvíe. Busque su dirección, por ejemplo en el ministerio de Asuntos Exteriores, y escríbala como va en un sobre. Si quiere, añada a la carta una frase que pida el reenvío.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>c/o Embassy of {country}</source>
        <translation>c/o Embajada de {country}</translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>EnvelopeSection</name>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Mine is different…</source>
        <translation>El mío es diferente…</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>C5, left (Switzerland)</source>
        <translation>C5, izquierda (Suiza)</translation>
    </message>
    <message>
        <source>C5, left (United Kingdom)</source>
        <translation>C5, izquierda (Reino Unido)</translation>
    </message>
    <message>
        <source>C5, right (Switzerland)</source>
        <translation>C5, derecha (Suiza)</translation>
    </message>
    <message>
        <source>C5, window on the left</source>
        <translation>C5, ventana a la izquierda</translation>
    </message>
    <message>
        <source>Chou 3, left (Japan)</source>
        <translation>Chou 3, izquierda (Japón)</translation>
    </message>
    <message>
        <source>DL or C6/5, left (Norway)</source>
        <translation>DL o C6/5, izquierda (Noruega)</translation>
    </message>
    <message>
        <source>DL, left, folded for form A</source>
        <translation>DL, izquierda, pliegue forma A</translation>
    </message>
    <message>
        <source>DL, right (France)</source>
        <translation>DL, derecha (Francia)</translation>
    </message>
    <message>
        <source>DL, window on the left</source>
        <translation>DL, ventana a la izquierda</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mi sobre</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Sin ventana</translation>
    </message>
    <message>
        <source>No window, A4</source>
        <translation>Sin ventana, A4</translation>
    </message>
    <message>
        <source>No window, Letter</source>
        <translation>Sin ventana, Letter</translation>
    </message>
    <message>
        <source>US no. 10, window on the left</source>
        <translation>US n.º 10, ventana a la izquierda</translation>
    </message>
    <message>
        <source>US no. 9, window on the left</source>
        <translation>US n.º 9, ventana a la izquierda</translation>
    </message>
    <message>
        <source>{envelope}, left</source>
        <translation>{envelope}, izquierda</translation>
    </message>
    <message>
        <source>{envelope}, right</source>
        <translation>{envelope}, derecha</translation>
    </message>
</context>
<context>
    <name>EverythingSection</name>
    <message>
        <source>All that Letterstall keeps of you lies in {folder}: letters, versions, backups, your cases, your settings. PDFs that you saved elsewhere are not among it, nor what a printer keeps.</source>
        <translation>Todo lo que Letterstall guarda de usted está en {folder}: cartas, versiones, copias, sus casos, sus ajustes. No están los PDF que guardó en otro lugar, ni lo que conserva una impresora.</translation>
    </message>
    <message>
        <source>Delete all of it and close Letterstall</source>
        <translation>Borrarlo todo y cerrar Letterstall</translation>
    </message>
    <message>
        <source>First the key is overwritten, so that nothing can be read any more; then every file is deleted. This cannot be undone. A disk may keep old blocks for a while: without the key they say nothing.</source>
        <translation>Primero se sobrescribe la clave, de modo que ya nada se puede leer; después se borra cada archivo. No se puede deshacer. Un disco puede conservar bloques antiguos un tiempo: sin la clave no dicen nada.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidarlo todo…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>Cuentan mayúsculas y tildes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Find in your letter</source>
        <translation>Buscar en su carta</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Fold to one line</source>
        <translation>Plegar en una línea</translation>
    </message>
    <message>
        <source>Not asked for: {ask}</source>
        <translation>No se pide: {ask}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what to check</source>
        <translation>Mostrar qué revisar</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>Qué revisar, {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A PDF, a Word file or an e-mail. Or paste the text.</source>
        <translation>Un PDF, un archivo de Word o un correo electrónico. O pegue el texto.</translation>
    </message>
    <message>
        <source>A case folder from your Amnesty office.</source>
        <translation>Una carpeta de caso de su oficina de Amnistía.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>Se queda con usted</translation>
    </message>
    <message>
        <source>Letterstall never goes online. What you write stays on this computer, and you can delete all of it at any time.</source>
        <translation>Letterstall nunca se conecta a internet. Lo que escribe se queda en este equipo, y puede borrarlo todo en cualquier momento.</translation>
    </message>
    <message>
        <source>Nobody is written to, and nothing can go wrong.</source>
        <translation>No se escribe a nadie, y nada puede salir mal.</translation>
    </message>
    <message>
        <source>Open a case from a USB stick</source>
        <translation>Abrir un caso desde una memoria USB</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>Abrir una Acción Urgente…</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>Practicar con un caso inventado</translation>
    </message>
    <message>
        <source>Read the case, write beside the model letter, see the real page, and print it ready for the envelope.</source>
        <translation>Lea el caso, escriba junto a la carta modelo, vea la página real e imprímala lista para el sobre.</translation>
    </message>
    <message>
        <source>Write a letter for someone at risk</source>
        <translation>Escriba una carta por alguien en peligro</translation>
    </message>
    <message>
        <source>Write for {name}</source>
        <translation>Escribir por {name}</translation>
    </message>
    <message>
        <source>You can also drop a document anywhere on this window.</source>
        <translation>También puede soltar un documento en cualquier lugar de esta ventana.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Change where the PDF is saved…</source>
        <translation>Cambiar dónde se guarda el PDF…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>La he echado al correo</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>Aún no echada al correo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Print it at actual size (100 %). Do not choose “Fit to page”.</source>
        <translation>Imprímala a tamaño real (100 %). No elija «Ajustar a la página».</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar el PDF</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Guardar con otro nombre…</translation>
    </message>
    <message>
        <source>The PDF is saved, and the letter noted as posted.</source>
        <translation>El PDF está guardado, y la carta anotada como enviada.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>El PDF está guardado.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Everything Letterstall kept of you is deleted from this computer.</source>
        <translation>Todo lo que Letterstall guardaba de usted está borrado de este ordenador.</translation>
    </message>
    <message>
        <source>The key is overwritten, so that nobody can read your letters. These files could not be deleted: {files}. Please delete them by hand.</source>
        <translation>La clave está sobrescrita, nadie puede leer sus cartas. Estos archivos no se han podido borrar: {files}. Bórrelos a mano, por favor.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Left out of the case.</source>
        <translation>Omitido del caso.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation>Cambie cada palabra que quiera. Lo que escribe con sus propias palabras es lo que más cuenta.</translation>
    </message>
    <message>
        <source>Dictionaries: each its own licence, which is named below.</source>
        <translation>Diccionarios: cada uno con su propia licencia, que se nombra más abajo.</translation>
    </message>
    <message>
        <source>Fonts: SIL Open Font License.</source>
        <translation>Tipos de letra: SIL Open Font License.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Icons: ISC License.</source>
        <translation>Iconos: ISC License.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letterstall is not made by Amnesty International and does not speak for it.</source>
        <translation>Letterstall no es obra de Amnistía Internacional ni habla en su nombre.</translation>
    </message>
    <message>
        <source>Letterstall: GPL, version 3 or later.</source>
        <translation>Letterstall: GPL, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Print it at actual size, fold it at the marks, and post it.</source>
        <translation>Imprímala a tamaño real, dóblela por las marcas y échela al correo.</translation>
    </message>
    <message>
        <source>Read the case, and the model letter beside it. Tick the paragraphs you want.</source>
        <translation>Lea el caso y, al lado, la carta modelo. Marque los párrafos que quiera.</translation>
    </message>
    <message>
        <source>The page shows the very sheet that will be saved, the envelope’s window drawn over it.</source>
        <translation>La página muestra exactamente la hoja que se guardará, con la ventana del sobre dibujada encima.</translation>
    </message>
    <message>
        <source>To bring in an Urgent Action, open it, drop it anywhere on the window, or paste it on the list of cases. You check what was found before it is saved.</source>
        <translation>Para incorporar una Acción Urgente, ábrala, suéltela en cualquier lugar de la ventana o péguela en la lista de casos. Usted revisa lo encontrado antes de que se guarde.</translation>
    </message>
    <message>
        <source>Whatever you type is kept at once. There is no need to save.</source>
        <translation>Lo que escribe se guarda enseguida. No hace falta guardar.</translation>
    </message>
    <message>
        <source>Write letters for people at risk: the case and the model letter side by side, and a page that is ready to print.</source>
        <translation>Escribir cartas por personas en peligro: el caso y la carta modelo lado a lado, y una página lista para imprimir.</translation>
    </message>
    <message>
        <source>“My letters” shows all you wrote, how far each has come, and lets you log a reply or write a follow-up.</source>
        <translation>«Mis cartas» muestra todo lo que ha escrito y en qué punto está cada carta; allí puede anotar una respuesta o escribir de nuevo.</translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation>«Lista para enviar…» guarda un PDF: la carta y una copia para cada autoridad que recibe una.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Antes de ser sustituida</translation>
    </message>
    <message>
        <source>Earlier versions are not kept. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>No se guardan versiones anteriores. Puede volver a activarlo en «Lo que se guarda aquí», en el menú Carta.</translation>
    </message>
    <message>
        <source>How your letter is now is kept as a version first. Address and sender stay.</source>
        <translation>Antes se guarda como versión el estado actual de su carta. La dirección y el remitente se quedan.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>Guardada por usted</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>Guardada mientras escribía</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Guardada como PDF</translation>
    </message>
    <message>
        <source>There is only your letter as it is now. When you have written for some minutes, you find here how it was before. “Keep a version now”, in the menu Letter, makes one at any time.</source>
        <translation>Solo está su carta como está ahora. Cuando haya escrito unos minutos, encontrará aquí cómo estaba antes. «Guardar una versión ahora», en el menú Carta, hace una en cualquier momento.</translation>
    </message>
    <message>
        <source>Versions are no longer kept, so only “Undo” brings back how it is now. Address and sender stay.</source>
        <translation>Ya no se guardan versiones, así que solo «Deshacer» devuelve el estado actual. La dirección y el remitente se quedan.</translation>
    </message>
    <message>
        <source>Your letters are not kept, so there are no earlier versions. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>Sus cartas no se guardan, así que no hay versiones anteriores. Puede volver a activarlo en «Lo que se guarda aquí», en el menú Carta.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>No se han podido abrir sus cartas, así que aquí no hay nada que ver.</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>It was not possible to go back, so nothing was changed. Please choose another backup.</source>
        <translation>No ha sido posible volver, así que no se ha cambiado nada. Elija otra copia, por favor.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please choose another one.</source>
        <translation>Esta copia está dañada. No se ha cambiado nada. Elija otra, por favor.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved now, so nothing was changed. It is still here.</source>
        <translation>Su carta no se puede guardar ahora, así que no se ha cambiado nada. Sigue aquí.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Bring this version back</source>
        <translation>Recuperar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>The words of {time} are on the clipboard.</source>
        <translation>Las palabras del {time} están en el portapapeles.</translation>
    </message>
    <message>
        <source>Versions of your letter</source>
        <translation>Versiones de su carta</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>A tie to the country</source>
        <translation>Lo que me une al país</translation>
    </message>
    <message>
        <source>First words of sentences you may want to write</source>
        <translation>Primeras palabras de frases que quizá quiera escribir</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>The ask that matters most</source>
        <translation>La petición que más importa</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>Por qué me importa</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open an Urgent Action</source>
        <translation>Abrir una Acción Urgente</translation>
    </message>
    <message>
        <source>Urgent Actions</source>
        <translation>Acciones Urgentes</translation>
    </message>
</context>
<context>
    <name>KeptPresenter</name>
    <message>
        <source>No case open</source>
        <translation>Ningún caso abierto</translation>
    </message>
    <message>
        <source>Not kept here, as you chose</source>
        <translation>No se guarda aquí, como usted eligió</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>Lo que se guarda aquí</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>No se han podido abrir sus cartas, así que aquí no hay nada que ver.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>Borrar: {kind}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>KindsSection</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups of all this lie beside it.</source>
        <translation>
            <numerusform>%n copia de todo esto está al lado.</numerusform>
            <numerusform>%n copias de todo esto están al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were found damaged are set aside; they go when you delete anything.</source>
        <translation>
            <numerusform>%n archivo que se encontró dañado está apartado; desaparece en cuanto borre algo.</numerusform>
            <numerusform>%n archivos que se encontraron dañados están apartados; desaparecen en cuanto borre algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>All dates of printing, posting and answers, and your notes, are deleted. The letters stay.</source>
        <translation>Se borran todas las fechas de impresión, envío y respuestas, y sus notas. Las cartas se quedan.</translation>
    </message>
    <message>
        <source>All earlier versions are deleted. Each letter stays as it is now.</source>
        <translation>Se borran todas las versiones anteriores. Cada carta queda como está ahora.</translation>
    </message>
    <message>
        <source>All words you called right are deleted.</source>
        <translation>Se borran todas las palabras que dio por correctas.</translation>
    </message>
    <message>
        <source>All your letters, all their versions and all that happened to them are deleted.</source>
        <translation>Se borran todas sus cartas, todas sus versiones y todo lo que pasó con ellas.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>How a letter stood before, so that you can compare and bring words back.</source>
        <translation>Cómo estaba antes una carta, para que pueda comparar y recuperar palabras.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. What you delete here is deleted in the backups too.</source>
        <translation>Nada de esto sale de este ordenador. Lo que borre aquí se borra también en las copias.</translation>
    </message>
    <message>
        <source>So that spelling does not mark them again.</source>
        <translation>Para que la ortografía no vuelva a marcarlas.</translation>
    </message>
    <message>
        <source>So that the next letter begins with them.</source>
        <translation>Para que la próxima carta empiece con ellos.</translation>
    </message>
    <message>
        <source>So that you are asked once a case and not again.</source>
        <translation>Para que se le pregunte una vez por caso y no más.</translation>
    </message>
    <message>
        <source>What became of your letters</source>
        <translation>Qué fue de sus cartas</translation>
    </message>
    <message>
        <source>When one was saved, printed, posted, answered, and your notes on the answer.</source>
        <translation>Cuándo se guardó, imprimió, envió o contestó cada una, y sus notas sobre la respuesta.</translation>
    </message>
    <message>
        <source>Without this a letter lives only as long as its window: save it as a PDF before you close.</source>
        <translation>Sin esto una carta vive solo mientras viva su ventana: guárdela como PDF antes de cerrar.</translation>
    </message>
    <message>
        <source>Words you called right</source>
        <translation>Palabras que dio por correctas</translation>
    </message>
    <message>
        <source>Your answers about ties to a country</source>
        <translation>Sus respuestas sobre vínculos con un país</translation>
    </message>
    <message>
        <source>Your answers are deleted. You are asked again before you send a letter.</source>
        <translation>Se borran sus respuestas. Se le preguntará de nuevo antes de enviar una carta.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>Sus cartas</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Su nombre y dirección</translation>
    </message>
    <message>
        <source>Your name and address are no longer kept. Letters you wrote still have them.</source>
        <translation>Su nombre y su dirección ya no se guardan. Las cartas que escribió aún los llevan.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>Anotar una respuesta…</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>Marcar como enviada…</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>Marcar como impresa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Recordatorio…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>Quitar la última marca</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Escribir de nuevo</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <source>Nothing to check.</source>
        <translation>Nada que revisar.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>Nada que revisar. La petición está en su carta, y cabe en una página.</numerusform>
            <numerusform>Nada que revisar. Las %n peticiones están en su carta, y cabe en una página.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Your letter</source>
        <translation>Su carta</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Mis cartas</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>Recordatorio de una carta</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>Guardar el recordatorio</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As the rest</source>
        <translation>Como el resto</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation>Anexos, uno por línea</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Idioma de la carta</translation>
    </message>
    <message>
        <source>Large print, easy to read</source>
        <translation>Letra grande, fácil de leer</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>El nombre de la persona en el papel</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Subject, if you want one</source>
        <translation>Asunto, si lo desea</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation>
            <numerusform>%Ln párrafo es suyo</numerusform>
            <numerusform>%Ln párrafos son suyos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are yours, and sentences in others</source>
        <translation>
            <numerusform>Un párrafo es suyo, y frases en otros</numerusform>
            <numerusform>%n párrafos son suyos, y frases en otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are yours</source>
        <translation>
            <numerusform>Una frase es suya</numerusform>
            <numerusform>%n frases son suyas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>Todo es suyo</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Lista para enviar…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>This is the model letter as it stands. That is a good letter too.</source>
        <translation>Es la carta modelo tal cual. También es una buena carta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You have changed the model letter.</source>
        <translation>Ha cambiado la carta modelo.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Su carta</translation>
    </message>
</context>
<context>
    <name>LetterSearch</name>
    <message numerus="yes">
        <source>%n places replaced. Undo brings them all back.</source>
        <translation>
            <numerusform>Un lugar reemplazado. Deshacer lo recupera.</numerusform>
            <numerusform>%n lugares reemplazados. Deshacer los recupera todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Lugar {place} de {count}</translation>
    </message>
    <message>
        <source>This does not stand in your letter.</source>
        <translation>Esto no está en su carta.</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>“{word}” is right: add it to my words</source>
        <translation>«{word}» es correcta: añadirla a mis palabras</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Begun on {date}</source>
        <translation>Empezada el {date}</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Deadline {date}</source>
        <translation>Plazo {date}</translation>
    </message>
    <message>
        <source>Follows up another letter</source>
        <translation>Sigue a otra carta</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message>
        <source>Its case is not here any more</source>
        <translation>Su caso ya no está aquí</translation>
    </message>
    <message>
        <source>PDF saved on {date}</source>
        <translation>PDF guardado el {date}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Posted on {date}</source>
        <translation>Enviada el {date}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Impresa el {date}</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Replied on {date}</source>
        <translation>Contestada el {date}</translation>
    </message>
    <message>
        <source>Replied on {date}, to be answered</source>
        <translation>Contestada el {date}, por responder</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Por terminar</translation>
    </message>
    <message>
        <source>Written in on {date}</source>
        <translation>Última escritura el {date}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>carta de seguimiento</translation>
    </message>
    <message>
        <source>sent on to the office</source>
        <translation>reenviada a la oficina</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>a {addressee}</translation>
    </message>
    <message>
        <source>{name}, to {addressee}</source>
        <translation>{name}, a {addressee}</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>«{note}»</translation>
    </message>
</context>
<context>
    <name>LettersFoot</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be done with the letters that are chosen</source>
        <translation>Todo lo que se puede hacer con las cartas elegidas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>{letters}, {count} chosen</source>
        <translation>{letters}, {count} elegidas</translation>
    </message>
</context>
<context>
    <name>LettersHead</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Por plazo</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Search your letters</source>
        <translation>Buscar en sus cartas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>El {date} llegó una respuesta a esta carta.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>You posted this letter on {date}.</source>
        <translation>Envió esta carta el {date}.</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>LettersWindow</name>
    <message>
        <source>My letters</source>
        <translation>Mis cartas</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Antes: {text}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Hide what is different</source>
        <translation>Ocultar las diferencias</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Carta modelo</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Ahora: {text}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation>
            <numerusform>Mostrar la diferencia: %Ln</numerusform>
            <numerusform>Mostrar las diferencias: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. It closes this case: {title}.</source>
        <translation>Este documento indica que ya no se piden más cartas. Cierra este caso: {title}.</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. No case you have is meant, so there is nothing to close.</source>
        <translation>Este documento indica que ya no se piden más cartas. No se refiere a ningún caso que usted tenga, así que no hay nada que cerrar.</translation>
    </message>
    <message>
        <source>This looks like an update of a case you have: {title}.</source>
        <translation>Parece una actualización de un caso que usted ya tiene: {title}.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>You have this case already: {title}.</source>
        <translation>Usted ya tiene este caso: {title}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Lista de casos</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>A new recovery key</source>
        <translation>Una nueva clave de recuperación</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Otra frase de contraseña…</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>Prescindir de la frase de contraseña</translation>
    </message>
    <message>
        <source>Do without the keyring</source>
        <translation>Prescindir del llavero</translation>
    </message>
    <message>
        <source>Nothing does. Your letters are encrypted, and the key lies beside them: whoever can use your account on this computer, or takes its disk, can read them.</source>
        <translation>Nada. Sus cartas están cifradas, y la clave está al lado: quien pueda usar su cuenta en este ordenador, o se lleve su disco, puede leerlas.</translation>
    </message>
    <message>
        <source>Put the key into the keyring anew</source>
        <translation>Volver a poner la clave en el llavero</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>The keyring of your account holds the key: your letters open by themselves while you are signed in to this computer, and then whoever sits at it can read them. Whoever takes its disk cannot, provided your account has a good password. Without the keyring they open with the recovery key.</source>
        <translation>El llavero de su cuenta guarda la clave: sus cartas se abren solas mientras su sesión esté abierta en este ordenador, y entonces quien se siente ante él puede leerlas. Quien se lleve su disco no puede, si su cuenta tiene una buena contraseña. Sin el llavero se abren con la clave de recuperación.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>Usar el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for its password in a window of its own.</source>
        <translation>Esperando al llavero. Quizá pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>What locks your letters</source>
        <translation>Qué protege sus cartas</translation>
    </message>
    <message>
        <source>Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits at this computer can read them.</source>
        <translation>Sus cartas solo se abren con su frase de contraseña o la clave de recuperación. Mientras Letterstall esté abierto, quien se siente ante este ordenador puede leerlas.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n letters are deleted.</source>
        <translation>
            <numerusform>%n carta está borrada.</numerusform>
            <numerusform>%n cartas están borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as posted on {date}.</source>
        <translation>
            <numerusform>%n carta está marcada como enviada el {date}.</numerusform>
            <numerusform>%n cartas están marcadas como enviadas el {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as printed.</source>
        <translation>
            <numerusform>%n carta está marcada como impresa.</numerusform>
            <numerusform>%n cartas están marcadas como impresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: your settings say that such marks are not kept.</source>
        <translation>No se ha anotado nada: según sus ajustes, esas marcas no se guardan.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Marca quitada.</translation>
    </message>
    <message>
        <source>The reply to your letter for {name} is noted.</source>
        <translation>La respuesta a su carta por {name} está anotada.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted.</source>
        <translation>Su carta por {name} está borrada.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as posted on {date}.</source>
        <translation>Su carta por {name} está marcada como enviada el {date}.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as printed.</source>
        <translation>Su carta por {name} está marcada como impresa.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation>
            <numerusform>%Ln línea está en una segunda página.</numerusform>
            <numerusform>%Ln líneas están en una segunda página.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your letters are kept.</source>
        <translation>Falta un tipo de letra de Letterstall: {file}. Vuelva a instalar Letterstall. Sus cartas están guardadas.</translation>
    </message>
    <message>
        <source>A layout that belongs to Letterstall cannot be used. Please install Letterstall again.</source>
        <translation>Un formato de página de Letterstall no se puede usar. Vuelva a instalar Letterstall.</translation>
    </message>
    <message>
        <source>Letterstall is already open. Your letters are in that window.</source>
        <translation>Letterstall ya está abierto. Sus cartas están en esa otra ventana.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}). It would be missing on paper.</source>
        <translation>Ningún tipo de letra tiene el signo «{sign}» ({code}). Faltaría en el papel.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper.</source>
        <translation>Ningún tipo de letra tiene el signo «{sign}» ({code}, en una dirección). Faltaría en el papel.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.</source>
        <translation>Ningún tipo de letra tiene el signo «{sign}» ({code}, en el párrafo {number}). Faltaría en el papel.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper.</source>
        <translation>Ningún tipo de letra tiene el signo «{sign}» ({code}, en la despedida). Faltaría en el papel.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.</source>
        <translation>Ningún tipo de letra tiene el signo «{sign}» ({code}, en el saludo). Faltaría en el papel.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like an Urgent Action. Nothing was changed.</source>
        <translation>En el portapapeles no hay nada que parezca una Acción Urgente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like an Urgent Action. Nothing was changed.</source>
        <translation>En {file} no hay nada que parezca una Acción Urgente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation>Una línea está en una segunda página.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Se ha detenido la lectura. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Set as close as reads well, %n lines would still be there.</source>
        <translation>
            <numerusform>Tan apretada como permite una buena lectura, aún sobraría %n línea.</numerusform>
            <numerusform>Tan apretada como permite una buena lectura, aún sobrarían %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as close as reads well, one line would still be there.</source>
        <translation>Tan apretada como permite una buena lectura, aún sobraría una línea.</translation>
    </message>
    <message>
        <source>Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it again.</source>
        <translation>Algo ha ido mal en Letterstall ({kind}). Su carta está guardada. Cierre Letterstall y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The PDF was not saved, your letter is kept. {reasons}</source>
        <translation>El PDF no se ha guardado; su carta sí está guardada. {reasons}</translation>
    </message>
    <message>
        <source>The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.</source>
        <translation>El PDF no se ha guardado: ahí no se puede escribir. Su carta está guardada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose another place.</source>
        <translation>El PDF no se ha guardado: el disco está lleno. Su carta está guardada. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another folder.</source>
        <translation>El PDF no se ha guardado: la carpeta de {file} no existe. Su carta está guardada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.</source>
        <translation>El PDF no se ha guardado: no se ha podido escribir {file}. Su carta está guardada. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name.</source>
        <translation>El PDF no se ha guardado: {file} es una carpeta. Su carta está guardada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, or choose another name.</source>
        <translation>El PDF no se ha guardado: {file} está abierto en otro programa. Su carta está guardada. Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>The case cannot be opened: {file} is missing.</source>
        <translation>No se puede abrir el caso: falta {file}.</translation>
    </message>
    <message>
        <source>The case was not saved: the disk is full or may not be written to. What you checked is still here.</source>
        <translation>El caso no se ha guardado: el disco está lleno o no se puede escribir en él. Lo que ha revisado sigue aquí.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The closing greets “{found}”, the letter begins with “{expected}”.</source>
        <translation>La despedida dice «{found}», la carta empieza con «{expected}».</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation>El plazo de este caso venció el {deadline}. Pregunte a su oficina de Amnistía antes de enviar.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. The case says: {advice}</source>
        <translation>El plazo de este caso venció el {deadline}. El caso dice: {advice}</translation>
    </message>
    <message>
        <source>The file with your letters had been put back to an older state. The newer copy of {time} is used instead; the older state stands among the backups (Letter → Backups). Please look at what you wrote last.</source>
        <translation>El archivo con sus cartas había vuelto a un estado anterior. En su lugar se usa la copia más reciente, de {time}; el estado anterior está entre las copias de seguridad (Carta → Copias de seguridad). Mire, por favor, lo último que escribió.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation>El archivo con sus cartas estaba dañado y no había copia de seguridad. Se ha apartado como {file}.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. What could be read of it is here again. It was set aside as {file}. Please look through your letters.</source>
        <translation>El archivo con sus cartas estaba dañado, y no había ninguna copia. Lo que se ha podido leer vuelve a estar aquí. Se apartó como {file}. Revise sus cartas, por favor.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used, with all that could still be read of what came later.</source>
        <translation>El archivo con sus cartas estaba dañado. Se apartó como {file}; se usa la copia del {time}, con todo lo posterior que aún se ha podido leer.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation>El archivo con sus cartas estaba dañado. Se ha apartado como {file}; se usa la copia de seguridad del {time}.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key to your letters.</source>
        <translation>El llavero de este ordenador no ha dado la clave de sus cartas.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, or did not answer. Nothing was changed. Please try once more.</source>
        <translation>El llavero siguió cerrado o no respondió. No se ha cambiado nada. Inténtelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>The layout “{name}” is not for {paper} paper. For that there are: {fitting}.</source>
        <translation>El formato «{name}» no es para papel {paper}. Para ese hay: {fitting}.</translation>
    </message>
    <message>
        <source>The letter greets nobody: it has no salutation.</source>
        <translation>La carta no saluda a nadie: le falta el saludo.</translation>
    </message>
    <message>
        <source>The letter names {found}. Some sections advise against it: please ask yours.</source>
        <translation>La carta nombra a {found}. Algunas secciones no lo aconsejan: consulte a la suya.</translation>
    </message>
    <message>
        <source>The letter no longer asks for this: {ask}</source>
        <translation>La carta ya no pide esto: {ask}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.</source>
        <translation>No se han podido leer los ajustes ({reason}). Se han apartado como {file}; se usan los habituales.</translation>
    </message>
    <message>
        <source>The voice of this computer could not read this. It may not know the language. Nothing was changed.</source>
        <translation>La voz de este ordenador no pudo leer esto. Quizá no conozca el idioma. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation>No hay ningún caso «{name}» ni carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that Letterstall can use. Nothing was changed. You can set a passphrase instead.</source>
        <translation>En este ordenador no hay ningún llavero que Letterstall pueda usar. No se ha cambiado nada. Puede poner una frase de contraseña en su lugar.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation>No hay ningún formato «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.</source>
        <translation>No contiene texto, solo imágenes: {file}. No se ha cambiado nada. En su lugar, puede pegar el texto.</translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>Todavía no hay nada en la carta.</translation>
    </message>
    <message>
        <source>There is too much text in {file} for an Urgent Action. You can paste the part you need.</source>
        <translation>{file} contiene demasiado texto para una Acción Urgente. Puede pegar la parte que necesite.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for.</source>
        <translation>Este caso está cerrado: ya no se piden más cartas.</translation>
    </message>
    <message>
        <source>This case names nobody to write to.</source>
        <translation>Este caso no nombra a nadie a quien escribir.</translation>
    </message>
    <message>
        <source>This case names nobody who gets a copy.</source>
        <translation>Este caso no nombra a nadie que reciba una copia.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. On Linux the package “espeak-ng” gives it one; macOS and Windows bring theirs along.</source>
        <translation>Este ordenador no tiene voz para leer. En Linux se la da el paquete «espeak-ng»; macOS y Windows traen la suya.</translation>
    </message>
    <message>
        <source>This does not open your letters. Nothing was changed. Look at capitals and at the language of the keyboard, or use the recovery key.</source>
        <translation>Esto no abre sus cartas. No se ha cambiado nada. Fíjese en las mayúsculas y en el idioma del teclado, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Nothing was changed.</source>
        <translation>Esta contraseña no abre {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text to be safe.</source>
        <translation>Su carta no se puede guardar: no se puede escribir en su carpeta. Sigue aquí. Copie el texto por seguridad.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.</source>
        <translation>Su carta no se puede guardar: el disco está lleno. Sigue aquí. Libere espacio o copie el texto.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk refuses. It is still here. Copy the text to be safe.</source>
        <translation>Su carta no se puede guardar: el disco no lo permite. Sigue aquí. Copie el texto por seguridad.</translation>
    </message>
    <message>
        <source>Your letters are locked with a passphrase.</source>
        <translation>Sus cartas están protegidas con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one.</source>
        <translation>Sus cartas las guardó un Letterstall más nuevo. No se ha cambiado nada. Use ese.</translation>
    </message>
    <message>
        <source>Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is not touched by this.</source>
        <translation>Sus ajustes no se pueden guardar: el disco no lo permite. Valen hasta que cierre Letterstall. Esto no afecta a su carta.</translation>
    </message>
    <message>
        <source>a country code is expected</source>
        <translation>se espera un código de país</translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation>se espera un código de país de dos mayúsculas como «CN»</translation>
    </message>
    <message>
        <source>a country code or one of {choices} is expected</source>
        <translation>se espera un código de país o uno de {choices}</translation>
    </message>
    <message>
        <source>a date such as 2026-05-15 without quotes is expected</source>
        <translation>se espera una fecha como 2026-05-15 sin comillas</translation>
    </message>
    <message>
        <source>a file inside the case folder is expected</source>
        <translation>se espera un archivo dentro de la carpeta del caso</translation>
    </message>
    <message>
        <source>a length in millimetres is expected</source>
        <translation>se espera una longitud en milímetros</translation>
    </message>
    <message>
        <source>a list of country codes such as &quot;CN&quot; is expected</source>
        <translation>se espera una lista de códigos de país como &quot;CN&quot;</translation>
    </message>
    <message>
        <source>a list of millimetres is expected</source>
        <translation>se espera una lista de milímetros</translation>
    </message>
    <message>
        <source>a list of tables is expected</source>
        <translation>se espera una lista de tablas</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>se espera una lista de textos</translation>
    </message>
    <message>
        <source>a model letter is needed, in one language at least</source>
        <translation>se necesita una carta modelo, al menos en un idioma</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>se espera un nombre</translation>
    </message>
    <message>
        <source>a name or an office is expected</source>
        <translation>se espera un nombre o un cargo</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected</source>
        <translation>se espera un número de {least} a {most}</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation>se espera una tabla</translation>
    </message>
    <message>
        <source>a table such as {table} is expected</source>
        <translation>se espera una tabla como {table}</translation>
    </message>
    <message>
        <source>a text for each language is expected</source>
        <translation>se espera un texto para cada idioma</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>se espera un número entero</translation>
    </message>
    <message>
        <source>format {number} is expected</source>
        <translation>se espera el formato {number}</translation>
    </message>
    <message>
        <source>no readable TOML: {details}</source>
        <translation>TOML ilegible: {details}</translation>
    </message>
    <message>
        <source>one addressee at least is needed</source>
        <translation>se necesita al menos un destinatario</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>se espera uno de {choices}</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>se espera texto</translation>
    </message>
    <message>
        <source>the file cannot be read ({details})</source>
        <translation>no se puede leer el archivo ({details})</translation>
    </message>
    <message>
        <source>the file cannot be read: {details}</source>
        <translation>no se puede leer el archivo: {details}</translation>
    </message>
    <message>
        <source>the file is larger than {size} kB</source>
        <translation>el archivo supera los {size} kB</translation>
    </message>
    <message>
        <source>the file is longer than {size} kB, too long for a letter</source>
        <translation>el archivo supera los {size} kB, demasiado para una carta</translation>
    </message>
    <message>
        <source>the file is no readable TOML: {details}</source>
        <translation>el archivo no es TOML legible: {details}</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>el archivo no es UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>the file lies outside the case folder</source>
        <translation>el archivo está fuera de la carpeta del caso</translation>
    </message>
    <message>
        <source>the folder cannot be read: {details}</source>
        <translation>no se puede leer la carpeta: {details}</translation>
    </message>
    <message>
        <source>the measures {names} are expected</source>
        <translation>se esperan las medidas {names}</translation>
    </message>
    <message>
        <source>the model letter is empty</source>
        <translation>la carta modelo está vacía</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>el texto no es UTF-8</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>this is no readable TOML: {details}</source>
        <translation>no es TOML legible: {details}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>two numbers of days from {least} to {most} are expected, the smaller first</source>
        <translation>se esperan dos números de días de {least} a {most}, primero el menor</translation>
    </message>
    <message>
        <source>up to 80 letters, digits, “-” and “_” are expected</source>
        <translation>se esperan hasta 80 letras, cifras, «-» y «_»</translation>
    </message>
    <message>
        <source>{field} cannot be {value} mm</source>
        <translation>{field} no puede ser {value} mm</translation>
    </message>
    <message>
        <source>{file} asks for a password. Nothing was changed.</source>
        <translation>{file} pide una contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} brings definitions of its own, as no letter needs. It was not read.</source>
        <translation>{file} trae definiciones propias, que ninguna carta necesita. No se ha leído.</translation>
    </message>
    <message>
        <source>{file} could not be read: the reading broke off. Nothing was changed. You can paste the text.</source>
        <translation>{file} no se ha podido leer: la lectura se ha interrumpido. No se ha cambiado nada. Puede pegar el texto.</translation>
    </message>
    <message>
        <source>{file} has more than 50 pages, too many for an Urgent Action. You can paste the text.</source>
        <translation>{file} tiene más de 50 páginas, demasiadas para una Acción Urgente. Puede pegar el texto.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a document. Nothing was changed.</source>
        <translation>{file} es una carpeta, no un documento. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead.</source>
        <translation>{file} está dañado y no se puede leer. No se ha cambiado nada. En su lugar, puede pegar el texto.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>{file} está vacío. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.</source>
        <translation>{file} está en el formato antiguo de Word. Guárdelo como .docx o PDF, o pegue el texto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead.</source>
        <translation>{file} ocupa más de 20 MB, demasiado para una Acción Urgente. En su lugar, puede pegar el texto.</translation>
    </message>
    <message>
        <source>{file} is no document that can be read here. Nothing was changed.</source>
        <translation>{file} no es un documento que se pueda leer aquí. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was changed.</source>
        <translation>{file} no es un archivo corriente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed.</source>
        <translation>{file} no existe. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} may not be read. Nothing was changed.</source>
        <translation>No hay permiso para leer {file}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} only points to another file. Please open that file itself. Nothing was changed.</source>
        <translation>{file} solo remite a otro archivo. Abra directamente ese archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} took too long to read and was given up. You can paste the text instead.</source>
        <translation>{file} tardaba demasiado en leerse y se ha abandonado la lectura. En su lugar, puede pegar el texto.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document can be. It was not read, and nothing was changed.</source>
        <translation>{file}, al descomprimirse, ocupa más de lo que puede ocupar un documento. No se ha leído y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} was not saved: it could not be written. Your letters are kept. Choose another place.</source>
        <translation>{file} no se ha guardado: no se ha podido escribir. Sus cartas están guardadas. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} was not saved: nothing may be written there. Your letters are kept. Choose another folder.</source>
        <translation>{file} no se ha guardado: allí no se permite escribir. Sus cartas están guardadas. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full. Your letters are kept. Free some space, or choose another place.</source>
        <translation>{file} no se ha guardado: el disco está lleno. Sus cartas están guardadas. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. No letter was made.</source>
        <translation>{file}, línea {line}, campo {field}: {reason}. No se ha hecho ninguna carta.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. Nothing was changed.</source>
        <translation>{file}, línea {line}, campo {field}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. No letter was made.</source>
        <translation>{file}, línea {line}: {reason}. No se ha hecho ninguna carta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was changed.</source>
        <translation>{file}, línea {line}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file}: {reason}. No letter was made.</source>
        <translation>{file}: {reason}. No se ha hecho ninguna carta.</translation>
    </message>
    <message>
        <source>{value} mm cannot be right for {field}. Please measure again.</source>
        <translation>{value} mm no puede ser correcto para {field}. Vuelva a medir.</translation>
    </message>
    <message>
        <source>“{found}” is not in the case.</source>
        <translation>«{found}» no está en el caso.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as a threat. A courteous letter is read to its end.</source>
        <translation>«{found}» puede tomarse por una amenaza. Una carta cortés se lee hasta el final.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as an insult. Somebody who feels insulted reads no further.</source>
        <translation>«{found}» puede tomarse por un insulto. Quien se siente insultado deja de leer.</translation>
    </message>
    <message>
        <source>“{found}” reads like shouting. The facts speak for themselves.</source>
        <translation>«{found}» se lee como un grito. Los hechos hablan por sí solos.</translation>
    </message>
    <message>
        <source>“{found}” sounds like politics. A letter that keeps to the person is more likely to help.</source>
        <translation>«{found}» suena a política. Una carta que se atiene a la persona ayuda más.</translation>
    </message>
    <message>
        <source>“{found}”: the case says {expected}.</source>
        <translation>«{found}»: el caso dice {expected}.</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>«{line}» sobresale {mm} mm de la parte de la ventana que siempre se ve.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another case. The PDF can be saved when this name is out or changed.</source>
        <translation>«{name}» pertenece a otro caso. El PDF podrá guardarse cuando este nombre se quite o se cambie.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag</source>
        <translation>«{tag}» no es un código de idioma</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>«{text}» está aún por rellenar.</translation>
    </message>
</context>
<context>
    <name>ModelColumn</name>
    <message>
        <source>Language of the model letter</source>
        <translation>Idioma de la carta modelo</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Carta modelo</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Model letter</source>
        <translation>Carta modelo</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Tomar todo</translation>
    </message>
    <message>
        <source>Tick what you want in your letter</source>
        <translation>Marque lo que quiera en su carta</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Changed in your letter</source>
        <translation>Cambiado en su carta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, changed in your letter. {words}</source>
        <translation>Párrafo {number} de {count}, cambiado en su carta. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, in your letter. {words}</source>
        <translation>Párrafo {number} de {count}, en su carta. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, left out. {words}</source>
        <translation>Párrafo {number} de {count}, omitido. {words}</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Sobre, altura</translation>
    </message>
    <message>
        <source>Envelope, width</source>
        <translation>Sobre, anchura</translation>
    </message>
    <message>
        <source>Lay the envelope before you, the window facing you, and measure in millimetres.</source>
        <translation>Ponga el sobre delante de usted, con la ventana hacia arriba, y mida en milímetros.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>Mi sobre</translation>
    </message>
    <message>
        <source>My envelope is different</source>
        <translation>Mi sobre es diferente</translation>
    </message>
    <message>
        <source>The folds</source>
        <translation>Los pliegues</translation>
    </message>
    <message>
        <source>Use this envelope</source>
        <translation>Usar este sobre</translation>
    </message>
    <message>
        <source>Window, from the left edge</source>
        <translation>Ventana, desde el borde izquierdo</translation>
    </message>
    <message>
        <source>Window, from the lower edge</source>
        <translation>Ventana, desde el borde inferior</translation>
    </message>
    <message>
        <source>Window, height</source>
        <translation>Ventana, altura</translation>
    </message>
    <message>
        <source>Window, width</source>
        <translation>Ventana, anchura</translation>
    </message>
    <message>
        <source>“{name}”: {value} mm cannot be right beside the other measures. Please measure again.</source>
        <translation>«{name}»: {value} mm no puede ser correcto junto a las otras medidas. Vuelva a medir.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No letter here has “{words}” in it.</source>
        <translation>Ninguna carta de aquí contiene «{words}».</translation>
    </message>
    <message>
        <source>No letter is in this state.</source>
        <translation>Ninguna carta está en este estado.</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>Mostrar todas las cartas</translation>
    </message>
    <message>
        <source>There is no letter yet. Open a case and write: what you write is kept by itself, and is here.</source>
        <translation>Todavía no hay ninguna carta. Abra un caso y escriba: lo que escribe se guarda solo y estará aquí.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so they cannot be shown. They are still on this computer: close Letterstall and open it again. The line at the top of the main window says more.</source>
        <translation>No se han podido abrir sus cartas, así que no se pueden mostrar. Siguen en este ordenador: cierre Letterstall y ábralo de nuevo. La línea de arriba de la ventana principal dice más.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>All your letters are as they were on {time}. How they were before is the newest backup.</source>
        <translation>Todas sus cartas están como el {time}. Como estaban antes es ahora la copia más reciente.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Elegir otro caso</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>Leyendo el portapapeles…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>The clock of this computer says {today}, but you wrote here on {latest}. Please look at the date of your letter, and at deadlines.</source>
        <translation>El reloj de este ordenador dice {today}, pero usted escribió aquí el {latest}. Fíjese en la fecha de su carta y en los plazos.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {date}. Please check with the Amnesty office in your country before you send it.</source>
        <translation>El plazo de este caso venció el {date}. Consulte con la oficina de Amnistía en su país antes de enviar su carta.</translation>
    </message>
    <message>
        <source>The program stopped while you were writing. Your letter is back as it was at {time}.</source>
        <translation>El programa se detuvo mientras escribía. Su carta está de nuevo como estaba a las {time}.</translation>
    </message>
    <message>
        <source>The window speaks this language when you next open Letterstall.</source>
        <translation>La ventana hablará este idioma cuando vuelva a abrir Letterstall.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for. Your letter is kept.</source>
        <translation>Este caso está cerrado: ya no se piden más cartas. Su carta está guardada.</translation>
    </message>
    <message>
        <source>This case is invented, to practise with. Its letter says so on every page: please do not post it.</source>
        <translation>Este caso es inventado, para practicar. Su carta lo dice en cada página: no la eche al correo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What was kept of your letter is deleted from this computer, its backups as well.</source>
        <translation>Lo que se guardaba de su carta se ha borrado de este equipo, también las copias de seguridad.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Your letter has its words of {time} again. “Undo” takes that back.</source>
        <translation>Su carta vuelve a tener sus palabras del {time}. «Deshacer» lo anula.</translation>
    </message>
    <message>
        <source>{case}: this case is closed now, as the document says. Your letters are kept.</source>
        <translation>{case}: este caso está ahora cerrado, como indica el documento. Sus cartas están guardadas.</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>Even without three of its paragraphs it would not fit.</source>
        <translation>Ni siquiera sin tres de sus párrafos cabría.</translation>
    </message>
    <message>
        <source>It would fit without all of these paragraphs.</source>
        <translation>Cabría sin todos estos párrafos.</translation>
    </message>
    <message>
        <source>It would fit without any one of these paragraphs.</source>
        <translation>Cabría sin uno cualquiera de estos párrafos.</translation>
    </message>
    <message>
        <source>It would fit without this paragraph.</source>
        <translation>Cabría sin este párrafo.</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>Dejar fuera «{words}»</translation>
    </message>
    <message>
        <source>Let it be longer</source>
        <translation>Dejarla más larga</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>Hacer que quepa</translation>
    </message>
    <message>
        <source>What could be left out?</source>
        <translation>¿Qué podría dejarse fuera?</translation>
    </message>
</context>
<context>
    <name>OwnWordsSection</name>
    <message>
        <source>Forget all my words</source>
        <translation>Olvidar todas mis palabras</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Remove the selected words</source>
        <translation>Quitar las palabras elegidas</translation>
    </message>
    <message>
        <source>Words you called right. They stay on this computer, and nobody else’s dictionary knows them.</source>
        <translation>Palabras que usted dio por correctas. Se quedan en este ordenador y ningún otro diccionario las conoce.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Make it fit</source>
        <translation>Hacer que quepa</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>Espacio normal</translation>
    </message>
    <message>
        <source>Set a little closer so that it fits on one page.</source>
        <translation>Un poco más apretada para que quepa en una página.</translation>
    </message>
    <message>
        <source>Set a little smaller and closer so that it fits on one page.</source>
        <translation>Un poco más pequeña y apretada para que quepa en una página.</translation>
    </message>
    <message>
        <source>Sheet {number}: page {page}</source>
        <translation>Hoja {number}: página {page}</translation>
    </message>
    <message>
        <source>Sheet {number}: the copy</source>
        <translation>Hoja {number}: la copia</translation>
    </message>
    <message>
        <source>Sheet {number}: the letter</source>
        <translation>Hoja {number}: la carta</translation>
    </message>
    <message>
        <source>The address is inside the window.</source>
        <translation>La dirección está dentro de la ventana.</translation>
    </message>
    <message>
        <source>This copy does not fit on one page.</source>
        <translation>Esta copia no cabe en una página.</translation>
    </message>
    <message>
        <source>This envelope has no window: write the address on it, or print a label.</source>
        <translation>Este sobre no tiene ventana: escriba en él la dirección o imprima una etiqueta.</translation>
    </message>
    <message>
        <source>the copy to {name}</source>
        <translation>la copia a {name}</translation>
    </message>
    <message>
        <source>the letter to {name}</source>
        <translation>la carta a {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>a {name}</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>«{line}» sobresale {mm} mm de la parte de la ventana que siempre se ve.</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation>
            <numerusform>%Ln, en archivo aparte</numerusform>
            <numerusform>%Ln, en archivos separados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation>
            <numerusform>%Ln, en el mismo PDF</numerusform>
            <numerusform>%Ln, en el mismo PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>Solo las copias</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Sobre, pliegues y márgenes</translation>
    </message>
    <message>
        <source>More: your name, language, face…</source>
        <translation>Más: su nombre, idioma, letra…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>Lista para enviar…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>Página ancha</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Page {number} of {count} of the document</source>
        <translation>Página {number} de {count} del documento</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Envelope window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Page {number} of {count}, {what}.</source>
        <translation>Página {number} de {count}, {what}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>The page cannot be shown. Your letter is kept.</source>
        <translation>No se puede mostrar la página. Su carta está guardada.</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pliegue</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Several words that only you would put together are easiest to remember and hardest to guess. At least eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next.</source>
        <translation>Varias palabras que solo usted juntaría son lo más fácil de recordar y lo más difícil de adivinar. Al menos ocho signos. Nadie puede decirle la frase si la olvida: imprima la clave de recuperación que viene a continuación.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>Este PDF pide una contraseña.</translation>
    </message>
    <message>
        <source>This password does not open it. Please type it again.</source>
        <translation>Esta contraseña no lo abre. Vuelva a escribirla.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>A table about post that belongs to Letterstall cannot be used: {file}. Please install it again.</source>
        <translation>Una tabla sobre el correo que pertenece a Letterstall no se puede usar: {file}. Instale Letterstall de nuevo, por favor.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Please ask your Amnesty office first.</source>
        <translation>Según estas cifras no llegará a tiempo: el plazo es el {day}. Consulte antes con su oficina de Amnistía.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Send it by e-mail or fax.</source>
        <translation>Según estas cifras no llegará a tiempo: el plazo es el {day}. Envíela por correo electrónico o fax.</translation>
    </message>
    <message>
        <source>It may not name all of them: if you are not sure, ask your post office.</source>
        <translation>Puede que no los nombre todos: si no está seguro, pregunte en su oficina de correos.</translation>
    </message>
    <message>
        <source>Our list of {date} names no stop of post to {country}.</source>
        <translation>Nuestra lista del {date} no nombra ninguna suspensión del correo a {country}.</translation>
    </message>
    <message>
        <source>Our table does not say how long a letter from {sender} to {country} takes. Please ask your post office.</source>
        <translation>Nuestra tabla no dice cuánto tarda una carta de {sender} a {country}. Pregunte en su oficina de correos.</translation>
    </message>
    <message>
        <source>Post from {sender} to {country} was suspended as of {date} ({source}).</source>
        <translation>El correo de {sender} a {country} estaba suspendido el {date} ({source}).</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today, and send it by e-mail or fax too.</source>
        <translation>Enviada ahora puede no llegar a tiempo: el plazo es el {day}. Échela hoy al correo, y envíela también por correo electrónico o fax.</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today.</source>
        <translation>Enviada ahora puede no llegar a tiempo: el plazo es el {day}. Échela hoy al correo.</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (our rough estimate of {date}).</source>
        <translation>Enviada hoy puede llegar entre el {first} y el {last} (nuestra estimación aproximada del {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (your own figures of {date}).</source>
        <translation>Enviada hoy puede llegar entre el {first} y el {last} (sus propias cifras del {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} ({source}, {date}).</source>
        <translation>Enviada hoy puede llegar entre el {first} y el {last} ({source}, {date}).</translation>
    </message>
    <message>
        <source>Send the letter to the embassy instead: {embassy}.</source>
        <translation>Envíe la carta a la embajada en su lugar: {embassy}.</translation>
    </message>
    <message>
        <source>Send the letter to the embassy of {country} instead. Your Amnesty office knows its address.</source>
        <translation>Envíe la carta a la embajada de {country} en su lugar. Su oficina de Amnistía conoce la dirección.</translation>
    </message>
    <message>
        <source>That should be in time: the deadline is {day}.</source>
        <translation>Debería llegar a tiempo: el plazo es el {day}.</translation>
    </message>
    <message>
        <source>The deadline was {day}. Please ask your Amnesty office before posting.</source>
        <translation>El plazo era el {day}. Consulte con su oficina de Amnistía antes de enviarla.</translation>
    </message>
    <message>
        <source>We have no list of where the post of {sender} does not go. Please ask whether it takes letters to {country}.</source>
        <translation>No tenemos ninguna lista de adónde no llega el correo de {sender}. Pregunte si acepta cartas a {country}.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). It was set aside as {kept}; Letterstall’s is used.</source>
        <translation>Su propia tabla sobre el correo no se ha podido leer ({reason}). Se apartó como {kept}; se usa la de Letterstall.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). {file} was left as it is; Letterstall’s is used.</source>
        <translation>Su propia tabla sobre el correo no se ha podido leer ({reason}). {file} se ha dejado como está; se usa la de Letterstall.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. This row about post is not used; nothing was changed.</source>
        <translation>{file}, línea {line}, campo {field}: {reason}. Esta fila sobre el correo no se usa; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>PostSection</name>
    <message>
        <source>By way of the embassy…</source>
        <translation>Por medio de la embajada…</translation>
    </message>
    <message>
        <source>It takes longer or shorter here…</source>
        <translation>Aquí tarda más o menos…</translation>
    </message>
    <message>
        <source>Say where you post from…</source>
        <translation>Decir desde dónde envía…</translation>
    </message>
    <message>
        <source>Say which country you post from, and we can tell how long the letter may take.</source>
        <translation>Diga desde qué país envía, y podremos decir cuánto puede tardar la carta.</translation>
    </message>
    <message>
        <source>The letter goes by way of the embassy, as inland post.</source>
        <translation>La carta va por medio de la embajada, como correo nacional.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>El correo</translation>
    </message>
</context>
<context>
    <name>PostTimePanel</name>
    <message>
        <source>At least, in working days</source>
        <translation>Como mínimo, en días laborables</translation>
    </message>
    <message>
        <source>At most, in working days</source>
        <translation>Como máximo, en días laborables</translation>
    </message>
    <message>
        <source>How long the post takes</source>
        <translation>Cuánto tarda el correo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>Letters from {sender} to {to}, from posting to arrival, by what you have seen:</source>
        <translation>Cartas de {sender} a {to}, del envío a la llegada, según lo que ha visto:</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>Usar estos días</translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>Marcar como enviada</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>When did you post it?</source>
        <translation>¿Cuándo la echó al correo?</translation>
    </message>
    <message numerus="yes">
        <source>When did you post these %n letters?</source>
        <translation>
            <numerusform>¿Cuándo echó al correo esta %n carta?</numerusform>
            <numerusform>¿Cuándo echó al correo estas %n cartas?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>If your section gives its own advice, follow that.</source>
        <translation>Si su sección da su propio consejo, sígalo.</translation>
    </message>
    <message>
        <source>Say how much of the letter is in my own words</source>
        <translation>Decir cuánto de la carta está en mis propias palabras</translation>
    </message>
    <message>
        <source>Some sections ask you to write as a member or an activist. Others advise against naming Amnesty, since a letter from a person may weigh more.</source>
        <translation>Algunas secciones piden escribir como miembro o activista. Otras aconsejan no nombrar a Amnistía, porque la carta de una persona puede pesar más.</translation>
    </message>
    <message>
        <source>Some sections find that letters which are all alike count little. Others say that speed and number count more than wording. The model letter as it stands is a good letter.</source>
        <translation>Algunas secciones creen que las cartas todas iguales cuentan poco. Otras dicen que la rapidez y el número cuentan más que las palabras. La carta modelo tal cual es una buena carta.</translation>
    </message>
    <message>
        <source>Tell me when the letter names Amnesty</source>
        <translation>Avisarme cuando la carta nombra a Amnistía</translation>
    </message>
    <message>
        <source>Where Amnesty’s sections differ</source>
        <translation>En qué difieren las secciones de Amnistía</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>Cabe en una página</translation>
    </message>
    <message>
        <source>No dictionary: {language}</source>
        <translation>Sin diccionario: {language}</translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation>Abrir una carpeta de caso</translation>
    </message>
    <message numerus="yes">
        <source>Spelling: %n words to look at</source>
        <translation>
            <numerusform>Ortografía: una palabra por revisar</numerusform>
            <numerusform>Ortografía: %n palabras por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>Ortografía: {language}</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent} %</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A window</source>
        <translation>Con ventana</translation>
    </message>
    <message>
        <source>I post my letters in</source>
        <translation>País desde el que envío mis cartas</translation>
    </message>
    <message>
        <source>My envelopes have</source>
        <translation>Mis sobres son</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>Sin ventana</translation>
    </message>
    <message>
        <source>Two questions, if you like</source>
        <translation>Dos preguntas, si quiere</translation>
    </message>
    <message>
        <source>You can change this with every letter.</source>
        <translation>Puede cambiarlo en cada carta.</translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>%Ln sobre</numerusform>
            <numerusform>%Ln sobres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%Ln hoja</numerusform>
            <numerusform>%Ln hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>Sobre, pliegues y márgenes</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Lista para enviar</translation>
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
        <translation>La he guardado en lugar seguro</translation>
    </message>
    <message>
        <source>Letterstall recovery key</source>
        <translation>Clave de recuperación de Letterstall</translation>
    </message>
    <message>
        <source>Letterstall: recovery key</source>
        <translation>Letterstall: clave de recuperación</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>Guardar una hoja para imprimir…</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open your letters.</source>
        <translation>Guardada. Imprímala y después borre el archivo: quien lo tenga puede abrir sus cartas.</translation>
    </message>
    <message>
        <source>This key opens the letters in Letterstall if the passphrase is forgotten or the keyring is lost.</source>
        <translation>Esta clave abre las cartas en Letterstall si se olvida la frase de contraseña o se pierde el llavero.</translation>
    </message>
    <message>
        <source>This recovery key opens your letters if you forget the passphrase, or if the keyring is lost. It is shown this once. Print it or write it down, and put it where you put what must not be lost, not beside this computer.</source>
        <translation>Esta clave de recuperación abre sus cartas si olvida la frase de contraseña o si se pierde el llavero. Se muestra solo esta vez. Imprímala o anótela, y guárdela donde guarda lo que no debe perderse, no junto a este ordenador.</translation>
    </message>
    <message>
        <source>Type it where Letterstall asks for it. Capitals, spaces and dashes do not matter.</source>
        <translation>Tecléela donde Letterstall la pida. Las mayúsculas, los espacios y los guiones no importan.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read the letters. Keep the two apart.</source>
        <translation>Quien tenga esta hoja y el ordenador puede leer las cartas. Guárdelos por separado.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Use {expected}</source>
        <translation>Usar {expected}</translation>
    </message>
</context>
<context>
    <name>ReminderQuestion</name>
    <message>
        <source>A calendar file that your calendar can open: a reminder of your letter for {name}.</source>
        <translation>Un archivo de calendario que su calendario puede abrir: un recordatorio de su carta por {name}.</translation>
    </message>
    <message>
        <source>Ask again for {name}</source>
        <translation>Volver a preguntar por {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Day of my choice</source>
        <translation>Día que yo elija</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks, on {date}</source>
        <translation>
            <numerusform>En %n semana, el {date}</numerusform>
            <numerusform>En %n semanas, el {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to write for {name}</source>
        <translation>Último día para escribir por {name}</translation>
    </message>
    <message>
        <source>On a day of my choice</source>
        <translation>Un día que yo elija</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Save the reminder…</source>
        <translation>Guardar el recordatorio…</translation>
    </message>
    <message>
        <source>The deadline, {date}</source>
        <translation>El plazo, {date}</translation>
    </message>
    <message>
        <source>The file names {name}. Whoever can see your calendar can read that; many calendars are kept on the computers of a company.</source>
        <translation>El archivo nombra a {name}. Quien pueda ver su calendario puede leerlo; muchos calendarios se guardan en los ordenadores de una empresa.</translation>
    </message>
    <message>
        <source>Your letter to {addressee}: {state}</source>
        <translation>Su carta a {addressee}: {state}</translation>
    </message>
</context>
<context>
    <name>ReplyQuestion</name>
    <message>
        <source>A reply to your letter for {name}</source>
        <translation>Una respuesta a su carta por {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>I sent it on to the office</source>
        <translation>La he reenviado a la oficina</translation>
    </message>
    <message>
        <source>I will answer</source>
        <translation>Voy a responder</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Please send replies on to the office that published the case: it can tell what they mean. It does not need copies of your own letters.</source>
        <translation>Reenvíe las respuestas a la oficina que publicó el caso: sabe qué significan. No necesita copias de sus propias cartas.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>What it says, as a note for yourself</source>
        <translation>Qué dice, como nota para usted</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Cuándo llegó</translation>
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
        <translation>Un nombre escrito de dos formas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address, line {number}</source>
        <translation>Dirección, línea {number}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>Después del plazo</translation>
    </message>
    <message>
        <source>An embassy that gets a copy</source>
        <translation>Una embajada que recibe una copia</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation>Antes de ese día</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copia a</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>Embajada</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>En su propia escritura</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Is welcome</source>
        <translation>Es bienvenido</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>It gets a copy</source>
        <translation>Recibe una copia</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>Carta modelo</translation>
    </message>
    <message>
        <source>Model letter {number}</source>
        <translation>Carta modelo {number}</translation>
    </message>
    <message>
        <source>Model letter, ask {number}</source>
        <translation>Carta modelo, petición {number}</translation>
    </message>
    <message>
        <source>Model letter, paragraph {number}</source>
        <translation>Carta modelo, párrafo {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number and date of issue</source>
        <translation>Número y fecha de publicación</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>Idioma propio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Entidad que publica</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Something in this field cannot be understood.</source>
        <translation>En este campo hay algo que no se entiende.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The case needs a headline.</source>
        <translation>El caso necesita un titular.</translation>
    </message>
    <message>
        <source>The case needs a model letter.</source>
        <translation>El caso necesita una carta modelo.</translation>
    </message>
    <message>
        <source>The case needs somebody to write to: a name or an office, and an address.</source>
        <translation>El caso necesita a alguien a quien escribir: un nombre o un cargo, y una dirección.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The letter goes to it</source>
        <translation>Recibe la carta</translation>
    </message>
    <message>
        <source>This address needs a name or an office.</source>
        <translation>Esta dirección necesita un nombre o un cargo.</translation>
    </message>
    <message>
        <source>Until that day</source>
        <translation>Hasta ese día</translation>
    </message>
    <message>
        <source>We know no language called “{text}”. Please part languages with commas.</source>
        <translation>No conocemos ningún idioma llamado «{text}». Separe los idiomas con comas.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>one’s own language</source>
        <translation>su propio idioma</translation>
    </message>
    <message>
        <source>{date} (before)</source>
        <translation>{date} (antes)</translation>
    </message>
    <message>
        <source>{date} (until)</source>
        <translation>{date} (hasta)</translation>
    </message>
    <message>
        <source>{languages}; own language welcome</source>
        <translation>{languages}; idioma propio bienvenido</translation>
    </message>
    <message>
        <source>“{text}” is no date. Please write it like 15 May 2023, or leave it empty.</source>
        <translation>«{text}» no es una fecha. Escríbala así: 15 de mayo de 2023, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, number or page. Please write one a line.</source>
        <translation>«{text}» no es una dirección de correo electrónico, ni un número, ni una página web. Escriba uno por línea.</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Seguir revisando</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Lo que ha cambiado aquí no está guardado.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation>
            <numerusform>%Ln punto por revisar</numerusform>
            <numerusform>%Ln puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the case – Letterstall</source>
        <translation>Revisar el caso – Letterstall</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose “{button}”.</source>
        <translation>No se guarda nada hasta que elija «{button}».</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>No queda nada por revisar</translation>
    </message>
    <message>
        <source>One thing to check</source>
        <translation>Un punto por revisar</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>Guardar el caso</translation>
    </message>
    <message>
        <source>then save the case</source>
        <translation>después, guarde el caso</translation>
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
        <translation>Guardar el PDF</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Street, postcode and town</source>
        <translation>Calle, código postal y localidad</translation>
    </message>
    <message>
        <source>Town alone</source>
        <translation>Solo la localidad</translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <source>Change your name and address…</source>
        <translation>Cambiar su nombre y su dirección…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Initials and town</source>
        <translation>Iniciales y localidad</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>No ponerla</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>Nombre y localidad</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>Decir quién es usted…</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>Su nombre y su dirección</translation>
    </message>
    <message>
        <source>you sign with a pen</source>
        <translation>usted firma a mano</translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation>
            <numerusform>El único caso</numerusform>
            <numerusform>Los %Ln casos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>The letter’s own language and the languages of its case are always looked up. Words of the languages you choose here count as right in every letter too.</source>
        <translation>Siempre se consultan el idioma de la carta y los de su caso. Las palabras de los idiomas que elija aquí también cuentan como correctas en cada carta.</translation>
    </message>
    <message>
        <source>Words of other languages</source>
        <translation>Palabras de otros idiomas</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>Guardada hace %Ln min</numerusform>
            <numerusform>Guardada hace %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation>
            <numerusform>Guardada hace %Ln s</numerusform>
            <numerusform>Guardada hace %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardada ahora mismo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Take the selected words</source>
        <translation>Tomar las palabras seleccionadas</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The text of the document</source>
        <translation>El texto del documento</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TiesQuestion</name>
    <message>
        <source>Ask me again</source>
        <translation>Volver a preguntarme</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>Elegir otro caso</translation>
    </message>
    <message>
        <source>Do you, or people close to you, have ties to {country}, or plans to travel there? You are asked this once for each case.</source>
        <translation>¿Tiene usted, o gente cercana, vínculos con {country}, o planes de viajar allí? Se le pregunta una vez por caso.</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Then initials and town are the safer choice. You can also write for someone in another country.</source>
        <translation>Entonces iniciales y ciudad son lo más seguro. También puede escribir por alguien en otro país.</translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation>¿Vínculos con {country}, o planes de viajar allí? Iniciales y ciudad son más seguras.</translation>
    </message>
    <message>
        <source>Ties to {country}: the letter shows initials and town at most. You can also write for somebody else.</source>
        <translation>Vínculos con {country}: la carta muestra como mucho iniciales y ciudad. También puede escribir por otra persona.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You said that you have no ties to {country}, and no plans to travel there.</source>
        <translation>Dijo que no tiene vínculos con {country} ni planes de viajar allí.</translation>
    </message>
</context>
<context>
    <name>UnlockQuestion</name>
    <message>
        <source>Ask the keyring again</source>
        <translation>Preguntar otra vez al llavero</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete everything and begin anew</source>
        <translation>Borrarlo todo y empezar de nuevo</translation>
    </message>
    <message>
        <source>I have neither of them any more</source>
        <translation>Ya no tengo ninguna de las dos</translation>
    </message>
    <message>
        <source>Open my letters</source>
        <translation>Abrir mis cartas</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Frase de contraseña o clave de recuperación</translation>
    </message>
    <message>
        <source>Perhaps it is still locked, or this is another computer or another account. The recovery key opens them too.</source>
        <translation>Quizá siga cerrado, o este sea otro ordenador u otra cuenta. La clave de recuperación también las abre.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Without what locks them, and without the recovery key, nobody can read these letters, and we cannot either. You can delete them all and begin anew. This cannot be undone.</source>
        <translation>Sin lo que las protege ni la clave de recuperación nadie puede leer estas cartas, y nosotros tampoco. Puede borrarlas todas y empezar de nuevo. No se puede deshacer.</translation>
    </message>
</context>
</TS>
