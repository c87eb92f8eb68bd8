#include "ui/transactions/transactionslist.h"

#include "ui/look/scale.h"
#include "ui/look/spokenchoice.h"
#include "ui/transactions/rowpainter.h"
#include "ui/transactions/transactionsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastCard = 92;
constexpr int kLeastReference = 120;
constexpr int kPadding = 40; ///< Around the text of a cell.

} // namespace

TransactionsList::TransactionsList(PaymentList &list, QWidget *parent)
    : QTableView(parent)
    , m_model(new TransactionsModel(list, locale(), this))
{
    setObjectName(u"transactionsList"_s);
    //: For screen readers: the list of payments.
    setAccessibleName(tr("Payments"));
    setModel(m_model);
    setItemDelegate(new RowPainter(*m_model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::clicked, this, &TransactionsList::opened);
    letScreenReadersChooseRows(*this);
    takeScale();
}

void TransactionsList::update(const QDateTime &now)
{
    const std::optional<PaymentId> before = chosen();
    {
        const QScopedValueRollback updating(m_isUpdating, true);
        m_model->update(now);
        choose(before);
    }
    fitColumns();
    if (chosen() != before)
        emit chosenChanged();
}

std::optional<PaymentId> TransactionsList::chosen() const
{
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isRowSelected(current.row());
    return isChosen ? std::optional(m_model->payment(current.row()).id) : std::nullopt;
}

void TransactionsList::choose(const std::optional<PaymentId> &payment)
{
    const QScopedValueRollback updating(m_isUpdating, true); // Not by the person.
    const int row = payment ? m_model->rowOf(*payment) : -1;
    if (row < 0)
        return selectionModel()->clear();
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
        setCurrentIndex(m_model->index(row, 0)); // selectRow() finds no row from right to left.
}

int TransactionsList::wholeRows(int room) const
{
    const int head = horizontalHeader()->sizeHint().height();
    return head + std::max(0, room - head) / RowPainter::rowHeight() * RowPainter::rowHeight();
}

void TransactionsList::enter()
{
    setFocus();
    if (!chosen() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void TransactionsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() && !m_isUpdating)
        QMetaObject::invokeMethod(this, &TransactionsList::chosenChanged, Qt::QueuedConnection);
}

void TransactionsList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && chosen() && !event->isAutoRepeat())
        return emit opened();
    QTableView::keyPressEvent(event);
}

void TransactionsList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TransactionsList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_model != nullptr)
        takeScale();
}

void TransactionsList::takeScale()
{
    verticalHeader()->setDefaultSectionSize(RowPainter::rowHeight());
    fitColumns();
}

/// The amount and the time get what their widest text in sight needs; the outcome takes the rest.
void TransactionsList::fitColumns()
{
    using Model = TransactionsModel;
    const QFontMetrics strong(fontOf(TextStyle::Label));
    const auto widest = [&](int column) {
        constexpr int kLooked = 60; // More than a screen; later rows are alike.
        const QString head
            = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = strong.horizontalAdvance(head);
        for (int row = 0; row < std::min(m_model->rowCount(), kLooked); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            width = std::max(width, strong.horizontalAdvance(text));
        }
        return width + grown(kPadding);
    };
    const int outcome = widest(Model::Outcome) + RowPainter::iconWidth();
    const int time = widest(Model::Time);
    const int amount = widest(Model::Amount);
    const int card = std::max(widest(Model::Card), scaled(kLeastCard));
    int rest = viewport()->width() - time - amount - card;
    const bool hasReference = rest >= outcome + scaled(kLeastReference);
    const bool hasCard = rest >= outcome;
    setColumnHidden(Model::ReferenceColumn, !hasReference);
    setColumnHidden(Model::Card, !hasCard);
    rest += hasCard ? 0 : card;
    const int reference = hasReference ? std::min(rest * 2 / 5, rest - outcome) : 0;
    setColumnWidth(Model::Time, time);
    setColumnWidth(Model::Amount, amount);
    setColumnWidth(Model::Card, card);
    setColumnWidth(Model::ReferenceColumn, reference);
    setColumnWidth(Model::Outcome, std::max(rest - reference, 0));
}

} // namespace tillside
