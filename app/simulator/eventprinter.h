#pragma once

#include "core/simulator/simulatedterminal.h"

#include <QJsonObject>
#include <QObject>

namespace tillside::sim {

/// Tells on standard output who the terminal is and what happens to it, a line at a time, each
/// written out at once: sentences for people, or JSON objects for programs, the first of which has
/// `host`, `port`, `url`, `basePath`, `dialect`, `auth`, `serial`, `code` and `fingerprint` (the
/// certificate's SHA-256 in hexadecimal; empty over plain HTTP).
class EventPrinter : public QObject {
    Q_OBJECT

public:
    /// \a terminal outlives it.
    EventPrinter(const SimulatedTerminal &terminal, bool json, QObject *parent = nullptr);

    /// To be called once the terminal listens.
    void introduce();
    /// Says which scenario is in force.
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
    bool m_json;
};

} // namespace tillside::sim
