#pragma once

#include <QDialog>

namespace tillside::program {

/// The window shown when the till cannot open at all: one sentence and a button to close. The
/// program ends with it.
class ProblemWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ProblemWindow(const QString &sentence);
};

} // namespace tillside::program
