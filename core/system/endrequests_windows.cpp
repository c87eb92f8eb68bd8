#include "core/system/endrequests.h"

#include <mutex>

#include <windows.h>

namespace tillside {

namespace {

// Windows calls the handler in a thread that it makes for that.
std::mutex mutex;
EndRequests *listener = nullptr; // Guarded by the mutex.

bool isEnding(DWORD event)
{
    return event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT;
}

BOOL WINAPI onEvent(DWORD event)
{
    {
        const std::lock_guard lock(mutex);
        if (listener != nullptr)
            QMetaObject::invokeMethod(
                listener, [to = listener, event] { emit to->arrived(isEnding(event)); },
                Qt::QueuedConnection);
    }
    // The process is ended when this returns, so it does not: the time until Windows loses patience
    // belongs to the main thread.
    if (isEnding(event))
        ::WaitForSingleObject(::GetCurrentProcess(), INFINITE);
    return TRUE;
}

} // namespace

class EndRequests::Receiver final {
public:
    explicit Receiver(EndRequests *requests)
    {
        const std::lock_guard lock(mutex);
        listener = requests;
        ::SetConsoleCtrlHandler(onEvent, TRUE);
    }
    /// The handler stays: from now on nothing of this ends the process.
    ~Receiver()
    {
        const std::lock_guard lock(mutex);
        listener = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Receiver)
};

EndRequests::EndRequests(QObject *parent)
    : QObject(parent)
    , m_receiver(std::make_unique<Receiver>(this))
{ }

EndRequests::~EndRequests() = default;

} // namespace tillside
