"""``people.csv`` and ``groups.csv``: read with every mistake named, and written."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from werkboek import texts
from werkboek.errors import Mistake

from .participants import Participant, apart_pairs, key_of, together_pairs
from .plan import Meeting
from .tables import Row, Table, read_table, safe_cell

PEOPLE_COLUMNS: Final = ("naam", "discipline", "team")
GROUP_COLUMNS: Final = ("sessie", "groep", "naam")
PRESENT: Final = frozenset({"", "ja", "j", "yes", "y", "waar", "true", "1", "x"})
ABSENT: Final = frozenset({"nee", "n", "no", "onwaar", "false", "0", "afwezig"})

People: TypeAlias = dict[str, tuple[int, Participant]]
"""Line and person, by `key_of` the name."""

MAX_DIGITS: Final = 4
"""Of a session number."""


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """Everybody who could be read, and what is wrong in the file, by line."""

    people: tuple[Participant, ...]
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class GroupsFile:
    """The meetings that could be read, and what is wrong in the file, by line."""

    meetings: tuple[Meeting, ...]
    mistakes: tuple[Mistake, ...]


def read_people(
    data: bytes, file: str = "people.csv", *, known: Iterable[str] = ()
) -> PeopleFile:
    """Return the people in the bytes of a ``people.csv``; *file* is the name to mention.

    *known* are names of people elsewhere, whom a wish may be about as well.

    Never raises: a line that cannot be used is left out and named, an empty cell is kept as
    unknown, and contradictory wishes are kept for the planner to weigh.
    """
    table = read_table(data, file, PEOPLE_COLUMNS)
    if "naam" not in table.columns:
        return PeopleFile((), _sorted(table))
    people: People = {}
    for row in table.rows:
        name = row.cells["naam"]
        if not name:
            table.add(row.line, "naam", texts.CSV_NO_NAME)
        elif key_of(name) in people:
            line, _ = people[key_of(name)]
            table.add(row.line, "naam", texts.CSV_NAME_TWICE.format(name=name, line=line))
        else:
            people[key_of(name)] = (row.line, _participant(row, table))
    _check_wishes(people, table, frozenset(map(key_of, known)))
    if not people and not table.mistakes:
        table.add(1, "", texts.CSV_NO_PEOPLE)
    return PeopleFile(tuple(person for _, person in people.values()), _sorted(table))


def read_groups(data: bytes, file: str = "groups.csv") -> GroupsFile:
    """Return the meetings in the bytes of a ``groups.csv``; never raises either."""
    table = read_table(data, file, GROUP_COLUMNS)
    if not table.columns.issuperset(GROUP_COLUMNS):
        return GroupsFile((), _sorted(table))
    sessions: dict[int, dict[str, list[str]]] = {}
    seated: set[tuple[int, str]] = set()
    for row in table.rows:
        name, group, number = row.cells["naam"], row.cells["groep"], row.cells["sessie"]
        session = int(number) if number.isdecimal() and len(number) <= MAX_DIGITS else 0
        if not name:
            table.add(row.line, "naam", texts.CSV_NO_NAME)
        elif not group:
            table.add(row.line, "groep", texts.CSV_NO_GROUP)
        elif not session:
            table.add(row.line, "sessie", texts.CSV_SESSION_NUMBER)
        elif (session, key_of(name)) in seated:
            message = texts.CSV_TWICE_IN_SESSION.format(name=name, session=session)
            table.add(row.line, "naam", message)
        else:
            seated.add((session, key_of(name)))
            sessions.setdefault(session, {}).setdefault(key_of(group), []).append(name)
    meetings = tuple(
        Meeting(session, tuple(map(tuple, groups.values())))
        for session, groups in sorted(sessions.items())
    )
    return GroupsFile(meetings, _sorted(table))


def write_groups(meetings: Iterable[Meeting], delimiter: str = ",") -> str:
    """Return the text of a ``groups.csv``, in which no name can act as a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(GROUP_COLUMNS)
    for meeting in meetings:
        for group, names in enumerate(meeting.groups, 1):
            writer.writerows((meeting.number, group, safe_cell(name)) for name in names)
    return out.getvalue()


def _participant(row: Row, table: Table) -> Participant:
    name, word = row.cells["naam"], row.cells.get("aanwezig", "")
    if not row.cells["discipline"] and "discipline" in table.columns:
        message = texts.CSV_NO_DISCIPLINE.format(name=name)
        table.add(row.line, "discipline", message)
    if key_of(word) not in PRESENT | ABSENT:
        message = texts.CSV_PRESENT_WORD.format(word=word, name=name)
        table.add(row.line, "aanwezig", message)
    return Participant(
        name=name,
        discipline=row.cells["discipline"],
        team=row.cells["team"],
        leads=_names(row, "leidt_team"),
        is_present=key_of(word) not in ABSENT,
        apart=_names(row, "apart_van"),
        together=_names(row, "samen_met"),
    )


def _names(row: Row, column: str) -> tuple[str, ...]:
    parts = (part.strip() for part in row.cells.get(column, "").split("|"))
    return tuple(part for part in parts if part)


def _check_wishes(people: People, table: Table, known: frozenset[str]) -> None:
    """Name wishes about nobody, about oneself, and both ways about the same two people."""
    lines = [line for line, _ in people.values()]
    listed = [person for _, person in people.values()]
    for line, person in people.values():
        for column, names in (("apart_van", person.apart), ("samen_met", person.together)):
            for name in names:
                if key_of(name) not in known.union(people):
                    table.add(line, column, texts.CSV_UNKNOWN_NAME.format(name=name))
                elif key_of(name) == key_of(person.name):
                    table.add(line, column, texts.CSV_SELF.format(name=name))
    for i, j in apart_pairs(listed) & together_pairs(listed):
        name, other = listed[i].name, listed[j].name
        both = texts.CSV_APART_AND_TOGETHER.format(name=name, other=other)
        table.add(lines[i], "samen_met", both)


def _sorted(table: Table) -> tuple[Mistake, ...]:
    return tuple(sorted(table.mistakes))
