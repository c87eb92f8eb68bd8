#include "tests/pictures/studio.h"

#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/presses.h"
#include "ui/look/scale.h"
#include "ui/text/reachabilitytext.h"
#include "ui/text/texts.h"
#include "ui/training/terminaldock.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 15'000;

sim::TerminalOptions terminalFor(const QString &pairedAs)
{
    sim::TerminalOptions options = WindowFixture::manualTerminal();
    options.serial = pairedAs;
    return options;
}

} // namespace

QString Look::name() const
{
    return u"%1-%2-%3-%4x%5"_s.arg(language, QString(nameOf(theme)))
        .arg(textPercent)
        .arg(size.width())
        .arg(size.height());
}

Studio::Studio(const Look &look, const QString &folder, const QString &prefix)
    : m_look(look)
    , m_folder(folder)
    , m_prefix(prefix)
    , m_shop(terminalFor(u"1850012345"_s))
{
    TillSettings settings = m_shop.settings().current();
    settings.language = look.language;
    settings.theme = look.theme;
    settings.textPercent = look.textPercent;
    settings.tillName = u"Till 1"_s;
    settings.shopName = u"Mill Street Bakery"_s;
    m_shop.settings().change(settings);
    m_shop.setTraining(look.isTraining);
    // Otherwise a slow walk hears of an earlier payment what a later scenario says.
    m_shop.till().setEndAgain(std::chrono::hours(1));
}

bool Studio::takeAll()
{
    return welcome() && pairing() && charging() && outcomes() && unresolved() && transactions()
        && dayTotals() && others() && contradicted() && copied();
}

bool Studio::waitFor(const char *what, const std::function<bool()> &condition)
{
    if (QTest::qWaitFor(condition, kPatience))
        return true;
    qWarning().noquote() << m_look.name() << "never came to:" << what << "on" << m_shop.page()
                         << textOf(window(), u"questionTitle"_s);
    return false;
}

Studio::~Studio() = default;

void Studio::resizeTo(const QSize &size)
{
    constexpr int kUnnoticed = 20;
    window()->resize(size);
    const auto *pages = window()->findChild<QWidget *>(u"pages"_s);
    (void)waitFor("scale", [pages] {
        return qAbs(scale().perMille - Scale::perMilleFor(pages->size())) < kUnnoticed;
    });
    waitForCalm();
}

/// Until nothing has moved for some turns of the event loop: a layout may need several, however
/// long each takes on a busy computer.
void Studio::waitForCalm()
{
    constexpr int kTurns = 6;
    QList<QRect> before;
    int calm = 0;
    (void)waitFor("calm", [this, &before, &calm] {
        QList<QRect> now;
        for (const QWidget *widget : window()->findChildren<const QWidget *>())
            now << widget->geometry();
        calm = std::exchange(before, now) == now ? calm + 1 : 0;
        return calm >= kTurns;
    });
}

bool Studio::take(const QString &name)
{
    resizeTo(m_look.size);
    return window()->grab().save(QDir(m_folder).filePath(m_prefix + name + u".png"_s));
}

/// Shows the terminal for training in the window, in the state of the real terminal.
void Studio::showTerminal()
{
    const sim::TerminalOptions &options = m_shop.terminal().options();
    auto *terminal = new TerminalDock(options.currency, options.decimals); // Owned by the window.
    m_shop.window()->setTrainingTerminal(terminal);
    const sim::SimulatedPayment *running = m_shop.terminal().running();
    terminal->show({.amount = Money(running->asked, options.currency, options.decimals),
                    .text = running->texts.last(),
                    .waitsForCard = true});
}

bool Studio::takeTraining()
{
    if (!m_shop.open() || !chargeUntilCard(u"1250"_s))
        return false;
    showTerminal();
    (void)QTest::qWaitFor([] { return false; }, 600); // Until the till has learned about the card.
    return take(u"training"_s);
}

bool Studio::welcome()
{
    m_shop.openUnpaired();
    window()->resize(m_look.size);
    return waitFor("welcome", [this] { return m_shop.page() == u"welcomePage"; })
        && take(u"welcome"_s);
}

