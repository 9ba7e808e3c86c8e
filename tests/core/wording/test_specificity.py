"""The score follows what readers find specific."""

from goodword.core.practices import Practice
from support.coach import REFERENCE, coach


def score(text: str) -> float:
    reading = coach().read(Practice.PRAISE, text)
    assert reading is not None and reading.score is not None
    return reading.score


def ranks(values: list[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    result = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            result[place] = (start + end) / 2
        start = end + 1
    return result


def spearman(one: list[float], other: list[float]) -> float:
    a, b = ranks(one), ranks(other)
    middle = (len(a) - 1) / 2
    product = sum((x - middle) * (y - middle) for x, y in zip(a, b, strict=True))
    spread = sum((x - middle) ** 2 for x in a) * sum((y - middle) ** 2 for y in b)
    return float(product / spread**0.5)


def test_more_picture_more_score() -> None:
    rising = [
        "Great job!",
        "Good work with the customers this week, really good.",
        "She was quick and friendly with the man whose order was late.",
        "On Friday at 6 she drove the missing cot to the Hartwells herself, 40 minutes after closing.",
    ]

    assert [score(text) for text in rising] == sorted(score(text) for text in rising)
    assert score(rising[0]) < 0.2 < 0.8 < score(rising[-1])


def test_it_ranks_sentences_as_readers_rated_them() -> None:
    lines = [line.split("\t") for line in (REFERENCE / "rated.tsv").read_text("utf-8").splitlines()]
    scored = [(float(rating), score(text)) for rating, text in lines if coach().read(Practice.PRAISE, text)]

    assert len(scored) >= len(lines) * 0.98
    assert spearman([rating for rating, _ in scored], [value for _, value in scored]) >= 0.8
