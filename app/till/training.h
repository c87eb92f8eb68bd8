#pragma once

#include "core/simulator/simulatedterminal.h"
#include "core/support/datafolder.h"
#include "core/terminal/pairing.h"

#include <QObject>

#include <memory>

namespace tillside::program {

/// The terminal of training: a simulated one in this program, on a free port of this computer. Only
/// the person in front of it acts, and everything takes as long as in a shop.
///
/// It keeps its certificate and its payments in the data folder of training, as a box of its own
/// would, and is paired at each start the way every terminal is: with its certificate compared, its
/// code and its token, which is new each time and kept in memory.
class Training final : public QObject {
    Q_OBJECT

public:
    static constexpr QLatin1StringView kSerial{"TRAINING-1"};

    /// \a folder is training's own. What \a pairings names outlives this object.
    Training(const DataFolder &folder, PairingContext pairings, QObject *parent = nullptr);
    ~Training() override;

    /// Switches the terminal on and pairs it. Once; exactly one of ready() and failed() comes, from
    /// the event loop.
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

/// The folder of training within the till's \a folder: beside the journal, not in it, with a
/// journal, settings and a log of its own.
[[nodiscard]] Result<DataFolder, DataFolderError> trainingFolderIn(const DataFolder &folder);

} // namespace tillside::program
