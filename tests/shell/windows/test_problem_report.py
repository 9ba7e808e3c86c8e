"""The Problem report: read first, copied by hand, without a word that anybody wrote."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from goodword.core.errors import KnownError
from goodword.shell.error_reports import WENT_WRONG, ErrorReports, report
from goodword.shell.surroundings import Surroundings
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.problem_report import ProblemReportWindow
from support.showing import show_active
from support.silence import ExpectedLogs
from support.surrounded import close_all, named


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[ProblemReportWindow]:
    made = ProblemReportWindow(around, WENT_WRONG, report(ValueError("quokkamarble")))
    show_active(qtbot, made)
    yield made
    close_all([made])


def test_what_is_read_is_what_is_copied(window: ProblemReportWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    shown = named(window, QTextEdit, "Report")
    assert window.windowTitle() == "Problem report"
    assert shown.isReadOnly()
    assert shown.hasFocus()
    assert "ValueError" in shown.toPlainText()
    assert "quokkamarble" not in shown.toPlainText()
    assert QGuiApplication.clipboard().text() == "before"
    named(window, QPushButton, "Copy report").click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()


def test_close_closes_it(window: ProblemReportWindow, qtbot: QtBot) -> None:
    named(window, QPushButton, "Close").click()
    assert not window.isVisible()


def test_several_reports_come_together_each_once(window: ProblemReportWindow) -> None:
    for error in (KeyError("a"), KeyError("b"), IndexError("c")):
        window.tell(WENT_WRONG, report(error))
    text = named(window, QTextEdit, "Report").toPlainText()
    assert (text.count("ValueError"), text.count("KeyError"), text.count("IndexError")) == (1, 1, 1)


def test_an_error_that_nobody_caught_opens_it(qtbot: QtBot, around: Surroundings, expected_logs: ExpectedLogs) -> None:
    expected_logs("nobody caught this")
    opener = WindowOpener(lambda _: around)
    reports = ErrorReports(show_report=opener.problem_report)
    for _ in range(2):
        reports._catch(ZeroDivisionError("quokkamarble"))
    qtbot.waitUntil(lambda: len(opener._open.all()) == 1)
    qtbot.wait(1)
    [window] = opener._open.all()
    assert "ZeroDivisionError" in named(window, QTextEdit, "Report").toPlainText()
    opener.shutdown()
    close_all([window])


def test_where_the_window_fails_too_a_plain_box_has_it(
    qtbot: QtBot, expected_logs: ExpectedLogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs("nobody caught this")
    boxes: list[tuple[str, str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append((box.text(), box.informativeText())))

    def fail(head: str, text: str) -> None:
        raise RuntimeError("quokkamarble")

    reports = ErrorReports(show_report=fail)
    reports._catch(ZeroDivisionError("quokkamarble"))
    reports._catch(KnownError("Not saved", "The disk is full."))
    qtbot.waitUntil(lambda: len(boxes) == 2)
    assert boxes[0][0] == WENT_WRONG
    assert "ZeroDivisionError" in boxes[0][1]
    assert "quokkamarble" not in boxes[0][1]
    assert boxes[1] == ("Not saved", "The disk is full.")
