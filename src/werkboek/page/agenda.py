"""Which questions a conversation asks, in which order: the guide, and what was changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from werkboek.model import (
    Answer,
    Interview,
    InterviewGuide,
    InterviewQuestion,
    InterviewSection,
    Json,
    listed,
    rows_of,
)

SETUP: Final = "opzet"
"""The item that holds what was added, skipped, moved or made up for one conversation."""

CONSENT: Final = "toestemming"
READ_BACK: Final = "voorgelezen"
BEFORE, AFTER = "vooraf", "teruglezen"
"""The places before the first and after the last section."""

OPEN_FORM, LONG_FORM = "open", "90"
DOING: Final = "uitvoering"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as this conversation asks it."""

    question: InterviewQuestion
    is_skipped: bool = False


class Agenda:
    """The guide as one conversation uses it."""

    def __init__(self, guide: InterviewGuide, interview: Interview) -> None:
        self.guide = guide
        self.interview = interview
        self.setup = interview.answer(SETUP)

    @property
    def has_consent(self) -> bool:
        """Whether somebody agreed to notes being taken."""
        return self.interview.answer(CONSENT).get("akkoord") == "ja"

    @property
    def places(self) -> tuple[str, ...]:
        """Every place of the conversation, in order."""
        return (BEFORE, *(each.id for each in self.guide.sections), AFTER)

    def minutes(self, section: InterviewSection) -> int:
        """Return the minutes planned for *section* in this form."""
        longer = 1.5 if self.interview.plan.form == LONG_FORM else 1
        return round(section.minutes * longer)

    def asked(self, section: str) -> tuple[Asked, ...]:
        """Return the questions of *section*, in the order of this conversation."""
        plan, setup = self.interview.plan, self.setup
        added = listed(setup.get("erbij"))
        chosen = [
            each
            for each in self._in_guide(section)
            if each.id in added or (plan.form != OPEN_FORM and each.core)
        ]
        chosen += [each for each in self._own() if each.section == section]
        chosen += [
            each
            for each in self._answered()
            if each.section == section and each not in chosen
        ]
        order = {name: at for at, name in enumerate(listed(setup.get("volgorde")))}
        chosen.sort(key=lambda each: order.get(each.id, len(order)))
        skipped = set(listed(setup.get("over")))
        return tuple(Asked(each, each.id in skipped) for each in chosen)

    def offered(self, section: str) -> tuple[InterviewQuestion, ...]:
        """Return the questions of *section* that can still be added."""
        asked = {each.question.id for each in self.asked(section)}
        return tuple(each for each in self._in_guide(section) if each.id not in asked)

    def with_added(self, question: str) -> Answer:
        """Return the set-up in which *question* is asked as well."""
        return {**self.setup, "erbij": [*listed(self.setup.get("erbij")), question]}

    def with_own(self, name: str, section: str, text: str) -> Answer:
        """Return the set-up with a question of the facilitator's own."""
        row: Json = {"id": name, "deel": section, "vraag": text}
        return {**self.setup, "eigen": [*rows_of(self.setup.get("eigen")), row]}

    def with_skipped(self, question: str, *, skipped: bool) -> Answer:
        """Return the set-up in which *question* is skipped, or is no longer."""
        names = [name for name in listed(self.setup.get("over")) if name != question]
        return {**self.setup, "over": [*names, *([question] if skipped else [])]}

    def with_moved(self, question: str, section: str) -> Answer:
        """Return the set-up in which *question* comes one earlier in its section."""
        order = [each.question.id for each in self.asked(section)]
        at = order.index(question) if question in order else 0
        if at:
            order[at - 1 : at + 1] = [order[at], order[at - 1]]
        rest = [name for name in listed(self.setup.get("volgorde")) if name not in order]
        return {**self.setup, "volgorde": [*rest, *order]}

    def _in_guide(self, section: str) -> Iterable[InterviewQuestion]:
        plan = self.interview.plan
        return [
            each
            for each in self.guide.in_use().values()
            if each.section == section
            and each.is_for(plan.role)
            and not (each.vision and plan.mode == DOING)
        ]

    def _own(self) -> Iterable[InterviewQuestion]:
        return [
            InterviewQuestion(
                id=str(row["id"]),
                deel=str(row["deel"]),
                vraag=str(row["vraag"]),
                bedoeling=str(row["vraag"]),
                antwoord="tekst",
                zicht="begeleider",
            )
            for row in rows_of(self.setup.get("eigen"))
        ]

    def _answered(self) -> Iterable[InterviewQuestion]:
        """Return what was answered but would no longer be asked: nothing disappears."""
        return [each for each in self.guide.questions if each.id in self.interview.notes]
