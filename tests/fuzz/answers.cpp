#include "tests/support/samples/answers.h"
#include "core/payment/judgement.h"
#include "tests/fuzz/target.h"
#include "tests/support/oracle/oracle.h"

#include <vector>

// A terminal's answer to a question about a payment: the input is the body. No answer may end a
// payment in a way that the protocol does not permit, whatever was requested.

namespace tillside::fuzz {

using namespace Qt::StringLiterals;

namespace {

PaymentRecord asked(PaymentType type, PaymentState state = PaymentState::InProgress)
{
    PaymentRecord payment = type == PaymentType::Void ? samples::reversal() : samples::sale();
    payment.type = type;
    payment.state = state;
    return payment;
}

/// LocalLink's own sample, which has another currency and another UTI.
PaymentRecord localLinksSale()
{
    PaymentRecord payment = samples::sale();
    payment.amount = Money(500'000, Currency::fromCode(u"ISK").value());
    payment.uti = Uti::parse(u"fcdaa106-e046-403f-ae12-5fc145c68130");
    return payment;
}

PaymentRecord lostVoid()
{
    PaymentRecord payment = samples::reversal();
    payment.originalUti = payment.uti;
    payment.uti.reset();
    return payment;
}

const std::vector<PaymentRecord> &everyPayment()
{
    static const std::vector<PaymentRecord> all{
        asked(PaymentType::Sale), asked(PaymentType::Refund),  asked(PaymentType::PreAuth),
        asked(PaymentType::Void), asked(PaymentType::Capture), localLinksSale()};
    return all;
}

/// The state matters for an answer that is not a result.
const std::vector<PaymentRecord> &everyState()
{
    static const std::vector<PaymentRecord> all{asked(PaymentType::Sale),
                                                asked(PaymentType::Sale, PaymentState::Confirming)};
    return all;
}

bool endsIt(PaymentEvent event)
{
    return event != PaymentEvent::Progress && event != PaymentEvent::Silence
        && event != PaymentEvent::Contradiction;
}

/// Whether it ends any of \a payments.
bool tryAnswer(int status, const QByteArray &body, const std::vector<PaymentRecord> &payments)
{
    static const PaymentRecord lost = lostVoid();
    const TerminalAnswer answer = readAnswer(status, body);
    const PaymentEvent ofLost = judgeByOriginal(lost, answer).event;
    // The oracle parses the body again, so it is only asked when it might forbid the result.
    promise(!endsIt(ofLost) || oracle::permitsByOriginal(ofLost, lost, status, body),
            "a lost void is proved only by its original");
    bool endsAny = false;
    for (const PaymentRecord &payment : payments) {
        const Judgement judgement = judge(payment, answer);
        const auto when = judgement.ifItStays ? oracle::When::IfItStays : oracle::When::AtOnce;
        promise(!endsIt(judgement.event)
                    || oracle::permits(judgement.event, payment, status, body, when),
                "an answer ends a payment only as the protocol says");
        endsAny |= endsIt(judgement.event);
    }
    return endsAny;
}

} // namespace

void tryInput(const QByteArray &input)
{
    static constexpr std::array kOthers{201, 206, 400, 401, 404, 500};
    const bool endsAny = tryAnswer(200, input, everyPayment());
    for (const int status : kOthers) {
        if (endsAny || status == oneOf(kOthers, input))
            tryAnswer(status, input, everyState());
    }
}

} // namespace tillside::fuzz
