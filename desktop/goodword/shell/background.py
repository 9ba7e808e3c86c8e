"""Work off the window's thread; what comes of it is told on the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")


class _Delivery(QObject):
    arrived = Signal(object)


class Background:
    """One worker thread. Only pure or storage-free work goes there; both outcomes have a handler."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="goodword")
        self._delivery = _Delivery()
        self._delivery.arrived.connect(_settle, Qt.ConnectionType.QueuedConnection)

    def run(
        self, work: Callable[[], Result], success: Callable[[Result], None], failure: Callable[[BaseException], None]
    ) -> None:
        """Do `work`, then call `success` with its result or `failure` with what it raised, on this thread."""
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._delivery.arrived.emit(_Settled(done, success, failure)))

    def run_for(
        self,
        owner: QObject,
        work: Callable[[], Result],
        success: Callable[[Result], None],
        failure: Callable[[BaseException], None],
    ) -> None:
        """As `run`; how it ended is told as long as `owner` is there."""
        there = [True]
        owner.destroyed.connect(lambda *_: there.clear())
        self.run(
            work,
            lambda result: success(result) if there else None,
            lambda error: failure(error) if there else None,
        )

    def shutdown(self) -> None:
        """Wait for what is under way; its outcome is dropped."""
        self._delivery.arrived.disconnect(_settle)
        self._pool.shutdown(cancel_futures=True)

    def abandon(self) -> None:
        """As `shutdown`, but nobody waits for what is under way: it ends by itself, and its outcome is dropped."""
        self._delivery.arrived.disconnect(_settle)
        self._pool.shutdown(wait=False, cancel_futures=True)


class _Settled(Generic[Result]):
    def __init__(
        self, future: Future[Result], success: Callable[[Result], None], failure: Callable[[BaseException], None]
    ) -> None:
        self.future, self.success, self.failure = future, success, failure


def _settle(settled: "_Settled[object]") -> None:
    if settled.future.cancelled():
        return
    error = settled.future.exception()
    if error is not None:
        settled.failure(error)
    else:
        settled.success(settled.future.result())
