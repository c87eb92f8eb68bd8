#pragma once

#include "core/control/pairingform.h"

#include <QWidget>

class QButtonGroup;

namespace tillside {

class FormField;

/// What of a terminal is seldom other than usual: port, dialect, path, currency, decimals.
class AdvancedFields final : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedFields(QWidget *parent);

    void present(const PairingForm &form, const FormReading &reading);
    /// \a form with what stands here.
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
