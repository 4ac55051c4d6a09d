"""Story in, post out. Start with `channels`."""
