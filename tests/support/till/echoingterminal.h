#pragma once

#include "tests/support/system/secretsearch.h"
#include "tests/support/till/scriptedterminal.h"

namespace tillside {

/// A terminal that works, but repeats a card number and, once it has given it to the till, its
/// token wherever it can: in every member that any dialect has and in some that none has, in
/// headers, in sentences and in the names of its certificate. Its answers to `GET /pair` repeat the
/// pairing code too.
class EchoingTerminal final {
public:
    static constexpr auto kToken = "7653518633181484";
    static constexpr auto kCode = "48213907";
    static constexpr auto kCard = "4111111111111111";

    /// What it does when it is asked.
    enum class Mood {
        Approves,
        Declines,
        Cancels,
        Works, ///< It says in an object that it is working.
        Murmurs, ///< It says so in a plain sentence.
        Disputes, ///< It approves with another reference, type and currency.
        NamesAnother, ///< Its results are for the UTI that its token is.
        RefusesPairing,
        RefusesPayment, ///< With 400 and a sentence.
        AcceptsItsToken, ///< It accepts a payment under its token as the UTI.
        Fails, ///< With 500 and a sentence.
        Babbles, ///< With JSON that breaks off.
    };
    static const QList<std::pair<Mood, const char *>> &moods();

    EchoingTerminal();

    void setMood(Mood mood) { m_mood = mood; }
    [[nodiscard]] TerminalRecord profile() const { return m_terminal.profile(); }
    [[nodiscard]] const QList<HttpRequest> &seen() const { return m_terminal.seen(); }
    /// Searches for all that it repeats.
    [[nodiscard]] static SecretSearch search();

private:
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse pairing();
    [[nodiscard]] HttpResponse acceptance(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse result(const QString &uti) const;

    ScriptedTerminal m_terminal;
    Mood m_mood = Mood::Approves;
    bool m_isPaired = false;
};

} // namespace tillside
