"""What works on this computer, as `goodword doctor` tells it."""

from collections.abc import Iterable
from dataclasses import dataclass

from goodword.core.language import labelled, tr


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `goodword doctor`: whether something works here, and what to do where it doesn't."""

    subject: str
    works: bool
    detail: str
    advice: str = ""


def state_word(finding: Finding) -> str:
    """Whether it works, inside a line."""
    return tr("works", "a finding") if finding.works else tr("missing", "a finding")


def state_title(finding: Finding) -> str:
    """Whether it works, where that stands alone."""
    return tr("Works", "a finding") if finding.works else tr("Missing", "a finding")


def line(finding: Finding) -> str:
    """A finding on one line."""
    about = labelled(finding.subject, f"{finding.detail} {finding.advice}".strip())
    return labelled(state_word(finding), about)


def summary(findings: Iterable[Finding]) -> str:
    """All of it in one sentence."""
    missing = sum(not finding.works for finding in findings)
    if not missing:
        return tr("Everything works here.")
    one_or_more = tr(
        "{n} thing does not work here; what to do stands with each."
        "|{n} things do not work here; what to do stands with each.",
        "",
        missing
    )
    return one_or_more.format(n=missing)
