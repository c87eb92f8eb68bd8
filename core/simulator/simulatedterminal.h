#pragma once

#include "core/simulator/faultplan.h"
#include "core/simulator/paymentrunner.h"
#include "core/simulator/requesthandler.h"
#include "core/simulator/terminalline.h"
#include "core/simulator/terminaloptions.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

namespace tillside::sim {

/// What arrived at the socket. A request counts once its last byte has arrived, whatever the
/// answer.
struct CallCounts {
    int connections = 0; ///< Accepted TCP connections.
    int handshakes = 0; ///< Completed TLS handshakes.
    qint64 applicationBytes = 0; ///< Bytes from clients, counted after TLS.
    int posts = 0; ///< POST .../transaction
    int gets = 0; ///< GET .../transaction
    int deletes = 0; ///< DELETE .../transaction
    int zReports = 0; ///< Z reports that the terminal has made.
    int pairings = 0; ///< Requests to .../pair, successful or not
};

/// A card terminal of the PAX family with a customer in front of it and a bank behind it: a real
/// HTTPS server that can be paired and asked for payments, and that goes wrong on demand.
///
/// The amount's last two digits choose what the customer and the bank do (see bank.h). The scenario
/// chooses what the network and the terminal do (see scenario.h), its mood how it talks meanwhile
/// (see temper.h). The ledger is the truth to compare with. It shares no code with the client.
/// Everything happens in the thread that created it.
class SimulatedTerminal : public QObject {
    Q_OBJECT

public:
    explicit SimulatedTerminal(const TerminalOptions &options = {}, QObject *parent = nullptr);

    /// Opens the files and the port, and puts the scenario of the options in force. On failure,
    /// errorString() gives the system's reason.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const { return m_error; }

    [[nodiscard]] quint16 port() const { return m_line.port(); }
    /// For example "https://127.0.0.1:40123/payntpos/1.0.0", without a trailing slash.
    [[nodiscard]] QUrl baseUrl() const;
    /// The certificate that the next client is shown; null over plain HTTP.
    [[nodiscard]] QSslCertificate certificate() const { return m_line.certificate(); }
    /// The token that is valid at present.
    [[nodiscard]] QByteArray token() const { return m_handler.pairingScreen().token(); }
    /// The options with all defaults filled in.
    [[nodiscard]] const TerminalOptions &options() const { return m_options; }

    [[nodiscard]] const Ledger &ledger() const { return m_runner.ledger(); }
    /// The running payment; null if the terminal is free.
    [[nodiscard]] const SimulatedPayment *running() const { return m_runner.running(); }
    [[nodiscard]] CallCounts counters() const;

    /// Replaces the scenario and restarts its count. What has already happened stays. On a
    /// listening terminal, kept connections are closed if the old or the new scenario has a fault
    /// of the line.
    void setScenario(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_plan.scenario(); }

    /// Changes how the terminal talks about payments that begin from now on, and whether it serves
    /// one connection at a time.
    void setMood(const Mood &mood);
    [[nodiscard]] const Mood &mood() const { return m_options.mood; }

    // What a person at the terminal can do. Each call does nothing where it makes no sense.
    void tapCard() { m_runner.tapCard(); }
    void cancelAtTerminal() { m_runner.cancel(); }
    /// The customer leaves; the terminal cancels when its card screen times out.
    void walkAway() { m_runner.walkAway(); }
    void voidAtTerminal(const QString &uti) { m_runner.voidAtTerminal(uti); }
    /// Takes the terminal off the network, or puts it back. A running payment goes on.
    void loseConnection(bool isLost);
    /// Shows or hides the pairing code. It shows from the start.
    void setPairingScreen(bool open) { m_handler.pairingScreen().setOpen(open); }

signals:
    /// \a payment was accepted or entered another phase; PaymentPhase::Finished is its last. A
    /// contradictory terminal may change it once more.
    void paymentChanged(const tillside::sim::SimulatedPayment &payment);
    /// A request was handled. \a status is 0 if no whole answer is sent or the client is gone.
    void answered(const QByteArray &method, const QString &path, int status);
    void paired();
    /// The terminal left the network through a reboot or loseConnection(), or is back on it.
    void reachableChanged(bool reachable);

private:
    void count(const HttpRequest &request);
    void receive(HttpConnection *connection, const HttpRequest &request);
    void strike(Fault fault);
    void reboot();
    void comeBack();
    [[nodiscard]] bool isOutOfReach() const;

    TerminalOptions m_options;
    PaymentRunner m_runner;
    FaultPlan m_plan;
    RequestHandler m_handler;
    TerminalLine m_line;
    QTimer m_outage; ///< While it runs, the terminal is out of reach.
    CallCounts m_counted; ///< Requests only; the line counts the rest.
    QString m_error;
    bool m_isLost = false;
    bool m_isListening = false;
};

} // namespace tillside::sim
