#include "ui/training/terminaldock.h"

#include "core/simulator/bank.h"
#include "ui/training/amounthints.h"
#include "ui/training/terminalface.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The part of the window that simulates a card terminal in training.
class TrainingTest : public QObject {
    Q_OBJECT
private slots:
    void theFaceSaysHowTheTerminalStands_data();
    void theFaceSaysHowTheTerminalStands();
    void theHintsSayWhatTheBankDoes();
    void whatTheCustomerDoesIsTold_data();
    void whatTheCustomerDoesIsTold();
    void everyButtonIsNamedAsItReads();
    void itShowsWhatItIsGiven();
    void anotherLanguageBuildsItAnewAndKeepsTheDisplay();
    void theCustomerIsWantedWhileACardIs();
};

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};

TerminalDisplay waiting()
{
    return {.amount = Money(1250, kEuro), .text = u"Present card"_s, .waitsForCard = true};
}

QPushButton *button(const TerminalDock &window, const char *name)
{
    return window.findChild<QPushButton *>(QLatin1StringView(name));
}

QString textOf(const TerminalDock &window, const char *label)
{
    return window.findChild<QLabel *>(QLatin1StringView(label))->text();
}

/// Whether \a hint says what the simulated bank does with its amount.
bool isWhatTheBankDoes(const AmountHint &hint)
{
    const sim::BankWord word = sim::bankWordFor(PaymentType::Sale, hint.amount.minor());
    const bool saysDeclined = hint.happens.startsWith("Declined"_L1);
    return saysDeclined != word.isApproved
        && hint.happens.contains("signature"_L1) == word.hasSignature
        && hint.happens.contains("tip"_L1) == (word.tip > 0)
        && hint.happens.contains("less"_L1) == word.isForLess;
}

} // namespace

void TrainingTest::theFaceSaysHowTheTerminalStands_data()
{
    QTest::addColumn<TerminalDisplay>("display");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("network");
    QTest::addColumn<bool>("canPay");
    QTest::addColumn<bool>("canCancel");
    QTest::addColumn<bool>("hasHint");
    TerminalDisplay display;
    QTest::newRow("idle") << display << u""_s << u"Ready"_s << u"On the network"_s << false << false
                          << false;
    display.isReachable = false;
    QTest::newRow("unplugged") << display << u""_s << u"Ready"_s << u"Off the network"_s << false
                               << false << false;
    display = waiting();
    QTest::newRow("card") << display << u"€12.50"_s << u"Present card"_s << u"On the network"_s
                          << true << true << false;
    display.isReachable = false;
    QTest::newRow("card, unplugged") << display << u"€12.50"_s << u"Present card"_s
                                     << u"Off the network"_s << true << true << false;
    display = waiting();
    display.customerLeft = true;
    QTest::newRow("left") << display << u"€12.50"_s << u"Present card"_s << u"On the network"_s
                          << false << true << true;
    display = {.amount = Money(1250, kEuro), .text = u"Authorising"_s};
    QTest::newRow("bank") << display << u"€12.50"_s << u"Authorising"_s << u"On the network"_s
                          << false << false << false;
}

