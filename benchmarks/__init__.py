"""Measured against a peer in the same run: `python3 kim.py bench [NAME ...] [--json]`."""
