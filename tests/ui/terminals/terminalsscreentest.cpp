#include "ui/terminals/terminalsscreen.h"
#include "tests/support/drawn/reachable.h"
#include "tests/support/system/patience.h"

#include "core/control/connectioncontroller.h"
#include "core/control/terminalscontroller.h"
#include "core/payment/backgroundcheck.h"
#include "core/terminal/terminallock.h"
#include "tests/support/system/secretsearch.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/till/tillfixture.h"
#include "ui/look/notice.h"
#include "ui/terminals/terminalcard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The list of terminals, used with keys and clicks, on a real journal and real terminals.
class TerminalsScreenTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void anEmptyListLeadsToTheFirstPairing();
    void aCardSaysHowTheTerminalStands();
    void theConnectionIsCheckedWithTheKeyboard();
    void theReportHoldsNoSecretAndNoName();
    void aRefusedTokenIsSaidEverywhere();
    void aTerminalIsRenamedWithTheKeyboard();
    void aNameThatIsTakenIsNotSaved();
    void aTerminalInUseIsNotRenamed();
    void theAddressIsChangedAndThePinStays();
    void escapeLeavesTheNameAsItWas();
    void aTerminalIsForgottenAfterAQuestion();
    void enterForgetsNothing();
    void whatIsUnresolvedKeepsItsTerminal();
    void amongSeveralOneIsChosenByHand();
    void aTerminalPairedLaterDoesNotTakeItsPlaceUnasked();
    void pairAgainKnowsTheTerminal();
    void anotherCertificateIsSaid();
    void onlyTheOneInUseIsWatchedWhileTheListIsNotSeen();
    void oneCardIsOpenAndTheConnectionIsItsOwn();
    void whatStandsInTheWayIsPairedAgainFromThere();
    void belowAThousandTheConnectionIsBelow();
    void theKeyboardGoesTheSameWayBack();

private:
    void open();
    TerminalRecord pair(const QString &serial, const QString &name);
    template <typename T>
    T *find(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    TerminalCard *cardOf(const QString &name);
    void clickOn(const QString &name, const QString &button);
    [[nodiscard]] QPushButton *buttonOf(const QString &name, const QString &button)
    {
        return cardOf(name)->findChild<QPushButton *>(button);
    }
    /// A card that is closed has its buttons hidden.
    void openCard(const QString &name) { clickOn(name, u"detailsButton"_s); }
    void click(const QString &button);
    [[nodiscard]] QString notice() { return find<Notice>(u"terminalsNotice"_s)->text(); }
    [[nodiscard]] QString stateOf(const QString &name);
    /// What is said of a step of the connection.
    [[nodiscard]] QString labelOf(const QString &step)
    {
        return find<QLabel>(u"connection"_s + step + u"Label"_s)->text();
    }

    std::unique_ptr<TillFixture> m_till;
    std::vector<std::unique_ptr<sim::SimulatedTerminal>> m_terminals;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<TerminalsController> m_controller;
    std::unique_ptr<ConnectionController> m_connection;
    std::unique_ptr<TerminalsScreen> m_screen;
};

void TerminalsScreenTest::init()
{
    m_till = std::make_unique<TillFixture>();
    m_settings = std::make_unique<SettingsStore>(m_till->folder() + u"/settings.ini"_s);
}

void TerminalsScreenTest::cleanup()
{
    m_screen.reset();
    m_connection.reset();
    m_controller.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_terminals.clear();
    m_till.reset();
}

void TerminalsScreenTest::open()
{
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
    const ControlContext context{m_till->payments(), m_till->pairings(), *m_settings};
    m_controller = std::make_unique<TerminalsController>(context, *m_backgroundCheck);
    m_connection
        = std::make_unique<ConnectionController>(context, *m_controller, *m_backgroundCheck);
    m_screen = std::make_unique<TerminalsScreen>(*m_controller, *m_connection, nullptr);
    m_screen->resize(872, 704);
    m_screen->show();
    if (!QTest::qWaitForWindowActive(m_screen.get(), kTestPatience)
        || !QTest::qWaitFor([this] { return m_controller->isRead(); }, kTestPatience))
        qFatal("the list was never there");
}

