#include "core/settings/tillsettings.h"

#include "core/model/money.h"

#include <QRegularExpression>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return "system"_L1;
    case ThemeChoice::Light: return "light"_L1;
    case ThemeChoice::Dark: return "dark"_L1;
    case ThemeChoice::HighContrast: return "high-contrast"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(AmountEntryMode mode)
{
    switch (mode) {
    case AmountEntryMode::FromTheRight: return "from-the-right"_L1;
    case AmountEntryMode::DecimalKey: return "decimal-key"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ReceiptPlace place)
{
    switch (place) {
    case ReceiptPlace::Terminal: return "terminal"_L1;
    case ReceiptPlace::Here: return "here"_L1;
    case ReceiptPlace::Nowhere: return "nowhere"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(ReceiptHabit habit)
{
    switch (habit) {
    case ReceiptHabit::Automatic: return "automatic"_L1;
    case ReceiptHabit::Ask: return "ask"_L1;
    case ReceiptHabit::Never: return "never"_L1;
    }
    Q_UNREACHABLE();
}

bool isName(QStringView text)
{
    return text.size() <= TillSettings::kLongestName
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

bool isLanguage(QStringView text)
{
    static const QRegularExpression code(
        QRegularExpression::anchoredPattern(u"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"_s));
    return text.isEmpty() || code.match(text.toString()).hasMatch();
}

bool isTextPercent(int percent)
{
    return std::find(kTextPercents.begin(), kTextPercents.end(), percent) != kTextPercents.end();
}

bool isSaleLimit(qint64 minor)
{
    return minor >= 1 && minor <= Money::kLargest;
}

bool isPrinterTarget(QStringView text)
{
    return text.size() <= PrinterChoice::kLongest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace tillside
