#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace tillside::sim {

class SimulatedTerminal;

/// Puts each scenario that is typed on standard input, one a line in the form of `--scenario`, in
/// force while the terminal runs. What is no scenario changes nothing and is said on standard
/// error. Ends with the input. On Windows it only says that it takes nothing.
class TypedScenarios final : public QObject {
    Q_OBJECT

public:
    explicit TypedScenarios(SimulatedTerminal &terminal, QObject *parent = nullptr);

signals:
    /// The typed scenario is in force from now on.
    void scenarioSet();

private:
    void read();
    void obey(const QByteArray &line);

    SimulatedTerminal &m_terminal;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_typed; ///< Of a line whose end is not there yet.
};

} // namespace tillside::sim
