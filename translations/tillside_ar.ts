<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AmountHints</name>
    <message>
        <source>Approved</source>
        <extracomment>What happens in training with an ordinary amount.</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Approved, with a signature</source>
        <extracomment>What happens in training: the customer has to sign.</extracomment>
        <translation>مقبولة بتوقيع</translation>
    </message>
    <message>
        <source>Approved, with a tip</source>
        <extracomment>What happens in training: the customer adds a tip of a tenth on the terminal.</extracomment>
        <translation>مقبولة مع إكرامية</translation>
    </message>
    <message>
        <source>Approved for less</source>
        <extracomment>What happens in training: only part of the amount is approved.</extracomment>
        <translation>مقبولة بمبلغ أقل</translation>
    </message>
    <message>
        <source>Declined: not enough money</source>
        <extracomment>What happens in training: bank code 51.</extracomment>
        <translation>مرفوضة: الرصيد غير كافٍ</translation>
    </message>
    <message>
        <source>Declined: the card has expired</source>
        <extracomment>What happens in training: bank code 54.</extracomment>
        <translation>مرفوضة: انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <extracomment>What happens in training: bank code 55.</extracomment>
        <translation>مرفوضة: الرقم السري خاطئ</translation>
    </message>
    <message>
        <source>Declined without a reason</source>
        <extracomment>What happens in training: bank code 05, no reason given.</extracomment>
        <translation>مرفوضة بلا سبب</translation>
    </message>
    <message>
        <source>Declined: not allowed for this card</source>
        <extracomment>What happens in training: bank code 57, the card may not be used for this.</extracomment>
        <translation>مرفوضة: غير مسموحة بهذه البطاقة</translation>
    </message>
    <message>
        <source>Declined: over the card&apos;s limit</source>
        <extracomment>What happens in training: bank code 61.</extracomment>
        <translation>مرفوضة: فوق حد البطاقة</translation>
    </message>
    <message>
        <source>Declined: the bank did not answer</source>
        <extracomment>What happens in training: bank code 91, the card&apos;s own bank cannot be reached.</extracomment>
        <translation>مرفوضة: بنك البطاقة لا يجيب</translation>
    </message>
</context>
<context>
    <name>AmountNotes</name>
    <message>
        <source>Num Lock is off. Press the Num Lock key, then type the amount.</source>
        <extracomment>A key of the number pad would have moved the focus instead of typing a digit.</extracomment>
        <translation>مفتاح Num Lock مطفأ. اضغط Num Lock ثم اكتب المبلغ.</translation>
    </message>
    <message>
        <source>That looked like a barcode scan, so the amount was cleared.</source>
        <extracomment>A barcode scanner typed digits into the amount.</extracomment>
        <translation>بدا ذلك كمسح رمز شريطي، لذلك مُسح المبلغ.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <extracomment>%1 is an option that was typed, %2 one that looks like it; both with their dashes.</extracomment>
        <translation>لا يوجد خيار %1. هل تقصد %2؟</translation>
    </message>
    <message>
        <source>There is no option %1. %2 lists them.</source>
        <extracomment>%1 is an option that was typed, with its dashes; %2 is the command line that lists them.</extracomment>
        <translation>لا يوجد خيار %1. الأمر %2 يعرض الخيارات.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. tillside-cli help %1 shows what it takes.</source>
        <extracomment>A command of tillside-cli does not take an option or a word. %1 is the command, %2 the option or the word; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>الأمر «%1» لا يقبل «%2». الأمر tillside-cli help %1 يعرض ما يقبله.</translation>
    </message>
    <message>
        <source>“%1” needs &lt;%2&gt;. %3</source>
        <extracomment>A word is missing on the command line. %1 is the command, %2 what stands for the word in its help, %3 a sentence of that help.</extracomment>
        <translation>الأمر «%1» يحتاج إلى &lt;%2&gt;. %3</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. It takes one of these: %3.</source>
        <extracomment>An option has a value that it cannot have. %1 is the option without its dashes, %2 the value, %3 a list of the values that it can have.</extracomment>
        <translation>لا يمكن أن تكون قيمة --%1 هي «%2». القيم الممكنة: %3.</translation>
    </message>
</context>
<context>
    <name>Charge</name>
    <message>
        <source>Use letters, digits and hyphens, at most 36.</source>
        <extracomment>Under the field for the optional reference of a payment.</extracomment>
        <translation>يتكوّن المرجع من حروف لاتينية وأرقام وواصلات، 36 على الأكثر.</translation>
    </message>
    <message>
        <source>That is a card number, which must not be stored or printed. Type another reference.</source>
        <extracomment>Under the field for the optional reference of a payment.</extracomment>
        <translation>هذا رقم بطاقة، ولا يجوز حفظه أو طباعته. أدخل مرجعًا آخر.</translation>
    </message>
    <message>
        <source>This till cannot keep records right now, so it takes no payments. See the message above.</source>
        <extracomment>Under the disabled button: the journal or data folder does not work.</extracomment>
        <translation>لا يستطيع هذا الصندوق حفظ السجلات الآن، لذلك لا يستقبل أي مبلغ. انظر الرسالة في الأعلى.</translation>
    </message>
    <message>
        <source>Choose the terminal for this till under Terminals.</source>
        <extracomment>Line of a banner: there are several terminals.</extracomment>
        <translation>اختر من شاشة «أجهزة الدفع» الجهاز الذي يستعمله هذا الصندوق.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 لا يجيب</translation>
    </message>
    <message>
        <source>The identity of %1 has changed</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name. Something answers in its place with another certificate.</extracomment>
        <translation>تغيّرت هوية %1</translation>
    </message>
    <message>
        <source>%1 is not paired any more</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name.</extracomment>
        <translation>لم يعد %1 مقترنًا</translation>
    </message>
    <message>
        <source>No terminal is chosen</source>
        <extracomment>Under the disabled button: there are several terminals.</extracomment>
        <translation>لم يُختر أي جهاز</translation>
    </message>
    <message>
        <source>No terminal is paired</source>
        <extracomment>Under the disabled button.</extracomment>
        <translation>لا يوجد جهاز مقترن</translation>
    </message>
    <message>
        <source>%1 is busy with %2</source>
        <extracomment>Under the disabled button: %1 is the terminal&apos;s name, %2 the amount of the payment that runs there.</extracomment>
        <translation>%1 مشغول بمبلغ %2</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <extracomment>Under the disabled button while the amount is zero.</extracomment>
        <translation>اكتب مبلغًا</translation>
    </message>
    <message>
        <source>Above this till&apos;s limit of %1</source>
        <extracomment>Under the disabled button: %1 is the highest amount that may be typed.</extracomment>
        <translation>فوق حد هذا الصندوق البالغ %1</translation>
    </message>
    <message>
        <source>The terminal says: %1</source>
        <extracomment>Line of a banner: %1 is the terminal&apos;s own text.</extracomment>
        <translation>يقول الجهاز: %1</translation>
    </message>
    <message>
        <source>%1 is running on %2, %3</source>
        <extracomment>Heading of a banner: %1 is an amount, %2 the terminal&apos;s name, %3 for how long, &quot;0:21&quot;.</extracomment>
        <translation>%1 قيد التنفيذ على %2، %3</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Button of a banner: opens the payment that runs.</extracomment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Check that it is on and in the network. The till looks for it every 10 seconds.</source>
        <extracomment>Line of a banner: the terminal does not answer.</extracomment>
        <translation>تحقق من تشغيله واتصاله بالشبكة. يبحث الصندوق عنه كل ١٠ ثوانٍ.</translation>
    </message>
    <message>
        <source>Check connection</source>
        <extracomment>Button of a banner: to the terminals, where the connection is checked step by step.</extracomment>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Ask a supervisor.</source>
        <extracomment>Line of a banner: something answers in the terminal&apos;s place with another certificate.</extracomment>
        <translation>لا يُرسَل إليه شيء. اسأل المشرف.</translation>
    </message>
    <message>
        <source>Pair it again under Terminals.</source>
        <extracomment>Line of a banner: the terminal no longer accepts this till.</extracomment>
        <translation>أعد إقرانه من صفحة الأجهزة.</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Button of a banner: to the list of terminals.</extracomment>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Pre-authorise</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>تفويض مسبق</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Money leaves the shop</source>
        <extracomment>Beside the word &quot;Refund&quot;, above the amount.</extracomment>
        <translation>يخرج المال من المتجر</translation>
    </message>
    <message>
        <source>Held on the card, not taken yet</source>
        <extracomment>Beside the word &quot;Pre-authorisation&quot;, above the amount.</extracomment>
        <translation>محجوز على البطاقة ولم يُحصَّل بعد</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <extracomment>Heading of a banner: %1 is the terminal&apos;s name.</extracomment>
        <translation>⁨%1⁩ مشغول</translation>
    </message>
    <message>
        <source>It may be taking another payment. You can charge when it is free again.</source>
        <extracomment>Line of a banner: the terminal is busy, and the till does not know with what.</extracomment>
        <translation>ربما تجري عليه عملية أخرى. يمكنك التحصيل عندما يصبح متاحًا.</translation>
    </message>
    <message>
        <source>The money held on the card is taken</source>
        <extracomment>Beside the word &quot;Capture&quot;, above the amount.</extracomment>
        <translation>يُحصَّل المبلغ المحجوز على البطاقة</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settled by hand</source>
        <extracomment>Label on a payment whose outcome the till does not know. A supervisor has recorded what the terminal shows.</extracomment>
        <translation>سُجّلت النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>When the outcome of a payment became unknown. %1 is a time, or a date and time.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Asking the terminal.</source>
        <extracomment>The till is asking the terminal about a payment at this moment.</extracomment>
        <translation>جارٍ سؤال جهاز الدفع.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal. You can keep taking payments; the till will ask you first.</source>
        <extracomment>What to do about a payment that is not known yet. The till keeps asking by itself.</extracomment>
        <translation>يواصل الصندوق سؤال جهاز الدفع. يمكنك متابعة التحصيل، وسيسألك الصندوق أولًا.</translation>
    </message>
    <message>
        <source>This payment is so old that its number may belong to another one by now. The till asks only when you tell it to, and shows the answer but does not rely on it. Compare it with the terminal, then settle by hand.</source>
        <extracomment>What to do about a payment so old that the terminal may have reused its number.</extracomment>
        <translation>هذه العملية قديمة، وربما صار رقمها لعملية أخرى. لا يسأل الصندوق عنها إلا إذا طلبت ذلك، ويعرض الجواب دون أن يعتمده: قارنه بما على جهاز الدفع، ثم سجّل النتيجة يدويًا.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the terminal answers later, its answer is recorded here too.</source>
        <extracomment>About a payment that was settled by hand.</extracomment>
        <translation>لا يلزم فعل شيء آخر. إذا أجاب جهاز الدفع لاحقًا، يُحفظ جوابه إلى جانب هذا.</translation>
    </message>
    <message>
        <source>Checked again at %1. Nothing new.</source>
        <extracomment>The till asked the terminal about a payment at %1, a time, and got the same answer as before.</extracomment>
        <translation>سُئل مجددًا في %1. لا جديد.</translation>
    </message>
    <message>
        <source>Checked again at %1.</source>
        <extracomment>The till asked the terminal about a payment at %1, a time. A sentence about the result follows.</extracomment>
        <translation>سُئل مجددًا في %1.</translation>
    </message>
    <message>
        <source>Note its authorisation or receipt number if it is there. Then record here what you saw.</source>
        <extracomment>After a sentence that says what to look for in the terminal&apos;s own list of transactions.</extracomment>
        <translation>إن وجدتها فدوّن رمز الموافقة أو رقم الإيصال، ثم سجّل هنا ما رأيته.</translation>
    </message>
    <message>
        <source>This was not settled. Read what the terminal has answered, then settle it if that is still right.</source>
        <extracomment>Settling by hand was not saved, because the terminal&apos;s answer arrived at the same moment. The answer is shown above.</extracomment>
        <translation>لم تُسجَّل النتيجة. اقرأ ما علمه الصندوق، ثم سجّلها إذا بقيت صحيحة.</translation>
    </message>
    <message>
        <source>If the customer has paid twice, void one of the two.</source>
        <extracomment>What to do about a payment: the terminal first gave one result for it and later another.</extracomment>
        <translation>إذا دفع الزبون مرتين، فأبطل إحدى العمليتين.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A payment to check: %1 is its type, &quot;Sale&quot;, and %2 the name of its terminal.</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>The till has no number to ask about.</source>
        <extracomment>About a payment that is not known yet, in one short line.</extracomment>
        <translation>ليس لدى الصندوق رقم يسأل عنه.</translation>
    </message>
    <message>
        <source>Too old: the till asks only when you tell it to.</source>
        <extracomment>About a payment that is not known yet and old, in one short line.</extracomment>
        <translation>قديمة: لا يسأل الصندوق عنها إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal.</source>
        <extracomment>About a payment that is not known yet, in one short line.</extracomment>
        <translation>يواصل الصندوق سؤال الجهاز.</translation>
    </message>
    <message>
        <source>The terminal gave two different results.</source>
        <extracomment>About a payment, in one short line.</extracomment>
        <translation>أعطى جهاز الدفع نتيجتين مختلفتين.</translation>
    </message>
    <message>
        <source>The terminal says the opposite of what was recorded.</source>
        <extracomment>About a payment that was settled by hand, in one short line.</extracomment>
        <translation>يقول جهاز الدفع عكس ما سُجّل.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>About a payment, in one short line.</extracomment>
        <translation>لا يلزم فعل شيء آخر.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <extracomment>A payment to check for a screen reader: %1 is &quot;Sale on Counter&quot;, %2 its amount, %3 its outcome, %4 since when it is not known.</extracomment>
        <translation>%1، %2، %3، %4.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>No payments</source>
        <extracomment>In place of a day&apos;s total: nothing was paid.</extracomment>
        <translation>لا عمليات</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <extracomment>In place of the list of closed days.</extracomment>
        <translation>لم يُغلق أي يوم بعد.</translation>
    </message>
</context>
<context>
    <name>CompletionVerb</name>
    <message>
        <source>There is no completion for “%1”, only for bash and zsh.</source>
        <extracomment>%1 is what was typed; bash and zsh are names of shells.</extracomment>
        <translation>لا يوجد إكمال تلقائي للصدفة «%1»، بل للصدفتين bash وzsh فقط.</translation>
    </message>
    <message>
        <source>Print what lets a shell complete these commands.</source>
        <extracomment>Help of the command &quot;completion&quot;. Shell: the program in which commands are typed.</extracomment>
        <translation>طباعة ما تُكمل به الصدفة هذه الأوامر تلقائيًا.</translation>
    </message>
    <message>
        <source>Name of the shell: bash or zsh.</source>
        <extracomment>Help of the command &quot;completion&quot;: names of shells.</extracomment>
        <translation>اسم الصدفة: bash أو zsh.</translation>
    </message>
</context>
<context>
    <name>Contradicted</name>
    <message>
        <source>Leave it under “To check”</source>
        <extracomment>Button of a notice: nothing is done now, and the payment stays on the list to check.</extracomment>
        <translation>إبقاؤها ضمن «للتحقق»</translation>
    </message>
    <message>
        <source>The customer may have paid twice.</source>
        <extracomment>The terminal calls a sale approved that it had declined, and there was another sale of the same amount meanwhile.</extracomment>
        <translation>ربما دفع الزبون مرتين.</translation>
    </message>
    <message>
        <source>It may have happened twice.</source>
        <extracomment>The terminal calls a payment approved that it had declined, and there was another one of the same amount meanwhile.</extracomment>
        <translation>ربما حدث ذلك مرتين.</translation>
    </message>
    <message>
        <source>The amount may be wrong.</source>
        <extracomment>The terminal approved a payment twice, with two amounts.</extracomment>
        <translation>قد يكون المبلغ خاطئًا.</translation>
    </message>
    <message>
        <source>It may not have gone through.</source>
        <extracomment>The terminal approved a payment, and later said that it did not happen.</extracomment>
        <translation>ربما لم تُنفَّذ العملية.</translation>
    </message>
    <message>
        <source>%1 was charged again at %2 on %3.</source>
        <extracomment>A sale that seemed to have failed went through, and another one was made later. %1 is the amount of that one, %2 its time, or date and time, %3 the name of a terminal.</extracomment>
        <translation>حُصّل %1 مرة أخرى في %2 على %3.</translation>
    </message>
    <message>
        <source>%1 was approved again at %2 on %3.</source>
        <extracomment>A payment that seemed to have failed went through, and another one was made later. %1 is the amount of that one, %2 its time, or date and time, %3 the name of a terminal.</extracomment>
        <translation>تمت الموافقة على %1 مرة أخرى في %2 على %3.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the amount of a payment: %1 is its type, &quot;Sale&quot;, and %2 the name of the terminal.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The terminal has changed its answer</source>
        <extracomment>Title of a notice: the terminal first gave one result of a payment and later another.</extracomment>
        <translation>غيّر جهاز الدفع جوابه</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Refund</source>
        <extracomment>For the customer, above an amount that they get back.</extracomment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>To hold on your card</source>
        <translation>للحجز على بطاقتك</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ المطلوب</translation>
    </message>
    <message>
        <source>Please use the terminal</source>
        <extracomment>For the customer, below the amount to pay.</extracomment>
        <translation>يُرجى استخدام الجهاز</translation>
    </message>
    <message>
        <source>Please ask at the till.</source>
        <extracomment>For the customer: the payment was not made, or not all of it.</extracomment>
        <translation>يُرجى السؤال عند نقطة البيع.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>For the customer: they have paid.</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <extracomment>For the customer: %1 is the amount that they paid.</extracomment>
        <translation>تمت الموافقة على %1</translation>
    </message>
    <message>
        <source>%1 held on your card</source>
        <extracomment>For the customer: %1 is the amount that is held on their card.</extracomment>
        <translation>حُجز %1 على بطاقتك</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>For the customer: %1 is the amount that they get back.</extracomment>
        <translation>يعود %1 إلى بطاقتك</translation>
    </message>
    <message>
        <source>Your signature, please</source>
        <extracomment>For the customer: the terminal printed a receipt to sign.</extracomment>
        <translation>توقيعك من فضلك</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <extracomment>For the customer: %1 is the part that their card paid.</extracomment>
        <translation>دُفع %1</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>For the customer, whatever the reason.</extracomment>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>For the customer: the till does not know yet whether they have paid.</extracomment>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <source>Training – no money moves</source>
        <extracomment>For the customer, above everything else.</extracomment>
        <translation>تدريب – لا تتحرك أي أموال</translation>
    </message>
    <message>
        <source>Scan for your receipt</source>
        <extracomment>For the customer, below a QR code.</extracomment>
        <translation>امسح الرمز للحصول على إيصالك</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>For the customer: an earlier payment is being undone.</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>For the customer, after an earlier payment was undone: %1 is its amount.</extracomment>
        <translation>أُلغي %1</translation>
    </message>
</context>
<context>
    <name>DayPrint</name>
    <message>
        <source>Total %1</source>
        <extracomment>The last line of the day&apos;s totals. %1 is an amount.</extracomment>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What one terminal took of a day. %1 is its name, %2 an amount.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since then:</source>
        <extracomment>The payments since the last close follow.</extracomment>
        <translation>منذ ذلك الحين:</translation>
    </message>
    <message>
        <source>No day was closed yet. All payments so far:</source>
        <extracomment>All payments of the till follow.</extracomment>
        <translation>لم يُغلق أي يوم بعد. كل العمليات حتى الآن:</translation>
    </message>
    <message>
        <source>No payments.</source>
        <translation>لا عمليات.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Payments to check</source>
        <extracomment>Button of a banner above the day&apos;s totals: opens the list of them.</extracomment>
        <translation>عمليات للتحقق</translation>
    </message>
    <message>
        <source>Asking the terminals</source>
        <extracomment>Heading of a banner: terminals are asked for their totals.</extracomment>
        <translation>يجري سؤال أجهزة الدفع</translation>
    </message>
    <message>
        <source>No payment can be made until they have answered.</source>
        <extracomment>Line of a banner: terminals are asked for their totals.</extracomment>
        <translation>لا يمكن إجراء أي عملية حتى تجيب.</translation>
    </message>
    <message>
        <source>The day is not closed</source>
        <extracomment>Heading of a banner; its line says why.</extracomment>
        <translation>اليوم لم يُغلق</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <extracomment>Heading of a banner.</extracomment>
        <translation>أُغلق اليوم</translation>
    </message>
    <message>
        <source>Since the last close. %1</source>
        <extracomment>Where the open day begins. %1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>منذ آخر إغلاق. %1</translation>
    </message>
    <message>
        <source>All payments so far: no day was closed yet.</source>
        <extracomment>Where the open day begins.</extracomment>
        <translation>كل العمليات حتى الآن: لم يُغلق أي يوم بعد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: the sales of one hour. %1 is the time, %2 the sum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open day</source>
        <extracomment>A choice of what is counted: everything since the day was last closed.</extracomment>
        <translation>اليوم المفتوح</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A choice of what is counted.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A choice of what is counted.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day with its weekday, as in &quot;Sunday 29 November&quot;. The letters are those of Qt&apos;s dates.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Charged, after refunds</source>
        <extracomment>A large figure of the day.</extracomment>
        <translation>المحصَّل بعد الاسترداد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Under a large figure of the day: &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>لا مبيعات</numerusform>
            <numerusform>عملية بيع واحدة</numerusform>
            <numerusform>عمليتا بيع</numerusform>
            <numerusform>%Ln عمليات بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
            <numerusform>%Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>لا استرداد</numerusform>
            <numerusform>عملية استرداد واحدة</numerusform>
            <numerusform>عمليتا استرداد</numerusform>
            <numerusform>%Ln عمليات استرداد</numerusform>
            <numerusform>%Ln عملية استرداد</numerusform>
            <numerusform>%Ln عملية استرداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Held, not taken</source>
        <extracomment>A large figure of the day: money held on cards.</extracomment>
        <translation>محجوز، لم يُحصَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n pre-authorisation(s)</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>لا تفويض مسبق</numerusform>
            <numerusform>تفويض مسبق واحد</numerusform>
            <numerusform>تفويضان مسبقان</numerusform>
            <numerusform>%Ln تفويضات مسبقة</numerusform>
            <numerusform>%Ln تفويضًا مسبقًا</numerusform>
            <numerusform>%Ln تفويض مسبق</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>A large figure of the day.</extracomment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>لا عمليات للتحقق</numerusform>
            <numerusform>عملية واحدة للتحقق</numerusform>
            <numerusform>عمليتان للتحقق</numerusform>
            <numerusform>%Ln عمليات للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>The day cannot be counted</source>
        <extracomment>Heading of a banner; its line says why.</extracomment>
        <translation>لا يمكن عد اليوم</translation>
    </message>
    <message>
        <source>Settle what is not known before you close the day.</source>
        <extracomment>Line of a banner above the day&apos;s totals: payments are not known yet.</extracomment>
        <translation>سجّل نتيجة ما هو غير معروف قبل إغلاق اليوم.</translation>
    </message>
    <message>
        <source>Print the closed day</source>
        <extracomment>Button of a banner: prints the totals of the day that was just closed.</extracomment>
        <translation>طباعة اليوم المغلق</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Time</source>
        <extracomment>Caption of a fact: when a payment was sent.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Caption of a fact: the last digits of the card.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption of a fact: the authorisation code of an approved payment.</extracomment>
        <translation>رقم الموافقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Caption of a fact: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Bank&apos;s code</source>
        <extracomment>Caption of a fact: the code of the bank&apos;s answer.</extracomment>
        <translation>رمز البنك</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Caption of a fact: the id that the till gave to a payment; support asks for it.</extracomment>
        <translation>العملية</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>A payment that belongs to another: %1 is its type, &quot;Refund&quot;, %2 its amount, %3 its outcome, %4 its time.</extracomment>
        <translation>%1 %2، %3، %4</translation>
    </message>
    <message>
        <source>Its terminal was forgotten. To void or refund it, pair the terminal again.</source>
        <extracomment>Below the details of a payment.</extracomment>
        <translation>أُزيل جهاز الدفع الخاص بها. لإبطالها أو استردادها، اقترن بالجهاز من جديد.</translation>
    </message>
    <message>
        <source>All of it was refunded, so there is nothing left to refund.</source>
        <extracomment>Below the details of a payment: refunds by another till are not known here.</extracomment>
        <translation>استُردّ المبلغ كله، فلم يبقَ ما يُستردّ.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks the terminal again how a payment ended.</extracomment>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button: a supervisor records what the terminal shows.</extracomment>
        <translation>تسجيل النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Button: money goes back to the customer. Asks how much.</extracomment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Button: undo a payment. Asks first.</extracomment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button: take the money that a pre-authorisation holds. Asks how much.</extracomment>
        <translation>تحصيل المحجوز</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>Button: goes to the Charge screen with the same amount filled in.</extracomment>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies all that is shown of a payment, as text.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Under the outcome of a payment: %1 is its type, &quot;Sale&quot;, %2 the name of the terminal.</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>It is probably too late to void it: the terminal settles its day with the bank at night. Refund it instead.</source>
        <extracomment>Below the details of a payment: the terminal sends a day&apos;s payments to the bank at night.</extracomment>
        <translation>الأرجح أن وقت إبطالها قد فات: يسوّي جهاز الدفع يومه مع البنك ليلًا. استردّ مبلغها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It was voided, so there is nothing left to give back.</source>
        <extracomment>Below the details of a payment.</extracomment>
        <translation>أُبطلت، فلم يبقَ ما يُعاد.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button: shows the receipt of a payment, to print or save it.</extracomment>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>%1 cannot be written, and nothing of it is left. Choose another folder, or make room on the disk.</source>
        <extracomment>Line of a banner: an export failed. %1 is the file.</extracomment>
        <translation>تتعذّر كتابة %1 ولم يبقَ منه شيء. اختر مجلدًا آخر أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a banner: the banner goes.</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing the payments into a file</source>
        <extracomment>Heading of a banner: the listed payments are being written into a file.</extracomment>
        <translation>جارٍ كتابة العمليات في ملف</translation>
    </message>
    <message>
        <source>Payments written so far: %1</source>
        <extracomment>Line of a banner: %1 is a number.</extracomment>
        <translation>العمليات المكتوبة حتى الآن: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a banner: stop writing; nothing of the file is left.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Payments written: %1</source>
        <extracomment>Heading of a banner: %1 is a number.</extracomment>
        <translation>العمليات المكتوبة: %1</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>Heading of a banner: the person stopped the writing of a file.</extracomment>
        <translation>أُلغي التصدير</translation>
    </message>
    <message>
        <source>Nothing of the file is left.</source>
        <extracomment>Line of a banner.</extracomment>
        <translation>لم يبقَ شيء من الملف.</translation>
    </message>
    <message>
        <source>The payments could not be exported</source>
        <extracomment>Heading of a banner.</extracomment>
        <translation>تعذّر تصدير العمليات</translation>
    </message>
    <message>
        <source>Many references begin like what was searched for, so those are not in the file. Type more of it and export again.</source>
        <extracomment>Line of a banner: an export was written, but not whole.</extracomment>
        <translation>تبدأ مراجع كثيرة بما بُحث عنه، لذلك ليست في الملف. اكتب المزيد منه وصدّر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Today</source>
        <extracomment>Which days the list of payments covers.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Which days the list of payments covers.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Which days the list of payments covers, today included.</extracomment>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Which days the list of payments covers, today included.</extracomment>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>Which days the list of payments covers: all.</extracomment>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Which payments a list shows.</extracomment>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Cancelled or not charged</source>
        <extracomment>Which payments a list shows: those that were cancelled or never charged.</extracomment>
        <translation>ملغاة أو لم تُخصم</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <extracomment>Which payments a list shows: those whose outcome a supervisor recorded.</extracomment>
        <translation>سُجّلت النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>Pre-authorisations</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>التفويضات المسبقة</translation>
    </message>
    <message>
        <source>Voids</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>عمليات الإبطال</translation>
    </message>
    <message>
        <source>No payment fits this search.</source>
        <extracomment>Instead of the list of payments: a search in these days found nothing.</extracomment>
        <translation>لا توجد عملية تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>No payment of these days fits this search.</source>
        <translation>لا توجد عملية في هذه الأيام تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>No payments here yet.</source>
        <extracomment>Instead of the list of payments: there is none for the chosen days and outcomes.</extracomment>
        <translation>لا توجد عمليات هنا بعد.</translation>
    </message>
    <message>
        <source>Many references begin like that, so they are not listed. Type more of it.</source>
        <extracomment>Above the list of payments: a search with few letters.</extracomment>
        <translation>تبدأ مراجع كثيرة هكذا، لذلك لم تُعرض. اكتب المزيد منها.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days of a list: the first and the last one, as dates.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <extracomment>Which days the list of payments covers: a person chooses them in a calendar.</extracomment>
        <translation>اختيار الأيام…</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>Back</source>
        <extracomment>Button: do not charge, back to the Charge screen.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: do not void the payment.</extracomment>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <extracomment>Before an approved payment is undone: %1 is its amount.</extracomment>
        <translation>هل تريد إبطال %1؟</translation>
    </message>
    <message>
        <source>The whole amount is voided on the terminal. This cannot be undone.</source>
        <extracomment>Below the question whether to void a payment.</extracomment>
        <translation>يُبطَل المبلغ كله على جهاز الدفع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Before the next payment on %1</source>
        <extracomment>Above a question: %1 is the name of a terminal.</extracomment>
        <translation>قبل الدفعة التالية على %1</translation>
    </message>
    <message>
        <source>Not yet, go back</source>
        <extracomment>Button: do not charge before a person has looked at the terminal.</extracomment>
        <translation>ليس بعد، رجوع</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2) went through.</source>
        <extracomment>Before a new payment: %1 is the amount of an earlier one, %2 its time, or date and time.</extracomment>
        <translation>لا نعرف بعد هل نُفّذت عملية %1 (%2).</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2) went through on the terminal “%3”.</source>
        <extracomment>Before a new payment: %1 is the amount of an earlier one on another terminal, %2 its time, or date and time, %3 the name of that terminal.</extracomment>
        <translation>لا نعرف بعد هل نُفّذت عملية %1 (%2) على جهاز الدفع «%3».</translation>
    </message>
    <message>
        <source>Have you checked the terminal?</source>
        <extracomment>A question, after the sentence that an earlier payment is not known yet.</extracomment>
        <translation>هل تفقّدت جهاز الدفع؟</translation>
    </message>
    <message>
        <source>Have you checked that terminal?</source>
        <extracomment>A question, after the sentence that an earlier payment on another terminal is not known yet.</extracomment>
        <translation>هل تفقّدت ذلك الجهاز؟</translation>
    </message>
    <message>
        <source>The next payment is “%1”.</source>
        <extracomment>Below the question whether the cashier checked the terminal: %1 is the button of the next payment, &quot;Charge €8.40&quot;.</extracomment>
        <translation>العملية التالية هي «%1».</translation>
    </message>
    <message>
        <source>of %1, not known yet</source>
        <extracomment>Beside the amount of an earlier payment whose outcome is not known: %1 is its time, or date and time.</extracomment>
        <translation>في %1، غير معروفة بعد</translation>
    </message>
    <message>
        <source>If the terminal shows that it went through, do not repeat it: settle it by hand under Payments to check.</source>
        <extracomment>Below the question whether the cashier looked at the terminal.</extracomment>
        <translation>إذا أظهر جهاز الدفع أنها نُفّذت، فلا تنفّذها مرة أخرى، بل سجّل نتيجتها يدويًا ضمن «عمليات للتحقق».</translation>
    </message>
    <message>
        <source>I checked: %1</source>
        <extracomment>Button: the cashier looked at the terminal and starts another payment. %1 is what it does, &quot;Charge €12.50&quot;.</extracomment>
        <translation>تفقّدته: %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Default: %1.</source>
        <extracomment>Help of an option: what is taken where the option is not typed.</extracomment>
        <translation>القيمة الافتراضية: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>First line of the help; %1 is what is to be typed.</extracomment>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>What is to be typed: stands for the name of a command.</extracomment>
        <translation>أمر</translation>
    </message>
    <message>
        <source>[options]</source>
        <extracomment>What is to be typed: stands for options.</extracomment>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Takes payments on a card terminal from the command line.</source>
        <extracomment>What tillside-cli is.</extracomment>
        <translation>ينفّذ العمليات على جهاز الدفع من سطر الأوامر.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>خيارات كل أمر:</translation>
    </message>
    <message>
        <source>%1 shows more.</source>
        <extracomment>%1 is what is to be typed.</extracomment>
        <translation>الأمر %1 يعرض المزيد.</translation>
    </message>
    <message>
        <source>Argument:</source>
        <extracomment>Title of a list: words that are neither commands nor options.</extracomment>
        <translation>المعامل:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>Title above a command line that shows how a command is used.</extracomment>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>tillside-cli help lists the options of every command.</source>
        <extracomment>&quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>الأمر tillside-cli help يعرض خيارات كل أمر.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>Help of an option: the words that it takes.</extracomment>
        <translation>إحدى القيم: %1.</translation>
    </message>
</context>
<context>
    <name>HelpVerb</name>
    <message>
        <source>Show what there is, or what a command takes.</source>
        <extracomment>Help of the command &quot;help&quot;.</extracomment>
        <translation>عرض الأوامر، أو ما يقبله أحدها.</translation>
    </message>
    <message>
        <source>Name of a command.</source>
        <extracomment>Help of the command &quot;help&quot;: the word that may follow it.</extracomment>
        <translation>اسم أمر.</translation>
    </message>
