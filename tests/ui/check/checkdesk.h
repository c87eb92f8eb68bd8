#pragma once

#include "core/control/checkcontroller.h"
#include "core/control/transactionscontroller.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/presses.h"
#include "ui/check/checkscreen.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QRadioButton>

#include <memory>

namespace tillside {

/// "Payments to check" on a real till. Tests press keys and buttons, and inspect journal and
/// terminal.
class CheckDesk final {
public:
    [[nodiscard]] Counter &counter() { return m_counter; }
    [[nodiscard]] TillFixture &till() { return m_counter.till(); }
    [[nodiscard]] BackgroundCheck &backgroundCheck() { return *m_backgroundCheck; }
    [[nodiscard]] CheckController &controller() { return *m_controller; }
    [[nodiscard]] CheckScreen *screen() { return m_screen.get(); }
    [[nodiscard]] TransactionsController &transactions() { return *m_transactions; }

    /// Once per test program.
    static void prepare()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("tillside.*=false"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeName::Light, {});
    }

    /// From now on the till asks about everything by itself, and a person opens the screen.
    [[nodiscard]] bool open()
    {
        m_backgroundCheck = std::make_unique<BackgroundCheck>(till().payments());
        m_controller = std::make_unique<CheckController>(till().payments(), *m_backgroundCheck);
        m_transactions = std::make_unique<TransactionsController>(till().payments());
        m_backgroundCheck->start();
        if (!QTest::qWaitFor([this] { return m_controller->isRead(); }, kTestPatience))
            return false;
        m_controller->beginVisit();
        return show();
    }

    /// Rebuilds the screen, as when the language changes.
    [[nodiscard]] bool show()
    {
        m_screen = std::make_unique<CheckScreen>(*m_controller, *m_transactions);
        m_screen->resize(1024, 768);
        m_screen->show();
        m_screen->activateWindow();
        return QTest::qWaitForWindowActive(m_screen.get(), kTestPatience);
    }

    template <typename W = QWidget>
    [[nodiscard]] W *find(const QString &name)
    {
        return visible<W>(m_screen.get(), name);
    }
    [[nodiscard]] QString text(const QString &name) { return textOf(m_screen.get(), name); }
    [[nodiscard]] bool press(const QString &button) { return click(m_screen.get(), button); }

    [[nodiscard]] bool beginSettling()
    {
        return press(QStringLiteral("rowSettleButton"))
            && QTest::qWaitFor([this] { return find(QStringLiteral("settlePage")) != nullptr; },
                               kTestPatience);
    }

    void fillIn(const QString &choice, const QString &seen, const QString &name)
    {
        auto *button = find<QRadioButton>(choice);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("seenField")), seen);
        QTest::keyClicks(find<QLineEdit>(QStringLiteral("supervisorField")), name);
    }

private:
    Counter m_counter;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<CheckController> m_controller;
    std::unique_ptr<TransactionsController> m_transactions;
    std::unique_ptr<CheckScreen> m_screen;
};

} // namespace tillside
