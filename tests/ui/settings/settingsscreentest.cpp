#include "tests/support/drawn/reachable.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"
#include "ui/look/deadtime.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The settings in the real window, with real keys and clicks.
class SettingsScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup() { m_shop.reset(); }

    void aScanWhenItOpensChangesNothing_data();
    void aScanWhenItOpensChangesNothing();
    void aScanIntoAFieldChangesNothing();
    void nothingIsRingedWhenItOpens();
    void noFieldHasTheFocusWhenItOpensAgain();
    void itOpensAfterTheTerminals();
    void oneSectionIsShownAtATime();
    void theArrowsChooseTheSection();
    void onlyWhatTheKindOfPrinterNeedsIsShown();
    void aWrongAddressOfAPrinterIsRefused();
    void theShopIsShownInTheBarAtOnce();
    void aWrongLimitIsRefusedInPlaceAndRestored_data();
    void aWrongLimitIsRefusedInPlaceAndRestored();
    void aGoodLimitCountsAtOnce();
    void aNameThatCannotBeShownIsRefused();
    void anUntouchedNameIsNotStored();
    void aChangeIsSaidToBeSavedForTwoSeconds();
    void anotherLanguageKeepsThePlace();
    void theKeyboardGoesTheSameWayBack_data();
    void theKeyboardGoesTheSameWayBack();
    void controlsAreNamedAsTheirLabels();

private:
    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    void open();
    void openSection(const QString &button);
    [[nodiscard]] TillSettings stored() { return m_shop->settings().current(); }
    /// Replaces what is in the field \a name by \a text, and presses \a key.
    void fill(const QString &name, const QString &text, Qt::Key key);

    std::unique_ptr<WindowFixture> m_shop;
};

void SettingsScreenTest::init()
{
    m_shop = std::make_unique<WindowFixture>();
    QVERIFY(m_shop->open());
}

void SettingsScreenTest::open()
{
    pressKey(window(), Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"settingsScreen"_s, kTestPatience);
    // Right after a change of screen, presses do not count.
    (void)QTest::qWaitFor([] { return false; }, DeadTime::kMilliseconds + 50);
}

void SettingsScreenTest::openSection(const QString &button)
{
    open();
    QVERIFY(click(window(), button));
}

void SettingsScreenTest::fill(const QString &name, const QString &text, Qt::Key key)
{
    auto *field = visible<QLineEdit>(window(), name);
    QVERIFY(field != nullptr);
    field->setFocus();
    field->selectAll();
    typeInto(window(), text);
    pressKey(window(), key);
}

void SettingsScreenTest::aScanWhenItOpensChangesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("EAN-13") << u"4006381333931\r"_s;
    QTest::newRow("letters and blanks") << u"Till 9 off\t"_s;
}

void SettingsScreenTest::aScanWhenItOpensChangesNothing()
{
    QFETCH(const QString, code);
    open();
    const TillSettings before = stored();
    scan(window(), code);
    scan(window(), code);
    QCOMPARE(m_shop->page(), u"settingsScreen"_s);
    QVERIFY(stored() == before);
    QCOMPARE(textOf(window(), u"tillName"_s), u"Till 1"_s);
}

void SettingsScreenTest::aScanIntoAFieldChangesNothing()
{
    open();
    auto *name = visible<QLineEdit>(window(), u"tillName"_s);
    for (const auto &code : {u"4006381333931\r"_s, u"Till 9 off\t"_s}) {
        name->setFocus();
        name->selectAll();
        scan(window(), code);
        pressKey(window(), Qt::Key_Tab);
        QCOMPARE(name->text(), u"Till 1"_s);
        QVERIFY(stored().tillName.isEmpty());
        QVERIFY(textOf(window(), u"tillNameProblem"_s).contains(u"barcode scan"_s));
    }
    fill(u"tillName"_s, u"Bar"_s, Qt::Key_Tab); // A person can type there.
    QCOMPARE(stored().tillName, u"Bar"_s);
}