TerminalRecord TerminalsScreenTest::pair(const QString &serial, const QString &name)
{
    sim::TerminalOptions options;
    options.serial = serial;
    options.timing = sim::Timing::instant();
    m_terminals.push_back(std::make_unique<sim::SimulatedTerminal>(options));
    if (!m_terminals.back()->listen())
        qFatal("no free port");
    return m_till->pair(TillFixture::requestFor(*m_terminals.back(), UtiMode::Theirs, name))
        .value();
}

TerminalCard *TerminalsScreenTest::cardOf(const QString &name)
{
    for (TerminalCard *card : m_screen->findChildren<TerminalCard *>()) {
        const auto *label = card->findChild<QLabel *>(u"terminalName"_s);
        if (card->isVisibleTo(m_screen.get()) && label->text() == name)
            return card;
    }
    return nullptr;
}

void TerminalsScreenTest::clickOn(const QString &name, const QString &button)
{
    QTest::mouseClick(buttonOf(name, button), Qt::LeftButton);
}

void TerminalsScreenTest::click(const QString &button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

QString TerminalsScreenTest::stateOf(const QString &name)
{
    TerminalCard *card = cardOf(name);
    return card == nullptr ? QString() : card->findChild<QLabel *>(u"terminalState"_s)->text();
}

void TerminalsScreenTest::anEmptyListLeadsToTheFirstPairing()
{
    open();
    QSignalSpy asked(m_screen.get(), &TerminalsScreen::pairRequested);
    QTRY_VERIFY(find<QLabel>(u"emptyText"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"pairButton"_s)->isVisible());
    click(u"pairFirstButton"_s);
    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked.front().front().value<std::optional<TerminalRecord>>());
}

void TerminalsScreenTest::aCardSaysHowTheTerminalStands()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE(stateOf(u"Counter"_s), u"Ready"_s);
    QVERIFY(!find<QLabel>(u"emptyText"_s)->isVisible());
    const TerminalCard *card = cardOf(u"Counter"_s);
    QVERIFY(card->findChild<QLabel *>(u"terminalAnswered"_s)->text().contains(u", in "_s));
    QCOMPARE(card->findChild<QLabel *>(u"terminalSerial"_s)->text(), u"1850012345"_s);
}

/// With keys alone: from the terminal's card to the result, the repetition and the report.
void TerminalsScreenTest::theConnectionIsCheckedWithTheKeyboard()
{
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE(stateOf(u"Counter"_s), u"Ready"_s);
    QVERIFY(!find<QPushButton>(u"copyReportButton"_s)->isVisible());
    buttonOf(u"Counter"_s, u"checkConnectionButton"_s)->setFocus();
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(u"Token"_s), u"It accepts this till's token"_s,
                              kTestPatience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"connectionVerdict"_s)->text(),
                              u"The connection works."_s, kTestPatience);
    QVERIFY(!find<QPushButton>(u"pairTerminalButton"_s)->isVisible());
    m_terminals.front()->loseConnection(true);
    find<QPushButton>(u"checkAgainButton"_s)->setFocus();
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(
        labelOf(u"Port"_s), u"Port %1 is closed"_s.arg(m_terminals.front()->port()), kTestPatience);
    QCOMPARE(find<QLabel>(u"connectionTokenDetail"_s)->text(), u"Not tried"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"Counter"_s), u"Not answering"_s, kTestPatience);
    find<QPushButton>(u"copyReportButton"_s)->setFocus();
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"port-closed"_s));
    QCOMPARE(find<QPushButton>(u"copyReportButton"_s)->text(), u"Copied"_s);
}

/// The report of a terminal that repeats the token in everything that it says.
void TerminalsScreenTest::theReportHoldsNoSecretAndNoName()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter of Ann"_s);
    SecretSearch secrets;
    secrets.add(u"token"_s, m_till->tokenOf(counter.id));
    open();
    QTRY_VERIFY(cardOf(counter.name) != nullptr);
    clickOn(counter.name, u"checkConnectionButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"copyReportButton"_s)->isEnabled(), kTestPatience);
    click(u"copyReportButton"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"round-trip   passed"_s), qPrintable(report));
    QCOMPARE(secrets.foundIn(report), QStringList());
    QVERIFY2(!report.contains(u"Ann"_s), qPrintable(report));
}

