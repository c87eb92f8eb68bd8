#include "app/cli/verifycommand.h"

#include "ui/text/texts.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ChainFinding &finding)
{
    return {{"fault"_L1, nameOf(finding.fault)},
            {"row"_L1, finding.sequence > 0 ? QJsonValue(finding.sequence) : QJsonValue()},
            {"of"_L1, finding.subject.isEmpty() ? QJsonValue() : QJsonValue(finding.subject)},
            {"text"_L1, texts::textOf(finding)}};
}

QJsonObject toJson(const Verification &verification, bool withKey)
{
    QJsonArray findings;
    for (const ChainFinding &finding : verification.findings)
        findings.append(toJson(finding));
    return {{"sound"_L1, verification.findings.empty()},
            {"rows"_L1, verification.head.sequence},
            {"withKey"_L1, withKey},
            {"rowsWithoutMac"_L1, verification.withoutMac},
            {"findings"_L1, findings}};
}

} // namespace

VerifyCommand::VerifyCommand(Application &till, const Console &console)
    : Command(till, console)
{ }

void VerifyCommand::start()
{
    const auto id = journalIdOf(till().folder().path());
    if (!id)
        return fail(id.error());
    whenFinished(till().vault().read(VaultKey::ofJournal(id.value())), this,
                 [this](const VaultResult<Secret> &secret) {
                     verify(secret ? ChainEntry::fromSecret(secret.value()) : std::nullopt);
                 });
}

void VerifyCommand::verify(const std::optional<ChainEntry> &entry)
{
    QElapsedTimer sinceTold;
    sinceTold.start();
    const auto tell = [this, &sinceTold](int percent) {
        constexpr qint64 kPace = 2000;
        if (sinceTold.elapsed() < kPace)
            return;
        sinceTold.restart();
        //: %1 is a number from 1 to 100; the line appears again with greater ones.
        console().say(tr("%1 % of the journal is read.").arg(percent));
    };
    const auto verified = verifyJournal(till().folder().path(), entry ? entry->key : Secret(),
                                        entry ? std::optional(entry->head) : std::nullopt, tell);
    if (verified)
        report(verified.value(), entry.has_value());
    else
        fail(verified.error());
}

void VerifyCommand::report(const Verification &verification, bool withKey)
{
    if (!withKey)
        console().say(tr("The keychain did not give this journal's key, so only hashes were "
                         "checked: they do not stop a person who computes them anew."));
    for (const ChainFinding &finding : verification.findings)
        console().print(texts::textOf(finding));
    const bool isSound = verification.findings.empty();
    if (isSound)
        //: %1 is the number of rows in the journal.
        console().print(tr("The journal is sound. Rows read: %1.")
                            .arg(console().locale().toString(verification.head.sequence)));
    console().print(toJson(verification, withKey));
    finish(isSound ? ExitCode::Done : ExitCode::Usage);
}

Verb verifyVerb()
{
    return {.name = "verify"_L1,
            //: Help of the command "verify".
            .summary = VerifyCommand::tr("Check the journal for changed, removed or added rows."),
            .example = u"tillside-cli verify"_s,
            .read = [](const TypedLine &) { return makerOf<VerifyCommand>(); }};
}

} // namespace tillside::cli
