"""Damage done on purpose to all that people write, and what the check makes of it."""
