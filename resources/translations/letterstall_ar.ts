<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, CONTRIBUTING.md says how. -->
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>About Letterstall</source>
        <translation>حول Letterstall</translation>
    </message>
    <message>
        <source>Another letter for this case</source>
        <translation>رسالة أخرى لهذه القضية</translation>
    </message>
    <message>
        <source>As the rest</source>
        <translation>كبقية النص</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Begin this letter anew</source>
        <translation>بدء هذه الرسالة من جديد</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Change the paragraph’s direction</source>
        <translation>تغيير اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Check again what I called right</source>
        <translation>إعادة مراجعة ما قلت إنه صحيح</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete my letter</source>
        <translation>حذف رسالتي</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>النسخ السابقة…</translation>
    </message>
    <message>
        <source>Easy-reading face</source>
        <translation>خط سهل القراءة</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>المظروف والطيّات والهوامش</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Find in your letter…</source>
        <translation>البحث في رسالتك…</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>البحث عن الموضع التالي</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>البحث عن الموضع السابق</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>المساعدة والمفاتيح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Ideas for your own words</source>
        <translation>أفكار لكلماتك أنت</translation>
    </message>
    <message>
        <source>Keep a version now</source>
        <translation>حفظ نسخة الآن</translation>
    </message>
    <message>
        <source>Keep to one page</source>
        <translation>الاكتفاء بصفحة واحدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and face…</source>
        <translation>اللغة والخط…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>List of cases</source>
        <translation>قائمة القضايا</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>الرسالة النموذجية</translation>
    </message>
    <message>
        <source>My envelope is different…</source>
        <translation>مظروفي مختلف…</translation>
    </message>
    <message>
        <source>My letters…</source>
        <translation>رسائلي…</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>اسم الشخص على الورق</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>القضية التالية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation>التالي مما يجب مراجعته</translation>
    </message>
    <message>
        <source>Next word to look at</source>
        <translation>الكلمة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Open a case folder…</source>
        <translation>فتح مجلد قضية…</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>فتح تحرك عاجل…</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste an Urgent Action</source>
        <translation>لصق تحرك عاجل</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>التدرّب على قضية مُتخيَّلة</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>القضية السابقة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation>السابق مما يجب مراجعته</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>جاهزة للإرسال…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Save PDF as…</source>
        <translation>حفظ PDF باسم…</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>البحث في القضايا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Show changes to the model letter</source>
        <translation>إظهار التغييرات على الرسالة النموذجية</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Take all of the model letter</source>
        <translation>أخذ الرسالة النموذجية كلها</translation>
    </message>
    <message>
        <source>Take or leave this paragraph</source>
        <translation>أخذ هذه الفقرة أو تركها</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>تحته خط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is kept here…</source>
        <translation>ما يُحفظ هنا…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>صفحة عريضة</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Your letter alone</source>
        <translation>رسالتك وحدها</translation>
    </message>
    <message>
        <source>Your name and address…</source>
        <translation>اسمك وعنوانك…</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Nothing to check.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>حُفظ ملف PDF.</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>ما يجب مراجعته، {count}</translation>
    </message>
</context>
<context>
    <name>AsksLine</name>
    <message>
        <source>Bring back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Bring back: {ask}</source>
        <translation>إعادة: {ask}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Leave it out: {ask}</source>
        <translation>ترك: {ask}</translation>
    </message>
    <message>
        <source>Show in the model letter: {ask}</source>
        <translation>إظهار في الرسالة النموذجية: {ask}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The asks</source>
        <translation>المطالب</translation>
    </message>
    <message>
        <source>{ask}: in your letter</source>
        <translation>في رسالتك: {ask}</translation>
    </message>
    <message>
        <source>{ask}: left out by you</source>
        <translation>تركتَه أنت: {ask}</translation>
    </message>
    <message>
        <source>{ask}: not in your letter</source>
        <translation>ليس في رسالتك: {ask}</translation>
    </message>
    <message>
        <source>{ask}: please see for yourself, in this language we cannot tell</source>
        <translation>يُرجى أن تتحقق بنفسك، فلا يمكن معرفة ذلك في هذه اللغة: {ask}</translation>
    </message>
</context>
<context>
    <name>BackupsWindow</name>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>All your letters will be as they were on {time}. How everything is now becomes the newest backup, so you can come back the same way. Your cases and your settings stay as they are.</source>
        <translation>ستعود رسائلك كلها كما كانت في {time}. وما هي عليه الآن يصبح أحدث نسخة احتياطية، فيمكنك العودة بالطريقة نفسها. تبقى قضاياك وإعداداتك كما هي.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Counting the letters…</source>
        <translation>جارٍ عدّ الرسائل…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>العودة إلى هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every few minutes while you write, and when you close Letterstall.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُحفظ نسخة كل بضع دقائق أثناء الكتابة، وعند إغلاق Letterstall.</translation>
    </message>
    <message>
        <source>This backup cannot be read.</source>
        <translation>لا يمكن قراءة هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Please choose another one.</source>
        <translation>لا يمكن قراءة هذه النسخة الاحتياطية. يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>While you write, all your letters are copied every few minutes. The copies lie on this computer, encrypted as your letters are. The newest stay, and one for each day and week before.</source>
        <translation>أثناء الكتابة تُنسخ رسائلك كلها كل بضع دقائق. تبقى النسخ في هذا الحاسوب، مشفّرة مثل رسائلك. تُحفظ أحدثها، وواحدة لكل يوم ولكل أسبوع قبل ذلك.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>تعذّر فتح رسائلك، فلا شيء يُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>BeforeSection</name>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>جعلها تتسع</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>المسافات العادية</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. %n sheets are ready.</source>
        <translation>
            <numerusform>لا شيء للمراجعة. لا أوراق جاهزة.</numerusform>
            <numerusform>لا شيء للمراجعة. ورقة واحدة جاهزة.</numerusform>
            <numerusform>لا شيء للمراجعة. ورقتان جاهزتان.</numerusform>
            <numerusform>لا شيء للمراجعة. %Ln أوراق جاهزة.</numerusform>
            <numerusform>لا شيء للمراجعة. %Ln ورقة جاهزة.</numerusform>
            <numerusform>لا شيء للمراجعة. %Ln ورقة جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
</context>
<context>
    <name>BelowPage</name>
    <message>
        <source>Fold</source>
        <translation>الطيّ</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>الورقة السابقة</translation>
    </message>
    <message>
        <source>Safe for the address</source>
        <translation>حيّز آمن للعنوان</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>الورقة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>It is not a copy address</source>
        <translation>ليس عنوانًا لنسخة</translation>
    </message>
    <message>
        <source>Leave this address out</source>
        <translation>ترك هذا العنوان</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>ترك هذا الشخص</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أخرى</translation>
    </message>
</context>
<context>
    <name>CardsColumn</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation>إضافة مرسَل إليه</translation>
    </message>
    <message numerus="yes">
        <source>Found without doubt: %n</source>
        <translation>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
            <numerusform>عُثر عليه دون شك: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the document: %n</source>
        <translation>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
            <numerusform>غير موجود في الوثيقة: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>, </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Issued on {date}</source>
        <translation>صدرت في {date}</translation>
    </message>
    <message>
        <source>Please check with the Amnesty office in your country before you send it.</source>
        <translation>يُرجى مراجعة مكتب منظمة العفو الدولية في بلدك قبل الإرسال.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>لغة الكتابة</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>You read</source>
        <translation>قرأت</translation>
    </message>
    <message>
        <source>your own language</source>
        <translation>لغتك</translation>
    </message>
    <message>
        <source>{date}, passed</source>
        <translation>{date}، انتهت</translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <translation>{date}، {days}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>‏{first} أو {last}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>No case has “{words}” in it.</source>
        <translation>لا توجد قضية فيها «{words}».</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>فتح تحرك عاجل…</translation>
    </message>
    <message numerus="yes">
        <source>Search %n cases</source>
        <translation>
            <numerusform>ابحث في القضايا</numerusform>
            <numerusform>ابحث في قضية واحدة</numerusform>
            <numerusform>ابحث في قضيتين</numerusform>
            <numerusform>ابحث في %Ln قضايا</numerusform>
            <numerusform>ابحث في %Ln قضية</numerusform>
            <numerusform>ابحث في %Ln قضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Search 1 case</source>
        <translation>ابحث في قضية واحدة</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>البحث في القضايا</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n cases</source>
        <translation>
            <numerusform>أظهر كل القضايا</numerusform>
            <numerusform>أظهر القضية الوحيدة</numerusform>
            <numerusform>أظهر القضيتين</numerusform>
            <numerusform>أظهر القضايا كلها، وعددها %Ln</numerusform>
            <numerusform>أظهر القضايا كلها، وعددها %Ln</numerusform>
            <numerusform>أظهر القضايا كلها، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the one case</source>
        <translation>أظهر القضية الوحيدة</translation>
    </message>
</context>
<context>
    <name>CaseListModel</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message>
        <source>A letter is begun.</source>
        <translation>بُدئت رسالة.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Deadline {date}.</source>
        <translation>المهلة {date}.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>The deadline passed on {date}.</source>
        <translation>انتهت المهلة في {date}.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>{name} (practice) – Letterstall</source>
        <translation>{name} (تدريب) – Letterstall</translation>
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
            <numerusform>اليوم الأخير</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>معلومات إضافية</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Underlined: you put it in. Struck through: you took it out.</source>
        <translation>ما تحته خط أضفتَه أنت، والمشطوب حذفتَه أنت.</translation>
    </message>
    <message>
        <source>Your letter and the model letter, word by word</source>
        <translation>رسالتك والرسالة النموذجية، كلمة بكلمة</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Bring it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>املأه</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>اتركه فارغًا</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>راجعه من جديد</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>This is left out of the case.</source>
        <translation>هذا متروك خارج القضية.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>A French closing repeats the salutation</source>
        <translation>خاتمة الرسالة الفرنسية تكرر المخاطبة</translation>
    </message>
    <message>
        <source>All of this is advice. The letter is yours.</source>
        <translation>كل هذا نصائح. الرسالة رسالتك.</translation>
    </message>
    <message>
        <source>Dates are those of the case</source>
        <translation>التواريخ كما في القضية</translation>
    </message>
    <message>
        <source>Names are spelt as in the case</source>
        <translation>الأسماء مكتوبة كما في القضية</translation>
    </message>
    <message>
        <source>No capitals or exclamation marks that shout</source>
        <translation>لا حروف كبيرة ولا علامات تعجب تبدو صراخًا</translation>
    </message>
    <message>
        <source>No insults and no threats</source>
        <translation>لا إهانات ولا تهديدات</translation>
    </message>
    <message>
        <source>No politics</source>
        <translation>لا سياسة</translation>
    </message>
    <message>
        <source>Numbers are those of the case</source>
        <translation>الأرقام كما في القضية</translation>
    </message>
    <message>
        <source>Places are those of the case</source>
        <translation>الأماكن كما في القضية</translation>
    </message>
    <message>
        <source>The letter still makes each ask of the case</source>
        <translation>ما زالت الرسالة تطلب كل ما تطلبه القضية</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>ما تجري مراجعته</translation>
    </message>
    <message>
        <source>Words are spelt as in the dictionary</source>
        <translation>الكلمات مكتوبة كما في القاموس</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Changes since then</source>
        <translation>التغييرات منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Its words alone</source>
        <translation>كلماتها وحدها</translation>
    </message>
    <message>
        <source>The version, word by word</source>
        <translation>النسخة، كلمة بكلمة</translation>
    </message>
    <message>
        <source>These are the words of your letter as it is now.</source>
        <translation>هذه كلمات رسالتك كما هي الآن.</translation>
    </message>
    <message>
        <source>This is how it was then.</source>
        <translation>هكذا كانت حينها.</translation>
    </message>
    <message>
        <source>Underlined: put in since then. Struck through: taken out since then.</source>
        <translation>ما تحته خط أُضيف منذ ذلك الحين، والمشطوب حُذف منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Your letter on {time}</source>
        <translation>رسالتك في {time}</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copy for: {name}</source>
        <translation>نسخة إلى: {name}</translation>
    </message>
    <message numerus="yes">
        <source>One PDF with %n copies</source>
        <translation>
            <numerusform>ملف PDF واحد دون نسخ</numerusform>
            <numerusform>ملف PDF واحد مع نسخة</numerusform>
            <numerusform>ملف PDF واحد مع نسختين</numerusform>
            <numerusform>ملف PDF واحد مع %Ln نسخ</numerusform>
            <numerusform>ملف PDF واحد مع %Ln نسخة</numerusform>
            <numerusform>ملف PDF واحد مع %Ln نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>One PDF, no copies</source>
        <translation>ملف PDF واحد، دون نسخ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>الحفظ في</translation>
    </message>
    <message>
        <source>Separate files</source>
        <translation>ملفات منفصلة</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>النسخ وحدها</translation>
    </message>
</context>
<context>
    <name>DeleteQuestion</name>
    <message numerus="yes">
        <source>%n letters are deleted for good, with their earlier versions and all that was noted of them: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>
            <numerusform>لا تُحذف أي رسالة نهائيًا.</numerusform>
            <numerusform>تُحذف رسالة واحدة نهائيًا، مع نسخها السابقة وكل ما دُوّن عنها: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</numerusform>
            <numerusform>تُحذف رسالتان نهائيًا، مع نسخهما السابقة وكل ما دُوّن عنهما: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</numerusform>
            <numerusform>تُحذف %n رسائل نهائيًا، مع نسخها السابقة وكل ما دُوّن عنها: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</numerusform>
            <numerusform>تُحذف %n رسالة نهائيًا، مع نسخها السابقة وكل ما دُوّن عنها: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</numerusform>
            <numerusform>تُحذف %n رسالة نهائيًا، مع نسخها السابقة وكل ما دُوّن عنها: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete letters</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها كلها</translation>
    </message>
    <message>
        <source>This cannot be taken back. PDFs that you saved stay where they are.</source>
        <translation>لا يمكن التراجع عن هذا. تبقى ملفات PDF التي حفظتها في مكانها.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted for good, with its earlier versions and all that was noted of it: on this computer, and in the backups that Letterstall keeps.</source>
        <translation>تُحذف رسالتك من أجل {name} نهائيًا، مع نسخها السابقة وكل ما دُوّن عنها: على هذا الحاسوب وفي النسخ الاحتياطية التي يحتفظ بها Letterstall.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Leave as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>Remember this on this computer</source>
        <translation>تذكّر هذا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدم هذه</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>اسمك وعنوانك</translation>
    </message>
