"""Where a text is shown, said where its field is: what a translator must know of it.

    kort: Openbaar[Annotated[KorteRegel, Getoond("kaartje, lijst en poster: de ene regel over {}")]]

A field without a label has that of the field that its record stands in, and in the end that of its kind (``soorten.py``).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Getoond:
    """The label, in short Dutch; ``{}`` is what the record is called (an organisation, a hulpvraag)."""

    waar: str
