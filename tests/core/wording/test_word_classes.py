"""Which sort of word a word is, whatever its form."""

from goodword.core.wording.word_classes import ONGOING, PAST, PLURAL, WordClasses

LISTS = """
[act]
ring carry re-book hand_over role-play stop
[client]
customer lady
[irregular]
rang=ring
[back]
for_once
"""


def test_a_word_is_known_in_any_form() -> None:
    classes = WordClasses(LISTS)

    assert classes.of("ring") == (("act",), "")
    assert classes.of("rang") == (("act",), PAST)
    assert classes.of("carried") == (("act",), PAST)
    assert classes.of("stopping") == (("act",), ONGOING)
    assert classes.of("ladies") == (("client",), PLURAL)
    assert classes.of("customers") == (("client",), PLURAL)


def test_an_unknown_word_has_a_form_all_the_same() -> None:
    assert WordClasses(LISTS).of("blorbed") == ((), PAST)
    assert WordClasses(LISTS).of("blorb") == ((), "")


def test_phrases_are_found_with_their_place() -> None:
    assert list(WordClasses(LISTS).phrases(["and", "for", "once", "he", "hand", "over"])) == [
        ("back", 1, 2),
        ("act", 4, 5),
    ]
