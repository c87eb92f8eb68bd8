#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace tillside {

/// Texts in another language: Tillside's own and Qt's, for the window and for the command line.
/// They apply as long as this object exists.
class Catalogue final {
public:
    struct Language {
        QString code; ///< As in TillSettings::language.
        QString name; ///< In the language itself.
    };
    /// The languages that have a catalogue, as translations/languages.txt lists them.
    [[nodiscard]] static std::vector<Language> languages();

    /// Replaces the current texts by those for \a locale. Returns false if there is no catalogue
    /// for it; the texts are then English.
    bool install(const QLocale &locale);

private:
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace tillside
