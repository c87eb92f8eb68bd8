#include "tests/support/till/tillfixture.h"
#include "core/vault/credential.h"

#include "core/payment/checkround.h"
#include "core/payment/telling.h"
#include "tests/support/system/slowness.h"
#include "tests/support/till/paymentdrive.h"

#include <QPromise>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Intervals shortIntervals(std::chrono::milliseconds endAgain)
{
    return {.poll = 20ms,
            .pollForCard = 20ms,
            .pollNearEnd = 20ms,
            .pollBlind = 20ms,
            .afterAnswer = 10ms,
            .silence = {20ms, 40ms, 80ms},
            .unknownUtiGrace = 200ms * slowness(),
            .stays = 100ms,
            .nothingNew = 3s * slowness(),
            .endAgain = endAgain,
            .inVain = 10ms,
            .lockPatience = 300ms,
            .saveAgain = 50ms};
}

/// Whether asking changed no payment. (An answer may still add a line of evidence.)
bool isSame(const std::vector<PaymentRecord> &a, const std::vector<PaymentRecord> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const PaymentRecord &x, const PaymentRecord &y) {
                          return x.id == y.id && x.state == y.state && x.uti == y.uti;
                      });
}

} // namespace

TillFixture::TillFixture()
{
    open();
}

TillFixture::~TillFixture() = default;

void TillFixture::open()
{
    m_journal = std::make_unique<JournalThread>();
    if (!m_journal->open(folder()).result())
        qFatal("the journal cannot be opened");
    m_terminals = std::make_unique<Terminals>(m_vault, deadlines());
}

void TillFixture::restart()
{
    m_terminals.reset();
    m_journal.reset();
    open();
}

QByteArray TillFixture::tokenOf(const TerminalId &terminal)
{
    const auto entry = answerOf(m_vault.read(terminal));
    const auto credential = entry ? fromEntry(entry.value()) : std::nullopt;
    return credential ? credential->token.reveal().toByteArray() : QByteArray();
}

Deadlines TillFixture::deadlines()
{
    const int times = slowness();
    return {.connect = 500ms * times, .get = 500ms * times, .post = 1500ms * times};
}

PaymentContext TillFixture::payments()
{
    return {.journal = *m_journal,
            .terminals = *m_terminals,
            .clock = m_clock,
            .lockFolder = folder(),
            .intervals = shortIntervals(m_endAgain)};
}

PairingContext TillFixture::pairings(TokenVault &vault)
{
    return {.journal = *m_journal,
            .vault = vault,
            .clock = m_clock,
            .lockFolder = folder(),
            .deadlines = deadlines()};
}

PairingRequest TillFixture::requestFor(const sim::SimulatedTerminal &terminal, UtiMode mode,
                                       const QString &name)
{
    const sim::TerminalOptions &options = terminal.options();
    TerminalRecord profile;
    profile.name = name;
    profile.host = options.address.toString();
    profile.port = terminal.port();
    profile.serial = Serial::parse(options.serial).value();
    profile.dialect = options.dialect;
    profile.basePath = options.basePath;
    profile.authForm = *options.auth;
    profile.utiMode = mode;
    profile.currency = options.currency;
    profile.decimals = options.decimals;
    profile.plainHttp = !options.tls;
    return {profile, Secret(options.pairingCode.toUtf8()), std::nullopt};
}

Result<TerminalRecord, PairingFailure> TillFixture::run(const PairingContext &context,
                                                        const PairingRequest &request)
{
    QPromise<Result<TerminalRecord, PairingFailure>> end;
    end.start();
    Pairing pairing(context, request);
    const auto finish = [&end](const auto &result) {
        end.addResult(result);
        end.finish();
    };
    QObject::connect(&pairing, &Pairing::paired, &pairing, finish);
    QObject::connect(&pairing, &Pairing::failed, &pairing, finish);
    return answerOf(end.future());
}

std::optional<TerminalRecord> TillFixture::pair(const PairingRequest &request)
{
    const auto end = run(pairings(), request);
    if (!end)
        return std::nullopt;
    m_terminal = end.value().id;
    return end.value();
}

PaymentIntent TillFixture::intent(PaymentType type, qint64 minor)
{
    const TerminalRecord at = terminal();
    return {.terminal = at,
            .type = type,
            .amount = Money(minor, at.currency, at.decimals),
            .asksSameAmount = false};
}

PaymentIntent TillFixture::intent(PaymentType type, qint64 minor, const PaymentRecord &original)
{
    PaymentIntent intent = this->intent(type, minor);
    intent.original = original.id;
    return intent;
}

Charge TillFixture::charge(const PaymentIntent &intent)
{
    tellShown();
    Charge charge;
    PaymentDrive drive(payments(), intent);
    if (!drive.waitUntilOver())
        qWarning("a payment neither ended nor got stuck");
    charge.refused = drive.refused();
    charge.stuck = drive.stuck();
    charge.hasEnded = drive.hasEnded();
    if (drive.isStarted())
        m_shown.emplace_back(charge.payment = payment(drive.payment().id));
    return charge;
}

void TillFixture::tellShown()
{
    tell(*m_journal, std::exchange(m_shown, {}), m_clock.now());
}

void TillFixture::checkAll()
{
    CheckRound checkRound(payments());
    QSignalSpy finished(&checkRound, &CheckRound::finished);
    if (!hears(finished))
        qFatal("a checkRound never ended");
}

void TillFixture::checkUntilNothingChanges()
{
    std::vector<PaymentRecord> before;
    std::vector<PaymentRecord> after = allPayments();
    do {
        checkAll();
        before = std::exchange(after, allPayments());
    } while (!isSame(before, after));
}

PaymentRecord TillFixture::payment(const PaymentId &id)
{
    const auto found
        = m_journal->run([id](Journal &journal) { return journal.payment(id); }).result();
    return found.value().value();
}

std::vector<PaymentRecord> TillFixture::allPayments()
{
    return m_journal->run([](Journal &journal) { return journal.payments({.oldestFirst = true}); })
        .result()
        .value();
}

QStringList TillFixture::codes(const PaymentId &id)
{
    const auto events
        = m_journal->run([id](Journal &journal) { return journal.events(id); }).result();
    QStringList codes;
    for (const EventRecord &event : events.value())
        codes += event.evidence.code;
    return codes;
}

TerminalRecord TillFixture::terminal()
{
    const auto found
        = m_journal->run([id = m_terminal](Journal &journal) { return journal.terminal(id); })
              .result();
    return found.value().value();
}

} // namespace tillside
