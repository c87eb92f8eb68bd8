#include "core/model/ids.h"
#include "core/net/fingerprint.h"
#include "core/server/requestparser.h"
#include "core/simulator/order.h"
#include "core/simulator/scenario.h"
#include "core/support/redactor.h"
#include "core/terminal/terminaladdress.h"
#include "core/terminal/wiremessages.h"
#include "tests/fuzz/target.h"

#include <vector>

// Every other text from outside: addresses, fingerprints, names, and the settings and requests of a
// simulated terminal. An accepted text, when written and read again, gives the same value.

namespace tillside::fuzz {

using namespace Qt::StringLiterals;

namespace {

void tryNames(const QString &text)
{
    const auto uti = Uti::parse(text);
    promise(!uti || (uti->text() == text && text.size() <= 64), "a UTI is kept as it came");
    const auto reference = Reference::parse(text);
    promise(!reference || (reference->text() == text && text.size() <= 36),
            "a reference is kept as it came");
    (void)Serial::parse(text);
    (void)PaymentId::parse(text);
    (void)typeFromWire(text);
}

void tryAddress(const QString &text)
{
    const auto address = TerminalAddress::parse(text, 8080);
    if (!address)
        return;
    promise(!address->host.isEmpty() && address->port != 0, "an address is complete");
    promise(TerminalAddress::parse(address->toText(), 1) == address, "an address is read back");
}

void tryFingerprint(const QString &text)
{
    const auto fingerprint = Fingerprint::fromHex(text);
    promise(!fingerprint || Fingerprint::fromHex(fingerprint->toText()) == fingerprint,
            "a fingerprint is read back");
}

void tryScenario(const QString &text)
{
    const auto scenario = sim::Scenario::parse(text);
    promise(!scenario || sim::Scenario::parse(scenario->toText()) == scenario
                || scenario->fault == sim::Fault::None,
            "a scenario is read back");
}

/// Every request in \a bytes, passed on in pieces of \a step bytes.
std::vector<QByteArray> bodies(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser;
    std::vector<QByteArray> found;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        parser.append(bytes.mid(at, step));
        HttpRequest request;
        auto verdict = parser.next(request);
        for (; verdict == RequestParser::Verdict::Complete; verdict = parser.next(request))
            found.push_back(request.body);
        if (verdict != RequestParser::Verdict::Incomplete)
            break;
    }
    return found;
}

void tryOrder(const QByteArray &body)
{
    const auto order = sim::parseOrder(body);
    promise(!order || !order.value().amount
                || (*order.value().amount >= 1 && *order.value().amount <= Money::kLargest),
            "a simulated terminal takes no impossible amount");
}

void tryRedactor(const QString &text)
{
    static const QString secret = u"7653518633181484"_s;
    static Redactor redactor;
    static const bool isReady = (redactor.add(Secret(secret.toUtf8())), true);
    promise(isReady && !redactor.redacted(text).contains(secret), "no secret is left");
}

} // namespace

void tryInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    tryNames(text);
    tryAddress(text);
    tryFingerprint(text);
    tryScenario(text);
    tryOrder(input);
    tryRedactor(text);
    promise(bodies(input, input.size() + 1) == bodies(input, 7),
            "requests do not depend on how they are cut into packets");
}

} // namespace tillside::fuzz
