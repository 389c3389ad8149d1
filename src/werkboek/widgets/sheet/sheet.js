// Draw a page: one function for each kind of part that `widgets/nodes.py` describes.

import { h, patch } from "./dom.js";
import { dragging, grip } from "./drag.js";
import { drawField } from "./fields.js";
import { save, upload } from "./files.js";
import { clock, countdown, note } from "./note.js";
import { questions } from "./questions.js";
import { unsaved } from "./unsaved.js";
import { makeWire, newId } from "./wire.js";

function render({ model, el }) {
  const wire = makeWire(model);
  const page = { wire, words: {}, drops: {}, scopes: new Set(), draw, problem: "" };
  page.ask = (action, args) => ask(page, action, args);

  // A page with several places comes back to the last one after a reload, and moves focus to
  // the heading of a new one.
  const kept = `wb/place${location.pathname}`;
  let place = model.get("tree").place;
  const last = sessionStorage.getItem(kept);
  if (place !== undefined && last !== null && last !== place) wire.ask("place", { place: last });

  function follow(tree) {
    if (tree.place === undefined || tree.place === place) return;
    place = tree.place;
    sessionStorage.setItem(kept, place);
    el.querySelector("[data-place]")?.focus();
  }

  function draw() {
    const tree = model.get("tree");
    page.words = tree.words ?? {};
    page.drops = tree.drops ?? {};
    page.scopes.clear();
    el.className = `wb-sheet wb-page--${tree.kind ?? "plain"}`;
    const problem = h("p", { key: "wb-problem", class: "wb-problem", role: "alert" }, page.problem);
    const focused = el.contains(document.activeElement) ? document.activeElement : null;
    patch(el, [problem, ...parts(tree.children, page)]);
    // An element that was put elsewhere lost focus on its way.
    if (focused?.isConnected && document.activeElement === document.body) focused.focus();
    follow(tree);
  }

  draw();
  model.on("change:tree", draw);
  return () => {
    model.off("change:tree", draw);
    wire.dispose();
    patch(el, []);
  };
}

export default { render };

const parts = (nodes, page) => (nodes ?? []).map((node) => DRAW[node.t](node, page));

