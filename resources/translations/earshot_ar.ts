<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlertTexts</name>
    <message>
        <source>%1 without: %2</source>
        <comment>count of calls, reason</comment>
        <translation>%1 بلا تسجيل: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be fetched, and somebody must decide.</source>
        <translation>
            <numerusform>لا يوجد تسجيل تعذر جلبه.</numerusform>
            <numerusform>تعذر جلب تسجيل واحد، ويجب أن يقرر أحدهم ما العمل.</numerusform>
            <numerusform>تعذر جلب تسجيلين، ويجب أن يقرر أحدهم ما العمل.</numerusform>
            <numerusform>تعذر جلب %n تسجيلات، ويجب أن يقرر أحدهم ما العمل.</numerusform>
            <numerusform>تعذر جلب %n تسجيلًا، ويجب أن يقرر أحدهم ما العمل.</numerusform>
            <numerusform>تعذر جلب %n تسجيل، ويجب أن يقرر أحدهم ما العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n inbound calls of the last 24 hours have a recording; at least %2 % are expected.</source>
        <translation>
            <numerusform>%1 من أصل %n مكالمة واردة خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
            <numerusform>%1 من أصل مكالمة واردة واحدة خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
            <numerusform>%1 من أصل مكالمتين واردتين خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
            <numerusform>%1 من أصل %n مكالمات واردة خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
            <numerusform>%1 من أصل %n مكالمة واردة خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
            <numerusform>%1 من أصل %n مكالمة واردة خلال آخر 24 ساعة لها تسجيل؛ والمتوقع %2 % على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet, and the provider soon deletes them, the first on %1.</source>
        <translation>
            <numerusform>لم يصل إلى هنا بعد %n تسجيل، وسيحذفها المزوّد قريبًا، وأولها في %1.</numerusform>
            <numerusform>لم يصل إلى هنا بعد تسجيل واحد، وسيحذفه المزوّد قريبًا، في %1.</numerusform>
            <numerusform>لم يصل إلى هنا بعد تسجيلان، وسيحذفهما المزوّد قريبًا، وأولهما في %1.</numerusform>
            <numerusform>لم تصل إلى هنا بعد %n تسجيلات، وسيحذفها المزوّد قريبًا، وأولها في %1.</numerusform>
            <numerusform>لم يصل إلى هنا بعد %n تسجيلًا، وسيحذفها المزوّد قريبًا، وأولها في %1.</numerusform>
            <numerusform>لم يصل إلى هنا بعد %n تسجيل، وسيحذفها المزوّد قريبًا، وأولها في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are not here yet.</source>
        <translation>
            <numerusform>وصلت كل التسجيلات إلى هنا.</numerusform>
            <numerusform>لم يصل إلى هنا بعد تسجيل واحد.</numerusform>
            <numerusform>لم يصل إلى هنا بعد تسجيلان.</numerusform>
            <numerusform>لم تصل إلى هنا بعد %n تسجيلات.</numerusform>
            <numerusform>لم يصل إلى هنا بعد %n تسجيلًا.</numerusform>
            <numerusform>لم يصل إلى هنا بعد %n تسجيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the time at which the provider deletes them has passed; the first was %1.</source>
        <translation>
            <numerusform>انقضى لـ %n منها موعد حذفها لدى المزوّد؛ وكان أولها في %1.</numerusform>
            <numerusform>انقضى لواحد منها موعد حذفه لدى المزوّد؛ وكان في %1.</numerusform>
            <numerusform>انقضى لاثنين منها موعد حذفهما لدى المزوّد؛ وكان أولهما في %1.</numerusform>
            <numerusform>انقضى لـ %n منها موعد حذفها لدى المزوّد؛ وكان أولها في %1.</numerusform>
            <numerusform>انقضى لـ %n منها موعد حذفها لدى المزوّد؛ وكان أولها في %1.</numerusform>
            <numerusform>انقضى لـ %n منها موعد حذفها لدى المزوّد؛ وكان أولها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot goes on trying; see that it stays on, can reach the provider and has room on its disk.</source>
        <translation>يواصل Earshot المحاولة؛ تأكد من بقائه قيد التشغيل، ومن إمكانية وصوله إلى المزوّد، ومن وجود مساحة على القرص.</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them every attempt failed, and nothing more happens unless you decide.</source>
        <translation>
            <numerusform>لم تفشل كل المحاولات لأي منها.</numerusform>
            <numerusform>فشلت كل المحاولات لواحد منها، ولن يحدث شيء آخر ما لم تقرر أنت.</numerusform>
            <numerusform>فشلت كل المحاولات لاثنين منها، ولن يحدث شيء آخر ما لم تقرر أنت.</numerusform>
            <numerusform>فشلت كل المحاولات لـ %n منها، ولن يحدث شيء آخر ما لم تقرر أنت.</numerusform>
            <numerusform>فشلت كل المحاولات لـ %n منها، ولن يحدث شيء آخر ما لم تقرر أنت.</numerusform>
            <numerusform>فشلت كل المحاولات لـ %n منها، ولن يحدث شيء آخر ما لم تقرر أنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is stored takes %1 % of the %2 that may be stored.</source>
        <translation>يشغل المخزَّن %1 % من %2 يُسمح بتخزينها.</translation>
    </message>
    <message>
        <source>No new recording is fetched, and what the provider deletes meanwhile is lost. Delete recordings or raise quota_bytes; fetching goes on by itself.</source>
        <translation>لا يُجلب أي تسجيل جديد، وما يحذفه المزوّد في هذه الأثناء يضيع. احذف تسجيلات أو ارفع quota_bytes؛ ويُستأنف الجلب تلقائيًا.</translation>
    </message>
    <message>
        <source>At 100 % no new recording is fetched. Delete recordings or raise quota_bytes.</source>
        <translation>عند 100 % لا يُجلب أي تسجيل جديد. احذف تسجيلات أو ارفع quota_bytes.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched, and what the provider deletes meanwhile is lost. Make room; fetching goes on by itself.</source>
        <translation>عندما تقل المساحة عن %1 لا يُجلب أي تسجيل جديد، وما يحذفه المزوّد في هذه الأثناء يضيع. وفّر مساحة؛ ويُستأنف الجلب تلقائيًا.</translation>
    </message>
    <message>
        <source>With less than %1 no new recording is fetched. Make room.</source>
        <translation>عندما تقل المساحة عن %1 لا يُجلب أي تسجيل جديد. وفّر مساحة.</translation>
    </message>
    <message>
        <source>Nothing was deleted. See what happened to the store, and put back what a backup has; the alert ends when it was read again.</source>
        <translation>لم يُحذف شيء. تحقق مما حدث للمخزن، وأعد ما يوجد منه في نسخة احتياطية؛ وينتهي التنبيه عندما تنجح القراءة مجددًا.</translation>
    </message>
    <message>
        <source>The receiver’s disk has %1 left.</source>
        <translation>المساحة المتبقية على قرص خادم الاستقبال: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stored files are missing, can’t be read or are not what was stored; they belong to: %1.</source>
        <translation>
            <numerusform>%n ملف مخزَّن مفقود أو تتعذر قراءته أو ليس كما خُزّن؛ وهي تخص: %1.</numerusform>
            <numerusform>ملف مخزَّن واحد مفقود أو تتعذر قراءته أو ليس كما خُزّن؛ وهو يخص: %1.</numerusform>
            <numerusform>ملفان مخزَّنان مفقودان أو تتعذر قراءتهما أو ليسا كما خُزّنا؛ وهما يخصان: %1.</numerusform>
            <numerusform>%n ملفات مخزَّنة مفقودة أو تتعذر قراءتها أو ليست كما خُزّنت؛ وهي تخص: %1.</numerusform>
            <numerusform>%n ملفًا مخزَّنًا مفقودة أو تتعذر قراءتها أو ليست كما خُزّنت؛ وهي تخص: %1.</numerusform>
            <numerusform>%n ملف مخزَّن مفقودة أو تتعذر قراءتها أو ليست كما خُزّنت؛ وهي تخص: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody downloaded %1 recordings within the last hour.</source>
        <translation>نزّل شخص ما %1 من التسجيلات خلال الساعة الأخيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n people downloaded %1 recordings or more within the last hour, one of them %2.</source>
        <translation>
            <numerusform>لم ينزّل أحد %1 من التسجيلات أو أكثر خلال الساعة الأخيرة (الأكثر %2).</numerusform>
            <numerusform>نزّل شخص واحد %1 من التسجيلات أو أكثر خلال الساعة الأخيرة، وعددها %2.</numerusform>
            <numerusform>نزّل شخصان %1 من التسجيلات أو أكثر خلال الساعة الأخيرة، وأحدهما %2.</numerusform>
            <numerusform>نزّل %n أشخاص %1 من التسجيلات أو أكثر خلال الساعة الأخيرة، وأحدهم %2.</numerusform>
            <numerusform>نزّل %n شخصًا %1 من التسجيلات أو أكثر خلال الساعة الأخيرة، وأحدهم %2.</numerusform>
            <numerusform>نزّل %n شخص %1 من التسجيلات أو أكثر خلال الساعة الأخيرة، وأحدهم %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and which recordings.</source>
        <translation>يبيّن سجل التدقيق من فعل ذلك وأي التسجيلات.</translation>
    </message>
    <message>
        <source>Somebody signed in from an address that they had never had before.</source>
        <translation>سجّل شخص الدخول من عنوان لم يستخدمه من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in from addresses that they had never had before.</source>
        <translation>
            <numerusform>لم يسجّل أحد الدخول من عنوان جديد.</numerusform>
            <numerusform>سجّل شخص واحد الدخول من عنوان لم يستخدمه من قبل.</numerusform>
            <numerusform>سجّل شخصان الدخول من عناوين لم يستخدماها من قبل.</numerusform>
            <numerusform>سجّل %n أشخاص الدخول من عناوين لم يستخدموها من قبل.</numerusform>
            <numerusform>سجّل %n شخصًا الدخول من عناوين لم يستخدموها من قبل.</numerusform>
            <numerusform>سجّل %n شخص الدخول من عناوين لم يستخدموها من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log says who, and from where; ask whether it was they.</source>
        <translation>يذكر سجل التدقيق من هو ومن أين؛ اسأل هل كان هو فعلاً.</translation>
    </message>
    <message>
        <source>Somebody heard or took away recordings outside of the hours of work.</source>
        <translation>استمع شخص إلى تسجيلات أو أخذها خارج ساعات العمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n people heard or took away recordings outside of the hours of work.</source>
        <translation>
            <numerusform>لم يستمع أحد إلى تسجيلات خارج ساعات العمل.</numerusform>
            <numerusform>استمع شخص واحد إلى تسجيلات أو أخذها خارج ساعات العمل.</numerusform>
            <numerusform>استمع شخصان إلى تسجيلات أو أخذاها خارج ساعات العمل.</numerusform>
            <numerusform>استمع %n أشخاص إلى تسجيلات أو أخذوها خارج ساعات العمل.</numerusform>
            <numerusform>استمع %n شخصًا إلى تسجيلات أو أخذوها خارج ساعات العمل.</numerusform>
            <numerusform>استمع %n شخص إلى تسجيلات أو أخذوها خارج ساعات العمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Recording played</source>
        <translation>تشغيل تسجيل</translation>
    </message>
    <message>
        <source>Recording downloaded</source>
        <translation>تنزيل تسجيل</translation>
    </message>
    <message>
        <source>Link to a recording given out</source>
        <translation>إصدار رابط إلى تسجيل</translation>
    </message>
    <message>
        <source>Link to a recording renewed</source>
        <translation>تجديد رابط إلى تسجيل</translation>
    </message>
    <message>
        <source>Recording fetched by a link</source>
        <translation>جلب تسجيل عبر رابط</translation>
    </message>
    <message>
        <source>Link to a clip made</source>
        <translation>إنشاء رابط إلى مقطع</translation>
    </message>
    <message>
        <source>Link to a clip withdrawn</source>
        <translation>سحب رابط إلى مقطع</translation>
    </message>
    <message>
        <source>Wrong passcode for a link to a clip</source>
        <translation>رمز مرور خاطئ لرابط إلى مقطع</translation>
    </message>
    <message>
        <source>List of calls exported</source>
        <translation>تصدير قائمة المكالمات</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Tags of a call changed</source>
        <translation>تغيير وسوم مكالمة</translation>
    </message>
    <message>
        <source>Call judged</source>
        <translation>تقييم مكالمة</translation>
    </message>
    <message>
        <source>Scorecard of a call answered</source>
        <translation>الإجابة عن بطاقة تقييم مكالمة</translation>
    </message>
    <message>
        <source>Questions of the scorecard changed</source>
        <translation>تغيير أسئلة بطاقة التقييم</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>تولّي أمر تنبيه</translation>
    </message>
    <message>
        <source>Words of complaint changed</source>
        <translation>تغيير كلمات الشكوى</translation>
    </message>
    <message>
        <source>Assistant changed at the provider</source>
        <translation>تغيير مساعد لدى المزوّد</translation>
    </message>
    <message>
        <source>Phone number changed at the provider</source>
        <translation>تغيير رقم هاتف لدى المزوّد</translation>
    </message>
    <message>
        <source>Stored file that belongs to no call deleted</source>
        <translation>حذف ملف مخزَّن لا ينتمي إلى أي مكالمة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in locked after too many tries</source>
        <translation>قفل تسجيل الدخول بعد محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Person disabled</source>
        <translation>تعطيل حساب شخص</translation>
    </message>
    <message>
        <source>Sign-in of a person reset</source>
        <translation>إعادة ضبط دخول شخص</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>تفعيل العامل الثاني</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>إيقاف العامل الثاني</translation>
    </message>
    <message>
        <source>Access token made</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>إلغاء رمز وصول</translation>
    </message>
    <message>
        <source>Audit log viewed</source>
        <translation>الاطلاع على سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Change of an assistant failed</source>
        <translation>فشل تغيير مساعد</translation>
    </message>
    <message>
        <source>Change of a phone number failed</source>
        <translation>فشل تغيير رقم هاتف</translation>
    </message>
    <message>
        <source>Password right, code asked for</source>
        <translation>كلمة المرور صحيحة، وطُلب الرمز</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>عُرض العامل الثاني</translation>
    </message>
    <message>
        <source>Legal hold set</source>
        <translation>فُرض حجز قانوني</translation>
    </message>
    <message>
        <source>Legal hold extended</source>
        <translation>وُسّع حجز قانوني</translation>
    </message>
    <message>
        <source>Legal hold released</source>
        <translation>رُفع حجز قانوني</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>انتهى حجز قانوني</translation>
    </message>
    <message>
        <source>Recording heard, as the player reports</source>
        <translation>سُمع التسجيل بحسب المشغّل</translation>
    </message>
    <message>
        <source>Expired link to a recording refused</source>
        <translation>رُفض رابط تسجيل منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Call removed for good</source>
        <translation>أُزيلت المكالمة نهائيًا</translation>
    </message>
    <message>
        <source>Person’s file viewed</source>
        <translation>عُرض ملف شخص</translation>
    </message>
    <message>
        <source>Erasing a person begun</source>
        <translation>بدأ محو شخص</translation>
    </message>
    <message>
        <source>Erasing a person ended</source>
        <translation>انتهى محو شخص</translation>
    </message>
    <message>
        <source>Retention rules changed</source>
        <translation>تغيّرت قواعد الاحتفاظ</translation>
    </message>
    <message>
        <source>Parts of audit entries erased</source>
        <translation>مُحيت أجزاء من قيود التدقيق</translation>
    </message>
    <message>
        <source>Person’s file handed over</source>
        <translation>سُلّم ملف شخص</translation>
    </message>
    <message>
        <source>Name or role of a person changed</source>
        <translation>تغيير اسم شخص أو دوره</translation>
    </message>
    <message>
        <source>Person enabled</source>
        <translation>تفعيل حساب شخص</translation>
    </message>
    <message>
        <source>Person invited</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>سحب دعوة</translation>
    </message>
    <message>
        <source>Person joined by an invitation</source>
        <translation>انضمام شخص عبر دعوة</translation>
    </message>
    <message>
        <source>Call viewed</source>
        <translation>عُرضت مكالمة</translation>
    </message>
    <message>
        <source>List of calls viewed</source>
        <translation>عُرضت قائمة مكالمات</translation>
    </message>
    <message>
        <source>Redaction asked for</source>
        <translation>طُلب حجب أجزاء</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>فشل الحجب</translation>
    </message>
    <message>
        <source>Recording redacted</source>
        <translation>حُجبت أجزاء من التسجيل</translation>
    </message>
    <message>
        <source>Sealed original opened</source>
        <translation>فُتح الأصل المختوم</translation>
    </message>
    <message>
        <source>Sealed original deleted</source>
        <translation>حُذف الأصل المختوم</translation>
    </message>
    <message>
        <source>Delivery of a stranger refused</source>
        <translation>رُفض تسليم من مرسل مجهول</translation>
    </message>
    <message>
        <source>Settings of the receiver changed</source>
        <translation>تغيّرت إعدادات خادم الاستقبال</translation>
    </message>
    <message>
        <source>Rule or phrases of consent changed</source>
        <translation>تغيير قاعدة الموافقة أو عباراتها</translation>
    </message>
    <message>
        <source>Consent to a recording confirmed</source>
        <translation>تأكيد الموافقة على تسجيل</translation>
    </message>
    <message>
        <source>Confirmation of consent taken back</source>
        <translation>سحب تأكيد الموافقة</translation>
    </message>
    <message>
        <source>Recording without proof of consent refused</source>
        <translation>رفض تسجيل بلا إثبات موافقة</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>الإجراء: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>المكالمة: %1</translation>
    </message>
    <message>
        <source>The whole log, from its first entry on</source>
        <translation>السجل كله، من أول إدخال فيه</translation>
    </message>
    <message>
        <source>The words that are searched for don’t narrow an export.</source>
        <translation>لا تضيّق كلمات البحث نطاق التصدير.</translation>
    </message>
    <message>
        <source>One file for programs, with every entry and its proof.</source>
        <translation>ملف واحد للبرامج، فيه كل إدخال مع إثباته.</translation>
    </message>
    <message>
        <source>The proofs are saved beside it, under the same name with %1 at its end.</source>
        <translation>تُحفظ الإثباتات بجانبه بالاسم نفسه مضافًا إليه %1 في آخره.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language; they will be written as codes.</source>
        <translation>لا يوجد على هذا الحاسوب خط فيه حروف هذه اللغة؛ ستُكتب كرموز.</translation>
    </message>
    <message>
        <source>Audit log %1</source>
        <comment>name of a file; a month or a day</comment>
        <translation>سجل التدقيق %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are in %1.</source>
        <translation>
            <numerusform>لا إدخالات في %1.</numerusform>
            <numerusform>إدخال واحد في %1.</numerusform>
            <numerusform>إدخالان في %1.</numerusform>
            <numerusform>%Ln إدخالات في %1.</numerusform>
            <numerusform>%Ln إدخالًا في %1.</numerusform>
            <numerusform>%Ln إدخال في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their proofs are in %1; keep both together.</source>
        <translation>إثباتاتها في %1؛ احتفظ بالملفين معًا.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>يتعذر الحفظ. اختر مكانًا آخر وأعد المحاولة. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>إجابة خادم الاستقبال غير مفهومة؛ لم يُحفظ شيء. (%1)</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Audit log of %1, %2 entries, root %3</source>
        <translation>سجل تدقيق %1، عدد الإدخالات: %2، الجذر: %3</translation>
    </message>
    <message>
        <source>Audit log of %1</source>
        <translation>سجل تدقيق %1</translation>
    </message>
    <message>
        <source>Asked for: from %1 on</source>
        <translation>المطلوب: بدءًا من %1</translation>
    </message>
    <message>
        <source>Asked for: before %1</source>
        <translation>المطلوب: قبل %1</translation>
    </message>
    <message>
        <source>From the beginning of the log until this export</source>
        <translation>من بداية السجل حتى هذا التصدير</translation>
    </message>
    <message>
        <source>First entry shown: %1</source>
        <translation>أول إدخال معروض: %1</translation>
    </message>
    <message>
        <source>Last entry shown: %1</source>
        <translation>آخر إدخال معروض: %1</translation>
    </message>
    <message>
        <source>Times are those of %1, each with its difference from UTC.</source>
        <translation>الأوقات بتوقيت %1، ومع كل منها فرقه عن UTC.</translation>
    </message>
    <message>
        <source>None: every entry of the log is shown.</source>
        <translation>بلا انتقاء: كل إدخالات السجل معروضة.</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>الشخص: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>المكالمة: %1</translation>
    </message>
    <message>
        <source>A part of the log: entries that do not fit are not shown.</source>
        <translation>جزء من السجل: الإدخالات غير المطابقة ليست معروضة.</translation>
    </message>
    <message>
        <source>%1 of the %2 entries of the log</source>
        <translation>%1 من أصل %2 من إدخالات السجل</translation>
    </message>
    <message>
        <source>Numbers %1 to %2</source>
        <translation>الأرقام من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>number: what happened (the word for it in the log)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>وقت التصدير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الانتقاء</translation>
    </message>
    <message>
        <source>Entries shown</source>
        <translation>الإدخالات المعروضة</translation>
    </message>
    <message>
        <source>By what happened</source>
        <translation>حسب ما حدث</translation>
    </message>
    <message>
        <source>Signed end of the log</source>
        <translation>نهاية السجل الموقَّعة</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>عدد الإدخالات: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>الجذر: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>التوقيع: %1</translation>
    </message>
    <message>
        <source>1. Keep this file together with %1. It has every entry shown here, with its proof.</source>
        <translation>1. احتفظ بهذا الملف مع %1. ففيه كل إدخال معروض هنا مع إثباته.</translation>
    </message>
    <message>
        <source>2. Run %1. This script comes with Earshot, is short enough to be read, and needs Python 3 and nothing else.</source>
        <translation>2. شغّل %1. يأتي هذا البرنامج النصي مع Earshot، وهو قصير بما يكفي لقراءته، ولا يحتاج إلا إلى Python 3.</translation>
    </message>
    <message>
        <source>3. It says “intact”, and the number of entries, the root and the key that stand above. Compare the key with the one that the organisation gave you by another way.</source>
        <translation>3. يعرض «intact» (سليم)، وعدد الإدخالات والجذر والمفتاح المذكورة أعلاه. قارن المفتاح بالذي أعطتك إياه المؤسسة بطريق آخر.</translation>
    </message>
    <message>
        <source>4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a row is the beginning of the entry&apos;s hash, which is part of the signed root.</source>
        <translation>4. قارن الصفوف المطبوعة هنا بما يقوله السجل: %1 يعرض الإدخال 17. «الإثبات» في الصف هو بداية بصمة (hash) الإدخال، وهي جزء من الجذر الموقَّع.</translation>
    </message>
    <message>
        <source>Nothing in an entry that is proved so can have been changed after it was written. Not proved are the pages of this PDF themselves: the signature is that of the log.</source>
        <translation>لا يمكن أن يكون قد تغيّر أي شيء في إدخال مُثبَت بهذه الطريقة بعد كتابته. أما صفحات ملف PDF هذا نفسها فغير مُثبَتة: فالتوقيع هو توقيع السجل.</translation>
    </message>
    <message>
        <source>No entry is missing up to the signed end.</source>
        <translation>لا ينقص أي إدخال حتى النهاية الموقَّعة.</translation>
    </message>
    <message>
        <source>Whether a part has all entries of its kind is not proved; an export of the whole log is.</source>
        <translation>لا يُثبَت أن الجزء يحتوي على كل الإدخالات من نوعه؛ أما تصدير السجل كله فيُثبَت اكتماله.</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>كيفية التحقق</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>الإثبات: %1</translation>
    </message>
    <message>
        <source>%1 s of audio</source>
        <translation>%1 ث من الصوت</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more letters, in the file of the proofs</source>
        <translation>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
            <numerusform>… وبقية الأحرف (%Ln) في ملف الإثباتات</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>من أين</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[مُحي]</translation>
    </message>
    <message>
        <source>Access to recordings</source>
        <translation>الوصول إلى التسجيلات</translation>
    </message>
    <message>
        <source>What left the building</source>
        <translation>ما غادر الشركة</translation>
    </message>
    <message>
        <source>Refused access</source>
        <translation>عمليات وصول مرفوضة</translation>
    </message>
    <message>
        <source>Retention, legal holds and erasure</source>
        <translation>الاحتفاظ والحجز القانوني والمحو</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>الأشخاص وصلاحياتهم</translation>
    </message>
    <message>
        <source>Changed settings</source>
        <translation>إعدادات تغيّرت</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>التقرير: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>ما حدث: %1</translation>
    </message>
    <message>
        <source>%1: there is no room left on the disk</source>
        <translation>%1: لم تبقَ مساحة على القرص</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Verified on %1.</source>
        <translation>تم التحقق في %1.</translation>
    </message>
    <message>
        <source>Verified on %1 by %2.</source>
        <translation>تم التحقق في %1 بواسطة %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are newer than that.</source>
        <translation>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
            <numerusform>عدد الإدخالات الأحدث من ذلك: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something between entry %1 and entry %2 is not as it was written.</source>
        <translation>شيء ما بين الإدخال %1 والإدخال %2 ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Entry %1 is not as it was written.</source>
        <translation>الإدخال %1 ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>خلل عند %1</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>غير مُثبَت بعد</translation>
    </message>
    <message>
        <source>The log is older than its proofs. It is sealed with its next entry.</source>
        <translation>السجل أقدم من إثباتاته. سيُختم مع إدخاله التالي.</translation>
    </message>
    <message>
        <source>Unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>سليم حتى %1</translation>
    </message>
    <message>
        <source>Every entry is as it was written.</source>
        <translation>كل إدخال كما كُتب.</translation>
    </message>
    <message>
        <source>Checking… %L1 %</source>
        <translation>جارٍ التحقق… %L1 %</translation>
    </message>
    <message>
        <source>%1 has the log verified.</source>
        <translation>يجري التحقق من السجل بطلب من %1.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذّر التحقق</translation>
    </message>
    <message>
        <source>The last check could not look at every entry and says nothing of the log. Try again; the receiver’s log says more.</source>
        <translation>لم يتمكن التحقق الأخير من فحص كل الإدخالات، فلا يدل على شيء عن سجل التدقيق. أعد المحاولة؛ التفاصيل في سجل الخادم.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>“Verify” follows the log entry by entry and finds what was changed or removed.</source>
        <translation>«التحقق» يتتبع السجل إدخالًا إدخالًا ويكشف ما غُيّر أو أُزيل.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so much of a recording</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>the end of it</source>
        <translation>نهايته</translation>
    </message>
    <message>
        <source>from byte %1 on</source>
        <translation>بدءًا من البايت %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>a time</comment>
        <translation>ينتهي: %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no judgement</comment>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>broken at %1</source>
        <comment>the number of an entry</comment>
        <translation>خلل عند %1</translation>
    </message>
    <message>
        <source>unbroken through %1</source>
        <comment>the number of an entry</comment>
        <translation>سليم حتى %1</translation>
    </message>
    <message>
        <source>wrong passcode</source>
        <translation>رمز مرور خاطئ</translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>برمز مرور</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two judgements of a call</comment>
        <translation>%1، وقبل ذلك %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>عدد الأيام: %Ln</numerusform>
            <numerusform>عدد الأيام: %Ln</numerusform>
            <numerusform>عدد الأيام: %Ln</numerusform>
            <numerusform>عدد الأيام: %Ln</numerusform>
            <numerusform>عدد الأيام: %Ln</numerusform>
            <numerusform>عدد الأيام: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>كلمة المرور ورمز استرداد</translation>
    </message>
    <message>
        <source>Password and code</source>
        <translation>كلمة المرور ورمز</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phrases</source>
        <translation>
            <numerusform>عدد العبارات: %Ln</numerusform>
            <numerusform>عدد العبارات: %Ln</numerusform>
            <numerusform>عدد العبارات: %Ln</numerusform>
            <numerusform>عدد العبارات: %Ln</numerusform>
            <numerusform>عدد العبارات: %Ln</numerusform>
            <numerusform>عدد العبارات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Earshot’s own words</source>
        <translation>كلمات Earshot</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Opened a recording</source>
        <translation>فتح تسجيل</translation>
    </message>
    <message>
        <source>Refreshed link</source>
        <translation>تجديد رابط</translation>
    </message>
    <message>
        <source>Played by link</source>
        <translation>تشغيل عبر رابط</translation>
    </message>
    <message>
        <source>Shared a clip</source>
        <translation>مشاركة مقطع</translation>
    </message>
    <message>
        <source>Withdrew a link</source>
        <translation>سحب رابط</translation>
    </message>
    <message>
        <source>Link refused</source>
        <translation>رفض رابط</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>تقييم مكالمة</translation>
    </message>
    <message>
        <source>Changed tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Answered the scorecard</source>
        <translation>الإجابة عن بطاقة التقييم</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>Changed the scorecard</source>
        <translation>تغيير بطاقة التقييم</translation>
    </message>
    <message>
        <source>Changed the complaint words</source>
        <translation>تغيير كلمات الشكوى</translation>
    </message>
    <message>
        <source>Acknowledged an alert</source>
        <translation>تولّي أمر تنبيه</translation>
    </message>
    <message>
        <source>Changed an assistant</source>
        <translation>تغيير مساعد</translation>
    </message>
    <message>
        <source>Assistant not changed</source>
        <translation>لم يُغيَّر المساعد</translation>
    </message>
    <message>
        <source>Changed a phone number</source>
        <translation>تغيير رقم هاتف</translation>
    </message>
    <message>
        <source>Phone number not changed</source>
        <translation>لم يُغيَّر رقم الهاتف</translation>
    </message>
    <message>
        <source>Exported calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>Exported audit report</source>
        <translation>تصدير تقرير التدقيق</translation>
    </message>
    <message>
        <source>Viewed the audit log</source>
        <translation>الاطلاع على سجل التدقيق</translation>
    </message>
    <message>
        <source>Verified the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in locked</source>
        <translation>قفل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Disabled a person</source>
        <translation>تعطيل حساب شخص</translation>
    </message>
    <message>
        <source>Reset a person’s sign-in</source>
        <translation>إعادة ضبط دخول شخص</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>تغيير كلمة مروره</translation>
    </message>
    <message>
        <source>Second factor switched on</source>
        <translation>تفعيل العامل الثاني</translation>
    </message>
    <message>
        <source>Second factor switched off</source>
        <translation>إيقاف العامل الثاني</translation>
    </message>
    <message>
        <source>Made an access token</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>Revoked an access token</source>
        <translation>إلغاء رمز وصول</translation>
    </message>
    <message>
        <source>Deleted a file</source>
        <translation>حذف ملف</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>متصفح</translation>
    </message>
    <message>
        <source>By link</source>
        <translation>عبر رابط</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>A call that is not there any more</source>
        <translation>مكالمة لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1 · inbound</source>
        <comment>who called</comment>
        <translation>%1 · واردة</translation>
    </message>
    <message>
        <source>%1 · outbound</source>
        <comment>who was called</comment>
        <translation>%1 · صادرة</translation>
    </message>
    <message>
        <source>%1 · web</source>
        <comment>who called</comment>
        <translation>%1 · ويب</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day with seconds</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, a date format of Qt</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Code asked for</source>
        <translation>طُلب الرمز</translation>
    </message>
    <message>
        <source>Second factor offered</source>
        <translation>عُرض العامل الثاني</translation>
    </message>
    <message>
        <source>Set a legal hold</source>
        <translation>فُرض حجز قانوني</translation>
    </message>
    <message>
        <source>Extended a legal hold</source>
        <translation>وُسّع حجز قانوني</translation>
    </message>
    <message>
        <source>Released a legal hold</source>
        <translation>رُفع حجز قانوني</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>انتهى حجز قانوني</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>استماع</translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln entries</source>
        <translation>
            <numerusform>لا أجزاء من القيود</numerusform>
            <numerusform>جزء من قيد واحد</numerusform>
            <numerusform>أجزاء من قيدين</numerusform>
            <numerusform>أجزاء من %Ln قيود</numerusform>
            <numerusform>أجزاء من %Ln قيدًا</numerusform>
            <numerusform>أجزاء من %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <comment>what stood here was erased</comment>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>a person was erased</source>
        <translation>محو شخص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on legal hold</source>
        <translation>
            <numerusform>لا شيء قيد الحجز القانوني</numerusform>
            <numerusform>واحدة قيد الحجز القانوني</numerusform>
            <numerusform>اثنتان قيد الحجز القانوني</numerusform>
            <numerusform>%Ln قيد الحجز القانوني</numerusform>
            <numerusform>%Ln قيد الحجز القانوني</numerusform>
            <numerusform>%Ln قيد الحجز القانوني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%Ln قواعد</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased details</source>
        <translation>محا تفاصيل</translation>
    </message>
    <message>
        <source>Removed a call</source>
        <translation>أزال مكالمة</translation>
    </message>
    <message>
        <source>Looked up a person</source>
        <translation>بحث عن شخص</translation>
    </message>
    <message>
        <source>Began an erasure</source>
        <translation>بدأ محوًا</translation>
    </message>
    <message>
        <source>Ended an erasure</source>
        <translation>أنهى محوًا</translation>
    </message>
    <message>
        <source>Changed retention</source>
        <translation>غيّر الاحتفاظ</translation>
    </message>
    <message>
        <source>evidence pack</source>
        <translation>حزمة أدلة</translation>
    </message>
    <message>
        <source>a person’s file</source>
        <translation>ملف شخص</translation>
    </message>
    <message>
        <source>Packed personal data</source>
        <translation>جُمعت بيانات شخص</translation>
    </message>
    <message>
        <source>%1, before that %2</source>
        <comment>two roles of a person</comment>
        <translation>%1، وقبل ذلك %2</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Enabled a person</source>
        <translation>تفعيل حساب شخص</translation>
    </message>
    <message>
        <source>Invited a person</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>سحب دعوة</translation>
    </message>
    <message>
        <source>Joined by invitation</source>
        <translation>الانضمام عبر دعوة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a recording</comment>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Viewed a call</source>
        <translation>عرض مكالمة</translation>
    </message>
    <message>
        <source>Viewed a list</source>
        <translation>عرض قائمة</translation>
    </message>
    <message>
        <source>Asked for a redaction</source>
        <translation>طلب حجب أجزاء</translation>
    </message>
    <message>
        <source>Redaction failed</source>
        <translation>فشل الحجب</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حُجبت أجزاء</translation>
    </message>
    <message>
        <source>Opened an original</source>
        <translation>فتح أصلًا</translation>
    </message>
    <message>
        <source>Deleted an original</source>
        <translation>حذف أصلًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more before</source>
        <comment>refused deliveries</comment>
        <translation>
            <numerusform>لا غيره من قبل</numerusform>
            <numerusform>واحد آخر من قبل</numerusform>
            <numerusform>اثنان آخران من قبل</numerusform>
            <numerusform>%Ln أخرى من قبل</numerusform>
            <numerusform>%Ln أخرى من قبل</numerusform>
            <numerusform>%Ln أخرى من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery refused</source>
        <translation>رُفض تسليم</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
    <message>
        <source>some are put back</source>
        <comment>parts of a recording</comment>
        <translation>أُعيد بعضها</translation>
    </message>
    <message>
        <source>Recordings without proof are barred</source>
        <translation>التسجيلات بلا إثبات محجوبة</translation>
    </message>
    <message>
        <source>Recordings without proof are shown</source>
        <translation>التسجيلات بلا إثبات معروضة</translation>
    </message>
    <message>
        <source>Consent is not looked for</source>
        <translation>لا يُبحث عن الموافقة</translation>
    </message>
    <message>
        <source>Changed consent rules</source>
        <translation>غيّر قواعد الموافقة</translation>
    </message>
    <message>
        <source>Confirmed consent</source>
        <translation>أكّد الموافقة</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>سحب تأكيد الموافقة</translation>
    </message>
    <message>
        <source>No consent: refused</source>
        <translation>رُفض: بلا موافقة</translation>
    </message>
