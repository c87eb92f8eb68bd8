#include "app/cli/bashcompletion.h"

#include <algorithm>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

// The words of each case are in single quotes: no name contains a quote.
constexpr auto kScript = R"(# Completes tillside-cli in bash: source <(tillside-cli completion bash)
_tillside_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verb='' words='' options='' i
    # Bash takes --type=sale for three words.
    if [ "$word" = = ]; then
        word=''
    elif [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        %1)
            i=$((i + 1))
            [ "${COMP_WORDS[i]}" != = ] || i=$((i + 1))
            ;;
        -* | =) ;;
        *)
            verb=${COMP_WORDS[i]}
            break
            ;;
        esac
    done
    COMPREPLY=()
    case $verb in
%2    esac
    case "$verb $before" in
    %3)
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return
        ;;
%4    *' '%5) return ;;
    esac
    case $word in
    -*) words=$options ;;
    *) words=${words:-$options} ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _tillside_cli tillside-cli
)"_L1;

QString dashed(const VerbOption &option)
{
    return u"--"_s + option.name;
}

QString dashed(const std::vector<VerbOption> &options)
{
    QStringList words;
    for (const VerbOption &option : options)
        words << dashed(option);
    return words.join(u' ');
}

/// The cases for the choices of \a options after \a verb.
QString choiceCases(const QString &verb, const std::vector<VerbOption> &options)
{
    QString cases;
    for (const VerbOption &option : options) {
        if (!option.choices.isEmpty())
            cases += u"    '%1 %2') words='%3' options='' ;;\n"_s.arg(verb, dashed(option),
                                                                      option.choices.join(u' '));
    }
    return cases;
}

/// The pattern of those \a options that take a folder.
QString folderPattern(const std::vector<VerbOption> &options)
{
    QStringList names;
    for (const VerbOption &option : options) {
        if (option.isFolder)
            names << u"*' %1'"_s.arg(dashed(option));
    }
    return names.join(u" | "_s);
}

QString wordCase(const QString &verb, const QStringList &words, const QString &options)
{
    return u"    %1) words='%2' options='%3' ;;\n"_s.arg(verb, words.join(u' '), options);
}

/// All options that take a value.
QStringList valueOptions(const std::vector<Verb> &verbs, const std::vector<VerbOption> &common)
{
    QStringList names;
    const auto add = [&names](const std::vector<VerbOption> &options) {
        for (const VerbOption &option : options) {
            if (option.takesValue())
                names << dashed(option);
        }
    };
    add(common);
    for (const Verb &verb : verbs)
        add(verb.options);
    names.removeDuplicates();
    return names;
}

} // namespace

QString bashCompletion(const std::vector<Verb> &verbs, const std::vector<VerbOption> &common)
{
    QStringList names;
    QString choices;
    QString words;
    for (const Verb &verb : verbs) {
        names << verb.name;
        choices += choiceCases(verb.name, verb.options);
        words += wordCase(verb.name, verb.argument.choices,
                          (dashed(verb.options) + u' ' + dashed(common)).trimmed());
    }
    words.prepend(wordCase(u"''"_s, names, dashed(common)));
    const QString folders = folderPattern(common);
    const QStringList values = valueOptions(verbs, common);
    return QString(kScript)
        .arg(values.join(u" | "_s), words, folders, choices, values.join(u" | *' '"_s))
        .trimmed();
}

} // namespace tillside::cli
