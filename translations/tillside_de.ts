<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AmountHints</name>
    <message>
        <source>Approved</source>
        <extracomment>What happens in training with an ordinary amount.</extracomment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved, with a signature</source>
        <extracomment>What happens in training: the customer has to sign.</extracomment>
        <translation>Genehmigt, mit Unterschrift</translation>
    </message>
    <message>
        <source>Approved, with a tip</source>
        <extracomment>What happens in training: the customer adds a tip of a tenth on the terminal.</extracomment>
        <translation>Genehmigt, mit Trinkgeld</translation>
    </message>
    <message>
        <source>Approved for less</source>
        <extracomment>What happens in training: only part of the amount is approved.</extracomment>
        <translation>Teilweise genehmigt</translation>
    </message>
    <message>
        <source>Declined: not enough money</source>
        <extracomment>What happens in training: bank code 51.</extracomment>
        <translation>Abgelehnt: nicht genug Geld</translation>
    </message>
    <message>
        <source>Declined: the card has expired</source>
        <extracomment>What happens in training: bank code 54.</extracomment>
        <translation>Abgelehnt: Karte abgelaufen</translation>
    </message>
    <message>
        <source>Declined: wrong PIN</source>
        <extracomment>What happens in training: bank code 55.</extracomment>
        <translation>Abgelehnt: falsche PIN</translation>
    </message>
    <message>
        <source>Declined without a reason</source>
        <extracomment>What happens in training: bank code 05, no reason given.</extracomment>
        <translation>Abgelehnt ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>Declined: not allowed for this card</source>
        <extracomment>What happens in training: bank code 57, the card may not be used for this.</extracomment>
        <translation>Abgelehnt: mit dieser Karte nicht möglich</translation>
    </message>
    <message>
        <source>Declined: over the card&apos;s limit</source>
        <extracomment>What happens in training: bank code 61.</extracomment>
        <translation>Abgelehnt: über dem Limit der Karte</translation>
    </message>
    <message>
        <source>Declined: the bank did not answer</source>
        <extracomment>What happens in training: bank code 91, the card&apos;s own bank cannot be reached.</extracomment>
        <translation>Abgelehnt: keine Antwort der Kartenbank</translation>
    </message>
</context>
<context>
    <name>AmountNotes</name>
    <message>
        <source>Num Lock is off. Press the Num Lock key, then type the amount.</source>
        <extracomment>A key of the number pad would have moved the focus instead of typing a digit.</extracomment>
        <translation>Num ist aus. Drücken Sie die Num-Taste und tippen Sie dann den Betrag.</translation>
    </message>
    <message>
        <source>That looked like a barcode scan, so the amount was cleared.</source>
        <extracomment>A barcode scanner typed digits into the amount.</extracomment>
        <translation>Das sah nach einem gescannten Strichcode aus, deshalb wurde der Betrag gelöscht.</translation>
    </message>
</context>
<context>
    <name>ArgumentsText</name>
    <message>
        <source>There is no option %1. Did you mean %2?</source>
        <extracomment>%1 is an option that was typed, %2 one that looks like it; both with their dashes.</extracomment>
        <translation>Die Option %1 gibt es nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>There is no option %1. %2 lists them.</source>
        <extracomment>%1 is an option that was typed, with its dashes; %2 is the command line that lists them.</extracomment>
        <translation>Die Option %1 gibt es nicht. %2 listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”. tillside-cli help %1 shows what it takes.</source>
        <extracomment>A command of tillside-cli does not take an option or a word. %1 is the command, %2 the option or the word; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>„%1“ nimmt „%2“ nicht an. tillside-cli help %1 zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>“%1” needs &lt;%2&gt;. %3</source>
        <extracomment>A word is missing on the command line. %1 is the command, %2 what stands for the word in its help, %3 a sentence of that help.</extracomment>
        <translation>„%1“ braucht &lt;%2&gt;. %3</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. It takes one of these: %3.</source>
        <extracomment>An option has a value that it cannot have. %1 is the option without its dashes, %2 the value, %3 a list of the values that it can have.</extracomment>
        <translation>--%1 kann nicht „%2“ sein. Möglich sind: %3.</translation>
    </message>
</context>
<context>
    <name>Charge</name>
    <message>
        <source>Use letters, digits and hyphens, at most 36.</source>
        <extracomment>Under the field for the optional reference of a payment.</extracomment>
        <translation>Eine Referenz besteht aus Buchstaben, Ziffern und Bindestrichen, höchstens 36 Zeichen.</translation>
    </message>
    <message>
        <source>That is a card number, which must not be stored or printed. Type another reference.</source>
        <extracomment>Under the field for the optional reference of a payment.</extracomment>
        <translation>Das ist eine Kartennummer. Sie darf nicht gespeichert oder gedruckt werden. Eine andere Referenz eingeben.</translation>
    </message>
    <message>
        <source>This till cannot keep records right now, so it takes no payments. See the message above.</source>
        <extracomment>Under the disabled button: the journal or data folder does not work.</extracomment>
        <translation>Diese Kasse kann zurzeit nichts aufzeichnen, daher nimmt sie kein Geld an. Siehe die Meldung oben.</translation>
    </message>
    <message>
        <source>Choose the terminal for this till under Terminals.</source>
        <extracomment>Line of a banner: there are several terminals.</extracomment>
        <translation>Unter „Terminals“ wählen, welches diese Kasse benutzt.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>The identity of %1 has changed</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name. Something answers in its place with another certificate.</extracomment>
        <translation>Die Identität von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 is not paired any more</source>
        <extracomment>Heading of a banner, and under the disabled button: %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 ist nicht mehr gekoppelt</translation>
    </message>
    <message>
        <source>No terminal is chosen</source>
        <extracomment>Under the disabled button: there are several terminals.</extracomment>
        <translation>Kein Terminal ist gewählt</translation>
    </message>
    <message>
        <source>No terminal is paired</source>
        <extracomment>Under the disabled button.</extracomment>
        <translation>Kein Terminal ist gekoppelt</translation>
    </message>
    <message>
        <source>%1 is busy with %2</source>
        <extracomment>Under the disabled button: %1 is the terminal&apos;s name, %2 the amount of the payment that runs there.</extracomment>
        <translation>%1 ist mit %2 beschäftigt</translation>
    </message>
    <message>
        <source>Type an amount</source>
        <extracomment>Under the disabled button while the amount is zero.</extracomment>
        <translation>Betrag eintippen</translation>
    </message>
    <message>
        <source>Above this till&apos;s limit of %1</source>
        <extracomment>Under the disabled button: %1 is the highest amount that may be typed.</extracomment>
        <translation>Über dem Limit dieser Kasse von %1</translation>
    </message>
    <message>
        <source>The terminal says: %1</source>
        <extracomment>Line of a banner: %1 is the terminal&apos;s own text.</extracomment>
        <translation>Das Terminal sagt: %1</translation>
    </message>
    <message>
        <source>%1 is running on %2, %3</source>
        <extracomment>Heading of a banner: %1 is an amount, %2 the terminal&apos;s name, %3 for how long, &quot;0:21&quot;.</extracomment>
        <translation>%1 läuft auf %2, %3</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Button of a banner: opens the payment that runs.</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Check that it is on and in the network. The till looks for it every 10 seconds.</source>
        <extracomment>Line of a banner: the terminal does not answer.</extracomment>
        <translation>Prüfen Sie, ob es an und im Netz ist. Die Kasse sucht es alle 10 Sekunden.</translation>
    </message>
    <message>
        <source>Check connection</source>
        <extracomment>Button of a banner: to the terminals, where the connection is checked step by step.</extracomment>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Nothing is sent to it. Ask a supervisor.</source>
        <extracomment>Line of a banner: something answers in the terminal&apos;s place with another certificate.</extracomment>
        <translation>Es wird nichts dorthin gesendet. Fragen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Pair it again under Terminals.</source>
        <extracomment>Line of a banner: the terminal no longer accepts this till.</extracomment>
        <translation>Koppeln Sie es unter Terminals erneut.</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Button of a banner: to the list of terminals.</extracomment>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Pre-authorise</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>The disabled button before an amount is typed.</extracomment>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Money leaves the shop</source>
        <extracomment>Beside the word &quot;Refund&quot;, above the amount.</extracomment>
        <translation>Geld verlässt den Laden</translation>
    </message>
    <message>
        <source>Held on the card, not taken yet</source>
        <extracomment>Beside the word &quot;Pre-authorisation&quot;, above the amount.</extracomment>
        <translation>Auf der Karte reserviert, noch nicht eingezogen</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <extracomment>Heading of a banner: %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 ist beschäftigt</translation>
    </message>
    <message>
        <source>It may be taking another payment. You can charge when it is free again.</source>
        <extracomment>Line of a banner: the terminal is busy, and the till does not know with what.</extracomment>
        <translation>Vielleicht läuft dort eine andere Zahlung. Sobald das Terminal frei ist, kann kassiert werden.</translation>
    </message>
    <message>
        <source>The money held on the card is taken</source>
        <extracomment>Beside the word &quot;Capture&quot;, above the amount.</extracomment>
        <translation>Das auf der Karte reservierte Geld wird eingezogen</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Settled by hand</source>
        <extracomment>Label on a payment whose outcome the till does not know. A supervisor has recorded what the terminal shows.</extracomment>
        <translation>Von Hand geklärt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>When the outcome of a payment became unknown. %1 is a time, or a date and time.</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Asking the terminal.</source>
        <extracomment>The till is asking the terminal about a payment at this moment.</extracomment>
        <translation>Das Terminal wird gefragt.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal. You can keep taking payments; the till will ask you first.</source>
        <extracomment>What to do about a payment that is not known yet. The till keeps asking by itself.</extracomment>
        <translation>Die Kasse fragt weiter beim Terminal nach. Es kann weiter kassiert werden; die Kasse fragt vorher nach.</translation>
    </message>
    <message>
        <source>This payment is so old that its number may belong to another one by now. The till asks only when you tell it to, and shows the answer but does not rely on it. Compare it with the terminal, then settle by hand.</source>
        <extracomment>What to do about a payment so old that the terminal may have reused its number.</extracomment>
        <translation>Diese Zahlung ist so alt, dass ihre Nummer inzwischen zu einer anderen gehören kann. Die Kasse fragt nur auf Wunsch nach und zeigt die Antwort, ohne ihr zu glauben: Mit dem Terminal vergleichen, dann von Hand klären.</translation>
    </message>
    <message>
        <source>There is nothing more to do. If the terminal answers later, its answer is recorded here too.</source>
        <extracomment>About a payment that was settled by hand.</extracomment>
        <translation>Es ist nichts weiter zu tun. Antwortet das Terminal später, wird seine Antwort daneben festgehalten.</translation>
    </message>
    <message>
        <source>Checked again at %1. Nothing new.</source>
        <extracomment>The till asked the terminal about a payment at %1, a time, and got the same answer as before.</extracomment>
        <translation>Nochmals gefragt (%1). Es gibt nichts Neues.</translation>
    </message>
    <message>
        <source>Checked again at %1.</source>
        <extracomment>The till asked the terminal about a payment at %1, a time. A sentence about the result follows.</extracomment>
        <translation>Nochmals gefragt (%1).</translation>
    </message>
    <message>
        <source>Note its authorisation or receipt number if it is there. Then record here what you saw.</source>
        <extracomment>After a sentence that says what to look for in the terminal&apos;s own list of transactions.</extracomment>
        <translation>Ist sie da, die Genehmigungs- oder Belegnummer notieren. Dann hier eintragen, was zu sehen war.</translation>
    </message>
    <message>
        <source>This was not settled. Read what the terminal has answered, then settle it if that is still right.</source>
        <extracomment>Settling by hand was not saved, because the terminal&apos;s answer arrived at the same moment. The answer is shown above.</extracomment>
        <translation>Dies wurde nicht geklärt. Lesen, was die Kasse erfahren hat, dann klären, wenn es noch stimmt.</translation>
    </message>
    <message>
        <source>If the customer has paid twice, void one of the two.</source>
        <extracomment>What to do about a payment: the terminal first gave one result for it and later another.</extracomment>
        <translation>Wenn doppelt bezahlt wurde, eine der beiden Zahlungen stornieren.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A payment to check: %1 is its type, &quot;Sale&quot;, and %2 the name of its terminal.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The till has no number to ask about.</source>
        <extracomment>About a payment that is not known yet, in one short line.</extracomment>
        <translation>Die Kasse hat keine Nummer, nach der sie fragen kann.</translation>
    </message>
    <message>
        <source>Too old: the till asks only when you tell it to.</source>
        <extracomment>About a payment that is not known yet and old, in one short line.</extracomment>
        <translation>Zu alt: Die Kasse fragt nur auf Wunsch nach.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal.</source>
        <extracomment>About a payment that is not known yet, in one short line.</extracomment>
        <translation>Die Kasse fragt das Terminal weiter.</translation>
    </message>
    <message>
        <source>The terminal gave two different results.</source>
        <extracomment>About a payment, in one short line.</extracomment>
        <translation>Das Terminal hat zwei verschiedene Ergebnisse gemeldet.</translation>
    </message>
    <message>
        <source>The terminal says the opposite of what was recorded.</source>
        <extracomment>About a payment that was settled by hand, in one short line.</extracomment>
        <translation>Das Terminal meldet das Gegenteil des Vermerks.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <extracomment>About a payment, in one short line.</extracomment>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <extracomment>A payment to check for a screen reader: %1 is &quot;Sale on Counter&quot;, %2 its amount, %3 its outcome, %4 since when it is not known.</extracomment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
</context>
<context>
    <name>ClosedWords</name>
    <message>
        <source>No payments</source>
        <extracomment>In place of a day&apos;s total: nothing was paid.</extracomment>
        <translation>Keine Zahlungen</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <extracomment>In place of the list of closed days.</extracomment>
        <translation>Noch wurde kein Tag abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>CompletionVerb</name>
    <message>
        <source>There is no completion for “%1”, only for bash and zsh.</source>
        <extracomment>%1 is what was typed; bash and zsh are names of shells.</extracomment>
        <translation>Für „%1“ gibt es keine Vervollständigung, nur für bash und zsh.</translation>
    </message>
    <message>
        <source>Print what lets a shell complete these commands.</source>
        <extracomment>Help of the command &quot;completion&quot;. Shell: the program in which commands are typed.</extracomment>
        <translation>Ausgeben, womit eine Shell diese Befehle vervollständigt.</translation>
    </message>
    <message>
        <source>Name of the shell: bash or zsh.</source>
        <extracomment>Help of the command &quot;completion&quot;: names of shells.</extracomment>
        <translation>Name der Shell: bash oder zsh.</translation>
    </message>
</context>
<context>
    <name>Contradicted</name>
    <message>
        <source>Leave it under “To check”</source>
        <extracomment>Button of a notice: nothing is done now, and the payment stays on the list to check.</extracomment>
        <translation>Unter „Zu prüfen“ lassen</translation>
    </message>
    <message>
        <source>The customer may have paid twice.</source>
        <extracomment>The terminal calls a sale approved that it had declined, and there was another sale of the same amount meanwhile.</extracomment>
        <translation>Möglicherweise wurde doppelt bezahlt.</translation>
    </message>
    <message>
        <source>It may have happened twice.</source>
        <extracomment>The terminal calls a payment approved that it had declined, and there was another one of the same amount meanwhile.</extracomment>
        <translation>Möglicherweise ist es zweimal geschehen.</translation>
    </message>
    <message>
        <source>The amount may be wrong.</source>
        <extracomment>The terminal approved a payment twice, with two amounts.</extracomment>
        <translation>Der Betrag ist möglicherweise falsch.</translation>
    </message>
    <message>
        <source>It may not have gone through.</source>
        <extracomment>The terminal approved a payment, and later said that it did not happen.</extracomment>
        <translation>Möglicherweise wurde es nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 was charged again at %2 on %3.</source>
        <extracomment>A sale that seemed to have failed went through, and another one was made later. %1 is the amount of that one, %2 its time, or date and time, %3 the name of a terminal.</extracomment>
        <translation>%1 wurde um %2 auf %3 nochmals kassiert.</translation>
    </message>
    <message>
        <source>%1 was approved again at %2 on %3.</source>
        <extracomment>A payment that seemed to have failed went through, and another one was made later. %1 is the amount of that one, %2 its time, or date and time, %3 the name of a terminal.</extracomment>
        <translation>%1 wurde um %2 auf %3 nochmals genehmigt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the amount of a payment: %1 is its type, &quot;Sale&quot;, and %2 the name of the terminal.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The terminal has changed its answer</source>
        <extracomment>Title of a notice: the terminal first gave one result of a payment and later another.</extracomment>
        <translation>Das Terminal hat seine Antwort geändert</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Refund</source>
        <extracomment>For the customer, above an amount that they get back.</extracomment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>To hold on your card</source>
        <translation>Auf Ihrer Karte zu reservieren</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Please use the terminal</source>
        <extracomment>For the customer, below the amount to pay.</extracomment>
        <translation>Bitte benutzen Sie das Terminal</translation>
    </message>
    <message>
        <source>Please ask at the till.</source>
        <extracomment>For the customer: the payment was not made, or not all of it.</extracomment>
        <translation>Bitte fragen Sie an der Kasse.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>For the customer: they have paid.</extracomment>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <extracomment>For the customer: %1 is the amount that they paid.</extracomment>
        <translation>%1 genehmigt</translation>
    </message>
    <message>
        <source>%1 held on your card</source>
        <extracomment>For the customer: %1 is the amount that is held on their card.</extracomment>
        <translation>%1 auf Ihrer Karte reserviert</translation>
    </message>
    <message>
        <source>%1 goes back to your card</source>
        <extracomment>For the customer: %1 is the amount that they get back.</extracomment>
        <translation>%1 gehen zurück auf Ihre Karte</translation>
    </message>
    <message>
        <source>Your signature, please</source>
        <extracomment>For the customer: the terminal printed a receipt to sign.</extracomment>
        <translation>Ihre Unterschrift, bitte</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <extracomment>For the customer: %1 is the part that their card paid.</extracomment>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <extracomment>For the customer, whatever the reason.</extracomment>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>For the customer: the till does not know yet whether they have paid.</extracomment>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Training – no money moves</source>
        <extracomment>For the customer, above everything else.</extracomment>
        <translation>Training – es fließt kein Geld</translation>
    </message>
    <message>
        <source>Scan for your receipt</source>
        <extracomment>For the customer, below a QR code.</extracomment>
        <translation>Scannen Sie Ihren Beleg</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <extracomment>For the customer: an earlier payment is being undone.</extracomment>
        <translation>Einen Moment, bitte</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <extracomment>For the customer, after an earlier payment was undone: %1 is its amount.</extracomment>
        <translation>%1 storniert</translation>
    </message>
</context>
<context>
    <name>DayPrint</name>
    <message>
        <source>Total %1</source>
        <extracomment>The last line of the day&apos;s totals. %1 is an amount.</extracomment>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What one terminal took of a day. %1 is its name, %2 an amount.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since then:</source>
        <extracomment>The payments since the last close follow.</extracomment>
        <translation>Seither:</translation>
    </message>
    <message>
        <source>No day was closed yet. All payments so far:</source>
        <extracomment>All payments of the till follow.</extracomment>
        <translation>Noch wurde kein Tag abgeschlossen. Alle bisherigen Zahlungen:</translation>
    </message>
    <message>
        <source>No payments.</source>
        <translation>Keine Zahlungen.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Payments to check</source>
        <extracomment>Button of a banner above the day&apos;s totals: opens the list of them.</extracomment>
        <translation>Zu prüfende Zahlungen</translation>
    </message>
    <message>
        <source>Asking the terminals</source>
        <extracomment>Heading of a banner: terminals are asked for their totals.</extracomment>
        <translation>Die Terminals werden gefragt</translation>
    </message>
    <message>
        <source>No payment can be made until they have answered.</source>
        <extracomment>Line of a banner: terminals are asked for their totals.</extracomment>
        <translation>Bis sie geantwortet haben, ist keine Zahlung möglich.</translation>
    </message>
    <message>
        <source>The day is not closed</source>
        <extracomment>Heading of a banner; its line says why.</extracomment>
        <translation>Der Tag ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <extracomment>Heading of a banner.</extracomment>
        <translation>Der Tag ist abgeschlossen</translation>
    </message>
    <message>
        <source>Since the last close. %1</source>
        <extracomment>Where the open day begins. %1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>Seit dem letzten Abschluss. %1</translation>
    </message>
    <message>
        <source>All payments so far: no day was closed yet.</source>
        <extracomment>Where the open day begins.</extracomment>
        <translation>Alle bisherigen Zahlungen: Noch wurde kein Tag abgeschlossen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: the sales of one hour. %1 is the time, %2 the sum.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open day</source>
        <extracomment>A choice of what is counted: everything since the day was last closed.</extracomment>
        <translation>Offener Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>A choice of what is counted.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>A choice of what is counted.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day with its weekday, as in &quot;Sunday 29 November&quot;. The letters are those of Qt&apos;s dates.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Charged, after refunds</source>
        <extracomment>A large figure of the day.</extracomment>
        <translation>Kassiert, nach Erstattungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Under a large figure of the day: &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>%n Verkauf</numerusform>
            <numerusform>%n Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <extracomment>Part of &quot;47 sales, 1 refund&quot;.</extracomment>
        <translation>
            <numerusform>%n Erstattung</numerusform>
            <numerusform>%n Erstattungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Held, not taken</source>
        <extracomment>A large figure of the day: money held on cards.</extracomment>
        <translation>Reserviert, nicht eingezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n pre-authorisation(s)</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>%n Vorautorisierung</numerusform>
            <numerusform>%n Vorautorisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>A large figure of the day.</extracomment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Under a large figure of the day.</extracomment>
        <translation>
            <numerusform>%n Zahlung zu prüfen</numerusform>
            <numerusform>%n Zahlungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day cannot be counted</source>
        <extracomment>Heading of a banner; its line says why.</extracomment>
        <translation>Der Tag kann nicht gezählt werden</translation>
    </message>
    <message>
        <source>Settle what is not known before you close the day.</source>
        <extracomment>Line of a banner above the day&apos;s totals: payments are not known yet.</extracomment>
        <translation>Bitte klären, was nicht bekannt ist, bevor der Tag abgeschlossen wird.</translation>
    </message>
    <message>
        <source>Print the closed day</source>
        <extracomment>Button of a banner: prints the totals of the day that was just closed.</extracomment>
        <translation>Abgeschlossenen Tag drucken</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Time</source>
        <extracomment>Caption of a fact: when a payment was sent.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Caption of a fact: the last digits of the card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption of a fact: the authorisation code of an approved payment.</extracomment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Caption of a fact: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Bank&apos;s code</source>
        <extracomment>Caption of a fact: the code of the bank&apos;s answer.</extracomment>
        <translation>Code der Bank</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Caption of a fact: the id that the till gave to a payment; support asks for it.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>A payment that belongs to another: %1 is its type, &quot;Refund&quot;, %2 its amount, %3 its outcome, %4 its time.</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Its terminal was forgotten. To void or refund it, pair the terminal again.</source>
        <extracomment>Below the details of a payment.</extracomment>
        <translation>Ihr Terminal wurde entfernt. Zum Stornieren oder Erstatten das Terminal wieder koppeln.</translation>
    </message>
    <message>
        <source>All of it was refunded, so there is nothing left to refund.</source>
        <extracomment>Below the details of a payment: refunds by another till are not known here.</extracomment>
        <translation>Alles wurde erstattet, es bleibt nichts zu erstatten.</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: asks the terminal again how a payment ended.</extracomment>
        <translation>Nochmals prüfen</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button: a supervisor records what the terminal shows.</extracomment>
        <translation>Von Hand klären</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Button: money goes back to the customer. Asks how much.</extracomment>
        <translation>Erstatten</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Button: undo a payment. Asks first.</extracomment>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button: take the money that a pre-authorisation holds. Asks how much.</extracomment>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>Button: goes to the Charge screen with the same amount filled in.</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies all that is shown of a payment, as text.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Under the outcome of a payment: %1 is its type, &quot;Sale&quot;, %2 the name of the terminal.</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>It is probably too late to void it: the terminal settles its day with the bank at night. Refund it instead.</source>
        <extracomment>Below the details of a payment: the terminal sends a day&apos;s payments to the bank at night.</extracomment>
        <translation>Für ein Storno ist es wahrscheinlich zu spät: Das Terminal rechnet seinen Tag nachts mit der Bank ab. Stattdessen erstatten.</translation>
    </message>
    <message>
        <source>It was voided, so there is nothing left to give back.</source>
        <extracomment>Below the details of a payment.</extracomment>
        <translation>Sie wurde storniert, es bleibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button: shows the receipt of a payment, to print or save it.</extracomment>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>%1 cannot be written, and nothing of it is left. Choose another folder, or make room on the disk.</source>
        <extracomment>Line of a banner: an export failed. %1 is the file.</extracomment>
        <translation>%1 kann nicht geschrieben werden, und nichts davon ist geblieben. Einen anderen Ordner wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a banner: the banner goes.</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the payments into a file</source>
        <extracomment>Heading of a banner: the listed payments are being written into a file.</extracomment>
        <translation>Die Zahlungen werden in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Payments written so far: %1</source>
        <extracomment>Line of a banner: %1 is a number.</extracomment>
        <translation>Bisher geschriebene Zahlungen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a banner: stop writing; nothing of the file is left.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Payments written: %1</source>
        <extracomment>Heading of a banner: %1 is a number.</extracomment>
        <translation>Geschriebene Zahlungen: %1</translation>
    </message>
    <message>
        <source>The export was cancelled</source>
        <extracomment>Heading of a banner: the person stopped the writing of a file.</extracomment>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing of the file is left.</source>
        <extracomment>Line of a banner.</extracomment>
        <translation>Von der Datei ist nichts geblieben.</translation>
    </message>
    <message>
        <source>The payments could not be exported</source>
        <extracomment>Heading of a banner.</extracomment>
        <translation>Die Zahlungen konnten nicht exportiert werden</translation>
    </message>
    <message>
        <source>Many references begin like what was searched for, so those are not in the file. Type more of it and export again.</source>
        <extracomment>Line of a banner: an export was written, but not whole.</extracomment>
        <translation>Viele Referenzen beginnen wie das Gesuchte, darum fehlen sie in der Datei. Mehr davon eingeben und nochmals exportieren.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Today</source>
        <extracomment>Which days the list of payments covers.</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>Which days the list of payments covers.</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>Which days the list of payments covers, today included.</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Which days the list of payments covers, today included.</extracomment>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>Which days the list of payments covers: all.</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Which payments a list shows.</extracomment>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled or not charged</source>
        <extracomment>Which payments a list shows: those that were cancelled or never charged.</extracomment>
        <translation>Abgebrochen oder nicht belastet</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Which payments a list shows: those of this outcome.</extracomment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <extracomment>Which payments a list shows: those whose outcome a supervisor recorded.</extracomment>
        <translation>Von Hand geklärt</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Pre-authorisations</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Voids</source>
        <extracomment>Which payments a list shows: those of this type.</extracomment>
        <translation>Stornos</translation>
    </message>
    <message>
        <source>No payment fits this search.</source>
        <extracomment>Instead of the list of payments: a search in these days found nothing.</extracomment>
        <translation>Keine Zahlung passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No payment of these days fits this search.</source>
        <translation>Keine Zahlung dieser Tage passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>No payments here yet.</source>
        <extracomment>Instead of the list of payments: there is none for the chosen days and outcomes.</extracomment>
        <translation>Hier gibt es noch keine Zahlungen.</translation>
    </message>
    <message>
        <source>Many references begin like that, so they are not listed. Type more of it.</source>
        <extracomment>Above the list of payments: a search with few letters.</extracomment>
        <translation>Viele Referenzen beginnen so, darum sind sie nicht aufgeführt. Mehr davon eingeben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The days of a list: the first and the last one, as dates.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <extracomment>Which days the list of payments covers: a person chooses them in a calendar.</extracomment>
        <translation>Tage wählen…</translation>
    </message>
</context>
<context>
    <name>FirstQuestion</name>
    <message>
        <source>Back</source>
        <extracomment>Button: do not charge, back to the Charge screen.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: do not void the payment.</extracomment>
        <translation>Nicht stornieren</translation>
    </message>
    <message>
        <source>Void %1?</source>
        <extracomment>Before an approved payment is undone: %1 is its amount.</extracomment>
        <translation>%1 stornieren?</translation>
    </message>
    <message>
        <source>The whole amount is voided on the terminal. This cannot be undone.</source>
        <extracomment>Below the question whether to void a payment.</extracomment>
        <translation>Der ganze Betrag wird am Terminal storniert. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Before the next payment on %1</source>
        <extracomment>Above a question: %1 is the name of a terminal.</extracomment>
        <translation>Vor der nächsten Zahlung an %1</translation>
    </message>
    <message>
        <source>Not yet, go back</source>
        <extracomment>Button: do not charge before a person has looked at the terminal.</extracomment>
        <translation>Noch nicht, zurück</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2) went through.</source>
        <extracomment>Before a new payment: %1 is the amount of an earlier one, %2 its time, or date and time.</extracomment>
        <translation>Es ist noch nicht bekannt, ob %1 (%2) ausgeführt wurde.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2) went through on the terminal “%3”.</source>
        <extracomment>Before a new payment: %1 is the amount of an earlier one on another terminal, %2 its time, or date and time, %3 the name of that terminal.</extracomment>
        <translation>Es ist noch nicht bekannt, ob %1 (%2) auf dem Terminal „%3“ ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Have you checked the terminal?</source>
        <extracomment>A question, after the sentence that an earlier payment is not known yet.</extracomment>
        <translation>Wurde am Terminal nachgesehen?</translation>
    </message>
    <message>
        <source>Have you checked that terminal?</source>
        <extracomment>A question, after the sentence that an earlier payment on another terminal is not known yet.</extracomment>
        <translation>Wurde an diesem Terminal nachgesehen?</translation>
    </message>
    <message>
        <source>The next payment is “%1”.</source>
        <extracomment>Below the question whether the cashier checked the terminal: %1 is the button of the next payment, &quot;Charge €8.40&quot;.</extracomment>
        <translation>Die nächste Zahlung ist „%1“.</translation>
    </message>
    <message>
        <source>of %1, not known yet</source>
        <extracomment>Beside the amount of an earlier payment whose outcome is not known: %1 is its time, or date and time.</extracomment>
        <translation>von %1, noch nicht bekannt</translation>
    </message>
    <message>
        <source>If the terminal shows that it went through, do not repeat it: settle it by hand under Payments to check.</source>
        <extracomment>Below the question whether the cashier looked at the terminal.</extracomment>
        <translation>Zeigt das Terminal, dass sie ausgeführt wurde, nicht nochmals ausführen: Unter „Zu prüfende Zahlungen“ von Hand klären.</translation>
    </message>
    <message>
        <source>I checked: %1</source>
        <extracomment>Button: the cashier looked at the terminal and starts another payment. %1 is what it does, &quot;Charge €12.50&quot;.</extracomment>
        <translation>Nachgesehen: %1</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Default: %1.</source>
        <extracomment>Help of an option: what is taken where the option is not typed.</extracomment>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <extracomment>First line of the help; %1 is what is to be typed.</extracomment>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <extracomment>What is to be typed: stands for the name of a command.</extracomment>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>[options]</source>
        <extracomment>What is to be typed: stands for options.</extracomment>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Takes payments on a card terminal from the command line.</source>
        <extracomment>What tillside-cli is.</extracomment>
        <translation>Kassiert von der Befehlszeile aus mit einem Kartenterminal.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>%1 shows more.</source>
        <extracomment>%1 is what is to be typed.</extracomment>
        <translation>%1 zeigt mehr.</translation>
    </message>
    <message>
        <source>Argument:</source>
        <extracomment>Title of a list: words that are neither commands nor options.</extracomment>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>Title of a list.</extracomment>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <extracomment>Title above a command line that shows how a command is used.</extracomment>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>tillside-cli help lists the options of every command.</source>
        <extracomment>&quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>tillside-cli help listet die Optionen auf, die jeder Befehl hat.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>Help of an option: the words that it takes.</extracomment>
        <translation>Eines von: %1.</translation>
    </message>
</context>
<context>
    <name>HelpVerb</name>
    <message>
        <source>Show what there is, or what a command takes.</source>
        <extracomment>Help of the command &quot;help&quot;.</extracomment>
        <translation>Zeigen, was es gibt oder was ein Befehl annimmt.</translation>
    </message>
    <message>
        <source>Name of a command.</source>
        <extracomment>Help of the command &quot;help&quot;: the word that may follow it.</extracomment>
        <translation>Name eines Befehls.</translation>
    </message>
