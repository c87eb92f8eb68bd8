#include "ui/text/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

/// Outside any namespace, as Qt's macro requires.
static void startTexts()
{
    Q_INIT_RESOURCE(i18n);
}

namespace tillside {

using namespace Qt::StringLiterals;

std::vector<Catalogue::Language> Catalogue::languages()
{
    startTexts();
    QFile list(u":/i18n/languages.txt"_s);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    std::vector<Language> all;
    for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            all.push_back({line.section(u' ', 0, 0), line.section(u' ', 1)});
    }
    return all;
}

bool Catalogue::install(const QLocale &locale)
{
    startTexts();
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    const bool isOurs = m_texts.load(locale, u"tillside"_s, u"_"_s, u":/i18n"_s);
    if (isOurs || m_texts.load(u":/i18n/tillside_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (isOurs && m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, qtFolder))
        QCoreApplication::installTranslator(&m_qtTexts);
    return isOurs;
}

} // namespace tillside
