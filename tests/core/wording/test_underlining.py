"""Every character of a note is underlined for one light at most."""

from hypothesis import given
from hypothesis import strategies as st

from goodword.core.practices import Practice
from goodword.core.wording.labels import PARTS, Label, Span
from goodword.core.wording.underlining import underlined

TEXT = "On the call, Amara posted an update."


def words(*spans: Span, text: str = TEXT) -> list[tuple[Label, str]]:
    return [(span.label, text[span.start : span.end]) for span in underlined(Practice.PRAISE, text, spans)]


def test_spans_apart_stay_as_they_are() -> None:
    apart = (Span(Label.SITUATION, 0, 11), Span(Label.ACTION, 19, 35))
    assert underlined(Practice.PRAISE, TEXT, apart) == apart


def test_the_shorter_span_keeps_its_words() -> None:
    assert words(Span(Label.ACTION, 0, 35), Span(Label.SITUATION, 0, 11)) == [
        (Label.SITUATION, "On the call"),
        (Label.ACTION, "Amara posted an update"),
    ]


def test_one_in_the_middle_parts_the_longer_one() -> None:
    assert words(Span(Label.ACTION, 0, 35), Span(Label.IMPACT, 13, 18)) == [
        (Label.ACTION, "On the call"),
        (Label.IMPACT, "Amara"),
        (Label.ACTION, "posted an update"),
    ]


def test_the_same_stretch_goes_to_whoever_has_none() -> None:
    twice = [Span(label, *place) for place in ((0, 11), (13, 35)) for label in (Label.SITUATION, Label.ACTION)]
    assert words(*twice) == [(Label.ACTION, "On the call"), (Label.SITUATION, "Amara posted an update")]


def test_the_same_stretch_shows_the_act_where_both_have_words_elsewhere() -> None:
    text = "On the call Amara wrote it down and rang the clinic back."
    places = ((Label.SITUATION, 0, 11), (Label.ACTION, 12, 31), (Label.ACTION, 36, 56), (Label.SITUATION, 36, 56))
    assert words(*(Span(*place) for place in places), text=text) == [
        (Label.SITUATION, "On the call"),
        (Label.ACTION, "Amara wrote it down"),
        (Label.ACTION, "rang the clinic back"),
    ]


def test_what_is_no_part_is_not_underlined() -> None:
    assert words(Span(Label.CREDIT_TAKING, 0, 11)) == []


@given(
    st.text(alphabet="ab ,.\n🎉é", max_size=40),
    st.lists(st.tuples(st.sampled_from(PARTS[Practice.PRAISE]), st.integers(0, 45), st.integers(0, 45)), max_size=8),
)
def test_never_two_lines_under_one_character(text: str, places: list[tuple[Label, int, int]]) -> None:
    found = underlined(Practice.PRAISE, text, [Span(label, min(one, two), max(one, two)) for label, one, two in places])
    ends = [0, *(span.end for span in found)]
    assert all(before <= span.start < span.end <= len(text) for before, span in zip(ends, found, strict=False))
