#include "ui/pairing/pairingview.h"

#include "ui/text/formproblemtext.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

QString titleOf(const PairingState &state)
{
    if (state.reading.known) {
        //: Title: a known terminal is paired again. %1 is its name.
        return TerminalTexts::tr("Pair %1 again").arg(texts::isolated(state.reading.known->name));
    }
    //: Title and button: a new terminal is made known to this till.
    return TerminalTexts::tr("Pair a terminal");
}

int numberOf(PairingStep step)
{
    switch (step) {
    case PairingStep::Address:
    case PairingStep::Replaced: return 1;
    case PairingStep::Certificate: return 2;
    case PairingStep::Code: return 3;
    case PairingStep::Done: return 4;
    }
    Q_UNREACHABLE();
}

QString goOnText(const PairingState &state)
{
    switch (state.step) {
    case PairingStep::Address:
        //: Button: to the next step of pairing.
        return TerminalTexts::tr("Continue");
    case PairingStep::Replaced:
        //: Button: answers "Was the terminal replaced or reset?"
        return TerminalTexts::tr("Yes, replaced or reset");
    case PairingStep::Certificate:
        if (showsTrustedCertificate(state)) {
            //: Button: to the next step of pairing.
            return TerminalTexts::tr("Continue");
        }
        //: Button: the till will trust this certificate, because the terminal is in the shop.
        return TerminalTexts::tr("Yes, trust this terminal");
    case PairingStep::Code:
        //: Button: sends the pairing code to the terminal.
        return TerminalTexts::tr("Pair");
    case PairingStep::Done:
        //: Button: from the last step of pairing to the Charge screen.
        return TerminalTexts::tr("Start charging");
    }
    Q_UNREACHABLE();
}

QString leaveText(const PairingState &state)
{
    if (state.step == PairingStep::Certificate && !showsTrustedCertificate(state)) {
        //: Button: gives up pairing, instead of trusting the terminal's certificate.
        return TerminalTexts::tr("I am not sure");
    }
    //: Button: gives up pairing.
    return TerminalTexts::tr("Cancel");
}

QString addressHint(const PairingState &state)
{
    const FormReading &reading = state.reading;
    if (state.form.address.trimmed().isEmpty()) {
        //: Why "Continue" cannot be pressed yet.
        return TerminalTexts::tr("Type the address that the terminal shows.");
    }
    if (state.form.serial.trimmed().isEmpty()) {
        //: Why "Continue" cannot be pressed yet.
        return TerminalTexts::tr("Type the serial number on the terminal's back.");
    }
    if (state.form.name.trimmed().isEmpty()) {
        //: Why "Continue" cannot be pressed yet.
        return TerminalTexts::tr("Give the terminal a name.");
    }
    if (!reading.profile) // The field with the problem may be hidden.
        return texts::textOf(firstProblemIn(reading), state.form.dialect);
    if (!state.reach || !state.reach->isOver) {
        //: Why "Continue" cannot be pressed yet.
        return TerminalTexts::tr("Looking for the terminal…");
    }
    //: Why "Continue" cannot be pressed yet; the reason why the terminal was not reached is shown
    //: beside it.
    return TerminalTexts::tr("The till must reach the terminal before you can continue.");
}

QString hintOf(const PairingState &state)
{
    if (canGoOn(state))
        return {};
    if (state.step == PairingStep::Address)
        return addressHint(state);
    if (state.step != PairingStep::Code) {
        //: Why this certificate cannot be trusted: it is not the one that was shown before.
        return TerminalTexts::tr("Go back to check the terminal again.");
    }
    if (state.isPairing) {
        //: The pairing code is being sent to the terminal.
        return TerminalTexts::tr("Pairing. This takes a few seconds.");
    }
    //: Why "Pair" cannot be pressed yet.
    return TerminalTexts::tr("Type the 4 digits that the terminal shows.");
}

QString noticeOf(const PairingState &state)
{
    if (state.isLeaving) {
        //: A person tries to close pairing while the code is being used.
        return TerminalTexts::tr(
            "The terminal is checking the code. This page closes by itself in a few seconds.");
    }
    if (state.failure)
        return texts::textOf(*state.failure);
    if (state.step == PairingStep::Address && state.reach && state.reach->isOutside)
        return texts::outsideText();
    return {};
}

} // namespace

PairingView pairingView(const PairingState &state)
{
    const bool isMiddle = state.step != PairingStep::Address && state.step != PairingStep::Done;
    return {.title = titleOf(state),
            .stepNumber = numberOf(state.step),
            .goOn = goOnText(state),
            .canGoOn = canGoOn(state),
            .hint = hintOf(state),
            .showsBack = isMiddle,
            .canGoBack = isMiddle && !state.isPairing,
            .showsLeave = state.step != PairingStep::Done,
            .leave = leaveText(state),
            .notice = noticeOf(state),
            .noticeRole = state.isLeaving ? ColourRole::Accent : ColourRole::Warning};
}

} // namespace tillside
