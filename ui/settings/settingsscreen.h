#pragma once

#include "core/model/currency.h"
#include "core/settings/settingsstore.h"
#include "ui/settings/settingsform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tillside {

class Notice;

/// The settings of this till. Each change takes effect at once.
class SettingsScreen final : public QWidget {
    Q_OBJECT

public:
    /// Limits are in \a currency with \a decimals, which are those of the terminal in use.
    SettingsScreen(SettingsStore &store, Currency currency, int decimals, QWidget *parent);

private:
    void layOut(QFormLayout *form);
    void addTexts(QFormLayout *form);
    void addChecks(QFormLayout *form);
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    template <typename Value>
    void addChoice(QFormLayout *form, const QString &label, const QString &objectName,
                   const std::vector<Choice<Value>> &choices, Value TillSettings::*member);
    void addCheck(QFormLayout *form, const QString &text, const QString &objectName,
                  bool TillSettings::*member);
    void changeTillName();
    void changeLimit();

    SettingsStore &m_store;
    Currency m_currency;
    int m_decimals;
    QLineEdit *m_tillName = nullptr;
    QLineEdit *m_limit = nullptr;
    Notice *m_notice;
};

} // namespace tillside
