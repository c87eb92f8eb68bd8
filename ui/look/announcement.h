#pragma once

#include <QWidget>

namespace tillside {

/// What a window says to a screen reader without being asked: a notification without pixels.
class Announcement final : public QWidget {
    Q_OBJECT

public:
    /// The one of \a window, made on the first call and owned by it.
    static Announcement &of(QWidget *window);

    /// Speaks \a sentence, also if it is the same as before.
    void speak(const QString &sentence);

private:
    explicit Announcement(QWidget *window);
};

} // namespace tillside
