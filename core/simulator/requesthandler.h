#pragma once

#include "core/server/httpconnection.h"
#include "core/simulator/answers.h"
#include "core/simulator/faultplan.h"
#include "core/simulator/pairingscreen.h"
#include "core/simulator/paymentrunner.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace tillside::sim {

/// Receives the terminal's requests, has them carried out, and answers them as the scenario says.
///
/// A client without the valid token is refused before any fault strikes: a scenario is about the
/// paired till. A client that was shown another certificate than the one it paired with talks to
/// a machine in between, which passes the request on and lies about the answer.
class RequestHandler : public QObject {
    Q_OBJECT

public:
    /// \a options are completed(). \a runner and \a plan outlive the handler.
    RequestHandler(const TerminalOptions &options, PaymentRunner &runner, FaultPlan &plan,
                   QObject *parent = nullptr);

    /// Handles \a request. The answer may follow later, unless \a connection is gone by then.
    void receive(HttpConnection *connection, const HttpRequest &request);
    /// How the terminal answers pairings from now on. The runner knows how it answers the rest.
    void setMood(const Mood &mood) { m_mood = mood; }
    /// How many Z reports the terminal has made.
    [[nodiscard]] int zReports() const { return m_zReports; }
    [[nodiscard]] PairingScreen &pairingScreen() { return m_screen; }
    [[nodiscard]] const PairingScreen &pairingScreen() const { return m_screen; }

signals:
    /// A request was handled. \a status is 0 if no whole answer is sent or the client is gone.
    void answered(const QByteArray &method, const QString &path, int status);
    void paired();
    /// The current request triggered a fault of the line or a reboot, and gets no answer.
    void lineFaultStruck(tillside::sim::Fault fault);

private:
    /// A request on its way to its answer.
    struct Visit {
        QPointer<HttpConnection> connection;
        HttpRequest request;
        std::optional<Fault> fault;
        Quirk quirk = Quirk::None; ///< With which the answer is written.
        bool hasOtherIdentity = false; ///< The client was shown another certificate.
    };

    void pair(const Visit &visit);
    void enter(Visit visit, const QString &call);
    void post(Visit visit);
    void run(const Visit &visit, const Order &order);
    void ask(Visit visit);
    void cancel(const Visit &visit);
    void report(const Visit &visit);
    [[nodiscard]] bool strikesLine(const Visit &visit);
    [[nodiscard]] bool isIntercepted(const Visit &visit) const;
    [[nodiscard]] HttpResponse refusal(Fault fault, const Order &order);
    [[nodiscard]] HttpResponse answerAbout(const SimulatedPayment &payment,
                                           std::optional<Fault> fault) const;
    [[nodiscard]] const SimulatedPayment *previousLike(const SimulatedPayment &payment) const;
    void onAccepted(const SimulatedPayment &payment);
    void respond(const Visit &visit, const HttpResponse &response);
    [[nodiscard]] std::chrono::milliseconds delayOf(const Visit &visit);

    TerminalOptions m_options;
    const SimulatedDialect &m_dialect;
    PaymentRunner &m_runner;
    FaultPlan &m_plan;
    Answers m_answers;
    PairingScreen m_screen;
    bool m_isOtherIdentityPaired = false;
    Mood m_mood;
    QRandomGenerator m_random;
    int m_zReports = 0;
    int m_reported = 0; ///< The number of the last payment before the newest Z report.
    Visit m_posted; ///< The POST whose payment is being accepted.
    Order m_order; ///< The order in that POST.
};

} // namespace tillside::sim
