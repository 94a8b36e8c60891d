"""Which words of a text no dictionary knows, and what they may have been meant to be."""
