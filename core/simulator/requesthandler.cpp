#include "core/simulator/requesthandler.h"

#include "core/simulator/distortion.h"
#include "core/simulator/simulateddialect.h"
#include "core/simulator/sloppiness.h"
#include "core/simulator/telling.h"

#include <QTimer>

#include <utility>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

Stage stageOf(PaymentPhase phase)
{
    switch (phase) {
    case PaymentPhase::Accepting:
    case PaymentPhase::Card:
    case PaymentPhase::Cancelling: return Stage::Card;
    case PaymentPhase::Bank: return Stage::Bank;
    case PaymentPhase::Finished: return Stage::Result;
    }
    Q_UNREACHABLE();
}

} // namespace

RequestHandler::RequestHandler(const TerminalOptions &options, PaymentRunner &runner,
                               FaultPlan &plan, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_dialect(simulatedDialect(options.dialect))
    , m_runner(runner)
    , m_plan(plan)
    , m_answers(options)
    , m_screen(options.pairingCode, options.token, *options.auth, options.keepsToken)
    , m_random(options.seed)
{
    connect(&m_runner, &PaymentRunner::accepted, this, &RequestHandler::onAccepted);
}

void RequestHandler::receive(HttpConnection *connection, const HttpRequest &request)
{
    const Visit visit{connection, request, std::nullopt, Quirk::None,
                      connection->hasOtherIdentity()};
    if (!request.path.startsWith(m_options.basePath + u'/')) {
        respond(visit, Answers::plain(404, "Not found"));
        return;
    }
    const QString call = request.path.sliced(m_options.basePath.size());
    const bool isPairing = call == "/pair"_L1 && request.method == "GET";
    if (!isPairing && !m_screen.admits(request))
        respond(visit, m_answers.notAuthorised());
    else if (request.parameter(u"tid"_s) != m_options.serial)
        respond(visit, Answers::plain(400, "Unknown terminal"));
    else if (isPairing)
        pair(visit);
    else
        enter(visit, call);
}

void RequestHandler::pair(const Visit &visit)
{
    if (!m_screen.pair(visit.request)) {
        respond(visit, Answers::plain(400, "Pairing failed"));
        return;
    }
    m_isOtherIdentityPaired |= visit.hasOtherIdentity;
    Visit answered = visit;
    answered.quirk = quirkOfPairing(m_mood, m_random);
    const QByteArray token = m_screen.token();
    const HttpResponse response = answered.quirk == Quirk::TokenAsNumber
        ? m_answers.pairedSloppily(token, m_random.bounded(2) == 0)
        : m_answers.paired(token);
    respond(answered, spelled(answered.quirk, response));
    emit paired();
}

void RequestHandler::enter(Visit visit, const QString &call)
{
    const QByteArray method = visit.request.method;
    const bool isTransaction = call == "/transaction"_L1;
    if (isTransaction && method == "POST")
        post(std::move(visit));
    else if (isTransaction && method == "GET")
        ask(std::move(visit));
    else if (isTransaction && method == "DELETE" && m_dialect.hasCancel())
        cancel(visit);
    else if (call == "/status"_L1 && method == "GET" && m_dialect.hasStatus())
        respond(visit, m_answers.status(m_runner.running()));
    else if (!m_dialect.reportCall.isEmpty() && call == m_dialect.reportCall && method == "GET")
        report(visit);
    else
        respond(visit, Answers::noSuchCall(isTransaction));
}

void RequestHandler::post(Visit visit)
{
    visit.fault = m_plan.take(Stage::Post);
    if (strikesLine(visit))
        return;
    Result<Order, QByteArray> order = parseOrder(visit.request.body);
    if (!order) {
        respond(visit, Answers::plain(400, order.error()));
        return;
    }
    order.value().isPrintedHere = visit.request.parameter(u"disablePrinting"_s) != u"true"_s;
    if (!m_options.acceptsOurUti && !namesOriginal(order.value().type))
        order.value().uti.clear();
    if (visit.fault && stopsThePost(*visit.fault))
        respond(visit, refusal(*visit.fault, order.value()));
    else
        run(visit, order.value());
}

void RequestHandler::run(const Visit &visit, const Order &order)
{
    if (const SimulatedPayment *other = m_runner.running()) {
        respond(visit, m_answers.busy(*other));
        return;
    }
    const QByteArray objection = objectionTo(order, m_runner.ledger());
    if (!objection.isEmpty()) {
        respond(visit, Answers::plain(400, objection));
        return;
    }
    m_posted = visit;
    m_order = order;
    m_runner.begin(order);
}

void RequestHandler::onAccepted(const SimulatedPayment &payment)
{
    Visit visit = std::exchange(m_posted, {});
    if (isIntercepted(visit)) {
        respond(visit, Answers::plain(400, "Not possible"));
        return;
    }
    visit.quirk = payment.quirk;
    respond(visit, spelled(payment.quirk, m_answers.accepted(m_order, payment.uti)));
}

HttpResponse RequestHandler::refusal(Fault fault, const Order &order)
{
    if (fault == Fault::OtherUti206)
        return Answers::displayData(m_runner.makeForeign(order));
    if (fault != Fault::OtherUti200)
        return {};
    const SimulatedPayment *earlier = m_runner.ledger().newestEnded();
    return m_answers.accepted(order, earlier ? earlier->uti : m_runner.makeForeign(order).uti);
}

bool RequestHandler::strikesLine(const Visit &visit)
{
    if (!visit.fault || (!isLineFault(*visit.fault) && *visit.fault != Fault::Reboot))
        return false;
    emit answered(visit.request.method, visit.request.path, 0);
    emit lineFaultStruck(*visit.fault);
    return true;
}

bool RequestHandler::isIntercepted(const Visit &visit) const
{
    return m_plan.scenario().fault == Fault::CertificateChanged && visit.hasOtherIdentity
        && !m_isOtherIdentityPaired;
}

void RequestHandler::ask(Visit visit)
{
    const QString uti = visit.request.parameter(u"uti"_s);
    const SimulatedPayment *payment = m_runner.ledger().find(uti);
    if (!payment || payment->phase == PaymentPhase::Accepting) {
        respond(visit, m_answers.unknownUti());
        return;
    }
    if (isIntercepted(visit)) {
        respond(visit, m_answers.finished(liedAbout(*payment)));
        return;
    }
    visit.quirk = payment->quirk;
    visit.fault = m_plan.take(stageOf(payment->phase));
    if (strikesLine(visit))
        return;
    respond(visit, answerAbout(*payment, visit.fault));
    if (visit.fault == Fault::VoidedLater && m_plan.isSpent())
        m_runner.voidAtTerminal(uti);
}

HttpResponse RequestHandler::answerAbout(const SimulatedPayment &payment,
                                         std::optional<Fault> fault) const
{
    if (fault == Fault::UnknownThenKnown)
        return m_answers.unknownUti();
    const SimulatedPayment told = falsified(fault.value_or(Fault::None), toldBy(payment));
    if (const SimulatedPayment *previous = previousLike(payment))
        return m_answers.finishedWithoutUti(*previous);
    if (payment.phase != PaymentPhase::Finished || fault == Fault::InProgressForEver)
        return m_answers.running(told);
    if (fault == Fault::WrongCurrency)
        return m_answers.finished(told, wrongCurrencyFor(m_options.currency));
    return m_answers.finished(told);
}

/// The payment whose result is told instead of \a payment's; null if none is.
const SimulatedPayment *RequestHandler::previousLike(const SimulatedPayment &payment) const
{
    const SimulatedPayment *previous = m_runner.ledger().newestEnded();
    const bool isTold = payment.quirk == Quirk::PreviousWithoutUti
        && payment.phase != PaymentPhase::Finished && previous;
    const bool isLike = isTold && previous->type == payment.type && previous->asked == payment.asked
        && previous->end == End::Approved;
    return isLike ? previous : nullptr;
}

void RequestHandler::cancel(const Visit &visit)
{
    const HttpResponse response = m_answers.cancelled(m_runner.running());
    m_runner.cancel();
    respond(visit, response);
}

void RequestHandler::report(const Visit &visit)
{
    const QString type = visit.request.parameter(u"reportType"_s);
    const bool isZ = type == "ZReport"_L1;
    if (!isZ && type != "XReport"_L1)
        return respond(visit, Answers::plain(400, "Unknown report"));
    if (const SimulatedPayment *running = m_runner.running())
        return respond(visit, m_answers.busy(*running));
    const Ledger &ledger = m_runner.ledger();
    const Batch batch = batchOf(ledger.everyTills(), m_reported);
    if (isZ) {
        m_reported = ledger.nextNumber() - 1;
        ++m_zReports;
    }
    respond(visit, m_answers.report(batch, isZ));
}

void RequestHandler::respond(const Visit &visit, const HttpResponse &response)
{
    const Fault fault = visit.fault.value_or(Fault::None);
    Outgoing out = distorted(fault, response);
    out.quirk = visit.quirk;
    if (out.delivery == Delivery::Whole)
        out.delivery = deliveryOf(visit.quirk);
    const bool leaves = visit.connection && out.isWhole();
    emit answered(visit.request.method, visit.request.path, leaves ? out.response.status : 0);
    if (!visit.connection)
        return;
    HttpConnection *connection = visit.connection;
    const auto send = [connection, out, every = m_options.timing.dripEvery] {
        deliver(out, *connection, every);
    };
    if (const auto delay = delayOf(visit); delay.count() > 0)
        QTimer::singleShot(delay, connection, send);
    else
        send();
}

std::chrono::milliseconds RequestHandler::delayOf(const Visit &visit)
{
    const Timing &timing = m_options.timing;
    if (visit.fault == Fault::Late)
        return timing.lateBy;
    const bool takesTime = visit.request.method == "GET" && timing.answer.most.count() > 0;
    return takesTime ? timing.answer.draw(m_random) : std::chrono::milliseconds(0);
}

} // namespace tillside::sim
