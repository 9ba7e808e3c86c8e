"""How a book is protected, and how a change of that ended, in words."""

from dataclasses import dataclass

from goodword.core.book_key import BookKey
from goodword.core.language import tr
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
            return tr("The book is not protected: whoever can read its file can read it.")
        if self.in_keyring:
            if self.passphrase:
                return tr(
                    "The book is protected. Its key is in the keyring, and your passphrase opens it; "
                    "the recovery code opens it too."
                )
            return tr("The book is protected. Its key is in the keyring; the recovery code opens it too.")
        if self.passphrase:
            return tr("The book is protected. Your passphrase opens it; the recovery code opens it too.")
        return tr("The book is protected. The recovery code opens it.")


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
            words = tr("{n} backup is as the book is.|{n} backups are as the book is.", "", fit)
            lines.append(words.format(n=fit))
        if left:
            words = tr(
                "{n} backup could not be changed, and stayed as it was.|"
                "{n} backups could not be changed, and stayed as they were.",
                "",
                left
            )
            lines.append(words.format(n=left))
        if plain:
            words = tr(
                "{n} backup in the folder “backups” can still be read by anybody who gets at it. "
                "What you don't need of that, delete.|"
                "{n} backups in the folder “backups” can still be read by anybody who gets at it. "
                "What you don't need of that, delete.",
                "",
                plain
            )
            lines.append(words.format(n=plain))
        if self.copies.keys_kept:
            lines.append(tr("The keyring did not let go of a key that nothing needs now. Try the same again later."))
        return " ".join(lines)
