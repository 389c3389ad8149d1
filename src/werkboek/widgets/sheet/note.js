// Fields that save themselves. What is not yet saved stays on this device under its own id
// until the store has it, and says on which version it was based.

import { h, patch } from "./dom.js";
import { caution, drawField } from "./fields.js";
import { newId } from "./wire.js";

const PAUSE_MS = 1500;
const PICK_MS = 200;
const SLOW_MS = 5000;

/** Component: `attributes` are `{ node, words, wire }`. */
export function note(host, attributes) {
  let { node, words, wire } = attributes;
  const name = `wb-${newId()}`;
  const place = `wb/note/${node.scope}`;
  let tip = node.base ?? []; // what the values on the screen are based on
  let values = stored();
  let timer = null;
  let sending = null; // the request that is on its way
  let status = { state: "", why: "" };
  let focus = "";
  host.className = "wb-note";

  const kept = draft();
  if (kept) {
    values = kept.values;
    save();
  }
  draw();
  return {
    update(next) {
      ({ node, words, wire } = next);
      // Our own last version comes back as the newest; another's replaces what nobody changed.
      if (!draft() && !sameBase()) {
        tip = node.base ?? [];
        values = stored();
      }
      draw();
    },
    dispose() {
      if (timer) save();
    },
  };

  function sameBase() {
    const base = node.base ?? [];
    return base.length === tip.length ? base.every((id) => tip.includes(id)) : tip.length === 1 && base.includes(tip[0]);
  }

  function stored() {
    return Object.fromEntries((node.children ?? []).filter((child) => child.name).map((child) => [child.name, child.value]));
  }

  function draft() {
    return JSON.parse(sessionStorage.getItem(place) ?? "null");
  }

  function change(field, value, waits) {
    values = { ...values, [field]: value };
    const base = sending ? [sending] : (draft()?.base ?? tip);
    sessionStorage.setItem(place, JSON.stringify({ values, base, request: newId() }));
    status = { state: "typing" };
    clearTimeout(timer);
    timer = setTimeout(save, waits ? PAUSE_MS : PICK_MS);
    draw();
  }

  async function save() {
    clearTimeout(timer);
    timer = null;
    const sent = draft();
    if (!sent || sending === sent.request) return;
    sending = sent.request;
    status = { state: "saving" };
    draw();
    const late = setTimeout(() => {
      status = { state: "late" };
      draw();
    }, SLOW_MS);
    const value = clean(sent.values);
    const why = await wire.ask(node.do, { ...node.args, scope: node.scope, base: sent.base, value }, sent.request);
    clearTimeout(late);
    if (sending === sent.request) sending = null;
    const newer = draft();
    if (!why) tip = [sent.request];
    if (newer && newer.request !== sent.request) {
      // Typed on while this was sent; after a refusal it builds on what was there before.
      if (why) sessionStorage.setItem(place, JSON.stringify({ ...newer, base: sent.base }));
      return;
    }
    if (!why) sessionStorage.removeItem(place);
    status = why ? { state: "refused", why } : { state: "saved" };
    draw();
  }

  /** Leave out what says nothing, so that an emptied note is empty. */
  function clean(from) {
    const says = (value) => value !== "" && value !== undefined && value !== null && !(Array.isArray(value) && !value.length);
    const entries = Object.entries(from).map(([key, value]) => [
      key,
      Array.isArray(value) && typeof value[0] === "object" ? value.map(clean).filter((row) => Object.keys(row).length) : value,
    ]);
    return Object.fromEntries(entries.filter(([, value]) => says(value)));
  }

  // -- drawing ------------------------------------------------------------------------

  function draw() {
    patch(host, [
      ...(node.children ?? []).map((child) => (child.t === "rows" ? rows(child) : one(child))),
      caution(node),
      h("p", { key: "status", class: "wb-status", role: "status", "data-state": status.state }, status.why || words[status.state] || ""),
    ]);
    if (focus) host.querySelector(focus)?.focus();
    focus = "";
    host.onfocusout = () => timer && save();
  }

  function one(child) {
    return drawField(child, `${name}-${child.name}`, values[child.name], (value, waits) => change(child.name, value, waits));
  }

  function rows(child) {
    const list = values[child.name]?.length ? values[child.name] : [defaults(child)];
    const put = (next, waits = false) => change(child.name, next, waits);
    const row = (value, at) =>
      h(
        "fieldset",
        { key: `${child.name}/${at}`, class: "utrecht-form-fieldset wb-row", "data-row": at },
        h("legend", { class: "utrecht-form-fieldset__legend" }, child.label.replace("{n}", at + 1)),
        child.children.map((part) =>
          drawField(part, `${name}-${child.name}-${at}-${part.name}`, value[part.name], (said, waits) =>
            put(list.map((each, n) => (n === at ? { ...each, [part.name]: said } : each)), waits),
          ),
        ),
        list.length > 1
          ? h(
              "button",
              { key: "remove", type: "button", class: "utrecht-button utrecht-button--subtle", onclick: () => take(at) },
              child.remove.replace("{n}", at + 1),
            )
          : null,
      );
    const take = (at) => {
      focus = "[data-add]";
      put(list.filter((_, n) => n !== at));
    };
    const more = () => {
      values = { ...values, [child.name]: [...list, defaults(child)] };
      focus = `[data-row="${list.length}"] :is(input, select, textarea)`;
      draw();
    };
    return h(
      "div",
      { key: child.name, class: "wb-rows" },
      list.map(row),
      h("button", { key: "add", type: "button", "data-add": "", class: "utrecht-button utrecht-button--secondary-action", onclick: more }, child.add),
    );
  }

  function defaults(child) {
    return Object.fromEntries(child.children.map((part) => [part.name, part.value ?? ""]));
  }
}

/** Component: minutes that go up while somebody talks; `attributes` are `{ node }`. */
// Time that is left, counted from when the page was sent: the clock of this device may be wrong.
export function countdown(host, attributes) {
  let { node } = attributes;
  let since = performance.now();
  const timer = setInterval(draw, 1000);
  draw();
  return {
    update(next) {
      if (next.node !== node) since = performance.now();
      ({ node } = next);
      draw();
    },
    dispose: () => clearInterval(timer),
  };

  function draw() {
    const left = Math.round(node.seconds - (node.runs ? (performance.now() - since) / 1000 : 0));
    const shown = Math.abs(left);
    const time = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
    const words = node.runs ? (left < 0 ? node.over : node.text) : node.still;
    const kind = left < 0 ? "wb-timer wb-timer--over" : "wb-timer";
    patch(host, [h("p", { key: "time", class: kind, role: "timer" }, words.replace("{time}", time))]);
  }
}

export function clock(host, attributes) {
  let { node } = attributes;
  let since = Date.now();
  const timer = setInterval(draw, 10000);
  draw();
  return {
    update(next) {
      if (next.node.seconds !== node.seconds || next.node.text !== node.text) since = Date.now();
      ({ node } = next);
      draw();
    },
    dispose: () => clearInterval(timer),
  };

  function draw() {
    const used = Math.floor((node.seconds + (Date.now() - since) / 1000) / 60);
    patch(host, [h("p", { class: "wb-count" }, node.text.replace("{used}", used))]);
  }
}
