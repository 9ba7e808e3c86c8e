"""What doctor tells of the book and of what the leader has set up, beside what the desktop can do."""

from datetime import date

from goodword.core.desk import Desk
from goodword.core.findings import Finding
from goodword.core.language import decimal, listed, marked, tr
from goodword.core.people import Person
from goodword.core.ports import Query
from goodword.core.setting_values import format_times
from goodword.core.settings import Security, Settings
from goodword.core.shortcut import KeyChord, by_hand, chord_words, prospect
from goodword.core.soundness import record_count
from goodword.core.standing_words import open_words

ENOUGH = 200_000_000
"""So many bytes free are plenty for the book and its copies."""

_SENDS = {
    Security.STARTTLS: marked("By {host}, encrypted."),
    Security.TLS: marked("By {host}, encrypted."),
    Security.NONE: marked("By {host}, to this computer only."),
}


def desk_findings(desk: Desk, place: str) -> tuple[Finding, ...]:
    """The book (which lies at `place`), when it asks next, the team, and sending. Raises BookError."""
    settings, records = desk.preferences.current(), desk.journal.count(Query())
    held = tr("{records} in {place}.", "3 records in a file")
    return (
        Finding(tr("Book", "a finding"), True, held.format(records=record_count(records), place=place)),
        Finding(tr("Asking", "a finding"), True, _asking(desk, settings)),
        Finding(tr("Team", "a finding"), True, _team(desk.journal.people(), desk.preferences.today())),
        Finding(tr("Sending", "a finding"), True, _sending(settings)),
    )


def room_finding(free: int) -> Finding:
    """Whether the disk with the book has room, from the bytes that are free."""
    subject = tr("Room", "a finding")
    if free >= 1e9:
        size = tr("{n} GB", "free room").format(n=decimal(free / 1e9))
    else:
        size = tr("{n} MB", "free room").format(n=free // 1_000_000)
    if free >= ENOUGH:
        return Finding(subject, True, tr("{size} are free where the book lies.").format(size=size))
    advice = tr("Free some space: a record that finds no room is not saved.")
    return Finding(subject, False, tr("Only {size} are free where the book lies.").format(size=size), advice)


def running_finding(is_running: bool) -> Finding:
    """Whether somebody is there who asks."""
    subject = tr("Running", "a finding")
    if is_running:
        return Finding(subject, True, tr("Goodword runs, and asks."))
    advice = tr("Start it from the menu, or with goodword --background.")
    return Finding(subject, False, tr("Goodword does not run, so nothing asks."), advice)


def key_finding(chord: KeyChord | None, keeps: bool) -> Finding:
    """What comes of the key for quick entry, on a desktop that keeps keys for programs or doesn't."""
    subject = tr("Key for quick entry", "a finding")
    if chord is None:
        unset = tr("None is set; Settings have a place for it.") if keeps else tr("None is set.")
        return Finding(subject, True, unset if keeps else f"{unset} {by_hand()}")
    if keeps:
        return Finding(subject, True, prospect(chord, keeps))
    return Finding(subject, False, tr("{key} is set and does nothing yet.").format(key=chord_words(chord)), by_hand())


def _asking(desk: Desk, settings: Settings) -> str:
    now, today = desk.clock.now(), desk.workdays.today()
    times = listed(format_times(settings.prompt_times).split(","))
    usual = tr("On working days it asks at {times} while something is open.").format(times=times)
    if today.off:
        state = tr("You are off today.")
    elif not today.open:
        state = tr("Nothing more is asked today.")
    elif (pause := desk.prompting.pause()) is not None:
        words = tr("{open} today; paused until {time}.", "Coaching and listening are open")
        until = format(pause.until.astimezone(now.tzinfo), "%H:%M")
        state = words.format(open=open_words(today.open), time=until)
    elif desk.prompting.decide().due:
        words = tr("{open} today; it asks now.", "Coaching and listening are open")
        state = words.format(open=open_words(today.open))
    else:
        state = tr("{open} today.", "Coaching and listening are open").format(open=open_words(today.open))
    return f"{usual} {state}"


def _team(people: list[Person], today: date) -> str:
    here = [person for person in people if person.is_here(today)]
    if not here:
        return tr("Nobody is on it yet. Whoever you name in a record is added.")
    unasked = sum(person.recognition is None for person in here)
    team = tr("{n} person|{n} people", "", len(here)).format(n=len(here))
    if not unasked:
        return tr("{people}; all have said how they like praise.", "3 people").format(people=team)
    words = tr(
        "{people}; {n} not yet asked how they like praise.|{people}; {n} not yet asked how they like praise.",
        "3 people",
        unasked
    )
    return words.format(people=team, n=unasked)


def _sending(settings: Settings) -> str:
    if not settings.smtp_host:
        return tr("No mail server is set up. Notes go by Open in mail, Copy or a file.")
    return tr(_SENDS[settings.smtp_security]).format(host=settings.smtp_host)
