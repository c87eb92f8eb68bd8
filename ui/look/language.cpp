#include "ui/look/language.h"

#include "ui/typeface/fonts.h"

#include <QApplication>

namespace tillside {

using namespace Qt::StringLiterals;

QLocale Language::localeFor(const QString &code, const QLocale &system)
{
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    if (wanted.language() == QLocale::C)
        return QLocale(QLocale::English);
    // If the language is the system's, use its country's number format too.
    return wanted.language() == system.language() ? system : wanted;
}

void Language::apply(const QString &code)
{
    const QLocale locale = localeFor(code, QLocale::system());
    QLocale::setDefault(locale);
    if (locale.script() == QLocale::ArabicScript)
        loadArabicFaces();
    const bool isOurs = m_catalogue.install(locale);
    QApplication::setLayoutDirection(isOurs ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace tillside
