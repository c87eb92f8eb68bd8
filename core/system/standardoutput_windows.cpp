#include "core/system/standardoutput.h"

#include <array>
#include <cstdio>

#include <windows.h>

namespace tillside {

namespace {

struct Output {
    std::FILE *stream;
    bool isFree; ///< It is not connected to anything yet.
};

/// Whether output written to \a number goes anywhere: the caller may have passed a pipe or a file.
bool leadsSomewhere(DWORD number)
{
    const HANDLE handle = ::GetStdHandle(number);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE
        && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void prepareStandardOutput()
{
    // Look at both before attaching, because attaching sets every handle that is not set.
    const std::array outputs{Output{stdout, !leadsSomewhere(STD_OUTPUT_HANDLE)},
                             Output{stderr, !leadsSomewhere(STD_ERROR_HANDLE)}};
    if (outputs[0].isFree || outputs[1].isFree)
        ::AttachConsole(ATTACH_PARENT_PROCESS); // Fails if one is attached or the parent has none.
    for (const Output &output : outputs) {
        if (output.isFree) // If it fails, the output stays nowhere, as before.
            static_cast<void>(std::freopen("CONOUT$", "w", output.stream));
    }
    ::SetConsoleOutputCP(CP_UTF8);
    ::SetConsoleCP(CP_UTF8);
}

} // namespace tillside
