"""People without a device: on a device that goes from hand to hand, and on regie."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from werkboek import texts
from werkboek.model import Person
from werkboek.page import FacilitatorPage, Links, ParticipantPage, SharedPage
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Fold,
    Form,
    Node,
    Notice,
    Option,
    Page,
    Section,
    Select,
    Text,
)

from ._guard import Verb
from .participant import participant_verbs, participant_view


def shared_view(state: SharedPage, links: Links) -> Page:
    """Return the page of who has the device now, or the names to choose from."""
    if not state.seat:
        return Page(kind="participant", words=texts.WORDS, children=_choose(state))
    mine = links if state.seat == state.owner else replace(links, word="")
    page = participant_view(state, mine)
    if state.is_shared:
        head = _now(state, texts.SEAT_NEXT, "hand_over")
        return replace(page, children=(head, *page.children))
    if state.step is None and state.view.people:
        return replace(page, children=(*page.children, _more(state)))
    return page


def shared_verbs(state: SharedPage) -> Mapping[str, Verb]:
    """Return everything a device can ask for; what is written is of who has it now."""

    def seated(verb: Verb) -> Verb:
        def do(request: str, args: Mapping[str, Any]) -> None:
            state.check_seat(args.get("scope"))
            verb(request, args)

        return do

    return {
        **{name: seated(verb) for name, verb in participant_verbs(state).items()},
        "hand_over": lambda _request, _args: state.hand_over(),
        "sit": lambda _request, args: state.sit(str(args["participant"])),
        "take_in": lambda request, args: state.take_in(
            request, str(args["nickname"]), str(args["discipline"])
        ),
    }


def guest_view(guest: ParticipantPage) -> Page:
    """Return the page of somebody who fills in on the facilitator's device."""
    page = participant_view(guest, Links())
    head = _now(guest, texts.SEATS_BACK, "unseat")
    hint = Text(key="back", text=texts.SEATS_BACK_HINT, tone="hint")
    return replace(page, children=(head, hint, *page.children))


class GuestVerbs(Mapping[str, Verb]):
    """What regie can ask for; while a guest has the device, only what is theirs."""

    def __init__(self, state: FacilitatorPage, own: Mapping[str, Verb]) -> None:
        self._state = state
        self._own = {
            **own,
            "register": lambda request, args: state.register(
                request,
                *(str(args[name]) for name in ("nickname", "discipline", "device")),
            ),
            "entrust": lambda request, args: state.entrust(
                request, str(args["participant"]), str(args["device"])
            ),
            "seat": lambda _request, args: state.seat(str(args["participant"])),
        }

    def __getitem__(self, name: str) -> Verb:
        """Return the verb of who has the device."""
        return self._now()[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over what can be asked now."""
        return iter(self._now())

    def __len__(self) -> int:
        """Return how much can be asked now."""
        return len(self._now())

    def _now(self) -> Mapping[str, Verb]:
        if self._state.guest is None:
            return self._own
        unseat: Verb = lambda _request, _args: self._state.unseat()  # noqa: E731
        return {**participant_verbs(self._state.guest), "unseat": unseat}


def without_device(state: FacilitatorPage) -> tuple[Node, ...]:
    """Return who has no device and where they fill in, and a way to let somebody in."""
    guests = tuple(each for each in state.view.people if each.device)
    where = Select(name="device", label=texts.SEATS_DEVICE, options=_devices(state))
    form = Form(
        key="register",
        do="register",
        submit=texts.SEATS_REGISTER,
        clears=True,
        children=(*_who(state), where),
    )
    listed = tuple(_guest(state, each) for each in guests)
    inside = (Text(text=texts.SEATS_TASK, tone="hint"), form)
    more = Fold(key="register-fold", label=texts.SEATS_MORE, children=inside)
    if not guests:
        return (more,)
    children = (*listed, more)
    return (Section(key="seats", title=texts.SEATS_TITLE, level=3, children=children),)


def _choose(state: SharedPage) -> tuple[Node, ...]:
    said = {"klaar": texts.SEAT_DONE, "nu": texts.SEAT_TURN}

    def name(person: Person) -> Columns:
        standing = said.get(state.standings.get(person.participant, ""), "")
        button = Button(
            label=person.nickname,
            do="sit",
            args={"participant": person.participant},
            about=standing,
        )
        more = (Text(text=standing),) if standing else ()
        return Columns(key=person.participant, kind="row", children=(button, *more))

    names = tuple(map(name, state.view.seats))
    task = Text(text=texts.SEAT_TASK, tone="task")
    hint = Text(text=texts.SEAT_HINT, tone="promise")
    here = (task, *names, hint)
    return (
        Section(key="hand-over", title=texts.SEAT_TITLE, place=True, children=here),
        _more(state),
    )


def _now(state: ParticipantPage, label: str, do: str) -> Columns:
    me = next((e for e in state.view.people), Person("", "", ""))
    said = Notice(key="seat", text=texts.SEAT_NOW.format(name=me.nickname))
    return Columns(key="now", kind="actions", children=(said, Button(label=label, do=do)))


def _more(state: SharedPage) -> Fold:
    form = Form(do="take_in", submit=texts.SEAT_ADD, clears=True, children=_who(state))
    hint = Text(text=texts.SEAT_MORE_HINT, tone="hint")
    return Fold(key="more", label=texts.SEAT_MORE, children=(hint, form))


def _who(state: SharedPage | FacilitatorPage) -> tuple[Node, ...]:
    work = tuple(Option(value=e.id, label=e.name) for e in state.workbook.disciplines)
    none = Option(value="", label=texts.SEAT_WORK_NONE)
    return (
        Field(name="nickname", label=texts.SEAT_NAME, max=40),
        Select(name="discipline", label=texts.SEAT_WORK, options=(none, *work)),
    )


def _devices(state: FacilitatorPage) -> tuple[Option, ...]:
    owners = tuple(each for each in state.view.people if not each.device)
    return (
        Option(value="", label=texts.SEATS_HERE),
        *(
            Option(value=e.participant, label=texts.SEATS_OF.format(name=e.nickname))
            for e in owners
        ),
    )


def _guest(state: FacilitatorPage, person: Person) -> Section:
    options = _devices(state)
    here = person.device == state.viewer.actor
    value = "" if here else person.device
    owners = {e.participant: e.nickname for e in state.view.people if not e.device}
    words = texts.SEATS_AT if value in owners else texts.SEATS_LOST
    words = texts.SEATS_AT_HERE if here else words
    said = Text(text=words.format(name=person.nickname, owner=owners.get(value, "")))
    who = {"participant": person.participant}
    sit = Button(
        label=texts.SEATS_SIT.format(name=person.nickname),
        do="seat",
        args=who,
        kind="primary",
    )
    move = Form(
        do="entrust",
        args=who,
        submit=texts.SEATS_MOVE,
        children=(
            Select(
                name="device",
                label=texts.SEATS_MOVE_LABEL.format(name=person.nickname),
                hint=texts.SEATS_MOVE_HINT.format(name=person.nickname),
                options=options,
                value=value,
            ),
        ),
    )
    fold = Fold(label=texts.SEATS_MOVE_LABEL.format(name=person.nickname), children=(move,))
    return Section(
        key=f"guest/{person.participant}",
        title=person.nickname,
        level=4,
        children=(said, *((sit,) if here else ()), fold),
    )
