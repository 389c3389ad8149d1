"""The participant's page: one thing to do at a time, and what happens with it."""

from collections.abc import Mapping
from typing import Any

from werkboek import texts
from werkboek.model import (
    CanvasStep,
    Exercise,
    GuessStep,
    RateStep,
    Round,
    Step,
    TurnStep,
    WriteStep,
)
from werkboek.page import Answer, Links, ParticipantPage
from werkboek.widgets import (
    Button,
    Columns,
    Node,
    Notice,
    Page,
    Question,
    Questions,
    Section,
    Text,
    Unsaved,
)

from . import controls, parts
from ._guard import Verb
from .canvas import canvas_verbs
from .canvas_step import canvas_of_participant
from .cards import drops
from .caution import caution
from .repertoire import own_cards, shared_cards
from .results import RatingResults, perspectives
from .steps import asking, guess_questions, guiding, looking_back, outcome, promised
from .timer import time_left


def participant_view(state: ParticipantPage, links: Links) -> Page:
    """Return the page of one participant."""
    if not state.view.people:  # taken out of the room: nothing may stay on the screen
        nothing = (Notice(text=texts.NOT_IN_ROOM),)
        return Page(kind="participant", words=texts.WORDS, children=nothing)
    step, exercise = state.step, state.exercise
    if step is None or exercise is None:
        children = (_unsaved(state), *_waiting(state, links))
        return Page(kind="participant", words=texts.WORDS, children=children)
    return Page(
        kind="participant",
        words=texts.WORDS,
        drops=drops(state.sheet) if isinstance(step, CanvasStep) else None,
        children=(
            *_invitation(state, exercise),
            _unsaved(state),
            *(time_left(state, state.round) if state.round else ()),
            *_step(state, exercise, step),
        ),
    )


def participant_verbs(state: ParticipantPage) -> Mapping[str, Verb]:
    """Return everything a participant's page can ask for."""

    def begun_here(verb: Verb) -> Verb:
        def do(request: str, args: Mapping[str, Any]) -> None:
            state.check_round(request, args.get("scope"))
            verb(request, args)

        return do

    writing: dict[str, Verb] = {
        "answer": lambda request, args: state.answer(
            request,
            str(args["step"]),
            str(args["item"]),
            args.get("value"),
            str(args["text"]),
        ),
        "fill": lambda request, args: state.fill(
            request, str(args["step"]), dict(args["value"])
        ),
        "confirm": lambda request, args: state.confirm(
            request, str(args["step"]), str(args["estimate"]), dict(args["value"])
        ),
        "ready": lambda request, args: state.set_ready(
            request, str(args["step"]), ready=args["ready"] is True
        ),
    }
    return {
        **canvas_verbs(state),
        **{name: begun_here(verb) for name, verb in writing.items()},
        "follow": lambda _request, _args: state.follow(),
    }


def _unsaved(state: ParticipantPage) -> Unsaved:
    return Unsaved(
        owner=state.viewer.participant,
        hint=texts.UNSAVED_HINT,
        label=texts.UNSAVED_LABEL,
        discard=texts.UNSAVED_DISCARD,
    )


def _waiting(state: ParticipantPage, links: Links) -> tuple[Node, ...]:
    me = next(iter(state.view.people), None)
    welcome = texts.WELCOME.format(name=me.nickname) if me else texts.WELCOME_NOBODY
    inside = (Text(text=welcome), Notice(text=_company(state)))
    word = Section(
        key="word",
        title=texts.WORD_TITLE,
        level=3,
        children=(Text(text=texts.WORD.format(word=links.word)),),
    )
    here = Section(key="waiting", title=texts.WAITING_TITLE, children=inside)
    cards = (own_cards(state), *shared_cards(state))
    return (here, *cards, parts.rules(state), *((word,) if links.word else ()))


def _company(state: ParticipantPage) -> str:
    """Return in words with whom somebody who waits will work."""
    if state.group:
        count = texts.GROUP_WAITING.format(n=state.size_of(state.group))
        return f"{texts.YOUR_GROUP.format(name=state.group)} {count}"
    return texts.NO_GROUP_YET if state.view.groups else parts.room_count(state)


