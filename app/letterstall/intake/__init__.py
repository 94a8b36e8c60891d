"""An Urgent Action document becomes a proposal for a case: read in a process that is shut in, then understood."""
