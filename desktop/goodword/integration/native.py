"""Notifications on Windows and macOS: desktop-notifier, on an asyncio thread of its own.

desktop-notifier reports clicks on the loop that sent the notice, so the loop runs as long as the app does.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from goodword.core.ports import Activation, Capability, Notice

if TYPE_CHECKING:
    import asyncio

_logger = logging.getLogger(__name__)
_T = TypeVar("_T")


class Centre(Protocol):
    """What is used of the system's notification centre; `start` makes one, on the loop's thread."""

    async def capabilities(self) -> frozenset[Capability]:
        """What it can do; empty where the app may not notify."""
        ...

    async def send(self, notice: Notice, on_action: Callable[[str], None]) -> str:
        """Show the notice and return its identifier."""
        ...

    async def clear(self, identifier: str) -> None:
        """Take it off."""
        ...


class NativeNotifier:
    """Shows notices through the system's notification centre. No method waits longer than `limit` seconds."""

    name = "native"

    def __init__(self, limit: float = 2.0, start: "Callable[[], Centre] | None" = None) -> None:
        self._limit = limit
        self._start = start or DesktopNotifierCentre
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._centre: Centre | None = None
        self._closed = False
        self._identifiers: dict[str, str] = {}

    def capabilities(self) -> frozenset[Capability]:
        """What the centre can do; empty where it can't be used."""
        return self._within(self._capabilities, frozenset[Capability]())

    def show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        """Show `notice`, in place of one with its key; `on_activated` is called on this notifier's thread."""
        return self._within(lambda: self._show(notice, on_activated), False)

    def withdraw(self, key: str) -> None:
        """Take the notice off the screen and out of the list, if it is there."""
        if key in self._identifiers:
            self._within(lambda: self._withdraw(key), None)

    def shutdown(self) -> None:
        """Take the notices off, and end the thread."""
        for key in list(self._identifiers):
            self.withdraw(key)
        with self._lock:
            self._closed = True
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(timeout=5)

    async def _ready(self) -> Centre:
        if self._centre is None:
            self._centre = self._start()
        return self._centre

    async def _capabilities(self) -> frozenset[Capability]:
        return await (await self._ready()).capabilities()

    async def _show(self, notice: Notice, on_activated: Callable[[Activation], None]) -> bool:
        centre = await self._ready()
        if not await centre.capabilities():
            return False
        await self._withdraw(notice.key)
        self._identifiers[notice.key] = await centre.send(
            notice, lambda action: on_activated(Activation(notice.key, action))
        )
        return True

    async def _withdraw(self, key: str) -> None:
        identifier = self._identifiers.pop(key, None)
        if identifier is not None:
            try:
                await (await self._ready()).clear(identifier)
            except Exception:
                _logger.exception("a notice could not be withdrawn")

    def _within(self, work: Callable[[], Coroutine[Any, Any, _T]], instead: _T) -> _T:
        """The result of `work`, done on the loop's thread within the limit; `instead` where it fails."""
        import asyncio

        loop = self._running_loop()
        if loop is None or threading.current_thread() is self._thread:
            return instead
        future: Future[_T] = asyncio.run_coroutine_threadsafe(work(), loop)
        try:
            return future.result(timeout=self._limit)
        except TimeoutError:
            future.cancel()
            _logger.warning("the notification centre did not answer in time")
        except Exception:
            _logger.exception("the notification centre failed")
        return instead

    def _running_loop(self) -> "asyncio.AbstractEventLoop | None":
        import asyncio

        with self._lock:
            if self._loop is None and not self._closed:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(target=_run, args=(self._loop,), name="goodword-notices", daemon=True)
                self._thread.start()
            return self._loop


class DesktopNotifierCentre:
    """The real centre, through desktop-notifier."""

    def __init__(self) -> None:
        from desktop_notifier import DesktopNotifier

        self._notifier = DesktopNotifier(app_name="Goodword")

    async def capabilities(self) -> frozenset[Capability]:
        """What this system's centre can do; empty for its stand-in that shows nothing."""
        from desktop_notifier import Capability as Theirs

        theirs = await self._notifier.get_capabilities()
        if Theirs.TITLE not in theirs:
            return frozenset()
        found = {Capability.WITHDRAW}
        if Theirs.BUTTONS in theirs:
            found.add(Capability.ACTIONS)
        if Theirs.ON_CLICKED in theirs:
            found.add(Capability.CLICK)
        return frozenset(found)

    async def send(self, notice: Notice, on_action: Callable[[str], None]) -> str:
        """Show the notice with its buttons."""
        from desktop_notifier import Button

        return str(
            await self._notifier.send(
                title=notice.title,
                message=notice.body,
                buttons=[
                    Button(title=label, on_pressed=partial(on_action, key), identifier=key)
                    for key, label in notice.actions
                ],
                on_clicked=partial(on_action, "default"),
            )
        )

    async def clear(self, identifier: str) -> None:
        """Take it off, if it is still there."""
        with contextlib.suppress(KeyError):  # what one of its backends does with a notice that is gone
            await self._notifier.clear(identifier)


def _run(loop: "asyncio.AbstractEventLoop") -> None:
    import asyncio

    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    finally:
        asyncio.set_event_loop(None)
        loop.close()
