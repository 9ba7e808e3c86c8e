"""One step as a calendar file (iCalendar, RFC 5545), for a calendar of the leader's own choice."""

from datetime import UTC, datetime, timedelta

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.practices import without_unprintable
from goodword.core.steps import Step

_LONGEST = 75


def calendar_file(step: Step, moment: datetime) -> bytes:
    """The step as an event of the whole day on which it is due, private and not blocking the day.

    The same step gives the same event, however often it is made. InvalidInputError where it has no day.
    """
    if step.due is None:
        raise InvalidInputError(tr("That step has no day."), tr("Give it one first: goodword step ID moved DATE"))
    about = f"{step.person}: {step.text}" if step.person else step.text
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Goodword//EN",
        "BEGIN:VEVENT",
        f"UID:{_escaped(step.id)}@goodword",
        f"DTSTAMP:{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{step.due:%Y%m%d}",
        f"DTEND;VALUE=DATE:{step.due + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(about)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _escaped(text: str) -> str:
    text = without_unprintable(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, never cut inside a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + character, size + width
    return "\r\n".join([*pieces, piece])
