// Files: read one from the device as a message, put one on it, and print.

import { h, patch } from "./dom.js";
import { newId } from "./wire.js";

const DATA_URL = /^data:[^,]*,/;

/** Component: a file field with a button; `attributes` are `{ node, words, ask }`. */
export function upload(host, attributes) {
  let { node, words, ask } = attributes;
  const id = `wb-${newId()}`;
  let problem = "";
  host.className = "wb-upload";
  return {
    update(next) {
      ({ node, words, ask } = next);
      draw();
    },
  };

  function draw() {
    const about = [node.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
    patch(host, [
      h(
        "form",
        { key: "form", class: "wb-form", onsubmit: send },
        h("label", { class: "utrecht-form-label", for: id }, node.label),
        node.hint ? h("p", { id: `${id}-hint`, class: "utrecht-form-field-description" }, node.hint) : null,
        h("input", { id, type: "file", name: "file", accept: node.accept, "aria-describedby": about || null }),
        h("p", { id: `${id}-problem`, class: "wb-problem", role: "alert" }, problem),
        h("button", { class: "utrecht-button utrecht-button--secondary-action" }, node.submit),
      ),
    ]);
  }

  async function send(event) {
    event.preventDefault();
    const form = event.target;
    const file = form.elements.file.files[0];
    problem = !file ? words.file_none : file.size > node.max ? words.file_large.replace("{max}", Math.floor(node.max / 1000)) : "";
    if (!problem && (await ask(node.do, { ...node.args, name: file.name, data: await encoded(file) }))) form.reset();
    draw();
  }
}

function encoded(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.replace(DATA_URL, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Save `node.text`, or `node.data` in base64, on this device. */
export function save(node) {
  const bytes = node.data && Uint8Array.from(atob(node.data), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes || node.text], { type: node.type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = node.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
