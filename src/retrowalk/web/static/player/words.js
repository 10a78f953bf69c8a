/** Every word the player says or shows that is not in the script or the page. */

/** @typedef {import("./timeline.js").Kind} Kind */

/** What is done in a block, in the ring. @type {Record<Kind, string>} */
export const DOING = {
  stand: "Stand still",
  warm_up: "Forward",
  backward: "Backward",
  forward: "Forward",
  rest: "Rest",
  mindful: "Forward",
  breathing: "Breathe",
  pose: "Pose",
  test: "Test",
  cool_down: "Forward",
};

export const LEADING_IN = "Backward in";

export const SAY = {
  unsteady: "Stop and hold on. Breathe. No hurry.",
  hidden: "Paused. Stop safely, then look.",
  paused: "Paused.",
  leadIn: "Look behind you. Backward in five seconds.",
  gently: "Gently now. Smaller steps. Hold on.",
  noBackward: "No more backward today. Walk on gently.",
  trial: "Now backward. Toes first, then the heel.",
};

export const SHEET = {
  paused: { title: "Paused", text: "Your time waits for you." },
  stop: { title: "End the session here?", text: "What you walked so far counts." },
  hidden: { title: "Paused while the screen was off", text: "Nothing was skipped." },
  jumped: { title: "Paused: the phone was asleep", text: "Nothing was skipped." },
  unsteady: {
    title: "Stop and hold on. Breathe. No hurry.",
    text: "When you feel steady again, choose what fits. All three are fine.",
  },
};

export const CHOICE = {
  goOn: "Go on",
  end: "End here",
  gently: "Go on gently",
  noBackward: "Go on without backward",
};

export const SAVING = {
  trying: "Keeping this walk…",
  delivered: "This walk is in your journal.",
  unreachable:
    "This walk is safe in this browser. It goes to your journal when the coach is in reach.",
  refused:
    "Your journal did not take this walk. It stays in this browser and is offered again.",
};

export const NOTE = {
  noVoice: "This browser has no voice. Tones tell you, and every line is on the screen.",
  noWakeLock:
    "This browser cannot keep the screen lit. Set it to stay on: in the dark the session pauses.",
  noStorage: "This browser keeps nothing. If the page closes before the end, this walk is lost.",
};

export const SOUND = { on: "Sound on", off: "Sound off" };

const NUMBERS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen";

/** @param {number} seconds @returns {string} "6:05" */
export function clockTime(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** @param {number} seconds @returns {string} "six minutes", "6 minutes 10 seconds" */
function duration(seconds) {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round(seconds % 60);
  if (minutes && !rest) return count(NUMBERS.split(" ")[minutes] ?? minutes, "minute");
  return [minutes && count(minutes, "minute"), count(rest, "second")].filter(Boolean).join(" ");
}

/** @param {number | string} number @param {string} noun */
function count(number, noun) {
  return `${number} ${noun}${number === 1 || number === "one" ? "" : "s"}`;
}

/** @param {number} backward_s whole seconds */
export function summary(backward_s) {
  return backward_s === 0
    ? "No backward walking today. That is all right."
    : `That was ${duration(backward_s)} backward.`;
}

/** @param {number} times */
export function unsteadiness(times) {
  if (times === 0) return "";
  return `You felt unsteady ${times === 1 ? "once" : `${times} times`}. Stopping was right.`;
}

/** @param {number} elapsed_s */
export function leftOff(elapsed_s) {
  return `You were ${clockTime(Math.floor(elapsed_s))} into this walk. It waited for you.`;
}

/** @param {import("./timeline.js").Block | null} next */
export function comingUp(next) {
  return next ? `Next: ${next.title}, ${clockTime(next.seconds)}` : "Next: the end";
}

/** @param {number} index @param {number} blocks */
export function blockCount(index, blocks) {
  return `${index + 1} of ${blocks}`;
}
