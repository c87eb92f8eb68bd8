#pragma once

#include "core/journal/journal.h"

#include <random>
#include <vector>

namespace samples {

/// Writes payments through a journal at random: new ones, and changes of those that are there, in
/// all types and states, with extras, settled and contradicted. It remembers each as the journal
/// has it, so that tests can find and sum them in their own way.
///
/// Few different amounts, references and cards occur, so that searches find several payments, and
/// many payments begin within the same second.
class PaymentWalk {
public:
    /// Adds its terminals to \a journal, which must outlive it.
    PaymentWalk(tillside::Journal &journal, quint32 seed);

    /// Records or changes one payment. Returns whether the journal took it.
    [[nodiscard]] bool step();
    /// Takes \a count steps.
    [[nodiscard]] bool walk(int count);

    [[nodiscard]] const std::vector<tillside::PaymentRecord> &payments() const
    {
        return m_payments;
    }
    [[nodiscard]] const std::vector<tillside::TerminalRecord> &terminals() const
    {
        return m_terminals;
    }
    /// A number from 0 until below \a end.
    [[nodiscard]] int below(int end);
    template <typename All>
    [[nodiscard]] auto oneOf(const All &all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(std::size(all))))];
    }

    /// When the first payment may begin; the last does 40 days later.
    [[nodiscard]] static QDateTime beginning();

private:
    [[nodiscard]] bool record();
    [[nodiscard]] bool change();
    void end(tillside::PaymentRecord &payment);
    [[nodiscard]] QDateTime someTime();

    tillside::Journal &m_journal;
    std::mt19937 m_random;
    std::vector<tillside::TerminalRecord> m_terminals;
    std::vector<tillside::PaymentRecord> m_payments;
};

} // namespace samples
