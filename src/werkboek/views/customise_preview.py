"""What others will see of a municipality's workbook, alive and without consequences."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.page import CustomisePage, Links, ParticipantPage
from werkboek.widgets import (
    Button,
    Columns,
    Form,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Table,
    Text,
)

from ._guard import Verb
from .participant import participant_verbs, participant_view
from .screen import screen_view

PREVIEW = "voorbeeld"


def preview_page(state: CustomisePage) -> tuple[Node, ...]:
    """Return what a participant, the room or a reader of a report sees."""
    _, _, here = state.place.partition("/")
    here = here if here in texts.PREVIEW_TABS else "deelnemer"
    tabs: tuple[Node, ...] = tuple(
        Button(
            key=f"zicht/{place}",
            label=label,
            do="place",
            args={"place": f"{PREVIEW}/{place}"},
            pressed=place == here,
        )
        for place, label in texts.PREVIEW_TABS.items()
    )
    shown = {"deelnemer": _participant, "scherm": _screen, "verslag": _report}[here]
    inside = shown(state) if state.content else (Notice(text=texts.PREVIEW_NONE),)
    return (
        Section(
            key=PREVIEW,
            title=texts.PREVIEW_TITLE,
            place=True,
            children=(
                Text(text=texts.PREVIEW_HINT, tone="hint"),
                Columns(key="zichten", kind="actions", children=tabs),
                _choose(state),
            ),
        ),
        Section(
            key=f"zicht/{here}",
            title=texts.PREVIEW_TABS[here],
            kind="card",
            children=inside,
        ),
    )


def preview_verbs(state: CustomisePage) -> Mapping[str, Verb]:
    """Return what can be done on the page that is tried out."""

    def on(name: str) -> Verb:
        def do(request: str, args: Mapping[str, object]) -> None:
            page = state.rehearsal().get("deelnemer")
            if isinstance(page, ParticipantPage):
                participant_verbs(page)[name](request, args)
                state.look_again()

        return do

    return {
        **{name: on(name) for name in ("answer", "ready", "follow")},
        "try": lambda request, args: state.try_out(request, str(args["exercise"])),
    }


def _choose(state: CustomisePage) -> Form:
    workbook = state.content or state.base
    offered = tuple(
        Option(value=each.id, label=each.name) for each in workbook.exercises.values()
    )
    choose = Select(
        name="exercise", label=texts.PREVIEW_EXERCISE, options=offered, value=state.tried
    )
    return Form(key="proef", do="try", submit=texts.PREVIEW_SHOW, children=(choose,))


def _participant(state: CustomisePage) -> tuple[Node, ...]:
    page = state.rehearsal().get("deelnemer")
    if not isinstance(page, ParticipantPage):
        return ()
    return participant_view(page, Links()).children


def _screen(state: CustomisePage) -> tuple[Node, ...]:
    page = state.rehearsal().get("scherm")
    return screen_view(page, Links()).children if page else ()


def _report(state: CustomisePage) -> tuple[Node, ...]:
    """Return the words of the municipality that a document would repeat."""
    own = state.content or state.base
    values = own.municipality.model_dump(by_alias=True, mode="json")
    rows = tuple(
        (each.name, str(values[each.id]))
        for each in own.form.settings
        if isinstance(values[each.id], str) and values[each.id] and not each.choices
    )
    return (
        Table(caption=texts.PREVIEW_REPORT, head=texts.PREVIEW_REPORT_HEAD, rows=rows),
        *(Text(text=text) for text in own.texts.values()),
    )
