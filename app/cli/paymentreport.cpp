#include "app/cli/paymentreport.h"

#include "core/payment/paymentrules.h"
#include "core/terminal/terminallock.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether a live process drives \a payment: it is the newest open payment on a terminal whose lock
/// is held.
JournalResult<bool> isRunning(const Journal &journal, const PaymentRecord &payment,
                              const QString &lockFolder)
{
    if (isEnded(payment.state) || !TerminalLock::isHeld(lockFolder, payment.terminal))
        return false;
    const auto newest
        = journal.payments({.terminal = payment.terminal, .unresolvedOnly = true, .limit = 1});
    if (!newest)
        return newest.error();
    return !newest.value().empty() && newest.value().front().id == payment.id;
}

QJsonValue money(const std::optional<Money> &amount)
{
    if (!amount)
        return {};
    return QJsonObject{{"minor"_L1, amount->minor()}, {"text"_L1, amount->toDecimal()}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(toIso8601(*time)) : QJsonValue();
}

QJsonValue settled(const std::optional<Settlement> &settlement)
{
    if (!settlement)
        return {};
    return QJsonObject{{"as"_L1, nameOf(settlement->as)},
                       {"seen"_L1, settlement->seen},
                       {"note"_L1, settlement->note},
                       {"at"_L1, toIso8601(settlement->at)}};
}

QString contradictedWord()
{
    //: At the end of a payment's line in a list: the terminal gave another result before or later.
    return QCoreApplication::translate("PaymentReport", "contradicted");
}

QJsonArray evidence(const PaymentReport &view, const QLocale &locale)
{
    QJsonArray lines;
    for (const EventRecord &event : view.events) {
        lines.append(
            QJsonObject{{"at"_L1, toIso8601(event.evidence.at)},
                        {"code"_L1, event.evidence.code},
                        {"text"_L1, texts::evidenceText(event.evidence, view.payment, locale)}});
    }
    return lines;
}

} // namespace

JournalResult<PaymentReport> viewOf(const Journal &journal, const PaymentRecord &payment,
                                    const QString &lockFolder)
{
    const auto events = journal.events(payment.id);
    const auto terminal = journal.terminal(payment.terminal);
    const auto followUps = journal.payments({.original = payment.id});
    const auto running = isRunning(journal, payment, lockFolder);
    if (!events)
        return events.error();
    if (!terminal)
        return terminal.error();
    if (!followUps)
        return followUps.error();
    if (!running)
        return running.error();
    return PaymentReport{.payment = payment,
                         .events = events.value(),
                         .terminalName = terminal.value() ? terminal.value()->name : QString(),
                         .voided = isVoided(payment, followUps.value()),
                         .running = running.value()};
}

JournalResult<std::vector<PaymentReport>> viewsOf(const Journal &journal,
                                                  const std::vector<PaymentRecord> &payments,
                                                  const QString &lockFolder)
{
    std::vector<PaymentReport> views;
    for (const PaymentRecord &payment : payments) {
        auto view = viewOf(journal, payment, lockFolder);
        if (!view)
            return view.error();
        views.push_back(std::move(view).value());
    }
    return views;
}

QJsonObject toJson(const PaymentReport &view, const QLocale &locale)
{
    const PaymentRecord &payment = view.payment;
    const QString outcome = view.running ? u"running"_s : QString(nameOf(outcomeOf(payment.state)));
    QJsonObject amount = money(payment.amount).toObject();
    amount.insert("currency"_L1, payment.amount.currency().code);
    return {{"id"_L1, payment.id.text()},
            {"type"_L1, nameOf(payment.type)},
            {"amount"_L1, amount},
            {"outcome"_L1, outcome},
            {"approved"_L1, money(payment.approved)},
            {"uti"_L1, payment.uti ? QJsonValue(payment.uti->text()) : QJsonValue()},
            {"authorisation"_L1, textOrNull(payment.authorisation)},
            {"card"_L1, textOrNull(payment.card)},
            {"reference"_L1, payment.reference.text()},
            {"original"_L1, payment.original ? QJsonValue(payment.original->text()) : QJsonValue()},
            {"terminal"_L1, view.terminalName},
            {"startedAt"_L1, toIso8601(payment.startedAt)},
            {"endedAt"_L1, timeOrNull(payment.endedAt)},
            {"contradictedAt"_L1, timeOrNull(payment.contradictedAt)},
            {"voided"_L1, view.voided},
            {"settled"_L1, settled(payment.settled)},
            {"evidence"_L1, evidence(view, locale)}};
}

QString toLine(const PaymentReport &view, const QLocale &locale)
{
    const PaymentRecord &payment = view.payment;
    const PaymentState state = view.voided ? PaymentState::Voided : payment.state;
    const QString line = u"%1  %2  %3 %4  %5"_s.arg(
        payment.id.text(),
        locale.toString(payment.startedAt.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s),
        texts::typeWord(payment.type), texts::shownAmount(payment).toText(locale),
        texts::outcomeWord(payment.type, state, view.running));
    return payment.contradictedAt ? line + u"  "_s + contradictedWord() : line;
}

QString toText(const PaymentReport &view, const QLocale &locale)
{
    QStringList lines{toLine(view, locale),
                      u"  "_s + texts::summary(view.payment, view.events, locale)};
    for (const EventRecord &event : view.events)
        lines << u"  %1  %2"_s.arg(locale.toString(event.evidence.at.toLocalTime(), u"HH:mm:ss"_s),
                                   texts::evidenceText(event.evidence, view.payment, locale));
    return lines.join(u'\n');
}

} // namespace tillside::cli
