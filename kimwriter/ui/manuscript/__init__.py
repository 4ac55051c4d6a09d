"""The place Naskah: the sheet with title and text, its margin, underlines, and the findings."""
