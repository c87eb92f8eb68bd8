#include "core/settings/settingstable.h"

#include "core/base/named.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> toBool(const QString &text)
{
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

std::optional<std::optional<TerminalId>> toTerminal(const QString &text)
{
    const auto id = TerminalId::parse(text);
    return id ? std::make_optional(id) : std::nullopt;
}

template <bool (*isPossible)(QStringView)>
std::optional<QString> textIf(const QString &text)
{
    return isPossible(text) ? std::optional(text) : std::nullopt;
}

template <typename Number, bool (*isPossible)(Number)>
std::optional<Number> numberIf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || !std::in_range<Number>(number) || !isPossible(static_cast<Number>(number)))
        return std::nullopt;
    return static_cast<Number>(number);
}

template <const auto &kAll>
auto oneOf(const QString &text)
{
    return named(kAll, text);
}

QVariant stored(const std::optional<TerminalId> &terminal)
{
    return terminal ? QVariant(terminal->text()) : QVariant();
}

template <typename Value>
QVariant stored(const Value &value)
{
    if constexpr (std::is_enum_v<Value>)
        return QString(nameOf(value));
    else
        return value;
}

/// The row of \a member. \a parse reads its value, and returns nothing for an impossible one.
template <typename Value>
SettingRow row(QLatin1StringView key, Value TillSettings::*member,
               std::optional<Value> (*parse)(const QString &))
{
    return {key,
            [member, parse](const QString &text, TillSettings &settings) {
                const std::optional<Value> value = parse(text);
                if (value)
                    settings.*member = *value;
                return value.has_value();
            },
            [member](const TillSettings &settings) { return stored(settings.*member); }};
}

} // namespace

const std::vector<SettingRow> &settingsTable()
{
    using S = TillSettings;
    static const std::vector<SettingRow> rows{
        row("till/name"_L1, &S::tillName, &textIf<&isName>),
        row("till/shop"_L1, &S::shopName, &textIf<&isName>),
        row("till/terminal"_L1, &S::terminal, &toTerminal),
        row("screen/language"_L1, &S::language, &textIf<&isLanguage>),
        row("screen/theme"_L1, &S::theme, &oneOf<kThemeChoices>),
        row("screen/textPercent"_L1, &S::textPercent, &numberIf<int, &isTextPercent>),
        row("screen/sounds"_L1, &S::sounds, &toBool),
        row("screen/customerDisplay"_L1, &S::customerDisplay, &toBool),
        row("charge/amountEntry"_L1, &S::amountEntry, &oneOf<kAmountEntryModes>),
        row("charge/askSameAmount"_L1, &S::askSameAmount, &toBool),
        row("charge/saleLimitMinor"_L1, &S::saleLimitMinor, &numberIf<qint64, &isSaleLimit>),
        row("receipts/place"_L1, &S::receipts, &oneOf<kReceiptPlaces>),
        row("receipts/customer"_L1, &S::customerReceipt, &oneOf<kReceiptHabits>),
        row("receipts/merchant"_L1, &S::merchantReceipt, &oneOf<kReceiptHabits>),
        row("printer/kind"_L1, &S::printerKind, &oneOf<kPrinterKinds>),
        row("printer/target"_L1, &S::printerTarget, &textIf<&isPrinterTarget>),
        row("printer/paper"_L1, &S::printerPaper, &oneOf<kReceiptFormats>),
    };
    return rows;
}

} // namespace tillside