/// The page has the focus, so that a screen reader says where it is; Tab begins at the sections.
void SettingsScreenTest::nothingIsRingedWhenItOpens()
{
    open();
    QCOMPARE(QApplication::focusWidget(), visible(window(), u"settingsScreen"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Settings"_s);
    QVERIFY(QApplication::focusWidget()->property("showsOwnFocus").toBool());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), visible(window(), u"sectionTill"_s));
}

void SettingsScreenTest::noFieldHasTheFocusWhenItOpensAgain()
{
    open();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);
    fill(u"tillName"_s, u"Bar"_s, Qt::Key_F1);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"chargeScreen"_s, kTestPatience);
    QCOMPARE(stored().tillName, u"Bar"_s);
    open();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);
    scan(window(), u"4006381333931\r"_s);
    QCOMPARE(stored().tillName, u"Bar"_s);
}

/// The terminals are watched no longer then, which is no reason to build the settings anew.
void SettingsScreenTest::itOpensAfterTheTerminals()
{
    pressKey(window(), Qt::Key_F3);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"terminalsScreen"_s, kTestPatience);
    open();
    (void)QTest::qWaitFor([] { return false; }, 50); // What is deleted is deleted later.
    QCOMPARE(m_shop->page(), u"settingsScreen"_s);
}

void SettingsScreenTest::oneSectionIsShownAtATime()
{
    open();
    QVERIFY(visible(window(), u"tillName"_s) != nullptr);
    QVERIFY(visible(window(), u"saleLimit"_s) == nullptr);
    openSection(u"sectionCharging"_s);
    QVERIFY(visible(window(), u"tillName"_s) == nullptr);
    QVERIFY(visible(window(), u"saleLimit"_s) != nullptr);
}

void SettingsScreenTest::theArrowsChooseTheSection()
{
    openSection(u"sectionTill"_s);
    pressKey(window(), Qt::Key_Down);
    QVERIFY(visible(window(), u"saleLimit"_s) != nullptr);
    pressKey(window(), Qt::Key_Down);
    QVERIFY(visible(window(), u"receiptPlace"_s) != nullptr);
    pressKey(window(), Qt::Key_Down);
    QVERIFY(visible(window(), u"sounds"_s) != nullptr);
}

void SettingsScreenTest::onlyWhatTheKindOfPrinterNeedsIsShown()
{
    openSection(u"sectionReceipts"_s);
    QVERIFY(visible(window(), u"printerTarget"_s) == nullptr);
    QVERIFY(visible(window(), u"printerName"_s) == nullptr);
    // Between two rows there is one line.
    const auto lines = [this] {
        const auto all = visible(window(), u"settingsScreen"_s)->findChildren<QFrame *>();
        return std::count_if(all.begin(), all.end(), [](const QFrame *frame) {
            return frame->isVisible() && frame->property("panel") == u"line"_s;
        });
    };
    QCOMPARE(lines(), 4);
    auto *kind = visible<QComboBox>(window(), u"printerKind"_s);
    const auto choose = [kind](PrinterKind wanted) {
        const int index = static_cast<int>(wanted);
        kind->setCurrentIndex(index);
        emit kind->activated(index);
    };
    choose(PrinterKind::Network);
    QVERIFY(visible(window(), u"printerTarget"_s) != nullptr);
    QVERIFY(visible(window(), u"printerName"_s) == nullptr);
    QCOMPARE(lines(), 5);
    choose(PrinterKind::System);
    QVERIFY(visible(window(), u"printerTarget"_s) == nullptr);
    QVERIFY(visible(window(), u"printerName"_s) != nullptr);
}

void SettingsScreenTest::aWrongAddressOfAPrinterIsRefused()
{
    TillSettings settings = m_shop->settings().current();
    settings.printerKind = PrinterKind::Network;
    settings.printerTarget = u"192.168.1.40"_s;
    m_shop->settings().change(settings);
    openSection(u"sectionReceipts"_s);
    fill(u"printerTarget"_s, u"no address"_s, Qt::Key_Return);
    QCOMPARE(textOf(window(), u"printerTarget"_s), u"192.168.1.40"_s);
    QVERIFY(textOf(window(), u"printerTargetProblem"_s).contains(u"unchanged"_s));
    fill(u"printerTarget"_s, u"192.168.1.41:9101"_s, Qt::Key_Return);
    QCOMPARE(stored().printerTarget, u"192.168.1.41:9101"_s);
}

