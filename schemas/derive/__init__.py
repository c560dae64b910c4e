"""What is derived from the schemas."""
