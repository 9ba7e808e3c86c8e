"""The keyrings of the `keyring` package that keep nothing in plain text, each imported by its own name.

keyring itself would import every backend there is, with those of other systems, which start compilers to find their
libraries; and whatever module its configuration names, which could be anybody's.
"""

import configparser
import importlib
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

TRUSTED: Mapping[str, str] = MappingProxyType(
    {
        "keyring.backends.SecretService": "Secret Service",
        "keyring.backends.libsecret": "Secret Service",
        "keyring.backends.kwallet": "KWallet",
        "keyring.backends.macOS": "macOS Keychain",
        "keyring.backends.Windows": "Windows Credential Manager",
    }
)
"""The keyrings that store nothing in plain text, by the module of keyring's class; no other is used."""

_CLASSES = {
    "darwin": {"keyring.backends.macOS": ("Keyring",)},
    "win32": {"keyring.backends.Windows": ("WinVaultKeyring",)},
}
_ELSEWHERE = {
    "keyring.backends.SecretService": ("Keyring",),
    "keyring.backends.kwallet": ("DBusKeyring", "DBusKeyringKWallet4"),
    "keyring.backends.libsecret": ("Keyring",),
}
_SETTING = "PYTHON_KEYRING_BACKEND"


def find_backend() -> Any:
    """keyring's own object for this system's keyring, the one it likes best; None where there is none.

    Where keyring is told to use another one that is not trusted, by its variable or its file, that is respected as
    far as none is used: an object of no use that says it is from that module, which is not imported.
    """
    told = os.environ.get(_SETTING, "") or _told_by_file()
    module = told.rpartition(".")[0] or told
    if told and module not in TRUSTED:
        return type("Refused", (), {"__module__": module})()
    found = [(one.priority, one) for one in _there(module)]
    return max(found, key=lambda one: one[0])[1]() if found else None


def _there(module: str) -> Iterator[Any]:
    """The classes of this system's backends that can work here; with `module` only those in it."""
    for name, classes in _CLASSES.get(sys.platform, _ELSEWHERE).items():
        if module and name != module:
            continue
        with suppress(ImportError):
            backends = importlib.import_module(name)
            yield from (one for one in (getattr(backends, name) for name in classes) if one.viable)


def _told_by_file() -> str:
    """What keyring's own file says, "" where it says nothing."""
    from keyring.util import platform_

    config = configparser.RawConfigParser()
    try:
        config.read(Path(platform_.config_root()) / "keyringrc.cfg", encoding="utf-8")
        return config.get("backend", "default-keyring", fallback="").strip()
    except (configparser.Error, OSError, UnicodeDecodeError):
        return ""
