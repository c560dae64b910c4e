"""The commands of the terminal: each file adds its own with `add(command)`; cli.py finds them."""
