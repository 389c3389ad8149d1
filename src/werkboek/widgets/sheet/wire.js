// Ask Python for something and know for certain what came of it.
//
// Every request has an id of our own. A request that was not answered is sent again, with the
// same id, when the page is connected again: the store saves an id once.

export const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

/** Return `{ ask, dispose }`; `ask` gives a promise of "" or a Dutch sentence that says no. */
export function makeWire(model) {
  const waiting = new Map();

  function onMessage(message) {
    const id = message?.ok ?? message?.no;
    const request = waiting.get(id);
    if (!request) return;
    waiting.delete(id);
    request.resolve(message.why ?? "");
  }

  function ask(action, args = {}, id = newId()) {
    const content = { do: action, id, args };
    const done = new Promise((resolve) => waiting.set(id, { content, resolve }));
    waiting.get(id).done = done;
    model.send(content);
    return done;
  }

  /** Wait until everything asked so far is answered, for at most so many milliseconds. */
  function settled(most) {
    const all = Promise.all([...waiting.values()].map((request) => request.done));
    return Promise.race([all, new Promise((resolve) => setTimeout(resolve, most))]);
  }

  function again() {
    for (const { content } of waiting.values()) model.send(content);
  }

  model.on("msg:custom", onMessage);
  model.on("reconnected", again);
  return {
    ask,
    settled,
    dispose() {
      model.off("msg:custom", onMessage);
      model.off("reconnected", again);
    },
  };
}
