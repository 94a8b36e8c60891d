"""Text to glyphs at positions to pages, in every script."""
