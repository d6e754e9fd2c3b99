"""From a table that somebody published to the table of a series, and to what the log says."""
