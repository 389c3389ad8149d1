"""Getting in, staying in, and staying out."""
