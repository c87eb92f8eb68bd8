#include "ui/sound/soundplayer.h"

#include <QApplication>
#include <QFile>
#include <QLibrary>
#include <QSaveFile>

#include <cstdint>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The part of libcanberra's public interface that plays a file. The library is opened at run time:
/// a till without a sound server does not need it.
class Canberra final {
public:
    Canberra()
        : m_library(u"canberra"_s, 0)
        , m_create(reinterpret_cast<Create>(m_library.resolve("ca_context_create")))
        , m_play(reinterpret_cast<Play>(m_library.resolve("ca_context_play")))
    {
        if (m_create == nullptr || m_play == nullptr || m_create(&m_context) != 0)
            m_context = nullptr;
    }

    /// Whether a sound server took \a file.
    [[nodiscard]] bool play(const QByteArray &file) const
    {
        constexpr const char *kEnd = nullptr;
        return m_context != nullptr
            && m_play(m_context, 0, "media.filename", file.constData(), "media.role", "event", kEnd)
            == 0;
    }

private:
    using Create = int (*)(void **);
    using Play = int (*)(void *, std::uint32_t, ...);

    QLibrary m_library;
    Create m_create;
    Play m_play;
    void *m_context = nullptr; ///< Lives as long as the program: a sound may still be playing.
};

bool play(const QByteArray &file)
{
    static const Canberra canberra;
    return canberra.play(file);
}

} // namespace

SoundPlayer::SoundPlayer()
{
    m_thread.setMaxThreadCount(1);
}

SoundPlayer::~SoundPlayer()
{
    m_thread.waitForDone();
}

void SoundPlayer::play(Sound sound)
{
    const QString path = m_files.filePath(nameOf(sound) + u".wav"_s);
    m_thread.start([path, sound] {
        if (!QFile::exists(path)) {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly)) {
                file.write(waveOf(sound));
                file.commit();
            }
        }
        if (!tillside::play(QFile::encodeName(path)))
            QMetaObject::invokeMethod(
                qApp, [] { QApplication::beep(); }, Qt::QueuedConnection);
    });
}

} // namespace tillside
