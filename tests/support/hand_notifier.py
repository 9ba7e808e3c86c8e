"""A notifier that shows nothing and is pressed by hand."""

from collections.abc import Callable

from goodword.core.ports import Activation, Capability, Notice


class HandNotifier:
    """Takes notices over, or refuses them, and remembers what it shows."""

    name = "hand"

    def __init__(self, *, takes: bool = True) -> None:
        self.takes = takes
        self.shown: dict[str, Notice] = {}
        self._answers: dict[str, Callable[[Activation], None]] = {}

    def capabilities(self) -> frozenset[Capability]:
        """Everything, if it takes anything."""
        return frozenset(Capability) if self.takes else frozenset()

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Remember it."""
        if self.takes:
            self.shown[notice.key] = notice
            self._answers[notice.key] = on_activated
        return self.takes

    def withdraw(self, key: str) -> None:
        """Forget it."""
        self.shown.pop(key, None)

    def shutdown(self) -> None:
        """Nothing is held."""

    def press(self, key: str, action: str, token: str = "") -> None:
        """Answer, also a notice that is gone from the screen."""
        self._answers[key](Activation(key, action, token))
