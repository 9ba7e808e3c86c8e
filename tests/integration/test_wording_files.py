"""The coach from its files, and none where they can't be used."""

from collections.abc import Callable
from pathlib import Path

import pytest

from goodword.core.practices import Practice
from goodword.integration.paths import resource
from goodword.integration.wording_files import WordingFiles


def test_the_coach_is_made_once() -> None:
    files = WordingFiles(resource("wording"))
    coach = files.coach_if_any()
    assert coach is not None
    assert files.coach_if_any() is coach
    reading = files.coach().read(Practice.PRAISE, "On Monday she rang the clinic back, so nobody waited.")
    assert reading is not None


@pytest.mark.parametrize("weights", [None, "no json", "{}", '{"labels": 5}'])
def test_without_usable_files_there_is_none(
    tmp_path: Path, weights: str | None, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("the wording coach can't be used")
    (tmp_path / "words.txt").write_text("")
    if weights is not None:
        (tmp_path / "weights.json").write_text(weights)
    assert WordingFiles(tmp_path).coach_if_any() is None
