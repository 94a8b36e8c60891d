"""Pages to PDF bytes."""
