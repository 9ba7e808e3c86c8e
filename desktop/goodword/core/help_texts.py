"""What Help says beside the findings: how to work with it, what is kept, and the form it is kept in."""

from dataclasses import dataclass

from goodword.core.language import tr


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
            tr("Quick entry", "a heading of Help"),
            "",
            (
                (tr("Ctrl+1, 2, 3", "keys to press"), tr("praise, coaching, listening")),
                (tr("Ctrl+Enter", "keys to press"), tr("save", "what a key does")),
                (tr("Ctrl+Shift+Enter", "keys to press"), tr("save and go on to the next one")),
                (tr("Esc", "keys to press"), tr("hide; the draft is kept")),
            ),
        ),
        Passage(
            tr("Lists", "a heading of Help"),
            "",
            (
                (tr("Ctrl+F", "keys to press"), tr("search, in History, Team and Listening")),
                (tr("F2, Delete", "keys to press"), tr("rename and remove, in Team")),
                (tr("Enter", "keys to press"), tr("edit a record, or write praise of a person")),
                (undo, tr("take back what was done last, while it is said below")),
                (tr("F1", "keys to press"), tr("this window, from any other")),
            ),
        ),
        _listening_keys(),
        _step_keys(),
        _calendar_keys(),
        Passage(
            tr("Insights", "a heading of Help"),
            "",
            (
                (tr("Left, Right", "keys to press"), tr("from one month to the next; Page Up and Down a year")),
                (tr("Home, End", "keys to press"), tr("the first month and this one")),
            ),
        ),
        Passage(
            tr("From anywhere", "a heading of Help"),
            tr(
                "Bind goodword quick to a key in your desktop's settings: it opens quick entry, wherever you are. "
                "goodword quick praise goes straight to praise."
            ),
        ),
    )


def _calendar_keys() -> Passage:
    return Passage(
        tr("Calendar", "a heading of Help"),
        "",
        (
            (tr("Arrows", "keys to press"), tr("a day or a week on; Page Up and Down a month; Home is today")),
            (tr("Shift+Arrows", "keys to press"), tr("mark time off")),
            (tr("Enter", "keys to press"), tr("add a record to an open day")),
        ),
    )


def _listening_keys() -> Passage:
    return Passage(
        tr("Listening", "a heading of Help"),
        "",
        (
            (tr("Enter", "keys to press"), tr("from a topic to what was heard, and on; Esc goes back")),
            (tr("A, T", "keys to press"), tr("acted on today, told them today")),
            (tr("P", "keys to press"), tr("make praise of thanks")),
            (tr("M or F2", "keys to press"), tr("a topic is the same as another one, or goes by a better name")),
        ),
    )


def _step_keys() -> Passage:
    return Passage(
        tr("Next steps", "a heading of Help"),
        "",
        (
            (tr("Space", "keys to press"), tr("the step is done")),
            (tr("Delete", "keys to press"), tr("drop the step")),
            (tr("Enter", "keys to press"), tr("open the check-in, or write to whom you thought of")),
        ),
    )


def data(folder: str, book: str) -> tuple[Passage, ...]:
    """Where everything lies (`book` is the file in `folder`), and the form it has there and in an export."""
    return (
        Passage(
            tr("Where it lies", "a heading of Help"),
            tr("In one folder that only you can read. To move to another computer, quit Goodword and copy the folder."),
            (
                (folder, tr("the folder")),
                (book, tr("the book: one SQLite file with everything in it")),
                (f"{book}-wal", tr("what was saved last, until the book takes it in; it belongs to the book")),
                ("goodword.log", tr("what went wrong, without any of your words")),
                ("backups", tr("copies of the book")),
            ),
        ),
        Passage(
            tr("Out and in", "a heading of Help"),
            tr(
                "goodword export FILE writes everything as JSON Lines: text in UTF-8, a JSON object a line, the first "
                "one {\"type\": \"goodword-export\", \"version\": 1}. goodword import FILE takes such a file whole or "
                "not at all, after a copy of the book. Any order, unknown types and keys are counted and passed over."
            ),
            _lines(),
        ),
        Passage(tr("How values are written", "a heading of Help"), "", _values()),
        Passage(
            tr("In the book itself", "a heading of Help"),
            tr(
                "Tables for person, entry, schedule, time_off, skip, practice_switch, holiday_region, setting, draft, "
                "outbox, told, note_choice, step_mark, insight, topic_alias, skill_plan and away; runs and strength "
                "are worked out anew each time and kept nowhere. Read a copy rather than the book, and write to "
                "neither: the export is made for that."
            ),
        ),
    )


def _values() -> tuple[tuple[str, str], ...]:
    """What values of each form mean."""
    its_day = tr("a date; a record's date is the day it belongs to, which begins at the hour you chose")
    return (
        ("2026-03-02", its_day),
        ("2026-03-02T15:31:07+01:00", tr("a moment, with its offset")),
        ("null", tr("not known, or left empty")),
        ("id", tr("1 to 64 characters; nothing is to be read from it")),
    )


def _lines() -> tuple[tuple[str, str], ...]:
    """What a line of each type holds."""
    return (
        (
            "entry",
            tr(
                "id, practice (praise, coaching, listening), date, created_at and text, then person, skill, next_step, "
                "due, owner, heard_from, topic, paraphrase, action, kind; removed is the moment it went to the bin"
            ),
        ),
        (
            "person",
            tr(
                "name, recognition (public, team, private), added, left, mail, spoken, weekdays; "
                "also: other names of theirs; away: pairs of dates, the first and the last day of each leave"
            ),
        ),
        ("schedule", tr("from that date on, the weekdays worked: \"mon\" to \"sun\"")),
        ("holidays", tr("from that date on, the region whose public holidays are off")),
        ("time_off", tr("from, to, reason")),
        ("skip", tr("practice and date on which there was nothing genuine")),
        ("practice", tr("from that date on, whether a practice is on")),
        ("setting", tr("key and value, as goodword settings takes them")),
        ("told", tr("which entry went to whom, at which moment, by mail, file or clipboard")),
        ("step", tr("what became of the step an entry agrees: state (done, moved, dropped), on, due_before, at")),
        (
            "insight",
            tr(
                "what came of an entry about something heard: acted, told, asked, text_before, its wording before it "
                "was corrected, and praise, the id of the praise that thanks became"
            ),
        ),
        ("topic", tr("name, another name of the topic; at: since when")),
        (
            "skill_plan",
            tr("id, person, skill, can_do, steps, state (live, paused, finished, dropped), begun, ended"),
        ),
        (
            "choice",
            tr(
                "what you left out of a note (in), moved (place) or put in other words (text), "
                "for which days and whom"
            ),
        ),
        ("mail", tr("the envelope of a mail that was sent: to whom, when, and which entries; not what it said")),
        ("draft", tr("a half-written record: its fields, as typed")),
    )


def privacy() -> tuple[Passage, ...]:
    """What is promised about it."""
    return (
        Passage(
            tr("What never leaves", "a heading of Help"),
            tr(
                "Coaching cannot get into a note: the note has no place for it. Who said a thing, your streaks, days "
                "off and drafts stay here too. Whoever likes praise in private is named to nobody but themselves."
            ),
        ),
        Passage(
            tr("What you can do", "a heading of Help"),
            tr(
                "Everything you see before it leaves, with what was held back and why. Nothing uses the network but "
                "mail that you send yourself. Notes about people are personal data: write as if they will read "
                "it one day."
            ),
        ),
    )
