#include "ui/text/connectiontext.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"

#include <QStringList>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// The name of a step, how it went, how long it took and why, by the stable names, and below it the
/// sentence.
QString stepText(ConnectionStep step, const ConnectionReport &report,
                 const TerminalRecord &terminal, const QLocale &locale)
{
    constexpr int kStepWidth = 13;
    constexpr int kStateWidth = 13;
    const CheckedStep &checked = report.at(step);
    QString line = QString(nameOf(step)).leftJustified(kStepWidth)
        + QString(nameOf(checked.state)).leftJustified(kStateWidth);
    if (checked.state != StepState::NotReached)
        line += u"%1 ms"_s.arg(checked.took.count());
    if (checked.reason)
        line += u"  "_s + nameOf(*checked.reason);
    const StepWords words = wordsOn(step, report, terminal, locale);
    const QString said = words.sentence.isEmpty() ? words.label : words.sentence;
    return line.trimmed() + u"\n    "_s + said;
}

QString fingerprintIn(const std::optional<Fingerprint> &fingerprint)
{
    return fingerprint ? fingerprint->toText() : u"-"_s;
}

} // namespace

QString reportText(const ConnectionReport &report, const TerminalRecord &terminal,
                   const QLocale &locale)
{
    //: Title of a text that a person sends to support. %1 is the version of this program.
    QStringList lines{TerminalTexts::tr("Connection check by Tillside %1")
                          .arg(QLatin1StringView(TILLSIDE_VERSION)),
                      report.begunAt.toString(Qt::ISODate),
                      TerminalAddress{terminal.host, terminal.port}.toText() + terminal.basePath,
                      u"tid "_s + terminal.serial.text(),
                      u"pinned "_s + fingerprintIn(Fingerprint::fromBytes(terminal.fingerprint))};
    if (report.certificate)
        lines << u"shown  "_s + fingerprintIn(report.certificate->fingerprint);
    lines << QString();
    for (const ConnectionStep step : kConnectionSteps)
        lines << stepText(step, report, terminal, locale);
    lines << QString() << verdictOn(report);
    return withoutMarks(lines.join(u'\n').trimmed()) + u'\n';
}

} // namespace tillside::texts
