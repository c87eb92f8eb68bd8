#include "core/settings/settingsfile.h"

#include "core/base/log.h"
#include "core/base/named.h"

#include <QFile>
#include <QSettings>

#include <functional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTillName = "till/name"_L1;
constexpr auto kTerminal = "till/terminal"_L1;
constexpr auto kLanguage = "screen/language"_L1;
constexpr auto kTheme = "screen/theme"_L1;
constexpr auto kTextPercent = "screen/textPercent"_L1;
constexpr auto kSounds = "screen/sounds"_L1;
constexpr auto kAmountEntry = "charge/amountEntry"_L1;
constexpr auto kAskSameAmount = "charge/askSameAmount"_L1;
constexpr auto kSaleLimitMinor = "charge/saleLimitMinor"_L1;

constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What is under \a key, if \a parse makes something of it; else \a otherwise.
template <typename T>
T valueOf(const QSettings &file, QLatin1StringView key, const T &otherwise,
          const std::function<std::optional<T>(const QString &)> &parse)
{
    if (!file.contains(key))
        return otherwise;
    const std::optional<T> value = parse(file.value(key).toString());
    if (!value)
        qCWarning(lcApp) << "setting not understood, the default counts:" << key;
    return value.value_or(otherwise);
}

std::optional<bool> toBool(const QString &text)
{
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

std::optional<qint64> toLimit(const QString &text)
{
    bool ok = false;
    const qint64 minor = text.toLongLong(&ok);
    return ok && isSaleLimit(minor) ? std::optional(minor) : std::nullopt;
}

std::optional<int> toPercent(const QString &text)
{
    bool ok = false;
    const int percent = text.toInt(&ok);
    return ok && isTextPercent(percent) ? std::optional(percent) : std::nullopt;
}

/// \a text, if \a isPossible says so.
std::function<std::optional<QString>(const QString &)> textIf(bool (*isPossible)(QStringView))
{
    return [isPossible](const QString &text) {
        return isPossible(text) ? std::optional(text) : std::nullopt;
    };
}

std::optional<std::optional<TerminalId>> toTerminal(const QString &text)
{
    const auto id = TerminalId::parse(text);
    if (!id)
        return std::nullopt;
    return std::make_optional(id);
}

TillSettings valuesIn(const QSettings &file)
{
    TillSettings s;
    s.tillName = valueOf<QString>(file, kTillName, s.tillName, textIf(&isTillName));
    s.terminal = valueOf<std::optional<TerminalId>>(file, kTerminal, s.terminal, &toTerminal);
    s.language = valueOf<QString>(file, kLanguage, s.language, textIf(&isLanguage));
    s.theme = valueOf<ThemeChoice>(file, kTheme, s.theme,
                                   [](const QString &text) { return named(kThemeChoices, text); });
    s.textPercent = valueOf<int>(file, kTextPercent, s.textPercent, &toPercent);
    s.sounds = valueOf<bool>(file, kSounds, s.sounds, &toBool);
    s.amountEntry
        = valueOf<AmountEntryMode>(file, kAmountEntry, s.amountEntry, [](const QString &text) {
              return named(kAmountEntryModes, text);
          });
    s.askSameAmount = valueOf<bool>(file, kAskSameAmount, s.askSameAmount, &toBool);
    s.saleLimitMinor = valueOf<qint64>(file, kSaleLimitMinor, s.saleLimitMinor, &toLimit);
    return s;
}

/// QSettings keeps the rights of a file that is there, and would make one that everybody can read.
bool makePrivate(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwner))
        return true;
    return file.exists() && file.setPermissions(file.permissions() & kOwner);
}

bool put(const QString &path, const TillSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue(kTillName, settings.tillName);
    if (settings.terminal)
        file.setValue(kTerminal, settings.terminal->text());
    else
        file.remove(kTerminal);
    file.setValue(kLanguage, settings.language);
    file.setValue(kTheme, QString(nameOf(settings.theme)));
    file.setValue(kTextPercent, settings.textPercent);
    file.setValue(kSounds, settings.sounds);
    file.setValue(kAmountEntry, QString(nameOf(settings.amountEntry)));
    file.setValue(kAskSameAmount, settings.askSameAmount);
    file.setValue(kSaleLimitMinor, settings.saleLimitMinor);
    file.sync();
    // A file whose form was broken stays reported as such, though it is written anew now.
    return file.status() == QSettings::NoError
        || (file.status() == QSettings::FormatError && file.isWritable());
}

} // namespace

TillSettings readSettings(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    if (!makePrivate(path))
        qCWarning(lcApp) << "others may read the settings";
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        qCWarning(lcApp) << "settings not read, or only in part:" << file.status();
    return valuesIn(file);
}

bool writeSettings(const QString &path, const TillSettings &settings)
{
    const bool isWritten = makePrivate(path) && put(path, settings);
    if (!isWritten)
        qCWarning(lcApp) << "settings not saved";
    return isWritten;
}

} // namespace tillside
