/**
 * A day by keyboard: from row to row, open, done with a note, and which keys there are.
 *
 * A key does nothing while words are typed, nor together with Ctrl, Alt or Meta; without a script
 * all of it is there as links and forms.
 */

const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-row]")]);
const here = () => rows.findIndex((row) => rowOf(row).contains(document.activeElement));

/** @type {Record<string, () => void>} */
const keys = {
  j: () => go(here() + 1),
  ArrowDown: () => go(here() + 1),
  k: () => go(Math.max(0, here() - 1)),
  ArrowUp: () => go(Math.max(0, here() - 1)),
  d: done,
  m: () => marked("m")?.focus(),
  p: () => marked("p")?.click(),
  b: () => marked("b")?.click(),
  "?": list,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") return leave();
  if (/** @type {HTMLElement} */ (event.target).matches("input, textarea, select")) return;
  const act = keys[event.key];
  if (!act || (event.key.startsWith("Arrow") && !rows.length)) return;
  event.preventDefault();
  act();
});

/** @param {HTMLElement} row */
function rowOf(row) {
  return /** @type {HTMLElement} */ (row.closest("li"));
}

/** @param {number} place */
function go(place) {
  rows[Math.min(place, rows.length - 1)]?.focus();
}

/** @param {string} key */
function marked(key) {
  return /** @type {HTMLElement | null} */ (document.querySelector(`[data-key=${key}]`));
}

/** Open the form of the need that has the focus, else of the first of the row, or of the page. */
function done() {
  const row = rows[here()];
  const within = document.activeElement?.closest(".need") ?? (row ? rowOf(row) : document);
  const form = /** @type {HTMLDetailsElement | null} */ (within.querySelector("[data-done]"));
  if (!form) return;
  form.open = true;
  /** @type {HTMLElement} */ (form.querySelector("input:not([type=hidden])")).focus();
}

/** Close the form that is typed in, and go back to where it was opened. */
function leave() {
  const form = document.activeElement?.closest("details");
  if (!form) return;
  form.open = false;
  /** @type {HTMLElement} */ (form.querySelector("summary")).focus();
}

/** Show which keys there are. */
function list() {
  const keys = /** @type {HTMLDetailsElement} */ (document.querySelector("[data-keys]"));
  keys.open = !keys.open;
  /** @type {HTMLElement} */ (keys.querySelector("summary")).focus();
}
