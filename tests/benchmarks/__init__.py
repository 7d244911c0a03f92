"""Costs that matter, written down as ratios measured in one run: machines differ and are shared."""
