"""One file a channel; each is found, not listed."""
