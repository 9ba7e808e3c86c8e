"""One notifier made of several."""

from collections.abc import Callable
from dataclasses import dataclass, field

from goodword.core.ports import Activation, Capability, Notice
from goodword.integration.fallback import FallbackNotifier
from support.silence import ExpectedLogs

NOTICE = Notice("today", "Title", "Body")
CLICK = frozenset({Capability.CLICK})


@dataclass
class FakeNotifier:
    """Shows what it is told to, while it works."""

    name: str
    works: bool = True
    can: frozenset[Capability] = frozenset()
    on_screen: list[str] = field(default_factory=list)
    ended: bool = False

    def capabilities(self) -> frozenset[Capability]:
        return self.can if self.works else frozenset()

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        if self.works:
            self.on_screen.append(notice.key)
            on_activated(Activation(notice.key, self.name))
        return self.works

    def withdraw(self, key: str) -> None:
        self.on_screen.remove(key)

    def shutdown(self) -> None:
        self.ended = True


class RaisingNotifier(FakeNotifier):
    """Breaks every promise."""

    def capabilities(self) -> frozenset[Capability]:
        raise RuntimeError("capabilities")

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        raise RuntimeError("show")

    def shutdown(self) -> None:
        raise RuntimeError("shutdown")


def ignore(_activation: Activation) -> None:
    """For notices whose answers do not matter."""


def test_the_first_that_works_shows_it_and_takes_it_back() -> None:
    broken, good, spare = FakeNotifier("broken", works=False), FakeNotifier("good"), FakeNotifier("spare")
    notifier = FallbackNotifier([broken, good, spare])
    heard: list[Activation] = []
    assert notifier.show(NOTICE, heard.append)
    assert (broken.on_screen, good.on_screen, spare.on_screen) == ([], ["today"], [])
    assert heard == [Activation("today", "good")]
    notifier.withdraw("today")
    notifier.withdraw("today")
    assert good.on_screen == []


def test_a_notice_moves_to_whoever_shows_it_next() -> None:
    first, second = FakeNotifier("first", works=False), FakeNotifier("second")
    notifier = FallbackNotifier([first, second])
    assert notifier.show(NOTICE, ignore)
    first.works = True
    assert notifier.show(NOTICE, ignore)
    assert (first.on_screen, second.on_screen) == (["today"], [])


def test_capabilities_are_those_of_the_first_that_has_any() -> None:
    notifier = FallbackNotifier([FakeNotifier("off", works=False, can=CLICK), FakeNotifier("on", can=CLICK)])
    assert notifier.capabilities() == CLICK
    assert FallbackNotifier([]).capabilities() == frozenset()


def test_none_left_is_told() -> None:
    assert not FallbackNotifier([FakeNotifier("one", works=False)]).show(NOTICE, ignore)


def test_one_that_raises_counts_as_one_that_can_not(expected_logs: ExpectedLogs) -> None:
    expected_logs("the notifier bad failed")
    good = FakeNotifier("good", can=CLICK)
    notifier = FallbackNotifier([RaisingNotifier("bad"), good])
    assert notifier.capabilities() == CLICK
    assert notifier.show(NOTICE, ignore)
    notifier.shutdown()
    assert good.ended
