"""From what people state to numbers and days, with what they leave open."""
