#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tillside {

/// A row like a QHBoxLayout with a stretch after its first item. Items that do not fit go into
/// further lines, aligned to the far end, so no word is cut short in a narrow window or with large
/// text.
class WrappingRow final : public QLayout {
    Q_OBJECT

public:
    explicit WrappingRow(QWidget *parent);
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] std::vector<Line> lines(int width) const;
    void place(const Line &line, const QRect &inside, int top, bool isFirst) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace tillside
