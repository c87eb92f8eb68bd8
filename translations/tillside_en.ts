<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>%n sale</numerusform>
            <numerusform>%n sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pre-authorisation(s)</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>%n pre-authorisation</numerusform>
            <numerusform>%n pre-authorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>%n payment to check</numerusform>
            <numerusform>%n payments to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastSale</name>
    <message numerus="yes">
        <source>Today · %n sale(s)</source>
        <extracomment>Under the sum of today&apos;s sales: %n is their number.</extracomment>
        <translation>
            <numerusform>Today · %n sale</numerusform>
            <numerusform>Today · %n sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TerminalTexts</name>
    <message numerus="yes">
        <source>The terminal answered in %n millisecond(s), with the certificate you trusted.</source>
        <extracomment>Pairing is done, and the terminal answered. %n is the time that this took.</extracomment>
        <translation>
            <numerusform>The terminal answered in %n millisecond, with the certificate you trusted.</numerusform>
            <numerusform>The terminal answered in %n milliseconds, with the certificate you trusted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n millisecond(s)</source>
        <extracomment>When a terminal last answered. %1 is the time, %n how long the answer took.</extracomment>
        <translation>
            <numerusform>%1, in %n millisecond</numerusform>
            <numerusform>%1, in %n milliseconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n second(s) of this till&apos;s clock</source>
        <extracomment>How far the terminal&apos;s clock is from this computer&apos;s: less than that.</extracomment>
        <translation>
            <numerusform>Within %n second of this till&apos;s clock</numerusform>
            <numerusform>Within %n seconds of this till&apos;s clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n answer(s), the terminal stopped answering. Check its Wi-Fi or its cable.</source>
        <extracomment>The till asked a terminal several times, and at last it did not answer. %n is the number of answers before that.</extracomment>
        <translation>
            <numerusform>After %n answer, the terminal stopped answering. Check its Wi-Fi or its cable.</numerusform>
            <numerusform>After %n answers, the terminal stopped answering. Check its Wi-Fi or its cable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) ahead of this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>The terminal&apos;s clock is %n minute ahead of this till&apos;s. Correct the one that is wrong.</numerusform>
            <numerusform>The terminal&apos;s clock is %n minutes ahead of this till&apos;s. Correct the one that is wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) behind this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>The terminal&apos;s clock is %n minute behind this till&apos;s. Correct the one that is wrong.</numerusform>
            <numerusform>The terminal&apos;s clock is %n minutes behind this till&apos;s. Correct the one that is wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: what became of them is not known yet</source>
        <extracomment>Above the day&apos;s totals. The payments are of several currencies.</extracomment>
        <translation>
            <numerusform>%n payment is not in these totals: what became of it is not known yet</numerusform>
            <numerusform>%n payments are not in these totals: what became of them is not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: %1 is not known yet</source>
        <extracomment>Above the day&apos;s totals. %1 is the sum of these payments.</extracomment>
        <translation>
            <numerusform>%n payment is not in these totals: %1 is not known yet</numerusform>
            <numerusform>%n payments are not in these totals: %1 is not known yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>Sales, %n</source>
        <extracomment>Under the list of payments, above their sum.</extracomment>
        <translation>
            <numerusform>Sales, %n</numerusform>
            <numerusform>Sales, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refunds, %n</source>
        <extracomment>Under the list of payments, above their sum, which left the shop.</extracomment>
        <translation>
            <numerusform>Refunds, %n</numerusform>
            <numerusform>Refunds, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voids, %n</source>
        <extracomment>Under the list of payments, above the sum of what they undid.</extracomment>
        <translation>
            <numerusform>Voids, %n</numerusform>
            <numerusform>Voids, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled by hand, %n</source>
        <extracomment>Under the list of payments, above the sum of those whose outcome a person recorded.</extracomment>
        <translation>
            <numerusform>Settled by hand, %n</numerusform>
            <numerusform>Settled by hand, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet, %n</source>
        <extracomment>Under the list of payments, above their sum, which is in no other sum.</extracomment>
        <translation>
            <numerusform>Not known yet, %n</numerusform>
            <numerusform>Not known yet, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pre-authorised, %n</source>
        <extracomment>Under the list of payments, above the sum of the pre-authorisations, captured or not.</extracomment>
        <translation>
            <numerusform>Pre-authorised, %n</numerusform>
            <numerusform>Pre-authorised, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::CodeBoxes</name>
    <message numerus="yes">
        <source>Pairing code, %n of %1 digits typed</source>
        <extracomment>The name of the field for a pairing code, for a screen reader. %n is how many digits a person has typed, %1 how many there are.</extracomment>
        <translation>
            <numerusform>Pairing code, %n of %1 digits typed</numerusform>
            <numerusform>Pairing code, %n of %1 digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::FilterBar</name>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Button above the list of payments: to those that a person has to check; %n is their number.</extracomment>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::Rail</name>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>For screen readers, on the button that leads to the transactions.</extracomment>
        <translation>
            <numerusform>%n payment to check</numerusform>
            <numerusform>%n payments to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::ReceiptScreen</name>
    <message numerus="yes">
        <source>Printed %n time(s), last at %1.</source>
        <extracomment>Below a receipt: how often it was printed. %1 is the time of the last print.</extracomment>
        <translation>
            <numerusform>Printed once, at %1.</numerusform>
            <numerusform>Printed %n times, last at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::TopBar</name>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Red badge: %n is the number of payments that are not known yet. It opens their list.</extracomment>
        <translation>
            <numerusform>%n payment to check</numerusform>
            <numerusform>%n payments to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Red badge in a narrow window: %n is the number of payments that are not known yet.</extracomment>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::cli::CheckCommand</name>
    <message numerus="yes">
        <source>%n payment(s) can still be asked about.</source>
        <extracomment>So many payments are not known yet, and the terminal can be asked again.</extracomment>
        <translation>
            <numerusform>%n payment can still be asked about.</numerusform>
            <numerusform>%n payments can still be asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) with a contradicted end: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments got two different results from the terminal.</extracomment>
        <translation>
            <numerusform>%n payment with a contradicted end: look at the terminal, then settle it by hand.</numerusform>
            <numerusform>%n payments with a contradicted end: look at the terminal, then settle them by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) that the terminal cannot be asked about: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments are not known yet, and asking the terminal would tell nothing.</extracomment>
        <translation>
            <numerusform>%n payment that the terminal cannot be asked about: look at the terminal, then settle it by hand.</numerusform>
            <numerusform>%n payments that the terminal cannot be asked about: look at the terminal, then settle them by hand.</numerusform>
        </translation>
    </message>
</context>
</TS>
