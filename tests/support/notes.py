"""Entries, people and weeks for tests of the brag note."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from goodword.core.brag_note import BragNote, Composed, compose
from goodword.core.note_blocks import Items, blocks
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.practices import Content, Entry, Practice
from goodword.core.weeks import Week

WEEK = Week(2026, 47)
TUESDAY = date(2026, 11, 17)
FRIDAY = date(2026, 11, 20)
LEADER = "Johanna Achterberg, Customer Service"

_numbers = count(1)


def person(name: str, wish: Recognition | None = None, *, left: date | None = None) -> Person:
    return Person(id=f"person-{name}", name=name, recognition=wish, left=left)


def entry(content: Content, day: date = TUESDAY, *, removed: bool = False) -> Entry:
    """A record of `day`; each is created a minute after the one made before it."""
    number = next(_numbers)
    moment = datetime(2026, 11, 16, 9, tzinfo=UTC) + timedelta(minutes=number)
    return Entry(
        f"entry-{number}", day, moment, moment.date(), moment, content, removed=moment if removed else None
    )


def praise(text: str, name: str | None = None, day: date = TUESDAY, *, removed: bool = False) -> Entry:
    return entry(Content(Practice.PRAISE, text, person=name), day, removed=removed)


def heard(
    text: str,
    topic: str | None = None,
    action: str | None = None,
    *,
    heard_from: str | None = None,
    about: str | None = None,
) -> Entry:
    content = Content(
        Practice.LISTENING, text, topic=topic, action=action, heard_from=heard_from, person=about
    )
    return entry(content)


def coaching(text: str, name: str | None = None) -> Entry:
    return entry(Content(Practice.COACHING, text, person=name, skill="CANARY skill", next_step="CANARY step"))


def composed(
    entries: list[Entry],
    people: list[Person],
    audience: Audience = Audience.MANAGER,
    *,
    recipient: Person | None = None,
    today: date = FRIDAY,
) -> Composed:
    return compose(
        entries, people, WEEK.period(), audience, today=today, leader_name=LEADER, recipient=recipient
    )


def rich_week() -> Composed:
    """A full week for the manager: many scripts, markup in the texts, long lines, unruly directions."""
    team = [
        person(name, Recognition.PUBLIC)
        for name in (
            "Amara Okonkwo-Lindqvist",
            "Nguyễn Thị Minh Khai",
            "Tomasz Wiśniewski",
            "نور الهاشمي",
            "דנה לוי",
            "田中 さくら",
            "Zoë \u202eO’Brien",
        )
    ]
    amara, khai, tomasz, nour, dana, sakura, zoe = (member.name for member in team)
    entries = [
        praise("On this morning's outage call Amara posted a plain update every 15 minutes", amara),
        praise("Found the setting that froze the booking page.\n\n1. wrote *it* down\n2) told #desk\n- done", khai),
        praise("Calmed a guest who had been double-charged: <b onclick=x>R&D &amp; co.</b> [see](http://x.y)", tomasz),
        praise("أعادت نور الاتصال بالعميل قبل أن يسأل.", nour),
        praise("דנה ענתה לשלוש פניות בלי להפסיק.", dana),
        praise("田中さんは新しい人に手順を三回説明した。", sakura),
        praise("Turned \u202eit\u202c round \u2067and\u202b back 👩🏽‍💻🎉", zoe),
        praise("Rang the clinic back herself " + "so that nobody had to chase " * 30 + "anybody", amara),
        praise("Everybody stayed on until the queue was empty; nobody had asked them to."),
        coaching("CANARY coaching", amara),
        heard(
            "Callers can't tell whether a refund has been sent or only approved",
            "Refund status mails",
            "Billing puts the word “sent” and the date into the mail",
            heard_from="CANARY speaker",
        ),
        heard("Two shops asked for the parcel list as a file.\n    code = `rm -rf`\t| a | b |", "Parcel list"),
        heard("The refund mail came at 3 a.m. and woke somebody", "refund status  mails"),
        heard("The form is long"),
    ]
    return composed(entries, team)


def paragraphs(note: BragNote) -> list[str]:
    """What a reader sees of a note, paragraph by paragraph, a name or topic before its text."""
    found = []
    for block in blocks(note):
        if isinstance(block, Items):
            for item in block.items:
                first = " ".join([*([item.lead] if item.lead else []), *item.paragraphs[:1]])
                found += [first, *item.paragraphs[1:]]
        else:
            found.append(block.text)
    return found
