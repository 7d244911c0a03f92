"""Match weights learnt from labelled pairs."""
