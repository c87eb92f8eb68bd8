#pragma once

#include "core/model/evidence.h"
#include "core/model/paymentrecord.h"

#include <QLocale>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace tillside {

/// One line of a payment's history.
struct HistoryLine {
    QString time; ///< With seconds.
    QString text;

    bool operator==(const HistoryLine &) const = default;
};

/// The lines of \a events, which are some of \a payment.
[[nodiscard]] std::vector<HistoryLine> historyLines(const std::vector<EventRecord> &events,
                                                    const PaymentRecord &payment,
                                                    const QLocale &locale);

/// The history of a payment: a time and a sentence for each line, along a thin line with a dot for
/// each, the newest filled.
class HistoryList final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent);

    void show(const std::vector<HistoryLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<HistoryLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace tillside
