"""The topics that were heard, as small plots and in sentences."""

from collections.abc import Callable, Sequence
from datetime import date

from goodword.core.language import tr
from goodword.core.trends.charts import ENOUGH, Chart, Course
from goodword.core.trends.heard_topics import TopicCourse
from goodword.core.trends.stretches import Stretch


def topics_title() -> str:
    """What the plots are called together."""
    return tr("Topics heard", "a plot")


def topics_chart(
    courses: Sequence[TopicCourse], stretches: Sequence[Stretch], today: date, names_somebody: Callable[[str], bool]
) -> Chart:
    """A course for each topic and one for all others; the names of those that name somebody are left out."""
    heard = sum(sum(course.counts) for course in courses)
    if heard < ENOUGH:
        return Chart(topics_title(), empty=_too_few(heard))
    titles = [stretch.title(today) for stretch in stretches]
    named = []
    for course in courses:
        points = tuple(_point(title, n) for title, n in zip(titles, course.counts, strict=True))
        sentence = _sentence(course, stretches, today)
        named.append(Course(_name(course, names_somebody), course.counts, points, sentence))
    by_months = stretches[0].is_month
    return Chart(
        topics_title(),
        tuple(stretches),
        courses=tuple(named),
        heads=(tr("Month", "a column") if by_months else tr("Week", "a column"), *(course.name for course in named)),
        rows=tuple((title, *(str(course.counts[n]) for course in named)) for n, title in enumerate(titles)),
        sentence=_most(named[0]),
    )


def _too_few(heard: int) -> tuple[str, str]:
    if not heard:
        return tr("No topic in these months"), tr("Give what you hear a topic, and it is counted here.")
    head = tr("{n} topic heard in these months|{n} topics heard in these months", "", heard).format(n=heard)
    return head, tr("From five on there is something to see.")


def _name(course: TopicCourse, names_somebody: Callable[[str], bool]) -> str:
    if course.name is None:
        return tr("Other topics ({n})|Other topics ({n})", "", course.topics).format(n=course.topics)
    return tr("A topic that names somebody") if names_somebody(course.name) else course.name


def _sentence(course: TopicCourse, stretches: Sequence[Stretch], today: date) -> str:
    total = sum(course.counts)
    times = tr("{n} time|{n} times", "how often something was heard", total).format(n=total)
    if total < ENOUGH or len(stretches) == 1:
        return tr("{times} in all.", "12 times in all.").format(times=times)
    half = len(stretches) // 2
    told = tr("{times} in all: {first} until {end}, {last} since.", "12 times in all: 5 until June, 7 since.")
    return told.format(
        times=times,
        first=sum(course.counts[:half]),
        last=sum(course.counts[half:]),
        end=stretches[half - 1].name(today),
    )


def _most(course: Course) -> str:
    return tr("Heard most: {topic}, {sentence}", "the sentence: 12 times in all.").format(
        topic=course.name, sentence=course.sentence
    )


def _point(title: str, count: int) -> str:
    if not count:
        return tr("{month}: not heard.", "a topic").format(month=title)
    told = tr("{month}: {n} time.|{month}: {n} times.", "how often something was heard", count)
    return told.format(month=title, n=count)
