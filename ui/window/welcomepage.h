#pragma once

#include <QWidget>

namespace tillside {

/// Shown when no terminal is paired. It offers pairing and training.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// \a canPair: false if the till cannot keep records.
    WelcomePage(bool canPair, QWidget *parent);

signals:
    void pairRequested();
    void trainingRequested();
};

} // namespace tillside
