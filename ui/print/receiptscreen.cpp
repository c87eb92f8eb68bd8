#include "ui/print/receiptscreen.h"

#include "core/payment/receiptprinted.h"
#include "core/receipt/textlayout.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/look/segment.h"
#include "ui/look/theme.h"
#include "ui/print/paperview.h"
#include "ui/print/printers.h"
#include "ui/print/qrview.h"
#include "ui/receipt/receiptpdf.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrow = 1000; ///< Below this width of the window, the buttons stand below all.
constexpr int kColumnsForReader = 40;

} // namespace

ReceiptScreen::ReceiptScreen(ReceiptDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_back(quietButton({}, u"receiptBack"_s, this))
    , m_paper(new PaperView(u"receiptPaper"_s, this))
    , m_caption(smallLabel({}, u"receiptCaption"_s, this))
    , m_code(new QrView(u"receiptCode"_s, this))
    , m_heading(leadLabel({}, u"receiptHeading"_s, this))
    , m_line(bodyLabel({}, u"receiptLine"_s, this))
    , m_news(new Notice(u"receiptNews"_s, this))
    //: Button: prints a receipt.
    , m_print(primaryButton(tr("Print"), u"receiptPrint"_s, this))
    //: Button: writes a receipt into a PDF file.
    , m_save(primaryButton(tr("Save as PDF"), u"receiptSave"_s, this))
{
    setObjectName(u"receiptScreen"_s);
    layOut();
    connectParts();
}

void ReceiptScreen::layOut()
{
    auto *content = new QWidget(this);
    m_paperGround = makePaper();
    m_side = makeSide();
    m_buttons = makeButtons();
    m_body = new QGridLayout;
    m_body->setHorizontalSpacing(grown(20));
    m_body->setVerticalSpacing(grown(2 * kGrid));
    m_body->setColumnStretch(0, 1);
    m_body->setColumnStretch(1, 1);
    arrange();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addWidget(makeHead());
    column->addWidget(m_news);
    column->addLayout(m_body, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new ContentFrame(content, ContentFrame::Width::Page, this));
}

QWidget *ReceiptScreen::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(2 * kGrid));
    m_back->setIcon(icon(Icon::Back, theme().accent()));
    row->addWidget(m_back);
    //: Title of the page with the receipt of a payment.
    row->addWidget(titleLabel(tr("Receipt"), u"receiptTitle"_s, this), 1);
    QFrame *track = segmentTrack(this);
    //: Choice between the two receipts of a payment: the one that the customer takes.
    m_copies[0] = new Segment(tr("Customer"), u"receiptCustomer"_s, track);
    //: Choice between the two receipts of a payment: the one that stays in the shop.
    m_copies[1] = new Segment(tr("Shop"), u"receiptMerchant"_s, track);
    for (Segment *segment : m_copies)
        track->layout()->addWidget(segment);
    m_copies[0]->setChecked(true);
    row->addWidget(track);
    return head;
}

QWidget *ReceiptScreen::makePaper()
{
    auto *ground = new QFrame(this);
    ground->setProperty("panel", u"desk"_s);
    auto *content = new QWidget(ground);
    auto *column = new QVBoxLayout(content);
    column->addStretch(1);
    column->addWidget(m_paper, 0, Qt::AlignHCenter);
    m_caption->setAlignment(Qt::AlignCenter);
    column->addWidget(m_caption);
    column->addStretch(1);
    auto *around = new QVBoxLayout(ground);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(scrolled(content, ground));
    ground->installEventFilter(this);
    return ground;
}

QWidget *ReceiptScreen::makeSide()
{
    QFrame *panel = card(this);
    auto *content = new QWidget(panel);
    auto *around = new QVBoxLayout(panel);
    around->setContentsMargins(1, 1, 1, 1);
    around->addWidget(scrolled(content, panel));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(grown(24), grown(16), grown(24), grown(16));
    inside->setSpacing(grown(kGrid));
    inside->addStretch(1);
    inside->addWidget(m_code, 8, Qt::AlignHCenter);
    for (QLabel *label : {m_heading, m_line}) {
        label->setAlignment(Qt::AlignCenter);
        inside->addWidget(label);
    }
    inside->addStretch(1);
    return panel;
}

QWidget *ReceiptScreen::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(10));
    m_print->setPicture(Icon::Print);
    m_print->setKeyHint(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    m_save->setPicture(Icon::Pdf);
    m_save->setOutlined(true);
    row->addWidget(m_print, 1);
    row->addWidget(m_save, 1);
    return buttons;
}

/// Beside the paper there is the code with the buttons below it; in a narrow window they stand
/// below both, and large text has everything in one column.
void ReceiptScreen::arrange()
{
    const bool isColumn = isTextLarge();
    const bool isNarrow = window()->width() < kNarrow;
    for (QWidget *part : {m_paperGround, m_side, m_buttons})
        m_body->removeWidget(part);
    const int across = isColumn ? 2 : 1;
    m_body->addWidget(m_paperGround, 0, 0, isColumn || isNarrow ? 1 : 2, across);
    m_body->addWidget(m_side, isColumn ? 1 : 0, isColumn ? 0 : 1, 1, across);
    m_body->addWidget(m_buttons, isColumn ? 2 : 1, isColumn || isNarrow ? 0 : 1, 1,
                      isColumn || isNarrow ? 2 : 1);
    m_body->setRowStretch(0, 1);
    m_body->setRowStretch(1, isColumn ? 1 : 0);
}

