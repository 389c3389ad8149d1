"""Guessing how another discipline answered, and how far off people were."""

from collections.abc import Mapping, Sequence

from werkboek import texts
from werkboek.analysis.perception import Gap, Off, Perceived, perceptions
from werkboek.model import (
    FEWEST_COMPARED,
    SCALE_VALUES,
    WHOLE_GROUP,
    Exercise,
    Guessed,
    GuessStep,
    RateStep,
    Round,
    Statement,
)
from werkboek.page import Answer, PageState, ParticipantPage
from werkboek.page.guessing import comparable, guessed_about
from werkboek.views import controls
from werkboek.views.results import RatingResults
from werkboek.widgets import (
    Columns,
    Node,
    Notice,
    Question,
    Questions,
    Scale,
    Section,
    Spot,
    Table,
    Text,
)

_SAYS = {Off.HIGH: texts.GAP_HIGH, Off.LOW: texts.GAP_LOW, Off.UNSURE: texts.GAP_UNSURE}


def guess_questions(
    state: ParticipantPage, exercise: Exercise, step: GuessStep
) -> tuple[Node, ...]:
    """Return what one participant guesses, a question per discipline and statement."""
    current, rated = state.round, exercise.step_named(step.from_step)
    if current is None or not isinstance(rated, RateStep):
        return ()
    own = next(iter(state.view.people)).discipline
    about = guessed_about(step, _people(state, current), state.view.joined, own)
    if not about:
        return (Notice(key="nobody", text=texts.GUESS_NOBODY),)
    statements = _statements(exercise, step, current)
    if not statements:  # the municipality hid them, or the short set has none
        return (Notice(key="nothing", text=texts.GUESS_NOTHING),)
    kept, names = state.answers_to(step.id), _names(state)
    asked = [
        (Guessed(discipline, each.id), each.text)
        for discipline in about
        for each in statements
    ]
    return (
        Questions(
            scope=f"{state.viewer.participant}/{state.place[0]}",
            step=step.id,
            promise=texts.GUESS_PROMISE,
            questions=tuple(
                Question(
                    id=each.item,
                    text=_asked(each, text, names),
                    value=kept.get(each.item, Answer()).value,
                    note="",
                    hint="",
                )
                for each, text in asked
            ),
            points=controls.points(rated.scale),
            others=controls.passes(rated.scale),
            ready=state.is_ready,
        ),
    )


def guess_lead(state: PageState, current: Round, step: GuessStep) -> tuple[Node, ...]:
    """Return about whom people guess, for who leads."""
    names = _names(state)
    about = comparable(step, _people(state, current), state.view.joined)
    listed = ", ".join(names.get(each, each) for each in about)
    said = texts.GUESS_WHO.format(names=listed) if about else texts.GUESS_WHOLE
    rule = texts.GUESS_RULE.format(least=step.at_least, joined=FEWEST_COMPARED)
    return (Text(key="about", text=said), Text(key="rule", text=rule, tone="hint"))


def guess_first(state: PageState, current: Round, step: RateStep) -> tuple[Node, ...]:
    """Return, for who leads, that people guess these answers before they are shown."""
    later = (e for e in state.exercise_in(current).steps if isinstance(e, GuessStep))
    waits = step.id not in current.revealed
    if not waits or step.id not in {each.from_step for each in later}:
        return ()
    return (Text(key="guess-first", text=texts.GUESS_FIRST, tone="hint"),)


def perceived(state: PageState, step: GuessStep, current: Round) -> tuple[Node, ...]:
    """Return how far off people were; the furthest first, and the same on every page."""
    exercise = state.exercise_in(current)
    rated = exercise.step_named(step.from_step)
    if not isinstance(rated, RateStep):
        return ()
    group = RatingResults(exercise, rated, current, state.view)
    asked = _statements(exercise, step, current)
    found = perceptions(state.view, current.id, step, asked)
    names, own = _names(state), _own(state, step)
    cards = tuple(
        _card(each, names, group.own_answer(own[each.about.item], texts.GAP_OWN))
        if each.about.item in own
        else _card(each, names)
        for each in found
    )
    hidden = texts.GAP_HIDDEN.format(n=step.at_least)
    compares = any(each.about.discipline for each in found)
    return (
        Section(
            key="perceived",
            title=texts.GAP_TITLE,
            level=3,
            children=(
                Text(text=texts.GAP_PROMISE if found else texts.GAP_NONE, tone="promise"),
                *((Text(text=hidden, tone="hint"),) if compares else ()),
                *((group.legend(), *_how_to_read()) if found else ()),
                *((Columns(key="gaps", children=cards),) if found else ()),
                *((_table(found, names),) if found else ()),
            ),
        ),
    )


