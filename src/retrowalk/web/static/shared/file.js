// A file is opened: what it holds is locked with a key that is made from its code. It asks nobody,
// so that it knows nothing of being withdrawn; after its last day it does not open any more.

import { fromBase64, toBytes, toText } from "./bytes.js";
import { seal, unseal } from "./jwe.js";
import { answered, asFile, ask, byId, empty, sentence, show, turnTo } from "./page.js";

const locked = JSON.parse(byId("sealed").textContent ?? "");

ask(open);

/** @param {string} code */
async function open(code) {
  /** @type {any} */
  let inside;
  try {
    inside = JSON.parse(toText(await unseal(locked.box, await keyOf(code))));
  } catch {
    return sentence("wrong");
  }
  if (Date.now() >= 1000 * inside.until) {
    empty();
    turnTo("gone");
    return "";
  }
  const paper = inside.paper ? fromBase64(inside.paper) : null;
  show({ page: inside.page, paper }, (word) => reply(word, inside.reply));
  return "";
}

/** @param {string} code */
async function keyOf(code) {
  const typed = await crypto.subtle.importKey("raw", toBytes(code), "PBKDF2", false, [
    "deriveBits",
  ]);
  const how = {
    name: "PBKDF2",
    hash: "SHA-256",
    salt: fromBase64(locked.salt),
    iterations: locked.rounds,
  };
  return new Uint8Array(await crypto.subtle.deriveBits(how, typed, 256));
}

/** @param {import("./page.js").Word} word @param {{ kid: string, key: string }} to */
async function reply(word, to) {
  const today = new Date();
  const on = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const sealed = await seal(JSON.stringify({ ...word, on }), fromBase64(to.key), to.kid);
  const text = /** @type {HTMLTextAreaElement} */ (byId("reply-text"));
  text.value = sealed;
  const file = /** @type {HTMLAnchorElement} */ (byId("reply-file"));
  file.href = asFile(sealed, "text/plain");
  answered("word-reply");
  return "";
}
