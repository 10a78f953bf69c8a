/**
 * A companion's page: how the walk stands now, and four large things to say.
 *
 * It keeps nothing. What it shows goes when the walk is over, when the walker takes the link back,
 * and when nothing was heard for long: the last that was heard is no longer how things stand.
 */

import { CompanionsEnd } from "./companions-end.js";
import { Line } from "./line.js";
import { Partner } from "./partner.js";
import { isSecret, Secret } from "./secret.js";

/** @typedef {import("./moment.js").Moment & { beside: Beside }} Told */
/** @typedef {{ how: string[], minds: string[], says_go: boolean, hands: boolean }} Beside */

const LINE = "/api/v1/with/line";
const LOOK_EVERY_MS = 500;
/** After so long without a word it says since when, and after so long it shows nothing any more. */
const SILENT_MS = 4000;
const FORGOTTEN_MS = 90_000;
/** What happened so long ago is told, and not flashed or felt any more. */
const NEW_S = 6;
const SHOWN_MS = 8000;
const BUZZ_MS = [400, 120, 400, 120, 400];
const SECTIONS = ["waiting", "gone", "over", "walking"];

/** @type {Record<string, string>} */
const words = JSON.parse(byId("words").textContent ?? "{}");
const partner = new Partner(words, document.documentElement.lang, {
  tell: (standing) => end?.tell(standing),
  ask: () => end?.ask(),
});
/** @type {CompanionsEnd | null} */
let end = null;
/** @type {Line | null} */
let line = null;
/** @type {Told | null} */
let told = null;
let told_ms = -Infinity;
let heardAt = new Date();
let shown = "";
let cleared = 0;
let fallen = false; // as far as was told; until they go on
let looking = 0;

begin();

async function begin() {
  const secret = location.hash.slice(1);
  if (!globalThis.crypto?.subtle) byId("old").hidden = false;
  else if (!isSecret(secret)) gone();
  else await open(await Secret.of(secret));
}

/** @param {Secret} secret */
async function open(secret) {
  const post = (/** @type {Uint8Array} */ frame) => line?.send(frame);
  const answered = partner.answered.bind(partner);
  end = new CompanionsEnd(secret, post, { stands, says, acknowledged, answered });
  const full = () => write("waits", words.full);
  line = new Line(LINE, secret.address, { frame: (bytes) => end?.take(bytes), gone: over, full });
  line.open();
  end.begin();
  looking = setInterval(look, LOOK_EVERY_MS);
}

/** @param {Told} now */
function stands(now) {
  told = now;
  told_ms = performance.now();
  heardAt = new Date();
  if (shown === "over") return;
  turnTo(now.phase === "ended" ? "over" : "walking");
  if (fallen && now.phase !== "asking") clear();
  show(now);
  partner.hear(now);
}

/** @param {{ event?: string, t_s?: number, over?: boolean, result?: string, code?: string }} said */
function says(said) {
  if (said.event) happened(said.event, said.t_s ?? 0);
  if (said.over) turnTo("over");
  if (said.result) leave(said.result, said.code ?? "");
}

function acknowledged() {
  if (end?.unheard === 0) write("sent", words.arrived);
}

/** @param {Told} now */
function show(now) {
  document.body.dataset.way = now.way;
  const asking = now.phase === "asking" ? words.asking : now.phase === "leading in" ? words.leading : "";
  write("way", asking || words[`way-${now.way}`] || now.title);
  write("time", now.phase === "before" ? "" : put("left", { time: clock(now.left_s) }));
  write("steps-backward", put("steps-backward", { steps: now.steps.backward }));
  write("steps-forward", put("steps-forward", { steps: now.steps.forward }));
  write("pace", now.pace === null ? "" : put("pace", { pace: now.pace }));
  write("length", now.length_m === null ? "" : put("length", { length: Math.round(100 * now.length_m) }));
  write("heart", now.bpm === null ? "" : put("heart", { bpm: now.bpm }));
  write("advice", now.advice ? words[`advice-${now.advice}`] : "");
  const deaf = now.phase === "playing" && (now.deaf_s === null || now.deaf_s > NEW_S);
  write("deaf", deaf ? words["phone-deaf"] : "");
  byId("said").lang = now.language;
  write("said", now.said);
  showBeside(now);
}

