"""The benchmark, ``make bench``: how long it takes, how much memory, how large the index, how quick the search."""
