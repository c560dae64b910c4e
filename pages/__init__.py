"""What screens show: one file per page."""
