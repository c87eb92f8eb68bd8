#include "ui/settings/savedmark.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"

#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kShown{2};
constexpr int kIconSize = 22;

} // namespace

SavedMark::SavedMark(QDeadlineTimer &until, QWidget *parent)
    : QWidget(parent)
    , m_until(until)
    //: Beside the title of the settings, for two seconds after a change.
    , m_word(quietLabel(tr("Saved"), u"savedWord"_s, this))
{
    setObjectName(u"savedMark"_s);
    m_word->setWordWrap(false);
    auto *tick = new IconView(Icon::Tick, kIconSize, this);
    tick->show(Icon::Tick, ColourRole::Neutral);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(tick);
    row->addWidget(m_word);
    QSizePolicy kept(QSizePolicy::Fixed, QSizePolicy::Preferred);
    kept.setRetainSizeWhenHidden(true);
    setSizePolicy(kept);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    hide();
    if (!m_until.hasExpired())
        begin();
}

void SavedMark::say()
{
    m_until.setRemainingTime(kShown);
    begin();
    announce(m_word, m_word->text());
}

void SavedMark::begin()
{
    m_end.start(static_cast<int>(m_until.remainingTime()));
    show();
}

} // namespace tillside
