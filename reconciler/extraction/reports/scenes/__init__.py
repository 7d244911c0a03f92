"""Sentences that tell of a happening, with what stands in them."""
