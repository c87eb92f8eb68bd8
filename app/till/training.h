#pragma once

#include "core/simulator/simulatedterminal.h"
#include "core/support/datafolder.h"
#include "core/terminal/pairing.h"

#include <QObject>

#include <memory>

namespace tillside::program {

/// The training terminal: a simulated one in this program, on a free port of this computer. Only
/// the person in front of it acts, and everything takes as long as in a shop.
///
/// It keeps its certificate and its payments in training's data folder, as a real terminal would.
/// At each start it is paired like any other terminal: with a compared certificate, a code, and a
/// token, which is new each time and kept in memory.
class Training final : public QObject {
    Q_OBJECT

public:
    static constexpr QLatin1StringView kSerial{"TRAINING-1"};

    /// \a folder is training's own. Everything that \a pairings refers to outlives this object.
    Training(const DataFolder &folder, PairingContext pairings, QObject *parent = nullptr);
    ~Training() override;

    /// Switches the terminal on and pairs it. Call it once. Exactly one of ready() and failed()
    /// comes, from the event loop.
    void start();
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return *m_terminal; }

signals:
    void ready();
    void failed(const QString &sentence);

private:
    void pair(const std::optional<TerminalRecord> &known);
    [[nodiscard]] PairingRequest requestFor(const std::optional<TerminalRecord> &known) const;

    PairingContext m_pairings;
    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<Pairing> m_pairing;
};

/// The training folder inside the till's \a folder. It has a journal, settings and a log of its
/// own.
[[nodiscard]] Result<DataFolder, DataFolderError> trainingFolderIn(const DataFolder &folder);

} // namespace tillside::program
