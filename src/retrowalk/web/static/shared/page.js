// What both pages do, that of a link and that of a file: open, show, ask for a word, empty.

import { meant } from "./bytes.js";

/**
 * @typedef {object} Content
 * @property {string} page  sealed by the walker's machine, which escaped all that was told in it
 * @property {Uint8Array | null} paper
 */

/** @typedef {Record<string, string | number | string[] | null>} Word */

/** @param {string} id */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} name */
export function sentence(name) {
  return byId("sentences").dataset[name] ?? "";
}

/**
 * Show one of the parts of the page, and no other.
 *
 * @param {string} part
 */
export function turnTo(part) {
  for (const id of ["door", "gone", "away", "shown"]) byId(id).hidden = id !== part;
}

/** @param {string} id @param {string} words */
export function refuse(id, words) {
  const refusal = byId(id);
  refusal.textContent = words;
  refusal.hidden = !words;
}

/** Whether this browser can open anything at all. */
export function canOpen() {
  return Boolean(globalThis.crypto?.subtle) && "DecompressionStream" in globalThis;
}

/**
 * Ask for the code, again until it is right.
 *
 * @param {(code: string, recipient: string) => Promise<string>} open  gives what is wrong, if it is
 */
export function ask(open) {
  const form = /** @type {HTMLFormElement} */ (byId("open"));
  const button = /** @type {HTMLButtonElement} */ (form.querySelector("button"));
  if (!canOpen()) refuse("refusal", sentence("old"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const told = new FormData(form);
    button.disabled = true;
    refuse("refusal", "");
    const code = String(told.get("code") ?? "");
    refuse("refusal", await open(meant(code), String(told.get("recipient") ?? "")));
    button.disabled = false;
  });
  button.disabled = false;
}

/** @type {string[]} */
const held = [];

/** @param {BlobPart} data @param {string} type */
export function asFile(data, type) {
  const address = URL.createObjectURL(new Blob([data], { type }));
  held.push(address);
  return address;
}

/**
 * Show what was opened; ``told`` is what to do with a word, and gives what is wrong with it.
 *
 * @param {Content} content
 * @param {(word: Word) => Promise<string>} told
 * @param {string} [name]  of whoever opened it
 */
export function show(content, told, name = "") {
  const shown = byId("shown");
  shown.innerHTML = content.page;
  if (content.paper) {
    const link = /** @type {HTMLAnchorElement} */ (byId("paper").querySelector("a"));
    link.href = asFile(content.paper, "application/pdf");
    byId("paper").hidden = false;
  }
  /** @type {HTMLInputElement} */ (byId("who")).value = name;
  turnTo("shown");
  shown.focus();
  const form = /** @type {HTMLFormElement} */ (byId("word-form"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    refuse("word-refusal", "");
    refuse("word-refusal", await told(wordOf(form)));
  });
}

/** Leave nothing of what was shown. */
export function empty() {
  byId("shown").replaceChildren();
  for (const address of held.splice(0)) URL.revokeObjectURL(address);
  /** @type {HTMLFormElement} */ (byId("open")).reset();
}

/** @param {string} id */
export function answered(id) {
  byId("word-form").hidden = true;
  byId(id).hidden = false;
  byId(id).focus();
}

/** @param {HTMLFormElement} form @returns {Word} */
function wordOf(form) {
  const told = new FormData(form);
  const text = (/** @type {string} */ name) => String(told.get(name) ?? "").trim();
  const number = (/** @type {string} */ name) => (text(name) ? Number(text(name)) : null);
  return {
    who: text("who"),
    profession: text("profession"),
    minutes: number("minutes"),
    pain: number("pain"),
    settings: told.getAll("settings").map(String),
    until: text("until") || null,
    note: text("note"),
  };
}
