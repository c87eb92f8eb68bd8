#pragma once

#include "ui/sound/sound.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace tillside {

/// Plays the sounds through the desktop: on Windows with PlaySound, elsewhere through libcanberra
/// where that is installed. Without either, the computer's bell rings.
class SoundPlayer final {
public:
    SoundPlayer();
    /// Waits until a sound was handed over.
    ~SoundPlayer();
    Q_DISABLE_COPY_MOVE(SoundPlayer)

    /// Begins to play \a sound and returns.
    void play(Sound sound);

private:
    QTemporaryDir m_files; ///< The sounds that were played, for players that read files.
    QThreadPool m_thread; ///< One thread: a sound server may take its time.
};

} // namespace tillside
