"""The page of the follow-up: what a facilitator does there, and what they are told.

Days are counted on a wall calendar: in March 2026 there is no day off.
"""

from datetime import date

import pytest

from werkboek import texts
from werkboek.model import Event, Json, Kind, RequestState, Role, Status, Viewer
from werkboek.page import FacilitatorPage, Links, SponsorPage
from werkboek.views import (
    facilitator_view,
    guarded,
    sponsor_verbs,
    sponsor_view,
)

from .desk import DRAFT, LEADER, LINKS, Desk


def test_an_action_from_a_template_has_its_level_and_its_fields(desk: Desk) -> None:
    desk.do("begin_action", template="A2", title="")

    shown = desk.shown()

    assert "Sjabloon: Inrichten of verbeteren: het meldpunt." in shown
    assert "[Wat hoort er niet in?: ____]" in shown
    (action,) = desk.page.follow_up.actions
    assert (action.level, action.kind, action.template) == ("organisatie", "meldpunt", "A2")


def test_the_template_stays_known_when_the_fields_are_saved(desk: Desk) -> None:
    desk.do("begin_action", template="A2", title="")
    item, note = desk.page.place, desk.page.follow_up.notes[desk.page.place]

    value = {"titel": "Meldpunt", "veld_wat_wel": "Zorgen over een adres"}
    desk.do("note", item=item, base=list(note.base), value=value)

    (action,) = desk.page.follow_up.actions
    assert (action.template, action.details) == ("A2", {"wat_wel": "Zorgen over een adres"})


@pytest.mark.parametrize("args", [{}, {"title": "  "}, {"template": "A99", "title": ""}])
def test_an_action_without_a_name_is_not_made(desk: Desk, args: dict[str, str]) -> None:
    assert desk.ask("begin_action", **args) == texts.NAME_FIRST
    assert desk.page.follow_up.actions == ()


def test_every_empty_level_is_a_warning_until_something_is_agreed(desk: Desk) -> None:
    assert desk.shown().count(texts.LEVEL_MISSING) == 3

    desk.action("Kaart", niveau="organisatie")
    stopped = desk.action("Intervisie", niveau="collegiaal", status="gestopt", reden="Druk")
    assert desk.shown("lijst").count(texts.LEVEL_MISSING) == 2

    desk.write(stopped, status="bezig")
    desk.sent()
    assert desk.shown("lijst").count(texts.LEVEL_MISSING) == 0


def test_only_cases_is_a_warning(desk: Desk) -> None:
    desk.action("Kaart", richting="casus")
    assert texts.ALL_CASES in desk.shown("lijst")

    desk.action("Overleg", richting="preventief")
    assert texts.ALL_CASES not in desk.shown("lijst")


def test_a_day_that_is_over_and_a_day_that_is_none_are_said_and_kept(desk: Desk) -> None:
    item = desk.action("Kaart", functie="Wmo", dan="bel ik", datum="2026-03-01")
    assert texts.STUCK["voorbij"] in desk.shown("vast")

    desk.write(item, datum="ergens in mei")
    assert "Deze datum begrijpen we niet: 'ergens in mei'." in desk.shown(item)
    assert desk.page.follow_up.notes[item].value["datum"] == "ergens in mei"


def test_when_an_owner_leaves_their_actions_say_so_and_can_be_handed_over(
    desk: Desk,
) -> None:
    first = desk.action("Kaart", functie="Teamleider Wmo", dan="bel ik")
    done = desk.action("Klaar", functie="Teamleider Wmo", status="klaar", resultaat="Ja")
    desk.do("leave", owner="Teamleider Wmo")

    assert texts.STUCK["eigenaar_weg"] in desk.shown("vast")
    assert "Teamleider Wmo is weg." in desk.shown("eigenaren")

    assert desk.ask("hand_over", owner="Teamleider Wmo", to=" ") == texts.FUNCTION_EMPTY
    desk.do("hand_over", owner="teamleider wmo", to="Wijkcoach")

    owners = {each.id: each.owner for each in desk.page.follow_up.actions}
    assert owners == {first: "Wijkcoach", done: "Teamleider Wmo"}
    assert texts.STUCK["eigenaar_weg"] not in desk.shown("vast")


