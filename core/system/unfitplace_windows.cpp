#include "core/system/unfitplace.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <string>

#include <windows.h>

namespace tillside {

bool isOnNetwork(const QString &folder)
{
    const std::wstring path
        = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath()).toStdWString();
    std::array<wchar_t, MAX_PATH + 1> root{};
    if (::GetVolumePathNameW(path.c_str(), root.data(), static_cast<DWORD>(root.size())) == 0)
        return false;
    return ::GetDriveTypeW(root.data()) == DRIVE_REMOTE;
}

} // namespace tillside
