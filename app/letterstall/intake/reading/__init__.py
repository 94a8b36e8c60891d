"""The readers: bytes of a foreign file become a `Document`. All of it runs in the throw-away process alone."""
