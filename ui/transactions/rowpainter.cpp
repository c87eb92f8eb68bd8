#include "ui/transactions/rowpainter.h"

#include "ui/look/fittedtext.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/transactions/transactionsmodel.h"

#include <QPainter>

#include <algorithm>

namespace tillside {

namespace {

constexpr int kRow = 56;
constexpr int kBar = 4;
constexpr int kSide = 16; ///< Before and after each text, as in the head of the list.
constexpr int kGap = 12;
constexpr int kIcon = 24;

/// The place for the text of a cell: below that of the column's head.
QRect textPlace(const QStyleOptionViewItem &option, int column)
{
    const bool isAmount = column == TransactionsModel::Amount;
    const int after = isAmount ? grown(kSide) : 0;
    const QRect place = option.rect.adjusted(isAmount ? 0 : grown(kSide), 0, -after, 0);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, int column)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter.fillRect(option.rect, theme().of(ColourRole::Accent).tint);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(line, theme().line);
    if (isChosen && column == TransactionsModel::Time) {
        const QRect bar(option.rect.left(), option.rect.top(), grown(kBar), option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme().accent());
    }
}

QFont cellFont(int column, const RowView &row)
{
    const bool isStrong = column == TransactionsModel::Outcome
        || (column == TransactionsModel::Amount && row.hasMoved);
    return fontOf(isStrong ? TextStyle::Label : TextStyle::Body);
}

QColor cellColour(int column, const RowView &row)
{
    if (column == TransactionsModel::Outcome)
        return theme().of(row.role).ink;
    if (column == TransactionsModel::Amount) {
        const bool leaves = row.hasMoved && row.role == ColourRole::Refund;
        return leaves ? theme().of(row.role).ink : row.hasMoved ? theme().text : theme().muted;
    }
    return column == TransactionsModel::ReferenceColumn ? theme().muted : theme().text;
}

/// Paints the icon and takes its place off \a place.
void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const RowView &row,
               QRect &place)
{
    const int side = scaledLarge(kIcon);
    const QRect left(place.left(), place.center().y() - side / 2, side, side);
    const QRect where = QStyle::visualRect(option.direction, place, left);
    painter.drawPixmap(where.topLeft(),
                       pixmap(row.icon, theme().of(row.role).ink, side, option.widget));
    place
        = QStyle::visualRect(option.direction, place, place.adjusted(side + grown(kGap), 0, 0, 0));
}

} // namespace

RowPainter::RowPainter(const TransactionsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

int RowPainter::rowHeight()
{
    return std::max(kRow, scaledLarge(kRow));
}

int RowPainter::iconWidth()
{
    return scaledLarge(kIcon) + 2 * grown(kGap);
}

QSize RowPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight()};
}

void RowPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const int column = index.column();
    const RowView &row = m_model.view(index.row());
    painter->save();
    paintGround(*painter, option, column);
    QRect place = textPlace(option, column);
    if (column == TransactionsModel::Outcome)
        paintIcon(*painter, option, row, place);
    const QString text = index.data().toString();
    const bool isAmount = column == TransactionsModel::Amount;
    QFont font = cellFont(column, row);
    const bool isWhole = column != TransactionsModel::ReferenceColumn;
    if (isWhole)
        font = shrunk(font, text, place.width());
    painter->setFont(font);
    painter->setPen(cellColour(column, row));
    const Qt::Alignment side = isAmount ? Qt::AlignTrailing : Qt::AlignLeading;
    const auto flags = QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
    painter->drawText(place, static_cast<int>(flags) | Qt::TextSingleLine,
                      isWhole ? text
                              : QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace tillside
