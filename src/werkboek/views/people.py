"""Who takes part: the list, a form for one person, and a whole list at once."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis import groups
from werkboek.errors import InvalidError
from werkboek.model import NAMES_APART, PERSON, Colleague, Json
from werkboek.page import PreparePage
from werkboek.widgets import (
    Button,
    Checks,
    Field,
    Form,
    Items,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Table,
    Text,
    TextArea,
    Upload,
)

from ._guard import Verb
from .controls import MAX_FUNCTION, options
from .versions import versions

MAX_NAME: Final = 40
MAX_LIST: Final = 64_000
"""Bytes of a list; sixty people with every column filled are a tenth of it."""

MAX_REPORTED: Final = 12


def people_view(state: PreparePage) -> Iterator[Node]:
    """Yield the list of people, or the form of one of them."""
    person = _chosen(state, state.place.partition("/")[2])
    if person:
        yield _person_page(state, person)
        return
    yield Section(
        key="people",
        title=texts.PREPARE_PEOPLE,
        place=True,
        children=(
            Text(text=texts.PREPARE_PROMISE, tone="promise"),
            *_report(state),
            *_list(state.people),
        ),
    )
    yield Section(
        key="add",
        title=texts.PEOPLE_ADD,
        children=(
            Form(
                key="add",
                do="person",
                args={"person": "", "base": []},
                submit=texts.PEOPLE_ADD_BUTTON,
                scope="nieuw/mens",
                children=_fields(state, Colleague("", "")),
            ),
        ),
    )
    yield _whole_list()


def people_verbs(state: PreparePage) -> Mapping[str, Verb]:
    """Return what can be asked about people."""
    return {
        "person": lambda request, args: _keep(state, request, args),
        "remove_person": lambda request, args: _remove(state, request, str(args["person"])),
        "paste": lambda request, args: _read(
            state, request, str(args["list"]).encode(), texts.PEOPLE_PASTED
        ),
        "upload": lambda request, args: _read(
            state, request, _decoded(args["data"]), str(args["name"])
        ),
        "edit_person": lambda request, args: state.go(request, f"mensen/{args['person']}"),
    }


def _list(people: tuple[Colleague, ...]) -> Iterator[Node]:
    if not people:
        yield Text(text=texts.PEOPLE_NONE)
        return
    names = {each.id: each.name for each in people}
    present = sum(each.is_present for each in people)
    yield Text(text=texts.PEOPLE_COUNT.format(n=len(people), present=present), tone="count")
    yield Table(
        caption=texts.PEOPLE_CAPTION,
        head=texts.PEOPLE_HEAD,
        rows=tuple(
            (
                each.name,
                each.discipline,
                each.team,
                ", ".join(each.leads),
                texts.PERSON_YES_NO["ja" if each.is_present else "nee"],
                _wishes(each, names),
            )
            for each in people
        ),
    )
    yield Form(
        key="edit",
        do="edit_person",
        submit=texts.PEOPLE_CHANGE_BUTTON,
        children=(
            Select(name="person", label=texts.PEOPLE_CHANGE, options=options(names)),
        ),
    )


def _wishes(person: Colleague, names: Mapping[str, str]) -> str:
    said = (
        words.format(names=", ".join(names[other] for other in others if other in names))
        for words, others in (
            (texts.PEOPLE_APART, person.apart),
            (texts.PEOPLE_TOGETHER, person.together),
        )
        if any(other in names for other in others)
    )
    return "; ".join(said)


def _report(state: PreparePage) -> Iterator[Node]:
    if state.report:
        first, *rest = state.report
        yield Notice(key="read", text=first)
        if rest:
            yield Items(key="mistakes", items=tuple(rest))


def _person_page(state: PreparePage, person: Colleague) -> Section:
    note = state.person_notes[person.id]
    return Section(
        key=person.id,
        title=person.name,
        place=True,
        children=(
            *versions(person.id, note),
            Form(
                key=f"person/{person.id}",
                do="person",
                args={"person": person.id},
                submit=texts.KEEP,
                kind="primary",
                children=_fields(state, person),
            ),
            Button(
                label=texts.PEOPLE_REMOVE,
                do="remove_person",
                args={"person": person.id},
                confirm=texts.PEOPLE_REMOVE_ASK.format(name=person.name),
            ),
            Button(label=texts.PREPARE_BACK, do="place", args={"place": "mensen"}),
        ),
    )


def _fields(state: PreparePage, person: Colleague) -> tuple[Node, ...]:
    disciplines = _once(
        *(each.name for each in state.workbook.disciplines),
        *(each.discipline for each in state.people),
    )
    teams = _once(*(name for each in state.people for name in (each.team, *each.leads)))
    others = tuple(
        Option(value=each.id, label=each.name)
        for each in state.people
        if each.id != person.id
    )
    about = (
        _line("name", texts.PERSON_NAME, person.name),
        _line("function", texts.PERSON_FUNCTION, person.function),
        _line("discipline", texts.PERSON_DISCIPLINE, person.discipline, disciplines),
        _line("team", texts.PERSON_TEAM, person.team, teams),
        _line(
            "leads",
            texts.PERSON_LEADS,
            f" {NAMES_APART} ".join(person.leads),
            hint=texts.PERSON_LEADS_HINT,
        ),
        Select(
            name="present",
            label=texts.PERSON_PRESENT,
            options=options(texts.PERSON_YES_NO),
            value="ja" if person.is_present else "nee",
        ),
    )
    wishes = (
        (texts.PERSON_APART, "apart", person.apart),
        (texts.PERSON_TOGETHER, "together", person.together),
    )
    if not others or not person.id:  # wishes come once somebody is on the list
        return about
    return (
        *about,
        *(
            Checks(name=name, label=label, options=others, value=value)
            for label, name, value in wishes
        ),
    )


def _line(
    name: str, label: str, value: str, suggestions: tuple[str, ...] = (), hint: str = ""
) -> Field:
    most = MAX_NAME if name == "name" else MAX_FUNCTION
    return Field(
        name=name, label=label, hint=hint, value=value, max=most, suggestions=suggestions
    )


def _whole_list() -> Section:
    return Section(
        key="list",
        title=texts.PEOPLE_LIST,
        children=(
            Form(
                key="paste",
                do="paste",
                submit=texts.PEOPLE_PASTE_BUTTON,
                scope="nieuw/lijst",
                children=(
                    TextArea(
                        name="list",
                        label=texts.PEOPLE_PASTE,
                        hint=texts.PEOPLE_PASTE_HINT,
                        max=MAX_LIST,
                    ),
                ),
            ),
            Upload(
                do="upload",
                label=texts.PEOPLE_FILE,
                hint=texts.PEOPLE_FILE_HINT,
                submit=texts.PEOPLE_FILE_BUTTON,
                accept=".csv,.txt,text/csv",
                max=MAX_LIST,
            ),
        ),
    )


def _keep(state: PreparePage, request: str, args: Mapping[str, Json]) -> None:
    person = _chosen(state, str(args.get("person", "")))
    name = " ".join(str(args.get("name", "")).split())
    if not name:
        raise InvalidError(reason="no-name", user_message=texts.PERSON_NO_NAME)
    if len(name) > MAX_NAME:
        message = texts.PERSON_NAME_LONG.format(max=MAX_NAME)
        raise InvalidError(reason="a-long-name", user_message=message)
    key, own = groups.key_of(name), person.id if person else ""
    if any(groups.key_of(each.name) == key and each.id != own for each in state.people):
        message = texts.PERSON_NAME_TAKEN.format(name=name)
        raise InvalidError(reason="a-name-twice", user_message=message)
    apart, together = _ticked(args.get("apart")), _ticked(args.get("together"))
    names = {each.id: each.name for each in state.people}
    if both := [names.get(each, "") for each in apart if each in together]:
        message = texts.PERSON_BOTH.format(names=", ".join(both))
        raise InvalidError(reason="apart-and-together", user_message=message)
    teams = (part.strip() for part in str(args.get("leads", "")).split(NAMES_APART))
    kept = Colleague(
        id=own or f"{PERSON}{request}",
        name=name,
        function=str(args.get("function", "")).strip(),
        discipline=str(args.get("discipline", "")).strip(),
        team=str(args.get("team", "")).strip(),
        leads=tuple(team for team in teams if team),
        is_present=args.get("present") != "nee",
        apart=apart,
        together=together,
    )
    state.keep_person(request, kept)
    state.report = ()
    if person:
        state.place = "mensen"


def _remove(state: PreparePage, request: str, person: str) -> None:
    state.remove_person(request, person)
    state.place = "mensen"


def _read(state: PreparePage, request: str, data: bytes, file: str) -> None:
    """Read a list; what is wrong in it is named, and the rest is kept."""
    if len(data) > MAX_LIST:
        raise InvalidError(reason="a-large-list", user_message=texts.FILE_TOO_LARGE)
    names = [each.name for each in state.people]
    read = groups.read_people(data, file, known=names)
    people = groups.read_in(read.people, state.people, request)
    mistakes = [str(each) for each in read.mistakes]
    report = [texts.PEOPLE_READ.format(n=len(people)), *mistakes[:MAX_REPORTED]]
    if len(mistakes) > MAX_REPORTED:
        left = len(mistakes) - MAX_REPORTED
        report.append(texts.PEOPLE_READ_MORE.format(n=left))
    state.read_people(request, people, report)


def _decoded(data: Json) -> bytes:
    try:
        return base64.b64decode(str(data), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidError(str(error), texts.FILE_NOT_READ) from error


def _chosen(state: PreparePage, person: str) -> Colleague | None:
    return next((each for each in state.people if each.id == person), None)


def _ticked(value: Json) -> tuple[str, ...]:
    if isinstance(value, str) and value:
        return (value,)
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _once(*names: str) -> tuple[str, ...]:
    return tuple({groups.key_of(name): name for name in names if name}.values())