/** @param {Told} now */
function showBeside({ beside, where, language }) {
  byId("where").lang = language;
  write("where", where);
  write("go", beside.says_go ? words.go : words.quiet);
  const minds = [...beside.how.map((one) => words[`how-${one}`]), ...beside.minds.map((one) => words[`mind-${one}`])];
  const list = byId("minds");
  if (list.childElementCount !== minds.length) {
    list.replaceChildren(...minds.map((one) => Object.assign(document.createElement("li"), { textContent: one })));
  }
  byId("partner-offer").hidden = !beside.hands;
}

/** @param {string} event @param {number} at_s by the clock of the walker's page */
function happened(event, at_s) {
  if (fallen && event !== "fall") return; // nothing else counts as much
  const ago_s = Math.max(0, Math.round((told?.t_s ?? at_s) - at_s));
  const is_new = ago_s <= NEW_S;
  write("happened", words[`event-${event}`] + (is_new ? "" : ` ${put("ago", { seconds: ago_s })}`));
  fallen ||= event === "fall";
  clearTimeout(cleared);
  if (!fallen) cleared = setTimeout(clear, SHOWN_MS);
  if (!is_new || !(/** @type {HTMLInputElement} */ (byId("buzz")).checked)) return;
  navigator.vibrate?.(BUZZ_MS);
  partner.ring();
  byId("happened").classList.remove("flash");
  requestAnimationFrame(() => byId("happened").classList.add("flash"));
}

function clear() {
  fallen = false;
  write("happened", "");
}

function look() {
  if (shown !== "walking") return;
  const silent_ms = performance.now() - told_ms;
  const stale = silent_ms > SILENT_MS;
  byId("silence").hidden = !stale;
  document.body.dataset.stale = String(stale);
  if (!stale) return;
  write("silence", put("not-heard", { time: heardAt.toLocaleTimeString(document.documentElement.lang) }));
  if (silent_ms > FORGOTTEN_MS) empty();
}

/** Let nothing stand of what was shown. */
function empty() {
  told = null;
  document.body.dataset.way = "other";
  clear();
  for (const id of ["way", "time", "steps-backward", "steps-forward", "pace", "length", "heart", "advice", "deaf", "said", "where"]) {
    write(id, "");
  }
  write("way", words["way-unknown"]);
}

/** @param {string} link @param {string} code */
function leave(link, code) {
  turnTo("over");
  if (!link.startsWith(`${location.origin}/shared#`)) return; // nothing else is opened from here
  byId("left").hidden = false;
  /** @type {HTMLAnchorElement} */ (byId("left-link")).href = link;
  write("left-code", put("result-code", { code }));
}

/** The link opens nothing any more: the walk is over, if that was told; else it was taken back. */
function over() {
  close();
  if (shown !== "over") gone();
}

function gone() {
  close();
  turnTo("gone");
  byId("gone").focus();
}

function close() {
  clearInterval(looking);
  end?.end();
  line?.close();
  end = line = null;
  empty();
  for (const id of ["silence", "sent", "go", "partner-part"]) write(id, "");
  byId("minds").replaceChildren();
  partner.join(false);
}

/** @param {string} section */
function turnTo(section) {
  if (shown === section) return;
  shown = section;
  for (const id of SECTIONS) byId(id).hidden = id !== section;
  if (section === "over") byId("over").focus();
}

/** Keep the screen lit, where that is given: whoever stands beside a walker has no hand for it. */
async function stayLit() {
  if (document.hidden || shown === "gone") return;
  await navigator.wakeLock?.request("screen").catch(() => null);
}

for (const button of document.querySelectorAll("[data-command]")) {
  button.addEventListener("click", () => {
    const command = /** @type {HTMLElement} */ (button).dataset.command;
    write("sent", end?.say({ command }) ? words.sent : words.waiting);
  });
}

byId("partner").addEventListener("change", () => {
  const { checked } = /** @type {HTMLInputElement} */ (byId("partner"));
  partner.join(checked);
});
document.addEventListener("pointerdown", () => partner.unlock(), { once: true });
for (const event of ["pointerdown", "visibilitychange"]) document.addEventListener(event, stayLit);

addEventListener("hashchange", () => location.reload());
addEventListener("pagehide", () => {
  close();
  turnTo("waiting");
});
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) location.reload();
});

/** @param {string} id */
function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @param {string} id @param {string} text */
function write(id, text) {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

/** @param {string} name @param {Record<string, string | number>} values */
function put(name, values) {
  return Object.entries(values).reduce((text, [one, value]) => text.replace(`{${one}}`, String(value)), words[name]);
}

/** @param {number} seconds */
function clock(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
