#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

class QSslCertificate;

namespace tillside {

/// The SHA-256 of a certificate's DER form. The till keeps it for each terminal, and a person
/// compares it. There is no empty fingerprint, so nothing can match "no certificate".
class Fingerprint {
public:
    static constexpr qsizetype kSize = 32; ///< In bytes.

    /// The fingerprint of \a certificate; nothing for a null certificate.
    [[nodiscard]] static std::optional<Fingerprint> of(const QSslCertificate &certificate);
    /// Reads 64 hexadecimal digits in either case, with colons, hyphens or spaces between whole
    /// bytes, as openssl, browsers and toText() write them. Nothing for any other text.
    [[nodiscard]] static std::optional<Fingerprint> fromHex(QStringView text);
    /// The digest itself, kSize bytes. Nothing for any other length.
    [[nodiscard]] static std::optional<Fingerprint> fromBytes(const QByteArray &bytes);

    /// "5AE9 07B1 …": sixteen groups of four upper-case digits, easy to read aloud.
    [[nodiscard]] QString toText() const;
    /// The digest, kSize bytes: the form in which it is stored.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    bool operator==(const Fingerprint &) const = default;

private:
    explicit Fingerprint(QByteArray bytes);
    QByteArray m_bytes;
};

} // namespace tillside
