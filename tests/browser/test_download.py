"""The workbook that leaves holds every filtered row, cell by cell, and nothing that computes."""

from __future__ import annotations
