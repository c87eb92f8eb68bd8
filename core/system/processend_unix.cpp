#include "core/system/processend.h"

#include <cstdio>

#include <unistd.h>

namespace tillside {

int endProcess(int code)
{
#ifndef TILLSIDE_SANITIZED // The sanitizers report when the process leaves main().
    std::fflush(nullptr);
    ::_exit(code);
#endif
    return code;
}

} // namespace tillside
