#pragma once

#include "core/simulator/simulatedterminal.h"

#include <QJsonObject>
#include <QObject>

namespace tillside::sim {

/// Prints a line for each event of the terminal on standard output and flushes it: a sentence for
/// people, or a JSON object for programs.
///
/// The first JSON object introduces the terminal. It has `host`, `port`, `url`, `basePath`,
/// `dialect`, `auth`, `serial`, `code`, `temper` and `fingerprint`: the certificate's SHA-256 in
/// hexadecimal, empty over plain HTTP.
class EventPrinter : public QObject {
    Q_OBJECT

public:
    /// \a terminal outlives this object.
    EventPrinter(const SimulatedTerminal &terminal, bool isJson, QObject *parent = nullptr);

    /// Prints the first lines. Call it once the terminal listens.
    void introduce();
    /// Prints the scenario and the temper that are in force.
    void tellScenario();

private:
    void introduceInWords();
    void introduceInJson();
    void onAnswered(const QByteArray &method, const QString &path, int status);
    void onPaymentChanged(const SimulatedPayment &payment);
    void onReachableChanged(bool reachable);
    void tell(const QString &words, const QJsonObject &json) const;
    [[nodiscard]] QByteArray fingerprint() const;

    const SimulatedTerminal &m_terminal;
    bool m_isJson;
};

} // namespace tillside::sim
