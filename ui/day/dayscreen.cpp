#include "ui/day/dayscreen.h"

#include "ui/day/closeddayspage.h"
#include "ui/day/closeform.h"
#include "ui/day/daypage.h"
#include "ui/look/contentframe.h"
#include "ui/print/receiptdesk.h"
#include "ui/receipt/receiptpdf.h"

#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

DayScreen::DayScreen(DayTotalsController &controller, ClosedDaysController &closedDays,
                     ReceiptDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_closedDays(closedDays)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_page(new DayPage(m_stack))
    , m_list(new ClosedDaysPage(m_stack))
{
    setObjectName(u"dayScreen"_s);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ContentFrame(m_stack, ContentFrame::Width::Page, this));
    connectPage();
    connectClosedDays();
    connect(&m_controller, &DayTotalsController::changed, this, &DayScreen::refresh);
    connect(&m_controller, &DayTotalsController::saved, this, &DayScreen::onSaved);
    refresh();
}

void DayScreen::connectPage()
{
    connect(m_page, &DayPage::backPressed, this, &DayScreen::backWanted);
    connect(m_page, &DayPage::toCheckPressed, this, &DayScreen::toCheckWanted);
    connect(m_page, &DayPage::chosen, &m_controller, &DayTotalsController::choose);
    connect(m_page, &DayPage::askPressed, &m_controller, &DayTotalsController::askTerminals);
    connect(m_page, &DayPage::closePressed, &m_controller, &DayTotalsController::beginToClose);
    connect(m_page, &DayPage::savePressed, this, [this] {
        //: A kind of files in a dialog; leave the pattern in brackets as it is.
        askForFile(tr("Table for a spreadsheet (*.csv)"), u"csv"_s,
                   [this](const QString &file) { m_controller.save(file); });
    });
    connect(m_page, &DayPage::printPressed, this, [this] {
        m_controller.makeSheet(this, [this](const DaySheet &sheet) { print(sheet, false); });
    });
    connect(m_page, &DayPage::pdfPressed, this, [this] {
        m_controller.makeSheet(this, [this](const DaySheet &sheet) { askForPdf(sheet, false); });
    });
    connect(m_page, &DayPage::printClosedPressed, this, [this] {
        m_controller.makeClosedSheet(this, [this](const DaySheet &sheet) { print(sheet, false); });
    });
}

void DayScreen::connectClosedDays()
{
    connect(m_page, &DayPage::closedDaysPressed, this, &DayScreen::showClosedDays);
    connect(&m_closedDays, &ClosedDaysController::changed, this,
            [this] { m_list->show(closedDaysView(m_closedDays, locale())); });
    connect(m_list, &ClosedDaysPage::backPressed, this, &DayScreen::leaveClosedDays);
    connect(m_list, &ClosedDaysPage::earlierPressed, &m_closedDays,
            &ClosedDaysController::goEarlier);
    connect(m_list, &ClosedDaysPage::laterPressed, &m_closedDays, &ClosedDaysController::goLater);
    connect(m_list, &ClosedDaysPage::printPressed, this,
            [this](std::size_t row) { print(m_closedDays.days().at(row), true); });
    connect(m_list, &ClosedDaysPage::pdfPressed, this,
            [this](std::size_t row) { askForPdf(m_closedDays.days().at(row), true); });
}

void DayScreen::showClosedDays()
{
    m_closedDays.open();
    m_stack->setCurrentWidget(m_list);
    m_list->setFocus();
    emit buttonsChanged();
}

void DayScreen::leaveClosedDays()
{
    m_stack->setCurrentWidget(m_page);
    m_page->setFocus();
    emit buttonsChanged();
}

void DayScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_controller.open();
}

void DayScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.close();
    m_stack->setCurrentWidget(m_page);
    refresh(); // Leaving a question gives its safe answer.
}

void DayScreen::refresh()
{
    m_page->setDays(m_controller.now().toLocalTime().date());
    m_page->show(dayPageView(m_controller, locale()));
    const bool isAsked = m_controller.state() == DayTotalsController::State::AsksToClose;
    if (isAsked == (m_form != nullptr))
        return;
    if (isAsked)
        return ask();
    m_stack->setCurrentWidget(m_page);
    std::exchange(m_form, nullptr)->deleteLater(); // It may be emitting.
    m_page->setFocus();
    emit buttonsChanged();
}

void DayScreen::ask()
{
    m_form = new CloseForm(*m_controller.day(), m_controller.hasReports(), m_controller.now(),
                           m_stack);
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    connect(m_form, &CloseForm::declined, &m_controller, &DayTotalsController::declineToClose);
    connect(m_form, &CloseForm::confirmed, &m_controller, &DayTotalsController::closeDay);
    m_form->setFocus();
    emit buttonsChanged();
}

void DayScreen::print(const DaySheet &sheet, bool isCopy)
{
    const texts::SheetOrder order = m_desk.sheetOrder(isCopy);
    m_desk.printDay(texts::sheetTitle(sheet, order.now, locale()),
                    texts::daySheet(sheet, order, locale()));
}

void DayScreen::askForPdf(const DaySheet &sheet, bool isCopy)
{
    const texts::SheetOrder order = m_desk.sheetOrder(isCopy);
    const PrinterChoice printer = m_desk.printer();
    const ReceiptFormat format
        = printer.kind == PrinterKind::None ? ReceiptFormat::A4 : printer.paper;
    const ReceiptLines lines = texts::daySheet(sheet, order, locale());
    const QString title = texts::sheetTitle(sheet, order.now, locale());
    //: A kind of files in a dialog; leave the pattern in brackets as it is.
    askForFile(tr("PDF file (*.pdf)"), u"pdf"_s, [=, this](const QString &file) {
        onSaved(writeReceiptPdf(lines, format, title, file), file);
    });
}

void DayScreen::askForFile(const QString &kind, const QString &suffix,
                           const std::function<void(const QString &)> &then)
{
    //: Title of a dialog in which a file is chosen.
    auto *dialog = new QFileDialog(this, tr("Save the day's totals"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"dayFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({kind});
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void DayScreen::onSaved(bool isWritten, const QString &path)
{
    leaveClosedDays(); // The page says it.
    m_page->tell({.role = isWritten ? ColourRole::Approved : ColourRole::Declined,
                  .icon = isWritten ? Icon::Done : Icon::Warning,
                  .heading = isWritten
                      //: Heading of a banner; its line is the path of a file.
                      ? tr("The day's totals are written")
                      //: Heading of a banner; its line is the path of a file.
                      : tr("The file cannot be written"),
                  .line = QDir::toNativeSeparators(path)});
}

} // namespace tillside
