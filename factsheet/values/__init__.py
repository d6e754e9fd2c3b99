"""Numbers and days as people state them, with what they leave open: text in, values out."""
