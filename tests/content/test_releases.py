"""The base moves on: an overlay keeps working, or the check says what to decide."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from werkboek.content import Workbook, check, data_root, load_workbook
from werkboek.content.loading import is_municipality

NAMES = [f"S{n:02}" for n in range(1, 31)]
LONG_SET = NAMES[9:24]
"""In the whole set only, so that the short one stays as it is."""
OVERLAY = st.fixed_dictionaries(
    {
        "wijzig": st.dictionaries(
            st.sampled_from(NAMES), st.just("Onze tekst."), max_size=4
        ),
        "verberg": st.lists(st.sampled_from(NAMES), unique=True, max_size=4),
        "volgorde": st.lists(st.sampled_from(NAMES), unique=True, max_size=5),
    }
)
RELEASE = st.fixed_dictionaries(
    {
        "retired": st.sets(st.sampled_from(LONG_SET), max_size=5),
        "reworded": st.sets(st.sampled_from(NAMES), max_size=5),
        "added": st.integers(min_value=0, max_value=2),
        "shuffled": st.randoms(use_true_random=False),
    }
)
OWN = {"id": "testdorp-S01", "thema": "rol", "perspectief": "zorg", "tekst": "Van ons."}


def released(exercise: dict[str, Any], number: int, release: dict[str, Any]) -> None:
    """Change the base as a release may: an id stays, and keeps what it means."""
    for item in exercise["stellingen"]:
        if item["id"] in release["retired"]:
            item["vervallen"] = True
        if item["id"] in release["reworded"]:
            item["tekst"] = f"{item['tekst']} Versie {number}."
    for each in range(release["added"]):
        new = {"thema": "rol", "perspectief": "zorg", "tekst": f"Nieuw in {number}."}
        exercise["stellingen"].append({"id": f"S{number}{each}0", **new})
    release["shuffled"].shuffle(exercise["stellingen"])
    step = exercise["stappen"][0]
    in_use = sum(not item.get("vervallen") for item in exercise["stellingen"])
    step["sorteervorm"]["volledig"] = {0: in_use}


@settings(max_examples=4, deadline=None)
@given(overlay=OVERLAY, releases=st.lists(RELEASE, min_size=3, max_size=3))
def test_an_overlay_keeps_working_over_three_releases(
    overlay: dict[str, Any], releases: list[dict[str, Any]]
) -> None:
    yaml = YAML(typ="safe", pure=True)
    with tempfile.TemporaryDirectory() as work:
        root = Path(work, "exercises")
        shutil.copytree(data_root() / "basis", root / "basis")
        own = root / "gemeenten/testdorp"
        own.mkdir(parents=True)
        (own / "gemeente.yaml").write_text("id: testdorp\n", encoding="utf-8")
        statements = {**overlay, "voeg_toe": [OWN]}
        changes = {"oefeningen": {"O2": {"stellingen": statements}}}
        with (own / "aanpassingen.yaml").open("w", encoding="utf-8") as file:
            yaml.dump(changes, file)
        assert is_municipality(own)
        path = root / "basis/O2/exercise.yaml"
        seen = set[str]()

        for number, release in enumerate(releases, start=1):
            exercise = yaml.load(path)
            released(exercise, number, release)
            with path.open("w", encoding="utf-8") as file:
                yaml.dump(exercise, file)

            base, city = load_workbook(root=root), load_workbook("testdorp", root=root)
            agree(base, city, overlay)
            ids = {each.id for each in city.exercises["O2"].statements}
            assert seen <= ids
            seen = ids


def agree(base: Workbook, city: Workbook, overlay: dict[str, Any]) -> None:
    """Say what must hold between a base and the same base with the overlay on it."""
    before = {each.id: each for each in base.exercises["O2"].statements}
    after = {each.id: each for each in city.exercises["O2"].statements}
    asked = [each.id for each in city.exercises["O2"].statements_for("volledig")]
    hidden = {*overlay["verberg"], *(name for name in before if before[name].retired)}

    assert set(after) == {*before, "testdorp-S01"}
    assert set(asked) == set(after) - hidden
    first = [name for name in overlay["volgorde"] if name not in hidden]
    assert asked[: len(first)] == first
    for name, each in before.items():
        words = overlay["wijzig"].get(name, each.text)
        assert after[name].text == words
        assert (after[name].theme, after[name].perspective) == (
            each.theme,
            each.perspective,
        )


def test_a_base_that_breaks_its_promise_is_told_what_to_decide(root: Path) -> None:
    path = root / "basis/disciplines.yaml"
    text = path.read_text(encoding="utf-8")
    gone = [line for line in text.splitlines() if "{id: subsidie," not in line]
    path.write_text("\n".join(gone), encoding="utf-8")

    said = [
        str(each) for each in check(root) if each.file.startswith("gemeenten/voorbeeld")
    ]

    assert said
    assert all("'subsidie' bestaat niet" in each for each in said)
    assert all(
        "gemeenten/voorbeeldstad/aanpassingen.yaml, regel 9" in each for each in said
    )
