#include "tests/support/oracle/oracle.h"

#include "tests/support/oracle/reading.h"
#include "tests/support/oracle/secondanswer.h"
#include "tests/support/oracle/secondjson.h"

#include <set>

namespace oracle {

using namespace tillside;
using namespace Qt::StringLiterals;
using Event = PaymentEvent;

namespace {

bool permitsAcceptance(const PaymentRecord &payment, int status, const QByteArray &body)
{
    const auto answer = status == 200 || status == 201 ? SecondAnswer::read(body) : std::nullopt;
    if (!answer || answer->has("DisplayData") || answer->has("transApproved"))
        return false;
    const bool hasAmount
        = payment.type == PaymentType::Void || answer->amounts().contains(payment.amount.minor());
    return Uti::parse(answer->uti()) && !answer->names(payment.originalUti) && hasAmount
        && answer->saysType(payment.type);
}

/// A UTI may not be visible in the raw bytes, so the object is searched too.
bool permitsRefusal(int status, const QByteArray &body, bool overPinnedTls)
{
    const nlohmann::json answer = secondjson::value(body);
    const bool hasUti = answer.is_object() && answer.contains("uti");
    return overPinnedTls && (status == 400 || status == 401 || status == 403) && !hasUti
        && !body.toLower().contains(R"("uti")");
}

} // namespace

bool permits(Event event, const PaymentRecord &payment, int status, const QByteArray &body,
             When when)
{
    switch (event) {
    case Event::Progress:
    case Event::Silence:
    case Event::Contradiction: return true;
    case Event::Approved:
    case Event::ApprovedForLess:
    case Event::Voided:
    case Event::Declined:
    case Event::Cancelled:
    case Event::RefusalConfirmed: {
        const Reading reading = readingOf({.payment = payment, .before = {}}, status, body);
        return reading.event == event && (reading.when == When::AtOnce || when == When::IfItStays);
    }
    case Event::SendingStarted:
    case Event::NeverSent:
    case Event::Accepted:
    case Event::Refused:
    case Event::RefusalToConfirm:
    case Event::LostWithUti:
    case Event::LostWithoutUti: return false;
    }
    Q_UNREACHABLE();
}

bool permitsByOriginal(Event event, const PaymentRecord &lostVoid, int status,
                       const QByteArray &body)
{
    if (event == Event::Silence)
        return true;
    const auto answer = status == 200 ? SecondAnswer::read(body) : std::nullopt;
    return event == Event::Approved && answer && answer->names(lostVoid.originalUti)
        && answer->isTrue("transApproved") && !answer->isLooselyTrue("transCancelled")
        && answer->isLooselyTrue("voided") && !answer->saysOtherCurrency(lostVoid.amount.currency())
        && answer->amounts() == std::set{lostVoid.amount.minor()};
}

bool permitsPost(Event event, const PaymentRecord &payment, int status, const QByteArray &body,
                 bool overPinnedTls)
{
    if (event == Event::LostWithUti || event == Event::LostWithoutUti)
        return payment.uti.has_value() == (event == Event::LostWithUti);
    if (event == Event::Accepted)
        return permitsAcceptance(payment, status, body);
    const Event refusal = payment.uti ? Event::RefusalToConfirm : Event::Refused;
    return event == refusal && permitsRefusal(status, body, overPinnedTls);
}

} // namespace oracle
