"""The library of drafts. Start with `page`."""
