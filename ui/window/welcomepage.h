#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QVBoxLayout;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead(bool canPair);
    [[nodiscard]] QWidget *makePairing();
    [[nodiscard]] QWidget *makeTraining();
    [[nodiscard]] QWidget *makeName(const QString &tillName);
    [[nodiscard]] QVBoxLayout *cardWith(QFrame *panel, QWidget *picture, QLabel *heading,
                                        QLabel *text);

    std::vector<QWidget *> m_pictures; ///< One a card.
};

} // namespace tillside
