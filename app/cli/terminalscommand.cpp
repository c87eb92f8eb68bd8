#include "app/cli/terminalscommand.h"

#include "core/base/whenfinished.h"
#include "core/net/fingerprint.h"
#include "core/payment/forgetting.h"
#include "core/terminal/terminaladdress.h"
#include "ui/text/terminaltext.h"
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
            {"voidUntil"_L1, terminal.voidCutOff.toText()},
            {"pairedAt"_L1, toIso8601(terminal.pairedAt)}};
}

TerminalsCommand::TerminalsCommand(Application &till, const Console &console, TerminalsOrder order)
    : Command(till, console)
    , m_order(std::move(order))
{ }

void TerminalsCommand::start()
{
    if (m_order.voidCutOff)
        withTerminal(m_order.change, [this](const TerminalRecord &terminal) { change(terminal); });
    else if (m_order.forget.isEmpty())
        list();
    else
        withTerminal(m_order.forget, [this](const TerminalRecord &terminal) { forget(terminal); });
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

void TerminalsCommand::change(const TerminalRecord &terminal)
{
    const ProfileChange change{.name = {}, .address = {}, .voidCutOff = m_order.voidCutOff};
    whenFinished(
        changeProfile(till().pairings(), terminal.id, change), this,
        [this](const Result<TerminalRecord, ProfileFailure> &changed) { onChanged(changed); });
}

void TerminalsCommand::onChanged(const Result<TerminalRecord, ProfileFailure> &changed)
{
    if (!changed) {
        const ProfileError error = changed.error().error;
        return fail(error == ProfileError::TerminalInUse ? ExitCode::Busy : ExitCode::Usage,
                    nameOf(error), texts::textOf(changed.error()));
    }
    const TerminalRecord &terminal = changed.value();
    //: %1 is the name of a terminal, %2 a time of day and a time zone, such as "01:00
    //: Europe/London".
    console().say(tr("%1 takes a void until %2.").arg(terminal.name, terminal.voidCutOff.toText()));
    console().print(toJson(terminal));
    finish(ExitCode::Done);
}

Result<TerminalsOrder, QString> readTerminals(const TypedLine &typed)
{
    TerminalsOrder order{
        .forget = typed.value("forget"_L1), .change = typed.value("terminal"_L1), .voidCutOff = {}};
    if (!typed.has("void-until"_L1)) {
        if (typed.has("terminal"_L1))
            return typed.refusalOf("terminal"_L1);
        return order;
    }
    order.voidCutOff = VoidCutOff::parse(typed.value("void-until"_L1));
    const bool isGood = order.voidCutOff && order.voidCutOff->hasKnownZone();
    if (!isGood || typed.has("forget"_L1))
        return typed.refusalOf("void-until"_L1);
    return order;
}

Verb terminalsVerb()
{
    std::vector<VerbOption> options;
    options.push_back({.name = "forget"_L1,
                       //: Help of the option --forget of the command "terminals".
                       .help = TerminalsCommand::tr("Forget the terminal with this name."),
                       .value = "name"_L1});
    options.push_back(terminalOption());
    options.push_back(
        {.name = "void-until"_L1,
         //: Help of the option --void-until of the command "terminals". The value is typed as it
         //: is.
         .help = TerminalsCommand::tr("When the terminal settles its day, after which it takes no "
                                      "void: \"01:00 Europe/London\"."),
         .value = "time"_L1});
    return {.name = "terminals"_L1,
            //: Help of the command "terminals".
            .summary
            = TerminalsCommand::tr("List the paired terminals, forget one, or change one."),
            .options = options,
            .example = u"tillside-cli terminals --forget \"Front desk\""_s,
            .read = [](const TypedLine &typed) {
                return commandFor<TerminalsCommand>(readTerminals(typed));
            }};
}

} // namespace tillside::cli
