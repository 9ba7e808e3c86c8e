"""Erasing in words: how much goes, what stays, and what is left to be done by hand."""

from goodword.core.erasure import Erased
from goodword.core.erasure_ports import Traces
from goodword.core.errors import BookError
from goodword.core.soundness import counted


def traces_words(traces: Traces) -> str:
    """What goes: "3 records, 1 record of others reworded, 1 draft"."""
    parts = [
        counted(traces.records, "record", "records"),
        f"{counted(traces.mentions, 'record', 'records')} of others reworded" if traces.mentions else "",
        counted(traces.drafts, "draft", "drafts") if traces.drafts else "",
        f"{counted(traces.mails, 'mail', 'mails')} in the outbox" if traces.mails else "",
        _reasons(traces.reasons) if traces.reasons else "",
        f"{_addresses(traces.addresses)} in the settings" if traces.addresses else "",
    ]
    return ", ".join(filter(None, parts))


def beside_words(found: Erased) -> list[str]:
    """What is to be known beside the numbers before anybody is erased, a sentence or two each."""
    lines = []
    if found.traces.mentions:
        lines.append("In these records of others, “somebody” takes the place of the name.")
    if found.run:
        lines.append(found.run)
    if found.copies.count:
        lines.append(f"The same is done in {counted(found.copies.count, 'backup', 'backups')}.")
    lines += [f"This backup can't be opened and may hold something of them: {place}" for place in found.copies.unread]
    lines.append("What you saved or sent elsewhere stays as it is.")
    return lines


def after_words(erased: Erased) -> list[str]:
    """What is to be known beside the numbers when somebody was erased."""
    lines = []
    if erased.run:
        lines.append(erased.run.replace("are empty then: your run goes", "are empty now: your run went"))
    if erased.copies.count:
        done = erased.copies.count - len(erased.copies.unread)
        lines.append(f"Erased from {counted(done, 'backup', 'backups')} too.")
    return lines


def left_over(erased: Erased) -> BookError | None:
    """What is to be said where something may be left; None where nothing is."""
    places = ", ".join(dict.fromkeys((*erased.copies.unread, *erased.remains)))
    if not places:
        return None
    return BookError(
        "Something may be left",
        f"The book is clean, but these files can't be opened or still hold the name: {places}.",
        "Look at them, and delete those you do not need.",
    )


def _reasons(count: int) -> str:
    return f"{count} {'reason' if count == 1 else 'reasons'} for time off"


def _addresses(count: int) -> str:
    return f"{count} {'address' if count == 1 else 'addresses'}"
