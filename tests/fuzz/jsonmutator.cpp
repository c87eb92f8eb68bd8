#include "tests/support/oracle/mutator.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// libFuzzer defines these names. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" std::size_t LLVMFuzzerMutate(uint8_t *data, std::size_t size, std::size_t maxSize);

/// libFuzzer damages bytes. Every second time, the mutator of the property tests damages members
/// instead, so that most inputs are still JSON.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" std::size_t LLVMFuzzerCustomMutator(uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray damaged = Mutator(seed).mutate(body);
    const std::size_t length = std::min(maxSize, static_cast<std::size_t>(damaged.size()));
    std::copy_n(damaged.cbegin(), length, data);
    return length;
}
