"""Keeps the leader's key for quick entry with the system, as Settings have it."""

from PySide6.QtCore import QObject, Signal

from goodword.core.shortcut import GlobalShortcut, Kept, KeyChord


class ShortcutKeeper(QObject):
    """`pressed` comes with what lets a window take the focus, `told` with what the system said of the key.

    While nothing was said yet, and where no key is wished for, `told` comes without words.
    """

    pressed = Signal(str)
    told = Signal(Kept)

    def __init__(self, shortcut: GlobalShortcut, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self._chord: KeyChord | None = None

    def choose(self, chord: KeyChord | None) -> None:
        """Keep this key from now on; None keeps none. Nothing is asked anew where it is kept already."""
        if chord == self._chord:
            return
        self._chord = chord
        self.told.emit(Kept(False, ""))
        if chord is None:
            self._shortcut.shutdown()
        else:
            self._shortcut.bind(chord, self.pressed.emit, self.told.emit)

    def shutdown(self) -> None:
        """Give the key back."""
        self._shortcut.shutdown()
