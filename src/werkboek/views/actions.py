"""Actions on three levels: per level, per owner, in time, what is stuck, and each alone."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from werkboek import texts
from werkboek.analysis import looks_like_a_name
from werkboek.analysis.ageing import are_all_cases, missing_levels, reasons
from werkboek.analysis.thread import Source
from werkboek.model import Action, ActionTemplate, TemplateField
from werkboek.model.followup import DETAIL, as_date, written
from werkboek.page import FollowUpPage
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Fold,
    Form,
    Items,
    Node,
    Notice,
    Option,
    Select,
    Table,
    Text,
)

from . import controls
from .came_of_it import came_of_it
from .days import spoken
from .own_words import FUNCTIONS, repeated_in_action
from .places import begin, card, fields_of, go_to, part, place
from .sources import quotes_to_add, source_field, sources_of
from .versions import versions


def levels(state: FollowUpPage) -> tuple[Node, ...]:
    """Return the actions per level; an empty level is a warning."""
    actions = state.follow_up.actions
    loose = tuple(each for each in actions if each.level is None)
    missing = missing_levels(actions, state.requests)
    parts = (
        part(
            f"level/{level.id}",
            level.name,
            Text(text=level.aim, tone="hint"),
            *((Notice(text=texts.LEVEL_MISSING),) if level.id in missing else ()),
            *_cards(state, (each for each in actions if each.level is level.id)),
        )
        for level in state.workbook.follow_up.levels
    )
    return place(
        "levels",
        texts.ACTIONS_TITLE,
        Text(text=texts.ACTIONS_TASK, tone="hint"),
        *((Notice(text=texts.ALL_CASES),) if are_all_cases(actions) else ()),
        *came_of_it(state),
        *parts,
        *((part("loose", texts.LEVEL_NONE, *_cards(state, loose)),) if loose else ()),
        part("begin", texts.ACTION_NEW, _begin_form(state)),
    )


def owners(state: FollowUpPage) -> tuple[Node, ...]:
    """Return the open actions per owner, and what to do when an owner left."""
    going = [each for each in state.follow_up.actions if each.is_open]
    by_owner: dict[str, list[Action]] = {}
    for each in going:
        by_owner.setdefault(each.owner.casefold(), []).append(each)
    parts = tuple(
        part(
            f"owner/{name}",
            actions[0].owner or texts.OWNER_NONE,
            Text(text=texts.OWNER_HAS.format(n=len(actions)), tone="count"),
            *_cards(state, actions),
            *(_leaving(state, actions[0].owner) if name else ()),
        )
        for name, actions in sorted(by_owner.items())
    )
    return place(
        "owners",
        texts.OWNERS_TITLE,
        Text(text=texts.OWNERS_TASK, tone="hint"),
        *(parts or (Text(text=texts.NOTHING_OPEN),)),
    )


def timeline(state: FollowUpPage) -> tuple[Node, ...]:
    """Return every date that somebody waits for, in order."""
    moments = sorted(_moments(state))
    rows = tuple(
        (
            spoken(when),
            texts.MOMENT_PAST.format(what=what) if when < state.today else what,
            *about,
        )
        for when, what, *about in moments
    )
    undated = tuple(
        each.title for each in state.follow_up.actions if each.is_open and not each.due
    )
    table = Table(
        key="moments",
        caption=texts.TIMELINE_CAPTION,
        head=texts.TIMELINE_HEAD,
        rows=rows,
    )
    later = (Notice(text=texts.UNDATED), Items(key="undated", items=undated))
    return place(
        "timeline",
        texts.TIMELINE_TITLE,
        Text(text=texts.TODAY_IS.format(day=spoken(state.today)), tone="hint"),
        table if rows else Text(text=texts.TIMELINE_EMPTY),
        *(later if undated else ()),
    )


def action_page(state: FollowUpPage, action: Action) -> tuple[Node, ...]:
    """Return one action with all its fields."""
    template = {each.id: each for each in state.workbook.follow_up.templates}.get(
        action.template
    )
    words = {**texts.ACTION_LABELS}
    details = template.fields if template else ()
    words |= {f"{DETAIL}{each.id}": each.label for each in details}
    sources = sources_of(state)
    ask = Button(
        label=texts.ASK_BACKING,
        do="begin_request",
        args={"source": f"actie/{action.id}"},
        kind="primary",
    )
    back = go_to("lijst", texts.BACK_TO_LEVELS)
    return place(
        action.id,
        action.title or texts.NAMELESS,
        *(_template(template) if template else ()),
        *_problems(state, action),
        *versions(action.id, action.note, words),
        fields_of(action.id, action.note, _fields(state, action, details, sources)),
        *quotes_to_add(action.id, action.note.value, sources),
        Columns(key="then", kind="actions", children=(ask, back)),
    )


def _moments(state: FollowUpPage) -> Iterator[tuple[date, str, str, str]]:
    """Yield every date that somebody waits for: when, for what, its name and who."""
    for each in state.follow_up.actions:
        if each.is_open and each.due:
            yield each.due, texts.MOMENT_DUE, each.title, _who(state, each)
        if each.feedback_on and each.status != "gestopt":
            yield each.feedback_on, texts.MOMENT_FEEDBACK, each.title, _who(state, each)
    for request in state.requests:
        if request.now and request.state == "gesteld":
            asked = request.question
            yield request.now.answer_by, texts.MOMENT_ANSWER, asked, request.now.addressee


def _who(state: FollowUpPage, action: Action) -> str:
    is_gone = action.owner.casefold() in state.gone
    return texts.OWNER_GONE.format(owner=action.owner) if is_gone else action.owner


def _template(template: ActionTemplate) -> Iterator[Node]:
    said = texts.FROM_TEMPLATE.format(name=template.name, tip=template.tip)
    yield Text(text=said, tone="hint")


def _begin_form(state: FollowUpPage) -> Form:
    templates = tuple(
        Option(value=each.id, label=f"{texts.LEVEL_SHORT[each.at_level]}: {each.name}")
        for each in state.workbook.follow_up.templates_in_use().values()
    )
    return begin(
        "begin_action",
        texts.ACTION_BUTTON,
        Select(
            name="template",
            label=texts.ACTION_TEMPLATE,
            options=(Option(value="", label=texts.TEMPLATE_NONE), *templates),
        ),
        Field(name="title", label=texts.ACTION_NAME),
    )


def _cards(state: FollowUpPage, actions: Iterable[Action]) -> Iterator[Node]:
    for each in actions:
        why = reasons(each, state.gone, state.today)
        when = texts.BY_DAY.format(day=spoken(each.due)) if each.due else ""
        who = " · ".join(
            filter(None, (each.owner, when, texts.ACTION_STATUSES[each.status]))
        )
        yield card(
            each.id,
            each.title,
            Text(text=who, tone="hint"),
            *((Text(key="step", text=first_step(each)),) if each.deed else ()),
            *((Items(items=tuple(texts.STUCK[one] for one in why)),) if why else ()),
        )


def first_step(action: Action) -> str:
    """Return the first step as one sentence."""
    sentence = texts.ACTION_STEP if action.trigger else texts.ACTION_STEP_BARE
    return sentence.format(
        trigger=action.trigger.rstrip(".,"), deed=action.deed.rstrip(".")
    )


def stuck_actions(state: FollowUpPage) -> tuple[Node, ...]:
    """Return what does not move, with why."""
    stuck = [
        each for each in state.follow_up.actions if reasons(each, state.gone, state.today)
    ]
    return tuple(_cards(state, stuck))


def _leaving(state: FollowUpPage, owner: str) -> Iterator[Node]:
    is_gone = owner.casefold() in state.gone
    hand_over = Form(
        key=f"hand_over/{owner}",
        do="hand_over",
        args={"owner": owner},
        submit=texts.HAND_OVER,
        kind="primary" if is_gone else "secondary",
        scope=f"overdragen/{owner}",
        children=(controls.function({}, "to", texts.HAND_OVER_TO, ()),),
    )
    if is_gone:
        yield Notice(text=texts.OWNER_LEFT.format(owner=owner))
        yield hand_over
        yield Button(
            label=texts.OWNER_BACK.format(owner=owner),
            do="come_back",
            args={"owner": owner},
            kind="subtle",
        )
    else:
        leave = Button(
            label=texts.OWNER_LEAVES.format(owner=owner),
            do="leave",
            args={"owner": owner},
            confirm=texts.OWNER_LEAVES_CONFIRM,
        )
        yield Fold(
            key=f"leaving/{owner}",
            label=texts.OWNER_LEAVING.format(owner=owner),
            children=(hand_over, Text(text=texts.OWNER_LEAVES_HINT, tone="hint"), leave),
        )


def _problems(state: FollowUpPage, action: Action) -> Iterator[Node]:
    for name in repeated_in_action(state, action.note.value):
        said = texts.FIELD_QUOTED.format(field=texts.ACTION_LABELS[name].rstrip("?"))
        yield Notice(
            key=f"quoted/{name}", text=texts.TITLE_QUOTED if name == "titel" else said
        )
    for each in reasons(action, state.gone, state.today):
        if each != "twee_versies":
            yield Notice(key=f"stuck/{each}", text=texts.STUCK[each])
    for name in FUNCTIONS:
        if looks_like_a_name(written(action.note.value, name)):
            yield Notice(key=f"name/{name}", text=texts.NAME_WARNING)
    for name in ("datum", "terugkoppeling"):
        text = written(action.note.value, name)
        if text and as_date(text) is None:
            yield Notice(key=f"date/{name}", text=texts.DATE_KEPT.format(text=text))


def _fields(
    state: FollowUpPage,
    action: Action,
    details: Iterable[TemplateField],
    sources: Mapping[str, Source],
) -> Iterator[Node]:
    value, label = action.note.value, texts.ACTION_LABELS
    functions = tuple({each.owner: 0 for each in state.follow_up.actions if each.owner})
    disciplines = tuple(each.name for each in state.workbook.disciplines)
    yield controls.text(value, "titel", label["titel"], long=False)
    yield controls.select(value, "niveau", label["niveau"], texts.LEVEL_SHORT)
    yield controls.text(value, "soort", label["soort"], texts.KIND_HINT, long=False)
    yield controls.choice(value, "richting", label["richting"], texts.DIRECTIONS)
    yield controls.text(value, "als", label["als"], texts.TRIGGER_HINT, long=False)
    yield controls.text(value, "dan", label["dan"], texts.DEED_HINT, long=False)
    yield controls.function(value, "functie", label["functie"], (*functions, *disciplines))
    yield controls.function(value, "maatje", label["maatje"], (*functions, *disciplines))
    yield controls.day(value, "datum", label["datum"])
    yield controls.text(value, "resultaat", label["resultaat"], texts.RESULT_HINT)
    for each in details:
        yield controls.of_template(value, each, f"{DETAIL}{each.id}")
    yield controls.select(value, "status", label["status"], texts.ACTION_STATUSES)
    yield controls.text(value, "reden", label["reden"], texts.REASON_HINT)
    yield controls.day(value, "terugkoppeling", label["terugkoppeling"])
    yield controls.text(value, "hulp", label["hulp"])
    yield from source_field(value, sources)
