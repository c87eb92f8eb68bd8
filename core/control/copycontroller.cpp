#include "core/control/copycontroller.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

CopyController::CopyController(PaymentContext context, BackgroundCheck &backgroundCheck,
                               QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_backgroundCheck(backgroundCheck)
{ }

void CopyController::read()
{
    const auto reading = m_context.journal.run([](Journal &journal) { return journal.isCopy(); });
    whenFinished(reading, this, [this](const JournalResult<bool> &isCopy) {
        if (isCopy && isCopy.value())
            tell();
    });
    if (m_context.chain == nullptr)
        return;
    whenFinished(m_context.chain->age(), this, [this](JournalAge age) {
        if (age == JournalAge::Older)
            tell();
    });
}

void CopyController::tell()
{
    m_isCopy = true;
    emit changed();
}

void CopyController::accept(const QString &by)
{
    if (m_hold)
        return;
    m_hold.emplace(m_backgroundCheck);
    whenFinished(acceptJournal(m_context, by), this,
                 [this](const Result<Done, AcceptFailure> &accepted) {
                     m_isCopy = !accepted;
                     m_problem = accepted ? std::nullopt : std::optional(accepted.error());
                     m_hold.reset();
                     emit changed();
                 });
}

} // namespace tillside
