#include "app/cli/checkcommand.h"

#include "core/base/whenfinished.h"
#include "core/payment/judgement.h"
#include "core/payment/paymentrules.h"
#include "ui/text/texts.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

/// What another system asked for, as far as \a said tells.
qint64 askedFor(const TerminalAnswer &said)
{
    const auto smallest = std::min_element(said.amounts.begin(), said.amounts.end());
    return smallest == said.amounts.end() ? 0 : *smallest;
}

/// \a judgement, unless the answer names extras beside one amount: only who asked for it knows
/// whether the amount includes them.
Judgement judgementOfForeign(const Judgement &judgement, const TerminalAnswer &said)
{
    const bool isUnclear = said.amounts.size() == 1 && said.extras.total() > 0;
    if (!isUnclear || judgement.event != PaymentEvent::Approved)
        return judgement;
    return {PaymentEvent::Contradiction, EvidenceCode::AmountDiffers,
            Figures{.asked = said.amounts.front(),
                    .answered = said.amounts.front(),
                    .extras = said.extras.total()}};
}

std::vector<PaymentRecord> paymentsOf(const std::vector<PaymentReport> &views)
{
    std::vector<PaymentRecord> payments;
    std::transform(views.begin(), views.end(), std::back_inserter(payments),
                   [](const PaymentReport &view) { return view.payment; });
    return payments;
}

/// \a payments, and the unresolved ones that were started while the till asked about them.
JournalResult<std::vector<PaymentRecord>> withNewer(const Journal &journal,
                                                    std::vector<PaymentRecord> payments)
{
    const auto open = journal.payments({.unresolvedOnly = true, .oldestFirst = true});
    if (!open)
        return open.error();
    for (const PaymentRecord &payment : open.value()) {
        const bool isThere
            = std::any_of(payments.begin(), payments.end(), [&payment](const PaymentRecord &other) {
                  return other.id == payment.id;
              });
        if (!isThere)
            payments.push_back(payment);
    }
    return payments;
}

/// Whether only a person can find out about the payment of \a view: it is not known yet, no other
/// process drives it, and no answer of the terminal could be applied.
bool isForAPerson(const PaymentReport &view, const QDateTime &now)
{
    const PaymentRecord &payment = view.payment;
    const bool isOpen = isToCheck(payment) && !isEndInDoubt(payment) && !view.running;
    return isOpen && !(askTarget(payment) && isYoungEnoughToApply(payment, now));
}

} // namespace

CheckCommand::CheckCommand(Application &till, const Console &console, QString payment,
                           QString terminal)
    : Command(till, console)
    , m_payment(std::move(payment))
    , m_terminal(std::move(terminal))
{ }

CheckCommand::~CheckCommand() = default;

void CheckCommand::start()
{
    static_cast<void>(till().chain().age()); // Asks the keychain meanwhile; see leave().
    if (m_payment.isEmpty())
        return checkAll();
    if (m_terminal.isEmpty())
        return withPayment(m_payment, [this](const PaymentRecord &payment) { checkOne(payment); });
    journal([text = m_payment](Journal &journal) { return findPayment(journal, text); },
            [this](const std::optional<PaymentRecord> &payment) {
                const auto uti = Uti::parse(m_payment);
                if (payment)
                    return checkOne(*payment);
                if (!uti)
                    //: %1 is what was typed. UTI: the terminal's number of a payment.
                    return fail(ExitCode::Usage, "not-a-uti"_L1,
                                tr("“%1” is not a UTI.").arg(m_payment));
                withTerminal(m_terminal,
                             [this, uti](const TerminalRecord &t) { checkForeign(*uti, t); });
            });
}

