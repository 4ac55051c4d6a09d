"""The parts that every place is built of: button, label, paragraph, card, field, chip, message."""
