#include "core/simulator/ledger.h"

#include "core/base/log.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

/// Works on both the list and the const list.
auto *findIn(auto &payments, QStringView uti)
{
    const auto found = std::ranges::find_if(payments, [uti](const SimulatedPayment &payment) {
        return payment.end != End::Lost && uti.compare(payment.uti, Qt::CaseInsensitive) == 0;
    });
    return found == payments.end() ? nullptr : &*found;
}

} // namespace

bool Ledger::openFile(const QString &fileName)
{
    m_file.setFileName(fileName);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void Ledger::remember(const QString &fileName)
{
    m_payments = m_memory.open(fileName);
}

SimulatedPayment *Ledger::known(QStringView uti)
{
    return findIn(m_payments, uti);
}

const SimulatedPayment *Ledger::find(QStringView uti) const
{
    return findIn(m_payments, uti);
}

void Ledger::keep(const SimulatedPayment &payment)
{
    SimulatedPayment *before = known(payment.uti);
    const auto earlier = before ? std::optional(*before) : std::nullopt;
    if (before)
        *before = payment;
    else
        m_payments.append(payment);
    m_memory.note(payment);
    writeMovement(earlier ? &*earlier : nullptr, payment);
}

/// Writes what the change from \a before to \a after does to the money. \a before is null for a new
/// payment.
void Ledger::writeMovement(const SimulatedPayment *before, const SimulatedPayment &after)
{
    const bool hadMoved = before && before->movedMoney();
    if (after.movedMoney() && !hadMoved)
        write({{u"event"_s, u"charge"_s},
               {u"uti"_s, after.uti},
               {u"type"_s, wireName(after.type)},
               {u"amount"_s, after.charged},
               {u"reference"_s, after.reference},
               {u"original"_s, after.originalUti}});
    else if (hadMoved && !after.movedMoney())
        write({{u"event"_s, u"reversal"_s}, {u"uti"_s, after.uti}});
    else if (hadMoved && before->charged != after.charged)
        write({{u"event"_s, u"amount"_s}, {u"uti"_s, after.uti}, {u"amount"_s, after.charged}});
    if (after.isVoided && !(before && before->isVoided))
        write({{u"event"_s, u"void"_s}, {u"uti"_s, after.uti}});
}

void Ledger::markVoided(QStringView uti)
{
    SimulatedPayment *payment = known(uti);
    if (!payment || payment->isVoided)
        return;
    payment->isVoided = true;
    m_memory.note(*payment);
    write({{u"event"_s, u"void"_s}, {u"uti"_s, payment->uti}});
}

void Ledger::markCaptured(QStringView uti)
{
    SimulatedPayment *payment = known(uti);
    if (!payment)
        return;
    payment->isCaptured = true;
    m_memory.note(*payment);
}

void Ledger::loseRunning()
{
    for (SimulatedPayment &payment : m_payments) {
        if (payment.end != End::Running && !payment.isTurning)
            continue;
        payment.isTurning = false;
        if (payment.end == End::Running)
            payment.end = End::Lost;
        m_memory.note(payment);
    }
}

int Ledger::nextNumber() const
{
    int largest = 0;
    for (const SimulatedPayment &payment : m_payments)
        largest = std::max(largest, payment.number);
    return largest + 1;
}

const SimulatedPayment *Ledger::newestEnded() const
{
    const auto found = std::find_if(
        m_payments.crbegin(), m_payments.crend(), [](const SimulatedPayment &payment) {
            return payment.phase == PaymentPhase::Finished && !payment.isForeign;
        });
    return found == m_payments.crend() ? nullptr : &*found;
}

QList<SimulatedPayment> Ledger::payments() const
{
    QList<SimulatedPayment> ours;
    std::ranges::copy_if(m_payments, std::back_inserter(ours),
                         [](const SimulatedPayment &payment) { return !payment.isForeign; });
    return ours;
}

QList<SimulatedPayment> Ledger::charges() const
{
    QList<SimulatedPayment> charged;
    std::ranges::copy_if(m_payments, std::back_inserter(charged), &SimulatedPayment::movedMoney);
    return charged;
}

void Ledger::write(const QJsonObject &line)
{
    if (!m_file.isOpen())
        return;
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        qCWarning(lcSimulator, "The ledger file cannot be written.");
}

} // namespace tillside::sim
