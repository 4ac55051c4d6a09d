"""One folder a category, one file a rule family; each file is found, not listed."""
