#include "tests/support/till/typerow.h"

#include <QTest>

namespace tillside {

void TypeRow::addTypeRows(std::initializer_list<PaymentType> types)
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("type");
    for (const DialectId dialect : kDialectIds) {
        for (const PaymentType type : types) {
            QTest::addRow("%s %s", nameOf(dialect).data(), nameOf(type).data())
                << static_cast<int>(dialect) << static_cast<int>(type);
        }
    }
}

void TypeRow::meet(UtiMode mode)
{
    QFETCH(const int, dialect);
    m_counter = std::make_unique<Counter>(
        CounterOptions{.dialect = static_cast<DialectId>(dialect), .utiMode = mode});
}

PaymentIntent TypeRow::intent(qint64 minor)
{
    QFETCH(const int, type);
    const auto wanted = static_cast<PaymentType>(type);
    if (wanted == PaymentType::Capture)
        return m_counter->till().intent(
            wanted, minor, m_counter->till().charge(PaymentType::PreAuth, 2000).payment);
    if (wanted == PaymentType::Void)
        return m_counter->till().intent(wanted, minor,
                                        m_counter->till().charge(PaymentType::Sale, minor).payment);
    return m_counter->till().intent(wanted, minor);
}

} // namespace tillside
