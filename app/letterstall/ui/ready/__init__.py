"""Ready to send: the sheets as they will be saved, the last choices, and the file."""
