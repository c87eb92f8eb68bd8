#include "ui/text/receipttext.h"

#include "core/payment/paymentrules.h"
#include "core/receipt/qrcode.h"
#include "core/receipt/receiptreader.h"
#include "ui/text/endedtext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/paperlines.h"
#include "ui/text/phrasetext.h"
#include "ui/text/standingtext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"

#include <QStringList>

#include <utility>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

Money part(const PaymentRecord &payment, qint64 minor)
{
    return {minor, payment.amount.currency(), payment.amount.decimals()};
}

QDateTime timeOf(const PaymentRecord &payment)
{
    return payment.endedAt.value_or(payment.startedAt);
}

QString dateOn(const PaymentRecord &payment, const QLocale &locale)
{
    return dateText(timeOf(payment), locale);
}

QString hourOn(const PaymentRecord &payment, const QLocale &locale)
{
    return timeText(timeOf(payment), locale, timeOf(payment));
}

Standing standingOn(const PaymentRecord &payment, const ReceiptOrder &order)
{
    const Standing standing = standingOf(payment);
    return standing == Standing::Approved && order.isVoided ? Standing::Voided : standing;
}

/// What a person typed; without that, the till sent its own number of the payment.
QString typedReference(const PaymentRecord &payment)
{
    const QString reference = payment.reference.text();
    return reference == payment.id.text() ? QString() : reference;
}

QString copyName(ReceiptCopy copy)
{
    switch (copy) {
    case ReceiptCopy::Customer:
        //: At the foot of a receipt: the one that the customer takes.
        return Texts::tr("Customer's copy");
    case ReceiptCopy::Merchant:
        //: At the foot of a receipt: the one that stays in the shop.
        return Texts::tr("Shop's copy");
    }
    Q_UNREACHABLE();
}

/// The lines above everything else that say what kind of paper this is.
ReceiptLines marks(const PaymentRecord &payment, const ReceiptOrder &order)
{
    PaperLines lines;
    if (order.isTraining)
        //: On a receipt that was made while training.
        lines.add(headline(Texts::tr("Training – no money moved")));
    if (order.isReprint)
        //: On a receipt that was printed before.
        lines.add(headline(Texts::tr("Copy")));
    if (standingOn(payment, order) == Standing::Voided)
        lines.add(headline(standingWord(payment.type, Standing::Voided)));
    ReceiptLines all = lines.taken();
    if (!all.empty())
        all.emplace_back();
    return all;
}

void addShop(PaperLines &lines, const PaymentRecord &payment, const ReceiptOrder &order,
             const QLocale &locale)
{
    if (!order.shop.isEmpty())
        lines.add(headline(order.shop));
    lines.add(rule());
    lines.add(dateOn(payment, locale), hourOn(payment, locale));
}

void addIdentity(PaperLines &lines, const PaymentRecord &payment)
{
    //: On a receipt, before the last digits of the card's number.
    lines.add(Texts::tr("Card"), cardEnd(payment));
    //: On a receipt, before the bank's number for an approval.
    lines.add(Texts::tr("Authorisation"), payment.authorisation);
    //: On a receipt, before the number that the shop gave the payment.
    lines.add(Texts::tr("Reference"), typedReference(payment));
    //: On a receipt, before the till's number for the payment.
    lines.add(Texts::tr("Payment"), payment.id.text());
}

void addExtras(PaperLines &lines, const PaymentRecord &payment, const QLocale &locale)
{
    if (payment.extras.total() == 0)
        return;
    const auto add = [&](const QString &name, qint64 minor) {
        if (minor > 0)
            lines.add(name, part(payment, minor).toText(locale));
    };
    //: On a receipt, before the amount without a tip or other extras.
    add(Texts::tr("Amount"), shownAmount(payment).minor() - payment.extras.total());
    //: On a receipt.
    add(Texts::tr("Tip"), payment.extras.tip);
    //: On a receipt: what the customer gives to charity by paying a round amount.
    add(Texts::tr("Pennies for charity"), payment.extras.pennies);
    //: On a receipt: money that the customer got in cash.
    add(Texts::tr("Cash back"), payment.extras.cashBack);
    //: On a receipt: what the customer pays for using the card.
    add(Texts::tr("Surcharge"), payment.extras.surcharge);
}

void addSignature(PaperLines &lines, const PaymentRecord &payment, const ReceiptOrder &order)
{
    if (!payment.signatureRequired || order.copy != ReceiptCopy::Merchant)
        return;
    lines.add(ReceiptLine());
    //: On a receipt, above the place where the customer signs.
    lines.add({.kind = LineKind::Text, .text = Texts::tr("Signature")});
    lines.add(ReceiptLine());
    lines.add(rule());
}

