"""What conversations say together tells nothing about one of them."""

import pytest

from werkboek.analysis import synthesis as says
from werkboek.analysis.own_words import Confided
from werkboek.content import Workbook, load_workbook
from werkboek.model import Interview, Json, Note, Phase, Plan, Version


@pytest.fixture(scope="module")
def workbook() -> Workbook:
    return load_workbook()


def talk(name: str, discipline: str = "wmo", **answers: dict[str, Json]) -> Interview:
    notes = {item: Note(Version(item, 1, value)) for item, value in answers.items()}
    return Interview(name, Plan(name, discipline, "uitvoerder", "60", "beleid"), notes)


def test_a_conversation_counts_once_per_phase_and_level(workbook: Workbook) -> None:
    talks = [
        talk("a", V15={"delen": ["DZ4", "DZ5"]}, V18={"zien": ["DO1"]}),
        talk("b", V15={"delen": ["DZ5"]}),
        talk("c"),
    ]

    phases = says.phase_counts(talks, workbook.barriers)

    assert phases["zelf", Phase.SHARE] == 2
    assert phases["organisatie", Phase.SEE] == 1
    assert sum(phases.values()) == 3
    assert says.barrier_counts(talks, workbook.barriers)["DZ5"] == 2


def test_a_domain_is_shown_only_when_three_talked_and_three_others_did(
    workbook: Workbook,
) -> None:
    domains = {each.id: each.domain for each in workbook.disciplines}
    forms = workbook.manifestations
    social = [talk(f"s{n}", "wmo", V12={"VV04": "gezien"}) for n in range(3)]
    safety = [talk(f"v{n}", "oov", V12={"VV04": "niet"}) for n in range(3)]

    few = says.sightings([*social, *safety[:2]], forms, domains)
    enough = says.sightings([*social, *safety], forms, domains)

    assert all(each.by_domain == {} for each in few)
    assert enough[3].by_domain == {"sociaal": 3, "veiligheid": 0}
    assert enough[3].counts == {"gezien": 3, "niet": 3}


def test_a_blind_spot_is_what_those_who_come_across_it_do_not_see(
    workbook: Workbook,
) -> None:
    domains = {each.id: each.domain for each in workbook.disciplines}
    talks = [
        talk("a", "wmo", V12={"VV04": "niet", "VV14": "gezien"}),  # wmo often sees VV04
        talk("b", "beleid", V12={"VV04": "gezien", "VV01": "gezien"}),
    ]

    found = {
        each.form.id: each.is_blind_spot
        for each in says.sightings(talks, workbook.manifestations, domains)
    }

    assert (found["VV04"], found["VV14"], found["VV01"]) == (True, False, False)
    assert found["VV08"]  # nobody saw it
    assert not any(e.is_blind_spot for e in says.sightings([], workbook.manifestations, {}))


def test_judgements_both_ways_come_first() -> None:
    one_way: dict[str, Json] = {"oordelen": [{"van": "A", "over": "B", "zin": "x"}]}
    mutual: dict[str, Json] = {
        "oordelen": [
            {"van": "C", "over": "D", "zin": "x", "vraag": "y?"},
            {"van": "D", "over": "C", "zin": "z"},
            {"van": "D", "over": "", "zin": "z"},
        ]
    }

    found = says.judgements([talk("a", V28=one_way), talk("b", V28=mutual)])

    assert list(found) == [("C", "D"), ("A", "B")]
    assert len(found["C", "D"]) == 2


def test_what_stays_with_the_facilitator_is_no_quote(workbook: Workbook) -> None:
    questions = {each.id: each for each in workbook.guide.questions}
    said = talk(
        "a",
        V04={"tekst": "mag mee", "uitleg": "ook"},
        V07={"tekst": "blijft hier"},
        V25={"gevoeligheden": [{"tekst": "blijft hier"}]},
        V28={"oordelen": [{"zin": "blijft hier"}], "tekst": "blijft hier"},
        V32={"voorstellen": [{"stap": "een stap"}, {"nodig": "tijd"}]},
        eigen1={"tekst": "blijft hier"},
    )

    found = list(says.quotes([said], questions))

    assert [each.text for each in found] == ["mag mee", "ook", "een stap"]
    assert len({each.id for each in found}) == 3


def test_appreciation_patterns_and_frames() -> None:
    thanks: dict[str, Json] = {
        "waarderingen": [{"over": "B", "tekst": "fijn"}, {"over": "B"}]
    }
    table: dict[str, Json] = {"patronen": ["zuchten"], "gevolg": "stilte"}
    talks = [talk("a", V27=thanks, V30=table), talk("b", V35={"tekst": "past niet"})]

    assert says.appreciations(talks) == {"B": ["fijn"]}
    assert says.patterns(talks) == ({"zuchten": 1}, ["stilte"])
    assert says.outside_frames(talks) == ["past niet"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Wij bellen nooit terug.", True),
        ("  wij bellen\nnooit terug", True),
        ("Actie: wij bellen nooit terug!", True),
        ("Terugbellen", True),
        ("Terugbellen binnen een dag", False),
        ("Afspreken wie er terugbelt", False),
    ],
)
def test_a_title_that_holds_what_somebody_said_is_a_quote(
    text: str, *, quoted: bool
) -> None:
    said = Confided.of(["Wij bellen nooit terug.", "Terugbellen"])

    assert bool(said.repeated_in({"titel": text})) is quoted


def test_a_function_is_no_quote_unless_it_is_a_whole_sentence() -> None:
    said = Confided.of(["Teamleider Wmo Noord", "Wij bellen echt nooit iemand terug."])

    functions = {"a": "Teamleider Wmo Noord", "b": "Wij bellen echt nooit iemand terug"}
    assert said.repeated_in(functions, functions=functions) == ("b",)


def test_what_may_not_go_back_counts_when_it_is_a_sentence() -> None:
    said = Confided.of([], ["Geen tijd nu", "Mijn chef luistert nooit naar ons."])

    fields = {"a": "Geen tijd nu", "b": "Ja: mijn chef luistert nooit naar ons, zei ze."}
    assert said.repeated_in(fields) == ("b",)
