"""A way to write a brag note, as windows and command see it."""

from collections.abc import Callable
from typing import Protocol

from goodword.core.brag_note import BragNote


class FileFormat(Protocol):
    """A kind of file, as it is chosen."""

    @property
    def name(self) -> str:
        """What `goodword note --format` takes."""
        ...

    @property
    def label(self) -> str:
        """What a window calls it, in English: a text marked as "a format"."""
        ...

    @property
    def suffix(self) -> str:
        """The end of a file's name, with its dot."""
        ...


class NoteFormat(FileFormat, Protocol):
    """A way to write a brag note as bytes; it never knows where they go."""

    @property
    def is_text(self) -> bool:
        """Whether the bytes are UTF-8 text that can go to a terminal."""
        ...

    @property
    def write(self) -> Callable[[BragNote], bytes]:
        """Makes the bytes; the same note gives the same bytes."""
        ...
