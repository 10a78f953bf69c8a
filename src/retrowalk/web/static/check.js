// What this phone, its browser and its connection can do, in one look; nothing of it is sent.

import { judged, verdict } from "./check/judged.js";
import { look, lookInTap, nothingYet } from "./check/looking.js";
import { hear } from "./check/hearing.js";
import { say } from "./player/coaching/words.js";

/** @typedef {import("./check/judged.js").Row} Row */

const found = nothingYet();

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

function show() {
  const rows = judged(found);
  for (const list of document.querySelectorAll("[data-group]")) {
    const { group } = /** @type {HTMLElement} */ (list).dataset;
    list.replaceChildren(...rows.filter((row) => row.group === group).map(line));
  }
  const { message, count } = verdict(rows);
  part("verdict").textContent = say(message, { count });
  part("findings").textContent = inFull(rows);
}

/** @param {Row} row */
function line({ title, state, found: message, values, mend }) {
  const template = /** @type {HTMLTemplateElement} */ (part("line-of-check"));
  const item = /** @type {HTMLElement} */ (template.content.cloneNode(true));
  const texts = { b: say(title), "[data-found]": say(message, values) };
  for (const [selector, text] of Object.entries(texts)) {
    const place = item.querySelector(selector);
    if (place) place.textContent = text;
  }
  const small = item.querySelector("[data-mend]");
  if (mend && small) small.textContent = say(mend);
  else small?.remove();
  const [whole] = item.children;
  if (whole instanceof HTMLElement) whole.dataset.state = state;
  return item;
}

/** @param {Row[]} rows @returns {string} for whoever helps: the lines, and what they rest on */
function inFull(rows) {
  const marks = { good: "+", mind: "!", unknown: "?" };
  const lines = rows.map(({ title, state, found: message, values }) => {
    return `${marks[state]} ${say(title)}: ${say(message, values)}`;
  });
  const facts = Object.entries(found).map(([name, value]) => `${name}: ${value}`);
  return [new Date().toISOString(), navigator.userAgent, "", ...lines, "", ...facts].join("\n");
}

/** @returns {boolean} whether this browser has a sheet to hand things on by */
function canShare() {
  return "share" in navigator;
}

async function lookOnce() {
  await look(found);
  show();
}

part("look").addEventListener("click", async () => {
  await lookInTap(found, hear);
  part("heard").hidden = false;
  show();
});

for (const answer of document.querySelectorAll("[data-heard]")) {
  answer.addEventListener("click", () => {
    found.heard = /** @type {HTMLElement} */ (answer).dataset.heard === "true";
    part("heard").hidden = true;
    show();
  });
}

part("hand-on").addEventListener("click", async () => {
  const text = part("findings").textContent ?? "";
  try {
    if (canShare()) {
      await navigator.share({ title: say("phone-name"), text });
    } else {
      await navigator.clipboard.writeText(text);
      part("handed").textContent = say("phone-copied");
    }
  } catch {
    getSelection()?.selectAllChildren(part("findings")); // over plain http a page may do no more
    part("handed").textContent = say("phone-copy-it");
  }
});

part("tap").hidden = false;
show();
lookOnce();
