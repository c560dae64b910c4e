"""Questions and their answers: one view and one module of figures per question."""
