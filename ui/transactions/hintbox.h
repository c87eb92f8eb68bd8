#pragma once

#include <QFrame>

class QLabel;

namespace tillside {

class IconView;

/// In amber, beside a payment to check: that the terminal has to be looked at first, and what to
/// look for there. Hidden while there is nothing to look for.
class HintBox final : public QFrame {
    Q_OBJECT

public:
    explicit HintBox(QWidget *parent);

    void show(const QString &lookFor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeScale();

    IconView *m_icon;
    QLabel *m_lookFor;
};

} // namespace tillside
