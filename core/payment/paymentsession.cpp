#include "core/payment/paymentsession.h"

#include "core/base/log.h"
#include "core/base/masking.h"
#include "core/base/whenfinished.h"
#include "core/model/lastfour.h"
#include "core/payment/acceptance.h"
#include "core/payment/laterword.h"
#include "core/payment/paymentrules.h"
#include "core/payment/submission.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Event = PaymentEvent;
using Code = EvidenceCode;

/// Whether two lines say the same, whenever they were written.
bool isSameLine(const Evidence &a, const Evidence &b)
{
    return a.code == b.code && a.detail == b.detail;
}

} // namespace

PaymentSession::PaymentSession(PaymentContext context, std::shared_ptr<TerminalClient> client,
                               std::shared_ptr<TerminalLock> lock, const PaymentRecord &payment,
                               QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_client(std::move(client))
    , m_lock(std::move(lock))
    , m_payment(payment)
    , m_writer(m_context.journal, payment, m_context.intervals.saveAgain)
    , m_poller(m_client, m_context.intervals)
    , m_asking(m_context.intervals)
    , m_confirmation(m_context.intervals.stays, m_context.intervals.unknownUtiGrace)
{
    m_clock.start();
    connect(&m_writer, &PaymentWriter::saved, this, &PaymentSession::onSaved);
    connect(&m_writer, &PaymentWriter::failed, this, &PaymentSession::onNotSaved);
    connect(&m_poller, &Poller::answered, this, &PaymentSession::onAnswered);
}

void PaymentSession::send()
{
    m_post = Post::ToBeMarked;
    readOriginal();
    apply({Event::SendingStarted, Code::Sending, {}});
}

void PaymentSession::resume()
{
    readNewestLine();
}

void PaymentSession::checkOnce(Keeping keeping)
{
    m_questionsLeft = 1;
    m_keeping = keeping;
    m_poller.keep(keeping);
    readNewestLine();
}

void PaymentSession::stopAsking()
{
    Q_ASSERT(!isSaving() && !isPosting());
    m_isStopped = true;
    m_poller.disconnect(this);
    rest();
}

/// The journal answers in order, so the original is there before anything is sent or asked.
void PaymentSession::readOriginal()
{
    if (m_payment.type != PaymentType::Refund || !m_payment.original)
        return;
    const auto read = [id = *m_payment.original](Journal &journal) { return journal.payment(id); };
    whenFinished(m_context.journal.run(read), this,
                 [this](const JournalResult<std::optional<PaymentRecord>> &original) {
                     if (original)
                         m_original = original.value();
                 });
}

/// Reads the line that an earlier run wrote last, so that the same answer is not written again.
void PaymentSession::readNewestLine()
{
    readOriginal();
    using Reading = std::pair<JournalResult<std::vector<EventRecord>>, JournalResult<bool>>;
    const auto read = [id = m_payment.id](Journal &journal) -> JournalResult<Reading> {
        return Reading(journal.events(id), journal.isCopy());
    };
    whenFinished(m_context.journal.run(read), this, [this](const JournalResult<Reading> &reading) {
        if (!reading)
            return pickUp(true);
        const auto &[events, isCopy] = reading.value();
        if (events && !events.value().empty())
            m_newestLine = events.value().back().evidence;
        if (events)
            m_contradiction = newestContradiction(events.value());
        pickUp(!isCopy || isCopy.value());
    });
}

/// Goes on from the state in which the till was stopped.
void PaymentSession::pickUp(bool isCopy)
{
    m_isTooOld = !isYoungEnoughToApply(m_payment, m_context.clock.now());
    if (m_payment.state == PaymentState::Recorded)
        return endRecorded(isCopy);
    if (m_payment.state == PaymentState::Sending)
        return apply({m_payment.uti ? Event::LostWithUti : Event::LostWithoutUti,
                      Code::InterruptedWhileSending,
                      {}});
    // How long ago that was, only a clock can say that may have been set: the time starts again.
    if (m_payment.state == PaymentState::Confirming)
        m_confirmation.refused(now());
    ask();
}

/// In a copy of the journal, in an older one, or if that cannot be found out, "recorded" proves
/// nothing.
void PaymentSession::endRecorded(bool isCopy)
{
    const auto end = [this](bool isProof) {
        apply(isProof ? Judgement{Event::NeverSent, Code::InterruptedBeforeSending, {}}
                      : judgeCopied(m_payment));
    };
    if (isCopy || m_context.chain == nullptr)
        return end(!isCopy);
    whenFinished(m_context.chain->age(), this,
                 [end](JournalAge age) { end(age == JournalAge::Current); });
}

/// The lock is looked at last of all, because from here on a byte may leave.
void PaymentSession::submit()
{
    if (!m_lock->keep())
        return apply({Event::NeverSent, Code::LockLost, {}});
    m_post = Post::Submitted;
    auto *submission = new Submission(m_context, m_client, m_payment, this);
    connect(submission, &Submission::concluded, this, [this, submission](const Judgement &end) {
        submission->deleteLater();
        onConcluded(end);
    });
}

void PaymentSession::onConcluded(const Judgement &judgement)
{
    if (judgement.event == Event::Accepted) {
        const Uti uti = std::get<Uti>(judgement.detail);
        m_isOwnUtiReplaced = m_payment.uti && m_payment.uti != uti;
        m_payment.uti = uti;
        if (m_isOwnUtiReplaced)
            saveProfile();
    }
    apply(judgement);
}

/// Changes the terminal's profile to `theirs`: the till minted a UTI and got another one back, so
/// this terminal makes its own.
void PaymentSession::saveProfile()
{
    TerminalRecord profile = m_client->terminal();
    profile.utiMode = UtiMode::Theirs;
    const auto saving
        = m_context.journal.run([profile, now = m_context.clock.now()](Journal &journal) {
              return journal.saveTerminal(profile, now);
          });
    whenFinished(saving, this, [](const JournalResult<Done> &saved) {
        if (!saved)
            qCWarning(lcPayment) << "profile not saved:" << nameOf(saved.error());
    });
}

void PaymentSession::onAnswered(const CallResult &result)
{
    const Confirmation::ms askedAt = now() - result.elapsed;
    if (result.answer) {
        const Asked asked{askTarget(m_payment), m_payment.reference.text()};
        return onRead(m_client->read(result.answer.value(), asked), askedAt);
    }
    const bool otherCertificate = result.answer.error() == CallError::CertificateNotPinned;
    const Judgement failure{Event::Silence,
                            otherCertificate ? Code::CertificateRefused : Code::NoAnswer,
                            StableName{nameOf(result.answer.error())}};
    conclude(m_confirmation.consider(failure, askedAt));
}

void PaymentSession::onRead(const TerminalAnswer &said, Confirmation::ms askedAt)
{
    const Judgement reading
        = m_payment.uti ? judge(m_payment, said) : judgeByOriginal(m_payment, said);
    const Judgement judgement = m_confirmation.consider(reading, askedAt);
    const QString words = stored(judgement.detail);
    if (judgement.event == Event::Progress && !words.isEmpty())
        emit terminalSaid(words);
    const auto to = next(m_payment.state, judgement.event);
    const bool ends = to && isEnded(*to) && m_payment.uti && !m_isTooOld;
    // Only a flag that is set ends a payment without its UTI.
    if (ends && !said.uti)
        checkNew(said, judgement);
    else
        take(said, judgement);
}

/// A result without a UTI may be the one of the customer before: it is if an earlier payment on
/// this terminal got a final answer with the same authorisation, date and amount.
void PaymentSession::checkNew(const TerminalAnswer &said, const Judgement &judgement)
{
    const QByteArray digest = resultDigest(said);
    const auto reading = m_context.journal.run([payment = m_payment, digest](Journal &journal) {
        return journal.hasResult(payment.terminal, payment.id, digest);
    });
    whenFinished(reading, this, [this, said, judgement](const JournalResult<bool> &isKnown) {
        if (m_isStopped)
            return;
        if (isKnown && !isKnown.value())
            take(said, judgement);
        else
            conclude({Event::Contradiction, Code::NotIdentified, {}});
    });
}

void PaymentSession::take(const TerminalAnswer &said, const Judgement &judgement)
{
    takeFacts(judgement, said);
    conclude(judgement);
}

void PaymentSession::conclude(const Judgement &judgement)
{
    if (!m_isTooOld)
        return apply(judgement);
    rest();
    emit checkedOnce(judgement);
}

/// After an end, the facts are only kept aside: they belong to the outcome that they came with.
void PaymentSession::takeFacts(const Judgement &judgement, const TerminalAnswer &said)
{
    if (!m_payment.uti || m_isTooOld || judgement.code == Code::OtherUti)
        return;
    const auto to = next(m_payment.state, judgement.event);
    if (isEnded(m_payment.state))
        m_facts = withFacts(m_payment, said);
    else if (to && isEnded(*to))
        m_payment = withFacts(m_payment, said);
    else if (const QByteArray digest = resultDigest(said); !digest.isEmpty())
        m_payment.resultDigest = digest; // Another payment must not get this result.
}

void PaymentSession::apply(const Judgement &judgement)
{
    if (isEnded(m_payment.state))
        return hear(judgement);
    const auto to = next(m_payment.state, judgement.event);
    if (!to) {
        qCWarning(lcPayment) << m_payment.id.text() << "no way from" << nameOf(m_payment.state)
                             << "by" << nameOf(judgement.event);
        m_last = judgement;
        return ask();
    }
    const bool isNews = *to != m_payment.state || !isNewestLine(judgement);
    m_payment.state = *to;
    m_last = judgement;
    if (*to == PaymentState::Confirming)
        m_confirmation.refused(now());
    if (!isNews)
        return proceed();
    m_isCommitting = true;
    if (isEnded(*to)) {
        const QDateTime now = m_context.clock.now();
        m_payment.endedAt = now;
        m_payment.askAgainAt = timeToAskAgain(m_payment, now, m_context.intervals.endAgain);
    }
    write(linesFor(judgement));
}

/// Applies what the terminal says about a payment that has ended.
void PaymentSession::hear(const Judgement &judgement)
{
    m_last = judgement;
    if (m_confirmation.isPending())
        return proceed();
    auto against = endAgainst(m_payment, judgement, m_facts);
    if (against && isOnRecord(judgement, *against))
        against.reset();
    const auto word = laterWord(m_payment, judgement, m_facts, against, m_context.clock.now());
    if (!word)
        return proceed();
    const bool isOtherState = word->payment.state != m_payment.state;
    m_payment = word->payment;
    std::vector<Evidence> lines;
    for (const auto &[code, detail] : word->lines)
        lines.push_back(line(code, detail));
    if (against)
        m_contradiction = Contradiction{.said = lines[0], .before = lines[1]};
    if (isOtherState)
        addApprovalLines(lines);
    m_isCommitting = true;
    write(lines);
}

/// Whether the newest contradiction says the same in the same words.
bool PaymentSession::isOnRecord(const Judgement &judgement, const EvidenceDetail &against) const
{
    return m_contradiction
        && isSameLine(m_contradiction->said, line(judgement.code, judgement.detail))
        && isSameLine(m_contradiction->before, line(Code::ContradictsOutcome, against));
}

std::vector<Evidence> PaymentSession::linesFor(const Judgement &judgement) const
{
    std::vector<Evidence> lines{line(judgement.code, judgement.detail)};
    if (judgement.event == Event::Accepted && m_isOwnUtiReplaced)
        lines.push_back(line(Code::OwnUtiReplaced, judgement.detail));
    if (isContradicted(m_payment))
        lines.push_back(
            line(Code::ContradictsSettlement, StableName{nameOf(outcomeOf(m_payment.state))}));
    if (isEnded(m_payment.state))
        addApprovalLines(lines);
    return lines;
}

/// What a person has to compare when a payment was approved.
void PaymentSession::addApprovalLines(std::vector<Evidence> &lines) const
{
    if (m_payment.signatureRequired)
        lines.push_back(line(Code::SignatureRequired));
    const bool tookPlace = outcomeOf(m_payment.state) == Outcome::Approved;
    if (tookPlace && m_original && isToOtherCard(m_payment, *m_original))
        lines.push_back(line(Code::OtherCard, Words{lastFour(m_original->card)}));
}

bool PaymentSession::isNewestLine(const Judgement &judgement) const
{
    return m_newestLine && isSameLine(*m_newestLine, line(judgement.code, judgement.detail));
}

/// The line as the journal will return it: masking can change the kind of a detail.
Evidence PaymentSession::line(EvidenceCode code, const EvidenceDetail &detail) const
{
    const bool isUti = std::holds_alternative<Uti>(detail);
    const QString text = isUti ? stored(detail) : maskCards(stored(detail));
    return {nameOf(code), m_context.clock.now(), readDetail(code, text)};
}

void PaymentSession::write(const std::vector<Evidence> &lines)
{
    for (const Evidence &line : lines)
        qCInfo(lcPayment) << m_payment.id.text() << nameOf(m_payment.state) << line.code;
    m_newestLine = lines.back();
    m_writer.write(m_payment, lines);
}

void PaymentSession::onSaved(const PaymentRecord &payment)
{
    if (isEnded(payment.state) && !isEnded(m_payment.state))
        m_payment = payment; // Another process was told the end first.
    m_payment.settled = payment.settled;
    emit changed(payment);
    if (m_isCommitting && m_writer.isSaved())
        proceed();
}

void PaymentSession::onNotSaved(JournalError error)
{
    if (m_payment.state == PaymentState::Sending && m_post == Post::ToBeMarked) {
        // Record first, then send: not a byte may leave before "sending" is on the disk.
        m_writer.takeBack();
        m_payment.state = PaymentState::Recorded;
        return apply({Event::NeverSent, Code::NotSaved, StableName{nameOf(error)}});
    }
    emit notSaved(m_payment, error);
    if (m_isCommitting)
        proceed();
}

/// Takes the next step once the last one is committed or has failed to commit.
void PaymentSession::proceed()
{
    m_isCommitting = false;
    if (m_payment.state == PaymentState::Sending)
        return submit();
    if (std::exchange(m_post, Post::None) != Post::None)
        emit posted();
    if (!isEnded(m_payment.state) || mayAskOnceMore())
        return ask();
    rest();
    if (m_questionsLeft)
        emit checkedOnce(m_last);
    emit ended();
}

/// An answer that has to stay the same would otherwise never count for a till that asks once at a
/// time. One that keeps changing has to end some time.
bool PaymentSession::mayAskOnceMore() const
{
    const Intervals &intervals = m_context.intervals;
    return m_confirmation.isPending()
        && now() < 3 * intervals.stays + 2 * intervals.unknownUtiGrace;
}

void PaymentSession::ask()
{
    m_asking.consider(m_last);
    const auto uti = askTarget(m_payment);
    if (m_questionsLeft == 0 && mayAskOnceMore())
        ++*m_questionsLeft;
    if (m_asking.pace() == Poller::Pace::Silence || m_questionsLeft == 0)
        rest();
    if (!uti || m_questionsLeft == 0) {
        if (m_questionsLeft)
            emit checkedOnce(m_last);
    } else {
        if (m_questionsLeft)
            --*m_questionsLeft;
        m_poller.ask(*uti, m_asking.pace());
    }
    if (const auto reason = m_asking.newlyStuck(m_payment))
        emit stuck(*reason);
}

/// Closes the connection, unless the next session needs it.
void PaymentSession::rest()
{
    if (m_keeping == Keeping::OneUrl)
        m_client->rest();
}

} // namespace tillside