def _invitation(state: ParticipantPage, exercise: Exercise) -> tuple[Node, ...]:
    room = state.step_of(state.round.step) if state.round else None
    if not state.is_invited or room is None:
        return ()
    number = exercise.steps.index(room) + 1
    said = Notice(key="invited", text=texts.INVITED.format(n=number))
    return (
        Columns(
            key="invitation",
            kind="actions",
            children=(said, Button(label=texts.FOLLOW, do="follow", kind="primary")),
        ),
    )


def _step(state: ParticipantPage, exercise: Exercise, step: Step) -> tuple[Node, ...]:
    current = state.round
    if current is None:  # never with an exercise; mypy cannot know
        return ()
    if isinstance(step, CanvasStep):
        return (parts.task(exercise, step), *canvas_of_participant(state, step))
    head = (
        parts.task(exercise, step),
        *looking_back(state, exercise),
        *guiding(state, current, step),
    )
    if step.shows and step.id in current.revealed:
        return (*head, *_shown(state, exercise, step, current))
    return (*head, *_asked(state, exercise, step, current))


def _asked(
    state: ParticipantPage, exercise: Exercise, step: Step, current: Round
) -> tuple[Node, ...]:
    if isinstance(step, GuessStep) and step.from_step not in current.revealed:
        return guess_questions(state, exercise, step)
    form = asking(state, exercise, step)
    if form is not None:
        return form
    if isinstance(step, TurnStep) and not _had_a_turn(state, step, current):
        return ()
    if isinstance(step, RateStep | WriteStep | TurnStep):
        return (_questions(state, exercise, step),)
    before = parts.last_shown(exercise, step, current)
    late = (Notice(key="late", text=texts.GUESS_TOO_LATE),)
    return (
        *(late if isinstance(step, GuessStep) else ()),
        *(_shown(state, exercise, before, current) if before else ()),
    )


def _had_a_turn(state: ParticipantPage, step: TurnStep, current: Round) -> bool:
    turn = state.view.turns.get((current.id, step.id))
    return turn is not None and turn.mine != ""


def _shown(
    state: ParticipantPage, exercise: Exercise, step: Step, current: Round
) -> tuple[Node, ...]:
    if isinstance(step, RateStep):
        return _rating(state, exercise, step)
    return outcome(state, step, current)


def _rating(state: ParticipantPage, exercise: Exercise, step: RateStep) -> tuple[Node, ...]:
    if state.round is None:
        return ()
    group = RatingResults(exercise, step, state.round, state.view)
    own = state.answers_to(step.id)
    cards = tuple(
        group.card(result, group.own_answer(own.get(result.id))) for result in group.results
    )
    return (
        Text(key="look", text=texts.LOOK_UP),
        Section(
            key="results",
            title=texts.RESULTS_TITLE,
            level=3,
            children=(
                Text(text=texts.RESULTS_PROMISE, tone="promise"),
                group.legend(),
                Columns(key="cards", children=cards),
            ),
        ),
        *perspectives(exercise),
    )


def _questions(
    state: ParticipantPage, exercise: Exercise, step: RateStep | WriteStep | TurnStep
) -> Questions:
    own = state.answers_to(step.id)
    scope = f"{state.viewer.participant}/{state.place[0]}"

    def question(item: str, text: str, hint: str = "") -> Question:
        answer = own.get(item, Answer())
        return Question(
            id=item,
            text=text,
            value=answer.value,
            note=answer.text,
            hint=hint,
            caution=caution(answer.text),
        )

    if isinstance(step, WriteStep | TurnStep):
        return Questions(
            scope=scope,
            step=step.id,
            promise=promised(step),
            questions=tuple(question(f.id, f.label, f.hint) for f in step.fields),
            note_hint=texts.NOTE_HINT,
            ready=state.is_ready,
        )
    chosen = exercise.statements_for(state.round.set if state.round else "")
    return Questions(
        scope=scope,
        step=step.id,
        promise=texts.PROMISE_PRIVATE,
        questions=tuple(question(each.id, each.text) for each in chosen),
        points=controls.points(step.scale),
        others=controls.passes(step.scale),
        note_label=step.why.label if step.why else "",
        note_hint=(step.why.hint or texts.NOTE_HINT) if step.why else "",
        ready=state.is_ready,
    )
