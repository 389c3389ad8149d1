"""From a trajectory to a web address: the gate, and the hidden Voilà behind it."""

from . import demo
from .gate import Gate
from .ports import Content, Trajectory
from .server import Links, Plan, routes, serving

__all__ = ["Content", "Gate", "Links", "Plan", "Trajectory", "demo", "routes", "serving"]
