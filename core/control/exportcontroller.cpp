#include "core/control/exportcontroller.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

ExportController::ExportController(JournalThread &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{ }

ExportController::~ExportController() = default;

void ExportController::start(const QString &path, ExportFormat format, const PaymentFilter &filter)
{
    if (m_state == State::Writing)
        return;
    m_isCancelled = false;
    m_export = std::make_shared<PaymentExport>(path, format, filter);
    m_path = path;
    m_written = 0;
    m_isTooWide = false;
    m_state = State::Writing;
    emit changed();
    step();
}

/// One step is one job, so that a payment's jobs come between.
void ExportController::step()
{
    using Stepped = JournalResult<Progress>;
    const auto stepping = m_journal.run([writing = m_export](const Journal &journal) -> Stepped {
        auto more = writing->step(journal);
        return Progress{.more = std::move(more),
                        .written = writing->written(),
                        .isTooWide = writing->isTooWide()};
    });
    whenFinished(stepping, this, [this](const Stepped &stepped) {
        onStep(stepped ? stepped.value()
                       : Progress{.more = ExportFailure{.journal = stepped.error()}});
    });
}

void ExportController::onStep(const Progress &progress)
{
    if (!progress.more) {
        m_failure = progress.more.error();
        return end(State::Failed);
    }
    m_written = progress.written;
    m_isTooWide = progress.isTooWide;
    if (!progress.more.value())
        return end(State::Done);
    if (m_isCancelled)
        return end(State::Cancelled);
    emit changed();
    step();
}

void ExportController::cancel()
{
    m_isCancelled = m_state == State::Writing;
}

void ExportController::dismiss()
{
    if (m_state != State::Writing)
        end(State::Idle);
}

/// The export's connection to the journal is closed in the thread that opened it.
void ExportController::end(State state)
{
    (void)m_journal.run([writing = std::exchange(m_export, nullptr)](Journal &) mutable {
        writing.reset();
        return JournalResult<Done>(Done{});
    });
    m_state = state;
    emit changed();
}

} // namespace tillside
