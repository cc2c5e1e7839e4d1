"""The words by which people name what a warning is about: data that a clinician can read, correct and extend.

In every table a phrase stands on its own between semicolons or line ends, in small letters and without apostrophes
(`cant feel`). `a/b` is one word or the other, `[a]` a word that may be left out. A table named `sign:` means that sign
(signs.py) by itself, `ask:` means that it may be, `fact:` a risk of the profile (profile.py); the others are parts
that readings.py puts together.
"""
