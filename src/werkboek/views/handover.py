"""Taking over the groups that were prepared: who is whom, and a chance to correct it."""

from collections.abc import Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis import groups
from werkboek.model import Json, Person
from werkboek.page import FacilitatorPage
from werkboek.widgets import Button, Form, Node, Notice, Option, Section, Select, Text

from ._guard import Verb

_NOBODY: Final = groups.Seat("", "", is_sure=True)


def offered(state: FacilitatorPage) -> tuple[Node, ...]:
    """Return the way to the groups that were prepared; nothing when there are none."""
    sessions, first = groups.sessions_in(state.prepared)
    if not sessions or not state.view.people:
        return ()
    choice = Select(
        name="session",
        label=texts.HANDOVER_WHICH,
        options=tuple(_session(n, n < first) for n in range(1, sessions + 1)),
        value=str(first),
    )
    form = Form(
        key="prepared", do="propose", submit=texts.HANDOVER_FROM, children=(choice,)
    )
    return (form,)


def proposal(state: FacilitatorPage, options: tuple[Option, ...]) -> Section:
    """Return where everybody would sit, person by person, to look at and to correct."""
    people = state.view.people
    found = groups.hand_over(people, state.listed, state.prepared, state.proposed)
    unsure = [p for p in people if not found.seats.get(p.participant, _NOBODY).is_sure]
    unknown = [p for p in people if p.participant not in found.seats]
    notices = {
        texts.HANDOVER_UNSURE: [p.nickname for p in unsure],
        texts.HANDOVER_UNKNOWN: [p.nickname for p in unknown],
        texts.HANDOVER_ABSENT: found.absent,
    }
    return Section(
        key=f"handover/{state.proposed}",
        title=texts.HANDOVER_TITLE.format(n=state.proposed),
        level=3,
        children=(
            Text(text=texts.HANDOVER_HINT, tone="hint"),
            *(
                Notice(text=sentence.format(names=", ".join(names)))
                for sentence, names in notices.items()
                if names
            ),
            Form(
                key="proposal",
                do="group",
                submit=texts.HANDOVER_SAVE,
                kind="primary",
                children=tuple(
                    _place(each, found.seats.get(each.participant), options)
                    for each in people
                ),
            ),
            Button(label=texts.HANDOVER_LEAVE, do="propose", args={"session": "0"}),
        ),
    )


def handover_verbs(state: FacilitatorPage) -> Mapping[str, Verb]:
    """Return what can be asked about prepared groups."""
    return {"propose": lambda _request, args: _propose(state, args)}


def _propose(state: FacilitatorPage, args: Mapping[str, Json]) -> None:
    words = str(args["session"])
    sessions, _ = groups.sessions_in(state.prepared)
    state.propose(int(words) if words.isdecimal() and int(words) <= sessions else 0)


def _session(number: int, is_held: bool) -> Option:  # noqa: FBT001 -- reads as a claim
    label = texts.HANDOVER_HELD if is_held else texts.HANDOVER_SESSION
    return Option(value=str(number), label=label.format(n=number))


def _place(person: Person, seat: groups.Seat | None, options: tuple[Option, ...]) -> Select:
    hint = texts.HANDOVER_NOWHERE
    if seat:
        hint = texts.HANDOVER_AS if seat.is_sure else texts.HANDOVER_MAYBE
        hint = hint.format(name=seat.name, group=seat.group)
    if person.group and seat and person.group != seat.group:
        hint = f"{hint} {texts.HANDOVER_NOW.format(group=person.group)}"
    return Select(
        name=person.participant,
        label=person.nickname,
        options=options,
        value=seat.group if seat else person.group,
        hint=hint,
    )
