"""How a key is written in Settings."""

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.shortcut import format_chord, parse_chord


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("", ""),
        ("  ", ""),
        ("ctrl+alt+g", "Ctrl+Alt+G"),
        ("Strg + Alt + g", "Ctrl+Alt+G"),
        ("shift+win+f12", "Shift+Super+F12"),
        ("Alt+Ctrl+Space", "Ctrl+Alt+Space"),
        ("cmd+pageup", "Super+PageUp"),
        ("Ctrl+Ctrl+9", "Ctrl+9"),
    ],
)
def test_keys_are_read_as_people_write_them(typed: str, written: str) -> None:
    assert format_chord(parse_chord(typed)) == written
    assert format_chord(parse_chord(written)) == written


@pytest.mark.parametrize(
    "typed", ["G", "Shift+G", "F5", "Ctrl", "Ctrl+", "+", "Ctrl+Alt", "Ctrl+F25", "Ctrl+ß", "Hyper+G"]
)
def test_what_is_no_key_or_needed_for_writing_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInputError):
        parse_chord(typed)
