"""Every Dutch sentence the interface itself says; exercises bring their own."""

from .bridging import *
from .canvas import *
from .cli import *
from .content import *
from .customise import *
from .enumeration import *
from .errors import *
from .followup import *
from .groups import *
from .handover import *
from .intake import *
from .interests import *
from .looking_back import *
from .methods import *
from .municipality import *
from .network import *
from .numbers import *
from .parallel import *
from .perception import *
from .prepare import *
from .programme import *
from .recognisable import *
from .repertoire import *
from .reports import *
from .room import *
from .running import *
from .seats import *
from .serve import *
from .stationery import *
from .steps import *
from .store import *
from .transfer import *
from .watching import *

__all__ = [name for name in dir() if name.isupper()]
