"""The steps of loading files: drop, check, answer, confirm, receipt."""
