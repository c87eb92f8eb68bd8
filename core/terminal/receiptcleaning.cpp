#include "core/terminal/receiptcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRemoved = "[removed]"_L1;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether a member of this name has the cardholder's name, a cryptogram or an expiry date.
bool isOfCardholder(const QString &name)
{
    static const QRegularExpression letters(u"[^a-z]"_s);
    static const QRegularExpression ofCardholder(
        u"holdername|^cardholder$|nameoncard|cryptogram|^arqc$|^aac$|expir|expdate|^cardexp|"
        "validthru|goodthru"_s);
    return ofCardholder.match(name.toLower().remove(letters)).hasMatch();
}

/// The label of a value that may not be kept, and what such a value begins with. Without that, the
/// label is only a word: "CARDHOLDER COPY" is the title of a receipt.
struct Label {
    QRegularExpression label;
    QRegularExpression value;
};

const std::array<Label, 4> &labels()
{
    static const std::array<Label, 4> all{
        {{expression(u"^\\W*(?:(?:card\\s*)?holder(?:'?s)?\\s*name|name\\s+on\\s+card|"
                     "customer\\s+name)\\b[\\s:.=]*"_s),
          expression(u"."_s)},
         {expression(u"^\\W*(?:card\\s*holder|name|karteninhaber(?:in)?|titulaire|titular|"
                     "intestatario)\\s*(?:[:=]\\s*|$)"_s),
          expression(u"."_s)},
         {expression(u"^\\W*(?:card\\s+)?(?:exp(?:iry|ires?|iration)?\\.?(?:\\s*date)?|"
                     "(?:valid|good)\\s*(?:thru|until|to)|g(?:ü|ue)ltig\\s*bis|"
                     "verf(?:ä|ae)llt|caduca|scade(?:nza)?|vervalt)[\\s:.=]*"_s),
          expression(u"^[\\dx*]"_s)},
         {expression(u"^\\W*(?:(?:app(?:lication|l)?\\.?\\s*)?crypt(?:ogram(?:me|m)?)?|"
                     "kryptogramm|arqc|aac|tc|ac)\\b[\\s:.=]*"_s),
          expression(u"^[\\da-f]{8}"_s)}}};
    return all;
}

/// Whether a line gives such a value. \a rest is the line's other column, if it has one.
bool isLabelled(const QString &text, const QString &rest = {})
{
    return std::any_of(labels().begin(), labels().end(), [&](const Label &known) {
        const QRegularExpressionMatch label = known.label.match(text);
        if (!label.hasMatch())
            return false;
        const QString value = text.sliced(label.capturedEnd()).trimmed();
        return known.value.match(value.isEmpty() ? rest.trimmed() : value).hasMatch();
    });
}

/// Whether the line \a cells gives such a value. A line in two columns has the style "S".
bool isLabelled(const QJsonArray &cells)
{
    constexpr qsizetype kStyle = 3;
    const bool hasColumns = cells.at(kStyle).toString() == "S"_L1;
    return isLabelled(cells.at(0).toString(), hasColumns ? cells.at(1).toString() : QString());
}

bool isLabelled(const QJsonValue &line)
{
    return line.isArray() ? isLabelled(line.toArray()) : isLabelled(line.toString());
}

/// \a text without \a word where it stands as a whole word.
QString withoutWord(QString text, const QString &word)
{
    const auto isWord = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at, Qt::CaseInsensitive)) {
        if (isWord(at - 1) || isWord(at + word.size())) {
            ++at;
        } else {
            text.replace(at, word.size(), kRemoved);
            at += kRemoved.size();
        }
    }
    return text;
}

QByteArray toJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

ReceiptCleaning::ReceiptCleaning(const AnswerCleaning &cleaning, const QJsonObject &members)
    : m_cleaning(cleaning)
{
    drop(members);
}

void ReceiptCleaning::drop(const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (isOfCardholder(member.key()))
            dropValue(member.value());
        else if (member.value().isObject())
            drop(member.value().toObject());
    }
}

