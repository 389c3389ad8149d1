"""What conversations say together: appreciation first, and nothing that points at one."""

from collections.abc import Iterator, Mapping, Sequence

from werkboek import texts
from werkboek.analysis import synthesis as says
from werkboek.model import MINIMUM_REVEALED, Phase
from werkboek.page import SummaryPage
from werkboek.widgets import Button, Items, Node, Section, Table, Text

LEVELS = ("zelf", "organisatie")


def synthesis(state: SummaryPage) -> tuple[Node, ...]:
    """Return the summary of all conversations."""
    talks = len(state.interviews)
    if talks == 0:
        empty = Text(text=texts.SUMMARY_EMPTY)
        return (
            Section(key="sum", title=texts.SUMMARY_TITLE, place=True, children=(empty,)),
        )
    few = (Text(text=texts.SUMMARY_FEW.format(n=MINIMUM_REVEALED)),)
    return (
        Section(
            key="sum",
            title=texts.SUMMARY_TITLE,
            place=True,
            children=(
                Text(text=texts.SUMMARY_COUNT.format(n=talks)),
                Text(text=texts.SUMMARY_PROMISE, tone="promise"),
                *(few if talks < MINIMUM_REVEALED else ()),
            ),
        ),
        _appreciations(state),
        _barriers(state),
        _forms(state),
        _judgements(state),
        _patterns(state),
        _frames(state),
        _cases(state),
    )


def _blurred(count: int) -> str | int:
    """Return *count*, or a word for one or two: a colleague could guess who they are."""
    return texts.SOME if 0 < count < MINIMUM_REVEALED else count


def _appreciations(state: SummaryPage) -> Section:
    found = says.appreciations(state.interviews.values())
    table = Table(
        caption=texts.APPRECIATIONS_CAPTION,
        head=texts.APPRECIATIONS_HEAD,
        rows=tuple((name, " ".join(said)) for name, said in found.items()),
    )
    return Section(
        key="appreciations",
        title=texts.APPRECIATIONS_TITLE,
        children=(table if found else Text(text=texts.NOTHING_NOTED),),
    )


def _barriers(state: SummaryPage) -> Section:
    talks, barriers = state.interviews.values(), state.workbook.barriers
    phases = says.phase_counts(talks, barriers)
    counts = says.barrier_counts(talks, barriers)
    return Section(
        key="barriers",
        title=texts.BARRIERS_TITLE,
        children=(
            *_most_felt(phases),
            _phases(phases),
            Table(
                key="barriers",
                caption=texts.BARRIERS_CAPTION,
                folded=texts.BARRIERS_FOLDED,
                head=texts.BARRIERS_HEAD,
                rows=tuple(
                    (
                        each.label,
                        texts.BARRIER_LEVELS[each.level],
                        texts.PHASES[each.phase],
                        _blurred(counts[each.id]),
                    )
                    for each in sorted(barriers, key=lambda b: (-counts[b.id], b.id))
                    if counts[each.id]
                ),
            ),
        ),
    )


def _most_felt(phases: Mapping[tuple[str, Phase], int]) -> tuple[Text, ...]:
    most = max(phases, key=lambda each: phases[each])
    if not phases[most]:
        return ()
    level, phase = most
    said = texts.BARRIERS_MOST.format(
        level=texts.BARRIER_LEVELS[level].lower(),
        phase=texts.PHASES[phase],
        n=_blurred(phases[most]),
    )
    return (Text(text=said),)


def _phases(phases: Mapping[tuple[str, Phase], int]) -> Table:
    return Table(
        key="phases",
        caption=texts.PHASES_CAPTION,
        head=("", *(texts.PHASES[phase] for phase in Phase)),
        rows=tuple(
            (
                texts.BARRIER_LEVELS[level],
                *(_blurred(phases[level, phase]) for phase in Phase),
            )
            for level in LEVELS
        ),
    )


