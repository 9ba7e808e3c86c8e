"""A key that opens quick entry from anywhere: how it is written, and what keeps it for us."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import marked, tr


class Modifier(StrEnum):
    """Held down with the key."""

    CTRL = "Ctrl"
    ALT = "Alt"
    SHIFT = "Shift"
    SUPER = "Super"


_SPELLINGS = {
    "ctrl": Modifier.CTRL, "control": Modifier.CTRL, "strg": Modifier.CTRL,
    "alt": Modifier.ALT, "option": Modifier.ALT,
    "shift": Modifier.SHIFT,
    "super": Modifier.SUPER, "win": Modifier.SUPER, "windows": Modifier.SUPER, "meta": Modifier.SUPER,
    "cmd": Modifier.SUPER,
}
_NAMES = {
    "Ctrl": marked("Ctrl", "a key"),
    "Alt": marked("Alt", "a key"),
    "Shift": marked("Shift", "a key"),
    "Super": marked("Super", "a key"),
    "Space": marked("Space", "a key"),
    "Insert": marked("Insert", "a key"),
    "Home": marked("Home", "a key"),
    "End": marked("End", "a key"),
    "PageUp": marked("PageUp", "a key"),
    "PageDown": marked("PageDown", "a key"),
}
"""What stands on such a key."""

_NAMED_KEYS = tuple(name for name in _NAMES if name not in tuple(Modifier))
_KEYS = {
    key.casefold(): key
    for key in (
        *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
        *(f"F{number}" for number in range(1, 25)),
        *_NAMED_KEYS,
    )
}
_HINT = marked("Write it like Ctrl+Alt+G. Empty: no key.")


@dataclass(frozen=True, slots=True)
class KeyChord:
    """A key and what is held down with it; `str` writes it as Settings do: "Ctrl+Alt+G"."""

    modifiers: frozenset[Modifier]
    key: str

    def __str__(self) -> str:
        return "+".join([*(modifier for modifier in Modifier if modifier in self.modifiers), self.key])


def parse_chord(text: str) -> KeyChord | None:
    """The keys that `text` writes, None for nothing.

    Keys may have their English names or those of the language spoken. Raises InvalidInputError for what is no key,
    and for a key that would be missed in writing: Ctrl, Alt or Super has to be held down.
    """
    if not text.strip():
        return None
    own = {_spoken(name).casefold(): name.casefold() for name in _NAMES}
    typed = (part.strip().casefold() for part in text.split("+"))
    *held, key = (own.get(part, part) for part in typed)
    if key not in _KEYS or not all(word in _SPELLINGS for word in held):
        raise InvalidInputError(tr("{typed} is no key.").format(typed=quoted(text)), tr(_HINT))
    modifiers = frozenset(_SPELLINGS[word] for word in held)
    if not modifiers - {Modifier.SHIFT}:
        raise InvalidInputError(
            tr("{typed} is needed for writing.").format(typed=quoted(text)),
            tr("Hold Ctrl, Alt or Super with it: Ctrl+Alt+G."),
        )
    return KeyChord(modifiers, _KEYS[key])


def format_chord(chord: KeyChord | None) -> str:
    """What parse_chord reads."""
    return "" if chord is None else str(chord)


def chord_words(chord: KeyChord | None) -> str:
    """The keys as they are called in the language spoken; parse_chord reads that, too."""
    return "" if chord is None else "+".join(map(_spoken, str(chord).split("+")))


def _spoken(name: str) -> str:
    return tr(_NAMES[name], "a key") if name in _NAMES else name


@dataclass(frozen=True, slots=True)
class Kept:
    """Whether the system keeps the key for us, and in words what it said."""

    works: bool
    words: str


class GlobalShortcut(Protocol):
    """The system's own way to call a program by a key. Nothing here raises or waits."""

    def bind(self, chord: KeyChord, pressed: Callable[[str], None], told: Callable[[Kept], None]) -> None:
        """Ask for the key, in place of one asked for before.

        `told` is called once, as soon as the system or the leader has answered; `pressed` at each press, with what
        lets a window take the focus, if there is that. Both may come on any thread.
        """
        ...

    def shutdown(self) -> None:
        """Give the key back."""
        ...


class NoShortcut:
    """GlobalShortcut of a system that keeps no keys for programs."""

    def bind(self, chord: KeyChord, pressed: Callable[[str], None], told: Callable[[Kept], None]) -> None:  # noqa: ARG002
        """See GlobalShortcut."""
        told(Kept(False, by_hand()))

    def shutdown(self) -> None:
        """See GlobalShortcut."""


def by_hand() -> str:
    """What to do where the system keeps no key."""
    return tr(
        "This desktop keeps no key for Goodword. "
        "Bind “goodword quick” to a key in your desktop's keyboard settings instead."
    )


def prospect(chord: KeyChord, keeps: bool) -> str:
    """What will come of this key, on a desktop that keeps keys for programs or doesn't."""
    if not keeps:
        return by_hand()
    return tr("While it runs, Goodword asks this desktop for {key}.").format(key=chord_words(chord))
