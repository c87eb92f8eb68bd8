#pragma once

#include "ui/look/facts.h"

#include <QWidget>

#include <vector>

class QFormLayout;

namespace tillside {

/// Facts below each other, each with its caption before it, or above it if the text is large.
class FactRows final : public QWidget {
    Q_OBJECT

public:
    /// The names of its labels begin with \a name.
    FactRows(const QString &name, QWidget *parent);

    void show(const std::vector<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void add(const Fact &fact);

    QString m_name;
    QFormLayout *m_form;
    std::vector<Fact> m_facts;
};

} // namespace tillside
