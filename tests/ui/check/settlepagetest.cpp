#include "ui/check/settlepage.h"

#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/ui/check/checkdesk.h"
#include "ui/look/notice.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace tillside {

using namespace Qt::StringLiterals;

/// The page on which a person settles a payment: what it accepts, and what it refuses.
class SettlePageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { CheckDesk::prepare(); }
    void init();
    void cleanup() { m_desk.reset(); }

    void theTabKeyGoesFromTopToBottom();
    void aPaymentIsSettledByKeyboardAlone();
    void enterNeverConfirms();
    void whatIsMissingKeepsTheButtonDead();
    void aCardNumberIsRefusedWhileTyped();
    void goingBackSettlesNothing();
    void whatWasFilledInSurvivesANewScreen();
    void aTouchScreenIsEnough();
    void allOfItFitsTheUsualWindow_data();
    void allOfItFitsTheUsualWindow();

private:
    void fillIn() { m_desk->fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool tabTo(const QString &name) const;
    [[nodiscard]] PaymentRecord payment() { return m_desk->till().payment(m_lost.id); }

    std::unique_ptr<CheckDesk> m_desk;
    PaymentRecord m_lost;
};

/// Each test begins with a sale whose answer was lost, without a UTI.
void SettlePageTest::init()
{
    m_desk = std::make_unique<CheckDesk>();
    m_lost = m_desk->counter().loseASale();
    QVERIFY(m_desk->open());
}

QString SettlePageTest::problem() const
{
    const auto *notice = m_desk->find<Notice>(u"settleNotice"_s);
    return notice ? notice->text() : QString();
}

bool SettlePageTest::tabTo(const QString &name) const
{
    for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != name; ++i)
        pressKey(m_desk->screen(), Qt::Key_Tab);
    return QApplication::focusWidget()->objectName() == name;
}

