"""What can be asked of the running app, by another start or by the command."""

import json
from dataclasses import dataclass
from enum import StrEnum

from goodword.core.practices import Practice

_TOKEN_LIMIT = 256


class Verb(StrEnum):
    """What can be asked of the running app."""

    SHOW = "show"
    QUICK = "quick"
    RELOAD = "reload"
    LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Request:
    """One wish: raise Today, open quick entry (at a practice, if one is named), read the book again, or lock it.

    `token` lets the window take the focus (XDG activation); it is the asking process's to pass on.
    """

    verb: Verb
    practice: Practice | None = None
    token: str = ""

    def to_bytes(self) -> bytes:
        """The request as it goes over the channel."""
        token = self.token if _is_token(self.token) else ""
        return json.dumps({"verb": self.verb, "practice": self.practice, "token": token}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Request":
        """Read a request; raises ValueError for anything that is not exactly one."""
        match json.loads(data.decode()):
            case {"verb": str() as verb, "practice": str() | None as practice, "token": str() as token, **rest}:
                pass
            case _:
                raise ValueError("not a request")
        if rest or not _is_token(token) or (practice is not None and verb != Verb.QUICK):
            raise ValueError("not a request")
        return cls(Verb(verb), None if practice is None else Practice(practice), token)


def _is_token(text: str) -> bool:
    return len(text) <= _TOKEN_LIMIT and text.isascii() and (not text or text.isprintable())
