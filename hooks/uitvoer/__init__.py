"""Kaart -> files for other programs."""

from .agenda import agenda

__all__ = ["agenda"]
