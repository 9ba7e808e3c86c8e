<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> at {folder}</source>
        <comment>after: The disk</comment>
        <translation> في {folder}</translation>
    </message>
    <message>
        <source>(added later)</source>
        <comment>of a record</comment>
        <translation>(أُضيف لاحقًا)</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands, as in 2,000</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>--from goes with a new value.</source>
        <translation>الخيار --from يُستخدم مع قيمة جديدة.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input; it takes a practice and nothing else.</source>
        <translation>الخيار --jsonl يقرأ الإدخال القياسي؛ ويقبل ممارسة ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>--merge and --into go together; --separate stands alone.</source>
        <translation>يُستعمل --merge و --into معًا، أما --separate فوحده.</translation>
    </message>
    <message>
        <source>--merge-into, --separate and --remove stand alone.</source>
        <translation>كل من --merge-into و --separate و --remove يُستعمل وحده.</translation>
    </message>
    <message>
        <source>--new-code and --passphrase change with what.</source>
        <translation>الخياران --new-code و --passphrase يغيّران ما يُفتح به الدفتر.</translation>
    </message>
    <message>
        <source>--person and --audience person go together.</source>
        <translation>الخياران --person و --audience person يُستخدمان معًا.</translation>
    </message>
    <message>
        <source>--person goes with --audience person.</source>
        <translation>الخيار --person يُستخدم مع --audience person.</translation>
    </message>
    <message>
        <source>--person goes with praise.</source>
        <translation>يُستعمل --person مع praise.</translation>
    </message>
    <message>
        <source>--reason is for your own days: why somebody else is off is theirs.</source>
        <translation>الخيار --reason لأيام إجازتك أنت: سبب إجازة غيرك شأنه الخاص.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>before decimals, as in 1.5</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>1 day more</source>
        <comment>a choice</comment>
        <translation>يوم إضافي واحد</translation>
    </message>
    <message>
        <source>1 to 64 characters; nothing is to be read from it</source>
        <translation>من 1 إلى 64 حرفًا؛ ولا يُستدل منه على شيء</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>how far back to look</comment>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <comment>a choice</comment>
        <translation>15 دقيقة</translation>
    </message>
    <message>
        <source>2 days more</source>
        <comment>a choice</comment>
        <translation>يومان إضافيان</translation>
    </message>
    <message>
        <source>3 days more</source>
        <comment>a choice</comment>
        <translation>3 أيام إضافية</translation>
    </message>
    <message>
        <source>3 months</source>
        <comment>how far back to look</comment>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <comment>a choice</comment>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>4 days more</source>
        <comment>a choice</comment>
        <translation>4 أيام إضافية</translation>
    </message>
    <message>
        <source>5 days more</source>
        <comment>a choice</comment>
        <translation>5 أيام إضافية</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <comment>a choice</comment>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>6 months</source>
        <comment>how far back to look</comment>
        <translation>6 أشهر</translation>
    </message>
    <message>
        <source>60 minutes</source>
        <comment>a choice</comment>
        <translation>60 دقيقة</translation>
    </message>
    <message>
        <source>A JSON object a line on standard input, one a line out.</source>
        <translation>كائن JSON في كل سطر على الإدخال القياسي، وآخر في كل سطر على الإخراج.</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made here</source>
        <translation>يتعذر إنشاء ملف PDF هنا</translation>
    </message>
    <message>
        <source>A backup may still have it.</source>
        <translation>قد يكون ما زال في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A book that is protected gets another key and recovery code.</source>
        <translation>مفتاح جديد ورمز استرداد جديد لدفتر محمي.</translation>
    </message>
    <message>
        <source>A character is wrong. Compare it group by group.</source>
        <translation>أحد الأحرف غير صحيح. يُرجى المقارنة مجموعةً مجموعة.</translation>
    </message>
    <message>
        <source>A coaching record has no {field}.</source>
        <translation>لا يتضمن سجل التوجيه الحقل {field}.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>A copy is in {name}</source>
        <translation>توجد نسخة في {name}</translation>
    </message>
    <message>
        <source>A copy of the book was made, but it can&apos;t be relied on. ({folder})</source>
        <translation>أُنشئت نسخة من الدفتر، لكن لا يمكن الاعتماد عليها. ({folder})</translation>
    </message>
    <message>
        <source>A country, or one with its region: DE, DE-BY. Off from today on.</source>
        <translation>بلد، أو بلد مع منطقته: DE أو DE-BY. وتسري العطل ابتداءً من اليوم.</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>A day counts once it is over, or once it is done.</source>
        <translation>يُحسب اليوم بعد انتهائه، أو حال إنجازه.</translation>
    </message>
    <message>
        <source>A day stays open for</source>
        <comment>a setting</comment>
        <translation>يبقى اليوم مفتوحًا لمدة</translation>
    </message>
    <message>
        <source>A few days more, and it begins</source>
        <translation>بضعة أيام أخرى ويبدأ الرسم</translation>
    </message>
    <message>
        <source>A few words with blanks are good.</source>
        <translation>بضع كلمات بينها مسافات خيار جيد.</translation>
    </message>
    <message>
        <source>A file about a person ends in .md, .txt, .html, .docx or .pdf.</source>
        <translation>ينتهي اسم ملف الشخص بأحد هذه الامتدادات: md أو txt أو html أو docx أو pdf.</translation>
    </message>
    <message>
        <source>A good moment for one sentence</source>
        <translation>لحظة مناسبة لجملة واحدة</translation>
    </message>
    <message>
        <source>A good word each working day</source>
        <translation>كلمة طيبة كل يوم عمل</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team.</source>
        <translation>كلمة طيبة كل يوم عمل: ثناء واحد، وجلسة توجيه واحدة، وأمر واحد سمعته، ومذكرة أسبوعية عن الفريق.</translation>
    </message>
    <message>
        <source>A good word each working day: one praise, one check-in, one thing heard.

Without a command it starts in the tray and opens Today.</source>
        <translation>كلمة طيبة في كل يوم عمل: ثناء واحد، وجلسة توجيه واحدة، وأمر واحد سُمع.

من دون أمر يبدأ التشغيل في علبة النظام ويُفتح «اليوم».</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>يتكرر أحد المفاتيح في كائن واحد.</translation>
    </message>
    <message>
        <source>A listening record has no {field}.</source>
        <translation>لا يتضمن سجل الإصغاء الحقل {field}.</translation>
    </message>
    <message>
        <source>A mail about them is on its way right now.</source>
        <translation>رسالة عن هذا الشخص في طريقها الآن.</translation>
    </message>
    <message>
        <source>A mail that nobody has looked at, or that did not go out, waits here for you.</source>
        <translation>الرسالة التي لم تُراجَع أو لم تخرج تنتظرك هنا.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>A month instead of a week.</source>
        <translation>شهر بدل الأسبوع.</translation>
    </message>
    <message>
        <source>A new name, on all their records too</source>
        <translation>اسم جديد، يظهر في كل سجلات الشخص أيضًا</translation>
    </message>
    <message>
        <source>A new name, on all their records too.</source>
        <translation>اسم جديد، في كل سجلات الشخص أيضًا.</translation>
    </message>
    <message>
        <source>A new run. Strength {strength}, best {best}.</source>
        <translation>سلسلة جديدة. القوة {strength}، والأفضل {best}.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote it: this one can show and export it, and change nothing.</source>
        <translation>كتبه إصدار أحدث من Goodword: هذا الإصدار يستطيع عرضه وتصديره، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>A newer Goodword wrote this book. This one shows it, and changes nothing.</source>
        <translation>كتب هذا الدفتر إصدار أحدث من Goodword. هذا الإصدار يعرضه ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, not sent ({state})</source>
        <translation>مذكرة عن {period} إلى {whom}، موجّهة إلى الشخص نفسه، لم تُرسل ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom} to them, sent</source>
        <translation>مذكرة عن {period} إلى {whom}، موجّهة إلى الشخص نفسه، أُرسلت</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, not sent ({state})</source>
        <translation>مذكرة عن {period} إلى {whom}، لم تُرسل ({state})</translation>
    </message>
    <message>
        <source>A note about {period} for {whom}, sent</source>
        <translation>مذكرة عن {period} إلى {whom}، أُرسلت</translation>
    </message>
    <message>
        <source>A note for one person needs a name.</source>
        <translation>المذكرة الموجّهة إلى شخص واحد تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A part of Qt is missing on this system.</source>
        <translation>أحد أجزاء Qt غير موجود في هذا النظام.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters or more.</source>
        <translation>عدد أحرف عبارة المرور {least} أو أكثر.</translation>
    </message>
    <message>
        <source>A passphrase is asked for after a lock. Without one, the recovery code is. You may leave it empty.</source>
        <translation>تُطلب عبارة المرور بعد القفل، وإن لم توجد فرمز الاسترداد. يمكنك تركها فارغة.</translation>
    </message>
    <message>
        <source>A passphrase opens it too; always so where there is no keyring.</source>
        <translation>تفتحه عبارة مرور أيضًا؛ ودائمًا حيث لا توجد حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>A password goes with a name to sign in with.</source>
        <translation>كلمة المرور تستلزم اسم مستخدم لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>A password has 1 to {most} characters.</source>
        <translation>عدد أحرف كلمة المرور من 1 إلى {most}.</translation>
    </message>
    <message>
        <source>A password in a command can be read by others, so it was not taken.</source>
        <translation>كلمة المرور المكتوبة في أمر قد يقرؤها آخرون، لذلك لم تُقبل.</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>كلمة المرور مطلوبة</translation>
    </message>
    <message>
        <source>A plan for {name}</source>
        <translation>خطة من أجل {name}</translation>
    </message>
    <message>
        <source>A plan has three to six small steps, and this one {n}.</source>
        <translation>في الخطة من ثلاث إلى ست خطوات صغيرة، وفي هذه {n}.</translation>
    </message>
    <message>
        <source>A praise record has no {field}.</source>
        <translation>لا يتضمن سجل الثناء الحقل {field}.</translation>
    </message>
    <message>
        <source>A prompt asks one of these, another one each working day, and so does the line above a note. {name} stands for a first name; such a question rests while names in notifications are off.</source>
        <translation>كل إشعار يطرح واحدًا من هذه الأسئلة، ويتغير كل يوم عمل، وكذلك السطر الذي فوق الملاحظة. يحل اسم أول محل {name}؛ ولا يُطرح سؤال كهذا ما دامت الأسماء في الإشعارات موقوفة.</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>سؤال من عندك</translation>
    </message>
    <message>
        <source>A question of your own about {practice}</source>
        <translation>سؤال من عندك عن {practice}</translation>
    </message>
    <message>
        <source>A quiet month is fine. There is no note.</source>
        <translation>لا بأس بشهر هادئ. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>A quiet time is fine. There is no note.</source>
        <translation>لا بأس بفترة هادئة. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and Monday starts fresh.</source>
        <translation>لا بأس بأسبوع هادئ. لا توجد مذكرة، ويوم الاثنين بداية جديدة.</translation>
    </message>
    <message>
        <source>A quiet week is fine. There is no note, and the next one starts fresh.</source>
        <translation>لا بأس بأسبوع هادئ. لا توجد مذكرة، والأسبوع القادم بداية جديدة.</translation>
    </message>
    <message>
        <source>A quiet year is fine. There is no note.</source>
        <translation>لا بأس بسنة هادئة. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>A record keeps its practice.</source>
        <translation>يحتفظ السجل بممارسته.</translation>
    </message>
    <message>
        <source>A recovery code has {wanted} characters, and {typed} were typed.</source>
        <translation>طول رمز الاسترداد {wanted} من الأحرف، والمكتوب {typed}.</translation>
    </message>
    <message>
        <source>A report is in {log}</source>
        <translation>يوجد تقرير في {log}</translation>
    </message>
    <message>
        <source>A restore was last rehearsed on {date}.</source>
        <translation>آخر تجربة للاستعادة كانت في {date}.</translation>
    </message>
    <message>
        <source>A sample notification</source>
        <translation>إشعار تجريبي</translation>
    </message>
    <message>
        <source>A sample week</source>
        <translation>أسبوع نموذجي</translation>
    </message>
    <message>
        <source>A sample week. Everybody in it is made up, and nothing you do here is kept.</source>
        <translation>أسبوع نموذجي. كل من فيه من نسج الخيال، ولا يُحفظ شيء من عملك هنا.</translation>
    </message>
    <message>
        <source>A second start of Goodword opens Today.</source>
        <translation>تشغيل Goodword مرة ثانية يفتح نافذة اليوم.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>أحد النصوص طويل جدًا.</translation>
    </message>
    <message>
        <source>A topic that names somebody</source>
        <translation>موضوع فيه اسم شخص</translation>
    </message>
    <message>
        <source>A week may look like this. A day can be filled until it ends.</source>
        <translation>قد يبدو الأسبوع هكذا. يمكن ملء اليوم إلى أن ينتهي.</translation>
    </message>
    <message numerus="yes">
        <source>A week may look like this. Each day stays open for {n} more working day.|A week may look like this. Each day stays open for {n} more working days.</source>
        <translation>
            <numerusform>قد يبدو الأسبوع هكذا. يمكن ملء كل يوم إلى أن ينتهي.</numerusform>
            <numerusform>قد يبدو الأسبوع هكذا. يبقى كل يوم مفتوحًا ليوم عمل إضافي واحد.</numerusform>
            <numerusform>قد يبدو الأسبوع هكذا. يبقى كل يوم مفتوحًا ليومي عمل إضافيين.</numerusform>
            <numerusform>قد يبدو الأسبوع هكذا. يبقى كل يوم مفتوحًا لمدة {n} أيام عمل إضافية.</numerusform>
            <numerusform>قد يبدو الأسبوع هكذا. يبقى كل يوم مفتوحًا لمدة {n} يوم عمل إضافيًا.</numerusform>
            <numerusform>قد يبدو الأسبوع هكذا. يبقى كل يوم مفتوحًا لمدة {n} يوم عمل إضافي.</numerusform>
        </translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>A year instead of a week.</source>
        <translation>سنة بدل الأسبوع.</translation>
    </message>
    <message>
        <source>A {format} note can&apos;t be shown in a terminal.</source>
        <translation>لا يمكن عرض مذكرة بصيغة {format} في الطرفية.</translation>
    </message>
    <message>
        <source>A, T</source>
        <comment>keys to press</comment>
        <translation>A, T</translation>
    </message>
    <message>
        <source>ADDR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>ARGS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>وسائط</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page of the settings</comment>
        <translation>حول Goodword</translation>
    </message>
    <message>
        <source>About</source>
        <comment>heads a person&apos;s name</comment>
        <translation>عن</translation>
    </message>
    <message>
        <source>About {name}</source>
        <comment>a file</comment>
        <translation>عن {name}</translation>
    </message>
    <message>
        <source>About, if anyone</source>
        <translation>عمّن، إن وُجد</translation>
    </message>
    <message>
        <source>Acted</source>
        <comment>a day</comment>
        <translation>اتُّخذ إجراء</translation>
    </message>
    <message>
        <source>Acted on</source>
        <translation>اتُّخذ إجراء</translation>
    </message>
    <message>
        <source>Acted on another day</source>
        <translation>اتُّخذ إجراء في يوم آخر</translation>
    </message>
    <message>
        <source>Acted on another day…</source>
        <translation>اتُّخذ إجراء في يوم آخر…</translation>
    </message>
    <message>
        <source>Acted on today</source>
        <translation>اتُّخذ إجراء اليوم</translation>
    </message>
    <message>
        <source>Acted on: {date}</source>
        <translation>اتُّخذ إجراء: {date}</translation>
    </message>
    <message>
        <source>Acted today</source>
        <comment>a button</comment>
        <translation>اتُّخذ إجراء اليوم</translation>
    </message>
    <message>
        <source>Acted: {acted}, not told yet</source>
        <comment>days</comment>
        <translation>اتُّخذ إجراء: {acted}، لم يتم الإبلاغ بعد</translation>
    </message>
    <message>
        <source>Acted: {acted}, told: {told}</source>
        <comment>days</comment>
        <translation>اتُّخذ إجراء: {acted}، تم الإبلاغ: {told}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>a part of a note</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>heads a line</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a file name, or choose another place.</source>
        <translation>يمكنك إضافة اسم ملف، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Add a name, like note.md.</source>
        <translation>يُرجى إضافة اسم، مثل note.md.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>a button</comment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add a person to the team, or change what is known of one.</source>
        <translation>إضافة شخص إلى الفريق، أو تغيير المعروف عنه.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>إضافة سجل</translation>
    </message>
    <message>
        <source>Add a surname to tell two apart.</source>
        <translation>يمكنك إضافة اسم العائلة للتمييز بين اثنين.</translation>
    </message>
    <message>
        <source>Add a tray to the panel (on GNOME the AppIndicator extension). A second start opens Today.</source>
        <translation>يمكنك إضافة علبة نظام إلى الشريط (في GNOME عبر إضافة AppIndicator). وتشغيل البرنامج مرة ثانية يفتح نافذة اليوم.</translation>
    </message>
    <message>
        <source>Add another</source>
        <comment>a button</comment>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Add another {practice}</source>
        <translation>إضافة سجل آخر: {practice}</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts, or see to the permissions there.</source>
        <translation>يمكنك إضافة goodword --background إلى ما يبدأ مع سطح المكتب، أو مراجعة الأذونات هناك.</translation>
    </message>
    <message>
        <source>Add goodword --background to what your desktop starts.</source>
        <translation>يمكنك إضافة goodword --background إلى ما يبدأ مع سطح المكتب.</translation>
    </message>
    <message>
        <source>Add it in the file.</source>
        <translation>يُرجى إضافته في الملف.</translation>
    </message>
    <message>
        <source>Add one to the person first.</source>
        <translation>يُرجى إضافة عنوان للشخص أولًا.</translation>
    </message>
    <message>
        <source>Add one: without names, those with {sign} rest.</source>
        <translation>يُرجى إضافة نص: عند إيقاف الأسماء لا تُستخدم النصوص التي فيها {sign}.</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>a button</comment>
        <translation>إضافتهم</translation>
    </message>
    <message>
        <source>Add them in Team, or name them in a record.</source>
        <translation>يمكنك إضافة أشخاص في «الفريق»، أو ذكر أسمائهم في سجل.</translation>
    </message>
    <message>
        <source>Add to {practice}</source>
        <translation>إضافة إلى {practice}</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>in the legend of the calendar</comment>
        <translation>أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>Added later</source>
        <comment>of a record</comment>
        <translation>أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>Adds: {names}</source>
        <comment>of a list of people</comment>
        <translation>إضافة: {names}</translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation>الاتفاق في المرة الماضية</translation>
    </message>
    <message>
        <source>Agreed with {name}: {step}</source>
        <translation>الاتفاق مع {name}: {step}</translation>
    </message>
    <message>
        <source>Agreed: {step}</source>
        <translation>الاتفاق: {step}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a view of what was heard</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All</source>
        <comment>how far back to look</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>كل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>All of these are hidden, so this is asked: “{question}”</source>
        <translation>كل هذه الأسئلة مخفية، لذلك يُطرح هذا السؤال: «{question}»</translation>
    </message>
    <message>
        <source>All steps</source>
        <comment>a button</comment>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>All that is kept about {name}, in one file for them.</source>
        <translation>كل ما هو محفوظ عن {name}، في ملف واحد يُسلَّم إلى الشخص.</translation>
    </message>
    <message>
        <source>All three</source>
        <comment>parts of praise</comment>
        <translation>الثلاثة معًا</translation>
    </message>
    <message>
        <source>All three are there.</source>
        <translation>الأجزاء الثلاثة كلها موجودة.</translation>
    </message>
    <message>
        <source>All three parts were in {share}; in {before} in {share_before}.</source>
        <comment>share: 3 of 9</comment>
        <translation>وردت الأجزاء الثلاثة معًا في {share}؛ وفي {before} في {share_before}.</translation>
    </message>
    <message>
        <source>All three today. See you tomorrow.</source>
        <translation>اكتملت الثلاثة اليوم. إلى الغد.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} step done. Can they show it to someone else?|All {n} steps done. Can they show it to someone else?</source>
        <translation>
            <numerusform>أُنجزت كل الخطوات ({n}). هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
            <numerusform>أُنجزت الخطوة الوحيدة. هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
            <numerusform>أُنجزت الخطوتان. هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
            <numerusform>أُنجزت كل الخطوات ({n}). هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
            <numerusform>أُنجزت كل الخطوات ({n}). هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
            <numerusform>أُنجزت كل الخطوات ({n}). هل بات بإمكان الشخص تعليم المهارة لغيره؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed: {least} to {most}.</source>
        <translation>المسموح به: من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Allowed: {names}.</source>
        <translation>المسموح به: {names}.</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>سبق إرسالها</translation>
    </message>
    <message>
        <source>Already there and kept: {what}.</source>
        <translation>موجود من قبل وبقي كما هو: {what}.</translation>
    </message>
    <message>
        <source>Already there: {names}</source>
        <comment>of a list of people</comment>
        <translation>في الفريق من قبل: {names}</translation>
    </message>
    <message>
        <source>Also what was done or dropped.</source>
        <translation>مع ما أُنجز أو تُرك.</translation>
    </message>
    <message>
        <source>Also what was finished, paused or dropped.</source>
        <translation>مع ما أُنهي أو أُوقف مؤقتًا أو تُرك.</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>يُكتب أيضًا</translation>
    </message>
    <message>
        <source>Also {name}, since {date}</source>
        <comment>another name of somebody</comment>
        <translation>أيضًا {name}، منذ {date}</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Amara</source>
        <comment>a first name, in a sample</comment>
        <translation>أمارا</translation>
    </message>
    <message>
        <source>Amara showed the late shift her sorted handover list, and nobody had to ask what was next.</source>
        <translation>عرضت أمارا على المناوبة المتأخرة قائمة التسليم المرتبة، ولم يحتج أحد إلى السؤال عمّا يلي.</translation>
    </message>
    <message>
        <source>An ISO week, this one unless given.</source>
        <translation>أسبوع ISO؛ الأسبوع الحالي ما لم يُحدد.</translation>
    </message>
    <message>
        <source>An ISO week; may be given several times.</source>
        <translation>أسبوع ISO؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>An address, or several with commas.</source>
        <translation>عنوان واحد، أو عدة عناوين مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>An id has 1 to 64 printable ASCII characters.</source>
        <translation>المعرّف من 1 إلى 64 حرفًا قابلًا للطباعة من ASCII.</translation>
    </message>
    <message>
        <source>An older Goodword wrote the book; it can&apos;t be brought up to date where it is. ({path})</source>
        <translation>كتب الدفتر إصدار أقدم من Goodword، ويتعذر تحديثه في مكانه. ({path})</translation>
    </message>
    <message>
        <source>An older backup</source>
        <comment>a button</comment>
        <translation>نسخة أقدم</translation>
    </message>
    <message>
        <source>Another Goodword has the book open. ({place})</source>
        <translation>الدفتر مفتوح في نافذة أخرى من Goodword. ({place})</translation>
    </message>
    <message>
        <source>Another copy of the book</source>
        <comment>a finding</comment>
        <translation>نسخة أخرى من الدفتر</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>Another day that is still open.</source>
        <translation>يوم آخر لا يزال مفتوحًا.</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>in the menu</comment>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Another day…</source>
        <comment>a button</comment>
        <translation>يوم آخر…</translation>
    </message>
    <message>
        <source>Another mail is on its way right now.</source>
        <translation>رسالة أخرى في طريقها الآن.</translation>
    </message>
    <message>
        <source>Another person, period or practice may have one.</source>
        <translation>قد يوجد سجل لشخص آخر، أو في فترة أو ممارسة أخرى.</translation>
    </message>
    <message>
        <source>Another program has the book open. ({place})</source>
        <translation>الدفتر مفتوح في برنامج آخر. ({place})</translation>
    </message>
    <message>
        <source>Another program has {key}. Choose another key.</source>
        <translation>يستخدم برنامج آخر {key}. يمكنك اختيار مفتاح آخر.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>الدفتر محجوز لدى برنامج آخر.</translation>
    </message>
    <message>
        <source>Another program holds the book. ({place})</source>
        <translation>الدفتر محجوز لدى برنامج آخر. ({place})</translation>
    </message>
    <message>
        <source>Another program is reading the book, so its log can&apos;t be emptied.</source>
        <translation>برنامج آخر يقرأ الدفتر الآن، لذلك يتعذر إفراغ ملف سجلّه.</translation>
    </message>
    <message>
        <source>Another program reads the book that is being made.</source>
        <translation>برنامج آخر يقرأ الدفتر الجاري إنشاؤه.</translation>
    </message>
    <message>
        <source>Another time</source>
        <comment>a window</comment>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message>
        <source>Answer from the tray menu, or with goodword quick.</source>
        <translation>يمكنك الإجابة من قائمة علبة النظام، أو بالأمر goodword quick.</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>a stretch of time</comment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Arrows</source>
        <comment>keys to press</comment>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>As Goodword</source>
        <comment>a choice</comment>
        <translation>كلغة Goodword</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>بصيغة JSON.</translation>
    </message>
    <message>
        <source>As JSON: every plan, with its state.</source>
        <translation>بصيغة JSON: كل خطة مع حالتها.</translation>
    </message>
    <message>
        <source>As JSON: every step, with its state.</source>
        <translation>بصيغة JSON: كل خطوة مع حالتها.</translation>
    </message>
    <message>
        <source>As drafted</source>
        <comment>a button</comment>
        <translation>كما في المسودة</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>حتى تاريخ {date}</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجّل</translation>
    </message>
    <message>
        <source>Ask Billing for the word “sent” and the date in the mail</source>
        <translation>أن يُطلب من قسم الفواتير ذكر كلمة «أُرسل» والتاريخ في الرسالة</translation>
    </message>
    <message>
        <source>Ask about praise</source>
        <comment>a window</comment>
        <translation>السؤال عن الثناء</translation>
    </message>
    <message>
        <source>Ask me at</source>
        <comment>a setting</comment>
        <translation>وقت السؤال</translation>
    </message>
    <message>
        <source>Ask somebody it was for, then: {commands}</source>
        <translation>يمكنك سؤال أحد من أُرسلت إليهم، ثم: {commands}</translation>
    </message>
    <message>
        <source>Ask somebody it was for. It waits in the outbox.</source>
        <translation>يمكنك سؤال أحد من أُرسلت إليهم. وهي تنتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Ask somebody it was for. Then try it again, or say that it arrived.</source>
        <translation>يمكنك سؤال أحد من أُرسلت إليهم، ثم المحاولة مجددًا أو تأكيد وصولها.</translation>
    </message>
    <message>
        <source>Ask the questions of the day in the terminal, one after another; an empty answer skips one.</source>
        <translation>طرح أسئلة اليوم في الطرفية واحدًا بعد الآخر؛ والإجابة الفارغة تتخطى السؤال.</translation>
    </message>
    <message>
        <source>Asking</source>
        <comment>a finding</comment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>هذا العدد على الأكثر.</translation>
    </message>
    <message>
        <source>At {time} work is over, and nothing is asked after work.</source>
        <translation>ينتهي العمل في {time}، ولا تُطرح أسئلة بعد العمل.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Away…</source>
        <comment>days, a button</comment>
        <translation>إجازة…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a button</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the topics</source>
        <comment>a button</comment>
        <translation>العودة إلى الموضوعات</translation>
    </message>
    <message>
        <source>Back to what was heard</source>
        <comment>a button</comment>
        <translation>العودة إلى ما سُمع</translation>
    </message>
    <message>
        <source>Back up now</source>
        <comment>a button</comment>
        <translation>النسخ الآن</translation>
    </message>
    <message>
        <source>Backed up {holdings}</source>
        <translation>نُسخ احتياطيًا: {holdings}</translation>
    </message>
    <message>
        <source>Backed up {what}.</source>
        <translation>نُسخ احتياطيًا: {what}.</translation>
    </message>
    <message>
        <source>Backup {number} of {of}</source>
        <translation>النسخة الاحتياطية {number} من {of}</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a page of the settings</comment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <comment>a list</comment>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups fail since {day}.</source>
        <translation>يتعثر النسخ الاحتياطي منذ {day}.</translation>
    </message>
    <message>
        <source>Backups fail since {moment}. {problem}</source>
        <translation>يتعثر النسخ الاحتياطي منذ {moment}. {problem}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Before a backup came back</source>
        <comment>why a backup was made</comment>
        <translation>قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Before an import</source>
        <comment>why a backup was made</comment>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before an update</source>
        <comment>why a backup was made</comment>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>قبل تصحيحه</translation>
    </message>
    <message>
        <source>Before many were removed</source>
        <comment>why a backup was made</comment>
        <translation>قبل إزالة سجلات كثيرة</translation>
    </message>
    <message>
        <source>Before the start.</source>
        <translation>قبل البداية.</translation>
    </message>
    <message>
        <source>Before they put it right</source>
        <translation>قبل أن يصححه من قاله</translation>
    </message>
    <message>
        <source>Begin a plan…</source>
        <comment>a button</comment>
        <translation>بدء خطة…</translation>
    </message>
    <message>
        <source>Begin an empty book</source>
        <comment>a way out</comment>
        <translation>بدء دفتر فارغ</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <comment>a button</comment>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <comment>a button</comment>
        <translation>بدء بدفتر فارغ</translation>
    </message>
    <message>
        <source>Begin it with [{practice}] on a line of its own.</source>
        <translation>يُرجى بدؤه بالعنوان [{practice}] في سطر مستقل.</translation>
    </message>
    <message>
        <source>Begin one: goodword plan NAME begin --skill S …</source>
        <translation>لبدء خطة: goodword plan NAME begin --skill S …</translation>
    </message>
    <message>
        <source>Begin with those you lead yourself.</source>
        <translation>يمكنك البدء بمن هم تحت قيادتك المباشرة.</translation>
    </message>
    <message>
        <source>Being practised</source>
        <comment>a skill</comment>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>Ben asked one open question before he named a policy, and the caller found the answer himself.</source>
        <translation>طرح بن سؤالًا مفتوحًا واحدًا قبل أن يذكر أي سياسة، فوجد المتصل الإجابة بنفسه.</translation>
    </message>
    <message>
        <source>Between us</source>
        <comment>a wish about praise</comment>
        <translation>بيننا</translation>
    </message>
    <message>
        <source>Bin</source>
        <comment>where removed records are</comment>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Bind goodword quick to a key in your desktop&apos;s settings: it opens quick entry, wherever you are. goodword quick praise goes straight to praise.</source>
        <translation>يمكنك ربط goodword quick بمفتاح في إعدادات سطح المكتب: فيُفتح الإدخال السريع حيثما كنت. والأمر goodword quick praise يفتح الثناء مباشرة.</translation>
    </message>
    <message>
        <source>Book</source>
        <comment>a finding</comment>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Book (*.db)</source>
        <comment>a kind of file</comment>
        <translation>دفتر (*.db)</translation>
    </message>
    <message>
        <source>Both are there. When will you tell them what came of it?</source>
        <translation>كلاهما موجود. متى سيصل منك خبر ما آل إليه الأمر؟</translation>
    </message>
    <message>
        <source>Both wordings are kept</source>
        <translation>الصياغتان محفوظتان</translation>
    </message>
    <message>
        <source>Bridged by a pass</source>
        <comment>in the legend of the calendar</comment>
        <translation>مغطّى بإعفاء</translation>
    </message>
    <message>
        <source>Bridged by a pass.</source>
        <translation>مغطّى بإعفاء.</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bring back the backup</source>
        <comment>a way out</comment>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <comment>a button</comment>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <comment>a button</comment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Bring the backup FILE back: the book becomes what the copy holds. Its own state is kept first.

A copy that opens with another recovery code asks for it; with &quot;-&quot; it is read from standard input.</source>
        <translation>استعادة النسخة الاحتياطية «ملف»: يصبح الدفتر على ما في النسخة. وتُحفظ حالته الراهنة أولًا.

يُطلب رمز الاسترداد إن كانت النسخة تُفتح برمز آخر؛ ومع &quot;-&quot; يُقرأ من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Bringing it back…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Bringing the backup back…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Bringing your book back…</source>
        <translation>جارٍ استعادة دفترك…</translation>
    </message>
    <message>
        <source>Brought back: {holdings}</source>
        <translation>استُعيد: {holdings}</translation>
    </message>
    <message>
        <source>Buttons on notifications</source>
        <comment>a finding</comment>
        <translation>أزرار الإشعارات</translation>
    </message>
    <message>
        <source>By when will you two look at it again?</source>
        <translation>في أي موعد ستراجعان الأمر معًا؟</translation>
    </message>
    <message>
        <source>By {host}, encrypted.</source>
        <translation>عبر {host}، باتصال مشفر.</translation>
    </message>
    <message>
        <source>By {host}, to this computer only.</source>
        <translation>عبر {host}، إلى هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a heading of Help</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a window</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>a button</comment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <comment>a kind of file</comment>
        <translation>موعد تقويم</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <comment>in the menu</comment>
        <translation>التقويم…</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>اسم المناداة</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Calling the mail server…</source>
        <translation>جارٍ الاتصال بخادم البريد…</translation>
    </message>
    <message>
        <source>Can do it means</source>
        <comment>a field</comment>
        <translation>الإتقان يعني</translation>
    </message>
    <message>
        <source>Can do it means: {words}</source>
        <translation>الإتقان يعني: {words}</translation>
    </message>
    <message>
        <source>Can {name} now show it to someone else?</source>
        <translation>هل بات بإمكان {name} تعليمها لشخص آخر؟</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>Certificates are always checked. None only goes to this computer.</source>
        <translation>تُفحص الشهادات دائمًا. وخيار «بلا تشفير» يصلح لهذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field.</source>
        <translation>تعديل سجل: «نص» السجل (يُقرأ من الإدخال القياسي مع -)، وحقوله؛ والقيمة الفارغة تمسح الحقل.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data-dir.</source>
        <translation>يمكنك تغيير أذوناته، أو اختيار مجلد آخر باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Change its permissions, then start again.</source>
        <translation>يُرجى تغيير الأذونات ثم إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Change that record, or remove it.</source>
        <translation>يُرجى تعديل ذلك السجل أو إزالته.</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <comment>a button</comment>
        <translation>تغيير الخطة…</translation>
    </message>
    <message>
        <source>Check in</source>
        <comment>a button</comment>
        <translation>تسجيل توجيه</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>يُرجى التحقق من اسمه ومجلده.</translation>
    </message>
    <message>
        <source>Check mail_from, and what the server says.</source>
        <translation>يُرجى التحقق من mail_from ومما يقوله الخادم.</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>a button</comment>
        <translation>الفحص الآن</translation>
    </message>
    <message>
        <source>Check smtp_host and smtp_port.</source>
        <translation>يُرجى التحقق من smtp_host و smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_host and the network.</source>
        <translation>يُرجى التحقق من smtp_host ومن الشبكة.</translation>
    </message>
    <message>
        <source>Check smtp_host. Nothing was sent. Ask whoever runs it.</source>
        <translation>يُرجى التحقق من smtp_host. لم يُرسل شيء. يمكنك سؤال من يدير الخادم.</translation>
    </message>
    <message>
        <source>Check smtp_port.</source>
        <translation>يُرجى التحقق من smtp_port.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. If they are right, somebody on the way may be taking TLS away.</source>
        <translation>يُرجى التحقق من smtp_security و smtp_port. إن كانا صحيحين فقد يكون هناك من يعطّل TLS في الطريق.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port. Try again later.</source>
        <translation>يُرجى التحقق من smtp_security و smtp_port. ثم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check smtp_security and smtp_port: 587 starttls, 465 tls.</source>
        <translation>يُرجى التحقق من smtp_security و smtp_port: المنفذ 587 مع starttls، أو 465 مع tls.</translation>
    </message>
    <message>
        <source>Check smtp_user, and set the password anew. Many providers want a password made for apps.</source>
        <translation>يُرجى التحقق من smtp_user وإعادة إدخال كلمة المرور. كثير من مزودي البريد يطلبون كلمة مرور خاصة بالتطبيقات.</translation>
    </message>
    <message>
        <source>Check that it is there.</source>
        <translation>يُرجى التحقق من وجوده.</translation>
    </message>
    <message>
        <source>Check that the disk and the folder can be written.</source>
        <translation>يُرجى التحقق من إمكان الكتابة على القرص وفي المجلد.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written.</source>
        <translation>يُرجى التحقق من وجود المجلد وإمكان الكتابة فيه.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its name is right.</source>
        <translation>يُرجى التحقق من إذن قراءته ومن صحة اسمه.</translation>
    </message>
    <message>
        <source>Check the disk and the space on it, then try again.</source>
        <translation>يُرجى التحقق من القرص ومساحته، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Check the disk, and where the output goes.</source>
        <translation>يُرجى التحقق من القرص ومن وجهة الإخراج.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>يُرجى التحقق من القرص، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>يُرجى التحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Check the network. Try again later.</source>
        <translation>يُرجى التحقق من الشبكة، ثم المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Check the spelling in goodword list.</source>
        <translation>يُرجى مراجعة الإملاء في goodword list.</translation>
    </message>
    <message>
        <source>Check them, then send it again.</source>
        <translation>يُرجى التحقق منها، ثم الإرسال مجددًا.</translation>
    </message>
    <message>
        <source>Check these addresses, then send it there with --to.</source>
        <translation>يُرجى التحقق من هذه العناوين، ثم الإرسال إليها باستخدام goodword … --to.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. Nothing was sent. Ask whoever runs it.</source>
        <translation>يُرجى التحقق من ساعة هذا الحاسوب. لم يُرسل شيء. يمكنك سؤال من يدير الخادم.</translation>
    </message>
    <message>
        <source>Check what the server says.</source>
        <translation>يُرجى مراجعة ما يقوله الخادم.</translation>
    </message>
    <message>
        <source>Check-ins lately</source>
        <translation>جلسات التوجيه الأخيرة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <comment>a button</comment>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a folder of its own, such as one inside it, with --data-dir.</source>
        <translation>يمكنك اختيار مجلد مستقل، كمجلد داخله، باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk with --data-dir.</source>
        <translation>يمكنك اختيار مجلد على قرص هذا الحاسوب باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir or GOODWORD_DATA_DIR.</source>
        <translation>يمكنك اختيار مجلد باستخدام goodword --data-dir أو GOODWORD_DATA_DIR.</translation>
    </message>
    <message>
        <source>Choose a folder with --data-dir.</source>
        <translation>يمكنك اختيار مجلد باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>يُرجى اختيار اسم أقصر.</translation>
    </message>
    <message>
        <source>Choose a time from {start} until before {end}.</source>
        <translation>يُرجى اختيار وقت من {start} إلى ما قبل {end}.</translation>
    </message>
    <message>
        <source>Choose a way out.</source>
        <translation>يُرجى اختيار أحد المخارج.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>يُرجى اختيار صيغة أخرى.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>يُرجى اختيار غيره.</translation>
    </message>
    <message>
        <source>Choose another one. Nothing was imported.</source>
        <translation>يُرجى اختيار غيره. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Choose another place or name.</source>
        <translation>يُرجى اختيار مكان أو اسم آخر.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir.</source>
        <translation>يمكنك اختيار غيره باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Choose at most three, like 11:30, 15:30.</source>
        <translation>يمكن اختيار ثلاثة أوقات على الأكثر، مثل 11:30, 15:30.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>يُرجى الاختيار من:
	{choices}</translation>
    </message>
    <message>
        <source>Choose one above to see its records.</source>
        <translation>باختيار ممارسة من الأعلى تظهر سجلاتها.</translation>
    </message>
    <message>
        <source>Choose one in the desktop&apos;s settings for default programs.</source>
        <translation>يمكنك اختيار برنامج في إعدادات البرامج الافتراضية لسطح المكتب.</translation>
    </message>
    <message>
        <source>Choose one in the system&apos;s settings, or use Copy or Save as….</source>
        <translation>يمكنك اختيار برنامج في إعدادات النظام، أو استخدام «نسخ» أو «حفظ باسم…».</translation>
    </message>
    <message>
        <source>Choose one of --week, --month and --year.</source>
        <translation>يُرجى اختيار واحد من: goodword … --week أو goodword … --month أو goodword … --year.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>يُرجى اختيار واحد منها.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>يُرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <comment>a button</comment>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close it in the other program, or choose another name.</source>
        <translation>يُرجى إغلاقه في البرنامج الآخر، أو اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>يُرجى إغلاقه أو الانتظار قليلًا، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>يُرجى إغلاقه، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Close it. Goodword ends the erasing when it starts next.</source>
        <translation>يُرجى إغلاقه. سيُتم Goodword المحو عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>Close some programs, then try again.</source>
        <translation>يُرجى إغلاق بعض البرامج، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Close the hint</source>
        <translation>إغلاق التلميح</translation>
    </message>
    <message>
        <source>Close this</source>
        <comment>a button</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a practice</comment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>a heading</comment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Coaching</source>
        <comment>in the legend of the calendar</comment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days off and drafts stay here too. Whoever likes praise in private is named to nobody but themselves.</source>
        <translation>لا يمكن أن يدخل التوجيه في مذكرة: فليس له فيها مكان. ويبقى هنا أيضًا من قال الأمر، وسلاسلك، وأيام إجازتك، ومسوداتك. ومن يفضّل الثناء على انفراد لا يُذكر اسمه إلا له.</translation>
    </message>
    <message>
        <source>Coaching changed</source>
        <translation>عُدّل سجل التوجيه</translation>
    </message>
    <message>
        <source>Coaching is never in a note.</source>
        <translation>لا يدخل التوجيه في أي مذكرة أبدًا.</translation>
    </message>
    <message>
        <source>Coaching saved</source>
        <translation>حُفظ سجل التوجيه</translation>
    </message>
    <message>
        <source>Coaching with {name} changed</source>
        <translation>عُدّل سجل التوجيه مع {name}</translation>
    </message>
    <message>
        <source>Coaching with {name} saved</source>
        <translation>حُفظ سجل التوجيه مع {name}</translation>
    </message>
    <message>
        <source>Coaching, listening: by when, like 2026-03-02.</source>
        <translation>التوجيه والإصغاء: الموعد، مثل 2026-03-02.</translation>
    </message>
    <message>
        <source>Coaching, listening: what comes next.</source>
        <translation>التوجيه والإصغاء: الخطوة التالية.</translation>
    </message>
    <message>
        <source>Coaching, listening: who takes the step.</source>
        <translation>التوجيه والإصغاء: من يتولى الخطوة.</translation>
    </message>
    <message>
        <source>Coaching: the one skill.</source>
        <translation>التوجيه: المهارة الواحدة.</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a paraphrase</comment>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Consistency</source>
        <comment>a plot: how steady each practice was</comment>
        <translation>الانتظام</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>it was just copied</comment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied, as a picture and in words</source>
        <translation>تم النسخ صورةً ونصًا</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>تم النسخ. يمكنك لصقه في رسالة أو محادثة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <comment>a button</comment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the book to FILE, or among the copies beside it, and check the copy.

An older backup of this book that is at FILE is replaced; nothing else is.</source>
        <translation>نسخ الدفتر إلى «ملف»، أو بين النسخ المجاورة له، والتحقق من النسخة.

إن كانت في «ملف» نسخة احتياطية أقدم من هذا الدفتر فإنها تُستبدل؛ ولا يُستبدل شيء غيرها.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <comment>a button</comment>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy the names and paste them.</source>
        <translation>يمكنك نسخ الأسماء ولصقها.</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Correct it in the file.</source>
        <translation>يُرجى تصحيحه في الملف.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <comment>a paraphrase</comment>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>Counted in working days. Nobody is ranked, and none of this leaves the computer.</source>
        <translation>الحساب بأيام العمل. لا ترتيب لأحد، ولا شيء من هذا يغادر الحاسوب.</translation>
    </message>
    <message>
        <source>Counting from</source>
        <comment>a setting</comment>
        <translation>الحساب ابتداءً من</translation>
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
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>مفتاحا Ctrl+Enter للحفظ، و Esc للخروج</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys to press</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <comment>keys to press</comment>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>DATE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>DAYS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Daily</source>
        <comment>why a backup was made</comment>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a choice</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dashes and capitals do not matter.</source>
        <translation>لا أهمية للشرطات ولا لكبر الأحرف أو صغرها.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <comment>a page of the settings</comment>
        <translation>البيانات والخصوصية</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>a part of a note</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>heads a line</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates from {first} to {last} can be kept.</source>
        <translation>يمكن حفظ التواريخ من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a field</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day first, then month: 27.11. or 27 Nov.</source>
        <translation>اليوم أولًا ثم الشهر: 27/11 أو 27 نوفمبر.</translation>
    </message>
    <message>
        <source>Day off.</source>
        <translation>يوم إجازة.</translation>
    </message>
    <message>
        <source>Days and time off</source>
        <comment>a page of the settings</comment>
        <translation>الأيام والإجازات</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>أيام الإجازة</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a menu</comment>
        <translation>أيام الإجازة…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <comment>a button</comment>
        <translation>أيام الإجازة…</translation>
    </message>
    <message>
        <source>Days of {year}</source>
        <translation>أيام {year}</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>أيام الإجازة</translation>
    </message>
    <message>
        <source>Days off, passes and “nothing genuine” are left out.</source>
        <translation>أيام الإجازة والإعفاءات و«لا شيء يُذكر» غير محسوبة.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty now: your run went from {before} to {after}.</source>
        <translation>الأيام التي لم يملأها سواها أصبحت فارغة. سلسلتك قبل ذلك: {before}، وبعده: {after}.</translation>
    </message>
    <message>
        <source>Days that only they filled are empty then: your run goes from {before} to {after}.</source>
        <translation>الأيام التي لا يملؤها سواها تصبح فارغة. سلسلتك الآن: {before}، وبعد ذلك: {after}.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>keys to press</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Did they say yes to your summary?</source>
        <translation>هل جاءت الموافقة على خلاصتك؟</translation>
    </message>
    <message numerus="yes">
        <source>Did you mean {names}?|(Did you mean one of: {names}?)</source>
        <translation>
            <numerusform>(هل المقصود أحد هذه: {names}؟)</numerusform>
            <numerusform>هل المقصود {names}؟</numerusform>
            <numerusform>(هل المقصود أحد هذين: {names}؟)</numerusform>
            <numerusform>(هل المقصود أحد هذه: {names}؟)</numerusform>
            <numerusform>(هل المقصود أحد هذه: {names}؟)</numerusform>
            <numerusform>(هل المقصود أحد هذه: {names}؟)</numerusform>
        </translation>
    </message>
    <message>
        <source>Display</source>
        <comment>a finding</comment>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>بلا سؤال.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>هل يعمل؟</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what became of a step</comment>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, a button</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step, in the menu</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done and dropped</source>
        <comment>steps</comment>
        <translation>المنجزة والمتروكة</translation>
    </message>
    <message>
        <source>Done at {time}</source>
        <translation>تم في {time}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <comment>a step</comment>
        <translation>تم: {step}</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Drafts can be opened.</source>
        <translation>يمكن فتح المسودات.</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a plan, in the menu</comment>
        <translation>ترك الخطة</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a button</comment>
        <translation>ترك الخطوة</translation>
    </message>
    <message>
        <source>Drop it</source>
        <comment>a step, in the menu</comment>
        <translation>ترك الخطوة</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>what became of a step</comment>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>a skill</comment>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Dropped: {skill}</source>
        <translation>تُركت: {skill}</translation>
    </message>
    <message>
        <source>Dropped: {step}</source>
        <comment>a step</comment>
        <translation>تُركت: {step}</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heads a line</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Each line is one JSON object in UTF-8.</source>
        <translation>كل سطر كائن JSON واحد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Each line needs a “type”, such as “entry”.</source>
        <translation>كل سطر يحتاج إلى «type»، مثل «entry».</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>a button</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit {practice}</source>
        <translation>تعديل {practice}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>a part of a note</comment>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>a number that a sentence begins with</comment>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>Eleven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>أحد عشر</translation>
    </message>
    <message>
        <source>Empty leaves it out.</source>
        <translation>إن تُرك فارغًا فلا يُدرج.</translation>
    </message>
    <message>
        <source>Empty takes the usual one: 587, with TLS from the start 465.</source>
        <translation>إن تُرك فارغًا فالمعتاد: 587، ومع TLS من البداية 465.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>a setting</comment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>keys to press</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Erase</source>
        <comment>a button</comment>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase PERSON for good: their records, their name in all others, also in the backups.

It says first how much that is, and asks. It can&apos;t be taken back.</source>
        <translation>محو «شخص» نهائيًا: سجلاته، واسمه في كل السجلات الأخرى، وفي النسخ الاحتياطية أيضًا.

يُذكر أولًا مقدار ذلك، ثم يُطلب التأكيد. ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>محو كل ما يخص {name}؟</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <comment>a menu</comment>
        <translation>محو {name}…</translation>
    </message>
    <message numerus="yes">
        <source>Erased from {n} backup too.|Erased from {n} backups too.</source>
        <translation>
            <numerusform>لم يلزم المحو من أي نسخة احتياطية.</numerusform>
            <numerusform>مُحي من نسخة احتياطية واحدة أيضًا.</numerusform>
            <numerusform>مُحي من نسختين احتياطيتين أيضًا.</numerusform>
            <numerusform>مُحي من {n} نسخ احتياطية أيضًا.</numerusform>
            <numerusform>مُحي من {n} نسخة احتياطية أيضًا.</numerusform>
            <numerusform>مُحي من {n} نسخة احتياطية أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased with the person</source>
        <translation>يُمحى مع الشخص</translation>
    </message>
    <message>
        <source>Erased {name}: {what}.</source>
        <translation>تم محو {name}: {what}.</translation>
    </message>
    <message>
        <source>Erasing from the book and its backups…</source>
        <translation>جارٍ المحو من الدفتر ونسخه الاحتياطية…</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>خطأ: {message}</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>keys to press</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>كل المهارات</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>Everybody sees the addresses of the others.</source>
        <translation>يرى كل واحد عناوين الآخرين.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>of the records</comment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything about {name}</source>
        <translation>كل ما يتعلق بالاسم {name}</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a button</comment>
        <translation>كل ما يلزم للقاء فردي…</translation>
    </message>
    <message>
        <source>Everything for a 1:1…</source>
        <comment>a menu</comment>
        <translation>كل ما يلزم للقاء فردي…</translation>
    </message>
    <message>
        <source>Everything is left out. There is no note until something is in it.</source>
        <translation>كل شيء مستبعد. لا توجد مذكرة إلى أن يدخل فيها شيء.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all, and who said a thing stays with you.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. بلا حساب وبلا سحابة، ولا يُرسل شيء إلا إذا أرسلته. لا يمكن أن يدخل التوجيه في مذكرة، ويبقى عندك من قال الأمر.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. Coaching cannot get into a note at all.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. بلا حساب وبلا سحابة، ولا يُرسل شيء إلا إذا أرسلته. ولا يمكن أن يدخل التوجيه في مذكرة.</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>كل شيء يعمل هنا.</translation>
    </message>
    <message>
        <source>Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that you send yourself. Notes about people are personal data: write as if they will read it one day.</source>
        <translation>يُعرض عليك كل شيء قبل أن يخرج، مع ما حُجب وسبب حجبه. ولا يستخدم الشبكة إلا البريد الذي أرسلته بنفسك. الملاحظات عن الأشخاص بيانات شخصية: لتكن كتابتها كأنهم سيقرؤونها يومًا.</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>a window</comment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>يُرجى تصديره مجددًا.</translation>
    </message>
    <message>
        <source>Export the people once more, or paste their names.</source>
        <translation>يمكنك تصدير الأشخاص مرة أخرى، أو لصق أسمائهم.</translation>
    </message>
    <message>
        <source>Exported to {file}.</source>
        <translation>تم التصدير إلى {file}.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a way out</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>a button</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>F1</source>
        <comment>keys to press</comment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <comment>keys to press</comment>
        <translation>F2, Delete</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>أحرف أقل تُظهر نتائج أكثر.</translation>
    </message>
    <message>
        <source>Files in the data folder can&apos;t be locked.</source>
        <translation>يتعذر قفل الملفات في مجلد البيانات.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <comment>a button</comment>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Fill in {day}</source>
        <translation>ملء {day}</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>البحث عن موضوع</translation>
    </message>
    <message>
        <source>Finish, pause or drop that first: one skill at a time.</source>
        <translation>يُرجى إنهاء تلك أو إيقافها مؤقتًا أو تركها أولًا: مهارة واحدة في كل مرة.</translation>
    </message>
    <message>
        <source>First wording</source>
        <comment>heads a line</comment>
        <translation>الصياغة الأولى</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>a number that a sentence begins with</comment>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>المتابعة في</translation>
    </message>
    <message>
        <source>For</source>
        <comment>before whom a note is for</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For sending from here, like smtp.example.org. Empty: nothing is sent.</source>
        <translation>للإرسال من هنا، مثل smtp.example.org. إن تُرك فارغًا فلا يُرسل شيء.</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>للشركة</translation>
    </message>
    <message>
        <source>For the manager</source>
        <translation>للإدارة</translation>
    </message>
    <message>
        <source>For the person</source>
        <translation>للشخص</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>للفريق</translation>
    </message>
    <message>
        <source>For you alone.</source>
        <translation>لك وحدك.</translation>
    </message>
    <message>
        <source>For you alone: counted in their working days, and nobody is told.</source>
        <translation>لك وحدك: الحساب بأيام عمل كل شخص، ولا يُخبَر به أحد.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a button</comment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>a number that a sentence begins with</comment>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, by the Goodword authors.</source>
        <translation>برنامج حر برخصة MIT، من مؤلفي Goodword.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>يُرجى إخلاء بعض المساحة، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Free some space, or sign out and in again.</source>
        <translation>يُرجى إخلاء بعض المساحة، أو تسجيل الخروج ثم الدخول.</translation>
    </message>
    <message>
        <source>Free some space, then start Goodword again.</source>
        <translation>يُرجى إخلاء بعض المساحة، ثم تشغيل Goodword مجددًا.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>يُرجى إخلاء بعض المساحة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Free some space: a record that finds no room is not saved.</source>
        <translation>يُرجى إخلاء بعض المساحة: السجل الذي لا يجد مكانًا لا يُحفظ.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعة</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <comment>a heading of Help</comment>
        <translation>من أي مكان</translation>
    </message>
    <message>
        <source>From five on there is something to see.</source>
        <translation>ابتداءً من خمسة يكون هناك ما يُعرض.</translation>
    </message>
    <message>
        <source>From that day on.</source>
        <translation>ابتداءً من ذلك اليوم.</translation>
    </message>
    <message>
        <source>From the last eight weeks, and the latest twelve of a kind. History has all of it.</source>
        <translation>من آخر ثمانية أسابيع، وأحدث اثني عشر من كل نوع. وفي «المحفوظات» كل شيء.</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>من الفريق</translation>
    </message>
    <message>
        <source>From today a second pair of eyes looks at each form before it leaves.</source>
        <translation>من اليوم تمرّ كل استمارة على مراجعة ثانية قبل خروجها.</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>من {date}</translation>
    </message>
    <message>
        <source>From {date}: {what}. What was written since then is not in it.</source>
        <translation>من {date}: {what}. وما كُتب بعد ذلك ليس فيها.</translation>
    </message>
    <message>
        <source>From {first} to {last} in {days}, lowest {least}, highest {most}.</source>
        <translation>من {first} إلى {last}، المدة: {days}، الأدنى {least}، والأعلى {most}.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <comment>a stretch of time</comment>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Full set</source>
        <comment>a practice</comment>
        <translation>اليوم الكامل</translation>
    </message>
    <message>
        <source>Give a DATE, or --list alone; --json goes with --list.</source>
        <translation>يُرجى ذكر «تاريخ»، أو --list وحده؛ ويُستعمل --json مع --list.</translation>
    </message>
    <message>
        <source>Give another day.</source>
        <translation>يُرجى ذكر يوم آخر.</translation>
    </message>
    <message>
        <source>Give it one first: goodword step ID moved DATE</source>
        <translation>لتحديد يوم لها أولًا: goodword step ID moved DATE</translation>
    </message>
    <message>
        <source>Give it the kind “thanks” first, or record the praise by itself.</source>
        <translation>يُرجى جعل نوعه «شكر» أولًا، أو تسجيل الثناء وحده.</translation>
    </message>
    <message>
        <source>Give one TEXT in quotes, or - for standard input.</source>
        <translation>يُرجى إدخال TEXT واحد بين علامتي اقتباس، أو الشرطة (-) للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Give the first day as “from”.</source>
        <translation>يُرجى ذكر اليوم الأول في «from».</translation>
    </message>
    <message>
        <source>Give the first day first.</source>
        <translation>يُرجى ذكر اليوم الأسبق أولًا.</translation>
    </message>
    <message>
        <source>Give what you hear a topic, and it is counted here.</source>
        <translation>ما تسمعه يُحسب هنا متى ذُكر له موضوع.</translation>
    </message>
    <message>
        <source>Go back and compare it.</source>
        <translation>يُرجى الرجوع ومقارنته.</translation>
    </message>
    <message>
        <source>Goes through the book page by page, and adds from the backup what is lost. You see how much there is before anything is changed.</source>
        <translation>يمرّ على الدفتر صفحة صفحة، ويضيف من النسخة الاحتياطية ما فُقد. ويُعرض عليك مقدار ذلك قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Goes through the book page by page. You see how much there is before anything is changed.</source>
        <translation>يمرّ على الدفتر صفحة صفحة. ويُعرض عليك مقدار الموجود قبل تغيير أي شيء.</translation>
    </message>
    <message>
        <source>Goes through the whole book. It is done by itself once a week.</source>
        <translation>يمرّ على الدفتر كله. ويجري ذلك تلقائيًا مرة في الأسبوع.</translation>
    </message>
    <message>
        <source>Good words for the team</source>
        <translation>كلمات طيبة للفريق</translation>
    </message>
    <message>
        <source>Good words for {name}</source>
        <translation>كلمات طيبة إلى {name}</translation>
    </message>
    <message>
        <source>Good words from the team</source>
        <translation>كلمات طيبة من الفريق</translation>
    </message>
    <message>
        <source>Goodword can&apos;t be reached by its own command</source>
        <translation>يتعذر الوصول إلى Goodword بأمره</translation>
    </message>
    <message>
        <source>Goodword can&apos;t start by itself here</source>
        <translation>يتعذر بدء Goodword تلقائيًا هنا</translation>
    </message>
    <message>
        <source>Goodword does not run, so nothing asks.</source>
        <translation>لا يعمل Goodword الآن، فلا شيء يسأل.</translation>
    </message>
    <message>
        <source>Goodword ended by itself last time.</source>
        <translation>انتهى Goodword من تلقاء نفسه في المرة الماضية.</translation>
    </message>
    <message>
        <source>Goodword ended while this mail was on its way, so it may have arrived.</source>
        <translation>انتهى Goodword بينما كانت هذه الرسالة في طريقها، وربما وصلت.</translation>
    </message>
    <message>
        <source>Goodword is already running</source>
        <translation>برنامج Goodword يعمل بالفعل</translation>
    </message>
    <message>
        <source>Goodword is locked. Unlock it to write.</source>
        <translation>برنامج Goodword مقفل. يُرجى فتح القفل للكتابة.</translation>
    </message>
    <message>
        <source>Goodword is running</source>
        <translation>برنامج Goodword يعمل</translation>
    </message>
    <message>
        <source>Goodword is running and has the book open.</source>
        <translation>برنامج Goodword يعمل والدفتر مفتوح فيه.</translation>
    </message>
    <message>
        <source>Goodword is running but does not answer.</source>
        <translation>برنامج Goodword يعمل لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Goodword runs, and asks.</source>
        <translation>يعمل Goodword ويسأل.</translation>
    </message>
    <message>
        <source>Goodword sends no mail until {key} is set.</source>
        <translation>لا يرسل Goodword بريدًا إلى أن يُضبط {key}.</translation>
    </message>
    <message>
        <source>Goodword shows a small window of its own instead.</source>
        <translation>يعرض Goodword بدلًا من ذلك نافذة صغيرة خاصة به.</translation>
    </message>
    <message>
        <source>Goodword speaks English.</source>
        <comment>name the language of the translation here</comment>
        <translation>يتحدث Goodword العربية.</translation>
    </message>
    <message>
        <source>Goodword was removed from this computer</source>
        <translation>أُزيل Goodword من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Goodword was updated</source>
        <translation>حُدّث Goodword</translation>
    </message>
    <message>
        <source>Goodword was updated while it ran. Quit it and start it again.</source>
        <translation>حُدّث Goodword أثناء عمله. يُرجى إنهاؤه ثم تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>Goodword: locked</source>
        <translation>برنامج Goodword: مقفل</translation>
    </message>
    <message>
        <source>Goodword: {state}</source>
        <translation>برنامج Goodword: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})</source>
        <translation>
            <numerusform>وسائط زائدة غير متوقعة ({args})</numerusform>
            <numerusform>وسيطة زائدة غير متوقعة ({args})</numerusform>
            <numerusform>وسيطتان زائدتان غير متوقعتين ({args})</numerusform>
            <numerusform>وسائط زائدة غير متوقعة ({args})</numerusform>
            <numerusform>وسائط زائدة غير متوقعة ({args})</numerusform>
            <numerusform>وسائط زائدة غير متوقعة ({args})</numerusform>
        </translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>Grievances</source>
        <comment>a view of what was heard</comment>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>Half written</source>
        <translation>مكتوب جزئيًا</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>جارٍ التسليم</translation>
    </message>
    <message>
        <source>Has left the team</source>
        <translation>تسجيل مغادرة الفريق</translation>
    </message>
    <message>
        <source>Has left the team…</source>
        <comment>a menu</comment>
        <translation>تسجيل مغادرة الفريق…</translation>
    </message>
    <message>
        <source>Have left the team</source>
        <translation>غادروا الفريق</translation>
    </message>
    <message>
        <source>Have their back</source>
        <comment>a window</comment>
        <translation>الوقوف إلى جانبهم</translation>
    </message>
    <message>
        <source>Have their back…</source>
        <translation>الوقوف إلى جانبهم…</translation>
    </message>
    <message>
        <source>Heard</source>
        <comment>a day</comment>
        <translation>سُمع</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Heard from</source>
        <comment>heads a line</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Heard from: {who}</source>
        <translation>المصدر: {who}</translation>
    </message>
    <message>
        <source>Heard most: {topic}, {sentence}</source>
        <comment>the sentence: 12 times in all.</comment>
        <translation>الأكثر سماعًا: {topic}، {sentence}</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” What came of it?</source>
        <translation>سُمع: {date}. «{text}» ما الذي ترتب عليه؟</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You acted on it. Have you told whoever said it?</source>
        <translation>سُمع: {date}. «{text}» اتخذت إجراءً بشأنه. هل أبلغت من قاله؟</translation>
    </message>
    <message>
        <source>Heard: {date}. “{text}” You told whoever said it. What was done about it?</source>
        <translation>سُمع: {date}. «{text}» أبلغت من قاله. ما الإجراء الذي اتُّخذ بشأنه؟</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Held back: its words tell who said it.</source>
        <translation>محجوب: كلماته تدل على قائله.</translation>
    </message>
    <message>
        <source>Held back: {reason}</source>
        <translation>محجوب: {reason}</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>محجوب: {what}</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>a window</comment>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help…</source>
        <comment>in the menu</comment>
        <translation>مساعدة…</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a button</comment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide what is held back</source>
        <translation>إخفاء المحجوب</translation>
    </message>
    <message>
        <source>Hint: a share for me</source>
        <comment>a setting</comment>
        <translation>تلميح: نصيب لي من الفعل</translation>
    </message>
    <message>
        <source>Hint: one person at fault</source>
        <comment>a setting</comment>
        <translation>تلميح: خطأ على شخص واحد</translation>
    </message>
    <message>
        <source>Hint: somebody else looks smaller</source>
        <comment>a setting</comment>
        <translation>تلميح: شخص آخر يبدو أقل شأنًا</translation>
    </message>
    <message>
        <source>Hint: taking part of it back</source>
        <comment>a setting</comment>
        <translation>تلميح: سحب جزء من الثناء</translation>
    </message>
    <message>
        <source>Hint: the person, not the act</source>
        <comment>a setting</comment>
        <translation>تلميح: الشخص لا الفعل</translation>
    </message>
    <message>
        <source>Hints about wording are off in Settings; this plot needs them.</source>
        <translation>تلميحات الصياغة متوقفة في الإعدادات، وهذا الرسم يحتاج إليها.</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a window</comment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>History</source>
        <comment>a button</comment>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>in the menu</comment>
        <translation>المحفوظات…</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Super with it: Ctrl+Alt+G.</source>
        <translation>يُضغط معه Ctrl أو Alt أو Super: مثل Ctrl+Alt+G.</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, End</source>
        <comment>keys to press</comment>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>المدى الزمني</translation>
    </message>
    <message>
        <source>How people like praise</source>
        <translation>طريقة الثناء المفضلة</translation>
    </message>
    <message>
        <source>How somebody who is there likes to be praised is not taken from a file: {what}. Ask them.</source>
        <translation>طريقة الثناء المفضلة لمن هو موجود لا تُؤخذ من ملف: {what}. يمكنك سؤالهم.</translation>
    </message>
    <message>
        <source>How they like to be praised.</source>
        <translation>طريقة الثناء المفضلة لدى الشخص.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <comment>a button</comment>
        <translation>كيفية السؤال</translation>
    </message>
    <message>
        <source>How values are written</source>
        <comment>a heading of Help</comment>
        <translation>كيف تُكتب القيم</translation>
    </message>
    <message>
        <source>I am off</source>
        <comment>a button</comment>
        <translation>أنا في إجازة</translation>
    </message>
    <message>
        <source>I was here</source>
        <comment>a button</comment>
        <translation>كنت في العمل</translation>
    </message>
    <message>
        <source>I was off</source>
        <comment>a button</comment>
        <translation>كنت في إجازة</translation>
    </message>
    <message>
        <source>I was off</source>
        <translation>كنت في إجازة</translation>
    </message>
    <message>
        <source>I will be here</source>
        <comment>a button</comment>
        <translation>سأكون في العمل</translation>
    </message>
    <message>
        <source>I will be off</source>
        <comment>a button</comment>
        <translation>سأكون في إجازة</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>a button</comment>
        <translation>إجازة اليوم</translation>
    </message>
    <message>
        <source>I&apos;m off today</source>
        <comment>in the menu</comment>
        <translation>إجازة اليوم</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>معرّف</translation>
    </message>
    <message>
        <source>If it is on another disk, connect that. Else make the folder, or choose another with --data-dir.</source>
        <translation>إن كان على قرص آخر فيُرجى توصيله. وإلا فيُرجى إنشاء المجلد، أو اختيار غيره باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Import an export of it instead.</source>
        <translation>يمكنك استيراد ملف صُدّر منه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Imported {what}.</source>
        <translation>استُورد: {what}.</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>a button</comment>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <comment>in the menu</comment>
        <translation>بعد 15 دقيقة</translation>
    </message>
    <message>
        <source>In a meeting for an hour</source>
        <comment>in the menu</comment>
        <translation>في اجتماع لمدة ساعة</translation>
    </message>
    <message>
        <source>In a terminal each command asks for it; the app asks once.</source>
        <translation>في الطرفية يطلبها كل أمر؛ أما التطبيق فيطلبها مرة واحدة.</translation>
    </message>
    <message>
        <source>In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.</source>
        <translation>في مجلد واحد لا يقرؤه غيرك. للانتقال إلى حاسوب آخر يكفي إنهاء Goodword ونسخ المجلد.</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>على انفراد</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>In public, in the team or only in private: each person&apos;s own wish, which a note keeps to.</source>
        <translation>علنًا أو داخل الفريق أو على انفراد فقط: رغبة كل شخص، وتلتزم بها المذكرة.</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>في المهملات منذ</translation>
    </message>
    <message>
        <source>In the bin since {date}. It goes for good after {last}.</source>
        <translation>في المهملات منذ {date}. ويُحذف نهائيًا بعد {last}.</translation>
    </message>
    <message>
        <source>In the book itself</source>
        <comment>a heading of Help</comment>
        <translation>في الدفتر نفسه</translation>
    </message>
    <message>
        <source>In the calendar, in “this week” and in the weekly note. System: as in your region.</source>
        <translation>في التقويم وفي «هذا الأسبوع» وفي المذكرة الأسبوعية. النظام: كما في منطقتك.</translation>
    </message>
    <message numerus="yes">
        <source>In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}</source>
        <translation>
            <numerusform>في آخر {n} أسبوع، والأحدث في الآخر: {counts}</numerusform>
            <numerusform>في الأسبوع الأخير، والأحدث في الآخر: {counts}</numerusform>
            <numerusform>في آخر أسبوعين، والأحدث في الآخر: {counts}</numerusform>
            <numerusform>في آخر {n} أسابيع، والأحدث في الآخر: {counts}</numerusform>
            <numerusform>في آخر {n} أسبوعًا، والأحدث في الآخر: {counts}</numerusform>
            <numerusform>في آخر {n} أسبوع، والأحدث في الآخر: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>في المذكرة</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>In the tray, without a window, so that it can ask.</source>
        <translation>في علبة النظام، بلا نافذة، حتى يتمكن من السؤال.</translation>
    </message>
    <message>
        <source>In these records of others, “somebody” takes the place of the name.</source>
        <translation>في سجلات الآخرين هذه تحل كلمة «شخص» محل الاسم.</translation>
    </message>
    <message>
        <source>In {month} {praises} named the effect; in {before} {share}.</source>
        <comment>praises: 6 of 10 praises</comment>
        <translation>في {month} ذُكر الأثر في {praises}؛ وفي {before} في {share}.</translation>
    </message>
    <message>
        <source>Insert</source>
        <comment>a key</comment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a button</comment>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a heading of Help</comment>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Insights</source>
        <comment>a window</comment>
        <translation>الرؤى</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet and sign in again. Everything else works without it.</source>
        <translation>يمكنك تثبيت GNOME Keyring أو KWallet ثم تسجيل الدخول مجددًا. كل ما عدا ذلك يعمل بدونه.</translation>
    </message>
    <message>
        <source>Install Goodword again. If this line stays, report it.</source>
        <translation>ثبّت Goodword من جديد. إن بقي هذا السطر فأبلغ عنه.</translation>
    </message>
    <message>
        <source>Install a notification server, such as dunst.</source>
        <translation>يمكنك تثبيت خادم إشعارات، مثل dunst.</translation>
    </message>
    <message>
        <source>Install one, or choose another format.</source>
        <translation>يمكنك تثبيت خط، أو اختيار صيغة أخرى.</translation>
    </message>
    <message>
        <source>Install xdg-utils and a mail program.</source>
        <translation>يمكنك تثبيت xdg-utils وبرنامج بريد.</translation>
    </message>
    <message>
        <source>Invalid value for {name}: {message}</source>
        <translation>قيمة غير صالحة في {name}: {message}</translation>
    </message>
    <message>
        <source>Is back on the team</source>
        <comment>a button</comment>
        <translation>العودة إلى الفريق</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Is the book sound?</source>
        <translation>هل الدفتر سليم؟</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <translation>هو الشخص نفسه…</translation>
    </message>
    <message>
        <source>Is the same person as…</source>
        <comment>a menu</comment>
        <translation>هو الشخص نفسه…</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>يستجيب.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <comment>a button</comment>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>It broke off.</source>
        <translation>انقطع الأمر.</translation>
    </message>
    <message>
        <source>It broke off. Try it again.</source>
        <translation>انقطع الأمر. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>It can’t be undone. Type {name} to go on</source>
        <translation>لا يمكن التراجع عنه. للمتابعة تُكتب {name}</translation>
    </message>
    <message>
        <source>It changes once what you are typing in “{window}” is done.</source>
        <translation>تتغيّر حالما ينتهي ما تكتبه في «{window}».</translation>
    </message>
    <message>
        <source>It changes once “{window}” is closed.</source>
        <translation>تتغيّر حالما تُغلق «{window}».</translation>
    </message>
    <message>
        <source>It counts as sent</source>
        <translation>تُعدّ مُرسلة</translation>
    </message>
    <message>
        <source>It counts as sent.</source>
        <translation>تُعدّ مُرسلة.</translation>
    </message>
    <message>
        <source>It did not arrive: take it out of the outbox.</source>
        <translation>لم تصل الرسالة: إخراجها من صندوق الصادر.</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>لم تخرج.</translation>
    </message>
    <message>
        <source>It holds your check-ins and judgements too. Names of others are left out, but names that Goodword does not know can’t be, and who is meant may show all the same: read it before you hand it over.</source>
        <translation>فيه أيضًا جلسات التوجيه وأحكامك. أسماء الآخرين مستبعدة، لكن الأسماء التي لا يعرفها Goodword لا يمكن استبعادها، وقد يتضح المقصود رغم ذلك: يُرجى قراءته قبل تسليمه.</translation>
    </message>
    <message>
        <source>It holds {what}. The damaged book stays among the backups.</source>
        <translation>يحتوي على: {what}. ويبقى الدفتر التالف بين النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>It is in a language the coach has no rules for.</source>
        <translation>النص بلغة ليس لدى المرشد قواعد لها.</translation>
    </message>
    <message>
        <source>It is out of the outbox, and was not sent.</source>
        <translation>خرجت من صندوق الصادر، ولم تُرسل.</translation>
    </message>
    <message>
        <source>It is the same as --into: it goes by that name.</source>
        <translation>موضوع هو نفسه الوارد مع --into، ويحمل اسمه.</translation>
    </message>
    <message>
        <source>It left on {date}.</source>
        <comment>it: the note</comment>
        <translation>خرجت في {date}.</translation>
    </message>
    <message>
        <source>It looks like this</source>
        <translation>هكذا يبدو</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>ربما وصلت</translation>
    </message>
    <message>
        <source>It may have arrived. Ask somebody it was for.</source>
        <translation>ربما وصلت. يمكنك سؤال أحد من أُرسلت إليهم.</translation>
    </message>
    <message>
        <source>It may have arrived: ask somebody it was for. It waits in the outbox.</source>
        <translation>ربما وصلت: يمكنك سؤال أحد من أُرسلت إليهم. وهي تنتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It needs the session bus.</source>
        <translation>يحتاج إلى ناقل الجلسة.</translation>
    </message>
    <message>
        <source>It never asks after. An end before the beginning is the next day.</source>
        <translation>لا يسأل بعده أبدًا. والنهاية قبل البداية تعني اليوم التالي.</translation>
    </message>
    <message>
        <source>It never asks before.</source>
        <translation>لا يسأل قبله أبدًا.</translation>
    </message>
    <message>
        <source>It opens the book after a lock, in place of a former one.</source>
        <translation>تفتح الدفتر بعد القفل، وتحل محل السابقة.</translation>
    </message>
    <message>
        <source>It runs until you quit it. Your book stays.</source>
        <translation>يبقى يعمل إلى حين إنهائه. ودفترك باقٍ.</translation>
    </message>
    <message>
        <source>It sits</source>
        <comment>a skill</comment>
        <translation>رسخت</translation>
    </message>
    <message>
        <source>It sits: finish</source>
        <comment>a plan, in the menu</comment>
        <translation>رسخت: إنهاء</translation>
    </message>
    <message>
        <source>It sits: {skill}</source>
        <translation>رسخت: {skill}</translation>
    </message>
    <message>
        <source>It waits in the outbox.</source>
        <translation>تنتظر في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It waits in the outbox: {command}</source>
        <translation>تنتظر في صندوق الصادر: {command}</translation>
    </message>
    <message>
        <source>It was called off before anything was handed over.</source>
        <translation>أُلغي الأمر قبل تسليم أي شيء.</translation>
    </message>
    <message>
        <source>It was called off before anything was sent.</source>
        <translation>أُلغي الأمر قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>It would not leave as it was shown ({what}), so it stays here.</source>
        <translation>لن تخرج كما عُرضت ({what})، لذلك تبقى هنا.</translation>
    </message>
    <message>
        <source>Its indexes did not agree with the records and were made anew. Nothing was lost.</source>
        <translation>لم تتطابق فهارسه مع السجلات فأُنشئت من جديد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Its recovery code</source>
        <translation>رمز استرداده</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <comment>a format</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a button</comment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep at most {limit}.</source>
        <comment>texts of prompts</comment>
        <translation>الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <comment>a button</comment>
        <translation>حفظ الصياغتين</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <comment>a button</comment>
        <translation>إبقاء الكل</translation>
    </message>
    <message>
        <source>Keep from {least} to {most} of them.</source>
        <translation>يُرجى إبقاء ما بين {least} و {most} منها.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a button</comment>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Keep it protected</source>
        <comment>a button</comment>
        <translation>إبقاء الحماية</translation>
    </message>
    <message>
        <source>Keep it under {limit}.</source>
        <translation>الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <comment>a button</comment>
        <translation>حفظ اليوم</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <comment>a button</comment>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>an answer</comment>
        <translation>أُبقيت</translation>
    </message>
    <message>
        <source>Kept in the journal; the day itself was already closed.</source>
        <translation>حُفظ في الدفتر، أما اليوم نفسه فكان قد أُغلق.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring and nowhere else. It is not shown here.</source>
        <translation>محفوظة في حلقة مفاتيح هذا الحاسوب وليس في مكان آخر. ولا تُعرض هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {n} record from before {date}.|Kept: {n} records from before {date}.</source>
        <translation>
            <numerusform>لم يبقَ أي سجل من قبل {date}.</numerusform>
            <numerusform>أُبقي سجل واحد من قبل {date}.</numerusform>
            <numerusform>أُبقي سجلان من قبل {date}.</numerusform>
            <numerusform>أُبقيت {n} سجلات من قبل {date}.</numerusform>
            <numerusform>أُبقي {n} سجلًا من قبل {date}.</numerusform>
            <numerusform>أُبقي {n} سجل من قبل {date}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a setting</comment>
        <translation>مفتاح الإدخال السريع</translation>
    </message>
    <message>
        <source>Key for quick entry</source>
        <comment>a finding</comment>
        <translation>مفتاح الإدخال السريع</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>a finding</comment>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>a page of Help</comment>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heads a line</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Known ones: {names}.</source>
        <translation>المعروف منها: {names}.</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>a setting</comment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <comment>a setting</comment>
        <translation>لغة المذكرات</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <comment>a stretch of time</comment>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <comment>a stretch of time</comment>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Last coaching</source>
        <translation>آخر توجيه</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>آخر نسخة احتياطية سليمة</translation>
    </message>
    <message>
        <source>Last looked through on {day}.</source>
        <translation>آخر فحص كان في {day}.</translation>
    </message>
    <message>
        <source>Last looked through on {day}; bringing a backup back was rehearsed on {rehearsed}.</source>
        <translation>آخر فحص كان في {day}؛ وجُرّبت استعادة نسخة احتياطية في {rehearsed}.</translation>
    </message>
    <message>
        <source>Last praise</source>
        <translation>آخر ثناء</translation>
    </message>
    <message>
        <source>Last workdays</source>
        <comment>a figure</comment>
        <translation>آخر أيام العمل</translation>
    </message>
    <message>
        <source>Last year</source>
        <comment>a stretch of time</comment>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>in the menu</comment>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>Leave --from out.</source>
        <translation>يُرجى الاستغناء عن goodword … --from.</translation>
    </message>
    <message>
        <source>Leave it out, or correct it.</source>
        <translation>يُرجى حذفه أو تصحيحه.</translation>
    </message>
    <message>
        <source>Leave smtp_user empty if it wants none. If it wants a sign-in on the web, use your mail program.</source>
        <translation>يُترك smtp_user فارغًا إن لم يطلبه الخادم. وإن كان يطلب تسجيل الدخول عبر الويب، فيمكنك استخدام برنامج البريد لديك.</translation>
    </message>
    <message>
        <source>Leave something out.</source>
        <translation>يُرجى استبعاد شيء منها.</translation>
    </message>
    <message>
        <source>Leave that field out.</source>
        <translation>يُرجى الاستغناء عن هذا الحقل.</translation>
    </message>
    <message>
        <source>Leave the customer&apos;s name out</source>
        <translation>بدون اسم العميل</translation>
    </message>
    <message>
        <source>Leave the weekday out, or correct it.</source>
        <translation>يُرجى حذف يوم الأسبوع أو تصحيحه.</translation>
    </message>
    <message>
        <source>Leaves on {date}</source>
        <translation>موعد المغادرة: {date}</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Left on {date}</source>
        <translation>تاريخ المغادرة: {date}</translation>
    </message>
    <message>
        <source>Left out, because its record or person is not here: {what}.</source>
        <translation>استُبعد لأن السجل أو الشخص المعني غير موجود هنا: {what}.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <comment>keys to press</comment>
        <translation>السهمان الأيسر والأيمن</translation>
    </message>
    <message>
        <source>Less movement</source>
        <comment>a setting</comment>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Letting the caller finish</source>
        <translation>ترك المتصل يُتم كلامه</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a choice</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <comment>a setting</comment>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Lights and one question below the note. Nothing leaves here.</source>
        <translation>مؤشرات وسؤال واحد أسفل الملاحظة. لا شيء يغادر هذا المكان.</translation>
    </message>
    <message>
        <source>Likes praise</source>
        <translation>الثناء المفضل</translation>
    </message>
    <message>
        <source>Likes praise: {wish}</source>
        <translation>طريقة الثناء المفضلة: {wish}</translation>
    </message>
    <message>
        <source>Likes to be praised</source>
        <translation>طريقة الثناء المفضلة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Line {line} has a person that is no text.</source>
        <translation>في السطر {line} شخص غير مكتوب كنص.</translation>
    </message>
    <message>
        <source>Line {line} has no kind.</source>
        <translation>ليس في السطر {line} نوع.</translation>
    </message>
    <message>
        <source>Line {line} has no text.</source>
        <translation>ليس في السطر {line} نص.</translation>
    </message>
    <message>
        <source>Line {line} has the kind {kind}, which is none.</source>
        <translation>في السطر {line} النوع {kind}، وهو غير معروف.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON object.</source>
        <translation>السطر {line} ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>السطر {line} ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>Line {line} of the file can&apos;t be read.</source>
        <translation>تتعذر قراءة السطر {line} من الملف.</translation>
    </message>
    <message>
        <source>Line {line}: {problem}</source>
        <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
        <source>List records, newest first.</source>
        <translation>عرض السجلات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>List the mails that wait, and those of the last 30 days that are sent.</source>
        <translation>عرض الرسائل المنتظرة، وما أُرسل في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>List the next steps that were agreed: what has been due longest first.</source>
        <translation>عرض الخطوات التالية المتفق عليها، والأقدم موعدًا أولًا.</translation>
    </message>
    <message>
        <source>List the team: how each likes praise, and how many workdays they have waited.</source>
        <translation>عرض الفريق: طريقة الثناء المفضلة لدى كل شخص، وعدد أيام العمل التي انتظرها.</translation>
    </message>
    <message>
        <source>List what each practises: the skill, and how many of the small steps are done.</source>
        <translation>عرض ما يتدرب عليه كل شخص: المهارة، وعدد الخطوات الصغيرة المنجزة.</translation>
    </message>
    <message>
        <source>List what was heard by topic: the last four weeks, the four before, grievances, what waits for an answer.</source>
        <translation>عرض ما سُمع حسب الموضوع: آخر أربعة أسابيع، والأربعة التي قبلها، والشكاوى، وما ينتظر ردًا.</translation>
    </message>
    <message>
        <source>List what was heard, newest first, and what came of it.</source>
        <translation>عرض ما سُمع، الأحدث أولًا، وما ترتب عليه.</translation>
    </message>
    <message>
        <source>List who has waited longest for praise and for a check-in, in their own workdays. For you alone.</source>
        <translation>عرض من طال انتظاره للثناء أو لجلسة توجيه، بحساب أيام عمله. لك وحدك.</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a window</comment>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a practice</comment>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>in the legend of the calendar</comment>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a heading of Help</comment>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>Listening: did they agree?</source>
        <translation>الإصغاء: هل وافق من قاله؟</translation>
    </message>
    <message>
        <source>Listening: the topic.</source>
        <translation>الإصغاء: الموضوع.</translation>
    </message>
    <message>
        <source>Listening: what is being done about it.</source>
        <translation>الإصغاء: الإجراء المتخذ بشأنه.</translation>
    </message>
    <message>
        <source>Listening: what it was.</source>
        <translation>الإصغاء: نوع ما سُمع.</translation>
    </message>
    <message>
        <source>Listening: who spoke.</source>
        <translation>الإصغاء: من الذي تكلم.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <comment>in the menu</comment>
        <translation>الإصغاء…</translation>
    </message>
    <message>
        <source>Lists</source>
        <comment>a heading of Help</comment>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Lists and vCards ({patterns})</source>
        <comment>a kind of file</comment>
        <translation>قوائم وبطاقات vCard ({patterns})</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>in the menu</comment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <comment>a setting</comment>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock now Passphrase New recovery code password encryption encrypt keyring protection secret</source>
        <comment>words that a search finds it by</comment>
        <translation>القفل الآن عبارة المرور رمز استرداد جديد كلمة المرور تشفير مشفر حلقة المفاتيح حماية سر passphrase password</translation>
    </message>
    <message>
        <source>Lock the book at once: here and in the running app nothing opens it without your secret.</source>
        <translation>قفل الدفتر فورًا: هنا وفي التطبيق العامل لا يفتحه شيء من دون سرّك.</translation>
    </message>
    <message>
        <source>Locking the book…</source>
        <translation>جارٍ قفل الدفتر…</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>a figure</comment>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>a page of the settings</comment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Look again</source>
        <comment>a button</comment>
        <translation>المراجعة مجددًا</translation>
    </message>
    <message>
        <source>Look at a sample week</source>
        <comment>a button</comment>
        <translation>عرض أسبوع نموذجي</translation>
    </message>
    <message>
        <source>Look at it</source>
        <comment>a button</comment>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Look at it, then send it.</source>
        <translation>يُرجى مراجعتها ثم إرسالها.</translation>
    </message>
    <message>
        <source>Look at the plan again.</source>
        <translation>يُرجى الاطلاع على الخطة مجددًا.</translation>
    </message>
    <message>
        <source>Look at the team again.</source>
        <translation>يُرجى مراجعة الفريق مجددًا.</translation>
    </message>
    <message>
        <source>Look at them, and delete those you do not need.</source>
        <translation>يُرجى مراجعتها، وحذف ما لا حاجة إليه منها.</translation>
    </message>
    <message>
        <source>Look at what can be shown, and change nothing.</source>
        <translation>عرض ما يمكن عرضه، دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Look at what it adds: goodword import --dry-run {file}</source>
        <translation>لمعرفة ما سيضيفه: goodword import --dry-run {file}</translation>
    </message>
    <message>
        <source>Look at your records. To save, start the newer Goodword.</source>
        <translation>يمكنك الاطلاع على سجلاتك. وللحفظ يلزم تشغيل الإصدار الأحدث من Goodword.</translation>
    </message>
    <message>
        <source>Look into the desktop&apos;s password app.</source>
        <translation>يُرجى النظر في تطبيق كلمات المرور لسطح المكتب.</translation>
    </message>
    <message>
        <source>Look the copy through, say what it would change, and change nothing.</source>
        <translation>فحص النسخة وذكر ما ستغيّره، دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Look the whole book through: is it sound, what is in it, how is it backed up and protected.

An index that does not agree with the records is made anew; nothing else is changed.</source>
        <translation>فحص الدفتر كله: هل هو سليم، وما الذي فيه، وما حال نسخه الاحتياطية وحمايته.

الفهرس الذي لا يتطابق مع السجلات يُنشأ من جديد؛ ولا يتغير شيء غيره.</translation>
    </message>
    <message>
        <source>Look there for Goodword, and delete what it has.</source>
        <translation>يُرجى البحث هناك عن Goodword وحذف ما يخصه.</translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation>يُرجى التأكد من أنه لا ينتظر إجابة في نافذة خاصة به، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Look whether the desktop&apos;s password app works, then try again.</source>
        <translation>يُرجى التأكد من عمل تطبيق كلمات المرور لسطح المكتب، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Looked at, and not sent.</source>
        <translation>رُوجعت ولم تُرسل.</translation>
    </message>
    <message>
        <source>Looking around on this computer…</source>
        <translation>جارٍ التعرف على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Looking back…</source>
        <translation>جارٍ استعراض الأشهر الماضية…</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>جارٍ البحث عن نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Looking for an older backup…</source>
        <translation>جارٍ البحث عن نسخة احتياطية أقدم…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>جارٍ البحث عن حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Looking the backup through…</source>
        <translation>جارٍ فحص النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Looking the book through…</source>
        <translation>جارٍ فحص الدفتر…</translation>
    </message>
    <message>
        <source>Looking through the book and its backups…</source>
        <translation>جارٍ فحص الدفتر ونسخه الاحتياطية…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <comment>the weekdays from Monday on in a letter each, parted by blanks</comment>
        <translation>ن ث ر خ ج س ح</translation>
    </message>
    <message>
        <source>M or F2</source>
        <comment>keys to press</comment>
        <translation>M أو F2</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <comment>why a backup was made</comment>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a page of the settings</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>a finding</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>Mail draft</source>
        <comment>a format</comment>
        <translation>مسودة بريد</translation>
    </message>
    <message>
        <source>Mail password</source>
        <translation>كلمة مرور البريد</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>a setting</comment>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Make it first, or choose another place.</source>
        <translation>يُرجى إنشاؤه أولًا، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a sheet</comment>
        <translation>تحويله إلى ثناء</translation>
    </message>
    <message>
        <source>Make it praise</source>
        <comment>a button</comment>
        <translation>تحويله إلى ثناء</translation>
    </message>
    <message>
        <source>Make it writable, or move the folder of the book to another disk.</source>
        <translation>يُرجى السماح بالكتابة عليه، أو نقل مجلد الدفتر إلى قرص آخر.</translation>
    </message>
    <message>
        <source>Make it yours again, or change its permissions. Then try again.</source>
        <translation>يُرجى استعادة ملكيته أو تغيير أذوناته، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Make the disk writable, or move the folder to another one.</source>
        <translation>يُرجى السماح بالكتابة على القرص، أو نقل المجلد إلى قرص آخر.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <comment>a button</comment>
        <translation>دمجهما</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark as away</source>
        <comment>a button</comment>
        <translation>تسجيل الإجازة</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <comment>a button</comment>
        <translation>تسجيل المغادرة</translation>
    </message>
    <message>
        <source>Mark time off, also afterwards: yours, or somebody&apos;s of the team.</source>
        <translation>تسجيل إجازة، ولو بعد حدوثها: لك، أو لشخص في الفريق.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>a format</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month, short</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>يجوز ذكره</translation>
    </message>
    <message>
        <source>May still be bridged</source>
        <comment>in the legend of the calendar</comment>
        <translation>ما زالت تغطيته ممكنة</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>who takes a step</comment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a finding</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Missing argument {name}.</source>
        <translation>الوسيطة {name} ناقصة.</translation>
    </message>
    <message>
        <source>Missing option {name}.</source>
        <translation>الخيار {name} ناقص.</translation>
    </message>
    <message>
        <source>Mo Tu We Th Fr Sa Su</source>
        <comment>the weekdays from Monday on in two letters each, parted by blanks</comment>
        <translation>اث ثل أر خم جم سب أح</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>a choice</comment>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>a column</comment>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Month first, then day: 11/27 or 27 Nov.</source>
        <translation>الشهر أولًا ثم اليوم: 11/27 أو 27 Nov.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a button</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about: {step}</source>
        <comment>a button</comment>
        <translation>المزيد عن: {step}</translation>
    </message>
    <message>
        <source>More than {n} records</source>
        <translation>أكثر من {n} سجل</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button</comment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move a record to the bin, from which it can be put back for 30 days; say first what that changes.</source>
        <translation>نقل سجل إلى المهملات، حيث يمكن إرجاعه خلال 30 يومًا؛ مع ذكر ما يغيّره ذلك أولًا.</translation>
    </message>
    <message>
        <source>Move by a week</source>
        <comment>a step, in the menu</comment>
        <translation>نقل إلى ما بعد أسبوع</translation>
    </message>
    <message>
        <source>Move it away, then try again.</source>
        <translation>يُرجى نقله من هناك، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Move it away: a folder belongs in its place.</source>
        <translation>يُرجى نقله من هناك: مكانه لمجلد.</translation>
    </message>
    <message>
        <source>Move it to that day.</source>
        <translation>النقل إلى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Move it to today, or to a day to come.</source>
        <translation>يُرجى نقلها إلى اليوم أو إلى يوم قادم.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir.</source>
        <translation>يُرجى نقل المجلد إلى قرص في هذا الحاسوب، واختياره باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer, and choose it with --data-dir. Put a copy into {service} with: goodword backup FILE</source>
        <translation>يُرجى نقل المجلد إلى قرص في هذا الحاسوب، واختياره باستخدام goodword --data-dir. ولوضع نسخة في {service}: goodword backup FILE</translation>
    </message>
    <message>
        <source>Move the step</source>
        <comment>a button</comment>
        <translation>نقل الخطوة</translation>
    </message>
    <message>
        <source>Move them to the bin, for 30 days.</source>
        <translation>نقلها إلى المهملات لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Move to</source>
        <comment>a field</comment>
        <translation>النقل إلى</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <comment>a button</comment>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <comment>a step, in the menu</comment>
        <translation>نقل إلى الغد</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <comment>what became of a step</comment>
        <translation>نُقلت إلى يوم آخر</translation>
    </message>
    <message>
        <source>Moved to the bin for 30 days</source>
        <translation>نُقل إلى المهملات لمدة 30 يومًا</translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record from before {date}.|Moved to the bin for 30 days: {n} records from before {date}.</source>
        <translation>
            <numerusform>لم يُنقل إلى المهملات أي سجل من قبل {date}.</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا سجل واحد من قبل {date}.</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا سجلان من قبل {date}.</numerusform>
            <numerusform>نُقلت إلى المهملات لمدة 30 يومًا {n} سجلات من قبل {date}.</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا {n} سجلًا من قبل {date}.</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا {n} سجل من قبل {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the bin for 30 days: {n} record|Moved to the bin for 30 days: {n} records</source>
        <translation>
            <numerusform>لم يُنقل إلى المهملات أي سجل</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا: سجل واحد</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا: سجلان</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا: {n} سجلات</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا: {n} سجلًا</numerusform>
            <numerusform>نُقل إلى المهملات لمدة 30 يومًا: {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to {date}: {step}</source>
        <comment>a step</comment>
        <translation>نُقلت إلى {date}: {step}</translation>
    </message>
    <message>
        <source>My colleague is usually the first to catch these things, and I stand by them.</source>
        <translation>من عمل على هذا من فريقي هو في العادة أول من ينتبه إلى مثل هذه الأمور، وثقتي بعمله كاملة.</translation>
    </message>
    <message>
        <source>My day starts at</source>
        <comment>a setting</comment>
        <translation>يبدأ يومي في</translation>
    </message>
    <message>
        <source>My manager</source>
        <comment>whom a note is for</comment>
        <translation>إدارتي المباشرة</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>يُرجى ذكر اسم ملف.</translation>
    </message>
    <message>
        <source>Name an address.</source>
        <translation>يُرجى ذكر عنوان.</translation>
    </message>
    <message>
        <source>Name and skill</source>
        <translation>الاسم والمهارة</translation>
    </message>
    <message>
        <source>Name the one whose records these are too.</source>
        <translation>يُرجى ذكر من تعود إليه هذه السجلات أيضًا.</translation>
    </message>
    <message>
        <source>Name the topic it belongs to, or type a better name for it. Records keep what you wrote.</source>
        <translation>يمكنك اختيار الموضوع الذي ينتمي إليه، أو كتابة اسم أفضل له. وتحتفظ السجلات بما كتبته.</translation>
    </message>
    <message>
        <source>Named in other records</source>
        <translation>مذكور في سجلات أخرى</translation>
    </message>
    <message>
        <source>Named in {records} so far</source>
        <comment>3 records</comment>
        <translation>شواهدها حتى الآن: {records}</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>of people</comment>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Names in notifications</source>
        <comment>a setting</comment>
        <translation>الأسماء في الإشعارات</translation>
    </message>
    <message>
        <source>Names the book does not know can&apos;t be masked, and who is meant may show all the same: read it first.</source>
        <translation>لا يمكن إخفاء أسماء لا يعرفها الدفتر، وقد يتضح المقصود رغم ذلك: يُرجى قراءته أولًا.</translation>
    </message>
    <message>
        <source>Narrow them down to {most}, or save them as JSON Lines.</source>
        <translation>يُرجى تضييق الاختيار إلى {most}، أو الحفظ بصيغة JSON Lines.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a choice</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Never part of a note</source>
        <translation>لا يدخل في أي مذكرة</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <comment>a button</comment>
        <translation>رمز استرداد جديد…</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a button</comment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next holiday: {name}, {date}</source>
        <translation>العطلة القادمة: {name}، {date}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>a part of a note</comment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>heads a line</comment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a window</comment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>a heading of Help</comment>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Next:</source>
        <comment>before what is done about a thing heard</comment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>التالي: {step}</translation>
    </message>
    <message>
        <source>Next: {step}, by today</source>
        <translation>التالي: {step}، حتى اليوم</translation>
    </message>
    <message>
        <source>Next: {step}, by {date}</source>
        <translation>التالي: {step}، حتى {date}</translation>
    </message>
    <message>
        <source>Night shift handover</source>
        <translation>تسليم المناوبة الليلية</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>a number that a sentence begins with</comment>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a number that a sentence begins with</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>a button</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>تعذر إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>No card in it has a name.</source>
        <translation>لا بطاقة فيه تحمل اسمًا.</translation>
    </message>
    <message>
        <source>No coaching or listening record is older than 18 months.</source>
        <translation>لا يوجد سجل توجيه أو إصغاء أقدم من 18 شهرًا.</translation>
    </message>
    <message>
        <source>No day is chosen. Choose at least one.</source>
        <translation>لم يُختر أي يوم. يُرجى اختيار يوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>No day is named. Type one, such as today or Friday.</source>
        <translation>لم يُذكر يوم. يُرجى كتابة يوم، مثل اليوم أو الجمعة.</translation>
    </message>
    <message>
        <source>No days away</source>
        <translation>لا أيام إجازة</translation>
    </message>
    <message>
        <source>No days off.</source>
        <translation>لا أيام إجازة.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>لا توجد شاشة عرض</translation>
    </message>
    <message>
        <source>No encrypted line to {where} came about.</source>
        <translation>لم يكتمل اتصال مشفر مع {where}.</translation>
    </message>
    <message>
        <source>No font is installed.</source>
        <translation>لا يوجد خط مثبّت.</translation>
    </message>
    <message>
        <source>No grievance was heard yet.</source>
        <translation>لم تُسمع أي شكوى بعد.</translation>
    </message>
    <message>
        <source>No holiday within a year</source>
        <translation>لا عطلة رسمية خلال سنة</translation>
    </message>
    <message>
        <source>No keyring keeps the key of the book.</source>
        <translation>لا توجد حلقة مفاتيح تحفظ مفتاح الدفتر.</translation>
    </message>
    <message>
        <source>No keyring was found, so no password and no key can be kept.</source>
        <translation>لم يُعثر على حلقة مفاتيح، لذلك لا يمكن حفظ كلمة مرور أو مفتاح.</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>No mail in the outbox has that id.</source>
        <translation>لا توجد في صندوق الصادر رسالة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No mail program is set for this desktop.</source>
        <translation>لم يُحدَّد برنامج بريد لسطح المكتب هذا.</translation>
    </message>
    <message>
        <source>No mail program took it on this computer.</source>
        <translation>لم يقبلها أي برنامج بريد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No mail server is set up. Notes go by Open in mail, Copy or a file.</source>
        <translation>لم يُضبط خادم بريد. تخرج المذكرات عبر «فتح في البريد» أو «نسخ» أو ملف.</translation>
    </message>
    <message>
        <source>No more hints of this kind</source>
        <translation>إيقاف التلميحات من هذا النوع</translation>
    </message>
    <message>
        <source>No password for {account} is kept.</source>
        <translation>لا توجد كلمة مرور محفوظة للحساب {account}.</translation>
    </message>
    <message>
        <source>No password is kept for {user} at {host}.</source>
        <translation>لا توجد كلمة مرور محفوظة للمستخدم {user} على {host}.</translation>
    </message>
    <message>
        <source>No practice is chosen.</source>
        <translation>لم تُختر أي ممارسة.</translation>
    </message>
    <message numerus="yes">
        <source>No praise for {n} workday. What did you see {name} do lately?|No praise for {n} workdays. What did you see {name} do lately?</source>
        <translation>
            <numerusform>لا ثناء منذ {n} يوم عمل. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
            <numerusform>لا ثناء منذ يوم عمل واحد. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
            <numerusform>لا ثناء منذ يومي عمل. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
            <numerusform>لا ثناء منذ {n} أيام عمل. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
            <numerusform>لا ثناء منذ {n} يوم عمل. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
            <numerusform>لا ثناء منذ {n} يوم عمل. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>No praise to read in these months</source>
        <translation>لا ثناء يُقرأ في هذه الأشهر</translation>
    </message>
    <message>
        <source>No praise yet. What did you see {name} do lately?</source>
        <translation>لا ثناء بعد. ما الذي لفت نظرك مؤخرًا في عمل {name}؟</translation>
    </message>
    <message>
        <source>No question is left</source>
        <translation>لم يبقَ أي سؤال</translation>
    </message>
    <message>
        <source>No record</source>
        <comment>in the legend of the calendar</comment>
        <translation>بلا سجل</translation>
    </message>
    <message>
        <source>No record fits.</source>
        <translation>لا يوجد سجل مطابق.</translation>
    </message>
    <message>
        <source>No record has that id.</source>
        <translation>لا يوجد سجل بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No record has “{words}”.</source>
        <translation>لا يوجد سجل فيه «{words}».</translation>
    </message>
    <message>
        <source>No record.</source>
        <translation>لا يوجد سجل.</translation>
    </message>
    <message>
        <source>No report of it could be written.</source>
        <translation>تعذرت كتابة تقرير عنه.</translation>
    </message>
    <message>
        <source>No server {host} is known.</source>
        <translation>لا يُعرف خادم باسم {host}.</translation>
    </message>
    <message>
        <source>No setting has “{words}”.</source>
        <translation>لا إعداد فيه «{words}».</translation>
    </message>
    <message>
        <source>No skill chosen yet</source>
        <translation>لم تُختر مهارة بعد</translation>
    </message>
    <message>
        <source>No skill is being practised.</source>
        <translation>لا مهارة قيد التدريب.</translation>
    </message>
    <message>
        <source>No step has that id.</source>
        <translation>لا توجد خطوة بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No step is open.</source>
        <translation>لا توجد خطوة مفتوحة.</translation>
    </message>
    <message>
        <source>No step was agreed.</source>
        <translation>لم يُتفق على خطوة.</translation>
    </message>
    <message>
        <source>No such command {name}.</source>
        <translation>لا يوجد أمر باسم {name}.</translation>
    </message>
    <message>
        <source>No such option {name}.</source>
        <translation>لا يوجد خيار باسم {name}.</translation>
    </message>
    <message>
        <source>No such plan has ended.</source>
        <translation>لم تنتهِ خطة كهذه.</translation>
    </message>
    <message>
        <source>No suggestion today</source>
        <comment>a button</comment>
        <translation>لا اقتراح اليوم</translation>
    </message>
    <message>
        <source>No suggestion until tomorrow.</source>
        <translation>لا اقتراح حتى الغد.</translation>
    </message>
    <message>
        <source>No thanks were heard yet.</source>
        <translation>لم يُسمع أي شكر بعد.</translation>
    </message>
    <message>
        <source>No topic in these months</source>
        <translation>لا موضوع في هذه الأشهر</translation>
    </message>
    <message>
        <source>No topic is called “{name}”.</source>
        <translation>لا يوجد موضوع باسم «{name}».</translation>
    </message>
    <message>
        <source>No topic was heard yet.</source>
        <translation>لم يُسمع أي موضوع بعد.</translation>
    </message>
    <message>
        <source>No unexpected use was heard yet.</source>
        <translation>لم يُسمع أي استخدام غير متوقع بعد.</translation>
    </message>
    <message>
        <source>No wish was heard yet.</source>
        <translation>لم تُسمع أي رغبة بعد.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Nobody answers at the display {display}.</source>
        <translation>لا استجابة من شاشة العرض {display}.</translation>
    </message>
    <message>
        <source>Nobody has a skill plan yet.</source>
        <translation>ليس لدى أحد خطة مهارة بعد.</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation>لم تُراجَع بعد.</translation>
    </message>
    <message>
        <source>Nobody has looked at this mail yet.</source>
        <translation>لم تُراجَع هذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>Nobody has that name any more. Saving adds them to the team anew.</source>
        <translation>لم يعد أحد بهذا الاسم. الحفظ يضيف الاسم إلى الفريق من جديد.</translation>
    </message>
    <message>
        <source>Nobody in the book has that name.</source>
        <translation>لا يوجد في الدفتر شخص بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>لا أحد باسم «{name}».</translation>
    </message>
    <message>
        <source>Nobody is erased yet</source>
        <translation>لم يُمحَ أحد بعد</translation>
    </message>
    <message>
        <source>Nobody is named in it.</source>
        <translation>لا يُذكر فيه أحد.</translation>
    </message>
    <message>
        <source>Nobody is named to send it to.</source>
        <translation>لم يُذكر من تُرسل إليه.</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لم يُذكر أحد.</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Whoever you name in a record is added.</source>
        <translation>لا أحد فيه بعد. كل من ورد اسمه في سجل يُضاف.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet.</source>
        <translation>لا أحد في الفريق بعد.</translation>
    </message>
    <message>
        <source>Nobody is on the team yet. A name in a record is enough.</source>
        <translation>لا أحد في الفريق بعد. يكفي اسم في سجل.</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>لا أحد جديد</translation>
    </message>
    <message>
        <source>Nobody to sign in as</source>
        <translation>لا يوجد اسم لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody was erased.</source>
        <translation>لم يُمحَ أحد.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a choice</comment>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>None is kept for {account}.</source>
        <translation>لا كلمة مرور محفوظة للحساب {account}.</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>لم يُختر أي مفتاح.</translation>
    </message>
    <message>
        <source>None is set; Settings have a place for it.</source>
        <translation>لم يُختر أي مفتاح؛ وله مكان في الإعدادات.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>a figure</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not acted on after all</source>
        <translation>لم يُتخذ إجراء في الواقع</translation>
    </message>
    <message>
        <source>Not acted on and not told yet</source>
        <translation>لم يُتخذ إجراء ولم يتم الإبلاغ بعد</translation>
    </message>
    <message>
        <source>Not acted on yet</source>
        <translation>لم يُتخذ إجراء بعد</translation>
    </message>
    <message>
        <source>Not acted on yet, told: {told}</source>
        <comment>days</comment>
        <translation>لم يُتخذ إجراء بعد، تم الإبلاغ: {told}</translation>
    </message>
    <message>
        <source>Not all of it is erased yet</source>
        <translation>لم يُمحَ كل شيء بعد</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>the day of a practice</comment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنها بعد</translation>
    </message>
    <message>
        <source>Not before {time}.</source>
        <translation>ليس قبل {time}.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>a paraphrase</comment>
        <translation>لم تُراجَع</translation>
    </message>
    <message>
        <source>Not done yet: {step}</source>
        <comment>a step</comment>
        <translation>لم تُنجز بعد: {step}</translation>
    </message>
    <message>
        <source>Not everybody got it</source>
        <translation>لم تصل إلى الجميع</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not known here and left out: {what}.</source>
        <translation>غير معروف هنا واستُبعد: {what}.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم تُراجَع بعد</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>in the menu</comment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <comment>a button</comment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Not taken for {address}: {reason}</source>
        <translation>لم تُقبل للعنوان {address}: {reason}</translation>
    </message>
    <message>
        <source>Not taken for {who}.</source>
        <translation>لم تُقبل لـ {who}.</translation>
    </message>
    <message>
        <source>Not this kind again</source>
        <translation>لا مزيد من هذا النوع</translation>
    </message>
    <message>
        <source>Not told after all</source>
        <translation>لم يتم الإبلاغ في الواقع</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم يتم الإبلاغ بعد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>no praise or coaching until now</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a button</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a step, a button</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>of a day</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes come from it, and answers go to it.</source>
        <translation>منه تخرج المذكرات، وإليه تصل الردود.</translation>
    </message>
    <message>
        <source>Nothing can be written in that folder.</source>
        <translation>لا تمكن الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Nothing from these weeks goes any further. There is no note.</source>
        <translation>لا شيء من هذه الأسابيع يخرج من هنا. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>Nothing from this month goes any further. There is no note.</source>
        <translation>لا شيء من هذا الشهر يخرج من هنا. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>Nothing from this time goes any further. There is no note.</source>
        <translation>لا شيء من هذه الفترة يخرج من هنا. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>Nothing from this week goes any further. There is no note.</source>
        <translation>لا شيء من هذا الأسبوع يخرج من هنا. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>Nothing from this year goes any further. There is no note.</source>
        <translation>لا شيء من هذه السنة يخرج من هنا. لا توجد مذكرة.</translation>
    </message>
    <message>
        <source>Nothing genuine</source>
        <comment>in the legend of the calendar</comment>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>Nothing genuine for {practice}</source>
        <translation>لا شيء يُذكر: {practice}</translation>
    </message>
    <message>
        <source>Nothing genuine on {day}. That is fine.</source>
        <translation>لا شيء يُذكر: {day}. لا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing genuine that day. That is fine.</source>
        <translation>لا شيء يُذكر في ذلك اليوم. لا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing genuine today</source>
        <translation>لا شيء يُذكر اليوم</translation>
    </message>
    <message>
        <source>Nothing genuine today. That is fine.</source>
        <translation>لا شيء يُذكر اليوم. لا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing genuine. That is fine.</source>
        <translation>لا شيء يُذكر. لا بأس بذلك.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Choose how to go on:</source>
        <translation>لم يتغير شيء. يُرجى اختيار طريقة المتابعة:</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>لم يخرج شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>لم يُسمع شيء بعد</translation>
    </message>
    <message>
        <source>Nothing here opens a mail draft.</source>
        <translation>لا شيء هنا يفتح مسودة بريد.</translation>
    </message>
    <message>
        <source>Nothing here starts programs when you sign in.</source>
        <translation>لا شيء هنا يشغّل البرامج عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing here yet. One sentence is plenty.</source>
        <translation>لا شيء هنا بعد. جملة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>Nothing in this week waits for you.</source>
        <translation>لا شيء في هذا الأسبوع ينتظرك.</translation>
    </message>
    <message>
        <source>Nothing is asked on that day.</source>
        <translation>لا يُطلب شيء في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nothing is asked today. A record counts all the same.</source>
        <translation>لا يُطلب شيء اليوم. ومع ذلك يُحسب كل سجل.</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>لا يُطلب شيء.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is there now is put among the backups, as it is.</source>
        <translation>لا يُحذف شيء: الموجود الآن يُضم كما هو إلى النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يُنجز شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is filled in here; take other braces out.</source>
        <translation>لا يُملأ هنا شيء؛ يُرجى إزالة الأقواس المعقوفة الأخرى.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>لا شيء محجوب</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يلزم عمله.</translation>
    </message>
    <message>
        <source>Nothing is typed. Forget takes away the one that is kept.</source>
        <translation>لم يُكتب شيء. زر «نسيان» يزيل المحفوظة.</translation>
    </message>
    <message>
        <source>Nothing more is asked today.</source>
        <translation>لا يُطلب المزيد اليوم.</translation>
    </message>
    <message>
        <source>Nothing more is asked.</source>
        <translation>لا يُطلب المزيد.</translation>
    </message>
    <message>
        <source>Nothing more is saved in it. Keep what you typed elsewhere, quit, put the book back and start again.</source>
        <translation>لا يُحفظ فيه المزيد. يُرجى حفظ ما كتبته في مكان آخر، وإنهاء البرنامج، وإعادة الدفتر إلى مكانه، ثم التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>Nothing of this is kept when Goodword ends.</source>
        <translation>لا يبقى شيء من هذا بعد إنهاء Goodword.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>لا شيء في سطح المكتب هذا يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Nothing shows notifications here.</source>
        <translation>لا شيء يعرض الإشعارات هنا.</translation>
    </message>
    <message>
        <source>Nothing slides, grows or fades.</source>
        <translation>لا انزلاق ولا تكبير ولا تلاشٍ.</translation>
    </message>
    <message>
        <source>Nothing takes mail at {where}.</source>
        <translation>لا شيء يستقبل البريد عند {where}.</translation>
    </message>
    <message>
        <source>Nothing today. See you tomorrow.</source>
        <translation>لا شيء اليوم. إلى الغد.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation>لم يتغير شيء. يُرجى التحقق من القرص، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy its folder to a disk that can be written, and choose it with --data-dir.</source>
        <translation>لم يتغير شيء. يُرجى نسخ مجلده إلى قرص تمكن الكتابة عليه، واختياره باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move all {name}* files away or choose another folder with --data-dir.</source>
        <translation>لم يتغير شيء. يُرجى نقل كل الملفات {name}* من هناك أو اختيار مجلد آخر باستخدام goodword --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the folder to this computer&apos;s own disk.</source>
        <translation>لم يتغير شيء. يُرجى نقل المجلد إلى قرص هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the file {name} itself there, then try again.</source>
        <translation>لم يتغير شيء. يُرجى وضع الملف {name} نفسه هناك، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put {name} back beside it, or move {log} away too.</source>
        <translation>لم يتغير شيء. يُرجى إعادة {name} إلى جواره، أو نقل {log} أيضًا من هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup.</source>
        <translation>لم يتغير شيء. يمكنك استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword check</source>
        <translation>لم يتغير شيء. عند تشغيل Goodword تظهر المخارج الممكنة. وفي الطرفية: goodword check</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Goodword: it shows the ways out. In a terminal: goodword restore, with a file from its backups.</source>
        <translation>لم يتغير شيء. عند تشغيل Goodword تظهر المخارج الممكنة. وفي الطرفية: goodword restore، مع ملف من نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>لم يتغير شيء. يُرجى تشغيل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>لم يتغير شيء. يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Unlock it with the recovery code: goodword unlock</source>
        <translation>لم يتغير شيء. لفتح القفل برمز الاسترداد: goodword unlock</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait for its end.</source>
        <translation>لم يتغير شيء. يُرجى انتظار انتهائه.</translation>
    </message>
    <message>
        <source>Nothing was heard about {topic}.</source>
        <translation>لم يُسمع شيء عن {topic}.</translation>
    </message>
    <message>
        <source>Nothing was heard under “{name}” yet: {topic} is called that from now on.</source>
        <translation>لم يُسمع شيء بعد تحت «{name}»: من الآن هذا هو اسم الموضوع {topic}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was kept. Give the password alone.</source>
        <translation>لم يُحفظ شيء. يُرجى إدخال كلمة المرور وحدها.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again.</source>
        <translation>لم يُحفظ شيء. يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Change it, send it to somebody else, or say that it shall go once more.</source>
        <translation>لم يُعَد إرسال شيء. يمكنك تغييرها، أو إرسالها إلى غيرهم، أو تأكيد إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was sent again. Once more, word for word: --again</source>
        <translation>لم يُعَد إرسال شيء. لإرسالها مرة أخرى كما هي: goodword … --again</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask whoever runs it.</source>
        <translation>لم يُرسل شيء. يمكنك سؤال من يدير الخادم.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <comment>a finding</comment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Now more is known of: {what}.</source>
        <translation>زادت المعلومات الآن عن: {what}.</translation>
    </message>
    <message>
        <source>No&#xa0;working days</source>
        <translation>لا&#xa0;أيام عمل</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of each month the last {n} praises are read.</source>
        <translation>من كل شهر يُقرأ آخر {n} من سجلات الثناء.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>in the legend of the calendar</comment>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Off today</source>
        <translation>إجازة اليوم</translation>
    </message>
    <message>
        <source>Off. Nothing is asked.</source>
        <translation>إجازة. لا يُطلب شيء.</translation>
    </message>
    <message>
        <source>Off: others may see your screen.</source>
        <translation>موقوفة: قد يرى آخرون شاشتك.</translation>
    </message>
    <message>
        <source>Often your address. Empty, where the server wants no password.</source>
        <translation>غالبًا ما يكون عنوانك. يُترك فارغًا إن كان الخادم لا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>On a stick or another disk, it is there when this computer is not.</source>
        <translation>على ذاكرة محمولة أو قرص آخر تبقى موجودة حتى إن فُقد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On all other days it says nothing, and your run simply waits.</source>
        <translation>في بقية الأيام لا يقول شيئًا، وسلسلتك تنتظر فحسب.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>On its way right now.</source>
        <translation>في الطريق الآن.</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>On leave from {date}</source>
        <translation>في إجازة ابتداءً من {date}</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>في إجازة اليوم</translation>
    </message>
    <message>
        <source>On leave until {date}</source>
        <translation>في إجازة حتى {date}</translation>
    </message>
    <message>
        <source>On nights? A record made before that hour counts for the day before.</source>
        <translation>مناوبات ليلية؟ السجل المكتوب قبل هذه الساعة يُحسب لليوم السابق.</translation>
    </message>
    <message>
        <source>On the team from the start</source>
        <translation>في الفريق منذ البداية</translation>
    </message>
    <message>
        <source>On the team since</source>
        <translation>في الفريق منذ</translation>
    </message>
    <message>
        <source>On the team since {date}</source>
        <translation>في الفريق منذ {date}</translation>
    </message>
    <message>
        <source>On this computer</source>
        <comment>a page of Help</comment>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back herself, so nobody there had to call a second time.</source>
        <translation>في مكالمة العطل هذا الصباح نشرت أمارا تحديثًا واضحًا كل 15 دقيقة وعاودت الاتصال بالعيادة بنفسها، فلم يحتج أحد هناك إلى الاتصال مرة ثانية.</translation>
    </message>
    <message>
        <source>On those days they wait for nothing, and nobody asks about them.</source>
        <translation>في تلك الأيام لا يُنتظر للشخص شيء، ولا يُسأل عنه.</translation>
    </message>
    <message>
        <source>On working days it asks at {times} while something is open.</source>
        <translation>في أيام العمل يسأل في {times} ما دام شيء مفتوحًا.</translation>
    </message>
    <message>
        <source>Once a day, never outside your working hours.</source>
        <translation>مرة في اليوم، وليس خارج ساعات عملك أبدًا.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>One</source>
        <comment>a number that a sentence begins with</comment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحدة في كل مرة</translation>
    </message>
    <message>
        <source>One file with everything in it. Only you can read it.</source>
        <translation>ملف واحد فيه كل شيء. لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>One is open today</source>
        <translation>بقيت واحدة اليوم</translation>
    </message>
    <message>
        <source>One kind only.</source>
        <translation>نوع واحد فقط.</translation>
    </message>
    <message>
        <source>One name a line, names with mail addresses, lines of a spreadsheet, or vCards of your address book. A file can be dropped here.</source>
        <translation>اسم في كل سطر، أو أسماء مع عناوين بريد، أو أسطر من جدول بيانات، أو بطاقات vCard من دفتر عناوينك. ويمكنك إفلات ملف هنا.</translation>
    </message>
    <message>
        <source>One open question before any policy</source>
        <translation>سؤال مفتوح واحد قبل أي سياسة</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>whom a note is for</comment>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>One person is lifted by putting others below.</source>
        <translation>رفع شخص بوضع غيره في مرتبة أدنى.</translation>
    </message>
    <message>
        <source>One person only, whatever the accents and capitals.</source>
        <translation>شخص واحد فقط، بلا اعتبار لعلامات الحروف ولا لكبرها أو صغرها.</translation>
    </message>
    <message>
        <source>One person only.</source>
        <translation>شخص واحد فقط.</translation>
    </message>
    <message>
        <source>One practice at least stays on.</source>
        <translation>تبقى ممارسة واحدة على الأقل مفعّلة.</translation>
    </message>
    <message>
        <source>One practice only.</source>
        <translation>ممارسة واحدة فقط.</translation>
    </message>
    <message>
        <source>One quiet notification, and silence once you have written.</source>
        <translation>إشعار هادئ واحد، ثم صمت بعد كتابتك.</translation>
    </message>
    <message>
        <source>One sentence is enough.</source>
        <translation>جملة واحدة تكفي.</translation>
    </message>
    <message>
        <source>One sentence is plenty; the curve begins with it.</source>
        <translation>جملة واحدة تكفي وتزيد؛ وبها يبدأ المنحنى.</translation>
    </message>
    <message>
        <source>One short mail from you to you, by the settings above.</source>
        <translation>رسالة قصيرة منك إليك، بحسب الإعدادات أعلاه.</translation>
    </message>
    <message>
        <source>One skill at a time</source>
        <translation>مهارة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>One skill only.</source>
        <translation>مهارة واحدة فقط.</translation>
    </message>
    <message>
        <source>One skill, narrow enough</source>
        <translation>مهارة واحدة محددة</translation>
    </message>
    <message>
        <source>One skill, narrow enough to practise</source>
        <translation>مهارة واحدة محددة يمكن التدرب عليها</translation>
    </message>
    <message>
        <source>One skill, one step.</source>
        <translation>مهارة واحدة، خطوة واحدة.</translation>
    </message>
    <message>
        <source>One thing you heard.</source>
        <translation>أمر واحد سمعته.</translation>
    </message>
    <message>
        <source>One thing you saw.</source>
        <translation>أمر واحد رأيته.</translation>
    </message>
    <message>
        <source>One today. See you tomorrow.</source>
        <translation>واحدة اليوم. إلى الغد.</translation>
    </message>
    <message>
        <source>One topic only, whatever it is called.</source>
        <translation>موضوع واحد فقط، أيًا كان اسمه.</translation>
    </message>
    <message>
        <source>One topic only, whichever of its names is given.</source>
        <translation>موضوع واحد فقط، بأي اسم من أسمائه.</translation>
    </message>
    <message>
        <source>One working day at least is needed.</source>
        <translation>يلزم يوم عمل واحد على الأقل.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <comment>a window</comment>
        <translation>لقاء فردي</translation>
    </message>
    <message>
        <source>One-to-one with {name}</source>
        <translation>لقاء فردي مع {name}</translation>
    </message>
    <message>
        <source>Only a day that is still open can be skipped.</source>
        <translation>لا يمكن إلا تخطي يوم ما زال مفتوحًا.</translation>
    </message>
    <message>
        <source>Only in private</source>
        <translation>على انفراد فقط</translation>
    </message>
    <message>
        <source>Only what people agreed to have public is in it.</source>
        <translation>ليس فيه إلا ما وافق الأشخاص على إعلانه.</translation>
    </message>
    <message>
        <source>Only workdays, holidays and practices hold from a day on.</source>
        <translation>لا يسري ابتداءً من يوم معين إلا أيام العمل والعطل والممارسات.</translation>
    </message>
    <message>
        <source>Only {sign} is filled in; take other braces out.</source>
        <translation>لا يُملأ إلا {sign}؛ يُرجى إزالة الأقواس المعقوفة الأخرى.</translation>
    </message>
    <message>
        <source>Only {size} are free where the book lies.</source>
        <translation>المساحة الخالية في مكان الدفتر {size} فقط.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the day of a practice</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>steps</comment>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Open Team</source>
        <comment>a button</comment>
        <translation>فتح الفريق</translation>
    </message>
    <message>
        <source>Open a locked book with your passphrase or the recovery code, until it is locked again.</source>
        <translation>فتح دفتر مقفل بعبارة مرورك أو برمز الاسترداد، إلى أن يُقفل مجددًا.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>what became of a step</comment>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a step, a button</comment>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <comment>a button</comment>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <comment>a way out</comment>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>Open in History</source>
        <comment>a button</comment>
        <translation>فتح في المحفوظات</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <comment>a button</comment>
        <translation>فتح في البريد</translation>
    </message>
    <message>
        <source>Open it</source>
        <comment>a button</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it, then try again.</source>
        <translation>يُرجى فتحه، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Open next steps</source>
        <translation>الخطوات التالية المفتوحة</translation>
    </message>
    <message>
        <source>Open quick entry</source>
        <translation>فتح الإدخال السريع</translation>
    </message>
    <message>
        <source>Open quick entry in the running app, or start it.</source>
        <translation>فتح «إدخال سريع» في التطبيق العامل، أو تشغيل التطبيق.</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>in the menu</comment>
        <translation>فتح جلسة التوجيه</translation>
    </message>
    <message>
        <source>Open the check-in</source>
        <comment>a button</comment>
        <translation>فتح جلسة التوجيه</translation>
    </message>
    <message>
        <source>Open today’s {practice} in History</source>
        <translation>فتح سجل اليوم في المحفوظات: {practice}</translation>
    </message>
    <message>
        <source>Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G</source>
        <translation>يفتحه من أي مكان، حيث يسمح سطح المكتب بذلك: Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; does not take a value.</source>
        <translation>الخيار &apos;{option}&apos; لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>Option &apos;{option}&apos; requires an argument.</source>
        <translation>الخيار &apos;{option}&apos; يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heads a part of a command&apos;s help</comment>
        <translation>الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>Other topics ({n})|Other topics ({n})</source>
        <translation>
            <numerusform>موضوعات أخرى ({n})</numerusform>
            <numerusform>موضوع آخر ({n})</numerusform>
            <numerusform>موضوعان آخران ({n})</numerusform>
            <numerusform>موضوعات أخرى ({n})</numerusform>
            <numerusform>موضوعات أخرى ({n})</numerusform>
            <numerusform>موضوعات أخرى ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Others may see your screen.</source>
        <translation>قد يرى آخرون شاشتك.</translation>
    </message>
    <message>
        <source>Out and in</source>
        <comment>a heading of Help</comment>
        <translation>الإخراج والإدخال</translation>
    </message>
    <message>
        <source>Outbox</source>
        <comment>a heading</comment>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>تحمّل المسؤولية</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>heads a line</comment>
        <translation>المسؤولية</translation>
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
        <translation>شخص</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>ممارسة</translation>
    </message>
    <message>
        <source>PageDown</source>
        <comment>a key</comment>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>PageUp</source>
        <comment>a key</comment>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>a part of a note</comment>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <comment>heads a line</comment>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>Part of it left on {date}.</source>
        <comment>it: the note</comment>
        <translation>خرج جزء منها في {date}.</translation>
    </message>
    <message>
        <source>Pass it on to Billing</source>
        <translation>إبلاغ قسم الفواتير به</translation>
    </message>
    <message>
        <source>Pass the thanks on to {name}</source>
        <translation>نقل الشكر إلى {name}</translation>
    </message>
    <message>
        <source>Passing it on becomes a next step of yours.</source>
        <translation>يصبح نقل الشكر خطوة تالية لك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <comment>a window</comment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>عبارة المرور مجددًا</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>عبارة المرور أو رمز الاسترداد</translation>
    </message>
    <message>
        <source>Passphrase, {least} characters or more</source>
        <translation>عبارة المرور ({least} أو أكثر من الأحرف)</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <comment>a button</comment>
        <translation>عبارة المرور…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password (kept nowhere)</source>
        <translation>كلمة المرور (لا تُحفظ في أي مكان)</translation>
    </message>
    <message>
        <source>Password for {account}</source>
        <translation>كلمة مرور {account}</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>نُسيت كلمة المرور</translation>
    </message>
    <message>
        <source>Password kept in the keyring</source>
        <translation>حُفظت كلمة المرور في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Password of {account}</source>
        <translation>كلمة مرور {account}</translation>
    </message>
    <message>
        <source>Password, kept nowhere</source>
        <translation>كلمة المرور، لا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>a button</comment>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>لصق قائمة</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <comment>a button</comment>
        <translation>لصق قائمة…</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>a plan, in the menu</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a skill</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Paused for now.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Paused: {skill}</source>
        <translation>أُوقفت مؤقتًا: {skill}</translation>
    </message>
    <message>
        <source>People</source>
        <comment>a list</comment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>heads a line</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>a field</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place of the book</source>
        <comment>a finding</comment>
        <translation>مكان الدفتر</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>a format</comment>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Please leave the computer on.</source>
        <translation>يُرجى ترك الحاسوب قيد التشغيل.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a card number.</source>
        <translation>يُرجى الانتباه: قد يكون «{quote}» رقم بطاقة.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a customer&apos;s name.</source>
        <translation>يُرجى الانتباه: قد يكون «{quote}» اسم عميل.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a mail address.</source>
        <translation>يُرجى الانتباه: قد يكون «{quote}» عنوان بريد.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be a phone number.</source>
        <translation>يُرجى الانتباه: قد يكون «{quote}» رقم هاتف.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be about somebody&apos;s health.</source>
        <translation>يُرجى الانتباه: قد يتعلق «{quote}» بصحة أحد الأشخاص.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may be the number of an order, ticket or account.</source>
        <translation>يُرجى الانتباه: قد يكون «{quote}» رقم طلب أو تذكرة أو حساب.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” may read as blame.</source>
        <translation>يُرجى الانتباه: قد يُقرأ «{quote}» على أنه لوم.</translation>
    </message>
    <message>
        <source>Please look: “{quote}” puts you in as the cause. Whose act was it?</source>
        <translation>يُرجى الانتباه: «{quote}» يجعلك أنت السبب. من صاحب الفعل؟</translation>
    </message>
    <message>
        <source>Plots</source>
        <comment>how figures are shown</comment>
        <translation>رسوم بيانية</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>a setting</comment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Practice</source>
        <comment>heads a line</comment>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a practice</comment>
        <translation>الثناء</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>a heading</comment>
        <translation>الثناء</translation>
    </message>
    <message>
        <source>Praise</source>
        <comment>in the legend of the calendar</comment>
        <translation>الثناء</translation>
    </message>
    <message>
        <source>Praise before that</source>
        <translation>الثناء قبل ذلك</translation>
    </message>
    <message>
        <source>Praise changed</source>
        <translation>عُدّل سجل الثناء</translation>
    </message>
    <message>
        <source>Praise for the team as a whole stays with your manager and the team.</source>
        <translation>الثناء على الفريق كله يبقى بين إدارتك والفريق.</translation>
    </message>
    <message>
        <source>Praise for {name} changed</source>
        <translation>عُدّل سجل الثناء على {name}</translation>
    </message>
    <message>
        <source>Praise for {name} saved</source>
        <translation>حُفظ سجل الثناء على {name}</translation>
    </message>
    <message>
        <source>Praise is not read here</source>
        <translation>لا يُقرأ الثناء هنا</translation>
    </message>
    <message>
        <source>Praise saved</source>
        <translation>حُفظ سجل الثناء</translation>
    </message>
    <message>
        <source>Praise saved; passing it on is a next step of yours</source>
        <translation>حُفظ سجل الثناء؛ ونقل الشكر خطوة تالية لك</translation>
    </message>
    <message>
        <source>Praise since the last check-in</source>
        <translation>الثناء منذ آخر جلسة توجيه</translation>
    </message>
    <message>
        <source>Praise was made of it.</source>
        <translation>حُوّل إلى ثناء.</translation>
    </message>
    <message>
        <source>Praise, coaching and listening.</source>
        <translation>الثناء والتوجيه والإصغاء.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous year</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Print…</source>
        <comment>a button</comment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>a heading</comment>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>a wish about praise</comment>
        <translation>على انفراد</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>of a record</comment>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Private: for you alone.</source>
        <translation>خاص: لك وحدك.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone.</source>
        <translation>خاص: هذه الصفحة لك وحدك.</translation>
    </message>
    <message>
        <source>Private: this page is for you alone. It holds {records}.</source>
        <translation>خاص: هذه الصفحة لك وحدك. فيها {records}.</translation>
    </message>
    <message>
        <source>Problem report</source>
        <comment>a window</comment>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a page of the settings</comment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>a setting</comment>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Protect</source>
        <comment>a button</comment>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Protect it: goodword protect</source>
        <translation>لحمايته: goodword protect</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <translation>حماية الدفتر</translation>
    </message>
    <message>
        <source>Protect the book</source>
        <comment>a window</comment>
        <translation>حماية الدفتر</translation>
    </message>
    <message>
        <source>Protect the book and its backups, so that nobody can read them without its key.

The key is kept in the system&apos;s keyring. A recovery code is shown, to be written down and typed back: it opens the book wherever it lies. With &quot;-&quot; a line of standard input is taken for the passphrase, where there is one, and the next for the code typed back.</source>
        <translation>حماية الدفتر ونسخه الاحتياطية، فلا يقرؤها أحد من دون المفتاح.

يُحفظ المفتاح في حلقة مفاتيح النظام. ويُعرض رمز استرداد لتدوينه ثم كتابته للتأكيد: فهو يفتح الدفتر أينما كان. ومع &quot;-&quot; يؤخذ من الإدخال القياسي سطر لعبارة المرور، إن وُجدت، والسطر التالي للرمز المكتوب للتأكيد.</translation>
    </message>
    <message>
        <source>Protecting the book…</source>
        <translation>جارٍ حماية الدفتر…</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>a wish about praise</comment>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>Public holiday.</source>
        <translation>عطلة رسمية.</translation>
    </message>
    <message>
        <source>Public holiday: {name}.</source>
        <translation>عطلة رسمية: {name}.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <comment>a setting</comment>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Put a folder in its place.</source>
        <translation>يُرجى وضع مجلد مكانه.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a button</comment>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put each text in double quotes on a line of its own, with a comma after it.</source>
        <translation>يُرجى وضع كل نص بين علامتي اقتباس مزدوجتين في سطر مستقل، وبعده فاصلة.</translation>
    </message>
    <message>
        <source>Put in other words for a note</source>
        <translation>الصياغة البديلة للمذكرة</translation>
    </message>
    <message>
        <source>Put it back first: goodword put-back {entry_id}</source>
        <translation>يُرجى إرجاعه أولًا: goodword put-back {entry_id}</translation>
    </message>
    <message>
        <source>Put it in double quotes.</source>
        <translation>يُرجى وضعه بين علامتي اقتباس مزدوجتين.</translation>
    </message>
    <message>
        <source>Put the book back, or bring the backup back: goodword restore {file}</source>
        <translation>يُرجى إعادة الدفتر إلى مكانه، أو استعادة النسخة الاحتياطية: goodword restore {file}</translation>
    </message>
    <message>
        <source>Put the note right. This is kept beside it: “{text}”</source>
        <translation>يُرجى تصحيح الملاحظة. ويُحفظ إلى جانبها: «{text}»</translation>
    </message>
    <message>
        <source>Put the rest into the note.</source>
        <translation>يُرجى وضع الباقي في الملاحظة.</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>جارٍ وضعه في مكانه…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Question added</source>
        <translation>أُضيف السؤال</translation>
    </message>
    <message>
        <source>Question changed</source>
        <translation>عُدّل السؤال</translation>
    </message>
    <message>
        <source>Question hidden</source>
        <translation>أُخفي السؤال</translation>
    </message>
    <message>
        <source>Question is asked again</source>
        <translation>عاد السؤال إلى الطرح</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>أُزيل السؤال</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a heading of Help</comment>
        <translation>الإدخال السريع</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <comment>a window</comment>
        <translation>إدخال سريع</translation>
    </message>
    <message>
        <source>Quick entry opens with {key}.</source>
        <translation>يُفتح الإدخال السريع بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>a button</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it offers to mend the book.</source>
        <translation>يُرجى إنهاء Goodword ثم تشغيله مجددًا: سيعرض إصلاح الدفتر.</translation>
    </message>
    <message>
        <source>Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>يُرجى إنهاء Goodword ثم تشغيله مجددًا: ستظهر المخارج الممكنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Quit Goodword, then start it again to save.</source>
        <translation>للحفظ يُرجى إنهاء Goodword ثم تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>Quit it and start it again to use the new one.</source>
        <translation>يُرجى إنهاؤه ثم تشغيله مجددًا لاستخدام الجديد.</translation>
    </message>
    <message>
        <source>Quit it, or use its Settings.</source>
        <translation>يُرجى إنهاؤه، أو استخدام إعداداته.</translation>
    </message>
    <message>
        <source>Quit it, then start again.</source>
        <translation>يُرجى إنهاؤه، ثم التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>Read again</source>
        <comment>a button</comment>
        <translation>قراءة مجددًا</translation>
    </message>
    <message>
        <source>Read along while I write</source>
        <comment>a setting</comment>
        <translation>المتابعة أثناء كتابتي</translation>
    </message>
    <message>
        <source>Read it</source>
        <comment>a button</comment>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the next one aloud before it goes</source>
        <translation>قراءة التالية بصوت عالٍ قبل خروجها</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <comment>a way out</comment>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>جارٍ قراءة ما يمكن قراءته…</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button</comment>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Record  ·  In 15 minutes  ·  I’m off today</source>
        <translation>تسجيل  ·  بعد 15 دقيقة  ·  إجازة اليوم</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>in the menu</comment>
        <translation>تسجيل الآن…</translation>
    </message>
    <message>
        <source>Record now…</source>
        <comment>a button</comment>
        <translation>تسجيل الآن…</translation>
    </message>
    <message>
        <source>Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input.</source>
        <translation>تسجيل ثناء واحد أو جلسة توجيه أو أمر سُمع، وطباعة معرّفه. يُقرأ «نص» من الإدخال القياسي مع -.</translation>
    </message>
    <message>
        <source>Record the praise first.</source>
        <translation>يُرجى تسجيل الثناء أولًا.</translation>
    </message>
    <message>
        <source>Record what you heard</source>
        <comment>a button</comment>
        <translation>تسجيل ما سمعته</translation>
    </message>
    <message>
        <source>Record {practice}</source>
        <translation>تسجيل {practice}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>heads a page</comment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a file</comment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records that hold all these words.</source>
        <translation>السجلات التي ترد فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>a window</comment>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Recovery code typed back</source>
        <translation>رمز الاسترداد مكتوبًا من جديد</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>رمز الاسترداد: {code}</translation>
    </message>
    <message>
        <source>Refund mails</source>
        <translation>رسائل رد المبالغ</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>days away, a button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a menu</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system&apos;s own keyring is found.</source>
        <translation>يُرجى إزالة PYTHON_KEYRING_BACKEND و keyringrc.cfg، ليُعثر على حلقة مفاتيح النظام نفسه.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <comment>a button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove it and record a new one.</source>
        <translation>يُرجى إزالته وتسجيل سجل جديد.</translation>
    </message>
    <message>
        <source>Remove it, then start Goodword again.</source>
        <translation>يُرجى إزالته، ثم تشغيل Goodword مجددًا.</translation>
    </message>
    <message>
        <source>Remove {days}</source>
        <comment>days away</comment>
        <translation>إزالة: {days}</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a sheet</comment>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>a button</comment>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename them, then try again.</source>
        <translation>يُرجى إعادة تسميتها، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>الاسم الجديد: {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <comment>a menu</comment>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Restored {what}.</source>
        <translation>استُعيد: {what}.</translation>
    </message>
    <message>
        <source>Reword the plan</source>
        <translation>تعديل صياغة الخطة</translation>
    </message>
    <message>
        <source>Reword…</source>
        <comment>a plan, in the menu</comment>
        <translation>تعديل الصياغة…</translation>
    </message>
    <message>
        <source>Right wording</source>
        <comment>a field</comment>
        <translation>الصياغة الصحيحة</translation>
    </message>
    <message>
        <source>Room</source>
        <comment>a finding</comment>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Rosa swapped her break with Ben so that he could finish talking a customer through the new form.</source>
        <translation>بادلت روزا استراحتها مع بن ليتمكن من إتمام شرح الاستمارة الجديدة لأحد العملاء.</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a figure</comment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a finding</comment>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Said back</source>
        <comment>heads what</comment>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a sheet</comment>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Same as…</source>
        <comment>a button</comment>
        <translation>دمج مع…</translation>
    </message>
    <message>
        <source>Same days as you</source>
        <comment>a button</comment>
        <translation>نفس أيامك</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>سبت</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>a choice</comment>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a button</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <comment>a button</comment>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save again</source>
        <comment>a button</comment>
        <translation>حفظ مجددًا</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Save as…</source>
        <comment>a button</comment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save everything about a person</source>
        <translation>حفظ كل ما يخص شخصًا</translation>
    </message>
    <message>
        <source>Save everything about {name}…</source>
        <translation>حفظ كل ما يخص {name}…</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <comment>a dialog</comment>
        <translation>حفظ للتقويم</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>in the menu</comment>
        <translation>حفظ للتقويم…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <comment>a button</comment>
        <translation>حفظ للتقويم…</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>يُرجى حفظه بترميز UTF-8، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Save the list as CSV or as text, or copy the names and paste them.</source>
        <translation>يمكنك حفظ القائمة بصيغة CSV أو كنص، أو نسخ الأسماء ولصقها.</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>حفظ المذكرة</translation>
    </message>
    <message>
        <source>Save the note as a file, or copy it, and attach or paste it yourself.</source>
        <translation>يمكنك حفظ المذكرة في ملف أو نسخها، ثم إرفاقها أو لصقها بنفسك.</translation>
    </message>
    <message>
        <source>Save the one-to-one page</source>
        <translation>حفظ صفحة اللقاء الفردي</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the praise</source>
        <comment>a button</comment>
        <translation>حفظ الثناء</translation>
    </message>
    <message>
        <source>Save them as a file first.</source>
        <translation>يُرجى حفظها في ملف أولًا.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <comment>a button</comment>
        <translation>حفظ المعروض…</translation>
    </message>
    <message>
        <source>Saved as {file}: {records}</source>
        <translation>حُفظ باسم {file}: {records}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Saved {holdings}: {place}</source>
        <translation>حُفظ {holdings}: {place}</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>جارٍ حفظ نسخة…</translation>
    </message>
    <message>
        <source>Say &quot;nothing genuine&quot; for a day: neutral for the run, once in five working days.</source>
        <translation>تسجيل «لا شيء يُذكر» ليوم: لا يؤثر في السلسلة، ومرة واحدة في كل خمسة أيام عمل.</translation>
    </message>
    <message>
        <source>Say --keep or --remove.</source>
        <translation>يُرجى تحديد أحد الخيارين: goodword … --keep أو goodword … --remove.</translation>
    </message>
    <message>
        <source>Say how much is older than 18 months, and do what you answer. Nothing goes by itself.</source>
        <translation>ذكر مقدار ما مضى عليه أكثر من 18 شهرًا، والعمل بحسب إجابتك. لا شيء يزول من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Say that a step is done or dropped, or moved to a DATE; undo takes back what was said last.

ics writes it as a calendar entry into FILE, or to standard output.</source>
        <translation>تسجيل أن خطوة أُنجزت (done) أو تُركت (dropped) أو نُقلت (moved) إلى «تاريخ»؛ و undo للتراجع عن آخر ما سُجل.

يكتبها ics كموعد تقويم في «ملف»، أو على الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Say that they have left, or merge them with somebody. Their records stay.</source>
        <translation>يمكنك تسجيل المغادرة، أو الدمج مع شخص آخر. وتبقى السجلات.</translation>
    </message>
    <message>
        <source>Say what came of something heard: acted on or told, on a DATE; asked about; corrected, to TEXT.

praise makes a praise of thanks, in TEXT or their own words, prints its id, and notes a next step to pass them on.</source>
        <translation>تسجيل ما ترتب على أمر سُمع: اتُّخذ إجراء (acted) أو تم الإبلاغ (told)، في «تاريخ»؛ أو سُئل عنه (asked)؛ أو صُحّح (corrected) إلى «نص».

يحوّل praise الشكر إلى ثناء، بصيغة «نص» أو بكلمات قائله، ويطبع معرّفه، ويسجل خطوة تالية لنقل الشكر.</translation>
    </message>
    <message>
        <source>Say what changes</source>
        <translation>ذكر ما سيتغير</translation>
    </message>
    <message>
        <source>Say what it would do, and change nothing.</source>
        <translation>ذكر ما سيحدث، دون تغيير شيء.</translation>
    </message>
    <message>
        <source>Say what the wording of a note holds; nothing is recorded. TEXT - reads standard input.</source>
        <translation>ذكر ما تتضمنه صياغة ملاحظة؛ ولا يُسجَّل شيء. يُقرأ «نص» من الإدخال القياسي مع -.</translation>
    </message>
    <message>
        <source>Say what works on this desktop, and what to do where it doesn&apos;t.</source>
        <translation>ذكر ما يعمل على سطح المكتب هذا، وما يمكن فعله حيث لا يعمل.</translation>
    </message>
    <message>
        <source>Say where: --output FILE.</source>
        <translation>يُرجى تحديد المكان: goodword … --output FILE.</translation>
    </message>
    <message>
        <source>Say which days are off.</source>
        <translation>ذكر أيام الإجازة.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>يُرجى تحديد من تُوجَّه إليه.</translation>
    </message>
    <message>
        <source>Saying no kindly</source>
        <translation>الرفض بلطف</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>a field</comment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything you have written</source>
        <translation>البحث في كل ما كتبته</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Sections</source>
        <comment>the list of pages</comment>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Seen in {records}</source>
        <comment>3 records</comment>
        <translation>شواهدها: {records}</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a button</comment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send a test mail to myself</source>
        <comment>a button</comment>
        <translation>إرسال رسالة تجريبية إليّ</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a button</comment>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Send also what went to the same people before, word for word.</source>
        <translation>إرسال ما سبق إرساله إلى الأشخاص أنفسهم أيضًا، كلمة بكلمة.</translation>
    </message>
    <message>
        <source>Send it when you like.</source>
        <translation>يمكنك إرسالها متى شئت.</translation>
    </message>
    <message>
        <source>Send it, or take it out of the outbox.</source>
        <translation>يمكنك إرسالها، أو إخراجها من صندوق الصادر.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <comment>a button</comment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Send the note</source>
        <comment>a window</comment>
        <translation>إرسال المذكرة</translation>
    </message>
    <message>
        <source>Send the week&apos;s note by mail, after you have seen it. What is held back, and what to look at, goes to stderr.</source>
        <translation>إرسال مذكرة الأسبوع بالبريد بعد أن تراها. والمحجوب، وما يلزم النظر فيه، يُكتب إلى stderr.</translation>
    </message>
    <message>
        <source>Send this to {address}?</source>
        <translation>إرسال هذا إلى {address}؟</translation>
    </message>
    <message numerus="yes">
        <source>Send this to {n} address?|Send this to {n} addresses?</source>
        <translation>
            <numerusform>لا يوجد عنوان للإرسال إليه</numerusform>
            <numerusform>إرسال هذا إلى عنوان واحد؟</numerusform>
            <numerusform>إرسال هذا إلى عنوانين؟</numerusform>
            <numerusform>إرسال هذا إلى {n} عناوين؟</numerusform>
            <numerusform>إرسال هذا إلى {n} عنوانًا؟</numerusform>
            <numerusform>إرسال هذا إلى {n} عنوان؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Send without showing and asking.</source>
        <translation>إرسال بلا عرض ولا سؤال.</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>a finding</comment>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Sending from here</source>
        <translation>الإرسال من هنا</translation>
    </message>
    <message>
        <source>Sending is not set up yet</source>
        <translation>لم تُضبط إعدادات الإرسال بعد</translation>
    </message>
    <message>
        <source>Sending is not set up yet. Settings, Mail has what it needs.</source>
        <translation>لم تُضبط إعدادات الإرسال بعد. ما يلزم موجود في الإعدادات، البريد.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send…</source>
        <comment>a button</comment>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Sent to {addresses}.</source>
        <translation>أُرسلت إلى {addresses}.</translation>
    </message>
    <message>
        <source>Sent to {address}. Look whether it is there.</source>
        <translation>أُرسلت إلى {address}. يُرجى التأكد من وصولها.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسلت.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Separate</source>
        <comment>a button</comment>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Separate those two first.</source>
        <translation>يُرجى فصل هذين أولًا.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Session bus</source>
        <comment>a finding</comment>
        <translation>ناقل الجلسة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>why a backup was made</comment>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Set it in the settings, or open the note in your own mail program.</source>
        <translation>يمكنك ضبطه في الإعدادات، أو فتح المذكرة في برنامج البريد لديك.</translation>
    </message>
    <message>
        <source>Set one of the two differently.</source>
        <translation>يُرجى ضبط أحدهما على نحو مختلف.</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <comment>a button</comment>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Set smtp_security to starttls or tls.</source>
        <translation>يُرجى ضبط smtp_security على starttls أو tls.</translation>
    </message>
    <message>
        <source>Set smtp_user first.</source>
        <translation>يُرجى ضبط smtp_user أولًا.</translation>
    </message>
    <message>
        <source>Set smtp_user, and the password with it.</source>
        <translation>يُرجى ضبط smtp_user، ومعه كلمة المرور.</translation>
    </message>
    <message>
        <source>Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record.</source>
        <translation>ضبط الساعة، مثل 2026-03-02T15:31:07+01:00. لا يُخفي أي سجل.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Set {key} in the settings first.</source>
        <translation>يُرجى ضبط {key} في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>Setting the book aside…</source>
        <translation>جارٍ وضع الدفتر جانبًا…</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a window</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a button</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings, System, Notifications</source>
        <translation>الإعدادات، النظام، الإشعارات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <comment>in the menu</comment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.</source>
        <translation>حسم أمر رسالة: ما ربما وصلت تُعدّ مُرسلة، وغيرها تخرج من صندوق الصادر دون إرسال.</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>a button</comment>
        <translation>تعيين…</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>a number that a sentence begins with</comment>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>Several times are possible: 11:30, 15:30</source>
        <translation>يمكن ذكر عدة أوقات: 11:30, 15:30</translation>
    </message>
    <message>
        <source>She can’t tell from our mail whether the refund has been sent or only approved.</source>
        <translation>لا يتضح لها من رسالتنا هل أُرسل المبلغ المسترد أم تمت الموافقة عليه فقط.</translation>
    </message>
    <message>
        <source>She wrote the refusal first and the reason second. We turned it round together.</source>
        <translation>كتبت الرفض أولًا والسبب ثانيًا. عكسنا الترتيب معًا.</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <comment>keys to press</comment>
        <translation>Shift+الأسهم</translation>
    </message>
    <message>
        <source>Shorten it, or leave it out.</source>
        <translation>يُرجى اختصاره، أو الاستغناء عنه.</translation>
    </message>
    <message>
        <source>Shorten it, or split it into two records.</source>
        <translation>يمكنك اختصاره، أو تقسيمه إلى سجلين.</translation>
    </message>
    <message>
        <source>Shorten it, or take it out of the file.</source>
        <translation>يُرجى اختصاره، أو حذفه من الملف.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a button</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a choice</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>a button</comment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all settings, show one, or set one.

smtp_password is asked for, or read from standard input with &quot;-&quot;, and kept in the system&apos;s keyring.</source>
        <translation>عرض كل الإعدادات، أو عرض واحد منها، أو ضبطه.

تُطلب قيمة smtp_password، أو تُقرأ من الإدخال القياسي مع &quot;-&quot;، وتُحفظ في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Show an older backup</source>
        <comment>a button</comment>
        <translation>عرض نسخة احتياطية أقدم</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <comment>a button</comment>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>a button</comment>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show in Listening</source>
        <comment>a button</comment>
        <translation>عرض في الإصغاء</translation>
    </message>
    <message>
        <source>Show it</source>
        <comment>a button</comment>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Show it and leave; for cron and the task scheduler.</source>
        <translation>العرض ثم الخروج؛ لأجل cron وجدولة المهام.</translation>
    </message>
    <message>
        <source>Show the plan of NAME, or change it: begin or reword it, say that its small step N is done, or that it ended.

undo N says that step N is not done after all; undo alone takes up again what ended last.</source>
        <translation>عرض خطة «اسم»، أو تغييرها: بدؤها أو تعديل صياغتها، أو تسجيل أن خطوتها الصغيرة N أُنجزت، أو أن الخطة انتهت.

مع undo N لم تُنجز الخطوة N في الواقع؛ و undo وحده يستأنف آخر ما انتهى.</translation>
    </message>
    <message>
        <source>Show the sorted list to the late shift</source>
        <translation>عرض القائمة المرتبة على المناوبة المتأخرة</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>عرض الإصدار والخروج.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>عرض هذه الرسالة والخروج.</translation>
    </message>
    <message>
        <source>Show today&apos;s prompt if it is due.</source>
        <translation>عرض سؤال اليوم إن حان وقته.</translation>
    </message>
    <message>
        <source>Show what is held back</source>
        <translation>عرض المحجوب</translation>
    </message>
    <message>
        <source>Showed up</source>
        <comment>a practice</comment>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Showed up ended at {last}, the best of the year.</source>
        <translation>انتهى الحضور عند {last}، وهي أفضل قيمة في السنة.</translation>
    </message>
    <message>
        <source>Showed up ended at {last}; its best was {best} on {date}.</source>
        <translation>انتهى الحضور عند {last}؛ وكانت أفضل قيمة {best} في {date}.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}, the best of the year.</source>
        <translation>الحضور الآن عند {last}، وهي أفضل قيمة في السنة.</translation>
    </message>
    <message>
        <source>Showed up stands at {last}; its best was {best} on {date}.</source>
        <translation>الحضور الآن عند {last}؛ وكانت أفضل قيمة {best} في {date}.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <comment>a setting</comment>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Situation</source>
        <comment>a part of a note</comment>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>a number that a sentence begins with</comment>
        <translation>ستة</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>a part of a note</comment>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill</source>
        <comment>heads a line</comment>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Skill: {skill}</source>
        <translation>المهارة: {skill}</translation>
    </message>
    <message>
        <source>Skills</source>
        <comment>a heading</comment>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <comment>a button</comment>
        <translation>تخطي الآن</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>the day of a practice</comment>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>خطوات صغيرة</translation>
    </message>
    <message>
        <source>Small steps, three to six</source>
        <translation>خطوات صغيرة، من ثلاث إلى ست</translation>
    </message>
    <message>
        <source>So a passphrase will open your book each time Goodword starts.</source>
        <translation>لذلك ستفتح عبارة مرور دفترك كلما بدأ Goodword.</translation>
    </message>
    <message>
        <source>So many working days more; then it is closed.</source>
        <translation>عدد أيام العمل الإضافية، ثم يُغلق.</translation>
    </message>
    <message>
        <source>Some of its pages can&apos;t be read.</source>
        <translation>تتعذر قراءة بعض صفحاته.</translation>
    </message>
    <message>
        <source>Some weeks</source>
        <translation>بعض الأسابيع</translation>
    </message>
    <message>
        <source>Some words here take part of it back. Does it stand without them?</source>
        <translation>بعض الكلمات هنا يسحب جزءًا من الثناء. هل يستقيم بدونها؟</translation>
    </message>
    <message>
        <source>Somebody else looks smaller here. Does the act stand by itself?</source>
        <translation>يبدو شخص آخر هنا أقل شأنًا. هل يكفي الفعل وحده؟</translation>
    </message>
    <message>
        <source>Somebody of your team carries the mistake alone.</source>
        <translation>شخص من فريقك يتحمل الخطأ وحده.</translation>
    </message>
    <message>
        <source>Somebody on the team has that name.</source>
        <translation>يوجد في الفريق شخص بهذا الاسم.</translation>
    </message>
    <message>
        <source>Somebody on the team is called {name} by now.</source>
        <translation>في الفريق الآن شخص باسم {name}.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <comment>a button</comment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Something heard</source>
        <translation>أمر سُمع</translation>
    </message>
    <message>
        <source>Something may be left</source>
        <translation>قد يكون بقي شيء</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong inside Goodword.</source>
        <translation>حدث خطأ ما داخل Goodword.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>keys to press</comment>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Space in or out · Alt+↑ Alt+↓ moves · F2 edits</source>
        <translation>مفتاح المسافة للإدخال أو الاستبعاد · Alt مع السهمين ↑ ↓ للنقل · F2 للتعديل</translation>
    </message>
    <message>
        <source>Specific praise</source>
        <comment>a plot</comment>
        <translation>الثناء المحدد</translation>
    </message>
    <message>
        <source>Split a large step, or leave one out.</source>
        <translation>يمكنك تقسيم خطوة كبيرة، أو الاستغناء عن خطوة.</translation>
    </message>
    <message>
        <source>Start Goodword for all ways out, or bring back {moment} ({what}): goodword restore {place}</source>
        <translation>لرؤية كل المخارج يمكنك تشغيل Goodword، أو استعادة نسخة {moment} ({what}): goodword restore {place}</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session, or with dbus-run-session.</source>
        <translation>يُرجى تشغيل Goodword في جلسة سطح مكتب، أو باستخدام dbus-run-session.</translation>
    </message>
    <message>
        <source>Start Goodword in a desktop session. In a terminal, goodword log and goodword add work without one.</source>
        <translation>يُرجى تشغيل Goodword في جلسة سطح مكتب. وفي الطرفية يعمل goodword log و goodword add بدونها.</translation>
    </message>
    <message>
        <source>Start Goodword once, then try again.</source>
        <translation>يُرجى تشغيل Goodword مرة واحدة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>التشغيل في علبة النظام، بلا نافذة.</translation>
    </message>
    <message>
        <source>Start it from the menu, or with goodword --background.</source>
        <translation>يُشغَّل من القائمة، أو بالأمر goodword --background.</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <comment>a setting</comment>
        <translation>البدء عند تسجيل دخولي</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Step {n}</source>
        <comment>a field</comment>
        <translation>الخطوة {n}</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Step: {step}</source>
        <translation>الخطوة: {step}</translation>
    </message>
    <message>
        <source>Step: {step} (done on {date})</source>
        <translation>الخطوة: {step} (أُنجزت: {date})</translation>
    </message>
    <message>
        <source>Steps that are done or dropped stand here.</source>
        <translation>تظهر هنا الخطوات المنجزة والمتروكة.</translation>
    </message>
    <message>
        <source>Still open</source>
        <comment>in the legend of the calendar</comment>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a button</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a window</comment>
        <translation>إيقاف الحماية</translation>
    </message>
    <message>
        <source>Stop protecting</source>
        <comment>a button</comment>
        <translation>إيقاف الحماية</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>a figure</comment>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Strength over the year</source>
        <translation>القوة على مدار السنة</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>القوة عبر الزمن</translation>
    </message>
    <message>
        <source>Strength over twelve weeks</source>
        <translation>القوة خلال اثني عشر أسبوعًا</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}</source>
        <translation>القوة {strength}، السلسلة {run}، الأطول {longest}</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, last workdays {last}.</source>
        <translation>القوة {strength}، السلسلة {run}، الأطول {longest}، آخر أيام العمل {last}.</translation>
    </message>
    <message>
        <source>Strength {strength}, run {run}, longest {longest}, {done} of {of} last workdays</source>
        <translation>القوة {strength}، السلسلة {run}، الأطول {longest}، آخر أيام العمل {done} من {of}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>الموضوع: {subject}</translation>
    </message>
    <message>
        <source>Such as {example}</source>
        <comment>in an empty field</comment>
        <translation>مثلًا {example}</translation>
    </message>
    <message>
        <source>Summary confirmed</source>
        <translation>الخلاصة مؤكدة</translation>
    </message>
    <message>
        <source>Summary corrected</source>
        <translation>الخلاصة مصحَّحة</translation>
    </message>
    <message>
        <source>Summary not checked</source>
        <translation>لم يُتحقق من الخلاصة</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>أحد</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>a choice</comment>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Super</source>
        <comment>a key</comment>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch it off in the desktop&apos;s settings. The tray shows all the same what is open.</source>
        <translation>يمكنك إيقافه في إعدادات سطح المكتب. ومع ذلك تُظهر علبة النظام ما بقي مفتوحًا.</translation>
    </message>
    <message>
        <source>Switch it on in Task Manager, under Startup apps.</source>
        <translation>يمكنك تفعيله في «إدارة المهام»، ضمن «تطبيقات بدء التشغيل».</translation>
    </message>
    <message>
        <source>Switch one off if it is not yours to do. Its past stays.</source>
        <translation>يمكنك إيقاف ما ليس من شأنك. ويبقى ماضيه.</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a choice</comment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System Settings, Notifications</source>
        <translation>إعدادات النظام، الإشعارات</translation>
    </message>
    <message>
        <source>System follows your desktop.</source>
        <translation>خيار «النظام» يتبع سطح المكتب.</translation>
    </message>
    <message>
        <source>System takes that of your desktop, if Goodword speaks it.</source>
        <translation>خيار «النظام» يأخذ لغة سطح المكتب إن كان Goodword يدعمها.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>a choice</comment>
        <translation>اتصال TLS من البداية</translation>
    </message>
    <message>
        <source>TOPIC</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Tables</source>
        <comment>how figures are shown</comment>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to neither: the export is made for that.</source>
        <translation>جداول person و entry و schedule و time_off و skip و practice_switch و holiday_region و setting و draft و outbox و told و note_choice و step_mark و insight و topic_alias و skill_plan و away؛ أما السلاسل والقوة فتُحسب من جديد كل مرة ولا تُحفظ في أي مكان. القراءة من نسخة أولى من القراءة من الدفتر، ولا كتابة في أي منهما: فالتصدير مخصص لذلك.</translation>
    </message>
    <message>
        <source>Take a record out of the bin.</source>
        <translation>إخراج سجل من المهملات.</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a button</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back that NAME was merged into them.</source>
        <translation>التراجع عن دمج «اسم» في هذا الشخص.</translation>
    </message>
    <message>
        <source>Take back that it is another name of a topic.</source>
        <translation>التراجع عن كونه اسمًا آخر لموضوع.</translation>
    </message>
    <message>
        <source>Take back the skip of {practice}</source>
        <translation>التراجع عن التخطي: {practice}</translation>
    </message>
    <message>
        <source>Take everything in FILE into the book, or nothing if a line is wrong. What is there already stays.

FILE is an export, or another book: a backup, or a copy that a synchronising program made.</source>
        <translation>إدخال كل ما في «ملف» إلى الدفتر، أو لا شيء إن كان في سطر خطأ. وما هو موجود يبقى.

يكون «ملف» تصديرًا أو دفترًا آخر: نسخة احتياطية، أو نسخة أنشأها برنامج مزامنة.</translation>
    </message>
    <message>
        <source>Take it out, or type the text again.</source>
        <translation>يُرجى إزالته، أو كتابة النص مجددًا.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>يُرجى إزالته.</translation>
    </message>
    <message>
        <source>Take one from {first} to {last}.</source>
        <translation>يُرجى اختيار قيمة من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>يُرجى إزالة أحدهما.</translation>
    </message>
    <message>
        <source>Take one out first.</source>
        <translation>يُرجى إزالة واحد أولًا.</translation>
    </message>
    <message>
        <source>Take out</source>
        <comment>a button</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take out: {question}</source>
        <translation>إزالة: {question}</translation>
    </message>
    <message>
        <source>Take somebody without records off the team.</source>
        <translation>إزالة شخص بلا سجلات من الفريق.</translation>
    </message>
    <message>
        <source>Take the line out of the file.</source>
        <translation>يُرجى حذف السطر من الملف.</translation>
    </message>
    <message>
        <source>Take time off back.</source>
        <translation>إلغاء إجازة.</translation>
    </message>
    <message>
        <source>Take unusual signs out of your name and the names in the note, then try again.</source>
        <translation>يُرجى إزالة الرموز غير المألوفة من اسمك ومن الأسماء في المذكرة، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <comment>a skill, a button</comment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Take up again: {skill}</source>
        <translation>استئناف: {skill}</translation>
    </message>
    <message>
        <source>Taken out of the outbox</source>
        <translation>أُخرجت من صندوق الصادر</translation>
    </message>
    <message>
        <source>Taken up again: {skill}</source>
        <translation>استؤنفت: {skill}</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a finding</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a wish about praise</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a field</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>a window</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Team…</source>
        <comment>in the menu</comment>
        <translation>الفريق…</translation>
    </message>
    <message>
        <source>Tell everybody</source>
        <comment>a wish about praise</comment>
        <translation>إعلام الجميع</translation>
    </message>
    <message>
        <source>Tell the desk on Friday</source>
        <translation>إبلاغ المكتب يوم الجمعة</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>a number that a sentence begins with</comment>
        <translation>عشرة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message numerus="yes">
        <source>Thank you. {things} you did {when} made a difference.|Thank you. {things} you did {when} made a difference.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>شكرًا لك. {things} من فعلك {when}.</numerusform>
            <numerusform>شكرًا لك. {things} فعلته {when} أحدث فرقًا.</numerusform>
            <numerusform>شكرًا لك. {things} فعلتهما {when} أحدثا فرقًا.</numerusform>
            <numerusform>شكرًا لك. {things} فعلتها {when} أحدثت فرقًا.</numerusform>
            <numerusform>شكرًا لك. {things} فعلتها {when} أحدثت فرقًا.</numerusform>
            <numerusform>شكرًا لك. {things} فعلتها {when} أحدثت فرقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <comment>a view of what was heard</comment>
        <translation>الشكر</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>That backup holds more than twice as many records as the book. Look at it before you go on.</source>
        <translation>تضم تلك النسخة الاحتياطية أكثر من ضعف سجلات الدفتر. يُرجى مراجعتها قبل المتابعة.</translation>
    </message>
    <message>
        <source>That code does not open this copy.</source>
        <translation>ذلك الرمز لا يفتح هذه النسخة.</translation>
    </message>
    <message>
        <source>That copy opens with a recovery code of its own.</source>
        <translation>تُفتح تلك النسخة برمز استرداد خاص بها.</translation>
    </message>
    <message>
        <source>That could not be looked at. Try again.</source>
        <translation>تعذر فحص ذلك. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>That day is already closed.</source>
        <translation>سبق إغلاق ذلك اليوم.</translation>
    </message>
    <message>
        <source>That day is too far away.</source>
        <translation>ذلك اليوم بعيد جدًا.</translation>
    </message>
    <message>
        <source>That does not open the book.</source>
        <translation>ذلك لا يفتح الدفتر.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>ذلك مجلد.</translation>
    </message>
    <message>
        <source>That is another code.</source>
        <translation>ذلك رمز آخر.</translation>
    </message>
    <message>
        <source>That is more than one line.</source>
        <translation>ذلك أكثر من سطر واحد.</translation>
    </message>
    <message>
        <source>That is more than three times a day.</source>
        <translation>ذلك أكثر من ثلاث مرات في اليوم.</translation>
    </message>
    <message>
        <source>That is more than {most} addresses.</source>
        <translation>ذلك أكثر من الحد الأقصى للعناوين ({most}).</translation>
    </message>
    <message>
        <source>That is no file&apos;s name.</source>
        <translation>ذلك ليس اسم ملف.</translation>
    </message>
    <message>
        <source>That is no name for a topic.</source>
        <translation>لا يصلح ذلك اسمًا لموضوع.</translation>
    </message>
    <message>
        <source>That is no ordinary file, and the lines are read twice.</source>
        <translation>ذلك ليس ملفًا عاديًا، والأسطر تُقرأ مرتين.</translation>
    </message>
    <message>
        <source>That is no recovery code.</source>
        <translation>ذلك ليس رمز استرداد.</translation>
    </message>
    <message>
        <source>That is one and the same person.</source>
        <translation>هذا شخص واحد بعينه.</translation>
    </message>
    <message>
        <source>That is one and the same topic.</source>
        <translation>هذا موضوع واحد بعينه.</translation>
    </message>
    <message numerus="yes">
        <source>That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.</source>
        <translation>
            <numerusform>لا أسماء، والحد الأقصى هنا {most}.</numerusform>
            <numerusform>ذلك اسم واحد، والحد الأقصى هنا {most}.</numerusform>
            <numerusform>ذلك اسمان، والحد الأقصى هنا {most}.</numerusform>
            <numerusform>تلك {n} أسماء، والحد الأقصى هنا {most}.</numerusform>
            <numerusform>ذلك {n} اسمًا، والحد الأقصى هنا {most}.</numerusform>
            <numerusform>ذلك {n} اسم، والحد الأقصى هنا {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That opens the book, but nothing here keeps it unlocked. {problem}</source>
        <translation>ذلك يفتح الدفتر، لكن لا شيء هنا يبقيه مفتوح القفل. {problem}</translation>
    </message>
    <message>
        <source>That person is no longer on the team.</source>
        <translation>لم يعد ذلك الشخص في الفريق.</translation>
    </message>
    <message>
        <source>That person was not merged.</source>
        <translation>لم يُدمج ذلك الشخص.</translation>
    </message>
    <message>
        <source>That plan is no longer there.</source>
        <translation>لم تعد تلك الخطة موجودة.</translation>
    </message>
    <message>
        <source>That record is in the bin.</source>
        <translation>ذلك السجل في المهملات.</translation>
    </message>
    <message>
        <source>That record is no praise.</source>
        <translation>ليس ذلك سجل ثناء.</translation>
    </message>
    <message>
        <source>That record is no thanks.</source>
        <translation>ليس ذلك سجل شكر.</translation>
    </message>
    <message>
        <source>That record is no thing heard.</source>
        <translation>ليس ذلك سجل أمر سُمع.</translation>
    </message>
    <message>
        <source>That record left the bin after 30 days.</source>
        <translation>خرج ذلك السجل من المهملات بعد 30 يومًا.</translation>
    </message>
    <message>
        <source>That recovery code is another book&apos;s, or the book is damaged.</source>
        <translation>رمز الاسترداد ذاك يخص دفترًا آخر، أو أن الدفتر تالف.</translation>
    </message>
    <message>
        <source>That step has no day.</source>
        <translation>ليس لتلك الخطوة يوم.</translation>
    </message>
    <message>
        <source>That step is open.</source>
        <translation>تلك الخطوة مفتوحة.</translation>
    </message>
    <message>
        <source>The backup holds {what}.</source>
        <translation>تحتوي النسخة الاحتياطية على: {what}.</translation>
    </message>
    <message>
        <source>The backups can&apos;t be kept</source>
        <translation>يتعذر حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>The book and its backups are written as plain files. Whoever can read your files can read them then, and the recovery code opens nothing any more.</source>
        <translation>يُكتب الدفتر ونسخه الاحتياطية كملفات عادية. عندها يستطيع قراءتها كل من يستطيع قراءة ملفاتك، ولا يعود رمز الاسترداد يفتح شيئًا.</translation>
    </message>
    <message>
        <source>The book as it was ({what}): {place}</source>
        <translation>الدفتر كما كان ({what}): {place}</translation>
    </message>
    <message>
        <source>The book as it was, as it is: {place}</source>
        <translation>الدفتر كما كان، على حاله: {place}</translation>
    </message>
    <message>
        <source>The book as it was: {copy}</source>
        <translation>الدفتر كما كان: {copy}</translation>
    </message>
    <message>
        <source>The book can&apos;t be changed here</source>
        <translation>يتعذر تغيير الدفتر هنا</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened</source>
        <translation>يتعذر فتح الدفتر</translation>
    </message>
    <message>
        <source>The book can&apos;t be opened.</source>
        <translation>يتعذر فتح الدفتر.</translation>
    </message>
    <message>
        <source>The book can&apos;t be read.</source>
        <translation>تتعذر قراءة الدفتر.</translation>
    </message>
    <message>
        <source>The book can&apos;t be used right now</source>
        <translation>يتعذر استخدام الدفتر الآن</translation>
    </message>
    <message>
        <source>The book can&apos;t be written</source>
        <translation>لا يمكن الكتابة في الدفتر</translation>
    </message>
    <message>
        <source>The book can&apos;t be written here.</source>
        <translation>تتعذر كتابة الدفتر هنا.</translation>
    </message>
    <message>
        <source>The book could not be written anew</source>
        <translation>تعذرت كتابة الدفتر من جديد</translation>
    </message>
    <message>
        <source>The book holds {what}.</source>
        <translation>يحتوي الدفتر على: {what}.</translation>
    </message>
    <message>
        <source>The book is clean, but these files can&apos;t be opened or still hold the name: {places}.</source>
        <translation>الدفتر خالٍ منه، لكن هذه الملفات يتعذر فتحها أو ما زال فيها الاسم: {places}.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>الدفتر تالف</translation>
    </message>
    <message>
        <source>The book is damaged ({reason}).</source>
        <translation>الدفتر تالف ({reason}).</translation>
    </message>
    <message>
        <source>The book is damaged or protected.</source>
        <translation>الدفتر تالف أو محمي.</translation>
    </message>
    <message>
        <source>The book is damaged.</source>
        <translation>الدفتر تالف.</translation>
    </message>
    <message>
        <source>The book is damaged. Goodword shows what can be read, and changes nothing.</source>
        <translation>الدفتر تالف. يعرض Goodword ما تمكن قراءته، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The book is damaged. Quit Goodword and start it again: it shows the ways out. Nothing was changed.</source>
        <translation>الدفتر تالف. يُرجى إنهاء Goodword ثم تشغيله مجددًا: ستظهر المخارج الممكنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The book is from a newer Goodword</source>
        <translation>الدفتر من إصدار أحدث من Goodword</translation>
    </message>
    <message>
        <source>The book is in use</source>
        <translation>الدفتر قيد الاستخدام</translation>
    </message>
    <message>
        <source>The book is locked</source>
        <translation>الدفتر مقفل</translation>
    </message>
    <message>
        <source>The book is locked.</source>
        <translation>الدفتر مقفل.</translation>
    </message>
    <message>
        <source>The book is locked. It opens with the recovery code: goodword unlock</source>
        <translation>الدفتر مقفل. يُفتح برمز الاسترداد: goodword unlock</translation>
    </message>
    <message>
        <source>The book is locked. It opens with your passphrase or the recovery code: goodword unlock</source>
        <translation>الدفتر مقفل. يُفتح بعبارة مرورك أو برمز الاسترداد: goodword unlock</translation>
    </message>
    <message>
        <source>The book is missing</source>
        <translation>الدفتر مفقود</translation>
    </message>
    <message>
        <source>The book is not in its place any more</source>
        <translation>لم يعد الدفتر في مكانه</translation>
    </message>
    <message>
        <source>The book is not protected</source>
        <translation>الدفتر غير محمي</translation>
    </message>
    <message>
        <source>The book is not protected by a password.</source>
        <translation>الدفتر غير محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>The book is not protected, so it opens without a key.</source>
        <translation>الدفتر غير محمي، لذلك يُفتح بلا مفتاح.</translation>
    </message>
    <message>
        <source>The book is not protected.</source>
        <translation>الدفتر غير محمي.</translation>
    </message>
    <message>
        <source>The book is not protected. ({place})</source>
        <translation>الدفتر غير محمي. ({place})</translation>
    </message>
    <message>
        <source>The book is not protected: whoever can read its file can read it.</source>
        <translation>الدفتر غير محمي: يستطيع قراءته كل من يستطيع قراءة ملفه.</translation>
    </message>
    <message>
        <source>The book is open for reading only</source>
        <translation>الدفتر مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>The book is protected</source>
        <translation>الدفتر محمي</translation>
    </message>
    <message>
        <source>The book is protected already.</source>
        <translation>الدفتر محمي من قبل.</translation>
    </message>
    <message>
        <source>The book is protected.</source>
        <translation>الدفتر محمي.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring, and your passphrase opens it; the recovery code opens it too.</source>
        <translation>الدفتر محمي. مفتاحه في حلقة المفاتيح، وعبارة مرورك تفتحه، ورمز الاسترداد يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>The book is protected. Its key is in the keyring; the recovery code opens it too.</source>
        <translation>الدفتر محمي. مفتاحه في حلقة المفاتيح، ورمز الاسترداد يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>The book is protected. The recovery code opens it.</source>
        <translation>الدفتر محمي. رمز الاسترداد يفتحه.</translation>
    </message>
    <message>
        <source>The book is protected. Your passphrase opens it; the recovery code opens it too.</source>
        <translation>الدفتر محمي. عبارة مرورك تفتحه، ورمز الاسترداد يفتحه أيضًا.</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>الدفتر سليم.</translation>
    </message>
    <message>
        <source>The book is sound: {what}.</source>
        <translation>الدفتر سليم: {what}.</translation>
    </message>
    <message>
        <source>The book is unlocked. Lock it again with: goodword lock</source>
        <translation>قفل الدفتر مفتوح. لقفله مجددًا: goodword lock</translation>
    </message>
    <message>
        <source>The book lies on a disk of the network ({kind}), where saved words can be lost.</source>
        <translation>يقع الدفتر على قرص شبكي ({kind})، حيث قد تضيع كلمات محفوظة.</translation>
    </message>
    <message>
        <source>The book stays locked</source>
        <translation>يبقى الدفتر مقفلًا</translation>
    </message>
    <message>
        <source>The book was moved, deleted or replaced while Goodword had it open. ({place})</source>
        <translation>نُقل الدفتر أو حُذف أو استُبدل بينما كان مفتوحًا في Goodword. ({place})</translation>
    </message>
    <message>
        <source>The book {book} can&apos;t be written.</source>
        <translation>لا يمكن الكتابة في الدفتر {book}.</translation>
    </message>
    <message>
        <source>The book&apos;s key is in the keyring. {problem}</source>
        <translation>مفتاح الدفتر في حلقة المفاتيح. {problem}</translation>
    </message>
    <message>
        <source>The book&apos;s key is not in the keyring any more.</source>
        <translation>لم يعد مفتاح الدفتر في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from nobody this computer trusts.</source>
        <translation>شهادة {host} صادرة عن جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>شهادة {host} صادرة باسم آخر.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>شهادة {host} لم يبدأ سريانها بعد.</translation>
    </message>
    <message>
        <source>The certificate of {host} is out of date.</source>
        <translation>شهادة {host} منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>The code was not typed back as it is.</source>
        <translation>لم يُكتب الرمز من جديد كما هو.</translation>
    </message>
    <message>
        <source>The company</source>
        <comment>whom a note is for</comment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>The company&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>مذكرة الشركة تُرسل إلى</translation>
    </message>
    <message>
        <source>The copy holds {what}.</source>
        <translation>تحتوي النسخة على: {what}.</translation>
    </message>
    <message>
        <source>The copy is damaged.</source>
        <translation>النسخة تالفة.</translation>
    </message>
    <message>
        <source>The copy of the book is not sound</source>
        <translation>نسخة الدفتر غير سليمة</translation>
    </message>
    <message>
        <source>The curve begins with the first record.</source>
        <translation>يبدأ المنحنى بأول سجل.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>يتعذر استخدام مجلد البيانات</translation>
    </message>
    <message>
        <source>The day it belongs to, today unless given.</source>
        <translation>اليوم الذي يخصه؛ اليوم الحالي ما لم يُحدد.</translation>
    </message>
    <message>
        <source>The day stays open; one sentence is plenty.</source>
        <translation>يبقى اليوم مفتوحًا؛ جملة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>The day they left the team.</source>
        <translation>يوم مغادرة الشخص للفريق.</translation>
    </message>
    <message>
        <source>The day your runs begin. An earlier record moves it back.</source>
        <translation>اليوم الذي تبدأ فيه سلاسلك. وأي سجل أقدم يعيده إلى الوراء.</translation>
    </message>
    <message>
        <source>The day’s mark</source>
        <translation>علامة اليوم</translation>
    </message>
    <message>
        <source>The desktop knows trays, but no panel shows one.</source>
        <translation>سطح المكتب يدعم علبة النظام، لكن لا شريط يعرضها.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk is full. ({folder})</source>
        <translation>القرص ممتلئ. ({folder})</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} can only be read.</source>
        <translation>قرص المجلد {folder} للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk refuses it ({reason}).</source>
        <translation>القرص يرفض ذلك ({reason}).</translation>
    </message>
    <message>
        <source>The disk reports an error. ({folder})</source>
        <translation>القرص يُبلغ عن خطأ. ({folder})</translation>
    </message>
    <message>
        <source>The disk{where} can&apos;t be written.</source>
        <translation>تتعذر الكتابة على القرص{where}.</translation>
    </message>
    <message>
        <source>The disk{where} is full.</source>
        <translation>القرص{where} ممتلئ.</translation>
    </message>
    <message>
        <source>The disk{where} reports an error.</source>
        <translation>القرص{where} يُبلغ عن خطأ.</translation>
    </message>
    <message>
        <source>The draft did not open</source>
        <translation>لم تُفتح المسودة</translation>
    </message>
    <message>
        <source>The draft is too long.</source>
        <translation>المسودة طويلة جدًا.</translation>
    </message>
    <message>
        <source>The end of the file can&apos;t be read.</source>
        <translation>تتعذر قراءة نهاية الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The end of the file is missing: {n} page, and the records on it.|The end of the file is missing: {n} pages, and the records on them.</source>
        <translation>
            <numerusform>نهاية الملف ناقصة.</numerusform>
            <numerusform>نهاية الملف ناقصة: صفحة واحدة والسجلات التي عليها.</numerusform>
            <numerusform>نهاية الملف ناقصة: صفحتان والسجلات التي عليهما.</numerusform>
            <numerusform>نهاية الملف ناقصة: {n} صفحات والسجلات التي عليها.</numerusform>
            <numerusform>نهاية الملف ناقصة: {n} صفحة والسجلات التي عليها.</numerusform>
            <numerusform>نهاية الملف ناقصة: {n} صفحة والسجلات التي عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fallback</source>
        <translation>السؤال الاحتياطي</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>تتعذر قراءة الملف.</translation>
    </message>
    <message>
        <source>The file has no version that was ever written.</source>
        <translation>ليس للملف إصدار كُتب من قبل.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file that is there is open elsewhere or protected.</source>
        <translation>الملف الموجود مفتوح في مكان آخر أو محمي.</translation>
    </message>
    <message>
        <source>The file was written by a newer Goodword.</source>
        <translation>كُتب الملف بإصدار أحدث من Goodword.</translation>
    </message>
    <message>
        <source>The folder for drafts can&apos;t be used.</source>
        <translation>يتعذر استخدام مجلد المسودات.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The folder of the book can&apos;t be used.</source>
        <translation>يتعذر استخدام مجلد الدفتر.</translation>
    </message>
    <message>
        <source>The folder {folder} also holds other things.</source>
        <translation>يحتوي المجلد {folder} على أشياء أخرى أيضًا.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be made.</source>
        <translation>يتعذر إنشاء المجلد {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be used ({reason}).</source>
        <translation>يتعذر استخدام المجلد {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} can&apos;t be written.</source>
        <translation>تتعذر الكتابة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>The folder {folder} is open to others.</source>
        <translation>المجلد {folder} مفتوح للآخرين.</translation>
    </message>
    <message>
        <source>The id can&apos;t be kept.</source>
        <translation>يتعذر حفظ المعرّف.</translation>
    </message>
    <message>
        <source>The key may still be in the keyring</source>
        <translation>قد يكون المفتاح ما زال في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>يتعذر استخدام حلقة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used.</source>
        <translation>يتعذر استخدام حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>لم تستجب حلقة المفاتيح في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The keyring did not keep the password as it is.</source>
        <translation>لم تحفظ حلقة المفاتيح كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>The keyring did not let go of a key that nothing needs now. Try the same again later.</source>
        <translation>لم تتخلَّ حلقة المفاتيح عن مفتاح لم يعد يلزم شيئًا. يُرجى تكرار الأمر نفسه لاحقًا.</translation>
    </message>
    <message>
        <source>The keyring is locked, and was not opened.</source>
        <translation>حلقة المفاتيح مقفلة، ولم تُفتح.</translation>
    </message>
    <message>
        <source>The keyring refused to answer.</source>
        <translation>رفضت حلقة المفاتيح الاستجابة.</translation>
    </message>
    <message>
        <source>The keyring stays locked</source>
        <translation>تبقى حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keyring that is set up ({name}) may keep passwords in plain text, so it is not used.</source>
        <translation>حلقة المفاتيح المضبوطة ({name}) قد تحفظ كلمات المرور كنص عادي، لذلك لا تُستخدم.</translation>
    </message>
    <message>
        <source>The line does not say its type.</source>
        <translation>لا يذكر السطر نوعه.</translation>
    </message>
    <message>
        <source>The line is longer than {size} MB.</source>
        <translation>السطر أطول من {size} MB.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>السطر ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The line is not JSON that can be read.</source>
        <translation>السطر ليس بصيغة JSON تمكن قراءتها.</translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>السطر ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The line is too long: {limit} characters fit.</source>
        <translation>السطر طويل جدًا: الحد الأقصى {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>The line of a note is too long.</source>
        <translation>سطر المذكرة طويل جدًا.</translation>
    </message>
    <message>
        <source>The list is not read</source>
        <translation>لم تُقرأ القائمة</translation>
    </message>
    <message>
        <source>The list of startup apps</source>
        <translation>قائمة تطبيقات بدء التشغيل</translation>
    </message>
    <message>
        <source>The list was complete, but nobody could see what was urgent. She sorted it while we spoke.</source>
        <translation>كانت القائمة كاملة، لكن لم يستطع أحد أن يرى العاجل فيها. رتّبتها ونحن نتحدث.</translation>
    </message>
    <message>
        <source>The mail address is too long.</source>
        <translation>عنوان البريد طويل جدًا.</translation>
    </message>
    <message>
        <source>The mail broke off in a way nobody foresaw ({kind}).</source>
        <translation>انقطعت الرسالة على نحو لم يُتوقع ({kind}).</translation>
    </message>
    <message>
        <source>The mail did not go out</source>
        <translation>لم تخرج الرسالة</translation>
    </message>
    <message>
        <source>The mail has {size} kB, and {host} takes {most} kB.</source>
        <translation>حجم الرسالة {size} kB، والحد لدى {host} هو {most} kB.</translation>
    </message>
    <message>
        <source>The mail is too big for it: leave something out.</source>
        <translation>الرسالة أكبر مما يقبله: يُرجى استبعاد شيء منها.</translation>
    </message>
    <message>
        <source>The mail may have arrived</source>
        <translation>ربما وصلت الرسالة</translation>
    </message>
    <message>
        <source>The mail names too many.</source>
        <translation>عدد المذكورين في الرسالة كبير جدًا.</translation>
    </message>
    <message>
        <source>The mail server asks for your password.</source>
        <translation>خادم البريد يطلب كلمة مرورك.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the line broke before the server answered, so it may have arrived.</source>
        <translation>سُلّمت الرسالة، لكن الاتصال انقطع قبل أن يجيب الخادم، لذلك ربما وصلت.</translation>
    </message>
    <message>
        <source>The name both go by.</source>
        <translation>الاسم الذي يحمله الموضوعان.</translation>
    </message>
    <message>
        <source>The name holds a character no file name can have.</source>
        <translation>في الاسم حرف لا يجوز في أسماء الملفات.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>الاسم فارغ.</translation>
    </message>
    <message>
        <source>The name is too long or not possible there.</source>
        <translation>الاسم طويل جدًا أو غير ممكن هناك.</translation>
    </message>
    <message>
        <source>The name is too long: {limit} characters fit.</source>
        <translation>الاسم طويل جدًا: الحد الأقصى {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>The new book holds nothing at all; what is there now stays as it is.</source>
        <translation>الدفتر الجديد فارغ تمامًا؛ والموجود الآن يبقى كما هو.</translation>
    </message>
    <message>
        <source>The new mail says “sent” and the date. He did not need to call.</source>
        <translation>في الرسالة الجديدة كلمة «أُرسل» والتاريخ. لم يحتج إلى الاتصال.</translation>
    </message>
    <message>
        <source>The new one starts by itself once its windows are closed.</source>
        <translation>يبدأ الجديد تلقائيًا متى أُغلقت نوافذه.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>المذكرة فارغة.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>الملاحظة طويلة جدًا.</translation>
    </message>
    <message>
        <source>The note is too long: {size} kB, and {limit} kB fit.</source>
        <translation>المذكرة طويلة جدًا: {size} kB، والحد الأقصى {limit} kB.</translation>
    </message>
    <message>
        <source>The note would be {size} kB long, and {limit} kB fit. Take a shorter piece, or split it into two records.</source>
        <translation>سيكون حجم المذكرة {size} kB، والحد الأقصى {limit} kB. يمكنك اختيار جزء أقصر، أو تقسيمه إلى سجلين.</translation>
    </message>
    <message>
        <source>The notification server does not answer.</source>
        <translation>خادم الإشعارات لا يستجيب.</translation>
    </message>
    <message>
        <source>The others are in History.</source>
        <translation>البقية في المحفوظات.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>صندوق الصادر فارغ.</translation>
    </message>
    <message>
        <source>The panel has none.</source>
        <translation>ليس في الشريط علبة نظام.</translation>
    </message>
    <message>
        <source>The panel has one of the old kind (XEmbed).</source>
        <translation>في الشريط علبة نظام من النوع القديم (XEmbed).</translation>
    </message>
    <message>
        <source>The panel has one.</source>
        <translation>في الشريط علبة نظام.</translation>
    </message>
    <message>
        <source>The passphrase is set. It opens the book; the recovery code stays as it is.</source>
        <translation>عُيّنت عبارة المرور. وهي تفتح الدفتر، ورمز الاسترداد يبقى كما هو.</translation>
    </message>
    <message>
        <source>The passphrase stays</source>
        <translation>تبقى عبارة المرور</translation>
    </message>
    <message>
        <source>The password for {account} is in the keyring.</source>
        <translation>كلمة مرور {account} في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The password of {account} is in the keyring.</source>
        <translation>كلمة مرور {account} في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The person they were merged into is merged too.</source>
        <translation>الشخص الذي جرى الدمج فيه مدموج هو أيضًا.</translation>
    </message>
    <message>
        <source>The place it listens at can&apos;t be made.</source>
        <translation>يتعذر إنشاء الموضع الذي يستمع عنده.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>لا توجد في الخطة خطوة كهذه.</translation>
    </message>
    <message>
        <source>The plan is in other words now</source>
        <translation>عُدّلت صياغة الخطة</translation>
    </message>
    <message>
        <source>The printed list is out of date by the time it is read.</source>
        <translation>القائمة المطبوعة يفوت أوانها قبل أن تُقرأ.</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>The prompt can&apos;t be shown</source>
        <translation>يتعذر عرض السؤال</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be read.</source>
        <translation>تتعذر قراءة الأسئلة.</translation>
    </message>
    <message>
        <source>The prompts can&apos;t be used as they are</source>
        <translation>يتعذر استخدام الأسئلة كما هي</translation>
    </message>
    <message>
        <source>The prompts name something that is no practice.</source>
        <translation>تذكر الأسئلة شيئًا ليس ممارسة.</translation>
    </message>
    <message>
        <source>The questions you are asked: your own, and ours that you hide.</source>
        <translation>الأسئلة التي تُطرح عليك: أسئلتك، وما أخفيته من أسئلتنا.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>السبب طويل جدًا.</translation>
    </message>
    <message>
        <source>The record has changed since you put it so.</source>
        <translation>تغيّر السجل بعد أن صغته هكذا.</translation>
    </message>
    <message>
        <source>The record is as it was saved. {problem}</source>
        <translation>السجل كما حُفظ. {problem}</translation>
    </message>
    <message>
        <source>The rules for wording can&apos;t be used on this computer. Installing Goodword again brings them back.</source>
        <translation>يتعذر استخدام قواعد الصياغة على هذا الحاسوب. إعادة تثبيت Goodword تعيدها.</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>The same is done in {n} backup.|The same is done in {n} backups.</source>
        <translation>
            <numerusform>لا نسخ احتياطية يُجرى فيها ذلك.</numerusform>
            <numerusform>يُجرى الأمر نفسه في نسخة احتياطية واحدة.</numerusform>
            <numerusform>يُجرى الأمر نفسه في نسختين احتياطيتين.</numerusform>
            <numerusform>يُجرى الأمر نفسه في {n} نسخ احتياطية.</numerusform>
            <numerusform>يُجرى الأمر نفسه في {n} نسخة احتياطية.</numerusform>
            <numerusform>يُجرى الأمر نفسه في {n} نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server {host} did not take the mail: {answer}</source>
        <translation>لم يقبل الخادم {host} الرسالة: {answer}</translation>
    </message>
    <message>
        <source>The server {host} does not take the name or the password: {answer}</source>
        <translation>لا يقبل الخادم {host} الاسم أو كلمة المرور: {answer}</translation>
    </message>
    <message>
        <source>The server {host} lets nobody in right now: {answer}</source>
        <translation>لا يسمح الخادم {host} لأحد بالدخول الآن: {answer}</translation>
    </message>
    <message>
        <source>The server {host} offers no way to sign in with a password.</source>
        <translation>لا يتيح الخادم {host} تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>The server {host} took no address. {answer}</source>
        <translation>لم يقبل الخادم {host} أي عنوان. {answer}</translation>
    </message>
    <message>
        <source>The server {where} can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى الخادم {where}.</translation>
    </message>
    <message>
        <source>The server {where} did not answer in time.</source>
        <translation>لم يستجب الخادم {where} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server {where} does not encrypt the line, so neither password nor mail was sent.</source>
        <translation>الخادم {where} لا يشفّر الاتصال، لذلك لم تُرسل كلمة المرور ولا الرسالة.</translation>
    </message>
    <message>
        <source>The server {where} hung up.</source>
        <translation>قطع الخادم {where} الاتصال.</translation>
    </message>
    <message>
        <source>The system refuses to read or write something ({reason}).</source>
        <translation>يرفض النظام قراءة شيء أو كتابته ({reason}).</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The team</source>
        <comment>whom a note is for</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>The team&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>مذكرة الفريق تُرسل إلى</translation>
    </message>
    <message>
        <source>The text names who said it.</source>
        <translation>يذكر النص اسم القائل.</translation>
    </message>
    <message>
        <source>The text on standard input is not UTF-8.</source>
        <translation>النص على الإدخال القياسي ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text on standard input is too long: {limit} kB fit.</source>
        <translation>النص على الإدخال القياسي طويل جدًا: الحد الأقصى {limit} kB.</translation>
    </message>
    <message>
        <source>The thanks of {date} were passed on</source>
        <translation>تم نقل الشكر (سُمع: {date})</translation>
    </message>
    <message>
        <source>The three practices</source>
        <comment>a setting</comment>
        <translation>الممارسات الثلاث</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>الإدخالان غير متطابقين. يُرجى الكتابة مجددًا.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <comment>a setting</comment>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>The weekdays they work, like mon,tue,thu; empty: the same as you.</source>
        <translation>أيام عمل الشخص في الأسبوع، مثل mon,tue,thu؛ والفارغ: مثل أيام عملك.</translation>
    </message>
    <message>
        <source>The words around what you wrote. Your own stay as they are.</source>
        <translation>الكلمات المحيطة بما كتبته. أما كلماتك فتبقى كما هي.</translation>
    </message>
    <message>
        <source>The year {year} is out of reach.</source>
        <translation>السنة {year} خارج النطاق.</translation>
    </message>
    <message>
        <source>The year {year} is too far away.</source>
        <translation>السنة {year} بعيدة جدًا.</translation>
    </message>
    <message>
        <source>The {field} holds a character that can&apos;t be kept (U+{code}).</source>
        <translation>في الحقل {field} حرف يتعذر حفظه (U+{code}).</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>الحقل {field} فارغ.</translation>
    </message>
    <message>
        <source>The {field} is too long: {count} characters, and {limit} fit.</source>
        <translation>الحقل {field} طويل جدًا: عدد الأحرف {count}، والحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>The {practice} record of {date}, to {whom}, {way}</source>
        <translation>سجل بتاريخ {date} ({practice})، إلى {whom}، {way}</translation>
    </message>
    <message>
        <source>Their days off, not yours: they wait for nothing then.</source>
        <translation>أيام إجازة الشخص لا إجازتك: لا يُنتظر له شيء فيها.</translation>
    </message>
    <message>
        <source>Their records stay. From that day nothing asks about them, and no note names them.</source>
        <translation>تبقى السجلات. ومن ذلك اليوم لا يُسأل عن الشخص، ولا تذكره أي مذكرة.</translation>
    </message>
    <message>
        <source>Them</source>
        <comment>who takes a step</comment>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>There are records about {name}.</source>
        <translation>توجد سجلات عن {name}.</translation>
    </message>
    <message>
        <source>There are {limit} questions of your own.</source>
        <translation>عدد الأسئلة من عندك {limit}.</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>يوجد ملف باسم {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is a link of that name, and Goodword does not write through links.</source>
        <translation>يوجد رابط بهذا الاسم، و Goodword لا يكتب عبر الروابط.</translation>
    </message>
    <message>
        <source>There is no Goodword book here.</source>
        <translation>لا يوجد هنا دفتر Goodword.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one: goodword backup</source>
        <translation>لا توجد نسخة احتياطية بعد. لإنشاء واحدة: goodword backup</translation>
    </message>
    <message>
        <source>There is no backup. Start Goodword: it offers to read what can be read.</source>
        <translation>لا توجد نسخة احتياطية. عند تشغيل Goodword يعرض قراءة ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>There is no book</source>
        <translation>لا يوجد دفتر</translation>
    </message>
    <message>
        <source>There is no book yet</source>
        <translation>لا يوجد دفتر بعد</translation>
    </message>
    <message>
        <source>There is no data folder</source>
        <translation>لا يوجد مجلد بيانات</translation>
    </message>
    <message>
        <source>There is no day 0.</source>
        <translation>لا يوجد يوم 0.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>لا توجد هنا شاشة عرض لفتح نافذة عليها.</translation>
    </message>
    <message>
        <source>There is no display here, so Goodword asks in the terminal.</source>
        <translation>لا توجد هنا شاشة عرض، لذلك يسأل Goodword في الطرفية.</translation>
    </message>
    <message>
        <source>There is no display here.</source>
        <translation>لا توجد هنا شاشة عرض.</translation>
    </message>
    <message>
        <source>There is no home folder to keep the book in.</source>
        <translation>لا يوجد مجلد رئيسي لحفظ الدفتر فيه.</translation>
    </message>
    <message>
        <source>There is no mail address for that person.</source>
        <translation>لا يوجد عنوان بريد لذلك الشخص.</translation>
    </message>
    <message>
        <source>There is no mail address for the company.</source>
        <translation>لا يوجد عنوان بريد للشركة.</translation>
    </message>
    <message>
        <source>There is no mail address for the manager.</source>
        <translation>لا يوجد عنوان بريد للإدارة.</translation>
    </message>
    <message>
        <source>There is no mail address for the team.</source>
        <translation>لا يوجد عنوان بريد للفريق.</translation>
    </message>
    <message>
        <source>There is no mail address for {name}.</source>
        <translation>لا يوجد عنوان بريد باسم {name}.</translation>
    </message>
    <message>
        <source>There is no month {month}.</source>
        <translation>لا يوجد شهر {month}.</translation>
    </message>
    <message>
        <source>There is no older backup that can be read.</source>
        <translation>لا توجد نسخة احتياطية أقدم تمكن قراءتها.</translation>
    </message>
    <message>
        <source>There is no praise for {name} {when} yet. One sentence is plenty.</source>
        <comment>when: this week</comment>
        <translation>لا يوجد ثناء على {name} {when} بعد. جملة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>لا يوجد ناقل جلسة.</translation>
    </message>
    <message>
        <source>There is no terminal to ask in.</source>
        <translation>لا توجد طرفية للسؤال فيها.</translation>
    </message>
    <message>
        <source>There is none yet. One is made after the day&apos;s first change.</source>
        <translation>لا توجد واحدة بعد. تُنشأ واحدة بعد أول تغيير في اليوم.</translation>
    </message>
    <message>
        <source>There is nothing to skip.</source>
        <translation>لا يوجد ما يمكن تخطيه.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>These thanks are praise already.</source>
        <translation>سبق تحويل هذا الشكر إلى ثناء.</translation>
    </message>
    <message>
        <source>They are on the team again.</source>
        <translation>عاد الشخص إلى الفريق.</translation>
    </message>
    <message>
        <source>They are still needed; ask again in half a year.</source>
        <translation>لا تزال لازمة؛ السؤال مجددًا بعد نصف سنة.</translation>
    </message>
    <message>
        <source>They need the session bus.</source>
        <translation>تحتاج إلى ناقل الجلسة.</translation>
    </message>
    <message>
        <source>They put it right</source>
        <translation>تصحيح ممن قاله</translation>
    </message>
    <message>
        <source>They put it right…</source>
        <comment>a button</comment>
        <translation>تم تصحيحها…</translation>
    </message>
    <message>
        <source>They said yes</source>
        <comment>a button</comment>
        <translation>تم تأكيدها</translation>
    </message>
    <message>
        <source>They stay on this computer. Whoever you name in a record is added too.</source>
        <translation>تبقى على هذا الحاسوب. ويُضاف كذلك كل من ورد اسمه في سجل.</translation>
    </message>
    <message>
        <source>They turned out to be NAME: all their records go there.</source>
        <translation>تبيّن أن الشخص هو «اسم»: كل سجلاته تنتقل إليه.</translation>
    </message>
    <message>
        <source>They were glad that somebody rang back before noon.</source>
        <translation>أسعدهم أن أحدًا عاود الاتصال بهم قبل الظهر.</translation>
    </message>
    <message>
        <source>This asks for it: {command}</source>
        <translation>هذا الأمر يطلبها: {command}</translation>
    </message>
    <message>
        <source>This backup can&apos;t be opened and may hold something of them: {place}</source>
        <translation>يتعذر فتح هذه النسخة الاحتياطية، وقد يكون فيها شيء يخص الشخص: {place}</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a date.</source>
        <translation>تتعذر قراءة هذا كتاريخ.</translation>
    </message>
    <message>
        <source>This can&apos;t be taken as it is</source>
        <translation>لا يمكن قبول هذا كما هو</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back. Erase them?</source>
        <translation>لا يمكن التراجع عن هذا. المتابعة بالمحو؟</translation>
    </message>
    <message>
        <source>This can&apos;t be used by you: it belongs to somebody else, or is closed.</source>
        <translation>لا يمكنك استخدام هذا: إنه يخص شخصًا آخر، أو أنه مغلق.</translation>
    </message>
    <message>
        <source>This copy can&apos;t be brought back</source>
        <translation>تتعذر استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>This copy is not sound</source>
        <translation>هذه النسخة غير سليمة</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start Goodword again to open it.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام. لفتح Goodword يمكن تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>This desktop keeps no key for Goodword. Bind “goodword quick” to a key in your desktop&apos;s keyboard settings instead.</source>
        <translation>لا يحجز سطح المكتب هذا مفتاحًا لبرنامج Goodword. يمكنك بدلًا من ذلك ربط «goodword quick» بمفتاح في إعدادات لوحة المفاتيح لسطح المكتب.</translation>
    </message>
    <message>
        <source>This disk does not let the book be kept safely ({name} is {found}).</source>
        <translation>لا يسمح هذا القرص بحفظ الدفتر بأمان (قيمة {name} هي {found}).</translation>
    </message>
    <message>
        <source>This disk does not say who else has the book open. ({place})</source>
        <translation>لا يُعلم هذا القرص بمن لديه الدفتر مفتوحًا أيضًا. ({place})</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>تتعذر قراءة هذا الملف</translation>
    </message>
    <message>
        <source>This file is not saved yet</source>
        <translation>لم يُحفظ هذا الملف بعد</translation>
    </message>
    <message>
        <source>This is about the person. What did they do, as a camera would show it?</source>
        <translation>هذا وصف للشخص. ما الفعل الذي صدر عنه، كما تُظهره الكاميرا؟</translation>
    </message>
    <message>
        <source>This is all of it: file names, line numbers and versions. Nothing leaves this computer by itself.</source>
        <translation>هذا كل ما فيه: أسماء ملفات وأرقام أسطر وإصدارات. لا شيء يغادر هذا الحاسوب من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This is all that is kept about {name}. Names of others are left out.</source>
        <translation>هذا كل ما هو محفوظ عن {name}. أسماء الآخرين مستبعدة.</translation>
    </message>
    <message>
        <source>This is done, but today&apos;s backup is not. {problem}</source>
        <translation>تم هذا، لكن نسخة اليوم الاحتياطية لم تتم. {problem}</translation>
    </message>
    <message>
        <source>This is done. Making today&apos;s backup…</source>
        <translation>تم هذا. جارٍ إنشاء نسخة اليوم الاحتياطية…</translation>
    </message>
    <message>
        <source>This is no Goodword book</source>
        <translation>هذا ليس دفتر Goodword</translation>
    </message>
    <message>
        <source>This is not backed up yet</source>
        <translation>لم تُنشأ نسخة احتياطية من هذا بعد</translation>
    </message>
    <message>
        <source>This is not done</source>
        <translation>لم يتم هذا</translation>
    </message>
    <message>
        <source>This is not the first line of a Goodword export.</source>
        <translation>ليس هذا السطر الأول من ملف صدّره Goodword.</translation>
    </message>
    <message>
        <source>This is what leaves, word for word</source>
        <translation>هذا ما يخرج، كلمة بكلمة</translation>
    </message>
    <message>
        <source>This key does not open the book, or the book is damaged.</source>
        <translation>هذا المفتاح لا يفتح الدفتر، أو أن الدفتر تالف.</translation>
    </message>
    <message>
        <source>This mail can&apos;t be sent as it is</source>
        <translation>لا يمكن إرسال هذه الرسالة كما هي</translation>
    </message>
    <message>
        <source>This mail did not go out.</source>
        <translation>لم تخرج هذه الرسالة.</translation>
    </message>
    <message>
        <source>This mail is on its way right now.</source>
        <translation>هذه الرسالة في طريقها الآن.</translation>
    </message>
    <message>
        <source>This mail is sent already.</source>
        <translation>سبق إرسال هذه الرسالة.</translation>
    </message>
    <message>
        <source>This mail may have arrived already.</source>
        <translation>ربما وصلت هذه الرسالة من قبل.</translation>
    </message>
    <message>
        <source>This mail waits to be sent.</source>
        <translation>هذه الرسالة تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>This note is not saved yet</source>
        <translation>لم تُحفظ هذه المذكرة بعد</translation>
    </message>
    <message>
        <source>This puts one person at fault. What broke, told without a name?</source>
        <translation>هذا يجعل الخطأ على شخص واحد. ما الذي تعطّل، دون ذكر اسم؟</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>هذا السؤال</translation>
    </message>
    <message>
        <source>This question is there already.</source>
        <translation>هذا السؤال موجود من قبل.</translation>
    </message>
    <message>
        <source>This record is not saved yet</source>
        <translation>لم يُحفظ هذا السجل بعد</translation>
    </message>
    <message>
        <source>This very note went to the same people on {date} at {time}.</source>
        <translation>أُرسلت هذه المذكرة نفسها إلى الأشخاص أنفسهم في {date} الساعة {time}.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This week</source>
        <comment>a stretch of time</comment>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This year</source>
        <comment>a stretch of time</comment>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>a number that a sentence begins with</comment>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Three small things, about a minute each. On Friday they become a note your team can be proud of.</source>
        <translation>ثلاثة أمور صغيرة، نحو دقيقة لكل منها. ويوم الجمعة تصير مذكرة يفخر بها فريقك.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <comment>the sample week, a button</comment>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Time off.</source>
        <translation>إجازة.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To ask now: {question}</source>
        <translation>السؤال الآن: {question}</translation>
    </message>
    <message>
        <source>To everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>To one person, {period}</source>
        <translation>إلى شخص واحد، {period}</translation>
    </message>
    <message>
        <source>To save something, start the newer Goodword.</source>
        <translation>لحفظ شيء يُرجى تشغيل الإصدار الأحدث من Goodword.</translation>
    </message>
    <message>
        <source>To the company, {period}</source>
        <translation>إلى الشركة، {period}</translation>
    </message>
    <message>
        <source>To the team and your manager</source>
        <translation>للفريق وإدارتك</translation>
    </message>
    <message>
        <source>To the team, {period}</source>
        <translation>إلى الفريق، {period}</translation>
    </message>
    <message>
        <source>To this address instead; may be given several times.</source>
        <translation>إلى هذا العنوان بدلًا من ذلك؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>To your manager, {period}</source>
        <translation>إلى إدارتك، {period}</translation>
    </message>
    <message>
        <source>To: {addresses}</source>
        <translation>إلى: {addresses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a window</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today and the streaks.</source>
        <translation>اليوم والسلاسل.</translation>
    </message>
    <message>
        <source>Today is open until tonight.</source>
        <translation>اليوم مفتوح حتى الليلة.</translation>
    </message>
    <message>
        <source>Today only</source>
        <comment>a choice</comment>
        <translation>اليوم فقط</translation>
    </message>
    <message>
        <source>Today stays open until {day}.</source>
        <translation>يبقى اليوم مفتوحًا حتى {day}.</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>اليوم، {date}</translation>
    </message>
    <message>
        <source>Today…</source>
        <comment>in the menu</comment>
        <translation>اليوم…</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>a day</comment>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Told on another day</source>
        <translation>تم الإبلاغ في يوم آخر</translation>
    </message>
    <message>
        <source>Told them on another day…</source>
        <translation>تم الإبلاغ في يوم آخر…</translation>
    </message>
    <message>
        <source>Told them today</source>
        <comment>a button</comment>
        <translation>تم الإبلاغ اليوم</translation>
    </message>
    <message>
        <source>Told today</source>
        <translation>تم الإبلاغ اليوم</translation>
    </message>
    <message>
        <source>Told whoever said it on</source>
        <translation>تاريخ إبلاغ من قاله</translation>
    </message>
    <message>
        <source>Told: {date}</source>
        <translation>تم الإبلاغ: {date}</translation>
    </message>
    <message>
        <source>Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out and booked again.</source>
        <translation>هدّأ توماش نزيلة دفعت المبلغ مرتين في المناوبة المتأخرة. شكرته وهي خارجة وحجزت مرة أخرى.</translation>
    </message>
    <message>
        <source>Too few for more than that.</source>
        <translation>العدد لا يكفي لأكثر من ذلك.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>عدد الملفات المفتوحة كبير جدًا.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>heads a line</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>الموضوع: {topic}</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>a list</comment>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Topics heard</source>
        <comment>a plot</comment>
        <translation>الموضوعات المسموعة</translation>
    </message>
    <message>
        <source>Tray</source>
        <comment>a finding</comment>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>للمساعدة: &apos;{command} {option}&apos;</translation>
    </message>
    <message>
        <source>Try a mail again that did not go out, or may not have: it keeps its Message-ID.</source>
        <translation>إعادة محاولة رسالة لم تخرج، أو ربما لم تخرج: تحتفظ بقيمة Message-ID نفسها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a way out</comment>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>a button</comment>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>يُرجى المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Try another word, or Esc to see them all.</source>
        <translation>يمكنك تجربة كلمة أخرى، أو Esc لعرضها كلها.</translation>
    </message>
    <message>
        <source>Try fri, tomorrow, 27.11. or 27 Nov.</source>
        <translation>مثلًا: الجمعة أو غدا أو 27/11 أو 27 نوفمبر.</translation>
    </message>
    <message>
        <source>Try it again, or take it out of the outbox.</source>
        <translation>يمكنك المحاولة مجددًا، أو إخراجها من صندوق الصادر.</translation>
    </message>
    <message>
        <source>Try the shared list for two weeks</source>
        <translation>تجربة القائمة المشتركة أسبوعين</translation>
    </message>
    <message>
        <source>Try this installation, part by part; your book is not touched.</source>
        <translation>تجربة هذا التثبيت جزءًا جزءًا؛ ولا يُمس دفترك.</translation>
    </message>
    <message>
        <source>Try {date} or {next_date}.</source>
        <comment>dates that can be typed</comment>
        <translation>مثلًا: {date} أو {next_date}.</translation>
    </message>
    <message>
        <source>Try {date}.</source>
        <comment>a date that can be typed</comment>
        <translation>مثلًا: {date}.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ثلاثاء</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Twelve</source>
        <comment>a number that a sentence begins with</comment>
        <translation>اثنا عشر</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>a number that a sentence begins with</comment>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>Two are open today</source>
        <translation>بقيت اثنتان اليوم</translation>
    </message>
    <message>
        <source>Two months with five each can be compared.</source>
        <translation>تمكن المقارنة بين شهرين في كل منهما خمسة.</translation>
    </message>
    <message>
        <source>Two today. See you tomorrow.</source>
        <translation>اثنتان اليوم. إلى الغد.</translation>
    </message>
    <message>
        <source>Type a few words.</source>
        <translation>يُرجى كتابة بضع كلمات.</translation>
    </message>
    <message>
        <source>Type a name, or leave the person out.</source>
        <translation>يُرجى كتابة اسم، أو ترك الشخص.</translation>
    </message>
    <message>
        <source>Type all seven groups.</source>
        <translation>يُرجى كتابة المجموعات السبع كلها.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it in Settings, {page}.</source>
        <translation>تُكتب عند الطلب، أو تُحفظ في الإعدادات، {page}.</translation>
    </message>
    <message>
        <source>Type it when asked, or keep it with: goodword settings smtp_password</source>
        <translation>تُكتب عند الطلب، أو تُحفظ بالأمر: goodword settings smtp_password</translation>
    </message>
    <message>
        <source>Type its whole name to replace it, or choose another one.</source>
        <translation>لاستبداله يُرجى كتابة اسمه كاملًا، أو اختيار غيره.</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>إعادة كتابة الرمز</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {keys}</source>
        <translation>للتراجع: {keys}</translation>
    </message>
    <message>
        <source>Unexpected use</source>
        <translation>استخدام غير متوقع</translation>
    </message>
    <message>
        <source>Unexpected uses</source>
        <comment>a view of what was heard</comment>
        <translation>الاستخدامات غير المتوقعة</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a window</comment>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock it in the desktop&apos;s password app, then try again.</source>
        <translation>يُرجى فتح قفلها في تطبيق كلمات المرور لسطح المكتب، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Unlock it with the recovery code: goodword unlock</source>
        <translation>لفتح القفل برمز الاسترداد: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase or the recovery code: goodword unlock</source>
        <translation>لفتح القفل بعبارة مرورك أو برمز الاسترداد: goodword unlock</translation>
    </message>
    <message>
        <source>Unlock it with: goodword unlock</source>
        <translation>لفتح القفل: goodword unlock</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <comment>in the menu</comment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Up to that day.</source>
        <translation>حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Up to {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>Update Goodword, then import it.</source>
        <translation>يُرجى تحديث Goodword، ثم استيراده.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <comment>before how a command is typed</comment>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>Use Copy or Save as… instead.</source>
        <translation>يمكنك استخدام «نسخ» أو «حفظ باسم…» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Use goodword log or goodword add in the terminal, or start it from your desktop.</source>
        <translation>يمكنك استخدام goodword log أو goodword add في الطرفية، أو تشغيله من سطح المكتب.</translation>
    </message>
    <message>
        <source>Use note and prompt.</source>
        <translation>المستخدم هنا note و prompt.</translation>
    </message>
    <message>
        <source>Use the address of a list.</source>
        <translation>يمكنك استخدام عنوان قائمة بريدية.</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>a button</comment>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Use {names}.</source>
        <translation>القيم الممكنة: {names}.</translation>
    </message>
    <message>
        <source>Use: goodword settings {name} -</source>
        <translation>الأمر المناسب: goodword settings {name} -</translation>
    </message>
    <message>
        <source>Use: goodword {name} -</source>
        <translation>الأمر المناسب: goodword {name} -</translation>
    </message>
    <message>
        <source>VALUE</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>View</source>
        <comment>which kinds of things heard</comment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Vouch for them</source>
        <translation>إبداء الثقة بهم</translation>
    </message>
    <message>
        <source>WHO</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>WORDS</source>
        <comment>stands in a command&apos;s help for what is typed there</comment>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>يُرجى انتظار انتهائه.</translation>
    </message>
    <message>
        <source>We listened to two calls. On the second he waited, and the caller calmed down.</source>
        <translation>استمعنا إلى مكالمتين. في الثانية انتظر، فهدأ المتصل.</translation>
    </message>
    <message>
        <source>We sent you the wrong form, and it cost you a morning. I am sorry.</source>
        <translation>أرسلنا إليك الاستمارة الخطأ، وكلّفك ذلك صباحًا كاملًا. أعتذر.</translation>
    </message>
    <message>
        <source>Web page</source>
        <comment>a format</comment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>أربعاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a column</comment>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Week of {date}</source>
        <translation>أسبوع {date}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>الأسبوع {week}</translation>
    </message>
    <message>
        <source>Week {week}, {year}</source>
        <translation>الأسبوع {week}، {year}</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a page of the settings</comment>
        <translation>المذكرة الأسبوعية</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a button</comment>
        <translation>المذكرة الأسبوعية</translation>
    </message>
    <message>
        <source>Weekly note</source>
        <comment>a window</comment>
        <translation>المذكرة الأسبوعية</translation>
    </message>
    <message>
        <source>Weekly note…</source>
        <comment>in the menu</comment>
        <translation>المذكرة الأسبوعية…</translation>
    </message>
    <message>
        <source>Weeks {first} to {last}</source>
        <translation>الأسابيع {first} إلى {last}</translation>
    </message>
    <message>
        <source>Weeks {weeks}</source>
        <comment>weeks: 45 and 47</comment>
        <translation>الأسابيع {weeks}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a window</comment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Were you off from {days}?</source>
        <translation>هل كنت في إجازة من {days}؟</translation>
    </message>
    <message>
        <source>What Goodword had noted about its keys is gone, so the key may still be in the keyring.</source>
        <translation>ضاع ما دوّنه Goodword عن مفاتيحه، لذلك قد يكون المفتاح ما زال في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>What answers at {where} does not talk like a mail server.</source>
        <translation>ما يجيب عند {where} لا يتصرف كخادم بريد.</translation>
    </message>
    <message>
        <source>What could be read</source>
        <comment>why a backup was made</comment>
        <translation>ما أمكنت قراءته</translation>
    </message>
    <message>
        <source>What did that person do? Leave the customer&apos;s name out.</source>
        <translation>ما الذي فعله ذلك الشخص؟ من دون اسم العميل.</translation>
    </message>
    <message>
        <source>What did they do, rather than what are they like?</source>
        <translation>ما الفعل نفسه، بدلًا من وصف الشخص؟</translation>
    </message>
    <message>
        <source>What did they mean? Say it in your words, one sentence.</source>
        <translation>ما المقصود؟ جملة واحدة بكلماتك.</translation>
    </message>
    <message>
        <source>What did they really mean, in your words?</source>
        <translation>ما المقصود حقًا، بكلماتك؟</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قيل لك؟</translation>
    </message>
    <message>
        <source>What did {name} do, rather than what is {name} like?</source>
        <translation>ماذا رأيت من {name} فعلًا، بدلًا من الوصف؟</translation>
    </message>
    <message>
        <source>What did {name} try since last time? What did you see?</source>
        <translation>ما الذي حاوله الشخص ({name}) منذ المرة الماضية؟ وما الذي رأيته؟</translation>
    </message>
    <message>
        <source>What does “can do it” look like?</source>
        <translation>كيف يبدو «الإتقان»؟</translation>
    </message>
    <message>
        <source>What exactly did they do or say?</source>
        <translation>ما الفعل أو القول بالضبط؟</translation>
    </message>
    <message>
        <source>What exactly did {name} do or say?</source>
        <translation>ماذا رأيت أو سمعت من {name} بالضبط؟</translation>
    </message>
    <message>
        <source>What from today is worth one sentence?</source>
        <translation>ما الذي يستحق جملة واحدة من هذا اليوم؟</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>ما سيُمحى: {what}.</translation>
    </message>
    <message>
        <source>What has that name is no ordinary file.</source>
        <translation>ما يحمل هذا الاسم ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب كل يوم</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>ما يجري بشأنه</translation>
    </message>
    <message>
        <source>What is gone: {what}.</source>
        <translation>ما مُحي: {what}.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>المعلوم</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخلل</translation>
    </message>
    <message>
        <source>What never leaves</source>
        <comment>a heading of Help</comment>
        <translation>ما لا يخرج أبدًا</translation>
    </message>
    <message>
        <source>What somebody is like, where what they did belongs.</source>
        <translation>وصف الشخص في موضع يخص ما فعله.</translation>
    </message>
    <message>
        <source>What stays private</source>
        <comment>a page of Help</comment>
        <translation>ما يبقى خاصًا</translation>
    </message>
    <message>
        <source>What the stripes mean</source>
        <translation>معنى الخطوط</translation>
    </message>
    <message>
        <source>What they and others were told</source>
        <translation>ما أُبلغ به الشخص وغيره</translation>
    </message>
    <message>
        <source>What they are called; an empty one forgets it.</source>
        <translation>الاسم الذي يُنادى به الشخص؛ والفارغ يمحوه.</translation>
    </message>
    <message>
        <source>What two ways did {name} suggest? Theirs first.</source>
        <translation>ما الطريقتان المقترحتان من {name}؟ واقتراحك بعدهما.</translation>
    </message>
    <message>
        <source>What waits: no action noted, not acted on, nobody told.</source>
        <translation>ما ينتظر: بلا إجراء مدوّن، أو لم يُتخذ إجراء، أو لم يُبلَّغ أحد.</translation>
    </message>
    <message>
        <source>What was agreed with one person only.</source>
        <translation>ما اتُّفق عليه مع شخص واحد فقط.</translation>
    </message>
    <message>
        <source>What was different afterwards, and for whom?</source>
        <translation>ما الذي اختلف بعد ذلك، ولمن؟</translation>
    </message>
    <message>
        <source>What was heard</source>
        <comment>a list</comment>
        <translation>ما سُمع</translation>
    </message>
    <message>
        <source>What was heard about them</source>
        <comment>a heading</comment>
        <translation>ما سُمع عن الشخص</translation>
    </message>
    <message>
        <source>What was heard stays with your manager and the team.</source>
        <translation>ما سُمع يبقى بين إدارتك والفريق.</translation>
    </message>
    <message>
        <source>What was removed in the last 30 days.</source>
        <translation>ما أُزيل في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>What was told to whom</source>
        <translation>ما قيل ولمن</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>What was written can&apos;t be relied on. ({folder})</source>
        <translation>لا يمكن الاعتماد على ما كُتب. ({folder})</translation>
    </message>
    <message>
        <source>What was written since then is not in it.</source>
        <translation>ما كُتب بعد ذلك ليس فيها.</translation>
    </message>
    <message>
        <source>What we do:</source>
        <translation>ما نفعله:</translation>
    </message>
    <message>
        <source>What we heard</source>
        <translation>ما سمعناه</translation>
    </message>
    <message>
        <source>What we heard, and what we do about it</source>
        <translation>ما سمعناه، وما نفعله بشأنه</translation>
    </message>
    <message>
        <source>What will they try next, or you for them?</source>
        <translation>ما الخطوة التي ستُجرَّب بعد ذلك، منك أو من الشخص؟</translation>
    </message>
    <message>
        <source>What will you do about it?</source>
        <translation>ما خطوتك حياله؟</translation>
    </message>
    <message>
        <source>What will {name} try next, or you for them?</source>
        <translation>ما الخطوة التالية من {name}، أو منك؟</translation>
    </message>
    <message>
        <source>What you are writing about them right now goes too.</source>
        <translation>وتُمحى أيضًا كتابتك الجارية عن هذا الشخص.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>a heading of Help</comment>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>ما يمكنك قوله</translation>
    </message>
    <message>
        <source>What you heard is changed</source>
        <translation>عُدّل ما سمعته</translation>
    </message>
    <message>
        <source>What you heard is saved</source>
        <translation>حُفظ ما سمعته</translation>
    </message>
    <message>
        <source>What you record with that kind stands here, by topic.</source>
        <translation>ما تسجله من هذا النوع يظهر هنا حسب الموضوع.</translation>
    </message>
    <message>
        <source>What you remove waits here for 30 days.</source>
        <translation>ما أزلته ينتظر هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>What you saved is safe. The report holds nothing you wrote; read it before you copy it.</source>
        <translation>ما حفظته في أمان. لا يحتوي التقرير على شيء مما كتبته؛ يُرجى قراءته قبل نسخه.</translation>
    </message>
    <message>
        <source>What you saved or sent elsewhere stays as it is.</source>
        <translation>ما حفظته أو أرسلته إلى مكان آخر يبقى كما هو.</translation>
    </message>
    <message>
        <source>What you two agree in a check-in stands here until it is done.</source>
        <translation>ما تتفقان عليه في جلسة توجيه يبقى هنا إلى أن يُنجز.</translation>
    </message>
    <message>
        <source>What you write comes together here.</source>
        <translation>كتابتك تجتمع هنا.</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <translation>متى تم الإبلاغ؟</translation>
    </message>
    <message>
        <source>When did {name} leave?</source>
        <translation>ما تاريخ مغادرة {name}؟</translation>
    </message>
    <message>
        <source>When may it ask?</source>
        <translation>متى يجوز أن يسأل؟</translation>
    </message>
    <message>
        <source>When to ask</source>
        <comment>a page of the settings</comment>
        <translation>أوقات السؤال</translation>
    </message>
    <message>
        <source>When to ask</source>
        <translation>أوقات السؤال</translation>
    </message>
    <message>
        <source>When was something done about it?</source>
        <translation>متى اتُّخذ إجراء بشأنه؟</translation>
    </message>
    <message>
        <source>When was this, or with whom?</source>
        <translation>متى كان ذلك، أو مع من؟</translation>
    </message>
    <message>
        <source>When what is in the way has been settled.</source>
        <translation>بعد زوال العائق.</translation>
    </message>
    <message>
        <source>Where a note for them goes; an empty one forgets it.</source>
        <translation>وجهة المذكرة الموجهة إلى الشخص؛ والفارغ يمحوها.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <comment>a heading of Help</comment>
        <translation>أين يقع</translation>
    </message>
    <message>
        <source>Where notes go</source>
        <translation>وجهة المذكرات</translation>
    </message>
    <message>
        <source>Where the book lies; GOODWORD_DATA_DIR says the same.</source>
        <translation>مكان الدفتر؛ ويؤدي GOODWORD_DATA_DIR الغرض نفسه.</translation>
    </message>
    <message>
        <source>Where to write it, standard output unless given.</source>
        <translation>مكان الكتابة؛ الإخراج القياسي ما لم يُحدد.</translation>
    </message>
    <message>
        <source>Where to write it: .md, .txt, .html, .docx or .pdf.</source>
        <translation>مكان الكتابة: .md أو .txt أو .html أو .docx أو .pdf.</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>أين يقع دفترك</translation>
    </message>
    <message>
        <source>Which one skill would make {name} surer next month? How will you both notice?</source>
        <translation>ما المهارة الواحدة التي تزيد ثقة {name} في الشهر القادم؟ وكيف ستلاحظان ذلك معًا؟</translation>
    </message>
    <message>
        <source>Which one skill, narrow enough to practise?</source>
        <translation>ما المهارة الواحدة المحددة التي يمكن التدرب عليها؟</translation>
    </message>
    <message>
        <source>Which step, by when, and what will you do to help {name}?</source>
        <translation>ما الخطوة، وما موعدها، وما الذي ستفعله لمساعدة {name}؟</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>أي فترة</translation>
    </message>
    <message>
        <source>While it runs, Goodword asks this desktop for {key}.</source>
        <translation>ما دام Goodword يعمل فهو يطلب {key} من سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>a heading</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>من سيقوم به</translation>
    </message>
    <message>
        <source>Who is on your team?</source>
        <translation>من في فريقك؟</translation>
    </message>
    <message>
        <source>Who is on your team? One name a line. They stay on this computer.</source>
        <translation>من في فريقك؟ اسم في كل سطر. تبقى الأسماء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>من {name}؟</translation>
    </message>
    <message>
        <source>Whom a note for one person is for.</source>
        <translation>لمن تكون المذكرة الموجهة إلى شخص واحد.</translation>
    </message>
    <message>
        <source>Whom did they thank?</source>
        <translation>لمن كان الشكر؟</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>الشخص المعني.</translation>
    </message>
    <message>
        <source>Whom next</source>
        <translation>لمن الدور</translation>
    </message>
    <message>
        <source>Whom next</source>
        <comment>a list</comment>
        <translation>لمن الدور</translation>
    </message>
    <message>
        <source>Whom to praise</source>
        <translation>لمن الثناء</translation>
    </message>
    <message>
        <source>Windows can be opened (Wayland).</source>
        <translation>يمكن فتح النوافذ (Wayland).</translation>
    </message>
    <message>
        <source>Windows can be opened.</source>
        <translation>يمكن فتح النوافذ.</translation>
    </message>
    <message>
        <source>Windows has Goodword switched off among the startup apps.</source>
        <translation>أوقف Windows برنامج Goodword ضمن تطبيقات بدء التشغيل.</translation>
    </message>
    <message>
        <source>Windows has it switched off</source>
        <translation>أوقفه Windows</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>رغبة</translation>
    </message>
    <message>
        <source>Wishes</source>
        <comment>a view of what was heard</comment>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>With --list: as JSON.</source>
        <translation>مع --list: بصيغة JSON.</translation>
    </message>
    <message>
        <source>With a key: nobody else can read the file or its backups.</source>
        <translation>بمفتاح: لا يستطيع أحد غيرك قراءة الملف ولا نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>Within the team</source>
        <comment>a wish about praise</comment>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>Without TLS mail goes to this computer only, and {host} is another one.</source>
        <translation>بدون TLS لا يذهب البريد إلا إلى هذا الحاسوب، أما {host} فحاسوب آخر.</translation>
    </message>
    <message>
        <source>Without a key or click in Goodword, and when the computer sleeps.</source>
        <translation>دون ضغطة مفتاح أو نقرة في Goodword، وعند سكون الحاسوب.</translation>
    </message>
    <message>
        <source>Without a topic</source>
        <comment>of something heard</comment>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Without one a passphrase is needed.</source>
        <translation>بدونها تلزم عبارة مرور.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>a format</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>a page of the settings</comment>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Words like “finally” or “for once” in a praise.</source>
        <translation>كلمات مثل «أخيرًا» أو «ولو مرة واحدة» في الثناء.</translation>
    </message>
    <message>
        <source>Words to ask</source>
        <translation>كلمات للسؤال</translation>
    </message>
    <message>
        <source>Words to ask {name}</source>
        <translation>كلمات لسؤال {name}</translation>
    </message>
    <message>
        <source>Work begins</source>
        <comment>a setting</comment>
        <translation>بداية العمل</translation>
    </message>
    <message>
        <source>Work can&apos;t begin and end at the same time.</source>
        <translation>لا يمكن أن يبدأ العمل وينتهي في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Work ends</source>
        <comment>a setting</comment>
        <translation>نهاية العمل</translation>
    </message>
    <message>
        <source>Working day, to come.</source>
        <translation>يوم عمل، قادم.</translation>
    </message>
    <message>
        <source>Working day. All three.</source>
        <translation>يوم عمل. اكتملت الثلاثة.</translation>
    </message>
    <message>
        <source>Working day. Both.</source>
        <translation>يوم عمل. اكتملت الاثنتان.</translation>
    </message>
    <message>
        <source>Working day. Done.</source>
        <translation>يوم عمل. تم.</translation>
    </message>
    <message>
        <source>Working day. {what}</source>
        <comment>what is a sentence: 1 of 3.</comment>
        <translation>يوم عمل. {what}</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>a setting</comment>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a finding</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>يستحق الاحتفال</translation>
    </message>
    <message>
        <source>Would erase {name}: {what}.</source>
        <translation>سيُمحى ما يخص {name}: {what}.</translation>
    </message>
    <message>
        <source>Would import {what}.</source>
        <translation>سيُستورد: {what}.</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>a button: praise or a check-in</comment>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Write a question, or take the line out.</source>
        <translation>يُرجى كتابة سؤال، أو حذف السطر.</translation>
    </message>
    <message>
        <source>Write another one.</source>
        <translation>يُرجى كتابة غيره.</translation>
    </message>
    <message>
        <source>Write down what a customer or a colleague told you. One sentence is plenty.</source>
        <translation>يمكنك تدوين ما أخبرك به عميل أو زميل. جملة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>Write everything about PERSON into one file for them; other people&apos;s names are masked.</source>
        <translation>كتابة كل ما يخص «شخص» في ملف واحد له؛ مع إخفاء أسماء الآخرين.</translation>
    </message>
    <message>
        <source>Write everything into FILE, as JSON Lines: records and the bin, people, days and settings.

A book of a newer Goodword is exported as far as this one knows it.</source>
        <translation>كتابة كل شيء في «ملف» بصيغة JSON Lines: السجلات والمهملات والأشخاص والأيام والإعدادات.

دفتر من إصدار أحدث من Goodword يُصدَّر بقدر ما يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Write everything that can be read into a file.</source>
        <translation>كتابة كل ما يمكن قراءته في ملف.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from this computer. Without it a lost key is a lost book.</source>
        <translation>يُرجى تدوينه وحفظه بعيدًا عن هذا الحاسوب. بدونه يعني فقدان المفتاح فقدان الدفتر.</translation>
    </message>
    <message>
        <source>Write it like 15:30.</source>
        <translation>يُكتب هكذا: 15:30.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-02T15:31:07+01:00.</source>
        <translation>يُكتب بصيغة ISO 8601: 2026-03-02T15:31:07+01:00.</translation>
    </message>
    <message>
        <source>Write it like 2026.</source>
        <translation>تُكتب هكذا: 2026.</translation>
    </message>
    <message>
        <source>Write it like Ctrl+Alt+G. Empty: no key.</source>
        <translation>يُكتب هكذا: Ctrl+Alt+G. وإن تُرك فارغًا فلا مفتاح.</translation>
    </message>
    <message>
        <source>Write it like kim@example.org.</source>
        <translation>يُكتب هكذا: kim@example.org.</translation>
    </message>
    <message>
        <source>Write it like smtp.example.org; the port has its own setting.</source>
        <translation>يُكتب هكذا: smtp.example.org؛ وللمنفذ إعداد خاص به.</translation>
    </message>
    <message>
        <source>Write it like {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</source>
        <translation>يُكتب هكذا: JSON {&quot;id&quot;: &quot;1&quot;, &quot;kind&quot;: &quot;praise&quot;, &quot;person&quot;: null, &quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Write it like {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}, or leave it empty.</source>
        <translation>يُكتب هكذا: JSON {&quot;praise&quot;: {&quot;own&quot;: [&quot;A question?&quot;], &quot;hidden&quot;: []}}، أو يُترك فارغًا.</translation>
    </message>
    <message>
        <source>Write praise</source>
        <comment>a button</comment>
        <translation>كتابة ثناء</translation>
    </message>
    <message>
        <source>Write praise for {name}</source>
        <translation>كتابة ثناء على {name}</translation>
    </message>
    <message>
        <source>Write the book and its backups as plain files again.</source>
        <translation>كتابة الدفتر ونسخه الاحتياطية كملفات عادية من جديد.</translation>
    </message>
    <message>
        <source>Write the book as a plain file that others may read?</source>
        <translation>هل يُكتب الدفتر كملف عادي قد يقرؤه آخرون؟</translation>
    </message>
    <message>
        <source>Write the country&apos;s two letters, and a region where you want one, like DE or DE-BY.</source>
        <translation>يُكتب رمز البلد من حرفين، ومعه المنطقة عند الحاجة، مثل DE أو DE-BY.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <comment>a button</comment>
        <translation>كتابة أول ثناء</translation>
    </message>
    <message>
        <source>Write the first record.</source>
        <translation>يمكنك كتابة أول سجل.</translation>
    </message>
    <message>
        <source>Write the week as a brag note, as you last left it. What is held back, and what to look at, goes to stderr.</source>
        <translation>كتابة الأسبوع كمذكرة أسبوعية، كما تركتها آخر مرة. والمحجوب، وما يلزم النظر فيه، يُكتب إلى stderr.</translation>
    </message>
    <message>
        <source>Write the year and the month like 2026-11.</source>
        <translation>تُكتب السنة والشهر بصيغة YYYY-MM: 2026-11.</translation>
    </message>
    <message>
        <source>Write the year and the week like 2026-W47.</source>
        <translation>تُكتب السنة والأسبوع بصيغة YYYY-Www: 2026-W47.</translation>
    </message>
    <message>
        <source>Write the year, month and day like 2026-03-02.</source>
        <translation>تُكتب السنة والشهر واليوم بصيغة YYYY-MM-DD: 2026-03-02.</translation>
    </message>
    <message>
        <source>Write this code down, and keep it where this computer is not. It opens your book and each of its backups when the keyring is lost or the passphrase forgotten. If it is lost as well, nobody can open them.</source>
        <translation>يُرجى تدوين هذا الرمز وحفظه في غير مكان هذا الحاسوب. فهو يفتح دفترك وكل نسخه الاحتياطية إذا فُقدت حلقة المفاتيح أو نُسيت عبارة المرور. وإن فُقد هو أيضًا فلن يتمكن أحد من فتحها.</translation>
    </message>
    <message>
        <source>Write what this Goodword knows of it into a file.</source>
        <translation>كتابة ما يعرفه هذا الإصدار من Goodword منه في ملف.</translation>
    </message>
    <message>
        <source>Write {country}, which has no regions.</source>
        <translation>يُكتب {country}، وليس له مناطق.</translation>
    </message>
    <message>
        <source>Write {country}, {regions} and more.</source>
        <translation>يُكتب {country} أو {regions} وغيرها.</translation>
    </message>
    <message>
        <source>Write {country}, {regions}.</source>
        <translation>يُكتب {country} أو {regions}.</translation>
    </message>
    <message>
        <source>Write {key} = [ … ] with the texts in between.</source>
        <translation>يُكتب {key} = [ … ] والنصوص بين القوسين.</translation>
    </message>
    <message>
        <source>Writing the book as a plain file…</source>
        <translation>جارٍ كتابة الدفتر كملف عادي…</translation>
    </message>
    <message numerus="yes">
        <source>Written: {n} record about {name}, or naming them.|Written: {n} records about {name}, or naming them.</source>
        <translation>
            <numerusform>لم يُكتب أي سجل عن {name}.</numerusform>
            <numerusform>كُتب سجل واحد عن {name}، أو فيه ذكر هذا الاسم.</numerusform>
            <numerusform>كُتب سجلان عن {name}، أو فيهما ذكر هذا الاسم.</numerusform>
            <numerusform>كُتبت {n} سجلات عن {name}، أو فيها ذكر هذا الاسم.</numerusform>
            <numerusform>كُتب {n} سجلًا عن {name}، أو فيها ذكر هذا الاسم.</numerusform>
            <numerusform>كُتب {n} سجل عن {name}، أو فيها ذكر هذا الاسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Yes, I was off</source>
        <comment>a button</comment>
        <translation>نعم، كنت في إجازة</translation>
    </message>
    <message>
        <source>Yesterday, {date}</source>
        <translation>أمس، {date}</translation>
    </message>
    <message>
        <source>You appear as the cause here. Whose act was it?</source>
        <translation>يظهر النص هنا أنك أنت السبب. من صاحب الفعل؟</translation>
    </message>
    <message>
        <source>You are off today.</source>
        <translation>أنت في إجازة اليوم.</translation>
    </message>
    <message>
        <source>You are off today. Nothing is asked.</source>
        <translation>أنت في إجازة اليوم. لا يُطلب شيء.</translation>
    </message>
    <message>
        <source>You can look at everything, and nothing is saved.</source>
        <translation>يمكنك الاطلاع على كل شيء، ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>You said you would {step}</source>
        <comment>English only: the verb fits there</comment>
        <translation>قلت إنك ستفعل: {step}</translation>
    </message>
    <message>
        <source>You said: {step}</source>
        <translation>قلت: {step}</translation>
    </message>
    <message>
        <source>You, with {name}</source>
        <comment>who takes a step</comment>
        <translation>أنت، مع {name}</translation>
    </message>
    <message>
        <source>Your book</source>
        <comment>where it lies</comment>
        <translation>دفترك</translation>
    </message>
    <message>
        <source>Your book and its backups are written so that nobody can read them without their key. The key is kept in this computer&apos;s keyring, which opens when you sign in.</source>
        <translation>يُكتب دفترك ونسخه الاحتياطية بحيث لا يستطيع أحد قراءتها دون مفتاحها. ويُحفظ المفتاح في حلقة مفاتيح هذا الحاسوب، التي تُفتح عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your book as it is now is kept among the backups first, and Undo brings it back.</source>
        <translation>يُحفظ دفترك كما هو الآن بين النسخ الاحتياطية أولًا، وزر «تراجع» يعيده.</translation>
    </message>
    <message>
        <source>Your book holds {what}.</source>
        <translation>يحتوي دفترك على: {what}.</translation>
    </message>
    <message>
        <source>Your book is as it was: {holdings}</source>
        <translation>دفترك كما كان: {holdings}</translation>
    </message>
    <message>
        <source>Your book is damaged</source>
        <translation>دفترك تالف</translation>
    </message>
    <message>
        <source>Your book is locked</source>
        <translation>دفترك مقفل</translation>
    </message>
    <message>
        <source>Your curve begins with the first record.</source>
        <translation>يبدأ منحناك بأول سجل.</translation>
    </message>
    <message>
        <source>Your data</source>
        <comment>a page of Help</comment>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your draft from {when} is here.</source>
        <translation>مسودتك من {when} موجودة هنا.</translation>
    </message>
    <message>
        <source>Your draft is not kept yet. {problem}</source>
        <translation>لم تُحفظ مسودتك بعد. {problem}</translation>
    </message>
    <message>
        <source>Your first record starts the book. One sentence is plenty.</source>
        <translation>أول سجل لك يبدأ الدفتر. جملة واحدة تكفي وتزيد.</translation>
    </message>
    <message>
        <source>Your first wording is kept beside it.</source>
        <translation>تُحفظ صياغتك الأولى إلى جانب هذه.</translation>
    </message>
    <message>
        <source>Your mail program opens the draft. Nothing is sent yet.</source>
        <translation>يفتح برنامج البريد لديك المسودة. لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Your manager&apos;s note goes to</source>
        <comment>a setting</comment>
        <translation>مذكرة إدارتك تُرسل إلى</translation>
    </message>
    <message>
        <source>Your name under a note</source>
        <comment>a setting</comment>
        <translation>اسمك أسفل المذكرة</translation>
    </message>
    <message>
        <source>Your own address</source>
        <comment>a setting</comment>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Your own part in somebody&apos;s act is shown back, once.</source>
        <translation>يُشار مرة واحدة إلى نصيبك من فعل غيرك.</translation>
    </message>
    <message>
        <source>Your question: {question}</source>
        <translation>سؤالك: {question}</translation>
    </message>
    <message>
        <source>Your run simply waits.</source>
        <translation>سلسلتك تنتظر فحسب.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>استُنفدت حصتك من القرص.</translation>
    </message>
    <message>
        <source>Your system’s own settings have it switched off.</source>
        <translation>هو موقوف في إعدادات نظامك نفسها.</translation>
    </message>
    <message>
        <source>Your weekly note is ready to look at</source>
        <translation>مذكرتك الأسبوعية جاهزة للمراجعة</translation>
    </message>
    <message>
        <source>Your working days</source>
        <translation>أيام عملك</translation>
    </message>
    <message>
        <source>[another person]</source>
        <translation>[شخص آخر]</translation>
    </message>
    <message>
        <source>a date; a record&apos;s date is the day it belongs to, which begins at the hour you chose</source>
        <translation>تاريخ؛ وتاريخ السجل هو اليوم الذي يخصه، ويبدأ في الساعة التي اخترتها</translation>
    </message>
    <message>
        <source>a day or a week on; Page Up and Down a month; Home is today</source>
        <translation>يوم أو أسبوع؛ و Page Up و Page Down للشهر؛ و Home لليوم الحالي</translation>
    </message>
    <message>
        <source>a half-written record: its fields, as typed</source>
        <translation>سجل مكتوب جزئيًا: حقوله كما كُتبت</translation>
    </message>
    <message>
        <source>a moment, with its offset</source>
        <translation>لحظة، مع فرق التوقيت</translation>
    </message>
    <message>
        <source>a topic is the same as another one, or goes by a better name</source>
        <translation>دمج موضوع مع موضوع آخر، أو تسميته باسم أفضل</translation>
    </message>
    <message>
        <source>acted on today, told them today</source>
        <translation>اتُّخذ إجراء اليوم، تم الإبلاغ اليوم</translation>
    </message>
    <message>
        <source>acted on {date}</source>
        <comment>on something heard</comment>
        <translation>اتُّخذ إجراء: {date}</translation>
    </message>
    <message>
        <source>action</source>
        <comment>a field</comment>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>add a record to an open day</source>
        <translation>إضافة سجل إلى يوم مفتوح</translation>
    </message>
    <message>
        <source>added later</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا</translation>
    </message>
    <message>
        <source>added later, bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، مغطّى بإعفاء</translation>
    </message>
    <message>
        <source>added later, done</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، تم</translation>
    </message>
    <message>
        <source>added later, may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، ما زالت تغطيته ممكنة</translation>
    </message>
    <message>
        <source>added later, not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، غير مطلوب</translation>
    </message>
    <message>
        <source>added later, nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، لا شيء يُذكر</translation>
    </message>
    <message>
        <source>added later, still open</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>added later, to come</source>
        <comment>what a practice is on a day</comment>
        <translation>أُضيف لاحقًا، قادم</translation>
    </message>
    <message>
        <source>address</source>
        <comment>a field</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>agreed on {date}</source>
        <comment>a step</comment>
        <translation>اتُّفق عليها: {date}</translation>
    </message>
    <message>
        <source>agreed today</source>
        <comment>a step</comment>
        <translation>اتُّفق عليها اليوم</translation>
    </message>
    <message>
        <source>also {names}</source>
        <comment>other names of a topic</comment>
        <translation>أيضًا {names}</translation>
    </message>
    <message>
        <source>animation motion accessibility effects</source>
        <comment>words that a search finds it by</comment>
        <translation>حركة تحريك تأثيرات إمكانية الوصول animation</translation>
    </message>
    <message>
        <source>appearance colour color mode dark light night</source>
        <comment>words that a search finds it by</comment>
        <translation>مظهر لون ألوان وضع داكن فاتح ليل</translation>
    </message>
    <message>
        <source>as a file</source>
        <comment>how a note left</comment>
        <translation>كملف</translation>
    </message>
    <message>
        <source>attempting</source>
        <comment>a mail</comment>
        <translation>قيد المحاولة</translation>
    </message>
    <message>
        <source>autostart login boot background tray startup</source>
        <comment>words that a search finds it by</comment>
        <translation>بدء تلقائي تسجيل الدخول إقلاع خلفية علبة النظام autostart</translation>
    </message>
    <message>
        <source>backup copy restore safe lost check</source>
        <comment>words that a search finds it by</comment>
        <translation>نسخة احتياطية نسخ استعادة أمان فقدان فحص backup</translation>
    </message>
    <message>
        <source>bank holiday country region vacation calendar day off</source>
        <comment>words that a search finds it by</comment>
        <translation>عطلة رسمية بلد منطقة إجازة تقويم يوم إجازة</translation>
    </message>
    <message>
        <source>before the start</source>
        <comment>a day in a few words</comment>
        <translation>قبل البداية</translation>
    </message>
    <message>
        <source>before: {n}</source>
        <comment>in the four weeks before</comment>
        <translation>قبل ذلك: {n}</translation>
    </message>
    <message>
        <source>begin first day streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>بدء أول يوم سلسلة</translation>
    </message>
    <message>
        <source>begin, reword: a small step; three to six of them.</source>
        <translation>مع begin, reword: خطوة صغيرة؛ من ثلاث إلى ست.</translation>
    </message>
    <message>
        <source>begin, reword: the one skill; undo: which one to take up again.</source>
        <translation>مع begin, reword: المهارة الواحدة؛ ومع undo: المهارة المراد استئنافها.</translation>
    </message>
    <message>
        <source>begin, reword: what being able to do it looks like.</source>
        <translation>مع begin, reword: كيف يبدو الإتقان.</translation>
    </message>
    <message>
        <source>bridged by a pass</source>
        <comment>what a practice is on a day</comment>
        <translation>مغطّى بإعفاء</translation>
    </message>
    <message>
        <source>by copying</source>
        <comment>how a note left</comment>
        <translation>بالنسخ</translation>
    </message>
    <message>
        <source>by mail</source>
        <comment>how a note left</comment>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>by {date}</source>
        <comment>a step is to be taken</comment>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>coach hints lights spelling check</source>
        <comment>words that a search finds it by</comment>
        <translation>مرشد تلميحات مؤشرات إملاء تدقيق</translation>
    </message>
    <message>
        <source>coaching</source>
        <comment>a practice, inside a sentence</comment>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>copies of the book</source>
        <translation>نسخ الدفتر</translation>
    </message>
    <message>
        <source>corrected needs a TEXT; acted and told take a DATE, praise a TEXT, the others nothing.</source>
        <translation>يتطلب corrected «نص»؛ ويأخذ acted و told «تاريخ»، و praise «نص»، ولا يأخذ غيرها شيئًا.</translation>
    </message>
    <message>
        <source>country or region</source>
        <comment>a field</comment>
        <translation>البلد أو المنطقة</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <comment>of an option</comment>
        <translation>الافتراضي: {default}</translation>
    </message>
    <message>
        <source>done</source>
        <comment>what a practice is on a day</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>done needs the number of a step; undo may have one, and nothing else takes one.</source>
        <translation>يتطلب done رقم خطوة؛ وقد يأخذ undo رقمًا، ولا يأخذه غيرهما.</translation>
    </message>
    <message>
        <source>done on {date}</source>
        <comment>a step</comment>
        <translation>أُنجزت: {date}</translation>
    </message>
    <message>
        <source>done today</source>
        <comment>a step</comment>
        <translation>أُنجزت اليوم</translation>
    </message>
    <message>
        <source>drafted</source>
        <comment>a mail</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>drop the step</source>
        <translation>ترك الخطوة</translation>
    </message>
    <message>
        <source>dropped on {date}</source>
        <comment>a step</comment>
        <translation>تُركت: {date}</translation>
    </message>
    <message>
        <source>dropped today</source>
        <comment>a step</comment>
        <translation>تُركت اليوم</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a field</comment>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>due today</source>
        <comment>a step</comment>
        <translation>موعدها اليوم</translation>
    </message>
    <message>
        <source>edit a record, or write praise of a person</source>
        <translation>تعديل سجل، أو كتابة ثناء على شخص</translation>
    </message>
    <message>
        <source>email e-mail recipient</source>
        <comment>words that a search finds it by</comment>
        <translation>بريد إلكتروني مستلم email</translation>
    </message>
    <message>
        <source>email e-mail recipient boss</source>
        <comment>words that a search finds it by</comment>
        <translation>بريد إلكتروني مستلم مدير رئيس email</translation>
    </message>
    <message>
        <source>email e-mail sender</source>
        <comment>words that a search finds it by</comment>
        <translation>بريد إلكتروني مرسل email</translation>
    </message>
    <message>
        <source>failed before data</source>
        <comment>a mail</comment>
        <translation>فشلت قبل إرسال المحتوى</translation>
    </message>
    <message>
        <source>file folder path database</source>
        <comment>words that a search finds it by</comment>
        <translation>ملف مجلد مسار قاعدة بيانات</translation>
    </message>
    <message>
        <source>finish line</source>
        <comment>a field</comment>
        <translation>خط النهاية</translation>
    </message>
    <message>
        <source>from a topic to what was heard, and on; Esc goes back</source>
        <translation>من الموضوع إلى ما سُمع عنه وما بعده؛ و Esc للعودة</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>from one month to the next; Page Up and Down a year</source>
        <translation>من شهر إلى آخر؛ و Page Up و Page Down للسنة</translation>
    </message>
    <message>
        <source>from that date on, the region whose public holidays are off</source>
        <translation>ابتداءً من ذلك التاريخ، المنطقة التي تُعدّ عطلها الرسمية إجازات</translation>
    </message>
    <message>
        <source>from that date on, the weekdays worked: &quot;mon&quot; to &quot;sun&quot;</source>
        <translation>ابتداءً من ذلك التاريخ، أيام العمل في الأسبوع: من &quot;mon&quot; إلى &quot;sun&quot;</translation>
    </message>
    <message>
        <source>from that date on, whether a practice is on</source>
        <translation>ابتداءً من ذلك التاريخ، هل الممارسة مفعّلة</translation>
    </message>
    <message>
        <source>from, to, reason</source>
        <translation>من، إلى، السبب</translation>
    </message>
    <message>
        <source>goodword doctor says what is missing.</source>
        <translation>ما ينقص يذكره goodword doctor.</translation>
    </message>
    <message>
        <source>goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first one {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. goodword import FILE takes such a file whole or not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.</source>
        <translation>الأمر goodword export FILE يكتب كل شيء بصيغة JSON Lines: نص بترميز UTF-8، وكائن JSON في كل سطر، أولها JSON {&quot;type&quot;: &quot;goodword-export&quot;, &quot;version&quot;: 1}. والأمر goodword import FILE يأخذ ملفًا كهذا كله أو لا يأخذه، بعد نسخ الدفتر. الترتيب لا يهم، والأنواع والمفاتيح غير المعروفة تُعدّ ويُتجاوز عنها.</translation>
    </message>
    <message>
        <source>goodword list --json shows the ids.</source>
        <translation>المعرّفات يعرضها goodword list --json.</translation>
    </message>
    <message>
        <source>goodword list --practice listening --json shows the ids.</source>
        <translation>المعرّفات يعرضها goodword list --practice listening --json.</translation>
    </message>
    <message>
        <source>goodword outbox shows the ids.</source>
        <translation>المعرّفات يعرضها goodword outbox.</translation>
    </message>
    <message>
        <source>goodword people --json lists their other names as “also”.</source>
        <translation>أسماؤهم الأخرى يعرضها goodword people --json في «also».</translation>
    </message>
    <message>
        <source>goodword people lists the team.</source>
        <translation>أعضاء الفريق يعرضهم goodword people.</translation>
    </message>
    <message>
        <source>goodword plans --all lists them.</source>
        <translation>الخطط يعرضها goodword plans --all.</translation>
    </message>
    <message>
        <source>goodword steps --json shows the ids.</source>
        <translation>المعرّفات يعرضها goodword steps --json.</translation>
    </message>
    <message>
        <source>goodword topics lists the other names of each.</source>
        <translation>الأسماء الأخرى لكل موضوع يعرضها goodword topics.</translation>
    </message>
    <message>
        <source>goodword topics lists them.</source>
        <translation>الموضوعات يعرضها goodword topics.</translation>
    </message>
    <message>
        <source>has not been asked yet</source>
        <comment>said of the person named before</comment>
        <translation>لم يُطرح السؤال بعد</translation>
    </message>
    <message>
        <source>heard from</source>
        <comment>a field</comment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>hide, keep the draft</source>
        <comment>what a key does</comment>
        <translation>إخفاء مع حفظ المسودة</translation>
    </message>
    <message>
        <source>hide; the draft is kept</source>
        <translation>إخفاء؛ وتُحفظ المسودة</translation>
    </message>
    <message>
        <source>hotkey keyboard shortcut key combination</source>
        <comment>words that a search finds it by</comment>
        <translation>اختصار اختصارات لوحة المفاتيح مفتاح سريع</translation>
    </message>
    <message>
        <source>id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended</source>
        <translation>الحقول id و person و skill و can_do و steps و state (live أو paused أو finished أو dropped) و begun و ended</translation>
    </message>
    <message>
        <source>id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin</source>
        <translation>الحقول id و practice (praise أو coaching أو listening) و date و created_at و text، ثم person و skill و next_step و due و owner و heard_from و topic و paraphrase و action و kind؛ أما removed فلحظة النقل إلى المهملات</translation>
    </message>
    <message>
        <source>in private</source>
        <comment>how somebody likes to be praised</comment>
        <translation>على انفراد</translation>
    </message>
    <message>
        <source>in public</source>
        <comment>how somebody likes to be praised</comment>
        <translation>علنًا</translation>
    </message>
    <message>
        <source>in the team</source>
        <comment>how somebody likes to be praised</comment>
        <translation>داخل الفريق</translation>
    </message>
    <message>
        <source>in these weeks</source>
        <translation>في هذه الأسابيع</translation>
    </message>
    <message>
        <source>in this time</source>
        <translation>في هذه الفترة</translation>
    </message>
    <message>
        <source>its run becomes {days}</source>
        <translation>طول سلسلته يصير: {days}</translation>
    </message>
    <message>
        <source>its run begins anew</source>
        <translation>تبدأ سلسلته من جديد</translation>
    </message>
    <message>
        <source>its run stays at {days}</source>
        <translation>يبقى طول سلسلته: {days}</translation>
    </message>
    <message>
        <source>key and value, as goodword settings takes them</source>
        <translation>المفتاح والقيمة، كما يأخذهما goodword settings</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>a field</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>last coaching: {when}</source>
        <translation>آخر توجيه: {when}</translation>
    </message>
    <message>
        <source>last praise: {when}</source>
        <translation>آخر ثناء: {when}</translation>
    </message>
    <message>
        <source>late yesterday grace streak run</source>
        <comment>words that a search finds it by</comment>
        <translation>تأخر أمس مهلة سلسلة</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <comment>what a key does</comment>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>likes praise in private</source>
        <comment>said of the person named before</comment>
        <translation>الثناء المفضل: على انفراد</translation>
    </message>
    <message>
        <source>likes praise in public</source>
        <comment>said of the person named before</comment>
        <translation>الثناء المفضل: علنًا</translation>
    </message>
    <message>
        <source>likes praise in the team</source>
        <comment>said of the person named before</comment>
        <translation>الثناء المفضل: داخل الفريق</translation>
    </message>
    <message>
        <source>line of a note</source>
        <comment>a field</comment>
        <translation>سطر المذكرة</translation>
    </message>
    <message>
        <source>listening</source>
        <comment>a practice, inside a sentence</comment>
        <translation>الإصغاء</translation>
    </message>
    <message>
        <source>lock idle timeout minutes sleep password</source>
        <comment>words that a search finds it by</comment>
        <translation>قفل خمول مهلة دقائق سكون كلمة مرور</translation>
    </message>
    <message>
        <source>mail</source>
        <comment>a field</comment>
        <translation>البريد</translation>
    </message>
    <message>
        <source>make praise of thanks</source>
        <translation>تحويل الشكر إلى ثناء</translation>
    </message>
    <message>
        <source>mark time off</source>
        <translation>تحديد إجازة</translation>
    </message>
    <message>
        <source>may still be bridged</source>
        <comment>what a practice is on a day</comment>
        <translation>ما زالت تغطيته ممكنة</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a finding</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>monday sunday saturday calendar first day region</source>
        <comment>words that a search finds it by</comment>
        <translation>الاثنين الأحد السبت تقويم أول يوم بداية منطقة</translation>
    </message>
    <message>
        <source>moved needs a DATE, ics may have a FILE, and nothing else takes one.</source>
        <translation>يتطلب moved «تاريخ»، وقد يأخذ ics «ملف»، ولا يأخذ غيرهما شيئًا.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a field</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name, another name of the topic; at: since when</source>
        <translation>الحقل name لاسم آخر للموضوع؛ و at لبداية سريانه</translation>
    </message>
    <message>
        <source>name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs; away: pairs of dates, the first and the last day of each leave</source>
        <translation>الحقول name و recognition (public أو team أو private) و added و left و mail و spoken و weekdays؛ و also للأسماء الأخرى؛ و away لأزواج من التواريخ، أول يوم وآخر يوم من كل إجازة</translation>
    </message>
    <message>
        <source>never asked</source>
        <comment>how somebody likes to be praised</comment>
        <translation>لم يُسأل عنها قط</translation>
    </message>
    <message>
        <source>next step</source>
        <comment>a field</comment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>night shift midnight hour late</source>
        <comment>words that a search finds it by</comment>
        <translation>مناوبة ليلية منتصف الليل ساعة متأخر</translation>
    </message>
    <message>
        <source>no fixed days</source>
        <translation>بلا أيام ثابتة</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>what a practice is on a day</comment>
        <translation>بلا سجل</translation>
    </message>
    <message>
        <source>no record</source>
        <comment>a day in a few words</comment>
        <translation>بلا سجل</translation>
    </message>
    <message>
        <source>no skill chosen yet</source>
        <translation>لم تُختر مهارة بعد</translation>
    </message>
    <message>
        <source>none known to be lost</source>
        <comment>records</comment>
        <translation>لا يُعرف أن سجلًا فُقد</translation>
    </message>
    <message>
        <source>not asked for</source>
        <comment>what a practice is on a day</comment>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>not known, or left empty</source>
        <translation>غير معروف، أو تُرك فارغًا</translation>
    </message>
    <message>
        <source>not taken: {address} ({reason})</source>
        <translation>لم يُقبل: {address} ({reason})</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>غير موجود بعد</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a field</comment>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is imported</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing genuine</source>
        <comment>what a practice is on a day</comment>
        <translation>لا شيء يُذكر</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <translation>لا شيء تمكن قراءته</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a day in a few words</comment>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>on leave today</source>
        <comment>said of the person named before</comment>
        <translation>في إجازة اليوم</translation>
    </message>
    <message>
        <source>on leave until {date}</source>
        <comment>said of the person named before</comment>
        <translation>في إجازة حتى {date}</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a day in a few words</comment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open the check-in, or write to whom you thought of</source>
        <translation>فتح جلسة التوجيه، أو الكتابة عمّن خطر ببالك</translation>
    </message>
    <message>
        <source>others ({n})</source>
        <translation>أخرى ({n})</translation>
    </message>
    <message>
        <source>outbox mail email undecided waiting sent</source>
        <comment>words that a search finds it by</comment>
        <translation>صندوق الصادر بريد إلكتروني معلّق انتظار مُرسل</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>a field</comment>
        <translation>المسؤولية</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>a field</comment>
        <translation>إعادة الصياغة</translation>
    </message>
    <message>
        <source>password mail email smtp keyring sign in account</source>
        <comment>words that a search finds it by</comment>
        <translation>كلمة المرور كلمة السر بريد إلكتروني smtp حلقة المفاتيح تسجيل الدخول حساب</translation>
    </message>
    <message>
        <source>person</source>
        <comment>a field</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>practice and date on which there was nothing genuine</source>
        <translation>ممارسة وتاريخ لم يكن فيه شيء يُذكر</translation>
    </message>
    <message>
        <source>praise</source>
        <comment>a practice, inside a sentence</comment>
        <translation>الثناء</translation>
    </message>
    <message>
        <source>praise coaching listening switch off</source>
        <comment>words that a search finds it by</comment>
        <translation>ثناء توجيه إصغاء إيقاف</translation>
    </message>
    <message>
        <source>praise, coaching, listening</source>
        <translation>الثناء والتوجيه والإصغاء</translation>
    </message>
    <message>
        <source>praise: for whom it is.</source>
        <translation>مع praise: لمن الثناء.</translation>
    </message>
    <message>
        <source>praised</source>
        <comment>thanks became praise</comment>
        <translation>صار ثناءً</translation>
    </message>
    <message>
        <source>privacy people person screen reminder</source>
        <comment>words that a search finds it by</comment>
        <translation>خصوصية أشخاص شخص شاشة تذكير</translation>
    </message>
    <message>
        <source>prompts questions ask reminder own add hide edit</source>
        <comment>words that a search finds it by</comment>
        <translation>إشعارات أسئلة سؤال تذكير خاص إضافة إخفاء تعديل</translation>
    </message>
    <message>
        <source>read in a minute</source>
        <translation>تُقرأ في دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>read in {n} minute|read in {n} minutes</source>
        <translation>
            <numerusform>تُقرأ في أقل من دقيقة</numerusform>
            <numerusform>تُقرأ في دقيقة</numerusform>
            <numerusform>تُقرأ في دقيقتين</numerusform>
            <numerusform>تُقرأ في {n} دقائق</numerusform>
            <numerusform>تُقرأ في {n} دقيقة</numerusform>
            <numerusform>تُقرأ في {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a mail</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>a field</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>recognition wish people</source>
        <comment>words that a search finds it by</comment>
        <translation>تقدير رغبة أشخاص فريق</translation>
    </message>
    <message>
        <source>rename and remove, in Team</source>
        <translation>إعادة التسمية والإزالة، في الفريق</translation>
    </message>
    <message>
        <source>required</source>
        <comment>of an option</comment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>save</source>
        <comment>what a key does</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>save and go on to the next one</source>
        <translation>حفظ والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>save and next</source>
        <comment>what a key does</comment>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>search, in History, Team and Listening</source>
        <translation>البحث، في المحفوظات والفريق والإصغاء</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>a mail</comment>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>server</source>
        <comment>a field</comment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>setting {name} ({n})</source>
        <translation>الإعداد {name} ({n})</translation>
    </message>
    <message>
        <source>signature sign my name</source>
        <comment>words that a search finds it by</comment>
        <translation>توقيع اسمي</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>a field</comment>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>smtp 25 465 587</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp 25 465 587 منفذ</translation>
    </message>
    <message>
        <source>smtp email e-mail host</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp بريد إلكتروني خادم مضيف</translation>
    </message>
    <message>
        <source>smtp login user name account password</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp تسجيل الدخول مستخدم اسم حساب كلمة المرور</translation>
    </message>
    <message>
        <source>smtp tls ssl starttls certificate</source>
        <comment>words that a search finds it by</comment>
        <translation>smtp tls ssl starttls شهادة تشفير</translation>
    </message>
    <message>
        <source>step</source>
        <comment>a field</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>still open</source>
        <comment>what a practice is on a day</comment>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>strength {strength}, run {run}, longest {longest}</source>
        <translation>القوة {strength}، السلسلة {run}، الأطول {longest}</translation>
    </message>
    <message>
        <source>take back what was done last, while it is said below</source>
        <translation>التراجع عن آخر ما تم، ما دام مذكورًا في الأسفل</translation>
    </message>
    <message>
        <source>test mail email smtp try</source>
        <comment>words that a search finds it by</comment>
        <translation>بريد إلكتروني smtp تجربة اختبار</translation>
    </message>
    <message>
        <source>text</source>
        <comment>a field</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>that can&apos;t be shown</source>
        <translation>لا يمكن عرضه</translation>
    </message>
    <message>
        <source>the book: one SQLite file with everything in it</source>
        <translation>الدفتر: ملف SQLite واحد فيه كل شيء</translation>
    </message>
    <message>
        <source>the company</source>
        <comment>whom a note is for</comment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>the envelope of a mail that was sent: to whom, when, and which entries; not what it said</source>
        <translation>غلاف رسالة أُرسلت: إلى من، ومتى، وأي سجلات؛ لا نصها</translation>
    </message>
    <message>
        <source>the first month and this one</source>
        <translation>الشهر الأول وهذا الشهر</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>قيادة الفريق</translation>
    </message>
    <message>
        <source>the manager</source>
        <comment>whom a note is for</comment>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>the newest {n} are shown</source>
        <translation>يُعرض أحدث {n}</translation>
    </message>
    <message>
        <source>the person</source>
        <comment>whom a note is for</comment>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>the person it was for</source>
        <comment>whom a note is for</comment>
        <translation>الشخص المقصود بها</translation>
    </message>
    <message>
        <source>the run becomes {days}</source>
        <translation>طول السلسلة يصير: {days}</translation>
    </message>
    <message>
        <source>the run begins anew</source>
        <translation>تبدأ السلسلة من جديد</translation>
    </message>
    <message>
        <source>the run stays at {days}</source>
        <translation>يبقى طول السلسلة: {days}</translation>
    </message>
    <message>
        <source>the same days as you</source>
        <translation>نفس أيامك</translation>
    </message>
    <message>
        <source>the step is done</source>
        <translation>الخطوة أُنجزت</translation>
    </message>
    <message>
        <source>the team</source>
        <comment>whom a note is for</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>the week of {date}</source>
        <translation>أسبوع {date}</translation>
    </message>
    <message>
        <source>them</source>
        <comment>who takes a step</comment>
        <translation>الشخص الآخر</translation>
    </message>
    <message>
        <source>there</source>
        <comment>a part of a note is there</comment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this window, from any other</source>
        <translation>هذه النافذة، من أي نافذة أخرى</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>time reminder notification prompt when clock</source>
        <comment>words that a search finds it by</comment>
        <translation>وقت تذكير إشعار سؤال متى ساعة</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>what a practice is on a day</comment>
        <translation>قادم</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day in a few words</comment>
        <translation>قادم</translation>
    </message>
    <message>
        <source>told on {date}</source>
        <comment>whoever said it</comment>
        <translation>تم الإبلاغ: {date}</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>a field</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>translation</source>
        <comment>words that a search finds it by</comment>
        <translation>ترجمة لغة</translation>
    </message>
    <message>
        <source>translation english german french spanish</source>
        <comment>words that a search finds it by</comment>
        <translation>ترجمة لغات العربية الإنجليزية الألمانية الفرنسية الإسبانية</translation>
    </message>
    <message>
        <source>type {name} ({n})</source>
        <translation>النوع {name} ({n})</translation>
    </message>
    <message numerus="yes">
        <source>unanswered for {n} day|unanswered for {n} days</source>
        <comment>something heard</comment>
        <translation>
            <numerusform>بلا رد منذ {n} يوم</numerusform>
            <numerusform>بلا رد منذ يوم واحد</numerusform>
            <numerusform>بلا رد منذ يومين</numerusform>
            <numerusform>بلا رد منذ {n} أيام</numerusform>
            <numerusform>بلا رد منذ {n} يومًا</numerusform>
            <numerusform>بلا رد منذ {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>unanswered since today</source>
        <comment>something heard</comment>
        <translation>بلا رد منذ اليوم</translation>
    </message>
    <message>
        <source>unanswered since {date}</source>
        <comment>something heard</comment>
        <translation>بلا رد منذ {date}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a mail</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>version licence</source>
        <comment>words that a search finds it by</comment>
        <translation>إصدار رخصة</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <comment>something heard</comment>
        <translation>ينتظر ردًا</translation>
    </message>
    <message>
        <source>was due on {date}</source>
        <comment>a step</comment>
        <translation>كان موعدها {date}</translation>
    </message>
    <message>
        <source>week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time</source>
        <comment>words that a search finds it by</comment>
        <translation>أسبوع الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد عطلة نهاية الأسبوع جدول دوام جزئي</translation>
    </message>
    <message>
        <source>what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at</source>
        <translation>ما آلت إليه الخطوة المتفق عليها في السجل: state (done أو moved أو dropped) و on و due_before و at</translation>
    </message>
    <message>
        <source>what came of an entry about something heard: acted, told, asked, text_before, its wording before it was corrected, and praise, the id of the praise that thanks became</source>
        <translation>ما ترتب على سجل أمر سُمع: acted و told و asked و text_before، صياغته قبل تصحيحه، و praise، معرّف الثناء الذي صار إليه الشكر</translation>
    </message>
    <message>
        <source>what was saved last, until the book takes it in; it belongs to the book</source>
        <translation>آخر ما حُفظ، إلى أن يضمه الدفتر؛ وهو جزء من الدفتر</translation>
    </message>
    <message>
        <source>what went wrong, told without a name</source>
        <translation>ما الذي حدث من خطأ، دون ذكر اسم</translation>
    </message>
    <message>
        <source>what went wrong, without any of your words</source>
        <translation>ما حدث من خطأ، دون أي من كلماتك</translation>
    </message>
    <message>
        <source>what you left out of a note (in), moved (place) or put in other words (text), for which days and whom</source>
        <translation>ما استبعدته من مذكرة (in) أو نقلته (place) أو أعدت صياغته (text)، ولأي أيام ولمن</translation>
    </message>
    <message>
        <source>what you stand by</source>
        <translation>ما تشهد به كلمتك</translation>
    </message>
    <message>
        <source>which entry went to whom, at which moment, by mail, file or clipboard</source>
        <translation>أي سجل وصل إلى من، وفي أي لحظة، بالبريد أو كملف أو بالنسخ</translation>
    </message>
    <message>
        <source>workdays, holidays, practices: from that day on.</source>
        <translation>مع workdays, holidays, practices: ابتداءً من ذلك اليوم.</translation>
    </message>
    <message>
        <source>working hours time evening reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>ساعات العمل وقت مساء تذكير هدوء</translation>
    </message>
    <message>
        <source>working hours time morning reminder quiet</source>
        <comment>words that a search finds it by</comment>
        <translation>ساعات العمل وقت صباح تذكير هدوء</translation>
    </message>
    <message>
        <source>works</source>
        <comment>a finding</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who takes a step</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{closes}; {changed}.</source>
        <comment>Tuesday closes as missed; the run becomes 3 days.</comment>
        <translation>{closes}؛ {changed}.</translation>
    </message>
    <message>
        <source>{command}, or: {other}</source>
        <comment>two commands</comment>
        <translation>{command}، أو: {other}</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>التاريخ {date} يوافق يوم {weekday}.</translation>
    </message>
    <message>
        <source>{date}, added later, on {written}, {time}</source>
        <translation>{date}، أُضيف لاحقًا، في {written}، {time}</translation>
    </message>
    <message>
        <source>{date}, today</source>
        <comment>a day read out</comment>
        <translation>{date}، اليوم</translation>
    </message>
    <message>
        <source>{date}, written on {written}, {time}</source>
        <translation>{date}، كُتب في {written}، {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <source>{date}: {text}</source>
        <comment>a record</comment>
        <translation>{date}: {text}</translation>
    </message>
    <message>
        <source>{days} marked, {workdays}.</source>
        <translation>تم التحديد: {days}، {workdays}.</translation>
    </message>
    <message>
        <source>{days}: no longer off</source>
        <translation>{days}: لم تعد إجازة</translation>
    </message>
    <message>
        <source>{days}: off</source>
        <translation>{days}: إجازة</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>the day that 16 to 22 November begins with</comment>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day} closes as missed</source>
        <translation>يُغلق {day} فائتًا</translation>
    </message>
    <message>
        <source>{day} closes as missed in {practice}</source>
        <translation>يُغلق {day} فائتًا في {practice}</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine</source>
        <translation>يُحسب {day} يومًا بلا شيء يُذكر</translation>
    </message>
    <message>
        <source>{day} counts as nothing genuine in {practice}</source>
        <translation>يُحسب {day} في {practice} يومًا بلا شيء يُذكر</translation>
    </message>
    <message>
        <source>{day} has gone by.</source>
        <translation>مضى يوم {day}.</translation>
    </message>
    <message>
        <source>{day} is bridged by a pass.</source>
        <translation>مغطّى بإعفاء: {day}.</translation>
    </message>
    <message>
        <source>{day} is not between the day it was heard and today.</source>
        <translation>لا يقع {day} بين يوم سماعه واليوم.</translation>
    </message>
    <message>
        <source>{day} is still open until tonight.</source>
        <translation>ما زال مفتوحًا حتى الليلة: {day}.</translation>
    </message>
    <message>
        <source>{day} is still open until {last}.</source>
        <translation>ما زال {day} مفتوحًا حتى {last}.</translation>
    </message>
    <message>
        <source>{day} is still open.</source>
        <translation>ما زال {day} مفتوحًا.</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record</source>
        <translation>يصبح {day} يوم إجازة بلا سجل</translation>
    </message>
    <message>
        <source>{day} is then a day off without a record in {practice}</source>
        <translation>يصبح {day} يوم إجازة بلا سجل في {practice}</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass</source>
        <translation>يُغطّى {day} حينها بإعفاء</translation>
    </message>
    <message>
        <source>{day} is then bridged by a pass in {practice}</source>
        <translation>يُغطّى {day} حينها بإعفاء في {practice}</translation>
    </message>
    <message>
        <source>{day} is too far away.</source>
        <translation>اليوم {day} بعيد جدًا.</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass</source>
        <translation>قد يُغطّى {day} حينها بإعفاء</translation>
    </message>
    <message>
        <source>{day} may then be bridged by a pass in {practice}</source>
        <translation>قد يُغطّى {day} حينها بإعفاء في {practice}</translation>
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
        <translation>{day}، {time}</translation>
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
        <translation>{done} من {asked} اليوم</translation>
    </message>
    <message>
        <source>{done} of {asked} today.</source>
        <translation>{done} من {asked} اليوم.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. Nothing more is asked.</source>
        <translation>{done} من {asked} اليوم. لا يُطلب المزيد.</translation>
    </message>
    <message>
        <source>{done} of {asked} today. You are off; nothing is asked.</source>
        <translation>{done} من {asked} اليوم. أنت في إجازة؛ لا يُطلب شيء.</translation>
    </message>
    <message>
        <source>{done} of {asked}.</source>
        <translation>{done} من {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} step done. Next: {step}|{done} of {n} steps done. Next: {step}</source>
        <translation>
            <numerusform>أُنجز {done} من {n} خطوة. التالية: {step}</numerusform>
            <numerusform>أُنجز {done} من خطوة واحدة. التالية: {step}</numerusform>
            <numerusform>أُنجز {done} من خطوتين. التالية: {step}</numerusform>
            <numerusform>أُنجز {done} من {n} خطوات. التالية: {step}</numerusform>
            <numerusform>أُنجز {done} من {n} خطوة. التالية: {step}</numerusform>
            <numerusform>أُنجز {done} من {n} خطوة. التالية: {step}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of}</source>
        <translation>{done} من {of}</translation>
    </message>
    <message>
        <source>{filter}, remove</source>
        <comment>a button</comment>
        <translation>{filter}، إزالة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from a day or week to another</comment>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{folder} is a file, or lies below one.</source>
        <translation>المسار {folder} ملف، أو يقع تحت ملف.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>المسار {folder} ملف.</translation>
    </message>
    <message>
        <source>{folder} is a folder, where a file belongs.</source>
        <translation>المسار {folder} مجلد، ومكانه لملف.</translation>
    </message>
    <message>
        <source>{folder} is a link, and Goodword does not write through links.</source>
        <translation>المسار {folder} رابط، و Goodword لا يكتب عبر الروابط.</translation>
    </message>
    <message>
        <source>{folder} is not there, so the book can&apos;t be either.</source>
        <translation>المجلد {folder} غير موجود، فلا يمكن أن يكون الدفتر موجودًا.</translation>
    </message>
    <message>
        <source>{heard}: {text} ({after})</source>
        <translation>{heard}: {text} ({after})</translation>
    </message>
    <message>
        <source>{items} and {item}</source>
        <comment>a list ends</comment>
        <translation>{items} و{item}</translation>
    </message>
    <message>
        <source>{items}, {item}</source>
        <comment>a list goes on</comment>
        <translation>{items}، {item}</translation>
    </message>
    <message>
        <source>{key} is no setting.</source>
        <translation>لا يوجد إعداد باسم {key}.</translation>
    </message>
    <message>
        <source>{key} is set and does nothing yet.</source>
        <translation>اختير {key} لكنه لا يفعل شيئًا بعد.</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <comment>a label before a text</comment>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>التاريخ {last} يسبق {first}.</translation>
    </message>
    <message>
        <source>{likes}. You can separate them again.</source>
        <comment>Kofi likes praise in private</comment>
        <translation>{likes}. ويمكنك الفصل بينهما مجددًا.</translation>
    </message>
    <message>
        <source>{limit} characters fit.</source>
        <translation>الحد الأقصى {limit} من الأحرف.</translation>
    </message>
    <message>
        <source>{log} is there, but {name} is not.</source>
        <translation>الملف {log} موجود، لكن {name} غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days, and no {day}.|{month} has {n} days, and no {day}.</source>
        <translation>
            <numerusform>لا أيام في {month}، ولا {day}.</numerusform>
            <numerusform>في {month} يوم واحد، وليس فيه {day}.</numerusform>
            <numerusform>في {month} يومان، وليس فيه {day}.</numerusform>
            <numerusform>في {month} {n} أيام، وليس فيه {day}.</numerusform>
            <numerusform>في {month} {n} يومًا، وليس فيه {day}.</numerusform>
            <numerusform>في {month} {n} يوم، وليس فيه {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{month} has {n} days.|{month} has {n} days.</source>
        <translation>
            <numerusform>لا أيام في {month}.</numerusform>
            <numerusform>عدد أيام {month}: يوم واحد.</numerusform>
            <numerusform>عدد أيام {month}: يومان.</numerusform>
            <numerusform>عدد أيام {month}: {n} أيام.</numerusform>
            <numerusform>عدد أيام {month}: {n} يومًا.</numerusform>
            <numerusform>عدد أيام {month}: {n} يوم.</numerusform>
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
        <translation>{month}، حتى الآن</translation>
    </message>
    <message>
        <source>{month}: no praise to read.</source>
        <translation>{month}: لا ثناء يُقرأ.</translation>
    </message>
    <message>
        <source>{month}: not heard.</source>
        <comment>a topic</comment>
        <translation>{month}: لم يُسمع.</translation>
    </message>
    <message>
        <source>{month}: nothing was asked.</source>
        <translation>{month}: لم يُطلب شيء.</translation>
    </message>
    <message>
        <source>{month}: {facts}.</source>
        <translation>{month}: {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{month}: {n} time.|{month}: {n} times.</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>{month}: ولا مرة.</numerusform>
            <numerusform>{month}: مرة واحدة.</numerusform>
            <numerusform>{month}: مرتان.</numerusform>
            <numerusform>{month}: {n} مرات.</numerusform>
            <numerusform>{month}: {n} مرة.</numerusform>
            <numerusform>{month}: {n} مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}.</source>
        <translation>{month}: {praises}. الموقف في {situation}، الفعل في {action}، الأثر في {effect}، الثلاثة معًا في {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} is named in it.|{names} are named in it.</source>
        <translation>
            <numerusform>لا أسماء فيها: {names}.</numerusform>
            <numerusform>يرد فيها هذا الاسم: {names}.</numerusform>
            <numerusform>يرد فيها هذان الاسمان: {names}.</numerusform>
            <numerusform>ترد فيها هذه الأسماء: {names}.</numerusform>
            <numerusform>ترد فيها هذه الأسماء: {names}.</numerusform>
            <numerusform>ترد فيها هذه الأسماء: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read.</source>
        <translation>تتعذّر قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} has left the team.</source>
        <translation>{name} خارج الفريق الآن.</translation>
    </message>
    <message>
        <source>{name} has not been asked about praise in public.</source>
        <translation>لم يُطرح على {name} بعد سؤال الثناء علنًا.</translation>
    </message>
    <message>
        <source>{name} has not been asked yet</source>
        <translation>لم يُطرح السؤال بعد على {name}</translation>
    </message>
    <message>
        <source>{name} has not been named upward yet</source>
        <translation>لم يرد بعد ذكر {name} أمام الإدارة</translation>
    </message>
    <message>
        <source>{name} holds no plain text.</source>
        <translation>لا يحتوي {name} على نص عادي.</translation>
    </message>
    <message>
        <source>{name} is away: {days}</source>
        <translation>{name} في إجازة: {days}</translation>
    </message>
    <message>
        <source>{name} is back on the list</source>
        <translation>عاد إلى القائمة: {name}</translation>
    </message>
    <message>
        <source>{name} is back on the team</source>
        <translation>عاد إلى الفريق: {name}</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>تم محو {name}</translation>
    </message>
    <message>
        <source>{name} is locked.</source>
        <translation>حلقة المفاتيح {name} مقفلة.</translation>
    </message>
    <message>
        <source>{name} is named, and likes praise in private.</source>
        <translation>يرد هنا ذكر {name}، والطريقة المفضلة هي الثناء على انفراد.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>ليس {name} ملفًا.</translation>
    </message>
    <message>
        <source>{name} is nobody&apos;s name here.</source>
        <translation>لا أحد هنا باسم {name}.</translation>
    </message>
    <message>
        <source>{name} is on the team</source>
        <translation>انضم إلى الفريق: {name}</translation>
    </message>
    <message>
        <source>{name} is on the team already.</source>
        <translation>الاسم {name} موجود في الفريق من قبل.</translation>
    </message>
    <message>
        <source>{name} is there after all: {days}</source>
        <translation>{name} على رأس العمل في الواقع: {days}</translation>
    </message>
    <message>
        <source>{name} is too long for a list of a team.</source>
        <translation>{name} أطول من أن يكون قائمة فريق.</translation>
    </message>
    <message>
        <source>{name} is usually the first to catch these things, and I stand by them.</source>
        <translation>{name} في العادة أول من ينتبه إلى مثل هذه الأمور، وثقتي بهذا العمل كاملة.</translation>
    </message>
    <message>
        <source>{name} is working on {skill}.</source>
        <translation>المهارة التي يجري التدرب عليها الآن مع {name}: {skill}.</translation>
    </message>
    <message>
        <source>{name} is {other} now</source>
        <comment>two people turned out to be one</comment>
        <translation>تم دمج {name} في {other}</translation>
    </message>
    <message>
        <source>{name} keeps passwords.</source>
        <translation>كلمات المرور تُحفظ في {name}.</translation>
    </message>
    <message>
        <source>{name} lies beside the book; a program that synchronises folders makes such copies.</source>
        <translation>بجوار الدفتر {name}؛ وبرامج مزامنة المجلدات تُنشئ نسخًا كهذه.</translation>
    </message>
    <message>
        <source>{name} likes praise in private</source>
        <translation>طريقة الثناء المفضلة لدى {name}: على انفراد</translation>
    </message>
    <message>
        <source>{name} likes praise in private.</source>
        <translation>طريقة الثناء المفضلة لدى {name}: على انفراد.</translation>
    </message>
    <message>
        <source>{name} likes praise in public</source>
        <translation>طريقة الثناء المفضلة لدى {name}: علنًا</translation>
    </message>
    <message>
        <source>{name} likes praise in the team</source>
        <translation>طريقة الثناء المفضلة لدى {name}: داخل الفريق</translation>
    </message>
    <message>
        <source>{name} likes praise within the team.</source>
        <translation>طريقة الثناء المفضلة لدى {name}: داخل الفريق.</translation>
    </message>
    <message>
        <source>{name} of {kind} ({n})</source>
        <translation>الحقل {name} من {kind} ({n})</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>تمت إزالة {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} was last named upward {n} week ago|{name} was last named upward {n} weeks ago</source>
        <translation>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان هذا الأسبوع</numerusform>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان قبل أسبوع</numerusform>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان قبل أسبوعين</numerusform>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان قبل {n} أسابيع</numerusform>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان قبل {n} أسبوعًا</numerusform>
            <numerusform>آخر ذكر أمام الإدارة باسم {name} كان قبل {n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was not merged into them.</source>
        <translation>لم يسبق دمج {name} في هذا الشخص.</translation>
    </message>
    <message>
        <source>{name} works on {days}</source>
        <translation>أيام عمل {name}: {days}</translation>
    </message>
    <message>
        <source>{name}, leaves on {date}</source>
        <translation>{name}، موعد المغادرة {date}</translation>
    </message>
    <message>
        <source>{name}, left on {date}</source>
        <translation>{name}، تاريخ المغادرة {date}</translation>
    </message>
    <message>
        <source>{name}, you did something lately that I would like others here to hear about. May I tell it with your name to the whole company, only within the team, or would you rather keep it between us? Any of the three is fine, and you can change your mind.</source>
        <translation>مرحبًا {name}، قمت مؤخرًا بشيء أودّ أن يسمع به الآخرون هنا. هل يمكنني أن أرويه باسمك للشركة كلها، أم داخل الفريق فقط، أم الأفضل لك أن يبقى بيننا؟ أي خيار من الثلاثة مناسب، ويمكنك تغيير رأيك.</translation>
    </message>
    <message>
        <source>{name}: changed</source>
        <translation>{name}: تم التعديل</translation>
    </message>
    <message>
        <source>{name}: in.</source>
        <comment>put into a note</comment>
        <translation>{name}: في المذكرة.</translation>
    </message>
    <message>
        <source>{name}: left on {date}</source>
        <translation>{name}: تاريخ المغادرة {date}</translation>
    </message>
    <message>
        <source>{name}: no check-in yet</source>
        <translation>{name}: لا جلسة توجيه بعد</translation>
    </message>
    <message>
        <source>{name}: no praise yet</source>
        <translation>{name}: لا ثناء بعد</translation>
    </message>
    <message>
        <source>{name}: out.</source>
        <comment>left out of a note</comment>
        <translation>{name}: خارج المذكرة.</translation>
    </message>
    <message>
        <source>{name}: {asks}</source>
        <comment>a heading, and what it asks for</comment>
        <translation>{name}: {asks}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in</source>
        <translation>
            <numerusform>{name}: لا أيام عمل منذ آخر جلسة توجيه</numerusform>
            <numerusform>{name}: يوم عمل واحد منذ آخر جلسة توجيه</numerusform>
            <numerusform>{name}: يوما عمل منذ آخر جلسة توجيه</numerusform>
            <numerusform>{name}: {n} أيام عمل منذ آخر جلسة توجيه</numerusform>
            <numerusform>{name}: {n} يوم عمل منذ آخر جلسة توجيه</numerusform>
            <numerusform>{name}: {n} يوم عمل منذ آخر جلسة توجيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} workday since praise|{name}: {n} workdays since praise</source>
        <translation>
            <numerusform>{name}: لا أيام عمل منذ آخر ثناء</numerusform>
            <numerusform>{name}: يوم عمل واحد منذ آخر ثناء</numerusform>
            <numerusform>{name}: يوما عمل منذ آخر ثناء</numerusform>
            <numerusform>{name}: {n} أيام عمل منذ آخر ثناء</numerusform>
            <numerusform>{name}: {n} يوم عمل منذ آخر ثناء</numerusform>
            <numerusform>{name}: {n} يوم عمل منذ آخر ثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {place} of {count}.</source>
        <translation>{name}: {place} من {count}.</translation>
    </message>
    <message>
        <source>{name}: {skill}</source>
        <comment>a person and a skill</comment>
        <translation>{name}: {skill}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {skill}, {done} of {n} small step done|{name}: {skill}, {done} of {n} small steps done</source>
        <translation>
            <numerusform>{name}: {skill}، أُنجز {done} من {n} خطوة صغيرة</numerusform>
            <numerusform>{name}: {skill}، أُنجز {done} من خطوة صغيرة واحدة</numerusform>
            <numerusform>{name}: {skill}، أُنجز {done} من خطوتين صغيرتين</numerusform>
            <numerusform>{name}: {skill}، أُنجز {done} من {n} خطوات صغيرة</numerusform>
            <numerusform>{name}: {skill}، أُنجز {done} من {n} خطوة صغيرة</numerusform>
            <numerusform>{name}: {skill}، أُنجز {done} من {n} خطوة صغيرة</numerusform>
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
            <numerusform>{new}، ولا معروف من قبل</numerusform>
            <numerusform>{new}، وواحد معروف من قبل</numerusform>
            <numerusform>{new}، واثنان معروفان من قبل</numerusform>
            <numerusform>{new}، و{n} معروفون من قبل</numerusform>
            <numerusform>{new}، و{n} معروفون من قبل</numerusform>
            <numerusform>{new}، و{n} معروفون من قبل</numerusform>
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
            <numerusform>لم يُضف شيء من النسخة الاحتياطية</numerusform>
            <numerusform>أُضيف واحد من النسخة الاحتياطية</numerusform>
            <numerusform>أُضيف اثنان من النسخة الاحتياطية</numerusform>
            <numerusform>أُضيفت {n} من النسخة الاحتياطية</numerusform>
            <numerusform>أُضيف {n} من النسخة الاحتياطية</numerusform>
            <numerusform>أُضيف {n} من النسخة الاحتياطية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} address in the settings|{n} addresses in the settings</source>
        <translation>
            <numerusform>لا عناوين في الإعدادات</numerusform>
            <numerusform>عنوان واحد في الإعدادات</numerusform>
            <numerusform>عنوانان في الإعدادات</numerusform>
            <numerusform>{n} عناوين في الإعدادات</numerusform>
            <numerusform>{n} عنوانًا في الإعدادات</numerusform>
            <numerusform>{n} عنوان في الإعدادات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup could not be changed, and stayed as it was.|{n} backups could not be changed, and stayed as they were.</source>
        <translation>
            <numerusform>لم تبقَ نسخة احتياطية دون تغيير.</numerusform>
            <numerusform>تعذر تغيير نسخة احتياطية واحدة، وبقيت كما كانت.</numerusform>
            <numerusform>تعذر تغيير نسختين احتياطيتين، وبقيتا كما كانتا.</numerusform>
            <numerusform>تعذر تغيير {n} نسخ احتياطية، وبقيت كما كانت.</numerusform>
            <numerusform>تعذر تغيير {n} نسخة احتياطية، وبقيت كما كانت.</numerusform>
            <numerusform>تعذر تغيير {n} نسخة احتياطية، وبقيت كما كانت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.|{n} backups in the folder “backups” can still be read by anybody who gets at it. What you don&apos;t need of that, delete.</source>
        <translation>
            <numerusform>لا توجد في المجلد «backups» نسخة احتياطية تمكن قراءتها.</numerusform>
            <numerusform>في المجلد «backups» نسخة احتياطية واحدة ما زال يستطيع قراءتها كل من يصل إليها. يمكنك حذفها إن لم تلزمك.</numerusform>
            <numerusform>في المجلد «backups» نسختان احتياطيتان ما زال يستطيع قراءتهما كل من يصل إليهما. يمكنك حذف ما لا يلزمك منهما.</numerusform>
            <numerusform>في المجلد «backups» {n} نسخ احتياطية ما زال يستطيع قراءتها كل من يصل إليها. يمكنك حذف ما لا يلزمك منها.</numerusform>
            <numerusform>في المجلد «backups» {n} نسخة احتياطية ما زال يستطيع قراءتها كل من يصل إليها. يمكنك حذف ما لا يلزمك منها.</numerusform>
            <numerusform>في المجلد «backups» {n} نسخة احتياطية ما زال يستطيع قراءتها كل من يصل إليها. يمكنك حذف ما لا يلزمك منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup is as the book is.|{n} backups are as the book is.</source>
        <translation>
            <numerusform>لا نسخ احتياطية على حال الدفتر.</numerusform>
            <numerusform>نسخة احتياطية واحدة على حال الدفتر.</numerusform>
            <numerusform>نسختان احتياطيتان على حال الدفتر.</numerusform>
            <numerusform>{n} نسخ احتياطية على حال الدفتر.</numerusform>
            <numerusform>{n} نسخة احتياطية على حال الدفتر.</numerusform>
            <numerusform>{n} نسخة احتياطية على حال الدفتر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, and no record in it.|{n} backups, and no record in any that can be read.</source>
        <translation>
            <numerusform>{n} نسخة احتياطية، ولا سجل فيها.</numerusform>
            <numerusform>{n} نسخة احتياطية، ولا سجل فيها.</numerusform>
            <numerusform>{n} نسختان احتياطيتان، ولا سجل في أي نسخة مقروءة.</numerusform>
            <numerusform>{n} نسخ احتياطية، ولا سجل في أي نسخة مقروءة.</numerusform>
            <numerusform>{n} نسخة احتياطية، ولا سجل في أي نسخة مقروءة.</numerusform>
            <numerusform>{n} نسخة احتياطية، ولا سجل في أي نسخة مقروءة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup, the last of {moment}: {what}.|{n} backups, the last of {moment}: {what}.</source>
        <translation>
            <numerusform>لا نسخ احتياطية، الأخيرة من {moment}: {what}.</numerusform>
            <numerusform>نسخة احتياطية واحدة، من {moment}: {what}.</numerusform>
            <numerusform>نسختان احتياطيتان، الأخيرة من {moment}: {what}.</numerusform>
            <numerusform>{n} نسخ احتياطية، الأخيرة من {moment}: {what}.</numerusform>
            <numerusform>{n} نسخة احتياطية، الأخيرة من {moment}: {what}.</numerusform>
            <numerusform>{n} نسخة احتياطية، الأخيرة من {moment}: {what}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} check-in|{n} check-ins</source>
        <translation>
            <numerusform>لا جلسات توجيه</numerusform>
            <numerusform>جلسة توجيه واحدة</numerusform>
            <numerusform>جلستا توجيه</numerusform>
            <numerusform>{n} جلسات توجيه</numerusform>
            <numerusform>{n} جلسة توجيه</numerusform>
            <numerusform>{n} جلسة توجيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} choice for a note|{n} choices for notes</source>
        <translation>
            <numerusform>لا اختيارات للمذكرات</numerusform>
            <numerusform>اختيار واحد لمذكرة</numerusform>
            <numerusform>اختياران للمذكرات</numerusform>
            <numerusform>{n} اختيارات للمذكرات</numerusform>
            <numerusform>{n} اختيارًا للمذكرات</numerusform>
            <numerusform>{n} اختيار للمذكرات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} coaching or listening record is older than {months} months. Is it still needed?|{n} coaching and listening records are older than {months} months. Are they still needed?</source>
        <translation>
            <numerusform>لا توجد سجلات توجيه أو إصغاء أقدم من الحد بالأشهر ({months}).</numerusform>
            <numerusform>يوجد سجل توجيه أو إصغاء واحد تجاوز عمره بالأشهر: {months}. هل ما زال لازمًا؟</numerusform>
            <numerusform>يوجد سجلا توجيه أو إصغاء تجاوز عمرهما بالأشهر: {months}. هل ما زالا لازمين؟</numerusform>
            <numerusform>توجد {n} سجلات توجيه وإصغاء تجاوز عمرها بالأشهر: {months}. هل ما زالت لازمة؟</numerusform>
            <numerusform>يوجد {n} سجل توجيه وإصغاء تجاوز عمرها بالأشهر: {months}. هل ما زالت لازمة؟</numerusform>
            <numerusform>يوجد {n} سجل توجيه وإصغاء تجاوز عمرها بالأشهر: {months}. هل ما زالت لازمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} draft|{n} drafts</source>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>{n} مسودات</numerusform>
            <numerusform>{n} مسودة</numerusform>
            <numerusform>{n} مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found|{n} found</source>
        <comment>settings</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} good word from week {week}.|{n} good words from week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>لا مواقف تستحق الثناء من الأسبوع {week}.</numerusform>
            <numerusform>موقف واحد يستحق الثناء من الأسبوع {week}.</numerusform>
            <numerusform>موقفان يستحقان الثناء من الأسبوع {week}.</numerusform>
            <numerusform>{n} مواقف تستحق الثناء من الأسبوع {week}.</numerusform>
            <numerusform>{n} موقفًا يستحق الثناء من الأسبوع {week}.</numerusform>
            <numerusform>{n} موقف يستحق الثناء من الأسبوع {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grievance|{n} grievances</source>
        <translation>
            <numerusform>لا شكاوى</numerusform>
            <numerusform>شكوى واحدة</numerusform>
            <numerusform>شكويان</numerusform>
            <numerusform>{n} شكاوى</numerusform>
            <numerusform>{n} شكوى</numerusform>
            <numerusform>{n} شكوى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} holiday region|{n} holiday regions</source>
        <translation>
            <numerusform>لا مناطق عطل</numerusform>
            <numerusform>منطقة عطل واحدة</numerusform>
            <numerusform>منطقتا عطل</numerusform>
            <numerusform>{n} مناطق عطل</numerusform>
            <numerusform>{n} منطقة عطل</numerusform>
            <numerusform>{n} منطقة عطل</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} in</source>
        <comment>records in the note</comment>
        <translation>في المذكرة: {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lost|{n} lost</source>
        <comment>records</comment>
        <translation>
            <numerusform>لم يُفقد شيء</numerusform>
            <numerusform>فُقد واحد</numerusform>
            <numerusform>فُقد اثنان</numerusform>
            <numerusform>فُقدت {n}</numerusform>
            <numerusform>فُقد {n}</numerusform>
            <numerusform>فُقد {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} mail in the outbox|{n} mails in the outbox</source>
        <translation>
            <numerusform>لا رسائل في صندوق الصادر</numerusform>
            <numerusform>رسالة واحدة في صندوق الصادر</numerusform>
            <numerusform>رسالتان في صندوق الصادر</numerusform>
            <numerusform>{n} رسائل في صندوق الصادر</numerusform>
            <numerusform>{n} رسالة في صندوق الصادر</numerusform>
            <numerusform>{n} رسالة في صندوق الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more before that|{n} more before that</source>
        <comment>plans</comment>
        <translation>
            <numerusform>لا خطط أخرى قبل ذلك</numerusform>
            <numerusform>خطة أخرى قبل ذلك</numerusform>
            <numerusform>خطتان أخريان قبل ذلك</numerusform>
            <numerusform>{n} خطط أخرى قبل ذلك</numerusform>
            <numerusform>{n} خطة أخرى قبل ذلك</numerusform>
            <numerusform>{n} خطة أخرى قبل ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.</source>
        <translation>
            <numerusform>لا سجلات ثناء أخرى بلغة لا تُقرأ هنا.</numerusform>
            <numerusform>سجل ثناء آخر بلغة لا تُقرأ هنا.</numerusform>
            <numerusform>سجلا ثناء آخران بلغة لا تُقرأ هنا.</numerusform>
            <numerusform>{n} سجلات ثناء أخرى بلغة لا تُقرأ هنا.</numerusform>
            <numerusform>{n} سجل ثناء آخر بلغة لا تُقرأ هنا.</numerusform>
            <numerusform>{n} سجل ثناء آخر بلغة لا تُقرأ هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more.|{n} more.</source>
        <translation>
            <numerusform>لا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و{n} غير ذلك.</numerusform>
            <numerusform>و{n} غير ذلك.</numerusform>
            <numerusform>و{n} غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new person|{n} new people</source>
        <translation>
            <numerusform>لا أشخاص جدد</numerusform>
            <numerusform>شخص جديد واحد</numerusform>
            <numerusform>شخصان جديدان</numerusform>
            <numerusform>{n} أشخاص جدد</numerusform>
            <numerusform>{n} شخصًا جديدًا</numerusform>
            <numerusform>{n} شخص جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} in</source>
        <comment>records in the note</comment>
        <translation>في المذكرة: {n} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} other name of a topic|{n} other names of topics</source>
        <translation>
            <numerusform>لا أسماء أخرى لموضوعات</numerusform>
            <numerusform>اسم آخر لموضوع</numerusform>
            <numerusform>اسمان آخران لموضوعات</numerusform>
            <numerusform>{n} أسماء أخرى لموضوعات</numerusform>
            <numerusform>{n} اسمًا آخر لموضوعات</numerusform>
            <numerusform>{n} اسم آخر لموضوعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} outcome of a thing heard|{n} outcomes of things heard</source>
        <translation>
            <numerusform>لا نتائج لأمور سُمعت</numerusform>
            <numerusform>نتيجة واحدة لأمر سُمع</numerusform>
            <numerusform>نتيجتان لأمور سُمعت</numerusform>
            <numerusform>{n} نتائج لأمور سُمعت</numerusform>
            <numerusform>{n} نتيجة لأمور سُمعت</numerusform>
            <numerusform>{n} نتيجة لأمور سُمعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person named.|{n} people named.</source>
        <translation>
            <numerusform>لم يُذكر أحد.</numerusform>
            <numerusform>ذُكر شخص واحد.</numerusform>
            <numerusform>ذُكر شخصان.</numerusform>
            <numerusform>ذُكر {n} أشخاص.</numerusform>
            <numerusform>ذُكر {n} شخصًا.</numerusform>
            <numerusform>ذُكر {n} شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person|{n} people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>{n} أشخاص</numerusform>
            <numerusform>{n} شخصًا</numerusform>
            <numerusform>{n} شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} practice switch|{n} practice switches</source>
        <translation>
            <numerusform>لا تبديلات للممارسات</numerusform>
            <numerusform>تبديل واحد لممارسة</numerusform>
            <numerusform>تبديلان للممارسات</numerusform>
            <numerusform>{n} تبديلات للممارسات</numerusform>
            <numerusform>{n} تبديلًا للممارسات</numerusform>
            <numerusform>{n} تبديل للممارسات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise in these months|{n} praises in these months</source>
        <translation>
            <numerusform>لا سجلات ثناء في هذه الأشهر</numerusform>
            <numerusform>سجل ثناء واحد في هذه الأشهر</numerusform>
            <numerusform>سجلا ثناء في هذه الأشهر</numerusform>
            <numerusform>{n} سجلات ثناء في هذه الأشهر</numerusform>
            <numerusform>{n} سجل ثناء في هذه الأشهر</numerusform>
            <numerusform>{n} سجل ثناء في هذه الأشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} praise|{n} praises</source>
        <translation>
            <numerusform>لا سجلات ثناء</numerusform>
            <numerusform>سجل ثناء واحد</numerusform>
            <numerusform>سجلا ثناء</numerusform>
            <numerusform>{n} سجلات ثناء</numerusform>
            <numerusform>{n} سجل ثناء</numerusform>
            <numerusform>{n} سجل ثناء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question of your own|{n} questions of your own</source>
        <translation>
            <numerusform>لا أسئلة من عندك</numerusform>
            <numerusform>سؤال واحد من عندك</numerusform>
            <numerusform>سؤالان من عندك</numerusform>
            <numerusform>{n} أسئلة من عندك</numerusform>
            <numerusform>{n} سؤالًا من عندك</numerusform>
            <numerusform>{n} سؤال من عندك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} reason for time off|{n} reasons for time off</source>
        <translation>
            <numerusform>لا أسباب للإجازات</numerusform>
            <numerusform>سبب واحد لإجازة</numerusform>
            <numerusform>سببان للإجازات</numerusform>
            <numerusform>{n} أسباب للإجازات</numerusform>
            <numerusform>{n} سببًا للإجازات</numerusform>
            <numerusform>{n} سبب للإجازات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense. goodword export shows them.|{n} records have values that make no sense. goodword export shows them.</source>
        <translation>
            <numerusform>لا توجد سجلات فيها قيم غير منطقية.</numerusform>
            <numerusform>يوجد سجل واحد فيه قيم غير منطقية. يعرضه goodword export.</numerusform>
            <numerusform>يوجد سجلان فيهما قيم غير منطقية. يعرضهما goodword export.</numerusform>
            <numerusform>توجد {n} سجلات فيها قيم غير منطقية. يعرضها goodword export.</numerusform>
            <numerusform>يوجد {n} سجلًا فيها قيم غير منطقية. يعرضها goodword export.</numerusform>
            <numerusform>يوجد {n} سجل فيها قيم غير منطقية. يعرضها goodword export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record has values that make no sense.|{n} records have values that make no sense.</source>
        <translation>
            <numerusform>لا سجلات فيها قيم غير منطقية.</numerusform>
            <numerusform>سجل واحد فيه قيم غير منطقية.</numerusform>
            <numerusform>سجلان فيهما قيم غير منطقية.</numerusform>
            <numerusform>{n} سجلات فيها قيم غير منطقية.</numerusform>
            <numerusform>{n} سجلًا فيها قيم غير منطقية.</numerusform>
            <numerusform>{n} سجل فيها قيم غير منطقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record in the bin|{n} records in the bin</source>
        <translation>
            <numerusform>لا سجلات في المهملات</numerusform>
            <numerusform>سجل واحد في المهملات</numerusform>
            <numerusform>سجلان في المهملات</numerusform>
            <numerusform>{n} سجلات في المهملات</numerusform>
            <numerusform>{n} سجلًا في المهملات</numerusform>
            <numerusform>{n} سجل في المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of others reworded|{n} records of others reworded</source>
        <translation>
            <numerusform>لم تُعَد صياغة سجلات لآخرين</numerusform>
            <numerusform>أُعيدت صياغة سجل واحد لآخرين</numerusform>
            <numerusform>أُعيدت صياغة سجلين لآخرين</numerusform>
            <numerusform>أُعيدت صياغة {n} سجلات لآخرين</numerusform>
            <numerusform>أُعيدت صياغة {n} سجلًا لآخرين</numerusform>
            <numerusform>أُعيدت صياغة {n} سجل لآخرين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record of {name} goes to {other}.|{n} records of {name} go to {other}.</source>
        <translation>
            <numerusform>لا تنتقل أي سجلات من {name} إلى {other}.</numerusform>
            <numerusform>ينتقل سجل واحد من {name} إلى {other}.</numerusform>
            <numerusform>ينتقل سجلان من {name} إلى {other}.</numerusform>
            <numerusform>تنتقل {n} سجلات من {name} إلى {other}.</numerusform>
            <numerusform>ينتقل {n} سجلًا من {name} إلى {other}.</numerusform>
            <numerusform>ينتقل {n} سجل من {name} إلى {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record read|{n} records read</source>
        <translation>
            <numerusform>لم يُقرأ أي سجل</numerusform>
            <numerusform>قُرئ سجل واحد</numerusform>
            <numerusform>قُرئ سجلان</numerusform>
            <numerusform>قُرئت {n} سجلات</numerusform>
            <numerusform>قُرئ {n} سجلًا</numerusform>
            <numerusform>قُرئ {n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record, {time}|{n} records, {time}</source>
        <translation>
            <numerusform>لا سجلات، {time}</numerusform>
            <numerusform>سجل واحد، {time}</numerusform>
            <numerusform>سجلان، {time}</numerusform>
            <numerusform>{n} سجلات، {time}</numerusform>
            <numerusform>{n} سجلًا، {time}</numerusform>
            <numerusform>{n} سجل، {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} record|{n} records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلًا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} schedule|{n} schedules</source>
        <translation>
            <numerusform>لا جداول عمل</numerusform>
            <numerusform>جدول عمل واحد</numerusform>
            <numerusform>جدولا عمل</numerusform>
            <numerusform>{n} جداول عمل</numerusform>
            <numerusform>{n} جدول عمل</numerusform>
            <numerusform>{n} جدول عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent mail|{n} sent mails</source>
        <translation>
            <numerusform>لا رسائل مُرسلة</numerusform>
            <numerusform>رسالة مُرسلة واحدة</numerusform>
            <numerusform>رسالتان مُرسلتان</numerusform>
            <numerusform>{n} رسائل مُرسلة</numerusform>
            <numerusform>{n} رسالة مُرسلة</numerusform>
            <numerusform>{n} رسالة مُرسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} setting|{n} settings</source>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>{n} إعدادات</numerusform>
            <numerusform>{n} إعدادًا</numerusform>
            <numerusform>{n} إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skill plan|{n} skill plans</source>
        <translation>
            <numerusform>لا خطط مهارات</numerusform>
            <numerusform>خطة مهارة واحدة</numerusform>
            <numerusform>خطتا مهارة</numerusform>
            <numerusform>{n} خطط مهارات</numerusform>
            <numerusform>{n} خطة مهارة</numerusform>
            <numerusform>{n} خطة مهارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skip|{n} skips</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء</numerusform>
            <numerusform>تخطٍّ واحد</numerusform>
            <numerusform>مرتا تخطٍّ</numerusform>
            <numerusform>{n} مرات تخطٍّ</numerusform>
            <numerusform>{n} مرة تخطٍّ</numerusform>
            <numerusform>{n} مرة تخطٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} step done, moved or dropped|{n} steps done, moved or dropped</source>
        <translation>
            <numerusform>لا خطوات منجزة أو منقولة أو متروكة</numerusform>
            <numerusform>خطوة واحدة منجزة أو منقولة أو متروكة</numerusform>
            <numerusform>خطوتان منجزتان أو منقولتان أو متروكتان</numerusform>
            <numerusform>{n} خطوات منجزة أو منقولة أو متروكة</numerusform>
            <numerusform>{n} خطوة منجزة أو منقولة أو متروكة</numerusform>
            <numerusform>{n} خطوة منجزة أو منقولة أو متروكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing does not work here; what to do stands with each.|{n} things do not work here; what to do stands with each.</source>
        <translation>
            <numerusform>كل شيء يعمل هنا.</numerusform>
            <numerusform>أمر واحد لا يعمل هنا؛ والحل مذكور معه.</numerusform>
            <numerusform>أمران لا يعملان هنا؛ والحل مذكور مع كل منهما.</numerusform>
            <numerusform>{n} أمور لا تعمل هنا؛ والحل مذكور مع كل منها.</numerusform>
            <numerusform>{n} أمرًا لا تعمل هنا؛ والحل مذكور مع كل منها.</numerusform>
            <numerusform>{n} أمر لا تعمل هنا؛ والحل مذكور مع كل منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard in week {week}.|{n} things heard in week {week}.</source>
        <comment>n: Five</comment>
        <translation>
            <numerusform>لا أمور سُمعت في الأسبوع {week}.</numerusform>
            <numerusform>أمر واحد سُمع في الأسبوع {week}.</numerusform>
            <numerusform>أمران سُمعا في الأسبوع {week}.</numerusform>
            <numerusform>{n} أمور سُمعت في الأسبوع {week}.</numerusform>
            <numerusform>{n} أمرًا سُمعت في الأسبوع {week}.</numerusform>
            <numerusform>{n} أمر سُمعت في الأسبوع {week}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing heard|{n} things heard</source>
        <translation>
            <numerusform>لا أمور سُمعت</numerusform>
            <numerusform>أمر واحد سُمع</numerusform>
            <numerusform>أمران سُمعا</numerusform>
            <numerusform>{n} أمور سُمعت</numerusform>
            <numerusform>{n} أمرًا سُمعت</numerusform>
            <numerusform>{n} أمر سُمعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing told|{n} things told</source>
        <translation>
            <numerusform>لم يُبلَّغ شيء</numerusform>
            <numerusform>أمر واحد أُبلغ به</numerusform>
            <numerusform>أمران أُبلغ بهما</numerusform>
            <numerusform>{n} أمور أُبلغ بها</numerusform>
            <numerusform>{n} أمرًا أُبلغ بها</numerusform>
            <numerusform>{n} أمر أُبلغ بها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} thing|{n} things</source>
        <comment>n is a number in words: Five things</comment>
        <translation>
            <numerusform>لا أمور</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>{n} أمور</numerusform>
            <numerusform>{n} أمرًا</numerusform>
            <numerusform>{n} أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time in four weeks|{n} times in four weeks</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>ولا مرة في أربعة أسابيع</numerusform>
            <numerusform>مرة واحدة في أربعة أسابيع</numerusform>
            <numerusform>مرتان في أربعة أسابيع</numerusform>
            <numerusform>{n} مرات في أربعة أسابيع</numerusform>
            <numerusform>{n} مرة في أربعة أسابيع</numerusform>
            <numerusform>{n} مرة في أربعة أسابيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time off|{n} times off</source>
        <translation>
            <numerusform>لا إجازات</numerusform>
            <numerusform>إجازة واحدة</numerusform>
            <numerusform>إجازتان</numerusform>
            <numerusform>{n} إجازات</numerusform>
            <numerusform>{n} إجازة</numerusform>
            <numerusform>{n} إجازة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} time|{n} times</source>
        <comment>how often something was heard</comment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic heard in these months|{n} topics heard in these months</source>
        <translation>
            <numerusform>لا موضوعات سُمعت في هذه الأشهر</numerusform>
            <numerusform>موضوع واحد سُمع في هذه الأشهر</numerusform>
            <numerusform>موضوعان سُمعا في هذه الأشهر</numerusform>
            <numerusform>{n} موضوعات سُمعت في هذه الأشهر</numerusform>
            <numerusform>{n} موضوعًا سُمعت في هذه الأشهر</numerusform>
            <numerusform>{n} موضوع سُمعت في هذه الأشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} topic|{n} topics</source>
        <translation>
            <numerusform>لا موضوعات</numerusform>
            <numerusform>موضوع واحد</numerusform>
            <numerusform>موضوعان</numerusform>
            <numerusform>{n} موضوعات</numerusform>
            <numerusform>{n} موضوعًا</numerusform>
            <numerusform>{n} موضوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} word, {reading}|{n} words, {reading}</source>
        <comment>reading: read in 2 minutes</comment>
        <translation>
            <numerusform>لا كلمات، {reading}</numerusform>
            <numerusform>كلمة واحدة، {reading}</numerusform>
            <numerusform>كلمتان، {reading}</numerusform>
            <numerusform>{n} كلمات، {reading}</numerusform>
            <numerusform>{n} كلمة، {reading}</numerusform>
            <numerusform>{n} كلمة، {reading}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;day|{n}&#xa0;days</source>
        <translation>
            <numerusform>لا&#xa0;أيام</numerusform>
            <numerusform>يوم&#xa0;واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n}&#xa0;أيام</numerusform>
            <numerusform>{n}&#xa0;يومًا</numerusform>
            <numerusform>{n}&#xa0;يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}&#xa0;working day|{n}&#xa0;working days</source>
        <translation>
            <numerusform>لا&#xa0;أيام&#xa0;عمل</numerusform>
            <numerusform>يوم&#xa0;عمل&#xa0;واحد</numerusform>
            <numerusform>يوما&#xa0;عمل</numerusform>
            <numerusform>{n}&#xa0;أيام&#xa0;عمل</numerusform>
            <numerusform>{n}&#xa0;يوم&#xa0;عمل</numerusform>
            <numerusform>{n}&#xa0;يوم&#xa0;عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>{open} today.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} اليوم.</translation>
    </message>
    <message>
        <source>{open} today; it asks now.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} اليوم؛ والسؤال يُطرح الآن.</translation>
    </message>
    <message>
        <source>{open} today; paused until {time}.</source>
        <comment>Coaching and listening are open</comment>
        <translation>{open} اليوم؛ متوقف مؤقتًا حتى {time}.</translation>
    </message>
    <message>
        <source>{open} until tonight.</source>
        <comment>Coaching and listening are open until tonight.</comment>
        <translation>{open} حتى الليلة.</translation>
    </message>
    <message>
        <source>{open} until {day}.</source>
        <comment>Coaching and listening are open until Friday.</comment>
        <translation>{open} حتى {day}.</translation>
    </message>
    <message>
        <source>{open}.</source>
        <comment>a sentence: Coaching and listening are open.</comment>
        <translation>{open}.</translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} day|{part} of {n} days</source>
        <translation>
            <numerusform>{part} من {n} يوم</numerusform>
            <numerusform>{part} من يوم واحد</numerusform>
            <numerusform>{part} من يومين</numerusform>
            <numerusform>{part} من {n} أيام</numerusform>
            <numerusform>{part} من {n} يومًا</numerusform>
            <numerusform>{part} من {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of {n} praise|{part} of {n} praises</source>
        <translation>
            <numerusform>{part} من {n} سجل ثناء</numerusform>
            <numerusform>{part} من سجل ثناء واحد</numerusform>
            <numerusform>{part} من سجلي ثناء</numerusform>
            <numerusform>{part} من {n} سجلات ثناء</numerusform>
            <numerusform>{part} من {n} سجل ثناء</numerusform>
            <numerusform>{part} من {n} سجل ثناء</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <comment>a share: 6 of 10</comment>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{part}: not yet there</source>
        <comment>a part of a note</comment>
        <translation>{part}: غير موجود بعد</translation>
    </message>
    <message>
        <source>{part}: not yet there.</source>
        <translation>{part}: غير موجود بعد.</translation>
    </message>
    <message>
        <source>{part}: there</source>
        <comment>a part of a note</comment>
        <translation>{part}: موجود</translation>
    </message>
    <message>
        <source>{part}: there.</source>
        <translation>{part}: موجود.</translation>
    </message>
    <message>
        <source>{people} on the team</source>
        <comment>1 new person</comment>
        <translation>في الفريق: {people}</translation>
    </message>
    <message>
        <source>{people}. You can change this at any time.</source>
        <comment>3 people</comment>
        <translation>{people}. يمكنك تغيير هذا في أي وقت.</translation>
    </message>
    <message>
        <source>{people}; all have said how they like praise.</source>
        <comment>3 people</comment>
        <translation>{people}؛ والجميع ذكروا طريقة الثناء المفضلة لديهم.</translation>
    </message>
    <message numerus="yes">
        <source>{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.</source>
        <comment>3 people</comment>
        <translation>
            <numerusform>{people}؛ لم يبقَ أحد لم يُسأل عن طريقة الثناء المفضلة.</numerusform>
            <numerusform>{people}؛ منهم شخص واحد لم يُسأل بعد عن طريقة الثناء المفضلة.</numerusform>
            <numerusform>{people}؛ منهم شخصان لم يُسألا بعد عن طريقة الثناء المفضلة.</numerusform>
            <numerusform>{people}؛ منهم {n} أشخاص لم يُسألوا بعد عن طريقة الثناء المفضلة.</numerusform>
            <numerusform>{people}؛ منهم {n} شخصًا لم يُسألوا بعد عن طريقة الثناء المفضلة.</numerusform>
            <numerusform>{people}؛ منهم {n} شخص لم يُسألوا بعد عن طريقة الثناء المفضلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} can&apos;t be changed: {reason}.</source>
        <translation>يتعذر تغيير {place}: {reason}.</translation>
    </message>
    <message>
        <source>{place} holds triggers or views that Goodword did not make.</source>
        <translation>في {place} مشغّلات (triggers) أو عروض (views) لم ينشئها Goodword.</translation>
    </message>
    <message numerus="yes">
        <source>{place} holds {n} record, and the book only {now}.|{place} holds {n} records, and the book only {now}.</source>
        <translation>
            <numerusform>لا سجلات في {place}، وعدد سجلات الدفتر {now}.</numerusform>
            <numerusform>في {place} سجل واحد، وعدد سجلات الدفتر {now} فقط.</numerusform>
            <numerusform>في {place} سجلان، وعدد سجلات الدفتر {now} فقط.</numerusform>
            <numerusform>في {place} {n} سجلات، وعدد سجلات الدفتر {now} فقط.</numerusform>
            <numerusform>في {place} {n} سجلًا، وعدد سجلات الدفتر {now} فقط.</numerusform>
            <numerusform>في {place} {n} سجل، وعدد سجلات الدفتر {now} فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} is a backup from a newer Goodword.</source>
        <translation>الملف {place} نسخة احتياطية من إصدار أحدث من Goodword.</translation>
    </message>
    <message>
        <source>{place} is a backup of another book.</source>
        <translation>الملف {place} نسخة احتياطية من دفتر آخر.</translation>
    </message>
    <message>
        <source>{place} is a book itself, and no backup.</source>
        <translation>الملف {place} دفتر في ذاته، وليس نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{place} is a folder.</source>
        <translation>المسار {place} مجلد.</translation>
    </message>
    <message>
        <source>{place} is a link, and Goodword does not write through links.</source>
        <translation>المسار {place} رابط، و Goodword لا يكتب عبر الروابط.</translation>
    </message>
    <message>
        <source>{place} is a link.</source>
        <translation>المسار {place} رابط.</translation>
    </message>
    <message>
        <source>{place} is from a newer Goodword.</source>
        <translation>الملف {place} من إصدار أحدث من Goodword.</translation>
    </message>
    <message>
        <source>{place} is no Goodword book.</source>
        <translation>الملف {place} ليس دفتر Goodword.</translation>
    </message>
    <message>
        <source>{place} is no copy of a book, or it is damaged.</source>
        <translation>الملف {place} ليس نسخة من دفتر، أو أنه تالف.</translation>
    </message>
    <message>
        <source>{place} is no file.</source>
        <translation>المسار {place} ليس ملفًا.</translation>
    </message>
    <message>
        <source>{place} is no place for a backup.</source>
        <translation>المسار {place} لا يصلح مكانًا لنسخة احتياطية.</translation>
    </message>
    <message>
        <source>{place} is not protected, and this book is.</source>
        <translation>الملف {place} غير محمي، وهذا الدفتر محمي.</translation>
    </message>
    <message>
        <source>{place} is not there, but {name} is among its backups.</source>
        <translation>الملف {place} غير موجود، لكن {name} بين نسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>{place} is not there.</source>
        <translation>المسار {place} غير موجود.</translation>
    </message>
    <message>
        <source>{place} is there already, and it is no copy of a book.</source>
        <translation>الملف {place} موجود من قبل، وليس نسخة من دفتر.</translation>
    </message>
    <message>
        <source>{place} is there, but it is no Goodword book or it is damaged.</source>
        <translation>الملف {place} موجود، لكنه ليس دفتر Goodword أو أنه تالف.</translation>
    </message>
    <message>
        <source>{place} lies in a folder that is not there.</source>
        <translation>المسار {place} يقع في مجلد غير موجود.</translation>
    </message>
    <message>
        <source>{place} was written by a newer Goodword.</source>
        <translation>كتب {place} إصدار أحدث من Goodword.</translation>
    </message>
    <message>
        <source>{plot}: copy</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: نسخ</translation>
    </message>
    <message>
        <source>{plot}: save as picture</source>
        <comment>plot: Specific praise</comment>
        <translation>{plot}: حفظ كصورة</translation>
    </message>
    <message numerus="yes">
        <source>{practices} counted all the same.|{practices} counted all the same.</source>
        <translation>
            <numerusform>لم يُحسب شيء مع ذلك: {practices}.</numerusform>
            <numerusform>حُسب مع ذلك: {practices}.</numerusform>
            <numerusform>حُسب مع ذلك: {practices}.</numerusform>
            <numerusform>حُسب مع ذلك: {practices}.</numerusform>
            <numerusform>حُسب مع ذلك: {practices}.</numerusform>
            <numerusform>حُسب مع ذلك: {practices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is done.|{practices} are done.</source>
        <translation>
            <numerusform>لم يكتمل شيء: {practices}.</numerusform>
            <numerusform>اكتمل {practices}.</numerusform>
            <numerusform>اكتمل {practices}.</numerusform>
            <numerusform>اكتمل {practices}.</numerusform>
            <numerusform>اكتمل {practices}.</numerusform>
            <numerusform>اكتمل {practices}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practices} is open|{practices} are open</source>
        <comment>Coaching and listening are open</comment>
        <translation>
            <numerusform>لا شيء بانتظارك: {practices}</numerusform>
            <numerusform>بانتظارك: {practices}</numerusform>
            <numerusform>بانتظارك: {practices}</numerusform>
            <numerusform>بانتظارك: {practices}</numerusform>
            <numerusform>بانتظارك: {practices}</numerusform>
            <numerusform>بانتظارك: {practices}</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has no text under note without {sign}.</source>
        <translation>ليس ضمن note في {practice} نص بدون {sign}.</translation>
    </message>
    <message>
        <source>{practice} has something that is no list of texts.</source>
        <translation>في {practice} ما ليس قائمة نصوص.</translation>
    </message>
    <message>
        <source>{practice} has something that is not known here.</source>
        <translation>في {practice} ما هو غير معروف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} text.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>لا نصوص في {practice}.</numerusform>
            <numerusform>في {practice} نص واحد.</numerusform>
            <numerusform>في {practice} نصان.</numerusform>
            <numerusform>في {practice} {n} نصوص.</numerusform>
            <numerusform>في {practice} {n} نصًا.</numerusform>
            <numerusform>في {practice} {n} نص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{practice} has {n} texts.|{practice} has {n} texts.</source>
        <translation>
            <numerusform>لا نصوص في {practice}.</numerusform>
            <numerusform>في {practice} نص واحد.</numerusform>
            <numerusform>في {practice} نصان.</numerusform>
            <numerusform>في {practice} {n} نصوص.</numerusform>
            <numerusform>في {practice} {n} نصًا.</numerusform>
            <numerusform>في {practice} {n} نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>{practice} has “{key}”, which is not known here.</source>
        <translation>في {practice} يوجد «{key}»، وهو غير معروف هنا.</translation>
    </message>
    <message>
        <source>{practice} is already done that day.</source>
        <translation>سبق أن اكتمل {practice} في ذلك اليوم.</translation>
    </message>
    <message>
        <source>{practice} is no table.</source>
        <translation>القيمة {practice} ليست جدولًا.</translation>
    </message>
    <message>
        <source>{practice} is switched off.</source>
        <translation>أُوقفت ممارسة {practice}.</translation>
    </message>
    <message>
        <source>{practice} on {days}</source>
        <comment>praise on 18 of 21 days</comment>
        <translation>{practice} في {days}</translation>
    </message>
    <message>
        <source>{practice} today</source>
        <translation>{practice} اليوم</translation>
    </message>
    <message>
        <source>{practice} {what}</source>
        <comment>a day read out: coaching still open</comment>
        <translation>{practice}: {what}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}, added later: {text}</source>
        <translation>{practice}، {heading}، {date}، أُضيف لاحقًا: {text}</translation>
    </message>
    <message>
        <source>{practice}, {heading}, {date}: {text}</source>
        <translation>{practice}، {heading}، {date}: {text}</translation>
    </message>
    <message>
        <source>{practice}: {days} in {month}; {share} in {before}.</source>
        <comment>Praise: 18 of 21 days in May; 9 of 20 in March.</comment>
        <translation>{practice}: {days} في {month}؛ {share} في {before}.</translation>
    </message>
    <message>
        <source>{practice}: {days} so far.</source>
        <comment>Praise: 3 of 4 days so far.</comment>
        <translation>{practice}: {days} حتى الآن.</translation>
    </message>
    <message>
        <source>{practice}: {heading}</source>
        <translation>{practice}: {heading}</translation>
    </message>
    <message>
        <source>{praises} in these months named the effect.</source>
        <translation>ذُكر الأثر في {praises} في هذه الأشهر.</translation>
    </message>
    <message>
        <source>{problem} So a passphrase will open the book.</source>
        <translation>{problem} لذلك ستفتح عبارة مرور الدفتر.</translation>
    </message>
    <message>
        <source>{program} opens drafts.</source>
        <translation>يفتح {program} المسودات.</translation>
    </message>
    <message>
        <source>{records} ({n} in the bin)</source>
        <translation>{records} (في المهملات: {n})</translation>
    </message>
    <message>
        <source>{records} are too many for a page.</source>
        <translation>أكثر مما تتسع له صفحة: {records}.</translation>
    </message>
    <message>
        <source>{records} in {place}.</source>
        <comment>3 records in a file</comment>
        <translation>{records} في {place}.</translation>
    </message>
    <message>
        <source>{saved} saved. {done} of {asked} today.</source>
        <translation>المحفوظ: {saved}. {done} من {asked} اليوم.</translation>
    </message>
    <message>
        <source>{series} from {first} to {last}, lowest {least}, highest {most}.</source>
        <translation>{series}: من {first} إلى {last}، الأدنى {least}، والأعلى {most}.</translation>
    </message>
    <message>
        <source>{server} holds them back: do not disturb is on.</source>
        <translation>يحجبها {server}: وضع عدم الإزعاج مفعّل.</translation>
    </message>
    <message>
        <source>{server} says it shows them.</source>
        <translation>يفيد {server} بأنه يعرضها.</translation>
    </message>
    <message>
        <source>{server} shows none.</source>
        <translation>لا يعرض {server} أيًا منها.</translation>
    </message>
    <message>
        <source>{server} shows them.</source>
        <translation>يعرضها {server}.</translation>
    </message>
    <message>
        <source>{service} synchronises the folder of the book; it may put an older or mixed state in its place.</source>
        <translation>يزامن {service} مجلد الدفتر؛ وقد يضع مكانه حالة أقدم أو مختلطة.</translation>
    </message>
    <message>
        <source>{share} grievances</source>
        <comment>67 % of what was heard</comment>
        <translation>الشكاوى {share}</translation>
    </message>
    <message>
        <source>{size} are free where the book lies.</source>
        <translation>المساحة الخالية في مكان الدفتر {size}.</translation>
    </message>
    <message>
        <source>{skill}. {stands}</source>
        <comment>a skill, and how its plan stands</comment>
        <translation>{skill}. {stands}</translation>
    </message>
    <message>
        <source>{source}, heard: {date}</source>
        <translation>{source}، سُمع: {date}</translation>
    </message>
    <message>
        <source>{state}. Strength {strength}, run {run}.</source>
        <comment>state: Done at 15:30</comment>
        <translation>{state}. القوة {strength}، السلسلة {run}.</translation>
    </message>
    <message>
        <source>{state}: {date}</source>
        <comment>Paused: 2 March 2026</comment>
        <translation>{state}: {date}</translation>
    </message>
    <message>
        <source>{step}. {whom}, {stands}.</source>
        <comment>a step, read out</comment>
        <translation>{step}. {whom}، {stands}.</translation>
    </message>
    <message>
        <source>{step}: {stands}</source>
        <comment>a step: done on Fri 27 Nov</comment>
        <translation>{step}: {stands}</translation>
    </message>
    <message>
        <source>{system} has one; new icons may be hidden in its overflow at first.</source>
        <translation>في {system} علبة نظام؛ وقد تُخفى الأيقونات الجديدة فيها أول الأمر.</translation>
    </message>
    <message>
        <source>{system} opens its mail program.</source>
        <translation>يفتح {system} برنامج البريد فيه.</translation>
    </message>
    <message>
        <source>{system} shows them, if it is allowed to: see {where}.</source>
        <translation>يعرضها {system} إن سُمح بذلك: يُرجى النظر في {where}.</translation>
    </message>
    <message>
        <source>{system} shows them.</source>
        <translation>يعرضها {system}.</translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that I would like you to hear about.|{things} the team did {when} that I would like you to hear about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} من الفريق {when}.</numerusform>
            <numerusform>{things} فعله الفريق {when} أودّ أن تسمعوا به.</numerusform>
            <numerusform>{things} فعلهما الفريق {when} أودّ أن تسمعوا بهما.</numerusform>
            <numerusform>{things} فعلها الفريق {when} أودّ أن تسمعوا بها.</numerusform>
            <numerusform>{things} فعلها الفريق {when} أودّ أن تسمعوا بها.</numerusform>
            <numerusform>{things} فعلها الفريق {when} أودّ أن تسمعوا بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team did {when} that is worth hearing about.|{things} the team did {when} that are worth hearing about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} من الفريق {when}.</numerusform>
            <numerusform>{things} فعله الفريق {when} ويستحق أن يُعرف.</numerusform>
            <numerusform>{things} فعلهما الفريق {when} ويستحقان أن يُعرفا.</numerusform>
            <numerusform>{things} فعلها الفريق {when} وتستحق أن تُعرف.</numerusform>
            <numerusform>{things} فعلها الفريق {when} وتستحق أن تُعرف.</numerusform>
            <numerusform>{things} فعلها الفريق {when} وتستحق أن تُعرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} the team heard {when} that I would like you to know about.|{things} the team heard {when} that I would like you to know about.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} مما سمعه الفريق {when}.</numerusform>
            <numerusform>{things} سمعه الفريق {when} أودّ أن تعرفوا به.</numerusform>
            <numerusform>{things} سمعهما الفريق {when} أودّ أن تعرفوا بهما.</numerusform>
            <numerusform>{things} سمعها الفريق {when} أودّ أن تعرفوا بها.</numerusform>
            <numerusform>{things} سمعها الفريق {when} أودّ أن تعرفوا بها.</numerusform>
            <numerusform>{things} سمعها الفريق {when} أودّ أن تعرفوا بها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} we heard {when}, and what becomes of it.|{things} we heard {when}, and what becomes of them.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} مما سمعناه {when}.</numerusform>
            <numerusform>{things} سمعناه {when}، وما سيؤول إليه.</numerusform>
            <numerusform>{things} سمعناهما {when}، وما سيؤولان إليه.</numerusform>
            <numerusform>{things} سمعناها {when}، وما ستؤول إليه.</numerusform>
            <numerusform>{things} سمعناها {when}، وما ستؤول إليه.</numerusform>
            <numerusform>{things} سمعناها {when}، وما ستؤول إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{things} you did {when} that deserves to be said out loud.|{things} you did {when} that deserve to be said out loud.</source>
        <comment>things: Five things; when: this week</comment>
        <translation>
            <numerusform>{things} من فعلك {when}.</numerusform>
            <numerusform>{things} فعلته {when} ويستحق أن يُقال جهرًا.</numerusform>
            <numerusform>{things} فعلتهما {when} ويستحقان أن يُقالا جهرًا.</numerusform>
            <numerusform>{things} فعلتها {when} وتستحق أن تُقال جهرًا.</numerusform>
            <numerusform>{things} فعلتها {when} وتستحق أن تُقال جهرًا.</numerusform>
            <numerusform>{things} فعلتها {when} وتستحق أن تُقال جهرًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in all.</source>
        <comment>12 times in all.</comment>
        <translation>المجموع: {times}.</translation>
    </message>
    <message>
        <source>{times} in all: {first} until {end}, {last} since.</source>
        <comment>12 times in all: 5 until June, 7 since.</comment>
        <translation>المجموع: {times}، منها {first} حتى {end}، و{last} بعد ذلك.</translation>
    </message>
    <message>
        <source>{time} is outside working hours, which are {start} to {end}.</source>
        <translation>الوقت {time} خارج ساعات العمل، وهي من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>{topic} is a topic of its own again</source>
        <translation>الموضوع {topic} قائم بذاته من جديد</translation>
    </message>
    <message>
        <source>{topic} is counted under {name}</source>
        <translation>الموضوع {topic} محسوب تحت {name}</translation>
    </message>
    <message>
        <source>{topic} is the same as</source>
        <translation>الموضوع {topic} هو نفسه</translation>
    </message>
    <message>
        <source>{topic} was not merged into another topic.</source>
        <translation>لم يُدمج الموضوع {topic} في موضوع آخر.</translation>
    </message>
    <message>
        <source>{topic}, heard twice</source>
        <translation>{topic}، سُمع مرتين</translation>
    </message>
    <message numerus="yes">
        <source>{topic}, heard {n} times|{topic}, heard {n} times</source>
        <translation>
            <numerusform>{topic}، لم يُسمع</numerusform>
            <numerusform>{topic}، سُمع مرة واحدة</numerusform>
            <numerusform>{topic}، سُمع مرتين</numerusform>
            <numerusform>{topic}، سُمع {n} مرات</numerusform>
            <numerusform>{topic}، سُمع {n} مرة</numerusform>
            <numerusform>{topic}، سُمع {n} مرة</numerusform>
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
        <translation>في {typed} قبل العلامة @ أحرف لا تقبلها كل الخوادم.</translation>
    </message>
    <message>
        <source>{typed} is needed for writing.</source>
        <translation>يلزم {typed} للكتابة.</translation>
    </message>
    <message>
        <source>{typed} is no country or region.</source>
        <translation>القيمة {typed} ليست بلدًا أو منطقة.</translation>
    </message>
    <message>
        <source>{typed} is no country with known holidays.</source>
        <translation>القيمة {typed} ليست بلدًا عُطله معروفة.</translation>
    </message>
    <message>
        <source>{typed} is no date that can be read.</source>
        <translation>القيمة {typed} ليست تاريخًا تمكن قراءته.</translation>
    </message>
    <message>
        <source>{typed} is no key.</source>
        <translation>القيمة {typed} ليست مفتاحًا.</translation>
    </message>
    <message>
        <source>{typed} is no mail address.</source>
        <translation>القيمة {typed} ليست عنوان بريد.</translation>
    </message>
    <message>
        <source>{typed} is no moment with an offset.</source>
        <translation>القيمة {typed} ليست لحظة مع فرق التوقيت.</translation>
    </message>
    <message>
        <source>{typed} is no moment.</source>
        <translation>القيمة {typed} ليست لحظة.</translation>
    </message>
    <message>
        <source>{typed} is no month that can be read.</source>
        <translation>القيمة {typed} ليست شهرًا تمكن قراءته.</translation>
    </message>
    <message>
        <source>{typed} is no region with known holidays.</source>
        <translation>القيمة {typed} ليست منطقة عُطلها معروفة.</translation>
    </message>
    <message>
        <source>{typed} is no server&apos;s name.</source>
        <translation>القيمة {typed} ليست اسم خادم.</translation>
    </message>
    <message>
        <source>{typed} is no time of day.</source>
        <translation>القيمة {typed} ليست وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>{typed} is no week that can be read.</source>
        <translation>القيمة {typed} ليست أسبوعًا تمكن قراءته.</translation>
    </message>
    <message>
        <source>{typed} is no year that can be read.</source>
        <translation>القيمة {typed} ليست سنة تمكن قراءتها.</translation>
    </message>
    <message>
        <source>{typed} is no {name}.</source>
        <translation>القيمة {typed} لا تصلح لـ {name}.</translation>
    </message>
    <message>
        <source>{typed} is not allowed as “{key}”.</source>
        <translation>القيمة {typed} غير مسموح بها في «{key}».</translation>
    </message>
    <message>
        <source>{typed} is not allowed here.</source>
        <translation>القيمة {typed} غير مسموح بها هنا.</translation>
    </message>
    <message>
        <source>{user} at {host}</source>
        <comment>an account at a mail server</comment>
        <translation>{user} على {host}</translation>
    </message>
    <message>
        <source>{value} is not a valid integer range.</source>
        <translation>القيمة {value} ليست عددًا صحيحًا صالحًا.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>القيمة {value} خارج النطاق {range}.</translation>
    </message>
    <message numerus="yes">
        <source>{value} is not {choices}.|{value} is not one of {choices}.</source>
        <translation>
            <numerusform>القيمة {value} ليست من بين: {choices}.</numerusform>
            <numerusform>القيمة {value} ليست {choices}.</numerusform>
            <numerusform>القيمة {value} ليست إحدى هاتين: {choices}.</numerusform>
            <numerusform>القيمة {value} ليست من بين: {choices}.</numerusform>
            <numerusform>القيمة {value} ليست من بين: {choices}.</numerusform>
            <numerusform>القيمة {value} ليست من بين: {choices}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{value}&#xa0;%</source>
        <comment>a percentage</comment>
        <translation>{value}%</translation>
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
        <translation>{weekday}، {date}</translation>
    </message>
    <message>
        <source>{weeks}, {year}</source>
        <comment>weeks: Weeks 45 and 47</comment>
        <translation>{weeks}، {year}</translation>
    </message>
    <message>
        <source>{week} ({year})</source>
        <comment>a week of another year</comment>
        <translation>{week} ({year})</translation>
    </message>
    <message>
        <source>{where} has a brace that means nothing.</source>
        <translation>في {where} قوس معقوف لا معنى له.</translation>
    </message>
    <message numerus="yes">
        <source>{where} has {n} characters.|{where} has {n} characters.</source>
        <translation>
            <numerusform>لا أحرف في {where}.</numerusform>
            <numerusform>عدد الأحرف في {where}: حرف واحد.</numerusform>
            <numerusform>عدد الأحرف في {where}: حرفان.</numerusform>
            <numerusform>عدد الأحرف في {where}: {n} أحرف.</numerusform>
            <numerusform>عدد الأحرف في {where}: {n} حرفًا.</numerusform>
            <numerusform>عدد الأحرف في {where}: {n} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} is empty.</source>
        <translation>لا شيء في {where}.</translation>
    </message>
    <message>
        <source>{where} is no list.</source>
        <translation>ما في {where} ليس قائمة.</translation>
    </message>
    <message>
        <source>{where} is no text.</source>
        <translation>ما في {where} ليس نصًا.</translation>
    </message>
    <message>
        <source>{word} is no weekday.</source>
        <translation>الكلمة {word} ليست يومًا من أيام الأسبوع.</translation>
    </message>
    <message>
        <source>{year} has {weeks} weeks, and no week {week}.</source>
        <translation>عدد أسابيع السنة {year} هو {weeks}، وليس فيها الأسبوع {week}.</translation>
    </message>
    <message>
        <source>{year} is still to come.</source>
        <translation>السنة {year} لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>“Nothing genuine” counts once in five working days, and {practice} has had it.</source>
        <translation>«لا شيء يُذكر» تُحسب مرة كل خمسة أيام عمل، وقد استُخدمت في {practice}.</translation>
    </message>
    <message>
        <source>“Nothing genuine” is already said for {practice} that day.</source>
        <translation>سبق تسجيل «لا شيء يُذكر» في {practice} لذلك اليوم.</translation>
    </message>
    <message>
        <source>“created_on” is not the day of “created_at”.</source>
        <translation>القيمة «created_on» ليست يوم «created_at».</translation>
    </message>
    <message>
        <source>“days” does not say which days a note is about.</source>
        <translation>لا تذكر «days» الأيام التي تخصها المذكرة.</translation>
    </message>
    <message>
        <source>“place” is no place in a note.</source>
        <translation>القيمة «place» ليست موضعًا في مذكرة.</translation>
    </message>
    <message>
        <source>“same” is no digest.</source>
        <translation>القيمة «same» ليست بصمة.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>الحقل «{key}» مفقود.</translation>
    </message>
    <message>
        <source>“{key}” is no list of pairs of texts.</source>
        <translation>القيمة «{key}» ليست قائمة أزواج من النصوص.</translation>
    </message>
    <message>
        <source>“{key}” is no list of texts.</source>
        <translation>القيمة «{key}» ليست قائمة نصوص.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of pairs.</source>
        <translation>القيمة «{key}» ليست قائمة أزواج.</translation>
    </message>
    <message>
        <source>“{key}” is not a list of texts.</source>
        <translation>القيمة «{key}» ليست قائمة نصوص.</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number.</source>
        <translation>القيمة «{key}» ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{key}” is not known here.</source>
        <translation>الحقل «{key}» غير معروف هنا.</translation>
    </message>
    <message>
        <source>“{key}” is not text.</source>
        <translation>القيمة «{key}» ليست نصًا.</translation>
    </message>
    <message>
        <source>“{key}” is not true or false.</source>
        <translation>القيمة «{key}» ليست true أو false.</translation>
    </message>
    <message>
        <source>“{name}” finds {other} from then on.</source>
        <translation>من ذلك الحين يؤدي البحث عن «{name}» إلى {other}.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>a quotation</comment>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.</source>
        <translation>من الآن يُحسب «{topic}» تحت «{name}». ويمكن التراجع في أي وقت بزر «فصل».</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
