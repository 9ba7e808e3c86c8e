"""Everything that is kept about one person, as a document for them: other people's names are masked in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default

from goodword.core.date_words import day_month_year, days_from_to
from goodword.core.errors import NotFoundError
from goodword.core.language import labelled, marked, tr
from goodword.core.naming import tells_speaker
from goodword.core.note_blocks import Block, Heading, Item, Items, Paragraph, Subtitle, Title, one_line, paragraphs
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState
from goodword.core.people import Person, Recognition, match
from goodword.core.ports import Book, Draft
from goodword.core.practice_words import practice_name
from goodword.core.practices import Entry, Owner, Practice
from goodword.core.preferences import Preferences
from goodword.core.team_words import weekday_words
from goodword.core.told import Told, Way
from goodword.core.unnaming import Unnaming, masked

MASK = marked("[another person]")
"""What stands for the names of others."""

_WISHES = {
    Recognition.PUBLIC: marked("in public", "how somebody likes to be praised"),
    Recognition.TEAM: marked("in the team", "how somebody likes to be praised"),
    Recognition.PRIVATE: marked("in private", "how somebody likes to be praised"),
    None: marked("never asked", "how somebody likes to be praised"),
}
_ABOUT = {
    Practice.PRAISE: marked("Praise", "a heading"),
    Practice.COACHING: marked("Coaching", "a heading"),
    Practice.LISTENING: marked("What was heard about them", "a heading"),
}
_FOR = {
    Audience.MANAGER: marked("For the manager"),
    Audience.TEAM: marked("For the team"),
    Audience.COMPANY: marked("For the company"),
    Audience.PERSON: marked("For the person"),
}
_NOTE_FOR = {
    Audience.MANAGER: marked("the manager", "whom a note is for"),
    Audience.TEAM: marked("the team", "whom a note is for"),
    Audience.COMPANY: marked("the company", "whom a note is for"),
    Audience.PERSON: marked("the person", "whom a note is for"),
}
_WHOM = {**_NOTE_FOR, Audience.PERSON: marked("the person it was for", "whom a note is for")}
_ALL_OF_IT = marked("This is all that is kept about {name}. Names of others are left out.")
_WAYS = {
    Way.MAIL: marked("by mail", "how a note left"),
    Way.FILE: marked("as a file", "how a note left"),
    Way.CLIPBOARD: marked("by copying", "how a note left"),
}
_SENTENCE = re.compile(r"(?<=[.!?…。！？])\s+|\n+")


@dataclass(frozen=True, slots=True)
class PersonFile:
    """A document about `name`, and how many records are in it."""

    name: str
    blocks: list[Block]
    records: int


class PersonFiles:
    """Makes such documents."""

    def __init__(self, book: Book, preferences: Preferences) -> None:
        self._book = book
        self._preferences = preferences

    def about(self, name: str) -> PersonFile:
        """Everything about that person, with their records in the bin, as of one moment. NotFoundError for nobody."""
        with self._book.reading():
            people = self._book.people.all()
            person = match(name, people)
            if person is None:
                raise NotFoundError(tr("Nobody in the book has that name."), tr("goodword people lists the team."))
            others = [one for one in people if one.id != person.id]
            today = day_month_year(self._preferences.today())
            return _Making(self._book, person, others).file(tr("As of {date}").format(date=today))


class _Making:
    def __init__(self, book: Book, person: Person, others: Sequence[Person]) -> None:
        self._book = book
        self._person = person
        self._others = others
        self._unnaming = Unnaming([person.name, *person.also], [person.mail or ""], others)

    def file(self, as_of: str) -> PersonFile:
        entries = sorted(self._book.entries.every(), key=lambda entry: (entry.date, entry.created_at))
        theirs = [entry for entry in entries if entry.content.person == self._person.name]
        elsewhere = [entry for entry in entries if entry.content.person != self._person.name and self._is_in(entry)]
        ids = {entry.id: entry for entry in (*theirs, *elsewhere)}
        parts: list[tuple[str, Iterable[Item]]] = [(tr("What is known"), self._facts())]
        for practice, heading in _ABOUT.items():
            parts.append(
                (tr(heading, "a heading"), [self._record(one) for one in theirs if one.content.practice is practice])
            )
        parts += [
            (tr("Named in other records"), map(self._mention, elsewhere)),
            (tr("Put in other words for a note"), self._other_words(ids)),
            (tr("What was told to whom"), self._told(ids)),
            (tr("Mail"), self._mails(ids)),
            (tr("Half written"), filter(None, map(self._draft, self._book.drafts.all()))),
            (tr("Days off"), self._days_off()),
        ]
        blocks: list[Block] = [
            Title(one_line(tr("Everything about {name}").format(name=self._person.name))),
            Subtitle(as_of),
            Paragraph(tr(_ALL_OF_IT).format(name=one_line(self._person.name))),
        ]
        for heading, items in parts:
            if found := tuple(items):
                blocks += [Heading(heading), Items(found)]
        return PersonFile(self._person.name, blocks, len(ids))

    def _facts(self) -> Iterator[Item]:
        person = self._person
        yield _item(tr("Name"), person.name)
        if person.spoken:
            yield _item(tr("Called"), person.spoken)
        if person.aliases:
            yield _item(tr("Also written"), *person.aliases)
        yield _item(tr("Likes to be praised"), tr(_WISHES[person.recognition], "how somebody likes to be praised"))
        for label, value in (
            (tr("On the team since"), person.added and day_month_year(person.added)),
            (tr("Left on"), person.left and day_month_year(person.left)),
            (tr("Mail"), person.mail),
        ):
            if value:
                yield _item(label, str(value))
        if person.weekdays is not None:
            yield _item(tr("Works on"), weekday_words(person.weekdays))

    def _record(self, entry: Entry) -> Item:
        content = entry.content
        owner = {Owner.THEM: tr("the person"), Owner.ME: tr("the leader"), None: None}[content.owner]
        facts = (
            (tr("Skill"), content.skill),
            (tr("Next step"), content.next_step),
            (tr("Who does it"), owner),
            (tr("Follow up on"), content.due and day_month_year(content.due)),
            (tr("Heard from"), self._speaker(content.heard_from)),
            (tr("Topic"), content.topic),
            (tr("Kind"), content.kind),
            (tr("Paraphrase"), content.paraphrase),
            (tr("Action"), content.action),
            (tr("In the bin since"), entry.removed and day_month_year(entry.removed)),
        )
        lines = [content.text, *(labelled(label, value) for label, value in facts if value)]
        return _item(day_month_year(entry.date), *map(self._masked, lines))

    def _mention(self, entry: Entry) -> Item:
        """Of what was written about somebody else only the sentences that name them."""
        content = entry.content
        texts = [content.text, content.skill, content.next_step, content.topic, content.action]
        lines = [self._sentences(text, content.person) for text in texts if text]
        if content.heard_from and self._unnaming.names(content.heard_from):
            lines.append(tr("Heard from: {who}").format(who=content.heard_from))
        return _item(day_month_year(entry.date), *(self._masked(line) for line in lines if line))

    def _sentences(self, text: str, about: str | None) -> str:
        if about is None:
            return text
        return " … ".join(one for one in _SENTENCE.split(text) if self._unnaming.names(one, about))

    def _other_words(self, ids: dict[str, Entry]) -> Iterator[Item]:
        for choice in self._book.notes.every():
            about = ids[choice.entry].content.person if choice.entry in ids else None
            for text in (choice.text, choice.action):
                if text and (about == self._person.name or self._unnaming.names(text, about)):
                    shown = text if about == self._person.name else self._sentences(text, about)
                    yield _item(tr(_FOR[choice.audience]), self._masked(shown))

    def _told(self, ids: dict[str, Entry]) -> Iterator[Item]:
        found = [told for told in self._book.told.every() if told.entry in ids]
        practices = list(Practice)
        found.sort(key=lambda told: (told.moment, practices.index(ids[told.entry].content.practice)))
        for told in found:
            yield _item(day_month_year(told.moment), self._record_words(ids, told))

    def _record_words(self, ids: dict[str, Entry], told: Told) -> str:
        entry = ids[told.entry]
        return tr("The {practice} record of {date}, to {whom}, {way}").format(
            practice=practice_name(entry.content.practice),
            date=day_month_year(entry.date),
            whom=tr(_WHOM[told.audience], "whom a note is for"),
            way=tr(_WAYS[told.way], "how a note left"),
        )

    def _mails(self, ids: dict[str, Entry]) -> Iterator[Item]:
        for mail in self._book.outbox.all():
            if mail.person == self._person.id or self._is_to_them(mail) or self._is_about_them(mail, ids):
                yield _item(day_month_year(mail.changed_at), self._mail_words(mail))

    def _mail_words(self, mail: Mail) -> str:
        words = {"period": mail.period, "whom": tr(_NOTE_FOR[mail.audience], "whom a note is for"), "state": mail.state}
        theirs = mail.person == self._person.id or self._is_to_them(mail)
        if mail.state is MailState.SENT:
            said = (
                tr("A note about {period} for {whom} to them, sent")
                if theirs
                else tr("A note about {period} for {whom}, sent")
            )
        elif theirs:
            said = tr("A note about {period} for {whom} to them, not sent ({state})")
        else:
            said = tr("A note about {period} for {whom}, not sent ({state})")
        return said.format(**words)

    def _is_to_them(self, mail: Mail) -> bool:
        return any(self._unnaming.is_address(address) for address in mail.addresses)

    def _is_about_them(self, mail: Mail, ids: dict[str, Entry]) -> bool:
        if any(entry in ids for entry in mail.entries):
            return True
        return mail.body is not None and self._unnaming.names(words_of_mail(mail.body))

    def _draft(self, draft: Draft) -> Item | None:
        values = dict(draft.fields)
        about = values.get("person") or None
        theirs = about is not None and self._unnaming.names(about)
        found = [value for value in values.values() if value.strip() and (theirs or self._unnaming.names(value, about))]
        if not found:
            return None
        shown = found if theirs else [self._sentences(value, about) for value in found]
        return _item(day_month_year(draft.changed_at), *map(self._masked, shown))

    def _days_off(self) -> Iterator[Item]:
        for off in self._book.days.time_off():
            if self._unnaming.names(off.reason):
                yield _item(days_from_to(off.first, off.last), self._masked(off.reason))

    def _is_in(self, entry: Entry) -> bool:
        content = entry.content
        texts = (content.text, content.skill, content.next_step, content.heard_from, content.topic, content.action)
        return any(text and self._unnaming.names(text, content.person) for text in texts)

    def _speaker(self, speaker: str | None) -> str | None:
        """Who said it stays between them and the leader, unless it is a role or the person themself."""
        if speaker is None or self._unnaming.names(speaker) or not tells_speaker(speaker, speaker):
            return speaker
        return tr(MASK)

    def _masked(self, text: str) -> str:
        return masked(text, self._others, self._person, tr(MASK))


def words_of_mail(body: bytes) -> str:
    """What can be read in a mail, its headers included."""
    message = message_from_bytes(body, policy=default)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([*map(str, message.values()), *map(str, parts)])


def _item(lead: str, *texts: str) -> Item:
    return Item(one_line(lead), tuple(line for text in texts for line in paragraphs(text)))
