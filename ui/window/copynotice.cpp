#include "ui/window/copynotice.h"

#include "core/control/copycontroller.h"
#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/text/texts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200; ///< Characters of the name.
constexpr int kLeastField = 220;

QString textOf(const AcceptFailure &problem)
{
    return problem.vault ? texts::textOf(*problem.vault)
                         : texts::textOf(problem.journal.value_or(JournalError::Failed));
}

} // namespace

CopyNotice::CopyNotice(CopyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_words(new Notice(u"copyWords"_s, this))
    , m_supervisor(new QLineEdit(this))
    //: Button: the journal, which is a copy, becomes this till's own.
    , m_accept(plainButton(tr("Use this journal here"), u"acceptJournal"_s, this))
{
    setObjectName(u"copyNotice"_s);
    //: Field: the name of the person who makes a copied journal this till's own.
    const QString name = tr("Supervisor's name");
    m_supervisor->setObjectName(u"copySupervisor"_s);
    m_supervisor->setAccessibleName(name);
    m_supervisor->setPlaceholderText(name);
    m_supervisor->setMaxLength(kLongest);
    m_supervisor->setMinimumWidth(scaled(kLeastField));
    auto *row = new FittingRow(nullptr);
    row->setSpacing(kGrid);
    row->add(m_supervisor, 1);
    row->add(m_accept);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    all->setSpacing(kGrid);
    all->addWidget(m_words);
    all->addLayout(row);
    connect(&m_controller, &CopyController::changed, this, &CopyNotice::refresh);
    connect(m_supervisor, &QLineEdit::textChanged, this, &CopyNotice::refresh);
    connect(m_accept, &QPushButton::clicked, this, &CopyNotice::accept);
    refresh();
}

void CopyNotice::refresh()
{
    setVisible(m_controller.isCopy());
    m_accept->setEnabled(!m_supervisor->text().trimmed().isEmpty());
    //: Above every screen: the data folder was copied from elsewhere or restored from a backup.
    const QString copy
        = tr("This journal is a copy, or was restored. What is open in it may have been charged "
             "since, so no new payment is sent. If it is this till's own from now on, a supervisor "
             "says so here.");
    m_words->say(ColourRole::Warning,
                 m_controller.problem() ? textOf(*m_controller.problem()) : copy);
}

void CopyNotice::accept()
{
    m_controller.accept(m_supervisor->text().trimmed());
}

} // namespace tillside
