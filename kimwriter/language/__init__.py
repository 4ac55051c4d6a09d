"""What is known of Indonesian: numbers, dates, names, places."""
