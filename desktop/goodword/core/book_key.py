"""The key of a protected book."""

import hashlib
from dataclasses import dataclass

from goodword.core.errors import BugError

KEY_BYTES = 32


@dataclass(frozen=True, slots=True, repr=False)
class BookKey:
    """32 bytes that open a book; no log, traceback or error shows them."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise BugError("a key of the wrong length")

    def __repr__(self) -> str:
        return "BookKey(…)"

    @property
    def id(self) -> str:
        """Names the key without telling anything of it."""
        return hashlib.sha256(b"goodword book key id\0" + self.raw).hexdigest()[:16]
