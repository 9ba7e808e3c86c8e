"""What all commands share: the open book, JSON output, dates, standard input."""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import click

from goodword.app import chosen_paths, key_at_hand, open_desk, prepared, protecting
from goodword.clocks import clock_at, system_clock
from goodword.core.book_key import BookKey
from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError, KnownError, LockedBookError
from goodword.core.language import SYSTEM, tr
from goodword.core.practices import NOTE_LIMIT
from goodword.core.safekeeping import Safekeeping
from goodword.core.secret import Secret
from goodword.core.typed_dates import Leaning, read_date
from goodword.core.weeks import parse_date
from goodword.languages import speak_in
from goodword.upkeep import is_kept_aside, safekeeping

_PATIENCE = 0.5
"""Seconds that a book which somebody else holds is waited for, only to learn the language."""

_MOST_INPUT = 16_000_000
"""How much of standard input is looked at; it may never end."""


class Session:
    """One call of the command; the book is opened when it is first needed."""

    def __init__(self, data_dir: str | None, as_of: str | None) -> None:
        self.paths = chosen_paths(data_dir)
        self.clock = clock_at(as_of) if as_of is not None else system_clock()
        self._desk: Desk | None = None
        self._safekeeping: Safekeeping | None = None
        self.only_read: KnownError | None = None
        """Why the book can only be read, where that is so; known when it is cared for."""
        speak_in(SYSTEM)

    @property
    def desk(self) -> Desk:
        """The open book with its use cases."""
        if self._desk is None:
            key = self.key()
            self._desk = open_desk(self.paths, self.clock, key=key)
            speak_in(self._desk.preferences.current().language)
            self._safekeeping = safekeeping(self.paths, self.clock, key)
        return self._desk

    def speak(self) -> None:
        """Speak the leader's language where the book is there and opens unasked, else still the system's.

        The book is not changed, and nothing is made where there is none.
        """
        if self._desk is not None or not self.paths.book.exists():
            return
        with suppress(KnownError):  # then it is said in the system's language
            key = key_at_hand(self.paths, self.clock)
            desk = open_desk(self.paths, self.clock, _PATIENCE, key, read_only=True)
            try:
                speak_in(desk.preferences.current().language)
            finally:
                desk.shutdown()

    def typed_date(self, typed: str, leaning: Leaning) -> date:
        """The date that somebody typed in their language. Raises InvalidInputError in words for anything else."""
        today = self.desk.preferences.today()
        return read_date(typed, today, leaning)

    @property
    def safekeeping(self) -> Safekeeping:
        """What cares for the book as a file; the book itself is not opened."""
        if self._safekeeping is None:
            self.only_read = prepared(self.paths)
            self._safekeeping = safekeeping(self.paths, self.clock, self.key())
        return self._safekeeping

    def key(self) -> BookKey | None:
        """What opens the book: from the keyring, else asked for in a terminal. LockedBookError where neither is."""
        try:
            return key_at_hand(self.paths, self.clock)
        except LockedBookError as locked:
            if sys.stdin is None or not sys.stdin.isatty():
                raise
            click.echo(locked.message, err=True)
            secret = Secret(click.prompt(tr("Passphrase or recovery code"), hide_input=True, err=True))
            return protecting(self.paths, self.clock).opened_by(secret)

    def close(self) -> None:
        """Empty the bin of what was there too long, keep a copy after the day's first change, close the book.

        The last to close folds its log away. The copy of a large book goes on by itself when this process has left.
        """
        desk, self._desk = self._desk, None
        if desk is None:
            return
        care = self._safekeeping
        is_left = False
        try:
            with suppress(KnownError):  # the next command tries again
                desk.journal.empty_bin()
            if desk.book.version()[1] > 0 and care is not None:
                is_left = care.is_large()
                if not is_left:
                    self._keep_copy(care.after_change)
        finally:
            desk.shutdown()
        if care is not None and is_left:
            self._keep_copy(lambda: self._keep_copy_aside(care))

    def _keep_copy_aside(self, care: Safekeeping) -> None:
        if care.is_due() and not is_kept_aside(self.paths, care):
            click.echo(tr("This is done. Making today's backup…"), err=True)
            care.after_change()

    def _keep_copy(self, keep: Callable[[], object]) -> None:
        try:
            keep()
        except KnownError as error:
            click.echo(
                tr("This is done, but today's backup is not. {problem}").format(problem=" ".join(str(error).split())),
                err=True,
            )


def file_to_write(text: str) -> Path:
    """Where to write what somebody typed; a folder's name ("notes/") is a known error, not a file called "notes"."""
    if not text or text.endswith(tuple(filter(None, (os.sep, os.altsep)))):
        raise InvalidInputError(tr("That is no file's name."), tr("Add a name, like note.md."))
    return Path(text)


class DateType(click.ParamType[date]):
    """A date as people type it in their language, 2026-03-02 in any; what is none is a known error, not wrong usage."""

    name = "date"

    def __init__(self, leaning: Leaning) -> None:
        self._leaning = leaning

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ARG002
        """The date that `value` writes; the book, which knows the language and the day, opens only if it has to."""
        if isinstance(value, date):
            return value
        with suppress(InvalidInputError):
            return parse_date(value)
        session: Session = click.get_current_context().obj if ctx is None else ctx.obj
        return session.typed_date(value, self._leaning)


PAST_DATE, COMING_DATE = DateType(Leaning.PAST), DateType(Leaning.FUTURE)
"""A date without a year, or a weekday, is the nearest one that way, today included."""


def text_or_input(text: str) -> str:
    """`text`, or what standard input holds if it is "-". Raises InvalidInputError if that is no UTF-8."""
    if text != "-":
        return text
    data = sys.stdin.buffer.read(_MOST_INPUT + 1) if sys.stdin else b""
    if len(data) > _MOST_INPUT:
        raise InvalidInputError(
            tr("The text on standard input is too long: {limit} kB fit.").format(limit=NOTE_LIMIT // 1000),
            tr("Shorten it, or split it into two records."),
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _not_utf_8() from None


def line_of_input() -> str:
    """The next line of standard input, empty at its end. Raises InvalidInputError if that is no UTF-8."""
    try:
        return sys.stdin.readline() if sys.stdin else ""
    except UnicodeDecodeError:
        raise _not_utf_8() from None


def print_json(document: Any) -> None:
    """Print one JSON document and nothing else."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def _not_utf_8() -> InvalidInputError:
    return InvalidInputError(tr("The text on standard input is not UTF-8."), tr("Save it as UTF-8, then try again."))
