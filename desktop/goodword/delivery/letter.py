"""A letter as the bytes that go to a server, and the proof that nothing slipped into its headers.

Words of the leader never become header lines by themselves: whatever the standard library makes of line ends,
encoded or not, the bytes produced are taken apart again and compared with what is meant.
"""

import re
from collections import Counter
from email import message_from_bytes
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.mail_ports import Letter

BODY_HEADERS = frozenset({"subject", "mime-version", "content-type"})
"""What the body of a letter brings along, each once."""

ENVELOPE_HEADERS = frozenset({"from", "to", "date", "message-id"})
"""What is put above it, each once."""

PART_HEADERS = frozenset({"content-type", "content-transfer-encoding"})
"""What a part of the body may have, each once."""

LONGEST_LINE = 998
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9' -]{0,60}")
_BARE_LINE_END = re.compile(rb"\r(?!\n)|(?<!\r)\n")
_FIELD = re.compile(rb"([!-9;-~]+):[ \t]")


class LetterError(KnownError):
    """A letter would not say what it is meant to say, so it stays here."""

    def __init__(self, what: str) -> None:
        super().__init__(
            tr("This mail can't be sent as it is"),
            tr("It would not leave as it was shown ({what}), so it stays here.").format(what=what),
            tr("Take unusual signs out of your name and the names in the note, then try again."),
        )


def letter_bytes(letter: Letter) -> bytes:
    """The letter with its envelope headers above the body; LetterError if a header is not what is meant."""
    lines = [
        f"From: {_mailbox(letter.sender_name, letter.sender)}",
        "To: " + ",\r\n ".join(letter.to),
        f"Date: {format_datetime(letter.dated_at)}",
        f"Message-ID: {letter.message_id}",
    ]
    data = "".join(f"{line}\r\n" for line in lines).encode("ascii", "replace") + letter.body
    check(data, BODY_HEADERS | ENVELOPE_HEADERS)
    message = _parsed(data)
    found = {
        "From": [address.addr_spec for address in message["From"].addresses],
        "To": [address.addr_spec for address in message["To"].addresses],
        "Message-ID": [str(message["Message-ID"])],
    }
    if found != {"From": [letter.sender], "To": list(letter.to), "Message-ID": [letter.message_id]}:
        raise LetterError("addresses")
    return data


def check(data: bytes, wanted: frozenset[str]) -> None:
    """Raise LetterError unless the headers of `data` are the wanted ones, each once, in lines a server takes."""
    if not data.isascii() or b"\0" in data or _BARE_LINE_END.search(data):
        raise LetterError("signs")
    if max(map(len, data.split(b"\r\n"))) > LONGEST_LINE:
        raise LetterError("lines")
    message = _parsed(data)
    found = Counter(name.lower() for name in message.keys())  # noqa: SIM118 - a header may come twice
    if not _names(data.partition(b"\r\n\r\n")[0]) == found == Counter(wanted):
        raise LetterError("headers")
    for part in message.walk():
        if part.defects or any(header.defects for header in part.values() if hasattr(header, "defects")):
            raise LetterError("parts")
        if part is not message and Counter(name.lower() for name in part.keys()) != Counter(PART_HEADERS):  # noqa: SIM118
            raise LetterError("parts")


def _names(head: bytes) -> Counter[str]:
    """The names of the header lines, read without the standard library's parser."""
    names: Counter[str] = Counter()
    for line in head.split(b"\r\n"):
        field = _FIELD.match(line)
        if field:
            names[field[1].decode("ascii").lower()] += 1
        elif line[:1] not in (b" ", b"\t") or not line.strip() or not names:
            names[""] += 1
    return names


def _mailbox(name: str, address: str) -> str:
    """A name and an address as they stand in a header; a name with anything but plain letters goes encoded."""
    name = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    if not name:
        return address
    if not _PLAIN_NAME.fullmatch(name):
        name = Header(name, "utf-8", header_name="From").encode(linesep="\r\n")
    return f"{name}\r\n <{address}>" if len(name) + len(address) > 60 else f"{name} <{address}>"


def _parsed(data: bytes) -> EmailMessage:
    return message_from_bytes(data, policy=SMTP)
