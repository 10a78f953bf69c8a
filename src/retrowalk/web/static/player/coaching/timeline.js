/**
 * What a script asks for at a moment: pure functions of the script and the elapsed time.
 *
 * All times are seconds of elapsed session time, intervals are half-open: [from, to).
 */

/**
 * @typedef {"stand" | "warm_up" | "backward" | "forward" | "rest" | "mindful" | "breathing"
 *   | "pose" | "test" | "go" | "cool_down"} Kind
 * @typedef {"start" | "change" | "half" | "end" | "soft"} Tone
 *
 * @typedef {object} Block
 * @property {Kind} kind
 * @property {number} seconds
 * @property {string} title
 * @property {string} hint
 * @property {number | null} [cadence_spm] for a tick at small, even steps
 * @property {boolean} [tells_direction] false in running: nobody is told to turn at speed
 * @property {number} [turning_s] of a backward block: for the turns at the ends of a short way
 * @property {boolean} [until_told] whether the walker is waited for at its end
 *
 * @typedef {object} Cue
 * @property {number} at_s
 * @property {number} block index of the block it belongs to
 * @property {string} say
 * @property {string} show
 * @property {Tone | null} tone
 * @property {string | null} [drawing] the name of the one that shows what is said
 *
 * @typedef {object} LessonStep one thing of the first lesson
 * @property {string} rule to read
 * @property {string[]} say to hear, one after the other
 * @property {string | null} drawing its name
 * @property {number} seconds
 *
 * @typedef {object} Script
 * @property {string} session_id
 * @property {string} title
 * @property {string} language of all its words, BCP 47
 * @property {string} setting
 * @property {string} [where] the setting in words
 * @property {string} aim
 * @property {string[]} checklist
 * @property {number} [most_pain] with more than this, 0 to 10, the walk is not begun
 * @property {Block[]} blocks
 * @property {Cue[]} cues
 * @property {number} seconds
 * @property {boolean} [belt] whether the ground moves
 * @property {Asides | null} [asides]
 * @property {Part | null} [base] where it goes on in the place that is known
 * @property {Word[]} [words] what professionals said; a script of an older version has none
 * @property {Version | null} [version]
 * @property {string} [guide] the id of something guided by itself; empty where it is a walk
 * @property {LessonStep[]} [first_lesson] a script of an older version has none
 * @property {string | null} [drawing] of what is new today
 *
 * @typedef {object} Part what is true from a block on
 * @property {number} from_block
 * @property {boolean} belt
 * @property {Asides} asides
 *
 * @typedef {Record<string, unknown>} Version what the script was made from: handed in with
 *   what was walked
 *
 * @typedef {object} Word what one professional said
 * @property {string} sentence the short of it
 * @property {string[]} more the rest, a sentence each
 * @property {string} note in their own words; empty where there is none
 *
 * @typedef {object} Asides what is said outside the cues, true where the walker is
 * @property {string} unsteady
 * @property {string} paused
 * @property {string} lead_in
 * @property {string} gently
 * @property {string} no_backward
 *
 * @typedef {object} Moment
 * @property {number} index of the block; after the last one, the number of blocks
 * @property {Block | null} block null when the session is over
 * @property {number} left_s time left in the block
 * @property {Block | null} next
 */

/** @param {Script} script @param {number} elapsed_s @returns {Moment} */
export function momentAt(script, elapsed_s) {
  let end_s = 0;
  for (const [index, block] of script.blocks.entries()) {
    end_s += block.seconds;
    if (elapsed_s < end_s) {
      return { index, block, left_s: end_s - elapsed_s, next: script.blocks[index + 1] ?? null };
    }
  }
  return { index: script.blocks.length, block: null, left_s: 0, next: null };
}

/**
 * @param {Script} script
 * @param {number} from_s
 * @param {number} to_s
 * @returns {Cue[]} those due in [from_s, to_s)
 */
export function cuesBetween(script, from_s, to_s) {
  return script.cues.filter((cue) => from_s <= cue.at_s && cue.at_s < to_s);
}

/**
 * @param {Script} script
 * @param {number} from_s
 * @param {number} to_s
 * @returns {number | null} when, in (from_s, to_s], the walker is waited for
 */
export function waitBetween(script, from_s, to_s) {
  let end_s = 0;
  for (const { seconds, until_told } of script.blocks) {
    end_s += seconds;
    if (until_told && from_s < end_s && end_s <= to_s) return end_s;
  }
  return null;
}

/**
 * @param {Script} script
 * @param {number} elapsed_s
 * @returns {Part | Script} what is true where the walker is then
 */
export function partAt(script, elapsed_s) {
  const { base } = script;
  return base && momentAt(script, elapsed_s).index >= base.from_block ? base : script;
}

/**
 * @param {Script} script
 * @param {number} elapsed_s
 * @returns {number} seconds walked backward by then; the turns of a block are spread over it
 */
