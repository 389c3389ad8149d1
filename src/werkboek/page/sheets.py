"""The canvases of groups, side by side: in which order, and whose each of them is."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.model import WHOLE_ROOM, CanvasView, Kind, View


def sheets(view: View) -> Mapping[str, CanvasView]:
    """Return the canvases that have cards to see, by round, in the order of the rounds."""
    order = [each.id for each in view.events if each.kind is Kind.OPENED]
    found = view.canvases
    return {name: found[name] for name in order if name in found and found[name].cards}


def sheet_names(view: View) -> dict[str, str]:
    """Return by round what the canvas is called: a number, and the group it is of."""
    groups = {
        each.id: str(each.body.get("group", WHOLE_ROOM))
        for each in view.events
        if each.kind is Kind.OPENED
    }
    return {
        name: (texts.SHEET_OF_GROUP if groups[name] else texts.SHEET_NAME).format(
            n=number, group=groups[name]
        )
        for number, name in enumerate(sheets(view), start=1)
    }
