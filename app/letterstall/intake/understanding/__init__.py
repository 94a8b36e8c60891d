"""A `Document` becomes a `Proposal`: which words are the address, the letter, the deadline, and how sure that is."""
