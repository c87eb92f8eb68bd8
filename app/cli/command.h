#pragma once

#include "app/application.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "core/base/whenfinished.h"

#include <QObject>

#include <functional>
#include <type_traits>
#include <vector>

namespace tillside::cli {

/// One run of one command. `done` comes exactly once, whatever happens.
class Command : public QObject {
    Q_OBJECT

public:
    Command(Application &till, const Console &console);

    /// Begins. Called once, after the journal is open.
    virtual void start() = 0;
    /// Ctrl-C or the end of `--wait`: finishes as soon as nothing can be lost. The default is at
    /// once.
    virtual void stopWaiting();
    /// The second Ctrl-C: finishes at once.
    virtual void abandon();
    /// Whether the end of the process would lose something now. By default, it never would.
    [[nodiscard]] virtual bool mustStay() const { return false; }
    /// Whether it says by itself that the journal is a copy, or need not say it.
    [[nodiscard]] virtual bool tellsOfCopy() const { return false; }

signals:
    void done(tillside::cli::ExitCode code);

protected:
    [[nodiscard]] Application &till() { return m_till; }
    [[nodiscard]] const Console &console() const { return m_console; }

    /// Ends the command with \a code. Only the first call counts.
    void finish(ExitCode code);
    /// As finish(), once the keychain knows the journal's newest event, or does not answer soon.
    void leave(ExitCode code);
    /// Says \a sentence, and with `--json` prints it as {"error": \a name, "text": ...}.
    void fail(ExitCode code, QLatin1StringView name, const QString &sentence);
    void fail(JournalError error);

    /// Runs \a job on the journal's thread, then \a then with its value on this one. An error ends
    /// the command.
    template <typename Job, typename Then>
    void journal(Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job, Journal &>;
        whenFinished(m_till.journal().run(std::move(job)), this,
                     [this, then](const Answer &answer) {
                         if (answer)
                             then(answer.value());
                         else
                             fail(answer.error());
                     });
    }

    /// Records that the payments \a shown were printed: a person was told how each ended that has
    /// (tillside::tell()). It is on the disk before the program ends.
    void told(const std::vector<PaymentRecord> &shown);

    /// Calls \a then with the terminal called \a name or, if that is empty, with the only terminal.
    /// If there is no such terminal, the command fails.
    void withTerminal(const QString &name, const std::function<void(const TerminalRecord &)> &then);
    /// Calls \a then with the payment whose id or UTI is \a text. If there is no such payment, the
    /// command fails.
    void withPayment(const QString &text, const std::function<void(const PaymentRecord &)> &then);

private:
    void chooseTerminal(const std::vector<TerminalRecord> &terminals, const QString &name,
                        const std::function<void(const TerminalRecord &)> &then);

    Application &m_till;
    const Console &m_console;
    bool m_isDone = false;
};

/// The payment whose id or UTI is \a text; nothing if the journal has none.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findPayment(const Journal &journal,
                                                                      const QString &text);

} // namespace tillside::cli
