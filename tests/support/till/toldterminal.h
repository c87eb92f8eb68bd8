#pragma once

#include "core/model/paymentterms.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/tillfixture.h"

#include <QHash>

#include <optional>

namespace tillside {

/// A Paynt terminal behind real TLS that accepts every payment and then says about it whatever the
/// test tells it to: one thing now, another later.
class ToldTerminal final {
public:
    /// What it says about every payment that it is asked about.
    enum class Word {
        Approved,
        ApprovedForMore, ///< One unit more than was asked for, with no extras named.
        ApprovedWithTip, ///< One unit more, named as a tip.
        Voided,
        Declined,
        Cancelled,
        Working,
        Unknown, ///< 404
        Silent, ///< 500
    };
    static constexpr const char *kAuthorisation = "308373";

    ToldTerminal();

    void say(Word word) { m_word = word; }
    /// Refuses the next payments with 400, or accepts them again.
    void refuse(bool isRefusing) { m_isRefusing = isRefusing; }

    /// How often it was asked about a payment.
    [[nodiscard]] int questions() const { return count("GET"); }
    [[nodiscard]] int posts() const { return count("POST"); }
    [[nodiscard]] PairingRequest pairing(UtiMode mode = UtiMode::Theirs) const;
    [[nodiscard]] TerminalRecord profile() const { return m_terminal.profile(); }
    [[nodiscard]] QString fingerprint() const;

private:
    struct Asked {
        QString type;
        qint64 amount = 0;
    };

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    [[nodiscard]] HttpResponse accept(const QByteArray &body);
    [[nodiscard]] HttpResponse tell(const QString &uti) const;
    [[nodiscard]] int count(const char *method) const;

    Identity m_identity;
    ScriptedTerminal m_terminal;
    QHash<QString, Asked> m_payments; ///< By UTI.
    Word m_word = Word::Approved;
    bool m_isRefusing = false;
};

} // namespace tillside