bool Studio::pairing()
{
    if (!m_shop.terminal().listen())
        return false;
    pressKey(window(), Qt::Key_F3);
    if (!take(u"terminals-none"_s) || !clickUntilGone(window(), u"pairFirstButton"_s))
        return false;
    const auto type = [this](const QString &field, const QString &text) {
        if (auto *edit = visible<QLineEdit>(window(), field)) {
            edit->setFocus();
            typeInto(window(), text, 1);
        }
    };
    type(u"addressField"_s, u"127.0.0.1:%1"_s.arg(m_shop.terminal().port()));
    type(u"serialField"_s, m_shop.terminal().options().serial);
    type(u"nameField"_s, u"Counter"_s);
    const auto canGoOn = [this] {
        const auto *button = visible<QWidget>(window(), u"goOnButton"_s);
        return button != nullptr && button->isEnabled();
    };
    const auto isShown
        = [this](const QString &name) { return visible<QWidget>(window(), name) != nullptr; };
    if (!waitFor("address found", canGoOn) || !take(u"pairing-1-address"_s))
        return false;
    const auto goOnTo = [&](const QString &next) {
        return waitFor("next step", [&] {
            (void)click(window(), u"goOnButton"_s);
            (void)QTest::qWaitFor([] { return false; }, 100);
            return isShown(next);
        });
    };
    if (!goOnTo(u"fingerprintLabel"_s) || !take(u"pairing-2-certificate"_s)
        || !goOnTo(u"codeField"_s))
        return false;
    const QString code = m_shop.terminal().options().pairingCode;
    type(u"codeField"_s, code.first(2));
    if (!take(u"pairing-3-code"_s))
        return false;
    type(u"codeField"_s, code.sliced(2));
    if (!goOnTo(u"pairedHeadline"_s))
        return false;
    (void)QTest::qWaitFor([] { return false; }, 300);
    return take(u"pairing-4-done"_s) && clickUntilGone(window(), u"goOnButton"_s);
}

bool Studio::charging()
{
    pressKey(window(), Qt::Key_F1);
    if (!waitFor("charge", [this] { return m_shop.page() == u"chargeScreen"; })
        || !waitFor("ready", [this] { return !textOf(window(), u"terminalChip"_s).isEmpty(); })
        || !take(u"charge-empty"_s))
        return false;
    typeInto(window(), u"1250"_s);
    if (!take(u"charge"_s))
        return false;
    pressKey(window(), Qt::Key_Escape);
    scan(window(), u"4006381333931\r"_s);
    if (!take(u"charge-scanner"_s))
        return false;
    typeInto(window(), u"900000"_s);
    return take(u"charge-limit"_s);
}

bool Studio::charge(const QString &amount)
{
    pressKey(window(), Qt::Key_F1);
    pressKey(window(), Qt::Key_Escape);
    typeInto(window(), amount);
    return pressUntilGone(window(), Qt::Key_Return, u"chargeScreen"_s);
}

bool Studio::chargeUntilCard(const QString &amount)
{
    const auto isAtCard = [this] {
        const sim::SimulatedPayment *running = m_shop.terminal().running();
        return running != nullptr && running->phase == sim::PaymentPhase::Card;
    };
    return charge(amount) && waitFor("card", isAtCard);
}

bool Studio::chargeUntilOver(const QString &amount, const QString &name,
                             const std::function<void()> &customer)
{
    if (!chargeUntilCard(amount))
        return false;
    if (name == u"approved" && !take(u"payment"_s))
        return false;
    customer();
    return waitFor("outcome", [this] { return m_shop.page() == u"outcomeScreen"; })
        && (name != u"disputed" || waitForBadge()) && take(u"outcome-"_s + name);
}

/// What is not known is counted a moment after its outcome appears.
bool Studio::waitForBadge()
{
    return waitFor("badge",
                   [this] { return visible<QWidget>(window(), u"toCheckBadge"_s) != nullptr; });
}

bool Studio::outcomes()
{
    sim::SimulatedTerminal &terminal = m_shop.terminal();
    const auto tap = [&terminal] { terminal.tapCard(); };
    if (!chargeUntilOver(u"1250"_s, u"approved"_s, tap)
        || !chargeUntilOver(u"1251"_s, u"declined"_s, tap)
        || !chargeUntilOver(u"1288"_s, u"less"_s, tap)
        || !chargeUntilOver(u"1266"_s, u"signature"_s, tap)
        || !chargeUntilOver(u"2250"_s, u"cancelled"_s,
                            [&terminal] { terminal.cancelAtTerminal(); }))
        return false;
    // Voids the payment on the terminal before the till can read the approval.
    const auto tapAndVoid = [this, &terminal] {
        (void)waitFor("UTI", [this] { return m_shop.newest().uti.has_value(); });
        terminal.loseConnection(true);
        terminal.tapCard();
        (void)waitFor("end", [&terminal] { return terminal.running() == nullptr; });
        terminal.voidAtTerminal(m_shop.newest().uti->text());
        terminal.loseConnection(false);
    };
    if (!chargeUntilOver(u"3250"_s, u"voided"_s, tapAndVoid))
        return false;
    terminal.setScenario(sim::Scenario::parse(u"error-400@post").value());
    const bool taken = charge(u"1450"_s)
        && waitFor("not charged", [this] { return m_shop.page() == u"outcomeScreen"; })
        && take(u"outcome-notcharged"_s);
    terminal.setScenario({});
    return taken;
}

