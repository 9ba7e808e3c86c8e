<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation> en {folder}</translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation>(añadido después)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation>--from va con un valor nuevo.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation>--jsonl lee la entrada estándar; admite una práctica y nada más.</translation>
    </message>
    <message>
        <source>--merge and --into go together; --separate stands alone.</source>
        <translation>--merge y --into van juntos; --separate va solo.</translation>
    </message>
    <message>
        <source>--merge-into, --separate and --remove stand alone.</source>
        <translation>--merge-into, --separate y --remove van solos.</translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation>--new-code y --passphrase cambian con qué se abre.</translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation>--person y --audience person van juntos.</translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation>--person va con --audience person.</translation>
    </message>
    <message>
        <source>--person goes with praise.</source>
        <translation>--person va con praise.</translation>
    </message>
    <message>
        <source>--reason is for your own days: why somebody else is off is theirs.</source>
        <translation>--reason es para tus propios días: por qué se ausenta otra persona es cosa suya.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation>1 día más</translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation>de 1 a 64 caracteres; no hay nada que leer en él</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>how far back to look</comment>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation>2 días más</translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation>3 días más</translation>
    </message>
    <message>
        <source>3 months</source>
        <comment>how far back to look</comment>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation>4 días más</translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation>5 días más</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how far back to look</comment>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation>60 minutos</translation>
    </message>
    <message>
        <source>A JSON object a line on standard input, one a line out.</source>
        <translation>Un objeto JSON por línea en la entrada estándar; sale uno por línea.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation>Aquí no se puede crear un PDF</translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation>Puede que una copia de seguridad aún lo tenga.</translation>
    </message>
    <message>
        <source>A book that is protected gets another key and recovery code.</source>
        <translation>Un cuaderno protegido recibe otra clave y otro código de recuperación.</translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation>Hay un carácter incorrecto. Compáralo grupo por grupo.</translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation>Un registro de coaching no tiene {field}.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Una copia en otro lugar</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Hay una copia en {name}</translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation>Se hizo una copia del cuaderno, pero no es fiable. ({folder})</translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation>Un país, o uno con su región: DE, DE-BY. Libre a partir de hoy.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>A day counts once it is over, or once it is done.</source>
        <translation>Un día cuenta cuando termina o cuando está hecho.</translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation>Un día sigue abierto durante</translation>
    </message>
    <message>
        <source>A few days more, and it begins</source>
        <translation>Unos días más y empieza</translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation>Unas cuantas palabras con espacios van bien.</translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation>Un archivo sobre una persona acaba en .md, .txt, .html, .docx o .pdf.</translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation>Buen momento para una frase</translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation>Una buena palabra cada día laborable</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation>Una buena palabra cada día laborable: un elogio, un seguimiento, una cosa escuchada y una nota semanal sobre el equipo.</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard.

Without a command it starts in the tray and opens Today.</source>
        <translation>Unas palabras cada día laborable: un elogio, un seguimiento, algo escuchado.

Sin comando, se inicia en la bandeja del sistema y abre Hoy.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Una clave aparece dos veces en un mismo objeto.</translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation>Un registro de escucha no tiene {field}.</translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation>Un correo sobre esta persona está en camino ahora mismo.</translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation>Un correo que nadie ha mirado, o que no salió, te espera aquí.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A month instead of a week.</source>
        <translation>Un mes en vez de una semana.</translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation>Un nombre nuevo, también en todos sus registros</translation>
    </message>
    <message>
        <source>A new name, on all their records too.</source>
        <translation>Un nombre nuevo, también en todos sus registros.</translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation>Una racha nueva. Fuerza {strength}, la mejor {best}.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation>Lo escribió una versión más reciente de Goodword: esta puede mostrarlo y exportarlo, y no cambia nada.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation>Una versión más reciente de Goodword escribió este cuaderno. Esta lo muestra y no cambia nada.</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation>Una nota ({period}) para {whom}, a esta persona, sin enviar ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation>Una nota ({period}) para {whom}, enviada a esta persona</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation>Una nota ({period}) para {whom}, sin enviar ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation>Una nota ({period}) para {whom}, enviada</translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation>Una nota para una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation>A este sistema le falta una parte de Qt.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation>Una frase de contraseña tiene {least} caracteres o más.</translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation>La frase de contraseña se pide tras un bloqueo. Sin ella, se pide el código de recuperación. Puedes dejarla vacía.</translation>
    </message>
    <message>
        <source>A passphrase opens it too; always so where there is no keyring.</source>
        <translation>También se abre con una frase de contraseña; donde no hay llavero, siempre es así.</translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation>Una contraseña va con un nombre para iniciar sesión.</translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation>Una contraseña tiene de 1 a {most} caracteres.</translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation>Otras personas pueden leer una contraseña escrita en un comando, así que no se aceptó.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Hace falta una contraseña</translation>
    </message>
    <message>
        <source>A plan for {name}</source>
        <translation>Un plan para {name}</translation>
    </message>
    <message>
        <source>A plan has three to six small steps, and this one {n}.</source>
        <translation>Un plan tiene de tres a seis pasos pequeños; este tiene {n}.</translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation>Un registro de elogio no tiene {field}.</translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation>Un aviso hace una de estas preguntas, otra cada día laborable, y también la línea sobre una nota. {name} se sustituye por un nombre de pila; esa pregunta descansa mientras los nombres en las notificaciones estén desactivados.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Una pregunta tuya</translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation>Una pregunta tuya: {practice}</translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation>Un mes tranquilo también está bien. No hay nota.</translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation>Un periodo tranquilo también está bien. No hay nota.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation>Una semana tranquila también está bien. No hay nota, y el lunes se empieza de nuevo.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and the next one starts fresh.</source>
        <translation>Una semana tranquila también está bien. No hay nota, y la próxima se empieza de nuevo.</translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation>Un año tranquilo también está bien. No hay nota.</translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation>Un registro conserva su práctica.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation>Un código de recuperación tiene {wanted} caracteres, y se escribieron {typed}.</translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation>Hay un informe en {log}</translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation>El último ensayo de restauración fue el {date}.</translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation>Una notificación de ejemplo</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Una semana de ejemplo</translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation>Una semana de ejemplo. Todas las personas son inventadas, y nada de lo que hagas aquí se guarda.</translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation>Iniciar Goodword otra vez abre Hoy.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texto es demasiado largo.</translation>
    </message>
    <message>
        <source>A topic that names somebody</source>
        <translation>Un tema que nombra a alguien</translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation>Así puede verse una semana. Un día se puede llenar hasta que termina.</translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation>
            <numerusform>Así puede verse una semana. Cada día queda abierto {n} día laborable más.</numerusform>
            <numerusform>Así puede verse una semana. Cada día queda abierto {n} días laborables más.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>A year instead of a week.</source>
        <translation>Un año en vez de una semana.</translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation>Una nota en {format} no se puede mostrar en una terminal.</translation>
    </message>
    <message>
        <source>A, T</source>
        <comment>keys to press</comment>
        <translation>A, T</translation>
    </message>
    <message>
        <source>ADDR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>ARGS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARGUMENTOS</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation>Sobre {name}</translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation>Sobre quién, si es alguien</translation>
    </message>
    <message>
        <source>Acted</source>
        <comment>a day</comment>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Atendido el</translation>
    </message>
    <message>
        <source>Acted on another day</source>
        <translation>Atendido otro día</translation>
    </message>
    <message>
        <source>Acted on another day…</source>
        <translation>Atendido otro día…</translation>
    </message>
    <message>
        <source>Acted on today</source>
        <translation>Atendido hoy</translation>
    </message>
    <message>
        <source>Acted on: {date}</source>
        <translation>Atendido: {date}</translation>
    </message>
    <message>
        <source>Acted today</source>
        <comment>a button</comment>
        <translation>Atendido hoy</translation>
    </message>
    <message>
        <source>Acted: {acted}, not told yet</source>
        <comment>days</comment>
        <translation>Atendido: {acted}, aún sin comunicar</translation>
    </message>
    <message>
        <source>Acted: {acted}, told: {told}</source>
        <comment>days</comment>
        <translation>Atendido: {acted}, comunicado: {told}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation>Añade un nombre de archivo o elige otro lugar.</translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation>Añade un nombre, como note.md.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation>Añadir a una persona</translation>
    </message>
    <message>
        <source>Add a person to the team, or change what is known of one.</source>
        <translation>Añade una persona al equipo o cambia lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation>Añade un apellido para distinguirlos.</translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation>Añade una bandeja del sistema al panel (en GNOME, la extensión AppIndicator). Iniciarlo otra vez abre Hoy.</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation>Añadir otro registro: {practice}</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation>Añade goodword --background a lo que tu escritorio inicia, o revisa allí los permisos.</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation>Añade goodword --background a lo que inicia tu escritorio.</translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation>Añádelo en el archivo.</translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation>Antes, añade una a la persona.</translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation>Añade uno: sin nombres, los que llevan {sign} no se usan.</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add them in Team, or name them in a record.</source>
        <translation>Añade a las personas en Equipo o nómbralas en un registro.</translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation>Añadir a {practice}</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation>Añadido después</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation>Añadido después</translation>
    </message>
    <message>
        <source>Adds: {names}</source>
        <comment>of a list of people</comment>
        <translation>Añade: {names}</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Acordado la última vez</translation>
    </message>
    <message>
        <source>Agreed with {name}: {step}</source>
        <translation>Acordado con {name}: {step}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Acordado: {step}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of what was heard</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>how far back to look</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Todas las copias de seguridad</translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation>Todas están ocultas, así que se pregunta esto: «{question}»</translation>
    </message>
    <message>
        <source>All steps</source>
        <comment>a button</comment>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation>Todo lo que se guarda sobre {name}, en un archivo para esa persona.</translation>
    </message>
    <message>
        <source>All three</source>
        <comment>parts of praise</comment>
        <translation>Las tres</translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation>Están las tres.</translation>
    </message>
    <message>
        <source>All three parts were in {share}; in {before} in {share_before}.</source>
        <comment>share: 3 of 9</comment>
        <translation>Las tres partes aparecen en {share}; en {before}, en {share_before}.</translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation>Hoy, las tres. Hasta mañana.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} step done. Can they show it to someone else?|All {n} steps done. Can they show it to someone else?</source>
        <translation>
            <numerusform>Todo hecho: {n} paso. ¿Puede enseñárselo a otra persona?</numerusform>
            <numerusform>Todo hecho: {n} pasos. ¿Puede enseñárselo a otra persona?</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation>Admitido: de {least} a {most}.</translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation>Admitido: {names}.</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Ya enviado</translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation>Ya estaba y se conserva: {what}.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <comment>of a list of people</comment>
        <translation>Ya en el equipo: {names}</translation>
    </message>
    <message>
        <source>Also what was done or dropped.</source>
        <translation>También los pasos hechos o descartados.</translation>
    </message>
    <message>
        <source>Also what was finished, paused or dropped.</source>
        <translation>También los planes terminados, en pausa o descartados.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>También escrito</translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation>También {name}, desde {date}</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Amara</source>
        <comment>a first name, in a sample</comment>
        <translation>Amara</translation>
    </message>
    <message>
        <source>Amara showed the late shift her sorted handover list, and nobody had to ask what was next.</source>
        <translation>Amara enseñó al turno de tarde su lista de relevo ordenada, y nadie tuvo que preguntar qué venía después.</translation>
    </message>
    <message>
        <source>An ISO week, this one unless given.</source>
        <translation>Una semana ISO; si falta, la actual.</translation>
    </message>
    <message>
        <source>An ISO week; may be given several times.</source>
        <translation>Una semana ISO; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation>Una dirección, o varias separadas por comas.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation>Un id tiene de 1 a 64 caracteres ASCII imprimibles.</translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation>El cuaderno lo escribió una versión anterior de Goodword; no se puede actualizar donde está. ({path})</translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation>Una copia de seguridad anterior</translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation>Otro Goodword tiene abierto el cuaderno. ({place})</translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation>Otra copia del cuaderno</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Another day that is still open.</source>
        <translation>Otro día que siga abierto.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>in the menu</comment>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>a button</comment>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation>Otro correo está en camino ahora mismo.</translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation>Puede haber uno con otra persona, otro periodo u otra práctica.</translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation>Otro programa tiene abierto el cuaderno. ({place})</translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation>Otro programa tiene {key}. Elige otra tecla.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>Otro programa tiene ocupado el cuaderno.</translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation>Otro programa tiene ocupado el cuaderno. ({place})</translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation>Otro programa está leyendo el cuaderno, así que no se puede vaciar su registro de cambios.</translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation>Otro programa lee el cuaderno que se está creando.</translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation>En otro momento</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>En otro momento…</translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation>Responde desde el menú de la bandeja del sistema o con goodword quick.</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation>Como Goodword</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>As JSON: every plan, with its state.</source>
        <translation>Como JSON: todos los planes, con su estado.</translation>
    </message>
    <message>
        <source>As JSON: every step, with its state.</source>
        <translation>Como JSON: todos los pasos, con su estado.</translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation>Como en el borrador</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>A fecha de {date}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation>Pedir a Facturación la palabra «enviado» y la fecha en el correo</translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation>Preguntar por los elogios</translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation>Preguntarme a las</translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation>Pregunta a una de las personas a las que iba dirigido y después: {commands}</translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation>Pregunta a una de las personas a las que iba dirigido. Espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation>Pregunta a una de las personas a las que iba dirigido. Después inténtalo de nuevo o di que llegó.</translation>
    </message>
    <message>
        <source>Ask the questions of the day in the terminal, one after another; an empty answer skips one.</source>
        <translation>Hace las preguntas del día en la terminal, una tras otra; una respuesta vacía se salta la pregunta.</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Como mucho, tantos.</translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation>A las {time} termina el trabajo, y después no se pregunta nada.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Away…</source>
        <comment>days, a button</comment>
        <translation>Ausencia…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <comment>a button</comment>
        <translation>Volver a los temas</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <comment>a button</comment>
        <translation>Volver a lo escuchado</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation>Copia de seguridad hecha: {holdings}</translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation>Copia de seguridad hecha: {what}.</translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation>Copia de seguridad {number} de {of}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation>Las copias de seguridad fallan desde el {day}.</translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation>Las copias de seguridad fallan desde {moment}. {problem}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation>Antes de recuperar una copia</translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>Antes de la corrección</translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation>Antes de quitar muchos</translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation>Antes del inicio.</translation>
    </message>
    <message>
        <source>Before they put it right</source>
        <translation>Antes de que lo corrigiera</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <comment>a button</comment>
        <translation>Empezar un plan…</translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation>Empezar un cuaderno vacío</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation>Empezar en blanco</translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation>Empieza con [{practice}] en una línea propia.</translation>
    </message>
    <message>
        <source>Begin one: goodword plan NAME begin --skill S …</source>
        <translation>Empieza uno: goodword plan NOMBRE begin --skill H …</translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation>Empieza por las personas que diriges tú.</translation>
    </message>
    <message>
        <source>Being practised</source>
        <comment>a skill</comment>
        <translation>En práctica</translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation>Ben hizo una pregunta abierta antes de nombrar una norma, y quien llamaba encontró la respuesta por su cuenta.</translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation>Entre nosotros</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation>Asigna goodword quick a una tecla en los ajustes de tu escritorio: abre Registro rápido, estés donde estés. goodword quick praise va directo al elogio.</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation>Cuaderno (*.db)</translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation>Están las dos. ¿Cuándo les dirás qué resultó de ello?</translation>
    </message>
    <message>
        <source>Both wordings are kept</source>
        <translation>Se conservan las dos redacciones</translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation>Cubierto por un comodín</translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation>Cubierto por un comodín.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Recuperar una copia de seguridad</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation>Recuperar la copia de seguridad</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation>Recuperarla…</translation>
    </message>
    <message>
        <source>Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.

A copy that opens with another recovery code asks for it; with &quot;-&quot; it is read from standard input.</source>
        <translation>Recupera la copia de seguridad ARCHIVO: el cuaderno pasa a ser lo que contiene la copia. Antes se guarda su propio estado.

Si la copia se abre con otro código de recuperación, lo pide; con «-» se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Recuperando…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Recuperando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation>Recuperando tu cuaderno…</translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation>Recuperado: {holdings}</translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation>Botones en las notificaciones</translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation>¿Para cuándo toca volver a verlo?</translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation>Por {host}, con cifrado.</translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation>Por {host}, solo a este ordenador.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>a kind of file</comment>
        <translation>Evento de calendario</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Devolución de llamadas</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre de uso</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation>Llamando al servidor de correo…</translation>
    </message>
    <message>
        <source>Can do it means</source>
        <comment>a field</comment>
        <translation>Saber hacerlo significa</translation>
    </message>
    <message>
        <source>Can do it means: {words}</source>
        <translation>Saber hacerlo significa: {words}</translation>
    </message>
    <message>
        <source>Can {name} now show it to someone else?</source>
        <translation>¿Puede {name} enseñárselo ya a otra persona?</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation>Los certificados se comprueban siempre. «Ninguna» solo va a este ordenador.</translation>
    </message>
    <message>
        <source>Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field.</source>
        <translation>Cambia un registro: su TEXTO (- lee la entrada estándar), sus campos; un valor vacío borra el campo.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation>Cambia sus permisos o elige otro con --data-dir.</translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation>Cambia sus permisos y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Change that record, or remove it.</source>
        <translation>Cambia ese registro o quítalo.</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <comment>a button</comment>
        <translation>Cambiar el plan…</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation>Hacer seguimiento</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation>Comprueba mail_from y lo que dice el servidor.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation>Comprueba smtp_host y smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation>Comprueba smtp_host y la red.</translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation>Comprueba smtp_host. No se envió nada. Pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation>Comprueba smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation>Comprueba smtp_security y smtp_port. Si están bien, puede que alguien por el camino esté quitando TLS.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation>Comprueba smtp_security y smtp_port. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation>Comprueba smtp_security y smtp_port: 587 starttls, 465 tls.</translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation>Comprueba smtp_user y pon la contraseña de nuevo. Muchos proveedores piden una contraseña hecha para aplicaciones.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Comprueba que está ahí.</translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation>Comprueba que se pueda escribir en el disco y en la carpeta.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Comprueba que la carpeta esté ahí y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation>Comprueba que puedes leerlo y que el nombre es correcto.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Comprueba el disco y su espacio libre, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation>Comprueba el disco y adónde va la salida.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Comprueba la red.</translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation>Comprueba la red. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation>Comprueba la ortografía en goodword list.</translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation>Compruébalas y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation>Comprueba estas direcciones y envíala con --to.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation>Comprueba el reloj de este ordenador. No se envió nada. Pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation>Mira qué dice el servidor.</translation>
    </message>
    <message>
        <source>Check-ins lately</source>
        <translation>Seguimientos recientes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>a button</comment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation>Elige con --data-dir una carpeta propia, por ejemplo una dentro de ella.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation>Elige con --data-dir una carpeta en el propio disco de este ordenador.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation>Elige una carpeta con --data-dir o GOODWORD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation>Elige una carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation>Elige una hora desde las {start} hasta antes de las {end}.</translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation>Elige una salida.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elige otro formato.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otra.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation>Elige otro. No se importó nada.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Elige otro lugar o nombre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation>Elige como máximo tres, como 11:30, 15:30.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Elige entre:
	{choices}</translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation>Elige una arriba para ver sus registros.</translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation>Elige uno en los ajustes de programas predeterminados del escritorio.</translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation>Elige uno en los ajustes del sistema, o usa Copiar o Guardar como….</translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation>Elige una entre --week, --month y --year.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elige uno de ellos.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Elige a otra persona.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>a button</comment>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation>Ciérralo en el otro programa o elige otro nombre.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Ciérralo o espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation>Ciérralo. Goodword termina el borrado la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Cierra algunos programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Cerrar la sugerencia</translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation>Cerrar esto</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a practice</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a heading</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>in the legend of the calendar</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days off and drafts stay here too. Whoever likes praise in private is named to nobody but themselves.</source>
        <translation>El coaching no puede entrar en una nota: la nota no tiene sitio para él. Quién dijo algo, tus rachas, tus días libres y tus borradores también se quedan aquí. A quien le gustan los elogios en privado no se le nombra ante nadie más.</translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation>Coaching cambiado</translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation>El coaching nunca está en una nota.</translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation>Coaching guardado</translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation>Coaching con {name} cambiado</translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation>Coaching con {name} guardado</translation>
    </message>
    <message>
        <source>Coaching, listening: by when, like 2026-03-02.</source>
        <translation>Coaching, escucha: para cuándo, p. ej. 2026-03-02.</translation>
    </message>
    <message>
        <source>Coaching, listening: what comes next.</source>
        <translation>Coaching, escucha: el próximo paso.</translation>
    </message>
    <message>
        <source>Coaching, listening: who takes the step.</source>
        <translation>Coaching, escucha: quién da el paso.</translation>
    </message>
    <message>
        <source>Coaching: the one skill.</source>
        <translation>Coaching: la habilidad, una sola.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>a plot: how steady each practice was</comment>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied, as a picture and in words</source>
        <translation>Copiado, como imagen y en palabras</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>Copiado. Pégalo en un correo o un chat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the book to FILE, or among the copies beside it, and check the copy.

