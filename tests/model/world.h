#pragma once

#include "core/payment/paymentstate.h"

#include <QtGlobal>

#include <array>
#include <optional>

/// A small world around the till's real decisions, which core/modelcheck explores completely: one
/// intent of one customer, at most two attempts at it, a terminal, a network, a second till, and
/// crashes.
///
/// These are the only assumptions about the world:
/// - The terminal never gives the approved or the cancelled flag untruly. A whole "declined" or
///   "finished" entry that is the last one beside a refusal code is true, unless the same answer
///   speaks for an approval. It names the UTI when it speaks of another payment's end. At any time
///   it may refuse the token, fail, or not know a UTI.
/// - Everything else it may say at any time while it works, and after it has ended until its flags
///   follow: codes, authorisations and texts of any kind. What reads like a decline and is none
///   does not last for two seconds.
/// - A clean 400, 401 or 403 over pinned TLS means that it does not run the payment. If the till
///   minted the UTI, the terminal may run it nevertheless, and then denies it when asked only
///   within 15 seconds of its refusal.
/// - It accepts under a UTI that belongs to this payment. World::echoesStrangers drops this
///   assumption, which does harm only if the till did not mint the UTI, or never saw the terminal
///   keep one that it minted.
/// - What has ended stays as it is, but for voids. World::changesItsMind drops this assumption.
namespace model {

using State = tillside::PaymentState;

inline constexpr int kAttempts = 2;

/// The names for payments and questions. Own: minted by the till. Given: minted by the terminal.
enum class Name : quint8 { None, Own0, Own1, Given0, Given1, Stranger, Original };
inline constexpr int kNames = 7;

/// The true fate of an attempt at the terminal.
enum class Fate : quint8 { NotSeen, Refused, Running, Approved, Less, Declined, Cancelled, Voided };

/// Answers in all forms; wire.cpp has their bytes.
enum class Answer : quint8 {
    None, ///< Nothing at all.
    // Answers to a POST.
    Accepted,
    AcceptedForOther, ///< Like Accepted, but with another payment's amount or type.
    AcceptedNameless,
    EmptyTaken,
    Refused400,
    Refused401,
    Refused403,
    RefusedNaming, ///< 400 with a UTI.
    Busy206,
    Shown200,
    // Answers to a question.
    Progress206,
    ProgressNameless,
    ProgressEmpty,
    ProgressInWords,
    ProgressUndecided, ///< Both flags false and no reason.
    // Words in passing, with both flags false, our UTI and our amount.
    FellBack, ///< "Contactless declined, insert card"
    ReadingFinished, ///< "Card reading finished"
    NotFinished, ///< "Transaction not finished"
    WrongPin, ///< Code 55.
    SoftDecline, ///< Code 1A.
    CodeOfZeros, ///< Code 000.
    AuthorisedEarly, ///< Code 08 and an authorisation.
    FinishedEarly, ///< Only "Transaction finished", before the flags follow.
    InsertCard, ///< Code 65, "Transaction declined" and after it "Insert card".
    /// The code of a first wrong PIN, an authorisation and the texts of an approval, before the
    /// flags follow.
    ApprovedInWords,
    Nulls, ///< Both flags false, and every other member null.
    // Ends.
    Approved,
    ApprovedWithTip,
    ApprovedInDollars,
    Less,
    Declined, ///< By a code, without any texts. It may be said in passing, too.
    DeclinedInText, ///< By "Transaction declined", without a code. It may be said in passing, too.
    DeclinedInWords, ///< By a code and texts that end.
    Cancelled,
    Voided,
    Ended, ///< The original of a void, approved and not voided.
    Garbage,
    // Answers to either.
    Unknown404,
    Unknown400,
    NotAuthorised,
    Trouble500,
};
inline constexpr int kAnswers = 42;

/// What the till makes of an answer about a payment that has ended.
struct Later {
    State to = State::Recorded;
    bool isAgainst = false; ///< It is recorded as a contradiction of the end.
    bool isChecked = false; ///< The end has been checked once more.

