"""What the leader is told about a mail: how far it is, and how it ended."""

from goodword.core.errors import KnownError
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.outbox import Mail

STEPS = {
    Step.CONNECTING: "Calling the mail server…",
    Step.SIGNING_IN: "Signing in…",
    Step.SENDING: "Sending…",
    Step.DONE: "Sent.",
}


def sent_words(mail: Mail) -> str:
    """"Sent to boss@example.org." with those the server did not take, one by one."""
    taken = [one.address for one in mail.to if not one.refusal]
    words = f"Sent to {', '.join(taken)}."
    for one in mail.refused:
        words += f" Not taken for {one.address}: {one.refusal}"
    return words


def problem(delivery: Delivery) -> KnownError:
    """Why a mail is not sent, and what can be done."""
    found = delivery.problem
    title, message, hint = (found.title, found.message, found.hint) if found else ("Not sent yet", "It broke off.", "")
    if delivery.outcome is Outcome.UNKNOWN:
        return KnownError(title, message, "It may have arrived: ask somebody it was for. It waits in the outbox.")
    return KnownError(title, message, f"{hint} It waits in the outbox.".strip())