void TerminalsScreenTest::aRefusedTokenIsSaidEverywhere()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    QCOMPARE(statusOf(tillAt(*m_terminals.front()).pair("1234")), 200); // Another till.
    open();
    QTRY_COMPARE(stateOf(u"Counter"_s), u"Ready"_s); // This payment app is not asked to look.
    clickOn(u"Counter"_s, u"checkConnectionButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(u"Token"_s), u"It refused the token"_s, kTestPatience);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"Counter"_s), u"Not paired"_s, kTestPatience);
    QSignalSpy asked(m_screen.get(), &TerminalsScreen::pairRequested);
    click(u"pairTerminalButton"_s);
    QCOMPARE(asked.front().front().value<std::optional<TerminalRecord>>(), counter);
}

void TerminalsScreenTest::aTerminalIsRenamedWithTheKeyboard()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    cardOf(u"Counter"_s)->findChild<QPushButton *>(u"renameButton"_s)->setFocus();
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_screen->focusWidget(), find<QLineEdit>(u"editField"_s));
    QVERIFY(!find<QPushButton>(u"saveButton"_s)->isEnabled());
    QTest::keyClicks(m_screen->focusWidget(), u"Bar"_s);
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(cardOf(u"Bar"_s) != nullptr);
    QVERIFY2(notice().contains(u"Bar was changed"_s), qPrintable(notice()));
    QCOMPARE(m_till->terminal().name, u"Bar"_s);
    QCOMPARE(m_till->terminal().id, counter.id);
}

void TerminalsScreenTest::aNameThatIsTakenIsNotSaved()
{
    pair(u"1850012345"_s, u"Counter"_s);
    pair(u"1850012346"_s, u"Bar"_s);
    open();
    QTRY_VERIFY(cardOf(u"Bar"_s) != nullptr);
    openCard(u"Bar"_s);
    clickOn(u"Bar"_s, u"renameButton"_s);
    QTest::keyClicks(find<QLineEdit>(u"editField"_s), u"COUNTER"_s);
    QVERIFY(find<QLabel>(u"editFieldRemark"_s)->text().contains(u"already has this name"_s));
    QVERIFY(!find<QPushButton>(u"saveButton"_s)->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"editField"_s), Qt::Key_Return);
    QCOMPARE(m_till->terminal().name, u"Bar"_s);
}

void TerminalsScreenTest::aTerminalInUseIsNotRenamed()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    {
        const auto lock = TerminalLock::tryAcquire(m_till->folder(), counter.id);
        QVERIFY(lock && lock.value());
        clickOn(u"Counter"_s, u"renameButton"_s);
        QTest::keyClicks(find<QLineEdit>(u"editField"_s), u"Bar"_s);
        click(u"saveButton"_s);
        QTRY_VERIFY(find<Notice>(u"editNotice"_s)->text().contains(u"payment is running"_s));
        QCOMPARE(find<QLineEdit>(u"editField"_s)->text(), u"Bar"_s);
    }
    click(u"saveButton"_s);
    QTRY_VERIFY(cardOf(u"Bar"_s) != nullptr);
}

void TerminalsScreenTest::theAddressIsChangedAndThePinStays()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"addressButton"_s);
    auto *field = find<QLineEdit>(u"editField"_s);
    QTest::keyClicks(field, u"localhost"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_till->terminal().host, u"localhost"_s);
    QCOMPARE(m_till->terminal().port, counter.port);
    QCOMPARE(m_till->terminal().fingerprint, counter.fingerprint);
}

void TerminalsScreenTest::escapeLeavesTheNameAsItWas()
{
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"renameButton"_s);
    QTest::keyClicks(find<QLineEdit>(u"editField"_s), u"Bar"_s);
    QTest::keyClick(find<QLineEdit>(u"editField"_s), Qt::Key_Escape);
    QVERIFY(cardOf(u"Counter"_s) != nullptr);
    QCOMPARE(m_screen->focusWidget(), find<QPushButton>(u"pairButton"_s));
    QCOMPARE(m_till->terminal().name, u"Counter"_s);
}

