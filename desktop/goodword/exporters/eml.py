"""The brag note as a mail: for a draft in a file, and for what is sent. Nothing in it tells of this computer."""

import binascii
import re
from collections.abc import Iterable
from email.header import Header
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP

from goodword.core.brag_note import BragNote, in_its_language
from goodword.core.note_blocks import Block, Subtitle, Title, blocks
from goodword.core.note_outlets import MailDraft
from goodword.exporters.rich_text import mail_html
from goodword.exporters.text import plain

_BOUNDARY = "=_parts_of_one_note_"
"""No quoted-printable text can hold it."""

_LONGEST_SUBJECT = 200
_LINE = 76
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ,.'-]{0,60}")
_UNSENT = "X-Unsent: 1"


@in_its_language
def write(note: BragNote) -> bytes:
    """The note as an unsent draft: no sender, no date, line ends CR LF; the same note gives the same bytes."""
    return _mail(blocks(note), _UNSENT)


@in_its_language
def draft(note: BragNote) -> MailDraft:
    """The note for a mail program."""
    found = blocks(note)
    return MailDraft(subject(found), plain(found), _mail(found, _UNSENT))


@in_its_language
def build_message(note: BragNote) -> EmailMessage:
    """The note as text and HTML with a subject, and no other headers than those of MIME, under the policy SMTP.

    Whoever sends it adds From, To, Date and Message-ID.
    """
    message = BytesParser(policy=SMTP).parsebytes(_mail(blocks(note)))
    assert isinstance(message, EmailMessage)
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


def _mail(found: list[Block], *more: str) -> bytes:
    """The bytes of the mail, with `more` lines at the end of its head."""
    head = [
        f"Subject: {_encoded(subject(found))}",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/alternative; boundary="{_BOUNDARY}"',
        *more,
    ]
    parts = (_part("plain", plain(found)), _part("html", mail_html(found)))
    body = "".join(f"--{_BOUNDARY}\n{part}\n" for part in parts)
    return "\n".join([*head, "", f"{body}--{_BOUNDARY}--\n"]).replace("\n", "\r\n").encode("ascii")


def _part(subtype: str, text: str) -> str:
    head = f'Content-Type: text/{subtype}; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n'
    return head + binascii.b2a_qp(text.encode()).decode("ascii")
