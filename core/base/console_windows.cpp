#include "core/base/console.h"

#include <array>
#include <cstdio>

#include <windows.h>

namespace tillside {

namespace {

struct Output {
    DWORD number;
    std::FILE *stream;
};

/// Whether what is written to \a number goes anywhere: to a pipe or a file that somebody gave.
bool leadsSomewhere(DWORD number)
{
    const HANDLE handle = ::GetStdHandle(number);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE
        && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

void useConsole()
{
    const std::array outputs{Output{STD_OUTPUT_HANDLE, stdout}, Output{STD_ERROR_HANDLE, stderr}};
    for (const Output &output : outputs) {
        const bool isFree = !leadsSomewhere(output.number);
        // Of the program that started this one; a program of the console has it already.
        if (isFree && ::AttachConsole(ATTACH_PARENT_PROCESS) == FALSE
            && ::GetLastError() != ERROR_ACCESS_DENIED)
            return;
        if (isFree)
            std::freopen("CONOUT$", "w", output.stream);
    }
    ::SetConsoleOutputCP(CP_UTF8);
    ::SetConsoleCP(CP_UTF8);
}

} // namespace tillside
