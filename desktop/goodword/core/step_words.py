"""Next steps in words: what was said, and how it stands."""

import re
from datetime import date

from goodword.core.date_words import begun
from goodword.core.language import spoken, tr
from goodword.core.people import fold
from goodword.core.practices import Owner
from goodword.core.steps import Step, StepState, is_asked
from goodword.core.typed_dates import date_words

_PROMISED = re.compile(r"^(?:I['’]ll|I will|I'd|we['’]ll|we will)\s+", re.IGNORECASE)
_NO_VERB = re.compile(
    "(?:an?|the|this|that|these|those|my|our|your|his|her|its|their|one|two|three|some|any|all|every|no|i|we|you|he|she"
    "|it|they|there|to|at|in|on|by|for|from|with)",
    re.IGNORECASE,
)
"""What a step does not begin with that says what somebody would do."""


def said_words(step: Step) -> str:
    """What was agreed, to ask what became of it: "You said you would sit in on Tuesday's call"."""
    text = " ".join(step.text.split()).rstrip(".! ")
    if step.owner is Owner.THEM:
        words = tr("Agreed with {name}: {step}") if step.person else tr("Agreed: {step}")
        return words.format(name=step.person, step=text)
    deed = _deed(text, step.person)
    if deed is not None and spoken() == "en":
        return tr("You said you would {step}", "English only: the verb fits there").format(step=deed)
    return tr("You said: {step}").format(step=text)


def asked_words(step: Step, today: date) -> str:
    """The step in a list: as what was said once its day has come, until then as it was agreed."""
    return said_words(step) if step.is_mine and is_asked(step, today) else step.text


def standing_words(step: Step, today: date) -> str:
    """How a step stands: "by Fri 27 Nov", "since Mon 2 Mar", "done on Tue 3 Mar"."""
    day = date_words(step.since or step.agreed, today)
    if not step.unfinished and step.since == today:
        return tr("done today", "a step") if step.state is StepState.DONE else tr("dropped today", "a step")
    if step.state is StepState.DONE:
        return tr("done on {date}", "a step").format(date=day)
    if step.state is StepState.DROPPED:
        return tr("dropped on {date}", "a step").format(date=day)
    if step.due is None:
        if step.agreed == today:
            return tr("agreed today", "a step")
        return tr("agreed on {date}", "a step").format(date=date_words(step.agreed, today))
    if step.due == today:
        return tr("due today", "a step")
    due = date_words(step.due, today)
    if step.due < today:
        return tr("was due on {date}", "a step").format(date=due)
    return tr("by {date}", "a step is to be taken").format(date=due)


def taker_words(step: Step) -> str:
    """Who takes it: "you", "Amara Okonkwo", "them"."""
    if step.owner is Owner.ME:
        return tr("you", "who takes a step")
    return step.person or tr("them", "who takes a step")


def whom_words(step: Step) -> str:
    """Who takes it, with whom it was agreed: "You, with Rosa Lind"."""
    if step.is_mine and step.person:
        return tr("You, with {name}", "who takes a step").format(name=step.person)
    return begun(taker_words(step))


def spoken_step(step: Step, today: date) -> str:
    """The step as a sentence that is read out."""
    return tr("{step}. {whom}, {stands}.", "a step, read out").format(
        step=asked_words(step, today).rstrip(". "), whom=whom_words(step), stands=standing_words(step, today)
    )


def _deed(text: str, person: str | None) -> str | None:
    """`text` as it goes on after "you would"; None where it seems not to say what the leader does."""
    text = _PROMISED.sub("", text, count=1)
    first = text.partition(" ")[0]
    is_named = person is not None and fold(first) in fold(person).split()
    if is_named or not first.isalpha() or _NO_VERB.fullmatch(first):
        return None
    return text if first.isupper() else first[0].lower() + text[1:]