</context>
<context>
    <name>LastSale</name>
    <message>
        <source>Last sale</source>
        <extracomment>Below the Charge button, before the time of the last payment.</extracomment>
        <translation>Letzter Verkauf</translation>
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
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>Today · %n sale(s)</source>
        <extracomment>Under the sum of today&apos;s sales: %n is their number.</extracomment>
        <translation>
            <numerusform>Heute · %n Verkauf</numerusform>
            <numerusform>Heute · %n Verkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Under the sum of today&apos;s sales.</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>LookFor</name>
    <message>
        <source>On the terminal, look for</source>
        <extracomment>Heading of a card: what follows is what to look for in the terminal&apos;s list.</extracomment>
        <translation>Auf dem Terminal suchen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What to look for on the terminal: %1 is the type of a payment, &quot;Sale&quot;, %2 its amount.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at about %1, in its list of transactions</source>
        <extracomment>Below the type and amount of a payment: where to look for it. %1 is the time, or date and time.</extracomment>
        <translation>gegen %1, in der Liste der Vorgänge</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Takes payments on a card terminal.</source>
        <extracomment>First line of the help of the program.</extracomment>
        <translation>Nimmt Zahlungen über ein Kartenterminal an.</translation>
    </message>
    <message>
        <source>Practise on a simulated terminal; no money moves.</source>
        <extracomment>Help of the option --training.</extracomment>
        <translation>An einem simulierten Terminal üben; es fließt kein Geld.</translation>
    </message>
    <message>
        <source>Folder for the till&apos;s data.</source>
        <extracomment>Help of the option --data-dir.</extracomment>
        <translation>Ordner für die Daten der Kasse.</translation>
    </message>
    <message>
        <source>folder</source>
        <extracomment>What --data-dir is followed by.</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Fill the whole screen.</source>
        <extracomment>Help of the option --kiosk.</extracomment>
        <translation>Den ganzen Bildschirm benutzen.</translation>
    </message>
    <message>
        <source>Open, check that the till works, and exit.</source>
        <extracomment>Help of the option --exit-after-startup.</extracomment>
        <translation>Öffnen, prüfen, ob die Kasse läuft, und beenden.</translation>
    </message>
    <message>
        <source>Write debug messages to the log file too.</source>
        <extracomment>Help of the option --debug.</extracomment>
        <translation>Auch Debug-Meldungen in die Protokolldatei schreiben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help of the option --help.</extracomment>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help of the option --version.</extracomment>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Unknown option “%1”. tillside --help lists the options.</source>
        <extracomment>The program was started with a word it does not know. %1 is that word.</extracomment>
        <translation>Unbekannte Option „%1“. tillside --help zählt die Optionen auf.</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>New sale</source>
        <extracomment>Button after a payment: back to an empty Charge screen.</extracomment>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button after a payment that moved no money: back to the Charge screen, with the amount filled in. It does not charge.</extracomment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Charge the rest</source>
        <extracomment>Button after a smaller amount was approved: back to the Charge screen, with the missing amount filled in. It does not charge.</extracomment>
        <translation>Rest kassieren</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Button after an approved payment: undo it. Asks first.</extracomment>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: ask the terminal about a payment that is not known yet. It does not charge.</extracomment>
        <translation>Nochmals prüfen</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button: a supervisor says what the terminal shows about a payment that is not known yet.</extracomment>
        <translation>Von Hand klären</translation>
    </message>
    <message>
        <source>Check the terminal</source>
        <extracomment>Button: to the list of terminals, to find out why one does not work.</extracomment>
        <translation>Terminal prüfen</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button after a pre-authorisation: take the money that is held. Asks first.</extracomment>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>It matches</source>
        <extracomment>Button after the question whether the customer&apos;s signature matches the one on the card.</extracomment>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>It does not match</source>
        <extracomment>Button after the question whether the customer&apos;s signature matches the one on the card. It leads to voiding the payment, which is asked first.</extracomment>
        <translation>Stimmt nicht überein</translation>
    </message>
    <message>
        <source>Leave it to check</source>
        <extracomment>Button: go on without knowing how a payment ended. It stays on the list to check.</extracomment>
        <translation>Später prüfen</translation>
    </message>
    <message>
        <source>Refund again</source>
        <extracomment>Button after a refund that did not happen: try it again. Asks how much.</extracomment>
        <translation>Nochmals erstatten</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the receipt. Short: it stands beside two others.</extracomment>
        <translation>Drucken</translation>
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
        <translation>Prüfen Sie, ob das Terminal bereit ist.</translation>
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
        <translation>von %1</translation>
    </message>
    <message>
        <source>Check the signature</source>
        <extracomment>In place of the outcome&apos;s word: the customer signed on paper.</extracomment>
        <translation>Unterschrift prüfen</translation>
    </message>
    <message>
        <source>approved, signature needed</source>
        <extracomment>Beside the amount of a payment that the customer signed on paper.</extracomment>
        <translation>genehmigt, Unterschrift nötig</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>On a card beside an outcome: its receipt.</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Kept here, can be printed again</source>
        <extracomment>Below that heading.</extracomment>
        <translation>Hier gespeichert, kann erneut gedruckt werden</translation>
    </message>
    <message>
        <source>Does the signature match the one on the card?</source>
        <extracomment>About the payment that the customer signed on paper.</extracomment>
        <translation>Stimmt die Unterschrift mit der auf der Karte überein?</translation>
    </message>
    <message>
        <source>Answer with a button. Enter does nothing here.</source>
        <extracomment>Below the question whether the signature matches.</extracomment>
        <translation>Antworten Sie mit einer Taste. Enter bewirkt hier nichts.</translation>
    </message>
    <message>
        <source>Compare with the card</source>
        <extracomment>Heading of a card beside the question whether a signature matches.</extracomment>
        <translation>Mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>%1 · card %2</source>
        <extracomment>On the card that says what to compare: %1 is an amount, %2 the end of a card&apos;s number.</extracomment>
        <translation>%1 · Karte %2</translation>
    </message>
    <message>
        <source>Same name, same hand? The signed slip stays with the shop.</source>
        <extracomment>On the card beside the question whether a signature matches.</extracomment>
        <translation>Derselbe Name, dieselbe Schrift? Der unterschriebene Beleg bleibt im Laden.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <extracomment>Heading of a card: %1 is the name of a terminal that a payment did not reach.</extracomment>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <extracomment>Heading of a card: %1 is the name of a terminal.</extracomment>
        <translation>%1 hat es abgewiesen</translation>
    </message>
    <message>
        <source>Goes back with %1 filled in</source>
        <extracomment>Below &quot;Try again&quot;, which goes back to the Charge screen: %1 is an amount.</extracomment>
        <translation>Zurück, mit %1 ausgefüllt</translation>
    </message>
    <message>
        <source>A new payment of %1</source>
        <translation>Eine neue Zahlung über %1</translation>
    </message>
    <message>
        <source>The rest, as a new sale</source>
        <extracomment>Below &quot;Charge €4.50&quot;, after a smaller amount than asked for was approved.</extracomment>
        <translation>Der Rest, als neuer Verkauf</translation>
    </message>
    <message>
        <source>Voids the payment</source>
        <extracomment>Below &quot;It does not match&quot;, about a signature.</extracomment>
        <translation>Storniert die Zahlung</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Settle by hand&quot;: who may do it.</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>%1 is still to pay.</source>
        <extracomment>First of all, after a smaller amount than asked for was approved: %1 is the rest.</extracomment>
        <translation>%1 ist noch zu zahlen.</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Card</source>
        <extracomment>Caption: the last digits of the card of an earlier payment.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Caption: when an earlier payment was made.</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption: the authorisation code of an earlier payment.</extracomment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Caption of an amount that is held on the card.</extracomment>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>How much do you want to capture?</source>
        <extracomment>Title: the cashier takes money that a pre-authorisation holds on the card.</extracomment>
        <translation>Wie viel möchten Sie einziehen?</translation>
    </message>
    <message>
        <source>You can capture all of it or less, once.</source>
        <extracomment>Below the facts of what is held on the card.</extracomment>
        <translation>Sie können alles oder weniger einziehen, einmal.</translation>
    </message>
    <message>
        <source>Keep it held</source>
        <extracomment>Button: do not capture; the money stays held on the card.</extracomment>
        <translation>Reserviert lassen</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Caption of the amount of an earlier payment.</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Left to refund</source>
        <extracomment>Caption: what earlier refunds have not returned.</extracomment>
        <translation>Noch erstattbar</translation>
    </message>
    <message>
        <source>How much do you want to refund?</source>
        <extracomment>Title: money goes back to the customer&apos;s card.</extracomment>
        <translation>Wie viel soll erstattet werden?</translation>
    </message>
    <message>
        <source>Ask for the same card. Refunds made by other tills are not counted here.</source>
        <extracomment>Below the facts of a payment. Only the terminal&apos;s own list has those refunds.</extracomment>
        <translation>Nach derselben Karte fragen. Erstattungen anderer Kassen sind hier nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Do not refund</source>
        <extracomment>Button: do not refund.</extracomment>
        <translation>Nicht erstatten</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Sent</source>
        <extracomment>Stage of a running payment: it is on its way to the terminal.</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Stage of a running payment: the customer presents the card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Stage of a running payment: the bank is asked.</extracomment>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Stage of a running payment: the terminal has finished.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The till is reading the terminal&apos;s answer.</source>
        <extracomment>A payment runs; the till is about to show how it ended.</extracomment>
        <translation>Die Kasse liest die Antwort des Terminals.</translation>
    </message>
    <message>
        <source>To cancel, press ✕ on the terminal.</source>
        <extracomment>This terminal cannot be cancelled from the till.</extracomment>
        <translation>Zum Abbrechen ✕ am Terminal drücken.</translation>
    </message>
    <message>
        <source>The till could not ask the terminal to cancel. Press ✕ on the terminal.</source>
        <extracomment>The till could not ask the terminal to cancel.</extracomment>
        <translation>Die Kasse konnte das Terminal nicht um Abbruch bitten. ✕ am Terminal drücken.</translation>
    </message>
    <message>
        <source>Asking the terminal.</source>
        <extracomment>A person asked the till to check a payment that is not known yet.</extracomment>
        <translation>Das Terminal wird gefragt.</translation>
    </message>
    <message>
        <source>Getting ready. Checking with the terminal first.</source>
        <extracomment>A payment is about to start: the till asks about earlier ones first.</extracomment>
        <translation>Wird vorbereitet. Zuerst wird beim Terminal nachgefragt.</translation>
    </message>
    <message>
        <source>Sending to the terminal.</source>
        <extracomment>A payment is on its way to the terminal.</extracomment>
        <translation>Der Auftrag wird an das Terminal gesendet.</translation>
    </message>
    <message>
        <source>The terminal refused the payment. The till is asking again to be sure.</source>
        <extracomment>The terminal refused the payment; the till asks again to make sure that nothing was charged.</extracomment>
        <translation>Das Terminal hat den Auftrag zurückgewiesen. Die Kasse fragt zur Sicherheit noch einmal nach.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer does not match the request. The till is asking again.</source>
        <extracomment>The terminal&apos;s answer is about another amount or type than what was asked for.</extracomment>
        <translation>Die Antwort des Terminals passt nicht zu dem, was verlangt wurde. Die Kasse fragt nochmals.</translation>
    </message>
    <message>
        <source>Checking whether it can still be cancelled.</source>
        <extracomment>After pressing Cancel, until the terminal has been asked.</extracomment>
        <translation>Es wird geprüft, ob noch abgebrochen werden kann.</translation>
    </message>
    <message>
        <source>The till asked the terminal to cancel. Wait until the terminal says how it ended.</source>
        <extracomment>After pressing Cancel: the terminal may still take the money.</extracomment>
        <translation>Das Terminal wurde um Abbruch gebeten. Warten, bis es sagt, wie die Zahlung ausging.</translation>
    </message>
    <message>
        <source>Checked again at %1. Still not known.</source>
        <extracomment>The terminal was asked about a payment that is still not known. %1 is the time.</extracomment>
        <translation>Nochmals gefragt (%1). Der Ausgang ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Still waiting for the card.</source>
        <extracomment>No card was presented for half a minute.</extracomment>
        <translation>Es wird noch auf die Karte gewartet.</translation>
    </message>
    <message>
        <source>The customer enters the PIN.</source>
        <extracomment>A payment runs: the terminal says that it waits for the PIN.</extracomment>
        <translation>Der Kunde gibt die PIN ein.</translation>
    </message>
    <message>
        <source>No answer from the terminal yet.</source>
        <extracomment>The terminal has been silent for some seconds while a payment runs.</extracomment>
        <translation>Noch keine Antwort vom Terminal.</translation>
    </message>
    <message>
        <source>The till keeps asking the terminal.</source>
        <extracomment>Below what the cashier must not do while the terminal does not answer.</extracomment>
        <translation>Die Kasse fragt das Terminal weiter.</translation>
    </message>
    <message>
        <source>Customer gone? Press ✕ on the terminal</source>
        <extracomment>No card was presented for half a minute. ✕ is a key of the terminal.</extracomment>
        <translation>Kunde weg? Drücken Sie ✕ am Terminal</translation>
    </message>
    <message>
        <source>The till then shows what the terminal did with the payment.</source>
        <extracomment>Below what to do if the customer has left.</extracomment>
        <translation>Die Kasse zeigt dann, was das Terminal mit der Zahlung gemacht hat.</translation>
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
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>Caption: the authorisation code of an approved payment.</extracomment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Caption: the last digits of the card.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Bank&apos;s code</source>
        <extracomment>Caption: the code of the bank&apos;s answer to a declined payment.</extracomment>
        <translation>Code der Bank</translation>
    </message>
    <message>
        <source>Terminal</source>
        <extracomment>Caption: the name of the card terminal.</extracomment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Caption: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Caption: the till&apos;s number for a payment.</extracomment>
        <translation>Zahlung</translation>
    </message>
</context>
<context>
    <name>PaymentReport</name>
    <message>
        <source>contradicted</source>
        <extracomment>At the end of a payment&apos;s line in a list: the terminal gave another result before or later.</extracomment>
        <translation>widersprüchlich</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Till 1</source>
        <extracomment>The name of a till that was given none.</extracomment>
        <translation>Kasse 1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Light</source>
        <extracomment>Choice of colours.</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice of colours.</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Size of text; %1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Choice of language: that of the desktop.</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>A character in this name cannot be shown. The name is unchanged.</source>
        <extracomment>What was typed as the name of the till or the shop has an invisible character.</extracomment>
        <translation>Ein Zeichen in diesem Namen lässt sich nicht anzeigen. Der Name ist unverändert.</translation>
    </message>
    <message>
        <source>Type an amount, such as %1. The limit is unchanged.</source>
        <extracomment>What was typed as the limit for sales is not an amount. %1 is an example.</extracomment>
        <translation>Einen Betrag eingeben, zum Beispiel %1. Die Grenze ist unverändert.</translation>
    </message>
    <message>
        <source>The highest amount must be above zero. The limit is unchanged.</source>
        <extracomment>The limit for sales was set to zero.</extracomment>
        <translation>Der höchste Betrag muss über null liegen. Die Grenze ist unverändert.</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <extracomment>Label of a field: the name of this till in the shop.</extracomment>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Shown at the top and in the window&apos;s title</source>
        <extracomment>Explains the name of the till.</extracomment>
        <translation>Steht oben und im Titel des Fensters</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Highest amount (%1)</source>
        <extracomment>Label of a field: the highest amount this till takes; %1 is a currency, &quot;EUR&quot;.</extracomment>
        <translation>Höchster Betrag (%1)</translation>
    </message>
    <message>
        <source>The till takes no payment above it</source>
        <extracomment>Explains the highest amount.</extracomment>
        <translation>Darüber nimmt die Kasse keine Zahlung an</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Choice of colours: those of the desktop. Short: it stands beside three others.</extracomment>
        <translation>System</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Choice of colours: black with bright outlines. Short: it stands beside three others.</extracomment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>From the right</source>
        <extracomment>How amounts are typed: each new digit moves the others to the left. Short.</extracomment>
        <translation>Von rechts</translation>
    </message>
    <message>
        <source>Decimal key</source>
        <extracomment>How amounts are typed: with a key for the decimal mark. Short.</extracomment>
        <translation>Kommataste</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>Section of the settings: names and language of this till.</extracomment>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>Amounts and limits</source>
        <extracomment>Section of the settings: how amounts are typed, and how high they may be.</extracomment>
        <translation>Beträge und Grenzen</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <extracomment>Section of the settings: colours, text size and sounds.</extracomment>
        <translation>Aussehen und Ton</translation>
    </message>
    <message>
        <source>Shown after the name of the till; optional</source>
        <extracomment>Explains the name of the shop.</extracomment>
        <translation>Steht hinter dem Namen der Kasse; freiwillig</translation>
    </message>
    <message>
        <source>Type an address such as 192.168.1.40:9100, a device such as /dev/usb/lp0 or the name of a queue. The printer is unchanged.</source>
        <extracomment>What was typed as the place of a printer is none. Leave the examples as they are.</extracomment>
        <translation>Geben Sie eine Adresse wie 192.168.1.40:9100, ein Gerät wie /dev/usb/lp0 oder den Namen einer Warteschlange ein. Der Drucker ist unverändert.</translation>
    </message>
    <message>
        <source>Address, device or queue</source>
        <extracomment>Label of a field: where a printer is.</extracomment>
        <translation>Adresse, Gerät oder Warteschlange</translation>
    </message>
    <message>
        <source>192.168.1.40:9100 or /dev/usb/lp0</source>
        <extracomment>Explains where a printer is. Leave the examples as they are.</extracomment>
        <translation>192.168.1.40:9100 oder /dev/usb/lp0</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <extracomment>Choice of who prints receipts. Short: it stands beside two others.</extracomment>
        <translation>Am Terminal</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>Choice of who prints receipts: this till. Short.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>Choice of who prints receipts: neither the terminal nor the till. Short.</extracomment>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Choice of when a receipt is printed: always. Short: it stands beside two others.</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>On request</source>
        <extracomment>Choice of when a receipt is printed: if the cashier wants it. Short.</extracomment>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Choice of when a receipt is printed. Short.</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>58 mm</source>
        <extracomment>Choice of paper: the width of a roll.</extracomment>
        <translation>58 mm</translation>
    </message>
    <message>
        <source>80 mm</source>
        <extracomment>Choice of paper: the width of a roll.</extracomment>
        <translation>80 mm</translation>
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
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Choose what the terminal did.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>Auswählen, was das Terminal getan hat.</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <extracomment>Button while no result has been chosen yet.</extracomment>
        <translation>Von Hand klären</translation>
    </message>
    <message>
        <source>Type what the terminal shows, or press “Nothing printed”.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>Aufschreiben, was das Terminal zeigt, oder „Nichts gedruckt“ drücken.</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <extracomment>Why a payment cannot be settled by hand yet.</extracomment>
        <translation>Den Namen der Aufsicht eintragen.</translation>
    </message>
    <message>
        <source>There is news about this payment.</source>
        <extracomment>The terminal answered about a payment while a person was settling it by hand. Sentences about its current state follow.</extracomment>
        <translation>Zu dieser Zahlung gibt es Neues.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a payment: %1 is its type, &quot;Sale&quot;, %2 its amount.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It is in the terminal&apos;s list</source>
        <extracomment>What a person sees on the terminal if it took a payment.</extracomment>
        <translation>Sie steht in der Liste des Terminals</translation>
    </message>
    <message>
        <source>It is not in the list</source>
        <extracomment>What a person sees on the terminal if it did not take a payment.</extracomment>
        <translation>Sie steht nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>TerminalFace</name>
    <message>
        <source>Lose the connection</source>
        <extracomment>Button of the training terminal: pull out its network cable.</extracomment>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>The training terminal&apos;s screen: it waits for a payment.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>The customer has left. The terminal cancels by itself after about two minutes.</source>
        <extracomment>On the training terminal: the customer has left. A card terminal waits about two minutes for a card.</extracomment>
        <translation>Die Kundschaft ist gegangen. Das Terminal bricht nach etwa zwei Minuten von selbst ab.</translation>
    </message>
    <message>
        <source>On the network</source>
        <extracomment>The training terminal can be reached by the till.</extracomment>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Off the network</source>
        <extracomment>The training terminal cannot be reached by the till.</extracomment>
        <translation>Nicht im Netz</translation>
    </message>
    <message>
        <source>Back on the network</source>
        <extracomment>Button of the training terminal: plug its network cable in again.</extracomment>
        <translation>Wieder ins Netz</translation>
    </message>
</context>
<context>
    <name>TerminalState</name>
    <message>
        <source>Ready</source>
        <extracomment>State of a terminal: it can take payments.</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Busy</source>
        <extracomment>State of a terminal: a payment is running on it.</extracomment>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Not answering</source>
        <extracomment>State of a terminal: switched off, or off the network.</extracomment>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Not paired</source>
        <extracomment>State of a terminal: its token is missing or not accepted.</extracomment>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>State of a terminal: not checked yet.</extracomment>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <extracomment>State of a terminal: it shows a different certificate from the one at pairing.</extracomment>
        <translation>Identität geändert</translation>
    </message>
    <message>
        <source>Keychain closed</source>
        <extracomment>State of a terminal: the keychain of this computer does not give the till its token, so nothing is known about the terminal.</extracomment>
        <translation>Schlüsselbund zu</translation>
    </message>
</context>
<context>
    <name>TerminalTexts</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Pairing: the period in which a certificate is valid; two dates.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No name</source>
        <extracomment>Pairing: a certificate contains no name.</extracomment>
        <translation>Kein Name</translation>
    </message>
    <message numerus="yes">
        <source>The terminal answered in %n millisecond(s), with the certificate you trusted.</source>
        <extracomment>Pairing is done, and the terminal answered. %n is the time that this took.</extracomment>
        <translation>
            <numerusform>Das Terminal hat in %n Millisekunde geantwortet, mit dem Zertifikat, dem vertraut wurde.</numerusform>
            <numerusform>Das Terminal hat in %n Millisekunden geantwortet, mit dem Zertifikat, dem vertraut wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is paired</source>
        <extracomment>Pairing is done. %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 ist gekoppelt</translation>
    </message>
    <message>
        <source>A serial number has only letters, digits and hyphens.</source>
        <extracomment>Below the field for a terminal&apos;s serial number.</extracomment>
        <translation>Eine Seriennummer besteht nur aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <extracomment>Below the field for the port of a terminal.</extracomment>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as EUR.</source>
        <extracomment>Below the field for the currency of a terminal.</extracomment>
        <translation>Die drei Buchstaben der Währung eingeben, etwa EUR.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 4.</source>
        <extracomment>Below the field for the decimals of a terminal&apos;s amounts.</extracomment>
        <translation>Eine Zahl von 0 bis 4 eingeben.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Choose another one.</source>
        <extracomment>Below the field for a terminal&apos;s name.
----------
Renaming a terminal: two terminals with one name.</extracomment>
        <translation>Ein anderes Terminal hat schon diesen Namen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Terminals without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Below the field for a terminal&apos;s address.</extracomment>
        <translation>Terminals ohne Verschlüsselung lassen sich nur auf der Befehlszeile koppeln, mit --plain-http.</translation>
    </message>
    <message>
        <source>Type it as the terminal shows it, such as 192.168.1.20 or 192.168.1.20:8080.</source>
        <extracomment>Below the field for a terminal&apos;s address, while it is not complete.</extracomment>
        <translation>So eingeben, wie das Terminal sie zeigt, etwa 192.168.1.20 oder 192.168.1.20:8080.</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <extracomment>Title: a known terminal is paired again. %1 is its name.
----------
Button: pairs a known terminal again; %1 is its name.</extracomment>
        <translation>%1 neu koppeln</translation>
    </message>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Title and button: a new terminal is made known to this till.</extracomment>
        <translation>Terminal koppeln</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button: to the next step of pairing.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Yes, replaced or reset</source>
        <extracomment>Button: answers &quot;Was the terminal replaced or reset?&quot;</extracomment>
        <translation>Ja, ersetzt oder zurückgesetzt</translation>
    </message>
    <message>
        <source>Yes, trust this terminal</source>
        <extracomment>Button: the till will trust this certificate, because the terminal is in the shop.</extracomment>
        <translation>Ja, Terminal vertrauen</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>Button: sends the pairing code to the terminal.</extracomment>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Type the address that the terminal shows.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>Die Adresse eingeben, die das Terminal zeigt.</translation>
    </message>
    <message>
        <source>Type the serial number on the terminal&apos;s back.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>Die Seriennummer von der Rückseite des Terminals eingeben.</translation>
    </message>
    <message>
        <source>Give the terminal a name.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>Dem Terminal einen Namen geben.</translation>
    </message>
    <message>
        <source>Looking for the terminal…</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet.</extracomment>
        <translation>Das Terminal wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Pairing. This takes a few seconds.</source>
        <extracomment>The pairing code is being sent to the terminal.</extracomment>
        <translation>Kopplung läuft. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Type the 4 digits that the terminal shows.</source>
        <extracomment>Why &quot;Pair&quot; cannot be pressed yet.</extracomment>
        <translation>Die 4 Ziffern eingeben, die das Terminal zeigt.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>A step of looking for a terminal: whether its name or address is known on the network.
----------
A step of checking the connection to a terminal: whether its name has an address.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>A step of looking for a terminal: whether it accepts connections on its port.
----------
A step of checking the connection to a terminal: whether its port is open.</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>A step of looking for a terminal: whether the connection is encrypted.</extracomment>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>%1 is a complete address.</source>
        <extracomment>Looking for a terminal: %1 is its name or address.</extracomment>
        <translation>%1 ist eine vollständige Adresse.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <extracomment>Looking for a terminal: the last step is done.</extracomment>
        <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <extracomment>When a terminal last answered: not since the till started watching.</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n millisecond(s)</source>
        <extracomment>When a terminal last answered. %1 is the time, %n how long the answer took.</extracomment>
        <translation>
            <numerusform>%1, in %n Millisekunde</numerusform>
            <numerusform>%1, in %n Millisekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>In use at this till</source>
        <extracomment>Label on the terminal that this till charges on.</extracomment>
        <translation>An dieser Kasse benutzt</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <extracomment>A terminal&apos;s new name or address could not be written.</extracomment>
        <translation>Die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The terminal shows the same certificate as when it was paired. There is nothing to compare.</source>
        <extracomment>Pairing a known terminal again: nothing new has to be trusted.</extracomment>
        <translation>Das Terminal zeigt dasselbe Zertifikat wie beim Koppeln. Es muss nichts verglichen werden.</translation>
    </message>
    <message>
        <source>Are this till and the terminal on the shop&apos;s own network?</source>
        <extracomment>Pairing: the question that &quot;Yes, trust this terminal&quot; answers. On the shop&apos;s own network, nobody can intercept the connection.</extracomment>
        <translation>Sind diese Kasse und das Terminal im eigenen Netzwerk des Geschäfts?</translation>
    </message>
    <message>
        <source>It has expired. You can still use it, because the till recognises the terminal by exactly this certificate.</source>
        <extracomment>Pairing: a remark on a certificate; it can be trusted all the same.</extracomment>
        <translation>Es ist abgelaufen. Es ist trotzdem benutzbar, denn die Kasse erkennt das Terminal genau an diesem Zertifikat.</translation>
    </message>
    <message>
        <source>It is not valid yet: the clock of the till or of the terminal is wrong. You can still use it.</source>
        <extracomment>Pairing: a remark on a certificate; it can be trusted all the same.</extracomment>
        <translation>Es ist noch nicht gültig: Die Uhr der Kasse oder des Terminals geht falsch. Es ist trotzdem benutzbar.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <extracomment>Pairing is done, and the till is testing the connection to the terminal again.</extracomment>
        <translation>Die Verbindung wird ausprobiert&#xa0;…</translation>
    </message>
    <message>
        <source>Type a path such as %1.</source>
        <extracomment>Below the field for the path of a terminal&apos;s service. %1 is an example.</extracomment>
        <translation>Ein Pfad wird so geschrieben: %1.</translation>
    </message>
    <message>
        <source>The till must reach the terminal before you can continue.</source>
        <extracomment>Why &quot;Continue&quot; cannot be pressed yet; the reason why the terminal was not reached is shown beside it.</extracomment>
        <translation>Weiter geht es erst, wenn das Terminal erreicht ist.</translation>
    </message>
    <message>
        <source>Go back to check the terminal again.</source>
        <extracomment>Why this certificate cannot be trusted: it is not the one that was shown before.</extracomment>
        <translation>Zurückgehen, um das Terminal nochmals zu suchen.</translation>
    </message>
    <message>
        <source>The terminal is checking the code. This page closes by itself in a few seconds.</source>
        <extracomment>A person tries to close pairing while the code is being used.</extracomment>
        <translation>Der Code wird gerade benutzt. Diese Seite schließt sich in einigen Sekunden von selbst.</translation>
    </message>
    <message>
        <source>Something answers on port %1.</source>
        <extracomment>Looking for a terminal: %1 is the number of the port.</extracomment>
        <translation>An Port %1 antwortet etwas.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Looking for a terminal: this step is under way.