def test_a_function_that_left_by_mistake_comes_back(desk: Desk) -> None:
    desk.action("Kaart", functie="Teamleider Wmo", maatje="Wijkcoach", dan="bel ik")
    desk.do("leave", owner="Teamleider Wmo")
    desk.do("leave", owner="Wijkcoach")
    desk.do("leave", owner="wijkcoach")  # said twice is no more
    shown = desk.shown("vast")
    assert texts.STUCK["eigenaar_weg"] in shown
    assert texts.STUCK["maatje_weg"] in shown

    assert "[Teamleider Wmo is er toch nog]" in desk.shown("eigenaren")
    desk.do("come_back", owner="teamleider wmo")
    desk.do("come_back", owner="Wijkcoach")

    assert desk.page.gone == frozenset()
    assert texts.STUCK["eigenaar_weg"] not in desk.shown("vast")
    assert "Teamleider Wmo is weg." not in desk.shown("eigenaren")


def test_a_day_for_feedback_that_is_over_is_said_while_something_is_open(
    desk: Desk,
) -> None:
    item = desk.action("Kaart", terugkoppeling="1-3-2026")
    assert texts.STUCK["terugkoppeling_voorbij"] in desk.shown("vast")

    desk.write(item, terugkoppeling="2-3-2026")
    assert texts.STUCK["terugkoppeling_voorbij"] not in desk.shown("vast")


def test_of_two_people_who_end_one_request_both_keep_their_text(desk: Desk) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="toegezegd", text="Ja.")
    forms = f"[{texts.FEED_BACK_TEXT}: ____]"
    assert forms in desk.shown(item)

    desk.do("feed_back", request=item, text="Er is tijd.")

    shown = desk.shown(item)  # on the screen of the second: who was first, and their text
    assert "! Een begeleider rondde dit verzoek af op maandag 2 maart 2026." in shown
    assert "teruggekoppeld aan de groep. Er is tijd." in shown
    assert forms in shown
    assert f"[{texts.FEED_BACK_ADD}]" in shown
    desk.do("feed_back", request=item, text="Niets.")
    shown = desk.shown(item)
    assert "teruggekoppeld aan de groep. Er is tijd." in shown
    assert "daarna ook opgeschreven voor de groep. Niets." in shown
    assert desk.state(item) is RequestState.FED_BACK
    assert desk.ask("send", request=item) == texts.REQUEST_OVER


def test_a_sponsor_who_was_typing_when_it_ended_still_reaches_the_facilitator(
    desk: Desk,
) -> None:
    item = desk.sent()
    viewer = Viewer(Role.SPONSOR, request=item, issue=1)
    sponsor = SponsorPage(desk.store, desk.page.workbook, viewer, lambda: desk.day)
    desk.do("answer", request=item, reply="toegezegd", text="Ja.")
    assert "! Een begeleider schreef al een antwoord op, op maandag 2" in desk.shown(item)
    desk.do("feed_back", request=item, text="Er is tijd.")
    sponsor.refresh()

    shown = "\n".join(sponsor_view(sponsor, Links()).outline())
    assert "Een begeleider rondde het af op maandag 2 maart 2026." in shown
    assert f"[{texts.REPLY_ADD}]" in shown
    assert "Er is tijd." not in shown
    late = {"reply": "deels", "text": "Toch maar één uur."}
    assert guarded(sponsor_verbs(sponsor))("answer", "s1", late) == ""

    desk.page.refresh()
    assert "deels toegezegd. Toch maar één uur." in desk.shown(item)
    assert texts.ANSWER_LATE in desk.shown("rugdekking")
    desk.do("feed_back", request=item, text="Het is één uur.")
    assert texts.ANSWER_LATE not in desk.shown("rugdekking")


def test_an_ending_that_was_typed_waits_when_the_answer_is_taken_back(desk: Desk) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="toegezegd", text="Ja.")

    desk.do("answer", request=item, reply="nog_geen_antwoord", text="Eerst overleg.")

    assert texts.FEED_BACK_WAITS in desk.shown(item)


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-03-02", "Kies een dag na vandaag"), ("31-02-2026", "Deze datum")],
)
def test_a_request_is_passed_on_only_to_a_day_that_comes(
    desk: Desk, day: str, said: str
) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="doorgestuurd", text="Naar de directeur.")

    assert desk.ask("pass_on", request=item, to="directeur", answer_by=day).startswith(said)

    assert desk.state(item) is RequestState.PASSED_ON


