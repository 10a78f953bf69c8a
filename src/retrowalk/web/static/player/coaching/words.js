/**
 * What the player says and shows besides the script, in the language of its page.
 *
 * The words stand in the catalogue of the server (`languages/<code>/player.ftl`): the page brings
 * that file along, so that no server is needed to read it.
 */

import { FluentBundle, FluentResource } from "../../vendor/fluent-bundle/index.js";

const { lang, dir } = document.documentElement;
const catalogue = new FluentBundle(lang, { useIsolating: dir === "rtl" });
const source = JSON.parse(document.getElementById("words")?.textContent ?? '""');
catalogue.addResource(new FluentResource(source));

/**
 * @param {string} message
 * @param {Record<string, string | number>} [values] that it asks for
 */
export function say(message, values) {
  const pattern = catalogue.getMessage(message)?.value;
  if (!pattern) throw new Error(`The catalogue has no message "${message}".`);
  return catalogue.formatPattern(pattern, values);
}

/** @param {number} seconds @returns {string} "6:05" */
export function clockTime(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** @param {number} backward_s whole seconds */
export function summary(backward_s) {
  if (backward_s === 0) return say("player-summary-none");
  const minutes = Math.floor(backward_s / 60);
  const seconds = Math.round(backward_s % 60);
  if (seconds === 0) return say("player-summary-minutes", { minutes });
  if (minutes === 0) return say("player-summary-seconds", { seconds });
  return say("player-summary-both", { minutes, seconds });
}

/** @param {number} times */
export function unsteadiness(times) {
  return times === 0 ? "" : say("player-unsteadiness", { times });
}

/** @param {number} practised_s of something guided, whole seconds */
export function guidedSummary(practised_s) {
  return say("player-guided-summary", { minutes: Math.round(practised_s / 60) });
}

/** @param {number} elapsed_s @param {boolean} [guided] where it was no walk */
export function leftOff(elapsed_s, guided = false) {
  const time = clockTime(Math.floor(elapsed_s));
  return say(guided ? "player-guided-left-off" : "player-left-off", { time });
}

/** @param {import("./timeline.js").Block | null} next */
export function comingUp(next) {
  if (!next) return say("player-next-end");
  return say("player-next", { title: next.title, time: clockTime(next.seconds) });
}

/**
 * @param {import("../sensing/live.js").LiveUpdate} update
 * @returns {string} "42 steps backward, 96 a minute"
 */
export function stepCount({ counts, cadence_spm }) {
  const steps = counts.backward ?? 0;
  if (cadence_spm === null) return say("player-live-steps", { steps });
  return say("player-live-steps-pace", { steps, pace: Math.round(cadence_spm) });
}

/**
 * @param {import("../sensing/live.js").LiveUpdate | null} latest
 * @returns {string} "Not listening now. Last heard: 42 steps backward."
 */
export function notListening(latest) {
  if (!latest) return say("player-not-listening");
  return say("player-not-listening-steps", { steps: latest.counts.backward ?? 0 });
}

/** @param {{ mean_bpm: number, highest_bpm: number }} heart */
export function heartRate({ mean_bpm, highest_bpm }) {
  const highest = Math.round(highest_bpm);
  return say("player-heart-walked", { mean: Math.round(mean_bpm), highest });
}

/** @param {import("../offline/recording-uploader.js").UploadResult} arrived */
export function result({ measured, sentence }) {
  if (!measured) return sentence;
  const { backward_s, backward_steps: backward, forward_steps: forward } = measured;
  const { forward_s, unknown_s } = measured;
  if (!backward && unknown_s > forward_s) {
    return say("player-result-untold", { time: clockTime(Math.round(unknown_s)) });
  }
  return say("player-result", { backward, forward, time: clockTime(Math.round(backward_s)) });
}
