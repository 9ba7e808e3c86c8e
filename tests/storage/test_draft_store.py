"""Drafts as rows: exactly as typed, one a practice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.ports import Draft
from goodword.core.practices import Practice
from support.book import Desk, desk_in
from support.clock import BERLIN

BEGUN = datetime.fromisoformat("2026-03-02T10:30:15.123456+01:00")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def draft(practice: Practice = Practice.PRAISE, text: str = "half", minutes: int = 0) -> Draft:
    return Draft(practice, (("text", text),), BEGUN, BEGUN + timedelta(minutes=minutes))


def put(desk: Desk, *drafts: Draft) -> None:
    with desk.book.transaction():
        for each in drafts:
            desk.book.drafts.put(each)


def test_a_practice_has_one_draft_and_the_latest_comes_first(desk: Desk) -> None:
    put(desk, draft(minutes=1), draft(Practice.LISTENING, minutes=2), draft(text="half a sen", minutes=3))
    assert desk.book.drafts.all() == [draft(text="half a sen", minutes=3), draft(Practice.LISTENING, minutes=2)]


def test_the_beginning_keeps_its_offset(desk: Desk) -> None:
    put(desk, replace(draft(), begun_at=datetime(2026, 10, 25, 2, 30, 15, 123456, tzinfo=BERLIN, fold=1)))
    (found,) = desk.book.drafts.all()
    assert found.begun_at.isoformat() == "2026-10-25T02:30:15.123456+01:00"


def test_dropping_a_draft_leaves_the_others(desk: Desk) -> None:
    put(desk, draft(), draft(Practice.COACHING))
    with desk.book.transaction():
        desk.book.drafts.drop(Practice.PRAISE)
        desk.book.drafts.drop(Practice.LISTENING)
    assert desk.book.drafts.all() == [draft(Practice.COACHING)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["text", "person"]), st.text(st.characters(exclude_categories=())))))
def test_anything_typed_is_kept_also_what_a_record_would_refuse(desk: Desk, fields: list[tuple[str, str]]) -> None:
    typed = Draft(Practice.PRAISE, tuple(fields), BEGUN, BEGUN)
    put(desk, typed)
    assert desk.book.drafts.all() == [typed]


def test_a_text_that_is_too_long_for_a_record_is_kept_too(desk: Desk) -> None:
    put(desk, draft(text="x" * 1_000_000))
    assert desk.book.drafts.all() == [draft(text="x" * 1_000_000)]
