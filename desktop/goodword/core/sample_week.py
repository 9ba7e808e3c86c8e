"""A week of somebody else's records, to look at before there are any of one's own. Everybody in it is made up."""

from collections.abc import Iterator
from datetime import date, timedelta

from goodword.core.language import tr
from goodword.core.practices import Content, Kind, Owner, Practice

AMARA, BEN, ROSA, TOMASZ = "Amara Okonkwo", "Ben Costa", "Rosa Lind", "Tomasz Nowak"
TEAM = (AMARA, BEN, ROSA, TOMASZ)


def sample_week(monday: date) -> Iterator[tuple[date, Content]]:
    """The records of the working days from `monday` on, in their order; Friday leaves one practice open."""
    days = [monday + timedelta(days=number) for number in range(5)]
    week = (_monday(), _tuesday(days[4]), _wednesday(), _thursday(days[4]), _friday())
    for day, contents in zip(days, week, strict=True):
        for content in contents:
            yield day, content


def _praise(person: str, text: str) -> Content:
    return Content(Practice.PRAISE, text, person=person)


def _coaching(person: str, skill: str, text: str, step: str, due: date | None = None) -> Content:
    return Content(
        Practice.COACHING, text, person=person, skill=skill, next_step=step, due=due, owner=Owner.THEM
    )


def _listening(who: str, topic: str, text: str, kind: Kind, action: str) -> Content:
    return Content(Practice.LISTENING, text, heard_from=who, topic=topic, kind=kind, action=action)


def _monday() -> list[Content]:
    return [
        _praise(
            AMARA,
            tr(
                "On this morning’s outage call Amara posted a plain update every 15 minutes and rang the clinic back "
                "herself, so nobody there had to call a second time."
            ),
        ),
        _listening(
            tr("A customer"),
            tr("Refund mails"),
            tr("She can’t tell from our mail whether the refund has been sent or only approved."),
            Kind.GRIEVANCE,
            tr("Ask Billing for the word “sent” and the date in the mail"),
        ),
    ]


def _tuesday(friday: date) -> list[Content]:
    return [
        _praise(
            TOMASZ,
            tr(
                "Tomasz calmed a guest who had been charged twice on the late shift. She thanked him on her way out "
                "and booked again."
            ),
        ),
        _coaching(
            BEN,
            tr("Letting the caller finish"),
            tr("We listened to two calls. On the second he waited, and the caller calmed down."),
            tr("One open question before any policy"),
            friday,
        ),
    ]


def _wednesday() -> list[Content]:
    return [
        _praise(
            ROSA,
            tr("Rosa swapped her break with Ben so that he could finish talking a customer through the new form."),
        ),
        _coaching(
            ROSA,
            tr("Saying no kindly"),
            tr("She wrote the refusal first and the reason second. We turned it round together."),
            tr("Read the next one aloud before it goes"),
        ),
        _listening(
            TOMASZ,
            tr("Night shift handover"),
            tr("The printed list is out of date by the time it is read."),
            Kind.WISH,
            tr("Try the shared list for two weeks"),
        ),
    ]


def _thursday(friday: date) -> list[Content]:
    return [
        _praise(
            BEN,
            tr("Ben asked one open question before he named a policy, and the caller found the answer himself."),
        ),
        _coaching(
            AMARA,
            tr("Handing over"),
            tr("The list was complete, but nobody could see what was urgent. She sorted it while we spoke."),
            tr("Show the sorted list to the late shift"),
            friday,
        ),
        _listening(
            tr("The clinic"),
            tr("Call-backs"),
            tr("They were glad that somebody rang back before noon."),
            Kind.THANKS,
            tr("Tell the desk on Friday"),
        ),
    ]


def _friday() -> list[Content]:
    return [
        _praise(
            AMARA,
            tr("Amara showed the late shift her sorted handover list, and nobody had to ask what was next."),
        ),
        _listening(
            tr("A customer"),
            tr("Refund mails"),
            tr("The new mail says “sent” and the date. He did not need to call."),
            Kind.THANKS,
            tr("Pass it on to Billing"),
        ),
    ]
