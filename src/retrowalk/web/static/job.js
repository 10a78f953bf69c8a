/** A page of something that takes long looks again by itself, as long as somebody looks at it. */

import { api, namedHere } from "./player/offline/whose.js";

const LOOK_MS = 2000;

const shown = /** @type {HTMLElement} */ (document.querySelector("[data-job]"));
const bar = /** @type {HTMLProgressElement} */ (shown.querySelector("progress"));

async function look() {
  if (!document.hidden) {
    const answer = await fetch(`${api(namedHere()?.walker)}/jobs/${shown.dataset.job}`).catch(() => null);
    const job = answer?.ok ? await answer.json() : null;
    if (job && !["waiting", "running"].includes(job.state)) return location.reload();
    if (job?.total) [bar.max, bar.value] = [job.total, job.done];
    if (job?.said) /** @type {HTMLElement} */ (shown.querySelector("[data-left]")).textContent = job.said;
  }
  setTimeout(look, LOOK_MS);
}

setTimeout(look, LOOK_MS);
