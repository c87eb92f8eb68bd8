#pragma once

#include "core/server/httpresponse.h"
#include "core/simulator/order.h"
#include "core/simulator/simulatedpayment.h"
#include "core/simulator/terminaloptions.h"

namespace tillside::sim {

/// What the terminal says, in its dialect. Errors are plain text everywhere, never JSON.
///
/// Where Paynt is silent it speaks as LocalLink does, whose field names it shares.
class Answers {
public:
    /// \a options are completed() ones.
    explicit Answers(TerminalOptions options);

    [[nodiscard]] HttpResponse paired(const QByteArray &token) const;
    /// To the POST of \a order, which runs under \a uti.
    [[nodiscard]] HttpResponse accepted(const Order &order, const QString &uti) const;
    /// To a POST while \a other runs. POSitive: 206 with the other one's UTI, nothing of ours.
    [[nodiscard]] HttpResponse busy(const SimulatedPayment &other) const;
    /// To a question about \a payment while it is running, or said to be.
    [[nodiscard]] HttpResponse running(const SimulatedPayment &payment) const;
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment) const;
    /// As finished(), but in \a currency.
    [[nodiscard]] HttpResponse finished(const SimulatedPayment &payment,
                                        const Currency &currency) const;
    [[nodiscard]] HttpResponse unknownUti() const;
    [[nodiscard]] HttpResponse notAuthorised() const;
    /// To a DELETE; \a running is null if there is nothing to cancel.
    [[nodiscard]] HttpResponse cancelled(const SimulatedPayment *running) const;
    /// To `GET /status`; \a running is null if the terminal is free.
    [[nodiscard]] HttpResponse status(const SimulatedPayment *running) const;
    /// 206 with DisplayData, in any dialect.
    [[nodiscard]] static HttpResponse displayData(const SimulatedPayment &payment);
    [[nodiscard]] static HttpResponse plain(int status, const QByteArray &text);

private:
    [[nodiscard]] bool isPositive() const;

    TerminalOptions m_options;
};

} // namespace tillside::sim
