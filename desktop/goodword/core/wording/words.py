"""What the coach asks and points out, in words."""

from collections.abc import Collection, Mapping

from goodword.core.errors import in_quotes
from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.core.wording.labels import PARTS, Label

_LONGEST_NAME = 20
_LONGEST_QUOTE = 40
_QUESTIONS: dict[tuple[Practice, Label], str] = {
    (Practice.PRAISE, Label.ACTION): marked("What exactly did {name} do or say?"),
    (Practice.PRAISE, Label.SITUATION): marked("When was this, or with whom?"),
    (Practice.PRAISE, Label.IMPACT): marked("What was different afterwards, and for whom?"),
    (Practice.COACHING, Label.SKILL): marked("Which one skill, narrow enough to practise?"),
    (Practice.COACHING, Label.NEXT_STEP): marked("What will {name} try next, or you for them?"),
    (Practice.COACHING, Label.DATED): marked("By when will you two look at it again?"),
    (Practice.LISTENING, Label.PARAPHRASE): marked("What did they mean? Say it in your words, one sentence."),
    (Practice.LISTENING, Label.ACTION): marked("What will you do about it?"),
}
FIRST_ASKED: Mapping[Practice, tuple[Label, ...]] = {
    Practice.PRAISE: (Label.ACTION, Label.IMPACT, Label.SITUATION),
    Practice.COACHING: PARTS[Practice.COACHING],
    Practice.LISTENING: PARTS[Practice.LISTENING],
}
"""Which missing part is asked for first."""

_UNNAMED: dict[tuple[Practice, Label], str] = {
    (Practice.PRAISE, Label.ACTION): marked("What exactly did they do or say?"),
    (Practice.COACHING, Label.NEXT_STEP): marked("What will they try next, or you for them?"),
}
_TRAIT = marked("What did {name} do, rather than what is {name} like?")
_TRAIT_UNNAMED = marked("What did they do, rather than what are they like?")
_ALL_THERE = {
    Practice.PRAISE: marked("All three are there."),
    Practice.COACHING: marked("All three are there."),
    Practice.LISTENING: marked("Both are there. When will you tell them what came of it?"),
}
_HINTS: dict[Label, str] = {
    Label.CREDIT_TAKING: marked("You appear as the cause here. Whose act was it?"),
    Label.BACKHANDED: marked("Some words here take part of it back. Does it stand without them?"),
    Label.COMPARING: marked("Somebody else looks smaller here. Does the act stand by itself?"),
    Label.JUDGING: marked("This is about the person. What did they do, as a camera would show it?"),
    Label.BLAMING: marked("This puts one person at fault. What broke, told without a name?"),
}
_PART_WORDS: dict[Label, str] = {
    Label.SITUATION: marked("Situation", "a part of a note"),
    Label.ACTION: marked("Action", "a part of a note"),
    Label.IMPACT: marked("Effect", "a part of a note"),
    Label.SKILL: marked("Skill", "a part of a note"),
    Label.NEXT_STEP: marked("Next step", "a part of a note"),
    Label.DATED: marked("Date", "a part of a note"),
    Label.PARAPHRASE: marked("Paraphrase", "a part of a note"),
}


def question(practice: Practice, present: Collection[Label], person: str | None) -> str | None:
    """The one question for the part that is missing; None where all are there.

    A praise with nothing but a trait in it, and so without any part, is asked what was done.
    """
    for label in FIRST_ASKED[practice]:
        if label not in present:
            if label is Label.ACTION and practice is Practice.PRAISE and not set(PARTS[practice]) & set(present):
                return _worded(_TRAIT, person, _TRAIT_UNNAMED)
            return _asked(practice, label, person)
    return None


def first_question(practice: Practice, present: Collection[Label], person: str | None) -> str:
    """What is asked before there is a text; `present` are the parts that other fields hold already."""
    missing = next((label for label in FIRST_ASKED[practice] if label not in present), None)
    return _asked(practice, missing, person) if missing else all_there(practice)


def all_there(practice: Practice) -> str:
    """What is said when no part is missing."""
    return tr(_ALL_THERE[practice])


def hint(label: Label) -> str:
    """What is pointed out, once and quietly."""
    return tr(_HINTS[label])


def part_words(part: Label) -> str:
    """What a light is called."""
    return tr(_PART_WORDS[part], "a part of a note")


def mirror(share: str) -> str:
    """The leader's own share in the words of the note, shortened, and the question that goes with it."""
    words = " ".join(share.split())
    if len(words) > _LONGEST_QUOTE:
        head, _, _ = words[: _LONGEST_QUOTE + 1].rpartition(" ")
        words = f"{head or words[:_LONGEST_QUOTE]}…"
    return f"{in_quotes(words)} {hint(Label.CREDIT_TAKING)}"


def _asked(practice: Practice, label: Label, person: str | None) -> str:
    text = _QUESTIONS[practice, label]
    return _worded(text, person, _UNNAMED.get((practice, label), text))


def _worded(text: str, person: str | None, unnamed: str) -> str:
    """With the first name where there is one that leaves the sentence short enough for one line."""
    name = next(iter((person or "").split()), "")
    if 0 < len(name) <= _LONGEST_NAME:
        return tr(text).replace("{name}", name)
    return tr(unnamed)
