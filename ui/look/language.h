#pragma once

#include "ui/text/catalogue.h"

#include <QLocale>
#include <QString>

class QApplication;

namespace tillside {

/// Applies a language: its texts, Qt's own texts, its number format and its direction. Lives as
/// long as the application; screens are rebuilt after each change.
class Language final {
public:
    /// \a code is as in TillSettings::language; empty means the system's. If there is no catalogue
    /// for the system's language, the texts are English and numbers keep the system's format.
    void apply(const QString &code);

    /// The locale for \a code if the system's is \a system.
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &system);

private:
    Catalogue m_catalogue;
};

} // namespace tillside
