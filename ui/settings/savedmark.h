#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace tillside {

/// "Saved", for two seconds after each change.
class SavedMark final : public QWidget {
    Q_OBJECT

public:
    /// Shows for as long as \a until says, which must outlive the mark.
    SavedMark(QDeadlineTimer &until, QWidget *parent);

    /// Shows from now on, and says it to a screen reader.
    void say();

private:
    void begin();

    QDeadlineTimer &m_until;
    QTimer m_end;
    QLabel *m_word;
};

} // namespace tillside
