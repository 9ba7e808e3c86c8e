"""The states of a mail: which may follow which, and what each says."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from goodword.core.note_words import Audience
from goodword.core.outbox import MAY_BECOME, Mail, MailState, MailStateError, Recipient, moved, not_now

THEN, NOW = datetime(2026, 3, 2, 9, tzinfo=UTC), datetime(2026, 3, 2, 10, tzinfo=UTC)
MAIL = Mail(
    id="1",
    state=MailState.DRAFTED,
    audience=Audience.MANAGER,
    period="Week 10",
    to=(Recipient("a@example.org"), Recipient("b@example.org", "550 no")),
    entries=("e1",),
    body=b"Subject: Good words\r\n\r\n",
    message_id="<1@example.org>",
    dated_at=THEN,
    created_at=THEN,
    changed_at=THEN,
    same="digest",
)
LEGAL = [(before, after) for before, all_after in MAY_BECOME.items() for after in all_after]


@pytest.mark.parametrize(("before", "after"), sorted(LEGAL), ids=lambda state: state)
def test_a_step_that_may_be(before: MailState, after: MailState) -> None:
    mail = moved(replace(MAIL, state=before), after, NOW, "why")
    assert (mail.state, mail.changed_at, mail.problem) == (after, NOW, "why")
    assert (mail.body is None) == (after is MailState.SENT)
    assert mail.attempts == (after is MailState.ATTEMPTING)
    assert (mail.message_id, mail.dated_at, mail.created_at) == (MAIL.message_id, THEN, THEN)


@pytest.mark.parametrize("before", MailState)
@pytest.mark.parametrize("after", MailState)
def test_every_other_step_is_refused_in_words(before: MailState, after: MailState) -> None:
    if (before, after) in LEGAL:
        return
    with pytest.raises(MailStateError) as caught:
        moved(replace(MAIL, state=before), after, NOW)
    assert caught.value.mail_id == "1"
    assert caught.value.message
    assert caught.value.hint


def test_only_an_attempt_makes_it_sent_or_the_leaders_word() -> None:
    assert {before for before, after in LEGAL if after is MailState.SENT} == {MailState.ATTEMPTING, MailState.UNKNOWN}
    assert {before for before, after in LEGAL if after is MailState.ATTEMPTING} == {MailState.READY}
    assert MailState.ATTEMPTING not in MAY_BECOME[MailState.UNKNOWN]


def test_whom_it_is_for_and_who_was_refused() -> None:
    assert MAIL.addresses == ("a@example.org", "b@example.org")
    assert MAIL.refused == (Recipient("b@example.org", "550 no"),)
    assert str(not_now(replace(MAIL, state=MailState.UNKNOWN))) == (
        "This mail may have arrived already."
        " Ask somebody it was for. Then try it again, or say that it arrived."
    )
