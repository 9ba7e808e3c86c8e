"""The language spoken: English from the code, any other from its catalogue, on every thread."""

from threading import Thread
from typing import ClassVar

import pytest

from goodword.core.language import listed, marked, speak, speaking, spoken, tr
from support.pseudo_language import PseudoLanguage


class German:
    """A catalogue of three texts."""

    code = "de"
    texts: ClassVar = {
        ("Save", ""): "Speichern",
        ("{items} and {item}", "a list ends"): "{items} und {item}",
        ("Open", "a state"): "Offen",
    }

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        if text == "{n} day|{n} days":
            return "{n} Tag" if n == 1 else "{n} Tage"
        return self.texts.get((text, comment), "")


@pytest.mark.parametrize(("n", "words"), [(0, "0 days"), (1, "1 day"), (2, "2 days"), (-1, "-1 day")])
def test_english_takes_the_form_for_the_number(n: int, words: str) -> None:
    assert tr("{n} day|{n} days", "", n).format(n=n) == words


def test_a_text_is_said_in_the_language_spoken() -> None:
    with speaking(German()):
        assert (spoken(), tr("Save"), tr("Open", "a state")) == ("de", "Speichern", "Offen")
        assert tr("{n} day|{n} days", "", 3).format(n=3) == "3 Tage"
    assert (spoken(), tr("Save")) == ("en", "Save")


def test_what_has_no_translation_stays_english() -> None:
    with speaking(German()):
        assert tr("Quit") == "Quit"
        assert tr("Open") == "Open"
        assert tr("{n} week|{n} weeks", "", 1) == "{n} week"


def test_lists_are_joined_as_the_language_does() -> None:
    assert [listed(items) for items in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == ["", "a", "a and b", "a, b and c"]
    with speaking(German()):
        assert listed(("a", "b", "c")) == "a, b und c"


def test_a_marked_text_is_said_where_it_is_shown() -> None:
    table = (marked("Save"),)
    with speaking(German()):
        assert [tr(text) for text in table] == ["Speichern"]


def test_every_thread_speaks_the_usual_language_and_one_note_its_own() -> None:
    heard: list[str] = []
    speak(German())
    try:
        with speaking(None):
            heard.append(tr("Save"))
            thread = Thread(target=lambda: heard.append(tr("Save")))
            thread.start()
            thread.join()
        heard.append(tr("Save"))
    finally:
        speak(None)
    assert heard == ["Save", "Speichern", "Speichern"]


def test_the_pseudo_language_keeps_names_in_braces() -> None:
    with speaking(PseudoLanguage()):
        assert tr("{n} day|{n} days", "", 2).format(n=2).startswith("[2 dáýš~")
