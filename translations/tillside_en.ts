<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
