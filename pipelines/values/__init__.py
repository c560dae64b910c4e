"""Understanding cells: from texts to values, a whole column at a time."""
