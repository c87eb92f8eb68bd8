#pragma once

#include <QObject>

class QComboBox;

namespace tillside {

class SettingRow;
class SettingsCard;
class SettingsStore;

/// The rows of the settings that choose the till's printer: its kind, and then its name, its
/// address or its device. Only those that the kind needs are visible.
class PrinterRows final : public QObject {
    Q_OBJECT

public:
    /// Adds the rows to \a card, which owns this object. \a store must outlive it.
    PrinterRows(SettingsStore &store, SettingsCard *card);

private:
    [[nodiscard]] QComboBox *makeNames(QWidget *parent);
    void update();

    SettingsStore &m_store;
    QComboBox *m_names;
    SettingRow *m_system; ///< The printers of this computer.
    SettingRow *m_target; ///< What is typed for the other kinds.
};

} // namespace tillside