</context>
<context>
    <name>LastSale</name>
    <message>
        <source>Last sale</source>
        <extracomment>Below the Charge button, before the time of the last payment.</extracomment>
        <translation>آخر بيع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the Charge button: %1 is &quot;Last sale&quot; or an outcome, %2 its time.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Below the Charge button: %1 is &quot;Last sale&quot; or an outcome, %2 its time, %3 the end of the card number, &quot;••0010&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>The last payment for a screen reader: %1 is its outcome, %2 its amount, %3 &quot;Last sale · 14:02&quot;.</extracomment>
        <translation>%1، %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Today · %n sale(s)</source>
        <extracomment>Under the sum of today&apos;s sales: %n is their number.</extracomment>
        <translation>
            <numerusform>اليوم · لا عمليات بيع</numerusform>
            <numerusform>اليوم · عملية بيع واحدة</numerusform>
            <numerusform>اليوم · عمليتا بيع</numerusform>
            <numerusform>اليوم · %Ln عمليات بيع</numerusform>
            <numerusform>اليوم · %Ln عملية بيع</numerusform>
            <numerusform>اليوم · %Ln عملية بيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Under the sum of today&apos;s sales.</extracomment>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>On the terminal, look for</source>
        <extracomment>Heading of a card: what follows is what to look for in the terminal&apos;s list.</extracomment>
        <translation>ابحث على الجهاز عن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What to look for on the terminal: %1 is the type of a payment, &quot;Sale&quot;, %2 its amount.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at about %1, in its list of transactions</source>
        <extracomment>Below the type and amount of a payment: where to look for it. %1 is the time, or date and time.</extracomment>
        <translation>حوالي %1، في قائمة معاملاته</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Takes payments on a card terminal.</source>
        <extracomment>First line of the help of the program.</extracomment>
        <translation>يستقبل المدفوعات بالبطاقة على جهاز دفع.</translation>
    </message>
    <message>
        <source>Practise on a simulated terminal; no money moves.</source>
        <extracomment>Help of the option --training.</extracomment>
        <translation>التدرّب على جهاز دفع مُحاكى؛ لا ينتقل أي مبلغ.</translation>
    </message>
    <message>
        <source>Folder for the till&apos;s data.</source>
        <extracomment>Help of the option --data-dir.</extracomment>
        <translation>مجلد بيانات الصندوق.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>What --data-dir is followed by.</extracomment>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <extracomment>Help of the option --kiosk.</extracomment>
        <translation>استعمال الشاشة كلها.</translation>
    </message>
    <message>
        <source>Open, check that the till works, and exit.</source>
        <extracomment>Help of the option --exit-after-startup.</extracomment>
        <translation>الفتح والتأكد من أن الصندوق يعمل، ثم الخروج.</translation>
    </message>
    <message>
        <source>Write debug messages to the log file too.</source>
        <extracomment>Help of the option --debug.</extracomment>
        <translation>كتابة رسائل تتبّع الأخطاء في ملف سجل التشغيل أيضًا.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help of the option --help.</extracomment>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help of the option --version.</extracomment>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. tillside --help lists the options.</source>
        <extracomment>The program was started with a word it does not know. %1 is that word.</extracomment>
        <translation>خيار غير معروف: «%1». يعرض tillside --help الخيارات.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>New sale</source>
        <extracomment>Button after a payment: back to an empty Charge screen.</extracomment>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after a payment that moved no money: back to the Charge screen, with the amount filled in. It does not charge.</extracomment>
        <translation>محاولة جديدة</translation>
    </message>
    <message>
        <source>Charge the rest</source>
        <extracomment>Button after a smaller amount was approved: back to the Charge screen, with the missing amount filled in. It does not charge.</extracomment>
        <translation>تحصيل الباقي</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Button after an approved payment: undo it. Asks first.</extracomment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the terminal about a payment that is not known yet. It does not charge.</extracomment>
        <translation>تحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button: a supervisor says what the terminal shows about a payment that is not known yet.</extracomment>
        <translation>تسجيل النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Check the terminal</source>
        <extracomment>Button: to the list of terminals, to find out why one does not work.</extracomment>
        <translation>فحص جهاز الدفع</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button after a pre-authorisation: take the money that is held. Asks first.</extracomment>
        <translation>تحصيل المحجوز</translation>
    </message>
    <message>
        <source>It matches</source>
        <extracomment>Button after the question whether the customer&apos;s signature matches the one on the card.</extracomment>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>It does not match</source>
        <extracomment>Button after the question whether the customer&apos;s signature matches the one on the card. It leads to voiding the payment, which is asked first.</extracomment>
        <translation>غير متطابق</translation>
    </message>
    <message>
        <source>Leave it to check</source>
        <extracomment>Button: go on without knowing how a payment ended. It stays on the list to check.</extracomment>
        <translation>اتركها للفحص</translation>
    </message>
    <message>
        <source>Refund again</source>
        <extracomment>Button after a refund that did not happen: try it again. Asks how much.</extracomment>
        <translation>إعادة محاولة الاسترداد</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the receipt. Short: it stands beside two others.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>Button: writes the receipt into a PDF file. The same in most languages.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>QR</source>
        <extracomment>Button: shows the receipt with its QR code. The same in most languages.</extracomment>
        <translation>QR</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Find out whether the terminal is ready.</source>
        <extracomment>On a card with the name of a terminal, which a payment did not reach or which refused it.</extracomment>
        <translation>تحقق مما إذا كان الجهاز جاهزًا.</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of a key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>The name of a key.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a smaller amount that was approved: %1 is the amount that was asked for.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <extracomment>In place of the outcome&apos;s word: the customer signed on paper.</extracomment>
        <translation>تحقق من التوقيع</translation>
    </message>
    <message>
        <source>approved, signature needed</source>
        <extracomment>Beside the amount of a payment that the customer signed on paper.</extracomment>
        <translation>موافق عليها، التوقيع مطلوب</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>On a card beside an outcome: its receipt.</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Kept here, can be printed again</source>
        <extracomment>Below that heading.</extracomment>
        <translation>محفوظ هنا ويمكن طباعته مجددًا</translation>
    </message>
    <message>
        <source>Does the signature match the one on the card?</source>
        <extracomment>About the payment that the customer signed on paper.</extracomment>
        <translation>هل يطابق التوقيع التوقيع الذي على البطاقة؟</translation>
    </message>
    <message>
        <source>Answer with a button. Enter does nothing here.</source>
        <extracomment>Below the question whether the signature matches.</extracomment>
        <translation>أجب بأحد الزرّين. لا يفعل Enter شيئًا هنا.</translation>
    </message>
    <message>
        <source>Compare with the card</source>
        <extracomment>Heading of a card beside the question whether a signature matches.</extracomment>
        <translation>قارن بالبطاقة</translation>
    </message>
    <message>
        <source>%1 · card %2</source>
        <extracomment>On the card that says what to compare: %1 is an amount, %2 the end of a card&apos;s number.</extracomment>
        <translation>%1 · البطاقة %2</translation>
    </message>
    <message>
        <source>Same name, same hand? The signed slip stays with the shop.</source>
        <extracomment>On the card beside the question whether a signature matches.</extracomment>
        <translation>الاسم نفسه والخط نفسه؟ يبقى الإيصال الموقّع في المتجر.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>Heading of a card: %1 is the name of a terminal that a payment did not reach.</extracomment>
        <translation>%1 لا يجيب</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Heading of a card: %1 is the name of a terminal.</extracomment>
        <translation>رفضها %1</translation>
    </message>
    <message>
        <source>Goes back with %1 filled in</source>
        <extracomment>Below &quot;Try again&quot;, which goes back to the Charge screen: %1 is an amount.</extracomment>
        <translation>عودة مع تعبئة %1</translation>
    </message>
    <message>
        <source>A new payment of %1</source>
        <translation>عملية جديدة بمبلغ %1</translation>
    </message>
    <message>
        <source>The rest, as a new sale</source>
        <extracomment>Below &quot;Charge €4.50&quot;, after a smaller amount than asked for was approved.</extracomment>
        <translation>الباقي، كعملية بيع جديدة</translation>
    </message>
    <message>
        <source>Voids the payment</source>
        <extracomment>Below &quot;It does not match&quot;, about a signature.</extracomment>
        <translation>يُبطل العملية</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Settle by hand&quot;: who may do it.</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>%1 is still to pay.</source>
        <extracomment>First of all, after a smaller amount than asked for was approved: %1 is the rest.</extracomment>
        <translation>بقي %1 للدفع.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Card</source>
        <extracomment>Caption: the last digits of the card of an earlier payment.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Caption: when an earlier payment was made.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption: the authorisation code of an earlier payment.</extracomment>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Caption of an amount that is held on the card.</extracomment>
        <translation>المبلغ محجوز</translation>
    </message>
    <message>
        <source>How much do you want to capture?</source>
        <extracomment>Title: the cashier takes money that a pre-authorisation holds on the card.</extracomment>
        <translation>كم تريد أن تحصّل؟</translation>
    </message>
    <message>
        <source>You can capture all of it or less, once.</source>
        <extracomment>Below the facts of what is held on the card.</extracomment>
        <translation>يمكنك تحصيله كله أو أقل منه، مرة واحدة.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <extracomment>Button: do not capture; the money stays held on the card.</extracomment>
        <translation>اتركه محجوزًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Caption of the amount of an earlier payment.</extracomment>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <extracomment>Caption: what earlier refunds have not returned.</extracomment>
        <translation>المتبقي للاسترداد</translation>
    </message>
    <message>
        <source>How much do you want to refund?</source>
        <extracomment>Title: money goes back to the customer&apos;s card.</extracomment>
        <translation>كم تريد أن تستردّ؟</translation>
    </message>
    <message>
        <source>Ask for the same card. Refunds made by other tills are not counted here.</source>
        <extracomment>Below the facts of a payment. Only the terminal&apos;s own list has those refunds.</extracomment>
        <translation>اطلب البطاقة نفسها. لا تُحسب هنا عمليات الاسترداد من صناديق أخرى.</translation>
    </message>
    <message>
        <source>Do not refund</source>
        <extracomment>Button: do not refund.</extracomment>
        <translation>عدم الاسترداد</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Sent</source>
        <extracomment>Stage of a running payment: it is on its way to the terminal.</extracomment>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Stage of a running payment: the customer presents the card.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Stage of a running payment: the bank is asked.</extracomment>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Stage of a running payment: the terminal has finished.</extracomment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>The till is reading the terminal&apos;s answer.</source>
        <extracomment>A payment runs; the till is about to show how it ended.</extracomment>
        <translation>يقرأ الصندوق جواب جهاز الدفع.</translation>
    </message>
    <message>
        <source>To cancel, press ✕ on the terminal.</source>
        <extracomment>This terminal cannot be cancelled from the till.</extracomment>
        <translation>للإلغاء، اضغط ✕ على جهاز الدفع.</translation>
    </message>
    <message>
        <source>The till could not ask the terminal to cancel. Press ✕ on the terminal.</source>
        <extracomment>The till could not ask the terminal to cancel.</extracomment>
        <translation>لم يتمكن الصندوق من طلب الإلغاء من جهاز الدفع. اضغط ✕ على جهاز الدفع.</translation>
    </message>
    <message>
        <source>Asking the terminal.</source>
        <extracomment>A person asked the till to check a payment that is not known yet.</extracomment>
        <translation>جارٍ سؤال جهاز الدفع.</translation>
    </message>
    <message>
        <source>Getting ready. Checking with the terminal first.</source>
        <extracomment>A payment is about to start: the till asks about earlier ones first.</extracomment>
        <translation>جارٍ التحضير. يُسأل جهاز الدفع أولًا.</translation>
    </message>
    <message>
        <source>Sending to the terminal.</source>
        <extracomment>A payment is on its way to the terminal.</extracomment>
        <translation>جارٍ إرسالها إلى جهاز الدفع.</translation>
    </message>
    <message>
        <source>The terminal refused the payment. The till is asking again to be sure.</source>
        <extracomment>The terminal refused the payment; the till asks again to make sure that nothing was charged.</extracomment>
        <translation>رفض جهاز الدفع استلام الطلب، والصندوق يسأل مرة أخرى للتأكد.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer does not match the request. The till is asking again.</source>
        <extracomment>The terminal&apos;s answer is about another amount or type than what was asked for.</extracomment>
        <translation>جواب جهاز الدفع لا يوافق ما طُلب منه. يسأل الصندوق مرة أخرى.</translation>
    </message>
    <message>
        <source>Checking whether it can still be cancelled.</source>
        <extracomment>After pressing Cancel, until the terminal has been asked.</extracomment>
        <translation>يجري التحقق مما إذا كان الإلغاء ما زال ممكنًا.</translation>
    </message>
    <message>
        <source>The till asked the terminal to cancel. Wait until the terminal says how it ended.</source>
        <extracomment>After pressing Cancel: the terminal may still take the money.</extracomment>
        <translation>طُلب من جهاز الدفع الإلغاء. انتظر حتى يقول كيف انتهت العملية.</translation>
    </message>
    <message>
        <source>Checked again at %1. Still not known.</source>
        <extracomment>The terminal was asked about a payment that is still not known. %1 is the time.</extracomment>
        <translation>سُئل مجددًا في %1. العملية غير معروفة بعد.</translation>
    </message>
    <message>
        <source>Still waiting for the card.</source>
        <extracomment>No card was presented for half a minute.</extracomment>
        <translation>ما زال الانتظار للبطاقة.</translation>
    </message>
    <message>
        <source>The customer enters the PIN.</source>
        <extracomment>A payment runs: the terminal says that it waits for the PIN.</extracomment>
        <translation>العميل يُدخل الرقم السري.</translation>
    </message>
    <message>
        <source>No answer from the terminal yet.</source>
        <extracomment>The terminal has been silent for some seconds while a payment runs.</extracomment>
        <translation>لا رد من الجهاز بعد.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal.</source>
        <extracomment>Below what the cashier must not do while the terminal does not answer.</extracomment>
        <translation>يواصل الصندوق سؤال الجهاز.</translation>
    </message>
    <message>
        <source>Customer gone? Press ✕ on the terminal</source>
        <extracomment>No card was presented for half a minute. ✕ is a key of the terminal.</extracomment>
        <translation>غادر العميل؟ اضغط ✕ على الجهاز</translation>
    </message>
    <message>
        <source>The till then shows what the terminal did with the payment.</source>
        <extracomment>Below what to do if the customer has left.</extracomment>
        <translation>ثم يعرض الصندوق ما فعله الجهاز بالدفعة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the amount of a payment. %1 is its type, &quot;Sale&quot;; %2 the name of the terminal.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PaymentFacts</name>
    <message>
        <source>Time</source>
        <extracomment>Caption: when a payment was sent.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption: the authorisation code of an approved payment.</extracomment>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Caption: the last digits of the card.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Bank&apos;s code</source>
        <extracomment>Caption: the code of the bank&apos;s answer to a declined payment.</extracomment>
        <translation>رمز البنك</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>Caption: the name of the card terminal.</extracomment>
        <translation>جهاز الدفع</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Caption: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Caption: the till&apos;s number for a payment.</extracomment>
        <translation>الدفعة</translation>
    </message>
</context>
<context>
    <name>PaymentReport</name>
    <message>
        <source>contradicted</source>
        <extracomment>At the end of a payment&apos;s line in a list: the terminal gave another result before or later.</extracomment>
        <translation>جوابان متناقضان</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Till 1</source>
        <extracomment>The name of a till that was given none.</extracomment>
        <translation>صندوق 1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours.</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours.</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of text; %1 is a number.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Choice of language: that of the desktop.</extracomment>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>A character in this name cannot be shown. The name is unchanged.</source>
        <extracomment>What was typed as the name of the till or the shop has an invisible character.</extracomment>
        <translation>يحتوي هذا الاسم على حرف لا يمكن عرضه. لم يتغيّر الاسم.</translation>
    </message>
    <message>
        <source>Type an amount, such as %1. The limit is unchanged.</source>
        <extracomment>What was typed as the limit for sales is not an amount. %1 is an example.</extracomment>
        <translation>أدخل مبلغًا، مثل %1. لم يتغيّر الحد.</translation>
    </message>
    <message>
        <source>The highest amount must be above zero. The limit is unchanged.</source>
        <extracomment>The limit for sales was set to zero.</extracomment>
        <translation>يجب أن يكون أعلى مبلغ أكبر من الصفر. لم يتغيّر الحد.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <extracomment>Label of a field: the name of this till in the shop.</extracomment>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Shown at the top and in the window&apos;s title</source>
        <extracomment>Explains the name of the till.</extracomment>
        <translation>يظهر في الأعلى وفي عنوان النافذة</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field.</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Highest amount (%1)</source>
        <extracomment>Label of a field: the highest amount this till takes; %1 is a currency, &quot;EUR&quot;.</extracomment>
        <translation>أعلى مبلغ (%1)</translation>
    </message>
    <message>
        <source>The till takes no payment above it</source>
        <extracomment>Explains the highest amount.</extracomment>
        <translation>لا يقبل الصندوق أي عملية أعلى منه</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of colours: those of the desktop. Short: it stands beside three others.</extracomment>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Choice of colours: black with bright outlines. Short: it stands beside three others.</extracomment>
        <translation>تباين</translation>
    </message>
    <message>
        <source>From the right</source>
        <extracomment>How amounts are typed: each new digit moves the others to the left. Short.</extracomment>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>Decimal key</source>
        <extracomment>How amounts are typed: with a key for the decimal mark. Short.</extracomment>
        <translation>مفتاح الفاصلة</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>Section of the settings: names and language of this till.</extracomment>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Amounts and limits</source>
        <extracomment>Section of the settings: how amounts are typed, and how high they may be.</extracomment>
        <translation>المبالغ والحدود</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <extracomment>Section of the settings: colours, text size and sounds.</extracomment>
        <translation>المظهر والصوت</translation>
    </message>
    <message>
        <source>Shown after the name of the till; optional</source>
        <extracomment>Explains the name of the shop.</extracomment>
        <translation>يظهر بعد اسم الصندوق؛ اختياري</translation>
    </message>
    <message>
        <source>Type an address such as 192.168.1.40:9100, a device such as /dev/usb/lp0 or the name of a queue. The printer is unchanged.</source>
        <extracomment>What was typed as the place of a printer is none. Leave the examples as they are.</extracomment>
        <translation>اكتب عنوانًا مثل 192.168.1.40:9100 أو جهازًا مثل ‎/dev/usb/lp0 أو اسم قائمة انتظار. لم تتغير الطابعة.</translation>
    </message>
    <message>
        <source>Address, device or queue</source>
        <extracomment>Label of a field: where a printer is.</extracomment>
        <translation>العنوان أو الجهاز أو قائمة الانتظار</translation>
    </message>
    <message>
        <source>192.168.1.40:9100 or /dev/usb/lp0</source>
        <extracomment>Explains where a printer is. Leave the examples as they are.</extracomment>
        <translation>192.168.1.40:9100 أو ‎/dev/usb/lp0</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <extracomment>Choice of who prints receipts. Short: it stands beside two others.</extracomment>
        <translation>على الجهاز</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Choice of who prints receipts: this till. Short.</extracomment>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>Choice of who prints receipts: neither the terminal nor the till. Short.</extracomment>
        <translation>لا تُطبع</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice of when a receipt is printed: always. Short: it stands beside two others.</extracomment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>On request</source>
        <extracomment>Choice of when a receipt is printed: if the cashier wants it. Short.</extracomment>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of when a receipt is printed. Short.</extracomment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>58 mm</source>
        <extracomment>Choice of paper: the width of a roll.</extracomment>
        <translation>58 مم</translation>
    </message>
    <message>
        <source>80 mm</source>
        <extracomment>Choice of paper: the width of a roll.</extracomment>
        <translation>80 مم</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>Choice of paper.</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>Choice of paper: the American sheet.</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Section of the settings: who prints receipts, and on which printer.</extracomment>
        <translation>الإيصالات</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Choose what the terminal did.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>اختر ما فعله جهاز الدفع.</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button while no result has been chosen yet.</extracomment>
        <translation>تسجيل النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Type what the terminal shows, or press “Nothing printed”.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>اكتب ما يعرضه جهاز الدفع، أو اضغط «لم يُطبع شيء».</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>اكتب اسم المشرف.</translation>
    </message>
    <message>
        <source>There is news about this payment.</source>
        <extracomment>The terminal answered about a payment while a person was settling it by hand. Sentences about its current state follow.</extracomment>
        <translation>هناك جديد عن هذه العملية.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a payment: %1 is its type, &quot;Sale&quot;, %2 its amount.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is in the terminal&apos;s list</source>
        <extracomment>What a person sees on the terminal if it took a payment.</extracomment>
        <translation>موجودة في قائمة الجهاز</translation>
    </message>
    <message>
        <source>It is not in the list</source>
        <extracomment>What a person sees on the terminal if it did not take a payment.</extracomment>
        <translation>ليست في القائمة</translation>
    </message>
</context>
<context>
    <name>TerminalFace</name>
    <message>
        <source>Lose the connection</source>
        <extracomment>Button of the training terminal: pull out its network cable.</extracomment>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The training terminal&apos;s screen: it waits for a payment.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The customer has left. The terminal cancels by itself after about two minutes.</source>
        <extracomment>On the training terminal: the customer has left. A card terminal waits about two minutes for a card.</extracomment>
        <translation>غادر العميل. يُلغي جهاز الدفع تلقائيًا بعد دقيقتين تقريبًا.</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>The training terminal can be reached by the till.</extracomment>
        <translation>في الشبكة</translation>
    </message>
    <message>
        <source>Off the network</source>
        <extracomment>The training terminal cannot be reached by the till.</extracomment>
        <translation>خارج الشبكة</translation>
    </message>
    <message>
        <source>Back on the network</source>
        <extracomment>Button of the training terminal: plug its network cable in again.</extracomment>
        <translation>العودة إلى الشبكة</translation>
    </message>
</context>
<context>
    <name>TerminalState</name>
    <message>
        <source>Ready</source>
        <extracomment>State of a terminal: it can take payments.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of a terminal: a payment is running on it.</extracomment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Not answering</source>
        <extracomment>State of a terminal: switched off, or off the network.</extracomment>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>Not paired</source>
        <extracomment>State of a terminal: its token is missing or not accepted.</extracomment>
        <translation>غير مقترن</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a terminal: not checked yet.</extracomment>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <extracomment>State of a terminal: it shows a different certificate from the one at pairing.</extracomment>
        <translation>تغيّرت الهوية</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <extracomment>State of a terminal: the keychain of this computer does not give the till its token, so nothing is known about the terminal.</extracomment>
        <translation>سلسلة المفاتيح مغلقة</translation>
    </message>
</context>
<context>
    <name>TerminalTexts</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Pairing: the period in which a certificate is valid; two dates.</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>Pairing: a certificate contains no name.</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>The terminal answered in %n millisecond(s), with the certificate you trusted.</source>
        <extracomment>Pairing is done, and the terminal answered. %n is the time that this took.</extracomment>
        <translation>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثانية، بالشهادة التي وثقت بها.</numerusform>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثانية، بالشهادة التي وثقت بها.</numerusform>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثانية، بالشهادة التي وثقت بها.</numerusform>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثوانٍ، بالشهادة التي وثقت بها.</numerusform>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثانية، بالشهادة التي وثقت بها.</numerusform>
            <numerusform>أجاب جهاز الدفع خلال %Ln مللي ثانية، بالشهادة التي وثقت بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paired</source>
        <extracomment>Pairing is done. %1 is the terminal&apos;s name.</extracomment>
        <translation>أصبح ⁨%1⁩ مقترنًا</translation>
    </message>
    <message>
        <source>A serial number has only letters, digits and hyphens.</source>
        <extracomment>Below the field for a terminal&apos;s serial number.</extracomment>
        <translation>لا يتكوّن الرقم التسلسلي إلا من حروف لاتينية وأرقام وواصلات.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>Below the field for the port of a terminal.</extracomment>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as EUR.</source>
        <extracomment>Below the field for the currency of a terminal.</extracomment>
        <translation>اكتب أحرف العملة الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 4.</source>
        <extracomment>Below the field for the decimals of a terminal&apos;s amounts.</extracomment>
        <translation>اكتب رقمًا من 0 إلى 4.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Choose another one.</source>
        <extracomment>Below the field for a terminal&apos;s name.
----------
Renaming a terminal: two terminals with one name.</extracomment>
        <translation>هذا الاسم لجهاز دفع آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Terminals without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Below the field for a terminal&apos;s address.</extracomment>
        <translation>لا تُقرَن أجهزة الدفع غير المشفّرة إلا من سطر الأوامر، بالخيار ⁦--plain-http⁩.</translation>
    </message>
    <message>
        <source>Type it as the terminal shows it, such as 192.168.1.20 or 192.168.1.20:8080.</source>
        <extracomment>Below the field for a terminal&apos;s address, while it is not complete.</extracomment>
        <translation>اكتبه كما يعرضه جهاز الدفع، مثل ⁦192.168.1.20⁩ أو ⁦192.168.1.20:8080⁩.</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <extracomment>Title: a known terminal is paired again. %1 is its name.
----------
Button: pairs a known terminal again; %1 is its name.</extracomment>
        <translation>إقران ⁨%1⁩ من جديد</translation>
    </message>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Title and button: a new terminal is made known to this till.</extracomment>
        <translation>إقران جهاز دفع</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step of pairing.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Yes, replaced or reset</source>
        <extracomment>Button: answers &quot;Was the terminal replaced or reset?&quot;</extracomment>
        <translation>نعم، استُبدل أو أُعيد ضبطه</translation>
    </message>
    <message>
        <source>Yes, trust this terminal</source>
        <extracomment>Button: the till will trust this certificate, because the terminal is in the shop.</extracomment>
        <translation>نعم، أثق بجهاز الدفع هذا</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>Button: sends the pairing code to the terminal.</extracomment>
        <translation>إقران</translation>
    </message>
    <message>
        <source>Type the address that the terminal shows.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>اكتب العنوان الذي يعرضه جهاز الدفع.</translation>
    </message>
    <message>
        <source>Type the serial number on the terminal&apos;s back.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>اكتب الرقم التسلسلي المكتوب على ظهر جهاز الدفع.</translation>
    </message>
    <message>
        <source>Give the terminal a name.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>أعطِ جهاز الدفع اسمًا.</translation>
    </message>
    <message>
        <source>Looking for the terminal…</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>جارٍ البحث عن جهاز الدفع…</translation>
    </message>
    <message>
        <source>Pairing. This takes a few seconds.</source>
        <extracomment>The pairing code is being sent to the terminal.</extracomment>
        <translation>جارٍ الإقران. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Type the 4 digits that the terminal shows.</source>
        <extracomment>Why &quot;Pair&quot; cannot be pressed yet.</extracomment>
        <translation>اكتب الأرقام الأربعة التي يعرضها جهاز الدفع.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A step of looking for a terminal: whether its name or address is known on the network.
----------
A step of checking the connection to a terminal: whether its name has an address.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>A step of looking for a terminal: whether it accepts connections on its port.
----------
A step of checking the connection to a terminal: whether its port is open.</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of looking for a terminal: whether the connection is encrypted.</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>%1 is a complete address.</source>
        <extracomment>Looking for a terminal: %1 is its name or address.</extracomment>
        <translation>⁦%1⁩ عنوان كامل.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>Looking for a terminal: the last step is done.</extracomment>
        <translation>الاتصال مشفّر.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>When a terminal last answered: not since the till started watching.</extracomment>
        <translation>ليس بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n millisecond(s)</source>
        <extracomment>When a terminal last answered. %1 is the time, %n how long the answer took.</extracomment>
        <translation>
            <numerusform>%1، خلال %Ln مللي ثانية</numerusform>
            <numerusform>%1، خلال %Ln مللي ثانية</numerusform>
            <numerusform>%1، خلال %Ln مللي ثانية</numerusform>
            <numerusform>%1، خلال %Ln مللي ثوانٍ</numerusform>
            <numerusform>%1، خلال %Ln مللي ثانية</numerusform>
            <numerusform>%1، خلال %Ln مللي ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>In use at this till</source>
        <extracomment>Label on the terminal that this till charges on.</extracomment>
        <translation>قيد الاستعمال على هذا الصندوق</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <extracomment>A terminal&apos;s new name or address could not be written.</extracomment>
        <translation>لم يُحفظ التغيير.</translation>
    </message>
    <message>
        <source>The terminal shows the same certificate as when it was paired. There is nothing to compare.</source>
        <extracomment>Pairing a known terminal again: nothing new has to be trusted.</extracomment>
        <translation>يعرض جهاز الدفع الشهادة نفسها التي عرضها عند إقرانه. لا حاجة إلى مقارنة شيء.</translation>
    </message>
    <message>
        <source>Are this till and the terminal on the shop&apos;s own network?</source>
        <extracomment>Pairing: the question that &quot;Yes, trust this terminal&quot; answers. On the shop&apos;s own network, nobody can intercept the connection.</extracomment>
        <translation>هل هذا الصندوق وجهاز الدفع على شبكة المتجر نفسه؟</translation>
    </message>
    <message>
        <source>It has expired. You can still use it, because the till recognises the terminal by exactly this certificate.</source>
        <extracomment>Pairing: a remark on a certificate; it can be trusted all the same.</extracomment>
        <translation>انتهت صلاحيتها. ومع ذلك يمكن استعمالها، لأن الصندوق يعرف جهاز الدفع بهذه الشهادة تحديدًا.</translation>
    </message>
    <message>
        <source>It is not valid yet: the clock of the till or of the terminal is wrong. You can still use it.</source>
        <extracomment>Pairing: a remark on a certificate; it can be trusted all the same.</extracomment>
        <translation>لم تبدأ صلاحيتها بعد: ساعة الصندوق أو ساعة جهاز الدفع خاطئة. ومع ذلك يمكن استعمالها.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <extracomment>Pairing is done, and the till is testing the connection to the terminal again.</extracomment>
        <translation>جارٍ تجربة الاتصال…</translation>
    </message>
    <message>
        <source>Type a path such as %1.</source>
        <extracomment>Below the field for the path of a terminal&apos;s service. %1 is an example.</extracomment>
        <translation>يُكتب المسار هكذا: ⁦%1⁩.</translation>
    </message>
    <message>
        <source>The till must reach the terminal before you can continue.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet; the reason why the terminal was not reached is shown beside it.</extracomment>
        <translation>يجب الوصول إلى جهاز الدفع قبل أن تتمكن من المتابعة.</translation>
    </message>
    <message>
        <source>Go back to check the terminal again.</source>
        <extracomment>Why this certificate cannot be trusted: it is not the one that was shown before.</extracomment>
        <translation>ارجع للبحث عن جهاز الدفع من جديد.</translation>
    </message>
    <message>
        <source>The terminal is checking the code. This page closes by itself in a few seconds.</source>
        <extracomment>A person tries to close pairing while the code is being used.</extracomment>
        <translation>الرمز قيد الاستعمال. تُغلق هذه الصفحة تلقائيًا بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Something answers on port %1.</source>
        <extracomment>Looking for a terminal: %1 is the number of the port.</extracomment>
        <translation>يجيب شيء ما على المنفذ %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Looking for a terminal: this step is under way.
