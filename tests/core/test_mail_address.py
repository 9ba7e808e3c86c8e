"""Addresses and servers as they are typed: taken as they can go into a command, or refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.errors import InvalidInputError
from goodword.core.mail_address import (
    checked_address,
    each_once,
    format_addresses,
    parse_address,
    parse_addresses,
    parse_host,
    parse_user,
)


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("kim@example.org", "kim@example.org"),
        ("  Kim.Doe+goodword@Mail.Example.ORG ", "Kim.Doe+goodword@mail.example.org"),
        ("o'brien@example.org", "o'brien@example.org"),
        ("root@localhost", "root@localhost"),
        ("kim@bücher.example", "kim@xn--bcher-kva.example"),
        ("kim@例え.jp", "kim@xn--r8jz45g.jp"),
    ],
)
def test_an_address_is_taken_as_a_server_takes_it(typed: str, taken: str) -> None:
    assert checked_address(typed) == taken
    assert parse_address(typed) == taken


@pytest.mark.parametrize(
    "typed",
    [
        *("", "kim", "@example.org", "kim@", "kim@@example.org", "kim@example..org", "kim@-example.org", "kim@.org"),
        *("kim doe@example.org", "kim@exa mple.org", '"kim"@example.org', "Kim <kim@example.org>", "kim.@example.org"),
        *(".kim@example.org", "a..b@example.org", "kim@example.org\r\nRCPT TO:<x@y.org>", "kim@[127.0.0.1]"),
        *("kïm@example.org", "=?utf-8?q?=0A?=@example.org", "kim@example.org\0", "kim@example.org.", "kim@\ud800.org"),
        *(f"{'x' * 65}@example.org", f"kim@{'x' * 64}.org", f"kim@{'x.' * 130}org", "kim@" + "ü" * 300, "<kim@a.org>"),
    ],
)
def test_what_is_no_address_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        checked_address(typed)
    assert "\n" not in str(caught.value)
    assert caught.value.hint


def test_letters_that_few_servers_take_are_named() -> None:
    with pytest.raises(InvalidInputError, match="letters before the @ that not every server takes"):
        checked_address("jürgen@example.org")


@given(st.text())
def test_any_text_is_an_address_of_plain_signs_or_refused(text: str) -> None:
    for typed in (text, f"{text}@example.org", f"kim@{text}"):
        try:
            address = checked_address(typed)
        except InvalidInputError:
            continue
        assert address.isascii()
        assert address.isprintable()
        assert not set(address) & set(' <>,;:"\\()[]')
        assert checked_address(address) == address


def test_several_addresses() -> None:
    found = parse_addresses(" a@x.org, B@x.org ;b@X.org,, a@x.org")
    assert found == ("a@x.org", "B@x.org")
    assert parse_addresses(format_addresses(found)) == found
    assert parse_addresses(" ") == parse_addresses(",") == ()
    assert parse_address(" ") == ""
    with pytest.raises(InvalidInputError, match="“nobody” is no mail address"):
        parse_addresses("a@x.org, nobody")
    with pytest.raises(InvalidInputError, match="more than 100 addresses"):
        each_once(f"a{number}@x.org" for number in range(101))


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("", ""),
        (" SMTP.Example.org ", "smtp.example.org"),
        ("localhost", "localhost"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]", "::1"),
        ("2001:DB8::1", "2001:db8::1"),
        ("pöst.example", "xn--pst-sna.example"),
    ],
)
def test_a_server_is_taken_by_name_or_number(typed: str, taken: str) -> None:
    assert parse_host(typed) == taken


@pytest.mark.parametrize("typed", ["smtp.example.org:587", "smtp://example.org", "a b", "x_y.org", "-x.org", "x" * 300])
def test_what_is_no_server_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInputError, match="the port has its own setting"):
        parse_host(typed)


def test_a_name_to_sign_in_with() -> None:
    assert parse_user("  Kim Döe ") == "Kim Döe"
    with pytest.raises(InvalidInputError, match="too long"):
        parse_user("x" * 254)
