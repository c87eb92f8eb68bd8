#include "tests/pictures/studio.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// Every size, theme and size of text, in three languages, for review by people.
std::vector<Look> everyLook()
{
    std::vector<Look> looks;
    const QList<QSize> sizes{{800, 600}, {1024, 768}, {1366, 768}, {1920, 1080}, {2560, 1440}};
    for (const QSize &size : sizes) {
        for (const ThemeChoice theme :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
                for (const int percent : {100, 150, 200})
                    looks.push_back({.language = language,
                                     .theme = theme,
                                     .textPercent = percent,
                                     .size = size});
            }
        }
    }
    return looks;
}

/// The pictures in docs/pictures.
std::vector<Look> documentedLooks()
{
    return {{.language = u"en"_s, .theme = ThemeChoice::Light},
            {.language = u"de"_s, .theme = ThemeChoice::Dark},
            {.language = u"ar"_s, .theme = ThemeChoice::HighContrast}};
}

} // namespace

/// `pictures FOLDER [LOOK]`: takes the pictures of docs/pictures into FOLDER, or of every look
/// whose name contains LOOK ("" is all of them).
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1)))
        return 2;
    const bool isFiltered = arguments.size() > 2;
    int failures = 0;
    for (const Look &look : isFiltered ? everyLook() : documentedLooks()) {
        if (isFiltered && !look.name().contains(arguments.at(2)))
            continue;
        const QString prefix = (isFiltered ? look.name() : look.language) + u'-';
        failures += Studio(look, arguments.at(1), prefix).takeAll() ? 0 : 1;
    }
    if (!isFiltered)
        failures += Studio({.isTraining = true}, arguments.at(1), u"en-"_s).takeTraining() ? 0 : 1;
    return failures == 0 ? 0 : 1;
}
