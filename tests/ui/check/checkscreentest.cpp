#include "ui/check/checkscreen.h"

#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/ui/check/checkdesk.h"
#include "ui/look/notice.h"

#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tillside {

using namespace Qt::StringLiterals;

/// The list: what it says about each payment, and what asking again does.
class CheckScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { CheckDesk::prepare(); }
    void init() { m_desk = std::make_unique<CheckDesk>(); }
    void cleanup() { m_desk.reset(); }

    void anEmptyListSaysThatThereIsNothingToCheck();
    void withoutAUtiThereIsOnlySettlingByHand();
    void checkAgainResolvesAndShowsTheOutcome();
    void checkAgainSaysThatNothingIsNew();
    void checkAgainKeepsTheKeyboard();
    void aTerminalInUseIsNotAsked();
    void aLockedKeychainIsSaid();
    void anOutcomeThatCannotBeSavedIsShown();
    void aContradictionIsShown();
    void everyControlHasItsName();
    void ofALongListOnlyWhatIsSeenIsWorded();
    void theArrowsChooseAndTheDetailsFollow();
    void inANarrowWindowTheDetailsAreAPage();
    void onlyWhatWasOnTheScreenIsTold();
    void theSettledPaymentIsShownAfterwards();
    void theDetailsOfAnotherPaymentDoNotOpenByThemselves();
    void anotherFilterLeadsBackToAllTransactions();
    void typingInTheBoxSearchesAllTransactions();

private:
    [[nodiscard]] QString problem() const;
    void loseMany(int count);
    /// Another program writes that the payment at \a row ended in \a state, contradicted or not,
    /// and the list shows it.
    void end(std::size_t row, PaymentState state, bool isContradicted = false);
    [[nodiscard]] bool isTold(std::size_t row)
    {
        const PaymentId id = m_desk->controller().items().at(row).payment.id;
        return m_desk->till().payment(id).toldAt.has_value();
    }

    std::unique_ptr<CheckDesk> m_desk;
};

QString CheckScreenTest::problem() const
{
    const auto *notice = m_desk->find<Notice>(u"checkNotice"_s);
    return notice ? notice->text() : QString();
}

void CheckScreenTest::anEmptyListSaysThatThereIsNothingToCheck()
{
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->text(u"checkEmptyText"_s), u"Nothing to check."_s);
    QVERIFY(!m_desk->find(u"toCheckList"_s));
    QVERIFY(!m_desk->find(u"checkLead"_s));
    QCOMPARE(m_desk->controller().openCount(), 0);
}

/// Writes \a count payments whose answers were lost, the oldest first, as the till writes them.
void CheckScreenTest::loseMany(int count)
{
    const auto lose =
        [count, terminal = m_desk->till().terminal().id](Journal &journal) -> JournalResult<Done> {
        for (int at = 0; at < count; ++at) {
            const auto made = journal.record(samples::payment(terminal),
                                             samples::evidence(nameOf(EvidenceCode::Recorded)));
            if (!made)
                return made.error();
            PaymentRecord lost = made.value();
            lost.state = PaymentState::Unidentified;
            if (const auto done
                = journal.update(lost, {samples::evidence(nameOf(EvidenceCode::Sending))});
                !done)
                return done.error();
        }
        return Done();
    };
    QVERIFY(TillFixture::answerOf(m_desk->till().payments().journal.run(lose)));
}

/// A widget for each of a thousand payments took seconds.
void CheckScreenTest::ofALongListOnlyWhatIsSeenIsWorded()
{
    loseMany(1000);
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->controller().openCount(), 1000);
    auto *list = m_desk->find<QListView>(u"toCheckList"_s);
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->rowCount(), 1000);
    QVERIFY2(m_desk->screen()->findChildren<QWidget *>().size() < 150,
             "the list makes widgets for its rows");
    // They fill the list, but no half card is shown: half of an amount is another amount.
    const QRect last = list->visualRect(
        list->indexAt(list->viewport()->rect().bottomLeft() + QPoint(list->width() / 2, 0)));
    QVERIFY(last.isValid() && last.top() > 0);
    QVERIFY(list->viewport()->rect().contains(last));
}

