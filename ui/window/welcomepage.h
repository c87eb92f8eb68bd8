#pragma once

#include <QWidget>

class QLineEdit;

namespace tillside {

/// Shown when no terminal is paired. It asks for the name of a new till, and offers pairing and
/// training.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    /// \a canPair: false if the till cannot keep records. \a tillName is as it is now.
    WelcomePage(bool canPair, const QString &tillName, QWidget *parent);

signals:
    /// The person gave the till a name; perhaps none.
    void tillNamed(const QString &name);
    void pairRequested();
    void trainingRequested();

private:
    [[nodiscard]] QWidget *makeHead(bool canPair);
    [[nodiscard]] QWidget *makePairing();
    [[nodiscard]] QWidget *makeTraining();
    [[nodiscard]] QWidget *makeName(const QString &tillName);
};

} // namespace tillside
