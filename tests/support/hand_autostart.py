"""What starts programs when somebody signs in, played by hand."""

from types import SimpleNamespace
from typing import Any

from goodword import APPLICATION_ID
from goodword.core.autostart import AutostartState
from goodword.core.errors import KnownError


class HandAutostart:
    """Stands as it was set, and notes what it was told; `error` is what stops a switch."""

    def __init__(self, state: AutostartState = AutostartState.OFF) -> None:
        self.stands = state
        self.told: list[bool] = []
        self.error: KnownError | None = None

    def state(self) -> AutostartState:
        """See Autostart."""
        return self.stands

    def switch(self, on: bool) -> None:
        """See Autostart."""
        if self.error is not None:
            raise self.error
        self.told.append(on)
        self.stands = AutostartState.ON if on else AutostartState.OFF

    def keep_up(self) -> None:
        """See Autostart."""


class HandLaunchctl:
    """launchctl, with a list of what is disabled."""

    def __init__(self) -> None:
        self.disabled = ""
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, *arguments: str) -> str:
        self.asked.append(arguments)
        return f'disabled services = {{\n\t"{APPLICATION_ID}" => {self.disabled}\n}}\n' if self.disabled else ""


class HandWinreg(SimpleNamespace):
    """Python's winreg, as far as it is used, over a dict."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = 1, 1, 2

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.error: OSError | None = None

    def OpenKey(self, _root: int, key: str, *_rest: int) -> Any:  # noqa: N802 - winreg calls it so
        if self.error is not None:
            raise self.error
        if not any(known == key for known, _name in self.values):
            raise FileNotFoundError(2, "no such key")
        return self._opened(key)

    def CreateKey(self, _root: int, key: str) -> Any:  # noqa: N802 - winreg calls it so
        if self.error is not None:
            raise self.error
        return self._opened(key)

    def QueryValueEx(self, key: Any, name: str) -> tuple[object, int]:  # noqa: N802 - winreg calls it so
        if (key.path, name) not in self.values:
            raise FileNotFoundError(2, "no such value")
        return self.values[key.path, name], 1

    def SetValueEx(self, key: Any, name: str, _zero: int, _kind: int, value: str) -> None:  # noqa: N802 - winreg calls it so
        self.values[key.path, name] = value

    def DeleteValue(self, key: Any, name: str) -> None:  # noqa: N802 - winreg calls it so
        if self.values.pop((key.path, name), None) is None:
            raise FileNotFoundError(2, "no such value")

    def _opened(self, key: str) -> Any:
        class Opened:
            path = key

            def __enter__(self) -> "Opened":
                return self

            def __exit__(self, *_error: object) -> None:
                pass

        return Opened()