/// The till's own receipt.
ReceiptLines ownLines(const PaymentRecord &payment, const ReceiptOrder &order,
                      const QLocale &locale)
{
    PaperLines lines;
    addShop(lines, payment, order, locale);
    addIdentity(lines, payment);
    lines.add(rule());
    addExtras(lines, payment, locale);
    lines.add(typeWord(payment.type), shownAmount(payment).toText(locale), LineStyle::Bold);
    lines.add(ReceiptLine());
    const Standing standing = standingOn(payment, order);
    lines.add(headline(standingWord(payment.type, standing)));
    if (!hasMovedMoney(standing))
        lines.add(centred(standing == Standing::Voided ? undone(payment, locale)
                                                       : didNotHappen(payment, locale)));
    addSignature(lines, payment, order);
    lines.add(ReceiptLine());
    lines.add(smallPrint(copyName(order.copy)));
    return lines.taken();
}

/// The terminal's receipt, and which payment of the till it belongs to.
ReceiptLines terminalLines(ReceiptLines lines, const PaymentRecord &payment,
                           const ReceiptOrder &order)
{
    lines.emplace_back();
    lines.push_back(smallPrint(order.till.isEmpty() ? payment.id.text()
                                                    : order.till + u" · "_s + payment.id.text()));
    return lines;
}

/// What is handed out instead of a receipt while nobody knows how the payment ended.
ReceiptLines slip(const PaymentRecord &payment, const ReceiptOrder &order, const QLocale &locale)
{
    PaperLines lines;
    lines.add(headline(standingWord(payment.type, standingOf(payment))));
    //: On a slip for a payment whose outcome is not known.
    lines.add(centred(Texts::tr("This is not a receipt."), LineStyle::Bold));
    addShop(lines, payment, order, locale);
    lines.add(typeWord(payment.type), payment.approved.value_or(payment.amount).toText(locale),
              LineStyle::Bold);
    lines.add(Texts::tr("Reference"), typedReference(payment));
    lines.add(Texts::tr("Payment"), payment.id.text());
    lines.add(rule());
    if (standingOf(payment) != Standing::Settled)
        lines.add(centred(mayHaveHappened(payment.type)));
    //: On a slip for a payment whose outcome is not known.
    lines.add(centred(Texts::tr("Keep this slip until the shop has found out.")));
    return lines.taken();
}

} // namespace

bool hasReceipt(const PaymentRecord &payment)
{
    switch (standingOf(payment)) {
    case Standing::Approved:
    case Standing::Voided:
    case Standing::Declined:
    case Standing::Cancelled:
    case Standing::NotCharged: return true;
    case Standing::NotKnown:
    case Standing::Contradicted:
    case Standing::Settled: return false;
    }
    Q_UNREACHABLE();
}

ReceiptLines receipt(const PaymentRecord &payment, const ReceiptOrder &order, const QLocale &locale)
{
    PaperLines lines;
    lines.add(marks(payment, order));
    if (!hasReceipt(payment)) {
        lines.add(slip(payment, order, locale));
        return lines.taken();
    }
    ReceiptLines sent = readReceipt(order.copy == ReceiptCopy::Customer ? payment.cardholderReceipt
                                                                        : payment.merchantReceipt);
    lines.add(sent.empty() ? ownLines(payment, order, locale)
                           : terminalLines(std::move(sent), payment, order));
    return lines.taken();
}

QByteArray receiptForPhone(const PaymentRecord &payment, const ReceiptOrder &order,
                           const QLocale &locale)
{
    if (!hasReceipt(payment))
        return {};
    const QString amount = shownAmount(payment).toText(locale).replace(QChar::Nbsp, u' ');
    QStringList lines{
        order.isTraining ? Texts::tr("Training – no money moved") : QString(),
        order.shop,
        dateOn(payment, locale) + u' ' + hourOn(payment, locale).replace(QChar::Nbsp, u' '),
        typeWord(payment.type) + u' ' + amount,
        standingWord(payment.type, standingOn(payment, order)),
        cardEnd(payment),
        payment.authorisation.isEmpty() ? QString()
                                        : Texts::tr("Authorisation") + u' ' + payment.authorisation,
        payment.id.text(),
        typedReference(payment),
    };
    lines.removeAll(QString());
    QByteArray bytes = withoutMarks(lines.join(u'\n')).toUtf8();
    while (bytes.size() > QrCode::kLargest) { // Only an endless authorisation is that long.
        lines.removeLast();
        bytes = withoutMarks(lines.join(u'\n')).toUtf8();
    }
    return bytes;
}

} // namespace tillside::texts
