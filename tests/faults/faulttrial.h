#pragma once

#include "core/simulator/simulatedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QObject>

#include <optional>

namespace tillside {

class PaymentDrive;

/// The setup in which a fault is tried.
struct TrialSetup {
    DialectId dialect = DialectId::Paynt;
    bool tls = true;
    UtiMode utiMode = UtiMode::Theirs;
};

/// One sale under one fault. A separate till and terminal are paired, and the sale runs with the
/// fault active. If it is not over then, the fault is switched off, and the till asks until nothing
/// changes any more.
class FaultTrial final : public QObject {
    Q_OBJECT

public:
    FaultTrial(const TrialSetup &setup, const sim::Scenario &scenario);
    ~FaultTrial() override;

    /// Returns false if till and terminal could not be paired.
    [[nodiscard]] bool prepare();
    /// Sells for \a minor and lets the customer pay. Afterwards, the terminal tells the truth
    /// again.
    void run(qint64 minor);

    /// Whether the fault hit a request, or was active when the sale began.
    [[nodiscard]] bool hasStruck() const;
    /// How often the terminal read a complete POST of the sale.
    [[nodiscard]] int posts() const { return m_terminal.counters().posts - m_postsBefore; }
    /// Whether it ended while the fault was active, without a later check.
    [[nodiscard]] bool endedByItself() const { return m_endedByItself; }
    /// The payment in the journal at the end.
    [[nodiscard]] const PaymentRecord &payment() const { return m_payment; }
    [[nodiscard]] QStringList codes() { return m_till.codes(m_payment.id); }
    /// The sale as the terminal knows it; nothing if it never ran.
    [[nodiscard]] std::optional<sim::SimulatedPayment> truth() const;
    /// How often the sale moved money.
    [[nodiscard]] qsizetype charges() const;

private:
    void onAnswered(const QByteArray &method, const QString &path);
    void drive(qint64 minor);
    void tellTheTruth();
    [[nodiscard]] bool isEnough() const;

    sim::Scenario m_scenario;
    UtiMode m_utiMode;
    sim::SimulatedTerminal m_terminal;
    TillFixture m_till;
    PaymentDrive *m_drive = nullptr; ///< Set while the sale is in progress.
    PaymentRecord m_payment;
    int m_postsBefore = 0;
    int m_strikes = 0; ///< Questions in the stage of the fault.
    bool m_endedByItself = false;
};

} // namespace tillside
