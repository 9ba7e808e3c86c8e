"""Histories with creation moments, imported and asked about by the command, agree with the naive rules."""

import os
import shutil
from pathlib import Path

import pytest

from core.naive_streaks import NaiveRules
from goodword.core.streaks import Series
from support.command import Goodword
from support.import_files import write
from support.random_history import random_history

HISTORIES = int(os.environ.get("RANDOM_HISTORIES", "60"))
BATCH = 20


@pytest.mark.parametrize("first", range(0, HISTORIES, BATCH))
def test_imported_histories_agree_with_the_naive_rules(goodword: Goodword, tmp_path: Path, first: int) -> None:
    for seed in range(first, min(first + BATCH, HISTORIES)):
        history = random_history(seed)
        home = str(tmp_path / "book")
        file = write(tmp_path / "history.jsonl", *history.lines)

        outcome = goodword("import", file, "--data-dir", home, at=history.moment)
        assert (outcome.status, outcome.err) == (0, ""), seed
        status = goodword("status", "--json", "--data-dir", home, at=history.moment).json

        naive = NaiveRules(history.facts)
        assert (status["date"], status["day_kind"]) == (str(naive.today), naive.kind(naive.today)), seed
        for series in Series:
            expected = naive.standing(series)
            found = status["series"][series.value]
            for key in ("current", "longest", "strength", "passes"):
                assert found[key] == getattr(expected, key), (seed, series, key)
            assert found["consistency"] == list(expected.consistency), (seed, series)
            assert found["states"] == [[str(day), state] for day, state in expected.states], (seed, series)
            assert found["fill_in"] == [str(day) for day in expected.fill_in], (seed, series)
        shutil.rmtree(home)
