"""The parts of a workbook that goes back to its owner: what is told, and how each part of the file is marked."""
