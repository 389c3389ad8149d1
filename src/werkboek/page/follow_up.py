"""The facilitator's page about what happens after a session; verbs that save first."""

from collections.abc import Collection, Iterable
from datetime import date

from werkboek.errors import InvalidError
from werkboek.model import (
    BackingRequest,
    EscalationStep,
    FollowUp,
    Json,
    Kind,
    Note,
    fold_follow_up,
    fold_requests,
)
from werkboek.model.backing import ADDRESSEE, ANSWER_BY, REQUEST, first_draft
from werkboek.model.followup import ACTION, CONSULTATION, GONE, as_date, listed, written
from werkboek.texts import (
    ADDRESSEE_FUNCTION,
    ADDRESSEE_NEEDED,
    ANSWER_BY_PAST,
    CHECK_BEFORE_SENDING,
    FIELD_TOO_LONG,
    FIELDS_MISSING,
    FUNCTION_EMPTY,
    NAME_FIRST,
    NO_DATE,
    NOT_UNDERSTOOD,
    REPLY_HEARD_WHY,
    SAY_IN_OWN_WORDS,
)

from .intake import NotesPage, settled

TEMPLATE = "sjabloon"
SOMEBODY_ELSE = "anders"
"""The addressee that says nothing without a function."""

CHECKED = "vooraf"
"""The field of a draft that holds which checks were ticked."""


