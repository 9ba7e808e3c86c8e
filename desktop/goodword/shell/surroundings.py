"""What every window is given: the theme, the desk, news of changes, and the way to other windows."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from goodword.core.autostart import Autostart, NoAutostart
from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.findings import Finding
from goodword.core.note_blocks import Block
from goodword.core.note_format import NoteFormat
from goodword.core.note_outlets import NoteTexts
from goodword.core.practices import Practice
from goodword.core.shortcut import KeyChord
from goodword.core.unnaming import Unnaming
from goodword.core.weeks import Week
from goodword.core.wording.labels import NoteReader
from goodword.shell.background import Background
from goodword.shell.book_care import BookCare
from goodword.shell.book_watch import BookWatch
from goodword.shell.desk_aside import DeskAside
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.theme.theme import Theme


class Opener(Protocol):
    """Opens windows, or raises the one that is open."""

    def today(self) -> None:
        """Open Today."""
        ...

    def quick_entry(self, practice: Practice | None = None, person: str | None = None, on: date | None = None) -> None:
        """Open quick entry, at the first open practice unless said; with a person and a day already filled in."""
        ...

    def weekly_note(self, week: Week | None = None) -> None:
        """Open the weekly note."""
        ...

    def history(self, entry_id: str | None = None) -> None:
        """Open History, at a record if one is named."""
        ...

    def calendar(self) -> None:
        """Open the Calendar."""
        ...

    def insights(self) -> None:
        """Open Insights."""
        ...

    def team(self) -> None:
        """Open Team."""
        ...

    def listening(self, entry_id: str | None = None) -> None:
        """Open Listening, at something heard if its record is named. Raises NotFoundError where that is not there."""
        ...

    def one_to_one(self, person_id: str) -> None:
        """Open everything for a 1:1 with that person, by id."""
        ...

    def steps(self, step_id: str | None = None) -> None:
        """Open Next steps, at a step if one is named."""
        ...

    def settings(self) -> None:
        """Open Settings."""
        ...

    def sample_week(self) -> None:
        """Open a made-up week to look at. Raises KnownError."""
        ...

    def help(self) -> None:
        """Open Help."""
        ...

    def have_their_back(self, person: str | None = None) -> None:
        """Open the builder for a mistake told to a customer; with the person, if there is one, filled in."""
        ...


    def is_writing(self, whom: Unnaming) -> bool:
        """Whether that person stands in something that is half written."""
        ...

    def forget(self, whom: Unnaming) -> Callable[[], None]:
        """Take that person out of whatever is half written; the leader is told there. Returns what takes it back.

        Nothing that was done before can be undone any more: it might write them down again.
        """
        ...


OpenInMail = Callable[[BragNote, Callable[[KnownError], None]], None]
"""Shows a note in the leader's mail program, as MailProgram.open does with a draft."""


@dataclass(frozen=True, kw_only=True)
class Provisions:
    """What the composition root gives the windows: the ways in and out of this computer."""

    book_path: Path
    formats: tuple[NoteFormat, ...]
    save_file: Callable[[Path, bytes], None]
    suggest_name: Callable[[str, str], str]
    note_texts: Callable[[BragNote], NoteTexts]
    document: Callable[[list[Block], str], bytes | None]
    open_in_mail: OpenInMail
    aside: DeskAside
    autostart: Autostart = field(default_factory=NoAutostart)
    findings: Callable[[KeyChord | None], tuple[Finding, ...]] = lambda _: ()
    """What works around the book, the key for quick entry among it; on any thread."""
    sample: Callable[[], AbstractContextManager[tuple[Desk, Path]]] | None = None


@dataclass(frozen=True, kw_only=True)
class Surroundings(Provisions):
    """Everything a window may use."""

    theme: Theme
    desk: Desk
    watch: BookWatch
    open: Opener
    coach: Callable[[], NoteReader | None]
    sending: Background
    protection: ProtectionControl | None = None
    care: BookCare | None = None
    throw_away: Callable[[], None] | None = None
    """Ends the sample week, for windows that show it."""

    @classmethod
    def over(cls, provisions: Provisions, **own: Any) -> "Surroundings":
        """The provisions, and what the shell has of its own."""
        given = {field.name: getattr(provisions, field.name) for field in fields(provisions)}
        return cls(**given, **own)
