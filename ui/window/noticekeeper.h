#pragma once

#include "ui/window/controllers.h"
#include "ui/window/pagequestion.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QStackedWidget;

namespace tillside {

class MeanwhilePage;
struct ContradictionNotice;

/// Shows what a person has to see before anything else, one page after another, in place of any
/// page: first the payments that ended while the till was closed, then the notices about
/// contradicted ends. A running payment comes first, and so does its outcome for a moment; then the
/// page stays until the person answers it.
class NoticeKeeper final : public QObject {
    Q_OBJECT

public:
    /// \a stack owns the notices' pages.
    NoticeKeeper(Controllers controllers, QStackedWidget *stack);

    /// Shows the notice that waits, if it may be shown now. Returns whether one is shown.
    bool show();
    /// The person has left the outcome of the last payment, so no notice has to wait for it.
    void leaveOutcome() { m_outcomeIsNew.stop(); }

signals:
    /// The person needs to see \a page now.
    void pageWanted(QWidget *page);
    /// A visible notice has closed. \a before is as in PageQuestion::over.
    void over(QWidget *before);
    /// The person wants to void the payment of \a notice, which is answered with that.
    void voidWanted(const tillside::ContradictionNotice &notice);

private:
    bool showMeanwhile();
    void onMeanwhileLeft();
    void onMeanwhileChanged();
    void onNoticeChanged();
    void onVoid();

    Controllers m_c;
    QStackedWidget *m_stack;
    QPointer<MeanwhilePage> m_meanwhile;
    QPointer<QWidget> m_before; ///< The page that m_meanwhile covers.
    PageQuestion m_page;
    QTimer m_outcomeIsNew; ///< Runs while a person reads how a payment ended.
};

} // namespace tillside
