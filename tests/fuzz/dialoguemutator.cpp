#include "tests/support/oracle/answermaker.h"
#include "tests/support/oracle/mutator.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// libFuzzer defines these names. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" std::size_t LLVMFuzzerMutate(uint8_t *data, std::size_t size, std::size_t maxSize);

namespace {

/// A line of a script: a new answer after a usual time.
QByteArray line(quint32 seed)
{
    constexpr std::array steps{"500", "500", "1000", "2000", "15000"};
    constexpr std::array statuses{"200", "200", "200", "200", "206", "404", "401", "500", "0"};
    AnswerMaker maker(seed);
    const auto *step = steps.at(static_cast<std::size_t>(maker.below(5)));
    const auto *status = statuses.at(static_cast<std::size_t>(maker.below(9)));
    const QByteArray body = maker.below(2) == 0 ? maker.make() : maker.makeUndecided();
    return QByteArray(step) + ' ' + status + ' ' + body;
}

/// \a line with its body damaged; the time and the status stay.
QByteArray damaged(const QByteArray &line, Mutator &mutator)
{
    const qsizetype body = std::max<qsizetype>(line.indexOf('{'), 0);
    QByteArray changed = mutator.mutate(line.mid(body));
    return line.left(body) + changed.replace('\n', ' ');
}

QByteArray changed(const QByteArray &script, quint32 seed)
{
    Mutator mutator(seed);
    QByteArrayList lines = script.split('\n');
    const int at = mutator.below(static_cast<int>(lines.size()));
    const int other = mutator.below(static_cast<int>(lines.size()));
    switch (mutator.below(6)) {
    case 0: lines.insert(at, QByteArray(lines.at(other))); break;
    case 1: lines.removeAt(at); break;
    case 2: lines.swapItemsAt(at, other); break;
    case 3: lines[at] = damaged(lines.at(at), mutator); break;
    default: lines.insert(at + 1, line(seed)); break;
    }
    return lines.join('\n');
}

} // namespace

/// libFuzzer damages bytes. Three times out of four, a script is changed line by line instead, so
/// that it stays a dialogue.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    if (seed % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray script(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray other = changed(script, seed);
    const std::size_t length = std::min(maxSize, static_cast<std::size_t>(other.size()));
    std::copy_n(other.cbegin(), length, data);
    return length;
}
