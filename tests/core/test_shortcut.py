"""How a key is written in Settings."""

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.language import LANGUAGES, speaking
from goodword.core.shortcut import chord_words, format_chord, parse_chord
from goodword.languages import catalogue


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


def test_keys_have_the_names_of_the_language_and_are_read_by_both() -> None:
    keys = "Ctrl+Shift+PageUp"
    with speaking(catalogue("de")):
        assert chord_words(parse_chord(keys)) == "Strg+Umschalt+Bild auf"
        assert format_chord(parse_chord("strg+umschalt+bild auf")) == keys
        assert chord_words(None) == ""


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("key", ["Space", "Insert", "Home", "End", "PageUp", "PageDown", "G", "F5"])
def test_what_is_shown_is_read(code: str, key: str) -> None:
    with speaking(catalogue(code)):
        for held in ("Ctrl", "Alt", "Super", "Ctrl+Alt+Shift"):
            chord = parse_chord(f"{held}+{key}")
            assert parse_chord(chord_words(chord)) == chord == parse_chord(format_chord(chord))
