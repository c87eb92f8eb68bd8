#include "core/base/jsonobject.h"

#include "core/base/decoding.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// What Java, Python and JavaScript write for a number that JSON does not have.
constexpr std::array kNoNumbers{"NaN"_L1, "Infinity"_L1, "-Infinity"_L1};

/// Walks once through the text of an object. It finds the object's own members, and writes a 0 over
/// each NaN and Infinity, in place, so that no other character moves.
class Walk {
public:
    Walk(QString &text, bool isForeign)
        : m_text(text)
        , m_isForeign(isForeign)
    {
        for (; m_at < m_text.size(); ++m_at)
            m_inText ? stepInText() : step();
    }

    /// A member's place in the text.
    struct Place {
        qsizetype nameFrom = -1;
        qsizetype nameTo = -1;
        qsizetype from = -1;
        qsizetype to = -1;
        bool hasDamagedName = false;
        bool hasDamagedValue = false;
    };
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    /// Whether the text ended inside the object.
    [[nodiscard]] bool endedInside() const { return m_depth > 0 || m_inText; }
    /// Where the last of the characters stands that give the object its structure.
    [[nodiscard]] qsizetype lastMark() const { return m_lastMark; }

private:
    [[nodiscard]] bool isInValue() const { return m_depth > 1 || m_place.from >= 0; }

    void damage() { (isInValue() ? m_place.hasDamagedValue : m_place.hasDamagedName) = true; }

    void stepInText()
    {
        const QChar c = m_text.at(m_at);
        if (m_isForeign && c.unicode() >= 0x80)
            damage();
        if (c == u'\\')
            ++m_at;
        if (c != u'"')
            return;
        m_inText = false;
        if (!isInValue())
            m_place.nameTo = m_at;
    }

    void step()
    {
        const QChar c = m_text.at(m_at);
        switch (c.unicode()) {
        case u'"':
            m_inText = true;
            if (!isInValue())
                m_place.nameFrom = m_at + 1;
            break;
        case u'{':
        case u'[': ++m_depth; break;
        case u'}':
        case u']':
            if (--m_depth == 0)
                endMember();
            break;
        case u':':
            if (!isInValue())
                m_place.from = m_at + 1;
            break;
        case u',':
            if (m_depth == 1)
                endMember();
            break;
        default: replaceNoNumber(); return;
        }
        m_lastMark = m_at;
    }

    void replaceNoNumber()
    {
        for (const QLatin1StringView word : kNoNumbers) {
            if (!isInValue() || !QStringView(m_text).sliced(m_at).startsWith(word))
                continue;
            m_text.replace(m_at, word.size(), QString(word.size(), u' '));
            m_text[m_at] = u'0';
            m_at += word.size() - 1;
            damage();
            return;
        }
    }

    void endMember()
    {
        m_place.to = m_at;
        if (m_place.from >= 0 && m_place.nameTo >= m_place.nameFrom)
            m_places.push_back(m_place);
        m_place = {};
    }

    QString &m_text;
    bool m_isForeign;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inText = false;
    Place m_place;
    std::vector<Place> m_places;
    qsizetype m_lastMark = 0;
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

/// \a text without the white space and the NULs at its end.
void chopEnd(QString &text)
{
    while (!text.isEmpty() && (text.back().isNull() || isSpace(text.back())))
        text.chop(1);
}

/// The value of a single JSON text, such as a name in quotes.
QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]")).array().at(0);
}

std::vector<JsonMember> membersAt(const std::vector<Walk::Place> &places,
                                  const DecodedText &decoded)
{
    std::vector<JsonMember> members;
    members.reserve(places.size());
    qsizetype counted = 0;
    qsizetype bytes = decoded.mark;
    for (const Walk::Place &place : places) {
        const QStringView before
            = QStringView(decoded.text).sliced(counted, place.nameFrom - 1 - counted);
        bytes += decoded.isForeign ? before.size() : before.toUtf8().size();
        counted = place.nameFrom - 1;
        const QString name = decoded.text.sliced(place.nameFrom, place.nameTo - place.nameFrom);
        const bool hasEscapes = name.contains(u'\\');
        members.push_back({.name = hasEscapes ? valueOf(u'"' + name + u'"').toString() : name,
                           .text = decoded.text.sliced(place.from, place.to - place.from).trimmed(),
                           .hasDamagedName = place.hasDamagedName,
                           .hasDamagedValue = place.hasDamagedValue,
                           .at = bytes});
    }
    return members;
}

/// The first member that says something else than an earlier one of the same name.
const JsonMember *contradiction(const std::vector<JsonMember> &members)
{
    QHash<QString, const JsonMember *> seen;
    for (const JsonMember &member : members) {
        const JsonMember *&first = seen[member.name];
        if (first != nullptr && valueOf(first->text) != valueOf(member.text))
            return &member;
        first = &member;
    }
    return nullptr;
}

bool beginsLikeAnObject(const QString &text)
{
    const qsizetype size = text.size();
    qsizetype at = 0;
    while (at < size && isSpace(text.at(at)))
        ++at;
    return at < size && text.at(at) == u'{';
}

} // namespace

Result<JsonObject, JsonProblem> readJsonObject(const QByteArray &body)
{
    DecodedText sent = decoded(body);
    chopEnd(sent.text);
    if (!beginsLikeAnObject(sent.text))
        return JsonProblem{JsonFault::NotAnObject, 0};
    const Walk walk(sent.text, sent.isForeign);
    const QByteArray utf8 = sent.text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (!document.isObject()) {
        const qsizetype at = QString::fromUtf8(utf8.left(error.offset)).size();
        const bool isCut = walk.endedInside() && at >= walk.lastMark();
        return JsonProblem{isCut ? JsonFault::CutOff : JsonFault::Broken, sent.byteAt(at)};
    }
    JsonObject object{document.object(), membersAt(walk.places(), sent)};
    if (const JsonMember *twice = contradiction(object.members))
        return JsonProblem{JsonFault::MemberTwice, twice->at};
    return object;
}

bool isWholeJsonObject(const QByteArray &body)
{
    const auto object = readJsonObject(body);
    return object || object.error().fault == JsonFault::MemberTwice;
}

} // namespace tillside
