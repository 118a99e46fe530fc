"""Changing single values in YAML that people keep: every other byte stays as it is."""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from ..inlezen.yaml_plekken import Pad


def vervang(tekst: str, waarden: Mapping[Pad, str]) -> str:
    """``tekst`` with a plain value in the place of each path.

    Raises ``KeyError`` for a path at which no value stands. A value must be one that YAML reads back as it was written.
    """
    wortel = yaml.compose(tekst, Loader=yaml.SafeLoader)
    plekken = []
    for pad, nieuw in waarden.items():
        knoop = _zoek(wortel, pad)
        if not isinstance(knoop, yaml.ScalarNode):
            raise KeyError(pad)
        plekken.append((knoop.start_mark.index, knoop.end_mark.index, nieuw))
    # From the last to the first, so that no place moves before its turn.
    for begin, eind, nieuw in sorted(plekken, reverse=True):
        tekst = tekst[:begin] + nieuw + tekst[eind:]
    return tekst


def _zoek(knoop: yaml.Node | None, pad: Pad) -> yaml.Node | None:
    for stap in pad:
        if isinstance(knoop, yaml.MappingNode):
            knoop = next((waarde for sleutel, waarde in knoop.value if sleutel.value == stap), None)
        elif isinstance(knoop, yaml.SequenceNode) and isinstance(stap, int) and stap < len(knoop.value):
            knoop = knoop.value[stap]
        else:
            return None
    return knoop
