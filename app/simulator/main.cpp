#include "app/simulator/commandline.h"
#include "app/simulator/eventprinter.h"
#include "app/simulator/typedscenarios.h"
#include "core/server/certificate.h"
#include "core/server/identityfile.h"
#include "core/simulator/simulatedterminal.h"
#include "core/system/endrequests.h"
#include "core/system/privatememory.h"
#include "core/system/processend.h"
#include "core/system/standardoutput.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <optional>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &sentence)
{
    std::fputs(sentence.toLocal8Bit().append('\n').constData(), stderr);
    return 1;
}

int serve(QCoreApplication &application, const Command &command)
{
    // First, because a reader of the first line may end this program at once.
    const EndRequests ending;
    QObject::connect(&ending, &EndRequests::arrived, &application, &QCoreApplication::quit);
    SimulatedTerminal terminal(command.options);
    EventPrinter printer(terminal, command.isJson);
    if (!terminal.listen())
        return fail(u"The terminal cannot start: %1."_s.arg(terminal.errorString()));
    printer.introduce();
    std::optional<TypedScenarios> typed;
    if (command.isInteractive) {
        typed.emplace(terminal);
        QObject::connect(&*typed, &TypedScenarios::scenarioSet, &printer,
                         &EventPrinter::tellScenario);
    }
    return QCoreApplication::exec();
}

int start(QCoreApplication &application)
{
    Result<Command, QString> command = parseCommandLine(QCoreApplication::arguments());
    if (!command)
        return fail(command.error());
    if (command.value().wish == Command::Wish::ShowText) {
        std::fputs(command.value().text.toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (!command.value().identityFile.isEmpty()) {
        Result<Identity, QString> identity
            = identityFrom(command.value().identityFile, terminalIdentity());
        if (!identity)
            return fail(identity.error());
        command.value().options.identity = identity.value();
    }
    return serve(application, command.value());
}

int run(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    useServerTls();
    try {
        return start(application);
    } catch (const std::exception &error) {
        std::fputs(error.what(), stderr);
        return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    prepareStandardOutput();
    return endProcess(run(argc, argv));
}
