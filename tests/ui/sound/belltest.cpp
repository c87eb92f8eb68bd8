#include "ui/sound/bell.h"

#include "tests/support/system/patience.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Sounds reach the library that plays them.
class BellTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// The files that were handed to the library, without their folders.
    [[nodiscard]] QStringList played() const
    {
        QFile notes(m_folder.filePath(u"played"_s));
        QStringList names;
        if (notes.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : notes.readAll().split('\n')) {
                if (!line.isEmpty())
                    names << QString::fromUtf8(line.mid(line.lastIndexOf('/') + 1));
            }
        }
        return names;
    }

private slots:
    void initTestCase()
    {
        qputenv("PLAYED", QFile::encodeName(m_folder.filePath(u"played"_s)));
        qRegisterMetaType<Sound>();
    }
    void init() { QFile::remove(m_folder.filePath(u"played"_s)); }

    void everySoundIsPlayed()
    {
        Bell bell;
        for (const Sound sound : kSounds)
            bell.ring(sound);
        QTRY_COMPARE(played(), (QStringList{u"approved.wav"_s, u"notpaid.wav"_s, u"look.wav"_s}));
    }

    void itCallsAgainUnlessAPersonIsThere()
    {
        QWidget window;
        window.show();
        Bell bell;
        QSignalSpy rung(&bell, &Bell::rung);
        bell.ring(Sound::Look);
        QCOMPARE(rung.size(), 1);
        QVERIFY(hears(rung, 2)); // Ten seconds later.
        bell.ring(Sound::Look);
        QTest::keyClick(&window, Qt::Key_A);
        QTimer pause;
        QSignalSpy isOver(&pause, &QTimer::timeout);
        pause.start(Bell::kAgain + std::chrono::seconds(1));
        QVERIFY(hears(isOver));
        QCOMPARE(rung.size(), 3);
    }
};

QTEST_MAIN(BellTest)
#include "belltest.moc"
