#include "core/report/cleansing.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Removed removed)
{
    switch (removed) {
    case Removed::Secret: return "secret"_L1;
    case Removed::Card: return "card"_L1;
    case Removed::MerchantReference: return "reference"_L1;
    case Removed::Person: return "person"_L1;
    case Removed::Shop: return "shop"_L1;
    case Removed::Receipt: return "receipt"_L1;
    }
    Q_UNREACHABLE();
}

Cleansing::Cleansing(const Redactor &redactor)
    : m_redactor(redactor)
{ }

void Cleansing::hide(const QString &word, Removed as)
{
    constexpr qsizetype kShortest = 2;
    const QString trimmed = word.trimmed();
    const bool isKnown = std::any_of(m_hidden.begin(), m_hidden.end(),
                                     [&trimmed](const Hidden &one) { return one.word == trimmed; });
    if (trimmed.size() < kShortest || isKnown)
        return;
    m_hidden.push_back({trimmed, as});
    // "Ann B" is hidden before "Ann", which would leave the "B".
    std::stable_sort(m_hidden.begin(), m_hidden.end(), [](const Hidden &a, const Hidden &b) {
        return a.word.size() > b.word.size();
    });
}

QString Cleansing::clean(const QString &text)
{
    QString clean = m_redactor.redacted(text);
    m_counts[Removed::Secret] += static_cast<int>(clean.count(u"[hidden]"_s));
    // Masked numbers, as the journal and the redactor leave them, and the ends of cards.
    replace(clean, uR"(\b\d[\d\s-]{3,7}[*Xx•][*Xx•\s-]+\d{4}\b)"_s, Removed::Card);
    replace(clean, uR"([*•Xx]{2,4}\s?\d{4}\b)"_s, Removed::Card);
    for (const Hidden &hidden : m_hidden) {
        const QString word = QRegularExpression::escape(hidden.word);
        replace(clean, uR"((?<![\w])%1(?![\w]))"_s.arg(word), hidden.as);
    }
    std::erase_if(m_counts, [](const auto &one) { return one.second == 0; });
    return clean;
}

QString Cleansing::instead(const QString &value, Removed as)
{
    return value.isEmpty() ? QString() : mark(as);
}

QString Cleansing::mark(Removed as)
{
    ++m_counts[as];
    return u"["_s + nameOf(as) + u" removed]"_s;
}

void Cleansing::replace(QString &text, const QString &pattern, Removed as)
{
    const QRegularExpression found(pattern,
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = found.match(text); match.hasMatch();
         match = found.match(text, match.capturedStart()))
        text.replace(match.capturedStart(), match.capturedLength(), mark(as));
}

} // namespace tillside
