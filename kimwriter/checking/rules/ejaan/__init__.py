"""Rule families of spelling (EYD V, KBBI)."""
