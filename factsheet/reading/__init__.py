"""From the bytes of a data folder to its records, with every fault at its line and column."""
