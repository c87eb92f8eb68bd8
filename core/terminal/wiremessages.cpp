#include "core/terminal/wiremessages.h"

#include "core/terminal/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct WireWord {
    QLatin1StringView word;
    PaymentType type = PaymentType::Sale;
};
/// What a terminal may call a type. We send toWire(); the others occur in other dialects' answers.
constexpr std::array kWireWords{
    WireWord{"SALE"_L1, PaymentType::Sale},         WireWord{"REFUND"_L1, PaymentType::Refund},
    WireWord{"PREAUTH"_L1, PaymentType::PreAuth},   WireWord{"PRE_AUTH"_L1, PaymentType::PreAuth},
    WireWord{"REVERSAL"_L1, PaymentType::Void},     WireWord{"VOID"_L1, PaymentType::Void},
    WireWord{"COMPLETION"_L1, PaymentType::Capture}};

QLatin1StringView toWire(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return "SALE"_L1;
    case PaymentType::Refund: return "REFUND"_L1;
    case PaymentType::PreAuth: return "PREAUTH"_L1;
    case PaymentType::Void: return "REVERSAL"_L1;
    case PaymentType::Capture: return "COMPLETION"_L1;
    }
    Q_UNREACHABLE();
}

/// \a text with JSON's escapes replaced by the characters they stand for, whether or not it is
/// valid JSON: a UTI counts even in JSON that is cut off or has a member twice. Like Qt, it reads
/// an unknown escape as the letter itself.
QString withoutEscapes(QStringView text)
{
    constexpr qsizetype kUnit = 4;
    constexpr QLatin1StringView kBlanks("bfnrt");
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = text.indexOf(u'\\'); at >= 0; at = text.indexOf(u'\\')) {
        plain += text.first(at);
        text = text.sliced(at + 1);
        const QChar kind = text.isEmpty() ? QChar() : text.front();
        bool isNumber = false;
        const ushort unit = text.mid(1, kUnit).toUShort(&isNumber, 16);
        const bool isUnit = kind == u'u' && isNumber;
        // A lone surrogate would keep searches from finding anything in the text.
        const QChar meant = QChar::isSurrogate(unit) ? QChar(u' ') : QChar(unit);
        plain += isUnit ? meant : kBlanks.contains(kind) ? QChar(u' ') : kind;
        text = text.mid(isUnit ? 1 + kUnit : 1);
    }
    return plain.append(text);
}

/// A token sent as a number may have more digits than a number can hold, so it is read as it was
/// sent.
QString tokenIn(const JsonObject &object)
{
    const QJsonValue value = object.values.value("authToken"_L1);
    if (!value.isDouble())
        return value.toString().trimmed();
    const auto member = std::find_if(object.members.begin(), object.members.end(),
                                     [](const JsonMember &m) { return m.name == "authToken"_L1; });
    const bool areDigits = std::all_of(member->text.cbegin(), member->text.cend(),
                                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    return areDigits ? member->text : QString();
}

} // namespace

QLatin1StringView nameOf(NotAccepted reason)
{
    switch (reason) {
    case NotAccepted::OtherStatus: return "other-status"_L1;
    case NotAccepted::NotAnObject: return "not-an-object"_L1;
    case NotAccepted::NoUti: return "no-uti"_L1;
    case NotAccepted::OtherPayment: return "other-payment"_L1;
    case NotAccepted::OtherType: return "other-type"_L1;
    case NotAccepted::OtherAmount: return "other-amount"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentType> typeFromWire(QStringView word)
{
    for (const WireWord &known : kWireWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.type;
    }
    return std::nullopt;
}

QByteArray toJson(const PaymentRequest &request)
{
    QJsonObject members{{"transType"_L1, toWire(request.type)},
                        {"reference"_L1, request.reference.text()}};
    if (request.type != PaymentType::Void)
        members.insert("amountTrans"_L1, request.amount.minor());
    if (request.original)
        members.insert("uti"_L1, request.original->text());
    else if (request.ours)
        members.insert("uti"_L1, request.ours->text());
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

Result<Uti, NotAccepted> readAcceptance(int status, const QByteArray &body,
                                        const PaymentRequest &request,
                                        const AnswerCleaning &cleaning)
{
    if (status != 200 && status != 201)
        return NotAccepted::OtherStatus;
    const auto object = json::object(body, {"uti"_L1, "transType"_L1, "amountTrans"_L1});
    if (!object)
        return NotAccepted::NotAnObject;
    const QJsonObject &members = object.value().values;
    if (members.contains("DisplayData"_L1) || members.contains("transApproved"_L1))
        return NotAccepted::OtherPayment;
    const auto uti = Uti::parse(members.value("uti"_L1).toString());
    if (!uti || cleaning.isSecret(uti->text()))
        return NotAccepted::NoUti;
    // A void or a capture gets its own UTI. Under the original's, answers would be about the
    // original.
    if (request.original == uti)
        return NotAccepted::OtherPayment;
    if (typeFromWire(members.value("transType"_L1).toString()) != request.type)
        return NotAccepted::OtherType;
    if (request.type != PaymentType::Void
        && json::integer(members.value("amountTrans"_L1)) != request.amount.minor())
        return NotAccepted::OtherAmount;
    return *uti;
}

bool namesUti(const QByteArray &body)
{
    // A match is the word "uti" alone or at the end of a member's name, or a value in a form that
    // UTIs have: a UUID or the till's own 32 hexadecimal digits.
    static const QRegularExpression uti(
        u"(?i:(?<![[:alpha:]])uti(?![[:alpha:]]))|[a-z]Uti(?![a-z])"
        "|(?i:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32})"_s);
    const QString text = QString::fromUtf8(body);
    return uti.match(text).hasMatch() || uti.match(withoutEscapes(text)).hasMatch();
}

bool isSameReference(const QString &ours, const QString &echoed)
{
    constexpr qsizetype kShortest = 8;
    const auto bare = [](QString text) { return text.remove(u'-').trimmed().toUpper(); };
    const QString sent = bare(ours);
    const QString back = bare(echoed);
    return back == sent || (back.size() >= kShortest && sent.startsWith(back));
}

std::optional<Secret> readToken(int status, const QByteArray &body)
{
    if (status != 200)
        return std::nullopt;
    const auto object = json::object(body, {"authToken"_L1});
    if (!object)
        return std::nullopt;
    QString text = tokenIn(object.value());
    const Secret token(text.toUtf8());
    wipe(text);
    // The token goes into a header, where anything but printable ASCII could add another header.
    const QByteArrayView bytes = token.reveal();
    const bool printable
        = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c <= '~'; });
    return token.isEmpty() || !printable ? std::nullopt : std::optional(token);
}

std::optional<Availability> readAvailability(int status, const QByteArray &body)
{
    if (status != 200)
        return std::nullopt;
    const auto object = json::object(body, {"status"_L1});
    const QString word = object ? object.value().values.value("status"_L1).toString() : QString();
    if (word == "TERMINAL_BUSY"_L1)
        return Availability::Busy;
    if (word == "TERMINAL_AVAILABLE"_L1)
        return Availability::Available;
    return std::nullopt;
}

} // namespace tillside
