"""Ratios, each of two things measured in one run: `make bench`."""
