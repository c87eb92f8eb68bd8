#pragma once

namespace tillside {

/// Must be the last call in main(): `return endProcess(run(argc, argv))`, where run() does
/// everything else. Returns \a code, or ends the process with it and does not return.
///
/// On Windows it ends the process without running any more library code. There, leaving main()
/// kills threads that are about to end (QThread::wait() does not wait that long). If such a thread
/// held a lock of libwinpthread, libstdc++ waits for it for ever, and an invisible till keeps the
/// next one from opening. This was seen under Wine in every second start that ended at once, where
/// Qt crashed in such a thread; packaging/windows/qt.patch fixes that crash.
int endProcess(int code);

} // namespace tillside
