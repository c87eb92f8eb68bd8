#include "ui/typeface/fonts.h"

#include <QFontDatabase>
#include <QLocale>
#include <QResource>
#include <QStringList>

#include <algorithm>

// Outside the namespace, because rcc defines the called function there.
static void keepFonts()
{
    Q_INIT_RESOURCE(fonts);
}

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The resource is not compressed, so the font database reads the program's own pages.
void load(const QString &file)
{
    keepFonts();
    const QResource face(u":/fonts/"_s + file);
    QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(
        reinterpret_cast<const char *>(face.data()), static_cast<qsizetype>(face.size())));
}

/// Loads \a files; what it returns means nothing.
bool loadAll(std::initializer_list<QString> files)
{
    for (const QString &file : files)
        load(file);
    return true;
}

} // namespace

QStringList bundledFamilies()
{
    // Once, by whichever thread comes first; receipts are drawn in a thread of their own.
    [[maybe_unused]] static const bool isLoaded
        = loadAll({u"TillsideSans-Regular.otf"_s, u"TillsideSans-SemiBold.otf"_s,
                   u"TillsideSans-Bold.otf"_s});
    return {u"Tillside Sans"_s, u"Tillside Arabic"_s};
}

QStringList familiesOfFields()
{
    QStringList families = bundledFamilies();
    if (QLocale().script() == QLocale::ArabicScript)
        std::reverse(families.begin(), families.end());
    return families;
}

void loadArabicFaces()
{
    // Once, by whichever thread comes first; receipts are drawn in a thread of their own.
    [[maybe_unused]] static const bool isLoaded
        = loadAll({u"TillsideArabic-Regular.ttf"_s, u"TillsideArabic-Bold.ttf"_s});
}

void loadCodeFace()
{
    // Once, by whichever thread comes first; receipts are drawn in a thread of their own.
    [[maybe_unused]] static const bool isLoaded = loadAll({u"TillsideCode-Regular.otf"_s});
}

QFont codeFont(int pixels)
{
    loadCodeFace();
    QFont font(u"Tillside Code"_s);
    font.setPixelSize(pixels);
    return font;
}

} // namespace tillside
