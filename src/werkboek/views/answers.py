"""The controls of every type of answer: one function per type, from values to fields."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from werkboek import texts
from werkboek.content import Workbook
from werkboek.model import Answer, InterviewQuestion, Phase
from werkboek.widgets import Checks, Field, Node, Option, TextArea

from .controls import choice, chosen, function, options, rows, select, text

ONE_LINE: Final = 200
"""Characters; what may be longer gets more lines."""

WISHED_QUESTION: Final = "V23"
"""The question about ties that are not there yet; the others ask about those that are."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a control needs besides the answer.

    ``functions`` are teams and functions to choose from, ``own`` is that of the person who
    talks, ``doing`` says whether the conversation is about how the work is done.
    """

    workbook: Workbook
    functions: tuple[str, ...] = ()
    own: str = ""
    doing: bool = False


def fields(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    """Return the controls for an answer to *question*, filled with *answer*."""
    return _FIELDS[question.answer](question, answer, context)


def _plain(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    if not (context.doing and question.moment):
        return (text(answer, "tekst", texts.NOTE_LABEL, texts.NOTE_PARAPHRASE),)
    return (
        text(answer, "tekst", texts.FACTS_LABEL, texts.FACTS_HINT),
        text(answer, "uitleg", texts.MEANING_LABEL, texts.MEANING_HINT),
    )


def _with_discipline(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    words = {each.id: each.name for each in context.workbook.disciplines}
    return (
        *_plain(question, answer, context),
        select(answer, "discipline", texts.ANSWER_DISCIPLINE, words),
    )


def _with_functions(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    row = function({}, "functie", texts.FUNCTION_LABEL, context.functions)
    return (
        *_plain(question, answer, context),
        rows(answer, "functies", texts.ROW_FUNCTION, row),
    )


def _frequency(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    return (
        choice(answer, "vaak", texts.HOW_OFTEN, texts.FREQUENCIES),
        choice(answer, "zeker", texts.HOW_SURE, texts.SURENESS),
        *_plain(question, answer, context),
    )


def _sketch(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    guide = context.workbook.guide
    written = tuple(
        (TextArea if each.max > ONE_LINE else Field)(
            name=each.id,
            label=each.label,
            hint=each.hint,
            value=str(answer.get(each.id, "")),
            max=each.max,
        )
        for each in guide.sketch
    )
    return (
        *written,
        Checks(
            name="afspraken",
            label=texts.SKETCH_CHECKS,
            options=(
                Option(value="onherkenbaar", label=guide.sketch_check),
                Option(value="casus", label=texts.SKETCH_CASE),
            ),
            value=chosen(answer, "afspraken"),
        ),
    )


def _steps(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    return (
        rows(
            answer,
            "stappen",
            texts.ROW_STEP,
            text({}, "wanneer", texts.STEP_WHEN, long=False),
            function({}, "wie", texts.STEP_WHO, context.functions),
            text({}, "wat", texts.STEP_WHAT, texts.FACTS_HINT),
            text({}, "uitleg", texts.MEANING_LABEL, texts.MEANING_HINT),
        ),
        text(answer, "stopte", texts.STEP_STOPPED),
    )


def _forms(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    listed = [each for each in context.workbook.manifestations if not each.retired]
    return (
        *(
            choice(
                answer,
                form.id,
                form.name,
                texts.SIGHTINGS,
                texts.FORM_HINT.format(show=form.may_show, other=form.may_be_else),
            )
            for form in listed
        ),
        Checks(
            name="nieuw",
            label=texts.NEW_TO_ME,
            hint=texts.NEW_TO_ME_HINT,
            options=tuple(Option(value=form.id, label=form.name) for form in listed),
            value=chosen(answer, "nieuw"),
        ),
        text(answer, "anders", texts.FORM_OTHER, long=False),
        text(answer, "tekst", texts.NOTE_LABEL, texts.NOTE_PARAPHRASE),
    )


def _barriers(level: str) -> "_Make":
    def make(
        question: InterviewQuestion, answer: Answer, context: Context
    ) -> tuple[Node, ...]:
        listed = [
            each
            for each in context.workbook.barriers
            if each.level == level and not each.retired
        ]
        per_phase = tuple(
            Checks(
                name=phase.value,
                label=texts.PHASE_LABEL.format(phase=texts.PHASES[phase]),
                options=tuple(
                    Option(value=each.id, label=each.label)
                    for each in listed
                    if each.phase is phase
                ),
                value=chosen(answer, phase.value),
            )
            for phase in Phase
        )
        return (
            *per_phase,
            text(answer, "anders", texts.BARRIER_OTHER, long=False),
            select(answer, "anders_fase", texts.BARRIER_PHASE, texts.PHASES),
            *_plain(question, answer, context),
        )

    return make


def tie_fields(
    functions: tuple[str, ...], own: str = "", wished: str = ""
) -> tuple[Node, ...]:
    """Return the fields of one tie in the network."""
    return (
        function({"van": own}, "van", texts.TIE_FROM, functions),
        function({}, "naar", texts.TIE_TO, functions),
        choice({"gewenst": wished}, "gewenst", texts.TIE_WISHED, texts.TIE_STATES),
        select({}, "vorm", texts.TIE_FORM, texts.TIE_FORMS),
        select({}, "vaak", texts.TIE_OFTEN, texts.TIE_FREQUENCIES),
        select({}, "kwaliteit", texts.TIE_QUALITY, texts.TIE_QUALITIES),
        text({}, "drempel", texts.TIE_BARRIER, long=False),
    )


def _ties(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    wished = "ja" if question.id == WISHED_QUESTION else ""
    return (
        rows(
            answer,
            "lijnen",
            texts.ROW_TIE,
            *tie_fields(context.functions, context.own, wished),
        ),
        text(answer, "tekst", texts.NOTE_LABEL, texts.NOTE_PARAPHRASE),
    )


def _sensitivities(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    return (
        rows(
            answer,
            "gevoeligheden",
            texts.ROW_SENSITIVITY,
            function({}, "plek", texts.SENSITIVITY_PLACE, context.functions),
            function({}, "andere_plek", texts.SENSITIVITY_OTHER, context.functions),
            text({}, "tekst", texts.SENSITIVITY_WHAT),
            text({}, "omgang", texts.SENSITIVITY_CARE),
        ),
    )


def _judgements(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    mine = {"van" if question.id == "V28" else "over": context.own}
    return (
        rows(
            answer,
            "oordelen",
            texts.ROW_JUDGEMENT,
            function(mine, "van", texts.JUDGEMENT_FROM, context.functions),
            function(mine, "over", texts.JUDGEMENT_ABOUT, context.functions),
            text({}, "zin", texts.JUDGEMENT_SENTENCE, texts.JUDGEMENT_HINT),
            text({}, "gezien", texts.JUDGEMENT_SEEN),
            text({}, "vraag", texts.JUDGEMENT_QUESTION, texts.JUDGEMENT_QUESTION_HINT),
        ),
    )


def _appreciations(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    return (
        rows(
            answer,
            "waarderingen",
            texts.ROW_APPRECIATION,
            function({}, "over", texts.APPRECIATION_ABOUT, context.functions),
            text({}, "tekst", texts.APPRECIATION_WHAT),
        ),
    )


def _dynamics(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question, context
    return (
        Checks(
            name="patronen",
            label=texts.PATTERN_LABEL,
            hint=texts.PATTERN_HINT,
            options=options(texts.PATTERNS),
            value=chosen(answer, "patronen"),
        ),
        text(answer, "gevolg", texts.PATTERN_EFFECT),
        text(answer, "hielp", texts.PATTERN_HELPED),
    )


def _proposals(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    return (
        rows(
            answer,
            "voorstellen",
            texts.ROW_PROPOSAL,
            text({}, "stap", texts.PROPOSAL_STEP),
            text({}, "nodig", texts.PROPOSAL_NEEDS),
            function({}, "van_wie", texts.PROPOSAL_WHO, context.functions),
            text({}, "wanneer", texts.PROPOSAL_WHEN, long=False),
            select({}, "niveau", texts.PROPOSAL_LEVEL, texts.LEVELS),
        ),
    )


def _authority(
    question: InterviewQuestion, answer: Answer, context: Context
) -> tuple[Node, ...]:
    del question
    return (
        text(answer, "zelf", texts.AUTHORITY_SELF),
        text(answer, "ander", texts.AUTHORITY_OTHER),
        function(answer, "wie", texts.AUTHORITY_WHO, context.functions),
        choice(answer, "doet_mee", texts.AUTHORITY_JOINS, texts.YES_PARTLY_NO),
        text(answer, "termijn", texts.AUTHORITY_TERM, long=False),
    )


_Make = Callable[[InterviewQuestion, Answer, Context], tuple[Node, ...]]
_FIELDS: Mapping[str, _Make] = {
    "tekst": _plain,
    "tekst_discipline": _with_discipline,
    "tekst_functie": _with_functions,
    "frequentie": _frequency,
    "situatieschets": _sketch,
    "stappenlijst": _steps,
    "vormenlijst": _forms,
    "drempels_zelf": _barriers("zelf"),
    "drempels_organisatie": _barriers("organisatie"),
    "netwerklijn": _ties,
    "gevoeligheid": _sensitivities,
    "stil_oordeel": _judgements,
    "waardering": _appreciations,
    "dynamiek": _dynamics,
    "actievoorstel": _proposals,
    "zeggenschap": _authority,
}
