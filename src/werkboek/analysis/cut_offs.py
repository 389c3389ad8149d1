"""From which agreement on a group says more than chance does; made by exact enumeration.

``tests/unit/test_cut_offs.py`` holds the enumeration and recomputes the small sizes.
"""

from typing import Final

POINTS: Final = 5
FEWEST: Final = 5
LARGEST: Final = 36

CUT_OFFS: Final = {
    5: (-0.566666667, 0.7),
    6: (-0.333333333, 0.666666667),
    7: (-0.214285714, 0.571428571),
    8: (-0.138888889, 0.5625),
    9: (-0.240740741, 0.555555556),
    10: (-0.216666667, 0.5),
    11: (-0.171717172, 0.484848485),
    12: (-0.12962963, 0.458333333),
    13: (-0.153846154, 0.461538462),
    14: (-0.170634921, 0.428571429),
    15: (-0.155555556, 0.411111111),
    16: (-0.125, 0.40625),
    17: (-0.120915033, 0.382352941),
    18: (-0.141975309, 0.388888889),
    19: (-0.134502924, 0.368421053),
    20: (-0.119444444, 0.366666667),
    21: (-0.105820106, 0.357142857),
    22: (-0.121212121, 0.340909091),
    23: (-0.125603865, 0.333333333),
    24: (-0.113425926, 0.333333333),
    25: (-0.102222222, 0.32),
    26: (-0.102564103, 0.320512821),
    27: (-0.113168724, 0.314814815),
    28: (-0.109126984, 0.303571429),
    29: (-0.099616858, 0.293103448),
    30: (-0.096296296, 0.3),
    31: (-0.098566308, 0.290322581),
    32: (-0.100694444, 0.28125),
    33: (-0.097643098, 0.282828283),
    34: (-0.089869281, 0.279411765),
    35: (-0.087301587, 0.271428571),
    36: (-0.094135802, 0.263888889),
}
"""Number of answers to ``(lower, upper)``, for uniformly random answers on five points.

``upper`` is the smallest reachable *A* with ``P(A > upper) <= .05``, ``lower`` the largest
with ``P(A <= lower) <= .05``; *A* is rounded to 9 decimals.

Above 36 answers use those of 36.  Chance comes closer to 0 as a group grows, so that is on
the safe side: by the same enumeration ``P(A > upper)`` is .051 for 37 answers, .044 for 38
and .011 for 60, ``P(A <= lower)`` .048, .042 and .028.
"""
