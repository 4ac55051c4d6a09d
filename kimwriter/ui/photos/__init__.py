"""Photos: read with care, cropped, handed over without their hidden data. Start with `imaging`."""
