"""What a case, a letter and a sheet of paper are.

Only the standard library is imported here. Everything is a frozen dataclass, so that equality
means "nothing has changed" and a value can be handed to any thread.
"""
