#include "core/system/endrequests.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// How a process of ours answers Windows before a log-off, a shutdown or an update by the Restart
/// Manager. Each asks all windows of a process, also those that are never shown.
class EndRequestsTest final : public QObject {
    Q_OBJECT

private slots:
    void aLogOffHasToWaitWhileSomethingWouldBeLost();
    void closingTheHiddenWindowAsksTheProcessToEnd();
};

namespace {

HWND hiddenWindow()
{
    return ::FindWindowW(L"TillsideEndRequests", nullptr);
}

} // namespace

void EndRequestsTest::aLogOffHasToWaitWhileSomethingWouldBeLost()
{
    bool isNeeded = true;
    EndRequests requests({.isNeeded = [&isNeeded] { return isNeeded; },
                          .reason = [] { return u"A payment is on its way."_s; }});
    QSignalSpy arrived(&requests, &EndRequests::arrived);
    QVERIFY(hiddenWindow() != nullptr);
    QCOMPARE(::SendMessageW(hiddenWindow(), WM_QUERYENDSESSION, 0, 0), LRESULT(FALSE));
    isNeeded = false;
    QCOMPARE(::SendMessageW(hiddenWindow(), WM_QUERYENDSESSION, 0, 0), LRESULT(TRUE));
    QCOMPARE(arrived.size(), 2);
    QCOMPARE(arrived.front().front().value<EndRequest>(), EndRequest::System);
}

void EndRequestsTest::closingTheHiddenWindowAsksTheProcessToEnd()
{
    EndRequests requests;
    QSignalSpy arrived(&requests, &EndRequests::arrived);
    ::SendMessageW(hiddenWindow(), WM_CLOSE, 0, 0);
    QCOMPARE(arrived.size(), 1);
    QVERIFY(hiddenWindow() != nullptr);
}

QTEST_GUILESS_MAIN(EndRequestsTest)
#include "endrequeststest.moc"
