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
    const QScopedValueRollback updating(m_isUpdating, true); // Not by the person.
    m_model->update();
    choose(before);
}

std::optional<PaymentId> ToCheckList::chosen() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->payment(current.row())) : std::nullopt;
}

void ToCheckList::choose(const std::optional<PaymentId> &payment)
{
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
    for (const auto &[payment, word] : m_seen) {
        const int row = m_model->rowOf(payment);
        if (row >= 0 && m_model->view(row).details.word == word)
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
        if (!visualRect(m_model->index(row)).intersects(viewport()->rect()))
            return;
        m_seen.insert_or_assign(m_model->payment(row), m_model->view(row).details.word);
    }
}

/// A card is shown as a whole or not at all: half of an amount is another amount.
void ToCheckList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    setViewportMargins(0, 0, 0, height() % ToCheckPainter::rowHeight(viewport()->width()));
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
