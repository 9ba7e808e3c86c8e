"""What works on this computer, as `goodword doctor` tells it."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `goodword doctor`: whether something works here, and what to do where it doesn't."""

    subject: str
    works: bool
    detail: str
    advice: str = ""


def line(finding: Finding) -> str:
    """A finding on one line."""
    return f"{'works' if finding.works else 'missing'}: {finding.subject}: {finding.detail} {finding.advice}".strip()


def summary(findings: Iterable[Finding]) -> str:
    """All of it in one sentence."""
    missing = sum(not finding.works for finding in findings)
    if not missing:
        return "Everything works here."
    return f"{'1 thing does' if missing == 1 else f'{missing} things do'} not work here; what to do stands with each."
