// A SMART Health Link is opened: its key stands behind the #, which browsers send to nobody. While
// it is open, the walker's machine is asked every second whether it still may be.

import { fromBase64, toText } from "./bytes.js";
import { unseal } from "./jwe.js";
import { answered, ask, byId, empty, sentence, show, turnTo } from "./page.js";

const EVERY_MS = 1000;
const PATIENCE_MS = 1500;
const GONE = 404;

const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));

/** @typedef {{ url: string, key: Uint8Array }} Link */

const link = read(location.hash);
let passcode = "";
let recipient = "";
let looking = 0;
let readTo = 0;

if (link) ask(open);
else gone();

/** @param {string} hash @returns {Link | null} */
function read(hash) {
  try {
    const payload = decodeURIComponent(hash).split("shlink:/")[1] ?? "";
    const { url, key } = JSON.parse(toText(fromBase64(payload)));
    // what lies elsewhere is opened there: this page speaks to its own machine alone
    if (new URL(url).origin !== location.origin) return null;
    return { url, key: fromBase64(key) };
  } catch {
    return null; // cut off on its way
  }
}

/** @param {string} path @param {object} [body] */
function post(path, body) {
  return fetch(`${link?.url}${path}`, {
    method: "POST",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
}

/** @param {string} code @param {string} name */
async function open(code, name) {
  [passcode, recipient] = [code, name];
  try {
    const answer = await post("", { recipient, passcode });
    const told = await answer.json();
    if (answer.ok) await opened(told.files);
    else return refused(answer, told);
    return "";
  } catch {
    return sentence("unreached");
  }
}

/** @param {Response} answer @param {any} told */
function refused(answer, told) {
  if (answer.status === GONE) gone();
  else if (answer.status === 401) {
    return `${sentence("wrong")} ${sentence("left").replace("{left}", told.remainingAttempts)}`;
  } else if (answer.status === 429) {
    return sentence("wait");
  } else return told.error ?? sentence("unreached");
  return "";
}

/** @param {{ contentType: string, embedded: string }[]} files */
async function opened(files) {
  const { key } = /** @type {Link} */ (link);
  /** @type {Map<string, Uint8Array>} */
  const parts = new Map();
  for (const file of files) parts.set(file.contentType, await unseal(file.embedded, key));
  const page = toText(parts.get("text/html") ?? new Uint8Array());
  show({ page, paper: parts.get("application/pdf") ?? null }, tell, recipient);
  looking = setInterval(look, EVERY_MS);
}

/** Ask whether it may still be shown; without an answer it is hidden until there is one. */
async function look() {
  if (document.hidden) return;
  try {
    const answer = await fetch(`${link?.url}/still`, {
      method: "POST",
      cache: "no-store",
      signal: signals.timeout(PATIENCE_MS),
    });
    if (answer.status === GONE) gone();
    else if (looking) turnTo(answer.ok ? "shown" : "away");
  } catch {
    if (looking) turnTo("away");
  }
}

// what is not looked at asks nobody, and is looked after again before it is seen
document.addEventListener("visibilitychange", async () => {
  if (!looking) return;
  if (document.hidden) readTo = scrollY;
  turnTo("away");
  await look();
  if (!document.hidden) scrollTo(0, readTo);
});
addEventListener("pagehide", () => {
  if (looking) close("door");
});

function gone() {
  close("gone");
  byId("gone").focus();
}

/** @param {string} part */
function close(part) {
  clearInterval(looking);
  looking = 0;
  passcode = "";
  empty();
  turnTo(part);
}

/** @param {import("./page.js").Word} word */
async function tell(word) {
  try {
    const answer = await post("/word", { recipient, passcode, word });
    if (!answer.ok) return refused(answer, await answer.json());
    answered("word-sent");
    return "";
  } catch {
    return sentence("unreached");
  }
}

addEventListener("hashchange", () => location.reload());
