/**
 * Let somebody walk with me: what is offered before the walk and in it. All else is loaded with the
 * first tap, for it needs the server anyway.
 */

import { keep, load, whose } from "../offline/saved-values.js";
import { api } from "../offline/whose.js";
import { part, write } from "./screen.js";

/**
 * @typedef {object} KeptLink that is open, to go on with it after a reload
 * @property {number} id
 * @property {string} session the walk that it is of
 * @property {string} secret
 * @property {string} link
 * @property {Record<string, string>} words
 * @property {Record<string, unknown>} beside what a spotter minds
 * @property {boolean} leaves whether the result is left
 * @property {boolean} over whether only the server does not know yet that it has ended
 */

const BUTTONS = ["together", "together-now"];

export class Together {
  /** @param {(command: string, line: string) => void} obey */
  constructor(obey) {
    this.obey = obey;
    /** @type {import("../../together/walk.js").WalkTogether | null} */
    this.walk = null;
    /** @type {import("../coaching/session-player.js").SessionPlayer | null} */
    this.player = null;
  }

  /** @param {import("../coaching/timeline.js").Script} script */
  async offer(script) {
    if (script.guide || !globalThis.crypto?.subtle) return;
    for (const id of BUTTONS) {
      part(id).hidden = false;
      part(id).addEventListener("click", () => this.#open(script));
    }
    const kept = load("together");
    if (!kept) return;
    const walk = await this.#load(script).catch(() => null);
    if (kept.over || kept.session !== script.session_id) await walk?.forget(kept);
    else await walk?.goOn(kept);
  }

  /** @param {import("../coaching/session-player.js").SessionPlayer} player */
  walks(player) {
    this.player = player;
    this.walk?.walks(player);
  }

  /** @param {import("../coaching/timeline.js").Script} script */
  async #open(script) {
    const walk = await this.#load(script).catch(() => null);
    if (!(await walk?.open())) write("together-none", part("together-none").dataset.words ?? "");
    else write("together-none", "");
  }

  /** @param {import("../coaching/timeline.js").Script} script */
  async #load(script) {
    if (this.walk) return this.walk;
    const { WalkTogether } = await import("../../together/walk.js");
    this.walk ??= new WalkTogether(script, {
      api: api(whose().walker),
      dialog: /** @type {HTMLDialogElement} */ (part("together-dialog")),
      keep: (kept) => keep("together", kept),
      obey: this.obey,
      tell: (words) => write("together-state", words),
    });
    if (this.player) this.walk.walks(this.player);
    return this.walk;
  }
}
