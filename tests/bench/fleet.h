#pragma once

#include "core/base/secret.h"
#include "core/model/terminalrecord.h"

#include <QProcess>

#include <chrono>
#include <map>
#include <vector>

namespace tillside {

/// A running bench_terminals: how to talk to its terminals, and when each had its results.
class Fleet {
public:
    struct Member {
        TerminalRecord terminal;
        Secret token;
    };

    /// Starts \a program with \a count terminals that take \a answer for each answer to a
    /// question; ends the benchmark if it does not start.
    Fleet(const QString &program, int count, std::chrono::milliseconds answer);

    [[nodiscard]] const std::vector<Member> &terminals() const { return m_members; }
    [[nodiscard]] std::vector<TerminalRecord> records() const;

    /// Ends the fleet, and returns when each payment had its result, by UTI, on the monotonic
    /// clock.
    [[nodiscard]] std::map<QString, std::chrono::nanoseconds> close();
    /// How many questions its terminals received; valid after close().
    [[nodiscard]] int questions() const { return m_questions; }

private:
    QProcess m_process;
    std::vector<Member> m_members;
    int m_questions = 0;
};

} // namespace tillside
