#include "core/model/evidencedetail.h"

#include "core/base/named.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Code = EvidenceCode;

constexpr auto kAsked = "asked "_L1;
constexpr auto kAnswered = "answered "_L1;
constexpr auto kExtras = "extras "_L1;
constexpr auto kNextFigure = ", "_L1;
constexpr auto kBothFlags = "approved and cancelled"_L1;
constexpr auto kCode = "code "_L1;
constexpr auto kAuthorisation = "authorisation "_L1;
constexpr auto kNote = "; "_L1;
constexpr auto kAt = " at "_L1;

QString textOf(const Words &words)
{
    return words.text;
}

QString textOf(const StableName &name)
{
    return name.name;
}

QString textOf(const Uti &uti)
{
    return uti.text();
}

QString textOf(const CallAnswer &answer)
{
    const QString status = QString::number(answer.status);
    return answer.words.isEmpty() ? status : status + u' ' + answer.words;
}

QString textOf(const UnusableAnswer &answer)
{
    const QString what = QString::number(answer.status) + u' ' + nameOf(answer.fault);
    return answer.offset ? what + kAt + QString::number(*answer.offset) : what;
}

QString textOf(const Figures &figures)
{
    const QString both = kAsked + QString::number(figures.asked) + kNextFigure + kAnswered
        + QString::number(figures.answered);
    return figures.extras > 0 ? both + kNextFigure + kExtras + QString::number(figures.extras)
                              : both;
}

QString textOf(const ApprovedAndCancelled & /*unused*/)
{
    return kBothFlags;
}

QString textOf(const ApprovalCode &code)
{
    return kCode + code.code;
}

QString textOf(const AuthorisationCode &authorisation)
{
    return kAuthorisation + authorisation.code;
}

QString textOf(const CurrencyNumber &currency)
{
    return QString::number(currency.number);
}

QString textOf(const SeenAndNoted &settlement)
{
    return settlement.seen + kNote + settlement.note;
}

/// Reads one kind of detail. It can be lenient: firstOf() checks the result by writing it again.
using Reader = std::optional<EvidenceDetail> (*)(const QString &text);

std::optional<EvidenceDetail> asName(const QString &text)
{
    const bool isName = std::all_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    return isName && !text.isEmpty() ? std::optional(StableName{text}) : std::nullopt;
}

std::optional<EvidenceDetail> asUti(const QString &text)
{
    return Uti::parse(text);
}

std::optional<EvidenceDetail> asCallAnswer(const QString &text)
{
    constexpr int kSmallestStatus = 100;
    constexpr qsizetype kDigits = 3;
    const int status = QStringView(text).left(kDigits).toInt();
    return status < kSmallestStatus ? std::nullopt
                                    : std::optional(CallAnswer{status, text.mid(kDigits + 1)});
}

/// Only an answer that says "success" can be unusable. With any other status, such a word is the
/// terminal's own.
std::optional<EvidenceDetail> asUnusable(const QString &text)
{
    constexpr qsizetype kDigits = 3;
    const int status = QStringView(text).left(kDigits).toInt();
    const QString what = text.mid(kDigits + 1);
    const auto fault = named(kAnswerFaults, what.section(kAt, 0, 0));
    if (!fault || status < 200 || status > 299)
        return std::nullopt;
    const QString offset = what.section(kAt, 1);
    return UnusableAnswer{status, *fault,
                          offset.isEmpty() ? std::nullopt : std::optional(offset.toLongLong())};
}

std::optional<EvidenceDetail> asFigures(const QString &text)
{
    const QStringList parts = text.split(kNextFigure);
    const auto number = [&parts](qsizetype at, QLatin1StringView word) {
        return parts.value(at).mid(word.size()).toLongLong();
    };
    return Figures{number(0, kAsked), number(1, kAnswered), number(2, kExtras)};
}

std::optional<EvidenceDetail> asBothFlags(const QString & /*unused*/)
{
    return ApprovedAndCancelled();
}

std::optional<EvidenceDetail> asApprovalCode(const QString &text)
{
    const QString code = text.mid(kCode.size());
    const bool hasBlank
        = std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.isSpace(); });
    return code.isEmpty() || hasBlank ? std::nullopt : std::optional(ApprovalCode{code});
}

std::optional<EvidenceDetail> asAuthorisation(const QString &text)
{
    const QString code = text.mid(kAuthorisation.size());
    return code.isEmpty() ? std::nullopt : std::optional(AuthorisationCode{code});
}

std::optional<EvidenceDetail> asCurrency(const QString &text)
{
    return CurrencyNumber{text.toInt()};
}

std::optional<EvidenceDetail> asSettlement(const QString &text)
{
    const qsizetype end = text.indexOf(kNote);
    return SeenAndNoted{text.left(end), text.mid(end + kNote.size())};
}

/// The first kind whose stored form is exactly \a text.
EvidenceDetail firstOf(const QString &text, std::initializer_list<Reader> readers)
{
    for (const Reader read : readers) {
        if (auto detail = read(text); detail && stored(*detail) == text)
            return *std::move(detail);
    }
    return Words{text};
}

} // namespace

QString stored(const EvidenceDetail &detail)
{
    return std::visit([](const auto &kind) { return textOf(kind); }, detail);
}

EvidenceDetail readDetail(EvidenceCode code, const QString &text)
{
    switch (code) {
    case Code::NotSaved:
    case Code::NotReached:
    case Code::AnswerLost:
    case Code::CertificateRefused:
    case Code::ContradictsSettlement:
    case Code::ReceiptPrinted: return firstOf(text, {asName});
    case Code::NoAnswer: return firstOf(text, {asUnusable, asCallAnswer, asName});
    case Code::CancelAsked: return firstOf(text, {asCallAnswer, asName});
    case Code::NotAnAcceptance: return firstOf(text, {asUnusable, asCallAnswer});
    case Code::Refused:
    case Code::RefusalConfirmed:
    case Code::OtherPaymentAnswered:
    case Code::NotAuthorised:
    case Code::UnknownUti: return firstOf(text, {asCallAnswer});
    case Code::Accepted:
    case Code::OwnUtiReplaced: return firstOf(text, {asUti});
    case Code::ApprovedForLess:
    case Code::AmountDiffers: return firstOf(text, {asFigures});
    case Code::FlagsContradict:
        return firstOf(text, {asBothFlags, asApprovalCode, asAuthorisation});
    case Code::ContradictsOutcome: return firstOf(text, {asName, asFigures});
    case Code::CurrencyDiffers: return firstOf(text, {asCurrency});
    case Code::SettledCharged:
    case Code::SettledNotCharged: return firstOf(text, {asSettlement});
    case Code::Recorded:
    case Code::Sending:
    case Code::InterruptedBeforeSending:
    case Code::InterruptedWhileSending:
    case Code::LockLost:
    case Code::CopiedBeforeSending:
    case Code::AnsweredAfterAll:
    case Code::Progress:
    case Code::Approved:
    case Code::Voided:
    case Code::Declined:
    case Code::Cancelled:
    case Code::OtherUti:
    case Code::NotIdentified:
    case Code::AmountMissing:
    case Code::TypeDiffers:
    case Code::ReferenceDiffers:
    case Code::OriginalVoided:
    case Code::OriginalNotVoided:
    case Code::SignatureRequired:
    case Code::OtherCard:
    case Code::EndConfirmed:
    case Code::Told: return Words{text};
    }
    Q_UNREACHABLE();
}

EvidenceDetail readDetail(const QString &code, const QString &text)
{
    const auto known = named(kEvidenceCodes, code);
    return known ? readDetail(*known, text) : Words{text};
}

} // namespace tillside