----------
A step of checking the connection to a terminal is running.</extracomment>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>None: the connection is not encrypted</source>
        <extracomment>In place of a certificate&apos;s fingerprint: the terminal was paired without encryption.</extracomment>
        <translation>Keiner: nicht verschlüsselt</translation>
    </message>
    <message>
        <source>No device on this network is called %1. Check the spelling, or type the address that the terminal shows.</source>
        <extracomment>Looking for a terminal: the name %1 has no address.</extracomment>
        <translation>Niemand in diesem Netz heißt %1. Die Schreibweise prüfen oder die Adresse eingeben, die das Terminal zeigt.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check that the terminal is switched on and on the same network as this till.</source>
        <extracomment>Looking for a terminal: nothing answers at the address %1.</extracomment>
        <translation>An %1 antwortet nichts. Prüfen, ob das Terminal eingeschaltet und im selben Netz wie diese Kasse ist.</translation>
    </message>
    <message>
        <source>A device answers, but its port %1 is closed. Open the payment app on the terminal and compare the port.</source>
        <extracomment>Looking for a terminal: a device refuses the connection. %1 is the number of the port.</extracomment>
        <translation>Ein Gerät ist da, aber sein Port %1 ist geschlossen. Am Terminal die Zahlungs-App öffnen und den Port vergleichen.</translation>
    </message>
    <message>
        <source>Something answers, but without encryption. Compare the address and port with the terminal. A terminal without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Looking for a terminal: something accepts the connection, but no encryption was established.</extracomment>
        <translation>Etwas antwortet, aber nicht verschlüsselt. Adresse und Port mit dem Terminal vergleichen. Ein Terminal ohne Verschlüsselung lässt sich nur auf der Befehlszeile koppeln, mit --plain-http.</translation>
    </message>
    <message>
        <source>This address is on the internet, not on the shop&apos;s own network. Continue only if your payment provider gave it to you.</source>
        <extracomment>Looking for a terminal: its address is not on a local network.</extracomment>
        <translation>Diese Adresse liegt im Internet, nicht im eigenen Netz des Ladens. Nur weitermachen, wenn sie vom Zahlungsanbieter stammt.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal. Wait until it ends, then save again.</source>
        <extracomment>Changing a terminal while a payment or a pairing runs on it.</extracomment>
        <translation>Auf diesem Terminal läuft eine Zahlung. Warten, bis sie zu Ende ist, dann nochmals speichern.</translation>
    </message>
    <message>
        <source>This terminal is no longer paired. Pair it again.</source>
        <extracomment>Changing a terminal that another program or window has forgotten in the meantime.</extracomment>
        <translation>Dieses Terminal ist nicht mehr gekoppelt. Es neu koppeln.</translation>
    </message>
    <message>
        <source>“%1” (serial number %2) is paired with this certificate already. If it is the same device, go back and type that serial number. Only some makes share one certificate among their devices.</source>
        <extracomment>Pairing: a remark on a certificate. %1 is the name of another terminal, %2 its serial number.</extracomment>
        <translation>„%1“ (Seriennummer %2) ist schon mit diesem Zertifikat gekoppelt. Ist es dasselbe Gerät, zurückgehen und dessen Seriennummer eingeben. Nur bei manchen Herstellern teilen sich Geräte ein Zertifikat.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <extracomment>A step of checking the connection that an earlier step stopped, or that has yet to come.</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>A step of checking the connection to a terminal: whether it shows the certificate of its pairing.</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>A step of checking the connection to a terminal: whether it accepts the token of this till.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Its certificate is the known one</source>
        <extracomment>The terminal shows the certificate that it was paired with.</extracomment>
        <translation>Sein Zertifikat ist das bekannte</translation>
    </message>
    <message>
        <source>It shows another certificate</source>
        <extracomment>The terminal shows another certificate than the one it was paired with.</extracomment>
        <translation>Es zeigt ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>It accepts this till&apos;s token</source>
        <extracomment>The terminal accepts the token of this till.</extracomment>
        <translation>Es nimmt das Token dieser Kasse an</translation>
    </message>
    <message>
        <source>It refused the token</source>
        <extracomment>The terminal does not accept the token of this till.</extracomment>
        <translation>Es hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>The keychain gave no token</source>
        <extracomment>The keychain of this computer does not give the till the terminal&apos;s token.</extracomment>
        <translation>Der Schlüsselbund gab kein Token heraus</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <extracomment>Pairing is done. %1 says where the terminal&apos;s token is, such as &quot;the desktop&apos;s keyring (Secret Service)&quot;.</extracomment>
        <translation>Hier gespeichert: %1</translation>
    </message>
    <message>
        <source>Start charging</source>
        <extracomment>Button: from the last step of pairing to the Charge screen.</extracomment>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <extracomment>Button: gives up pairing, instead of trusting the terminal&apos;s certificate.</extracomment>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: gives up pairing.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connection check by Tillside %1</source>
        <extracomment>Title of a text that a person sends to support. %1 is the version of this program.</extracomment>
        <translation>Verbindungsprüfung durch Tillside %1</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>A step of checking the connection to a terminal: whether this computer&apos;s network leads there.</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>A step of checking the connection to a terminal: whether its payment app answers.</extracomment>
        <translation>Zahlungs-App</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>A step of checking the connection to a terminal: how long an answer takes.</extracomment>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>A step of checking the connection to a terminal: whether its clock is right.</extracomment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Port %1 is open</source>
        <extracomment>A step of checking the connection to a terminal. %1 is the number of the port.</extracomment>
        <translation>Port %1 ist offen</translation>
    </message>
    <message>
        <source>The payment app answers</source>
        <extracomment>The payment app of the terminal answers.</extracomment>
        <translation>Die Zahlungs-App antwortet</translation>
    </message>
    <message numerus="yes">
        <source>Within %n second(s) of this till&apos;s clock</source>
        <extracomment>How far the terminal&apos;s clock is from this computer&apos;s: less than that.</extracomment>
        <translation>
            <numerusform>Bis auf %n Sekunde wie die Uhr der Kasse</numerusform>
            <numerusform>Bis auf %n Sekunden wie die Uhr der Kasse</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>The network leads to the terminal. %1 is this computer&apos;s own address there.</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>An answer takes %1</source>
        <extracomment>The middle one of several answers of the terminal took this long: &quot;48 ms&quot;.</extracomment>
        <translation>Eine Antwort dauert %1</translation>
    </message>
    <message>
        <source>The terminal cannot take payments from this till right now.</source>
        <extracomment>The end of checking the connection to a terminal: a step failed, and says what to do.</extracomment>
        <translation>Das Terminal kann von dieser Kasse gerade keine Zahlungen annehmen.</translation>
    </message>
    <message>
        <source>The connection works. Read the warnings.</source>
        <extracomment>The end of checking the connection to a terminal: no step failed, but one warns.</extracomment>
        <translation>Die Verbindung funktioniert. Die Warnungen lesen.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>The end of checking the connection to a terminal.</extracomment>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long something took, in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>How long something took, in seconds: &quot;1.2 s&quot;.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The certificate expired on %1. Payments still work, because the till knows it. Ask your payment provider to renew it.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the past.</extracomment>
        <translation>Das Zertifikat ist am %1 abgelaufen. Zahlungen gehen trotzdem, denn die Kasse kennt es. Den Zahlungsanbieter bitten, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on. Check the date on this computer and on the terminal.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the future.</extracomment>
        <translation>Das Zertifikat gilt ab dem %1. Das Datum an diesem Computer und am Terminal prüfen.</translation>
    </message>
    <message>
        <source>The certificate expires on %1. When the terminal gets a new one, it must be paired again.</source>
        <extracomment>Warning about the terminal&apos;s certificate. %1 is a date in the near future.</extracomment>
        <translation>Das Zertifikat läuft am %1 ab. Wenn das Terminal ein neues bekommt, muss es neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>The terminal answers as %1, and was paired as %2. Pair it again as %1.</source>
        <extracomment>Another payment app runs on the terminal than at its pairing. %1 and %2 are names of apps.</extracomment>
        <translation>Das Terminal antwortet als %1 und wurde als %2 gekoppelt. Es als %1 neu koppeln.</translation>
    </message>
    <message numerus="yes">
        <source>After %n answer(s), the terminal stopped answering. Check its Wi-Fi or its cable.</source>
        <extracomment>The till asked a terminal several times, and at last it did not answer. %n is the number of answers before that.</extracomment>
        <translation>
            <numerusform>Nach %n Antwort hat das Terminal aufgehört zu antworten. Sein WLAN oder sein Kabel prüfen.</numerusform>
            <numerusform>Nach %n Antworten hat das Terminal aufgehört zu antworten. Sein WLAN oder sein Kabel prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) ahead of this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>Die Uhr des Terminals geht gegenüber der Kasse %n Minute vor. Die falsche Uhr stellen.</numerusform>
            <numerusform>Die Uhr des Terminals geht gegenüber der Kasse %n Minuten vor. Die falsche Uhr stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The terminal&apos;s clock is %n minute(s) behind this till&apos;s. Correct the one that is wrong.</source>
        <extracomment>The terminal&apos;s clock and this computer&apos;s differ by %n minutes.</extracomment>
        <translation>
            <numerusform>Die Uhr des Terminals geht gegenüber der Kasse %n Minute nach. Die falsche Uhr stellen.</numerusform>
            <numerusform>Die Uhr des Terminals geht gegenüber der Kasse %n Minuten nach. Die falsche Uhr stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The terminal is in use</source>
        <extracomment>Checking the connection to a terminal: a payment is running on it.</extracomment>
        <translation>Das Terminal wird benutzt</translation>
    </message>
    <message>
        <source>Its name is unknown here</source>
        <extracomment>Checking the connection to a terminal: its name has no address.</extracomment>
        <translation>Sein Name ist hier unbekannt</translation>
    </message>
    <message>
        <source>Its address is on the internet</source>
        <extracomment>Checking the connection to a terminal: it is not in the shop&apos;s own network.</extracomment>
        <translation>Seine Adresse liegt im Internet</translation>
    </message>
    <message>
        <source>No network leads there</source>
        <extracomment>Checking the connection to a terminal: this computer is in no network that leads there.</extracomment>
        <translation>Kein Netz führt dorthin</translation>
    </message>
    <message>
        <source>Nothing answers at its address</source>
        <extracomment>Checking the connection to a terminal: nothing took the connection.</extracomment>
        <translation>An seiner Adresse antwortet nichts</translation>
    </message>
    <message>
        <source>Port %1 is closed</source>
        <extracomment>Checking the connection to a terminal. %1 is the number of the port.</extracomment>
        <translation>Port %1 ist geschlossen</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>Checking the connection to a terminal: something there does not encrypt.</extracomment>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>It takes the connection and says nothing</source>
        <extracomment>Checking the connection to a terminal: it took the connection, and nothing followed.</extracomment>
        <translation>Es nimmt die Verbindung an und schweigt</translation>
    </message>
    <message>
        <source>Its encryption is too old</source>
        <extracomment>Checking the connection to a terminal: TLS 1.1 or older.</extracomment>
        <translation>Seine Verschlüsselung ist zu alt</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <extracomment>Checking the connection to a terminal that was paired without encryption.</extracomment>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>That is not a payment app</source>
        <extracomment>Checking the connection to a terminal: something else answers.</extracomment>
        <translation>Das ist keine Zahlungs-App</translation>
    </message>
    <message>
        <source>Another payment app answers</source>
        <extracomment>Checking the connection to a terminal: it runs another payment app than at its pairing.</extracomment>
        <translation>Eine andere Zahlungs-App antwortet</translation>
    </message>
    <message>
        <source>The terminal has a fault</source>
        <extracomment>Checking the connection to a terminal: it reports a fault.</extracomment>
        <translation>Das Terminal hat eine Störung</translation>
    </message>
    <message>
        <source>A question was not answered</source>
        <extracomment>Checking the connection to a terminal: it took a question and did not answer it.</extracomment>
        <translation>Eine Frage blieb ohne Antwort</translation>
    </message>
    <message>
        <source>It is slow</source>
        <extracomment>Checking the connection to a terminal: its answers take long.</extracomment>
        <translation>Es ist langsam</translation>
    </message>
    <message>
        <source>The connection is not steady</source>
        <extracomment>Checking the connection to a terminal: it stopped answering.</extracomment>
        <translation>Die Verbindung ist nicht stabil</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <extracomment>Checking the connection to a terminal: its clock and this computer&apos;s are far apart.</extracomment>
        <translation>Die Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>A payment is running on the terminal, or another program of this till is asking it. Check again when that has ended.</source>
        <extracomment>Checking the connection to a terminal: nothing was tried.</extracomment>
        <translation>Auf dem Terminal läuft eine Zahlung, oder ein anderes Programm dieser Kasse fragt es gerade ab. Danach noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Anyone on the network can read and change what is sent. If the terminal offers encryption, pair it again with it.</source>
        <extracomment>Warning about a terminal that was paired without encryption.</extracomment>
        <translation>Jeder im Netz kann mitlesen und ändern, was gesendet wird. Wenn das Terminal Verschlüsselung anbietet, damit neu koppeln.</translation>
    </message>
    <message>
        <source>Something answers, but not as a payment app. Open the payment app on the terminal, and compare the address and port.</source>
        <extracomment>Something answers at the terminal&apos;s address, but not as a payment app does.</extracomment>
        <translation>Etwas antwortet, aber nicht wie eine Zahlungs-App. Die Zahlungs-App am Terminal öffnen und Adresse und Port vergleichen.</translation>
    </message>
    <message>
        <source>The payment app reports a fault. Restart the terminal. If that does not help, ask your payment provider.</source>
        <extracomment>The terminal answers that it has a fault of its own.</extracomment>
        <translation>Die Zahlungs-App meldet eine Störung. Das Terminal neu starten. Wenn das nicht hilft, den Zahlungsanbieter fragen.</translation>
    </message>
    <message>
        <source>The terminal no longer knows this till, often after a reset. Pair it again; its unresolved payments are kept.</source>
        <extracomment>The terminal refuses the token: it was reset, or paired with another till.</extracomment>
        <translation>Das Terminal kennt diese Kasse nicht mehr, oft nach einem Zurücksetzen. Es neu koppeln; seine ungeklärten Zahlungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Not tried: without encryption, the till does not show its token just to check.</source>
        <extracomment>Without encryption, anything may be listening, so this step is left out.</extracomment>
        <translation>Nicht geprüft: Ohne Verschlüsselung zeigt die Kasse ihr Token nicht nur zur Prüfung.</translation>
    </message>
    <message>
        <source>The terminal is busy with a payment. You can charge when it is free again.</source>
        <extracomment>The terminal is busy with a payment, of this till or of another.</extracomment>
        <translation>Das Terminal ist mit einer Zahlung beschäftigt. Sobald es wieder frei ist, kann kassiert werden.</translation>
    </message>
    <message>
        <source>An answer takes %1. Move the terminal closer to the Wi-Fi, or use a cable.</source>
        <extracomment>The middle one of several answers of the terminal took this long: &quot;2.4 s&quot;.</extracomment>
        <translation>Eine Antwort dauert %1. Das Terminal näher an das WLAN stellen oder ein Kabel benutzen.</translation>
    </message>
    <message>
        <source>The terminal does not tell its time.</source>
        <extracomment>The answers of the terminal do not say what time it has.</extracomment>
        <translation>Das Terminal nennt seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>This computer has no network that leads to %1. Check its network cable or Wi-Fi.</source>
        <extracomment>Looking for a terminal: this computer is in no network that leads to the address %1.</extracomment>
        <translation>Dieser Computer hat kein Netz, das zu %1 führt. Sein Netzwerkkabel oder WLAN prüfen.</translation>
    </message>
    <message>
        <source>Something takes the connection, but says nothing. It may be busy with another till: wait a moment, then check again. If that does not help, compare the address and port, and restart the terminal. A terminal without encryption can only be paired on the command line, with --plain-http.</source>
        <extracomment>Looking for a terminal: something accepts the connection, and nothing follows.</extracomment>
        <translation>Etwas nimmt die Verbindung an, schweigt aber. Vielleicht ist es mit einer anderen Kasse beschäftigt: kurz warten, dann noch einmal prüfen. Wenn das nicht hilft, Adresse und Port vergleichen und das Terminal neu starten. Ein Terminal ohne Verschlüsselung lässt sich nur auf der Befehlszeile koppeln, mit --plain-http.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Compare the address and port with those on the terminal&apos;s screen.</source>
        <extracomment>What to do when something answers at the terminal&apos;s address, but not like a terminal.</extracomment>
        <translation>Adresse und Port mit der Anzeige am Terminal vergleichen.</translation>
    </message>
    <message>
        <source>Pair the terminal again, and tell support if it happens again.</source>
        <extracomment>What to do when Tillside itself did something wrong.</extracomment>
        <translation>Das Terminal neu koppeln und dem Support Bescheid geben, falls es wieder vorkommt.</translation>
    </message>
    <message>
        <source>The connection broke off before the terminal&apos;s answer was complete.</source>
        <extracomment>Call error: an answer began, but it may be incomplete.</extracomment>
        <translation>Die Verbindung riss ab, bevor die Antwort des Terminals vollständig war.</translation>
    </message>
    <message>
        <source>Authorisation %1, card %2.</source>
        <extracomment>For an approved payment: %1 is the authorisation code, %2 the last four digits of the card.</extracomment>
        <translation>Genehmigungsnummer %1, Karte %2.</translation>
    </message>
    <message>
        <source>Authorisation %1.</source>
        <extracomment>For an approved payment: %1 is the authorisation code.</extracomment>
        <translation>Genehmigungsnummer %1.</translation>
    </message>
    <message>
        <source>Card %1.</source>
        <extracomment>For an approved payment: %1 is the last four digits of the card.</extracomment>
        <translation>Karte %1.</translation>
    </message>
    <message>
        <source>The terminal approved it.</source>
        <extracomment>Evidence.
----------
An approved payment.</extracomment>
        <translation>Vom Terminal genehmigt.</translation>
    </message>
    <message>
        <source>The terminal approved it at %1.</source>
        <extracomment>An approved payment: %1 is the time, or date and time.</extracomment>
        <translation>Vom Terminal genehmigt (%1).</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <extracomment>A payment that has ended, after a sentence about how.</extracomment>
        <translation>Es ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>%1 of %2 was approved.</source>
        <extracomment>%1 is the amount that was approved, %2 the larger one that was asked for.</extracomment>
        <translation>%1 von %2 genehmigt.</translation>
    </message>
    <message>
        <source>The terminal declined it.</source>
        <extracomment>A declined payment, without a code.
----------
Evidence.</extracomment>
        <translation>Vom Terminal abgelehnt.</translation>
    </message>
    <message>
        <source>The bank declined it (code %1).</source>
        <extracomment>Evidence: %1 is the code of the bank&apos;s answer.</extracomment>
        <translation>Von der Bank abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>Voided on the terminal. No money moved in the end.</source>
        <extracomment>Approved, then undone.</extracomment>
        <translation>Am Terminal storniert. Am Ende ist kein Geld geflossen.</translation>
    </message>
    <message>
        <source>Cancelled at the terminal.</source>
        <extracomment>A person stopped it on the terminal.</extracomment>
        <translation>Am Terminal abgebrochen.</translation>
    </message>
    <message>
        <source>The till saved the payment before sending anything.</source>
        <extracomment>Evidence: the intent to pay was saved; nothing has been sent.</extracomment>
        <translation>Die Kasse hat die Zahlung gespeichert, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The till stopped before anything was sent.</source>
        <extracomment>Evidence: the program or computer stopped before anything was sent.</extracomment>
        <translation>Die Kasse hat angehalten, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>The terminal was busy with another payment and said nothing about this one.</source>
        <extracomment>Evidence: the terminal answered with the data of another payment.</extracomment>
        <translation>Das Terminal war mit einer anderen Zahlung beschäftigt und hat über diese nichts gesagt.</translation>
    </message>
    <message>
        <source>What answered at the terminal&apos;s address shows another certificate, so nothing was sent to it. If the terminal was replaced or reset, a supervisor pairs it again.</source>
        <extracomment>Evidence: the device that answers has a different certificate from the paired terminal.</extracomment>
        <translation>Was an der Adresse des Terminals geantwortet hat, zeigt ein anderes Zertifikat, daher wurde nichts dorthin gesendet. Wenn das Terminal ersetzt oder zurückgesetzt wurde, koppelt die Aufsicht es neu.</translation>
    </message>
    <message>
        <source>The terminal approved it and then voided it.</source>
        <extracomment>Evidence: approved, then undone.</extracomment>
        <translation>Vom Terminal genehmigt und dann storniert.</translation>
    </message>
    <message>
        <source>The terminal gave a result without this payment&apos;s number, amount and type, so it may be another payment&apos;s.</source>
        <extracomment>Evidence: an answer that names neither this payment nor its amount and type.</extracomment>
        <translation>Das Terminal hat ein Ergebnis ohne Nummer, Betrag und Art dieser Zahlung gegeben, also kann es zu einer anderen Zahlung gehören.</translation>
    </message>
    <message>
        <source>The terminal gave an approval but does not say for how much.</source>
        <extracomment>Evidence: the answer has no amount.</extracomment>
        <translation>Das Terminal hat eine Genehmigung gegeben, sagt aber nicht, über wie viel.</translation>
    </message>
    <message>
        <source>The terminal says that the original payment was voided, so this void happened.</source>
        <extracomment>Evidence for a void: the terminal reports the original payment as voided.</extracomment>
        <translation>Das Terminal sagt, dass die ursprüngliche Zahlung storniert wurde, also hat dieses Storno stattgefunden.</translation>
    </message>
    <message>
        <source>The terminal does not say that the original payment was voided, which proves nothing yet.</source>
        <extracomment>Evidence for a void: the terminal does not report the original payment as voided.</extracomment>
        <translation>Das Terminal sagt nicht, dass die ursprüngliche Zahlung storniert wurde; das beweist noch nichts.</translation>
    </message>
    <message>
        <source>The terminal wants the customer&apos;s signature to be compared with the card.</source>
        <extracomment>Evidence: the customer signed, and the cashier compares.</extracomment>
        <translation>Das Terminal verlangt, dass die Unterschrift mit der auf der Karte verglichen wird.</translation>
    </message>
    <message>
        <source>The terminal&apos;s later answer is not what was settled by hand. Tell a supervisor.</source>
        <extracomment>Evidence: the terminal&apos;s result is the opposite of what a person had recorded by hand.</extracomment>
        <translation>Die spätere Antwort des Terminals ist nicht das, was von Hand geklärt wurde. Der Aufsicht Bescheid geben.</translation>
    </message>
    <message>
        <source>A later version of Tillside wrote “%1” here.</source>
        <extracomment>A line of evidence that this version does not know. %1 is its code.</extracomment>
        <translation>Eine spätere Version von Tillside hat hier „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>A later version of Tillside wrote “%1” here, with “%2”.</source>
        <extracomment>A line of evidence that this version does not know. %1 is its code, %2 its detail.</extracomment>
        <translation>Eine spätere Version von Tillside hat hier „%1“ geschrieben, mit „%2“.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer since.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>Gesendet (%1), seither keine Antwort.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Outcome word of a payment that may or may not have been charged. Never translate it with a word that means failed, declined or cancelled.</extracomment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Outcome word of a payment that runs at this moment.</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>Type of a payment: the customer pays.</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>Type of a payment: the customer gets money back, after the original was settled.</extracomment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Pre-authorisation</source>
        <extracomment>Type of a payment: money is held on the card, to be captured later.</extracomment>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Void</source>
        <extracomment>Type of a payment: an earlier one is undone on the same day.</extracomment>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Type of a payment: the money held by a pre-authorisation is taken.</extracomment>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>Outcome word: the terminal approved the payment.</extracomment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Approved for less</source>
        <extracomment>Outcome word: a smaller amount than requested was approved.</extracomment>
        <translation>Teilweise genehmigt</translation>
    </message>
    <message>
        <source>Approved, then voided</source>
        <extracomment>Outcome word: first approved, then undone; no money moved in the end.</extracomment>
        <translation>Genehmigt, dann storniert</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Outcome word: the bank or the terminal said no.</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Outcome word: the payment was stopped on the terminal.</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not charged</source>
        <extracomment>Outcome word: it is proved that no money moved.</extracomment>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Unlock it, then pair again.</source>
        <extracomment>Pairing: there is nowhere to store the terminal&apos;s token.</extracomment>
        <translation>Der Schlüsselbund ist nicht benutzbar. Ihn entsperren, dann neu koppeln.</translation>
    </message>
    <message>
        <source>The till could not read or save the terminal&apos;s profile.</source>
        <extracomment>Pairing: the terminal&apos;s profile could not be read or written.</extracomment>
        <translation>Die Kasse konnte das Profil des Terminals nicht lesen oder nicht speichern.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Choose another name, or type the serial number of that terminal.</source>
        <extracomment>Pairing: two terminals with one name.</extracomment>
        <translation>Ein anderes Terminal hat schon diesen Namen. Einen anderen Namen wählen oder die Seriennummer jenes Terminals eingeben.</translation>
    </message>
    <message>
        <source>The amount is larger than a terminal can take, so nothing was sent. Type it again.</source>
        <extracomment>Amount error: above the largest that the terminal&apos;s protocol can carry.</extracomment>
        <translation>Der Betrag ist größer, als ein Terminal annehmen kann, daher wurde nichts gesendet. Ihn nochmals eingeben.</translation>
    </message>
    <message>
        <source>This was not settled.</source>
        <extracomment>Settling by hand was not saved. A sentence about the reason follows.</extracomment>
        <translation>Die Zahlung wurde nicht von Hand geklärt.</translation>
    </message>
    <message>
        <source>The terminal approved it with authorisation %1.</source>
        <extracomment>Evidence: %1 is the authorisation code.</extracomment>
        <translation>Vom Terminal genehmigt, Genehmigungsnummer %1.</translation>
    </message>
    <message>
        <source>The terminal approved %1 of %2.</source>
        <extracomment>Evidence: %1 is the amount that was approved, %2 the larger one that was asked for.</extracomment>
        <translation>Vom Terminal genehmigt: %1 von %2.</translation>
    </message>
    <message>
        <source>The terminal approved only a part of %1.</source>
        <extracomment>Evidence: %1 is the amount that was asked for.</extracomment>
        <translation>Von %1 hat das Terminal nur einen Teil genehmigt.</translation>
    </message>
    <message>
        <source>It was cancelled at the terminal.</source>
        <extracomment>Evidence.</extracomment>
        <translation>Am Terminal abgebrochen.</translation>
    </message>
    <message>
        <source>It was cancelled at the terminal, with “%1”.</source>
        <extracomment>Evidence: %1 is what the terminal says about it.</extracomment>
        <translation>Am Terminal abgebrochen, mit „%1“.</translation>
    </message>
    <message>
        <source>The terminal gave the result of another payment.</source>
        <extracomment>Evidence: a result that does not belong to this payment.</extracomment>
        <translation>Das Terminal hat das Ergebnis einer anderen Zahlung gegeben.</translation>
    </message>
    <message>
        <source>The terminal gave the result of another payment, number %1.</source>
        <extracomment>Evidence: a result that does not belong to this payment. %1 is the number it came with.</extracomment>
        <translation>Das Terminal hat das Ergebnis einer anderen Zahlung gegeben, Nummer %1.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it has the approval code %1, but is no approval.</source>
        <extracomment>Evidence: the answer has the code of an approval but says &quot;not approved&quot;. %1 is the code.</extracomment>
        <translation>Die Antwort des Terminals widerspricht sich: Sie hat die Genehmigungsnummer %1, ist aber keine Genehmigung.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it says yes and no at once.</source>
        <extracomment>Evidence: the answer says &quot;approved&quot; and &quot;cancelled&quot; at the same time. Neither may read as if it were true.</extracomment>
        <translation>Die Antwort des Terminals widerspricht sich: Sie sagt zugleich ja und nein.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it says “%1”, but is no approval.</source>
        <extracomment>Evidence: the answer says &quot;not approved&quot;, while its texts say &quot;approved&quot;. %1 is that text.</extracomment>
        <translation>Die Antwort des Terminals widerspricht sich: Sie sagt „%1“, ist aber keine Genehmigung.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with another amount.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for.</extracomment>
        <translation>Verlangt wurde %1, aber das Terminal hat mit einem anderen Betrag geantwortet.</translation>
    </message>
    <message>
        <source>%1 was asked for, and the terminal&apos;s amounts do not add up to it.</source>
        <extracomment>Evidence: the answer names a tip or other extras, and it is not clear whether the amount includes them. %1 is the amount that the till asked for.</extracomment>
        <translation>Verlangt wurde %1, und die Beträge des Terminals ergeben zusammen nicht diesen Betrag.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with %2.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for, %2 the terminal&apos;s.</extracomment>
        <translation>Verlangt wurde %1, aber das Terminal hat mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>The terminal answered with another kind of payment.</source>
        <extracomment>Evidence: a refund instead of a sale, for example.</extracomment>
        <translation>Das Terminal hat mit einer anderen Art von Zahlung geantwortet.</translation>
    </message>
    <message>
        <source>The terminal answered with another kind of payment, “%1”.</source>
        <extracomment>Evidence: a refund instead of a sale, for example. %1 is the terminal&apos;s word for it.</extracomment>
        <translation>Das Terminal hat mit einer anderen Art von Zahlung geantwortet, „%1“.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered in another currency.</source>
        <extracomment>Evidence: %1 is the currency that the till asked for, EUR.</extracomment>
        <translation>Verlangt wurde %1, aber das Terminal hat in einer anderen Währung geantwortet.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered in %2.</source>
        <extracomment>Evidence: %1 is the currency that the till asked for, EUR, %2 the terminal&apos;s, USD.</extracomment>
        <translation>Verlangt wurde %1, aber das Terminal hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>The terminal answered with the reference “%1” instead of “%2”.</source>
        <extracomment>Evidence: %1 is the reference in the terminal&apos;s answer, %2 the one that the till sent.</extracomment>
        <translation>Das Terminal hat mit der Referenz „%1“ statt „%2“ geantwortet.</translation>
    </message>
    <message>
        <source>The terminal answered with code %1 instead of taking it.</source>
        <extracomment>Evidence: %1 is the number of the answer, for example 500.</extracomment>
        <translation>Das Terminal hat mit Code %1 geantwortet, statt den Auftrag anzunehmen.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer could not be read.</source>
        <extracomment>Evidence of an earlier version: the answer was a plain text or cut off.</extracomment>
        <translation>Die Antwort des Terminals war nicht lesbar.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer has no number for this payment.</source>
        <extracomment>Evidence: the number under which the terminal keeps a payment is missing.</extracomment>
        <translation>Die Antwort des Terminals enthält keine Nummer für diese Zahlung.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer speaks of another payment.</source>
        <extracomment>Evidence: the answer is about a payment that is running or has ended.</extracomment>
        <translation>Die Antwort des Terminals spricht von einer anderen Zahlung.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer names another kind of payment.</source>
        <extracomment>Evidence: a refund instead of a sale, for example.</extracomment>
        <translation>Die Antwort des Terminals nennt eine andere Art von Zahlung.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer names another amount.</source>
        <extracomment>Evidence.</extracomment>
        <translation>Die Antwort des Terminals nennt einen anderen Betrag.</translation>
    </message>
    <message>
        <source>It could not be saved, so it was not sent.</source>
        <extracomment>Evidence: the till must save before it sends.</extracomment>
        <translation>Die Zahlung konnte nicht gespeichert werden, daher wurde sie nicht gesendet.</translation>
    </message>
    <message>
        <source>It never reached the terminal.</source>
        <extracomment>Evidence: not a byte of the request left the till.</extracomment>
        <translation>Der Auftrag hat das Terminal nie erreicht.</translation>
    </message>
    <message>
        <source>The terminal took it.</source>
        <extracomment>Evidence: the terminal has started to work on the payment.</extracomment>
        <translation>Das Terminal hat den Auftrag angenommen.</translation>
    </message>
    <message>
        <source>The terminal took it under the number %1.</source>
        <extracomment>Evidence: the terminal has started to work on the payment. %1 is its number there.</extracomment>
        <translation>Das Terminal hat den Auftrag unter der Nummer %1 angenommen.</translation>
    </message>
    <message>
        <source>The terminal gave it another number than the till had.</source>
        <extracomment>Evidence: the number under which the terminal keeps the payment is not the till&apos;s.</extracomment>
        <translation>Das Terminal hat der Zahlung eine andere Nummer gegeben, als die Kasse hatte.</translation>
    </message>
    <message>
        <source>The terminal gave it another number than the till had: %1.</source>
        <extracomment>Evidence: %1 is the number under which the terminal keeps the payment.</extracomment>
        <translation>Das Terminal hat der Zahlung eine andere Nummer gegeben, als die Kasse hatte: %1.</translation>
    </message>
    <message>
        <source>The terminal is working on it.</source>
        <extracomment>Evidence.</extracomment>
        <translation>Das Terminal arbeitet daran.</translation>
    </message>
    <message>
        <source>The terminal is working on it and shows “%1”.</source>
        <extracomment>Evidence: the terminal works on the payment. %1 is the text that it shows.</extracomment>
        <translation>Das Terminal arbeitet daran und zeigt „%1“.</translation>
    </message>
    <message>
        <source>The till asked about it and got no answer.</source>
        <extracomment>Evidence: the till asked how the payment stands. A sentence about what happened follows.</extracomment>
        <translation>Die Kasse hat nachgefragt und keine Antwort bekommen.</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal only said “%1”.</source>
        <extracomment>Evidence: the till asked how the payment stands. %1 is what the terminal said instead.</extracomment>
        <translation>Die Kasse hat nachgefragt, und das Terminal hat nur „%1“ gesagt.</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal did not tell.</source>
        <extracomment>Evidence: the till asked how the payment stands.</extracomment>
        <translation>Die Kasse hat nachgefragt, und das Terminal hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>The till asked about it, and the terminal only gave code %1.</source>
        <extracomment>Evidence: the till asked how the payment stands. %1 is the number of the terminal&apos;s answer.</extracomment>
        <translation>Die Kasse hat nachgefragt, und das Terminal hat nur Code %1 gegeben.</translation>
    </message>
    <message>
        <source>The till asked the terminal to cancel, which does not tell how it ends.</source>
        <extracomment>Evidence: a person pressed Cancel at the till. The terminal reports the result later.</extracomment>
        <translation>Die Kasse hat das Terminal um Abbruch gebeten; das sagt nicht, wie die Zahlung ausgeht.</translation>
    </message>
    <message>
        <source>The payment was not started, so nothing was charged.</source>
        <extracomment>A new payment was not started. A sentence about the reason follows.</extracomment>
        <translation>Die Zahlung wurde nicht begonnen, also wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>The payment could not be saved, so nothing was sent. Check the disk, then charge again.</source>
        <extracomment>A new payment was not started: it must be saved before it may be sent.</extracomment>
        <translation>Die Zahlung konnte nicht gespeichert werden, daher wurde nichts gesendet. Den Datenträger prüfen, dann nochmals kassieren.</translation>
    </message>
    <message>
        <source>The amount is zero or larger than a terminal can take, so nothing was sent. Type it again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Der Betrag ist null oder größer, als ein Terminal annehmen kann, daher wurde nichts gesendet. Ihn nochmals eingeben.</translation>
    </message>
    <message>
        <source>The terminal is busy with something else, so nothing was sent. Wait until it is free, then charge again.</source>
        <extracomment>A new payment was not started: the terminal itself says that it is busy.</extracomment>
        <translation>Das Terminal ist mit etwas anderem beschäftigt, daher wurde nichts gesendet. Warten, bis es frei ist, dann nochmals kassieren.</translation>
    </message>
    <message>
        <source>What you see here could not be saved. Write it down now; the till keeps trying.</source>
        <extracomment>The outcome of a payment is shown, but could not be written to the disk. A sentence about the reason follows.</extracomment>
        <translation>Was hier zu sehen ist, konnte nicht gespeichert werden. Jetzt aufschreiben; die Kasse versucht es weiter.</translation>
    </message>
    <message>
        <source>This computer has no working keychain to keep the terminal&apos;s token in. Start the keychain, then pair again.</source>
        <extracomment>Keychain error while pairing: there is no keychain to store the terminal&apos;s token in.</extracomment>
        <translation>Dieser Computer hat keinen laufenden Schlüsselbund, in dem das Token des Terminals aufbewahrt werden kann. Den Schlüsselbund starten, dann neu koppeln.</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow Tillside to use it. Unlock it, allow Tillside, then pair again.</source>
        <extracomment>Keychain error while pairing: it is locked, or its owner refused.</extracomment>
        <translation>Der Schlüsselbund ist gesperrt oder hat Tillside die Benutzung nicht erlaubt. Ihn entsperren, Tillside zulassen, dann neu koppeln.</translation>
    </message>
    <message>
        <source>the desktop&apos;s keyring (Secret Service)</source>
        <extracomment>Where the tokens of the terminals are kept, as in &quot;kept in the desktop&apos;s keyring&quot;.</extracomment>
        <translation>Schlüsselbund der Arbeitsumgebung (Secret Service)</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <extracomment>Where the tokens of the terminals are kept, on Windows; the system&apos;s own name for it.</extracomment>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>this computer&apos;s memory</source>
        <extracomment>Where the tokens of the terminals are kept: only until the program ends.</extracomment>
        <translation>Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <extracomment>Where the tokens of the terminals are kept, if there is no better name for the place.</extracomment>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The terminal voided it.</source>
        <extracomment>A void that happened: &quot;it&quot; is the earlier payment.</extracomment>
        <translation>Vom Terminal storniert.</translation>
    </message>
    <message>
        <source>The terminal voided it at %1.</source>
        <extracomment>A void that happened: &quot;it&quot; is the earlier payment. %1 is the time, or date and time.</extracomment>
        <translation>Vom Terminal storniert (%1).</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <extracomment>Outcome word of a refund, whatever kept it from happening: the customer got nothing back.</extracomment>
        <translation>Nicht erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <extracomment>Outcome word of a refund: the customer gets the money back.</extracomment>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refunded in part</source>
        <extracomment>Outcome word of a refund: the customer gets less back than the till asked for.</extracomment>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded, then voided</source>
        <extracomment>Outcome word of a refund: first approved, then undone.</extracomment>
        <translation>Erstattet, dann storniert</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Outcome word of a pre-authorisation: the money is held on the card but not taken.</extracomment>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Held in part</source>
        <extracomment>Outcome word of a pre-authorisation: less is held than the till asked for.</extracomment>
        <translation>Teilweise reserviert</translation>
    </message>
    <message>
        <source>Held, then voided</source>
        <extracomment>Outcome word of a pre-authorisation: first held, then released.</extracomment>
        <translation>Reserviert, dann storniert</translation>
    </message>
    <message>
        <source>Not held</source>
        <extracomment>Outcome word of a pre-authorisation: it is proved that no money is held.</extracomment>
        <translation>Nicht reserviert</translation>
    </message>
    <message>
        <source>Not voided</source>
        <extracomment>Outcome word of a void, whatever kept it from happening: the original payment still stands, so the word must not read as if the customer had not been charged.</extracomment>
        <translation>Nicht storniert</translation>
    </message>
    <message>
        <source>Voided</source>
        <extracomment>A line of a day&apos;s totals: payments that were voided. The amount is what that changed of earlier days.
----------
Outcome word of a void: an earlier payment was undone.</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Voided in part</source>
        <extracomment>Outcome word of a void: only a part of the earlier payment was undone.</extracomment>
        <translation>Teilweise storniert</translation>
    </message>
    <message>
        <source>Void undone</source>
        <extracomment>Outcome word of a void that was itself undone: the original payment still stands.</extracomment>
        <translation>Storno zurückgenommen</translation>
    </message>
    <message>
        <source>Not captured</source>
        <extracomment>Outcome word of a capture, whatever kept it from happening: the money was not taken.</extracomment>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Captured</source>
        <extracomment>Outcome word of a capture: the money that a pre-authorisation held is taken.
