"""Ids: UUID version 7, in order of time, never twice."""

from datetime import UTC, datetime
from uuid import RFC_4122, UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from goodword.core.identity import RANDOM_BYTES, uuid7

MOMENT = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)


def test_the_example_of_the_standard() -> None:
    randomness = ((0xCC3 << 64) | 0x18C4DC0C0C07398F).to_bytes(RANDOM_BYTES)
    assert uuid7(MOMENT, randomness) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(st.integers(0, 7_258_118_400), st.binary(min_size=10, max_size=10))
def test_it_is_a_version_7_of_the_usual_variant(seconds: int, randomness: bytes) -> None:
    made = UUID(uuid7(datetime.fromtimestamp(seconds, UTC), randomness))
    assert (made.version, made.variant) == (7, RFC_4122)
    assert made.int >> 80 == seconds * 1000


@given(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_a_later_one_sorts_behind(first: bytes, second: bytes) -> None:
    later = MOMENT.replace(microsecond=1000)
    assert uuid7(MOMENT, first) < uuid7(later, second)


def test_the_zone_does_not_matter() -> None:
    there = MOMENT.astimezone(ZoneInfo("Asia/Kathmandu"))
    assert uuid7(there, bytes(10)) == uuid7(MOMENT, bytes(10))


def test_other_randomness_makes_another_id() -> None:
    made = {uuid7(MOMENT, bytes([1 << bit if n == byte else 0 for n in range(10)])) for byte in range(10)
            for bit in range(8)}  # fmt: skip
    assert len(made) == 80 - 6 + 1  # six of the eighty bits are the version's and the variant's
