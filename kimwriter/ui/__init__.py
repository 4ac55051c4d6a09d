"""The window. Qt begins here and nowhere below."""
