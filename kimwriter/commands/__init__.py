"""The commands, one module each: `run(options)` does it and returns the exit status."""