</context>
<context>
    <name>DoNotWrite</name>
    <message>
        <source>Please do not write about this:</source>
        <translation>يُرجى عدم الكتابة عن هذا:</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>The page cannot be shown here. This is its text.</source>
        <translation>لا يمكن عرض الصفحة هنا. هذا نصها.</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>A number without a word before it: “{text}”. We took it for a telephone number.</source>
        <translation>رقم لا كلمة قبله: «‎{text}‎». اعتبرناه رقم هاتف.</translation>
    </message>
    <message>
        <source>A second model letter in the same language was left out.</source>
        <translation>استُبعدت رسالة نموذجية ثانية باللغة نفسها.</translation>
    </message>
    <message>
        <source>A second office stands here: “{text}”. We kept it as a line of the address.</source>
        <translation>هنا منصب ثانٍ: «‎{text}‎». أبقيناه سطرًا من العنوان.</translation>
    </message>
    <message>
        <source>An empty line cut a sentence: “{before} ∣ {after}”. We joined it.</source>
        <translation>سطر فارغ قطع جملة: «‎{before} ∣ {after}‎». وصلنا جزأيها.</translation>
    </message>
    <message>
        <source>Another country is named inside this address: “{text}”.</source>
        <translation>يُذكر بلد آخر في هذا العنوان: «‎{text}‎».</translation>
    </message>
    <message>
        <source>Characters without meaning were left out.</source>
        <translation>استُبعدت رموز لا معنى لها.</translation>
    </message>
    <message>
        <source>Day and month may be the other way round. We read {date}.</source>
        <translation>قد يكون ترتيب اليوم والشهر معكوسًا. قرأنا التاريخ على أنه {date}.</translation>
    </message>
    <message>
        <source>Hidden text in the document was left out.</source>
        <translation>استُبعد نص مخفي في الوثيقة.</translation>
    </message>
    <message>
        <source>Letters that cannot be seen, or of another alphabet, stand in “{text}”.</source>
        <translation>في «‎{text}‎» حروف لا تُرى أو من أبجدية أخرى.</translation>
    </message>
    <message>
        <source>Lines of this address were glued together: “{text}”. We parted them.</source>
        <translation>كانت أسطر من هذا العنوان ملتصقة: «‎{text}‎». فصلنا بينها.</translation>
    </message>
    <message>
        <source>No heading stands above this address. We took the lines above the letter.</source>
        <translation>لا ترويسة فوق هذا العنوان. أخذنا الأسطر التي فوق الرسالة.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>لم يُعثر على عنوان رئيسي.</translation>
    </message>
    <message>
        <source>No line names the people this is about. There may be none.</source>
        <translation>لا يذكر أي سطر الأشخاص الذين تخصّهم القضية. قد لا يكون هناك أحد بعينه.</translation>
    </message>
    <message>
        <source>No line names the person. We took “{name}” from the text.</source>
        <translation>لا يذكر أي سطر اسم الشخص. أخذنا «{name}» من النص.</translation>
    </message>
    <message>
        <source>No model letter was found.</source>
        <translation>لم يُعثر على رسالة نموذجية.</translation>
    </message>
    <message>
        <source>No office is named. We put “{office}” in its place.</source>
        <translation>لم يُذكر منصب. وضعنا «{office}» مكانه.</translation>
    </message>
    <message>
        <source>No postal address was found for this addressee.</source>
        <translation>لم يُعثر على عنوان بريدي لهذا المرسَل إليه.</translation>
    </message>
    <message>
        <source>Nobody is named here. We took the first line, “{office}”, for the office.</source>
        <translation>لا يُذكر هنا اسم أحد. اعتبرنا السطر الأول، «{office}»، هو المنصب.</translation>
    </message>
    <message>
        <source>Nobody to write to was found.</source>
        <translation>لم يُعثر على أحد يُكتب إليه.</translation>
    </message>
    <message>
        <source>Nothing stands behind “{label}”.</source>
        <translation>لا شيء بعد «‎{label}‎».</translation>
    </message>
    <message>
        <source>Office and name stand in one line. We parted them: “{office}”, “{name}”.</source>
        <translation>المنصب والاسم في سطر واحد. فصلنا بينهما: «{office}»‏، «{name}».</translation>
    </message>
    <message>
        <source>One salutation stands for two addressees: “{text}”. We gave each a part.</source>
        <translation>تحية واحدة لاثنين من المرسَل إليهم: «‎{text}‎». أعطينا كلًّا منهما جزأه.</translation>
    </message>
    <message>
        <source>Pictures were left out.</source>
        <translation>استُبعدت الصور.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing are in the text. They are shown.</source>
        <translation>في النص علامات تغيّر اتجاه الكتابة. وقد أظهرناها.</translation>
    </message>
    <message>
        <source>Signs that turn the direction of writing stand in “{text}”. They are shown, not obeyed.</source>
        <translation>في «‎{text}‎» علامات تغيّر اتجاه الكتابة. أظهرناها ولم نعمل بها.</translation>
    </message>
    <message>
        <source>Some pages hold pictures only. Their words are missing here.</source>
        <translation>بعض الصفحات صور فقط. كلماتها غير موجودة هنا.</translation>
    </message>
    <message>
        <source>Text that was deleted with tracked changes was left out.</source>
        <translation>استُبعد نص حُذف أثناء تعقّب التغييرات.</translation>
    </message>
    <message>
        <source>The asks had no marks. We made a list of the lines behind the colon.</source>
        <translation>لم تسبق المطالبَ علامات تعداد. جعلنا الأسطر التي بعد النقطتين قائمة.</translation>
    </message>
    <message>
        <source>The date has no year. We read {date}.</source>
        <translation>ليس في التاريخ سنة. قرأناه على أنه {date}.</translation>
    </message>
    <message>
        <source>The deadline {deadline} is earlier than the day of issue {issued}.</source>
        <translation>تنتهي المهلة في {deadline}، أي قبل تاريخ الإصدار ({issued}).</translation>
    </message>
    <message>
        <source>The deadline {deadline} is more than a year after the day of issue.</source>
        <translation>تنتهي المهلة في {deadline}، أي بعد أكثر من سنة من تاريخ الإصدار.</translation>
    </message>
    <message>
        <source>The document could only be read in part. Please compare every line.</source>
        <translation>أمكنت قراءة الوثيقة جزئيًا فقط. يُرجى مقارنة كل سطر.</translation>
    </message>
    <message>
        <source>The document gives neither a number nor a date of issue. You can leave them empty.</source>
        <translation>لا تذكر الوثيقة رقمًا ولا تاريخ إصدار. يمكنك تركهما فارغين.</translation>
    </message>
    <message>
        <source>The document gives no deadline.</source>
        <translation>لا تذكر الوثيقة مهلة.</translation>
    </message>
    <message>
        <source>The document has demands and no model letter. We made sentences of them: please read each one.</source>
        <translation>في الوثيقة مطالب، وليست فيها رسالة نموذجية. صُغنا منها جملًا: يُرجى قراءة كل جملة.</translation>
    </message>
    <message>
        <source>The document has macros. They were left out.</source>
        <translation>في الوثيقة وحدات ماكرو. وقد استُبعدت.</translation>
    </message>
    <message>
        <source>The document itself has lost a sign: it stands as “�”. Please look it up and put it in.</source>
        <translation>فُقد حرف في الوثيقة نفسها، ويظهر مكانه «�». يُرجى البحث عنه وكتابته.</translation>
    </message>
    <message>
        <source>The document says that no more letters are asked for, and yet has an appeal.</source>
        <translation>تذكر الوثيقة أنه لم تعد تُطلب رسائل، ومع ذلك فيها مناشدة.</translation>
    </message>
    <message>
        <source>The document wants to load parts from elsewhere. They were left out.</source>
        <translation>تحاول الوثيقة تحميل أجزاء من مكان آخر. وقد استُبعدت هذه الأجزاء.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Please look at names and accents.</source>
        <translation>لا يبيّن الملف كيف رُمّزت حروفه. يُرجى التحقق من الأسماء والحروف ذات العلامات.</translation>
    </message>
    <message>
        <source>The heading of the document names {country}, the address another country.</source>
        <translation>ترويسة الوثيقة تذكر {country}، والعنوان يذكر بلدًا آخر.</translation>
    </message>
    <message>
        <source>The headline was in capitals. We had to guess whether these words begin with one: {text}.</source>
        <translation>كان العنوان الرئيسي بأحرف كبيرة. خمّنّا إن كانت هذه الكلمات تبدأ بحرف كبير: ‎{text}‎.</translation>
    </message>
    <message>
        <source>The letter has no closing words. The usual ones are used.</source>
        <translation>ليست في الرسالة خاتمة. تُستخدم الخاتمة المعتادة.</translation>
    </message>
    <message>
        <source>The letter has no list of what it asks for. The asks stand in its paragraphs.</source>
        <translation>ليست في الرسالة قائمة بما تطلبه. المطالب واردة في فقراتها.</translation>
    </message>
    <message>
        <source>The letter has one salutation and several addressees. We gave it to all.</source>
        <translation>في الرسالة تحية واحدة لأكثر من مرسَل إليه. وضعناها لهم جميعًا.</translation>
    </message>
    <message>
        <source>The letters of “{name}” do not say for sure which language it is.</source>
        <translation>لا تدل حروف «{name}» على لغته دلالة أكيدة.</translation>
    </message>
    <message>
        <source>The number {number} and the year of issue {year} do not go together.</source>
        <translation>الرقم {number} وسنة الإصدار {year} لا يتوافقان.</translation>
    </message>
    <message>
        <source>The order of some words had to be mended. Please compare them with the page.</source>
        <translation>كان لا بد من تصحيح ترتيب بعض الكلمات. يُرجى مقارنتها بالصفحة.</translation>
    </message>
    <message>
        <source>The words come from a scanned picture and may have mistakes.</source>
        <translation>الكلمات مأخوذة من صورة ممسوحة ضوئيًا، وقد تكون فيها أخطاء.</translation>
    </message>
    <message>
        <source>The year {year} seems wrong.</source>
        <translation>تبدو السنة {year} غير صحيحة.</translation>
    </message>
    <message>
        <source>There seem to be two cases in this document. This is the first.</source>
        <translation>يبدو أن في هذه الوثيقة قضيتين. هذه هي الأولى.</translation>
    </message>
    <message>
        <source>These people have no names of their own: “{text}”.</source>
        <translation>هؤلاء الأشخاص غير مذكورين بأسمائهم: «‎{text}‎».</translation>
    </message>
    <message>
        <source>This address has many lines. Please see whether all of them belong to it.</source>
        <translation>أسطر هذا العنوان كثيرة. يُرجى التحقق من أنها كلها جزء منه.</translation>
    </message>
    <message>
        <source>This address is in another country than the first one.</source>
        <translation>هذا العنوان في بلد غير بلد العنوان الأول.</translation>
    </message>
    <message>
        <source>This address names no country, so we put {country}.</source>
        <translation>لا يذكر هذا العنوان بلدًا، فوضعنا {country}.</translation>
    </message>
    <message>
        <source>This address names no country. Please choose one.</source>
        <translation>لا يذكر هذا العنوان بلدًا. يُرجى اختيار بلد.</translation>
    </message>
    <message>
        <source>This address stood behind a sentence about embassies.</source>
        <translation>جاء هذا العنوان بعد جملة عن السفارات.</translation>
    </message>
    <message>
        <source>This address stood in one line: “{text}”. We parted it.</source>
        <translation>كان هذا العنوان في سطر واحد: «‎{text}‎». قسّمناه إلى أسطر.</translation>
    </message>
    <message>
        <source>This stood inside the main address. We made it a second addressee.</source>
        <translation>كان هذا ضمن العنوان البريدي الأول. جعلناه مرسَلًا إليه ثانيًا.</translation>
    </message>
    <message>
        <source>Title and name stand in one line: “{name}”. We kept both as the name.</source>
        <translation>اللقب والاسم في سطر واحد: «{name}». أبقيناهما معًا في الاسم.</translation>
    </message>
    <message>
        <source>Two addresses seem to be mixed line by line: “{text}”.</source>
        <translation>يبدو أن عنوانين اختلطا سطرًا بسطر: «‎{text}‎».</translation>
    </message>
    <message>
        <source>We know no language called “{text}”.</source>
        <translation>لا نعرف لغة باسم «‎{text}‎».</translation>
    </message>
    <message>
        <source>We read several people in “{text}”. It may be one name.</source>
        <translation>قرأنا في «‎{text}‎» أكثر من شخص. قد يكون اسمًا واحدًا.</translation>
    </message>
    <message>
        <source>“{first}” is also spelt “{second}”. We kept both as they are.</source>
        <translation>يَرِد «{first}» مكتوبًا أيضًا «{second}». أبقينا الصيغتين كما هما.</translation>
    </message>
    <message>
        <source>“{name}” may be a name or a place. We took it for the name.</source>
        <translation>قد يكون «{name}» اسمًا أو مكانًا. اعتبرناه الاسم.</translation>
    </message>
    <message>
        <source>“{name}” may be a person or an organisation. We took it for the name.</source>
        <translation>قد يكون «{name}» شخصًا أو منظمة. اعتبرناه الاسم.</translation>
    </message>
    <message>
        <source>“{text}” greets somebody whom the address does not name.</source>
        <translation>التحية «‎{text}‎» موجَّهة إلى شخص لا يذكره العنوان.</translation>
    </message>
    <message>
        <source>“{text}” stands behind the last name alone. It may be meant for all.</source>
        <translation>لا يأتي «‎{text}‎» إلا بعد الاسم الأخير. قد يكون المقصود به الجميع.</translation>
    </message>
    <message>
        <source>“{value}” belongs to another country than the address.</source>
        <translation>ينتمي «‎{value}‎» إلى بلد غير بلد العنوان.</translation>
    </message>
    <message>
        <source>“{value}” has nothing of the name, the office or the place in it.</source>
        <translation>ليس في «‎{value}‎» شيء من الاسم أو المنصب أو المكان.</translation>
    </message>
</context>
<context>
    <name>EmbassyPanel</name>
    <message>
        <source>By way of the embassy</source>
        <translation>عن طريق السفارة</translation>
    </message>
    <message>
        <source>Post it the usual way</source>
        <translation>إرسالها بالبريد المعتاد</translation>
    </message>
    <message>
        <source>The embassy’s address</source>
        <translation>عنوان السفارة</translation>
    </message>
    <message>
        <source>The letter still greets and names {name}; the embassy in your country is asked to forward it. Look its address up, for example at your foreign ministry, and write it as it stands on an envelope. Add a line to the letter that asks for forwarding, if you like.</source>
        <translation>تبقى الرسالة موجّهة بالتحية والاسم إلى {name}؛ ويُطلب من السفارة في بلدك إيصالها. ابحث عن عنوانها، لدى وزارة الخارجية في بلدك مثلًا، واكتبه كما يُكتب على المظروف. وأضف إلى الرسالة سطرًا يطلب إيصالها، إن شئت.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>c/o Embassy of {country}</source>
        <translation>بواسطة سفارة {country}</translation>
    </message>
</context>
<context>
    <name>EnvelopeChoice</name>
    <message>
        <source>Envelope</source>
        <translation>المظروف</translation>
    </message>
</context>
<context>
    <name>EnvelopeSection</name>
    <message>
        <source>Envelope</source>
        <translation>المظروف</translation>
    </message>
    <message>
        <source>Mine is different…</source>
        <translation>مظروفي مختلف…</translation>
    </message>
