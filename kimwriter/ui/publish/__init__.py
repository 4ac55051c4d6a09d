"""The place Terbitkan: each channel's post as a phone shows it, and "Salin". Start with `page`."""
