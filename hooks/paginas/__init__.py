"""The pages of the site, as HTML that knows nothing of MkDocs."""

from .paginas import Blad, Instellingen, Pagina
from .zoekindex import zoekindex

__all__ = ["Blad", "Instellingen", "Pagina", "zoekindex"]
