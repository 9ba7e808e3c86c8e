"""Two kinds of failure: what the world does to us (known), and what we did wrong (a bug)."""

from goodword.core.language import tr

LONGEST_QUOTE = 40
"""Longer texts are not repeated in an error."""


class KnownError(Exception):
    """Something a person can understand and act on.

    `title` heads a banner or dialog ("This record is not saved yet"), `message` says what is wrong
    ("The disk is full."), `hint` says what to do ("Free some space, then save again.").
    `str(error)` is message and hint on one line, as the command prints it. No text of a record goes in.
    """

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(title, message, hint)
        self.title = title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return " ".join(part for part in (self.message, self.hint) if part)


class InvalidInputError(KnownError):
    """What was typed can't be taken as it is; it stays where it was typed."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(tr("This can't be taken as it is"), message, hint)


class NotFoundError(KnownError):
    """The record, person or draft that was named does not exist."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(tr("Not found"), message, hint)


class BookError(KnownError):
    """The book can't be read or written: locked, foreign, newer, damaged, disk full, no directory."""


class NoWritingError(BookError):
    """The folder of the book is there and can be read, but not written: the book can be looked at, no more."""


class NewerBookError(BookError):
    """The book was written by a newer Goodword; it stays where and as it is."""


class ForeignBookError(BookError):
    """The file is no Goodword book; it stays where and as it is."""


class LockedBookError(BookError):
    """The book is protected, and its key is not at hand or does not fit; it stays as it is."""

    def __init__(self, message: str | None = None, hint: str | None = None) -> None:
        said = tr("The book is locked.") if message is None else message
        what_to_do = tr("Unlock it with: goodword unlock") if hint is None else hint
        super().__init__(tr("The book is locked"), said, what_to_do)


class LockedCopyError(LockedBookError):
    """A copy needs a recovery code of its own; the book is as it was."""


class BugError(Exception):
    """A promise inside Goodword was broken. Reported without private text, never shown as the user's fault."""


def quoted(text: str) -> str:
    """`text` as it can stand in one line of an error: in quotes if it is short and all of it can be seen."""
    text = text.strip()
    return in_quotes(text) if text.isprintable() and 0 < len(text) <= LONGEST_QUOTE else tr("What was typed")


def in_quotes(text: str) -> str:
    """`text` in the quotation marks of the language."""
    return tr("“{text}”", "a quotation").format(text=text)