</context>
<context>
    <name>Envelopes</name>
    <message>
        <source>C5, left (Switzerland)</source>
        <translation>‏C5، يسارًا (سويسرا)</translation>
    </message>
    <message>
        <source>C5, left (United Kingdom)</source>
        <translation>‏C5، يسارًا (المملكة المتحدة)</translation>
    </message>
    <message>
        <source>C5, right (Switzerland)</source>
        <translation>‏C5، يمينًا (سويسرا)</translation>
    </message>
    <message>
        <source>C5, window on the left</source>
        <translation>‏C5، النافذة إلى اليسار</translation>
    </message>
    <message>
        <source>Chou 3, left (Japan)</source>
        <translation>‏Chou 3، يسارًا (اليابان)</translation>
    </message>
    <message>
        <source>DL or C6/5, left (Norway)</source>
        <translation>‏DL أو C6/5، يسارًا (النرويج)</translation>
    </message>
    <message>
        <source>DL, left, folded for form A</source>
        <translation>‏DL، يسارًا، بطيّ النموذج A</translation>
    </message>
    <message>
        <source>DL, right (France)</source>
        <translation>‏DL، يمينًا (فرنسا)</translation>
    </message>
    <message>
        <source>DL, window on the left</source>
        <translation>‏DL، النافذة إلى اليسار</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مظروفي</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>مظروفي</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>دون نافذة</translation>
    </message>
    <message>
        <source>No window, A4</source>
        <translation>دون نافذة، A4</translation>
    </message>
    <message>
        <source>No window, Letter</source>
        <translation>دون نافذة، Letter</translation>
    </message>
    <message>
        <source>US no. 10, window on the left</source>
        <translation>‏US رقم 10، النافذة إلى اليسار</translation>
    </message>
    <message>
        <source>US no. 9, window on the left</source>
        <translation>‏US رقم 9، النافذة إلى اليسار</translation>
    </message>
    <message>
        <source>{envelope}, left</source>
        <translation>‏{envelope}، يسارًا</translation>
    </message>
    <message>
        <source>{envelope}, right</source>
        <translation>‏{envelope}، يمينًا</translation>
    </message>
</context>
<context>
    <name>EverythingSection</name>
    <message>
        <source>All that Letterstall keeps of you lies in {folder}: letters, versions, backups, your cases, your settings. PDFs that you saved elsewhere are not among it, nor what a printer keeps.</source>
        <translation>كل ما يحفظه Letterstall عنك موجود في {folder}: الرسائل والنسخ السابقة والنسخ الاحتياطية وقضاياك وإعداداتك. ولا يشمل ذلك ملفات PDF التي حفظتها في مكان آخر، ولا ما تحتفظ به الطابعة.</translation>
    </message>
    <message>
        <source>Delete all of it and close Letterstall</source>
        <translation>حذف ذلك كله وإغلاق Letterstall</translation>
    </message>
    <message>
        <source>First the key is overwritten, so that nothing can be read any more; then every file is deleted. This cannot be undone. A disk may keep old blocks for a while: without the key they say nothing.</source>
        <translation>يُكتب أولًا فوق المفتاح فلا يعود ممكنًا قراءة أي شيء، ثم تُحذف الملفات كلها. لا يمكن التراجع عن ذلك. قد يحتفظ القرص ببيانات قديمة بعض الوقت: من دون المفتاح لا تدل على شيء.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>نسيان كل شيء…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capitals and accents count</source>
        <translation>مراعاة الأحرف الكبيرة والحركات</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Find in your letter</source>
        <translation>البحث في رسالتك</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Fold to one line</source>
        <translation>طيّ في سطر واحد</translation>
    </message>
    <message>
        <source>Not asked for: {ask}</source>
        <translation>لم يُطلب: {ask}</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Show what to check</source>
        <translation>إظهار ما يجب مراجعته</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>ما يجب مراجعته</translation>
    </message>
    <message>
        <source>What to check, {count}</source>
        <translation>ما يجب مراجعته، {count}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A PDF, a Word file or an e-mail. Or paste the text.</source>
        <translation>ملف PDF أو ملف Word أو رسالة بريد إلكتروني. أو الصق النص.</translation>
    </message>
    <message>
        <source>A case folder from your Amnesty office.</source>
        <translation>مجلد قضية من مكتب منظمة العفو الدولية لديك.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>يبقى عندك</translation>
    </message>
    <message>
        <source>Letterstall never goes online. What you write stays on this computer, and you can delete all of it at any time.</source>
        <translation>لا يتصل Letterstall بالإنترنت أبدًا. ما تكتبه يبقى على هذا الحاسوب، ويمكنك حذفه كله في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody is written to, and nothing can go wrong.</source>
        <translation>لا يُكتب إلى أحد، ولا ضرر من أي خطأ.</translation>
    </message>
    <message>
        <source>Open a case from a USB stick</source>
        <translation>فتح قضية من وحدة USB</translation>
    </message>
    <message>
        <source>Open an Urgent Action…</source>
        <translation>فتح تحرك عاجل…</translation>
    </message>
    <message>
        <source>Practise with an invented case</source>
        <translation>التدرّب على قضية مُتخيَّلة</translation>
    </message>
    <message>
        <source>Read the case, write beside the model letter, see the real page, and print it ready for the envelope.</source>
        <translation>اقرأ القضية، واكتب بجانب الرسالة النموذجية، وشاهد الصفحة الحقيقية، واطبعها جاهزة للمظروف.</translation>
    </message>
    <message>
        <source>Write a letter for someone at risk</source>
        <translation>اكتب رسالة من أجل شخص في خطر</translation>
    </message>
    <message>
        <source>Write for {name}</source>
        <translation>اكتب من أجل {name}</translation>
    </message>
    <message>
        <source>You can also drop a document anywhere on this window.</source>
        <translation>يمكنك أيضًا إفلات وثيقة في أي مكان من هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Change where the PDF is saved…</source>
        <translation>تغيير مكان حفظ PDF…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>أرسلتها بالبريد</translation>
    </message>
    <message>
        <source>Not posted yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Print it at actual size (100 %). Do not choose “Fit to page”.</source>
        <translation>اطبعها بالحجم الفعلي (100٪). لا تختر «الملاءمة مع الصفحة».</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>حفظ باسم آخر…</translation>
    </message>
    <message>
        <source>The PDF is saved, and the letter noted as posted.</source>
        <translation>حُفظ ملف PDF، ودُوّن أن الرسالة أُرسلت بالبريد.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>حُفظ ملف PDF.</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Everything Letterstall kept of you is deleted from this computer.</source>
        <translation>حُذف من هذا الحاسوب كل ما حفظه Letterstall عنك.</translation>
    </message>
    <message>
        <source>The key is overwritten, so that nobody can read your letters. These files could not be deleted: {files}. Please delete them by hand.</source>
        <translation>كُتب فوق المفتاح، فلا يستطيع أحد قراءة رسائلك. تعذّر حذف هذه الملفات: {files}. يُرجى حذفها يدويًا.</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Bring it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Left out of the case.</source>
        <translation>متروك خارج القضية.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Change every word you like. What you write in your own words counts most.</source>
        <translation>غيّر أي كلمة تريد. ما تكتبه بكلماتك هو الأهم.</translation>
    </message>
    <message>
        <source>Dictionaries: each its own licence, which is named below.</source>
        <translation>القواميس: لكل منها رخصته المذكورة أدناه.</translation>
    </message>
    <message>
        <source>Fonts: SIL Open Font License.</source>
        <translation>الخطوط: SIL Open Font License.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Icons: ISC License.</source>
        <translation>الأيقونات: ISC License.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Letterstall is not made by Amnesty International and does not speak for it.</source>
        <translation>‏Letterstall ليس من صنع منظمة العفو الدولية ولا يتحدث باسمها.</translation>
    </message>
    <message>
        <source>Letterstall: GPL, version 3 or later.</source>
        <translation>‏Letterstall: رخصة GPL، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Print it at actual size, fold it at the marks, and post it.</source>
        <translation>اطبعها بالحجم الفعلي، واطوِها عند العلامات، ثم أرسلها بالبريد.</translation>
    </message>
    <message>
        <source>Read the case, and the model letter beside it. Tick the paragraphs you want.</source>
        <translation>اقرأ القضية والرسالة النموذجية بجانبها. ضع علامة على الفقرات التي تريدها.</translation>
    </message>
    <message>
        <source>The page shows the very sheet that will be saved, the envelope’s window drawn over it.</source>
        <translation>تعرض الصفحة الورقة نفسها التي ستُحفظ، ونافذة المظروف مرسومة فوقها.</translation>
    </message>
    <message>
        <source>To bring in an Urgent Action, open it, drop it anywhere on the window, or paste it on the list of cases. You check what was found before it is saved.</source>
        <translation>لإضافة تحرك عاجل، افتحه، أو أفلته في أي مكان من النافذة، أو الصقه في قائمة القضايا. تراجع ما عُثر عليه قبل حفظه.</translation>
    </message>
    <message>
        <source>Whatever you type is kept at once. There is no need to save.</source>
        <translation>كل ما تكتبه يُحفظ فورًا. لا حاجة إلى الحفظ.</translation>
    </message>
    <message>
        <source>Write letters for people at risk: the case and the model letter side by side, and a page that is ready to print.</source>
        <translation>كتابة رسائل من أجل أشخاص في خطر: القضية والرسالة النموذجية جنبًا إلى جنب، وصفحة جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>“My letters” shows all you wrote, how far each has come, and lets you log a reply or write a follow-up.</source>
        <translation>«رسائلي» تعرض كل ما كتبته وإلى أين وصلت كل رسالة، وتتيح لك تدوين رد أو الكتابة مجددًا.</translation>
    </message>
    <message>
        <source>“Ready to send…” saves a PDF: the letter, and a copy for each official who gets one.</source>
        <translation>«جاهزة للإرسال…» تحفظ ملف PDF: الرسالة، ونسخة لكل مسؤول تُرسل إليه نسخة.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As it is now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>قبل استبدالها</translation>
    </message>
    <message>
        <source>Earlier versions are not kept. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>لا تُحفظ النسخ السابقة. يمكنك تشغيل ذلك من جديد في «ما يُحفظ هنا»، في قائمة «الرسالة».</translation>
    </message>
    <message>
        <source>How your letter is now is kept as a version first. Address and sender stay.</source>
        <translation>تُحفظ أولًا نسخة من رسالتك كما هي الآن. ويبقى العنوان والمرسِل كما هما.</translation>
    </message>
    <message>
        <source>Kept by you</source>
        <translation>حفظتَها أنت</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>حُفظت أثناء الكتابة</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>حُفظت ملف PDF</translation>
    </message>
    <message>
        <source>There is only your letter as it is now. When you have written for some minutes, you find here how it was before. “Keep a version now”, in the menu Letter, makes one at any time.</source>
        <translation>لا توجد إلا رسالتك كما هي الآن. بعد بضع دقائق من الكتابة تجد هنا كيف كانت من قبل. ويمكن في أي وقت حفظ نسخة بالأمر «حفظ نسخة الآن» في قائمة «الرسالة».</translation>
    </message>
    <message>
        <source>Versions are no longer kept, so only “Undo” brings back how it is now. Address and sender stay.</source>
        <translation>لم تعد النسخ تُحفظ، فلا يعيد ما هي عليه الآن إلا «تراجع». ويبقى العنوان والمرسِل كما هما.</translation>
    </message>
    <message>
        <source>Your letters are not kept, so there are no earlier versions. You can switch that on again in “What is kept here”, in the menu Letter.</source>
        <translation>رسائلك لا تُحفظ، فلا توجد نسخ سابقة. يمكنك تشغيل ذلك من جديد في «ما يُحفظ هنا»، في قائمة «الرسالة».</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>تعذّر فتح رسائلك، فلا شيء يُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>HistoryPresenter</name>
    <message>
        <source>It was not possible to go back, so nothing was changed. Please choose another backup.</source>
        <translation>تعذّرت العودة، فلم يتغيّر شيء. يُرجى اختيار نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Please choose another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة. لم يتغيّر شيء. يُرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved now, so nothing was changed. It is still here.</source>
        <translation>لا يمكن حفظ رسالتك الآن، فلم يتغيّر شيء. ما زالت هنا.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Bring this version back</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>The words of {time} are on the clipboard.</source>
        <translation>كلمات {time} في الحافظة.</translation>
    </message>
    <message>
        <source>Versions of your letter</source>
        <translation>نسخ رسالتك</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>A tie to the country</source>
        <translation>صلتي بالبلد</translation>
    </message>
    <message>
        <source>First words of sentences you may want to write</source>
        <translation>الكلمات الأولى لجمل قد ترغب في كتابتها</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>The ask that matters most</source>
        <translation>المطلب الأهم</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>من أنا</translation>
    </message>
    <message>
        <source>Why it matters to me</source>
        <translation>لماذا يهمّني الأمر</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open an Urgent Action</source>
        <translation>فتح تحرك عاجل</translation>
    </message>
    <message>
        <source>Urgent Actions</source>
        <translation>التحركات العاجلة</translation>
    </message>
</context>
<context>
    <name>KeptPresenter</name>
    <message>
        <source>No case open</source>
        <translation>لا قضية مفتوحة</translation>
    </message>
    <message>
        <source>Not kept here, as you chose</source>
        <translation>لا يُحفظ هنا، كما اخترت</translation>
    </message>
