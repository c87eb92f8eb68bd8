#pragma once

namespace tillside {

/// Must be the last call in main(): `return endProcess(run(argc, argv))`, where run() does
/// everything else. Returns \a code, or ends the process with it and does not return.
///
/// It ends the process without running any more library code, except under a sanitizer. Threads of
/// libraries still run then: those of the keychain's library, and threads that are about to end,
/// for which QThread::wait() does not wait.
///
/// On Windows, leaving main() kills such threads. If one held a lock of libwinpthread, libstdc++
/// waits for it for ever, and an invisible till keeps the next one from opening. This was seen
/// under Wine in every second start that ended at once, where Qt crashed in such a thread;
/// packaging/windows/qt.patch fixes that crash. On Unix they go on while the libraries' own data is
/// destroyed.
int endProcess(int code);

} // namespace tillside