</context>
<context>
    <name>BulkJob</name>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>أُلغيت العملية. لم يُحفظ أي شيء.</translation>
    </message>
    <message>
        <source>Saved as %1. Recordings: %L2.</source>
        <translation>حُفظت باسم %1. التسجيلات: %L2.</translation>
    </message>
    <message>
        <source>Without one: %L1, and manifest.csv says why.</source>
        <translation>بلا تسجيل: %L1، والسبب مذكور في manifest.csv.</translation>
    </message>
    <message>
        <source>The call has no recording.</source>
        <translation>لا يوجد تسجيل لهذه المكالمة.</translation>
    </message>
    <message>
        <source>Recordings %1</source>
        <translation>التسجيلات %1</translation>
    </message>
    <message>
        <source>Saved as %1. Calls: %L2.</source>
        <translation>حُفظت باسم %1. المكالمات: %L2.</translation>
    </message>
    <message>
        <source>Cancelled. Calls marked before that: %L1.</source>
        <translation>أُلغيت العملية. المكالمات التي قُيّمت قبل ذلك: %L1.</translation>
    </message>
    <message>
        <source>Calls marked: %L1.</source>
        <translation>المكالمات التي قُيّمت: %L1.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>يتعذر حفظ %1: %2. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>the folder can’t be renamed</source>
        <translation>تتعذر إعادة تسمية المجلد</translation>
    </message>
</context>
<context>
    <name>CallEvidence</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>من صفحة ويب</translation>
    </message>
    <message>
        <source>Evidence pack of a call, %1</source>
        <translation>حزمة أدلة لمكالمة، %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Ids of others</source>
        <translation>معرّفات لدى الآخرين</translation>
    </message>
    <message>
        <source>voice provider: %1</source>
        <translation>مزوّد الصوت: %1</translation>
    </message>
    <message>
        <source>phone network: %1</source>
        <translation>شبكة الهاتف: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>%1, %2 bytes, stored %3</source>
        <translation>%1، %2 بايت، خُزّن %3</translation>
    </message>
    <message>
        <source>SHA-256 since then: %1</source>
        <translation>SHA-256 منذ ذلك الحين: %1</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>بيانات المكالمة</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>audit.jsonl: all entries about this call, out of %1, with their proofs</source>
        <translation>audit.jsonl: كل المدخلات عن هذه المكالمة من أصل %1 مع براهينها</translation>
    </message>
    <message>
        <source>signed root: %1</source>
        <translation>الجذر الموقّع: %1</translation>
    </message>
    <message>
        <source>key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Unpack all files into one folder and run, where Python 3 is installed: python3 verify-evidence</source>
        <translation>فُكّ ضغط كل الملفات في مجلد واحد وشغّل، حيث يوجد Python 3: python3 verify-evidence</translation>
    </message>
    <message>
        <source>It says whether the recording and call.json are those that the audit log has the hashes of, and whether the log is signed and unbroken. It needs no Earshot and no network.</source>
        <translation>يبيّن هل التسجيل وcall.json هما اللذان في سجل التدقيق بصمتاهما، وهل السجل موقّع وسليم. لا يحتاج إلى Earshot ولا إلى شبكة.</translation>
    </message>
    <message>
        <source>Compare the key with the one the company gave you by another way. To trust no program of this pack, take verify-evidence and verify-audit from Earshot’s published source.</source>
        <translation>قارن المفتاح بالذي أعطتك إياه الشركة بطريق آخر. وكي لا تثق بأي برنامج في هذه الحزمة خذ verify-evidence وverify-audit من شفرة Earshot المنشورة.</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>كيفية التحقق</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>Evidence pack of call %1</source>
        <translation>حزمة أدلة المكالمة %1</translation>
    </message>
    <message>
        <source>These pages and transcript.txt are for reading; what is sealed is the recording and call.json. That the call was recorded with consent, and what happened to the recording before it was stored, is not proved.</source>
        <translation>هذه الصفحات وtranscript.txt للقراءة؛ والمختوم هو التسجيل وcall.json. أما أن المكالمة سُجّلت بموافقة وما جرى للتسجيل قبل تخزينه فغير مُثبَت.</translation>
    </message>
</context>
<context>
    <name>CallFormat</name>
    <message>
        <source>Planned</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>جارٍ الرنين</translation>
    </message>
    <message>
        <source>Call in progress</source>
        <translation>المكالمة جارية</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>لا يوجد تسجيل بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day separator, a date format of Qt</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>Web visitor</source>
        <translation>زائر عبر الويب</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>عميل غير معروف</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>ويب</translation>
    </message>
    <message>
        <source>Direction unknown</source>
        <translation>الاتجاه غير معروف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>مسؤول امتثال</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مُشاهد</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموعة</translation>
    </message>
    <message>
        <source>%L1 % heard</source>
        <translation>سُمع %L1 %</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>تفريغ نصي فقط</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>بلا تسجيل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 a state (&quot;Trying again&quot;), %2 why, a sentence</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date, a date format of Qt</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Call at the provider</source>
        <translation>المكالمة لدى المزوّد</translation>
    </message>
    <message>
        <source>Began (UTC)</source>
        <translation>البداية (UTC)</translation>
    </message>
    <message>
        <source>Began (local time)</source>
        <translation>البداية (بالتوقيت المحلي)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>النهاية (UTC)</translation>
    </message>
    <message>
        <source>Ended (local time)</source>
        <translation>النهاية (بالتوقيت المحلي)</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>المدة (ث)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيفية الانتهاء</translation>
    </message>
    <message>
        <source>Cost (USD)</source>
        <translation>التكلفة (USD)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>سبب عدم وجود ملف</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>It does not say.</source>
        <translation>لا تذكر ذلك.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an owner, addresses</comment>
        <translation>%1، لـ %2</translation>
    </message>
    <message>
        <source>Nobody but itself</source>
        <translation>لا أحد سواها</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>اعتبارًا من %1</translation>
    </message>
    <message>
        <source>The receiver made this certificate itself. Anybody could make one like it, so only its fingerprint shows that it is the right one.</source>
        <translation>أنشأ خادم الاستقبال هذه الشهادة بنفسه. يمكن لأي شخص إنشاء شهادة مثلها، لذا لا يثبت أنها الصحيحة إلا بصمتها.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for it. Only the fingerprint shows that it is the right one.</source>
        <translation>لا يعرف هذا الكمبيوتر الجهة التي تضمنها. لا يثبت أنها الصحيحة إلا البصمة.</translation>
    </message>
    <message>
        <source>It was made for another address than %1. Is the address right?</source>
        <translation>أُصدرت لعنوان آخر غير %1. هل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>It ended on %1. Whoever runs the receiver should renew it.</source>
        <translation>انتهت صلاحيتها في %1. ينبغي لمن يدير خادم الاستقبال تجديدها.</translation>
    </message>
    <message>
        <source>It begins on %1 only. Is the clock of this computer right?</source>
        <translation>لا تسري إلا اعتبارًا من %1. هل ساعة هذا الكمبيوتر مضبوطة؟</translation>
    </message>
    <message>
        <source>This computer could not check it.</source>
        <translation>تعذّر على هذا الكمبيوتر التحقق منها.</translation>
    </message>
</context>
<context>
    <name>ClipDialog</name>
    <message>
        <source>%1 seconds</source>
        <comment>a length below a minute</comment>
        <translation>%1 ثانية</translation>
    </message>
</context>
<context>
    <name>ClipLinks</name>
    <message>
        <source>Whoever has this link and the passcode can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>كل من لديه هذا الرابط ورمز المرور يمكنه سماع هذه المكالمة من %1 إلى %2 حتى %3، من دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Whoever has this link can hear %1 to %2 of this call until %3, without signing in.</source>
        <translation>كل من لديه هذا الرابط يمكنه سماع هذه المكالمة من %1 إلى %2 حتى %3، من دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This is the link. Copy it now: it is not shown again.</source>
        <translation>هذا هو الرابط. انسخه الآن: لن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 It works on this computer only, because the receiver has no public address.</source>
        <translation>%1 لا يعمل إلا على هذا الكمبيوتر، لأن خادم الاستقبال ليس له عنوان عام.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a link&apos;s name, its times</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Works until %1</source>
        <translation>يعمل حتى %1</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيته في %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <translation>سُحب في %1</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>لم يُفتح قط</translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times, last on %1</source>
        <translation>
            <numerusform>لم يُفتح (%n)، آخر مرة في %1</numerusform>
            <numerusform>فُتح مرة واحدة، في %1</numerusform>
            <numerusform>فُتح مرتين، آخرهما في %1</numerusform>
            <numerusform>فُتح %n مرات، آخرها في %1</numerusform>
            <numerusform>فُتح %n مرة، آخرها في %1</numerusform>
            <numerusform>فُتح %n مرة، آخرها في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened %n times</source>
        <translation>
            <numerusform>لم يُفتح (%n)</numerusform>
            <numerusform>فُتح مرة واحدة</numerusform>
            <numerusform>فُتح مرتين</numerusform>
            <numerusform>فُتح %n مرات</numerusform>
            <numerusform>فُتح %n مرة</numerusform>
            <numerusform>فُتح %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>with a passcode</source>
        <translation>برمز مرور</translation>
    </message>
    <message>
        <source>no passcode</source>
        <translation>بلا رمز مرور</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أنشأه %1</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Calls that come while it does not run are fetched at the next start, as long as the provider keeps them (two weeks).</source>
        <translation>المكالمات التي تصل أثناء توقفه تُجلب عند التشغيل التالي، ما دام المزوّد يحتفظ بها (أسبوعين).</translation>
    </message>
    <message>
        <source>It can go on without the window; its icon in the tray brings the window back.</source>
        <translation>يمكنه مواصلة العمل من دون النافذة؛ وتعيدها أيقونته في شريط النظام.</translation>
    </message>
    <message>
        <source>You are asked once; the settings page changes the answer.</source>
        <translation>يُطرح السؤال مرة واحدة؛ ويمكن تغيير الإجابة في صفحة الإعدادات.</translation>
    </message>
    <message>
        <source>Earshot collects your calls only while it runs</source>
        <translation>لا يجمع Earshot مكالماتك إلا أثناء تشغيله</translation>
    </message>
</context>
<context>
    <name>CompletenessTexts</name>
    <message>
        <source>One call that the provider lists is missing here</source>
        <translation>مكالمة واحدة مدرجة لدى المزوّد غير موجودة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that the provider lists are missing here</source>
        <translation>
            <numerusform>لا تنقص هنا أي مكالمة مدرجة لدى المزوّد</numerusform>
            <numerusform>مكالمة واحدة مدرجة لدى المزوّد غير موجودة هنا</numerusform>
            <numerusform>مكالمتان مدرجتان لدى المزوّد غير موجودتين هنا</numerusform>
            <numerusform>%n مكالمات مدرجة لدى المزوّد غير موجودة هنا</numerusform>
            <numerusform>%n مكالمة مدرجة لدى المزوّد غير موجودة هنا</numerusform>
            <numerusform>%n مكالمة مدرجة لدى المزوّد غير موجودة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording could not be fetched</source>
        <translation>تعذر جلب تسجيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be fetched</source>
        <translation>
            <numerusform>جُلبت كل التسجيلات</numerusform>
            <numerusform>تعذر جلب تسجيل واحد</numerusform>
            <numerusform>تعذر جلب تسجيلين</numerusform>
            <numerusform>تعذر جلب %n تسجيلات</numerusform>
            <numerusform>تعذر جلب %n تسجيلًا</numerusform>
            <numerusform>تعذر جلب %n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>One recording is still being fetched</source>
        <translation>لا يزال تسجيل واحد قيد الجلب</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are still being fetched</source>
        <translation>
            <numerusform>لا توجد تسجيلات قيد الجلب</numerusform>
            <numerusform>لا يزال تسجيل واحد قيد الجلب</numerusform>
            <numerusform>لا يزال تسجيلان قيد الجلب</numerusform>
            <numerusform>لا تزال %n تسجيلات قيد الجلب</numerusform>
            <numerusform>لا يزال %n تسجيلًا قيد الجلب</numerusform>
            <numerusform>لا يزال %n تسجيل قيد الجلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 محفوظة</translation>
    </message>
    <message>
        <source>%1 being fetched</source>
        <translation>%1 قيد الجلب</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 غير مسجّلة</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 فشلت</translation>
    </message>
    <message>
        <source>%1 not over yet</source>
        <translation>%1 لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ناقصة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>قيد الجلب</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجّلة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>The provider sends nothing here: Earshot asks it for new calls regularly, so they appear a little later.</source>
        <translation>لا يرسل المزوّد شيئًا إلى هنا: يسأله Earshot عن المكالمات الجديدة بانتظام، ولذلك تظهر متأخرة قليلًا.</translation>
    </message>
    <message>
        <source>Older calls of the provider are still being listed.</source>
        <translation>لا يزال إدراج المكالمات الأقدم لدى المزوّد جاريًا.</translation>
    </message>
    <message>
        <source>%1: no calls</source>
        <translation>%1: لا مكالمات</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 a day, %2 &quot;42 calls&quot;, %3 &quot;40 kept · 2 being fetched&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>One call is known; the provider’s list has not been compared yet</source>
        <translation>توجد مكالمة واحدة معروفة، ولم تُقارَن قائمة المزوّد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list has not been compared yet</source>
        <translation>
            <numerusform>لا توجد مكالمات معروفة، ولم تُقارَن قائمة المزوّد بعد</numerusform>
            <numerusform>توجد مكالمة واحدة معروفة، ولم تُقارَن قائمة المزوّد بعد</numerusform>
            <numerusform>توجد مكالمتان معروفتان، ولم تُقارَن قائمة المزوّد بعد</numerusform>
            <numerusform>توجد %n مكالمات معروفة، ولم تُقارَن قائمة المزوّد بعد</numerusform>
            <numerusform>توجد %n مكالمة معروفة، ولم تُقارَن قائمة المزوّد بعد</numerusform>
            <numerusform>توجد %n مكالمة معروفة، ولم تُقارَن قائمة المزوّد بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>One call is known; the provider’s list could not be compared lately</source>
        <translation>توجد مكالمة واحدة معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are known; the provider’s list could not be compared lately</source>
        <translation>
            <numerusform>لا توجد مكالمات معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
            <numerusform>توجد مكالمة واحدة معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
            <numerusform>توجد مكالمتان معروفتان، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
            <numerusform>توجد %n مكالمات معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
            <numerusform>توجد %n مكالمة معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
            <numerusform>توجد %n مكالمة معروفة، وتعذرت مؤخرًا مقارنة قائمة المزوّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %Ln days</source>
        <comment>a part of: All 42 calls of the last 14 days are accounted for</comment>
        <translation>
            <numerusform>في آخر %Ln يوم</numerusform>
            <numerusform>في اليوم الأخير</numerusform>
            <numerusform>في اليومين الأخيرين</numerusform>
            <numerusform>في آخر %Ln أيام</numerusform>
            <numerusform>في آخر %Ln يومًا</numerusform>
            <numerusform>في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The one call %1 is accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>المكالمة الوحيدة %1 مستوفاة</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln calls %1 are accounted for</source>
        <extracomment>%1 &quot;of the last 14 days&quot;</extracomment>
        <translation>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
            <numerusform>كل المكالمات %1 مستوفاة، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>in 3 days, 3 days ago</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s list is being compared now.</source>
        <translation>تجري الآن مقارنة قائمة المزوّد.</translation>
    </message>
    <message>
        <source>The provider’s list is not compared, because no key for the provider is set. Only calls that were sent here are counted.</source>
        <translation>لا تُقارَن قائمة المزوّد لأنه لم يُضبط مفتاح للمزوّد. تُحتسب فقط المكالمات التي أُرسلت إلى هنا.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read. What is shown is what was sent here.</source>
        <translation>تتعذر قراءة قائمة المزوّد. المعروض هو ما أُرسل إلى هنا.</translation>
    </message>
    <message>
        <source>The provider’s list cannot be read; what is shown is from its list of %1.</source>
        <translation>تتعذر قراءة قائمة المزوّد؛ المعروض مأخوذ من آخر قائمة له (%1).</translation>
    </message>
    <message>
        <source>The provider’s list has not been compared yet.</source>
        <translation>لم تُقارَن قائمة المزوّد بعد.</translation>
    </message>
    <message>
        <source>Compared with the provider’s list %1.</source>
        <translation>تمت المقارنة بقائمة المزوّد %1.</translation>
    </message>
    <message numerus="yes">
        <source>There were no calls in the last %Ln days</source>
        <translation>
            <numerusform>لا توجد مكالمات في آخر %Ln يوم</numerusform>
            <numerusform>لا توجد مكالمات في اليوم الأخير</numerusform>
            <numerusform>لا توجد مكالمات في اليومين الأخيرين</numerusform>
            <numerusform>لا توجد مكالمات في آخر %Ln أيام</numerusform>
            <numerusform>لا توجد مكالمات في آخر %Ln يومًا</numerusform>
            <numerusform>لا توجد مكالمات في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them is not in the provider’s list (yet).</source>
        <translation>واحدة منها ليست في قائمة المزوّد (بعد).</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not in the provider’s list (yet).</source>
        <translation>
            <numerusform>كلها في قائمة المزوّد.</numerusform>
            <numerusform>واحدة منها ليست في قائمة المزوّد (بعد).</numerusform>
            <numerusform>اثنتان منها ليستا في قائمة المزوّد (بعد).</numerusform>
            <numerusform>%n منها ليست في قائمة المزوّد (بعد).</numerusform>
            <numerusform>%n منها ليست في قائمة المزوّد (بعد).</numerusform>
            <numerusform>%n منها ليست في قائمة المزوّد (بعد).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence %1 %2</source>
        <comment>name of a file; a caller, a day</comment>
        <translation>أدلة %1 %2</translation>
    </message>
    <message>
        <source>The pack is in %1. README.txt in it says how to check it.</source>
        <translation>الحزمة في %1. ويبيّن README.txt فيها كيفية التحقق منها.</translation>
    </message>
    <message>
        <source>It can’t be saved. Choose another place and try again. (%1)</source>
        <translation>يتعذر الحفظ. اختر مكانًا آخر وأعد المحاولة. (%1)</translation>
    </message>
    <message>
        <source>The receiver’s answer makes no sense; nothing was saved. (%1)</source>
        <translation>إجابة خادم الاستقبال غير مفهومة؛ لم يُحفظ شيء. (%1)</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain was not opened. Unlock it and try again.</source>
        <translation>لم تُفتح سلسلة المفاتيح. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No keychain service runs on this computer.</source>
        <translation>لا تعمل أي خدمة لسلسلة المفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The keychain service does not work (%1).</source>
        <translation>خدمة سلسلة المفاتيح لا تعمل (%1).</translation>
    </message>
    <message>
        <source>The keychain service does not answer.</source>
        <translation>خدمة سلسلة المفاتيح لا تستجيب.</translation>
    </message>