----------
A step of checking the connection to a terminal is running.</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>None: the connection is not encrypted</source>
        <extracomment>In place of a certificate&apos;s fingerprint: the terminal was paired without encryption.</extracomment>
        <translation>لا توجد: الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>No device on this network is called %1. Check the spelling, or type the address that the terminal shows.</source>
        <extracomment>Looking for a terminal: the name %1 has no address.</extracomment>
        <translation>لا أحد في هذه الشبكة اسمه ⁦%1⁩. راجع كتابة الاسم، أو اكتب العنوان الذي يعرضه جهاز الدفع.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check that the terminal is switched on and on the same network as this till.</source>
        <extracomment>Looking for a terminal: nothing answers at the address %1.</extracomment>
        <translation>لا شيء يجيب على ⁦%1⁩. تأكد من أن جهاز الدفع مشغّل وفي شبكة هذا الصندوق نفسها.</translation>
    </message>
    <message>
        <source>A device answers, but its port %1 is closed. Open the payment app on the terminal and compare the port.</source>
        <extracomment>Looking for a terminal: a device refuses the connection. %1 is the number of the port.</extracomment>
        <translation>هناك جهاز ما، لكن منفذه %1 مغلق. افتح تطبيق الدفع على جهاز الدفع، وقارن المنفذ.</translation>
    </message>
    <message>
        <source>Something answers, but without encryption. Compare the address and port with the terminal. A terminal without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Looking for a terminal: something accepts the connection, but no encryption was established.</extracomment>
        <translation>يجيب شيء ما، لكن دون تشفير. قارن العنوان والمنفذ بما على جهاز الدفع. لا يُقرَن جهاز دفع غير مشفّر إلا من سطر الأوامر، بالخيار ⁦--plain-http⁩.</translation>
    </message>
    <message>
        <source>This address is on the internet, not on the shop&apos;s own network. Continue only if your payment provider gave it to you.</source>
        <extracomment>Looking for a terminal: its address is not on a local network.</extracomment>
        <translation>هذا العنوان على الإنترنت، لا في شبكة المتجر نفسه. تابع فقط إذا أعطاك إياه مقدّم خدمة الدفع.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal. Wait until it ends, then save again.</source>
        <extracomment>Changing a terminal while a payment or a pairing runs on it.</extracomment>
        <translation>هناك عملية جارية على جهاز الدفع هذا. انتظر حتى تنتهي، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>This terminal is no longer paired. Pair it again.</source>
        <extracomment>Changing a terminal that another program or window has forgotten in the meantime.</extracomment>
        <translation>لم يعد جهاز الدفع هذا مقترنًا. أقرِنه من جديد.</translation>
    </message>
    <message>
        <source>“%1” (serial number %2) is paired with this certificate already. If it is the same device, go back and type that serial number. Only some makes share one certificate among their devices.</source>
        <extracomment>Pairing: a remark on a certificate. %1 is the name of another terminal, %2 its serial number.</extracomment>
        <translation>الجهاز «%1» (الرقم التسلسلي ⁨%2⁩) مقترن بهذه الشهادة من قبل. إن كان الجهاز نفسه فارجع واكتب ذلك الرقم التسلسلي. بعض الشركات فقط تستخدم شهادة واحدة لعدة أجهزة.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>A step of checking the connection that an earlier step stopped, or that has yet to come.</extracomment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>A step of checking the connection to a terminal: whether it shows the certificate of its pairing.</extracomment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of checking the connection to a terminal: whether it accepts the token of this till.</extracomment>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Its certificate is the known one</source>
        <extracomment>The terminal shows the certificate that it was paired with.</extracomment>
        <translation>شهادته هي الشهادة المعروفة</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <extracomment>The terminal shows another certificate than the one it was paired with.</extracomment>
        <translation>يعرض شهادة أخرى</translation>
    </message>
    <message>
        <source>It accepts this till&apos;s token</source>
        <extracomment>The terminal accepts the token of this till.</extracomment>
        <translation>يقبل مفتاح وصول هذا الصندوق</translation>
    </message>
    <message>
        <source>It refused the token</source>
        <extracomment>The terminal does not accept the token of this till.</extracomment>
        <translation>رفض مفتاح الوصول</translation>
    </message>
    <message>
        <source>The keychain gave no token</source>
        <extracomment>The keychain of this computer does not give the till the terminal&apos;s token.</extracomment>
        <translation>لم تعطِ سلسلة المفاتيح مفتاح الوصول</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <extracomment>Pairing is done. %1 says where the terminal&apos;s token is, such as &quot;the desktop&apos;s keyring (Secret Service)&quot;.</extracomment>
        <translation>محفوظ في %1</translation>
    </message>
    <message>
        <source>Start charging</source>
        <extracomment>Button: from the last step of pairing to the Charge screen.</extracomment>
        <translation>بدء التحصيل</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Button: gives up pairing, instead of trusting the terminal&apos;s certificate.</extracomment>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up pairing.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connection check by Tillside %1</source>
        <extracomment>Title of a text that a person sends to support. %1 is the version of this program.</extracomment>
        <translation>فحص الاتصال من Tillside %1</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of checking the connection to a terminal: whether this computer&apos;s network leads there.</extracomment>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>A step of checking the connection to a terminal: whether its payment app answers.</extracomment>
        <translation>تطبيق الدفع</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>A step of checking the connection to a terminal: how long an answer takes.</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A step of checking the connection to a terminal: whether its clock is right.</extracomment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Port %1 is open</source>
        <extracomment>A step of checking the connection to a terminal. %1 is the number of the port.</extracomment>
        <translation>المنفذ %1 مفتوح</translation>
    </message>
    <message>
        <source>The payment app answers</source>
        <extracomment>The payment app of the terminal answers.</extracomment>
        <translation>تطبيق الدفع يجيب</translation>
    </message>
    <message numerus="yes">
        <source>Within %n second(s) of this till&apos;s clock</source>
        <extracomment>How far the terminal&apos;s clock is from this computer&apos;s: less than that.</extracomment>
        <translation>
            <numerusform>الفرق عن ساعة الصندوق أقل من %Ln ثانية</numerusform>
            <numerusform>الفرق عن ساعة الصندوق أقل من ثانية واحدة</numerusform>
            <numerusform>الفرق عن ساعة الصندوق أقل من ثانيتين</numerusform>
            <numerusform>الفرق عن ساعة الصندوق أقل من %Ln ثوانٍ</numerusform>
            <numerusform>الفرق عن ساعة الصندوق أقل من %Ln ثانية</numerusform>
            <numerusform>الفرق عن ساعة الصندوق أقل من %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>The network leads to the terminal. %1 is this computer&apos;s own address there.</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>An answer takes %1</source>
        <extracomment>The middle one of several answers of the terminal took this long: &quot;48 ms&quot;.</extracomment>
        <translation>يستغرق الجواب %1</translation>
    </message>
    <message>
        <source>The terminal cannot take payments from this till right now.</source>
        <extracomment>The end of checking the connection to a terminal: a step failed, and says what to do.</extracomment>
        <translation>لا يستطيع جهاز الدفع قبول مدفوعات من هذا الصندوق الآن.</translation>
    </message>
    <message>
        <source>The connection works. Read the warnings.</source>
        <extracomment>The end of checking the connection to a terminal: no step failed, but one warns.</extracomment>
        <translation>الاتصال يعمل. اقرأ التحذيرات.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>The end of checking the connection to a terminal.</extracomment>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long something took, in milliseconds.</extracomment>
        <translation>%1 م‌ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took, in seconds: &quot;1.2 s&quot;.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>The certificate expired on %1. Payments still work, because the till knows it. Ask your payment provider to renew it.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the past.</extracomment>
        <translation>انتهت صلاحية الشهادة في %1. ما زالت المدفوعات تعمل، لأن الصندوق يعرفها. اطلب من مقدّم خدمة الدفع تجديدها.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on. Check the date on this computer and on the terminal.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the future.</extracomment>
        <translation>تسري الشهادة ابتداءً من %1. تحقّق من التاريخ على هذا الحاسوب وعلى جهاز الدفع.</translation>
    </message>
    <message>
        <source>The certificate expires on %1. When the terminal gets a new one, it must be paired again.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the near future.</extracomment>
        <translation>تنتهي صلاحية الشهادة في %1. عندما يحصل جهاز الدفع على شهادة جديدة، يجب إقرانه من جديد.</translation>
    </message>
    <message>
        <source>The terminal answers as %1, and was paired as %2. Pair it again as %1.</source>
        <extracomment>Another payment app runs on the terminal than at its pairing. %1 and %2 are names of apps.</extracomment>
        <translation>يجيب جهاز الدفع بوصفه %1، وقد أُقرن بوصفه %2. أقرِنه من جديد بوصفه %1.</translation>
    </message>
    <message numerus="yes">
        <source>After %n answer(s), the terminal stopped answering. Check its Wi-Fi or its cable.</source>
        <extracomment>The till asked a terminal several times, and at last it did not answer. %n is the number of answers before that.</extracomment>
        <translation>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد %Ln جواب. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد جواب واحد. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد جوابين. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد %Ln أجوبة. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد %Ln جوابًا. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
            <numerusform>توقف جهاز الدفع عن الإجابة بعد %Ln جواب. تحقّق من الواي فاي أو الكابل لديه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) ahead of this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بدقيقة واحدة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بدقيقتين. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بمقدار %Ln دقائق. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تسبق ساعة جهاز الدفع ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) behind this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بدقيقة واحدة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بدقيقتين. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بمقدار %Ln دقائق. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
            <numerusform>تتأخر ساعة جهاز الدفع عن ساعة الصندوق بمقدار %Ln دقيقة. صحّح الخاطئة منهما.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terminal is in use</source>
        <extracomment>Checking the connection to a terminal: a payment is running on it.</extracomment>
        <translation>جهاز الدفع قيد الاستعمال</translation>
    </message>
    <message>
        <source>Its name is unknown here</source>
        <extracomment>Checking the connection to a terminal: its name has no address.</extracomment>
        <translation>اسمه غير معروف هنا</translation>
    </message>
    <message>
        <source>Its address is on the internet</source>
        <extracomment>Checking the connection to a terminal: it is not in the shop&apos;s own network.</extracomment>
        <translation>عنوانه على الإنترنت</translation>
    </message>
    <message>
        <source>No network leads there</source>
        <extracomment>Checking the connection to a terminal: this computer is in no network that leads there.</extracomment>
        <translation>لا توجد شبكة تؤدي إليه</translation>
    </message>
    <message>
        <source>Nothing answers at its address</source>
        <extracomment>Checking the connection to a terminal: nothing took the connection.</extracomment>
        <translation>لا شيء يجيب على عنوانه</translation>
    </message>
    <message>
        <source>Port %1 is closed</source>
        <extracomment>Checking the connection to a terminal. %1 is the number of the port.</extracomment>
        <translation>المنفذ %1 مغلق</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>Checking the connection to a terminal: something there does not encrypt.</extracomment>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>It takes the connection and says nothing</source>
        <extracomment>Checking the connection to a terminal: it took the connection, and nothing followed.</extracomment>
        <translation>يقبل الاتصال ولا يقول شيئًا</translation>
    </message>
    <message>
        <source>Its encryption is too old</source>
        <extracomment>Checking the connection to a terminal: TLS 1.1 or older.</extracomment>
        <translation>تشفيره قديم جدًا</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <extracomment>Checking the connection to a terminal that was paired without encryption.</extracomment>
        <translation>الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>That is not a payment app</source>
        <extracomment>Checking the connection to a terminal: something else answers.</extracomment>
        <translation>هذا ليس تطبيق دفع</translation>
    </message>
    <message>
        <source>Another payment app answers</source>
        <extracomment>Checking the connection to a terminal: it runs another payment app than at its pairing.</extracomment>
        <translation>يجيب تطبيق دفع آخر</translation>
    </message>
    <message>
        <source>The terminal has a fault</source>
        <extracomment>Checking the connection to a terminal: it reports a fault.</extracomment>
        <translation>في جهاز الدفع عطل</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <extracomment>Checking the connection to a terminal: it took a question and did not answer it.</extracomment>
        <translation>بقي سؤال بلا جواب</translation>
    </message>
    <message>
        <source>It is slow</source>
        <extracomment>Checking the connection to a terminal: its answers take long.</extracomment>
        <translation>إنه بطيء</translation>
    </message>
    <message>
        <source>The connection is not steady</source>
        <extracomment>Checking the connection to a terminal: it stopped answering.</extracomment>
        <translation>الاتصال غير مستقر</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <extracomment>Checking the connection to a terminal: its clock and this computer&apos;s are far apart.</extracomment>
        <translation>الساعتان مختلفتان</translation>
    </message>
    <message>
        <source>A payment is running on the terminal, or another program of this till is asking it. Check again when that has ended.</source>
        <extracomment>Checking the connection to a terminal: nothing was tried.</extracomment>
        <translation>تجري عملية دفع على جهاز الدفع، أو يسأله برنامج آخر من هذا الصندوق. افحص مرة أخرى بعد انتهاء ذلك.</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what is sent. If the terminal offers encryption, pair it again with it.</source>
        <extracomment>Warning about a terminal that was paired without encryption.</extracomment>
        <translation>يستطيع أي شخص على الشبكة قراءة ما يُرسل وتغييره. إذا كان جهاز الدفع يتيح التشفير، فأقرِنه من جديد باستعماله.</translation>
    </message>
    <message>
        <source>Something answers, but not as a payment app. Open the payment app on the terminal, and compare the address and port.</source>
        <extracomment>Something answers at the terminal&apos;s address, but not as a payment app does.</extracomment>
        <translation>شيء ما يجيب، لكن ليس كتطبيق دفع. افتح تطبيق الدفع على جهاز الدفع، وقارن العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The payment app reports a fault. Restart the terminal. If that does not help, ask your payment provider.</source>
        <extracomment>The terminal answers that it has a fault of its own.</extracomment>
        <translation>يبلّغ تطبيق الدفع عن عطل. أعد تشغيل جهاز الدفع. إن لم ينفع ذلك، فاسأل مقدّم خدمة الدفع.</translation>
    </message>
    <message>
        <source>The terminal no longer knows this till, often after a reset. Pair it again; its unresolved payments are kept.</source>
        <extracomment>The terminal refuses the token: it was reset, or paired with another till.</extracomment>
        <translation>لم يعد جهاز الدفع يعرف هذا الصندوق، وغالبًا ما يحدث ذلك بعد إعادة الضبط. أقرِنه من جديد؛ تبقى عملياته غير المحسومة محفوظة.</translation>
    </message>
    <message>
        <source>Not tried: without encryption, the till does not show its token just to check.</source>
        <extracomment>Without encryption, anything may be listening, so this step is left out.</extracomment>
        <translation>لم يُفحص: من دون تشفير، لا يُظهر الصندوق مفتاح الوصول لمجرد الفحص.</translation>
    </message>
    <message>
        <source>The terminal is busy with a payment. You can charge when it is free again.</source>
        <extracomment>The terminal is busy with a payment, of this till or of another.</extracomment>
        <translation>جهاز الدفع مشغول بعملية دفع. يمكنك التحصيل عندما يفرغ.</translation>
    </message>
    <message>
        <source>An answer takes %1. Move the terminal closer to the Wi-Fi, or use a cable.</source>
        <extracomment>The middle one of several answers of the terminal took this long: &quot;2.4 s&quot;.</extracomment>
        <translation>يستغرق الجواب %1. قرّب جهاز الدفع من شبكة الواي فاي، أو استعمل كابلًا.</translation>
    </message>
    <message>
        <source>The terminal does not tell its time.</source>
        <extracomment>The answers of the terminal do not say what time it has.</extracomment>
        <translation>لا يذكر جهاز الدفع الوقت لديه.</translation>
    </message>
    <message>
        <source>This computer has no network that leads to %1. Check its network cable or Wi-Fi.</source>
        <extracomment>Looking for a terminal: this computer is in no network that leads to the address %1.</extracomment>
        <translation>ليست لهذا الحاسوب شبكة تؤدي إلى %1. تحقّق من كابل الشبكة أو الواي فاي.</translation>
    </message>
    <message>
        <source>Something takes the connection, but says nothing. It may be busy with another till: wait a moment, then check again. If that does not help, compare the address and port, and restart the terminal. A terminal without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Looking for a terminal: something accepts the connection, and nothing follows.</extracomment>
        <translation>شيء ما يقبل الاتصال، لكنه لا يقول شيئًا. ربما هو مشغول بصندوق آخر: انتظر قليلًا ثم افحص مرة أخرى. إن لم ينفع ذلك، فقارن العنوان والمنفذ، وأعد تشغيل جهاز الدفع. لا يُقرَن جهاز دفع غير مشفّر إلا من سطر الأوامر، بالخيار ⁦--plain-http⁩.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Compare the address and port with those on the terminal&apos;s screen.</source>
        <extracomment>What to do when something answers at the terminal&apos;s address, but not like a terminal.</extracomment>
        <translation>قارن العنوان والمنفذ بما يظهر على شاشة جهاز الدفع.</translation>
    </message>
    <message>
        <source>Pair the terminal again, and tell support if it happens again.</source>
        <extracomment>What to do when Tillside itself did something wrong.</extracomment>
        <translation>أقرِن جهاز الدفع من جديد، وأبلغ الدعم إذا تكرّر ذلك.</translation>
    </message>
    <message>
        <source>The connection broke off before the terminal&apos;s answer was complete.</source>
        <extracomment>Call error: an answer began, but it may be incomplete.</extracomment>
        <translation>انقطع الاتصال قبل أن يكتمل جواب جهاز الدفع.</translation>
    </message>
    <message>
        <source>Authorisation %1, card %2.</source>
        <extracomment>For an approved payment: %1 is the authorisation code, %2 the last four digits of the card.</extracomment>
        <translation>رمز الموافقة ⁨%1⁩، البطاقة %2.</translation>
    </message>
    <message>
        <source>Authorisation %1.</source>
        <extracomment>For an approved payment: %1 is the authorisation code.</extracomment>
        <translation>رمز الموافقة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Card %1.</source>
        <extracomment>For an approved payment: %1 is the last four digits of the card.</extracomment>
        <translation>البطاقة %1.</translation>
    </message>
    <message>
        <source>The terminal approved it.</source>
        <extracomment>Evidence.
----------
An approved payment.</extracomment>
        <translation>وافق جهاز الدفع على العملية.</translation>
    </message>
    <message>
        <source>The terminal approved it at %1.</source>
        <extracomment>An approved payment: %1 is the time, or date and time.</extracomment>
        <translation>وافق جهاز الدفع على العملية في %1.</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <extracomment>A payment that has ended, after a sentence about how.</extracomment>
        <translation>لم ينتقل أي مبلغ.</translation>
    </message>
    <message>
        <source>%1 of %2 was approved.</source>
        <extracomment>%1 is the amount that was approved, %2 the larger one that was asked for.</extracomment>
        <translation>تمت الموافقة على %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The terminal declined it.</source>
        <extracomment>A declined payment, without a code.
----------
Evidence.</extracomment>
        <translation>رفض جهاز الدفع العملية.</translation>
    </message>
    <message>
        <source>The bank declined it (code %1).</source>
        <extracomment>Evidence: %1 is the code of the bank&apos;s answer.</extracomment>
        <translation>رفض البنك العملية (الرمز ⁨%1⁩).</translation>
    </message>
    <message>
        <source>Voided on the terminal. No money moved in the end.</source>
        <extracomment>Approved, then undone.</extracomment>
        <translation>أُبطلت على جهاز الدفع. لم ينتقل أي مبلغ في النهاية.</translation>
    </message>
    <message>
        <source>Cancelled at the terminal.</source>
        <extracomment>A person stopped it on the terminal.</extracomment>
        <translation>أُلغيت على جهاز الدفع.</translation>
    </message>
    <message>
        <source>The till saved the payment before sending anything.</source>
        <extracomment>Evidence: the intent to pay was saved; nothing has been sent.</extracomment>
        <translation>حفظ الصندوق العملية قبل أن يرسل أي شيء.</translation>
    </message>
    <message>
        <source>The till stopped before anything was sent.</source>
        <extracomment>Evidence: the program or computer stopped before anything was sent.</extracomment>
        <translation>توقّف الصندوق قبل أن يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>The terminal was busy with another payment and said nothing about this one.</source>
        <extracomment>Evidence: the terminal answered with the data of another payment.</extracomment>
        <translation>كان جهاز الدفع مشغولًا بعملية أخرى ولم يقل شيئًا عن هذه.</translation>
    </message>
    <message>
        <source>What answered at the terminal&apos;s address shows another certificate, so nothing was sent to it. If the terminal was replaced or reset, a supervisor pairs it again.</source>
        <extracomment>Evidence: the device that answers has a different certificate from the paired terminal.</extracomment>
        <translation>ما أجاب على عنوان جهاز الدفع يعرض شهادة أخرى، لذلك لم يُرسَل إليه شيء. إذا استُبدل جهاز الدفع أو أُعيد ضبطه، فليقرنه المشرف من جديد.</translation>
    </message>
    <message>
        <source>The terminal approved it and then voided it.</source>
        <extracomment>Evidence: approved, then undone.</extracomment>
        <translation>وافق جهاز الدفع على العملية ثم أبطلها.</translation>
    </message>
    <message>
        <source>The terminal gave a result without this payment&apos;s number, amount and type, so it may be another payment&apos;s.</source>
        <extracomment>Evidence: an answer that names neither this payment nor its amount and type.</extracomment>
        <translation>أعطى جهاز الدفع نتيجة ليس فيها رقم هذه العملية ولا مبلغها ولا نوعها، لذلك قد تكون نتيجة عملية أخرى.</translation>
    </message>
    <message>
        <source>The terminal gave an approval but does not say for how much.</source>
        <extracomment>Evidence: the answer has no amount.</extracomment>
        <translation>أعطى جهاز الدفع موافقة، لكنه لم يذكر المبلغ.</translation>
    </message>
    <message>
        <source>The terminal says that the original payment was voided, so this void happened.</source>
        <extracomment>Evidence for a void: the terminal reports the original payment as voided.</extracomment>
        <translation>يقول جهاز الدفع إن العملية الأصلية أُبطلت، إذن فقد نُفّذ هذا الإبطال.</translation>
    </message>
    <message>
        <source>The terminal does not say that the original payment was voided, which proves nothing yet.</source>
        <extracomment>Evidence for a void: the terminal does not report the original payment as voided.</extracomment>
        <translation>لا يقول جهاز الدفع إن العملية الأصلية أُبطلت، وهذا لا يثبت شيئًا بعد.</translation>
    </message>
    <message>
        <source>The terminal wants the customer&apos;s signature to be compared with the card.</source>
        <extracomment>Evidence: the customer signed, and the cashier compares.</extracomment>
        <translation>يطلب جهاز الدفع مقارنة توقيع العميل بالتوقيع على البطاقة.</translation>
    </message>
    <message>
        <source>The terminal&apos;s later answer is not what was settled by hand. Tell a supervisor.</source>
        <extracomment>Evidence: the terminal&apos;s result is the opposite of what a person had recorded by hand.</extracomment>
        <translation>جواب جهاز الدفع اللاحق يخالف ما سُجّل يدويًا. أبلغ المشرف.</translation>
    </message>
    <message>
        <source>A later version of Tillside wrote “%1” here.</source>
        <extracomment>A line of evidence that this version does not know. %1 is its code.</extracomment>
        <translation>كتب إصدار أحدث من Tillside «⁨%1⁩» هنا.</translation>
    </message>
    <message>
        <source>A later version of Tillside wrote “%1” here, with “%2”.</source>
        <extracomment>A line of evidence that this version does not know. %1 is its code, %2 its detail.</extracomment>
        <translation>كتب إصدار أحدث من Tillside «⁨%1⁩» هنا، مع «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Sent at %1, no answer since.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>أُرسلت في %1، ولا جواب منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Outcome word of a payment that may or may not have been charged. Never translate it with a word that means failed, declined or cancelled.</extracomment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Outcome word of a payment that runs at this moment.</extracomment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>Type of a payment: the customer pays.</extracomment>
        <translation>بيع</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Type of a payment: the customer gets money back, after the original was settled.</extracomment>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <extracomment>Type of a payment: money is held on the card, to be captured later.</extracomment>
        <translation>تفويض مسبق</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Type of a payment: an earlier one is undone on the same day.</extracomment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Type of a payment: the money held by a pre-authorisation is taken.</extracomment>
        <translation>تحصيل محجوز</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>Outcome word: the terminal approved the payment.</extracomment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Approved for less</source>
        <extracomment>Outcome word: a smaller amount than requested was approved.</extracomment>
        <translation>مقبولة بمبلغ أقل</translation>
    </message>
    <message>
        <source>Approved, then voided</source>
        <extracomment>Outcome word: first approved, then undone; no money moved in the end.</extracomment>
        <translation>قُبلت ثم أُبطلت</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome word: the bank or the terminal said no.</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Outcome word: the payment was stopped on the terminal.</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not charged</source>
        <extracomment>Outcome word: it is proved that no money moved.</extracomment>
        <translation>لم تُنفَّذ</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Unlock it, then pair again.</source>
        <extracomment>Pairing: there is nowhere to store the terminal&apos;s token.</extracomment>
        <translation>لا يمكن استعمال سلسلة المفاتيح. افتح قفلها، ثم أقرِن من جديد.</translation>
    </message>
    <message>
        <source>The till could not read or save the terminal&apos;s profile.</source>
        <extracomment>Pairing: the terminal&apos;s profile could not be read or written.</extracomment>
        <translation>لم يستطع الصندوق قراءة ملف تعريف جهاز الدفع أو حفظه.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Choose another name, or type the serial number of that terminal.</source>
        <extracomment>Pairing: two terminals with one name.</extracomment>
        <translation>هذا الاسم لجهاز دفع آخر. اختر اسمًا آخر، أو اكتب الرقم التسلسلي لجهاز الدفع الآخر.</translation>
    </message>
    <message>
        <source>The amount is larger than a terminal can take, so nothing was sent. Type it again.</source>
        <extracomment>Amount error: above the largest that the terminal&apos;s protocol can carry.</extracomment>
        <translation>المبلغ أكبر مما يستطيع جهاز الدفع استقباله، لذلك لم يُرسَل شيء. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>This was not settled.</source>
        <extracomment>Settling by hand was not saved. A sentence about the reason follows.</extracomment>
        <translation>لم تُسجَّل النتيجة.</translation>
    </message>
    <message>
        <source>The terminal approved it with authorisation %1.</source>
        <extracomment>Evidence: %1 is the authorisation code.</extracomment>
        <translation>وافق جهاز الدفع على العملية برمز الموافقة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The terminal approved %1 of %2.</source>
        <extracomment>Evidence: %1 is the amount that was approved, %2 the larger one that was asked for.</extracomment>
        <translation>وافق جهاز الدفع على %1 من أصل %2.</translation>
    </message>
    <message>
        <source>The terminal approved only a part of %1.</source>
        <extracomment>Evidence: %1 is the amount that was asked for.</extracomment>
        <translation>وافق جهاز الدفع على جزء فقط من %1.</translation>
    </message>
    <message>
        <source>It was cancelled at the terminal.</source>
        <extracomment>Evidence.</extracomment>
        <translation>أُلغيت العملية على جهاز الدفع.</translation>
    </message>
    <message>
        <source>It was cancelled at the terminal, with “%1”.</source>
        <extracomment>Evidence: %1 is what the terminal says about it.</extracomment>
        <translation>أُلغيت العملية على جهاز الدفع، مع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The terminal gave the result of another payment.</source>
        <extracomment>Evidence: a result that does not belong to this payment.</extracomment>
        <translation>أعطى جهاز الدفع نتيجة عملية أخرى.</translation>
    </message>
    <message>
        <source>The terminal gave the result of another payment, number %1.</source>
        <extracomment>Evidence: a result that does not belong to this payment. %1 is the number it came with.</extracomment>
        <translation>أعطى جهاز الدفع نتيجة عملية أخرى، رقمها ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it has the approval code %1, but is no approval.</source>
        <extracomment>Evidence: the answer has the code of an approval but says &quot;not approved&quot;. %1 is the code.</extracomment>
        <translation>جواب جهاز الدفع يناقض نفسه: فيه رمز الموافقة ⁨%1⁩، لكنه ليس موافقة.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it says yes and no at once.</source>
        <extracomment>Evidence: the answer says &quot;approved&quot; and &quot;cancelled&quot; at the same time. Neither may read as if it were true.</extracomment>
        <translation>جواب جهاز الدفع يناقض نفسه: يقول نعم ولا في آن واحد.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it says “%1”, but is no approval.</source>
        <extracomment>Evidence: the answer says &quot;not approved&quot;, while its texts say &quot;approved&quot;. %1 is that text.</extracomment>
        <translation>جواب جهاز الدفع يناقض نفسه: يقول «⁨%1⁩»، لكنه ليس موافقة.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with another amount.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for.</extracomment>
        <translation>طُلب %1، لكن جهاز الدفع أجاب بمبلغ آخر.</translation>
    </message>
    <message>
        <source>%1 was asked for, and the terminal&apos;s amounts do not add up to it.</source>
        <extracomment>Evidence: the answer names a tip or other extras, and it is not clear whether the amount includes them. %1 is the amount that the till asked for.</extracomment>
        <translation>طُلب %1، ومجموع مبالغ جهاز الدفع لا يساويه.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with %2.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for, %2 the terminal&apos;s.</extracomment>
        <translation>طُلب %1، لكن جهاز الدفع أجاب بمبلغ %2.</translation>
    </message>
    <message>
        <source>The terminal answered with another kind of payment.</source>
        <extracomment>Evidence: a refund instead of a sale, for example.</extracomment>
        <translation>أجاب جهاز الدفع بنوع آخر من العمليات.</translation>
    </message>
    <message>
        <source>The terminal answered with another kind of payment, “%1”.</source>
        <extracomment>Evidence: a refund instead of a sale, for example. %1 is the terminal&apos;s word for it.</extracomment>
        <translation>أجاب جهاز الدفع بنوع آخر من العمليات، «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered in another currency.</source>
        <extracomment>Evidence: %1 is the currency that the till asked for, EUR.</extracomment>
        <translation>طُلب المبلغ بعملة %1، لكن جهاز الدفع أجاب بعملة أخرى.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered in %2.</source>
        <extracomment>Evidence: %1 is the currency that the till asked for, EUR, %2 the terminal&apos;s, USD.</extracomment>
        <translation>طُلب المبلغ بعملة %1، لكن جهاز الدفع أجاب بعملة %2.</translation>
    </message>
    <message>
        <source>The terminal answered with the reference “%1” instead of “%2”.</source>
        <extracomment>Evidence: %1 is the reference in the terminal&apos;s answer, %2 the one that the till sent.</extracomment>
        <translation>أجاب جهاز الدفع بالمرجع «⁨%1⁩» بدلًا من «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The terminal answered with code %1 instead of taking it.</source>
        <extracomment>Evidence: %1 is the number of the answer, for example 500.</extracomment>
        <translation>أجاب جهاز الدفع بالرمز ⁨%1⁩ بدلًا من استلامها.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer could not be read.</source>
        <extracomment>Evidence of an earlier version: the answer was a plain text or cut off.</extracomment>
        <translation>تعذّرت قراءة جواب جهاز الدفع.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer has no number for this payment.</source>
        <extracomment>Evidence: the number under which the terminal keeps a payment is missing.</extracomment>
        <translation>لا يوجد في جواب جهاز الدفع رقم لهذه العملية.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer speaks of another payment.</source>
        <extracomment>Evidence: the answer is about a payment that is running or has ended.</extracomment>
        <translation>يتحدث جواب جهاز الدفع عن عملية أخرى.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer names another kind of payment.</source>
        <extracomment>Evidence: a refund instead of a sale, for example.</extracomment>
        <translation>يذكر جواب جهاز الدفع نوعًا آخر من العمليات.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer names another amount.</source>
        <extracomment>Evidence.</extracomment>
        <translation>يذكر جواب جهاز الدفع مبلغًا آخر.</translation>
    </message>
    <message>
        <source>It could not be saved, so it was not sent.</source>
        <extracomment>Evidence: the till must save before it sends.</extracomment>
        <translation>تعذّر حفظها، لذلك لم تُرسَل.</translation>
    </message>
    <message>
        <source>It never reached the terminal.</source>
        <extracomment>Evidence: not a byte of the request left the till.</extracomment>
        <translation>لم تصل إلى جهاز الدفع إطلاقًا.</translation>
    </message>
    <message>
        <source>The terminal took it.</source>
        <extracomment>Evidence: the terminal has started to work on the payment.</extracomment>
        <translation>استلمها جهاز الدفع.</translation>
    </message>
    <message>
        <source>The terminal took it under the number %1.</source>
        <extracomment>Evidence: the terminal has started to work on the payment. %1 is its number there.</extracomment>
        <translation>استلمها جهاز الدفع بالرقم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The terminal gave it another number than the till had.</source>
        <extracomment>Evidence: the number under which the terminal keeps the payment is not the till&apos;s.</extracomment>
        <translation>أعطاها جهاز الدفع رقمًا غير الذي لدى الصندوق.</translation>
    </message>
    <message>
        <source>The terminal gave it another number than the till had: %1.</source>
        <extracomment>Evidence: %1 is the number under which the terminal keeps the payment.</extracomment>
        <translation>أعطاها جهاز الدفع رقمًا غير الذي لدى الصندوق: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The terminal is working on it.</source>
        <extracomment>Evidence.</extracomment>
        <translation>يعمل جهاز الدفع عليها.</translation>
    </message>
    <message>
        <source>The terminal is working on it and shows “%1”.</source>
        <extracomment>Evidence: the terminal works on the payment. %1 is the text that it shows.</extracomment>
        <translation>يعمل جهاز الدفع عليها ويعرض «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The till asked about it and got no answer.</source>
        <extracomment>Evidence: the till asked how the payment stands. A sentence about what happened follows.</extracomment>
        <translation>سأل الصندوق عنها ولم يتلقَّ جوابًا.</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal only said “%1”.</source>
        <extracomment>Evidence: the till asked how the payment stands. %1 is what the terminal said instead.</extracomment>
        <translation>سأل الصندوق عنها، ولم يقل جهاز الدفع إلا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal did not tell.</source>
        <extracomment>Evidence: the till asked how the payment stands.</extracomment>
        <translation>سأل الصندوق عنها، ولم يخبره جهاز الدفع.</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal only gave code %1.</source>
        <extracomment>Evidence: the till asked how the payment stands. %1 is the number of the terminal&apos;s answer.</extracomment>
        <translation>سأل الصندوق عنها، ولم يعطِ جهاز الدفع إلا الرمز ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The till asked the terminal to cancel, which does not tell how it ends.</source>
        <extracomment>Evidence: a person pressed Cancel at the till. The terminal reports the result later.</extracomment>
        <translation>طلب الصندوق من جهاز الدفع الإلغاء، وهذا لا يبيّن كيف تنتهي العملية.</translation>
    </message>
    <message>
        <source>The payment was not started, so nothing was charged.</source>
        <extracomment>A new payment was not started. A sentence about the reason follows.</extracomment>
        <translation>لم تبدأ العملية، فلم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The payment could not be saved, so nothing was sent. Check the disk, then charge again.</source>
        <extracomment>A new payment was not started: it must be saved before it may be sent.</extracomment>
        <translation>تعذّر حفظ العملية، لذلك لم يُرسَل شيء. تحقّق من القرص، ثم حصّل من جديد.</translation>
    </message>
    <message>
        <source>The amount is zero or larger than a terminal can take, so nothing was sent. Type it again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>المبلغ صفر أو أكبر مما يستطيع جهاز الدفع استقباله، لذلك لم يُرسَل شيء. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The terminal is busy with something else, so nothing was sent. Wait until it is free, then charge again.</source>
        <extracomment>A new payment was not started: the terminal itself says that it is busy.</extracomment>
        <translation>جهاز الدفع مشغول بأمر آخر، لذلك لم يُرسَل شيء. انتظر حتى يفرغ، ثم حصّل من جديد.</translation>
    </message>
    <message>
        <source>What you see here could not be saved. Write it down now; the till keeps trying.</source>
        <extracomment>The outcome of a payment is shown, but could not be written to the disk. A sentence about the reason follows.</extracomment>
        <translation>تعذّر حفظ ما تراه هنا. دوّنه الآن، والصندوق يواصل المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no working keychain to keep the terminal&apos;s token in. Start the keychain, then pair again.</source>
        <extracomment>Keychain error while pairing: there is no keychain to store the terminal&apos;s token in.</extracomment>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح عاملة يُحفظ فيها مفتاح الوصول إلى جهاز الدفع. شغّل سلسلة المفاتيح، ثم أقرِن من جديد.</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow Tillside to use it. Unlock it, allow Tillside, then pair again.</source>
        <extracomment>Keychain error while pairing: it is locked, or its owner refused.</extracomment>
        <translation>سلسلة المفاتيح مقفلة أو لم تسمح لبرنامج Tillside باستعمالها. افتح قفلها، واسمح لبرنامج Tillside، ثم أقرِن من جديد.</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>Where the tokens of the terminals are kept, as in &quot;kept in the desktop&apos;s keyring&quot;.</extracomment>
        <translation>سلسلة مفاتيح سطح المكتب (⁦Secret Service⁩)</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>Where the tokens of the terminals are kept, on Windows; the system&apos;s own name for it.</extracomment>
        <translation>إدارة بيانات الاعتماد في Windows</translation>
    </message>
    <message>
        <source>this computer&apos;s memory</source>
        <extracomment>Where the tokens of the terminals are kept: only until the program ends.</extracomment>
        <translation>ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <extracomment>Where the tokens of the terminals are kept, if there is no better name for the place.</extracomment>
        <translation>سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The terminal voided it.</source>
        <extracomment>A void that happened: &quot;it&quot; is the earlier payment.</extracomment>
        <translation>أبطل جهاز الدفع العملية.</translation>
    </message>
    <message>
        <source>The terminal voided it at %1.</source>
        <extracomment>A void that happened: &quot;it&quot; is the earlier payment. %1 is the time, or date and time.</extracomment>
        <translation>أبطل جهاز الدفع العملية في %1.</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <extracomment>Outcome word of a refund, whatever kept it from happening: the customer got nothing back.</extracomment>
        <translation>لم يتم الاسترداد</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Outcome word of a refund: the customer gets the money back.</extracomment>
        <translation>تم الاسترداد</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <extracomment>Outcome word of a refund: the customer gets less back than the till asked for.</extracomment>
        <translation>استرداد جزئي</translation>
    </message>
    <message>
        <source>Refunded, then voided</source>
        <extracomment>Outcome word of a refund: first approved, then undone.</extracomment>
        <translation>تم الاسترداد ثم أُبطل</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Outcome word of a pre-authorisation: the money is held on the card but not taken.</extracomment>
        <translation>المبلغ محجوز</translation>
    </message>
    <message>
        <source>Held in part</source>
        <extracomment>Outcome word of a pre-authorisation: less is held than the till asked for.</extracomment>
        <translation>حُجز جزء من المبلغ</translation>
    </message>
    <message>
        <source>Held, then voided</source>
        <extracomment>Outcome word of a pre-authorisation: first held, then released.</extracomment>
        <translation>حُجز المبلغ ثم أُبطل الحجز</translation>
    </message>
    <message>
        <source>Not held</source>
        <extracomment>Outcome word of a pre-authorisation: it is proved that no money is held.</extracomment>
        <translation>المبلغ غير محجوز</translation>
    </message>
    <message>
        <source>Not voided</source>
        <extracomment>Outcome word of a void, whatever kept it from happening: the original payment still stands, so the word must not read as if the customer had not been charged.</extracomment>
        <translation>لم يتم الإبطال</translation>
    </message>
    <message>
        <source>Voided</source>
        <extracomment>A line of a day&apos;s totals: payments that were voided. The amount is what that changed of earlier days.
----------
Outcome word of a void: an earlier payment was undone.</extracomment>
        <translation>تم الإبطال</translation>
    </message>
    <message>
        <source>Voided in part</source>
        <extracomment>Outcome word of a void: only a part of the earlier payment was undone.</extracomment>
        <translation>إبطال جزئي</translation>
    </message>
    <message>
        <source>Void undone</source>
        <extracomment>Outcome word of a void that was itself undone: the original payment still stands.</extracomment>
        <translation>تم التراجع عن الإبطال</translation>
    </message>
    <message>
        <source>Not captured</source>
        <extracomment>Outcome word of a capture, whatever kept it from happening: the money was not taken.</extracomment>
        <translation>لم يُحصَّل المحجوز</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Outcome word of a capture: the money that a pre-authorisation held is taken.
