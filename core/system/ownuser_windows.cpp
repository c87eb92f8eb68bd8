#include "core/system/ownuser_windows.h"

#include <array>

#include <windows.h>

#include <sddl.h>

namespace tillside {

namespace {

/// The user as whom this process runs.
class OwnUser final {
public:
    OwnUser()
    {
        HANDLE token = nullptr;
        if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
            return;
        DWORD size = 0;
        m_isKnown = ::GetTokenInformation(token, TokenUser, m_answer.data(),
                                          static_cast<DWORD>(m_answer.size()), &size)
            != 0;
        ::CloseHandle(token);
    }

    [[nodiscard]] bool is(PSID sid) const { return m_isKnown && ::EqualSid(own(), sid) != 0; }
    /// Empty if unknown.
    [[nodiscard]] std::wstring text() const
    {
        wchar_t *text = nullptr;
        if (!m_isKnown || ::ConvertSidToStringSidW(own(), &text) == 0)
            return {};
        const std::wstring copy(text);
        ::LocalFree(text);
        return copy;
    }

private:
    [[nodiscard]] PSID own() const
    {
        return reinterpret_cast<const TOKEN_USER *>(m_answer.data())->User.Sid;
    }

    alignas(TOKEN_USER) std::array<BYTE, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> m_answer{};
    bool m_isKnown = false;
};

const OwnUser &ownUser()
{
    static const OwnUser user;
    return user;
}

} // namespace

std::wstring ownSid()
{
    return ownUser().text();
}

bool isOther(void *sid)
{
    return !ownUser().is(sid) && ::IsWellKnownSid(sid, WinLocalSystemSid) == 0
        && ::IsWellKnownSid(sid, WinBuiltinAdministratorsSid) == 0;
}

} // namespace tillside
