#include "ui/text/phrasetext.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// CMakeLists.txt runs this with the computer's region set to Germany.
class PhraseTextTest final : public QObject {
    Q_OBJECT

private slots:
    void timesFollowTheRegionWhateverTheLanguage_data();
    void timesFollowTheRegionWhateverTheLanguage();
    void anotherDayHasItsDateInFront();
};

namespace {

const QDateTime kAt(QDate(2026, 3, 4), QTime(20, 59, 18));

} // namespace

void PhraseTextTest::timesFollowTheRegionWhateverTheLanguage_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::newRow("German") << QLocale(QLocale::German) << u"20:59"_s << u"20:59:18"_s;
    QTest::newRow("English") << QLocale(QLocale::English) << u"20:59"_s << u"20:59:18"_s;
    QTest::newRow("Arabic digits")
        << QLocale(QLocale::Arabic, QLocale::Egypt) << u"٢٠:٥٩"_s << u"٢٠:٥٩:١٨"_s;
}

void PhraseTextTest::timesFollowTheRegionWhateverTheLanguage()
{
    QFETCH(const QLocale, language);
    QFETCH(const QString, text);
    QFETCH(const QString, exact);
    QCOMPARE(texts::timeText(kAt, language, kAt), text);
    QCOMPARE(texts::exactTimeText(kAt, language), exact);
}

void PhraseTextTest::anotherDayHasItsDateInFront()
{
    QCOMPARE(texts::timeText(kAt, QLocale(QLocale::English), kAt.addDays(1)), u"04.03.26 20:59"_s);
}

QTEST_GUILESS_MAIN(PhraseTextTest)
#include "phrasetexttest.moc"
