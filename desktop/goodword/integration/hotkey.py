"""A key on Windows: RegisterHotKey on a thread of its own, which waits for the presses."""

import ctypes
import threading
from collections.abc import Callable
from typing import Any, Protocol

from goodword.core.language import tr
from goodword.core.shortcut import Kept, KeyChord, Modifier, chord_words

_MODIFIERS = {Modifier.ALT: 1, Modifier.CTRL: 2, Modifier.SHIFT: 4, Modifier.SUPER: 8}
_NO_REPEAT = 0x4000
_NAMED = {"Space": 0x20, "PageUp": 0x21, "PageDown": 0x22, "End": 0x23, "Home": 0x24, "Insert": 0x2D}
_FIRST_FUNCTION_KEY = 0x70
_HOTKEY, _QUIT = 0x0312, 0x0012
_ID = 1


class HotkeyCalls(Protocol):
    """What is used of Windows; all but `stop` are called on one thread."""

    def register(self, modifiers: int, key: int) -> bool:
        """Take the key for this thread; False where another program has it."""
        ...

    def wait(self) -> bool:
        """Wait for the next press; False when `stop` was called."""
        ...

    def unregister(self) -> None:
        """Give the key back."""
        ...

    def stop(self) -> None:
        """End the waiting, from any thread."""
        ...


class Hotkey:
    """GlobalShortcut of Windows."""

    def __init__(self, calls: "Callable[[], HotkeyCalls] | None" = None) -> None:
        self._calls = calls or WindowsCalls
        self._running: tuple[threading.Thread, HotkeyCalls] | None = None

    def bind(self, chord: KeyChord, pressed: Callable[[str], None], told: Callable[[Kept], None]) -> None:
        """See GlobalShortcut."""
        self.shutdown()
        ready = threading.Event()
        calls = self._calls()
        thread = threading.Thread(
            target=_keep, args=(calls, chord, pressed, told, ready), name="goodword-shortcut", daemon=True
        )
        self._running = thread, calls
        thread.start()
        ready.wait(5)

    def shutdown(self) -> None:
        """See GlobalShortcut."""
        if self._running is not None:
            thread, calls = self._running
            self._running = None
            calls.stop()
            thread.join(timeout=5)


def virtual_key(chord: KeyChord) -> int:
    """The key's number on Windows."""
    if chord.key in _NAMED:
        return _NAMED[chord.key]
    return ord(chord.key) if len(chord.key) == 1 else _FIRST_FUNCTION_KEY + int(chord.key[1:]) - 1


def _keep(
    calls: HotkeyCalls,
    chord: KeyChord,
    pressed: Callable[[str], None],
    told: Callable[[Kept], None],
    ready: threading.Event,
) -> None:
    modifiers = sum(_MODIFIERS[modifier] for modifier in chord.modifiers) | _NO_REPEAT
    taken = calls.register(modifiers, virtual_key(chord))
    ready.set()
    if not taken:
        told(Kept(False, tr("Another program has {key}. Choose another key.").format(key=chord_words(chord))))
        return
    told(Kept(True, tr("Quick entry opens with {key}.").format(key=chord_words(chord))))
    try:
        while calls.wait():
            pressed("")
    finally:
        calls.unregister()


class WindowsCalls:
    """HotkeyCalls of user32."""

    def __init__(self) -> None:
        self._user: Any = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
        self._thread = 0

    def register(self, modifiers: int, key: int) -> bool:
        """See HotkeyCalls."""
        from ctypes import wintypes

        self._thread = self._kernel.GetCurrentThreadId()
        self._user.PeekMessageW(ctypes.byref(wintypes.MSG()), None, 0, 0, 0)  # makes the queue that `stop` writes to
        return bool(self._user.RegisterHotKey(None, _ID, modifiers, key))

    def wait(self) -> bool:
        """See HotkeyCalls."""
        from ctypes import wintypes

        message = wintypes.MSG()
        while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY:
                return True
        return False

    def unregister(self) -> None:
        """See HotkeyCalls."""
        self._user.UnregisterHotKey(None, _ID)

    def stop(self) -> None:
        """See HotkeyCalls."""
        self._user.PostThreadMessageW(self._thread, _QUIT, 0, 0)
