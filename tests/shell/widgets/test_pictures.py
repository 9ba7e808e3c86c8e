"""Painted only: week strip, curve, stripe, dots, initials. Each says in words what it shows."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from goodword.core.days import DayKind
from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.curve import Curve
from goodword.shell.widgets.dots import Dots
from goodword.shell.widgets.initials import Initials, initials
from goodword.shell.widgets.stripe import Stripe, stripe_rects
from goodword.shell.widgets.week_strip import DayCell, WeekStrip

ALL = frozenset(Practice)
NONE: frozenset[Practice] = frozenset()
MONDAY = date(2026, 11, 16)


def cell(day: int, done: frozenset[Practice], kind: DayKind, *, today: bool = False, fillable: bool = False) -> DayCell:
    on = MONDAY + timedelta(days=day)
    return DayCell(on, done, kind, today, fillable, on.strftime("%a"))


WEEK = [
    cell(0, ALL, DayKind.WORK),
    cell(1, frozenset({Practice.PRAISE, Practice.LISTENING}), DayKind.WORK),
    cell(2, NONE, DayKind.WORK, fillable=True),
    cell(3, frozenset({Practice.PRAISE}), DayKind.WORK, today=True, fillable=True),
    cell(4, NONE, DayKind.OUTSIDE),
    cell(5, NONE, DayKind.OFF),
    cell(6, NONE, DayKind.WORK),
]


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_the_week_is_said_in_words(qtbot: QtBot, theme: Theme) -> None:
    strip = WeekStrip(theme)
    qtbot.addWidget(strip)
    strip.grab()
    strip.set_cells(WEEK)
    assert strip.accessibleName() == "Week"
    assert strip.accessibleDescription() == (
        "Monday 16: praise, coaching and listening. Tuesday 17: praise and listening. Wednesday 18: open. "
        "Thursday 19, today: praise. Friday 20: to come. Saturday 21: off. Sunday 22: no record"
    )


def test_the_week_shows_what_was_done(qtbot: QtBot, theme: Theme) -> None:
    strip = WeekStrip(theme)
    qtbot.addWidget(strip)
    strip.set_cells(WEEK[2:3] + WEEK[5:6])
    strip.resize(strip.sizeHint())
    empty = colours(strip)
    strip.set_cells(WEEK)
    full = colours(strip)
    for practice in Practice:
        fill = theme.tokens.of(practice).fill
        assert fill not in empty
        assert fill in full
    assert strip.minimumSizeHint() == strip.sizeHint()


def test_a_curve_runs_from_edge_to_edge_and_higher_is_more(qtbot: QtBot, theme: Theme) -> None:
    curve = Curve(theme)
    qtbot.addWidget(curve)
    curve.resize(200, 100)
    assert curve.points() == []
    curve.grab()
    curve.set_values([50])
    assert len(curve.points()) == 1
    assert theme.tokens.ink in colours(curve)
    curve.set_values([0, 50, 100, 120, -5])
    heights = [point.y() for point in curve.points()]
    assert heights[0] > heights[1] > heights[2] == heights[3]
    assert heights[4] == heights[0]
    assert all(0 < point.x() < 200 and 0 < point.y() < 100 for point in curve.points())
    assert theme.tokens.ink in colours(curve)
    assert curve.minimumSizeHint().width() <= curve.sizeHint().width()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("practice", list(Practice))
def test_a_stripe_lies_on_whole_device_pixels(practice: Practice, ratio: float) -> None:
    rects = stripe_rects(practice, 245, 4, ratio)
    assert len(rects) == {Practice.PRAISE: 1, Practice.COACHING: 3, Practice.LISTENING: 2}[practice]
    for rect in rects:
        assert all(value == round(value) for value in (rect.x(), rect.y(), rect.width(), rect.height()))
        assert rect.width() > 0
        assert rect.height() > 0
    assert max(rect.right() for rect in rects) == round(245 * ratio)
    widths = [rect.width() for rect in rects]
    assert max(widths) - min(widths) <= 1


@pytest.mark.parametrize("practice", list(Practice))
def test_a_stripe_has_its_colour_once_it_is_done(qtbot: QtBot, theme: Theme, practice: Practice) -> None:
    stripe = Stripe(theme, practice)
    qtbot.addWidget(stripe)
    stripe.resize(stripe.sizeHint())
    assert theme.tokens.track in colours(stripe)
    stripe.set_done(True)
    assert theme.tokens.of(practice).fill in colours(stripe)
    assert theme.tokens.track not in colours(stripe)
    assert stripe.minimumSizeHint().height() == 4


def test_dots_say_the_step(qtbot: QtBot, theme: Theme) -> None:
    dots = Dots(theme, 3)
    qtbot.addWidget(dots)
    assert dots.accessibleName() == "Step 1 of 3"
    dots.set_page(2)
    assert dots.accessibleName() == "Step 3 of 3"
    assert theme.tokens.ink in colours(dots)
    assert dots.minimumSizeHint() == dots.sizeHint()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Amara Okonkwo-Lindqvist", "AO"),
        ("Nguyễn Thị Minh Khai", "NK"),
        ("inês carvalho", "IC"),
        ("(Bo) “Kofi” Mensah", "BM"),
        ("王小明", "王"),
        ("محمد علي", "مع"),
        ("Ångström", "Å"),
        ("E\u0301lodie Roux", "E\u0301R"),
        ("नि शर्मा", "निश"),
        ("- !", ""),
        ("", ""),
    ],
)
def test_initials_in_any_script(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_initials_carry_the_name(qtbot: QtBot, theme: Theme) -> None:
    disc = Initials(theme, "Kofi Mensah", 40)
    qtbot.addWidget(disc)
    assert disc.accessibleName() == "Kofi Mensah"
    disc.set_name("Rosa Villanueva")
    assert disc.accessibleName() == "Rosa Villanueva"
    assert disc.sizeHint().width() == disc.minimumSizeHint().height() == 40
    assert theme.tokens.press in colours(disc)


def test_a_sample_week_has_no_numbers(qtbot: QtBot, theme: Theme) -> None:
    sample, numbered = WeekStrip(theme, numbered=False), WeekStrip(theme)
    for strip in (sample, numbered):
        qtbot.addWidget(strip)
        strip.set_cells(WEEK)
    assert sample.sizeHint().height() < numbered.sizeHint().height()
    assert sample.accessibleDescription().startswith("Monday: praise, coaching and listening. Tuesday: praise and")
