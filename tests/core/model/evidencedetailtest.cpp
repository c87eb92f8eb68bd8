#include "core/model/evidencedetail.h"

#include "tests/support/samples/storedlines.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <set>
#include <vector>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Code = EvidenceCode;

EvidenceDetail words(const QString &text)
{
    return Words{text};
}

Uti uti(const QString &text)
{
    return Uti::parse(text).value();
}

/// Every kind of detail at its limits, for any code.
std::vector<EvidenceDetail> extremes()
{
    using Minor = std::numeric_limits<qint64>;
    return {Words(),
            words(u"a \"b\" 'c'; --\n\t\\ %1 %2 \u0000 \U0001F4B3"_s),
            words(QString(5000, u'x')),
            StableName{u"a"_s},
            StableName{u"-"_s},
            uti(QString(64, u'Z')),
            uti(u"206"_s),
            CallAnswer{100, {}},
            CallAnswer{999, u" %1 200 other-status; \n"_s},
            UnusableAnswer{200, AnswerFault::Unreadable, Minor::max()},
            UnusableAnswer{299, AnswerFault::MemberTwice, {}},
            Figures{Minor::min(), Minor::max(), Minor::max()},
            Figures{0, Minor::min(), 0},
            Figures{},
            ApprovedAndCancelled(),
            ApprovalCode{u"%1"_s},
            CurrencyNumber{std::numeric_limits<int>::max()},
            CurrencyNumber{std::numeric_limits<int>::min()},
            CurrencyNumber{},
            SeenAndNoted{u";"_s, u"; ; %2"_s},
            SeenAndNoted()};
}

/// Whether a line of \a code may have a detail of the kind of \a detail, judging by what earlier
/// versions stored.
bool carries(Code code, const EvidenceDetail &detail)
{
    const auto all = samples::storedLines();
    return std::any_of(all.begin(), all.end(), [&](const samples::StoredLine &line) {
        return line.code == code && line.detail.index() == detail.index();
    });
}

/// A text of \a count fragments that occur in details.
QString madeUp(std::mt19937 &random, int count)
{
    static const QStringList pieces{u"asked "_s, u"answered "_s, u"extras "_s,  u", "_s,    u"; "_s,
                                    u"code "_s,  u"400"_s,       u" "_s,        u"-"_s,     u"0"_s,
                                    u"7"_s,      u"timeout"_s,   u"approved"_s, u" and "_s, u"\n"_s,
                                    u"%1"_s,     u" at "_s,      u"200"_s,      u"html"_s};
    QString text;
    for (int i = 0; i < count; ++i)
        text += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
    return text;
}

} // namespace

class EvidenceDetailTest final : public QObject {
    Q_OBJECT

private slots:
    void theTextsOfEarlierVersionsAreUnderstood();
    void theTextsOfEarlierVersionsAreStillWritten();
    void everyCodeIsCovered();
    void whatACodeCarriesComesBack();
    void everyTextIsGivenBackUnchanged();
    void madeUpTextsAreGivenBackUnchanged();
    void whatIsOnlyAlikeStaysWords_data();
    void whatIsOnlyAlikeStaysWords();
    void aCodeOfALaterVersionHasWords();
};

void EvidenceDetailTest::theTextsOfEarlierVersionsAreUnderstood()
{
    for (const samples::StoredLine &line : samples::storedLines()) {
        QVERIFY2(readDetail(line.code, line.text) == line.detail, qPrintable(line.text));
        QVERIFY(readDetail(QString(nameOf(line.code)), line.text) == line.detail);
    }
}

void EvidenceDetailTest::theTextsOfEarlierVersionsAreStillWritten()
{
    for (const samples::StoredLine &line : samples::storedLines())
        QCOMPARE(stored(line.detail), line.text);
}

void EvidenceDetailTest::everyCodeIsCovered()
{
    std::set<Code> covered;
    for (const samples::StoredLine &line : samples::storedLines())
        covered.insert(line.code);
    QCOMPARE(covered.size(), kEvidenceCodes.size());
}

void EvidenceDetailTest::whatACodeCarriesComesBack()
{
    for (const Code code : kEvidenceCodes) {
        for (const EvidenceDetail &detail : extremes()) {
            if (carries(code, detail))
                QVERIFY2(readDetail(code, stored(detail)) == detail, qPrintable(stored(detail)));
        }
    }
}

void EvidenceDetailTest::everyTextIsGivenBackUnchanged()
{
    QStringList texts;
    for (const EvidenceDetail &detail : extremes())
        texts << stored(detail) << u' ' + stored(detail) << stored(detail) + u' ';
    for (const samples::StoredLine &line : samples::storedLines())
        texts << line.text << line.text + u'x' << line.text.toUpper();
    for (const Code code : kEvidenceCodes) {
        for (const QString &text : texts)
            QCOMPARE(stored(readDetail(code, text)), text);
    }
}

void EvidenceDetailTest::madeUpTextsAreGivenBackUnchanged()
{
    constexpr unsigned kSeed = 12;
    constexpr int kTexts = 20'000;
    constexpr int kLongest = 8;
    std::mt19937 random(kSeed);
    for (int i = 0; i < kTexts; ++i) {
        const QString text = madeUp(random, i % kLongest);
        const Code code = kEvidenceCodes.at(random() % kEvidenceCodes.size());
        QCOMPARE(stored(readDetail(code, text)), text);
    }
}

void EvidenceDetailTest::whatIsOnlyAlikeStaysWords_data()
{
    QTest::addColumn<EvidenceCode>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << Code::AmountDiffers << u"asked 1250, answered x"_s;
    QTest::newRow("masked") << Code::AmountDiffers << u"asked 1250, answered 411111******1111"_s;
    QTest::newRow("too large") << Code::AmountDiffers
                               << u"asked 1250, answered 9223372036854775808"_s;
    QTest::newRow("zero in front") << Code::ApprovedForLess << u"asked 1250, answered 0800"_s;
    QTest::newRow("no extras") << Code::ApprovedForLess << u"asked 1250, answered 8, extras 0"_s;
    QTest::newRow("more figures") << Code::ApprovedForLess
                                  << u"asked 1250, answered 8, extras 1, tip 1"_s;
    QTest::newRow("words for a name") << Code::NotReached << u"Not reachable"_s;
    QTest::newRow("two digits") << Code::NoAnswer << u"99 bottles"_s;
    QTest::newRow("four digits") << Code::NoAnswer << u"5000"_s;
    QTest::newRow("negative") << Code::Refused << u"-12 words"_s;
    QTest::newRow("a masked UTI") << Code::Accepted << u"411111******1111"_s;
    QTest::newRow("no code") << Code::FlagsContradict << u"code "_s;
    QTest::newRow("two words") << Code::FlagsContradict << u"code 00 approved"_s;
    QTest::newRow("no note") << Code::SettledCharged << u"approved"_s;
    QTest::newRow("a currency's letters") << Code::CurrencyDiffers << u"USD"_s;
}

void EvidenceDetailTest::whatIsOnlyAlikeStaysWords()
{
    QFETCH(const EvidenceCode, code);
    QFETCH(const QString, text);
    QVERIFY(readDetail(code, text) == words(text));
}

void EvidenceDetailTest::aCodeOfALaterVersionHasWords()
{
    QVERIFY(readDetail(u"teleported"_s, u"asked 1, answered 2"_s)
            == words(u"asked 1, answered 2"_s));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EvidenceDetailTest)
#include "evidencedetailtest.moc"