void CheckScreenTest::theArrowsChooseAndTheDetailsFollow()
{
    loseMany(3);
    QVERIFY(m_desk->open());
    const auto &items = m_desk->controller().items();
    QCOMPARE(m_desk->text(u"detailsPayment"_s), items.at(0).payment.id.text());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"toCheckList"_s);
    pressKey(m_desk->screen(), Qt::Key_Down);
    QCOMPARE(m_desk->text(u"detailsPayment"_s), items.at(1).payment.id.text());
    // Another payment on the list does not take the choice away.
    loseMany(1);
    m_desk->backgroundCheck().checkNow();
    QTRY_COMPARE(m_desk->controller().openCount(), 4);
    QCOMPARE(m_desk->text(u"detailsPayment"_s), items.at(1).payment.id.text());
    QVERIFY(m_desk->beginSettling());
    QCOMPARE(m_desk->controller().settling().payment()->id, items.at(1).payment.id);
}

void CheckScreenTest::inANarrowWindowTheDetailsAreAPage()
{
    loseMany(2);
    QVERIFY(m_desk->open());
    m_desk->screen()->resize(800, 600);
    QTRY_VERIFY(!m_desk->find(u"detailsPanel"_s));
    pressKey(m_desk->screen(), Qt::Key_Down);
    pressKey(m_desk->screen(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->find(u"detailsPanel"_s));
    QVERIFY(!m_desk->find(u"toCheckList"_s));
    QVERIFY(!m_desk->find(u"filterBar"_s));
    QCOMPARE(m_desk->text(u"detailsPayment"_s),
             m_desk->controller().items().at(1).payment.id.text());
    pressKey(m_desk->screen(), Qt::Key_Escape);
    QTRY_VERIFY(m_desk->find(u"toCheckList"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"toCheckList"_s);
}

void CheckScreenTest::end(std::size_t row, PaymentState state, bool isContradicted)
{
    const PaymentId id = m_desk->controller().items().at(row).payment.id;
    const auto write = [id, state, isContradicted](Journal &journal) {
        PaymentRecord payment = journal.payment(id).value().value();
        payment.state = state;
        payment.endedAt = payment.startedAt.addSecs(9);
        if (isContradicted)
            payment.contradictedAt = payment.startedAt.addSecs(20);
        return journal.update(payment, {samples::evidence(nameOf(EvidenceCode::Approved))});
    };
    QVERIFY(TillFixture::answerOf(m_desk->till().payments().journal.run(write)));
    m_desk->backgroundCheck().checkNow();
    QTRY_COMPARE(m_desk->controller().items().at(row).payment.state, state);
}

/// A card of a payment that the terminal contradicted does not say what the terminal said.
void CheckScreenTest::onlyWhatWasOnTheScreenIsTold()
{
    constexpr std::size_t kSeen = 1, kInDoubt = 2, kBelow = 25;
    loseMany(30);
    QVERIFY(m_desk->open());
    end(kSeen, PaymentState::Declined);
    end(kInDoubt, PaymentState::Approved, true);
    end(kBelow, PaymentState::Declined);
    m_desk->screen()->repaint();
    m_desk->screen()->leave();
    QTRY_VERIFY(isTold(kSeen));
    QVERIFY(!isTold(kInDoubt) && !isTold(kBelow));
    pressKey(m_desk->screen(), Qt::Key_Down);
    pressKey(m_desk->screen(), Qt::Key_Down);
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"In doubt"_s);
    m_desk->screen()->repaint();
    m_desk->screen()->leave();
    QTRY_VERIFY(isTold(kInDoubt));
    QVERIFY(!isTold(kBelow));
}

void CheckScreenTest::theSettledPaymentIsShownAfterwards()
{
    loseMany(2);
    QVERIFY(m_desk->open());
    const PaymentId newer = m_desk->controller().items().at(1).payment.id;
    m_desk->controller().settling().begin(newer); // As from the list of all transactions.
    QTRY_VERIFY(m_desk->find(u"settlePage"_s));
    m_desk->fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s);
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_VERIFY(m_desk->find(u"checkPage"_s));
    QCOMPARE(m_desk->text(u"detailsPayment"_s), newer.text());
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Settled by hand"_s);
}

