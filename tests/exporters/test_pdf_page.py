"""Where lines stand: no heading at a page's end, no line alone."""

from hypothesis import given
from hypothesis import strategies as st

from goodword.core.note_blocks import Heading, Item, Items, Paragraph, Signature, Subtitle, Title
from goodword.exporters.pdf_page import TEXT_HEIGHT, Place, Style, passages, places

PLAIN = Style(10, 16, below=8)
HEADING = Style(13, 18, above=20, below=6, stays_with_next=True)
LINES = int(TEXT_HEIGHT // 16)

HEIGHTS = st.lists(st.just(16.0), min_size=1, max_size=90)
SETS = st.lists(st.tuples(st.sampled_from([PLAIN, HEADING]), HEIGHTS), max_size=30)


def grouped(set_lines: list[tuple[Style, list[float]]]) -> list[list[Place]]:
    found = iter(places(set_lines))
    return [[next(found) for _ in heights] for _, heights in set_lines]


@given(SETS)
def test_lines_stand_in_order_inside_their_pages(set_lines: list[tuple[Style, list[float]]]) -> None:
    before = Place(0, -16.0)
    for place in places(set_lines):
        assert 0 <= place.top <= TEXT_HEIGHT - 16
        assert (place.page, place.top) >= (before.page, before.top + 16) or place.page == before.page + 1
        before = place


@given(SETS)
def test_no_line_of_a_paragraph_stands_alone(set_lines: list[tuple[Style, list[float]]]) -> None:
    for paragraph in grouped(set_lines):
        if len(paragraph) > 1:
            assert paragraph[0].page == paragraph[1].page
            assert paragraph[-2].page == paragraph[-1].page


def test_no_heading_ends_a_page() -> None:
    for before in range(1, LINES + 3):
        found = grouped([(PLAIN, [16.0] * before), (HEADING, [18.0]), (HEADING, [18.0]), (PLAIN, [16.0] * 5)])
        heading, second, text = (paragraph[0] for paragraph in found[1:])
        assert heading.page == second.page == text.page


def test_space_is_shared_and_not_added() -> None:
    found = grouped([(PLAIN, [16.0]), (HEADING, [18.0]), (PLAIN, [16.0])])
    assert [one[0].top for one in found] == [0.0, 36.0, 60.0]


def test_a_page_begins_without_space() -> None:
    found = grouped([(PLAIN, [16.0] * LINES), (HEADING, [18.0]), (PLAIN, [16.0])])
    assert found[1][0] == Place(1, 0.0)


def test_a_line_higher_than_a_page_has_one_of_its_own() -> None:
    assert list(places([(PLAIN, [16.0]), (PLAIN, [2 * TEXT_HEIGHT]), (PLAIN, [16.0])])) == [
        Place(0, 0.0),
        Place(1, 0.0),
        Place(2, 0.0),
    ]


def test_blocks_become_passages() -> None:
    found = list(
        passages(
            [
                Title("T"),
                Subtitle("S"),
                Paragraph("P"),
                Heading("H"),
                Items((Item("نور", ("Rang.", "Sat.")), Item(None, ("نور rang.",)), Item("Zoë", ()))),
                Signature("J"),
            ]
        )
    )
    assert [one.text for one in found] == ["T", "S", "P", "H", "\u2068نور\u2069 Rang.", "Sat.", "نور rang.", "Zoë", "J"]
    assert [one.strong for one in found] == [0, 0, 0, 0, 5, 0, 0, 3, 0]
    assert [one.runs_right_to_left for one in found][4:8] == [False, False, True, False]
