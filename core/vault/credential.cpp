#include "core/vault/credential.h"

#include <QByteArrayView>

namespace tillside {

namespace {

// The entry is written and read by hand: a JSON library would leave copies of the token behind.
constexpr QByteArrayView kAnyVersion = R"({"version":)";
constexpr QByteArrayView kHead = R"({"version":1,"fingerprint":")";
constexpr QByteArrayView kMiddle = R"(","token":")";
constexpr QByteArrayView kTail = R"("})";

constexpr qsizetype kFingerprintDigits = 64;

/// Removes \a part from the front of \a text, if it stands there.
bool take(QByteArrayView &text, QByteArrayView part)
{
    if (!text.startsWith(part))
        return false;
    text = text.sliced(part.size());
    return true;
}

/// Removes everything before the next quotation mark from \a text and returns it.
QByteArrayView takeWord(QByteArrayView &text)
{
    const qsizetype end = text.indexOf('"');
    const QByteArrayView word = text.first(end < 0 ? text.size() : end);
    text = text.sliced(word.size());
    return word;
}

std::optional<QByteArray> fingerprintFrom(QByteArrayView digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toByteArray());
    const bool isWhole
        = digits.isEmpty() || (digits.size() == kFingerprintDigits && bytes.toHex() == digits);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

std::optional<Secret> tokenFrom(QByteArrayView base64)
{
    // Refers to the entry's own bytes instead of copying them.
    const QByteArray text = QByteArray::fromRawData(base64.data(), base64.size());
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(Secret(std::move(decoded.decoded))) : std::nullopt;
}

} // namespace

Secret toEntry(const Credential &credential)
{
    const QByteArrayView token = credential.token.reveal();
    QByteArray base64 = QByteArray::fromRawData(token.data(), token.size()).toBase64();
    const QByteArray digits = credential.fingerprint.value_or(QByteArray()).toHex();
    QByteArray entry;
    // Growing would leave a part of the token behind.
    entry.reserve(kHead.size() + digits.size() + kMiddle.size() + base64.size() + kTail.size());
    entry.append(kHead).append(digits).append(kMiddle).append(base64).append(kTail);
    wipe(base64);
    return Secret(std::move(entry));
}

std::optional<Credential> fromEntry(const Secret &entry)
{
    QByteArrayView text = entry.reveal();
    if (!text.startsWith(kAnyVersion))
        return Credential{.fingerprint = {}, .token = entry};
    if (!take(text, kHead))
        return std::nullopt;
    const auto fingerprint = fingerprintFrom(takeWord(text));
    if (!fingerprint || !take(text, kMiddle))
        return std::nullopt;
    const auto token = tokenFrom(takeWord(text));
    if (!token || text != kTail)
        return std::nullopt;
    return Credential{.fingerprint = fingerprint, .token = *token};
}

} // namespace tillside
