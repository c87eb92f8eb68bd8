#include "app/cli/helptext.h"

#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidth = 80;
// The columns in which explanations begin.
constexpr qsizetype kCommandColumn = 14;
constexpr qsizetype kOptionColumn = 26;

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

/// \a words with their explanation beside or below them, from \a column on.
QString row(const QString &words, const QString &explanation, qsizetype column)
{
    QString text;
    QString line = u"  "_s + words;
    const QString indent(column, u' ');
    if (line.size() + 2 > column) {
        text = line + u'\n';
        line.clear();
    }
    line = line.leftJustified(column - 1);
    for (const QString &word : explanation.split(u' ')) {
        if (line.size() + 1 + word.size() > kWidth) {
            text += line + u'\n';
            line = indent.chopped(1);
        }
        line += u' ' + word;
    }
    return text + line + u'\n';
}

QString row(const VerbOption &option)
{
    QString words = u"--"_s + option.name;
    if (!option.letter.isEmpty())
        words.prepend(u"-%1, "_s.arg(option.letter));
    if (option.takesValue())
        words += u" <%1>"_s.arg(option.value.isEmpty() ? option.choices.join(u'|')
                                                       : QString(option.value));
    QString help = option.help;
    if (!option.value.isEmpty() && !option.choices.isEmpty())
        //: Help of an option: the words that it takes.
        help += u' ' + HelpText::tr("One of: %1.").arg(option.choices.join(u", "_s));
    if (option.preset.isEmpty())
        return row(words, help, kOptionColumn);
    //: Help of an option: what is taken where the option is not typed.
    const QString preset = HelpText::tr("Default: %1.").arg(option.preset);
    return row(words, help + u' ' + preset, kOptionColumn);
}

QString rows(const std::vector<VerbOption> &options)
{
    QString text;
    for (const VerbOption &option : options)
        text += row(option);
    return text;
}

QString usage(const QString &words)
{
    //: First line of the help; %1 is what is to be typed.
    return HelpText::tr("Usage: %1").arg(u"tillside-cli "_s + words) + u'\n';
}

QString section(const QString &title, const QString &content)
{
    return content.isEmpty() ? QString() : u"\n%1\n%2"_s.arg(title, content);
}

} // namespace

QString overview()
{
    QString commands;
    for (const Verb &verb : verbs())
        commands += row(verb.name, verb.summary, kCommandColumn);
    //: What is to be typed: stands for the name of a command.
    const QString command = HelpText::tr("COMMAND");
    //: What is to be typed: stands for options.
    QString text = usage(command + u' ' + HelpText::tr("[options]"));
    //: What tillside-cli is.
    text += section(HelpText::tr("Takes payments on a card terminal from the command line."),
                    u"\n"_s);
    //: Title of a list.
    text += HelpText::tr("Commands:") + u'\n' + commands;
    //: Title of a list.
    text += section(HelpText::tr("Options of every command:"), rows(commonOptions()));
    //: %1 is what is to be typed.
    return text + u'\n' + HelpText::tr("%1 shows more.").arg(u"tillside-cli help "_s + command);
}

QString helpFor(const Verb &verb)
{
    QString words = verb.name;
    if (const VerbArgument &argument = verb.argument; !argument.name.isEmpty())
        words += (argument.isRequired ? u" <%1>"_s : u" [%1]"_s).arg(argument.name);
    if (!verb.options.empty())
        words += u' ' + HelpText::tr("[options]");
    QString text = usage(words) + u'\n' + verb.summary + u'\n';
    if (!verb.argument.name.isEmpty())
        //: Title of a list: words that are neither commands nor options.
        text += section(HelpText::tr("Argument:"),
                        row(u'<' + verb.argument.name + u'>', verb.argument.help, kOptionColumn));
    //: Title of a list.
    text += section(HelpText::tr("Options:"), rows(verb.options));
    //: Title above a command line that shows how a command is used.
    text += section(HelpText::tr("Example:"), u"  "_s + verb.example + u'\n');
    //: "tillside-cli help" is typed like this.
    return text + u'\n' + HelpText::tr("tillside-cli help lists the options of every command.");
}

} // namespace tillside::cli
