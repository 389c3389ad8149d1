"""The page with conversations: plan them, pick one up, see who to talk to next."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from werkboek import texts
from werkboek.analysis import looks_like_a_name
from werkboek.errors import InvalidError
from werkboek.model import Answer, Interview, Json, rows_of
from werkboek.page import Agenda, IntakePage, Links
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Form,
    Items,
    Node,
    Notice,
    Option,
    Page,
    Section,
    Select,
    Table,
    Text,
)

from ._guard import Verb
from .controls import MAX_FUNCTION, options
from .conversation import conversation
from .parts import reminder, workbooks

MAX_SUGGESTED: Final = 8


def intake_view(state: IntakePage, links: Links) -> Page:
    """Return the list of conversations, or the one that is going on."""
    functions = known_functions(state)
    agenda = state.agenda
    children = (
        conversation(agenda, state, functions)
        if agenda
        else (*workbooks(links, "intake"), *_list(state, functions), reminder(state))
    )
    return Page(kind="facilitator", words=texts.WORDS, place=state.place, children=children)


def intake_verbs(state: IntakePage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""

    def change(setup: "_Change") -> Verb:
        def do(request: str, args: Mapping[str, Json]) -> None:
            agenda = state.agenda
            if agenda is None:
                raise InvalidError(reason="nowhere", user_message=texts.NOT_UNDERSTOOD)
            state.set_up(request, setup(agenda, request, args))

        return do

    return {
        "place": lambda request, args: state.go(request, str(args["place"])),
        "plan": lambda request, args: state.plan(
            request, args, str(args.get("interview", ""))
        ),
        "note": lambda request, args: state.note(
            request, str(args["interview"]), str(args["item"]), args["base"], args["value"]
        ),
        "settle": lambda request, args: state.settle(
            request, str(args["interview"]), str(args["item"]), str(args["version"])
        ),
        "add": change(lambda agenda, _, args: agenda.with_added(str(args["question"]))),
        "own": change(_own_question),
        "skip": change(
            lambda agenda, _, args: agenda.with_skipped(
                str(args["question"]), skipped=args["skipped"] is True
            )
        ),
        "move": change(
            lambda agenda, _, args: agenda.with_moved(
                str(args["question"]), str(args["section"])
            )
        ),
    }


_Change = Callable[[Agenda, str, Mapping[str, Json]], Answer]


def _own_question(agenda: Agenda, request: str, args: Mapping[str, Json]) -> Answer:
    question = str(args.get("question", "")).strip()
    if not question:
        raise InvalidError(reason="empty", user_message=texts.OWN_QUESTION_EMPTY)
    return agenda.with_own(f"eigen{request}", str(args["section"]), question)


def known_functions(state: IntakePage) -> tuple[str, ...]:
    """Return every team and function that was named, and the disciplines, once each."""
    named = [each.plan.function for each in state.interviews.values()]
    named += [name for each in state.interviews.values() for name in mentioned(each)]
    named += [each.name for each in state.workbook.disciplines]
    return tuple({name.casefold(): name for name in named if name}.values())


def mentioned(interview: Interview) -> Iterator[str]:
    """Yield the teams and functions that somebody named: in ties, and to talk to."""
    for note in interview.notes.values():
        for name, key in (("functies", "functie"), ("lijnen", "naar")):
            for row in rows_of(note.value.get(name)):
                if row.get(key):
                    yield str(row[key])


def _list(state: IntakePage, functions: tuple[str, ...]) -> Iterator[Node]:
    interviews = tuple(state.interviews.values())
    cards = tuple(_card(state, each) for each in interviews)
    yield Section(
        key="interviews",
        title=texts.INTERVIEWS_TITLE,
        place=True,
        children=(
            Text(text=texts.INTERVIEWS_PROMISE, tone="promise"),
            Columns(key="cards", children=cards)
            if cards
            else Text(text=texts.INTERVIEWS_NONE),
        ),
    )
    yield from _suggested(interviews)
    yield _plan_form(state, functions)


def _card(state: IntakePage, interview: Interview) -> Section:
    agenda = Agenda(state.workbook.guide, interview)
    plan = interview.plan
    names = {each.id: each.name for each in state.workbook.disciplines}
    asked = [
        each
        for section in state.workbook.guide.sections
        for each in agenda.asked(section.id)
        if not each.is_skipped
    ]
    answered = sum(each.question.id in interview.notes for each in asked)
    last = str(interview.answer("plek").get("deel", ""))
    return Section(
        key=interview.id,
        title=plan.function,
        level=3,
        kind="card",
        children=(
            Text(text=names.get(plan.discipline, plan.discipline), tone="hint"),
            Text(text=f"{texts.POSITIONS[plan.role]}, {texts.FORMS[plan.form].lower()}"),
            Text(text=texts.ANSWERED_OF.format(n=answered, of=len(asked)), tone="count"),
            *_warning(plan.function),
            Button(
                label=texts.INTERVIEW_RESUME if answered else texts.INTERVIEW_START,
                do="place",
                args={"place": f"gesprek/{interview.id}/{last or agenda.places[0]}"},
                kind="primary",
            ),
        ),
    )


def _warning(function: str) -> tuple[Node, ...]:
    if not looks_like_a_name(function):
        return ()
    return (Notice(text=texts.NAME_WARNING),)


def _suggested(interviews: tuple[Interview, ...]) -> Iterator[Node]:
    spoken = {each.plan.function.casefold() for each in interviews}
    counts = Counter(
        name
        for each in interviews
        for name in dict.fromkeys(mentioned(each))  # a set has another order each start
        if name.casefold() not in spoken
    )
    if counts:
        yield Section(
            key="suggested",
            title=texts.SUGGESTED_TITLE,
            children=(
                Items(
                    items=tuple(
                        texts.SUGGESTED.format(name=name, n=n)
                        for name, n in counts.most_common(MAX_SUGGESTED)
                    )
                ),
            ),
        )


def _plan_form(state: IntakePage, functions: tuple[str, ...]) -> Section:
    disciplines = tuple(
        Option(value=each.id, label=each.name) for each in state.workbook.disciplines
    )
    return Section(
        key="plan",
        title=texts.PLAN_TITLE,
        children=(
            Form(
                do="plan",
                submit=texts.PLAN_BUTTON,
                kind="primary",
                scope="nieuw/gesprek",
                children=(
                    Field(
                        name="function",
                        label=texts.PLAN_FUNCTION,
                        hint=texts.PLAN_FUNCTION_HINT,
                        max=MAX_FUNCTION,
                        suggestions=functions,
                    ),
                    Select(
                        name="discipline",
                        label=texts.ANSWER_DISCIPLINE,
                        options=disciplines,
                    ),
                    Select(
                        name="role",
                        label=texts.PLAN_ROLE,
                        options=options(texts.POSITIONS),
                    ),
                    Select(
                        name="form", label=texts.PLAN_FORM, options=options(texts.FORMS)
                    ),
                    Select(
                        name="mode",
                        label=texts.PLAN_MODE,
                        hint=texts.PLAN_MODE_HINT,
                        options=options(texts.MODES),
                    ),
                ),
            ),
            _sections(state),
        ),
    )


def _sections(state: IntakePage) -> Table:
    return Table(
        caption=texts.SECTIONS_CAPTION,
        folded=texts.SECTIONS_FOLDED,
        head=(texts.SECTION, texts.MINUTES, texts.AIM),
        rows=tuple(
            (each.name, each.minutes, each.aim) for each in state.workbook.guide.sections
        ),
    )
