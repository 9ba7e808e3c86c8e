"""How specific praise was, as a plot and in sentences."""

from collections.abc import Mapping, Sequence
from datetime import date

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.trends.charts import ENOUGH, Chart, Line, Share, Stroke, ends, together
from goodword.core.trends.specific_praise import READ_A_MONTH, PraiseMonth
from goodword.core.trends.stretches import Stretch
from goodword.core.wording.labels import PARTS, Label
from goodword.core.wording.words import part_words

_STROKES: Mapping[Label, Stroke] = {
    Label.SITUATION: Stroke.DOTTED,
    Label.ACTION: Stroke.SOLID,
    Label.IMPACT: Stroke.DASHED,
}


def praise_title() -> str:
    """What the plot is called."""
    return tr("Specific praise", "a plot")


def praise_chart(months: Sequence[PraiseMonth], stretches: Sequence[Stretch], today: date) -> Chart:
    """Four lines: each part of praise, and all three at once. Months without praise are gaps."""
    parts = PARTS[Practice.PRAISE]
    of_all = [month.all_parts for month in months]
    _, read = together(of_all)
    if read < ENOUGH:
        return Chart(praise_title(), empty=_too_few(read))
    lines = [
        Line(tr("All three", "parts of praise"), Stroke.BROAD, None, tuple(of_all)),
        *(
            Line(part_words(part), _STROKES[part], Practice.PRAISE, tuple(month.shares[part] for month in months))
            for part in parts
        ),
    ]
    titles = [stretch.title(today) for stretch in stretches]
    return Chart(
        praise_title(),
        tuple(stretches),
        tuple(lines),
        points=tuple(_point(title, month) for title, month in zip(titles, months, strict=True)),
        heads=(tr("Month", "a column"), *(line.name for line in lines)),
        rows=tuple(
            (title, *(_cell(line.shares[n]) for line in lines)) for n, title in enumerate(titles)
        ),
        sentence=_sentence(months, stretches, today),
        note=_note(months),
    )


def _too_few(read: int) -> tuple[str, str]:
    if not read:
        return tr("No praise to read in these months"), tr("One sentence is plenty; the curve begins with it.")
    head = tr("{n} praise in these months|{n} praises in these months", "", read).format(n=read)
    return head, tr("From five on there is something to see.")


def _sentence(months: Sequence[PraiseMonth], stretches: Sequence[Stretch], today: date) -> str:
    effects, wholes = [month.shares[Label.IMPACT] for month in months], [month.all_parts for month in months]
    found = ends(wholes)
    if found is None:
        part, whole = together(effects)
        told = tr("{praises} in these months named the effect.").format(praises=_praises(part, whole))
        return " ".join((told, tr("Two months with five each can be compared.")))
    first, last = found
    words = {"month": stretches[last].name(today), "before": stretches[first].name(today)}
    effect = tr("In {month} {praises} named the effect; in {before} {share}.", "praises: 6 of 10 praises")
    full = tr("All three parts were in {share}; in {before} in {share_before}.", "share: 3 of 9")
    return " ".join(
        [
            effect.format(praises=_praises(*together(effects[last : last + 1])), share=_cell(effects[first]), **words),
            full.format(share=_cell(wholes[last]), share_before=_cell(wholes[first]), **words),
        ]
    )


def _point(title: str, month: PraiseMonth) -> str:
    if month.all_parts is None:
        return tr("{month}: no praise to read.").format(month=title)
    shares = {part: month.shares[part] for part in PARTS[Practice.PRAISE]}
    told = tr(
        "{month}: {praises}. Situation in {situation}, action in {action}, effect in {effect}, all three in {all}."
    )
    count = month.all_parts.whole
    words = told.format(
        month=title,
        praises=tr("{n} praise|{n} praises", "", count).format(n=count),
        situation=_part(shares[Label.SITUATION]),
        action=_part(shares[Label.ACTION]),
        effect=_part(shares[Label.IMPACT]),
        all=month.all_parts.part,
    )
    return words if month.all_parts.firm else " ".join((words, tr("Too few for more than that.")))


def _note(months: Sequence[PraiseMonth]) -> str:
    notes = []
    if unread := sum(month.unread for month in months):
        told = tr(
            "{n} more praise is in a language that is not read here.|{n} more are in a language that is not read here.",
            "",
            unread,
        )
        notes.append(told.format(n=unread))
    if any(month.unread + (month.all_parts.whole if month.all_parts else 0) >= READ_A_MONTH for month in months):
        notes.append(tr("Of each month the last {n} praises are read.").format(n=READ_A_MONTH))
    return " ".join(notes)


def _part(share: Share | None) -> int:
    return share.part if share else 0


def _cell(share: Share | None) -> str:
    return tr("{part} of {whole}", "a share: 6 of 10").format(part=share.part, whole=share.whole) if share else "–"


def _praises(part: int, whole: int) -> str:
    return tr("{part} of {n} praise|{part} of {n} praises", "", whole).format(part=part, n=whole)


def without_reading(*, wanted: bool) -> Chart:
    """What stands there where no note is read: the leader does not want it, or the rules can't be used."""
    why = tr("Hints about wording are off in Settings; this plot needs them.")
    if wanted:
        why = tr("The rules for wording can't be used on this computer. Installing Goodword again brings them back.")
    return Chart(praise_title(), empty=(tr("Praise is not read here"), why))
