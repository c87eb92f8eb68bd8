#include "app/till/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tillside::program {

using namespace Qt::StringLiterals;

namespace {

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        //: First line of the help of the program.
        OptionTexts::tr("Takes payments on a card terminal."));
    parser.addOptions({
        //: Help of the option --training.
        {u"training"_s, OptionTexts::tr("Practise on a simulated terminal; no money moves.")},
        {u"data-dir"_s,
         //: Help of the option --data-dir.
         OptionTexts::tr("Folder for the till's data."),
         //: What --data-dir is followed by.
         OptionTexts::tr("folder")},
        //: Help of the option --kiosk.
        {u"kiosk"_s, OptionTexts::tr("Fill the whole screen.")},
        {u"exit-after-startup"_s,
         //: Help of the option --exit-after-startup.
         OptionTexts::tr("Open, check that the till works, and exit.")},
        //: Help of the option --debug.
        {u"debug"_s, OptionTexts::tr("Write debug messages to the log file too.")},
        {{u"h"_s, u"help"_s},
         //: Help of the option --help.
         OptionTexts::tr("Show this help.")},
        {{u"v"_s, u"version"_s},
         //: Help of the option --version.
         OptionTexts::tr("Show the version.")},
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
            OptionTexts::tr("Unknown option “%1”. tillside --help lists the options.")
                .arg(words.constFirst())};
    return Options{.dataFolder = parser.value(u"data-dir"_s),
                   .training = parser.isSet(u"training"_s),
                   .kiosk = parser.isSet(u"kiosk"_s),
                   .exitAfterStartup = parser.isSet(u"exit-after-startup"_s),
                   .debug = parser.isSet(u"debug"_s)};
}

} // namespace tillside::program