----------
A line of a day&apos;s totals: money that had been held on cards, and was taken.</extracomment>
        <translation>تم تحصيل المحجوز</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <extracomment>Outcome word of a capture: less was taken than the till asked for.</extracomment>
        <translation>حُصّل جزء من المحجوز</translation>
    </message>
    <message>
        <source>Captured, then voided</source>
        <extracomment>Outcome word of a capture: first taken, then undone.</extracomment>
        <translation>حُصّل المحجوز ثم أُبطل التحصيل</translation>
    </message>
    <message>
        <source>The till began to send it; from here on the terminal may carry it out.</source>
        <extracomment>Evidence: from now on the request may have reached the terminal, and money may move.</extracomment>
        <translation>بدأ الصندوق إرسالها، ومن هذه اللحظة قد ينفّذها جهاز الدفع.</translation>
    </message>
    <message>
        <source>The till stopped while it was being sent.</source>
        <extracomment>Evidence: the program or computer stopped while the request may have been on its way. A sentence that it may have happened follows.</extracomment>
        <translation>توقّف الصندوق أثناء الإرسال.</translation>
    </message>
    <message>
        <source>It was sent, but the answer does not say that the terminal took it.</source>
        <extracomment>Evidence: the answer to the request does not say that the terminal took it. A sentence that it may have happened all the same follows.</extracomment>
        <translation>أُرسلت، لكن الجواب لا يقول إن جهاز الدفع استلمها.</translation>
    </message>
    <message>
        <source>The money may be held on the card.</source>
        <extracomment>A pre-authorisation that is not known yet.</extracomment>
        <translation>ربما يكون المبلغ محجوزًا على البطاقة.</translation>
    </message>
    <message>
        <source>The payment may have been voided.</source>
        <extracomment>A void that is not known yet: the earlier payment may be undone.</extracomment>
        <translation>ربما تكون العملية الأصلية قد أُبطلت.</translation>
    </message>
    <message>
        <source>No money is held.</source>
        <extracomment>A pre-authorisation that has ended, after a sentence about how.</extracomment>
        <translation>لا يوجد مبلغ محجوز.</translation>
    </message>
    <message>
        <source>The payment of %1 still stands: no money goes back.</source>
        <extracomment>A void that did not happen, after a sentence about why: the earlier payment, whose amount is %1, counts as before. It must be true for every type of that payment, including a refund.</extracomment>
        <translation>العملية الأصلية بمبلغ %1 ما زالت قائمة: لا يُعاد أي مبلغ.</translation>
    </message>
    <message>
        <source>The payment of %1 is undone.</source>
        <extracomment>A void that happened: %1 is the amount of the earlier payment. It must be true for every type of that payment, including a refund.</extracomment>
        <translation>أُبطلت العملية الأصلية بمبلغ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 was refunded.</source>
        <extracomment>%1 is the amount that goes back to the card, %2 the larger one that was asked for.</extracomment>
        <translation>رُدّ %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 is held.</source>
        <extracomment>%1 is the amount that is held on the card, %2 the larger one that was asked for.</extracomment>
        <translation>حُجز %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 was voided.</source>
        <extracomment>%1 is the amount that was undone, %2 that of the earlier payment.</extracomment>
        <translation>أُبطل %1 من أصل %2.</translation>
    </message>
    <message>
        <source>%1 of %2 was captured.</source>
        <extracomment>%1 is the amount that was taken, %2 the larger one that was asked for.</extracomment>
        <translation>حُصّل %1 من أصل %2.</translation>
    </message>
    <message>
        <source>Check that the terminal is switched on, that it is on the same network, and that its address has not changed.</source>
        <extracomment>What to do when a terminal does not answer at all.</extracomment>
        <translation>تأكد من أن جهاز الدفع مشغّل وفي الشبكة نفسها، ومن أن عنوانه لم يتغيّر.</translation>
    </message>
    <message>
        <source>If the terminal was replaced or reset, ask a supervisor to pair it again. If not, ask support before you use it.</source>
        <extracomment>What to do when a terminal shows an unknown certificate.</extracomment>
        <translation>إذا استُبدل جهاز الدفع أو أُعيد ضبطه، فليقرنه المشرف من جديد. وإلا فاسأل الدعم قبل أن تستعمله.</translation>
    </message>
    <message>
        <source>Check the terminal&apos;s screen and its network connection.</source>
        <extracomment>What to do when a terminal answers late or incompletely.</extracomment>
        <translation>تحقق من شاشة جهاز الدفع ومن اتصاله بالشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent, so this moved no money.</source>
        <extracomment>About money, when not a byte reached the terminal.</extracomment>
        <translation>لم يُرسَل شيء، فلم ينتقل أي مبلغ من جرّاء ذلك.</translation>
    </message>
    <message>
        <source>This alone does not say whether money moved.</source>
        <extracomment>About money, after a broken connection: it proves neither that the card was charged nor that it was not.</extracomment>
        <translation>هذا وحده لا يبيّن هل انتقل مبلغ أم لا.</translation>
    </message>
    <message>
        <source>The terminal did not answer.</source>
        <extracomment>Call error: refused, no route, or an unknown host name.</extracomment>
        <translation>لم يُجب جهاز الدفع.</translation>
    </message>
    <message>
        <source>Could not connect to the terminal in time.</source>
        <extracomment>Call error: the connection was not ready within 8 seconds.</extracomment>
        <translation>تعذّر الاتصال بجهاز الدفع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Something answered at the terminal&apos;s address, but a secure connection could not be made.</source>
        <extracomment>Call error: something listens at the address, but offers no TLS that we accept.</extracomment>
        <translation>أجاب شيء ما على عنوان جهاز الدفع، لكن لم ينشأ اتصال آمن.</translation>
    </message>
    <message>
        <source>The device at the terminal&apos;s address shows a different certificate from the paired terminal.</source>
        <extracomment>Call error: the certificate is not the one that was accepted at pairing.</extracomment>
        <translation>الجهاز الموجود على عنوان جهاز الدفع يعرض شهادة غير شهادة الجهاز المقترن.</translation>
    </message>
    <message>
        <source>The terminal did not finish its answer in time.</source>
        <extracomment>Call error: the request was sent, and no complete answer came within the deadline.</extracomment>
        <translation>لم يُجب جهاز الدفع جوابًا كاملًا في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The answer was too long to come from a terminal.</source>
        <extracomment>Call error: the answer was dropped because of its size.</extracomment>
        <translation>كان الجواب أطول من أن يصدر عن جهاز دفع.</translation>
    </message>
    <message>
        <source>Tillside confused a secure connection with an open one and stopped.</source>
        <extracomment>Call error: a mistake in Tillside, noticed before anything was opened.</extracomment>
        <translation>خلط Tillside بين اتصال آمن واتصال غير آمن، فتوقّف.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>The button that takes the money held before; %1 is the amount.</extracomment>
        <translation>تحصيل %1 من المحجوز</translation>
    </message>
    <message>
        <source>%1 was captured at %2. Capture the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>حُصّل %1 من المحجوز في %2. هل تريد تحصيل المبلغ نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate capture.</source>
        <extracomment>Below that question.</extracomment>
        <translation>تابع فقط إذا كان هذا تحصيلًا ثانيًا منفصلًا للمحجوز.</translation>
    </message>
    <message>
        <source>The money held on the card was taken.</source>
        <extracomment>A capture, after a sentence that the terminal approved it.</extracomment>
        <translation>أُخذ المبلغ المحجوز على البطاقة.</translation>
    </message>
    <message>
        <source>The money held on the card may have been captured.</source>
        <extracomment>A capture that is not known yet: the money that was held may be taken.</extracomment>
        <translation>ربما يكون المبلغ المحجوز على البطاقة قد حُصّل.</translation>
    </message>
    <message>
        <source>Check the terminal before you capture or charge again.</source>
        <extracomment>What to do about a capture that is not known yet. Anything more without checking may charge the customer twice.</extracomment>
        <translation>تفقّد جهاز الدفع قبل أن تحصّل المحجوز أو غيره مرة أخرى.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a capture of %1 at around %2.</source>
        <extracomment>A capture takes the money that a pre-authorisation holds. %1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>افتح قائمة العمليات على جهاز الدفع، وابحث عن تحصيل محجوز بمبلغ %1 قرابة %2.</translation>
    </message>
    <message>
        <source>The terminal captured it</source>
        <extracomment>Choice, after checking the terminal: the money held on the card was taken.</extracomment>
        <translation>حصّل جهاز الدفع المحجوز</translation>
    </message>
    <message>
        <source>Settle as captured</source>
        <extracomment>Button: records for good that the money held on the card was taken.</extracomment>
        <translation>تسجيل أن المحجوز حُصّل</translation>
    </message>
    <message>
        <source>Marked captured by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the money held on the card was taken. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: حُصّل المحجوز («%1»).</translation>
    </message>
    <message>
        <source>The terminal says not captured; it was marked captured. A supervisor must decide.</source>
        <extracomment>A person recorded that the money held on the card was taken, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: لم يُحصَّل المحجوز، والمسجَّل: حُصّل المحجوز. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The terminal did not capture it</source>
        <extracomment>Choice, after checking the terminal: the money held on the card was not taken.</extracomment>
        <translation>لم يحصّل جهاز الدفع المحجوز</translation>
    </message>
    <message>
        <source>Settle as not captured</source>
        <extracomment>Button: records for good that the money held on the card was not taken.</extracomment>
        <translation>تسجيل أن المحجوز لم يُحصَّل</translation>
    </message>
    <message>
        <source>Marked not captured by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the money held on the card was not taken. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: لم يُحصَّل المحجوز («%1»).</translation>
    </message>
    <message>
        <source>The terminal says captured; it was marked not captured. A supervisor must decide.</source>
        <extracomment>A person recorded that the money held on the card was not taken, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: حُصّل المحجوز، والمسجَّل: لم يُحصَّل المحجوز. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The bank gave no reason.</source>
        <extracomment>A declined payment: the bank did not say why.</extracomment>
        <translation>لم يذكر المصرف سببًا.</translation>
    </message>
    <message>
        <source>The bank declined it.</source>
        <extracomment>A declined payment, where the reason must not be said in front of the customer.</extracomment>
        <translation>رفض المصرف العملية.</translation>
    </message>
    <message>
        <source>Not allowed for this card.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>غير مسموح بها لهذه البطاقة.</translation>
    </message>
    <message>
        <source>Over the card&apos;s limit.</source>
        <extracomment>A declined payment: above the card&apos;s limit for one payment or one day.</extracomment>
        <translation>المبلغ يتجاوز حد البطاقة.</translation>
    </message>
    <message>
        <source>The bank did not answer.</source>
        <extracomment>A declined payment: the card&apos;s bank, or the connection to it, did not work.</extracomment>
        <translation>لم يُجب المصرف.</translation>
    </message>
    <message>
        <source>The card number is not valid.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>رقم البطاقة غير صالح.</translation>
    </message>
    <message>
        <source>Not enough money on the card.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>الرصيد في البطاقة غير كافٍ.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>انتهت صلاحية البطاقة.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>الرقم السري خاطئ.</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>أُدخل الرقم السري خطأً مرات كثيرة.</translation>
    </message>
    <message>
        <source>Compare the customer&apos;s signature with the card. If they do not match, void this payment.</source>
        <extracomment>For an approved payment: the customer signed on paper.</extracomment>
        <translation>قارن توقيع العميل بالتوقيع على البطاقة، وإذا لم يتطابقا فأبطل هذه العملية.</translation>
    </message>
    <message>
        <source>%1 + %2 tip or other extras = %3.</source>
        <extracomment>An approved payment: %1 is what the till asked for, %2 what the terminal added, and %3 the sum. The extra may be a tip, a surcharge or cash back.</extracomment>
        <translation>%1 + %2 إكرامية أو إضافات أخرى = %3.</translation>
    </message>
    <message>
        <source>Only part of %1 was approved. The terminal&apos;s receipt says how much.</source>
        <extracomment>Only part was approved, and because it includes extras, the till cannot say how much. %1 is the amount that was asked for.</extracomment>
        <translation>تمت الموافقة على جزء فقط من %1. اقرأ المبلغ الموافق عليه في إيصال جهاز الدفع.</translation>
    </message>
    <message>
        <source>Bank code %1.</source>
        <extracomment>A declined payment, after the reason in words: %1 is the code of the bank&apos;s answer.</extracomment>
        <translation>رمز المصرف %1.</translation>
    </message>
    <message>
        <source>The terminal did not carry it out.</source>
        <extracomment>A payment that was proved not to have happened. A sentence about money follows.</extracomment>
        <translation>لم ينفّذ جهاز الدفع العملية.</translation>
    </message>
    <message>
        <source>Saved at %1, not sent yet.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time, when it was saved.</extracomment>
        <translation>حُفظت في %1 ولم تُرسَل بعد.</translation>
    </message>
    <message>
        <source>Sent at %1. The terminal refused the payment. The till is asking again to be sure.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>أُرسلت في %1. رفض جهاز الدفع استلام الطلب، والصندوق يسأل مرة أخرى للتأكد.</translation>
    </message>
    <message>
        <source>Sent at %1. The terminal is working on it and has not said yet how it ended.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>أُرسلت في %1. جهاز الدفع يعمل عليها ولم يذكر بعد كيف انتهت.</translation>
    </message>
    <message>
        <source>Sent at %1, and the terminal has not said how it ended.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time. The till keeps asking about it.</extracomment>
        <translation>أُرسلت في %1، ولا يقول جهاز الدفع كيف انتهت.</translation>
    </message>
    <message>
        <source>Sent at %1, but the answer was lost. The till is asking the terminal about the original payment instead.</source>
        <extracomment>A void that is not known yet: %1 is the time, or date and time. The till can ask about the original payment.</extracomment>
        <translation>أُرسلت في %1، وضاع الجواب. يسأل الصندوق جهاز الدفع عن العملية الأصلية بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>أُرسلت في %1.</translation>
    </message>
    <message>
        <source>Sent at %1, but the terminal&apos;s answer does not match the request.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>أُرسلت في %1، وجواب جهاز الدفع لا يوافق ما طُلب منه.</translation>
    </message>
    <message>
        <source>Open the pairing screen on the terminal again and pair with its new code.</source>
        <extracomment>Pairing: a code works once, so the next attempt needs a new one.</extracomment>
        <translation>افتح شاشة الإقران على جهاز الدفع من جديد، وأقرِن برمزها الجديد.</translation>
    </message>
    <message>
        <source>The terminal shows a different certificate from the one you compared. Do not continue. Ask support.</source>
        <extracomment>Pairing: the certificate is not the one that was compared before.</extracomment>
        <translation>يعرض شهادة غير التي قارنتها. لا تتابع، واسأل الدعم.</translation>
    </message>
    <message>
        <source>The terminal shows a different certificate from the one you compared: %1. Do not continue. Ask support.</source>
        <extracomment>Pairing: the certificate is not the one that was compared before. %1 is the SHA-256 fingerprint that it shows.</extracomment>
        <translation>يعرض شهادة غير التي قارنتها: ⁦%1⁩. لا تتابع، واسأل الدعم.</translation>
    </message>
    <message>
        <source>Pairing failed: the terminal did not accept that code. Type the code it shows now.</source>
        <extracomment>Pairing: the terminal does not accept the code.</extracomment>
        <translation>فشل الإقران: لم يقبل جهاز الدفع هذا الرمز. أدخل الرمز الذي يعرضه الآن.</translation>
    </message>
    <message>
        <source>Pairing failed: the terminal did not accept that code and said “%1”. Type the code it shows now.</source>
        <extracomment>Pairing: the terminal does not accept the code. %1 is its own words.</extracomment>
        <translation>فشل الإقران: لم يقبل جهاز الدفع هذا الرمز وقال «%1». أدخل الرمز الذي يعرضه الآن.</translation>
    </message>
    <message>
        <source>The terminal accepted the code, but then did not confirm the pairing.</source>
        <extracomment>Pairing: the terminal accepted the code, but then gave no clear answer.</extracomment>
        <translation>قبل جهاز الدفع الرمز، لكنه لم يؤكد الإقران بعد ذلك.</translation>
    </message>
    <message>
        <source>The terminal could not be reached. Check its address and network.</source>
        <extracomment>Pairing: the terminal could not be reached.</extracomment>
        <translation>تعذّر الوصول إليه. تحقّق من عنوانه ومن شبكته.</translation>
    </message>
    <message>
        <source>A payment or another pairing is running on the terminal. Wait until it ends, then pair.</source>
        <extracomment>Pairing: a payment, or another pairing, runs on the terminal.</extracomment>
        <translation>هناك عملية أو إقران آخر جارٍ عليه. انتظر حتى ينتهي ذلك، ثم أقرِن.</translation>
    </message>
    <message>
        <source>The terminal accepted the code but gave no token. Check the terminal&apos;s address and type, then pair with a new code.</source>
        <extracomment>Pairing: the terminal accepted the code, but returned no token.</extracomment>
        <translation>لقد قَبِل الرمز لكنه لم يعطِ مفتاح وصول. تأكد من صحة عنوان جهاز الدفع ونوعه، وأقرِن برمز جديد.</translation>
    </message>
    <message>
        <source>The terminal rejects the token that it has just given. Restart the terminal and pair with a new code.</source>
        <extracomment>Pairing: the terminal rejects the token that it issued a moment ago.</extracomment>
        <translation>لا يقبل مفتاح الوصول الذي أعطاه. أعد تشغيل جهاز الدفع، وأقرِن برمز جديد.</translation>
    </message>
    <message>
        <source>Pairing failed.</source>
        <extracomment>Pairing ended without result. A sentence about the reason follows.</extracomment>
        <translation>فشل الإقران.</translation>
    </message>
    <message>
        <source>Pre-authorise %1</source>
        <extracomment>The button that holds money on the customer&apos;s card, to be captured later; %1 is the amount.</extracomment>
        <translation>تفويض مسبق %1</translation>
    </message>
    <message>
        <source>%1 was held at %2. Hold the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>حُجز %1 في %2. هل تريد حجز المبلغ نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate pre-authorisation.</source>
        <extracomment>Below that question.</extracomment>
        <translation>تابع فقط إذا كان هذا تفويضًا مسبقًا ثانيًا منفصلًا.</translation>
    </message>
    <message>
        <source>Held on the card, not charged yet.</source>
        <extracomment>A pre-authorisation, after a sentence that the terminal approved it.</extracomment>
        <translation>محجوز على البطاقة، ولم يُحصَّل بعد.</translation>
    </message>
    <message>
        <source>Voided on the terminal. The money is no longer held.</source>
        <extracomment>A pre-authorisation that was approved, then undone.</extracomment>
        <translation>أُبطلت على جهاز الدفع. لم يعد المبلغ محجوزًا.</translation>
    </message>
    <message>
        <source>Check the terminal before you pre-authorise again.</source>
        <extracomment>What to do about a pre-authorisation that is not known yet. Another one without checking may hold the customer&apos;s money twice.</extracomment>
        <translation>تفقّد جهاز الدفع قبل أن تحجز المبلغ مرة أخرى.</translation>
    </message>
    <message>
        <source>The terminal holds the money</source>
        <extracomment>Choice, after checking the terminal: money is held on the card, to be taken later.</extracomment>
        <translation>يحجز جهاز الدفع المبلغ</translation>
    </message>
    <message>
        <source>Settle as held</source>
        <extracomment>Button: records for good that money is held on the card, to be taken later.</extracomment>
        <translation>تسجيل أن المبلغ محجوز</translation>
    </message>
    <message>
        <source>Marked held by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that money is held on the card, to be taken later. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: المبلغ محجوز («%1»).</translation>
    </message>
    <message>
        <source>The terminal says not held; it was marked held. A supervisor must decide.</source>
        <extracomment>A person recorded that money is held on the card, to be taken later, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: المبلغ غير محجوز، والمسجَّل: المبلغ محجوز. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The terminal does not hold the money</source>
        <extracomment>Choice, after checking the terminal: no money is held on the card.</extracomment>
        <translation>لا يحجز جهاز الدفع المبلغ</translation>
    </message>
    <message>
        <source>Settle as not held</source>
        <extracomment>Button: records for good that no money is held on the card.</extracomment>
        <translation>تسجيل أن المبلغ غير محجوز</translation>
    </message>
    <message>
        <source>Marked not held by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that no money is held on the card. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: المبلغ غير محجوز («%1»).</translation>
    </message>
    <message>
        <source>The terminal says held; it was marked not held. A supervisor must decide.</source>
        <extracomment>A person recorded that no money is held on the card, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: المبلغ محجوز، والمسجَّل: المبلغ غير محجوز. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>The button that gives the customer money back; %1 is the amount.</extracomment>
        <translation>استرداد %1</translation>
    </message>
    <message>
        <source>%1 was refunded at %2. Refund the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>رُدّ %1 في %2. هل تريد ردّ المبلغ نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate refund.</source>
        <extracomment>Below that question.</extracomment>
        <translation>تابع فقط إذا كان هذا استردادًا ثانيًا منفصلًا.</translation>
    </message>
    <message>
        <source>The money goes back to the customer&apos;s card.</source>
        <extracomment>A refund, after a sentence that the terminal approved it.</extracomment>
        <translation>يُعاد المبلغ إلى بطاقة الزبون.</translation>
    </message>
    <message>
        <source>The customer may have been refunded.</source>
        <extracomment>A refund that is not known yet.</extracomment>
        <translation>ربما يكون المبلغ قد رُدّ إلى الزبون.</translation>
    </message>
    <message>
        <source>Check the terminal before you refund again.</source>
        <extracomment>What to do about a refund that is not known yet. Another one without checking may pay the customer twice.</extracomment>
        <translation>تفقّد جهاز الدفع قبل أن تنفّذ الاسترداد مرة أخرى.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a refund of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>افتح قائمة العمليات على جهاز الدفع، وابحث عن استرداد بمبلغ %1 قرابة %2.</translation>
    </message>
    <message>
        <source>The terminal refunded it</source>
        <extracomment>Choice, after checking the terminal: the customer got the money back.</extracomment>
        <translation>نفّذ جهاز الدفع الاسترداد</translation>
    </message>
    <message>
        <source>Settle as refunded</source>
        <extracomment>Button: records for good that the customer got the money back.</extracomment>
        <translation>تسجيل أن الاسترداد نُفّذ</translation>
    </message>
    <message>
        <source>Marked refunded by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the customer got the money back. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: تم الاسترداد («%1»).</translation>
    </message>
    <message>
        <source>The terminal says not refunded; it was marked refunded. A supervisor must decide.</source>
        <extracomment>A person recorded that the customer got the money back, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: لم يتم الاسترداد، والمسجَّل: تم الاسترداد. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The terminal did not refund it</source>
        <extracomment>Choice, after checking the terminal: the customer did not get the money back.</extracomment>
        <translation>لم ينفّذ جهاز الدفع الاسترداد</translation>
    </message>
    <message>
        <source>Settle as not refunded</source>
        <extracomment>Button: records for good that the customer did not get the money back.</extracomment>
        <translation>تسجيل أن الاسترداد لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Marked not refunded by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the customer did not get the money back. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: لم يتم الاسترداد («%1»).</translation>
    </message>
    <message>
        <source>The terminal says refunded; it was marked not refunded. A supervisor must decide.</source>
        <extracomment>A person recorded that the customer did not get the money back, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: تم الاسترداد، والمسجَّل: لم يتم الاسترداد. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>No amount was typed, so nothing was sent. Type the amount.</source>
        <extracomment>Amount error: nothing was typed.</extracomment>
        <translation>لا يوجد مبلغ بعد، لذلك لم يُرسَل شيء. اكتب المبلغ.</translation>
    </message>
    <message>
        <source>That is not an amount, so nothing was sent. Type it in digits.</source>
        <extracomment>Amount error.</extracomment>
        <translation>هذا ليس مبلغًا، لذلك لم يُرسَل شيء. اكتبه بالأرقام.</translation>
    </message>
    <message>
        <source>The amount has more decimals than this terminal accepts, so nothing was sent. Type it again.</source>
        <extracomment>Amount error: 12.345 in a currency with two decimals.</extracomment>
        <translation>في المبلغ منازل عشرية أكثر مما يقبله جهاز الدفع هذا، لذلك لم يُرسَل شيء. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>A void cannot be voided. Nothing was sent. If the customer still owes the money, charge it as a new payment.</source>
        <extracomment>Refused: void of a void.</extracomment>
        <translation>لا يمكن إبطال الإبطال. لم يُرسَل شيء: إذا كان المبلغ مستحقًا مع ذلك، فحصّله بعملية جديدة.</translation>
    </message>
    <message>
        <source>This payment was already voided. Nothing was sent, and there is nothing more to do.</source>
        <extracomment>Refused: void or capture of a payment that was already paid back.</extracomment>
        <translation>هذه العملية أُبطلت من قبل. لم يُرسَل شيء، ولا يلزم فعل شيء آخر.</translation>
    </message>
    <message>
        <source>Only a pre-authorisation can be captured. Nothing was sent. Find the one you mean.</source>
        <extracomment>Refused: capture of something that is not a pre-authorisation.</extracomment>
        <translation>لا يُحصَّل المحجوز إلا من تفويض مسبق. لم يُرسَل شيء: ابحث عن التفويض الذي تقصده.</translation>
    </message>
    <message>
        <source>This pre-authorisation was already captured. Nothing was sent. Charge anything more as a new payment.</source>
        <extracomment>Refused: a pre-authorisation is captured once.</extracomment>
        <translation>حُصّل محجوز هذا التفويض المسبق من قبل. لم يُرسَل شيء: حصّل أي زيادة بعملية جديدة.</translation>
    </message>
    <message>
        <source>This is more than the pre-authorisation holds. Nothing was sent. Capture what is held, or less.</source>
        <extracomment>Refused: capture of more than the pre-authorisation holds.</extracomment>
        <translation>هذا أكثر مما يحجزه التفويض المسبق. لم يُرسَل شيء: حصّل المبلغ المحجوز أو أقل.</translation>
    </message>
    <message>
        <source>The till already knows how this payment ended, so there is nothing to settle by hand. Nothing was changed.</source>
        <extracomment>Refused: settling by hand, because the terminal has said how the payment ended.</extracomment>
        <translation>يعرف الصندوق كيف انتهت هذه العملية، فلا حاجة إلى تسجيل نتيجتها يدويًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This payment was already settled by hand. Nothing was changed. The first record stays.</source>
        <extracomment>Refused: settling by hand a second time.</extracomment>
        <translation>سُجّلت نتيجة هذه العملية يدويًا من قبل. لم يتغيّر شيء، ويبقى التسجيل الأول.</translation>
    </message>
    <message>
        <source>To cancel, press ✕ on the terminal. The till cannot cancel it, and the card may be charged until you do.</source>
        <extracomment>The till cannot cancel here. Until a person presses the key, the card may be charged.</extracomment>
        <translation>للإلغاء، اضغط ✕ على جهاز الدفع. لا يستطيع الصندوق إلغاءها، وحتى ذلك الحين قد يُحصَّل المبلغ من البطاقة.</translation>
    </message>
    <message>
        <source>The terminal did not confirm that it is working on this payment, so the till did not ask it to cancel. The card may be charged. To cancel, press ✕ on the terminal.</source>
        <extracomment>No cancel was sent, because it might have stopped another till&apos;s payment.</extracomment>
        <translation>لم يؤكد جهاز الدفع أنه يعمل على هذه العملية، لذلك لم يطلب الصندوق إلغاءها. قد يُحصَّل المبلغ من البطاقة. للإلغاء، اضغط ✕ على جهاز الدفع.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal, and it may be this one. Nothing was settled. Wait until it ends, then check again.</source>
        <extracomment>Settling by hand was not possible, because a payment runs on the terminal.</extracomment>
        <translation>هناك عملية جارية على جهاز الدفع هذا، وقد تكون هذه. لم تُسجَّل أي نتيجة: انتظر حتى تنتهي، ثم انظر مجددًا.</translation>
    </message>
    <message>
        <source>The keychain did not delete the terminal&apos;s token, so the terminal was not forgotten. No money moved. Unlock the keychain, then forget the terminal again.</source>
        <extracomment>A terminal was not forgotten.</extracomment>
        <translation>لم تحذف سلسلة المفاتيح مفتاح الوصول إلى جهاز الدفع، لذلك لم يتم نسيان جهاز الدفع، ولم ينتقل أي مبلغ. افتح قفل سلسلة المفاتيح، ثم اطلب نسيان جهاز الدفع من جديد.</translation>
    </message>
    <message>
        <source>The terminal was not forgotten, but its token may already be deleted.</source>
        <extracomment>A terminal was not forgotten. A sentence about the reason follows.</extracomment>
        <translation>لم يتم نسيان جهاز الدفع، لكن ربما حُذف مفتاح الوصول إليه.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether a payment on this terminal went through. It may have been charged, so the terminal was not forgotten. Check that payment first.</source>
        <extracomment>A terminal was not forgotten: only its token can ask about its unresolved payments.</extracomment>
        <translation>لا نعرف بعد هل نُفّذت إحدى العمليات على جهاز الدفع هذا. ربما تكون قد نُفّذت، لذلك لم يُزَل الجهاز. تحقق من تلك العملية أولًا.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal, so it was not forgotten. Wait until the payment ends.</source>
        <extracomment>A terminal was not forgotten, because a payment runs on it.</extracomment>
        <translation>هناك عملية جارية على جهاز الدفع هذا. لم يتم نسيانه: انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>The till cannot ask about this payment again. It may have been charged. Check the terminal, then ask a supervisor to settle the payment by hand.</source>
        <extracomment>An unresolved payment: the answer was lost, and there is nothing to ask about.</extracomment>
        <translation>لا يستطيع الصندوق السؤال عن هذه العملية بعد الآن. ربما تكون قد نُفّذت. تفقّد جهاز الدفع، ثم اطلب من مشرف أن يسجّل نتيجتها يدويًا.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. It may still have been charged. Check the terminal before you charge again.</source>
        <extracomment>An unresolved payment: the terminal says that it does not know its number. This does not prove that the card was not charged.</extracomment>
        <translation>يقول جهاز الدفع إنه لا يعرف هذه العملية. ومع ذلك ربما تكون قد نُفّذت: تفقّد جهاز الدفع قبل أن تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answers do not match this payment. It may have been charged, for this amount or another. Compare both figures with the terminal before you charge again.</source>
        <extracomment>An unresolved payment: the terminal gives an answer with another amount or type.</extracomment>
        <translation>أجوبة جهاز الدفع لا توافق هذه العملية. ربما تكون قد نُفّذت، أو نُفّذت بمبلغ آخر: قارن المبلغين بما على جهاز الدفع قبل أن تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>The terminal does not let the till ask about this payment. It may have been charged. Check the terminal, pair it again, then check the payment.</source>
        <extracomment>An unresolved payment: the terminal refuses the till&apos;s token, or shows another certificate than the pinned one.</extracomment>
        <translation>لا يسمح جهاز الدفع للصندوق بالسؤال عن هذه العملية. ربما تكون قد نُفّذت: تفقّد جهاز الدفع، ثم أقرِنه من جديد، وتحقّق من العملية.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal and asking about its payments. They may have been charged. Check there.</source>
        <extracomment>Unresolved payments were not asked about: another window or program does that.</extracomment>
        <translation>تستعمل نافذة أخرى أو برنامج آخر جهاز الدفع هذا ويسأل عن عملياته. ربما تكون قد نُفّذت: انظر هناك.</translation>
    </message>
    <message>
        <source>The till&apos;s journal could not be read, so the terminal was not asked. These payments are still not known. Check again.</source>
        <extracomment>A payment could not be asked about: the journal could not be read.</extracomment>
        <translation>تعذّرت قراءة دفتر عمليات الصندوق، لذلك لم يُسأل جهاز الدفع. ما زالت هذه العمليات غير معروفة. تحقق مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token, so the terminal was not asked. The payments may have been charged. Unlock the keychain.</source>
        <extracomment>Unresolved payments could not be asked about.</extracomment>
        <translation>لم تعطِ سلسلة المفاتيح مفتاح الوصول إلى جهاز الدفع، لذلك لم يُسأل عن شيء. ربما تكون العمليات قد نُفّذت: افتح قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>The button that takes the customer&apos;s money; %1 is the amount.</extracomment>
        <translation>تحصيل %1</translation>
    </message>
    <message>
        <source>%1 was approved at %2. Charge the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>تمت الموافقة على %1 في %2. هل تريد تحصيل المبلغ نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate sale.</source>
        <extracomment>Below that question.</extracomment>
        <translation>تابع فقط إذا كان هذا بيعًا ثانيًا منفصلًا.</translation>
    </message>
    <message>
        <source>The customer may have been charged.</source>
        <extracomment>A sale that is not known yet.</extracomment>
        <translation>ربما يكون المبلغ قد حُصّل من الزبون.</translation>
    </message>
    <message>
        <source>Check the terminal before you charge again.</source>
        <extracomment>What to do about a sale that is not known yet. Charging again without checking may charge the customer twice.</extracomment>
        <translation>تفقّد جهاز الدفع قبل أن تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a sale of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>افتح قائمة العمليات على جهاز الدفع، وابحث عن بيع بمبلغ %1 قرابة %2.</translation>
    </message>
    <message>
        <source>The terminal charged it</source>
        <extracomment>Choice, after checking the terminal: the card was charged.</extracomment>
        <translation>حصّل جهاز الدفع المبلغ</translation>
    </message>
    <message>
        <source>Settle as charged</source>
        <extracomment>Button: records for good that the card was charged.</extracomment>
        <translation>تسجيل أن المبلغ حُصّل</translation>
    </message>
    <message>
        <source>Marked charged by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the card was charged. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: نُفّذت («%1»).</translation>
    </message>
    <message>
        <source>The terminal says not charged; it was marked charged. A supervisor must decide.</source>
        <extracomment>A person recorded that the card was charged, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: لم تُنفَّذ، والمسجَّل: نُفّذت. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The terminal did not charge it</source>
        <extracomment>Choice, after checking the terminal: the card was not charged.</extracomment>
        <translation>لم يحصّل جهاز الدفع المبلغ</translation>
    </message>
    <message>
        <source>Settle as not charged</source>
        <extracomment>Button: records for good that the card was not charged.</extracomment>
        <translation>تسجيل أن المبلغ لم يُحصَّل</translation>
    </message>
    <message>
        <source>Marked not charged by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the card was not charged. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: لم تُنفَّذ («%1»).</translation>
    </message>
    <message>
        <source>The terminal says charged; it was marked not charged. A supervisor must decide.</source>
        <extracomment>A person recorded that the card was not charged, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: نُفّذت، والمسجَّل: لم تُنفَّذ. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal, so nothing was sent. Wait until it is done.</source>
        <extracomment>Another window or program drives a payment on the terminal.</extracomment>
        <translation>تستعمل نافذة أخرى أو برنامج آخر جهاز الدفع هذا، لذلك لم يُرسَل شيء. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal for %1 (%2, %3), so nothing new was sent. Wait until it is done.</source>
        <extracomment>Another window or program drives a payment on the terminal. %1 is its amount, %2 its time or date and time, %3 its number.</extracomment>
        <translation>تستعمل نافذة أخرى أو برنامج آخر جهاز الدفع هذا لعملية بمبلغ %1 في %2 (⁨%3⁩)، لذلك لم يُرسَل شيء جديد. انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether an earlier payment on this terminal went through. It may have been charged, so nothing new was sent. Check the terminal before you charge again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>على جهاز الدفع هذا عملية سابقة غير معروفة بعد، وربما تكون قد نُفّذت، لذلك لم يُرسَل شيء جديد. تفقّد جهاز الدفع قبل أن تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2, %3) went through. It may have been charged, so nothing new was sent. Check the terminal before you charge again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>عملية بمبلغ %1 في %2 غير معروفة بعد، وربما تكون قد نُفّذت (⁨%3⁩)، لذلك لم يُرسَل شيء جديد. تفقّد جهاز الدفع قبل أن تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token, so nothing was sent. Unlock the keychain.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>لم تعطِ سلسلة المفاتيح مفتاح الوصول إلى جهاز الدفع، لذلك لم يُرسَل شيء. افتح قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The reference contains a card number, which must not be stored, so nothing was sent. Type another reference.</source>
        <extracomment>A new payment was not started: the reference that was typed holds a card number.</extracomment>
        <translation>في المرجع رقم بطاقة، ولا يجوز حفظه. لم يُرسَل شيء. اكتب مرجعًا آخر.</translation>
    </message>
    <message>
        <source>This computer has no encryption (TLS) that Tillside can use, so terminals cannot be reached and no payment is sent. Ask support to install OpenSSL.</source>
        <extracomment>At the start: the system has no encryption (TLS) that Tillside can use.</extracomment>
        <translation>لا يمكن الوصول إلى أجهزة الدفع: ليس في هذا الحاسوب تشفير (TLS) يستطيع Tillside استعماله. لا تُرسَل أي عملية حتى يتوفر ذلك: اطلب من الدعم تثبيت OpenSSL.</translation>
    </message>
    <message>
        <source>Tillside is already open but does not respond. Wait a moment and start it again. If that does not help, close the other window first.</source>
        <extracomment>At the start: Tillside is already running with the same data and does not respond.</extracomment>
        <translation>برنامج Tillside مفتوح أصلًا ولا يجيب. انتظر لحظة وشغّله من جديد، وإذا لم ينفع ذلك فأغلق النافذة الأخرى أولًا.</translation>
    </message>
    <message>
        <source>The training terminal could not be started (%1). No money moves in training. Close Tillside and start the training again.</source>
        <extracomment>At the start of training. %1 is the reason in the system&apos;s own words.</extracomment>
        <translation>تعذّر تشغيل جهاز التدريب (⁨%1⁩). لا ينتقل أي مبلغ في التدريب: أغلق Tillside وابدأ التدريب من جديد.</translation>
    </message>
    <message>
        <source>Training could not be started. Nothing was changed. Start it with tillside --training.</source>
        <extracomment>The button that starts training did not work.</extracomment>
        <translation>تعذّر بدء التدريب. لم يتغيّر شيء: ابدأه بالأمر ⁦tillside --training⁩.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the till&apos;s data. No new payment is sent until its folder is private. Ask support.</source>
        <extracomment>Journal error: other users of the computer could read the payments.</extracomment>
        <translation>يستطيع مستخدمون آخرون لهذا الحاسوب قراءة بيانات الصندوق. لا تُرسَل أي عملية جديدة حتى يصبح مجلده خاصًا: اسأل الدعم.</translation>
    </message>
    <message>
        <source>The till&apos;s journal cannot be opened. No new payment is sent until it can be. Check that its folder exists and belongs to you.</source>
        <extracomment>Journal error: missing folder or no permission.</extracomment>
        <translation>لا يمكن فتح دفتر عمليات الصندوق. لا تُرسَل أي عملية جديدة حتى يمكن ذلك: تأكد من أن مجلده موجود وأنه لك.</translation>
    </message>
    <message>
        <source>The till&apos;s journal cannot be written. No new payment is sent until it can be. Ask support to make it writable.</source>
        <extracomment>Journal error: the file or the disk is read-only.</extracomment>
        <translation>لا يمكن الكتابة في دفتر عمليات الصندوق. لا تُرسَل أي عملية جديدة حتى يمكن ذلك: اطلب من الدعم أن يتيح الكتابة فيه.</translation>
    </message>
    <message>
        <source>The disk is full. No new payment is sent until there is space. Delete files that nobody needs, but none of the till&apos;s.</source>
        <extracomment>Journal error.</extracomment>
        <translation>القرص ممتلئ. لا تُرسَل أي عملية جديدة حتى تتوفر مساحة: احذف ملفات لا يحتاجها أحد، دون أي من ملفات الصندوق.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written. No new payment is sent until it can be. Ask support to look at it today.</source>
        <extracomment>Journal error: the disk reports an error, or a quota is reached.</extracomment>
        <translation>القرص لا يقرأ أو لا يكتب. لا تُرسَل أي عملية جديدة حتى يعمل: اطلب من الدعم فحصه اليوم.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is damaged or was changed by another program. No new payment is sent. Leave the file as it is and ask support.</source>
        <extracomment>Journal error: a broken file, or one that was edited.</extracomment>
        <translation>دفتر عمليات الصندوق تالف أو غُيّر من الخارج. لا تُرسَل أي عملية جديدة: اترك الملف كما هو واسأل الدعم.</translation>
    </message>
    <message>
        <source>A newer version of Tillside wrote the journal, so this one sends no new payment. Start the newer version.</source>
        <extracomment>Journal error: the file was written by a later version.</extracomment>
        <translation>كتب إصدار أحدث من Tillside دفتر العمليات. لا يرسل هذا الإصدار أي عملية جديدة: شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Another program has locked the till&apos;s journal. No new payment is sent until it is free. Close the other program.</source>
        <extracomment>Journal error: another program keeps the file locked for seconds.</extracomment>
        <translation>برنامج آخر يُبقي دفتر عمليات الصندوق مقفلًا. لا تُرسَل أي عملية جديدة حتى يتحرر: أغلق البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Another window or program has updated this payment in the meantime. What is saved counts. Read it before you do anything.</source>
        <extracomment>Journal error: another window changed the same payment in the meantime.</extracomment>
        <translation>كتبت نافذة أخرى أو برنامج آخر عن هذه العملية في هذه الأثناء. المعتمد هو ما حُفظ: انظر إليه قبل أن تفعل أي شيء.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Payments are not affected. Choose another name.</source>
        <extracomment>Journal error: two terminals with one name.</extracomment>
        <translation>هذا الاسم لجهاز دفع آخر. لا يمسّ ذلك أي عملية: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The till&apos;s journal could not save this. No new payment is sent until it can. Close Tillside, start it again, and show support the log.</source>
        <extracomment>Journal error: anything else.</extracomment>
        <translation>لم يقبل دفتر عمليات الصندوق هذا القيد. لا تُرسَل أي عملية جديدة حتى يقبله: أغلق Tillside وشغّله من جديد، واعرض سجل التشغيل على الدعم.</translation>
    </message>
    <message>
        <source>The till&apos;s data folder cannot be created. No new payment is sent without it. Check the path and your permissions there.</source>
        <extracomment>Data folder error. No payment can be made without the folder.</extracomment>
        <translation>لا يمكن إنشاء مجلد بيانات الصندوق. لا تُرسَل أي عملية جديدة من دونه: تحقّق من المسار ومن صلاحياتك فيه.</translation>
    </message>
    <message>
        <source>Something else is where the till&apos;s data folder should be. No new payment is sent. Choose another path or move it away.</source>
        <extracomment>Data folder error: there is a file in its place.</extracomment>
        <translation>يوجد شيء آخر في مكان مجلد بيانات الصندوق. لا تُرسَل أي عملية جديدة: اختر مسارًا آخر أو انقل ذلك الشيء.</translation>
    </message>
    <message>
        <source>The till&apos;s data folder belongs to another user of this computer. No new payment is sent. Log in as that user or choose another folder.</source>
        <extracomment>Data folder error: the folder of another user account.</extracomment>
        <translation>مجلد بيانات الصندوق ملك مستخدم آخر لهذا الحاسوب. لا تُرسَل أي عملية جديدة: سجّل الدخول باسم ذلك المستخدم أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Other users can read the till&apos;s data folder, and that cannot be changed there. No new payment is sent. Choose a folder on this computer.</source>
        <extracomment>Data folder error: other users can read it, and that cannot be changed.</extracomment>
        <translation>يستطيع آخرون الاطلاع على مجلد بيانات الصندوق، ولا يمكن تغيير ذلك هناك. لا تُرسَل أي عملية جديدة: اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The log cannot be written. Payments are not affected and are still saved. Check the disk when there is time.</source>
        <extracomment>The log file cannot be written. Payments go on.</extracomment>
        <translation>لا يمكن كتابة سجل التشغيل. لا يؤثر ذلك في العمليات، وما زالت تُحفظ: تحقّق من القرص حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Hand the terminal to the customer.</source>
        <extracomment>A payment runs: the customer presents a card.</extracomment>
        <translation>أعطِ جهاز الدفع للعميل.</translation>
    </message>
    <message>
        <source>The terminal is working on it. The card is not needed.</source>
        <extracomment>A void or a capture runs; the customer&apos;s card is not needed.</extracomment>
        <translation>يعمل جهاز الدفع عليها. لا حاجة إلى البطاقة.</translation>
    </message>
    <message>
        <source>This computer has no working keychain to read the terminal&apos;s token from. Until it has one, no payment is sent or checked. Start the keychain.</source>
        <extracomment>Keychain error while reading the token of a terminal: there is no keychain.</extracomment>
        <translation>لا توجد في هذا الحاسوب سلسلة مفاتيح عاملة يُقرأ منها مفتاح الوصول إلى جهاز الدفع. حتى توجد، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: شغّلها.</translation>
    </message>
    <message>
        <source>The terminal&apos;s token is locked or lost. Until it is found, no payment is sent or checked. Unlock the keychain. If that does not help, pair the terminal again.</source>
        <extracomment>Keychain error: the terminal is paired, but its token is not found. A locked keychain gives the same result.</extracomment>
        <translation>مفتاح الوصول إلى جهاز الدفع مقفل أو مفقود. حتى يوجد، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: افتح قفل سلسلة المفاتيح، وإذا لم ينفع ذلك فأقرِن جهاز الدفع من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not allow the terminal&apos;s token to be read. Until it does, no payment is sent or checked. Unlock it and allow Tillside to use it.</source>
        <extracomment>Keychain error: its owner refused, or it is locked and could not ask.</extracomment>
        <translation>لم تسمح سلسلة المفاتيح بقراءة مفتاح الوصول إلى جهاز الدفع. حتى تسمح، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: افتح قفلها واسمح لبرنامج Tillside باستعمالها.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Until it does, no payment is sent or checked. See if it is asking for its password.</source>
        <extracomment>Keychain error: it did not answer within 15 seconds.</extracomment>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد. حتى تجيب، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: انظر هل تطلب كلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token. Until it does, no payment is sent or checked. If this goes on, show support the log.</source>
        <extracomment>Keychain error: anything else.</extracomment>
        <translation>لم تعطِ سلسلة المفاتيح مفتاح الوصول إلى جهاز الدفع. حتى تعطيه، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: اعرض سجل التشغيل على الدعم إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>The keychain did not keep the terminal&apos;s token. Unlock the keychain, then pair again.</source>
        <extracomment>Keychain error while pairing: the token just stored is not there.</extracomment>
        <translation>لم تحتفظ سلسلة المفاتيح بمفتاح الوصول إلى جهاز الدفع. افتح قفل سلسلة المفاتيح، ثم أقرِن من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. See if it is asking for its password, then pair again.</source>
        <extracomment>Keychain error while pairing: no answer within 15 seconds.</extracomment>
        <translation>لم تُجب سلسلة المفاتيح في الوقت المحدد. انظر هل تطلب كلمة المرور، ثم أقرِن من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not save the terminal&apos;s token. Pair again. If this happens again, show support the log.</source>
        <extracomment>Keychain error while pairing: anything else.</extracomment>
        <translation>لم تقبل سلسلة المفاتيح مفتاح الوصول إلى جهاز الدفع. أقرِن من جديد، واعرض سجل التشغيل على الدعم إذا استمر ذلك.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>The button that undoes an approved payment; %1 is the amount.</extracomment>
        <translation>إبطال %1</translation>
    </message>
    <message>
        <source>%1 was voided at %2. Void the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>أُبطل %1 في %2. هل تريد إبطال المبلغ نفسه مرة أخرى؟</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate void.</source>
        <extracomment>Below that question.</extracomment>
        <translation>تابع فقط إذا كان هذا إبطالًا ثانيًا منفصلًا.</translation>
    </message>
    <message>
        <source>The terminal undid the void. The payment of %1 still stands: no money goes back.</source>
        <extracomment>A void that was approved, then undone itself: the earlier payment, whose amount is %1, counts as before.</extracomment>
        <translation>تراجع جهاز الدفع عن الإبطال. العملية الأصلية بمبلغ %1 ما زالت قائمة: لا يُعاد أي مبلغ.</translation>
    </message>
    <message>
        <source>Check the terminal before you void, refund or charge again.</source>
        <extracomment>What to do about a void that is not known yet. If it happened, a refund would pay the customer twice; if not, another charge would charge twice.</extracomment>
        <translation>تفقّد جهاز الدفع قبل أن تُبطل أو تردّ المبلغ أو تحصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a void of %1 at around %2.</source>
        <extracomment>A void undoes an earlier payment. %1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>افتح قائمة العمليات على جهاز الدفع، وابحث عن إبطال بمبلغ %1 قرابة %2.</translation>
    </message>
    <message>
        <source>The terminal voided the payment</source>
        <extracomment>Choice, after checking the terminal: an earlier payment was undone.</extracomment>
        <translation>أبطل جهاز الدفع العملية</translation>
    </message>
    <message>
        <source>Settle as voided</source>
        <extracomment>Button: records for good that an earlier payment was undone.</extracomment>
        <translation>تسجيل أن العملية أُبطلت</translation>
    </message>
    <message>
        <source>Marked voided by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that an earlier payment was undone. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: تم الإبطال («%1»).</translation>
    </message>
    <message>
        <source>The terminal says not voided; it was marked voided. A supervisor must decide.</source>
        <extracomment>A person recorded that an earlier payment was undone, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: لم يتم الإبطال، والمسجَّل: تم الإبطال. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>The terminal did not void the payment</source>
        <extracomment>Choice, after checking the terminal: an earlier payment was not undone.</extracomment>
        <translation>لم يُبطل جهاز الدفع العملية</translation>
    </message>
    <message>
        <source>Settle as not voided</source>
        <extracomment>Button: records for good that an earlier payment was not undone.</extracomment>
        <translation>تسجيل أن العملية لم تُبطَل</translation>
    </message>
    <message>
        <source>Marked not voided by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that an earlier payment was not undone. %1 is what they saw and noted.</extracomment>
        <translation>سُجّلت يدويًا: لم يتم الإبطال («%1»).</translation>
    </message>
    <message>
        <source>The terminal says voided; it was marked not voided. A supervisor must decide.</source>
        <extracomment>A person recorded that an earlier payment was not undone, and the terminal said the opposite later.</extracomment>
        <translation>يقول جهاز الدفع: تم الإبطال، والمسجَّل: لم يتم الإبطال. يجب أن يقرر مشرف.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a pre-authorisation of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>افتح قائمة العمليات على جهاز الدفع، وابحث عن تفويض مسبق بمبلغ %1 قرابة %2.</translation>
    </message>
    <message>
        <source>The till asked again, and the terminal does not have this payment.</source>
        <extracomment>Evidence: the till asked about a payment that the terminal had refused, and the terminal does not know it.</extracomment>
        <translation>سأل الصندوق مرة أخرى، وليست هذه العملية لدى جهاز الدفع.</translation>
    </message>
    <message>
        <source>The terminal no longer accepts the till&apos;s token. Pair it again.</source>
        <extracomment>Evidence: the terminal does not accept the till&apos;s token.</extracomment>
        <translation>لم يعد جهاز الدفع يقبل مفتاح وصول الصندوق. أقرنه من جديد.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. That proves nothing.</source>
        <extracomment>Evidence: the terminal says that it does not know the payment&apos;s number. A sentence that it may have happened follows.</extracomment>
        <translation>لا يعرف جهاز الدفع هذه العملية، وهذا لا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The terminal refused the payment and said “%1”.</source>
        <extracomment>Evidence: the terminal did not accept the request. %1 is its own words.</extracomment>
        <translation>رفض جهاز الدفع استلام الطلب وقال «%1».</translation>
    </message>
    <message>
        <source>The terminal refused the payment.</source>
        <extracomment>Evidence: the terminal did not take the request.</extracomment>
        <translation>رفض جهاز الدفع استلام الطلب.</translation>
    </message>
    <message>
        <source>The terminal refused the payment, with code %1.</source>
        <extracomment>Evidence: the terminal did not take the request. %1 is the number of its answer.</extracomment>
        <translation>رفض جهاز الدفع استلام الطلب، بالرمز %1.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <extracomment>Evidence: the request was sent, and its answer did not come back. A sentence that it may have happened follows.</extracomment>
        <translation>انقطع الاتصال بعد الإرسال.</translation>
    </message>
    <message>
        <source>An earlier payment of the same amount turned out to be approved, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>تبيّن أن عملية سابقة بالمبلغ نفسه قد قُبلت، لذلك لم يُرسل شيء جديد. إن كان هذا بيعًا ثانيًا منفصلًا فأعد الأمر مع --again.</translation>
    </message>
    <message>
        <source>The terminal now says that %1 (%2, %3) was approved, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>يقول جهاز الدفع الآن إن %1 (%2، %3) قد قُبلت، لذلك لم يُرسل شيء جديد. إن كان هذا بيعًا ثانيًا منفصلًا فأعد الأمر مع --again.</translation>
    </message>
    <message>
        <source>The same amount was approved a moment ago, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>قُبل المبلغ نفسه قبل لحظات، لذلك لم يُرسل شيء جديد. إن كان هذا بيعًا ثانيًا منفصلًا فأعد الأمر مع --again.</translation>
    </message>
    <message>
        <source>%1 was approved at %2 (%3) a moment ago, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>قُبل مبلغ %1 قبل لحظات، في %2 (%3)، لذلك لم يُرسل شيء جديد. إن كان هذا بيعًا ثانيًا منفصلًا فأعد الأمر مع --again.</translation>
    </message>
    <message>
        <source>Before, the terminal had approved %1; now it says %2.</source>
        <extracomment>Evidence: the terminal approved %1 earlier and says %2, another amount, later.</extracomment>
        <translation>كان جهاز الدفع قد وافق على %1 من قبل، والآن يقول %2.</translation>
    </message>
    <message>
        <source>Before, the terminal had said something else.</source>
        <extracomment>Evidence: the line above is not what the terminal said when the payment ended.</extracomment>
        <translation>كان جهاز الدفع قد قال غير ذلك من قبل.</translation>
    </message>
    <message>
        <source>Before, the terminal had said “%1”.</source>
        <extracomment>Evidence: the line above is not what the terminal said when the payment ended. %1 is that outcome in a word or two, such as &quot;Declined&quot;.</extracomment>
        <translation>كان جهاز الدفع قد قال من قبل: «%1».</translation>
    </message>
    <message>
        <source>The terminal has contradicted itself about this payment.</source>
        <extracomment>About a payment: the terminal first gave one result and later another.</extracomment>
        <translation>ناقض جهاز الدفع نفسه في هذه العملية.</translation>
    </message>
    <message>
        <source>The terminal contradicted itself at %1.</source>
        <extracomment>About a payment: the terminal first gave one result and later another. %1 is the time of the later one. Two sentences follow: what it said then, and what it had said before.</extracomment>
        <translation>ناقض جهاز الدفع نفسه في %1.</translation>
    </message>
    <message>
        <source>Asked once more, the terminal said nothing else.</source>
        <extracomment>Evidence: the till asked about a payment some time after its end, and the terminal repeated it.</extracomment>
        <translation>سُئل جهاز الدفع مرة أخرى فلم يقل غير ذلك.</translation>
    </message>
    <message>
        <source>The answer was not in the form that terminals use.</source>
        <extracomment>Why an answer was not used: it is not in the form that terminals use.</extracomment>
        <translation>لم يكن الجواب بالصيغة التي تستخدمها أجهزة الدفع.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer, perhaps from a proxy or a router.</source>
        <extracomment>Why an answer was not used: it is a page for a web browser.</extracomment>
        <translation>وصلت صفحة ويب بدلًا من الجواب، ربما من خادم وكيل أو موجّه.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer ended in the middle.</source>
        <extracomment>Why an answer was not used: it arrived, but its end is missing.</extracomment>
        <translation>انتهى جواب جهاز الدفع في منتصفه.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer had a mistake in it.</source>
        <extracomment>Why an answer was not used: it is damaged or against the rules.</extracomment>
        <translation>كان في جواب جهاز الدفع خطأ.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer had a mistake in it, near byte %1.</source>
        <extracomment>Why an answer was not used: it is damaged or against the rules. %1 is a number.</extracomment>
        <translation>كان في جواب جهاز الدفع خطأ، قرب البايت ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer said the same thing twice, and differently.</source>
        <extracomment>Why an answer was not used.</extracomment>
        <translation>ذكر جواب جهاز الدفع الأمر نفسه مرتين، وباختلاف.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer named two kinds of payment.</source>
        <extracomment>Why an answer was not used.</extracomment>
        <translation>ذكر جواب جهاز الدفع نوعين من الدفع.</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s screen, and send support the log if it happens again.</source>
        <extracomment>What to do when a terminal&apos;s answers cannot be used.</extracomment>
        <translation>انظر إلى شاشة جهاز الدفع، وأرسل السجل إلى الدعم إذا تكرر ذلك.</translation>
    </message>
    <message>
        <source>Update the terminal, or ask your payment provider to do it.</source>
        <extracomment>What to do when a terminal only offers encryption that is no longer safe.</extracomment>
        <translation>حدّث جهاز الدفع، أو اطلب ذلك من مقدّم خدمة الدفع.</translation>
    </message>
    <message>
        <source>The terminal&apos;s encryption is too old to be safe.</source>
        <extracomment>Call error: the terminal offers only TLS 1.1 or older.</extracomment>
        <translation>تشفير جهاز الدفع أقدم من أن يكون آمنًا.</translation>
    </message>
    <message>
        <source>What answered at the terminal&apos;s address does not use encryption.</source>
        <extracomment>Call error: something answers without any encryption, such as a web server.</extracomment>
        <translation>ما أجاب على عنوان جهاز الدفع لا يستخدم التشفير.</translation>
    </message>
    <message>
        <source>The connection broke off before the terminal answered.</source>
        <extracomment>Call error: the connection was closed before anything came back.</extracomment>
        <translation>انقطع الاتصال قبل أن يجيب جهاز الدفع.</translation>
    </message>
    <message>
        <source>%1 tip</source>
        <extracomment>An extra that the terminal added to the amount; %1 is how much.</extracomment>
        <translation>%1 إكرامية</translation>
    </message>
    <message>
        <source>%1 pennies for charity</source>
        <extracomment>An extra that the terminal added: the amount rounded up for a good cause; %1 is how much.</extracomment>
        <translation>%1 تبرّع</translation>
    </message>
    <message>
        <source>%1 cash back</source>
        <extracomment>An extra that the terminal added: money handed to the customer; %1 is how much.</extracomment>
        <translation>%1 نقدًا للعميل</translation>
    </message>
    <message>
        <source>%1 surcharge</source>
        <extracomment>An extra that the terminal added for the use of the card; %1 is how much.</extracomment>
        <translation>%1 رسم إضافي</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <extracomment>An approved payment: %1 is what the till asked for with each extra, as in &quot;€10.77 + €1.07 tip&quot;, and %2 the sum.</extracomment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>The terminal has been working on this payment for longer than a payment takes. It may still be charged. Look at the terminal; the till goes on asking.</source>
        <extracomment>An unresolved payment: the terminal has said for minutes that it is working on it.</extracomment>
        <translation>يعمل جهاز الدفع على هذه العملية أطول مما تستغرقه أي عملية. قد تُنفّذ بعد: تفقّد جهاز الدفع. والصندوق يواصل السؤال.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it has the authorisation %1, but is no approval.</source>
        <extracomment>Evidence: the answer has an authorisation but says &quot;not approved&quot;. %1 is its number.</extracomment>
        <translation>جواب جهاز الدفع يناقض نفسه: فيه رقم التفويض ⁨%1⁩، لكنه ليس موافقة.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with %2 and %3 of extras, which do not add up.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for, %2 the terminal&apos;s, and %3 the tip and other extras that the terminal names. The figures do not explain each other.</extracomment>
        <translation>طُلب %1، لكن جهاز الدفع أجاب بـ %2 وإضافات قدرها %3، ولا تتوافق هذه المبالغ.</translation>
    </message>
    <message>
        <source>The till asked about it and could not use the answer.</source>
        <extracomment>Evidence: the till asked how the payment stands. A sentence about the answer follows.</extracomment>
        <translation>سأل الصندوق عنها ولم يستطع استعمال الجواب.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged. Keep it as it is and ask support.</source>
        <extracomment>The journal is the file with all payments.</extracomment>
        <translation>ملف دفتر العمليات تالف. اتركه كما هو واسأل الدعم.</translation>
    </message>
    <message>
        <source>Row %1 of the journal was changed.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>السطر %1 من دفتر العمليات تغيّر.</translation>
    </message>
    <message>
        <source>Rows of the journal were removed, from row %1 on.</source>
        <extracomment>The journal consists of numbered rows. %1 is the number of the first one that is gone.</extracomment>
        <translation>حُذفت أسطر من دفتر العمليات ابتداءً من السطر %1.</translation>
    </message>
    <message>
        <source>Row %1 of the journal does not continue the row before it: one of the two was inserted or rewritten.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>السطر %1 من دفتر العمليات لا يتابع السطر الذي قبله: أُدرج أحدهما أو أُعيدت كتابته.</translation>
    </message>
    <message>
        <source>Row %1 of the journal was rewritten by a program that does not have this till&apos;s key.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>السطر %1 من دفتر العمليات أعاد كتابته برنامج لا يملك مفتاح هذا الصندوق.</translation>
    </message>
    <message>
        <source>The end of the journal was cut off, from row %1 on: the keychain knows of later rows.</source>
        <extracomment>The journal consists of numbered rows. %1 is the number of the first one that is gone.</extracomment>
        <translation>نهاية دفتر العمليات مفقودة ابتداءً من السطر %1: سلسلة المفاتيح تعرف أسطرًا أحدث.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is not the one that the keychain knows.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>السطر %1 من دفتر العمليات ليس السطر الذي تعرفه سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Payment %1 is not as the journal&apos;s rows about it say.</source>
        <extracomment>%1 is the number of a payment, such as &quot;P-7K3M9QXW2D&quot;.</extracomment>
        <translation>العملية ⁨%1⁩ ليست كما تقول عنها أسطر دفتر العمليات.</translation>
    </message>
    <message>
        <source>Terminal %1 is not as the journal&apos;s rows about it say.</source>
        <extracomment>%1 is the internal number of a terminal.</extracomment>
        <translation>جهاز الدفع ⁨%1⁩ ليس كما تقول عنه أسطر دفتر العمليات.</translation>
    </message>
    <message>
        <source>No row of the journal tells about %1.</source>
        <extracomment>%1 is the number of a payment or of a terminal.</extracomment>
        <translation>لا يوجد في دفتر العمليات أي سطر عن ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is paired with the same certificate under another serial number. If it is the same device, pair it under that serial number.</source>
        <extracomment>Pairing: %1 is the name of another terminal.</extracomment>
        <translation>الجهاز «%1» مقترن بالشهادة نفسها برقم تسلسلي آخر. إن كان الجهاز نفسه فاقرنه بذلك الرقم التسلسلي.</translation>
    </message>
    <message>
        <source>The terminal&apos;s address or currency was changed in the meantime, so nothing was sent. Look at the amount, then charge again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>تغيّر عنوان جهاز الدفع أو عملته في هذه الأثناء، لذلك لم يُرسَل شيء. انظر إلى المبلغ ثم حصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: it now takes %2 at %3. Nothing was sent. Look at the amount, then charge again.</source>
        <extracomment>A new payment was not started. %1 is the name of the terminal, %2 its currency, such as &quot;EUR&quot;, and %3 its address.</extracomment>
        <translation>تغيّر ⁨%1⁩ في هذه الأثناء: يقبل الآن %2 وعنوانه ⁨%3⁩. لم يُرسَل شيء. انظر إلى المبلغ ثم حصّل مرة أخرى.</translation>
    </message>
    <message>
        <source>This terminal was forgotten in the meantime, so nothing was sent. Choose another terminal, or pair it again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>أُلغي اقتران جهاز الدفع هذا في هذه الأثناء، لذلك لم يُرسَل شيء. اختر جهازًا آخر أو اقرنه من جديد.</translation>
    </message>
    <message>
        <source>This terminal was paired again in the meantime and has another certificate now, so nothing was sent. If you know of it, charge again; if not, ask support first.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>أُعيد اقتران جهاز الدفع هذا في هذه الأثناء وله الآن شهادة أخرى، لذلك لم يُرسَل شيء. إن كنت على علم بذلك فحصّل مرة أخرى، وإلا فاسأل الدعم أولًا.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is older than the keychain remembers: later payments may be missing. Nothing was sent. A supervisor has to accept this journal first.</source>
        <extracomment>A new payment was not started. The journal is the file with all payments.</extracomment>
        <translation>دفتر عمليات الصندوق أقدم مما تعرفه سلسلة المفاتيح: قد تنقصه عمليات أحدث. لم يُرسَل شيء. يجب أن يقبل مشرف هذا الدفتر أولًا.</translation>
    </message>
    <message>
        <source>This terminal was paired again elsewhere, or the till&apos;s data are older than that pairing. Until it is paired here, no payment is sent or checked. Pair the terminal again.</source>
        <extracomment>The token in the keychain was given out with another certificate than the one that the till has recorded for this terminal, so the till does not use it.</extracomment>
        <translation>أُعيد اقتران جهاز الدفع هذا في مكان آخر، أو أن بيانات الصندوق أقدم من ذلك الاقتران. حتى يُقرن هنا، لا تُرسَل أي عملية ولا يُسأل عن أي عملية: اقرن جهاز الدفع من جديد.</translation>
    </message>
    <message>
        <source>Another window or program paired this terminal at the same time. Pair again.</source>
        <extracomment>Keychain error while pairing: another program has paired the same terminal meanwhile.</extracomment>
        <translation>قامت نافذة أخرى أو برنامج آخر بقرن جهاز الدفع هذا في الوقت نفسه. اقرنه مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program took the terminal over, so nothing was sent.</source>
        <extracomment>Evidence: another program took over the terminal before anything was sent.</extracomment>
        <translation>تولّى برنامج آخر جهاز الدفع، لذلك لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This journal is a copy that was made before it was sent, so the till cannot know whether it was sent then.</source>
        <extracomment>Evidence: the journal is a copy of another one, made before the payment was sent. A sentence that it may have happened follows.</extracomment>
        <translation>هذا الدفتر نسخة أُخذت قبل الإرسال، فلا يستطيع الصندوق أن يعرف هل أُرسلت العملية بعد ذلك.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer came, although another program had taken it for interrupted.</source>
        <extracomment>Evidence: another program had taken the payment for interrupted, and then the answer came.</extracomment>
        <translation>وصل رد جهاز الدفع مع أن برنامجًا آخر كان قد عدّ العملية منقطعة.</translation>
    </message>
    <message>
        <source>The journal&apos;s file was replaced or removed while Tillside had it open. No new payment is sent. Close Tillside, see that the right file is there, and start it again.</source>
        <extracomment>Journal error: the file was deleted, moved or overwritten by another program.</extracomment>
        <translation>استُبدل ملف دفتر العمليات أو أُزيل بينما كان Tillside يفتحه. لا تُرسَل أي عملية جديدة. أغلق Tillside وتأكد من وجود الملف الصحيح ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>This journal is a copy of another one, so no new payment is sent. If it is to be this till&apos;s own from now on, a supervisor says so in the window or with tillside-cli accept-journal --by NAME.</source>
        <extracomment>Journal error: the data folder was copied or restored. &quot;accept-journal&quot; is typed like this.</extracomment>
        <translation>هذا الدفتر نسخة من دفتر آخر، لذلك لا تُرسَل أي عملية جديدة. إذا كان سيصبح دفتر هذا الصندوق من الآن، فليؤكد المشرف ذلك في النافذة أو بالأمر tillside-cli accept-journal --by NAME.</translation>
    </message>
    <message>
        <source>The till&apos;s folder is on a network or is synchronised, where payments can be lost, so no new payment is sent. Save the journal with tillside-cli backup FILE, and bring it into a folder on this computer with tillside-cli --data-dir FOLDER restore FILE.</source>
        <extracomment>Journal error: the folder is on a network or is synchronised. The commands are typed like this.</extracomment>
        <translation>مجلد الصندوق على الشبكة أو تجري مزامنته، وقد تضيع فيه العمليات، لذلك لا تُرسَل أي عملية جديدة. احفظ الدفتر بالأمر tillside-cli backup FILE ثم انقله إلى مجلد على هذا الحاسوب بالأمر tillside-cli --data-dir FOLDER restore FILE.</translation>
    </message>
    <message>
        <source>What you see here could not be saved. Write it down now. It is kept in a file beside the journal whose name begins with “rescued-”, for support.</source>
        <extracomment>The outcome of a payment is shown and cannot be written to the journal any more. A sentence about the reason follows.</extracomment>
        <translation>تعذّر حفظ ما تراه هنا. دوّنه الآن. وهو محفوظ للدعم في ملف بجانب الدفتر يبدأ اسمه بـ «rescued-».</translation>
    </message>
    <message>
        <source>The terminal&apos;s number of this payment is %1.</source>
        <extracomment>%1 is the number under which the terminal has the payment.</extracomment>
        <translation>رقم هذه العملية على جهاز الدفع هو %1.</translation>
    </message>
    <message>
        <source>The till could not save everything about its payments in the journal and kept it in %1. Compare it with the terminal, show it to support, and then move it out of this folder.</source>
        <extracomment>At the start. %1 is the path of a file.</extracomment>
        <translation>لم يستطع الصندوق حفظ كل شيء عن عملياته في الدفتر، فاحتفظ به في %1. قارنه بجهاز الدفع واعرضه على الدعم ثم انقله من هذا المجلد.</translation>
    </message>
    <message>
        <source>A person was shown how it ended.</source>
        <extracomment>Evidence: the window or the command line showed a person how the payment ended.</extracomment>
        <translation>عُرضت نتيجتها على شخص.</translation>
    </message>
    <message>
        <source>Another terminal is paired with the same certificate under another serial number. If it is the same device, pair it under that serial number.</source>
        <extracomment>Pairing: another terminal is paired with the certificate that this one shows.</extracomment>
        <translation>جهاز دفع آخر مقترن بالشهادة نفسها برقم تسلسلي آخر. إن كان الجهاز نفسه فاقرنه بذلك الرقم التسلسلي.</translation>
    </message>
    <message>
        <source>Money of this payment was already refunded, so a void would give it back twice. Nothing was sent. Refund the rest, if there is one.</source>
        <extracomment>Refused: void of a payment whose money went back already, by a refund.</extracomment>
        <translation>استُرد من مال هذه العملية من قبل، فإبطالها يعيده مرتين. لم يُرسَل شيء: ردّ الباقي إن وُجد.</translation>
    </message>
    <message>
        <source>This pre-authorisation was captured, so it cannot be voided any more. Nothing was sent. Void the capture instead.</source>
        <extracomment>Refused: void of a pre-authorisation that was captured: the capture has the money.</extracomment>
        <translation>حُصّل محجوز هذا التفويض المسبق، فلا يمكن إبطاله بعد الآن. لم يُرسَل شيء: أبطل عملية التحصيل بدلًا منه.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether an earlier void, capture or refund of this payment went through, so nothing was sent. Check it first, or settle it by hand.</source>
        <extracomment>Refused: an earlier void, capture or refund of the same payment has no known outcome.</extracomment>
        <translation>لا نعرف بعد هل نُفّذ إبطال أو تحصيل أو استرداد سابق لهذه العملية، لذلك لم يُرسَل شيء. تحقق منه أولًا أو سجّل نتيجته يدويًا.</translation>
    </message>
    <message>
        <source>The terminal answers so slowly that a cancel could stop another customer&apos;s payment, so the till sent none. The card may be charged. To cancel, press ✕ on the terminal.</source>
        <extracomment>No cancel was sent: before it had arrived, another till&apos;s payment could have begun.</extracomment>
        <translation>يجيب جهاز الدفع ببطء شديد، وقد يوقف الإلغاء عملية زبون آخر، لذلك لم يرسله الصندوق. قد يُحصَّل المبلغ من البطاقة. للإلغاء، اضغط ✕ على جهاز الدفع.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2, %3) went through on the terminal “%4”. It may have been charged there, so nothing new was sent. Look at that terminal; if this is another sale, repeat the command with --despite-unresolved.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one on another terminal, %2 its time or date and time, %3 its number, %4 the name of that terminal. The option is typed like this.</extracomment>
        <translation>عملية بمبلغ %1 في %2 على جهاز الدفع «%4» غير معروفة بعد، وربما تكون قد نُفّذت هناك (⁨%3⁩)، لذلك لم يُرسَل شيء جديد. تفقّد ذلك الجهاز، وإن كان هذا بيعًا آخر فأعد الأمر مع --despite-unresolved.</translation>
    </message>
    <message>
        <source>%1 (%2, %3) was approved, and no person has been shown that yet, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>قُبلت عملية %1 (%2، %3) ولم يُعرض ذلك على أحد بعد، لذلك لم يُرسل شيء جديد. إن كان هذا بيعًا ثانيًا منفصلًا فأعد الأمر مع --again.</translation>
    </message>
    <message>
        <source>Tillside waits for the terminal&apos;s answer to a request that is on its way. It ends by itself as soon as the answer is saved.</source>
        <extracomment>Windows shows this beside the program&apos;s name while it waits to log off or to shut down.</extracomment>
        <translation>ينتظر Tillside جواب جهاز الدفع عن طلب في طريقه إليه. وينتهي من تلقاء نفسه فور حفظ الجواب.</translation>
    </message>
    <message>
        <source>Marked captured by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was taken. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كمستوفاة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked captured at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was taken. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كمستوفاة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Marked not captured by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was not taken. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كغير مستوفاة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked not captured at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was not taken. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كغير مستوفاة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>The till learned it at %1.</source>
        <extracomment>A payment was not known for a while: %1 is the time, or date and time, at which the terminal said how it had ended.</extracomment>
        <translation>علم الصندوق بذلك في %1.</translation>
    </message>
    <message>
        <source>Marked held by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that money is held on the card, to be taken later. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كمحجوزة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked held at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that money is held on the card, to be taken later. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كمحجوزة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Marked not held by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that no money is held on the card. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كغير محجوزة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked not held at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that no money is held on the card. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كغير محجوزة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Use the card to be refunded.</source>
        <extracomment>A refund runs: the customer presents the card that the money goes back to.</extracomment>
        <translation>استخدم البطاقة التي يُعاد إليها المبلغ.</translation>
    </message>
    <message>
        <source>Marked refunded by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the customer got the money back. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كمستردّة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked refunded at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the customer got the money back. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كمستردّة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Marked not refunded by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the customer did not get the money back. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كغير مستردّة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked not refunded at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the customer did not get the money back. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كغير مستردّة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>The customer paid at about %1.</source>
        <extracomment>A sale whose outcome the till learned later: %1 is the time, or date and time.</extracomment>
        <translation>دفع العميل حوالي %1.</translation>
    </message>
    <message>
        <source>Marked charged by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the card was charged. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كمحصّلة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked charged at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the card was charged. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كمحصّلة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Marked not charged by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the card was not charged. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كغير محصّلة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked not charged at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the card was not charged. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كغير محصّلة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>The bank is checking the card.</source>
        <extracomment>A payment runs: the card was read.</extracomment>
        <translation>البنك يتحقق من البطاقة.</translation>
    </message>
    <message>
        <source>The terminal approved it at about %1.</source>
        <extracomment>An approved payment that was not known for a while: %1 is the time, or date and time.</extracomment>
        <translation>وافق الجهاز عليها حوالي %1.</translation>
    </message>
    <message>
        <source>The terminal voided it at about %1.</source>
        <extracomment>A void that was not known for a while: &quot;it&quot; is the earlier payment. %1 is the time, or date and time.</extracomment>
        <translation>ألغاها الجهاز حوالي %1.</translation>
    </message>
    <message>
        <source>Marked voided by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was undone. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كملغاة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked voided at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was undone. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كملغاة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>Marked not voided by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was not undone. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>سجّلها %1 كغير ملغاة في %2. الجهاز: %3.</translation>
    </message>
    <message>
        <source>Marked not voided at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was not undone. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>سُجّلت كغير ملغاة في %1. الجهاز: %2.</translation>
    </message>
    <message>
        <source>The journal&apos;s sums are not those of its payments: the totals that the till shows are wrong.</source>
        <extracomment>The journal keeps sums of its payments, from which totals are shown.</extracomment>
        <translation>مجاميع السجل ليست مجاميع عملياته: المجاميع التي يعرضها الصندوق خاطئة.</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <extracomment>In a list: a person has written down what the terminal shows about this payment.</extracomment>
        <translation>سُجّلت النتيجة يدويًا</translation>
    </message>
    <message>
        <source>Only an approved payment can be voided, captured or refunded. Nothing was sent. Check how this one ended.</source>
        <extracomment>Refused: void, capture or refund of a payment that was not approved.</extracomment>
        <translation>لا يمكن إبطال عملية أو تحصيلها أو استرداد مبلغها إلا إذا كانت مقبولة. لم يُرسَل شيء. تحقّق من نتيجة هذه العملية.</translation>
    </message>
    <message>
        <source>Only a sale or a capture can be refunded. Nothing was sent. Find the one that you mean.</source>
        <extracomment>Refused: refund of a payment that is no sale and no capture.</extracomment>
        <translation>لا يمكن استرداد إلا مبلغ عملية بيع أو تحصيل محجوز. لم يُرسَل شيء. ابحث عن العملية المقصودة.</translation>
    </message>
    <message>
        <source>This is more than what is left of the payment. Nothing was sent. Refund what is left, or less.</source>
        <extracomment>Refused: refund of more than what the customer paid, less what was refunded before.</extracomment>
        <translation>هذا أكثر مما بقي من العملية. لم يُرسَل شيء. استردّ الباقي أو أقل منه.</translation>
    </message>
    <message>
        <source>This is too long for an amount, a reference or a number.</source>
        <extracomment>What a person typed to find a payment.</extracomment>
        <translation>هذا أطول من أن يكون مبلغًا أو مرجعًا أو رقمًا.</translation>
    </message>
    <message>
        <source>No payment looks like this. Type an amount, a reference, a number of the payment, or the last four digits of the card.</source>
        <extracomment>What a person typed to find a payment.</extracomment>
        <translation>لا توجد عملية بهذا الشكل. اكتب مبلغًا أو مرجعًا أو رقم العملية أو آخر أربعة أرقام من البطاقة.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>In a list: the terminal has said two things about how this payment ended.</extracomment>
        <translation>مشكوك فيها</translation>
    </message>
    <message>
        <source>The journal is being prepared for this version of Tillside. With many payments this takes a while. Leave the computer on.</source>
        <extracomment>At the first start of a new version. The journal is the file with all payments.</extracomment>
        <translation>يجري إعداد دفتر العمليات لهذا الإصدار من Tillside. يستغرق ذلك بعض الوقت إذا كثرت العمليات. اترك الحاسوب يعمل.</translation>
    </message>
    <message>
        <source>The payment was made in money of another currency than this terminal takes now. Nothing was sent. Check the terminal&apos;s currency.</source>
        <extracomment>Refused: capture or refund in another currency, or with other decimals, than the payment was made in: the terminal was paired again since.</extracomment>
        <translation>تمّت العملية بعملة غير التي يقبلها هذا الجهاز الآن. لم يُرسَل شيء. تحقّق من عملة جهاز الدفع.</translation>
    </message>
    <message>
        <source>The journal does not lead to its newest closed day, which is near row %1: where the open day begins is shown wrongly.</source>
        <extracomment>A person closes a day; the journal keeps where. %1 is the number of a row.</extracomment>
        <translation>لا يقود دفتر العمليات إلى أحدث يوم مغلق فيه قرب السطر %1، فتظهر بداية اليوم المفتوح خاطئة.</translation>
    </message>
    <message>
        <source>including tips</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers gave as tips.</extracomment>
        <translation>منها إكراميات</translation>
    </message>
    <message>
        <source>including cash-back</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers got in cash.</extracomment>
        <translation>منها سحب نقدي</translation>
    </message>
    <message>
        <source>including surcharges</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that was charged for the card.</extracomment>
        <translation>منها رسوم إضافية</translation>
    </message>
    <message>
        <source>including donations</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers donated.</extracomment>
        <translation>منها تبرعات</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>عمليات الاسترداد</translation>
    </message>
    <message>
        <source>Tips</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>إكراميات</translation>
    </message>
    <message>
        <source>Cash-back</source>
        <extracomment>A line of a day&apos;s totals: money that customers got in cash.</extracomment>
        <translation>سحب نقدي</translation>
    </message>
    <message>
        <source>Donations</source>
        <extracomment>A line of a day&apos;s totals: what customers gave by rounding up.</extracomment>
        <translation>تبرعات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the day&apos;s totals, and how many payments it has: &quot;Sales (47)&quot;.
