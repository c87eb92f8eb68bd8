#include "core/system/closedobjects_windows.h"

#include "core/system/ownuser_windows.h"

#include <utility>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace tillside {

namespace {

struct LocalFreer {
    void operator()(void *memory) const { ::LocalFree(memory); }
};
using Descriptor = std::unique_ptr<void, LocalFreer>;

bool grantsOthers(ACE_HEADER *entry)
{
    switch (entry->AceType) {
    case ACCESS_DENIED_ACE_TYPE:
    case ACCESS_DENIED_OBJECT_ACE_TYPE:
    case ACCESS_DENIED_CALLBACK_ACE_TYPE:
    case ACCESS_DENIED_CALLBACK_OBJECT_ACE_TYPE: return false;
    case ACCESS_ALLOWED_ACE_TYPE:
        return isOther(&reinterpret_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart);
    default: return true; // It grants under conditions, which nothing here can judge.
    }
}

bool grantsOthers(PACL list)
{
    if (list == nullptr)
        return true; // Without a list, everyone has every right.
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (::GetAce(list, i, &entry) == 0 || grantsOthers(static_cast<ACE_HEADER *>(entry)))
            return true;
    }
    return false;
}

/// How far an object, open with READ_CONTROL, is closed now.
Closing closingOf(const Handle &object, SE_OBJECT_TYPE type)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR read = nullptr;
    if (::GetSecurityInfo(object.get(), type,
                          OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr,
                          &list, nullptr, &read)
        != ERROR_SUCCESS)
        return Closing::StillOpen;
    const Descriptor freeing(read);
    if (owner == nullptr || isOther(owner))
        return Closing::NotOurs;
    return grantsOthers(list) ? Closing::StillOpen : Closing::Closed;
}

/// An access list, in Windows' own language for them; null if that fails.
Descriptor descriptorOf(const std::wstring &text)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1,
                                                               &descriptor, nullptr)
        == 0)
        return nullptr;
    return Descriptor(descriptor);
}

/// The access list of a closed file or folder. \a inheritance says who gets a copy of it.
Descriptor closedDescriptor(const std::wstring &inheritance)
{
    std::wstring text = L"D:P";
    for (const std::wstring &user : {ownSid(), std::wstring(L"SY"), std::wstring(L"BA")})
        text += L"(A;" + inheritance + L";FA;;;" + user + L")";
    return descriptorOf(text);
}

/// Files and folders in it get a copy.
Descriptor folderDescriptor()
{
    return closedDescriptor(L"OICI");
}

Descriptor fileDescriptor()
{
    return closedDescriptor({});
}

bool isFolder(const std::wstring &path)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

/// Opens what \a path names, behind links. To read or change an access list is never in the way of
/// another program.
Handle opened(const std::wstring &path, DWORD rights)
{
    const HANDLE handle = ::CreateFileW(
        path.c_str(), rights, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    return owned(handle);
}

void setClosedList(const std::wstring &path)
{
    const Descriptor closed = isFolder(path) ? folderDescriptor() : fileDescriptor();
    const Handle object = opened(path, READ_CONTROL | WRITE_DAC);
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    PACL list = nullptr;
    if (!closed || !object
        || ::GetSecurityDescriptorDacl(closed.get(), &isThere, &list, &isDefault) == 0
        || list == nullptr)
        return;
    ::SetSecurityInfo(object.get(), SE_FILE_OBJECT,
                      DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                      nullptr, list, nullptr);
}

Closing closingOf(const std::wstring &path)
{
    const Handle object = opened(path, READ_CONTROL);
    return object ? closingOf(object, SE_FILE_OBJECT) : Closing::StillOpen;
}

} // namespace

void HandleCloser::operator()(void *handle) const
{
    ::CloseHandle(handle);
}

Handle owned(void *handle)
{
    return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle);
}

bool createClosedFolder(const std::wstring &path)
{
    const Descriptor closed = folderDescriptor();
    SECURITY_ATTRIBUTES attributes{sizeof(attributes), closed.get(), FALSE};
    return closed && ::CreateDirectoryW(path.c_str(), &attributes) != 0;
}

bool createClosedFile(const std::wstring &path)
{
    const Descriptor closed = fileDescriptor();
    if (!closed)
        return false;
    SECURITY_ATTRIBUTES attributes{sizeof(attributes), closed.get(), FALSE};
    const HANDLE file = ::CreateFileW(path.c_str(), GENERIC_WRITE, 0, &attributes, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    return owned(file) != nullptr;
}

Closing closeToOthers(const std::wstring &path)
{
    const Closing before = closingOf(path);
    if (before != Closing::StillOpen)
        return before;
    setClosedList(path);
    return closingOf(path); // Some file systems take any list and keep none.
}

Handle createClosedMutex(const std::wstring &name)
{
    // The owner is named, because an administrator's objects would otherwise belong to the group.
    const std::wstring user = ownSid();
    const Descriptor closed = descriptorOf(L"O:" + user + L"D:P(A;;GA;;;" + user + L")");
    if (!closed)
        return nullptr;
    SECURITY_ATTRIBUTES attributes{sizeof(attributes), closed.get(), FALSE};
    Handle mutex(::CreateMutexW(&attributes, FALSE, name.c_str()));
    return ::GetLastError() == ERROR_ALREADY_EXISTS ? nullptr : std::move(mutex);
}

bool isOurMutex(const std::wstring &name)
{
    const Handle mutex(::OpenMutexW(SYNCHRONIZE | READ_CONTROL, FALSE, name.c_str()));
    return mutex && closingOf(mutex, SE_KERNEL_OBJECT) == Closing::Closed;
}

} // namespace tillside
