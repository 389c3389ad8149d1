"""What people type is kept, except what could harm others."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from werkboek.errors import InvalidError
from werkboek.model import Json, Kind
from werkboek.store import SqlStore
from werkboek.store.text import clean_label, clean_text

from .room import Room

# Unicode 16, PropList.txt: the code points with the property Bidi_Control.
BIDI_CONTROL = [
    "\u061c",
    *map(chr, range(0x200E, 0x2010)),
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2066, 0x206A)),
]


@pytest.mark.parametrize(
    "text",
    [
        "Eén regel\nen nog een",
        "👩‍👧‍👦 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "مرحبا بالعالم",
        "שלום",
        "می‌خواهم",
        "<script>alert(1)</script>",
        "'; DROP TABLE events; --",
        "%s {0} \\",
    ],
)
def test_text_comes_back_as_it_was(session: Room, text: str) -> None:
    session.answer("anna", text=text)

    assert session.seen_by("anna").events[-1].body["text"] == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("regel\r\nregel\rregel", "regel\nregel\nregel"),
        ("e\u0301", "é"),
        ("\ud800half", "half"),
        ("  spaties \n", "spaties"),
        *[(f"a{control}b", "ab") for control in BIDI_CONTROL],
    ],
)
def test_control_characters_go(session: Room, typed: str, kept: str) -> None:
    session.answer("anna", text=typed)

    assert session.seen_by("anna").events[-1].body["text"] == kept


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_text(text)

    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert clean_label(clean_label(text)) == clean_label(text)


def test_text_of_the_maximum_length_is_kept(session: Room) -> None:
    session.answer("anna", text="é" * 2000)

    assert session.seen_by("anna").events[-1].body["text"] == "é" * 2000


@pytest.mark.parametrize("length", [2001, 10_000, 1_000_000])
def test_too_much_text_is_refused_with_the_count(session: Room, length: int) -> None:
    with pytest.raises(InvalidError) as refusal:
        session.answer("anna", text="x" * length)

    assert f"{length} tekens" in refusal.value.user_message
    assert "2000" in refusal.value.user_message
    assert session.seen_by("anna").answered == {}


@pytest.mark.parametrize(
    ("nickname", "kept"),
    [
        ("Sam", "Sam"),
        ("  Jan \n  Peter ", "Jan Peter"),
        ("<b>Sam</b>", "<b>Sam</b>"),
        ("x" * 40, "x" * 40),
        ("🦊", "🦊"),
    ],
)
def test_a_nickname_is_one_line(
    store: SqlStore, room: Room, nickname: str, kept: str
) -> None:
    store.join("p1", nickname, "beleid")

    assert room.seen_by("p1").people[0].nickname == kept


@pytest.mark.parametrize(
    ("nickname", "sentence"),
    [
        ("", "Vul een naam in."),
        (" \n\t", "Vul een naam in."),
        ("\u200b\u200d\u202e", "Vul een naam in."),
        ("x" * 41, "Je naam heeft 41 tekens."),
    ],
)
def test_a_nickname_that_cannot_be_shown_is_refused(
    store: SqlStore, nickname: str, sentence: str
) -> None:
    with pytest.raises(InvalidError) as refusal:
        store.join("p1", nickname, "beleid")

    assert refusal.value.user_message.startswith(sentence)


@pytest.mark.parametrize(
    "value", [1, 0, 2.5, True, False, "eens", ["a", "b"], {"a": 1, "b": [1, "x"]}]
)
def test_a_value_of_any_step_is_kept(session: Room, value: Json) -> None:
    session.answer("anna", value=value)

    kept = session.seen_by("anna").events[-1].body["value"]

    assert kept == value
    assert type(kept) is type(value)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"step": "oordeel"},
        {"step": "oordeel", "item": "s01", "value": 1, "participant": "bram"},
        {"step": 1, "item": "s01", "value": 1},
        {"step": "", "item": "s01", "value": 1},
        {"step": "oordeel", "item": "s\x00", "value": 1},
        {"step": "oordeel", "item": "x" * 101, "value": 1},
        {"step": "oordeel", "item": "s01", "text": 5},
        {"step": "oordeel", "item": "s01", "value": float("nan")},
        {"step": "oordeel", "item": "s01", "value": float("inf")},
        {"step": "oordeel", "item": "s01", "value": 2**60},
        {"step": "oordeel", "item": "s01", "value": [[[[[1]]]]]},
        {"step": "oordeel", "item": "s01", "value": ["x" * 100] * 50},
        {"step": "oordeel", "item": "s01", "value": {"\u202e": 1}},
    ],
)
def test_an_answer_of_another_shape_is_refused(
    session: Room, body: dict[str, Json]
) -> None:
    with pytest.raises(InvalidError):
        session.write("anna", Kind.ANSWERED, **body)

    assert session.seen_by("anna").answered == {}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (Kind.READY, {"step": "oordeel", "ready": "ja"}),
        (Kind.READY, {"step": "oordeel"}),
        (Kind.READY, {"ready": True}),
    ],
)
def test_ready_of_another_shape_is_refused(
    session: Room, kind: Kind, body: dict[str, Json]
) -> None:
    with pytest.raises(InvalidError):
        session.write("anna", kind, **body)


def test_an_id_that_no_database_can_hold_is_refused(session: Room) -> None:
    with pytest.raises(InvalidError):
        session.write("anna", Kind.READY, "r\x00", step="oordeel", ready=True)
    with pytest.raises(InvalidError):
        session.join("")
