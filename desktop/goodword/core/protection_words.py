"""How a book is protected, and how a change of that ended, in words."""

from dataclasses import dataclass

from goodword.core.book_key import BookKey
from goodword.core.protection import FileKind
from goodword.core.protection_ports import CopiesChanged


@dataclass(frozen=True, slots=True)
class Standing:
    """How the book is protected: what its file is, and where its key is kept."""

    kind: FileKind
    in_keyring: bool = False
    passphrase: bool = False

    @property
    def protected(self) -> bool:
        """Whether the file is closed to whoever has no key."""
        return self.kind is FileKind.PROTECTED

    def words(self) -> str:
        """That in one line."""
        if not self.protected:
            return "The book is not protected: whoever can read its file can read it."
        if self.in_keyring:
            more = ", and your passphrase opens it" if self.passphrase else ""
            return f"The book is protected. Its key is in the keyring{more}; the recovery code opens it too."
        if self.passphrase:
            return "The book is protected. Your passphrase opens it; the recovery code opens it too."
        return "The book is protected. The recovery code opens it."


@dataclass(frozen=True, slots=True)
class Changed:
    """A change that was made: the key that opens the book now (None: none is needed), and what became of its copies."""

    key: BookKey | None
    copies: CopiesChanged
    in_keyring: bool = False

    def copies_words(self) -> str:
        """What became of the backups, and of keys no longer needed; empty where there is nothing to say."""
        fit, left, plain = self.copies.fit, self.copies.left, self.copies.plain
        lines = []
        if fit:
            lines.append(f"{_counted(fit)} {'is' if fit == 1 else 'are'} as the book is.")
        if left:
            stayed = "it was" if left == 1 else "they were"
            lines.append(f"{_counted(left)} could not be changed, and stayed as {stayed}.")
        if plain:
            lines.append(
                f"{_counted(plain)} in the folder “backups” can still be read by anybody who gets at it. "
                "What you don't need of that, delete."
            )
        if self.copies.keys_kept:
            lines.append("The keyring did not let go of a key that nothing needs now. Try the same again later.")
        return " ".join(lines)


def _counted(number: int) -> str:
    return f"{number} backup{'s' * (number != 1)}"