----------
A line of a day&apos;s totals: money that had been held on cards, and was taken.</extracomment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Captured in part</source>
        <extracomment>Outcome word of a capture: less was taken than the till asked for.</extracomment>
        <translation>Teilweise gebucht</translation>
    </message>
    <message>
        <source>Captured, then voided</source>
        <extracomment>Outcome word of a capture: first taken, then undone.</extracomment>
        <translation>Gebucht, dann storniert</translation>
    </message>
    <message>
        <source>The till began to send it; from here on the terminal may carry it out.</source>
        <extracomment>Evidence: from now on the request may have reached the terminal, and money may move.</extracomment>
        <translation>Die Kasse hat begonnen, den Auftrag zu senden; ab hier kann das Terminal ihn ausführen.</translation>
    </message>
    <message>
        <source>The till stopped while it was being sent.</source>
        <extracomment>Evidence: the program or computer stopped while the request may have been on its way. A sentence that it may have happened follows.</extracomment>
        <translation>Die Kasse hat angehalten, während der Auftrag gesendet wurde.</translation>
    </message>
    <message>
        <source>It was sent, but the answer does not say that the terminal took it.</source>
        <extracomment>Evidence: the answer to the request does not say that the terminal took it. A sentence that it may have happened all the same follows.</extracomment>
        <translation>Der Auftrag wurde gesendet, aber die Antwort sagt nicht, dass das Terminal ihn angenommen hat.</translation>
    </message>
    <message>
        <source>The money may be held on the card.</source>
        <extracomment>A pre-authorisation that is not known yet.</extracomment>
        <translation>Der Betrag ist möglicherweise auf der Karte reserviert.</translation>
    </message>
    <message>
        <source>The payment may have been voided.</source>
        <extracomment>A void that is not known yet: the earlier payment may be undone.</extracomment>
        <translation>Die ursprüngliche Zahlung kann storniert worden sein.</translation>
    </message>
    <message>
        <source>No money is held.</source>
        <extracomment>A pre-authorisation that has ended, after a sentence about how.</extracomment>
        <translation>Es ist kein Geld reserviert.</translation>
    </message>
    <message>
        <source>The payment of %1 still stands: no money goes back.</source>
        <extracomment>A void that did not happen, after a sentence about why: the earlier payment, whose amount is %1, counts as before. It must be true for every type of that payment, including a refund.</extracomment>
        <translation>Die Zahlung über %1 gilt weiterhin: Es fließt kein Geld zurück.</translation>
    </message>
    <message>
        <source>The payment of %1 is undone.</source>
        <extracomment>A void that happened: %1 is the amount of the earlier payment. It must be true for every type of that payment, including a refund.</extracomment>
        <translation>Die Zahlung über %1 ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 of %2 was refunded.</source>
        <extracomment>%1 is the amount that goes back to the card, %2 the larger one that was asked for.</extracomment>
        <translation>%1 von %2 erstattet.</translation>
    </message>
    <message>
        <source>%1 of %2 is held.</source>
        <extracomment>%1 is the amount that is held on the card, %2 the larger one that was asked for.</extracomment>
        <translation>%1 von %2 reserviert.</translation>
    </message>
    <message>
        <source>%1 of %2 was voided.</source>
        <extracomment>%1 is the amount that was undone, %2 that of the earlier payment.</extracomment>
        <translation>%1 von %2 storniert.</translation>
    </message>
    <message>
        <source>%1 of %2 was captured.</source>
        <extracomment>%1 is the amount that was taken, %2 the larger one that was asked for.</extracomment>
        <translation>%1 von %2 gebucht.</translation>
    </message>
    <message>
        <source>Check that the terminal is switched on, that it is on the same network, and that its address has not changed.</source>
        <extracomment>What to do when a terminal does not answer at all.</extracomment>
        <translation>Prüfen, ob das Terminal eingeschaltet und im selben Netz ist und ob seine Adresse noch stimmt.</translation>
    </message>
    <message>
        <source>If the terminal was replaced or reset, ask a supervisor to pair it again. If not, ask support before you use it.</source>
        <extracomment>What to do when a terminal shows an unknown certificate.</extracomment>
        <translation>Wenn das Terminal ersetzt oder zurückgesetzt wurde, koppelt die Aufsicht es neu. Wenn nicht, vor der Benutzung den Support fragen.</translation>
    </message>
    <message>
        <source>Check the terminal&apos;s screen and its network connection.</source>
        <extracomment>What to do when a terminal answers late or incompletely.</extracomment>
        <translation>Anzeige und Netzwerkverbindung des Terminals prüfen.</translation>
    </message>
    <message>
        <source>Nothing was sent, so this moved no money.</source>
        <extracomment>About money, when not a byte reached the terminal.</extracomment>
        <translation>Es wurde nichts gesendet, also ist dadurch kein Geld geflossen.</translation>
    </message>
    <message>
        <source>This alone does not say whether money moved.</source>
        <extracomment>About money, after a broken connection: it proves neither that the card was charged nor that it was not.</extracomment>
        <translation>Daraus allein geht nicht hervor, ob Geld geflossen ist.</translation>
    </message>
    <message>
        <source>The terminal did not answer.</source>
        <extracomment>Call error: refused, no route, or an unknown host name.</extracomment>
        <translation>Das Terminal hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Could not connect to the terminal in time.</source>
        <extracomment>Call error: the connection was not ready within 8 seconds.</extracomment>
        <translation>Die Verbindung zum Terminal kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>Something answered at the terminal&apos;s address, but a secure connection could not be made.</source>
        <extracomment>Call error: something listens at the address, but offers no TLS that we accept.</extracomment>
        <translation>An der Adresse des Terminals hat etwas geantwortet, aber es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The device at the terminal&apos;s address shows a different certificate from the paired terminal.</source>
        <extracomment>Call error: the certificate is not the one that was accepted at pairing.</extracomment>
        <translation>Das Gerät unter der Adresse des Terminals zeigt ein anderes Zertifikat als das gekoppelte Terminal.</translation>
    </message>
    <message>
        <source>The terminal did not finish its answer in time.</source>
        <extracomment>Call error: the request was sent, and no complete answer came within the deadline.</extracomment>
        <translation>Das Terminal hat nicht rechtzeitig vollständig geantwortet.</translation>
    </message>
    <message>
        <source>The answer was too long to come from a terminal.</source>
        <extracomment>Call error: the answer was dropped because of its size.</extracomment>
        <translation>Die Antwort war zu lang, um von einem Terminal zu stammen.</translation>
    </message>
    <message>
        <source>Tillside confused a secure connection with an open one and stopped.</source>
        <extracomment>Call error: a mistake in Tillside, noticed before anything was opened.</extracomment>
        <translation>Tillside hat eine sichere und eine ungesicherte Verbindung verwechselt und angehalten.</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <extracomment>The button that takes the money held before; %1 is the amount.</extracomment>
        <translation>%1 buchen</translation>
    </message>
    <message>
        <source>%1 was captured at %2. Capture the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>%1 wurde gebucht (%2). Denselben Betrag nochmals buchen?</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate capture.</source>
        <extracomment>Below that question.</extracomment>
        <translation>Nur fortfahren, wenn dies eine zweite, eigene Buchung ist.</translation>
    </message>
    <message>
        <source>The money held on the card was taken.</source>
        <extracomment>A capture, after a sentence that the terminal approved it.</extracomment>
        <translation>Das auf der Karte reservierte Geld wurde eingezogen.</translation>
    </message>
    <message>
        <source>The money held on the card may have been captured.</source>
        <extracomment>A capture that is not known yet: the money that was held may be taken.</extracomment>
        <translation>Der auf der Karte reservierte Betrag kann gebucht worden sein.</translation>
    </message>
    <message>
        <source>Check the terminal before you capture or charge again.</source>
        <extracomment>What to do about a capture that is not known yet. Anything more without checking may charge the customer twice.</extracomment>
        <translation>Am Terminal nachsehen, bevor nochmals gebucht oder kassiert wird.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a capture of %1 at around %2.</source>
        <extracomment>A capture takes the money that a pre-authorisation holds. %1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>Am Terminal die Liste der Transaktionen öffnen und eine Buchung über %1 suchen (Zeit: etwa %2).</translation>
    </message>
    <message>
        <source>The terminal captured it</source>
        <extracomment>Choice, after checking the terminal: the money held on the card was taken.</extracomment>
        <translation>Das Terminal hat gebucht</translation>
    </message>
    <message>
        <source>Settle as captured</source>
        <extracomment>Button: records for good that the money held on the card was taken.</extracomment>
        <translation>Als gebucht klären</translation>
    </message>
    <message>
        <source>Marked captured by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the money held on the card was taken. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als gebucht vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says not captured; it was marked captured. A supervisor must decide.</source>
        <extracomment>A person recorded that the money held on the card was taken, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: nicht gebucht; vermerkt ist: gebucht. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The terminal did not capture it</source>
        <extracomment>Choice, after checking the terminal: the money held on the card was not taken.</extracomment>
        <translation>Das Terminal hat nicht gebucht</translation>
    </message>
    <message>
        <source>Settle as not captured</source>
        <extracomment>Button: records for good that the money held on the card was not taken.</extracomment>
        <translation>Als nicht gebucht klären</translation>
    </message>
    <message>
        <source>Marked not captured by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the money held on the card was not taken. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als nicht gebucht vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says captured; it was marked not captured. A supervisor must decide.</source>
        <extracomment>A person recorded that the money held on the card was not taken, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: gebucht; vermerkt ist: nicht gebucht. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The bank gave no reason.</source>
        <extracomment>A declined payment: the bank did not say why.</extracomment>
        <translation>Die Bank hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The bank declined it.</source>
        <extracomment>A declined payment, where the reason must not be said in front of the customer.</extracomment>
        <translation>Die Bank hat abgelehnt.</translation>
    </message>
    <message>
        <source>Not allowed for this card.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Mit dieser Karte nicht erlaubt.</translation>
    </message>
    <message>
        <source>Over the card&apos;s limit.</source>
        <extracomment>A declined payment: above the card&apos;s limit for one payment or one day.</extracomment>
        <translation>Über dem Limit der Karte.</translation>
    </message>
    <message>
        <source>The bank did not answer.</source>
        <extracomment>A declined payment: the card&apos;s bank, or the connection to it, did not work.</extracomment>
        <translation>Die Bank hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The card number is not valid.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Die Kartennummer ist ungültig.</translation>
    </message>
    <message>
        <source>Not enough money on the card.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Nicht genug Geld auf der Karte.</translation>
    </message>
    <message>
        <source>The card has expired.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Die Karte ist abgelaufen.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times.</source>
        <extracomment>A declined payment.</extracomment>
        <translation>Die PIN war zu oft falsch.</translation>
    </message>
    <message>
        <source>Compare the customer&apos;s signature with the card. If they do not match, void this payment.</source>
        <extracomment>For an approved payment: the customer signed on paper.</extracomment>
        <translation>Die Unterschrift mit der auf der Karte vergleichen; wenn sie nicht stimmt, diese Zahlung stornieren.</translation>
    </message>
    <message>
        <source>%1 + %2 tip or other extras = %3.</source>
        <extracomment>An approved payment: %1 is what the till asked for, %2 what the terminal added, and %3 the sum. The extra may be a tip, a surcharge or cash back.</extracomment>
        <translation>%1 + %2 Trinkgeld oder andere Zuschläge = %3.</translation>
    </message>
    <message>
        <source>Only part of %1 was approved. The terminal&apos;s receipt says how much.</source>
        <extracomment>Only part was approved, and because it includes extras, the till cannot say how much. %1 is the amount that was asked for.</extracomment>
        <translation>Von %1 wurde nur ein Teil genehmigt. Auf dem Beleg des Terminals nachlesen, wie viel.</translation>
    </message>
    <message>
        <source>Bank code %1.</source>
        <extracomment>A declined payment, after the reason in words: %1 is the code of the bank&apos;s answer.</extracomment>
        <translation>Bankcode %1.</translation>
    </message>
    <message>
        <source>The terminal did not carry it out.</source>
        <extracomment>A payment that was proved not to have happened. A sentence about money follows.</extracomment>
        <translation>Das Terminal hat den Auftrag nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Saved at %1, not sent yet.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time, when it was saved.</extracomment>
        <translation>Gespeichert (%1) und noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Sent at %1. The terminal refused the payment. The till is asking again to be sure.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>Gesendet (%1). Das Terminal hat den Auftrag zurückgewiesen. Die Kasse fragt zur Sicherheit noch einmal nach.</translation>
    </message>
    <message>
        <source>Sent at %1. The terminal is working on it and has not said yet how it ended.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>Gesendet (%1). Das Terminal arbeitet daran und hat noch nicht gemeldet, wie die Zahlung ausging.</translation>
    </message>
    <message>
        <source>Sent at %1, and the terminal has not said how it ended.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time. The till keeps asking about it.</extracomment>
        <translation>Gesendet (%1), und das Terminal sagt nicht, wie die Zahlung ausging.</translation>
    </message>
    <message>
        <source>Sent at %1, but the answer was lost. The till is asking the terminal about the original payment instead.</source>
        <extracomment>A void that is not known yet: %1 is the time, or date and time. The till can ask about the original payment.</extracomment>
        <translation>Gesendet (%1), und die Antwort ging verloren. Die Kasse fragt das Terminal stattdessen nach der ursprünglichen Zahlung.</translation>
    </message>
    <message>
        <source>Sent at %1.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>Gesendet (%1).</translation>
    </message>
    <message>
        <source>Sent at %1, but the terminal&apos;s answer does not match the request.</source>
        <extracomment>A payment that is not known yet: %1 is the time, or date and time.</extracomment>
        <translation>Gesendet (%1), und die Antwort des Terminals passt nicht zu dem, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Open the pairing screen on the terminal again and pair with its new code.</source>
        <extracomment>Pairing: a code works once, so the next attempt needs a new one.</extracomment>
        <translation>Am Terminal den Kopplungsbildschirm noch einmal öffnen und mit dem neuen Code koppeln.</translation>
    </message>
    <message>
        <source>The terminal shows a different certificate from the one you compared. Do not continue. Ask support.</source>
        <extracomment>Pairing: the certificate is not the one that was compared before.</extracomment>
        <translation>Es zeigt ein anderes Zertifikat als das verglichene. Nicht weitermachen: Den Support fragen.</translation>
    </message>
    <message>
        <source>The terminal shows a different certificate from the one you compared: %1. Do not continue. Ask support.</source>
        <extracomment>Pairing: the certificate is not the one that was compared before. %1 is the SHA-256 fingerprint that it shows.</extracomment>
        <translation>Es zeigt ein anderes Zertifikat als das verglichene: %1. Nicht weitermachen: Den Support fragen.</translation>
    </message>
    <message>
        <source>Pairing failed: the terminal did not accept that code. Type the code it shows now.</source>
        <extracomment>Pairing: the terminal does not accept the code.</extracomment>
        <translation>Die Kopplung ist gescheitert: Das Terminal hat diesen Code nicht angenommen. Den Code eingeben, den es jetzt zeigt.</translation>
    </message>
    <message>
        <source>Pairing failed: the terminal did not accept that code and said “%1”. Type the code it shows now.</source>
        <extracomment>Pairing: the terminal does not accept the code. %1 is its own words.</extracomment>
        <translation>Die Kopplung ist gescheitert: Das Terminal hat diesen Code nicht angenommen und meldet „%1“. Den Code eingeben, den es jetzt zeigt.</translation>
    </message>
    <message>
        <source>The terminal accepted the code, but then did not confirm the pairing.</source>
        <extracomment>Pairing: the terminal accepted the code, but then gave no clear answer.</extracomment>
        <translation>Das Terminal hat den Code angenommen, die Kopplung dann aber nicht bestätigt.</translation>
    </message>
    <message>
        <source>The terminal could not be reached. Check its address and network.</source>
        <extracomment>Pairing: the terminal could not be reached.</extracomment>
        <translation>Es war nicht zu erreichen. Seine Adresse und sein Netz prüfen.</translation>
    </message>
    <message>
        <source>A payment or another pairing is running on the terminal. Wait until it ends, then pair.</source>
        <extracomment>Pairing: a payment, or another pairing, runs on the terminal.</extracomment>
        <translation>Darauf läuft eine Zahlung oder eine andere Kopplung. Warten, bis sie zu Ende ist, dann koppeln.</translation>
    </message>
    <message>
        <source>The terminal accepted the code but gave no token. Check the terminal&apos;s address and type, then pair with a new code.</source>
        <extracomment>Pairing: the terminal accepted the code, but returned no token.</extracomment>
        <translation>Es hat den Code angenommen, aber kein Token gegeben. Prüfen, ob Adresse und Art des Terminals stimmen, und mit einem neuen Code koppeln.</translation>
    </message>
    <message>
        <source>The terminal rejects the token that it has just given. Restart the terminal and pair with a new code.</source>
        <extracomment>Pairing: the terminal rejects the token that it issued a moment ago.</extracomment>
        <translation>Es nimmt das Token nicht an, das es gegeben hat. Das Terminal neu starten und mit einem neuen Code koppeln.</translation>
    </message>
    <message>
        <source>Pairing failed.</source>
        <extracomment>Pairing ended without result. A sentence about the reason follows.</extracomment>
        <translation>Die Kopplung ist gescheitert.</translation>
    </message>
    <message>
        <source>Pre-authorise %1</source>
        <extracomment>The button that holds money on the customer&apos;s card, to be captured later; %1 is the amount.</extracomment>
        <translation>%1 reservieren</translation>
    </message>
    <message>
        <source>%1 was held at %2. Hold the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>%1 wurde reserviert (%2). Denselben Betrag nochmals reservieren?</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate pre-authorisation.</source>
        <extracomment>Below that question.</extracomment>
        <translation>Nur fortfahren, wenn dies eine zweite, eigene Reservierung ist.</translation>
    </message>
    <message>
        <source>Held on the card, not charged yet.</source>
        <extracomment>A pre-authorisation, after a sentence that the terminal approved it.</extracomment>
        <translation>Auf der Karte reserviert, noch nicht eingezogen.</translation>
    </message>
    <message>
        <source>Voided on the terminal. The money is no longer held.</source>
        <extracomment>A pre-authorisation that was approved, then undone.</extracomment>
        <translation>Am Terminal storniert. Das Geld ist nicht mehr reserviert.</translation>
    </message>
    <message>
        <source>Check the terminal before you pre-authorise again.</source>
        <extracomment>What to do about a pre-authorisation that is not known yet. Another one without checking may hold the customer&apos;s money twice.</extracomment>
        <translation>Am Terminal nachsehen, bevor nochmals reserviert wird.</translation>
    </message>
    <message>
        <source>The terminal holds the money</source>
        <extracomment>Choice, after checking the terminal: money is held on the card, to be taken later.</extracomment>
        <translation>Das Terminal hält das Geld reserviert</translation>
    </message>
    <message>
        <source>Settle as held</source>
        <extracomment>Button: records for good that money is held on the card, to be taken later.</extracomment>
        <translation>Als reserviert klären</translation>
    </message>
    <message>
        <source>Marked held by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that money is held on the card, to be taken later. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als reserviert vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says not held; it was marked held. A supervisor must decide.</source>
        <extracomment>A person recorded that money is held on the card, to be taken later, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: nicht reserviert; vermerkt ist: reserviert. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The terminal does not hold the money</source>
        <extracomment>Choice, after checking the terminal: no money is held on the card.</extracomment>
        <translation>Das Terminal hält das Geld nicht reserviert</translation>
    </message>
    <message>
        <source>Settle as not held</source>
        <extracomment>Button: records for good that no money is held on the card.</extracomment>
        <translation>Als nicht reserviert klären</translation>
    </message>
    <message>
        <source>Marked not held by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that no money is held on the card. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als nicht reserviert vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says held; it was marked not held. A supervisor must decide.</source>
        <extracomment>A person recorded that no money is held on the card, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: reserviert; vermerkt ist: nicht reserviert. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <extracomment>The button that gives the customer money back; %1 is the amount.</extracomment>
        <translation>%1 erstatten</translation>
    </message>
    <message>
        <source>%1 was refunded at %2. Refund the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>%1 wurde erstattet (%2). Denselben Betrag nochmals erstatten?</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate refund.</source>
        <extracomment>Below that question.</extracomment>
        <translation>Nur fortfahren, wenn dies eine zweite, eigene Erstattung ist.</translation>
    </message>
    <message>
        <source>The money goes back to the customer&apos;s card.</source>
        <extracomment>A refund, after a sentence that the terminal approved it.</extracomment>
        <translation>Das Geld geht auf die Karte des Kunden zurück.</translation>
    </message>
    <message>
        <source>The customer may have been refunded.</source>
        <extracomment>A refund that is not known yet.</extracomment>
        <translation>Der Betrag kann dem Kunden erstattet worden sein.</translation>
    </message>
    <message>
        <source>Check the terminal before you refund again.</source>
        <extracomment>What to do about a refund that is not known yet. Another one without checking may pay the customer twice.</extracomment>
        <translation>Am Terminal nachsehen, bevor nochmals erstattet wird.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a refund of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>Am Terminal die Liste der Transaktionen öffnen und eine Erstattung über %1 suchen (Zeit: etwa %2).</translation>
    </message>
    <message>
        <source>The terminal refunded it</source>
        <extracomment>Choice, after checking the terminal: the customer got the money back.</extracomment>
        <translation>Das Terminal hat erstattet</translation>
    </message>
    <message>
        <source>Settle as refunded</source>
        <extracomment>Button: records for good that the customer got the money back.</extracomment>
        <translation>Als erstattet klären</translation>
    </message>
    <message>
        <source>Marked refunded by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the customer got the money back. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als erstattet vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says not refunded; it was marked refunded. A supervisor must decide.</source>
        <extracomment>A person recorded that the customer got the money back, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: nicht erstattet; vermerkt ist: erstattet. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The terminal did not refund it</source>
        <extracomment>Choice, after checking the terminal: the customer did not get the money back.</extracomment>
        <translation>Das Terminal hat nicht erstattet</translation>
    </message>
    <message>
        <source>Settle as not refunded</source>
        <extracomment>Button: records for good that the customer did not get the money back.</extracomment>
        <translation>Als nicht erstattet klären</translation>
    </message>
    <message>
        <source>Marked not refunded by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the customer did not get the money back. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als nicht erstattet vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says refunded; it was marked not refunded. A supervisor must decide.</source>
        <extracomment>A person recorded that the customer did not get the money back, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: erstattet; vermerkt ist: nicht erstattet. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>No amount was typed, so nothing was sent. Type the amount.</source>
        <extracomment>Amount error: nothing was typed.</extracomment>
        <translation>Es gibt noch keinen Betrag, daher wurde nichts gesendet. Den Betrag eingeben.</translation>
    </message>
    <message>
        <source>That is not an amount, so nothing was sent. Type it in digits.</source>
        <extracomment>Amount error.</extracomment>
        <translation>Das ist kein Betrag, daher wurde nichts gesendet. Ihn in Ziffern eingeben.</translation>
    </message>
    <message>
        <source>The amount has more decimals than this terminal accepts, so nothing was sent. Type it again.</source>
        <extracomment>Amount error: 12.345 in a currency with two decimals.</extracomment>
        <translation>Der Betrag hat mehr Nachkommastellen, als dieses Terminal annimmt, daher wurde nichts gesendet. Ihn nochmals eingeben.</translation>
    </message>
    <message>
        <source>A void cannot be voided. Nothing was sent. If the customer still owes the money, charge it as a new payment.</source>
        <extracomment>Refused: void of a void.</extracomment>
        <translation>Ein Storno kann nicht storniert werden. Es wurde nichts gesendet: Wenn das Geld doch zu zahlen ist, als neue Zahlung kassieren.</translation>
    </message>
    <message>
        <source>This payment was already voided. Nothing was sent, and there is nothing more to do.</source>
        <extracomment>Refused: void or capture of a payment that was already paid back.</extracomment>
        <translation>Diese Zahlung ist schon storniert. Es wurde nichts gesendet, und es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>Only a pre-authorisation can be captured. Nothing was sent. Find the one you mean.</source>
        <extracomment>Refused: capture of something that is not a pre-authorisation.</extracomment>
        <translation>Nur eine Reservierung kann gebucht werden. Es wurde nichts gesendet: Die gemeinte suchen.</translation>
    </message>
    <message>
        <source>This pre-authorisation was already captured. Nothing was sent. Charge anything more as a new payment.</source>
        <extracomment>Refused: a pre-authorisation is captured once.</extracomment>
        <translation>Diese Reservierung ist schon gebucht. Es wurde nichts gesendet: Alles Weitere als neue Zahlung kassieren.</translation>
    </message>
    <message>
        <source>This is more than the pre-authorisation holds. Nothing was sent. Capture what is held, or less.</source>
        <extracomment>Refused: capture of more than the pre-authorisation holds.</extracomment>
        <translation>Das ist mehr, als die Reservierung hält. Es wurde nichts gesendet: Den reservierten Betrag buchen oder weniger.</translation>
    </message>
    <message>
        <source>The till already knows how this payment ended, so there is nothing to settle by hand. Nothing was changed.</source>
        <extracomment>Refused: settling by hand, because the terminal has said how the payment ended.</extracomment>
        <translation>Die Kasse weiß bereits, wie diese Zahlung ausging, daher gibt es nichts von Hand zu klären. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This payment was already settled by hand. Nothing was changed. The first record stays.</source>
        <extracomment>Refused: settling by hand a second time.</extracomment>
        <translation>Diese Zahlung wurde bereits von Hand geklärt. Es wurde nichts geändert. Der erste Eintrag bleibt.</translation>
    </message>
    <message>
        <source>To cancel, press ✕ on the terminal. The till cannot cancel it, and the card may be charged until you do.</source>
        <extracomment>The till cannot cancel here. Until a person presses the key, the card may be charged.</extracomment>
        <translation>Zum Abbrechen ✕ am Terminal drücken. Die Kasse kann das nicht, und bis dahin kann die Zahlung ausgeführt werden.</translation>
    </message>
    <message>
        <source>The terminal did not confirm that it is working on this payment, so the till did not ask it to cancel. The card may be charged. To cancel, press ✕ on the terminal.</source>
        <extracomment>No cancel was sent, because it might have stopped another till&apos;s payment.</extracomment>
        <translation>Das Terminal hat nicht bestätigt, dass es an dieser Zahlung arbeitet, daher hat die Kasse es nicht um Abbruch gebeten. Die Zahlung kann ausgeführt werden. Zum Abbrechen ✕ am Terminal drücken.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal, and it may be this one. Nothing was settled. Wait until it ends, then check again.</source>
        <extracomment>Settling by hand was not possible, because a payment runs on the terminal.</extracomment>
        <translation>Auf diesem Terminal läuft eine Zahlung, und es kann diese sein. Es wurde nichts geklärt: Warten, bis sie zu Ende ist, dann nochmals nachsehen.</translation>
    </message>
    <message>
        <source>The keychain did not delete the terminal&apos;s token, so the terminal was not forgotten. No money moved. Unlock the keychain, then forget the terminal again.</source>
        <extracomment>A terminal was not forgotten.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht gelöscht, daher wurde das Terminal nicht entfernt, und es ist kein Geld geflossen. Den Schlüsselbund entsperren, dann das Terminal nochmals entfernen.</translation>
    </message>
    <message>
        <source>The terminal was not forgotten, but its token may already be deleted.</source>
        <extracomment>A terminal was not forgotten. A sentence about the reason follows.</extracomment>
        <translation>Das Terminal wurde nicht entfernt, aber sein Token ist möglicherweise schon gelöscht.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether a payment on this terminal went through. It may have been charged, so the terminal was not forgotten. Check that payment first.</source>
        <extracomment>A terminal was not forgotten: only its token can ask about its unresolved payments.</extracomment>
        <translation>Der Ausgang einer Zahlung auf diesem Terminal ist noch nicht bekannt. Sie kann ausgeführt worden sein, daher wurde das Terminal nicht entfernt. Zuerst diese Zahlung prüfen.</translation>
    </message>
    <message>
        <source>A payment is running on this terminal, so it was not forgotten. Wait until the payment ends.</source>
        <extracomment>A terminal was not forgotten, because a payment runs on it.</extracomment>
        <translation>Auf diesem Terminal läuft eine Zahlung. Es wurde nicht entfernt: Warten, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>The till cannot ask about this payment again. It may have been charged. Check the terminal, then ask a supervisor to settle the payment by hand.</source>
        <extracomment>An unresolved payment: the answer was lost, and there is nothing to ask about.</extracomment>
        <translation>Die Kasse kann nach dieser Zahlung nicht mehr fragen. Sie kann ausgeführt worden sein. Am Terminal nachsehen und die Zahlung von der Aufsicht von Hand klären lassen.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. It may still have been charged. Check the terminal before you charge again.</source>
        <extracomment>An unresolved payment: the terminal says that it does not know its number. This does not prove that the card was not charged.</extracomment>
        <translation>Das Terminal sagt, dass es diese Zahlung nicht kennt. Sie kann trotzdem ausgeführt worden sein: Am Terminal nachsehen, bevor nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answers do not match this payment. It may have been charged, for this amount or another. Compare both figures with the terminal before you charge again.</source>
        <extracomment>An unresolved payment: the terminal gives an answer with another amount or type.</extracomment>
        <translation>Die Antworten des Terminals passen nicht zu dieser Zahlung. Sie kann ausgeführt worden sein, mit diesem oder einem anderen Betrag: Beide Angaben mit dem Terminal vergleichen, bevor nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>The terminal does not let the till ask about this payment. It may have been charged. Check the terminal, pair it again, then check the payment.</source>
        <extracomment>An unresolved payment: the terminal refuses the till&apos;s token, or shows another certificate than the pinned one.</extracomment>
        <translation>Das Terminal lässt die Kasse nicht nach dieser Zahlung fragen. Sie kann ausgeführt worden sein: Am Terminal nachsehen, es dann neu koppeln und die Zahlung prüfen.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal and asking about its payments. They may have been charged. Check there.</source>
        <extracomment>Unresolved payments were not asked about: another window or program does that.</extracomment>
        <translation>Ein anderes Fenster oder Programm benutzt dieses Terminal und fragt nach dessen Zahlungen. Sie können ausgeführt worden sein: Dort nachsehen.</translation>
    </message>
    <message>
        <source>The till&apos;s journal could not be read, so the terminal was not asked. These payments are still not known. Check again.</source>
        <extracomment>A payment could not be asked about: the journal could not be read.</extracomment>
        <translation>Das Journal der Kasse konnte nicht gelesen werden, daher wurde das Terminal nicht gefragt. Diese Zahlungen sind weiterhin nicht bekannt. Nochmals prüfen.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token, so the terminal was not asked. The payments may have been charged. Unlock the keychain.</source>
        <extracomment>Unresolved payments could not be asked about.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht herausgegeben, daher wurde nichts gefragt. Die Zahlungen können ausgeführt worden sein: Den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>The button that takes the customer&apos;s money; %1 is the amount.</extracomment>
        <translation>%1 kassieren</translation>
    </message>
    <message>
        <source>%1 was approved at %2. Charge the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>%1 wurde genehmigt (%2). Denselben Betrag nochmals kassieren?</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate sale.</source>
        <extracomment>Below that question.</extracomment>
        <translation>Nur fortfahren, wenn dies ein zweiter, eigener Verkauf ist.</translation>
    </message>
    <message>
        <source>The customer may have been charged.</source>
        <extracomment>A sale that is not known yet.</extracomment>
        <translation>Die Zahlung kann ausgeführt worden sein.</translation>
    </message>
    <message>
        <source>Check the terminal before you charge again.</source>
        <extracomment>What to do about a sale that is not known yet. Charging again without checking may charge the customer twice.</extracomment>
        <translation>Am Terminal nachsehen, bevor nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a sale of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>Am Terminal die Liste der Transaktionen öffnen und einen Verkauf über %1 suchen (Zeit: etwa %2).</translation>
    </message>
    <message>
        <source>The terminal charged it</source>
        <extracomment>Choice, after checking the terminal: the card was charged.</extracomment>
        <translation>Das Terminal hat die Zahlung ausgeführt</translation>
    </message>
    <message>
        <source>Settle as charged</source>
        <extracomment>Button: records for good that the card was charged.</extracomment>
        <translation>Als ausgeführt klären</translation>
    </message>
    <message>
        <source>Marked charged by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the card was charged. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als ausgeführt vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says not charged; it was marked charged. A supervisor must decide.</source>
        <extracomment>A person recorded that the card was charged, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: nicht ausgeführt; vermerkt ist: ausgeführt. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The terminal did not charge it</source>
        <extracomment>Choice, after checking the terminal: the card was not charged.</extracomment>
        <translation>Das Terminal hat die Zahlung nicht ausgeführt</translation>
    </message>
    <message>
        <source>Settle as not charged</source>
        <extracomment>Button: records for good that the card was not charged.</extracomment>
        <translation>Als nicht ausgeführt klären</translation>
    </message>
    <message>
        <source>Marked not charged by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that the card was not charged. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als nicht ausgeführt vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says charged; it was marked not charged. A supervisor must decide.</source>
        <extracomment>A person recorded that the card was not charged, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: ausgeführt; vermerkt ist: nicht ausgeführt. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal, so nothing was sent. Wait until it is done.</source>
        <extracomment>Another window or program drives a payment on the terminal.</extracomment>
        <translation>Ein anderes Fenster oder Programm benutzt dieses Terminal, daher wurde nichts gesendet. Warten, bis das zu Ende ist.</translation>
    </message>
    <message>
        <source>Another window or program is using this terminal for %1 (%2, %3), so nothing new was sent. Wait until it is done.</source>
        <extracomment>Another window or program drives a payment on the terminal. %1 is its amount, %2 its time or date and time, %3 its number.</extracomment>
        <translation>Ein anderes Fenster oder Programm benutzt dieses Terminal für %1 (%2; %3), daher wurde nichts Neues gesendet. Warten, bis das zu Ende ist.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether an earlier payment on this terminal went through. It may have been charged, so nothing new was sent. Check the terminal before you charge again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Der Ausgang einer früheren Zahlung auf diesem Terminal ist noch nicht bekannt, und sie kann ausgeführt worden sein, daher wurde nichts Neues gesendet. Am Terminal nachsehen, bevor nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2, %3) went through. It may have been charged, so nothing new was sent. Check the terminal before you charge again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>Der Ausgang einer Zahlung über %1 (%2; %3) ist noch nicht bekannt, und sie kann ausgeführt worden sein, daher wurde nichts Neues gesendet. Am Terminal nachsehen, bevor nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token, so nothing was sent. Unlock the keychain.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht herausgegeben, daher wurde nichts gesendet. Den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>The reference contains a card number, which must not be stored, so nothing was sent. Type another reference.</source>
        <extracomment>A new payment was not started: the reference that was typed holds a card number.</extracomment>
        <translation>Die Referenz enthält eine Kartennummer, die nicht aufbewahrt werden darf. Es wurde nichts gesendet. Eine andere Referenz eingeben.</translation>
    </message>
    <message>
        <source>This computer has no encryption (TLS) that Tillside can use, so terminals cannot be reached and no payment is sent. Ask support to install OpenSSL.</source>
        <extracomment>At the start: the system has no encryption (TLS) that Tillside can use.</extracomment>
        <translation>Terminals sind nicht erreichbar: Dieser Computer hat keine Verschlüsselung (TLS), die Tillside benutzen kann. Bis er eine hat, wird keine Zahlung gesendet: Den Support bitten, OpenSSL zu installieren.</translation>
    </message>
    <message>
        <source>Tillside is already open but does not respond. Wait a moment and start it again. If that does not help, close the other window first.</source>
        <extracomment>At the start: Tillside is already running with the same data and does not respond.</extracomment>
        <translation>Tillside ist schon offen und antwortet nicht. Einen Moment warten und nochmals starten; wenn das nicht hilft, zuerst das andere Fenster schließen.</translation>
    </message>
    <message>
        <source>The training terminal could not be started (%1). No money moves in training. Close Tillside and start the training again.</source>
        <extracomment>At the start of training. %1 is the reason in the system&apos;s own words.</extracomment>
        <translation>Das Trainingsterminal konnte nicht gestartet werden (%1). Im Training fließt kein Geld: Tillside schließen und das Training nochmals starten.</translation>
    </message>
    <message>
        <source>Training could not be started. Nothing was changed. Start it with tillside --training.</source>
        <extracomment>The button that starts training did not work.</extracomment>
        <translation>Das Training konnte nicht gestartet werden. Es wurde nichts geändert: Mit tillside --training starten.</translation>
    </message>
    <message>
        <source>Other users of this computer can read the till&apos;s data. No new payment is sent until its folder is private. Ask support.</source>
        <extracomment>Journal error: other users of the computer could read the payments.</extracomment>
        <translation>Andere, die diesen Computer benutzen, könnten die Daten der Kasse lesen. Bis ihr Ordner privat ist, wird keine neue Zahlung gesendet: Den Support fragen.</translation>
    </message>
    <message>
        <source>The till&apos;s journal cannot be opened. No new payment is sent until it can be. Check that its folder exists and belongs to you.</source>
        <extracomment>Journal error: missing folder or no permission.</extracomment>
        <translation>Das Journal der Kasse lässt sich nicht öffnen. Solange das so ist, wird keine neue Zahlung gesendet: Prüfen, ob sein Ordner da ist und dem eigenen Benutzerkonto gehört.</translation>
    </message>
    <message>
        <source>The till&apos;s journal cannot be written. No new payment is sent until it can be. Ask support to make it writable.</source>
        <extracomment>Journal error: the file or the disk is read-only.</extracomment>
        <translation>Das Journal der Kasse lässt sich nicht schreiben. Solange das so ist, wird keine neue Zahlung gesendet: Den Support bitten, es beschreibbar zu machen.</translation>
    </message>
    <message>
        <source>The disk is full. No new payment is sent until there is space. Delete files that nobody needs, but none of the till&apos;s.</source>
        <extracomment>Journal error.</extracomment>
        <translation>Der Datenträger ist voll. Bis Platz ist, wird keine neue Zahlung gesendet: Dateien löschen, die niemand braucht, aber keine der Kasse.</translation>
    </message>
    <message>
        <source>The disk cannot be read or written. No new payment is sent until it can be. Ask support to look at it today.</source>
        <extracomment>Journal error: the disk reports an error, or a quota is reached.</extracomment>
        <translation>Der Datenträger liest oder schreibt nicht. Bis er es tut, wird keine neue Zahlung gesendet: Den Support bitten, ihn heute noch anzusehen.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is damaged or was changed by another program. No new payment is sent. Leave the file as it is and ask support.</source>
        <extracomment>Journal error: a broken file, or one that was edited.</extracomment>
        <translation>Das Journal der Kasse ist beschädigt oder wurde von außen geändert. Es wird keine neue Zahlung gesendet: Die Datei so lassen, wie sie ist, und den Support fragen.</translation>
    </message>
    <message>
        <source>A newer version of Tillside wrote the journal, so this one sends no new payment. Start the newer version.</source>
        <extracomment>Journal error: the file was written by a later version.</extracomment>
        <translation>Das Journal wurde von einer späteren Version von Tillside geschrieben. Diese hier sendet keine neue Zahlung: Die spätere Version starten.</translation>
    </message>
    <message>
        <source>Another program has locked the till&apos;s journal. No new payment is sent until it is free. Close the other program.</source>
        <extracomment>Journal error: another program keeps the file locked for seconds.</extracomment>
        <translation>Ein anderes Programm hält das Journal der Kasse gesperrt. Bis es frei ist, wird keine neue Zahlung gesendet: Das andere Programm schließen.</translation>
    </message>
    <message>
        <source>Another window or program has updated this payment in the meantime. What is saved counts. Read it before you do anything.</source>
        <extracomment>Journal error: another window changed the same payment in the meantime.</extracomment>
        <translation>Ein anderes Fenster oder Programm hat inzwischen zu dieser Zahlung geschrieben. Es gilt, was gespeichert ist: Vor allem anderen dort nachsehen.</translation>
    </message>
    <message>
        <source>Another terminal already has this name. Payments are not affected. Choose another name.</source>
        <extracomment>Journal error: two terminals with one name.</extracomment>
        <translation>Ein anderes Terminal hat schon diesen Namen. Keine Zahlung ist davon betroffen: Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The till&apos;s journal could not save this. No new payment is sent until it can. Close Tillside, start it again, and show support the log.</source>
        <extracomment>Journal error: anything else.</extracomment>
        <translation>Das Journal der Kasse hat das nicht angenommen. Bis es das tut, wird keine neue Zahlung gesendet: Tillside schließen, nochmals starten und dem Support das Protokoll zeigen.</translation>
    </message>
    <message>
        <source>The till&apos;s data folder cannot be created. No new payment is sent without it. Check the path and your permissions there.</source>
        <extracomment>Data folder error. No payment can be made without the folder.</extracomment>
        <translation>Der Datenordner der Kasse lässt sich nicht anlegen. Ohne ihn wird keine neue Zahlung gesendet: Den Pfad und die eigenen Rechte dort prüfen.</translation>
    </message>
    <message>
        <source>Something else is where the till&apos;s data folder should be. No new payment is sent. Choose another path or move it away.</source>
        <extracomment>Data folder error: there is a file in its place.</extracomment>
        <translation>Wo der Datenordner der Kasse sein soll, ist etwas anderes. Es wird keine neue Zahlung gesendet: Einen anderen Pfad wählen oder es von dort wegschieben.</translation>
    </message>
    <message>
        <source>The till&apos;s data folder belongs to another user of this computer. No new payment is sent. Log in as that user or choose another folder.</source>
        <extracomment>Data folder error: the folder of another user account.</extracomment>
        <translation>Der Datenordner der Kasse gehört einem anderen Benutzerkonto dieses Computers. Es wird keine neue Zahlung gesendet: Mit jenem Benutzerkonto anmelden oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Other users can read the till&apos;s data folder, and that cannot be changed there. No new payment is sent. Choose a folder on this computer.</source>
        <extracomment>Data folder error: other users can read it, and that cannot be changed.</extracomment>
        <translation>Andere können in den Datenordner der Kasse sehen, und das lässt sich dort nicht ändern. Es wird keine neue Zahlung gesendet: Einen Ordner auf diesem Computer wählen.</translation>
    </message>
    <message>
        <source>The log cannot be written. Payments are not affected and are still saved. Check the disk when there is time.</source>
        <extracomment>The log file cannot be written. Payments go on.</extracomment>
        <translation>Das Protokoll lässt sich nicht schreiben. Zahlungen sind nicht betroffen und werden weiter gespeichert: Bei Gelegenheit den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Hand the terminal to the customer.</source>
        <extracomment>A payment runs: the customer presents a card.</extracomment>
        <translation>Das Terminal der Kundschaft geben.</translation>
    </message>
    <message>
        <source>The terminal is working on it. The card is not needed.</source>
        <extracomment>A void or a capture runs; the customer&apos;s card is not needed.</extracomment>
        <translation>Das Terminal arbeitet daran. Die Karte wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>This computer has no working keychain to read the terminal&apos;s token from. Until it has one, no payment is sent or checked. Start the keychain.</source>
        <extracomment>Keychain error while reading the token of a terminal: there is no keychain.</extracomment>
        <translation>Dieser Computer hat keinen laufenden Schlüsselbund, aus dem das Token des Terminals gelesen werden kann. Bis er einen hat, wird keine Zahlung gesendet und nach keiner gefragt: Den Schlüsselbund starten.</translation>
    </message>
    <message>
        <source>The terminal&apos;s token is locked or lost. Until it is found, no payment is sent or checked. Unlock the keychain. If that does not help, pair the terminal again.</source>
        <extracomment>Keychain error: the terminal is paired, but its token is not found. A locked keychain gives the same result.</extracomment>
        <translation>Das Token des Terminals ist gesperrt oder verloren. Bis es gefunden ist, wird keine Zahlung gesendet und nach keiner gefragt: Den Schlüsselbund entsperren und, wenn das nicht hilft, das Terminal neu koppeln.</translation>
    </message>
    <message>
        <source>The keychain did not allow the terminal&apos;s token to be read. Until it does, no payment is sent or checked. Unlock it and allow Tillside to use it.</source>
        <extracomment>Keychain error: its owner refused, or it is locked and could not ask.</extracomment>
        <translation>Der Schlüsselbund hat nicht erlaubt, das Token des Terminals zu lesen. Bis er es erlaubt, wird keine Zahlung gesendet und nach keiner gefragt: Ihn entsperren und Tillside die Benutzung erlauben.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Until it does, no payment is sent or checked. See if it is asking for its password.</source>
        <extracomment>Keychain error: it did not answer within 15 seconds.</extracomment>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Bis er antwortet, wird keine Zahlung gesendet und nach keiner gefragt: Nachsehen, ob er nach seinem Passwort fragt.</translation>
    </message>
    <message>
        <source>The keychain did not release the terminal&apos;s token. Until it does, no payment is sent or checked. If this goes on, show support the log.</source>
        <extracomment>Keychain error: anything else.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht herausgegeben. Bis er es tut, wird keine Zahlung gesendet und nach keiner gefragt: Wenn es so bleibt, dem Support das Protokoll zeigen.</translation>
    </message>
    <message>
        <source>The keychain did not keep the terminal&apos;s token. Unlock the keychain, then pair again.</source>
        <extracomment>Keychain error while pairing: the token just stored is not there.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht behalten. Den Schlüsselbund entsperren, dann neu koppeln.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. See if it is asking for its password, then pair again.</source>
        <extracomment>Keychain error while pairing: no answer within 15 seconds.</extracomment>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet. Nachsehen, ob er nach seinem Passwort fragt, dann neu koppeln.</translation>
    </message>
    <message>
        <source>The keychain did not save the terminal&apos;s token. Pair again. If this happens again, show support the log.</source>
        <extracomment>Keychain error while pairing: anything else.</extracomment>
        <translation>Der Schlüsselbund hat das Token des Terminals nicht angenommen. Neu koppeln und, wenn es so bleibt, dem Support das Protokoll zeigen.</translation>
    </message>
    <message>
        <source>Void %1</source>
        <extracomment>The button that undoes an approved payment; %1 is the amount.</extracomment>
        <translation>%1 stornieren</translation>
    </message>
    <message>
        <source>%1 was voided at %2. Void the same amount again?</source>
        <extracomment>Before the same is done again: %1 is the amount, %2 the time, or date and time.</extracomment>
        <translation>%1 wurde storniert (%2). Denselben Betrag nochmals stornieren?</translation>
    </message>
    <message>
        <source>Continue only if this is a second, separate void.</source>
        <extracomment>Below that question.</extracomment>
        <translation>Nur fortfahren, wenn dies ein zweites, eigenes Storno ist.</translation>
    </message>
    <message>
        <source>The terminal undid the void. The payment of %1 still stands: no money goes back.</source>
        <extracomment>A void that was approved, then undone itself: the earlier payment, whose amount is %1, counts as before.</extracomment>
        <translation>Das Terminal hat das Storno zurückgenommen. Die Zahlung über %1 gilt weiterhin: Es fließt kein Geld zurück.</translation>
    </message>
    <message>
        <source>Check the terminal before you void, refund or charge again.</source>
        <extracomment>What to do about a void that is not known yet. If it happened, a refund would pay the customer twice; if not, another charge would charge twice.</extracomment>
        <translation>Am Terminal nachsehen, bevor nochmals storniert, erstattet oder kassiert wird.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a void of %1 at around %2.</source>
        <extracomment>A void undoes an earlier payment. %1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>Am Terminal die Liste der Transaktionen öffnen und ein Storno über %1 suchen (Zeit: etwa %2).</translation>
    </message>
    <message>
        <source>The terminal voided the payment</source>
        <extracomment>Choice, after checking the terminal: an earlier payment was undone.</extracomment>
        <translation>Das Terminal hat die Zahlung storniert</translation>
    </message>
    <message>
        <source>Settle as voided</source>
        <extracomment>Button: records for good that an earlier payment was undone.</extracomment>
        <translation>Als storniert klären</translation>
    </message>
    <message>
        <source>Marked voided by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that an earlier payment was undone. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als storniert vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says not voided; it was marked voided. A supervisor must decide.</source>
        <extracomment>A person recorded that an earlier payment was undone, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: nicht storniert; vermerkt ist: storniert. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>The terminal did not void the payment</source>
        <extracomment>Choice, after checking the terminal: an earlier payment was not undone.</extracomment>
        <translation>Das Terminal hat die Zahlung nicht storniert</translation>
    </message>
    <message>
        <source>Settle as not voided</source>
        <extracomment>Button: records for good that an earlier payment was not undone.</extracomment>
        <translation>Als nicht storniert klären</translation>
    </message>
    <message>
        <source>Marked not voided by hand: “%1”.</source>
        <extracomment>Evidence: a person checked the terminal and recorded that an earlier payment was not undone. %1 is what they saw and noted.</extracomment>
        <translation>Von Hand als nicht storniert vermerkt: „%1“.</translation>
    </message>
    <message>
        <source>The terminal says voided; it was marked not voided. A supervisor must decide.</source>
        <extracomment>A person recorded that an earlier payment was not undone, and the terminal said the opposite later.</extracomment>
        <translation>Das Terminal meldet: storniert; vermerkt ist: nicht storniert. Die Aufsicht muss entscheiden.</translation>
    </message>
    <message>
        <source>On the terminal, open the list of transactions and look for a pre-authorisation of %1 at around %2.</source>
        <extracomment>%1 is an amount, %2 a time, or a date and time.</extracomment>
        <translation>Am Terminal die Liste der Transaktionen öffnen und eine Reservierung über %1 suchen (Zeit: etwa %2).</translation>
    </message>
    <message>
        <source>The till asked again, and the terminal does not have this payment.</source>
        <extracomment>Evidence: the till asked about a payment that the terminal had refused, and the terminal does not know it.</extracomment>
        <translation>Die Kasse hat noch einmal gefragt, und das Terminal hat diese Zahlung nicht.</translation>
    </message>
    <message>
        <source>The terminal no longer accepts the till&apos;s token. Pair it again.</source>
        <extracomment>Evidence: the terminal does not accept the till&apos;s token.</extracomment>
        <translation>Das Terminal nimmt das Token der Kasse nicht mehr an. Es neu koppeln.</translation>
    </message>
    <message>
        <source>The terminal does not know this payment. That proves nothing.</source>
        <extracomment>Evidence: the terminal says that it does not know the payment&apos;s number. A sentence that it may have happened follows.</extracomment>
        <translation>Das Terminal kennt diese Zahlung nicht. Das beweist nichts.</translation>
    </message>
    <message>
        <source>The terminal refused the payment and said “%1”.</source>
        <extracomment>Evidence: the terminal did not accept the request. %1 is its own words.</extracomment>
        <translation>Das Terminal hat den Auftrag zurückgewiesen und meldet „%1“.</translation>
    </message>
    <message>
        <source>The terminal refused the payment.</source>
        <extracomment>Evidence: the terminal did not take the request.</extracomment>
        <translation>Das Terminal hat den Auftrag zurückgewiesen.</translation>
    </message>
    <message>
        <source>The terminal refused the payment, with code %1.</source>
        <extracomment>Evidence: the terminal did not take the request. %1 is the number of its answer.</extracomment>
        <translation>Das Terminal hat den Auftrag zurückgewiesen, mit Code %1.</translation>
    </message>
    <message>
        <source>The connection broke after sending.</source>
        <extracomment>Evidence: the request was sent, and its answer did not come back. A sentence that it may have happened follows.</extracomment>
        <translation>Die Verbindung brach nach dem Senden ab.</translation>
    </message>
    <message>
        <source>An earlier payment of the same amount turned out to be approved, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Eine frühere Zahlung über denselben Betrag wurde genehmigt, wie sich zeigt. Deshalb wurde nichts Neues gesendet. Ist dies ein zweiter, eigener Verkauf, den Befehl mit --again wiederholen.</translation>
    </message>
    <message>
        <source>The terminal now says that %1 (%2, %3) was approved, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>Das Terminal sagt jetzt, dass %1 (%2, %3) genehmigt wurde. Deshalb wurde nichts Neues gesendet. Ist dies ein zweiter, eigener Verkauf, den Befehl mit --again wiederholen.</translation>
    </message>
    <message>
        <source>The same amount was approved a moment ago, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Derselbe Betrag wurde gerade eben genehmigt. Deshalb wurde nichts Neues gesendet. Ist dies ein zweiter, eigener Verkauf, den Befehl mit --again wiederholen.</translation>
    </message>
    <message>
        <source>%1 was approved at %2 (%3) a moment ago, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>%1 wurde gerade eben, um %2 (%3), genehmigt. Deshalb wurde nichts Neues gesendet. Ist dies ein zweiter, eigener Verkauf, den Befehl mit --again wiederholen.</translation>
    </message>
    <message>
        <source>Before, the terminal had approved %1; now it says %2.</source>
        <extracomment>Evidence: the terminal approved %1 earlier and says %2, another amount, later.</extracomment>
        <translation>Zuvor hatte das Terminal %1 genehmigt, jetzt nennt es %2.</translation>
    </message>
    <message>
        <source>Before, the terminal had said something else.</source>
        <extracomment>Evidence: the line above is not what the terminal said when the payment ended.</extracomment>
        <translation>Zuvor hatte das Terminal etwas anderes gesagt.</translation>
    </message>
    <message>
        <source>Before, the terminal had said “%1”.</source>
        <extracomment>Evidence: the line above is not what the terminal said when the payment ended. %1 is that outcome in a word or two, such as &quot;Declined&quot;.</extracomment>
        <translation>Zuvor hatte das Terminal „%1“ gesagt.</translation>
    </message>
    <message>
        <source>The terminal has contradicted itself about this payment.</source>
        <extracomment>About a payment: the terminal first gave one result and later another.</extracomment>
        <translation>Das Terminal hat sich bei dieser Zahlung widersprochen.</translation>
    </message>
    <message>
        <source>The terminal contradicted itself at %1.</source>
        <extracomment>About a payment: the terminal first gave one result and later another. %1 is the time of the later one. Two sentences follow: what it said then, and what it had said before.</extracomment>
        <translation>Das Terminal hat sich widersprochen (%1).</translation>
    </message>
    <message>
        <source>Asked once more, the terminal said nothing else.</source>
        <extracomment>Evidence: the till asked about a payment some time after its end, and the terminal repeated it.</extracomment>
        <translation>Nochmals gefragt, sagte das Terminal nichts anderes.</translation>
    </message>
    <message>
        <source>The answer was not in the form that terminals use.</source>
        <extracomment>Why an answer was not used: it is not in the form that terminals use.</extracomment>
        <translation>Die Antwort hatte nicht die Form, die Terminals verwenden.</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer, perhaps from a proxy or a router.</source>
        <extracomment>Why an answer was not used: it is a page for a web browser.</extracomment>
        <translation>Statt einer Antwort kam eine Webseite, vielleicht von einem Proxy oder Router.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer ended in the middle.</source>
        <extracomment>Why an answer was not used: it arrived, but its end is missing.</extracomment>
        <translation>Die Antwort des Terminals endete mittendrin.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer had a mistake in it.</source>
        <extracomment>Why an answer was not used: it is damaged or against the rules.</extracomment>
        <translation>In der Antwort des Terminals war ein Fehler.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer had a mistake in it, near byte %1.</source>
        <extracomment>Why an answer was not used: it is damaged or against the rules. %1 is a number.</extracomment>
        <translation>In der Antwort des Terminals war ein Fehler, etwa bei Byte %1.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer said the same thing twice, and differently.</source>
        <extracomment>Why an answer was not used.</extracomment>
        <translation>Die Antwort des Terminals sagte dasselbe zweimal, und verschieden.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer named two kinds of payment.</source>
        <extracomment>Why an answer was not used.</extracomment>
        <translation>Die Antwort des Terminals nannte zwei Zahlungsarten.</translation>
    </message>
    <message>
        <source>Look at the terminal&apos;s screen, and send support the log if it happens again.</source>
        <extracomment>What to do when a terminal&apos;s answers cannot be used.</extracomment>
        <translation>Auf die Anzeige des Terminals sehen, und dem Support das Protokoll schicken, wenn es wieder vorkommt.</translation>
    </message>
    <message>
        <source>Update the terminal, or ask your payment provider to do it.</source>
        <extracomment>What to do when a terminal only offers encryption that is no longer safe.</extracomment>
        <translation>Das Terminal aktualisieren oder den Zahlungsanbieter darum bitten.</translation>
    </message>
    <message>
        <source>The terminal&apos;s encryption is too old to be safe.</source>
        <extracomment>Call error: the terminal offers only TLS 1.1 or older.</extracomment>
        <translation>Die Verschlüsselung des Terminals ist zu alt, um sicher zu sein.</translation>
    </message>
    <message>
        <source>What answered at the terminal&apos;s address does not use encryption.</source>
        <extracomment>Call error: something answers without any encryption, such as a web server.</extracomment>
        <translation>Was an der Adresse des Terminals geantwortet hat, verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>The connection broke off before the terminal answered.</source>
        <extracomment>Call error: the connection was closed before anything came back.</extracomment>
        <translation>Die Verbindung riss ab, bevor das Terminal antwortete.</translation>
    </message>
    <message>
        <source>%1 tip</source>
        <extracomment>An extra that the terminal added to the amount; %1 is how much.</extracomment>
        <translation>%1 Trinkgeld</translation>
    </message>
    <message>
        <source>%1 pennies for charity</source>
        <extracomment>An extra that the terminal added: the amount rounded up for a good cause; %1 is how much.</extracomment>
        <translation>%1 Spende</translation>
    </message>
    <message>
        <source>%1 cash back</source>
        <extracomment>An extra that the terminal added: money handed to the customer; %1 is how much.</extracomment>
        <translation>%1 Barauszahlung</translation>
    </message>
    <message>
        <source>%1 surcharge</source>
        <extracomment>An extra that the terminal added for the use of the card; %1 is how much.</extracomment>
        <translation>%1 Aufschlag</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <extracomment>An approved payment: %1 is what the till asked for with each extra, as in &quot;€10.77 + €1.07 tip&quot;, and %2 the sum.</extracomment>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>The terminal has been working on this payment for longer than a payment takes. It may still be charged. Look at the terminal; the till goes on asking.</source>
        <extracomment>An unresolved payment: the terminal has said for minutes that it is working on it.</extracomment>
        <translation>Das Terminal arbeitet an dieser Zahlung länger, als eine Zahlung dauert. Sie kann noch ausgeführt werden: Am Terminal nachsehen. Die Kasse fragt weiter.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer contradicts itself: it has the authorisation %1, but is no approval.</source>
        <extracomment>Evidence: the answer has an authorisation but says &quot;not approved&quot;. %1 is its number.</extracomment>
        <translation>Die Antwort des Terminals widerspricht sich: Sie hat die Autorisierung %1, ist aber keine Genehmigung.</translation>
    </message>
    <message>
        <source>%1 was asked for, but the terminal answered with %2 and %3 of extras, which do not add up.</source>
        <extracomment>Evidence: %1 is the amount that the till asked for, %2 the terminal&apos;s, and %3 the tip and other extras that the terminal names. The figures do not explain each other.</extracomment>
        <translation>Verlangt wurde %1, aber das Terminal nannte %2 und %3 an Zuschlägen. Das ergibt zusammen nicht diesen Betrag.</translation>
    </message>
    <message>
        <source>The till asked about it and could not use the answer.</source>
        <extracomment>Evidence: the till asked how the payment stands. A sentence about the answer follows.</extracomment>
        <translation>Die Kasse hat danach gefragt und konnte die Antwort nicht verwenden.</translation>
    </message>
    <message>
        <source>The journal&apos;s file is damaged. Keep it as it is and ask support.</source>
        <extracomment>The journal is the file with all payments.</extracomment>
        <translation>Die Datei des Journals ist beschädigt. Sie so lassen und den Support fragen.</translation>
    </message>
    <message>
        <source>Row %1 of the journal was changed.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>Zeile %1 des Journals wurde geändert.</translation>
    </message>
    <message>
        <source>Rows of the journal were removed, from row %1 on.</source>
        <extracomment>The journal consists of numbered rows. %1 is the number of the first one that is gone.</extracomment>
        <translation>Zeilen des Journals wurden entfernt, ab Zeile %1.</translation>
    </message>
    <message>
        <source>Row %1 of the journal does not continue the row before it: one of the two was inserted or rewritten.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>Zeile %1 des Journals setzt die Zeile davor nicht fort: Eine der beiden wurde eingefügt oder neu geschrieben.</translation>
    </message>
    <message>
        <source>Row %1 of the journal was rewritten by a program that does not have this till&apos;s key.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>Zeile %1 des Journals wurde von einem Programm neu geschrieben, das den Schlüssel dieser Kasse nicht hat.</translation>
    </message>
    <message>
        <source>The end of the journal was cut off, from row %1 on: the keychain knows of later rows.</source>
        <extracomment>The journal consists of numbered rows. %1 is the number of the first one that is gone.</extracomment>
        <translation>Das Ende des Journals fehlt, ab Zeile %1: Der Schlüsselbund kennt spätere Zeilen.</translation>
    </message>
    <message>
        <source>Row %1 of the journal is not the one that the keychain knows.</source>
        <extracomment>The journal consists of numbered rows. %1 is a number.</extracomment>
        <translation>Zeile %1 des Journals ist nicht die, die der Schlüsselbund kennt.</translation>
    </message>
    <message>
        <source>Payment %1 is not as the journal&apos;s rows about it say.</source>
        <extracomment>%1 is the number of a payment, such as &quot;P-7K3M9QXW2D&quot;.</extracomment>
        <translation>Die Zahlung %1 ist nicht so, wie die Zeilen des Journals über sie sagen.</translation>
    </message>
    <message>
        <source>Terminal %1 is not as the journal&apos;s rows about it say.</source>
        <extracomment>%1 is the internal number of a terminal.</extracomment>
        <translation>Das Terminal %1 ist nicht so, wie die Zeilen des Journals über es sagen.</translation>
    </message>
    <message>
        <source>No row of the journal tells about %1.</source>
        <extracomment>%1 is the number of a payment or of a terminal.</extracomment>
        <translation>Keine Zeile des Journals berichtet über %1.</translation>
    </message>
    <message>
        <source>“%1” is paired with the same certificate under another serial number. If it is the same device, pair it under that serial number.</source>
        <extracomment>Pairing: %1 is the name of another terminal.</extracomment>
        <translation>„%1“ ist unter einer anderen Seriennummer mit demselben Zertifikat gekoppelt. Ist es dasselbe Gerät, unter dieser Seriennummer koppeln.</translation>
    </message>
    <message>
        <source>The terminal&apos;s address or currency was changed in the meantime, so nothing was sent. Look at the amount, then charge again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Adresse oder Währung des Terminals wurde inzwischen geändert, daher wurde nichts gesendet. Den Betrag ansehen, dann nochmals kassieren.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: it now takes %2 at %3. Nothing was sent. Look at the amount, then charge again.</source>
        <extracomment>A new payment was not started. %1 is the name of the terminal, %2 its currency, such as &quot;EUR&quot;, and %3 its address.</extracomment>
        <translation>%1 wurde inzwischen geändert: Es nimmt jetzt %2 und hat die Adresse %3. Es wurde nichts gesendet. Den Betrag ansehen, dann nochmals kassieren.</translation>
    </message>
    <message>
        <source>This terminal was forgotten in the meantime, so nothing was sent. Choose another terminal, or pair it again.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Dieses Terminal wurde inzwischen vergessen, daher wurde nichts gesendet. Ein anderes Terminal wählen oder es neu koppeln.</translation>
    </message>
    <message>
        <source>This terminal was paired again in the meantime and has another certificate now, so nothing was sent. If you know of it, charge again; if not, ask support first.</source>
        <extracomment>A new payment was not started.</extracomment>
        <translation>Dieses Terminal wurde inzwischen neu gekoppelt und hat jetzt ein anderes Zertifikat, daher wurde nichts gesendet. Ist das bekannt, nochmals kassieren; sonst zuerst den Support fragen.</translation>
    </message>
    <message>
        <source>The till&apos;s journal is older than the keychain remembers: later payments may be missing. Nothing was sent. A supervisor has to accept this journal first.</source>
        <extracomment>A new payment was not started. The journal is the file with all payments.</extracomment>
        <translation>Das Journal der Kasse ist älter, als der Schlüsselbund es kennt: Spätere Zahlungen können fehlen. Es wurde nichts gesendet. Zuerst muss die Aufsicht dieses Journal annehmen.</translation>
    </message>
    <message>
        <source>This terminal was paired again elsewhere, or the till&apos;s data are older than that pairing. Until it is paired here, no payment is sent or checked. Pair the terminal again.</source>
        <extracomment>The token in the keychain was given out with another certificate than the one that the till has recorded for this terminal, so the till does not use it.</extracomment>
        <translation>Dieses Terminal wurde anderswo neu gekoppelt, oder die Daten der Kasse sind älter als diese Kopplung. Bis es hier gekoppelt ist, wird keine Zahlung gesendet und nach keiner gefragt: Das Terminal neu koppeln.</translation>
    </message>
    <message>
        <source>Another window or program paired this terminal at the same time. Pair again.</source>
        <extracomment>Keychain error while pairing: another program has paired the same terminal meanwhile.</extracomment>
        <translation>Ein anderes Fenster oder Programm hat dieses Terminal gleichzeitig gekoppelt. Nochmals koppeln.</translation>
    </message>
    <message>
        <source>Another program took the terminal over, so nothing was sent.</source>
        <extracomment>Evidence: another program took over the terminal before anything was sent.</extracomment>
        <translation>Ein anderes Programm hat das Terminal übernommen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This journal is a copy that was made before it was sent, so the till cannot know whether it was sent then.</source>
        <extracomment>Evidence: the journal is a copy of another one, made before the payment was sent. A sentence that it may have happened follows.</extracomment>
        <translation>Dieses Journal ist eine Kopie von vorher, deshalb kann die Kasse nicht wissen, ob die Zahlung danach gesendet wurde.</translation>
    </message>
    <message>
        <source>The terminal&apos;s answer came, although another program had taken it for interrupted.</source>
        <extracomment>Evidence: another program had taken the payment for interrupted, and then the answer came.</extracomment>
        <translation>Die Antwort des Terminals kam, obwohl ein anderes Programm die Zahlung für unterbrochen gehalten hatte.</translation>
    </message>
    <message>
        <source>The journal&apos;s file was replaced or removed while Tillside had it open. No new payment is sent. Close Tillside, see that the right file is there, and start it again.</source>
        <extracomment>Journal error: the file was deleted, moved or overwritten by another program.</extracomment>
        <translation>Die Datei des Journals wurde ersetzt oder entfernt, während Tillside sie offen hatte. Es wird keine neue Zahlung gesendet. Tillside schließen, nachsehen, ob die richtige Datei da ist, und neu starten.</translation>
    </message>
    <message>
        <source>This journal is a copy of another one, so no new payment is sent. If it is to be this till&apos;s own from now on, a supervisor says so in the window or with tillside-cli accept-journal --by NAME.</source>
        <extracomment>Journal error: the data folder was copied or restored. &quot;accept-journal&quot; is typed like this.</extracomment>
        <translation>Dieses Journal ist eine Kopie eines anderen, deshalb wird keine neue Zahlung gesendet. Soll es von jetzt an das dieser Kasse sein, sagt das die Aufsicht im Fenster oder mit tillside-cli accept-journal --by NAME.</translation>
    </message>
    <message>
        <source>The till&apos;s folder is on a network or is synchronised, where payments can be lost, so no new payment is sent. Save the journal with tillside-cli backup FILE, and bring it into a folder on this computer with tillside-cli --data-dir FOLDER restore FILE.</source>
        <extracomment>Journal error: the folder is on a network or is synchronised. The commands are typed like this.</extracomment>
        <translation>Der Ordner der Kasse liegt im Netz oder wird synchronisiert. Dort können Zahlungen verloren gehen, deshalb wird keine neue gesendet. Das Journal mit tillside-cli backup FILE sichern und mit tillside-cli --data-dir FOLDER restore FILE in einen Ordner auf diesem Computer bringen.</translation>
    </message>
    <message>
        <source>What you see here could not be saved. Write it down now. It is kept in a file beside the journal whose name begins with “rescued-”, for support.</source>
        <extracomment>The outcome of a payment is shown and cannot be written to the journal any more. A sentence about the reason follows.</extracomment>
        <translation>Was Sie hier sehen, konnte nicht gespeichert werden. Jetzt aufschreiben. Für den Support liegt es neben dem Journal in einer Datei, deren Name mit „rescued-“ beginnt.</translation>
    </message>
    <message>
        <source>The terminal&apos;s number of this payment is %1.</source>
        <extracomment>%1 is the number under which the terminal has the payment.</extracomment>
        <translation>Die Nummer dieser Zahlung am Terminal ist %1.</translation>
    </message>
    <message>
        <source>The till could not save everything about its payments in the journal and kept it in %1. Compare it with the terminal, show it to support, and then move it out of this folder.</source>
        <extracomment>At the start. %1 is the path of a file.</extracomment>
        <translation>Die Kasse konnte nicht alles über ihre Zahlungen im Journal speichern und hat es in %1 aufbewahrt. Mit dem Terminal vergleichen, dem Support zeigen und danach aus diesem Ordner nehmen.</translation>
    </message>
    <message>
        <source>A person was shown how it ended.</source>
        <extracomment>Evidence: the window or the command line showed a person how the payment ended.</extracomment>
        <translation>Ihr Ausgang wurde einem Menschen gezeigt.</translation>
    </message>
    <message>
        <source>Another terminal is paired with the same certificate under another serial number. If it is the same device, pair it under that serial number.</source>
        <extracomment>Pairing: another terminal is paired with the certificate that this one shows.</extracomment>
        <translation>Ein anderes Terminal ist unter einer anderen Seriennummer mit demselben Zertifikat gekoppelt. Ist es dasselbe Gerät, unter dieser Seriennummer koppeln.</translation>
    </message>
    <message>
        <source>Money of this payment was already refunded, so a void would give it back twice. Nothing was sent. Refund the rest, if there is one.</source>
        <extracomment>Refused: void of a payment whose money went back already, by a refund.</extracomment>
        <translation>Von dieser Zahlung wurde schon Geld erstattet, ein Storno gäbe es zweimal zurück. Es wurde nichts gesendet: Den Rest erstatten, falls es einen gibt.</translation>
    </message>
    <message>
        <source>This pre-authorisation was captured, so it cannot be voided any more. Nothing was sent. Void the capture instead.</source>
        <extracomment>Refused: void of a pre-authorisation that was captured: the capture has the money.</extracomment>
        <translation>Diese Reservierung ist gebucht und kann nicht mehr storniert werden. Es wurde nichts gesendet: Stattdessen die Buchung stornieren.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether an earlier void, capture or refund of this payment went through, so nothing was sent. Check it first, or settle it by hand.</source>
        <extracomment>Refused: an earlier void, capture or refund of the same payment has no known outcome.</extracomment>
        <translation>Es ist noch nicht bekannt, ob ein früheres Storno, eine frühere Buchung oder eine frühere Erstattung dieser Zahlung ausgeführt wurde, daher wurde nichts gesendet. Zuerst prüfen oder von Hand klären.</translation>
    </message>
    <message>
        <source>The terminal answers so slowly that a cancel could stop another customer&apos;s payment, so the till sent none. The card may be charged. To cancel, press ✕ on the terminal.</source>
        <extracomment>No cancel was sent: before it had arrived, another till&apos;s payment could have begun.</extracomment>
        <translation>Das Terminal antwortet so langsam, dass ein Abbruch die Zahlung eines anderen Kunden treffen könnte, daher hat die Kasse keinen gesendet. Die Zahlung kann ausgeführt werden. Zum Abbrechen ✕ am Terminal drücken.</translation>
    </message>
    <message>
        <source>We don&apos;t know yet whether %1 (%2, %3) went through on the terminal “%4”. It may have been charged there, so nothing new was sent. Look at that terminal; if this is another sale, repeat the command with --despite-unresolved.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one on another terminal, %2 its time or date and time, %3 its number, %4 the name of that terminal. The option is typed like this.</extracomment>
        <translation>Der Ausgang einer Zahlung über %1 (%2; %3) auf dem Terminal „%4“ ist noch nicht bekannt, und sie kann dort ausgeführt worden sein, daher wurde nichts Neues gesendet. An jenem Terminal nachsehen. Ist dies ein anderer Verkauf, den Befehl mit --despite-unresolved wiederholen.</translation>
    </message>
    <message>
        <source>%1 (%2, %3) was approved, and no person has been shown that yet, so nothing new was sent. If this is a second, separate sale, repeat the command with --again.</source>
        <extracomment>A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and time, %3 its number.</extracomment>
        <translation>%1 (%2, %3) wurde genehmigt, und das wurde noch niemandem gezeigt. Deshalb wurde nichts Neues gesendet. Ist dies ein zweiter, eigener Verkauf, den Befehl mit --again wiederholen.</translation>
    </message>
    <message>
        <source>Tillside waits for the terminal&apos;s answer to a request that is on its way. It ends by itself as soon as the answer is saved.</source>
        <extracomment>Windows shows this beside the program&apos;s name while it waits to log off or to shut down.</extracomment>
        <translation>Tillside wartet auf die Antwort des Terminals auf einen Auftrag, der unterwegs ist. Es beendet sich von selbst, sobald die Antwort gespeichert ist.</translation>
    </message>
    <message>
        <source>Marked captured by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was taken. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als eingezogen vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked captured at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was taken. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als eingezogen vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Marked not captured by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was not taken. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als nicht eingezogen vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked not captured at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the money held on the card was not taken. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als nicht eingezogen vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>The till learned it at %1.</source>
        <extracomment>A payment was not known for a while: %1 is the time, or date and time, at which the terminal said how it had ended.</extracomment>
        <translation>Die Kasse hat es um %1 erfahren.</translation>
    </message>
    <message>
        <source>Marked held by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that money is held on the card, to be taken later. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als vorgemerkt vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked held at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that money is held on the card, to be taken later. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als vorgemerkt vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Marked not held by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that no money is held on the card. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als nicht vorgemerkt vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked not held at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that no money is held on the card. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als nicht vorgemerkt vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Use the card to be refunded.</source>
        <extracomment>A refund runs: the customer presents the card that the money goes back to.</extracomment>
        <translation>Verwenden Sie die Karte, auf die erstattet wird.</translation>
    </message>
    <message>
        <source>Marked refunded by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the customer got the money back. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als erstattet vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked refunded at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the customer got the money back. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als erstattet vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Marked not refunded by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the customer did not get the money back. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als nicht erstattet vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked not refunded at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the customer did not get the money back. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als nicht erstattet vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>The customer paid at about %1.</source>
        <extracomment>A sale whose outcome the till learned later: %1 is the time, or date and time.</extracomment>
        <translation>Der Kunde hat gegen %1 bezahlt.</translation>
    </message>
    <message>
        <source>Marked charged by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the card was charged. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als belastet vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked charged at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the card was charged. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als belastet vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Marked not charged by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that the card was not charged. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als nicht belastet vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked not charged at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that the card was not charged. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als nicht belastet vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>The bank is checking the card.</source>
        <extracomment>A payment runs: the card was read.</extracomment>
        <translation>Die Bank prüft die Karte.</translation>
    </message>
    <message>
        <source>The terminal approved it at about %1.</source>
        <extracomment>An approved payment that was not known for a while: %1 is the time, or date and time.</extracomment>
        <translation>Das Terminal hat es gegen %1 genehmigt.</translation>
    </message>
    <message>
        <source>The terminal voided it at about %1.</source>
        <extracomment>A void that was not known for a while: &quot;it&quot; is the earlier payment. %1 is the time, or date and time.</extracomment>
        <translation>Das Terminal hat sie gegen %1 storniert.</translation>
    </message>
    <message>
        <source>Marked voided by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was undone. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als storniert vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked voided at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was undone. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als storniert vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>Marked not voided by %1 at %2. Terminal: %3.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was not undone. %1 is their name, %2 the time, or date and time, %3 what they read there, in their own words.</extracomment>
        <translation>Von %1 um %2 als nicht storniert vermerkt. Terminal: %3.</translation>
    </message>
    <message>
        <source>Marked not voided at %1. Terminal: %2.</source>
        <extracomment>A person checked the terminal and recorded that an earlier payment was not undone. %1 is the time, or date and time, %2 what they read there, in their own words.</extracomment>
        <translation>Um %1 als nicht storniert vermerkt. Terminal: %2.</translation>
    </message>
    <message>
        <source>The journal&apos;s sums are not those of its payments: the totals that the till shows are wrong.</source>
        <extracomment>The journal keeps sums of its payments, from which totals are shown.</extracomment>
        <translation>Die Summen des Journals sind nicht die seiner Zahlungen: Die Summen, die die Kasse zeigt, sind falsch.</translation>
    </message>
    <message>
        <source>Settled by hand</source>
        <extracomment>In a list: a person has written down what the terminal shows about this payment.</extracomment>
        <translation>Von Hand geklärt</translation>
    </message>
    <message>
        <source>Only an approved payment can be voided, captured or refunded. Nothing was sent. Check how this one ended.</source>
        <extracomment>Refused: void, capture or refund of a payment that was not approved.</extracomment>
        <translation>Nur eine genehmigte Zahlung kann storniert, gebucht oder erstattet werden. Es wurde nichts gesendet. Nachsehen, wie diese ausging.</translation>
    </message>
    <message>
        <source>Only a sale or a capture can be refunded. Nothing was sent. Find the one that you mean.</source>
        <extracomment>Refused: refund of a payment that is no sale and no capture.</extracomment>
        <translation>Nur ein Verkauf oder eine Buchung kann erstattet werden. Es wurde nichts gesendet. Die gemeinte Zahlung suchen.</translation>
    </message>
    <message>
        <source>This is more than what is left of the payment. Nothing was sent. Refund what is left, or less.</source>
        <extracomment>Refused: refund of more than what the customer paid, less what was refunded before.</extracomment>
        <translation>Das ist mehr, als von der Zahlung übrig ist. Es wurde nichts gesendet. Den Rest oder weniger erstatten.</translation>
    </message>
    <message>
        <source>This is too long for an amount, a reference or a number.</source>
        <extracomment>What a person typed to find a payment.</extracomment>
        <translation>Das ist zu lang für einen Betrag, eine Referenz oder eine Nummer.</translation>
    </message>
    <message>
        <source>No payment looks like this. Type an amount, a reference, a number of the payment, or the last four digits of the card.</source>
        <extracomment>What a person typed to find a payment.</extracomment>
        <translation>So sieht keine Zahlung aus. Einen Betrag, eine Referenz, eine Nummer der Zahlung oder die letzten vier Ziffern der Karte eingeben.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>In a list: the terminal has said two things about how this payment ended.</extracomment>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>The journal is being prepared for this version of Tillside. With many payments this takes a while. Leave the computer on.</source>
        <extracomment>At the first start of a new version. The journal is the file with all payments.</extracomment>
        <translation>Das Journal wird für diese Version von Tillside vorbereitet. Bei vielen Zahlungen dauert das eine Weile. Den Computer eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>The payment was made in money of another currency than this terminal takes now. Nothing was sent. Check the terminal&apos;s currency.</source>
        <extracomment>Refused: capture or refund in another currency, or with other decimals, than the payment was made in: the terminal was paired again since.</extracomment>
        <translation>Die Zahlung wurde in einer anderen Währung gemacht, als dieses Terminal jetzt annimmt. Es wurde nichts gesendet. Die Währung des Terminals prüfen.</translation>
    </message>
    <message>
        <source>The journal does not lead to its newest closed day, which is near row %1: where the open day begins is shown wrongly.</source>
        <extracomment>A person closes a day; the journal keeps where. %1 is the number of a row.</extracomment>
        <translation>Das Journal führt nicht zu seinem neuesten abgeschlossenen Tag bei Zeile %1: Der Beginn des offenen Tages wird falsch angezeigt.</translation>
    </message>
    <message>
        <source>including tips</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers gave as tips.</extracomment>
        <translation>davon Trinkgelder</translation>
    </message>
    <message>
        <source>including cash-back</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers got in cash.</extracomment>
        <translation>davon Bargeldauszahlung</translation>
    </message>
    <message>
        <source>including surcharges</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that was charged for the card.</extracomment>
        <translation>davon Aufschläge</translation>
    </message>
    <message>
        <source>including donations</source>
        <extracomment>A line of the day&apos;s totals: the part of the line above it that customers donated.</extracomment>
        <translation>davon Spenden</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Refunds</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Tips</source>
        <extracomment>A line of a day&apos;s totals.</extracomment>
        <translation>Trinkgelder</translation>
    </message>
    <message>
        <source>Cash-back</source>
        <extracomment>A line of a day&apos;s totals: money that customers got in cash.</extracomment>
        <translation>Bargeldauszahlung</translation>
    </message>
    <message>
        <source>Donations</source>
        <extracomment>A line of a day&apos;s totals: what customers gave by rounding up.</extracomment>
        <translation>Spenden</translation>
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
        <translation>%1 nennt keine Zahlen, sondern sagt: %2</translation>
    </message>
    <message>
        <source>The totals of %1 are the same as the till&apos;s.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>Die Summen von %1 stimmen mit denen der Kasse überein.</translation>
    </message>
    <message>
        <source>The totals of %1 differ from the till&apos;s.</source>
        <extracomment>%1 is a terminal&apos;s name; the differences follow.</extracomment>
        <translation>Die Summen von %1 weichen von denen der Kasse ab.</translation>
    </message>
    <message>
        <source>%1 is busy with a payment and did not say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 ist mit einer Zahlung beschäftigt und hat seine Summen nicht genannt.</translation>
    </message>
    <message>
        <source>%1 refused to say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 hat abgelehnt, seine Summen zu nennen.</translation>
    </message>
    <message>
        <source>%1 answered, but the till cannot read its totals.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 hat geantwortet, aber die Kasse kann seine Summen nicht lesen.</translation>
    </message>
    <message>
        <source>It is not known whether %1 made its Z report: the answer was lost. Look at the terminal. The till does not ask for it again.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>Es ist nicht bekannt, ob %1 seinen Z-Bericht erstellt hat: Die Antwort ging verloren. Bitte am Terminal nachsehen. Die Kasse fragt nicht noch einmal danach.</translation>
    </message>
    <message>
        <source>%1 made its Z report.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 hat seinen Z-Bericht erstellt.</translation>
    </message>
    <message>
        <source>%1 made no Z report: it refused.</source>
        <extracomment>A Z report sets a terminal&apos;s own totals to zero. %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 hat keinen Z-Bericht erstellt, sondern abgelehnt.</translation>
    </message>
    <message>
        <source>Marked as charged by hand</source>
        <extracomment>A line of a day&apos;s totals: a person saw on the terminal that these were charged.</extracomment>
        <translation>Von Hand als kassiert vermerkt</translation>
    </message>
    <message>
        <source>Held, not taken</source>
        <extracomment>A line of a day&apos;s totals: money held on cards, which nobody has taken yet.</extracomment>
        <translation>Reserviert, nicht eingezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: what became of them is not known yet</source>
        <extracomment>Above the day&apos;s totals. The payments are of several currencies.</extracomment>
        <translation>
            <numerusform>%n Zahlung ist nicht in diesen Summen: Was aus ihr geworden ist, ist noch nicht bekannt</numerusform>
            <numerusform>%n Zahlungen sind nicht in diesen Summen: Was aus ihnen geworden ist, ist noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not in these totals: %1 is not known yet</source>
        <extracomment>Above the day&apos;s totals. %1 is the sum of these payments.</extracomment>
        <translation>
            <numerusform>%n Zahlung ist nicht in diesen Summen: %1 ist noch nicht bekannt</numerusform>
            <numerusform>%n Zahlungen sind nicht in diesen Summen: %1 sind noch nicht bekannt</numerusform>
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
        <translation>Abgeschlossen von %1 um %2.</translation>
    </message>
    <message>
        <source>Closed by %1 at %2. Supervisor: %3.</source>
        <extracomment>%1 and %3 are persons&apos; names, %2 a time.</extracomment>
        <translation>Abgeschlossen von %1 um %2. Aufsicht: %3.</translation>
    </message>
    <message>
        <source>Type the name of the person who closes the day.</source>
        <extracomment>A person wants to close the day, and did not type their name.</extracomment>
        <translation>Bitte den Namen der Person eingeben, die den Tag abschließt.</translation>
    </message>
    <message>
        <source>The day is closed already. %1 No payment was made since.</source>
        <extracomment>%1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>Der Tag ist bereits abgeschlossen. %1 Seither gab es keine Zahlung.</translation>
    </message>
    <message>
        <source>There is no payment yet, so there is no day to close.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>Es gibt noch keine Zahlung und damit keinen Tag zum Abschließen.</translation>
    </message>
    <message>
        <source>The day was closed while you looked at it. %1</source>
        <extracomment>%1 is the sentence &quot;Closed by Ann at 8:03 PM.&quot;</extracomment>
        <translation>Der Tag wurde inzwischen abgeschlossen. %1</translation>
    </message>
    <message>
        <source>The day was closed while you looked at it.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>Der Tag wurde inzwischen abgeschlossen.</translation>
    </message>
    <message>
        <source>Some payments are not known yet. Settle them first, or let a supervisor close the day without them.</source>
        <extracomment>A person wants to close the day, and not all of its payments have a known end.</extracomment>
        <translation>Einige Zahlungen sind noch nicht bekannt. Bitte zuerst klären oder den Tag von der Aufsicht ohne sie abschließen lassen.</translation>
    </message>
    <message>
        <source>Other payments are not known now than those that you saw. Look at the day again, then close it.</source>
        <extracomment>A person wants to close the day.</extracomment>
        <translation>Inzwischen sind andere Zahlungen nicht bekannt als die gezeigten. Bitte den Tag erneut ansehen und dann abschließen.</translation>
    </message>
    <message>
        <source>%1 is in use. Wait until its payment has ended, then close the day.</source>
        <extracomment>A person wants to close the day. %1 is a terminal&apos;s name.</extracomment>
        <translation>%1 wird gerade benutzt. Bitte warten, bis die Zahlung beendet ist, und dann den Tag abschließen.</translation>
    </message>
    <message>
        <source>%1 was not asked for its totals.</source>
        <extracomment>%1 is a terminal&apos;s name; the reason follows.</extracomment>
        <translation>%1 wurde nicht nach seinen Summen gefragt.</translation>
    </message>
    <message>
        <source>%1 did not say its totals.</source>
        <extracomment>%1 is a terminal&apos;s name; the reason follows.</extracomment>
        <translation>%1 hat seine Summen nicht genannt.</translation>
    </message>
    <message>
        <source>%1: till %2, terminal %3</source>
        <extracomment>%1 is a line of the day&apos;s totals, such as &quot;Sales&quot;; %2 and %3 are amounts, perhaps with the number of payments: &quot;Sales: till €30.00 (2), terminal €42.50 (3)&quot;.</extracomment>
        <translation>%1: Kasse %2, Terminal %3</translation>
    </message>
    <message>
        <source>The shop&apos;s receipt was printed.</source>
        <extracomment>Evidence.</extracomment>
        <translation>Der Händlerbeleg wurde gedruckt.</translation>
    </message>
    <message>
        <source>The customer&apos;s receipt was printed.</source>
        <extracomment>Evidence.</extracomment>
        <translation>Der Kundenbeleg wurde gedruckt.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is on and connected; the till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Der Drucker antwortet nicht. Prüfen Sie, ob er eingeschaltet und verbunden ist; die Kasse versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>There is no such printer. Choose it again under Settings.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Diesen Drucker gibt es nicht. Wählen Sie ihn unter „Einstellungen“ neu.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the printer&apos;s device. Ask the person who looks after the computer.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Der Benutzer dieses Computers darf das Gerät des Druckers nicht verwenden. Fragen Sie die Person, die den Computer betreut.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll; the till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Der Drucker hat kein Papier. Legen Sie eine neue Rolle ein; die Kasse versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The printer is open or switched to offline. The till tries again by itself.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Der Drucker ist offen oder offline geschaltet. Die Kasse versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of the receipt. Check the printer, then print it again.</source>
        <extracomment>A receipt was perhaps not printed, or only the beginning of it.</extracomment>
        <translation>Der Drucker hat mitten im Beleg aufgehört. Prüfen Sie den Drucker und drucken Sie den Beleg dann erneut.</translation>
    </message>
    <message>
        <source>No printer is chosen. Choose one under Settings.</source>
        <extracomment>A receipt was not printed.</extracomment>
        <translation>Es ist kein Drucker gewählt. Wählen Sie einen unter „Einstellungen“.</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>A choice of printers: there is none.</extracomment>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <extracomment>A choice of printers: one that this computer has set up.</extracomment>
        <translation>Drucker dieses Computers</translation>
    </message>
    <message>
        <source>Receipt printer in the network</source>
        <extracomment>A choice of printers: a receipt printer with a network cable or Wi-Fi.</extracomment>
        <translation>Bondrucker im Netzwerk</translation>
    </message>
    <message>
        <source>Receipt printer on a cable</source>
        <extracomment>A choice of printers: a receipt printer behind a device file.</extracomment>
        <translation>Bondrucker am Kabel</translation>
    </message>
    <message>
        <source>Receipt printer behind a raw queue</source>
        <extracomment>A choice of printers: a receipt printer behind a CUPS queue without a driver.</extracomment>
        <translation>Bondrucker an einer Raw-Warteschlange</translation>
    </message>
    <message>
        <source>Customer&apos;s copy</source>
        <extracomment>At the foot of a receipt: the one that the customer takes.</extracomment>
        <translation>Beleg für die Kundschaft</translation>
    </message>
    <message>
        <source>Shop&apos;s copy</source>
        <extracomment>At the foot of a receipt: the one that stays in the shop.</extracomment>
        <translation>Beleg für das Geschäft</translation>
    </message>
    <message>
        <source>Training – no money moved</source>
        <extracomment>On a receipt that was made while training.</extracomment>
        <translation>Training – kein Geld bewegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>On a receipt that was printed before.</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>On a receipt, before the last digits of the card&apos;s number.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <extracomment>On a receipt, before the bank&apos;s number for an approval.</extracomment>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>On a receipt, before the number that the shop gave the payment.</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>On a receipt, before the till&apos;s number for the payment.</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>On a receipt, before the amount without a tip or other extras.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>On a receipt.</extracomment>
        <translation>Trinkgeld</translation>
    </message>
    <message>
        <source>Pennies for charity</source>
        <extracomment>On a receipt: what the customer gives to charity by paying a round amount.</extracomment>
        <translation>Spende durch Aufrunden</translation>
    </message>
    <message>
        <source>Cash back</source>
        <extracomment>On a receipt: money that the customer got in cash.</extracomment>
        <translation>Bargeldauszahlung</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <extracomment>On a receipt: what the customer pays for using the card.</extracomment>
        <translation>Aufschlag</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>On a receipt, above the place where the customer signs.</extracomment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <extracomment>On a slip for a payment whose outcome is not known.</extracomment>
        <translation>Dies ist kein Beleg.</translation>
    </message>
    <message>
        <source>Keep this slip until the shop has found out.</source>
        <extracomment>On a slip for a payment whose outcome is not known.</extracomment>
        <translation>Bewahren Sie diesen Zettel auf, bis das Geschäft es geklärt hat.</translation>
    </message>
    <message>
        <source>Ask for another card or another way to pay.</source>
        <extracomment>What to say to the customer after a declined payment: this card will not work now.</extracomment>
        <translation>Um eine andere Karte oder eine andere Zahlungsart bitten.</translation>
    </message>
    <message>
        <source>The same card may be tried again in a moment.</source>
        <extracomment>What to say to the customer after a declined payment, because the bank did not answer.</extracomment>
        <translation>Dieselbe Karte kann gleich nochmals versucht werden.</translation>
    </message>
    <message>
        <source>The bank asks for the PIN.</source>
        <extracomment>A declined payment: the bank wants to know more than a tap of the card.</extracomment>
        <translation>Die Bank verlangt die PIN.</translation>
    </message>
    <message>
        <source>Try the same card again: insert it and enter the PIN.</source>
        <extracomment>What to say to the customer after a declined payment: a tap was not enough.</extracomment>
        <translation>Dieselbe Karte nochmals versuchen: einstecken und die PIN eingeben.</translation>
    </message>
    <message>
        <source>The same card may be tried again with the right PIN.</source>
        <extracomment>What to say to the customer after a wrong PIN.</extracomment>
        <translation>Dieselbe Karte kann mit der richtigen PIN nochmals versucht werden.</translation>
    </message>
    <message>
        <source>This payment was made on another terminal, and only that one can void, capture or refund it. Nothing was sent. Use that terminal.</source>
        <extracomment>Refused: void, capture or refund of a payment, sent to another terminal of the shop.</extracomment>
        <translation>Diese Zahlung lief über ein anderes Terminal, und nur dieses kann sie stornieren, buchen oder erstatten. Es wurde nichts gesendet. Jenes Terminal benutzen.</translation>
    </message>
    <message>
        <source>The refund went to another card than the one that paid.</source>
        <extracomment>Evidence for a refund: its card and the card that paid have different last digits.</extracomment>
        <translation>Die Erstattung ging an eine andere Karte als die, mit der bezahlt wurde.</translation>
    </message>
    <message>
        <source>The refund went to card %1, but card %2 paid. Ask the customer, unless a telephone was used.</source>
        <extracomment>Evidence for a refund: %1 is the last four digits of the card that got the money, %2 those of the card that paid.</extracomment>
        <translation>Die Erstattung ging an Karte %1, bezahlt wurde aber mit Karte %2. Den Kunden fragen, außer wenn ein Telefon benutzt wurde.</translation>
    </message>
    <message>
        <source>Changes to closed days</source>
        <extracomment>A line of a day&apos;s totals: what the till learned since of payments of days that are closed. The amount may be below zero.</extracomment>
        <translation>Änderungen an abgeschlossenen Tagen</translation>
    </message>
    <message>
        <source>Changed after their day was closed:</source>
        <extracomment>Above a list of payments. Their day was closed with other amounts.</extracomment>
        <translation>Nach dem Abschluss ihres Tages geändert:</translation>
    </message>
    <message>
        <source>%1  counts %2 here</source>
        <extracomment>One payment of a closed day: %1 names it, %2 is what it adds to the open day&apos;s total, as in &quot;€12.50&quot; or &quot;-€12.50&quot;.</extracomment>
        <translation>%1  zählt hier %2</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the printed totals of a day, before its date.</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>On the printed totals of a day, before the time at which it was closed.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>On the printed totals of a day, before the name of the person who closed it.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>On the printed totals of a day, before the name of the supervisor who answered for it.</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Title of a paper with the totals of a day.</extracomment>
        <translation>Tagessummen</translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <extracomment>On the printed totals of a day that is not closed.</extracomment>
        <translation>Der Tag ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>On the printed totals of a day, before the time at which they were counted.</extracomment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>On the printed totals of a day, before the time of the close before it.</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No payments</source>
        <extracomment>On the printed totals of a day.</extracomment>
        <translation>Keine Zahlungen</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>Sales, %n</source>
        <extracomment>Under the list of payments, above their sum.</extracomment>
        <translation>
            <numerusform>Verkäufe, %n</numerusform>
            <numerusform>Verkäufe, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tips and extras in it</source>
        <extracomment>Under the list of payments: the part of the sums that is tips, cash-back and surcharges.</extracomment>
        <translation>darin Trinkgeld und Extras</translation>
    </message>
    <message numerus="yes">
        <source>Refunds, %n</source>
        <extracomment>Under the list of payments, above their sum, which left the shop.</extracomment>
        <translation>
            <numerusform>Erstattungen, %n</numerusform>
            <numerusform>Erstattungen, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voids, %n</source>
        <extracomment>Under the list of payments, above the sum of what they undid.</extracomment>
        <translation>
            <numerusform>Stornos, %n</numerusform>
            <numerusform>Stornos, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Under the list of payments, above what sales brought in without refunds.</extracomment>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>Settled by hand, %n</source>
        <extracomment>Under the list of payments, above the sum of those whose outcome a person recorded.</extracomment>
        <translation>
            <numerusform>Von Hand geklärt, %n</numerusform>
            <numerusform>Von Hand geklärt, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known yet, %n</source>
        <extracomment>Under the list of payments, above their sum, which is in no other sum.</extracomment>
        <translation>
            <numerusform>Noch nicht bekannt, %n</numerusform>
            <numerusform>Noch nicht bekannt, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pre-authorised, %n</source>
        <extracomment>Under the list of payments, above the sum of the pre-authorisations, captured or not.</extracomment>
        <translation>
            <numerusform>Reserviert, %n</numerusform>
            <numerusform>Reserviert, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transactions</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row of the list of payments for a screen reader: %1 is the type, &quot;Sale&quot;, %2 its outcome, %3 its amount, %4 its time.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>TypedLineText</name>
    <message>
        <source>--%1 cannot be “%2”. tillside-cli help %3 shows what it takes.</source>
        <extracomment>An option of the command line has a value that it cannot have. %1 is the option without its dashes, %2 the value, %3 the command; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>--%1 kann nicht „%2“ sein. tillside-cli help %3 zeigt, was möglich ist.</translation>
    </message>