void TerminalsScreenTest::aTerminalIsForgottenAfterAQuestion()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"forgetButton"_s);
    QVERIFY(find<QLabel>(u"questionText"_s)->text().contains(u"token is deleted"_s));
    click(u"questionYes"_s);
    QTRY_VERIFY(find<QLabel>(u"emptyText"_s)->isVisible());
    QVERIFY2(notice().contains(u"Counter was forgotten"_s), qPrintable(notice()));
    QVERIFY(m_till->terminal().forgottenAt);
    QVERIFY(!TillFixture::answerOf(m_till->vault().read(counter.id)));
}

void TerminalsScreenTest::enterForgetsNothing()
{
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"forgetButton"_s);
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Return);
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    QVERIFY(!m_till->terminal().forgottenAt);
}

void TerminalsScreenTest::whatIsUnresolvedKeepsItsTerminal()
{
    pair(u"1850012345"_s, u"Counter"_s);
    m_terminals.front()->setScenario(sim::Scenario::parse(u"reply-lost").value());
    QVERIFY(!m_till->charge(PaymentType::Sale, 1250).hasEnded);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"forgetButton"_s);
    click(u"questionYes"_s);
    QTRY_VERIFY2(notice().contains(u"We don't know yet"_s), qPrintable(notice()));
    QVERIFY(cardOf(u"Counter"_s) != nullptr);
    QVERIFY(!m_till->terminal().forgottenAt);
}

void TerminalsScreenTest::amongSeveralOneIsChosenByHand()
{
    pair(u"1850012346"_s, u"Bar"_s);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    QVERIFY(find<Notice>(u"choiceNotice"_s)->text().contains(u"no terminal to charge on"_s));
    QVERIFY(cardOf(u"Bar"_s)->findChild<QPushButton *>(u"useButton"_s)->isVisible());
    clickOn(u"Counter"_s, u"useButton"_s);
    QCOMPARE(m_settings->current().terminal, counter.id);
    QCOMPARE(cardOf(u"Counter"_s)->findChild<QLabel *>(u"terminalInUse"_s)->text(),
             u"In use at this till"_s);
    QVERIFY(find<Notice>(u"choiceNotice"_s)->isHidden());
    QVERIFY(!cardOf(u"Counter"_s)->findChild<QPushButton *>(u"useButton"_s)->isVisible());
    QVERIFY(cardOf(u"Bar"_s)->findChild<QPushButton *>(u"useButton"_s)->isVisible());
}

void TerminalsScreenTest::aTerminalPairedLaterDoesNotTakeItsPlaceUnasked()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_COMPARE(m_settings->current().terminal, counter.id);
    pair(u"1850012346"_s, u"Bar"_s);
    m_controller->refresh();
    QTRY_VERIFY(cardOf(u"Bar"_s) != nullptr);
    QCOMPARE(m_settings->current().terminal, counter.id);
}

void TerminalsScreenTest::pairAgainKnowsTheTerminal()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    QSignalSpy asked(m_screen.get(), &TerminalsScreen::pairRequested);
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"pairAgainButton"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<std::optional<TerminalRecord>>(), counter);
}

void TerminalsScreenTest::anotherCertificateIsSaid()
{
    pair(u"1850012345"_s, u"Counter"_s);
    m_terminals.front()->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    open();
    QTRY_COMPARE(stateOf(u"Counter"_s), u"Identity changed"_s);
    clickOn(u"Counter"_s, u"checkConnectionButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(u"Certificate"_s), u"It shows another certificate"_s,
                              kTestPatience);
    const QString advice = find<QLabel>(u"connectionCertificateText"_s)->text();
    QVERIFY2(advice.contains(u"replaced or reset"_s), qPrintable(advice));
}

