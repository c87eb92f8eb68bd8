#pragma once

#include "core/server/httpresponse.h"
#include "core/simulator/batch.h"
#include "core/simulator/order.h"
#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

#include <QJsonObject>

namespace tillside::sim {

struct SimulatedDialect;

/// The terminal's answers, in its dialect. Errors are plain text in every dialect, never JSON.
class Answers {
public:
    /// \a options are completed().
    explicit Answers(TerminalOptions options);

    [[nodiscard]] HttpResponse paired(const QByteArray &token) const;
    /// As paired(), with the token in one of the two forms of Quirk::TokenAsNumber: a number, or
    /// text with blanks around it.
    [[nodiscard]] HttpResponse pairedSloppily(const QByteArray &token, bool asNumber) const;
    /// The answer to the POST of \a order, which runs under \a uti.
    [[nodiscard]] HttpResponse accepted(const Order &order, const QString &uti) const;
    /// The answer to a POST while \a other is running.
    [[nodiscard]] HttpResponse busy(const SimulatedPayment &other) const;
    /// The answer to a question about \a payment while it is running, or is reported as running.
    [[nodiscard]] HttpResponse running(const SimulatedPayment &payment) const;
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment) const;
    /// As finished(), but in \a currency.
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment,
                                        const Currency &currency) const;
    /// As finished(), without a UTI.
    [[nodiscard]] HttpResponse finishedWithoutUti(const SimulatedPayment &payment) const;
    [[nodiscard]] HttpResponse unknownUti() const;
    [[nodiscard]] HttpResponse notAuthorised() const;
    /// The answer to a DELETE. \a running is null if there is nothing to cancel. Like noSuchCall()
    /// if the dialect has no cancel call.
    [[nodiscard]] HttpResponse cancelled(const SimulatedPayment *running) const;
    /// The answer to `GET /status`. \a running is null if the terminal is free. Like noSuchCall()
    /// if the dialect has no status call.
    [[nodiscard]] HttpResponse status(const SimulatedPayment *running) const;
    /// The answer to a question for \a batch; \a isZ says that it is a Z report.
    [[nodiscard]] HttpResponse report(const Batch &batch, bool isZ) const;
    /// 206 with DisplayData, in any dialect.
    [[nodiscard]] static HttpResponse displayData(const SimulatedPayment &payment);
    /// The answer to a method that `/transaction` does not have, or to another path.
    [[nodiscard]] static HttpResponse noSuchCall(bool isTransaction);
    [[nodiscard]] static HttpResponse plain(int status, const QByteArray &text);

private:
    [[nodiscard]] QJsonObject fieldsOf(const SimulatedPayment &payment,
                                       const TerminalOptions &options) const;

    TerminalOptions m_options;
    const SimulatedDialect &m_dialect;
};

} // namespace tillside::sim
