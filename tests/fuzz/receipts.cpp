#include "core/base/masking.h"
#include "core/journal/paymentrow.h"
#include "core/payment/judgement.h"
#include "tests/fuzz/target.h"
#include "tests/support/oracle/cardsearch.h"
#include "tests/support/samples/answers.h"

// Receipts, and everything else that the journal keeps of an answer: the input is used once as the
// text itself and once as the body of an answer. No card number may remain in what would be
// written.

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

} // namespace

void tryInput(const QByteArray &input)
{
    tryMasking(input);
    const QString text = QString::fromUtf8(input);
    if (text.size() != input.size())
        promise(!cardsearch::holdsCardNumber(maskCards(text).toUtf8()),
                "no card number is left among other letters");
    if (input.startsWith('{'))
        tryAnswer(input);
}

} // namespace tillside::fuzz
