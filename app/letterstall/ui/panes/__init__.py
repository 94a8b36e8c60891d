"""The panes of the writing view: the case, the model letter, your letter, the page."""
