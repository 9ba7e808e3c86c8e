"""What protection needs of the outside: the book's file, and the note beside it about its keys."""

from dataclasses import dataclass
from typing import Protocol

from goodword.core.book_key import BookKey
from goodword.core.protection import FileKind, Protection


@dataclass(frozen=True, slots=True)
class CopiesChanged:
    """How many copies of the book are now protected as the book is, and how many are not.

    `plain` of those that are not can be read by anybody; `keys_kept` keys that nothing needs are still in the keyring.
    """

    fit: int = 0
    left: int = 0
    plain: int = 0
    keys_kept: int = 0


class Vault(Protocol):
    """The book's file and its copies. Raises BookError in words."""

    def kind(self) -> FileKind:
        """What stands where the book is."""
        ...

    def opens(self, key: BookKey) -> bool:
        """Whether `key` opens the book."""
        ...

    def change(self, old: BookKey | None, new: BookKey | None) -> None:
        """Write the book anew, so that `new` opens it: the old file or the new one is there, complete.

        BookError where anybody has the book open.
        """
        ...

    def change_copies(self, known: tuple[BookKey, ...], new: BookKey | None) -> CopiesChanged:
        """Write each copy anew that is not protected as the book is, if it is plain or one of `known` opens it."""
        ...


class ProtectionStore(Protocol):
    """The note about the keys, beside the book; whole or not at all."""

    def load(self) -> Protection:
        """What is written there; nothing where there is none, or none that can be read."""
        ...

    def save(self, protection: Protection) -> None:
        """Write it, on disk when this returns; an empty one takes the note away. BookError in words."""
        ...
