#pragma once

#include <QWidget>

namespace tillside {

/// A list, and beside it the details of the chosen item. In a narrow window, the details take the
/// place of the list once the person opens them.
class SplitView final : public QWidget {
    Q_OBJECT

public:
    /// Takes over both widgets. \a detailsWidth is in pixels at scale one. Until an item is chosen,
    /// the list has all of the room.
    SplitView(QWidget *list, QWidget *details, int detailsWidth, QWidget *parent);

    /// Whether an item is chosen whose details can be shown. Without one, the list returns.
    void setHasDetails(bool hasDetails);
    /// The person wants to see the details. Does nothing where they are beside the list.
    void open();
    /// The person wants to see the list again.
    void close();
    /// Whether the details are in the place of the list.
    [[nodiscard]] bool isDetailsPage() const { return m_isPage; }

signals:
    /// isDetailsPage() has changed.
    void pageChanged(bool isDetailsPage);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] bool isNarrow() const;

    QWidget *m_list;
    QWidget *m_details;
    int m_detailsWidth;
    bool m_hasDetails = false;
    bool m_isWanted = false; ///< The person has opened the details in a narrow window.
    bool m_isPage = false;
};

} // namespace tillside
