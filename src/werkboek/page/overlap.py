"""What a group chose before and can come on its canvas: offered, never put there."""

from dataclasses import dataclass

from werkboek.model import Box, CanvasView, CardView, ListItem, Origin, PickStep

from .state import PageState


@dataclass(frozen=True, slots=True)
class Overlap:
    """Something that *count* people chose in *exercise*; ``source`` is its `Origin`.

    Of several ``groups`` it is a sum, and in each of them some more may have chosen it.
    """

    source: str
    name: str
    meaning: str
    count: int
    exercise: str
    groups: int


def overlaps(state: PageState, canvas: CanvasView, box: Box) -> tuple[Overlap, ...]:
    """Return what can come in *box*, chosen most first; what is in it is left out.

    Only what everybody around *canvas* was shown, see `CanvasView`, and therefore what at
    least `MINIMUM_REVEALED` people of one group chose.
    """
    items = choices(state, box)
    if box.offers is None or not items:
        return ()
    exercise = state.workbook.exercises[box.offers.exercise]
    here = {Origin.parse(card.source).item for card in canvas.cards if card.source}
    found = [
        each
        for each in canvas.chosen
        if (each.exercise, each.origin.step) == (exercise.id, box.offers.step)
        and each.origin.item in items.keys() - here
    ]
    found.sort(key=lambda each: (-each.count, each.origin.item))
    return tuple(
        Overlap(
            str(each.origin),
            items[each.origin.item].name,
            items[each.origin.item].text,
            each.count,
            exercise.name,
            each.groups,
        )
        for each in found
    )


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
