#include "app/cli/receiptcommand.h"

#include "core/base/named.h"
#include "core/payment/receiptprinted.h"
#include "core/receipt/textlayout.h"
#include "ui/receipt/receiptpdf.h"
#include "ui/text/receipttext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many characters of equal width a row of text has.
int columnsOf(ReceiptFormat format)
{
    constexpr int kColumns58 = 32, kColumns80 = 48, kColumnsOfSheet = 80;
    switch (format) {
    case ReceiptFormat::Roll58: return kColumns58;
    case ReceiptFormat::Roll80: return kColumns80;
    case ReceiptFormat::A4:
    case ReceiptFormat::Letter: return kColumnsOfSheet;
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptCommand::ReceiptCommand(Application &till, const Console &console, ReceiptWish wish)
    : Command(till, console)
    , m_wish(std::move(wish))
{ }

void ReceiptCommand::start()
{
    withPayment(m_wish.payment, [this](const PaymentRecord &payment) {
        const auto read = [payment, folder = till().payments().lockFolder](Journal &journal) {
            return viewOf(journal, payment, folder);
        };
        journal(read, [this](const PaymentReport &report) { make(report); });
    });
}

void ReceiptCommand::make(const PaymentReport &report)
{
    const TillSettings &settings = till().settings().current();
    const texts::ReceiptOrder order{.copy = m_wish.copy,
                                    .shop = settings.shopName,
                                    .till = settings.tillName,
                                    .isReprint = !receiptPrints(report.events, m_wish.copy).empty(),
                                    .isVoided = report.voided};
    const ReceiptLines lines = texts::receipt(report.payment, order, console().locale());
    if (m_wish.file.isEmpty())
        print(lines, report);
    else
        write(lines, report);
}

void ReceiptCommand::print(const ReceiptLines &lines, const PaymentReport &report)
{
    const QStringList rows = asText(lines, columnsOf(m_wish.format));
    const bool isPrinted
        = console().print(QJsonObject{{"payment"_L1, report.payment.id.text()},
                                      {"copy"_L1, nameOf(m_wish.copy)},
                                      {"isReceipt"_L1, texts::hasReceipt(report.payment)},
                                      {"rows"_L1, QJsonArray::fromStringList(rows)}})
        && console().print(rows.join(u'\n'));
    if (isPrinted)
        told({report.payment});
    finish(ExitCode::Done);
}

void ReceiptCommand::write(const ReceiptLines &lines, const PaymentReport &report)
{
    if (!writeReceiptPdf(lines, m_wish.format, report.payment.id.text(), m_wish.file)) {
        //: %1 is the path of a file.
        return fail(ExitCode::Usage, "cannot-write"_L1,
                    tr("%1 cannot be written. Nothing was changed there.").arg(m_wish.file));
    }
    console().print(QJsonObject{{"payment"_L1, report.payment.id.text()},
                                {"copy"_L1, nameOf(m_wish.copy)},
                                {"isReceipt"_L1, texts::hasReceipt(report.payment)},
                                {"file"_L1, m_wish.file}});
    //: %1 is the path of a file.
    console().print(tr("Receipt written to %1.").arg(m_wish.file));
    finish(ExitCode::Done);
}

Verb receiptVerb()
{
    std::vector<VerbOption> options;
    options.push_back({.name = "copy"_L1,
                       //: Help of the option --copy of the command "receipt".
                       .help = ReceiptCommand::tr("Whose receipt it is."),
                       .choices = wordsFor(kReceiptCopies),
                       .preset = "customer"_L1});
    options.push_back({.name = "paper"_L1,
                       //: Help of the option --paper of the command "receipt".
                       .help = ReceiptCommand::tr("The paper, which decides how long a row is."),
                       .choices = wordsFor(kReceiptFormats),
                       .preset = "80mm"_L1});
    options.push_back({.name = "text"_L1,
                       //: Help of the option --text of the command "receipt".
                       .help = ReceiptCommand::tr("Print it as text, which is usual.")});
    options.push_back({.name = "pdf"_L1,
                       //: Help of the option --pdf of the command "receipt".
                       .help = ReceiptCommand::tr("Write it into this PDF file instead."),
                       .value = "file"_L1});
    return {.name = "receipt"_L1,
            //: Help of the command "receipt".
            .summary = ReceiptCommand::tr("Show the receipt of a payment, or write it as PDF."),
            .argument = paymentArgument(true),
            .options = options,
            .example = u"tillside-cli receipt P-7K3M9QXW2D --pdf receipt.pdf"_s,
            .drawsPages = true,
            .read = [](const TypedLine &typed) {
                return commandFor<ReceiptCommand>(readReceiptWish(typed));
            }};
}

Result<ReceiptWish, QString> readReceiptWish(const TypedLine &typed)
{
    const auto copy = named(kReceiptCopies, typed.value("copy"_L1));
    const auto format = named(kReceiptFormats, typed.value("paper"_L1));
    const QString file = typed.value("pdf"_L1);
    if (!copy)
        return typed.refusalOf("copy"_L1);
    if (!format)
        return typed.refusalOf("paper"_L1);
    if (typed.has("pdf"_L1) && (file.isEmpty() || typed.has("text"_L1)))
        return typed.refusalOf("pdf"_L1);
    return ReceiptWish{
        .payment = typed.argument,
        .copy = *copy,
        .format = *format,
        .file = file.isEmpty() ? QString() : QDir::cleanPath(QFileInfo(file).absoluteFilePath())};
}

} // namespace tillside::cli
