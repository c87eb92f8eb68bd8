#include "tests/support/wire/callwatch.h"
#include "tests/support/system/patience.h"

#include <QSignalSpy>

namespace tillside {

CallWatch::CallWatch(HttpCall *call)
    : m_call(call)
{
    connect(call, &HttpCall::bodyHandedOver, this, [this] { ++m_timesHandedOver; });
    connect(call, &HttpCall::finished, this, [this](const CallResult &result) {
        ++m_timesFinished;
        m_result = result;
        emit ended();
    });
}

QString CallWatch::ending() const
{
    if (!m_result)
        return {};
    return m_result->answer ? QString::number(m_result->answer.value().status)
                            : QString(nameOf(m_result->answer.error()));
}

QString CallWatch::waitedEnding()
{
    QSignalSpy spy(this, &CallWatch::ended);
    if (!hasEnded())
        spy.wait(kTestPatience);
    return ending();
}

} // namespace tillside
