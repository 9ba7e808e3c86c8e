"""Public holidays, chosen with `settings holidays`."""

from support.command import Goodword

GOOD_FRIDAY = "2026-04-03T10:00:00+02:00"


def kinds(goodword: Goodword, *days: str) -> list[str]:
    return [goodword("status", "--json", at=f"{day}T10:00:00+02:00").json["day_kind"] for day in days]


def test_holidays_are_shown_before_they_come_and_are_off(goodword: Goodword) -> None:
    shown = goodword("settings", "holidays", "de-by").out.splitlines()

    assert shown[0] == "Fri 3 Apr 2026  Good Friday"
    assert "Wed 6 Jan 2027  Epiphany" in shown
    assert goodword("settings", "holidays").out == "DE-BY\n"
    assert kinds(goodword, "2026-04-02", "2026-04-03", "2026-04-06", "2026-04-07") == ["WORK", "OFF", "OFF", "WORK"]
    assert goodword("status", at=GOOD_FRIDAY).out.startswith("You are off today. Nothing is asked.")


def test_earlier_days_are_untouched_unless_the_leader_says_so(goodword: Goodword) -> None:
    goodword("settings", "start_date", "2026-01-05")
    goodword("settings", "holidays", "DE-BY")
    assert ["2026-01-06", "MISSED"] in states(goodword)

    goodword("settings", "holidays", "DE-BY", "--from", "2026-01-01")
    assert ["2026-01-06", "OFF"] in states(goodword)


def test_a_region_holds_until_the_next(goodword: Goodword) -> None:
    goodword("settings", "holidays", "DE-BY", "--from", "2026-01-01")
    goodword("settings", "holidays", "DE-BE", at="2026-05-20T10:00:00+02:00")
    corpus_christi, easter = "2026-06-04", "2026-04-06"
    assert kinds(goodword, corpus_christi, easter) == ["WORK", "OFF"]

    assert goodword("settings", "holidays", "", at="2026-05-20T10:00:00+02:00").out == ""
    assert goodword("settings", "holidays", at="2026-05-20T10:00:00+02:00").out == "\n"
    assert kinds(goodword, "2026-12-25", easter) == ["WORK", "OFF"]


def test_an_unknown_region_changes_nothing(goodword: Goodword) -> None:
    goodword("settings", "holidays", "DE")
    for region in ("XX", "DE-XX", "Bavaria"):
        refused = goodword("settings", "holidays", region)
        assert (refused.status, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert goodword("settings", "holidays").out == "DE\n"


def states(goodword: Goodword) -> list[list[str]]:
    found: list[list[str]] = goodword("status", "--json").json["series"]["praise"]["states"]
    return found
