"""How a number is written in Dutch."""


def decimal(value: float, *, signed: bool = False) -> str:
    """Return *value* with one decimal; a zero has no minus, and a plus when *signed*."""
    rounded = round(value, 1) + 0.0  # minus zero plus zero is zero (IEEE 754, 6.3)
    said = f"{rounded:+.1f}" if signed else f"{rounded:.1f}"
    return said.replace(".", ",").replace("-", "−")


def shortest(value: float) -> str:
    """Return *value* without decimals that say nothing: ``3`` or ``3,5``."""
    return f"{value:g}".replace(".", ",")
