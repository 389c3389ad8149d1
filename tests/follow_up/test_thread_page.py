"""The thread on the page of the follow-up: from a source to what came of it."""

from datetime import date

from werkboek import practice, texts
from werkboek.model import Event, Json, Kind, RequestState, Role, Viewer
from werkboek.page import FacilitatorPage, SponsorPage
from werkboek.views import (
    facilitator_view,
    guarded,
    sponsor_verbs,
)

from .desk import DRAFT, LEADER, LINKS, Desk


def share(desk: Desk) -> None:
    """Let groups share an interest: the source ``belang/plenair-1``."""
    value: dict[str, Json] = {"naam": "Veilig naar huis", "kaarten": []}
    body: dict[str, Json] = {"item": "plenair-1", "base": [], "value": value}
    desk.store.append(LEADER, Event("p1", Kind.CONCLUSION_NOTED, LEADER.actor, body=body))
    desk.page.refresh()


def test_the_thread_shows_every_loose_end_until_it_is_taken_up_or_explained(
    desk: Desk,
) -> None:
    practice.talk(desk.store, desk.page.workbook)
    desk.page.refresh()
    named = desk.shown("draad").count(texts.BREAKS["niet_opgepakt"])
    assert named > 3

    desk.do("begin_action", title="Kaart", source="drempel/DO4")
    desk.write("los-niet_opgepakt/drempel/DZ5", tekst="Dit doet de privacyfunctionaris.")
    shown = desk.shown("draad")

    assert "Kaart | Drempel: Het is niet duidelijk waar een signaal heen moet." in shown
    loose = shown.split(texts.EXPLAINED_TITLE)[0]
    assert loose.count(texts.BREAKS["niet_opgepakt"]) == named - 2

    desk.action("Zomaar iets")
    assert texts.BREAKS["zonder_bron"] in desk.shown("draad")


def test_a_source_that_is_deleted_leaves_a_visible_loose_end(desk: Desk) -> None:
    def conclude(name: str, base: list[Json], value: dict[str, Json]) -> None:
        body: dict[str, Json] = {"item": "voorstel-1", "base": base, "value": value}
        event = Event(name, Kind.CONCLUSION_NOTED, LEADER.actor, body=body)
        desk.store.append(LEADER, event)
        desk.page.refresh()

    conclude("v1", [], {"tekst": "Samen bellen", "niveau": "collegiaal"})
    assert "\n### Samen bellen" in desk.shown("draad")
    desk.do("begin_action", title="Bellen", source="voorstel/voorstel-1")
    assert "Bellen | Voorstel van de groep: Samen bellen" in desk.shown("draad")

    conclude("v2", ["v1"], {})

    assert texts.BREAKS["bron_weg"] in desk.shown("draad")


def test_an_interest_that_groups_share_is_a_source_and_a_loose_end(desk: Desk) -> None:
    share(desk)
    assert "\n### Veilig naar huis" in desk.shown("draad")

    desk.action("Bellen", bron=["belang/plenair-1"])

    shown = desk.shown("draad")
    assert "Bellen | Gedeeld belang: Veilig naar huis" in shown
    assert texts.BREAKS["bron_weg"] not in shown
    assert texts.BREAKS["niet_opgepakt"] not in shown


def test_a_quote_of_a_conversation_reaches_the_thread_without_who_said_it(
    desk: Desk,
) -> None:
    practice.talk(desk.store, desk.page.workbook)
    desk.page.refresh()
    quote = "citaat/voorbeeldgesprek-3.V35.0"
    said = "Uitstroomcijfers en goed doorvragen passen niet samen."  # in the example talks
    action = desk.action("Anders tellen")
    before = desk.shown(action)
    assert f"[ ] {texts.SOURCE_KINDS['citaat']}" not in before
    assert f"[ ] {said}" in before

    desk.do("add_sources", item=action, sources=[quote])
    desk.do("add_sources", item=action, sources=[quote])  # again is no more

    shown = desk.shown(action)
    assert shown.count(said) == 1
    assert f"[ ] Citaat uit een gesprek: {said}" in shown
    (kept,) = desk.page.follow_up.actions
    assert (kept.title, kept.sources) == ("Anders tellen", (quote,))
    thread = desk.shown("draad")
    assert f"Anders tellen | Citaat uit een gesprek: {said} |" in thread
    assert "Teammanager" not in thread
    assert desk.ask("add_sources", item="actie-weg", sources=[]) == texts.NOT_UNDERSTOOD


