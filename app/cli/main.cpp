#include "app/application.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/hiddenargument.h"
#include "app/cli/interrupts.h"
#include "app/cli/verbs.h"
#include "core/base/whenfinished.h"
#include "core/net/trust.h"
#include "core/system/privatememory.h"
#include "core/system/processend.h"
#include "core/system/standardoutput.h"
#include "ui/text/catalogue.h"
#include "ui/text/startuptext.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <vector>

using namespace tillside;
using namespace tillside::cli;
using namespace Qt::StringLiterals;

namespace {

int tellUsage(const UsageAnswer &answer)
{
    const Console console(false);
    if (answer.isHelp)
        console.print(answer.text);
    else
        console.say(answer.text);
    return static_cast<int>(answer.isHelp ? ExitCode::Done : ExitCode::Usage);
}

int refuse(const Console &console, QLatin1StringView name, const QString &sentence)
{
    console.say(sentence);
    console.print(QJsonObject{{"error"_L1, name}, {"text"_L1, sentence}});
    return static_cast<int>(ExitCode::Usage);
}

/// The first interrupt lets the command finish what must not be lost; the second one does not.
void obey(const Interrupts &interrupts, Command &command)
{
    QObject::connect(&interrupts, &Interrupts::interrupted, &command, &Command::stopWaiting);
    QObject::connect(&interrupts, &Interrupts::interruptedAgain, &command, &Command::abandon);
}

/// Says on standard error that the journal is a copy, before the command says anything.
void tellOfCopy(Application &till, const Console &console, QObject &receiver)
{
    whenFinished(till.journal().run([](Journal &journal) { return journal.isCopy(); }), &receiver,
                 [&console](const JournalResult<bool> &isCopy) {
                     if (isCopy && isCopy.value())
                         console.say(texts::textOf(JournalError::Copy));
                 });
}

/// Says on standard error that an older journal is brought to this version, if that takes longer
/// than a moment.
void tellOfMigration(Application &till, const Console &console, QObject &receiver)
{
    constexpr qint64 kMoment = 1000;
    auto *watcher = new QFutureWatcher<JournalResult<Done>>(&receiver);
    QElapsedTimer since;
    since.start();
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &receiver,
                     [&console, watcher, since] {
                         if (since.elapsed() < kMoment)
                             return;
                         console.say(texts::journalIsPrepared());
                         watcher->disconnect();
                     });
    watcher->setFuture(till.journalOpening());
}

/// The language of the sentences. JSON is always in English, so that programs always read the same.
QLocale language()
{
    const bool isJson = QCoreApplication::arguments().contains(u"--json"_s);
    return isJson ? QLocale(QLocale::English) : QLocale::system();
}

/// Whether the words ask a verb that draws pages for a file with them.
bool drawsPages(int argc, char *argv[])
{
    const bool isToFile = std::any_of(argv, argv + argc, [](const char *word) {
        return QByteArrayView(word).startsWith("--pdf");
    });
    if (!isToFile)
        return false;
    const std::vector<Verb> all = verbs();
    return std::any_of(argv, argv + argc, [&all](const char *word) {
        return std::any_of(all.begin(), all.end(), [word](const Verb &verb) {
            return verb.drawsPages && verb.name == QLatin1StringView(word);
        });
    });
}

/// The application object. One that draws needs no screen: its pages go into files.
std::unique_ptr<QCoreApplication> application(int &argc, char *argv[])
{
    if (!drawsPages(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(int argc, char *argv[])
{
    const auto app = application(argc, argv);
    QCoreApplication::setApplicationName(u"tillside"_s);
    Catalogue catalogue;
    catalogue.install(language());
    const auto arguments = parseArguments(QCoreApplication::arguments());
    if (!arguments)
        return tellUsage(arguments.error());
    for (const Secret &secret : arguments.value().secrets)
        hideInArguments(secret, argc, argv);
    const Console console(arguments.value().isJson);
    const QString path = arguments.value().dataFolder;
    const auto folder = DataFolder::prepare(path.isEmpty() ? DataFolder::defaultPath() : path);
    if (!folder)
        return refuse(console, nameOf(folder.error()), texts::textOf(folder.error()));

    useSystemTls();
    Application till(folder.value(), arguments.value().isDebug ? QtDebugMsg : QtInfoMsg,
                     TokenPlace::Keychain, arguments.value().opensJournal);
    for (const QString &file : till.rescueFiles())
        console.say(texts::rescued(file));
    tellOfMigration(till, console, *app);
    const auto command = arguments.value().make(till, console);
    if (!command->tellsOfCopy())
        tellOfCopy(till, console, *app);
    const Interrupts interrupts(
        {.isNeeded = [&command] { return command->mustStay(); }, .reason = texts::endWaits});
    obey(interrupts, *command);
    QObject::connect(
        command.get(), &Command::done, app.get(),
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    prepareStandardOutput();
    return endProcess(run(argc, argv));
}
