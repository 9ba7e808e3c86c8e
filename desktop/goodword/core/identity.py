"""Ids of records: UUID version 7 (RFC 9562, section 5.7), so that two copies of a book can be merged one day."""

from datetime import datetime
from uuid import UUID

RANDOM_BYTES = 10


def uuid7(moment: datetime, randomness: bytes) -> str:
    """The UUIDv7 of `moment` (aware) and ten random bytes, in its usual text form.

    Nothing may be read from an id: the moment only keeps new ones from meeting old ones.
    """
    milliseconds = int(moment.timestamp() * 1000) & (2**48 - 1)
    number = int.from_bytes(milliseconds.to_bytes(6) + randomness[:RANDOM_BYTES])
    number &= ~(0xF << 76) & ~(0x3 << 62)
    return str(UUID(int=number | (0x7 << 76) | (0x2 << 62)))
