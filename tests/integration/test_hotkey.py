"""A key on Windows, against hands that play Windows. On a real Windows it is untested."""

from queue import Queue
from threading import current_thread, main_thread

from goodword.core.shortcut import Kept, parse_chord
from goodword.integration.hotkey import Hotkey, virtual_key

PATIENCE = 20.0


class HandWindows:
    """HotkeyCalls by hand."""

    def __init__(self, *, taken: bool = False) -> None:
        self._taken = taken
        self.events: Queue[bool] = Queue()
        self.registered: list[tuple[int, int]] = []

    def register(self, modifiers: int, key: int) -> bool:
        assert current_thread() is not main_thread()
        self.registered.append((modifiers, key))
        return not self._taken

    def wait(self) -> bool:
        return self.events.get(timeout=PATIENCE)

    def unregister(self) -> None:
        self.registered.clear()

    def stop(self) -> None:
        self.events.put(False)


def test_a_press_is_heard_until_the_key_is_given_back() -> None:
    windows, presses, told = HandWindows(), Queue[str](), Queue[Kept]()
    hotkey, keys = Hotkey(lambda: windows), parse_chord("Ctrl+Alt+G")
    assert keys is not None
    hotkey.bind(keys, presses.put, told.put)
    assert told.get(timeout=PATIENCE) == Kept(True, "Quick entry opens with Ctrl+Alt+G.")
    assert windows.registered == [(1 | 2 | 0x4000, ord("G"))]
    windows.events.put(True)
    assert presses.get(timeout=PATIENCE) == ""
    hotkey.shutdown()
    assert windows.registered == []


def test_a_key_that_another_program_has_is_told_in_words() -> None:
    told, keys = Queue[Kept](), parse_chord("Super+Space")
    assert keys is not None
    hotkey = Hotkey(lambda: HandWindows(taken=True))
    hotkey.bind(keys, lambda _: None, told.put)
    assert told.get(timeout=PATIENCE) == Kept(False, "Another program has Super+Space. Choose another key.")
    hotkey.shutdown()


def test_every_key_has_its_number() -> None:
    numbers = [virtual_key(keys) for text in ("Ctrl+A", "Ctrl+7", "Ctrl+F1", "Ctrl+F24", "Ctrl+PageDown")
               if (keys := parse_chord(text))]
    assert numbers == [0x41, 0x37, 0x70, 0x87, 0x22]
