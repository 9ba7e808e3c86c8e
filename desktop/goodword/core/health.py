"""What doctor tells of the book and of what the leader has set up, beside what the desktop can do."""

from datetime import date, time

from goodword.core.desk import Desk
from goodword.core.findings import Finding
from goodword.core.people import Person
from goodword.core.ports import Query
from goodword.core.setting_values import format_times
from goodword.core.settings import Security, Settings
from goodword.core.soundness import counted
from goodword.core.standing_words import open_words

ENOUGH = 200_000_000
"""So many bytes free are plenty for the book and its copies."""

_MAIL_SECURITY = {Security.STARTTLS: "encrypted", Security.TLS: "encrypted", Security.NONE: "to this computer only"}


def desk_findings(desk: Desk, place: str) -> tuple[Finding, ...]:
    """The book (which lies at `place`), when it asks next, the team, and sending. Raises BookError."""
    settings = desk.preferences.current()
    return (
        Finding("Book", True, f"{counted(desk.journal.count(Query()), 'record', 'records')} in {place}."),
        Finding("Asking", True, _asking(desk, settings)),
        Finding("Team", True, _team(desk.journal.people(), desk.preferences.today())),
        Finding("Sending", True, _sending(settings)),
    )


def room_finding(free: int) -> Finding:
    """Whether the disk with the book has room, from the bytes that are free."""
    words = f"{free / 1e9:.1f} GB are free" if free >= 1e9 else f"{free // 1_000_000} MB are free"
    if free >= ENOUGH:
        return Finding("Room", True, f"{words} where the book lies.")
    advice = "Free some space: a record that finds no room is not saved."
    return Finding("Room", False, f"Only {words} where the book lies.", advice)


def running_finding(is_running: bool) -> Finding:
    """Whether somebody is there who asks."""
    if is_running:
        return Finding("Running", True, "Goodword runs, and asks.")
    advice = "Start it from the menu, or with goodword --background."
    return Finding("Running", False, "Goodword does not run, so nothing asks.", advice)


def _asking(desk: Desk, settings: Settings) -> str:
    now, today = desk.clock.now(), desk.workdays.today()
    usual = f"On working days it asks at {_times(settings.prompt_times)} while something is open."
    if today.off:
        return f"{usual} You are off today."
    if not today.open:
        return f"{usual} Nothing more is asked today."
    pause = desk.prompting.pause()
    state = f"{open_words(today.open)} today"
    if pause is not None:
        return f"{usual} {state}; paused until {pause.until.astimezone(now.tzinfo):%H:%M}."
    return f"{usual} {state}{'; it asks now' if desk.prompting.decide().due else ''}."


def _times(times: tuple[time, ...]) -> str:
    first, _, last = format_times(times).replace(",", ", ").rpartition(", ")
    return f"{first} and {last}" if first else last


def _team(people: list[Person], today: date) -> str:
    here = [person for person in people if person.is_here(today)]
    if not here:
        return "Nobody is on it yet. Whoever you name in a record is added."
    unasked = sum(person.recognition is None for person in here)
    team = "1 person" if len(here) == 1 else f"{len(here)} people"
    asked = f"{unasked} not yet asked how they like praise" if unasked else "all have said how they like praise"
    return f"{team}; {asked}."


def _sending(settings: Settings) -> str:
    if not settings.smtp_host:
        return "No mail server is set up. Notes go by Open in mail, Copy or a file."
    return f"By {settings.smtp_host}, {_MAIL_SECURITY[settings.smtp_security]}."