export function backwardBy(script, elapsed_s) {
  let start_s = 0;
  let backward_s = 0;
  for (const block of script.blocks) {
    const played_s = Math.min(Math.max(elapsed_s - start_s, 0), block.seconds);
    const share = 1 - (block.turning_s ?? 0) / block.seconds;
    if (block.kind === "backward") backward_s += played_s * share;
    start_s += block.seconds;
  }
  return backward_s;
}

/**
 * @param {Script} script
 * @param {number} elapsed_s
 * @returns {number} seconds that count by then: of a walk those backward, else all that was played
 */
export function practisedBy(script, elapsed_s) {
  return script.guide ? Math.min(elapsed_s, script.seconds) : backwardBy(script, elapsed_s);
}

/** @param {Script} script @returns {number} steps a minute for a tick; 0 where it asks for none */
export function cadenceOf(script) {
  return script.blocks.find((block) => block.cadence_spm)?.cadence_spm ?? 0;
}

/**
 * The same session with no backward walking after a moment.
 *
 * What was played stays as it was. Rests go too: they are there to get ready for walking backward;
 * but for the one after it, in which a walker on a belt stops it and turns. So does going to another
 * place. What follows is announced by its title alone, for the cues of the old plan may speak of it.
 *
 * @param {Script} script
 * @param {number} from_s
 * @param {(title: string) => string} sentence that says a title
 * @returns {Script}
 */
export function withoutBackward(script, from_s, sentence) {
  /** @type {Block[]} */
  const blocks = [];
  const cues = script.cues.filter((cue) => cue.at_s < from_s);
  const turn = turnAfter(script, from_s);
  let base = script.base ?? null;
  let start_s = 0; // in the old plan
  let seconds = 0; // of the new one
  for (const [index, block] of script.blocks.entries()) {
    const played_s = Math.min(Math.max(from_s - start_s, 0), block.seconds);
    const dropped = ["backward", "rest", "go"].includes(block.kind) && index !== turn;
    const kept_s = dropped ? played_s : block.seconds;
    if (block.kind === "go" && played_s < block.seconds) base = null; // nobody goes there
    if (kept_s > 0) {
      const by_s = seconds - start_s;
      if (index === turn) cues.push(...moved(script.cues, index, from_s, blocks.length, by_s));
      else if (played_s === 0) cues.push(announcement(block, blocks.length, seconds, sentence));
      const turning_s = ((block.turning_s ?? 0) * kept_s) / block.seconds;
      blocks.push({ ...block, seconds: kept_s, turning_s, until_told: block.until_told && !dropped });
    }
    start_s += block.seconds;
    seconds += kept_s;
  }
  return { ...script, blocks, cues, seconds, base };
}

/**
 * @param {Script} script
 * @param {number} from_s
 * @returns {number} the block in which who walked backward on a belt turns round again; -1 where
 *   nobody has to: not backward yet, or turned already
 */
function turnAfter(script, from_s) {
  const { blocks } = script;
  const { index: now } = momentAt(script, from_s);
  const here = blocks.slice(0, now).map(({ kind }) => kind).lastIndexOf("go") + 1;
  if (backwardBy(script, from_s) === backwardBy(script, startOf(script, here))) return -1;
  const ahead = blocks.slice(now);
  const turn = ahead.findIndex(
    ({ kind }, index) => kind === "rest" && ahead[index + 1]?.kind !== "backward",
  );
  const leaves = ahead.findIndex(({ kind }) => kind === "go");
  return turn >= 0 && (leaves < 0 || turn < leaves) ? now + turn : -1;
}

/** @param {Script} script @param {number} index of a block @returns {number} when it begins */
function startOf({ blocks }, index) {
  return blocks.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * @param {Cue[]} cues
 * @param {number} from block of the old plan
 * @param {number} from_s those before it have been given
 * @param {number} to block of the new plan
 * @param {number} by_s how much later it begins there
 * @returns {Cue[]} the cues of a block that stays, at their new time
 */
function moved(cues, from, from_s, to, by_s) {
  return cues
    .filter((cue) => cue.block === from && cue.at_s >= from_s)
    .map((cue) => ({ ...cue, at_s: cue.at_s + by_s, block: to }));
}

/**
 * @param {Block} block
 * @param {number} index
 * @param {number} at_s
 * @param {(title: string) => string} sentence
 * @returns {Cue}
 */
function announcement({ title, hint }, index, at_s, sentence) {
  return { at_s, block: index, say: sentence(title), show: hint, tone: "change" };
}

/** @type {Kind[]} */
const FORWARD = ["warm_up", "forward", "mindful", "cool_down"];

/**
 * @param {Kind} kind
 * @returns {"backward" | "forward" | "other"} which way a block of this kind goes
 */
export function direction(kind) {
  if (kind === "backward") return "backward";
  return FORWARD.includes(kind) ? "forward" : "other";
}
