#include "core/simulator/bank.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

BankWord declined(int code)
{
    return {.isApproved = false, .code = u"%1"_s.arg(code, 2, 10, QChar(u'0'))};
}

BankWord approved(qint64 amount)
{
    return {.code = u"00"_s, .charged = amount};
}

BankWord withSignature(qint64 amount)
{
    BankWord word = approved(amount);
    word.hasSignature = true;
    return word;
}

BankWord withTip(qint64 amount)
{
    const qint64 tip = amount / 10;
    BankWord word = approved(amount + tip);
    word.tip = tip;
    return word;
}

BankWord forLess(qint64 amount)
{
    BankWord word = approved(amount * 4 / 5);
    word.isForLess = true;
    return word;
}

} // namespace

Customer customerFor(PaymentType type, qint64 amount)
{
    if (type == PaymentType::Void)
        return Customer::Presents;
    switch (amount % 100) {
    case 33: return Customer::Cancels;
    case 44: return Customer::StaysAway;
    default: return Customer::Presents;
    }
}

BankWord bankWordFor(PaymentType type, qint64 amount)
{
    if (type == PaymentType::Void)
        return approved(amount);
    const int selector = static_cast<int>(amount % 100);
    switch (selector) {
    case 5:
    case 51:
    case 54:
    case 55:
    case 57:
    case 61:
    case 91: return declined(selector);
    case 66: return withSignature(amount);
    case 77: return withTip(amount);
    case 88: return forLess(amount);
    default: return approved(amount);
    }
}

} // namespace tillside::sim