</context>
<context>
    <name>LocalSettings</name>
    <message>
        <source>The keychain does not have it.</source>
        <translation>غير موجود في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 decided this when Earshot was started. Start it without that to choose here.</source>
        <translation>حُدد هذا عند تشغيل Earshot عن طريق %1. شغّله من دون ذلك لتتمكن من الاختيار هنا.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Disabled</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <comment>a time</comment>
        <translation>مقفل حتى %1</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>Some calls</source>
        <translation>بعض المكالمات</translation>
    </message>
    <message>
        <source>Calls of these assistants: %1</source>
        <translation>مكالمات هؤلاء المساعدين: %1</translation>
    </message>
    <message>
        <source>Calls of these numbers: %1</source>
        <translation>مكالمات هذه الأرقام: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>signed in</comment>
        <translation>لم يحدث</translation>
    </message>
    <message>
        <source>May do everything, and is the only one who makes or changes owners.</source>
        <translation>يمكنه فعل كل شيء، وهو الوحيد الذي يعيّن المالكين أو يعدّلهم.</translation>
    </message>
    <message>
        <source>May do everything: calls, settings, people, the audit log. Only owners are out of reach.</source>
        <translation>يمكنه فعل كل شيء: المكالمات والإعدادات والأشخاص وسجل التدقيق. المالكون وحدهم خارج صلاحيته.</translation>
    </message>
    <message>
        <source>Listens to calls, judges them, writes notes, downloads and shares pieces. Sees no audit log and changes no settings.</source>
        <translation>يستمع إلى المكالمات ويقيّمها ويكتب الملاحظات وينزّل المقاطع ويشاركها. لا يرى سجل التدقيق ولا يغيّر الإعدادات.</translation>
    </message>
    <message>
        <source>Sees the list of calls and what was said, with covered phone numbers. Hears no recordings.</source>
        <translation>يرى قائمة المكالمات وما قيل فيها، مع إخفاء أرقام الهواتف. لا يسمع التسجيلات.</translation>
    </message>
    <message>
        <source>See calls and what was said</source>
        <translation>رؤية المكالمات وما قيل فيها</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>الاستماع إلى التسجيلات</translation>
    </message>
    <message>
        <source>Download recordings</source>
        <translation>تنزيل التسجيلات</translation>
    </message>
    <message>
        <source>Cut out pieces and save them</source>
        <translation>قص مقاطع وحفظها</translation>
    </message>
    <message>
        <source>Share pieces by a link</source>
        <translation>مشاركة مقاطع برابط</translation>
    </message>
    <message>
        <source>Judge calls, write notes, set tags</source>
        <translation>تقييم المكالمات وكتابة الملاحظات ووضع الوسوم</translation>
    </message>
    <message>
        <source>Export lists and what is kept of a caller</source>
        <translation>تصدير القوائم وما يُحفظ عن المتصل</translation>
    </message>
    <message>
        <source>Make parts of a recording unheard</source>
        <translation>كتم أجزاء من تسجيل</translation>
    </message>
    <message>
        <source>Hold calls back from deletion</source>
        <translation>حفظ المكالمات من الحذف</translation>
    </message>
    <message>
        <source>Erase what is kept of a caller</source>
        <translation>محو ما يُحفظ عن المتصل</translation>
    </message>
    <message>
        <source>See whole phone numbers</source>
        <translation>رؤية أرقام الهواتف كاملة</translation>
    </message>
    <message>
        <source>Read and export the audit log</source>
        <translation>قراءة سجل التدقيق وتصديره</translation>
    </message>
    <message>
        <source>Look after storage and alerts</source>
        <translation>العناية بالتخزين والتنبيهات</translation>
    </message>
    <message>
        <source>Change settings and people</source>
        <translation>تغيير الإعدادات والأشخاص</translation>
    </message>
    <message>
        <source>Disable yourself? You are signed out at once, and only somebody else who administers can let you in again.</source>
        <translation>هل تعطّل حسابك أنت؟ سيُسجَّل خروجك فورًا، ولن يستطيع إعادتك إلا شخص آخر له صلاحية الإدارة.</translation>
    </message>
    <message>
        <source>Disable %1? They are signed out everywhere at once and can’t sign in until they are enabled again. What they did stays in the audit log; invitations they made stop working.</source>
        <translation>هل تعطّل حساب %1؟ سيُسجَّل خروجه من كل مكان فورًا، ولن يستطيع الدخول حتى يُفعَّل من جديد. يبقى ما فعله في سجل التدقيق، وتتوقف الدعوات التي أنشأها عن العمل.</translation>
    </message>
    <message>
        <source>Let %1 in again? They sign in with the password they had, and may do what %2 may do.</source>
        <comment>somebody, a role</comment>
        <translation>هل تعيد تفعيل حساب %1؟ سيسجّل الدخول بكلمة المرور السابقة، ويمكنه ما يتيحه دور «%2».</translation>
    </message>
    <message>
        <source>Take the right to administer from yourself? You can’t take this back: somebody else has to.</source>
        <translation>هل تنزع عن نفسك حق الإدارة؟ لن تستطيع التراجع: على شخص آخر أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Be no owner any more? You can’t take this back: another owner has to.</source>
        <translation>هل تتخلى عن كونك مالكًا؟ لن تستطيع التراجع: على مالك آخر أن يفعل ذلك.</translation>
    </message>
    <message>
        <source>Make %1 an owner? Owners may do everything, also change and disable other owners.</source>
        <translation>هل تجعل %1 مالكًا؟ يمكن للمالكين فعل كل شيء، ومن ذلك تعديل المالكين الآخرين وتعطيلهم.</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1? Its link stops working at once. You can invite them anew.</source>
        <translation>هل تسحب دعوة %1؟ يتوقف رابطها عن العمل فورًا. يمكنك دعوته من جديد.</translation>
    </message>
    <message>
        <source>Give this link to %1 yourself; nothing was sent. It works once, until %2, and is not shown again.</source>
        <translation>سلّم هذا الرابط بنفسك إلى %1؛ لم يُرسل شيء. يعمل مرة واحدة حتى %2، ولن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>It works on this computer only, because the receiver has no public address.</source>
        <translation>يعمل على هذا الحاسوب فقط، لأن خادم الاستقبال ليس له عنوان عام.</translation>
    </message>
    <message>
        <source>Listens to calls, reads and exports the audit log, holds calls back from deletion, makes parts unheard. Downloads no recordings.</source>
        <translation>يستمع إلى المكالمات، ويقرأ سجل التدقيق ويصدّره، ويحفظ المكالمات من الحذف، ويكتم أجزاء منها. لا ينزّل التسجيلات.</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Change the role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>لا يمكن إلا لمالك أن يعيّن مالكًا أو يعدّل حسابه.</translation>
    </message>
    <message>
        <source>Enable…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Enable somebody</source>
        <translation>تفعيل شخص</translation>
    </message>
    <message>
        <source>Disable somebody</source>
        <translation>تعطيل شخص</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>PersonFile</name>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>البداية (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>النهاية (UTC)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
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
        <source>Called number</source>
        <translation>رقم الشركة</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المكتوب</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>This is what is kept of the calls of one person.</source>
        <translation>هذا ما هو محفوظ من مكالمات شخص واحد.</translation>
    </message>
    <message>
        <source>calls.csv lists the calls, the newest first, with the files of each:</source>
        <translation>يسرد calls.csv المكالمات، الأحدث أولاً، مع ملفات كل منها:</translation>
    </message>
    <message>
        <source>what is known of the call: numbers, names, times, summary, judgement, tags, notes, and links by which pieces of the recording were shared</source>
        <translation>المعروف عن المكالمة: الأرقام والأسماء والأوقات والملخص والتقييم والوسوم والملاحظات والروابط التي شوركت بها أجزاء من التسجيل</translation>
    </message>
    <message>
        <source>what was said, as it was written down</source>
        <translation>ما قيل، كما دُوّن</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Calls of others in which the person is only spoken of are not in it. SHA256SUMS has a checksum of every file.</source>
        <translation>لا تشمل مكالمات الآخرين التي يُذكر فيها الشخص فقط. في SHA256SUMS مجموع تحقق لكل ملف.</translation>
    </message>
    <message>
        <source>These recordings are missing, because they could not be read:</source>
        <translation>هذه التسجيلات ناقصة لتعذّر قراءتها:</translation>
    </message>
</context>
<context>
    <name>PlaceCheck</name>
    <message>
        <source>written, read and deleted in %1.</source>
        <translation>تمت الكتابة والقراءة والحذف في %1.</translation>
    </message>
    <message>
        <source>signed in, and tables can be made in %1.</source>
        <translation>تم تسجيل الدخول، ويمكن إنشاء جداول في %1.</translation>
    </message>
    <message>
        <source>%1 can’t be used: %2. Choose another folder, or change who may write there.</source>
        <translation>يتعذر استخدام %1: %2. اختر مجلدًا آخر أو غيّر أذونات الكتابة فيه.</translation>
    </message>
    <message>
        <source>what was written can’t be read again</source>
        <translation>تتعذر قراءة ما كُتب</translation>
    </message>
    <message>
        <source>The folder %1 can’t be made. Choose another one, or change who may write there.</source>
        <translation>يتعذر إنشاء المجلد %1. اختر مجلدًا آخر أو غيّر أذونات الكتابة في ذلك المكان.</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>This is a whole address: paste it into the field above, and it is taken apart.</source>
        <translation>هذا عنوان كامل: الصقه في الحقل أعلاه ليُوزَّع على الحقول.</translation>
    </message>
    <message>
        <source>Only one server can be named here.</source>
        <translation>لا يمكن تحديد أكثر من خادم واحد هنا.</translation>
    </message>
    <message>
        <source>There is no such folder on this computer.</source>
        <translation>لا يوجد مجلد كهذا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>There is no such file on this computer.</source>
        <translation>لا يوجد ملف كهذا على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Write the whole path, from the beginning of the disk on.</source>
        <translation>اكتب المسار كاملًا بدءًا من جذر القرص.</translation>
    </message>
    <message>
        <source>This is a file; choose a folder.</source>
        <translation>هذا ملف؛ اختر مجلدًا.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>تتعذر الكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, for instance %1.</source>
        <translation>اكتب عنوانًا يبدأ بـ https://، مثل %1.</translation>
    </message>
    <message>
        <source>Write the address alone, without user, question mark and number sign.</source>
        <translation>اكتب العنوان وحده، من دون اسم مستخدم أو علامة استفهام أو علامة #.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash and underscore only.</source>
        <translation>حروف وأرقام ونقاط وشرطات وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>Letters, digits, dot, dash, underscore and single slashes between them only.</source>
        <translation>حروف وأرقام ونقاط وشرطات وشرطات سفلية فقط، تفصل بينها شرطات مائلة مفردة.</translation>
    </message>
    <message>
        <source>For instance eu-central-1.</source>
        <translation>مثل eu-central-1.</translation>
    </message>
    <message>
        <source>The server is missing.</source>
        <translation>الخادم غير محدد.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>اسم قاعدة البيانات غير محدد.</translation>
    </message>
    <message>
        <source>The user is missing.</source>
        <translation>المستخدم غير محدد.</translation>
    </message>
    <message>
        <source>The bucket is missing.</source>
        <translation>الحاوية غير محددة.</translation>
    </message>
    <message>
        <source>The address of the project is missing.</source>
        <translation>عنوان المشروع غير محدد.</translation>
    </message>
    <message>
        <source>The access key is missing.</source>
        <translation>مفتاح الوصول غير محدد.</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>المفتاح السري غير محدد.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>المفتاح غير محدد.</translation>
    </message>
    <message>
        <source>Write the server’s name or address alone, for instance db.example.com.</source>
        <translation>اكتب اسم الخادم أو عنوانه فقط، مثل db.example.com.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is the project’s public key, which may not write. Take the secret key (sb_secret_…) or the service_role key.</source>
        <translation>هذا هو المفتاح العام للمشروع، ولا يسمح بالكتابة. استخدم المفتاح السري (sb_secret_…) أو مفتاح service_role.</translation>
    </message>
</context>
<context>
    <name>QuietMenu</name>
    <message>
        <source>Show notices again</source>
        <translation>إظهار الإشعارات مجددًا</translation>
    </message>
    <message>
        <source>Hold notices back for a while; what is counted stays counted</source>
        <translation>حجب الإشعارات لبعض الوقت؛ ويستمر العدّ</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>Receiver</name>
    <message>
        <source>The role &quot;%1&quot; does not allow to see calls.</source>
        <translation>لا يسمح الدور «%1» بعرض المكالمات.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to listen to recordings.</source>
        <translation>لا يسمح الدور «%1» بالاستماع إلى التسجيلات.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to download recordings.</source>
        <translation>لا يسمح الدور «%1» بتنزيل التسجيلات.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to do this.</source>
        <translation>لا يسمح الدور «%1» بهذا الإجراء.</translation>
    </message>
    <message>
        <source>The access token is unknown, has expired or was revoked.</source>
        <translation>رمز الوصول غير معروف، أو انتهت صلاحيته، أو أُلغي.</translation>
    </message>
    <message>
        <source>This link was not made by this receiver, or was changed.</source>
        <translation>لم يُنشئ خادم الاستقبال هذا هذا الرابط، أو أن الرابط عُدّل.</translation>
    </message>
    <message>
        <source>This link has expired. Ask for a new one.</source>
        <translation>انتهت صلاحية هذا الرابط. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no such alert.</source>
        <translation>لا يوجد تنبيه كهذا.</translation>
    </message>
    <message>
        <source>This receiver has no provider whose assistants it could show.</source>
        <translation>ليس لدى خادم الاستقبال هذا مزوّد يمكن عرض مساعديه.</translation>
    </message>
    <message>
        <source>The receiver made a mistake. Its log says more.</source>
        <translation>حدث خطأ في خادم الاستقبال. التفاصيل في سجل الخادم.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>لا توجد مكالمة كهذه.</translation>
    </message>
    <message>
        <source>Too many clips are being taken at the moment. Try again soon.</source>
        <translation>يُقتطع حاليًا عدد كبير جدًا من المقاطع. أعد المحاولة قريبًا.</translation>
    </message>
    <message>
        <source>Cutting the clip took too long. Try again, or choose a shorter one.</source>
        <translation>استغرق قص المقطع وقتًا طويلًا جدًا. أعد المحاولة، أو اختر مقطعًا أقصر.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>لا يوجد رابط كهذا.</translation>
    </message>
    <message>
        <source>Only who made a link, or an administrator, can withdraw it.</source>
        <translation>لا يمكن سحب الرابط إلا لمن أنشأه أو لمسؤول.</translation>
    </message>
    <message>
        <source>The recording waits for its turn to be fetched. %1</source>
        <translation>ينتظر التسجيل دوره في الجلب. %1</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked. %1</source>
        <translation>يجري جلب التسجيل والتحقق منه. %1</translation>
    </message>
    <message>
        <source>Fetching the recording failed and is tried again. %1</source>
        <translation>فشل جلب التسجيل وتجري إعادة المحاولة. %1</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>تعذر جلب التسجيل. %1</translation>
    </message>
    <message>
        <source>The provider has no audio of this call. %1</source>
        <translation>ليس لدى المزوّد صوت لهذه المكالمة. %1</translation>
    </message>
    <message>
        <source>The recording was deleted. %1</source>
        <translation>حُذف التسجيل. %1</translation>
    </message>
    <message>
        <source>There is no recording of this call. %1</source>
        <translation>لا يوجد تسجيل لهذه المكالمة. %1</translation>
    </message>
    <message>
        <source>The recording was replaced. Ask for a new link.</source>
        <translation>استُبدل التسجيل. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no such note.</source>
        <translation>لا توجد ملاحظة كهذه.</translation>
    </message>
    <message>
        <source>Only who wrote a note, or an administrator, can change it.</source>
        <translation>لا يمكن تغيير الملاحظة إلا لمن كتبها أو لمسؤول.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <translation>لا يوجد سؤال كهذا.</translation>
    </message>
    <message>
        <source>There is no such view.</source>
        <translation>لا توجد طريقة عرض كهذه.</translation>
    </message>
    <message>
        <source>Only who made a view, or an administrator, can change it.</source>
        <translation>لا يمكن تغيير طريقة العرض إلا لمن أنشأها أو لمسؤول.</translation>
    </message>
    <message>
        <source>A clip ends at least %1 seconds after it begins.</source>
        <translation>أقل مدة بين بداية المقطع ونهايته بالثواني: %1.</translation>
    </message>
    <message>
        <source>A clip is at most an hour long. Download the recording instead.</source>
        <translation>أقصى طول للمقطع ساعة واحدة. نزّل التسجيل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The recording ends before the clip begins.</source>
        <translation>ينتهي التسجيل قبل بداية المقطع.</translation>
    </message>
    <message>
        <source>A call has at most %1 links.</source>
        <translation>أقصى عدد لروابط المكالمة: %1.</translation>
    </message>
    <message>
        <source>A call has at most %1 notes. Delete some first.</source>
        <translation>أقصى عدد لملاحظات المكالمة: %1. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>A call has at most %1 tags. Take one away first.</source>
        <translation>أقصى عدد لوسوم المكالمة: %1. أزل أحدها أولًا.</translation>
    </message>
    <message>
        <source>There is a view with this name already. Choose another one.</source>
        <translation>توجد طريقة عرض بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There are at most %1 views. Delete some first.</source>
        <translation>أقصى عدد لطرق العرض: %1. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>أقصى عدد لأحرف الملاحظة: %1.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>أقصى عدد لأحرف الوسم: %1.</translation>
    </message>
    <message>
        <source>A tag has at least one character.</source>
        <translation>يحتوي الوسم على حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language we have words of; there are @%2.</source>
        <translation>«%1» ليست لغة تتوفر لدينا كلماتها؛ المتوفر: @%2.</translation>
    </message>
    <message>
        <source>There may be at most %1 words and phrases.</source>
        <translation>أقصى عدد للكلمات والعبارات: %1.</translation>
    </message>
    <message>
        <source>Recording is switched off for this assistant.</source>
        <translation>التسجيل متوقف لهذا المساعد.</translation>
    </message>
    <message>
        <source>The caller did not agree to be recorded.</source>
        <translation>لم يوافق المتصل على تسجيل المكالمة.</translation>
    </message>
    <message>
        <source>The call was never connected, so there was nothing to record.</source>
        <translation>لم تتصل المكالمة قط، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The account is set to keep no data of calls, so the provider kept no recording.</source>
        <translation>الحساب مضبوط على عدم الاحتفاظ ببيانات المكالمات، لذلك لم يحتفظ المزوّد بأي تسجيل.</translation>
    </message>
    <message>
        <source>The assistant protects card data, so the provider keeps no recording.</source>
        <translation>يحمي المساعد بيانات البطاقات، لذلك لا يحتفظ المزوّد بأي تسجيل.</translation>
    </message>
    <message>
        <source>The provider put the recording into storage of your own, which Earshot cannot open.</source>
        <translation>وضع المزوّد التسجيل في مساحة تخزين خاصة بك لا يستطيع Earshot فتحها.</translation>
    </message>
    <message>
        <source>The time for which the provider keeps recordings had passed.</source>
        <translation>انقضت المدة التي يحتفظ فيها المزوّد بالتسجيلات.</translation>
    </message>
    <message>
        <source>The provider has deleted this call and its recording.</source>
        <translation>حذف المزوّد هذه المكالمة وتسجيلها.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because it was too short.</source>
        <translation>لم تحتفظ شبكة الهاتف بالتسجيل لأنه كان قصيرًا جدًا.</translation>
    </message>
    <message>
        <source>The phone network kept no recording because nothing was heard in it.</source>
        <translation>لم تحتفظ شبكة الهاتف بالتسجيل لأنه لم يُسمع فيه شيء.</translation>
    </message>
    <message>
        <source>The phone network could not make the recording.</source>
        <translation>تعذر على شبكة الهاتف إجراء التسجيل.</translation>
    </message>
    <message>
        <source>The provider has no recording of this call and gives no reason.</source>
        <translation>ليس لدى المزوّد تسجيل لهذه المكالمة ولا يذكر سببًا.</translation>
    </message>
    <message>
        <source>A question has from 1 to %1 characters.</source>
        <translation>عدد أحرف السؤال من 1 إلى %1.</translation>
    </message>
    <message>
        <source>A search has at most %1 terms and %2 words: leave some out.</source>
        <translation>أقصى عدد لعناصر البحث: %1، ولكلماته: %2. احذف بعضها.</translation>
    </message>
    <message>
        <source>The beginning of a word needs at least %1 letters before the *.</source>
        <translation>أقل عدد للأحرف قبل * في بداية الكلمة: %1.</translation>
    </message>
    <message>
        <source>A search needs at least one word without a minus before it.</source>
        <translation>يحتاج البحث إلى كلمة واحدة على الأقل لا تسبقها علامة ناقص.</translation>
    </message>
    <message>
        <source>A search has at most %1 characters.</source>
        <translation>أقصى عدد لأحرف البحث: %1.</translation>
    </message>
    <message>
        <source>There is no word in this search.</source>
        <translation>لا توجد كلمة في هذا البحث.</translation>
    </message>
    <message>
        <source>The server made a mistake. It has been logged.</source>
        <translation>حدث خطأ في الخادم. دُوّن الخطأ في السجل.</translation>
    </message>
    <message>
        <source>Its calls are still found, by asking the provider every few minutes, but later than they could be.</source>
        <translation>يظل العثور على مكالماته ممكنًا بسؤال المزوّد كل بضع دقائق، لكن في وقت متأخر عما يمكن.</translation>
    </message>
    <message>
        <source>this assistant</source>
        <translation>هذا المساعد</translation>
    </message>
    <message>
        <source>this phone number</source>
        <translation>رقم الهاتف هذا</translation>
    </message>
    <message>
        <source>The events of %1 go to %2, not to this receiver. %3 To hear of calls at once, let this receiver take its place; if that server answers calls or needs to hear of them, set provider.forward_url to it first.</source>
        <translation>تُرسل أحداث %1 إلى %2، لا إلى خادم الاستقبال هذا. %3 لمعرفة المكالمات فور حدوثها، اجعل خادم الاستقبال هذا يحل محله؛ وإذا كان ذلك الخادم يرد على المكالمات أو يحتاج إلى العلم بها، فاضبط provider.forward_url على عنوانه أولًا.</translation>
    </message>
    <message>
        <source>The provider sends each event of %1 only once. One that comes while this receiver is away is not sent again; let the provider try again.</source>
        <translation>يرسل المزوّد كل حدث من أحداث %1 مرة واحدة فقط. ما يصل منها أثناء غياب خادم الاستقبال هذا لا يُرسل مجددًا؛ اضبط المزوّد ليعيد المحاولة.</translation>
    </message>
    <message>
        <source>This assistant has no server address of its own. Its events go to %1. %2</source>
        <translation>ليس لهذا المساعد عنوان خادم خاص به. تُرسل أحداثه إلى %1. %2</translation>
    </message>
    <message>
        <source>when its calls begin and end, nor that a recording is there</source>
        <translation>بدء مكالماته وانتهائها وعن توفر التسجيل</translation>
    </message>
    <message>
        <source>that a call is over and its recording is there</source>
        <translation>انتهاء المكالمة وتوفر تسجيلها</translation>
    </message>
    <message>
        <source>when its calls begin and end</source>
        <translation>بدء مكالماته وانتهائها</translation>
    </message>
    <message>
        <source>The calls of this assistant are not recorded: there will be nothing to listen to. Switch recording on.</source>
        <translation>لا تُسجَّل مكالمات هذا المساعد: لن يكون هناك ما يُستمع إليه. فعّل التسجيل.</translation>
    </message>
    <message>
        <source>Recording is set in two places that say different things; the provider has retired one of them. Set both alike.</source>
        <translation>التسجيل مضبوط في موضعين مختلفين في القيمة، وقد أوقف المزوّد العمل بأحدهما. اضبطهما على القيمة نفسها.</translation>
    </message>
    <message>
        <source>Recording is set only in a place that the provider has retired and may stop reading. Set it where it belongs now.</source>
        <translation>التسجيل مضبوط فقط في موضع أوقف المزوّد العمل به وقد يتوقف عن قراءته. اضبطه في موضعه الصحيح الآن.</translation>
    </message>
    <message>
        <source>The provider is told not to say %1. %2 Let it say so.</source>
        <translation>المزوّد مضبوط على عدم الإبلاغ عن %1. %2 اضبطه ليبلّغ بذلك.</translation>
    </message>
    <message>
        <source>This phone number has neither an assistant nor a server address, so the server of the whole organisation says who takes its calls and gets their events. %1</source>
        <translation>ليس لرقم الهاتف هذا مساعد ولا عنوان خادم، لذلك يحدد خادم المؤسسة كلها من يتلقى مكالماته، وإليه تُرسل أحداثها. %1</translation>
    </message>
    <message>
        <source>The customer did not answer, so there was nothing to record.</source>
        <translation>لم يرد العميل، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The caller did not allow the use of the microphone, so there was nothing to record.</source>
        <translation>لم يسمح المتصل باستخدام الميكروفون، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The number dialled does not exist, so there was nothing to record.</source>
        <translation>الرقم المطلوب غير موجود، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The scheduled call was cancelled before it began.</source>
        <translation>أُلغيت المكالمة المجدولة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The call was cancelled before anybody answered.</source>
        <translation>أُلغيت المكالمة قبل أن يرد أحد.</translation>
    </message>
    <message>
        <source>The call was not answered by an assistant, so there was nothing to record.</source>
        <translation>لم يرد أي مساعد على المكالمة، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The assistant for this call was not found or not valid, so the call never began.</source>
        <translation>لم يُعثر على مساعد هذه المكالمة أو لم يكن صالحًا، لذلك لم تبدأ المكالمة.</translation>
    </message>
    <message>
        <source>No assistant joined the call in time, so there was nothing to record.</source>
        <translation>لم ينضم أي مساعد إلى المكالمة في الوقت المناسب، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The call could not be started, so there was nothing to record.</source>
        <translation>تعذر بدء المكالمة، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The call ended while it was ringing, so there was nothing to record.</source>
        <translation>انتهت المكالمة أثناء الرنين، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The phone network refused the call, so there was nothing to record.</source>
        <translation>رفضت شبكة الهاتف المكالمة، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The phone network never handed the call over, so there was nothing to record.</source>
        <translation>لم تسلّم شبكة الهاتف المكالمة قط، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The phone network could not connect the call, so there was nothing to record.</source>
        <translation>تعذر على شبكة الهاتف توصيل المكالمة، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The receiver can’t do this at the moment. Try again soon; its log says more.</source>
        <translation>لا يستطيع خادم الاستقبال فعل ذلك حاليًا. أعد المحاولة قريبًا؛ التفاصيل في سجل الخادم.</translation>
    </message>
    <message>
        <source>Without an API key the provider can’t be asked for its calls. Set EARSHOT_VAPI_API_KEY.</source>
        <translation>من دون مفتاح API لا يمكن سؤال المزوّد عن مكالماته. اضبط EARSHOT_VAPI_API_KEY.</translation>
    </message>
    <message>
        <source>The object store gives no link to this recording at the moment. Try again soon; the receiver’s log says more.</source>
        <translation>لا يوفر مخزن الكائنات رابطًا إلى هذا التسجيل حاليًا. أعد المحاولة قريبًا؛ التفاصيل في سجل خادم الاستقبال.</translation>
    </message>
    <message>
        <source>The file is no audio that Earshot can read.</source>
        <translation>الملف ليس صوتًا يستطيع Earshot قراءته.</translation>
    </message>
    <message>
        <source>The tag “%1” can’t be added and removed at once.</source>
        <translation>لا يمكن إضافة الوسم «%1» وإزالته في الوقت نفسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can’t be looked for: write words of up to %2 characters, with * only at the end.</source>
        <translation>لا يمكن البحث عن «%1»: اكتب كلمات لا يزيد عدد أحرفها على %2، مع وضع * في النهاية فقط.</translation>
    </message>
    <message>
        <source>This receiver has no public address, so the provider can’t send events to it; they are fetched. Set public_url to change that.</source>
        <translation>ليس لخادم الاستقبال هذا عنوان عام، فلا يستطيع المزوّد إرسال الأحداث إليه، بل تُجلَب. لتغيير ذلك اضبط public_url.</translation>
    </message>
    <message>
        <source>its phone number’s server, which is not this receiver</source>
        <translation>خادم رقم هاتفه، وهو ليس خادم الاستقبال هذا</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation, and this receiver can’t see whether that is itself</source>
        <translation>خادم رقم هاتفه أو خادم المؤسسة كلها، ولا يستطيع خادم الاستقبال هذا أن يعرف هل هو نفسه ذلك الخادم</translation>
    </message>
    <message>
        <source>the server of its phone number or of the whole organisation (if there is one)</source>
        <translation>خادم رقم هاتفه أو خادم المؤسسة كلها (إن وُجد)</translation>
    </message>
    <message>
        <source>From now on events come here and no longer go to %1. What needs an answer is passed on to %2 (provider.forward_url).</source>
        <translation>من الآن تصل الأحداث إلى هنا ولا تذهب بعد إلى %1. وما يحتاج إلى رد يُمرَّر إلى %2 ‏(provider.forward_url).</translation>
    </message>
    <message>
        <source>From now on events come here, and %1 hears of these calls no more. If it is your own and needs to, set provider.forward_url to it; tool-calls and assistant-request can’t be answered without.</source>
        <translation>من الآن تصل الأحداث إلى هنا ولا يعلم %1 بهذه المكالمات بعد ذلك. إن كان لك ويحتاج إليها فاضبط provider.forward_url عليه؛ وإلا فلا يمكن الرد على tool-calls و assistant-request.</translation>
    </message>
    <message>
        <source>Only events that show who sends them are taken. If none arrive after this, choose in the provider’s dashboard, for this server, the credential that holds the receiver’s webhook secret.</source>
        <translation>لا تُقبل إلا الأحداث التي تُظهر مُرسِلها. إن لم يصل شيء بعد هذا فاختر في لوحة المزوّد لهذا الخادم بيانات الاعتماد التي تحمل سرّ webhook الخاص بخادم الاستقبال.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this assistant has tools that wait for what that server answers, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>ما زالت الأحداث تذهب إلى %1 لأن لهذا المساعد أدوات تنتظر رد ذلك الخادم، وخادم الاستقبال هذا لا يستطيع الرد. اضبط provider.forward_url على ذلك الخادم ثم أصلِح من جديد؛ أو أصرّ باستخدام &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>Events still go to %1 because this phone number has no assistant and asks that server who takes each call, and this receiver can’t give the answer. Set provider.forward_url to that server, then mend again; or insist with &quot;takeOver&quot;.</source>
        <translation>ما زالت الأحداث تذهب إلى %1 لأن رقم الهاتف هذا بلا مساعد ويسأل ذلك الخادم عمّن يستقبل كل مكالمة، وخادم الاستقبال هذا لا يستطيع الرد. اضبط provider.forward_url على ذلك الخادم ثم أصلِح من جديد؛ أو أصرّ باستخدام &quot;takeOver&quot;.</translation>
    </message>
    <message>
        <source>The customer’s line was busy, so there was nothing to record.</source>
        <translation>كان خط العميل مشغولًا، لذلك لم يكن هناك ما يُسجَّل.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to cut pieces out of recordings.</source>
        <translation>لا يسمح الدور «%1» باقتطاع مقاطع من التسجيلات.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to share pieces of recordings.</source>
        <translation>لا يسمح الدور «%1» بمشاركة مقاطع من التسجيلات.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to read the audit log.</source>
        <translation>لا يسمح الدور «%1» بقراءة سجل التدقيق.</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; does not allow to see phone numbers, nor to search by them.</source>
        <translation>لا يسمح الدور «%1» بعرض أرقام الهواتف ولا بالبحث بها.</translation>
    </message>
    <message>
        <source>That password was used before. The last %1 can’t be taken again.</source>
        <translation>كلمة المرور هذه استُخدمت من قبل. لا يمكن استخدام آخر %1 مجددًا.</translation>
    </message>
    <message>
        <source>This token is nobody’s: it has no password of its own.</source>
        <translation>هذا الرمز المميز لا يخص أحدًا: ليست له كلمة مرور خاصة به.</translation>
    </message>
    <message>
        <source>That is not the code of this moment. Is the time of your phone right?</source>
        <translation>هذا ليس رمز هذه اللحظة. هل الوقت في هاتفك صحيح؟</translation>
    </message>
    <message>
        <source>Ask for a new secret first.</source>
        <translation>اطلب أولًا سرًّا جديدًا.</translation>
    </message>
    <message>
        <source>You see the calls of some assistants or numbers only, and this is about all of them.</source>
        <translation>أنت ترى مكالمات بعض المساعدين أو الأرقام فقط، وهذا يتعلق بها كلها.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait %1 min, then try again.</source>
        <translation>جرت محاولات كثيرة جدًا. انتظر %1 د، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator shows, or one of your recovery codes.</source>
        <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة لديك، أو أحد رموز الاسترداد.</translation>
    </message>
    <message>
        <source>The e-mail address, the password or the code is wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور أو الرمز خاطئ.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out: the audit log can’t be written, because the disk is full. Whoever keeps the receiver has to make room.</source>
        <translation>لا يمكن الاستماع إلى أي شيء ولا إصداره: تتعذر كتابة سجل التدقيق لأن القرص ممتلئ. على من يدير خادم الاستقبال أن يوفر مساحة.</translation>
    </message>
    <message>
        <source>Nothing can be heard or given out at the moment: the audit log can’t be written. Try again soon.</source>
        <translation>لا يمكن حاليًا الاستماع إلى أي شيء ولا إصداره: تتعذر كتابة سجل التدقيق. أعد المحاولة قريبًا.</translation>
    </message>
    <message>
        <source>That is not an e-mail address. It has the form name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. يكون على شكل name@example.com.</translation>
    </message>
    <message>
        <source>A name has from 1 to %1 characters.</source>
        <translation>عدد أحرف الاسم من 1 إلى %1.</translation>
    </message>
    <message>
        <source>A password has from %1 to %2 characters; a few words in a row are easy to remember.</source>
        <translation>عدد أحرف كلمة المرور من %1 إلى %2؛ ويسهل تذكّر بضع كلمات متتالية.</translation>
    </message>
    <message>
        <source>That password would be guessed soon. Take a few words that have nothing to do with you or each other.</source>
        <translation>كلمة المرور هذه سيسهل تخمينها. استخدم بضع كلمات لا علاقة لها بك ولا ببعضها.</translation>
    </message>
    <message>
        <source>This receiver can’t check the audit log.</source>
        <translation>لا يستطيع خادم الاستقبال هذا التحقق من سجل التدقيق.</translation>
    </message>
    <message>
        <source>This receiver collects calls for another organisation; there is nothing of this kind for yours.</source>
        <translation>يجمع خادم الاستقبال هذا المكالمات لمؤسسة أخرى؛ ولا يوجد شيء من هذا النوع لمؤسستك.</translation>
    </message>
    <message>
        <source>The password or the code is wrong.</source>
        <translation>كلمة المرور أو الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>The sign-in was changed meanwhile. Sign in again.</source>
        <translation>تغيّرت بيانات تسجيل الدخول في هذه الأثناء. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>There is no such legal hold.</source>
        <translation>لا يوجد حجز قانوني كهذا.</translation>
    </message>
    <message>
        <source>%1 of these calls are not there; nothing was held.</source>
        <translation>عدد المكالمات غير الموجودة من بينها: %1. لم يُحجز شيء.</translation>
    </message>
    <message>
        <source>This legal hold was released; set a new one.</source>
        <translation>رُفع هذا الحجز القانوني؛ افرض حجزًا جديدًا.</translation>
    </message>
    <message>
        <source>This receiver can’t erase anybody.</source>
        <translation>لا يستطيع خادم الاستقبال هذا محو أي شخص.</translation>
    </message>
    <message>
        <source>This export of the audit log was not begun, or too long ago; export it again.</source>
        <translation>لم يبدأ تصدير سجل التدقيق هذا أو بدأ منذ وقت طويل؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log is missing or is not as it was written; &quot;earshotd audit verify&quot; says more.</source>
        <translation>الإدخال %1 من سجل التدقيق مفقود أو ليس كما كُتب؛ الأمر «earshotd audit verify» يوضح المزيد.</translation>
    </message>
    <message>
        <source>Something of entry %1 was erased while the audit log was being exported; export it again.</source>
        <translation>مُحي شيء من الإدخال %1 أثناء تصدير سجل التدقيق؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>%1 is the last owner: make somebody else one first.</source>
        <translation>%1 هو المالك الأخير: اجعل شخصًا آخر مالكًا أولًا.</translation>
    </message>
    <message>
        <source>Only an owner can make or change an owner.</source>
        <translation>لا يمكن إلا لمالك أن يعيّن مالكًا أو يعدّل حسابه.</translation>
    </message>
    <message>
        <source>There is somebody with the address %1 already.</source>
        <translation>يوجد شخص بالعنوان %1 بالفعل.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>لا يوجد شخص كهذا.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>لا توجد دعوة كهذه.</translation>
    </message>
    <message>
        <source>That invitation was accepted already.</source>
        <translation>قُبلت تلك الدعوة بالفعل.</translation>
    </message>
    <message>
        <source>This invitation does not work any more: it was used, has expired, or was withdrawn.</source>
        <translation>لم تعد هذه الدعوة صالحة: استُخدمت أو انتهت مدتها أو سُحبت.</translation>
    </message>
    <message>
        <source>%1 is invited already. Withdraw that invitation to send another.</source>
        <translation>دُعي %1 بالفعل. اسحب تلك الدعوة لإرسال أخرى.</translation>
    </message>
    <message>
        <source>At most %1 invitations can be open.</source>
        <translation>يمكن أن تبقى %1 دعوة مفتوحة على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing of this call is kept under seal.</source>
        <translation>لا شيء من هذه المكالمة محفوظ تحت الختم.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted.</source>
        <translation>المكالمة تحت حجز قانوني، لذا لا يمكن حذف أصلها.</translation>
    </message>
    <message>
        <source>Parts are being taken out of this call. Wait until that is done.</source>
        <translation>تجري إزالة أجزاء من هذه المكالمة. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>The call is under a legal hold, so its original can’t be deleted. Keep it under seal instead.</source>
        <translation>المكالمة تحت حجز قانوني، لذا لا يمكن حذف أصلها. أبقِه مختومًا بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Name at least one part to take out.</source>
        <translation>حدّد جزءًا واحدًا على الأقل لإزالته.</translation>
    </message>
    <message>
        <source>At most %1 parts can be taken out of a call.</source>
        <translation>يمكن إزالة %1 جزء كحد أقصى من المكالمة.</translation>
    </message>
    <message>
        <source>A part to take out lies within the recording, which is %1 seconds long.</source>
        <translation>يقع الجزء المراد إزالته داخل التسجيل الذي مدته %1 ثانية.</translation>
    </message>
    <message>
        <source>A part to take out ends at least %1 seconds after it begins.</source>
        <translation>ينتهي الجزء المراد إزالته بعد بدايته بـ %1 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>There is no recording of this call to take parts out of.</source>
        <translation>لا يوجد تسجيل لهذه المكالمة لإزالة أجزاء منه.</translation>
    </message>
    <message>
        <source>The recording in the store is not what was stored; nothing was taken out of it.</source>
        <translation>التسجيل في المخزن ليس ما تم حفظه؛ لم يُزَل منه شيء.</translation>
    </message>
    <message>
        <source>This call has no recording, so there is no evidence to pack.</source>
        <translation>ليس لهذه المكالمة تسجيل، فلا أدلة تُحزم.</translation>
    </message>
    <message>
        <source>That was begun too long ago, or before many others; begin it again.</source>
        <translation>بدأ ذلك منذ وقت طويل، أو قبل كثير غيره؛ ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. Run earshotd check.</source>
        <translation>التسجيل ليس الذي حُفظ: بصمة SHA-256 الآن %1 وكانت %2. شغّل earshotd check.</translation>
    </message>
    <message>
        <source>This call was recorded without proof of consent, and your organisation bars such recordings. An owner, an administrator or a compliance officer can listen to it and confirm the consent.</source>
        <translation>سُجّلت هذه المكالمة بلا إثبات موافقة، ومؤسستك تحجب مثل هذه التسجيلات. يمكن للمالك أو المسؤول أو مسؤول الامتثال الاستماع إليها وتأكيد الموافقة.</translation>
    </message>
    <message>
        <source>There may be at most %1 phrases.</source>
        <translation>الحد الأقصى %1 من العبارات.</translation>
    </message>
</context>
<context>
    <name>ReceiverClient</name>
    <message>
        <source>What arrived is not the recording that was stored. Try again.</source>
        <translation>ما وصل ليس هو التسجيل المخزَّن. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>استغرق %1 وقتًا أطول من اللازم للاستجابة. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check the address.</source>
        <translation>لا يوجد كمبيوتر باسم %1. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Is the receiver running?</source>
        <translation>لا توجد استجابة من %1. هل خادم الاستقبال قيد التشغيل؟</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent to it.</source>
        <translation>لم يتمكن %1 من إثبات هويته، لذلك لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. Try again in a moment.</source>
        <translation>انقطع الاتصال بـ %1. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>%1 sent far more than was asked for.</source>
        <translation>أرسل %1 بيانات أكثر بكثير مما طُلب.</translation>
    </message>
    <message>
        <source>The receiver does not accept this token.</source>
        <translation>لا يقبل خادم الاستقبال هذا الرمز المميز.</translation>
    </message>
    <message>
        <source>The receiver answered with status %1.</source>
        <translation>استجاب خادم الاستقبال بالحالة %1.</translation>
    </message>
    <message>
        <source>The recording can’t be saved: %1.</source>
        <translation>يتعذر حفظ التسجيل: %1.</translation>
    </message>
    <message>
        <source>The receiver’s answer was not understood. Is this the address of an Earshot receiver?</source>
        <translation>تعذر فهم استجابة خادم الاستقبال. هل هذا عنوان خادم استقبال تابع لـ Earshot؟</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not take this link. Try again for a new one.</source>
        <translation>لا يقبل مخزن التسجيلات في %1 هذا الرابط. أعد المحاولة للحصول على رابط جديد.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not have this recording.</source>
        <translation>لا يحتوي مخزن التسجيلات في %1 على هذا التسجيل.</translation>
    </message>
    <message>
        <source>The recordings’ store at %1 does not answer as it should. Try again in a moment.</source>
        <translation>مخزن التسجيلات في %1 لا يستجيب كما ينبغي. أعد المحاولة بعد لحظات.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>%1 answers, but not with https. Check the address and the number behind it, if there is one.</source>
        <translation>يستجيب %1، ولكن ليس عبر https. تحقق من العنوان ومن الرقم الذي يليه إن وُجد.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغي هذا.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted, so nothing was sent to it. Ask whoever runs the receiver whether it was replaced; if so, accept the new one where calls come from.</source>
        <translation>يعرض %1 شهادة غير التي قبلتها، لذلك لم يُرسل إليه شيء. اسأل من يدير خادم الاستقبال عمّا إذا كانت الشهادة قد استُبدلت؛ وإن كان كذلك، فاقبل الجديدة حيث تختار مصدر المكالمات.</translation>
    </message>
</context>
<context>
    <name>SourceTexts</name>
    <message>
        <source>Assistant without a name</source>
        <translation>مساعد بلا اسم</translation>
    </message>
    <message>
        <source>Phone number without a name</source>
        <translation>رقم هاتف بلا اسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Does not record</source>
        <translation>لا يسجّل</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>قابل للتحسين</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>يسجّل</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>As its assistant</source>
        <translation>مثل مساعده</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>إلى هنا (%1)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Recording format</source>
        <translation>تنسيق التسجيل</translation>
    </message>
    <message>
        <source>Messages to the server</source>
        <translation>الرسائل إلى الخادم</translation>
    </message>
    <message>
        <source>Repeats after failures</source>
        <translation>الإعادات بعد الإخفاق</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>مهلة الاستجابة</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Server address (old place)</source>
        <translation>عنوان الخادم (الموضع القديم)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>The receiver’s waveform of this call is damaged.</source>
        <translation>شكل موجة هذه المكالمة في خادم الاستقبال تالف.</translation>
    </message>
</context>
<context>
    <name>ZipFolder</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The archive %1 can’t be written: %2.</source>
        <translation>تتعذر كتابة الأرشيف %1: %2.</translation>
    </message>
</context>
<context>
    <name>earshot::desktop::Desktop</name>
    <message>
        <source>There is no room for the sample calls: %1.</source>
        <translation>لا توجد مساحة للمكالمات النموذجية: %1.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Events are refused until the secret that you gave your provider is known here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.</source>
        <translation>تُرفض الأحداث إلى أن يُعرف هنا السر الذي أعطيته لمزوّدك: اضبط EARSHOT_VAPI_WEBHOOK_SECRET وأعد تشغيل Earshot.</translation>
    </message>
    <message>
        <source>Sample calls</source>
        <translation>مكالمات نموذجية</translation>
    </message>
    <message>
        <source>Made-up calls; they go when the window closes</source>
        <translation>مكالمات مختلقة تزول عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>This connection is not encrypted</source>
        <translation>هذا الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes.</source>
        <translation>هذه مكالمات نموذجية: تُحفظ في مجلد يزول عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>These are sample calls: they are kept in a folder that goes when the window closes. Start Earshot without --sample to choose where your own calls and recordings are kept.</source>
        <translation>هذه مكالمات نموذجية: تُحفظ في مجلد يزول عند إغلاق النافذة. شغّل Earshot من دون --sample لتختار مكان حفظ مكالماتك وتسجيلاتك.</translation>
    </message>
    <message>
        <source>Earshot could not start</source>
        <translation>تعذر تشغيل Earshot</translation>
    </message>
    <message>
        <source>Earshot could not start: %1</source>
        <translation>تعذر تشغيل Earshot: %1</translation>
    </message>
    <message>
        <source>1 assistant</source>
        <translation>مساعد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants</source>
        <translation>
            <numerusform>لا مساعدين</numerusform>
            <numerusform>مساعد واحد</numerusform>
            <numerusform>مساعدان</numerusform>
            <numerusform>%n مساعدين</numerusform>
            <numerusform>%n مساعدًا</numerusform>
            <numerusform>%n مساعد</numerusform>
        </translation>
    </message>
    <message>
        <source>. 1 does not record; you are shown next what would be changed</source>
        <translation>. واحد منها لا يسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</translation>
    </message>
    <message numerus="yes">
        <source>. %n do not record; you are shown next what would be changed</source>
        <translation>
            <numerusform>. كلها تسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
            <numerusform>. واحد منها لا يسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
            <numerusform>. اثنان منها لا يسجّلان؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
            <numerusform>. %n منها لا تسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
            <numerusform>. %n منها لا تسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
            <numerusform>. %n منها لا تسجّل؛ سيُعرض عليك تاليًا ما سيتغيّر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <comment>an organisation, a person</comment>
        <translation>%1، تم تسجيل الدخول باسم %2</translation>
    </message>
    <message>
        <source>Your sign-in at %1 could not be read: %2 Type it once more.</source>
        <translation>تعذرت قراءة بيانات تسجيل دخولك إلى %1: %2 أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>This window shows what the team’s receiver at %1 keeps. Where calls and recordings are kept is decided there, by whoever runs it.</source>
        <translation>تعرض هذه النافذة ما يحفظه خادم الاستقبال الخاص بالفريق على %1. مكان حفظ المكالمات والتسجيلات يحدده هناك من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ActionBook</name>
    <message>
        <source>Playing</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Hearing one side</source>
        <translation>الاستماع إلى طرف واحد</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>لا يوجد إجراء كهذا.</translation>
    </message>
    <message>
        <source>%1 is taken: %2. Give that another key first.</source>
        <translation>الاختصار %1 مستخدم: %2. عيّن لذلك الإجراء اختصارًا آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AlertBanner</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تولّي الأمر</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Shows which calls this is about</source>
        <translation>يعرض المكالمات المعنيّة</translation>
    </message>
    <message>
        <source>Tells everybody that somebody looks after it</source>
        <translation>يُعلم الجميع بأن هناك من يتولى الأمر</translation>
    </message>
    <message>
        <source>Hides it here; others still see it</source>
        <translation>يخفيه هنا فقط، ويبقى ظاهرًا للآخرين</translation>
    </message>
    <message>
        <source>One more is waiting behind this one.</source>
        <translation>يوجد تنبيه آخر بعد هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting behind this one.</source>
        <translation>
            <numerusform>لا توجد تنبيهات أخرى بعد هذا.</numerusform>
            <numerusform>يوجد تنبيه آخر بعد هذا.</numerusform>
            <numerusform>يوجد تنبيهان آخران بعد هذا.</numerusform>
            <numerusform>توجد %n تنبيهات أخرى بعد هذا.</numerusform>
            <numerusform>يوجد %n تنبيهًا آخر بعد هذا.</numerusform>
            <numerusform>يوجد %n تنبيه آخر بعد هذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::AssistantsPage</name>
    <message>
        <source>Assistants and phone numbers</source>
        <translation>المساعدون وأرقام الهواتف</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>Switch recording on…</source>
        <translation>تفعيل التسجيل…</translation>
    </message>
    <message>
        <source>Mend all…</source>
        <translation>إصلاح الكل…</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Asks the provider how its assistants are set</source>
        <translation>يسأل المزوّد عن إعدادات مساعديه</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded</source>
        <translation>كل شيء مضبوط بحيث تُسجَّل المكالمات</translation>
    </message>
    <message>
        <source>Everything is set so that calls are recorded and told here</source>
        <translation>كل شيء مضبوط بحيث تُسجَّل المكالمات وتُبلَّغ إلى هنا</translation>
    </message>
    <message>
        <source>The provider should send its events to %1.</source>
        <translation>ينبغي أن يرسل المزوّد أحداثه إلى %1.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>There is no key for the provider</source>
        <translation>لا يوجد مفتاح للمزوّد</translation>
    </message>
    <message>
        <source>With a key, the assistants of your account appear here. %1</source>
        <translation>بوجود مفتاح، يظهر هنا مساعدو حسابك. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No assistants yet</source>
        <translation>لا يوجد مساعدون بعد</translation>
    </message>
    <message>
        <source>The assistants and phone numbers of your account at the provider appear here, and whether their calls are recorded. Make one there, then look again.</source>
        <translation>يظهر هنا مساعدو حسابك لدى المزوّد وأرقام هواتفه، وهل تُسجَّل مكالماتها. أنشئ واحدًا هناك ثم افحص مجددًا.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>One assistant or number is not set as it should be</source>
        <translation>مساعد أو رقم واحد غير مضبوط كما ينبغي</translation>
    </message>
    <message numerus="yes">
        <source>%n assistants or numbers are not set as they should be</source>
        <translation>
            <numerusform>لا مساعد أو رقم (%n) غير مضبوط كما ينبغي</numerusform>
            <numerusform>مساعد أو رقم واحد غير مضبوط كما ينبغي</numerusform>
            <numerusform>مساعدان أو رقمان غير مضبوطين كما ينبغي</numerusform>
            <numerusform>%n مساعدين أو أرقام غير مضبوطة كما ينبغي</numerusform>
            <numerusform>%n مساعدًا أو رقمًا غير مضبوط كما ينبغي</numerusform>
            <numerusform>%n مساعد أو رقم غير مضبوط كما ينبغي</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider has no address for this receiver, so Earshot asks it for new calls regularly. To hear of them at once, set the receiver’s public address.</source>
        <translation>ليس لدى المزوّد عنوان لخادم الاستقبال هذا، لذلك يسأله Earshot عن المكالمات الجديدة بانتظام. لمعرفتها فور حدوثها، اضبط العنوان العام لخادم الاستقبال.</translation>
    </message>
    <message>
        <source>The assistants can’t be shown</source>
        <translation>يتعذر عرض المساعدين</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditBar</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Person, call, IP address</source>
        <translation>شخص أو مكالمة أو عنوان IP</translation>
    </message>
    <message>
        <source>Search the audit log</source>
        <translation>بحث في سجل التدقيق</translation>
    </message>
    <message>
        <source>A part of a name or an address, the end of a phone number, or the id of a call</source>
        <translation>جزء من اسم أو عنوان، أو نهاية رقم هاتف، أو معرّف مكالمة</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>أي إجراء</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Any call</source>
        <translation>أي مكالمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ends the check; it says nothing then</source>
        <translation>يُنهي التحقق؛ ولا يدل عندئذ على شيء</translation>
    </message>
    <message>
        <source>Follows the log entry by entry and holds it against its signatures</source>
        <translation>يتتبع السجل إدخالًا إدخالًا ويقارنه بتوقيعاته</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>تصدير تقرير…</translation>
    </message>
    <message>
        <source>Saves what is chosen here as a file that can be checked</source>
        <translation>يحفظ ما اختير هنا في ملف يمكن التحقق منه</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>الإدخال</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking into the log…</source>
        <translation>جارٍ البحث في السجل…</translation>
    </message>
    <message>
        <source>The audit log can’t be shown</source>
        <translation>يتعذر عرض سجل التدقيق</translation>
    </message>
    <message>
        <source>The audit log is not for everybody</source>
        <translation>سجل التدقيق ليس متاحًا للجميع</translation>
    </message>
    <message>
        <source>It says who listened to which call. Owners, administrators and those who look after compliance may read it; ask one of them.</source>
        <translation>يبيّن من استمع إلى أي مكالمة. يحق للمالكين والمسؤولين ومسؤولي الامتثال قراءته؛ اسأل أحدهم.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Who listens to a call, downloads it, shares or changes something is written down here.</source>
        <translation>يُسجَّل هنا من يستمع إلى مكالمة أو ينزّلها، ومن يشارك شيئًا أو يغيّره.</translation>
    </message>
    <message>
        <source>Nothing happened in this month</source>
        <translation>لم يحدث شيء في هذا الشهر</translation>
    </message>
    <message>
        <source>Show any time</source>
        <translation>عرض أي وقت</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>لا يوجد إدخال مطابق</translation>
    </message>
    <message>
        <source>Choose another time, action or person.</source>
        <translation>اختر وقتًا أو إجراءً أو شخصًا آخر.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditPresenter</name>
    <message>
        <source>Nothing so far, back to %1.</source>
        <comment>a time</comment>
        <translation>لا شيء حتى الآن، رجوعًا إلى %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::AuditTable</name>
    <message>
        <source>Entries of the audit log</source>
        <translation>إدخالات سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallColumns</name>
    <message>
        <source>As they were at first</source>
        <translation>الوضع الأصلي</translation>
    </message>
    <message>
        <source>Shift+← and Shift+→ move the chosen column</source>
        <translation>Shift+← و Shift+→ ينقلان العمود المختار</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallHeader</name>
    <message>
        <source>Assistant “%1”</source>
        <translation>المساعد «%1»</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>مشاركة…</translation>
    </message>
    <message>
        <source>Links to pieces of this call that expire (Shift+C)</source>
        <translation>روابط إلى مقاطع من هذه المكالمة تنتهي صلاحيتها (Shift+C)</translation>
    </message>
    <message>
        <source>Clip…</source>
        <translation>مقطع…</translation>
    </message>
    <message>
        <source>Save a piece of this call as a file (C)</source>
        <translation>حفظ جزء من هذه المكالمة في ملف (C)</translation>
    </message>
    <message>
        <source>What else can be done with this call</source>
        <translation>ما يمكن عمله أيضًا بهذه المكالمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>حُجبت أجزاء منها</translation>
    </message>
    <message>
        <source>Parts of this call were taken out on %1. What is heard and read is a copy without them.</source>
        <translation>أُزيلت أجزاء من هذه المكالمة في %1. ما يُسمع ويُقرأ نسخة بدونها.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallNotes</name>
    <message>
        <source>The notes can’t be shown: %1</source>
        <translation>يتعذر عرض الملاحظات: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>لم تُحفظ: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>لم تُحفظ لمكالمة أخرى: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePage</name>
    <message>
        <source>Vapi API key</source>
        <translation>مفتاح Vapi API</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>عنوان خادم الاستقبال</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>حفظها في مكان آخر…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go on without a key</source>
        <translation>المتابعة بلا مفتاح</translation>
    </message>
    <message>
        <source>Use it for this run only</source>
        <translation>استخدامه لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Where do your calls come from?</source>
        <translation>من أين تأتي مكالماتك؟</translation>
    </message>
    <message>
        <source>You can change this later in Settings.</source>
        <translation>يمكنك تغيير ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>What was collected so far stays where it is, whatever you choose.</source>
        <translation>ما جُمع حتى الآن يبقى في مكانه مهما كان اختيارك.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Keeps calls and recordings here. Nothing else to install. Collects from Vapi with your API key, even when this computer was asleep.</source>
        <translation>يحفظ المكالمات والتسجيلات هنا. لا حاجة إلى تثبيت شيء آخر. يجمعها من Vapi بمفتاح API الخاص بك، حتى ما فات أثناء سكون هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>My team’s receiver</source>
        <translation>خادم الاستقبال الخاص بفريقي</translation>
    </message>
    <message>
        <source>Connects to a receiver that someone already runs. You need its address and your sign-in.</source>
        <translation>يتصل بخادم استقبال قيد التشغيل بالفعل. تحتاج إلى عنوانه وبيانات تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Try with sample calls</source>
        <translation>تجربة بمكالمات نموذجية</translation>
    </message>
    <message>
        <source>Plays some days of made-up calls through the real program. Nothing leaves this computer.</source>
        <translation>يمرّر مكالمات مختلقة لبضعة أيام عبر البرنامج الفعلي. لا يغادر شيء هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The private key, from the dashboard of Vapi</source>
        <translation>المفتاح الخاص، من لوحة تحكم Vapi</translation>
    </message>
    <message>
        <source>A key is known already; type another one to replace it</source>
        <translation>يوجد مفتاح محفوظ بالفعل؛ اكتب مفتاحًا آخر لاستبداله</translation>
    </message>
    <message>
        <source>Calls and recordings: %1</source>
        <translation>المكالمات والتسجيلات: %1</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>يُحفظ في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>Everything stays as it was: %1</source>
        <translation>يبقى كل شيء كما كان: %1</translation>
    </message>
    <message>
        <source>Start collecting calls</source>
        <translation>بدء جمع المكالمات</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Show sample calls</source>
        <translation>عرض المكالمات النموذجية</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking at the receiver’s certificate…</source>
        <translation>جارٍ الاطلاع على شهادة خادم الاستقبال…</translation>
    </message>
    <message>
        <source>It can’t be kept: %1 It can be used until Earshot ends, and is asked for again at the next start.</source>
        <translation>يتعذر حفظه: %1 يمكن استخدامه إلى أن يُغلق Earshot، وسيُطلب من جديد عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password or access token</source>
        <translation>كلمة المرور أو رمز الوصول</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>رمز تطبيق المصادقة لديك</translation>
    </message>
    <message>
        <source>Leave empty to use an access token</source>
        <translation>اتركه فارغًا لاستخدام رمز وصول</translation>
    </message>
    <message>
        <source>Whoever runs the receiver gives you one of them. A password is not kept; the sign-in is, in this computer’s keychain, never in a file.</source>
        <translation>تحصل على أحدهما ممن يدير خادم الاستقبال. لا تُحفظ كلمة المرور؛ أما تسجيل الدخول فيُحفظ في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallSourcePresenter</name>
    <message>
        <source>The address of a receiver looks like calls.example.com or https://calls.example.com:8443, without anything behind it.</source>
        <translation>يكون عنوان خادم الاستقبال على شكل calls.example.com أو https://calls.example.com:8443، من دون أي شيء بعده.</translation>
    </message>
    <message>
        <source>Without https everything that is sent, the sign-in included, can be read on the way.</source>
        <translation>من دون https يمكن قراءة كل ما يُرسل في الطريق، بما فيه بيانات تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTags</name>
    <message numerus="yes">
        <source>A tag has at most %n characters.</source>
        <translation>
            <numerusform>لا يحتوي الوسم على أي حرف.</numerusform>
            <numerusform>لا يزيد الوسم على حرف واحد.</numerusform>
            <numerusform>لا يزيد الوسم على حرفين.</numerusform>
            <numerusform>لا يزيد الوسم على %n أحرف.</numerusform>
            <numerusform>لا يزيد الوسم على %n حرفًا.</numerusform>
            <numerusform>لا يزيد الوسم على %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags not kept for %1: %2</source>
        <translation>لم تُحفظ وسوم %1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallTitle</name>
    <message>
        <source>%1 called %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>اتصال من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 was called by %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>اتصال بـ %1 من %2</translation>
    </message>
    <message>
        <source>%1 spoke to %2</source>
        <comment>customer, assistant</comment>
        <translation>محادثة %1 مع %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>customer, own number or assistant</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsModel</name>
    <message>
        <source>Being loaded</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsPane</name>
    <message>
        <source>Address for the provider&apos;s events</source>
        <translation>عنوان أحداث المزوّد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا توجد مكالمات بعد</translation>
    </message>
    <message>
        <source>Each call appears here by itself as soon as it happens, and its recording a little later. Give your provider this address to send its events to:</source>
        <translation>تظهر كل مكالمة هنا تلقائيًا فور حدوثها، ويظهر تسجيلها بعدها بقليل. أعطِ مزوّدك هذا العنوان ليرسل إليه أحداثه:</translation>
    </message>
    <message>
        <source>This address is known on this computer only. For calls from outside, put a tunnel or a public address in front of it.</source>
        <translation>هذا العنوان معروف على هذا الكمبيوتر فقط. للمكالمات من الخارج، ضع أمامه نفقًا أو عنوانًا عامًا.</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>لا توجد مكالمة مطابقة</translation>
    </message>
    <message>
        <source>None of the calls fits the words and filters above. Fewer words, or the beginning of a word with *, find more.</source>
        <translation>لا توجد مكالمة تطابق الكلمات وعوامل التصفية أعلاه. استخدم كلمات أقل، أو بداية كلمة متبوعة بـ *، لتجد المزيد.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>عرض كل المكالمات</translation>
    </message>
    <message>
        <source>The calls could not be loaded</source>
        <translation>تعذر تحميل المكالمات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CallsView</name>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CertificateCard</name>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>My administrator gave me this fingerprint</source>
        <translation>حصلت على هذه البصمة من المسؤول</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>تضمنها</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>This computer trusts the receiver’s certificate.</source>
        <translation>يثق هذا الكمبيوتر بشهادة خادم الاستقبال.</translation>
    </message>
    <message>
        <source>The receiver shows another certificate than the one you accepted. Nothing was sent to it. Ask whoever runs it whether the certificate was replaced.</source>
        <translation>يعرض خادم الاستقبال شهادة غير التي قبلتها. لم يُرسل إليه شيء. اسأل من يديره عمّا إذا كانت الشهادة قد استُبدلت.</translation>
    </message>
    <message>
        <source>This is the certificate that you accepted for this receiver.</source>
        <translation>هذه هي الشهادة التي قبلتها لخادم الاستقبال هذا.</translation>
    </message>
    <message>
        <source>This computer does not trust the receiver’s certificate. Nothing was sent to it.</source>
        <translation>لا يثق هذا الكمبيوتر بشهادة خادم الاستقبال. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that whoever runs the receiver gives you, not by a message that comes from the receiver itself.</source>
        <translation>قارن البصمة بتلك التي يعطيك إياها من يدير خادم الاستقبال، لا برسالة واردة من الخادم نفسه.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ChipChoice</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, the choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipActions</name>
    <message>
        <source>Save what is selected, or else this turn, as a clip</source>
        <translation>حفظ المحدد، أو هذا الدور، كمقطع</translation>
    </message>
    <message>
        <source>Links to clips of this call: make one, see them, withdraw one</source>
        <translation>روابط إلى مقاطع هذه المكالمة: إنشاؤها وعرضها وسحبها</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipDialog</name>
    <message>
        <source>A piece of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>جزء من مكالمة %1، %2</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Select the words of the clip, or set its beginning and end.</source>
        <translation>حدّد كلمات المقطع، أو اضبط بدايته ونهايته.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What to make of it</source>
        <translation>ما الذي يُصنع منه</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Links of this call</source>
        <translation>روابط هذه المكالمة</translation>
    </message>
    <message>
        <source>Links of this call: %L1</source>
        <comment>how many</comment>
        <translation>روابط هذه المكالمة: %L1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ClipWords</name>
    <message>
        <source>Words of the call</source>
        <translation>كلمات المكالمة</translation>
    </message>
    <message>
        <source>Select words to make a clip of them</source>
        <translation>حدّد كلمات لتصنع منها مقطعًا</translation>
    </message>
    <message>
        <source>There is no transcript of this call: choose by ear.</source>
        <translation>لا يوجد تفريغ نصي لهذه المكالمة: اختر بالسماع.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Closing</name>
    <message>
        <source>Keep collecting calls</source>
        <translation>مواصلة جمع المكالمات</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>إنهاء Earshot</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPage</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات في اليوم</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>جارٍ عدّ المكالمات…</translation>
    </message>
    <message>
        <source>The calls could not be counted</source>
        <translation>تعذر عدّ المكالمات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Compares the calls here with the provider’s own list</source>
        <translation>يقارن المكالمات هنا بقائمة المزوّد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>calls of %n days</source>
        <translation>
            <numerusform>مكالمات %n يوم</numerusform>
            <numerusform>مكالمات يوم واحد</numerusform>
            <numerusform>مكالمات يومين</numerusform>
            <numerusform>مكالمات %n أيام</numerusform>
            <numerusform>مكالمات %n يومًا</numerusform>
            <numerusform>مكالمات %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::CompletenessPresenter</name>
    <message>
        <source>%1 What is shown is from %2.</source>
        <translation>%1 المعروض يعود إلى %2.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConnectionBadge</name>
    <message>
        <source>Connecting · %1</source>
        <translation>جارٍ الاتصال · %1</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>مباشر · %1</translation>
    </message>
    <message>
        <source>Offline · %1</source>
        <translation>غير متصل · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a person or organisation, %2 what they may do: &quot;Maria Ortega · Owner&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>سحب التأكيد</translation>
    </message>
    <message>
        <source>Confirm the consent</source>
        <translation>تأكيد الموافقة</translation>
    </message>
    <message>
        <source>How do you know that the caller agreed to being recorded? What you write stands with the call and in the audit log, with your name.</source>
        <translation>كيف تعرف أن المتصل وافق على تسجيله؟ ما تكتبه يبقى مع المكالمة وفي سجل التدقيق مقرونًا باسمك.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>For instance: signed contract of 3 March</source>
        <translation>مثلًا: عقد موقّع بتاريخ 3 مارس</translation>
    </message>
    <message>
        <source>The reason has at most %L1 characters.</source>
        <translation>الحد الأقصى للسبب %L1 حرف.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentRules</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Usual phrases</source>
        <translation>العبارات المعتادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Consent to recordings</source>
        <translation>الموافقة على التسجيلات</translation>
    </message>
    <message>
        <source>Do not look for consent</source>
        <translation>عدم البحث عن الموافقة</translation>
    </message>
    <message>
        <source>Show which recordings have no proof</source>
        <translation>عرض التسجيلات التي لا إثبات لها</translation>
    </message>
    <message>
        <source>Bar recordings without proof</source>
        <translation>حجب التسجيلات التي لا إثبات لها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Announcements by the assistant</source>
        <translation>إعلانات المساعد</translation>
    </message>
    <message>
        <source>Agreement by the caller</source>
        <translation>موافقة المتصل</translation>
    </message>
    <message>
        <source>Proof whoever says it</source>
        <translation>إثبات أيًا كان قائله</translation>
    </message>
    <message>
        <source>Refusals by the caller</source>
        <translation>رفض المتصل</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>A recording has proof of consent when the provider states it, when one of these phrases is in the transcript, or when somebody confirms it. Barred recordings are heard only by owners, administrators and compliance officers, who have to judge them.</source>
        <translation>للتسجيل إثبات موافقة إذا ذكرها المزوّد، أو وردت إحدى هذه العبارات في النص، أو أكّدها أحد. التسجيلات المحجوبة لا يسمعها إلا المالكون والمسؤولون ومسؤولو الامتثال الذين عليهم الحكم فيها.</translation>
    </message>
    <message>
        <source>Write a phrase a line; * at its end stands for all words that begin so.</source>
        <translation>اكتب عبارة في كل سطر؛ والرمز * في آخرها يعني كل الكلمات التي تبدأ بها.</translation>
    </message>
    <message>
        <source>Being loaded …</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>اختارها %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ConsentTexts</name>
    <message>
        <source>Not given: the provider asked the caller, who did not agree.</source>
        <translation>لم تُعطَ: سأل المزوّد المتصل ولم يوافق.</translation>
    </message>
    <message>
        <source>Given to the provider on %1 (%2)</source>
        <comment>date and time, the provider&apos;s word</comment>
        <translation>أُعطيت للمزوّد في %1 (%2)</translation>
    </message>
    <message>
        <source>Refused at %1: “%2”</source>
        <translation>رُفضت عند %1: «%2»</translation>
    </message>
    <message>
        <source>Announced by the assistant at %1: “%2”</source>
        <translation>أعلنها المساعد عند %1: «%2»</translation>
    </message>
    <message>
        <source>Agreed by the caller at %1: “%2”</source>
        <translation>وافق المتصل عند %1: «%2»</translation>
    </message>
    <message>
        <source>Said at %1: “%2”</source>
        <translation>قيل عند %1: «%2»</translation>
    </message>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>أُكّدت في %1: %2</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>أكّدها %1 في %2: %3</translation>
    </message>
    <message>
        <source>No proof: nothing in the transcript speaks of it.</source>
        <translation>لا إثبات: لا يرد في النص ما يتعلق بها.</translation>
    </message>
    <message>
        <source>Not judged so far</source>
        <translation>لم يُحكم فيها بعد</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DatabaseGroup</name>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>لا حاجة إلى أي إعداد. موصى به لشخص واحد.</translation>
    </message>
    <message>
        <source>PostgreSQL database of a team</source>
        <translation>قاعدة بيانات PostgreSQL للفريق</translation>
    </message>
    <message>
        <source>Several people and receivers share the calls.</source>
        <translation>يتشارك المكالمات عدة أشخاص وخوادم استقبال.</translation>
    </message>
    <message>
        <source>Paste the whole address</source>
        <translation>لصق العنوان الكامل</translation>
    </message>
    <message>
        <source>As your provider shows it, Supabase for instance; it fills in the fields.</source>
        <translation>كما يعرضه مزوّدك، مثل Supabase؛ فتُملأ الحقول منه.</translation>
    </message>
    <message>
        <source>An address begins with postgresql:// and names a server.</source>
        <translation>يبدأ العنوان بـ postgresql:// ويحدد خادمًا.</translation>
    </message>
    <message>
        <source>Taken apart into the fields below, the password too.</source>
        <translation>وُزّع على الحقول أدناه، بما فيها كلمة المرور.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Required, server verified</source>
        <translation>مطلوب، مع التحقق من الخادم</translation>
    </message>
    <message>
        <source>Required, issuer verified</source>
        <translation>مطلوب، مع التحقق من جهة الإصدار</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Where the server offers it</source>
        <translation>إن أتاحه الخادم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Who vouches for the server (PEM), where this computer does not know it. Supabase offers it in the database settings.</source>
        <translation>الجهة التي تضمن الخادم (PEM)، إن كان هذا الكمبيوتر لا يعرفها. يوفرها Supabase في إعدادات قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DayChart</name>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات في اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a bar, a date format of Qt</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysChoice</name>
    <message>
        <source>Choose days</source>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>عرض هذه الأيام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>إلى (ضمنًا)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DaysModel</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day, a date format of Qt</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DeleteDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>حذف الأصل</translation>
    </message>
    <message>
        <source>What is kept under seal of this call is deleted for good: sound, words and summary. The copy that everybody hears and reads stays. This can’t be undone.</source>
        <translation>يُحذف نهائيًا ما هو مختوم من هذه المكالمة: الصوت والكلمات والملخص. وتبقى النسخة التي يسمعها ويقرؤها الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>لماذا؟ يُكتب في سجل التدقيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DetailsPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time, name of the time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>US$ %1</source>
        <comment>cost in dollars of the United States</comment>
        <translation>%1 US$</translation>
    </message>
    <message>
        <source>1, both sides mixed</source>
        <translation>1، الطرفان ممزوجان</translation>
    </message>
    <message>
        <source>2, agent left and caller right</source>
        <translation>2، الوكيل يسارًا والمتصل يمينًا</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Customer’s number</source>
        <translation>رقم العميل</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>البداية (UTC)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>النهاية (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>معدل البت</translation>
    </message>
    <message>
        <source>Recorded length</source>
        <translation>المدة المسجّلة</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>وقت التخزين</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Call ID</source>
        <translation>معرّف المكالمة</translation>
    </message>
    <message>
        <source>Provider’s call ID</source>
        <translation>معرّف المكالمة لدى المزوّد</translation>
    </message>
    <message>
        <source>Assistant ID</source>
        <translation>معرّف المساعد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Who heard this call…</source>
        <translation>من سمع هذه المكالمة…</translation>
    </message>
    <message>
        <source>Who did what with this call, in the audit log</source>
        <translation>من فعل ماذا بهذه المكالمة، في سجل التدقيق</translation>
    </message>
    <message>
        <source>Save evidence pack…</source>
        <translation>حفظ حزمة أدلة…</translation>
    </message>
    <message>
        <source>The recording with what is known of the call, in a file that proves itself</source>
        <translation>التسجيل مع ما يُعرف عن المكالمة في ملف يثبت نفسه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Take the confirmation back…</source>
        <translation>سحب التأكيد…</translation>
    </message>
    <message>
        <source>Confirm the consent…</source>
        <translation>تأكيد الموافقة…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::DoNotDisturb</name>
    <message>
        <source>No notices until %1</source>
        <translation>لا إشعارات حتى %1</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>لا إشعارات</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة واحدة</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
    <message>
        <source>Until switched off</source>
        <translation>حتى الإيقاف</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EventStream</name>
    <message>
        <source>The receiver has fallen silent.</source>
        <translation>توقف خادم الاستقبال عن الإرسال.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>The connection to the receiver was lost.</source>
        <translation>انقطع الاتصال بخادم الاستقبال.</translation>
    </message>
    <message>
        <source>The receiver at %1 can’t be reached.</source>
        <translation>يتعذر الوصول إلى خادم الاستقبال على %1.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::EvidenceDialog</name>
    <message>
        <source>The call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>مكالمة %1، %2</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Open the folder in which the pack is</source>
        <translation>فتح المجلد الذي فيه الحزمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save an evidence pack</source>
        <translation>حفظ حزمة أدلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>One ZIP file with the recording, what was said, what is known of the call, and who did what with it. Whoever gets it can check on their own computer that none of that was changed; no judgement, note or tag is in it.</source>
        <translation>ملف ZIP واحد فيه التسجيل وما قيل وما يُعرف عن المكالمة ومن فعل بها ماذا. يستطيع من يتسلّمه أن يتحقق على حاسوبه من أن شيئًا من ذلك لم يتغيّر؛ وليس فيه تقييم ولا ملاحظة ولا وسم.</translation>
    </message>
    <message>
        <source>The whole phone number is in it. The audit log will say that you took the recording along.</source>
        <translation>فيها رقم الهاتف كاملًا. وسيذكر سجل التدقيق أنك أخذت التسجيل.</translation>
    </message>
    <message>
        <source>Putting the pack together …</source>
        <translation>جارٍ تجميع الحزمة …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>أُلغي؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Open the folder in which the export is</source>
        <translation>فتح المجلد الذي فيه الملف المصدَّر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>كل ما حدث</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Whoever gets it can check with verify-audit, which comes with Earshot, that no entry was changed. The log will say that you exported it.</source>
        <translation>يستطيع من يتسلّمه أن يتحقق بأداة verify-audit المرفقة مع Earshot من أن أي إدخال لم يُغيَّر. وسيذكر السجل أنك صدّرته.</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Reading the log …</source>
        <translation>جارٍ قراءة السجل …</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>أُلغي؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Audit logs, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>سجلات التدقيق، %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FieldRow</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>%1: Browse…</source>
        <comment>the field&apos;s name</comment>
        <translation>%1: استعراض…</translation>
    </message>
    <message>
        <source>Kept in the keychain; type to replace it</source>
        <translation>محفوظ في سلسلة المفاتيح؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Known until Earshot ends; type to replace it</source>
        <translation>معروف إلى أن يُغلق Earshot؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Given when Earshot was started</source>
        <translation>حُدد عند تشغيل Earshot</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>عوامل تصفية أخرى</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Search calls and transcripts</source>
        <translation>بحث في المكالمات ونصوصها</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>بحث في المكالمات</translation>
    </message>
    <message>
        <source>Words, a &quot;phrase&quot;, the beginning of a word with *, or -without a word; phone numbers in any spelling</source>
        <translation>كلمات، أو &quot;عبارة&quot;، أو بداية كلمة متبوعة بـ *، أو -كلمة لاستبعادها؛ وأرقام الهواتف بأي صيغة</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار الأيام…</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>مسموعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيفية الانتهاء</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>مكالمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln calls</source>
        <translation>
            <numerusform>نحو %Ln مكالمة</numerusform>
            <numerusform>نحو مكالمة واحدة</numerusform>
            <numerusform>نحو مكالمتين</numerusform>
            <numerusform>نحو %Ln مكالمات</numerusform>
            <numerusform>نحو %Ln مكالمة</numerusform>
            <numerusform>نحو %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter. Press Delete to take it away.</source>
        <translation>عامل تصفية. اضغط Delete لإزالته.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل تصفية</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FilterMenus</name>
    <message>
        <source>Under 30 seconds</source>
        <translation>أقل من 30 ثانية</translation>
    </message>
    <message>
        <source>30 seconds to 2 minutes</source>
        <translation>من 30 ثانية إلى دقيقتين</translation>
    </message>
    <message>
        <source>2 to 10 minutes</source>
        <translation>من دقيقتين إلى 10 دقائق</translation>
    </message>
    <message>
        <source>10 minutes and more</source>
        <translation>10 دقائق فأكثر</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With transcript</source>
        <translation>مع تفريغ نصي</translation>
    </message>
    <message>
        <source>Without transcript</source>
        <translation>بلا تفريغ نصي</translation>
    </message>
    <message>
        <source>Nobody has listened</source>
        <translation>لم يستمع إليها أحد</translation>
    </message>
    <message>
        <source>Somebody has listened</source>
        <translation>استمع إليها أحدهم</translation>
    </message>
    <message>
        <source>With notes or markers</source>
        <translation>مع ملاحظات أو علامات</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>None in the calls seen so far</source>
        <translation>لا شيء في المكالمات المعروضة حتى الآن</translation>
    </message>
    <message>
        <source>1 call that was told of</source>
        <translation>مكالمة واحدة أُعلن عنها</translation>
    </message>
    <message numerus="yes">
        <source>%n calls that were told of</source>
        <translation>
            <numerusform>لا مكالمات أُعلن عنها (%n)</numerusform>
            <numerusform>مكالمة واحدة أُعلن عنها</numerusform>
            <numerusform>مكالمتان أُعلن عنهما</numerusform>
            <numerusform>%n مكالمات أُعلن عنها</numerusform>
            <numerusform>%n مكالمة أُعلن عنها</numerusform>
            <numerusform>%n مكالمة أُعلن عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent confirmed by somebody</source>
        <translation>موافقة أكّدها أحد</translation>
    </message>
    <message>
        <source>Consent given to the provider</source>
        <translation>موافقة أُعطيت للمزوّد</translation>
    </message>
    <message>
        <source>Consent in the transcript</source>
        <translation>موافقة في النص</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>موافقة مرفوضة</translation>
    </message>
    <message>
        <source>No consent found</source>
        <translation>لم يُعثر على موافقة</translation>
    </message>
    <message>
        <source>Consent not judged</source>
        <translation>موافقة لم يُحكم فيها</translation>
    </message>
    <message>
        <source>Recorded without proof of consent</source>
        <translation>سُجّلت بلا إثبات موافقة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::FindBar</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The place before (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No more marks (Escape)</source>
        <translation>إزالة التمييز (Escape)</translation>
    </message>
    <message>
        <source>Find in this call</source>
        <translation>بحث في هذه المكالمة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>a place, all places</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsCard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Calls without a recording</source>
        <translation>مكالمات بلا تسجيل</translation>
    </message>
    <message>
        <source>Choose a day to see which of its calls have no recording here, and why.</source>
        <translation>اختر يومًا لمعرفة مكالماته التي لا تسجيل لها هنا، وسبب ذلك.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The recording of every call of this day is kept here.</source>
        <translation>تسجيلات كل مكالمات هذا اليوم محفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::GapsModel</name>
    <message>
        <source>The provider keeps it until %1.</source>
        <translation>يحتفظ به المزوّد حتى %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxDelegate</name>
    <message>
        <source>Nothing stands out</source>
        <translation>لا شيء لافت</translation>
    </message>
    <message>
        <source>%1 · %2 more</source>
        <comment>a reason, then how many there are besides</comment>
        <translation>%1 · %2 أخرى</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxMode</name>
    <message>
        <source>Hear the calls that wait, those first in which something went wrong (I)</source>
        <translation>استمع إلى المكالمات المنتظِرة، بدءًا بما حدث فيه خلل (I)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>صندوق الوارد: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>صندوق الوارد: %1+</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InboxPane</name>
    <message>
        <source>Calls that wait to be heard</source>
        <translation>مكالمات تنتظر الاستماع</translation>
    </message>
    <message>
        <source>Complaint words…</source>
        <translation>كلمات الشكوى…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Back to the calls</source>
        <translation>العودة إلى المكالمات</translation>
    </message>
    <message>
        <source>Show the list of all calls (I)</source>
        <translation>عرض قائمة كل المكالمات (I)</translation>
    </message>
    <message>
        <source>Choose which words of a caller bring a call to the top</source>
        <translation>اختر كلمات المتصل التي ترفع المكالمة إلى الأعلى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting: %1, together %2</source>
        <translation>المنتظِرة: %1، مدتها معًا %2</translation>
    </message>
    <message>
        <source>Waiting: more than %1</source>
        <translation>المنتظِرة: أكثر من %1</translation>
    </message>
    <message>
        <source>Looking for calls that wait …</source>
        <translation>جارٍ البحث عن المكالمات المنتظِرة …</translation>
    </message>
    <message>
        <source>The inbox could not be loaded</source>
        <translation>تعذر تحميل صندوق الوارد</translation>
    </message>
    <message>
        <source>Nothing waits to be heard</source>
        <translation>لا شيء ينتظر الاستماع</translation>
    </message>
    <message>
        <source>Every call with a recording or a transcript has been heard or reviewed. New calls appear here by themselves, those first in which something went wrong.</source>
        <translation>استُمع إلى كل مكالمة لها تسجيل أو تفريغ نصي، أو قُيّمت. تظهر المكالمات الجديدة هنا تلقائيًا، بدءًا بما حدث فيه خلل.</translation>
    </message>
    <message>
        <source>Calls reviewed: %1</source>
        <translation>المكالمات التي قُيّمت: %1</translation>
    </message>
    <message>
        <source>Their length: %1</source>
        <translation>مدتها: %1</translation>
    </message>
    <message>
        <source>Your time: %1</source>
        <translation>الوقت الذي استغرقته: %1</translation>
    </message>
    <message>
        <source>Still waiting: %1</source>
        <translation>لا تزال تنتظر: %1</translation>
    </message>
    <message>
        <source>All heard</source>
        <translation>سُمعت كلها</translation>
    </message>
    <message>
        <source>The end of the inbox</source>
        <translation>نهاية صندوق الوارد</translation>
    </message>
    <message>
        <source>Go through it again</source>
        <translation>المرور عليه مجددًا</translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation>الموافقة…</translation>
    </message>
    <message>
        <source>Choose what is done about recordings without proof of consent</source>
        <translation>اختيار ما يُفعل بالتسجيلات التي لا إثبات موافقة لها</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InvitationsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>دعاه</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>صالحة حتى</translation>
    </message>
</context>
<context>
    <name>earshot::ui::InviteDialog</name>
    <message>
        <source>Valid for</source>
        <translation>صالح لمدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make the link</source>
        <translation>إنشاء الرابط</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>You get a link and pass it on. Whoever opens it chooses a password and signs in with this address from then on.</source>
        <translation>تحصل على رابط وتسلّمه. من يفتحه يختار كلمة مرور ويسجّل الدخول بهذا العنوان من بعدها.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Put the link on the clipboard</source>
        <translation>نسخ الرابط إلى الحافظة</translation>
    </message>
    <message>
        <source>The address is needed: they sign in with it.</source>
        <translation>العنوان مطلوب: به يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in the audit log.</source>
        <translation>الاسم مطلوب: يظهر في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>جارٍ إنشاء الرابط …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>تم النسخ. لن يُعرض الرابط مرة أخرى بعد الإغلاق.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>الاختصار المعتاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search a key or what it does</source>
        <translation>ابحث عن اختصار أو عما يفعله</translation>
    </message>
    <message>
        <source>Sets of keys…</source>
        <translation>مجموعات الاختصارات…</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>الاختصارات المعتادة</translation>
    </message>
    <message>
        <source>Function keys, as in Express Scribe</source>
        <translation>مفاتيح الوظائف، كما في Express Scribe</translation>
    </message>
    <message>
        <source>Escape and F1 to F4, as in oTranscribe</source>
        <translation>Escape ومن F1 إلى F4، كما في oTranscribe</translation>
    </message>
    <message>
        <source>New key for the chosen line</source>
        <translation>اختصار جديد للسطر المحدد</translation>
    </message>
    <message>
        <source>Choose a call</source>
        <translation>اختيار مكالمة</translation>
    </message>
    <message>
        <source>↑, ↓, Home, End</source>
        <translation>↑، ↓، Home، End</translation>
    </message>
    <message>
        <source>Open the chosen call</source>
        <translation>فتح المكالمة المحددة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Review the recording that became ready</source>
        <translation>مراجعة التسجيل الذي أصبح جاهزًا</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>What to do about a recording that could not be kept</source>
        <translation>ما العمل بشأن تسجيل تعذّر حفظه</translation>
    </message>
    <message>
        <source>Alt+W</source>
        <translation>Alt+م</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LanguageButton</name>
    <message>
        <source>As the system (%1)</source>
        <comment>a language</comment>
        <translation>كما في النظام (%1)</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LevelSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>how loud</comment>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A double click brings it back to 0 dB</source>
        <translation>النقر المزدوج يعيده إلى 0 dB</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkCard</name>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Nobody can hear this piece by this link any more</source>
        <translation>لا يمكن لأحد بعدها سماع هذا المقطع عبر هذا الرابط</translation>
    </message>
    <message>
        <source>Withdraw the link to %1</source>
        <translation>سحب الرابط إلى %1</translation>
    </message>
    <message>
        <source>Withdraw the link</source>
        <translation>سحب الرابط</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Withdraw the link to %1? It stops working at once, for everybody who has it, and can’t be brought back.</source>
        <translation>هل تريد سحب الرابط إلى %1؟ يتوقف عن العمل فورًا لدى كل من يملكه، ولا يمكن استعادته.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkList</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ask for the links again</source>
        <translation>طلب الروابط مرة أخرى</translation>
    </message>
    <message>
        <source>Links to pieces of this call</source>
        <translation>روابط إلى مقاطع من هذه المكالمة</translation>
    </message>
    <message>
        <source>Asking for the links of this call …</source>
        <translation>جارٍ طلب روابط هذه المكالمة …</translation>
    </message>
    <message>
        <source>Withdrawing the link …</source>
        <translation>جارٍ سحب الرابط …</translation>
    </message>
    <message>
        <source>The link still works. %1</source>
        <comment>why it could not be withdrawn</comment>
        <translation>ما زال الرابط يعمل. %1</translation>
    </message>
    <message>
        <source>The link was withdrawn.</source>
        <translation>سُحب الرابط.</translation>
    </message>
    <message>
        <source>No links to this call yet. One that is made appears here, with how often it was opened.</source>
        <translation>لا توجد روابط إلى هذه المكالمة بعد. يظهر هنا كل رابط يُنشأ، مع عدد مرات فتحه.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LinkPage</name>
    <message>
        <source>Valid for</source>
        <translation>صالح لمدة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Ask for a passcode</source>
        <translation>طلب رمز مرور</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Title on its page, if you like; who has the link sees it</source>
        <translation>عنوان على صفحته إن أردت؛ يراه من لديه الرابط</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>رمز المرور</translation>
    </message>
    <message>
        <source>Address of the new link</source>
        <translation>عنوان الرابط الجديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Put the address on the clipboard</source>
        <translation>نسخ العنوان إلى الحافظة</translation>
    </message>
    <message>
        <source>Making the link …</source>
        <translation>جارٍ إنشاء الرابط …</translation>
    </message>
    <message>
        <source>Copied. The link is not shown again once this closes.</source>
        <translation>تم النسخ. لن يُعرض الرابط مرة أخرى بعد الإغلاق.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters</source>
        <translation>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
            <numerusform>عدد الأحرف على الأقل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passcode needs at least %Ln characters.</source>
        <translation>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
            <numerusform>أقل عدد لأحرف رمز المرور: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveDelegate</name>
    <message>
        <source>No words yet</source>
        <translation>لا كلام بعد</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveModel</name>
    <message>
        <source>Waiting to be dialled</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>جارٍ الرنين</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Being forwarded</source>
        <translation>قيد التحويل</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>caller, assistant and state, running time, newest words</comment>
        <translation>%1، %2، %3. %4</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LivePane</name>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>What is being said</source>
        <translation>ما يُقال الآن</translation>
    </message>
    <message>
        <source>As it is heard; the transcript comes after the call.</source>
        <translation>كما يُسمع؛ يصل التفريغ النصي بعد المكالمة.</translation>
    </message>
    <message>
        <source>Words are shown as they are spoken if the provider sends them: the assistant’s server messages have to include &quot;transcript&quot;. The recording comes after the call either way.</source>
        <translation>تظهر الكلمات أثناء النطق بها إذا أرسلها المزوّد: يجب أن تتضمن رسائل خادم المساعد &quot;transcript&quot;. أما التسجيل فيصل بعد المكالمة في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::LiveStrip</name>
    <message>
        <source>Calls in progress</source>
        <translation>المكالمات الجارية</translation>
    </message>
    <message>
        <source>1 call in progress</source>
        <translation>مكالمة واحدة جارية</translation>
    </message>
    <message numerus="yes">
        <source>%n calls in progress</source>
        <translation>
            <numerusform>لا مكالمات جارية (%n)</numerusform>
            <numerusform>مكالمة واحدة جارية</numerusform>
            <numerusform>مكالمتان جاريتان</numerusform>
            <numerusform>%n مكالمات جارية</numerusform>
            <numerusform>%n مكالمة جارية</numerusform>
            <numerusform>%n مكالمة جارية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::LoadingRows</name>
    <message>
        <source>The calls are being loaded</source>
        <translation>جارٍ تحميل المكالمات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MainWindow</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>What every key does (?)</source>
        <translation>ما يفعله كل اختصار (?)</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>تنفيذ أي شيء أو فتحه باسمه</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>بحث في المكالمات</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>عرض الاختصارات وتغييرها</translation>
    </message>
    <message>
        <source>The inbox: hear the calls that wait, and back</source>
        <translation>صندوق الوارد: الاستماع إلى المكالمات المنتظِرة، ثم العودة</translation>
    </message>
    <message>
        <source>Between list and call</source>
        <translation>التنقل بين القائمة والمكالمة</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>اختيار أعمدة القائمة</translation>
    </message>
    <message>
        <source>Export the selected calls as a table</source>
        <translation>تصدير المكالمات المحددة في جدول</translation>
    </message>
    <message>
        <source>Download the selected recordings into a folder</source>
        <translation>تنزيل التسجيلات المحددة في مجلد</translation>
    </message>
    <message>
        <source>Download the selected recordings as a ZIP archive</source>
        <translation>تنزيل التسجيلات المحددة في أرشيف ZIP</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>الانتقال إلى: %1</translation>
    </message>
    <message>
        <source>To the calls in progress</source>
        <translation>إلى المكالمات الجارية</translation>
    </message>
    <message>
        <source>Do not disturb: %1</source>
        <comment>for how long</comment>
        <translation>عدم الإزعاج: %1</translation>
    </message>
    <message>
        <source>Show notices again</source>
        <translation>إظهار الإشعارات مجددًا</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Save an evidence pack of the call</source>
        <translation>حفظ حزمة أدلة للمكالمة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MembersModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>second factor</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>second factor</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>يرى</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر دخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendDialog</name>
    <message>
        <source>Replace the address of the other server even so</source>
        <translation>استبدال عنوان الخادم الآخر رغم ذلك</translation>
    </message>
    <message>
        <source>Change at the provider</source>
        <translation>تغيير لدى المزوّد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Finding out what would be changed…</source>
        <translation>جارٍ تحديد ما سيتغيّر…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>This would be changed at the provider</source>
        <translation>هذا ما سيتغيّر لدى المزوّد</translation>
    </message>
    <message>
        <source>Not everything was changed</source>
        <translation>لم يتغيّر كل شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing needs to be changed.</source>
        <translation>لا حاجة إلى أي تغيير.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>Stopping after the one that is being changed.</source>
        <translation>سيتوقف بعد التغيير الجاري.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed and read back from the provider.</source>
        <translation>تغيّر %1 من %2 وقُرئ مجددًا من المزوّد للتحقق.</translation>
    </message>
    <message>
        <source>The rest stays as it was.</source>
        <translation>يبقى الباقي كما كان.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose warning, the warning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change both</source>
        <translation>تغيير الاثنين</translation>
    </message>
    <message numerus="yes">
        <source>Change all %n</source>
        <translation>
            <numerusform>تغيير الكل (%n)</numerusform>
            <numerusform>تغيير الكل (%n)</numerusform>
            <numerusform>تغيير الكل (%n)</numerusform>
            <numerusform>تغيير الكل (%n)</numerusform>
            <numerusform>تغيير الكل (%n)</numerusform>
            <numerusform>تغيير الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::MendTree</name>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Changed and checked</source>
        <translation>تغيّر وتم التحقق</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>لا شيء للتغيير</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>Name at the provider</source>
        <translation>الاسم لدى المزوّد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mending</name>
    <message>
        <source>The provider kept it as it was.</source>
        <translation>أبقاه المزوّد كما كان.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Mpris</name>
    <message>
        <source>Recorded call</source>
        <translation>مكالمة مسجّلة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteCard</name>
    <message>
        <source>%1, changed %2</source>
        <comment>two times</comment>
        <translation>%1، عُدّلت %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>الانتقال إلى هذه اللحظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تغيير النص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>إضافة نص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Edit the note %1</source>
        <translation>تحرير الملاحظة %1</translation>
    </message>
    <message>
        <source>Delete the note %1</source>
        <translation>حذف الملاحظة %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NoteField</name>
    <message>
        <source>Whether the note is about this moment, or about the whole call</source>
        <translation>هل الملاحظة عن هذه اللحظة أم عن المكالمة كلها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the note (Enter)</source>
        <translation>إضافة الملاحظة (Enter)</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>اكتب ملاحظة …</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Enter adds it, Shift and Enter begin a new line</source>
        <translation>Enter لإضافتها، وShift مع Enter لسطر جديد</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a moment of the recording</comment>
        <translation>عند %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::NotesPage</name>
    <message>
        <source>Nobody has written anything about this call. M marks what is heard, Shift+M begins a note about it.</source>
        <translation>لم يكتب أحد شيئًا عن هذه المكالمة. المفتاح M يضع علامة على ما يُسمع، وShift+M يبدأ ملاحظة عنه.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OfflineBar</name>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 What you see may be out of date; Earshot keeps trying.</source>
        <extracomment>%1 a sentence that says what happened</extracomment>
        <translation>%1 قد يكون ما تراه قديمًا؛ يواصل Earshot المحاولة.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OffsetBar</name>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier (Alt+←)</source>
        <translation>يأتي متأخرًا: 0.1 ث أبكر (Alt+←)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later (Alt+→)</source>
        <translation>يأتي مبكرًا: 0.1 ث أبعد (Alt+→)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>The times that the provider sent</source>
        <translation>الأوقات التي أرسلها المزوّد</translation>
    </message>
    <message>
        <source>Transcript %1 s earlier</source>
        <translation>التفريغ النصي أبكر بـ %1 ث</translation>
    </message>
    <message>
        <source>Transcript %1 s later</source>
        <translation>التفريغ النصي أبعد بـ %1 ث</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalDialog</name>
    <message>
        <source>Plays the words that are selected, or else all (Alt+H)</source>
        <translation>يشغّل الكلمات المحددة، وإلا فالكل (Alt+H)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The original of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>أصل مكالمة %1، %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening the original …</source>
        <translation>يُفتح الأصل…</translation>
    </message>
    <message>
        <source>That you opened it is noted in the audit log.</source>
        <translation>سُجّل فتحك له في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Loading the sound …</source>
        <translation>يُحمّل الصوت…</translation>
    </message>
    <message>
        <source>Load the sound</source>
        <translation>تحميل الصوت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
</context>
<context>
    <name>earshot::ui::OriginalSound</name>
    <message>
        <source>Nothing of this call is kept under seal any more.</source>
        <translation>لم يعد يُحفظ شيء مختوم من هذه المكالمة.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>لا مكان لملف مؤقت: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Palette</name>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Do or open</source>
        <translation>تنفيذ أو فتح</translation>
    </message>
    <message>
        <source>What do you want to do, or whose call is it?</source>
        <translation>ماذا تريد أن تفعل، أو من صاحب المكالمة؟</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartList</name>
    <message>
        <source>Parts to take out</source>
        <translation>الأجزاء المراد إزالتها</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PartRow</name>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Play just this part, as it is now</source>
        <translation>تشغيل هذا الجزء وحده كما هو الآن</translation>
    </message>
    <message>
        <source>Out for good: the original is gone.</source>
        <translation>أُزيل نهائيًا: لم يعد الأصل موجودًا.</translation>
    </message>
    <message>
        <source>Leave this part out of the list again</source>
        <translation>إخراج هذا الجزء من القائمة</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>تحرّكه مفاتيح الأسهم عُشر ثانية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what it is, from when to when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, to which part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <translation>دعوات مفتوحة</translation>
    </message>
    <message>
        <source>Who can do what</source>
        <translation>من يمكنه فعل ماذا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Gives who is chosen another role, locks them out or lets them in</source>
        <translation>يعطي الشخص المختار دورًا آخر أو يعطّله أو يفعّله</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Makes a link by which somebody joins</source>
        <translation>ينشئ رابطًا ينضم به شخص</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>ما يمكن لكل دور فعله</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص مجددًا</translation>
    </message>
    <message>
        <source>The link of the chosen invitation stops working</source>
        <translation>يتوقف رابط الدعوة المختارة عن العمل</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Change the role of who is chosen, or lock them out</source>
        <translation>تغيير دور الشخص المختار أو تعطيله</translation>
    </message>
    <message>
        <source>Withdraw the chosen invitation</source>
        <translation>سحب الدعوة المختارة</translation>
    </message>
    <message>
        <source>Show who can do what</source>
        <translation>عرض من يمكنه فعل ماذا</translation>
    </message>
    <message>
        <source>Asking who signs in…</source>
        <translation>جارٍ السؤال عمّن يسجّل الدخول…</translation>
    </message>
    <message>
        <source>People can’t be shown</source>
        <translation>لا يمكن عرض الأشخاص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>People are looked after by owners and administrators</source>
        <translation>يتولى المالكون والمسؤولون شؤون الأشخاص</translation>
    </message>
    <message>
        <source>They invite people and say what each may do; ask one of them.</source>
        <translation>هم يدعون الأشخاص ويحددون ما يمكن لكل منهم؛ اسأل أحدهم.</translation>
    </message>
    <message>
        <source>Nobody else uses this computer’s calls</source>
        <translation>لا أحد غيرك يستخدم مكالمات هذا الحاسوب</translation>
    </message>
    <message>
        <source>What Earshot collects here is for whoever uses this computer, without signing in. For a team, somebody runs a receiver (earshotd) on a server: it collects the calls for all, everybody signs in there, and you choose it in the settings.</source>
        <translation>ما يجمعه Earshot هنا متاح لكل من يستخدم هذا الحاسوب دون تسجيل دخول. ولأجل فريق، يشغّل شخص ما خادم الاستقبال (earshotd) على خادم: يجمع المكالمات للجميع، ويسجّل كل واحد الدخول إليه، وتختاره أنت في الإعدادات.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Nobody signs in here yet</source>
        <translation>لا أحد يسجّل الدخول هنا بعد</translation>
    </message>
    <message>
        <source>You are here by a token that is nobody’s. Invite the people of your team: each chooses a password and gets a role.</source>
        <translation>أنت هنا برمز ليس لأحد. ادعُ أعضاء فريقك: يختار كل منهم كلمة مرور ويحصل على دور.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PeoplePresenter</name>
    <message>
        <source>These people sign in at the team’s receiver. Invite others there: a link from this computer would lead nobody anywhere.</source>
        <translation>يسجّل هؤلاء الدخول إلى خادم استقبال الفريق. ادعُ الآخرين من هناك: فرابط من هذا الحاسوب لن يوصل أحدًا إلى شيء.</translation>
    </message>
    <message>
        <source>Only you sign in here so far. Invite the others of your team.</source>
        <translation>أنت وحدك تسجّل الدخول هنا حتى الآن. ادعُ بقية فريقك.</translation>
    </message>
    <message>
        <source>Only the first %L1 people are shown.</source>
        <translation>يُعرض أول %L1 شخص فقط.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaceForm</name>
    <message>
        <source>What is kept already stays where it is</source>
        <translation>ما حُفظ بالفعل يبقى في مكانه</translation>
    </message>
    <message>
        <source>Another place is used for new calls and recordings only; nothing is moved or deleted. To take along what there is, end Earshot and run in a terminal:</source>
        <translation>يُستخدم المكان الآخر للمكالمات والتسجيلات الجديدة فقط، ولا يُنقل شيء أو يُحذف. لنقل الموجود معك، أغلق Earshot ونفّذ في الطرفية:</translation>
    </message>
    <message>
        <source>%1 for the calls</source>
        <comment>a command</comment>
        <translation>%1 للمكالمات</translation>
    </message>
    <message>
        <source>%1 for the recordings</source>
        <comment>a command</comment>
        <translation>%1 للتسجيلات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePage</name>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep them for this run only</source>
        <translation>حفظها لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Where should calls and recordings be kept?</source>
        <translation>أين تُحفظ المكالمات والتسجيلات؟</translation>
    </message>
    <message>
        <source>Where calls and recordings are kept</source>
        <translation>مكان حفظ المكالمات والتسجيلات</translation>
    </message>
    <message>
        <source>Everything on this computer is ready to go. You can change this later in Settings.</source>
        <translation>كل شيء على هذا الكمبيوتر جاهز للبدء. يمكنك تغيير ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>A team shares one database and one store, each on a server of its choice.</source>
        <translation>يتشارك الفريق قاعدة بيانات واحدة ومخزنًا واحدًا، كلًا منهما على خادم من اختياره.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Trying both places…</source>
        <translation>جارٍ تجربة المكانين…</translation>
    </message>
    <message>
        <source>Starting again with the new places…</source>
        <translation>جارٍ إعادة التشغيل بالمكانين الجديدين…</translation>
    </message>
    <message>
        <source>Saved. Calls and recordings are kept there from now on.</source>
        <translation>تم الحفظ. تُحفظ المكالمات والتسجيلات هناك من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Not saved, everything stays as it was: %1</source>
        <translation>لم يتم الحفظ، ويبقى كل شيء كما كان: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>حفظ وتشغيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing was saved yet, because the password or keys can’t be kept: %1 They can be used until Earshot ends, and are asked for again at the next start.</source>
        <translation>لم يُحفظ شيء بعد لأنه يتعذر حفظ كلمة المرور أو المفاتيح: %1 يمكن استخدامها إلى أن يُغلق Earshot، وستُطلب من جديد عند التشغيل التالي.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlacePresenter</name>
    <message>
        <source>The password and every call may cross the network unencrypted.</source>
        <translation>قد تعبر كلمة المرور وكل المكالمات الشبكة من دون تشفير.</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks that it is your server that answers.</source>
        <translation>مشفّر، لكن لا أحد يتحقق من أن خادمك هو الذي يستجيب.</translation>
    </message>
    <message>
        <source>Port 6543 is Supabase’s transaction pooler, through which news between receivers does not arrive. Take port 5432, the session pooler.</source>
        <translation>المنفذ 6543 هو مجمّع المعاملات (transaction pooler) في Supabase، ولا تصل عبره الأخبار بين خوادم الاستقبال. استخدم المنفذ 5432، وهو مجمّع الجلسات (session pooler).</translation>
    </message>
</context>
<context>
    <name>earshot::ui::PlaybackBar</name>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>5 s</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Back 5 seconds (J or ←)</source>
        <translation>رجوع 5 ثوانٍ (J أو ←)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play (Space or K)</source>
        <translation>تشغيل (Space أو K)</translation>
    </message>
    <message>
        <source>On by 5 seconds (L or →)</source>
        <translation>تقديم 5 ثوانٍ (L أو →)</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>End the loop (\)</source>
        <translation>إنهاء التكرار (\)</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>On by 5 seconds</source>
        <translation>تقديم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Loop %1 – %2</source>
        <comment>times</comment>
        <translation>تكرار %1 – %2</translation>
    </message>
    <message>
        <source>This piece is heard again and again. Click to go on (\)</source>
        <translation>يُعاد تشغيل هذا المقطع مرارًا. انقر للمتابعة (\)</translation>
    </message>
    <message>
        <source>Loop from %1</source>
        <translation>تكرار من %1</translation>
    </message>
    <message>
        <source>Press B where the loop ends. Click to forget it (\)</source>
        <translation>اضغط B حيث ينتهي التكرار. انقر لإلغائه (\)</translation>
    </message>
    <message>
        <source>Speed, at the same pitch ([ slower, ] faster)</source>
        <translation>السرعة، مع ثبات طبقة الصوت ([ أبطأ، ] أسرع)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause (Space or K)</source>
        <translation>إيقاف مؤقت (Space أو K)</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>السرعة %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Player</name>
    <message>
        <source>The chosen sound output is not there. Connect it, or choose another one, and press play again.</source>
        <translation>مخرج الصوت المختار غير موجود. صِله أو اختر مخرجًا آخر، ثم اضغط على التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect headphones or speakers and press play again.</source>
        <translation>لا يوجد مخرج صوت في هذا الكمبيوتر. صِل سماعات رأس أو مكبرات صوت واضغط على التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>The sound output went away. Connect it again, or choose another one, and press play.</source>
        <translation>انقطع مخرج الصوت. صِله مجددًا أو اختر مخرجًا آخر، ثم اضغط على التشغيل.</translation>
    </message>
    <message>
        <source>The sound output does not answer. Check the sound settings of this computer and press play again.</source>
        <translation>مخرج الصوت لا يستجيب. تحقق من إعدادات الصوت في هذا الكمبيوتر واضغط على التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>The recording is not on this computer any more. Open the call again to fetch it.</source>
        <translation>لم يعد التسجيل موجودًا على هذا الكمبيوتر. افتح المكالمة مجددًا لجلبه.</translation>
    </message>
    <message>
        <source>The sound output can’t be used now. Check the sound settings of this computer and press play again.</source>
        <translation>يتعذر استخدام مخرج الصوت الآن. تحقق من إعدادات الصوت في هذا الكمبيوتر واضغط على التشغيل مجددًا.</translation>
    </message>
    <message>
        <source>The recording is damaged and can’t be played. Open the call again to fetch it anew.</source>
        <translation>التسجيل تالف ويتعذر تشغيله. افتح المكالمة مجددًا لجلبه من جديد.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::QuestionField</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>A question about every call</source>
        <translation>سؤال عن كل مكالمة</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Question %L1</source>
        <translation>السؤال %L1</translation>
    </message>
    <message>
        <source>Answers to question %L1</source>
        <translation>إجابات السؤال %L1</translation>
    </message>
    <message>
        <source>Question %L1 up</source>
        <translation>السؤال %L1 إلى أعلى</translation>
    </message>
    <message>
        <source>Question %L1 down</source>
        <translation>السؤال %L1 إلى أسفل</translation>
    </message>
    <message>
        <source>Take question %L1 away</source>
        <translation>إزالة السؤال %L1</translation>
    </message>
    <message numerus="yes">
        <source>1 to %Ln points</source>
        <translation>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
            <numerusform>نقاط من 1 إلى %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::RangeEdit</name>
    <message>
        <source>Hear it</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Play just this piece (Alt+H)</source>
        <translation>تشغيل هذا الجزء فقط (Alt+H)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Arrow keys move it by a tenth of a second</source>
        <translation>مفاتيح الأسهم تحركه عُشر ثانية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which time, what happens to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set to the playhead</source>
        <translation>اضبطه على موضع التشغيل</translation>
    </message>
    <message>
        <source>The place where playing is, or stopped</source>
        <translation>الموضع الذي وصل إليه التشغيل أو توقف عنده</translation>
    </message>
    <message>
        <source>0.1 s earlier</source>
        <translation>0.1 ث أبكر</translation>
    </message>
    <message>
        <source>0.1 s later</source>
        <translation>0.1 ث أبعد</translation>
    </message>
    <message>
        <source>A clip can be an hour long at most.</source>
        <translation>أقصى طول للمقطع ساعة واحدة.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReceiverClient</name>
    <message>
        <source>What arrived is not what the receiver sent, so it was not kept. Try again.</source>
        <translation>ما وصل ليس ما أرسله خادم الاستقبال، لذلك لم يُحفظ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 can’t be saved: %2. Choose another place and try again.</source>
        <translation>يتعذر حفظ %1: %2. اختر مكانًا آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Reading the receiver’s answer</source>
        <translation>قراءة استجابة خادم الاستقبال</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingFooter</name>
    <message>
        <source>%1 kbps</source>
        <translation>%1 كيلوبت/ث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop loading the recording</source>
        <translation>إيقاف تحميل التسجيل</translation>
    </message>
    <message>
        <source>Refresh link</source>
        <translation>تجديد الرابط</translation>
    </message>
    <message>
        <source>Ask for a new link now; what plays is not interrupted</source>
        <translation>طلب رابط جديد الآن؛ لا ينقطع ما يجري تشغيله</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>format, bit rate, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>SHA-256 %1 ✓</source>
        <translation>SHA-256 %1 ✓</translation>
    </message>
    <message>
        <source>The bytes that play were checked against this sum: %1</source>
        <translation>تم التحقق من مطابقة البايتات المشغّلة لهذا المجموع: %1</translation>
    </message>
    <message>
        <source>Loading the recording: %1 of %2</source>
        <translation>جارٍ تحميل التسجيل: %1 من %2</translation>
    </message>
    <message>
        <source>Asking for the recording …</source>
        <translation>جارٍ طلب التسجيل …</translation>
    </message>
    <message>
        <source>Renewing the link …</source>
        <translation>جارٍ تجديد الرابط …</translation>
    </message>
    <message>
        <source>Offline: the link has expired; what is loaded still plays</source>
        <translation>غير متصل: انتهت صلاحية الرابط؛ يستمر تشغيل ما حُمّل</translation>
    </message>
    <message>
        <source>The link has expired; what is loaded still plays</source>
        <translation>انتهت صلاحية الرابط؛ يستمر تشغيل ما حُمّل</translation>
    </message>
    <message>
        <source>Offline: link expires in %1, renewed when connected</source>
        <translation>غير متصل: تنتهي صلاحية الرابط بعد %1، ويُجدَّد عند الاتصال</translation>
    </message>
    <message>
        <source>Renewing failed, trying again; link expires in %1</source>
        <translation>فشل التجديد وتجري إعادة المحاولة؛ تنتهي صلاحية الرابط بعد %1</translation>
    </message>
    <message>
        <source>Link expires in %1</source>
        <translation>تنتهي صلاحية الرابط بعد %1</translation>
    </message>
    <message>
        <source>Waiting for more of the recording: %1 of %2</source>
        <translation>بانتظار بقية التسجيل: %1 من %2</translation>
    </message>
    <message>
        <source>Plays while it loads: %1 of %2</source>
        <translation>يُشغَّل أثناء التحميل: %1 من %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingLoader</name>
    <message>
        <source>There is no room for a temporary file: %1</source>
        <translation>لا توجد مساحة لملف مؤقت: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RecordingsGroup</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Folder on this computer</source>
        <translation>مجلد على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Nothing to set up. Recommended for one person.</source>
        <translation>لا حاجة إلى أي إعداد. موصى به لشخص واحد.</translation>
    </message>
    <message>
        <source>S3-compatible store</source>
        <translation>مخزن متوافق مع S3</translation>
    </message>
    <message>
        <source>Amazon S3, MinIO, Cloudflare R2, Backblaze and many others.</source>
        <translation>Amazon S3 وMinIO وCloudflare R2 وBackblaze وغيرها الكثير.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A private bucket of a Supabase project.</source>
        <translation>حاوية خاصة في مشروع Supabase.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Empty for the usual one, beside the calls.</source>
        <translation>اتركه فارغًا لاستخدام المجلد المعتاد، بجوار المكالمات.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Empty for Amazon S3 itself.</source>
        <translation>اتركه فارغًا لاستخدام Amazon S3 نفسه.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Address of the project</source>
        <translation>عنوان المشروع</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>Folder inside</source>
        <translation>المجلد داخلها</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>As is usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>الحاوية في المسار</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>Who vouches for the store (PEM), where this computer does not know it. May stay empty.</source>
        <translation>الجهة التي تضمن المخزن (PEM)، إن كان هذا الكمبيوتر لا يعرفها. يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Kept in this computer’s keychain, never in a file.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>The project’s secret key (sb_secret_…) or service_role key. Kept in this computer’s keychain, never in a file.</source>
        <translation>المفتاح السري للمشروع (sb_secret_…) أو مفتاح service_role. يُحفظ في سلسلة مفاتيح هذا الكمبيوتر، وليس في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Bucket in the server’s name</source>
        <translation>الحاوية في اسم الخادم</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactActions</name>
    <message>
        <source>Take parts out of this call…</source>
        <translation>حجب أجزاء من هذه المكالمة…</translation>
    </message>
    <message>
        <source>Open the original of this call…</source>
        <translation>فتح أصل هذه المكالمة…</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactDialog</name>
    <message>
        <source>Take parts out of the call of %1, %2</source>
        <comment>customer, time</comment>
        <translation>حجب أجزاء من مكالمة %1، %2</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>فتح الأصل…</translation>
    </message>
    <message>
        <source>Read and hear what was said; noted in the audit log</source>
        <translation>قراءة ما قيل وسماعه؛ يُسجَّل في سجل التدقيق</translation>
    </message>
    <message>
        <source>Delete the original…</source>
        <translation>حذف الأصل…</translation>
    </message>
    <message>
        <source>The copy stays; nobody can bring the original back</source>
        <translation>تبقى النسخة؛ ولا يستطيع أحد استعادة الأصل</translation>
    </message>
    <message>
        <source>Put what is chosen in the words into the list (Alt+A)</source>
        <translation>إدراج ما اختير من الكلمات في القائمة (Alt+A)</translation>
    </message>
    <message>
        <source>Look for card numbers</source>
        <translation>البحث عن أرقام بطاقات</translation>
    </message>
    <message>
        <source>Heard instead</source>
        <translation>يُسمع بدلًا منها</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>صمت</translation>
    </message>
    <message>
        <source>A beep</source>
        <translation>صفير</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Kept under seal</source>
        <translation>يُحفظ مختومًا</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>يُحذف نهائيًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>Why? It stands in the audit log</source>
        <translation>لماذا؟ يُكتب في سجل التدقيق</translation>
    </message>
    <message>
        <source>Taking parts out …</source>
        <translation>تُزال الأجزاء…</translation>
    </message>
    <message>
        <source>Taking parts out … You can close this; it goes on.</source>
        <translation>تُزال الأجزاء… يمكنك الإغلاق؛ ويستمر العمل.</translation>
    </message>
    <message>
        <source>It is tried again. %1</source>
        <comment>why</comment>
        <translation>تُعاد المحاولة. %1</translation>
    </message>
    <message>
        <source>Done. Everybody hears and reads the copy from now on.</source>
        <translation>تم. من الآن يسمع الجميع النسخة ويقرؤونها.</translation>
    </message>
    <message>
        <source>It takes longer than usual, and goes on. Look again later.</source>
        <translation>يستغرق وقتًا أطول من المعتاد ويستمر. انظر مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Asking what is out, and what is suggested …</source>
        <translation>يُسأل عمّا أُزيل وما يُقترح…</translation>
    </message>
    <message>
        <source>Searches the words under seal, which is noted in the audit log</source>
        <translation>يبحث في الكلمات المختومة، ويُسجَّل ذلك في سجل التدقيق</translation>
    </message>
    <message>
        <source>Adds what is suggested to the list</source>
        <translation>يضيف المقترح إلى القائمة</translation>
    </message>
    <message>
        <source>Looking for card numbers and security codes …</source>
        <translation>يُبحث عن أرقام بطاقات ورموز أمان…</translation>
    </message>
    <message>
        <source>No card number or security code was found in the words. Select words above, and add them to what is taken out.</source>
        <translation>لم يُعثر في الكلمات على رقم بطاقة أو رمز أمان. حدّد كلمات في الأعلى وأضفها.</translation>
    </message>
    <message>
        <source>Nothing more was found.</source>
        <translation>لم يُعثر على شيء آخر.</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>times of the recording</comment>
        <translation>إضافة %1 إلى %2</translation>
    </message>
    <message>
        <source>Delete the original</source>
        <translation>حذف الأصل</translation>
    </message>
    <message>
        <source>Delete the original for good? Nobody can bring back what is taken out, and no other parts can be chosen later. This can’t be undone.</source>
        <translation>حذف الأصل نهائيًا؟ لن يستطيع أحد استعادة ما يُزال. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Redact and delete</source>
        <translation>حجب وحذف</translation>
    </message>
    <message>
        <source>Check at least one part.</source>
        <translation>حدّد جزءًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation>اذكر لماذا تُزال هذه الأجزاء.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Redaction</name>
    <message>
        <source>Card number</source>
        <translation>رقم بطاقة</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>رمز أمان</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>part of a call that is taken out</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of the recording</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Nothing was taken out of this call yet.</source>
        <translation>لم يُزل شيء من هذه المكالمة بعد.</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, and that failed. The call is what it was. %2</source>
        <comment>who, why</comment>
        <translation>طلب %1 إزالة أجزاء وفشل ذلك. المكالمة كما كانت. %2</translation>
    </message>
    <message>
        <source>%1 asked for parts to be taken out, which is being done.</source>
        <translation>طلب %1 إزالة أجزاء، ويجري ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts were taken out on %1, at the wish of %2: “%3”.</source>
        <translation>
            <numerusform>لم تُزل أجزاء في %1 بطلب من %2: «%3».</numerusform>
            <numerusform>أُزيل جزء واحد في %1 بطلب من %2: «%3».</numerusform>
            <numerusform>أُزيل جزآن في %1 بطلب من %2: «%3».</numerusform>
            <numerusform>أُزيلت %Ln أجزاء في %1 بطلب من %2: «%3».</numerusform>
            <numerusform>أُزيل %Ln جزءًا في %1 بطلب من %2: «%3».</numerusform>
            <numerusform>أُزيل %Ln جزء في %1 بطلب من %2: «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>The original has been under seal since %1. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>الأصل مختوم منذ %1. لا يفتحه إلا من يحق له الحجب، وتُسجَّل كل مرة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The original is gone for good: what is out stays out, and more can follow.</source>
        <translation>لم يعد الأصل موجودًا: ما أُزيل يبقى مزالًا، ويمكن إزالة المزيد.</translation>
    </message>
    <message>
        <source>Everybody then hears and reads the copy without these parts: here, in exports, and by links to clips that were given out before.</source>
        <translation>بعدها يسمع الجميع ويقرؤون النسخة بدون هذه الأجزاء: هنا، وفي الملفات المصدَّرة، وعبر روابط المقاطع التي أُعطيت من قبل.</translation>
    </message>
    <message>
        <source>The original stays under seal. Only those who may redact can open it, and each time is noted in the audit log.</source>
        <translation>يبقى الأصل مختومًا. لا يفتحه إلا من يحق له الحجب، وتُسجَّل كل مرة في سجل التدقيق.</translation>
    </message>
    <message>
        <source>The original is deleted for good. Nobody can bring it back.</source>
        <translation>يُحذف الأصل نهائيًا. لا يستطيع أحد استعادته.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>said in place of words that were taken out</comment>
        <translation>محجوب</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RedactionDesk</name>
    <message>
        <source>Open the original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Open what was said before parts were taken out? That you did is noted in the audit log, with your name and the time.</source>
        <translation>فتح ما قيل قبل إزالة أجزاء منه؟ يُسجَّل ذلك في سجل التدقيق باسمك ووقته.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewKeys</name>
    <message>
        <source>Play, pause</source>
        <translation>تشغيل، إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Repeat the last 3 seconds</source>
        <translation>إعادة آخر 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Begin a loop here</source>
        <translation>بدء التكرار هنا</translation>
    </message>
    <message>
        <source>End the loop here, and hear it again and again</source>
        <translation>إنهاء التكرار هنا، والاستماع إليه مرارًا</translation>
    </message>
    <message>
        <source>Hear what is selected, or else this turn, again and again, or no longer</source>
        <translation>الاستماع مرارًا إلى المحدد، أو إلى هذا الدور، أو إيقاف ذلك</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>بلا تكرار</translation>
    </message>
    <message>
        <source>Skip silence: gently, more, most, not at all</source>
        <translation>تخطي الصمت: قليلًا، أكثر، إلى أقصى حد، لا شيء</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>رجوع 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Forward 5 seconds</source>
        <translation>تقديم 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Back 15 seconds</source>
        <translation>رجوع 15 ثانية</translation>
    </message>
    <message>
        <source>Forward 15 seconds</source>
        <translation>تقديم 15 ثانية</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>إلى البداية</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>To the next word that was searched for</source>
        <translation>إلى كلمة البحث التالية</translation>
    </message>
    <message>
        <source>To the word before that was searched for</source>
        <translation>إلى كلمة البحث السابقة</translation>
    </message>
    <message>
        <source>Find words in this call</source>
        <translation>البحث عن كلمات في هذه المكالمة</translation>
    </message>
    <message>
        <source>The transcript: back to what is heard now</source>
        <translation>التفريغ النصي: العودة إلى ما يُسمع الآن</translation>
    </message>
    <message>
        <source>Good, and on to the next call</source>
        <translation>جيدة، ثم المكالمة التالية</translation>
    </message>
    <message>
        <source>Follow up, and on to the next call</source>
        <translation>متابعة، ثم المكالمة التالية</translation>
    </message>
    <message>
        <source>Problem, and on to the next call</source>
        <translation>مشكلة، ثم المكالمة التالية</translation>
    </message>
    <message>
        <source>Undo the last review, note or tag</source>
        <translation>التراجع عن آخر تقييم أو ملاحظة أو وسم</translation>
    </message>
    <message>
        <source>Mark what is heard now</source>
        <translation>وضع علامة على ما يُسمع الآن</translation>
    </message>
    <message>
        <source>Write a note about what is heard now</source>
        <translation>كتابة ملاحظة عما يُسمع الآن</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>To the next note or marker</source>
        <translation>إلى الملاحظة أو العلامة التالية</translation>
    </message>
    <message>
        <source>To the note or marker before</source>
        <translation>إلى الملاحظة أو العلامة السابقة</translation>
    </message>
    <message>
        <source>Hear the agent only</source>
        <translation>الاستماع إلى الوكيل فقط</translation>
    </message>
    <message>
        <source>Hear the caller only</source>
        <translation>الاستماع إلى المتصل فقط</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>الاستماع إلى الطرفين</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>المكالمة التالية</translation>
    </message>
    <message>
        <source>Previous call</source>
        <translation>المكالمة السابقة</translation>
    </message>
    <message>
        <source>The transcript comes too late: 0.1 s earlier</source>
        <translation>التفريغ النصي متأخر: 0.1 ث أبكر</translation>
    </message>
    <message>
        <source>The transcript comes too early: 0.1 s later</source>
        <translation>التفريغ النصي مبكر: 0.1 ث أبعد</translation>
    </message>
    <message>
        <source>The transcript: the times that the provider sent</source>
        <translation>التفريغ النصي: الأوقات التي أرسلها المزوّد</translation>
    </message>
    <message>
        <source>Answer the scorecard</source>
        <translation>الإجابة عن بطاقة التقييم</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPane</name>
    <message>
        <source>Loading the call …</source>
        <translation>جارٍ تحميل المكالمة …</translation>
    </message>
    <message>
        <source>The call could not be loaded</source>
        <translation>تعذر تحميل المكالمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>لم تُحدَّد مكالمة</translation>
    </message>
    <message>
        <source>Choose a call in the list to listen to it and to read what was said. N and P go to the next and the previous one.</source>
        <translation>اختر مكالمة من القائمة لتستمع إليها وتقرأ ما قيل فيها. ينقلك N وP إلى التالية والسابقة.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>المكالمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>لم تُحدَّد مكالمات</numerusform>
            <numerusform>حُدّدت مكالمة واحدة</numerusform>
            <numerusform>حُدّدت مكالمتان</numerusform>
            <numerusform>حُدّدت %Ln مكالمات</numerusform>
            <numerusform>حُدّدت %Ln مكالمة</numerusform>
            <numerusform>حُدّدت %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with all of them stands below the list. Choose one alone to listen to it and to read what was said.</source>
        <translation>ما يمكن فعله بها جميعًا تجده أسفل القائمة. اختر واحدة وحدها لتستمع إليها وتقرأ ما قيل فيها.</translation>
    </message>
    <message>
        <source>Calls are heard and read here</source>
        <translation>هنا تُسمَع المكالمات وتُقرأ</translation>
    </message>
    <message>
        <source>There is none in the list at the moment.</source>
        <translation>لا توجد أي مكالمة في القائمة حاليًا.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewPresenter</name>
    <message>
        <source>The recording could not be loaded</source>
        <translation>تعذر تحميل التسجيل</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>أُوقف التحميل</translation>
    </message>
    <message>
        <source>The recording is kept; load it whenever you like.</source>
        <translation>التسجيل محفوظ؛ حمّله متى شئت.</translation>
    </message>
    <message>
        <source>The recording can’t be played</source>
        <translation>يتعذر تشغيل التسجيل</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ReviewTabs</name>
    <message>
        <source>The provider sent no transcript for this call.</source>
        <translation>لم يرسل المزوّد تفريغًا نصيًا لهذه المكالمة.</translation>
    </message>
    <message>
        <source>What is said appears here when the call has ended.</source>
        <translation>يظهر هنا ما قيل عند انتهاء المكالمة.</translation>
    </message>
    <message>
        <source>Parts of the call</source>
        <translation>أقسام المكالمة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>and how many</comment>
        <translation>الملاحظات %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>من يمكنه فعل ماذا</translation>
    </message>
    <message>
        <source>Whoever is limited to the calls of some assistants or numbers can do this with those calls only, and nothing that is about all of them.</source>
        <translation>من اقتصر على مكالمات بعض المساعدين أو الأرقام يمكنه هذا في تلك المكالمات فقط، ولا شيء مما يخص المكالمات كلها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>earshot::ui::RolesModel</name>
    <message>
        <source>Make and change owners</source>
        <translation>تعيين المالكين وتعديلهم</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may do it</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not do it</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>ما يمكنهم فعله</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SavePage</name>
    <message>
        <source>Fade</source>
        <translation>التلاشي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا تشفير</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <translation>0.5 ث</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Open the folder in which the clip is</source>
        <translation>فتح المجلد الذي فيه المقطع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>How the sound begins and ends: at once, without a click, or slowly</source>
        <translation>كيف يبدأ الصوت وينتهي: فورًا، أو من دون طقطقة، أو ببطء</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>%1 stand for what the call says.</source>
        <comment>a list of placeholders</comment>
        <translation>يُستبدل %1 بما في المكالمة.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Making the clip …</source>
        <translation>جارٍ إنشاء المقطع …</translation>
    </message>
    <message>
        <source>Saved and checked: %1, %2</source>
        <comment>file name, size</comment>
        <translation>حُفظ وفُحص: %1، %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing was saved.</source>
        <translation>أُلغي؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Save the clip</source>
        <translation>حفظ المقطع</translation>
    </message>
    <message>
        <source>Clips, %1 (*.%2)</source>
        <comment>a format, its ending</comment>
        <translation>مقاطع، %1 (*.%2)</translation>
    </message>
    <message>
        <source>It will be suggested as: %1</source>
        <translation>سيُقترح باسم: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreKeeper</name>
    <message>
        <source>The scorecard can’t be shown: %1</source>
        <translation>تعذّر عرض بطاقة التقييم: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>لم تُحفظ: %1</translation>
    </message>
    <message>
        <source>Not kept, for another call: %1</source>
        <translation>لم تُحفظ لمكالمة أخرى: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorePage</name>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>The scorecard is being loaded …</source>
        <translation>جارٍ تحميل بطاقة التقييم …</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Write a few questions, such as “Was the caller helped?”, and answer them here for each call.</source>
        <translation>لا أسئلة عن المكالمات بعد. اكتب بضعة أسئلة، مثل «هل حصل المتصل على المساعدة؟»، وأجب عنها هنا لكل مكالمة.</translation>
    </message>
    <message>
        <source>Nothing is asked of calls yet. Who administers Earshot writes the questions.</source>
        <translation>لا أسئلة عن المكالمات بعد. يكتب الأسئلة من يدير Earshot.</translation>
    </message>
    <message>
        <source>Write questions…</source>
        <translation>كتابة الأسئلة…</translation>
    </message>
    <message>
        <source>Change the questions…</source>
        <translation>تغيير الأسئلة…</translation>
    </message>
    <message>
        <source>Answered: %L1 of %L2</source>
        <translation>تمت الإجابة: %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 % · %2</source>
        <extracomment>%1 a number of percent, %2 how many questions are answered</extracomment>
        <translation>%L1 % · %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScoreRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a question, %2 an answer to it</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ScorecardDialog</name>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>These questions are asked of every call. A question that is reworded or moved keeps its answers; one that is taken away, or answered in another way, begins anew.</source>
        <translation>تُطرح هذه الأسئلة عن كل مكالمة. السؤال الذي تُعاد صياغته أو يُنقل يحتفظ بإجاباته؛ أما الذي يُزال أو تتغير طريقة إجابته فيبدأ من جديد.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>The questions are being loaded …</source>
        <translation>جارٍ تحميل الأسئلة …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SelectionBar</name>
    <message>
        <source>Export table…</source>
        <translation>تصدير جدول…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Mark as…</source>
        <translation>تقييم…</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>إزالة التقييم</translation>
    </message>
    <message>
        <source>Download recordings…</source>
        <translation>تنزيل التسجيلات…</translation>
    </message>
    <message>
        <source>Into a folder…</source>
        <translation>في مجلد…</translation>
    </message>
    <message>
        <source>As a ZIP archive…</source>
        <translation>في أرشيف ZIP…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls selected</source>
        <translation>
            <numerusform>لم تُحدَّد مكالمات</numerusform>
            <numerusform>حُدّدت مكالمة واحدة</numerusform>
            <numerusform>حُدّدت مكالمتان</numerusform>
            <numerusform>حُدّدت %Ln مكالمات</numerusform>
            <numerusform>حُدّدت %Ln مكالمة</numerusform>
            <numerusform>حُدّدت %Ln مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected calls</source>
        <translation>تصدير المكالمات المحددة</translation>
    </message>
    <message>
        <source>Table for spreadsheets, with byte order mark (*.csv)</source>
        <translation>جدول لبرامج جداول البيانات، مع علامة ترتيب البايتات (*.csv)</translation>
    </message>
    <message>
        <source>Table, plain UTF-8 (*.csv)</source>
        <translation>جدول، UTF-8 عادي (*.csv)</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>مكالمات</translation>
    </message>
    <message>
        <source>Where to make a folder for the recordings</source>
        <translation>مكان إنشاء مجلد التسجيلات</translation>
    </message>
    <message>
        <source>Save the recordings</source>
        <translation>حفظ التسجيلات</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>تسجيلات</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln calls</source>
        <translation>
            <numerusform>%L1 من %Ln مكالمة</numerusform>
            <numerusform>%L1 من مكالمة واحدة</numerusform>
            <numerusform>%L1 من مكالمتين</numerusform>
            <numerusform>%L1 من %Ln مكالمات</numerusform>
            <numerusform>%L1 من %Ln مكالمة</numerusform>
            <numerusform>%L1 من %Ln مكالمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SettingsPage</name>
    <message>
        <source>Welcome to Earshot</source>
        <translation>مرحبًا بك في Earshot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Calls come from this computer</source>
        <translation>تأتي المكالمات من هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Calls come from a team’s receiver</source>
        <translation>تأتي المكالمات من خادم الاستقبال الخاص بالفريق</translation>
    </message>
    <message>
        <source>These are sample calls</source>
        <translation>هذه مكالمات نموذجية</translation>
    </message>
    <message>
        <source>Change where calls come from…</source>
        <translation>تغيير مصدر المكالمات…</translation>
    </message>
    <message>
        <source>There is nothing to set here</source>
        <translation>لا يوجد ما يُضبط هنا</translation>
    </message>
    <message>
        <source>When the window is closed:</source>
        <translation>عند إغلاق النافذة:</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SideButton</name>
    <message>
        <source>Both</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Which side is heard (0 both, 1 agent, 2 caller)</source>
        <translation>الطرف المسموع (0 الطرفان، 1 الوكيل، 2 المتصل)</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>a side of the conversation</comment>
        <translation>المسموع: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Sidebar</name>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignBar</name>
    <message>
        <source>Why this call should be heard</source>
        <translation>سبب الحاجة إلى سماع هذه المكالمة</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SignTexts</name>
    <message>
        <source>%1 minutes of silence at %2</source>
        <comment>1:12 minutes</comment>
        <translation>صمت لمدة %1 دقيقة عند %2</translation>
    </message>
    <message>
        <source>A tool failed at %1</source>
        <translation>فشلت أداة عند %1</translation>
    </message>
    <message>
        <source>The tool %1 failed at %2</source>
        <translation>فشلت الأداة %1 عند %2</translation>
    </message>
    <message>
        <source>Success evaluated as low: %1</source>
        <translation>قُيّم النجاح بأنه منخفض: %1</translation>
    </message>
    <message>
        <source>Evaluated as a failure</source>
        <translation>قُيّمت بأنها فاشلة</translation>
    </message>
    <message>
        <source>The caller complains: “%1” at %2</source>
        <translation>المتصل يشتكي: «%1» عند %2</translation>
    </message>
    <message numerus="yes">
        <source>A short call, with %Ln seconds of waiting at %1</source>
        <translation>
            <numerusform>مكالمة قصيرة، مع انتظار %Ln ثانية عند %1</numerusform>
            <numerusform>مكالمة قصيرة، مع انتظار ثانية واحدة عند %1</numerusform>
            <numerusform>مكالمة قصيرة، مع انتظار ثانيتين عند %1</numerusform>
            <numerusform>مكالمة قصيرة، مع انتظار %Ln ثوانٍ عند %1</numerusform>
            <numerusform>مكالمة قصيرة، مع انتظار %Ln ثانية عند %1</numerusform>
            <numerusform>مكالمة قصيرة، مع انتظار %Ln ثانية عند %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A short call, after %Ln seconds of waiting</source>
        <translation>
            <numerusform>مكالمة قصيرة، بعد انتظار %Ln ثانية</numerusform>
            <numerusform>مكالمة قصيرة، بعد انتظار ثانية واحدة</numerusform>
            <numerusform>مكالمة قصيرة، بعد انتظار ثانيتين</numerusform>
            <numerusform>مكالمة قصيرة، بعد انتظار %Ln ثوانٍ</numerusform>
            <numerusform>مكالمة قصيرة، بعد انتظار %Ln ثانية</numerusform>
            <numerusform>مكالمة قصيرة، بعد انتظار %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds of silence at %1</source>
        <translation>
            <numerusform>صمت لمدة %Ln ثانية عند %1</numerusform>
            <numerusform>صمت لمدة ثانية واحدة عند %1</numerusform>
            <numerusform>صمت لمدة ثانيتين عند %1</numerusform>
            <numerusform>صمت لمدة %Ln ثوانٍ عند %1</numerusform>
            <numerusform>صمت لمدة %Ln ثانية عند %1</numerusform>
            <numerusform>صمت لمدة %Ln ثانية عند %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A tool failed %Ln times, first at %1</source>
        <translation>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>فشلت أداة (عدد المرات: %Ln)، أولها عند %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tool %1 failed %Ln times, first at %2</source>
        <translation>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
            <numerusform>فشلت الأداة %1 (عدد المرات: %Ln)، أولها عند %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caller complains %Ln times, first “%1” at %2</source>
        <translation>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
            <numerusform>المتصل يشتكي (عدد المرات: %Ln)، أولها «%1» عند %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They interrupt each other %Ln times, first at %1</source>
        <translation>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
            <numerusform>يقاطع كل منهما الآخر (عدد المرات: %Ln)، أولها عند %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::SoundMenu</name>
    <message>
        <source>%1 s</source>
        <comment>a length of time</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د و%2 ث</translation>
    </message>
    <message>
        <source>Hear all silence</source>
        <translation>سماع كل الصمت</translation>
    </message>
    <message>
        <source>Shorten pauses over 2 s</source>
        <translation>تقصير الوقفات الأطول من 2 ث</translation>
    </message>
    <message>
        <source>Shorten pauses over 1 s</source>
        <translation>تقصير الوقفات الأطول من 1 ث</translation>
    </message>
    <message>
        <source>Shorten pauses over 0.6 s</source>
        <translation>تقصير الوقفات الأطول من 0.6 ث</translation>
    </message>
    <message>
        <source>%1 (saves %2)</source>
        <comment>what is shortened, a length of time</comment>
        <translation>%1 (يوفّر %2)</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>الصمت</translation>
    </message>
    <message>
        <source>Skips silence</source>
        <translation>يتخطى الصمت</translation>
    </message>
    <message>
        <source>Skips silence, saves %1</source>
        <translation>يتخطى الصمت، ويوفّر %1</translation>
    </message>
    <message>
        <source>Begin 1.5 s earlier after a pause</source>
        <translation>البدء قبل 1.5 ث بعد الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Make the quieter side as loud as the other</source>
        <translation>رفع صوت الطرف الأخفض إلى مستوى الآخر</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>مخرج الصوت</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>حسب إعدادات الكمبيوتر</translation>
    </message>
    <message>
        <source>Agent twice as fast</source>
        <translation>الوكيل بضعف السرعة</translation>
    </message>
    <message>
        <source>Caller twice as fast</source>
        <translation>المتصل بضعف السرعة</translation>
    </message>
    <message>
        <source>Which pauses are skipped (S), and how it is played on</source>
        <translation>الوقفات التي تُتخطى (S)، وكيفية متابعة التشغيل</translation>
    </message>
    <message>
        <source>Agent’s level</source>
        <translation>مستوى صوت الوكيل</translation>
    </message>
    <message>
        <source>Caller’s level</source>
        <translation>مستوى صوت المتصل</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SourcesModel</name>
    <message>
        <source>%1 What is shown was seen %2.</source>
        <translation>%1 المعروض رُصد %2.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخلل</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Events go to</source>
        <translation>وجهة الأحداث</translation>
    </message>
</context>
<context>
    <name>earshot::ui::SpokenTime</name>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>0 ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, then seconds without the word</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, then minutes and seconds</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position, length</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>position and length, who speaks</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>selected from %1 to %2, %3 long</source>
        <translation>محدد من %1 إلى %2، المدة %3</translation>
    </message>
</context>
<context>
    <name>earshot::ui::StateTexts</name>
    <message>
        <source>No recording yet</source>
        <translation>لا يوجد تسجيل بعد</translation>
    </message>
    <message>
        <source>The provider has not said whether this call was recorded. If a recording comes, it appears here.</source>
        <translation>لم يذكر المزوّد هل سُجّلت هذه المكالمة. إن وصل تسجيل فسيظهر هنا.</translation>
    </message>
    <message>
        <source>The call is not over</source>
        <translation>لم تنتهِ المكالمة</translation>
    </message>
    <message>
        <source>Its recording appears here when it has ended.</source>
        <translation>يظهر تسجيلها هنا عند انتهائها.</translation>
    </message>
    <message>
        <source>The recording is fetched again soon</source>
        <translation>سيُعاد جلب التسجيل قريبًا</translation>
    </message>
    <message>
        <source>The last attempt failed: %1</source>
        <translation>فشلت المحاولة الأخيرة: %1</translation>
    </message>
    <message>
        <source>The last attempt failed; the next one follows by itself.</source>
        <translation>فشلت المحاولة الأخيرة؛ وستتبعها المحاولة التالية تلقائيًا.</translation>
    </message>
    <message>
        <source>The recording could not be fetched</source>
        <translation>تعذر جلب التسجيل</translation>
    </message>
    <message>
        <source>Every attempt failed: %1 The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>فشلت كل المحاولات: %1 يمكن للمسؤول عن خادم الاستقبال إعادة المحاولة؛ ويبقى التفريغ النصي متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>Every attempt failed. The person who looks after the receiver can try again; the transcript stays readable.</source>
        <translation>فشلت كل المحاولات. يمكن للمسؤول عن خادم الاستقبال إعادة المحاولة؛ ويبقى التفريغ النصي متاحًا للقراءة.</translation>
    </message>
    <message>
        <source>This call has no recording</source>
        <translation>لا يوجد تسجيل لهذه المكالمة</translation>
    </message>
    <message>
        <source>%1 The transcript is all there is.</source>
        <translation>%1 لا يوجد سوى التفريغ النصي.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it. The transcript is all there is.</source>
        <translation>لم يحتفظ المزوّد بصوت المكالمة. لا يوجد سوى التفريغ النصي.</translation>
    </message>
    <message>
        <source>The recording was deleted</source>
        <translation>حُذف التسجيل</translation>
    </message>
    <message>
        <source>%1 The transcript and the details stay.</source>
        <translation>%1 يبقى التفريغ النصي والتفاصيل.</translation>
    </message>
    <message>
        <source>It was kept once and then deleted. The transcript and the details stay.</source>
        <translation>كان محفوظًا ثم حُذف. يبقى التفريغ النصي والتفاصيل.</translation>
    </message>
    <message>
        <source>Recording waits its turn</source>
        <translation>التسجيل ينتظر دوره</translation>
    </message>
    <message>
        <source>Recording is being fetched</source>
        <translation>التسجيل قيد الجلب</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>التسجيل جاهز</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>ستُعاد المحاولة قريبًا</translation>
    </message>
    <message>
        <source>Recording failed</source>
        <translation>فشل التسجيل</translation>
    </message>
    <message>
        <source>Transcript only</source>
        <translation>تفريغ نصي فقط</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>حُذف التسجيل</translation>
    </message>
    <message>
        <source>The recording waits its turn</source>
        <translation>التسجيل ينتظر دوره</translation>
    </message>
    <message>
        <source>It is fetched from the provider in a moment and can then be played here.</source>
        <translation>سيُجلب من المزوّد بعد لحظات، ثم يمكن تشغيله هنا.</translation>
    </message>
    <message>
        <source>The recording is being fetched and checked</source>
        <translation>يجري جلب التسجيل والتحقق منه</translation>
    </message>
    <message>
        <source>It can be played here as soon as it is stored.</source>
        <translation>يمكن تشغيله هنا فور تخزينه.</translation>
    </message>
    <message>
        <source>The provider kept no audio of it.</source>
        <translation>لم يحتفظ المزوّد بصوت المكالمة.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TagBar</name>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a tag (T)</source>
        <translation>إضافة وسم (T)</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>وسم, وسم آخر</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>وسوم جديدة تفصل بينها الفاصلة (,)</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>إزالة الوسم «%1»</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeLabel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What is heard now, and the length of the recording</source>
        <translation>ما يُسمع الآن، ومدة التسجيل</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position, length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeText</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س و%2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د و%2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TimeTexts</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>two dates, from and to</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Toast</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;مراجعة</translation>
    </message>
    <message>
        <source>Recording ready · %1</source>
        <translation>التسجيل جاهز · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings ready</source>
        <translation>
            <numerusform>لا تسجيلات جاهزة</numerusform>
            <numerusform>تسجيل واحد جاهز</numerusform>
            <numerusform>تسجيلان جاهزان</numerusform>
            <numerusform>%n تسجيلات جاهزة</numerusform>
            <numerusform>%n تسجيلًا جاهزًا</numerusform>
            <numerusform>%n تسجيل جاهز</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of %1 could not be kept. %2</source>
        <translation>تعذّر حفظ تسجيل %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings could not be kept</source>
        <translation>
            <numerusform>لا تسجيلات تعذّر حفظها (%n)</numerusform>
            <numerusform>تعذّر حفظ تسجيل واحد</numerusform>
            <numerusform>تعذّر حفظ تسجيلين</numerusform>
            <numerusform>تعذّر حفظ %n تسجيلات</numerusform>
            <numerusform>تعذّر حفظ %n تسجيلًا</numerusform>
            <numerusform>تعذّر حفظ %n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;ما العمل</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings could not be kept</source>
        <translation>يعرض المكالمات التي تعذّر حفظ تسجيلاتها</translation>
    </message>
    <message>
        <source>Shows the calls whose recordings became ready</source>
        <translation>يعرض المكالمات التي أصبحت تسجيلاتها جاهزة</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptModel</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, speaker, what was said</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a pause, what was said after it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TranscriptView</name>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Keep the turn that is heard in view again (.)</source>
        <translation>إبقاء الدور المسموع ظاهرًا من جديد (.)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>التفريغ النصي</translation>
    </message>
    <message>
        <source>Listen from here</source>
        <translation>الاستماع من هنا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>نسخ التفريغ النصي كاملًا</translation>
    </message>
    <message>
        <source>It comes too late: 0.1 s earlier</source>
        <translation>يأتي متأخرًا: 0.1 ث أبكر</translation>
    </message>
    <message>
        <source>It comes too early: 0.1 s later</source>
        <translation>يأتي مبكرًا: 0.1 ث أبعد</translation>
    </message>
    <message numerus="yes">
        <source>Clip these %n turns…</source>
        <translation>
            <numerusform>مقطع من هذه الأدوار (%n)…</numerusform>
            <numerusform>مقطع من هذا الدور…</numerusform>
            <numerusform>مقطع من هذين الدورين…</numerusform>
            <numerusform>مقطع من هذه الأدوار الـ%n…</numerusform>
            <numerusform>مقطع من هذه الأدوار الـ%n…</numerusform>
            <numerusform>مقطع من هذه الأدوار الـ%n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clip this turn…</source>
        <translation>مقطع من هذا الدور…</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>المحدّد: %1</translation>
    </message>
    <message>
        <source>Clip these words…</source>
        <translation>مقطع من هذه الكلمات…</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>نسخ هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>فتح Earshot</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit Earshot</source>
        <translation>إنهاء Earshot</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Inbox: %1</source>
        <translation>صندوق الوارد: %1</translation>
    </message>
    <message>
        <source>Inbox: %1+</source>
        <translation>صندوق الوارد: %1+</translation>
    </message>
    <message>
        <source>1 call waits to be heard</source>
        <translation>مكالمة واحدة تنتظر الاستماع</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be heard</source>
        <translation>
            <numerusform>لا مكالمات تنتظر الاستماع (%n)</numerusform>
            <numerusform>مكالمة واحدة تنتظر الاستماع</numerusform>
            <numerusform>مكالمتان تنتظران الاستماع</numerusform>
            <numerusform>%n مكالمات تنتظر الاستماع</numerusform>
            <numerusform>%n مكالمة تنتظر الاستماع</numerusform>
            <numerusform>%n مكالمة تنتظر الاستماع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earshot::ui::TrialLine</name>
    <message>
        <source>Works: %1</source>
        <translation>يعمل: %1</translation>
    </message>
    <message>
        <source>Does not work: %1</source>
        <translation>لا يعمل: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::TurnText</name>
    <message>
        <source>both speaking</source>
        <translation>الطرفان يتحدثان</translation>
    </message>
    <message>
        <source>agent speaking</source>
        <translation>الوكيل يتحدث</translation>
    </message>
    <message>
        <source>caller speaking</source>
        <translation>المتصل يتحدث</translation>
    </message>
    <message>
        <source>somebody speaking</source>
        <translation>أحدهم يتحدث</translation>
    </message>
</context>
<context>
    <name>earshot::ui::VerdictBar</name>
    <message>
        <source>Nothing needs to be done (G)</source>
        <translation>لا حاجة إلى أي إجراء (G)</translation>
    </message>
    <message>
        <source>Somebody has to get back to the customer (F)</source>
        <translation>يجب أن يعاود أحدهم التواصل مع العميل (F)</translation>
    </message>
    <message>
        <source>Something went wrong (X)</source>
        <translation>حدث خلل ما (X)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 who, %2 a time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::Verdicts</name>
    <message>
        <source>Not kept for %1: %2</source>
        <translation>لم يُحفظ لـ %1: %2</translation>
    </message>
</context>
<context>
    <name>earshot::ui::ViewsChip</name>
    <message>
        <source>%1   (%L2)</source>
        <translation>%1   (%L2)</translation>
    </message>
    <message>
        <source>%1   (about %L2)</source>
        <translation>%1   (نحو %L2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>No views are saved so far</source>
        <translation>لم تُحفظ أي طريقة عرض بعد</translation>
    </message>
    <message>
        <source>Save words and filters as a view…</source>
        <translation>حفظ الكلمات وعوامل التصفية كطريقة عرض…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>Its name, which all of your organisation see:</source>
        <translation>اسمها الذي يراه كل من في مؤسستك:</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? The calls stay.</source>
        <translation>هل تريد حذف طريقة العرض «%1» لدى الجميع؟ تبقى المكالمات.</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveGrip</name>
    <message>
        <source>Waveform: taller</source>
        <translation>شكل الموجة: أطول</translation>
    </message>
    <message>
        <source>Waveform: shorter</source>
        <translation>شكل الموجة: أقصر</translation>
    </message>
    <message>
        <source>Waveform: the usual height</source>
        <translation>شكل الموجة: الارتفاع المعتاد</translation>
    </message>
    <message>
        <source>Height of the waveform</source>
        <translation>ارتفاع شكل الموجة</translation>
    </message>
    <message>
        <source>Drag to make the waveform taller or shorter (arrow keys), double click for the usual height</source>
        <translation>اسحب لجعل شكل الموجة أطول أو أقصر (مفاتيح الأسهم)، وانقر مرتين للارتفاع المعتاد</translation>
    </message>
    <message>
        <source>Waveform: more room for the agent</source>
        <translation>شكل الموجة: مساحة أكبر للوكيل</translation>
    </message>
    <message>
        <source>Waveform: more room for the caller</source>
        <translation>شكل الموجة: مساحة أكبر للمتصل</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveMark</name>
    <message>
        <source>Silence of %1</source>
        <translation>صمت لمدة %1</translation>
    </message>
    <message>
        <source>The agent answers after %1</source>
        <translation>يجيب الوكيل بعد %1</translation>
    </message>
    <message>
        <source>The agent interrupts the caller</source>
        <translation>الوكيل يقاطع المتصل</translation>
    </message>
    <message>
        <source>The caller interrupts the agent</source>
        <translation>المتصل يقاطع الوكيل</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>نتيجة بحث: %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveOverview</name>
    <message>
        <source>The whole recording</source>
        <translation>التسجيل كاملًا</translation>
    </message>
    <message>
        <source>Drag to see another part; Ctrl and the wheel over the lanes bring it nearer</source>
        <translation>اسحب لرؤية جزء آخر؛ استخدم Ctrl مع عجلة الماوس فوق المسارات للتقريب</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveSelection</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <comment>from, to, length</comment>
        <translation>%1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WaveformView</name>
    <message>
        <source>Waveform: nearer</source>
        <translation>شكل الموجة: تقريب</translation>
    </message>
    <message>
        <source>Waveform: farther</source>
        <translation>شكل الموجة: إبعاد</translation>
    </message>
    <message>
        <source>Waveform: the whole call</source>
        <translation>شكل الموجة: المكالمة كاملة</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>To the next silence, interruption or slow answer</source>
        <translation>إلى الصمت أو المقاطعة أو الرد البطيء التالي</translation>
    </message>
    <message>
        <source>To the silence, interruption or slow answer before</source>
        <translation>إلى الصمت أو المقاطعة أو الرد البطيء السابق</translation>
    </message>
    <message>
        <source>Swap agent and caller in this call</source>
        <translation>تبديل الوكيل والمتصل في هذه المكالمة</translation>
    </message>
    <message>
        <source>Loading the waveform …</source>
        <translation>جارٍ تحميل شكل الموجة …</translation>
    </message>
    <message>
        <source>There is no waveform for this recording. It can be played all the same.</source>
        <translation>لا يوجد شكل موجة لهذا التسجيل، لكن يمكن تشغيله رغم ذلك.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, what is marked there</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>time, who speaks, what is said</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Click to listen from here (arrow keys: 5 s, with Ctrl 15 s), drag to select (Shift and arrow keys)</source>
        <translation>انقر للاستماع من هنا (مفاتيح الأسهم: 5 ث، ومع Ctrl 15 ث)، واسحب للتحديد (Shift مع مفاتيح الأسهم)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الطرفان</translation>
    </message>
    <message>
        <source>Select: one step to the left (in the transcript, one word)</source>
        <translation>تحديد: خطوة إلى اليسار (في التفريغ النصي، كلمة واحدة)</translation>
    </message>
    <message>
        <source>Select: one step to the right (in the transcript, one word)</source>
        <translation>تحديد: خطوة إلى اليمين (في التفريغ النصي، كلمة واحدة)</translation>
    </message>
</context>
<context>
    <name>earshot::ui::WordsDialog</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>الكلمات المعتادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Words of a complaint</source>
        <translation>كلمات الشكوى</translation>
    </message>
    <message>
        <source>A call in which the caller says one of these comes first in the inbox. Write a word or a phrase a line; * at the end of a word stands for all that begin so.</source>
        <translation>المكالمة التي يقول فيها المتصل واحدة من هذه الكلمات تأتي أولًا في صندوق الوارد. اكتب كلمة أو عبارة في كل سطر؛ وعلامة * في آخر الكلمة تعني كل ما يبدأ بها.</translation>
    </message>
    <message>
        <source>Everybody’s calls are looked through for Earshot’s own words again</source>
        <translation>تُفحص مكالمات الجميع مرة أخرى بحثًا عن كلمات Earshot</translation>
    </message>
    <message>
        <source>The words are being loaded …</source>
        <translation>جارٍ تحميل الكلمات …</translation>
    </message>
    <message>
        <source>Being kept …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>That is more than is looked for. Take some away.</source>
        <translation>هذا أكثر مما يُبحث عنه. احذف بعضها.</translation>
    </message>
    <message>
        <source>These are Earshot’s own words. What you save counts for everybody.</source>
        <translation>هذه كلمات Earshot. ما تحفظه يسري على الجميع.</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>اختارها %1</translation>
    </message>
</context>
</TS>
