#include "ui/pairing/certificateview.h"

#include "ui/text/terminaltext.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGroupsInALine = 4;

QStringList linesOf(const Fingerprint &fingerprint)
{
    const QStringList groups = fingerprint.toText().split(u' ');
    QStringList lines;
    for (qsizetype first = 0; first < groups.size(); first += kGroupsInALine)
        lines += groups.sliced(first, kGroupsInALine).join(u"  "_s);
    return lines;
}

QString leadOf(bool isTrusted)
{
    if (isTrusted) {
        //: Pairing a known terminal again: nothing new has to be trusted.
        return TerminalTexts::tr("The terminal shows the same certificate as when it was paired. "
                                 "Nothing has to be compared.");
    }
    //: Pairing: what the fingerprint below is for.
    return TerminalTexts::tr("This is the fingerprint of the certificate by which the till will "
                             "know this terminal. From now on, any other certificate gets nothing "
                             "from the till.");
}

QString questionOf(bool isTrusted)
{
    if (isTrusted)
        return {};
    //: Pairing: the question that "Yes, trust this terminal" answers. Nobody can come between the
    //: two in the shop's own network.
    return TerminalTexts::tr("Does this till sit in the same shop network as the terminal?");
}

QString warningOf(const PresentedCertificate &certificate, const QDateTime &now)
{
    if (certificate.validUntil.isValid() && certificate.validUntil < now) {
        //: Pairing: a remark on a certificate; it can be trusted all the same.
        return TerminalTexts::tr("It has expired. It can be used all the same, because the till "
                                 "knows the terminal by exactly this certificate.");
    }
    if (certificate.validFrom.isValid() && certificate.validFrom > now) {
        //: Pairing: a remark on a certificate; it can be trusted all the same.
        return TerminalTexts::tr("It is not valid yet: the clock of the till or of the terminal is "
                                 "wrong. It can be used all the same.");
    }
    return {};
}

QString validityOf(const PresentedCertificate &certificate, const QLocale &locale)
{
    const auto date = [&locale](const QDateTime &at) {
        return locale.toString(at.toLocalTime().date(), QLocale::ShortFormat);
    };
    //: Pairing: the time in which a certificate is valid; two dates.
    return TerminalTexts::tr("%1 to %2")
        .arg(date(certificate.validFrom), date(certificate.validUntil));
}

QString namesOf(const PresentedCertificate &certificate)
{
    if (!certificate.names.isEmpty())
        return certificate.names.join(u", "_s);
    //: Pairing: a certificate names nobody.
    return TerminalTexts::tr("No name");
}

} // namespace

CertificateView certificateView(const PairingState &state, const QLocale &locale,
                                const QDateTime &now)
{
    if (!state.certificate)
        return {};
    const PresentedCertificate &certificate = *state.certificate;
    const bool isTrusted = showsTrustedCertificate(state);
    return {.lead = leadOf(isTrusted),
            .fingerprint = linesOf(certificate.fingerprint),
            .names = namesOf(certificate),
            .validity = validityOf(certificate, locale),
            .question = questionOf(isTrusted),
            .warning = warningOf(certificate, now)};
}

} // namespace tillside
