"""Which of the ties that rules find are meant, and the claims built of them."""
