#pragma once

namespace tillside {

/// The last thing that main() does: `return endProcess(run(argc, argv))`, run() being all the rest.
/// Returns \a code, or does not return and makes it the process's own.
///
/// On Windows nothing of the libraries runs any more. There, leaving main() kills the threads that
/// are about to end (QThread::wait() does not wait that long), and if one had a lock of
/// libwinpthread's, libstdc++ waits for it for ever: a till that nobody sees, and that keeps the
/// next one from opening. Seen under wine in every second start that ended at once, where Qt
/// crashed in such a thread; packaging/windows/qt.patch mends that.
int endProcess(int code);

} // namespace tillside
