#include "app/cli/arguments.h"

#include "app/cli/helptext.h"
#include "app/cli/nearest.h"
#include "app/cli/verbs.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct ArgumentsText {
    Q_DECLARE_TR_FUNCTIONS(ArgumentsText)
};

using Options = std::vector<VerbOption>;

void append(Options &options, const Options &more)
{
    options.insert(options.end(), more.begin(), more.end());
}

QStringList namesOf(const Options &options)
{
    QStringList names;
    for (const VerbOption &option : options)
        names << option.name;
    return names;
}

/// The options that \a verb takes; without a verb, all options.
Options optionsFor(const std::optional<Verb> &verb)
{
    Options options = verb ? verb->options : Options();
    if (!verb) {
        for (const Verb &each : verbs())
            append(options, each.options);
    }
    append(options, commonOptions());
    return options;
}

/// Declares the options of all verbs, so that an option of another verb is refused by name and the
/// word after it is taken as its value. An option of several verbs has the same form in each.
void declareOptions(QCommandLineParser &parser)
{
    QStringList declared;
    for (const VerbOption &option : optionsFor({})) {
        if (declared.contains(option.name))
            continue;
        declared << option.name;
        QStringList names{option.name};
        if (!option.letter.isEmpty())
            names << option.letter;
        parser.addOption({names, {}, option.takesValue() ? option.name : QString()});
    }
}

QString noSuchOption(const QString &name, const std::optional<Verb> &verb)
{
    const QString typed = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    if (const auto near = nearest(name, namesOf(optionsFor(verb))))
        //: %1 is an option that was typed, %2 one that looks like it; both with their dashes.
        return ArgumentsText::tr("There is no option %1. Did you mean %2?")
            .arg(typed, u"--"_s + *near);
    const QString help = verb ? u"tillside-cli help "_s + verb->name : u"tillside-cli help"_s;
    //: %1 is an option that was typed, with its dashes; %2 is the command line that lists them.
    return ArgumentsText::tr("There is no option %1. %2 lists them.").arg(typed, help);
}

/// The answer to a line that no verb has to read: the version, the overview, a wrong verb or its
/// help.
std::optional<UsageAnswer> answerTo(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (parser.isSet(u"version"_s))
        return UsageAnswer{u"tillside-cli %1"_s.arg(QLatin1StringView(TILLSIDE_VERSION)), true};
    if (words.isEmpty())
        return UsageAnswer{overview(), parser.isSet(u"help"_s)};
    const auto verb = findVerb(words.constFirst());
    if (!verb)
        return UsageAnswer{noSuchVerb(words.constFirst())};
    if (parser.isSet(u"help"_s))
        return UsageAnswer{helpFor(*verb), true};
    return std::nullopt;
}

/// The sentence that refuses an option or a word that \a verb does not take; nothing if it takes
/// them all.
std::optional<QString> surplus(const Verb &verb, const QCommandLineParser &parser)
{
    const QStringList own = namesOf(optionsFor(verb));
    const QStringList given = parser.optionNames();
    const auto foreign = std::find_if(given.begin(), given.end(),
                                      [&](const auto &name) { return !own.contains(name); });
    const QStringList words = parser.positionalArguments();
    const qsizetype taken = verb.argument.name.isEmpty() ? 1 : 2;
    if (foreign == given.end() && words.size() <= taken)
        return std::nullopt;
    const QString first = foreign != given.end() ? u"--"_s + *foreign : words.at(taken);
    //: A command of tillside-cli does not take an option or a word. %1 is the command, %2 the
    //: option or the word; "tillside-cli help" is typed like this.
    return ArgumentsText::tr("“%1” does not take “%2”. tillside-cli help %1 shows what it takes.")
        .arg(verb.name, first);
}

std::optional<QString> lack(const Verb &verb, const TypedLine &line)
{
    if (!verb.argument.isRequired || !line.argument.isEmpty())
        return std::nullopt;
    //: A word is missing on the command line. %1 is the command, %2 what stands for the word in its
    //: help, %3 a sentence of that help.
    return ArgumentsText::tr("“%1” needs <%2>. %3")
        .arg(verb.name, verb.argument.name, verb.argument.help);
}

std::optional<QString> noChoice(const Verb &verb, const TypedLine &line)
{
    for (const VerbOption &option : verb.options) {
        const QString value = line.value(option.name);
        if (line.has(option.name) && !option.choices.isEmpty() && !option.choices.contains(value))
            //: An option has a value that it cannot have. %1 is the option without its dashes, %2
            //: the value, %3 a list of the values that it can have.
            return ArgumentsText::tr("--%1 cannot be “%2”. It takes one of these: %3.")
                .arg(option.name, value, option.choices.join(u", "_s));
    }
    return std::nullopt;
}

TypedLine typedLine(const Verb &verb, const QCommandLineParser &parser)
{
    TypedLine line{.verb = verb.name, .argument = parser.positionalArguments().value(1)};
    for (const VerbOption &option : optionsFor(verb)) {
        if (parser.isSet(option.name))
            line.given.insert(option.name, parser.value(option.name));
        if (!option.preset.isEmpty())
            line.presets.insert(option.name, option.preset);
    }
    return line;
}

} // namespace

Result<TypedLine, UsageAnswer> readLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const bool isParsed = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const auto verb = findVerb(parser.positionalArguments().value(0));
        return UsageAnswer{noSuchOption(unknown.constFirst(), verb)};
    }
    if (!isParsed)
        return UsageAnswer{parser.errorText()};
    if (const auto answer = answerTo(parser))
        return *answer;
    const Verb verb = findVerb(parser.positionalArguments().constFirst()).value();
    if (const auto sentence = surplus(verb, parser))
        return UsageAnswer{*sentence};
    TypedLine line = typedLine(verb, parser);
    for (const auto &sentence : {lack(verb, line), noChoice(verb, line)}) {
        if (sentence)
            return UsageAnswer{*sentence};
    }
    return line;
}

Result<Arguments, UsageAnswer> parseArguments(const QStringList &arguments)
{
    const auto line = readLine(arguments);
    if (!line)
        return line.error();
    const Verb verb = findVerb(line.value().verb).value();
    auto make = verb.read(line.value());
    if (!make)
        return make.error();
    Arguments read{.dataFolder = line.value().value("data-dir"_L1),
                   .isJson = line.value().has("json"_L1),
                   .isDebug = line.value().has("debug"_L1),
                   .opensJournal = verb.opensJournal,
                   .make = std::move(make).value()};
    for (const VerbOption &option : verb.options) {
        if (option.isSecret && line.value().has(option.name))
            read.secrets.emplace_back(line.value().value(option.name).toUtf8());
    }
    return read;
}

} // namespace tillside::cli
