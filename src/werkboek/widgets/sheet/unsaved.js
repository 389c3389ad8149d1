// What somebody was typing when the room went on.
//
// Its form is not on the page any more and cannot save it, but the device still has the text.

import { h, patch } from "./dom.js";

const ON_ITS_WAY_MS = 5000;

/** Component: `attributes` are `{ node, page }`; `page.scopes` are those of what is drawn now. */
export function unsaved(host, attributes) {
  let { node, page } = attributes;
  host.className = "wb-unsaved";
  host.setAttribute("role", "status");
  return {
    update(next) {
      ({ node, page } = next);
      look();
    },
  };

  async function look() {
    await page.wire.settled(ON_ITS_WAY_MS); // it may still be saved
    setTimeout(draw); // after who asked for that cleared it away
  }

  function draw() {
    const left = Object.keys(sessionStorage)
      .filter(isLeft)
      .map((key) => ({ key, text: typed(key) }))
      .filter(({ text }) => text !== "");
    patch(host, left.length ? [h("p", { key: "hint", class: "wb-notice" }, node.hint), ...left.map(one)] : []);
  }

  function isLeft(key) {
    const scope = key.replace(/^wb\/form\//, "");
    return scope.startsWith(`${node.owner}/`) && ![...page.scopes].some((here) => `${scope}/`.startsWith(`${here}/`));
  }

  function one({ key, text }, at) {
    const id = `wb-unsaved-${at}`;
    return h(
      "div",
      { key, class: "utrecht-form-field" },
      h("label", { class: "utrecht-form-label", for: id }, node.label),
      h("textarea", { id, class: "utrecht-textarea", rows: 2, readonly: true, value: text }),
      h("button", { type: "button", class: "utrecht-button utrecht-button--subtle", onclick: () => discard(key) }, node.discard),
    );
  }

  function discard(key) {
    sessionStorage.removeItem(key);
    draw();
    host.querySelector("button")?.focus();
  }
}

function typed(key) {
  const kept = JSON.parse(sessionStorage.getItem(key));
  return (kept?.typed ?? [kept?.note ?? ""]).filter((text) => text.trim() !== "").join("\n");
}
