// Taking something along and dropping it: an extra beside a button that does the same.
//
// By mouse, pen or finger, from a grip: a page still scrolls under a finger. Nothing is focused
// or redrawn while something is in the air, and what dropping does is what the button does.

import { h } from "./dom.js";

const FAR = 6; // px: less is a tap
const EDGE = 72; // px: so near to the edge of the window the page scrolls along
const SPEED = 12; // px per frame

/** Attributes of what can be taken along; `lift` gives what it is to a place. */
export const liftable = (lift) => ({ "data-lift": "", onlift: lift });

/** Attributes of a place; `take(what)` gives what dropping does there, or null. */
export const place = (take) => ({ "data-place-for": "", ontake: take });

/** What is taken hold of; not there for a keyboard or a screen reader, which have buttons. */
export const grip = () =>
  h("span", { key: "wb-grip", class: "wb-grip", "aria-hidden": "true", onpointerdown: start, onmousedown: still, onclick: still }, "⠿");

const still = (event) => event.preventDefault(); // moves no focus, ticks no box

/** Attributes of a node with `lift` or `takes`; what dropping does is in `page.drops`. */
export function dragging(node, page) {
  if (!node.lift && !node.takes) return {};
  const [kind, id] = (node.lift ?? node.takes).split("/");
  const title = node.title ?? node.label;
  return {
    ...(node.lift ? liftable(() => ({ kind, id })) : {}),
    ...place((what) => {
      const rule = page.drops[`${what.kind}>${kind}`];
      return rule && (() => page.ask(rule.do, filled(rule, what.id, id, title)));
    }),
  };
}

/** What a rule asks for: with what was dropped, on what, and what that is called. */
function filled({ args, put, onto, name }, dropped, on, title) {
  const said = name ? { ...args, [name]: title } : { ...args };
  const add = (field, id) => (said[field] = Array.isArray(said[field]) ? [...said[field], id] : id);
  if (onto) add(onto, on);
  add(put, dropped);
  return said;
}

function start(down) {
  if (!down.isPrimary || down.button !== 0) return;
  const source = down.currentTarget.closest("[data-lift]");
  const what = source.onlift();
  const at = { x: down.clientX, y: down.clientY };
  let [ghost, over, frame] = [null, null, 0]; // over: the place below, and what it does
  const ends = new AbortController();
  const listen = (name, act) => addEventListener(name, act, { capture: true, signal: ends.signal });

  listen("pointermove", move);
  listen("pointerup", drop);
  for (const name of ["pointercancel", "pointerdown"]) listen(name, stop);
  listen("keydown", (event) => event.key === "Escape" && stop());

  function move(event) {
    if (event.pointerId !== down.pointerId) return;
    at.x = event.clientX;
    at.y = event.clientY;
    if (!ghost && Math.hypot(at.x - down.clientX, at.y - down.clientY) > FAR) lift();
  }

  function lift() {
    ghost = document.createElement("div");
    ghost.className = "wb-ghost";
    ghost.setAttribute("aria-hidden", "true");
    ghost.textContent = source.querySelector("h2, h3, h4, h5, h6, legend, .wb-drag-name").firstChild.textContent;
    document.body.append(ghost);
    source.classList.add("wb-lifted");
    frame = requestAnimationFrame(follow);
  }

  // Each frame: it goes along, the place below lights up, the page scrolls at its edges.
  function follow() {
    if (!source.isConnected) return stop(); // somebody else took it away
    const x = Math.min(at.x, innerWidth - ghost.offsetWidth); // beside the pointer, not below it
    ghost.style.translate = `${x}px ${at.y - ghost.offsetHeight - FAR}px`;
    light(below());
    const isInReach = over?.spot.closest(".wb-piles"); // always on the screen
    if (!isInReach) scrollBy(0, at.y < EDGE ? -SPEED : at.y > innerHeight - EDGE ? SPEED : 0);
    frame = requestAnimationFrame(follow);
  }

  /** The innermost place under the pointer that takes what is in the air. */
  function below() {
    let spot = document.elementFromPoint(at.x, at.y)?.closest("[data-place-for]");
    for (; spot; spot = spot.parentElement?.closest("[data-place-for]")) {
      if (spot.matches(".wb-pile") && spot.contains(source)) return null; // it lies there
      const act = source.contains(spot) ? null : spot.ontake(what);
      if (act) return { spot, act };
    }
    return null;
  }

  function light(next) {
    if (over?.spot !== next?.spot) over?.spot.classList.remove("wb-over");
    next?.spot.classList.add("wb-over");
    over = next;
  }

  function drop(event) {
    if (event.pointerId !== down.pointerId) return;
    const act = ghost && below()?.act;
    stop();
    act?.();
  }

  function stop() {
    ends.abort();
    cancelAnimationFrame(frame);
    light(null);
    source.classList.remove("wb-lifted");
    ghost?.remove();
  }
}
