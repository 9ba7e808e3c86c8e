"""What left of one person's records, and to whom: the lines about it in the document about them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from email import message_from_bytes
from email.policy import default

from goodword.core.date_words import day_month_year
from goodword.core.language import marked, tr
from goodword.core.note_blocks import Item, one_line, paragraphs
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState
from goodword.core.people import Person
from goodword.core.ports import Book
from goodword.core.practice_words import practice_name
from goodword.core.practices import Entry, Practice
from goodword.core.told import Told, Way
from goodword.core.unnaming import Unnaming

_NOTE_FOR = {
    Audience.MANAGER: marked("the manager", "whom a note is for"),
    Audience.TEAM: marked("the team", "whom a note is for"),
    Audience.COMPANY: marked("the company", "whom a note is for"),
    Audience.PERSON: marked("the person", "whom a note is for"),
}
_WHOM = {**_NOTE_FOR, Audience.PERSON: marked("the person it was for", "whom a note is for")}
_WAYS = {
    Way.MAIL: marked("by mail", "how a note left"),
    Way.FILE: marked("as a file", "how a note left"),
    Way.CLIPBOARD: marked("by copying", "how a note left"),
}


class WhatLeft:
    """Tellings and mails; `unnaming` finds the person in a text."""

    def __init__(self, book: Book, person: Person, unnaming: Unnaming) -> None:
        self._book = book
        self._person = person
        self._unnaming = unnaming

    def told(self, ids: Mapping[str, Entry]) -> Iterator[Item]:
        """What was told to whom of these records, by their ids."""
        found = [told for told in self._book.told.every() if told.entry in ids]
        practices = list(Practice)
        found.sort(key=lambda told: (told.moment, practices.index(ids[told.entry].content.practice)))
        for told in found:
            yield document_item(day_month_year(told.moment), told_words(ids[told.entry], told))

    def mails(self, ids: Mapping[str, Entry]) -> Iterator[Item]:
        """Mails to them, with one of these records, or in which they are named."""
        for mail in self._book.outbox.all():
            if mail.person == self._person.id or self._is_to_them(mail) or self._is_about_them(mail, ids):
                yield document_item(day_month_year(mail.changed_at), self._mail_words(mail))

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

    def _is_about_them(self, mail: Mail, ids: Mapping[str, Entry]) -> bool:
        if any(entry in ids for entry in mail.entries):
            return True
        return mail.body is not None and self._unnaming.names(words_of_mail(mail.body))


def told_words(entry: Entry, told: Told, day: Callable[[date], str] = day_month_year) -> str:
    """What was told of a record, to whom and how; `day` words a date."""
    return tr("The {practice} record of {date}, to {whom}, {way}").format(
        practice=practice_name(entry.content.practice),
        date=day(entry.date),
        whom=tr(_WHOM[told.audience], "whom a note is for"),
        way=tr(_WAYS[told.way], "how a note left"),
    )


def words_of_mail(body: bytes) -> str:
    """What can be read in a mail, its headers included."""
    message = message_from_bytes(body, policy=default)
    parts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return "\n".join([*map(str, message.values()), *map(str, parts)])


def document_item(lead: str, *texts: str) -> Item:
    """An item of the document: what leads it, and its lines."""
    return Item(one_line(lead), tuple(line for text in texts for line in paragraphs(text)))
