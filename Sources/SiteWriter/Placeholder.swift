// Placeholder until the writer arrives.
