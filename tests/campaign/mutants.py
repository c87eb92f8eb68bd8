"""Tills that are broken on purpose, which the campaign must catch. A mutant is one or two small changes of
the sources. Each change is a text that occurs exactly once in its file, and its replacement."""
import dataclasses
import typing


@dataclasses.dataclass(frozen=True)
class Change:
    file: str
    old: str
    new: str

    def applied_to(self, source):
        if source.count(self.old) != 1:
            raise ValueError(f"a mutant's text stands {source.count(self.old)} times in {self.file},"
                             f" not once: {self.old}")
        return source.replace(self.old, self.new)


@dataclasses.dataclass(frozen=True)
class Mutant:
    name: str
    what: str
    theme: str  # The theme of the rounds played against it.
    scenario: typing.Optional[str]  # The only fault of the terminal itself, if set.
    temper: str  # Of every terminal.
    changes: tuple


def mutant(name, what, theme, *changes, scenario=None, temper="calm"):
    return Mutant(name, what, theme, scenario, temper, changes)


MUTANTS = (
    mutant("plain-post", "the POST is sent the plain way", "broken line",
           Change("core/net/httpcall.cpp",
           "m_reply.reset(m_manager->sendCustomRequest(plan.request, plan.verb, m_body.get()));",
           """if (plan.body) {
        static_cast<void>(m_body->readAll());
        m_reply.reset(m_manager->sendCustomRequest(plan.request, plan.verb, *plan.body));
    } else {
        m_reply.reset(m_manager->sendCustomRequest(plan.request, plan.verb));
    }""")),
    mutant("written-after-sending", "the journal says \"sending\" after it was sent", "killed till",
           Change("core/payment/paymentsession.cpp",
           "    apply({Event::SendingStarted, Code::Sending, {}});\n",
           "    m_payment.state = PaymentState::Sending;\n    submit();\n")),
    mutant("time-out-is-declined", "a question that is not answered within a second is a decline",
           "broken line", Change("core/payment/paymentsession.cpp",
           "failure{Event::Silence,",
           "failure{result.answer.error() == CallError::Timeout ? Event::Declined"
           " : Event::Silence,"),
           Change("core/net/network.h",
           "std::chrono::milliseconds get = std::chrono::seconds(8);",
           "std::chrono::milliseconds get = std::chrono::seconds(1);")),
    mutant("error-is-proof", "an error's name is taken for the proof that nothing was sent",
           "broken line", Change("core/payment/submission.cpp",
           "    if (result.bodyBytesPulled > 0)\n",
           "    if (error == CallError::Timeout)\n")),
    mutant("other-uti-adopted", "a busy terminal's other payment is taken for ours",
           "terminal's own faults", Change("core/terminal/wiremessages.cpp",
           "    if (status != 200 && status != 201)\n        return NotAccepted::OtherStatus;\n",
           "    if (const auto other = json::object(body, {\"uti\"_L1}); status == 206 && other)\n"
           "        return *Uti::parse(other.value().values.value(\"uti\"_L1).toString());\n"
           "    if (status != 200 && status != 201)\n        return NotAccepted::OtherStatus;\n"),
           scenario="other-uti-206"),
    mutant("unknown-is-not-charged", "a 404 to a question is taken for \"not charged\"",
           "terminal's own faults", Change("core/payment/judgement.cpp",
           "case AnswerKind::UnknownUti: return {Event::Silence,",
           "case AnswerKind::UnknownUti: return {Event::Cancelled,")),
    mutant("no-guard", "an unresolved payment does not stop the next one", "hurried clerk",
           Change("core/payment/paymentstart.cpp",
           "    if (!isEnded(payment.state) && !wasLookedAt(payment, m_intent))\n",
           "    if (isEnded(payment.state) && payment.state == PaymentState::Recorded)\n"),
           scenario="reply-lost"),
    mutant("same-sale-again", "a payment found approved does not stop the same sale",
           "broken line", Change("core/payment/paymentstart.cpp",
           "    if (isSameSale(payment, m_intent))\n",
           "    if (isSameSale(payment, m_intent) && m_intent.original)\n")),
    mutant("untold-is-not-asked", "an approval that no person was told of does not stop the same sale",
           "killed till", Change("core/payment/duplicateguard.cpp",
           ".untoldOnly = true,", ".unresolvedOnly = true, .untoldOnly = true,")),
    mutant("other-terminal-is-not-asked", "a payment that is open on another terminal does not stop the"
           " same sale", "broken line", Change("core/payment/duplicateguard.cpp",
           "payment.terminal != intent.terminal.id && !payment.settled",
           "payment.terminal != intent.terminal.id && payment.settled")),
    mutant("older-journal", "a journal that is older than the keychain knows takes payments",
           "restored journal", Change("core/payment/paymentstart.cpp",
           "if (known == JournalAge::Older)", "if (known == JournalAge::Older && m_isGivenUp)")),
    mutant("sent-again-after-restart", "a restart sends again what may have been sent",
           "killed till", Change("core/payment/paymentsession.cpp",
           """        return apply({m_payment.uti ? Event::LostWithUti : Event::LostWithoutUti,
                      Code::InterruptedWhileSending,
                      {}});""",
           "        return submit();")),
    mutant("any-amount", "an approval counts whatever amount it names", "terminal's own faults",
           Change("core/payment/judgement.cpp",
           "!(isWhole || isLess(payment, answer))", "answer.amounts.empty()")),
    mutant("any-decline-text", "a list of texts with a \"declined\" in it is a decline, whatever follows",
           "tempers alone", Change("core/payment/unapproved.cpp",
           "isEnd(list.last())",
           "std::any_of(list.begin(), list.end(), isDecline)"),
           temper="chatty"),
    mutant("approval-ignored", "what speaks for an approval is ignored in a decline",
           "tempers alone", Change("core/payment/unapproved.cpp",
           "if (speaksForApproval(answer))",
           "if (speaksForApproval(answer) && answer.status == 0)"),
           temper="contradictory:decline-with-approval"),
    mutant("deaf-end", "answers after an end are dropped", "tempers alone",
           Change("core/payment/paymentsession.cpp", "return hear(judgement);", "return proceed();"),
           temper="contradictory"),
    mutant("letters-ignored", "a currency in letters is taken for ours", "tempers alone",
           Change("core/payment/judgement.cpp",
           "said.compare(ours.code, Qt::CaseInsensitive) == 0", "!ours.code.isEmpty()"),
           temper="contradictory:other-currency-in-letters"),
    mutant("any-certificate", "an answer under another certificate is believed",
           "terminal's own faults", Change("core/net/trust.cpp",
           "return pin && Fingerprint::of(configuration.peerCertificate()) == pin;",
           "return pin && !configuration.isNull();"),
           scenario="certificate-changed"),
)
