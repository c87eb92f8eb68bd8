#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;

namespace tillside {

class IconView;

/// One step of a check, as shown.
struct CheckLine {
    Icon icon = Icon::NotCharged;
    ColourRole role = ColourRole::Neutral;
    QString label; ///< What the step is about, or its result.
    QString sentence; ///< The details, and what to do; may be empty.
    QString beside = {}; ///< A detail that stands beside the label; may be empty.
    QString time = {}; ///< How long the step took; may be empty.
};

/// The steps of a check, one below the other with a line between them.
class CheckList final : public QWidget {
    Q_OBJECT

public:
    /// As many steps as \a names, which begin the objectNames of their texts. \a gap is between
    /// two of them, in pixels at scale one.
    CheckList(const QStringList &names, QWidget *parent, int gap = kUsualGap);

    static constexpr int kUsualGap = 12;

    /// As many \a lines as there are steps. New sentences are announced if \a areNews.
    void show(const std::vector<CheckLine> &lines, bool areNews);

private:
    struct Step {
        IconView *icon = nullptr;
        QLabel *label = nullptr;
        QLabel *beside = nullptr;
        QLabel *sentence = nullptr;
        QLabel *time = nullptr;
    };
    [[nodiscard]] QWidget *addStep(const QString &name);

    std::vector<Step> m_steps;
};

} // namespace tillside
