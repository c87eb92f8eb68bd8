#pragma once

#include <QApplication>
#include <QString>

#include <chrono>
#include <functional>

namespace tillside {

/// An application that tells how long its thread was busy with each event of the event loop, and
/// what became of one widget meanwhile.
class WatchedApplication final : public QApplication {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// One event from the event loop with all that it led to at once, drawing and its way to the
    /// screen included.
    struct Turn {
        Time begun;
        Time ended;
        bool isPainted = false; ///< The watched widget was drawn.
        bool isShown = false; ///< It became visible; drawn it may be later.
    };

    using QApplication::QApplication;

    /// Tells \a then each turn. The watched widget is the one called \a objectName.
    void watch(const QString &objectName, std::function<void(const Turn &)> then);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void look(const QObject &receiver, const QEvent &event);

    QString m_objectName;
    std::function<void(const Turn &)> m_then;
    Turn m_turn;
    int m_depth = 0;
};

} // namespace tillside
