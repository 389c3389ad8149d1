"""Level 2, looking at something together; and level 1, where a signal can go."""

from collections.abc import Iterator
from datetime import timedelta

from werkboek import texts
from werkboek.analysis import looks_like_a_name
from werkboek.analysis.workdays import on_or_after
from werkboek.model import ActionTemplate, Answer, Method, rows_of
from werkboek.model import Note as Noted
from werkboek.model.followup import (
    CONSULTATION,
    CONTACTS,
    HOTLINE,
    as_date,
    listed,
    written,
)
from werkboek.page import FollowUpPage
from werkboek.widgets import (
    Checks,
    Field,
    Items,
    Node,
    Notice,
    Option,
    Section,
    Select,
    Text,
)

from . import controls
from .days import spoken
from .methods import method_card
from .places import begin, card, fields_of, go_to, part, place
from .versions import versions

MAX_TIMES = 12
MAX_WEEKS = 26
HOTLINE_TEMPLATE, CONTACT_TEMPLATE = "A2", "A1"


def consultations(state: FollowUpPage) -> tuple[Node, ...]:
    """Return the planned consultations, and which method fits what."""
    guide = state.workbook.follow_up
    methods = {each.id: each.name for each in guide.methods}
    fits = tuple(
        texts.FITS_METHODS.format(
            name=each.name,
            hint=each.hint,
            methods=" of ".join(methods[name] for name in each.methods),
        )
        for each in guide.considerations
    )
    cards = tuple(
        _card(state, name, note)
        for name, note in state.follow_up.starting_with(CONSULTATION).items()
    )
    question = Field(
        name="question",
        label=texts.CONSULTATION_QUESTION,
        hint=texts.CONSULTATION_QUESTION_HINT,
    )
    return place(
        "consultations",
        texts.CONSULTATIONS_TITLE,
        Text(text=texts.CONSULTATIONS_TASK, tone="hint"),
        Items(key="fits", items=fits),
        *cards,
        begin("begin_consultation", texts.CONSULTATION_BUTTON, question),
    )


def consultation_page(state: FollowUpPage, item: str) -> tuple[Node, ...]:
    """Return the plan of one consultation."""
    note = state.follow_up.notes[item]
    value = note.value
    return place(
        item,
        texts.CONSULTATION_TITLE,
        *versions(item, note, texts.CONSULTATION_LABELS),
        *_warnings(state, value),
        fields_of(item, note, _fields(state, value)),
        *_chosen_method(state, value),
        *_moments(value),
        go_to("consultatie", texts.BACK_TO_CONSULTATIONS),
    )


def signals(state: FollowUpPage) -> tuple[Node, ...]:
    """Return where a signal can go: the reporting point, and fixed contacts by function."""
    municipality = state.workbook.municipality
    status = texts.HOTLINE_STATUS[municipality.hotline_status].format(
        name=municipality.hotline_name
    )
    route = texts.HOTLINE_ROUTE.format(route=municipality.reporting_route)
    return place(
        "signals",
        texts.SIGNALS_TITLE,
        Text(text=status),
        Text(key="route", text=route),
        Text(key="balance", text=texts.HOTLINE_BALANCE, tone="hint"),
        _hotline(state),
        _contacts(state),
    )


def _template(state: FollowUpPage, name: str) -> ActionTemplate:
    return {each.id: each for each in state.workbook.follow_up.templates}[name]


def _hotline(state: FollowUpPage) -> Section:
    template = _template(state, HOTLINE_TEMPLATE)
    note = state.follow_up.notes.get(HOTLINE)
    value = note.value if note else {}
    labels = {each.id: each.label for each in template.fields}
    missing = [
        name
        for name in ("wat_wel", "wat_niet", "terugkoppeling")
        if not written(value, name)
    ]
    fields = (controls.of_template(value, each, each.id) for each in template.fields)
    return part(
        HOTLINE,
        texts.HOTLINE_TITLE,
        *versions(HOTLINE, note, labels),
        *((Notice(text=texts.HOTLINE_MISSING),) if missing else ()),
        fields_of(HOTLINE, note, fields),
    )


def _contacts(state: FollowUpPage) -> Section:
    template = _template(state, CONTACT_TEMPLATE)
    note = state.follow_up.notes.get(CONTACTS)
    value = note.value if note else {}
    rows = rows_of(value.get("rijen"))
    people = any(looks_like_a_name(str(row.get("functie", ""))) for row in rows)
    alone = any(row.get("functie") and not row.get("vervanger") for row in rows)
    fields = (
        Field(
            name=each.id,
            label=each.label,
            hint=each.hint,
            kind="date" if each.answer == "datum" else "",
        )
        for each in template.fields
    )
    return part(
        CONTACTS,
        texts.CONTACTS_TITLE,
        *versions(CONTACTS, note),
        *((Notice(key="name", text=texts.NAME_WARNING),) if people else ()),
        *((Notice(key="alone", text=texts.CONTACT_ALONE),) if alone else ()),
        fields_of(
            CONTACTS, note, (controls.rows(value, "rijen", texts.CONTACT_ROWS, *fields),)
        ),
    )


