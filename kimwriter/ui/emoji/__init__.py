"""The chooser of emoji. Start with `inserter`: it joins a button, editors and the chooser."""
