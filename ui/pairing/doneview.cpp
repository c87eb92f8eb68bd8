#include "ui/pairing/doneview.h"

#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

QString tokenText(const QString &place)
{
    //: Pairing is done. %1 says where the terminal's token is, such as "the desktop's keyring
    //: (Secret Service)".
    return TerminalTexts::tr("Stored in %1").arg(texts::keychainName(place));
}

bool hasAnswered(const PairingState &state)
{
    return state.test && state.test->certificate
        && state.test->certificate->fingerprint.bytes() == state.paired->fingerprint;
}

QString testText(const PairingState &state)
{
    if (!state.test || !state.test->isOver) {
        //: Pairing is done, and the till is testing the connection to the terminal again.
        return TerminalTexts::tr("Testing the connection…");
    }
    if (hasAnswered(state)) {
        //: Pairing is done, and the terminal answered. %n is the time that this took.
        return TerminalTexts::tr("The terminal answered in %n millisecond(s), with the certificate "
                                 "you trusted.",
                                 nullptr, static_cast<int>(state.test->elapsed.count()));
    }
    if (state.test->fault)
        return texts::textOf(*state.test->fault, {state.paired->host, state.paired->port});
    return texts::adviceOn(CallError::CertificateNotPinned);
}

} // namespace

DoneView doneView(const PairingState &state)
{
    if (!state.paired)
        return {};
    const bool isOver = state.test && state.test->isOver;
    const ColourRole ended = hasAnswered(state) ? ColourRole::Approved : ColourRole::Warning;
    //: Pairing is done. %1 is the terminal's name.
    return {.headline = TerminalTexts::tr("%1 is paired").arg(texts::isolated(state.paired->name)),
            .name = state.paired->name,
            .serial = state.paired->serial.text(),
            .token = tokenText(state.tokenPlace),
            .test = testText(state),
            .testRole = isOver ? ended : ColourRole::Accent,
            .canTestAgain = isOver};
}

} // namespace tillside
