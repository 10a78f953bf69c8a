/**
 * A walk with somebody at one's shoulder: the link is made, how things stand is told, what is sent
 * comes to the player, and with the walk it ends.
 */

import { toBytes } from "../shared/bytes.js";
import { Dialog } from "./dialog.js";
import { Leading } from "./leading.js";
import { Line } from "./line.js";
import { Events, momentOf } from "./moment.js";
import { newSecret, Secret } from "./secret.js";
import { WalkersEnd } from "./walkers-end.js";

/**
 * @typedef {import("../player/coaching/timeline.js").Script} Script
 * @typedef {import("../player/coaching/session-player.js").SessionPlayer} SessionPlayer
 * @typedef {import("../player/sensing/live.js").LiveUpdate} LiveUpdate
 * @typedef {import("../player/ui/together.js").KeptLink} KeptLink
 *
 * @typedef {object} Edge what the walk has to do with the rest of the player
 * @property {string} api where everything of the walker stands
 * @property {HTMLDialogElement} dialog
 * @property {(kept: KeptLink | null) => void} keep
 * @property {(command: string, line: string) => void} obey
 * @property {(name: string) => void} tell how many are there
 */

const TELL_EVERY_MS = 1000;
const AGAIN_EVERY_MS = 250;
/** What is said last is waited for so long to arrive, and the result of the walk so long to come. */
const SETTLES_MS = 5000;
const RESULT_MS = 120_000;
const RETRY_MS = 2000;
const DAYS = 7;
/** From here on it is the server's fault, and may be tried again. */
const FAULT = 500;

