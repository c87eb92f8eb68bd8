#pragma once

#include <QApplication>
#include <QString>

#include <chrono>
#include <functional>

namespace tillside {

/// An application that reports how long its thread was busy with each event of the event loop, and
/// what happened to one widget during it.
class WatchedApplication final : public QApplication {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// One event from the event loop with everything that it caused at once, including drawing and
    /// the transfer to the screen.
    struct Turn {
        Time begun;
        Time ended;
        bool isPainted = false; ///< Whether the watched widget was drawn.
        bool isShown = false; ///< Whether it became visible; it may be drawn later.
    };

    using QApplication::QApplication;

    /// Calls \a then for each turn. The watched widget is the one called \a objectName.
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
