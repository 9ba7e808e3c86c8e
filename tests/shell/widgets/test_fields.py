"""Fields of one line, their labels and errors, combo boxes, and what they suggest."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QFocusEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.errors import InvalidInputError
from goodword.core.people import Person
from goodword.shell.theme.measures import control_height
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.combo import Combo, EditableCombo
from goodword.shell.widgets.completer import Completer, matching, people_completer
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from support.showing import show_active

LONG = "Bartholomew Featherstonehaugh-Osei of the second floor"
PEOPLE = [Person(str(n), name) for n, name in enumerate(["Amara Okonkwo", "Nguyễn Thị Minh Khai", "Inês Carvalho"])]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window with room for fields below each other."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(200, 200)
    return made


def shown(qtbot: QtBot, window: QWidget, *widgets: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    show_active(qtbot, window)


def colour(widget: QWidget, x: int) -> str:
    return widget.grab().toImage().pixelColor(x, widget.height() // 2).name().upper()


def test_a_field_is_as_high_as_every_control(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field, combo = LineEdit(theme), Combo(theme, ["a"])
    shown(qtbot, window, field, combo)
    assert field.height() == combo.height() == control_height(theme.types.body)


def test_the_start_of_a_long_name_is_in_view_once_the_focus_goes(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field, after = LineEdit(theme), QPushButton()
    shown(qtbot, window, field, after)
    field.setFocus()
    QTest.keyClicks(field, LONG)
    assert field.cursorPosition() == len(LONG)
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.cursorPosition() == 0
    assert field.text() == LONG


def test_a_popup_over_the_field_is_no_leaving(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = LineEdit(theme)
    shown(qtbot, window, field)
    QTest.keyClicks(field, LONG)
    with qtbot.assertNotEmitted(field.left):
        QApplication.sendEvent(field, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert field.cursorPosition() == len(LONG)


def test_edges_tell_rest_focus_error_and_disabled(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    tokens = theme.tokens
    field = LineEdit(theme)
    shown(qtbot, window, field)
    field.clearFocus()
    assert colour(field, 0) == tokens.field
    field.setFocus()
    assert colour(field, 1) == tokens.ink
    field.set_wrong(True)
    assert colour(field, 1) == tokens.error
    field.set_wrong(False)
    field.setEnabled(False)
    assert (colour(field, 0), colour(field, 4)) == (tokens.line, tokens.bg)


def test_a_quiet_field_has_an_edge_only_with_the_focus(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = LineEdit(theme, quiet=True)
    shown(qtbot, window, field)
    field.clearFocus()
    at = field.mapTo(window, QPoint(0, field.height() // 2))
    assert window.grab().toImage().pixelColor(at) == theme.tokens.bg
    field.setFocus()
    assert colour(field, 1) == theme.tokens.ink


def test_a_tag_keeps_the_text_away_and_goes_where_there_is_no_room(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = LineEdit(theme, icon="search")
    shown(qtbot, window, field)
    bare = field.textMargins().right()
    field.set_tag("Team", "people")
    assert field.textMargins().right() > bare
    assert colour(field, field.width() - 14) == theme.tokens.hover
    field.setMaximumWidth(90)
    QApplication.processEvents()
    field.grab()
    assert field.textMargins().right() == bare
    field.set_tag("")
    assert field.textMargins().right() == bare


def test_an_error_is_said_below_the_field_and_to_screen_readers(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    line = LineEdit(theme)
    field = Field(theme, "Follow up on", line)
    shown(qtbot, window, field)
    QTest.keyClicks(line, "31.11.")
    assert not field.error.isVisible()
    field.say(InvalidInputError("November has 30 days.", "Try 30 Nov or 1 Dec."))
    assert field.error.isVisible()
    assert field.error.text() == line.accessibleDescription() == "November has 30 days. Try 30 Nov or 1 Dec."
    assert line.is_wrong()
    assert line.text() == "31.11."
    window.grab()
    field.settle()
    assert [field.error.isVisible(), line.is_wrong(), line.accessibleDescription()] == [False, False, ""]


def test_a_note_has_its_error_line_too(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    field = Field(theme, "Note", QTextEdit())
    shown(qtbot, window, field)
    field.say("The note is empty. One sentence is enough.")
    assert field.error.isVisible()
    field.settle()
    assert field.label.buddy() is field.control


def test_undo_reaches_the_window_when_the_field_has_nothing_to_undo(
    qtbot: QtBot, window: QWidget, theme: Theme
) -> None:
    field, combo = LineEdit(theme), EditableCombo(theme)
    shown(qtbot, window, field, combo)
    undone = QAction(window)
    undone.setShortcut("Ctrl+Z")
    window.addAction(undone)
    calls: list[bool] = []
    undone.triggered.connect(lambda: calls.append(True))
    edits = (field, combo.lineEdit())
    for edit in edits:
        assert edit is not None
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(calls) == 2
    for edit in edits:
        assert edit is not None
        edit.setFocus()
        QTest.keyClicks(edit, "x")
        QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert edit.text() == ""
    assert len(calls) == 2


def test_a_combo_is_wide_enough_for_its_longest_choice(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = Combo(theme, ["Wish", LONG])
    short = Combo(theme, ["Wish"])
    shown(qtbot, window, combo, short)
    assert combo.sizeHint().width() > short.sizeHint().width()
    assert QAccessible.queryAccessibleInterface(combo).role() is QAccessible.Role.ComboBox


def test_a_combo_opens_below_itself_on_its_present_choice(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = Combo(theme, ["Grievance", "Wish", LONG])
    shown(qtbot, window, combo)
    combo.setCurrentIndex(1)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = combo.view()
    qtbot.waitUntil(view.isVisible)
    assert view.currentIndex().row() == 1
    assert view.minimumWidth() > combo.width()
    assert view.mapToGlobal(QPoint(0, 0)).y() >= combo.mapToGlobal(QPoint(0, combo.height())).y() - 2
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert combo.currentIndex() == 2


def test_arrows_choose_in_a_closed_combo(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = Combo(theme, ["Grievance", "Wish"])
    shown(qtbot, window, combo)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "Wish"


def wheel(combo: Combo) -> None:
    centre = QPointF(combo.rect().center())
    down = QPoint(0, -120)
    still = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
    event = QWheelEvent(centre, combo.mapToGlobal(centre), down, down, *still)
    QApplication.sendEvent(combo, event)


def test_the_wheel_changes_a_combo_only_with_the_focus(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo, other = Combo(theme, ["Grievance", "Wish"]), QPushButton()
    shown(qtbot, window, combo, other)
    other.setFocus()
    wheel(combo)
    assert combo.currentIndex() == 0
    combo.setFocus()
    wheel(combo)
    assert combo.currentIndex() == 1


def test_a_combo_shows_its_placeholder_and_its_disabled_state(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = Combo(theme, ["Grievance"])
    combo.setPlaceholderText("Kind")
    combo.setCurrentIndex(-1)
    shown(qtbot, window, combo)
    combo.grab()
    combo.setEnabled(False)
    assert colour(combo, 4) == theme.tokens.bg


def test_any_words_fit_an_editable_combo(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = EditableCombo(theme, ["De-escalation", "Saying no kindly"])
    shown(qtbot, window, combo)
    assert combo.currentText() == ""
    combo.setFocus()
    QTest.keyClicks(combo, "Handovers")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert combo.currentText() == "Handovers"
    assert combo.words() == ["De-escalation", "Saying no kindly"]
    combo.set_words(["Listening"])
    assert (combo.currentText(), combo.words()) == ("Handovers", ["Listening"])


def test_an_editable_combo_completes_what_is_typed(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo = EditableCombo(theme, ["De-escalation", "Saying no kindly"])
    shown(qtbot, window, combo)
    combo.setFocus()
    QTest.keyClicks(combo, "kind")
    assert combo.completer_of_words.offers() == ["Saying no kindly"]
    popup = combo.completer_of_words.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert combo.currentText() == "Saying no kindly"


def test_the_start_of_a_long_topic_is_in_view(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    combo, after = EditableCombo(theme), QLabel()
    after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    shown(qtbot, window, combo, after)
    after.setFocus()
    combo.setEditText(LONG)
    edit = combo.lineEdit()
    assert edit is not None
    assert edit.cursorPosition() == 0
    window.grab()
    combo.setEnabled(False)
    window.grab()


def offers_for(qtbot: QtBot, window: QWidget, theme: Theme, typed: str) -> Completer:
    field = LineEdit(theme)
    completer = people_completer(field, lambda: PEOPLE)
    shown(qtbot, window, field)
    field.setFocus()
    QTest.keyClicks(field, typed)
    return completer


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ines", ["Inês Carvalho"]),
        ("KH", ["Nguyễn Thị Minh Khai"]),
        ("nguyen", ["Nguyễn Thị Minh Khai"]),
        ("zz", []),
        (" ", []),
        ("Amara Okonkwo", []),
    ],
)
def test_people_are_offered_whatever_the_accents(
    qtbot: QtBot, window: QWidget, theme: Theme, typed: str, offered: list[str]
) -> None:
    completer = offers_for(qtbot, window, theme, typed)
    assert completer.offers() == offered
    popup = completer.popup()
    assert popup is not None
    assert popup.isVisible() is bool(offered)
    popup.hide()


def test_a_person_is_chosen_by_keyboard(qtbot: QtBot, window: QWidget, theme: Theme) -> None:
    completer = offers_for(qtbot, window, theme, "am")
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    field = completer.widget()
    assert isinstance(field, LineEdit)
    assert field.text() == "Amara Okonkwo"


def test_words_that_begin_with_it_come_first() -> None:
    assert matching("ré", ["Terse", "Refund mails", "Opening hours", "The rest"]) == [
        "Refund mails",
        "The rest",
    ]
