"""The pages of the site, as HTML that knows nothing of MkDocs."""

from .pagina import Pagina
from .paginas import Blad, Instellingen

__all__ = ["Blad", "Instellingen", "Pagina"]