----------
A sum and the number of its payments: &quot;€12.50 (3)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 names no figures. It says: %2</source>
        <extracomment>%1 is a terminal&apos;s name, %2 its own words.</extracomment>
        <translation>لا يذكر %1 أرقامًا، بل يقول: %2</translation>
    </message>
    <message>
        <source>The totals of %1 are the same as the till&apos;s.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>مجاميع %1 مطابقة لمجاميع الصندوق.</translation>
    </message>
    <message>
        <source>The totals of %1 differ from the till&apos;s.</source>
        <extracomment>%1 is a terminal&apos;s name; the differences follow.</extracomment>
        <translation>مجاميع %1 تختلف عن مجاميع الصندوق.</translation>
    </message>
    <message>
        <source>%1 is busy with a payment and did not say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 مشغول بعملية دفع ولم يذكر مجاميعه.</translation>
    </message>
    <message>
        <source>%1 refused to say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>رفض %1 ذكر مجاميعه.</translation>
    </message>
    <message>
        <source>%1 answered, but the till cannot read its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>أجاب %1، لكن الصندوق لا يستطيع قراءة مجاميعه.</translation>
    </message>
    <message>
        <source>It is not known whether %1 made its Z report: the answer was lost. Look at the terminal. The till does not ask for it again.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>لا يُعرف هل أصدر %1 تقرير Z، فقد ضاع الجواب. تفقّد جهاز الدفع. لن يطلبه الصندوق مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 made its Z report.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>أصدر %1 تقرير Z.</translation>
    </message>
    <message>
        <source>%1 made no Z report: it refused.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>لم يُصدر %1 تقرير Z بل رفض.</translation>
    </message>
    <message>
        <source>Marked as charged by hand</source>
        <extracomment>A line of a day&apos;s totals: a person saw on the terminal that these were charged.</extracomment>
        <translation>سُجّل يدويًا أنه حُصّل</translation>
    </message>
    <message>
        <source>Held, not taken</source>
        <extracomment>A line of a day&apos;s totals: money held on cards, which nobody has taken yet.</extracomment>
        <translation>محجوز، لم يُحصَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: what became of them is not known yet</source>
        <extracomment>Above the day&apos;s totals. The payments are of several currencies.</extracomment>
        <translation>
            <numerusform>لا عملية خارج هذه المجاميع: مصيرها غير معروف بعد</numerusform>
            <numerusform>عملية واحدة خارج هذه المجاميع: مصيرها غير معروف بعد</numerusform>
            <numerusform>عمليتان خارج هذه المجاميع: مصيرهما غير معروف بعد</numerusform>
            <numerusform>%Ln عمليات خارج هذه المجاميع: مصيرها غير معروف بعد</numerusform>
            <numerusform>%Ln عملية خارج هذه المجاميع: مصيرها غير معروف بعد</numerusform>
            <numerusform>%Ln عملية خارج هذه المجاميع: مصيرها غير معروف بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: %1 is not known yet</source>
        <extracomment>Above the day&apos;s totals. %1 is the sum of these payments.</extracomment>
        <translation>
            <numerusform>لا عملية خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
            <numerusform>عملية واحدة خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
            <numerusform>عمليتان خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
            <numerusform>%Ln عمليات خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
            <numerusform>%Ln عملية خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
            <numerusform>%Ln عملية خارج هذه المجاميع: %1 غير معروف بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2  %3  %4  %5</source>
        <extracomment>One payment in a list: %1 its number, %2 its type, %3 the amount, %4 the time, %5 how it stands, such as &quot;Not known yet&quot;.</extracomment>
        <translation>%1  %2  %3  %4  %5</translation>
    </message>
    <message>
        <source>Closed by %1 at %2.</source>
        <extracomment>%1 is a person&apos;s name, %2 a time.</extracomment>
        <translation>أغلقه %1 في %2.</translation>
    </message>
    <message>
        <source>Closed by %1 at %2. Supervisor: %3.</source>
        <extracomment>%1 and %3 are persons&apos; names, %2 a time.</extracomment>
        <translation>أغلقه %1 في %2. المشرف: %3.</translation>
    </message>
    <message>
        <source>Type the name of the person who closes the day.</source>
        <extracomment>A person wants to close the day, and did not type their name.</extracomment>
        <translation>اكتب اسم الشخص الذي يغلق اليوم.</translation>
    </message>
    <message>
        <source>The day is closed already. %1 No payment was made since.</source>
        <extracomment>%1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>اليوم مغلق بالفعل. %1 لم تُجرَ أي عملية منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>There is no payment yet, so there is no day to close.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>لا توجد أي عملية بعد، فلا يوم لإغلاقه.</translation>
    </message>
    <message>
        <source>The day was closed while you looked at it. %1</source>
        <extracomment>%1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>أُغلق اليوم وأنت تنظر إليه. %1</translation>
    </message>
    <message>
        <source>The day was closed while you looked at it.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>أُغلق اليوم وأنت تنظر إليه.</translation>
    </message>
    <message>
        <source>Some payments are not known yet. Settle them first, or let a supervisor close the day without them.</source>
        <extracomment>A person wants to close the day, and not all of its payments have a known end.</extracomment>
        <translation>بعض العمليات غير معروفة بعد. سجّل نتائجها أولًا، أو دع المشرف يغلق اليوم من دونها.</translation>
    </message>
    <message>
        <source>Other payments are not known now than those that you saw. Look at the day again, then close it.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>العمليات غير المعروفة الآن غير تلك التي رأيتها. انظر إلى اليوم مرة أخرى ثم أغلقه.</translation>
    </message>
    <message>
        <source>%1 is in use. Wait until its payment has ended, then close the day.</source>
        <extracomment>A person wants to close the day. %1 is a terminal&apos;s name.</extracomment>
        <translation>%1 قيد الاستخدام. انتظر انتهاء عملية الدفع، ثم أغلق اليوم.</translation>
    </message>
    <message>
        <source>%1 was not asked for its totals.</source>
        <extracomment>%1 is a terminal&apos;s name; the reason follows.</extracomment>
        <translation>لم يُسأل %1 عن مجاميعه.</translation>
    </message>
    <message>
        <source>%1 did not say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name; the reason follows.</extracomment>
        <translation>لم يذكر %1 مجاميعه.</translation>
    </message>
    <message>
        <source>%1: till %2, terminal %3</source>
        <extracomment>%1 is a line of the day&apos;s totals, such as &quot;Sales&quot;; %2 and %3 are amounts, perhaps with the number of payments: &quot;Sales: till €30.00 (2), terminal €42.50 (3)&quot;.</extracomment>
        <translation>%1: الصندوق %2، جهاز الدفع %3</translation>
    </message>
    <message>
        <source>The shop&apos;s receipt was printed.</source>
        <extracomment>Evidence.</extracomment>
        <translation>طُبع إيصال المتجر.</translation>
    </message>
    <message>
        <source>The customer&apos;s receipt was printed.</source>
        <extracomment>Evidence.</extracomment>
        <translation>طُبع إيصال العميل.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and connected; the till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>الطابعة لا تستجيب. تأكد من أنها مشغّلة ومتصلة؛ تعيد نقطة البيع المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>There is no such printer. Choose it again under Settings.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>لا توجد طابعة كهذه. اخترها مجددًا من الإعدادات.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the printer&apos;s device. Ask the person who looks after the computer.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>لا يُسمح لمستخدم هذا الحاسوب باستخدام جهاز الطابعة. اسأل الشخص المسؤول عن الحاسوب.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll; the till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>نفد ورق الطابعة. ضع لفة جديدة؛ تعيد نقطة البيع المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer is open or switched to offline. The till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>الطابعة مفتوحة أو غير متصلة. تعيد نقطة البيع المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the receipt. Check the printer, then print it again.</source>
        <extracomment>A receipt was perhaps not printed, or only the beginning of it.</extracomment>
        <translation>توقفت الطابعة في منتصف الإيصال. افحص الطابعة ثم اطبعه مجددًا.</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one under Settings.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>لم تُختر طابعة. اختر واحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>A choice of printers: there is none.</extracomment>
        <translation>بلا طابعة</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <extracomment>A choice of printers: one that this computer has set up.</extracomment>
        <translation>طابعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <extracomment>A choice of printers: a receipt printer with a network cable or Wi-Fi.</extracomment>
        <translation>طابعة إيصالات في الشبكة</translation>
    </message>
    <message>
        <source>Receipt printer on a cable</source>
        <extracomment>A choice of printers: a receipt printer behind a device file.</extracomment>
        <translation>طابعة إيصالات بكابل</translation>
    </message>
    <message>
        <source>Receipt printer behind a raw queue</source>
        <extracomment>A choice of printers: a receipt printer behind a CUPS queue without a driver.</extracomment>
        <translation>طابعة إيصالات خلف قائمة انتظار خام</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <extracomment>At the foot of a receipt: the one that the customer takes.</extracomment>
        <translation>نسخة العميل</translation>
    </message>
    <message>
        <source>Shop&apos;s copy</source>
        <extracomment>At the foot of a receipt: the one that stays in the shop.</extracomment>
        <translation>نسخة المتجر</translation>
    </message>
    <message>
        <source>Training – no money moved</source>
        <extracomment>On a receipt that was made while training.</extracomment>
        <translation>تدريب – لم تتحرك أي أموال</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a receipt that was printed before.</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>On a receipt, before the last digits of the card&apos;s number.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>On a receipt, before the bank&apos;s number for an approval.</extracomment>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a receipt, before the number that the shop gave the payment.</extracomment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before the till&apos;s number for the payment.</extracomment>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a receipt, before the amount without a tip or other extras.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>On a receipt.</extracomment>
        <translation>إكرامية</translation>
    </message>
    <message>
        <source>Pennies for charity</source>
        <extracomment>On a receipt: what the customer gives to charity by paying a round amount.</extracomment>
        <translation>تبرع بالتقريب</translation>
    </message>
    <message>
        <source>Cash back</source>
        <extracomment>On a receipt: money that the customer got in cash.</extracomment>
        <translation>نقد مسترد</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <extracomment>On a receipt: what the customer pays for using the card.</extracomment>
        <translation>رسم إضافي</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>On a receipt, above the place where the customer signs.</extracomment>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <extracomment>On a slip for a payment whose outcome is not known.</extracomment>
        <translation>هذا ليس إيصالًا.</translation>
    </message>
    <message>
        <source>Keep this slip until the shop has found out.</source>
        <extracomment>On a slip for a payment whose outcome is not known.</extracomment>
        <translation>احتفظ بهذه الورقة حتى يتحقق المتجر من الأمر.</translation>
    </message>
    <message>
        <source>Ask for another card or another way to pay.</source>
        <extracomment>What to say to the customer after a declined payment: this card will not work now.</extracomment>
        <translation>اطلب بطاقة أخرى أو وسيلة دفع أخرى.</translation>
    </message>
    <message>
        <source>The same card may be tried again in a moment.</source>
        <extracomment>What to say to the customer after a declined payment, because the bank did not answer.</extracomment>
        <translation>يمكن تجربة البطاقة نفسها مرة أخرى بعد لحظات.</translation>
    </message>
    <message>
        <source>The bank asks for the PIN.</source>
        <extracomment>A declined payment: the bank wants to know more than a tap of the card.</extracomment>
        <translation>يطلب البنك الرقم السري.</translation>
    </message>
    <message>
        <source>Try the same card again: insert it and enter the PIN.</source>
        <extracomment>What to say to the customer after a declined payment: a tap was not enough.</extracomment>
        <translation>جرّب البطاقة نفسها مرة أخرى: أدخلها واكتب الرقم السري.</translation>
    </message>
    <message>
        <source>The same card may be tried again with the right PIN.</source>
        <extracomment>What to say to the customer after a wrong PIN.</extracomment>
        <translation>يمكن تجربة البطاقة نفسها مرة أخرى بالرقم السري الصحيح.</translation>
    </message>
    <message>
        <source>This payment was made on another terminal, and only that one can void, capture or refund it. Nothing was sent. Use that terminal.</source>
        <extracomment>Refused: void, capture or refund of a payment, sent to another terminal of the shop.</extracomment>
        <translation>جرت هذه العملية على جهاز دفع آخر، وهو وحده يستطيع إبطالها أو تحصيلها أو استرداد مبلغها. لم يُرسَل شيء. استخدم ذلك الجهاز.</translation>
    </message>
    <message>
        <source>The refund went to another card than the one that paid.</source>
        <extracomment>Evidence for a refund: its card and the card that paid have different last digits.</extracomment>
        <translation>ذهب المبلغ المستردّ إلى بطاقة غير التي دُفع بها.</translation>
    </message>
    <message>
        <source>The refund went to card %1, but card %2 paid. Ask the customer, unless a telephone was used.</source>
        <extracomment>Evidence for a refund: %1 is the last four digits of the card that got the money, %2 those of the card that paid.</extracomment>
        <translation>ذهب المبلغ المستردّ إلى البطاقة %1، لكن الدفع كان بالبطاقة %2. اسأل العميل، إلا إذا استُخدم هاتف.</translation>
    </message>
    <message>
        <source>Changes to closed days</source>
        <extracomment>A line of a day&apos;s totals: what the till learned since of payments of days that are closed. The amount may be below zero.</extracomment>
        <translation>تغييرات في أيام مغلقة</translation>
    </message>
    <message>
        <source>Changed after their day was closed:</source>
        <extracomment>Above a list of payments. Their day was closed with other amounts.</extracomment>
        <translation>تغيّرت بعد إغلاق يومها:</translation>
    </message>
    <message>
        <source>%1  counts %2 here</source>
        <extracomment>One payment of a closed day: %1 names it, %2 is what it adds to the open day&apos;s total, as in &quot;€12.50&quot; or &quot;-€12.50&quot;.</extracomment>
        <translation>%1  تُحسب هنا %2</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the printed totals of a day, before its date.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On the printed totals of a day, before the time at which it was closed.</extracomment>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>On the printed totals of a day, before the name of the person who closed it.</extracomment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>On the printed totals of a day, before the name of the supervisor who answered for it.</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Title of a paper with the totals of a day.</extracomment>
        <translation>مجاميع اليوم</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <extracomment>On the printed totals of a day that is not closed.</extracomment>
        <translation>اليوم غير مغلق.</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>On the printed totals of a day, before the time at which they were counted.</extracomment>
        <translation>وقت الاحتساب</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>On the printed totals of a day, before the time of the close before it.</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>No payments</source>
        <extracomment>On the printed totals of a day.</extracomment>
        <translation>لا عمليات</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>Sales, %n</source>
        <extracomment>Under the list of payments, above their sum.</extracomment>
        <translation>
            <numerusform>المبيعات، %Ln</numerusform>
            <numerusform>المبيعات، %Ln</numerusform>
            <numerusform>المبيعات، %Ln</numerusform>
            <numerusform>المبيعات، %Ln</numerusform>
            <numerusform>المبيعات، %Ln</numerusform>
            <numerusform>المبيعات، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Tips and extras in it</source>
        <extracomment>Under the list of payments: the part of the sums that is tips, cash-back and surcharges.</extracomment>
        <translation>منها إكراميات وإضافات</translation>
    </message>
    <message numerus="yes">
        <source>Refunds, %n</source>
        <extracomment>Under the list of payments, above their sum, which left the shop.</extracomment>
        <translation>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
            <numerusform>عمليات الاسترداد، %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voids, %n</source>
        <extracomment>Under the list of payments, above the sum of what they undid.</extracomment>
        <translation>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
            <numerusform>عمليات الإبطال، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Under the list of payments, above what sales brought in without refunds.</extracomment>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>Settled by hand, %n</source>
        <extracomment>Under the list of payments, above the sum of those whose outcome a person recorded.</extracomment>
        <translation>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
            <numerusform>سُجّلت يدويًا، %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet, %n</source>
        <extracomment>Under the list of payments, above their sum, which is in no other sum.</extracomment>
        <translation>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
            <numerusform>غير معروفة بعد، %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pre-authorised, %n</source>
        <extracomment>Under the list of payments, above the sum of the pre-authorisations, captured or not.</extracomment>
        <translation>
            <numerusform>تفويض مسبق، %Ln</numerusform>
            <numerusform>تفويض مسبق، %Ln</numerusform>
            <numerusform>تفويض مسبق، %Ln</numerusform>
            <numerusform>تفويض مسبق، %Ln</numerusform>
            <numerusform>تفويض مسبق، %Ln</numerusform>
            <numerusform>تفويض مسبق، %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row of the list of payments for a screen reader: %1 is the type, &quot;Sale&quot;, %2 its outcome, %3 its amount, %4 its time.</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>TypedLineText</name>
    <message>
        <source>--%1 cannot be “%2”. tillside-cli help %3 shows what it takes.</source>
        <extracomment>An option of the command line has a value that it cannot have. %1 is the option without its dashes, %2 the value, %3 the command; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>لا يمكن أن تكون قيمة --%1 هي «%2». الأمر tillside-cli help %3 يعرض القيم الممكنة.</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>The payment&apos;s id (P-…) or its UTI.</source>
        <extracomment>Help of the command line: how a payment is named. P-… is the form of an id.</extracomment>
        <translation>معرّف العملية (P-…) أو رقم UTI الخاص بها.</translation>
    </message>
    <message>
        <source>Name of the terminal. Needed if several are paired.</source>
        <extracomment>Help of the option --terminal.</extracomment>
        <translation>اسم جهاز الدفع. يلزم إذا كان هناك أكثر من جهاز مقترن.</translation>
    </message>
