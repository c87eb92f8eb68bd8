#pragma once

#include "ui/sound/soundplayer.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tillside {

/// Plays the sounds of outcomes. It repeats Sound::Look once if no person touches the till.
class Bell final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kAgain{10'000};

    explicit Bell(QObject *parent = nullptr);

    void ring(Sound sound);

signals:
    void rung(tillside::Sound sound);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void play(Sound sound);
    void forget();

    SoundPlayer m_player;
    QTimer m_again;
};

} // namespace tillside
