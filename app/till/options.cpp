#include "app/till/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tillside::program {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        //: First line of the help of the program.
        Texts::tr("Takes payments on a card terminal."));
    parser.addOptions({
        //: Help of the option --training.
        {u"training"_s, Texts::tr("Practise on a simulated terminal; no money moves.")},
        {u"data-dir"_s,
         //: Help of the option --data-dir.
         Texts::tr("Folder of the till's data."),
         //: What --data-dir is followed by.
         Texts::tr("folder")},
        //: Help of the option --kiosk.
        {u"kiosk"_s, Texts::tr("Use the whole screen.")},
        {u"exit-after-startup"_s,
         //: Help of the option --exit-after-startup.
         Texts::tr("Open, check that the till works, and leave.")},
        //: Help of the option --debug.
        {u"debug"_s, Texts::tr("Write debug messages to the log file too.")},
        {{u"h"_s, u"help"_s},
         //: Help of the option --help.
         Texts::tr("Show this text.")},
        {{u"v"_s, u"version"_s},
         //: Help of the option --version.
         Texts::tr("Show the version.")},
    });
}

} // namespace

Result<Options, UsageAnswer> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments)) {
        const QString text = parser.errorText();
        return UsageAnswer{text.endsWith(u'.') ? text : text + u'.'};
    }
    if (parser.isSet(u"version"_s))
        return UsageAnswer{u"Tillside %1"_s.arg(QLatin1StringView(TILLSIDE_VERSION)), true};
    if (parser.isSet(u"help"_s))
        return UsageAnswer{parser.helpText().trimmed(), true};
    if (const QStringList words = parser.positionalArguments(); !words.isEmpty())
        //: The program was started with a word it does not know. %1 is that word.
        return UsageAnswer{
            Texts::tr("“%1” is no option. tillside --help lists them.").arg(words.constFirst())};
    return Options{.dataFolder = parser.value(u"data-dir"_s),
                   .training = parser.isSet(u"training"_s),
                   .kiosk = parser.isSet(u"kiosk"_s),
                   .exitAfterStartup = parser.isSet(u"exit-after-startup"_s),
                   .debug = parser.isSet(u"debug"_s)};
}

} // namespace tillside::program
