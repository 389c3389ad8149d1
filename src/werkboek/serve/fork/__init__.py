"""Kernels that start as a copy of a warm process: a third of the time and of the memory.

An optimisation and never a requirement.  Where forking is not possible, or fails, a page
gets an ordinary kernel.
"""

from .provisioner import ForkProvisioner, warm

__all__ = ["ForkProvisioner", "warm"]
