#include "core/base/privatememory.h"

#include <windows.h>

#include <werapi.h>

namespace tillside {

void keepMemoryPrivate()
{
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    ::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

} // namespace tillside
