#include "ui/look/spokenchoice.h"

#include "ui/look/segment.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QRadioButton>

namespace tillside {

namespace {

QAccessible::Role roleOf(const QAbstractButton *button)
{
    const bool isOneOfSeveral = qobject_cast<const Segment *>(button) != nullptr
        || qobject_cast<const QRadioButton *>(button) != nullptr;
    return isOneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
}

class SpokenChoice final : public QAccessibleWidget {
public:
    explicit SpokenChoice(QAbstractButton *button)
        : QAccessibleWidget(button, roleOf(button))
        , m_button(button)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool isUnnamed = kind == QAccessible::Name && m_button->accessibleName().isEmpty();
        return isUnnamed ? m_button->text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {toggleAction(), pressAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        const bool isClick = action == toggleAction() || action == pressAction();
        isClick ? m_button->click() : QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *m_button;
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button != nullptr && button->isCheckable() ? new SpokenChoice(button) : nullptr;
}

} // namespace

void letScreenReadersClickChoices()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void letScreenReadersChooseRows(QAbstractItemView &view)
{
    QItemSelectionModel *rows = view.selectionModel();
    QObject::connect(rows, &QItemSelectionModel::selectionChanged, &view, [rows] {
        const QModelIndexList selected = rows->selectedIndexes();
        if (!selected.isEmpty() && selected.front().row() != rows->currentIndex().row())
            rows->setCurrentIndex(selected.front(), QItemSelectionModel::NoUpdate);
    });
}

} // namespace tillside
