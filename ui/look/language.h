#pragma once

#include "ui/text/catalogue.h"

#include <QLocale>
#include <QString>

class QApplication;

namespace tillside {

/// Puts a language in force: its texts, Qt's own texts, its numbers and its direction. Lives as
/// long as the application; screens are built anew after each change.
class Language final {
public:
    /// \a code as in TillSettings::language; empty: the system's. Where there are no texts in the
    /// system's language they are English, and numbers keep the system's form.
    void apply(const QString &code);

    /// The locale for \a code where the system's is \a system.
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &system);

private:
    Catalogue m_catalogue;
};

} // namespace tillside