</context>
<context>
    <name>VerbText</name>
    <message>
        <source>The payment&apos;s id (P-…) or its UTI.</source>
        <extracomment>Help of the command line: how a payment is named. P-… is the form of an id.</extracomment>
        <translation>Die Kennung der Zahlung (P-…) oder ihre UTI.</translation>
    </message>
    <message>
        <source>Name of the terminal. Needed if several are paired.</source>
        <extracomment>Help of the option --terminal.</extracomment>
        <translation>Name des Terminals. Nötig, wenn mehrere gekoppelt sind.</translation>
    </message>
</context>
<context>
    <name>VerbsText</name>
    <message>
        <source>Folder of the till&apos;s data.</source>
        <extracomment>Help of the option --data-dir.</extracomment>
        <translation>Ordner für die Daten der Kasse.</translation>
    </message>
    <message>
        <source>Print the result as JSON on standard output, in English.</source>
        <extracomment>Help of the option --json.</extracomment>
        <translation>Das Ergebnis als JSON auf der Standardausgabe ausgeben, auf Englisch.</translation>
    </message>
    <message>
        <source>Write debug messages to the log file too.</source>
        <extracomment>Help of the option --debug.</extracomment>
        <translation>Auch Debug-Meldungen in die Protokolldatei schreiben.</translation>
    </message>
    <message>
        <source>Show this text, or that of a command.</source>
        <extracomment>Help of the option --help.</extracomment>
        <translation>Diesen Text oder den eines Befehls zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help of the option --version.</extracomment>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean %2?</source>
        <extracomment>A word is no command of tillside-cli. %1 is that word, %2 a command that looks like it.</extracomment>
        <translation>Den Befehl „%1“ gibt es nicht. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>There is no command “%1”. tillside-cli help lists them.</source>
        <extracomment>A word is no command of tillside-cli. %1 is that word; &quot;tillside-cli help&quot; is typed like this.</extracomment>
        <translation>Den Befehl „%1“ gibt es nicht. tillside-cli help listet sie auf.</translation>
    </message>
