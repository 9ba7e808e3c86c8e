"""The environment for programs of the system: the leader's own, without what our bundle or this run put into it."""

import os
import sys
from collections.abc import Iterator, Mapping

_SAVED = "_ORIG"
"""PyInstaller keeps under NAME_ORIG what NAME was before it pointed it at the bundle."""

_OURS = ("GOODWORD_", "_PYI_", "_MEIPASS")
_SPENT = frozenset({"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
"""What let a window of ours take the focus, once."""

_LIBRARIES = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH", "DYLD_FRAMEWORK_PATH")


def child_environment(
    environment: Mapping[str, str] = os.environ, bundle: str | None = getattr(sys, "_MEIPASS", None)
) -> dict[str, str]:
    """`environment` as it was before the app started; `bundle` is the folder of a frozen app's own files.

    Libraries, plugins and modules of ours must not be loaded into another program.
    """
    return dict(_kept(environment, bundle))


def _kept(environment: Mapping[str, str], bundle: str | None) -> Iterator[tuple[str, str]]:
    saved = {name: environment[name + _SAVED] for name in _LIBRARIES if name + _SAVED in environment}
    for name, value in environment.items():
        is_ours = name.startswith(_OURS) or name in _SPENT or name in saved or name.removesuffix(_SAVED) in saved
        kept = "" if is_ours else _outside(value, bundle)
        if kept or not (value or is_ours):
            yield name, kept
    yield from saved.items()


def _outside(value: str, bundle: str | None) -> str:
    """`value` without the entries of a list of paths that lie in the bundle."""
    if not bundle or bundle not in value:
        return value
    return os.pathsep.join(entry for entry in value.split(os.pathsep) if not entry.startswith(bundle))
