"""A week of 200 notes, and of 2,000: what each format costs, against the same words written barely."""

import statistics
import time
from collections.abc import Callable
from io import BytesIO

import docx
import pytest

from goodword.core.brag_note import BragNote, Composed
from goodword.core.note_blocks import Heading, Items, Signature, Subtitle, Title, blocks
from goodword.core.people import Recognition
from goodword.exporters import Format, formats
from support.notes import composed, heard, person, praise
from support.templates import TEMPLATES

pytestmark = [pytest.mark.bench, pytest.mark.usefixtures("qapp")]

FORMATS = {form.name: form for form in formats(TEMPLATES)}
ROUNDS = 9
QUICK = ("md", "txt", "html", "eml")
MOST_RATIO = 5
"""Composing and writing together against composing alone, both watched or both not; the seconds are recorded."""
STYLES = {Title: "Title", Subtitle: "Subtitle", Heading: "Heading 1", Signature: "Normal"}

Record = Callable[[str, object], None]


def week(count: int) -> Callable[[], Composed]:
    """Composes a note of so many records about twenty people, with typographic signs as people write them."""
    first, last = ("Amara", "Nguyễn", "Tomasz", "Zoë", "Kofi"), ("Okonkwo", "Lindqvist", "Wiśniewski", "O’Brien")
    team = [person(f"{one} {other}", Recognition.PUBLIC) for one in first for other in last]
    told = "Billing puts the word “sent” and the date into the mail"
    entries = [
        heard(f"Callers can't tell whether refund {n} has been sent or only approved", f"Refund mails {n % 7}", told)
        if n % 3 == 2
        else praise(f"On Tuesday's call clinic {n} was rung back within ten minutes, so no ward had to wait.", who.name)
        for n, who in ((n, team[n % len(team)]) for n in range(count))
    ]
    entries.reverse()
    return lambda: composed(entries, team)


def seconds(act: Callable[[], object]) -> float:
    """Of this process alone: others may be busy."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def best(act: Callable[[], object]) -> float:
    act()
    return min(seconds(act) for _ in range(ROUNDS))


@pytest.mark.parametrize("name", QUICK)
def test_writing_a_week_of_200_notes_costs_little_beside_composing_it(name: str, record_property: Record) -> None:
    compose = week(200)
    bare = best(compose)
    cost = best(lambda: FORMATS[name].write(compose().note))
    record_property("seconds", cost)
    record_property("ratio", cost / bare)
    assert cost / bare <= MOST_RATIO


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS.keys())
def test_the_cost_is_in_line_with_the_length(form: Format, record_property: Record) -> None:
    few, many = week(200)().note, week(2000)().note
    ratios = []
    form.write(few)
    for _ in range(3):
        ratios.append(seconds(lambda: form.write(many)) / seconds(lambda: form.write(few)))
    record_property("ratio", statistics.median(ratios))
    assert statistics.median(ratios) < 13


def test_composing_is_in_line_with_the_length(record_property: Record) -> None:
    ratio = best(week(2000)) / best(week(200))
    record_property("ratio", ratio)
    assert ratio < 13


def bare_docx(note: BragNote) -> bytes:
    """The same paragraphs in the same styles, as python-docx writes them for anybody."""
    document = docx.Document()
    for block in blocks(note):
        if isinstance(block, Items):
            for item in block.items:
                paragraph = document.add_paragraph(style="List Bullet")
                if item.lead:
                    paragraph.add_run(item.lead).bold = True
                if item.paragraphs:
                    paragraph.add_run(f" {item.paragraphs[0]}")
                for text in item.paragraphs[1:]:
                    document.add_paragraph(text, style="List Continue")
        else:
            document.add_paragraph(block.text, style=STYLES.get(type(block), "Normal"))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_word_costs_at_most_half_more_than_the_library_itself(record_property: Record) -> None:
    note = week(200)().note
    bare_docx(note)
    FORMATS["docx"].write(note)
    ratios = [seconds(lambda: FORMATS["docx"].write(note)) / seconds(lambda: bare_docx(note)) for _ in range(ROUNDS)]
    record_property("ratio", statistics.median(ratios))
    assert statistics.median(ratios) <= 1.5
