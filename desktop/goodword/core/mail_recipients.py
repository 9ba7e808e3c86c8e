"""To whom notes go: the addresses of the settings, or a person's own."""

from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.mail_address import checked_address
from goodword.core.note_words import Audience
from goodword.core.people import Person
from goodword.core.settings import Settings

_NO_ADDRESS = {
    Audience.MANAGER: marked("There is no mail address for the manager."),
    Audience.TEAM: marked("There is no mail address for the team."),
    Audience.COMPANY: marked("There is no mail address for the company."),
}


def recipients(settings: Settings, audience: Audience, person: Person | None = None) -> tuple[str, ...]:
    """The addresses that notes for `audience` go to; InvalidInputError where there are none."""
    if audience is Audience.PERSON:
        if person is None or not (person.mail or "").strip():
            if person is None:
                raise InvalidInputError(
                    tr("There is no mail address for that person."), tr("Add one to the person first.")
                )
            words = tr("There is no mail address for {name}.").format(name=person.name)
            raise InvalidInputError(words, tr("Add one to the person first."))
        return (checked_address(person.mail or ""),)
    found: tuple[str, ...] = getattr(settings, f"mail_to_{audience}")
    if not found:
        hint = tr("Set {key} in the settings first.").format(key=f"mail_to_{audience}")
        raise InvalidInputError(tr(_NO_ADDRESS[audience]), hint)
    return found
