#pragma once

#include "core/server/httpconnection.h"
#include "core/simulator/answers.h"
#include "core/simulator/faultplan.h"
#include "core/simulator/pairingscreen.h"
#include "core/simulator/paymentdesk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace tillside::sim {

/// Takes the requests, has them done, and answers them, or does not, as the scenario wants it.
///
/// Who is not admitted is answered before any fault strikes: a scenario is about the till that is
/// paired.
class Reception : public QObject {
    Q_OBJECT

public:
    /// \a options are completed() ones; \a desk and \a plan outlive it.
    Reception(const TerminalOptions &options, PaymentDesk &desk, FaultPlan &plan,
              QObject *parent = nullptr);

    void receive(HttpConnection *connection, const Request &request);
    [[nodiscard]] PairingScreen &pairingScreen() { return m_screen; }
    [[nodiscard]] const PairingScreen &pairingScreen() const { return m_screen; }

signals:
    /// \a status is 0 if no whole answer leaves, or its client is gone.
    void answered(const QByteArray &method, const QString &path, int status);
    void paired();
    /// The request that is being handled, which gets no answer, set off a fault of the line or a
    /// reboot.
    void lineFaultStruck(tillside::sim::Fault fault);

private:
    /// A request on its way to its answer.
    struct Visit {
        QPointer<HttpConnection> connection;
        Request request;
        std::optional<Fault> fault;
    };

    void pair(const Visit &visit);
    void enter(Visit visit, const QString &call);
    void post(Visit visit);
    void run(const Visit &visit, const Order &order);
    void ask(Visit visit);
    void cancel(const Visit &visit);
    [[nodiscard]] bool strikesLine(const Visit &visit);
    [[nodiscard]] Response refusal(Fault fault, const Order &order);
    [[nodiscard]] Response answerAbout(const SimulatedPayment &payment,
                                       std::optional<Fault> fault) const;
    void onAccepted(const SimulatedPayment &payment);
    void respond(const Visit &visit, const Response &response);

    TerminalOptions m_options;
    PaymentDesk &m_desk;
    FaultPlan &m_plan;
    Answers m_answers;
    PairingScreen m_screen;
    Visit m_posted; ///< The POST whose payment is being accepted.
    Order m_order; ///< What it asked for.
};

} // namespace tillside::sim
