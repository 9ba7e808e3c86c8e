"""The recovery code: typed as people type, told apart from any other, never shown by accident."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.core.book_key import KEY_BYTES
from goodword.core.errors import InvalidInputError
from goodword.core.recovery_code import ALPHABET, RANDOM_BYTES, MistypedCodeError, RecoveryCode

randomness = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(randomness)
def test_what_is_shown_is_understood(data: bytes) -> None:
    code = RecoveryCode.made_from(data)
    shown = code.shown().reveal()
    assert [len(group) for group in shown.split("-")] == [4] * 7
    assert set(shown) <= {*ALPHABET, "-"}
    for typed in (shown, shown.lower(), shown.replace("-", ""), shown.replace("-", " \n"), f" {shown} "):
        assert RecoveryCode.typed(typed) == code
    assert RecoveryCode.typed(shown.replace("0", "o").replace("1", "l")) == code
    assert len(code.key().raw) == KEY_BYTES


@given(randomness, randomness)
def test_two_codes_are_two_keys(one: bytes, other: bytes) -> None:
    first, second = RecoveryCode.made_from(one), RecoveryCode.made_from(other)
    assert (first == second) == (first.key() == second.key()) == (hash(first) == hash(second))


def test_each_of_the_130_bits_counts() -> None:
    keys = {RecoveryCode.made_from((1 << bit).to_bytes(RANDOM_BYTES, "big")).key().raw for bit in range(6, 136)}
    assert len(keys) == 130


def test_the_key_of_a_code_never_changes() -> None:
    code = RecoveryCode.made_from(bytes(range(RANDOM_BYTES)))
    assert code.shown().reveal() == "000G-40R4-0M30-E209-185G-R38E-1WWQ"
    assert code.key().raw.hex() == (
        "b1b3963b47c778e56c68eaba275d3799ecf214c2f84a6aaccbe3962e82d205f8"
    )


@given(randomness, st.integers(0, 27), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_nearly_always_noticed(data: bytes, place: int, sign: str) -> None:
    """With two signs to check, one of 1024 wrong codes passes; it opens nothing then, and is said to be another's."""
    code = RecoveryCode.made_from(data)
    plain = code.shown().reveal().replace("-", "")
    try:
        typed = RecoveryCode.typed(plain[:place] + sign + plain[place + 1 :])
    except MistypedCodeError:
        assert plain[place] != sign
    else:
        assert typed == code or plain[place] != sign


@pytest.mark.parametrize("text", ["", "a passphrase", "0000-0000", "x" * 27, "x" * 29, "0" * 5000])
def test_what_is_no_code_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidInputError, match="28 characters") as refused:
        RecoveryCode.typed(text)
    assert not isinstance(refused.value, MistypedCodeError)


@pytest.mark.parametrize("text", ["U" * 28, "é" * 28, "0000-0000-0000-0000-0000-0000-0000"])
def test_a_mistyped_code_is_told_from_a_passphrase(text: str) -> None:
    with pytest.raises(MistypedCodeError):
        RecoveryCode.typed(text)


def test_a_code_shows_nothing_of_itself() -> None:
    code = RecoveryCode.made_from(bytes(RANDOM_BYTES))
    assert repr(code) == str(code) == "RecoveryCode(…)"
    assert code != "something else"