const DRAW = {
  text: (node) => h("p", { key: node.key, class: node.tone ? `wb-${node.tone}` : null }, node.text),

  notice: (node) => h("p", { key: node.key || "notice", class: "wb-notice", role: "status" }, node.text),

  items: (node) =>
    h("ul", { key: node.key, class: "utrecht-unordered-list" }, node.items.map((item) => h("li", {}, item))),

  section: (node, page) =>
    h(
      "section",
      { key: node.key, class: node.kind ? `wb-section wb-${node.kind}` : "wb-section", ...dragging(node, page) },
      h(
        `h${node.level}`,
        { class: `utrecht-heading-${node.level}`, ...(node.place ? { tabindex: "-1", "data-place": "" } : {}) },
        node.title,
      ),
      node.lift ? grip() : null,
      parts(node.children, page),
    ),

  columns: (node, page) => h("div", { key: node.key, class: `wb-${node.kind}` }, parts(node.children, page)),

  fold: (node, page) =>
    h(
      "details",
      { key: node.key, class: "wb-fold" },
      h("summary", {}, node.label),
      h("div", { class: "wb-section" }, parts(node.children, page)),
    ),

  table(node) {
    const cell = (value, at) =>
      at === 0
        ? h("th", { scope: "row" }, String(value))
        : h("td", { class: typeof value === "number" ? "wb-number" : null }, String(value));
    const table = h(
      "div",
      { key: node.key, class: "wb-scroll", role: "region", tabindex: "0", "aria-label": node.caption },
      h(
        "table",
        { class: "utrecht-table" },
        h("caption", {}, node.caption),
        h("thead", {}, h("tr", {}, node.head.map((label) => h("th", { scope: "col" }, label)))),
        h("tbody", {}, node.rows.map((row) => h("tr", {}, row.map(cell)))),
      ),
    );
    return node.folded ? h("details", { key: node.key }, h("summary", {}, node.folded), table) : table;
  },

  bars(node) {
    const most = Math.max(1, ...node.bars.map((bar) => bar.count));
    const level = (count, of) => (count === 0 ? 0 : Math.max(1, Math.round((10 * count) / of)));
    const bar = ({ label, count, mark, of, said }) =>
      h(
        "div",
        { class: of ? "wb-bar wb-bar--share" : "wb-bar", title: label },
        h("span", { class: "wb-bar__count" }, said ?? String(count)),
        h("span", { class: "wb-bar__whole" }, h("span", { class: `wb-bar__fill wb-bar__fill--${level(count, of ?? most)}` })),
        h("span", { class: "wb-bar__mark" }, mark ?? label),
      );
    return h("div", { key: node.key, class: "wb-bars", role: "img", "aria-label": node.label }, node.bars.map(bar));
  },

  picture: (node) =>
    h(
      "svg",
      { key: node.key, class: "wb-picture", viewBox: `0 0 ${node.size} ${node.size}`, role: "img", "aria-label": node.label },
      h("path", { d: node.path, "fill-rule": "evenodd" }),
    ),

  graph: (node) =>
    h(
      "div",
      { key: node.key || "graph", class: "wb-scroll", role: "region", tabindex: "0", "aria-label": node.label },
      h(
        "svg",
        { class: "wb-graph", viewBox: `0 0 ${node.width} ${node.height}`, role: "img", "aria-label": node.label },
        (node.lines ?? []).map(({ x1, y1, x2, y2, kind }) => h("line", { class: `wb-line wb-line--${kind}`, x1, y1, x2, y2 })),
        (node.dots ?? []).map(({ x, y, name, mark, kind }) =>
          h(
            "g",
            { class: `wb-dot wb-dot--${kind}` },
            h("circle", { cx: x, cy: y, r: 14 }),
            h("text", { class: "wb-dot__mark", x, y: y + 5 }, mark),
            h("text", { class: "wb-dot__name", x, y: y + 30 }, name),
          ),
        ),
      ),
    ),

  scale(node) {
    const [left, step, row] = [96, 48, 32]; // a name, a point, a line
    const x = (value) => left + step * (value - node.first);
    const y = (at) => row * (at + 0.5);
    const bottom = y(node.spots.length) - 4;
    const points = Array.from({ length: node.last - node.first + 1 }, (_, at) => node.first + at);
    const line = (kind, x1, y1, x2, y2) => h("line", { class: `wb-scale-line wb-scale-line--${kind}`, x1, y1, x2, y2 });
    const spot = ({ name, at, low, high, rules }, index) =>
      h(
        "g",
        { class: "wb-spot" },
        h("text", { x: 0, y: y(index) + 5 }, name),
        low === undefined ? null : line("range", x(low), y(index), x(high), y(index)),
        rules ? line("rule", x(at), 0, x(at), bottom) : null,
        rules
          ? h("path", { d: `M${x(at)} ${y(index) - 9} l9 9 l-9 9 l-9 -9 z` })
          : h("circle", { cx: x(at), cy: y(index), r: 7 }),
      );
    const view = `0 0 ${x(node.last) + 12} ${bottom + 20}`;
    return h(
      "svg",
      { key: node.key || "scale", class: "wb-values", viewBox: view, role: "img", "aria-label": node.label },
      line("axis", x(node.first), bottom, x(node.last), bottom),
      points.map((point) => [
        line("axis", x(point), bottom - 4, x(point), bottom),
        h("text", { class: "wb-values__point", x: x(point), y: bottom + 16 }, String(point)),
      ]),
      node.spots.map(spot),
    );
  },

  // A link that stays in this tab would end this page, and with it its kernel.
  link: (node) =>
    h("p", { key: node.key }, h("a", { class: "utrecht-link", href: node.href, target: "_blank", rel: "noopener" }, node.label)),

  nav: (node, page) =>
    h(
      "nav",
      { key: "nav", class: "wb-nav", "aria-label": node.label },
      h(
        "ul",
        {},
        node.links.map(({ label, href }) =>
          h(
            "li",
            {},
            h("a", { href, "aria-current": label === node.here ? "page" : null, onclick: (event) => leave(event, href, page) }, label),
          ),
        ),
      ),
    ),

  button: (node, page) => h(button, { key: node.key || `button/${node.do}/${node.label}`, node, page }),

  form(node, page) {
    if (node.scope) page.scopes.add(node.scope);
    // With its scope: a form takes its draft when it is made, and that of another is not this one's.
    return h(form, { key: `${node.key || `form/${node.do}`}@${node.scope ?? ""}`, node, page });
  },

  note: (node, page) => h(note, { key: `note/${node.scope}`, node, words: page.words, wire: page.wire }),

  clock: (node) => h(clock, { key: node.key || "clock", node }),

  upload: (node, page) =>
    h(upload, { key: node.key || `upload/${node.do}`, node, words: page.words, ask: page.ask }),

  download: (node) =>
    h("button", { key: node.key || "download", type: "button", class: "utrecht-button utrecht-button--secondary-action", onclick: () => save(node) }, node.label),

  print: (node) =>
    h("button", { key: node.key || "print", type: "button", class: "utrecht-button utrecht-button--secondary-action", onclick: () => print() }, node.label),

  countdown: (node) => h(countdown, { key: node.key || "countdown", node }),

  questions(node, page) {
    const place = `${node.scope}/${node.step}`;
    page.scopes.add(place);
    return h(questions, { key: `questions/${place}`, node, words: page.words, wire: page.wire });
  },

  unsaved: (node, page) => h(unsaved, { key: `unsaved/${node.owner}`, node, page }),
};

