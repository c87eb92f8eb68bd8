#include "ui/print/printclaim.h"

#include <QDir>
#include <QFile>

namespace tillside {

using namespace Qt::StringLiterals;

PrintClaim::PrintClaim(const QString &folder, const PaymentId &payment, ReceiptCopy copy)
    : m_path(QDir(folder).filePath(u"receipt-%1-%2.lock"_s.arg(payment.text(), nameOf(copy))))
    , m_lock(m_path)
    , m_isOurs(m_lock.tryLock())
{ }

/// The journal already knows of the print, so it does no harm if another process locks the file
/// that is removed here.
PrintClaim::~PrintClaim()
{
    m_lock.unlock();
    if (m_isOurs)
        QFile::remove(m_path);
}

} // namespace tillside
