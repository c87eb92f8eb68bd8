#include "tests/faults/faultmatrix.h"

#include "core/model/evidencecode.h"
#include "core/payment/paymentrules.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Scenario;
using sim::Stage;

namespace {

constexpr qint64 kApproved = 1250;
constexpr qint64 kDeclined = 1251; // Minor units 51: the simulated bank declines.

/// Whether \a fault is possible in \a setup and distinguishable from another one.
bool means(Fault fault, Stage stage, const TrialSetup &setup)
{
    const bool isOfTls = fault == Fault::CertificateChanged || fault == Fault::CertificateExpired;
    return (setup.tls || !isOfTls) && (fault != Fault::None || stage == Stage::Post);
}

void addRowPair(const TrialSetup &setup, const Scenario &scenario)
{
    const sim::FaultLine &line = sim::lineOf(scenario.fault);
    for (const qint64 minor : {kApproved, kDeclined}) {
        QTest::addRow("%s@%s %s%s%s %s", line.name.data(), nameOf(scenario.at).data(),
                      nameOf(setup.dialect).data(), setup.tls ? "" : " http",
                      setup.utiMode == UtiMode::Ours ? " ours" : "",
                      minor == kApproved ? "approved" : "declined")
            << static_cast<int>(setup.dialect) << setup.tls << (setup.utiMode == UtiMode::Ours)
            << scenario.toText() << minor;
    }
}

sim::End endOf(const FaultTrial &trial)
{
    const auto truth = trial.truth();
    return truth ? truth->end : sim::End::Lost;
}

bool isProof(const QString &code)
{
    constexpr std::array kProofs{EvidenceCode::NotReached,
                                 EvidenceCode::CertificateRefused,
                                 EvidenceCode::Refused,
                                 EvidenceCode::RefusalConfirmed,
                                 EvidenceCode::InterruptedBeforeSending,
                                 EvidenceCode::NotSaved};
    return std::ranges::any_of(kProofs,
                               [&code](EvidenceCode proof) { return code == nameOf(proof); });
}

/// An approved payment is in the ledger once, with the amount in the journal.
void checkApproved(const FaultTrial &trial)
{
    const PaymentRecord &payment = trial.payment();
    QCOMPARE(trial.charges(), 1);
    QVERIFY(payment.approved);
    QCOMPARE(payment.approved->minor(), trial.truth()->charged);
    QCOMPARE(payment.amount.minor(), trial.truth()->asked);
    QCOMPARE(payment.type, trial.truth()->type);
    if (payment.state == PaymentState::Voided)
        QVERIFY(trial.truth()->isVoided);
}

void checkOutcome(FaultTrial &trial)
{
    switch (outcomeOf(trial.payment().state)) {
    case Outcome::Approved: return checkApproved(trial);
    case Outcome::Declined: QCOMPARE(endOf(trial), sim::End::Declined); break;
    case Outcome::Cancelled: QCOMPARE(endOf(trial), sim::End::Cancelled); break;
    case Outcome::NotCharged:
        QVERIFY(!trial.truth());
        QVERIFY2(isProof(trial.codes().last()), qPrintable(trial.codes().join(u' ')));
        break;
    case Outcome::Unresolved: return;
    }
    QCOMPARE(trial.charges(), 0);
}

/// Whether the payment may stay unresolved for ever although the terminal tells the truth: there is
/// no UTI to ask about, or the terminal does not know the payment (it never ran it, or lost it with
/// the power; an unknown UTI proves nothing) or never ends it.
bool mayStayUnresolved(const FaultTrial &trial)
{
    const bool isWithoutEnd = endOf(trial) == sim::End::Lost || endOf(trial) == sim::End::Running;
    return !askTarget(trial.payment()) || isWithoutEnd;
}

/// The UTI is the one that the terminal gave to this sale, or the till's own.
void checkUti(const FaultTrial &trial)
{
    const PaymentRecord &payment = trial.payment();
    const auto truth = trial.truth();
    if (payment.uti && payment.utiMode == UtiMode::Theirs)
        QVERIFY(truth);
    if (payment.uti && truth)
        QCOMPARE(payment.uti->text(), truth->uti);
}

/// Whether it is provable that nothing was charged: the request never arrived, or was refused over
/// TLS. Other faults leave the ledger empty too, but the till cannot know that.
bool isProvable(const FaultTrial &trial, const Scenario &scenario, bool tls)
{
    const bool isRefused = scenario.at == Stage::Post
        && (scenario.fault == Fault::Error400 || scenario.fault == Fault::Error401);
    return trial.posts() == 0 || (tls && isRefused);
}

/// Over TLS, a provable result must not be left open. (Without TLS, a socket that is never read may
/// have taken the request.)
void checkProof(const FaultTrial &trial, const Scenario &scenario, bool tls)
{
    const bool isNotCharged = trial.payment().state == PaymentState::NotCharged;
    if (isProvable(trial, scenario, tls))
        QVERIFY(isNotCharged || !tls);
    else
        QVERIFY(!isNotCharged);
}

/// Whether \a fault makes the terminal answer about a different payment, or about none.
bool isUnfit(Fault fault)
{
    constexpr std::array kUnfit{Fault::WrongAmount, Fault::WrongCurrency, Fault::WrongUti,
                                Fault::WrongType, Fault::BothFlagsFalse};
    return std::ranges::find(kUnfit, fault) != kUnfit.end();
}

} // namespace

