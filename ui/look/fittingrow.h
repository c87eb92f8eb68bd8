#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tillside {

/// Items side by side while each has the least width it needs, otherwise one below the other. It
/// depends on the language, the size of the text and the window, so no screen decides it itself.
class FittingRow final : public QLayout {
    Q_OBJECT

public:
    /// What becomes of the width that no item wants.
    enum class Spare {
        AtEnd,
        Around,
    };

    explicit FittingRow(QWidget *parent, Spare spare = Spare::AtEnd);
    ~FittingRow() override;

    /// Items with a \a stretch share the remaining width in that proportion.
    void add(QWidget *widget, int stretch = 0);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part {
        std::unique_ptr<QLayoutItem> item;
        int stretch = 0;
    };
    /// A visible part and the width it gets.
    struct Placed {
        QLayoutItem *item = nullptr;
        int stretch = 0;
        int width = 0;
    };
    [[nodiscard]] static int moreThanLeast(const Placed &part);
    [[nodiscard]] std::vector<Placed> shown() const;
    /// The parts side by side; none if they do not fit into \a width.
    [[nodiscard]] std::vector<Placed> beside(int width) const;
    static void share(std::vector<Placed> &parts, int width);

    Spare m_spare;
    std::vector<Part> m_parts;
};

} // namespace tillside
