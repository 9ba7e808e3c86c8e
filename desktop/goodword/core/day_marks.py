"""What the record says of each day before it is judged: done or not, skipped or not."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import accumulate
from operator import or_

from goodword.core.days import DayPlan, PracticeSwitch, Skip
from goodword.core.practices import Practice

SKIP_SPACING = 5
"""Of so many consecutive workdays at most one may be skipped in a practice."""

_FLIPPED = bytes([1, *bytes(255)])


@dataclass(frozen=True, slots=True)
class Marks:
    """For each day from the start to today a 1 or a 0: is it done, and if not, is it skipped.

    A skip mark on a day that is done or off means nothing.
    """

    done: bytes
    skipped: bytes


class DayMarks:
    """The marks of every practice and of their combinations, with the days they stand for.

    `days` runs from the start to today, `work` has a 1 for each workday among them, and from the slot
    `open_from` on a workday may still be filled. A practice's marks are worked out once.
    """

    def __init__(
        self,
        plan: DayPlan,
        window: int,
        first_created_on: Mapping[Practice, Mapping[date, date]],
        skips: Collection[Skip],
        switches: Sequence[PracticeSwitch],
    ) -> None:
        self._plan = plan
        self._window = window
        self._switches = switches
        self.days = tuple(plan.days())
        self.work = bytes(plan.workday_flags())
        self._begun = list(accumulate(self.work))
        """How many workdays have begun, up to and including each day."""
        self.open_from = bisect_left(self._begun, self._begun[-1] - window) if self._begun else 0
        self._practices: dict[Practice, Marks] = {}
        for practice in Practice:
            done = self._done(first_created_on.get(practice, {}))
            dates = (skip.date for skip in skips if skip.practice is practice)
            self._practices[practice] = Marks(done, self._skipped(dates, done))

    def practice(self, practice: Practice) -> Marks:
        """The marks of one practice, whether it is switched on or not."""
        return self._practices[practice]

    def showed_up(self) -> Marks:
        """Done where any practice is, skipped where any is."""
        every = self._practices.values()
        return Marks(_any(marks.done for marks in every), _any(marks.skipped for marks in every))

    def full_set(self) -> Marks:
        """Done where all practices that are asked for are; skipped where none is asked for.

        A practice that is skipped or switched off on a day is not asked for.
        """
        spared = {p: _any((_not(self._on(p)), marks.skipped)) for p, marks in self._practices.items()}
        lacking = [_not(_any((marks.done, spared[p]))) for p, marks in self._practices.items()]
        nothing_asked = _not(_any(map(_not, spared.values())))
        return Marks(_not(_any((*lacking, nothing_asked))), nothing_asked)

    def _done(self, first_created_on: Mapping[date, date]) -> bytes:
        start, size, window = self._plan.start.toordinal(), len(self.days), self._window
        work, begun = self.work, self._begun
        done = bytearray(size)
        for day, created_on in first_created_on.items():
            slot = day.toordinal() - start
            if not 0 <= slot < size:
                continue
            if created_on <= day or not work[slot]:
                done[slot] = 1
            elif (saved := created_on.toordinal() - start) < size:
                done[slot] = begun[saved] - begun[slot] <= window
            else:
                done[slot] = not self._plan.is_closed(day, window, created_on)
        return bytes(done)

    def _skipped(self, dates: Iterable[date], done: bytes) -> bytes:
        skipped = bytearray(len(self.days))
        free_from = 0
        for day in sorted(dates):
            slot = (day - self._plan.start).days
            if not 0 <= slot < len(self.days) or done[slot] or not self.work[slot]:
                continue
            if self._begun[slot] >= free_from:
                skipped[slot] = 1
                free_from = self._begun[slot] + SKIP_SPACING
        return bytes(skipped)

    def _on(self, practice: Practice) -> bytes:
        size = len(self.days)
        on = bytearray(b"\1" * size)
        for switch in sorted(self._switches, key=lambda switch: switch.start):
            if switch.practice is practice:
                slot = min(max((switch.start - self._plan.start).days, 0), size)
                on[slot:] = bytes([switch.on]) * (size - slot)
        return bytes(on)


def _any(flags: Iterable[bytes]) -> bytes:
    """A 1 where any of the `flags`, all of one length, has a 1."""
    rows = list(flags)
    return reduce(or_, (int.from_bytes(row) for row in rows)).to_bytes(len(rows[0]))


def _not(flags: bytes) -> bytes:
    return flags.translate(_FLIPPED)
