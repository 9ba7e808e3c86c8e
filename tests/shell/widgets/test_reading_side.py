"""Where one reads from the right, what is painted by hand is mirrored; words, signs and charts are not."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.calendar_days import CalendarDay, Look, Place, Stripe
from goodword.core.days import DayKind
from goodword.core.practices import Practice
from goodword.core.streaks import Series
from goodword.core.typed_dates import Leaning
from goodword.shell.theme.sheet import style_sheet
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.check import Check
from goodword.shell.widgets.chip import Chip
from goodword.shell.widgets.curve import Curve
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.dots import Dots
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.icon import paint_icon
from goodword.shell.widgets.light import Light
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.month_grid import MonthGrid
from goodword.shell.widgets.note_edit import NoteEdit, NoteSpan
from goodword.shell.widgets.painting import advance, text_line
from goodword.shell.widgets.practice_tab import PracticeTabs
from goodword.shell.widgets.radio import Radio
from goodword.shell.widgets.reading_side import mirror
from goodword.shell.widgets.section_list import SectionList
from goodword.shell.widgets.soft_question import SoftQuestion
from goodword.shell.widgets.strength_curves import Line, StrengthCurves
from goodword.shell.widgets.toast import Toast
from goodword.shell.widgets.toggle import Toggle
from goodword.shell.widgets.underline import Underline
from goodword.shell.widgets.week_strip import DayCell, WeekStrip
from goodword.shell.widgets.year_grid import YearGrid

THURSDAY = date(2026, 11, 19)
Make = Callable[[Theme], QWidget]


@pytest.fixture
def turn(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Has all widgets made from then on read from the right."""
    yield lambda: qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def toggle(theme: Theme) -> QWidget:
    made = Toggle(theme, "On")
    made.setChecked(True)
    return made


def chip(theme: Theme) -> QWidget:
    made = Chip(theme, Practice.COACHING, "")
    made.setChecked(True)
    return made


def light(theme: Theme) -> QWidget:
    made = Light(theme, Practice.PRAISE, "", Underline.SOLID)
    made.set_lit(True)
    return made


def section(theme: Theme) -> QWidget:
    made = SectionList(theme, [("clock", "")])
    made.setCurrentRow(-1)
    return made


def error(theme: Theme) -> QWidget:
    made = ErrorLine(theme)
    made.say(" ")
    return made


def week(theme: Theme) -> QWidget:
    made = WeekStrip(theme, numbered=False)
    done = DayCell(THURSDAY, frozenset(Practice), DayKind.WORK, today=False, open=False, label="")
    off = DayCell(THURSDAY, frozenset(), DayKind.OFF, today=False, open=False, label="")
    made.set_cells([done] + [off] * 6)
    return made


SIGNS: dict[str, tuple[Make, str]] = {
    "radio": (lambda theme: Radio(theme, ""), "field"),
    "check": (lambda theme: Check(theme, " "), "field"),
    "light": (light, "praise"),
    "toggle": (toggle, "on_accent"),
    "dots": (lambda theme: Dots(theme, 3), "ink"),
    "chip": (chip, "coaching"),
    "link": (lambda theme: Button(theme, "", ButtonKind.LINK, icon="warning"), "ink2"),
    "section": (section, "ink2"),
    "question": (lambda theme: SoftQuestion(theme, Practice.COACHING), "coaching"),
    "error": (error, "error"),
    "field": (lambda theme: LineEdit(theme, "grip"), "ink2"),
    "week": (week, "praise"),
}


def columns(widget: QWidget, colour: str) -> list[int]:
    """Where that colour is seen, from left to right."""
    image, wanted = widget.grab().toImage(), QColor(colour).rgb()
    high, wide = range(image.height()), range(image.width())
    return [x for x in wide if any(image.pixel(x, y) == wanted for y in high)]


def colour_of(theme: Theme, name: str) -> str:
    if name in {practice.value for practice in Practice}:
        return theme.tokens.of(Practice(name)).fill
    return str(getattr(theme.tokens, name))


