#include "ui/typeface/fonts.h"

#include <QFontDatabase>
#include <QLocale>
#include <QResource>
#include <QStringList>

#include <algorithm>
#include <utility>

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

/// Loads \a files the first time; \a isLoaded belongs to them.
void loadOnce(bool &isLoaded, std::initializer_list<QString> files)
{
    if (std::exchange(isLoaded, true))
        return;
    for (const QString &file : files)
        load(file);
}

} // namespace

QStringList bundledFamilies()
{
    static bool isLoaded = false;
    loadOnce(isLoaded,
             {u"TillsideSans-Regular.otf"_s, u"TillsideSans-SemiBold.otf"_s,
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
    static bool isLoaded = false;
    loadOnce(isLoaded, {u"TillsideArabic-Regular.ttf"_s, u"TillsideArabic-Bold.ttf"_s});
}

void loadCodeFace()
{
    static bool isLoaded = false;
    loadOnce(isLoaded, {u"TillsideCode-Regular.otf"_s});
}

QFont codeFont(int pixels)
{
    loadCodeFace();
    QFont font(u"Tillside Code"_s);
    font.setPixelSize(pixels);
    return font;
}

} // namespace tillside
