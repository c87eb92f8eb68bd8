#include "ui/print/receiptdesk.h"

#include "core/base/whenfinished.h"
#include "core/payment/paymentrules.h"
#include "core/payment/receiptprinted.h"
#include "ui/print/printclaim.h"
#include "ui/text/outcometext.h"
#include "ui/text/receipttext.h"

#include <utility>

namespace tillside {

namespace {

/// \a order, completed by what \a details say.
texts::ReceiptOrder completed(texts::ReceiptOrder order, const TransactionDetails &details)
{
    order.isReprint = !receiptPrints(details.events, order.copy).empty();
    order.isVoided = isVoided(details.payment, details.followUps);
    return order;
}

ReadyReceipt ready(const TransactionDetails &details, const texts::ReceiptOrder &plain)
{
    const PaymentRecord &payment = details.payment;
    const texts::ReceiptOrder order = completed(plain, details);
    const QLocale locale; // That of the window.
    const QByteArray &sent
        = order.copy == ReceiptCopy::Customer ? payment.cardholderReceipt : payment.merchantReceipt;
    const bool isReceipt = texts::hasReceipt(payment);
    return {.details = details,
            .copy = order.copy,
            .lines = texts::receipt(payment, order, locale),
            .forPhone = texts::receiptForPhone(payment, order, locale),
            .isReceipt = isReceipt,
            .isFromTerminal = isReceipt && !sent.isEmpty()};
}

/// The lines for a printer, from the journal as it stands now; blocks until it has answered.
ReceiptLines linesNow(JournalThread &journal, const PaymentId &payment,
                      const texts::ReceiptOrder &order)
{
    const auto read = [payment](const Journal &book) { return readDetails(book, payment); };
    const auto found = journal.run(read).result();
    if (!found || !found.value())
        return {};
    return texts::receipt(found.value()->payment, completed(order, *found.value()), QLocale());
}

} // namespace

ReceiptDesk::ReceiptDesk(ControlContext till, PrintHand hand, QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_queue(std::move(hand))
{
    connect(&m_queue, &PrintQueue::printed, this, &ReceiptDesk::onPrinted);
}

void ReceiptDesk::make(const PaymentId &payment, ReceiptCopy copy, QObject *receiver,
                       const std::function<void(const ReadyReceipt &)> &then)
{
    const auto read = [payment](const Journal &journal) { return readDetails(journal, payment); };
    whenFinished(m_till.payments.journal.run(read), receiver,
                 [order = orderFor(copy),
                  then](const JournalResult<std::optional<TransactionDetails>> &found) {
                     if (found && found.value())
                         then(ready(*found.value(), order));
                 });
}

/// What does not depend on the payment.
texts::ReceiptOrder ReceiptDesk::orderFor(ReceiptCopy copy) const
{
    const TillSettings &settings = m_till.settings.current();
    return {.copy = copy,
            .shop = settings.shopName,
            .till = settings.tillName,
            .isTraining = m_till.isTraining};
}

void ReceiptDesk::print(const PaymentId &payment, ReceiptCopy copy)
{
    make(payment, copy, this, [this](const ReadyReceipt &receipt) { print(receipt, printer()); });
}

void ReceiptDesk::print(const ReadyReceipt &receipt, const PrinterChoice &printer)
{
    add(receipt, printer, {});
}

void ReceiptDesk::add(const ReadyReceipt &receipt, const PrinterChoice &printer,
                      const std::shared_ptr<PrintClaim> &claim)
{
    const PaymentRecord &payment = receipt.details.payment;
    m_queue.add(
        {.payment = payment.id,
         .copy = receipt.copy,
         .title
         = texts::typeWord(payment.type) + u' ' + texts::shownAmount(payment).toText(QLocale()),
         .lines = [&journal = m_till.payments.journal, id = payment.id,
                   order = orderFor(receipt.copy), claim] { return linesNow(journal, id, order); },
         .printer = printer});
}

/// The lines are of the moment that they name, so they stay true however long they wait.
void ReceiptDesk::printDay(const QString &title, const ReceiptLines &lines)
{
    m_queue.add({.payment = {},
                 .copy = ReceiptCopy::Merchant,
                 .title = title,
                 .lines = [lines] { return lines; },
                 .printer = printer()});
}

texts::SheetOrder ReceiptDesk::sheetOrder(bool isCopy) const
{
    const TillSettings &settings = m_till.settings.current();
    return {.shop = settings.shopName,
            .till = settings.tillName,
            .isCopy = isCopy,
            .isTraining = m_till.isTraining,
            .now = m_till.payments.clock.now()};
}

void ReceiptDesk::onEnded(const PaymentRecord &payment)
{
    const TillSettings &settings = m_till.settings.current();
    if (settings.receipts != ReceiptPlace::Here || !texts::hasReceipt(payment)
        || !m_ended.insert(payment.id).second)
        return;
    const bool mustSign = payment.signatureRequired; // On the shop's copy.
    if (settings.merchantReceipt == ReceiptHabit::Automatic || mustSign)
        printByItself(payment.id, ReceiptCopy::Merchant);
    if (settings.customerReceipt == ReceiptHabit::Automatic)
        printByItself(payment.id, ReceiptCopy::Customer);
}

void ReceiptDesk::printByItself(const PaymentId &payment, ReceiptCopy copy)
{
    const auto claim = std::make_shared<PrintClaim>(m_till.payments.lockFolder, payment, copy);
    if (!claim->isOurs())
        return; // Another process prints it.
    make(payment, copy, this, [this, claim](const ReadyReceipt &receipt) {
        if (receiptPrints(receipt.details.events, receipt.copy).empty())
            add(receipt, printer(), claim);
    });
}

void ReceiptDesk::onPrinted(const PrintJob &job)
{
    if (!job.payment)
        return;
    whenFinished(noteReceiptPrinted(m_till.payments.journal, *job.payment, job.copy,
                                    m_till.payments.clock.now()),
                 this,
                 [this, payment = *job.payment, copy = job.copy,
                  lines = job.lines](const JournalResult<Done> &) { // `lines` keeps the claim.
                     emit printed(payment, copy);
                 });
}

} // namespace tillside
