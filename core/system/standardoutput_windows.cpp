#include "core/system/standardoutput.h"

#include <array>
#include <cstdio>

#include <windows.h>

namespace tillside {

namespace {

struct Output {
    std::FILE *stream;
    bool isFree; ///< It leads nowhere yet.
};

/// Whether what is written to \a number goes anywhere: to a pipe or a file that somebody gave.
bool leadsSomewhere(DWORD number)
{
    const HANDLE handle = ::GetStdHandle(number);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE
        && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void prepareStandardOutput()
{
    // Both are looked at first: attaching gives handles to all that have none.
    const std::array outputs{Output{stdout, !leadsSomewhere(STD_OUTPUT_HANDLE)},
                             Output{stderr, !leadsSomewhere(STD_ERROR_HANDLE)}};
    if (outputs[0].isFree || outputs[1].isFree)
        ::AttachConsole(ATTACH_PARENT_PROCESS); // Fails where there is one, or none to be had.
    for (const Output &output : outputs) {
        if (output.isFree)
            std::freopen("CONOUT$", "w", output.stream);
    }
    ::SetConsoleOutputCP(CP_UTF8);
    ::SetConsoleCP(CP_UTF8);
}

} // namespace tillside
