"""From a case, a supporter and a language to a letter with every word decided."""
