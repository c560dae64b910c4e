"""Meaning: what every export, column and setting is, in plain dataclasses without pandas."""
