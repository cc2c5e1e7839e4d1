"""A diary for recovery from back pain that lives in a terminal."""

__version__ = "0.1.0"
