"""A book to look at: three months of a support team's good words, up to a Thursday afternoon."""

import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from goodword.app import open_desk
from goodword.core.desk import Desk
from goodword.core.people import Recognition
from goodword.core.practices import Content, Kind, Owner, Paraphrase, Practice
from goodword.integration.paths import Paths
from support.clock import HandClock

TODAY = date(2026, 11, 19)
_START = date(2026, 8, 24)
_LEFT_OPEN = date(2026, 11, 18)
_STEADY_SINCE = date(2026, 11, 5)
_ROUTINE = 0.86

PRAISES = (
    ("Nguyễn Thị Minh Khai", "Found the setting that froze the booking page and wrote a two-line note that the whole "
     "desk now uses."),
    ("Tomasz Wiśniewski", "Calmed a guest who had been charged twice on Tuesday’s late shift; she thanked the night "
     "porter on her way out."),
    ("Rosa Villanueva-Thorsteinsdóttir", "Swapped her break with Ahmed so that he could finish talking a customer "
     "through the pump."),
    ("Kofi Mensah-Quartey", "Walked the lost visitor to ward 5 instead of pointing, and the family "
     "wrote to thank him."),
    ("Amara Okonkwo-Lindqvist", "Sorted the handover list by urgency before the late shift came, and nobody had to ask "
     "what was next."),
)  # fmt: skip
COACHINGS = (
    ("Bartholomew Featherstonehaugh-Osei", "Letting the caller finish", "We listened to two calls. He names the policy "
     "before the caller has finished.", "One open question before any policy, on each Friday call"),
    ("Rosa Villanueva-Thorsteinsdóttir", "Saying no kindly", "She wrote the refusal first and the reason second. We "
     "turned it round together.", "Sit in on the 14:00 refund call"),
    ("Nguyễn Thị Minh Khai", "Handing over", "The list was complete, but nobody could see what was urgent.",
     "Share the handover checklist with the late shift"),
)  # fmt: skip
LISTENINGS = (
    ("A customer", "Refund status mails", "Callers can’t tell whether a refund has been sent or only approved.",
     Kind.GRIEVANCE, "Billing will put the word “sent” and the date into the mail"),
    ("Tomasz Wiśniewski", "Night shift handover", "The printed list is out of date by the time it is read.",
     Kind.WISH, "Try the shared list for two weeks"),
    ("The clinic in Hargreaves", "Call-backs", "They were glad that somebody rang back before noon.",
     Kind.THANKS, "Tell the desk on Friday"),
)  # fmt: skip


def sample_desk(folder: Path) -> tuple[Desk, HandClock]:
    """The desk over that book, made in `folder`, with the clock at half past three."""
    clock = HandClock(f"{_START}T09:00")
    desk = open_desk(Paths(folder), clock)
    chance = random.Random(4)
    day = _START
    while day < TODAY:
        if day.weekday() < 5 and day != _LEFT_OPEN and (day >= _STEADY_SINCE or chance.random() < _ROUTINE):
            _record(desk, clock, day, chance)
        day += timedelta(days=1)
    clock.set(f"{TODAY}T09:42")
    desk.journal.record(
        Content(
            Practice.PRAISE,
            "On this morning’s outage call Amara posted a plain update every 15 minutes and rang the Hargreaves clinic "
            "back herself, so the account managers stopped chasing us.",
            person="Amara Okonkwo-Lindqvist",
        )
    )
    amara = next(person for person in desk.journal.people() if person.name.startswith("Amara"))
    desk.journal.amend_person(replace(amara, recognition=Recognition.TEAM))
    desk.preferences.end_welcome()
    clock.set(f"{TODAY}T15:31")
    return desk, clock


def _record(desk: Desk, clock: HandClock, day: date, chance: random.Random) -> None:
    clock.set(f"{day}T{chance.randint(9, 11):02}:{chance.randint(0, 59):02}")
    person, text = PRAISES[day.toordinal() % len(PRAISES)]
    desk.journal.record(Content(Practice.PRAISE, text, person=person))
    clock.forward(hours=2)
    if day >= _STEADY_SINCE or chance.random() < 0.75:
        person, skill, text, step = COACHINGS[day.toordinal() % len(COACHINGS)]
        due = day + timedelta(days=7)
        desk.journal.record(
            Content(Practice.COACHING, text, person=person, skill=skill, next_step=step, due=due, owner=Owner.THEM)
        )
    clock.forward(hours=3)
    if day >= _STEADY_SINCE or chance.random() < 0.8:
        heard_from, topic, text, kind, action = LISTENINGS[day.toordinal() % len(LISTENINGS)]
        desk.journal.record(
            Content(
                Practice.LISTENING,
                text,
                heard_from=heard_from,
                topic=topic,
                kind=kind,
                action=action,
                paraphrase=Paraphrase.CONFIRMED,
            )
        )
