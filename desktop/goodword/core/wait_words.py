"""How long somebody has waited, in words."""

from datetime import date

from goodword.core.language import strung, tr
from goodword.core.practices import Practice
from goodword.core.team_words import away_said
from goodword.core.whom_next import Wait


def suggestion_words(wait: Wait) -> str:
    """Why to think of somebody whose name stands beside it, and what to ask oneself."""
    name, n = wait.person.called, wait.workdays
    if n is None:
        return tr("No praise yet. What did you see {name} do lately?").format(name=name)
    words = tr(
        "No praise for {n} workday. What did you see {name} do lately?"
        "|No praise for {n} workdays. What did you see {name} do lately?",
        "",
        n,
    )
    return words.format(n=n, name=name)


def wait_words(wait: Wait, today: date | None = None) -> str:
    """"Amara Okonkwo: no praise yet", "Ben: 3 workdays since a check-in"; with today also until when they are away."""
    is_praise = wait.practice is Practice.PRAISE
    name, n = wait.person.name, wait.workdays
    if n is None:
        said = tr("{name}: no praise yet") if is_praise else tr("{name}: no check-in yet")
    elif is_praise:
        said = tr("{name}: {n} workday since praise|{name}: {n} workdays since praise", "", n)
    else:
        said = tr("{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in", "", n)
    words = said.format(name=name, n=n)
    away = away_said(wait.person, today) if today else ""
    return strung((words, away)) if away else words