def test_of_two_people_who_pass_on_the_second_keeps_what_they_filled_in(desk: Desk) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="doorgestuurd", text="")
    fields = f"[{texts.FORWARD_TO}: ____]"
    assert fields in desk.shown(item)

    desk.do("pass_on", request=item, to="de directie", answer_by="2026-03-09")

    shown = desk.shown(item)  # on the screen of the second
    assert "! Een begeleider legde dit verzoek neer bij de directie, op maandag 2" in shown
    assert fields not in shown
    late = {"request": item, "to": "de griffie", "answer_by": "2026-03-10"}
    assert desk.ask("pass_on", **late) == texts.REQUEST_SENT_BEFORE
    desk.do("answer", request=item, reply="doorgestuurd", text="Toch niet.")
    assert fields in desk.shown(item)  # the same form, with the same draft
    desk.do("pass_on", **late)
    assert "Wacht 0 werkdagen op de griffie." in desk.shown(item)


def test_what_was_filled_in_to_pass_on_is_spoken_of_when_the_answer_changes(
    desk: Desk,
) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="doorgestuurd", text="")

    desk.do("answer", request=item, reply="toegezegd", text="Ja.")

    assert texts.FORWARD_WAITS in desk.shown(item)
    desk.do("feed_back", request=item, text="Het mag.")
    assert texts.FORWARD_OVER in desk.shown(item)


def test_two_people_who_close_one_action_see_both_texts_and_choose(desk: Desk) -> None:
    item = desk.action("Kaart", functie="Wmo")
    base = list(desk.page.follow_up.notes[item].base)
    one = {"titel": "Kaart", "status": "klaar", "resultaat": "De kaart hangt er."}
    other = {"titel": "Kaart", "status": "gestopt", "reden": "Er was geen tijd."}
    desk.do("note", item=item, base=base, value=one)
    desk.do("note", item=item, base=base, value=other)

    shown = desk.shown(item)
    assert "Zichtbaar resultaat: De kaart hangt er." in shown
    assert "Waarom? Er was geen tijd." in shown

    note = desk.page.follow_up.notes[item]
    desk.do("settle", item=item, version=note.others[0].id)
    (action,) = desk.page.follow_up.actions
    assert (action.status, action.note.others) == (Status.DONE, ())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"RV6": ""}, "Vul eerst nog in: 'Wat deden we zelf?'."),
        ({"RV8": "x" * 201}, "Maak 'De vraag in één zin' korter: hooguit 200 tekens."),
        ({"RV13": "2026-03-02"}, "Kies een dag na vandaag"),
        ({"RV13": "binnenkort"}, "Deze datum begrijpen we niet."),
        ({"vooraf": ["0", "2"]}, "Zet eerst een vinkje bij alle drie de controles."),
    ],
)
def test_a_draft_that_is_not_whole_is_not_sent_and_not_lost(
    desk: Desk, changes: dict[str, Json], said: str
) -> None:
    item = desk.request(**changes)

    assert desk.ask("send", request=item).startswith(said)

    assert desk.state(item) is RequestState.DRAFT
    assert desk.page.request(item).draft["RV5"] == DRAFT["RV5"]


def test_the_sponsor_check_says_who_can_be_asked(desk: Desk) -> None:
    item = desk.request()
    assert texts.AUTHORITY_UNKNOWN in desk.shown()

    check: dict[str, Json] = {"Z1": "nee", "Z5": "de directeur", "Z6": "5"}
    body: dict[str, Json] = {"item": "opdrachtgever", "base": [], "value": check}
    event = Event("z", Kind.CONCLUSION_NOTED, LEADER.actor, body=body)
    desk.store.append(LEADER, event)
    desk.page.refresh()

    assert "Bij de start is genoemd wie het wel kan: de directeur." in desk.shown(item)


