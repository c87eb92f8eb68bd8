#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A page that scrolls keeps each line of its wrapped texts.
class PageScrollTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeName::Light, {}); }

    void aWrappedTextIsAsHighAsItsLines_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {160, 300, 700})
            QTest::addRow("%d", width) << width;
    }
    void aWrappedTextIsAsHighAsItsLines()
    {
        QFETCH(const int, width);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        QLabel *text = bodyLabel(u"Check the terminal before you charge again. "_s.repeated(6),
                                 u"text"_s, page);
        column->addWidget(text);
        const std::unique_ptr<QScrollArea> area(scrolled(page, nullptr));
        area->resize(700, 120);
        area->show();
        area->resize(width, 120);
        QTRY_VERIFY(page->width() <= area->viewport()->width());
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    }

    /// The bar takes width, so that the text needs a line more, which again needs the bar.
    void aBarThatOnlyNeedsItselfGoes()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(bodyLabel(u"Check the terminal before you charge again. "_s.repeated(6),
                                    u"text"_s, page));
        const std::unique_ptr<QScrollArea> area(scrolled(page, nullptr));
        area->show();
        for (int width = 300; width < 340; ++width) {
            const int needed = leastHeight(*column, width);
            area->resize(width, needed - 1);
            QTRY_VERIFY(area->verticalScrollBar()->isVisible());
            area->resize(width, needed);
            QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
            QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        }
    }
};

QTEST_MAIN(PageScrollTest)
#include "pagescrolltest.moc"
