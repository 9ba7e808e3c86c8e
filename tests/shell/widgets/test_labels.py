"""Labels that are cut with an ellipsis, and tags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.tag import Tag

LONG = "On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back."


@pytest.fixture
def label(qtbot: QtBot, theme: Theme) -> ElidedLabel:
    made = ElidedLabel(theme, LONG)
    qtbot.addWidget(made)
    made.resize(150, 20)
    made.show()
    return made


def test_what_is_cut_is_the_tooltip_and_is_read_out_whole(label: ElidedLabel) -> None:
    assert label.is_cut()
    assert label.toolTip() == LONG
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == LONG
    label.resize(2000, 20)
    assert not label.is_cut()
    assert label.toolTip() == ""
    label.grab()


def test_new_words_are_measured_anew(label: ElidedLabel) -> None:
    label.setText("Short")
    assert not label.is_cut()
    label.setText(LONG)
    assert label.is_cut()
    label.setText("")
    assert not label.is_cut()


def test_another_font_cuts_elsewhere(label: ElidedLabel) -> None:
    label.resize(label.sizeHint())
    assert not label.is_cut()
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    label.setFont(font)
    assert label.is_cut()


def test_words_that_look_like_tags_stay_words(label: ElidedLabel) -> None:
    label.setText("<img src='x'><b>bold</b> " + LONG)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.toolTip().startswith("<p>&lt;img src=&#x27;x&#x27;&gt;")


def test_a_long_note_costs_no_time_and_its_tip_stays_small(label: ElidedLabel) -> None:
    label.setText("word " * 20_000)
    assert label.is_cut()
    assert len(label.toolTip()) <= 1000


def test_several_lines_take_only_the_height_they_need(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme, LONG, lines=3, role="sec")
    qtbot.addWidget(label)
    label.show()
    one, two, three = (label.heightForWidth(width) for width in (2000, 400, 120))
    assert one < two < three
    assert label.hasHeightForWidth()
    assert label.sizeHint().height() == three
    label.resize(120, three)
    assert label.is_cut()
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.grab()
    label.setText("One\n\U0001f44d two\nthree")
    assert not label.is_cut()
    label.setText("One\ntwo\nthree\nfour")
    assert label.is_cut()
    QApplication.processEvents()


def test_a_tag_is_read_out_and_fits_its_words(qtbot: QtBot, theme: Theme) -> None:
    tag, plain = Tag(theme, "Team", "people"), Tag(theme, "Team")
    for each in (tag, plain):
        qtbot.addWidget(each)
        each.grab()
    assert tag.sizeHint().width() > plain.minimumSizeHint().width()
    assert QAccessible.queryAccessibleInterface(tag).text(QAccessible.Text.Name) == "Team"
