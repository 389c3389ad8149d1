"""The join page: a code, a name of one's own choice and a discipline; no JavaScript.

How long a browser remembers somebody: one day, because telephones and tablets are lent out
and the next person would be the previous one.  Who says that the device is their own is
remembered for thirty days.  Everybody else comes back with the rejoin word.
"""

import hmac
import re
from dataclasses import dataclass, field
from http import HTTPStatus

from werkboek import texts
from werkboek.errors import InvalidError, RefusedError
from werkboek.model import Role

from .handler import COOKIE_DAYS, FormHandler
from .kernels import Visitor

HOUSE_RULE = "T02"


@dataclass(slots=True)
class JoinForm:
    """What was typed, and what is wrong with it by the name of the field."""

    code: str = ""
    nickname: str = ""
    discipline: str = ""
    remember: bool = False
    word: str = ""
    problems: dict[str, str] = field(default_factory=dict)


class JoinHandler(FormHandler):
    """Shows the forms, and lets somebody in."""

    def get(self) -> None:
        """Show the join page; offer to go on to whoever was here before."""
        visitor = self.visitor(Role.PARTICIPANT)
        person = self.gate.person(visitor.participant) if visitor else None
        self.show_forms(JoinForm(), known_as=person.nickname if person else "")

    def post(self) -> None:
        """Let a participant in."""
        form = JoinForm(
            code=self.get_body_argument("code", ""),
            nickname=self.get_body_argument("nickname", ""),
            discipline=self.get_body_argument("discipline", ""),
            remember=bool(self.get_body_argument("remember", "")),
        )
        status = self._check(form)
        if not form.problems and not self.gate.joins.allow():
            form.problems["form"] = texts.TOO_MANY
            status = HTTPStatus.TOO_MANY_REQUESTS
        if not form.problems:
            participant = self.gate.pseudonym(self.form_token)
            try:
                self.gate.store.join(participant, form.nickname, form.discipline)
            except InvalidError as error:
                form.problems["nickname"] = error.user_message
            except RefusedError as error:
                form.problems["form"] = error.user_message
                status = HTTPStatus.FORBIDDEN
            else:
                self.let_in(participant, remember=form.remember)
                return
        self.set_status(status)
        self.show_forms(form)

    def let_in(self, participant: str, *, remember: bool) -> None:
        """Make this browser *participant* and go to their page."""
        self.admit(Visitor(Role.PARTICIPANT, participant), COOKIE_DAYS if remember else 1)
        self.renew_form_token()  # the next form from this browser is somebody else's
        self.redirect(f"{self.gate.address.base_url}deelnemen", status=HTTPStatus.SEE_OTHER)

    def show_forms(self, form: JoinForm, known_as: str = "") -> None:
        """Show what somebody may do here."""
        content = self.gate.content
        self.show(
            "join.html.j2",
            form=form,
            known_as=known_as,
            token=self.form_token,
            script=self.gate.address.base_url + self.gate.assets.path("join.js"),
            disciplines=content.disciplines,
            house_rule=content.texts[HOUSE_RULE],
            municipality=content.municipality.name,
        )

    def _check(self, form: JoinForm) -> HTTPStatus:
        """Fill in ``form.problems``; return the status that goes with them."""
        address = self.request.remote_ip or ""
        if not self.gate.codes.is_open(address):
            form.problems["form"] = texts.TOO_MANY
            return HTTPStatus.TOO_MANY_REQUESTS
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        if not form.code.strip():
            form.problems["code"] = texts.CODE_MISSING
        elif not _is_same_code(form.code, self.gate.key(Role.PARTICIPANT)):
            self.gate.codes.count(address)
            form.problems["code"] = texts.CODE_WRONG
            status = HTTPStatus.FORBIDDEN
        if not form.nickname.strip():
            form.problems["nickname"] = texts.NICKNAME_MISSING
        if form.discipline not in {each.id for each in self.gate.content.disciplines}:
            form.problems["discipline"] = texts.DISCIPLINE_MISSING
        return status


class RejoinHandler(JoinHandler):
    """Gives somebody back who they were, on another device."""

    def get(self) -> None:
        """Go to the join page; the form stands there."""
        self.redirect(self.gate.address.base_url)

    def post(self) -> None:
        """Let in whose word this is."""
        form = JoinForm(word=self.get_body_argument("word", ""))
        address = self.request.remote_ip or ""
        if not self.gate.words.is_open(address):
            form.problems["word"] = texts.TOO_MANY
            self.set_status(HTTPStatus.TOO_MANY_REQUESTS)
        elif person := self.gate.find(form.word):
            self.let_in(person.participant, remember=False)
            return
        else:
            self.gate.words.count(address)
            form.problems["word"] = texts.WORD_WRONG
            self.set_status(HTTPStatus.FORBIDDEN)
        self.show_forms(form)


class LeaveHandler(FormHandler):
    """Forgets who used this browser."""

    def post(self) -> None:
        """Show an empty join page to the next person."""
        self.dismiss(Role.PARTICIPANT)
        self.renew_form_token()
        self.redirect(self.gate.address.base_url, status=HTTPStatus.SEE_OTHER)


def _is_same_code(typed: str, code: str) -> bool:
    bare = re.sub(r"[\W_]", "", typed).upper()
    return hmac.compare_digest(bare.encode(), code.encode())
