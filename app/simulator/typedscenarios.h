#pragma once

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace tillside::sim {

class SimulatedTerminal;

/// Reads scenarios from standard input, one per line in the form of `--scenario`, and tempers as
/// `temper TEXT` in the form of `--temper`, and puts each in force while the terminal runs.
///
/// Any other line changes nothing and is reported on standard error. The end of the input ends the
/// reading. On Windows it reads nothing and says so.
class TypedScenarios final : public QObject {
    Q_OBJECT

public:
    explicit TypedScenarios(SimulatedTerminal &terminal, QObject *parent = nullptr);

signals:
    /// The typed scenario or temper is in force from now on.
    void scenarioSet();

private:
    void read();
    void obey(const QByteArray &line);
    void changeTemper(const QString &text);

    SimulatedTerminal &m_terminal;
    QSocketNotifier *m_notifier = nullptr;
    QByteArray m_typed; ///< The beginning of an incomplete line.
};

} // namespace tillside::sim
