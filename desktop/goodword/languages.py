"""Composition of the language: what the leader chose is spoken, else what the system is set to."""

from goodword.core.language import SYSTEM, open_library, speak, spoken
from goodword.integration.languages import catalogue, system_language


def speak_in(wish: str) -> str:
    """Speak the language of that code from now on, or with SYSTEM the system's; the code of what is spoken."""
    open_library(catalogue)
    code = system_language() if wish == SYSTEM else wish
    if code != spoken():
        speak(catalogue(code))
    return code
