#include "app/cli/terminalscommand.h"

#include "core/base/whenfinished.h"
#include "core/net/fingerprint.h"
#include "core/payment/forgetting.h"
#include "core/terminal/terminaladdress.h"
#include "ui/text/texts.h"

#include <QJsonArray>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

QString fingerprintOf(const TerminalRecord &terminal)
{
    const auto fingerprint = Fingerprint::fromBytes(terminal.fingerprint);
    return fingerprint ? fingerprint->toText() : QString();
}

QString addressOf(const TerminalRecord &terminal)
{
    return TerminalAddress{terminal.host, terminal.port}.toText();
}

} // namespace

QJsonObject toJson(const TerminalRecord &terminal)
{
    return {{"id"_L1, terminal.id.text()},
            {"name"_L1, terminal.name},
            {"address"_L1, addressOf(terminal)},
            {"tid"_L1, terminal.serial.text()},
            {"dialect"_L1, nameOf(terminal.dialect)},
            {"basePath"_L1, terminal.basePath},
            {"auth"_L1, nameOf(terminal.authForm)},
            {"uti"_L1, nameOf(terminal.utiMode)},
            {"currency"_L1, terminal.currency.code},
            {"decimals"_L1, terminal.decimals},
            {"plainHttp"_L1, terminal.plainHttp},
            {"fingerprint"_L1, fingerprintOf(terminal)},
            {"pairedAt"_L1, toIso8601(terminal.pairedAt)}};
}

TerminalsCommand::TerminalsCommand(Application &till, const Console &console, QString forget)
    : Command(till, console)
    , m_forget(std::move(forget))
{ }

void TerminalsCommand::start()
{
    if (m_forget.isEmpty())
        list();
    else
        withTerminal(m_forget, [this](const TerminalRecord &terminal) { forget(terminal); });
}

void TerminalsCommand::list()
{
    journal([](Journal &journal) { return journal.terminals(); },
            [this](const std::vector<TerminalRecord> &terminals) {
                QJsonArray all;
                for (const TerminalRecord &terminal : terminals) {
                    all.append(toJson(terminal));
                    //: Stands in the place of a certificate's fingerprint.
                    console().print(u"%1  %2  %3  %4"_s.arg(
                        terminal.name, addressOf(terminal), terminal.serial.text(),
                        terminal.plainHttp ? tr("NOT ENCRYPTED") : fingerprintOf(terminal)));
                }
                console().print(all);
                if (terminals.empty())
                    console().say(
                        //: "tillside-cli pair" is typed like this.
                        tr("No terminal is paired yet. Pair one with tillside-cli pair."));
                finish(ExitCode::Done);
            });
}

void TerminalsCommand::forget(const TerminalRecord &terminal)
{
    whenFinished(forgetTerminal(till().payments(), till().vault(), terminal), this,
                 [this, terminal](const Result<Done, ForgetFailure> &forgotten) {
                     if (forgotten) {
                         console().say(
                             //: %1 is the name of a terminal.
                             tr("%1 is forgotten and its token deleted. Its payments stay in the "
                                "journal.")
                                 .arg(terminal.name));
                         console().print(toJson(terminal));
                         return finish(ExitCode::Done);
                     }
                     const ForgetFailure &failure = forgotten.error();
                     const ExitCode code = failure.journal ? ExitCode::Usage
                         : failure.vault                   ? ExitCode::Keychain
                         : failure.terminalInUse           ? ExitCode::Busy
                                                           : ExitCode::NotPermitted;
                     fail(code, "not-forgotten"_L1, texts::textOf(failure));
                 });
}

Verb terminalsVerb()
{
    return {.name = "terminals"_L1,
            //: Help of the command "terminals".
            .summary = TerminalsCommand::tr("List the paired terminals, or forget one."),
            .options = {{.name = "forget"_L1,
                         //: Help of the option --forget of the command "terminals".
                         .help = TerminalsCommand::tr("Forget the terminal with this name."),
                         .value = "name"_L1}},
            .example = u"tillside-cli terminals --forget \"Front desk\""_s,
            .read = [](const TypedLine &typed) {
                return makerOf<TerminalsCommand>(typed.value("forget"_L1));
            }};
}

} // namespace tillside::cli
