#include "core/base/named.h"
#include "core/terminal/wiremessages.h"
#include "ui/text/answertext.h"
#include "ui/text/calltext.h"
#include "ui/text/evidencedetailtext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/storagetext.h"
#include "ui/text/translated.h"
#include "ui/text/typetext.h"

namespace tillside::texts {

namespace {

/// The member of \a all that \a detail names.
template <typename E, std::size_t N>
std::optional<E> namedIn(const EvidenceDetail &detail, const std::array<E, N> &all)
{
    const auto *name = std::get_if<StableName>(&detail);
    return name ? named(all, name->name) : std::nullopt;
}

/// Returns \a text, followed by the result of the call if \a detail names a CallError.
QString withCall(const QString &text, const EvidenceDetail &detail)
{
    const auto error = namedIn(detail, kCallErrors);
    return error ? together(text, whatHappened(*error)) : text;
}

QString whyUnusable(const UnusableAnswer &answer)
{
    return together(whatWasWrong(answer.fault, answer.offset), whatToDo(answer.fault));
}

/// Why an answer to the request did not accept it.
QString whyNotAccepted(NotAccepted reason, int status)
{
    switch (reason) {
    case NotAccepted::OtherStatus:
        //: Evidence: %1 is the number of the answer, for example 500.
        return Texts::tr("The terminal answered with code %1 instead of taking it.").arg(status);
    case NotAccepted::NotAnObject:
        //: Evidence of an earlier version: the answer was a plain text or cut off.
        return Texts::tr("The terminal's answer could not be read.");
    case NotAccepted::NoUti:
        //: Evidence: the number under which the terminal keeps a payment is missing.
        return Texts::tr("The terminal's answer has no number for this payment.");
    case NotAccepted::OtherPayment:
        //: Evidence: the answer is about a payment that is running or has ended.
        return Texts::tr("The terminal's answer speaks of another payment.");
    case NotAccepted::OtherType:
        //: Evidence: a refund instead of a sale, for example.
        return Texts::tr("The terminal's answer names another kind of payment.");
    case NotAccepted::OtherAmount:
        //: Evidence.
        return Texts::tr("The terminal's answer names another amount.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString notSaved(const EvidenceDetail &detail)
{
    //: Evidence: the till must save before it sends.
    const QString text = Texts::tr("It could not be saved, so it was not sent.");
    const auto error = namedIn(detail, kJournalErrors);
    return error ? together(text, textOf(*error)) : text;
}

QString notReached(const EvidenceDetail &detail)
{
    //: Evidence: not a byte of the request left the till.
    return withCall(Texts::tr("It never reached the terminal."), detail);
}

QString refused(const EvidenceDetail &detail)
{
    const auto *answer = std::get_if<CallAnswer>(&detail);
    const QString words = answer ? answer->words.trimmed() : stored(detail);
    if (!words.isEmpty()) {
        //: Evidence: the terminal did not accept the request. %1 is its own words.
        return Texts::tr("The terminal refused the payment and said “%1”.").arg(isolated(words));
    }
    if (!answer) {
        //: Evidence: the terminal did not take the request.
        return Texts::tr("The terminal refused the payment.");
    }
    //: Evidence: the terminal did not take the request. %1 is the number of its answer.
    return Texts::tr("The terminal refused the payment, with code %1.").arg(answer->status);
}

QString accepted(const QString &uti)
{
    if (uti.isEmpty()) {
        //: Evidence: the terminal has started to work on the payment.
        return Texts::tr("The terminal took it.");
    }
    //: Evidence: the terminal has started to work on the payment. %1 is its number there.
    return Texts::tr("The terminal took it under the number %1.").arg(isolated(uti));
}

QString ownUtiReplaced(const QString &uti)
{
    if (uti.isEmpty()) {
        //: Evidence: the number under which the terminal keeps the payment is not the till's.
        return Texts::tr("The terminal gave it another number than the till had.");
    }
    //: Evidence: %1 is the number under which the terminal keeps the payment.
    return Texts::tr("The terminal gave it another number than the till had: %1.")
        .arg(isolated(uti));
}

QString answerLost(const EvidenceDetail &detail, PaymentType type)
{
    const QString why = withCall({}, detail);
    if (!why.isEmpty())
        return together(why, mayHaveHappened(type));
    //: Evidence: the request was sent, and its answer did not come back. A sentence that it may
    //: have happened follows.
    return together(Texts::tr("The connection broke after sending."), mayHaveHappened(type));
}

QString notAnAcceptance(const EvidenceDetail &detail, PaymentType type)
{
    //: Evidence: the answer to the request does not say that the terminal took it. A sentence that
    //: it may have happened all the same follows.
    const QString sent = Texts::tr("It was sent, but the answer does not say that the terminal "
                                   "took it.");
    const QString text = together(sent, mayHaveHappened(type));
    if (const auto *unusable = std::get_if<UnusableAnswer>(&detail))
        return together(text, whyUnusable(*unusable));
    const auto *answer = std::get_if<CallAnswer>(&detail);
    const auto reason = answer ? named(kNotAccepted, answer->words) : std::nullopt;
    return reason ? together(text, whyNotAccepted(*reason, answer->status)) : text;
}

QString progress(const QString &text)
{
    if (text.isEmpty()) {
        //: Evidence.
        return Texts::tr("The terminal is working on it.");
    }
    //: Evidence: the terminal works on the payment. %1 is the text that it shows.
    return Texts::tr("The terminal is working on it and shows “%1”.").arg(isolated(text));
}

QString noAnswer(const EvidenceDetail &detail)
{
    if (namedIn(detail, kCallErrors)) {
        //: Evidence: the till asked how the payment stands. A sentence about what happened follows.
        return withCall(Texts::tr("The till asked about it and got no answer."), detail);
    }
    if (const auto *unusable = std::get_if<UnusableAnswer>(&detail)) {
        //: Evidence: the till asked how the payment stands. A sentence about the answer follows.
        return together(Texts::tr("The till asked about it and could not use the answer."),
                        whyUnusable(*unusable));
    }
    const auto *answer = std::get_if<CallAnswer>(&detail);
    const QString words = answer ? answer->words.trimmed() : stored(detail);
    if (!words.isEmpty()) {
        //: Evidence: the till asked how the payment stands. %1 is what the terminal said instead.
        return Texts::tr("The till asked about it, and the terminal only said “%1”.")
            .arg(isolated(words));
    }
    if (!answer) {
        //: Evidence: the till asked how the payment stands.
        return Texts::tr("The till asked about it, and the terminal did not tell.");
    }
    //: Evidence: the till asked how the payment stands. %1 is the number of the terminal's answer.
    return Texts::tr("The till asked about it, and the terminal only gave code %1.")
        .arg(answer->status);
}

QString cancelAsked(const EvidenceDetail &detail)
{
    //: Evidence: a person pressed Cancel at the till. The terminal reports the result later.
    return withCall(Texts::tr("The till asked the terminal to cancel, which does not tell how it "
                              "ends."),
                    detail);
}

} // namespace tillside::texts
