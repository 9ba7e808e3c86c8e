"""Cyclic garbage is collected on the window's thread alone.

Python collects on whatever thread happens to allocate; a Qt object deleted on another thread than its own ends the
process. So the collector is off while the app runs, and called by hand.
"""

import gc


class GarbageCollection:
    """Automatic collection is off from `start` to `shutdown`; `collect` is for the window's thread."""

    def __init__(self) -> None:
        self._was_on = False

    def start(self) -> None:
        """Switch the automatic collection off; what is there by now is kept for good and not looked at again."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()

    def collect(self) -> None:
        """Collect now, if there is enough to be worth it."""
        if gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect()

    def shutdown(self) -> None:
        """Put everything back as it was."""
        gc.unfreeze()
        if self._was_on:
            gc.enable()
