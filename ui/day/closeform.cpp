#include "ui/day/closeform.h"

#include "core/day/day.h"
#include "ui/look/controls.h"
#include "ui/look/formfield.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/onoffswitch.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/daytext.h"
#include "ui/text/isolated.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBackIcon = 20;
constexpr int kFormWidth = 760;

QString totalOf(const Day &day, const QLocale &locale)
{
    QStringList totals;
    for (const DayCount &count : day.counts)
        totals += texts::amountText(count.money(count.total()), locale);
    return totals.join(u" + "_s);
}

} // namespace

CloseForm::CloseForm(const Day &day, bool hasReports, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_isInDoubt(!day.inDoubt.empty())
    , m_hasReports(hasReports)
    //: Button: leaves the page on which the day is closed, and nothing is closed.
    , m_back(quietButton(tr("Not yet, go back"), u"closeDayBackButton"_s, this))
    //: Button: closes the day. It cannot be undone.
    , m_confirm(new MainButton(tr("Close the day"), u"closeDayConfirmButton"_s, this))
{
    setObjectName(u"closeForm"_s);
    //: Title of the page on which a person closes the day.
    setAccessibleName(tr("Close the day?"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // Its fields show where one types.
    m_back->setIcon(icon(Icon::Back, theme().accent()));
    m_back->setIconSize({scaledLarge(kBackIcon), scaledLarge(kBackIcon)});
    m_confirm->setPicture(Icon::Lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    QLabel *title = titleLabel(accessibleName(), u"closeDayTitle"_s, this);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addWidget(scrolled(makeForm(day, now), this), 1);
    column->addWidget(m_confirm);
    connect(m_back, &QPushButton::clicked, this, &CloseForm::declined);
    connect(m_confirm, &QPushButton::clicked, this, &CloseForm::confirm);
    updateButton();
}

/// Created from top to bottom, which is also the tab order.
QWidget *CloseForm::makeForm(const Day &day, const QDateTime &now)
{
    auto *form = new QWidget(this);
    form->setMaximumWidth(scaled(kFormWidth));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    //: On the page on which a person closes the day. %1 is the total of the open day.
    const QString what = tr("%1 goes into the closed day. Its figures never change afterwards.")
                             .arg(totalOf(day, locale()));
    column->addWidget(sentenceLabel(what, u"closeDayWhat"_s, form));
    if (m_isInDoubt) {
        auto *doubt = new Notice(u"closeDayDoubt"_s, form);
        doubt->say(ColourRole::Warning, texts::inDoubtHeading(day.inDoubt, locale()));
        column->addWidget(doubt);
        for (const ListedPayment &payment : day.inDoubt)
            column->addWidget(bodyLabel(texts::inDoubtLine(payment, locale(), now),
                                        u"closeDayDoubt"_s + payment.id.text(), form));
    }
    //: Label of a field: the name of the person who closes the day.
    m_by = new FormField(tr("Your name"), u"closeDayBy"_s, form);
    column->addWidget(m_by);
    if (m_isInDoubt) {
        //: Label of a field: not all payments of the day are known, and a supervisor closes it.
        m_supervisor = new FormField(tr("Supervisor who closes it all the same"),
                                     u"closeDaySupervisor"_s, form);
        column->addWidget(m_supervisor);
    }
    if (m_hasReports)
        column->addWidget(makeSwitch());
    for (FormField *field : {m_by, m_supervisor}) {
        if (field != nullptr)
            connect(field, &FormField::edited, this, &CloseForm::updateButton);
    }
    column->addStretch(1);
    return form;
}

QWidget *CloseForm::makeSwitch()
{
    auto *row = new QWidget(this);
    m_z = new OnOffSwitch(u"closeDayZSwitch"_s, row);
    //: A choice on the page on which a person closes the day: the terminals reset their totals.
    const QString what = tr("Make the terminals' Z reports");
    m_z->setAccessibleName(what);
    auto *texts = new QVBoxLayout;
    texts->addWidget(strongLabel(what, u"closeDayZ"_s, row));
    texts->addWidget(smallLabel(
        //: Explains the choice above it.
        tr("Each terminal sets its own totals to zero. This cannot be undone or repeated."),
        u"closeDayZLine"_s, row));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(texts, 1);
    columns->addWidget(m_z);
    return row;
}

void CloseForm::updateButton()
{
    const bool hasName = !m_by->text().trimmed().isEmpty();
    const bool hasSupervisor = m_supervisor == nullptr || !m_supervisor->text().trimmed().isEmpty();
    m_confirm->setEnabled(hasName && hasSupervisor);
    QString why;
    if (!hasName)
        //: Why the day cannot be closed yet.
        why = tr("Type your name");
    else if (!hasSupervisor)
        //: Why the day cannot be closed yet.
        why = tr("Type the supervisor's name");
    m_confirm->setReason(why);
}

void CloseForm::confirm()
{
    const bool withZ = m_z != nullptr && m_z->isChecked();
    emit confirmed({.by = m_by->text(),
                    .supervisor = m_supervisor == nullptr ? QString() : m_supervisor->text(),
                    .withReports = m_hasReports,
                    .withZ = withZ});
}

void CloseForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit declined();
    QWidget::keyPressEvent(event);
}

} // namespace tillside
