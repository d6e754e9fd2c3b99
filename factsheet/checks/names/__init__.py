"""Names of people that texts hold, and what may be named."""
