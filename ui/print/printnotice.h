#pragma once

#include <QFrame>

class QPushButton;

namespace tillside {

class Notice;
class PrintQueue;

/// Says above every screen that a receipt waits for the printer, and why. Hidden while all is well.
class PrintNotice final : public QFrame {
    Q_OBJECT

public:
    /// \a queue must outlive it.
    PrintNotice(PrintQueue &queue, QWidget *parent);

private:
    void update();

    PrintQueue &m_queue;
    Notice *m_notice;
    QPushButton *m_again;
    QPushButton *m_drop;
};

} // namespace tillside
