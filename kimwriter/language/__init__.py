"""What is known of Indonesian: sorts of words, numbers, dates, names, places."""