namespace faultmatrix {

void addColumns()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<qint64>("minor");
}

void addRows(const TrialSetup &setup, const QList<Stage> &stages)
{
    for (const sim::FaultLine &line : sim::faultTable()) {
        for (const Stage stage : stages) {
            const auto scenario = Scenario::parse(u"%1@%2"_s.arg(line.name).arg(nameOf(stage)));
            if (scenario && means(line.fault, stage, setup))
                addRowPair(setup, *scenario);
        }
    }
}

void play()
{
    QFETCH(const int, dialect);
    QFETCH(const bool, tls);
    QFETCH(const bool, ours);
    QFETCH(const QString, scenario);
    QFETCH(const qint64, minor);
    const Scenario fault = Scenario::parse(scenario).value();
    // On a busy computer, a stage may be over before the till has asked in it; then try again.
    constexpr int kTries = 5;
    std::optional<FaultTrial> played;
    for (int i = 0; i < kTries && (!played || !played->hasStruck()); ++i) {
        played.emplace(TrialSetup{static_cast<DialectId>(dialect), tls,
                                  ours ? UtiMode::Ours : UtiMode::Theirs},
                       fault);
        QVERIFY(played->prepare());
        played->run(minor);
    }
    FaultTrial &trial = *played;
    QVERIFY2(!trial.payment().id.isEmpty(), "the sale was not started");
    QVERIFY2(trial.hasStruck(), "the fault hit nothing");
    QVERIFY2(trial.posts() <= 1, "the sale was sent again");
    QVERIFY2(trial.charges() <= 1, "the sale was charged twice");
    checkUti(trial);
    checkOutcome(trial);
    const bool isEnd = isEnded(trial.payment().state);
    const QByteArray story = trial.codes().join(u' ').toUtf8();
    QVERIFY2(isEnd || mayStayUnresolved(trial), story.constData());
    checkProof(trial, fault, tls);
    // Even if it happens to be true in the end, an answer that does not match must not end a
    // payment.
    QVERIFY2(!isUnfit(fault.fault) || !trial.endedByItself(), story.constData());
    // With the till's own UTI, no later check is needed: a lost answer resolves correctly by
    // itself.
    if (ours && fault.at == Stage::Post && trial.truth() && trial.truth()->end != sim::End::Lost)
        QVERIFY2(trial.endedByItself(), story.constData());
}

} // namespace faultmatrix