export class WalkTogether {
  /** @param {Script} script @param {Edge} edge */
  constructor(script, edge) {
    this.script = script;
    this.edge = edge;
    /** @type {KeptLink | null} */
    this.kept = null;
    /** @type {SessionPlayer | null} */
    this.player = null;
    /** @type {import("./moment.js").Heard} */
    this.heard = { update: null, update_s: -Infinity, bpm: null, bpm_s: -Infinity };
    this.events = new Events();
    /** @type {WalkersEnd | null} */
    this.end = null;
    /** @type {Line | null} */
    this.line = null;
    /** @type {Dialog | null} */
    this.dialog = null;
    /** @type {Leading | null} */
    this.leading = null;
    /** @type {number[]} */
    this.timers = [];
    this.over = false;
    this.met = false; // whether anybody ever came
    this.said = "";
    addEventListener("pagehide", () => this.over && this.#tellEnd(false, true));
  }

  /** Make a link, or go on with the one that is there. @returns {Promise<boolean>} */
  async open() {
    if (this.kept) {
      this.#show(this.kept);
      return true;
    }
    const secret = newSecret();
    const made = await Secret.of(secret);
    const answer = await this.#post("/together", {
      session: this.script.session_id,
      address_sha256: await made.hash(),
    });
    if (!answer?.ok) return false;
    const { link, page, words, beside } = await answer.json();
    const made_now = {
      id: link.id,
      session: link.session,
      secret,
      link: `${page}#${secret}`,
      words,
      beside,
      leaves: false,
      over: false,
    };
    await this.goOn(made_now);
    this.#show(made_now);
    return true;
  }

  /** @param {KeptLink} kept */
  #show({ link, leaves }) {
    this.#dialog.show(link, leaves);
    this.said = "";
    this.#count();
  }

  /** @param {KeptLink} kept that was made now, or before this page was loaded anew */
  async goOn(kept) {
    this.#keep(kept);
    const secret = await Secret.of(kept.secret);
    const post = (/** @type {Uint8Array} */ frame) => this.line?.send(frame);
    this.end = new WalkersEnd(secret, post, (said) => this.#obey(said));
    this.line = new Line(`${this.edge.api}/together/${kept.id}/line`, "", {
      frame: (bytes) => this.end?.take(bytes),
      gone: () => this.#gone(),
    });
    this.line.open();
    this.leading = new Leading(kept.words, () => this.#tell());
    this.timers = [
      setInterval(() => this.#tell(), TELL_EVERY_MS),
      setInterval(() => this.#look(), AGAIN_EVERY_MS),
    ];
    this.#tell();
    this.#count();
  }

  /**
   * Tell of one that has ended, and the server may not know it.
   *
   * @param {KeptLink} kept
   */
  forget(kept) {
    this.kept = kept;
    return this.#tellEnd(false);
  }

  /** @param {SessionPlayer} player that plays from now on */
  walks(player) {
    this.player = player;
  }

  /** @param {LiveUpdate} update */
  hears(update) {
    this.heard.update = update;
    this.heard.update_s = now_s();
    const kind = this.player?.moving ? this.#kind() : "";
    for (const event of this.events.heard(update, kind)) this.#happened(event);
    this.#tell();
  }

  /** @param {number} bpm */
  heart(bpm) {
    this.heard.bpm = bpm;
    this.heard.bpm_s = now_s();
  }

  /** The walk is over: so is this, once the result is there that was to be left. */
  async ends() {
    if (!this.kept || this.over) return;
    this.over = true;
    this.#keep({ ...this.kept, over: true });
    this.#tell();
    this.end?.say({ over: true });
    if (this.kept?.leaves && this.met) setTimeout(() => this.#close(false), RESULT_MS);
    else await this.#close(false);
  }

  /** The walk was measured, and may be left as it is. */
  async arrived() {
    if (!this.over || !this.kept?.leaves || !this.met) return;
    const wish = { label: this.kept.words["result-label"], shows: ["walks"], days: DAYS };
    const answer = await this.#post("/shares", wish);
    if (answer?.ok) {
      const { link, passcode } = await answer.json();
      this.end?.say({ result: link, code: passcode });
      this.#dialog.tell("result-sent");
    }
    await this.#close(false);
  }

  /** At once: nothing goes out any more, whether or not the server is in reach. */
  withdraw() {
    this.#hangUp();
    this.dialog?.gone();
    return this.#tellEnd(true);
  }

  /** @returns {Dialog} */
  get #dialog() {
    this.dialog ??= new Dialog(this.edge.dialog, this.kept?.words ?? {}, {
      withdraw: () => this.withdraw(),
      again: () => this.open(),
      leave: (leaves) => this.kept && this.#keep({ ...this.kept, leaves }),
    });
    return this.dialog;
  }

  #kind() {
    return this.player?.script.blocks[this.player.index]?.kind ?? "";
  }

  #look() {
    this.end?.again();
    this.leading?.look(this.player, this.#partners.length > 0);
    for (const event of this.events.goes(Boolean(this.player?.moving))) {
      if (!this.over) this.#happened(event);
    }
    this.#count();
  }

  #count() {
    const present = this.end?.present ?? 0;
    this.met ||= present > 0;
    const [partner] = this.#partners;
    const many = present === 0 ? "none" : present === 1 ? "one" : "several";
    const name = partner ? (partner.in_step ? "in-step" : "apart") : many;
    this.edge.tell(this.kept?.words[name] ?? "");
    if (this.kept && !this.over) this.#sayOnce(name);
  }

  /** @returns {import("./partner.js").Standing[]} who walks along face to face, where one can */
  get #partners() {
    return this.kept?.beside.hands ? (this.end?.partners ?? []) : [];
  }

  /** @param {string} name */
  #sayOnce(name) {
    if (name === this.said) return;
    this.said = name;
    this.dialog?.tell(name);
  }

  #tell() {
    if (!this.end || !this.kept) return;
    const moment = momentOf(this.script, this.player, this.heard, now_s());
    this.end.tell({ ...moment, beside: this.kept.beside });
  }

  /** @param {string} event */
  #happened(event) {
    this.#tell(); // how things stand since
    this.end?.say({ event, t_s: now_s() });
  }

  /** @param {{ command?: string }} said */
  #obey({ command }) {
    const line = command && this.kept?.words[`said-${command}`];
    if (line && !this.over) this.edge.obey(command, line);
  }

  /** Another link took its place, or its time is over. */
  #gone() {
    this.#hangUp();
    this.edge.keep(null);
    this.kept = null;
    this.dialog?.gone();
  }

  /** @param {boolean} withdrawn */
  async #close(withdrawn) {
    const until_ms = performance.now() + SETTLES_MS;
    while (this.end && !this.end.settled && performance.now() < until_ms) await pause(50);
    if (!this.kept) return;
    this.#hangUp();
    await this.#tellEnd(withdrawn);
  }

  #hangUp() {
    for (const timer of this.timers) clearInterval(timer);
    this.line?.close();
    this.leading?.end();
    this.line = this.end = this.leading = null;
    this.edge.tell("");
  }

  /**
   * Tell the server, until it knows.
   *
   * @param {boolean} withdrawn
   * @param {boolean} [leaving] whether the page goes away
   */
  async #tellEnd(withdrawn, leaving = false) {
    const { kept } = this;
    if (!kept) return;
    const path = `/together/${kept.id}/end`;
    if (leaving) {
      this.#post(path, { withdrawn }, true);
      return;
    }
    this.kept = null;
    this.edge.keep({ ...kept, secret: "", link: "", over: true });
    for (;;) {
      const answer = await this.#post(path, { withdrawn });
      if (answer && answer.status < FAULT) break;
      await pause(RETRY_MS);
    }
    if (!this.kept) this.edge.keep(null); // else there is a new one by now
  }

  /** @param {KeptLink} kept */
  #keep(kept) {
    this.kept = kept;
    this.edge.keep(kept);
  }

  /** @param {string} path @param {object} told @param {boolean} [keepalive] */
  #post(path, told, keepalive = false) {
    const headers = { "Content-Type": "application/json" };
    const body = toBytes(JSON.stringify(told));
    return fetch(this.edge.api + path, { method: "POST", headers, body, keepalive }).catch(() => null);
  }
}

/** @returns {number} by the clock of this page */
function now_s() {
  return performance.now() / 1000;
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