</context>
<context>
    <name>tillside::AddressPage</name>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the network address of a terminal.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Label of a field: the serial number of a terminal.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name that people use for a terminal.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button: shows or hides the fields that are seldom needed.</extracomment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Counter</source>
        <extracomment>An example of a terminal&apos;s name, shown in grey in an empty field.</extracomment>
        <translation>Theke</translation>
    </message>
    <message>
        <source>The terminal shows it in its integration status.</source>
        <extracomment>Below the field for the address of a terminal: where to find it.</extracomment>
        <translation>Das Terminal zeigt sie in seinem Integrationsstatus.</translation>
    </message>
    <message>
        <source>This is %1. Pairing it again keeps its payments.</source>
        <extracomment>Below the field for the serial number. %1 is the name of a terminal.</extracomment>
        <translation>Dies ist %1. Es wird neu gekoppelt und behält seine Zahlungen.</translation>
    </message>
    <message>
        <source>On the back of the terminal, by the barcode.</source>
        <extracomment>Below the field for the serial number of a terminal: where to find it.</extracomment>
        <translation>Auf der Rückseite des Terminals, beim Strichcode.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>In grey in an empty field: %1 is an example of what to type.</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>Where is the terminal?</source>
        <extracomment>Heading over the first step of pairing.</extracomment>
        <translation>Wo ist das Terminal?</translation>
    </message>
</context>
<context>
    <name>tillside::AdvancedFields</name>
    <message>
        <source>Port</source>
        <extracomment>Label of a field: the port number on which a terminal listens.</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Label of a field: the path of the service on a terminal, such as /payntpos/1.0.0.</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Label of a field: the three letters of a currency, such as EUR.</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Decimals</source>
        <extracomment>Label of a field: how many decimals a terminal&apos;s amounts have.</extracomment>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>Label of a choice: which payment app runs on the terminal.</extracomment>
        <translation>Zahlungs-App</translation>
    </message>
    <message>
        <source>The port is part of the address above.</source>
        <extracomment>Below the port field while it is read-only.</extracomment>
        <translation>Die Adresse oben nennt den Port.</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <extracomment>In grey in an empty field: %1 is what applies while nothing is typed.</extracomment>
        <translation>Meist %1</translation>
    </message>
</context>
<context>
    <name>tillside::AmountLine</name>
    <message>
        <source>Amount, %1</source>
        <extracomment>The name of the amount for a screen reader: %1 is the amount.</extracomment>
        <translation>Betrag, %1</translation>
    </message>
</context>
<context>
    <name>tillside::CertificatePage</name>
    <message>
        <source>Valid</source>
        <extracomment>Label before the dates between which a certificate is valid.</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Issued to</source>
        <extracomment>Label before the names in a certificate.</extracomment>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Why the till asks</source>
        <extracomment>Pairing: heading over why the till asks whether it is in the terminal&apos;s network.</extracomment>
        <translation>Warum die Kasse fragt</translation>
    </message>
    <message>
        <source>On the shop&apos;s own network, nobody outside can come between the two.</source>
        <extracomment>Pairing: below &quot;Why the till asks&quot;.</extracomment>
        <translation>Im eigenen Netz des Ladens kann niemand von außen zwischen die beiden kommen.</translation>
    </message>
    <message>
        <source>If you were given the fingerprint</source>
        <extracomment>Pairing: heading over what to do with the fingerprint of a certificate.</extracomment>
        <translation>Wenn der Fingerabdruck vorliegt</translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <extracomment>Pairing: below &quot;If you were given the fingerprint&quot;. It is shown in groups.</extracomment>
        <translation>Gruppe für Gruppe vergleichen.</translation>
    </message>
    <message>
        <source>From now on</source>
        <extracomment>Pairing: heading over what it means to trust a certificate.</extracomment>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>The till recognises this terminal by this certificate, and sends nothing to any other.</source>
        <extracomment>Pairing: below &quot;From now on&quot;.</extracomment>
        <translation>Die Kasse erkennt dieses Terminal an diesem Zertifikat und sendet an kein anderes etwas.</translation>
    </message>
    <message>
        <source>If you are not sure</source>
        <extracomment>Pairing: heading over what to do without knowing the network.</extracomment>
        <translation>Im Zweifel</translation>
    </message>
    <message>
        <source>Ask support before you trust the terminal.</source>
        <extracomment>Pairing: below &quot;If you are not sure&quot;.</extracomment>
        <translation>Den Support fragen, bevor Sie dem Terminal vertrauen.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of its certificate</source>
        <extracomment>Heading over the groups of a certificate&apos;s fingerprint.</extracomment>
        <translation>SHA-256-Fingerabdruck seines Zertifikats</translation>
    </message>
</context>
<context>
    <name>tillside::ChargeFlow</name>
    <message>
        <source>Another payment is running, so nothing was sent. Try again when it has ended.</source>
        <extracomment>A void, capture or refund was confirmed while another payment runs.</extracomment>
        <translation>Eine andere Zahlung läuft, darum wurde nichts gesendet. Nochmals versuchen, wenn sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>tillside::ChargePanel</name>
    <message>
        <source>Amount</source>
        <extracomment>Above the amount.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <extracomment>Beside the amount: the Escape key takes it away.</extracomment>
        <translation>Esc löscht</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>The name of a key, on the button that it presses.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Use %1 as the reference</source>
        <extracomment>Button after a barcode was scanned: %1 is its code.</extracomment>
        <translation>%1 als Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>tillside::ChargeScreen</name>
    <message>
        <source>Reference (optional)</source>
        <extracomment>The field for a reference of the merchant&apos;s own, such as an invoice number.</extracomment>
        <translation>Referenz (optional)</translation>
    </message>
</context>
<context>
    <name>tillside::CheckPage</name>
    <message>
        <source>Payments to check</source>
        <translation>Zu prüfende Zahlungen</translation>
    </message>
    <message>
        <source>Nothing to check.</source>
        <extracomment>Shown where no payment needs to be checked. A payment may be running at the moment.</extracomment>
        <translation>Nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Oldest first. Check each on the terminal before you charge it again.</source>
        <extracomment>Above the payments to check.</extracomment>
        <translation>Die älteste zuerst. Jede am Terminal prüfen, bevor sie nochmals kassiert wird.</translation>
    </message>
    <message>
        <source>The till is still checking. Try again in a moment.</source>
        <extracomment>The person asked the till to check a payment while it checks another one.</extracomment>
        <translation>Die Kasse prüft noch. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>What became of a payment to check, for screen readers: %1 is &quot;Sale on Counter&quot;, %2 its amount, %3 its outcome. Sentences about it follow.</extracomment>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>tillside::CloseForm</name>
    <message>
        <source>Not yet, go back</source>
        <extracomment>Button: leaves the page on which the day is closed, and nothing is closed.</extracomment>
        <translation>Noch nicht, zurück</translation>
    </message>
    <message>
        <source>Close the day</source>
        <extracomment>Button: closes the day. It cannot be undone.</extracomment>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Close the day?</source>
        <extracomment>Title of the page on which a person closes the day.</extracomment>
        <translation>Den Tag abschließen?</translation>
    </message>
    <message>
        <source>%1 goes into the closed day. Its figures never change afterwards.</source>
        <extracomment>On the page on which a person closes the day. %1 is the total of the open day.</extracomment>
        <translation>%1 kommt in den abgeschlossenen Tag. Danach ändern sich seine Zahlen nie mehr.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label of a field: the name of the person who closes the day.</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Supervisor who closes it all the same</source>
        <extracomment>Label of a field: not all payments of the day are known, and a supervisor closes it.</extracomment>
        <translation>Aufsicht, die ihn trotzdem abschließt</translation>
    </message>
    <message>
        <source>Make the terminals&apos; Z reports</source>
        <extracomment>A choice on the page on which a person closes the day: the terminals reset their totals.</extracomment>
        <translation>Z-Berichte der Terminals erstellen</translation>
    </message>
    <message>
        <source>Each terminal sets its own totals to zero. This cannot be undone or repeated.</source>
        <extracomment>Explains the choice above it.</extracomment>
        <translation>Jedes Terminal setzt seine eigenen Summen auf null. Das lässt sich weder rückgängig machen noch wiederholen.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Why the day cannot be closed yet.</extracomment>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name</source>
        <extracomment>Why the day cannot be closed yet.</extracomment>
        <translation>Namen der Aufsicht eingeben</translation>
    </message>
