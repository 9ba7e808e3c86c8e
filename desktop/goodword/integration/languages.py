"""The language the system is set to."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence

from goodword.core.language import LANGUAGES

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def system_language(
    of_the_windows: Callable[[], Sequence[str]],
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
) -> str:
    """The first language the system is set to that is shipped, by its code; "en" where none is.

    Windows and macOS are asked by `of_the_windows`, any other system by its environment.
    """
    wishes = of_the_windows() if platform in ("win32", "darwin") else _wished(environment)
    return next((code for code in map(_code, wishes) if code in LANGUAGES), "en")


def _wished(environment: Mapping[str, str]) -> list[str]:
    # As gettext does: LANGUAGE is a list that counts only where a locale other than C is set.
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "C")
    if _code(locale) in ("c", "posix"):
        return []
    return [*environment.get("LANGUAGE", "").split(":"), locale]


def _code(locale: str) -> str:
    return locale.replace("-", "_").split("_")[0].split(".")[0].split("@")[0].lower()
