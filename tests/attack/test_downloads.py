"""Documents are for the facilitator: nobody else gets one, or hears which there are."""

import re

import pytest

from tests.serve.visitor import Browser
from werkboek.serve.gate import Gate

PATHS = ("bestanden", "bestanden/groep.odt", "bestanden/gesprekken.odt", "bestanden/x.odt")


@pytest.mark.parametrize("path", PATHS)
def test_an_outsider_a_participant_and_the_screen_get_no_document(
    gate: Gate, anna: Browser, path: str
) -> None:
    screen = Browser(gate)
    screen.get(f"scherm?sleutel={gate.store.secrets().screen_key}")

    for browser in (Browser(gate), anna, screen):
        reply = browser.get(path)
        assert reply.status == 403
        assert "attachment" not in reply.headers.get("content-disposition", "")
        assert "groep.odt" not in reply.text


@pytest.mark.parametrize("name", ["..%2fregie", "groep.odt%00", "groep.odt/", "GROEP.ODT"])
def test_a_name_that_is_not_on_the_list_is_not_looked_for(
    facilitator: Browser, name: str
) -> None:
    assert facilitator.get(f"bestanden/{name}").status == 404


def test_the_facilitator_gets_every_file(gate: Gate, facilitator: Browser) -> None:
    page = facilitator.get("bestanden")
    links = re.findall(r'href="([^"]+)" download', page.text)

    assert page.status == 200
    assert f"{gate.address.base_url}bestanden/groep.odt" in links
    for link in links:
        reply = facilitator.get(link)
        name = link.rpartition("/")[2]
        assert reply.status == 200
        assert reply.headers["content-disposition"] == f'attachment; filename="{name}"'
        assert reply.headers["cache-control"] == "no-store"
        assert reply.headers["x-content-type-options"] == "nosniff"
