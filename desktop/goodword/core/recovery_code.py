"""The recovery code: what a leader writes on paper. It alone opens the book and every copy of it, wherever it lies."""

import hashlib
import hmac

from goodword.core.book_key import BookKey
from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.secret import Secret

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, so that nothing is mistaken for something else."""

RANDOM_BYTES = 17
"""What a code is made from; 130 of their bits count."""

_SYMBOLS, _CHECKS, _GROUP = 26, 2, 4
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})
_PURPOSE = b"goodword recovery code 1"


class MistypedCodeError(InvalidInputError):
    """As long as a recovery code, and none: a character is wrong."""


class RecoveryCode:
    """26 random symbols and two that check them, in seven groups of four. Never shown by accident."""

    __slots__ = ("_symbols",)

    def __init__(self, symbols: str) -> None:
        self._symbols = symbols

    @classmethod
    def made_from(cls, randomness: bytes) -> "RecoveryCode":
        """The code that these bytes stand for."""
        number = int.from_bytes(randomness[:RANDOM_BYTES], "big") >> (RANDOM_BYTES * 8 - _SYMBOLS * 5)
        return cls("".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(_SYMBOLS))))

    @classmethod
    def typed(cls, text: str) -> "RecoveryCode":
        """What somebody typed, in capitals or not, with any blanks and dashes; InvalidInputError in words."""
        kept = "".join(mark for mark in text.upper() if mark.isalnum()).translate(_LOOKS_LIKE)
        if len(kept) != _SYMBOLS + _CHECKS:
            raise InvalidInputError(
                tr("A recovery code has {wanted} characters, and {typed} were typed.").format(
                    wanted=_SYMBOLS + _CHECKS, typed=len(kept)
                ),
                tr("Type all seven groups."),
            )
        code = cls(kept[:_SYMBOLS])
        if not set(kept) <= set(ALPHABET) or code._checks() != kept[_SYMBOLS:]:
            raise MistypedCodeError(
                tr("That is no recovery code."), tr("A character is wrong. Compare it group by group.")
            )
        return code

    def __repr__(self) -> str:
        return "RecoveryCode(…)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryCode) and hmac.compare_digest(self._symbols, other._symbols)

    def __hash__(self) -> int:
        return hash(self._symbols)

    def shown(self) -> Secret:
        """The code as it is written down."""
        text = self._symbols + self._checks()
        return Secret("-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP)))

    def key(self) -> BookKey:
        """The key it stands for."""
        return BookKey(hmac.digest(_PURPOSE, self._symbols.encode(), "sha256"))

    def _checks(self) -> str:
        digest = hashlib.sha256(b"check " + self._symbols.encode()).digest()
        return "".join(ALPHABET[byte & 31] for byte in digest[:_CHECKS])