/// Remembers \a value, and the other forms in which receipts print it: "DOE/JOHN" as "JOHN DOE",
/// and "2812" as "28/12" or "12/28".
void ReceiptCleaning::dropValue(const QJsonValue &value)
{
    constexpr qsizetype kShortest = 2;
    constexpr qsizetype kDate = 4;
    constexpr qsizetype kMost = 30;
    const QString text
        = (value.isDouble() ? QString::number(value.toInteger()) : value.toString().simplified())
              .left(AnswerCleaning::kLongest);
    const auto hasSense = [](QChar c) { return c.isLetterOrNumber() && c != u'0'; };
    if (text.size() < kShortest || m_dropped.size() > kMost
        || std::none_of(text.cbegin(), text.cend(), hasSense))
        return;
    m_dropped << text;
    const QStringList names = text.split(u'/', Qt::SkipEmptyParts);
    if (names.size() == 2)
        m_dropped << names.at(1).trimmed() + u' ' + names.at(0).trimmed()
                  << names.at(0).trimmed() + u' ' + names.at(1).trimmed()
                  << names.at(1).trimmed() + u'/' + names.at(0).trimmed();
    QString digits = text;
    digits.remove(u'/');
    if (digits.size() == kDate && text.size() <= kDate + 1) {
        const QString front = digits.left(kDate / 2);
        const QString end = digits.right(kDate / 2);
        m_dropped << front + u'/' + end << end + u'/' + front << front + end << end + front;
    }
}

QByteArray ReceiptCleaning::cleaned(const QJsonValue &value) const
{
    if (value.isArray())
        return cleanedArray(value.toArray());
    const QString text = value.toString();
    const QJsonDocument wrapped = QJsonDocument::fromJson(text.toUtf8());
    return wrapped.isArray() ? cleanedArray(wrapped.array()) : cleanedText(text);
}

QByteArray ReceiptCleaning::cleanedArray(const QJsonArray &lines) const
{
    QJsonArray kept;
    qsizetype size = 2;
    for (const auto &line : lines) {
        if (isLabelled(line))
            continue;
        const QJsonValue clean = cleanedValue(line);
        size += toJson({clean}).size() - 1;
        if (size > kLargest)
            break;
        kept.append(clean);
    }
    return lines.isEmpty() ? QByteArray() : toJson(kept);
}

QByteArray ReceiptCleaning::cleanedText(const QString &text) const
{
    QByteArrayList kept;
    qsizetype size = 0;
    const QStringList lines = QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    for (const QString &line : lines) {
        if (isLabelled(line))
            continue;
        const QByteArray clean = cleanedCell(line).toUtf8();
        size += clean.size() + 1;
        if (size > kLargest)
            break;
        kept.append(clean);
    }
    return kept.join('\n');
}

QString ReceiptCleaning::cleanedCell(const QString &text) const
{
    QString clean = m_cleaning.columns(text, kLargest);
    for (const QString &word : m_dropped)
        clean = withoutWord(clean, word);
    return clean;
}

QJsonValue ReceiptCleaning::cleanedValue(const QJsonValue &value) const
{
    switch (value.type()) {
    case QJsonValue::String: return cleanedCell(value.toString());
    case QJsonValue::Double: {
        const QString number = QString::number(value.toInteger());
        const QString clean = cleanedCell(number);
        return clean == number ? value : QJsonValue(clean);
    }
    case QJsonValue::Array: {
        QJsonArray clean;
        const QJsonArray entries = value.toArray();
        for (const auto &entry : entries)
            clean.append(cleanedValue(entry));
        return clean;
    }
    case QJsonValue::Object: {
        QJsonObject clean;
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (!isOfCardholder(member.key()))
                clean.insert(cleanedCell(member.key()), cleanedValue(member.value()));
        }
        return clean;
    }
    default: return value;
    }
}

} // namespace tillside
