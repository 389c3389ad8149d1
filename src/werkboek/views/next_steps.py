"""Themes over what was said, and next steps that can be traced back to it."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.synthesis import Quote, quotes
from werkboek.model import Note as Noted
from werkboek.page import SummaryPage
from werkboek.page.summary import STEP, THEME
from werkboek.widgets import (
    Checks,
    Field,
    Form,
    Node,
    Notice,
    Option,
    Section,
    Table,
    Text,
)

from . import controls
from .controls import chosen
from .places import begin, card, fields_of, part, place
from .versions import versions

SOURCES = "bron_"
"""What the fields with sources start with: one per section of the guide."""


def themes(state: SummaryPage) -> tuple[Node, ...]:
    """Return the themes, and a form for another."""
    said = _quotes(state)
    cards = (
        _card(name, note, len(_sources(note, said)))
        for name, note in state.kept(THEME).items()
    )
    return place(
        "themes",
        texts.THEMES_TITLE,
        Text(text=texts.THEMES_TASK, tone="hint"),
        *cards,
        _begin(THEME, texts.THEME_NAME, texts.THEME_BUTTON),
    )


def theme_page(state: SummaryPage) -> tuple[Node, ...]:
    """Return one theme: its name, what it says, and the quotes below it."""
    note = state.kept(THEME)[state.place]
    fields = (
        controls.text(note.value, "naam", texts.THEME_NAME, long=False),
        controls.text(note.value, "tekst", texts.THEME_TEXT, texts.THEME_HINT),
        *_source_fields(state, note),
    )
    return _page(state, note, texts.THEME_TITLE, fields)


def steps(state: SummaryPage) -> tuple[Node, ...]:
    """Return the next steps on three levels; an empty level is a warning."""
    kept = state.kept(STEP)
    said = _quotes(state)
    levels = (
        part(f"level/{level}", label, *_level(state, level, kept, said))
        for level, label in texts.LEVELS.items()
    )
    loose = {name: note for name, note in kept.items() if not note.value.get("niveau")}
    rest = tuple(
        _card(name, note, len(_sources(note, said))) for name, note in loose.items()
    )
    return place(
        "steps",
        texts.STEPS_TITLE,
        Text(text=texts.STEPS_TASK, tone="hint"),
        *levels,
        *((part("loose", texts.STEPS_LOOSE, *rest),) if rest else ()),
        _begin(STEP, texts.STEP_NAME, texts.STEP_BUTTON),
    )


def step_page(state: SummaryPage) -> tuple[Node, ...]:
    """Return one next step: what, on which level, by whom, and where it comes from."""
    note = state.kept(STEP)[state.place]
    themed = tuple(
        Option(value=name, label=str(each.value.get("naam", "")))
        for name, each in state.kept(THEME).items()
    )
    value = note.value
    fields = (
        controls.text(value, "naam", texts.STEP_NAME, long=False),
        controls.select(value, "niveau", texts.PROPOSAL_LEVEL, texts.LEVELS),
        controls.text(value, "functie", texts.STEP_OWNER, texts.FUNCTION_HINT, long=False),
        controls.text(value, "wanneer", texts.STEP_BY, long=False),
        *(
            (
                Checks(
                    name="themas",
                    label=texts.STEP_THEMES,
                    options=themed,
                    value=chosen(note.value, "themas"),
                ),
            )
            if themed
            else ()
        ),
        *_source_fields(state, note),
    )
    return _page(state, note, texts.STEP_PAGE_TITLE, fields)


def _level(
    state: SummaryPage, level: str, kept: Mapping[str, Noted], said: Mapping[str, Quote]
) -> Iterator[Node]:
    here = {name: each for name, each in kept.items() if each.value.get("niveau") == level}
    if not here:
        yield Notice(text=texts.LEVEL_EMPTY)
    for name, note in here.items():
        sources = _sources(note, said)
        for theme in chosen(note.value, "themas"):
            if theme in state.kept(THEME):
                sources |= _sources(state.kept(THEME)[theme], said)
        yield _card(name, note, len(sources))
        if sources:
            yield Table(
                key=f"sources/{name}",
                caption=texts.SOURCES_CAPTION,
                folded=texts.SOURCES_FOLDED.format(
                    n=len({each.interview for each in sources.values()})
                ),
                head=texts.SOURCES_HEAD,
                rows=tuple(
                    (
                        state.interviews[each.interview].plan.function,
                        _question(state, each.question),
                        each.text,
                    )
                    for each in sources.values()
                ),
            )
        else:
            yield Notice(text=texts.NO_SOURCES)


def _card(name: str, note: Noted, sources: int) -> Section:
    said = [str(note.value.get(part, "")) for part in ("tekst", "functie", "wanneer")]
    return card(
        name,
        str(note.value.get("naam", "")),
        *(Text(key=f"said/{at}", text=text) for at, text in enumerate(said) if text),
        Text(text=texts.SOURCES_COUNT.format(n=sources), tone="count"),
    )


def _begin(kind: str, label: str, submit: str) -> Form:
    name = Field(name="name", label=label)
    return begin("begin", submit, name, key=f"begin/{kind}", of=kind)


def _page(
    state: SummaryPage, note: Noted, title: str, fields: tuple[Node, ...]
) -> tuple[Node, ...]:
    item = state.place
    return place(
        item,
        title,
        *versions(item, note),
        fields_of(item, note, fields, do="conclude", scope="conclusie"),
    )


def _source_fields(state: SummaryPage, note: Noted) -> Iterator[Node]:
    said = _quotes(state).values()
    for section in state.workbook.guide.sections:
        here = tuple(
            Option(value=each.id, label=each.text)
            for each in said
            if each.section == section.id
        )
        if here:
            name = f"{SOURCES}{section.id}"
            yield Checks(
                name=name,
                label=texts.SOURCES_OF.format(name=section.name),
                options=here,
                value=chosen(note.value, name),
            )


def _sources(note: Noted, said: Mapping[str, Quote]) -> dict[str, Quote]:
    names = [
        each
        for part in note.value
        if part.startswith(SOURCES)
        for each in chosen(note.value, part)
    ]
    return {name: said[name] for name in names if name in said}


def _quotes(state: SummaryPage) -> Mapping[str, Quote]:
    questions = {each.id: each for each in state.workbook.guide.questions}
    return {each.id: each for each in quotes(state.interviews.values(), questions)}


def _question(state: SummaryPage, name: str) -> str:
    asked = {each.id: each.question for each in state.workbook.guide.questions}
    return asked.get(name, "")
