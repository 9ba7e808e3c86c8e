"""What windows leave behind for when they are opened again; it is gone when the app ends."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from goodword.core.unnaming import Unnaming
from goodword.core.wording.backing import Backing

if TYPE_CHECKING:
    from goodword.core.trends.specific_praise import PraiseReader
    from goodword.shell.windows.listening import Place
    from goodword.shell.windows.records.history_filter import HistoryFilter


@dataclass
class Kept:
    """What was typed in Have their back, what History showed, where Listening was, what was read of praise."""

    backing: Backing = field(default_factory=Backing)
    filter: "HistoryFilter | None" = None
    listened_at: "Place | None" = None
    reader: "PraiseReader | None" = None

    def keep_backing(self, backing: Backing) -> None:
        """What stands there now."""
        self.backing = backing

    def keep_filter(self, kept: "HistoryFilter") -> None:
        """What is shown now."""
        self.filter = kept

    def keep_listened_at(self, place: "Place") -> None:
        """Where the leader is now."""
        self.listened_at = place

    def backing_without(self, whom: Unnaming) -> Backing:
        """What was typed, without that person: nothing where it is about them."""
        backing = self.backing
        if whom.names(backing.person):
            return Backing()
        return Backing(backing.person, *map(whom.without, (backing.own, backing.vouch, backing.change)))
