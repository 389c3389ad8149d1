"""The network page: picture, table, findings, and what only the facilitator may see."""

from collections.abc import Iterator, Mapping

from werkboek import texts
from werkboek.analysis.ties import UNKNOWN, Network, Tie, build, rows
from werkboek.model import Json
from werkboek.model import Note as Noted
from werkboek.page import Links, NetworkPage
from werkboek.page.network import OWN_TEAMS, OWN_TIES
from werkboek.widgets import (
    Button,
    Columns,
    Field,
    Form,
    Items,
    Node,
    Note,
    Notice,
    Option,
    Page,
    Section,
    Select,
    Table,
    Text,
)

from . import parts
from ._guard import Verb
from .answers import tie_fields
from .controls import MAX_FUNCTION
from .controls import rows as row_fields
from .findings import findings
from .picture import marks, picture


def network_view(state: NetworkPage, links: Links) -> Page:
    """Return the page about the network."""
    network = network_of(state)
    names = {**state.workbook.municipality.domain_names, UNKNOWN: texts.DOMAIN_UNKNOWN}
    ties = tuple(tie for tie in network.ties if _fits(tie, network, state))
    return Page(
        kind="facilitator",
        words=texts.WORDS,
        place=state.place,
        children=(
            *parts.workbooks(links, "netwerk"),
            *_what_is_there(state, network, ties, names),
            _what_it_says(network, names),
            _sensitive(state),
            _edit(state, network, names),
        ),
    )


def network_verbs(state: NetworkPage) -> Mapping[str, Verb]:
    """Return everything this page can ask for."""
    return {
        "place": lambda request, args: state.go(request, str(args["place"])),
        "filter": lambda request, args: state.choose(
            request, str(args["domain"]), str(args["state"]), str(args["quality"])
        ),
        "sensitive": lambda request, args: state.show_sensitive(
            request, shown=args["shown"] is True
        ),
        "conclude": lambda request, args: state.conclude(
            request, str(args["item"]), args["base"], args["value"]
        ),
    }


def network_of(state: NetworkPage) -> Network:
    """Return the network as the conversations and the facilitator tell it."""
    own, placed = (state.conclusions.get(name) for name in (OWN_TIES, OWN_TEAMS))
    return build(
        state.interviews.values(),
        state.workbook.disciplines,
        own.value if own else {},
        placed.value if placed else {},
    )


def _fits(tie: Tie, network: Network, state: NetworkPage) -> bool:
    domains = {network.teams[key].domain for key in tie.ends}
    quality = tie.qualities
    return (
        (not state.domain or state.domain in domains)
        and (state.state != "er" or tie.exists)
        and (state.state != "gewenst" or tie.is_wished)
        and (state.state != "anders" or tie.differs)
        and (not state.quality or (bool(quality) and min(quality) <= int(state.quality)))
    )


def _what_is_there(
    state: NetworkPage,
    network: Network,
    ties: tuple[Tie, ...],
    names: Mapping[str, str],
) -> Iterator[Node]:
    if not network.ties:
        empty = Text(text=texts.NETWORK_EMPTY)
        yield Section(
            key="network", title=texts.NETWORK_TITLE, place=True, children=(empty,)
        )
        return
    used = {team.domain for team in network.teams.values()}
    letters = marks(names)
    yield Section(
        key="network",
        title=texts.NETWORK_TITLE,
        place=True,
        children=(
            Text(text=texts.INTERVIEWS_PROMISE, tone="promise"),
            Columns(
                key="filters",
                kind="filters",
                children=(
                    _filters(state, {k: name for k, name in names.items() if k in used}),
                ),
            ),
            Notice(text=texts.TIES_SHOWN.format(n=len(ties), of=len(network.ties))),
            picture(network, ties, names),
            Items(
                key="legend",
                items=(
                    *(
                        texts.LEGEND_DOMAIN.format(mark=letters[key], name=names[key])
                        for key in names
                        if key in used
                    ),
                    texts.LEGEND_LINES,
                ),
            ),
            _table(network, ties, names),
        ),
    )


def _filters(state: NetworkPage, names: Mapping[str, str]) -> Form:
    def select(name: str, label: str, words: Mapping[str, str], value: str) -> Select:
        options = tuple(Option(value=key, label=said) for key, said in words.items())
        return Select(
            name=name,
            label=label,
            options=(Option(value="", label=texts.ALL), *options),
            value=value,
        )

    return Form(
        key="filter",
        do="filter",
        submit=texts.FILTER_BUTTON,
        children=(
            select("domain", texts.FILTER_DOMAIN, names, state.domain),
            select("state", texts.FILTER_STATE, texts.TIE_FILTERS, state.state),
            select("quality", texts.FILTER_QUALITY, texts.QUALITY_FILTERS, state.quality),
        ),
    )