void CheckCommand::checkOne(const PaymentRecord &payment)
{
    journal([id = payment.terminal](Journal &journal) { return journal.terminal(id); },
            [this, payment](const std::optional<TerminalRecord> &terminal) {
                m_terminalCheck = std::make_unique<TerminalCheck>(till().payments(), *terminal,
                                                                  std::vector{payment});
                connect(m_terminalCheck.get(), &TerminalCheck::asked, this,
                        [this](const auto &, const auto &judgement) { m_judgement = judgement; });
                connect(m_terminalCheck.get(), &TerminalCheck::notSaved, this,
                        &CheckCommand::onNotSaved);
                // Queued, because the slot destroys the TerminalCheck and its lock.
                connect(m_terminalCheck.get(), &TerminalCheck::finished, this,
                        &CheckCommand::onAsked, Qt::QueuedConnection);
            });
}

void CheckCommand::onAsked()
{
    const PaymentRecord payment = m_terminalCheck->payments().front();
    if (const auto error = m_terminalCheck->vaultError())
        return fail(ExitCode::Keychain, nameOf(*error), texts::textOf(*error));
    if (const auto error = m_terminalCheck->journalError())
        return fail(*error);
    if (m_terminalCheck->obstacle())
        console().say(texts::textOf(*m_terminalCheck->obstacle()));
    if (m_judgement)
        console().say(texts::evidenceText(
            {nameOf(m_judgement->code), till().clock().now(), m_judgement->detail}, payment,
            console().locale()));
    m_terminalCheck.reset();
    const auto read = [payment, folder = till().payments().lockFolder](Journal &journal) {
        return viewOf(journal, payment, folder);
    };
    journal(read, [this](const PaymentReport &view) {
        const bool isPrinted = console().print(toJson(view, console().locale()))
            && console().print(toText(view, console().locale()));
        const bool otherCertificate
            = m_judgement && m_judgement->code == EvidenceCode::CertificateRefused;
        const ExitCode code
            = otherCertificate ? ExitCode::Certificate : exitCodeOf(view.payment, view.voided);
        if (isPrinted)
            told({view.payment});
        leave(code);
    });
}

/// Shows the terminal's answer although it is not saved; the till keeps trying to save it.
void CheckCommand::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    if (std::exchange(m_hasWarned, true))
        return;
    console().say(u"%1  %2. %3"_s.arg(payment.id.text(),
                                      texts::outcomeWord(payment.type, payment.state, false),
                                      texts::summary(payment, console().locale())));
    console().say(texts::unsavedText(payment, error));
}

void CheckCommand::checkAll()
{
    m_checkRound = std::make_unique<CheckRound>(till().payments());
    connect(m_checkRound.get(), &CheckRound::notSaved, this, &CheckCommand::onNotSaved);
    connect(m_checkRound.get(), &CheckRound::finished, this, &CheckCommand::onAllChecked,
            Qt::QueuedConnection);
}

void CheckCommand::onAllChecked(const std::optional<JournalError> &error)
{
    if (error)
        return fail(*error);
    const auto left = m_checkRound->stillAskable();
    const auto vaultError = m_checkRound->vaultError();
    const auto payments = m_checkRound->payments();
    m_checkRound.reset();
    const auto read = [payments, folder = till().payments().lockFolder](
                          Journal &journal) -> JournalResult<std::vector<PaymentReport>> {
        const auto all = withNewer(journal, payments);
        return all ? viewsOf(journal, all.value(), folder) : all.error();
    };
    journal(read, [this, left, vaultError](const std::vector<PaymentReport> &views) {
        if (printAll(views, left))
            told(paymentsOf(views));
        if (vaultError)
            console().say(texts::textOf(*vaultError));
        const bool isKnown
            = std::none_of(views.begin(), views.end(),
                           [](const PaymentReport &view) { return isToCheck(view.payment); });
        leave(vaultError ? ExitCode::Keychain : isKnown ? ExitCode::Done : ExitCode::NotKnown);
    });
}

