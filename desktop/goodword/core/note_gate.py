"""What may go into a note for an audience, and why something may not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from goodword.core.language import tr
from goodword.core.naming import names_of, tells_speaker
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition, fold
from goodword.core.practices import Content, Practice


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record is held back, in words for the leader; `ask` is whom to ask where only that is missing."""

    words: str
    ask: Person | None = None


class Gate:
    """Decides about one audience: everybody a record is for or names has a say, and the strictest wish holds.

    Not yet asked counts as a wish for the team. Nothing goes that is about somebody who has left by `today`.
    """

    def __init__(
        self, people: Iterable[Person], audience: Audience, today: date, recipient: Person | None = None
    ) -> None:
        known = list(people)
        self._names = names_of(tuple(known))
        self._by_fold = {_key(person.name): person for person in known}
        self._by_name = {person.name: person for person in known}
        self._audience = audience
        self._today = today
        self._recipient = recipient if audience is Audience.PERSON else None

    def concerns(self, content: Content) -> bool:
        """Whether a note for this audience is about such a record at all: a person's is about their praise only."""
        if self._audience is not Audience.PERSON:
            return content.practice is not Practice.COACHING
        if self._recipient is None or content.person is None or content.practice is not Practice.PRAISE:
            return False
        return _key(content.person) == _key(self._recipient.name)

    def reason(self, content: Content) -> str | None:
        """Why the record is held back, in words for the leader; None if it may go."""
        refusal = self.refusal(content)
        return refusal.words if refusal else None

    def refusal(self, content: Content) -> Refusal | None:
        """Why the record is held back, and whom to ask if that would let it go; None if it may go."""
        about = self._person(content.person)
        shown = [content.text, content.topic or "", content.action or ""]
        concerned = self._names.named_in("\n".join(shown), about)
        if about:
            concerned = [about, *(person for person in concerned if person != about)]
        reason = self._left(concerned) or self._wishes(concerned, content.person) or self._nature(content, shown)
        if reason:
            return Refusal(reason)
        return self._not_asked(concerned) if self._audience is Audience.COMPANY else None

    def _nature(self, content: Content, shown: Sequence[str]) -> str | None:
        """What keeps a record back whoever is named in it."""
        if content.practice is Practice.LISTENING:
            if self._audience is Audience.COMPANY:
                return tr("What was heard stays with your manager and the team.")
            if content.heard_from and self._tells(content.heard_from, shown):
                return tr("The text names who said it.")
        elif content.person is None and self._audience is Audience.COMPANY:
            return tr("Praise for the team as a whole stays with your manager and the team.")
        return None

    def _left(self, concerned: Sequence[Person]) -> str | None:
        gone = (person for person in concerned if person.left is not None and person.left <= self._today)
        return next((tr("{name} has left the team.").format(name=person.name) for person in gone), None)

    def _wishes(self, concerned: Sequence[Person], about: str | None) -> str | None:
        spared = self._recipient.id if self._recipient else None
        others = [person for person in concerned if person.id != spared]
        for person in others:
            if person.recognition is Recognition.PRIVATE:
                if person.name == about:
                    return tr("{name} likes praise in private.").format(name=person.name)
                return tr("{name} is named, and likes praise in private.").format(name=person.name)
        if self._audience is Audience.COMPANY:
            within = (person for person in others if person.recognition is Recognition.TEAM)
            return next(
                (tr("{name} likes praise within the team.").format(name=person.name) for person in within), None
            )
        return None

    def _not_asked(self, concerned: Sequence[Person]) -> Refusal | None:
        unasked = (person for person in concerned if person.recognition is None)
        person = next(unasked, None)
        return (
            Refusal(tr("{name} has not been asked about praise in public.").format(name=person.name), person)
            if person
            else None
        )

    def _person(self, name: str | None) -> Person | None:
        """The known person of that name; one nobody knows has not been asked yet."""
        if name is None:
            return None
        known = self._by_name.get(name) or self._by_fold.get(_key(name))
        return known or Person(id=f"unknown {name}", name=name)

    def _tells(self, speaker: str, shown: Sequence[str]) -> bool:
        """Whether the speaker stands in the text: somebody known, or what looks like a name ("Ms Hargreaves")."""
        texts = "\n".join(shown)
        speakers = {person.id for person in self._names.named_in(speaker)}
        if speakers and not speakers.isdisjoint(person.id for person in self._names.named_in(texts)):
            return True
        return tells_speaker(speaker, texts)


def _key(name: str) -> str:
    """What a name matches by; one without letters only matches itself."""
    return fold(name) or name
