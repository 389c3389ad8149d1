"""What was said in confidence is in no file, whatever kind of file it is."""

import io
import zipfile
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.reports.conftest import (
    DRAFTED,
    JUDGED,
    NAME,
    QUOTED,
    SENSITIVE,
    TALKED,
    WROTE,
    Trajectory,
)
from werkboek.model import MINIMUM_REVEALED, Entry, Json, Kind, Round
from werkboek.model.canvas_view import CanvasView, CardView
from werkboek.model.round import WHOLE_ROOM
from werkboek.reports import Bullets, File, Table, document, files
from werkboek.reports.documents import group_reports
from werkboek.reports.suppression import FEWEST, said_of


def written(file: File) -> str:
    """Return everything in a file, also what is packed inside it, as text."""
    data = file.make()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return data.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = [packed.read(name) for name in packed.namelist()]
    return "".join(part.decode("utf-8", "replace") for part in parts)


def holding(word: str, listed: Iterable[File]) -> list[str]:
    return [file.name for file in listed if word.lower() in written(file).lower()]


def test_what_was_said_in_confidence_is_in_no_file(lived: Trajectory) -> None:
    said = [written(file).lower() for file in files(lived.record())]

    for word in (NAME, WROTE, TALKED, SENSITIVE, JUDGED):
        assert not any(word.lower() in each for each in said), word


def test_what_conversations_said_is_only_in_the_file_for_the_facilitator(
    lived: Trajectory,
) -> None:
    found = holding(QUOTED, files(lived.record()))

    assert found == ["gesprekken.odt", "gesprekken.html"]
    assert all(each.is_private for each in files(lived.record()) if each.name in found)


def test_an_action_that_is_called_what_somebody_said_is_told_in_other_words(
    lived: Trajectory,
) -> None:
    value: dict[str, Json] = {"titel": f" {QUOTED}.", "status": "bezig"}
    value |= {"niveau": "organisatie", "datum": "2027-02-01", "bron": ["citaat/x.V04.0"]}
    lived.note(Kind.FOLLOW_UP_NOTED, "actie-9", **value)

    found = holding(QUOTED, files(lived.record()))

    assert found == ["gesprekken.odt", "gesprekken.html"]
    listed = holding("Actie uit de gesprekken", files(lived.record()))
    assert {"agenda.ics", "groep.odt", "acties.odt", "opdrachtgever.html"} <= set(listed)


def test_no_field_of_an_action_or_a_request_repeats_a_conversation(
    lived: Trajectory,
) -> None:
    long = "Zwaluwzin van meer dan vier woorden"
    plan = {"function": "x", "discipline": "wmo", "role": "uitvoerder", "form": "60"}
    talk = lived.lead(Kind.INTERVIEW_PLANNED, mode="uitvoering", **plan)
    lived.note(Kind.INTERVIEW_NOTED, "V04", talk, tekst=f"{long}.")
    action: dict[str, Json] = {"titel": "Anders", "status": "bezig", "datum": "2027-02-01"}
    fields = ("als", "dan", "functie", "maatje", "resultaat", "reden")
    for number, name in enumerate(fields):
        value = {**action, name: f"Want '{long.lower()}', toch?"}
        lived.note(Kind.FOLLOW_UP_NOTED, f"actie-9{number}", **value)
    asked: dict[str, Json] = {"RV5": f"Er is {long}!", "RV8": "Wij vragen tijd."}
    lived.note(Kind.FOLLOW_UP_NOTED, "verzoek-91", **asked)
    lived.note(Kind.FOLLOW_UP_NOTED, "verzoek-92", **asked)
    sent: dict[str, Json] = {"on": "2027-01-11", "step": 0, "answer_by": "2027-01-20"}
    sent |= {"addressee": "teamleider", "value": asked}
    lived.lead(Kind.REQUEST_SENT, "verzoek-92", **sent)

    found = holding(long, files(lived.record()))

    assert set(found) <= {"gesprekken.odt", "gesprekken.html"}
    assert holding("(nog in eigen woorden)", files(lived.record()))


def test_a_function_that_an_answer_names_stays_the_owner(lived: Trajectory) -> None:
    value: dict[str, Json] = {"titel": "Anders", "status": "bezig", "functie": QUOTED}
    lived.note(Kind.FOLLOW_UP_NOTED, "actie-9", **value)

    owners = [each.owner for each in lived.record().follow_up.actions]

    assert QUOTED in owners


