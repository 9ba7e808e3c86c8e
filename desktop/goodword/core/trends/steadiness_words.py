"""How steady each practice was, as a plot and in sentences: never a loss, never a blame (STREAKS, Words)."""

from collections.abc import Mapping, Sequence
from datetime import date

from goodword.core.language import strung, tr
from goodword.core.practice_words import practice_name, practice_title
from goodword.core.practices import Practice
from goodword.core.trends.charts import ENOUGH, Chart, Line, Share, Stroke, ends, together
from goodword.core.trends.stretches import Stretch

_STROKES = {Practice.PRAISE: Stroke.SOLID, Practice.COACHING: Stroke.DASHED, Practice.LISTENING: Stroke.DOUBLE}


def steadiness_title() -> str:
    """What the plot is called."""
    return tr("Consistency", "a plot: how steady each practice was")


def steadiness_chart(
    shares: Mapping[Practice, tuple[Share | None, ...]], stretches: Sequence[Stretch], today: date
) -> Chart:
    """A line for each practice that was asked for at all."""
    lines = [
        Line(practice_title(practice), _STROKES[practice], practice, row)
        for practice, row in shares.items()
        if any(row)
    ]
    if sum(together(line.shares)[1] for line in lines) < ENOUGH:
        return Chart(
            steadiness_title(),
            empty=(tr("A few days more, and it begins"), tr("A day counts once it is over, or once it is done.")),
        )
    titles = [stretch.title(today) for stretch in stretches]
    return Chart(
        steadiness_title(),
        tuple(stretches),
        tuple(lines),
        points=tuple(_point(title, n, lines) for n, title in enumerate(titles)),
        heads=(tr("Month", "a column"), *(line.name for line in lines)),
        rows=tuple((title, *(_cell(line.shares[n]) for line in lines)) for n, title in enumerate(titles)),
        sentence=" ".join(_sentence(line, stretches, today) for line in lines),
        note=tr("Days off, passes and “nothing genuine” are left out."),
    )


def _sentence(line: Line, stretches: Sequence[Stretch], today: date) -> str:
    found = ends(line.shares)
    if found is None:
        told = tr("{practice}: {days} so far.", "Praise: 3 of 4 days so far.")
        return told.format(practice=line.name, days=_days(*together(line.shares)))
    first, last = found
    told = tr("{practice}: {days} in {month}; {share} in {before}.", "Praise: 18 of 21 days in May; 9 of 20 in March.")
    return told.format(
        practice=line.name,
        days=_days(*together(line.shares[last : last + 1])),
        month=stretches[last].name(today),
        share=_cell(line.shares[first]),
        before=stretches[first].name(today),
    )


def _point(title: str, place: int, lines: Sequence[Line]) -> str:
    told = tr("{practice} on {days}", "praise on 18 of 21 days")
    there = [
        told.format(practice=practice_name(line.practice), days=_days(share.part, share.whole))
        for line in lines
        if line.practice and (share := line.shares[place])
    ]
    if not there:
        return tr("{month}: nothing was asked.").format(month=title)
    return tr("{month}: {facts}.").format(month=title, facts=strung(there))


def _days(part: int, whole: int) -> str:
    return tr("{part} of {n} day|{part} of {n} days", "", whole).format(part=part, n=whole)


def _cell(share: Share | None) -> str:
    return tr("{part} of {whole}", "a share: 6 of 10").format(part=share.part, whole=share.whole) if share else "–"