</context>
<context>
    <name>KeptWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation>ما يُحفظ هنا</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so there is nothing to be seen here.</source>
        <translation>تعذّر فتح رسائلك، فلا شيء يُعرض هنا.</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete: {kind}</source>
        <translation>حذف: {kind}</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>KindsSection</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups of all this lie beside it.</source>
        <translation>
            <numerusform>لا توجد نسخ احتياطية من ذلك كله.</numerusform>
            <numerusform>إلى جانبه نسخة احتياطية واحدة من ذلك كله.</numerusform>
            <numerusform>إلى جانبه نسختان احتياطيتان من ذلك كله.</numerusform>
            <numerusform>إلى جانبه %Ln نسخ احتياطية من ذلك كله.</numerusform>
            <numerusform>إلى جانبه %Ln نسخة احتياطية من ذلك كله.</numerusform>
            <numerusform>إلى جانبه %Ln نسخة احتياطية من ذلك كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%Ln إدخالات</numerusform>
            <numerusform>%Ln إدخالًا</numerusform>
            <numerusform>%Ln إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that were found damaged are set aside; they go when you delete anything.</source>
        <translation>
            <numerusform>لا ملفات تالفة محفوظة جانبًا.</numerusform>
            <numerusform>ملف واحد وُجد تالفًا محفوظ جانبًا؛ يزول حين تحذف أي شيء.</numerusform>
            <numerusform>ملفان وُجدا تالفين محفوظان جانبًا؛ يزولان حين تحذف أي شيء.</numerusform>
            <numerusform>%n ملفات وُجدت تالفة محفوظة جانبًا؛ تزول حين تحذف أي شيء.</numerusform>
            <numerusform>%n ملفًا وُجد تالفًا محفوظ جانبًا؛ يزول حين تحذف أي شيء.</numerusform>
            <numerusform>%n ملف وُجد تالفًا محفوظ جانبًا؛ يزول حين تحذف أي شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>لا نسخ سابقة</numerusform>
            <numerusform>نسخة سابقة واحدة</numerusform>
            <numerusform>نسختان سابقتان</numerusform>
            <numerusform>%Ln نسخ سابقة</numerusform>
            <numerusform>%Ln نسخة سابقة</numerusform>
            <numerusform>%Ln نسخة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>All dates of printing, posting and answers, and your notes, are deleted. The letters stay.</source>
        <translation>ستُحذف كل تواريخ الطباعة والإرسال والردود، وملاحظاتك. وتبقى الرسائل.</translation>
    </message>
    <message>
        <source>All earlier versions are deleted. Each letter stays as it is now.</source>
        <translation>ستُحذف النسخ السابقة كلها. وتبقى كل رسالة كما هي الآن.</translation>
    </message>
    <message>
        <source>All words you called right are deleted.</source>
        <translation>ستُحذف كل الكلمات التي قلت إنها صحيحة.</translation>
    </message>
    <message>
        <source>All your letters, all their versions and all that happened to them are deleted.</source>
        <translation>ستُحذف رسائلك كلها ونسخها كلها وكل ما جرى لها.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>How a letter stood before, so that you can compare and bring words back.</source>
        <translation>كيف كانت الرسالة من قبل، لتتمكن من المقارنة واستعادة الكلمات.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>ما يُحفظ في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Nothing of it leaves this computer. What you delete here is deleted in the backups too.</source>
        <translation>لا يغادر شيء من ذلك هذا الحاسوب. وما تحذفه هنا يُحذف من النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>So that spelling does not mark them again.</source>
        <translation>كي لا يضع التدقيق الإملائي علامة عليها من جديد.</translation>
    </message>
    <message>
        <source>So that the next letter begins with them.</source>
        <translation>كي تبدأ بهما الرسالة التالية.</translation>
    </message>
    <message>
        <source>So that you are asked once a case and not again.</source>
        <translation>كي تُسأل مرة واحدة عن كل قضية ولا يتكرر السؤال.</translation>
    </message>
    <message>
        <source>What became of your letters</source>
        <translation>ما آلت إليه رسائلك</translation>
    </message>
    <message>
        <source>When one was saved, printed, posted, answered, and your notes on the answer.</source>
        <translation>متى حُفظت رسالة أو طُبعت أو أُرسلت أو جاء ردّ عليها، وملاحظاتك على الرد.</translation>
    </message>
    <message>
        <source>Without this a letter lives only as long as its window: save it as a PDF before you close.</source>
        <translation>من دون ذلك لا تبقى الرسالة إلا ما بقيت نافذتها: احفظها ملف PDF قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Words you called right</source>
        <translation>كلمات قلت إنها صحيحة</translation>
    </message>
    <message>
        <source>Your answers about ties to a country</source>
        <translation>إجاباتك عن الصلات ببلد ما</translation>
    </message>
    <message>
        <source>Your answers are deleted. You are asked again before you send a letter.</source>
        <translation>ستُحذف إجاباتك. وتُسأل من جديد قبل أن ترسل رسالة.</translation>
    </message>
    <message>
        <source>Your letters</source>
        <translation>رسائلك</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>اسمك وعنوانك</translation>
    </message>
    <message>
        <source>Your name and address are no longer kept. Letters you wrote still have them.</source>
        <translation>لن يُحفظ اسمك وعنوانك بعد الآن. ويبقيان في الرسائل التي كتبتها.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلندية</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>التبتية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>الأويغورية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Log a reply…</source>
        <translation>تسجيل ردّ…</translation>
    </message>
    <message>
        <source>Mark as posted…</source>
        <translation>تسجيل الإرسال بالبريد…</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>تسجيل الطباعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>تذكير…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>الحفظ في جدول…</translation>
    </message>
    <message>
        <source>Take back the last mark</source>
        <translation>التراجع عن آخر تسجيل</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>كتابة رسالة متابعة</translation>
    </message>
</context>
<context>
    <name>LetterChecks</name>
    <message>
        <source>Nothing to check.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to check. All %n asks are in your letter, and it fits on one page.</source>
        <translation>
            <numerusform>لا شيء للمراجعة. تتسع لرسالتك صفحة واحدة.</numerusform>
            <numerusform>لا شيء للمراجعة. المطلب في رسالتك، وتتسع لها صفحة واحدة.</numerusform>
            <numerusform>لا شيء للمراجعة. المطلبان في رسالتك، وتتسع لها صفحة واحدة.</numerusform>
            <numerusform>لا شيء للمراجعة. المطالب كلها، وعددها %n، في رسالتك، وتتسع لها صفحة واحدة.</numerusform>
            <numerusform>لا شيء للمراجعة. المطالب كلها، وعددها %n، في رسالتك، وتتسع لها صفحة واحدة.</numerusform>
            <numerusform>لا شيء للمراجعة. المطالب كلها، وعددها %n، في رسالتك، وتتسع لها صفحة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterEditor</name>
    <message>
        <source>Your letter</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>LetterFiles</name>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>ملف تقويم (*.ics)</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>رسائلي</translation>
    </message>
    <message>
        <source>Reminder of a letter</source>
        <translation>تذكير برسالة</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>الحفظ في جدول</translation>
    </message>
    <message>
        <source>Save the reminder</source>
        <translation>حفظ التذكير</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As the rest</source>
        <translation>كبقية النص</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Enclosures, one a line</source>
        <translation>المرفقات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Large print, easy to read</source>
        <translation>حروف كبيرة سهلة القراءة</translation>
    </message>
    <message>
        <source>Name of the person on paper</source>
        <translation>اسم الشخص على الورق</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>خط بزوائد</translation>
    </message>
    <message>
        <source>Subject, if you want one</source>
        <translation>الموضوع، إن أردت</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>تحته خط</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message numerus="yes">
        <source>%n paragraphs are yours</source>
        <translation>
            <numerusform>لا فقرات بكلماتك</numerusform>
            <numerusform>فقرة واحدة بكلماتك</numerusform>
            <numerusform>فقرتان بكلماتك</numerusform>
            <numerusform>%Ln فقرات بكلماتك</numerusform>
            <numerusform>%Ln فقرة بكلماتك</numerusform>
            <numerusform>%Ln فقرة بكلماتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs are yours, and sentences in others</source>
        <translation>
            <numerusform>جمل في الفقرات من كتابتك</numerusform>
            <numerusform>فقرة واحدة من كتابتك، وجمل في غيرها</numerusform>
            <numerusform>فقرتان من كتابتك، وجمل في غيرهما</numerusform>
            <numerusform>%n فقرات من كتابتك، وجمل في غيرها</numerusform>
            <numerusform>%n فقرة من كتابتك، وجمل في غيرها</numerusform>
            <numerusform>%n فقرة من كتابتك، وجمل في غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are yours</source>
        <translation>
            <numerusform>لا جمل من كتابتك بعد</numerusform>
            <numerusform>جملة واحدة من كتابتك</numerusform>
            <numerusform>جملتان من كتابتك</numerusform>
            <numerusform>%n جمل من كتابتك</numerusform>
            <numerusform>%n جملة من كتابتك</numerusform>
            <numerusform>%n جملة من كتابتك</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is yours</source>
        <translation>كلها بكلماتك</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>جاهزة للإرسال…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>This is the model letter as it stands. That is a good letter too.</source>
        <translation>هذه هي الرسالة النموذجية كما هي. وهي رسالة جيدة أيضًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You have changed the model letter.</source>
        <translation>غيّرت الرسالة النموذجية.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>رسالتك</translation>
    </message>
</context>
<context>
    <name>LetterSearch</name>
    <message numerus="yes">
        <source>%n places replaced. Undo brings them all back.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد. التراجع يعيده.</numerusform>
            <numerusform>استُبدل موضعان. التراجع يعيدهما.</numerusform>
            <numerusform>استُبدلت %n مواضع. التراجع يعيدها كلها.</numerusform>
            <numerusform>استُبدل %n موضعًا. التراجع يعيدها كلها.</numerusform>
            <numerusform>استُبدل %n موضع. التراجع يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>الموضع {place} من {count}</translation>
    </message>
    <message>
        <source>This does not stand in your letter.</source>
        <translation>هذا غير موجود في رسالتك.</translation>
    </message>
</context>
<context>
    <name>LetterSpelling</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>“{word}” is right: add it to my words</source>
        <translation>كلمة «{word}» صحيحة: إضافتها إلى كلماتي</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Begun on {date}</source>
        <translation>بدأت في {date}</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Deadline {date}</source>
        <translation>المهلة {date}</translation>
    </message>
    <message>
        <source>Follows up another letter</source>
        <translation>متابعة لرسالة أخرى</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>Its case is not here any more</source>
        <translation>لم تعد قضيتها هنا</translation>
    </message>
    <message>
        <source>PDF saved on {date}</source>
        <translation>حُفظ ملف PDF في {date}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>Posted on {date}</source>
        <translation>أُرسلت بالبريد في {date}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>طُبعت في {date}</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>جاء ردّ</translation>
    </message>
    <message>
        <source>Replied on {date}</source>
        <translation>جاء ردّ في {date}</translation>
    </message>
    <message>
        <source>Replied on {date}, to be answered</source>
        <translation>جاء ردّ في {date}، وينتظر الإجابة</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Written in on {date}</source>
        <translation>كُتب فيها في {date}</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>sent on to the office</source>
        <translation>أُرسل إلى المكتب</translation>
    </message>
    <message>
        <source>to {addressee}</source>
        <translation>إلى {addressee}</translation>
    </message>
    <message>
        <source>{name}, to {addressee}</source>
        <translation>من أجل {name}، إلى {addressee}</translation>
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
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be done with the letters that are chosen</source>
        <translation>كل ما يمكن فعله بالرسائل المختارة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>{letters}, {count} chosen</source>
        <translation>المعروض: {letters}، والمختار منها {count}</translation>
    </message>
</context>
<context>
    <name>LettersHead</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>حسب المهلة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Search your letters</source>
        <translation>البحث في رسائلك</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>الرسائل: {state} ({count})</translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>A reply to this letter came on {date}.</source>
        <translation>جاء ردّ على هذه الرسالة في {date}.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Write a follow-up</source>
        <translation>كتابة رسالة متابعة</translation>
    </message>
    <message>
        <source>You posted this letter on {date}.</source>
        <translation>أرسلت هذه الرسالة بالبريد في {date}.</translation>
    </message>
</context>
<context>
    <name>LettersTable</name>
    <message>
        <source>Addressee</source>
        <translation>المرسَل إليه</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>جاء ردّ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>LettersWindow</name>
    <message>
        <source>My letters</source>
        <translation>رسائلي</translation>
    </message>
