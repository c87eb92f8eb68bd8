#include "tests/cli/crashlane.h"

#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool needsOriginal(PaymentType type)
{
    return type == PaymentType::Void || type == PaymentType::Capture;
}

/// Whether it ended by itself, either with a terminal's answer or without asking one.
bool hasAnswered(const CliRun &run)
{
    return run.code == 0 || run.code >= 10;
}

/// Whether the check that printed \a told reported the payment \a id as not known.
bool isShown(const CliRun &told, const QString &id)
{
    const QJsonArray all = told.array();
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &payment) {
        return payment["id"_L1].toString() == id
            && payment["outcome"_L1].toString() == "unresolved"_L1;
    });
}

/// Whether the payment may stay open: a terminal cannot be asked about it, or says that it does not
/// know it.
bool mayBeOpen(const PaymentRecord &payment, const QStringList &codes, int charges)
{
    if (payment.uti)
        return charges == 0 && codes.back() == "unknown-uti"_L1;
    if (payment.type == PaymentType::Void) // The till asks about the original.
        return charges == 0 && codes.back() == "original-not-voided"_L1;
    return codes.back() == "interrupted-while-sending"_L1;
}

} // namespace

CrashLane::CrashLane(const CrashCase &tried)
    : m_tried(tried)
{
    const CliRun paired
        = m_paired.pair(m_terminal, u"Counter"_s, {u"--uti"_s, QString(nameOf(tried.uti))});
    if (paired.code != 0)
        qFatal("%s", paired.described().constData());
}

void CrashLane::begin()
{
    m_step.reset();
    m_till = std::make_unique<CliTill>();
    if (!m_till->copyFrom(m_paired))
        qFatal("the till cannot be copied");
    m_reference = u"trial-%1"_s.arg(++m_trials);
    if (m_tried.type == PaymentType::Void)
        start({u"charge"_s, u"--amount"_s, m_tried.amount}, {});
    else if (m_tried.type == PaymentType::Capture)
        start({u"charge"_s, u"--type"_s, u"preauth"_s, u"--amount"_s, u"50.00"_s}, {});
}

void CrashLane::pay(const CutPoint &cut)
{
    if (needsOriginal(m_tried.type))
        m_original = told().text(u"id"_s);
    m_postsBefore = m_terminal.requests("POST");
    if (cut.how == CutPoint::How::Unsynced
        && QProcess::execute(u"cp"_s, {u"-a"_s, m_till->folder(), synced()}) != 0)
        qFatal("the disk cannot be copied");
    start(order(), cut);
}

QStringList CrashLane::order() const
{
    const QStringList reference{u"--reference"_s, m_reference};
    const QStringList amount{u"--amount"_s, m_tried.amount};
    switch (m_tried.type) {
    case PaymentType::Void: return QStringList{u"void"_s, m_original} + reference;
    case PaymentType::Capture: return QStringList{u"capture"_s, m_original} + amount + reference;
    case PaymentType::Sale:
    case PaymentType::Refund:
    case PaymentType::PreAuth: break;
    }
    return QStringList{u"charge"_s, u"--type"_s, QString(nameOf(m_tried.type))} + amount
        + reference;
}

void CrashLane::check()
{
    start({u"check"_s, u"--all"_s}, {});
}

void CrashLane::checkUntil(const CutPoint &cut)
{
    start({u"check"_s, u"--all"_s}, cut);
}

void CrashLane::start(const QStringList &arguments, const std::optional<CutPoint> &cut)
{
    const bool losesPower = cut && cut->how == CutPoint::How::Unsynced;
    m_step
        = m_till->start(arguments, {},
                        cut ? cut->environment(m_till->folder(), losesPower ? synced() : QString())
                            : QProcessEnvironment::systemEnvironment());
}

CliRun CrashLane::told()
{
    CliRun run = m_step->wait();
    if (!hasAnswered(run))
        qFatal("%s", run.described().constData());
    return run;
}

bool CrashLane::hasDied()
{
    const CliRun run = m_step->wait();
    if (run.code != CliRun::kCrashed && !hasAnswered(run))
        qFatal("%s", run.described().constData());
    m_terminal.waitUntilRead();
    return run.code == CliRun::kCrashed;
}

void CrashLane::losePower()
{
    // The files stay the same files, as on a disk: only what is in them goes back.
    const QDir now(m_till->folder());
    for (const QString &name : now.entryList(QDir::Files)) {
        if (!QDir(synced()).exists(name))
            QFile::remove(now.filePath(name));
    }
    if (QProcess::execute(u"cp"_s, {u"-a"_s, synced() + u"/."_s, m_till->folder()}) != 0
        || !QDir(synced()).removeRecursively())
        qFatal("the disk cannot be replaced");
}

CrashTale CrashLane::tale() const
{
    CrashTale tale;
    const auto journal = samples::openJournal(m_till->folder());
    if (!journal)
        return tale;
    tale.holds = journal->verify().hasValue();
    for (const PaymentRecord &payment : journal->payments({}).value()) {
        const bool isTheOne = payment.reference.text() == m_reference;
        if (isTheOne)
            tale.payment = payment;
        tale.lines
            << u"%1 %2 %3"_s.arg(payment.id.text(), nameOf(payment.state)).arg(payment.revision);
        for (const EventRecord &event : journal->events(payment.id).value()) {
            tale.lines << event.evidence.code + u' ' + stored(event.evidence.detail);
            if (isTheOne)
                tale.codes << event.evidence.code;
        }
    }
    return tale;
}

/// Whether the terminal has the same outcome for it, and has taken the same money.
bool CrashLane::isTrue(const PaymentRecord &payment) const
{
    if (payment.state != m_tried.end)
        return false;
    const QList<QJsonObject> ledger = m_terminal.ledger();
    const auto taken = std::find_if(ledger.begin(), ledger.end(), [this](const QJsonObject &line) {
        return line["reference"_L1].toString() == m_reference;
    });
    if (taken == ledger.end())
        return outcomeOf(payment.state) != Outcome::Approved;
    const bool isFoundByOriginal = payment.type == PaymentType::Void && !payment.approved;
    return outcomeOf(payment.state) == Outcome::Approved
        && (isFoundByOriginal || payment.approved->minor() == (*taken)["amount"_L1].toInteger());
}

QString CrashLane::brokenRule(const CrashTale &tale, const CliRun &told) const
{
    const auto posts = m_terminal.requests("POST") - m_postsBefore;
    if (!tale.holds)
        return u"the journal holds"_s;
    if (posts > 1 || m_terminal.charges(m_reference) > 1)
        return u"it is sent once and charged once"_s;
    if (!tale.payment)
        return posts == 0 ? QString() : u"it is recorded, then sent"_s;
    if (posts == 1 && !tale.codes.contains("sending"_L1))
        return u"the journal says \"sending\", then it is sent"_s;
    if (tale.payment->state == PaymentState::NotCharged)
        return posts == 0 ? QString() : u"what was sent is not \"not charged\""_s;
    if (isEnded(tale.payment->state))
        return isTrue(*tale.payment) ? QString() : u"its end is the terminal's"_s;
    if (!mayBeOpen(*tale.payment, tale.codes, m_terminal.charges(m_reference)))
        return u"what the terminal can tell is known"_s;
    return isShown(told, tale.payment->id.text()) ? QString() : u"what is open is shown"_s;
}

} // namespace tillside
