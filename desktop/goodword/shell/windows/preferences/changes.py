"""What was changed in the settings: each holds at once, and can be taken back, the last one first."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.settings import Setting
from goodword.core.standing_words import next_holiday_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.toast import Toast


@dataclass(frozen=True, slots=True)
class _Done:
    key: str
    take_back: Callable[[], None]


class Changes(QObject):
    """Ctrl+Z takes back as long as there is something; `returned` names the setting, `refused` says why it can't."""

    returned = Signal(str)
    refused = Signal(str, object)

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around = around
        self._done: list[_Done] = []
        self._toast = Toast(around.theme, window)
        self._toast.undone.connect(self._take_back)
        self._key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window, self._take_back)
        self._toast.gone.connect(lambda: self._key.setEnabled(True))
        self._toast.withdrawn.connect(self._done.clear)

    def set(self, spec: Setting, value: str, told: str = "") -> None:
        """Change a setting and say so; KnownError where that can't be."""
        desk = self._around.desk
        before = desk.preferences.text(spec.key)
        desk.preferences.change(spec.key, value)
        self._around.watch.look()
        if spec.key == "holidays" and value:
            told = next_holiday_words(desk.workdays.holidays_ahead())
        told = told or tr("{name}: changed").format(name=spec.name)
        self.did(told, lambda: self._set_back(spec.key, before), spec.key)

    def did(self, told: str, take_back: Callable[[], None], key: str = "") -> None:
        """Something was done; `take_back` undoes it, or raises KnownError."""
        self._done.append(_Done(key, take_back))
        self._key.setEnabled(False)  # the toast has its own
        self._toast.offer(told)

    def say(self, words: str) -> None:
        """Say something that is nothing to take back."""
        self._key.setEnabled(True)
        self._toast.offer(words, undo=False)

    def _set_back(self, key: str, value: str) -> None:
        self._around.desk.preferences.change(key, value)
        self._around.watch.look()

    def _take_back(self) -> None:
        if not self._done:
            return
        done = self._done.pop()
        try:
            done.take_back()
        except KnownError as error:
            self.refused.emit(done.key, error)
        else:
            self.returned.emit(done.key)
