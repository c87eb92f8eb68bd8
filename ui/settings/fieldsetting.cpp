#include "ui/settings/fieldsetting.h"

#include "core/model/money.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLimit = 20;

struct Settings {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString readName(const QString &text, QString &name)
{
    const QString simple = text.simplified();
    if (!isName(simple)) {
        //: What was typed as the name of the till or the shop has an invisible character.
        return Settings::tr("A character in this name cannot be shown. The name is unchanged.");
    }
    name = simple;
    return {};
}

/// \a amount without its currency, as \a locale writes numbers: "5,000.00".
QString inLanguage(const Money &amount, const QLocale &locale)
{
    const QStringList parts = amount.toDecimal().split(u'.');
    QString text = locale.toString(parts.first().toLongLong());
    if (parts.size() < 2)
        return text;
    text += locale.decimalPoint();
    for (const QChar digit : parts.last())
        text += locale.toString(digit.digitValue());
    return text;
}

QString readLimit(const Result<Money, AmountError> &limit, const QString &example, qint64 &minor)
{
    if (!limit) {
        //: What was typed as the limit for sales is not an amount. %1 is an example.
        return Settings::tr("Type an amount, such as %1. The limit is unchanged.").arg(example);
    }
    if (!isSaleLimit(limit.value().minor())) {
        //: The limit for sales was set to zero.
        return Settings::tr("The highest amount must be above zero. The limit is unchanged.");
    }
    minor = limit.value().minor();
    return {};
}

} // namespace

FieldSetting tillNameSetting()
{
    //: Label of a field: the name of this till in the shop.
    return {.name = Settings::tr("Name of this till"),
            //: Explains the name of the till.
            .line = Settings::tr("Shown at the top and in the window's title"),
            .objectName = u"tillName"_s,
            .longest = static_cast<int>(TillSettings::kLongestName),
            .shown = [](const TillSettings &s) { return texts::tillName(s.tillName); },
            .read
            = [](const QString &text, TillSettings &s) { return readName(text, s.tillName); }};
}

FieldSetting shopNameSetting()
{
    //: Label of a field.
    return {.name = Settings::tr("Name of the shop"),
            //: Explains the name of the shop.
            .line = Settings::tr("Shown after the name of the till; optional"),
            .objectName = u"shopName"_s,
            .longest = static_cast<int>(TillSettings::kLongestName),
            .shown = [](const TillSettings &s) { return s.shopName; },
            .read
            = [](const QString &text, TillSettings &s) { return readName(text, s.shopName); }};
}

FieldSetting printerTargetSetting()
{
    const auto read = [](const QString &text, TillSettings &s) -> QString {
        const QString target = text.trimmed();
        const bool isAddress = s.printerKind != PrinterKind::Network || readPrinterAddress(target);
        if (target.isEmpty() || !isPrinterTarget(target) || !isAddress) {
            //: What was typed as the place of a printer is none. Leave the examples as they are.
            return Settings::tr("Type an address such as 192.168.1.40:9100, a device such as "
                                "/dev/usb/lp0 or the name of a queue. The printer is unchanged.");
        }
        s.printerTarget = target;
        return {};
    };
    //: Label of a field: where a printer is.
    return {.name = Settings::tr("Address, device or queue"),
            //: Explains where a printer is. Leave the examples as they are.
            .line = Settings::tr("192.168.1.40:9100 or /dev/usb/lp0"),
            .objectName = u"printerTarget"_s,
            .longest = static_cast<int>(PrinterChoice::kLongest),
            .shown = [](const TillSettings &s) { return s.printerTarget; },
            .read = read};
}

FieldSetting limitSetting(const Currency &currency, int decimals, const QLocale &locale)
{
    const auto usual = Money::parseDecimal(u"5000", currency, decimals).value();
    const QString example = inLanguage(usual, locale);
    const auto shown = [currency, decimals, locale](const TillSettings &s) {
        return inLanguage({s.saleLimitMinor, currency, decimals}, locale);
    };
    const auto read = [currency, decimals, locale, example](const QString &text, TillSettings &s) {
        return readLimit(Money::parse(text, currency, decimals, locale), example, s.saleLimitMinor);
    };
    //: Label of a field: the highest amount this till takes; %1 is a currency, "EUR".
    return {.name = Settings::tr("Highest amount (%1)").arg(currency.code),
            //: Explains the highest amount.
            .line = Settings::tr("The till takes no payment above it"),
            .objectName = u"saleLimit"_s,
            .longest = kLongestLimit,
            .shown = shown,
            .read = read};
}

} // namespace tillside
