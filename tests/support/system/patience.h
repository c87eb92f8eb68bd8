#pragma once

#include <QSignalSpy>
#include <QTest>

namespace tillside {

/// How many milliseconds a test waits for something that must happen. A busy computer may need all
/// of them. An idle one loses no time, because the wait ends as soon as it happens.
constexpr int kTestPatience = 30'000;

/// Whether \a spy has received its signal \a times times, or does so in time. Signals before the
/// call count, so create the spy before the action that leads to the signal.
[[nodiscard]] inline bool hears(QSignalSpy &spy, qsizetype times = 1)
{
    while (spy.size() < times) {
        if (!spy.wait(kTestPatience))
            return false;
    }
    return true;
}

} // namespace tillside

// Qt's own macros give up after five seconds. Every test gets these, because the header is
// precompiled.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), ::tillside::kTestPatience)
#define QTRY_VERIFY2(expression, message)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT((expression), message, ::tillside::kTestPatience)
#define QTRY_COMPARE(value, expected)                                                              \
    QTRY_COMPARE_WITH_TIMEOUT((value), (expected), ::tillside::kTestPatience)
