#include "core/report/cleansing.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What support never sees.
class CleansingTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsPersonalIsRemovedAndCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<Removed>("kind");
        QTest::newRow("name") << u"Ann: looked"_s << u"[person removed]: looked"_s
                              << Removed::Person;
        QTest::newRow("name in capitals")
            << u"by ANN."_s << u"by [person removed]."_s << Removed::Person;
        QTest::newRow("longer name first")
            << u"Ann Bly did"_s << u"[person removed] did"_s << Removed::Person;
        QTest::newRow("name of two words")
            << u"from Café Zoë today"_s << u"from [shop removed] today"_s << Removed::Shop;
        QTest::newRow("reference") << u"ref=Miller-4, sent"_s << u"ref=[reference removed], sent"_s
                                   << Removed::MerchantReference;
        QTest::newRow("card number")
            << u"card 4111111111111111"_s << u"card [card removed]"_s << Removed::Card;
        QTest::newRow("masked card")
            << u"card 541333XXXXXX0010 ok"_s << u"card [card removed] ok"_s << Removed::Card;
        QTest::newRow("masked in groups")
            << u"5413 33** **** 0010"_s << u"[card removed]"_s << Removed::Card;
        QTest::newRow("end of a card") << u"••0010"_s << u"[card removed]"_s << Removed::Card;
        QTest::newRow("token") << u"authToken=abc123xyz next"_s << u"authToken=[hidden] next"_s
                               << Removed::Secret;
        QTest::newRow("code") << u"pairing code: 4711"_s << u"pairing code: [hidden]"_s
                              << Removed::Secret;
    }

    void whatIsPersonalIsRemovedAndCounted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QFETCH(const Removed, kind);
        const Redactor redactor;
        Cleansing cleansing(redactor);
        cleansing.hide(u"Ann"_s, Removed::Person);
        cleansing.hide(u"Ann Bly"_s, Removed::Person);
        cleansing.hide(u"Café Zoë"_s, Removed::Shop);
        cleansing.hide(u"Miller-4"_s, Removed::MerchantReference);
        QCOMPARE(cleansing.clean(text), expected);
        QCOMPARE(cleansing.counts(), (std::map<Removed, int>{{kind, 1}}));
    }

    void whatSupportNeedsStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Annex, Hanna, Susann", "192.168.1.40:8080", "6f311f3a-a72f-3864-98db-bfef44223c1f",
              "2026-12-01T10:00:00.123Z", "P-7K3M9QXW2D", "authorisation 308373",
              "SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
              "serial 1850012345", "amount 12.50 EUR"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void whatSupportNeedsStays()
    {
        QFETCH(const QString, text);
        const Redactor redactor;
        Cleansing cleansing(redactor);
        cleansing.hide(u"Ann"_s, Removed::Person);
        cleansing.hide(u"A"_s, Removed::Person); // Too short to be looked for.
        QCOMPARE(cleansing.clean(text), text);
        QVERIFY(cleansing.counts().empty());
    }
};

QTEST_GUILESS_MAIN(CleansingTest)
#include "cleansingtest.moc"