def _people(state: PageState, current: Round) -> Mapping[str, int]:
    """Return whom to compare: in a group of five or six, nobody."""
    return {} if current.group else state.view.disciplines


def _statements(
    exercise: Exercise, step: GuessStep, current: Round
) -> tuple[Statement, ...]:
    asked = {each.id: each for each in exercise.statements_for(current.set)}
    return tuple(asked[name] for name in step.statements if name in asked)


def _names(state: PageState) -> Mapping[str, str]:
    return {each.id: each.name for each in state.workbook.disciplines}


def _asked(about: Guessed, text: str, names: Mapping[str, str]) -> str:
    if about.discipline == WHOLE_GROUP:
        return texts.GUESS_GROUP.format(text=text)
    discipline = names.get(about.discipline, about.discipline)
    return texts.GUESS_DISCIPLINE.format(text=text, discipline=discipline)


def _own(state: PageState, step: GuessStep) -> Mapping[str, Answer]:
    return state.answers_to(step.id) if isinstance(state, ParticipantPage) else {}


def _card(found: Perceived, names: Mapping[str, str], *own: Node) -> Section:
    numbers, about = found.gap, names.get(found.about.discipline, found.about.discipline)
    whom = texts.GAP_ABOUT.format(discipline=about) if about else texts.GAP_ABOUT_GROUP
    lines = (
        texts.GAP_GUESSED.format(
            guessed=texts.decimal(numbers.guessed), guesses=numbers.guesses
        ),
        texts.GAP_ANSWERED.format(
            answered=texts.decimal(numbers.answered), answers=numbers.answers
        ),
        _verdict(numbers),
    )
    return Section(
        key=f"gap/{found.about.item}",
        title=found.statement.text,
        level=4,
        kind="card",
        children=(
            Text(text=whom, tone="hint"),
            _picture(numbers),
            *(Text(text=line, tone="count") for line in lines),
            *own,
        ),
    )


def _how_to_read() -> tuple[Node, ...]:
    return (Text(text=texts.GAP_READ, tone="hint"), Text(text=texts.GAP_ASK, tone="task"))


def _picture(numbers: Gap) -> Scale:
    guessed, answered = texts.decimal(numbers.guessed), texts.decimal(numbers.answered)
    first, last = SCALE_VALUES[0], SCALE_VALUES[-1]
    said = [
        texts.GAP_PICTURE.format(first=first, last=last, guessed=guessed, answered=answered)
    ]
    low, high = numbers.reach or (None, None)
    if low is not None and high is not None:
        margin = {"low": texts.decimal(low), "high": texts.decimal(high)}
        said.append(texts.GAP_PICTURE_RANGE.format(**margin))
    return Scale(
        label=" ".join(said),
        first=first,
        last=last,
        spots=(
            Spot(name=texts.GAP_SPOT_GUESSED, at=numbers.guessed, low=low, high=high),
            Spot(name=texts.GAP_SPOT_ANSWERED, at=numbers.answered, rules=True),
        ),
    )


def _verdict(numbers: Gap) -> str:
    if numbers.difference == 0:
        return texts.GAP_SAME
    off = texts.decimal(abs(numbers.difference))
    difference = texts.GAP_POINTS.format(n=off)
    if numbers.range is None:
        return texts.GAP_SPREADLESS.format(difference=difference)
    low, high = (texts.decimal(each) for each in _ends(numbers))
    return _SAYS[numbers.off].format(difference=difference, low=low, high=high)


def _ends(numbers: Gap) -> tuple[float, float]:
    """Return the ends of the interval, no further apart than the scale is long."""
    longest = SCALE_VALUES[-1] - SCALE_VALUES[0]
    low, high = numbers.range or (0.0, 0.0)
    if numbers.off is Off.LOW:
        low, high = -high, -low
    return max(low, -longest), min(high, longest)


def _table(found: Sequence[Perceived], names: Mapping[str, str]) -> Table:
    def row(each: Perceived) -> tuple[str, ...]:
        numbers, discipline = each.gap, each.about.discipline
        low, high = numbers.range or (0.0, 0.0)
        between = texts.GAP_BETWEEN.format(low=texts.decimal(low), high=texts.decimal(high))
        return (
            each.statement.text,
            names.get(discipline, discipline) or texts.GAP_WHOLE_GROUP,
            texts.decimal(numbers.guessed),
            texts.decimal(numbers.answered),
            texts.decimal(numbers.difference),
            between if numbers.range else texts.GAP_UNKNOWN,
        )

    return Table(
        key="gap-table",
        caption=texts.GAP_CAPTION,
        folded=texts.GAP_FOLDED,
        head=texts.GAP_HEAD,
        rows=tuple(map(row, found)),
    )