</context>
<context>
    <name>VerbsText</name>
    <message>
        <source>Folder of the till&apos;s data.</source>
        <extracomment>Help of the option --data-dir.</extracomment>
        <translation>مجلد بيانات الصندوق.</translation>
    </message>
    <message>
        <source>Print the result as JSON on standard output, in English.</source>
        <extracomment>Help of the option --json.</extracomment>
        <translation>طباعة النتيجة بصيغة JSON على الإخراج القياسي، بالإنجليزية.</translation>
    </message>
    <message>
        <source>Write debug messages to the log file too.</source>
        <extracomment>Help of the option --debug.</extracomment>
        <translation>كتابة رسائل تتبّع الأخطاء في ملف سجل التشغيل أيضًا.</translation>
    </message>
    <message>
        <source>Show this text, or that of a command.</source>
        <extracomment>Help of the option --help.</extracomment>
        <translation>عرض هذا النص، أو نص أحد الأوامر.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help of the option --version.</extracomment>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <extracomment>A word is no command of tillside-cli. %1 is that word, %2 a command that looks like it.</extracomment>
        <translation>لا يوجد أمر «%1». هل تقصد %2؟</translation>
    </message>
    <message>
        <source>There is no command “%1”. tillside-cli help lists them.</source>
        <extracomment>A word is no command of tillside-cli. %1 is that word; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>لا يوجد أمر «%1». الأمر tillside-cli help يعرض الأوامر.</translation>
    </message>
</context>
<context>
    <name>tillside::AddressPage</name>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the network address of a terminal.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Label of a field: the serial number of a terminal.</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name that people use for a terminal.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button: shows or hides the fields that are seldom needed.</extracomment>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>An example of a terminal&apos;s name, shown in grey in an empty field.</extracomment>
        <translation>منضدة البيع</translation>
    </message>
    <message>
        <source>The terminal shows it in its integration status.</source>
        <extracomment>Below the field for the address of a terminal: where to find it.</extracomment>
        <translation>يعرضه جهاز الدفع في حالة التكامل (integration status).</translation>
    </message>
    <message>
        <source>This is %1. Pairing it again keeps its payments.</source>
        <extracomment>Below the field for the serial number. %1 is the name of a terminal.</extracomment>
        <translation>هذا هو ⁨%1⁩. يُقرَن من جديد ويحتفظ بعملياته.</translation>
    </message>
    <message>
        <source>On the back of the terminal, by the barcode.</source>
        <extracomment>Below the field for the serial number of a terminal: where to find it.</extracomment>
        <translation>على ظهر جهاز الدفع، بجوار الرمز الشريطي.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>In grey in an empty field: %1 is an example of what to type.</extracomment>
        <translation>مثلاً %1</translation>
    </message>
    <message>
        <source>Where is the terminal?</source>
        <extracomment>Heading over the first step of pairing.</extracomment>
        <translation>أين جهاز الدفع؟</translation>
    </message>
</context>
<context>
    <name>tillside::AdvancedFields</name>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: the port number on which a terminal listens.</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Label of a field: the path of the service on a terminal, such as /payntpos/1.0.0.</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Label of a field: the three letters of a currency, such as EUR.</extracomment>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>Label of a field: how many decimals a terminal&apos;s amounts have.</extracomment>
        <translation>المنازل العشرية</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>Label of a choice: which payment app runs on the terminal.</extracomment>
        <translation>تطبيق الدفع</translation>
    </message>
    <message>
        <source>The port is part of the address above.</source>
        <extracomment>Below the port field while it is read-only.</extracomment>
        <translation>العنوان أعلاه يحدد المنفذ.</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <extracomment>In grey in an empty field: %1 is what applies while nothing is typed.</extracomment>
        <translation>عادةً %1</translation>
    </message>
</context>
<context>
    <name>tillside::AmountLine</name>
    <message>
        <source>Amount, %1</source>
        <extracomment>The name of the amount for a screen reader: %1 is the amount.</extracomment>
        <translation>المبلغ، %1</translation>
    </message>
</context>
<context>
    <name>tillside::CertificatePage</name>
    <message>
        <source>Valid</source>
        <extracomment>Label before the dates between which a certificate is valid.</extracomment>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>Label before the names in a certificate.</extracomment>
        <translation>صادرة باسم</translation>
    </message>
    <message>
        <source>Why the till asks</source>
        <extracomment>Pairing: heading over why the till asks whether it is in the terminal&apos;s network.</extracomment>
        <translation>لماذا يسأل الصندوق</translation>
    </message>
    <message>
        <source>On the shop&apos;s own network, nobody outside can come between the two.</source>
        <extracomment>Pairing: below &quot;Why the till asks&quot;.</extracomment>
        <translation>داخل شبكة المتجر نفسه لا يستطيع أحد من الخارج أن يتوسط بينهما.</translation>
    </message>
    <message>
        <source>If you were given the fingerprint</source>
        <extracomment>Pairing: heading over what to do with the fingerprint of a certificate.</extracomment>
        <translation>إذا أُعطيت البصمة</translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <extracomment>Pairing: below &quot;If you were given the fingerprint&quot;. It is shown in groups.</extracomment>
        <translation>قارنها مجموعة بعد مجموعة.</translation>
    </message>
    <message>
        <source>From now on</source>
        <extracomment>Pairing: heading over what it means to trust a certificate.</extracomment>
        <translation>من الآن</translation>
    </message>
    <message>
        <source>The till recognises this terminal by this certificate, and sends nothing to any other.</source>
        <extracomment>Pairing: below &quot;From now on&quot;.</extracomment>
        <translation>يعرف الصندوق جهاز الدفع هذا بهذه الشهادة، ولا يرسل شيئًا إلى أي شهادة أخرى.</translation>
    </message>
    <message>
        <source>If you are not sure</source>
        <extracomment>Pairing: heading over what to do without knowing the network.</extracomment>
        <translation>إذا لم تكن متأكدًا</translation>
    </message>
    <message>
        <source>Ask support before you trust the terminal.</source>
        <extracomment>Pairing: below &quot;If you are not sure&quot;.</extracomment>
        <translation>اسأل الدعم قبل أن تثق بجهاز الدفع.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its certificate</source>
        <extracomment>Heading over the groups of a certificate&apos;s fingerprint.</extracomment>
        <translation>بصمة ⁦SHA-256⁩ لشهادته</translation>
    </message>
</context>
<context>
    <name>tillside::ChargeFlow</name>
    <message>
        <source>Another payment is running, so nothing was sent. Try again when it has ended.</source>
        <extracomment>A void, capture or refund was confirmed while another payment runs.</extracomment>
        <translation>تجري عملية أخرى، لذلك لم يُرسَل شيء. حاول مجددًا عند انتهائها.</translation>
    </message>
</context>
<context>
    <name>tillside::ChargePanel</name>
    <message>
        <source>Amount</source>
        <extracomment>Above the amount.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <extracomment>Beside the amount: the Escape key takes it away.</extracomment>
        <translation>Esc للمسح</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of a key, on the button that it presses.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use %1 as the reference</source>
        <extracomment>Button after a barcode was scanned: %1 is its code.</extracomment>
        <translation>استخدم %1 كمرجع</translation>
    </message>
</context>
<context>
    <name>tillside::ChargeScreen</name>
    <message>
        <source>Reference (optional)</source>
        <extracomment>The field for a reference of the merchant&apos;s own, such as an invoice number.</extracomment>
        <translation>المرجع (اختياري)</translation>
    </message>
</context>
<context>
    <name>tillside::CheckPage</name>
    <message>
        <source>Payments to check</source>
        <translation>عمليات للتحقق</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <extracomment>Shown where no payment needs to be checked. A payment may be running at the moment.</extracomment>
        <translation>لا شيء للتحقق منه.</translation>
    </message>
    <message>
        <source>Oldest first. Check each on the terminal before you charge it again.</source>
        <extracomment>Above the payments to check.</extracomment>
        <translation>الأقدم أولًا. تحقق من كل عملية على جهاز الدفع قبل أن تحصّلها مرة أخرى.</translation>
    </message>
    <message>
        <source>The till is still checking. Try again in a moment.</source>
        <extracomment>The person asked the till to check a payment while it checks another one.</extracomment>
        <translation>ما زال الصندوق يتحقق. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>What became of a payment to check, for screen readers: %1 is &quot;Sale on Counter&quot;, %2 its amount, %3 its outcome. Sentences about it follow.</extracomment>
        <translation>%1، %2: %3.</translation>
    </message>
</context>
<context>
    <name>tillside::CloseForm</name>
    <message>
        <source>Not yet, go back</source>
        <extracomment>Button: leaves the page on which the day is closed, and nothing is closed.</extracomment>
        <translation>ليس بعد، رجوع</translation>
    </message>
    <message>
        <source>Close the day</source>
        <extracomment>Button: closes the day. It cannot be undone.</extracomment>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <extracomment>Title of the page on which a person closes the day.</extracomment>
        <translation>هل تريد إغلاق اليوم؟</translation>
    </message>
    <message>
        <source>%1 goes into the closed day. Its figures never change afterwards.</source>
        <extracomment>On the page on which a person closes the day. %1 is the total of the open day.</extracomment>
        <translation>يدخل %1 في اليوم المغلق، ولا تتغير أرقامه بعد ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: the name of the person who closes the day.</extracomment>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Supervisor who closes it all the same</source>
        <extracomment>Label of a field: not all payments of the day are known, and a supervisor closes it.</extracomment>
        <translation>المشرف الذي يغلقه رغم ذلك</translation>
    </message>
    <message>
        <source>Make the terminals&apos; Z reports</source>
        <extracomment>A choice on the page on which a person closes the day: the terminals reset their totals.</extracomment>
        <translation>إصدار تقارير Z لأجهزة الدفع</translation>
    </message>
    <message>
        <source>Each terminal sets its own totals to zero. This cannot be undone or repeated.</source>
        <extracomment>Explains the choice above it.</extracomment>
        <translation>يصفّر كل جهاز دفع مجاميعه. لا يمكن التراجع عن ذلك ولا تكراره.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Why the day cannot be closed yet.</extracomment>
        <translation>اكتب اسمك</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name</source>
        <extracomment>Why the day cannot be closed yet.</extracomment>
        <translation>اكتب اسم المشرف</translation>
    </message>
