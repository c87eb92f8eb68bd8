#include "ui/sound/soundplayer.h"

#include <QApplication>

#include <map>
#include <windows.h>
// After windows.h.
#include <mmsystem.h>

namespace tillside {

SoundPlayer::SoundPlayer() = default;

SoundPlayer::~SoundPlayer()
{
    PlaySoundW(nullptr, nullptr, 0);
}

/// The memory has to stay while the sound is played.
void SoundPlayer::play(Sound sound)
{
    static std::map<Sound, QByteArray> waves;
    QByteArray &wave = waves[sound];
    if (wave.isEmpty())
        wave = waveOf(sound);
    const auto *memory = reinterpret_cast<const wchar_t *>(wave.constData());
    if (!PlaySoundW(memory, nullptr, SND_MEMORY | SND_ASYNC | SND_NODEFAULT))
        QApplication::beep();
}

} // namespace tillside
