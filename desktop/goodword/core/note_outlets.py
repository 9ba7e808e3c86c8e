"""How a note leaves without a file: by the clipboard, and as a draft in the leader's own mail program."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from goodword.core.errors import KnownError


@dataclass(frozen=True, slots=True)
class NoteTexts:
    """A note for the clipboard: the same words twice, in one copy; whoever pastes takes the one it can show."""

    plain: str
    html: str


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A note for a mail program: subject and text, and `message`, the whole mail as a file holds it."""

    subject: str
    text: str
    message: bytes


class MailProgram(Protocol):
    """The leader's own mail program."""

    def open(self, draft: MailDraft, failed: Callable[[KnownError], None]) -> None:
        """Show `draft` there, for the leader to look at and send; returns at once.

        Raises KnownError where nothing can be asked to. `failed` is called, on any thread, if it is found out
        later that nothing opened.
        """
        ...
