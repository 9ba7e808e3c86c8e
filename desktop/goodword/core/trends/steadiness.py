"""How steady each practice was: the days done of those that were done or missed, month by month (STREAKS)."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from goodword.core.days import PracticeSwitch
from goodword.core.practices import Practice
from goodword.core.streaks import DayState, Standing
from goodword.core.trends.charts import Share
from goodword.core.trends.stretches import Stretch


def done_days(
    practice: Practice, standing: Standing, switches: Iterable[PracticeSwitch], stretches: Sequence[Stretch]
) -> tuple[Share | None, ...]:
    """For each stretch the days done, of those done or missed; None where there are none.

    Passes, skips, days off and days that are still open count for nothing, and nothing is missed while the
    practice is switched off.
    """
    own = sorted((switch for switch in switches if switch.practice is practice), key=lambda switch: switch.start)
    begins, on = [switch.start for switch in own], [True, *(switch.on for switch in own)]
    firsts = [stretch.first for stretch in stretches]
    done, missed = Counter[int](), Counter[int]()
    for day, state in standing.states:
        if state not in (DayState.DONE, DayState.MISSED):
            continue
        place = bisect_right(firsts, day) - 1
        if place < 0 or day > stretches[place].last:
            continue
        if state is DayState.DONE:
            done[place] += 1
        elif on[bisect_right(begins, day)]:
            missed[place] += 1
    wholes = [done[place] + missed[place] for place in range(len(stretches))]
    return tuple(Share(done[place], whole) if whole else None for place, whole in enumerate(wholes))
