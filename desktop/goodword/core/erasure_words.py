"""Erasing in words: how much goes, what stays, and what is left to be done by hand."""

from goodword.core.erasure import Erased
from goodword.core.erasure_ports import Traces
from goodword.core.errors import BookError
from goodword.core.language import number, strung, tr
from goodword.core.soundness import record_count


def traces_words(traces: Traces) -> str:
    """What goes: "3 records, 1 record of others reworded, 1 draft"."""
    records = record_count(traces.records)
    reworded = tr("{n} record of others reworded|{n} records of others reworded", "", traces.mentions)
    drafts = tr("{n} draft|{n} drafts", "", traces.drafts)
    mails = tr("{n} mail in the outbox|{n} mails in the outbox", "", traces.mails)
    reasons = tr("{n} reason for time off|{n} reasons for time off", "", traces.reasons)
    addresses = tr("{n} address in the settings|{n} addresses in the settings", "", traces.addresses)
    prompts = tr("{n} question of your own|{n} questions of your own", "", traces.prompts)
    others = (
        (reworded, traces.mentions),
        (drafts, traces.drafts),
        (mails, traces.mails),
        (reasons, traces.reasons),
        (addresses, traces.addresses),
        (prompts, traces.prompts),
    )
    return strung([records, *(words.format(n=number(count)) for words, count in others if count)])


def beside_words(found: Erased) -> list[str]:
    """What is to be known beside the numbers before anybody is erased, a sentence or two each."""
    lines = []
    if found.traces.mentions:
        lines.append(tr("In these records of others, “somebody” takes the place of the name."))
    if found.run:
        lines.append(found.run)
    if found.copies.count:
        count = found.copies.count
        words = tr("The same is done in {n} backup.|The same is done in {n} backups.", "", count)
        lines.append(words.format(n=number(count)))
    unread = tr("This backup can't be opened and may hold something of them: {place}")
    lines += [unread.format(place=place) for place in found.copies.unread]
    lines.append(tr("What you saved or sent elsewhere stays as it is."))
    return lines


def after_words(erased: Erased) -> list[str]:
    """What is to be known beside the numbers when somebody was erased."""
    lines = []
    if erased.run:
        lines.append(erased.run)
    if erased.copies.count:
        done = erased.copies.count - len(erased.copies.unread)
        words = tr("Erased from {n} backup too.|Erased from {n} backups too.", "", done)
        lines.append(words.format(n=number(done)))
    return lines


def left_over(erased: Erased) -> BookError | None:
    """What is to be said where something may be left; None where nothing is."""
    places = ", ".join(dict.fromkeys((*erased.copies.unread, *erased.remains)))
    if not places:
        return None
    return BookError(
        tr("Something may be left"),
        tr("The book is clean, but these files can't be opened or still hold the name: {places}.").format(
            places=places
        ),
        tr("Look at them, and delete those you do not need."),
    )
