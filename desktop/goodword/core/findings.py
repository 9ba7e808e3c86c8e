"""What works on this computer, as `goodword doctor` tells it."""

from collections.abc import Iterable
from dataclasses import dataclass

from goodword.core.language import tr


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `goodword doctor`: whether something works here, and what to do where it doesn't."""

    subject: str
    works: bool
    detail: str
    advice: str = ""


def state_word(finding: Finding) -> str:
    """Whether it works, inside a line."""
    return tr("works", "what is looked at, inside a line") if finding.works else tr("missing", "what is looked at")


def state_title(finding: Finding) -> str:
    """Whether it works, where that stands alone."""
    return tr("Works", "what is looked at") if finding.works else tr("Missing", "what is looked at")


def line(finding: Finding) -> str:
    """A finding on one line."""
    return f"{state_word(finding)}: {finding.subject}: {finding.detail} {finding.advice}".strip()


def summary(findings: Iterable[Finding]) -> str:
    """All of it in one sentence."""
    missing = sum(not finding.works for finding in findings)
    if not missing:
        return tr("Everything works here.")
    words = tr(
        "{n} thing does not work here; what to do stands with each."
        "|{n} things do not work here; what to do stands with each.",
        "",
        missing,
    )
    return words.format(n=missing)
