"""Nothing is cut: every control at the size it asks for shows all its words, in small, large and wide fonts."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.days import DayKind
from goodword.core.practices import Practice
from goodword.core.settings import ThemeChoice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets import (
    button,
    check,
    chip,
    combo,
    light,
    practice_tab,
    radio,
    section_list,
    segment,
    tag,
    toast,
    toast_button,
    week_strip,
)
from goodword.shell.widgets.underline import Underline

WORDS = "Weiterleiten, bitte: Bartholomew Featherstonehaugh-Osei"
MODULES = (
    button,
    check,
    chip,
    combo,
    light,
    practice_tab,
    radio,
    section_list,
    segment,
    tag,
    toast,
    toast_button,
    week_strip,
)


def strip(theme: Theme) -> QWidget:
    made = week_strip.WeekStrip(theme)
    days = [week_strip.DayCell(date(2026, 11, 16), frozenset(), DayKind.WORK, True, True, "Donnerst.")] * 7
    made.set_cells(days)
    return made


def alone(theme: Theme) -> QWidget:
    made = toast.Toast(theme)
    made.offer(WORDS)
    made.hide()
    return made


def chosen(theme: Theme) -> QWidget:
    made = segment.Segments(theme, [("a", WORDS), ("b", "Confirmed")])
    made.set_current("a")
    return made


MAKERS: dict[str, Callable[[Theme], QWidget]] = {
    "button": lambda theme: button.Button(theme, WORDS, "primary", icon="note"),
    "link": lambda theme: button.Button(theme, WORDS, "link"),
    "check": lambda theme: check.Check(theme, WORDS),
    "radio": lambda theme: radio.Radio(theme, WORDS),
    "chip": lambda theme: chip.Chip(theme, Practice.PRAISE, WORDS),
    "combo": lambda theme: combo.Combo(theme, [WORDS]),
    "light": lambda theme: light.Light(theme, Practice.PRAISE, WORDS, Underline.DOTTED),
    "tag": lambda theme: tag.Tag(theme, WORDS, "people"),
    "segments": chosen,
    "tabs": lambda theme: practice_tab.PracticeTabs(theme, [(p, p.value.title(), "Ctrl+1") for p in Practice]),
    "sections": lambda theme: section_list.SectionList(theme, [("clock", WORDS)]),
    "week": strip,
    "toast": alone,
}


@pytest.fixture(params=[("Inter", 10.0), ("DejaVu Sans", 11.0), ("DejaVu Sans", 20.0)], ids=str)
def any_font(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    """The light theme with another system font."""
    before = QFont(qapp.font())
    font = QFont(request.param[0])
    font.setPointSizeF(request.param[1])
    qapp.setFont(font)
    theme = Theme(qapp, ThemeChoice.LIGHT)
    theme.reduced_motion = True
    yield theme
    theme.shutdown()
    qapp.setFont(before)
    qapp.setStyleSheet("")


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that did not fit the place it was painted in."""
    found: list[str] = []

    def watched(
        painter: QPainter, rect: QRectF, text: str, font: QFont, ink: str, align: Qt.AlignmentFlag | None = None
    ) -> None:
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) > rect.width() + 0.6 or metrics.height() > rect.height() + 1:
            found.append(f"{text}: {metrics.horizontalAdvance(text)} x {metrics.height()} in {rect}")

    for module in MODULES:
        monkeypatch.setattr(module, "text_line", watched)
    return found


@pytest.mark.parametrize("name", list(MAKERS))
def test_all_words_are_shown(qtbot: QtBot, any_font: Theme, cut: list[str], name: str) -> None:
    widget = MAKERS[name](any_font)
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    for ratio in (1.0, 1.5, 2.0):
        picture = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32)
        picture.setDevicePixelRatio(ratio)
        widget.render(picture)
    assert cut == []


@pytest.mark.parametrize("name", list(MAKERS))
def test_a_new_font_is_measured_anew(qtbot: QtBot, qapp: QApplication, theme: Theme, name: str) -> None:
    widget = MAKERS[name](theme)
    qtbot.addWidget(widget)
    before = widget.sizeHint()
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(font)
    QApplication.processEvents()
    assert widget.sizeHint().width() > before.width()
    assert widget.sizeHint().height() >= before.height()
