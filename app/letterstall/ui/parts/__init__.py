"""The parts windows are made of. Each knows how it looks and is used; none knows the session or the desk."""
