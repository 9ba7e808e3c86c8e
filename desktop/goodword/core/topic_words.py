"""Topics, and what was heard, in words: how often, what came of it, and what waits for an answer."""

from datetime import date

from goodword.core.date_words import short_date
from goodword.core.insights import Insight
from goodword.core.language import number, strung, tr
from goodword.core.standing_words import percent
from goodword.core.topics import Topic
from goodword.core.typed_dates import date_words


def topic_title(topic: Topic) -> str:
    """The name of a topic; words for what was heard without one."""
    return topic.name or tr("Without a topic", "of something heard")


def topic_words(topic: Topic, today: date) -> str:
    """"Refunds: 3 times in four weeks, before: 1, 2 grievances, unanswered since Fri 6 Mar, also Returns"."""
    parts = [count_words(topic)]
    if topic.grievances:
        parts.append(tr("{n} grievance|{n} grievances", "", topic.grievances).format(n=topic.grievances))
    if topic.oldest_unanswered:
        since = date_words(topic.oldest_unanswered, today)
        parts.append(tr("unanswered since {date}", "something heard").format(date=since))
    if topic.aliases:
        parts.append(also_words(topic))
    return tr("{topic}: {facts}").format(topic=topic_title(topic), facts=strung(parts))


def count_words(topic: Topic) -> str:
    """"3 times in four weeks, before: 1"."""
    n = topic.last_4_weeks
    now = tr("{n} time in four weeks|{n} times in four weeks", "how often something was heard", n).format(n=n)
    return strung([now, tr("before: {n}", "in the four weeks before").format(n=topic.before_4_weeks)])


def also_words(topic: Topic) -> str:
    """"also Returns"."""
    return tr("also {names}", "other names of a topic").format(names=strung(topic.aliases))


def share_words(topic: Topic) -> str:
    """"67 % grievances", of the last four weeks; empty where there was none in them."""
    if not topic.grievances:
        return ""
    return tr("{share} grievances", "67 % of what was heard").format(share=percent(round(topic.grievance_share * 100)))


def waiting_words(topic: Topic, today: date) -> str:
    """"unanswered for 12 days", of what has waited longest; empty where nothing waits."""
    if topic.oldest_unanswered is None:
        return ""
    n = (today - topic.oldest_unanswered).days
    if n <= 0:
        return tr("unanswered since today", "something heard")
    return tr("unanswered for {n} day|unanswered for {n} days", "something heard", n).format(n=n)


def insight_line(insight: Insight, today: date) -> str:
    """Something heard on one line, with what came of it, and its id."""
    entry, outcome = insight.entry, insight.outcome
    about = f"{insight.topic}: " if insight.topic else ""
    parts = []
    if outcome.acted:
        parts.append(tr("acted on {date}", "on something heard").format(date=_day(outcome.acted, today)))
    if outcome.told:
        parts.append(tr("told on {date}", "whoever said it").format(date=_day(outcome.told, today)))
    if outcome.praise:
        parts.append(tr("praised", "thanks became praise"))
    if insight.unanswered:
        parts.append(tr("waits for an answer", "something heard"))
    came = f"  ({strung(parts)})" if parts else ""
    return f"{short_date(entry.date, year=True)}  {about}{' '.join(entry.content.text.split())}{came}  [{entry.id}]"


def week_words(topic: Topic) -> str:
    """What the small chart of a topic draws: "In the last 8 weeks, the latest last: 1, 0, 0, 1, 1, 0, 0, 2"."""
    words = tr("In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}", "",
               len(topic.weeks))  # fmt: skip
    return words.format(n=number(len(topic.weeks)), counts=strung([number(count) for count in topic.weeks]))


def _day(day: date, today: date) -> str:
    return short_date(day, year=day.year != today.year)
