// Elements from a description, changing only what differs from the last description.
//
// A field keeps what somebody is typing, and an element keeps focus, because an attribute is
// set only when its *described* value changed. Text is always textContent, never HTML.

const SVG = new Set(["svg", "path", "g", "line", "circle", "text"]);
const PROPERTIES = new Set(["value", "checked", "open"]);

/** Describe an element; `tag` is a name or a component (see `mount`). */
export function h(tag, attributes, ...children) {
  const { key = "", ...rest } = attributes ?? {};
  return { tag, key, attributes: rest, children: children.flat(2).filter(isShown) };
}

const isShown = (child) => child !== null && child !== undefined && child !== false && child !== "";

/** Make the children of `parent` what `wanted` describes. */
export function patch(parent, wanted) {
  const keyed = new Map();
  for (const child of parent.childNodes) if (child.wbKey) keyed.set(child.wbKey, child);
  const used = new Set();
  let cursor = parent.firstChild;
  for (const spec of wanted) {
    while (cursor && used.has(cursor)) cursor = cursor.nextSibling;
    const node = reusable(keyed, cursor, spec, used) ?? create(spec);
    used.add(node);
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
    update(node, spec);
  }
  for (const child of [...parent.childNodes]) if (!used.has(child)) remove(child);
}

function reusable(keyed, cursor, spec, used) {
  if (spec.key) {
    const node = keyed.get(spec.key);
    return node?.wbTag === spec.tag && !used.has(node) ? node : null;
  }
  const kind = typeof spec === "object" ? spec.tag : "#text";
  return cursor && !cursor.wbKey && cursor.wbTag === kind ? cursor : null;
}

function create(spec) {
  let node;
  if (typeof spec !== "object") {
    node = document.createTextNode("");
    node.wbTag = "#text";
    return node;
  }
  if (typeof spec.tag === "function") node = document.createElement("div");
  else if (SVG.has(spec.tag)) node = document.createElementNS("http://www.w3.org/2000/svg", spec.tag);
  else node = document.createElement(spec.tag);
  node.wbTag = spec.tag;
  node.wbKey = spec.key;
  node.wbSet = {};
  if (typeof spec.tag === "function") node.wbPart = spec.tag(node, spec.attributes);
  return node;
}

function update(node, spec) {
  if (typeof spec !== "object") {
    if (node.data !== String(spec)) node.data = String(spec);
    return;
  }
  if (node.wbPart) {
    node.wbPart.update(spec.attributes);
    return;
  }
  for (const name of new Set([...Object.keys(node.wbSet), ...Object.keys(spec.attributes)])) {
    const value = spec.attributes[name];
    if (node.wbSet[name] !== value) set(node, name, value);
  }
  node.wbSet = spec.attributes;
  patch(node, spec.children);
  // A <select> takes its value only once its options are there.
  if (node.wbTag === "select" && node.wbValue !== spec.attributes.value) {
    node.value = node.wbValue = spec.attributes.value;
  }
}

function set(node, name, value) {
  if (name.startsWith("on") || PROPERTIES.has(name)) node[name] = value ?? null;
  else if (value === undefined || value === null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}

function remove(node) {
  for (const inner of [node, ...(node.querySelectorAll?.("*") ?? [])]) inner.wbPart?.dispose?.();
  node.remove();
}
