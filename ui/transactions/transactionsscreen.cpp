#include "ui/transactions/transactionsscreen.h"

#include "core/control/checkcontroller.h"
#include "ui/look/banner.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/splitview.h"
#include "ui/look/theme.h"
#include "ui/transactions/detailspanel.h"
#include "ui/transactions/exportview.h"
#include "ui/transactions/filterbar.h"
#include "ui/transactions/filterwords.h"
#include "ui/transactions/totalsfoot.h"
#include "ui/transactions/transactionslist.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailsWidth = 392;

} // namespace

TransactionsScreen::TransactionsScreen(TransactionsController &controller, CheckController &check,
                                       QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_check(check)
    , m_bar(new FilterBar(FilterBar::Page::All, this))
    , m_export(new Banner(u"exportNews"_s, this))
    , m_rows(new QWidget(this))
    , m_list(new TransactionsList(controller.list(), m_rows))
    , m_warning(smallLabel({}, u"transactionsWarning"_s, this))
    , m_empty(sentenceLabel({}, u"transactionsEmpty"_s, this))
    , m_totals(new TotalsFoot(this))
    //: Button below the list of payments: write those that are listed into a file.
    , m_exportButton(quietButton(tr("Export"), u"exportButton"_s, this))
    , m_details(new DetailsPanel(kDetailsWidth, this))
    , m_split(new SplitView(makeListCard(), m_details, kDetailsWidth, this))
{
    setObjectName(u"transactionsScreen"_s);
    m_bar->show(m_controller.wish());
    layOut();
    connectParts();
    m_controller.wish(m_controller.wish(), locale());
    updateList();
    m_list->choose(m_controller.selected());
    updateDetails();
}

void TransactionsScreen::tell(const QString &sentence)
{
    m_details->tell(sentence);
}

void TransactionsScreen::layOut()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(16));
    column->addWidget(m_bar);
    column->addWidget(m_export);
    column->addWidget(m_split, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ContentFrame(content, ContentFrame::Width::List, this));
}

