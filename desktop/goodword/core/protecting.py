"""Protecting the book: where its key is found, and what changes who can open it.

Each change is made in an order in which any moment may be the last: the key is kept first, then the note about it is
written, then the book changes, and only then is forgotten what is no longer needed.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from goodword.core.book_key import BookKey
from goodword.core.errors import InvalidInputError, KnownError, LockedBookError
from goodword.core.language import marked, tr
from goodword.core.mail_ports import Cancelled, SecretError, SecretStore, never
from goodword.core.ports import Clock
from goodword.core.protection import FileKind, KeptKey, Protection, SealedKey
from goodword.core.protection_ports import CopiesChanged, ProtectionStore, Vault
from goodword.core.protection_words import Changed, Standing
from goodword.core.recovery_code import RANDOM_BYTES, MistypedCodeError, RecoveryCode
from goodword.core.secret import Secret

KEYRING = "the keyring"

_ASK = marked("Unlock it with your passphrase or the recovery code: goodword unlock")
_ASK_CODE = marked("Unlock it with the recovery code: goodword unlock")


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The key that opens the book; `trouble` says why the keyring does not keep it, if it was to."""

    key: BookKey
    trouble: KnownError | None = None


class Protecting:
    """The use cases of protection. Whatever asks the keyring or stretches a passphrase takes its time."""

    def __init__(
        self,
        vault: Vault,
        notes: ProtectionStore,
        keyring: SecretStore,
        clock: Clock,
        random: Callable[[int], bytes],
    ) -> None:
        self._vault = vault
        self._notes = notes
        self._keyring = keyring
        self._clock = clock
        self._random = random

    def standing(self) -> Standing:
        """How the book is protected, as far as it can be told without asking anybody."""
        kept = self._notes.load().keys
        in_keyring, sealed = any(key.keyring for key in kept), any(key.sealed for key in kept)
        return Standing(self._vault.kind(), in_keyring, sealed)

    def key_at_hand(self, cancelled: Cancelled = never) -> BookKey | None:
        """The key from the keyring; None for a book that needs none.

        LockedBookError, with the reason, where the leader has to be asked.
        """
        if self._vault.kind() is not FileKind.PROTECTED:
            return None
        keys = self._notes.load().keys
        ask = tr(_ASK if any(kept.sealed for kept in keys) else _ASK_CODE)
        for kept in keys:
            if not kept.keyring:
                continue
            try:
                found = self._keyring.get(_account(kept.id), cancelled)
            except SecretError as error:
                words = tr("The book's key is in the keyring. {problem}").format(problem=error.message)
                raise LockedBookError(words, ask) from error
            key = _read(found)
            if key is not None and key.id == kept.id and self._vault.opens(key):
                return key
        if any(kept.keyring for kept in keys):
            raise LockedBookError(tr("The book's key is not in the keyring any more."), ask)
        raise LockedBookError(hint=ask)

    def fitting(self, keys: tuple[BookKey, ...]) -> BookKey | None:
        """That of `keys` which opens the book, None where it needs none; LockedBookError where none fits."""
        if self._vault.kind() is not FileKind.PROTECTED:
            return None
        for key in keys:
            if self._vault.opens(key):
                return key
        raise LockedBookError

    def unlock(self, secret: Secret) -> Unlocked:
        """Open the book with a passphrase or the recovery code, and give the key to the keyring again.

        InvalidInputError where it does not fit. A keyring that keeps nothing is told of, and no hindrance.
        """
        key = self.opened_by(secret)
        kept = self._notes.load().of(key.id) or KeptKey(key.id, self._now())
        name, trouble = self._keep(key)
        with suppress(KnownError):
            # A keyring that did not answer now may still have it, and give it again.
            self._notes.save(self._notes.load().with_first(replace(kept, keyring=name or kept.keyring)))
        return Unlocked(key, trouble)

    def opened_by(self, secret: Secret) -> BookKey:
        """The key that a passphrase or the recovery code stands for; InvalidInputError where it does not fit."""
        self._must_be_protected()
        wrong: KnownError = InvalidInputError(tr("That does not open the book."), tr("Nothing was changed. Try again."))
        try:
            key = RecoveryCode.typed(secret.reveal()).key()
            if self._vault.opens(key):
                return key
            wrong = InvalidInputError(
                tr("That recovery code is another book's, or the book is damaged."), tr("Nothing was changed.")
            )
        except MistypedCodeError as error:
            wrong = error
        except InvalidInputError as error:
            if not any(kept.sealed for kept in self._notes.load().keys):
                wrong = error  # it can't have been meant for a passphrase
        for kept in self._notes.load().keys:
            found = kept.sealed.open(secret) if kept.sealed else None
            if found and self._vault.opens(found):
                return found
        raise wrong

    def lock(self) -> None:
        """Take the key out of the keyring: from now on the passphrase or the recovery code is asked for.

        SecretError where the keyring may still have it.
        """
        self._must_be_protected()
        protection = self._notes.load()
        if not protection.keys:
            raise SecretError(
                tr("The key may still be in the keyring"),
                tr("What Goodword had noted about its keys is gone, so the key may still be in the keyring."),
                tr("Look there for Goodword, and delete what it has."),
            )
        for kept in protection.keys:
            if kept.keyring:
                self._keyring.forget(_account(kept.id))
                protection = protection.with_first(replace(kept, keyring=""))
            else:
                self._forget(kept.id)
        self._notes.save(protection)

    def new_code(self) -> RecoveryCode:
        """A fresh recovery code, for the leader to write down and type back. Nothing is changed by it."""
        return RecoveryCode.made_from(self._random(RANDOM_BYTES))

    def keyring_trouble(self) -> KnownError | None:
        """Why the keyring would keep no key; tried by keeping something else there for a moment."""
        try:
            self._keyring.put("trial", Secret("trial"))
            self._keyring.forget("trial")
        except SecretError as error:
            return error
        return None

    def protect(self, code: RecoveryCode, passphrase: Secret | None, old: BookKey | None = None) -> Changed:
        """Protect the book, or give it another key where `old` is its key now; nobody else may have it open.

        A passphrase is needed where the keyring keeps nothing (SecretError). Whatever is raised, the book is as before.
        """
        self._must_be(FileKind.PLAIN if old is None else FileKind.PROTECTED)
        key = code.key()
        sealed = SealedKey.close(key, passphrase, self._random) if passphrase else None
        before = self._notes.load()
        name, trouble = self._keep(key)
        if trouble and not sealed:
            raise trouble
        try:
            self._notes.save(before.with_first(KeptKey(key.id, self._now(), name, sealed)))
            self._vault.change(old, key)
        except BaseException:
            self._take_back(key, before)
            raise
        return Changed(key, self._settle(key, old), in_keyring=bool(name))

    def unprotect(self, key: BookKey | None) -> Changed:
        """Write the book as a plain file again, which `key` opens now; nobody else may have it open.

        Without a key: go on where that was cut off, the book being plain already.
        """
        if key is None and self._vault.kind() is FileKind.PLAIN and self._notes.load().keys:
            return Changed(None, self._settle(None, None))
        self._must_be_protected()
        self._vault.change(key, None)
        return Changed(None, self._settle(None, key))

    def set_passphrase(self, key: BookKey, passphrase: Secret | None) -> None:
        """Let `passphrase` open the book, in place of a former one; None: none does.

        SecretError where the key is in no keyring: then a passphrase stays.
        """
        self._must_be_protected()
        protection = self._notes.load()
        kept = protection.of(key.id) or KeptKey(key.id, self._now())
        if passphrase is None and not kept.keyring:
            raise SecretError(
                tr("The passphrase stays"),
                tr("No keyring keeps the key of the book."),
                tr("Without one a passphrase is needed."),
            )
        sealed = SealedKey.close(key, passphrase, self._random) if passphrase else None
        self._notes.save(protection.with_first(replace(kept, sealed=sealed)))

    def mend(self, key: BookKey) -> CopiesChanged:
        """Go on where a change was cut off: each copy is protected as the book is, which `key` opens.

        Never the other way round: somebody may have put a plain book in the place of the protected one.
        """
        return self._settle(key, None)

    def _settle(self, key: BookKey | None, old: BookKey | None) -> CopiesChanged:
        """What follows a change of the book. Keys are forgotten only when no copy is left that may need them."""
        protection = self._notes.load()
        known = [old] if old else []
        for kept in protection.keys:
            if kept.keyring and (key is None or kept.id != key.id) and kept.id not in [one.id for one in known]:
                with suppress(SecretError):
                    if found := _read(self._keyring.get(_account(kept.id))):
                        known.append(found)
        copies = self._vault.change_copies(tuple(known), key)
        if copies.left:
            return copies
        for kept in protection.keys:
            if key is None or kept.id != key.id:
                if kept.keyring and not self._forget(kept.id):
                    copies = replace(copies, keys_kept=copies.keys_kept + 1)
                    continue
                protection = protection.without(kept.id)
        with suppress(KnownError):
            if protection != self._notes.load():
                self._notes.save(protection)
        return copies

    def _take_back(self, key: BookKey, before: Protection) -> None:
        """A change failed: forget its key, unless that is what opens the book by now, or nobody can tell."""
        try:
            changed = self._vault.opens(key)
        except KnownError:
            changed = True
        if not changed:
            self._forget(key.id)
            with suppress(KnownError):
                self._notes.save(before)

    def _keep(self, key: BookKey) -> tuple[str, KnownError | None]:
        try:
            self._keyring.put(_account(key.id), Secret(key.raw.hex()))
        except SecretError as error:
            return "", error
        return KEYRING, None

    def _forget(self, key_id: str) -> bool:
        """Take a key out of the keyring; whether it is out."""
        try:
            self._keyring.forget(_account(key_id))
        except SecretError:
            return False
        return True

    def _must_be_protected(self) -> None:
        self._must_be(FileKind.PROTECTED)

    def _must_be(self, wanted: FileKind) -> None:
        kind = self._vault.kind()
        if kind is wanted:
            return
        if kind is FileKind.PROTECTED:
            raise KnownError(
                tr("The book is protected"), tr("The book is protected already."), tr("Nothing was changed.")
            )
        if kind is FileKind.PLAIN:
            raise KnownError(
                tr("The book is not protected"), tr("The book is not protected."), tr("Protect it: goodword protect")
            )
        raise KnownError(
            tr("There is no book"), tr("There is no Goodword book here."), tr("Start Goodword once, then try again.")
        )

    def _now(self) -> str:
        return self._clock.now().isoformat()


def _account(key_id: str) -> str:
    return f"book {key_id}"


def _read(found: Secret | None) -> BookKey | None:
    """A key as the keyring gives it; None for anything else."""
    try:
        return BookKey(bytes.fromhex(found.reveal())) if found and len(found.reveal()) == 64 else None
    except ValueError:
        return None
