#pragma once

#include "core/journal/journalthread.h"
#include "core/journal/paymentexport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace tillside {

/// Writes the payments of a filter into a file while the till goes on. Only one export runs at a
/// time.
///
/// The file appears when everything is written. After cancel(), after a failure, and if the program
/// ends before, nothing of it is left, and an older file of that name is as it was.
class ExportController final : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Writing, Done, Cancelled, Failed };

    /// \a journal must outlive it.
    explicit ExportController(JournalThread &journal, QObject *parent = nullptr);
    ~ExportController() override;

    /// Does nothing while one is being written.
    void start(const QString &path, ExportFormat format, const PaymentFilter &filter);
    /// Nothing more is written: Cancelled follows, or Done if the last step was under way.
    void cancel();
    /// The person has read how it ended.
    void dismiss();

    [[nodiscard]] State state() const { return m_state; }
    /// Payments that were written so far.
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// See PaymentExport::isTooWide().
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    /// Why it failed.
    [[nodiscard]] const ExportFailure &failure() const { return m_failure; }

signals:
    /// The state, or the number of written payments, has changed.
    void changed();

private:
    struct Progress {
        Result<bool, ExportFailure> more;
        qint64 written = 0;
        bool isTooWide = false;
    };

    void step();
    void onStep(const Progress &progress);
    void end(State state);

    JournalThread &m_journal;
    std::shared_ptr<PaymentExport> m_export; ///< Used in the journal's thread only.
    State m_state = State::Idle;
    qint64 m_written = 0;
    QString m_path;
    ExportFailure m_failure;
    bool m_isTooWide = false;
    bool m_isCancelled = false;
};

} // namespace tillside
