"""The place Fakta: question cards, quotes and photos, and the news growing beside them."""