def test_ten_work_days_of_silence_is_an_alert_with_a_next_step(desk: Desk) -> None:
    item = desk.sent(RV13="2026-03-30")
    desk.day = date(2026, 3, 13)  # nine work days after Monday 2 March
    assert "Wacht 9 werkdagen op" in desk.shown(item)
    assert "Zet door naar" not in desk.shown(item)

    desk.day = date(2026, 3, 16)
    shown = desk.shown(item)

    assert "Dit verzoek wacht nu 10 werkdagen. Zonder antwoord stokt het traject." in shown
    assert "[Zet door naar de leidinggevende]" in shown
    assert "Dit verzoek wacht nu 10 werkdagen." in desk.shown("vast")


def test_a_request_past_its_day_stalls_before_the_ten_days(desk: Desk) -> None:
    item = desk.sent(RV13="2026-03-04")
    desk.day = date(2026, 3, 5)

    assert "Dit verzoek wacht nu 3 werkdagen." in desk.shown(item)


def test_escalating_starts_the_count_again_with_another_link(desk: Desk) -> None:
    item = desk.sent()
    assert f"http://x/{item}#1" in desk.shown(item)
    desk.day = date(2026, 3, 23)

    desk.do("escalate", request=item, step=2)

    shown = desk.shown(item)
    assert "Wacht 0 werkdagen op de opdrachtgever van dit traject." in shown
    assert "Antwoord gevraagd uiterlijk op woensdag 8 april 2026." in shown  # over Easter
    assert f"http://x/{item}#2" in shown
    assert desk.ask("escalate", request=item, step=1) == texts.REQUEST_SENT_BEFORE
    assert desk.ask("escalate", request=item, step=9) == texts.NOT_UNDERSTOOD


def test_a_request_is_over_only_when_the_group_heard_it(desk: Desk) -> None:
    item = desk.sent()
    assert desk.ask("feed_back", request=item, text="x") == texts.REQUEST_NOT_ANSWERED
    assert desk.ask("answer", request=item, reply="", text="x") == texts.REPLY_MISSING

    desk.do("answer", request=item, reply="deels", text="Eén uur.")
    assert desk.page.request(item).is_open
    desk.do("feed_back", request=item, text="Verteld in de tweede bijeenkomst.")

    assert desk.state(item) is RequestState.FED_BACK
    assert "teruggekoppeld aan de groep. Verteld in de tweede" in desk.shown(item)
    assert desk.ask("link", request=item, open=True) == texts.REQUEST_OVER


def test_what_was_passed_on_is_put_to_somebody_else(desk: Desk) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="doorgestuurd", text="")

    late = {"request": item, "to": "de directie", "answer_by": "2026-03-02"}
    assert desk.ask("pass_on", **late) == texts.ANSWER_BY_PAST
    assert desk.ask("pass_on", **{**late, "answer_by": ""}) == texts.NO_DATE
    desk.do("pass_on", **{**late, "answer_by": "2026-03-09"})

    assert desk.state(item) is RequestState.ASKED
    assert "Wacht 0 werkdagen op de directie." in desk.shown(item)


def test_nobody_is_asked_again_by_escalating(desk: Desk) -> None:
    item = desk.sent()  # to the sponsor, who is the second step of this municipality
    desk.day = date(2026, 3, 16)

    shown = desk.shown(item)

    assert "[Zet door naar de opdrachtgever van dit traject]" not in shown
    assert "[Zet door naar de directie of gemeentesecretaris]" in shown


def test_a_request_to_somebody_else_says_to_whom(desk: Desk) -> None:
    item = desk.request(RV4="anders")
    assert desk.ask("send", request=item) == texts.ADDRESSEE_NEEDED

    desk.write(item, wie="de griffie")
    desk.do("send", request=item)

    assert "Wacht 0 werkdagen op de griffie." in desk.shown(item)


def test_a_sponsor_reads_only_the_day_that_counts_now(desk: Desk) -> None:
    item = desk.sent()  # with an answer on 20 March
    desk.do("answer", request=item, reply="doorgestuurd", text="")
    desk.do("pass_on", request=item, to="de griffie", answer_by="2026-04-01")
    viewer = Viewer(Role.SPONSOR, request=item, issue=2)
    sponsor = SponsorPage(desk.store, desk.page.workbook, viewer, lambda: desk.day)

    shown = "\n".join(sponsor_view(sponsor, Links()).outline())

    assert "Graag een antwoord uiterlijk op woensdag 1 april 2026." in shown
    assert "20 maart" not in shown


