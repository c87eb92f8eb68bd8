#include "core/system/locksign_windows.h"

#include <filesystem>
#include <fstream>
#include <string_view>

namespace tillside {

namespace {

std::wstring mutexCalled(const std::string &name)
{
    return L"Global\\tillside-" + std::wstring(name.begin(), name.end());
}

bool write(const std::wstring &path, const std::string &name)
{
    std::ofstream file(std::filesystem::path(path), std::ios::binary);
    file << name << std::flush;
    return file.good();
}

/// Empty if \a path holds no name of a sign.
std::string readFrom(const std::wstring &path)
{
    std::ifstream file(std::filesystem::path(path), std::ios::binary);
    std::string name(kSignLength + 1, '\0');
    file.read(name.data(), static_cast<std::streamsize>(name.size()));
    name.resize(static_cast<std::size_t>(file.gcount()));
    constexpr std::string_view kDigits = "0123456789abcdef";
    const bool isName
        = name.size() == kSignLength && name.find_first_not_of(kDigits) == std::string::npos;
    return isName ? name : std::string();
}

} // namespace

Handle putUpSign(const std::wstring &file, const std::function<std::string()> &newName)
{
    constexpr int kTries = 3;
    for (int i = 0; i < kTries; ++i) {
        const std::string name = newName();
        if (!write(file, name))
            return nullptr;
        if (Handle mutex = createClosedMutex(mutexCalled(name)))
            return mutex;
    }
    return nullptr;
}

bool isSignUp(const std::wstring &file)
{
    const std::string name = readFrom(file);
    return !name.empty() && isOurMutex(mutexCalled(name));
}

} // namespace tillside