An older backup of this book that is at FILE is replaced; nothing else is.</source>
        <translation>Copia el cuaderno en ARCHIVO, o entre las copias que tiene al lado, y comprueba la copia.

Si en ARCHIVO hay una copia de seguridad anterior de este cuaderno, se sustituye; nada más.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy the names and paste them.</source>
        <translation>Copia los nombres y pégalos.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corrígelo en el archivo.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation>Se cuenta en días laborables. No se clasifica a nadie y nada de esto sale del ordenador.</translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation>Contar desde</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3</source>
        <comment>keys to press</comment>
        <translation>Ctrl+1, 2, 3</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Intro guarda, Esc sale</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Mayús+Intro</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DÍAS</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation>Los guiones y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation>Datos y privacidad</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation>Se pueden guardar fechas del {first} al {last}.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a field</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation>Primero el día y después el mes: 27.11. o 27 nov.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Día libre.</translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation>Días y ausencias</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Días de ausencia</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a menu</comment>
        <translation>Días de ausencia…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a button</comment>
        <translation>Días de ausencia…</translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation>Días de {year}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Days off, passes and “nothing genuine” are left out.</source>
        <translation>No se cuentan los días libres, los comodines ni «nada auténtico».</translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation>Los días que solo estos registros llenaban están vacíos ahora: tu racha pasó de {before} a {after}.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation>Los días que solo llenaban sus registros quedan vacíos: tu racha pasa de {before} a {after}.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys to press</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation>¿Dijo que sí a tu resumen?</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {names}?|(Did you mean one of: {names}?)</source>
        <translation>
            <numerusform>¿Querías decir {names}?</numerusform>
            <numerusform>(¿Querías decir algo de esto: {names}?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Sin preguntar.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what became of a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, a button</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, in the menu</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <comment>steps</comment>
        <translation>Hechos y descartados</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Hecho a las {time}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <comment>a step</comment>
        <translation>Hecho: {step}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation>Se pueden abrir borradores.</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a plan, in the menu</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a button</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a step, in the menu</comment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what became of a step</comment>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a skill</comment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Dropped: {skill}</source>
        <translation>Descartada: {skill}</translation>
    </message>
    <message>
        <source>Dropped: {step}</source>
        <comment>a step</comment>
        <translation>Descartado: {step}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation>Cada línea es un objeto JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation>Cada línea necesita un «type», como «entry».</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation>Editar {practice}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Once</translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation>Si queda vacío, se omite.</translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation>Si está vacío, se usa el habitual: 587; con TLS desde el principio, 465.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase PERSON for good: their records, their name in all others, also in the backups.

It says first how much that is, and asks. It can&apos;t be taken back.</source>
        <translation>Borra a PERSONA para siempre: sus registros y su nombre en todos los demás, también en las copias de seguridad.

Antes dice cuánto es y pregunta. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>¿Borrar todo sobre {name}?</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation>Borrar a {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation>
            <numerusform>Borrado también de {n} copia de seguridad.</numerusform>
            <numerusform>Borrado también de {n} copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation>Borrado con la persona</translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation>Se ha borrado a {name}: {what}.</translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation>Borrando del cuaderno y de sus copias de seguridad…</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Error: {message}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Todas las habilidades</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation>Todo el mundo ve las direcciones de los demás.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>of the records</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Todo sobre {name}</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a button</comment>
        <translation>Todo para el 1:1…</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a menu</comment>
        <translation>Todo para el 1:1…</translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation>Todo está fuera. No hay nota hasta que haya algo dentro.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation>Todo se queda en este ordenador. Sin cuenta, sin nube, y no se envía nada si tú no lo envías. El coaching no puede entrar en una nota, y quién dijo algo se queda contigo.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation>Todo se queda en este ordenador. Sin cuenta, sin nube, y no se envía nada si tú no lo envías. El coaching no puede entrar en ninguna nota.</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Aquí funciona todo.</translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation>Lo ves todo antes de que salga, con lo que se ha retenido y por qué. Nada usa la red, salvo el correo que tú envías. Las notas sobre personas son datos personales: escribe como si algún día fueran a leerlas.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation>Exporta otra vez a las personas o pega sus nombres.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportado a {file}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>keys to press</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Con menos letras se encuentra más.</translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation>Los archivos de la carpeta de datos no se pueden bloquear.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Rellenar el {day}</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Buscar un tema</translation>
    </message>
    <message>
        <source>Finish, pause or drop that first: one skill at a time.</source>
        <translation>Antes, termina, pausa o descarta ese plan: una habilidad a la vez.</translation>
    </message>
    <message>
        <source>First wording</source>
        <comment>heads a line</comment>
        <translation>Primera redacción</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Seguimiento el</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation>Para enviar desde aquí, como smtp.example.org. Vacío: no se envía nada.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Para la empresa</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Para la jefatura</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Para la persona</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Para el equipo</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>Solo para ti.</translation>
    </message>
    <message>
        <source>For you alone: counted in their working days, and nobody is told.</source>
        <translation>Solo para ti: se cuenta en sus días laborables y no se le dice a nadie.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation>Software libre con licencia MIT, de los autores de Goodword.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation>Libera algo de espacio, o cierra la sesión y vuelve a entrar.</translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation>Libera algo de espacio e inicia Goodword de nuevo.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera algo de espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation>Libera espacio: un registro que no encuentra sitio no se guarda.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation>Desde cualquier sitio</translation>
    </message>
    <message>
        <source>From five on there is something to see.</source>
        <translation>A partir de cinco hay algo que ver.</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>A partir de ese día.</translation>
    </message>
    <message>
        <source>From the last eight weeks, and the latest twelve of a kind. History has all of it.</source>
        <translation>De las últimas ocho semanas, con los doce más recientes de cada tipo. En Historial está todo.</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation>Desde hoy, un segundo par de ojos mira cada formulario antes de que salga.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation>Del {date}: {what}. Lo que se escribió desde entonces no está incluido.</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation>De {first} a {last} en {days}; mínimo {least}, máximo {most}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a stretch of time</comment>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation>Día completo</translation>
    </message>
    <message>
        <source>Give a DATE, or --list alone; --json goes with --list.</source>
        <translation>Indica una FECHA o solo --list; --json va con --list.</translation>
    </message>
    <message>
        <source>Give another day.</source>
        <translation>Indica otro día.</translation>
    </message>
    <message>
        <source>Give it one first: goodword step ID moved DATE</source>
        <translation>Ponle uno antes: goodword step ID moved FECHA</translation>
    </message>
    <message>
        <source>Give it the kind “thanks” first, or record the praise by itself.</source>
        <translation>Ponle antes el tipo «agradecimiento» o registra el elogio aparte.</translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation>Indica un TEXTO entre comillas, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation>Indica el primer día como «from».</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Indica antes el primer día.</translation>
    </message>
    <message>
        <source>Give what you hear a topic, and it is counted here.</source>
        <translation>Pon un tema a lo que escuchas y se cuenta aquí.</translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation>Vuelve y compáralo.</translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation>Recorre el cuaderno página a página y añade desde la copia de seguridad lo que se perdió. Ves cuánto hay antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation>Recorre el cuaderno página por página. Ves cuánto hay antes de que cambie nada.</translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation>Recorre todo el cuaderno. Se hace solo una vez por semana.</translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation>Buenas palabras para el equipo</translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation>Buenas palabras para {name}</translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation>Buenas palabras del equipo</translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation>No se puede llegar a Goodword con su propio comando</translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation>Aquí Goodword no puede iniciarse solo</translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation>Goodword no está en marcha, así que nada pregunta.</translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation>Goodword se cerró por sí solo la última vez.</translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation>Goodword se cerró mientras este correo estaba en camino, así que puede haber llegado.</translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation>Goodword ya está en marcha</translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation>Goodword está bloqueado. Desbloquéalo para escribir.</translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation>Goodword está en marcha</translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation>Goodword está en marcha y tiene el cuaderno abierto.</translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation>Goodword está en marcha, pero no responde.</translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation>Goodword está en marcha y pregunta.</translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation>Goodword no envía correo hasta que se defina {key}.</translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation>En su lugar, Goodword muestra una pequeña ventana propia.</translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation>Goodword habla español.</translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation>Goodword se quitó de este ordenador</translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation>Goodword se actualizó</translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation>Goodword se actualizó mientras estaba en marcha. Ciérralo e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation>Goodword: bloqueado</translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation>Goodword: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})</source>
        <translation>
            <numerusform>Sobra un argumento ({args})</numerusform>
            <numerusform>Sobran argumentos ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Grievances</source>
        <comment>a view of what was heard</comment>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>A medio escribir</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>El relevo</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>Ha dejado el equipo</translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation>Ha dejado el equipo…</translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation>Han dejado el equipo</translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation>Dar la cara por tu equipo</translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation>Dar la cara por tu equipo…</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>a day</comment>
        <translation>Escuchado</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation>Lo dijo: {who}</translation>
    </message>
    <message>
        <source>Heard most: {topic}, {sentence}</source>
        <comment>the sentence: 12 times in all.</comment>
        <translation>Lo más escuchado: {topic}, {sentence}</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” What came of it?</source>
        <translation>Escuchado: {date}. «{text}» ¿En qué quedó?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You acted on it. Have you told whoever said it?</source>
        <translation>Escuchado: {date}. «{text}» Ya lo atendiste. ¿Se lo has comunicado a quien lo dijo?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You told whoever said it. What was done about it?</source>
        <translation>Escuchado: {date}. «{text}» Ya se lo comunicaste a quien lo dijo. ¿Qué se hizo al respecto?</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Held back: its words tell who said it.</source>
        <translation>Retenido: sus palabras revelan quién lo dijo.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Retenido: {reason}</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retenido: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation>Ayuda…</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation>Ocultar lo retenido</translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation>Sugerencia: una parte para mí</translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation>Sugerencia: una sola persona culpable</translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation>Sugerencia: otra persona queda peor parada</translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation>Sugerencia: retirar una parte</translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation>Sugerencia: la persona, no el acto</translation>
    </message>
    <message>
        <source>Hints about wording are off in Settings; this plot needs them.</source>
        <translation>Las sugerencias de redacción están desactivadas en Ajustes; este gráfico las necesita.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation>Mantén pulsada con ella Ctrl, Alt o Súper: Ctrl+Alt+G.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys to press</comment>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta dónde mirar atrás</translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation>Cómo prefieren el elogio</translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation>Cómo le gustan los elogios a quien ya está no se toma de un archivo: {what}. Pregúntaselo.</translation>
    </message>
    <message>
        <source>How they like to be praised.</source>
        <translation>Cómo prefiere recibir elogios.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation>Cómo se escriben los valores</translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation>Tengo el día libre</translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation>Estuve aquí</translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation>Tenía el día libre</translation>
    </message>
    <message>
        <source>I was off</source>
        <translation>Tenía el día libre</translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation>Estaré aquí</translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation>Tendré el día libre</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation>Hoy tengo el día libre</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation>Hoy tengo el día libre</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation>Si está en otro disco, conéctalo. Si no, crea la carpeta o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation>Importa en su lugar una exportación de él.</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation>En 15 minutos</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation>En 15 minutos</translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation>En una reunión durante una hora</translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation>En una terminal cada comando lo pide; la aplicación lo pide una vez.</translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation>En una carpeta que solo tú puedes leer. Para pasar a otro ordenador, cierra Goodword y copia la carpeta.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>En privado</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>En público</translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation>En público, en el equipo o solo en privado: el deseo de cada persona, que la nota respeta.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>En la papelera desde</translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation>En la papelera desde el {date}. Desaparece para siempre después del {last}.</translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation>En el propio cuaderno</translation>
    </message>
    <message>
        <source>In the calendar, in “this week” and in the weekly note. System: as in your region.</source>
        <translation>En el calendario, en «esta semana» y en la nota semanal. Sistema: como en tu región.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}</source>
        <translation>
            <numerusform>Última semana ({n}), la más reciente al final: {counts}</numerusform>
            <numerusform>Últimas {n} semanas, la más reciente al final: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>En la nota</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>En el equipo</translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation>En la bandeja del sistema, sin ventana, para poder preguntar.</translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation>En estos registros de otras personas, «alguien» ocupa el lugar del nombre.</translation>
    </message>
    <message>
        <source>In {month} {praises} named the effect; in {before} {share}.</source>
        <comment>praises: 6 of 10 praises</comment>
        <translation>En {month} el efecto aparece en {praises}; en {before}, en {share}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a key</comment>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a button</comment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a heading of Help</comment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a window</comment>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation>Instala GNOME Keyring o KWallet e inicia sesión de nuevo. Todo lo demás funciona sin ello.</translation>
    </message>
    <message>
        <source>Install Goodword again. If this line stays, report it.</source>
        <translation>Instala Goodword de nuevo. Si esta línea sigue ahí, comunícala.</translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation>Instala un servidor de notificaciones, como dunst.</translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation>Instala una o elige otro formato.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation>Instala xdg-utils y un programa de correo.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Valor no válido para {name}: {message}</translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation>Vuelve al equipo</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Se llama</translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation>¿Está el cuaderno en buen estado?</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>Es la misma persona que…</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation>Es la misma persona que…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation>Se interrumpió.</translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation>Se interrumpió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation>No se puede deshacer. Escribe {name} para continuar</translation>
    </message>
    <message>
        <source>It changes once what you are typing in “{window}” is done.</source>
        <translation>Cambia en cuanto termines lo que estás escribiendo en «{window}».</translation>
    </message>
    <message>
        <source>It changes once “{window}” is closed.</source>
        <translation>Cambia en cuanto se cierre «{window}».</translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation>Cuenta como enviado</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Cuenta como enviado.</translation>
    </message>
    <message>
        <source>It did not arrive: take it out of the outbox.</source>
        <translation>No llegó: sale de la bandeja de salida.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>No salió.</translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation>Contiene también tus seguimientos y valoraciones. Los nombres de otras personas se dejan fuera, pero no los que Goodword desconoce, y aun así puede notarse de quién se trata: léelo antes de entregarlo.</translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation>Contiene {what}. El cuaderno dañado se queda entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation>Está en un idioma para el que no hay reglas de redacción.</translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation>Ya no está en la bandeja de salida, y no se envió.</translation>
    </message>
    <message>
        <source>It is the same as --into: it goes by that name.</source>
        <translation>Es lo mismo que --into y pasa a llamarse así.</translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Salió el {date}.</translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation>Tiene este aspecto</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Puede haber llegado</translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation>Puede haber llegado. Pregunta a una de las personas a las que iba dirigido.</translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation>Puede haber llegado: pregunta a una de las personas a las que iba dirigido. Espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation>Necesita el bus de sesión.</translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation>Nunca pregunta después. Un final anterior al inicio es del día siguiente.</translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation>Nunca pregunta antes.</translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation>Abre el cuaderno tras un bloqueo, en lugar de la anterior.</translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation>Funciona hasta que sales. Tu cuaderno se queda.</translation>
    </message>
    <message>
        <source>It sits</source>
        <comment>a skill</comment>
        <translation>Dominada</translation>
    </message>
    <message>
        <source>It sits: finish</source>
        <comment>a plan, in the menu</comment>
        <translation>Dominada: terminar</translation>
    </message>
    <message>
        <source>It sits: {skill}</source>
        <translation>Dominada: {skill}</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation>Espera en la bandeja de salida: {command}</translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation>Se canceló antes de que se entregara nada.</translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation>Se canceló antes de que se enviara nada.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation>No saldría tal como se mostró ({what}), así que se queda aquí.</translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation>Sus índices no coincidían con los registros y se crearon de nuevo. No se perdió nada.</translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <comment>a format</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation>Conserva como máximo {limit}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>a button</comment>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation>Conserva de {least} a {most}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation>Mantener protegido</translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation>Que no pase de {limit}.</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <comment>a button</comment>
        <translation>Guardar el día</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <comment>a button</comment>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation>Respuesta guardada</translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation>Se guardó en el cuaderno; el día ya estaba cerrado.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation>Se guarda en el llavero de este ordenador y en ningún otro sitio. Aquí no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation>
            <numerusform>Conservado: {n} registro de antes del {date}.</numerusform>
            <numerusform>Conservados: {n} registros de antes del {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation>Tecla para el registro rápido</translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a finding</comment>
        <translation>Tecla para el registro rápido</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Tecla: {key}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation>Conocidos: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation>Idioma de las notas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation>Último coaching</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Última copia de seguridad buena</translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation>Último repaso: {day}.</translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation>Última revisión: {day}; último ensayo de recuperación: {rehearsed}.</translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation>Último elogio</translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation>Últimos días laborables</translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation>Hoy más tarde</translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation>Omite --from.</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>Déjalo fuera o corrígelo.</translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation>Deja smtp_user vacío si no pide ninguno. Si pide iniciar sesión en la web, usa tu programa de correo.</translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation>Quita algo.</translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation>Omite ese campo.</translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation>Deja fuera el nombre del cliente</translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation>Omite el día de la semana o corrígelo.</translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation>Se va el {date}</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Se fue el</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Se fue el {date}</translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation>Omitido, porque su registro o su persona no está aquí: {what}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys to press</comment>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation>Dejar terminar a quien llama</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation>Luces y una pregunta debajo de la nota. Nada sale de aquí.</translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation>Elogios</translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation>Elogios: {wish}</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>Cómo le gustan los elogios</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation>La línea {line} tiene una persona que no es texto.</translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation>La línea {line} no tiene tipo.</translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation>La línea {line} no tiene texto.</translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation>La línea {line} tiene el tipo {kind}, que no existe.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation>La línea {line} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>La línea {line} no es JSON.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>La línea {line} del archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
        <source>List records, newest first.</source>
        <translation>Muestra los registros, los más recientes primero.</translation>
    </message>
    <message>
        <source>List the mails that wait, and those of the last 30 days that are sent.</source>
        <translation>Muestra los correos en espera y los enviados en los últimos 30 días.</translation>
    </message>
    <message>
        <source>List the next steps that were agreed: what has been due longest first.</source>
        <translation>Muestra los próximos pasos acordados, primero los que vencieron hace más tiempo.</translation>
    </message>
    <message>
        <source>List the team: how each likes praise, and how many workdays they have waited.</source>
        <translation>Muestra el equipo: cómo prefiere cada persona los elogios y cuántos días laborables lleva esperando.</translation>
    </message>
    <message>
        <source>List what each practises: the skill, and how many of the small steps are done.</source>
        <translation>Muestra lo que practica cada persona: la habilidad y cuántos pasos pequeños están hechos.</translation>
    </message>
    <message>
        <source>List what was heard by topic: the last four weeks, the four before, grievances, what waits for an answer.</source>
        <translation>Muestra lo escuchado por temas: las últimas cuatro semanas, las cuatro anteriores, las quejas y lo que espera respuesta.</translation>
    </message>
    <message>
        <source>List what was heard, newest first, and what came of it.</source>
        <translation>Muestra lo escuchado, lo más reciente primero, y en qué quedó.</translation>
    </message>
    <message>
        <source>List who has waited longest for praise and for a check-in, in their own workdays. For you alone.</source>
        <translation>Muestra quién lleva más tiempo esperando un elogio y un seguimiento, en sus propios días laborables. Solo para ti.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a window</comment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a heading of Help</comment>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listening: did they agree?</source>
        <translation>Escucha: ¿estuvo de acuerdo?</translation>
    </message>
    <message>
        <source>Listening: the topic.</source>
        <translation>Escucha: el tema.</translation>
    </message>
    <message>
        <source>Listening: what is being done about it.</source>
        <translation>Escucha: qué se está haciendo al respecto.</translation>
    </message>
    <message>
        <source>Listening: what it was.</source>
        <translation>Escucha: qué fue.</translation>
    </message>
    <message>
        <source>Listening: who spoke.</source>
        <translation>Escucha: quién lo dijo.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <comment>in the menu</comment>
        <translation>Escucha…</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists and vCards ({patterns})</source>
        <comment>a kind of file</comment>
        <translation>Listas y vCards ({patterns})</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation>Bloquear ahora Frase de contraseña Nuevo código de recuperación contraseña cifrado cifrar llavero protección secreto</translation>
    </message>
    <message>
        <source>Lock the book at once: here and in the running app nothing opens it without your secret.</source>
        <translation>Bloquea el cuaderno al momento: ni aquí ni en la aplicación en marcha se abre sin tu secreto.</translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation>Bloqueando el cuaderno…</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation>Ver una semana de ejemplo</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation>Mirarlo</translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation>Míralo y envíalo.</translation>
    </message>
    <message>
        <source>Look at the plan again.</source>
        <translation>Mira de nuevo el plan.</translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation>Mira otra vez el equipo.</translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation>Míralos y elimina los que no necesites.</translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation>Mira lo que se puede mostrar, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation>Mira lo que añade: goodword import --dry-run {file}</translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation>Mira tus registros. Para guardar, inicia la versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation>Mira en la aplicación de contraseñas del escritorio.</translation>
    </message>
    <message>
        <source>Look the copy through, say what it would change, and change nothing.</source>
        <translation>Examina la copia, dice qué cambiaría y no cambia nada.</translation>
    </message>
    <message>
        <source>Look the whole book through: is it sound, what is in it, how is it backed up and protected.

An index that does not agree with the records is made anew; nothing else is changed.</source>
        <translation>Examina todo el cuaderno: si está en buen estado, qué contiene, qué copias de seguridad tiene y cómo está protegido.

Un índice que no concuerda con los registros se hace de nuevo; no se cambia nada más.</translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation>Busca allí Goodword y elimina lo que tenga.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>Mira si espera una respuesta en una ventana propia e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation>Mira si la aplicación de contraseñas del escritorio funciona e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation>Mirado y no enviado.</translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation>Mirando qué hay en este ordenador…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Mirando atrás…</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Buscando una copia de seguridad…</translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation>Buscando una copia de seguridad anterior…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>Revisando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation>Repasando el cuaderno…</translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation>Revisando el cuaderno y sus copias de seguridad…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation>L M X J V S D</translation>
    </message>
    <message>
        <source>M or F2</source>
        <comment>keys to press</comment>
        <translation>M o F2</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>MOMENTO</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation>Hecha a mano</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation>Borrador de correo</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Contraseña del correo</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Créala antes o elige otro sitio.</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a sheet</comment>
        <translation>Convertir en elogio</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a button</comment>
        <translation>Convertir en elogio</translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation>Permite escribir en él, o mueve la carpeta del cuaderno a otro disco.</translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation>Haz que vuelva a ser tuyo o cambia sus permisos. Después inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation>Permite escribir en el disco, o mueve la carpeta a otro.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation>Combinarlos</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <comment>a button</comment>
        <translation>Marcar como ausente</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation>Marcar como salida</translation>
    </message>
    <message>
        <source>Mark time off, also afterwards: yours, or somebody&apos;s of the team.</source>
        <translation>Marca una ausencia, también después: tuya o de alguien del equipo.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Se puede contar</translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation>Aún se puede cubrir</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Falta el argumento {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Falta la opción {name}.</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation>lu ma mi ju vi sá do</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>a choice</comment>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a column</comment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month first, then day: 11/27 or 27 Nov.</source>
        <translation>Primero el mes, luego el día: 11/27 o 27 Nov.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <comment>a button</comment>
        <translation>Más sobre: {step}</translation>
    </message>
    <message>
        <source>More than {n} records</source>
        <translation>Más de {n} registros</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move a record to the bin, from which it can be put back for 30 days; say first what that changes.</source>
        <translation>Mueve un registro a la papelera, de donde se puede devolver a su sitio durante 30 días; antes dice qué cambia con ello.</translation>
    </message>
    <message>
        <source>Move by a week</source>
        <comment>a step, in the menu</comment>
        <translation>Mover una semana</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Muévelo a otro sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation>Muévelo a otro sitio: en su lugar va una carpeta.</translation>
    </message>
    <message>
        <source>Move it to that day.</source>
        <translation>Mueve el registro a ese día.</translation>
    </message>
    <message>
        <source>Move it to today, or to a day to come.</source>
        <translation>Muévelo a hoy o a un día por venir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation>Lleva la carpeta a un disco de este ordenador y elígela con --data-dir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation>Mueve la carpeta a un disco de este ordenador y elígela con --data-dir. Pon una copia en {service} con: goodword backup ARCHIVO</translation>
    </message>
    <message>
        <source>Move the step</source>
        <comment>a button</comment>
        <translation>Mover el paso</translation>
    </message>
    <message>
        <source>Move them to the bin, for 30 days.</source>
        <translation>Los mueve a la papelera, durante 30 días.</translation>
    </message>
    <message>
        <source>Move to</source>
        <comment>a field</comment>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <comment>a step, in the menu</comment>
        <translation>Mover a mañana</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <comment>what became of a step</comment>
        <translation>Movido a otro día</translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation>En la papelera durante 30 días</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation>
            <numerusform>A la papelera por 30 días: {n} registro anterior al {date}.</numerusform>
            <numerusform>A la papelera por 30 días: {n} registros anteriores al {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation>
            <numerusform>En la papelera durante 30 días: {n} registro</numerusform>
            <numerusform>En la papelera durante 30 días: {n} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {date}: {step}</source>
        <comment>a step</comment>
        <translation>Nueva fecha, {date}: {step}</translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation>Mi colega suele ser quien primero ve estas cosas, y respondo por su trabajo.</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation>Mi día empieza a las</translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation>Mi jefatura</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indica un archivo.</translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation>Indica una dirección.</translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation>Nombre y habilidad</translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation>Indica la persona de quien son también estos registros.</translation>
    </message>
    <message>
        <source>Name the topic it belongs to, or type a better name for it. Records keep what you wrote.</source>
        <translation>Indica el tema al que pertenece o escribe un nombre mejor. Los registros conservan lo que escribiste.</translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation>Mencionado en otros registros</translation>
    </message>
    <message>
        <source>Named in {records} so far</source>
        <comment>3 records</comment>
        <translation>Mencionada en {records} hasta ahora</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation>Nombres en las notificaciones</translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation>Los nombres que el cuaderno no conoce no se pueden ocultar, y aun así puede notarse de quién se trata: léelo antes.</translation>
    </message>
    <message>
        <source>Narrow them down to {most}, or save them as JSON Lines.</source>
        <translation>Redúcelos a {most} como mucho o guárdalos como JSON Lines.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation>Nunca forma parte de una nota</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation>Próximo festivo: {name}, {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a window</comment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a heading of Help</comment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Próximo paso: {step}</translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation>Próximo paso: {step}, para hoy</translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation>Próximo paso: {step}, para el {date}</translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation>Relevo del turno de noche</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>No se pudo hacer ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation>Ninguna de sus tarjetas tiene nombre.</translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation>Ningún registro de coaching o escucha tiene más de 18 meses.</translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation>No hay ningún día elegido. Elige al menos uno.</translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation>No se indica ningún día. Escribe uno, como hoy o viernes.</translation>
    </message>
    <message>
        <source>No days away</source>
        <translation>Ningún día de ausencia</translation>
    </message>
    <message>
        <source>No days off.</source>
        <translation>Ningún día libre.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Sin pantalla</translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation>No se logró una línea cifrada con {where}.</translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation>No hay ninguna fuente instalada.</translation>
    </message>
    <message>
        <source>No grievance was heard yet.</source>
        <translation>Aún no se ha escuchado ninguna queja.</translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation>Ningún festivo en un año</translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation>Ningún llavero guarda la clave del cuaderno.</translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation>No se encontró ningún llavero, así que no se puede guardar ninguna contraseña ni clave.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation>Ningún correo de la bandeja de salida tiene ese id.</translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation>Este escritorio no tiene ningún programa de correo elegido.</translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation>Ningún programa de correo de este ordenador lo aceptó.</translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation>No hay ningún servidor de correo configurado. Las notas salen con Abrir en el correo, Copiar o un archivo.</translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation>No más sugerencias de este tipo</translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation>No hay ninguna contraseña guardada para {account}.</translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation>No hay ninguna contraseña guardada para {user} en {host}.</translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation>No hay ninguna práctica elegida.</translation>
    </message>
    <message numerus="yes">
        <source>No praise for {n} workday. What did you see {name} do lately?|No praise for {n} workdays. What did you see {name} do lately?</source>
        <translation>
            <numerusform>{n} día laborable sin elogio. ¿Qué has visto hacer a {name} últimamente?</numerusform>
            <numerusform>{n} días laborables sin elogio. ¿Qué has visto hacer a {name} últimamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>No praise to read in these months</source>
        <translation>Ningún elogio que leer en estos meses</translation>
    </message>
    <message>
        <source>No praise yet. What did you see {name} do lately?</source>
        <translation>Aún sin elogio. ¿Qué has visto hacer a {name} últimamente?</translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation>No queda ninguna pregunta</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Ningún registro encaja.</translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation>Ningún registro tiene ese id.</translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation>Ningún registro contiene «{words}».</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>Ningún registro.</translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation>No se pudo escribir ningún informe del problema.</translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation>No se conoce ningún servidor {host}.</translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Ningún ajuste contiene «{words}».</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Ninguna habilidad elegida aún</translation>
    </message>
    <message>
        <source>No skill is being practised.</source>
        <translation>No se practica ninguna habilidad.</translation>
    </message>
    <message>
        <source>No step has that id.</source>
        <translation>Ningún paso tiene ese id.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>No hay ningún paso pendiente.</translation>
    </message>
    <message>
        <source>No step was agreed.</source>
        <translation>No se acordó ningún paso.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>No existe el comando {name}.</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>No existe la opción {name}.</translation>
    </message>
    <message>
        <source>No such plan has ended.</source>
        <translation>No ha terminado ningún plan así.</translation>
    </message>
    <message>
        <source>No suggestion today</source>
        <comment>a button</comment>
        <translation>Hoy sin sugerencia</translation>
    </message>
    <message>
        <source>No suggestion until tomorrow.</source>
        <translation>Sin sugerencias hasta mañana.</translation>
    </message>
    <message>
        <source>No thanks were heard yet.</source>
        <translation>Aún no se ha escuchado ningún agradecimiento.</translation>
    </message>
    <message>
        <source>No topic in these months</source>
        <translation>Ningún tema en estos meses</translation>
    </message>
    <message>
        <source>No topic is called “{name}”.</source>
        <translation>Ningún tema se llama «{name}».</translation>
    </message>
    <message>
        <source>No topic was heard yet.</source>
        <translation>Aún no se ha escuchado ningún tema.</translation>
    </message>
    <message>
        <source>No unexpected use was heard yet.</source>
        <translation>Aún no se ha escuchado ningún uso inesperado.</translation>
    </message>
    <message>
        <source>No wish was heard yet.</source>
        <translation>Aún no se ha escuchado ningún deseo.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation>Nadie responde en la pantalla {display}.</translation>
    </message>
    <message>
        <source>Nobody has a skill plan yet.</source>
        <translation>Nadie tiene todavía un plan de habilidad.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Nadie lo ha mirado aún.</translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation>Nadie ha mirado aún este correo.</translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation>Ya nadie tiene ese nombre. Al guardar, se añade de nuevo al equipo.</translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation>Nadie en el cuaderno tiene ese nombre.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Nadie se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation>Aún no se ha borrado a nadie</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation>No se indica a nadie a quien enviarlo.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>No se nombra a nadie.</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation>Todavía no hay nadie. Quien nombres en un registro se añade.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>Todavía no hay nadie en el equipo.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation>Todavía no hay nadie en el equipo. Basta un nombre en un registro.</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Nadie nuevo</translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation>Nadie con quien iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>No se borró a nadie.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation>No hay ninguna guardada para {account}.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>No hay ninguna elegida.</translation>
    </message>
    <message>
        <source>None is set; Settings have a place for it.</source>
        <translation>No hay ninguna elegida; se pone en los ajustes.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Not acted on after all</source>
        <translation>Al final, sin atender</translation>
    </message>
    <message>
        <source>Not acted on and not told yet</source>
        <translation>Aún sin atender y sin comunicar</translation>
    </message>
    <message>
        <source>Not acted on yet</source>
        <translation>Aún sin atender</translation>
    </message>
    <message>
        <source>Not acted on yet, told: {told}</source>
        <comment>days</comment>
        <translation>Aún sin atender, comunicado: {told}</translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation>Aún no está todo borrado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation>No se preguntó</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation>No antes de las {time}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <comment>a step</comment>
        <translation>Aún sin hacer: {step}</translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation>No les llegó a todos</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation>Desconocido aquí y omitido: {what}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Sin mirar aún</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation>No se aceptó para {address}: {reason}</translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation>No se aceptó para {who}.</translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation>No más de este tipo</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Al final, sin comunicar</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Aún sin comunicar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step, a button</comment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>of a day</comment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation>Las notas salen de ella y las respuestas llegan a ella.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>En esa carpeta no se puede escribir nada.</translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation>De estas semanas no sale nada. No hay nota.</translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation>De este mes no sale nada. No hay nota.</translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation>De este periodo no sale nada. No hay nota.</translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation>De esta semana no sale nada. No hay nota.</translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation>De este año no sale nada. No hay nota.</translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation>Nada auténtico</translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation>Nada auténtico: {practice}</translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation>Nada auténtico el {day}. Está bien así.</translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation>Nada auténtico ese día. Está bien así.</translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation>Nada auténtico hoy</translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation>Nada auténtico hoy. Está bien así.</translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation>Nada auténtico. Está bien así.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation>No se ha cambiado nada. Elige cómo seguir:</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Aún no ha salido nada.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Aún no se ha escuchado nada</translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation>Nada aquí abre un borrador de correo.</translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation>Aquí nada inicia programas cuando inicias sesión.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada aún</translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation>Aquí aún no hay nada. Basta con una frase.</translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation>Nada de esta semana te espera.</translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation>Ese día no se pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation>Hoy no se pregunta nada. Un registro cuenta igualmente.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>No se pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation>No se elimina nada: lo que hay ahora se pone entre las copias de seguridad, tal cual.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada hecho.</translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation>Aquí no se rellena nada; quita las demás llaves.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation>No se escribe nada. Olvidar quita la que está guardada.</translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation>Hoy no se pregunta nada más.</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>No se pregunta nada más.</translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation>Ya no se guarda nada más en él. Conserva en otro lugar lo que escribiste, cierra, devuelve el cuaderno a su sitio e inicia de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation>Nada de esto se guarda cuando Goodword se cierra.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nada en este escritorio muestra notificaciones.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation>Nada muestra notificaciones aquí.</translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation>Nada se desliza, crece ni se desvanece.</translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation>Nada recibe correo en {where}.</translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation>Hoy, nada. Hasta mañana.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada espera</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>No se ha cambiado nada. Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation>No se ha cambiado nada. Copia su carpeta a un disco en el que se pueda escribir y elígela con --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation>No se ha cambiado nada. Mueve a otro sitio todos los archivos {name}* o elige otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation>No se ha cambiado nada. Lleva la carpeta al propio disco de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation>No se ha cambiado nada. Pon ahí el propio archivo {name} e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation>No se ha cambiado nada. Vuelve a poner {name} al lado, o mueve también {log} a otro sitio.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation>No se ha cambiado nada. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation>No se ha cambiado nada. Inicia Goodword: muestra las salidas posibles. En una terminal: goodword check</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation>No se ha cambiado nada. Inicia Goodword: muestra las salidas posibles. En una terminal: goodword restore, con un archivo de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>No se ha cambiado nada. Inicia la versión más reciente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>No se ha cambiado nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation>No se ha cambiado nada. Desbloquéalo con el código de recuperación: goodword unlock</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation>No se ha cambiado nada. Espera a que termine.</translation>
    </message>
    <message>
        <source>Nothing was heard about {topic}.</source>
        <translation>No se ha escuchado nada sobre {topic}.</translation>
    </message>
    <message>
        <source>Nothing was heard under “{name}” yet: {topic} is called that from now on.</source>
        <translation>Con el nombre «{name}» aún no se había escuchado nada: desde ahora, {topic} se llama así.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation>No se guardó nada. Escribe solo la contraseña.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>No se guardó nada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation>No se envió nada de nuevo. Cámbialo, envíalo a otra persona o di que salga una vez más.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation>No se volvió a enviar nada. Otra vez, palabra por palabra: --again</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation>No se envió nada. Pregunta a quien lo administra.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation>Ahora se sabe más de: {what}.</translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation>Ningún&#xa0;día laborable</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of each month the last {n} praises are read.</source>
        <translation>De cada mes se leen los últimos {n} elogios.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>Día libre hoy</translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation>Desactivado. No se pregunta nada.</translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation>Desactivado: otras personas pueden ver tu pantalla.</translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation>A menudo, tu dirección. Vacío si el servidor no pide contraseña.</translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation>En una memoria USB u otro disco, sigue ahí cuando este ordenador no está.</translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation>Los demás días no dice nada, y tu racha simplemente espera.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation>En camino ahora mismo.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>On leave from {date}</source>
        <translation>Ausente a partir del {date}</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>Ausente hoy</translation>
    </message>
    <message>
        <source>On leave until {date}</source>
        <translation>Ausente hasta el {date}</translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation>¿De noche? Un registro hecho antes de esa hora cuenta para el día anterior.</translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation>En el equipo desde el inicio</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>En el equipo desde</translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation>En el equipo desde el {date}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation>En la llamada por la caída de esta mañana, Amara publicó un aviso claro cada 15 minutos y devolvió ella misma la llamada a la clínica, así que nadie allí tuvo que llamar dos veces.</translation>
    </message>
    <message>
        <source>On those days they wait for nothing, and nobody asks about them.</source>
        <translation>En esos días no hay nada pendiente con esta persona y nadie pregunta por ella.</translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation>Los días laborables pregunta a las {times} mientras quede algo pendiente.</translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation>Una vez al día, nunca fuera de tu horario laboral.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Una</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De uno en uno</translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation>Un archivo con todo dentro. Solo tú puedes leerlo.</translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation>Hoy queda una pendiente</translation>
    </message>
    <message>
        <source>One kind only.</source>
        <translation>Solo un tipo.</translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. A file can be dropped here.</source>
        <translation>Un nombre por línea, nombres con direcciones de correo, líneas de una hoja de cálculo o vCards de tu libreta de direcciones. También puedes soltar aquí un archivo.</translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation>Una pregunta abierta antes de cualquier norma</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation>Una persona sube a costa de poner a otras por debajo.</translation>
    </message>
    <message>
        <source>One person only, whatever the accents and capitals.</source>
        <translation>Solo una persona, sin distinguir tildes ni mayúsculas.</translation>
    </message>
    <message>
        <source>One person only.</source>
        <translation>Solo una persona.</translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation>Al menos una práctica sigue activa.</translation>
    </message>
    <message>
        <source>One practice only.</source>
        <translation>Solo una práctica.</translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation>Una sola notificación discreta, y silencio en cuanto hayas escrito.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Basta con una frase.</translation>
    </message>
    <message>
        <source>One sentence is plenty; the curve begins with it.</source>
        <translation>Basta una frase; con ella empieza la curva.</translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation>Un correo breve de ti para ti, con los ajustes de arriba.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>Una habilidad a la vez</translation>
    </message>
    <message>
        <source>One skill only.</source>
        <translation>Solo una habilidad.</translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation>Una habilidad, lo bastante concreta</translation>
    </message>
    <message>
        <source>One skill, narrow enough to practise</source>
        <translation>Una habilidad, lo bastante concreta para practicarla</translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation>Una habilidad, un paso.</translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation>Una cosa que escuchaste.</translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation>Una cosa que viste.</translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation>Hoy, una. Hasta mañana.</translation>
    </message>
    <message>
        <source>One topic only, whatever it is called.</source>
        <translation>Solo un tema, se llame como se llame.</translation>
    </message>
    <message>
        <source>One topic only, whichever of its names is given.</source>
        <translation>Solo un tema, con cualquiera de sus nombres.</translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation>Hace falta al menos un día laborable.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <comment>a window</comment>
        <translation>Reunión individual</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Reunión individual con {name}</translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation>Solo se puede omitir un día que sigue abierto.</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>Solo en privado</translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation>Solo contiene lo que las personas aceptaron hacer público.</translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation>Solo los días laborables, los festivos y las prácticas valen a partir de un día.</translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation>Solo se rellena {sign}; quita las demás llaves.</translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation>Solo hay {size} libres donde está el cuaderno.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>steps</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation>Abrir Equipo</translation>
    </message>
    <message>
        <source>Open a locked book with your passphrase or the recovery code, until it is locked again.</source>
        <translation>Abre un cuaderno bloqueado con tu frase de contraseña o el código de recuperación, hasta que se bloquee de nuevo.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>what became of a step</comment>
        <translation>Pendiente de nuevo</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a step, a button</comment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open in History</source>
        <comment>a button</comment>
        <translation>Abrir en Historial</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation>Abrir en el correo</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation>Ábrelo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Open next steps</source>
        <translation>Próximos pasos pendientes</translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation>Abrir Registro rápido</translation>
    </message>
    <message>
        <source>Open quick entry in the running app, or start it.</source>
        <translation>Abre Registro rápido en la aplicación en marcha o la inicia.</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>in the menu</comment>
        <translation>Abrir el seguimiento</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>a button</comment>
        <translation>Abrir el seguimiento</translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation>Abrir en Historial lo de hoy: {practice}</translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation>Lo abre desde cualquier lugar, donde tu escritorio lo permita: Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; does not take a value.</source>
        <translation>La opción &apos;{option}&apos; no admite ningún valor.</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation>La opción &apos;{option}&apos; necesita un argumento.</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Opciones</translation>
    </message>
    <message numerus="yes">
        <source>Other topics ({n})|Other topics ({n})</source>
        <translation>
            <numerusform>Otros temas ({n})</numerusform>
            <numerusform>Otros temas ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation>Otras personas pueden ver tu pantalla.</translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation>Sacar y traer</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>Asúmelo</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>heads a line</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>P</source>
        <comment>keys to press</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>a format</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PERSON</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PERSONA</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>PageDown</source>
        <comment>a key</comment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PageUp</source>
        <comment>a key</comment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Una parte salió el {date}.</translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation>Pasarlo a Facturación</translation>
    </message>
    <message>
        <source>Pass the thanks on to {name}</source>
        <translation>Hacer llegar el agradecimiento a {name}</translation>
    </message>
    <message>
        <source>Passing it on becomes a next step of yours.</source>
        <translation>Hacerlo llegar queda como un próximo paso tuyo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repite la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation>Frase de contraseña, {least} caracteres o más</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation>Frase de contraseña…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation>Contraseña (no se guarda en ningún sitio)</translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation>Contraseña para {account}</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation>Contraseña guardada en el llavero</translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation>Contraseña de {account}</translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation>Contraseña, no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a plan, in the menu</comment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a skill</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation>En pausa por ahora.</translation>
    </message>
    <message>
        <source>Paused: {skill}</source>
        <translation>En pausa: {skill}</translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation>Lugar del cuaderno</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation>Deja el ordenador encendido, por favor.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation>Mira esto: «{quote}» puede ser el número de una tarjeta.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation>Mira esto: «{quote}» puede ser el nombre de un cliente.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation>Mira esto: «{quote}» puede ser una dirección de correo.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation>Mira esto: «{quote}» puede ser un número de teléfono.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation>Mira esto: «{quote}» puede tratar de la salud de alguien.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation>Mira esto: «{quote}» puede ser el número de un pedido, una incidencia o una cuenta.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation>Mira esto: «{quote}» puede leerse como un reproche.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation>Mira esto: «{quote}» te pone como la causa. ¿De quién fue el acto?</translation>
    </message>
    <message>
        <source>Plots</source>
        <comment>how figures are shown</comment>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation>Elogio</translation>
    </message>
    <message>
        <source>Praise before that</source>
        <translation>Elogios anteriores</translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation>Elogio cambiado</translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation>El elogio a todo el equipo se queda entre tu jefatura y el equipo.</translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation>Elogio para {name} cambiado</translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation>Elogio para {name} guardado</translation>
    </message>
    <message>
        <source>Praise is not read here</source>
        <translation>Aquí no se leen los elogios</translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation>Elogio guardado</translation>
    </message>
    <message>
        <source>Praise saved; passing it on is a next step of yours</source>
        <translation>Elogio guardado; hacerlo llegar es un próximo paso tuyo</translation>
    </message>
    <message>
        <source>Praise since the last check-in</source>
        <translation>Elogios desde el último seguimiento</translation>
    </message>
    <message>
        <source>Praise was made of it.</source>
        <translation>De esto salió un elogio.</translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation>Elogio, coaching y escucha.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a button</comment>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation>En privado</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Private: for you alone.</source>
        <translation>Privado: solo para ti.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone.</source>
        <translation>Privado: esta página es solo para ti.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone. It holds {records}.</source>
        <translation>Privado: esta página es solo para ti. Contiene {records}.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation>Informe de problema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation>Protégelo: goodword protect</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>Proteger el cuaderno</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation>Proteger el cuaderno</translation>
    </message>
    <message>
        <source>Protect the book and its backups, so that nobody can read them without its key.

The key is kept in the system&apos;s keyring. A recovery code is shown, to be written down and typed back: it opens the book wherever it lies. With &quot;-&quot; a line of standard input is taken for the passphrase, where there is one, and the next for the code typed back.</source>
        <translation>Protege el cuaderno y sus copias de seguridad, para que nadie pueda leerlos sin su clave.

La clave se guarda en el llavero del sistema. Se muestra un código de recuperación para que lo anotes y lo vuelvas a escribir: abre el cuaderno esté donde esté. Con «-» se toma una línea de la entrada estándar como frase de contraseña, si la hay, y la siguiente como el código escrito de nuevo.</translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation>Protegiendo el cuaderno…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation>En público</translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation>Festivo.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>Festivo: {name}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation>Pon una carpeta en su lugar.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation>Pon cada texto entre comillas dobles en su propia línea, con una coma detrás.</translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation>Con otras palabras para una nota</translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation>Antes, devuélvelo a su sitio: goodword put-back {entry_id}</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>Ponlo entre comillas dobles.</translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation>Devuelve el cuaderno a su sitio o recupera la copia de seguridad: goodword restore {file}</translation>
    </message>
    <message>
        <source>Put the note right. This is kept beside it: “{text}”</source>
        <translation>Corrige la nota. Junto a ella se conserva esto: «{text}»</translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation>Pon el resto en la nota.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Poniéndolo en su lugar…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Pregunta añadida</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Pregunta cambiada</translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation>Pregunta oculta</translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation>La pregunta se hace de nuevo</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Pregunta quitada</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation>Registro rápido</translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation>Registro rápido se abre con {key}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation>Cierra Goodword e inícialo de nuevo: ofrece reparar el cuaderno.</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Cierra Goodword e inícialo de nuevo: muestra las salidas posibles. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation>Cierra Goodword e inícialo de nuevo para guardar.</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation>Ciérralo e inícialo de nuevo para usar la nueva.</translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation>Ciérralo o usa sus Ajustes.</translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation>Ciérralo e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation>Leer mientras escribo</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation>Lee el siguiente en voz alta antes de que salga</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation>Leer lo que se pueda leer</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Leyendo lo que se puede leer…</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation>Registrar  ·  En 15 minutos  ·  Hoy tengo el día libre</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation>Registrar ahora…</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation>Registrar ahora…</translation>
    </message>
    <message>
        <source>Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input.</source>
        <translation>Registra un elogio, un seguimiento de coaching o algo escuchado; muestra su id. Como TEXTO, - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Record the praise first.</source>
        <translation>Registra antes el elogio.</translation>
    </message>
    <message>
        <source>Record what you heard</source>
        <comment>a button</comment>
        <translation>Registrar lo que escuchaste</translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation>Registrar: {practice}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>heads a page</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a file</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records that hold all these words.</source>
        <translation>Registros que contienen todas estas palabras.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation>Código de recuperación escrito de nuevo</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation>Correos de reembolso</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>days away, a button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation>Quita PYTHON_KEYRING_BACKEND y keyringrc.cfg para que se encuentre el llavero del propio sistema.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation>Quítalo y registra uno nuevo.</translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation>Quítalo e inicia Goodword de nuevo.</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <comment>days away</comment>
        <translation>Quitar: {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation>Cámbiales el nombre e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Ahora se llama {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation>Restaurado: {what}.</translation>
    </message>
    <message>
        <source>Reword the plan</source>
        <translation>Cambiar la redacción del plan</translation>
    </message>
    <message>
        <source>Reword…</source>
        <comment>a plan, in the menu</comment>
        <translation>Cambiar la redacción…</translation>
    </message>
    <message>
        <source>Right wording</source>
        <comment>a field</comment>
        <translation>Redacción correcta</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation>Rosa le cambió el descanso a Ben para que pudiera terminar de explicarle a un cliente el formulario nuevo.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation>Racha</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Said back</source>
        <comment>heads what</comment>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a sheet</comment>
        <translation>Es lo mismo que…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a button</comment>
        <translation>Es lo mismo que…</translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation>Los mismos días que tú</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>a choice</comment>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation>Guardar todo sobre una persona</translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation>Guardar todo sobre {name}…</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <comment>a dialog</comment>
        <translation>Guardar para un calendario</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>in the menu</comment>
        <translation>Guardar para un calendario…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>a button</comment>
        <translation>Guardar para un calendario…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Guárdalo como UTF-8 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, or copy the names and paste them.</source>
        <translation>Guarda la lista como CSV o como texto, o copia los nombres y pégalos.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation>Guarda la nota como archivo, o cópiala, y adjúntala o pégala tú.</translation>
    </message>
    <message>
        <source>Save the one-to-one page</source>
        <translation>Guardar la página de la reunión individual</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the praise</source>
        <comment>a button</comment>
        <translation>Guardar el elogio</translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation>Guárdalas antes como archivo.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se muestra</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <comment>a button</comment>
        <translation>Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation>Guardado como {file}: {records}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation>Guardado: {holdings}, en {place}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>Say &quot;nothing genuine&quot; for a day: neutral for the run, once in five working days.</source>
        <translation>Indica «nada auténtico» para un día: neutro para la racha, una vez cada cinco días laborables.</translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation>Indica --keep o --remove.</translation>
    </message>
    <message>
        <source>Say how much is older than 18 months, and do what you answer. Nothing goes by itself.</source>
        <translation>Dice cuánto tiene más de 18 meses y hace lo que respondas. Nada se borra por sí solo.</translation>
    </message>
    <message>
        <source>Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.

ics writes it as a calendar entry into FILE, or to standard output.</source>
        <translation>Indica que un paso está hecho o descartado, o lo mueve a una FECHA; undo deshace lo último que se indicó.

ics lo escribe como evento de calendario en ARCHIVO o en la salida estándar.</translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation>Indica que se fue, o combínala con alguien. Sus registros se quedan.</translation>
    </message>
    <message>
        <source>Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.</source>
        <translation>Indica en qué quedó algo escuchado: acted o told (atendido o comunicado), en una FECHA; asked (preguntado); corrected (corregido), con TEXTO.

praise convierte un agradecimiento en elogio, con TEXTO o con las palabras originales, muestra su id y anota un próximo paso para hacerlo llegar.</translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation>Di qué cambia</translation>
    </message>
    <message>
        <source>Say what it would do, and change nothing.</source>
        <translation>Dice lo que haría y no cambia nada.</translation>
    </message>
    <message>
        <source>Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input.</source>
        <translation>Dice qué contiene la redacción de una nota; no se registra nada. Como TEXTO, - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Say what works on this desktop, and what to do where it doesn&apos;t.</source>
        <translation>Dice qué funciona en este escritorio y qué hacer donde no funciona.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Di dónde: --output ARCHIVO.</translation>
    </message>
    <message>
        <source>Say which days are off.</source>
        <translation>Dice qué días son de ausencia.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Indica para quién es.</translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation>Decir que no con amabilidad</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation>Buscar en todo lo que has escrito</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Seen in {records}</source>
        <comment>3 records</comment>
        <translation>Vista en {records}</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation>Enviarme un correo de prueba</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send also what went to the same people before, word for word.</source>
        <translation>Envía también lo que ya se envió a las mismas personas, palabra por palabra.</translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation>Envíalo cuando quieras.</translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation>Envíalo o quítalo de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation>Enviar la nota</translation>
    </message>
    <message>
        <source>Send the week&apos;s note by mail, after you have seen it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Envía por correo la nota semanal, después de que la hayas visto. Lo retenido y lo que conviene mirar va a stderr.</translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation>¿Enviar esto a {address}?</translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation>
            <numerusform>¿Enviar esto a {n} dirección?</numerusform>
            <numerusform>¿Enviar esto a {n} direcciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without showing and asking.</source>
        <translation>Envía sin mostrar ni preguntar.</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation>Envío desde aquí</translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation>El envío aún no está configurado</translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation>El envío aún no está configurado. En Ajustes, Correo está lo que hace falta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation>Enviado a {addresses}.</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation>Enviado a {address}. Mira si ha llegado.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation>Separa antes a esas dos personas.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation>Bus de sesión</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation>Indícalo en los ajustes, o abre la nota en tu propio programa de correo.</translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation>Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation>Poner frase de contraseña</translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation>Pon smtp_security en starttls o tls.</translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation>Antes define smtp_user.</translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation>Define smtp_user, y con él la contraseña.</translation>
    </message>
    <message>
        <source>Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record.</source>
        <translation>Pone el reloj en ese momento, p. ej. 2026-03-02T15:31:07+01:00. No oculta ningún registro.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation>Indica antes {key} en los ajustes.</translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation>Apartando el cuaderno…</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation>Configuración, Sistema, Notificaciones</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.</source>
        <translation>Da por resuelto un correo: si puede haber llegado, cuenta como enviado; cualquier otro sale de la bandeja de salida sin enviarse.</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation>Poner…</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation>Se pueden poner varias horas: 11:30, 15:30</translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation>Por nuestro correo no puede saber si el reembolso se ha enviado o solo se ha aprobado.</translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation>Escribió primero la negativa y después el motivo. Le dimos la vuelta juntos.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation>Mayús+flechas</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>Acórtalo o déjalo fuera.</translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation>Acórtalo o divídelo en dos registros.</translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation>Acórtalo o quítalo del archivo.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtalo.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>a button</comment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all settings, show one, or set one.

smtp_password is asked for, or read from standard input with &quot;-&quot;, and kept in the system&apos;s keyring.</source>
        <translation>Muestra todos los ajustes, muestra uno o lo cambia.

smtp_password se pide, o se lee de la entrada estándar con «-», y se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation>Mostrar una copia anterior</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation>Mostrar todas las personas</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show in Listening</source>
        <comment>a button</comment>
        <translation>Mostrar en Escucha</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a button</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show it and leave; for cron and the task scheduler.</source>
        <translation>Lo muestra y termina; para cron y el programador de tareas.</translation>
    </message>
    <message>
        <source>Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it ended.

undo N says that step N is not done after all; undo alone takes up again what ended last.</source>
        <translation>Muestra el plan de NOMBRE o lo cambia: lo empieza, cambia su redacción, indica que su paso pequeño N está hecho o que el plan ha terminado.

undo N indica que, al final, el paso N no está hecho; undo sin número retoma lo último que terminó.</translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation>Mostrar la lista ordenada al turno de tarde</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Show today&apos;s prompt if it is due.</source>
        <translation>Muestra el aviso de hoy si ya toca.</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>Mostrar lo retenido</translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation>Presencia terminó en {last}, lo mejor del año.</translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation>Presencia terminó en {last}; lo mejor fue {best}, el {date}.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation>Presencia está en {last}, lo mejor del año.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation>Presencia está en {last}; lo mejor fue {best} el {date}.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation>Habilidad</translation>
    </message>
    <message>
        <source>Skill: {skill}</source>
        <translation>Habilidad: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a heading</comment>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
    <message>
        <source>Small steps, three to six</source>
        <translation>Pasos pequeños, de tres a seis</translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation>Así, una frase de contraseña abrirá tu cuaderno cada vez que se inicie Goodword.</translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation>Tantos días laborables más; después se cierra.</translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation>Algunas de sus páginas no se pueden leer.</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>Varias semanas</translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation>Algunas palabras aquí retiran una parte. ¿Se sostiene sin ellas?</translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation>Aquí otra persona queda peor parada. ¿Se sostiene el acto por sí solo?</translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation>Alguien de tu equipo carga a solas con el error.</translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation>Alguien del equipo tiene ese nombre.</translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation>Ahora hay en el equipo alguien que se llama {name}.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>a button</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Something heard</source>
        <translation>Algo escuchado</translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation>Puede que quede algo</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation>Algo falló dentro de Goodword.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keys to press</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation>Espacio: dentro o fuera · Alt+↑ Alt+↓: mover · F2: editar</translation>
    </message>
    <message>
        <source>Specific praise</source>
        <comment>a plot</comment>
        <translation>Elogios concretos</translation>
    </message>
    <message>
        <source>Split a large step, or leave one out.</source>
        <translation>Divide un paso grande o quita uno.</translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation>Inicia Goodword para ver todas las salidas, o recupera la del {moment} ({what}): goodword restore {place}</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation>Inicia Goodword en una sesión de escritorio o con dbus-run-session.</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation>Inicia Goodword en una sesión de escritorio. En una terminal, goodword log y goodword add funcionan sin ella.</translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation>Inicia Goodword una vez e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Se inicia en la bandeja del sistema, sin ventana.</translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation>Inícialo desde el menú o con goodword --background.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <comment>a field</comment>
        <translation>Paso {n}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Paso: {step}</translation>
    </message>
    <message>
        <source>Step: {step} (done on {date})</source>
        <translation>Paso: {step} (hecho el {date})</translation>
    </message>
    <message>
        <source>Steps that are done or dropped stand here.</source>
        <translation>Aquí están los pasos hechos o descartados.</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation>Dejar de proteger</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation>Dejar de proteger</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation>Fuerza a lo largo del año</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>Fuerza a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation>Fuerza en doce semanas</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation>Fuerza {strength}, racha {run}, la más larga {longest}</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation>Fuerza {strength}, racha {run}, la más larga {longest}, últimos días laborables {last}.</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation>Fuerza {strength}, racha {run}, la más larga {longest}, {done} de los últimos {of} días laborables</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <comment>in an empty field</comment>
        <translation>Por ejemplo, {example}</translation>
    </message>
    <message>
        <source>Summary confirmed</source>
        <translation>Resumen confirmado</translation>
    </message>
    <message>
        <source>Summary corrected</source>
        <translation>Resumen corregido</translation>
    </message>
    <message>
        <source>Summary not checked</source>
        <translation>Resumen sin comprobar</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>a choice</comment>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Super</source>
        <comment>a key</comment>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation>Desactívalo en los ajustes del escritorio. La bandeja del sistema muestra igualmente lo que queda pendiente.</translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation>Actívalo en el Administrador de tareas, en Aplicaciones de arranque.</translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation>Desactiva una si no te toca hacerla. Su pasado se queda.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation>Ajustes del Sistema, Notificaciones</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>«Sistema» sigue a tu escritorio.</translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation>«Sistema» toma el idioma de tu escritorio, si Goodword lo habla.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEMA</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>how figures are shown</comment>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation>Tablas para person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan y away; las rachas y la fuerza se calculan de nuevo cada vez y no se guardan en ningún sitio. Lee una copia en vez del cuaderno y no escribas en ninguno de los dos: para eso está la exportación.</translation>
    </message>
    <message>
        <source>Take a record out of the bin.</source>
        <translation>Saca un registro de la papelera y lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back that NAME was merged into them.</source>
        <translation>Deshace que NOMBRE se combinara con esta persona.</translation>
    </message>
    <message>
        <source>Take back that it is another name of a topic.</source>
        <translation>Deshace que sea otro nombre de un tema.</translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation>Deshacer la omisión de {practice}</translation>
    </message>
    <message>
        <source>Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.

FILE is an export, or another book: a backup, or a copy that a synchronising program made.</source>
        <translation>Incorpora al cuaderno todo lo que hay en ARCHIVO, o nada si una línea es incorrecta. Lo que ya está se queda.

ARCHIVO es una exportación u otro cuaderno: una copia de seguridad o una copia hecha por un programa de sincronización.</translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation>Quítalo o escribe el texto de nuevo.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítalo.</translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation>Toma uno de {first} a {last}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quita una de ellas.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Antes, quita una.</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation>Quitar: {question}</translation>
    </message>
    <message>
        <source>Take somebody without records off the team.</source>
        <translation>Quita del equipo a alguien sin registros.</translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation>Quita la línea del archivo.</translation>
    </message>
    <message>
        <source>Take time off back.</source>
        <translation>Quita una ausencia.</translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation>Quita los signos poco comunes de tu nombre y de los nombres de la nota e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <comment>a skill, a button</comment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take up again: {skill}</source>
        <translation>Retomar: {skill}</translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation>Fuera de la bandeja de salida</translation>
    </message>
    <message>
        <source>Taken up again: {skill}</source>
        <translation>Retomada: {skill}</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation>Equipo…</translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation>Contarlo a todo el mundo</translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation>Contarlo en el mostrador el viernes</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>Gracias. {things} que hiciste {when} marcó una diferencia.</numerusform>
            <numerusform>Gracias. {things} que hiciste {when} marcaron una diferencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>a view of what was heard</comment>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation>Esa copia de seguridad contiene más del doble de registros que el cuaderno. Mírala antes de seguir.</translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation>Ese código no abre esta copia.</translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation>Esa copia se abre con su propio código de recuperación.</translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation>No se pudo mirar. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation>Ese día ya está cerrado.</translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation>Ese día queda demasiado lejos.</translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation>Eso no abre el cuaderno.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Eso es una carpeta.</translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation>Ese es otro código.</translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation>Es más de una línea.</translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation>Son más de tres veces al día.</translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation>Son más de {most} direcciones.</translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation>Ese no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>That is no name for a topic.</source>
        <translation>Eso no sirve como nombre de un tema.</translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation>Ese no es un archivo corriente, y las líneas se leen dos veces.</translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation>Ese no es un código de recuperación.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation>Son la misma persona.</translation>
    </message>
    <message>
        <source>That is one and the same topic.</source>
        <translation>Es el mismo tema.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation>
            <numerusform>Es {n} nombre, y aquí caben {most}.</numerusform>
            <numerusform>Son {n} nombres, y aquí caben {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation>Eso abre el cuaderno, pero nada aquí lo mantiene desbloqueado. {problem}</translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation>Esa persona ya no está en el equipo.</translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation>Esa persona no se combinó.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>Ese plan ya no está.</translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation>Ese registro está en la papelera.</translation>
    </message>
    <message>
        <source>That record is no praise.</source>
        <translation>Ese registro no es un elogio.</translation>
    </message>
    <message>
        <source>That record is no thanks.</source>
        <translation>Ese registro no es un agradecimiento.</translation>
    </message>
    <message>
        <source>That record is no thing heard.</source>
        <translation>Ese registro no es algo escuchado.</translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation>Ese registro salió de la papelera tras 30 días.</translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation>Ese código de recuperación es de otro cuaderno, o el cuaderno está dañado.</translation>
    </message>
    <message>
        <source>That step has no day.</source>
        <translation>Ese paso no tiene día.</translation>
    </message>
    <message>
        <source>That step is open.</source>
        <translation>Ese paso está pendiente.</translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation>La copia de seguridad contiene {what}.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation>Las copias de seguridad no se pueden guardar</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation>El cuaderno y sus copias de seguridad se escriben como archivos sin cifrar. Quien pueda leer tus archivos podrá leerlos, y el código de recuperación ya no abre nada.</translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation>El cuaderno como estaba ({what}): {place}</translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation>El cuaderno como estaba, sin cambios: {place}</translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation>El cuaderno tal como estaba: {copy}</translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation>Aquí no se puede cambiar el cuaderno</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>No se puede abrir el cuaderno</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation>No se puede abrir el cuaderno.</translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation>El cuaderno no se puede leer.</translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation>El cuaderno no se puede usar en este momento</translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation>No se puede escribir en el cuaderno</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Aquí no se puede escribir el cuaderno.</translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation>El cuaderno no se pudo escribir de nuevo</translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation>El cuaderno contiene {what}.</translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation>El cuaderno está limpio, pero estos archivos no se pueden abrir o aún contienen el nombre: {places}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>El cuaderno está dañado</translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation>El cuaderno está dañado ({reason}).</translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation>El cuaderno está dañado o protegido.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>El cuaderno está dañado.</translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation>El cuaderno está dañado. Goodword muestra lo que se puede leer y no cambia nada.</translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>El cuaderno está dañado. Cierra Goodword e inícialo de nuevo: muestra las salidas posibles. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation>El cuaderno es de una versión más reciente de Goodword</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>El cuaderno está en uso</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>El cuaderno está bloqueado</translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation>El cuaderno está bloqueado.</translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation>El cuaderno está bloqueado. Se abre con el código de recuperación: goodword unlock</translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation>El cuaderno está bloqueado. Se abre con tu frase de contraseña o con el código de recuperación: goodword unlock</translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation>Falta el cuaderno</translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation>El cuaderno ya no está en su lugar</translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation>El cuaderno no está protegido</translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation>El cuaderno no está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation>El cuaderno no está protegido, así que se abre sin clave.</translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation>El cuaderno no está protegido.</translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation>El cuaderno no está protegido. ({place})</translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation>El cuaderno no está protegido: quien puede leer su archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation>El cuaderno está abierto solo para lectura</translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation>El cuaderno está protegido</translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation>El cuaderno ya está protegido.</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>El cuaderno está protegido.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation>El cuaderno está protegido. Su clave está en el llavero y tu frase de contraseña lo abre; el código de recuperación también.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation>El cuaderno está protegido. Su clave está en el llavero; el código de recuperación también lo abre.</translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation>El cuaderno está protegido. El código de recuperación lo abre.</translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation>El cuaderno está protegido. Tu frase de contraseña lo abre; el código de recuperación también.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>El cuaderno está en buen estado.</translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation>El cuaderno está en buen estado: {what}.</translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation>El cuaderno está desbloqueado. Bloquéalo de nuevo con: goodword lock</translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation>El cuaderno está en un disco de red ({kind}), donde se pueden perder palabras guardadas.</translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation>El cuaderno sigue bloqueado</translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation>El cuaderno se movió, se eliminó o se sustituyó mientras Goodword lo tenía abierto. ({place})</translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation>No se puede escribir en el cuaderno {book}.</translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation>La clave del cuaderno está en el llavero. {problem}</translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation>La clave del cuaderno ya no está en el llavero.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation>El certificado de {host} no viene de nadie en quien confíe este ordenador.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>El certificado de {host} está emitido a otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>El certificado de {host} todavía no es válido.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation>El certificado de {host} está caducado.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation>El código no se repitió tal como es.</translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation>La empresa</translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La nota de la empresa va a</translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation>La copia contiene {what}.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>La copia está dañada.</translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation>La copia del cuaderno no está en buen estado</translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation>La curva empieza con el primer registro.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>No se puede usar la carpeta de datos</translation>
    </message>
    <message>
        <source>The day it belongs to, today unless given.</source>
        <translation>El día al que pertenece; si falta, hoy.</translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation>El día sigue abierto; basta con una frase.</translation>
    </message>
    <message>
        <source>The day they left the team.</source>
        <translation>El día en que dejó el equipo.</translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation>El día en que empiezan tus rachas. Un registro anterior lo adelanta.</translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation>La marca del día</translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation>El escritorio admite bandejas del sistema, pero ningún panel muestra una.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation>El disco está lleno. ({folder})</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation>El disco de la carpeta {folder} es de solo lectura.</translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation>El disco lo rechaza ({reason}).</translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation>El disco da un error. ({folder})</translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation>No se puede escribir en el disco{where}.</translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation>El disco{where} está lleno.</translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation>El disco{where} da un error.</translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation>El borrador no se abrió</translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation>El borrador es demasiado largo.</translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation>No se puede leer el final del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation>
            <numerusform>Falta el final del archivo: {n} página y los registros que contiene.</numerusform>
            <numerusform>Falta el final del archivo: {n} páginas y los registros que contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation>La pregunta de reserva</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation>El archivo no tiene ninguna versión que se haya escrito nunca.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está ahí.</translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation>El archivo que ya existe está abierto en otra parte o está protegido.</translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation>El archivo lo escribió una versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation>La carpeta de borradores no se puede usar.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>La carpeta no está ahí.</translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation>No se puede usar la carpeta del cuaderno.</translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation>La carpeta {folder} contiene también otras cosas.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation>No se puede crear la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation>No se puede usar la carpeta {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation>La carpeta {folder} está abierta a otras personas.</translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation>No se puede guardar el id.</translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation>Es posible que la clave siga en el llavero</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>No se puede usar el llavero</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation>El llavero no guardó la contraseña tal como es.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation>El llavero no soltó una clave que ya no hace falta. Intenta lo mismo más tarde.</translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation>El llavero está bloqueado y no se abrió.</translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation>El llavero se negó a responder.</translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation>El llavero sigue bloqueado</translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation>El llavero configurado ({name}) puede guardar contraseñas sin cifrar, así que no se usa.</translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation>La línea no indica su tipo.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation>La línea tiene más de {size} MB.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation>La línea no es JSON legible.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>La línea no es UTF-8.</translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation>La línea es demasiado larga: caben {limit} caracteres.</translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation>La línea de la nota es demasiado larga.</translation>
    </message>
    <message>
        <source>The list is not read</source>
        <translation>La lista no se ha leído</translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation>La lista de aplicaciones de inicio</translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation>La lista estaba completa, pero nadie podía ver qué era urgente. La ordenó mientras hablábamos.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>La dirección de correo es demasiado larga.</translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation>El correo se interrumpió de una manera que nadie previó ({kind}).</translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation>El correo no salió</translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation>El correo ocupa {size} kB, y {host} acepta {most} kB.</translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation>El correo es demasiado grande para él: quita algo.</translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation>El correo puede haber llegado</translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation>El correo nombra demasiados destinatarios o registros.</translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation>El servidor de correo pide tu contraseña.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation>El correo se entregó, pero la conexión se cortó antes de que el servidor respondiera, así que puede haber llegado.</translation>
    </message>
    <message>
        <source>The name both go by.</source>
        <translation>El nombre que llevan los dos.</translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation>El nombre contiene un carácter que ningún nombre de archivo puede tener.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation>El nombre es demasiado largo o no es posible ahí.</translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation>El nombre es demasiado largo: caben {limit} caracteres.</translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation>El cuaderno nuevo no contiene nada; lo que hay ahora se queda como está.</translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation>El correo nuevo dice «enviado» y la fecha. No tuvo que llamar.</translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation>La nueva se inicia sola cuando se cierran sus ventanas.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La nota está vacía.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La nota es demasiado larga.</translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation>La nota es demasiado larga: {size} kB, y caben {limit} kB.</translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation>La nota tendría {size} kB, y caben {limit} kB. Toma un fragmento más corto o divídelo en dos registros.</translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation>El servidor de notificaciones no responde.</translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation>Los demás están en Historial.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La bandeja de salida está vacía.</translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation>El panel no tiene ninguna.</translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation>El panel tiene una de tipo antiguo (XEmbed).</translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation>El panel tiene una.</translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation>La frase de contraseña está puesta. Abre el cuaderno; el código de recuperación sigue igual.</translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation>La frase de contraseña se mantiene</translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation>La contraseña de {account} está en el llavero.</translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation>La contraseña de {account} está en el llavero.</translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation>La persona con la que se combinó también está combinada.</translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation>No se puede crear el lugar donde escucha.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>El plan no tiene ese paso.</translation>
    </message>
    <message>
        <source>The plan is in other words now</source>
        <translation>El plan tiene ahora otra redacción</translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation>La lista impresa ya está anticuada cuando se lee.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>No se puede mostrar el aviso</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation>No se pueden leer las preguntas.</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation>Las preguntas no se pueden usar tal como están</translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation>Las preguntas nombran algo que no es una práctica.</translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation>Las preguntas que se te hacen: las tuyas, y las nuestras que ocultas.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation>El registro ha cambiado desde que lo pusiste así.</translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation>El registro queda como se guardó. {problem}</translation>
    </message>
    <message>
        <source>The rules for wording can&apos;t be used on this computer. Installing Goodword again brings them back.</source>
        <translation>Las reglas de redacción no se pueden usar en este ordenador. Instalar Goodword de nuevo las recupera.</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>El mismo día</translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation>
            <numerusform>Lo mismo se hace en {n} copia de seguridad.</numerusform>
            <numerusform>Lo mismo se hace en {n} copias de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation>El servidor {host} no aceptó el correo: {answer}</translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation>El servidor {host} no acepta el nombre o la contraseña: {answer}</translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation>El servidor {host} no deja entrar a nadie ahora mismo: {answer}</translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation>El servidor {host} no ofrece ninguna forma de iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation>El servidor {host} no aceptó ninguna dirección. {answer}</translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation>No se puede llegar al servidor {where}.</translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation>El servidor {where} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation>El servidor {where} no cifra la línea, así que no se envió ni la contraseña ni el correo.</translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation>El servidor {where} cortó la conexión.</translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation>El sistema se niega a leer o escribir algo ({reason}).</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La nota del equipo va a</translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation>El texto nombra a quien lo dijo.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>El texto de la entrada estándar no es UTF-8.</translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation>El texto de la entrada estándar es demasiado largo: caben {limit} kB.</translation>
    </message>
    <message>
        <source>The thanks of {date} were passed on</source>
        <translation>El agradecimiento del {date} se hizo llegar</translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation>Las tres prácticas</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Las dos no coinciden. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <comment>a setting</comment>
        <translation>La semana empieza en</translation>
    </message>
    <message>
        <source>The weekdays they work, like mon,tue,thu; empty: the same as you.</source>
        <translation>Los días de la semana en que trabaja, p. ej. mon,tue,thu; vacío: los mismos que tú.</translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation>Las palabras que rodean lo que escribiste. Las tuyas se quedan como están.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>El año {year} queda fuera de alcance.</translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation>El año {year} queda demasiado lejos.</translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation>El campo {field} contiene un carácter que no se puede guardar (U+{code}).</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>El campo {field} está vacío.</translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation>El campo {field} es demasiado largo: {count} caracteres, y caben {limit}.</translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation>El registro de {practice} del {date}, a {whom}, {way}</translation>
    </message>
    <message>
        <source>Their days off, not yours: they wait for nothing then.</source>
        <translation>Sus días de ausencia, no los tuyos: en ellos no hay nada pendiente con esta persona.</translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation>Sus registros se quedan. Desde ese día nada pregunta por esta persona y ninguna nota la nombra.</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation>La otra persona</translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation>Hay registros sobre {name}.</translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation>Ya hay {limit} preguntas tuyas.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Ya hay un archivo llamado {name}.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation>Hay un enlace con ese nombre, y Goodword no escribe a través de enlaces.</translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation>Aquí no hay ningún cuaderno de Goodword.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation>Todavía no hay ninguna copia de seguridad. Haz una: goodword backup</translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation>No hay ninguna copia de seguridad. Inicia Goodword: ofrece leer lo que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation>No hay cuaderno</translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation>Aún no hay cuaderno</translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation>No hay carpeta de datos</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>No hay día 0.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Aquí no hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation>Aquí no hay pantalla, así que Goodword pregunta en la terminal.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>Aquí no hay pantalla.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation>No hay carpeta personal donde guardar el cuaderno.</translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation>No hay dirección de correo para esa persona.</translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation>No hay dirección de correo para la empresa.</translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation>No hay dirección de correo para la jefatura.</translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation>No hay dirección de correo para el equipo.</translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation>No hay dirección de correo para {name}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>No existe el mes {month}.</translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation>No hay ninguna copia de seguridad anterior que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation>Aún no hay ningún elogio para {name} {when}. Basta con una frase.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>No hay bus de sesión.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation>No hay ninguna terminal en la que preguntar.</translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation>Todavía no hay ninguna. Se hace una después del primer cambio del día.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>No hay nada que omitir.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These thanks are praise already.</source>
        <translation>Este agradecimiento ya es un elogio.</translation>
    </message>
    <message>
        <source>They are on the team again.</source>
        <translation>Vuelve a estar en el equipo.</translation>
    </message>
    <message>
        <source>They are still needed; ask again in half a year.</source>
        <translation>Aún hacen falta; se pregunta de nuevo dentro de medio año.</translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation>Necesitan el bus de sesión.</translation>
    </message>
    <message>
        <source>They put it right</source>
        <translation>Lo corrigió</translation>
    </message>
    <message>
        <source>They put it right…</source>
        <comment>a button</comment>
        <translation>Lo corrigió…</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>a button</comment>
        <translation>Dijo que sí</translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation>Se quedan en este ordenador. Quien nombres en un registro también se añade.</translation>
    </message>
    <message>
        <source>They turned out to be NAME: all their records go there.</source>
        <translation>Resultó ser NOMBRE: todos sus registros pasan a NOMBRE.</translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation>Les alegró que alguien les devolviera la llamada antes del mediodía.</translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation>Esto lo pide: {command}</translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation>Esta copia de seguridad no se puede abrir y puede contener algo de esta persona: {place}</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation>Esto no se puede leer como una fecha.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation>Esto no se puede aceptar tal cual</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation>Esto no se puede deshacer. ¿Borrar a esta persona?</translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation>No lo puedes usar: pertenece a otra persona o está cerrado.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation>Esta copia no se puede recuperar</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>Esta copia no está en buen estado</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation>Este escritorio no tiene bandeja del sistema. Inicia Goodword otra vez para abrirlo.</translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation>Este escritorio no reserva ninguna tecla para Goodword. En su lugar, asigna «goodword quick» a una tecla en los ajustes de teclado de tu escritorio.</translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation>Este disco no permite guardar el cuaderno con seguridad ({name} es {found}).</translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation>Este disco no dice quién más tiene abierto el cuaderno. ({place})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation>Este archivo aún no está guardado</translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation>Esto trata de cómo es la persona. ¿Qué hizo, tal como lo mostraría una cámara?</translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation>Esto es todo: nombres de archivo, números de línea y versiones. Nada sale por sí solo de este ordenador.</translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation>Esto es todo lo que se guarda sobre {name}. Los nombres de otras personas se omiten.</translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation>Esto está hecho, pero la copia de seguridad de hoy no. {problem}</translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation>Esto está hecho. Haciendo la copia de seguridad de hoy…</translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation>Esto no es un cuaderno de Goodword</translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation>Esto aún no tiene copia de seguridad</translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation>Esto no está hecho</translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation>Esta no es la primera línea de una exportación de Goodword.</translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation>Esto es lo que sale, palabra por palabra</translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation>Esta clave no abre el cuaderno, o el cuaderno está dañado.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation>Este correo no se puede enviar tal cual</translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation>Este correo no salió.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Este correo está en camino ahora mismo.</translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation>Este correo ya está enviado.</translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation>Puede que este correo ya haya llegado.</translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation>Este correo espera su envío.</translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation>Esta nota aún no está guardada</translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation>Esto deja a una sola persona como culpable. ¿Qué falló, contado sin nombres?</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Esta pregunta</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Esta pregunta ya está.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Este registro aún no está guardado</translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation>Esta misma nota se envió a las mismas personas el {date} a las {time}.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation>Tres cosas pequeñas, de un minuto cada una. El viernes se convierten en una nota de la que tu equipo puede sentir orgullo.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation>Desecharla</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation>Ausencia.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>To ask now: {question}</source>
        <translation>Para preguntar ahora: {question}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>A todo el mundo</translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation>A una persona, {period}</translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation>Para guardar algo, inicia la versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation>A la empresa, {period}</translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation>Al equipo y a tu jefatura</translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation>Al equipo, {period}</translation>
    </message>
    <message>
        <source>To this address instead; may be given several times.</source>
        <translation>A esta dirección en su lugar; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation>A tu jefatura, {period}</translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation>Para: {addresses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today and the streaks.</source>
        <translation>Hoy y las rachas.</translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation>Hoy está abierto hasta esta noche.</translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation>Hoy queda abierto hasta el {day}.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hoy, {date}</translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation>Hoy…</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a day</comment>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>Comunicado otro día</translation>
    </message>
    <message>
        <source>Told them on another day…</source>
        <translation>Comunicado otro día…</translation>
    </message>
    <message>
        <source>Told them today</source>
        <comment>a button</comment>
        <translation>Comunicado hoy</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Comunicado hoy</translation>
    </message>
    <message>
        <source>Told whoever said it on</source>
        <translation>Comunicado a quien lo dijo el</translation>
    </message>
    <message>
        <source>Told: {date}</source>
        <translation>Comunicado: {date}</translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation>Tomasz calmó a una huésped a la que habían cobrado dos veces en el turno de tarde. Ella le dio las gracias al salir y volvió a reservar.</translation>
    </message>
    <message>
        <source>Too few for more than that.</source>
        <translation>Son muy pocos para decir algo más.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Tema: {topic}</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>a list</comment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topics heard</source>
        <comment>a plot</comment>
        <translation>Temas escuchados</translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Prueba &apos;{command} {option}&apos; para ver la ayuda.</translation>
    </message>
    <message>
        <source>Try a mail again that did not go out, or may not have: it keeps its Message-ID.</source>
        <translation>Intenta de nuevo un correo que no salió o que quizá no salió: conserva su Message-ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation>Prueba otra palabra, o Esc para ver todo.</translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation>Prueba con vie, mañana, 27.11. o 27 nov.</translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation>Inténtalo de nuevo o quítalo de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation>Probar la lista compartida durante dos semanas</translation>
    </message>
    <message>
        <source>Try this installation, part by part; your book is not touched.</source>
        <translation>Prueba esta instalación, parte por parte; tu cuaderno no se toca.</translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation>Prueba con {date} o {next_date}.</translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation>Prueba con {date}.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Doce</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation>Hoy quedan dos pendientes</translation>
    </message>
    <message>
        <source>Two months with five each can be compared.</source>
        <translation>Se pueden comparar dos meses con cinco elogios cada uno.</translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation>Hoy, dos. Hasta mañana.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>Escribe unas palabras.</translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation>Escribe un nombre o no pongas a ninguna persona.</translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation>Escribe los siete grupos.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation>Escríbela cuando se te pida, o guárdala en Ajustes, {page}.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation>Escríbela cuando se te pida, o guárdala con: goodword settings smtp_password</translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation>Escribe su nombre completo para reemplazarlo, o elige otro.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Vuelve a escribir el código</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation>Deshacer: {keys}</translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation>Uso inesperado</translation>
    </message>
    <message>
        <source>Unexpected uses</source>
        <comment>a view of what was heard</comment>
        <translation>Usos inesperados</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation>Desbloquéalo en la aplicación de contraseñas del escritorio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation>Desbloquéalo con el código de recuperación: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation>Desbloquéalo con tu frase de contraseña o con el código de recuperación: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation>Desbloquéalo con: goodword unlock</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>Hasta ese día.</translation>
    </message>
    <message>
        <source>Up to {date}</source>
        <translation>Hasta el {date}</translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation>Actualiza Goodword e impórtalo después.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>before how a command is typed</comment>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation>Usa Copiar o Guardar como… en su lugar.</translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation>Usa goodword log o goodword add en la terminal, o inícialo desde tu escritorio.</translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation>Usa note y prompt.</translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation>Usa la dirección de una lista.</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Usa {names}.</translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation>Usa: goodword settings {name} -</translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation>Usa: goodword {name} -</translation>
    </message>
    <message>
        <source>VALUE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which kinds of things heard</comment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation>Responde por la persona</translation>
    </message>
    <message>
        <source>WHO</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PALABRAS</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Espera a que termine.</translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation>Escuchamos dos llamadas. En la segunda esperó, y quien llamaba se calmó.</translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation>Te enviamos el formulario equivocado y te costó una mañana. Lo siento.</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a column</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semana del {date}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semana {week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Semana {week}, {year}</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation>Nota semanal</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation>Nota semanal</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation>Nota semanal</translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation>Nota semanal…</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Semanas {first} a {last}</translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation>Semanas {weeks}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation>¿Tenías libre del {days}?</translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation>Lo que Goodword había anotado sobre sus claves ya no está, así que la clave puede seguir en el llavero.</translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation>Lo que responde en {where} no habla como un servidor de correo.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation>Lo que se pudo leer</translation>
    </message>
    <message>
        <source>What did that person do? Leave the customer&apos;s name out.</source>
        <translation>¿Qué hizo esa persona? Deja fuera el nombre del cliente.</translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation>¿Qué hizo, más que cómo es?</translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation>¿Qué quiso decir? Dilo con tus palabras, en una frase.</translation>
    </message>
    <message>
        <source>What did they really mean, in your words?</source>
        <translation>¿Qué quiso decir en realidad, con tus palabras?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>¿Qué dijo?</translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation>¿Qué hizo {name}, más que cómo es {name}?</translation>
    </message>
    <message>
        <source>What did {name} try since last time? What did you see?</source>
        <translation>¿Qué probó {name} desde la última vez? ¿Qué viste?</translation>
    </message>
    <message>
        <source>What does “can do it” look like?</source>
        <translation>¿En qué se nota que «sabe hacerlo»?</translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation>¿Qué hizo o dijo exactamente?</translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation>¿Qué hizo o dijo exactamente {name}?</translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation>¿Qué de hoy merece una frase?</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>Lo que se va: {what}.</translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation>Lo que tiene ese nombre no es un archivo corriente.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Lo que se pide</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Qué se hace al respecto</translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation>Lo que ya no está: {what}.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation>Lo que nunca sale</translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation>Cómo es alguien, donde va lo que hizo.</translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation>Lo que queda en privado</translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation>Qué significan las rayas</translation>
    </message>
    <message>
        <source>What they and others were told</source>
        <translation>Lo que se ha dicho a esta persona y a otras</translation>
    </message>
    <message>
        <source>What they are called; an empty one forgets it.</source>
        <translation>Cómo se le llama; si está vacío, se olvida.</translation>
    </message>
    <message>
        <source>What two ways did {name} suggest? Theirs first.</source>
        <translation>¿Qué dos caminos propuso {name}? Primero los suyos.</translation>
    </message>
    <message>
        <source>What waits: no action noted, not acted on, nobody told.</source>
        <translation>Lo que espera: sin acción anotada, sin atender, sin comunicar a nadie.</translation>
    </message>
    <message>
        <source>What was agreed with one person only.</source>
        <translation>Lo acordado con una sola persona.</translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation>¿Qué cambió después, y para quién?</translation>
    </message>
    <message>
        <source>What was heard</source>
        <comment>a list</comment>
        <translation>Lo escuchado</translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation>Lo que se ha escuchado de esta persona</translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation>Lo escuchado se queda entre tu jefatura y el equipo.</translation>
    </message>
    <message>
        <source>What was removed in the last 30 days.</source>
        <translation>Lo que se quitó en los últimos 30 días.</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Qué se contó a quién</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation>Lo que se escribió no es fiable. ({folder})</translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation>Lo que se escribió desde entonces no está incluido.</translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation>Qué hacemos:</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>Lo que escuchamos</translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation>Lo que escuchamos y lo que hacemos al respecto</translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation>¿Qué probará ahora, o qué harás tú por esta persona?</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>¿Qué vas a hacer al respecto?</translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation>¿Qué probará {name} ahora, o qué harás tú por esta persona?</translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation>Lo que estás escribiendo ahora mismo sobre esa persona también se va.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation>Qué puedes hacer</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Lo que puedes decir</translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation>Lo que escuchaste ha cambiado</translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation>Lo que escuchaste está guardado</translation>
    </message>
    <message>
        <source>What you record with that kind stands here, by topic.</source>
        <translation>Lo que registras de ese tipo está aquí, por temas.</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>Lo que quitas espera aquí 30 días.</translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation>Lo que guardaste está a salvo. El informe no contiene nada de lo que escribiste; léelo antes de copiarlo.</translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation>Lo que guardaste o enviaste a otro lugar se queda como está.</translation>
    </message>
    <message>
        <source>What you two agree in a check-in stands here until it is done.</source>
        <translation>Lo que se acuerda en un seguimiento está aquí hasta que se hace.</translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation>Lo que escribes se reúne aquí.</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <translation>¿Cuándo se lo comunicaste?</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>¿Cuándo se fue {name}?</translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation>¿Cuándo puede preguntar?</translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation>Cuándo preguntar</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Cuándo preguntar</translation>
    </message>
    <message>
        <source>When was something done about it?</source>
        <translation>¿Cuándo se hizo algo al respecto?</translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation>¿Cuándo fue, o con quién?</translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation>Cuando se haya resuelto lo que estorba.</translation>
    </message>
    <message>
        <source>Where a note for them goes; an empty one forgets it.</source>
        <translation>Adónde va una nota para esta persona; si está vacío, se olvida.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation>Adónde van las notas</translation>
    </message>
    <message>
        <source>Where the book lies; GOODWORD_DATA_DIR says the same.</source>
        <translation>Dónde está el cuaderno; GOODWORD_DATA_DIR indica lo mismo.</translation>
    </message>
    <message>
        <source>Where to write it, standard output unless given.</source>
        <translation>Dónde escribirla; si falta, en la salida estándar.</translation>
    </message>
    <message>
        <source>Where to write it: .md, .txt, .html, .docx or .pdf.</source>
        <translation>Dónde escribirlo: .md, .txt, .html, .docx o .pdf.</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>Dónde está tu cuaderno</translation>
    </message>
    <message>
        <source>Which one skill would make {name} surer next month? How will you both notice?</source>
        <translation>¿Qué única habilidad le daría más seguridad a {name} el mes que viene? ¿En qué lo notarán ambas partes?</translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation>¿Qué habilidad concreta, lo bastante acotada para practicarla?</translation>
    </message>
    <message>
        <source>Which step, by when, and what will you do to help {name}?</source>
        <translation>¿Qué paso, para cuándo, y qué harás para ayudar a {name}?</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué periodo</translation>
    </message>
    <message>
        <source>While it runs, Goodword asks this desktop for {key}.</source>
        <translation>Mientras está en marcha, Goodword pide {key} a este escritorio.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>a heading</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation>¿Quién está en tu equipo?</translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation>¿Quién está en tu equipo? Un nombre por línea. Se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>¿Quién es {name}?</translation>
    </message>
    <message>
        <source>Whom a note for one person is for.</source>
        <translation>Para quién es una nota dirigida a una sola persona.</translation>
    </message>
    <message>
        <source>Whom did they thank?</source>
        <translation>¿A quién dio las gracias?</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>De quién trata.</translation>
    </message>
    <message>
        <source>Whom next</source>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Whom next</source>
        <comment>a list</comment>
        <translation>A quién le toca</translation>
    </message>
    <message>
        <source>Whom to praise</source>
        <translation>A quién elogiar</translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation>Se pueden abrir ventanas (Wayland).</translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation>Se pueden abrir ventanas.</translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation>Windows tiene Goodword desactivado entre las aplicaciones de inicio.</translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation>Windows lo tiene desactivado</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>a view of what was heard</comment>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>With --list: as JSON.</source>
        <translation>Con --list: como JSON.</translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation>Con una clave: nadie más puede leer el archivo ni sus copias de seguridad.</translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation>Dentro del equipo</translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation>Sin TLS el correo va solo a este ordenador, y {host} es otro.</translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation>Sin una tecla ni un clic en Goodword, y cuando el ordenador entra en suspensión.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <comment>of something heard</comment>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation>Sin él hace falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation>Palabras como «por fin» o «por una vez» en un elogio.</translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation>Palabras para preguntar</translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation>Palabras para preguntar a {name}</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation>Inicio del trabajo</translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation>El trabajo no puede empezar y terminar a la misma hora.</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation>Fin del trabajo</translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation>Día laborable, por venir.</translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation>Día laborable. Las tres.</translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation>Día laborable. Las dos.</translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation>Día laborable. Hecho.</translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation>Día laborable. {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Días de trabajo</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>Para celebrar</translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation>Borraría a {name}: {what}.</translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation>Importaría {what}.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a button: praise or a check-in</comment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation>Escribe una pregunta o quita la línea.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Escribe otra.</translation>
    </message>
    <message>
        <source>Write down what a customer or a colleague told you. One sentence is plenty.</source>
        <translation>Anota lo que te contó un cliente o un colega. Basta una frase.</translation>
    </message>
    <message>
        <source>Write everything about PERSON into one file for them; other people&apos;s names are masked.</source>
        <translation>Escribe todo lo que hay sobre PERSONA en un archivo para esa persona; los nombres de otras se omiten.</translation>
    </message>
    <message>
        <source>Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.

A book of a newer Goodword is exported as far as this one knows it.</source>
        <translation>Escribe todo en ARCHIVO, como JSON Lines: registros y papelera, personas, días y ajustes.

Un cuaderno de un Goodword más nuevo se exporta hasta donde este lo conoce.</translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation>Escribe en un archivo todo lo que se puede leer.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation>Anótalo y guárdalo lejos de este ordenador. Sin él, perder la clave es perder el cuaderno.</translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation>Escríbelo como 15:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation>Escríbelo como 2026-03-02T15:31:07+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation>Escríbelo como 2026.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation>Escríbela como Ctrl+Alt+G. Vacío: sin tecla.</translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation>Escríbela como kim@example.org.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation>Escríbelo como smtp.example.org; el puerto tiene su propio ajuste.</translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Escríbelo como {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation>Escríbelo como {&quot;praise&quot;: {&quot;own&quot;: [&quot;¿Una pregunta?&quot;], &quot;hidden&quot;: []}}, o déjalo vacío.</translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation>Escribir un elogio</translation>
    </message>
    <message>
        <source>Write praise for {name}</source>
        <translation>Escribir un elogio para {name}</translation>
    </message>
    <message>
        <source>Write the book and its backups as plain files again.</source>
        <translation>Escribe de nuevo el cuaderno y sus copias de seguridad como archivos sin proteger.</translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation>¿Escribir el cuaderno como un archivo sin cifrar que otras personas puedan leer?</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation>Escribe las dos letras del país y, si quieres, una región, como DE o DE-BY.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation>Escribir el primero</translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation>Escribe el primer registro.</translation>
    </message>
    <message>
        <source>Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Escribe la semana como nota semanal, tal como la dejaste. Lo retenido y lo que conviene mirar va a stderr.</translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation>Escribe el año y el mes como 2026-11.</translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation>Escribe el año y la semana como 2026-W47.</translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation>Escribe el año, el mes y el día como 2026-03-02.</translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation>Anota este código y guárdalo donde no esté este ordenador. Abre tu cuaderno y cada una de sus copias de seguridad cuando se pierde el llavero o se olvida la frase de contraseña. Si también se pierde el código, nadie puede abrirlos.</translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation>Escribe en un archivo lo que este Goodword sabe de él.</translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation>Escribe {country}, que no tiene regiones.</translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation>Escribe {country}, {regions} y otras.</translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation>Escribe {country}, {regions}.</translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation>Escribe {key} = [ … ] con los textos en medio.</translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation>Escribiendo el cuaderno como archivo sin cifrar…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation>
            <numerusform>Escrito: {n} registro sobre {name} o que menciona su nombre.</numerusform>
            <numerusform>Escritos: {n} registros sobre {name} o que mencionan su nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation>Sí, tenía libre</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Ayer, {date}</translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation>Aquí apareces como la causa. ¿De quién fue el acto?</translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation>Hoy tienes el día libre.</translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation>Hoy tienes el día libre. No se pregunta nada.</translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation>Puedes mirarlo todo, y no se guarda nada.</translation>
    </message>
    <message>
        <source>You said you would {step}</source>
        <comment>English only: the verb fits there</comment>
        <translation>Dijiste: {step}</translation>
    </message>
    <message>
        <source>You said: {step}</source>
        <translation>Dijiste: {step}</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <comment>who takes a step</comment>
        <translation>Tú, con {name}</translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation>Tu cuaderno</translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation>Tu cuaderno y sus copias de seguridad se escriben de forma que nadie puede leerlos sin su clave. La clave se guarda en el llavero de este ordenador, que se abre cuando inicias sesión.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation>Tu cuaderno, tal como está ahora, se guarda antes entre las copias de seguridad, y Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation>Tu cuaderno contiene {what}.</translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation>Tu cuaderno está como estaba: {holdings}</translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation>Tu cuaderno está dañado</translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation>Tu cuaderno está bloqueado</translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation>Tu curva empieza con el primer registro.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation>Aquí está tu borrador ({when}).</translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation>Tu borrador aún no está guardado. {problem}</translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation>Tu primer registro inicia el cuaderno. Basta con una frase.</translation>
    </message>
    <message>
        <source>Your first wording is kept beside it.</source>
        <translation>Tu primera redacción se conserva al lado.</translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation>Tu programa de correo abre el borrador. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La nota de tu jefatura va a</translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation>Tu nombre al pie de una nota</translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation>Tu propia dirección</translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation>Tu propia parte en lo que hizo otra persona se te muestra una vez.</translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation>Tu pregunta: {question}</translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation>Tu racha simplemente espera.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Tu parte del disco está agotada.</translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation>Los ajustes de tu propio sistema lo tienen desactivado.</translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation>Tu nota semanal está lista para que la mires</translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation>Tus días laborables</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[otra persona]</translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation>una fecha; la fecha de un registro es el día al que pertenece, que empieza a la hora que elegiste</translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation>un día o una semana más; Re Pág y Av Pág, un mes; Inicio es hoy</translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation>un registro a medio escribir: sus campos, tal como se escribieron</translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation>un momento, con su desfase horario</translation>
    </message>
    <message>
        <source>a topic is the same as another one, or goes by a better name</source>
        <translation>un tema es el mismo que otro o tiene un nombre mejor</translation>
    </message>
    <message>
        <source>acted on today, told them today</source>
        <translation>atendido hoy, comunicado hoy</translation>
    </message>
    <message>
        <source>acted on {date}</source>
        <comment>on something heard</comment>
        <translation>atendido: {date}</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation>acción</translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation>añadir un registro a un día abierto</translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después</translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, cubierto por un comodín</translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, hecho</translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, aún se puede cubrir</translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, no se preguntó</translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, nada auténtico</translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, aún pendiente</translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation>añadido después, por venir</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <comment>a step</comment>
        <translation>acordado: {date}</translation>
    </message>
    <message>
        <source>agreed today</source>
        <comment>a step</comment>
        <translation>acordado hoy</translation>
    </message>
    <message>
        <source>also {names}</source>
        <comment>other names of a topic</comment>
        <translation>también {names}</translation>
    </message>
    <message>
        <source>animation motion accessibility effects</source>
        <comment>words that a search finds it by</comment>
        <translation>animación movimiento accesibilidad efectos</translation>
    </message>
    <message>
        <source>appearance colour color mode dark light night</source>
        <comment>words that a search finds it by</comment>
        <translation>aspecto apariencia color modo oscuro claro noche tema</translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation>como archivo</translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation>inicio automático arranque sesión segundo plano bandeja autostart</translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation>copia de seguridad restaurar seguro perdido comprobar</translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation>festivo feriado país región vacaciones calendario día libre</translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation>antes del comienzo</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <comment>in the four weeks before</comment>
        <translation>antes: {n}</translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>inicio primer día racha empezar comienzo</translation>
    </message>
    <message>
        <source>begin, reword: a small step; three to six of them.</source>
        <translation>begin, reword: un paso pequeño; de tres a seis.</translation>
    </message>
    <message>
        <source>begin, reword: the one skill; undo: which one to take up again.</source>
        <translation>begin, reword: la habilidad, una sola; undo: cuál retomar.</translation>
    </message>
    <message>
        <source>begin, reword: what being able to do it looks like.</source>
        <translation>begin, reword: en qué se nota que sabe hacerlo.</translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>cubierto por un comodín</translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation>copiando</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>a step is to be taken</comment>
        <translation>para el {date}</translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation>coach sugerencias luces ortografía revisión</translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation>coaching</translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation>copias del cuaderno</translation>
    </message>
    <message>
        <source>corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.</source>
        <translation>corrected necesita un TEXTO; acted y told admiten una FECHA; praise, un TEXTO; los demás, nada.</translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation>país o región</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>of an option</comment>
        <translation>por defecto: {default}</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done needs the number of a step; undo may have one, and nothing else takes one.</source>
        <translation>done necesita el número de un paso; undo puede llevar uno y nada más lo admite.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <comment>a step</comment>
        <translation>hecho el {date}</translation>
    </message>
    <message>
        <source>done today</source>
        <comment>a step</comment>
        <translation>hecho hoy</translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation>en borrador</translation>
    </message>
    <message>
        <source>drop the step</source>
        <translation>descartar el paso</translation>
    </message>
    <message>
        <source>dropped on {date}</source>
        <comment>a step</comment>
        <translation>descartado el {date}</translation>
    </message>
    <message>
        <source>dropped today</source>
        <comment>a step</comment>
        <translation>descartado hoy</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>plazo</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a step</comment>
        <translation>para hoy</translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation>editar un registro o escribir un elogio de una persona</translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation>correo email destinatario destinataria</translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation>correo email destinatario jefe jefa jefatura</translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation>correo email e-mail remitente</translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation>falló antes de los datos</translation>
    </message>
    <message>
        <source>file folder path database</source>
        <comment>words that a search finds it by</comment>
        <translation>archivo carpeta ruta base de datos</translation>
    </message>
    <message>
        <source>finish line</source>
        <comment>a field</comment>
        <translation>meta</translation>
    </message>
    <message>
        <source>from a topic to what was heard, and on; Esc goes back</source>
        <translation>de un tema a lo escuchado y más adentro; Esc vuelve atrás</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>a partir de ahora</translation>
    </message>
    <message>
        <source>from one month to the next; Page Up and Down a year</source>
        <translation>de un mes al siguiente; Re Pág y Av Pág, un año</translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation>desde esa fecha, la región cuyos festivos son días libres</translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>desde esa fecha, los días de la semana que se trabajan: de &quot;mon&quot; a &quot;sun&quot;</translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation>desde esa fecha, si una práctica está activa</translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation>desde (from), hasta (to), motivo (reason)</translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation>goodword doctor dice qué falta.</translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation>goodword export ARCHIVO lo escribe todo como JSON Lines: texto en UTF-8, un objeto JSON por línea; el primero es {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import ARCHIVO acepta un archivo así entero o nada, después de una copia del cuaderno. En cualquier orden; los tipos y claves desconocidos se cuentan y se pasan por alto.</translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation>goodword list --json muestra los id.</translation>
    </message>
    <message>
        <source>goodword list --practice listening --json shows the ids.</source>
        <translation>goodword list --practice listening --json muestra los id.</translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation>goodword outbox muestra los id.</translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation>goodword people --json muestra los otros nombres como «also».</translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation>goodword people muestra el equipo.</translation>
    </message>
    <message>
        <source>goodword plans --all lists them.</source>
        <translation>goodword plans --all los muestra.</translation>
    </message>
    <message>
        <source>goodword steps --json shows the ids.</source>
        <translation>goodword steps --json muestra los id.</translation>
    </message>
    <message>
        <source>goodword topics lists the other names of each.</source>
        <translation>goodword topics muestra los otros nombres de cada uno.</translation>
    </message>
    <message>
        <source>goodword topics lists them.</source>
        <translation>goodword topics los muestra.</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation>quién lo dijo</translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation>ocultar y conservar el borrador</translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation>ocultar; el borrador se conserva</translation>
    </message>
    <message>
        <source>hotkey keyboard shortcut key combination</source>
        <comment>words that a search finds it by</comment>
        <translation>atajo de teclado tecla rápida combinación de teclas acceso directo</translation>
    </message>
    <message>
        <source>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</source>
        <translation>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation>id, practice (praise, coaching, listening), date, created_at y text, después person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed es el momento en que pasó a la papelera</translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation>en privado</translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation>en público</translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation>en el equipo</translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation>en estas semanas</translation>
    </message>
    <message>
        <source>in this time</source>
        <translation>en este periodo</translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation>su racha pasa a {days}</translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation>su racha empieza de nuevo</translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation>su racha sigue en {days}</translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation>clave y valor, tal como los acepta goodword settings</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation>último coaching: {when}</translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation>último elogio: {when}</translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>tarde ayer plazo margen racha</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation>dejarlo como está</translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation>le gustan los elogios en privado</translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation>le gustan los elogios en público</translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation>le gustan los elogios en el equipo</translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation>línea de una nota</translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation>escucha</translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep password</source>
        <comment>words that a search finds it by</comment>
        <translation>bloquear inactividad tiempo de espera minutos suspensión contraseña</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation>correo</translation>
    </message>
    <message>
        <source>make praise of thanks</source>
        <translation>convertir un agradecimiento en elogio</translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation>marcar una ausencia</translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>aún se puede cubrir</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>monday sunday saturday calendar first day region</source>
        <comment>words that a search finds it by</comment>
        <translation>lunes domingo sábado calendario primer día comienzo región</translation>
    </message>
    <message>
        <source>moved needs a DATE, ics may have a FILE, and nothing else takes one.</source>
        <translation>moved necesita una FECHA, ics puede llevar un ARCHIVO y nada más los admite.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name, another name of the topic; at: since when</source>
        <translation>name, otro nombre del tema; at: desde cuándo</translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs; away: pairs of dates, the first and the last day of each leave</source>
        <translation>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: otros nombres suyos; away: pares de fechas, el primer y el último día de cada ausencia</translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation>próximo paso</translation>
    </message>
    <message>
        <source>night shift midnight hour late</source>
        <comment>words that a search finds it by</comment>
        <translation>turno de noche medianoche hora tarde</translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation>sin días fijos</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation>ninguna habilidad elegida aún</translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation>no consta ninguno perdido</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation>desconocido o dejado vacío</translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation>no aceptada: {address} ({reason})</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>nada auténtico</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>nada que se pueda leer</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>on leave today</source>
        <comment>said of the person named before</comment>
        <translation>ausente hoy</translation>
    </message>
    <message>
        <source>on leave until {date}</source>
        <comment>said of the person named before</comment>
        <translation>ausente hasta el {date}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open the check-in, or write to whom you thought of</source>
        <translation>abrir el coaching, o escribir sobre la persona en la que pensaste</translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation>otros ({n})</translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation>bandeja de salida correo email pendiente esperando enviado</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>password mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation>contraseña clave correo e-mail smtp llavero iniciar sesión cuenta</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation>persona</translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation>práctica y fecha en las que no hubo nada auténtico</translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation>elogio</translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation>elogio coaching escucha desactivar apagar</translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation>elogio, coaching, escucha</translation>
    </message>
    <message>
        <source>praise: for whom it is.</source>
        <translation>praise: para quién es.</translation>
    </message>
    <message>
        <source>praised</source>
        <comment>thanks became praise</comment>
        <translation>convertido en elogio</translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation>privacidad personas persona pantalla recordatorio</translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation>avisos preguntas preguntar recordatorio propias añadir ocultar editar</translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation>se lee en un minuto</translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation>
            <numerusform>se lee en {n} minuto</numerusform>
            <numerusform>se lee en {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <comment>words that a search finds it by</comment>
        <translation>reconocimiento deseo personas equipo</translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation>cambiar nombre y quitar, en Equipo</translation>
    </message>
    <message>
        <source>required</source>
        <comment>of an option</comment>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>guardar</translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation>guardar y pasar al siguiente</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>guardar y siguiente</translation>
    </message>
    <message>
        <source>search, in History, Team and Listening</source>
        <translation>buscar, en Historial, Equipo y Escucha</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation>servidor</translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation>ajuste {name} ({n})</translation>
    </message>
    <message>
        <source>signature sign my name</source>
        <comment>words that a search finds it by</comment>
        <translation>firma firmar mi nombre</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp 25 465 587</translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp correo email e-mail servidor host</translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp inicio de sesión usuario nombre cuenta contraseña</translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp tls ssl starttls certificado</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a field</comment>
        <translation>paso</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation>aún pendiente</translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation>fuerza {strength}, racha {run}, la más larga {longest}</translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation>deshacer lo último, mientras se anuncia abajo</translation>
    </message>
    <message>
        <source>test mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation>correo email smtp probar prueba</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation>que no se puede mostrar</translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation>el cuaderno: un archivo SQLite con todo dentro</translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation>la empresa</translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation>el sobre de un correo enviado: a quién, cuándo y qué registros; no lo que decía</translation>
    </message>
    <message>
        <source>the first month and this one</source>
        <translation>el primer mes y el actual</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>quien lidera el equipo</translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation>la jefatura</translation>
    </message>
    <message>
        <source>the newest {n} are shown</source>
        <translation>se muestran los {n} más recientes</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation>la persona</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation>la persona a la que iba dirigida</translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation>la racha pasa a {days}</translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation>la racha empieza de nuevo</translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation>la racha sigue en {days}</translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation>los mismos días que tú</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>el paso está hecho</translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>the week of {date}</source>
        <translation>la semana del {date}</translation>
    </message>
    <message>
        <source>them</source>
        <comment>who takes a step</comment>
        <translation>la otra persona</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation>está</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>esta semana</translation>
    </message>
    <message>
        <source>this window, from any other</source>
        <translation>esta ventana, desde cualquier otra</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>este año</translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation>hora recordatorio notificación aviso cuándo reloj</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <comment>whoever said it</comment>
        <translation>comunicado: {date}</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>tema</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>words that a search finds it by</comment>
        <translation>traducción idioma</translation>
    </message>
    <message>
        <source>translation english german french spanish</source>
        <comment>words that a search finds it by</comment>
        <translation>traducción idiomas español inglés alemán francés</translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation>tipo {name} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>unanswered for {n} day|unanswered for {n} days</source>
        <comment>something heard</comment>
        <translation>
            <numerusform>sin respuesta desde hace {n} día</numerusform>
            <numerusform>sin respuesta desde hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered since today</source>
        <comment>something heard</comment>
        <translation>sin respuesta desde hoy</translation>
    </message>
    <message>
        <source>unanswered since {date}</source>
        <comment>something heard</comment>
        <translation>sin respuesta desde {date}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>something heard</comment>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <comment>a step</comment>
        <translation>era para el {date}</translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation>semana lunes martes miércoles jueves viernes sábado domingo fin de semana horario tiempo parcial</translation>
    </message>
    <message>
        <source>what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at</source>
        <translation>qué fue del paso que acuerda un registro: state (done, moved, dropped), on, due_before, at</translation>
    </message>
    <message>
        <source>what came of an entry about something heard: acted, told, asked, text_before, its wording before it was corrected, and praise, the id of the praise that thanks became</source>
        <translation>qué salió de un registro sobre algo escuchado: acted, told, asked, text_before, su redacción antes de corregirse, y praise, el id del elogio en que se convirtió el agradecimiento</translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation>lo último guardado, hasta que el cuaderno lo incorpora; pertenece al cuaderno</translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation>lo que salió mal, contado sin ningún nombre</translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation>qué falló, sin ninguna de tus palabras</translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation>lo que dejaste fuera de una nota (in), moviste (place) o dijiste de otra forma (text), para qué días y para quién</translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation>lo que respaldas</translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation>qué registro llegó a quién, en qué momento, por correo, archivo o portapapeles</translation>
    </message>
    <message>
        <source>workdays, holidays, practices: from that day on.</source>
        <translation>workdays, holidays, practices: a partir de ese día.</translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>horario trabajo hora tarde noche recordatorio silencio</translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>horario trabajo hora mañana recordatorio silencio</translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who takes a step</comment>
        <translation>tú</translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation>{closes}; {changed}.</translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation>{command}, o bien: {other}</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>El {date} es {weekday}.</translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation>{date}, añadido después, el {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation>{date}, hoy</translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation>{date}, escrito el {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date}: {text}</source>
        <comment>a record</comment>
        <translation>{date}: {text}</translation>
    </message>
    <message>
        <source>{days} marked, {workdays}.</source>
        <translation>Marcado: {days}, {workdays}.</translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation>{days}: ya no libre</translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation>{days}: libre</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation>El {day} se cierra sin registro</translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation>El {day} se cierra sin registro en {practice}</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation>El {day} cuenta como nada auténtico</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation>El {day} cuenta como nada auténtico en {practice}</translation>
    </message>
    <message>
        <source>{day} has gone by.</source>
        <translation>El {day} ya ha pasado.</translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation>El {day} queda cubierto por un comodín.</translation>
    </message>
    <message>
        <source>{day} is not between the day it was heard and today.</source>
        <translation>El {day} no está entre el día en que se escuchó y hoy.</translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation>El {day} sigue abierto hasta esta noche.</translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation>El {day} sigue abierto hasta el {last}.</translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation>El {day} sigue abierto.</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation>El {day} es entonces un día libre sin registro</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation>El {day} es entonces un día libre sin registro en {practice}</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation>El {day} queda cubierto por un comodín</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation>El {day} queda cubierto por un comodín en {practice}</translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation>El {day} queda demasiado lejos.</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation>El {day} se puede cubrir entonces con un comodín</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation>El {day} se puede cubrir entonces con un comodín en {practice}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and its time</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}: {holdings}.</source>
        <comment>what a backup of that day holds</comment>
        <translation>{day}: {holdings}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a day read out</comment>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{done} of {asked} today</source>
        <translation>{done} de {asked} hoy</translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation>{done} de {asked} hoy.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation>{done} de {asked} hoy. No se pregunta nada más.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation>{done} de {asked} hoy. Tienes el día libre; no se pregunta nada.</translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation>{done} de {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}</source>
        <translation>
            <numerusform>{done} de {n} paso hecho. Siguiente: {step}</numerusform>
            <numerusform>{done} de {n} pasos hechos. Siguiente: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} de {of}</translation>
    </message>
    <message>
        <source>{filter}, remove</source>
        <comment>a button</comment>
        <translation>{filter}, quitar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation>{first} al {last}</translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation>{folder} es un archivo o está debajo de uno.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} es un archivo.</translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation>{folder} es una carpeta, y ahí va un archivo.</translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation>{folder} es un enlace, y Goodword no escribe a través de enlaces.</translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation>{folder} no está, así que el cuaderno tampoco puede estar.</translation>
    </message>
    <message>
        <source>{heard}: {text} ({after})</source>
        <translation>{heard}: {text} ({after})</translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation>{items} y {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation>{key} no es un ajuste.</translation>
    </message>
    <message>
        <source>{key} is set and does nothing yet.</source>
        <translation>{key} está elegida, pero aún no hace nada.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a label before a text</comment>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} es anterior a {first}.</translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation>{likes}. Puedes volver a separarlos.</translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation>Caben {limit} caracteres.</translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation>{log} está, pero {name} no.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation>
            <numerusform>En {month} hay {n} día, y no hay día {day}.</numerusform>
            <numerusform>En {month} hay {n} días, y no hay día {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation>
            <numerusform>En {month} hay {n} día.</numerusform>
            <numerusform>En {month} hay {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{month}, so far</source>
        <comment>the running month</comment>
        <translation>{month}, hasta ahora</translation>
    </message>
    <message>
        <source>{month}: no praise to read.</source>
        <translation>{month}: ningún elogio que leer.</translation>
    </message>
    <message>
        <source>{month}: not heard.</source>
        <comment>a topic</comment>
        <translation>{month}: no se escuchó.</translation>
    </message>
    <message>
        <source>{month}: nothing was asked.</source>
        <translation>{month}: no se preguntó nada.</translation>
    </message>
    <message>
        <source>{month}: {facts}.</source>
        <translation>{month}: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {n} time.|{month}: {n} times.</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{month}: {n} vez.</numerusform>
            <numerusform>{month}: {n} veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}.</source>
        <translation>{month}: {praises}. Situación en {situation}, acción en {action}, efecto en {effect}, las tres en {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation>
            <numerusform>Se nombra a {names}.</numerusform>
            <numerusform>Se nombra a {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation>{name} ha dejado el equipo.</translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation>No se ha preguntado a {name} por los elogios en público.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation>A {name} aún no se le ha preguntado</translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation>{name} aún no ha salido en ninguna nota hacia arriba</translation>
    </message>
    <message>
        <source>{name} holds no plain text.</source>
        <translation>{name} no contiene texto sin formato.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name} se ausenta: {days}</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>{name} vuelve a estar en la lista</translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation>{name} vuelve a estar en el equipo</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>Se ha borrado a {name}</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} está bloqueado.</translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation>Se nombra a {name}, y le gustan los elogios en privado.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation>{name} no es el nombre de nadie aquí.</translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation>{name} está en el equipo</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>{name} ya está en el equipo.</translation>
    </message>
    <message>
        <source>{name} is there after all: {days}</source>
        <translation>Al final, {name} sí está: {days}</translation>
    </message>
    <message>
        <source>{name} is too long for a list of a team.</source>
        <translation>{name} es demasiado largo para la lista de un equipo.</translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation>{name} suele ser quien primero ve estas cosas, y respondo por su trabajo.</translation>
    </message>
    <message>
        <source>{name} is working on {skill}.</source>
        <translation>{name} está practicando: {skill}.</translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation>{name} ahora es {other}</translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation>{name} guarda contraseñas.</translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation>{name} está junto al cuaderno; un programa que sincroniza carpetas crea copias así.</translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation>A {name} le gustan los elogios en privado</translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation>A {name} le gustan los elogios en privado.</translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation>A {name} le gustan los elogios en público</translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation>A {name} le gustan los elogios en el equipo</translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation>A {name} le gustan los elogios dentro del equipo.</translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation>{name} de {kind} ({n})</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Se ha quitado a {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation>
            <numerusform>Última mención de {name} hacia arriba: hace {n} semana</numerusform>
            <numerusform>Última mención de {name} hacia arriba: hace {n} semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation>{name} no se combinó con esta persona.</translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation>Días de trabajo de {name}: {days}</translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation>{name}, se va el {date}</translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation>{name}, se fue el {date}</translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation>{name}, hace poco hiciste algo que me gustaría que otras personas de aquí conocieran. ¿Puedo contarlo con tu nombre a toda la empresa, solo dentro del equipo, o prefieres que quede entre nosotros? Cualquiera de las tres opciones está bien, y puedes cambiar de idea.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: modificado</translation>
    </message>
    <message>
        <source>{name}: in.</source>
        <comment>put into a note</comment>
        <translation>{name}: dentro.</translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation>{name}: se fue el {date}</translation>
    </message>
    <message>
        <source>{name}: no check-in yet</source>
        <translation>{name}: aún sin seguimiento</translation>
    </message>
    <message>
        <source>{name}: no praise yet</source>
        <translation>{name}: aún sin elogio</translation>
    </message>
    <message>
        <source>{name}: out.</source>
        <comment>left out of a note</comment>
        <translation>{name}: fuera.</translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation>{name}: {asks}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in</source>
        <translation>
            <numerusform>{name}: {n} día laborable desde el último seguimiento</numerusform>
            <numerusform>{name}: {n} días laborables desde el último seguimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since praise|{name}: {n} workdays since praise</source>
        <translation>
            <numerusform>{name}: {n} día laborable desde el último elogio</numerusform>
            <numerusform>{name}: {n} días laborables desde el último elogio</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation>{name}: {place} de {count}.</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <comment>a person and a skill</comment>
        <translation>{name}: {skill}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done</source>
        <translation>
            <numerusform>{name}: {skill}, {done} de {n} paso pequeño hecho</numerusform>
            <numerusform>{name}: {skill}, {done} de {n} pasos pequeños hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <comment>Amara: No praise yet.</comment>
        <translation>{name}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{new}, {n} known already|{new}, {n} known already</source>
        <comment>2 new people</comment>
        <translation>
            <numerusform>{new}, {n} ya conocida</numerusform>
            <numerusform>{new}, {n} ya conocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} GB</source>
        <comment>free room</comment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>free room</comment>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} added from the backup|{n} added from the backup</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} añadido desde la copia</numerusform>
            <numerusform>{n} añadidos desde la copia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation>
            <numerusform>{n} dirección en los ajustes</numerusform>
            <numerusform>{n} direcciones en los ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation>
            <numerusform>{n} copia de seguridad no se pudo cambiar y quedó como estaba.</numerusform>
            <numerusform>{n} copias de seguridad no se pudieron cambiar y quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation>
            <numerusform>{n} copia de seguridad de la carpeta «backups» aún la puede leer cualquiera que llegue a ella. Elimina lo que no necesites.</numerusform>
            <numerusform>{n} copias de seguridad de la carpeta «backups» aún las puede leer cualquiera que llegue a ellas. Elimina lo que no necesites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation>
            <numerusform>{n} copia de seguridad está como el cuaderno.</numerusform>
            <numerusform>{n} copias de seguridad están como el cuaderno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation>
            <numerusform>{n} copia de seguridad, sin ningún registro.</numerusform>
            <numerusform>{n} copias de seguridad, sin ningún registro en las que se pueden leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation>
            <numerusform>{n} copia de seguridad, la última del {moment}: {what}.</numerusform>
            <numerusform>{n} copias de seguridad, la última del {moment}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in|{n} check-ins</source>
        <translation>
            <numerusform>{n} seguimiento</numerusform>
            <numerusform>{n} seguimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation>
            <numerusform>{n} decisión para una nota</numerusform>
            <numerusform>{n} decisiones para notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation>
            <numerusform>{n} registro de coaching o escucha tiene más de {months} meses. ¿Aún hace falta?</numerusform>
            <numerusform>{n} registros de coaching y escucha tienen más de {months} meses. ¿Aún hacen falta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation>
            <numerusform>{n} borrador</numerusform>
            <numerusform>{n} borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>{n} buena palabra de la semana {week}.</numerusform>
            <numerusform>{n} buenas palabras de la semana {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grievance|{n} grievances</source>
        <translation>
            <numerusform>{n} queja</numerusform>
            <numerusform>{n} quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation>
            <numerusform>{n} región de festivos</numerusform>
            <numerusform>{n} regiones de festivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation>{n} dentro</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} perdido</numerusform>
            <numerusform>{n} perdidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation>
            <numerusform>{n} correo en la bandeja de salida</numerusform>
            <numerusform>{n} correos en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more before that|{n} more before that</source>
        <comment>plans</comment>
        <translation>
            <numerusform>{n} más antes de eso</numerusform>
            <numerusform>{n} más antes de eso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.</source>
        <translation>
            <numerusform>{n} elogio más está en un idioma que aquí no se lee.</numerusform>
            <numerusform>{n} elogios más están en un idioma que aquí no se lee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more.|{n} more.</source>
        <translation>
            <numerusform>{n} más.</numerusform>
            <numerusform>{n} más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation>
            <numerusform>{n} persona nueva</numerusform>
            <numerusform>{n} personas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation>{n} de {all} dentro</translation>
    </message>
    <message numerus="yes">
        <source>{n} other name of a topic|{n} other names of topics</source>
        <translation>
            <numerusform>{n} otro nombre de un tema</numerusform>
            <numerusform>{n} otros nombres de temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outcome of a thing heard|{n} outcomes of things heard</source>
        <translation>
            <numerusform>{n} resultado de algo escuchado</numerusform>
            <numerusform>{n} resultados de cosas escuchadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation>
            <numerusform>{n} persona nombrada.</numerusform>
            <numerusform>{n} personas nombradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation>
            <numerusform>{n} persona</numerusform>
            <numerusform>{n} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation>
            <numerusform>{n} cambio de práctica</numerusform>
            <numerusform>{n} cambios de práctica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise in these months|{n} praises in these months</source>
        <translation>
            <numerusform>{n} elogio en estos meses</numerusform>
            <numerusform>{n} elogios en estos meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation>
            <numerusform>{n} elogio</numerusform>
            <numerusform>{n} elogios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation>
            <numerusform>{n} pregunta tuya</numerusform>
            <numerusform>{n} preguntas tuyas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation>
            <numerusform>{n} motivo de ausencia</numerusform>
            <numerusform>{n} motivos de ausencia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation>
            <numerusform>{n} registro tiene valores sin sentido. goodword export lo muestra.</numerusform>
            <numerusform>{n} registros tienen valores sin sentido. goodword export los muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation>
            <numerusform>{n} registro tiene valores que no tienen sentido.</numerusform>
            <numerusform>{n} registros tienen valores que no tienen sentido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation>
            <numerusform>{n} registro en la papelera</numerusform>
            <numerusform>{n} registros en la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation>
            <numerusform>{n} registro de otras personas reescrito</numerusform>
            <numerusform>{n} registros de otras personas reescritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation>
            <numerusform>{n} registro de {name} pasa a {other}.</numerusform>
            <numerusform>{n} registros de {name} pasan a {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation>
            <numerusform>{n} registro leído</numerusform>
            <numerusform>{n} registros leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation>
            <numerusform>{n} registro, {time}</numerusform>
            <numerusform>{n} registros, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation>
            <numerusform>{n} registro</numerusform>
            <numerusform>{n} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation>
            <numerusform>{n} horario</numerusform>
            <numerusform>{n} horarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation>
            <numerusform>{n} correo enviado</numerusform>
            <numerusform>{n} correos enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation>
            <numerusform>{n} ajuste</numerusform>
            <numerusform>{n} ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skill plan|{n} skill plans</source>
        <translation>
            <numerusform>{n} plan de habilidad</numerusform>
            <numerusform>{n} planes de habilidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation>
            <numerusform>{n} omisión</numerusform>
            <numerusform>{n} omisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step done, moved or dropped|{n} steps done, moved or dropped</source>
        <translation>
            <numerusform>{n} paso hecho, movido o descartado</numerusform>
            <numerusform>{n} pasos hechos, movidos o descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation>
            <numerusform>{n} cosa no funciona aquí; junto a ella está qué hacer.</numerusform>
            <numerusform>{n} cosas no funcionan aquí; junto a cada una está qué hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>Una cosa escuchada en la semana {week}.</numerusform>
            <numerusform>{n} cosas escuchadas en la semana {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard|{n} things heard</source>
        <translation>
            <numerusform>{n} cosa escuchada</numerusform>
            <numerusform>{n} cosas escuchadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation>
            <numerusform>{n} cosa contada</numerusform>
            <numerusform>{n} cosas contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation>
            <numerusform>{n} cosa</numerusform>
            <numerusform>{n} cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time in four weeks|{n} times in four weeks</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} vez en cuatro semanas</numerusform>
            <numerusform>{n} veces en cuatro semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation>
            <numerusform>{n} ausencia</numerusform>
            <numerusform>{n} ausencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time|{n} times</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic heard in these months|{n} topics heard in these months</source>
        <translation>
            <numerusform>{n} tema escuchado en estos meses</numerusform>
            <numerusform>{n} temas escuchados en estos meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation>
            <numerusform>{n} tema</numerusform>
            <numerusform>{n} temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation>
            <numerusform>{n} palabra, {reading}</numerusform>
            <numerusform>{n} palabras, {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation>
            <numerusform>{n}&#xa0;día</numerusform>
            <numerusform>{n}&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation>
            <numerusform>{n}&#xa0;día laborable</numerusform>
            <numerusform>{n}&#xa0;días laborables</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoy.</translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoy; pregunta ahora.</translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} hoy; en pausa hasta las {time}.</translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation>{open} hasta esta noche.</translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation>{open} hasta el {day}.</translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation>{open}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} day|{part} of {n} days</source>
        <translation>
            <numerusform>{part} de {n} día</numerusform>
            <numerusform>{part} de {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} praise|{part} of {n} praises</source>
        <translation>
            <numerusform>{part} de {n} elogio</numerusform>
            <numerusform>{part} de {n} elogios</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>a share: 6 of 10</comment>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation>{part}: aún no está</translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation>{part}: aún no está.</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation>{part}: está</translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation>{part}: está.</translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation>{people} en el equipo</translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation>{people}. Puedes cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation>{people}; ya se sabe cómo les gustan los elogios.</translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation>
            <numerusform>{people}; a {n} aún no se le ha preguntado cómo le gustan los elogios.</numerusform>
            <numerusform>{people}; a {n} aún no se les ha preguntado cómo les gustan los elogios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation>{place} no se puede cambiar: {reason}.</translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation>{place} contiene disparadores o vistas que Goodword no creó.</translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation>
            <numerusform>{place} contiene {n} registro, y el cuaderno solo {now}.</numerusform>
            <numerusform>{place} contiene {n} registros, y el cuaderno solo {now}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation>{place} es una copia de seguridad de una versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation>{place} es una copia de seguridad de otro cuaderno.</translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation>{place} es un cuaderno, no una copia de seguridad.</translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation>{place} es una carpeta.</translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation>{place} es un enlace, y Goodword no escribe a través de enlaces.</translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation>{place} es un enlace.</translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation>{place} es de una versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation>{place} no es un cuaderno de Goodword.</translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation>{place} no es una copia de un cuaderno, o está dañada.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>{place} no es un archivo.</translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation>{place} no es lugar para una copia de seguridad.</translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation>{place} no tiene protección, y este cuaderno sí.</translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation>{place} no está ahí, pero {name} está entre sus copias de seguridad.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation>{place} no está ahí.</translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation>{place} ya existe y no es una copia de un cuaderno.</translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation>{place} está, pero no es un cuaderno de Goodword o está dañado.</translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation>{place} está en una carpeta que no existe.</translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation>{place} lo escribió una versión más reciente de Goodword.</translation>
    </message>
    <message>
        <source>{plot}: copy</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: copiar</translation>
    </message>
    <message>
        <source>{plot}: save as picture</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: guardar como imagen</translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation>
            <numerusform>{practices} contó igualmente.</numerusform>
            <numerusform>{practices} contaron igualmente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation>
            <numerusform>{practices}: ya está.</numerusform>
            <numerusform>{practices}: ya están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation>
            <numerusform>{practices}: pendiente</numerusform>
            <numerusform>{practices}: pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation>{practice} no tiene ningún texto en note sin {sign}.</translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation>{practice} tiene algo que no es una lista de textos.</translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation>{practice} tiene algo que aquí no se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} tiene {n} texto.</numerusform>
            <numerusform>{practice} tiene {n} textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} tiene {n} texto.</numerusform>
            <numerusform>{practice} tiene {n} textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation>{practice} tiene «{key}», que aquí no se conoce.</translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation>Ese día ya está hecho: {practice}.</translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation>{practice} no es una tabla.</translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation>{practice}: desactivado.</translation>
    </message>
    <message>
        <source>{practice} on {days}</source>
        <comment>praise on 18 of 21 days</comment>
        <translation>{practice} en {days}</translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation>{practice} hoy</translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation>{practice}: {what}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation>{practice}, {heading}, {date}, añadido después: {text}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation>{practice}, {heading}, {date}: {text}</translation>
    </message>
    <message>
        <source>{practice}: {days} in {month}; {share} in {before}.</source>
        <comment>Praise: 18 of 21 days in May; 9 of 20 in March.</comment>
        <translation>{practice}: {days} en {month}; {share} en {before}.</translation>
    </message>
    <message>
        <source>{practice}: {days} so far.</source>
        <comment>Praise: 3 of 4 days so far.</comment>
        <translation>{practice}: {days} hasta ahora.</translation>
    </message>
    <message>
        <source>{practice}: {heading}</source>
        <translation>{practice}: {heading}</translation>
    </message>
    <message>
        <source>{praises} in these months named the effect.</source>
        <translation>En estos meses el efecto aparece en {praises}.</translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation>{problem} Por eso una frase de contraseña abrirá el cuaderno.</translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation>{program} abre borradores.</translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation>{records} ({n} en la papelera)</translation>
    </message>
    <message>
        <source>{records} are too many for a page.</source>
        <translation>{records}: son demasiados para una página.</translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation>{records} en {place}.</translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation>Guardados: {saved}. {done} de {asked} hoy.</translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation>{series} de {first} a {last}; mínimo {least}, máximo {most}.</translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation>{server} las retiene: el modo «no molestar» está activado.</translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation>{server} dice que los muestra.</translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation>{server} no muestra ninguno.</translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation>{server} las muestra.</translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation>{service} sincroniza la carpeta del cuaderno; puede poner en su lugar un estado anterior o mezclado.</translation>
    </message>
    <message>
        <source>{share} grievances</source>
        <comment>67 % of what was heard</comment>
        <translation>{share} de quejas</translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation>Hay {size} libres donde está el cuaderno.</translation>
    </message>
    <message>
        <source>{skill}. {stands}</source>
        <comment>a skill, and how its plan stands</comment>
        <translation>{skill}. {stands}</translation>
    </message>
    <message>
        <source>{source}, heard: {date}</source>
        <translation>{source}, escuchado: {date}</translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation>{state}. Fuerza {strength}, racha {run}.</translation>
    </message>
    <message>
        <source>{state}: {date}</source>
        <comment>Paused: 2 March 2026</comment>
        <translation>{state}: {date}</translation>
    </message>
    <message>
        <source>{step}. {whom}, {stands}.</source>
        <comment>a step, read out</comment>
        <translation>{step}. {whom}, {stands}.</translation>
    </message>
    <message>
        <source>{step}: {stands}</source>
        <comment>a step: done on Fri 27 Nov</comment>
        <translation>{step}: {stands}</translation>
    </message>
    <message>
        <source>{system} has one; new icons may be hidden in its overflow at first.</source>
        <translation>{system} tiene una; los iconos nuevos pueden estar ocultos al principio en su área de desbordamiento.</translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation>{system} abre su programa de correo.</translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation>{system} las muestra, si está permitido: mira en {where}.</translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation>{system} los muestra.</translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que hizo el equipo {when} y que me gustaría que conocieras.</numerusform>
            <numerusform>{things} que hizo el equipo {when} y que me gustaría que conocieras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que el equipo hizo {when} y que merece contarse.</numerusform>
            <numerusform>{things} que el equipo hizo {when} y que merecen contarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que el equipo escuchó {when} y que me gustaría que conocieras.</numerusform>
            <numerusform>{things} que el equipo escuchó {when} y que me gustaría que conocieras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que escuchamos {when}, y en qué queda.</numerusform>
            <numerusform>{things} que escuchamos {when}, y en qué quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que hizo este equipo {when} y que merece decirse en voz alta.</numerusform>
            <numerusform>{things} que hizo este equipo {when} y que merecen decirse en voz alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in all.</source>
        <comment>12 times in all.</comment>
        <translation>{times} en total.</translation>
    </message>
    <message>
        <source>{times} in all: {first} until {end}, {last} since.</source>
        <comment>12 times in all: 5 until June, 7 since.</comment>
        <translation>{times} en total: {first} hasta {end}, {last} desde entonces.</translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation>{time} queda fuera del horario laboral, que va de {start} a {end}.</translation>
    </message>
    <message>
        <source>{topic} is a topic of its own again</source>
        <translation>{topic} vuelve a ser un tema propio</translation>
    </message>
    <message>
        <source>{topic} is counted under {name}</source>
        <translation>{topic} se cuenta en {name}</translation>
    </message>
    <message>
        <source>{topic} is the same as</source>
        <translation>{topic} es lo mismo que</translation>
    </message>
    <message>
        <source>{topic} was not merged into another topic.</source>
        <translation>{topic} no estaba combinado con otro tema.</translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation>{topic}, escuchado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation>
            <numerusform>{topic}, escuchado {n} vez</numerusform>
            <numerusform>{topic}, escuchado {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{topic}. {weeks}</source>
        <comment>a topic, read out</comment>
        <translation>{topic}. {weeks}</translation>
    </message>
    <message>
        <source>{topic}: {facts}</source>
        <translation>{topic}: {facts}</translation>
    </message>
    <message>
        <source>{typed} has letters before the @ that not every server takes.</source>
        <translation>{typed} tiene antes de la @ letras que no todos los servidores aceptan.</translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation>{typed} hace falta para escribir.</translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation>{typed} no es un país ni una región.</translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation>{typed} no es un país con festivos conocidos.</translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation>{typed} no es una fecha que se pueda leer.</translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation>{typed} no es una tecla.</translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation>{typed} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation>{typed} no es un momento con desfase horario.</translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation>{typed} no es un momento.</translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation>{typed} no es un mes que se pueda leer.</translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation>{typed} no es una región con festivos conocidos.</translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation>{typed} no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} no es una hora del día.</translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation>{typed} no es una semana que se pueda leer.</translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation>{typed} no es un año que se pueda leer.</translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation>{typed} no vale como {name}.</translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation>{typed} no se admite como «{key}».</translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation>{typed} no se permite aquí.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation>{user} en {host}</translation>
    </message>
    <message>
        <source>{value} is not a valid integer range.</source>
        <translation>{value} no es un número entero válido.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} no está en el rango {range}.</translation>
    </message>
    <message numerus="yes">
        <source>{value} is not {choices}.|{value} is not one of {choices}.</source>
        <translation>
            <numerusform>{value} no es {choices}.</numerusform>
            <numerusform>{value} no es ninguno de estos valores: {choices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>a date</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a short date</comment>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday} {day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday} {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <comment>a date</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{weeks}, {year}</source>
        <comment>weeks: Weeks 45 and 47</comment>
        <translation>{weeks}, {year}</translation>
    </message>
    <message>
        <source>{week} ({year})</source>
        <comment>a week of another year</comment>
        <translation>{week} ({year})</translation>
    </message>
    <message>
        <source>{where} has a brace that means nothing.</source>
        <translation>{where} tiene una llave que no significa nada.</translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation>
            <numerusform>{where} tiene {n} carácter.</numerusform>
            <numerusform>{where} tiene {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation>{where} está vacío.</translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation>{where} no es una lista.</translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation>{where} no es un texto.</translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation>{word} no es un día de la semana.</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation>{year} tiene {weeks} semanas, y no tiene semana {week}.</translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation>{year} aún está por llegar.</translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation>«Nada auténtico» cuenta una vez cada cinco días laborables, y ya se usó: {practice}.</translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation>«Nada auténtico» ya está dicho ese día: {practice}.</translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation>«created_on» no es el día de «created_at».</translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation>«days» no dice de qué días trata una nota.</translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation>«place» no es un lugar en una nota.</translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation>«same» no es un resumen criptográfico.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta «{key}».</translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation>«{key}» no es una lista de pares de textos.</translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation>«{key}» no es una lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation>«{key}» no es una lista de pares.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation>«{key}» no es una lista de textos.</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation>«{key}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>«{key}» no se conoce aquí.</translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation>«{key}» no es un texto.</translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation>«{key}» no es verdadero ni falso.</translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation>A partir de entonces, «{name}» lleva a {other}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.</source>
        <translation>Desde ahora, «{topic}» se cuenta en «{name}». Separar lo deshace cuando quieras.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
