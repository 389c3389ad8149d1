// Questions one at a time: native radio buttons, an optional note, saved as you go.
//
// What is not yet saved stays on this device under its own id until the store has it, so a
// reload or a dead kernel loses nothing and sending it again doubles nothing.

import { h, patch } from "./dom.js";
import { caution } from "./fields.js";
import { newId } from "./wire.js";

const TYPING_MS = 1500;
const ARROWS_MS = 300; // walking through the scale with arrow keys is not five answers
const LATE_MS = 5000;

/** Component: `attributes` are `{ node, words, wire }`. */
export function questions(host, attributes) {
  let { node, words, wire } = attributes;
  host.className = "wb-questions";
  const name = `wb-${newId()}`;
  const states = new Map(); // question id -> { state, why }
  const timers = new Map();
  const place = `${node.scope}/${node.step}`;
  let index = startAt();
  sessionStorage.setItem(`${place}/at`, String(index)); // a reload stays at this question
  let focusHeading = false;
  let readyProblem = "";

  for (const question of node.questions) if (draft(question.id)) save(question.id);
  draw();
  return {
    update(next) {
      ({ node, words, wire } = next);
      index = Math.min(index, node.questions.length);
      draw();
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const question of node.questions) if (timers.has(question.id)) save(question.id);
    },
  };

  function startAt() {
    const kept = Number(sessionStorage.getItem(`${place}/at`) ?? NaN);
    if (Number.isInteger(kept) && kept <= node.questions.length) return kept;
    const open = node.questions.findIndex((q) => !isAnswered(q));
    return open === -1 ? node.questions.length : open;
  }

  function isAnswered(question) {
    const { value, note } = now(question);
    return node.points ? value !== null : note.trim() !== "";
  }

  // -- drafts -------------------------------------------------------------------------

  function draft(id) {
    return JSON.parse(sessionStorage.getItem(`${place}/${id}`) ?? "null");
  }

  function now(question) {
    const kept = draft(question.id) ?? question;
    return { value: kept.value ?? null, note: kept.note ?? "" };
  }

  function change(question, part, wait) {
    const kept = { ...now(question), ...part, request: newId() };
    sessionStorage.setItem(`${place}/${question.id}`, JSON.stringify(kept));
    states.set(question.id, { state: "typing" });
    clearTimeout(timers.get(question.id));
    timers.set(question.id, setTimeout(() => save(question.id), wait));
    draw();
  }

  async function save(id) {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const sent = draft(id);
    if (!sent) return;
    states.set(id, { state: "saving" });
    draw();
    const late = setTimeout(() => {
      states.set(id, { state: "late" });
      draw();
    }, LATE_MS);
    const args = { scope: node.scope, step: node.step, item: id, value: sent.value, text: sent.note };
    const why = await wire.ask("answer", args, sent.request);
    clearTimeout(late);
    if (draft(id)?.request !== sent.request) return; // something newer is on its way
    if (why) {
      // The choice goes back to what is stored; typed text stays where it is.
      const stored = node.questions.find((q) => q.id === id);
      const kept = { ...sent, value: stored?.value ?? null };
      if (kept.note === (stored?.note ?? "")) sessionStorage.removeItem(`${place}/${id}`);
      else sessionStorage.setItem(`${place}/${id}`, JSON.stringify(kept));
      states.set(id, { state: "refused", why });
    } else {
      // What was saved came with the page itself, just before this answer.
      sessionStorage.removeItem(`${place}/${id}`);
      states.set(id, { state: "saved" });
    }
    draw();
  }

  function saveNow() {
    for (const id of [...timers.keys()]) save(id);
  }

  // -- moving about -------------------------------------------------------------------

  function go(to) {
    saveNow();
    index = to;
    sessionStorage.setItem(`${place}/at`, String(to));
    focusHeading = true;
    draw();
  }

  async function setReady(ready) {
    saveNow();
    readyProblem = await wire.ask("ready", { scope: node.scope, step: node.step, ready });
    focusHeading = true;
    draw();
  }

  // -- drawing ------------------------------------------------------------------------

  function draw() {
    patch(host, index < node.questions.length ? one(node.questions[index]) : overview());
    if (focusHeading) host.querySelector("[data-heading]")?.focus();
    focusHeading = false;
  }

  function heading(text) {
    return h("h3", { class: "utrecht-heading-3", tabindex: "-1", "data-heading": "", key: "head" }, text);
  }

  function one(question) {
    const count = node.questions.length;
    const last = index === count - 1;
    return [
      heading(words.progress.replace("{n}", index + 1).replace("{of}", count)),
      h("progress", { key: "bar", class: "wb-progress", "aria-hidden": "true", max: count, value: index }),
      node.points ? scale(question) : null,
      node.note_label || !node.points ? note(question) : null,
      status(question),
      h(
        "div",
        { key: "buttons", class: "utrecht-button-group" },
        h("button", { key: "back", ...secondary, hidden: index === 0, onclick: () => go(index - 1) }, words.back),
        h("button", { key: "next", ...primary, onclick: () => go(index + 1) }, last ? words.finish : words.next),
      ),
    ].filter(Boolean);
  }

  function scale(question) {
    const { value } = now(question);
    const radio = (option) =>
      h(
        "label",
        { key: `${question.id}/${option.value}`, class: "utrecht-form-label utrecht-form-label--radio wb-choice" },
        h("input", {
          type: "radio",
          class: "utrecht-radio-button",
          name: `${name}-${question.id}`,
          value: String(option.value),
          checked: value === option.value,
          onchange: () => change(question, { value: option.value }, ARROWS_MS),
        }),
        h("span", {}, option.label),
      );
    return h(
      "fieldset",
      { key: `q/${question.id}`, class: "utrecht-form-fieldset", "aria-describedby": `${name}-promise` },
      h("legend", { class: "utrecht-form-fieldset__legend" }, question.text),
      h("div", { class: "wb-scale" }, node.points.map(radio)),
      node.others ? h("div", { class: "wb-others" }, node.others.map(radio)) : null,
      node.note_label ? null : promise(),
    );
  }

  function promise() {
    return h("p", { id: `${name}-promise`, class: "wb-promise" }, node.promise);
  }

  function note(question) {
    const id = `${name}-${question.id}-note`;
    const said = question.hint ?? node.note_hint;
    const refused = states.get(question.id)?.state === "refused";
    return h(
      "div",
      { key: `note/${question.id}`, class: "utrecht-form-field" },
      h("label", { class: "utrecht-form-label", for: id }, node.points ? node.note_label : question.text),
      said ? h("p", { id: `${id}-hint`, class: "utrecht-form-field-description" }, said) : null,
      promise(),
      h("textarea", {
        id,
        class: "utrecht-textarea",
        rows: 3,
        "aria-describedby": said ? `${id}-hint ${name}-promise` : `${name}-promise`,
        "aria-invalid": refused ? "true" : null,
        value: now(question).note,
        oninput: (event) => change(question, { note: event.target.value }, TYPING_MS),
        onblur: saveNow,
      }),
      caution(question),
    );
  }

  function status(question) {
    const { state = "", why = "" } = states.get(question.id) ?? {};
    const text = why || words[state] || "";
    return h("p", { key: "status", class: "wb-status", role: "status", "data-state": state }, text);
  }

  function overview() {
    const open = node.questions.filter((q) => !isAnswered(q));
    const unsaved = node.questions.filter((q) => draft(q.id));
    const link = (question) => {
      const at = node.questions.indexOf(question);
      return h("li", { key: question.id }, h("button", { ...subtle, onclick: () => go(at) }, question.text));
    };
    return [
      heading(node.ready ? words.is_ready : words.overview),
      open.length && !node.ready ? h("p", { key: "open-text" }, words.open.replace("{n}", open.length)) : null,
      open.length && !node.ready ? h("ul", { key: "open", class: "wb-open" }, open.map(link)) : null,
      node.ready ? h("p", { key: "wait" }, words.wait) : null,
      h(
        "p",
        { key: "status", class: "wb-status", role: "status", "data-state": readyProblem ? "refused" : "" },
        readyProblem || (unsaved.length ? words.late : ""),
      ),
      h(
        "div",
        { key: "buttons", class: "utrecht-button-group" },
        node.ready
          ? h("button", { key: "again", ...secondary, onclick: () => setReady(false) }, words.reopen)
          : h("button", { key: "ready", ...primary, onclick: () => setReady(true) }, words.ready),
        node.ready
          ? null
          : h("button", { key: "back", ...secondary, onclick: () => go(node.questions.length - 1) }, words.back),
      ),
    ].filter(Boolean);
  }
}

const primary = { type: "button", class: "utrecht-button utrecht-button--primary-action" };
const secondary = { type: "button", class: "utrecht-button utrecht-button--secondary-action" };
const subtle = { type: "button", class: "utrecht-button utrecht-button--subtle wb-link" };
