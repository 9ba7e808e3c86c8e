"""An update under the running app: noticed once it is complete, told, and taken up when nobody would notice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodword import running
from goodword.clocks import SetClock, clock_at
from goodword.core.own_program import Stamp
from goodword.core.ports import Notice
from goodword.core.wording.backing import Backing
from goodword.integration.paths import Paths
from goodword.shell.in_hand import EditInHand, InHand
from goodword.shell.renewal import BY_HAND, BY_ITSELF, REMOVED, WENT_WRONG, Renewal, renewal


@dataclass
class HandProgram:
    """A program that a hand replaces."""

    running: Stamp = (1,)
    there: Stamp | None = (1,)

    def lies_there(self) -> Stamp | None:
        return self.there


@dataclass
class Circumstances:
    """What the renewal is told, and what it says."""

    may: bool = True
    unseen: bool = True
    told: list[Notice] = field(default_factory=list)


@pytest.fixture
def program() -> HandProgram:
    return HandProgram()


@pytest.fixture
def now() -> Circumstances:
    return Circumstances()


@pytest.fixture
def made(qapp: QApplication, program: HandProgram, now: Circumstances) -> Iterator[Renewal]:
    made = Renewal(program, may=lambda: now.may, unseen=lambda: now.unseen, show=now.told.append, settled=1)
    yield made
    made.shutdown()
    shiboken6.delete(made)


def test_nothing_happens_without_an_update(made: Renewal, now: Circumstances) -> None:
    made.look()
    made.look()
    assert (now.told, made.begun, made.heading("Oh.")) == ([], False, "Oh.")


def test_it_starts_anew_when_the_update_is_complete(qtbot: QtBot, made: Renewal, program: HandProgram) -> None:
    program.there = (2,)
    made.look()
    made.look()
    assert not made.begun
    with qtbot.waitSignal(made.wanted):
        pass
    assert made.begun


def test_an_update_that_is_taken_back_was_none(qtbot: QtBot, made: Renewal, program: HandProgram) -> None:
    program.there = (2,)
    made.look()
    program.there = (1,)
    made.look()
    assert not made._timer.isActive()
    assert not made.begun


def test_an_open_window_is_waited_for_and_told_once(
    qtbot: QtBot, made: Renewal, program: HandProgram, now: Circumstances
) -> None:
    program.there, now.unseen = (2,), False
    made.look()
    qtbot.waitUntil(lambda: now.told == [BY_ITSELF])
    assert made.heading("Oh.") == WENT_WRONG
    made.look()
    assert now.told == [BY_ITSELF]
    now.unseen = True
    made.look()
    assert made.begun


@pytest.mark.parametrize(("there", "may", "told"), [((2,), False, BY_HAND), (None, True, REMOVED)])
def test_what_it_cannot_do_is_said(
    qtbot: QtBot,
    made: Renewal,
    program: HandProgram,
    now: Circumstances,
    there: Stamp | None,
    may: bool,
    told: Notice,
) -> None:
    program.there, now.may = there, may
    made.look()
    qtbot.waitUntil(lambda: now.told == [told])
    assert not made.begun


class HandWindows:
    """What is half written, and whether a draft can be kept."""

    def __init__(self) -> None:
        self.held = InHand()
        self.keeps = True

    def in_hand(self) -> InHand:
        return self.held

    def keep_drafts(self) -> bool:
        return self.keeps


def test_it_is_unseen_only_when_nothing_is_open_or_half_written(qapp: QApplication, qtbot: QtBot) -> None:
    windows = HandWindows()
    made = renewal(HandProgram(), windows, None, lambda _: None, qapp)  # type: ignore[arg-type]
    assert made._may()
    assert made._unseen()
    windows.keeps = False
    assert not made._unseen()
    windows.keeps, windows.held = True, InHand(edits=(EditInHand("a", {}, None),))
    assert not made._unseen()
    windows.held = InHand(backing=Backing(own="mine"))
    assert not made._unseen()
    windows.held = InHand()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert not made._unseen()
    shiboken6.delete(made)


def test_the_new_program_is_started_when_all_is_put_away(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr("goodword.stages.run_stages", lambda *_: None)
    monkeypatch.setattr("goodword.integration.own_program.start_anew", lambda command, _: started.append(command))
    clock = clock_at("2026-03-02T15:31:07+01:00")
    assert isinstance(clock, SetClock)
    running.run_in_tray(Paths(home / "own"), None, clock)
    (command,) = started
    assert command[-5:-2] == ("--data-dir", str(home / "own"), "--background")
    assert command[-2] == "--as-of"
    assert command[-1].startswith("2026-03-02T15:31:07")
