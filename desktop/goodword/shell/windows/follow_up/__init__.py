"""What follows from records: the next steps that were agreed, and whom to think of next."""
