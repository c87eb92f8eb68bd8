#include "ui/look/segment.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Qt calls a button that can be checked a check box, although only one of these is chosen.
class SpokenSegment final : public QAccessibleWidget {
public:
    explicit SpokenSegment(Segment *segment)
        : QAccessibleWidget(segment, QAccessible::RadioButton)
        , m_segment(segment)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const bool isUnnamed = kind == QAccessible::Name && m_segment->accessibleName().isEmpty();
        return isUnnamed ? m_segment->text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_segment->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        action == pressAction() ? m_segment->click() : QAccessibleWidget::doAction(action);
    }

private:
    Segment *m_segment;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *segment = qobject_cast<Segment *>(object);
    return segment ? new SpokenSegment(segment) : nullptr;
}

} // namespace

Segment::Segment(const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(text, parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(objectName);
    setProperty("kind", u"segment"_s);
    setCheckable(true);
}

} // namespace tillside
