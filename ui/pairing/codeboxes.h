#pragma once

#include <QLineEdit>

namespace tillside {

/// The field for a pairing code: a box for each digit. It takes what a person types or pastes,
/// blanks too, as terminals show the code as "34 99", and digits of any script. Its name says how
/// much has been typed, but no digit of it.
class CodeBoxes final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kUsualDigits = 4;
    static constexpr int kMostDigits = 8;

    CodeBoxes(const QString &objectName, QWidget *parent);

    /// The digits that the terminal expects.
    [[nodiscard]] QByteArray digits() const;
    void typeDigit(int digit);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void onChanged();
    [[nodiscard]] int boxes() const;
    [[nodiscard]] QSize sizeOf(int boxWidth) const;
};

} // namespace tillside
