"""How long somebody has waited, in words."""

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.core.whom_next import Wait


def wait_words(wait: Wait) -> str:
    """"Amara Okonkwo: no praise yet", "Ben: 3 workdays since a check-in"."""
    is_praise = wait.practice is Practice.PRAISE
    name, n = wait.person.name, wait.workdays
    if n is None:
        said = tr("{name}: no praise yet") if is_praise else tr("{name}: no check-in yet")
    elif is_praise:
        said = tr("{name}: {n} workday since praise|{name}: {n} workdays since praise", "", n)
    else:
        said = tr("{name}: {n} workday since a check-in|{name}: {n} workdays since a check-in", "", n)
    return said.format(name=name, n=n)
