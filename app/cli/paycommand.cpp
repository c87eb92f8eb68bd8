#include "app/cli/paycommand.h"

#include "ui/text/texts.h"

#include <algorithm>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(StartError error)
{
    switch (error) {
    case StartError::NoToken: return ExitCode::Keychain;
    case StartError::TerminalInUse:
    case StartError::Unresolved:
    case StartError::FoundApproved:
    case StartError::TerminalBusy: return ExitCode::Busy;
    case StartError::NotPermitted: return ExitCode::NotPermitted;
    case StartError::AmountNotPositive:
    case StartError::ReferenceIsCard:
    case StartError::NotRecorded: return ExitCode::Usage;
    }
    Q_UNREACHABLE();
}

/// What was not charged because the terminal showed another certificate has a code of its own.
ExitCode exitCodeOf(const PaymentReport &view)
{
    const bool otherCertificate
        = view.payment.state == PaymentState::NotCharged
        && std::any_of(view.events.begin(), view.events.end(), [](const EventRecord &event) {
               return event.evidence.code == nameOf(EvidenceCode::CertificateRefused);
           });
    return otherCertificate ? ExitCode::Certificate
                            : cli::exitCodeOf(view.payment.state, view.voided);
}

} // namespace

PayCommand::PayCommand(Application &till, const Console &console, PayOrder order)
    : Command(till, console)
    , m_order(std::move(order))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &PayCommand::stopWaiting);
}

PayCommand::~PayCommand() = default;

void PayCommand::start()
{
    if (!m_order.original.isEmpty())
        return withPayment(m_order.original,
                           [this](const auto &original) { onOriginal(original); });
    withTerminal(m_order.terminal, [this](const TerminalRecord &terminal) {
        if (const auto amount = amountOn(terminal))
            begin({.terminal = terminal, .type = m_order.type, .amount = *amount});
    });
}

void PayCommand::onOriginal(const PaymentRecord &original)
{
    const auto read = [id = original.terminal](Journal &journal) { return journal.terminal(id); };
    journal(read, [this, original](const std::optional<TerminalRecord> &terminal) {
        if (!terminal || terminal->forgottenAt)
            return fail(ExitCode::Usage, "terminal-forgotten"_L1,
                        tr("The terminal of this payment was forgotten. Pair it again first."));
        const bool isVoid = m_order.type == PaymentType::Void;
        const auto amount = isVoid ? original.amount : amountOn(*terminal);
        if (amount)
            begin({.terminal = *terminal,
                   .type = m_order.type,
                   .amount = *amount,
                   .original = original.id});
    });
}

/// The amount as typed, in the terminal's own currency and decimals; otherwise the command ends.
std::optional<Money> PayCommand::amountOn(const TerminalRecord &terminal)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::RejectGroupSeparator);
    const auto amount = Money::parse(m_order.amount, terminal.currency, terminal.decimals, plain);
    if (amount)
        return amount.value();
    fail(ExitCode::Usage, nameOf(amount.error()), texts::textOf(amount.error()));
    return std::nullopt;
}

void PayCommand::begin(PaymentIntent intent)
{
    if (m_stopping)
        return;
    intent.reference = m_order.reference;
    intent.despiteUnresolved = m_order.despiteUnresolved;
    m_start = std::make_unique<PaymentStart>(till().payments(), std::move(intent));
    connect(m_start.get(), &PaymentStart::failed, this, &PayCommand::onFailed);
    connect(m_start.get(), &PaymentStart::started, this, &PayCommand::onStarted);
}

void PayCommand::onFailed(const StartFailure &failure)
{
    const QLatin1StringView name = failure.vault ? nameOf(*failure.vault)
        : failure.journal                        ? nameOf(*failure.journal)
        : failure.refused                        ? nameOf(*failure.refused)
                                                 : nameOf(failure.error);
    fail(exitCodeOf(failure.error), name, texts::textOf(failure, console().locale()));
}

void PayCommand::onStarted()
{
    if (m_stopping)
        return giveUp();
    m_session = m_start->take();
    connect(m_session.get(), &PaymentSession::notSaved, this, &PayCommand::onNotSaved);
    connect(m_session.get(), &PaymentSession::ended, this, &PayCommand::leaveIfDone);
    connect(m_session.get(), &PaymentSession::changed, this, &PayCommand::leaveIfDone);
    connect(m_session.get(), &PaymentSession::posted, this, &PayCommand::leaveIfDone);
    connect(m_session.get(), &PaymentSession::stuck, this, [this] {
        m_stopping = true;
        leaveIfDone();
    });
    connect(m_session.get(), &PaymentSession::terminalSaid, this, &PayCommand::onTerminalSaid);
    console().say(tr("%1: %2 %3 goes to the terminal.")
                      .arg(m_session->payment().id.text(), texts::typeWord(m_order.type),
                           m_session->payment().amount.toText(console().locale())));
    if (m_order.wait)
        m_wait.start(*m_order.wait);
    m_session->send();
}

/// The terminal says the same at each question, and people need to read it once.
void PayCommand::onTerminalSaid(const QString &text)
{
    if (std::exchange(m_terminalSaid, text) != text)
        console().say(u"  "_s + text);
}

void PayCommand::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    if (std::exchange(m_warned, true))
        return;
    console().say(texts::outcomeWord(payment.type, payment.state, !isEnded(payment.state)) + u". "_s
                  + texts::summary(payment, console().locale()));
    console().say(texts::outcomeNotSaved(error));
}

/// What is known has to be on the disk as well: it may hold the UTI, the only handle on a payment.
void PayCommand::leaveIfDone()
{
    const bool isEnough = m_stopping || isEnded(m_session->payment().state);
    if (isEnough && !m_session->isPosting() && m_session->isSaved())
        report();
}

void PayCommand::stopWaiting()
{
    m_stopping = true;
    if (!m_session) {
        if (m_start && m_start->isAsking())
            return console().say(tr("An earlier payment is asked about: the till waits for the "
                                    "answer. Ctrl-C again leaves at once."));
        return giveUp();
    }
    if (!m_session->isPosting())
        return leaveIfDone();
    console().say(tr("The request is on its way to the terminal: the till waits for the answer. "
                     "Ctrl-C again leaves at once; the payment is then not known yet."));
}

void PayCommand::giveUp()
{
    m_start.reset();
    fail(ExitCode::NotCharged, "given-up"_L1,
         tr("Given up before anything was sent. Nothing was charged."));
}

/// At once, with what is known now: the next `check` finds the rest.
void PayCommand::abandon()
{
    if (!m_session)
        giveUp();
    else if (!std::exchange(m_reported, true))
        print({.payment = m_session->payment()});
}

void PayCommand::report()
{
    if (std::exchange(m_reported, true))
        return;
    m_wait.stop();
    m_session->stopAsking();
    const PaymentRecord payment = m_session->payment();
    const auto read = [payment, folder = till().payments().lockFolder](Journal &journal) {
        return viewOf(journal, payment, folder);
    };
    whenFinished(till().journal().run(read), this,
                 [this, payment](const JournalResult<PaymentReport> &view) {
                     // A journal that cannot be read now takes nothing from what is known.
                     print(view ? view.value() : PaymentReport{.payment = payment});
                 });
}

void PayCommand::print(PaymentReport view)
{
    view.running = false; // This process drove it, and leaves.
    console().print(toJson(view, console().locale()));
    console().print(toText(view, console().locale()));
    finish(exitCodeOf(view));
}

} // namespace tillside::cli
