"""Figures that name no harm of their own: what befell these people is told of the figure that they stand against."""