void ReceiptScreen::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ReceiptScreen::backPressed);
    for (const ReceiptCopy copy : kReceiptCopies) {
        connect(m_copies.at(static_cast<std::size_t>(copy)), &QPushButton::clicked, this,
                [this, copy] {
                    m_copy = copy;
                    load();
                });
    }
    connect(m_print, &QPushButton::clicked, this, &ReceiptScreen::print);
    connect(m_save, &QPushButton::clicked, this, &ReceiptScreen::askForFile);
    auto *shortcut = new QShortcut(QKeySequence::Print, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &ReceiptScreen::print);
    connect(&m_desk, &ReceiptDesk::printed, this, [this](const PaymentId &payment) {
        if (m_payment == payment)
            load();
    });
}

void ReceiptScreen::open(const PaymentId &payment, Wish wish)
{
    m_payment = payment;
    m_receipt.reset();
    m_wish = wish;
    m_copy = ReceiptCopy::Customer;
    m_copies[0]->setChecked(true);
    m_news->clear();
    update();
    load();
}

void ReceiptScreen::load()
{
    read([this] {
        switch (std::exchange(m_wish, Wish::Look)) {
        case Wish::Look: return;
        case Wish::Print: return print();
        case Wish::Save: return askForFile();
        }
    });
}

/// Shows the payment as it stands now, then does \a then: what is handed out must not be what a
/// person read a while ago.
void ReceiptScreen::read(const std::function<void()> &then)
{
    m_desk.make(*m_payment, m_copy, this, [this, then](const ReadyReceipt &receipt) {
        if (receipt.details.payment.id != m_payment || receipt.copy != m_copy)
            return; // The person has gone on meanwhile.
        m_receipt = receipt;
        update();
        then();
    });
}

void ReceiptScreen::update()
{
    for (MainButton *button : {m_print, m_save})
        button->setEnabled(m_receipt.has_value());
    if (!m_receipt) {
        m_paper->setVisible(false);
        m_code->show({});
        for (QLabel *label : {m_caption, m_heading, m_line})
            label->clear();
        return;
    }
    const PaymentRecord &payment = m_receipt->details.payment;
    m_back->setText(texts::typeWord(payment.type) + u' '
                    + texts::amountText(texts::shownAmount(payment), locale()));
    m_paper->setVisible(true);
    m_paper->show(m_receipt->lines, asText(m_receipt->lines, kColumnsForReader).join(u'\n'));
    m_caption->setText(caption());
    m_code->show(QrCode::of(m_receipt->forPhone));
    //: Below a QR code with the receipt.
    m_heading->setText(m_receipt->isReceipt ? tr("The customer scans this")
                                            //: Beside a slip for a payment without an outcome.
                                            : tr("There is no receipt yet"));
    m_line->setText(m_receipt->isReceipt
                        //: Below a QR code with the receipt.
                        ? tr("The receipt text itself is in the code. Nothing is uploaded.")
                        //: Beside a slip for a payment without an outcome.
                        : tr("The terminal has not said how this payment ended. You can print a "
                             "slip that says so."));
}

QString ReceiptScreen::caption() const
{
    const QString source = m_receipt->isFromTerminal
        //: Below a receipt.
        ? tr("As the terminal formatted it.")
        : QString();
    const std::vector<QDateTime> prints = receiptPrints(m_receipt->details.events, m_copy);
    if (prints.empty())
        return source;
    const QString last = texts::timeText(prints.back(), locale(), QDateTime::currentDateTimeUtc());
    //: Below a receipt: how often it was printed. %1 is the time of the last print.
    const QString printed
        = tr("Printed %n time(s), last at %1.", nullptr, static_cast<int>(prints.size())).arg(last);
    return texts::together(source, printed);
}

void ReceiptScreen::print()
{
    if (!m_receipt)
        return;
    if (m_desk.printer().kind == PrinterKind::None)
        return askForPrinter();
    read([this] { m_desk.print(*m_receipt, m_desk.printer()); });
}

/// Without a printer of the till's own, the system's dialog offers its printers.
void ReceiptScreen::askForPrinter()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) { printWith(*printer); });
    dialog->open();
}

void ReceiptScreen::printWith(const QPrinter &printer)
{
    const QString file = printer.outputFileName();
    if (!file.isEmpty())
        return read([this, file] { write(file); });
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const PrinterChoice chosen{PrinterKind::System, printer.printerName(), formatOf(size)};
    read([this, chosen] { m_desk.print(*m_receipt, chosen); });
}

void ReceiptScreen::askForFile()
{
    //: Title of a dialog in which a file is chosen.
    auto *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"receiptDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of files in a dialog; leave the pattern in brackets as it is.
    dialog->setNameFilters({tr("PDF file (*.pdf)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_payment->text() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { read([this, file] { write(file); }); });
    dialog->open();
}

void ReceiptScreen::write(const QString &file)
{
    if (!m_receipt)
        return;
    const PrinterChoice printer = m_desk.printer();
    const ReceiptFormat format
        = printer.kind == PrinterKind::None ? ReceiptFormat::A4 : printer.paper;
    const QString shown = QDir::toNativeSeparators(file);
    if (writeReceiptPdf(m_receipt->lines, format, m_payment->text(), file))
        //: %1 is the path of a file.
        m_news->say(ColourRole::Approved, tr("The receipt was saved as %1.").arg(shown));
    else
        //: %1 is the path of a file.
        m_news->say(ColourRole::Declined,
                    tr("%1 cannot be written. Choose another folder.").arg(shown));
}

/// The paper is never wider than its place.
bool ReceiptScreen::eventFilter(QObject *watched, QEvent *event)
{
    constexpr int kAround = 24;
    if (event->type() == QEvent::Resize)
        m_paper->setRoom(static_cast<QWidget *>(watched)->width() - 2 * grown(kAround));
    return QWidget::eventFilter(watched, event);
}

void ReceiptScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tillside
