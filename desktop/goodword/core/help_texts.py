"""What Help says beside the findings: how to work with it, what is kept, and the form it is kept in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, and what stands below it; `terms` are things with what they are."""

    heading: str
    text: str = ""
    terms: tuple[tuple[str, str], ...] = ()


def keys(undo: str = "Ctrl+Z") -> tuple[Passage, ...]:
    """What the keyboard does."""
    return (
        Passage(
            "Quick entry",
            "",
            (
                ("Ctrl+1, 2, 3", "praise, coaching, listening"),
                ("Ctrl+Enter", "save"),
                ("Ctrl+Shift+Enter", "save and go on to the next one"),
                ("Esc", "hide; the draft is kept"),
            ),
        ),
        Passage(
            "Lists",
            "",
            (
                ("Ctrl+F", "search, in History and Team"),
                ("F2, Delete", "rename and remove, in Team"),
                ("Enter", "edit a record, or write praise of a person"),
                (undo, "take back what was done last, while it is said below"),
            ),
        ),
        Passage(
            "Calendar",
            "",
            (
                ("Arrows", "a day or a week on; Page Up and Down a month; Home is today"),
                ("Shift+Arrows", "mark time off"),
                ("Enter", "add a record to an open day"),
            ),
        ),
        Passage(
            "From anywhere",
            "Bind goodword quick to a key in your desktop's settings: it opens quick entry, wherever you are. "
            "goodword quick praise goes straight to praise.",
        ),
    )


def data(folder: str, book: str) -> tuple[Passage, ...]:
    """Where everything lies (`book` is the file in `folder`), and the form it has there and in an export."""
    return (
        Passage(
            "Where it lies",
            "In one folder that only you can read. To move to another computer, quit Goodword and copy the folder.",
            (
                (folder, "the folder"),
                (book, "the book: one SQLite file with everything in it"),
                (f"{book}-wal", "what was saved last, until the book takes it in; it belongs to the book"),
                ("goodword.log", "what went wrong, without any of your words"),
                ("backups", "copies of the book"),
            ),
        ),
        Passage(
            "Out and in",
            "goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first "
            "one {\"type\": \"goodword-export\", \"version\": 1}. goodword import FILE takes such a file whole or not "
            "at all, after a copy of the book. Any order, unknown types and keys are counted and passed over.",
            _LINES,
        ),
        Passage(
            "How values are written",
            "",
            (
                ("2026-03-02", "a date; a record's date is the day it belongs to, which begins at the hour you chose"),
                ("2026-03-02T15:31:07+01:00", "a moment, with its offset"),
                ("null", "not known, or left empty"),
                ("id", "1 to 64 characters; nothing is to be read from it"),
            ),
        ),
        Passage(
            "In the book itself",
            "Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, "
            "outbox, told and note_choice; runs and strength are worked out anew each time and kept nowhere. "
            "Read a copy rather than the book, and write to neither: the export is made for that.",
        ),
    )


_LINES = (
    (
        "entry",
        "id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, due, "
        "owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin",
    ),
    (
        "person",
        "name, recognition (public, team, private), added, left, mail, spoken, weekdays; also: other names of theirs",
    ),
    ("schedule", "from that date on, the weekdays worked: \"mon\" to \"sun\""),
    ("holidays", "from that date on, the region whose public holidays are off"),
    ("time_off", "from, to, reason"),
    ("skip", "practice and date on which there was nothing genuine"),
    ("practice", "from that date on, whether a practice is on"),
    ("setting", "key and value, as goodword settings takes them"),
    ("told", "which entry went to whom, at which moment, by mail, file or clipboard"),
    ("choice", "what you left out of a note (in), moved (place) or put in other words (text), for which days and whom"),
    ("mail", "the envelope of a mail that was sent: to whom, when, and which entries; not what it said"),
    ("draft", "a half-written record: its fields, as typed"),
)

PRIVACY = (
    Passage(
        "What never leaves",
        "Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days off and "
        "drafts stay here too. Whoever likes praise in private is named to nobody but themselves.",
    ),
    Passage(
        "What you can do",
        "Everything you see before it leaves, with what was held back and why. Nothing uses the network but mail that "
        "you send yourself. Notes about people are personal data: write as if they will read it one day.",
    ),
)
"""What is promised about it."""
