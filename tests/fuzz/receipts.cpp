#include "core/base/masking.h"
#include "core/journal/paymentrow.h"
#include "core/payment/judgement.h"
#include "core/receipt/escpos.h"
#include "core/receipt/receiptreader.h"
#include "core/receipt/textlayout.h"
#include "tests/fuzz/target.h"
#include "tests/support/oracle/cardsearch.h"
#include "tests/support/paper/escposprinter.h"
#include "tests/support/samples/answers.h"

// Receipts, and everything else that the journal keeps of an answer: the input is used once as the
// text itself and once as the body of an answer. No card number may remain in what would be
// written, and no receipt is a command to a printer.

namespace tillside::fuzz {

namespace {

/// Whether \a masked is \a text with digits replaced by stars and no other change.
bool isMaskOf(const QByteArray &masked, const QByteArray &text)
{
    if (masked.size() != text.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isStar = masked.at(i) == '*' && text.at(i) >= '0' && text.at(i) <= '9';
        if (masked.at(i) != text.at(i) && !isStar)
            return false;
    }
    return true;
}

void tryMasking(const QByteArray &text)
{
    const QByteArray masked = maskCards(text);
    promise(isMaskOf(masked, text), "masking makes digits to stars and changes nothing else");
    promise(!cardsearch::holdsCardNumber(masked), "no card number is left");
    promise(cardsearch::holdsCardNumber(text) || masked == text,
            "a text without card numbers stays as it is");
    promise(maskCards(masked) == masked, "masking twice changes nothing");
}

void tryAnswer(const QByteArray &body)
{
    static const PaymentRecord payment = samples::sale();
    const PaymentRecord kept = withMaskedCards(withFacts(payment, readAnswer(200, body)));
    for (const QByteArray &text : {kept.merchantReceipt, kept.cardholderReceipt, kept.card.toUtf8(),
                                   kept.authorisation.toUtf8(), kept.responseCode.toUtf8()})
        promise(!cardsearch::holdsCardNumber(text), "no card number reaches the journal");
}

/// No receipt can make a printer do anything but print.
void tryPrinting(const QByteArray &stored)
{
    const ReceiptLines lines = readReceipt(stored);
    promise(stored.trimmed().isEmpty() || !lines.empty() || stored.trimmed().startsWith('['),
            "a receipt that is not empty has lines");
    for (const int columns : {1, 24, 48}) {
        for (const QString &row : asText(lines, columns))
            promise(row.size() <= columns || row.size() <= 2 || columns == 1,
                    "a row fits on the paper");
    }
    const auto draw = [](const ReceiptLine &, ReceiptPaper paper) {
        return Bitmap{paper.dots / 8, 1, QByteArray(paper.dots / 8, '\0')};
    };
    const paper::Printout out = paper::printed(escPos(lines, kPaper58, draw));
    promise(out.rubbish.isEmpty() && out.cuts == 1, "a printer understands every byte");
}

} // namespace

void tryInput(const QByteArray &input)
{
    tryMasking(input);
    tryPrinting(input);
    const QString text = QString::fromUtf8(input);
    if (text.size() != input.size())
        promise(!cardsearch::holdsCardNumber(maskCards(text).toUtf8()),
                "no card number is left among other letters");
    if (input.startsWith('{'))
        tryAnswer(input);
}

} // namespace tillside::fuzz
