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

/// Everything that text and controls stand on.
QList<QColor> grounds(const Theme &t)
{
    QList<QColor> all{t.ground, t.surface, t.sunken, t.track};
    for (const ColourRole role : kColourRoles)
        all << t.of(role).tint;
    return all;
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
            for (const QColor &ground : grounds(t)) {
                row("text on a ground", t.text, ground);
                row("small print on a ground", t.muted, ground);
            }
            for (const QColor &ground : {t.ground, t.surface, t.sunken, t.track})
                row("accent on a ground", t.accent(), ground);
            row("training", t.onTraining, t.training);
            row("training stripe", t.onTraining, t.trainingStripe);
            for (const ColourRole role : kColourRoles) {
                const RoleColours &colours = t.of(role);
                row("ink on ground", colours.ink, t.ground);
                row("ink on surface", colours.ink, t.surface);
                row("ink on sunken", colours.ink, t.sunken);
                row("ink on its tint", colours.ink, colours.tint);
                row("text on a field", colours.onField, colours.field);
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

    void edgesAndTheFocusRingCanBeSeen()
    {
        constexpr double kVisible = 3.0; // WCAG 2.1, non-text contrast.
        for (const ThemeName name : kThemeNames) {
            const Theme &t = themeNamed(name);
            for (const QColor &ground : grounds(t)) {
                QVERIFY(contrast(t.border, ground) >= kVisible);
                QVERIFY(contrast(t.accent(), ground) >= kVisible);
            }
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