</context>
<context>
    <name>LibraryNote</name>
    <message>
        <source>Addressee</source>
        <translation>المرسَل إليه</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية القضية</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>قبل: {text}</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Hide what is different</source>
        <translation>إخفاء ما اختلف</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بالاثنتين</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>الرسالة النموذجية</translation>
    </message>
    <message>
        <source>Nothing in it is different.</source>
        <translation>لم يختلف فيها شيء.</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>الآن: {text}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدالها</translation>
    </message>
    <message numerus="yes">
        <source>Show what is different: %n</source>
        <translation>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
            <numerusform>إظهار ما اختلف: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. It closes this case: {title}.</source>
        <translation>تذكر هذه الوثيقة أنه لم تعد تُطلب رسائل. وهي تغلق هذه القضية: {title}.</translation>
    </message>
    <message>
        <source>This document says that no more letters are asked for. No case you have is meant, so there is nothing to close.</source>
        <translation>تذكر هذه الوثيقة أنه لم تعد تُطلب رسائل. لا تخص أي قضية لديك، فلا شيء يُغلق.</translation>
    </message>
    <message>
        <source>This looks like an update of a case you have: {title}.</source>
        <translation>يبدو أن هذا تحديث لقضية لديك: {title}.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>لغة الكتابة</translation>
    </message>
    <message>
        <source>You have this case already: {title}.</source>
        <translation>هذه القضية لديك بالفعل: {title}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation>قائمة القضايا</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>A new recovery key</source>
        <translation>مفتاح استرداد جديد</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>عبارة مرور أخرى…</translation>
    </message>
    <message>
        <source>Do without a passphrase</source>
        <translation>الاستغناء عن عبارة المرور</translation>
    </message>
    <message>
        <source>Do without the keyring</source>
        <translation>الاستغناء عن سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Nothing does. Your letters are encrypted, and the key lies beside them: whoever can use your account on this computer, or takes its disk, can read them.</source>
        <translation>لا شيء. رسائلك مشفّرة، والمفتاح إلى جانبها: من يستطيع استخدام حسابك في هذا الحاسوب، أو يأخذ قرصه، يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Put the key into the keyring anew</source>
        <translation>وضع المفتاح في سلسلة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>The keyring of your account holds the key: your letters open by themselves while you are signed in to this computer, and then whoever sits at it can read them. Whoever takes its disk cannot, provided your account has a good password. Without the keyring they open with the recovery key.</source>
        <translation>سلسلة مفاتيح حسابك تحفظ المفتاح: تُفتح رسائلك من تلقاء نفسها ما دمت مسجّل الدخول في هذا الحاسوب، وعندئذ يستطيع من يجلس إليه قراءتها. أما من يأخذ قرصه فلا يستطيع، إن كانت لحسابك كلمة مرور جيدة. ومن دون سلسلة المفاتيح تُفتح بمفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Use this computer’s keyring</source>
        <translation>استخدام سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask for its password in a window of its own.</source>
        <translation>في انتظار سلسلة المفاتيح. قد تطلب كلمة مرورها في نافذة خاصة بها.</translation>
    </message>
    <message>
        <source>What locks your letters</source>
        <translation>ما الذي يقفل رسائلك</translation>
    </message>
    <message>
        <source>Your letters open only with your passphrase or the recovery key. While Letterstall is open, whoever sits at this computer can read them.</source>
        <translation>لا تُفتح رسائلك إلا بعبارة المرور أو بمفتاح الاسترداد. وما دام Letterstall مفتوحًا يستطيع من يجلس إلى هذا الحاسوب قراءتها.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>%n letters are deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي رسالة.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت %Ln رسائل.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as posted on {date}.</source>
        <translation>
            <numerusform>لم يُسجّل إرسال أي رسالة بالبريد في {date}.</numerusform>
            <numerusform>سُجّل أن رسالة واحدة أُرسلت بالبريد في {date}.</numerusform>
            <numerusform>سُجّل أن رسالتين أُرسلتا بالبريد في {date}.</numerusform>
            <numerusform>سُجّل أن %Ln رسائل أُرسلت بالبريد في {date}.</numerusform>
            <numerusform>سُجّل أن %Ln رسالة أُرسلت بالبريد في {date}.</numerusform>
            <numerusform>سُجّل أن %Ln رسالة أُرسلت بالبريد في {date}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are marked as printed.</source>
        <translation>
            <numerusform>لم تُسجّل طباعة أي رسالة.</numerusform>
            <numerusform>سُجّل أن رسالة واحدة طُبعت.</numerusform>
            <numerusform>سُجّل أن رسالتين طُبعتا.</numerusform>
            <numerusform>سُجّل أن %Ln رسائل طُبعت.</numerusform>
            <numerusform>سُجّل أن %Ln رسالة طُبعت.</numerusform>
            <numerusform>سُجّل أن %Ln رسالة طُبعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was noted: your settings say that such marks are not kept.</source>
        <translation>لم يُدوَّن شيء: تقول إعداداتك إن مثل هذه التسجيلات لا يُحفظ.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>The reply to your letter for {name} is noted.</source>
        <translation>دُوّن الرد على رسالتك من أجل {name}.</translation>
    </message>
    <message>
        <source>Your letter for {name} is deleted.</source>
        <translation>حُذفت رسالتك من أجل {name}.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as posted on {date}.</source>
        <translation>سُجّل أن رسالتك من أجل {name} أُرسلت بالبريد في {date}.</translation>
    </message>
    <message>
        <source>Your letter for {name} is marked as printed.</source>
        <translation>سُجّل أن رسالتك من أجل {name} طُبعت.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n lines are on a second page.</source>
        <translation>
            <numerusform>لا أسطر على صفحة ثانية.</numerusform>
            <numerusform>سطر واحد على صفحة ثانية.</numerusform>
            <numerusform>سطران على صفحة ثانية.</numerusform>
            <numerusform>%Ln أسطر على صفحة ثانية.</numerusform>
            <numerusform>%Ln سطرًا على صفحة ثانية.</numerusform>
            <numerusform>%Ln سطر على صفحة ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your letters are kept.</source>
        <translation>خط من خطوط Letterstall مفقود: {file}. يُرجى تثبيت Letterstall من جديد. رسائلك محفوظة.</translation>
    </message>
    <message>
        <source>A layout that belongs to Letterstall cannot be used. Please install Letterstall again.</source>
        <translation>تخطيط من تخطيطات Letterstall لا يمكن استخدامه. يُرجى تثبيت Letterstall من جديد.</translation>
    </message>
    <message>
        <source>Letterstall is already open. Your letters are in that window.</source>
        <translation>‏Letterstall مفتوح بالفعل. رسائلك في تلك النافذة.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}). It would be missing on paper.</source>
        <translation>لا يوجد خط هنا فيه العلامة «{sign}» ({code}). ستغيب عن الورق.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper.</source>
        <translation>لا يوجد خط هنا فيه العلامة «{sign}» ({code}، في عنوان). ستغيب عن الورق.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.</source>
        <translation>لا يوجد خط هنا فيه العلامة «{sign}» ({code}، في الفقرة {number}). ستغيب عن الورق.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper.</source>
        <translation>لا يوجد خط هنا فيه العلامة «{sign}» ({code}، في الخاتمة). ستغيب عن الورق.</translation>
    </message>
    <message>
        <source>No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.</source>
        <translation>لا يوجد خط هنا فيه العلامة «{sign}» ({code}، في التحية). ستغيب عن الورق.</translation>
    </message>
    <message>
        <source>Nothing in the clipboard looks like an Urgent Action. Nothing was changed.</source>
        <translation>لا شيء في الحافظة يشبه تحركًا عاجلًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing in {file} looks like an Urgent Action. Nothing was changed.</source>
        <translation>لا شيء في ‎{file}‎ يشبه تحركًا عاجلًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One line is on a second page.</source>
        <translation>سطر واحد على صفحة ثانية.</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>أُوقفت القراءة. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Set as close as reads well, %n lines would still be there.</source>
        <translation>
            <numerusform>حتى مع أضيق تنسيق مقروء لا يبقى سطر.</numerusform>
            <numerusform>حتى مع أضيق تنسيق مقروء يبقى سطر واحد.</numerusform>
            <numerusform>حتى مع أضيق تنسيق مقروء يبقى سطران.</numerusform>
            <numerusform>حتى مع أضيق تنسيق مقروء تبقى %n أسطر.</numerusform>
            <numerusform>حتى مع أضيق تنسيق مقروء يبقى %n سطرًا.</numerusform>
            <numerusform>حتى مع أضيق تنسيق مقروء يبقى %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set as close as reads well, one line would still be there.</source>
        <translation>حتى مع أضيق تنسيق مقروء يبقى سطر واحد.</translation>
    </message>
    <message>
        <source>Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it again.</source>
        <translation>حدث خلل في Letterstall ({kind}). رسالتك محفوظة. يُرجى إغلاق Letterstall ثم فتحه من جديد.</translation>
    </message>
    <message>
        <source>The PDF was not saved, your letter is kept. {reasons}</source>
        <translation>لم يُحفظ ملف PDF، ورسالتك محفوظة. {reasons}</translation>
    </message>
    <message>
        <source>The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.</source>
        <translation>لم يُحفظ ملف PDF: لا يُسمح بالكتابة هناك. رسالتك محفوظة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose another place.</source>
        <translation>لم يُحفظ ملف PDF: القرص ممتلئ. رسالتك محفوظة. أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another folder.</source>
        <translation>لم يُحفظ ملف PDF: مجلد {file} غير موجود. رسالتك محفوظة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.</source>
        <translation>لم يُحفظ ملف PDF: تعذّرت كتابة {file}. رسالتك محفوظة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name.</source>
        <translation>لم يُحفظ ملف PDF: {file} مجلد. رسالتك محفوظة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, or choose another name.</source>
        <translation>لم يُحفظ ملف PDF: {file} مفتوح في برنامج آخر. رسالتك محفوظة. أغلقه هناك، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The case cannot be opened: {file} is missing.</source>
        <translation>لا يمكن فتح القضية: {file} مفقود.</translation>
    </message>
    <message>
        <source>The case was not saved: the disk is full or may not be written to. What you checked is still here.</source>
        <translation>لم تُحفظ القضية: القرص ممتلئ أو لا يُسمح بالكتابة فيه. ما راجعته ما زال هنا.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The closing greets “{found}”, the letter begins with “{expected}”.</source>
        <translation>الخاتمة تخاطب «{found}»، والرسالة تبدأ بـ«{expected}».</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending.</source>
        <translation>انتهت مهلة هذه القضية في {deadline}. يُرجى سؤال مكتب منظمة العفو الدولية لديك قبل الإرسال.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {deadline}. The case says: {advice}</source>
        <translation>انتهت مهلة هذه القضية في {deadline}. تقول القضية: {advice}</translation>
    </message>
    <message>
        <source>The file with your letters had been put back to an older state. The newer copy of {time} is used instead; the older state stands among the backups (Letter → Backups). Please look at what you wrote last.</source>
        <translation>كان ملف رسائلك قد أُعيد إلى حالة أقدم. تُستخدم بدلًا منها النسخة الأحدث المؤرخة {time}؛ والحالة الأقدم موجودة بين النسخ الاحتياطية (الرسالة ← النسخ الاحتياطية). يُرجى مراجعة آخر ما كتبته.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. It was set aside as {file}.</source>
        <translation>كان ملف رسائلك تالفًا، ولم تكن هناك نسخة احتياطية. وُضع جانبًا باسم {file}.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged, and no copy was there. What could be read of it is here again. It was set aside as {file}. Please look through your letters.</source>
        <translation>كان ملف رسائلك تالفًا، ولم تكن هناك نسخة احتياطية. عاد إلى هنا ما أمكنت قراءته منه. وُضع جانبًا باسم {file}. يُرجى مراجعة رسائلك.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used, with all that could still be read of what came later.</source>
        <translation>كان ملف رسائلك تالفًا. وُضع جانبًا باسم {file}؛ وتُستخدم النسخة الاحتياطية بتاريخ {time}، مع كل ما أمكنت قراءته مما جاء بعدها.</translation>
    </message>
    <message>
        <source>The file with your letters was damaged. It was set aside as {file}; the copy of {time} is used.</source>
        <translation>كان ملف رسائلك تالفًا. وُضع جانبًا باسم {file}؛ وتُستخدم النسخة الاحتياطية بتاريخ {time}.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not give the key to your letters.</source>
        <translation>لم تُعطِ سلسلة مفاتيح هذا الحاسوب مفتاح رسائلك.</translation>
    </message>
    <message>
        <source>The keyring stayed locked, or did not answer. Nothing was changed. Please try once more.</source>
        <translation>بقيت سلسلة المفاتيح مقفلة أو لم تُجب. لم يتغيّر شيء. يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The layout “{name}” is not for {paper} paper. For that there are: {fitting}.</source>
        <translation>التخطيط «{name}» ليس لورق {paper}. لهذا الورق: {fitting}.</translation>
    </message>
    <message>
        <source>The letter greets nobody: it has no salutation.</source>
        <translation>الرسالة لا تحيّي أحدًا: ليست فيها تحية.</translation>
    </message>
    <message>
        <source>The letter names {found}. Some sections advise against it: please ask yours.</source>
        <translation>تذكر الرسالة {found}. بعض الفروع تنصح بعدم ذلك: يُرجى سؤال فرعك.</translation>
    </message>
    <message>
        <source>The letter no longer asks for this: {ask}</source>
        <translation>لم تعد الرسالة تطلب هذا: {ask}</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}). They were set aside as {file}; the usual ones are used.</source>
        <translation>تعذّرت قراءة الإعدادات ({reason}). وُضعت جانبًا باسم {file}؛ وتُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The voice of this computer could not read this. It may not know the language. Nothing was changed.</source>
        <translation>لم يستطع صوت هذا الحاسوب قراءة هذا. لعله لا يعرف اللغة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no case “{name}”, and no folder of that name.</source>
        <translation>لا توجد قضية «{name}»، ولا مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that Letterstall can use. Nothing was changed. You can set a passphrase instead.</source>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح يستطيع Letterstall استخدامها. لم يتغيّر شيء. يمكنك تعيين عبارة مرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no layout “{name}”. There are: {known}.</source>
        <translation>لا يوجد تخطيط «{name}». التخطيطات هي: {known}.</translation>
    </message>
    <message>
        <source>There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.</source>
        <translation>لا نص فيه، بل صور فقط: ‎{file}‎. لم يتغيّر شيء. يمكنك لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>لا شيء في الرسالة بعد.</translation>
    </message>
    <message>
        <source>There is too much text in {file} for an Urgent Action. You can paste the part you need.</source>
        <translation>النص في ‎{file}‎ أطول من أن يكون تحركًا عاجلًا. يمكنك لصق الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for.</source>
        <translation>هذه القضية مغلقة: لم تعد تُطلب رسائل.</translation>
    </message>
    <message>
        <source>This case names nobody to write to.</source>
        <translation>هذه القضية لا تذكر أحدًا يُكتب إليه.</translation>
    </message>
    <message>
        <source>This case names nobody who gets a copy.</source>
        <translation>هذه القضية لا تذكر أحدًا تُرسل إليه نسخة.</translation>
    </message>
    <message>
        <source>This computer has no voice to read with. On Linux the package “espeak-ng” gives it one; macOS and Windows bring theirs along.</source>
        <translation>لا يوجد في هذا الحاسوب صوت للقراءة. في لينكس توفّره الحزمة «espeak-ng»، أما ماك أو إس وويندوز ففيهما صوتهما.</translation>
    </message>
    <message>
        <source>This does not open your letters. Nothing was changed. Look at capitals and at the language of the keyboard, or use the recovery key.</source>
        <translation>هذا لا يفتح رسائلك. لم يتغيّر شيء. تحقق من الأحرف الكبيرة ومن لغة لوحة المفاتيح، أو استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>This password does not open {file}. Nothing was changed.</source>
        <translation>كلمة المرور هذه لا تفتح ‎{file}‎. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: nothing may be written to its folder. It is still here. Copy the text to be safe.</source>
        <translation>لا يمكن حفظ رسالتك: لا يُسمح بالكتابة في مجلدها. ما زالت هنا. انسخ النص احتياطًا.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk is full. It is still here. Free some space, or copy the text.</source>
        <translation>لا يمكن حفظ رسالتك: القرص ممتلئ. ما زالت هنا. أفرغ بعض المساحة، أو انسخ النص.</translation>
    </message>
    <message>
        <source>Your letter cannot be saved: the disk refuses. It is still here. Copy the text to be safe.</source>
        <translation>لا يمكن حفظ رسالتك: القرص يرفض. ما زالت هنا. انسخ النص احتياطًا.</translation>
    </message>
    <message>
        <source>Your letters are locked with a passphrase.</source>
        <translation>رسائلك مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Your letters were kept by a newer Letterstall. Nothing was changed. Please use that one.</source>
        <translation>حُفظت رسائلك بإصدار أحدث من Letterstall. لم يتغيّر شيء. يُرجى استخدام ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Your settings cannot be kept: the disk refuses. They hold until you close Letterstall. Your letter is not touched by this.</source>
        <translation>لا يمكن حفظ إعداداتك: القرص يرفض. تبقى سارية حتى تغلق Letterstall. رسالتك لا تتأثر بهذا.</translation>
    </message>
    <message>
        <source>a country code is expected</source>
        <translation>المتوقع رمز بلد</translation>
    </message>
    <message>
        <source>a country code of two capital letters such as &quot;CN&quot; is expected</source>
        <translation>المتوقع رمز بلد من حرفين كبيرين مثل «CN»</translation>
    </message>
    <message>
        <source>a country code or one of {choices} is expected</source>
        <translation>المتوقع رمز بلد أو واحد من {choices}</translation>
    </message>
    <message>
        <source>a date such as 2026-05-15 without quotes is expected</source>
        <translation>المتوقع تاريخ مثل 2026-05-15 دون علامات تنصيص</translation>
    </message>
    <message>
        <source>a file inside the case folder is expected</source>
        <translation>المتوقع ملف داخل مجلد القضية</translation>
    </message>
    <message>
        <source>a length in millimetres is expected</source>
        <translation>المتوقع طول بالملّيمترات</translation>
    </message>
    <message>
        <source>a list of country codes such as &quot;CN&quot; is expected</source>
        <translation>المتوقع قائمة رموز بلدان مثل «CN»</translation>
    </message>
    <message>
        <source>a list of millimetres is expected</source>
        <translation>المتوقع قائمة ملّيمترات</translation>
    </message>
    <message>
        <source>a list of tables is expected</source>
        <translation>المتوقع قائمة جداول</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>المتوقع قائمة نصوص</translation>
    </message>
    <message>
        <source>a model letter is needed, in one language at least</source>
        <translation>لا بد من رسالة نموذجية، بلغة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>المتوقع اسم</translation>
    </message>
    <message>
        <source>a name or an office is expected</source>
        <translation>المتوقع اسم أو منصب</translation>
    </message>
    <message>
        <source>a number from {least} to {most} is expected</source>
        <translation>المتوقع عدد من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>المتوقع عدد</translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation>المتوقع جدول</translation>
    </message>
    <message>
        <source>a table such as {table} is expected</source>
        <translation>المتوقع جدول مثل {table}</translation>
    </message>
    <message>
        <source>a text for each language is expected</source>
        <translation>المتوقع نص لكل لغة</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>المتوقع عدد صحيح</translation>
    </message>
    <message>
        <source>format {number} is expected</source>
        <translation>المتوقع الصيغة {number}</translation>
    </message>
    <message>
        <source>no readable TOML: {details}</source>
        <translation>‏TOML غير مقروء: {details}</translation>
    </message>
    <message>
        <source>one addressee at least is needed</source>
        <translation>لا بد من مرسَل إليه واحد على الأقل</translation>
    </message>
    <message>
        <source>one of {choices} is expected</source>
        <translation>المتوقع واحد من {choices}</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>المتوقع نص</translation>
    </message>
    <message>
        <source>the file cannot be read ({details})</source>
        <translation>لا يمكن قراءة الملف ({details})</translation>
    </message>
    <message>
        <source>the file cannot be read: {details}</source>
        <translation>لا يمكن قراءة الملف: {details}</translation>
    </message>
    <message>
        <source>the file is larger than {size} kB</source>
        <translation>الملف أكبر من {size} كيلوبايت</translation>
    </message>
    <message>
        <source>the file is longer than {size} kB, too long for a letter</source>
        <translation>الملف أطول من {size} كيلوبايت، وهذا طويل على رسالة</translation>
    </message>
    <message>
        <source>the file is no readable TOML: {details}</source>
        <translation>الملف ليس TOML مقروءًا: {details}</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>الملف ليس UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the file lies outside the case folder</source>
        <translation>الملف خارج مجلد القضية</translation>
    </message>
    <message>
        <source>the folder cannot be read: {details}</source>
        <translation>لا يمكن قراءة المجلد: {details}</translation>
    </message>
    <message>
        <source>the measures {names} are expected</source>
        <translation>المتوقع القياسات {names}</translation>
    </message>
    <message>
        <source>the model letter is empty</source>
        <translation>الرسالة النموذجية فارغة</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>النص ليس UTF-8</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>هذا ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>this is no readable TOML: {details}</source>
        <translation>هذا ليس TOML مقروءًا: {details}</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>المتوقع true أو false</translation>
    </message>
    <message>
        <source>two numbers of days from {least} to {most} are expected, the smaller first</source>
        <translation>المتوقع عددان من الأيام من {least} إلى {most}، الأصغر أولًا</translation>
    </message>
    <message>
        <source>up to 80 letters, digits, “-” and “_” are expected</source>
        <translation>المتوقع حتى 80 من الحروف والأرقام و«-» و«_»</translation>
    </message>
    <message>
        <source>{field} cannot be {value} mm</source>
        <translation>لا يمكن أن يكون {field} بمقدار {value} مم</translation>
    </message>
    <message>
        <source>{file} asks for a password. Nothing was changed.</source>
        <translation>يطلب ‎{file}‎ كلمة مرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} brings definitions of its own, as no letter needs. It was not read.</source>
        <translation>في ‎{file}‎ تعريفات خاصة به لا تحتاج إليها أي رسالة. لم يُقرأ.</translation>
    </message>
    <message>
        <source>{file} could not be read: the reading broke off. Nothing was changed. You can paste the text.</source>
        <translation>تعذّرت قراءة ‎{file}‎: انقطعت القراءة. لم يتغيّر شيء. يمكنك لصق النص.</translation>
    </message>
    <message>
        <source>{file} has more than 50 pages, too many for an Urgent Action. You can paste the text.</source>
        <translation>في ‎{file}‎ أكثر من 50 صفحة، وهذا كثير على تحرك عاجل. يمكنك لصق النص.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a document. Nothing was changed.</source>
        <translation>‏‎{file}‎ مجلد وليس وثيقة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead.</source>
        <translation>محتوى ‎{file}‎ تالف ولا يمكن قراءته. لم يتغيّر شيء. يمكنك لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was changed.</source>
        <translation>لا شيء في ‎{file}‎. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.</source>
        <translation>‏‎{file}‎ بصيغة Word القديمة. يُرجى حفظه بصيغة ‎.docx أو PDF، أو لصق النص. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead.</source>
        <translation>حجم ‎{file}‎ أكبر من 20 ميغابايت، وهذا كبير على تحرك عاجل. يمكنك لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{file} is no document that can be read here. Nothing was changed.</source>
        <translation>‏‎{file}‎ ليس وثيقة يمكن قراءتها هنا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is no ordinary file. Nothing was changed.</source>
        <translation>‏‎{file}‎ ليس ملفًا عاديًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} is not there. Nothing was changed.</source>
        <translation>‏‎{file}‎ غير موجود. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} may not be read. Nothing was changed.</source>
        <translation>لا يُسمح بقراءة ‎{file}‎. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} only points to another file. Please open that file itself. Nothing was changed.</source>
        <translation>يشير ‎{file}‎ إلى ملف آخر فحسب. يُرجى فتح ذلك الملف نفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} took too long to read and was given up. You can paste the text instead.</source>
        <translation>استغرقت قراءة ‎{file}‎ وقتًا أطول مما ينبغي فأُوقفت. يمكنك لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than a document can be. It was not read, and nothing was changed.</source>
        <translation>بعد فك ضغط ‎{file}‎ يزيد حجمه على ما يمكن أن تبلغه وثيقة. لم يُقرأ، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file} was not saved: it could not be written. Your letters are kept. Choose another place.</source>
        <translation>لم يُحفظ {file}: تعذّرت كتابته. رسائلك محفوظة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} was not saved: nothing may be written there. Your letters are kept. Choose another folder.</source>
        <translation>لم يُحفظ {file}: لا يُسمح بالكتابة هناك. رسائلك محفوظة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full. Your letters are kept. Free some space, or choose another place.</source>
        <translation>لم يُحفظ {file}: القرص ممتلئ. رسائلك محفوظة. أفرغ بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. No letter was made.</source>
        <translation>‏{file}، السطر {line}، الحقل {field}: {reason}. لم تُنشأ رسالة.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. Nothing was changed.</source>
        <translation>‏{file}، السطر {line}، الحقل {field}: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. No letter was made.</source>
        <translation>‏{file}، السطر {line}: {reason}. لم تُنشأ رسالة.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Nothing was changed.</source>
        <translation>‏{file}، السطر {line}: {reason}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>{file}: {reason}. No letter was made.</source>
        <translation>‏{file}: {reason}. لم تُنشأ رسالة.</translation>
    </message>
    <message>
        <source>{value} mm cannot be right for {field}. Please measure again.</source>
        <translation>لا يمكن أن يصح {value} مم للقياس {field}. يُرجى القياس من جديد.</translation>
    </message>
    <message>
        <source>“{found}” is not in the case.</source>
        <translation>لا يَرِد «{found}» في القضية.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as a threat. A courteous letter is read to its end.</source>
        <translation>قد يُفهم «{found}» تهديدًا. الرسالة المهذبة تُقرأ حتى نهايتها.</translation>
    </message>
    <message>
        <source>“{found}” may be taken as an insult. Somebody who feels insulted reads no further.</source>
        <translation>قد يُفهم «{found}» إهانة. ومن يشعر بالإهانة لا يكمل القراءة.</translation>
    </message>
    <message>
        <source>“{found}” reads like shouting. The facts speak for themselves.</source>
        <translation>يبدو «{found}» كالصراخ. الوقائع تتحدث عن نفسها.</translation>
    </message>
    <message>
        <source>“{found}” sounds like politics. A letter that keeps to the person is more likely to help.</source>
        <translation>يبدو «{found}» كلامًا في السياسة. الرسالة التي تكتفي بالشخص أقرب إلى أن تساعد.</translation>
    </message>
    <message>
        <source>“{found}”: the case says {expected}.</source>
        <translation>كتبتَ «{found}»، والقضية تقول {expected}.</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>‏«{line}» خارج الجزء الظاهر دائمًا من النافذة بمقدار {mm} مم.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another case. The PDF can be saved when this name is out or changed.</source>
        <translation>الاسم «{name}» يخص قضية أخرى. يمكن حفظ ملف PDF بعد حذف هذا الاسم أو تغييره.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag</source>
        <translation>‏«{tag}» ليس رمز لغة</translation>
    </message>
    <message>
        <source>“{text}” is still to be filled in.</source>
        <translation>‏«{text}» ما زال يحتاج إلى ملء.</translation>
    </message>
