"""Insights, used by keys, by the mouse and by the names of its controls; on Friday 20 November 2026."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.language import speak
from goodword.core.trends.looking_back import LookingBack
from goodword.core.trends.specific_praise import PraiseReader
from goodword.core.trends.stretches import Reach
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.tokens import DARK_CONTRAST
from goodword.shell.widgets.count_bars import CountBars
from goodword.shell.widgets.figure_table import FigureTable
from goodword.shell.widgets.share_lines import ShareLines
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.history import HistoryWindow
from goodword.shell.windows.insights import InsightsWindow
from goodword.shell.windows.today import TodayWindow
from support.book import listening, praise
from support.clock import HandClock
from support.pseudo_language import PseudoLanguage
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, named
from support.untranslated import untranslated

Opened = Callable[[], InsightsWindow]
SPECIFIC = "On Tuesday's call Ben stayed on the line until the import ran, so the clinic opened at eight."


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, desk: Desk, clock: HandClock) -> Iterator[Opened]:
    """Opens the window over a book that begins in September, and waits for what it reads."""
    clock.set("2026-11-20T15:30")
    desk.preferences.change("start_date", "2026-09-01")
    windows: list[InsightsWindow] = []

    def open_window() -> InsightsWindow:
        windows.append(InsightsWindow(around, PraiseReader(around.coach)))
        show_active(qtbot, windows[-1])
        settle(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


@pytest.fixture
def filled(desk: Desk) -> None:
    """Five vague praises in September, five specific ones in November, and topics, one of which names Ben."""
    for n in range(5):
        desk.journal.record(praise("Ben was great again.", person="Ben Hale"), on=date(2026, 9, 1 + n))
        desk.journal.record(praise(SPECIFIC, person="Ben Hale"), on=date(2026, 11, 2 + n))
        desk.journal.record(listening(topic="Refunds" if n else "Ben’s hours"), on=date(2026, 11, 2 + n))


def settle(qtbot: QtBot, window: InsightsWindow) -> None:
    """Until all that was asked for is there."""
    qtbot.waitUntil(lambda: "Looking back…" not in words(window))


def words(window: QWidget) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window) and label.text()}


def toast(window: QWidget) -> str:
    (found,) = window.findChildren(Toast)
    return found.accessibleName()


def press(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def choose(window: InsightsWindow, name: str) -> None:
    named(window, QRadioButton, name).click()


def test_it_says_in_words_what_each_plot_shows(opened: Opened, filled: None) -> None:
    window = opened()
    assert window.windowTitle() == "Insights"
    assert {
        "In November 5 of 5 praises named the effect; in September 0 of 5. "
        "All three parts were in 5 of 5; in September in 0 of 5.",
        "Heard most: Refunds, 4 times in all.",
        "Days off, passes and “nothing genuine” are left out.",
    } <= words(window)


def test_keys_walk_from_month_to_month_and_say_each(opened: Opened, filled: None) -> None:
    window = opened()
    plot = named(window, ShareLines, "Specific praise")
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    november, september = plot.accessibleDescription(), "September 2026: 5 praises."
    assert november.startswith("November 2026, so far: 5 praises.")
    assert november in words(window)
    press(plot, Qt.Key.Key_Left)
    assert plot.accessibleDescription() == "October 2026: no praise to read."
    assert plot.accessibleDescription() in words(window)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        press(plot, key)
        assert plot.accessibleDescription().startswith(september)
    press(plot, Qt.Key.Key_End)
    assert plot.accessibleDescription() == november
    press(plot, Qt.Key.Key_Tab)
    assert november not in words(window)


def test_tab_goes_in_reading_order(opened: Opened, filled: None) -> None:
    window = opened()
    order = [
        "12 months", "Plots", "Specific praise: copy", "Specific praise: save as picture", "Specific praise",
        "Consistency: copy", "Consistency: save as picture", "Consistency", "Topics heard: copy",
        "Topics heard: save as picture", "Refunds", "Ben’s hours",
    ]  # fmt: skip
    for turn in ("Tables", "Plots"):
        choose(window, turn)
    named(window, QRadioButton, "12 months").setFocus()
    found: list[str] = []
    while len(found) < len(order):
        focused = QApplication.focusWidget()
        assert focused is not None
        found.append(focused.accessibleName())
        press(focused, Qt.Key.Key_Tab)
    assert found == order


def test_where_reading_begins_at_the_right_time_runs_from_there(opened: Opened, filled: None) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        plot = named(opened(), ShareLines, "Specific praise")
        press(plot, Qt.Key.Key_Right)
        assert plot.accessibleDescription().startswith("October")
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(plot.width() - round(plot.plot().left()) - 8, 40))
        assert plot.accessibleDescription().startswith("September")
        plot.grab()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_pointer_tells_a_point_and_a_click_takes_it(opened: Opened, filled: None) -> None:
    window = opened()
    plot = named(window, ShareLines, "Specific praise")
    at = QPoint(round(plot.middle(plot.plot(), 1)), 30)
    QTest.mouseMove(plot, at)
    assert "October 2026: no praise to read." in words(window)
    QTest.mouseMove(plot, QPoint(1, 30))
    assert "October 2026: no praise to read." not in words(window)
    bars = named(window, CountBars, "Refunds")
    at = QPoint(round(bars.middle(bars.plot(), 0)), 30)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(1, 30))
    assert bars.at == 2
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=at)
    assert bars.accessibleDescription() == "September 2026: not heard."


def test_as_tables_the_same_figures_are_walked_cell_by_cell(opened: Opened, filled: None) -> None:
    window = opened()
    choose(window, "Tables")
    table = named(window, FigureTable, "Specific praise")
    model = table.model()
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)] == [
        "Month", "All three", "Situation", "Action", "Effect",
    ]  # fmt: skip
    assert table.currentIndex().data() == "November 2026, so far"
    table.setFocus()
    press(table, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "All three: 0 of 5"
    table.grab()
    choose(window, "Plots")
    assert named(window, ShareLines, "Specific praise").at == 2


def test_another_reach_reads_anew_and_the_keyboard_stays(qtbot: QtBot, opened: Opened, filled: None) -> None:
    window = opened()
    choose(window, "3 months")
    plot = named(window, CountBars, "Refunds")
    plot.setFocus()
    press(plot, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Week of 16 November, so far: not heard." in descriptions(window))
    assert any(plot.hasFocus() for plot in window.findChildren(CountBars))


def descriptions(window: QWidget) -> set[str]:
    return {plot.accessibleDescription() for plot in window.findChildren(CountBars)}


def test_what_is_written_meanwhile_is_shown(qtbot: QtBot, opened: Opened, filled: None, desk: Desk) -> None:
    window = opened()
    desk.journal.record(praise(SPECIFIC, person="Ben Hale"), on=date(2026, 11, 18))
    window.around.watch.look()
    qtbot.waitUntil(lambda: any("6 of 6 praises" in text for text in words(window)))


def test_an_empty_book_has_a_kind_word_for_each_plot(opened: Opened) -> None:
    window = opened()
    assert {"No praise to read in these months", "No topic in these months"} <= words(window)
    assert not named(window, QPushButton, "Specific praise: save as picture").isEnabled()


def test_without_hints_about_wording_praise_is_not_read(opened: Opened, filled: None, desk: Desk) -> None:
    desk.preferences.change("wording", "off")
    assert "Praise is not read here" in words(opened())


def test_a_picture_is_copied_with_its_words_and_names_nobody(opened: Opened, filled: None) -> None:
    window = opened()
    named(window, QPushButton, "Topics heard: copy").click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert "A topic that names somebody" in copied.text()
    assert "Ben" not in copied.text()
    assert toast(window) == "Copied, as a picture and in words"


def test_a_picture_is_saved_under_a_dated_name(opened: Opened, filled: None, tmp_path: Path) -> None:
    window = opened()
    named(window, QPushButton, "Specific praise: save as picture").click()
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Goodword-specific-praise-2026-11-20.png")
    dialog.fileSelected.emit(str(tmp_path / "praise.png"))
    dialog.close()
    assert QImage(str(tmp_path / "praise.png")).width() >= 1640
    assert toast(window) == "Saved as praise.png."


def test_nothing_is_said_in_english_elsewhere(qtbot: QtBot, opened: Opened, filled: None) -> None:
    speak(PseudoLanguage())
    try:
        window = opened()
        qtbot.waitUntil(lambda: len(window.findChildren(ShareLines)) == 2 and bool(window.findChildren(CountBars)))
        assert untranslated(window, "Ben’s hours", "Refunds") == []
        window.findChildren(QRadioButton)[-1].click()
        assert len(window.findChildren(FigureTable)) == 3
        assert untranslated(window, "Ben’s hours", "Refunds") == []
    finally:
        speak(None)


def test_high_contrast_shows_the_cursor_by_an_edge(opened: Opened, filled: None) -> None:
    window = opened()
    plot = named(window, ShareLines, "Specific praise")
    plot.setFocus()
    plain = plot.grab().toImage()
    window.around.theme.tokens = replace(DARK_CONTRAST)
    assert plot.grab().toImage() != plain


def test_a_book_that_cannot_be_read_is_said(
    qtbot: QtBot, opened: Opened, filled: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()

    def fail(self: LookingBack, reach: Reach) -> None:
        raise BookError("The book can't be read.", "Look at the disk.")

    monkeypatch.setattr(LookingBack, "overview", fail)
    choose(window, "All")
    qtbot.waitUntil(lambda: any("The book can't be read." in text for text in words(window)))


def test_today_and_history_lead_to_it(qtbot: QtBot, around: Surroundings, opener: NotedOpener) -> None:
    windows = [TodayWindow(around), HistoryWindow(around, lambda _: None)]
    for window in windows:
        show_active(qtbot, window)
        next(one for one in window.findChildren(QPushButton) if one.text() == "Insights").click()
    assert opener.opened == [("insights",)] * 2
    close_all(windows)