</context>
<context>
    <name>tillside::ClosedDaysPage</name>
    <message>
        <source>Day totals</source>
        <extracomment>Button: leaves the list of closed days for the day&apos;s totals.</extracomment>
        <translation>مجاميع اليوم</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <extracomment>Button below a list of closed days: shows those before them.</extracomment>
        <translation>أيام أقدم</translation>
    </message>
    <message>
        <source>Later days</source>
        <extracomment>Button below a list of closed days: shows those after them.</extracomment>
        <translation>أيام أحدث</translation>
    </message>
    <message>
        <source>Closed days</source>
        <extracomment>Title of the list of the days that were closed.</extracomment>
        <translation>الأيام المغلقة</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <extracomment>Button: prints the totals of a closed day once more.</extracomment>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>Button: writes the totals of a closed day into a file of this kind.</extracomment>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>tillside::CodeBoxes</name>
    <message numerus="yes">
        <source>Pairing code, %n of %1 digits typed</source>
        <extracomment>The name of the field for a pairing code, for a screen reader. %n is how many digits a person has typed, %1 how many there are.</extracomment>
        <translation>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
            <numerusform>رمز الإقران، كُتب %Ln من %1 أرقام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::CodePage</name>
    <message>
        <source>On the terminal, open the menu of the payment app and choose pairing. The terminal then shows a 4-digit code. Leave that screen open until pairing is done.</source>
        <extracomment>Pairing: where to find the pairing code.</extracomment>
        <translation>افتح قائمة تطبيق الدفع على جهاز الدفع واختر الإقران. يعرض جهاز الدفع حينها رمزًا من 4 أرقام. اترك تلك الشاشة مفتوحة حتى يتم الإقران.</translation>
    </message>
    <message>
        <source>Type the four digits from the terminal</source>
        <extracomment>Heading over the third step of pairing.</extracomment>
        <translation>اكتب الأرقام الأربعة الظاهرة على جهاز الدفع</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <extracomment>On the drawing of a terminal&apos;s screen: there stands the pairing code.</extracomment>
        <translation>رمز الإقران</translation>
    </message>
</context>
<context>
    <name>tillside::ConnectionCard</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: checks once more how far the till gets with the terminal.</extracomment>
        <translation>تحقق مرة أخرى</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading over how far the till gets with a terminal.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button: copies the result of a check, for a message to support.</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, right after it was pressed: the report is in the clipboard.</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>tillside::CopyNotice</name>
    <message>
        <source>This journal is a copy, or was restored</source>
        <extracomment>Heading above every screen: the data folder was copied from elsewhere or restored from a backup.</extracomment>
        <translation>هذا الدفتر نسخة أو استُعيد من نسخة احتياطية</translation>
    </message>
    <message>
        <source>No new payment is sent until a supervisor decides.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>لا تُرسَل أي عملية جديدة حتى يقرّر المشرف.</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the page where a supervisor decides about the copied journal.</extracomment>
        <translation>اتخاذ القرار</translation>
    </message>
</context>
<context>
    <name>tillside::CopyPage</name>
    <message>
        <source>Use this journal here</source>
        <extracomment>Button: the journal, which is a copy, becomes this till&apos;s own.</extracomment>
        <translation>استخدم هذا الدفتر هنا</translation>
    </message>
    <message>
        <source>Does this journal belong to this till?</source>
        <extracomment>Question: the data folder was copied from elsewhere or restored from a backup.</extracomment>
        <translation>هل هذا الدفتر لهذا الصندوق؟</translation>
    </message>
    <message>
        <source>This journal is a copy, or was restored.</source>
        <extracomment>First of all, below the question whether a copied journal belongs to this till.</extracomment>
        <translation>هذا الدفتر نسخة أو استُعيد من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What is open in it may have been charged since, so no new payment is sent.</source>
        <extracomment>Below that.</extracomment>
        <translation>ربما خُصم منذ ذلك الحين ما هو مفتوح فيه، لذلك لا تُرسَل أي عملية جديدة.</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <extracomment>Heading of a card beside the question whether a copied journal belongs to this till.</extracomment>
        <translation>قبل أن تقرّر</translation>
    </message>
    <message>
        <source>Make sure that no other till works with the same journal.</source>
        <extracomment>On that card.</extracomment>
        <translation>تأكد من أن لا صندوق آخر يعمل بالدفتر نفسه.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <extracomment>Field: the name of the person who makes a copied journal this till&apos;s own.</extracomment>
        <translation>اسم المشرف</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the question about the copied journal open.</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Use this journal here&quot;: who may do it.</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <extracomment>Why a copied journal cannot be made this till&apos;s own yet.</extracomment>
        <translation>اكتب اسم المشرف.</translation>
    </message>
</context>
<context>
    <name>tillside::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <extracomment>Title of the window that faces the customer.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>Present card</source>
        <extracomment>On the drawing of a terminal for the customer.</extracomment>
        <translation>قدّم البطاقة</translation>
    </message>
</context>
<context>
    <name>tillside::DayPage</name>
    <message>
        <source>Transactions</source>
        <extracomment>Button: leaves the day&apos;s totals for the list of payments.</extracomment>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Compare with the terminals</source>
        <extracomment>Button: asks the terminals for their own totals, and compares them with the till&apos;s.</extracomment>
        <translation>المقارنة بأجهزة الدفع</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Button: writes the day&apos;s totals into a file of this kind.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Close the day</source>
        <extracomment>Button: leads to the question who closes the day.</extracomment>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Title of the page that counts a day.</extracomment>
        <translation>مجاميع اليوم</translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <extracomment>Above a chart: the sales of each hour of a day.</extracomment>
        <translation>المبيعات حسب الساعة</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the day&apos;s totals.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>Button: writes the day&apos;s totals into a file of this kind.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Closed days</source>
        <extracomment>Last line of a menu of days: leads to the list of the days that were closed.</extracomment>
        <translation>الأيام المغلقة</translation>
    </message>
</context>
<context>
    <name>tillside::DayRangeDialog</name>
    <message>
        <source>Choose days</source>
        <extracomment>Title of a dialog: which days the list of payments covers.</extracomment>
        <translation>اختيار الأيام</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above a calendar: the first day of the list.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Above a calendar: the last day of the list.</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the choice of days as it was.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: lists the payments of these days; %1 is &quot;11/24/26 to 11/30/26&quot;, or one day.</extracomment>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>tillside::DayScreen</name>
    <message>
        <source>Save the day&apos;s totals</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>حفظ مجاميع اليوم</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The day&apos;s totals are written</source>
        <extracomment>Heading of a banner; its line is the path of a file.</extracomment>
        <translation>حُفظت مجاميع اليوم</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tillside::DayTable</name>
    <message>
        <source>Type</source>
        <extracomment>Head of a column in the day&apos;s totals: sales, refunds and so on.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column in the day&apos;s totals: how many payments.</extracomment>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Head of a column in the day&apos;s totals.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of the day&apos;s totals.</extracomment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How many payments moved no money. %1 is a word such as &quot;Declined&quot;, %2 a number.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tillside::DetailsPanel</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Button above the details of a payment: back to the list.</extracomment>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The details of a payment for a screen reader: %1 is its outcome, %2 its amount.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Settle by hand&quot;: who may do it.</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <extracomment>After a payment&apos;s details were copied to the clipboard.</extracomment>
        <translation>تم النسخ. الصقه في رسالة.</translation>
    </message>
</context>
<context>
    <name>tillside::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key that takes away the last digit; shown as a picture.</extracomment>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>tillside::DonePage</name>
    <message>
        <source>Serial number</source>
        <extracomment>Before the serial number of the terminal that was paired.</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Before where the terminal&apos;s token is stored.</extracomment>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Before how the first test of the connection went.</extracomment>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Paired</source>
        <extracomment>On the drawing of a terminal&apos;s screen: it was paired.</extracomment>
        <translation>مقترن</translation>
    </message>
</context>
<context>
    <name>tillside::EditPage</name>
    <message>
        <source>Save</source>
        <extracomment>Button: saves what was typed.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves a terminal&apos;s name or address as it was.</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tillside::FilterBar</name>
    <message>
        <source>Amount, card, reference</source>
        <extracomment>In the empty search box above the list of payments: what can be searched for.</extracomment>
        <translation>المبلغ، البطاقة، المرجع</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Button above the list of payments: to those that a person has to check; %n is their number.</extracomment>
        <translation>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Button above the list of payments: to the page that counts a day.</extracomment>
        <translation>مجاميع اليوم</translation>
    </message>
    <message>
        <source>All terminals</source>
        <extracomment>Which payments a list shows: those of every terminal.</extracomment>
        <translation>كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>tillside::HintBox</name>
    <message>
        <source>Look at the terminal first</source>
        <extracomment>Heading of what to do about a payment that is not known yet, before anything else.</extracomment>
        <translation>تفقّد جهاز الدفع أولًا</translation>
    </message>
</context>
<context>
    <name>tillside::LastStrip</name>
    <message>
        <source>Void</source>
        <extracomment>Button beside the last payment: undo it. Asks first.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button beside the last payment, a pre-authorisation: take the money that it holds. Asks first.</extracomment>
        <translation>تحصيل المحجوز</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button beside the last payment: its receipt.</extracomment>
        <translation>الإيصال</translation>
    </message>
</context>
<context>
    <name>tillside::MainWindow</name>
    <message>
        <source>A payment is running. Close Tillside?</source>
        <extracomment>A person closes the window while a payment is running.</extracomment>
        <translation>هناك عملية جارية. هل تريد إغلاق Tillside؟</translation>
    </message>
    <message>
        <source>Close Tillside</source>
        <extracomment>Button: close the window although a payment runs.</extracomment>
        <translation>إغلاق Tillside</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not close the window.</extracomment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The outcome is not saved yet. Close Tillside?</source>
        <extracomment>A person closes the window while the outcome of a payment is not on the disk yet.</extracomment>
        <translation>لم تُحفظ النتيجة بعد. هل تريد إغلاق Tillside؟</translation>
    </message>
    <message>
        <source>The payment continues on the terminal, and Tillside asks about it the next time it starts. Check the terminal to see how it ends.</source>
        <extracomment>Below the question whether to close the window while a payment runs.</extracomment>
        <translation>تستمر العملية على جهاز الدفع، ويسأل Tillside عنها عند تشغيله التالي. انظر على جهاز الدفع كيف تنتهي.</translation>
    </message>
    <message>
        <source>Write the outcome down first. Tillside asks the terminal about it again the next time it starts.</source>
        <extracomment>Below the question whether to close the window before an outcome was saved.</extracomment>
        <translation>دوّن النتيجة أولًا. يسأل Tillside جهاز الدفع عنها مجددًا عند تشغيله التالي.</translation>
    </message>
    <message>
        <source>%1 – Tillside</source>
        <extracomment>Title of the window: %1 is the name of this till.</extracomment>
        <translation>%1 – Tillside</translation>
    </message>
    <message>
        <source>Training – Tillside</source>
        <extracomment>Title of the window while the terminal is only simulated.</extracomment>
        <translation>تدريب – Tillside</translation>
    </message>
</context>
<context>
    <name>tillside::MeanwhilePage</name>
    <message>
        <source>While the till was closed: %1</source>
        <extracomment>Title of a page that the window shows first when it starts: how a payment ended that no person has seen. %1 is what it was and where, &quot;Sale · Counter&quot;.</extracomment>
        <translation>أثناء إغلاق الصندوق: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button below how a payment ended while the till was closed: the person has seen it.</extracomment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>tillside::ModeBand</name>
    <message>
        <source>%1. %2</source>
        <extracomment>For a screen reader: %1 is the type of a payment, &quot;Refund&quot;, %2 what happens to the money.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>tillside::OnOffSwitch</name>
    <message>
        <source>On</source>
        <extracomment>Beside a switch that is on.</extracomment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Beside a switch that is off.</extracomment>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>tillside::OutcomeScreen</name>
    <message>
        <source>That looked like a barcode scan, so nothing was typed.</source>
        <extracomment>A barcode scanner typed while an outcome was shown.</extracomment>
        <translation>بدا ذلك كمسح رمز شريطي، لذلك لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>tillside::Pages</name>
    <message>
        <source>Training – no money moves</source>
        <extracomment>On every screen while the terminal is only simulated.</extracomment>
        <translation>تدريب – لا ينتقل أي مبلغ</translation>
    </message>
    <message>
        <source>Show the terminal</source>
        <extracomment>Button in training, in a narrow window: the simulated terminal comes up over the page.</extracomment>
        <translation>أظهر جهاز الدفع</translation>
    </message>
    <message>
        <source>Hide the terminal</source>
        <extracomment>Button in training, in a narrow window: the simulated terminal goes from the page.</extracomment>
        <translation>أخفِ جهاز الدفع</translation>
    </message>
</context>
<context>
    <name>tillside::PairingScreen</name>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step of pairing before this one.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far pairing has come: &quot;Step 2 of 4&quot;.</extracomment>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of pairing: where the terminal is.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Step of pairing: the terminal&apos;s certificate.</extracomment>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Step of pairing: the code that the terminal shows.</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Step of pairing: the last.</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Name of a key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>Button: tests the connection to the terminal again.</extracomment>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Pair another</source>
        <extracomment>Button: pairs one more terminal.</extracomment>
        <translation>إقران جهاز آخر</translation>
    </message>
</context>
<context>
    <name>tillside::PartPage</name>
    <message>
        <source>Type an amount.</source>
        <extracomment>Why the button that captures or refunds is disabled.</extracomment>
        <translation>اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the amount that is being typed.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>Beside the amount that is being typed: %1 is the highest possible one.</extracomment>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>tillside::PaymentScreen</name>
    <message>
        <source>Cancel the payment</source>
        <extracomment>Button: ask the terminal to cancel the running payment.</extracomment>
        <translation>إلغاء العملية</translation>
    </message>
    <message>
        <source>The terminal says: %1</source>
        <extracomment>Small print: what the terminal itself shows, in its own words.</extracomment>
        <translation>يقول جهاز الدفع: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>tillside::PrintNotice</name>
    <message>
        <source>Print again</source>
        <extracomment>Button: the printer is ready again.</extracomment>
        <translation>اطبع مجددًا</translation>
    </message>
    <message>
        <source>Do not print</source>
        <extracomment>Button: a receipt that waits for the printer is not needed.</extracomment>
        <translation>لا تطبع</translation>
    </message>
    <message>
        <source>The receipt of %1 is not printed. %2</source>
        <translation>لم يُطبع إيصال %1. %2</translation>
    </message>
    <message>
        <source>%1: not printed. %2</source>
        <translation>%1: لم تُطبع. %2</translation>
    </message>
</context>
<context>
    <name>tillside::PrinterRows</name>
    <message>
        <source>Printer</source>
        <extracomment>Name of a setting: what kind of printer the till has.</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Receipt printers without a driver are used directly</source>
        <extracomment>Explains the choice of a printer.</extracomment>
        <translation>تُستخدم طابعات الإيصالات بلا برنامج تشغيل مباشرة</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <extracomment>Name of a setting: one of the printers that this computer has set up.</extracomment>
        <translation>طابعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>As set up in the system</source>
        <extracomment>Explains the list of printers.</extracomment>
        <translation>كما أُعدّت في النظام</translation>
    </message>
</context>
<context>
    <name>tillside::QrView</name>
    <message>
        <source>QR code with the receipt</source>
        <extracomment>For screen readers: the QR code with the receipt.</extracomment>
        <translation>رمز QR يحتوي على الإيصال</translation>
    </message>
</context>
<context>
    <name>tillside::QuestionPage</name>
    <message>
        <source>Answer with a button. Enter does nothing here.</source>
        <extracomment>Below a question about money: a person has to press one of the two buttons.</extracomment>
        <translation>أجب بأحد الزرّين. لا يفعل Enter شيئًا هنا.</translation>
    </message>
</context>
<context>
    <name>tillside::Rail</name>
    <message>
        <source>Charge</source>
        <extracomment>Screen where an amount is typed and charged.</extracomment>
        <translation>تحصيل</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Screen with the card terminals of this till.</extracomment>
        <translation>أجهزة الدفع</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Screen where people set up the till.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: the name of a screen and, in brackets, the key that leads there.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>For screen readers: the group of buttons that lead to the screens.</extracomment>
        <translation>الشاشات</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>For screen readers, on the button that leads to the transactions.</extracomment>
        <translation>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>عمليتان (%Ln) للتحقق</numerusform>
            <numerusform>%Ln عمليات للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Screen with the list of all payments. Keep it short: it is shown under an icon.</extracomment>
        <translation>العمليات</translation>
    </message>
</context>
<context>
    <name>tillside::ReachList</name>
    <message>
        <source>Connection</source>
        <extracomment>Heading over the steps of looking for a terminal on the network.</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: looks for the terminal on the network again.</extracomment>
        <translation>تحقق مرة أخرى</translation>
    </message>
</context>
<context>
    <name>tillside::ReceiptScreen</name>
    <message>
        <source>Print</source>
        <extracomment>Button: prints a receipt.</extracomment>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Button: writes a receipt into a PDF file.</extracomment>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Title of the page with the receipt of a payment.</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Choice between the two receipts of a payment: the one that the customer takes.</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Choice between the two receipts of a payment: the one that stays in the shop.</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>The customer scans this</source>
        <extracomment>Below a QR code with the receipt.</extracomment>
        <translation>ليمسحه العميل ضوئيًا</translation>
    </message>
    <message>
        <source>There is no receipt yet</source>
        <translation>لا يوجد إيصال بعد</translation>
    </message>
    <message>
        <source>The receipt text itself is in the code. Nothing is uploaded.</source>
        <translation>نص الإيصال موجود في الرمز نفسه. لا يُرفع أي شيء.</translation>
    </message>
    <message>
        <source>The terminal has not said how this payment ended. You can print a slip that says so.</source>
        <translation>لم يذكر الجهاز كيف انتهت هذه الدفعة. يمكنك طباعة ورقة تبيّن ذلك.</translation>
    </message>
    <message>
        <source>As the terminal formatted it.</source>
        <translation>كما نسّقه الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s), last at %1.</source>
        <extracomment>Below a receipt: how often it was printed. %1 is the time of the last print.</extracomment>
        <translation>
            <numerusform>لم يُطبع، آخر مرة %1.</numerusform>
            <numerusform>طُبع مرة واحدة، في %1.</numerusform>
            <numerusform>طُبع مرتين، آخرهما في %1.</numerusform>
            <numerusform>طُبع %Ln مرات، آخرها في %1.</numerusform>
            <numerusform>طُبع %Ln مرة، آخرها في %1.</numerusform>
            <numerusform>طُبع %Ln مرة، آخرها في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>ملف PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>حُفظ الإيصال باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>لا يمكن كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>tillside::ReplacedPage</name>
    <message>
        <source>Was the terminal replaced or reset?</source>
        <extracomment>Pairing: a known terminal shows a different certificate than before.</extracomment>
        <translation>هل استُبدل جهاز الدفع أو أُعيد ضبطه؟</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one it was paired with. That happens when a terminal is replaced or reset, but also when a stranger&apos;s device pretends to be it. Nothing has been sent to it. If nobody replaced or reset the terminal, cancel and ask support.</source>
        <extracomment>Pairing: below &quot;Was the terminal replaced or reset?&quot; %1 is the terminal&apos;s name.</extracomment>
        <translation>يعرض ⁨%1⁩ شهادة غير التي عرضها عند إقرانه. يحدث ذلك حين يُستبدل جهاز الدفع أو يُعاد ضبطه، ويحدث أيضًا حين يدّعي جهاز غريب أنه هو. لم يُرسَل إليه شيء. إذا لم يستبدله أحد ولم يُعِد أحد ضبطه، فألغِ الإقران واسأل الدعم.</translation>
    </message>
</context>
<context>
    <name>tillside::SavedMark</name>
    <message>
        <source>Saved</source>
        <extracomment>Beside the title of the settings, for two seconds after a change.</extracomment>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>tillside::SearchLine</name>
    <message>
        <source>Search</source>
        <extracomment>For screen readers: the search box above the list of payments.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search box: removes what was typed.</extracomment>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>tillside::SectionList</name>
    <message>
        <source>Sections</source>
        <extracomment>For screen readers: the group of buttons that open the sections of the settings.</extracomment>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>tillside::SettingsCard</name>
    <message>
        <source>That looked like a barcode scan, so nothing was changed.</source>
        <extracomment>Below a field of the settings that a barcode scanner typed into.</extracomment>
        <translation>بدا ذلك كمسح رمز شريطي، لذلك لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>tillside::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the screen where people set up the till.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Name of a setting: light, dark, high contrast.</extracomment>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Name of a setting: 100 % to 200 %.</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Typing amounts</source>
        <extracomment>Name of a setting: how an amount is typed.</extracomment>
        <translation>كتابة المبالغ</translation>
    </message>
    <message>
        <source>The settings apply now but could not be saved, so they are lost when Tillside closes. Check that the disk is not full.</source>
        <extracomment>The settings file could not be written.</extracomment>
        <translation>الإعدادات سارية، لكن تعذّر حفظها: تضيع عند إنهاء Tillside. تأكد من أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>Play a sound when a payment ends</source>
        <extracomment>Name of a setting, on or off.</extracomment>
        <translation>إصدار نغمة عند انتهاء العملية</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <extracomment>Explains the choice of a language.</extracomment>
        <translation>تتغيّر على الفور</translation>
    </message>
    <message>
        <source>From the right, 1 2 5 0 is %1</source>
        <extracomment>Explains how amounts are typed. %1 is an amount.</extracomment>
        <translation>من اليمين: ١ ٢ ٥ ٠ تعني %1</translation>
    </message>
    <message>
        <source>Ask before the same amount again</source>
        <extracomment>Name of a setting, on or off.</extracomment>
        <translation>السؤال قبل تكرار المبلغ نفسه</translation>
    </message>
    <message>
        <source>When it was approved less than 20 seconds ago</source>
        <extracomment>Explains the question before the same amount is charged again.</extracomment>
        <translation>إذا تمت الموافقة عليه قبل أقل من ٢٠ ثانية</translation>
    </message>
    <message>
        <source>Contrast is black with bright outlines</source>
        <extracomment>Explains the choice of colours.</extracomment>
        <translation>التباين أسود بحدود ساطعة</translation>
    </message>
    <message>
        <source>Everything grows with it</source>
        <extracomment>Explains the choice of a text size.</extracomment>
        <translation>يكبر كل شيء معه</translation>
    </message>
    <message>
        <source>Receipts are printed</source>
        <extracomment>Name of a setting: who prints receipts.</extracomment>
        <translation>تُطبع الإيصالات</translation>
    </message>
    <message>
        <source>The till keeps them all</source>
        <extracomment>Explains the choice of who prints receipts.</extracomment>
        <translation>تحتفظ نقطة البيع بها كلها</translation>
    </message>
    <message>
        <source>Customer&apos;s receipt</source>
        <extracomment>Name of a setting: when the till prints it.</extracomment>
        <translation>إيصال العميل</translation>
    </message>
    <message>
        <source>If receipts are printed here</source>
        <extracomment>Explains when a receipt is printed.</extracomment>
        <translation>إذا كانت الإيصالات تُطبع هنا</translation>
    </message>
    <message>
        <source>Shop&apos;s receipt</source>
        <extracomment>Name of a setting: when the till prints it.</extracomment>
        <translation>إيصال المتجر</translation>
    </message>
    <message>
        <source>Always printed for a signature</source>
        <extracomment>Explains when a receipt is printed.</extracomment>
        <translation>يُطبع دائمًا عند طلب التوقيع</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a setting: how wide the paper is.</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Rolls for receipt printers</source>
        <extracomment>Explains the choice of paper.</extracomment>
        <translation>لفائف لطابعات الإيصالات</translation>
    </message>
    <message>
        <source>Paid, not paid and look here sound different</source>
        <extracomment>Explains the sound.</extracomment>
        <translation>لكل من «مدفوع» و«غير مدفوع» و«انظر هنا» صوت مختلف</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Name of a setting, on or off: a screen that faces the customer.</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>On a second monitor, if there is one</source>
        <extracomment>Explains the customer display.</extracomment>
        <translation>على شاشة ثانية إن وُجدت</translation>
    </message>
</context>
<context>
    <name>tillside::SettleFields</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <extracomment>Field: the name of the person who settles a payment by hand.</extracomment>
        <translation>اسم المشرف</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <extracomment>Field: anything else about a payment that is settled by hand.</extracomment>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Nothing printed</source>
        <extracomment>Button: the terminal printed and shows nothing about the payment.</extracomment>
        <translation>لم يُطبع شيء</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <extracomment>Filled in for the person as what they saw on the terminal.</extracomment>
        <translation>لم يُطبع شيء</translation>
    </message>
    <message>
        <source>Authorisation or receipt number</source>
        <extracomment>Field: what a person read off the terminal about a payment.</extracomment>
        <translation>رقم التفويض أو الإيصال</translation>
    </message>
</context>
<context>
    <name>tillside::SettlePage</name>
    <message>
        <source>Settle by hand</source>
        <extracomment>Title of the page on which a supervisor writes down what the terminal shows of a payment.</extracomment>
        <translation>تسجيل النتيجة يدويًا</translation>
    </message>
    <message>
        <source>This record cannot be removed. If the terminal answers later, its answer is recorded beside it.</source>
        <extracomment>At the end of the form for settling by hand.</extracomment>
        <translation>لا يمكن حذف هذا التسجيل. إذا أجاب جهاز الدفع لاحقًا فسيُسجَّل جوابه بجانبه.</translation>
    </message>
    <message>
        <source>That looks like a card number, which must not be stored, so the field was cleared. Type the authorisation or receipt number.</source>
        <extracomment>A person typed something that looks like a card number.</extracomment>
        <translation>هذا يشبه رقم بطاقة، ورقم البطاقة لا يُكتب أبدًا، لذلك أُفرغ الحقل. اكتب رمز الموافقة أو رقم الإيصال.</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>Button: leaves the page for the list to check, and nothing is settled.</extracomment>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>What did the terminal do?</source>
        <extracomment>Above the two answers, after a supervisor has looked at the terminal.</extracomment>
        <translation>ماذا فعل الجهاز؟</translation>
    </message>
</context>
<context>
    <name>tillside::StageTrack</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <extracomment>Read aloud: %1 is the number of a payment&apos;s stage, %2 of how many, %3 its name.</extracomment>
        <translation>المرحلة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>tillside::StartProblems</name>
    <message>
        <source>Something does not work</source>
        <extracomment>Heading above every screen. Below it stands what has not worked since the start, and what to do.</extracomment>
        <translation>هناك شيء لا يعمل</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalCard</name>
    <message>
        <source>Address</source>
        <extracomment>Before the address of a terminal.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Before the serial number of a terminal.</extracomment>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>Before the name of the payment app that runs on a terminal.</extracomment>
        <translation>تطبيق الدفع</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>Before the time at which a terminal last answered.</extracomment>
        <translation>آخر جواب</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Before the fingerprint of a terminal&apos;s certificate.</extracomment>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Use at this till</source>
        <extracomment>Button: this till charges on this terminal from now on.</extracomment>
        <translation>استعماله على هذا الصندوق</translation>
    </message>
    <message>
        <source>Pair again</source>
        <extracomment>Button: pairs a known terminal again.</extracomment>
        <translation>الإقران من جديد</translation>
    </message>
    <message>
        <source>Change address</source>
        <extracomment>Button: changes the network address of a terminal.</extracomment>
        <translation>تغيير العنوان</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a terminal another name.</extracomment>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes this terminal from the till. It asks first.</extracomment>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows what the till knows about this terminal, and what can be done with it.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Check connection</source>
        <extracomment>Button: checks step by step how far the till gets with a terminal.</extracomment>
        <translation>فحص الاتصال</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalDock</name>
    <message>
        <source>Training terminal</source>
        <extracomment>The part of the window that looks like a card terminal, in training.</extracomment>
        <translation>جهاز التدريب</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalPanel</name>
    <message>
        <source>Tap card</source>
        <extracomment>Button of the training terminal: the customer holds a card against it.</extracomment>
        <translation>تقريب البطاقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the training terminal: a person presses its red key.</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Walk away</source>
        <extracomment>Button of the training terminal: the customer leaves without doing anything.</extracomment>
        <translation>مغادرة العميل</translation>
    </message>
    <message>
        <source>Amounts to try</source>
        <extracomment>Above a table of amounts to try in training.</extracomment>
        <translation>مبالغ للتجربة</translation>
    </message>
    <message>
        <source>The last two digits decide what the bank says.</source>
        <extracomment>Below the title of that table.</extracomment>
        <translation>الرقمان الأخيران يحددان ما يقوله البنك.</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalsList</name>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Button: pairs a new terminal with this till.</extracomment>
        <translation>إقران جهاز دفع</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Title of the list of all terminals.</extracomment>
        <translation>أجهزة الدفع</translation>
    </message>
    <message>
        <source>No terminal is paired with this till yet.</source>
        <extracomment>The list of terminals is empty.</extracomment>
        <translation>لا يوجد جهاز دفع مقترن بهذا الصندوق بعد.</translation>
    </message>
    <message>
        <source>This till has no terminal to charge on. Choose one with “Use at this till”.</source>
        <extracomment>On the list of terminals, when none is in use at this till. &quot;Use at this till&quot; is the button on each of them.</extracomment>
        <translation>لم يُختَر جهاز دفع لهذا الصندوق. اختر واحدًا بالزر «استعماله على هذا الصندوق».</translation>
    </message>
    <message>
        <source>Have the terminal ready: you need its address, its serial number and the four-digit code from its pairing screen.</source>
        <extracomment>Below that: what pairing needs.</extracomment>
        <translation>ضع جهاز الدفع في متناول يدك: تحتاج إلى عنوانه ورقمه التسلسلي والرمز المكوّن من أربعة أرقام على شاشة إقرانه.</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalsScreen</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Title of a page. %1 is the name of a terminal.</extracomment>
        <translation>إعادة تسمية ⁨%1⁩</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name that people use for a terminal.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <extracomment>Title of a page. %1 is the name of a terminal.</extracomment>
        <translation>تغيير عنوان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the network address of a terminal.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>The question before a terminal is forgotten. %1 is its name.</extracomment>
        <translation>هل تريد نسيان ⁨%1⁩؟</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>Button: forgets the terminal %1.</extracomment>
        <translation>نسيان ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: does not forget the terminal.</extracomment>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <extracomment>After a terminal&apos;s name or address was changed. %1 is its name.</extracomment>
        <translation>تم تغيير ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Choose a name that tells cashiers which terminal it is. Earlier payments on it show the new name too.</source>
        <extracomment>On the page for renaming a terminal.</extracomment>
        <translation>اختر اسمًا يعرف منه العاملون على الصندوق أي جهاز دفع هو. يظهر الاسم الجديد أيضًا على العمليات التي أُجريت عليه.</translation>
    </message>
    <message>
        <source>The terminal shows it in its integration status. The pairing and the certificate stay: at the new address, this till talks only to the same terminal.</source>
        <extracomment>On the page for changing a terminal&apos;s network address.</extracomment>
        <translation>يعرضه جهاز الدفع في حالة التكامل (integration status). يبقى إقرانه وتبقى شهادته: على العنوان الجديد لا يحصل على شيء من هذا الصندوق إلا جهاز الدفع نفسه.</translation>
    </message>
    <message>
        <source>Its token is deleted, and this till can no longer charge on it or ask about its payments. Its payments stay in the journal. To use it again, pair it again.</source>
        <extracomment>Below the question whether to forget a terminal.</extracomment>
        <translation>يُحذف مفتاح الوصول إليه، ولا يعود هذا الصندوق قادرًا على التحصيل عليه ولا على السؤال عن عملياته. تبقى عملياته في دفتر العمليات. لاستعماله من جديد يجب إقرانه من جديد.</translation>
    </message>
    <message>
        <source>%1 was forgotten and its token deleted. Its payments stay in the journal.</source>
        <extracomment>After a terminal was forgotten. %1 is its name.</extracomment>
        <translation>تم نسيان ⁨%1⁩ وحُذف مفتاح الوصول إليه. تبقى عملياته في دفتر العمليات.</translation>
    </message>
</context>
<context>
    <name>tillside::ToCheckList</name>
    <message>
        <source>Payments to check</source>
        <translation>عمليات للتحقق</translation>
    </message>
</context>
<context>
    <name>tillside::TopBar</name>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Red badge: %n is the number of payments that are not known yet. It opens their list.</extracomment>
        <translation>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>عمليتان (%Ln) للتحقق</numerusform>
            <numerusform>%Ln عمليات للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
            <numerusform>%Ln عملية للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal</source>
        <extracomment>Chip in the bar where no terminal is paired.</extracomment>
        <translation>لا جهاز دفع</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>In the bar: %1 is the type of a payment, &quot;Refund&quot;, %2 its amount, %3 its state, &quot;In progress&quot; or &quot;Refunded&quot;.</extracomment>
        <translation>‏%1 %2 · %3</translation>
    </message>
    <message>
        <source>Choose a terminal</source>
        <extracomment>Chip in the bar when there are several terminals and none has been chosen for this till.</extracomment>
        <translation>اختر جهاز دفع</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Red badge in a narrow window: %n is the number of payments that are not known yet.</extracomment>
        <translation>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
            <numerusform>%Ln للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the till</source>
        <extracomment>In the bar above a payment that runs: look at the till.</extracomment>
        <translation>العودة إلى الصندوق</translation>
    </message>
    <message>
        <source>the payment goes on</source>
        <extracomment>Beside &quot;Back to the till&quot;, while a payment runs on the terminal.</extracomment>
        <translation>والدفعة مستمرة</translation>
    </message>
</context>
<context>
    <name>tillside::TotalsFoot</name>
    <message>
        <source>Totals</source>
        <extracomment>For screen readers: the sums of the payments that are listed.</extracomment>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>tillside::TouchKeys</name>
    <message>
        <source>ABC</source>
        <extracomment>Key that shows the letters.</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>123</source>
        <extracomment>Key that shows the digits.</extracomment>
        <translation>123</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key that types a space.</extracomment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>Key that removes the last character.</extracomment>
        <translation>احذف آخر حرف</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsList</name>
    <message>
        <source>Payments</source>
        <extracomment>For screen readers: the list of payments.</extracomment>
        <translation>العمليات</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsModel</name>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when a payment began.</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column: how a payment ended.</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Head of a column.</extracomment>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Head of a column: the end of the card&apos;s number.</extracomment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Head of a column: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsScreen</name>
    <message>
        <source>Asking the terminal. What it says is added to the history.</source>
        <extracomment>After the person asked the till to check a payment again.</extracomment>
        <translation>جارٍ سؤال جهاز الدفع. يُضاف جوابه إلى السجل.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button below the list of payments: write those that are listed into a file.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export payments</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>تصدير العمليات</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <extracomment>Kinds of files in a dialog; leave the patterns in brackets as they are.</extracomment>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>أسطر JSON ‏(*.jsonl)</translation>
    </message>
    <message>
        <source>The till cannot ask about it right now. It keeps asking by itself.</source>
        <extracomment>The person asked the till to check a payment again.</extracomment>
        <translation>لا يستطيع الصندوق السؤال عنها الآن. يواصل السؤال من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>tillside::TypeChoice</name>
    <message>
        <source>Kind of payment</source>
        <extracomment>What the three choices Sale, Refund and Pre-authorisation are together.</extracomment>
        <translation>نوع الدفعة</translation>
    </message>