def test_what_has_to_be_told_says_so_until_it_is(desk: Desk) -> None:
    item = desk.sent()
    desk.do("answer", request=item, reply="doorgestuurd", text="")
    assert texts.FORWARD_NEXT in desk.shown("vast")

    desk.do("answer", request=item, reply="deels", text="")
    assert texts.TELL_NEXT in desk.shown("rugdekking")
    desk.do("feed_back", request=item, text="Het mag deels.")
    assert texts.TELL_NEXT not in desk.shown("rugdekking")


def test_a_day_that_went_by_says_so_on_the_timeline(desk: Desk) -> None:
    desk.action("Kaart", functie="Wmo", datum="2026-03-01")
    desk.action("Overleg", functie="Wmo", datum="2026-03-02")

    shown = desk.shown("tijdlijn")

    assert "zondag 1 maart 2026 | Actie klaar (dag voorbij) | Kaart | Wmo" in shown
    assert "maandag 2 maart 2026 | Actie klaar | Overleg | Wmo" in shown


@pytest.mark.parametrize(
    ("today", "said"),
    [  # Christmas and New Year's Day are a Friday; see tests/unit/test_ageing.py
        (date(2026, 12, 24), "Wacht 1 werkdag op de opdrachtgever van dit traject."),
        (date(2027, 1, 3), "Wacht 5 werkdagen op de opdrachtgever van dit traject."),
        (date(2027, 1, 4), "Wacht 6 werkdagen op de opdrachtgever van dit traject."),
        (date(2027, 1, 8), "Dit verzoek wacht nu 10 werkdagen."),
    ],
)
def test_work_days_are_counted_over_the_end_of_the_year(
    desk: Desk, today: date, said: str
) -> None:
    desk.day = date(2026, 12, 23)
    item = desk.sent(RV13="2027-01-29")

    desk.day = today

    assert said in desk.shown(item)


def test_a_day_off_to_answer_on_is_said_before_it_is_asked(desk: Desk) -> None:
    item = desk.request(RV13="2026-04-06")  # Easter Monday
    said = "Op maandag 6 april 2026 werkt de gemeente niet. Kies liever dinsdag 7 april"
    assert said in desk.shown(item)

    desk.write(item, RV13="2026-04-07")

    assert "werkt de gemeente niet" not in desk.shown(item)


def test_a_consultation_on_new_years_day_moves_to_the_next_work_day(desk: Desk) -> None:
    desk.do("begin_consultation", question="Wie pakt dit op?")
    item = desk.page.place

    desk.write(item, start="2026-12-11", weken="3", keer="2")

    shown = desk.shown(item)
    assert "- vrijdag 11 december 2026\n" in shown
    assert (
        "maandag 4 januari 2027 (verschoven: vrijdag 1 januari 2027 is geen werkdag)"
        in shown
    )


def test_who_left_is_said_on_the_timeline_as_well(desk: Desk) -> None:
    desk.action("Kaart", functie="Wijkcoach", datum="2026-04-01")
    desk.do("leave", owner="wijkcoach")

    assert "Actie klaar | Kaart | Wijkcoach (weg)" in desk.shown("tijdlijn")


def test_the_next_session_opens_with_what_was_asked(desk: Desk) -> None:
    stalls = desk.sent()
    answered = desk.sent(RV8="Wij vragen dat jij belt, zodat wij rust hebben.")
    desk.do("answer", request=answered, reply="toegezegd", text="")
    desk.day = date(2026, 3, 16)
    leader = FacilitatorPage(desk.store, desk.page.workbook, LEADER, lambda: desk.day)

    shown = "\n".join(facilitator_view(leader, LINKS).outline())

    assert (
        "Wacht op antwoord: 1, waarvan vastgelopen: 1. Nog terug te koppelen: 1." in shown
    )
    assert "Dit verzoek wacht nu 10 werkdagen." in shown
    assert "zodat wij rust hebben. Antwoord: Toegezegd." in shown
    assert shown.index("Rugdekking") < shown.index(texts.CHOOSE_TITLE)
    assert desk.state(stalls) is RequestState.ASKED