</context>
<context>
    <name>tillside::ClosedDaysPage</name>
    <message>
        <source>Day totals</source>
        <extracomment>Button: leaves the list of closed days for the day&apos;s totals.</extracomment>
        <translation>Tagessummen</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <extracomment>Button below a list of closed days: shows those before them.</extracomment>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <extracomment>Button below a list of closed days: shows those after them.</extracomment>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Closed days</source>
        <extracomment>Title of the list of the days that were closed.</extracomment>
        <translation>Abgeschlossene Tage</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <extracomment>Button: prints the totals of a closed day once more.</extracomment>
        <translation>Kopie drucken</translation>
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
            <numerusform>Kopplungscode, %n von %1 Ziffern eingegeben</numerusform>
            <numerusform>Kopplungscode, %n von %1 Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::CodePage</name>
    <message>
        <source>On the terminal, open the menu of the payment app and choose pairing. The terminal then shows a 4-digit code. Leave that screen open until pairing is done.</source>
        <extracomment>Pairing: where to find the pairing code.</extracomment>
        <translation>Am Terminal das Menü der Zahlungs-App öffnen und die Kopplung wählen. Das Terminal zeigt dann einen Code aus 4 Ziffern. Diesen Bildschirm offen lassen, bis die Kopplung fertig ist.</translation>
    </message>
    <message>
        <source>Type the four digits from the terminal</source>
        <extracomment>Heading over the third step of pairing.</extracomment>
        <translation>Die vier Ziffern vom Terminal eintippen</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <extracomment>On the drawing of a terminal&apos;s screen: there stands the pairing code.</extracomment>
        <translation>Kopplungscode</translation>
    </message>
</context>
<context>
    <name>tillside::ConnectionCard</name>
    <message>
        <source>Check again</source>
        <extracomment>Button: checks once more how far the till gets with the terminal.</extracomment>
        <translation>Nochmals prüfen</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Heading over how far the till gets with a terminal.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button: copies the result of a check, for a message to support.</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, right after it was pressed: the report is in the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>tillside::CopyNotice</name>
    <message>
        <source>This journal is a copy, or was restored</source>
        <extracomment>Heading above every screen: the data folder was copied from elsewhere or restored from a backup.</extracomment>
        <translation>Dieses Journal ist eine Kopie oder wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>No new payment is sent until a supervisor decides.</source>
        <extracomment>Below that heading.</extracomment>
        <translation>Bis die Aufsicht entscheidet, wird keine neue Zahlung gesendet.</translation>
    </message>
    <message>
        <source>Decide</source>
        <extracomment>Button: leads to the page where a supervisor decides about the copied journal.</extracomment>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>tillside::CopyPage</name>
    <message>
        <source>Use this journal here</source>
        <extracomment>Button: the journal, which is a copy, becomes this till&apos;s own.</extracomment>
        <translation>Dieses Journal hier verwenden</translation>
    </message>
    <message>
        <source>Does this journal belong to this till?</source>
        <extracomment>Question: the data folder was copied from elsewhere or restored from a backup.</extracomment>
        <translation>Gehört dieses Journal zu dieser Kasse?</translation>
    </message>
    <message>
        <source>This journal is a copy, or was restored.</source>
        <extracomment>First of all, below the question whether a copied journal belongs to this till.</extracomment>
        <translation>Dieses Journal ist eine Kopie oder wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>What is open in it may have been charged since, so no new payment is sent.</source>
        <extracomment>Below that.</extracomment>
        <translation>Was darin offen ist, kann seitdem belastet worden sein, deshalb wird keine neue Zahlung gesendet.</translation>
    </message>
    <message>
        <source>Before you decide</source>
        <extracomment>Heading of a card beside the question whether a copied journal belongs to this till.</extracomment>
        <translation>Vor der Entscheidung</translation>
    </message>
    <message>
        <source>Make sure that no other till works with the same journal.</source>
        <extracomment>On that card.</extracomment>
        <translation>Sicherstellen, dass keine andere Kasse mit demselben Journal arbeitet.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <extracomment>Field: the name of the person who makes a copied journal this till&apos;s own.</extracomment>
        <translation>Name der Aufsicht</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>Button: leaves the question about the copied journal open.</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Use this journal here&quot;: who may do it.</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Type the supervisor&apos;s name.</source>
        <extracomment>Why a copied journal cannot be made this till&apos;s own yet.</extracomment>
        <translation>Den Namen der Aufsicht eintragen.</translation>
    </message>
</context>
<context>
    <name>tillside::CustomerDisplay</name>
    <message>
        <source>Customer display</source>
        <extracomment>Title of the window that faces the customer.</extracomment>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>Present card</source>
        <extracomment>On the drawing of a terminal for the customer.</extracomment>
        <translation>Karte vorhalten</translation>
    </message>
</context>
<context>
    <name>tillside::DayPage</name>
    <message>
        <source>Transactions</source>
        <extracomment>Button: leaves the day&apos;s totals for the list of payments.</extracomment>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Compare with the terminals</source>
        <extracomment>Button: asks the terminals for their own totals, and compares them with the till&apos;s.</extracomment>
        <translation>Mit den Terminals vergleichen</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Button: writes the day&apos;s totals into a file of this kind.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Close the day</source>
        <extracomment>Button: leads to the question who closes the day.</extracomment>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Title of the page that counts a day.</extracomment>
        <translation>Tagessummen</translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <extracomment>Above a chart: the sales of each hour of a day.</extracomment>
        <translation>Verkäufe nach Stunden</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button: prints the day&apos;s totals.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>Button: writes the day&apos;s totals into a file of this kind.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Closed days</source>
        <extracomment>Last line of a menu of days: leads to the list of the days that were closed.</extracomment>
        <translation>Abgeschlossene Tage</translation>
    </message>
</context>
<context>
    <name>tillside::DayRangeDialog</name>
    <message>
        <source>Choose days</source>
        <extracomment>Title of a dialog: which days the list of payments covers.</extracomment>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Above a calendar: the first day of the list.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Above a calendar: the last day of the list.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves the choice of days as it was.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: lists the payments of these days; %1 is &quot;11/24/26 to 11/30/26&quot;, or one day.</extracomment>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>tillside::DayScreen</name>
    <message>
        <source>Save the day&apos;s totals</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>Tagessummen speichern</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The day&apos;s totals are written</source>
        <extracomment>Heading of a banner; its line is the path of a file.</extracomment>
        <translation>Die Tagessummen sind gespeichert</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
</context>
<context>
    <name>tillside::DayTable</name>
    <message>
        <source>Type</source>
        <extracomment>Head of a column in the day&apos;s totals: sales, refunds and so on.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Head of a column in the day&apos;s totals: how many payments.</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Head of a column in the day&apos;s totals.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>Last line of the day&apos;s totals.</extracomment>
        <translation>Summe</translation>
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
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The details of a payment for a screen reader: %1 is its outcome, %2 its amount.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>Below &quot;Settle by hand&quot;: who may do it.</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <extracomment>After a payment&apos;s details were copied to the clipboard.</extracomment>
        <translation>Kopiert. In eine Nachricht einfügen.</translation>
    </message>
</context>
<context>
    <name>tillside::DigitPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>The key that takes away the last digit; shown as a picture.</extracomment>
        <translation>Letzte Ziffer zurücknehmen</translation>
    </message>
</context>
<context>
    <name>tillside::DonePage</name>
    <message>
        <source>Serial number</source>
        <extracomment>Before the serial number of the terminal that was paired.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>Before where the terminal&apos;s token is stored.</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>Before how the first test of the connection went.</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>Paired</source>
        <extracomment>On the drawing of a terminal&apos;s screen: it was paired.</extracomment>
        <translation>Gekoppelt</translation>
    </message>
</context>
<context>
    <name>tillside::EditPage</name>
    <message>
        <source>Save</source>
        <extracomment>Button: saves what was typed.</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: leaves a terminal&apos;s name or address as it was.</extracomment>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tillside::FilterBar</name>
    <message>
        <source>Amount, card, reference</source>
        <extracomment>In the empty search box above the list of payments: what can be searched for.</extracomment>
        <translation>Betrag, Karte, Referenz</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Button above the list of payments: to those that a person has to check; %n is their number.</extracomment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day totals</source>
        <extracomment>Button above the list of payments: to the page that counts a day.</extracomment>
        <translation>Tagessummen</translation>
    </message>
    <message>
        <source>All terminals</source>
        <extracomment>Which payments a list shows: those of every terminal.</extracomment>
        <translation>Alle Terminals</translation>
    </message>
</context>
<context>
    <name>tillside::HintBox</name>
    <message>
        <source>Look at the terminal first</source>
        <extracomment>Heading of what to do about a payment that is not known yet, before anything else.</extracomment>
        <translation>Zuerst am Terminal nachsehen</translation>
    </message>
</context>
<context>
    <name>tillside::LastStrip</name>
    <message>
        <source>Void</source>
        <extracomment>Button beside the last payment: undo it. Asks first.</extracomment>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>Button beside the last payment, a pre-authorisation: take the money that it holds. Asks first.</extracomment>
        <translation>Einziehen</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Button beside the last payment: its receipt.</extracomment>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>tillside::MainWindow</name>
    <message>
        <source>A payment is running. Close Tillside?</source>
        <extracomment>A person closes the window while a payment is running.</extracomment>
        <translation>Es läuft eine Zahlung. Tillside schließen?</translation>
    </message>
    <message>
        <source>Close Tillside</source>
        <extracomment>Button: close the window although a payment runs.</extracomment>
        <translation>Tillside schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: do not close the window.</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The outcome is not saved yet. Close Tillside?</source>
        <extracomment>A person closes the window while the outcome of a payment is not on the disk yet.</extracomment>
        <translation>Der Ausgang ist noch nicht gespeichert. Tillside schließen?</translation>
    </message>
    <message>
        <source>The payment continues on the terminal, and Tillside asks about it the next time it starts. Check the terminal to see how it ends.</source>
        <extracomment>Below the question whether to close the window while a payment runs.</extracomment>
        <translation>Die Zahlung läuft am Terminal weiter, und Tillside fragt beim nächsten Start nach ihr. Am Terminal nachsehen, wie sie ausgeht.</translation>
    </message>
    <message>
        <source>Write the outcome down first. Tillside asks the terminal about it again the next time it starts.</source>
        <extracomment>Below the question whether to close the window before an outcome was saved.</extracomment>
        <translation>Zuerst den Ausgang aufschreiben. Tillside fragt beim nächsten Start nochmals beim Terminal nach.</translation>
    </message>
    <message>
        <source>%1 – Tillside</source>
        <extracomment>Title of the window: %1 is the name of this till.</extracomment>
        <translation>%1 – Tillside</translation>
    </message>
    <message>
        <source>Training – Tillside</source>
        <extracomment>Title of the window while the terminal is only simulated.</extracomment>
        <translation>Schulung – Tillside</translation>
    </message>
</context>
<context>
    <name>tillside::MeanwhilePage</name>
    <message>
        <source>While the till was closed: %1</source>
        <extracomment>Title of a page that the window shows first when it starts: how a payment ended that no person has seen. %1 is what it was and where, &quot;Sale · Counter&quot;.</extracomment>
        <translation>Während die Kasse geschlossen war: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button below how a payment ended while the till was closed: the person has seen it.</extracomment>
        <translation>Weiter</translation>
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
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Beside a switch that is off.</extracomment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>tillside::OutcomeScreen</name>
    <message>
        <source>That looked like a barcode scan, so nothing was typed.</source>
        <extracomment>A barcode scanner typed while an outcome was shown.</extracomment>
        <translation>Das sah nach einem Barcode-Scan aus, deshalb wurde nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>tillside::Pages</name>
    <message>
        <source>Training – no money moves</source>
        <extracomment>On every screen while the terminal is only simulated.</extracomment>
        <translation>Training – es fließt kein Geld</translation>
    </message>
    <message>
        <source>Show the terminal</source>
        <extracomment>Button in training, in a narrow window: the simulated terminal comes up over the page.</extracomment>
        <translation>Terminal zeigen</translation>
    </message>
    <message>
        <source>Hide the terminal</source>
        <extracomment>Button in training, in a narrow window: the simulated terminal goes from the page.</extracomment>
        <translation>Terminal ausblenden</translation>
    </message>
</context>
<context>
    <name>tillside::PairingScreen</name>
    <message>
        <source>Back</source>
        <extracomment>Button: to the step of pairing before this one.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>How far pairing has come: &quot;Step 2 of 4&quot;.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Step of pairing: where the terminal is.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Step of pairing: the terminal&apos;s certificate.</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Step of pairing: the code that the terminal shows.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Step of pairing: the last.</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Name of a key.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test again</source>
        <extracomment>Button: tests the connection to the terminal again.</extracomment>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Pair another</source>
        <extracomment>Button: pairs one more terminal.</extracomment>
        <translation>Weiteres koppeln</translation>
    </message>
</context>
<context>
    <name>tillside::PartPage</name>
    <message>
        <source>Type an amount.</source>
        <extracomment>Why the button that captures or refunds is disabled.</extracomment>
        <translation>Einen Betrag eingeben.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Above the amount that is being typed.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>At most %1</source>
        <extracomment>Beside the amount that is being typed: %1 is the highest possible one.</extracomment>
        <translation>Höchstens %1</translation>
    </message>
</context>
<context>
    <name>tillside::PaymentScreen</name>
    <message>
        <source>Cancel the payment</source>
        <extracomment>Button: ask the terminal to cancel the running payment.</extracomment>
        <translation>Zahlung abbrechen</translation>
    </message>
    <message>
        <source>The terminal says: %1</source>
        <extracomment>Small print: what the terminal itself shows, in its own words.</extracomment>
        <translation>Das Terminal sagt: %1</translation>
    </message>
</context>
<context>
    <name>tillside::PrintNotice</name>
    <message>
        <source>Print again</source>
        <extracomment>Button: the printer is ready again.</extracomment>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Do not print</source>
        <extracomment>Button: a receipt that waits for the printer is not needed.</extracomment>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>The receipt of %1 is not printed. %2</source>
        <translation>Der Beleg zu %1 ist nicht gedruckt. %2</translation>
    </message>
    <message>
        <source>%1: not printed. %2</source>
        <translation>%1: nicht gedruckt. %2</translation>
    </message>
</context>
<context>
    <name>tillside::PrinterRows</name>
    <message>
        <source>Printer</source>
        <extracomment>Name of a setting: what kind of printer the till has.</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Receipt printers without a driver are used directly</source>
        <extracomment>Explains the choice of a printer.</extracomment>
        <translation>Bondrucker ohne Treiber werden direkt angesprochen</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <extracomment>Name of a setting: one of the printers that this computer has set up.</extracomment>
        <translation>Drucker dieses Computers</translation>
    </message>
    <message>
        <source>As set up in the system</source>
        <extracomment>Explains the list of printers.</extracomment>
        <translation>Wie im System eingerichtet</translation>
    </message>
</context>
<context>
    <name>tillside::QrView</name>
    <message>
        <source>QR code with the receipt</source>
        <extracomment>For screen readers: the QR code with the receipt.</extracomment>
        <translation>QR-Code mit dem Beleg</translation>
    </message>
</context>
<context>
    <name>tillside::QuestionPage</name>
    <message>
        <source>Answer with a button. Enter does nothing here.</source>
        <extracomment>Below a question about money: a person has to press one of the two buttons.</extracomment>
        <translation>Antworten Sie mit einer Taste. Enter bewirkt hier nichts.</translation>
    </message>
</context>
<context>
    <name>tillside::Rail</name>
    <message>
        <source>Charge</source>
        <extracomment>Screen where an amount is typed and charged.</extracomment>
        <translation>Kassieren</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Screen with the card terminals of this till.</extracomment>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Screen where people set up the till.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: the name of a screen and, in brackets, the key that leads there.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>For screen readers: the group of buttons that lead to the screens.</extracomment>
        <translation>Bereiche</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>For screen readers, on the button that leads to the transactions.</extracomment>
        <translation>
            <numerusform>%n Zahlung zu prüfen</numerusform>
            <numerusform>%n Zahlungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Transactions</source>
        <extracomment>Screen with the list of all payments. Keep it short: it is shown under an icon.</extracomment>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>tillside::ReachList</name>
    <message>
        <source>Connection</source>
        <extracomment>Heading over the steps of looking for a terminal on the network.</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button: looks for the terminal on the network again.</extracomment>
        <translation>Nochmals prüfen</translation>
    </message>
</context>
<context>
    <name>tillside::ReceiptScreen</name>
    <message>
        <source>Print</source>
        <extracomment>Button: prints a receipt.</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Button: writes a receipt into a PDF file.</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>Title of the page with the receipt of a payment.</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Choice between the two receipts of a payment: the one that the customer takes.</extracomment>
        <translation>Kundschaft</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Choice between the two receipts of a payment: the one that stays in the shop.</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>The customer scans this</source>
        <extracomment>Below a QR code with the receipt.</extracomment>
        <translation>Zum Scannen für die Kundschaft</translation>
    </message>
    <message>
        <source>There is no receipt yet</source>
        <translation>Es gibt noch keinen Beleg</translation>
    </message>
    <message>
        <source>The receipt text itself is in the code. Nothing is uploaded.</source>
        <translation>Der Text des Belegs steht im Code selbst. Nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>The terminal has not said how this payment ended. You can print a slip that says so.</source>
        <translation>Das Terminal hat nicht gesagt, wie diese Zahlung ausging. Sie können einen Zettel drucken, der das sagt.</translation>
    </message>
    <message>
        <source>As the terminal formatted it.</source>
        <translation>Wie ihn das Terminal gestaltet hat.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %n time(s), last at %1.</source>
        <extracomment>Below a receipt: how often it was printed. %1 is the time of the last print.</extracomment>
        <translation>
            <numerusform>Einmal gedruckt, um %1.</numerusform>
            <numerusform>%n-mal gedruckt, zuletzt um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>A kind of files in a dialog; leave the pattern in brackets as it is.</extracomment>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt was saved as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Der Beleg wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>tillside::ReplacedPage</name>
    <message>
        <source>Was the terminal replaced or reset?</source>
        <extracomment>Pairing: a known terminal shows a different certificate than before.</extracomment>
        <translation>Wurde das Terminal ersetzt oder zurückgesetzt?</translation>
    </message>
    <message>
        <source>%1 shows a different certificate from the one it was paired with. That happens when a terminal is replaced or reset, but also when a stranger&apos;s device pretends to be it. Nothing has been sent to it. If nobody replaced or reset the terminal, cancel and ask support.</source>
        <extracomment>Pairing: below &quot;Was the terminal replaced or reset?&quot; %1 is the terminal&apos;s name.</extracomment>
        <translation>%1 zeigt ein anderes Zertifikat als beim Koppeln. Das tut ein Terminal, das ersetzt oder zurückgesetzt wurde, aber auch ein fremdes Gerät, das sich als dieses Terminal ausgibt. Es wurde nichts dorthin gesendet. Wenn niemand das Terminal ersetzt oder zurückgesetzt hat, abbrechen und den Support fragen.</translation>
    </message>
</context>
<context>
    <name>tillside::SavedMark</name>
    <message>
        <source>Saved</source>
        <extracomment>Beside the title of the settings, for two seconds after a change.</extracomment>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>tillside::SearchLine</name>
    <message>
        <source>Search</source>
        <extracomment>For screen readers: the search box above the list of payments.</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button in the search box: removes what was typed.</extracomment>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>tillside::SectionList</name>
    <message>
        <source>Sections</source>
        <extracomment>For screen readers: the group of buttons that open the sections of the settings.</extracomment>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>tillside::SettingsCard</name>
    <message>
        <source>That looked like a barcode scan, so nothing was changed.</source>
        <extracomment>Below a field of the settings that a barcode scanner typed into.</extracomment>
        <translation>Das sah nach einem Barcode-Scan aus, deshalb wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tillside::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of the screen where people set up the till.</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of a setting.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>Name of a setting: light, dark, high contrast.</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Name of a setting: 100 % to 200 %.</extracomment>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Typing amounts</source>
        <extracomment>Name of a setting: how an amount is typed.</extracomment>
        <translation>Beträge eingeben</translation>
    </message>
    <message>
        <source>The settings apply now but could not be saved, so they are lost when Tillside closes. Check that the disk is not full.</source>
        <extracomment>The settings file could not be written.</extracomment>
        <translation>Die Einstellungen gelten, konnten aber nicht gespeichert werden: Sie gehen verloren, wenn Tillside endet. Prüfen, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Play a sound when a payment ends</source>
        <extracomment>Name of a setting, on or off.</extracomment>
        <translation>Einen Ton geben, wenn eine Zahlung zu Ende ist</translation>
    </message>
    <message>
        <source>Changes at once</source>
        <extracomment>Explains the choice of a language.</extracomment>
        <translation>Wechselt sofort</translation>
    </message>
    <message>
        <source>From the right, 1 2 5 0 is %1</source>
        <extracomment>Explains how amounts are typed. %1 is an amount.</extracomment>
        <translation>Von rechts ist 1 2 5 0 gleich %1</translation>
    </message>
    <message>
        <source>Ask before the same amount again</source>
        <extracomment>Name of a setting, on or off.</extracomment>
        <translation>Bei gleichem Betrag nachfragen</translation>
    </message>
    <message>
        <source>When it was approved less than 20 seconds ago</source>
        <extracomment>Explains the question before the same amount is charged again.</extracomment>
        <translation>Wenn er vor weniger als 20 Sekunden genehmigt wurde</translation>
    </message>
    <message>
        <source>Contrast is black with bright outlines</source>
        <extracomment>Explains the choice of colours.</extracomment>
        <translation>Kontrast ist schwarz mit hellen Umrissen</translation>
    </message>
    <message>
        <source>Everything grows with it</source>
        <extracomment>Explains the choice of a text size.</extracomment>
        <translation>Alles wächst mit</translation>
    </message>
    <message>
        <source>Receipts are printed</source>
        <extracomment>Name of a setting: who prints receipts.</extracomment>
        <translation>Belege werden gedruckt</translation>
    </message>
    <message>
        <source>The till keeps them all</source>
        <extracomment>Explains the choice of who prints receipts.</extracomment>
        <translation>Die Kasse bewahrt sie alle auf</translation>
    </message>
    <message>
        <source>Customer&apos;s receipt</source>
        <extracomment>Name of a setting: when the till prints it.</extracomment>
        <translation>Kundenbeleg</translation>
    </message>
    <message>
        <source>If receipts are printed here</source>
        <extracomment>Explains when a receipt is printed.</extracomment>
        <translation>Wenn Belege hier gedruckt werden</translation>
    </message>
    <message>
        <source>Shop&apos;s receipt</source>
        <extracomment>Name of a setting: when the till prints it.</extracomment>
        <translation>Händlerbeleg</translation>
    </message>
    <message>
        <source>Always printed for a signature</source>
        <extracomment>Explains when a receipt is printed.</extracomment>
        <translation>Für eine Unterschrift wird er immer gedruckt</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>Name of a setting: how wide the paper is.</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rolls for receipt printers</source>
        <extracomment>Explains the choice of paper.</extracomment>
        <translation>Rollen für Bondrucker</translation>
    </message>
    <message>
        <source>Paid, not paid and look here sound different</source>
        <extracomment>Explains the sound.</extracomment>
        <translation>Bezahlt, nicht bezahlt und „Hinsehen“ klingen verschieden</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>Name of a setting, on or off: a screen that faces the customer.</extracomment>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>On a second monitor, if there is one</source>
        <extracomment>Explains the customer display.</extracomment>
        <translation>Auf einem zweiten Bildschirm, falls vorhanden</translation>
    </message>
</context>
<context>
    <name>tillside::SettleFields</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <extracomment>Field: the name of the person who settles a payment by hand.</extracomment>
        <translation>Name der Aufsicht</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <extracomment>Field: anything else about a payment that is settled by hand.</extracomment>
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>Nothing printed</source>
        <extracomment>Button: the terminal printed and shows nothing about the payment.</extracomment>
        <translation>Nichts gedruckt</translation>
    </message>
    <message>
        <source>nothing printed</source>
        <extracomment>Filled in for the person as what they saw on the terminal.</extracomment>
        <translation>nichts gedruckt</translation>
    </message>
    <message>
        <source>Authorisation or receipt number</source>
        <extracomment>Field: what a person read off the terminal about a payment.</extracomment>
        <translation>Genehmigungs- oder Belegnummer</translation>
    </message>
</context>
<context>
    <name>tillside::SettlePage</name>
    <message>
        <source>Settle by hand</source>
        <extracomment>Title of the page on which a supervisor writes down what the terminal shows of a payment.</extracomment>
        <translation>Von Hand klären</translation>
    </message>
    <message>
        <source>This record cannot be removed. If the terminal answers later, its answer is recorded beside it.</source>
        <extracomment>At the end of the form for settling by hand.</extracomment>
        <translation>Dieser Eintrag lässt sich nicht entfernen. Antwortet das Terminal später, wird die Antwort daneben festgehalten.</translation>
    </message>
    <message>
        <source>That looks like a card number, which must not be stored, so the field was cleared. Type the authorisation or receipt number.</source>
        <extracomment>A person typed something that looks like a card number.</extracomment>
        <translation>Das sieht wie eine Kartennummer aus, und die wird nie aufgeschrieben, daher wurde das Feld geleert. Die Genehmigungs- oder Belegnummer eintragen.</translation>
    </message>
    <message>
        <source>To check</source>
        <extracomment>Button: leaves the page for the list to check, and nothing is settled.</extracomment>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What did the terminal do?</source>
        <extracomment>Above the two answers, after a supervisor has looked at the terminal.</extracomment>
        <translation>Was hat das Terminal getan?</translation>
    </message>
</context>
<context>
    <name>tillside::StageTrack</name>
    <message>
        <source>Stage %1 of %2: %3</source>
        <extracomment>Read aloud: %1 is the number of a payment&apos;s stage, %2 of how many, %3 its name.</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>tillside::StartProblems</name>
    <message>
        <source>Something does not work</source>
        <extracomment>Heading above every screen. Below it stands what has not worked since the start, and what to do.</extracomment>
        <translation>Etwas funktioniert nicht</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalCard</name>
    <message>
        <source>Address</source>
        <extracomment>Before the address of a terminal.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>Before the serial number of a terminal.</extracomment>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Payment app</source>
        <extracomment>Before the name of the payment app that runs on a terminal.</extracomment>
        <translation>Zahlungs-App</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>Before the time at which a terminal last answered.</extracomment>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>Before the fingerprint of a terminal&apos;s certificate.</extracomment>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Use at this till</source>
        <extracomment>Button: this till charges on this terminal from now on.</extracomment>
        <translation>An dieser Kasse benutzen</translation>
    </message>
    <message>
        <source>Pair again</source>
        <extracomment>Button: pairs a known terminal again.</extracomment>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Change address</source>
        <extracomment>Button: changes the network address of a terminal.</extracomment>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button: gives a terminal another name.</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>Button: removes this terminal from the till. It asks first.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button: shows what the till knows about this terminal, and what can be done with it.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Check connection</source>
        <extracomment>Button: checks step by step how far the till gets with a terminal.</extracomment>
        <translation>Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalDock</name>
    <message>
        <source>Training terminal</source>
        <extracomment>The part of the window that looks like a card terminal, in training.</extracomment>
        <translation>Übungsterminal</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalPanel</name>
    <message>
        <source>Tap card</source>
        <extracomment>Button of the training terminal: the customer holds a card against it.</extracomment>
        <translation>Karte vorhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the training terminal: a person presses its red key.</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Walk away</source>
        <extracomment>Button of the training terminal: the customer leaves without doing anything.</extracomment>
        <translation>Weggehen</translation>
    </message>
    <message>
        <source>Amounts to try</source>
        <extracomment>Above a table of amounts to try in training.</extracomment>
        <translation>Beträge zum Ausprobieren</translation>
    </message>
    <message>
        <source>The last two digits decide what the bank says.</source>
        <extracomment>Below the title of that table.</extracomment>
        <translation>Die letzten zwei Ziffern entscheiden, was die Bank sagt.</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalsList</name>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Button: pairs a new terminal with this till.</extracomment>
        <translation>Terminal koppeln</translation>
    </message>
    <message>
        <source>Terminals</source>
        <extracomment>Title of the list of all terminals.</extracomment>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>No terminal is paired with this till yet.</source>
        <extracomment>The list of terminals is empty.</extracomment>
        <translation>Mit dieser Kasse ist noch kein Terminal gekoppelt.</translation>
    </message>
    <message>
        <source>This till has no terminal to charge on. Choose one with “Use at this till”.</source>
        <extracomment>On the list of terminals, when none is in use at this till. &quot;Use at this till&quot; is the button on each of them.</extracomment>
        <translation>Für diese Kasse ist kein Terminal gewählt. Eines mit „An dieser Kasse benutzen“ wählen.</translation>
    </message>
    <message>
        <source>Have the terminal ready: you need its address, its serial number and the four-digit code from its pairing screen.</source>
        <extracomment>Below that: what pairing needs.</extracomment>
        <translation>Das Terminal bereithalten: Gebraucht werden seine Adresse, seine Seriennummer und der vierstellige Code von seinem Kopplungsbildschirm.</translation>
    </message>
</context>
<context>
    <name>tillside::TerminalsScreen</name>
    <message>
        <source>Rename %1</source>
        <extracomment>Title of a page. %1 is the name of a terminal.</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label of a field: the name that people use for a terminal.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change the address of %1</source>
        <extracomment>Title of a page. %1 is the name of a terminal.</extracomment>
        <translation>Adresse von %1 ändern</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Label of a field: the network address of a terminal.</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <extracomment>The question before a terminal is forgotten. %1 is its name.</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <extracomment>Button: forgets the terminal %1.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: does not forget the terminal.</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <extracomment>After a terminal&apos;s name or address was changed. %1 is its name.</extracomment>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a name that tells cashiers which terminal it is. Earlier payments on it show the new name too.</source>
        <extracomment>On the page for renaming a terminal.</extracomment>
        <translation>Einen Namen wählen, an dem alle an der Kasse erkennen, welches Terminal es ist. Auch Zahlungen, die darauf gemacht wurden, zeigen den neuen Namen.</translation>
    </message>
    <message>
        <source>The terminal shows it in its integration status. The pairing and the certificate stay: at the new address, this till talks only to the same terminal.</source>
        <extracomment>On the page for changing a terminal&apos;s network address.</extracomment>
        <translation>Das Terminal zeigt sie in seinem Integrationsstatus. Seine Kopplung und sein Zertifikat bleiben: An der neuen Adresse bekommt nur dasselbe Terminal etwas von dieser Kasse.</translation>
    </message>
    <message>
        <source>Its token is deleted, and this till can no longer charge on it or ask about its payments. Its payments stay in the journal. To use it again, pair it again.</source>
        <extracomment>Below the question whether to forget a terminal.</extracomment>
        <translation>Das Token wird gelöscht, und diese Kasse kann auf dem Terminal nicht mehr kassieren und nicht mehr nach seinen Zahlungen fragen. Seine Zahlungen bleiben im Journal. Um es wieder zu benutzen, muss es neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>%1 was forgotten and its token deleted. Its payments stay in the journal.</source>
        <extracomment>After a terminal was forgotten. %1 is its name.</extracomment>
        <translation>%1 ist entfernt und das Token gelöscht. Die Zahlungen bleiben im Journal.</translation>
    </message>
</context>
<context>
    <name>tillside::ToCheckList</name>
    <message>
        <source>Payments to check</source>
        <translation>Zu prüfende Zahlungen</translation>
    </message>
</context>
<context>
    <name>tillside::TopBar</name>
    <message numerus="yes">
        <source>%n payment(s) to check</source>
        <extracomment>Red badge: %n is the number of payments that are not known yet. It opens their list.</extracomment>
        <translation>
            <numerusform>%n Zahlung zu prüfen</numerusform>
            <numerusform>%n Zahlungen zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No terminal</source>
        <extracomment>Chip in the bar where no terminal is paired.</extracomment>
        <translation>Kein Terminal</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>In the bar: %1 is the type of a payment, &quot;Refund&quot;, %2 its amount, %3 its state, &quot;In progress&quot; or &quot;Refunded&quot;.</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Choose a terminal</source>
        <extracomment>Chip in the bar when there are several terminals and none has been chosen for this till.</extracomment>
        <translation>Terminal wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <extracomment>Red badge in a narrow window: %n is the number of payments that are not known yet.</extracomment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the till</source>
        <extracomment>In the bar above a payment that runs: look at the till.</extracomment>
        <translation>Zurück zur Kasse</translation>
    </message>
    <message>
        <source>the payment goes on</source>
        <extracomment>Beside &quot;Back to the till&quot;, while a payment runs on the terminal.</extracomment>
        <translation>die Zahlung läuft weiter</translation>
    </message>
</context>
<context>
    <name>tillside::TotalsFoot</name>
    <message>
        <source>Totals</source>
        <extracomment>For screen readers: the sums of the payments that are listed.</extracomment>
        <translation>Summen</translation>
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
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <extracomment>Key that removes the last character.</extracomment>
        <translation>Letztes Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsList</name>
    <message>
        <source>Payments</source>
        <extracomment>For screen readers: the list of payments.</extracomment>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsModel</name>
    <message>
        <source>Time</source>
        <extracomment>Head of a column: when a payment began.</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Head of a column: how a payment ended.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Head of a column.</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Head of a column: the end of the card&apos;s number.</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Head of a column: the merchant&apos;s own reference of a payment.</extracomment>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>tillside::TransactionsScreen</name>
    <message>
        <source>Asking the terminal. What it says is added to the history.</source>
        <extracomment>After the person asked the till to check a payment again.</extracomment>
        <translation>Das Terminal wird gefragt. Seine Antwort kommt in den Verlauf.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Button below the list of payments: write those that are listed into a file.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export payments</source>
        <extracomment>Title of a dialog in which a file is chosen.</extracomment>
        <translation>Zahlungen exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <extracomment>Kinds of files in a dialog; leave the patterns in brackets as they are.</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The till cannot ask about it right now. It keeps asking by itself.</source>
        <extracomment>The person asked the till to check a payment again.</extracomment>
        <translation>Die Kasse kann gerade nicht danach fragen. Sie fragt von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>tillside::TypeChoice</name>
    <message>
        <source>Kind of payment</source>
        <extracomment>What the three choices Sale, Refund and Pre-authorisation are together.</extracomment>
        <translation>Art der Zahlung</translation>
    </message>
