#include "core/system/endrequests.h"

#include <mutex>
#include <string>
#include <utility>

#include <windows.h>

namespace tillside {

namespace {

constexpr auto kWindowClass = L"TillsideEndRequests";

// Windows creates a thread to call the handler in.
std::mutex mutex;
EndRequests *listener = nullptr; // Guarded by `mutex`.

bool isEnding(DWORD event)
{
    return event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT;
}

BOOL WINAPI onEvent(DWORD event)
{
    const EndRequest request = isEnding(event) ? EndRequest::System : EndRequest::Person;
    {
        const std::lock_guard lock(mutex);
        if (listener != nullptr)
            QMetaObject::invokeMethod(
                listener, [to = listener, request] { emit to->arrived(request); },
                Qt::QueuedConnection);
    }
    // Windows ends the process when this returns, so it never returns: the main thread gets the
    // time until Windows ends the process by force.
    if (isEnding(event))
        ::WaitForSingleObject(::GetCurrentProcess(), INFINITE);
    return TRUE;
}

} // namespace

/// Owns a window that is never shown. Windows asks the windows of a process, and not its console
/// handler, before it logs off; a window for messages only would not be asked.
class EndRequests::Receiver final {
public:
    Receiver(EndRequests *requests, Stay stay)
        : m_requests(requests)
        , m_stay(std::move(stay))
    {
        const std::lock_guard lock(mutex);
        listener = requests;
        ::SetConsoleCtrlHandler(onEvent, TRUE);
        makeWindow();
    }
    /// The handler stays registered, so that none of these events ends the process from now on.
    ~Receiver()
    {
        const std::lock_guard lock(mutex);
        listener = nullptr;
        ::DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(Receiver)

private:
    void makeWindow()
    {
        WNDCLASSW kind = {};
        kind.lpfnWndProc = onMessage;
        kind.hInstance = ::GetModuleHandleW(nullptr);
        kind.lpszClassName = kWindowClass;
        ::RegisterClassW(&kind);
        m_window = ::CreateWindowExW(0, kWindowClass, L"Tillside", WS_OVERLAPPED, 0, 0, 0, 0,
                                     nullptr, nullptr, kind.hInstance, nullptr);
        ::SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    }

    static LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM first, LPARAM second)
    {
        auto *receiver = reinterpret_cast<Receiver *>(::GetWindowLongPtrW(window, GWLP_USERDATA));
        if (receiver != nullptr && message == WM_QUERYENDSESSION)
            return receiver->mayEnd() ? TRUE : FALSE;
        if (receiver == nullptr || message != WM_CLOSE)
            return ::DefWindowProcW(window, message, first, second);
        emit receiver->m_requests->arrived(EndRequest::System); // taskkill closes all windows.
        return 0;
    }

    /// The process leaves as soon as it can, whatever the answer: Windows then goes on by itself.
    [[nodiscard]] bool mayEnd()
    {
        emit m_requests->arrived(EndRequest::System);
        if (!m_stay.isNeeded())
            return true;
        const std::wstring reason = m_stay.reason().toStdWString();
        ::ShutdownBlockReasonCreate(m_window, reason.c_str());
        return false;
    }

    EndRequests *m_requests;
    Stay m_stay;
    HWND m_window = nullptr;
};

EndRequests::EndRequests(const Stay &stay, QObject *parent)
    : QObject(parent)
    , m_receiver(std::make_unique<Receiver>(this, stay))
{ }

EndRequests::~EndRequests() = default;

} // namespace tillside
