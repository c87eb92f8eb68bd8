#include "ui/settings/printerrows.h"

#include "core/base/whenfinished.h"
#include "core/settings/settingsstore.h"
#include "ui/print/printers.h"
#include "ui/settings/fieldsetting.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingscard.h"

#include <QComboBox>

namespace tillside {

using namespace Qt::StringLiterals;

PrinterRows::PrinterRows(SettingsStore &store, SettingsCard *card)
    : QObject(card)
    , m_store(store)
    , m_names(makeNames(card))
{
    //: Name of a setting: what kind of printer the till has.
    card->addList({tr("Printer"),
                   //: Explains the choice of a printer.
                   tr("Receipt printers without a driver are used directly"), u"printerKind"_s},
                  printerKindChoices(), &TillSettings::printerKind);
    //: Name of a setting: one of the printers that this computer has set up.
    m_system = card->addControl({tr("Printer of this computer"),
                                 //: Explains the list of printers.
                                 tr("As set up in the system"), u"printerName"_s},
                                m_names);
    m_target = card->addField(printerTargetSetting());
    connect(&store, &SettingsStore::changed, this, &PrinterRows::update);
    update();
}

/// The names come when the system has found them; until then, the chosen one is the only one.
QComboBox *PrinterRows::makeNames(QWidget *parent)
{
    auto *names = new QComboBox(parent);
    names->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const TillSettings &settings = m_store.current();
    const QString chosen
        = settings.printerKind == PrinterKind::System ? settings.printerTarget : QString();
    if (!chosen.isEmpty())
        names->addItem(chosen);
    whenFinished(systemPrinters(), names, [names, chosen](const QStringList &found) {
        for (const QString &name : found) {
            if (name != chosen)
                names->addItem(name);
        }
        names->setCurrentIndex(chosen.isEmpty() ? -1 : 0);
    });
    connect(names, &QComboBox::textActivated, this, [this](const QString &name) {
        TillSettings changed = m_store.current();
        changed.printerTarget = name;
        m_store.change(changed);
    });
    return names;
}

void PrinterRows::update()
{
    const PrinterKind kind = m_store.current().printerKind;
    m_system->setVisible(kind == PrinterKind::System);
    m_target->setVisible(kind == PrinterKind::Network || kind == PrinterKind::Device
                         || kind == PrinterKind::RawQueue);
}

} // namespace tillside