</context>
<context>
    <name>tillside::WayBack</name>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers: %1 is where a button leads, %2 what happens meanwhile.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tillside::WelcomePage</name>
    <message>
        <source>No terminal is paired with this till yet</source>
        <extracomment>First screen of a new till, below its title.</extracomment>
        <translation>Mit dieser Kasse ist noch kein Terminal gekoppelt</translation>
    </message>
    <message>
        <source>Pair a terminal</source>
        <extracomment>Heading and button: connect this till with a card terminal.</extracomment>
        <translation>Terminal koppeln</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>Button: start the program with a simulated terminal.</extracomment>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>This till takes no payments right now</source>
        <extracomment>First screen when the till&apos;s records cannot be read.</extracomment>
        <translation>Diese Kasse nimmt zurzeit kein Geld an</translation>
    </message>
    <message>
        <source>Have the terminal ready: you need its address, its serial number and the four-digit code from its pairing screen.</source>
        <extracomment>First screen of a new till: what pairing needs.</extracomment>
        <translation>Das Terminal bereithalten: Gebraucht werden seine Adresse, seine Seriennummer und der vierstellige Code von seinem Kopplungsbildschirm.</translation>
    </message>
    <message>
        <source>The message above says why. You can still use training.</source>
        <extracomment>First screen where the till&apos;s records cannot be read, below its title.</extracomment>
        <translation>Die Meldung oben sagt, warum. Das Training geht trotzdem.</translation>
    </message>
    <message>
        <source>Welcome to Tillside</source>
        <extracomment>First screen of a new till.</extracomment>
        <translation>Willkommen bei Tillside</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <extracomment>Label of a field: the name of this till in the shop.</extracomment>
        <translation>Name dieser Kasse</translation>
    </message>
    <message>
        <source>Try it without a terminal</source>
        <extracomment>First screen of a new till: heading over training.</extracomment>
        <translation>Ohne Terminal ausprobieren</translation>
    </message>
    <message>
        <source>Try everything with a simulated terminal. No money moves, and nothing is mixed with real payments.</source>
        <extracomment>First screen of a new till: what training is.</extracomment>
        <translation>Alles mit einem simulierten Terminal ausprobieren. Es fließt kein Geld, und nichts vermischt sich mit echten Zahlungen.</translation>
    </message>
    <message>
        <source>Language and colours are under Settings, F4.</source>
        <extracomment>First screen of a new till: where to change the language. F4 is a key.</extracomment>
        <translation>Sprache und Farben stehen unter Einstellungen, F4.</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>On the drawing of a terminal&apos;s screen: its menu for pairing.</extracomment>
        <translation>Koppeln</translation>
    </message>
</context>
<context>
    <name>tillside::cli::AcceptCommand</name>
    <message>
        <source>This journal is the till&apos;s own. What was open when it was copied or saved is to be checked: tillside-cli check --all.</source>
        <translation>Dieses Journal ist jetzt das der Kasse. Was beim Kopieren oder Sichern offen war, ist zu prüfen: tillside-cli check --all.</translation>
    </message>
    <message>
        <source>Make a journal that was copied or restored this till&apos;s own.</source>
        <extracomment>Help of the command &quot;accept-journal&quot;.</extracomment>
        <translation>Ein kopiertes oder wiederhergestelltes Journal zum Journal dieser Kasse machen.</translation>
    </message>
    <message>
        <source>The name of the supervisor who says so.</source>
        <extracomment>Help of the option --by of the command &quot;accept-journal&quot;.</extracomment>
        <translation>Name der Aufsicht, die das sagt.</translation>
    </message>
    <message>
        <source>Say with --by who makes this journal the till&apos;s own.</source>
        <extracomment>&quot;--by&quot; is typed like this.</extracomment>
        <translation>Mit --by sagen, wer dieses Journal zu dem der Kasse macht.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::BackupCommand</name>
    <message>
        <source>%1 exists already, and a backup overwrites nothing. Choose another name.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 gibt es schon, und eine Sicherung überschreibt nichts. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The journal is saved in %1. The tokens are not in it: they stay in the keychain.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Das Journal ist in %1 gesichert. Die Token sind nicht darin: Sie bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save the journal in a file, also while the till works.</source>
        <extracomment>Help of the command &quot;backup&quot;.</extracomment>
        <translation>Das Journal in einer Datei sichern, auch während die Kasse arbeitet.</translation>
    </message>
    <message>
        <source>A file that does not exist yet.</source>
        <extracomment>Help of the argument of the command &quot;backup&quot;.</extracomment>
        <translation>Eine Datei, die es noch nicht gibt.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::CancelCommand</name>
    <message>
        <source>The terminal was asked to cancel %1. That is not a result yet: tillside-cli check %1 tells how it ended.</source>
        <extracomment>%1 is the id of a payment; &quot;tillside-cli check&quot; is typed like this.</extracomment>
        <translation>Das Terminal wurde gebeten, %1 abzubrechen. Das ist noch kein Ergebnis: tillside-cli check %1 sagt, wie die Zahlung ausging.</translation>
    </message>
    <message>
        <source>Ask the terminal to cancel the payment in progress.</source>
        <extracomment>Help of the command &quot;cancel&quot;.</extracomment>
        <translation>Das Terminal bitten, die laufende Zahlung abzubrechen.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::CheckCommand</name>
    <message>
        <source>“%1” is not a UTI.</source>
        <translation>„%1“ ist keine UTI.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) can still be asked about.</source>
        <extracomment>So many payments are not known yet, and the terminal can be asked again.</extracomment>
        <translation>
            <numerusform>Nach %n Zahlung kann noch gefragt werden.</numerusform>
            <numerusform>Nach %n Zahlungen kann noch gefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one payment or say --all, but not both.</source>
        <extracomment>&quot;--all&quot; is typed like this.</extracomment>
        <translation>Entweder eine Zahlung nennen oder --all, nicht beides.</translation>
    </message>
    <message>
        <source>Ask the terminal about a payment, or about all unresolved ones.</source>
        <extracomment>Help of the command &quot;check&quot;.</extracomment>
        <translation>Das Terminal nach einer Zahlung fragen oder nach allen ungeklärten.</translation>
    </message>
    <message>
        <source>Ask about every unresolved payment. This is the default.</source>
        <extracomment>Help of the option --all of the command &quot;check&quot;.</extracomment>
        <translation>Nach jeder ungeklärten Zahlung fragen. Das ist die Vorgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) with a contradicted end: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments got two different results from the terminal.</extracomment>
        <translation>
            <numerusform>%n Zahlung mit widersprüchlichem Ende: am Terminal nachsehen, dann von Hand klären.</numerusform>
            <numerusform>%n Zahlungen mit widersprüchlichem Ende: am Terminal nachsehen, dann von Hand klären.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) that the terminal cannot be asked about: look at the terminal, then settle by hand.</source>
        <extracomment>So many payments are not known yet, and asking the terminal would tell nothing.</extracomment>
        <translation>
            <numerusform>%n Zahlung, nach der das Terminal nicht gefragt werden kann: am Terminal nachsehen, dann von Hand klären.</numerusform>
            <numerusform>%n Zahlungen, nach denen das Terminal nicht gefragt werden kann: am Terminal nachsehen, dann von Hand klären.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tillside::cli::Command</name>
    <message>
        <source>There is no terminal called “%1”. tillside-cli terminals lists them.</source>
        <extracomment>%1 is the name that was typed; &quot;tillside-cli terminals&quot; is typed like this.</extracomment>
        <translation>Ein Terminal namens „%1“ gibt es nicht. tillside-cli terminals listet sie auf.</translation>
    </message>
    <message>
        <source>No terminal is paired yet. Pair one with tillside-cli pair.</source>
        <extracomment>&quot;tillside-cli pair&quot; is typed like this.</extracomment>
        <translation>Noch ist kein Terminal gekoppelt. tillside-cli pair koppelt eines.</translation>
    </message>
    <message>
        <source>There is more than one terminal. Say which one with --terminal.</source>
        <extracomment>&quot;--terminal&quot; is typed like this.</extracomment>
        <translation>Es gibt mehr als ein Terminal. Mit --terminal angeben, welches gemeint ist.</translation>
    </message>
    <message>
        <source>The journal has no payment “%1”. tillside-cli list shows them.</source>
        <extracomment>%1 is what was typed; &quot;tillside-cli list&quot; is typed like this.</extracomment>
        <translation>Im Journal gibt es keine Zahlung „%1“. tillside-cli list zeigt sie.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::DayCommand</name>
    <message>
        <source>No terminal of this till has a call that gives its totals.</source>
        <translation>Kein Terminal dieser Kasse kann seine Summen nennen.</translation>
    </message>
    <message>
        <source>%1 is in use. Ask again when its payment has ended.</source>
        <extracomment>%1 is a terminal&apos;s name.</extracomment>
        <translation>%1 wird gerade benutzt. Bitte erneut fragen, wenn die Zahlung beendet ist.</translation>
    </message>
    <message>
        <source>Say with --by who closes the day.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Mit --by angeben, wer den Tag abschließt.</translation>
    </message>
    <message>
        <source>A Z report is made only with --close.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Ein Z-Bericht entsteht nur mit --close.</translation>
    </message>
    <message>
        <source>With --from or --to the till only counts: leave out --close, --x and --z.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Mit --from oder --to zählt die Kasse nur: --close, --x und --z weglassen.</translation>
    </message>
    <message>
        <source>Count the day, compare it with the terminals, close it.</source>
        <extracomment>Help of the command &quot;day&quot;.</extracomment>
        <translation>Den Tag zählen, mit den Terminals vergleichen, abschließen.</translation>
    </message>
    <message>
        <source>Count from this day on instead: 2026-03-29.</source>
        <extracomment>Help of an option of the command &quot;day&quot;. The day is typed as 2026-03-29.</extracomment>
        <translation>Stattdessen ab diesem Tag zählen: 2026-03-29.</translation>
    </message>
    <message>
        <source>Count up to this day, or only this day.</source>
        <extracomment>Help of an option of the command &quot;day&quot;. The day is typed as 2026-03-29.</extracomment>
        <translation>Bis zu diesem Tag zählen, oder nur diesen Tag.</translation>
    </message>
    <message>
        <source>Read the terminals&apos; own totals too, and compare them.</source>
        <extracomment>Help of the option --x of the command &quot;day&quot;.</extracomment>
        <translation>Auch die eigenen Summen der Terminals lesen und vergleichen.</translation>
    </message>
    <message>
        <source>Close the open day.</source>
        <extracomment>Help of the option --close of the command &quot;day&quot;.</extracomment>
        <translation>Den offenen Tag abschließen.</translation>
    </message>
    <message>
        <source>With --close: the name of the person who closes it.</source>
        <extracomment>Help of an option of the command &quot;day&quot;.</extracomment>
        <translation>Mit --close: der Name der Person, die ihn abschließt.</translation>
    </message>
    <message>
        <source>With --close: the name of the supervisor who closes it although payments are not known.</source>
        <extracomment>Help of an option of the command &quot;day&quot;.</extracomment>
        <translation>Mit --close: der Name der Aufsicht, die ihn trotz nicht bekannter Zahlungen abschließt.</translation>
    </message>
    <message>
        <source>With --close: have the terminals set their own totals to zero. This cannot be undone.</source>
        <extracomment>Help of the option --z of the command &quot;day&quot;.</extracomment>
        <translation>Mit --close: die Terminals ihre eigenen Summen auf null setzen lassen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Totals written to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Summen in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The day is closed, but %1 cannot be written.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Der Tag ist abgeschlossen, aber %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Write the totals into this PDF file too.</source>
        <extracomment>Help of the option --pdf of the command &quot;day&quot;.</extracomment>
        <translation>Die Summen auch in diese PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>With --pdf: the paper.</source>
        <extracomment>Help of the option --paper of the command &quot;day&quot;.</extracomment>
        <translation>Mit --pdf: das Papier.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::DiagnoseCommand</name>
    <message>
        <source>Check the connection to a terminal step by step. Moves no money.</source>
        <extracomment>Help of the command &quot;diagnose&quot;.</extracomment>
        <translation>Prüft die Verbindung zu einem Terminal Schritt für Schritt. Bewegt kein Geld.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ExportCommand</name>
    <message>
        <source>Payments written: %1, to %2.</source>
        <extracomment>%1 is a number of payments, %2 the path of a file.</extracomment>
        <translation>Geschriebene Zahlungen: %1, nach %2.</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, or lines of JSON.</source>
        <extracomment>Help of the option --format of the command &quot;export&quot;.</extracomment>
        <translation>Eine Tabelle für die Tabellenkalkulation oder Zeilen mit JSON.</translation>
    </message>
    <message>
        <source>The file to write; one that exists is replaced.</source>
        <extracomment>Help of the option --out of the command &quot;export&quot;.</extracomment>
        <translation>Die Datei, in die geschrieben wird; eine vorhandene wird ersetzt.</translation>
    </message>
    <message>
        <source>Write payments into a file for other programs.</source>
        <extracomment>Help of the command &quot;export&quot;.</extracomment>
        <translation>Zahlungen für andere Programme in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Dort wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::FilteredCommand</name>
    <message>
        <source>Only payments of this day and later: 2026-03-29.</source>
        <extracomment>Help of an option of the commands that list payments. The day is typed as 2026-03-29.</extracomment>
        <translation>Nur Zahlungen ab diesem Tag: 2026-03-29.</translation>
    </message>
    <message>
        <source>Only payments of this day and earlier.</source>
        <extracomment>Help of an option of the commands that list payments. The day is typed as 2026-03-29.</extracomment>
        <translation>Nur Zahlungen bis zu diesem Tag.</translation>
    </message>
    <message>
        <source>Only payments of this type.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>Nur Zahlungen dieser Art.</translation>
    </message>
    <message>
        <source>Only payments that ended, or stand, like this.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>Nur Zahlungen, die so ausgegangen sind oder so stehen.</translation>
    </message>
    <message>
        <source>Only payments of the terminal of this name.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>Nur Zahlungen des Terminals mit diesem Namen.</translation>
    </message>
    <message>
        <source>Only payments with this amount, the beginning of this reference or number, or these last four digits.</source>
        <extracomment>Help of an option of the commands that list payments.</extracomment>
        <translation>Nur Zahlungen mit diesem Betrag, mit einer Referenz oder Nummer, die so beginnt, oder mit diesen letzten vier Ziffern.</translation>
    </message>
    <message>
        <source>More than %2 payments begin with “%1”, so those are left out. Type more of it.</source>
        <extracomment>A search on the command line. %1 is what was typed, %2 a number.</extracomment>
        <translation>Mehr als %2 Zahlungen beginnen mit „%1“, darum fehlen diese. Mehr davon eingeben.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ListCommand</name>
    <message>
        <source>List the payments, the newest first.</source>
        <extracomment>Help of the command &quot;list&quot;.</extracomment>
        <translation>Die Zahlungen auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Only payments whose outcome is not known yet.</source>
        <extracomment>Help of the option --unresolved of the command &quot;list&quot;.</extracomment>
        <translation>Nur Zahlungen, deren Ausgang noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>At most this many payments.</source>
        <extracomment>Help of the option --limit of the command &quot;list&quot;.</extracomment>
        <translation>Höchstens so viele Zahlungen.</translation>
    </message>
    <message>
        <source>There are more payments. %1 goes on from here.</source>
        <extracomment>Standard error after a list that ended at its limit. %1 is an option and its value, to be typed as it is.</extracomment>
        <translation>Es gibt weitere Zahlungen. %1 macht hier weiter.</translation>
    </message>
    <message>
        <source>Go on where an earlier list ended, which named this token.</source>
        <extracomment>Help of the option --page-token of the command &quot;list&quot;.</extracomment>
        <translation>Dort weitermachen, wo eine frühere Liste endete, die dieses Zeichen nannte.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::PairCommand</name>
    <message>
        <source>No pairing code was given. It is on the terminal&apos;s pairing screen.</source>
        <extracomment>Pairing on the command line: nothing was typed.</extracomment>
        <translation>Es wurde kein Kopplungscode angegeben. Er steht auf dem Kopplungsbildschirm des Terminals.</translation>
    </message>
    <message>
        <source>WARNING: this terminal is paired without encryption. Anybody in the same network can read and change what the till and the terminal say to each other. The terminal stays marked as unprotected.</source>
        <extracomment>Pairing on the command line with a terminal that has no encryption.</extracomment>
        <translation>WARNUNG: Dieses Terminal wird ohne Verschlüsselung gekoppelt. Alle im selben Netz können mitlesen und ändern, was Kasse und Terminal einander sagen. Das Terminal bleibt als ungeschützt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Type the code from the terminal&apos;s pairing screen, then Enter:</source>
        <extracomment>Pairing on the command line waits for the code.</extracomment>
        <translation>Den Code vom Kopplungsbildschirm des Terminals eingeben, dann die Eingabetaste:</translation>
    </message>
    <message>
        <source>The terminal shows a certificate with the SHA-256 fingerprint</source>
        <extracomment>The fingerprint follows on the next line.</extracomment>
        <translation>Das Terminal zeigt ein Zertifikat mit dem SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>%1 is paired. Its token is kept in %2.</source>
        <extracomment>%1 is the name of the terminal, %2 where tokens are kept: &quot;the desktop&apos;s keyring&quot;.</extracomment>
        <translation>%1 ist gekoppelt. Aufbewahrungsort des Tokens: %2.</translation>
    </message>
    <message>
        <source>The code is being used; this takes a few seconds at most.</source>
        <extracomment>Ctrl-C was pressed while pairing.</extracomment>
        <translation>Der Code wird gerade verwendet; das dauert höchstens einige Sekunden.</translation>
    </message>
    <message>
        <source>Pairing was given up. Nothing was changed here; pair again when you are ready.</source>
        <extracomment>Ctrl-C was pressed before the code was used.</extracomment>
        <translation>Die Kopplung wurde abgebrochen. Hier wurde nichts geändert; nochmals koppeln, sobald alles bereit ist.</translation>
    </message>
    <message>
        <source>Address and port of the terminal.</source>
        <extracomment>Help of the option --address.</extracomment>
        <translation>Adresse und Port des Terminals.</translation>
    </message>
    <message>
        <source>Serial number on the back of the terminal.</source>
        <extracomment>Help of the option --tid.</extracomment>
        <translation>Seriennummer auf der Rückseite des Terminals.</translation>
    </message>
    <message>
        <source>Pairing code. Leave it out to type it, so that nobody else on this computer can read it.</source>
        <extracomment>Help of the option --code.</extracomment>
        <translation>Kopplungscode. Besser weglassen und eintippen: So kann ihn niemand sonst an diesem Computer lesen.</translation>
    </message>
    <message>
        <source>What you want to call the terminal.</source>
        <extracomment>Help of the option --name.</extracomment>
        <translation>Wie das Terminal heißen soll.</translation>
    </message>
    <message>
        <source>Currency of the terminal.</source>
        <extracomment>Help of the option --currency.</extracomment>
        <translation>Währung des Terminals.</translation>
    </message>
    <message>
        <source>Decimals of its amounts. Default: the currency&apos;s.</source>
        <extracomment>Help of the option --decimals.</extracomment>
        <translation>Nachkommastellen der Beträge. Vorgabe: die der Währung.</translation>
    </message>
    <message>
        <source>The terminal&apos;s interface.</source>
        <extracomment>Help of the option --dialect: the interface that the terminal has.</extracomment>
        <translation>Die Schnittstelle des Terminals.</translation>
    </message>
    <message>
        <source>Path of the terminal&apos;s service. Default: the interface&apos;s.</source>
        <extracomment>Help of the option --base-path.</extracomment>
        <translation>Pfad des Dienstes auf dem Terminal. Vorgabe: der der Schnittstelle.</translation>
    </message>
    <message>
        <source>How the token is sent. Default: the interface&apos;s.</source>
        <extracomment>Help of the option --auth.</extracomment>
        <translation>Wie das Token gesendet wird. Vorgabe: wie bei der Schnittstelle üblich.</translation>
    </message>
    <message>
        <source>Who gives a payment its UTI: the terminal or this till.</source>
        <extracomment>Help of the option --uti. UTI: the terminal&apos;s number of a payment.</extracomment>
        <translation>Wer einer Zahlung ihre UTI gibt: das Terminal oder diese Kasse.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the terminal&apos;s certificate.</source>
        <extracomment>Help of the option --fingerprint.</extracomment>
        <translation>SHA-256-Fingerabdruck des Zertifikats des Terminals.</translation>
    </message>
    <message>
        <source>Trust the certificate that the terminal shows now.</source>
        <extracomment>Help of the option --trust-on-first-use.</extracomment>
        <translation>Dem Zertifikat vertrauen, das das Terminal jetzt zeigt.</translation>
    </message>
    <message>
        <source>Do without encryption, for a terminal that has none.</source>
        <extracomment>Help of the option --plain-http.</extracomment>
        <translation>Ohne Verschlüsselung, für ein Terminal, das keine hat.</translation>
    </message>
    <message>
        <source>Pair a terminal with this till.</source>
        <extracomment>Help of the command &quot;pair&quot;.</extracomment>
        <translation>Ein Terminal mit dieser Kasse koppeln.</translation>
    </message>
    <message>
        <source>Say how the terminal is recognised: --fingerprint, --trust-on-first-use, or --plain-http where it has no encryption.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Angeben, woran das Terminal zu erkennen ist: --fingerprint, --trust-on-first-use oder, wenn es keine Verschlüsselung hat, --plain-http.</translation>
    </message>
    <message>
        <source>If it is another device, pair it with --same-certificate.</source>
        <extracomment>Pairing on the command line; the option is typed like this.</extracomment>
        <translation>Ist es ein anderes Gerät, mit --same-certificate koppeln.</translation>
    </message>
    <message>
        <source>Pair though another terminal has the same certificate.</source>
        <extracomment>Help of the option --same-certificate.</extracomment>
        <translation>Koppeln, obwohl ein anderes Terminal dasselbe Zertifikat hat.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::PayCommand</name>
    <message>
        <source>The terminal of this payment was forgotten. Pair it again first.</source>
        <translation>Das Terminal dieser Zahlung wurde entfernt. Es zuerst wieder koppeln.</translation>
    </message>
    <message>
        <source>%1: %2 %3 goes to the terminal.</source>
        <translation>%1: %2 %3 geht ans Terminal.</translation>
    </message>
    <message>
        <source>The request is on its way to the terminal: the till waits for the answer. Ctrl-C again leaves at once; the payment is then not known yet.</source>
        <translation>Der Auftrag ist unterwegs zum Terminal: Die Kasse wartet auf die Antwort. Nochmals Strg+C beendet sofort; der Ausgang der Zahlung ist dann noch nicht bekannt.</translation>
    </message>
    <message>
        <source>An earlier payment is asked about: the till waits for the answer. Ctrl-C again leaves at once.</source>
        <translation>Nach einer früheren Zahlung wird gefragt: Die Kasse wartet auf die Antwort. Nochmals Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>Given up before anything was sent. Nothing was charged.</source>
        <translation>Aufgegeben, bevor etwas gesendet wurde. Es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Amount with a dot as the decimal mark, such as 12.50.</source>
        <extracomment>Help of the option --amount.</extracomment>
        <translation>Betrag mit Punkt vor den Nachkommastellen, etwa 12.50.</translation>
    </message>
    <message>
        <source>Your reference: 1 to 36 letters, digits or hyphens.</source>
        <extracomment>Help of the option --reference.</extracomment>
        <translation>Eigene Referenz: 1 bis 36 Buchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <source>Once the payment is sent, wait no longer than this for its outcome.</source>
        <extracomment>Help of the option --wait.</extracomment>
        <translation>Nach dem Senden höchstens so lange auf den Ausgang der Zahlung warten.</translation>
    </message>
    <message>
        <source>Charge the same amount again: this is a second, separate sale.</source>
        <extracomment>Help of the option --again.</extracomment>
        <translation>Denselben Betrag nochmals kassieren: Dies ist ein zweiter, eigener Verkauf.</translation>
    </message>
    <message>
        <source>Go on although the outcome of an earlier payment is not known yet: you have checked the terminal.</source>
        <extracomment>Help of the option --despite-unresolved.</extracomment>
        <translation>Weitermachen, obwohl der Ausgang einer früheren Zahlung noch nicht bekannt ist: Am Terminal wurde nachgesehen.</translation>
    </message>
    <message>
        <source>Kind of payment.</source>
        <extracomment>Help of the option --type.</extracomment>
        <translation>Art der Zahlung.</translation>
    </message>
    <message>
        <source>Start a payment and wait for its outcome.</source>
        <extracomment>Help of the command &quot;charge&quot;.</extracomment>
        <translation>Eine Zahlung beginnen und auf ihren Ausgang warten.</translation>
    </message>
    <message>
        <source>Undo an approved payment before settlement.</source>
        <extracomment>Help of the command &quot;void&quot;.</extracomment>
        <translation>Eine genehmigte Zahlung vor dem Kassenschnitt stornieren.</translation>
    </message>
    <message>
        <source>Take money that a pre-authorisation holds.</source>
        <extracomment>Help of the command &quot;capture&quot;.</extracomment>
        <translation>Geld buchen, das eine Reservierung festhält.</translation>
    </message>
    <message>
        <source>That is not an amount as the command line takes it, so nothing was sent. Write only digits, with a dot as the decimal mark, such as 12.50.</source>
        <extracomment>The amount on the command line is refused: &quot;1,250&quot; or &quot;1.250,00&quot;.</extracomment>
        <translation>Das ist kein Betrag, wie ihn die Befehlszeile annimmt, daher wurde nichts gesendet. Nur Ziffern schreiben, mit einem Punkt vor den Nachkommastellen, etwa 12.50.</translation>
    </message>
    <message>
        <source>Return money of a payment to its card.</source>
        <extracomment>Help of the command &quot;refund&quot;.</extracomment>
        <translation>Geld einer Zahlung auf ihre Karte zurückgeben.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ReceiptCommand</name>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Receipt written to %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Beleg nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Whose receipt it is.</source>
        <extracomment>Help of the option --copy of the command &quot;receipt&quot;.</extracomment>
        <translation>Wessen Beleg es ist.</translation>
    </message>
    <message>
        <source>The paper, which decides how long a row is.</source>
        <extracomment>Help of the option --paper of the command &quot;receipt&quot;.</extracomment>
        <translation>Das Papier; danach richtet sich die Länge einer Zeile.</translation>
    </message>
    <message>
        <source>Print it as text, which is usual.</source>
        <extracomment>Help of the option --text of the command &quot;receipt&quot;.</extracomment>
        <translation>Als Text ausgeben; das ist der Normalfall.</translation>
    </message>
    <message>
        <source>Write it into this PDF file instead.</source>
        <extracomment>Help of the option --pdf of the command &quot;receipt&quot;.</extracomment>
        <translation>Stattdessen in diese PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Show the receipt of a payment, or write it as PDF.</source>
        <extracomment>Help of the command &quot;receipt&quot;.</extracomment>
        <translation>Den Beleg einer Zahlung zeigen oder als PDF schreiben.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ReportCommand</name>
    <message>
        <source>%1 cannot be written. Nothing was changed there.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>%1 kann nicht geschrieben werden. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Report written to %1. Read it before you send it: tokens, cards, names, references and receipts were removed.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Bericht in %1 geschrieben. Vor dem Senden lesen: Tokens, Karten, Namen, Referenzen und Belege wurden entfernt.</translation>
    </message>
    <message>
        <source>Show a report for support, without secrets and names.</source>
        <extracomment>Help of the command &quot;report&quot;.</extracomment>
        <translation>Zeigt einen Bericht für den Support, ohne Geheimnisse und Namen.</translation>
    </message>
    <message>
        <source>Write it into this file instead.</source>
        <extracomment>Help of the option --out of the command &quot;report&quot;.</extracomment>
        <translation>Schreibt ihn stattdessen in diese Datei.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::RestoreCommand</name>
    <message>
        <source>There is no file “%1”. Nothing was changed.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>Es gibt keine Datei „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A window or another program works with this till. Close it first. Nothing was changed.</source>
        <translation>Ein Fenster oder ein anderes Programm arbeitet mit dieser Kasse. Zuerst schließen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the journal here is as it was. About the backup: %1</source>
        <extracomment>%1 is a sentence about the reason.</extracomment>
        <translation>Nichts wurde wiederhergestellt, und das Journal hier ist, wie es war. Zur Sicherung: %1</translation>
    </message>
    <message>
        <source>The journal is restored from %1. It takes no new payment until a supervisor says that it is this till&apos;s own: tillside-cli accept-journal --by NAME.</source>
        <extracomment>%1 is the path of a file. &quot;accept-journal&quot; is typed like this.</extracomment>
        <translation>Das Journal ist aus %1 wiederhergestellt. Es nimmt keine neue Zahlung an, bis die Aufsicht sagt, dass es das dieser Kasse ist: tillside-cli accept-journal --by NAME.</translation>
    </message>
    <message>
        <source>The journal that was here is kept as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Das Journal, das hier war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the journal, which is kept beside.</source>
        <extracomment>Help of the command &quot;restore&quot;.</extracomment>
        <translation>Eine Sicherung an die Stelle des Journals setzen, das daneben aufbewahrt wird.</translation>
    </message>
    <message>
        <source>A file that tillside-cli backup has made.</source>
        <extracomment>Help of the argument of the command &quot;restore&quot;.</extracomment>
        <translation>Eine Datei, die tillside-cli backup gemacht hat.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::SettleCommand</name>
    <message>
        <source>Say either --charged or --not-charged.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Entweder --charged oder --not-charged angeben.</translation>
    </message>
    <message>
        <source>Say with --seen what you saw on the terminal, and with --note who settles the payment and why.</source>
        <extracomment>The options are typed like this.</extracomment>
        <translation>Mit --seen angeben, was am Terminal zu sehen war, und mit --note, wer die Zahlung warum klärt.</translation>
    </message>
    <message>
        <source>Record what the terminal shows about an unresolved payment.</source>
        <extracomment>Help of the command &quot;settle&quot;.</extracomment>
        <translation>Festhalten, was das Terminal zu einer ungeklärten Zahlung zeigt.</translation>
    </message>
    <message>
        <source>The terminal shows that it was charged.</source>
        <extracomment>Help of the option --charged of the command &quot;settle&quot;.</extracomment>
        <translation>Das Terminal zeigt, dass sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The terminal shows that it was not charged.</source>
        <extracomment>Help of the option --not-charged of the command &quot;settle&quot;.</extracomment>
        <translation>Das Terminal zeigt, dass sie nicht ausgeführt wurde.</translation>
    </message>
    <message>
        <source>What you saw on the terminal.</source>
        <extracomment>Help of the option --seen of the command &quot;settle&quot;.</extracomment>
        <translation>Was am Terminal zu sehen war.</translation>
    </message>
    <message>
        <source>Who settles the payment, a colon, and why.</source>
        <extracomment>Help of the option --note of the command &quot;settle&quot;.</extracomment>
        <translation>Wer die Zahlung klärt, ein Doppelpunkt, und warum.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::ShowCommand</name>
    <message>
        <source>Show one payment with all its evidence.</source>
        <extracomment>Help of the command &quot;show&quot;.</extracomment>
        <translation>Eine Zahlung mit allem zeigen, was über sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::TerminalsCommand</name>
    <message>
        <source>NOT ENCRYPTED</source>
        <extracomment>Stands in the place of a certificate&apos;s fingerprint.</extracomment>
        <translation>NICHT VERSCHLÜSSELT</translation>
    </message>
    <message>
        <source>No terminal is paired yet. Pair one with tillside-cli pair.</source>
        <extracomment>&quot;tillside-cli pair&quot; is typed like this.</extracomment>
        <translation>Noch ist kein Terminal gekoppelt. tillside-cli pair koppelt eines.</translation>
    </message>
    <message>
        <source>%1 is forgotten and its token deleted. Its payments stay in the journal.</source>
        <extracomment>%1 is the name of a terminal.</extracomment>
        <translation>%1 ist entfernt und das Token gelöscht. Die Zahlungen bleiben im Journal.</translation>
    </message>
    <message>
        <source>Forget the terminal with this name.</source>
        <extracomment>Help of the option --forget of the command &quot;terminals&quot;.</extracomment>
        <translation>Das Terminal mit diesem Namen entfernen.</translation>
    </message>
    <message>
        <source>%1 takes a void until %2.</source>
        <extracomment>%1 is the name of a terminal, %2 a time of day and a time zone, such as &quot;01:00 Europe/London&quot;.</extracomment>
        <translation>%1 nimmt Stornos bis %2 an.</translation>
    </message>
    <message>
        <source>When the terminal settles its day, after which it takes no void: &quot;01:00 Europe/London&quot;.</source>
        <extracomment>Help of the option --void-until of the command &quot;terminals&quot;. The value is typed as it is.</extracomment>
        <translation>Wann das Terminal seinen Tag abrechnet und danach kein Storno mehr annimmt: &quot;01:00 Europe/London&quot;.</translation>
    </message>
    <message>
        <source>List the paired terminals, forget one, or change one.</source>
        <extracomment>Help of the command &quot;terminals&quot;.</extracomment>
        <translation>Die gekoppelten Terminals auflisten, eines entfernen oder ändern.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::TotalsCommand</name>
    <message>
        <source>Sum the payments by type, outcome and currency.</source>
        <extracomment>Help of the command &quot;totals&quot;.</extracomment>
        <translation>Die Zahlungen nach Art, Ausgang und Währung summieren.</translation>
    </message>
</context>
<context>
    <name>tillside::cli::VerifyCommand</name>
    <message>
        <source>The keychain did not give this journal&apos;s key, so only hashes were checked: they do not stop a person who computes them anew.</source>
        <translation>Der Schlüsselbund hat den Schlüssel dieses Journals nicht herausgegeben, daher wurden nur die Prüfsummen geprüft: Wer sie neu berechnet, fällt damit nicht auf.</translation>
    </message>
    <message>
        <source>The journal is sound. Rows read: %1.</source>
        <extracomment>%1 is the number of rows in the journal.</extracomment>
        <translation>Das Journal ist in Ordnung. Gelesene Zeilen: %1.</translation>
    </message>
    <message>
        <source>Check the journal for changed, removed or added rows.</source>
        <extracomment>Help of the command &quot;verify&quot;.</extracomment>
        <translation>Das Journal auf geänderte, entfernte oder hinzugefügte Zeilen prüfen.</translation>
    </message>
    <message>
        <source>%1 % of the journal is read.</source>
        <extracomment>%1 is a number from 1 to 100; the line appears again with greater ones.</extracomment>
        <translation>%1 % des Journals sind gelesen.</translation>
    </message>
</context>
<context>
    <name>tillside::program::ProblemWindow</name>
    <message>
        <source>Tillside cannot open</source>
        <extracomment>Title of a small window that says why the program cannot open.</extracomment>
        <translation>Tillside kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button of a small window that says why the program cannot open.</extracomment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tillside::program::Training</name>
    <message>
        <source>Training terminal</source>
        <extracomment>Name of the terminal in training, until somebody gives it another one.</extracomment>
        <translation>Trainingsterminal</translation>
    </message>
</context>
</TS>