@pytest.mark.parametrize("what", SIGNS)
def test_a_sign_stands_where_reading_begins(qtbot: QtBot, theme: Theme, turn: Callable[[], None], what: str) -> None:
    make, name = SIGNS[what]

    def seen() -> tuple[list[int], int]:
        widget = make(theme)
        qtbot.addWidget(widget)
        wide = widget.sizeHint().width() if what in ("toggle", "dots") else 200
        widget.setFixedSize(wide, max(widget.sizeHint().height(), 40))
        return columns(widget, colour_of(theme, name)), wide

    left, wide = seen()
    turn()
    right, _ = seen()
    assert left
    assert right
    assert (sum(left) / len(left) - wide / 2) * (sum(right) / len(right) - wide / 2) < 0


def test_banner_and_questions_leave_room_for_their_signs(
    qtbot: QtBot, theme: Theme, turn: Callable[[], None]
) -> None:
    turn()
    banner = Banner(theme)
    qtbot.addWidget(banner)
    layout = banner.layout()
    assert layout is not None
    assert layout.contentsMargins().right() > layout.contentsMargins().left()
    question = SoftQuestion(theme, Practice.PRAISE)
    qtbot.addWidget(question)
    assert question.contentsMargins().right() > question.contentsMargins().left()


def drawn(paint: Callable[[QPainter], None], *, from_right: bool, mirrored: bool) -> QImage:
    image = QImage(120, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        if from_right:
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if mirrored:
            mirror(painter, image.rect())
        paint(painter)
    return image


def test_words_are_never_mirrored_and_keys_keep_their_order(theme: Theme) -> None:
    for words in ("For", "Ctrl+↵", "Really?", "Ctrl+Shift+1…"):
        wide = advance(theme.types.body, words)
        place = QRectF(60 - wide / 2, 0, wide, 30)

        def paint(painter: QPainter, words: str = words, place: QRectF = place) -> None:
            text_line(painter, place, words, theme.types.body, "#000000", Qt.AlignmentFlag.AlignHCenter)

        usual = drawn(paint, from_right=False, mirrored=False)
        assert drawn(paint, from_right=True, mirrored=False) == usual
        assert drawn(paint, from_right=True, mirrored=True) == usual


def test_arrows_turn_round_and_other_icons_do_not() -> None:
    def arrow(name: str) -> Callable[[QPainter], None]:
        return lambda painter: paint_icon(painter, QRectF(52, 7, 16, 16), name, "#000000")

    for name in ("right", "search"):
        usual = drawn(arrow(name), from_right=False, mirrored=False)
        for mirrored in (False, True):
            seen = drawn(arrow(name), from_right=True, mirrored=mirrored)
            assert (seen == usual) is (name == "search")


def test_a_label_in_another_direction_keeps_its_marks_and_begins_at_the_right(
    qtbot: QtBot, theme: Theme, turn: Callable[[], None]
) -> None:
    def grabbed() -> QImage:
        label = ElidedLabel(theme, "Really?")
        qtbot.addWidget(label)
        label.setFixedSize(200, 30)
        return label.grab().toImage()

    usual = grabbed()
    turn()
    seen = grabbed()
    wide = ElidedLabel(theme, "Really?").sizeHint().width()
    inked = [x for x in range(200) if any(seen.pixel(x, y) != seen.pixel(0, 0) for y in range(30))]
    first = [x for x in range(200) if any(usual.pixel(x, y) != usual.pixel(199, 0) for y in range(30))]
    assert 200 - wide - 1 <= inked[0]
    assert len(inked) == pytest.approx(len(first), abs=2)
    assert inked[0] - first[0] == pytest.approx(200 - wide, abs=2)


def test_a_date_in_an_error_is_not_turned_round(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    line = ErrorLine(theme)
    qtbot.addWidget(line)
    line.say("اكتب مثل 2026-03-02.")
    assert line.text() == "اكتب مثل \u200e2026-03-02\u200e."


def test_words_read_from_the_right_are_underlined_where_they_stand(qtbot: QtBot, theme: Theme) -> None:
    note = NoteEdit(theme)
    qtbot.addWidget(note)
    note.resize(300, 100)
    note.set_text("كلمة طيبة")

    def underlined(first: int, last: int) -> list[int]:
        note.set_spans(Practice.PRAISE, [NoteSpan(first, last, Underline.SOLID)])
        return columns(note, colour_of(theme, "praise"))

    one, other = underlined(0, 4), underlined(5, 9)
    assert min(one) > 150
    assert max(other) < min(one)


def test_segments_stand_from_right_to_left(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    tabs = PracticeTabs(theme, [(practice, practice.value, "Ctrl+1") for practice in Practice])
    qtbot.addWidget(tabs)
    tabs.resize(tabs.sizeHint())
    tabs.grab()
    places = [segment.x() for segment in tabs.segments()]
    assert places == sorted(places, reverse=True)
    assert tabs.tab(Practice.PRAISE).geometry().right() == tabs.width() - 4


def test_in_a_month_keys_and_clicks_follow_what_is_seen(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    month = MonthGrid(theme, THURSDAY, THURSDAY)
    month.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert month.day() == date(2026, 11, 20)
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert month.day() == THURSDAY
    cell = (month.width() - 24) // 7
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(month.width() - 20, 20))
    assert month.day() == date(2026, 10, 19)
    with qtbot.waitSignal(month.picked) as told:
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(month.width() - 20, 12 + 2 * cell + 10))
    assert told.args == [date(2026, 9, 28)]  # a Monday, at the right


def test_a_year_runs_from_the_right(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    grid = YearGrid(theme, lambda a, b: f"{a} {b}")
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.set_limits(date(2026, 1, 1), date(2026, 12, 31), THURSDAY)
    first = date(2026, 1, 1).toordinal()
    nothing = Stripe(Look.NOTHING)
    done = Stripe(Look.DONE)
    days = [date.fromordinal(first + n) for n in range(365)]
    seen = [(day, done if day == date(2026, 1, 5) else nothing) for day in days]
    grid.set_days([CalendarDay(day, Place.COUNTED, True, (stripe, nothing, nothing)) for day, stripe in seen])
    grid.place_cursor(THURSDAY)
    painted = columns(grid, colour_of(theme, "praise"))
    place = grid.place_of(date(2026, 1, 5))
    assert painted == list(range(round(place.left() + 5), round(place.right())))
    assert grid.place_of(date(2026, 1, 5)).right() == grid.width()
    assert grid.place_of(date(2026, 1, 6)).right() < grid.width()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.place_of(THURSDAY).center().toPoint())
    assert grid.day == THURSDAY
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(2026, 11, 20)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.day == THURSDAY


def test_time_in_charts_runs_as_ever(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    def grabbed() -> list[QImage]:
        small, large = Curve(theme), StrengthCurves(theme)
        small.set_values([10, 40, 90])
        large.set_lines(2026, [Line(Series.PRAISE, date(2026, 3, 1), (0.1, 0.5, 0.9))])
        for chart in (small, large):
            qtbot.addWidget(chart)
            chart.resize(400, 118)
        return [chart.grab().toImage() for chart in (small, large)]

    usual = grabbed()
    turn()
    assert grabbed() == usual


def test_the_arrow_of_a_date_opens_at_the_left(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    field = DateField(theme, lambda: THURSDAY, Leaning.PAST)
    qtbot.addWidget(field)
    field.resize(200, 34)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(190, 17))
    assert not field.findChildren(MonthGrid)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(8, 17))
    (month,) = field.findChildren(MonthGrid)
    month.close()


def test_a_toast_ends_with_its_button_at_the_left(qtbot: QtBot, theme: Theme, turn: Callable[[], None]) -> None:
    turn()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 300)
    toast = Toast(theme, parent)
    toast.offer("Praise is kept, with quite a few words in it.")
    (button,) = toast.findChildren(QWidget)
    assert button.geometry().center().x() < toast.width() / 2
    assert QRect(QPoint(0, 0), toast.size()).contains(button.geometry())


def test_lines_beside_lists_and_panes_change_sides(theme: Theme) -> None:
    def kinds(*, from_right: bool) -> list[str]:
        sheet = style_sheet(theme.tokens, theme.types, from_right=from_right)
        return [line for line in sheet.splitlines() if 'kind="side"' in line or 'kind="list"' in line]

    for usual, turned in zip(kinds(from_right=False), kinds(from_right=True), strict=True):
        assert ("border-left" in usual) is ("border-right" in turned)
        assert ("border-left" in usual) is not ("border-left" in turned)
