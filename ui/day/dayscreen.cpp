#include "ui/day/dayscreen.h"

#include "ui/day/closeform.h"
#include "ui/day/daypage.h"
#include "ui/look/contentframe.h"

#include <QDir>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

DayScreen::DayScreen(DayTotalsController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_stack(new QStackedWidget(this))
    , m_page(new DayPage(m_stack))
{
    setObjectName(u"dayScreen"_s);
    m_stack->addWidget(m_page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ContentFrame(m_stack, ContentFrame::Width::Page, this));
    connectPage();
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
    connect(m_page, &DayPage::savePressed, this, &DayScreen::askForFile);
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

void DayScreen::askForFile()
{
    //: Title of a dialog in which a file is chosen.
    auto *dialog = new QFileDialog(this, tr("Save the day's totals"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"dayFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of files in a dialog; leave the patterns in brackets as they are.
    dialog->setNameFilters({tr("Table for a spreadsheet (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_controller, &DayTotalsController::save);
    dialog->open();
}

void DayScreen::onSaved(bool isWritten, const QString &path)
{
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
