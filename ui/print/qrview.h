#pragma once

#include "core/receipt/qrcode.h"

#include <QWidget>

#include <optional>

namespace tillside {

/// A QR code, black on white in every theme with its quiet edge, as large as its place allows in
/// whole pixels for each module. Hidden without a code.
class QrView final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSmallestModule = 4; ///< In pixels: what the camera of a phone needs.

    QrView(const QString &objectName, QWidget *parent);

    void show(const std::optional<QrCode> &code);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int modules() const;

    std::optional<QrCode> m_code;
};

} // namespace tillside
