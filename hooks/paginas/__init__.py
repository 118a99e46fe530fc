"""The pages of the site, as HTML that knows nothing of MkDocs."""

from .paginas import Blad, Instellingen, Pagina

__all__ = ["Blad", "Instellingen", "Pagina"]
