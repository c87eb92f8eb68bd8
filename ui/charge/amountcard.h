#pragma once

#include "ui/look/look.h"

#include <QFrame>

class QVBoxLayout;

namespace tillside {

class ModeBand;

/// The card around the amount. A sale has a plain one; a refund has a frame and a hatched band, a
/// pre-authorisation a dashed frame and a tinted band, each with its words: they differ in grey
/// too.
class AmountCard final : public QFrame {
    Q_OBJECT

public:
    explicit AmountCard(QWidget *parent);

    /// Where the contents belong, below the band.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// \a mode and \a meaning are the words of the band; an empty mode has none.
    void show(ColourRole role, const QString &mode, const QString &meaning);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    ColourRole m_role = ColourRole::Accent;
    ModeBand *m_band;
    QVBoxLayout *m_content;
};

} // namespace tillside
