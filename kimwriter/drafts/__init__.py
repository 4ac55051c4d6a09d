"""How drafts are kept so that nothing is lost. Start with `Store`."""