    bool operator==(const Later &) const = default;
};

/// How the till reads an answer: an event, and the UTI that an acceptance names. The real functions
/// decide this for each answer; answers with the same verdict need not be distinguished.
struct Verdict {
    tillside::PaymentEvent event = tillside::PaymentEvent::Silence;
    Name uti = Name::None;
    bool mustStay = false; ///< It counts only if the terminal still says so after two seconds.
    bool isNoAnswer = false; ///< Nothing came that could be read.
    std::optional<Later> later; ///< For a payment that has ended.

    bool operator==(const Verdict &) const = default;
};

/// What a person was told about an attempt.
enum class Told : quint8 { Nothing, NotKnown, Charged, NotCharged };

struct Attempt {
    // The journal.
    bool isRecorded = false;
    State state = State::Recorded;
    Name uti = Name::None;
    bool isSettled = false;
    bool isDue = false; ///< Its end has not been checked once more yet.
    bool isMarked = false; ///< The terminal's later word contradicts its end.
    // The network and the terminal.
    quint8 bodies = 0; ///< How many bodies were sent.
    /// How many of them have not arrived yet; they may arrive at any later time.
    quint8 underWay = 0;
    Fate fate = Fate::NotSeen;
    bool ranDespiteRefusal = false;
    bool isFresh = false; ///< It was refused less than 15 seconds ago.
    bool hasChanged = false; ///< Its fate changed after it had ended.
    // People.
    Told told = Told::Nothing;
    bool isListed = false; ///< The window's BackgroundCheck lists it as open.
    bool isWipedOut = false; ///< Silence erased what the terminal had said before.
    bool isUnheard = false; ///< The terminal spoke against its end, and nothing was recorded.

    bool operator==(const Attempt &) const = default;
};

enum class Driver : quint8 { Nobody, Window, Other };
/// Pay: PaymentSession::send(). Guard: the terminalCheck of PaymentStart. Round: a round of
/// BackgroundCheck or of `check`.
enum class Task : quint8 { Pay, Guard, Round };
enum class SessionStep : quint8 {
    Marking, ///< "sending" has been passed to the journal.
    Connecting,
    Waiting, ///< The body has been sent.
    Committing, ///< A change has been passed to the journal.
    Due, ///< The next question is due.
    Asked, ///< An answer is in flight.
    Telling, ///< The payment has ended, or asking now does not help.
    Keeping, ///< Told, but not saved yet.
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
    bool isAhead = false; ///< The journal stored a change that was reported as failed.
    bool hasAsked = false;
    bool lookedAt = false; ///< A person told the guard that they looked at the terminal.
    std::optional<Verdict> onItsWay; ///< The answer to the call in progress.
    /// What the last answer said and the next has to repeat: an end, a contradiction, or nothing.
    std::optional<tillside::PaymentEvent> pending;
    bool isAgainst = false; ///< The change to be committed contradicts the end before it.

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

/// The parts of a world that do not change while it is explored.
struct World {
    const char *name = "";
    bool isVoid = false;
    bool isOurs = false; ///< The till mints the UTI.
    bool takesOurs = true; ///< The terminal accepts it; otherwise it gives its own.
    bool isPlain = false; ///< HTTP without TLS: another machine may answer.
    bool hasStranger = false; ///< Another till uses the terminal too.
    bool isStrangerKnown = false; ///< The stranger's UTI is in this journal.
    bool echoesStrangers = false;
    /// The journal has a payment that the terminal accepted under our UTI.
    bool hasKeptOurs = false;
    bool liesAboutWrites = false; ///< The disk may report a write as failed although it happened.
    /// The terminal may charge what it declined, cancelled or denied before, and the reverse. There
    /// is only one attempt in such a world: no till can know before a second one.
    bool changesItsMind = false;
    bool isForeign = false; ///< The terminal charges in another currency, and says so in letters.
};

} // namespace model
