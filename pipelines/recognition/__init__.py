"""Understanding headings: which table a sheet is, and which column is which."""
