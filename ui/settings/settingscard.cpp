#include "ui/settings/settingscard.h"

#include "ui/look/controls.h"
#include "ui/look/onoffswitch.h"
#include "ui/look/segment.h"
#include "ui/settings/scanguard.h"
#include "ui/settings/settingrow.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

SettingsCard::SettingsCard(SettingsStore &store, QWidget *parent)
    : QFrame(parent)
    , m_store(store)
    , m_rows(new QVBoxLayout(this))
{
    setPanel(this, u"card"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

SettingRow *SettingsCard::addControl(const SettingWords &words, QWidget *control)
{
    QWidget *line = m_rows->isEmpty() ? nullptr : rowLine(this);
    if (line != nullptr)
        m_rows->addWidget(line);
    control->setObjectName(words.objectName);
    auto *row = new SettingRow(words.name, words.line, control, this);
    row->setLineAbove(line);
    m_rows->addWidget(row);
    return row;
}

SettingRow *SettingsCard::addField(const FieldSetting &setting)
{
    auto *field = new QLineEdit(setting.shown(m_store.current()), this);
    field->setMaxLength(setting.longest);
    SettingRow *row = addControl({setting.name, setting.line, setting.objectName}, field);
    connect(new ScanGuard(field), &ScanGuard::scanned, this,
            [this, field, row, setting] { refuseScan(*field, *row, setting); });
    connect(field, &QLineEdit::textEdited, row, [row] { row->setProblem({}); });
    connect(field, &QLineEdit::editingFinished, this,
            [this, field, row, setting] { finish(*field, *row, setting); });
    return row;
}

/// Enter and the loss of the focus both finish a field; the second time, nothing is new.
void SettingsCard::finish(QLineEdit &field, SettingRow &row, const FieldSetting &setting)
{
    if (!field.isModified())
        return;
    TillSettings settings = m_store.current();
    const QString problem = setting.read(field.text(), settings);
    field.setText(setting.shown(settings));
    row.setProblem(problem);
    m_store.change(settings);
}

void SettingsCard::refuseScan(QLineEdit &field, SettingRow &row, const FieldSetting &setting)
{
    field.setText(setting.shown(m_store.current()));
    //: Below a field of the settings that a barcode scanner typed into.
    row.setProblem(tr("That looked like a barcode scan, so nothing was changed."));
}

void SettingsCard::addTrack(const SettingWords &words, const Offer &offer)
{
    QFrame *track = segmentTrack(this);
    track->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *group = new QButtonGroup(track);
    for (const QString &word : offer.words) {
        const int index = static_cast<int>(group->buttons().size());
        auto *segment = new Segment(word, words.objectName + QString::number(index + 1), track);
        group->addButton(segment, index);
        segment->setChecked(index == offer.chosen);
        track->layout()->addWidget(segment);
    }
    connect(group, &QButtonGroup::idClicked, this, offer.choose);
    addControl(words, track);
}

void SettingsCard::addBox(const SettingWords &words, const Offer &offer)
{
    auto *box = new QComboBox(this);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItems(offer.words);
    box->setCurrentIndex(offer.chosen);
    connect(box, &QComboBox::activated, this, offer.choose);
    addControl(words, box);
}

void SettingsCard::addSwitch(const SettingWords &words, bool TillSettings::*member)
{
    auto *control = new OnOffSwitch(words.objectName, this);
    control->setChecked(m_store.current().*member);
    connect(control, &QCheckBox::toggled, this, [this, member](bool on) {
        TillSettings settings = m_store.current();
        settings.*member = on;
        m_store.change(settings);
    });
    addControl(words, control);
}

} // namespace tillside
