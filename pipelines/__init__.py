"""Understanding an export: screen, read, recognise, tidy, validate. No database in sight."""
