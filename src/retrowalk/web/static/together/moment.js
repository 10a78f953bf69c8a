/**
 * How a walk stands, as a companion is told it: pure, from what the player and the sensors know.
 */

import { direction, momentAt } from "../player/coaching/timeline.js";

/**
 * @typedef {import("../player/sensing/live.js").LiveUpdate} LiveUpdate
 * @typedef {import("../player/coaching/session-player.js").SessionPlayer} SessionPlayer
 * @typedef {import("../player/coaching/timeline.js").Script} Script
 *
 * @typedef {object} Heard what the sensors have told
 * @property {LiveUpdate | null} update
 * @property {number} update_s when, by the clock of the page
 * @property {number | null} bpm
 * @property {number} bpm_s
 *
 * @typedef {object} Moment
 * @property {number} t_s of the walker's page, to tell how long ago something was
 * @property {"before" | "playing" | "asking" | "leading in" | "ended"} phase
 * @property {"backward" | "forward" | "unknown" | "other"} way measured where it is known, else planned
 * @property {string} title of what is done, in the walker's language
 * @property {number} left_s of it
 * @property {"backward" | "forward" | "other" | ""} planned
 * @property {"backward" | "forward" | "other" | ""} next what comes after it
 * @property {Change | null} change of way that comes next
 * @property {{ backward: number, forward: number }} steps
 * @property {number | null} pace steps a minute
 * @property {number | null} length_m of the latest backward steps
 * @property {string} advice what the coach last said of technique
 * @property {number | null} deaf_s for how long the phone has felt nothing; null where it never did
 * @property {number | null} bpm
 * @property {string} said last, aloud
 * @property {string} where
 * @property {string} language of what is said
 *
 * @typedef {object} Change of which way is walked
 * @property {number} at_ms by the clock of the walker's page
 * @property {"backward" | "forward" | "other"} to
 */

const FRESH_S = 5;
const ADVISED_S = 20;

/**
 * @param {Script} script
 * @param {SessionPlayer | null} player
 * @param {Heard} heard
 * @param {number} now_s
 * @returns {Moment}
 */
export function momentOf(script, player, heard, now_s) {
  const plan = player?.script ?? script;
  const elapsed_s = player?.clock.elapsed_s ?? 0;
  const { block, left_s, next } = momentAt(plan, elapsed_s);
  const { update } = heard;
  const fresh = update && now_s - heard.update_s < FRESH_S ? update : null;
  const planned = block ? direction(block.kind) : "";
  const walked = fresh?.walking ? fresh.direction : (planned || "other");
  const advice = player ? advised(player, elapsed_s) : "";
  return {
    t_s: round(now_s),
    phase: player?.phase ?? "before",
    way: player?.moving ? walked : "other",
    title: block?.title ?? "",
    left_s: Math.ceil(player?.phase === "leading in" ? -player.leadIn.elapsed_s : left_s),
    planned,
    next: next ? direction(next.kind) : "",
    change: changeOf(player),
    steps: { backward: update?.counts.backward ?? 0, forward: update?.counts.forward ?? 0 },
    pace: fresh?.cadence_spm ? Math.round(fresh.cadence_spm) : null,
    length_m: fresh?.step_length_m ? round(fresh.step_length_m) : null,
    advice: advice === "turn" && walked !== "forward" ? "" : advice, // they have turned
    deaf_s: update ? Math.round(now_s - heard.update_s) : null,
    bpm: now_s - heard.bpm_s < 2 * FRESH_S ? heard.bpm : null,
    said: player?.said ?? "",
    where: script.where ?? "",
    language: script.language,
  };
}

/**
 * When which way is walked changes next; null where that is not known, for it stands still, a tap is
 * waited for, or what comes next goes the same way.
 *
 * @param {SessionPlayer | null} player
 * @returns {Change | null}
 */
export function changeOf(player) {
  if (player?.phase === "leading in") return { at_ms: momentOn(player.leadIn, 0), to: "backward" };
  if (player?.phase !== "playing") return null;
  const { script, clock } = player;
  const { index, block, next } = momentAt(script, clock.elapsed_s);
  if (!block || !next || block.until_told) return null;
  const to = direction(next.kind);
  if (to === direction(block.kind)) return null;
  const end_s = script.blocks.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return { at_ms: momentOn(clock, end_s), to };
}

/**
 * @param {import("../player/coaching/session-clock.js").SessionClock} clock that runs
 * @param {number} elapsed_s
 * @returns {number} when so much will have elapsed: always the same whole number for the same moment
 */
function momentOn({ run_ms, before_s }, elapsed_s) {
  return Math.ceil(run_ms + 1000 * (elapsed_s - before_s));
}

/** @param {SessionPlayer} player @param {number} elapsed_s @returns {string} the last advice, if it is of now */
function advised({ adviser }, elapsed_s) {
  const said = [...adviser.said_s].sort(([, a], [, b]) => b - a)[0];
  return said && elapsed_s - said[1] < ADVISED_S ? said[0] : "";
}

/** What a spotter is told at once. */
export class Events {
  constructor() {
    /** @type {"backward" | "forward" | null} */
    this.way = null;
    this.walking = false;
    this.moving = false;
  }

  /** @param {LiveUpdate} update @param {string} kind of the block @returns {string[]} */
  heard(update, kind) {
    /** @type {string[]} */
    const all = update.events.map((event) => event.kind);
    const { direction: way, walking } = update;
    if (kind === "backward") {
      if (this.way && way !== "unknown" && way !== this.way) all.push("turn");
      if (this.walking && !walking) all.push("stop");
    }
    if (way !== "unknown") this.way = way;
    this.walking = walking;
    return all;
  }

  /** @param {boolean} moving whether the session goes on @returns {string[]} */
  goes(moving) {
    const stopped = this.moving && !moving;
    this.moving = moving;
    return stopped ? ["stop"] : [];
  }
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
