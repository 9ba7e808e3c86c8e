"""What the leader is told about a mail: how far it is, and how it ended."""

from goodword.core.errors import KnownError
from goodword.core.language import marked, strung, tr
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.outbox import Mail

STEPS = {
    Step.CONNECTING: marked("Calling the mail server…"),
    Step.SIGNING_IN: marked("Signing in…"),
    Step.SENDING: marked("Sending…"),
    Step.DONE: marked("Sent."),
}

_WAITS = marked("It waits in the outbox.")


def sent_words(mail: Mail) -> str:
    """"Sent to boss@example.org." with those the server did not take, one by one."""
    taken = [one.address for one in mail.to if not one.refusal]
    said = [tr("Sent to {addresses}.").format(addresses=strung(taken))]
    for one in mail.refused:
        said.append(tr("Not taken for {address}: {reason}").format(address=one.address, reason=one.refusal))
    return " ".join(said)


def problem(delivery: Delivery) -> KnownError:
    """Why a mail is not sent, and what can be done."""
    found = delivery.problem
    found = delivery.problem or KnownError(tr("Not sent yet"), tr("It broke off."))
    if delivery.outcome is Outcome.UNKNOWN:
        hint = tr("It may have arrived: ask somebody it was for. It waits in the outbox.")
        return KnownError(found.title, found.message, hint)
    return KnownError(found.title, found.message, f"{found.hint} {tr(_WAITS)}".strip())