QWidget *TransactionsScreen::makeListCard()
{
    QFrame *panel = card(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(grown(3 * kGrid));
    m_warning->setMargin(grown(12));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_list, 1);
    rows->addStretch(0);
    m_rows->installEventFilter(this);
    column->addWidget(m_warning);
    column->addWidget(m_rows, 1);
    column->addWidget(m_empty, 1);
    auto *foot = new QFrame(panel);
    foot->setProperty("panel", u"foot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, grown(kGrid), 0);
    row->addWidget(m_totals, 1);
    row->addStretch();
    row->addWidget(m_exportButton);
    column->addWidget(foot);
    return panel;
}

void TransactionsScreen::connectParts()
{
    connect(m_bar, &FilterBar::changed, this, &TransactionsScreen::onWish);
    connect(m_bar, &FilterBar::toCheckPressed, this, &TransactionsScreen::toCheckWanted);
    connect(m_bar, &FilterBar::dayTotalsPressed, this, &TransactionsScreen::dayTotalsWanted);
    connect(m_bar, &FilterBar::listWanted, this, [this] {
        m_entersList = true; // Once it lists what was searched for.
        updateList();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &TransactionsScreen::beginSearch);
    connect(m_list, &TransactionsList::chosenChanged, this,
            [this] { m_controller.select(m_list->chosen()); });
    connect(m_list, &TransactionsList::opened, m_split, &SplitView::open);
    connect(m_split, &SplitView::pageChanged, this, &TransactionsScreen::onPage);
    connect(m_details, &DetailsPanel::chosen, this, &TransactionsScreen::onChosen);
    connect(m_details, &DetailsPanel::backPressed, this, &TransactionsScreen::backToList);
    connect(m_details, &DetailsPanel::relatedWanted, this, [this](const PaymentId &payment) {
        m_controller.select(payment);
        m_list->choose(payment);
    });
    connect(&m_controller.list(), &PaymentList::changed, this, &TransactionsScreen::updateList);
    connect(&m_controller, &TransactionsController::changed, this, [this] {
        updateList();
        updateDetails();
    });
    connect(&m_controller, &TransactionsController::terminalsChanged, this, [this] {
        m_bar->show(m_controller.wish());
        m_bar->setTerminals(m_controller.terminals());
    });
    m_bar->setTerminals(m_controller.terminals());
    connect(&m_check, &CheckController::countChanged, m_bar, &FilterBar::setToCheck);
    m_bar->setToCheck(m_check.openCount());
    m_exportButton->setIcon(icon(Icon::Export, theme().accent()));
    connect(m_exportButton, &QPushButton::clicked, this, &TransactionsScreen::askForFile);
    ExportController &exports = m_controller.exports();
    const auto show = [this, &exports] { m_export->show(exportView(exports, locale())); };
    connect(&exports, &ExportController::changed, this, show);
    connect(m_export, &Banner::pressed, this, [&exports] {
        const bool isWriting = exports.state() == ExportController::State::Writing;
        isWriting ? exports.cancel() : exports.dismiss();
    });
    show();
}

/// The file is chosen in a dialog of its own; its name decides the format.
void TransactionsScreen::askForFile()
{
    const auto &filter = m_controller.list().filter();
    if (!filter)
        return;
    //: Title of a dialog in which a file is chosen.
    auto *dialog = new QFileDialog(this, tr("Export payments"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: Kinds of files in a dialog; leave the patterns in brackets as they are.
    dialog->setNameFilters({tr("Table for a spreadsheet (*.csv)"), tr("Lines of JSON (*.jsonl)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &kind) {
        dialog->setDefaultSuffix(kind.contains(u"jsonl") ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, wanted = *filter](const QString &path) {
                m_controller.exports().start(path, formatOf(path), wanted);
            });
    dialog->open();
}

void TransactionsScreen::onWish()
{
    m_controller.wish(m_bar->wish(), locale());
}

void TransactionsScreen::updateList()
{
    const PaymentList &list = m_controller.list();
    m_list->update(m_controller.now());
    const QString empty = emptyWords(m_controller, list);
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    if (!empty.isEmpty() && m_list->hasFocus())
        m_bar->beginSearch(); // The list goes, and the keyboard must have a place.
    m_list->setVisible(empty.isEmpty());
    m_rows->setVisible(empty.isEmpty());
    if (list.isRead() && std::exchange(m_entersList, false) && empty.isEmpty())
        m_list->enter();
    m_warning->setText(listWarning(list));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_exportButton->setVisible(!list.payments().empty());
    m_totals->show(totalViews(list.totals(), locale()));
}

void TransactionsScreen::updateDetails()
{
    const auto &details = m_controller.details();
    if (details)
        m_details->show(detailsView(*details, locale(), m_controller.now()));
    m_split->setHasDetails(details.has_value());
    if (!m_controller.selected())
        m_split->close();
}

void TransactionsScreen::backToList()
{
    m_split->close();
    m_list->setFocus();
}

/// In a narrow window, the details need all of it.
void TransactionsScreen::onPage(bool isDetailsPage)
{
    m_bar->setVisible(!isDetailsPage);
    m_details->setHasBack(isDetailsPage);
    if (isDetailsPage)
        m_details->focusBack();
    emit buttonsChanged();
}

void TransactionsScreen::onChosen(TransactionAction action)
{
    const auto &details = m_controller.details();
    if (!details)
        return;
    if (action == TransactionAction::CheckAgain)
        return checkAgain(details->payment.id);
    emit actionWanted(action, *details);
}

void TransactionsScreen::checkAgain(const PaymentId &payment)
{
    const bool isFree = !m_check.isAsking();
    m_check.checkAgain(payment);
    if (isFree && m_check.isAsking()) {
        //: After the person asked the till to check a payment again.
        return m_details->tell(tr("Asking the terminal. What it says is added to the history."));
    }
    //: The person asked the till to check a payment again.
    m_details->tell(tr("The till cannot ask about it right now. It keeps asking by itself."));
}

void TransactionsScreen::beginSearch()
{
    if (m_split->isDetailsPage())
        backToList();
    m_bar->beginSearch();
}

void TransactionsScreen::continueSearch()
{
    m_bar->continueSearch();
}

void TransactionsScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_bar->show(m_controller.wish()); // Another page may have changed it.
    m_controller.open();
    m_list->isVisible() ? m_list->setFocus() : m_bar->beginSearch();
}

void TransactionsScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_controller.close();
}

/// A row is shown as a whole or not at all: half of an amount is another amount.
bool TransactionsScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_list->setMaximumHeight(m_list->wholeRows(m_rows->height()));
    return QWidget::eventFilter(watched, event);
}

void TransactionsScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_split->isDetailsPage())
        return backToList();
    QWidget::keyPressEvent(event);
}

} // namespace tillside
