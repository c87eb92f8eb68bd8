#pragma once

#include "core/settings/settingsstore.h"
#include "ui/settings/fieldsetting.h"
#include "ui/settings/settingsform.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace tillside {

class SettingRow;

/// A card with one row for each setting. Each change takes effect at once.
class SettingsCard final : public QFrame {
    Q_OBJECT

public:
    /// \a store must outlive the card.
    SettingsCard(SettingsStore &store, QWidget *parent);

    /// A field. What it refuses is said below it, and the field shows the old value again.
    SettingRow *addField(const FieldSetting &setting);
    /// The choices side by side.
    template <typename Value>
    void addSegments(const SettingWords &words, const std::vector<Choice<Value>> &choices,
                     Value TillSettings::*member);
    /// The choices in a list that opens.
    template <typename Value>
    void addList(const SettingWords &words, const std::vector<Choice<Value>> &choices,
                 Value TillSettings::*member);
    void addSwitch(const SettingWords &words, bool TillSettings::*member);
    /// A row with \a control, which stores its changes itself. Takes it over.
    SettingRow *addControl(const SettingWords &words, QWidget *control);

private:
    /// The choices as a control shows them, which knows nothing of their values.
    struct Offer {
        QStringList words;
        int chosen = -1;
        std::function<void(int)> choose;
    };
    template <typename Value>
    [[nodiscard]] Offer offer(const std::vector<Choice<Value>> &choices,
                              Value TillSettings::*member);
    void addTrack(const SettingWords &words, const Offer &offer);
    void addBox(const SettingWords &words, const Offer &offer);
    void finish(QLineEdit &field, SettingRow &row, const FieldSetting &setting);
    void refuseScan(QLineEdit &field, SettingRow &row, const FieldSetting &setting);

    SettingsStore &m_store;
    QVBoxLayout *m_rows;
};

template <typename Value>
SettingsCard::Offer SettingsCard::offer(const std::vector<Choice<Value>> &choices,
                                        Value TillSettings::*member)
{
    Offer made;
    for (const Choice<Value> &choice : choices) {
        if (choice.value == m_store.current().*member)
            made.chosen = static_cast<int>(made.words.size());
        made.words << choice.words;
    }
    made.choose = [this, choices, member](int index) {
        TillSettings settings = m_store.current();
        settings.*member = choices.at(static_cast<std::size_t>(index)).value;
        m_store.change(settings);
    };
    return made;
}

template <typename Value>
void SettingsCard::addSegments(const SettingWords &words, const std::vector<Choice<Value>> &choices,
                               Value TillSettings::*member)
{
    addTrack(words, offer(choices, member));
}

template <typename Value>
void SettingsCard::addList(const SettingWords &words, const std::vector<Choice<Value>> &choices,
                           Value TillSettings::*member)
{
    addBox(words, offer(choices, member));
}

} // namespace tillside
