"""What facilitators note while leading stays with them, and two of them keep both texts."""

import shutil
from pathlib import Path

from werkboek.content import data_root, load_workbook
from werkboek.model import Json, Role, Viewer
from werkboek.page import FacilitatorPage
from werkboek.views import facilitator_view, shared_view

from .cast import LINKS, Cast

SECRET = "Kanarie in de aantekening"


def note(cast: Cast, text: str, *base: str) -> str:
    value: dict[str, Json] = {"tekst": text}
    return cast.lead("watch", base=list(base), value=value)


def test_a_note_is_on_no_page_and_in_no_view_but_of_facilitators(cast: Cast) -> None:
    cast.join(Noor="wmo", Sam="jeugd")
    assert note(cast, SECRET) == ""
    cast.lead("open", exercise="O8/volledig", groups="")
    tree = repr(shared_view(cast.pages["Noor"], LINKS).to_json())
    others = (Viewer(Role.PARTICIPANT, "p-Noor"), Viewer(Role.SCREEN))

    views = [repr(cast.store.read(viewer)) for viewer in others]
    for page in (cast.phone("Noor"), cast.wall(), tree, *views):
        assert SECRET not in page
    kept = cast.leader.watched
    assert kept is not None
    assert kept.value == {"tekst": SECRET}
    assert SECRET in repr(cast.store.read(Viewer(Role.FACILITATOR)))


def test_two_facilitators_who_write_at_once_keep_both_texts(cast: Cast) -> None:
    note(cast, "Van de een")
    note(cast, "Van de ander")

    both = cast.regie()
    assert "Van de een" in both
    assert "Van de ander" in both
    kept = cast.leader.watched
    assert kept is not None
    assert cast.lead("settle", item="regie", version=kept.others[0].id) == ""

    assert "Van de ander" not in cast.regie()


def test_the_silent_voice_is_who_had_no_turn_yet(cast: Cast) -> None:
    cast.join(Noor="wmo", Sam="jeugd")
    cast.lead("open", exercise="O8/volledig", groups="")
    current = cast.leader.session.rounds[""].id
    step = cast.workbook.exercises["O8"].steps[0].id
    for state in ("nu", "geweest"):
        args = {"round": current, "step": step, "state": state}
        assert cast.lead("turn", participant="p-Noor", **args) == ""

    assert "Nog niet aan de beurt geweest: Sam." in cast.regie()


def test_a_municipality_has_prompts_of_its_own(cast: Cast, tmp_path: Path) -> None:
    own = tmp_path / "voorbeeldstad"
    shutil.copytree(data_root() / "gemeenten" / "voorbeeldstad", own)
    (own / "aanpassingen.yaml").write_text(
        "aanwijzingen:\n"
        "  verberg: [KN4]\n"
        "  voeg_toe:\n"
        "    - {id: voorbeeldstad-K1, patroon: Wegkijken, tekst: Noem wat je ziet.}\n",
        encoding="utf-8",
    )
    workbook = load_workbook(own)
    leader = FacilitatorPage(cast.store, workbook, Viewer(Role.FACILITATOR))

    said = "\n".join(facilitator_view(leader, LINKS).outline())

    assert "Wegkijken: Noem wat je ziet." in said
    assert "Wat wil deze groep goed doen?" in said
    assert "Onderbreken" not in said
