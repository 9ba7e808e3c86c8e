"""Topics, and what was heard, in words: how often, what came of it, and what waits for an answer."""

from datetime import date

from goodword.core.insights import Insight
from goodword.core.language import number, strung, tr
from goodword.core.topics import Topic
from goodword.core.typed_dates import date_words


def topic_words(topic: Topic, today: date) -> str:
    """"Refunds: 3 times in four weeks, before: 1, 2 grievances, unanswered since Fri 6 Mar, also Returns"."""
    n = topic.last_4_weeks
    parts = [
        tr("{n} time in four weeks|{n} times in four weeks", "how often something was heard", n).format(n=n),
        tr("before: {n}", "in the four weeks before").format(n=topic.before_4_weeks),
    ]
    if topic.grievances:
        parts.append(tr("{n} grievance|{n} grievances", "", topic.grievances).format(n=topic.grievances))
    if topic.oldest_unanswered:
        since = date_words(topic.oldest_unanswered, today)
        parts.append(tr("unanswered since {date}", "something heard").format(date=since))
    if topic.aliases:
        parts.append(tr("also {names}", "other names of a topic").format(names=strung(topic.aliases)))
    return tr("{topic}: {facts}").format(topic=topic.name, facts=strung(parts))


def insight_line(insight: Insight, today: date) -> str:
    """Something heard on one line, with what came of it, and its id."""
    entry, outcome = insight.entry, insight.outcome
    about = f"{insight.topic}: " if insight.topic else ""
    parts = []
    if outcome.acted:
        parts.append(tr("acted on {date}", "on something heard").format(date=date_words(outcome.acted, today)))
    if outcome.told:
        parts.append(tr("told on {date}", "whoever said it").format(date=date_words(outcome.told, today)))
    if outcome.praise:
        parts.append(tr("praised", "thanks became praise"))
    if insight.unanswered:
        parts.append(tr("waits for an answer", "something heard"))
    came = f"  ({strung(parts)})" if parts else ""
    return f"{entry.date}  {about}{' '.join(entry.content.text.split())}{came}  [{entry.id}]"


def week_words(topic: Topic) -> str:
    """What the small chart of a topic draws: "In the last 8 weeks, the latest last: 1, 0, 0, 1, 1, 0, 0, 2"."""
    words = tr("In the last {n} week, the latest last: {counts}|In the last {n} weeks, the latest last: {counts}", "",
               len(topic.weeks))  # fmt: skip
    return words.format(n=number(len(topic.weeks)), counts=strung([number(count) for count in topic.weeks]))
