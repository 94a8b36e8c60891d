# NOTE FROM THE LEAD (22:14): by accident I wrote over your desk/review.py a minute ago. Please write your own version again
# from what you have; I will not touch desk/review* or ui/review/ or ui/importing_presenter.py again. Delete this note.
# The window must be usable by 22:45.
