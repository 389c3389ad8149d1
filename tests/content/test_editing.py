"""Editing a folder changes what was meant and not a line more."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek.content import create, editing, folder_of
from werkboek.content.desk import Desk, checked
from werkboek.content.difference import differences, lost
from werkboek.content.editing import Folder
from werkboek.content.listing import exercise_text
from werkboek.content.packing import MAX_ZIP, packed, unpacked
from werkboek.errors import ContentError, InvalidError

STATEMENTS = ("oefeningen", "O2", "stellingen")
BY_HAND = """\
# Bovenaan, van de begeleider.
teksten:
  wijzig:
    T04: "Bel 112."  # afgesproken in maart
    # T06 doen we later

    T02: >
      Geen namen,
      nooit.
disciplines: {verberg: [subsidie]}   # nog bespreken

# De eigen lijst:
spelregels:
  voeg_toe:
    # deze eerst
    - {id: testdorp-S01, tekst: "Telefoons weg."}
    - id: testdorp-S02   # van team Noord
      tekst: 'Koffie om half elf.'
# Einde.
"""


@pytest.fixture
def folder() -> Folder:
    settings = "id: testdorp\ngemeente: Testdorp # zo heet het\n# term_thema: x\n"
    return Folder("testdorp", {"gemeente.yaml": settings, "aanpassingen.yaml": BY_HAND})


def changed_lines(before: Folder, after: Folder) -> tuple[list[str], list[str]]:
    """Return the lines that went and the lines that came."""
    old, new = (each.text("aanpassingen.yaml").splitlines() for each in (before, after))
    return [e for e in old if e not in new], [e for e in new if e not in old]


@pytest.mark.parametrize(
    ("edit", "gone", "come"),
    [
        (
            lambda f: editing.with_words(f, ("teksten",), "T04", "Bel: 112"),
            ['    T04: "Bel 112."  # afgesproken in maart'],
            ['    T04: "Bel: 112"  # afgesproken in maart'],
        ),
        (
            lambda f: editing.with_words(f, ("teksten",), "T02", ""),
            ["    T02: >", "      Geen namen,", "      nooit."],
            [],
        ),
        (
            lambda f: editing.with_words(f, ("teksten",), "T01", "Nieuw"),
            [],
            ["    T01: Nieuw"],
        ),
        (
            lambda f: editing.with_part(f, ("spelregels",), "testdorp-S02", "tekst", "Nu"),
            ["      tekst: 'Koffie om half elf.'"],
            ["      tekst: Nu"],
        ),
        (
            lambda f: editing.with_item(f, ("spelregels",), {"tekst": "Op tijd."}),
            [],
            ['    - id: "testdorp-S03"', '      tekst: "Op tijd."'],
        ),
        (
            lambda f: editing.with_hidden(f, STATEMENTS, "S01", hidden=True),
            [],
            ["oefeningen:", "  O2:", "    stellingen:", "      verberg:", "        - S01"],
        ),
    ],
)
def test_only_the_lines_of_a_change_change(
    folder: Folder, edit: Callable[[Folder], Folder], gone: list[str], come: list[str]
) -> None:
    after = edit(folder)

    assert changed_lines(folder, after) == (gone, come)
    checked(after)


def test_a_setting_comes_where_its_explanation_is(folder: Folder) -> None:
    after = editing.with_setting(folder, "term_thema", "zwerfvuil")

    assert after.text("gemeente.yaml").splitlines()[1:] == [
        "gemeente: Testdorp # zo heet het",
        'term_thema: "zwerfvuil"',
    ]


def test_hiding_and_showing_again_leaves_no_trace(folder: Folder) -> None:
    hidden = editing.with_hidden(folder, STATEMENTS, "S01", hidden=True)

    assert editing.with_hidden(hidden, STATEMENTS, "S01", hidden=False) == folder


def test_an_id_is_never_given_twice(folder: Folder) -> None:
    first = editing.with_item(folder, ("spelregels",), {"tekst": "Een."})
    retired = editing.with_part(
        first, ("spelregels",), "testdorp-S03", "vervallen", value=True
    )
    second = editing.with_item(retired, ("spelregels",), {"tekst": "Twee."})

    assert "testdorp-S04" in second.text("aanpassingen.yaml")
    assert "testdorp-S03" not in {each.id for each in checked(second).rules}
    assert "testdorp-S04" in {each.id for each in checked(second).rules}


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="{}"),
    min_size=1,
    max_size=30,
)
EDITS = st.one_of(
    st.builds(
        lambda name, words: lambda f: editing.with_words(f, ("teksten",), name, words),
        st.sampled_from(["T01", "T04", "T06"]),
        WORDS,
    ),
    st.builds(
        lambda name, hide: lambda f: editing.with_hidden(f, STATEMENTS, name, hidden=hide),
        st.sampled_from(["S01", "S13"]),
        st.booleans(),
    ),
    st.builds(
        lambda words: lambda f: editing.with_item(f, STATEMENTS, {"tekst": words}), WORDS
    ),
    st.builds(lambda words: lambda f: editing.with_setting(f, "meldroute", words), WORDS),
)


@settings(max_examples=25, deadline=None)
@given(edits=st.lists(EDITS, min_size=1, max_size=6))
def test_whatever_somebody_edits_it_stays_readable_and_keeps_every_comment(
    edits: list[Callable[[Folder], Folder]],
) -> None:
    text = "id: testdorp\ngemeente: Testdorp # zo heet het\n"
    folder = Folder("testdorp", {"gemeente.yaml": text, "aanpassingen.yaml": BY_HAND})

    for edit in edits:
        folder = edit(folder)

    checked(folder)
    comments = [line.split("#")[1] for line in BY_HAND.splitlines() if "#" in line]
    assert all(each in folder.text("aanpassingen.yaml") for each in comments)
    assert unpacked(packed(folder)) == folder


def test_what_would_be_lost_is_what_the_other_does_not_have(folder: Folder) -> None:
    more = editing.with_words(folder, ("teksten",), "T01", "Nieuw")

    assert lost(folder, more) == ()
    (only,) = lost(more, folder)
    assert (only.kind, only.place, only.name, only.text) == (
        "wijzig",
        "teksten",
        "T01",
        "Nieuw",
    )
    assert len(differences(more)) == len(differences(folder)) + 1


def test_a_copied_exercise_is_an_own_one_and_the_base_one_stays(folder: Folder) -> None:
    copy = editing.with_exercise(folder, "O2", exercise_text(folder, "O2"), "Onze oefening")

    workbook = checked(copy)
    assert workbook.exercises["testdorp-O2"].name == "Onze oefening"
    assert workbook.exercises["O2"] == checked(folder).exercises["O2"]


def zip_of(*files: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files:
            file.writestr(name, data)
    return stream.getvalue()


SETTINGS = ("gemeente.yaml", b"id: testdorp\n")
LIAR = bytearray(zip_of(SETTINGS, ("theme.css", b" " * 600_000)))
LIAR[LIAR.rindex(b"PK\x01\x02") + 24 : LIAR.rindex(b"PK\x01\x02") + 28] = b"\1\0\0\0"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "niet lezen als zip"),
        (b"PK\x03\x04 geen zip", "niet lezen als zip"),
        (zip_of(SETTINGS)[:-30], "niet lezen als zip"),
        (zip_of(SETTINGS, ("../../weg.yaml", b"x")), "hoort hier niet"),
        (zip_of(SETTINGS, ("/etc/passwd", b"x")), "hoort hier niet"),
        (zip_of(SETTINGS, ("a/b/exercise.yaml", b"x")), "hoort hier niet"),
        (zip_of(SETTINGS, ("..\\weg.yaml", b"x")), "hoort hier niet"),
        (zip_of(SETTINGS, ("../exercise.yaml", b"x")), "hoort hier niet"),
        (zip_of(SETTINGS, ("start.py", b"print()")), "hoort hier niet"),
        (zip_of(SETTINGS, ("theme.css", b" " * 600_000)), "te groot"),
        (bytes(LIAR), "zip"),
        (zip_of(*((f"a{n}/exercise.yaml", b"x") for n in range(61))), "te veel"),
        (zip_of(("aanpassingen.yaml", b"teksten: {}")), "geen gemeente.yaml"),
        (zip_of(("gemeente.yaml", b"id: ../weg")), "geen gemeente.yaml"),
        (zip_of(("gemeente.yaml", b"id: [a")), "geen gemeente.yaml"),
        (zip_of(("gemeente.yaml", b"\xff\xfe")), "UTF-8"),
        (b"x" * (MAX_ZIP + 1), "te groot"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else None,
)
def test_a_file_that_is_not_ours_is_refused_with_a_reason(
    data: bytes, message: str
) -> None:
    with pytest.raises(InvalidError) as caught:
        unpacked(data)

    assert message in caught.value.user_message


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(None, tmp_path / "traject.gemeente")
    desk.begin("Testdorp")
    return desk


def test_a_mistake_is_refused_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    folder = desk.folder()
    assert folder

    with pytest.raises(ContentError):
        desk.save(editing.with_setting(folder, "gemeente_code", "12"))

    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


def test_undo_goes_back_step_by_step(desk: Desk) -> None:
    states = [desk.folder()]
    for name in ("S01", "S02"):
        now = desk.folder()
        assert now
        desk.save(editing.with_hidden(now, STATEMENTS, name, hidden=True))
        states.append(desk.folder())

    for expected in reversed(states[:-1]):
        desk.undo()
        assert desk.folder() == expected
    assert not desk.can_undo()
    with pytest.raises(InvalidError):
        desk.undo()


def test_what_werkboek_brings_itself_is_for_looking_only() -> None:
    desk = Desk(folder_of("voorbeeldstad"), None)
    folder = desk.folder()

    assert folder
    assert not desk.is_open
    with pytest.raises(InvalidError) as caught:
        desk.save(folder)
    assert "werkboek new" in caught.value.user_message


def test_a_zip_of_another_municipality_is_refused(desk: Desk, folder: Folder) -> None:
    with pytest.raises(InvalidError) as caught:
        desk.save(Folder("anderdorp", {**folder.files, "gemeente.yaml": "id: anderdorp\n"}))

    assert "anderdorp" in caught.value.user_message


def test_a_folder_with_a_link_to_elsewhere_shows_nothing_of_it(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.css"
    secret.write_text("geheim", encoding="utf-8")
    made = create("Linkdorp", tmp_path)
    (made / "theme.css").unlink()
    (made / "theme.css").symlink_to(secret)

    found = Desk(made, None).folder()

    assert found
    assert "theme.css" not in found.files
