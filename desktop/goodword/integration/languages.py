"""The languages that are shipped, and the one the system is set to."""

import os
import sys
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from goodword.core.errors import BugError
from goodword.core.language import LANGUAGES, Catalogue
from goodword.integration.paths import resource

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class QtCatalogue:
    """Catalogue of a compiled translation file of Qt. Qt is imported when the first text is asked for."""

    def __init__(self, code: str, file: Path) -> None:
        self.code = code
        self._file = file

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        """See Catalogue."""
        return str(self._translator.translate("", text, comment, -1 if n is None else n) or "")

    @cached_property
    def _translator(self) -> Any:
        from PySide6.QtCore import QTranslator

        translator = QTranslator()
        if not translator.load(str(self._file)):
            raise BugError(f"the translation {self.code} can't be loaded")
        return translator


@cache
def catalogue(code: str) -> Catalogue | None:
    """The texts of a shipped language; None for English, which is in the code, and for one that is not shipped."""
    if code == "en" or code not in LANGUAGES:
        return None
    return QtCatalogue(code, resource(f"translations/goodword_{code}.qm"))


def system_language(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> str:
    """The first language the system is set to that is shipped, by its code; "en" where none is."""
    wishes = _spoken_by_system() if platform in ("win32", "darwin") else _wished(environment)
    return next((code for code in map(_code, wishes) if code in LANGUAGES), "en")


def _wished(environment: Mapping[str, str]) -> list[str]:
    # As gettext does: LANGUAGE is a list that counts only where a locale other than C is set.
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "C")
    if _code(locale) in ("c", "posix"):
        return []
    return [*environment.get("LANGUAGE", "").split(":"), locale]


def _spoken_by_system() -> list[str]:
    from PySide6.QtCore import QLocale

    return list(QLocale.system().uiLanguages())


def _code(locale: str) -> str:
    return locale.replace("-", "_").split("_")[0].split(".")[0].split("@")[0].lower()
