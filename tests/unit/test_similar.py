"""Sentences that share most of their words are suggested, and the words say why."""

import pytest

from werkboek.analysis.similar import alike, echoed, stemmed


def test_forms_of_one_word_have_one_stem() -> None:
    assert len(stemmed("veilig veilige veiliger")) == 1
    assert len(stemmed("buren straten straat")) == 2


@pytest.mark.parametrize(
    ("one", "other", "index"),
    [  # by hand: {bewoner, veilig, straat} and {bewoner, veilig, buurt}: 2 of 4
        ("Bewoners zijn veilig in de straat", "De bewoner is veilig in zijn buurt", 0.5),
        ("Kinderen groeien veilig op", "Veilig opgroeien", None),  # 1 of 4
        ("Duidelijkheid", "Duidelijkheid", None),  # one word is too little to go by
        ("Wij willen dat", "Zij willen dat", None),  # only small words
    ],
)
def test_the_index_is_that_of_jaccard(one: str, other: str, index: float | None) -> None:
    found = alike({"a": one, "b": other})

    assert [pair.index for pair in found] == ([] if index is None else [index])


def test_the_closest_come_first_and_say_why() -> None:
    found = alike(
        {
            "a": "Inwoners durven ons te bellen",
            "b": "Inwoners durven te bellen",
            "c": "Inwoners durven niet te klagen bij bellen",
            "d": "Collega's staan er niet alleen voor",
        },
        most=2,
    )

    assert [(pair.first, pair.second) for pair in found] == [("a", "b"), ("a", "c")]
    assert found[0].words == ("bellen", "durven", "inwoners")


def test_pairs_that_people_left_make_room_for_the_next() -> None:
    sentences = {"a": "Veilig wonen", "b": "Veilig wonen hier", "c": "Veilig wonen daar"}

    found = alike(sentences, most=2, without={"a/b"})

    assert [(pair.first, pair.second) for pair in found] == [("a", "c"), ("b", "c")]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Bewoners voelen zich veilig.", ("veilig",)),  # in the name
        ("Inwoners doen mee.", ()),  # one word of the meaning only
        ("Inwoners en collega's doen mee.", ("collega", "inwoners")),
    ],
)
def test_a_sentence_echoes_a_name_or_two_words_of_what_it_means(
    sentence: str, words: tuple[str, ...]
) -> None:
    meaning = "Je wilt dat inwoners, collega's en jijzelf veilig zijn."

    assert echoed(sentence, "Veiligheid", meaning) == words
