#include "core/simulator/distortion.h"

#include "core/simulator/answers.h"
#include "core/simulator/paymentrunner.h"

#include <QRandomGenerator>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGarbageSize = 200;
constexpr qint64 kTooMuch = 100;
constexpr qsizetype kEndTexts = 2; ///< The number of display texts after a payment has ended.

HttpResponse garbage()
{
    QByteArray bytes(kGarbageSize, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return {200, "application/json", bytes};
}

HttpResponse htmlPage()
{
    return {200, "text/html", "<html><head><title>Login</title></head><body>Wi-Fi</body></html>"};
}

} // namespace

Outgoing distorted(Fault fault, const HttpResponse &good)
{
    switch (fault) {
    case Fault::ReplyLost:
    case Fault::RequestLost: return {good, Delivery::Close};
    case Fault::ReplyLostReset:
    case Fault::RequestLostReset: return {good, Delivery::Reset};
    case Fault::Silent: return {good, Delivery::Never};
    case Fault::Truncated: return {good, Delivery::Truncated};
    case Fault::Drip: return {good, Delivery::Drip};
    case Fault::Error500: return {Answers::plain(500, "Internal error")};
    case Fault::Error400: return {Answers::plain(400, "Bad request")};
    case Fault::Error401: return {Answers::plain(401, "Unauthorized")};
    case Fault::Error404: return {Answers::plain(404, "Not found")};
    case Fault::Empty: return {{200, {}, {}}};
    case Fault::Html: return {htmlPage()};
    case Fault::Garbage: return {garbage()};
    case Fault::None:
    case Fault::Late:
    case Fault::OtherUti206:
    case Fault::OtherUti200:
    case Fault::WrongAmount:
    case Fault::WrongCurrency:
    case Fault::WrongUti:
    case Fault::WrongType:
    case Fault::BothFlagsFalse:
    case Fault::VoidedLater:
    case Fault::UnknownThenKnown:
    case Fault::InProgressForEver:
    case Fault::CertificateChanged:
    case Fault::CertificateExpired:
    case Fault::SilentTls:
    case Fault::NoTcpAnswer:
    case Fault::Reboot: return {good};
    }
    Q_UNREACHABLE();
}

SimulatedPayment falsified(Fault fault, const SimulatedPayment &payment)
{
    SimulatedPayment told = payment;
    if (fault == Fault::WrongAmount) {
        told.asked += kTooMuch;
        told.charged += kTooMuch;
    } else if (fault == Fault::WrongUti) {
        told.uti = makeUti();
    } else if (fault == Fault::WrongType) {
        const bool sale = payment.type == PaymentType::Sale;
        told.type = sale ? PaymentType::Refund : PaymentType::Sale;
    } else if (fault == Fault::BothFlagsFalse) {
        told.end = End::Declined;
        told.responseCode = u"00"_s;
    } else if (fault == Fault::InProgressForEver && payment.phase == PaymentPhase::Finished) {
        told.texts.resize(payment.texts.size() - kEndTexts);
    }
    return told;
}

SimulatedPayment liedAbout(const SimulatedPayment &payment)
{
    SimulatedPayment lie = payment;
    const bool approved = payment.end == End::Approved;
    lie.phase = PaymentPhase::Finished;
    lie.quirk = Quirk::None;
    lie.end = approved ? End::Declined : End::Approved;
    lie.charged = approved ? 0 : payment.asked;
    lie.responseCode = approved ? u"05"_s : u"00"_s;
    lie.authorisation = approved ? QString() : u"123456"_s;
    lie.texts = {approved ? u"Transaction declined"_s : u"Transaction approved"_s,
                 u"Transaction finished"_s};
    return lie;
}

Currency wrongCurrencyFor(const Currency &right)
{
    const Currency pound{u"GBP"_s, 826, 2};
    return right == pound ? Currency{u"EUR"_s, 978, 2} : pound;
}

} // namespace tillside::sim
