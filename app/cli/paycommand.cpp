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
    case StartError::TerminalReplaced: return ExitCode::Certificate;
    case StartError::TerminalInUse:
    case StartError::Unresolved:
    case StartError::FoundApproved:
    case StartError::SameAmount:
    case StartError::TerminalBusy: return ExitCode::Busy;
    case StartError::JournalOlder:
    case StartError::NotPermitted: return ExitCode::NotPermitted;
    case StartError::AmountNotPositive:
    case StartError::ReferenceIsCard:
    case StartError::TerminalForgotten:
    case StartError::TerminalChanged:
    case StartError::NotRecorded: return ExitCode::Usage;
    }
    Q_UNREACHABLE();
}

/// A payment that was not charged because of another certificate has an exit code of its own.
ExitCode exitCodeOf(const PaymentReport &view)
{
    const bool otherCertificate
        = view.payment.state == PaymentState::NotCharged
        && std::any_of(view.events.begin(), view.events.end(), [](const EventRecord &event) {
               return event.evidence.code == nameOf(EvidenceCode::CertificateRefused);
           });
    return otherCertificate ? ExitCode::Certificate : cli::exitCodeOf(view.payment, view.voided);
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

/// The typed amount, in the terminal's currency and decimals. If it is not valid, the command
/// fails.
std::optional<Money> PayCommand::amountOn(const TerminalRecord &terminal)
{
    const auto amount = Money::parseDecimal(m_order.amount, terminal.currency, terminal.decimals);
    if (amount)
        return amount.value();
    QString sentence = texts::textOf(amount.error());
    if (amount.error() == AmountError::NotANumber)
        //: The amount on the command line is refused: "1,250" or "1.250,00".
        sentence = tr("That is not an amount as the command line takes it, so nothing was sent. "
                      "Write only digits, with a dot as the decimal mark, such as 12.50.");
    fail(ExitCode::Usage, nameOf(amount.error()), sentence);
    return std::nullopt;
}

void PayCommand::begin(PaymentIntent intent)
{
    if (m_isStopping)
        return;
    intent.reference = m_order.reference;
    intent.despiteUnresolved = m_order.despiteUnresolved;
    intent.asksSameAmount = !m_order.isAgain && till().settings().current().askSameAmount;
    PaymentContext context = till().payments();
    // The command line prints nothing itself.
    context.terminalPrints = till().settings().current().receipts != ReceiptPlace::Nowhere;
    m_driver = std::make_unique<PaymentDriver>(context, std::move(intent));
    watchDriver();
}

void PayCommand::watchDriver()
{
    const PaymentDriver *driver = m_driver.get();
    connect(driver, &PaymentDriver::asks, this, &PayCommand::onAsks);
    connect(driver, &PaymentDriver::refused, this, &PayCommand::onRefused);
    connect(driver, &PaymentDriver::givenUp, this, &PayCommand::sayGivenUp);
    connect(driver, &PaymentDriver::foundEarlier, this, &PayCommand::tellEarlier);
    connect(driver, &PaymentDriver::started, this, &PayCommand::onStarted);
    connect(driver, &PaymentDriver::notSaved, this, &PayCommand::onNotSaved);
    connect(driver, &PaymentDriver::terminalSaid, this, &PayCommand::onTerminalSaid);
    connect(driver, &PaymentDriver::ended, this, &PayCommand::leaveIfDone);
    connect(driver, &PaymentDriver::changed, this, &PayCommand::leaveIfDone);
    connect(driver, &PaymentDriver::posted, this, &PayCommand::leaveIfDone);
    connect(driver, &PaymentDriver::stuck, this, [this](Stuck reason) {
        console().say(texts::textOf(reason));
        m_isStopping = true;
        leaveIfDone();
    });
}

/// No person is there to answer: `--again` and `--despite-unresolved` are answers given in advance.
/// `--again` is none to what the till has learnt only now.
void PayCommand::onAsks(const PaymentQuestion &question)
{
    const bool isAnswered = m_order.isAgain && !question.isNews
        && question.about == PaymentQuestion::About::FoundApproved;
    if (isAnswered)
        m_driver->goOn();
    else
        onRefused(failureOf(question));
}

void PayCommand::onRefused(const StartFailure &failure)
{
    const QLatin1StringView name = failure.vault ? nameOf(*failure.vault)
        : failure.journal                        ? nameOf(*failure.journal)
        : failure.refused                        ? nameOf(*failure.refused)
                                                 : nameOf(failure.error);
    const ExitCode code
        = failure.journal ? cli::exitCodeOf(*failure.journal) : exitCodeOf(failure.error);
    fail(code, name, texts::textOf(failure, console().locale()));
}

/// Tells the person who asks for another payment how an earlier one turned out: it was not known
/// until now and is approved, or the terminal has contradicted its end.
void PayCommand::tellEarlier(const PaymentRecord &payment)
{
    const bool isSaid = console().tells(u"%1  %2. %3"_s.arg(
        payment.id.text(), texts::outcomeWord(payment.type, payment.state, false),
        texts::summary(payment, console().locale())));
    if (isSaid)
        told({payment});
}

void PayCommand::onStarted(const PaymentRecord &payment)
{
    console().say(tr("%1: %2 %3 goes to the terminal.")
                      .arg(payment.id.text(), texts::typeWord(m_order.type),
                           payment.amount.toText(console().locale())));
    if (m_order.wait)
        m_wait.start(*m_order.wait);
}

/// Prints each text once, though the terminal repeats it in every answer.
void PayCommand::onTerminalSaid(const QString &text)
{
    if (std::exchange(m_terminalSaid, text) != text)
        console().say(u"  "_s + text);
}

void PayCommand::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    const bool isLost = isPermanent(error);
    if (!std::exchange(m_hasWarned, true) || (isLost && isEnded(payment.state))) {
        console().say(texts::outcomeWord(payment.type, payment.state, !isEnded(payment.state))
                      + u". "_s + texts::summary(payment, console().locale()));
        console().say(texts::unsavedText(payment, error));
    }
    if (isLost) // Neither a change nor an end comes any more.
        leaveIfDone();
}