def test_a_title_that_is_a_quote_asks_for_other_words(desk: Desk) -> None:
    practice.talk(desk.store, desk.page.workbook)
    desk.page.refresh()
    said = "Uitstroomcijfers en goed doorvragen passen niet samen"

    action = desk.action(said)
    assert texts.TITLE_QUOTED in desk.shown(action)
    desk.write(action, titel="Anders tellen")

    assert texts.TITLE_QUOTED not in desk.shown(action)
    desk.write(action, resultaat=f"Iemand zei: '{said.upper()}!'", functie="Wmo")
    shown = desk.shown(action)
    assert "! Bij 'Zichtbaar resultaat' staat letterlijk wat in een gesprek" in shown
    assert shown.count("staat letterlijk") == 1


def test_a_request_in_the_words_of_a_conversation_is_not_sent_and_not_lost(
    desk: Desk,
) -> None:
    practice.talk(desk.store, desk.page.workbook)
    desk.page.refresh()
    said = "Uitstroomcijfers en goed doorvragen passen niet samen."  # in the example talks
    item = desk.request(RV5=f"Wij hoorden dit: {said} Dat knelt.", wie="teamleider")

    assert "! Bij 'Wat gebeurt er' staat letterlijk" in desk.shown(item)
    refused = desk.ask("send", request=item)

    assert refused == texts.SAY_IN_OWN_WORDS.format(fields="'Wat gebeurt er?'")
    assert desk.state(item) is RequestState.DRAFT
    assert said in str(desk.page.request(item).draft["RV5"])
    desk.write(item, RV5="Cijfers en aandacht botsen.")
    assert "staat letterlijk" not in desk.shown(item)
    desk.do("send", request=item)
    heard = {"request": item, "reply": "deels", "text": said}
    assert desk.ask("answer", **heard).startswith("Letterlijk uit een gesprek: 'Toelicht")
    desk.do("answer", **{**heard, "text": "Eén uur."})


def test_a_request_without_an_action_has_a_thread_of_its_own(desk: Desk) -> None:
    share(desk)

    item = desk.sent(bron=["belang/plenair-1"])
    assert (
        "Rugdekkingsverzoek 1 | Gedeeld belang: Veilig naar huis"
        " |  | Gesteld: wacht op antwoord | "
    ) in desk.shown("draad")
    desk.do("answer", request=item, reply="toegezegd", text="Ja.")
    desk.do("feed_back", request=item, text="Er is tijd.")

    shown = desk.shown("draad")
    assert " |  | Teruggekoppeld aan de groep | Er is tijd." in shown
    assert texts.ORPHANS_NONE in shown


def test_from_a_shared_interest_to_an_answer_that_the_next_session_hears(
    desk: Desk,
) -> None:
    """One click makes an action of the interest; its request goes all the way round."""
    share(desk)

    desk.do("begin_action", source="belang/plenair-1", title="Veilig naar huis", level="")
    action = desk.page.place
    desk.do("begin_request", source=f"actie/{action}")
    item = desk.page.place
    desk.write(item, **DRAFT)
    desk.do("send", request=item)
    assert texts.ORPHANS_NONE in desk.shown("draad")

    desk.day = date(2026, 3, 16)  # ten work days after Monday 2 March
    assert "Dit verzoek wacht nu 10 werkdagen." in desk.shown("vast")
    desk.do("escalate", request=item, step=2)
    viewer = Viewer(Role.SPONSOR, request=item, issue=2)
    sponsor = SponsorPage(desk.store, desk.page.workbook, viewer, lambda: desk.day)
    handle = guarded(sponsor_verbs(sponsor))
    assert handle("answer", "s1", {"reply": "toegezegd", "text": "Vanaf april."}) == ""
    desk.page.refresh()
    desk.do("feed_back", request=item, text="Er is tijd vanaf april.")

    leader = FacilitatorPage(desk.store, desk.page.workbook, LEADER, lambda: desk.day)
    shown = "\n".join(facilitator_view(leader, LINKS).outline())
    assert "Verteld op maandag 16 maart 2026" in shown
    assert texts.ORPHANS_NONE in desk.shown("draad")
