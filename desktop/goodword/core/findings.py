"""What works on this computer, as `goodword doctor` tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `goodword doctor`: whether something works here, and what to do where it doesn't."""

    subject: str
    works: bool
    detail: str
    advice: str = ""
