"""Something heard in words: from whom, whether it was said back, and what came of it."""

from datetime import date

from goodword.core.insights import Answer, Insight
from goodword.core.language import marked, strung, tr
from goodword.core.practices import Kind, Paraphrase
from goodword.core.typed_dates import date_words
from goodword.shell.windows.records.record_words import first_words, kind_words, paraphrase_words

_QUOTED = 160
_SUMMARIES = {
    Paraphrase.UNCHECKED: marked("Summary not checked"),
    Paraphrase.CONFIRMED: marked("Summary confirmed"),
    Paraphrase.CORRECTED: marked("Summary corrected"),
}


def source_words(insight: Insight) -> str:
    """"Grievance, a nurse": of what kind it is and from whom, as much of it as is known."""
    content = insight.entry.content
    kind = kind_words(content.kind) if content.kind else ""
    return strung([words for words in (kind, content.heard_from) if words]) or tr("Something heard")


def summary_words(insight: Insight) -> str:
    """The same where no label says what it is about."""
    return tr(_SUMMARIES[insight.entry.content.paraphrase or Paraphrase.UNCHECKED])


def said_back_words(insight: Insight) -> str:
    """Whether whoever said it agreed with the summary."""
    return paraphrase_words(insight.entry.content.paraphrase or Paraphrase.UNCHECKED)


def came_of_it(insight: Insight, today: date) -> str:
    """"Acted on Tue 3 Mar, not told yet"; empty for thanks of which nothing came, which ask for nothing."""
    acted, told = insight.outcome.acted, insight.outcome.told
    if insight.entry.content.kind is Kind.THANKS and acted is None and told is None:
        return ""
    words = {
        "acted": date_words(acted, today) if acted else "",
        "told": date_words(told, today) if told else "",
    }
    if acted and told:
        return tr("Acted: {acted}, told: {told}", "days").format(**words)
    if acted:
        return tr("Acted: {acted}, not told yet", "days").format(**words)
    if told:
        return tr("Not acted on yet, told: {told}", "days").format(**words)
    return tr("Not acted on and not told yet")


def spoken_insight(insight: Insight, today: date) -> str:
    """A row as it is read out."""
    said = tr("{source}, heard: {date}").format(
        source=source_words(insight), date=date_words(insight.entry.date, today)
    )
    after = [words for words in (came_of_it(insight, today), summary_words(insight)) if words]
    text = first_words(insight.entry.content.text)
    return tr("{heard}: {text} ({after})").format(heard=said, text=text, after=strung(after))


def question_words(insight: Insight, today: date) -> str:
    """What is asked once about something of which it is not known what came of it."""
    words = {"date": date_words(insight.entry.date, today), "text": _quoted(insight.entry.content.text)}
    if insight.missing == (Answer.TOLD,):
        return tr("Heard: {date}. “{text}” You acted on it. Have you told whoever said it?").format(**words)
    if insight.missing == (Answer.ACTED,):
        return tr("Heard: {date}. “{text}” You told whoever said it. What was done about it?").format(**words)
    return tr("Heard: {date}. “{text}” What came of it?").format(**words)


def _quoted(text: str) -> str:
    words = first_words(text)
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"
