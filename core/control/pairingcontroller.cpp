#include "core/control/pairingcontroller.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

PairingController::PairingController(PairingContext context, BackgroundCheck &backgroundCheck,
                                     QObject *parent, std::chrono::milliseconds typingPause)
    : QObject(parent)
    , m_context(std::move(context))
    , m_backgroundCheck(backgroundCheck)
    , m_check(typingPause, m_context.deadlines.connect)
{
    connect(&m_check, &LiveCheck::changed, this, &PairingController::onReach);
    start();
}

PairingController::~PairingController() = default;

void PairingController::start(const std::optional<TerminalRecord> &again)
{
    if (isUsingCode())
        return;
    giveUpPairing();
    m_check.stop();
    m_state = {};
    m_state.tokenPlace = m_context.vault.place();
    if (again)
        m_state.form = formOf(*again);
    read();
    readTerminals();
    checkAgain();
}

void PairingController::readTerminals()
{
    const auto reading
        = m_context.journal.run([](Journal &journal) { return journal.terminals(); });
    whenFinished(reading, this, [this](const JournalResult<std::vector<TerminalRecord>> &all) {
        if (all)
            m_terminals = all.value();
        // A shop's terminals have one currency.
        if (m_state.form == PairingForm() && !m_terminals.empty())
            m_state.form.currency = m_terminals.front().currency.code;
        read();
        emit changed();
    });
}

void PairingController::read()
{
    m_state.reading = readForm(m_state.form, m_terminals);
}

void PairingController::setForm(const PairingForm &form)
{
    if (form == m_state.form)
        return;
    const auto before = m_state.reading.target;
    m_state.form = form;
    m_state.failure.reset();
    read();
    if (m_state.reading.target != before)
        m_check.lookSoon(m_state.reading.target);
    emit changed();
}

void PairingController::setCode(const Secret &code)
{
    if (code == m_state.code)
        return;
    m_state.code = code;
    m_state.failure.reset();
    emit changed();
}

void PairingController::checkAgain()
{
    m_check.lookNow(m_state.reading.target);
}

/// The look is for the paired terminal in the last step, and for the typed address before that.
void PairingController::onReach(const std::optional<Reach> &reach)
{
    (m_state.paired ? m_state.test : m_state.reach) = reach;
    emit changed();
}

void PairingController::enter(PairingStep step)
{
    m_state.step = step;
    m_state.failure.reset();
    emit changed();
}

void PairingController::goOn()
{
    if (!canGoOn(m_state))
        return;
    switch (m_state.step) {
    case PairingStep::Address:
        m_state.certificate = m_state.reach->certificate;
        m_state.sharedWith = pinnedElsewhere(m_terminals, m_state.reading.profile->serial,
                                             m_state.certificate->fingerprint);
        return enter(showsOtherCertificate(m_state) ? PairingStep::Replaced
                                                    : PairingStep::Certificate);
    case PairingStep::Replaced: return enter(PairingStep::Certificate);
    case PairingStep::Certificate: return enter(PairingStep::Code);
    case PairingStep::Code: return pair();
    case PairingStep::Done: return leave();
    }
}

void PairingController::goBack()
{
    if (isUsingCode() || m_state.paired)
        return;
    giveUpPairing();
    if (m_state.step == PairingStep::Code)
        return enter(PairingStep::Certificate);
    // The first step looks at the address again.
    enter(PairingStep::Address);
    checkAgain();
}

void PairingController::pair()
{
    m_state.failure.reset();
    m_state.isPairing = true;
    m_hold.emplace(m_backgroundCheck);
    m_pairing = std::make_unique<Pairing>(
        m_context,
        PairingRequest{.profile = *m_state.reading.profile,
                       .code = m_state.code,
                       .fingerprint = m_state.certificate->fingerprint,
                       .sameCertificate = m_state.sharedWith.has_value()});
    connect(m_pairing.get(), &Pairing::paired, this, &PairingController::onPaired);
    connect(m_pairing.get(), &Pairing::failed, this, &PairingController::onFailed);
    emit changed();
}

void PairingController::onPaired(const TerminalRecord &terminal)
{
    endPairing();
    m_state.code = Secret();
    m_state.paired = terminal;
    const bool isLeaving = m_state.isLeaving;
    enter(PairingStep::Done);
    emit paired(terminal);
    if (isLeaving)
        emit left();
    else
        checkAgain();
}

/// A code works once, so it is kept only if the terminal has not been asked yet.
void PairingController::onFailed(const PairingFailure &failure)
{
    if (isUsingCode())
        m_state.code = Secret();
    endPairing();
    if (m_state.isLeaving)
        return emit left();
    m_state.step = mendedAt(failure.error);
    m_state.failure = failure;
    if (m_state.step == PairingStep::Certificate)
        m_state.certificate.reset();
    readTerminals();
    if (m_state.step == PairingStep::Address)
        checkAgain();
    else
        emit changed();
}

void PairingController::leave()
{
    if (isUsingCode()) {
        m_state.isLeaving = true;
        return emit changed();
    }
    giveUpPairing();
    m_check.stop();
    m_state.code = Secret();
    emit left();
}

void PairingController::giveUpPairing()
{
    m_state.isPairing = false;
    m_pairing.reset();
    m_hold.reset();
}

/// Deletes the pairing later, because this runs inside its last signal.
void PairingController::endPairing()
{
    m_state.isPairing = false;
    m_pairing.release()->deleteLater();
    m_hold.reset();
}

} // namespace tillside
