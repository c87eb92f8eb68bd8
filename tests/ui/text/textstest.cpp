#include "ui/text/texts.h"

#include "core/terminal/wiremessages.h"
#include "tests/support/till/sentences.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow({2026, 3, 4}, {14, 10, 0}, Qt::LocalTime);

PaymentRecord sale()
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.startedAt = QDateTime({2026, 3, 4}, {14, 3, 5}, Qt::LocalTime);
    return payment;
}

/// The first thing that is wrong with what \a say returns for one of \a all; empty if nothing is.
template <typename E, std::size_t N, typename Say>
QString wrongOf(const std::array<E, N> &all, Say say)
{
    Sentences sentences;
    for (const E e : all) {
        if (const QString wrong = sentences.add(say(e)); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

template <typename E, std::size_t N>
QString wrongOf(const std::array<E, N> &all)
{
    return wrongOf(all, [](E e) { return texts::textOf(e); });
}

} // namespace

class TextsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyErrorHasASentenceOfItsOwn();
    void everyPairingErrorHasASentenceWithAndWithoutItsCause();
    void everyStartErrorHasASentenceWithAndWithoutItsCause();
    void thePaymentInTheWayIsNamed();
    void aPaymentOfAnotherDayIsNamedWithItsDate();
    void aBrokenCallDoesNotSayThatNothingWasCharged();
    void aLockedKeychainIsNotMistakenForAMissingPairing();
    void theTerminalsRefusalOfTheCodeIsQuoted();
    void wordsWithPlaceMarksAreQuotedAsTheyAre();
    void nothingAboutAnUnresolvedPaymentSoundsEnded();
    void aFailedSettlementSaysThatNothingWasSettled();
    void everyWhyNotForgottenIsASentence();
    void everyPlaceOfTokensHasAName();
};

void TextsTest::everyErrorHasASentenceOfItsOwn()
{
    QCOMPARE(wrongOf(kAmountErrors), QString());
    QCOMPARE(wrongOf(kCallErrors), QString());
    QCOMPARE(wrongOf(kCallErrors, &texts::adviceOn), QString());
    QCOMPARE(wrongOf(kCallErrors, &texts::whatHappened), QString());
    QCOMPARE(wrongOf(kVaultErrors), QString());
    QCOMPARE(wrongOf(kVaultErrors, &texts::textWhilePairing), QString());
    QCOMPARE(wrongOf(kJournalErrors), QString());
    QCOMPARE(wrongOf(kJournalErrors, &texts::outcomeNotSaved), QString());
    QCOMPARE(wrongOf(kDataFolderErrors), QString());
    QCOMPARE(wrongOf(kActionRefusals), QString());
    QCOMPARE(wrongOf(kCancelRefusals), QString());
    QCOMPARE(wrongOf(kStuck), QString());
    QCOMPARE(wrongOf(kCheckObstacles), QString());
    QVERIFY(isSentence(texts::logNotWritten()));
}

void TextsTest::everyPairingErrorHasASentenceWithAndWithoutItsCause()
{
    const auto say = [](PairingFailure failure) {
        return [failure](PairingError error) mutable {
            failure.error = error;
            return texts::textOf(failure);
        };
    };
    QCOMPARE(wrongOf(kPairingErrors, say({})), QString());
    for (const CallError call : kCallErrors)
        QCOMPARE(wrongOf(kPairingErrors, say({.call = call})), QString());
    for (const VaultError vault : kVaultErrors)
        QCOMPARE(wrongOf(kPairingErrors, say({.vault = vault})), QString());
    for (const JournalError journal : kJournalErrors)
        QCOMPARE(wrongOf(kPairingErrors, say({.journal = journal})), QString());
    for (const QString &words : {u"Wrong code"_s, u"AB:CD"_s})
        QCOMPARE(wrongOf(kPairingErrors, say({.words = words})), QString());
}

void TextsTest::everyStartErrorHasASentenceWithAndWithoutItsCause()
{
    const auto say = [](StartFailure failure) {
        return [failure](StartError error) mutable {
            failure.error = error;
            return texts::textOf(failure, kBritish, kNow);
        };
    };
    QCOMPARE(wrongOf(kStartErrors, say({})), QString());
    QCOMPARE(wrongOf(kStartErrors, say({.inTheWay = sale()})), QString());
    for (const VaultError vault : kVaultErrors)
        QCOMPARE(wrongOf(kStartErrors, say({.vault = vault})), QString());
    for (const JournalError journal : kJournalErrors)
        QCOMPARE(wrongOf(kStartErrors, say({.journal = journal})), QString());
}

void TextsTest::thePaymentInTheWayIsNamed()
{
    for (const StartError error : {StartError::Unresolved, StartError::TerminalInUse}) {
        const QString text = texts::textOf({.error = error, .inTheWay = sale()}, kBritish, kNow);
        QVERIFY2(text.contains(u"€12.50 (14:03, "_s), qPrintable(text));
        QVERIFY2(text.contains(u"P-7K3MQ9V0AB)"_s), qPrintable(text));
    }
}

void TextsTest::aPaymentOfAnotherDayIsNamedWithItsDate()
{
    const StartFailure failure{.error = StartError::Unresolved, .inTheWay = sale()};
    const QString text = texts::textOf(failure, kBritish, kNow.addDays(1));
    QVERIFY2(text.contains(u"€12.50 (04/03/2026 14:03, "_s), qPrintable(text));
}

/// A request that was sent and then retried can end as "refused". Only the bytes that were sent
/// prove anything, and the error does not know about them.
void TextsTest::aBrokenCallDoesNotSayThatNothingWasCharged()
{
    for (const CallError error : kCallErrors) {
        const bool provesIt
            = error == CallError::CertificateNotPinned || error == CallError::WrongScheme;
        const QString text = texts::textOf(error);
        QVERIFY2(text.contains(u"Nothing was sent"_s) == provesIt, qPrintable(text));
        QVERIFY2(provesIt || text.contains(u"does not say whether money moved"_s),
                 qPrintable(text));
    }
}

void TextsTest::aLockedKeychainIsNotMistakenForAMissingPairing()
{
    const QString text = texts::textOf(VaultError::NotFound);
    QVERIFY2(text.contains(u"locked or lost"_s), qPrintable(text));
    QVERIFY2(text.indexOf(u"unlock"_s) < text.indexOf(u"pair"_s), "unlocking comes first");
}

void TextsTest::theTerminalsRefusalOfTheCodeIsQuoted()
{
    const QString text = texts::textOf(
        PairingFailure{.error = PairingError::CodeRefused, .words = u"Pairing code wrong"_s});
    QVERIFY2(text.contains(u"“Pairing code wrong”"_s), qPrintable(text));
}

void TextsTest::wordsWithPlaceMarksAreQuotedAsTheyAre()
{
    const QString said = u"50%2 of %1 <b>"_s;
    PaymentRecord payment = sale();
    payment.reference = Reference::parse(u"Table-12").value();
    for (const EvidenceCode code : {EvidenceCode::Progress, EvidenceCode::ReferenceDiffers}) {
        const QString text
            = texts::evidenceText({nameOf(code), kNow, Words{said}}, payment, kBritish);
        QVERIFY2(text.contains(u'“' + said + u'”'), qPrintable(text));
    }
    payment.state = PaymentState::Unanswered;
    payment.settled = Settlement{SettledAs::Charged, said, {}, kNow};
    const QString text = texts::summary(payment, kBritish, kNow);
    QVERIFY2(text.contains(u"Terminal: "_s + said), qPrintable(text));
}

void TextsTest::nothingAboutAnUnresolvedPaymentSoundsEnded()
{
    for (const Stuck reason : kStuck)
        QVERIFY2(!soundsEnded(texts::textOf(reason)), nameOf(reason).data());
    for (const CancelRefusal refusal : kCancelRefusals)
        QVERIFY2(!soundsEnded(texts::textOf(refusal)), nameOf(refusal).data());
    for (const VaultError vault : kVaultErrors) {
        for (const CheckObstacle obstacle : kCheckObstacles)
            QVERIFY2(!soundsEnded(texts::textOf(obstacle, vault)), nameOf(vault).data());
    }
    const StartFailure failure{.error = StartError::Unresolved, .inTheWay = sale()};
    QVERIFY(!soundsEnded(texts::textOf(failure, kBritish, kNow)));
    for (const JournalError error : kJournalErrors)
        QVERIFY2(!soundsEnded(texts::outcomeNotSaved(error)), nameOf(error).data());
}

void TextsTest::aFailedSettlementSaysThatNothingWasSettled()
{
    const QString inUse = texts::textOf(SettleFailure{.terminalInUse = true});
    QVERIFY2(isSentence(inUse) && inUse.contains(u"Nothing was settled"_s), qPrintable(inUse));
    const QString disk = texts::textOf(SettleFailure{.journal = JournalError::DiskFull});
    QVERIFY2(disk.startsWith(u"This was not settled. The disk is full."_s), qPrintable(disk));
    QCOMPARE(texts::textOf(SettleFailure{.refused = ActionRefusal::AlreadySettled}),
             texts::textOf(ActionRefusal::AlreadySettled));
}

void TextsTest::everyWhyNotForgottenIsASentence()
{
    Sentences sentences;
    for (const ForgetFailure &failure :
         {ForgetFailure{.terminalInUse = true}, ForgetFailure{.unresolved = true},
          ForgetFailure{.vault = VaultError::Refused},
          ForgetFailure{.journal = JournalError::Locked}})
        QCOMPARE(sentences.add(texts::textOf(failure)), QString());
}

void TextsTest::everyPlaceOfTokensHasAName()
{
    QSet<QString> names;
    for (const QString &place :
         {u"secret-service"_s, u"windows-credential-store"_s, u"memory"_s, u"of tomorrow"_s})
        names << texts::keychainName(place);
    QCOMPARE(names.size(), 4);
    QVERIFY(!names.contains(QString()));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::TextsTest)
#include "textstest.moc"
