#include "core/system/processend.h"

#include <cstdio>

#include <windows.h>

namespace tillside {

int endProcess(int code)
{
    std::fflush(nullptr);
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
    return code;
}

} // namespace tillside
