#pragma once

#include <QWidget>

namespace tillside {

/// Shown where no terminal is paired: the two ways on from there.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// \a canPair: false where the till cannot keep records.
    WelcomePage(bool canPair, QWidget *parent);

signals:
    void pairRequested();
    void trainingRequested();
};

} // namespace tillside
