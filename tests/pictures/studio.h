#pragma once

#include "tests/support/till/windowfixture.h"

#include <QSize>
#include <QString>

#include <functional>

namespace tillside {

/// How a picture is taken.
struct Look {
    QString language = QStringLiteral("en");
    ThemeChoice theme = ThemeChoice::Light;
    int textPercent = 100;
    QSize size{1024, 768};
    bool isTraining = false;

    /// "en-light-100-1024x768".
    [[nodiscard]] QString name() const;
};

/// Takes one real window, on a real till and terminal, to each of its screens, and takes their
/// pictures. Nothing in them is staged.
class Studio {
public:
    /// Writes files into \a folder, with \a prefix before each name.
    Studio(const Look &look, const QString &folder, const QString &prefix);
    virtual ~Studio();

    /// Returns false if a screen could not be reached; the log says which.
    [[nodiscard]] bool takeAll();
    /// Takes only a sale in training, with the terminal beside the till.
    [[nodiscard]] bool takeTraining();

protected:
    /// The window shows the screen \a name. Returns false if that is of no use.
    [[nodiscard]] virtual bool take(const QString &name);
    /// Gives the window another size, and waits until its content has followed.
    void resizeTo(const QSize &size);
    [[nodiscard]] QWidget *window() { return m_shop.window(); }

private:
    [[nodiscard]] bool welcome();
    [[nodiscard]] bool pairing();
    [[nodiscard]] bool charging();
    [[nodiscard]] bool outcomes();
    [[nodiscard]] bool unresolved();
    [[nodiscard]] bool transactions();
    [[nodiscard]] bool dayTotals();
    [[nodiscard]] bool terminals();
    [[nodiscard]] bool others();
    [[nodiscard]] bool contradicted();
    [[nodiscard]] bool copied();

    /// Types \a amount, charges it, and waits for the terminal to ask for the card.
    [[nodiscard]] bool charge(const QString &amount);
    [[nodiscard]] bool chargeUntilOver(const QString &amount, const QString &name,
                                       const std::function<void()> &customer);
    [[nodiscard]] bool waitForBadge();
    [[nodiscard]] bool waitFor(const char *what, const std::function<bool()> &condition);
    void waitForCalm();
    void showTerminal();
    [[nodiscard]] bool chargeUntilCard(const QString &amount);

    Look m_look;
    QString m_folder;
    QString m_prefix;
    WindowFixture m_shop;
};

} // namespace tillside
