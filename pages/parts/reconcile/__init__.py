"""The steps of reconciling: pairs of names one after the other, the four lists side by side, the answers that stand."""
