"""What a language says, from a compiled translation file of Qt. Qt is imported when the first text is asked for."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.core.errors import BugError
from goodword.core.region import Region

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator


class QtCatalogue:
    """Catalogue of one language."""

    def __init__(self, code: str, file: Path) -> None:
        self.code = code
        self._file = file

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        """See Catalogue."""
        return str(self._translator.translate("", text, comment, -1 if n is None else n) or "")

    @cached_property
    def _translator(self) -> "QTranslator":
        from PySide6.QtCore import QTranslator

        translator = QTranslator()
        if not translator.load(str(self._file)):
            raise BugError(f"the translation {self.code} can't be loaded")
        return translator


def region_of_the_windows() -> Region:
    """What Windows and macOS say is usual, as the user may have set it there."""
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    short = system.dateFormat(QLocale.FormatType.ShortFormat)
    return Region(system.firstDayOfWeek().value - 1, short.lower().startswith("m"))


def languages_of_the_windows() -> list[str]:
    """The languages windows are wished to be in, as Windows and macOS name them, the dearest first."""
    from PySide6.QtCore import QLocale

    return list(QLocale.system().uiLanguages())
