#include "core/simulator/paymentmemory.h"

#include "core/base/log.h"
#include "core/simulator/rememberedpayment.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const SimulatedPayment &payment)
{
    return QJsonDocument(toJson(payment)).toJson(QJsonDocument::Compact) + '\n';
}

void putInto(QList<SimulatedPayment> &payments, const SimulatedPayment &payment)
{
    const auto before = std::ranges::find(payments, payment.uti, &SimulatedPayment::uti);
    if (before == payments.end())
        payments.append(payment);
    else
        *before = payment;
}

/// The latest state of each payment in \a lines; nothing if any line is not a payment.
std::optional<QList<SimulatedPayment>> read(const QByteArray &lines)
{
    QList<SimulatedPayment> payments;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto payment = paymentFrom(QJsonDocument::fromJson(line).object());
        if (!payment)
            return std::nullopt;
        putInto(payments, *payment);
    }
    return payments;
}

void cancelRunning(SimulatedPayment &payment)
{
    payment.isTurning = false;
    if (payment.end != End::Running)
        return;
    payment.phase = PaymentPhase::Finished;
    payment.end = End::Cancelled;
    // What it said in passing is no part of its end.
    payment.authorisation.clear();
    payment.responseCode.clear();
    payment.texts += {u"Transaction Cancelled"_s, u"Transaction finished"_s};
}

} // namespace

QList<SimulatedPayment> PaymentMemory::open(const QString &fileName)
{
    m_file.setFileName(fileName);
    constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, kOwner)) {
        qCWarning(lcSimulator, "The terminal's memory cannot be opened; it does without.");
        return {};
    }
    return recall();
}

QList<SimulatedPayment> PaymentMemory::recall()
{
    const auto payments = read(m_file.readAll());
    if (!payments)
        qCWarning(lcSimulator, "The terminal's memory is damaged; it knows no payment any more.");
    QList<SimulatedPayment> known = payments.value_or(QList<SimulatedPayment>());
    std::ranges::for_each(known, cancelRunning);
    if (known.size() > kMost)
        known.remove(0, known.size() - kMost);
    beginAnew(known);
    return known;
}

/// Writes one line for each payment, so that every start makes the file as short as possible.
void PaymentMemory::beginAnew(const QList<SimulatedPayment> &payments)
{
    QByteArray lines;
    for (const SimulatedPayment &payment : payments)
        lines += lineOf(payment);
    if (!m_file.resize(0) || !m_file.seek(0) || m_file.write(lines) != lines.size())
        qCWarning(lcSimulator, "The terminal's memory cannot be written.");
}

void PaymentMemory::note(const SimulatedPayment &payment)
{
    if (!m_file.isOpen())
        return;
    const QByteArray line = lineOf(payment);
    if (m_file.write(line) != line.size())
        qCWarning(lcSimulator, "The terminal's memory cannot be written.");
}

} // namespace tillside::sim
