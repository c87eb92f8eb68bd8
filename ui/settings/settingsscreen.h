#pragma once

#include "core/model/currency.h"
#include "core/settings/settingsstore.h"
#include "ui/settings/settingsform.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace tillside {

class Notice;

/// The settings of this till. Each change takes effect at once.
class SettingsScreen final : public QWidget {
    Q_OBJECT

public:
    /// Limits are in \a currency with \a decimals, which are those of the terminal in use.
    SettingsScreen(SettingsStore &store, Currency currency, int decimals, QWidget *parent);

private:
    void addCards(QVBoxLayout *column);
    [[nodiscard]] QVBoxLayout *addCard(QVBoxLayout *column, const QString &heading);
    void addTexts(QVBoxLayout *rows);
    void addRow(QVBoxLayout *rows, const QString &label, QWidget *control);
    template <typename Value>
    void addChoice(QVBoxLayout *rows, const QString &label, const QString &objectName,
                   const std::vector<Choice<Value>> &choices, Value TillSettings::*member);
    void addSwitch(QVBoxLayout *rows, const QString &text, const QString &objectName,
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
