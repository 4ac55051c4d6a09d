"""The release for Windows, built on Linux. Start with `__main__`."""
