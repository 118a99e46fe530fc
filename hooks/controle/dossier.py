"""What a rule gets to look at: the same for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..inlezen import Gelezen, Herkomst
from ..model import Kaart
from ..model.soorten import Stuk, stukken


@dataclass(frozen=True)
class Dossier:
    """What was read, on which day, and which icons there are. ``kaart`` is that of ``gelezen``, as far as it could be read."""

    gelezen: Gelezen
    kaart: Kaart
    vandaag: date
    icoon_bestaat: Callable[[str], bool]

    @cached_property
    def stukken(self) -> tuple[Stuk, ...]:
        """All records, one by one."""
        return tuple(stukken(self.kaart))

    def waar(self, soort: str, id_: str = "") -> Herkomst:
        """Where the record of this kind and id stands."""
        return self.gelezen.herkomst[(soort, id_)]

    def van(self, stuk: Stuk) -> Herkomst:
        """Where this record stands."""
        return self.waar(stuk.soort.naam, stuk.id)

    def ids(self, soort: str) -> list[str] | None:
        """The ids there are of this kind; None when not all of them could be read."""
        return self.gelezen.bekend.get(soort)

    def is_heel(self, soort: str) -> bool:
        """Whether every record of this kind could be read whole."""
        return soort in self.gelezen.bekend and all(s != soort for s, _ in self.gelezen.onvolledig)

    def waar_proza(self, stuk: Stuk) -> str:
        """How messages call the Markdown file beside a record."""
        return self.van(stuk).plekken.bestand.removesuffix(".yml") + ".md"
