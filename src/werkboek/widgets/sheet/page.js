// The page of a participant's phone: one widget and one websocket, nothing else.
//
// Voilà's own front end is JupyterLab's: 5 MB of script for any widget there is. Our pages
// have exactly one, so this speaks the few messages it needs. It also watches the connection,
// because a page that only looks alive is the worst thing that can happen in a session.

import sheet from "./sheet.js";
import { newId } from "./wire.js";

const PING_MS = 2000;
const SILENT_MS = 2500; // the server did not answer for so long: say so
const HELLO_MS = 20000; // now and then ask the kernel itself, not only the server
const DEAF_MS = 8000; // the kernel did not answer for so long: start a new one
const GONE = 4404; // the server says that our kernel is not there any more
const READING_MS = 4000; // long enough to read why the page started again
const RESTARTED = "werkboek/restarted";
const FIRST_MS = 60000; // a room full of phones that open at once is slow, not dead
const RETRY_MS = 1000;

const { kernel, base, words } = JSON.parse(document.getElementById("wb-page").textContent);
const banner = document.getElementById("wb-connection");
const host = document.querySelector(".wb-sheet[data-model]");
const comm = host?.dataset.model;
const session = newId();
const listeners = new Map();
const state = {};

let socket = null;
let awaitedPong = null; // timers: when one fires, nobody answered
let awaitedHello = null;
let leaving = false;
let drawn = false;
let restarted = takeRestarted();
let greeted = false; // this connection has shown what is true now

const model = {
  get: (name) => state[name],
  on(name, listener) {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  },
  off(name, listener) {
    listeners.set(name, (listeners.get(name) ?? []).filter((each) => each !== listener));
  },
  send(content) {
    // What cannot be sent now is sent by the wire when `reconnected` is announced.
    if (socket?.readyState === WebSocket.OPEN) socket.send(message(content));
  },
};

const tell = (name, value) => (listeners.get(name) ?? []).forEach((listener) => listener(value));

function message(content) {
  const header = { msg_id: newId(), msg_type: "comm_msg", username: "", session, version: "5.3" };
  return JSON.stringify({
    channel: "shell",
    header: { ...header, date: new Date().toISOString() },
    parent_header: {},
    metadata: {},
    content: { comm_id: comm, data: { method: "custom", content } },
    buffers: [],
  });
}

function takeRestarted() {
  const is = sessionStorage.getItem(RESTARTED) !== null;
  sessionStorage.removeItem(RESTARTED);
  return is;
}

function say(text) {
  if (restarted) text ||= words.restart;
  if (banner.textContent !== text) banner.textContent = text; // or it is read aloud again
  banner.hidden = text === "";
}

function connect() {
  clearTimeout(awaitedPong);
  const address = new URL(`${base}api/kernels/${kernel}/channels?session_id=${session}`, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const mine = new WebSocket(address);
  socket = mine;
  greeted = false;
  let opened = false;
  mine.onopen = () => {
    opened = true;
    hello();
  };
  mine.onmessage = (event) => onFrame(event.data);
  mine.onclose = ({ code }) => {
    if (socket !== mine || leaving) return;
    if (code === GONE) return reload();
    clearTimeout(awaitedHello);
    if (drawn) say(words.lost);
    setTimeout(opened ? connect : reconnectOrReload, RETRY_MS);
  };
}

/** Start over with a new kernel when ours is gone; keep trying when the server is. */
async function reconnectOrReload() {
  if (leaving) return;
  try {
    const reply = await fetch(`${base}api/kernels/${kernel}/leeft`, {
      cache: "no-store",
      signal: AbortSignal.timeout(RETRY_MS * 4),
    });
    if (reply.ok) connect();
    else if (reply.status === 404 || reply.status === 403) reload();
    else setTimeout(reconnectOrReload, RETRY_MS);
  } catch {
    say(words.lost);
    setTimeout(reconnectOrReload, RETRY_MS);
  }
}

/** Start with a new kernel; the page that comes says why, for a moment. */
function reload() {
  if (leaving) return;
  leaving = true;
  sessionStorage.setItem(RESTARTED, "yes");
  location.reload();
}

function hello() {
  if (!comm) return;
  model.send({ do: "hello", id: newId() });
  clearTimeout(awaitedHello);
  awaitedHello = setTimeout(reload, drawn ? DEAF_MS : FIRST_MS);
}

function ping() {
  if (document.hidden || socket?.readyState !== WebSocket.OPEN) return;
  socket.send("ping");
  clearTimeout(awaitedPong);
  awaitedPong = setTimeout(silent, SILENT_MS);
}

function silent() {
  say(words.lost);
  clearTimeout(awaitedHello);
  const old = socket;
  socket = null; // its close says nothing new
  old?.close();
  reconnectOrReload();
}

function onFrame(data) {
  clearTimeout(awaitedPong);
  if (data === "pong") return say("");
  const { header, content } = JSON.parse(data);
  const died = ["restarting", "dead"].includes(content.execution_state);
  if (header.msg_type === "status" && died) return reload();
  if (header.msg_type !== "comm_msg" || content.comm_id !== comm) return;
  const { method, state: changed, content: custom } = content.data;
  if (method === "custom") return tell("msg:custom", custom);
  if (method !== "update" || !changed.tree) return;
  clearTimeout(awaitedHello);
  state.tree = changed.tree;
  say("");
  if (drawn) tell("change:tree");
  else draw();
  if (!greeted) {
    greeted = true;
    tell("reconnected");
  }
}

function draw() {
  drawn = true;
  document.getElementById("wb-loading")?.remove();
  sheet.render({ model, el: host });
}

setInterval(ping, PING_MS);
setInterval(() => !document.hidden && socket?.readyState === WebSocket.OPEN && hello(), HELLO_MS);
window.addEventListener("offline", () => say(words.lost));
window.addEventListener("online", ping);
document.addEventListener("visibilitychange", ping);
window.addEventListener("pagehide", (event) => {
  if (event.persisted) return; // a page that may come back keeps its kernel
  leaving = true;
  navigator.sendBeacon(`${base}api/kernels/${kernel}/einde`);
});
window.addEventListener("pageshow", (event) => event.persisted && connect());
if (restarted) {
  say("");
  setTimeout(() => {
    restarted = false;
    say("");
  }, READING_MS);
}
connect();
