// checks import directions