def _table(network: Network, ties: tuple[Tie, ...], names: Mapping[str, str]) -> Table:
    def row(tie: Tie) -> tuple[str | int | float, ...]:
        a, b = (network.teams[key] for key in tie.ends)
        said = texts.TIE_FILTERS
        is_there = said["er"] if tie.exists else said["gewenst"]
        return (
            f"{a.name} – {b.name}",
            f"{names.get(a.domain, a.domain)} – {names.get(b.domain, b.domain)}",
            f"{is_there}, {said['anders'].lower()}" if tie.differs else is_there,
            texts.in_a_row(tie.qualities) or texts.UNSAID,
            "; ".join({each.barrier: "" for each in tie.said if each.barrier}),
            len({each.interview for each in tie.said}),
        )

    return Table(
        key="ties",
        caption=texts.TIES_CAPTION,
        head=texts.TIES_HEAD,
        rows=tuple(map(row, ties)),
    )


def _what_it_says(network: Network, names: Mapping[str, str]) -> Section:
    return Section(
        key="findings",
        title=texts.FINDINGS_TITLE,
        children=(
            Text(text=texts.FINDINGS_HINT, tone="hint"),
            Items(items=tuple(findings(network, names))),
        ),
    )


def _sensitive(state: NetworkPage) -> Section:
    said = [
        row
        for interview in state.interviews.values()
        for note in interview.notes.values()
        for row in rows(note.value, "gevoeligheden")
        if row.get("tekst")
    ]
    shown = state.shows_sensitive
    table = Table(
        caption=texts.SENSITIVE_CAPTION,
        head=texts.SENSITIVE_HEAD,
        rows=tuple(
            (
                " – ".join(filter(None, (row.get("plek", ""), row.get("andere_plek", "")))),
                row["tekst"],
                row.get("omgang", ""),
            )
            for row in said
        ),
    )
    return Section(
        key="sensitive",
        title=texts.SENSITIVE_TITLE,
        children=(
            Text(text=texts.SENSITIVE_PROMISE, tone="promise"),
            Button(
                key="toggle",
                label=texts.SENSITIVE_HIDE if shown else texts.SENSITIVE_SHOW,
                do="sensitive",
                args={"shown": not shown},
            ),
            *((table,) if shown and said else ()),
            *((Text(text=texts.NOTHING_NOTED),) if shown and not said else ()),
        ),
    )


def _edit(state: NetworkPage, network: Network, names: Mapping[str, str]) -> Section:
    lost = [team.name for team in network.teams.values() if team.domain == UNKNOWN]
    said = texts.TEAMS_LOST.format(names=", ".join(lost))
    functions = tuple(team.name for team in network.teams.values())
    forms = (_edit_teams(state, lost, functions, names), _edit_ties(state, functions))
    return Section(
        key="edit",
        title=texts.EDIT_TITLE,
        children=(
            *((Notice(text=said),) if lost else ()),
            Columns(key="edits", children=forms),
        ),
    )


def _edit_teams(
    state: NetworkPage,
    lost: list[str],
    functions: tuple[str, ...],
    names: Mapping[str, str],
) -> Section:
    """Return where teams are put in a domain, with those that were *lost* listed."""
    placed = state.conclusions.get(OWN_TEAMS)
    kept = list(rows(placed.value, "teams")) if placed else []
    known = {row.get("naam", "").casefold() for row in kept}
    fresh = [{"naam": name} for name in lost if name.casefold() not in known]
    listed: list[Json] = [dict[str, Json](row) for row in (*kept, *fresh)]
    domains = tuple(
        Option(value=key, label=name) for key, name in names.items() if key != UNKNOWN
    )
    fields = row_fields(
        {"teams": listed},
        "teams",
        texts.ROW_TEAM,
        Field(
            name="naam",
            label=texts.FUNCTION_LABEL,
            max=MAX_FUNCTION,
            suggestions=functions,
        ),
        Select(
            name="domein",
            label=texts.FILTER_DOMAIN,
            options=(Option(value="", label=texts.CHOOSE), *domains),
        ),
    )
    note = _conclusion(OWN_TEAMS, placed, fields)
    return Section(key="edit-teams", title=texts.EDIT_TEAMS, level=3, children=(note,))


def _edit_ties(state: NetworkPage, functions: tuple[str, ...]) -> Section:
    own = state.conclusions.get(OWN_TIES)
    value = own.value if own else {}
    fields = row_fields(value, "lijnen", texts.ROW_TIE, *tie_fields(functions))
    note = _conclusion(OWN_TIES, own, fields)
    return Section(key="edit-ties", title=texts.EDIT_TIES, level=3, children=(note,))


def _conclusion(item: str, kept: Noted | None, fields: Node) -> Note:
    return Note(
        do="conclude",
        scope=f"conclusie/{item}",
        args={"item": item},
        base=kept.base if kept else (),
        children=(fields,),
    )
