#include "ui/look/language.h"

#include <QApplication>
#include <QLibraryInfo>

/// Outside of every namespace, as Qt's macro wants it.
static void startTexts()
{
    Q_INIT_RESOURCE(i18n);
}

namespace tillside {

using namespace Qt::StringLiterals;

QLocale Language::localeFor(const QString &code, const QLocale &system)
{
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    if (wanted.language() == QLocale::C)
        return QLocale(QLocale::English);
    // The same language as the system's: then also its country's way to write numbers.
    return wanted.language() == system.language() ? system : wanted;
}

void Language::apply(const QString &code)
{
    startTexts();
    const QLocale locale = localeFor(code, QLocale::system());
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    const bool isOurs = m_texts.load(locale, u"tillside"_s, u"_"_s, u":/i18n"_s);
    if (isOurs || m_texts.load(u":/i18n/tillside_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (isOurs && m_qtTexts.load(locale, u"qtbase"_s, u"_"_s, qtFolder))
        QCoreApplication::installTranslator(&m_qtTexts);
    QApplication::setLayoutDirection(isOurs ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace tillside
