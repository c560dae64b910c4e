"""Judgements that SQL cannot say: pure functions."""