void SettingsScreenTest::theShopIsShownInTheBarAtOnce()
{
    open();
    QVERIFY(visible(window(), u"shopNameInBar"_s) == nullptr);
    fill(u"shopName"_s, u"Mill Street  Bakery"_s, Qt::Key_Return);
    QCOMPARE(stored().shopName, u"Mill Street Bakery"_s);
    QTRY_COMPARE(textOf(window(), u"shopNameInBar"_s), u"Mill Street Bakery"_s);
    fill(u"shopName"_s, u" "_s, Qt::Key_Tab);
    QTRY_VERIFY(visible(window(), u"shopNameInBar"_s) == nullptr);
    QVERIFY(stored().shopName.isEmpty());
}

void SettingsScreenTest::aWrongLimitIsRefusedInPlaceAndRestored_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("no amount") << u"many"_s << Qt::Key_Return << u"such as 5,000.00"_s;
    QTest::newRow("left with Tab") << u"1.2.3"_s << Qt::Key_Tab << u"such as 5,000.00"_s;
    QTest::newRow("too large") << u"99999999999"_s << Qt::Key_Return << u"such as 5,000.00"_s;
    QTest::newRow("zero") << u"0"_s << Qt::Key_Return << u"above zero"_s;
    QTest::newRow("nothing") << u" "_s << Qt::Key_Return << u"such as 5,000.00"_s;
}

void SettingsScreenTest::aWrongLimitIsRefusedInPlaceAndRestored()
{
    QFETCH(const QString, typed);
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, why);
    openSection(u"sectionCharging"_s);
    fill(u"saleLimit"_s, typed, key);
    const QString said = textOf(window(), u"saleLimitProblem"_s);
    QVERIFY2(said.contains(why) && said.contains(u"is unchanged"_s), qPrintable(said));
    QCOMPARE(textOf(window(), u"saleLimit"_s), u"5,000.00"_s);
    QCOMPARE(stored().saleLimitMinor, 500'000);
    const auto *field = visible<QLineEdit>(window(), u"saleLimit"_s);
    QVERIFY(field->accessibleDescription().contains(why));
    // Leaving the field is no second try, and the next key is a new one.
    pressKey(window(), Qt::Key_Backtab);
    QVERIFY(visible(window(), u"saleLimitProblem"_s) != nullptr);
    visible(window(), u"saleLimit"_s)->setFocus();
    typeInto(window(), u"7"_s);
    QVERIFY(visible(window(), u"saleLimitProblem"_s) == nullptr);
}

void SettingsScreenTest::aGoodLimitCountsAtOnce()
{
    openSection(u"sectionCharging"_s);
    fill(u"saleLimit"_s, u"12.50"_s, Qt::Key_Return);
    QCOMPARE(stored().saleLimitMinor, 1250);
    pressKey(window(), Qt::Key_F1);
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"chargeScreen"_s, kTestPatience);
    typeInto(window(), u"1251"_s);
    QTRY_COMPARE(reasonOf(window()), u"Above this till's limit of €12.50"_s);
}

void SettingsScreenTest::aNameThatCannotBeShownIsRefused()
{
    open();
    auto *field = visible<QLineEdit>(window(), u"tillName"_s);
    field->setFocus();
    field->selectAll();
    field->insert(u"Bar\u202Erab"_s); // Turns the text around.
    pressKey(window(), Qt::Key_Return);
    QVERIFY(textOf(window(), u"tillNameProblem"_s).contains(u"unchanged"_s));
    QCOMPARE(field->text(), u"Till 1"_s);
    QVERIFY(stored().tillName.isEmpty());
}

