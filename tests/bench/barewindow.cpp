#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

// The smallest possible program with a window: the floor for the cost of the till's window.
//
//   bench_barewindow           ends after its first paint
//   bench_barewindow --stay    stays open until it is ended from outside

namespace {

/// Ends the program once the window has been drawn.
class FirstPaint final : public QWidget {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (!QApplication::arguments().contains(QLatin1StringView("--stay")))
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    FirstPaint window;
    QVBoxLayout column(&window);
    QLabel label(QStringLiteral("12.50"), &window);
    QPushButton button(QStringLiteral("Charge"), &window);
    column.addWidget(&label);
    column.addWidget(&button);
    window.resize(1024, 768);
    window.show();
    return QApplication::exec();
}