void TerminalsScreenTest::onlyTheOneInUseIsWatchedWhileTheListIsNotSeen()
{
    const TerminalRecord bar = pair(u"1850012346"_s, u"Bar"_s);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    m_controller->useHere(counter.id);
    QTRY_COMPARE(stateOf(u"Bar"_s), u"Ready"_s);
    QTRY_COMPARE(stateOf(u"Counter"_s), u"Ready"_s);
    m_screen->hide();
    const int before = m_terminals.front()->counters().connections;
    m_controller->lookNow(bar.id);
    QCOMPARE(m_controller->factsOf(bar.id).state, Reachability::Unknown);
    QVERIFY(m_controller->factsOf(bar.id).answeredAt); // It did answer.
    QCOMPARE(m_controller->factsOf(counter.id).state, Reachability::Ready);
    m_screen->show();
    QTRY_COMPARE(stateOf(u"Bar"_s), u"Ready"_s);
    QCOMPARE(m_terminals.front()->counters().connections, before + 1);
}

void TerminalsScreenTest::oneCardIsOpenAndTheConnectionIsItsOwn()
{
    pair(u"1850012346"_s, u"Bar"_s);
    m_terminals.front()->loseConnection(true);
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    open();
    m_controller->useHere(counter.id);
    QTRY_COMPARE(find<QLabel>(u"connectionTerminal"_s)->text(), u"Counter"_s);
    QVERIFY(buttonOf(u"Counter"_s, u"renameButton"_s)->isVisible());
    QVERIFY(!buttonOf(u"Bar"_s, u"renameButton"_s)->isVisible());
    buttonOf(u"Bar"_s, u"detailsButton"_s)->setFocus();
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QVERIFY(buttonOf(u"Bar"_s, u"renameButton"_s)->isVisible());
    QVERIFY(!buttonOf(u"Counter"_s, u"renameButton"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"connectionTerminal"_s)->text(), u"Bar"_s);
    QCOMPARE(m_screen->focusWidget(), buttonOf(u"Bar"_s, u"checkConnectionButton"_s));
    QTest::keyClick(m_screen->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(
        labelOf(u"Port"_s), u"Port %1 is closed"_s.arg(m_terminals.front()->port()), kTestPatience);
    QCOMPARE(m_settings->current().terminal, counter.id);
}

void TerminalsScreenTest::whatStandsInTheWayIsPairedAgainFromThere()
{
    const TerminalRecord counter = pair(u"1850012345"_s, u"Counter"_s);
    m_terminals.front()->setScenario(sim::Scenario::parse(u"certificate-changed").value());
    open();
    QSignalSpy asked(m_screen.get(), &TerminalsScreen::pairRequested);
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    clickOn(u"Counter"_s, u"checkConnectionButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"pairTerminalButton"_s)->isVisible(),
                             kTestPatience);
    QCOMPARE(find<QPushButton>(u"pairTerminalButton"_s)->text(), u"Pair Counter again"_s);
    click(u"pairTerminalButton"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<std::optional<TerminalRecord>>(), counter);
}

void TerminalsScreenTest::belowAThousandTheConnectionIsBelow()
{
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    const auto placeOf = [this](QWidget *widget) {
        return QRect(widget->mapTo(m_screen.get(), QPoint()), widget->size());
    };
    auto *connection = find<QFrame>(u"connectionCard"_s);
    QTRY_VERIFY(placeOf(connection).top() > placeOf(cardOf(u"Counter"_s)).bottom());
    m_screen->resize(1366, 704);
    QTRY_VERIFY(placeOf(connection).left() > placeOf(cardOf(u"Counter"_s)).right());
    QVERIFY(std::abs(placeOf(connection).top() - placeOf(cardOf(u"Counter"_s)).top()) <= 1);
}

void TerminalsScreenTest::theKeyboardGoesTheSameWayBack()
{
    pair(u"1850012346"_s, u"Bar"_s);
    pair(u"1850012345"_s, u"Counter"_s);
    open();
    QTRY_VERIFY(cardOf(u"Counter"_s) != nullptr);
    find<QPushButton>(u"pairButton"_s)->setFocus();
    const QStringList problems = tabOrderProblems(*m_screen);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TerminalsScreenTest)
#include "terminalsscreentest.moc"