def _card(state: FollowUpPage, name: str, note: Noted) -> Section:
    methods = {each.id: each.name for each in state.workbook.follow_up.methods}
    tags = {each.id: each.name for each in state.workbook.follow_up.considerations}
    said = (
        tags.get(written(note.value, "soort"), ""),
        methods.get(written(note.value, "methode"), ""),
    )
    chosen = Text(text=" · ".join(filter(None, said)) or texts.NOT_CHOSEN, tone="hint")
    return card(name, written(note.value, "vraag"), chosen, level=3)


def _fields(state: FollowUpPage, value: Answer) -> Iterator[Node]:
    guide, label = state.workbook.follow_up, texts.CONSULTATION_LABELS
    yield controls.text(value, "vraag", label["vraag"], long=False)
    tags = {each.id: f"{each.name}: {each.hint}" for each in guide.considerations}
    yield controls.choice(value, "soort", label["soort"], tags)
    fitting = _fitting(state, value)
    methods = {
        each.id: texts.METHOD.format(
            name=each.name,
            minutes=each.minutes,
            low=each.people[0],
            high=each.people[1],
            fits=texts.METHOD_FITS if each in fitting else "",
        )
        for each in sorted(guide.methods, key=lambda each: each not in fitting)
    }
    yield Select(
        name="methode",
        label=label["methode"],
        hint=texts.METHOD_HINT,
        options=(Option(value="", label=texts.CHOOSE), *controls.options(methods)),
        value=written(value, "methode"),
    )
    yield Checks(
        name="disciplines",
        label=label["disciplines"],
        hint=texts.DISCIPLINES_HINT,
        options=tuple(
            Option(value=each.id, label=each.name)
            for each in state.workbook.disciplines
            if not each.external
        ),
        value=controls.chosen(value, "disciplines"),
    )
    yield controls.text(value, "functies", label["functies"], texts.FUNCTIONS_HINT)
    yield controls.function(value, "begeleider", label["begeleider"], ())
    yield controls.day(value, "start", label["start"])
    yield controls.text(value, "weken", label["weken"], texts.WEEKS_HINT, long=False)
    yield controls.text(value, "keer", label["keer"], texts.TIMES_HINT, long=False)
    yield controls.text(value, "afspraken", label["afspraken"], texts.PRIVACY_HINT)


def _fitting(state: FollowUpPage, value: Answer) -> tuple[Method, ...]:
    guide = state.workbook.follow_up
    tag = next(
        (each for each in guide.considerations if each.id == written(value, "soort")), None
    )
    return tuple(each for each in guide.methods if tag and each.id in tag.methods)


def _chosen_method(state: FollowUpPage, value: Answer) -> tuple[Node, ...]:
    name = written(value, "methode")
    methods = (each for each in state.workbook.follow_up.methods if each.id == name)
    return tuple(method_card(state, each) for each in methods)


def _warnings(state: FollowUpPage, value: Answer) -> Iterator[Node]:
    guide = state.workbook.follow_up
    functions = written(value, "functies").casefold()
    leading = [word for word in guide.leading_words if word.casefold() in functions]
    disciplines = listed(value, "disciplines")
    domains = {each.id: each.domain for each in state.workbook.disciplines}
    if leading or {domains.get(name) for name in disciplines} & {"leiding", "bestuur"}:
        yield Notice(key="leading", text=texts.NO_HIERARCHY)
    if len(disciplines) == 1:
        yield Notice(key="one", text=texts.ONE_DISCIPLINE)
    fitting = _fitting(state, value)
    method = written(value, "methode")
    if method and fitting and method not in {each.id for each in fitting}:
        names = " of ".join(each.name for each in fitting)
        yield Notice(key="other", text=texts.METHOD_OTHER.format(methods=names))
    if written(value, "soort") == "gewetensvraag":
        yield Notice(key="care", text=texts.AFTERCARE)


def _moments(value: Answer) -> Iterator[Node]:
    """Yield the days of the series; one on a day off moves to the next work day."""
    start = as_date(written(value, "start"))
    if start is None:
        return
    weeks = _number(written(value, "weken"), MAX_WEEKS)
    times = _number(written(value, "keer"), MAX_TIMES)
    planned = [start + timedelta(weeks=weeks * n) for n in range(times)]
    moved = [(day, on_or_after(day)) for day in planned]
    days = Items(
        key="moments",
        items=tuple(
            spoken(day)
            if day == new
            else texts.MOVED.format(day=spoken(new), planned=spoken(day))
            for day, new in moved
        ),
    )
    yield part("days", texts.CONSULTATION_DAYS, days)


def _number(text: str, most: int) -> int:
    """Return the whole number in *text*, at least 1 and at most *most*."""
    digits = "".join(filter(str.isdecimal, text))[:3]
    return min(max(int(digits or 1), 1), most)
