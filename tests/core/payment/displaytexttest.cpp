#include "core/payment/displaytext.h"
#include "core/payment/judgement.h"
#include "tests/support/samples/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;
using Said = DisplayText;

Q_DECLARE_METATYPE(std::optional<tillside::DisplayText>)

/// The texts on a terminal's display say how far a payment has come, and nothing about its end.
class DisplayTextTest final : public QObject {
    Q_OBJECT

private slots:
    void theFamilysTextsAreUnderstood_data();
    void theFamilysTextsAreUnderstood();
    void noTextEndsAPayment_data();
    void noTextEndsAPayment();

private:
    static void addTexts();
};

void DisplayTextTest::addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Said>>("means");
    const auto row = [](const char *text, std::optional<Said> means) {
        QTest::newRow(text) << QString::fromUtf8(text) << means;
    };
    // LocalLink's and Paynt's samples.
    row("Transaction started", Said::Started);
    row("Present card", Said::LookingForCard);
    row("Insert, swipe or tap card", Said::LookingForCard);
    row("Contactless declined, insert card", Said::LookingForCard);
    row("Enter PIN", Said::EnteringPin);
    row("Contactless card read", Said::CardRead);
    row("Card inserted", Said::CardRead);
    row("Authorising", Said::AskingHost);
    row("Authorizing", Said::AskingHost);
    row("Transaction declined", Said::Ending);
    row("Transaction finished", Said::Finished);
    row("Please remove card", Said::Finished);
    // POSitive's list.
    row("Transaction Approved", Said::Ending);
    row("Transaction Declined", Said::Ending);
    row("Card type EMV", Said::CardRead);
    row("Card type CTLS", Said::CardRead);
    row("Card type MSR", Said::CardRead);
    row("Transaction Cancelled", Said::Ending);
    row("Transaction Finished", Said::Finished);
    row("GetCard Screen Displayed", Said::LookingForCard);
    row("Pin Requested", Said::EnteringPin);
    row("Host Approved", Said::AskingHost);
    // None of the family's.
    row("Transaction not finished", std::nullopt);
    row("Bitte warten", std::nullopt);
    QTest::newRow("nothing") << QString() << std::optional<Said>();
}

void DisplayTextTest::theFamilysTextsAreUnderstood_data()
{
    addTexts();
}

void DisplayTextTest::theFamilysTextsAreUnderstood()
{
    QFETCH(const QString, text);
    QTEST(readDisplayText(text), "means");
}

void DisplayTextTest::noTextEndsAPayment_data()
{
    addTexts();
}

/// In each form in which a terminal says that it is working, whatever its text says.
void DisplayTextTest::noTextEndsAPayment()
{
    QFETCH(const QString, text);
    const QJsonArray list{QJsonObject{{"value"_L1, 2}, {"description"_L1, text}}};
    const QString uti = samples::sale().uti->text();
    const std::initializer_list<std::pair<int, QJsonObject>> forms{
        {200, {{"statusDescription"_L1, text}}},
        {206, {{"DisplayData"_L1, list}, {"uti"_L1, uti}}},
        {200, {{"DisplayData"_L1, list}, {"uti"_L1, uti}}},
        {200,
         {{"statuses"_L1, QJsonArray{text}},
          {"transApproved"_L1, QJsonValue::Null},
          {"transCancelled"_L1, false},
          {"uti"_L1, uti}}},
    };
    for (const auto &[status, body] : forms) {
        const TerminalAnswer answer = readAnswer(status, QJsonDocument(body).toJson());
        const Judgement judgement = judge(samples::sale(), answer);
        QCOMPARE(judgement.event, PaymentEvent::Progress);
        QVERIFY(!judgement.ifItStays);
    }
}

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "displaytexttest.moc"