void SettlePageTest::theTabKeyGoesFromTopToBottom()
{
    QVERIFY(m_desk->beginSettling());
    fillIn();
    m_desk->find(u"settlePage"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        pressKey(m_desk->screen(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(order,
             QStringList({u"chargedChoice"_s, u"seenField"_s, u"nothingPrintedButton"_s,
                          u"supervisorField"_s, u"noteField"_s, u"settleBackButton"_s,
                          u"settleConfirmButton"_s}));
}

void SettlePageTest::aPaymentIsSettledByKeyboardAlone()
{
    QVERIFY(tabTo(u"rowSettleButton"_s));
    pressKey(m_desk->screen(), Qt::Key_Space);
    QTRY_VERIFY(m_desk->find(u"settlePage"_s));
    QVERIFY(tabTo(u"chargedChoice"_s));
    pressKey(m_desk->screen(), Qt::Key_Space);
    QVERIFY(tabTo(u"seenField"_s));
    typeInto(m_desk->screen(), u"308373"_s);
    QVERIFY(tabTo(u"supervisorField"_s));
    typeInto(m_desk->screen(), u"Ann"_s);
    QVERIFY(tabTo(u"noteField"_s));
    typeInto(m_desk->screen(), u"in the list"_s);
    QVERIFY(tabTo(u"settleConfirmButton"_s));
    QCOMPARE(m_desk->text(u"settleConfirmButton"_s), u"Settle as charged"_s);
    pressKey(m_desk->screen(), Qt::Key_Space);
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Settled by hand"_s);
    QCOMPARE(m_desk->controller().openCount(), 0);
    QCOMPARE(outcomeOf(payment().state), Outcome::Unresolved);
    QCOMPARE(payment().settled->as, SettledAs::Charged);
    QCOMPARE(payment().settled->seen, u"308373"_s);
    QCOMPARE(payment().settled->note, u"Ann: in the list"_s);
    QCOMPARE(m_desk->till().codes(m_lost.id).last(), nameOf(EvidenceCode::SettledCharged));
}

void SettlePageTest::enterNeverConfirms()
{
    QVERIFY(m_desk->beginSettling());
    fillIn();
    for (const QString &name : {u"seenField"_s, u"chargedChoice"_s, u"settleConfirmButton"_s}) {
        m_desk->find(name)->setFocus();
        pressKey(m_desk->screen(), Qt::Key_Return);
        pressKey(m_desk->screen(), Qt::Key_Enter);
    }
    QVERIFY(!m_desk->controller().settling().isSaving());
    QVERIFY(m_desk->find(u"settlePage"_s));
    QVERIFY(!payment().settled);
}

void SettlePageTest::whatIsMissingKeepsTheButtonDead()
{
    QVERIFY(m_desk->beginSettling());
    const auto *confirm = m_desk->find(u"settleConfirmButton"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!m_desk->find<QRadioButton>(u"chargedChoice"_s)->isChecked());
    QVERIFY(!m_desk->find<QRadioButton>(u"notChargedChoice"_s)->isChecked());
    QCOMPARE(m_desk->find(u"settleConfirmButton"_s)->accessibleDescription(),
             u"Choose what the terminal did."_s);
    QVERIFY(m_desk->press(u"notChargedChoice"_s));
    QTRY_VERIFY(m_desk->find(u"settleConfirmButton"_s)
                    ->accessibleDescription()
                    .contains(u"Nothing printed"));
    QVERIFY(m_desk->press(u"nothingPrintedButton"_s));
    QTRY_COMPARE(m_desk->text(u"seenField"_s), u"nothing printed"_s);
    QVERIFY(
        m_desk->find(u"settleConfirmButton"_s)->accessibleDescription().contains(u"supervisor"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(m_desk->find(u"supervisorField"_s), u"Ann"_s);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(m_desk->text(u"settleConfirmButton"_s), u"Settle as not charged"_s);
    QVERIFY(m_desk->find(u"settleConfirmButton"_s)->accessibleDescription().isEmpty());
}

void SettlePageTest::aCardNumberIsRefusedWhileTyped()
{
    QVERIFY(m_desk->beginSettling());
    for (const QString &name : {u"seenField"_s, u"supervisorField"_s, u"noteField"_s}) {
        QWidget *field = m_desk->find(name);
        QTest::keyClicks(field, samples::kCardNumber.toString());
        QCOMPARE(m_desk->text(name), QString());
        QVERIFY(problem().contains(u"card number"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_desk->text(name), QString());
    }
    QTest::keyClicks(m_desk->find(u"seenField"_s), u"308373"_s);
    QVERIFY(problem().isEmpty());
    QCOMPARE(m_desk->controller().settling().draft().seen, u"308373"_s);
}

void SettlePageTest::goingBackSettlesNothing()
{
    QVERIFY(m_desk->beginSettling());
    fillIn();
    QTest::keyClick(m_desk->find(u"supervisorField"_s), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->find(u"checkPage"_s));
    QVERIFY(!payment().settled);
    QVERIFY(m_desk->beginSettling());
    QVERIFY(m_desk->text(u"seenField"_s).isEmpty());
    QVERIFY(m_desk->press(u"settleBackButton"_s));
    QTRY_VERIFY(m_desk->find(u"checkPage"_s));
}

void SettlePageTest::whatWasFilledInSurvivesANewScreen()
{
    QVERIFY(m_desk->beginSettling());
    fillIn();
    QVERIFY(m_desk->show());
    QVERIFY(m_desk->find(u"settlePage"_s));
    QVERIFY(m_desk->find<QRadioButton>(u"chargedChoice"_s)->isChecked());
    QCOMPARE(m_desk->text(u"seenField"_s), u"308373"_s);
    QCOMPARE(m_desk->text(u"supervisorField"_s), u"Ann"_s);
    QVERIFY(m_desk->find(u"settleConfirmButton"_s)->isEnabled());
}

void SettlePageTest::aTouchScreenIsEnough()
{
    QVERIFY(m_desk->beginSettling());
    QVERIFY(m_desk->press(u"notChargedChoice"_s));
    for (const QString &key : {u"touch3"_s, u"touch0"_s, u"touch8"_s, u"touchBackspace"_s})
        QVERIFY(m_desk->press(key));
    QCOMPARE(m_desk->text(u"seenField"_s), u"30"_s);
    QVERIFY(m_desk->press(u"nothingPrintedButton"_s));
    QVERIFY(m_desk->press(u"supervisorField"_s));
    QVERIFY(m_desk->press(u"touchLetters"_s));
    for (const QString &key : {u"touchA"_s, u"touchN"_s, u"touchN"_s, u"touchSpace"_s, u"touchB"_s})
        QVERIFY(m_desk->press(key));
    QCOMPARE(m_desk->text(u"supervisorField"_s), u"Ann B"_s);
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Settled by hand"_s);
    QCOMPARE(payment().settled->note, u"Ann B:"_s);
}

void SettlePageTest::allOfItFitsTheUsualWindow_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Arabic") << QLocale(QLocale::Arabic);
}

/// A window of 1024 × 768 has this much room beside its rail and below its bar.
void SettlePageTest::allOfItFitsTheUsualWindow()
{
    QFETCH(const QLocale, locale);
    m_desk->screen()->setLocale(locale);
    QVERIFY(m_desk->beginSettling());
    m_desk->screen()->resize(912, 704);
    const auto areas = m_desk->find(u"settlePage"_s)->findChildren<QScrollArea *>();
    QCOMPARE(areas.size(), 1);
    QTRY_COMPARE(areas.front()->verticalScrollBar()->maximum(), 0);
    QCOMPARE(areas.front()->horizontalScrollBar()->maximum(), 0);
    for (const QString &name : {u"settleConfirmButton"_s, u"touchKeys"_s, u"noteField"_s}) {
        const QWidget *control = m_desk->find(name);
        QVERIFY(control != nullptr);
        const QRect place(control->mapTo(m_desk->screen(), QPoint()), control->size());
        QVERIFY2(m_desk->screen()->rect().contains(place), qPrintable(name));
    }
}

} // namespace tillside

QTEST_MAIN(tillside::SettlePageTest)
#include "settlepagetest.moc"
