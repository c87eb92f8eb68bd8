#pragma once

#include "ui/print/receiptdesk.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPrinter;
class QPushButton;

namespace tillside {

class MainButton;
class Notice;
class PaperView;
class QrView;
class Segment;

/// The receipt of one payment: as paper, as a code for the customer's phone, to be printed or
/// saved.
class ReceiptScreen final : public QWidget {
    Q_OBJECT

public:
    /// \a desk must outlive it.
    ReceiptScreen(ReceiptDesk &desk, QWidget *parent);

    /// What a person wants to do first.
    enum class Wish { Look, Print, Save };

    /// Shows the customer's receipt of \a payment and, as soon as it is there, does what the person
    /// wants.
    void open(const PaymentId &payment, Wish wish);

signals:
    void backPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePaper();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeButtons();
    void arrange();
    void connectParts();
    void load();
    void read(const std::function<void()> &then);
    void update();
    [[nodiscard]] QString caption() const;
    void print();
    void askForPrinter();
    void printWith(const QPrinter &printer);
    void askForFile();
    void write(const QString &file);

    ReceiptDesk &m_desk;
    std::optional<PaymentId> m_payment;
    std::optional<ReadyReceipt> m_receipt;
    Wish m_wish = Wish::Look;
    ReceiptCopy m_copy = ReceiptCopy::Customer;
    QPushButton *m_back;
    std::array<Segment *, kReceiptCopies.size()> m_copies{};
    PaperView *m_paper;
    QLabel *m_caption;
    QrView *m_code;
    QLabel *m_heading;
    QLabel *m_line;
    Notice *m_news;
    MainButton *m_print;
    MainButton *m_save;
    QGridLayout *m_body = nullptr;
    QWidget *m_paperGround = nullptr;
    QWidget *m_side = nullptr; ///< The code for the customer's phone.
    QWidget *m_buttons = nullptr;
};

} // namespace tillside
