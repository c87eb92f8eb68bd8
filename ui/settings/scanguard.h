#pragma once

#include "ui/look/scannerwatch.h"

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;
class QLineEdit;

namespace tillside {

/// Keeps what a barcode scanner types out of a field of the settings. People type there rarely, and
/// a code in the name of a till would be found much later.
class ScanGuard final : public QObject {
    Q_OBJECT

public:
    /// \a field owns the guard.
    explicit ScanGuard(QLineEdit *field);

signals:
    /// A scanner is typing. Its first keys are in the field, and the later ones are not.
    void scanned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOfScanner(const QKeyEvent &event);

    ScannerWatch m_watch;
    QElapsedTimer m_clock; ///< For keys without a time of their own.
};

} // namespace tillside
