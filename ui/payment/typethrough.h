#pragma once

#include "ui/look/scannerwatch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

class QKeyEvent;

namespace tillside {

/// Tells a person who begins the next amount while an outcome is shown from a barcode scanner,
/// which must not dismiss it. Keys are held back until they pause: a scanner does not.
class TypeThrough final : public QObject {
    Q_OBJECT

public:
    explicit TypeThrough(QObject *parent);

    /// Takes a key with a character, and the Enter or Tab that ends a burst; returns whether it
    /// did. \a isLive: digits may be typed. Keys that continue a burst from before count for
    /// nothing, and so does everything that follows dropped keys without a rest of a second: it
    /// would be the end of an amount whose beginning is lost.
    bool press(const QKeyEvent &event, bool isLive);

signals:
    /// A person typed \a digits.
    void typed(const QString &digits);
    /// A scanner typed a code.
    void scanned();

private:
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;
    void end();

    ScannerWatch m_scanner;
    QElapsedTimer m_clock; ///< For key events without a timestamp.
    QTimer m_pause; ///< Runs while a burst goes on.
    QTimer m_rest; ///< Runs after keys that were dropped: what follows them is no whole amount.
    QString m_typed;
    bool m_isScan = false;
    bool m_isLive = false;
};

} // namespace tillside
