#include "core/system/fileidentity.h"

#include <QDir>

#include <windows.h>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

quint64 joined(DWORD high, DWORD low)
{
    return (quint64{high} << 32) | low;
}

} // namespace

QString FileIdentity::lasting() const
{
    return u"%1-%2"_s.arg(volume).arg(file);
}

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    // No access is asked for, and every sharing allowed: looking gets in no one's way.
    const HANDLE handle
        = ::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), 0,
                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found{};
    const bool isKnown = ::GetFileInformationByHandle(handle, &found) != 0;
    ::CloseHandle(handle);
    if (!isKnown)
        return std::nullopt;
    FileIdentity identity;
    identity.volume = found.dwVolumeSerialNumber;
    identity.file = joined(found.nFileIndexHigh, found.nFileIndexLow);
    // In steps of 100 nanoseconds since 1601.
    constexpr qint64 kFrom1601To1970 = 116'444'736'000'000'000;
    const auto born = static_cast<qint64>(
        joined(found.ftCreationTime.dwHighDateTime, found.ftCreationTime.dwLowDateTime));
    if (born > kFrom1601To1970)
        identity.born = (born - kFrom1601To1970) * 100;
    return identity;
}

} // namespace tillside
