#pragma once

#include "core/model/currency.h"
#include "core/settings/settingsstore.h"
#include "ui/settings/settingsvisit.h"

#include <QWidget>

#include <array>

class QBoxLayout;

namespace tillside {

class Notice;
class SavedMark;
class SectionList;
class SettingsCard;

/// The settings of this till, one section at a time. Each change takes effect at once.
///
/// It has the focus itself when it opens, to be read aloud: what a barcode scanner types changes
/// nothing.
class SettingsScreen final : public QWidget {
    Q_OBJECT

public:
    /// Limits are in \a currency with \a decimals, which are those of the terminal in use. \a visit
    /// outlives the screen.
    SettingsScreen(SettingsStore &store, SettingsVisit &visit, const Currency &currency,
                   int decimals, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeBody();
    [[nodiscard]] SettingsCard *cardOf(SettingsSection section) const;
    void fillTill();
    void fillCharging(const Currency &currency, int decimals);
    void fillReceipts();
    void fillLook();
    void followStore();
    void open(SettingsSection section);
    void arrange();

    SettingsStore &m_store;
    SettingsVisit &m_visit;
    Notice *m_notice;
    SavedMark *m_saved;
    SectionList *m_list;
    QBoxLayout *m_body = nullptr;
    std::array<SettingsCard *, kSettingsSections.size()> m_cards{};
};

} // namespace tillside
