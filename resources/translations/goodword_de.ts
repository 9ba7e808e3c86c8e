<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation> unter {folder}</translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation>(nachgetragen)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation>--from gehört zu einem neuen Wert.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation>--jsonl liest die Standardeingabe; dazu passt eine Gewohnheit und sonst nichts.</translation>
    </message>
    <message>
        <source>--merge and --into go together; --separate stands alone.</source>
        <translation>--merge und --into gehören zusammen; --separate steht allein.</translation>
    </message>
    <message>
        <source>--merge-into, --separate and --remove stand alone.</source>
        <translation>--merge-into, --separate und --remove stehen jeweils allein.</translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation>--new-code und --passphrase gehen nur mit change.</translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation>--person und --audience person gehören zusammen.</translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation>--person gehört zu --audience person.</translation>
    </message>
    <message>
        <source>--person goes with praise.</source>
        <translation>--person gehört zu praise.</translation>
    </message>
    <message>
        <source>--reason is for your own days: why somebody else is off is theirs.</source>
        <translation>--reason ist für deine eigenen Tage: Warum jemand anderes frei hat, bleibt dessen Sache.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation>Noch 1 Tag</translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation>1 bis 64 Zeichen; herauslesen lässt sich daraus nichts</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>how far back to look</comment>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation>Noch 2 Tage</translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation>Noch 3 Tage</translation>
    </message>
    <message>
        <source>3 months</source>
        <comment>how far back to look</comment>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation>Noch 4 Tage</translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation>Noch 5 Tage</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how far back to look</comment>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation>60 Minuten</translation>
    </message>
    <message>
        <source>A JSON object a line on standard input, one a line out.</source>
        <translation>Ein JSON-Objekt pro Zeile auf der Standardeingabe, eines pro Zeile auf der Ausgabe.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation>Hier lässt sich kein PDF erstellen</translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation>Vielleicht ist es noch in einer Sicherung.</translation>
    </message>
    <message>
        <source>A book that is protected gets another key and recovery code.</source>
        <translation>Ein geschütztes Buch bekommt einen anderen Schlüssel und Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation>Ein Zeichen stimmt nicht. Vergleiche Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation>Ein Coaching-Eintrag hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Eine Kopie woanders</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>Eine Kopie ist in {name}</translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation>Eine Kopie des Buchs ist da, aber auf sie ist kein Verlass. ({folder})</translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation>Ein Land, auch mit Region: DE, DE-BY. Ab heute frei.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Eine Kundin</translation>
    </message>
    <message>
        <source>A day counts once it is over, or once it is done.</source>
        <translation>Ein Tag zählt, sobald er vorbei oder erledigt ist.</translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation>Ein Tag bleibt offen</translation>
    </message>
    <message>
        <source>A few days more, and it begins</source>
        <translation>Noch ein paar Tage, dann geht es los</translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation>Ein paar Wörter mit Leerzeichen sind gut.</translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation>Eine Datei über eine Person endet auf .md, .txt, .html, .docx oder .pdf.</translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation>Ein guter Moment für einen Satz</translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation>Jeden Arbeitstag ein gutes Wort</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation>Jeden Arbeitstag ein gutes Wort: ein Lob, ein Coaching, etwas Gehörtes und einmal in der Woche eine Notiz über das Team.</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard.

Without a command it starts in the tray and opens Today.</source>
        <translation>Jeden Arbeitstag ein gutes Wort: ein Lob, ein Coaching, etwas Gehörtes.

Ohne Befehl startet es im Infobereich und öffnet „Heute“.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Ein Schlüssel steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation>Ein Zuhören-Eintrag hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation>Eine Mail über diese Person ist gerade unterwegs.</translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation>Eine Mail, die niemand angesehen hat oder die nicht rausging, wartet hier auf dich.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A month instead of a week.</source>
        <translation>Ein Monat statt einer Woche.</translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation>Ein neuer Name, auch in allen Einträgen</translation>
    </message>
    <message>
        <source>A new name, on all their records too.</source>
        <translation>Ein neuer Name, auch in allen Einträgen der Person.</translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation>Eine neue Serie. Stärke {strength}, Bestwert {best}.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation>Ein neueres Goodword hat es geschrieben: Dieses hier kann es zeigen und exportieren, aber nichts ändern.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation>Ein neueres Goodword hat dieses Buch geschrieben. Dieses hier zeigt es und ändert nichts.</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation>Eine Notiz zu {period} für {whom}, an diese Person, nicht gesendet ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation>Eine Notiz zu {period} für {whom}, an diese Person, gesendet</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation>Eine Notiz zu {period} für {whom}, nicht gesendet ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation>Eine Notiz zu {period} für {whom}, gesendet</translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation>Eine Notiz für eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation>Auf diesem System fehlt ein Teil von Qt.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation>Eine Passphrase hat mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation>Nach dem Sperren wird die Passphrase verlangt, ohne Passphrase der Wiederherstellungscode. Du kannst das Feld leer lassen.</translation>
    </message>
    <message>
        <source>A passphrase opens it too; always so where there is no keyring.</source>
        <translation>Auch eine Passphrase öffnet es; ohne Schlüsselbund immer.</translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation>Zu einem Passwort gehört ein Anmeldename.</translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation>Ein Passwort hat 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation>Ein Passwort in einem Befehl können andere lesen, deshalb wurde es nicht übernommen.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Ein Passwort ist nötig</translation>
    </message>
    <message>
        <source>A plan for {name}</source>
        <translation>Ein Plan für {name}</translation>
    </message>
    <message>
        <source>A plan has three to six small steps, and this one {n}.</source>
        <translation>Ein Plan hat drei bis sechs kleine Schritte, dieser hat {n}.</translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation>Ein Lob-Eintrag hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation>Eine Erinnerung stellt eine dieser Fragen, jeden Arbeitstag eine andere; das tut auch die Zeile über einer Notiz. {name} steht für einen Vornamen; solche Fragen ruhen, solange Namen in Benachrichtigungen aus sind.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation>Eine eigene Frage zu {practice}</translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation>Ein ruhiger Monat ist in Ordnung. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation>Eine ruhige Zeit ist in Ordnung. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation>Eine ruhige Woche ist in Ordnung. Es gibt keine Notiz, und am Montag geht es frisch los.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and the next one starts fresh.</source>
        <translation>Eine ruhige Woche ist in Ordnung. Es gibt keine Notiz, und die nächste beginnt von vorn.</translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation>Ein ruhiges Jahr ist in Ordnung. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation>Die Gewohnheit eines Eintrags bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation>Ein Wiederherstellungscode hat {wanted} Zeichen; eingegeben wurden {typed}.</translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation>Ein Bericht liegt in {log}</translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation>Das Wiederherstellen wurde zuletzt am {date} geprobt.</translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation>Eine Beispielbenachrichtigung</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>Eine Beispielwoche</translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation>Eine Beispielwoche. Alle Personen darin sind erfunden, und nichts, was du hier tust, wird behalten.</translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation>Startest du Goodword ein zweites Mal, öffnet sich „Heute“.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Ein Text ist zu lang.</translation>
    </message>
    <message>
        <source>A topic that names somebody</source>
        <translation>Ein Thema, das jemanden nennt</translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation>So kann eine Woche aussehen. Ein Tag lässt sich füllen, bis er endet.</translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation>
            <numerusform>So kann eine Woche aussehen. Jeder Tag bleibt noch {n} Arbeitstag offen.</numerusform>
            <numerusform>So kann eine Woche aussehen. Jeder Tag bleibt noch {n} Arbeitstage offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>A year instead of a week.</source>
        <translation>Ein Jahr statt einer Woche.</translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation>Eine Notiz im Format {format} lässt sich nicht im Terminal zeigen.</translation>
    </message>
    <message>
        <source>A, T</source>
        <comment>keys to press</comment>
        <translation>A, T</translation>
    </message>
    <message>
        <source>ADDR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>ARGS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ARGUMENTE</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation>Über Goodword</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation>Über {name}</translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation>Über wen (wenn überhaupt)</translation>
    </message>
    <message>
        <source>Acted</source>
        <comment>a day</comment>
        <translation>Gehandelt</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>Gehandelt am</translation>
    </message>
    <message>
        <source>Acted on another day</source>
        <translation>An einem anderen Tag gehandelt</translation>
    </message>
    <message>
        <source>Acted on another day…</source>
        <translation>An einem anderen Tag gehandelt…</translation>
    </message>
    <message>
        <source>Acted on today</source>
        <translation>Heute gehandelt</translation>
    </message>
    <message>
        <source>Acted on: {date}</source>
        <translation>Gehandelt: {date}</translation>
    </message>
    <message>
        <source>Acted today</source>
        <comment>a button</comment>
        <translation>Heute gehandelt</translation>
    </message>
    <message>
        <source>Acted: {acted}, not told yet</source>
        <comment>days</comment>
        <translation>Gehandelt: {acted}, noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>Acted: {acted}, told: {told}</source>
        <comment>days</comment>
        <translation>Gehandelt: {acted}, Rückmeldung: {told}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation>Ergänze einen Dateinamen oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation>Ergänze einen Namen, etwa note.md.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person to the team, or change what is known of one.</source>
        <translation>Eine Person ins Team aufnehmen oder ändern, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation>Ergänze einen Nachnamen, um beide zu unterscheiden.</translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation>Füge der Leiste einen Infobereich hinzu (bei GNOME die AppIndicator-Erweiterung). Ein zweiter Start öffnet „Heute“.</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation>Noch ein Eintrag: {practice}</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation>Nimm goodword --background in die Autostart-Programme deines Desktops auf oder prüfe dort die Berechtigungen.</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation>Nimm goodword --background in die Autostart-Programme deines Desktops auf.</translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation>Ergänze es in der Datei.</translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation>Trage sie zuerst bei der Person ein.</translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation>Ergänze einen: Ohne Namen ruhen die Texte mit {sign}.</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add them in Team, or name them in a record.</source>
        <translation>Füge Personen unter „Team“ hinzu oder nenne sie in einem Eintrag.</translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation>Zu {practice} hinzufügen</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Adds: {names}</source>
        <comment>of a list of people</comment>
        <translation>Kommen dazu: {names}</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>Beim letzten Mal vereinbart</translation>
    </message>
    <message>
        <source>Agreed with {name}: {step}</source>
        <translation>Vereinbart mit {name}: {step}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>Vereinbart: {step}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of what was heard</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All</source>
        <comment>how far back to look</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation>Alle hier sind ausgeblendet, deshalb wird das gefragt: „{question}“</translation>
    </message>
    <message>
        <source>All steps</source>
        <comment>a button</comment>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation>Alles, was über {name} aufbewahrt ist, in einer Datei für die Person.</translation>
    </message>
    <message>
        <source>All three</source>
        <comment>parts of praise</comment>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation>Alle drei sind da.</translation>
    </message>
    <message>
        <source>All three parts were in {share}; in {before} in {share_before}.</source>
        <comment>share: 3 of 9</comment>
        <translation>Alle drei Teile standen in {share}; {before}: in {share_before}.</translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation>Heute alle drei. Bis morgen.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} step done. Can they show it to someone else?|All {n} steps done. Can they show it to someone else?</source>
        <translation>
            <numerusform>Der eine Schritt ist erledigt. Kann die Person es jemand anderem zeigen?</numerusform>
            <numerusform>Alle {n} Schritte sind erledigt. Kann die Person es jemand anderem zeigen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation>Erlaubt: {least} bis {most}.</translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation>Erlaubt: {names}.</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation>Schon da und behalten: {what}.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <comment>of a list of people</comment>
        <translation>Schon da: {names}</translation>
    </message>
    <message>
        <source>Also what was done or dropped.</source>
        <translation>Auch, was erledigt oder verworfen ist.</translation>
    </message>
    <message>
        <source>Also what was finished, paused or dropped.</source>
        <translation>Auch, was beendet, pausiert oder verworfen ist.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation>Auch {name}, seit {date}</translation>
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
        <translation>Amara hat der Spätschicht ihre sortierte Übergabeliste gezeigt, und niemand musste fragen, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>An ISO week, this one unless given.</source>
        <translation>Eine ISO-Woche; ohne Angabe diese.</translation>
    </message>
    <message>
        <source>An ISO week; may be given several times.</source>
        <translation>Eine ISO-Woche; mehrfach möglich.</translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation>Eine Adresse oder mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation>Eine ID hat 1 bis 64 druckbare ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation>Ein älteres Goodword hat das Buch geschrieben; an seinem Ort lässt es sich nicht aktualisieren. ({path})</translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation>Eine ältere Sicherung</translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation>Ein anderes Goodword hat das Buch geöffnet. ({place})</translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation>Eine andere Kopie des Buchs</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Another day that is still open.</source>
        <translation>Ein anderer Tag, der noch offen ist.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>in the menu</comment>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>a button</comment>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation>Eine andere Mail ist gerade unterwegs.</translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation>Eine andere Person, Zeit oder Gewohnheit hat vielleicht einen.</translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation>Ein anderes Programm hat das Buch geöffnet. ({place})</translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation>Ein anderes Programm belegt {key}. Wähle eine andere Taste.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>Ein anderes Programm hält das Buch fest.</translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation>Ein anderes Programm hält das Buch fest. ({place})</translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation>Ein anderes Programm liest gerade das Buch, deshalb lässt sich dessen Protokoll nicht leeren.</translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation>Ein anderes Programm liest das Buch, das gerade entsteht.</translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation>Antworte über das Menü im Infobereich oder mit goodword quick.</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation>Wie Goodword</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Als JSON.</translation>
    </message>
    <message>
        <source>As JSON: every plan, with its state.</source>
        <translation>Als JSON: jeder Plan mit seinem Stand.</translation>
    </message>
    <message>
        <source>As JSON: every step, with its state.</source>
        <translation>Als JSON: jeder Schritt mit seinem Stand.</translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation>Wie entworfen</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie festgehalten</translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation>Die Abrechnung um das Wort „gesendet“ und das Datum in der Mail bitten</translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation>Nach Lob fragen</translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation>Frag mich um</translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation>Frag jemanden, für den die Mail war, dann: {commands}</translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation>Frag jemanden, für den die Mail war. Sie wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation>Frag jemanden, für den die Mail war. Versuche es dann noch einmal oder gib an, dass sie angekommen ist.</translation>
    </message>
    <message>
        <source>Ask the questions of the day in the terminal, one after another; an empty answer skips one.</source>
        <translation>Die Fragen des Tages im Terminal stellen, eine nach der anderen; eine leere Antwort überspringt eine.</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation>Um {time} ist Feierabend, und danach wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Away…</source>
        <comment>days, a button</comment>
        <translation>Abwesend…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <comment>a button</comment>
        <translation>Zurück zu den Themen</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <comment>a button</comment>
        <translation>Zurück zum Gehörten</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation>Gesichert: {holdings}</translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation>Gesichert: {what}.</translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation>Sicherung {number} von {of}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation>Sicherungen scheitern seit {day}.</translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation>Sicherungen scheitern seit {moment}. {problem}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation>Bevor eine Sicherung zurückkam</translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>Vor der Korrektur</translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation>Bevor viele entfernt wurden</translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation>Vor dem Beginn.</translation>
    </message>
    <message>
        <source>Before they put it right</source>
        <translation>Vor der Korrektur</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <comment>a button</comment>
        <translation>Plan beginnen…</translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation>Ein leeres Buch beginnen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation>Beginne sie mit [{practice}] in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Begin one: goodword plan NAME begin --skill S …</source>
        <translation>Beginne einen: goodword plan NAME begin --skill S …</translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation>Beginne mit denen, die du selbst leitest.</translation>
    </message>
    <message>
        <source>Being practised</source>
        <comment>a skill</comment>
        <translation>Wird geübt</translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation>Ben hat eine offene Frage gestellt, bevor er eine Regel nannte, und der Anrufer fand die Antwort selbst.</translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation>Unter uns</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation>Lege goodword quick in den Einstellungen deines Desktops auf eine Taste: Damit öffnet sich der Schnelleintrag, wo du auch bist. goodword quick praise geht direkt zum Lob.</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation>Buch (*.db)</translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation>Beides ist da. Wann erzählst du, was daraus geworden ist?</translation>
    </message>
    <message>
        <source>Both wordings are kept</source>
        <translation>Beide Formulierungen bleiben</translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation>Mit Joker überbrückt</translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation>Mit einem Joker überbrückt.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Eine Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation>Die Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation>Zurückspielen…</translation>
    </message>
    <message>
        <source>Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.

A copy that opens with another recovery code asks for it; with &quot;-&quot; it is read from standard input.</source>
        <translation>Die Sicherung DATEI zurückspielen: Das Buch wird zu dem, was die Kopie enthält. Sein eigener Stand wird vorher aufbewahrt.

Eine Kopie mit einem anderen Wiederherstellungscode fragt danach; mit „-“ wird er von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>Wird zurückgespielt…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>Die Sicherung wird zurückgespielt…</translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation>Dein Buch wird zurückgespielt…</translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation>Zurückgespielt: {holdings}</translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation>Schaltflächen in Benachrichtigungen</translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation>Bis wann schaut ihr beide wieder darauf?</translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation>Über {host}, verschlüsselt.</translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation>Über {host}, nur an diesen Computer.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>a kind of file</comment>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation>Kalender…</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation>Der Mailserver wird kontaktiert…</translation>
    </message>
    <message>
        <source>Can do it means</source>
        <comment>a field</comment>
        <translation>Gekonnt heißt</translation>
    </message>
    <message>
        <source>Can do it means: {words}</source>
        <translation>Gekonnt heißt: {words}</translation>
    </message>
    <message>
        <source>Can {name} now show it to someone else?</source>
        <translation>Kann {name} es jetzt jemand anderem zeigen?</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation>Zertifikate werden immer geprüft. „Keine“ geht nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field.</source>
        <translation>Einen Eintrag ändern: seinen TEXT (- liest die Standardeingabe), seine Felder; ein leerer Wert leert ein Feld.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation>Ändere seine Berechtigungen oder wähle mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation>Ändere ihre Rechte und starte dann noch einmal.</translation>
    </message>
    <message>
        <source>Change that record, or remove it.</source>
        <translation>Ändere diesen Eintrag oder entferne ihn.</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <comment>a button</comment>
        <translation>Plan ändern…</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation>Prüfe mail_from und was der Server sagt.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation>Prüfe smtp_host und smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation>Prüfe smtp_host und das Netzwerk.</translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation>Prüfe smtp_host. Es wurde nichts gesendet. Frag die Leute, die ihn betreiben.</translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation>Prüfe smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation>Prüfe smtp_security und smtp_port. Wenn beides stimmt, nimmt vielleicht jemand unterwegs TLS weg.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation>Prüfe smtp_security und smtp_port. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation>Prüfe smtp_security und smtp_port: 587 starttls, 465 tls.</translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation>Prüfe smtp_user und setze das Passwort neu. Viele Anbieter verlangen ein eigenes Passwort für Apps.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>Prüfe, ob er da ist.</translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation>Prüfe, ob in den Ordner und auf den Datenträger geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>Prüfe, ob der Ordner da ist und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation>Prüfe, ob du sie lesen darfst und ob der Name stimmt.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>Prüfe den Datenträger und den Platz darauf, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation>Prüfe den Datenträger und wohin die Ausgabe geht.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfe den Datenträger, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Prüfe das Netzwerk.</translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation>Prüfe das Netzwerk. Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation>Prüfe die Schreibweise mit goodword list.</translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation>Prüfe sie, dann sende noch einmal.</translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation>Prüfe diese Adressen, dann sende mit --to dorthin.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation>Prüfe die Uhr dieses Computers. Es wurde nichts gesendet. Frag die Leute, die den Server betreiben.</translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation>Prüfe, was der Server sagt.</translation>
    </message>
    <message>
        <source>Check-ins lately</source>
        <translation>Coachings in letzter Zeit</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>a button</comment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation>Wähle mit --data-dir einen eigenen Ordner, etwa einen darin.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation>Wähle mit --data-dir einen Ordner auf der eigenen Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation>Wähle einen Ordner mit --data-dir oder GOODWORD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation>Wähle einen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wähle einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation>Wähle eine Zeit ab {start} und vor {end}.</translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation>Wähle einen Ausweg.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle etwas anderes.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation>Wähle etwas anderes. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>Wähle einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>Wähle einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation>Wähle höchstens drei, etwa 11:30, 15:30.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Zur Auswahl:
	{choices}</translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation>Wähle oben jemanden aus, um die Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation>Wähle eines in den Desktop-Einstellungen für Standardprogramme.</translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation>Wähle eines in den Systemeinstellungen oder nimm „Kopieren“ oder „Speichern unter…“.</translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation>Wähle eins von --week, --month und --year.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wähle eines davon.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Wähle jemand anderen.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>a button</comment>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation>Schließe sie im anderen Programm oder wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Schließe es oder warte einen Moment, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließe es, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation>Schließe es. Goodword bringt das Löschen beim nächsten Start zu Ende.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>Schließe ein paar Programme, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation>Das hier schließen</translation>
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
        <translation>Coaching kann in keine Notiz kommen: Die Notiz hat keinen Platz dafür. Wer etwas gesagt hat, deine Serien, freie Tage und Entwürfe bleiben auch hier. Wer Lob am liebsten privat mag, wird nur sich selbst gegenüber genannt.</translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation>Coaching geändert</translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation>Coaching steht nie in einer Notiz.</translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation>Coaching gespeichert</translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation>Coaching mit {name} geändert</translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation>Coaching mit {name} gespeichert</translation>
    </message>
    <message>
        <source>Coaching, listening: by when, like 2026-03-02.</source>
        <translation>Coaching, Zuhören: bis wann, etwa 2026-03-02.</translation>
    </message>
    <message>
        <source>Coaching, listening: what comes next.</source>
        <translation>Coaching, Zuhören: was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Coaching, listening: who takes the step.</source>
        <translation>Coaching, Zuhören: wer den Schritt tut.</translation>
    </message>
    <message>
        <source>Coaching: the one skill.</source>
        <translation>Coaching: die eine Fähigkeit.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>a plot: how steady each practice was</comment>
        <translation>Beständigkeit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied, as a picture and in words</source>
        <translation>Kopiert, als Bild und in Worten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>Kopiert. Füge es in eine Mail oder einen Chat ein.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the book to FILE, or among the copies beside it, and check the copy.

