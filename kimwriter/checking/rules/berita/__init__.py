"""Rule families of the newsroom: what a news text owes its readers."""
