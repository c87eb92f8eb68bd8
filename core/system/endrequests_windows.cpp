#include "core/system/endrequests.h"

#include <mutex>

#include <windows.h>

namespace tillside {

namespace {

// Windows creates a thread to call the handler in.
std::mutex mutex;
EndRequests *listener = nullptr; // Guarded by `mutex`.

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
    // Windows ends the process when this returns, so it never returns: the main thread gets the
    // time until Windows ends the process by force.
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
    /// The handler stays registered, so that none of these events ends the process from now on.
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
