/** Every word the player says or shows that is not in the script or the page. */

/** @typedef {import("./timeline.js").Kind} Kind */

/** @type {Record<Kind, string>} what is done in a block, in the ring */
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

/** What the coach says of what the body does, by the id of its rule. */
export const ADVICE = {
  turn: "You are walking forward. Turn when it is safe.",
  slower: "A little slower. No hurry.",
  shorter: "A little shorter. Easy on the knees.",
  even: "Well done. Forty even steps.",
};

/** @type {Record<import("./motion.js").Hearing, string>} whether the phone feels the walk */
export const HEARING = {
  unknown: "",
  listening: "Your phone feels your steps. Wear it in a pocket or at the waist, and leave it there.",
  none: "This device has no motion sensor. I coach by time; steps are not counted.",
  refused:
    "This browser may not feel motion. I coach by time. To count steps, allow it in its settings.",
  insecure:
    "Steps can't be felt here: browsers give motion to secure pages only, and this address is not one. I coach by time.",
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
  noRoom: "There is little room left on this phone. Free some, or the steps may not be kept.",
  tickAll: "Look at each line and tick it, and tell your pain. None is 0.",
  tooMuchPain: "With that much pain, rest today. Try again when it is 5 or less.",
  noStorage: "This browser keeps nothing. If the page closes before the end, this walk is lost.",
};

export const RESULT = {
  trying: "Counting your steps…",
  saved: "Saved. You can hand this file in at any time; it will not count twice.",
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

/**
 * @param {import("./live.js").Heard} heard
 * @returns {string} "42 steps backward, 96 a minute"
 */
export function heardSteps({ counts, cadence_spm }) {
  const pace = cadence_spm === null ? "" : `, ${Math.round(cadence_spm)} a minute`;
  return `${count(counts.backward ?? 0, "step")} backward${pace}`;
}

/** @param {import("./delivery.js").Arrived} arrived */
export function result({ measured, sentence }) {
  if (!measured) return sentence;
  const { backward_s, backward_steps, forward_steps } = measured;
  const backward = `${count(backward_steps, "step")} backward in ${clockTime(backward_s)}`;
  return `${backward}, ${count(forward_steps, "step")} forward.`;
}

/** @param {number} pace_spm */
export function pace(pace_spm) {
  return pace_spm === 0 ? "No tick" : `${pace_spm} steps a minute`;
}
