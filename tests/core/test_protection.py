"""The note about a book's keys, and a key closed with a passphrase."""

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core import protection
from goodword.core.book_key import BookKey
from goodword.core.errors import InvalidInputError
from goodword.core.protection import LONGEST_TEXT, KeptKey, Protection, SealedKey
from goodword.core.secret import Secret

KEY = BookKey(bytes(range(32)))
CHEAP = (1 << 14, 8, 1)


@pytest.fixture(scope="module")
def sealed() -> SealedKey:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(protection, "_COST", CHEAP)
        return SealedKey.close(KEY, Secret("a weir in the morning"), os.urandom)


def test_a_passphrase_opens_what_it_closed(sealed: SealedKey) -> None:
    assert sealed.open(Secret("a weir in the morning")) == KEY
    for wrong in ("", "a weir in the mornin", "A weir in the morning", "\ud800"):
        assert sealed.open(Secret(wrong)) is None


def test_one_passphrase_closes_differently_each_time(monkeypatch: pytest.MonkeyPatch, sealed: SealedKey) -> None:
    monkeypatch.setattr(protection, "_COST", CHEAP)
    again = SealedKey.close(KEY, Secret("a weir in the morning"), os.urandom)
    assert {again.salt, again.closed, again.seal}.isdisjoint({sealed.salt, sealed.closed, sealed.seal})


def test_signs_that_look_alike_are_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protection, "_COST", CHEAP)
    closed = SealedKey.close(KEY, Secret("größer als"), os.urandom)
    assert closed.open(Secret("größer als")) == KEY


@pytest.mark.parametrize("passphrase", ["", "seven c", " " * 20, "x" * 1001])
def test_a_passphrase_that_is_none_is_refused(passphrase: str) -> None:
    with pytest.raises(InvalidInputError, match="8 characters"):
        SealedKey.close(KEY, Secret(passphrase), os.urandom)


def test_a_guess_costs_64_mebibytes() -> None:
    n, r, p = protection._COST
    assert 128 * n * r == 64 << 20
    assert p >= 2


def test_what_was_written_is_read(sealed: SealedKey) -> None:
    first, second = KeptKey("0" * 16, "2026-03-02", "the keyring", sealed), KeptKey("1" * 16, "2026-03-03")
    written = Protection((second,)).with_first(first)
    assert Protection.from_text(written.to_text()) == written
    assert written.of("0" * 16) == first
    assert written.with_first(second).keys == (second, first)
    assert written.without("0" * 16).keys == (second,)
    assert KEY.raw.hex() not in written.to_text()


WHOLE = {"id": "0" * 16, "made_at": "2026-03-02", "keyring": "", "passphrase": None}
SEALED = {"scrypt": [1 << 14, 8, 1], "salt": "0" * 32, "closed": "0" * 64, "seal": "0" * 64}


@pytest.mark.parametrize(
    "keys",
    [
        [{**WHOLE, "id": "../../book"}],
        [{**WHOLE, "id": 7}],
        [{"id": "0" * 16}],
        [{**WHOLE, "passphrase": {**SEALED, "scrypt": [1 << 40, 8, 1]}}],
        [{**WHOLE, "passphrase": {**SEALED, "scrypt": [1 << 14, 8, 1_000_000]}}],
        [{**WHOLE, "passphrase": {**SEALED, "scrypt": [16, 8]}}],
        [{**WHOLE, "passphrase": {**SEALED, "salt": "zz"}}],
        [{**WHOLE, "passphrase": {**SEALED, "closed": "00"}}],
        [{**WHOLE, "passphrase": []}],
        [WHOLE] * 101,
        "keys",
    ],
)
def test_a_note_that_means_harm_is_not_taken(keys: object) -> None:
    with pytest.raises(ValueError):
        Protection.from_text(json.dumps({"goodword_protection": 1, "keys": keys}))


NEWER = '{"goodword_protection": 2, "keys": []}'


@pytest.mark.parametrize("text", ["", "{}", "[]", "[" * 20_000, "x" * (LONGEST_TEXT + 1), NEWER])
def test_what_is_no_note_is_not_taken(text: str) -> None:
    with pytest.raises(ValueError):
        Protection.from_text(text)


@given(st.text(max_size=200))
def test_no_text_does_worse_than_be_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Protection.from_text(text)