</context>
<context>
    <name>tillside::WayBack</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 is where a button leads, %2 what happens meanwhile.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>tillside::WelcomePage</name>
    <message>
        <source>No terminal is paired with this till yet</source>
        <extracomment>First screen of a new till, below its title.</extracomment>
        <translation>لا يوجد جهاز دفع مقترن بهذا الصندوق بعد</translation>
    </message>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Heading and button: connect this till with a card terminal.</extracomment>
        <translation>إقران جهاز دفع</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>Button: start the program with a simulated terminal.</extracomment>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>This till takes no payments right now</source>
        <extracomment>First screen when the till&apos;s records cannot be read.</extracomment>
        <translation>هذا الصندوق لا يستقبل أي مبلغ حاليًا</translation>
    </message>
    <message>
        <source>Have the terminal ready: you need its address, its serial number and the four-digit code from its pairing screen.</source>
        <extracomment>First screen of a new till: what pairing needs.</extracomment>
        <translation>ضع جهاز الدفع في متناول يدك: تحتاج إلى عنوانه ورقمه التسلسلي والرمز المكوّن من أربعة أرقام على شاشة إقرانه.</translation>
    </message>
    <message>
        <source>The message above says why. You can still use training.</source>
        <extracomment>First screen where the till&apos;s records cannot be read, below its title.</extracomment>
        <translation>الرسالة في الأعلى تبيّن السبب. التدريب يعمل مع ذلك.</translation>
    </message>
    <message>
        <source>Welcome to Tillside</source>
        <extracomment>First screen of a new till.</extracomment>
        <translation>مرحبًا بك في Tillside</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <extracomment>Label of a field: the name of this till in the shop.</extracomment>
        <translation>اسم هذا الصندوق</translation>
    </message>
    <message>
        <source>Try it without a terminal</source>
        <extracomment>First screen of a new till: heading over training.</extracomment>
        <translation>جرّبه من دون جهاز دفع</translation>
    </message>
    <message>
        <source>Try everything with a simulated terminal. No money moves, and nothing is mixed with real payments.</source>
        <extracomment>First screen of a new till: what training is.</extracomment>
        <translation>جرّب كل شيء مع جهاز دفع محاكى. لا تتحرك أي أموال، ولا يختلط شيء بالمدفوعات الحقيقية.</translation>
    </message>
    <message>
        <source>Language and colours are under Settings, F4.</source>
        <extracomment>First screen of a new till: where to change the language. F4 is a key.</extracomment>
        <translation>اللغة والألوان ضمن الإعدادات، F4.</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>On the drawing of a terminal&apos;s screen: its menu for pairing.</extracomment>
        <translation>إقران</translation>
    </message>
</context>
<context>
    <name>tillside::cli::AcceptCommand</name>
    <message>
        <source>This journal is the till&apos;s own. What was open when it was copied or saved is to be checked: tillside-cli check --all.</source>
        <translation>صار هذا الدفتر دفتر الصندوق. تحقق مما كان مفتوحًا عند النسخ أو الحفظ: tillside-cli check --all.</translation>
    </message>
    <message>
        <source>Make a journal that was copied or restored this till&apos;s own.</source>
        <extracomment>Help of the command &quot;accept-journal&quot;.</extracomment>
        <translation>جعل دفتر منسوخ أو مُستعاد دفترَ هذا الصندوق.</translation>
    </message>
    <message>
        <source>The name of the supervisor who says so.</source>
        <extracomment>Help of the option --by of the command &quot;accept-journal&quot;.</extracomment>
        <translation>اسم المشرف الذي يؤكد ذلك.</translation>
    </message>
    <message>
        <source>Say with --by who makes this journal the till&apos;s own.</source>
        <extracomment>&quot;--by&quot; is typed like this.</extracomment>
        <translation>اذكر بالخيار --by من يجعل هذا الدفتر دفتر الصندوق.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::BackupCommand</name>
    <message>
        <source>%1 exists already, and a backup overwrites nothing. Choose another name.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 موجود من قبل، والنسخ الاحتياطي لا يكتب فوق شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The journal is saved in %1. The tokens are not in it: they stay in the keychain.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>حُفظ الدفتر في %1. مفاتيح الوصول ليست فيه: تبقى في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Save the journal in a file, also while the till works.</source>
        <extracomment>Help of the command &quot;backup&quot;.</extracomment>
        <translation>حفظ الدفتر في ملف، حتى أثناء عمل الصندوق.</translation>
    </message>
    <message>
        <source>A file that does not exist yet.</source>
        <extracomment>Help of the argument of the command &quot;backup&quot;.</extracomment>
        <translation>ملف غير موجود بعد.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::CancelCommand</name>
    <message>
        <source>The terminal was asked to cancel %1. That is not a result yet: tillside-cli check %1 tells how it ended.</source>
        <extracomment>%1 is the id of a payment; &quot;tillside-cli check&quot; is typed like this.</extracomment>
        <translation>طُلب من جهاز الدفع إلغاء %1. هذه ليست نتيجة بعد: الأمر tillside-cli check %1 يبيّن كيف انتهت العملية.</translation>
    </message>
    <message>
        <source>Ask the terminal to cancel the payment in progress.</source>
        <extracomment>Help of the command &quot;cancel&quot;.</extracomment>
        <translation>الطلب من جهاز الدفع إلغاء العملية الجارية.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::CheckCommand</name>
    <message>
        <source>“%1” is not a UTI.</source>
        <translation>«%1» ليس رقم UTI.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) can still be asked about.</source>
        <extracomment>So many payments are not known yet, and the terminal can be asked again.</extracomment>
        <translation>
            <numerusform>لا توجد عمليات يمكن السؤال عنها بعد.</numerusform>
            <numerusform>ما زال بالإمكان السؤال عن عملية واحدة.</numerusform>
            <numerusform>ما زال بالإمكان السؤال عن عمليتين.</numerusform>
            <numerusform>ما زال بالإمكان السؤال عن %Ln عمليات.</numerusform>
            <numerusform>ما زال بالإمكان السؤال عن %Ln عملية.</numerusform>
            <numerusform>ما زال بالإمكان السؤال عن %Ln عملية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one payment or say --all, but not both.</source>
        <extracomment>&quot;--all&quot; is typed like this.</extracomment>
        <translation>اذكر عملية واحدة أو اكتب --all، لا كليهما.</translation>
    </message>
    <message>
        <source>Ask the terminal about a payment, or about all unresolved ones.</source>
        <extracomment>Help of the command &quot;check&quot;.</extracomment>
        <translation>سؤال جهاز الدفع عن عملية، أو عن كل عملية غير معروفة النتيجة.</translation>
    </message>
    <message>
        <source>Ask about every unresolved payment. This is the default.</source>
        <extracomment>Help of the option --all of the command &quot;check&quot;.</extracomment>
        <translation>السؤال عن كل عملية غير معروفة النتيجة. هذا هو الافتراضي.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) with a contradicted end: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments got two different results from the terminal.</extracomment>
        <translation>
            <numerusform>لا توجد عمليات لها جوابان متناقضان.</numerusform>
            <numerusform>عملية واحدة لها جوابان متناقضان: تفقّد جهاز الدفع، ثم سجّل نتيجتها يدويًا.</numerusform>
            <numerusform>عمليتان لكل منهما جوابان متناقضان: تفقّد جهاز الدفع، ثم سجّل نتيجتهما يدويًا.</numerusform>
            <numerusform>%Ln عمليات لكل منها جوابان متناقضان: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
            <numerusform>%Ln عملية لكل منها جوابان متناقضان: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
            <numerusform>%Ln عملية لكل منها جوابان متناقضان: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) that the terminal cannot be asked about: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments are not known yet, and asking the terminal would tell nothing.</extracomment>
        <translation>
            <numerusform>لا توجد عمليات يتعذّر سؤال جهاز الدفع عنها.</numerusform>
            <numerusform>عملية واحدة يتعذّر سؤال جهاز الدفع عنها: تفقّد جهاز الدفع، ثم سجّل نتيجتها يدويًا.</numerusform>
            <numerusform>عمليتان يتعذّر سؤال جهاز الدفع عنهما: تفقّد جهاز الدفع، ثم سجّل نتيجتهما يدويًا.</numerusform>
            <numerusform>%Ln عمليات يتعذّر سؤال جهاز الدفع عنها: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
            <numerusform>%Ln عملية يتعذّر سؤال جهاز الدفع عنها: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
            <numerusform>%Ln عملية يتعذّر سؤال جهاز الدفع عنها: تفقّد جهاز الدفع، ثم سجّل نتائجها يدويًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::cli::Command</name>
    <message>
        <source>There is no terminal called “%1”. tillside-cli terminals lists them.</source>
        <extracomment>%1 is the name that was typed; &quot;tillside-cli terminals&quot; is typed like this.</extracomment>
        <translation>لا يوجد جهاز دفع باسم «%1». الأمر tillside-cli terminals يعرض الأجهزة.</translation>
    </message>
    <message>
        <source>No terminal is paired yet. Pair one with tillside-cli pair.</source>
        <extracomment>&quot;tillside-cli pair&quot; is typed like this.</extracomment>
        <translation>لم يُقرن أي جهاز دفع بعد. اقرن جهازًا بالأمر tillside-cli pair.</translation>
    </message>
    <message>
        <source>There is more than one terminal. Say which one with --terminal.</source>
        <extracomment>&quot;--terminal&quot; is typed like this.</extracomment>
        <translation>يوجد أكثر من جهاز دفع. حدّد أيّها بالخيار --terminal.</translation>
    </message>
    <message>
        <source>The journal has no payment “%1”. tillside-cli list shows them.</source>
        <extracomment>%1 is what was typed; &quot;tillside-cli list&quot; is typed like this.</extracomment>
        <translation>لا توجد في دفتر العمليات عملية «%1». الأمر tillside-cli list يعرض العمليات.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::DayCommand</name>
    <message>
        <source>No terminal of this till has a call that gives its totals.</source>
        <translation>لا يستطيع أي جهاز دفع لهذا الصندوق ذكر مجاميعه.</translation>
    </message>
    <message>
        <source>%1 is in use. Ask again when its payment has ended.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 قيد الاستخدام. أعد السؤال بعد انتهاء عملية الدفع.</translation>
    </message>
    <message>
        <source>Say with --by who closes the day.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>اذكر باستخدام --by من يغلق اليوم.</translation>
    </message>
    <message>
        <source>A Z report is made only with --close.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>لا يُصدر تقرير Z إلا مع --close.</translation>
    </message>
    <message>
        <source>With --from or --to the till only counts: leave out --close, --x and --z.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>مع --from أو --to يكتفي الصندوق بالعد: لا تستخدم معهما --close و--x و--z.</translation>
    </message>
    <message>
        <source>Count the day, compare it with the terminals, close it.</source>
        <extracomment>Help of the command &quot;day&quot;.</extracomment>
        <translation>عد اليوم ومقارنته بأجهزة الدفع وإغلاقه.</translation>
    </message>
    <message>
        <source>Count from this day on instead: 2026-03-29.</source>
        <extracomment>Help of an option of the command &quot;day&quot;. The day is typed as 2026-03-29.</extracomment>
        <translation>العد من هذا اليوم فصاعدًا بدلًا من ذلك: 2026-03-29.</translation>
    </message>
    <message>
        <source>Count up to this day, or only this day.</source>
        <extracomment>Help of an option of the command &quot;day&quot;. The day is typed as 2026-03-29.</extracomment>
        <translation>العد حتى هذا اليوم، أو هذا اليوم وحده.</translation>
    </message>
    <message>
        <source>Read the terminals&apos; own totals too, and compare them.</source>
        <extracomment>Help of the option --x of the command &quot;day&quot;.</extracomment>
        <translation>قراءة مجاميع أجهزة الدفع نفسها أيضًا ومقارنتها.</translation>
    </message>
    <message>
        <source>Close the open day.</source>
        <extracomment>Help of the option --close of the command &quot;day&quot;.</extracomment>
        <translation>إغلاق اليوم المفتوح.</translation>
    </message>
    <message>
        <source>With --close: the name of the person who closes it.</source>
        <extracomment>Help of an option of the command &quot;day&quot;.</extracomment>
        <translation>مع --close: اسم الشخص الذي يغلقه.</translation>
    </message>
    <message>
        <source>With --close: the name of the supervisor who closes it although payments are not known.</source>
        <extracomment>Help of an option of the command &quot;day&quot;.</extracomment>
        <translation>مع --close: اسم المشرف الذي يغلقه رغم وجود عمليات غير معروفة.</translation>
    </message>
    <message>
        <source>With --close: have the terminals set their own totals to zero. This cannot be undone.</source>
        <extracomment>Help of the option --z of the command &quot;day&quot;.</extracomment>
        <translation>مع --close: جعل أجهزة الدفع تصفّر مجاميعها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تتعذّر الكتابة في %1. لم يتغيّر شيء هناك.</translation>
    </message>
    <message>
        <source>Totals written to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>كُتبت المجاميع في %1.</translation>
    </message>
    <message>
        <source>The day is closed, but %1 cannot be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>أُغلق اليوم، لكن تتعذّر الكتابة في %1.</translation>
    </message>
    <message>
        <source>Write the totals into this PDF file too.</source>
        <extracomment>Help of the option --pdf of the command &quot;day&quot;.</extracomment>
        <translation>كتابة المجاميع في ملف PDF هذا أيضًا.</translation>
    </message>
    <message>
        <source>With --pdf: the paper.</source>
        <extracomment>Help of the option --paper of the command &quot;day&quot;.</extracomment>
        <translation>مع ‎--pdf: الورق.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::DiagnoseCommand</name>
    <message>
        <source>Check the connection to a terminal step by step. Moves no money.</source>
        <extracomment>Help of the command &quot;diagnose&quot;.</extracomment>
        <translation>فحص الاتصال بجهاز الدفع خطوة بخطوة. لا تتحرك أي أموال.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ExportCommand</name>
    <message>
        <source>Payments written: %1, to %2.</source>
        <extracomment>%1 is a number of payments, %2 the path of a file.</extracomment>
        <translation>العمليات المكتوبة: %1، في %2.</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, or lines of JSON.</source>
        <extracomment>Help of the option --format of the command &quot;export&quot;.</extracomment>
        <translation>جدول لبرامج الجداول، أو أسطر بصيغة JSON.</translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <extracomment>Help of the option --out of the command &quot;export&quot;.</extracomment>
        <translation>الملف المراد كتابته، ويُستبدل إن كان موجودًا.</translation>
    </message>
    <message>
        <source>Write payments into a file for other programs.</source>
        <extracomment>Help of the command &quot;export&quot;.</extracomment>
        <translation>كتابة العمليات في ملف لبرامج أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>تتعذّر الكتابة في %1. لم يتغيّر شيء هناك.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::FilteredCommand</name>
    <message>
        <source>Only payments of this day and later: 2026-03-29.</source>
        <extracomment>Help of an option of the commands that list payments. The day is typed as 2026-03-29.</extracomment>
        <translation>العمليات من هذا اليوم وما بعده فقط: 2026-03-29.</translation>
    </message>
    <message>
        <source>Only payments of this day and earlier.</source>
        <extracomment>Help of an option of the commands that list payments. The day is typed as 2026-03-29.</extracomment>
        <translation>العمليات حتى هذا اليوم فقط.</translation>
    </message>
    <message>
        <source>Only payments of this type.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>العمليات من هذا النوع فقط.</translation>
    </message>
    <message>
        <source>Only payments that ended, or stand, like this.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>العمليات التي انتهت هكذا أو هذه حالها فقط.</translation>
    </message>
    <message>
        <source>Only payments of the terminal of this name.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>عمليات الجهاز الذي يحمل هذا الاسم فقط.</translation>
    </message>
    <message>
        <source>Only payments with this amount, the beginning of this reference or number, or these last four digits.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>العمليات بهذا المبلغ، أو التي يبدأ مرجعها أو رقمها هكذا، أو التي تنتهي بطاقتها بهذه الأرقام الأربعة فقط.</translation>
    </message>
    <message>
        <source>More than %2 payments begin with “%1”, so those are left out. Type more of it.</source>
        <extracomment>A search on the command line. %1 is what was typed, %2 a number.</extracomment>
        <translation>أكثر من %2 عملية تبدأ بـ «%1»، لذلك تُركت. اكتب المزيد منها.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ListCommand</name>
    <message>
        <source>List the payments, the newest first.</source>
        <extracomment>Help of the command &quot;list&quot;.</extracomment>
        <translation>عرض العمليات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only payments whose outcome is not known yet.</source>
        <extracomment>Help of the option --unresolved of the command &quot;list&quot;.</extracomment>
        <translation>العمليات غير المعروفة النتيجة بعد فقط.</translation>
    </message>
    <message>
        <source>At most this many payments.</source>
        <extracomment>Help of the option --limit of the command &quot;list&quot;.</extracomment>
        <translation>الحد الأقصى لعدد العمليات.</translation>
    </message>
    <message>
        <source>There are more payments. %1 goes on from here.</source>
        <extracomment>Standard error after a list that ended at its limit. %1 is an option and its value, to be typed as it is.</extracomment>
        <translation>هناك عمليات أخرى. يتابع %1 من هنا.</translation>
    </message>
    <message>
        <source>Go on where an earlier list ended, which named this token.</source>
        <extracomment>Help of the option --page-token of the command &quot;list&quot;.</extracomment>
        <translation>المتابعة من حيث انتهت قائمة سابقة ذكرت هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::PairCommand</name>
    <message>
        <source>No pairing code was given. It is on the terminal&apos;s pairing screen.</source>
        <extracomment>Pairing on the command line: nothing was typed.</extracomment>
        <translation>لم يُكتب رمز الإقران. تجده على شاشة الإقران في جهاز الدفع.</translation>
    </message>
    <message>
        <source>WARNING: this terminal is paired without encryption. Anybody in the same network can read and change what the till and the terminal say to each other. The terminal stays marked as unprotected.</source>
        <extracomment>Pairing on the command line with a terminal that has no encryption.</extracomment>
        <translation>تحذير: يُقرن جهاز الدفع هذا دون تشفير. يستطيع أي شخص في الشبكة نفسها قراءة ما يتبادله الصندوق وجهاز الدفع وتغييره. يبقى الجهاز موسومًا بأنه غير محمي.</translation>
    </message>
    <message>
        <source>Type the code from the terminal&apos;s pairing screen, then Enter:</source>
        <extracomment>Pairing on the command line waits for the code.</extracomment>
        <translation>اكتب الرمز الظاهر على شاشة الإقران في جهاز الدفع، ثم اضغط Enter:</translation>
    </message>
    <message>
        <source>The terminal shows a certificate with the SHA-256 fingerprint</source>
        <extracomment>The fingerprint follows on the next line.</extracomment>
        <translation>يعرض جهاز الدفع شهادة ببصمة SHA-256 التالية</translation>
    </message>
    <message>
        <source>%1 is paired. Its token is kept in %2.</source>
        <extracomment>%1 is the name of the terminal, %2 where tokens are kept: &quot;the desktop&apos;s keyring&quot;.</extracomment>
        <translation>تم إقران %1. مكان حفظ مفتاح الوصول: %2.</translation>
    </message>
    <message>
        <source>The code is being used; this takes a few seconds at most.</source>
        <extracomment>Ctrl-C was pressed while pairing.</extracomment>
        <translation>يُستخدم الرمز الآن؛ لن يستغرق ذلك إلا ثواني قليلة.</translation>
    </message>
    <message>
        <source>Pairing was given up. Nothing was changed here; pair again when you are ready.</source>
        <extracomment>Ctrl-C was pressed before the code was used.</extracomment>
        <translation>أُوقف الإقران. لم يتغير شيء هنا؛ أعد الإقران متى شئت.</translation>
    </message>
    <message>
        <source>Address and port of the terminal.</source>
        <extracomment>Help of the option --address.</extracomment>
        <translation>عنوان جهاز الدفع ومنفذه.</translation>
    </message>
    <message>
        <source>Serial number on the back of the terminal.</source>
        <extracomment>Help of the option --tid.</extracomment>
        <translation>الرقم التسلسلي على ظهر جهاز الدفع.</translation>
    </message>
    <message>
        <source>Pairing code. Leave it out to type it, so that nobody else on this computer can read it.</source>
        <extracomment>Help of the option --code.</extracomment>
        <translation>رمز الإقران. الأفضل ألا تذكره هنا بل تكتبه عند الطلب، حتى لا يقرأه غيرك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you want to call the terminal.</source>
        <extracomment>Help of the option --name.</extracomment>
        <translation>الاسم الذي تريده لجهاز الدفع.</translation>
    </message>
    <message>
        <source>Currency of the terminal.</source>
        <extracomment>Help of the option --currency.</extracomment>
        <translation>عملة جهاز الدفع.</translation>
    </message>
    <message>
        <source>Decimals of its amounts. Default: the currency&apos;s.</source>
        <extracomment>Help of the option --decimals.</extracomment>
        <translation>عدد المنازل العشرية لمبالغه. الافتراضي: منازل العملة.</translation>
    </message>
    <message>
        <source>The terminal&apos;s interface.</source>
        <extracomment>Help of the option --dialect: the interface that the terminal has.</extracomment>
        <translation>واجهة جهاز الدفع.</translation>
    </message>
    <message>
        <source>Path of the terminal&apos;s service. Default: the interface&apos;s.</source>
        <extracomment>Help of the option --base-path.</extracomment>
        <translation>مسار الخدمة على جهاز الدفع. الافتراضي: مسار الواجهة.</translation>
    </message>
    <message>
        <source>How the token is sent. Default: the interface&apos;s.</source>
        <extracomment>Help of the option --auth.</extracomment>
        <translation>كيف يُرسل مفتاح الوصول. الافتراضي: طريقة الواجهة.</translation>
    </message>
    <message>
        <source>Who gives a payment its UTI: the terminal or this till.</source>
        <extracomment>Help of the option --uti. UTI: the terminal&apos;s number of a payment.</extracomment>
        <translation>من يعطي العملية رقم UTI: جهاز الدفع أم هذا الصندوق.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the terminal&apos;s certificate.</source>
        <extracomment>Help of the option --fingerprint.</extracomment>
        <translation>بصمة SHA-256 لشهادة جهاز الدفع.</translation>
    </message>
    <message>
        <source>Trust the certificate that the terminal shows now.</source>
        <extracomment>Help of the option --trust-on-first-use.</extracomment>
        <translation>الوثوق بالشهادة التي يعرضها جهاز الدفع الآن.</translation>
    </message>
    <message>
        <source>Do without encryption, for a terminal that has none.</source>
        <extracomment>Help of the option --plain-http.</extracomment>
        <translation>دون تشفير، لجهاز دفع لا يدعمه.</translation>
    </message>
    <message>
        <source>Pair a terminal with this till.</source>
        <extracomment>Help of the command &quot;pair&quot;.</extracomment>
        <translation>إقران جهاز دفع بهذا الصندوق.</translation>
    </message>
    <message>
        <source>Say how the terminal is recognised: --fingerprint, --trust-on-first-use, or --plain-http where it has no encryption.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>حدّد كيف يُتعرَّف على جهاز الدفع: --fingerprint أو --trust-on-first-use، أو --plain-http إذا كان لا يدعم التشفير.</translation>
    </message>
    <message>
        <source>If it is another device, pair it with --same-certificate.</source>
        <extracomment>Pairing on the command line; the option is typed like this.</extracomment>
        <translation>إن كان جهازًا آخر فاقرنه مع ⁨--same-certificate⁩.</translation>
    </message>
    <message>
        <source>Pair though another terminal has the same certificate.</source>
        <extracomment>Help of the option --same-certificate.</extracomment>
        <translation>القرن مع أن جهاز دفع آخر له الشهادة نفسها.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::PayCommand</name>
    <message>
        <source>The terminal of this payment was forgotten. Pair it again first.</source>
        <translation>أُزيل جهاز الدفع الخاص بهذه العملية. اقرنه من جديد أولًا.</translation>
    </message>
    <message>
        <source>%1: %2 %3 goes to the terminal.</source>
        <translation>%1: تُرسَل %2 بمبلغ %3 إلى جهاز الدفع.</translation>
    </message>
    <message>
        <source>The request is on its way to the terminal: the till waits for the answer. Ctrl-C again leaves at once; the payment is then not known yet.</source>
        <translation>الطلب في طريقه إلى جهاز الدفع، والصندوق ينتظر الجواب. اضغط Ctrl-C مرة أخرى للخروج فورًا؛ عندئذ تكون العملية غير معروفة بعد.</translation>
    </message>
    <message>
        <source>An earlier payment is asked about: the till waits for the answer. Ctrl-C again leaves at once.</source>
        <translation>يسأل الصندوق عن عملية سابقة وينتظر الجواب. اضغط Ctrl-C مرة أخرى للخروج فورًا.</translation>
    </message>
    <message>
        <source>Given up before anything was sent. Nothing was charged.</source>
        <translation>أُوقفت قبل إرسال أي شيء. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Amount with a dot as the decimal mark, such as 12.50.</source>
        <extracomment>Help of the option --amount.</extracomment>
        <translation>المبلغ، والنقطة فاصلة عشرية، مثل 12.50.</translation>
    </message>
    <message>
        <source>Your reference: 1 to 36 letters, digits or hyphens.</source>
        <extracomment>Help of the option --reference.</extracomment>
        <translation>مرجعك: من 1 إلى 36 حرفًا أو رقمًا أو شرطة.</translation>
    </message>
    <message>
        <source>Once the payment is sent, wait no longer than this for its outcome.</source>
        <extracomment>Help of the option --wait.</extracomment>
        <translation>بعد إرسال العملية، لا تنتظر نتيجتها أكثر من هذه المدة.</translation>
    </message>
    <message>
        <source>Charge the same amount again: this is a second, separate sale.</source>
        <extracomment>Help of the option --again.</extracomment>
        <translation>تحصيل المبلغ نفسه مرة أخرى: هذا بيع ثانٍ مستقل.</translation>
    </message>
    <message>
        <source>Go on although the outcome of an earlier payment is not known yet: you have checked the terminal.</source>
        <extracomment>Help of the option --despite-unresolved.</extracomment>
        <translation>المتابعة مع أن نتيجة عملية سابقة غير معروفة بعد: لقد تفقّدت جهاز الدفع.</translation>
    </message>
    <message>
        <source>Kind of payment.</source>
        <extracomment>Help of the option --type.</extracomment>
        <translation>نوع العملية.</translation>
    </message>
    <message>
        <source>Start a payment and wait for its outcome.</source>
        <extracomment>Help of the command &quot;charge&quot;.</extracomment>
        <translation>بدء عملية وانتظار نتيجتها.</translation>
    </message>
    <message>
        <source>Undo an approved payment before settlement.</source>
        <extracomment>Help of the command &quot;void&quot;.</extracomment>
        <translation>إبطال عملية مقبولة قبل التسوية.</translation>
    </message>
    <message>
        <source>Take money that a pre-authorisation holds.</source>
        <extracomment>Help of the command &quot;capture&quot;.</extracomment>
        <translation>تحصيل مبلغ محجوز بتفويض مسبق.</translation>
    </message>
    <message>
        <source>That is not an amount as the command line takes it, so nothing was sent. Write only digits, with a dot as the decimal mark, such as 12.50.</source>
        <extracomment>The amount on the command line is refused: &quot;1,250&quot; or &quot;1.250,00&quot;.</extracomment>
        <translation>هذا ليس مبلغًا بالصيغة التي يقبلها سطر الأوامر، لذلك لم يُرسَل شيء. اكتب أرقامًا فقط، والنقطة فاصلة عشرية، مثل 12.50.</translation>
    </message>
    <message>
        <source>Return money of a payment to its card.</source>
        <extracomment>Help of the command &quot;refund&quot;.</extracomment>
        <translation>إعادة مبلغ عملية إلى بطاقتها.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ReceiptCommand</name>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>لا يمكن كتابة %1. لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Receipt written to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>كُتب الإيصال في %1.</translation>
    </message>
    <message>
        <source>Whose receipt it is.</source>
        <extracomment>Help of the option --copy of the command &quot;receipt&quot;.</extracomment>
        <translation>لمن الإيصال.</translation>
    </message>
    <message>
        <source>The paper, which decides how long a row is.</source>
        <extracomment>Help of the option --paper of the command &quot;receipt&quot;.</extracomment>
        <translation>الورق، وهو ما يحدد طول السطر.</translation>
    </message>
    <message>
        <source>Print it as text, which is usual.</source>
        <extracomment>Help of the option --text of the command &quot;receipt&quot;.</extracomment>
        <translation>إخراجه نصًا، وهو المعتاد.</translation>
    </message>
    <message>
        <source>Write it into this PDF file instead.</source>
        <extracomment>Help of the option --pdf of the command &quot;receipt&quot;.</extracomment>
        <translation>كتابته في ملف PDF هذا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Show the receipt of a payment, or write it as PDF.</source>
        <extracomment>Help of the command &quot;receipt&quot;.</extracomment>
        <translation>عرض إيصال دفعة أو كتابته بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ReportCommand</name>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>لا يمكن كتابة %1. لم يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>Report written to %1. Read it before you send it: tokens, cards, names, references and receipts were removed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>كُتب التقرير في %1. اقرأه قبل إرساله: أُزيلت الرموز السرية والبطاقات والأسماء والمراجع والإيصالات.</translation>
    </message>
    <message>
        <source>Show a report for support, without secrets and names.</source>
        <extracomment>Help of the command &quot;report&quot;.</extracomment>
        <translation>عرض تقرير للدعم دون أسرار أو أسماء.</translation>
    </message>
    <message>
        <source>Write it into this file instead.</source>
        <extracomment>Help of the option --out of the command &quot;report&quot;.</extracomment>
        <translation>كتابته في هذا الملف بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::RestoreCommand</name>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>لا يوجد ملف «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A window or another program works with this till. Close it first. Nothing was changed.</source>
        <translation>نافذة أو برنامج آخر يعمل مع هذا الصندوق. أغلقه أولًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the journal here is as it was. About the backup: %1</source>
        <extracomment>%1 is a sentence about the reason.</extracomment>
        <translation>لم يُستعَد شيء، والدفتر هنا كما كان. عن النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>The journal is restored from %1. It takes no new payment until a supervisor says that it is this till&apos;s own: tillside-cli accept-journal --by NAME.</source>
        <extracomment>%1 is the path of a file. &quot;accept-journal&quot; is typed like this.</extracomment>
        <translation>استُعيد الدفتر من %1. لا يقبل أي عملية جديدة حتى يؤكد المشرف أنه دفتر هذا الصندوق: tillside-cli accept-journal --by NAME.</translation>
    </message>
    <message>
        <source>The journal that was here is kept as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>الدفتر الذي كان هنا محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the journal, which is kept beside.</source>
        <extracomment>Help of the command &quot;restore&quot;.</extracomment>
        <translation>وضع نسخة احتياطية مكان الدفتر، الذي يُحفظ بجانبها.</translation>
    </message>
    <message>
        <source>A file that tillside-cli backup has made.</source>
        <extracomment>Help of the argument of the command &quot;restore&quot;.</extracomment>
        <translation>ملف أنشأه الأمر tillside-cli backup.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::SettleCommand</name>
    <message>
        <source>Say either --charged or --not-charged.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>اكتب إما --charged أو --not-charged.</translation>
    </message>
    <message>
        <source>Say with --seen what you saw on the terminal, and with --note who settles the payment and why.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>اذكر بالخيار --seen ما رأيته على جهاز الدفع، وبالخيار --note من يسجّل النتيجة ولماذا.</translation>
    </message>
    <message>
        <source>Record what the terminal shows about an unresolved payment.</source>
        <extracomment>Help of the command &quot;settle&quot;.</extracomment>
        <translation>تسجيل ما يُظهره جهاز الدفع عن عملية غير معروفة النتيجة.</translation>
    </message>
    <message>
        <source>The terminal shows that it was charged.</source>
        <extracomment>Help of the option --charged of the command &quot;settle&quot;.</extracomment>
        <translation>يُظهر جهاز الدفع أن العملية نُفّذت.</translation>
    </message>
    <message>
        <source>The terminal shows that it was not charged.</source>
        <extracomment>Help of the option --not-charged of the command &quot;settle&quot;.</extracomment>
        <translation>يُظهر جهاز الدفع أن العملية لم تُنفَّذ.</translation>
    </message>
    <message>
        <source>What you saw on the terminal.</source>
        <extracomment>Help of the option --seen of the command &quot;settle&quot;.</extracomment>
        <translation>ما رأيته على جهاز الدفع.</translation>
    </message>
    <message>
        <source>Who settles the payment, a colon, and why.</source>
        <extracomment>Help of the option --note of the command &quot;settle&quot;.</extracomment>
        <translation>من يسوّي الدفعة، ثم نقطتان، ثم السبب.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ShowCommand</name>
    <message>
        <source>Show one payment with all its evidence.</source>
        <extracomment>Help of the command &quot;show&quot;.</extracomment>
        <translation>عرض عملية واحدة مع كل أدلتها.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::TerminalsCommand</name>
    <message>
        <source>NOT ENCRYPTED</source>
        <extracomment>Stands in the place of a certificate&apos;s fingerprint.</extracomment>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>No terminal is paired yet. Pair one with tillside-cli pair.</source>
        <extracomment>&quot;tillside-cli pair&quot; is typed like this.</extracomment>
        <translation>لم يُقرن أي جهاز دفع بعد. اقرن جهازًا بالأمر tillside-cli pair.</translation>
    </message>
    <message>
        <source>%1 is forgotten and its token deleted. Its payments stay in the journal.</source>
        <extracomment>%1 is the name of a terminal.</extracomment>
        <translation>تم نسيان ⁨%1⁩ وحُذف مفتاح الوصول إليه. تبقى عملياته في دفتر العمليات.</translation>
    </message>
    <message>
        <source>Forget the terminal with this name.</source>
        <extracomment>Help of the option --forget of the command &quot;terminals&quot;.</extracomment>
        <translation>إزالة جهاز الدفع الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>%1 takes a void until %2.</source>
        <extracomment>%1 is the name of a terminal, %2 a time of day and a time zone, such as &quot;01:00 Europe/London&quot;.</extracomment>
        <translation>يقبل %1 الإبطال حتى %2.</translation>
    </message>
    <message>
        <source>When the terminal settles its day, after which it takes no void: &quot;01:00 Europe/London&quot;.</source>
        <extracomment>Help of the option --void-until of the command &quot;terminals&quot;. The value is typed as it is.</extracomment>
        <translation>متى يقفل جهاز الدفع يومه، وبعدها لا يقبل الإبطال: &quot;01:00 Europe/London&quot;.</translation>
    </message>
    <message>
        <source>List the paired terminals, forget one, or change one.</source>
        <extracomment>Help of the command &quot;terminals&quot;.</extracomment>
        <translation>عرض أجهزة الدفع المقترنة، أو إزالة أحدها، أو تغييره.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::TotalsCommand</name>
    <message>
        <source>Sum the payments by type, outcome and currency.</source>
        <extracomment>Help of the command &quot;totals&quot;.</extracomment>
        <translation>جمع العمليات حسب النوع والنتيجة والعملة.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::VerifyCommand</name>
    <message>
        <source>The keychain did not give this journal&apos;s key, so only hashes were checked: they do not stop a person who computes them anew.</source>
        <translation>لم تُعطِ سلسلة المفاتيح مفتاح دفتر العمليات هذا، لذلك فُحصت البصمات فقط: وهي لا تكشف من يحسبها من جديد.</translation>
    </message>
    <message>
        <source>The journal is sound. Rows read: %1.</source>
        <extracomment>%1 is the number of rows in the journal.</extracomment>
        <translation>دفتر العمليات سليم. الأسطر المقروءة: %1.</translation>
    </message>
    <message>
        <source>Check the journal for changed, removed or added rows.</source>
        <extracomment>Help of the command &quot;verify&quot;.</extracomment>
        <translation>فحص دفتر العمليات بحثًا عن أسطر مغيّرة أو محذوفة أو مضافة.</translation>
    </message>
    <message>
        <source>%1 % of the journal is read.</source>
        <extracomment>%1 is a number from 1 to 100; the line appears again with greater ones.</extracomment>
        <translation>قُرئ %1 % من دفتر العمليات.</translation>
    </message>
</context>
<context>
    <name>tillside::program::ProblemWindow</name>
    <message>
        <source>Tillside cannot open</source>
        <extracomment>Title of a small window that says why the program cannot open.</extracomment>
        <translation>لا يمكن فتح Tillside</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a small window that says why the program cannot open.</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tillside::program::Training</name>
    <message>
        <source>Training terminal</source>
        <extracomment>Name of the terminal in training, until somebody gives it another one.</extracomment>
        <translation>جهاز التدريب</translation>
    </message>
</context>
</TS>
