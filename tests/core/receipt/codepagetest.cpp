#include "core/receipt/codepage.h"

#include "tests/support/paper/codepageconverter.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

/// The C library knows the same code pages.
class CodePageTest final : public QObject {
    Q_OBJECT

private slots:
    void everyByteStandsForTheSameCharacter_data();
    void everyByteStandsForTheSameCharacter();
    void theTillsLanguagesHaveAPage_data();
    void theTillsLanguagesHaveAPage();
    void noCommandCanBeEncoded();
};

void CodePageTest::everyByteStandsForTheSameCharacter_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("charset");
    QTest::newRow("western Europe") << 19 << QByteArray("CP858");
    QTest::newRow("central Europe") << 18 << QByteArray("CP852");
    QTest::newRow("Baltic countries") << 33 << QByteArray("CP775");
}

void CodePageTest::everyByteStandsForTheSameCharacter()
{
    QFETCH(int, number);
    QFETCH(QByteArray, charset);
    const auto &pages = codePages();
    const auto page = std::find_if(pages.begin(), pages.end(), [number](const CodePage &one) {
        return one.number() == number;
    });
    QVERIFY(page != pages.end());
    for (int byte = 0x20; byte < 0x100; ++byte) {
        if (byte == 0x7F)
            continue; // DEL is no letter.
        const QByteArray letter(1, static_cast<char>(byte));
        const QString text = paper::fromCharset(charset, letter);
        QCOMPARE(text.size(), 1);
        QCOMPARE(page->encoded(text), std::optional(letter));
    }
}

void CodePageTest::theTillsLanguagesHaveAPage_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("German") << u"ÄÖÜäöüß€"_s;
    QTest::newRow("French") << u"àâçéèêëîïôùûÿÉÀ"_s;
    QTest::newRow("Spanish") << u"áéíñóúü¿¡ºª€"_s;
    QTest::newRow("Latvian") << u"āčēģīķļņšūž"_s;
    QTest::newRow("Lithuanian") << u"ąčęėįšųūž"_s;
    QTest::newRow("Estonian") << u"äõöüšž"_s;
    QTest::newRow("Polish") << u"ąćęłńóśźż"_s;
}

void CodePageTest::theTillsLanguagesHaveAPage()
{
    QFETCH(QString, letters);
    QVERIFY(std::any_of(codePages().begin(), codePages().end(),
                        [&](const CodePage &page) { return page.encoded(letters).has_value(); }));
}

void CodePageTest::noCommandCanBeEncoded()
{
    for (const CodePage &page : codePages()) {
        for (char16_t c = 0; c < 0x20; ++c)
            QCOMPARE(page.encoded(QString(QChar(c))), std::nullopt);
        QCOMPARE(page.encoded(u"\u007F"), std::nullopt);
        QCOMPARE(page.encoded(u"مرحبا"), std::nullopt);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::CodePageTest)
#include "codepagetest.moc"