bool Studio::unresolved()
{
    sim::SimulatedTerminal &terminal = m_shop.terminal();
    terminal.setScenario(sim::Scenario::parse(u"wrong-amount").value());
    if (!chargeUntilOver(u"4250"_s, u"disputed"_s, [&terminal] { terminal.tapCard(); }))
        return false;
    if (!charge(u"5250"_s)
        || !waitFor("question", [this] { return m_shop.page() == u"questionPage"; })
        || !take(u"question-unresolved"_s) || !clickUntilGone(window(), u"questionNo"_s))
        return false;
    terminal.setScenario(sim::Scenario::parse(u"reply-lost").value());
    if (!charge(u"5250"_s)
        || !waitFor("not known", [this] { return m_shop.page() == u"outcomeScreen"; })
        || !waitForBadge() || !take(u"outcome-notknown"_s))
        return false;
    terminal.setScenario({});
    terminal.tapCard();
    pressKey(window(), Qt::Key_F5);
    const auto isListed
        = [this] { return visible<QWidget>(window(), u"toCheckList"_s) != nullptr; };
    const auto hasDetails = [this] {
        if (visible<QPushButton>(window(), u"rowSettleButton"_s) != nullptr)
            return true;
        pressKey(window(), Qt::Key_Return); // In a narrow window, the details are a page.
        return false;
    };
    return waitFor("list", isListed) && take(u"tocheck"_s) && waitFor("details", hasDetails)
        && (isListed() || take(u"tocheck-details"_s))
        && clickUntilGone(window(), u"rowSettleButton"_s)
        && waitFor("settle",
                   [this] { return visible<QWidget>(window(), u"settlePage"_s) != nullptr; })
        && take(u"settle"_s);
}

bool Studio::transactions()
{
    pressKey(window(), Qt::Key_F2, 500);
    const auto hasDetails = [this] {
        return !textOf(window(), u"detailsAmount"_s).isEmpty()
            || visible<QWidget>(window(), u"detailsPanel"_s) == nullptr;
    };
    if (!waitFor("transactions",
                 [this] { return visible<QWidget>(window(), u"total0"_s) != nullptr; }))
        return false;
    pressKey(window(), Qt::Key_Down);
    if (!waitFor("details", hasDetails) || !take(u"transactions"_s))
        return false;
    pressKey(window(), Qt::Key_F, 100, Qt::ControlModifier);
    typeInto(window(), u"12.50"_s);
    pressKey(window(), Qt::Key_Return);
    pressKey(window(), Qt::Key_Return); // Opens the details where they are a page.
    const auto canRefund
        = [this] { return visible<QPushButton>(window(), u"rowRefundButton"_s) != nullptr; };
    return waitFor("found", canRefund) && take(u"transactions-found"_s)
        && clickUntilGone(window(), u"rowReceiptButton"_s)
        && waitFor("receipt",
                   [this] { return visible<QWidget>(window(), u"receiptPaper"_s) != nullptr; })
        && take(u"receipt"_s) && clickUntilGone(window(), u"receiptBack"_s)
        && clickUntilGone(window(), u"rowRefundButton"_s)
        && waitFor("refund", [this] { return m_shop.page() == u"refundPage"_s; })
        && take(u"refund"_s) && clickUntilGone(window(), u"refundNo"_s);
}

/// The day, and the question who closes it.
bool Studio::dayTotals()
{
    pressKey(window(), Qt::Key_F6);
    const auto isCounted
        = [this] { return visible<QWidget>(window(), u"dayValueCharged"_s) != nullptr; };
    if (!waitFor("day totals", isCounted) || !take(u"day-totals"_s))
        return false;
    auto *choice = m_shop.window()->findChild<QPushButton *>(u"dayChoice"_s);
    choice->menu()->actions().at(1)->trigger(); // Today, which has hours.
    const auto hasHours = [this] { return visible<QWidget>(window(), u"hourChart"_s) != nullptr; };
    if (!waitFor("hours", hasHours) || !take(u"day-today"_s))
        return false;
    choice->menu()->actions().at(0)->trigger();
    const auto canClose
        = [this] { return visible<QPushButton>(window(), u"dayCloseButton"_s) != nullptr; };
    return waitFor("open day", canClose) && clickUntilGone(window(), u"dayCloseButton"_s)
        && take(u"day-close"_s) && clickUntilGone(window(), u"closeDayBackButton"_s);
}

