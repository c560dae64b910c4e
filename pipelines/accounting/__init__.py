"""Understanding rows: which are records, which periods and units they belong to, and that nothing is lost."""