An older backup of this book that is at FILE is replaced; nothing else is.</source>
        <translation>Das Buch nach DATEI kopieren, sonst zu den Kopien neben ihm, und die Kopie prüfen.

Eine ältere Sicherung dieses Buchs in DATEI wird ersetzt; sonst nichts.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the names and paste them.</source>
        <translation>Kopiere die Namen und füge sie ein.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>Korrigiere es in der Datei.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation>Gezählt in Arbeitstagen. Niemand bekommt einen Rang, und nichts davon verlässt den Computer.</translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation>Gezählt wird ab</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3</source>
        <comment>keys to press</comment>
        <translation>Strg+1, 2, 3</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>keys to press</comment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Strg+Enter übernimmt, Esc verwirft</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation>Strg+Umschalt+Enter</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DATUM</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation>Striche und Großbuchstaben sind egal.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation>Daten und Datenschutz</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation>Möglich sind Daten vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a field</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation>Erst der Tag, dann der Monat: 27.11. oder 27. Nov.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>Freier Tag.</translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation>Tage und freie Zeit</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a menu</comment>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a button</comment>
        <translation>Abwesenheit…</translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation>Tage im Jahr {year}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Days off, passes and “nothing genuine” are left out.</source>
        <translation>Freie Tage, Joker und „nichts Echtes“ sind weggelassen.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation>Tage, die nur diese Einträge gefüllt haben, sind jetzt leer. Deine Serie: vorher {before}, jetzt {after}.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation>Tage, die nur diese Einträge füllen, sind dann leer. Deine Serie: jetzt {before}, dann {after}.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys to press</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation>Kam ein Ja zu deiner Zusammenfassung?</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {names}?|(Did you mean one of: {names}?)</source>
        <translation>
            <numerusform>Meintest du {names}?</numerusform>
            <numerusform>(Meintest du eines davon: {names}?)</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Geht es?</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what became of a step</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, a button</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, in the menu</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <comment>steps</comment>
        <translation>Erledigt und verworfen</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>Erledigt um {time}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <comment>a step</comment>
        <translation>Erledigt: {step}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation>Entwürfe lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a plan, in the menu</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a step, in the menu</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what became of a step</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a skill</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Dropped: {skill}</source>
        <translation>Verworfen: {skill}</translation>
    </message>
    <message>
        <source>Dropped: {step}</source>
        <comment>a step</comment>
        <translation>Verworfen: {step}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation>Jede Zeile ist ein JSON-Objekt in UTF-8.</translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation>Jede Zeile braucht ein „type“, etwa „entry“.</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation>{practice} bearbeiten</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation>Leer lässt ihn weg.</translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation>Leer nimmt den üblichen: 587, mit TLS von Anfang an 465.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase PERSON for good: their records, their name in all others, also in the backups.

It says first how much that is, and asks. It can&apos;t be taken back.</source>
        <translation>PERSON endgültig löschen: ihre Einträge, ihren Namen in allen anderen, auch in den Sicherungen.

