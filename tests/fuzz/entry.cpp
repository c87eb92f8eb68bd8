#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>

// libFuzzer defines these names. NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    tillside::fuzz::tryInput(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