def test_a_sponsor_reads_only_what_was_sent_and_not_who_asked(lived: Trajectory) -> None:
    listed = [each for each in files(lived.record()) if each.document == "opdrachtgever"]

    assert holding("zodat wij samen kunnen gaan", listed)
    assert holding(DRAFTED, listed) == []
    assert holding("werkplaatsgroep 2", listed) == []
    assert holding("alleen op huisbezoek", listed) == []


@pytest.mark.parametrize(("talks", "is_said"), [(FEWEST - 1, False), (FEWEST, True)])
def test_few_conversations_say_nothing_to_others(
    empty: Trajectory, talks: int, *, is_said: bool
) -> None:
    for number in range(talks):
        talk = empty.lead(
            Kind.INTERVIEW_PLANNED,
            function=f"functie {number}",
            discipline="wmo",
            role="uitvoerder",
            form="60",
            mode="uitvoering",
        )
        empty.note(Kind.INTERVIEW_NOTED, "V15", talk, delen=["DZ4"])
    label = next(e.label for e in empty.workbook.barriers if e.id == "DZ4")

    assert bool(holding(label, files(empty.record()))) is is_said


@pytest.mark.parametrize("everybody", range(FEWEST, 13))
def test_what_is_said_of_a_count_hides_nearly_nobody_and_nearly_everybody(
    everybody: int,
) -> None:
    """Rule 4: one or two are hidden, and so is whether everybody said it."""
    said: dict[str | int, list[int]] = {}
    for count in range(everybody + 1):
        said.setdefault(said_of(count, everybody), []).append(count)

    for counts in said.values():
        few = any(0 < count < MINIMUM_REVEALED for count in counts)
        nearly = any(everybody - count < MINIMUM_REVEALED for count in counts)
        assert len(counts) > 1 or not (few or nearly)


def test_everybody_in_agreement_is_not_told_apart_from_nearly_everybody() -> None:
    assert said_of(6, 6) == said_of(5, 6) == said_of(4, 6)
    assert said_of(1, 6) == said_of(2, 6)
    assert said_of(3, 6) == 3


def test_a_group_reads_what_it_was_shown_and_nothing_of_another_group(
    empty: Trajectory,
) -> None:
    record = empty.record()
    rounds = tuple(
        Round(name, "O2", "kort", revealed=frozenset({"invullen"}), group=group)
        for name, group in (("samen", WHOLE_ROOM), ("een", "A"), ("twee", "B"))
    )
    entries = tuple(
        Entry(each.id, "invullen", "S01", value=point)
        for point, each in enumerate(rounds, start=1)
        for _ in range(3)
    )
    record = replace(record, rounds=rounds, view=replace(record.view, entries=entries))

    counts = {
        made.title: {column for table in made.tables for column in _chosen(table)}
        for made in group_reports(record)
    }

    assert counts == {
        "Verslag voor de groep": {1},
        "Verslag voor groep A": {1, 2},
        "Verslag voor groep B": {1, 3},
    }


def _chosen(table: Table) -> list[int]:
    """Return the points that anybody chose."""
    return [point for row in table.rows for point in range(1, 6) if row[point] == 3]


def test_of_a_canvas_only_what_the_group_decided_is_told(empty: Trajectory) -> None:
    def card(name: str, box: str, *, private: bool = False) -> CardView:
        return CardView(name, "r", "zin", box, name, is_private=private)

    cards = (
        card("gedeeld", "H7"),
        card("nog niet gedeeld", "H7", private=True),
        card("eigen mening", "H8"),
        card("eigen belang", "H5"),
    )
    record = empty.record()
    view = replace(record.view, canvases={"r": CanvasView(cards)})
    record = replace(record, view=view, rounds=(Round("r", "O7", "volledig"),))

    told = [each for each in document(record, "groep").blocks if isinstance(each, Bullets)]

    assert Bullets(("gedeeld",)) in told
    assert not [each for each in told if set(each.items) & {c.text for c in cards[1:]}]


def test_what_a_facilitator_noted_while_leading_is_in_no_file(lived: Trajectory) -> None:
    lived.note(Kind.PROGRAMME_NOTED, "regie", tekst="Kanarie van de regie")

    assert holding("Kanarie van de regie", files(lived.record())) == []
