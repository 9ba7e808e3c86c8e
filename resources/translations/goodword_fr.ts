<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation> (dossier {folder})</translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation>(ajoutée après coup)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation>&#xa0;</translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation>--from va avec une nouvelle valeur.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation>--jsonl lit l’entrée standard&#xa0;; il prend une pratique et rien d’autre.</translation>
    </message>
    <message>
        <source>--merge and --into go together; --separate stands alone.</source>
        <translation>--merge et --into vont ensemble&#xa0;; --separate s’emploie seul.</translation>
    </message>
    <message>
        <source>--merge-into, --separate and --remove stand alone.</source>
        <translation>--merge-into, --separate et --remove s’emploient seuls.</translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation>--new-code et --passphrase modifient le moyen d’ouverture.</translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation>--person et --audience person vont ensemble.</translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation>--person va avec --audience person.</translation>
    </message>
    <message>
        <source>--person goes with praise.</source>
        <translation>--person va avec praise.</translation>
    </message>
    <message>
        <source>--reason is for your own days: why somebody else is off is theirs.</source>
        <translation>--reason vaut pour vos propres jours&#xa0;: la raison du congé de quelqu’un d’autre ne regarde que cette personne.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation>1 jour de plus</translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation>de 1 à 64 caractères&#xa0;; il n’y a rien à y lire</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>how far back to look</comment>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation>2 jours de plus</translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation>3 jours de plus</translation>
    </message>
    <message>
        <source>3 months</source>
        <comment>how far back to look</comment>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation>4 jours de plus</translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation>5 jours de plus</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how far back to look</comment>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation>60 minutes</translation>
    </message>
    <message>
        <source>A JSON object a line on standard input, one a line out.</source>
        <translation>Un objet JSON par ligne sur l’entrée standard, un par ligne en sortie.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation>Impossible de créer un PDF ici</translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation>Une sauvegarde l’a peut-être encore.</translation>
    </message>
    <message>
        <source>A book that is protected gets another key and recovery code.</source>
        <translation>Un carnet déjà protégé reçoit une autre clé et un autre code de récupération.</translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation>Un caractère est erroné. Comparez groupe par groupe.</translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation>Une entrée de coaching n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Une copie ailleurs</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Une copie se trouve dans {name}</translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation>Une copie du carnet a été faite, mais on ne peut pas s’y fier. ({folder})</translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation>Un pays, ou un pays et sa région&#xa0;: DE, DE-BY. Fériés à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>A day counts once it is over, or once it is done.</source>
        <translation>Une journée compte une fois passée, ou dès qu’elle est faite.</translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation>Une journée reste ouverte</translation>
    </message>
    <message>
        <source>A few days more, and it begins</source>
        <translation>Encore quelques jours, et cela commence</translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation>Quelques mots séparés par des espaces conviennent bien.</translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation>Un fichier sur une personne se termine par .md, .txt, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation>Un bon moment pour une phrase</translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation>Un mot qui fait du bien, chaque jour ouvré</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation>Un mot qui fait du bien chaque jour ouvré&#xa0;: un compliment, un point de coaching, une chose entendue, et chaque semaine une note sur l’équipe.</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard.

Without a command it starts in the tray and opens Today.</source>
        <translation>Un mot juste chaque jour ouvré&#xa0;: un compliment, un point de coaching, une chose entendue.

Sans commande, démarre dans la zone de notification et ouvre Aujourd’hui.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Une clé figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation>Une entrée d’écoute n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation>Un e-mail à son sujet est en cours d’envoi.</translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation>Un e-mail que personne n’a regardé, ou qui n’est pas parti, vous attend ici.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A month instead of a week.</source>
        <translation>Un mois au lieu d’une semaine.</translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation>Un nouveau nom, sur toutes ses entrées aussi</translation>
    </message>
    <message>
        <source>A new name, on all their records too.</source>
        <translation>Un nouveau nom, aussi sur toutes ses entrées.</translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation>Une nouvelle série. Force {strength}, meilleure série {best}.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation>Une version plus récente de Goodword l’a écrit&#xa0;: celle-ci peut l’afficher et l’exporter, sans rien modifier.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation>Une version plus récente de Goodword a écrit ce carnet. Celle-ci l’affiche, sans rien modifier.</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation>Une note ({period}) pour {whom}, à son adresse, non envoyée ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation>Une note ({period}) pour {whom}, à son adresse, envoyée</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation>Une note ({period}) pour {whom}, non envoyée ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation>Une note ({period}) pour {whom}, envoyée</translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation>Une note pour une seule personne demande un nom.</translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation>Un composant de Qt manque sur ce système.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation>Une phrase secrète compte au moins {least} caractères.</translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation>La phrase secrète est demandée après un verrouillage. Sans elle, c’est le code de récupération. Vous pouvez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>A passphrase opens it too; always so where there is no keyring.</source>
        <translation>Une phrase secrète l’ouvre aussi&#xa0;; toujours le cas là où il n’y a pas de trousseau de clés.</translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation>Un mot de passe va avec un nom de connexion.</translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation>Un mot de passe compte de 1 à {most} caractères.</translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation>Un mot de passe dans une commande peut être lu par d’autres, il n’a donc pas été pris.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Un mot de passe est nécessaire</translation>
    </message>
    <message>
        <source>A plan for {name}</source>
        <translation>Un plan pour {name}</translation>
    </message>
    <message>
        <source>A plan has three to six small steps, and this one {n}.</source>
        <translation>Un plan compte de trois à six petites étapes, et celui-ci {n}.</translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation>Une entrée de compliment n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation>Chaque jour ouvré, une notification pose l’une de ces questions, jamais la même que la veille&#xa0;; la ligne au-dessus d’une note aussi. {name} représente un prénom&#xa0;; une telle question attend tant que les noms sont désactivés dans les notifications.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à vous</translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation>Une question à vous&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation>Un mois calme, c’est très bien. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation>Une période calme, c’est très bien. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation>Une semaine calme, c’est très bien. Il n’y a pas de note, et lundi repart à neuf.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and the next one starts fresh.</source>
        <translation>Une semaine calme, c’est très bien. Il n’y a pas de note, et la suivante repart à neuf.</translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation>Une année calme, c’est très bien. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation>Une entrée ne change pas de pratique.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation>Un code de récupération compte {wanted} caractères, et {typed} ont été saisis.</translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation>Un rapport se trouve dans {log}</translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation>Le dernier essai de restauration date du {date}.</translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation>Exemple de notification</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Un exemple de semaine</translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation>Un exemple de semaine. Tout le monde y est inventé, et rien de ce que vous faites ici n’est gardé.</translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation>Lancer Goodword une deuxième fois ouvre Aujourd’hui.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Un texte est trop long.</translation>
    </message>
    <message>
        <source>A topic that names somebody</source>
        <translation>Un thème qui cite quelqu’un</translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation>Une semaine peut ressembler à ceci. Une journée se remplit jusqu’à ce qu’elle finisse.</translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation>
            <numerusform>Une semaine peut ressembler à ceci. Chaque journée reste ouverte {n} jour ouvré de plus.</numerusform>
            <numerusform>Une semaine peut ressembler à ceci. Chaque journée reste ouverte {n} jours ouvrés de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Une année</translation>
    </message>
    <message>
        <source>A year instead of a week.</source>
        <translation>Une année au lieu d’une semaine.</translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation>Une note au format {format} ne peut pas s’afficher dans un terminal.</translation>
    </message>
    <message>
        <source>A, T</source>
        <comment>keys to press</comment>
        <translation>A, T</translation>
    </message>
    <message>
        <source>ADDR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ADR</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>ARGS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARGS</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation>Sur {name}</translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation>À propos de (facultatif)</translation>
    </message>
    <message>
        <source>Acted</source>
        <comment>a day</comment>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Traité le</translation>
    </message>
    <message>
        <source>Acted on another day</source>
        <translation>Traité un autre jour</translation>
    </message>
    <message>
        <source>Acted on another day…</source>
        <translation>Traité un autre jour…</translation>
    </message>
    <message>
        <source>Acted on today</source>
        <translation>Traité aujourd’hui</translation>
    </message>
    <message>
        <source>Acted on: {date}</source>
        <translation>Traité&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Acted today</source>
        <comment>a button</comment>
        <translation>Traité aujourd’hui</translation>
    </message>
    <message>
        <source>Acted: {acted}, not told yet</source>
        <comment>days</comment>
        <translation>Traité&#xa0;: {acted}, pas encore de retour</translation>
    </message>
    <message>
        <source>Acted: {acted}, told: {told}</source>
        <comment>days</comment>
        <translation>Traité&#xa0;: {acted}, retour fait&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation>Ajoutez un nom de fichier, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation>Ajoutez un nom, par exemple note.md.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a person to the team, or change what is known of one.</source>
        <translation>Ajouter une personne à l’équipe, ou modifier ce que l’on sait d’elle.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation>Ajoutez un nom de famille pour les distinguer.</translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation>Ajoutez une zone de notification au tableau de bord (sous GNOME, l’extension AppIndicator). Un deuxième lancement ouvre Aujourd’hui.</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation>Ajouter encore</translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation>Ajouter encore&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation>Ajoutez goodword --background à ce que votre bureau lance au démarrage, ou vérifiez-y les autorisations.</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation>Ajoutez goodword --background à ce que votre bureau lance au démarrage.</translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation>Ajoutez-le dans le fichier.</translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation>Ajoutez-en d’abord une à la personne.</translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation>Ajoutez-en un&#xa0;: sans noms, ceux qui ont {sign} sont laissés de côté.</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add them in Team, or name them in a record.</source>
        <translation>Ajoutez des personnes dans Équipe, ou citez-les dans une entrée.</translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation>Ajouter&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation>Ajouté après coup</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation>Ajoutée après coup</translation>
    </message>
    <message>
        <source>Adds: {names}</source>
        <comment>of a list of people</comment>
        <translation>Ajoute : {names}</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Convenu la dernière fois</translation>
    </message>
    <message>
        <source>Agreed with {name}: {step}</source>
        <translation>Convenu avec {name}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Convenu&#xa0;: {step}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of what was heard</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All</source>
        <comment>how far back to look</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Toutes les sauvegardes</translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation>Toutes celles-ci sont masquées, la question posée est donc&#xa0;: «&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>All steps</source>
        <comment>a button</comment>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation>Tout ce qui est gardé sur {name}, en un fichier à lui remettre.</translation>
    </message>
    <message>
        <source>All three</source>
        <comment>parts of praise</comment>
        <translation>Les trois</translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation>Les trois y sont.</translation>
    </message>
    <message>
        <source>All three parts were in {share}; in {before} in {share_before}.</source>
        <comment>share: 3 of 9</comment>
        <translation>Les trois éléments étaient dans {share}&#xa0;; en {before}, dans {share_before}.</translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation>Les trois sont faits aujourd’hui. À demain.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} step done. Can they show it to someone else?|All {n} steps done. Can they show it to someone else?</source>
        <translation>
            <numerusform>{n} étape, et elle est faite. La personne peut-elle le montrer à quelqu’un d’autre&#xa0;?</numerusform>
            <numerusform>Les {n} étapes sont faites. La personne peut-elle le montrer à quelqu’un d’autre&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation>Autorisé&#xa0;: de {least} à {most}.</translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation>Autorisé&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation>Déjà là et conservé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <comment>of a list of people</comment>
        <translation>Déjà dans l’équipe : {names}</translation>
    </message>
    <message>
        <source>Also what was done or dropped.</source>
        <translation>Aussi les étapes faites ou abandonnées.</translation>
    </message>
    <message>
        <source>Also what was finished, paused or dropped.</source>
        <translation>Aussi les plans terminés, en pause ou abandonnés.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>S’écrit aussi</translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation>Aussi {name}, depuis le {date}</translation>
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
        <translation>Amara a montré à l’équipe du soir sa liste de passation triée, et personne n’a eu à demander la suite.</translation>
    </message>
    <message>
        <source>An ISO week, this one unless given.</source>
        <translation>Une semaine ISO&#xa0;; par défaut, celle en cours.</translation>
    </message>
    <message>
        <source>An ISO week; may be given several times.</source>
        <translation>Une semaine ISO&#xa0;; peut être indiquée plusieurs fois.</translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation>Une adresse, ou plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation>Un identifiant compte de 1 à 64 caractères ASCII imprimables.</translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation>Une version plus ancienne de Goodword a écrit le carnet&#xa0;; il ne peut pas être mis à niveau là où il est. ({path})</translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation>Une sauvegarde plus ancienne</translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation>Une autre instance de Goodword a ouvert le carnet. ({place})</translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation>Autre copie du carnet</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
    <message>
        <source>Another day that is still open.</source>
        <translation>Un autre jour encore ouvert.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>in the menu</comment>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>a button</comment>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation>Un autre e-mail est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation>Une autre personne, période ou pratique en aura peut-être une.</translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation>Un autre programme a ouvert le carnet. ({place})</translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation>Un autre programme utilise {key}. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>Un autre programme occupe le carnet.</translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation>Un autre programme occupe le carnet. ({place})</translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation>Un autre programme lit le carnet, son journal ne peut donc pas être vidé.</translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation>Un autre programme lit le carnet en cours de création.</translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation>Autre période</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre période…</translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation>Répondez depuis le menu de la zone de notification, ou avec goodword quick.</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation>Comme Goodword</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>En JSON.</translation>
    </message>
    <message>
        <source>As JSON: every plan, with its state.</source>
        <translation>En JSON&#xa0;: chaque plan, avec son état.</translation>
    </message>
    <message>
        <source>As JSON: every step, with its state.</source>
        <translation>En JSON&#xa0;: chaque étape, avec son état.</translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Au {date}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Comme dans l’entrée</translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation>Demander à la Facturation le mot «&#xa0;envoyé&#xa0;» et la date dans l’e-mail</translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation>Demander pour les compliments</translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation>Me demander à</translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation>Demandez à l’un des destinataires, puis&#xa0;: {commands}</translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation>Demandez à l’un des destinataires. L’e-mail attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation>Demandez à l’un des destinataires. Réessayez ensuite, ou indiquez qu’il est arrivé.</translation>
    </message>
    <message>
        <source>Ask the questions of the day in the terminal, one after another; an empty answer skips one.</source>
        <translation>Poser les questions du jour dans le terminal, l’une après l’autre&#xa0;; une réponse vide passe la question.</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Ce nombre au plus.</translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation>À {time}, la journée de travail est finie, et rien n’est demandé ensuite.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Away…</source>
        <comment>days, a button</comment>
        <translation>Congés…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <comment>a button</comment>
        <translation>Retour aux thèmes</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <comment>a button</comment>
        <translation>Retour à ce qui a été entendu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation>Sauvegardé&#xa0;: {holdings}</translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation>Sauvegardé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation>Sauvegarde {number} sur {of}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation>Les sauvegardes échouent depuis&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation>Les sauvegardes échouent depuis {moment}. {problem}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>Avant correction</translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation>Avant de nombreux retraits</translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation>Avant le début.</translation>
    </message>
    <message>
        <source>Before they put it right</source>
        <translation>Avant la correction</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <comment>a button</comment>
        <translation>Commencer un plan…</translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation>Commencer un carnet vide</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation>Repartir à neuf</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation>Commencez par [{practice}] seul sur une ligne.</translation>
    </message>
    <message>
        <source>Begin one: goodword plan NAME begin --skill S …</source>
        <translation>Commencez-en un&#xa0;: goodword plan NAME begin --skill S …</translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation>Commencez par les personnes que vous dirigez vous-même.</translation>
    </message>
    <message>
        <source>Being practised</source>
        <comment>a skill</comment>
        <translation>En cours d’acquisition</translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation>Ben a posé une question ouverte avant de citer une règle, et le client a trouvé la réponse tout seul.</translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation>Entre nous</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation>Associez goodword quick à une touche dans les paramètres de votre bureau&#xa0;: la saisie rapide s’ouvre où que vous soyez. goodword quick praise va droit au compliment.</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation>Carnet (*.db)</translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation>Les deux y sont. Quand leur direz-vous ce que cela a donné&#xa0;?</translation>
    </message>
    <message>
        <source>Both wordings are kept</source>
        <translation>Les deux formulations sont gardées</translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation>Couvert par un joker</translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation>Couvert par un joker.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.

A copy that opens with another recovery code asks for it; with &quot;-&quot; it is read from standard input.</source>
        <translation>Restaurer la sauvegarde FICHIER&#xa0;: le carnet devient ce que contient la copie. Son état actuel est d’abord gardé.

Une copie qui s’ouvre avec un autre code de récupération le demande&#xa0;; avec «&#xa0;-&#xa0;», il est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation>Restauration de votre carnet…</translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation>Restauré&#xa0;: {holdings}</translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation>Boutons des notifications</translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation>Quand en reparlerez-vous tous les deux&#xa0;?</translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation>Par {host}, avec chiffrement.</translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation>Par {host}, vers cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>a kind of file</comment>
        <translation>Événement d’agenda</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rappels téléphoniques</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation>Appel du serveur de messagerie…</translation>
    </message>
    <message>
        <source>Can do it means</source>
        <comment>a field</comment>
        <translation>Savoir le faire, c’est</translation>
    </message>
    <message>
        <source>Can do it means: {words}</source>
        <translation>Savoir le faire, c’est&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Can {name} now show it to someone else?</source>
        <translation>Est-ce que {name} peut maintenant le montrer à quelqu’un d’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation>Les certificats sont toujours vérifiés. «&#xa0;Aucun&#xa0;» ne va qu’à cet ordinateur.</translation>
    </message>
    <message>
        <source>Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field.</source>
        <translation>Modifier une entrée&#xa0;: son TEXTE (- lit l’entrée standard), ses champs&#xa0;; une valeur vide efface un champ.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation>Modifiez ses droits d’accès, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation>Modifiez ses droits, puis redémarrez.</translation>
    </message>
    <message>
        <source>Change that record, or remove it.</source>
        <translation>Modifiez cette entrée, ou retirez-la.</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <comment>a button</comment>
        <translation>Modifier le plan…</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation>Noter un coaching</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation>Vérifiez mail_from, et ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation>Vérifiez smtp_host et smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation>Vérifiez smtp_host et le réseau.</translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation>Vérifiez smtp_host. Rien n’a été envoyé. Renseignez-vous auprès de la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation>Vérifiez smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation>Vérifiez smtp_security et smtp_port. S’ils sont corrects, quelqu’un sur le trajet supprime peut-être TLS.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation>Vérifiez smtp_security et smtp_port. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation>Vérifiez smtp_security et smtp_port&#xa0;: 587 starttls, 465 tls.</translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation>Vérifiez smtp_user, et enregistrez à nouveau le mot de passe. Beaucoup de fournisseurs demandent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Vérifiez qu’il est bien là.</translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation>Vérifiez que le disque et le dossier sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Vérifiez que le dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation>Vérifiez que vous pouvez le lire, et que son nom est juste.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Vérifiez le disque et l’espace restant, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation>Vérifiez le disque, et où va la sortie.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation>Vérifiez le réseau. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation>Vérifiez l’orthographe avec goodword list.</translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation>Vérifiez-les, puis envoyez à nouveau.</translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation>Vérifiez ces adresses, puis envoyez-y l’e-mail avec --to.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation>Vérifiez l’horloge de cet ordinateur. Rien n’a été envoyé. Renseignez-vous auprès de la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation>Vérifiez ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Check-ins lately</source>
        <translation>Derniers points de coaching</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>a button</comment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation>Choisissez un dossier à part, par exemple à l’intérieur de celui-ci, avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation>Choisissez un dossier sur le disque de cet ordinateur avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation>Choisissez un dossier avec --data-dir ou GOODWORD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation>Choisissez un dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation>Choisissez une heure à partir de {start} et avant {end}.</translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation>Choisissez une issue.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Faites un autre choix.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation>Choisissez-en un autre. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation>Choisissez-en trois au plus, par exemple 11:30, 15:30.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Au choix&#xa0;:
	{choices}</translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation>Choisissez-en une ci-dessus pour voir ses entrées.</translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation>Choisissez-en un dans les paramètres du bureau, parmi les applications par défaut.</translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation>Choisissez-en un dans les paramètres du système, ou utilisez Copier ou Enregistrer sous….</translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation>Choisissez l’un de --week, --month et --year.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>a button</comment>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation>Fermez-le dans l’autre programme, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Fermez-le ou attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation>Fermez-le. Goodword terminera l’effacement à son prochain lancement.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Fermez quelques programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Fermer le conseil</translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
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
        <translation>Le coaching ne peut pas entrer dans une note&#xa0;: la note n’a pas de place pour lui. Qui a dit une chose, vos séries, vos congés et vos brouillons restent ici aussi. Qui préfère un compliment en privé n’est cité auprès de personne d’autre.</translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation>Coaching modifié</translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation>Le coaching ne figure jamais dans une note.</translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation>Coaching enregistré</translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation>Coaching avec {name} modifié</translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation>Coaching avec {name} enregistré</translation>
    </message>
    <message>
        <source>Coaching, listening: by when, like 2026-03-02.</source>
        <translation>Coaching, écoute&#xa0;: l’échéance, par exemple 2026-03-02.</translation>
    </message>
    <message>
        <source>Coaching, listening: what comes next.</source>
        <translation>Coaching, écoute&#xa0;: la prochaine étape.</translation>
    </message>
    <message>
        <source>Coaching, listening: who takes the step.</source>
        <translation>Coaching, écoute&#xa0;: qui se charge de l’étape.</translation>
    </message>
    <message>
        <source>Coaching: the one skill.</source>
        <translation>Coaching&#xa0;: la compétence, une seule.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>a plot: how steady each practice was</comment>
        <translation>Régularité</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied, as a picture and in words</source>
        <translation>Copié, en image et en texte</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>Copié. Collez-le dans un e-mail ou une messagerie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the book to FILE, or among the copies beside it, and check the copy.

