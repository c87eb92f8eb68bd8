#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Options", source);
}

/// The options that each command takes beside those that all take.
struct CommandOptions {
    QLatin1StringView command;
    QLatin1StringView options; ///< Between blanks.
};
constexpr std::array kCommandOptions{
    CommandOptions{"pair"_L1,
                   " address tid code name dialect base-path auth uti currency decimals plain-http "
                   "fingerprint trust-on-first-use "_L1},
    CommandOptions{"charge"_L1, " type amount reference terminal wait despite-unresolved "_L1},
    CommandOptions{"void"_L1, " reference wait despite-unresolved "_L1},
    CommandOptions{"capture"_L1, " amount reference wait despite-unresolved "_L1},
    CommandOptions{"check"_L1, " all terminal "_L1},
    CommandOptions{"list"_L1, " unresolved limit "_L1},
    CommandOptions{"settle"_L1, " charged not-charged seen note "_L1},
    CommandOptions{"terminals"_L1, " forget "_L1},
    CommandOptions{"cancel"_L1, " terminal "_L1}};
constexpr QLatin1StringView kOptionsOfAll = " data-dir json debug help h version v "_L1;

bool holds(QLatin1StringView options, const QString &name)
{
    return QString(options).contains(u' ' + name + u' ');
}

void addPairOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"address"_s, text("Address and port of the terminal."), u"host:port"_s},
        {u"tid"_s, text("Serial number on the terminal's back."), u"serial"_s},
        {u"code"_s, text("Pairing code; better left out and given on standard input."), u"code"_s},
        {u"name"_s, text("What you want to call the terminal."), u"name"_s},
        {u"dialect"_s, text("paynt (default), locallink or positive."), u"dialect"_s, u"paynt"_s},
        {u"base-path"_s, text("Path of the terminal's service."), u"path"_s},
        {u"auth"_s, text("raw or bearer; the dialect's own by default."), u"form"_s},
        {u"uti"_s, text("Who gives the UTI: theirs (default) or ours."), u"who"_s},
        {u"currency"_s, text("Currency of the terminal (default EUR)."), u"code"_s, u"EUR"_s},
        {u"decimals"_s, text("Decimals of its minor unit; the currency's by default."), u"n"_s},
        {u"plain-http"_s, text("For terminals without encryption only.")},
        {u"fingerprint"_s, text("SHA-256 of the terminal's certificate."), u"sha256"_s},
        {u"trust-on-first-use"_s, text("Trust the certificate that it shows now.")},
    });
}

void addPaymentOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"type"_s, text("sale (default), refund or preauth."), u"type"_s, u"sale"_s},
        {u"amount"_s, text("Amount with a dot as decimal mark, such as 12.50."), u"amount"_s},
        {u"reference"_s, text("Your reference: 1 to 36 letters, digits or hyphens."), u"text"_s},
        {u"terminal"_s, text("Name of the terminal; needed where there are several."), u"name"_s},
        {u"wait"_s, text("Once it is sent, wait for the outcome no longer than this."),
         u"seconds"_s},
        {u"despite-unresolved"_s,
         text("Charge although an earlier payment is not known yet: you looked at the terminal.")},
    });
}

void addOtherOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"all"_s, text("check: everything that is open (the default).")},
        {u"unresolved"_s, text("list: only what is not known yet.")},
        {u"limit"_s, text("list: no more than so many."), u"n"_s},
        {u"charged"_s, text("settle: the terminal shows that it was charged.")},
        {u"not-charged"_s, text("settle: the terminal shows that it was not charged.")},
        {u"seen"_s, text("settle: what you read off the terminal."), u"text"_s},
        {u"note"_s, text("settle: why and by whom."), u"text"_s},
        {u"forget"_s, text("terminals: forget the terminal with this name."), u"name"_s},
    });
}

} // namespace

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        text("Takes payments on a card terminal from the command line.\n\n"
             "Commands:\n"
             "  pair       make a terminal known to this till\n"
             "  charge     start a payment and wait for its outcome\n"
             "  void       take back an approved payment before settlement\n"
             "  capture    take money that a pre-authorisation holds\n"
             "  check      ask the terminal about a payment, or about all that are open\n"
             "  list       show the newest payments\n"
             "  show       show one payment with all its evidence\n"
             "  settle     write down what you saw on the terminal about an unresolved payment\n"
             "  terminals  show the paired terminals, or forget one\n"
             "  cancel     ask the terminal to cancel the payment in progress"));
    parser.addPositionalArgument(u"command"_s, text("What to do."));
    parser.addPositionalArgument(u"payment"_s, text("Its id (P-…) or its UTI."), u"[payment]"_s);
    parser.addOption({u"data-dir"_s, text("Folder of the till's data."), u"folder"_s});
    parser.addOption({u"json"_s, text("Print the result as JSON on standard output.")});
    parser.addOption({u"debug"_s, text("Write debug messages to the log file too.")});
    addPairOptions(parser);
    addPaymentOptions(parser);
    addOtherOptions(parser);
    parser.addHelpOption();
    parser.addVersionOption();
}

QString optionForeignTo(const QString &command, const QStringList &given)
{
    QLatin1StringView own;
    for (const CommandOptions &entry : kCommandOptions) {
        if (entry.command == command)
            own = entry.options;
    }
    const auto foreign = std::find_if(given.begin(), given.end(), [own](const QString &name) {
        return !holds(kOptionsOfAll, name) && !holds(own, name);
    });
    return foreign == given.end() ? QString() : *foreign;
}

} // namespace tillside::cli
