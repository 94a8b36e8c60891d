"""The use cases, without Qt: the only door that `ui` and `cli` have."""