void TrainingTest::theFaceSaysHowTheTerminalStands()
{
    QFETCH(const TerminalDisplay, display);
    const TerminalFace face
        = terminalFace(display, QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(face.amount, "amount");
    QTEST(face.line, "line");
    QTEST(face.network, "network");
    QTEST(face.canPay, "canPay");
    QTEST(face.canCancel, "canCancel");
    QTEST(!face.hint.isEmpty(), "hasHint");
    QCOMPARE(face.connectionButton,
             display.isReachable ? u"Lose the connection"_s : u"Back on the network"_s);
    QCOMPARE(face.networkIcon, display.isReachable ? Icon::Ready : Icon::NotAnswering);
}

void TrainingTest::theHintsSayWhatTheBankDoes()
{
    const auto hints = amountHints(kEuro, 2);
    for (const AmountHint &hint : hints)
        QVERIFY2(isWhatTheBankDoes(hint), qPrintable(hint.amount.toDecimal()));
    int told = 0;
    for (int ending = 0; ending < 100; ++ending) {
        const sim::BankWord word = sim::bankWordFor(PaymentType::Sale, 1000 + ending);
        told += !word.isApproved || word.hasSignature || word.tip > 0 || word.isForLess ? 1 : 0;
    }
    QCOMPARE(hints.size(), std::size_t(told) + 1); // Plus one for all other amounts.
}

void TrainingTest::whatTheCustomerDoesIsTold_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("tap") << QByteArray("tapCardButton") << QByteArray("cardTapped()");
    QTest::newRow("cancel") << QByteArray("terminalCancelButton") << QByteArray("cancelled()");
    QTest::newRow("leave") << QByteArray("walkAwayButton") << QByteArray("walkedAway()");
    QTest::newRow("network") << QByteArray("connectionButton") << QByteArray("connectionToggled()");
}

void TrainingTest::whatTheCustomerDoesIsTold()
{
    QFETCH(const QByteArray, button);
    QFETCH(const QByteArray, signal);
    TerminalDock window(kEuro, 2);
    window.show(waiting());
    window.show();
    const QMetaObject *meta = window.metaObject();
    QSignalSpy told(&window, meta->method(meta->indexOfSignal(signal)));
    QTest::mouseClick(::button(window, button), Qt::LeftButton);
    QCOMPARE(told.size(), 1);
    ::button(window, button)->setFocus();
    QTest::keyClick(::button(window, button), Qt::Key_Space);
    QCOMPARE(told.size(), 2);
}

void TrainingTest::everyButtonIsNamedAsItReads()
{
    const TerminalDock window(kEuro, 2);
    const auto buttons = window.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    for (const QPushButton *button : buttons) {
        QVERIFY(!button->objectName().isEmpty());
        const auto *interface = QAccessible::queryAccessibleInterface(
            const_cast<QPushButton *>(button)); // NOLINT: reading changes nothing.
        QCOMPARE(interface->text(QAccessible::Name), button->text());
    }
}

void TrainingTest::itShowsWhatItIsGiven()
{
    TerminalDock window(kEuro, 2);
    QCOMPARE(textOf(window, "terminalLine"), u"Ready"_s);
    QVERIFY(!button(window, "tapCardButton")->isEnabled());
    QVERIFY(button(window, "connectionButton")->isEnabled());
    window.show(waiting());
    QCOMPARE(textOf(window, "terminalLine"), u"Present card"_s);
    QVERIFY(button(window, "tapCardButton")->isEnabled());
    window.show(TerminalDisplay());
    QCOMPARE(textOf(window, "terminalLine"), u"Ready"_s);
    QVERIFY(!button(window, "walkAwayButton")->isEnabled());
}

void TrainingTest::anotherLanguageBuildsItAnewAndKeepsTheDisplay()
{
    TerminalDock window(kEuro, 2);
    window.show(waiting());
    const QPointer<QPushButton> before = button(window, "tapCardButton");
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &event);
    QTRY_VERIFY(!before);
    QCOMPARE(textOf(window, "terminalLine"), u"Present card"_s);
    QSignalSpy tapped(&window, &TerminalDock::cardTapped);
    button(window, "tapCardButton")->click();
    QCOMPARE(tapped.size(), 1);
}

void TrainingTest::theCustomerIsWantedWhileACardIs()
{
    TerminalDock dock(kEuro, 2);
    QSignalSpy wanted(&dock, &TerminalDock::customerWanted);
    dock.show(waiting());
    dock.show(waiting());
    dock.show(TerminalDisplay());
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted.at(0).at(0).toBool());
    QVERIFY(!wanted.at(1).at(0).toBool());
}

QTEST_MAIN(TrainingTest)
#include "trainingtest.moc"
