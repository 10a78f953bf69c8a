/** The drawings that scripts name, brought once: from the service worker, or else the server. */

/** Names the edition of all files: /static/<version>/player/offline/drawings.js. */
const [, , version] = new URL(import.meta.url).pathname.split("/");

/** @type {Map<string, string>} SVG by its name; empty while it is brought, or where it can't be */
const drawings = new Map();

/**
 * Bring the drawings that a script names: its own, those of its first lesson, and of its cues.
 *
 * @param {import("../coaching/timeline.js").Script} script
 */
export async function bring(script) {
  const named = [script, ...(script.first_lesson ?? []), ...script.cues];
  const names = new Set(named.flatMap(({ drawing }) => drawing ?? []));
  await Promise.all([...names].filter((name) => !drawings.has(name)).map(fetchOne));
}

/** @param {string | null | undefined} name @returns {string} SVG; empty where there is none */
export function drawingOf(name) {
  return drawings.get(name ?? "") ?? "";
}

/** @param {string} name */
async function fetchOne(name) {
  drawings.set(name, "");
  try {
    const address = `/drawings/${version}/${document.documentElement.lang}/${name}.svg`;
    const answer = await fetch(address, { redirect: "error" });
    if (answer.ok) drawings.set(name, await answer.text());
  } catch {
    drawings.delete(name); // out of reach: asked for again with the next script
  }
}
