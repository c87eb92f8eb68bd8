#pragma once

#include "core/control/pairingform.h"

#include <QWidget>

class QButtonGroup;

namespace tillside {

class FormField;

/// The settings of a terminal that rarely differ from the defaults: port, dialect, path, currency,
/// decimals.
class AdvancedFields final : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedFields(QWidget *parent);

    void present(const PairingForm &form, const FormReading &reading);
    /// Returns \a form with the values of these fields.
    [[nodiscard]] PairingForm filledIn(PairingForm form) const;

signals:
    void edited();

private:
    [[nodiscard]] QWidget *makeDialects();

    QButtonGroup *m_dialects;
    FormField *m_port;
    FormField *m_path;
    FormField *m_currency;
    FormField *m_decimals;
};

} // namespace tillside
