"""The date field and its month. Today is Thursday, 19 November 2026."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.typed_dates import Leaning
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.month_grid import MonthGrid
from support.showing import show_active

TODAY = date(2026, 11, 19)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, window: QWidget) -> DateField:
    """A date field with a button after it."""
    made = DateField(theme, lambda: TODAY, Leaning.FUTURE)
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(QPushButton())
    show_active(qtbot, window)
    made.setFocus()
    return made


@pytest.fixture
def month(qtbot: QtBot, theme: Theme) -> MonthGrid:
    made = MonthGrid(theme, date(2026, 11, 27), TODAY)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


def test_what_is_typed_is_read_on_tab_and_on_enter(field: DateField) -> None:
    told: list[date | None] = []
    field.changed.connect(told.append)
    QTest.keyClicks(field, "fri")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert (field.text(), field.day()) == ("Fri 20 Nov", date(2026, 11, 20))
    field.selectAll()
    QTest.keyClicks(field, "4.1.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.day()) == ("Mon 4 Jan 2027", date(2027, 1, 4))
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.day() is None
    assert told == [date(2026, 11, 20), date(2027, 1, 4), None]


def test_no_date_gets_words_and_stays_as_typed(qtbot: QtBot, theme: Theme, field: DateField) -> None:
    words: list[str] = []
    field.wrong.connect(words.append)
    QTest.keyClicks(field, "31.11.")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert words == ["November has 30 days. Try 30 Nov or 1 Dec."]
    assert (field.text(), field.is_wrong(), field.day()) == ("31.11.", True, None)
    field.setFocus()
    with qtbot.waitSignal(field.settled):
        QTest.keyClick(field, Qt.Key.Key_Delete)
    assert not field.is_wrong()


def test_a_wrong_date_shows_below_its_field(qtbot: QtBot, theme: Theme) -> None:
    date_field = DateField(theme, lambda: TODAY, Leaning.PAST)
    field = Field(theme, "Follow up on", date_field)
    qtbot.addWidget(field)
    date_field.wrong.connect(field.say)
    date_field.settled.connect(field.settle)
    field.show()
    date_field.setText("soon")
    assert not date_field.read()
    assert field.error.isVisible()
    date_field.set_day(TODAY)
    assert not field.error.isVisible()
    assert date_field.text() == "Today"
    assert date_field.read()


def test_up_and_down_move_by_a_day_unless_the_text_is_no_date(field: DateField) -> None:
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 20)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert (field.day(), field.text()) == (TODAY, "Today")
    field.setText("soon")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert (field.day(), field.text()) == (TODAY, "soon")


def the_month() -> MonthGrid:
    grid = QApplication.activePopupWidget()
    assert isinstance(grid, MonthGrid)
    return grid


@pytest.mark.parametrize("way", ["F4", "Alt+Down", "click"])
def test_the_month_opens_and_a_day_is_picked_by_keyboard(field: DateField, way: str) -> None:
    if way == "F4":
        QTest.keyClick(field, Qt.Key.Key_F4)
    elif way == "click":
        arrow = QPoint(field.width() - 8, field.height() // 2)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=arrow)
    else:
        QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    grid = the_month()
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert field.day() == date(2026, 11, 26)
    assert field.text() == "Thu 26 Nov"


def test_a_click_on_the_text_opens_nothing(field: DateField) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert QApplication.activePopupWidget() is None


def test_escape_leaves_the_month_and_the_date(field: DateField) -> None:
    field.set_day(TODAY)
    field.open_month()
    QTest.keyClick(the_month(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert field.day() == TODAY


def test_the_month_opens_above_where_there_is_no_room_below(field: DateField) -> None:
    screen = field.screen().availableGeometry()
    field.window().move(screen.right() - 100, screen.bottom() - 40)
    field.open_month()
    grid = the_month()
    assert grid.y() + grid.height() <= field.mapToGlobal(QPoint(0, 2)).y()
    assert grid.x() + grid.width() <= screen.right() + 4
    grid.close()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, date(2026, 11, 26)),
        (Qt.Key.Key_Right, date(2026, 11, 28)),
        (Qt.Key.Key_Up, date(2026, 11, 20)),
        (Qt.Key.Key_Down, date(2026, 12, 4)),
        (Qt.Key.Key_PageUp, date(2026, 10, 27)),
        (Qt.Key.Key_PageDown, date(2026, 12, 27)),
        (Qt.Key.Key_Home, TODAY),
        (Qt.Key.Key_A, date(2026, 11, 27)),
    ],
)
def test_keys_move_in_the_month(month: MonthGrid, key: Qt.Key, expected: date) -> None:
    QTest.keyClick(month, key)
    assert month.day() == expected
    month.grab()


def test_turning_the_page_stays_within_the_month(month: MonthGrid) -> None:
    month.move_to(date(2026, 10, 31))
    QTest.keyClick(month, Qt.Key.Key_PageDown)
    assert month.day() == date(2026, 11, 30)
    month.move_to(date(9997, 12, 31))
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert month.day() == date(9997, 12, 31)


def test_the_month_says_the_day_in_words(month: MonthGrid) -> None:
    assert month.accessibleName() == "Month"
    assert month.accessibleDescription() == "Friday, 27 November 2026"
    QTest.keyClick(month, Qt.Key.Key_Home)
    assert month.accessibleDescription() == "Thursday, 19 November 2026, today"


def test_the_pointer_picks_days_and_turns_pages(qtbot: QtBot, month: MonthGrid) -> None:
    cell = (month.width() - 24) // 7

    def click(column: int, row: int) -> None:
        place = QPoint(12 + column * cell + cell // 2, 12 + row * cell + cell // 2)
        QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=place)

    click(0, 0)
    assert month.day() == date(2026, 10, 27)
    click(6, 0)
    click(3, 0)
    click(3, 1)
    assert month.day() == date(2026, 11, 27)
    with qtbot.waitSignal(month.picked) as picked:
        click(0, 2)
    assert picked.args == [date(2026, 10, 26)]


def test_a_quiet_date_is_as_wide_as_its_words(qtbot: QtBot, theme: Theme) -> None:
    quiet = DateField(theme, lambda: TODAY, Leaning.PAST, icon="calendar", quiet=True)
    qtbot.addWidget(quiet)
    empty = quiet.sizeHint().width()
    quiet.set_day(TODAY)
    assert quiet.sizeHint().width() < empty