/// "Till 1" is the name of a till without one, in the language of the window.
void SettingsScreenTest::anUntouchedNameIsNotStored()
{
    open();
    visible(window(), u"tillName"_s)->setFocus();
    pressKey(window(), Qt::Key_Return);
    pressKey(window(), Qt::Key_Tab);
    QVERIFY(stored().tillName.isEmpty());
}

void SettingsScreenTest::aChangeIsSaidToBeSavedForTwoSeconds()
{
    constexpr int kAtLeast = 1500;
    openSection(u"sectionCharging"_s);
    QVERIFY(visible(window(), u"savedMark"_s) == nullptr);
    QElapsedTimer shown;
    QVERIFY(click(window(), u"askSameAmount"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visible(window(), u"savedMark"_s) != nullptr, kTestPatience);
    shown.start();
    QVERIFY(!stored().askSameAmount);
    QCOMPARE(textOf(window(), u"savedWord"_s), u"Saved"_s);
    QTRY_VERIFY_WITH_TIMEOUT(visible(window(), u"savedMark"_s) == nullptr, kTestPatience);
    QVERIFY2(shown.elapsed() >= kAtLeast, qPrintable(QString::number(shown.elapsed())));
}

void SettingsScreenTest::anotherLanguageKeepsThePlace()
{
    open();
    auto *box = visible<QComboBox>(window(), u"language"_s);
    QVERIFY(box != nullptr);
    const QWidget *before = visible(window(), u"settingsScreen"_s);
    box->setFocus();
    while (box->currentText() != u"Deutsch"_s && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(stored().language, u"de"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"settingsTitle"_s), u"Einstellungen"_s,
                              kTestPatience);
    QVERIFY(visible(window(), u"settingsScreen"_s) != before);
    QCOMPARE(QApplication::focusWidget(), visible(window(), u"language"_s));
    openSection(u"sectionLook"_s);
    QTRY_VERIFY(click(window(), u"theme3"_s) && stored().theme == ThemeChoice::Dark);
    QTRY_VERIFY(visible<QAbstractButton>(window(), u"theme3"_s) != nullptr
                && visible<QAbstractButton>(window(), u"theme3"_s)->isChecked());
    QVERIFY(visible(window(), u"tillName"_s) == nullptr);
}

void SettingsScreenTest::theKeyboardGoesTheSameWayBack_data()
{
    QTest::addColumn<QString>("section");
    for (const auto &name : {u"sectionTill"_s, u"sectionCharging"_s, u"sectionLook"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void SettingsScreenTest::theKeyboardGoesTheSameWayBack()
{
    QFETCH(const QString, section);
    openSection(section);
    const QStringList problems = tabOrderProblems(*window());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void SettingsScreenTest::controlsAreNamedAsTheirLabels()
{
    const QList<QPair<QString, QStringList>> sections{
        {u"sectionTill"_s, {u"tillName"_s, u"shopName"_s, u"language"_s}},
        {u"sectionCharging"_s, {u"amountEntry"_s, u"saleLimit"_s, u"askSameAmount"_s}},
        {u"sectionLook"_s, {u"theme"_s, u"textSize"_s, u"sounds"_s}}};
    for (const auto &[section, names] : sections) {
        openSection(section);
        for (const QString &name : names) {
            QWidget *control = visible(window(), name);
            QVERIFY2(control != nullptr, qPrintable(name));
            const QString label = textOf(window(), name + u"Label"_s);
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
            QCOMPARE(spoken->text(QAccessible::Description), textOf(window(), name + u"Line"_s));
            // Qt names such a box after what is chosen; the label is its other name.
            if (qobject_cast<QComboBox *>(control)) {
                QCOMPARE(visible<QLabel>(window(), name + u"Label"_s)->buddy(), control);
                continue;
            }
            QVERIFY2(!label.isEmpty() && spoken->text(QAccessible::Name) == label,
                     qPrintable(name + u": "_s + spoken->text(QAccessible::Name)));
        }
    }
}

QTEST_MAIN(SettingsScreenTest)
#include "settingsscreentest.moc"
