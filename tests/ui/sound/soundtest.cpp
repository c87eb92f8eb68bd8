#include "ui/sound/sound.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint16> samplesOf(const QByteArray &wave)
{
    constexpr qsizetype kHead = 44;
    std::vector<qint16> samples(static_cast<std::size_t>((wave.size() - kHead) / 2));
    std::memcpy(samples.data(), wave.constData() + kHead, samples.size() * 2);
    return samples;
}

constexpr std::size_t kRate = 22050;

/// The stretches of \a wave between silences of at least 20 ms.
std::vector<std::vector<qint16>> stretchesOf(const QByteArray &wave)
{
    constexpr std::size_t kSilence = kRate / 50;
    constexpr int kHeard = 1000;
    std::vector<std::vector<qint16>> stretches;
    std::size_t quiet = kSilence;
    for (const qint16 sample : samplesOf(wave)) {
        quiet = std::abs(int(sample)) < kHeard ? quiet + 1 : 0;
        if (quiet == 0 && (stretches.empty() || stretches.back().empty()))
            stretches.resize(std::max<std::size_t>(stretches.size(), 1));
        if (quiet < kSilence && !stretches.empty())
            stretches.back().push_back(sample);
        if (quiet == kSilence && !stretches.empty() && !stretches.back().empty())
            stretches.emplace_back();
    }
    if (!stretches.empty() && stretches.back().empty())
        stretches.pop_back();
    return stretches;
}

int millisecondsOf(const std::vector<qint16> &stretch)
{
    return static_cast<int>(stretch.size() * 1000 / kRate);
}

/// The pitch from \a from to \a to, in milliseconds: half as many changes of sign a second.
int hertzOf(const std::vector<qint16> &stretch, int from, int to)
{
    const auto at = [](int milliseconds) { return std::size_t(milliseconds) * kRate / 1000; };
    int changes = 0;
    for (std::size_t i = at(from) + 1; i < at(to); ++i)
        changes += (stretch.at(i - 1) < 0) != (stretch.at(i) < 0) ? 1 : 0;
    return changes * 1000 / (2 * (to - from));
}

bool isNear(int measured, int wanted)
{
    return std::abs(measured - wanted) <= wanted / 12;
}

} // namespace

class SoundTest final : public QObject {
    Q_OBJECT

private slots:
    void theSoundsDifferInRhythm();
    void everyEndHasTheSoundOfWhatItMeans();
    void noSoundIsTooLoud();
};

/// The look page: 660 Hz 90 ms then 990 Hz 160 ms; 440 Hz 120 ms then 330 Hz 200 ms; three taps of
/// 520 Hz, 70 ms each, 90 ms apart.
void SoundTest::theSoundsDifferInRhythm()
{
    const auto approved = stretchesOf(waveOf(Sound::Approved));
    QCOMPARE(approved.size(), std::size_t(1));
    QVERIFY(isNear(millisecondsOf(approved[0]), 250));
    QVERIFY(isNear(hertzOf(approved[0], 10, 80), 660));
    QVERIFY(isNear(hertzOf(approved[0], 110, 230), 990));
    const auto notPaid = stretchesOf(waveOf(Sound::NotPaid));
    QCOMPARE(notPaid.size(), std::size_t(1));
    QVERIFY(isNear(millisecondsOf(notPaid[0]), 320));
    QVERIFY(isNear(hertzOf(notPaid[0], 10, 110), 440));
    QVERIFY(isNear(hertzOf(notPaid[0], 140, 300), 330));
    const auto look = stretchesOf(waveOf(Sound::Look));
    QCOMPARE(look.size(), std::size_t(3));
    for (const auto &tap : look) {
        QVERIFY(millisecondsOf(tap) > 50 && millisecondsOf(tap) < 100);
        QVERIFY(isNear(hertzOf(tap, 5, 50), 520));
    }
}

void SoundTest::everyEndHasTheSoundOfWhatItMeans()
{
    for (const PaymentState state : kPaymentStates) {
        const bool isPart = state == PaymentState::ApprovedForLess;
        const Sound expected = !isEnded(state) || isPart ? Sound::Look
            : state == PaymentState::Approved            ? Sound::Approved
                                                         : Sound::NotPaid;
        QCOMPARE(soundOf(state, false), expected);
        QCOMPARE(soundOf(state, true), Sound::Look);
    }
}

void SoundTest::noSoundIsTooLoud()
{
    for (const Sound sound : kSounds) {
        double squares = 0;
        const std::vector<qint16> samples = samplesOf(waveOf(sound));
        for (const qint16 sample : samples)
            squares += double(sample) * sample;
        const double mean = 10 * std::log10(squares / double(samples.size()) / (32768.0 * 32768.0));
        QVERIFY2(mean < -8 && mean > -16, qPrintable(QString::number(mean)));
    }
}

QTEST_GUILESS_MAIN(SoundTest)
#include "soundtest.moc"
