#include "core/system/privatememory.h"

#include <windows.h>

// Declared here because werapi.h does not compile with mingw-w64 10.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace tillside {

namespace {

constexpr DWORD kNoHeapInReports = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP

} // namespace

void keepMemoryPrivate()
{
    ::SetErrorMode(::GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    ::WerSetFlags(kNoHeapInReports);
}

} // namespace tillside
