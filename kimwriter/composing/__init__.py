"""From six answers to a manuscript, without a language model. Start with `compose`."""
