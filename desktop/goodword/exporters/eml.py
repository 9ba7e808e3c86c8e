"""The brag note as a mail: for a draft in a file, and for what is sent. Nothing in it tells of this computer."""

import binascii
import re
from collections.abc import Iterable
from email.header import Header
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import Block, Subtitle, Title, blocks
from goodword.core.note_outlets import MailDraft
from goodword.exporters.rich_text import mail_html
from goodword.exporters.text import plain

_BOUNDARY = "=_parts_of_one_note_"
"""No quoted-printable text can hold it."""

_LONGEST_SUBJECT = 200
_LINE = 76
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ,.'-]{0,60}")
_UNSENT = "X-Unsent"


def write(note: BragNote) -> bytes:
    """The note as an unsent draft: no sender, no date, line ends CR LF; the same note gives the same bytes."""
    message = build_message(note)
    message[_UNSENT] = "1"
    return message.as_bytes()


def draft(note: BragNote) -> MailDraft:
    """The note for a mail program."""
    found = blocks(note)
    return MailDraft(subject(found), plain(found), write(note))


def build_message(note: BragNote) -> EmailMessage:
    """The note as text and HTML with a subject, and no other headers than those of MIME, under the policy SMTP.

    Whoever sends it adds From, To, Date and Message-ID.
    """
    found = blocks(note)
    message = EmailMessage(policy=SMTP)
    message.set_raw("Subject", _encoded(subject(found)))
    message["MIME-Version"] = "1.0"
    message["Content-Type"] = f'multipart/alternative; boundary="{_BOUNDARY}"'
    message.set_payload([_part("plain", plain(found)), _part("html", mail_html(found))])
    return message


def subject(found: Iterable[Block]) -> str:
    """Title and period on one line, in which nothing reads as an encoded word: those can hide line ends."""
    line = " · ".join(block.text for block in found if isinstance(block, Title | Subtitle))
    if len(line) > _LONGEST_SUBJECT:
        line = f"{line[: _LONGEST_SUBJECT - 1].rstrip()}…"
    return line.replace("=?", "= ?").replace("?=", "? =")


def _encoded(line: str) -> str:
    """A header's value as it stands in the bytes. Done here: the library's own folding loses blanks at times."""
    if _PLAIN.fullmatch(line):
        return line
    return Header(line, "utf-8", maxlinelen=_LINE, header_name="Subject").encode(maxlinelen=_LINE)


def _part(subtype: str, text: str) -> MIMEPart:
    part = MIMEPart(policy=SMTP)
    part["Content-Type"] = f'text/{subtype}; charset="utf-8"'
    part["Content-Transfer-Encoding"] = "quoted-printable"
    part.set_payload(binascii.b2a_qp(text.replace("\n", "\r\n").encode()).decode("ascii"))
    return part
