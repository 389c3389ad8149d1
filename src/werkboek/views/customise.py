"""The page that changes a municipality's workbook: six places, and nothing of a file."""

from collections.abc import Mapping

from werkboek import texts
from werkboek.content import forms
from werkboek.content.forms import Kind
from werkboek.model import Json, Setting
from werkboek.page import CustomisePage, Links
from werkboek.widgets import (
    Field,
    Form,
    Items,
    Node,
    Note,
    Notice,
    Page,
    Section,
    Text,
)

from . import parts
from ._guard import Verb
from .customise_fields import control, plainly, references, rows, words
from .customise_keep import keep_page, load_form, looks_page
from .customise_lists import exercises_page, lists_page
from .customise_preview import preview_page, preview_verbs


def customise_view(state: CustomisePage, links: Links) -> Page:
    """Return the place of the page that is on the screen."""
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        place=state.place,
        children=(*parts.workbooks(links, "aanpassen"), *_main(state)),
    )


def customise_verbs(state: CustomisePage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""
    return {
        **preview_verbs(state),
        "place": lambda request, args: state.go(request, str(args["place"])),
        "list": lambda request, args: state.go(request, str(args["list"])),
        "begin": lambda request, args: state.begin(request, str(args["name"])),
        "set": lambda request, args: state.set(
            request, str(args["key"]), dict(args["value"])
        ),
        "reword": lambda request, args: state.reword(
            request,
            str(args["list"]),
            str(args["item"]),
            str(dict(args["value"]).get("tekst", "")).strip(),
        ),
        "hide": lambda request, args: state.hide(
            request, str(args["list"]), str(args["item"]), hidden=args["hidden"] is True
        ),
        "move": lambda request, args: state.move(
            request, str(args["list"]), str(args["item"]), int(args["by"])
        ),
        "add": lambda request, args: state.add(request, str(args["list"]), args),
        "copy": lambda request, args: state.copy(
            request, str(args["exercise"]), str(args["title"])
        ),
        "discard": lambda request, args: state.discard(request, str(args["exercise"])),
        "dress": lambda request, args: state.dress(request, str(args["styles"])),
        "theme_file": lambda request, args: state.dress_file(request, str(args["data"])),
        "put_paper": lambda request, args: state.put_paper(
            request,
            str(args["document"]),
            str(args.get("name", "")),
            str(args.get("data", "")),
        ),
        "drop_paper": lambda request, args: state.drop_paper(
            request, str(args["document"])
        ),
        "undress": lambda request, _args: state.undress(request),
        "undo": lambda request, _args: state.undo(request),
        "load": lambda request, args: state.load(request, str(args["data"])),
        "accept": lambda request, args: state.accept(request, yes=args["yes"] is True),
    }


def _main(state: CustomisePage) -> tuple[Node, ...]:
    if state.folder is None:
        return (_begin(state),)
    here = state.place.partition("/")[0]
    pages = {
        "gegevens": _settings,
        "lijsten": lists_page,
        "oefeningen": exercises_page,
        "huisstijl": looks_page,
        "voorbeeld": preview_page,
        "bewaren": keep_page,
    }
    closed = (
        () if state.desk.is_open else (Notice(key="zicht", text=texts.CUSTOMISE_CLOSED),)
    )
    page = keep_page if state.wrong else pages.get(here, _settings)
    return (
        parts.tabs(texts.CUSTOMISE_TABS, here),
        *closed,
        *_mistakes(state),
        *page(state),
    )


def _begin(state: CustomisePage) -> Section:
    name = Field(name="name", label=texts.CUSTOMISE_NAME, max=60)
    begin = Form(
        do="begin",
        submit=texts.CUSTOMISE_START,
        kind="primary",
        scope="nieuw/gemeente",
        children=(name,),
    )
    closed = Notice(text=texts.CUSTOMISE_CLOSED)
    inside = (begin, load_form()) if state.desk.is_open else (closed,)
    return Section(
        key="begin",
        title=texts.CUSTOMISE_BEGIN,
        place=True,
        children=(Text(text=texts.CUSTOMISE_BEGIN_HINT), *inside),
    )


def _mistakes(state: CustomisePage) -> tuple[Node, ...]:
    if not state.wrong:
        return ()
    said = Notice(key="fouten", text=texts.CUSTOMISE_WRONG)
    return (said, Items(items=tuple(map(str, state.wrong))))


def _settings(state: CustomisePage) -> tuple[Node, ...]:
    own, form = state.settings, state.base.form
    name = str(own.get("gemeente", ""))
    head = Section(
        key="gegevens",
        title=texts.CUSTOMISE_TITLE.format(name=name),
        place=True,
        children=(Text(text=texts.CUSTOMISE_LATER, tone="promise"),),
    )
    sections = tuple(
        Section(
            key=f"deel/{section.id}",
            title=section.name,
            level=3,
            children=tuple(
                _setting(state, each)
                for each in form.settings
                if each.section == section.id
            ),
        )
        for section in form.sections
    )
    return (head, *sections)


def _setting(state: CustomisePage, setting: Setting) -> Node:
    part, value = forms.setting(setting.id), state.settings.get(setting.id)
    values = state.base.municipality.model_dump(by_alias=True, mode="json")
    base: Json = values.get(setting.id)
    about = setting.about
    if setting.example:
        about = texts.CUSTOMISE_EXAMPLE.format(about=about, example=setting.example)
    if part.kind is Kind.WORDS:
        names = base if isinstance(base, dict) else {}
        children = words({key: str(each) for key, each in names.items()}, value)
    elif part.kind is Kind.ROWS:
        children = rows(part, setting.name, value, references(state.content or state.base))
    else:
        choices = {each.id: each.name for each in setting.choices}
        if not choices and value is None and plainly(base):
            about = texts.CUSTOMISE_BASE.format(about=about, base=plainly(base))
        shown = base if choices and value is None else value
        children = control(part, setting.name, about, shown, choices)
    note = Note(
        do="set",
        args={"key": setting.id},
        scope=f"gemeente/{setting.id}",
        children=children,
    )
    if part.kind not in (Kind.WORDS, Kind.ROWS):
        return note
    said = Text(text=setting.about, tone="hint")
    return Section(key=setting.id, title=setting.name, level=4, children=(said, note))
