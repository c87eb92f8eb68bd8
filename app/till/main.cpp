#include "app/till/problemwindow.h"
#include "app/till/program.h"
#include "core/net/trust.h"
#include "core/server/certificate.h"
#include "core/system/privatememory.h"
#include "core/system/processend.h"
#include "core/system/standardoutput.h"
#include "ui/look/icons.h"
#include "ui/look/language.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/texts.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>

using namespace tillside;
using namespace tillside::program;
using namespace Qt::StringLiterals;

namespace {

int tellUsage(const UsageAnswer &answer)
{
    prepareStandardOutput();
    if (!answer.isHelp) {
        sayOnStandardError(answer.text);
        return static_cast<int>(WindowExit::NotStarted);
    }
    std::fputs(answer.text.toLocal8Bit().append('\n').constData(), stdout);
    return static_cast<int>(WindowExit::Done);
}

Result<DataFolder, DataFolderError> folderFor(const Options &options)
{
    const auto folder = DataFolder::prepare(options.dataFolder.isEmpty() ? DataFolder::defaultPath()
                                                                         : options.dataFolder);
    return folder && options.training ? trainingFolderIn(folder.value()) : folder;
}

/// Says why there is no data folder. Without it there are no settings, so the language and the
/// colours are the system's.
int refuse(QApplication &application, DataFolderError error, bool leaveAtOnce)
{
    Language language;
    language.apply({});
    const QString sentence = texts::textOf(error);
    sayOnStandardError(sentence);
    if (!leaveAtOnce) {
        applyTheme(application, desktopTheme(), {});
        ProblemWindow window(sentence);
        window.show();
        QApplication::exec();
    }
    return static_cast<int>(WindowExit::NotStarted);
}

bool isTextAskedFor(int argc, char *argv[])
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    return std::any_of(arguments.begin(), arguments.end(), [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

/// Prints the help or the version without a QApplication, which would need a display. Nothing if
/// neither was asked for after all, as in `--data-dir --help`.
std::optional<int> tellText(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = parseOptions(QCoreApplication::arguments());
    if (options || !options.error().isHelp)
        return std::nullopt;
    return tellUsage(options.error());
}

int run(int argc, char *argv[])
{
    if (isTextAskedFor(argc, argv)) {
        if (const auto code = tellText(argc, argv))
            return *code;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tillside"_s);
    QApplication::setApplicationDisplayName(u"Tillside"_s);
    QApplication::setDesktopFileName(u"tillside"_s);
    const auto options = parseOptions(QApplication::arguments());
    if (!options)
        return tellUsage(options.error());
    if (options.value().exitAfterStartup)
        prepareStandardOutput();
    options.value().training ? useServerTls() : useSystemTls();
    QApplication::setWindowIcon(applicationIcon());
    const auto folder = folderFor(options.value());
    if (!folder)
        return refuse(application, folder.error(), options.value().exitAfterStartup);

    Program program(options.value(), folder.value());
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    return endProcess(run(argc, argv));
}
