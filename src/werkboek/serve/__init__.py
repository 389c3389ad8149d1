"""From a trajectory to a web address: the gate, and the hidden Voilà behind it.

Import from the modules: what is imported here, every process of the server would load.
"""

__all__: list[str] = []