</context>
<context>
    <name>ModelColumn</name>
    <message>
        <source>Language of the model letter</source>
        <translation>لغة الرسالة النموذجية</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>الرسالة النموذجية</translation>
    </message>
</context>
<context>
    <name>ModelPane</name>
    <message>
        <source>Model letter</source>
        <translation>الرسالة النموذجية</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>خذ الكل</translation>
    </message>
    <message>
        <source>Tick what you want in your letter</source>
        <translation>ضع علامة على ما تريده في رسالتك</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Changed in your letter</source>
        <translation>مُعدَّلة في رسالتك</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, changed in your letter. {words}</source>
        <translation>الفقرة {number} من {count}، مُعدَّلة في رسالتك. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, in your letter. {words}</source>
        <translation>الفقرة {number} من {count}، في رسالتك. {words}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {count}, left out. {words}</source>
        <translation>الفقرة {number} من {count}، متروكة. {words}</translation>
    </message>
</context>
<context>
    <name>MomentModel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>MyWindowPanel</name>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source>Envelope, height</source>
        <translation>المظروف، الارتفاع</translation>
    </message>
    <message>
        <source>Envelope, width</source>
        <translation>المظروف، العرض</translation>
    </message>
    <message>
        <source>Lay the envelope before you, the window facing you, and measure in millimetres.</source>
        <translation>ضع المظروف أمامك ونافذته نحوك، وقِس بالملّيمترات.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>اتركه كما كان</translation>
    </message>
    <message>
        <source>My envelope</source>
        <translation>مظروفي</translation>
    </message>
    <message>
        <source>My envelope is different</source>
        <translation>مظروفي مختلف</translation>
    </message>
    <message>
        <source>The folds</source>
        <translation>الطيّات</translation>
    </message>
    <message>
        <source>Use this envelope</source>
        <translation>استخدم هذا المظروف</translation>
    </message>
    <message>
        <source>Window, from the left edge</source>
        <translation>النافذة، من الحافة اليسرى</translation>
    </message>
    <message>
        <source>Window, from the lower edge</source>
        <translation>النافذة، من الحافة السفلى</translation>
    </message>
    <message>
        <source>Window, height</source>
        <translation>النافذة، الارتفاع</translation>
    </message>
    <message>
        <source>Window, width</source>
        <translation>النافذة، العرض</translation>
    </message>
    <message>
        <source>“{name}”: {value} mm cannot be right beside the other measures. Please measure again.</source>
        <translation>‏«{name}»: لا يمكن أن يصح {value} مم مع القياسات الأخرى. يُرجى القياس من جديد.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No letter here has “{words}” in it.</source>
        <translation>لا توجد رسالة فيها «{words}».</translation>
    </message>
    <message>
        <source>No letter is in this state.</source>
        <translation>لا توجد رسالة في هذه الحالة.</translation>
    </message>
    <message>
        <source>Show all letters</source>
        <translation>إظهار الرسائل كلها</translation>
    </message>
    <message>
        <source>There is no letter yet. Open a case and write: what you write is kept by itself, and is here.</source>
        <translation>لا توجد رسالة بعد. افتح قضية واكتب: ما تكتبه يُحفظ تلقائيًا، وتجده هنا.</translation>
    </message>
    <message>
        <source>Your letters could not be opened, so they cannot be shown. They are still on this computer: close Letterstall and open it again. The line at the top of the main window says more.</source>
        <translation>تعذّر فتح رسائلك، فلا يمكن عرضها. ما زالت في هذا الحاسوب: أغلق Letterstall ثم افتحه من جديد. تجد المزيد في السطر الذي في أعلى النافذة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>All your letters are as they were on {time}. How they were before is the newest backup.</source>
        <translation>رسائلك كلها كما كانت في {time}. وما كانت عليه قبل ذلك هو أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>اختر قضية أخرى</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>انسخ النص</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Reading the clipboard…</source>
        <translation>جارٍ قراءة الحافظة…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>The clock of this computer says {today}, but you wrote here on {latest}. Please look at the date of your letter, and at deadlines.</source>
        <translation>تقول ساعة هذا الحاسوب إن اليوم {today}، لكنك كتبت هنا في {latest}. يُرجى التحقق من تاريخ رسالتك ومن المُهل.</translation>
    </message>
    <message>
        <source>The deadline for this case passed on {date}. Please check with the Amnesty office in your country before you send it.</source>
        <translation>انتهت مهلة هذه القضية في {date}. يُرجى مراجعة مكتب منظمة العفو الدولية في بلدك قبل الإرسال.</translation>
    </message>
    <message>
        <source>The program stopped while you were writing. Your letter is back as it was at {time}.</source>
        <translation>توقّف البرنامج وأنت تكتب. عادت رسالتك كما كانت في {time}.</translation>
    </message>
    <message>
        <source>The window speaks this language when you next open Letterstall.</source>
        <translation>تظهر النافذة بهذه اللغة عندما تفتح Letterstall في المرة القادمة.</translation>
    </message>
    <message>
        <source>This case is closed: no more letters are asked for. Your letter is kept.</source>
        <translation>هذه القضية مغلقة: لم تعد تُطلب رسائل. رسالتك محفوظة.</translation>
    </message>
    <message>
        <source>This case is invented, to practise with. Its letter says so on every page: please do not post it.</source>
        <translation>هذه قضية مُتخيَّلة للتدرّب. ورسالتها تذكر ذلك في كل صفحة: يُرجى عدم إرسالها بالبريد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>What was kept of your letter is deleted from this computer, its backups as well.</source>
        <translation>حُذف من هذا الحاسوب ما كان محفوظًا من رسالتك، ونسخه الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Your letter has its words of {time} again. “Undo” takes that back.</source>
        <translation>عادت إلى رسالتك كلماتها كما كانت في {time}. يمكن إلغاء ذلك بالأمر «تراجع».</translation>
    </message>
    <message>
        <source>{case}: this case is closed now, as the document says. Your letters are kept.</source>
        <translation>‏{case}: هذه القضية مغلقة الآن، كما تذكر الوثيقة. رسائلك محفوظة.</translation>
    </message>
</context>
<context>
    <name>OnePage</name>
    <message>
        <source>Even without three of its paragraphs it would not fit.</source>
        <translation>حتى من دون ثلاث من فقراتها لن تتسع لها الصفحة.</translation>
    </message>
    <message>
        <source>It would fit without all of these paragraphs.</source>
        <translation>تتسع لها الصفحة من دون هذه الفقرات كلها.</translation>
    </message>
    <message>
        <source>It would fit without any one of these paragraphs.</source>
        <translation>تتسع لها الصفحة من دون أي واحدة من هذه الفقرات.</translation>
    </message>
    <message>
        <source>It would fit without this paragraph.</source>
        <translation>تتسع لها الصفحة من دون هذه الفقرة.</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>ترك «{words}»</translation>
    </message>
    <message>
        <source>Let it be longer</source>
        <translation>تركها أطول</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>جعلها تتسع</translation>
    </message>
    <message>
        <source>What could be left out?</source>
        <translation>ما الذي يمكن تركه؟</translation>
    </message>
