#include "core/payment/submission.h"
#include "tests/fuzz/target.h"
#include "tests/support/oracle/oracle.h"
#include "tests/support/samples/answers.h"

#include <algorithm>
#include <vector>

// A terminal's answer to a POST, to a pairing and to "are you busy?": the input is the body.

namespace tillside::fuzz {

using namespace Qt::StringLiterals;

namespace {

PaymentRecord posted(PaymentType type, UtiMode mode = UtiMode::Theirs)
{
    PaymentRecord payment = samples::sale();
    payment.type = type;
    payment.state = PaymentState::Sending;
    if (type == PaymentType::Void || type == PaymentType::Capture)
        payment.originalUti = Uti::parse(u"aaaaaaaa-0000-4000-8000-00000000000a");
    if (mode == UtiMode::Theirs)
        payment.uti.reset();
    return payment;
}

const std::vector<PaymentRecord> &sales()
{
    static const std::vector<PaymentRecord> all{posted(PaymentType::Sale),
                                                posted(PaymentType::Sale, UtiMode::Ours)};
    return all;
}

const std::vector<PaymentRecord> &others()
{
    static const std::vector<PaymentRecord> all{
        posted(PaymentType::Refund), posted(PaymentType::Void), posted(PaymentType::Capture)};
    return all;
}

/// Whether the answer is accepted as one for any of \a payments.
bool tryPost(int status, const QByteArray &body, const std::vector<PaymentRecord> &payments,
             bool overPinnedTls = true)
{
    const CallResult result{.answer = HttpAnswer{.status = status, .body = body, .contentType = {}},
                            .bodyBytesPulled = 100,
                            .overPinnedTls = overPinnedTls};
    bool isAccepted = false;
    for (const PaymentRecord &payment : payments) {
        const PaymentEvent event = judgePost(payment, result).event;
        promise(oracle::permitsPost(event, payment, status, body, overPinnedTls),
                "a POST is accepted or refused only as the protocol says");
        isAccepted |= event == PaymentEvent::Accepted;
    }
    return isAccepted;
}

void tryPairing(const QByteArray &body)
{
    promise(!readToken(401, body), "only 200 brings a token");
    const auto token = readToken(200, body);
    const QByteArray bytes = token ? token->reveal().toByteArray() : "x"_ba;
    promise(!bytes.isEmpty()
                && std::all_of(bytes.cbegin(), bytes.cend(),
                               [](char c) { return c > ' ' && c <= '~'; }),
            "a token can be put into a header");
}

} // namespace

void tryInput(const QByteArray &input)
{
    static constexpr std::array kOthers{201, 206, 401, 403, 404, 500};
    const bool isAccepted = tryPost(200, input, sales());
    tryPost(200, input, others());
    tryPost(400, input, sales());
    tryPost(400, input, sales(), false);
    for (const int status : kOthers) {
        if (isAccepted || status == oneOf(kOthers, input))
            tryPost(status, input, sales());
    }
    tryPairing(input);
    promise(!readAvailability(206, input), "only 200 says whether a terminal is busy");
    (void)readAvailability(200, input);
    const QString sentence = plainSentence(input);
    promise(sentence.size() <= 200 && !sentence.contains(u'\n'), "a sentence fits on one line");
}

} // namespace tillside::fuzz
