"""Stock Voilà and werkboek side by side; ``make bench``."""
