#pragma once

#include "ui/charge/stripview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

class IconView;
class TodayButton;

/// The strip below the Charge button; see StripView. It is hidden while there is nothing to show.
class LastStrip final : public QFrame {
    Q_OBJECT

public:
    explicit LastStrip(QWidget *parent);

    void show(const StripView &view);
    /// Whether there is room for it below the button.
    void setRoom(bool hasRoom);

signals:
    void voidPressed();
    void capturePressed();
    void receiptPressed();
    void todayPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLast();
    void fit();
    void fitLine();

    StripView m_view;
    bool m_hasRoom = true;
    QWidget *m_last = nullptr;
    IconView *m_icon = nullptr;
    QLabel *m_amount = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_void = nullptr;
    QPushButton *m_capture = nullptr;
    QPushButton *m_receipt = nullptr;
    TodayButton *m_today = nullptr;
};

} // namespace tillside
