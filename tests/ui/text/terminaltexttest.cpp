#include "ui/text/terminaltext.h"

#include "tests/support/till/sentences.h"
#include "ui/text/formproblemtext.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class TerminalTextTest final : public QObject {
    Q_OBJECT

private slots:
    void everyEnumHasASentenceForEachValue();
    void everyProblemOfTheFormSaysWhatToType_data();
    void everyProblemOfTheFormSaysWhatToType();
    void theExampleOfAPathIsTheDialectsOwn();
};

void TerminalTextTest::everyEnumHasASentenceForEachValue()
{
    Sentences sentences;
    for (const ReachFault fault : kReachFaults)
        QCOMPARE(sentences.add(texts::textOf(fault, {u"Host"_s, 8080})), QString());
    for (const ProfileError error : kProfileErrors)
        QCOMPARE(sentences.add(texts::textOf(ProfileFailure{.error = error})), QString());
    QVERIFY(isSentence(texts::textOf(
        ProfileFailure{.error = ProfileError::NotSaved, .journal = JournalError::DiskFull})));
    QVERIFY(isSentence(texts::outsideText()));
}

void TerminalTextTest::everyProblemOfTheFormSaysWhatToType_data()
{
    QTest::addColumn<FormProblem>("problem");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, FormProblem problem, const QString &words) {
        QTest::newRow(name) << problem << words;
    };
    row("half an address", FormProblem::AddressNotUnderstood, u"such as 192.168.1.20"_s);
    row("no encryption", FormProblem::AddressNotEncrypted, u"--plain-http"_s);
    row("serial", FormProblem::SerialHasOtherCharacters, u"letters, digits and hyphens"_s);
    row("name", FormProblem::NameTaken, u"already has this name"_s);
    row("port", FormProblem::PortOutOfRange, u"1 to 65535"_s);
    row("path", FormProblem::PathNotUnderstood, u"/payntpos/1.0.0"_s);
    row("currency", FormProblem::CurrencyUnknown, u"EUR"_s);
    row("decimals", FormProblem::DecimalsOutOfRange, u"0 to 4"_s);
}

void TerminalTextTest::everyProblemOfTheFormSaysWhatToType()
{
    QFETCH(const FormProblem, problem);
    QFETCH(const QString, words);
    const QString text = texts::textOf(problem, DialectId::Paynt);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(isSentence(text));
    QCOMPARE(texts::textOf(std::optional(problem), DialectId::Paynt), text);
}

void TerminalTextTest::theExampleOfAPathIsTheDialectsOwn()
{
    Sentences sentences;
    for (const FormProblem problem : kFormProblems)
        QCOMPARE(sentences.add(texts::textOf(problem, DialectId::LocalLink)), QString());
    QVERIFY(texts::textOf(FormProblem::PathNotUnderstood, DialectId::LocalLink)
                .contains(u"/locallink/1.0.0"_s));
    QVERIFY(texts::textOf(std::nullopt, DialectId::LocalLink).isEmpty());
}

QTEST_GUILESS_MAIN(TerminalTextTest)
#include "terminaltexttest.moc"
