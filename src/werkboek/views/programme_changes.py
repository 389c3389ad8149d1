"""What a facilitator can do to the series and to the programme of one session."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from werkboek import texts
from werkboek.errors import InvalidError
from werkboek.model import MINUTES, WEEKS, Json, Part, Programme, minute_of
from werkboek.page import PreparePage

from ._guard import Verb

MOST_TURN: Final = 60
"""Minutes that one person can have to themselves."""


def programme_verbs(state: PreparePage) -> Mapping[str, Verb]:
    """Return what can be asked about programmes."""

    def change(how: "_Change") -> Verb:
        def do(request: str, args: Mapping[str, Json]) -> None:
            state.keep_programme(request, how(_programme(state, args), args))

        return do

    def weeks(request: str, args: Mapping[str, Json]) -> None:
        chosen = _whole(args["weeks"], *WEEKS, texts.NOT_UNDERSTOOD)
        state.keep_series(request, replace(state.series, weeks=chosen))

    def order(request: str, args: Mapping[str, Json]) -> None:
        moved = state.series.with_moved(str(args["session"]), _steps(args))
        state.keep_series(request, moved)

    def add_part(request: str, args: Mapping[str, Json]) -> None:
        part = _part(f"nieuw{request}", args)
        programme = _programme(state, args).with_added(part, str(args["after"]))
        state.keep_programme(request, programme)

    def keep_part(request: str, args: Mapping[str, Json]) -> None:
        programme = _programme(state, args)
        part = _part(str(args["part"]), args)
        state.keep_programme(request, programme.with_part(part))
        state.place = f"programma/{programme.id}"

    return {
        "session": lambda request, args: state.add_session(request, str(args["draft"])),
        "remove_session": lambda request, args: state.remove_session(
            request, _programme(state, args).id
        ),
        "weeks": weeks,
        "order": order,
        "settings": change(_settings),
        "move_part": change(lambda p, args: p.with_moved(str(args["part"]), _steps(args))),
        "stretch": change(_stretched),
        "remove_part": change(lambda p, args: p.without(str(args["part"]))),
        "add_part": add_part,
        "part": keep_part,
    }


_Change = Callable[[Programme, Mapping[str, Json]], Programme]


def _programme(state: PreparePage, args: Mapping[str, Json]) -> Programme:
    found = state.series.programme(str(args["session"]))
    if found is None:
        raise InvalidError(reason="no-such-session", user_message=texts.SESSION_GONE)
    return found


def _settings(programme: Programme, args: Mapping[str, Json]) -> Programme:
    name = str(args["name"]).strip()
    if not name:
        raise InvalidError(reason="no-name", user_message=texts.SESSION_NO_NAME)
    start, end = minute_of(str(args["start"]).strip()), minute_of(str(args["end"]).strip())
    if start is None or end is None:
        raise InvalidError(reason="no-time", user_message=texts.WRONG_TIME)
    if end <= start:
        raise InvalidError(reason="ends-before-it-starts", user_message=texts.END_FIRST)
    day, task = _day(str(args["date"]).strip()), str(args["task"])
    return replace(programme, name=name, date=day, start=start, end=end, task=task)


def _day(words: str) -> str:
    if not words:
        return ""
    try:
        return datetime.strptime(words, "%d-%m-%Y").date().isoformat()  # noqa: DTZ007 - a day
    except ValueError as error:
        raise InvalidError(str(error), texts.WRONG_DATE) from error


def _stretched(programme: Programme, args: Mapping[str, Json]) -> Programme:
    part = programme.part(str(args["part"]))
    minutes = args["minutes"]
    if part is None or not isinstance(minutes, int):
        return programme
    shortest, longest = MINUTES
    kept = min(max(part.minutes + minutes, shortest), longest)
    return programme.with_part(replace(part, minutes=kept))


def _part(name: str, args: Mapping[str, Json]) -> Part:
    activity, aim = str(args["activity"]).strip(), str(args["aim"])
    if not activity:
        raise InvalidError(reason="no-activity", user_message=texts.PART_NO_ACTIVITY)
    if aim not in texts.PART_AIMS:
        raise InvalidError(reason="no-such-aim", user_message=texts.NOT_UNDERSTOOD)
    least, most = MINUTES
    wrong = texts.PART_NO_MINUTES.format(least=least, most=most)
    return Part(
        id=name,
        minutes=_whole(args["minutes"], least, most, wrong),
        activity=activity,
        exercise=str(args["exercise"]),
        aim=aim,
        turn=_whole(args["turn"], 0, MOST_TURN, texts.PART_NO_TURN),
    )


def _whole(value: Json, least: int, most: int, wrong: str) -> int:
    words = str(value).strip()
    if not (words.isdecimal() and least <= int(words) <= most):
        raise InvalidError(reason="not-a-number-here", user_message=wrong)
    return int(words)


def _steps(args: Mapping[str, Json]) -> int:
    return -1 if args.get("steps") == -1 else 1
