"""From the bytes of a data folder to its records, with every mistake at its line and column."""
