// The controls of a form: one description gives a label, a hint and a native control.

import { h } from "./dom.js";
import { dragging, grip, liftable, place } from "./drag.js";

/**
 * Draw `child` with id `id`.
 * `change(value, waits)` hears of it, where a note saves itself; `page` is for what is dropped.
 */
export function drawField(child, id, value, change, page) {
  return CONTROLS[child.t](child, id, value, change, page);
}

/** Say what to look at again in what was kept; of what is being typed nothing is known. */
export function caution({ caution: said }) {
  return h("p", { key: "caution", class: "wb-caution", role: "status" }, said);
}

const hears = (change, read, waits) => (change ? (event) => change(read(event.target), waits) : undefined);
const described = (child, id) => (child.hint ? `${id}-hint` : undefined);

function hint(child, id) {
  return child.hint ? h("p", { id: `${id}-hint`, class: "utrecht-form-field-description" }, child.hint) : null;
}

function labelled(child, id, ...control) {
  return h(
    "div",
    { key: child.name, class: "utrecht-form-field" },
    h("label", { class: "utrecht-form-label", for: id }, child.label),
    hint(child, id),
    control,
  );
}

function several(child, id, kind, isChosen, onchange, page) {
  const isCard = child.sorts === true; // it can be dropped on one of `Piles`
  return h(
    "fieldset",
    {
      key: child.name,
      class: "utrecht-form-fieldset wb-options",
      "aria-describedby": described(child, id),
      ...(isCard ? liftable(() => ({ kind: "sort", put: onchange })) : {}),
    },
    h("legend", { class: "utrecht-form-fieldset__legend" }, child.label, isCard ? grip() : null),
    hint(child, id),
    h(
      "div",
      { class: kind === "radio" ? "wb-others" : "wb-others wb-ticks" },
      child.options.map((option) =>
        h(
          "label",
          { key: String(option.value ?? ""), class: "utrecht-form-label wb-choice", ...(page ? dragging(option, page) : {}) },
          h("input", {
            type: kind,
            name: kind === "radio" ? `${id}-${child.name}` : child.name,
            value: String(option.value ?? ""),
            checked: isChosen(option.value),
            onchange: () => onchange?.(option.value),
          }),
          h("span", { class: option.lift ? "wb-drag-name" : null }, option.label),
          option.lift ? grip() : null,
        ),
      ),
    ),
  );
}

const CONTROLS = {
  field: (child, id, value, change) =>
    labelled(
      child,
      id,
      h("input", {
        ...shared(child, id, value),
        class: "utrecht-textbox",
        type: child.kind ?? "text",
        maxlength: child.max,
        list: child.suggestions ? `${id}-list` : undefined,
        autocomplete: child.suggestions ? "off" : undefined,
        oninput: hears(change, (target) => target.value, true),
      }),
      child.suggestions
        ? h("datalist", { id: `${id}-list` }, child.suggestions.map((text) => h("option", { value: text })))
        : null,
    ),

  textarea: (child, id, value, change) =>
    labelled(
      child,
      id,
      h("textarea", {
        ...shared(child, id, value),
        class: "utrecht-textarea",
        rows: 3,
        maxlength: child.max,
        oninput: hears(change, (target) => target.value, true),
      }),
    ),

  select: (child, id, value, change) =>
    labelled(
      child,
      id,
      h(
        "select",
        {
          ...shared(child, id, value ?? String(child.options[0]?.value ?? "")),
          class: "utrecht-select",
          onchange: hears(change, (target) => target.value, false),
        },
        child.options.map((option) => h("option", { value: String(option.value ?? "") }, option.label)),
      ),
    ),

  choice: (child, id, value, change) =>
    several(child, id, "radio", (option) => option === value, change && ((option) => change(option, false))),

  ranking,

  // Where cards go, in reach while one is in the air; the radio buttons do the same.
  piles: (child) =>
    h(
      "div",
      { key: "piles", class: "wb-piles", "aria-hidden": "true" },
      child.options.map((option) =>
        h("span", { key: option.value, class: "wb-pile-place", ...place((what) => what.kind === "sort" && (() => what.put(option.value))) }, option.label),
      ),
    ),

  checks(child, id, value, change, page) {
    const chosen = value ?? [];
    const turn = (option) =>
      change(chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option], false);
    return several(child, id, "checkbox", (option) => chosen.includes(option), change && turn, page);
  },
};

// A list in an order of one's own, by buttons, or by dropping one on the place of another.
function ranking(child, id, value, change) {
  const known = child.options.map((option) => option.value);
  const order = [...(value ?? []).filter((each) => known.includes(each)), ...known.filter((each) => !(value ?? []).includes(each))];
  const option = (each) => child.options.find((one) => one.value === each);
  const say = (name, to) => {
    const said = document.getElementById(`${id}-said`);
    said.textContent = child.moved.replace("{name}", option(name).label).replace("{n}", to + 1);
  };
  const move = (event, at, to) => {
    if (to < 0 || to >= order.length) return;
    const next = [...order];
    [next[at], next[to]] = [next[to], next[at]];
    const pressed = event.currentTarget;
    change(next, false);
    pressed.focus(); // its row moved, and an element that moves loses focus
    say(order[at], to);
  };
  const put = (name, to) => {
    const next = order.filter((each) => each !== name);
    next.splice(to, 0, name);
    change(next, false);
    say(name, to);
  };
  const dragged = (name, to) => ({
    ...liftable(() => ({ kind: id, name })),
    ...place((what) => what.kind === id && what.name !== name && (() => put(what.name, to))),
  });
  const button = (each, at, to, label, sign) =>
    h(
      "button",
      {
        key: label,
        type: "button",
        class: "utrecht-button utrecht-button--secondary-action wb-move",
        "aria-label": label.replace("{name}", option(each).label),
        "aria-disabled": to < 0 || to >= order.length ? "true" : null,
        onclick: (event) => move(event, at, to),
      },
      h("span", { "aria-hidden": "true" }, sign),
    );
  return h(
    "fieldset",
    { key: child.name, class: "utrecht-form-fieldset", "aria-describedby": described(child, id) },
    h("legend", { class: "utrecht-form-fieldset__legend" }, child.label),
    hint(child, id),
    h(
      "ol",
      { class: "wb-ranking" },
      order.map((each, at) =>
        h(
          "li",
          { key: each, ...dragged(each, at) },
          grip(),
          h("span", { class: "wb-ranking__name wb-drag-name" }, option(each).label),
          h("span", { class: "wb-ranking__moves" }, button(each, at, at - 1, child.up, "↑"), button(each, at, at + 1, child.down, "↓")),
        ),
      ),
    ),
    h("p", { id: `${id}-said`, class: "wb-unseen", role: "status" }),
  );
}

const shared = (child, id, value) => ({
  id,
  name: child.name,
  value: value ?? "",
  "aria-describedby": described(child, id),
});