void CheckScreenTest::theDetailsOfAnotherPaymentDoNotOpenByThemselves()
{
    loseMany(2);
    QVERIFY(m_desk->open());
    m_desk->screen()->resize(800, 600);
    pressKey(m_desk->screen(), Qt::Key_Down);
    pressKey(m_desk->screen(), Qt::Key_Return);
    QTRY_VERIFY(m_desk->find(u"detailsPanel"_s));
    end(1, PaymentState::Declined);
    QVERIFY(m_desk->find(u"detailsPanel"_s)); // What became of it stays to be read.
    m_desk->screen()->leave();
    m_desk->controller().beginVisit();
    QCOMPARE(m_desk->controller().items().size(), std::size_t(1));
    QTRY_VERIFY(m_desk->find(u"toCheckList"_s));
    QVERIFY(!m_desk->find(u"detailsPanel"_s));
}

void CheckScreenTest::anotherFilterLeadsBackToAllTransactions()
{
    loseMany(1);
    QVERIFY(m_desk->open());
    QSignalSpy wanted(m_desk->screen(), &CheckScreen::transactionsWanted);
    auto *button = m_desk->find<QPushButton>(u"toCheckFilter"_s);
    QVERIFY(button != nullptr && button->isChecked());
    button->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(button->isChecked()); // It shows what the page shows.
    m_desk->find<QPushButton>(u"dayFilter"_s)->menu()->actions().at(1)->trigger();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(m_desk->transactions().wish().days, DayChoice::Yesterday);
}

void CheckScreenTest::typingInTheBoxSearchesAllTransactions()
{
    loseMany(1);
    QVERIFY(m_desk->open());
    QSignalSpy wanted(m_desk->screen(), &CheckScreen::transactionsWanted);
    QSignalSpy continues(m_desk->screen(), &CheckScreen::searchContinues);
    QTest::keyClick(m_desk->screen(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"transactionSearch"_s);
    typeInto(m_desk->screen(), u"1"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(continues.size(), 1);
    QCOMPARE(m_desk->transactions().wish().search, u"1"_s);
}

void CheckScreenTest::withoutAUtiThereIsOnlySettlingByHand()
{
    m_desk->counter().loseASale();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Not known yet"_s);
    QCOMPARE(m_desk->text(u"detailsAmount"_s), u"€12.50"_s);
    QVERIFY(m_desk->text(u"lookFor"_s).contains(u"list of transactions"));
    QVERIFY(!m_desk->find(u"rowCheckButton"_s));
    QVERIFY(m_desk->find(u"rowSettleButton"_s));
    QCOMPARE(m_desk->controller().openCount(), 1);
}

void CheckScreenTest::checkAgainResolvesAndShowsTheOutcome()
{
    const PaymentRecord open = m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Not known yet"_s);
    m_desk->backgroundCheck().hold(); // Only the button may find out.
    m_desk->counter().honest();
    QSignalSpy counted(&m_desk->controller(), &CheckController::countChanged);
    QVERIFY(m_desk->press(u"rowCheckButton"_s));
    QTRY_COMPARE(m_desk->till().payment(open.id).state, PaymentState::Approved);
    m_desk->backgroundCheck().release();
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
    QCOMPARE(counted, QList<QVariantList>{QVariantList{0}});
    QVERIFY(!m_desk->find(u"rowCheckButton"_s));
    QVERIFY(!m_desk->find(u"rowSettleButton"_s));
    m_desk->controller().beginVisit();
    QTRY_VERIFY(m_desk->find(u"checkEmpty"_s));
}

void CheckScreenTest::checkAgainSaysThatNothingIsNew()
{
    m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->press(u"rowCheckButton"_s));
    QTRY_COMPARE(m_desk->text(u"detailsTold"_s), u"Asking the terminal."_s);
    QTRY_VERIFY(m_desk->text(u"detailsTold"_s).startsWith(u"Checked again at"));
    QTRY_VERIFY(m_desk->text(u"detailsTold"_s).endsWith(u"Nothing new."));
    QCOMPARE(m_desk->controller().openCount(), 1);
}

void CheckScreenTest::checkAgainKeepsTheKeyboard()
{
    m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    auto *button = m_desk->find(u"rowCheckButton"_s);
    button->setFocus();
    pressKey(m_desk->screen(), Qt::Key_Space);
    QTRY_COMPARE(m_desk->text(u"detailsTold"_s), u"Asking the terminal."_s);
    pressKey(m_desk->screen(), Qt::Key_Space); // No effect, and no harm.
    QCOMPARE(QApplication::focusWidget(), button);
    QTRY_VERIFY(m_desk->text(u"detailsTold"_s).startsWith(u"Checked again at"));
    QCOMPARE(QApplication::focusWidget(), button);
}

void CheckScreenTest::aTerminalInUseIsNotAsked()
{
    const PaymentRecord open = m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    m_desk->backgroundCheck().hold();
    const auto lock = TerminalLock::tryAcquire(m_desk->till().folder(), open.terminal);
    QVERIFY(lock && lock.value());
    QVERIFY(m_desk->press(u"rowCheckButton"_s));
    QTRY_VERIFY(problem().startsWith(u"Another window or program is using this terminal"));
    QTRY_VERIFY(!m_desk->find(u"detailsTold"_s));
    QVERIFY(!m_desk->controller().isAsking());
}

void CheckScreenTest::aLockedKeychainIsSaid()
{
    const PaymentRecord open = m_desk->counter().leaveUnanswered();
    QVERIFY(TillFixture::answerOf(m_desk->till().vault().remove(open.terminal)));
    m_desk->till().restart(); // Until then the till has the token in its memory.
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->press(u"rowCheckButton"_s));
    QTRY_VERIFY(problem().contains(u"keychain"));
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Not known yet"_s);
}