class FollowUpPage(NotesPage):
    """`NotesPage` with actions, requests and consultations."""

    @property
    def follow_up(self) -> FollowUp:
        """What was agreed, with every note about it."""
        return self.folded(fold_follow_up)

    @property
    def requests(self) -> tuple[BackingRequest, ...]:
        """The requests for backing, in the order in which they were begun."""
        return self.folded(fold_requests)

    @property
    def gone(self) -> frozenset[str]:
        """The functions that left, in lower case."""
        names = listed(self.follow_up.answer(GONE), "functies")
        return frozenset(each.casefold() for each in names)

    def request(self, name: str) -> BackingRequest:
        """Return the request with that id; raises `InvalidError`."""
        found = next((each for each in self.requests if each.id == name), None)
        if found is None:
            raise InvalidError(reason="no such request", user_message=NOT_UNDERSTOOD)
        return found

    def note(self, request: str, item: str, base: Json, value: Json) -> None:
        """Save what was written under *item*; *base* are the versions it replaces."""
        kept = self.follow_up.answer(item).get(TEMPLATE)
        if isinstance(value, dict) and value and kept:  # no field shows it
            value = {TEMPLATE: kept, **value}
        body = {"item": item, "base": base, "value": value}
        self._save(request, Kind.FOLLOW_UP_NOTED, body)

    def settle(self, request: str, item: str, version: str) -> None:
        """Keep *version* of *item* and let go of the others."""
        self.note(request, item, *settled(self.follow_up.notes.get(item), version))

    def begin_action(
        self,
        request: str,
        title: str,
        template: str = "",
        source: str = "",
        level: str = "",
    ) -> None:
        """Make an action, from a template or free, and go there.

        Without a *title* it is called after its template.  *level* is what was proposed.
        """
        known = self.workbook.follow_up.templates_in_use().get(template)
        name = title.strip() or (known.name if known else "")
        if not name:
            raise InvalidError(reason="no title", user_message=NAME_FIRST)
        value: dict[str, Json] = {"titel": name, "status": "voorstel"}
        if known:
            value |= {
                "niveau": known.at_level.value,
                "soort": known.kind,
                "sjabloon": known.id,
            }
        if source:
            value["bron"] = [source]
        if level and not known:
            value["niveau"] = level
        self._begin(f"{ACTION}{request}", request, value)

    def begin_request(self, request: str, source: str = "") -> None:
        """Make a draft of a request, and go there."""
        self._begin(f"{REQUEST}{request}", request, first_draft(source))

    def add_sources(self, request: str, item: str, sources: Iterable[str]) -> None:
        """Say that *item* comes from *sources* as well."""
        note = self.follow_up.notes.get(item)
        if note is None:
            raise InvalidError(reason="no such note", user_message=NOT_UNDERSTOOD)
        every: list[Json] = [*dict.fromkeys((*listed(note.value, "bron"), *sources))]
        self.note(request, item, list(note.base), {**note.value, "bron": every})

    def begin_consultation(self, request: str, question: str) -> None:
        """Make a plan for a consultation, and go there."""
        if not question.strip():
            raise InvalidError(reason="no question", user_message=NAME_FIRST)
        self._begin(f"{CONSULTATION}{request}", request, {"vraag": question.strip()})

    def send(self, request: str, name: str, repeated: Collection[str]) -> None:
        """Put the draft to its addressee, after everything in it was looked at.

        *repeated* are the fields that say word for word what was noted of a conversation.
        """
        asked = self.request(name)
        draft = asked.draft
        self._check_draft(asked, repeated)
        fields = self.workbook.follow_up.request.fields
        body: dict[str, Json] = {
            "on": self.today.isoformat(),
            "step": 0,
            "addressee": self.addressee(asked),
            "answer_by": str(as_date(written(draft, ANSWER_BY))),
            "value": {
                each.id: written(draft, each.id)
                for each in fields
                if written(draft, each.id)
            },
        }
        self._save(request, Kind.REQUEST_SENT, body, name)

    def escalation_step(self, number: Json) -> EscalationStep:
        """Return step *number*, counted from 1; raises `InvalidError`."""
        steps = self.workbook.municipality.escalation
        if not isinstance(number, int) or not 1 <= number <= len(steps):
            raise InvalidError(reason="no such step", user_message=NOT_UNDERSTOOD)
        return steps[number - 1]

    def escalate(self, request: str, name: str, number: Json, answer_by: date) -> None:
        """Put what was sent to the function of escalation step *number*."""
        step = self.escalation_step(number)
        self._put(request, self.request(name), int(str(number)), step.to, answer_by)

    def pass_on(self, request: str, name: str, to: str, answer_by: str) -> None:
        """Put what was sent to *to*, where its addressee sent it on."""
        asked = self.request(name)
        step = asked.now.step if asked.now else 0
        self._put(request, asked, step, to, self._day_after_today(answer_by))

    def answer(
        self, request: str, name: str, reply: str, text: str, *, repeated: bool
    ) -> None:
        """Write down what somebody replied in another way than by their link.

        *repeated* says that *text* is word for word what was noted of a conversation.
        """
        if repeated:
            _refuse_repeated((REPLY_HEARD_WHY,))
        body: dict[str, Json] = {"on": self.today.isoformat(), "reply": reply, "text": text}
        self._save(request, Kind.REQUEST_ANSWERED, body, name)

    def feed_back(self, request: str, name: str, text: str) -> None:
        """Write down that the group heard it; that ends the request."""
        body: dict[str, Json] = {"on": self.today.isoformat(), "text": text}
        self._save(request, Kind.REQUEST_FED_BACK, body, name)

    def set_link(self, request: str, name: str, *, is_open: bool) -> None:
        """Make a new link for the sponsor, or leave them without one; the old one ends."""
        body: dict[str, Json] = {"on": self.today.isoformat(), "open": is_open}
        self._save(request, Kind.REQUEST_LINKED, body, name)

    def hand_over(self, request: str, owner: str, to: str) -> None:
        """Give every open action of *owner* to *to*, and remember that *owner* left."""
        if not to.strip():
            raise InvalidError(reason="to nobody", user_message=FUNCTION_EMPTY)
        for number, each in enumerate(self.follow_up.actions):
            if each.is_open and each.owner.casefold() == owner.casefold():
                value: Json = {**each.note.value, "functie": to.strip()}
                self.note(f"{request}-{number}", each.id, list(each.note.base), value)
        self._note_gone(request, owner)

    def leave(self, request: str, owner: str) -> None:
        """Remember that *owner* left; their actions stay, and say so."""
        self._note_gone(request, owner)

    def come_back(self, request: str, owner: str) -> None:
        """Forget that *owner* left: it was a mistake, or somebody took their place."""
        self._note_gone(request, owner, gone=False)

    def addressee(self, asked: BackingRequest) -> str:
        """Return in words whom the draft is for."""
        draft = asked.draft
        if written(draft, "wie"):
            return written(draft, "wie")
        names = {
            each.id: each.name
            for each in self.workbook.follow_up.request.field(ADDRESSEE).choices
        }
        return names.get(written(draft, ADDRESSEE), "")

    def _check_draft(self, asked: BackingRequest, repeated: Collection[str]) -> None:
        """Refuse a draft that is not whole, naming what to change."""
        form, draft = self.workbook.follow_up.request, asked.draft
        filled = [each for each in form.fields if each.answer != "automatisch"]
        missing = [
            each.label for each in filled if each.required and not written(draft, each.id)
        ]
        if missing:
            message = FIELDS_MISSING.format(
                fields=", ".join(f"'{each}'" for each in missing)
            )
            raise InvalidError(reason=f"{len(missing)} fields empty", user_message=message)
        if written(draft, ADDRESSEE) == SOMEBODY_ELSE and not written(draft, "wie"):
            raise InvalidError(reason="to nobody", user_message=ADDRESSEE_NEEDED)
        for each in filled:
            length = len(written(draft, each.id))
            if each.answer == "tekst" and length > each.max:
                message = FIELD_TOO_LONG.format(field=each.label, max=each.max, n=length)
                raise InvalidError(reason="too long", user_message=message)
        labels = {each.id: each.label for each in filled} | {"wie": ADDRESSEE_FUNCTION}
        if repeated:
            _refuse_repeated(labels[each] for each in repeated)
        self._day_after_today(written(draft, ANSWER_BY))
        if len(listed(draft, CHECKED)) < len(form.checks):
            raise InvalidError(reason="not checked", user_message=CHECK_BEFORE_SENDING)

    def _day_after_today(self, text: str) -> date:
        day = as_date(text)
        if day is None:
            raise InvalidError(reason="no date", user_message=NO_DATE)
        if day <= self.today:
            raise InvalidError(reason="in the past", user_message=ANSWER_BY_PAST)
        return day

    def _put(
        self, request: str, asked: BackingRequest, step: int, to: str, answer_by: date
    ) -> None:
        """Save that the text, as it was sent before, was put to *to*."""
        body: dict[str, Json] = {
            "on": self.today.isoformat(),
            "step": step,
            "addressee": to,
            "answer_by": answer_by.isoformat(),
            "value": dict(asked.text),
        }
        self._save(request, Kind.REQUEST_SENT, body, asked.id)

    def _begin(self, item: str, request: str, value: dict[str, Json]) -> None:
        self.note(request, item, [], value)
        self.place = item

    def _note_gone(self, request: str, owner: str, *, gone: bool = True) -> None:
        note: Note | None = self.follow_up.notes.get(GONE)
        before = listed(note.value, "functies") if note else ()
        base: list[Json] = list(note.versions) if note else []
        names: list[Json] = [e for e in before if e.casefold() != owner.casefold()]
        value: dict[str, Json] = {"functies": [*names, owner] if gone else names}
        self.note(request, GONE, base, value)


def _refuse_repeated(labels: Iterable[str]) -> None:
    fields = ", ".join(f"'{each}'" for each in labels)
    message = SAY_IN_OWN_WORDS.format(fields=fields)
    raise InvalidError(reason="words of a conversation", user_message=message)
