#include "core/control/checkcontroller.h"
#include "core/control/transactionscontroller.h"
#include "core/model/evidencecode.h"
#include "tests/bench/pulse.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/tillfixture.h"
#include "ui/check/checkscreen.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/transactions/transactionsscreen.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>

#include <malloc.h>

// How fast the lists of the window are where a cashier notices it:
//
//   bench_lists FOLDER    the transactions of the journal in FOLDER: until the first page is drawn,
//                         and the longest time in which the window could do nothing while a person
//                         types a search, and while they scroll; the memory at the end
//   bench_lists --check N a list of N payments to check: until it is drawn, and its memory
//
// Journal, screens and their controllers are the till's own.

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPace = 120ms; ///< Between two keys of a person.
constexpr auto kSettle = 1000ms;
constexpr QSize kWindow(1366, 768);

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "bench_lists: %s\n", why);
    std::exit(EXIT_FAILURE);
}

/// Kilobytes of this process in memory.
qint64 residentKilobytes()
{
    constexpr qint64 kPage = 4;
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail("no /proc");
    return file.readAll().split(' ').at(1).toLongLong() * kPage;
}

/// Kilobytes that this process has allocated and not freed.
qint64 heapKilobytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<qint64>((info.uordblks + info.hblkhd) / 1024);
}

void waitUntil(const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, kTestPatience))
        fail("something did not come");
}

/// The event loop runs meanwhile, as it does while a person does nothing.
void pause(std::chrono::milliseconds time)
{
    // QTest's waiting would sleep in between, for longer than a frame should take.
    QTimer::singleShot(time, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
}

/// Waits for the end of the first drawing of \a list with rows in it.
class FirstRows final : public QObject {
public:
    explicit FirstRows(QAbstractItemView &list)
        : m_list(list)
    {
        m_list.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool areDrawn() const { return m_areDrawn; }

    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_list.model()->rowCount() > 0)
            QMetaObject::invokeMethod(
                this, [this] { m_areDrawn = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    QAbstractItemView &m_list;
    bool m_areDrawn = false;
};

/// The milliseconds until \a screen is open and its list \a name is drawn with rows.
double openingTime(QWidget &screen, const QString &name)
{
    auto *list = screen.findChild<QAbstractItemView *>(name);
    FirstRows rows(*list);
    QElapsedTimer timer;
    timer.start();
    screen.show();
    screen.activateWindow();
    waitUntil([&rows] { return rows.areDrawn(); });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The longest time for which the window could do nothing while \a press was called \a times, at a
/// person's pace.
double longestWhile(int times, const std::function<void(int)> &press)
{
    Pulse pulse;
    pause(kPace);
    (void)pulse.takeLongest();
    for (int at = 0; at < times; ++at) {
        press(at);
        pause(kPace);
    }
    return pulse.takeLongest();
}

QJsonObject transactions(const QString &folder)
{
    TillFixture till;
    JournalThread journal;
    if (!journal.open(folder).result())
        fail("the journal cannot be opened");
    PaymentContext ours = till.payments();
    const PaymentContext context{.journal = journal,
                                 .terminals = ours.terminals,
                                 .clock = ours.clock,
                                 .lockFolder = folder,
                                 .intervals = ours.intervals};
    BackgroundCheck background(context); // It does not run: no terminal of the journal exists.
    CheckController check(context, background);
    TransactionsController controller(context);
    TransactionsWish wish;
    wish.days = DayChoice::EveryDay;
    controller.wish(wish, QLocale());
    QJsonObject report;
    TransactionsScreen screen(controller, check, nullptr);
    screen.resize(kWindow);
    report["open_ms"_L1] = openingTime(screen, u"transactionsList"_s);
    auto *list = screen.findChild<QAbstractItemView *>(u"transactionsList"_s);
    report["scroll_ms"_L1] = longestWhile(40, [list](int) { // Through several pages.
        QTest::keyClick(list, Qt::Key_PageDown);
    });
    const QString search = u"12.50"_s;
    auto *box = screen.findChild<QLineEdit *>(u"transactionSearch"_s);
    report["type_ms"_L1] = longestWhile(static_cast<int>(search.size()),
                                        [&](int at) { QTest::keyClicks(box, search.mid(at, 1)); });
    waitUntil([&controller] { return controller.list().isRead(); });
    report["resident_kb"_L1] = residentKilobytes();
    return report;
}

/// Writes \a count payments whose answers were lost, as the till writes them.
void lose(TillFixture &till, int count)
{
    const auto job
        = [count, terminal = till.terminal().id](Journal &journal) -> JournalResult<Done> {
        for (int at = 0; at < count; ++at) {
            const auto made = journal.record(samples::payment(terminal),
                                             samples::evidence(nameOf(EvidenceCode::Recorded)));
            if (!made)
                return made.error();
            PaymentRecord lost = made.value();
            lost.state = PaymentState::Unidentified;
            const auto kept
                = journal.update(lost, {samples::evidence(nameOf(EvidenceCode::Sending))});
            if (!kept)
                return kept.error();
        }
        return Done();
    };
    if (!TillFixture::answerOf(till.payments().journal.run(job)))
        fail("the payments cannot be written");
}

QJsonObject toCheck(int count)
{
    sim::SimulatedTerminal terminal{sim::TerminalOptions()};
    TillFixture till;
    if (!terminal.listen() || !till.pair(TillFixture::requestFor(terminal)))
        fail("no terminal");
    BackgroundCheck background(till.payments());
    TransactionsController all(till.payments());
    lose(till, count);
    background.start();
    waitUntil([&] { return background.payments().size() == static_cast<std::size_t>(count); });
    {
        CheckController none(till.payments(), background);
        CheckScreen(none, all).grab(); // What the first screen loads once is no part of the list.
    }
    background.checkNow(); // What a round needs is there in both measurements.
    pause(kSettle);
    auto empty = std::make_unique<QWidget>(); // The picture of a window is no part of its list.
    empty->resize(kWindow);
    empty->show();
    if (!QTest::qWaitForWindowExposed(empty.get()))
        fail("no window");
    const qint64 before = heapKilobytes();
    empty.reset();
    CheckController check(till.payments(), background);
    background.checkNow();
    waitUntil([&check, count] { return check.openCount() == count; });
    pause(kSettle);
    check.beginVisit();
    CheckScreen screen(check, all);
    screen.resize(kWindow);
    QJsonObject report;
    report["open_ms"_L1] = openingTime(screen, u"toCheckList"_s);
    report["kb"_L1] = heapKilobytes() - before;
    return report;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    applyTheme(application, ThemeName::Light, {});
    const QString what = QApplication::arguments().value(1);
    const QJsonObject report = what == u"--check"_s
        ? toCheck(QApplication::arguments().value(2).toInt())
        : transactions(what);
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return EXIT_SUCCESS;
}