void CheckScreenTest::anOutcomeThatCannotBeSavedIsShown()
{
    const PaymentRecord open = m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    samples::HandTool tool(m_desk->till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"CREATE TRIGGER refuse BEFORE UPDATE ON payment "
                     "BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    m_desk->counter().honest();
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
    QVERIFY(problem().startsWith(u"What you see here could not be saved."));
    QCOMPARE(m_desk->till().payment(open.id).state, PaymentState::Unanswered);
    QVERIFY(tool.run(u"DROP TRIGGER refuse"_s));
    QTRY_COMPARE(m_desk->till().payment(open.id).state, PaymentState::Approved);
    QTRY_VERIFY(problem().isEmpty());
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
}

void CheckScreenTest::aContradictionIsShown()
{
    m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->beginSettling());
    m_desk->fillIn(u"notChargedChoice"_s, u"nothing"_s, u"Ann"_s);
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Settled by hand"_s);
    m_desk->counter().honest();
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
    QVERIFY(m_desk->text(u"detailsSentence"_s).contains(u"A supervisor must decide."));
    m_desk->controller().beginVisit();
    QCOMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
}

void CheckScreenTest::everyControlHasItsName()
{
    m_desk->counter().leaveUnanswered();
    QVERIFY(m_desk->open());
    QVERIFY(m_desk->beginSettling());
    int controls = 0;
    for (QWidget *widget : m_desk->screen()->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *field = qobject_cast<QLineEdit *>(widget);
        const bool isPictureInField = qobject_cast<const QLineEdit *>(widget->parent()) != nullptr;
        if ((!button && !field) || isPictureInField)
            continue;
        ++controls;
        const QString name = widget->accessibleName();
        const bool isSymbol = button && (button->text().isEmpty() || button->text() == u"␣"_s);
        const bool isNamed = field || isSymbol ? !name.isEmpty()
                                               : name.isEmpty() || name == button->text().trimmed();
        QVERIFY2(isNamed && !widget->objectName().isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(controls, 60); // Ten on the list; on the page below eight, and the keys.
}

} // namespace tillside

QTEST_MAIN(tillside::CheckScreenTest)
#include "checkscreentest.moc"