Vorher steht da, wie viel das ist, und es wird gefragt. Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Eine Person löschen</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Alles über {name} löschen?</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation>{name} löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation>
            <numerusform>Auch aus {n} Sicherung gelöscht.</numerusform>
            <numerusform>Auch aus {n} Sicherungen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation>Mit der Person gelöscht</translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation>Gelöscht: {name} ({what}).</translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation>Wird aus dem Buch und seinen Sicherungen gelöscht…</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Fehler: {message}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation>Alle sehen die Adressen der anderen.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>of the records</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>Alles über {name}</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a button</comment>
        <translation>Alles fürs 1:1-Gespräch…</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a menu</comment>
        <translation>Alles fürs 1:1-Gespräch…</translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation>Alles ist weggelassen. Es gibt keine Notiz, bis etwas darin steht.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, keine Cloud, und gesendet wird nur, was du sendest. Coaching kann in keine Notiz kommen, und wer etwas gesagt hat, bleibt bei dir.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation>Alles bleibt auf diesem Computer. Kein Konto, keine Cloud, und gesendet wird nur, was du sendest. Coaching kann in keine Notiz kommen.</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Hier geht alles.</translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation>Du siehst alles, bevor es rausgeht, und auch, was warum zurückgehalten wurde. Das Netzwerk nutzt nur Mail, die du selbst sendest. Notizen über Menschen sind personenbezogene Daten: Schreibe so, als läsen sie es eines Tages.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportiere es noch einmal.</translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation>Exportiere die Personen noch einmal oder füge ihre Namen ein.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>Exportiert nach {file}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>keys to press</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Mit weniger Buchstaben findest du mehr.</translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation>Dateien im Datenordner lassen sich nicht sperren.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation>Nachtragen</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>{day} nachtragen</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person finden</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema finden</translation>
    </message>
    <message>
        <source>Finish, pause or drop that first: one skill at a time.</source>
        <translation>Beende, pausiere oder verwirf das zuerst: eine Fähigkeit nach der anderen.</translation>
    </message>
    <message>
        <source>First wording</source>
        <comment>heads a line</comment>
        <translation>Erste Formulierung</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Nachfassen am</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation>Zum Senden von hier aus, etwa smtp.example.org. Leer: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Für die Firma</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>Für die Person</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Für das Team</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>Nur für dich.</translation>
    </message>
    <message>
        <source>For you alone: counted in their working days, and nobody is told.</source>
        <translation>Nur für dich: gezählt in den Arbeitstagen der Person, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation>Freie Software unter der MIT-Lizenz, von den Goodword-Autoren.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Schaffe etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation>Schaffe etwas Platz oder melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation>Schaffe etwas Platz, dann starte Goodword neu.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffe etwas Platz, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation>Schaffe etwas Platz: Ein Eintrag, der keinen Platz findet, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation>Von überall</translation>
    </message>
    <message>
        <source>From five on there is something to see.</source>
        <translation>Ab fünf gibt es etwas zu sehen.</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>Ab diesem Tag.</translation>
    </message>
    <message>
        <source>From the last eight weeks, and the latest twelve of a kind. History has all of it.</source>
        <translation>Aus den letzten acht Wochen, je Art die neuesten zwölf. Im Verlauf steht alles.</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Aus dem Team</translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation>Ab heute schaut ein zweites Paar Augen auf jedes Formular, bevor es rausgeht.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Ab {date}</translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation>Vom {date}: {what}. Was danach geschrieben wurde, fehlt darin.</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation>Von {first} bis {last} ({days}), niedrigster Wert {least}, höchster {most}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a stretch of time</comment>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>Give a DATE, or --list alone; --json goes with --list.</source>
        <translation>Gib ein DATUM an oder nur --list; --json gehört zu --list.</translation>
    </message>
    <message>
        <source>Give another day.</source>
        <translation>Gib einen anderen Tag an.</translation>
    </message>
    <message>
        <source>Give it one first: goodword step ID moved DATE</source>
        <translation>Gib ihm zuerst einen: goodword step ID moved DATE</translation>
    </message>
    <message>
        <source>Give it the kind “thanks” first, or record the praise by itself.</source>
        <translation>Gib dem Eintrag zuerst die Art „Dank“ oder halte das Lob einzeln fest.</translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation>Gib einen TEXT in Anführungszeichen an oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation>Gib den ersten Tag als „from“ an.</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>Gib den ersten Tag zuerst an.</translation>
    </message>
    <message>
        <source>Give what you hear a topic, and it is counted here.</source>
        <translation>Gib dem, was du hörst, ein Thema, und es wird hier gezählt.</translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation>Geh zurück und vergleiche ihn.</translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation>Geht das Buch Seite für Seite durch und ergänzt aus der Sicherung, was verloren ist. Du siehst, wie viel da ist, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation>Geht das Buch Seite für Seite durch. Du siehst, wie viel da ist, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation>Geht das ganze Buch durch. Das geschieht einmal in der Woche von selbst.</translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation>Gute Worte für das Team</translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation>Gute Worte für {name}</translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation>Gute Worte aus dem Team</translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation>Goodword ist über den eigenen Befehl nicht erreichbar</translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation>Goodword kann hier nicht von selbst starten</translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation>Goodword läuft nicht, deshalb fragt nichts.</translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation>Goodword hat sich beim letzten Mal von selbst beendet.</translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation>Goodword wurde beendet, während diese Mail unterwegs war; vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation>Goodword läuft schon</translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation>Goodword ist gesperrt. Entsperre es, um zu schreiben.</translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation>Goodword läuft</translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation>Goodword läuft und hat das Buch geöffnet.</translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation>Goodword läuft, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation>Goodword läuft und fragt.</translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation>Goodword sendet keine Mail, bis {key} gesetzt ist.</translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation>Goodword zeigt stattdessen ein eigenes kleines Fenster.</translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation>Goodword spricht Deutsch.</translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation>Goodword wurde von diesem Computer entfernt</translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation>Goodword wurde aktualisiert</translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation>Goodword wurde im laufenden Betrieb aktualisiert. Beende es und starte es neu.</translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation>Goodword: gesperrt</translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation>Goodword: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})</source>
        <translation>
            <numerusform>Unerwartetes weiteres Argument ({args})</numerusform>
            <numerusform>Unerwartete weitere Argumente ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Grievances</source>
        <comment>a view of what was heard</comment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>Halb geschrieben</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>Hat das Team verlassen</translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation>Hat das Team verlassen…</translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation>Nicht mehr im Team</translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation>Rückendeckung</translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation>Rückendeckung…</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>a day</comment>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Gehört von</translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation>Gehört von</translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation>Gehört von: {who}</translation>
    </message>
    <message>
        <source>Heard most: {topic}, {sentence}</source>
        <comment>the sentence: 12 times in all.</comment>
        <translation>Am häufigsten gehört: {topic}, {sentence}</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” What came of it?</source>
        <translation>Gehört: {date}. „{text}“ Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You acted on it. Have you told whoever said it?</source>
        <translation>Gehört: {date}. „{text}“ Du hast gehandelt. Hast du auch Rückmeldung gegeben?</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You told whoever said it. What was done about it?</source>
        <translation>Gehört: {date}. „{text}“ Du hast Rückmeldung gegeben. Was ist daraufhin geschehen?</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held back: its words tell who said it.</source>
        <translation>Zurückgehalten: Die Worte verraten, von wem sie sind.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>Zurückgehalten: {reason}</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Zurückgehalten: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation>Hilfe…</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation>Zurückgehaltenes ausblenden</translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation>Hinweis: ein Anteil für mich</translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation>Hinweis: eine Person ist schuld</translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation>Hinweis: jemand anders wirkt kleiner</translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation>Hinweis: halb zurückgenommen</translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation>Hinweis: die Person statt der Tat</translation>
    </message>
    <message>
        <source>Hints about wording are off in Settings; this plot needs them.</source>
        <translation>Hinweise zur Formulierung sind in den Einstellungen aus; dieses Diagramm braucht sie.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation>Halte Strg, Alt oder Super dazu: Strg+Alt+G.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys to press</comment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation>Wie Lob am liebsten kommt</translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation>Wie jemand, der schon da ist, am liebsten gelobt wird, kommt nicht aus einer Datei: {what}. Frag die Person.</translation>
    </message>
    <message>
        <source>How they like to be praised.</source>
        <translation>Wie die Person gern gelobt wird.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation>So fragst du</translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation>Wie Werte geschrieben werden</translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation>Ich habe frei</translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation>Ich war da</translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation>Ich hatte frei</translation>
    </message>
    <message>
        <source>I was off</source>
        <translation>Ich hatte frei</translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation>Ich bin dann da</translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation>Ich habe dann frei</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation>Heute frei</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation>Heute frei</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation>Liegt er auf einem anderen Datenträger, schließe ihn an. Sonst lege den Ordner an oder wähle einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation>Importiere stattdessen einen Export davon.</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation>In 15 Minuten</translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation>Eine Stunde in einer Besprechung</translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation>Im Terminal fragt jeder Befehl danach, die App nur einmal.</translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation>In einem Ordner, den nur du lesen kannst. Für den Umzug auf einen anderen Computer beende Goodword und kopiere den Ordner.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation>Öffentlich, im Team oder nur privat: der Wunsch jeder Person, an den sich eine Notiz hält.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation>Im Papierkorb seit {date}. Bleibt dort bis {last}, danach ist er endgültig weg.</translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation>Im Buch selbst</translation>
    </message>
    <message>
        <source>In the calendar, in “this week” and in the weekly note. System: as in your region.</source>
        <translation>Im Kalender, bei „diese Woche“ und in der Wochennotiz. System: wie in deiner Region.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}</source>
        <translation>
            <numerusform>In der letzten Woche: {counts}</numerusform>
            <numerusform>In den letzten {n} Wochen, die jüngste zuletzt: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In der Notiz</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation>Im Infobereich, ohne Fenster, damit es fragen kann.</translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation>In diesen Einträgen über andere steht „jemand“ anstelle des Namens.</translation>
    </message>
    <message>
        <source>In {month} {praises} named the effect; in {before} {share}.</source>
        <comment>praises: 6 of 10 praises</comment>
        <translation>{month}: Wirkung in {praises} genannt; {before}: in {share}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a button</comment>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a heading of Help</comment>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a window</comment>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation>Installiere GNOME Keyring oder KWallet und melde dich neu an. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Install Goodword again. If this line stays, report it.</source>
        <translation>Installiere Goodword neu. Bleibt diese Zeile, melde sie.</translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation>Installiere einen Benachrichtigungsdienst, etwa dunst.</translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation>Installiere eine oder wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation>Installiere xdg-utils und ein Mailprogramm.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>Ungültiger Wert für {name}: {message}</translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation>Ist wieder im Team</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation>Ist das Buch in Ordnung?</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>Ist dieselbe Person wie…</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation>Ist dieselbe Person wie…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation>Sie ist angekommen</translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation>Es brach ab.</translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation>Es brach ab. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation>Das lässt sich nicht rückgängig machen. Tippe {name}, um fortzufahren</translation>
    </message>
    <message>
        <source>It changes once what you are typing in “{window}” is done.</source>
        <translation>Sie wechselt, sobald das, was du gerade in „{window}“ schreibst, fertig ist.</translation>
    </message>
    <message>
        <source>It changes once “{window}” is closed.</source>
        <translation>Sie wechselt, sobald „{window}“ geschlossen ist.</translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation>Die Mail zählt als gesendet</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>Die Mail zählt als gesendet.</translation>
    </message>
    <message>
        <source>It did not arrive: take it out of the outbox.</source>
        <translation>Die Mail ist nicht angekommen: aus dem Postausgang nehmen.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Ging nicht raus.</translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation>Sie enthält auch deine Coachings und Einschätzungen. Namen anderer sind weggelassen, aber bei Namen, die Goodword nicht kennt, geht das nicht, und auch so kann erkennbar sein, wer gemeint ist: Lies sie, bevor du sie weitergibst.</translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation>Es enthält {what}. Das beschädigte Buch bleibt bei den Sicherungen.</translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation>Der Text ist in einer Sprache, für die der Coach keine Regeln hat.</translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation>Die Mail ist aus dem Postausgang entfernt und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>It is the same as --into: it goes by that name.</source>
        <translation>Das Thema ist dasselbe wie --into und heißt ab jetzt so.</translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Am {date} rausgegangen.</translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation>So sieht es aus</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Vielleicht ist die Mail angekommen</translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation>Vielleicht angekommen. Frag jemanden, für den die Mail war.</translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation>Vielleicht ist die Mail angekommen: Frag jemanden, für den sie war. Sie wartet im Postausgang.</translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation>Dafür ist der Sitzungsbus nötig.</translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation>Danach fragt es nie. Ein Ende vor dem Beginn liegt am nächsten Tag.</translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation>Davor fragt es nie.</translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation>Die Passphrase öffnet das Buch nach dem Sperren, anstelle einer früheren.</translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation>Es läuft, bis du es beendest. Dein Buch bleibt.</translation>
    </message>
    <message>
        <source>It sits</source>
        <comment>a skill</comment>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>It sits: finish</source>
        <comment>a plan, in the menu</comment>
        <translation>Sitzt: beenden</translation>
    </message>
    <message>
        <source>It sits: {skill}</source>
        <translation>Sitzt: {skill}</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>Die Mail wartet im Postausgang.</translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation>Die Mail wartet im Postausgang: {command}</translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation>Es wurde abgebrochen, bevor etwas übergeben war.</translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation>Es wurde abgebrochen, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Die Mail wurde nicht gesendet</translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation>Die Mail ginge nicht so raus, wie sie gezeigt wurde ({what}), deshalb bleibt sie hier.</translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation>Seine Indizes passten nicht zu den Einträgen und wurden neu erstellt. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation>Wiederherstellungscode dazu</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <comment>a format</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>EINSTELLUNG</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation>Behalte höchstens {limit}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>a button</comment>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation>Behalte {least} bis {most} davon.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation>Geschützt lassen</translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation>Bleib unter {limit}.</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <comment>a button</comment>
        <translation>Tag übernehmen</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <comment>a button</comment>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation>Im Journal festgehalten; der Tag selbst war schon abgeschlossen.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation>Liegt im Schlüsselbund dieses Computers und sonst nirgends. Es wird hier nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation>
            <numerusform>Behalten: {n} Eintrag von vor dem {date}.</numerusform>
            <numerusform>Behalten: {n} Einträge von vor dem {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation>Taste für den Schnelleintrag</translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a finding</comment>
        <translation>Taste für den Schnelleintrag</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation>Sprache der Notizen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation>Letztes Coaching</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation>Zuletzt durchgesehen: {day}.</translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation>Zuletzt durchgesehen: {day}; das Zurückspielen einer Sicherung zuletzt geprobt: {rehearsed}.</translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation>Letztes Lob</translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation>Letzte Arbeitstage</translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation>Lass --from weg.</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>Lass es weg oder korrigiere es.</translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation>Lass smtp_user leer, wenn der Server keinen will. Will er eine Anmeldung im Web, nimm dein Mailprogramm.</translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation>Lass etwas weg.</translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation>Lass dieses Feld weg.</translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation>Kundennamen weglassen</translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation>Lass den Wochentag weg oder korrigiere ihn.</translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation>Scheidet am {date} aus</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ausgeschieden am</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>Ausgeschieden am {date}</translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation>Weggelassen, weil der Eintrag oder die Person dazu nicht hier ist: {what}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys to press</comment>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation>Anrufer ausreden lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation>Lämpchen und eine Frage unter der Notiz. Nichts davon verlässt den Computer.</translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation>Lob am liebsten</translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation>Lob am liebsten: {wish}</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>Lob am liebsten</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation>In Zeile {line} ist die Person kein Text.</translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation>Zeile {line} hat keine Art.</translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation>Zeile {line} hat keinen Text.</translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation>Zeile {line} hat die Art {kind}; die gibt es nicht.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation>Zeile {line} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>Zeile {line} ist kein JSON.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>Zeile {line} der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
        <source>List records, newest first.</source>
        <translation>Einträge auflisten, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>List the mails that wait, and those of the last 30 days that are sent.</source>
        <translation>Die Mails auflisten, die warten, und die in den letzten 30 Tagen gesendeten.</translation>
    </message>
    <message>
        <source>List the next steps that were agreed: what has been due longest first.</source>
        <translation>Die vereinbarten nächsten Schritte auflisten: was am längsten fällig ist, zuerst.</translation>
    </message>
    <message>
        <source>List the team: how each likes praise, and how many workdays they have waited.</source>
        <translation>Das Team auflisten: wer wie gern gelobt wird und wie viele Arbeitstage schon wartet.</translation>
    </message>
    <message>
        <source>List what each practises: the skill, and how many of the small steps are done.</source>
        <translation>Auflisten, was jede Person übt: die Fähigkeit und wie viele der kleinen Schritte erledigt sind.</translation>
    </message>
    <message>
        <source>List what was heard by topic: the last four weeks, the four before, grievances, what waits for an answer.</source>
        <translation>Gehörtes nach Themen auflisten: die letzten vier Wochen, die vier davor, Beschwerden, was auf Antwort wartet.</translation>
    </message>
    <message>
        <source>List what was heard, newest first, and what came of it.</source>
        <translation>Gehörtes auflisten, das neueste zuerst, und was daraus geworden ist.</translation>
    </message>
    <message>
        <source>List who has waited longest for praise and for a check-in, in their own workdays. For you alone.</source>
        <translation>Auflisten, wer am längsten auf Lob und auf ein Coaching wartet, in den eigenen Arbeitstagen der Person. Nur für dich.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a window</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a heading of Help</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening: did they agree?</source>
        <translation>Zuhören: Hat die Person zugestimmt?</translation>
    </message>
    <message>
        <source>Listening: the topic.</source>
        <translation>Zuhören: das Thema.</translation>
    </message>
    <message>
        <source>Listening: what is being done about it.</source>
        <translation>Zuhören: was deswegen getan wird.</translation>
    </message>
    <message>
        <source>Listening: what it was.</source>
        <translation>Zuhören: was es war.</translation>
    </message>
    <message>
        <source>Listening: who spoke.</source>
        <translation>Zuhören: von wem es kam.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <comment>in the menu</comment>
        <translation>Zuhören…</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists and vCards ({patterns})</source>
        <comment>a kind of file</comment>
        <translation>Listen und vCards ({patterns})</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation>Jetzt sperren Passphrase Neuer Wiederherstellungscode Passwort Verschlüsselung verschlüsseln Schlüsselbund Schutz geheim</translation>
    </message>
    <message>
        <source>Lock the book at once: here and in the running app nothing opens it without your secret.</source>
        <translation>Das Buch sofort sperren: Hier und in der laufenden App öffnet es nichts ohne dein Geheimnis.</translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation>Das Buch wird gesperrt…</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation>Eine Beispielwoche ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation>Schau sie an, dann sende sie.</translation>
    </message>
    <message>
        <source>Look at the plan again.</source>
        <translation>Sieh dir den Plan noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation>Schau noch einmal ins Team.</translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation>Schau sie durch und lösche, was du nicht brauchst.</translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation>Schau an, was sich zeigen lässt, und ändere nichts.</translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation>Schau an, was dazukommt: goodword import --dry-run {file}</translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation>Schau dir deine Einträge an. Zum Speichern starte das neuere Goodword.</translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation>Schau in die Passwort-App des Desktops.</translation>
    </message>
    <message>
        <source>Look the copy through, say what it would change, and change nothing.</source>
        <translation>Die Kopie durchsehen, sagen, was sie ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Look the whole book through: is it sound, what is in it, how is it backed up and protected.

An index that does not agree with the records is made anew; nothing else is changed.</source>
        <translation>Das ganze Buch durchsehen: ob es in Ordnung ist, was darin steht, wie es gesichert und geschützt ist.

Ein Index, der nicht zu den Einträgen passt, wird neu angelegt; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation>Suche dort nach Goodword und lösche, was dazu da ist.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>Schau, ob er in einem eigenen Fenster auf eine Antwort wartet, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation>Schau, ob die Passwort-App des Desktops funktioniert, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation>Angesehen und nicht gesendet.</translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation>Auf diesem Computer wird nachgesehen…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>Rückblick läuft…</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Eine Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation>Eine ältere Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Der Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>Die Sicherung wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation>Das Buch wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation>Das Buch und seine Sicherungen werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation>M D M D F S S</translation>
    </message>
    <message>
        <source>M or F2</source>
        <comment>keys to press</comment>
        <translation>M oder F2</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ZEITPUNKT</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation>Von Hand erstellt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation>Mailentwurf</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>Mailpasswort</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>Lege ihn zuerst an oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a sheet</comment>
        <translation>Lob daraus machen</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a button</comment>
        <translation>Lob daraus machen</translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation>Mach ihn beschreibbar, oder verschiebe den Ordner des Buchs auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation>Mach es wieder zu deinem, oder ändere die Rechte. Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation>Mache den Datenträger beschreibbar oder verschiebe den Ordner auf einen anderen.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Eine Sicherung wird erstellt…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <comment>a button</comment>
        <translation>Als abwesend eintragen</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation>Als ausgeschieden markieren</translation>
    </message>
    <message>
        <source>Mark time off, also afterwards: yours, or somebody&apos;s of the team.</source>
        <translation>Freie Tage eintragen, auch nachträglich: deine oder die von jemandem im Team.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Darf erzählt werden</translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation>Noch überbrückbar</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>Das Argument {name} fehlt.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>Die Option {name} fehlt.</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation>Mo Di Mi Do Fr Sa So</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>a choice</comment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a column</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month first, then day: 11/27 or 27 Nov.</source>
        <translation>Erst der Monat, dann der Tag: 11/27 oder 27 Nov.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <comment>a button</comment>
        <translation>Mehr zu: {step}</translation>
    </message>
    <message>
        <source>More than {n} records</source>
        <translation>Mehr als {n} Einträge</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button</comment>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a record to the bin, from which it can be put back for 30 days; say first what that changes.</source>
        <translation>Einen Eintrag in den Papierkorb verschieben, aus dem er sich 30 Tage lang zurückholen lässt; vorher sagen, was sich damit ändert.</translation>
    </message>
    <message>
        <source>Move by a week</source>
        <comment>a step, in the menu</comment>
        <translation>Um eine Woche verschieben</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>Verschiebe es, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation>Verschiebe sie: An diese Stelle gehört ein Ordner.</translation>
    </message>
    <message>
        <source>Move it to that day.</source>
        <translation>Auf diesen Tag verschieben.</translation>
    </message>
    <message>
        <source>Move it to today, or to a day to come.</source>
        <translation>Verschiebe ihn auf heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation>Verschiebe den Ordner auf einen Datenträger dieses Computers und wähle ihn mit --data-dir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation>Verschiebe den Ordner auf einen Datenträger dieses Computers und wähle ihn mit --data-dir. Lege eine Kopie in {service} ab mit: goodword backup FILE</translation>
    </message>
    <message>
        <source>Move the step</source>
        <comment>a button</comment>
        <translation>Schritt verschieben</translation>
    </message>
    <message>
        <source>Move them to the bin, for 30 days.</source>
        <translation>In den Papierkorb verschieben, für 30 Tage.</translation>
    </message>
    <message>
        <source>Move to</source>
        <comment>a field</comment>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <comment>a step, in the menu</comment>
        <translation>Auf morgen verschieben</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <comment>what became of a step</comment>
        <translation>Auf einen anderen Tag verschoben</translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation>Für 30 Tage im Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation>
            <numerusform>Für 30 Tage im Papierkorb: {n} Eintrag von vor dem {date}.</numerusform>
            <numerusform>Für 30 Tage im Papierkorb: {n} Einträge von vor dem {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation>
            <numerusform>Für 30 Tage im Papierkorb: {n} Eintrag</numerusform>
            <numerusform>Für 30 Tage im Papierkorb: {n} Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {date}: {step}</source>
        <comment>a step</comment>
        <translation>Verschoben auf {date}: {step}</translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation>Mein Teammitglied bemerkt so etwas sonst zuerst, und ich stehe hinter ihm.</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation>Mein Tag beginnt um</translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation>Meine Leitung</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nenne eine Datei.</translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation>Nenne eine Adresse.</translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation>Name und Fähigkeit</translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation>Nenne die Person, zu der diese Einträge auch gehören.</translation>
    </message>
    <message>
        <source>Name the topic it belongs to, or type a better name for it. Records keep what you wrote.</source>
        <translation>Nenne das Thema, zu dem es gehört, oder tippe einen besseren Namen dafür. In den Einträgen bleibt, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation>In anderen Einträgen genannt</translation>
    </message>
    <message>
        <source>Named in {records} so far</source>
        <comment>3 records</comment>
        <translation>Bisher genannt: {records}</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation>Namen in Benachrichtigungen</translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation>Namen, die das Buch nicht kennt, lassen sich nicht unkenntlich machen, und auch so kann erkennbar sein, wer gemeint ist: Lies es vorher durch.</translation>
    </message>
    <message>
        <source>Narrow them down to {most}, or save them as JSON Lines.</source>
        <translation>Grenze sie auf {most} ein oder speichere sie als JSON Lines.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation>Nie Teil einer Notiz</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation>Nächster Feiertag: {name}, {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a window</comment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a heading of Help</comment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation>Als Nächstes:</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Als Nächstes: {step}</translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation>Als Nächstes: {step}, bis heute</translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation>Als Nächstes: {step}, bis {date}</translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation>Übergabe an die Nachtschicht</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Neun</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Es konnte keine Sicherung erstellt werden</translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation>Keine Karte darin hat einen Namen.</translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation>Kein Coaching- oder Zuhören-Eintrag ist älter als 18 Monate.</translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation>Es ist kein Tag gewählt. Wähle mindestens einen.</translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation>Es ist kein Tag genannt. Tippe einen, etwa heute oder Freitag.</translation>
    </message>
    <message>
        <source>No days away</source>
        <translation>Keine Abwesenheit</translation>
    </message>
    <message>
        <source>No days off.</source>
        <translation>Keine freien Tage.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Keine Anzeige</translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation>Eine verschlüsselte Verbindung zu {where} kam nicht zustande.</translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation>Es ist keine Schrift installiert.</translation>
    </message>
    <message>
        <source>No grievance was heard yet.</source>
        <translation>Noch keine Beschwerde gehört.</translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation>Kein Feiertag innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation>Der Schlüssel des Buchs liegt in keinem Schlüsselbund.</translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation>Es wurde kein Schlüsselbund gefunden; Passwörter und Schlüssel lassen sich so nicht aufbewahren.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Keine Art</translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation>Keine Mail im Postausgang hat diese ID.</translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation>Für diesen Desktop ist kein Mailprogramm eingestellt.</translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation>Kein Mailprogramm auf diesem Computer hat ihn angenommen.</translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation>Es ist kein Mailserver eingerichtet. Notizen gehen über „Als Mail öffnen“, „Kopieren“ oder eine Datei.</translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation>Keine Hinweise dieser Art mehr</translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation>Für {account} ist kein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation>Für {user} auf {host} ist kein Passwort aufbewahrt.</translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation>Es ist keine Gewohnheit gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>No praise for {n} workday. What did you see {name} do lately?|No praise for {n} workdays. What did you see {name} do lately?</source>
        <translation>
            <numerusform>Seit {n} Arbeitstag kein Lob. Was hast du bei {name} zuletzt gesehen?</numerusform>
            <numerusform>Seit {n} Arbeitstagen kein Lob. Was hast du bei {name} zuletzt gesehen?</numerusform>
        </translation>
    </message>
    <message>
        <source>No praise to read in these months</source>
        <translation>Kein Lob zum Lesen in diesen Monaten</translation>
    </message>
    <message>
        <source>No praise yet. What did you see {name} do lately?</source>
        <translation>Noch kein Lob. Was hast du bei {name} zuletzt gesehen?</translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation>Keine Frage ist übrig</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation>Kein Eintrag hat diese ID.</translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation>In keinem Eintrag steht „{words}“.</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>Kein Eintrag.</translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation>Ein Bericht darüber ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation>Ein Server {host} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>In keiner Einstellung steht „{words}“.</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>Noch keine Fähigkeit gewählt</translation>
    </message>
    <message>
        <source>No skill is being practised.</source>
        <translation>Gerade wird keine Fähigkeit geübt.</translation>
    </message>
    <message>
        <source>No step has that id.</source>
        <translation>Kein Schritt hat diese ID.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>Kein Schritt ist offen.</translation>
    </message>
    <message>
        <source>No step was agreed.</source>
        <translation>Es wurde kein Schritt vereinbart.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>Den Befehl {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>Die Option {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>No such plan has ended.</source>
        <translation>Kein beendeter Plan passt dazu.</translation>
    </message>
    <message>
        <source>No suggestion today</source>
        <comment>a button</comment>
        <translation>Heute kein Vorschlag</translation>
    </message>
    <message>
        <source>No suggestion until tomorrow.</source>
        <translation>Bis morgen kein Vorschlag.</translation>
    </message>
    <message>
        <source>No thanks were heard yet.</source>
        <translation>Noch kein Dank gehört.</translation>
    </message>
    <message>
        <source>No topic in these months</source>
        <translation>Kein Thema in diesen Monaten</translation>
    </message>
    <message>
        <source>No topic is called “{name}”.</source>
        <translation>Kein Thema heißt „{name}“.</translation>
    </message>
    <message>
        <source>No topic was heard yet.</source>
        <translation>Noch kein Thema gehört.</translation>
    </message>
    <message>
        <source>No unexpected use was heard yet.</source>
        <translation>Noch keine unerwartete Nutzung gehört.</translation>
    </message>
    <message>
        <source>No wish was heard yet.</source>
        <translation>Noch kein Wunsch gehört.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation>An der Anzeige {display} antwortet niemand.</translation>
    </message>
    <message>
        <source>Nobody has a skill plan yet.</source>
        <translation>Noch niemand hat einen Übungsplan.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>Noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation>Diese Mail hat noch niemand angesehen.</translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation>Diesen Namen hat niemand mehr. Mit dem Speichern kommt die Person neu ins Team.</translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation>Niemand im Buch hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Niemand heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation>Noch ist niemand gelöscht</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>Darin ist niemand genannt.</translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation>Es ist niemand genannt, an den es gehen kann.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Es ist niemand genannt.</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation>Hier ist noch niemand. Wer in einem Eintrag genannt wird, kommt dazu.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>Noch ist niemand im Team.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation>Im Team ist noch niemand. Ein Name in einem Eintrag genügt.</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Niemand Neues</translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation>Kein Anmeldename</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>Niemand wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation>Für {account} ist keins aufbewahrt.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>Keine ist gewählt.</translation>
    </message>
    <message>
        <source>None is set; Settings have a place for it.</source>
        <translation>Keine ist gewählt; in den Einstellungen ist Platz dafür.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Not acted on after all</source>
        <translation>Doch nicht gehandelt</translation>
    </message>
    <message>
        <source>Not acted on and not told yet</source>
        <translation>Noch nicht gehandelt, noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>Not acted on yet</source>
        <translation>Noch nicht gehandelt</translation>
    </message>
    <message>
        <source>Not acted on yet, told: {told}</source>
        <comment>days</comment>
        <translation>Noch nicht gehandelt, Rückmeldung: {told}</translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation>Noch ist nicht alles gelöscht</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation>Nicht vor {time}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <comment>a step</comment>
        <translation>Noch nicht erledigt: {step}</translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation>Die Mail kam nicht bei allen an</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation>Hier unbekannt und weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation>Nicht angenommen für {address}: {reason}</translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation>Nicht angenommen für {who}.</translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation>Diese Art nicht mehr</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>Doch keine Rückmeldung</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step, a button</comment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>of a day</comment>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation>Von dort kommen Notizen, dorthin gehen Antworten.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation>Aus diesen Wochen geht nichts weiter. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation>Aus diesem Monat geht nichts weiter. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation>Aus dieser Zeit geht nichts weiter. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation>Aus dieser Woche geht nichts weiter. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation>Aus diesem Jahr geht nichts weiter. Es gibt keine Notiz.</translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation>Nichts Echtes</translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation>Nichts Echtes: {practice}</translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation>{day}: nichts Echtes. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation>An dem Tag nichts Echtes. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation>Heute nichts Echtes</translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation>Heute nichts Echtes. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation>Nichts Echtes. Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation>Es wurde nichts geändert. Wähle, wie es weitergeht:</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Noch ist nichts rausgegangen.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation>Hier gibt es nichts, das einen Mailentwurf öffnet.</translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation>Hier gibt es nichts, das Programme bei der Anmeldung startet.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation>Hier ist noch nichts. Ein Satz ist schon viel.</translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation>In dieser Woche wartet nichts auf dich.</translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation>An diesem Tag wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation>Heute wird nichts gefragt. Ein Eintrag zählt trotzdem.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation>Gelöscht wird nichts: Was jetzt da ist, kommt unverändert zu den Sicherungen.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Noch ist nichts erledigt.</translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation>Hier wird nichts eingesetzt; nimm andere geschweifte Klammern heraus.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation>Es ist nichts getippt. „Entfernen“ nimmt das aufbewahrte weg.</translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation>Heute wird nichts mehr gefragt.</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>Mehr wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation>Es wird nichts mehr darin gespeichert. Sichere, was du getippt hast, woanders, beende Goodword, lege das Buch zurück und starte neu.</translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation>Nichts davon bleibt, wenn Goodword endet.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Auf diesem Desktop werden keine Benachrichtigungen angezeigt.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation>Hier werden keine Benachrichtigungen angezeigt.</translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation>Nichts gleitet, wächst oder blendet über.</translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation>Unter {where} werden keine Mails angenommen.</translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation>Heute nichts. Bis morgen.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>Es wurde nichts geändert. Prüfe den Datenträger, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation>Es wurde nichts geändert. Kopiere seinen Ordner auf einen beschreibbaren Datenträger und wähle ihn mit --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation>Es wurde nichts geändert. Verschiebe alle Dateien {name}* oder wähle einen anderen Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation>Es wurde nichts geändert. Verschiebe den Ordner auf die eigene Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation>Es wurde nichts geändert. Lege die Datei {name} selbst dorthin, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation>Es wurde nichts geändert. Lege {name} wieder daneben oder verschiebe auch {log}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation>Es wurde nichts geändert. Stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation>Es wurde nichts geändert. Starte Goodword: Es zeigt die Auswege. Im Terminal: goodword check</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation>Es wurde nichts geändert. Starte Goodword: Es zeigt die Auswege. Im Terminal: goodword restore, mit einer Datei aus seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Es wurde nichts geändert. Starte die neuere Version.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Es wurde nichts geändert. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation>Es wurde nichts geändert. Entsperre es mit dem Wiederherstellungscode: goodword unlock</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation>Es wurde nichts geändert. Warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was heard about {topic}.</source>
        <translation>Zu {topic} war nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard under “{name}” yet: {topic} is called that from now on.</source>
        <translation>Unter „{name}“ war noch nichts zu hören: {topic} heißt ab jetzt so.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation>Es wurde nichts aufbewahrt. Gib nur das Passwort an.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>Es wurde nichts aufbewahrt. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation>Es wurde nichts erneut gesendet. Ändere sie, sende sie an jemand anderen oder gib an, dass sie noch einmal rausgehen soll.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation>Es wurde nichts erneut gesendet. Noch einmal, Wort für Wort: --again</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation>Es wurde nichts gesendet. Frag die Leute, die den Server betreiben.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation>Jetzt ist mehr bekannt zu: {what}.</translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation>Keine&#xa0;Arbeitstage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of each month the last {n} praises are read.</source>
        <translation>Aus jedem Monat werden die letzten {n} Lob-Einträge gelesen.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>Heute frei</translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation>Frei. Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation>Aus: Andere sehen vielleicht deinen Bildschirm.</translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation>Oft deine Adresse. Leer, wenn der Server kein Passwort will.</translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation>Auf einem Stick oder anderen Datenträger ist sie da, wenn es dieser Computer nicht ist.</translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation>An allen anderen Tagen sagt es nichts, und deine Serie wartet einfach.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation>Gerade unterwegs.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>On leave from {date}</source>
        <translation>Abwesend ab {date}</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>Heute abwesend</translation>
    </message>
    <message>
        <source>On leave until {date}</source>
        <translation>Abwesend bis {date}</translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation>Nachtschicht? Ein Eintrag vor dieser Stunde zählt für den Vortag.</translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation>Von Anfang an im Team</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>Im Team seit</translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation>Im Team seit {date}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation>Amara hat heute früh in der Störungskonferenz alle 15 Minuten einen klaren Zwischenstand gepostet und die Klinik selbst zurückgerufen, sodass dort niemand ein zweites Mal anrufen musste.</translation>
    </message>
    <message>
        <source>On those days they wait for nothing, and nobody asks about them.</source>
        <translation>An diesen Tagen wartet die Person auf nichts, und niemand fragt nach ihr.</translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation>An Arbeitstagen fragt es um {times}, solange etwas offen ist.</translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation>Einmal am Tag, nie außerhalb deiner Arbeitszeit.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Eine</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation>Eine Datei, in der alles steht. Nur du kannst sie lesen.</translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation>Eins ist heute offen</translation>
    </message>
    <message>
        <source>One kind only.</source>
        <translation>Nur eine Art.</translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. A file can be dropped here.</source>
        <translation>Ein Name pro Zeile, Namen mit Mailadressen, Zeilen einer Tabelle oder vCards aus deinem Adressbuch. Du kannst auch eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation>Eine offene Frage vor jeder Regel</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation>Eine Person wird gehoben, indem andere kleiner gemacht werden.</translation>
    </message>
    <message>
        <source>One person only, whatever the accents and capitals.</source>
        <translation>Nur eine Person; Akzente und Großschreibung sind egal.</translation>
    </message>
    <message>
        <source>One person only.</source>
        <translation>Nur eine Person.</translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation>Mindestens eine Gewohnheit bleibt an.</translation>
    </message>
    <message>
        <source>One practice only.</source>
        <translation>Nur eine Gewohnheit.</translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation>Eine leise Benachrichtigung, und Ruhe, sobald du geschrieben hast.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>Ein Satz genügt.</translation>
    </message>
    <message>
        <source>One sentence is plenty; the curve begins with it.</source>
        <translation>Ein Satz ist schon viel; mit ihm beginnt die Kurve.</translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation>Eine kurze Mail von dir an dich, mit den Einstellungen oben.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>Eine Fähigkeit nach der anderen</translation>
    </message>
    <message>
        <source>One skill only.</source>
        <translation>Nur eine Fähigkeit.</translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation>Eine Fähigkeit, eng gefasst</translation>
    </message>
    <message>
        <source>One skill, narrow enough to practise</source>
        <translation>Eine Fähigkeit, eng genug zum Üben</translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation>Eine Fähigkeit, ein Schritt.</translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation>Etwas, das du gehört hast.</translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation>Etwas, das du gesehen hast.</translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation>Heute eins. Bis morgen.</translation>
    </message>
    <message>
        <source>One topic only, whatever it is called.</source>
        <translation>Nur ein Thema, wie es auch heißt.</translation>
    </message>
    <message>
        <source>One topic only, whichever of its names is given.</source>
        <translation>Nur ein Thema, gleich unter welchem seiner Namen.</translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation>Mindestens ein Arbeitstag ist nötig.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <comment>a window</comment>
        <translation>1:1-Gespräch</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>1:1-Gespräch mit {name}</translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation>Auslassen lässt sich nur ein Tag, der noch offen ist.</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>Nur privat</translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation>Darin steht nur, was öffentlich sein darf.</translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation>Nur Arbeitstage, Feiertage und Gewohnheiten gelten ab einem bestimmten Tag.</translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation>Nur {sign} wird eingesetzt; nimm andere geschweifte Klammern heraus.</translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation>Wo das Buch liegt, sind nur {size} frei.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>steps</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation>Team öffnen</translation>
    </message>
    <message>
        <source>Open a locked book with your passphrase or the recovery code, until it is locked again.</source>
        <translation>Ein gesperrtes Buch mit deiner Passphrase oder dem Wiederherstellungscode öffnen, bis es wieder gesperrt wird.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>what became of a step</comment>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a step, a button</comment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open in History</source>
        <comment>a button</comment>
        <translation>Im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation>Als Mail öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation>Öffne es, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Open next steps</source>
        <translation>Offene nächste Schritte</translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation>Schnelleintrag öffnen</translation>
    </message>
    <message>
        <source>Open quick entry in the running app, or start it.</source>
        <translation>Den Schnelleintrag in der laufenden App öffnen oder sie starten.</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>in the menu</comment>
        <translation>Coaching öffnen</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>a button</comment>
        <translation>Coaching öffnen</translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation>{practice} von heute im Verlauf öffnen</translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation>Öffnet ihn von überall, wenn dein Desktop es erlaubt: Strg+Alt+G</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; does not take a value.</source>
        <translation>Die Option &apos;{option}&apos; nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation>Die Option &apos;{option}&apos; braucht einen Wert.</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>Optionen</translation>
    </message>
    <message numerus="yes">
        <source>Other topics ({n})|Other topics ({n})</source>
        <translation>
            <numerusform>Andere Themen ({n})</numerusform>
            <numerusform>Andere Themen ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation>Andere sehen vielleicht deinen Bildschirm.</translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>Steh dazu</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>heads a line</comment>
        <translation>Zuständig</translation>
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
        <translation>PERSON</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>GEWOHNHEIT</translation>
    </message>
    <message>
        <source>PageDown</source>
        <comment>a key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PageUp</source>
        <comment>a key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation>Ein Teil davon ging am {date} raus.</translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation>An die Abrechnung weitergeben</translation>
    </message>
    <message>
        <source>Pass the thanks on to {name}</source>
        <translation>Den Dank an {name} weitergeben</translation>
    </message>
    <message>
        <source>Passing it on becomes a next step of yours.</source>
        <translation>Das Weitergeben wird zu einem nächsten Schritt von dir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation>Passphrase, mindestens {least} Zeichen</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation>Passwort (wird nirgends aufbewahrt)</translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation>Passwort für {account}</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Passwort entfernt</translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation>Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation>Passwort von {account}</translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation>Passwort, wird nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Eine Liste einfügen</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation>Liste einfügen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a plan, in the menu</comment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a skill</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation>Im Moment pausiert.</translation>
    </message>
    <message>
        <source>Paused: {skill}</source>
        <translation>Pausiert: {skill}</translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation>Ort des Buchs</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation>Lass den Computer bitte an.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation>Schau bitte hin: „{quote}“ könnte eine Kartennummer sein.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation>Schau bitte hin: „{quote}“ könnte ein Kundenname sein.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation>Schau bitte hin: „{quote}“ könnte eine Mailadresse sein.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation>Schau bitte hin: „{quote}“ könnte eine Telefonnummer sein.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation>Schau bitte hin: „{quote}“ könnte von jemandes Gesundheit handeln.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation>Schau bitte hin: „{quote}“ könnte die Nummer einer Bestellung, eines Tickets oder eines Kontos sein.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation>Schau bitte hin: „{quote}“ könnte sich wie ein Vorwurf lesen.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation>Schau bitte hin: „{quote}“ macht dich zum Grund. Wessen Tat war es?</translation>
    </message>
    <message>
        <source>Plots</source>
        <comment>how figures are shown</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation>Lob</translation>
    </message>
    <message>
        <source>Praise before that</source>
        <translation>Lob davor</translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation>Lob geändert</translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation>Lob für das ganze Team bleibt bei deiner Leitung und im Team.</translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation>Lob für {name} geändert</translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation>Lob für {name} gespeichert</translation>
    </message>
    <message>
        <source>Praise is not read here</source>
        <translation>Lob wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation>Lob gespeichert</translation>
    </message>
    <message>
        <source>Praise saved; passing it on is a next step of yours</source>
        <translation>Lob gespeichert; das Weitergeben ist ein nächster Schritt von dir</translation>
    </message>
    <message>
        <source>Praise since the last check-in</source>
        <translation>Lob seit dem letzten Coaching</translation>
    </message>
    <message>
        <source>Praise was made of it.</source>
        <translation>Daraus wurde ein Lob.</translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation>Lob, Coaching und Zuhören.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a button</comment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Private: for you alone.</source>
        <translation>Privat: nur für dich.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone.</source>
        <translation>Privat: Diese Seite ist nur für dich.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone. It holds {records}.</source>
        <translation>Privat: Diese Seite ist nur für dich. Sie enthält {records}.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation>Schütze es: goodword protect</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>Das Buch schützen</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation>Das Buch schützen</translation>
    </message>
    <message>
        <source>Protect the book and its backups, so that nobody can read them without its key.

The key is kept in the system&apos;s keyring. A recovery code is shown, to be written down and typed back: it opens the book wherever it lies. With &quot;-&quot; a line of standard input is taken for the passphrase, where there is one, and the next for the code typed back.</source>
        <translation>Das Buch und seine Sicherungen schützen, sodass niemand sie ohne seinen Schlüssel lesen kann.

Der Schlüssel liegt im Schlüsselbund des Systems. Ein Wiederherstellungscode wird angezeigt, zum Aufschreiben und Zurücktippen: Er öffnet das Buch, wo es auch liegt. Mit „-“ gilt eine Zeile der Standardeingabe als Passphrase, wenn es eine gibt, und die nächste als der zurückgetippte Code.</translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation>Das Buch wird geschützt…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation>Feiertag.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>Feiertag: {name}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation>Lege an seiner Stelle einen Ordner an.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation>Setze jeden Text in gerade Anführungszeichen (&quot;), in eine eigene Zeile, mit einem Komma danach.</translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation>Für eine Notiz umformuliert</translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation>Hole ihn zuerst zurück: goodword put-back {entry_id}</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>Setze es in gerade Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation>Lege das Buch zurück oder spiele die Sicherung zurück: goodword restore {file}</translation>
    </message>
    <message>
        <source>Put the note right. This is kept beside it: “{text}”</source>
        <translation>Korrigiere die Notiz. Daneben bleibt: „{text}“</translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation>Den Rest in die Notiz nehmen.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Wird eingesetzt…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>Frage hinzugefügt</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>Frage geändert</translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation>Frage ausgeblendet</translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation>Frage wird wieder gestellt</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Frage herausgenommen</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation>Schnelleintrag</translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation>Der Schnelleintrag öffnet sich mit {key}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation>Beende Goodword und starte es neu: Es bietet an, das Buch zu reparieren.</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Beende Goodword und starte es neu: Es zeigt die Auswege. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation>Beende Goodword und starte es neu, um zu speichern.</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation>Beende es und starte es neu, um das neue zu nutzen.</translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation>Beende es oder nimm seine Einstellungen.</translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation>Beende es, dann starte neu.</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation>Beim Schreiben mitlesen</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation>Die nächste laut lesen, bevor sie rausgeht</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation>Lesen, was sich lesen lässt</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lesbares wird gelesen…</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation>Festhalten  ·  In 15 Minuten  ·  Heute frei</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation>Jetzt festhalten…</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation>Jetzt festhalten…</translation>
    </message>
    <message>
        <source>Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input.</source>
        <translation>Ein Lob, ein Coaching oder etwas Gehörtes festhalten und die ID ausgeben. - als TEXT liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Record the praise first.</source>
        <translation>Halte zuerst das Lob fest.</translation>
    </message>
    <message>
        <source>Record what you heard</source>
        <comment>a button</comment>
        <translation>Gehörtes festhalten</translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation>{practice} festhalten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>heads a page</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a file</comment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Records that hold all these words.</source>
        <translation>Einträge, die alle diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation>Wiederherstellungscode, zurückgetippt</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Wiederherstellungscode: {code}</translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation>Erstattungsmails</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>days away, a button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation>Entferne PYTHON_KEYRING_BACKEND und keyringrc.cfg, damit der Schlüsselbund des Systems gefunden wird.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation>Entferne ihn und halte einen neuen fest.</translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation>Entferne es, dann starte Goodword neu.</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <comment>days away</comment>
        <translation>{days} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation>Benenne die Person um, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation>Wiederhergestellt: {what}.</translation>
    </message>
    <message>
        <source>Reword the plan</source>
        <translation>Plan umformulieren</translation>
    </message>
    <message>
        <source>Reword…</source>
        <comment>a plan, in the menu</comment>
        <translation>Umformulieren…</translation>
    </message>
    <message>
        <source>Right wording</source>
        <comment>a field</comment>
        <translation>Richtige Formulierung</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation>Rosa hat ihre Pause mit Ben getauscht, damit er ein Telefonat zum neuen Formular zu Ende führen konnte.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Said back</source>
        <comment>heads what</comment>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a sheet</comment>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a button</comment>
        <translation>Dasselbe wie…</translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation>Dieselben Tage wie du</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>a choice</comment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Kopie woanders speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Kopie woanders speichern…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation>Alles über eine Person speichern</translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation>Alles über {name} speichern…</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <comment>a dialog</comment>
        <translation>Für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>in the menu</comment>
        <translation>Für einen Kalender speichern…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>a button</comment>
        <translation>Für einen Kalender speichern…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Speichere sie als UTF-8, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, or copy the names and paste them.</source>
        <translation>Speichere die Liste als CSV oder als Text, oder kopiere die Namen und füge sie ein.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation>Speichere die Notiz als Datei oder kopiere sie, dann hänge sie selbst an oder füge sie ein.</translation>
    </message>
    <message>
        <source>Save the one-to-one page</source>
        <translation>Seite fürs 1:1-Gespräch speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the praise</source>
        <comment>a button</comment>
        <translation>Lob speichern</translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation>Speichere sie zuerst als Datei.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Gezeigtes speichern</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <comment>a button</comment>
        <translation>Gezeigtes speichern…</translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation>Gespeichert als {file}: {records}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation>Gespeichert ({holdings}): {place}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Eine Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Say &quot;nothing genuine&quot; for a day: neutral for the run, once in five working days.</source>
        <translation>Für einen Tag „nichts Echtes“ sagen: neutral für die Serie, einmal in fünf Arbeitstagen.</translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation>Gib --keep oder --remove an.</translation>
    </message>
    <message>
        <source>Say how much is older than 18 months, and do what you answer. Nothing goes by itself.</source>
        <translation>Sagen, wie viel älter als 18 Monate ist, und tun, was du antwortest. Nichts verschwindet von selbst.</translation>
    </message>
    <message>
        <source>Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.

ics writes it as a calendar entry into FILE, or to standard output.</source>
        <translation>Sagen, dass ein Schritt erledigt, verworfen oder auf ein DATUM verschoben ist; undo nimmt das zuletzt Gesagte zurück.

ics schreibt ihn als Kalendereintrag in DATEI oder auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation>Gib an, dass die Person das Team verlassen hat, oder führe sie mit jemandem zusammen. Ihre Einträge bleiben.</translation>
    </message>
    <message>
        <source>Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.</source>
        <translation>Sagen, was aus Gehörtem geworden ist: acted (gehandelt) oder told (Rückmeldung gegeben), je an einem DATUM; asked (nachgefragt); corrected (korrigiert) zu TEXT.

praise macht aus einem Dank ein Lob, mit TEXT oder im Wortlaut des Danks, gibt die ID aus und notiert das Weitergeben als nächsten Schritt.</translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation>Sag, was sich ändert</translation>
    </message>
    <message>
        <source>Say what it would do, and change nothing.</source>
        <translation>Sagen, was geschehen würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input.</source>
        <translation>Sagen, was in der Formulierung einer Notiz steckt; nichts wird festgehalten. - als TEXT liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say what works on this desktop, and what to do where it doesn&apos;t.</source>
        <translation>Sagen, was auf diesem Desktop geht und was zu tun ist, wo etwas nicht geht.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>Gib an, wohin: --output FILE.</translation>
    </message>
    <message>
        <source>Say which days are off.</source>
        <translation>Sagen, welche Tage frei sind.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Gib an, für wen sie ist.</translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation>Freundlich Nein sagen</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation>Alles durchsuchen, was du geschrieben hast</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Seen in {records}</source>
        <comment>3 records</comment>
        <translation>Zu sehen in: {records}</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation>Testmail an mich senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send also what went to the same people before, word for word.</source>
        <translation>Auch senden, was dieselben Personen Wort für Wort schon bekommen haben.</translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation>Sende sie, wann du magst.</translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation>Sende sie oder nimm sie aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation>Notiz senden</translation>
    </message>
    <message>
        <source>Send the week&apos;s note by mail, after you have seen it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Die Wochennotiz als Mail senden, nachdem du sie gesehen hast. Was zurückgehalten wird und was du dir ansehen kannst, geht an stderr.</translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation>Das an {address} senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation>
            <numerusform>Das an {n} Adresse senden?</numerusform>
            <numerusform>Das an {n} Adressen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without showing and asking.</source>
        <translation>Senden, ohne zu zeigen und zu fragen.</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation>Von hier aus senden</translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation>Senden ist noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation>Senden ist noch nicht eingerichtet. Was fehlt, steht in den Einstellungen unter Mail.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation>Gesendet an {addresses}.</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation>An {address} gesendet. Schau, ob sie da ist.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation>Trenne zuerst diese beiden.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation>Setze es in den Einstellungen oder öffne die Notiz in deinem Mailprogramm.</translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation>Stelle eins von beiden anders ein.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation>Passphrase setzen</translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation>Setze smtp_security auf starttls oder tls.</translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation>Setze zuerst smtp_user.</translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation>Setze smtp_user und dazu das Passwort.</translation>
    </message>
    <message>
        <source>Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record.</source>
        <translation>Die Uhr stellen, etwa 2026-03-02T15:31:07+01:00. Verbirgt keinen Eintrag.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation>Setze zuerst {key} in den Einstellungen.</translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation>Das Buch wird beiseitegelegt…</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation>Einstellungen, System, Benachrichtigungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.</source>
        <translation>Eine Mail abschließen: Eine, die angekommen sein kann, gilt als gesendet; jede andere verlässt den Postausgang ungesendet.</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation>Setzen…</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation>Mehrere Zeiten sind möglich: 11:30, 15:30</translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation>Aus unserer Mail erkennt sie nicht, ob die Erstattung gesendet oder nur genehmigt wurde.</translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation>Sie hat zuerst die Absage geschrieben und dann den Grund. Wir haben es gemeinsam umgedreht.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation>Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>Kürze ihn oder lass ihn weg.</translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation>Kürze es oder teile es auf zwei Einträge auf.</translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation>Kürze ihn oder nimm ihn aus der Datei.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürze es.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>a button</comment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all settings, show one, or set one.

smtp_password is asked for, or read from standard input with &quot;-&quot;, and kept in the system&apos;s keyring.</source>
        <translation>Alle Einstellungen zeigen, eine zeigen oder eine setzen.

smtp_password wird abgefragt oder mit „-“ von der Standardeingabe gelesen und liegt dann im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation>Eine ältere Sicherung zeigen</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show in Listening</source>
        <comment>a button</comment>
        <translation>Unter „Zuhören“ zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a button</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it and leave; for cron and the task scheduler.</source>
        <translation>Anzeigen und beenden; für cron und die Aufgabenplanung.</translation>
    </message>
    <message>
        <source>Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it ended.

undo N says that step N is not done after all; undo alone takes up again what ended last.</source>
        <translation>Den Plan von NAME zeigen oder ändern: ihn beginnen oder umformulieren, sagen, dass sein kleiner Schritt N erledigt ist oder dass der Plan zu Ende ist.

undo N sagt, dass Schritt N doch nicht erledigt ist; undo allein nimmt wieder auf, was zuletzt zu Ende ging.</translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation>Der Spätschicht die sortierte Liste zeigen</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show today&apos;s prompt if it is due.</source>
        <translation>Die Erinnerung für heute anzeigen, wenn sie fällig ist.</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>Zurückgehaltenes zeigen</translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation>„Dabei“ endete bei {last}, dem Bestwert des Jahres.</translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation>„Dabei“ endete bei {last}; der Bestwert war {best} am {date}.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation>„Dabei“ steht bei {last}, dem Bestwert des Jahres.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation>„Dabei“ steht bei {last}; der Bestwert war {best} am {date}.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill: {skill}</source>
        <translation>Fähigkeit: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a heading</comment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Kleine Schritte</translation>
    </message>
    <message>
        <source>Small steps, three to six</source>
        <translation>Kleine Schritte, drei bis sechs</translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation>Deshalb öffnet eine Passphrase dein Buch bei jedem Start von Goodword.</translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation>So viele Arbeitstage noch; dann ist er abgeschlossen.</translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation>Einige seiner Seiten lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>Einige Wochen</translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation>Ein paar Worte hier nehmen einen Teil davon zurück. Steht es auch ohne sie?</translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation>Jemand anders wirkt hier kleiner. Steht die Tat auch für sich?</translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation>Jemand aus deinem Team trägt den Fehler allein.</translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation>Diesen Namen hat schon jemand im Team.</translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation>{name} heißt inzwischen jemand anders im Team.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>a button</comment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Something heard</source>
        <translation>Gehörtes</translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation>Vielleicht ist etwas übrig</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation>In Goodword ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keys to press</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation>Leertaste: rein oder raus · Alt+↑ Alt+↓: verschieben · F2: bearbeiten</translation>
    </message>
    <message>
        <source>Specific praise</source>
        <comment>a plot</comment>
        <translation>Konkretes Lob</translation>
    </message>
    <message>
        <source>Split a large step, or leave one out.</source>
        <translation>Teile einen großen Schritt oder lass einen weg.</translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation>Starte Goodword für alle Auswege oder spiele die Sicherung vom {moment} zurück ({what}): goodword restore {place}</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation>Starte Goodword in einer Desktop-Sitzung oder mit dbus-run-session.</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation>Starte Goodword in einer Desktop-Sitzung. Im Terminal gehen goodword log und goodword add auch ohne.</translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation>Starte Goodword einmal, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation>Starte es aus dem Menü oder mit goodword --background.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <comment>a field</comment>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>Schritt: {step}</translation>
    </message>
    <message>
        <source>Step: {step} (done on {date})</source>
        <translation>Schritt: {step} (erledigt am {date})</translation>
    </message>
    <message>
        <source>Steps that are done or dropped stand here.</source>
        <translation>Hier stehen Schritte, die erledigt oder verworfen sind.</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation>Stärke im Lauf des Jahres</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>Stärke im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation>Stärke über zwölf Wochen</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation>Stärke {strength}, Serie {run}, längste {longest}</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation>Stärke {strength}, Serie {run}, längste {longest}, letzte Arbeitstage {last}.</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation>Stärke {strength}, Serie {run}, längste {longest}, {done} von {of} letzten Arbeitstagen</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <comment>in an empty field</comment>
        <translation>Etwa {example}</translation>
    </message>
    <message>
        <source>Summary confirmed</source>
        <translation>Zusammenfassung bestätigt</translation>
    </message>
    <message>
        <source>Summary corrected</source>
        <translation>Zusammenfassung korrigiert</translation>
    </message>
    <message>
        <source>Summary not checked</source>
        <translation>Zusammenfassung nicht geprüft</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>a choice</comment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Super</source>
        <comment>a key</comment>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation>Schalte es in den Desktop-Einstellungen ab. Der Infobereich zeigt trotzdem, was offen ist.</translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation>Schalte es im Task-Manager unter „Autostart von Apps“ ein.</translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation>Schalte eine ab, wenn sie nicht deine Aufgabe ist. Was war, bleibt.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation>Systemeinstellungen, Benachrichtigungen</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>„System“ folgt deinem Desktop.</translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation>„System“ nimmt die Sprache deines Desktops, wenn Goodword sie spricht.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>THEMA</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>how figures are shown</comment>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation>Tabellen für person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan und away; Serien und Stärke werden jedes Mal neu berechnet und nirgends aufbewahrt. Lies lieber eine Kopie als das Buch und schreibe in keins von beiden: Dafür ist der Export da.</translation>
    </message>
    <message>
        <source>Take a record out of the bin.</source>
        <translation>Einen Eintrag aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back that NAME was merged into them.</source>
        <translation>Zurücknehmen, dass NAME mit dieser Person zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>Take back that it is another name of a topic.</source>
        <translation>Zurücknehmen, dass das ein anderer Name eines Themas ist.</translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation>Auslassung zurücknehmen: {practice}</translation>
    </message>
    <message>
        <source>Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.

FILE is an export, or another book: a backup, or a copy that a synchronising program made.</source>
        <translation>Alles aus DATEI ins Buch übernehmen, oder nichts, wenn eine Zeile falsch ist. Was schon da ist, bleibt.

DATEI ist ein Export oder ein anderes Buch: eine Sicherung oder eine Kopie, die ein Synchronisierungsprogramm angelegt hat.</translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation>Nimm es heraus oder tipp den Text noch einmal.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nimm es heraus.</translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation>Nimm eins von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Nimm eins davon heraus.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>Nimm zuerst eine heraus.</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation>Herausnehmen: {question}</translation>
    </message>
    <message>
        <source>Take somebody without records off the team.</source>
        <translation>Jemanden ohne Einträge aus dem Team entfernen.</translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation>Nimm die Zeile aus der Datei.</translation>
    </message>
    <message>
        <source>Take time off back.</source>
        <translation>Freie Tage zurücknehmen.</translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation>Nimm ungewöhnliche Zeichen aus deinem Namen und den Namen in der Notiz, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <comment>a skill, a button</comment>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take up again: {skill}</source>
        <translation>Wieder aufnehmen: {skill}</translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation>Aus dem Postausgang genommen</translation>
    </message>
    <message>
        <source>Taken up again: {skill}</source>
        <translation>Wieder aufgenommen: {skill}</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation>Team…</translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation>Allen erzählen</translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation>Am Freitag im Team erzählen</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>Danke. {things}, die du {when} gemacht hast, hat etwas bewirkt.</numerusform>
            <numerusform>Danke. {things}, die du {when} gemacht hast, haben etwas bewirkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>a view of what was heard</comment>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation>Diese Sicherung enthält mehr als doppelt so viele Einträge wie das Buch. Schau sie dir an, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation>Dieser Code öffnet diese Kopie nicht.</translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation>Diese Kopie öffnet sich mit einem eigenen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation>Das ließ sich nicht ansehen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation>Dieser Tag ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation>Dieser Tag liegt zu weit weg.</translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation>Das öffnet das Buch nicht.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation>Das ist ein anderer Code.</translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation>Das ist mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation>Das ist öfter als dreimal am Tag.</translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation>Das sind mehr als {most} Adressen.</translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation>Das ist kein Dateiname.</translation>
    </message>
    <message>
        <source>That is no name for a topic.</source>
        <translation>Das ist kein Name für ein Thema.</translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation>Das ist keine gewöhnliche Datei, und die Zeilen werden zweimal gelesen.</translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation>Das ist kein Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation>Das ist ein und dieselbe Person.</translation>
    </message>
    <message>
        <source>That is one and the same topic.</source>
        <translation>Das ist ein und dasselbe Thema.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation>
            <numerusform>Das ist {n} Name; {most} passen hier.</numerusform>
            <numerusform>Das sind {n} Namen; {most} passen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation>Das öffnet das Buch, aber nichts hier hält es entsperrt. {problem}</translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation>Diese Person ist nicht mehr im Team.</translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation>Diese Person wurde nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>Diesen Plan gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation>Dieser Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>That record is no praise.</source>
        <translation>Dieser Eintrag ist kein Lob.</translation>
    </message>
    <message>
        <source>That record is no thanks.</source>
        <translation>Dieser Eintrag ist kein Dank.</translation>
    </message>
    <message>
        <source>That record is no thing heard.</source>
        <translation>Dieser Eintrag ist nichts Gehörtes.</translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation>Dieser Eintrag hat den Papierkorb nach 30 Tagen verlassen.</translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem anderen Buch, oder das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>That step has no day.</source>
        <translation>Dieser Schritt hat keinen Tag.</translation>
    </message>
    <message>
        <source>That step is open.</source>
        <translation>Dieser Schritt ist offen.</translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation>In der Sicherung: {what}.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation>Die Sicherungen lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation>Das Buch und seine Sicherungen werden als einfache Dateien geschrieben. Wer deine Dateien lesen kann, kann dann auch sie lesen, und der Wiederherstellungscode öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation>Das Buch, wie es war ({what}): {place}</translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation>Das Buch, wie es war, unverändert: {place}</translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation>Das Buch, wie es war: {copy}</translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation>Das Buch lässt sich hier nicht ändern</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>Das Buch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation>Das Buch lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation>Das Buch lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation>Das Buch lässt sich gerade nicht nutzen</translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation>Das Buch kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>In das Buch lässt sich hier nicht schreiben.</translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation>Das Buch ließ sich nicht neu schreiben</translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation>Im Buch: {what}.</translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation>Das Buch ist sauber, aber diese Dateien lassen sich nicht öffnen oder enthalten den Namen noch: {places}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Das Buch ist beschädigt</translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation>Das Buch ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation>Das Buch ist beschädigt oder geschützt.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>Das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation>Das Buch ist beschädigt. Goodword zeigt, was sich lesen lässt, und ändert nichts.</translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>Das Buch ist beschädigt. Beende Goodword und starte es neu: Es zeigt die Auswege. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation>Das Buch stammt von einem neueren Goodword</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>Das Buch ist in Gebrauch</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>Das Buch ist gesperrt</translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation>Das Buch ist gesperrt.</translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation>Das Buch ist gesperrt. Es öffnet sich mit dem Wiederherstellungscode: goodword unlock</translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation>Das Buch ist gesperrt. Es öffnet sich mit deiner Passphrase oder dem Wiederherstellungscode: goodword unlock</translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation>Das Buch fehlt</translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation>Das Buch ist nicht mehr an seinem Platz</translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation>Das Buch ist nicht geschützt</translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation>Das Buch ist nicht durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation>Das Buch ist nicht geschützt, es öffnet sich also ohne Schlüssel.</translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation>Das Buch ist nicht geschützt.</translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation>Das Buch ist nicht geschützt. ({place})</translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation>Das Buch ist nicht geschützt: Wer seine Datei lesen kann, kann es lesen.</translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation>Das Buch ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation>Das Buch ist geschützt</translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation>Das Buch ist schon geschützt.</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>Das Buch ist geschützt.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation>Das Buch ist geschützt. Sein Schlüssel liegt im Schlüsselbund, und deine Passphrase öffnet es; der Wiederherstellungscode öffnet es auch.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation>Das Buch ist geschützt. Sein Schlüssel liegt im Schlüsselbund; der Wiederherstellungscode öffnet es auch.</translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation>Das Buch ist geschützt. Der Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation>Das Buch ist geschützt. Deine Passphrase öffnet es; der Wiederherstellungscode öffnet es auch.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Das Buch ist in Ordnung.</translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation>Das Buch ist in Ordnung: {what}.</translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation>Das Buch ist entsperrt. Sperre es wieder mit: goodword lock</translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation>Das Buch liegt auf einem Netzlaufwerk ({kind}), wo Gespeichertes verloren gehen kann.</translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation>Das Buch bleibt gesperrt</translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation>Das Buch wurde verschoben, gelöscht oder ersetzt, während Goodword es geöffnet hatte. ({place})</translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation>Das Buch {book} kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation>Der Schlüssel des Buchs liegt im Schlüsselbund. {problem}</translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation>Der Schlüssel des Buchs liegt nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation>Das Zertifikat von {host} stammt nicht von einer Stelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>Das Zertifikat von {host} ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Klinik</translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation>Der Code wurde nicht so zurückgetippt, wie er ist.</translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation>Die Firma</translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>Die Notiz für die Firma geht an</translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation>In der Kopie: {what}.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>Die Kopie ist beschädigt.</translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation>Die Kopie des Buchs ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation>Die Kurve beginnt mit dem ersten Eintrag.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Der Datenordner lässt sich nicht nutzen</translation>
    </message>
    <message>
        <source>The day it belongs to, today unless given.</source>
        <translation>Der Tag, zu dem es gehört; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation>Der Tag bleibt offen; ein Satz ist schon viel.</translation>
    </message>
    <message>
        <source>The day they left the team.</source>
        <translation>Der Tag, an dem die Person das Team verlassen hat.</translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation>Der Tag, an dem deine Serien beginnen. Ein früherer Eintrag verlegt ihn nach vorn.</translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation>Das Zeichen des Tages</translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation>Der Desktop kennt Infobereiche, aber keine Leiste zeigt einen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation>Der Datenträger ist voll. ({folder})</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation>Der Datenträger des Ordners {folder} lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation>Der Datenträger verweigert es ({reason}).</translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation>Der Datenträger meldet einen Fehler. ({folder})</translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation>Auf den Datenträger{where} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation>Der Datenträger{where} ist voll.</translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation>Der Datenträger{where} meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation>Der Entwurf hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation>Der Entwurf ist zu lang.</translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation>Das Ende der Datei lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation>
            <numerusform>Das Ende der Datei fehlt: {n} Seite mit den Einträgen darauf.</numerusform>
            <numerusform>Das Ende der Datei fehlt: {n} Seiten mit den Einträgen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation>Der Ersatztext</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation>Die Datei hat eine Version, die es nie gab.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation>Die vorhandene Datei ist woanders geöffnet oder geschützt.</translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation>Die Datei wurde von einem neueren Goodword geschrieben.</translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation>Der Ordner für Entwürfe lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation>Der Ordner des Buchs lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation>Im Ordner {folder} liegen auch andere Dinge.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation>Der Ordner {folder} lässt sich nicht nutzen ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation>Der Ordner {folder} ist für andere offen.</translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation>Die ID lässt sich nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation>Der Schlüssel liegt vielleicht noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Der Schlüsselbund lässt sich nicht nutzen</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation>Der Schlüsselbund lässt sich nicht nutzen.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht so aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation>Der Schlüsselbund hat einen Schlüssel nicht freigegeben, den jetzt nichts mehr braucht. Versuche dasselbe später noch einmal.</translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation>Der Schlüsselbund ist gesperrt und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation>Der Schlüsselbund hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation>Der Schlüsselbund bleibt gesperrt</translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation>Der eingerichtete Schlüsselbund ({name}) bewahrt Passwörter vielleicht im Klartext auf, deshalb wird er nicht genutzt.</translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation>Die Zeile nennt ihren Typ nicht.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation>Die Zeile ist länger als {size} MB.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation>Die Zeile ist kein lesbares JSON.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>Die Zeile ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation>Die Zeile ist zu lang: {limit} Zeichen passen.</translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation>Die Zeile einer Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>The list is not read</source>
        <translation>Die Liste ist nicht gelesen</translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation>Die Liste der Autostart-Apps</translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation>Die Liste war vollständig, aber niemand konnte sehen, was dringend war. Sie hat sie sortiert, während wir sprachen.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>Die Mailadresse ist zu lang.</translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation>Die Mail brach auf eine unvorhergesehene Art ab ({kind}).</translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation>Die Mail ging nicht raus</translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation>Die Mail hat {size} kB, und {host} nimmt {most} kB an.</translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation>Die Mail ist dafür zu groß: Lass etwas weg.</translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation>Die Mail ist vielleicht angekommen</translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation>Die Mail nennt zu viele.</translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation>Der Mailserver fragt nach deinem Passwort.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation>Die Mail wurde übergeben, aber die Verbindung brach ab, bevor der Server antwortete; vielleicht ist sie angekommen.</translation>
    </message>
    <message>
        <source>The name both go by.</source>
        <translation>Der Name, den beide tragen.</translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation>Der Name enthält ein Zeichen, das kein Dateiname haben kann.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation>Der Name ist zu lang oder dort nicht möglich.</translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation>Der Name ist zu lang: {limit} Zeichen passen.</translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation>Das neue Buch ist ganz leer; was jetzt da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation>Die neue Mail sagt „gesendet“ und nennt das Datum. Ein Anruf war nicht mehr nötig.</translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation>Das neue startet von selbst, sobald seine Fenster geschlossen sind.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation>Die Notiz ist zu lang: {size} kB; {limit} kB passen.</translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation>Die Notiz wäre {size} kB lang; {limit} kB passen. Nimm ein kürzeres Stück oder teile es auf zwei Einträge auf.</translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation>Der Benachrichtigungsdienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation>Die anderen stehen im Verlauf.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Der Postausgang ist leer.</translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation>Die Leiste hat keinen.</translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation>Die Leiste hat einen der alten Art (XEmbed).</translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation>Die Leiste hat einen.</translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation>Die Passphrase ist gesetzt. Sie öffnet das Buch; der Wiederherstellungscode bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation>Die Passphrase bleibt</translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation>Das Passwort für {account} liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation>Das Passwort von {account} liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation>Die Person, mit der sie zusammengeführt wurde, ist selbst zusammengeführt.</translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation>Der Ort, an dem es auf Befehle wartet, lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>Der Plan hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>The plan is in other words now</source>
        <translation>Der Plan ist jetzt anders formuliert</translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation>Die gedruckte Liste ist schon veraltet, wenn jemand sie liest.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Die Erinnerung</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>Die Erinnerung lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation>Die Erinnerungstexte lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation>Die Erinnerungstexte lassen sich so nicht verwenden</translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation>Die Erinnerungstexte nennen etwas, das keine Gewohnheit ist.</translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation>Die Fragen, die du gestellt bekommst: deine eigenen und die von uns, die du ausblendest.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation>Der Eintrag hat sich geändert, seit du ihn so formuliert hast.</translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation>Der Eintrag ist so, wie er gespeichert wurde. {problem}</translation>
    </message>
    <message>
        <source>The rules for wording can&apos;t be used on this computer. Installing Goodword again brings them back.</source>
        <translation>Die Regeln für Formulierungen lassen sich auf diesem Computer nicht nutzen. Installiere Goodword neu, dann sind sie wieder da.</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Derselbe Tag</translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation>
            <numerusform>Dasselbe geschieht in {n} Sicherung.</numerusform>
            <numerusform>Dasselbe geschieht in {n} Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation>Der Server {host} hat die Mail nicht angenommen: {answer}</translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation>Der Server {host} nimmt den Namen oder das Passwort nicht an: {answer}</translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation>Der Server {host} lässt gerade niemanden hinein: {answer}</translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation>Der Server {host} bietet keine Anmeldung mit Passwort an.</translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation>Der Server {host} hat keine Adresse angenommen. {answer}</translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation>Der Server {where} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation>Der Server {where} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation>Der Server {where} verschlüsselt die Verbindung nicht, deshalb wurden weder Passwort noch Mail gesendet.</translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation>Der Server {where} hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation>Das System verweigert das Lesen oder Schreiben ({reason}).</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>Die Notiz für das Team geht an</translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation>Der Text nennt, wer es gesagt hat.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>Der Text auf der Standardeingabe ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation>Der Text auf der Standardeingabe ist zu lang: {limit} kB passen.</translation>
    </message>
    <message>
        <source>The thanks of {date} were passed on</source>
        <translation>Der Dank vom {date} wurde weitergegeben</translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation>Die drei Gewohnheiten</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Die beiden stimmen nicht überein. Tippe es noch einmal.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <comment>a setting</comment>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>The weekdays they work, like mon,tue,thu; empty: the same as you.</source>
        <translation>Die Wochentage, an denen die Person arbeitet, etwa mon,tue,thu; leer: dieselben wie du.</translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation>Die Worte um das, was du geschrieben hast. Deine eigenen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>Das Jahr {year} liegt außer Reichweite.</translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation>Das Jahr {year} liegt zu weit weg.</translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation>Im Feld „{field}“ steht ein Zeichen, das sich nicht aufbewahren lässt (U+{code}).</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>Das Feld „{field}“ ist leer.</translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation>Im Feld „{field}“ ist zu viel Text: {count} Zeichen; {limit} passen.</translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation>Eintrag vom {date} ({practice}), an {whom}, {way}</translation>
    </message>
    <message>
        <source>Their days off, not yours: they wait for nothing then.</source>
        <translation>Freie Tage dieser Person, nicht deine: Sie wartet dann auf nichts.</translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation>Die Einträge bleiben. Ab dem Tag wird nicht mehr nach der Person gefragt, und keine Notiz nennt sie.</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation>Es gibt Einträge über {name}.</translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation>Es gibt {limit} eigene Fragen.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>Es gibt schon eine Datei namens {name}.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Es gibt einen Ordner mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation>Es gibt eine Verknüpfung mit diesem Namen, und durch Verknüpfungen schreibt Goodword nicht.</translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation>Hier ist kein Goodword-Buch.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation>Es gibt noch keine Sicherung. Erstelle eine: goodword backup</translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation>Es gibt keine Sicherung. Starte Goodword: Es bietet an, zu lesen, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation>Es gibt kein Buch</translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation>Es gibt noch kein Buch</translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation>Es gibt keinen Datenordner</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>Einen Tag 0 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Hier ist keine Anzeige, auf der sich ein Fenster öffnen ließe.</translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation>Hier ist keine Anzeige, deshalb fragt Goodword im Terminal.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>Hier ist keine Anzeige.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation>Es gibt keinen Benutzerordner, in dem das Buch liegen könnte.</translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation>Für diese Person gibt es keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation>Für die Firma gibt es keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation>Für die Leitung gibt es keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation>Für das Team gibt es keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation>Für {name} gibt es keine Mailadresse.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>Einen Monat {month} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation>Es gibt keine ältere Sicherung, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation>Für {name} gibt es {when} noch kein Lob. Ein Satz ist schon viel.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation>Hier ist kein Terminal, in dem gefragt werden kann.</translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation>Noch gibt es keine. Nach der ersten Änderung des Tages entsteht eine.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>Es gibt nichts auszulassen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>These thanks are praise already.</source>
        <translation>Aus diesem Dank ist schon ein Lob geworden.</translation>
    </message>
    <message>
        <source>They are on the team again.</source>
        <translation>Die Person ist wieder im Team.</translation>
    </message>
    <message>
        <source>They are still needed; ask again in half a year.</source>
        <translation>Die Einträge werden noch gebraucht; in einem halben Jahr wieder fragen.</translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation>Dafür ist der Sitzungsbus nötig.</translation>
    </message>
    <message>
        <source>They put it right</source>
        <translation>Wurde korrigiert</translation>
    </message>
    <message>
        <source>They put it right…</source>
        <comment>a button</comment>
        <translation>Wurde korrigiert…</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>a button</comment>
        <translation>Wurde bestätigt</translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation>Die Namen bleiben auf diesem Computer. Wer in einem Eintrag genannt wird, kommt auch dazu.</translation>
    </message>
    <message>
        <source>They turned out to be NAME: all their records go there.</source>
        <translation>Die Person ist dieselbe wie NAME: Alle ihre Einträge gehen dorthin.</translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation>Sie waren froh, dass noch vor Mittag jemand zurückrief.</translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation>Das hier fragt danach: {command}</translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation>Diese Sicherung lässt sich nicht öffnen und enthält vielleicht etwas über die Person: {place}</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation>Das lässt sich nicht als Datum lesen.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation>Das lässt sich so nicht übernehmen</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation>Das lässt sich nicht zurücknehmen. Diese Person löschen?</translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation>Du kannst das nicht benutzen: Es gehört jemand anderem oder ist verschlossen.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation>Diese Kopie lässt sich nicht zurückspielen</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>Diese Kopie ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation>Dieser Desktop hat keinen Infobereich. Starte Goodword noch einmal, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation>Dieser Desktop hält keine Taste für Goodword frei. Lege stattdessen in den Tastatureinstellungen deines Desktops „goodword quick“ auf eine Taste.</translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation>Auf diesem Datenträger lässt sich das Buch nicht sicher aufbewahren ({name} ist {found}).</translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation>Dieser Datenträger verrät nicht, wer das Buch sonst noch geöffnet hat. ({place})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation>Diese Datei ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation>Hier geht es um die Person selbst. Was hat sie getan, so wie eine Kamera es zeigen würde?</translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation>Das ist alles: Dateinamen, Zeilennummern und Versionen. Nichts verlässt diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation>Das ist alles, was über {name} aufbewahrt wird. Namen anderer sind weggelassen.</translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation>Das ist erledigt, die heutige Sicherung aber nicht. {problem}</translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation>Das ist erledigt. Die heutige Sicherung wird erstellt…</translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation>Das ist kein Goodword-Buch</translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation>Das ist noch nicht gesichert</translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation>Das ist nicht erledigt</translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation>Das ist nicht die erste Zeile eines Goodword-Exports.</translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation>Das geht raus, Wort für Wort</translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation>Dieser Schlüssel öffnet das Buch nicht, oder das Buch ist beschädigt.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation>Diese Mail lässt sich so nicht senden</translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation>Diese Mail ging nicht raus.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>Diese Mail ist gerade unterwegs.</translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation>Diese Mail ist schon gesendet.</translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation>Diese Mail ist vielleicht schon angekommen.</translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation>Diese Mail wartet darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation>Diese Notiz ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation>Das gibt einer Person die Schuld. Was ging schief, ohne Namen erzählt?</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Diese Frage</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>Diese Frage gibt es schon.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>Dieser Eintrag ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation>Genau diese Notiz ging am {date} um {time} schon an dieselben Leute.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation>Drei kleine Dinge, jeweils etwa eine Minute. Am Freitag wird daraus eine Notiz, auf die dein Team stolz sein kann.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation>Freie Zeit.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To ask now: {question}</source>
        <translation>Jetzt zu fragen: {question}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>Allen</translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation>An eine Person, {period}</translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation>Zum Speichern starte das neuere Goodword.</translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation>An die Firma, {period}</translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation>Dem Team und deiner Leitung</translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation>An das Team, {period}</translation>
    </message>
    <message>
        <source>To this address instead; may be given several times.</source>
        <translation>Stattdessen an diese Adresse; mehrfach möglich.</translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation>An deine Leitung, {period}</translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation>An: {addresses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today and the streaks.</source>
        <translation>Heute und die Serien.</translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation>Heute ist bis heute Nacht offen.</translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation>Heute bleibt bis {day} offen.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Heute, {date}</translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation>Heute…</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a day</comment>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>An einem anderen Tag Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>Told them on another day…</source>
        <translation>An einem anderen Tag Rückmeldung gegeben…</translation>
    </message>
    <message>
        <source>Told them today</source>
        <comment>a button</comment>
        <translation>Heute rückgemeldet</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>Heute Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>Told whoever said it on</source>
        <translation>Rückmeldung gegeben am</translation>
    </message>
    <message>
        <source>Told: {date}</source>
        <translation>Rückmeldung gegeben: {date}</translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation>Tomasz hat in der Spätschicht einen Gast beruhigt, dem zweimal abgebucht worden war. Der Gast hat sich beim Hinausgehen bedankt und wieder gebucht.</translation>
    </message>
    <message>
        <source>Too few for more than that.</source>
        <translation>Zu wenige, um mehr zu sagen.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>Zu viele Dateien sind geöffnet.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Thema: {topic}</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>a list</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Topics heard</source>
        <comment>a plot</comment>
        <translation>Gehörte Themen</translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Hilfe gibt es mit &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Try a mail again that did not go out, or may not have: it keeps its Message-ID.</source>
        <translation>Eine Mail noch einmal versuchen, die nicht oder vielleicht nicht hinausging: Ihre Message-ID bleibt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation>Versuche ein anderes Wort oder Esc, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation>Versuche es mit fr, morgen, 27.11. oder 27. Nov.</translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation>Versuche es noch einmal oder nimm sie aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation>Zwei Wochen lang die gemeinsame Liste ausprobieren</translation>
    </message>
    <message>
        <source>Try this installation, part by part; your book is not touched.</source>
        <translation>Diese Installation ausprobieren, Teil für Teil; dein Buch bleibt unberührt.</translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation>Versuche es mit {date} oder {next_date}.</translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation>Versuche es mit {date}.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation>Zwei sind heute offen</translation>
    </message>
    <message>
        <source>Two months with five each can be compared.</source>
        <translation>Vergleichen lassen sich zwei Monate mit je fünf.</translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation>Heute zwei. Bis morgen.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>Tippe ein paar Worte.</translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation>Tippe einen Namen oder lass die Person weg.</translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation>Tippe alle sieben Gruppen.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation>Tippe es, wenn danach gefragt wird, oder bewahre es in den Einstellungen unter {page} auf.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation>Tippe es, wenn danach gefragt wird, oder bewahre es auf mit: goodword settings smtp_password</translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation>Tippe ihren ganzen Namen, um sie zu ersetzen, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Tippe den Code zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation>Rückgängig: {keys}</translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation>Unerwartete Nutzung</translation>
    </message>
    <message>
        <source>Unexpected uses</source>
        <comment>a view of what was heard</comment>
        <translation>Unerwartete Nutzung</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation>Entsperre ihn in der Passwort-App des Desktops, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation>Entsperre es mit dem Wiederherstellungscode: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation>Entsperre es mit deiner Passphrase oder dem Wiederherstellungscode: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation>Entsperre es mit: goodword unlock</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>Bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Up to {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation>Aktualisiere Goodword, dann importiere sie.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>before how a command is typed</comment>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation>Nimm stattdessen „Kopieren“ oder „Speichern unter…“.</translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation>Nimm goodword log oder goodword add im Terminal oder starte es von deinem Desktop.</translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation>Nimm note und prompt.</translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation>Nimm die Adresse einer Verteilerliste.</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation>Das nehmen</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>Nimm {names}.</translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation>Nimm: goodword settings {name} -</translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation>Nimm: goodword {name} -</translation>
    </message>
    <message>
        <source>VALUE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>WERT</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which kinds of things heard</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation>Stell dich dahinter</translation>
    </message>
    <message>
        <source>WHO</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>WER</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>WÖRTER</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>Warte, bis es fertig ist.</translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation>Wir haben zwei Anrufe angehört. Beim zweiten hat er gewartet, und am anderen Ende wurde es ruhiger.</translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation>Wir haben Ihnen das falsche Formular geschickt, und das hat Sie einen Vormittag gekostet. Das tut mir leid.</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a column</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>Woche {week}, {year}</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation>Wochennotiz</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation>Wochennotiz</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation>Wochennotiz</translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation>Wochennotiz…</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>Wochen {first} bis {last}</translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation>Wochen {weeks}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation>{days}: Hattest du frei?</translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation>Was Goodword über seine Schlüssel notiert hatte, ist weg; der Schlüssel liegt vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation>Was unter {where} antwortet, spricht nicht wie ein Mailserver.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation>Was sich lesen ließ</translation>
    </message>
    <message>
        <source>What did that person do? Leave the customer&apos;s name out.</source>
        <translation>Was hat diese Person getan? Lass den Kundennamen weg.</translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation>Es geht nicht darum, wie die Person ist: Was hat sie getan?</translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation>Was war gemeint? Sag es in deinen Worten, in einem Satz.</translation>
    </message>
    <message>
        <source>What did they really mean, in your words?</source>
        <translation>Was war wirklich gemeint, in deinen Worten?</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation>Es geht nicht darum, wie {name} ist: Was hat {name} getan?</translation>
    </message>
    <message>
        <source>What did {name} try since last time? What did you see?</source>
        <translation>Was hat {name} seit dem letzten Mal ausprobiert? Was hast du gesehen?</translation>
    </message>
    <message>
        <source>What does “can do it” look like?</source>
        <translation>Woran erkennt man „gekonnt“?</translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation>Was genau hat die Person getan oder gesagt?</translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation>Was genau hat {name} getan oder gesagt?</translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation>Was von heute ist einen Satz wert?</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>Was gelöscht wird: {what}.</translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation>Was diesen Namen hat, ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Was daraufhin geschieht</translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation>Was gelöscht ist: {what}.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation>Was nie rausgeht</translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation>Wie jemand ist, wo hingehört, was die Person getan hat.</translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation>Was privat bleibt</translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation>Was die Streifen bedeuten</translation>
    </message>
    <message>
        <source>What they and others were told</source>
        <translation>Was die Person und andere erfahren haben</translation>
    </message>
    <message>
        <source>What they are called; an empty one forgets it.</source>
        <translation>Der Rufname der Person; ein leerer entfernt ihn.</translation>
    </message>
    <message>
        <source>What two ways did {name} suggest? Theirs first.</source>
        <translation>Welche zwei Wege hat {name} vorgeschlagen? Die eigenen zuerst.</translation>
    </message>
    <message>
        <source>What waits: no action noted, not acted on, nobody told.</source>
        <translation>Was wartet: keine Handlung notiert, nicht gehandelt, niemandem Rückmeldung gegeben.</translation>
    </message>
    <message>
        <source>What was agreed with one person only.</source>
        <translation>Nur, was mit einer bestimmten Person vereinbart wurde.</translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation>Was war danach anders, und für wen?</translation>
    </message>
    <message>
        <source>What was heard</source>
        <comment>a list</comment>
        <translation>Gehörtes</translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation>Was über die Person zu hören war</translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation>Gehörtes bleibt bei deiner Leitung und im Team.</translation>
    </message>
    <message>
        <source>What was removed in the last 30 days.</source>
        <translation>Was in den letzten 30 Tagen entfernt wurde.</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>Was wem erzählt wurde</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was getippt wurde</translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation>Auf das Geschriebene ist kein Verlass. ({folder})</translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation>Was danach geschrieben wurde, fehlt darin.</translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation>Was wir tun:</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>Was wir gehört haben</translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation>Was wir gehört haben und was wir tun</translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation>Was probiert die Person als Nächstes, oder was tust du für sie?</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>Was wirst du damit machen?</translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation>Was probiert {name} als Nächstes, oder was tust du dafür?</translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation>Was du gerade über die Person schreibst, wird auch gelöscht.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation>Was du tun kannst</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Was du sagen kannst</translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation>Gehörtes geändert</translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation>Gehörtes gespeichert</translation>
    </message>
    <message>
        <source>What you record with that kind stands here, by topic.</source>
        <translation>Was du mit dieser Art festhältst, steht hier, nach Themen.</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>Was du entfernst, wartet hier 30 Tage.</translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation>Was du gespeichert hast, ist sicher. Der Bericht enthält nichts, was du geschrieben hast; lies ihn, bevor du ihn kopierst.</translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation>Was du woanders gespeichert oder gesendet hast, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What you two agree in a check-in stands here until it is done.</source>
        <translation>Was ihr zwei in einem Coaching vereinbart, steht hier, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation>Was du schreibst, kommt hier zusammen.</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <translation>Wann hast du Rückmeldung gegeben?</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>Wann hat {name} das Team verlassen?</translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation>Wann darf es fragen?</translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation>Wann gefragt wird</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>Wann gefragt wird</translation>
    </message>
    <message>
        <source>When was something done about it?</source>
        <translation>Wann ist daraufhin etwas geschehen?</translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation>Wann war das, oder mit wem?</translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation>Wenn das, was im Weg ist, geklärt ist.</translation>
    </message>
    <message>
        <source>Where a note for them goes; an empty one forgets it.</source>
        <translation>Wohin eine Notiz für die Person geht; eine leere Adresse entfernt sie.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation>Wohin Notizen gehen</translation>
    </message>
    <message>
        <source>Where the book lies; GOODWORD_DATA_DIR says the same.</source>
        <translation>Wo das Buch liegt; GOODWORD_DATA_DIR sagt dasselbe.</translation>
    </message>
    <message>
        <source>Where to write it, standard output unless given.</source>
        <translation>Wohin es geschrieben wird; ohne Angabe auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Where to write it: .md, .txt, .html, .docx or .pdf.</source>
        <translation>Wohin es geschrieben wird: .md, .txt, .html, .docx oder .pdf.</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>Wo dein Buch liegt</translation>
    </message>
    <message>
        <source>Which one skill would make {name} surer next month? How will you both notice?</source>
        <translation>Welche eine Fähigkeit gäbe {name} nächsten Monat mehr Sicherheit? Woran merkt ihr beide es?</translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation>Welche eine Fähigkeit, eng genug zum Üben?</translation>
    </message>
    <message>
        <source>Which step, by when, and what will you do to help {name}?</source>
        <translation>Welcher Schritt, bis wann, und was tust du, um {name} zu helfen?</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welche Zeit</translation>
    </message>
    <message>
        <source>While it runs, Goodword asks this desktop for {key}.</source>
        <translation>Solange Goodword läuft, bittet es diesen Desktop um {key}.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>a heading</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation>Wer ist in deinem Team?</translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation>Wer ist in deinem Team? Ein Name pro Zeile. Die Namen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Wer ist {name}?</translation>
    </message>
    <message>
        <source>Whom a note for one person is for.</source>
        <translation>Für wen eine Notiz an eine einzelne Person ist.</translation>
    </message>
    <message>
        <source>Whom did they thank?</source>
        <translation>Wem galt der Dank?</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>Um wen es geht.</translation>
    </message>
    <message>
        <source>Whom next</source>
        <translation>Wer als Nächstes</translation>
    </message>
    <message>
        <source>Whom next</source>
        <comment>a list</comment>
        <translation>Wer als Nächstes</translation>
    </message>
    <message>
        <source>Whom to praise</source>
        <translation>Wen loben</translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation>Fenster lassen sich öffnen (Wayland).</translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation>Fenster lassen sich öffnen.</translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation>In Windows ist Goodword unter den Autostart-Apps abgeschaltet.</translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation>Windows hat es abgeschaltet</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>a view of what was heard</comment>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>With --list: as JSON.</source>
        <translation>Mit --list: als JSON.</translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation>Mit einem Schlüssel: Niemand sonst kann die Datei oder ihre Sicherungen lesen.</translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation>Ohne TLS geht Mail nur an diesen Computer, und {host} ist ein anderer.</translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation>Ohne Taste oder Klick in Goodword und wenn der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <comment>of something heard</comment>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation>Ohne ihn ist eine Passphrase nötig.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulierung</translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation>Worte wie „endlich“ oder „ausnahmsweise“ in einem Lob.</translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation>Worte zum Fragen</translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation>Worte, um {name} zu fragen</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation>Die Arbeit kann nicht zur selben Zeit beginnen und enden.</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation>Feierabend</translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation>Arbeitstag, kommt noch.</translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation>Arbeitstag. Alle drei.</translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation>Arbeitstag. Beide.</translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation>Arbeitstag. Erledigt.</translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation>Arbeitstag. {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>Ein Grund zum Feiern</translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation>Würde löschen: {name} ({what}).</translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation>Würde importieren: {what}.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a button: praise or a check-in</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation>Schreibe eine Frage oder nimm die Zeile heraus.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>Schreibe eine andere.</translation>
    </message>
    <message>
        <source>Write down what a customer or a colleague told you. One sentence is plenty.</source>
        <translation>Schreibe auf, was jemand aus der Kundschaft oder dem Team dir gesagt hat. Ein Satz ist schon viel.</translation>
    </message>
    <message>
        <source>Write everything about PERSON into one file for them; other people&apos;s names are masked.</source>
        <translation>Alles über PERSON in eine Datei schreiben, die für sie bestimmt ist; die Namen anderer sind unkenntlich.</translation>
    </message>
    <message>
        <source>Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.

A book of a newer Goodword is exported as far as this one knows it.</source>
        <translation>Alles in DATEI schreiben, als JSON Lines: Einträge und Papierkorb, Personen, Tage und Einstellungen.

Das Buch eines neueren Goodword wird so weit exportiert, wie dieses es kennt.</translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation>Schreibe alles, was sich lesen lässt, in eine Datei.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation>Schreibe ihn auf und bewahre ihn fern von diesem Computer auf. Ohne ihn ist mit dem Schlüssel auch das Buch verloren.</translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation>Schreibe es so: 15:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation>Schreibe es so: 2026-03-02T15:31:07+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation>Schreibe es so: 2026.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation>Schreibe es so: Strg+Alt+G. Leer: keine Taste.</translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation>Schreibe es so: kim@example.org.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation>Schreibe es so: smtp.example.org; der Port hat eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Schreibe es so: {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation>Schreibe es so: {&quot;praise&quot;: {&quot;own&quot;: [&quot;Eine Frage?&quot;], &quot;hidden&quot;: []}} oder lass es leer.</translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation>Lob schreiben</translation>
    </message>
    <message>
        <source>Write praise for {name}</source>
        <translation>Lob für {name} schreiben</translation>
    </message>
    <message>
        <source>Write the book and its backups as plain files again.</source>
        <translation>Das Buch und seine Sicherungen wieder als einfache Dateien schreiben.</translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation>Das Buch als einfache Datei schreiben, die andere vielleicht lesen können?</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation>Schreibe die zwei Buchstaben des Landes und, wenn du magst, eine Region dazu, etwa DE oder DE-BY.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation>Den ersten schreiben</translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation>Schreibe den ersten Eintrag.</translation>
    </message>
    <message>
        <source>Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to stderr.</source>
        <translation>Die Woche als Wochennotiz schreiben, so wie du sie zuletzt hinterlassen hast. Was zurückgehalten wird und was du dir ansehen kannst, geht an stderr.</translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation>Schreibe Jahr und Monat so: 2026-11.</translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation>Schreibe Jahr und Woche so: 2026-W47.</translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation>Schreibe Jahr, Monat und Tag so: 2026-03-02.</translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation>Schreibe diesen Code auf und bewahre ihn dort auf, wo dieser Computer nicht ist. Er öffnet dein Buch und jede Sicherung davon, wenn der Schlüsselbund verloren oder die Passphrase vergessen ist. Ist auch er verloren, kann sie niemand öffnen.</translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation>Schreibe in eine Datei, was dieses Goodword davon kennt.</translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation>Schreibe {country}; Regionen gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation>Schreibe {country}, {regions} und weitere.</translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation>Schreibe {country}, {regions}.</translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation>Schreibe {key} = [ … ] mit den Texten dazwischen.</translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation>Das Buch wird als einfache Datei geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation>
            <numerusform>Geschrieben: {n} Eintrag über {name} oder mit Nennung des Namens.</numerusform>
            <numerusform>Geschrieben: {n} Einträge über {name} oder mit Nennung des Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation>Ja, ich hatte frei</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>Gestern, {date}</translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation>Du stehst hier als Grund. Wessen Tat war es?</translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation>Du hast heute frei.</translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation>Du hast heute frei. Es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation>Du kannst alles ansehen; gespeichert wird nichts.</translation>
    </message>
    <message>
        <source>You said you would {step}</source>
        <comment>English only: the verb fits there</comment>
        <translation>Du hast dir vorgenommen: {step}</translation>
    </message>
    <message>
        <source>You said: {step}</source>
        <translation>Du hast gesagt: {step}</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <comment>who takes a step</comment>
        <translation>Du, mit {name}</translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation>Dein Buch</translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation>Dein Buch und seine Sicherungen werden so geschrieben, dass sie ohne ihren Schlüssel niemand lesen kann. Der Schlüssel liegt im Schlüsselbund dieses Computers, der sich mit deiner Anmeldung öffnet.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation>Dein Buch, wie es jetzt ist, kommt zuerst zu den Sicherungen, und „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation>In deinem Buch: {what}.</translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation>Dein Buch ist wieder, wie es war: {holdings}</translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation>Dein Buch ist beschädigt</translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation>Dein Buch ist gesperrt</translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation>Deine Kurve beginnt mit dem ersten Eintrag.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation>Dein Entwurf ist noch da ({when}).</translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation>Dein Entwurf ist noch nicht gespeichert. {problem}</translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation>Dein erster Eintrag beginnt das Buch. Ein Satz ist schon viel.</translation>
    </message>
    <message>
        <source>Your first wording is kept beside it.</source>
        <translation>Deine erste Formulierung bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation>Dein Mailprogramm öffnet den Entwurf. Gesendet ist noch nichts.</translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>Die Notiz für deine Leitung geht an</translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation>Dein Name unter einer Notiz</translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation>Deine eigene Adresse</translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation>Dein eigener Anteil an der Tat von jemandem wird dir einmal gezeigt.</translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation>Deine Frage: {question}</translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation>Deine Serie wartet einfach.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Dein Anteil am Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation>In deinen Systemeinstellungen ist es abgeschaltet.</translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation>Deine Wochennotiz liegt zum Ansehen bereit</translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation>Deine Arbeitstage</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[andere Person]</translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation>ein Datum; das Datum eines Eintrags ist der Tag, zu dem er gehört, und der beginnt zu der Stunde, die du gewählt hast</translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation>einen Tag oder eine Woche weiter; Bild auf und Bild ab einen Monat; Pos1 ist heute</translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation>ein halb geschriebener Eintrag: seine Felder, wie getippt</translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation>ein Zeitpunkt mit Zeitversatz</translation>
    </message>
    <message>
        <source>a topic is the same as another one, or goes by a better name</source>
        <translation>ein Thema ist dasselbe wie ein anderes oder bekommt einen besseren Namen</translation>
    </message>
    <message>
        <source>acted on today, told them today</source>
        <translation>heute gehandelt, heute Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>acted on {date}</source>
        <comment>on something heard</comment>
        <translation>gehandelt: {date}</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation>einem offenen Tag einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, mit Joker überbrückt</translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, erledigt</translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, noch überbrückbar</translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, nicht gefragt</translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, nichts Echtes</translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, noch offen</translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation>nachgetragen, kommt noch</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <comment>a step</comment>
        <translation>vereinbart: {date}</translation>
    </message>
    <message>
        <source>agreed today</source>
        <comment>a step</comment>
        <translation>heute vereinbart</translation>
    </message>
    <message>
        <source>also {names}</source>
        <comment>other names of a topic</comment>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>animation motion accessibility effects</source>
        <comment>words that a search finds it by</comment>
        <translation>Animation Bewegung Barrierefreiheit animieren Effekte</translation>
    </message>
    <message>
        <source>appearance colour color mode dark light night</source>
        <comment>words that a search finds it by</comment>
        <translation>Aussehen Farbe Farben Modus Design Dunkelmodus dunkel hell Nacht</translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation>als Datei</translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation>wird versucht</translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation>Autostart Anmelden Hochfahren Hintergrund Infobereich Start</translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation>Sicherung Backup Kopie wiederherstellen zurückspielen sicher verloren prüfen</translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation>Feiertag Land Region Bundesland Urlaub Kalender freier Tag frei</translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation>vor dem Beginn</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <comment>in the four weeks before</comment>
        <translation>davor: {n}</translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>Beginn anfangen erster Tag Serie Start</translation>
    </message>
    <message>
        <source>begin, reword: a small step; three to six of them.</source>
        <translation>begin, reword: ein kleiner Schritt; drei bis sechs davon.</translation>
    </message>
    <message>
        <source>begin, reword: the one skill; undo: which one to take up again.</source>
        <translation>begin, reword: die eine Fähigkeit; undo: welche wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>begin, reword: what being able to do it looks like.</source>
        <translation>begin, reword: woran man erkennt, dass es gekonnt ist.</translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>mit Joker überbrückt</translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation>durch Kopieren</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>a step is to be taken</comment>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation>Coach Hinweise Lämpchen Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation>Kopien des Buchs</translation>
    </message>
    <message>
        <source>corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.</source>
        <translation>corrected braucht einen TEXT; zu acted und told passt ein DATUM, zu praise ein TEXT, zu den anderen nichts.</translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation>Land oder Region</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>of an option</comment>
        <translation>Standard: {default}</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done needs the number of a step; undo may have one, and nothing else takes one.</source>
        <translation>done braucht die Nummer eines Schritts; undo kann eine haben, sonst passt nirgends eine.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <comment>a step</comment>
        <translation>erledigt am {date}</translation>
    </message>
    <message>
        <source>done today</source>
        <comment>a step</comment>
        <translation>heute erledigt</translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation>entworfen</translation>
    </message>
    <message>
        <source>drop the step</source>
        <translation>den Schritt verwerfen</translation>
    </message>
    <message>
        <source>dropped on {date}</source>
        <comment>a step</comment>
        <translation>verworfen am {date}</translation>
    </message>
    <message>
        <source>dropped today</source>
        <comment>a step</comment>
        <translation>heute verworfen</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a step</comment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation>einen Eintrag bearbeiten oder einer Person ein Lob schreiben</translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation>E-Mail Email Empfänger</translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation>E-Mail Email Empfänger Chef Chefin Vorgesetzte</translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation>E-Mail Email Absender</translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation>gescheitert, nichts gesendet</translation>
    </message>
    <message>
        <source>file folder path database</source>
        <comment>words that a search finds it by</comment>
        <translation>Datei Pfad Datenbank Ordner Ort Verzeichnis</translation>
    </message>
    <message>
        <source>finish line</source>
        <comment>a field</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>from a topic to what was heard, and on; Esc goes back</source>
        <translation>von einem Thema zum Gehörten und weiter; Esc geht zurück</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>from one month to the next; Page Up and Down a year</source>
        <translation>von einem Monat zum nächsten; Bild auf und Bild ab ein Jahr</translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation>ab diesem Datum die Region, deren Feiertage frei sind</translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>ab diesem Datum die Arbeitstage der Woche: &quot;mon&quot; bis &quot;sun&quot;</translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation>ab diesem Datum, ob eine Gewohnheit an ist</translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation>von, bis, Grund</translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation>goodword doctor sagt, was fehlt.</translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation>goodword export FILE schreibt alles als JSON Lines: Text in UTF-8, ein JSON-Objekt pro Zeile, das erste {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE übernimmt so eine Datei ganz oder gar nicht, nach einer Kopie des Buchs. Die Reihenfolge ist egal, unbekannte Typen und Schlüssel werden gezählt und übergangen.</translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation>goodword list --json zeigt die IDs.</translation>
    </message>
    <message>
        <source>goodword list --practice listening --json shows the ids.</source>
        <translation>goodword list --practice listening --json zeigt die IDs.</translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation>goodword outbox zeigt die IDs.</translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation>goodword people --json listet die anderen Namen als „also“ auf.</translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation>goodword people listet das Team auf.</translation>
    </message>
    <message>
        <source>goodword plans --all lists them.</source>
        <translation>goodword plans --all listet sie auf.</translation>
    </message>
    <message>
        <source>goodword steps --json shows the ids.</source>
        <translation>goodword steps --json zeigt die IDs.</translation>
    </message>
    <message>
        <source>goodword topics lists the other names of each.</source>
        <translation>goodword topics listet die anderen Namen jedes Themas auf.</translation>
    </message>
    <message>
        <source>goodword topics lists them.</source>
        <translation>goodword topics listet sie auf.</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation>wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation>Gehört von</translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation>ausblenden, Entwurf behalten</translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation>ausblenden; der Entwurf bleibt</translation>
    </message>
    <message>
        <source>hotkey keyboard shortcut key combination</source>
        <comment>words that a search finds it by</comment>
        <translation>Tastenkürzel Tastenkombination Kurzbefehl Hotkey Tastatur Taste global</translation>
    </message>
    <message>
        <source>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</source>
        <translation>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation>id, practice (praise, coaching, listening), date, created_at und text, dann person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed ist der Zeitpunkt, zu dem der Eintrag in den Papierkorb kam</translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation>im Team</translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation>in diesen Wochen</translation>
    </message>
    <message>
        <source>in this time</source>
        <translation>in dieser Zeit</translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation>die Serie ist dann {days} lang</translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation>die Serie beginnt neu</translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation>die Serie bleibt, wie sie ist ({days})</translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation>key und value, so wie goodword settings sie nimmt</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation>letztes Coaching: {when}</translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation>letztes Lob: {when}</translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>spät gestern nachtragen Nachfrist Frist Serie</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation>lassen, wie es ist</translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation>mag Lob am liebsten privat</translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation>mag Lob am liebsten öffentlich</translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation>mag Lob am liebsten im Team</translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation>Zeile einer Notiz</translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep password</source>
        <comment>words that a search finds it by</comment>
        <translation>Sperre sperren Leerlauf Zeit Minuten Ruhezustand Passwort</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>make praise of thanks</source>
        <translation>aus Dank ein Lob machen</translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation>freie Zeit markieren</translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>noch überbrückbar</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>monday sunday saturday calendar first day region</source>
        <comment>words that a search finds it by</comment>
        <translation>montag sonntag samstag kalender erster tag wochenbeginn region</translation>
    </message>
    <message>
        <source>moved needs a DATE, ics may have a FILE, and nothing else takes one.</source>
        <translation>moved braucht ein DATUM, ics kann eine DATEI haben, sonst passt nirgends etwas davon.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>name, another name of the topic; at: since when</source>
        <translation>name, ein anderer Name des Themas; at: seit wann</translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs; away: pairs of dates, the first and the last day of each leave</source>
        <translation>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: andere Namen der Person; away: Datumspaare, der erste und der letzte Tag jeder Abwesenheit</translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation>nie gefragt</translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>night shift midnight hour late</source>
        <comment>words that a search finds it by</comment>
        <translation>Nacht Nachtschicht Schicht Mitternacht Stunde spät</translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation>keine festen Tage</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation>noch keine Fähigkeit gewählt</translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation>kein Verlust bekannt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation>nicht bekannt oder leer gelassen</translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation>nicht angenommen: {address} ({reason})</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>nichts Echtes</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>nichts, was sich lesen lässt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>on leave today</source>
        <comment>said of the person named before</comment>
        <translation>heute abwesend</translation>
    </message>
    <message>
        <source>on leave until {date}</source>
        <comment>said of the person named before</comment>
        <translation>abwesend bis {date}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>open the check-in, or write to whom you thought of</source>
        <translation>das Coaching öffnen, oder der Person schreiben, an die du gedacht hast</translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation>andere ({n})</translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation>Postausgang Mail E-Mail Email unklar wartet gesendet</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>password mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation>Passwort Kennwort Mail E-Mail Email smtp Schlüsselbund Anmeldung Konto</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation>practice und date, an dem es nichts Echtes gab</translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation>Lob</translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation>Lob Coaching Zuhören abschalten aus</translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation>Lob, Coaching, Zuhören</translation>
    </message>
    <message>
        <source>praise: for whom it is.</source>
        <translation>praise: für wen es ist.</translation>
    </message>
    <message>
        <source>praised</source>
        <comment>thanks became praise</comment>
        <translation>gelobt</translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation>Datenschutz Privatsphäre Personen Person Bildschirm Erinnerung</translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation>Erinnerungen Fragen fragen Erinnerung eigene hinzufügen ausblenden bearbeiten</translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation>in einer Minute gelesen</translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation>
            <numerusform>in {n} Minute gelesen</numerusform>
            <numerusform>in {n} Minuten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <comment>words that a search finds it by</comment>
        <translation>Anerkennung Wunsch Personen Team</translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation>umbenennen und entfernen, im Team</translation>
    </message>
    <message>
        <source>required</source>
        <comment>of an option</comment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>speichern</translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation>speichern und weiter zum nächsten</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>speichern und weiter</translation>
    </message>
    <message>
        <source>search, in History, Team and Listening</source>
        <translation>suchen, in Verlauf, Team und Zuhören</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation>Einstellung {name} ({n})</translation>
    </message>
    <message>
        <source>signature sign my name</source>
        <comment>words that a search finds it by</comment>
        <translation>Unterschrift Signatur unterschreiben mein Name</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp 25 465 587</translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp E-Mail Email Host</translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp Anmeldung Benutzername Konto Passwort Login</translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp tls ssl starttls Zertifikat</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a field</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation>Stärke {strength}, Serie {run}, längste {longest}</translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation>das zuletzt Getane zurücknehmen, solange es unten steht</translation>
    </message>
    <message>
        <source>test mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation>Mail E-Mail Email smtp Test Testmail testen ausprobieren</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation>nicht darstellbar</translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation>das Buch: eine SQLite-Datei, in der alles steht</translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation>die Firma</translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation>der Umschlag einer gesendeten Mail: an wen, wann und welche Einträge; nicht, was darin stand</translation>
    </message>
    <message>
        <source>the first month and this one</source>
        <translation>der erste Monat und dieser</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>der Ordner</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>die Teamleitung</translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation>die Leitung</translation>
    </message>
    <message>
        <source>the newest {n} are shown</source>
        <translation>die neuesten {n} sind zu sehen</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation>die Person, für die es war</translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation>die Serie ist dann {days} lang</translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation>die Serie beginnt neu</translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation>die Serie bleibt, wie sie ist ({days})</translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation>dieselben Tage wie du</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>der Schritt ist erledigt</translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation>das Team</translation>
    </message>
    <message>
        <source>the week of {date}</source>
        <translation>Woche vom {date}</translation>
    </message>
    <message>
        <source>them</source>
        <comment>who takes a step</comment>
        <translation>die Person</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this window, from any other</source>
        <translation>dieses Fenster, aus jedem anderen</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation>Zeit Uhrzeit Erinnerung Benachrichtigung Nachfrage wann Uhr</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <comment>whoever said it</comment>
        <translation>Rückmeldung: {date}</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>words that a search finds it by</comment>
        <translation>Übersetzung Sprache</translation>
    </message>
    <message>
        <source>translation english german french spanish</source>
        <comment>words that a search finds it by</comment>
        <translation>Übersetzung Sprachen Deutsch Englisch Französisch Spanisch</translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation>Typ {name} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>unanswered for {n} day|unanswered for {n} days</source>
        <comment>something heard</comment>
        <translation>
            <numerusform>seit {n} Tag unbeantwortet</numerusform>
            <numerusform>seit {n} Tagen unbeantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered since today</source>
        <comment>something heard</comment>
        <translation>seit heute unbeantwortet</translation>
    </message>
    <message>
        <source>unanswered since {date}</source>
        <comment>something heard</comment>
        <translation>unbeantwortet seit {date}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation>Version Lizenz</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>something heard</comment>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <comment>a step</comment>
        <translation>war am {date} fällig</translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation>Woche Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Wochenende Arbeitszeitplan Teilzeit</translation>
    </message>
    <message>
        <source>what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at</source>
        <translation>was aus dem Schritt wurde, den ein Eintrag vereinbart: state (done, moved, dropped), on, due_before, at</translation>
    </message>
    <message>
        <source>what came of an entry about something heard: acted, told, asked, text_before, its wording before it was corrected, and praise, the id of the praise that thanks became</source>
        <translation>was aus einem Eintrag über Gehörtes wurde: acted, told, asked, text_before, sein Wortlaut vor der Korrektur, und praise, die ID des Lobs, das aus dem Dank wurde</translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation>was zuletzt gespeichert wurde, bis das Buch es aufnimmt; es gehört zum Buch</translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation>was schiefging, ohne Namen erzählt</translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation>was schiefging, ohne ein Wort von dir</translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation>was du aus einer Notiz weggelassen (in), verschoben (place) oder umformuliert (text) hast, für welche Tage und für wen</translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation>wofür du einstehst</translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation>welcher Eintrag an wen ging, zu welchem Zeitpunkt, per Mail, Datei oder Zwischenablage</translation>
    </message>
    <message>
        <source>workdays, holidays, practices: from that day on.</source>
        <translation>workdays, holidays, practices: ab diesem Tag.</translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>Arbeitszeit Zeit Feierabend Abend Erinnerung Ruhe</translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>Arbeitszeit Zeit Morgen Erinnerung Ruhe</translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation>geht</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who takes a step</comment>
        <translation>du</translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation>{closes}; {changed}.</translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation>{command} oder: {other}</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>Der {date} ist ein {weekday}.</translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation>{date}, nachgetragen am {written}, {time}</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation>{date}, heute</translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation>{date}, geschrieben am {written}, {time}</translation>
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
        <translation>{days} markiert, {workdays}.</translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation>{days}: nicht mehr frei</translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation>{days}: frei</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation>{day} gilt als verpasst</translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation>{day} gilt als verpasst ({practice})</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation>{day} zählt als „nichts Echtes“</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation>{day} zählt als „nichts Echtes“ ({practice})</translation>
    </message>
    <message>
        <source>{day} has gone by.</source>
        <translation>Der {day} ist schon vorbei.</translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation>{day} ist mit einem Joker überbrückt.</translation>
    </message>
    <message>
        <source>{day} is not between the day it was heard and today.</source>
        <translation>Der {day} liegt nicht zwischen dem Tag, an dem es zu hören war, und heute.</translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation>{day} ist noch bis heute Nacht offen.</translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation>{day} ist noch bis {last} offen.</translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation>{day} ist noch offen.</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation>{day} ist dann ein freier Tag ohne Eintrag</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation>{day} ist dann ein freier Tag ohne Eintrag ({practice})</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation>{day} ist dann mit einem Joker überbrückt</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation>{day} ist dann mit einem Joker überbrückt ({practice})</translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation>{day} liegt zu weit weg.</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation>{day} kann dann mit einem Joker überbrückt werden</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation>{day} kann dann mit einem Joker überbrückt werden ({practice})</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{day}. {month} {year}</translation>
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
        <translation>{done} von {asked} heute</translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation>{done} von {asked} heute.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation>{done} von {asked} heute. Mehr wird nicht gefragt.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation>{done} von {asked} heute. Du hast frei; es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation>{done} von {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}</source>
        <translation>
            <numerusform>{done} von {n} Schritt erledigt. Als Nächstes: {step}</numerusform>
            <numerusform>{done} von {n} Schritten erledigt. Als Nächstes: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} von {of}</translation>
    </message>
    <message>
        <source>{filter}, remove</source>
        <comment>a button</comment>
        <translation>{filter}, entfernen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation>{folder} ist eine Datei oder liegt unter einer.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} ist eine Datei.</translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation>{folder} ist ein Ordner, wo eine Datei hingehört.</translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation>{folder} ist eine Verknüpfung, und durch Verknüpfungen schreibt Goodword nicht.</translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation>{folder} ist nicht da, also auch das Buch nicht.</translation>
    </message>
    <message>
        <source>{heard}: {text} ({after})</source>
        <translation>{heard}: {text} ({after})</translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation>{items} und {item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation>{items}, {item}</translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation>{key} ist keine Einstellung.</translation>
    </message>
    <message>
        <source>{key} is set and does nothing yet.</source>
        <translation>{key} ist gewählt, bewirkt aber noch nichts.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a label before a text</comment>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} liegt vor {first}.</translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation>{likes}. Du kannst die beiden wieder trennen.</translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation>{limit} Zeichen passen.</translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation>{log} ist da, {name} aber nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation>
            <numerusform>{month} hat {n} Tag und keinen {day}.</numerusform>
            <numerusform>{month} hat {n} Tage und keinen {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation>
            <numerusform>{month} hat {n} Tag.</numerusform>
            <numerusform>{month} hat {n} Tage.</numerusform>
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
        <translation>{month}, bisher</translation>
    </message>
    <message>
        <source>{month}: no praise to read.</source>
        <translation>{month}: kein Lob zum Lesen.</translation>
    </message>
    <message>
        <source>{month}: not heard.</source>
        <comment>a topic</comment>
        <translation>{month}: nicht gehört.</translation>
    </message>
    <message>
        <source>{month}: nothing was asked.</source>
        <translation>{month}: Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>{month}: {facts}.</source>
        <translation>{month}: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {n} time.|{month}: {n} times.</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{month}: {n}-mal.</numerusform>
            <numerusform>{month}: {n}-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}.</source>
        <translation>{month}: {praises}. Situation in {situation}, Handlung in {action}, Wirkung in {effect}, alle drei in {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation>
            <numerusform>{names} wird darin genannt.</numerusform>
            <numerusform>{names} werden darin genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <translation>{name} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation>{name} hat das Team verlassen.</translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation>{name} wurde noch nicht nach Lob in der Öffentlichkeit gefragt.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation>{name} wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation>{name} wurde nach oben noch nicht genannt</translation>
    </message>
    <message>
        <source>{name} holds no plain text.</source>
        <translation>{name} enthält keinen einfachen Text.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name} ist abwesend: {days}</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>{name} steht wieder auf der Liste</translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation>{name} ist wieder im Team</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name} ist gelöscht</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>{name} ist gesperrt.</translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation>{name} wird genannt und mag Lob lieber privat.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation>{name} heißt hier niemand.</translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation>{name} ist im Team</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>{name} ist schon im Team.</translation>
    </message>
    <message>
        <source>{name} is there after all: {days}</source>
        <translation>{name} ist doch da: {days}</translation>
    </message>
    <message>
        <source>{name} is too long for a list of a team.</source>
        <translation>{name} ist zu lang für die Liste eines Teams.</translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation>{name} bemerkt so etwas sonst zuerst, und ich stehe hinter {name}.</translation>
    </message>
    <message>
        <source>{name} is working on {skill}.</source>
        <translation>{name} arbeitet gerade an: {skill}.</translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation>{name} ist jetzt {other}</translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation>{name} bewahrt Passwörter auf.</translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation>{name} liegt neben dem Buch; solche Kopien macht ein Programm, das Ordner synchronisiert.</translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation>{name} mag Lob am liebsten privat</translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation>{name} mag Lob am liebsten privat.</translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation>{name} mag Lob am liebsten öffentlich</translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation>{name} mag Lob am liebsten im Team</translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation>{name} mag Lob am liebsten im Team.</translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation>{name} von {kind} ({n})</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation>
            <numerusform>{name} wurde nach oben zuletzt vor {n} Woche genannt</numerusform>
            <numerusform>{name} wurde nach oben zuletzt vor {n} Wochen genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation>{name} wurde nicht mit dieser Person zusammengeführt.</translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation>{name} arbeitet: {days}</translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation>{name}, scheidet am {date} aus</translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation>{name}, ausgeschieden am {date}</translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation>{name}, du hast neulich etwas gemacht, von dem hier gern auch andere hören dürfen. Darf ich es mit deinem Namen der ganzen Firma erzählen, nur im Team, oder soll es lieber unter uns bleiben? Alle drei sind in Ordnung, und du kannst es dir anders überlegen.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: geändert</translation>
    </message>
    <message>
        <source>{name}: in.</source>
        <comment>put into a note</comment>
        <translation>{name}: dabei.</translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation>{name}: ausgeschieden am {date}</translation>
    </message>
    <message>
        <source>{name}: no check-in yet</source>
        <translation>{name}: noch kein Coaching</translation>
    </message>
    <message>
        <source>{name}: no praise yet</source>
        <translation>{name}: noch kein Lob</translation>
    </message>
    <message>
        <source>{name}: out.</source>
        <comment>left out of a note</comment>
        <translation>{name}: nicht dabei.</translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation>{name}: {asks}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in</source>
        <translation>
            <numerusform>{name}: {n} Arbeitstag seit dem letzten Coaching</numerusform>
            <numerusform>{name}: {n} Arbeitstage seit dem letzten Coaching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since praise|{name}: {n} workdays since praise</source>
        <translation>
            <numerusform>{name}: {n} Arbeitstag seit dem letzten Lob</numerusform>
            <numerusform>{name}: {n} Arbeitstage seit dem letzten Lob</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation>{name}: {place} von {count}.</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <comment>a person and a skill</comment>
        <translation>{name}: {skill}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done</source>
        <translation>
            <numerusform>{name}: {skill}, {done} von {n} kleinen Schritt erledigt</numerusform>
            <numerusform>{name}: {skill}, {done} von {n} kleinen Schritten erledigt</numerusform>
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
            <numerusform>{new}, {n} schon bekannt</numerusform>
            <numerusform>{new}, {n} schon bekannt</numerusform>
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
            <numerusform>{n} aus der Sicherung ergänzt</numerusform>
            <numerusform>{n} aus der Sicherung ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation>
            <numerusform>{n} Adresse in den Einstellungen</numerusform>
            <numerusform>{n} Adressen in den Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation>
            <numerusform>{n} Sicherung ließ sich nicht ändern und blieb, wie sie war.</numerusform>
            <numerusform>{n} Sicherungen ließen sich nicht ändern und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation>
            <numerusform>{n} Sicherung im Ordner „backups“ ist weiterhin für alle lesbar, die an sie herankommen. Lösche davon, was du nicht brauchst.</numerusform>
            <numerusform>{n} Sicherungen im Ordner „backups“ sind weiterhin für alle lesbar, die an sie herankommen. Lösche davon, was du nicht brauchst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation>
            <numerusform>{n} Sicherung ist so wie das Buch.</numerusform>
            <numerusform>{n} Sicherungen sind so wie das Buch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation>
            <numerusform>{n} Sicherung, und kein Eintrag darin.</numerusform>
            <numerusform>{n} Sicherungen, und kein Eintrag in einer, die sich lesen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation>
            <numerusform>{n} Sicherung, die letzte vom {moment}: {what}.</numerusform>
            <numerusform>{n} Sicherungen, die letzte vom {moment}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in|{n} check-ins</source>
        <translation>
            <numerusform>{n} Coaching</numerusform>
            <numerusform>{n} Coachings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation>
            <numerusform>{n} Festlegung für eine Notiz</numerusform>
            <numerusform>{n} Festlegungen für Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation>
            <numerusform>{n} Coaching- oder Zuhören-Eintrag ist älter als {months} Monate. Wird er noch gebraucht?</numerusform>
            <numerusform>{n} Coaching- und Zuhören-Einträge sind älter als {months} Monate. Werden sie noch gebraucht?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation>
            <numerusform>{n} Entwurf</numerusform>
            <numerusform>{n} Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation>
            <numerusform>{n} gefunden</numerusform>
            <numerusform>{n} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>Ein gutes Wort aus Woche {week}.</numerusform>
            <numerusform>{n} gute Worte aus Woche {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grievance|{n} grievances</source>
        <translation>
            <numerusform>{n} Beschwerde</numerusform>
            <numerusform>{n} Beschwerden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation>
            <numerusform>{n} Feiertagsregion</numerusform>
            <numerusform>{n} Feiertagsregionen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation>{n} dabei</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} verloren</numerusform>
            <numerusform>{n} verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation>
            <numerusform>{n} Mail im Postausgang</numerusform>
            <numerusform>{n} Mails im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more before that|{n} more before that</source>
        <comment>plans</comment>
        <translation>
            <numerusform>{n} weiterer davor</numerusform>
            <numerusform>{n} weitere davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.</source>
        <translation>
            <numerusform>{n} weiterer Lob-Eintrag ist in einer Sprache, die hier nicht gelesen wird.</numerusform>
            <numerusform>{n} weitere sind in einer Sprache, die hier nicht gelesen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more.|{n} more.</source>
        <translation>
            <numerusform>Und noch {n}.</numerusform>
            <numerusform>Und noch {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation>
            <numerusform>{n} neue Person</numerusform>
            <numerusform>{n} neue Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation>{n} von {all} dabei</translation>
    </message>
    <message numerus="yes">
        <source>{n} other name of a topic|{n} other names of topics</source>
        <translation>
            <numerusform>{n} anderer Name eines Themas</numerusform>
            <numerusform>{n} andere Namen von Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outcome of a thing heard|{n} outcomes of things heard</source>
        <translation>
            <numerusform>{n} Ergebnis zu Gehörtem</numerusform>
            <numerusform>{n} Ergebnisse zu Gehörtem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation>
            <numerusform>{n} Person genannt.</numerusform>
            <numerusform>{n} Personen genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation>
            <numerusform>{n} Umschaltung einer Gewohnheit</numerusform>
            <numerusform>{n} Umschaltungen von Gewohnheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise in these months|{n} praises in these months</source>
        <translation>
            <numerusform>{n} Lob in diesen Monaten</numerusform>
            <numerusform>{n}-mal Lob in diesen Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation>
            <numerusform>{n} Lob</numerusform>
            <numerusform>{n}-mal Lob</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation>
            <numerusform>{n} eigene Frage</numerusform>
            <numerusform>{n} eigene Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation>
            <numerusform>{n} Abwesenheitsgrund</numerusform>
            <numerusform>{n} Abwesenheitsgründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation>
            <numerusform>{n} Eintrag hat Werte ohne Sinn. goodword export zeigt sie.</numerusform>
            <numerusform>{n} Einträge haben Werte ohne Sinn. goodword export zeigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation>
            <numerusform>{n} Eintrag hat Werte ohne Sinn.</numerusform>
            <numerusform>{n} Einträge haben Werte ohne Sinn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation>
            <numerusform>{n} Eintrag im Papierkorb</numerusform>
            <numerusform>{n} Einträge im Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation>
            <numerusform>{n} Eintrag über andere umformuliert</numerusform>
            <numerusform>{n} Einträge über andere umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation>
            <numerusform>{n} Eintrag von {name} geht an {other}.</numerusform>
            <numerusform>{n} Einträge von {name} gehen an {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation>
            <numerusform>{n} Eintrag gelesen</numerusform>
            <numerusform>{n} Einträge gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation>
            <numerusform>{n} Eintrag, {time}</numerusform>
            <numerusform>{n} Einträge, {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation>
            <numerusform>{n} Arbeitszeitplan</numerusform>
            <numerusform>{n} Arbeitszeitpläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation>
            <numerusform>{n} gesendete Mail</numerusform>
            <numerusform>{n} gesendete Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation>
            <numerusform>{n} Einstellung</numerusform>
            <numerusform>{n} Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skill plan|{n} skill plans</source>
        <translation>
            <numerusform>{n} Übungsplan</numerusform>
            <numerusform>{n} Übungspläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation>
            <numerusform>{n} Auslassung</numerusform>
            <numerusform>{n} Auslassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step done, moved or dropped|{n} steps done, moved or dropped</source>
        <translation>
            <numerusform>{n} Schritt erledigt, verschoben oder verworfen</numerusform>
            <numerusform>{n} Schritte erledigt, verschoben oder verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation>
            <numerusform>{n} Sache geht hier nicht; was zu tun ist, steht dabei.</numerusform>
            <numerusform>{n} Dinge gehen hier nicht; was zu tun ist, steht jeweils dabei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>Eine Sache, die in Woche {week} zu hören war.</numerusform>
            <numerusform>{n} Dinge, die in Woche {week} zu hören waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard|{n} things heard</source>
        <translation>
            <numerusform>{n}-mal Gehörtes</numerusform>
            <numerusform>{n}-mal Gehörtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation>
            <numerusform>{n}-mal erzählt</numerusform>
            <numerusform>{n}-mal erzählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation>
            <numerusform>Eine Sache</numerusform>
            <numerusform>{n} Dinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time in four weeks|{n} times in four weeks</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n}-mal in vier Wochen</numerusform>
            <numerusform>{n}-mal in vier Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation>
            <numerusform>{n} Abwesenheit</numerusform>
            <numerusform>{n} Abwesenheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time|{n} times</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{n}-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic heard in these months|{n} topics heard in these months</source>
        <translation>
            <numerusform>In diesen Monaten {n}-mal ein Thema gehört</numerusform>
            <numerusform>In diesen Monaten {n}-mal ein Thema gehört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation>
            <numerusform>{n} Thema</numerusform>
            <numerusform>{n} Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation>
            <numerusform>{n} Wort, {reading}</numerusform>
            <numerusform>{n} Wörter, {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation>
            <numerusform>{n}&#xa0;Tag</numerusform>
            <numerusform>{n}&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation>
            <numerusform>{n}&#xa0;Arbeitstag</numerusform>
            <numerusform>{n}&#xa0;Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation>Heute: {open}.</translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation>Heute: {open}; es fragt jetzt.</translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation>Heute: {open}; pausiert bis {time}.</translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation>{open} bis heute Nacht.</translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation>{open} bis {day}.</translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation>{open}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} day|{part} of {n} days</source>
        <translation>
            <numerusform>{part} von {n} Tag</numerusform>
            <numerusform>{part} von {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} praise|{part} of {n} praises</source>
        <translation>
            <numerusform>{part} von {n} Lob-Eintrag</numerusform>
            <numerusform>{part} von {n} Lob-Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>a share: 6 of 10</comment>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation>{part}: noch nicht da</translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation>{part}: noch nicht da.</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation>{part}: da</translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation>{part}: da.</translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation>{people} im Team</translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation>{people}. Das lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation>{people}; alle haben gesagt, wie sie Lob mögen.</translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation>
            <numerusform>{people}; {n} noch nicht gefragt, wie Lob am liebsten kommt.</numerusform>
            <numerusform>{people}; {n} noch nicht gefragt, wie Lob am liebsten kommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation>{place} lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation>{place} enthält Trigger oder Sichten, die nicht von Goodword sind.</translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation>
            <numerusform>{place} enthält {n} Eintrag, das Buch nur {now}.</numerusform>
            <numerusform>{place} enthält {n} Einträge, das Buch nur {now}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation>{place} ist eine Sicherung von einem neueren Goodword.</translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation>{place} ist eine Sicherung eines anderen Buchs.</translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation>{place} ist selbst ein Buch und keine Sicherung.</translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation>{place} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation>{place} ist eine Verknüpfung, und durch Verknüpfungen schreibt Goodword nicht.</translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation>{place} ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation>{place} stammt von einem neueren Goodword.</translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation>{place} ist kein Goodword-Buch.</translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation>{place} ist keine Kopie eines Buchs oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>{place} ist keine Datei.</translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation>{place} ist kein Ort für eine Sicherung.</translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation>{place} ist nicht geschützt, dieses Buch aber schon.</translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation>{place} ist nicht da, aber {name} liegt bei seinen Sicherungen.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation>{place} ist nicht da.</translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation>{place} ist schon da und ist keine Kopie eines Buchs.</translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation>{place} ist da, ist aber kein Goodword-Buch oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation>{place} liegt in einem Ordner, den es nicht gibt.</translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation>{place} wurde von einem neueren Goodword geschrieben.</translation>
    </message>
    <message>
        <source>{plot}: copy</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: kopieren</translation>
    </message>
    <message>
        <source>{plot}: save as picture</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: als Bild speichern</translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation>
            <numerusform>{practices} hat trotzdem gezählt.</numerusform>
            <numerusform>{practices} haben trotzdem gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation>
            <numerusform>{practices} ist erledigt.</numerusform>
            <numerusform>{practices} sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation>
            <numerusform>{practices} ist offen</numerusform>
            <numerusform>{practices} sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation>{practice} hat unter note keinen Text ohne {sign}.</translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation>{practice} enthält etwas, das keine Liste von Texten ist.</translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation>{practice} enthält etwas, das hier nicht bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} hat {n} Text.</numerusform>
            <numerusform>{practice} hat {n} Texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>{practice} hat {n} Text.</numerusform>
            <numerusform>{practice} hat {n} Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation>{practice} hat „{key}“; das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation>{practice} ist an dem Tag schon erledigt.</translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation>{practice} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation>{practice} ist abgeschaltet.</translation>
    </message>
    <message>
        <source>{practice} on {days}</source>
        <comment>praise on 18 of 21 days</comment>
        <translation>{practice} an {days}</translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation>{practice} heute</translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation>{practice}: {what}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation>{practice}, {heading}, {date}, nachgetragen: {text}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation>{practice}, {heading}, {date}: {text}</translation>
    </message>
    <message>
        <source>{practice}: {days} in {month}; {share} in {before}.</source>
        <comment>Praise: 18 of 21 days in May; 9 of 20 in March.</comment>
        <translation>{practice}: {days} ({month}); {share} ({before}).</translation>
    </message>
    <message>
        <source>{practice}: {days} so far.</source>
        <comment>Praise: 3 of 4 days so far.</comment>
        <translation>{practice}: bisher {days}.</translation>
    </message>
    <message>
        <source>{practice}: {heading}</source>
        <translation>{practice}: {heading}</translation>
    </message>
    <message>
        <source>{praises} in these months named the effect.</source>
        <translation>In {praises} dieser Monate ist die Wirkung genannt.</translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation>{problem} Deshalb öffnet eine Passphrase das Buch.</translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation>{program} öffnet Entwürfe.</translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation>{records} ({n} im Papierkorb)</translation>
    </message>
    <message>
        <source>{records} are too many for a page.</source>
        <translation>{records} sind zu viele für eine Seite.</translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation>{records} in {place}.</translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation>{saved} gespeichert. {done} von {asked} heute.</translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation>{series} von {first} bis {last}, niedrigster Wert {least}, höchster {most}.</translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation>{server} hält sie zurück: „Nicht stören“ ist an.</translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation>{server} gibt an, sie zu zeigen.</translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation>{server} zeigt keine.</translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation>{server} zeigt sie.</translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation>{service} synchronisiert den Ordner des Buchs; dabei kann ein älterer oder gemischter Stand an seine Stelle kommen.</translation>
    </message>
    <message>
        <source>{share} grievances</source>
        <comment>67 % of what was heard</comment>
        <translation>{share} Beschwerden</translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation>Wo das Buch liegt, sind {size} frei.</translation>
    </message>
    <message>
        <source>{skill}. {stands}</source>
        <comment>a skill, and how its plan stands</comment>
        <translation>{skill}. {stands}</translation>
    </message>
    <message>
        <source>{source}, heard: {date}</source>
        <translation>{source}, gehört: {date}</translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation>{state}. Stärke {strength}, Serie {run}.</translation>
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
        <translation>{system} hat einen; neue Symbole können anfangs in seinem Überlauf versteckt sein.</translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation>{system} öffnet sein Mailprogramm.</translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation>{system} zeigt sie, wenn es darf: siehe {where}.</translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation>{system} zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things}, die das Team {when} gemacht hat und von der ich dir gern erzähle.</numerusform>
            <numerusform>{things}, die das Team {when} gemacht hat und von denen ich dir gern erzähle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things}, die das Team {when} gemacht hat und die es wert ist, dass andere davon hören.</numerusform>
            <numerusform>{things}, die das Team {when} gemacht hat und die es wert sind, dass andere davon hören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things}, die das Team {when} gehört hat und die ich dir weitergeben möchte.</numerusform>
            <numerusform>{things}, die das Team {when} gehört hat und die ich dir weitergeben möchte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things}, die wir {when} gehört haben, und was daraus wird.</numerusform>
            <numerusform>{things}, die wir {when} gehört haben, und was daraus wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things}, die ihr {when} gemacht habt und die es verdient, laut gesagt zu werden.</numerusform>
            <numerusform>{things}, die ihr {when} gemacht habt und die es verdienen, laut gesagt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in all.</source>
        <comment>12 times in all.</comment>
        <translation>{times} insgesamt.</translation>
    </message>
    <message>
        <source>{times} in all: {first} until {end}, {last} since.</source>
        <comment>12 times in all: 5 until June, 7 since.</comment>
        <translation>{times} insgesamt: {first} bis {end}, {last} seitdem.</translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation>{time} liegt außerhalb der Arbeitszeit von {start} bis {end}.</translation>
    </message>
    <message>
        <source>{topic} is a topic of its own again</source>
        <translation>{topic} ist wieder ein eigenes Thema</translation>
    </message>
    <message>
        <source>{topic} is counted under {name}</source>
        <translation>{topic} zählt jetzt zu {name}</translation>
    </message>
    <message>
        <source>{topic} is the same as</source>
        <translation>{topic} ist dasselbe wie</translation>
    </message>
    <message>
        <source>{topic} was not merged into another topic.</source>
        <translation>{topic} wurde nicht mit einem anderen Thema zusammengeführt.</translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation>{topic}, zweimal gehört</translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation>
            <numerusform>{topic}, {n}-mal gehört</numerusform>
            <numerusform>{topic}, {n}-mal gehört</numerusform>
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
        <translation>{typed} hat vor dem @ Buchstaben, die nicht jeder Server annimmt.</translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation>{typed} wird zum Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation>{typed} ist kein Land und keine Region.</translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation>{typed} ist kein Land mit bekannten Feiertagen.</translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation>{typed} ist kein lesbares Datum.</translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation>{typed} ist keine Taste.</translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation>{typed} ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation>{typed} ist kein Zeitpunkt mit Zeitversatz.</translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation>{typed} ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation>{typed} ist kein lesbarer Monat.</translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation>{typed} ist keine Region mit bekannten Feiertagen.</translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation>{typed} ist kein Servername.</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>{typed} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation>{typed} ist keine lesbare Woche.</translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation>{typed} ist kein lesbares Jahr.</translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation>{typed} passt nicht als {name}.</translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation>{typed} ist als „{key}“ nicht erlaubt.</translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation>{typed} ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation>{user} auf {host}</translation>
    </message>
    <message>
        <source>{value} is not a valid integer range.</source>
        <translation>{value} ist keine gültige ganze Zahl.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} liegt nicht im Bereich {range}.</translation>
    </message>
    <message numerus="yes">
        <source>{value} is not {choices}.|{value} is not one of {choices}.</source>
        <translation>
            <numerusform>{value} ist nicht {choices}.</numerusform>
            <numerusform>{value} ist keins von {choices}.</numerusform>
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
        <translation>{weekday}, {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a short date</comment>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a short date</comment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation>{weekday}, {day}. {month} {year}</translation>
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
        <translation>In {where} steht eine geschweifte Klammer ohne Bedeutung.</translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation>
            <numerusform>{where} hat {n} Zeichen.</numerusform>
            <numerusform>{where} hat {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation>{where} ist leer.</translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation>{where} ist keine Liste.</translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation>{where} ist kein Text.</translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation>{word} ist kein Wochentag.</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation>{year} hat {weeks} Wochen und keine Woche {week}.</translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation>{year} kommt noch.</translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation>„Nichts Echtes“ zählt einmal in fünf Arbeitstagen, und {practice} hatte es schon.</translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation>„Nichts Echtes“ ist an dem Tag für {practice} schon gesagt.</translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation>„created_on“ ist nicht der Tag von „created_at“.</translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation>„days“ sagt nicht, um welche Tage es in einer Notiz geht.</translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation>„place“ ist kein Platz in einer Notiz.</translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation>„same“ ist kein Prüfwert.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>„{key}“ fehlt.</translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation>„{key}“ ist keine Liste von Textpaaren.</translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation>„{key}“ ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation>„{key}“ ist keine Liste von Paaren.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation>„{key}“ ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation>„{key}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>„{key}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation>„{key}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation>„{key}“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation>„{name}“ führt ab dann zu {other}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.</source>
        <translation>„{topic}“ zählt ab jetzt zu „{name}“. „Trennen“ nimmt das jederzeit zurück.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
