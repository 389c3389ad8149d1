"""One conversation: what to say first, one section at a time, and reading it back."""

from collections.abc import Iterator
from typing import Final

from werkboek import texts
from werkboek.analysis import is_too_general
from werkboek.model import Answer, InterviewQuestion, InterviewSection
from werkboek.model import Note as Noted
from werkboek.page import Agenda, Asked, IntakePage
from werkboek.page.agenda import AFTER, BEFORE, CONSENT, DOING, OPEN_FORM, READ_BACK
from werkboek.widgets import (
    Button,
    Checks,
    Choice,
    Clock,
    Columns,
    Field,
    Form,
    Items,
    Node,
    Note,
    Notice,
    Option,
    Section,
    Select,
    Text,
    TextArea,
)

from .answers import Context, fields
from .caution import cautious
from .controls import chosen, options
from .reading import lines

_EXAMPLES: Final = frozenset({"situatieschets", "stappenlijst"})
"""Types of answers that are about one moment by themselves."""


def conversation(
    agenda: Agenda, state: IntakePage, functions: tuple[str, ...]
) -> tuple[Node, ...]:
    """Return the place of the conversation that is on the screen."""
    plan = agenda.interview.plan
    context = Context(
        workbook=state.workbook,
        functions=functions,
        own=plan.function,
        doing=plan.mode == DOING,
    )
    place = state.section if state.section in agenda.places else BEFORE
    if place == BEFORE or not agenda.has_consent:
        main: tuple[Node, ...] = (_before(agenda),)
        place = BEFORE
    elif place == AFTER:
        main = (_after(agenda, context),)
    else:
        section = next(each for each in agenda.guide.sections if each.id == place)
        main = (_section(agenda, section, context),)
    return (_head(agenda), *main, _moves(agenda, place))


def _head(agenda: Agenda) -> Columns:
    used = sum(agenda.interview.seconds.values())
    planned = sum(agenda.minutes(each) for each in agenda.guide.sections)
    return Columns(
        key="head",
        kind="head",
        children=(
            Text(text=agenda.interview.plan.function),
            Clock(
                text=texts.TIME_WHOLE.format(used="{used}", planned=planned), seconds=used
            ),
            Button(label=texts.TO_LIST, do="place", args={"place": "lijst"}),
        ),
    )


def _before(agenda: Agenda) -> Section:
    return Section(
        key=BEFORE,
        title=texts.BEFORE_TITLE,
        place=True,
        children=(
            Text(text=texts.SAY_THIS, tone="hint"),
            Text(text=agenda.guide.opening, tone="task"),
            _note(
                agenda,
                CONSENT,
                Choice(
                    name="akkoord",
                    label=texts.CONSENT_LABEL,
                    options=options(texts.CONSENT),
                    value=str(agenda.interview.answer(CONSENT).get("akkoord", "")),
                ),
            ),
            *(
                (Notice(key="refused", text=texts.CONSENT_REFUSED),)
                if agenda.interview.answer(CONSENT).get("akkoord") == "nee"
                else ()
            ),
            *(() if agenda.has_consent else (Text(text=texts.CONSENT_FIRST, tone="hint"),)),
        ),
    )


def _section(agenda: Agenda, section: InterviewSection, context: Context) -> Section:
    number = agenda.guide.sections.index(section) + 1
    planned = agenda.minutes(section)
    used = agenda.interview.seconds.get(section.id, 0)
    asked = agenda.asked(section.id)
    free = asked or agenda.interview.plan.form != OPEN_FORM
    return Section(
        key=section.id,
        title=texts.SECTION_TITLE.format(
            n=number, of=len(agenda.guide.sections), name=section.name
        ),
        place=True,
        children=(
            Text(text=section.aim, tone="hint"),
            Clock(
                key=f"clock/{section.id}",
                text=texts.TIME_SECTION.format(used="{used}", planned=planned),
                seconds=used,
            ),
            *(() if free else (Text(text=texts.OPEN_HINT, tone="hint"),)),
            *(_question(agenda, each, at, context) for at, each in enumerate(asked)),
            *_more(agenda, section),
        ),
    )


def _question(agenda: Agenda, asked: Asked, at: int, context: Context) -> Section:
    question = asked.question
    here = {"question": question.id, "section": question.section}
    if asked.is_skipped:
        return Section(
            key=question.id,
            title=question.question,
            level=3,
            kind="card",
            children=(
                Button(label=texts.UNSKIP, do="skip", args={**here, "skipped": False}),
            ),
        )
    answer = agenda.interview.answer(question.id)
    return Section(
        key=question.id,
        title=question.question,
        level=3,
        kind="card",
        children=(
            *_guidance(question),
            _note(agenda, question.id, *fields(question, answer, context)),
            *_nudge(question, answer, context),
            *_versions(agenda, question, context),
            Columns(
                key="moves",
                kind="actions",
                children=(
                    *((Button(label=texts.EARLIER, do="move", args=here),) if at else ()),
                    Button(label=texts.SKIP, do="skip", args={**here, "skipped": True}),
                ),
            ),
        ),
    )


def _guidance(question: InterviewQuestion) -> Iterator[Node]:
    if question.intent != question.question:
        yield Text(text=texts.INTENT.format(text=question.intent), tone="hint")
    if question.probes:
        yield Items(key="probes", items=question.probes)
    if question.sight == "begeleider":
        yield Text(text=texts.ONLY_YOU, tone="promise")


