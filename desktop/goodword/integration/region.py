"""Where the system says it is."""

import os
import sys
from collections.abc import Callable, Mapping

from goodword.core.region import Region

_VARIABLES = ("LC_ALL", "LC_TIME", "LANG")


def system_region(
    of_the_windows: Callable[[], Region], platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> Region:
    """What is usual there. Windows and macOS are asked by `of_the_windows`, any other system by its environment."""
    if platform in ("win32", "darwin"):
        return of_the_windows()
    locale = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    _, _, territory = locale.split(".")[0].split("@")[0].partition("_")
    return Region.of(territory)
