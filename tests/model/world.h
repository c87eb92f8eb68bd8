#pragma once

#include "core/payment/paymentstate.h"

#include <QtGlobal>

#include <array>
#include <optional>

/// A small world around the till's real decisions, explored whole by core/modelcheck: one intent of
/// one customer, at most two attempts at it, a terminal, a network, a second till, crashes.
///
/// Assumed of the world, and nothing else:
/// - The terminal says nothing final that is not true, and names the UTI where it speaks of another
///   payment's end. It may at any time refuse the token, fail, or not know a UTI.
/// - A clean 400, 401 or 403 over pinned TLS means that it does not run the payment; where the till
///   minted the UTI it may run it nevertheless, and then never denies it when asked.
/// - It accepts under a UTI that is this payment's. World::echoesStrangers drops this; it harms
/// only
///   where the till did not mint the UTI, or never saw the terminal keep such a one.
namespace model {

using State = tillside::PaymentState;

inline constexpr int kAttempts = 2;

/// What a payment or a question is called by. Own: minted by the till; Given: by the terminal.
enum class Name : quint8 { None, Own0, Own1, Given0, Given1, Stranger, Original };
inline constexpr int kNames = 7;

/// What became of an attempt at the terminal: the truth.
enum class Fate : quint8 { NotSeen, Refused, Running, Approved, Less, Declined, Cancelled, Voided };

/// Answers in all forms; what they look like on the wire is in wire.cpp.
enum class Answer : quint8 {
    None, ///< Nothing at all.
    // To a POST.
    Accepted,
    AcceptedForOther, ///< As Accepted, but another payment's amount or type.
    AcceptedNameless,
    EmptyTaken,
    Refused400,
    Refused401,
    Refused403,
    RefusedNaming, ///< 400 with a UTI in it.
    Busy206,
    Shown200,
    // To a question.
    Progress206,
    ProgressNameless,
    ProgressEmpty,
    ProgressInWords,
    ProgressUndecided, ///< Both flags false and no reason.
    Approved,
    ApprovedWithTip,
    Less,
    Declined,
    DeclinedInWords,
    Cancelled,
    Voided,
    Ended, ///< The original of a void, approved and not voided.
    Garbage,
    // To either.
    Unknown404,
    Unknown400,
    NotAuthorised,
    Trouble500,
};
inline constexpr int kAnswers = 29;

/// What the till makes of an answer: an event, and the UTI that an acceptance names. The real
/// functions say it of each answer; those of which they say the same need not be told apart.
struct Verdict {
    tillside::PaymentEvent event = tillside::PaymentEvent::Silence;
    Name uti = Name::None;

    bool operator==(const Verdict &) const = default;
};

/// What a person was told of an attempt.
enum class Told : quint8 { Nothing, NotKnown, Charged, NotCharged };

struct Attempt {
    // The journal.
    bool isRecorded = false;
    State state = State::Recorded;
    Name uti = Name::None;
    bool isSettled = false;
    // The network and the terminal.
    quint8 bodies = 0; ///< Handed over.
    quint8 underWay = 0; ///< Of those, not there yet; may arrive after anything.
    Fate fate = Fate::NotSeen;
    bool ranDespiteRefusal = false;
    // People.
    Told told = Told::Nothing;
    bool isListed = false; ///< BackgroundCheck of the window has it as open.
    bool isRemembered = false; ///< The window read that it was approved before it was started.
    bool isWipedOut = false; ///< Silence took what the terminal had said before.

    bool operator==(const Attempt &) const = default;
};

enum class Driver : quint8 { Nobody, Window, Other };
/// Pay: PaymentSession::send(). Guard: the terminalCheck of PaymentStart. Round: of
/// BackgroundCheck, or `check`.
enum class Task : quint8 { Pay, Guard, Round };
enum class SessionStep : quint8 {
    Marking, ///< "sending" is handed to the journal.
    Connecting,
    Waiting, ///< The body has left.
    Committing, ///< A change is handed to the journal.
    Due, ///< Before a question.
    Asked, ///< An answer is on its way.
    Telling, ///< It has ended, or asking now does not help.
    Keeping, ///< Told, and not saved yet.
};

/// Who holds the terminal's lock, and the memory of that process.
struct Session {
    Driver driver = Driver::Nobody;
    Task task = Task::Pay;
    SessionStep step = SessionStep::Marking;
    quint8 attempt = 0;
    State state = State::Recorded;
    Name uti = Name::None;
    bool isUnsaved = false;
    bool isAhead = false; ///< The journal took a change that was reported as failed.
    bool hasAsked = false;
    bool lookedAt = false; ///< The guard was told that a person has looked at the terminal.
    std::optional<Verdict> onItsWay; ///< The answer to the call that is under way.

    bool operator==(const Session &) const = default;
};

enum class Stranger : quint8 { Away, Running, Done };

struct Situation {
    std::array<Attempt, kAttempts> attempts;
    Session session;
    Stranger stranger = Stranger::Away;
    bool isOriginalVoided = false;
    bool isWindowOpen = true;
    bool isDeliberate = false; ///< A person said that they looked at the terminal.

    bool operator==(const Situation &) const = default;
};

/// What does not change while a world is explored.
struct World {
    const char *name = "";
    bool isVoid = false;
    bool isOurs = false; ///< The till mints the UTI.
    bool takesOurs = true; ///< The terminal takes it; else it gives its own.
    bool isPlain = false; ///< HTTP without TLS: somebody else may answer.
    bool hasStranger = false; ///< Another till uses the terminal, too.
    bool isStrangerKnown = false; ///< The stranger's UTI is in this journal.
    bool echoesStrangers = false;
    bool hasKeptOurs = false; ///< The journal has a payment that the terminal took under our UTI.
    bool liesAboutWrites = false; ///< The disk may say of a write that it failed, and have it.
};

} // namespace model
