#include "ui/pairing/certificateview.h"

#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
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
                                 "There is nothing to compare.");
    }
    return {};
}

QString questionOf(bool isTrusted)
{
    if (isTrusted)
        return {};
    //: Pairing: the question that "Yes, trust this terminal" answers. On the shop's own network,
    //: nobody can intercept the connection.
    return TerminalTexts::tr("Are this till and the terminal on the shop's own network?");
}

QString sharedText(const TerminalRecord &other)
{
    //: Pairing: a remark on a certificate. %1 is the name of another terminal, %2 its serial
    //: number.
    return TerminalTexts::tr("“%1” (serial number %2) is paired with this certificate already. If "
                             "it is the same device, go back and type that serial number. Only "
                             "some makes share one certificate among their devices.")
        .arg(texts::isolated(other.name), texts::isolated(other.serial.text()));
}

QString warningOf(const PresentedCertificate &certificate, const QDateTime &now)
{
    if (certificate.validUntil.isValid() && certificate.validUntil < now) {
        //: Pairing: a remark on a certificate; it can be trusted all the same.
        return TerminalTexts::tr("It has expired. You can still use it, because the till "
                                 "recognises the terminal by exactly this certificate.");
    }
    if (certificate.validFrom.isValid() && certificate.validFrom > now) {
        //: Pairing: a remark on a certificate; it can be trusted all the same.
        return TerminalTexts::tr("It is not valid yet: the clock of the till or of the terminal is "
                                 "wrong. You can still use it.");
    }
    return {};
}

QString validityOf(const PresentedCertificate &certificate, const QLocale &locale)
{
    //: Pairing: the period in which a certificate is valid; two dates.
    return TerminalTexts::tr("%1 to %2")
        .arg(texts::dateText(certificate.validFrom, locale),
             texts::dateText(certificate.validUntil, locale));
}

QString namesOf(const PresentedCertificate &certificate)
{
    if (!certificate.names.isEmpty())
        return certificate.names.join(u", "_s);
    //: Pairing: a certificate contains no name.
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
            .warning
            = state.sharedWith ? sharedText(*state.sharedWith) : warningOf(certificate, now)};
}

} // namespace tillside