An older backup of this book that is at FILE is replaced; nothing else is.</source>
        <translation>Copier le carnet dans FICHIER, ou parmi les copies à côté de lui, et vérifier la copie.

Une sauvegarde plus ancienne de ce carnet qui se trouve dans FICHIER est remplacée&#xa0;; rien d’autre ne l’est.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy the names and paste them.</source>
        <translation>Copiez les noms et collez-les.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Corrigez-le dans le fichier.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation>Compté en jours ouvrés. Personne n’est classé, et rien de tout cela ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation>Compter à partir du</translation>
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
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Entrée garde, Échap quitte</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Maj+Entrée</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DATE</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>JOURS</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation>Les tirets et les majuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation>Données et vie privée</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation>Les dates possibles vont du {first} au {last}.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a field</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation>D’abord le jour, puis le mois&#xa0;: 27/11 ou 27 nov.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Jour non travaillé.</translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation>Jours et congés</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a menu</comment>
        <translation>Congés…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a button</comment>
        <translation>Congés…</translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation>Jours de {year}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Days off, passes and “nothing genuine” are left out.</source>
        <translation>Les congés, les jokers et «&#xa0;rien de sincère&#xa0;» ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation>Les jours que ces entrées étaient seules à remplir sont maintenant vides&#xa0;: votre série est passée de {before} à {after}.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation>Les jours que ces entrées sont seules à remplir seront alors vides&#xa0;: votre série passera de {before} à {after}.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys to press</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation>A-t-on dit oui à votre résumé&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {names}?|(Did you mean one of: {names}?)</source>
        <translation>
            <numerusform>Vouliez-vous dire {names}&#xa0;?</numerusform>
            <numerusform>(Vouliez-vous dire l’un de ceux-ci&#xa0;: {names}&#xa0;?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander confirmation.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#xa0;?</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what became of a step</comment>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, a button</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, in the menu</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <comment>steps</comment>
        <translation>Faites et abandonnées</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Fait à {time}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <comment>a step</comment>
        <translation>Faite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon gardé</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Brouillon non gardé</translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation>Les brouillons peuvent s’ouvrir.</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a plan, in the menu</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a button</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a step, in the menu</comment>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what became of a step</comment>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a skill</comment>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Dropped: {skill}</source>
        <translation>Abandonnée&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Dropped: {step}</source>
        <comment>a step</comment>
        <translation>Abandonnée&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation>Chaque ligne est un objet JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation>Chaque ligne a besoin d’un «&#xa0;type&#xa0;», par exemple «&#xa0;entry&#xa0;».</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation>Modifier&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Onze</translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation>Vide&#xa0;: il n’y figure pas.</translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation>Vide&#xa0;: le port habituel, 587, ou 465 avec TLS dès le départ.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase PERSON for good: their records, their name in all others, also in the backups.

It says first how much that is, and asks. It can&apos;t be taken back.</source>
        <translation>Effacer PERSONNE définitivement&#xa0;: ses entrées, son nom dans toutes les autres, et aussi dans les sauvegardes.

La commande dit d’abord ce que cela représente, et demande confirmation. C’est sans retour.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Effacer une personne</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Tout effacer sur {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation>Effacer {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation>
            <numerusform>Effacement fait aussi dans {n} sauvegarde.</numerusform>
            <numerusform>Effacement fait aussi dans {n} sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation>Effacé avec la personne</translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation>Effacement de «&#xa0;{name}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation>Effacement dans le carnet et ses sauvegardes…</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Erreur&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Toutes les compétences</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation>Chacun voit les adresses des autres.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>of the records</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a button</comment>
        <translation>Tout pour un tête-à-tête…</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a menu</comment>
        <translation>Tout pour un tête-à-tête…</translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation>Tout est laissé de côté. Il n’y a pas de note tant qu’elle ne contient rien.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation>Tout reste sur cet ordinateur. Pas de compte, pas de cloud, et rien n’est envoyé si vous ne l’envoyez pas. Le coaching ne peut entrer dans aucune note, et le nom de qui a dit une chose reste chez vous.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation>Tout reste sur cet ordinateur. Pas de compte, pas de cloud, et rien n’est envoyé si vous ne l’envoyez pas. Le coaching ne peut entrer dans aucune note.</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Tout fonctionne ici.</translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation>Vous voyez tout avant le départ, avec ce qui est retenu ici et pourquoi. Rien n’utilise le réseau, sauf les e-mails que vous envoyez vous-même. Les notes sur des personnes sont des données personnelles&#xa0;: écrivez comme si elles devaient les lire un jour.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez à nouveau.</translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation>Exportez à nouveau les personnes, ou collez leurs noms.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exporté dans {file}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>keys to press</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation>F2, Suppr</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Moins de lettres donnent plus de résultats.</translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation>Les fichiers du dossier de données ne peuvent pas être verrouillés.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>Remplir {day}</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Rechercher un thème</translation>
    </message>
    <message>
        <source>Finish, pause or drop that first: one skill at a time.</source>
        <translation>Terminez, mettez en pause ou abandonnez d’abord celle-là&#xa0;: une compétence à la fois.</translation>
    </message>
    <message>
        <source>First wording</source>
        <comment>heads a line</comment>
        <translation>Première formulation</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Suivi le</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation>Pour envoyer d’ici, par exemple smtp.example.org. Vide&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Pour l’entreprise</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Pour la hiérarchie</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Pour la personne</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>Pour vous seulement.</translation>
    </message>
    <message>
        <source>For you alone: counted in their working days, and nobody is told.</source>
        <translation>Pour vous seulement&#xa0;: compté selon les jours ouvrés de chacun, et personne n’en est informé.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation>Logiciel libre sous licence MIT, par les auteurs de Goodword.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libérez de l’espace, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation>Libérez de l’espace, ou fermez puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation>Libérez de l’espace, puis relancez Goodword.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation>Libérez de l’espace&#xa0;: une entrée qui ne trouve pas de place n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation>De partout</translation>
    </message>
    <message>
        <source>From five on there is something to see.</source>
        <translation>À partir de cinq, il y a quelque chose à voir.</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>À partir de ce jour.</translation>
    </message>
    <message>
        <source>From the last eight weeks, and the latest twelve of a kind. History has all of it.</source>
        <translation>Sur les huit dernières semaines, les douze entrées les plus récentes de chaque type. L’Historique contient tout.</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>De l’équipe</translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation>À partir d’aujourd’hui, une deuxième personne relit chaque formulaire avant son envoi.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>À partir du {date}</translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation>Du {date}&#xa0;: {what}. Ce qui a été écrit depuis n’y figure pas.</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation>De {first} à {last} en {days}, minimum {least}, maximum {most}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a stretch of time</comment>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation>Journée complète</translation>
    </message>
    <message>
        <source>Give a DATE, or --list alone; --json goes with --list.</source>
        <translation>Indiquez une DATE, ou --list seul&#xa0;; --json va avec --list.</translation>
    </message>
    <message>
        <source>Give another day.</source>
        <translation>Indiquez un autre jour.</translation>
    </message>
    <message>
        <source>Give it one first: goodword step ID moved DATE</source>
        <translation>Donnez-lui-en d’abord un&#xa0;: goodword step ID moved DATE</translation>
    </message>
    <message>
        <source>Give it the kind “thanks” first, or record the praise by itself.</source>
        <translation>Donnez-lui d’abord le type «&#xa0;remerciement&#xa0;», ou notez le compliment à part.</translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation>Donnez un seul TEXT entre guillemets, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation>Indiquez le premier jour avec «&#xa0;from&#xa0;».</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Indiquez d’abord le premier jour.</translation>
    </message>
    <message>
        <source>Give what you hear a topic, and it is counted here.</source>
        <translation>Donnez un thème à ce que vous entendez, et il est compté ici.</translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation>Revenez en arrière et comparez-le.</translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation>Parcourt le carnet page par page, et ajoute depuis la sauvegarde ce qui est perdu. Vous voyez ce qu’il y a avant tout changement.</translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation>Parcourt le carnet page par page. Vous voyez ce qu’il y a avant tout changement.</translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation>Parcourt tout le carnet. Cela se fait tout seul une fois par semaine.</translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation>Mots de reconnaissance pour l’équipe</translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation>Mots de reconnaissance pour {name}</translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation>Bonnes nouvelles de l’équipe</translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation>Goodword ne répond pas à sa propre commande</translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation>Goodword ne peut pas se lancer tout seul ici</translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation>Goodword n’est pas lancé, rien n’est donc demandé.</translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation>Goodword s’est arrêté de lui-même la dernière fois.</translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation>Goodword s’est arrêté pendant l’envoi de cet e-mail, il est donc peut-être arrivé.</translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation>Goodword est déjà lancé</translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation>Goodword est verrouillé. Déverrouillez-le pour écrire.</translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation>Goodword est lancé</translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation>Goodword est lancé et a ouvert le carnet.</translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation>Goodword est lancé mais ne répond pas.</translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation>Goodword est lancé, et pose ses questions.</translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation>Goodword n’envoie aucun e-mail tant que {key} n’est pas défini.</translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation>Goodword affiche à la place une petite fenêtre à lui.</translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation>Goodword parle français.</translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation>Goodword a été supprimé de cet ordinateur</translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation>Goodword a été mis à jour</translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation>Goodword a été mis à jour pendant qu’il tournait. Quittez-le et relancez-le.</translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation>Goodword&#xa0;: verrouillé</translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation>Goodword&#xa0;: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})</source>
        <translation>
            <numerusform>Argument en trop ({args})</numerusform>
            <numerusform>Arguments en trop ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>Grief</translation>
    </message>
    <message>
        <source>Grievances</source>
        <comment>a view of what was heard</comment>
        <translation>Griefs</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>En cours d’écriture</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>A quitté l’équipe</translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation>A quitté l’équipe…</translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation>Ont quitté l’équipe</translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation>Prendre leur défense</translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation>Prendre leur défense…</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>a day</comment>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Entendu de</translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation>Entendu de</translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation>Entendu de&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Heard most: {topic}, {sentence}</source>
        <comment>the sentence: 12 times in all.</comment>
        <translation>Le plus entendu&#xa0;: {topic}, {sentence}</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” What came of it?</source>
        <translation>Entendu ({date})&#xa0;: «&#xa0;{text}&#xa0;» Qu’est-ce que cela a donné&#xa0;?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You acted on it. Have you told whoever said it?</source>
        <translation>Entendu ({date})&#xa0;: «&#xa0;{text}&#xa0;» Vous l’avez traité. Avez-vous fait un retour à la personne qui l’a dit&#xa0;?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You told whoever said it. What was done about it?</source>
        <translation>Entendu ({date})&#xa0;: «&#xa0;{text}&#xa0;» Vous avez fait un retour à la personne qui l’a dit. Qu’est-ce qui a été fait&#xa0;?</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu ici</translation>
    </message>
    <message>
        <source>Held back: its words tell who said it.</source>
        <translation>Retenu ici&#xa0;: la formulation révèle qui l’a dit.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Retenu ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retenu ici&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation>Aide…</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation>Masquer ce qui est retenu ici</translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation>Conseil&#xa0;: une part pour moi</translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation>Conseil&#xa0;: une seule personne en faute</translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation>Conseil&#xa0;: quelqu’un d’autre paraît plus petit</translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation>Conseil&#xa0;: en reprendre une partie</translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation>Conseil&#xa0;: la personne, pas l’acte</translation>
    </message>
    <message>
        <source>Hints about wording are off in Settings; this plot needs them.</source>
        <translation>Les conseils de formulation sont désactivés dans les Paramètres&#xa0;; ce graphique en a besoin.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation>Ajoutez-lui Ctrl, Alt ou Super&#xa0;: Ctrl+Alt+G.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys to press</comment>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation>Comment chacun aime être félicité</translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation>Pour les personnes déjà là, la préférence pour les compliments n’est pas reprise d’un fichier&#xa0;: {what}. Demandez-leur.</translation>
    </message>
    <message>
        <source>How they like to be praised.</source>
        <translation>Comment cette personne aime être félicitée.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation>Comment demander</translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation>Écriture des valeurs</translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation>Je suis en congé</translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation>J’étais là</translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation>J’étais en congé</translation>
    </message>
    <message>
        <source>I was off</source>
        <translation>J’étais en congé</translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation>Je serai là</translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation>Je serai en congé</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation>En congé aujourd’hui</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation>En congé aujourd’hui</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation>S’il est sur un autre disque, branchez-le. Sinon, créez le dossier, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation>Importez plutôt un export de ce carnet.</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>Importé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation>Dans 15 minutes</translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation>En réunion pendant une heure</translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation>Dans un terminal, chaque commande la demande&#xa0;; l’application la demande une seule fois.</translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation>Dans un seul dossier, que personne d’autre que vous ne peut lire. Pour changer d’ordinateur, quittez Goodword et copiez le dossier.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>En privé</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>En public</translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation>En public, dans l’équipe ou seulement en privé&#xa0;: le souhait de chaque personne, que la note respecte.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Dans la corbeille depuis</translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation>Dans la corbeille depuis le {date}. Suppression définitive après le {last}.</translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation>Dans le carnet lui-même</translation>
    </message>
    <message>
        <source>In the calendar, in “this week” and in the weekly note. System: as in your region.</source>
        <translation>Dans le calendrier, dans «&#xa0;cette semaine&#xa0;» et dans la note de la semaine. Système&#xa0;: comme dans votre région.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}</source>
        <translation>
            <numerusform>Sur la dernière semaine ({n})&#xa0;: {counts}</numerusform>
            <numerusform>Sur les {n} dernières semaines, la plus récente à la fin&#xa0;: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Dans l’équipe</translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation>Dans la zone de notification, sans fenêtre, pour pouvoir demander.</translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation>Dans ces entrées sur d’autres, «&#xa0;quelqu’un&#xa0;» remplace le nom.</translation>
    </message>
    <message>
        <source>In {month} {praises} named the effect; in {before} {share}.</source>
        <comment>praises: 6 of 10 praises</comment>
        <translation>En {month}, l’effet était nommé dans {praises}&#xa0;; en {before}, dans {share}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a key</comment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a button</comment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a heading of Help</comment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a window</comment>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation>Installez GNOME Keyring ou KWallet et rouvrez votre session. Tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>Install Goodword again. If this line stays, report it.</source>
        <translation>Réinstallez Goodword. Si cette ligne reste, signalez-la.</translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation>Installez un serveur de notifications, par exemple dunst.</translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation>Installez-en une, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation>Installez xdg-utils et un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Valeur incorrecte pour {name}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation>De retour dans l’équipe</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation>Le carnet est-il sain&#xa0;?</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation>Il est arrivé</translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation>L’opération s’est interrompue.</translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation>L’opération s’est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation>C’est définitif. Saisissez {name} pour continuer</translation>
    </message>
    <message>
        <source>It changes once what you are typing in “{window}” is done.</source>
        <translation>Elle change dès que ce que vous écrivez dans «&#xa0;{window}&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>It changes once “{window}” is closed.</source>
        <translation>Elle change dès que «&#xa0;{window}&#xa0;» est fermé.</translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation>Compté comme envoyé</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Compté comme envoyé.</translation>
    </message>
    <message>
        <source>It did not arrive: take it out of the outbox.</source>
        <translation>L’e-mail n’est pas arrivé&#xa0;: le retirer de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>L’e-mail n’est pas parti.</translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation>Le fichier contient aussi vos points de coaching et vos jugements. Les noms des autres sont laissés de côté, mais pas ceux que Goodword ne connaît pas, et l’on peut quand même deviner de qui il s’agit&#xa0;: lisez-le avant de le remettre.</translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation>Il contient {what}. Le carnet endommagé reste parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation>C’est dans une langue pour laquelle le coach n’a pas de règles.</translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation>L’e-mail est sorti de la boîte d’envoi, sans être envoyé.</translation>
    </message>
    <message>
        <source>It is the same as --into: it goes by that name.</source>
        <translation>Même thème que --into&#xa0;: il prend ce nom.</translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Partie le {date}.</translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation>Voici à quoi cela ressemble</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>L’e-mail est peut-être arrivé</translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation>L’e-mail est peut-être arrivé. Demandez à l’un des destinataires.</translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation>L’e-mail est peut-être arrivé&#xa0;: demandez à l’un des destinataires. Il attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation>Il faut le bus de session.</translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation>Rien n’est demandé après. Une fin avant le début tombe le lendemain.</translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation>Rien n’est demandé avant.</translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation>Elle ouvre le carnet après un verrouillage, à la place d’une éventuelle précédente.</translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation>Il tourne jusqu’à ce que vous le quittiez. Votre carnet reste.</translation>
    </message>
    <message>
        <source>It sits</source>
        <comment>a skill</comment>
        <translation>Acquise</translation>
    </message>
    <message>
        <source>It sits: finish</source>
        <comment>a plan, in the menu</comment>
        <translation>Acquise&#xa0;: terminer</translation>
    </message>
    <message>
        <source>It sits: {skill}</source>
        <translation>Acquise&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>L’e-mail attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation>L’e-mail attend dans la boîte d’envoi&#xa0;: {command}</translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation>Annulé avant que quoi que ce soit ait été transmis.</translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation>Annulé avant que quoi que ce soit ait été envoyé.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation>L’e-mail ne partirait pas tel qu’il a été montré ({what}), il reste donc ici.</translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation>Ses index ne correspondaient pas aux entrées et ont été refaits. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation>Son code de récupération</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <comment>a format</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation>Gardez-en {limit} au plus.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>a button</comment>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation>Gardez-en de {least} à {most}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation>Garder la protection</translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation>Restez sous {limit}.</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <comment>a button</comment>
        <translation>Garder cette date</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <comment>a button</comment>
        <translation>Garder le plan</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation>Réponse gardée</translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation>Gardé dans le carnet&#xa0;; le jour lui-même était déjà fermé.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation>Gardé dans le trousseau de clés de cet ordinateur, et nulle part ailleurs. Il ne s’affiche pas ici.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation>
            <numerusform>Gardé&#xa0;: {n} entrée d’avant le {date}.</numerusform>
            <numerusform>Gardé&#xa0;: {n} entrées d’avant le {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation>Touche de saisie rapide</translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a finding</comment>
        <translation>Touche de saisie rapide</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation>Connus&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation>Langue des notes</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation>3 derniers mois</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation>Dernier coaching</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation>Dernier contrôle&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation>Dernier contrôle&#xa0;: {day}&#xa0;; dernier essai de restauration&#xa0;: {rehearsed}.</translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation>Dernier compliment</translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation>Derniers jours ouvrés</translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation>Plus tard dans la journée</translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation>Retirez --from.</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>Retirez-le, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation>Laissez smtp_user vide si le serveur n’en demande pas. S’il demande une connexion sur le web, utilisez votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation>Retirez quelque chose.</translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation>Retirez ce champ.</translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation>Laissez de côté le nom du client</translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation>Retirez le jour de la semaine, ou corrigez-le.</translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation>Départ prévu le {date}</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Départ le {date}</translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation>Laissé de côté, car l’entrée ou la personne n’est pas ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys to press</comment>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation>Laisser le client finir</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation>Des repères et une question sous la note. Rien ne sort d’ici.</translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation>Compliments</translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation>Préférence pour les compliments&#xa0;: {wish}</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>Préférence pour les compliments</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation>À la ligne {line}, la personne n’est pas un texte.</translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation>La ligne {line} n’a pas de type.</translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation>La ligne {line} n’a pas de texte.</translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation>La ligne {line} a le type {kind}, qui n’en est pas un.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation>La ligne {line} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>La ligne {line} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>La ligne {line} du fichier est illisible.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Ligne {line}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>List records, newest first.</source>
        <translation>Lister les entrées, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>List the mails that wait, and those of the last 30 days that are sent.</source>
        <translation>Lister les e-mails qui attendent, et ceux envoyés ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>List the next steps that were agreed: what has been due longest first.</source>
        <translation>Lister les prochaines étapes convenues, l’échéance la plus ancienne d’abord.</translation>
    </message>
    <message>
        <source>List the team: how each likes praise, and how many workdays they have waited.</source>
        <translation>Lister l’équipe&#xa0;: comment chacun aime être félicité, et depuis combien de jours ouvrés chacun attend.</translation>
    </message>
    <message>
        <source>List what each practises: the skill, and how many of the small steps are done.</source>
        <translation>Lister ce que chacun travaille&#xa0;: la compétence, et combien de petites étapes sont faites.</translation>
    </message>
    <message>
        <source>List what was heard by topic: the last four weeks, the four before, grievances, what waits for an answer.</source>
        <translation>Lister par thème ce qui a été entendu&#xa0;: les quatre dernières semaines, les quatre d’avant, les griefs, ce qui attend une réponse.</translation>
    </message>
    <message>
        <source>List what was heard, newest first, and what came of it.</source>
        <translation>Lister ce qui a été entendu, le plus récent d’abord, et ce que cela a donné.</translation>
    </message>
    <message>
        <source>List who has waited longest for praise and for a check-in, in their own workdays. For you alone.</source>
        <translation>Lister qui attend depuis le plus longtemps un compliment et un point de coaching, selon les jours ouvrés de chacun. Pour vous seulement.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a window</comment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a heading of Help</comment>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Listening: did they agree?</source>
        <translation>Écoute&#xa0;: le résumé a-t-il été confirmé&#xa0;?</translation>
    </message>
    <message>
        <source>Listening: the topic.</source>
        <translation>Écoute&#xa0;: le thème.</translation>
    </message>
    <message>
        <source>Listening: what is being done about it.</source>
        <translation>Écoute&#xa0;: ce qui est fait à ce sujet.</translation>
    </message>
    <message>
        <source>Listening: what it was.</source>
        <translation>Écoute&#xa0;: de quoi il s’agissait.</translation>
    </message>
    <message>
        <source>Listening: who spoke.</source>
        <translation>Écoute&#xa0;: qui a parlé.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <comment>in the menu</comment>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists and vCards ({patterns})</source>
        <comment>a kind of file</comment>
        <translation>Listes et vCards ({patterns})</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation>Verrouiller maintenant phrase secrète nouveau code de récupération mot de passe chiffrement chiffrer trousseau protection secret</translation>
    </message>
    <message>
        <source>Lock the book at once: here and in the running app nothing opens it without your secret.</source>
        <translation>Verrouiller le carnet aussitôt&#xa0;: ici comme dans l’application ouverte, rien ne l’ouvre sans votre secret.</translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation>Verrouillage du carnet…</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation>Plus longue</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation>Voir un exemple de semaine</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation>Regardez-le, puis envoyez-le.</translation>
    </message>
    <message>
        <source>Look at the plan again.</source>
        <translation>Revoyez le plan.</translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation>Regardez à nouveau l’équipe.</translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation>Regardez-les, et supprimez ceux dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation>Regarder ce qui peut être montré, sans rien changer.</translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation>Voyez ce que cela ajoute&#xa0;: goodword import --dry-run {file}</translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation>Consultez vos entrées. Pour enregistrer, lancez la version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation>Regardez dans l’application de mots de passe du bureau.</translation>
    </message>
    <message>
        <source>Look the copy through, say what it would change, and change nothing.</source>
        <translation>Parcourir la copie, dire ce qu’elle changerait, et ne rien modifier.</translation>
    </message>
    <message>
        <source>Look the whole book through: is it sound, what is in it, how is it backed up and protected.

An index that does not agree with the records is made anew; nothing else is changed.</source>
        <translation>Parcourir tout le carnet&#xa0;: est-il intact, que contient-il, comment est-il sauvegardé et protégé.

Un index qui ne correspond pas aux entrées est refait&#xa0;; rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation>Cherchez-y Goodword, et supprimez ce qu’il a laissé.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>Voyez s’il attend une réponse dans une fenêtre à lui, puis réessayez.</translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation>Voyez si l’application de mots de passe du bureau fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation>Regardé, et non envoyé.</translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation>Tour d’horizon de cet ordinateur…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Lecture des mois passés…</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Recherche d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation>Recherche d’une sauvegarde plus ancienne…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Recherche du trousseau de clés…</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation>Examen du carnet…</translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation>Examen du carnet et de ses sauvegardes…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation>L M M J V S D</translation>
    </message>
    <message>
        <source>M or F2</source>
        <comment>keys to press</comment>
        <translation>M ou F2</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>MOMENT</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation>Faite à la main</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation>Brouillon d’e-mail</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mot de passe de messagerie</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Créez-le d’abord, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a sheet</comment>
        <translation>En faire un compliment</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a button</comment>
        <translation>En faire un compliment</translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation>Rendez-le inscriptible, ou déplacez le dossier du carnet sur un autre disque.</translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation>Reprenez-en la propriété, ou modifiez ses droits. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation>Rendez le disque accessible en écriture, ou déplacez le dossier sur un autre.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <comment>a button</comment>
        <translation>Noter comme congé</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation>Noter le départ</translation>
    </message>
    <message>
        <source>Mark time off, also afterwards: yours, or somebody&apos;s of the team.</source>
        <translation>Noter un congé, même après coup&#xa0;: le vôtre, ou celui de quelqu’un de l’équipe.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Peut être dit</translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation>Peut encore être couvert</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Argument manquant&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Option manquante&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation>Lu Ma Me Je Ve Sa Di</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>a choice</comment>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a column</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month first, then day: 11/27 or 27 Nov.</source>
        <translation>Le mois d’abord, puis le jour&#xa0;: 11/27 ou 27 Nov.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <comment>a button</comment>
        <translation>Plus sur&#xa0;: {step}</translation>
    </message>
    <message>
        <source>More than {n} records</source>
        <translation>Plus de {n} entrées</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button</comment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move a record to the bin, from which it can be put back for 30 days; say first what that changes.</source>
        <translation>Mettre une entrée à la corbeille, d’où elle peut être remise pendant 30 jours&#xa0;; dire d’abord ce que cela change.</translation>
    </message>
    <message>
        <source>Move by a week</source>
        <comment>a step, in the menu</comment>
        <translation>Déplacer d’une semaine</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Déplacez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation>Déplacez-le&#xa0;: un dossier doit être à sa place.</translation>
    </message>
    <message>
        <source>Move it to that day.</source>
        <translation>La déplacer à ce jour.</translation>
    </message>
    <message>
        <source>Move it to today, or to a day to come.</source>
        <translation>Déplacez-la à aujourd’hui ou à un jour à venir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation>Déplacez le dossier sur un disque de cet ordinateur, et choisissez-le avec --data-dir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation>Déplacez le dossier sur un disque de cet ordinateur, et choisissez-le avec --data-dir. Mettez-en une copie dans {service} avec&#xa0;: goodword backup FILE</translation>
    </message>
    <message>
        <source>Move the step</source>
        <comment>a button</comment>
        <translation>Déplacer l’étape</translation>
    </message>
    <message>
        <source>Move them to the bin, for 30 days.</source>
        <translation>Les mettre à la corbeille, pour 30 jours.</translation>
    </message>
    <message>
        <source>Move to</source>
        <comment>a field</comment>
        <translation>Déplacer au</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <comment>a step, in the menu</comment>
        <translation>Déplacer à demain</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <comment>what became of a step</comment>
        <translation>Déplacée à un autre jour</translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation>Mis à la corbeille pour 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation>
            <numerusform>Mis à la corbeille pour 30 jours&#xa0;: {n} entrée d’avant le {date}.</numerusform>
            <numerusform>Mis à la corbeille pour 30 jours&#xa0;: {n} entrées d’avant le {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation>
            <numerusform>Mis à la corbeille pour 30 jours&#xa0;: {n} entrée</numerusform>
            <numerusform>Mis à la corbeille pour 30 jours&#xa0;: {n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {date}: {step}</source>
        <comment>a step</comment>
        <translation>Déplacée ({date})&#xa0;: {step}</translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation>D’habitude, la personne concernée repère ces choses avant tout le monde, et elle a tout mon soutien.</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation>Ma journée commence à</translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation>Ma hiérarchie</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation>Indiquez une adresse.</translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation>Nom et compétence</translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation>Indiquez la personne à qui reviennent aussi ces entrées.</translation>
    </message>
    <message>
        <source>Name the topic it belongs to, or type a better name for it. Records keep what you wrote.</source>
        <translation>Indiquez le thème dont il fait partie, ou saisissez un meilleur nom. Les entrées gardent ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation>Cité dans d’autres entrées</translation>
    </message>
    <message>
        <source>Named in {records} so far</source>
        <comment>3 records</comment>
        <translation>Citée dans {records} jusqu’ici</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation>Noms dans les notifications</translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation>Les noms que le carnet ne connaît pas ne peuvent pas être masqués, et l’on peut quand même deviner de qui il s’agit&#xa0;: lisez-le d’abord.</translation>
    </message>
    <message>
        <source>Narrow them down to {most}, or save them as JSON Lines.</source>
        <translation>Réduisez-les à {most}, ou enregistrez-les en JSON Lines.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation>Ne figure jamais dans une note</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation>Prochain jour férié&#xa0;: {name}, {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a window</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a heading of Help</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation>La suite&#xa0;:</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>La suite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation>La suite&#xa0;: {step}, d’ici ce soir</translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation>La suite&#xa0;: {step}, échéance {date}</translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation>Passation de l’équipe de nuit</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Aucune sauvegarde n’a pu être faite</translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation>Aucune carte n’y porte de nom.</translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation>Aucune entrée de coaching ou d’écoute n’a plus de 18 mois.</translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation>Aucun jour n’est choisi. Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation>Aucun jour n’est indiqué. Saisissez-en un, par exemple aujourd’hui ou vendredi.</translation>
    </message>
    <message>
        <source>No days away</source>
        <translation>Aucun congé</translation>
    </message>
    <message>
        <source>No days off.</source>
        <translation>Aucun congé.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Pas d’affichage</translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation>Aucune liaison chiffrée avec {where} n’a pu s’établir.</translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation>Aucune police n’est installée.</translation>
    </message>
    <message>
        <source>No grievance was heard yet.</source>
        <translation>Aucun grief entendu pour l’instant.</translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation>Aucun jour férié d’ici un an</translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation>Aucun trousseau ne garde la clé du carnet.</translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation>Aucun trousseau de clés n’a été trouvé, aucun mot de passe et aucune clé ne peuvent donc être gardés.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation>Aucun e-mail de la boîte d’envoi n’a cet identifiant.</translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation>Aucun logiciel de messagerie n’est défini pour ce bureau.</translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation>Aucun logiciel de messagerie de cet ordinateur ne l’a pris.</translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation>Aucun serveur de messagerie n’est configuré. Les notes passent par Ouvrir dans la messagerie, Copier ou un fichier.</translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation>Plus de conseils de ce type</translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation>Aucun mot de passe n’est gardé pour {account}.</translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation>Aucun mot de passe n’est gardé pour {user} sur {host}.</translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation>Aucune pratique n’est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>No praise for {n} workday. What did you see {name} do lately?|No praise for {n} workdays. What did you see {name} do lately?</source>
        <translation>
            <numerusform>Aucun compliment depuis {n} jour ouvré. Qu’avez-vous vu {name} faire ces derniers temps&#xa0;?</numerusform>
            <numerusform>Aucun compliment depuis {n} jours ouvrés. Qu’avez-vous vu {name} faire ces derniers temps&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>No praise to read in these months</source>
        <translation>Aucun compliment à lire sur ces mois</translation>
    </message>
    <message>
        <source>No praise yet. What did you see {name} do lately?</source>
        <translation>Pas encore de compliment. Qu’avez-vous vu {name} faire ces derniers temps&#xa0;?</translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation>Il ne reste aucune question</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation>Aucune entrée</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation>Aucune entrée n’a cet identifiant.</translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation>Aucune entrée ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>Aucune entrée.</translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation>Aucun rapport n’a pu en être écrit.</translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation>Le serveur {host} est inconnu.</translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>Aucun réglage ne contient «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Pas encore de compétence choisie</translation>
    </message>
    <message>
        <source>No skill is being practised.</source>
        <translation>Aucune compétence n’est en cours d’acquisition.</translation>
    </message>
    <message>
        <source>No step has that id.</source>
        <translation>Aucune étape n’a cet identifiant.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Il n’y a aucune étape à faire.</translation>
    </message>
    <message>
        <source>No step was agreed.</source>
        <translation>Aucune étape n’a été convenue.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Commande inconnue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>Option inconnue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No such plan has ended.</source>
        <translation>Aucun plan de ce genre n’a pris fin.</translation>
    </message>
    <message>
        <source>No suggestion today</source>
        <comment>a button</comment>
        <translation>Pas de suggestion aujourd’hui</translation>
    </message>
    <message>
        <source>No suggestion until tomorrow.</source>
        <translation>Pas de suggestion avant demain.</translation>
    </message>
    <message>
        <source>No thanks were heard yet.</source>
        <translation>Aucun remerciement entendu pour l’instant.</translation>
    </message>
    <message>
        <source>No topic in these months</source>
        <translation>Aucun thème sur ces mois</translation>
    </message>
    <message>
        <source>No topic is called “{name}”.</source>
        <translation>Aucun thème ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No topic was heard yet.</source>
        <translation>Aucun thème entendu pour l’instant.</translation>
    </message>
    <message>
        <source>No unexpected use was heard yet.</source>
        <translation>Aucun usage inattendu entendu pour l’instant.</translation>
    </message>
    <message>
        <source>No wish was heard yet.</source>
        <translation>Aucun souhait entendu pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation>Personne ne répond à l’affichage {display}.</translation>
    </message>
    <message>
        <source>Nobody has a skill plan yet.</source>
        <translation>Personne n’a encore de plan de compétence.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Personne ne l’a encore regardé.</translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation>Personne n’a encore regardé cet e-mail.</translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation>Plus personne ne porte ce nom. Enregistrer ajoute à nouveau la personne à l’équipe.</translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation>Personne dans le carnet ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Personne ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation>Rien n’est encore effacé</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>Personne n’y est cité.</translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation>Aucun destinataire n’est indiqué.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est indiqué.</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation>Il n’y a encore personne. Quiconque est cité dans une entrée s’y ajoute.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>Il n’y a encore personne dans l’équipe.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation>Il n’y a encore personne dans l’équipe. Un nom dans une entrée suffit.</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Personne de nouveau</translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation>Pas de nom de connexion</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Personne n’a été effacé.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation>Aucun n’est gardé pour {account}.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Aucune n’est choisie.</translation>
    </message>
    <message>
        <source>None is set; Settings have a place for it.</source>
        <translation>Aucune n’est choisie&#xa0;; elle a sa place dans les paramètres.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation>Aucun encore</translation>
    </message>
    <message>
        <source>Not acted on after all</source>
        <translation>Finalement pas traité</translation>
    </message>
    <message>
        <source>Not acted on and not told yet</source>
        <translation>Pas encore traité, pas encore de retour</translation>
    </message>
    <message>
        <source>Not acted on yet</source>
        <translation>Pas encore traité</translation>
    </message>
    <message>
        <source>Not acted on yet, told: {told}</source>
        <comment>days</comment>
        <translation>Pas encore traité, retour fait&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation>Tout n’est pas encore effacé</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation>Pas avant {time}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <comment>a step</comment>
        <translation>Pas encore faite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation>Tous ne l’ont pas reçu</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation>Inconnu ici et laissé de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore regardé</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation>Refusé pour {address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation>Refusé pour {who}.</translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation>Plus jamais ce type</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Finalement pas de retour</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore de retour</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step, a button</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>of a day</comment>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation>Les notes en partent, et les réponses y arrivent.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation>Rien de ces semaines ne va plus loin. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation>Rien de ce mois ne va plus loin. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation>Rien de cette période ne va plus loin. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation>Rien de cette semaine ne va plus loin. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation>Rien de cette année ne va plus loin. Il n’y a pas de note.</translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation>Rien de sincère</translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation>Rien de sincère&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation>Rien de sincère {day}. C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation>Rien de sincère ce jour-là. C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation>Rien de sincère aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation>Rien de sincère aujourd’hui. C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation>Rien de sincère. C’est très bien ainsi.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation>Rien n’a été modifié. Choisissez la suite&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Rien n’est encore parti.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Rien d’entendu pour l’instant</translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation>Rien ici n’ouvre un brouillon d’e-mail.</translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation>Rien ici ne lance de programmes à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation>Rien ici pour l’instant. Une phrase suffit largement.</translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation>Rien ne vous attend cette semaine.</translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation>Rien n’est demandé ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation>Rien n’est demandé aujourd’hui. Une entrée compte tout de même.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Rien n’est demandé.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation>Rien n’est supprimé&#xa0;: ce qui est là maintenant rejoint les sauvegardes, tel quel.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation>Rien n’est rempli ici&#xa0;; retirez les autres accolades.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu ici</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation>Rien n’est saisi. «&#xa0;Oublier&#xa0;» retire celui qui est gardé.</translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation>Rien de plus n’est demandé aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>Rien de plus n’est demandé.</translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation>Plus rien n’y est enregistré. Gardez ailleurs ce que vous avez saisi, quittez, remettez le carnet en place et relancez.</translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation>Rien de cela n’est gardé quand Goodword s’arrête.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Rien sur ce bureau n’affiche les notifications.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation>Rien n’affiche les notifications ici.</translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation>Rien ne glisse, ne grandit ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation>Rien ne prend les e-mails à {where}.</translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation>Rien aujourd’hui. À demain.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation>Rien n’a été modifié. Copiez son dossier sur un disque accessible en écriture, et choisissez-le avec --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation>Rien n’a été modifié. Déplacez ailleurs tous les fichiers {name}*, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation>Rien n’a été modifié. Déplacez le dossier sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation>Rien n’a été modifié. Mettez-y le fichier {name} lui-même, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation>Rien n’a été modifié. Remettez {name} à côté, ou déplacez aussi {log}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation>Rien n’a été modifié. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation>Rien n’a été modifié. Lancez Goodword&#xa0;: il montre les issues. Dans un terminal&#xa0;: goodword check</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation>Rien n’a été modifié. Lancez Goodword&#xa0;: il montre les issues. Dans un terminal&#xa0;: goodword restore, avec un fichier de ses sauvegardes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Rien n’a été modifié. Lancez la version plus récente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation>Rien n’a été modifié. Déverrouillez-le avec le code de récupération&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation>Rien n’a été modifié. Attendez la fin.</translation>
    </message>
    <message>
        <source>Nothing was heard about {topic}.</source>
        <translation>Rien n’a été entendu sur {topic}.</translation>
    </message>
    <message>
        <source>Nothing was heard under “{name}” yet: {topic} is called that from now on.</source>
        <translation>Rien n’a encore été entendu sous «&#xa0;{name}&#xa0;»&#xa0;: {topic} porte désormais ce nom.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation>Rien n’a été gardé. Donnez le mot de passe seul.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>Rien n’a été gardé. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation>Rien n’a été renvoyé. Modifiez la note, envoyez-la à quelqu’un d’autre, ou indiquez qu’elle part une fois de plus.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation>Rien n’a été renvoyé. Une fois de plus, mot pour mot&#xa0;: --again</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation>Rien n’a été envoyé. Renseignez-vous auprès de la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation>On en sait maintenant plus sur&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation>Aucun&#xa0;jour ouvré</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Of each month the last {n} praises are read.</source>
        <translation>De chaque mois, les {n} derniers compliments sont lus.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>En congé aujourd’hui</translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation>En congé. Rien n’est demandé.</translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation>Désactivé&#xa0;: d’autres voient peut-être votre écran.</translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation>Souvent votre adresse. Vide si le serveur ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation>Sur une clé ou un autre disque, elle est là quand cet ordinateur n’y est plus.</translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation>Tous les autres jours, rien ne s’affiche, et votre série attend, tout simplement.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation>En cours d’envoi.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>On leave from {date}</source>
        <translation>En congé à partir du {date}</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>En congé aujourd’hui</translation>
    </message>
    <message>
        <source>On leave until {date}</source>
        <translation>En congé jusqu’au {date}</translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation>De nuit&#xa0;? Une entrée faite avant cette heure compte pour la veille.</translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation>Dans l’équipe depuis le début</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>Dans l’équipe depuis</translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation>Dans l’équipe depuis le {date}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation>Ce matin, pendant la panne, Amara a publié un point clair toutes les 15 minutes et a rappelé la clinique elle-même, si bien que personne là-bas n’a eu à appeler une deuxième fois.</translation>
    </message>
    <message>
        <source>On those days they wait for nothing, and nobody asks about them.</source>
        <translation>Ces jours-là, cette personne n’attend rien, et aucune question ne porte sur elle.</translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation>Les jours ouvrés, la question vient à {times} tant qu’il reste quelque chose en attente.</translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation>Une fois par jour, jamais hors de vos heures de travail.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Une fois de plus</translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Une</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation>Un seul fichier avec tout dedans. Personne d’autre que vous ne peut le lire.</translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation>Une pratique en attente aujourd’hui</translation>
    </message>
    <message>
        <source>One kind only.</source>
        <translation>Un seul type.</translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. A file can be dropped here.</source>
        <translation>Un nom par ligne, des noms avec adresses e-mail, des lignes d’un tableur, ou des vCards de votre carnet d’adresses. Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation>Une question ouverte avant toute règle</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation>Une personne est grandie en rabaissant les autres.</translation>
    </message>
    <message>
        <source>One person only, whatever the accents and capitals.</source>
        <translation>Une seule personne, sans tenir compte des accents ni des majuscules.</translation>
    </message>
    <message>
        <source>One person only.</source>
        <translation>Une seule personne.</translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation>Une pratique au moins reste active.</translation>
    </message>
    <message>
        <source>One practice only.</source>
        <translation>Une seule pratique.</translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation>Une notification discrète, puis le silence dès que vous avez écrit.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Une phrase suffit.</translation>
    </message>
    <message>
        <source>One sentence is plenty; the curve begins with it.</source>
        <translation>Une phrase suffit largement&#xa0;; la courbe commence avec elle.</translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation>Un court e-mail de vous à vous, avec les réglages ci-dessus.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>Une compétence à la fois</translation>
    </message>
    <message>
        <source>One skill only.</source>
        <translation>Une seule compétence.</translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation>Une seule compétence, bien délimitée</translation>
    </message>
    <message>
        <source>One skill, narrow enough to practise</source>
        <translation>Une seule compétence, assez précise pour s’exercer</translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation>Une compétence, une étape.</translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation>Une chose que vous avez entendue.</translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation>Une chose que vous avez vue.</translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation>C’est fait pour aujourd’hui. À demain.</translation>
    </message>
    <message>
        <source>One topic only, whatever it is called.</source>
        <translation>Un seul thème, quel que soit le nom qu’on lui donne.</translation>
    </message>
    <message>
        <source>One topic only, whichever of its names is given.</source>
        <translation>Un seul thème, quel que soit celui de ses noms qui est indiqué.</translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation>Il faut au moins un jour ouvré.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <comment>a window</comment>
        <translation>Tête-à-tête</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>Tête-à-tête avec {name}</translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation>Seul un jour encore ouvert peut être sauté.</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>Seulement en privé</translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation>Il n’y figure que ce que chacun a accepté de rendre public.</translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation>Seuls les jours ouvrés, les jours fériés et les pratiques valent à partir d’un jour.</translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation>Seul {sign} est rempli&#xa0;; retirez les autres accolades.</translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation>Il ne reste que {size} là où se trouve le carnet.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>steps</comment>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation>Ouvrir Équipe</translation>
    </message>
    <message>
        <source>Open a locked book with your passphrase or the recovery code, until it is locked again.</source>
        <translation>Ouvrir un carnet verrouillé avec votre phrase secrète ou le code de récupération, jusqu’au prochain verrouillage.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>what became of a step</comment>
        <translation>À nouveau à faire</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a step, a button</comment>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open in History</source>
        <comment>a button</comment>
        <translation>Ouvrir dans l’Historique</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation>Ouvrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Open next steps</source>
        <translation>Prochaines étapes à faire</translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation>Ouvrir la saisie rapide</translation>
    </message>
    <message>
        <source>Open quick entry in the running app, or start it.</source>
        <translation>Ouvrir la saisie rapide dans l’application ouverte, ou la démarrer.</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>in the menu</comment>
        <translation>Ouvrir le point de coaching</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>a button</comment>
        <translation>Ouvrir le point de coaching</translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation>Ouvrir dans l’historique, aujourd’hui&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation>L’ouvre de partout, si votre bureau le permet&#xa0;: Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; does not take a value.</source>
        <translation>L’option &apos;{option}&apos; n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation>L’option «&#xa0;{option}&#xa0;» demande un argument.</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Options</translation>
    </message>
    <message numerus="yes">
        <source>Other topics ({n})|Other topics ({n})</source>
        <translation>
            <numerusform>Autres thèmes ({n})</numerusform>
            <numerusform>Autres thèmes ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation>D’autres voient peut-être votre écran.</translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation>Sortie et retour</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>Assumer</translation>
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
        <translation>PERSONNE</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>PRATIQUE</translation>
    </message>
    <message>
        <source>PageDown</source>
        <comment>a key</comment>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>PageUp</source>
        <comment>a key</comment>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Reformulation</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation>Reformulation</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation>Reformulation</translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Partie en partie le {date}.</translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation>Le transmettre à la Facturation</translation>
    </message>
    <message>
        <source>Pass the thanks on to {name}</source>
        <translation>Transmettre les remerciements à {name}</translation>
    </message>
    <message>
        <source>Passing it on becomes a next step of yours.</source>
        <translation>Le transmettre devient l’une de vos prochaines étapes.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation>Phrase secrète, {least} caractères au moins</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation>Mot de passe (gardé nulle part)</translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation>Mot de passe pour {account}</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation>Mot de passe gardé dans le trousseau</translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation>Mot de passe pour {account}</translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation>Mot de passe, gardé nulle part</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a plan, in the menu</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a skill</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation>En pause pour l’instant.</translation>
    </message>
    <message>
        <source>Paused: {skill}</source>
        <translation>En pause&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation>Emplacement du carnet</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation>Laissez l’ordinateur allumé.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» est peut-être un numéro de carte.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» est peut-être le nom d’un client.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» est peut-être une adresse e-mail.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» est peut-être un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» concerne peut-être la santé de quelqu’un.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» est peut-être le numéro d’une commande, d’un ticket ou d’un compte.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» peut se lire comme un reproche.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation>À vérifier&#xa0;: «&#xa0;{quote}&#xa0;» vous présente comme la cause. Qui a agi&#xa0;?</translation>
    </message>
    <message>
        <source>Plots</source>
        <comment>how figures are shown</comment>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation>Compliments</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Praise before that</source>
        <translation>Compliments d’avant</translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation>Compliment modifié</translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation>Les compliments à toute l’équipe restent entre votre hiérarchie et l’équipe.</translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation>Compliment pour {name} modifié</translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation>Compliment pour {name} enregistré</translation>
    </message>
    <message>
        <source>Praise is not read here</source>
        <translation>Les compliments ne sont pas lus ici</translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation>Compliment enregistré</translation>
    </message>
    <message>
        <source>Praise saved; passing it on is a next step of yours</source>
        <translation>Compliment enregistré&#xa0;; le transmettre est l’une de vos prochaines étapes</translation>
    </message>
    <message>
        <source>Praise since the last check-in</source>
        <translation>Compliments depuis le dernier point de coaching</translation>
    </message>
    <message>
        <source>Praise was made of it.</source>
        <translation>Un compliment en est né.</translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation>Compliment, coaching et écoute.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a button</comment>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation>En privé</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Private: for you alone.</source>
        <translation>Privé&#xa0;: pour vous seulement.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone.</source>
        <translation>Privé&#xa0;: cette page est pour vous seulement.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone. It holds {records}.</source>
        <translation>Privé&#xa0;: cette page est pour vous seulement. Elle contient {records}.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation>Protégez-le&#xa0;: goodword protect</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>Protéger le carnet</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation>Protéger le carnet</translation>
    </message>
    <message>
        <source>Protect the book and its backups, so that nobody can read them without its key.

The key is kept in the system&apos;s keyring. A recovery code is shown, to be written down and typed back: it opens the book wherever it lies. With &quot;-&quot; a line of standard input is taken for the passphrase, where there is one, and the next for the code typed back.</source>
        <translation>Protéger le carnet et ses sauvegardes, pour que personne ne puisse les lire sans sa clé.

La clé est gardée dans le trousseau de clés du système. Un code de récupération s’affiche, à écrire puis à saisir à nouveau&#xa0;: il ouvre le carnet où qu’il se trouve. Avec «&#xa0;-&#xa0;», une ligne de l’entrée standard est prise pour la phrase secrète, s’il y en a une, et la suivante pour le code saisi à nouveau.</translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation>Protection du carnet…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation>En public</translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation>Jour férié.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>Jour férié&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation>Mettez un dossier à sa place.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remis en place</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation>Mettez chaque texte entre guillemets droits, seul sur une ligne, suivi d’une virgule.</translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation>Reformulé pour une note</translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation>Remettez-la d’abord&#xa0;: goodword put-back {entry_id}</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>Mettez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation>Remettez le carnet en place, ou restaurez la sauvegarde&#xa0;: goodword restore {file}</translation>
    </message>
    <message>
        <source>Put the note right. This is kept beside it: “{text}”</source>
        <translation>Corrigez la note. Ceci est gardé à côté&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation>Mettez le reste dans la note.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Mise en place…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Question ajoutée</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Question modifiée</translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation>Question masquée</translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation>La question est à nouveau posée</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Question retirée</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation>La saisie rapide s’ouvre avec {key}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation>Quittez Goodword et relancez-le&#xa0;: il propose de réparer le carnet.</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Quittez Goodword et relancez-le&#xa0;: il montre les issues. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation>Quittez Goodword, puis relancez-le pour enregistrer.</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation>Quittez-le et relancez-le pour utiliser la nouvelle version.</translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation>Quittez-le, ou utilisez ses Paramètres.</translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation>Quittez-le, puis relancez.</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation>Me relire pendant que j’écris</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation>Lire le prochain à voix haute avant l’envoi</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation>Lire ce qui peut être lu</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation>Noter  ·  Dans 15 minutes  ·  Je suis en congé</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation>Noter maintenant…</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation>Noter maintenant…</translation>
    </message>
    <message>
        <source>Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input.</source>
        <translation>Noter un compliment, un point de coaching ou une chose entendue&#xa0;; afficher son identifiant. TEXTE - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Record the praise first.</source>
        <translation>Notez d’abord le compliment.</translation>
    </message>
    <message>
        <source>Record what you heard</source>
        <comment>a button</comment>
        <translation>Noter ce que vous avez entendu</translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation>Noter&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>heads a page</comment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a file</comment>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Records that hold all these words.</source>
        <translation>Les entrées qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation>Code de récupération resaisi</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Code de récupération&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation>E-mails de remboursement</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>days away, a button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation>Supprimez PYTHON_KEYRING_BACKEND et keyringrc.cfg, pour que le trousseau du système soit trouvé.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation>Retirez-la et notez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation>Supprimez-le, puis relancez Goodword.</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <comment>days away</comment>
        <translation>Retirer&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation>Renommez cette personne, puis réessayez.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Nouveau nom&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation>Restauré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Reword the plan</source>
        <translation>Reformuler le plan</translation>
    </message>
    <message>
        <source>Reword…</source>
        <comment>a plan, in the menu</comment>
        <translation>Reformuler…</translation>
    </message>
    <message>
        <source>Right wording</source>
        <comment>a field</comment>
        <translation>Formulation juste</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation>Rosa a échangé sa pause avec Ben pour qu’il puisse finir d’expliquer le nouveau formulaire à une cliente.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Said back</source>
        <comment>heads what</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a sheet</comment>
        <translation>Même thème que…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a button</comment>
        <translation>Même thème que…</translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation>Mêmes jours que vous</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>a choice</comment>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer en image</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation>Enregistrer tout sur une personne</translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation>Enregistrer tout sur {name}…</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <comment>a dialog</comment>
        <translation>Enregistrer pour un agenda</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>in the menu</comment>
        <translation>Enregistrer pour un agenda…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>a button</comment>
        <translation>Enregistrer pour un agenda…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, or copy the names and paste them.</source>
        <translation>Enregistrez la liste au format CSV ou texte, ou copiez les noms et collez-les.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation>Enregistrez la note dans un fichier, ou copiez-la, et joignez-la ou collez-la vous-même.</translation>
    </message>
    <message>
        <source>Save the one-to-one page</source>
        <translation>Enregistrer la page du tête-à-tête</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the praise</source>
        <comment>a button</comment>
        <translation>Enregistrer le compliment</translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation>Enregistrez-les d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui s’affiche</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <comment>a button</comment>
        <translation>Enregistrer ce qui s’affiche…</translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation>Enregistré sous {file}&#xa0;: {records}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation>Copie enregistrée ({holdings})&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>Say &quot;nothing genuine&quot; for a day: neutral for the run, once in five working days.</source>
        <translation>Indiquer «&#xa0;rien de sincère&#xa0;» pour un jour&#xa0;: neutre pour la série, une fois tous les cinq jours ouvrés.</translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation>Indiquez --keep ou --remove.</translation>
    </message>
    <message>
        <source>Say how much is older than 18 months, and do what you answer. Nothing goes by itself.</source>
        <translation>Dire combien d’entrées ont plus de 18 mois, et faire ce que vous répondez. Rien ne part tout seul.</translation>
    </message>
    <message>
        <source>Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.

ics writes it as a calendar entry into FILE, or to standard output.</source>
        <translation>Dire qu’une étape est faite ou abandonnée, ou déplacée à une DATE&#xa0;; undo annule ce qui a été dit en dernier.

ics l’écrit comme événement d’agenda dans FICHIER, ou sur la sortie standard.</translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation>Notez son départ, ou fusionnez-la avec une autre personne. Ses entrées restent.</translation>
    </message>
    <message>
        <source>Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.</source>
        <translation>Dire ce qu’une chose entendue a donné&#xa0;: traitée ou retour fait, à une DATE&#xa0;; question posée&#xa0;; corrigée, en TEXTE.

praise fait d’un remerciement un compliment, avec TEXTE ou les mots entendus, affiche son identifiant et note une prochaine étape pour le transmettre.</translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation>Dire ce qui change</translation>
    </message>
    <message>
        <source>Say what it would do, and change nothing.</source>
        <translation>Dire ce qui serait fait, et ne rien modifier.</translation>
    </message>
    <message>
        <source>Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input.</source>
        <translation>Dire ce que contient la formulation d’une note&#xa0;; rien n’est noté. TEXTE - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Say what works on this desktop, and what to do where it doesn&apos;t.</source>
        <translation>Dire ce qui fonctionne sur ce bureau, et que faire là où cela ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Indiquez où&#xa0;: --output FILE.</translation>
    </message>
    <message>
        <source>Say which days are off.</source>
        <translation>Dire quels jours sont en congé.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Indiquez pour qui c’est.</translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation>Dire non avec tact</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation>Rechercher dans tout ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Seen in {records}</source>
        <comment>3 records</comment>
        <translation>Vue dans {records}</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation>M’envoyer un e-mail d’essai</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send also what went to the same people before, word for word.</source>
        <translation>Envoyer aussi ce qui est déjà parti aux mêmes personnes, mot pour mot.</translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation>Envoyez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation>Envoyez-le, ou retirez-le de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation>Envoyer une fois de plus</translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation>Envoyer la note</translation>
    </message>
    <message>
        <source>Send the week&apos;s note by mail, after you have seen it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Envoyer la note de la semaine par e-mail, une fois que vous l’avez vue. Ce qui est retenu ici, et ce qui est à revoir, va sur stderr.</translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation>Envoyer à {address}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation>
            <numerusform>Envoyer à {n} adresse&#xa0;?</numerusform>
            <numerusform>Envoyer à {n} adresses&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without showing and asking.</source>
        <translation>Envoyer sans afficher ni demander.</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation>Envoyer d’ici</translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation>L’envoi n’est pas encore configuré</translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation>L’envoi n’est pas encore configuré. Tout ce qu’il faut est dans Paramètres, E-mail.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation>Envoyé à {addresses}.</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation>Envoyé à {address}. Vérifiez qu’il est bien là.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation>Séparez d’abord ces deux-là.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation>Bus de session</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation>Mise à l’écart</translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation>Définissez-le dans les paramètres, ou ouvrez la note dans votre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation>Réglez l’une des deux autrement.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation>Réglez smtp_security sur starttls ou tls.</translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation>Définissez d’abord smtp_user.</translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation>Définissez smtp_user, et le mot de passe qui va avec.</translation>
    </message>
    <message>
        <source>Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record.</source>
        <translation>Régler l’horloge, par exemple 2026-03-02T15:31:07+01:00. Ne masque aucune entrée.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation>Définissez d’abord {key} dans les paramètres.</translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation>Mise à l’écart du carnet…</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation>Paramètres, Système, Notifications</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.</source>
        <translation>Clore un e-mail&#xa0;: s’il est peut-être arrivé, il compte comme envoyé&#xa0;; sinon, il quitte la boîte d’envoi sans être parti.</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation>Plusieurs heures sont possibles&#xa0;: 11:30, 15:30</translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation>Notre e-mail ne lui dit pas si le remboursement est parti ou seulement accepté.</translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation>Elle a écrit le refus d’abord, la raison ensuite. Nous avons inversé l’ordre ensemble.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>Raccourcissez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation>Raccourcissez, ou répartissez en deux entrées.</translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation>Raccourcissez-le, ou retirez-le du fichier.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>a button</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all settings, show one, or set one.

smtp_password is asked for, or read from standard input with &quot;-&quot;, and kept in the system&apos;s keyring.</source>
        <translation>Afficher tous les paramètres, en afficher un, ou en régler un.

smtp_password est demandé, ou lu sur l’entrée standard avec «&#xa0;-&#xa0;», et gardé dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation>Voir une sauvegarde plus ancienne</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show in Listening</source>
        <comment>a button</comment>
        <translation>Afficher dans Écoute</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a button</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show it and leave; for cron and the task scheduler.</source>
        <translation>L’afficher et quitter&#xa0;; pour cron et le planificateur de tâches.</translation>
    </message>
    <message>
        <source>Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it ended.

undo N says that step N is not done after all; undo alone takes up again what ended last.</source>
        <translation>Afficher le plan de NOM, ou le modifier&#xa0;: le commencer ou le reformuler, dire que sa petite étape N est faite, ou qu’il a pris fin.

undo N dit que l’étape N n’est finalement pas faite&#xa0;; undo seul reprend ce qui a pris fin en dernier.</translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation>Montrer la liste triée à l’équipe du soir</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Afficher ce message et quitter.</translation>
    </message>
    <message>
        <source>Show today&apos;s prompt if it is due.</source>
        <translation>Afficher le rappel du jour si c’est l’heure.</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>Afficher ce qui est retenu ici</translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation>La présence a fini à {last}, le meilleur niveau de l’année.</translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation>La présence a fini à {last}&#xa0;; son meilleur niveau était {best} le {date}.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation>La présence est à {last}, le meilleur niveau de l’année.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation>La présence est à {last}&#xa0;; son meilleur niveau était {best} le {date}.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Six</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>Skill: {skill}</source>
        <translation>Compétence&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a heading</comment>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation>Passer pour l’instant</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation>Rien de sincère</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Petites étapes</translation>
    </message>
    <message>
        <source>Small steps, three to six</source>
        <translation>Petites étapes, de trois à six</translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation>Une phrase secrète ouvrira donc votre carnet à chaque lancement de Goodword.</translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation>Autant de jours ouvrés en plus&#xa0;; ensuite, elle est fermée.</translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation>Certaines de ses pages sont illisibles.</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>Des semaines</translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation>Certains mots ici en reprennent une partie. Le compliment tient-il sans eux&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation>Quelqu’un d’autre paraît plus petit ici. L’acte tient-il tout seul&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation>Quelqu’un de votre équipe porte l’erreur tout seul.</translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation>Quelqu’un dans l’équipe porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation>Quelqu’un dans l’équipe s’appelle désormais {name}.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>a button</comment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Something heard</source>
        <translation>Chose entendue</translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation>Il reste peut-être quelque chose</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation>Un problème est survenu à l’intérieur de Goodword.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keys to press</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation>Espace ajoute ou retire · Alt+↑ Alt+↓ déplace · F2 modifie</translation>
    </message>
    <message>
        <source>Specific praise</source>
        <comment>a plot</comment>
        <translation>Compliments précis</translation>
    </message>
    <message>
        <source>Split a large step, or leave one out.</source>
        <translation>Divisez une grande étape, ou laissez-en une de côté.</translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation>Lancez Goodword pour voir toutes les issues, ou restaurez {moment} ({what})&#xa0;: goodword restore {place}</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation>Lancez Goodword dans une session de bureau, ou avec dbus-run-session.</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation>Lancez Goodword dans une session de bureau. Dans un terminal, goodword log et goodword add s’en passent.</translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation>Lancez Goodword une fois, puis réessayez.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation>Lancez-le depuis le menu, ou avec goodword --background.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <comment>a field</comment>
        <translation>Étape {n}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Étape&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Step: {step} (done on {date})</source>
        <translation>Étape&#xa0;: {step} (faite le {date})</translation>
    </message>
    <message>
        <source>Steps that are done or dropped stand here.</source>
        <translation>Les étapes faites ou abandonnées s’affichent ici.</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation>Arrêter la protection</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation>Arrêter la protection</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation>Force</translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation>Force sur l’année</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>Force au fil du temps</translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation>Force sur douze semaines</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation>Force {strength}, série {run}, plus longue {longest}</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation>Force {strength}, série {run}, plus longue {longest}, derniers jours ouvrés {last}.</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation>Force {strength}, série {run}, plus longue {longest}, {done} des {of} derniers jours ouvrés</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <comment>in an empty field</comment>
        <translation>Par exemple {example}</translation>
    </message>
    <message>
        <source>Summary confirmed</source>
        <translation>Résumé confirmé</translation>
    </message>
    <message>
        <source>Summary corrected</source>
        <translation>Résumé corrigé</translation>
    </message>
    <message>
        <source>Summary not checked</source>
        <translation>Résumé non vérifié</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>a choice</comment>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Super</source>
        <comment>a key</comment>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation>Désactivez ce mode dans les paramètres du bureau. La zone de notification montre tout de même ce qui est en attente.</translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation>Activez-le dans le Gestionnaire des tâches, sous Applications de démarrage.</translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation>Désactivez-en une si elle n’est pas de votre ressort. Son passé reste.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation>Système</translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation>Configuration du système, Notifications</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>«&#xa0;Système&#xa0;» suit votre bureau.</translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation>«&#xa0;Système&#xa0;» prend celle de votre bureau, si Goodword la parle.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation>TLS dès le départ</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>THÈME</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>how figures are shown</comment>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation>Tables&#xa0;: person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan et away&#xa0;; les séries et la force sont recalculées à chaque fois et gardées nulle part. Lisez une copie plutôt que le carnet, et n’écrivez ni dans l’un ni dans l’autre&#xa0;: l’export est fait pour cela.</translation>
    </message>
    <message>
        <source>Take a record out of the bin.</source>
        <translation>Sortir une entrée de la corbeille.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back that NAME was merged into them.</source>
        <translation>Annuler la fusion de NOM avec cette personne.</translation>
    </message>
    <message>
        <source>Take back that it is another name of a topic.</source>
        <translation>Annuler&#xa0;: ce n’est pas un autre nom d’un thème.</translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation>Annuler «&#xa0;Rien de sincère&#xa0;»&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.

FILE is an export, or another book: a backup, or a copy that a synchronising program made.</source>
        <translation>Reprendre dans le carnet tout ce que contient FICHIER, ou rien si une ligne est fausse. Ce qui s’y trouve déjà reste.

FICHIER est un export, ou un autre carnet&#xa0;: une sauvegarde, ou une copie faite par un logiciel de synchronisation.</translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation>Retirez-le, ou saisissez à nouveau le texte.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation>Prenez-en une de {first} à {last}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation>Retirer&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Take somebody without records off the team.</source>
        <translation>Retirer de l’équipe une personne sans entrées.</translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation>Retirez la ligne du fichier.</translation>
    </message>
    <message>
        <source>Take time off back.</source>
        <translation>Annuler un congé.</translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation>Retirez les signes inhabituels de votre nom et des noms de la note, puis réessayez.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <comment>a skill, a button</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take up again: {skill}</source>
        <translation>Reprendre&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation>Sorti de la boîte d’envoi</translation>
    </message>
    <message>
        <source>Taken up again: {skill}</source>
        <translation>Reprise&#xa0;: {skill}</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation>En équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation>Équipe…</translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation>À tout le monde</translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation>Le dire à l’accueil vendredi</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>Merci. {things} que vous avez faite {when} a compté.</numerusform>
            <numerusform>Merci. {things} que vous avez faites {when} ont compté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>a view of what was heard</comment>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation>Cette sauvegarde contient plus du double des entrées du carnet. Regardez-la avant de continuer.</translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation>Ce code n’ouvre pas cette copie.</translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation>Cette copie s’ouvre avec un code de récupération qui lui est propre.</translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation>Impossible de regarder cela. Réessayez.</translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation>Ce jour est déjà fermé.</translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation>Ce jour est trop lointain.</translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation>Cela n’ouvre pas le carnet.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation>C’est un autre code.</translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation>Il y a plus d’une ligne.</translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation>C’est plus de trois fois par jour.</translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation>C’est plus de {most} adresses.</translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation>Ce n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>That is no name for a topic.</source>
        <translation>Ce n’est pas un nom de thème.</translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation>Ce n’est pas un fichier ordinaire, et les lignes sont lues deux fois.</translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation>Ce n’est pas un code de récupération.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation>C’est une seule et même personne.</translation>
    </message>
    <message>
        <source>That is one and the same topic.</source>
        <translation>C’est un seul et même thème.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation>
            <numerusform>Cela fait {n} nom, et {most} tiennent ici.</numerusform>
            <numerusform>Cela fait {n} noms, et {most} tiennent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation>Cela ouvre le carnet, mais rien ici ne le garde déverrouillé. {problem}</translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation>Cette personne n’est plus dans l’équipe.</translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation>Cette personne n’a été fusionnée avec aucune autre.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>Ce plan n’existe plus.</translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation>Cette entrée est dans la corbeille.</translation>
    </message>
    <message>
        <source>That record is no praise.</source>
        <translation>Cette entrée n’est pas un compliment.</translation>
    </message>
    <message>
        <source>That record is no thanks.</source>
        <translation>Cette entrée n’est pas un remerciement.</translation>
    </message>
    <message>
        <source>That record is no thing heard.</source>
        <translation>Cette entrée n’est pas une chose entendue.</translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation>Cette entrée a quitté la corbeille après 30 jours.</translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation>Ce code de récupération est celui d’un autre carnet, ou le carnet est endommagé.</translation>
    </message>
    <message>
        <source>That step has no day.</source>
        <translation>Cette étape n’a pas de date.</translation>
    </message>
    <message>
        <source>That step is open.</source>
        <translation>Cette étape est encore à faire.</translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation>La sauvegarde contient&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation>Les sauvegardes ne peuvent pas être gardées</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation>Le carnet et ses sauvegardes sont écrits en fichiers ordinaires. Qui peut lire vos fichiers peut alors les lire, et le code de récupération n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation>Le carnet d’avant ({what})&#xa0;: {place}</translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation>Le carnet d’avant, tel quel&#xa0;: {place}</translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation>Le carnet d’avant&#xa0;: {copy}</translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation>Le carnet ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>Le carnet ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation>Le carnet ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation>Le carnet est illisible.</translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation>Le carnet est indisponible pour le moment</translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation>Impossible d’écrire dans le carnet</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>Impossible d’écrire le carnet ici.</translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation>Le carnet n’a pas pu être réécrit</translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation>Le carnet contient&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation>Le carnet est nettoyé, mais ces fichiers ne peuvent pas s’ouvrir ou contiennent encore le nom&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Le carnet est endommagé</translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation>Le carnet est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation>Le carnet est endommagé ou protégé.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Le carnet est endommagé.</translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation>Le carnet est endommagé. Goodword affiche ce qui peut être lu, sans rien modifier.</translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Le carnet est endommagé. Quittez Goodword et relancez-le&#xa0;: il montre les issues. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation>Le carnet vient d’une version plus récente de Goodword</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>Le carnet est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>Le carnet est verrouillé</translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation>Le carnet est verrouillé.</translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation>Le carnet est verrouillé. Il s’ouvre avec le code de récupération&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation>Le carnet est verrouillé. Il s’ouvre avec votre phrase secrète ou le code de récupération&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation>Le carnet est introuvable</translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation>Le carnet n’est plus à sa place</translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation>Le carnet n’est pas protégé</translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation>Le carnet n’est pas protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation>Le carnet n’est pas protégé, il s’ouvre donc sans clé.</translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation>Le carnet n’est pas protégé.</translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation>Le carnet n’est pas protégé. ({place})</translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation>Le carnet n’est pas protégé&#xa0;: qui peut lire son fichier peut le lire.</translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation>Le carnet est ouvert en lecture seule</translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation>Le carnet est protégé</translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation>Le carnet est déjà protégé.</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>Le carnet est protégé.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation>Le carnet est protégé. Sa clé est dans le trousseau, et votre phrase secrète l’ouvre&#xa0;; le code de récupération l’ouvre aussi.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation>Le carnet est protégé. Sa clé est dans le trousseau&#xa0;; le code de récupération l’ouvre aussi.</translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation>Le carnet est protégé. Le code de récupération l’ouvre.</translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation>Le carnet est protégé. Votre phrase secrète l’ouvre&#xa0;; le code de récupération l’ouvre aussi.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Le carnet est sain.</translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation>Le carnet est sain&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation>Le carnet est déverrouillé. Pour le verrouiller à nouveau&#xa0;: goodword lock</translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation>Le carnet se trouve sur un disque réseau ({kind}), où des mots enregistrés peuvent se perdre.</translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation>Le carnet reste verrouillé</translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation>Le carnet a été déplacé, supprimé ou remplacé alors que Goodword l’avait ouvert. ({place})</translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le carnet {book}.</translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation>La clé du carnet est dans le trousseau. {problem}</translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation>La clé du carnet n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation>Le certificat de {host} ne vient de personne à qui cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>Le certificat de {host} est établi pour un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Le certificat de {host} n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation>Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clinique</translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation>Le code n’a pas été resaisi tel quel.</translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La note de l’entreprise va à</translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation>La copie contient&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>La copie est endommagée.</translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation>La copie du carnet n’est pas saine</translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation>La courbe commence avec la première entrée.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Le dossier de données est inutilisable</translation>
    </message>
    <message>
        <source>The day it belongs to, today unless given.</source>
        <translation>Le jour concerné&#xa0;; par défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation>Le jour reste ouvert&#xa0;; une phrase suffit largement.</translation>
    </message>
    <message>
        <source>The day they left the team.</source>
        <translation>Le jour du départ de l’équipe.</translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation>Le jour où commencent vos séries. Une entrée antérieure l’avance.</translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation>La marque du jour</translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation>Le bureau connaît les zones de notification, mais aucun tableau de bord n’en montre.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation>Le disque est plein. ({folder})</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation>Le disque du dossier {folder} est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation>Le disque refuse ({reason}).</translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation>Le disque signale une erreur. ({folder})</translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation>Impossible d’écrire sur le disque{where}.</translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation>Le disque{where} est plein.</translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation>Le disque{where} signale une erreur.</translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation>Le brouillon ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation>Le brouillon est trop long.</translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation>La fin du fichier est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation>
            <numerusform>La fin du fichier manque&#xa0;: {n} page, et les entrées qui s’y trouvent.</numerusform>
            <numerusform>La fin du fichier manque&#xa0;: {n} pages, et les entrées qui s’y trouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation>La question par défaut</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation>Le fichier porte une version qui n’a jamais été écrite.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’est pas là.</translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation>Le fichier déjà là est ouvert ailleurs ou protégé.</translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation>Le fichier a été écrit par une version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation>Le dossier des brouillons est inutilisable.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Le dossier n’est pas là.</translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation>Le dossier du carnet est inutilisable.</translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation>Le dossier {folder} contient aussi d’autres choses.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation>Impossible de créer le dossier {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation>Le dossier {folder} est inutilisable ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation>Le dossier {folder} est ouvert à d’autres.</translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation>L’identifiant ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation>La clé est peut-être encore dans le trousseau</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Le trousseau de clés est inutilisable</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation>Le trousseau de clés est inutilisable.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation>Le trousseau de clés n’a pas gardé le mot de passe tel quel.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation>Le trousseau n’a pas lâché une clé dont rien n’a plus besoin. Réessayez la même chose plus tard.</translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation>Le trousseau est verrouillé, et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation>Le trousseau a refusé de répondre.</translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation>Le trousseau reste verrouillé</translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation>Le trousseau configuré ({name}) peut garder les mots de passe en clair, il n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation>La ligne n’indique pas son type.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation>La ligne dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation>La ligne n’est pas du JSON lisible.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>La ligne n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation>La ligne est trop longue&#xa0;: {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation>La ligne d’une note est trop longue.</translation>
    </message>
    <message>
        <source>The list is not read</source>
        <translation>La liste n’est pas lue</translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation>La liste des applications de démarrage</translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation>La liste était complète, mais personne ne voyait ce qui était urgent. Elle l’a triée pendant que nous parlions.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>L’adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation>L’envoi s’est interrompu d’une façon que personne n’avait prévue ({kind}).</translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation>L’e-mail n’est pas parti</translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation>L’e-mail fait {size}&#xa0;ko, et {host} accepte {most}&#xa0;ko.</translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation>L’e-mail est trop volumineux pour le serveur&#xa0;: retirez quelque chose.</translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation>L’e-mail est peut-être arrivé</translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation>L’e-mail en cite trop.</translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation>Le serveur de messagerie demande votre mot de passe.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation>L’e-mail a été transmis, mais la liaison s’est coupée avant la réponse du serveur&#xa0;; il est donc peut-être arrivé.</translation>
    </message>
    <message>
        <source>The name both go by.</source>
        <translation>Le nom que portent les deux.</translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation>Le nom contient un caractère impossible dans un nom de fichier.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation>Le nom est trop long ou impossible à cet endroit.</translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation>Le nom est trop long&#xa0;: {limit} caractères au plus.</translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation>Le nouveau carnet ne contient rien du tout&#xa0;; ce qui est là maintenant reste tel quel.</translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation>Le nouvel e-mail dit «&#xa0;envoyé&#xa0;» et la date. Plus besoin d’appeler.</translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation>La nouvelle version se lance d’elle-même une fois ses fenêtres fermées.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>La note est trop longue.</translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation>La note est trop longue&#xa0;: {size}&#xa0;ko, pour {limit}&#xa0;ko au plus.</translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation>La note ferait {size}&#xa0;ko, pour {limit}&#xa0;ko au plus. Prenez un passage plus court, ou répartissez-le en deux entrées.</translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation>Le serveur de notifications ne répond pas.</translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation>Les autres sont dans l’Historique.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>La boîte d’envoi est vide.</translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation>Le tableau de bord n’en a pas.</translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation>Le tableau de bord en a une de l’ancien type (XEmbed).</translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation>Le tableau de bord en a une.</translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation>La phrase secrète est définie. Elle ouvre le carnet&#xa0;; le code de récupération reste le même.</translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation>La phrase secrète reste</translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation>Le mot de passe pour {account} est dans le trousseau.</translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation>Le mot de passe pour {account} est dans le trousseau.</translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation>L’autre personne de cette fusion a elle-même été fusionnée.</translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation>L’endroit où il écoute ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>Le plan n’a pas d’étape de ce genre.</translation>
    </message>
    <message>
        <source>The plan is in other words now</source>
        <translation>Le plan est maintenant formulé autrement</translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation>La liste imprimée est déjà dépassée quand on la lit.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Le rappel</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>Le rappel ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation>Les questions sont illisibles.</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation>Les questions sont inutilisables telles quelles</translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation>Les questions citent quelque chose qui n’est pas une pratique.</translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation>Les questions posées&#xa0;: les vôtres, et les nôtres que vous masquez.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>La raison est trop longue.</translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation>L’entrée a changé depuis que vous l’avez formulée ainsi.</translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation>L’entrée est telle qu’elle a été enregistrée. {problem}</translation>
    </message>
    <message>
        <source>The rules for wording can&apos;t be used on this computer. Installing Goodword again brings them back.</source>
        <translation>Les règles de formulation sont inutilisables sur cet ordinateur. Réinstaller Goodword les rétablit.</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Le même jour</translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation>
            <numerusform>La même chose est faite dans {n} sauvegarde.</numerusform>
            <numerusform>La même chose est faite dans {n} sauvegardes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation>Le serveur {host} n’a pas pris l’e-mail&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation>Le serveur {host} n’accepte pas le nom ou le mot de passe&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation>Le serveur {host} ne laisse entrer personne pour le moment&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation>Le serveur {host} n’offre aucun moyen de se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation>Le serveur {host} n’a pris aucune adresse. {answer}</translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation>Le serveur {where} est injoignable.</translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation>Le serveur {where} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation>Le serveur {where} ne chiffre pas la liaison, ni mot de passe ni e-mail n’ont donc été envoyés.</translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation>Le serveur {where} a raccroché.</translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation>Le système refuse une lecture ou une écriture ({reason}).</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La note de l’équipe va à</translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation>Le texte cite qui l’a dit.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>Le texte sur l’entrée standard n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation>Le texte sur l’entrée standard est trop long&#xa0;: {limit}&#xa0;ko au plus.</translation>
    </message>
    <message>
        <source>The thanks of {date} were passed on</source>
        <translation>Les remerciements du {date} ont été transmis</translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation>Les trois pratiques</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez à nouveau.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <comment>a setting</comment>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>The weekdays they work, like mon,tue,thu; empty: the same as you.</source>
        <translation>Les jours de la semaine travaillés, par exemple mon,tue,thu&#xa0;; vide&#xa0;: les mêmes que vous.</translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation>Les mots autour de ce que vous avez écrit. Les vôtres restent tels quels.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>L’année {year} est hors de portée.</translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation>L’année {year} est trop lointaine.</translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» contient un caractère qui ne peut pas être gardé (U+{code}).</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» est trop long&#xa0;: {count} caractères, pour {limit} au plus.</translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation>L’entrée du {date} ({practice}), pour {whom}, {way}</translation>
    </message>
    <message>
        <source>Their days off, not yours: they wait for nothing then.</source>
        <translation>Ses congés, pas les vôtres&#xa0;: ces jours-là, cette personne n’attend rien.</translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation>Ses entrées restent. À partir de ce jour, rien n’est demandé à son sujet, et aucune note ne cite son nom.</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation>La personne</translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation>Il y a des entrées sur {name}.</translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation>Il y a {limit} questions de vous.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Il existe déjà un fichier nommé {name}.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation>Un lien porte ce nom, et Goodword n’écrit pas à travers les liens.</translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation>Il n’y a pas de carnet Goodword ici.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation>Il n’y a pas encore de sauvegarde. Faites-en une&#xa0;: goodword backup</translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation>Il n’y a pas de sauvegarde. Lancez Goodword&#xa0;: il propose de lire ce qui peut l’être.</translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation>Il n’y a pas de carnet</translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation>Il n’y a pas encore de carnet</translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation>Il n’y a pas de dossier de données</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>Il n’y a pas de jour 0.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Il n’y a pas d’affichage ici pour ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation>Il n’y a pas d’affichage ici, Goodword pose donc ses questions dans le terminal.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>Il n’y a pas d’affichage ici.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation>Il n’y a pas de dossier personnel où garder le carnet.</translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation>Il n’y a pas d’adresse e-mail pour cette personne.</translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation>Il n’y a pas d’adresse e-mail pour l’entreprise.</translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation>Il n’y a pas d’adresse e-mail pour la hiérarchie.</translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation>Il n’y a pas d’adresse e-mail pour l’équipe.</translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation>Il n’y a pas d’adresse e-mail pour {name}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Il n’y a pas de mois {month}.</translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation>Il n’y a pas de sauvegarde plus ancienne qui soit lisible.</translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation>Il n’y a pas encore de compliment pour {name} {when}. Une phrase suffit largement.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Il n’y a pas de bus de session.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation>Il n’y a pas de terminal où poser la question.</translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation>Il n’y en a pas encore. Une sauvegarde se fait après la première modification du jour.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>Il n’y a rien à sauter.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>These thanks are praise already.</source>
        <translation>Ces remerciements sont déjà un compliment.</translation>
    </message>
    <message>
        <source>They are on the team again.</source>
        <translation>De nouveau dans l’équipe.</translation>
    </message>
    <message>
        <source>They are still needed; ask again in half a year.</source>
        <translation>Elles servent encore&#xa0;; redemander dans six mois.</translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation>Il leur faut le bus de session.</translation>
    </message>
    <message>
        <source>They put it right</source>
        <translation>Correction reçue</translation>
    </message>
    <message>
        <source>They put it right…</source>
        <comment>a button</comment>
        <translation>Correction reçue…</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>a button</comment>
        <translation>On a dit oui</translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation>Les noms restent sur cet ordinateur. Quiconque est cité dans une entrée s’ajoute aussi.</translation>
    </message>
    <message>
        <source>They turned out to be NAME: all their records go there.</source>
        <translation>C’était en fait NOM&#xa0;: toutes les entrées y vont.</translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation>On a apprécié là-bas que quelqu’un rappelle avant midi.</translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation>Cette commande le demande&#xa0;: {command}</translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation>Cette sauvegarde ne peut pas s’ouvrir et contient peut-être encore des traces&#xa0;: {place}</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation>Ce n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation>Ce n’est pas accepté tel quel</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation>L’effacement est définitif. Effacer cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation>Vous ne pouvez pas l’utiliser&#xa0;: cela appartient à quelqu’un d’autre, ou l’accès est fermé.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation>Cette copie ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>Cette copie n’est pas saine</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation>Ce bureau n’a pas de zone de notification. Relancez Goodword pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation>Ce bureau ne réserve pas de touche à Goodword. Associez plutôt «&#xa0;goodword quick&#xa0;» à une touche dans les paramètres de clavier du bureau.</translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation>Ce disque ne permet pas de garder le carnet en sûreté ({name} vaut {found}).</translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation>Ce disque n’indique pas qui d’autre a ouvert le carnet. ({place})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Ce fichier est illisible</translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation>Ce fichier n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation>Cela porte sur la personne. Qu’a-t-elle fait, tel qu’une caméra le montrerait&#xa0;?</translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation>Tout est là&#xa0;: noms de fichiers, numéros de lignes et versions. Rien ne quitte cet ordinateur de soi-même.</translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation>C’est tout ce qui est gardé sur {name}. Les noms des autres sont laissés de côté.</translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation>C’est fait, mais la sauvegarde du jour ne l’est pas. {problem}</translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation>C’est fait. Sauvegarde du jour en cours…</translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation>Ce n’est pas un carnet Goodword</translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation>Ce n’est pas encore sauvegardé</translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation>Ce n’est pas fait</translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation>Ce n’est pas la première ligne d’un export de Goodword.</translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation>Voici ce qui part, mot pour mot</translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation>Cette clé n’ouvre pas le carnet, ou le carnet est endommagé.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation>Cet e-mail ne peut pas être envoyé tel quel</translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation>Cet e-mail n’est pas parti.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Cet e-mail est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation>Cet e-mail est déjà envoyé.</translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation>Cet e-mail est peut-être déjà arrivé.</translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation>Cet e-mail attend d’être envoyé.</translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation>Cette note n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation>Cela met une personne en faute. Qu’est-ce qui n’a pas marché, dit sans nom&#xa0;?</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Cette question</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Cette question existe déjà.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Cette entrée n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation>Cette même note est partie aux mêmes personnes le {date} à {time}.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation>Trois petites choses, environ une minute chacune. Le vendredi, elles deviennent une note dont votre équipe peut être fière.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation>Tout jeter</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation>Congé.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To ask now: {question}</source>
        <translation>À demander maintenant&#xa0;: {question}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>À tout le monde</translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation>À une personne, {period}</translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation>Pour enregistrer, lancez la version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation>À l’entreprise, {period}</translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation>À l’équipe et à votre hiérarchie</translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation>À l’équipe, {period}</translation>
    </message>
    <message>
        <source>To this address instead; may be given several times.</source>
        <translation>À cette adresse à la place&#xa0;; peut être indiquée plusieurs fois.</translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation>À votre hiérarchie, {period}</translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation>À&#xa0;: {addresses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today and the streaks.</source>
        <translation>Aujourd’hui et les séries.</translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation>La journée reste ouverte jusqu’à ce soir.</translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation>Le jour même</translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation>La journée reste ouverte jusqu’à {day}.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation>Aujourd’hui…</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a day</comment>
        <translation>Retour fait</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>Retour fait un autre jour</translation>
    </message>
    <message>
        <source>Told them on another day…</source>
        <translation>Retour fait un autre jour…</translation>
    </message>
    <message>
        <source>Told them today</source>
        <comment>a button</comment>
        <translation>Retour fait aujourd’hui</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Retour fait aujourd’hui</translation>
    </message>
    <message>
        <source>Told whoever said it on</source>
        <translation>Retour fait le</translation>
    </message>
    <message>
        <source>Told: {date}</source>
        <translation>Retour fait&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation>Le soir, Tomasz a apaisé une cliente à qui l’on avait facturé deux fois son séjour. Elle l’a remercié en partant, et a réservé à nouveau.</translation>
    </message>
    <message>
        <source>Too few for more than that.</source>
        <translation>Trop peu pour en dire plus.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Thème&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>a list</comment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Topics heard</source>
        <comment>a plot</comment>
        <translation>Thèmes entendus</translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Essayez &apos;{command} {option}&apos; pour obtenir de l’aide.</translation>
    </message>
    <message>
        <source>Try a mail again that did not go out, or may not have: it keeps its Message-ID.</source>
        <translation>Réessayer un e-mail qui n’est pas parti, ou peut-être pas&#xa0;: il garde son Message-ID.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation>Essayez un autre mot, ou Échap pour tout revoir.</translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation>Essayez ven, demain, 27/11 ou 27 nov.</translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation>Réessayez, ou retirez-le de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation>Essayer la liste partagée pendant deux semaines</translation>
    </message>
    <message>
        <source>Try this installation, part by part; your book is not touched.</source>
        <translation>Essayer cette installation, partie par partie&#xa0;; votre carnet reste intact.</translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation>Essayez {date} ou {next_date}.</translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation>Essayez {date}.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Douze</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation>Deux pratiques en attente aujourd’hui</translation>
    </message>
    <message>
        <source>Two months with five each can be compared.</source>
        <translation>Deux mois qui en comptent cinq chacun peuvent être comparés.</translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation>Les deux sont faits aujourd’hui. À demain.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>Saisissez quelques mots.</translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation>Saisissez un nom, ou laissez la personne de côté.</translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation>Saisissez les sept groupes.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation>Saisissez-le quand il est demandé, ou gardez-le dans Paramètres, {page}.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation>Saisissez-le quand il est demandé, ou gardez-le avec&#xa0;: goodword settings smtp_password</translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation>Saisissez son nom complet pour le remplacer, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Resaisissez le code</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation>Annuler&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation>Usage inattendu</translation>
    </message>
    <message>
        <source>Unexpected uses</source>
        <comment>a view of what was heard</comment>
        <translation>Usages inattendus</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation>Déverrouillez-le dans l’application de mots de passe du bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation>Déverrouillez-le avec le code de récupération&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation>Déverrouillez-le avec votre phrase secrète ou le code de récupération&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation>Déverrouillez-le avec&#xa0;: goodword unlock</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>Jusqu’à ce jour.</translation>
    </message>
    <message>
        <source>Up to {date}</source>
        <translation>Jusqu’au {date}</translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation>Mettez Goodword à jour, puis importez-le.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>before how a command is typed</comment>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation>Utilisez plutôt Copier ou Enregistrer sous….</translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation>Utilisez goodword log ou goodword add dans le terminal, ou lancez-le depuis votre bureau.</translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation>Utilisez note et prompt.</translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation>Utilisez l’adresse d’une liste.</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Utilisez {names}.</translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation>Utilisez&#xa0;: goodword settings {name} -</translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation>Utilisez&#xa0;: goodword {name} -</translation>
    </message>
    <message>
        <source>VALUE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which kinds of things heard</comment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation>Se porter garant</translation>
    </message>
    <message>
        <source>WHO</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>QUI</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>MOTS</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation>Nous avons écouté deux appels. Au deuxième, il a attendu, et le client s’est calmé.</translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation>Nous vous avons envoyé le mauvais formulaire, et cela vous a coûté une matinée. Je vous présente mes excuses.</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a column</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Semaine du {date}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semaine {week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Semaine {week}, {year}</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation>Note de la semaine</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation>Note de la semaine</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation>Note de la semaine</translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation>Note de la semaine…</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Semaines {first} à {last}</translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation>Semaines {weeks}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation>Étiez-vous en congé du {days}&#xa0;?</translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation>Ce que Goodword avait noté sur ses clés a disparu, la clé est donc peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation>Ce qui répond à {where} ne parle pas comme un serveur de messagerie.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation>Ce qui a pu être lu</translation>
    </message>
    <message>
        <source>What did that person do? Leave the customer&apos;s name out.</source>
        <translation>Qu’a fait cette personne&#xa0;? Laissez de côté le nom du client.</translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation>Plutôt qu’un trait, un acte&#xa0;: qu’a fait la personne&#xa0;?</translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation>Qu’a voulu dire la personne&#xa0;? Dites-le avec vos mots, en une phrase.</translation>
    </message>
    <message>
        <source>What did they really mean, in your words?</source>
        <translation>Qu’est-ce que cela voulait vraiment dire, avec vos mots&#xa0;?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Qu’a dit la personne&#xa0;?</translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation>Plutôt qu’un trait, un acte&#xa0;: qu’a fait {name}&#xa0;?</translation>
    </message>
    <message>
        <source>What did {name} try since last time? What did you see?</source>
        <translation>Qu’est-ce que {name} a essayé depuis la dernière fois&#xa0;? Qu’avez-vous vu&#xa0;?</translation>
    </message>
    <message>
        <source>What does “can do it” look like?</source>
        <translation>«&#xa0;Savoir le faire&#xa0;», à quoi cela se voit-il&#xa0;?</translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation>Qu’a fait ou dit la personne, exactement&#xa0;?</translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation>Qu’a fait ou dit {name}, exactement&#xa0;?</translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation>Qu’est-ce qui, aujourd’hui, mérite une phrase&#xa0;?</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>Ce qui part&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation>Ce qui porte ce nom n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation>Ce qui a disparu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation>Ce qui ne sort jamais</translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation>Un trait de caractère, là où l’on attend un acte.</translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation>Ce qui reste privé</translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation>Ce que signifient les bandes</translation>
    </message>
    <message>
        <source>What they and others were told</source>
        <translation>Ce qui lui a été dit, et à d’autres</translation>
    </message>
    <message>
        <source>What they are called; an empty one forgets it.</source>
        <translation>Le nom d’usage&#xa0;; vide, il est oublié.</translation>
    </message>
    <message>
        <source>What two ways did {name} suggest? Theirs first.</source>
        <translation>Quelles sont les deux pistes proposées par {name}&#xa0;? Les siennes d’abord.</translation>
    </message>
    <message>
        <source>What waits: no action noted, not acted on, nobody told.</source>
        <translation>Ce qui attend&#xa0;: aucune action notée, pas encore traité, pas encore de retour.</translation>
    </message>
    <message>
        <source>What was agreed with one person only.</source>
        <translation>Ce qui a été convenu avec une seule personne.</translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation>Qu’est-ce qui a changé ensuite, et pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>What was heard</source>
        <comment>a list</comment>
        <translation>Ce qui a été entendu</translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation>Ce qui a été entendu à son sujet</translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation>Ce qui a été entendu reste entre votre hiérarchie et l’équipe.</translation>
    </message>
    <message>
        <source>What was removed in the last 30 days.</source>
        <translation>Ce qui a été retiré ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Ce qui a été dit à qui</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Ce qui a été saisi</translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation>On ne peut pas se fier à ce qui a été écrit. ({folder})</translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation>Ce qui a été écrit depuis n’y figure pas.</translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation>Ce que nous faisons&#xa0;:</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>Ce que nous avons entendu</translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation>Ce que nous avons entendu, et ce que nous en faisons</translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation>Qu’essaiera la personne, ou vous pour elle&#xa0;?</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>Qu’allez-vous en faire&#xa0;?</translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation>Qu’essaiera {name}, ou que ferez-vous pour l’aider&#xa0;?</translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation>Ce que vous êtes en train d’écrire à son sujet part aussi.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation>Ce que vous avez entendu est modifié</translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation>Ce que vous avez entendu est enregistré</translation>
    </message>
    <message>
        <source>What you record with that kind stands here, by topic.</source>
        <translation>Ce que vous notez avec ce type s’affiche ici, par thème.</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>Ce que vous retirez attend ici 30 jours.</translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation>Ce que vous avez enregistré est en sûreté. Le rapport ne contient rien de ce que vous avez écrit&#xa0;; lisez-le avant de le copier.</translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation>Ce que vous avez enregistré ou envoyé ailleurs reste tel quel.</translation>
    </message>
    <message>
        <source>What you two agree in a check-in stands here until it is done.</source>
        <translation>Ce dont vous convenez à deux lors d’un point de coaching reste ici jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation>Ce que vous écrivez se rassemble ici.</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <translation>Quand avez-vous fait ce retour&#xa0;?</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>{name}&#xa0;: quelle est la date du départ&#xa0;?</translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation>Quand demander&#xa0;?</translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation>Quand demander</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Quand demander</translation>
    </message>
    <message>
        <source>When was something done about it?</source>
        <translation>Quand cela a-t-il été traité&#xa0;?</translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation>Quand était-ce, ou avec qui&#xa0;?</translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation>Une fois l’obstacle levé.</translation>
    </message>
    <message>
        <source>Where a note for them goes; an empty one forgets it.</source>
        <translation>Où va une note pour cette personne&#xa0;; vide, l’adresse est oubliée.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation>Où vont les notes</translation>
    </message>
    <message>
        <source>Where the book lies; GOODWORD_DATA_DIR says the same.</source>
        <translation>Où se trouve le carnet&#xa0;; GOODWORD_DATA_DIR dit la même chose.</translation>
    </message>
    <message>
        <source>Where to write it, standard output unless given.</source>
        <translation>Où l’écrire&#xa0;; par défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>Where to write it: .md, .txt, .html, .docx or .pdf.</source>
        <translation>Où l’écrire&#xa0;: .md, .txt, .html, .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>Où se trouve votre carnet</translation>
    </message>
    <message>
        <source>Which one skill would make {name} surer next month? How will you both notice?</source>
        <translation>Quelle compétence, une seule, donnerait plus d’assurance à {name} le mois prochain&#xa0;? À quoi le verrez-vous tous les deux&#xa0;?</translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation>Quelle compétence, une seule, assez délimitée pour s’y exercer&#xa0;?</translation>
    </message>
    <message>
        <source>Which step, by when, and what will you do to help {name}?</source>
        <translation>Quelle étape, pour quand, et que ferez-vous pour aider {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <source>While it runs, Goodword asks this desktop for {key}.</source>
        <translation>Tant qu’il tourne, Goodword demande {key} à ce bureau.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>a heading</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation>Qui fait partie de votre équipe&#xa0;?</translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation>Qui fait partie de votre équipe&#xa0;? Un nom par ligne. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Qui est {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Whom a note for one person is for.</source>
        <translation>À qui s’adresse une note pour une seule personne.</translation>
    </message>
    <message>
        <source>Whom did they thank?</source>
        <translation>À qui s’adressaient ces remerciements&#xa0;?</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>La personne concernée.</translation>
    </message>
    <message>
        <source>Whom next</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Whom next</source>
        <comment>a list</comment>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>Whom to praise</source>
        <translation>Qui féliciter</translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation>Les fenêtres peuvent s’ouvrir (Wayland).</translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation>Les fenêtres peuvent s’ouvrir.</translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation>Windows a désactivé Goodword parmi les applications de démarrage.</translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation>Windows l’a désactivé</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>a view of what was heard</comment>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>With --list: as JSON.</source>
        <translation>Avec --list&#xa0;: en JSON.</translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation>Avec une clé&#xa0;: personne d’autre ne peut lire le fichier ni ses sauvegardes.</translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation>Dans l’équipe</translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation>Sans TLS, les e-mails ne vont qu’à cet ordinateur, et {host} en est un autre.</translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation>Sans touche ni clic dans Goodword, et quand l’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <comment>of something heard</comment>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation>Sans trousseau, une phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation>Des mots comme «&#xa0;enfin&#xa0;» ou «&#xa0;pour une fois&#xa0;» dans un compliment.</translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation>Mots pour demander</translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation>Mots pour demander à {name}</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation>Début du travail</translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation>Le travail ne peut pas commencer et finir à la même heure.</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation>Jour ouvré, à venir.</translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation>Jour ouvré. Les trois sont faits.</translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation>Jour ouvré. Les deux sont faits.</translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation>Jour ouvré. C’est fait.</translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation>Jour ouvré. {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Travaille le</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>À saluer</translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation>Serait effacé, «&#xa0;{name}&#xa0;»&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation>Serait importé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a button: praise or a check-in</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation>Écrivez une question, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Écrivez-en une autre.</translation>
    </message>
    <message>
        <source>Write down what a customer or a colleague told you. One sentence is plenty.</source>
        <translation>Notez ce qu’un client ou un collègue vous a dit. Une phrase suffit largement.</translation>
    </message>
    <message>
        <source>Write everything about PERSON into one file for them; other people&apos;s names are masked.</source>
        <translation>Écrire tout ce qui concerne PERSONNE dans un seul fichier à lui remettre&#xa0;; les noms des autres sont masqués.</translation>
    </message>
    <message>
        <source>Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.

A book of a newer Goodword is exported as far as this one knows it.</source>
        <translation>Écrire tout dans FICHIER, en JSON Lines&#xa0;: les entrées et la corbeille, les personnes, les jours et les paramètres.

Un carnet d’un Goodword plus récent est exporté dans la mesure où celui-ci le connaît.</translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation>Écrire dans un fichier tout ce qui peut être lu.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation>Notez-le et gardez-le loin de cet ordinateur. Sans lui, une clé perdue est un carnet perdu.</translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation>Écrivez par exemple 15:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation>Écrivez par exemple 2026-03-02T15:31:07+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation>Écrivez par exemple 2026.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation>Écrivez par exemple Ctrl+Alt+G. Vide&#xa0;: pas de touche.</translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation>Écrivez par exemple kim@example.org.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation>Écrivez par exemple smtp.example.org&#xa0;; le port a son propre réglage.</translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Écrivez par exemple {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation>Écrivez par exemple {&quot;praise&quot;: {&quot;own&quot;: [&quot;Une question&#xa0;?&quot;], &quot;hidden&quot;: []}}, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation>Noter un compliment</translation>
    </message>
    <message>
        <source>Write praise for {name}</source>
        <translation>Noter un compliment pour {name}</translation>
    </message>
    <message>
        <source>Write the book and its backups as plain files again.</source>
        <translation>Écrire à nouveau le carnet et ses sauvegardes comme fichiers non protégés.</translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation>Écrire le carnet dans un fichier ordinaire que d’autres peuvent lire&#xa0;?</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation>Écrivez les deux lettres du pays, et une région si vous en voulez une, par exemple DE ou DE-BY.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation>Écrire la première</translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation>Écrivez la première entrée.</translation>
    </message>
    <message>
        <source>Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Écrire la note de la semaine, telle que vous l’avez laissée. Ce qui est retenu ici, et ce qui est à revoir, va sur stderr.</translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation>Écrivez l’année et le mois, par exemple 2026-11.</translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation>Écrivez l’année et la semaine, par exemple 2026-W47.</translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation>Écrivez l’année, le mois et le jour, par exemple 2026-03-02.</translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation>Notez ce code, et gardez-le là où n’est pas cet ordinateur. Il ouvre votre carnet et chacune de ses sauvegardes quand le trousseau est perdu ou la phrase secrète oubliée. S’il est perdu aussi, personne ne peut les ouvrir.</translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation>Écrire dans un fichier ce que cette version de Goodword en connaît.</translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation>Écrivez {country}, qui n’a pas de régions.</translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation>Écrivez {country}, {regions}, entre autres.</translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation>Écrivez {country}, {regions}.</translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation>Écrivez {key} = [ … ] avec les textes entre les crochets.</translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation>Écriture du carnet dans un fichier ordinaire…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation>
            <numerusform>Écrit&#xa0;: {n} entrée qui concerne ou cite {name}.</numerusform>
            <numerusform>Écrit&#xa0;: {n} entrées qui concernent ou citent {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation>Oui, j’étais en congé</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Hier, {date}</translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation>Vous apparaissez comme la cause ici. Qui a agi&#xa0;?</translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation>Vous êtes en congé aujourd’hui.</translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation>Vous êtes en congé aujourd’hui. Rien n’est demandé.</translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation>Vous pouvez tout regarder, et rien n’est enregistré.</translation>
    </message>
    <message>
        <source>You said you would {step}</source>
        <comment>English only: the verb fits there</comment>
        <translation>Vous aviez dit&#xa0;: {step}</translation>
    </message>
    <message>
        <source>You said: {step}</source>
        <translation>Vous aviez dit&#xa0;: {step}</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <comment>who takes a step</comment>
        <translation>Vous, avec {name}</translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation>Votre carnet</translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation>Votre carnet et ses sauvegardes sont écrits de sorte que personne ne puisse les lire sans leur clé. La clé est gardée dans le trousseau de cet ordinateur, qui s’ouvre avec votre session.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation>Votre carnet actuel rejoint d’abord les sauvegardes, et «&#xa0;Annuler&#xa0;» le restaure.</translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation>Votre carnet contient&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation>Votre carnet est comme avant&#xa0;: {holdings}</translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation>Votre carnet est endommagé</translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation>Votre carnet est verrouillé</translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation>Votre courbe commence avec la première entrée.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation>Votre brouillon est là ({when}).</translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation>Votre brouillon n’est pas encore gardé. {problem}</translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation>Votre première entrée ouvre le carnet. Une phrase suffit largement.</translation>
    </message>
    <message>
        <source>Your first wording is kept beside it.</source>
        <translation>Votre première formulation est gardée à côté.</translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation>Votre logiciel de messagerie ouvre le brouillon. Rien n’est encore envoyé.</translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>La note de votre hiérarchie va à</translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation>Votre nom sous une note</translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation>Votre propre adresse</translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation>Votre propre part dans l’acte de quelqu’un vous est montrée, une fois.</translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation>Votre question&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation>Votre série attend, tout simplement.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Votre part du disque est épuisée.</translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation>Les paramètres de votre système l’ont désactivé.</translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation>Votre note de la semaine est prête à être relue</translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation>Vos jours ouvrés</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[autre personne]</translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation>une date&#xa0;; la date d’une entrée est le jour auquel elle appartient, qui commence à l’heure que vous avez choisie</translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation>un jour ou une semaine plus loin&#xa0;; Page préc. et Page suiv.&#xa0;: un mois&#xa0;; Début&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation>une entrée à moitié écrite&#xa0;: ses champs, tels que saisis</translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation>un instant, avec son décalage horaire</translation>
    </message>
    <message>
        <source>a topic is the same as another one, or goes by a better name</source>
        <translation>un thème est le même qu’un autre, ou prend un meilleur nom</translation>
    </message>
    <message>
        <source>acted on today, told them today</source>
        <translation>traité aujourd’hui, retour fait aujourd’hui</translation>
    </message>
    <message>
        <source>acted on {date}</source>
        <comment>on something heard</comment>
        <translation>traité&#xa0;: {date}</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation>action</translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation>ajouter une entrée à un jour ouvert</translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup</translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, couvert par un joker</translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, fait</translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, peut encore être couvert</translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, non demandé</translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, rien de sincère</translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, en attente</translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation>ajouté après coup, à venir</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <comment>a step</comment>
        <translation>convenue&#xa0;: {date}</translation>
    </message>
    <message>
        <source>agreed today</source>
        <comment>a step</comment>
        <translation>convenu aujourd’hui</translation>
    </message>
    <message>
        <source>also {names}</source>
        <comment>other names of a topic</comment>
        <translation>aussi {names}</translation>
    </message>
    <message>
        <source>animation motion accessibility effects</source>
        <comment>words that a search finds it by</comment>
        <translation>animation mouvement accessibilité effets</translation>
    </message>
    <message>
        <source>appearance colour color mode dark light night</source>
        <comment>words that a search finds it by</comment>
        <translation>apparence couleur mode thème sombre clair nuit</translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation>démarrage automatique ouverture de session connexion arrière-plan zone de notification lancer</translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation>sauvegarde copie restaurer sûreté perdu vérifier</translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation>jour férié pays région vacances calendrier congé</translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation>avant le début</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <comment>in the four weeks before</comment>
        <translation>avant&#xa0;: {n}</translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>début premier jour série</translation>
    </message>
    <message>
        <source>begin, reword: a small step; three to six of them.</source>
        <translation>begin, reword&#xa0;: une petite étape&#xa0;; de trois à six.</translation>
    </message>
    <message>
        <source>begin, reword: the one skill; undo: which one to take up again.</source>
        <translation>begin, reword&#xa0;: la compétence, une seule&#xa0;; undo&#xa0;: laquelle reprendre.</translation>
    </message>
    <message>
        <source>begin, reword: what being able to do it looks like.</source>
        <translation>begin, reword&#xa0;: à quoi se voit le fait de savoir le faire.</translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>couvert par un joker</translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation>par copie</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>a step is to be taken</comment>
        <translation>pour le {date}</translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation>coach conseils repères orthographe vérification</translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation>coaching</translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation>copies du carnet</translation>
    </message>
    <message>
        <source>corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.</source>
        <translation>corrected demande un TEXTE&#xa0;; acted et told acceptent une DATE, praise un TEXTE, les autres rien.</translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation>pays ou région</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>of an option</comment>
        <translation>par défaut&#xa0;: {default}</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>done needs the number of a step; undo may have one, and nothing else takes one.</source>
        <translation>done demande le numéro d’une étape&#xa0;; undo peut en avoir un, et rien d’autre n’en accepte.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <comment>a step</comment>
        <translation>faite le {date}</translation>
    </message>
    <message>
        <source>done today</source>
        <comment>a step</comment>
        <translation>faite aujourd’hui</translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation>en brouillon</translation>
    </message>
    <message>
        <source>drop the step</source>
        <translation>abandonner l’étape</translation>
    </message>
    <message>
        <source>dropped on {date}</source>
        <comment>a step</comment>
        <translation>abandonnée le {date}</translation>
    </message>
    <message>
        <source>dropped today</source>
        <comment>a step</comment>
        <translation>abandonnée aujourd’hui</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>échéance</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a step</comment>
        <translation>prévue aujourd’hui</translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation>modifier une entrée, ou noter un compliment pour une personne</translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation>email e-mail courriel destinataire</translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation>email e-mail courriel destinataire chef hiérarchie</translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation>email e-mail courriel expéditeur</translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation>échec avant l’envoi</translation>
    </message>
    <message>
        <source>file folder path database</source>
        <comment>words that a search finds it by</comment>
        <translation>fichier dossier chemin base de données</translation>
    </message>
    <message>
        <source>finish line</source>
        <comment>a field</comment>
        <translation>ligne d’arrivée</translation>
    </message>
    <message>
        <source>from a topic to what was heard, and on; Esc goes back</source>
        <translation>d’un thème à ce qui a été entendu, et au-delà&#xa0;; Échap revient</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>désormais</translation>
    </message>
    <message>
        <source>from one month to the next; Page Up and Down a year</source>
        <translation>d’un mois à l’autre&#xa0;; Page préc. et Page suiv.&#xa0;: une année</translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation>à partir de cette date, la région dont les jours fériés ne sont pas travaillés</translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>à partir de cette date, les jours de la semaine travaillés&#xa0;: &quot;mon&quot; à &quot;sun&quot;</translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation>à partir de cette date, si une pratique est active</translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation>début (from), fin (to), motif (reason)</translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation>goodword doctor dit ce qui manque.</translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation>goodword export FILE écrit tout en JSON Lines&#xa0;: du texte en UTF-8, un objet JSON par ligne, le premier étant {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE prend un tel fichier en entier ou pas du tout, après une copie du carnet. L’ordre est libre&#xa0;; les types et clés inconnus sont comptés et laissés de côté.</translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation>goodword list --json montre les identifiants.</translation>
    </message>
    <message>
        <source>goodword list --practice listening --json shows the ids.</source>
        <translation>goodword list --practice listening --json montre les identifiants.</translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation>goodword outbox montre les identifiants.</translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation>goodword people --json liste leurs autres noms sous «&#xa0;also&#xa0;».</translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation>goodword people affiche l’équipe.</translation>
    </message>
    <message>
        <source>goodword plans --all lists them.</source>
        <translation>goodword plans --all les liste.</translation>
    </message>
    <message>
        <source>goodword steps --json shows the ids.</source>
        <translation>goodword steps --json montre les identifiants.</translation>
    </message>
    <message>
        <source>goodword topics lists the other names of each.</source>
        <translation>goodword topics liste les autres noms de chacun.</translation>
    </message>
    <message>
        <source>goodword topics lists them.</source>
        <translation>goodword topics les liste.</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation>préférence pas encore demandée</translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation>entendu de</translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation>masquer, garder le brouillon</translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation>masquer&#xa0;; le brouillon est gardé</translation>
    </message>
    <message>
        <source>hotkey keyboard shortcut key combination</source>
        <comment>words that a search finds it by</comment>
        <translation>raccourci clavier touche combinaison de touches</translation>
    </message>
    <message>
        <source>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</source>
        <translation>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation>id, practice (praise, coaching, listening), date, created_at et text, puis person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind&#xa0;; removed est l’instant de la mise à la corbeille</translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation>en privé</translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation>en public</translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation>dans l’équipe</translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation>au cours de ces semaines</translation>
    </message>
    <message>
        <source>in this time</source>
        <translation>sur cette période</translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation>sa série passe à {days}</translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation>sa série repart de zéro</translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation>sa série reste à {days}</translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation>clé et valeur, telles que goodword settings les prend</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation>type</translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation>dernier coaching&#xa0;: {when}</translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation>dernier compliment&#xa0;: {when}</translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>tard hier délai série</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation>laisser tel quel</translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation>préfère un compliment en privé</translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation>préfère un compliment en public</translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation>préfère un compliment dans l’équipe</translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation>ligne d’une note</translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation>écoute</translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep password</source>
        <comment>words that a search finds it by</comment>
        <translation>verrouiller inactivité délai minutes veille mot de passe</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>make praise of thanks</source>
        <translation>transformer des remerciements en compliment</translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation>marquer un congé</translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>peut encore être couvert</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>monday sunday saturday calendar first day region</source>
        <comment>words that a search finds it by</comment>
        <translation>lundi dimanche samedi calendrier premier jour début région</translation>
    </message>
    <message>
        <source>moved needs a DATE, ics may have a FILE, and nothing else takes one.</source>
        <translation>moved demande une DATE, ics peut avoir un FICHIER, et rien d’autre n’en accepte.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>name, another name of the topic; at: since when</source>
        <translation>name, un autre nom du thème&#xa0;; at&#xa0;: depuis quand</translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs; away: pairs of dates, the first and the last day of each leave</source>
        <translation>name, recognition (public, team, private), added, left, mail, spoken, weekdays&#xa0;; also&#xa0;: les autres noms de la personne&#xa0;; away&#xa0;: des paires de dates, le premier et le dernier jour de chaque congé</translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation>jamais demandé</translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>night shift midnight hour late</source>
        <comment>words that a search finds it by</comment>
        <translation>équipe de nuit minuit heure tard</translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation>aucun jour fixe</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation>pas encore de compétence choisie</translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation>aucune perte connue</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation>inconnu, ou laissé vide</translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation>refusé&#xa0;: {address} ({reason})</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>rien de sincère</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>rien de lisible</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation>en congé</translation>
    </message>
    <message>
        <source>on leave today</source>
        <comment>said of the person named before</comment>
        <translation>en congé aujourd’hui</translation>
    </message>
    <message>
        <source>on leave until {date}</source>
        <comment>said of the person named before</comment>
        <translation>en congé jusqu’au {date}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>open the check-in, or write to whom you thought of</source>
        <translation>ouvrir le coaching, ou écrire à propos de la personne à qui vous pensez</translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation>autres ({n})</translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation>boîte d’envoi e-mail email courriel en suspens attente envoyé</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation>reformulation</translation>
    </message>
    <message>
        <source>password mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation>mot de passe e-mail email courriel smtp trousseau connexion compte</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation>pratique et date où il n’y avait rien de sincère</translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation>compliment</translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation>compliment coaching écoute désactiver</translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation>compliment, coaching, écoute</translation>
    </message>
    <message>
        <source>praise: for whom it is.</source>
        <translation>praise&#xa0;: à qui il s’adresse.</translation>
    </message>
    <message>
        <source>praised</source>
        <comment>thanks became praise</comment>
        <translation>compliment fait</translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation>vie privée confidentialité personnes personne écran rappel</translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation>questions demander rappel propres ajouter masquer modifier</translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation>lecture en une minute</translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation>
            <numerusform>lecture en {n} minute</numerusform>
            <numerusform>lecture en {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation>raison</translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <comment>words that a search finds it by</comment>
        <translation>reconnaissance souhait personnes équipe</translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation>renommer et retirer, dans Équipe</translation>
    </message>
    <message>
        <source>required</source>
        <comment>of an option</comment>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation>enregistrer et passer à la suivante</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>enregistrer et continuer</translation>
    </message>
    <message>
        <source>search, in History, Team and Listening</source>
        <translation>rechercher, dans Historique, Équipe et Écoute</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation>serveur</translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation>réglage {name} ({n})</translation>
    </message>
    <message>
        <source>signature sign my name</source>
        <comment>words that a search finds it by</comment>
        <translation>signature signer mon nom</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation>compétence</translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp 25 465 587</translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp e-mail email courriel hôte serveur</translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp connexion utilisateur nom compte mot de passe identifiant</translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp tls ssl starttls certificat</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a field</comment>
        <translation>étape</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation>force {strength}, série {run}, plus longue {longest}</translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation>annuler la dernière action, tant qu’elle s’affiche en bas</translation>
    </message>
    <message>
        <source>test mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation>e-mail email courriel smtp essai test essayer</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation>qui ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation>le carnet&#xa0;: un seul fichier SQLite avec tout dedans</translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation>l’entreprise</translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation>l’enveloppe d’un e-mail envoyé&#xa0;: à qui, quand, et quelles entrées&#xa0;; pas ce qu’il disait</translation>
    </message>
    <message>
        <source>the first month and this one</source>
        <translation>le premier mois et celui-ci</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>responsable de l’équipe</translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation>la hiérarchie</translation>
    </message>
    <message>
        <source>the newest {n} are shown</source>
        <translation>les {n} plus récentes s’affichent</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la personne</translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation>la personne concernée</translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation>la série passe à {days}</translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation>la série repart de zéro</translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation>la série reste à {days}</translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation>les mêmes jours que vous</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>l’étape est faite</translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>the week of {date}</source>
        <translation>la semaine du {date}</translation>
    </message>
    <message>
        <source>them</source>
        <comment>who takes a step</comment>
        <translation>l’autre personne</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation>là</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this window, from any other</source>
        <translation>cette fenêtre, depuis toutes les autres</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation>heure rappel notification question quand horloge</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <comment>whoever said it</comment>
        <translation>retour fait&#xa0;: {date}</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>thème</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>words that a search finds it by</comment>
        <translation>traduction langue</translation>
    </message>
    <message>
        <source>translation english german french spanish</source>
        <comment>words that a search finds it by</comment>
        <translation>traduction langues français anglais allemand espagnol</translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation>type {name} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>unanswered for {n} day|unanswered for {n} days</source>
        <comment>something heard</comment>
        <translation>
            <numerusform>sans réponse depuis {n} jour</numerusform>
            <numerusform>sans réponse depuis {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered since today</source>
        <comment>something heard</comment>
        <translation>sans réponse depuis aujourd’hui</translation>
    </message>
    <message>
        <source>unanswered since {date}</source>
        <comment>something heard</comment>
        <translation>sans réponse depuis&#xa0;: {date}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation>version licence</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>something heard</comment>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <comment>a step</comment>
        <translation>était prévue le {date}</translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation>semaine lundi mardi mercredi jeudi vendredi samedi dimanche week-end horaire temps partiel</translation>
    </message>
    <message>
        <source>what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at</source>
        <translation>ce qu’est devenue l’étape convenue dans une entrée&#xa0;: state (done, moved, dropped), on, due_before, at</translation>
    </message>
    <message>
        <source>what came of an entry about something heard: acted, told, asked, text_before, its wording before it was corrected, and praise, the id of the praise that thanks became</source>
        <translation>ce qu’a donné une entrée sur une chose entendue&#xa0;: acted, told, asked, text_before, sa formulation avant correction, et praise, l’identifiant du compliment né d’un remerciement</translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation>ce qui a été enregistré en dernier, jusqu’à ce que le carnet l’intègre&#xa0;; il fait partie du carnet</translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation>ce qui n’a pas marché, dit sans nom</translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation>ce qui n’a pas marché, sans aucun de vos mots</translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation>ce que vous avez laissé hors d’une note (in), déplacé (place) ou reformulé (text), pour quels jours et pour qui</translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation>ce dont vous répondez</translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation>quelle entrée est allée à qui, à quel instant, par e-mail, fichier ou presse-papiers</translation>
    </message>
    <message>
        <source>workdays, holidays, practices: from that day on.</source>
        <translation>workdays, holidays, practices&#xa0;: à partir de ce jour.</translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>heures de travail heure soir rappel silence</translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>heures de travail heure matin rappel silence</translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who takes a step</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation>{closes}&#xa0;; {changed}.</translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation>{command}, ou&#xa0;: {other}</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>Le {date} est un {weekday}.</translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation>{date}, ajoutée après coup le {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation>{date}, aujourd’hui</translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation>{date}, écrite le {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{date}: {text}</source>
        <comment>a record</comment>
        <translation>{date}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{days} marked, {workdays}.</source>
        <translation>Sélection&#xa0;: {days}, {workdays}.</translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation>{days}&#xa0;: plus en congé</translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation>{days}&#xa0;: en congé</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation>La journée de {day} se ferme sans entrée</translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation>La journée de {day} se ferme sans entrée côté {practice}</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation>La journée de {day} compte comme «&#xa0;Rien de sincère&#xa0;»</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation>La journée de {day} compte comme «&#xa0;Rien de sincère&#xa0;» côté {practice}</translation>
    </message>
    <message>
        <source>{day} has gone by.</source>
        <translation>Date déjà passée&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation>La journée de {day} est couverte par un joker.</translation>
    </message>
    <message>
        <source>{day} is not between the day it was heard and today.</source>
        <translation>{day}&#xa0;: ce jour n’est pas entre celui où vous l’avez entendu et aujourd’hui.</translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation>La journée de {day} reste ouverte jusqu’à ce soir.</translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation>La journée de {day} reste ouverte jusqu’à {last}.</translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation>La journée de {day} est encore ouverte.</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation>La journée de {day} devient un jour de congé sans entrée</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation>La journée de {day} devient un jour de congé sans entrée côté {practice}</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation>La journée de {day} est alors couverte par un joker</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation>La journée de {day} est alors couverte par un joker côté {practice}</translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation>La date {day} est trop lointaine.</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation>La journée de {day} peut alors être couverte par un joker</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation>La journée de {day} peut alors être couverte par un joker côté {practice}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day} {month} {year}</translation>
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
        <translation>{day}&#xa0;: {holdings}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a day read out</comment>
        <translation>{day}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{done} of {asked} today</source>
        <translation>{done} sur {asked} aujourd’hui</translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation>{done} sur {asked} aujourd’hui.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation>{done} sur {asked} aujourd’hui. Rien de plus n’est demandé.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation>{done} sur {asked} aujourd’hui. Vous êtes en congé&#xa0;; rien n’est demandé.</translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation>{done} sur {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}</source>
        <translation>
            <numerusform>Étape faite&#xa0;: {done} sur {n}. La suite&#xa0;: {step}</numerusform>
            <numerusform>Étapes faites&#xa0;: {done} sur {n}. La suite&#xa0;: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} sur {of}</translation>
    </message>
    <message>
        <source>{filter}, remove</source>
        <comment>a button</comment>
        <translation>{filter}, retirer</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation>{folder} est un fichier, ou se trouve sous un fichier.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} est un fichier.</translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation>{folder} est un dossier, là où il faut un fichier.</translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation>{folder} est un lien, et Goodword n’écrit pas à travers les liens.</translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation>{folder} n’est pas là, le carnet ne peut donc pas y être.</translation>
    </message>
    <message>
        <source>{heard}: {text} ({after})</source>
        <translation>{heard}&#xa0;: {text} ({after})</translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation>{items} et {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation>{key} n’est pas un réglage.</translation>
    </message>
    <message>
        <source>{key} is set and does nothing yet.</source>
        <translation>{key} est choisie, mais ne fait rien pour l’instant.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a label before a text</comment>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} vient avant {first}.</translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation>{likes}. Vous pouvez les séparer à nouveau.</translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation>{limit} caractères au plus.</translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation>{log} est là, mais pas {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation>
            <numerusform>Il y a {n} jour en {month}, et pas de {day}.</numerusform>
            <numerusform>Il y a {n} jours en {month}, et pas de {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation>
            <numerusform>Il y a {n} jour en {month}.</numerusform>
            <numerusform>Il y a {n} jours en {month}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month}, so far</source>
        <comment>the running month</comment>
        <translation>{month}, en cours</translation>
    </message>
    <message>
        <source>{month}: no praise to read.</source>
        <translation>{month}&#xa0;: aucun compliment à lire.</translation>
    </message>
    <message>
        <source>{month}: not heard.</source>
        <comment>a topic</comment>
        <translation>{month}&#xa0;: pas entendu.</translation>
    </message>
    <message>
        <source>{month}: nothing was asked.</source>
        <translation>{month}&#xa0;: rien n’a été demandé.</translation>
    </message>
    <message>
        <source>{month}: {facts}.</source>
        <translation>{month}&#xa0;: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {n} time.|{month}: {n} times.</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{month}&#xa0;: {n} fois.</numerusform>
            <numerusform>{month}&#xa0;: {n} fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}.</source>
        <translation>{month}&#xa0;: {praises}. Situation dans {situation}, action dans {action}, effet dans {effect}, les trois dans {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation>
            <numerusform>{names} y figure.</numerusform>
            <numerusform>{names} y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <translation>{name} : lecture impossible.</translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation>{name} ne fait plus partie de l’équipe.</translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation>{name} n’a pas encore dit si un compliment en public lui convient.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation>{name}&#xa0;: préférence pas encore demandée</translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation>{name}&#xa0;: pas encore de mention auprès de la hiérarchie</translation>
    </message>
    <message>
        <source>{name} holds no plain text.</source>
        <translation>{name} : ce n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name}&#xa0;: en congé, {days}</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>{name} est de retour dans la liste</translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation>{name} est de retour dans l’équipe</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name}&#xa0;: tout est effacé</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} est verrouillé.</translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation>{name} y figure, et préfère un compliment en privé.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} : ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation>Personne ne s’appelle {name} ici.</translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation>{name} fait partie de l’équipe</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>{name} fait déjà partie de l’équipe.</translation>
    </message>
    <message>
        <source>{name} is there after all: {days}</source>
        <translation>{name}&#xa0;: congé annulé, {days}</translation>
    </message>
    <message>
        <source>{name} is too long for a list of a team.</source>
        <translation>{name} : trop long pour la liste d’une équipe.</translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation>D’habitude, {name} repère ces choses avant tout le monde, et a tout mon soutien.</translation>
    </message>
    <message>
        <source>{name} is working on {skill}.</source>
        <translation>{name} travaille sur {skill}.</translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation>{name}, c’est maintenant {other}</translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation>{name} garde les mots de passe.</translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation>{name} se trouve à côté du carnet&#xa0;; un programme qui synchronise les dossiers fait ce genre de copies.</translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation>{name} préfère un compliment en privé</translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation>{name} préfère un compliment en privé.</translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation>{name} préfère un compliment en public</translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation>{name} préfère un compliment dans l’équipe</translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation>{name} préfère un compliment dans l’équipe.</translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation>{name} dans {kind} ({n})</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>Nom retiré&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation>
            <numerusform>{name}&#xa0;: dernière mention auprès de la hiérarchie il y a {n} semaine</numerusform>
            <numerusform>{name}&#xa0;: dernière mention auprès de la hiérarchie il y a {n} semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation>{name} n’a pas fusionné avec cette personne.</translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation>Jours travaillés par {name}&#xa0;: {days}</translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation>{name}, départ prévu le {date}</translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation>{name}, départ le {date}</translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation>{name}, vous avez fait récemment quelque chose que j’aimerais faire connaître ici. Puis-je le raconter avec votre nom à toute l’entreprise, seulement dans l’équipe, ou préférez-vous que cela reste entre nous&#xa0;? Les trois réponses me vont, et vous pouvez changer d’avis.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}&#xa0;: modifié</translation>
    </message>
    <message>
        <source>{name}: in.</source>
        <comment>put into a note</comment>
        <translation>{name}&#xa0;: dans la note.</translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation>{name}&#xa0;: départ le {date}</translation>
    </message>
    <message>
        <source>{name}: no check-in yet</source>
        <translation>{name}&#xa0;: pas encore de point de coaching</translation>
    </message>
    <message>
        <source>{name}: no praise yet</source>
        <translation>{name}&#xa0;: pas encore de compliment</translation>
    </message>
    <message>
        <source>{name}: out.</source>
        <comment>left out of a note</comment>
        <translation>{name}&#xa0;: hors de la note.</translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation>{name}&#xa0;: {asks}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} jour ouvré depuis un point de coaching</numerusform>
            <numerusform>{name}&#xa0;: {n} jours ouvrés depuis un point de coaching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since praise|{name}: {n} workdays since praise</source>
        <translation>
            <numerusform>{name}&#xa0;: {n} jour ouvré depuis un compliment</numerusform>
            <numerusform>{name}&#xa0;: {n} jours ouvrés depuis un compliment</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation>{name}&#xa0;: {place} sur {count}.</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <comment>a person and a skill</comment>
        <translation>{name}&#xa0;: {skill}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done</source>
        <translation>
            <numerusform>{name}&#xa0;: {skill}, petite étape faite&#xa0;: {done} sur {n}</numerusform>
            <numerusform>{name}&#xa0;: {skill}, petites étapes faites&#xa0;: {done} sur {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <comment>Amara: No praise yet.</comment>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{new}, {n} known already|{new}, {n} known already</source>
        <comment>2 new people</comment>
        <translation>
            <numerusform>{new}, {n} déjà connue</numerusform>
            <numerusform>{new}, {n} déjà connues</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} GB</source>
        <comment>free room</comment>
        <translation>{n}&#xa0;Go</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>free room</comment>
        <translation>{n}&#xa0;Mo</translation>
    </message>
    <message numerus="yes">
        <source>{n} added from the backup|{n} added from the backup</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} ajoutée depuis la sauvegarde</numerusform>
            <numerusform>{n} ajoutées depuis la sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation>
            <numerusform>{n} adresse dans les paramètres</numerusform>
            <numerusform>{n} adresses dans les paramètres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation>
            <numerusform>{n} sauvegarde n’a pas pu être modifiée, et reste telle quelle.</numerusform>
            <numerusform>{n} sauvegardes n’ont pas pu être modifiées, et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation>
            <numerusform>{n} sauvegarde du dossier «&#xa0;backups&#xa0;» peut encore être lue par quiconque y accède. Ce dont vous n’avez pas besoin là-dedans, supprimez-le.</numerusform>
            <numerusform>{n} sauvegardes du dossier «&#xa0;backups&#xa0;» peuvent encore être lues par quiconque y accède. Ce dont vous n’avez pas besoin là-dedans, supprimez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation>
            <numerusform>{n} sauvegarde est dans le même état que le carnet.</numerusform>
            <numerusform>{n} sauvegardes sont dans le même état que le carnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation>
            <numerusform>{n} sauvegarde, sans aucune entrée.</numerusform>
            <numerusform>{n} sauvegardes, sans aucune entrée dans celles qui sont lisibles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation>
            <numerusform>{n} sauvegarde, la dernière du {moment}&#xa0;: {what}.</numerusform>
            <numerusform>{n} sauvegardes, la dernière du {moment}&#xa0;: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in|{n} check-ins</source>
        <translation>
            <numerusform>{n} point de coaching</numerusform>
            <numerusform>{n} points de coaching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation>
            <numerusform>{n} choix pour une note</numerusform>
            <numerusform>{n} choix pour des notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation>
            <numerusform>{n} entrée de coaching ou d’écoute a plus de {months} mois. Est-elle encore utile&#xa0;?</numerusform>
            <numerusform>{n} entrées de coaching et d’écoute ont plus de {months} mois. Sont-elles encore utiles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation>
            <numerusform>{n} brouillon</numerusform>
            <numerusform>{n} brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>{n} bonne nouvelle de la semaine {week}.</numerusform>
            <numerusform>{n} bonnes nouvelles de la semaine {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grievance|{n} grievances</source>
        <translation>
            <numerusform>{n} grief</numerusform>
            <numerusform>{n} griefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation>
            <numerusform>{n} région de jours fériés</numerusform>
            <numerusform>{n} régions de jours fériés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation>Retenues&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} perdue</numerusform>
            <numerusform>{n} perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation>
            <numerusform>{n} e-mail dans la boîte d’envoi</numerusform>
            <numerusform>{n} e-mails dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more before that|{n} more before that</source>
        <comment>plans</comment>
        <translation>
            <numerusform>{n} autre avant</numerusform>
            <numerusform>{n} autres avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.</source>
        <translation>
            <numerusform>{n} autre compliment est dans une langue qui n’est pas lue ici.</numerusform>
            <numerusform>{n} autres sont dans une langue qui n’est pas lue ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more.|{n} more.</source>
        <translation>
            <numerusform>Et encore {n}.</numerusform>
            <numerusform>Et encore {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation>
            <numerusform>{n} nouvelle personne</numerusform>
            <numerusform>{n} nouvelles personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation>Retenues&#xa0;: {n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} other name of a topic|{n} other names of topics</source>
        <translation>
            <numerusform>{n} autre nom d’un thème</numerusform>
            <numerusform>{n} autres noms de thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outcome of a thing heard|{n} outcomes of things heard</source>
        <translation>
            <numerusform>{n} suite d’une chose entendue</numerusform>
            <numerusform>{n} suites de choses entendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation>
            <numerusform>{n} personne citée.</numerusform>
            <numerusform>{n} personnes citées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation>
            <numerusform>{n} personne</numerusform>
            <numerusform>{n} personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation>
            <numerusform>{n} réglage de pratique</numerusform>
            <numerusform>{n} réglages de pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise in these months|{n} praises in these months</source>
        <translation>
            <numerusform>{n} compliment sur ces mois</numerusform>
            <numerusform>{n} compliments sur ces mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation>
            <numerusform>{n} compliment</numerusform>
            <numerusform>{n} compliments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation>
            <numerusform>{n} question à vous</numerusform>
            <numerusform>{n} questions à vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation>
            <numerusform>{n} motif de congé</numerusform>
            <numerusform>{n} motifs de congé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation>
            <numerusform>{n} entrée a des valeurs qui n’ont pas de sens. goodword export les montre.</numerusform>
            <numerusform>{n} entrées ont des valeurs qui n’ont pas de sens. goodword export les montre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation>
            <numerusform>{n} entrée a des valeurs qui n’ont pas de sens.</numerusform>
            <numerusform>{n} entrées ont des valeurs qui n’ont pas de sens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation>
            <numerusform>{n} entrée dans la corbeille</numerusform>
            <numerusform>{n} entrées dans la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation>
            <numerusform>{n} entrée sur d’autres reformulée</numerusform>
            <numerusform>{n} entrées sur d’autres reformulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation>
            <numerusform>{n} entrée sur {name} passe à {other}.</numerusform>
            <numerusform>{n} entrées sur {name} passent à {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation>
            <numerusform>{n} entrée lue</numerusform>
            <numerusform>{n} entrées lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation>
            <numerusform>{n} entrée, {time}</numerusform>
            <numerusform>{n} entrées, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation>
            <numerusform>{n} horaire</numerusform>
            <numerusform>{n} horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation>
            <numerusform>{n} e-mail envoyé</numerusform>
            <numerusform>{n} e-mails envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation>
            <numerusform>{n} réglage</numerusform>
            <numerusform>{n} réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skill plan|{n} skill plans</source>
        <translation>
            <numerusform>{n} plan de compétence</numerusform>
            <numerusform>{n} plans de compétence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation>
            <numerusform>{n} jour sauté</numerusform>
            <numerusform>{n} jours sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step done, moved or dropped|{n} steps done, moved or dropped</source>
        <translation>
            <numerusform>{n} étape faite, déplacée ou abandonnée</numerusform>
            <numerusform>{n} étapes faites, déplacées ou abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation>
            <numerusform>{n} chose ne fonctionne pas ici&#xa0;; la solution est indiquée à côté.</numerusform>
            <numerusform>{n} choses ne fonctionnent pas ici&#xa0;; la solution est indiquée à côté de chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>{n} chose entendue en semaine {week}.</numerusform>
            <numerusform>{n} choses entendues en semaine {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard|{n} things heard</source>
        <translation>
            <numerusform>{n} chose entendue</numerusform>
            <numerusform>{n} choses entendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation>
            <numerusform>{n} information transmise</numerusform>
            <numerusform>{n} informations transmises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation>
            <numerusform>{n} chose</numerusform>
            <numerusform>{n} choses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time in four weeks|{n} times in four weeks</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} fois en quatre semaines</numerusform>
            <numerusform>{n} fois en quatre semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation>
            <numerusform>{n} congé</numerusform>
            <numerusform>{n} congés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time|{n} times</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n} fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic heard in these months|{n} topics heard in these months</source>
        <translation>
            <numerusform>{n} thème entendu sur ces mois</numerusform>
            <numerusform>{n} thèmes entendus sur ces mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation>
            <numerusform>{n} thème</numerusform>
            <numerusform>{n} thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation>
            <numerusform>{n} mot, {reading}</numerusform>
            <numerusform>{n} mots, {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation>
            <numerusform>{n}&#xa0;jour</numerusform>
            <numerusform>{n}&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation>
            <numerusform>{n}&#xa0;jour ouvré</numerusform>
            <numerusform>{n}&#xa0;jours ouvrés</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} aujourd’hui.</translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} aujourd’hui&#xa0;; la question est posée maintenant.</translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} aujourd’hui&#xa0;; en pause jusqu’à {time}.</translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation>{open} jusqu’à ce soir.</translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation>{open} jusqu’à {day}.</translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation>{open}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} day|{part} of {n} days</source>
        <translation>
            <numerusform>{part} sur {n} jour</numerusform>
            <numerusform>{part} des {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} praise|{part} of {n} praises</source>
        <translation>
            <numerusform>{part} sur {n} compliment</numerusform>
            <numerusform>{part} des {n} compliments</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>a share: 6 of 10</comment>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation>{part}&#xa0;: pas encore là</translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation>{part}&#xa0;: pas encore là.</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation>{part}&#xa0;: là</translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation>{part}&#xa0;: là.</translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation>{people} dans l’équipe</translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation>{people}. Vous pouvez modifier cela à tout moment.</translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation>{people}&#xa0;; la préférence pour les compliments est connue pour toute l’équipe.</translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation>
            <numerusform>{people}&#xa0;; à {n} on n’a pas encore demandé comment.</numerusform>
            <numerusform>{people}&#xa0;; à {n} on n’a pas encore demandé comment.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation>{place} ne peut pas être modifié&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation>{place} contient des déclencheurs ou des vues que Goodword n’a pas créés.</translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation>
            <numerusform>{place} contient {n} entrée, et le carnet seulement {now}.</numerusform>
            <numerusform>{place} contient {n} entrées, et le carnet seulement {now}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation>{place} est une sauvegarde d’une version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation>{place} est une sauvegarde d’un autre carnet.</translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation>{place} est lui-même un carnet, et non une sauvegarde.</translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation>{place} est un dossier.</translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation>{place} est un lien, et Goodword n’écrit pas à travers les liens.</translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation>{place} est un lien.</translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation>{place} vient d’une version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation>{place} n’est pas un carnet Goodword.</translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation>{place} n’est pas une copie d’un carnet, ou est endommagé.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>{place} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation>{place} n’est pas un emplacement pour une sauvegarde.</translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation>{place} n’est pas protégé, et ce carnet l’est.</translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation>{place} n’est pas là, mais {name} est parmi ses sauvegardes.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation>{place} n’est pas là.</translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation>{place} existe déjà, et ce n’est pas une copie d’un carnet.</translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation>{place} est là, mais ce n’est pas un carnet Goodword, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation>{place} est dans un dossier qui n’existe pas.</translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation>{place} a été écrit par une version plus récente de Goodword.</translation>
    </message>
    <message>
        <source>{plot}: copy</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}&#xa0;: copier</translation>
    </message>
    <message>
        <source>{plot}: save as picture</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}&#xa0;: enregistrer en image</translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation>
            <numerusform>{practices} compte tout de même.</numerusform>
            <numerusform>{practices} comptent tout de même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation>
            <numerusform>{practices}&#xa0;: c’est fait.</numerusform>
            <numerusform>{practices}&#xa0;: c’est fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation>
            <numerusform>{practices} en attente</numerusform>
            <numerusform>{practices} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation>{practice} n’a sous note aucun texte sans {sign}.</translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation>{practice} contient autre chose qu’une liste de textes.</translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation>{practice} contient quelque chose d’inconnu ici.</translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} a {n} texte.</numerusform>
            <numerusform>{practice} a {n} textes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} a {n} texte.</numerusform>
            <numerusform>{practice} a {n} textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation>{practice} contient «&#xa0;{key}&#xa0;», qui est inconnu ici.</translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation>C’est déjà fait côté {practice} ce jour-là.</translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation>{practice} n’est pas une table.</translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation>La pratique «&#xa0;{practice}&#xa0;» est désactivée.</translation>
    </message>
    <message>
        <source>{practice} on {days}</source>
        <comment>praise on 18 of 21 days</comment>
        <translation>{practice} ({days})</translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation>{practice} aujourd’hui</translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation>{practice}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation>{practice}, {heading}, {date}, ajoutée après coup&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation>{practice}, {heading}, {date}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{practice}: {days} in {month}; {share} in {before}.</source>
        <comment>Praise: 18 of 21 days in May; 9 of 20 in March.</comment>
        <translation>{practice}&#xa0;: {days} en {month}&#xa0;; {share} en {before}.</translation>
    </message>
    <message>
        <source>{practice}: {days} so far.</source>
        <comment>Praise: 3 of 4 days so far.</comment>
        <translation>{practice}&#xa0;: {days} jusqu’ici.</translation>
    </message>
    <message>
        <source>{practice}: {heading}</source>
        <translation>{practice}&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>{praises} in these months named the effect.</source>
        <translation>L’effet était nommé dans {praises} de ces mois.</translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation>{problem} Une phrase secrète ouvrira donc le carnet.</translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation>{program} ouvre les brouillons.</translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation>{records} ({n} dans la corbeille)</translation>
    </message>
    <message>
        <source>{records} are too many for a page.</source>
        <translation>{records}, c’est trop pour une page.</translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation>{records} dans {place}.</translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation>Enregistré&#xa0;: {saved}. {done} sur {asked} aujourd’hui.</translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation>{series} de {first} à {last}, minimum {least}, maximum {most}.</translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation>{server} les retient&#xa0;: le mode Ne pas déranger est actif.</translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation>{server} dit qu’il les affiche.</translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation>{server} n’en affiche pas.</translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation>{server} les affiche.</translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation>{service} synchronise le dossier du carnet&#xa0;; il peut mettre à sa place un état plus ancien ou mélangé.</translation>
    </message>
    <message>
        <source>{share} grievances</source>
        <comment>67 % of what was heard</comment>
        <translation>{share} de griefs</translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation>{size} libres là où se trouve le carnet.</translation>
    </message>
    <message>
        <source>{skill}. {stands}</source>
        <comment>a skill, and how its plan stands</comment>
        <translation>{skill}. {stands}</translation>
    </message>
    <message>
        <source>{source}, heard: {date}</source>
        <translation>{source}, entendu ({date})</translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation>{state}. Force {strength}, série {run}.</translation>
    </message>
    <message>
        <source>{state}: {date}</source>
        <comment>Paused: 2 March 2026</comment>
        <translation>{state}&#xa0;: {date}</translation>
    </message>
    <message>
        <source>{step}. {whom}, {stands}.</source>
        <comment>a step, read out</comment>
        <translation>{step} ({stands}). {whom}.</translation>
    </message>
    <message>
        <source>{step}: {stands}</source>
        <comment>a step: done on Fri 27 Nov</comment>
        <translation>{step}&#xa0;: {stands}</translation>
    </message>
    <message>
        <source>{system} has one; new icons may be hidden in its overflow at first.</source>
        <translation>{system} en a une&#xa0;; les nouvelles icônes peuvent d’abord être cachées parmi les icônes masquées.</translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation>{system} ouvre son logiciel de messagerie.</translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation>{system} les affiche, s’il en a l’autorisation&#xa0;: voir {where}.</translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation>{system} les affiche.</translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que l’équipe a faite {when} et dont j’aimerais vous parler.</numerusform>
            <numerusform>{things} que l’équipe a faites {when} et dont j’aimerais vous parler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que l’équipe a faite {when} et qui mérite d’être connue.</numerusform>
            <numerusform>{things} que l’équipe a faites {when} et qui méritent d’être connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que l’équipe a entendue {when} et que j’aimerais vous faire connaître.</numerusform>
            <numerusform>{things} que l’équipe a entendues {when} et que j’aimerais vous faire connaître.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que nous avons entendue {when}, et ce qu’elle devient.</numerusform>
            <numerusform>{things} que nous avons entendues {when}, et ce qu’elles deviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} que vous avez faite {when} et qui mérite d’être dite tout haut.</numerusform>
            <numerusform>{things} que vous avez faites {when} et qui méritent d’être dites tout haut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in all.</source>
        <comment>12 times in all.</comment>
        <translation>{times} au total.</translation>
    </message>
    <message>
        <source>{times} in all: {first} until {end}, {last} since.</source>
        <comment>12 times in all: 5 until June, 7 since.</comment>
        <translation>{times} au total&#xa0;: {first} jusqu’à {end}, {last} depuis.</translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation>{time} est hors des heures de travail, de {start} à {end}.</translation>
    </message>
    <message>
        <source>{topic} is a topic of its own again</source>
        <translation>{topic} est à nouveau un thème à part</translation>
    </message>
    <message>
        <source>{topic} is counted under {name}</source>
        <translation>{topic} est compté sous {name}</translation>
    </message>
    <message>
        <source>{topic} is the same as</source>
        <translation>{topic} est le même thème que</translation>
    </message>
    <message>
        <source>{topic} was not merged into another topic.</source>
        <translation>{topic} n’a été fusionné avec aucun autre thème.</translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation>{topic}, entendu deux fois</translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation>
            <numerusform>{topic}, entendu {n} fois</numerusform>
            <numerusform>{topic}, entendu {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{topic}. {weeks}</source>
        <comment>a topic, read out</comment>
        <translation>{topic}. {weeks}</translation>
    </message>
    <message>
        <source>{topic}: {facts}</source>
        <translation>{topic}&#xa0;: {facts}</translation>
    </message>
    <message>
        <source>{typed} has letters before the @ that not every server takes.</source>
        <translation>{typed} a, avant le @, des lettres que tous les serveurs n’acceptent pas.</translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation>La touche {typed} sert à écrire.</translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation>{typed} n’est ni un pays ni une région.</translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation>{typed} n’est pas un pays dont les jours fériés sont connus.</translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation>{typed} n’est pas une date lisible.</translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation>{typed} n’est pas une touche.</translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation>{typed} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation>{typed} n’est pas un instant avec un décalage horaire.</translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation>{typed} n’est pas un instant.</translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation>{typed} n’est pas un mois lisible.</translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation>{typed} n’est pas une région dont les jours fériés sont connus.</translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation>{typed} n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} n’est pas une heure.</translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation>{typed} n’est pas une semaine lisible.</translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation>{typed} n’est pas une année lisible.</translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation>{typed} n’est pas valable pour {name}.</translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation>{typed} n’est pas autorisé pour «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation>{typed} n’est pas autorisé ici.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation>{user} sur {host}</translation>
    </message>
    <message>
        <source>{value} is not a valid integer range.</source>
        <translation>{value} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} n’est pas dans l’intervalle {range}.</translation>
    </message>
    <message numerus="yes">
        <source>{value} is not {choices}.|{value} is not one of {choices}.</source>
        <translation>
            <numerusform>{value} n’est pas {choices}.</numerusform>
            <numerusform>{value} n’est pas l’une des valeurs possibles&#xa0;: {choices}.</numerusform>
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
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <comment>a date</comment>
        <translation>{weekday} {date}</translation>
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
        <translation>{where} a une accolade qui ne signifie rien.</translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation>
            <numerusform>{where} a {n} caractère.</numerusform>
            <numerusform>{where} a {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation>{where} est vide.</translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation>{where} n’est pas une liste.</translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation>{where} n’est pas un texte.</translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation>{word} n’est pas un jour de la semaine.</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation>{year} a {weeks} semaines, et pas de semaine {week}.</translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation>{year} est encore à venir.</translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation>«&#xa0;Rien de sincère&#xa0;» compte une fois en cinq jours ouvrés, et c’est déjà pris côté {practice}.</translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation>«&#xa0;Rien de sincère&#xa0;» est déjà indiqué côté {practice} ce jour-là.</translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation>«&#xa0;created_on&#xa0;» n’est pas le jour de «&#xa0;created_at&#xa0;».</translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation>«&#xa0;days&#xa0;» n’indique pas de quels jours parle une note.</translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation>«&#xa0;place&#xa0;» n’est pas une place dans une note.</translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation>«&#xa0;same&#xa0;» n’est pas une empreinte.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste de paires de textes.</translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste de paires.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas une liste de textes.</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>«&#xa0;{key}&#xa0;» est inconnu ici.</translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation>«&#xa0;{key}&#xa0;» n’est pas du texte.</translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation>«&#xa0;{key}&#xa0;» ne vaut ni true ni false.</translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation>«&#xa0;{name}&#xa0;» désigne alors {other}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.</source>
        <translation>«&#xa0;{topic}&#xa0;» est désormais compté sous «&#xa0;{name}&#xa0;». Séparer l’annule à tout moment.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
</TS>
