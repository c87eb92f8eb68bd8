#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace tillside {

/// Texts in another language: Tillside's own and Qt's, for the window and for the command line.
/// They are in force as long as this lives.
class Catalogue final {
public:
    struct Language {
        QString code; ///< As in TillSettings::language.
        QString name; ///< In the language itself.
    };
    /// The languages that have a catalogue, as translations/languages.txt lists them.
    [[nodiscard]] static std::vector<Language> languages();

    /// Puts the texts for \a locale in force instead of those before. False: there is no catalogue
    /// for it, and the texts are English.
    bool install(const QLocale &locale);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace tillside
