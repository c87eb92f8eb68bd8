#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace tillside {

/// Whether \a text is fit for a person: it ends with a full stop, does not shout, and has no
/// unfilled placeholder.
inline bool isSentence(const QString &text)
{
    static const QRegularExpression bad(QStringLiteral("!|error occurred|%\\d|\\s\\s|^\\s|“”"));
    return text.endsWith(u'.') && !text.endsWith(QStringLiteral("..")) && !text.front().isLower()
        && !bad.match(text).hasMatch();
}

/// Whether \a text uses a word that is reserved for a payment that has ended.
inline bool soundsEnded(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(failed|failure|declined|cancell?ed|"
                       "no money (moved|is held|goes back)|"
                       "not (charged|refunded|held|voided|captured))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// Collects the texts of one enum, each of which must be a different sentence.
class Sentences {
public:
    /// What is wrong with \a text; empty if nothing is.
    [[nodiscard]] QString add(const QString &text)
    {
        if (!isSentence(text))
            return QStringLiteral("no sentence: ") + text;
        if (m_seen.contains(text))
            return QStringLiteral("said twice: ") + text;
        m_seen.insert(text);
        return {};
    }

private:
    QSet<QString> m_seen;
};

} // namespace tillside
