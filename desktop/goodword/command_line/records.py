"""Commands about records: add, log, list, amend, remove, put-back."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

import click

from goodword.command_line.session import PAST_DATE, Session, line_of_input, print_json, text_or_input
from goodword.command_line.spoken_help import AtLeast, Choice, command, option
from goodword.core.date_words import short_date
from goodword.core.errors import InvalidInputError, quoted
from goodword.core.exchange import entry_values
from goodword.core.language import labelled, marked, tr
from goodword.core.people import match
from goodword.core.ports import Query
from goodword.core.practice_words import practice_name, practice_title
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice
from goodword.core.prompts import turn_of
from goodword.core.step_words import said_words
from goodword.core.typed_dates import Leaning, read_date

PRACTICE = Choice([practice.value for practice in Practice])
FIELD_OPTIONS = (
    option("--person", metavar="NAME", help=marked("Whom it is about.")),
    option("--skill", metavar="S", help=marked("Coaching: the one skill.")),
    option("--next-step", metavar="T", help=marked("Coaching, listening: what comes next.")),
    option("--due", metavar="DATE", help=marked("Coaching, listening: by when, like 2026-03-02.")),
    option("--owner", metavar="them|me", help=marked("Coaching, listening: who takes the step.")),
    option("--heard-from", metavar="WHO", help=marked("Listening: who spoke.")),
    option("--topic", metavar="T", help=marked("Listening: the topic.")),
    option("--paraphrase", metavar="confirmed|corrected|unchecked", help=marked("Listening: did they agree?")),
    option("--action", metavar="T", help=marked("Listening: what is being done about it.")),
    option("--kind", metavar="grievance|wish|thanks|unexpected-use", help=marked("Listening: what it was.")),
)
_CHOICES: dict[str, type[StrEnum]] = {"owner": Owner, "paraphrase": Paraphrase, "kind": Kind}


def field_options(command: Any) -> Any:
    """The options of every field a record can have."""
    for field in reversed(FIELD_OPTIONS):
        command = field(command)
    return command


@command(help=marked("Record one praise, coaching check-in or thing heard; print its id. TEXT - reads standard input."))
@click.argument("practice", type=PRACTICE)
@click.argument("text")
@field_options
@option("--date", "on", type=PAST_DATE, metavar="DATE", help=marked("The day it belongs to, today unless given."))
@click.pass_obj
def add(session: Session, /, practice: str, text: str, on: date | None, **given: str | None) -> None:
    """`goodword add`."""
    content = Content(Practice(practice), text_or_input(text))
    today = session.desk.preferences.today()
    click.echo(session.desk.journal.record(with_fields(content, given, today), on=on).id)


@command(help=marked("Ask the questions of the day in the terminal, one after another; an empty answer skips one."))
@click.pass_obj
def log(session: Session) -> None:
    """`goodword log`."""
    ask_in_terminal(session)


@command("list", help=marked("List records, newest first."))
@option("--since", "--from", "since", type=PAST_DATE, metavar="DATE", help=marked("From that day on."))
@option("--until", "--to", "until", type=PAST_DATE, metavar="DATE", help=marked("Up to that day."))
@option("--practice", type=PRACTICE, help=marked("One practice only."))
@option("--person", metavar="NAME", help=marked("One person only, whatever the accents and capitals."))
@option("--topic", metavar="T", help=marked("One topic only, whichever of its names is given."))
@option("--skill", metavar="S", help=marked("One skill only."))
@option("--search", "words", default="", metavar="WORDS", help=marked("Records that hold all these words."))
@option("--limit", type=AtLeast(0), metavar="N", help=marked("At most so many."))
@option("--bin", "in_bin", is_flag=True, help=marked("What was removed in the last 30 days."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def list_records(
    session: Session,
    /,
    practice: str | None,
    topic: str | None,
    skill: str | None,
    in_bin: bool,
    as_json: bool,
    **asked: Any,
) -> None:
    """`goodword list`."""
    kept = {Practice(practice)} if practice else Practice
    query = Query(frozenset(kept), bin=in_bin, topics=_given(topic), skills=_given(skill), **asked)
    entries = session.desk.journal.find(query)
    late = session.desk.workdays.late(entries)
    if as_json:
        print_json([entry_values(entry, late=entry.id in late) for entry in entries])
        return
    dates = [short_date(entry.date, year=True) for entry in entries]
    width = max(map(len, dates), default=0)
    for entry, day in zip(entries, dates, strict=True):
        click.echo(f"{day:<{width}}  {_line(entry, late=entry.id in late)}")
    if not entries:
        click.echo(
            tr("Nothing here yet. One sentence is plenty.") if query == Query() else tr("No record fits."), err=True
        )


@command(help=marked("Change a record: its TEXT (- reads standard input), its fields; an empty value clears a field."))
@click.argument("entry_id", metavar="ID")
@click.argument("text", required=False)
@field_options
@option("--date", "on", type=PAST_DATE, metavar="DATE", help=marked("Move it to that day."))
@click.pass_obj
def amend(session: Session, /, entry_id: str, text: str | None, on: date | None, **given: str | None) -> None:
    """`goodword amend`."""
    content = session.desk.journal.entry(entry_id).content
    if text is not None:
        content = replace(content, text=text_or_input(text))
    today = session.desk.preferences.today()
    session.desk.amend(entry_id, with_fields(content, given, today), on=on)


@command(
    help=marked("Move a record to the bin, from which it can be put back for 30 days; say first what that changes.")
)
@click.argument("entry_id", metavar="ID")
@click.pass_obj
def remove(session: Session, entry_id: str) -> None:
    """`goodword remove`."""
    if changes := session.desk.removal_words(entry_id):
        click.echo(changes, err=True)
    session.desk.journal.remove(entry_id)


@command("put-back", help=marked("Take a record out of the bin."))
@click.argument("entry_id", metavar="ID")
@click.pass_obj
def put_back(session: Session, entry_id: str) -> None:
    """`goodword put-back`."""
    session.desk.journal.put_back(entry_id)


def with_fields(content: Content, given: dict[str, str | None], today: date) -> Content:
    """`content` with the options that were given; an empty one clears its field."""
    values: dict[str, Any] = {}
    for name, value in given.items():
        if value is None:
            continue
        if not value.strip():
            values[name] = None
        elif name == "due":
            values[name] = read_date(value, today, Leaning.FUTURE)
        elif name in _CHOICES:
            allowed = [choice.value for choice in _CHOICES[name]]
            if value.strip().lower() not in allowed:
                raise InvalidInputError(
                    tr("{typed} is no {name}.").format(typed=quoted(value), name=name),
                    tr("Allowed: {names}.").format(names=", ".join(allowed)),
                )
            values[name] = next(choice for choice in _CHOICES[name] if choice.value == value.strip().lower())
        else:
            values[name] = value
    return replace(content, **values)


def _given(value: str | None) -> frozenset[str]:
    return frozenset() if value is None else frozenset({value})


def ask_in_terminal(session: Session) -> None:
    """One question a practice that is switched on; each answer is saved at once."""
    desk = session.desk
    turn = turn_of(desk.workdays.facts().plan)
    saved = 0
    for practice in desk.preferences.enabled():
        if practice is Practice.COACHING and (step := desk.steps.to_ask_about()):
            click.echo(said_words(step), err=True)
        click.echo(f"{practice_title(practice)}. {desk.prompting.texts.question(practice, turn)}", err=True)
        click.echo("> ", nl=False, err=True)
        answer = line_of_input().strip()
        if answer:
            desk.journal.record(_spoken(answer, practice, session))
            saved += 1
    today = desk.workdays.today()
    words = tr("{saved} saved. {done} of {asked} today.")
    click.echo(words.format(saved=saved, done=len(today.done), asked=len(today.asked)))


def _spoken(answer: str, practice: Practice, session: Session) -> Content:
    """The answer as a record; "Amara: …" is about Amara if somebody on the team has that name."""
    name, colon, rest = answer.partition(":")
    person = match(name, session.desk.journal.people()) if colon and rest.strip() else None
    return Content(practice, rest.strip(), person=person.name) if person else Content(practice, answer)


def _line(entry: Entry, *, late: bool) -> str:
    content = entry.content
    about = content.person or content.topic
    words = " ".join(content.text.split())
    marks = " " + tr("(added later)", "of a record") if late else ""
    name, width = practice_name(content.practice), max(map(len, map(practice_name, Practice)))
    said = labelled(about, words) if about else words
    return f"{name:<{width}}  {said}{marks}  [{entry.id}]"
