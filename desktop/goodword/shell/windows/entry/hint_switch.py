"""Switching a kind of hint off for good, and on again where that was a slip."""

from PySide6.QtCore import QObject, Signal

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.wording.advice import hint_setting
from goodword.core.wording.labels import Label
from goodword.shell.surroundings import Surroundings

OFF = marked("No more hints of this kind")


class HintSwitch(QObject):
    """`said` tells in words that a kind is off; `back` undoes that. `failed` tells what stood against it."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._last: Label | None = None

    def off(self, label: Label) -> None:
        """Never this kind again."""
        if self._change(label, "false"):
            self._last = label
            self.said.emit(tr(OFF))

    def back(self) -> None:
        """This kind again, after all."""
        last, self._last = self._last, None
        if last is not None:
            self._change(last, "true")

    def _change(self, label: Label, value: str) -> bool:
        try:
            self._around.desk.preferences.change(hint_setting(label), value)
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._around.watch.look()
        return True
