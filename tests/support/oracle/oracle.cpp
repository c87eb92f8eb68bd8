#include "tests/support/oracle/oracle.h"

#include "tests/support/oracle/secondanswer.h"
#include "tests/support/oracle/secondjson.h"

#include <set>

namespace oracle {

using namespace tillside;
using namespace Qt::StringLiterals;
using Event = PaymentEvent;

namespace {

/// Whether the answer is about this payment, by its UTI or else by amount and type, and nothing in
/// it is about another.
bool isAbout(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const bool byFigures = answer.saysNoUti() && answer.saysType(payment.type)
        && answer.amounts() == std::set{payment.amount.minor()};
    return (answer.names(payment.uti) || byFigures) && !answer.saysOtherType(payment.type)
        && !answer.saysOtherCurrency(payment.amount.currency())
        && !answer.saysOtherReference(payment.reference);
}

/// A void sends no amount and may get none back.
bool permitsApprovedVoid(Event event, const SecondAnswer &answer, const PaymentRecord &payment)
{
    return event == Event::Approved
        && (answer.saysNoAmount() || answer.amounts() == std::set{payment.amount.minor()});
}

bool permitsApproval(Event event, const SecondAnswer &answer, const PaymentRecord &payment)
{
    if (!answer.isTrue("transApproved") || answer.isTrue("transCancelled"))
        return false;
    if (payment.type == PaymentType::Void)
        return permitsApprovedVoid(event, answer, payment);
    const auto amounts = answer.amounts();
    const bool isPart = answer.isTrue("transPartiallyApproved");
    const qint64 asked = payment.amount.minor();
    const qint64 extras = answer.extras();
    if (amounts.size() != 1 || (amounts.contains(asked) && extras > 0 && !isPart))
        return false;
    const qint64 amount = *amounts.begin();
    if (amount <= extras || amount > asked + extras)
        return false;
    if (answer.isTrue("voided"))
        return event == Event::Voided;
    return event == (isPart || amount < asked + extras ? Event::ApprovedForLess : Event::Approved);
}

bool saysOurAmount(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const auto amounts = answer.amounts();
    const qint64 asked = payment.amount.minor();
    return amounts.size() == 1
        && (amounts.contains(asked) || amounts.contains(asked + answer.extras()));
}

bool permitsCancellation(const SecondAnswer &answer, const PaymentRecord &payment)
{
    return answer.isFalse("transApproved") && answer.isTrue("transCancelled")
        && (answer.saysNoAmount() || saysOurAmount(answer, payment));
}

bool isApprovalCode(const QString &code)
{
    return code == u"00"_s || code == u"85"_s || code == u"y1"_s || code == u"y3"_s;
}

bool textsSayItEnded(const SecondAnswer &answer)
{
    return (answer.textsSay(u"declined"_s) || answer.textsSay(u"finished"_s))
        && !answer.textsSay(u"approved"_s);
}

bool permitsDecline(const SecondAnswer &answer, const PaymentRecord &payment)
{
    const bool fits = saysOurAmount(answer, payment)
        || (payment.type == PaymentType::Void && answer.saysNoAmount());
    if (!answer.isFalse("transApproved") || !answer.isFalse("transCancelled")
        || !answer.names(payment.uti) || !fits)
        return false;
    const QString code = answer.code();
    return code.isEmpty() ? textsSayItEnded(answer) : !isApprovalCode(code);
}

bool permitsEnd(Event event, const PaymentRecord &payment, int status, const QByteArray &body)
{
    const auto answer = status == 200 ? SecondAnswer::read(body) : std::nullopt;
    if (!answer || !isAbout(*answer, payment))
        return false;
    if (event == Event::Cancelled)
        return permitsCancellation(*answer, payment);
    return event == Event::Declined ? permitsDecline(*answer, payment)
                                    : permitsApproval(event, *answer, payment);
}

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

bool permits(Event event, const PaymentRecord &payment, int status, const QByteArray &body)
{
    switch (event) {
    case Event::Progress:
    case Event::Silence:
    case Event::Contradiction: return true;
    case Event::Approved:
    case Event::ApprovedForLess:
    case Event::Voided:
    case Event::Declined:
    case Event::Cancelled: return permitsEnd(event, payment, status, body);
    case Event::RefusalConfirmed:
        return payment.state == PaymentState::Confirming && (status == 400 || status == 404);
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
        && answer->isTrue("transApproved") && !answer->isTrue("transCancelled")
        && answer->isTrue("voided") && answer->amounts() == std::set{lostVoid.amount.minor()};
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
