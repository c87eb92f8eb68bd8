#pragma once

#include <QWidget>

namespace tillside::program {

/// What is shown where the till cannot open at all: one sentence, and a button to close.
class ProblemWindow final : public QWidget {
    Q_OBJECT

public:
    explicit ProblemWindow(const QString &sentence);
};

} // namespace tillside::program
