"""Opening files: what a file is by its content, and its cells as exact text, read in a limited child process."""