def _forms(state: SummaryPage) -> Section:
    listed = [each for each in state.workbook.manifestations if not each.retired]
    domains = {each.id: each.domain for each in state.workbook.disciplines}
    found = says.sightings(tuple(state.interviews.values()), listed, domains)
    blind = tuple(each.form.name for each in found if each.is_blind_spot)
    unseen = (Text(text=texts.BLIND_SPOTS), Items(key="blind", items=blind))
    return Section(
        key="forms",
        title=texts.FORMS_TITLE,
        children=(
            Text(text=texts.FORMS_HINT, tone="hint"),
            Table(
                key="forms-table",
                caption=texts.FORMS_CAPTION,
                head=(texts.FORM, *texts.SIGHTINGS.values(), texts.NEW),
                rows=tuple(
                    (
                        each.form.name,
                        *(_blurred(each.counts.get(word, 0)) for word in texts.SIGHTINGS),
                        _blurred(each.is_new_to),
                    )
                    for each in found
                ),
            ),
            _forms_by_domain(found, state.workbook.municipality.domain_names),
            *(unseen if blind else ()),
        ),
    )


def _forms_by_domain(found: Sequence[says.Sightings], names: Mapping[str, str]) -> Node:
    shown = list(found[0].by_domain) if found else []
    if not shown:
        return Text(text=texts.FORMS_NO_DOMAIN.format(n=MINIMUM_REVEALED))
    return Table(
        key="forms-domain",
        caption=texts.FORMS_DOMAIN.format(n=MINIMUM_REVEALED),
        folded=texts.FORMS_DOMAIN_FOLDED,
        head=(texts.FORM, *(names.get(each, each) for each in shown)),
        rows=tuple(
            (each.form.name, *(_blurred(each.by_domain[d]) for d in shown))
            for each in found
        ),
    )


def _judgements(state: SummaryPage) -> Section:
    shown = state.shows_judgements
    return Section(
        key="judgements",
        title=texts.JUDGEMENTS_TITLE,
        children=(
            Text(text=texts.BOTH_TRUE),
            Text(text=texts.JUDGEMENTS_PROMISE, tone="promise"),
            Button(
                key="toggle",
                label=texts.JUDGEMENTS_HIDE if shown else texts.JUDGEMENTS_SHOW,
                do="judgements",
                args={"shown": not shown},
            ),
            *(_pairs(state) if shown else ()),
        ),
    )


def _pairs(state: SummaryPage) -> Iterator[Node]:
    found = says.judgements(state.interviews.values())
    for (a, b), judged in found.items():
        is_mutual = len({each.source for each in judged}) > 1
        title = texts.PAIR_MUTUAL if is_mutual else texts.PAIR_ONE_WAY
        yield Section(
            key=f"pair/{a}/{b}",
            title=title.format(a=judged[0].source, b=judged[0].target),
            level=3,
            children=(
                Items(
                    items=tuple(
                        texts.JUDGED.format(
                            source=each.source,
                            target=each.target,
                            sentence=each.sentence,
                            question=each.question or texts.NO_QUESTION,
                        )
                        for each in judged
                    )
                ),
            ),
        )
    if not found:
        yield Text(text=texts.NOTHING_NOTED)


def _patterns(state: SummaryPage) -> Section:
    counts, effects = says.patterns(state.interviews.values())
    named = tuple(
        (label, _blurred(counts[name]))
        for name, label in texts.PATTERNS.items()
        if counts[name]
    )
    table = Table(caption=texts.PATTERNS_CAPTION, head=texts.PATTERNS_HEAD, rows=named)
    return Section(
        key="patterns",
        title=texts.PATTERNS_TITLE,
        children=(
            table if named else Text(text=texts.NOTHING_NOTED),
            *((Items(key="effects", items=tuple(effects)),) if effects else ()),
        ),
    )


def _frames(state: SummaryPage) -> Section:
    found = tuple(says.outside_frames(state.interviews.values()))
    return Section(
        key="frames",
        title=texts.FRAMES_TITLE,
        children=(Items(items=found) if found else Text(text=texts.NOTHING_NOTED),),
    )


def _cases(state: SummaryPage) -> Section:
    found = [
        note.value
        for talk in state.interviews.values()
        for note in talk.notes.values()
        if "casus" in str(note.value.get("afspraken", ""))
    ]
    table = Table(
        caption=texts.CASES_CAPTION,
        head=texts.CASES_HEAD,
        rows=tuple(
            (
                str(value.get("SS1", "")),
                str(value.get("SS6", "")),
                texts.YES_PARTLY_NO["ja"]
                if "onherkenbaar" in str(value.get("afspraken", ""))
                else texts.CHECK_FIRST,
            )
            for value in found
        ),
    )
    return Section(
        key="cases",
        title=texts.CASES_TITLE,
        children=(table if found else Text(text=texts.NOTHING_NOTED),),
    )
