"""Letterstall helps people write letters for other people's lives.

The rooms of this package, and who may enter which, stand in CONTRIBUTING.md.
"""

__version__ = "0.1.0"
