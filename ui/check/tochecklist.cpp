#include "ui/check/tochecklist.h"

#include "ui/check/tocheckmodel.h"
#include "ui/check/tocheckpainter.h"
#include "ui/look/spokenchoice.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWindow>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// What a card says of how a payment ended.
QString endOf(const CheckView &view)
{
    return view.saysEnd ? view.details.word + view.details.amount : QString();
}

} // namespace

ToCheckList::ToCheckList(CheckController &controller, QWidget *parent)
    : QListView(parent)
    , m_model(new ToCheckModel(controller, locale(), this))
{
    setObjectName(u"toCheckList"_s);
    setAccessibleName(tr("Payments to check"));
    setModel(m_model);
    setItemDelegate(new ToCheckPainter(*m_model, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::clicked, this, &ToCheckList::opened);
    letScreenReadersChooseRows(*this);
}

void ToCheckList::update()
{
    const std::optional<PaymentId> before = chosen();
    {
        const QScopedValueRollback updating(m_isUpdating, true);
        m_model->update();
    }
    choose(before);
}

std::optional<PaymentId> ToCheckList::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->payment(current.row())) : std::nullopt;
}

void ToCheckList::choose(const std::optional<PaymentId> &payment)
{
    const QScopedValueRollback updating(m_isUpdating, true); // Not by the person.
    const int row = payment ? std::max(m_model->rowOf(*payment), 0) : 0;
    if (m_model->rowCount() > 0 && currentIndex().row() != row)
        setCurrentIndex(m_model->index(row));
}

const CheckView *ToCheckList::chosenView() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? &m_model->view(current.row()) : nullptr;
}

std::vector<PaymentId> ToCheckList::seen() const
{
    std::vector<PaymentId> seen;
    for (const auto &[payment, end] : m_seen) {
        const int row = m_model->rowOf(payment);
        if (row >= 0 && endOf(m_model->view(row)) == end)
            seen.push_back(payment);
    }
    return seen;
}

void ToCheckList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QWindow *shown = window()->windowHandle();
    if (shown == nullptr || !shown->isExposed())
        return;
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, 1));
    for (int row = std::max(first.row(), 0); row < m_model->rowCount(); ++row) {
        if (!viewport()->rect().contains(visualRect(m_model->index(row)).center()))
            return;
        const CheckView &view = m_model->view(row);
        if (view.saysEnd)
            m_seen.insert_or_assign(m_model->payment(row), endOf(view));
    }
}

void ToCheckList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showWholeCards();
}

void ToCheckList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_model == nullptr)
        return;
    scheduleDelayedItemsLayout();
    showWholeCards();
}

/// Half of an amount is another amount. In a list that is lower than one card, it can be scrolled.
void ToCheckList::showWholeCards()
{
    const int card = ToCheckPainter::rowHeight(viewport()->width());
    const bool hasRoom = height() >= card;
    setViewportMargins(0, 0, 0, hasRoom ? height() % card : 0);
    setVerticalScrollMode(hasRoom ? ScrollPerItem : ScrollPerPixel);
}

void ToCheckList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && chosen() && !event->isAutoRepeat())
        return emit opened();
    QListView::keyPressEvent(event);
}

void ToCheckList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isUpdating)
        emit chosenChanged();
}

} // namespace tillside
