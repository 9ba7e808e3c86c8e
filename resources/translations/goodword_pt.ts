<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amara</source>
        <comment>a first name, in a sample</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amara showed the late shift her sorted handover list, and nobody had to ask what was next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days off and drafts stay here too. Whoever likes praise in private is named to nobody but themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I was off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told and note_choice; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation motion accessibility</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appearance colour color mode</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file path database</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night shift midnight hour</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, in History and Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature sign</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date that is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date that is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} marked, {workdays}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>a short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>a short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>a day and its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {holdings}.</source>
        <comment>what a backup of that day holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <comment>a day read out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{new}, {n} known already|{new}, {n} known already</source>
        <comment>2 new people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} GB</source>
        <comment>free room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <comment>free room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} added from the backup|{n} added from the backup</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} has one; new icons may be hidden in its overflow at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} has letters before the @ that not every server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}&#xa0;%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks}, {year}</source>
        <comment>weeks: Weeks 45 and 47</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} ({year})</source>
        <comment>a week of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has a brace that means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
