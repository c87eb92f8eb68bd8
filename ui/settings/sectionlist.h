#pragma once

#include "ui/settings/settingsvisit.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace tillside {

class SectionButton;

/// The sections of the settings, one of which is chosen. Where it is narrow it is a list, else as
/// many stand side by side as fit.
class SectionList final : public QWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent);

    void choose(SettingsSection section);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(tillside::SettingsSection section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSection(SettingsSection section);
    [[nodiscard]] int columnsIn(int width) const;
    /// Places the buttons within \a width, if \a isForReal, and returns the height they need.
    int arrange(int width, bool isForReal) const;

    QButtonGroup *m_group;
    std::vector<SectionButton *> m_buttons;
};

} // namespace tillside
