"""What leaves has exactly the headers it is meant to have, whatever stands in names and titles."""

from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import SMTP, default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.brag_note import BragNote, PersonPraise, Praise
from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.mail_address import checked_address
from goodword.core.note_words import Audience
from goodword.delivery.letter import BODY_HEADERS, ENVELOPE_HEADERS, LetterError, check, letter_bytes
from goodword.delivery.postman import SmtpPostman
from goodword.exporters.eml import build_message
from support.letters import BODY, MOMENT, letter
from support.notes import TUESDAY, rich_week

HEADERS = ("from", "to", "date", "message-id", "subject", "mime-version", "content-type")
NASTY = st.sampled_from(
    [
        "=?UTF-8?Q?=0A?=Bcc: all@example.org",
        "=?utf-8?b?DQpCY2M6IGFsbEBleGFtcGxlLm9yZw==?=",
        "=?utf-8?q?=0D=0ABcc:_all@example.org?=",
        "\r\nBcc: all@example.org",
        "\nBcc: all@example.org\n\n<script>",
        "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029Bcc: x",
        '"Kim" <all@example.org>, ',
        "Kim (=?utf-8?q?=0A?=)",
        ") <x@example.org> (",
        "\x00",
        "\udc0a",
        "字" * 150,
        "é" * 300,
        "א\u202e\u2066",
        "a" * 1200,
    ]
)
TEXTS = st.lists(NASTY | st.text(), max_size=4).map("".join)
POSTMAN = SmtpPostman(build_message)


def note(name: str, title: str, text: str) -> BragNote:
    return BragNote(
        Audience.MANAGER, title, name, text, (PersonPraise(name, (Praise(text, TUESDAY),)),), signature=title
    )


def headers(data: bytes) -> list[str]:
    """The names of the header lines, told by nothing but their form."""
    head = data.split(b"\r\n\r\n")[0].split(b"\r\n")
    return sorted(line.split(b":")[0].decode().lower() for line in head if line[:1] not in b" \t")


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_no_words_become_a_header(sender: str, name: str, title: str, text: str) -> None:
    try:
        body = POSTMAN.body(note(name, title, text))
        data = letter_bytes(letter("a@example.org", "b@example.org", name=sender, body=body))
    except LetterError:
        return
    assert headers(data) == sorted(HEADERS)
    for policy in (SMTP, default):
        message = message_from_bytes(data, policy=policy)
        assert sorted(key.lower() for key in message) == sorted(HEADERS)
        assert str(message["To"]) == "a@example.org, b@example.org"
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")


@given(TEXTS, TEXTS)
def test_a_note_that_can_be_written_can_be_sent(sender: str, text: str) -> None:
    body = POSTMAN.body(note("Zoë", "Good words", text))
    assert letter_bytes(letter(name=sender, body=body)).endswith(body)


@given(st.text() | NASTY.map(lambda text: f"{text}@example.org") | NASTY.map(lambda text: f"kim@{text}"))
def test_an_address_that_is_taken_is_only_an_address(text: str) -> None:
    try:
        address = checked_address(text)
    except InvalidInputError:
        return
    data = letter_bytes(letter(address))
    assert message_from_bytes(data, policy=SMTP)["To"].addresses[0].addr_spec == address


def test_the_letter_as_it_leaves() -> None:
    head = letter_bytes(letter("a@example.org", "b@example.org", name="Zoë van Dam")).split(b"Subject")[0]
    assert head == (
        b"From: =?utf-8?q?Zo=C3=AB_van_Dam?= <kim@example.org>\r\n"
        b"To: a@example.org,\r\n b@example.org\r\n"
        b"Date: Mon, 02 Mar 2026 10:00:00 +0100\r\n"
        b"Message-ID: <1@example.org>\r\n"
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("", ""),
        ("  \r\n ", ""),
        ("Kim Doe", "Kim Doe"),
        ("Kim O'Brien-Lee", "Kim O'Brien-Lee"),
        ("Doe, Kim", "Doe, Kim"),
        ('Kim "the" <boss@example.org>', 'Kim "the" <boss@example.org>'),
        ("=?UTF-8?Q?=0A?=Bcc: x@example.org", "=?UTF-8?Q?=0A?=Bcc: x@example.org"),
        ("中村 さくら", "中村 さくら"),
        ("x" * 150, "x" * 150),
        ("é" * 150, "é" * 150),
    ],
)
def test_the_senders_name_is_read_as_it_is(name: str, shown: str) -> None:
    message = message_from_bytes(letter_bytes(letter(name=name)), policy=SMTP)
    (sender,) = message["From"].addresses
    assert (sender.addr_spec, sender.display_name.replace(" ", "")) == ("kim@example.org", shown.replace(" ", ""))


def test_a_hundred_addresses() -> None:
    addresses = [f"somebody.with.a.long.name.{number}@mail.example.org" for number in range(100)]
    assert letter_bytes(letter(*addresses)).count(b"mail.example.org") == 100


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"MIME-Version: 1.0\r\n", b""),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\nBcc: x@example.org\r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\nX-Unsent: 1\r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\nSubject: again\r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\nno header\r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\nTo:\tx@example.org\r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\r\n \r\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\n"),
        (b"MIME-Version: 1.0\r\n", b"MIME-Version: 1.0\rBcc: x\r\n"),
        (b"Subject: ", b"Subject: \xc3\xa9"),
        (b"Subject: ", b"Subject: \0"),
        (b"Subject: ", b"Subject: " + b"x" * 999),
        (b"Content-Type: text/plain", b"X-Path: /home\r\nContent-Type: text/plain"),
        (b"Content-Type: text/plain", b"Content-Type: text/plain; charset=utf-8\r\nContent-Type: text/plain"),
        (b"--=_parts_of_one_note_--", b""),
    ],
)
def test_what_is_not_meant_stays_here(old: bytes, new: bytes) -> None:
    assert old in BODY
    with pytest.raises(LetterError, match="so it stays here"):
        letter_bytes(letter(body=BODY.replace(old, new, 1)))


@pytest.mark.parametrize(
    "to", ["a@example.org>, <b@example.org", "a@example.org\r\nBcc: b@example.org", "a@example.org, b@example.org", "é"]
)
def test_addresses_that_nobody_checked_stay_here_too(to: str) -> None:
    with pytest.raises(LetterError):
        letter_bytes(letter(to))


def test_a_message_id_that_nobody_checked_stays_here_too() -> None:
    with pytest.raises(LetterError):
        letter_bytes(replace(letter(), message_id="<1@example.org>\r\nBcc: b@example.org"))


def test_a_mail_that_brings_more_along_is_no_body() -> None:
    def build(of: BragNote) -> EmailMessage:
        message = build_message(of)
        message["X-Unsent"] = "1"
        return message

    with pytest.raises(KnownError):
        SmtpPostman(build).body(rich_week().note)
    check(SmtpPostman(build_message).body(rich_week().note), BODY_HEADERS)
    assert not BODY_HEADERS & ENVELOPE_HEADERS
    assert MOMENT.utcoffset() is not None


def test_a_builder_that_trusts_the_standard_library_is_caught() -> None:
    def build(of: BragNote) -> EmailMessage:
        message = build_message(of)
        message.replace_header("Subject", "=?UTF-8?Q?=0A?=Bcc: all@example.org")
        return message

    with suppress(LetterError, MessageError):  # old Pythons write a second header line, new ones refuse to
        assert headers(SmtpPostman(build).body(rich_week().note)) == sorted(BODY_HEADERS)
