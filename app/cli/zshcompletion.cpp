#include "app/cli/zshcompletion.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScript = R"(#compdef tillside-cli
# Completes tillside-cli in zsh: source <(tillside-cli completion zsh)
_tillside_cli() {
    local curcontext="$curcontext" state line
    typeset -A opt_args
    _arguments -C \
%1        '1:command:->verb' \
        '*::argument:->rest'
    case $state in
    verb)
        local -a verbs=(
%2        )
        _describe command verbs
        ;;
    rest)
        case $line[1] in
%3        esac
        ;;
    esac
}
if [ "$funcstack[1]" = _tillside_cli ]; then
    _tillside_cli "$@"
else
    compdef _tillside_cli tillside-cli
fi
)"_L1;

/// \a text escaped for quotes, in which brackets and colons have a meaning.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    for (const QChar sign : {QChar(u'['), QChar(u']'), QChar(u':')})
        text.replace(sign, u'\\' + QString(sign));
    return text.replace(u'\'', u"'\\''"_s);
}

/// What _arguments needs to know about the value of \a option.
QString valueOf(const VerbOption &option)
{
    if (!option.takesValue())
        return {};
    const QString action = option.isFolder ? u"_files -/"_s
        : option.choices.isEmpty()         ? u" "_s
                                           : u"(%1)"_s.arg(option.choices.join(u' '));
    const QString name = option.value.isEmpty() ? option.name : option.value;
    return u":%1:%2"_s.arg(escaped(name), action);
}

QString optionLines(const std::vector<VerbOption> &options, const QString &indent)
{
    QString lines;
    for (const VerbOption &option : options)
        lines += u"%1'--%2[%3]%4' \\\n"_s.arg(indent, option.name, escaped(option.help),
                                              valueOf(option));
    return lines;
}

/// The line for \a argument; empty without choices, because a message about it would get in the way
/// of options.
QString argumentLine(const VerbArgument &argument, const QString &indent)
{
    if (argument.choices.isEmpty())
        return {};
    return u"%1'1:%2:(%3)' \\\n"_s.arg(indent, argument.name, argument.choices.join(u' '));
}

QString verbCase(const Verb &verb, const std::vector<VerbOption> &common)
{
    const QString indent(16, u' ');
    const QString lines = argumentLine(verb.argument, indent) + optionLines(verb.options, indent)
        + optionLines(common, indent);
    return u"        %1)\n            _arguments \\\n%2\n            ;;\n"_s.arg(verb.name,
                                                                                 lines.chopped(3));
}

} // namespace

QString zshCompletion(const std::vector<Verb> &verbs, const std::vector<VerbOption> &common)
{
    QString summaries;
    QString cases;
    for (const Verb &verb : verbs) {
        summaries += u"            '%1:%2'\n"_s.arg(verb.name, escaped(verb.summary));
        cases += verbCase(verb, common);
    }
    const QString commonLines = optionLines(common, QString(8, u' '));
    return QString(kScript).arg(commonLines, summaries, cases).trimmed();
}

} // namespace tillside::cli
