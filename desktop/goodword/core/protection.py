"""How a book is protected, as it is written beside it: which keys there are, and where each is kept. No secret."""

import hashlib
import hmac
import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from goodword.core.book_key import KEY_BYTES, BookKey
from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.secret import Secret

SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE = 8, 1000
VERSION = 1
LONGEST_TEXT = 64_000
"""More is no file of ours."""

_SALT_BYTES = 16
_MOST_KEYS = 100
_COST = (1 << 16, 8, 2)
"""scrypt: 64 MiB and about a third of a second for each guess."""
_MOST_MEMORY = 256 << 20


class FileKind(StrEnum):
    """What stands where a book is looked for."""

    MISSING = "missing"
    PLAIN = "plain"
    PROTECTED = "protected"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SealedKey:
    """A key closed with a passphrase: scrypt's stream over it, and a seal that tells whether the passphrase fits."""

    salt: bytes
    cost: tuple[int, int, int]
    closed: bytes
    seal: bytes

    @classmethod
    def close(cls, key: BookKey, passphrase: Secret, random: Callable[[int], bytes]) -> "SealedKey":
        """Close `key`; InvalidInputError for a passphrase that is too short or too long. Takes its time."""
        salt = random(_SALT_BYTES)
        stream, sealing = _stretched(checked_passphrase(passphrase), salt, _COST)
        closed = _mixed(key.raw, stream)
        return cls(salt, _COST, closed, hmac.digest(sealing, salt + closed, "sha256"))

    def open(self, passphrase: Secret) -> BookKey | None:
        """The key, None where the passphrase does not fit. Takes its time."""
        stream, sealing = _stretched(passphrase.reveal(), self.salt, self.cost)
        if not hmac.compare_digest(hmac.digest(sealing, self.salt + self.closed, "sha256"), self.seal):
            return None
        return BookKey(_mixed(self.closed, stream))


@dataclass(frozen=True, slots=True)
class KeptKey:
    """One key: its id, since when, the name of the keyring that keeps it ("" none), and it closed by a passphrase."""

    id: str
    made_at: str
    keyring: str = ""
    sealed: SealedKey | None = None


@dataclass(frozen=True, slots=True)
class Protection:
    """The keys of a book, the newest first. Older ones are there while a change is under way, or for older copies."""

    keys: tuple[KeptKey, ...] = ()

    def of(self, key_id: str) -> KeptKey | None:
        """The key with that id."""
        return next((kept for kept in self.keys if kept.id == key_id), None)

    def with_first(self, kept: KeptKey) -> "Protection":
        """`kept` first, in place of what is said about the same key."""
        return Protection((kept, *(other for other in self.keys if other.id != kept.id))[:_MOST_KEYS])

    def without(self, key_id: str) -> "Protection":
        """That key no more."""
        return Protection(tuple(kept for kept in self.keys if kept.id != key_id))

    def to_text(self) -> str:
        """As it is written down."""
        return json.dumps({"goodword_protection": VERSION, "keys": [_shape(kept) for kept in self.keys]}, indent=1)

    @classmethod
    def from_text(cls, text: str) -> "Protection":
        """Read what `to_text` wrote; ValueError for anything else. What can't be right is not taken."""
        if len(text) > LONGEST_TEXT:
            raise ValueError("too long")
        try:
            match json.loads(text):
                case {"goodword_protection": int() as version, "keys": list() as keys} if len(keys) <= _MOST_KEYS:
                    if version > VERSION:
                        raise ValueError("from a newer version")
                    return cls(tuple(map(_kept, keys)))
        except (RecursionError, TypeError, KeyError) as error:
            raise ValueError("not readable") from error
        raise ValueError("something else")


def checked_passphrase(passphrase: Secret) -> str:
    """The passphrase if it can be one; InvalidInputError in words."""
    text = passphrase.reveal()
    if not SHORTEST_PASSPHRASE <= len(text) <= LONGEST_PASSPHRASE or not text.strip():
        raise InvalidInputError(
            tr("A passphrase has {least} characters or more.").format(least=SHORTEST_PASSPHRASE),
            tr("A few words with blanks are good."),
        )
    return text


def _stretched(passphrase: str, salt: bytes, cost: tuple[int, int, int]) -> tuple[bytes, bytes]:
    n, r, p = cost
    text = unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")
    both = hashlib.scrypt(text, salt=salt, n=n, r=r, p=p, maxmem=_MOST_MEMORY, dklen=KEY_BYTES * 2)
    return both[:KEY_BYTES], both[KEY_BYTES:]


def _mixed(data: bytes, stream: bytes) -> bytes:
    """One key under one stream, whose salt is never used again."""
    return bytes(one ^ other for one, other in zip(data, stream, strict=True))


def _shape(kept: KeptKey) -> dict[str, Any]:
    sealed = kept.sealed
    return {
        "id": kept.id,
        "made_at": kept.made_at,
        "keyring": kept.keyring,
        "passphrase": sealed
        and {
            "scrypt": list(sealed.cost),
            "salt": sealed.salt.hex(),
            "closed": sealed.closed.hex(),
            "seal": sealed.seal.hex(),
        },
    }


def _kept(shape: Any) -> KeptKey:
    match shape:
        case {"id": str() as key_id, "made_at": str() as made_at, "keyring": str() as keyring, "passphrase": sealed}:
            if len(key_id) != 16 or not set(key_id) <= set("0123456789abcdef"):
                raise ValueError("no id")
            return KeptKey(key_id, made_at[:40], keyring[:80], None if sealed is None else _sealed(sealed))
    raise ValueError("no key")


def _sealed(shape: Any) -> SealedKey:
    match shape:
        case {"scrypt": [int() as n, int() as r, int() as p], "salt": str(), "closed": str(), "seal": str()}:
            salt, closed, seal = (bytes.fromhex(shape[name]) for name in ("salt", "closed", "seal"))
            sizes = (len(salt), len(closed), len(seal)) == (_SALT_BYTES, KEY_BYTES, KEY_BYTES)
            if sizes and n in (1 << 14, 1 << 15, 1 << 16, 1 << 17) and 1 <= r <= 8 and 1 <= p <= 8:
                return SealedKey(salt, (n, r, p), closed, seal)
    raise ValueError("no sealed key")