def _nudge(question: InterviewQuestion, answer: Answer, context: Context) -> Iterator[Node]:
    guide = context.workbook.guide
    said = " ".join(str(answer.get(name, "")) for name in ("tekst", "SS2", "stopte"))
    if (
        context.doing
        and (question.moment or question.answer in _EXAMPLES)
        and is_too_general(said, guide.general_words, guide.concrete_words)
    ):
        yield Notice(key=f"nudge/{question.id}", text=texts.TOO_GENERAL)


def _versions(
    agenda: Agenda, question: InterviewQuestion, context: Context
) -> Iterator[Node]:
    """Yield what two people wrote at the same time: both texts, until one is chosen."""
    note = agenda.interview.notes.get(question.id)
    if note is None or not note.others:
        return
    yield Notice(key=f"versions/{question.id}", text=texts.TWO_VERSIONS)
    for version in (note.newest, *note.others):
        yield Section(
            key=version.id,
            title=texts.VERSION_NEWEST if version is note.newest else texts.VERSION_OTHER,
            level=4,
            kind="card",
            children=(
                Items(items=tuple(lines(fields(question, version.value, context)))),
                Button(
                    label=texts.KEEP_VERSION,
                    do="settle",
                    args={
                        "interview": agenda.interview.id,
                        "item": question.id,
                        "version": version.id,
                    },
                ),
            ),
        )


def _more(agenda: Agenda, section: InterviewSection) -> Iterator[Node]:
    extra = agenda.offered(section.id)
    if extra:
        yield Section(
            key="extra",
            title=texts.EXTRA_TITLE,
            level=3,
            children=tuple(
                Columns(
                    key=each.id,
                    kind="actions",
                    children=(
                        Button(
                            label=texts.ADD_QUESTION.format(question=each.question),
                            do="add",
                            args={"question": each.id},
                            kind="subtle",
                        ),
                    ),
                )
                for each in extra
            ),
        )
    yield Section(
        key="own",
        title=texts.OWN_TITLE,
        level=3,
        children=(
            Form(
                key=f"own/{section.id}",
                do="own",
                args={"section": section.id},
                submit=texts.OWN_BUTTON,
                scope=f"{agenda.interview.id}/eigen/{section.id}",
                children=(Field(name="question", label=texts.OWN_QUESTION),),
            ),
        ),
    )


def _after(agenda: Agenda, context: Context) -> Section:
    read = agenda.interview.answer(READ_BACK)
    return Section(
        key=AFTER,
        title=texts.AFTER_TITLE,
        place=True,
        children=(
            Text(text=texts.AFTER_TASK, tone="task"),
            *(_read_section(agenda, each, context) for each in agenda.guide.sections),
            _note(
                agenda,
                READ_BACK,
                Checks(
                    name="gedaan",
                    label=texts.READ_BACK_LABEL,
                    options=options(texts.READ_BACK),
                    value=chosen(read, "gedaan"),
                ),
                TextArea(
                    name="tekst",
                    label=texts.CORRECTION_LABEL,
                    hint=texts.CORRECTION_HINT,
                    value=str(read.get("tekst", "")),
                ),
            ),
        ),
    )


def _read_section(agenda: Agenda, section: InterviewSection, context: Context) -> Section:
    answers: list[Node] = []
    for each in agenda.asked(section.id):
        question = each.question
        said = tuple(lines(fields(question, agenda.interview.answer(question.id), context)))
        if said and question.id in agenda.interview.notes:
            answers.append(Text(key=f"q/{question.id}", text=question.question))
            answers.append(Items(key=f"a/{question.id}", items=said))
    return Section(
        key=f"read/{section.id}",
        title=section.name,
        level=3,
        children=(
            *(answers or [Text(text=texts.NOTHING_NOTED, tone="hint")]),
            Button(
                label=texts.CHANGE_SECTION.format(name=section.name),
                do="place",
                args={"place": f"gesprek/{agenda.interview.id}/{section.id}"},
                kind="subtle",
            ),
        ),
    )


def _moves(agenda: Agenda, place: str) -> Columns:
    at = agenda.places.index(place)
    names = {each.id: each.name for each in agenda.guide.sections}
    names |= {BEFORE: texts.BEFORE_TITLE, AFTER: texts.AFTER_TITLE}

    def go(to: str, label: str, kind: str = "secondary") -> Button:
        target = {"place": f"gesprek/{agenda.interview.id}/{to}"}
        return Button(key=f"go/{label}", label=label, do="place", args=target, kind=kind)

    buttons: list[Node] = []
    if at:
        buttons.append(go(agenda.places[at - 1], texts.PREVIOUS_SECTION))
    if at + 1 < len(agenda.places) and agenda.has_consent:
        buttons.append(go(agenda.places[at + 1], texts.NEXT_SECTION, "primary"))
    jump: tuple[Node, ...] = ()
    if agenda.has_consent:
        places = tuple(
            Option(value=f"gesprek/{agenda.interview.id}/{to}", label=names[to])
            for to in agenda.places
        )
        jump = (_jump(places, f"gesprek/{agenda.interview.id}/{place}"),)
    return Columns(key="go", kind="actions", children=(*buttons, *jump))


def _jump(places: tuple[Option, ...], here: str) -> Form:
    return Form(
        key="jump",
        do="place",
        submit=texts.JUMP_BUTTON,
        children=(
            Select(name="place", label=texts.JUMP_LABEL, options=places, value=here),
        ),
    )


def _note(agenda: Agenda, item: str, *children: Node) -> Note:
    stored: Noted | None = agenda.interview.notes.get(item)
    return cautious(
        Note(
            do="note",
            args={"interview": agenda.interview.id, "item": item},
            scope=f"{agenda.interview.id}/{item}",
            base=stored.base if stored else (),
            children=children,
        )
    )
