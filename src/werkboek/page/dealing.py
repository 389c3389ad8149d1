"""Who gets what: items over people, and whom everybody guesses about."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from werkboek.model import ListItem, Person


def dealt(
    items: Sequence[ListItem],
    people: Sequence[Person],
    before: Mapping[str, str],
    domains: Mapping[str, str],
    seed: str,
) -> dict[str, str]:
    """Return an item for everybody; who had one keeps it.

    Parameters
    ----------
    items
        What is handed out, evenly; those with ``places`` first, and to no more people.
    people, before
        Who is in the room, and what they were dealt already.
    domains
        Domain by discipline: nobody gets what is ``not_for`` theirs while there is another.
    seed
        Another one gives another order of people, so that not always the same one is first.
    """
    deal = {p.participant: before[p.participant] for p in people if p.participant in before}
    count = Counter(deal.values())

    def wish(person: Person, item: ListItem) -> tuple[bool, bool, int]:
        is_own = domains.get(person.discipline, "") in item.not_for
        return (is_own, not item.places, count[item.id])

    for person in sorted(people, key=lambda each: _shuffled(seed, each)):
        free = [each for each in items if not 0 < each.places <= count[each.id]]
        if person.participant in deal or not free:
            continue
        chosen = min(free, key=lambda item: wish(person, item)).id
        deal[person.participant] = chosen
        count[chosen] += 1
    return deal


def paired(people: Sequence[Person], before: Mapping[str, str]) -> dict[str, str]:
    """Return about whom everybody guesses: a colleague of another discipline if possible.

    Existing pairs stay.  Among people who all come new, everybody is guessed about once:
    sorted by discipline, each takes the person as far on as the largest discipline is big.
    """
    here = {person.participant: person for person in people}
    pairs = {a: b for a, b in before.items() if a in here and b in here}
    if len(here) < 2:  # noqa: PLR2004 -- a guess needs somebody else
        return {}
    if not pairs:
        size = Counter(person.discipline for person in people)
        ring = sorted(people, key=lambda p: (-size[p.discipline], p.discipline, p.nickname))
        shift = max(size.values()) % len(ring) or 1
        return {
            person.participant: ring[(at + shift) % len(ring)].participant
            for at, person in enumerate(ring)
        }
    for person in people:
        if person.participant not in pairs:
            about = Counter(pairs.values())
            others = [each for each in people if each is not person]
            best = min(
                others,
                key=lambda each: (
                    about[each.participant],
                    each.discipline == person.discipline,
                ),
            )
            pairs[person.participant] = best.participant
    return pairs


def _shuffled(seed: str, person: Person) -> bytes:
    return hashlib.sha256(f"{seed}/{person.participant}".encode()).digest()
