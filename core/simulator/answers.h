#pragma once

#include "core/server/httpresponse.h"
#include "core/simulator/order.h"
#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

namespace tillside::sim {

struct SimulatedDialect;

/// What the terminal says, in its dialect. Errors are plain text in every dialect, never JSON.
class Answers {
public:
    /// \a options are completed() ones.
    explicit Answers(TerminalOptions options);

    [[nodiscard]] HttpResponse paired(const QByteArray &token) const;
    /// To the POST of \a order, which runs under \a uti.
    [[nodiscard]] HttpResponse accepted(const Order &order, const QString &uti) const;
    /// To a POST while \a other runs.
    [[nodiscard]] HttpResponse busy(const SimulatedPayment &other) const;
    /// To a question about \a payment while it runs, or is said to.
    [[nodiscard]] HttpResponse running(const SimulatedPayment &payment) const;
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment) const;
    /// As finished(), but in \a currency.
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment,
                                        const Currency &currency) const;
    [[nodiscard]] HttpResponse unknownUti() const;
    [[nodiscard]] HttpResponse notAuthorised() const;
    /// To a DELETE; \a running is null if there is nothing to cancel. As noSuchCall() in a dialect
    /// that has none.
    [[nodiscard]] HttpResponse cancelled(const SimulatedPayment *running) const;
    /// To `GET /status`; \a running is null if the terminal is free. As noSuchCall() in a dialect
    /// that has none.
    [[nodiscard]] HttpResponse status(const SimulatedPayment *running) const;
    /// 206 with DisplayData, in any dialect.
    [[nodiscard]] static HttpResponse displayData(const SimulatedPayment &payment);
    /// To a method that `/transaction` does not have, or to another path.
    [[nodiscard]] static HttpResponse noSuchCall(bool isTransaction);
    [[nodiscard]] static HttpResponse plain(int status, const QByteArray &text);

private:
    TerminalOptions m_options;
    const SimulatedDialect &m_dialect;
};

} // namespace tillside::sim
