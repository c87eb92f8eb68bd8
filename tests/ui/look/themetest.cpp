#include "ui/look/theme.h"

#include "ui/look/language.h"

#include <QTest>

#include <cmath>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr double kReadable = 4.5; // WCAG 2.1, contrast (minimum).

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

/// Every text is readable on its background, in every theme.
class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("behind");
        for (const ThemeName name : kThemeNames) {
            const Theme &t = themeNamed(name);
            const auto row = [name](const char *what, const QColor &text, const QColor &behind) {
                QTest::addRow("theme %d: %s", static_cast<int>(name), what) << text << behind;
            };
            row("text on window", t.text, t.window);
            row("text on surface", t.text, t.surface);
            row("text on pressed", t.text, t.pressed);
            row("small print on window", t.quietText, t.window);
            row("small print on surface", t.quietText, t.surface);
            row("training", t.onTraining, t.training);
            for (const ColourRole role : kColourRoles) {
                row("role on window", t.of(role).text, t.window);
                row("role on surface", t.of(role).text, t.surface);
                row("on role", t.of(role).onFill, t.of(role).fill);
                row("on panel", t.panelText(role), t.panelFill(role));
            }
        }
    }
    void everyTextCanBeRead()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, behind);
        const double found = contrast(text, behind);
        QVERIFY2(found >= kReadable, qPrintable(QString::number(found)));
    }

    void theFocusRingCanBeSeen()
    {
        constexpr double kVisible = 3.0; // WCAG 2.1, non-text contrast.
        for (const ThemeName name : kThemeNames) {
            const Theme &t = themeNamed(name);
            QVERIFY(contrast(t.focus, t.window) >= kVisible);
            QVERIFY(contrast(t.focus, t.surface) >= kVisible);
        }
    }

    void aLanguageBringsItsNumbers()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(Language::localeFor(u"de"_s, austria), austria);
        QCOMPARE(Language::localeFor(u"ar"_s, austria).language(), QLocale::Arabic);
        QCOMPARE(Language::localeFor({}, austria), austria);
        QCOMPARE(Language::localeFor({}, QLocale::c()).language(), QLocale::English);
        QCOMPARE(Language::localeFor(u"en"_s, QLocale::c()).language(), QLocale::English);
    }
};

QTEST_APPLESS_MAIN(ThemeTest)
#include "themetest.moc"
