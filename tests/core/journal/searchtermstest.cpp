#include "core/journal/searchterms.h"

#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a text in the search box may stand for.
class SearchTermsTest final : public QObject {
    Q_OBJECT

private slots:
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void anAmountIsReadInEachMoney();
    void aNamedCurrencyIsTheOnlyOne();
    void wordsAndCardsAreRead_data();
    void wordsAndCardsAreRead();
    void whatNothingLooksLikeIsAProblem_data();
    void whatNothingLooksLikeIsAProblem();
    void anyTextHasAnAnswer();
};

namespace {

const MoneyForm kEuro{{u"EUR"_s, 978, 2}, 2};
const MoneyForm kKrona{{u"ISK"_s, 352, 0}, 0};
const MoneyForm kDinar{{u"BHD"_s, 48, 3}, 3};

} // namespace

void SearchTermsTest::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *language, const QString &text, qint64 minor) {
        QTest::addRow("%s: %s", language, qUtf8Printable(text))
            << QString::fromLatin1(language) << text << minor;
    };
    row("en_GB", u"12.5"_s, 1250);
    row("en_GB", u"12.50"_s, 1250);
    row("en_GB", u"12,50"_s, 1250);
    row("en_GB", u" €12.50 "_s, 1250);
    row("en_GB", u"EUR 12.50"_s, 1250);
    row("en_GB", u"12"_s, 1200);
    row("en_GB", u"1,250.00"_s, 125'000);
    row("en_GB", u"0"_s, 0);
    row("en_GB", u"١٢٫٥"_s, 1250);
    row("de_DE", u"12,50 €"_s, 1250);
    row("de_DE", u"12.5"_s, 1250);
    row("de_DE", u"1.250"_s, 125'000);
    row("de_DE", u"12,5eur"_s, 1250);
    row("ar_EG", u"١٢٫٥٠"_s, 1250);
    row("ar_EG", u"12.50"_s, 1250);
}

void SearchTermsTest::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const auto terms = readSearch(text, QLocale(language), {kEuro});
    QVERIFY(terms);
    QCOMPARE(terms.value().amounts.size(), 1U);
    QCOMPARE(terms.value().amounts.front().minor, minor);
    QCOMPARE(terms.value().amounts.front().decimals, 2);
}

void SearchTermsTest::anAmountIsReadInEachMoney()
{
    const auto terms = readSearch(u"12", QLocale(u"en_GB"_s), {kEuro, kKrona, kDinar}).value();
    const std::vector<SearchedAmount> expected{{.minor = 1200, .decimals = 2, .currency = {}},
                                               {.minor = 12, .decimals = 0, .currency = {}},
                                               {.minor = 12'000, .decimals = 3, .currency = {}}};
    QCOMPARE(terms.amounts, expected);
    // ISK has no hundredths.
    QCOMPARE(readSearch(u"12.5", QLocale(u"en_GB"_s), {kEuro, kKrona}).value().amounts.size(), 1U);
}

void SearchTermsTest::aNamedCurrencyIsTheOnlyOne()
{
    const MoneyForm pound{{u"GBP"_s, 826, 2}, 2};
    const std::vector<SearchedAmount> expected{
        {.minor = 1250, .decimals = 2, .currency = u"GBP"_s}};
    QCOMPARE(readSearch(u"£12.50", QLocale(u"en_GB"_s), {kEuro, pound}).value().amounts, expected);
}

void SearchTermsTest::wordsAndCardsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("lastFour");
    QTest::newRow("reference") << u"INV-2026-7"_s << u"INV-2026-7"_s << QString();
    QTest::newRow("uti") << u" 6f311f3a-a72f "_s << u"6f311f3a-a72f"_s << QString();
    QTest::newRow("four digits") << u"0010"_s << u"0010"_s << u"0010"_s;
    QTest::newRow("Arabic digits") << u"٠٠١٠"_s << u"0010"_s << u"0010"_s;
    QTest::newRow("masked") << u"•••• 0010"_s << QString() << u"0010"_s;
    QTest::newRow("starred") << u"47**********0010"_s << QString() << QString();
    QTest::newRow("stars") << u"**0010"_s << QString() << u"0010"_s;
    QTest::newRow("five digits") << u"00100"_s << u"00100"_s << QString();
}

void SearchTermsTest::wordsAndCardsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, lastFour);
    const auto terms = readSearch(text, QLocale(u"en_GB"_s), {});
    QCOMPARE(terms ? terms.value().word : QString(), word);
    QCOMPARE(terms ? terms.value().lastFour : QString(), lastFour);
}

void SearchTermsTest::whatNothingLooksLikeIsAProblem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchProblem>("problem");
    QTest::newRow("nothing") << QString() << SearchProblem::Blank;
    QTest::newRow("blanks") << u" \t\u00A0"_s << SearchProblem::Blank;
    QTest::newRow("two marks") << u"1,2.3"_s << SearchProblem::NothingLike;
    QTest::newRow("wildcard") << u"%"_s << SearchProblem::NothingLike;
    QTest::newRow("injection") << u"'; DROP TABLE payment"_s << SearchProblem::NothingLike;
    QTest::newRow("half a pair") << QString(QChar(0xD800)) << SearchProblem::NothingLike;
    QTest::newRow("a NUL") << QString(QChar(0)) << SearchProblem::NothingLike;
    QTest::newRow("very long") << QString(10'000, u'1') << SearchProblem::TooLong;
}

void SearchTermsTest::whatNothingLooksLikeIsAProblem()
{
    QFETCH(QString, text);
    QFETCH(SearchProblem, problem);
    for (const char *language : {"en_GB", "de_DE", "ar_EG"}) {
        const auto terms = readSearch(text, QLocale(QString::fromLatin1(language)), {kEuro});
        QVERIFY(!terms);
        QCOMPARE(terms.error(), problem);
    }
}

void SearchTermsTest::anyTextHasAnAnswer()
{
    constexpr QStringView kSome = u"019-+.,'%€£PaZ٠٥٫٬ \"\\\u200F\0";
    QString text;
    for (quint32 i = 1, random = 1; i < 20'000; ++i) {
        random = random * 1'664'525 + 1'013'904'223;
        text += kSome[static_cast<qsizetype>((random >> 8) % static_cast<quint32>(kSome.size()))];
        const auto terms = readSearch(text, QLocale(u"ar_EG"_s), {kEuro, kKrona});
        if (terms) {
            const QString &word = terms.value().word;
            QVERIFY(std::all_of(word.begin(), word.end(), [](QChar c) {
                return c == u'-' || (c.unicode() < 0x80 && c.isLetterOrNumber());
            }));
        }
        if (text.size() > 8)
            text.clear();
    }
}

QTEST_GUILESS_MAIN(SearchTermsTest)
#include "searchtermstest.moc"
