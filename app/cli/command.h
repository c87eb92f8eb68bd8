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

/// One run of one command. Whatever happens, `done` comes exactly once.
class Command : public QObject {
    Q_OBJECT

public:
    Command(Application &till, const Console &console);

    /// Begins; called once the journal is open.
    virtual void start() = 0;
    /// Ctrl-C or the end of `--wait`: finish as soon as nothing can be lost by it. By default that
    /// is at once.
    virtual void stopWaiting();
    /// The second Ctrl-C: at once.
    virtual void abandon();

signals:
    void done(tillside::cli::ExitCode code);

protected:
    [[nodiscard]] Application &till() { return m_till; }
    [[nodiscard]] const Console &console() const { return m_console; }

    void finish(ExitCode code);
    /// Says \a sentence, and with `--json` prints it as {"error": \a name, "text": ...}.
    void fail(ExitCode code, QLatin1StringView name, const QString &sentence);
    void fail(JournalError error);

    /// Runs \a job on the journal's thread and \a then with its value here; an error ends the
    /// command.
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

    /// The terminal called \a name or, where that is empty, the only one there is; otherwise the
    /// command ends.
    void withTerminal(const QString &name, const std::function<void(const TerminalRecord &)> &then);
    /// The payment with the id or the UTI \a text; otherwise the command ends.
    void withPayment(const QString &text, const std::function<void(const PaymentRecord &)> &then);

private:
    void chooseTerminal(const std::vector<TerminalRecord> &terminals, const QString &name,
                        const std::function<void(const TerminalRecord &)> &then);

    Application &m_till;
    const Console &m_console;
    bool m_isDone = false;
};

/// The payment with the id or the UTI \a text.
[[nodiscard]] JournalResult<std::optional<PaymentRecord>> findPayment(const Journal &journal,
                                                                      const QString &text);

} // namespace tillside::cli
