"""Icons as they stand on a page: their drawings once, and shown by name wherever they are needed."""

from __future__ import annotations

import re

_BEGIN = "i-"
_GENOEMD = re.compile(rf'(?:<use href="#|": ?"){_BEGIN}([a-z0-9-]+)"')


def symbool(naam: str) -> str:
    """The name on a page of the drawing of an icon: ``i-phone`` for ``material/phone``."""
    return _BEGIN + naam.removeprefix("material/")


def gebruikt(html: str) -> list[str]:
    """The names of the icons that ``html`` shows, or that the data in it name for a script to show, in a fixed order."""
    return [f"material/{naam}" for naam in sorted(set(_GENOEMD.findall(html)))]
