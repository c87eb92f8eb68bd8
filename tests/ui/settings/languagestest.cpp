#include "ui/settings/settingsform.h"
#include "ui/text/catalogue.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The one list of languages, translations/languages.txt.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void theSettingsOfferExactlyTheListed();
    void eachListedHasACatalogueAndEachCatalogueIsListed();
    void textsChangeWithTheLanguage();
};

namespace {

const QString kFolder = QStringLiteral(TILLSIDE_TRANSLATIONS);

/// The list in the sources: a code, a space and a name per line.
QStringList listed()
{
    QFile file(QDir(kFolder).filePath(u"languages.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

} // namespace

void LanguagesTest::theSettingsOfferExactlyTheListed()
{
    const auto choices = languageChoices();
    QVERIFY(choices.size() > 1 && choices.front().value.isEmpty());
    QStringList offered;
    std::transform(choices.begin() + 1, choices.end(), std::back_inserter(offered),
                   [](const auto &choice) { return choice.value + u' ' + choice.words; });
    QCOMPARE(offered, listed());
    QCOMPARE(offered.filter(u"Deutsch"_s), QStringList{u"de Deutsch"_s});
}

void LanguagesTest::eachListedHasACatalogueAndEachCatalogueIsListed()
{
    QStringList files;
    QStringList compiled;
    for (const Catalogue::Language &language : Catalogue::languages()) {
        files << u"tillside_%1.ts"_s.arg(language.code);
        compiled << u"tillside_%1.qm"_s.arg(language.code);
    }
    files.sort();
    compiled.sort();
    QCOMPARE(QDir(kFolder).entryList({u"*.ts"_s}, QDir::Files, QDir::Name), files);
    QCOMPARE(QDir(u":/i18n"_s).entryList({u"*.qm"_s}, QDir::Files, QDir::Name), compiled);
}

void LanguagesTest::textsChangeWithTheLanguage()
{
    const QString english = languageChoices().front().words;
    Catalogue catalogue;
    QVERIFY(catalogue.install(QLocale(u"de_AT"_s)));
    const QString german = languageChoices().front().words;
    QVERIFY(german != english);
    QVERIFY(!catalogue.install(QLocale(u"is_IS"_s)));
    QCOMPARE(languageChoices().front().words, english);
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "languagestest.moc"
