"""The window "My letters"."""