/// The connection to the terminal when it answers, when it does not, and when another device does.
bool Studio::terminals()
{
    pressKey(window(), Qt::Key_F3);
    const auto look = [this](Reachability wanted) {
        m_shop.terminal().loseConnection(wanted == Reachability::NotAnswering);
        m_shop.terminal().setScenario(wanted == Reachability::OtherCertificate
                                          ? sim::Scenario::parse(u"certificate-changed").value()
                                          : sim::Scenario());
        return waitFor("check", [this, wanted] {
            const auto *copy = window()->findChild<QPushButton *>(u"copyReportButton"_s);
            const bool isOver = copy->isEnabled();
            if (isOver && textOf(window(), u"terminalState"_s) == texts::reachabilityWord(wanted))
                return true;
            // It may have scrolled out of sight.
            if (isOver || !copy->isVisibleTo(window()))
                window()->findChild<QPushButton *>(u"checkConnectionButton"_s)->click();
            return false;
        });
    };
    return look(Reachability::Ready) && take(u"terminals"_s) && look(Reachability::NotAnswering)
        && take(u"terminals-silent"_s) && look(Reachability::OtherCertificate)
        && take(u"terminals-changed"_s) && look(Reachability::Ready);
}

bool Studio::others()
{
    if (!terminals())
        return false;
    pressKey(window(), Qt::Key_F4);
    // Right after a change of screen, presses do not count.
    const auto open = [this](const QString &section) {
        const auto *button = visible<QAbstractButton>(window(), section);
        return button != nullptr && waitFor("section", [&] {
                   (void)click(window(), section);
                   return button->isChecked();
               });
    };
    if (!take(u"settings"_s) || !open(u"sectionCharging"_s) || !take(u"settings-amounts"_s)
        || !open(u"sectionReceipts"_s) || !take(u"settings-receipts"_s) || !open(u"sectionLook"_s)
        || !take(u"settings-look"_s))
        return false;
    m_shop.window()->setStartProblems({texts::textOf(VaultError::NoService)});
    return take(u"problem"_s);
}

/// The terminal says of a declined sale that it was approved, after the customer has paid again.
bool Studio::contradicted()
{
    const std::vector<PaymentRecord> all = m_shop.till().allPayments();
    const auto declined = std::find_if(all.begin(), all.end(), [](const PaymentRecord &payment) {
        return payment.state == PaymentState::Declined;
    });
    PaymentRecord sale = *declined;
    PaymentRecord again = sale;
    again.id = PaymentId::create();
    again.uti = Uti::create();
    again.askAgainAt.reset();
    again.toldAt = sale.toldAt = std::nullopt;
    again.state = sale.state = PaymentState::Approved;
    again.approved = sale.approved = sale.amount;
    sale.contradictedAt = sale.endedAt = sale.endedAt->addSecs(31);
    sale.askAgainAt.reset();
    const std::vector<Evidence> lines{
        {u"approved"_s, *sale.endedAt, Words{u"308373"_s}},
        {u"contradicts-outcome"_s, *sale.endedAt, StableName{u"declined"_s}}};
    const auto write = [&](Journal &journal) -> JournalResult<PaymentRecord> {
        const auto recorded = journal.record(again, {u"recorded"_s, again.startedAt, {}});
        return recorded ? journal.update(sale, lines) : recorded;
    };
    if (!m_shop.till().payments().journal.run(write).result())
        return false;
    m_shop.restart();
    if (!waitFor("meanwhile", [this] { return m_shop.page() == u"meanwhilePage"; })
        || !take(u"meanwhile"_s) || !clickUntilGone(window(), u"meanwhileButton"_s))
        return false;
    if (!waitFor("notice", [this] { return m_shop.page() == u"questionPage"; })
        || !take(u"contradicted"_s) || !clickUntilGone(window(), u"questionNo"_s))
        return false;
    const auto isListed = [this] {
        (void)click(window(), u"questionNo"_s); // Another payment may have its notice.
        pressKey(window(), Qt::Key_F5);
        return m_shop.page() == u"checkScreen";
    };
    return waitFor("list", isListed) && take(u"tocheck-contradicted"_s);
}

/// The journal comes from another machine.
bool Studio::copied()
{
    samples::HandTool tool(m_shop.till().folder() + u"/journal.sqlite"_s);
    if (!tool.run(u"UPDATE meta SET value = 'another' WHERE key = 'machine'"_s))
        return false;
    m_shop.restart();
    if (!waitFor("notice", [this] { return m_shop.page() == u"questionPage"; })
        || !clickUntilGone(window(), u"questionNo"_s))
        return false;
    const auto isAsked = [this] {
        (void)click(window(), u"copyBannerButton"_s); // A notice may have come before it.
        return m_shop.page() == u"copyPage";
    };
    return waitFor("copy", isAsked) && take(u"copy"_s) && clickUntilGone(window(), u"copyNo"_s)
        && take(u"copy-later"_s);
}

} // namespace tillside