/// Prints \a views and then how many of them are not known yet. The terminal can still be asked
/// about \a left of them. Returns whether the payments were printed.
bool CheckCommand::printAll(const std::vector<PaymentReport> &views, std::size_t left)
{
    QJsonArray all;
    bool isPrinted = true;
    for (const PaymentReport &view : views) {
        all.append(toJson(view, console().locale()));
        isPrinted &= console().print(toLine(view, console().locale()));
        isPrinted &= console().print(
            u"  "_s + texts::summary(view.payment, view.events, console().locale()));
    }
    isPrinted &= console().print(all);
    //: So many payments are not known yet, and the terminal can be asked again.
    console().print(tr("%n payment(s) can still be asked about.", nullptr, static_cast<int>(left)));
    const auto contradicted
        = std::count_if(views.begin(), views.end(),
                        [](const PaymentReport &view) { return isEndInDoubt(view.payment); });
    const auto forAPerson = std::count_if(views.begin(), views.end(),
                                          [now = till().clock().now()](const PaymentReport &view) {
                                              return isForAPerson(view, now);
                                          });
    if (forAPerson > 0) {
        //: So many payments are not known yet, and asking the terminal would tell nothing.
        console().print(tr("%n payment(s) that the terminal cannot be asked about: look at the "
                           "terminal, then settle by hand.",
                           nullptr, static_cast<int>(forAPerson)));
    }
    if (contradicted > 0) {
        //: So many payments got two different results from the terminal.
        console().print(tr("%n payment(s) with a contradicted end: look at the terminal, then "
                           "settle by hand.",
                           nullptr, static_cast<int>(contradicted)));
    }
    return isPrinted;
}

void CheckCommand::checkForeign(const Uti &uti, const TerminalRecord &terminal)
{
    whenFinished(till().terminals().open(terminal), this,
                 [this, uti, terminal](const Terminals::Opened &opened) {
                     if (!opened)
                         return fail(ExitCode::Keychain, nameOf(opened.error()),
                                     texts::textOf(opened.error()));
                     m_client = opened.value();
                     HttpCall *call = m_client->ask(uti, this);
                     connect(call, &HttpCall::finished, this,
                             [this, uti, terminal](const CallResult &result) {
                                 onForeignAnswered(uti, terminal, result);
                             });
                 });
}

/// Shows the answer about another system's payment. It is judged as if the till had asked for what
/// the terminal reports, and it is not recorded.
void CheckCommand::onForeignAnswered(const Uti &uti, const TerminalRecord &terminal,
                                     const CallResult &result)
{
    if (!result.answer) {
        const bool other = result.answer.error() == CallError::CertificateNotPinned;
        return fail(other ? ExitCode::Certificate : ExitCode::NotKnown,
                    nameOf(result.answer.error()), texts::textOf(result.answer.error()));
    }
    const TerminalAnswer said = m_client->read(result.answer.value(), {uti, {}});
    PaymentRecord asked;
    asked.uti = uti;
    asked.state = PaymentState::InProgress;
    asked.type = typeFromWire(said.type.value_or(QString())).value_or(PaymentType::Sale);
    asked.amount = Money(askedFor(said), terminal.currency, terminal.decimals);
    asked.reference = Reference::parse(said.merchantReference).value_or(Reference());
    asked.startedAt = till().clock().now();
    const Judgement judgement = judgementOfForeign(judge(asked, said), said);
    PaymentRecord told = withFacts(asked, said);
    // One question cannot tell what has to stay the same from what was said in passing.
    if (!judgement.ifItStays)
        told.state = next(asked.state, judgement.event).value_or(asked.state);
    const PaymentReport view{
        .payment = told,
        .events = {{.evidence = {nameOf(judgement.code), asked.startedAt, judgement.detail}}},
        .terminalName = terminal.name,
        .voided = told.state == PaymentState::Voided};
    console().print(toJson(view, console().locale()));
    console().print(toText(view, console().locale()));
    finish(exitCodeOf(told, view.voided));
}

} // namespace tillside::cli