const LEAVE_MS = 3000;

// What was typed last is saved before the page goes; a new tab leaves this one as it is.
async function leave(event, href, page) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  await page.wire.settled(LEAVE_MS);
  location.assign(href);
}

async function ask(page, action, args, id) {
  page.problem = await page.wire.ask(action, args, id);
  page.draw();
  return page.problem === "";
}

// A button that can ask first. The question takes its place, so that neither a keyboard nor a
// screen reader is sent elsewhere.
function button(host, attributes) {
  let { node, page } = attributes;
  let asking = false;
  let busy = false;
  host.className = "wb-button";
  return {
    update(next) {
      ({ node, page } = next);
      if (!node.confirm) asking = false;
      draw();
    },
  };

  function draw() {
    const kind = `utrecht-button utrecht-button--${node.kind === "subtle" ? "subtle" : `${node.kind}-action`}`;
    patch(
      host,
      asking
        ? [
            h("p", { key: "ask", role: "alert" }, node.confirm),
            h("button", { key: "yes", type: "button", class: kind, onclick: act }, node.label),
            h("button", { key: "no", type: "button", class: "utrecht-button utrecht-button--secondary-action", onclick: stop }, page.words.cancel),
          ]
        : [
            h(
              "button",
              {
                key: "yes",
                type: "button",
                class: kind,
                "aria-busy": busy ? "true" : null,
                "aria-pressed": node.pressed === undefined ? null : String(node.pressed),
                "aria-label": node.about ? `${node.label}: ${node.about}` : null,
                onclick: node.confirm ? start : act,
              },
              node.label,
            ),
          ],
    );
  }

  function start() {
    asking = true;
    draw();
  }

  function stop() {
    asking = false;
    draw();
  }

  async function act() {
    if (busy) return;
    asking = false;
    busy = true;
    draw();
    await ask(page, node.do, node.args);
    busy = false;
    draw();
  }
}

function form(host, attributes) {
  let { node, page } = attributes;
  const name = `wb-${newId()}`;
  const place = node.scope ? `wb/form/${node.scope}` : "";
  let kept = (place && JSON.parse(sessionStorage.getItem(place))) || {};
  let round = 0; // a form that was sent starts again with new, empty fields
  return {
    update(next) {
      ({ node, page } = next);
      draw();
    },
  };

  function draw() {
    const submit = h("button", { class: `utrecht-button utrecht-button--${node.kind}-action` }, node.submit);
    const field = (child) => drawField(child, `${name}-${round}-${child.name}`, kept.values?.[child.name] ?? child.value, undefined, page);
    patch(host, [h("form", { key: `form/${round}`, class: "wb-form", onsubmit: send, oninput: keep }, node.children.map(field), submit)]);
  }

  // What can be ticked comes as a list, also of one or none.
  function values(filled) {
    const data = new FormData(filled);
    const ticked = node.children.filter((child) => child.t === "checks").map((child) => [child.name, data.getAll(child.name)]);
    return { ...Object.fromEntries(data), ...Object.fromEntries(ticked) };
  }

  // Under one id, so that sending it twice, after a reload, saves it once.
  function keep(event) {
    if (!place) return;
    const kept = values(event.currentTarget);
    const typed = node.children.filter((child) => ["field", "textarea"].includes(child.t)).map((child) => kept[child.name]);
    sessionStorage.setItem(place, JSON.stringify({ id: newId(), values: kept, typed }));
  }

  async function send(event) {
    event.preventDefault();
    const sent = { ...node.args, ...values(event.target) };
    const id = place ? JSON.parse(sessionStorage.getItem(place) ?? "{}").id : undefined;
    const done = await ask(page, node.do, sent, id);
    if (!done || !(place || node.clears)) return;
    if (place) sessionStorage.removeItem(place);
    kept = {};
    round += 1;
    draw();
    host.querySelector("textarea, input")?.focus();
  }
}
