"""Composition of the language: what the leader chose is spoken, else what the system is set to; and of the region."""

from functools import cache

from goodword.core.language import LANGUAGES, SYSTEM, Catalogue, open_library, order_figures, speak, spoken
from goodword.core.region import Region
from goodword.integration.languages import system_language
from goodword.integration.paths import resource
from goodword.integration.region import system_region
from goodword.shell.catalogue import QtCatalogue, languages_of_the_windows, region_of_the_windows


@cache
def catalogue(code: str) -> Catalogue | None:
    """The texts of a shipped language; None for English, which is in the code, and for one that is not shipped."""
    if code == "en" or code not in LANGUAGES:
        return None
    return QtCatalogue(code, resource(f"translations/goodword_{code}.qm"))


def speak_in(wish: str) -> str:
    """Speak the language of that code from now on, or with SYSTEM the system's; the code of what is spoken."""
    open_library(catalogue)
    order_figures(month_first=region().month_first)
    code = system_language(languages_of_the_windows) if wish == SYSTEM else wish
    if code != spoken():
        speak(catalogue(code))
    return code


def region() -> Region:
    """What is usual where the system says it is."""
    return system_region(region_of_the_windows)
