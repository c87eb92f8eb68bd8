#include "tests/support/samples/journalwork.h"

#include "tests/support/samples/journalsamples.h"

#include <array>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace samples {

namespace {

using MaybeError = std::optional<JournalError>;

template <typename T>
MaybeError errorOf(const JournalResult<T> &result)
{
    return result ? std::nullopt : MaybeError(result.error());
}

MaybeError record(Journal &journal, const PaymentRecord &payment)
{
    return errorOf(journal.record(samples::payment(payment.terminal), evidence(u"recorded"_s)));
}

MaybeError update(Journal &journal, const PaymentRecord &payment)
{
    PaymentRecord next = payment;
    next.state = PaymentState::Approved;
    return errorOf(journal.update(next, {evidence(u"asked"_s), evidence(u"approved"_s)}));
}

MaybeError saveTerminal(Journal &journal, const PaymentRecord & /*payment*/)
{
    return errorOf(journal.saveTerminal(samples::terminal(TerminalId::create().text())));
}

MaybeError enterDay(Journal &journal, const PaymentRecord & /*payment*/)
{
    return errorOf(journal.enterDay(DayEntryKind::Closed, evidence({}).at,
                                    []() -> JournalResult<QJsonObject> { return QJsonObject(); }));
}

MaybeError sumTheDay(Journal &journal, const PaymentRecord & /*payment*/)
{
    const auto read = journal.daySums().totals({});
    return read && read.value().empty() ? JournalError::Damaged : errorOf(read);
}

MaybeError readPayment(Journal &journal, const PaymentRecord &payment)
{
    const auto read = journal.payment(payment.id);
    return read && read.value() != payment ? JournalError::Damaged : errorOf(read);
}

MaybeError readByUti(Journal &journal, const PaymentRecord &payment)
{
    const auto read = journal.paymentWithUti(*payment.uti);
    return read && read.value() != payment ? JournalError::Damaged : errorOf(read);
}

MaybeError readPayments(Journal &journal, const PaymentRecord &payment)
{
    const auto read = journal.payments({.terminal = payment.terminal, .original = {}, .limit = 1});
    return read && read.value().front() != payment ? JournalError::Damaged : errorOf(read);
}

MaybeError readEvents(Journal &journal, const PaymentRecord &payment)
{
    const auto read = journal.events(payment.id);
    return read && std::ssize(read.value()) != 2 ? JournalError::Damaged : errorOf(read);
}

MaybeError readTerminals(Journal &journal, const PaymentRecord & /*payment*/)
{
    const auto read = journal.terminals();
    return read && read.value().empty() ? JournalError::Damaged : errorOf(read);
}

MaybeError readTerminal(Journal &journal, const PaymentRecord &payment)
{
    const auto read = journal.terminal(payment.terminal);
    return read && !read.value() ? JournalError::Damaged : errorOf(read);
}

MaybeError readBySerial(Journal &journal, const PaymentRecord & /*payment*/)
{
    const auto read = journal.terminalWithSerial(*Serial::parse(u"1850012345"_s));
    return read && !read.value() ? JournalError::Damaged : errorOf(read);
}

MaybeError verify(Journal &journal, const PaymentRecord & /*payment*/)
{
    return errorOf(journal.verify());
}

} // namespace

std::span<const JournalWork> journalWorks()
{
    static constexpr std::array kAll{
        JournalWork{"record", false, record},
        JournalWork{"update", true, update},
        JournalWork{"save a terminal", false, saveTerminal},
        JournalWork{"enter a day", false, enterDay},
        JournalWork{"sum the day", false, sumTheDay},
        JournalWork{"read a payment", false, readPayment},
        JournalWork{"read by UTI", false, readByUti},
        JournalWork{"read payments", false, readPayments},
        JournalWork{"read events", false, readEvents},
        JournalWork{"read terminals", false, readTerminals},
        JournalWork{"read a terminal", false, readTerminal},
        JournalWork{"read by serial", false, readBySerial},
        JournalWork{"verify", false, verify},
    };
    return kAll;
}

} // namespace samples
