"""The check of an imported case: the document on the left, what was found in it on the right."""
