#include "ui/check/settlepage.h"

#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/ui/check/checkdesk.h"
#include "ui/look/notice.h"

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
    QVERIFY(tabTo(u"settleButton"_s));
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
    QTRY_COMPARE(m_desk->text(u"word"_s), u"Settled by hand"_s);
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
    QCOMPARE(m_desk->text(u"settleMissing"_s), u"Choose what the terminal did."_s);
    QVERIFY(m_desk->press(u"notChargedChoice"_s));
    QTRY_VERIFY(m_desk->text(u"settleMissing"_s).contains(u"Nothing printed"));
    QVERIFY(m_desk->press(u"nothingPrintedButton"_s));
    QTRY_COMPARE(m_desk->text(u"seenField"_s), u"nothing printed"_s);
    QVERIFY(m_desk->text(u"settleMissing"_s).contains(u"supervisor"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(m_desk->find(u"supervisorField"_s), u"Ann"_s);
    QVERIFY(confirm->isEnabled());
    QCOMPARE(m_desk->text(u"settleConfirmButton"_s), u"Settle as not charged"_s);
    QVERIFY(m_desk->text(u"settleMissing"_s).isEmpty());
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

} // namespace tillside

QTEST_MAIN(tillside::SettlePageTest)
#include "settlepagetest.moc"
