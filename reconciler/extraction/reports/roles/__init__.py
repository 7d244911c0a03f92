"""What a time expression dates in its sentence: the event, its telling, or what came after."""
