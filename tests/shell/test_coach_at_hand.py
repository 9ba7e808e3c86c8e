"""The wording coach, loaded once; without it the app goes on."""

from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.core.wording.labels import NoteReader, Reading
from goodword.shell.background import Background
from goodword.shell.coach_at_hand import CoachAtHand
from support.scripted_coach import ScriptedCoach
from support.silence import ExpectedLogs


class Loader:
    """Loads a coach, or fails."""

    def __init__(self, error: Exception | None = None) -> None:
        self.calls = 0
        self._error = error

    def __call__(self) -> NoteReader:
        self.calls += 1
        if self._error:
            raise self._error
        return ScriptedCoach()


def test_it_is_loaded_when_it_is_asked_for_and_kept() -> None:
    loader = Loader()
    coach = CoachAtHand(loader)
    assert loader.calls == 0
    assert coach() is coach() is not None
    assert loader.calls == 1


def test_it_is_loaded_beforehand(qtbot: QtBot) -> None:
    loader, background = Loader(), Background()
    coach = CoachAtHand(loader)
    coach.warm_up(background)
    qtbot.waitUntil(lambda: coach._coach is not None)
    coach.warm_up(background)
    background.shutdown()
    assert coach() is not None
    assert loader.calls == 1


def test_a_failure_is_logged_once_and_without_words(qtbot: QtBot, expected_logs: ExpectedLogs) -> None:
    expected_logs("the wording coach can't be loaded: ValueError$")
    loader, background = Loader(ValueError("Amara rang the clinic")), Background()
    coach = CoachAtHand(loader)
    assert coach() is None
    assert coach() is None
    coach.warm_up(background)
    background.shutdown()
    assert loader.calls == 1


class Stumbling:
    """Can't read anything."""

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        raise KeyError(text)


def test_a_note_it_stumbles_over_is_met_with_silence(expected_logs: ExpectedLogs) -> None:
    expected_logs("the wording coach can't read a note: KeyError$")
    coach = CoachAtHand(Stumbling)()
    assert coach is not None
    assert coach.read(Practice.PRAISE, "Amara rang the clinic.") is None
    assert coach.read(Practice.PRAISE, "Amara rang the clinic again.") is None
