"""What a group chose before and can come on its canvas: offered, never put there."""

from collections import Counter
from dataclasses import dataclass

from werkboek.model import Box, CanvasView, CardView, Kind, ListItem, Origin, PickStep

from .state import PageState


@dataclass(frozen=True, slots=True)
class Overlap:
    """Something that *count* people chose in *exercise*; ``source`` is its `Origin`."""

    source: str
    name: str
    meaning: str
    count: int
    exercise: str


def overlaps(state: PageState, canvas: CanvasView, box: Box) -> tuple[Overlap, ...]:
    """Return what can come in *box*, chosen most first: what the last round showed of it.

    Only what everybody around *canvas* was shown, and therefore what at least
    `MINIMUM_REVEALED` people chose; what is in the box already is left out.
    """
    items = choices(state, box)
    if box.offers is None or not items:
        return ()
    exercise = state.workbook.exercises[box.offers.exercise]
    here = {Origin.parse(card.source).item for card in canvas.cards if card.source}
    held = [
        event.id
        for event in state.view.events
        if event.kind is Kind.OPENED
        and event.id in canvas.origins
        and event.body["exercise"] == exercise.id
    ]
    for round_id in reversed(held):
        place = (round_id, box.offers.step)
        counts = Counter(
            entry.item
            for entry in state.view.entries
            if (entry.round, entry.step) == place and entry.item in items
        )
        if counts:
            most = sorted(counts, key=lambda item: (-counts[item], item))
            return tuple(
                Overlap(
                    str(Origin(*place, item)),
                    items[item].name,
                    items[item].text,
                    counts[item],
                    exercise.name,
                )
                for item in most
                if item not in here
            )
    return ()


def choices(state: PageState, box: Box) -> dict[str, ListItem]:
    """Return by id what can be chosen in the step that *box* offers choices of."""
    exercise = state.workbook.exercises.get(box.offers.exercise) if box.offers else None
    step = exercise.step_named(box.offers.step) if exercise and box.offers else None
    if exercise is None or not isinstance(step, PickStep):
        return {}
    return {each.id: each for each in exercise.items_in(step.from_list)}


def chosen(state: PageState, box: Box, card: CardView) -> ListItem | None:
    """Return the choice that *card* of *box* came from, if it came from one."""
    return choices(state, box).get(Origin.parse(card.source).item)