</context>
<context>
    <name>OwnWordsSection</name>
    <message>
        <source>Forget all my words</source>
        <translation>نسيان كل كلماتي</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>Remove the selected words</source>
        <translation>إزالة الكلمات المختارة</translation>
    </message>
    <message>
        <source>Words you called right. They stay on this computer, and nobody else’s dictionary knows them.</source>
        <translation>كلمات قلتَ إنها صحيحة. تبقى في هذا الحاسوب، ولا يعرفها قاموس أحد سواك.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Make it fit</source>
        <translation>جعلها تتسع</translation>
    </message>
    <message>
        <source>Normal spacing</source>
        <translation>المسافات العادية</translation>
    </message>
    <message>
        <source>Set a little closer so that it fits on one page.</source>
        <translation>نُسِّقت أضيق قليلًا كي تتسع لها صفحة واحدة.</translation>
    </message>
    <message>
        <source>Set a little smaller and closer so that it fits on one page.</source>
        <translation>نُسِّقت أصغر وأضيق قليلًا كي تتسع لها صفحة واحدة.</translation>
    </message>
    <message>
        <source>Sheet {number}: page {page}</source>
        <translation>الورقة {number}: الصفحة {page}</translation>
    </message>
    <message>
        <source>Sheet {number}: the copy</source>
        <translation>الورقة {number}: النسخة</translation>
    </message>
    <message>
        <source>Sheet {number}: the letter</source>
        <translation>الورقة {number}: الرسالة</translation>
    </message>
    <message>
        <source>The address is inside the window.</source>
        <translation>العنوان داخل النافذة.</translation>
    </message>
    <message>
        <source>This copy does not fit on one page.</source>
        <translation>هذه النسخة لا تتسع لها صفحة واحدة.</translation>
    </message>
    <message>
        <source>This envelope has no window: write the address on it, or print a label.</source>
        <translation>هذا المظروف بلا نافذة: اكتب العنوان عليه، أو اطبع ملصقًا.</translation>
    </message>
    <message>
        <source>the copy to {name}</source>
        <translation>النسخة إلى {name}</translation>
    </message>
    <message>
        <source>the letter to {name}</source>
        <translation>الرسالة إلى {name}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>“{line}” is {mm} mm outside the part of the window that is always seen.</source>
        <translation>‏«{line}» خارج الجزء الظاهر دائمًا من النافذة بمقدار {mm} مم.</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message numerus="yes">
        <source>%n, in separate files</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة، في ملف منفصل</numerusform>
            <numerusform>نسختان، في ملفات منفصلة</numerusform>
            <numerusform>%Ln نسخ، في ملفات منفصلة</numerusform>
            <numerusform>%Ln نسخة، في ملفات منفصلة</numerusform>
            <numerusform>%Ln نسخة، في ملفات منفصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, in the same PDF</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة، في الملف نفسه</numerusform>
            <numerusform>نسختان، في الملف نفسه</numerusform>
            <numerusform>%Ln نسخ، في الملف نفسه</numerusform>
            <numerusform>%Ln نسخة، في الملف نفسه</numerusform>
            <numerusform>%Ln نسخة، في الملف نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>المظروف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The copies alone</source>
        <translation>النسخ وحدها</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>المظروف والطيّات والهوامش</translation>
    </message>
    <message>
        <source>More: your name, language, face…</source>
        <translation>المزيد: اسمك واللغة والخط…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Ready to send…</source>
        <translation>جاهزة للإرسال…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source>Wide page</source>
        <translation>صفحة عريضة</translation>
    </message>
</context>
<context>
    <name>PageSheet</name>
    <message>
        <source>Page {number} of {count} of the document</source>
        <translation>الصفحة {number} من {count} من الوثيقة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Envelope window</source>
        <translation>نافذة المظروف</translation>
    </message>
    <message>
        <source>Page {number} of {count}, {what}.</source>
        <translation>الصفحة {number} من {count}، {what}.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The page cannot be shown. Your letter is kept.</source>
        <translation>لا يمكن عرض الصفحة. رسالتك محفوظة.</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>طيّ</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركها كما هي</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Several words that only you would put together are easiest to remember and hardest to guess. At least eight signs. Nobody can tell you the passphrase if you forget it: print the recovery key that comes next.</source>
        <translation>عدة كلمات لا يجمعها أحد سواك هي الأسهل تذكّرًا والأصعب تخمينًا. ثمانية رموز على الأقل. إن نسيت عبارة المرور فلا يستطيع أحد أن يخبرك بها: اطبع مفتاح الاسترداد الذي يظهر بعد ذلك.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدام عبارة المرور هذه</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>This PDF asks for a password.</source>
        <translation>ملف PDF هذا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>This password does not open it. Please type it again.</source>
        <translation>كلمة المرور هذه لا تفتحه. يُرجى كتابتها من جديد.</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>A table about post that belongs to Letterstall cannot be used: {file}. Please install it again.</source>
        <translation>لا يمكن استخدام جدول بريد من جداول Letterstall: {file}. يُرجى تثبيته من جديد.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Please ask your Amnesty office first.</source>
        <translation>بحسب هذه الأرقام لن تصل في الوقت المناسب: تنتهي المهلة في {day}. يُرجى سؤال مكتب منظمة العفو الدولية لديك أولًا.</translation>
    </message>
    <message>
        <source>By these figures it will not arrive in time: the deadline is {day}. Send it by e-mail or fax.</source>
        <translation>بحسب هذه الأرقام لن تصل في الوقت المناسب: تنتهي المهلة في {day}. أرسلها بالبريد الإلكتروني أو بالفاكس.</translation>
    </message>
    <message>
        <source>It may not name all of them: if you are not sure, ask your post office.</source>
        <translation>قد لا تذكرها القائمة كلها: إن لم تكن على يقين فاسأل مكتب البريد.</translation>
    </message>
    <message>
        <source>Our list of {date} names no stop of post to {country}.</source>
        <translation>لا تذكر قائمتنا بتاريخ {date} أي توقف للبريد إلى {country}.</translation>
    </message>
    <message>
        <source>Our table does not say how long a letter from {sender} to {country} takes. Please ask your post office.</source>
        <translation>لا يذكر جدولنا كم تستغرق رسالة من {sender} إلى {country}. يُرجى سؤال مكتب البريد.</translation>
    </message>
    <message>
        <source>Post from {sender} to {country} was suspended as of {date} ({source}).</source>
        <translation>كان البريد من {sender} إلى {country} متوقفًا بحسب معلومات {date} ({source}).</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today, and send it by e-mail or fax too.</source>
        <translation>إذا أُرسلت الآن بالبريد فقد لا تصل في الوقت المناسب: تنتهي المهلة في {day}. أرسلها اليوم بالبريد، وأرسلها أيضًا بالبريد الإلكتروني أو بالفاكس.</translation>
    </message>
    <message>
        <source>Posted now it may not arrive in time: the deadline is {day}. Post it today.</source>
        <translation>إذا أُرسلت الآن بالبريد فقد لا تصل في الوقت المناسب: تنتهي المهلة في {day}. أرسلها اليوم بالبريد.</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (our rough estimate of {date}).</source>
        <translation>إذا أُرسلت اليوم بالبريد فقد تصل بين {first} و{last} (تقديرنا التقريبي بتاريخ {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} (your own figures of {date}).</source>
        <translation>إذا أُرسلت اليوم بالبريد فقد تصل بين {first} و{last} (أرقامك أنت بتاريخ {date}).</translation>
    </message>
    <message>
        <source>Posted today it may arrive between {first} and {last} ({source}, {date}).</source>
        <translation>إذا أُرسلت اليوم بالبريد فقد تصل بين {first} و{last} ({source}، {date}).</translation>
    </message>
    <message>
        <source>Send the letter to the embassy instead: {embassy}.</source>
        <translation>أرسل الرسالة إلى السفارة بدلًا من ذلك: {embassy}.</translation>
    </message>
    <message>
        <source>Send the letter to the embassy of {country} instead. Your Amnesty office knows its address.</source>
        <translation>أرسل الرسالة إلى سفارة {country} بدلًا من ذلك. مكتب منظمة العفو الدولية لديك يعرف عنوانها.</translation>
    </message>
    <message>
        <source>That should be in time: the deadline is {day}.</source>
        <translation>يُفترض أن تصل في الوقت المناسب: تنتهي المهلة في {day}.</translation>
    </message>
    <message>
        <source>The deadline was {day}. Please ask your Amnesty office before posting.</source>
        <translation>انتهت المهلة في {day}. يُرجى سؤال مكتب منظمة العفو الدولية لديك قبل الإرسال بالبريد.</translation>
    </message>
    <message>
        <source>We have no list of where the post of {sender} does not go. Please ask whether it takes letters to {country}.</source>
        <translation>ليست لدينا قائمة بالبلدان التي لا يصل إليها البريد من {sender}. يُرجى السؤال عمّا إذا كان يقبل الرسائل إلى {country}.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). It was set aside as {kept}; Letterstall’s is used.</source>
        <translation>تعذّرت قراءة جدول البريد الخاص بك ({reason}). وُضع جانبًا باسم {kept}؛ ويُستخدم جدول Letterstall.</translation>
    </message>
    <message>
        <source>Your own table about post could not be read ({reason}). {file} was left as it is; Letterstall’s is used.</source>
        <translation>تعذّرت قراءة جدول البريد الخاص بك ({reason}). تُرك {file} كما هو؛ ويُستخدم جدول Letterstall.</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {reason}. This row about post is not used; nothing was changed.</source>
        <translation>الملف {file}، السطر {line}، الحقل {field}: {reason}. هذا الصف عن البريد لا يُستخدم؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>PostSection</name>
    <message>
        <source>By way of the embassy…</source>
        <translation>عن طريق السفارة…</translation>
    </message>
    <message>
        <source>It takes longer or shorter here…</source>
        <translation>المدة هنا أطول أو أقصر…</translation>
    </message>
    <message>
        <source>Say where you post from…</source>
        <translation>تحديد مكان الإرسال…</translation>
    </message>
    <message>
        <source>Say which country you post from, and we can tell how long the letter may take.</source>
        <translation>حدّد البلد الذي ترسل منه، فنتمكن من تقدير المدة التي قد تستغرقها الرسالة.</translation>
    </message>
    <message>
        <source>The letter goes by way of the embassy, as inland post.</source>
        <translation>تُرسل الرسالة عن طريق السفارة، بالبريد الداخلي.</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>البريد</translation>
    </message>
</context>
<context>
    <name>PostTimePanel</name>
    <message>
        <source>At least, in working days</source>
        <translation>على الأقل، بأيام العمل</translation>
    </message>
    <message>
        <source>At most, in working days</source>
        <translation>على الأكثر، بأيام العمل</translation>
    </message>
    <message>
        <source>How long the post takes</source>
        <translation>كم يستغرق البريد</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Letters from {sender} to {to}, from posting to arrival, by what you have seen:</source>
        <translation>الرسائل من {sender} إلى {to}، من الإرسال إلى الوصول، بحسب ما رأيت:</translation>
    </message>
    <message>
        <source>Use these days</source>
        <translation>استخدام هذه الأيام</translation>
    </message>
</context>
<context>
    <name>PostedQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Mark as posted</source>
        <translation>تسجيل الإرسال بالبريد</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>When did you post it?</source>
        <translation>متى أرسلتها بالبريد؟</translation>
    </message>
    <message numerus="yes">
        <source>When did you post these %n letters?</source>
        <translation>
            <numerusform>متى أرسلت هذه الرسائل بالبريد؟</numerusform>
            <numerusform>متى أرسلت هذه الرسالة بالبريد؟</numerusform>
            <numerusform>متى أرسلت هاتين الرسالتين بالبريد؟</numerusform>
            <numerusform>متى أرسلت هذه الرسائل (%n) بالبريد؟</numerusform>
            <numerusform>متى أرسلت هذه الرسائل (%n) بالبريد؟</numerusform>
            <numerusform>متى أرسلت هذه الرسائل (%n) بالبريد؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>If your section gives its own advice, follow that.</source>
        <translation>إن كان لفرعك نصيحته الخاصة فاتبعها.</translation>
    </message>
    <message>
        <source>Say how much of the letter is in my own words</source>
        <translation>ذكر مقدار ما في الرسالة من كلماتي</translation>
    </message>
    <message>
        <source>Some sections ask you to write as a member or an activist. Others advise against naming Amnesty, since a letter from a person may weigh more.</source>
        <translation>تطلب بعض الفروع أن تكتب بصفتك عضوًا أو ناشطًا. وتنصح أخرى بعدم ذكر منظمة العفو، فرسالة من شخص قد تكون أثقل وزنًا.</translation>
    </message>
    <message>
        <source>Some sections find that letters which are all alike count little. Others say that speed and number count more than wording. The model letter as it stands is a good letter.</source>
        <translation>ترى بعض الفروع أن الرسائل المتشابهة قليلة الأثر. وتقول أخرى إن السرعة والعدد أهم من الصياغة. والرسالة النموذجية كما هي رسالة جيدة.</translation>
    </message>
    <message>
        <source>Tell me when the letter names Amnesty</source>
        <translation>إخباري عندما تذكر الرسالة منظمة العفو</translation>
    </message>
    <message>
        <source>Where Amnesty’s sections differ</source>
        <translation>حيث تختلف فروع منظمة العفو</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits on one page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>No dictionary: {language}</source>
        <translation>لا قاموس: {language}</translation>
    </message>
    <message>
        <source>Open a case folder</source>
        <translation>فتح مجلد قضية</translation>
    </message>
    <message numerus="yes">
        <source>Spelling: %n words to look at</source>
        <translation>
            <numerusform>الإملاء: لا كلمات للمراجعة</numerusform>
            <numerusform>الإملاء: كلمة واحدة للمراجعة</numerusform>
            <numerusform>الإملاء: كلمتان للمراجعة</numerusform>
            <numerusform>الإملاء: %n كلمات للمراجعة</numerusform>
            <numerusform>الإملاء: %n كلمة للمراجعة</numerusform>
            <numerusform>الإملاء: %n كلمة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelling: {language}</source>
        <translation>الإملاء: {language}</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>النص {percent}٪</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A window</source>
        <translation>بنافذة</translation>
    </message>
    <message>
        <source>I post my letters in</source>
        <translation>أرسل رسائلي من</translation>
    </message>
    <message>
        <source>My envelopes have</source>
        <translation>مظاريفي</translation>
    </message>
    <message>
        <source>No window</source>
        <translation>بلا نافذة</translation>
    </message>
    <message>
        <source>Two questions, if you like</source>
        <translation>سؤالان، إن شئت</translation>
    </message>
    <message>
        <source>You can change this with every letter.</source>
        <translation>يمكنك تغيير هذا مع كل رسالة.</translation>
    </message>