/// Everything known has to be on the disk first, be it in a rescue file: it may include the UTI,
/// the only handle on a payment.
void PayCommand::leaveIfDone()
{
    const bool isEnough = m_isStopping || isEnded(m_driver->payment()->state);
    if (isEnough && !m_driver->isPosting() && !m_driver->isSaving())
        report();
}

void PayCommand::stopWaiting()
{
    m_isStopping = true;
    if (m_result)
        return finish(*m_result);
    if (m_driver && m_driver->isPosting())
        return console().say(tr("The request is on its way to the terminal: the till waits for the "
                                "answer. Ctrl-C again leaves at once; the payment is then not "
                                "known yet."));
    if (m_driver && m_driver->payment())
        return leaveIfDone();
    if (!m_driver || !m_driver->isCheckingEarlier())
        return giveUp();
    m_driver->giveUp();
    console().say(tr("An earlier payment is asked about: the till waits for the answer. Ctrl-C "
                     "again leaves at once."));
}

void PayCommand::giveUp()
{
    m_driver.reset();
    sayGivenUp();
}

void PayCommand::sayGivenUp()
{
    fail(ExitCode::NotCharged, "given-up"_L1,
         tr("Given up before anything was sent. Nothing was charged."));
}

/// Reports what is known now; the next `check` finds out the rest.
void PayCommand::abandon()
{
    const auto payment = m_driver ? m_driver->payment() : std::nullopt;
    if (m_result)
        finish(*m_result);
    else if (!payment)
        giveUp();
    else if (!std::exchange(m_hasReported, true))
        print({.payment = *payment});
}

bool PayCommand::mustStay() const
{
    return m_driver && (m_driver->isPosting() || !m_driver->isSaved());
}

void PayCommand::report()
{
    if (std::exchange(m_hasReported, true))
        return;
    m_wait.stop();
    m_driver->stopAsking();
    const PaymentRecord payment = m_driver->payment().value();
    const auto read = [payment, folder = till().payments().lockFolder](Journal &journal) {
        return viewOf(journal, payment, folder);
    };
    whenFinished(till().journal().run(read), this,
                 [this, payment](const JournalResult<PaymentReport> &view) {
                     // If the journal cannot be read now, what is known is still printed.
                     print(view ? view.value() : PaymentReport{.payment = payment});
                 });
}

void PayCommand::print(PaymentReport view)
{
    view.running = false; // This process drove it and is about to end.
    const bool isPrinted = console().print(toJson(view, console().locale()))
        && console().print(toText(view, console().locale()));
    m_result = exitCodeOf(view);
    if (isPrinted)
        told({view.payment});
    if (m_isStopping || !isEnded(view.payment.state))
        return leave(*m_result);
    checkEnds(view.payment.terminal);
}

/// Uses the time after the result to ask about earlier ends on this terminal.
void PayCommand::checkEnds(const TerminalId &terminal)
{
    m_driver.reset(); // It holds the terminal's lock.
    m_endCheck = std::make_unique<EndCheck>(till().payments(), terminal);
    connect(m_endCheck.get(), &EndCheck::contradicted, this, &PayCommand::tellEarlier);
    connect(m_endCheck.get(), &EndCheck::finished, this, [this] { leave(*m_result); });
}

} // namespace tillside::cli