def test_a_sponsor_answers_and_the_facilitator_reads_it(desk: Desk) -> None:
    item = desk.sent()
    viewer = Viewer(Role.SPONSOR, request=item, issue=1)
    sponsor = SponsorPage(desk.store, desk.page.workbook, viewer, lambda: desk.day)
    handle = guarded(sponsor_verbs(sponsor))
    asked = {"reply": "toegezegd", "text": "Twee uur."}

    assert handle("answer", "s1", {"reply": "", "text": "x"}) == texts.REPLY_MISSING
    assert handle("answer", "s2", asked) == ""

    shown = "\n".join(sponsor_view(sponsor, Links()).outline())
    assert "Je antwoord is bewaard op maandag 2 maart 2026: toegezegd." in shown
    desk.page.refresh()
    assert "via de link geantwoord: toegezegd. Twee uur." in desk.shown(item)
    desk.do("link", request=item, open=False)
    sponsor.refresh()
    assert texts.LINK_WITHDRAWN in "\n".join(sponsor_view(sponsor, Links()).outline())
    assert handle("answer", "s3", asked) == texts.LINK_WITHDRAWN


@pytest.mark.parametrize("verb", ["send", "note", "begin_action", "link", "place"])
def test_a_sponsor_can_ask_for_nothing_else(desk: Desk, verb: str) -> None:
    item = desk.sent()
    viewer = Viewer(Role.SPONSOR, request=item, issue=1)
    sponsor = SponsorPage(desk.store, desk.page.workbook, viewer)

    handle = guarded(sponsor_verbs(sponsor))

    assert handle(verb, "s1", {"request": item, "item": "x"}) != ""


def test_a_consultation_says_which_method_fits_and_moves_days_off(desk: Desk) -> None:
    desk.do("begin_consultation", question="Zeg ik het haar?")
    item = desk.page.place
    desk.write(
        item, soort="dilemma", methode="ME1", start="2026-04-06", weken="3", keer="3"
    )

    shown = desk.shown(item)

    assert "Beter past: Dilemma samen wegen." in shown
    assert (
        "dinsdag 7 april 2026 (verschoven: maandag 6 april 2026 is geen werkdag)" in shown
    )
    assert (
        "dinsdag 28 april 2026 (verschoven: maandag 27 april 2026 is geen werkdag)" in shown
    )
    assert "maandag 18 mei 2026" in shown


@pytest.mark.parametrize(
    "group", [{"functies": "consulent, Teammanager Jeugd"}, {"disciplines": ["leiding"]}]
)
def test_a_consultation_is_without_hierarchy(desk: Desk, group: dict[str, Json]) -> None:
    desk.do("begin_consultation", question="Wat zie ik niet?")
    leads = [each.id for each in desk.page.workbook.disciplines if each.domain == "leiding"]
    if "disciplines" in group:
        group = {"disciplines": [*leads[:1]]}

    desk.write(desk.page.place, **group)

    assert texts.NO_HIERARCHY in desk.shown()


def test_a_hotline_says_what_goes_in_and_what_does_not(desk: Desk) -> None:
    shown = desk.shown("meldpunt")
    assert texts.HOTLINE_MISSING in shown
    assert "[Wat hoort er wel in?: ____]" in shown
    assert "[Wat zeggen we altijd terug?: ____]" in shown

    desk.write("meldpunt", wat_wel="Zorgen", wat_niet="Geruchten", terugkoppeling="Dank")
    desk.write("aanspreekpunten", rijen=[{"functie": "Wmo-consulent"}])

    shown = desk.shown("meldpunt")
    assert texts.HOTLINE_MISSING not in shown
    assert texts.CONTACT_ALONE in shown


@pytest.mark.parametrize("verb", ["send", "answer", "feed_back", "link", "escalate"])
def test_a_request_that_does_not_exist_is_a_sentence_and_no_crash(
    desk: Desk, verb: str
) -> None:
    args = {"request": "verzoek-x", "step": 1, "open": True, "reply": "deels", "text": ""}

    assert desk.ask(verb, **args) not in ("", texts.SOMETHING_WENT_WRONG)
