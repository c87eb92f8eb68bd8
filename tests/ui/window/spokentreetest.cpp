#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a screen reader finds in the window after each step of a day's work, compared with what is
/// drawn there.
class SpokenTreeTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shop.reset(); }

    void welcomeIsSpokenAsDrawn();
    void aSaleIsSpokenAsDrawn();
    void aDeclineIsSpokenAsDrawn();
    void whatIsNotKnownIsSpokenAsDrawn();
    void theOtherScreensAreSpokenAsDrawn_data();
    void theOtherScreensAreSpokenAsDrawn();
    void aDisabledChargeSaysWhy();
    void whatBelongsTogetherIsOneGroup();

private:
    [[nodiscard]] QWidget *window() { return m_shop->window(); }
    /// Types a sale of \a amount and charges it, and lets the customer tap.
    void charge(const QString &amount);
    /// Fails for each control whose name is not what is drawn.
    void compare();

    std::unique_ptr<WindowFixture> m_shop;
};

namespace {

constexpr int kPatience = kTestPatience;

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

QAccessible::Role roleOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QAccessible::NoRole : interface->role();
}

/// \a text as people read it: without the marks of keyboard shortcuts and line breaks.
QString read(QString text)
{
    text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return text.simplified();
}

/// What is wrong with the name of \a widget; empty if nothing is.
QString fault(QWidget *widget)
{
    const QString name = read(nameOf(widget));
    if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
        const QString drawn = read(button->text());
        if (name.isEmpty() || (!drawn.isEmpty() && !name.contains(drawn)))
            return u"the button reads “%1”"_s.arg(drawn);
    } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
        if (!label->text().isEmpty() && name != read(label->text()))
            return u"the label reads “%1”"_s.arg(read(label->text()));
    } else if (qobject_cast<QLineEdit *>(widget) && name.isEmpty()) {
        return u"the field has no name"_s;
    }
    const bool isReached = widget->focusPolicy() & Qt::TabFocus && widget->isEnabled();
    return isReached && name.isEmpty() ? u"the focus reaches what has no name"_s : QString();
}

} // namespace

void SpokenTreeTest::init()
{
    m_shop = std::make_unique<WindowFixture>();
}

void SpokenTreeTest::charge(const QString &amount)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"chargeScreen"_s, kPatience);
    typeInto(window(), amount);
    QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->terminal().running() != nullptr
                                 && m_shop->terminal().running()->phase == sim::PaymentPhase::Card,
                             kPatience);
    compare();
    m_shop->terminal().tapCard();
}

void SpokenTreeTest::compare()
{
    int seen = 0;
    for (QWidget *widget : window()->findChildren<QWidget *>()) {
        const bool isPartOfField = qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || isPartOfField || widget->objectName().startsWith(u"qt_"))
            continue;
        ++seen;
        const QString wrong = fault(widget);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 “%2” on %3: %4"_s.arg(widget->objectName(), nameOf(widget),
                                                       m_shop->page(), wrong)));
    }
    QVERIFY(seen > 10);
}

void SpokenTreeTest::welcomeIsSpokenAsDrawn()
{
    m_shop->openUnpaired();
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->page(), u"welcomePage"_s, kPatience);
    compare();
}

void SpokenTreeTest::aSaleIsSpokenAsDrawn()
{
    QVERIFY(m_shop->open());
    QTRY_COMPARE_WITH_TIMEOUT(reasonOf(window()), u"Type an amount"_s, kPatience);
    compare();
    charge(u"1250"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Approved"_s, kPatience);
    compare();
    const QString spoken = nameOf(visible(window(), u"outcomeScreen"_s));
    QVERIFY2(spoken.contains(u"Approved"_s) && spoken.contains(u"€12.50"_s), qPrintable(spoken));
}

void SpokenTreeTest::aDeclineIsSpokenAsDrawn()
{
    QVERIFY(m_shop->open());
    QTRY_COMPARE_WITH_TIMEOUT(reasonOf(window()), u"Type an amount"_s, kPatience);
    charge(u"1251"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Declined"_s, kPatience);
    compare();
    // The next outcome does not keep the name of the last one.
    QVERIFY(clickUntilGone(window(), u"tryAgainButton"_s));
    compare();
    pressKey(window(), Qt::Key_Escape);
    charge(u"1250"_s);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Approved"_s, kPatience);
    QVERIFY(!nameOf(visible(window(), u"outcomeScreen"_s)).contains(u"Declined"_s));
    compare();
}

void SpokenTreeTest::whatIsNotKnownIsSpokenAsDrawn()
{
    QVERIFY(m_shop->open());
    m_shop->terminal().setScenario({sim::Fault::ReplyLost, sim::Stage::Post, 1});
    QTRY_COMPARE_WITH_TIMEOUT(reasonOf(window()), u"Type an amount"_s, kPatience);
    typeInto(window(), u"1250"_s);
    QVERIFY(pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(window(), u"outcomeWord"_s), u"Not known yet"_s, kPatience);
    compare();
    QVERIFY(nameOf(visible(window(), u"outcomeScreen"_s)).contains(u"Not known yet"_s));
    QVERIFY(clickUntilGone(window(), u"settleByHandButton"_s));
    compare();
}

void SpokenTreeTest::theOtherScreensAreSpokenAsDrawn_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("terminals") << Qt::Key_F3;
    QTest::newRow("settings") << Qt::Key_F4;
}

void SpokenTreeTest::theOtherScreensAreSpokenAsDrawn()
{
    QFETCH(const Qt::Key, key);
    QVERIFY(m_shop->open());
    pressKey(window(), key);
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->page() != u"chargeScreen"_s, kPatience);
    compare();
}

void SpokenTreeTest::aDisabledChargeSaysWhy()
{
    QVERIFY(m_shop->open());
    auto *charge = visible<QAbstractButton>(window(), u"chargeButton"_s);
    QVERIFY(charge != nullptr && !charge->isEnabled());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(charge);
    const QString why = interface->text(QAccessible::Description);
    QVERIFY2(why.contains(u"Type an amount"_s), qPrintable(why));
    QVERIFY(interface->state().disabled);
}

void SpokenTreeTest::whatBelongsTogetherIsOneGroup()
{
    QVERIFY(m_shop->open());
    for (const QString &one : {u"type-sale"_s, u"type-refund"_s, u"type-preauth"_s, u"railCharge"_s,
                               u"railTerminals"_s, u"railSettings"_s}) {
        QWidget *button = visible(window(), one);
        QVERIFY2(button != nullptr, qPrintable(one));
        const QAccessible::Role role = roleOf(button);
        QVERIFY2(role == QAccessible::RadioButton || role == QAccessible::PageTab, qPrintable(one));
        const QWidget *group = button->parentWidget();
        QVERIFY2(
            !nameOf(const_cast<QWidget *>(group)).isEmpty(), // NOLINT: reading changes nothing.
            qPrintable(one));
    }
}

QTEST_MAIN(SpokenTreeTest)
#include "spokentreetest.moc"
