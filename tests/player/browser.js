/**
 * What the player's modules find in a browser and Node has not: the edges, and nothing of ours.
 *
 * Import it before them. Each test file is a process, and so a browser, of its own. Time stands
 * still but for `pass`.
 */

const page = new EventTarget();
const BEGAN_MS = Date.parse("2026-10-05T09:00:00Z");

/** What the page's window was told, by the names of the events. */
export const events = [];

/** Both clocks of the page, ms. */
export const clocks = { steady_ms: 0, wall_ms: BEGAN_MS };

/** @type {Map<number, { due_ms: number, every_ms: number, run: () => void }>} */
const timers = new Map();
let lastTimer = 0;

/** Let time go on, on both clocks; whatever is due then is run at its moment. */
export async function pass(seconds) {
  const until_ms = clocks.steady_ms + 1000 * seconds;
  for (let next; (next = firstDue(until_ms)); ) {
    const [id, timer] = next;
    advance(Math.max(0, timer.due_ms - clocks.steady_ms)); // a page that slept is late
    if (timer.every_ms) timer.due_ms = clocks.steady_ms + timer.every_ms;
    else timers.delete(id);
    timer.run();
    await settled();
  }
  advance(until_ms - clocks.steady_ms);
  await settled();
}

/** Load the page anew: nothing of the old one goes on. */
export function reload() {
  timers.clear();
}

/** Until everything that waits for nothing from outside has happened. */
export function settled() {
  return new Promise((resolve) => setImmediate(resolve));
}

function firstDue(until_ms) {
  const due = [...timers].filter(([, { due_ms }]) => due_ms <= until_ms);
  return due.sort(([, a], [, b]) => a.due_ms - b.due_ms)[0];
}

function advance(by_ms) {
  clocks.steady_ms += by_ms;
  clocks.wall_ms += by_ms;
}

function timer(run, after_ms, every_ms) {
  lastTimer += 1;
  timers.set(lastTimer, { due_ms: clocks.steady_ms + after_ms, every_ms, run });
  return lastTimer;
}

/** Local storage that may be full. */
export const storage = {
  full: false,
  items: new Map(),
  getItem: (name) => storage.items.get(name) ?? null,
  setItem(name, text) {
    if (storage.full) throw new DOMException("full", "QuotaExceededError");
    storage.items.set(name, text);
  },
};

class PageDate extends Date {
  constructor(...given) {
    super(...(given.length > 0 ? given : [clocks.wall_ms]));
  }

  static now() {
    return clocks.wall_ms;
  }
}

/** Give the page something that a browser has. */
export function provide(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

provide("window", page);
provide("addEventListener", page.addEventListener.bind(page));
provide("removeEventListener", page.removeEventListener.bind(page));
provide("dispatchEvent", (event) => events.push(event.type) && page.dispatchEvent(event));
provide("localStorage", storage);
provide("navigator", { userAgent: "Node", maxTouchPoints: 0 });
provide("performance", { timeOrigin: BEGAN_MS, now: () => clocks.steady_ms });
provide("Date", PageDate);
provide("setTimeout", (run, after_ms) => timer(run, after_ms, 0));
provide("setInterval", (run, every_ms) => timer(run, every_ms, every_ms));
provide("clearTimeout", (id) => timers.delete(id));
provide("clearInterval", (id) => timers.delete(id));
