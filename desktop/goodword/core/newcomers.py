"""The people of an import: matched with those in the book, added where they are not there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from goodword.core.people import Person, checked_name, fold
from goodword.core.people_ports import PeopleStore


class Newcomers:
    """Finds people by name as everywhere (an exact match first, else one that folds alike), in one look.

    Somebody whom only a record names counts as there from the start, until a line of theirs says since when.
    """

    def __init__(self, people: PeopleStore, moment: datetime, new_id: Callable[[datetime], str]) -> None:
        self._people = people
        self._moment = moment
        self._new_id = new_id
        self._by_name: dict[str, Person] = {}
        self._by_fold: dict[str, Person] = {}
        self._by_alias: dict[str, Person] = {}
        self._named_only: set[str] = set()
        self._added: set[str] = set()
        self._learned: set[str] = set()
        self._unasked: set[str] = set()
        for person in people.all():
            self._remember(person)

    def knows(self, name: str) -> bool:
        """Whether somebody of that name is there."""
        return self._found(name) is not None

    def named(self, name: str) -> str:
        """The name, as it is in the book, of the person whom a record names; added if not there."""
        found = self._found(name)
        if found is None:
            found = self._add(Person(id="", name=checked_name(name)))
            self._named_only.add(found.id)
        return found.name

    @property
    def added(self) -> int:
        """How many people were added."""
        return len(self._added)

    @property
    def learned(self) -> int:
        """Of how many who were there before something was learned."""
        return len(self._learned)

    @property
    def unasked(self) -> int:
        """How many who were there before have a wish in the file and none in the book."""
        return len(self._unasked)

    def take(self, person: Person) -> bool:
        """Add a person, or learn what was not known of the one who is there; False for one who was there before.

        How somebody who was there likes to be praised is not learned: it says who may read of them, and is asked for.
        """
        found = self._found(person.name)
        if found is None:
            self._add(person)
            return True
        is_new = found.id in self._added
        if person.recognition and not found.recognition and not is_new:
            self._unasked.add(found.id)
        known = replace(
            found,
            recognition=found.recognition or (person.recognition if is_new else None),
            left=found.left or person.left,
            mail=found.mail or person.mail,
            spoken=found.spoken or person.spoken,
            weekdays=person.weekdays if found.weekdays is None else found.weekdays,
        )
        if found.id in self._named_only:
            self._named_only.remove(found.id)
            known = replace(known, name=person.name, added=person.added)
        if more := tuple(off for off in person.away if off not in found.away):
            known = replace(known, away=(*found.away, *more))
            self._people.set_away(found.id, known.away, self._moment)
        if known != found:
            self._people.replace(known, self._moment)
            self._by_name.pop(found.name, None)
            self._remember(known)
            if not is_new:
                self._learned.add(found.id)
        return is_new

    def _found(self, name: str) -> Person | None:
        key = fold(name)
        return self._by_name.get(name) or self._by_fold.get(key) or self._by_alias.get(key)

    def _add(self, person: Person) -> Person:
        added = replace(person, id=self._new_id(self._moment))
        self._people.add(added, self._moment)
        self._added.add(added.id)
        self._remember(added)
        return added

    def _remember(self, person: Person) -> None:
        self._by_name[person.name] = person
        if key := fold(person.name):
            self._by_fold[key] = person
        self._by_alias |= {fold(alias): person for alias in person.aliases if fold(alias)}
