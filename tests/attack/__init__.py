"""What an outsider, a participant and another web page try, on both mounts of the gate."""
