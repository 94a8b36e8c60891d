"""How everything looks: colours, type, icons and the one style that paints the controls."""
