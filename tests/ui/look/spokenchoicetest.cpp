#include "ui/look/spokenchoice.h"
#include "ui/look/onoffswitch.h"
#include "ui/look/scale.h"
#include "ui/look/segment.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

using Make = std::function<std::unique_ptr<QAbstractButton>()>;
Q_DECLARE_METATYPE(Make)

/// What a screen reader does to a choice is what a finger does.
class SpokenChoiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light, {}); }

    void aScreenReaderClicks_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::newRow("radio button")
            << Make([] { return std::make_unique<QRadioButton>(u"One"_s); })
            << QAccessible::RadioButton;
        QTest::newRow("check box")
            << Make([] { return std::make_unique<QCheckBox>(u"One"_s); }) << QAccessible::CheckBox;
        QTest::newRow("switch") << Make([] {
            auto made = std::make_unique<OnOffSwitch>(u"one"_s, nullptr);
            made->setAccessibleName(u"One"_s);
            return made;
        }) << QAccessible::CheckBox;
        QTest::newRow("segment") << Make([] {
            return std::make_unique<Segment>(u"One"_s, u"one"_s, nullptr);
        }) << QAccessible::RadioButton;
        QTest::newRow("filter") << Make([] {
            auto made = std::make_unique<QPushButton>();
            made->setCheckable(true);
            made->setText(u"One"_s);
            return made;
        }) << QAccessible::CheckBox;
    }

    void aScreenReaderClicks()
    {
        QFETCH(const Make, make);
        QFETCH(const QAccessible::Role, role);
        for (const QString &action : {QAccessibleActionInterface::toggleAction(),
                                      QAccessibleActionInterface::pressAction()}) {
            const std::unique_ptr<QAbstractButton> button = make();
            QSignalSpy clicked(button.get(), &QAbstractButton::clicked);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button.get());
            QVERIFY(spoken != nullptr && spoken->actionInterface() != nullptr);
            QCOMPARE(spoken->role(), role);
            QCOMPARE(spoken->text(QAccessible::Name), u"One"_s);
            QVERIFY(spoken->state().checkable && !spoken->state().checked);
            QVERIFY(spoken->actionInterface()->actionNames().contains(action));
            spoken->actionInterface()->doAction(action);
            QVERIFY2(clicked.size() == 1, qPrintable(action));
            QVERIFY(spoken->state().checked && button->isChecked());
        }
    }

    void aSelectedRowIsTheCurrentOne()
    {
        QListWidget list;
        list.addItems({u"One"_s, u"Two"_s});
        letScreenReadersChooseRows(list);
        list.setCurrentRow(0);
        QSignalSpy current(&list, &QListWidget::currentRowChanged);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&list)->child(1);
        QCOMPARE(spoken->text(QAccessible::Name), u"Two"_s);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(list.currentRow(), 1);
        QCOMPARE(current.size(), 1);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(list.currentRow(), 0);
        QCOMPARE(current.size(), 2);
        QVERIFY(list.item(0)->isSelected() && !list.item(1)->isSelected());
    }

    void whatIsDisabledIsNotClicked()
    {
        QRadioButton button(u"One"_s);
        button.setEnabled(false);
        QSignalSpy clicked(&button, &QAbstractButton::clicked);
        QAccessible::queryAccessibleInterface(&button)->actionInterface()->doAction(
            QAccessibleActionInterface::toggleAction());
        QCOMPARE(clicked.size(), 0);
        QVERIFY(!button.isChecked());
    }
};

QTEST_MAIN(SpokenChoiceTest)
#include "spokenchoicetest.moc"
