#include "ui/look/notice.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

Icon iconOf(ColourRole role)
{
    switch (role) {
    case ColourRole::Accent:
    case ColourRole::Neutral:
    case ColourRole::Running: return Icon::Info;
    case ColourRole::Approved: return Icon::Tick;
    case ColourRole::Declined: return Icon::Cross;
    case ColourRole::Warning: return Icon::Warning;
    case ColourRole::Refund: return Icon::Refund;
    case ColourRole::Hold: return Icon::Held;
    }
    Q_UNREACHABLE();
}

constexpr int kIconSize = 24;

} // namespace

Notice::Notice(const QString &objectName, QWidget *parent, Size size)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(size == Size::Lead ? sentenceLabel({}, objectName + u"Text"_s, this)
                                : bodyLabel({}, objectName + u"Text"_s, this))
{
    setObjectName(objectName);
    setProperty("panel", u"notice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(kGrid + kGrid / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void Notice::say(ColourRole role, const QString &sentence)
{
    if (sentence.isEmpty())
        return clear();
    const bool isNews = m_text->text() != sentence || isHidden();
    m_text->setText(sentence);
    m_icon->setPixmap(pixmap(iconOf(role), theme().of(role).ink, scaledLarge(kIconSize), this));
    setRole(this, role);
    setVisible(true);
    if (isNews)
        announce(this, sentence);
}

void Notice::clear()
{
    m_text->clear();
    setVisible(false);
}

QString Notice::text() const
{
    return m_text->text();
}

} // namespace tillside
