#include "app/cli/payverbs.h"

#include "core/base/named.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCharge = "charge"_L1;
constexpr auto kVoid = "void"_L1;
constexpr auto kCapture = "capture"_L1;
constexpr auto kRefund = "refund"_L1;
constexpr int kLongestWait = 1'000'000; ///< In seconds.

VerbOption amountOption()
{
    return {.name = "amount"_L1,
            //: Help of the option --amount.
            .help = PayCommand::tr("Amount with a dot as the decimal mark, such as 12.50."),
            .value = "amount"_L1};
}

/// \a own and the options that every payment has.
std::vector<VerbOption> withPayOptions(std::vector<VerbOption> own)
{
    const std::array common{
        VerbOption{.name = "reference"_L1,
                   //: Help of the option --reference.
                   .help = PayCommand::tr("Your reference: 1 to 36 letters, digits or hyphens."),
                   .value = "text"_L1},
        VerbOption{.name = "wait"_L1,
                   //: Help of the option --wait.
                   .help = PayCommand::tr("Once the payment is sent, wait no longer than this for "
                                          "its outcome."),
                   .value = "seconds"_L1},
        VerbOption{.name = "again"_L1,
                   //: Help of the option --again.
                   .help = PayCommand::tr("Charge the same amount again: this is a second, "
                                          "separate sale.")},
        VerbOption{.name = "despite-unresolved"_L1,
                   //: Help of the option --despite-unresolved.
                   .help = PayCommand::tr("Go on although the outcome of an earlier payment is not "
                                          "known yet: you have checked the terminal.")}};
    own.insert(own.end(), common.begin(), common.end());
    return own;
}

Result<CommandMaker, UsageAnswer> readCommand(const TypedLine &typed)
{
    return commandFor<PayCommand>(readPayment(typed));
}

PaymentType typeOf(const TypedLine &typed)
{
    if (typed.verb == kCharge)
        return named(kTypesWithAmount, typed.value("type"_L1)).value();
    if (typed.verb == kRefund)
        return PaymentType::Refund;
    return typed.verb == kVoid ? PaymentType::Void : PaymentType::Capture;
}

} // namespace

Verb chargeVerb()
{
    const VerbOption type{.name = "type"_L1,
                          //: Help of the option --type.
                          .help = PayCommand::tr("Kind of payment."),
                          .choices = wordsFor(kTypesWithAmount),
                          .preset = nameOf(PaymentType::Sale)};
    return {.name = kCharge,
            //: Help of the command "charge".
            .summary = PayCommand::tr("Start a payment and wait for its outcome."),
            .options = withPayOptions({type, amountOption(), terminalOption()}),
            .example = u"tillside-cli charge --amount 12.50 --reference table-7"_s,
            .read = readCommand};
}

Verb voidVerb()
{
    return {.name = kVoid,
            //: Help of the command "void".
            .summary = PayCommand::tr("Undo an approved payment before settlement."),
            .argument = paymentArgument(true),
            .options = withPayOptions({}),
            .example = u"tillside-cli void P-7K3M9QXW2D"_s,
            .read = readCommand};
}

Verb captureVerb()
{
    return {.name = kCapture,
            //: Help of the command "capture".
            .summary = PayCommand::tr("Take money that a pre-authorisation holds."),
            .argument = paymentArgument(true),
            .options = withPayOptions({amountOption()}),
            .example = u"tillside-cli capture P-2R8FD0SN4B --amount 80.00"_s,
            .read = readCommand};
}

Verb refundVerb()
{
    return {.name = kRefund,
            //: Help of the command "refund".
            .summary = PayCommand::tr("Return money of a payment to its card."),
            .argument = paymentArgument(true),
            .options = withPayOptions({amountOption()}),
            .example = u"tillside-cli refund P-7K3M9QXW2D --amount 5.00"_s,
            .read = readCommand};
}

Result<PayOrder, QString> readPayment(const TypedLine &typed)
{
    PayOrder order{.type = typeOf(typed),
                   .amount = typed.value("amount"_L1),
                   .original = typed.argument,
                   .terminal = typed.value("terminal"_L1)};
    order.despiteUnresolved = typed.has("despite-unresolved"_L1);
    order.isAgain = typed.has("again"_L1);
    if (typed.has("reference"_L1)) {
        order.reference = Reference::parse(typed.value("reference"_L1));
        if (!order.reference)
            return typed.refusalOf("reference"_L1);
    }
    if (typed.has("wait"_L1)) {
        const auto seconds = typed.number("wait"_L1, kLongestWait);
        if (!seconds)
            return typed.refusalOf("wait"_L1);
        order.wait = std::chrono::seconds(*seconds);
    }
    return order;
}

} // namespace tillside::cli
