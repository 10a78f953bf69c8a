/** The page of what other apps shared: what came, and whose it is; brought with one tap. */

import { namedHere } from "./player/offline/whose.js";
import { bring, forget, give, waiting } from "./sharing.js";

const page = part("shared");
const words = page.dataset;

part("bring").addEventListener("click", async () => {
  await give(namedHere()?.walker ?? "");
  await show();
  await send();
});
part("leave").addEventListener("click", async () => {
  await forget();
  await show();
});

/** @param {string} id */
function part(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

async function show() {
  const all = await waiting();
  const files = all.flatMap((shared) => shared.files);
  part("names").replaceChildren(
    ...files.map(({ path }) => Object.assign(document.createElement("li"), { textContent: path })),
  );
  part("lead").hidden = files.length === 0;
  part("ask").hidden = !all.some(({ told }) => told.walker === undefined);
  tell(files.length === 0 ? "nothing" : "");
  return all;
}

/** @param {string} name */
function tell(name) {
  part("state").textContent = words[name] ?? "";
}

async function send() {
  const waits = (/** @type {boolean} */ gone) => tell(gone ? "waits" : "");
  const { batches, refused } = await bring({ waits });
  const [batch] = batches;
  await show();
  if (refused) tell("refused");
  else if (batch !== undefined) {
    tell("sent");
    part("see").hidden = false;
    /** @type {HTMLAnchorElement} */ (part("see")).href = `/imports/${batch}`;
  }
}

const all = await show();
if (all.some(({ told }) => told.walker !== undefined)) await send();
