#include "tests/pictures/studio.h"
#include "ui/text/catalogue.h"

#include <QApplication>
#include <QDir>
#include <QLoggingCategory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// Every size, theme and language, and the largest text, for review by people.
std::vector<Look> everyLook()
{
    std::vector<Look> looks;
    const QList<QSize> sizes{{1024, 768}, {1366, 768}, {1920, 1080}};
    for (const QSize &size : sizes) {
        for (const ThemeChoice theme :
             {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            for (const auto &[language, name] : Catalogue::languages()) {
                looks.push_back({.language = language, .theme = theme, .size = size});
                looks.push_back(
                    {.language = language, .theme = theme, .textPercent = 200, .size = size});
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