</context>
<context>
    <name>ReadyToSend</name>
    <message numerus="yes">
        <source>%n envelopes</source>
        <translation>
            <numerusform>لا مظاريف</numerusform>
            <numerusform>مظروف واحد</numerusform>
            <numerusform>مظروفان</numerusform>
            <numerusform>%Ln مظاريف</numerusform>
            <numerusform>%Ln مظروفًا</numerusform>
            <numerusform>%Ln مظروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>العودة إلى الكتابة</translation>
    </message>
    <message>
        <source>Envelope, folds and margins</source>
        <translation>المظروف والطيّات والهوامش</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>جاهزة للإرسال</translation>
    </message>
    <message>
        <source>{sheets}, {envelopes}</source>
        <translation>{sheets}، {envelopes}</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>I have put it away</source>
        <translation>وضعته في مكان آمن</translation>
    </message>
    <message>
        <source>Letterstall recovery key</source>
        <translation>مفتاح استرداد Letterstall</translation>
    </message>
    <message>
        <source>Letterstall: recovery key</source>
        <translation>مفتاح الاسترداد لبرنامج Letterstall</translation>
    </message>
    <message>
        <source>Save a sheet to print…</source>
        <translation>حفظ ورقة للطباعة…</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: whoever has it can open your letters.</source>
        <translation>حُفظت. اطبعها ثم احذف الملف: من يملكه يستطيع فتح رسائلك.</translation>
    </message>
    <message>
        <source>This key opens the letters in Letterstall if the passphrase is forgotten or the keyring is lost.</source>
        <translation>هذا المفتاح يفتح الرسائل في Letterstall إذا نُسيت عبارة المرور أو ضاعت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This recovery key opens your letters if you forget the passphrase, or if the keyring is lost. It is shown this once. Print it or write it down, and put it where you put what must not be lost, not beside this computer.</source>
        <translation>مفتاح الاسترداد هذا يفتح رسائلك إن نسيت عبارة المرور أو ضاعت سلسلة المفاتيح. ولا يُعرض إلا هذه المرة. اطبعه أو دوّنه، وضعه حيث تضع ما يجب ألا يضيع، لا بجانب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type it where Letterstall asks for it. Capitals, spaces and dashes do not matter.</source>
        <translation>اكتبه حيث يطلبه Letterstall. لا تهم الأحرف الكبيرة والمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer can read the letters. Keep the two apart.</source>
        <translation>من يملك هذه الورقة والحاسوب يستطيع قراءة الرسائل. يُرجى إبقاء كل منهما بعيدًا عن الآخر.</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>It is right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Use {expected}</source>
        <translation>استخدام {expected}</translation>
    </message>
</context>
<context>
    <name>ReminderQuestion</name>
    <message>
        <source>A calendar file that your calendar can open: a reminder of your letter for {name}.</source>
        <translation>ملف تقويم يستطيع تقويمك فتحه: تذكير برسالتك من أجل {name}.</translation>
    </message>
    <message>
        <source>Ask again for {name}</source>
        <translation>السؤال من جديد من أجل {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Day of my choice</source>
        <translation>يوم أختاره</translation>
    </message>
    <message numerus="yes">
        <source>In %n weeks, on {date}</source>
        <translation>
            <numerusform>هذا الأسبوع، في {date}</numerusform>
            <numerusform>بعد أسبوع، في {date}</numerusform>
            <numerusform>بعد أسبوعين، في {date}</numerusform>
            <numerusform>بعد %n أسابيع، في {date}</numerusform>
            <numerusform>بعد %n أسبوعًا، في {date}</numerusform>
            <numerusform>بعد %n أسبوع، في {date}</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day to write for {name}</source>
        <translation>آخر يوم للكتابة من أجل {name}</translation>
    </message>
    <message>
        <source>On a day of my choice</source>
        <translation>في يوم أختاره</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Save the reminder…</source>
        <translation>حفظ التذكير…</translation>
    </message>
    <message>
        <source>The deadline, {date}</source>
        <translation>الموعد النهائي، {date}</translation>
    </message>
    <message>
        <source>The file names {name}. Whoever can see your calendar can read that; many calendars are kept on the computers of a company.</source>
        <translation>يذكر الملف {name}. ومن يرى تقويمك يستطيع قراءة ذلك؛ وكثير من التقاويم محفوظ في حواسيب شركة ما.</translation>
    </message>
    <message>
        <source>Your letter to {addressee}: {state}</source>
        <translation>رسالتك إلى {addressee}: {state}</translation>
    </message>
</context>
<context>
    <name>ReplyQuestion</name>
    <message>
        <source>A reply to your letter for {name}</source>
        <translation>ردّ على رسالتك من أجل {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>I sent it on to the office</source>
        <translation>أرسلته إلى المكتب</translation>
    </message>
    <message>
        <source>I will answer</source>
        <translation>سأجيب</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>تسجيل ردّ</translation>
    </message>
    <message>
        <source>Note the reply</source>
        <translation>تدوين الرد</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء يلزم فعله</translation>
    </message>
    <message>
        <source>Please send replies on to the office that published the case: it can tell what they mean. It does not need copies of your own letters.</source>
        <translation>يُرجى إرسال الردود إلى المكتب الذي نشر القضية: فهو يعرف ما تعنيه. ولا يحتاج إلى نسخ من رسائلك أنت.</translation>
    </message>
    <message>
        <source>What happens with it</source>
        <translation>ماذا يُفعل به</translation>
    </message>
    <message>
        <source>What it says, as a note for yourself</source>
        <translation>ما يقوله، ملاحظة لك</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>متى وصل</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A name in two spellings</source>
        <translation>اسم مكتوب بطريقتين</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address, line {number}</source>
        <translation>العنوان، السطر {number}</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>After the deadline</source>
        <translation>بعد انتهاء المهلة</translation>
    </message>
    <message>
        <source>An embassy that gets a copy</source>
        <translation>سفارة تُرسل إليها نسخة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية القضية</translation>
    </message>
    <message>
        <source>Before that day</source>
        <translation>قبل ذلك اليوم</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Embassy</source>
        <translation>السفارة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Is welcome</source>
        <translation>مُرحَّب بها</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>It gets a copy</source>
        <translation>تُرسل إليه نسخة</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Model letter</source>
        <translation>الرسالة النموذجية</translation>
    </message>
    <message>
        <source>Model letter {number}</source>
        <translation>الرسالة النموذجية {number}</translation>
    </message>
    <message>
        <source>Model letter, ask {number}</source>
        <translation>الرسالة النموذجية، المطلب {number}</translation>
    </message>
    <message>
        <source>Model letter, paragraph {number}</source>
        <translation>الرسالة النموذجية، الفقرة {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number and date of issue</source>
        <translation>الرقم وتاريخ الإصدار</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Own language</source>
        <translation>لغة الكاتب</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Something in this field cannot be understood.</source>
        <translation>في هذا الحقل شيء غير مفهوم.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The case needs a headline.</source>
        <translation>تحتاج القضية إلى عنوان رئيسي.</translation>
    </message>
    <message>
        <source>The case needs a model letter.</source>
        <translation>تحتاج القضية إلى رسالة نموذجية.</translation>
    </message>
    <message>
        <source>The case needs somebody to write to: a name or an office, and an address.</source>
        <translation>تحتاج القضية إلى من يُكتب إليه: اسم أو منصب، وعنوان.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>The letter goes to it</source>
        <translation>تُرسل إليه الرسالة</translation>
    </message>
    <message>
        <source>This address needs a name or an office.</source>
        <translation>يحتاج هذا العنوان إلى اسم أو منصب.</translation>
    </message>
    <message>
        <source>Until that day</source>
        <translation>حتى ذلك اليوم</translation>
    </message>
    <message>
        <source>We know no language called “{text}”. Please part languages with commas.</source>
        <translation>لا نعرف لغة باسم «‎{text}‎». يُرجى الفصل بين اللغات بفواصل.</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>لغة الكتابة</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>one’s own language</source>
        <translation>لغة الكاتب</translation>
    </message>
    <message>
        <source>{date} (before)</source>
        <translation>{date} (قبل هذا اليوم)</translation>
    </message>
    <message>
        <source>{date} (until)</source>
        <translation>{date} (حتى هذا اليوم)</translation>
    </message>
    <message>
        <source>{languages}; own language welcome</source>
        <translation>‏{languages}؛ ولغة الكاتب مُرحَّب بها</translation>
    </message>
    <message>
        <source>“{text}” is no date. Please write it like 15 May 2023, or leave it empty.</source>
        <translation>‏«‎{text}‎» ليس تاريخًا. يُرجى كتابته هكذا: 15 مايو 2023، أو ترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>“{text}” is no e-mail address, number or page. Please write one a line.</source>
        <translation>‏«‎{text}‎» ليس عنوان بريد إلكتروني ولا رقمًا ولا صفحة ويب. يُرجى كتابة واحد في كل سطر.</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>متابعة المراجعة</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>ما غيّرته هنا لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message numerus="yes">
        <source>%n things to check</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>أمر واحد للمراجعة</numerusform>
            <numerusform>أمران للمراجعة</numerusform>
            <numerusform>%Ln أمور للمراجعة</numerusform>
            <numerusform>%Ln أمرًا للمراجعة</numerusform>
            <numerusform>%Ln أمر للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the case – Letterstall</source>
        <translation>مراجعة القضية – Letterstall</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق القضية</translation>
    </message>
    <message>
        <source>Nothing is saved until you choose “{button}”.</source>
        <translation>لا يُحفظ شيء حتى تختار «{button}».</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <translation>لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>لم يبقَ شيء للمراجعة</translation>
    </message>
    <message>
        <source>One thing to check</source>
        <translation>أمر واحد للمراجعة</translation>
    </message>
    <message>
        <source>Save case</source>
        <translation>حفظ القضية</translation>
    </message>
    <message>
        <source>then save the case</source>
        <translation>ثم احفظ القضية</translation>
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
        <translation>حفظ ملف PDF</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>SenderForm</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Street, postcode and town</source>
        <translation>الشارع والرمز البريدي والمدينة</translation>
    </message>
    <message>
        <source>Town alone</source>
        <translation>المدينة وحدها</translation>
    </message>
</context>
<context>
    <name>SenderSection</name>
    <message>
        <source>Change your name and address…</source>
        <translation>تغيير اسمك وعنوانك…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Full address</source>
        <translation>العنوان الكامل</translation>
    </message>
    <message>
        <source>Initials and town</source>
        <translation>الأحرف الأولى والمدينة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>دون عنوان</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>الاسم والمدينة</translation>
    </message>
    <message>
        <source>Say who you are…</source>
        <translation>قل من أنت…</translation>
    </message>
    <message>
        <source>Your name and address</source>
        <translation>اسمك وعنوانك</translation>
    </message>
    <message>
        <source>you sign with a pen</source>
        <translation>توقّع بالقلم</translation>
    </message>
</context>
<context>
    <name>ShelfButton</name>
    <message numerus="yes">
        <source>All %n cases</source>
        <translation>
            <numerusform>كل القضايا</numerusform>
            <numerusform>القضية الوحيدة</numerusform>
            <numerusform>القضيتان</numerusform>
            <numerusform>القضايا كلها (%Ln)</numerusform>
            <numerusform>القضايا كلها (%Ln)</numerusform>
            <numerusform>القضايا كلها (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingSection</name>
    <message>
        <source>The letter’s own language and the languages of its case are always looked up. Words of the languages you choose here count as right in every letter too.</source>
        <translation>تُراجَع دائمًا لغة الرسالة ولغات قضيتها. وكلمات اللغات التي تختارها هنا تُعدّ صحيحة أيضًا في كل رسالة.</translation>
    </message>
    <message>
        <source>Words of other languages</source>
        <translation>كلمات من لغات أخرى</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n min ago</source>
        <translation>
            <numerusform>حُفظت الآن</numerusform>
            <numerusform>حُفظت قبل دقيقة</numerusform>
            <numerusform>حُفظت قبل دقيقتين</numerusform>
            <numerusform>حُفظت قبل %Ln دقائق</numerusform>
            <numerusform>حُفظت قبل %Ln دقيقة</numerusform>
            <numerusform>حُفظت قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n s ago</source>
        <translation>
            <numerusform>حُفظت الآن</numerusform>
            <numerusform>حُفظت قبل ثانية</numerusform>
            <numerusform>حُفظت قبل ثانيتين</numerusform>
            <numerusform>حُفظت قبل %Ln ثوانٍ</numerusform>
            <numerusform>حُفظت قبل %Ln ثانية</numerusform>
            <numerusform>حُفظت قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>حُفظت الآن</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Take the selected words</source>
        <translation>أخذ الكلمات المحددة</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>The text of the document</source>
        <translation>نص الوثيقة</translation>
    </message>
</context>
<context>
    <name>TextWindow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TiesQuestion</name>
    <message>
        <source>Ask me again</source>
        <translation>السؤال من جديد</translation>
    </message>
    <message>
        <source>Choose another case</source>
        <translation>اختر قضية أخرى</translation>
    </message>
    <message>
        <source>Do you, or people close to you, have ties to {country}, or plans to travel there? You are asked this once for each case.</source>
        <translation>هل لك، أو لمقرّبين منك، صلات بهذا البلد ({country})، أو نية للسفر إليه؟ يُطرح عليك هذا السؤال مرة واحدة لكل قضية.</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Then initials and town are the safer choice. You can also write for someone in another country.</source>
        <translation>إذن الأحرف الأولى والمدينة هي الخيار الأكثر أمانًا. ويمكنك أيضًا الكتابة من أجل شخص في بلد آخر.</translation>
    </message>
    <message>
        <source>Ties to {country}, or plans to travel there? Initials and town are safer.</source>
        <translation>هل لك صلات بهذا البلد ({country}) أو تنوي السفر إليه؟ الأحرف الأولى والمدينة أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Ties to {country}: the letter shows initials and town at most. You can also write for somebody else.</source>
        <translation>لك صلات بهذا البلد ({country}): لا تُظهر الرسالة أكثر من الأحرف الأولى والمدينة. ويمكنك أيضًا الكتابة من أجل شخص آخر.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You said that you have no ties to {country}, and no plans to travel there.</source>
        <translation>قلت إنه لا صلات لك بهذا البلد ({country})، ولا نية لك للسفر إليه.</translation>
    </message>
</context>
<context>
    <name>UnlockQuestion</name>
    <message>
        <source>Ask the keyring again</source>
        <translation>سؤال سلسلة المفاتيح مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete everything and begin anew</source>
        <translation>حذف كل شيء والبدء من جديد</translation>
    </message>
    <message>
        <source>I have neither of them any more</source>
        <translation>لم يعد لديّ أي منهما</translation>
    </message>
    <message>
        <source>Open my letters</source>
        <translation>فتح رسائلي</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Perhaps it is still locked, or this is another computer or another account. The recovery key opens them too.</source>
        <translation>ربما ما زالت مقفلة، أو هذا حاسوب آخر أو حساب آخر. ومفتاح الاسترداد يفتحها أيضًا.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Without what locks them, and without the recovery key, nobody can read these letters, and we cannot either. You can delete them all and begin anew. This cannot be undone.</source>
        <translation>من دون ما يقفلها ومن دون مفتاح الاسترداد لا يستطيع أحد قراءة هذه الرسائل، ولا نحن. يمكنك حذفها كلها والبدء من جديد. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
</TS>
