/**
 * Scripts to play: four minutes, two of them backward; on a belt with a rest to turn in; and one
 * that begins on a belt and goes on where it is known, beside a rail, with turns.
 */

export const BELT = true;

const BLOCKS = [
  ["stand", 10, "Stand still"],
  ["warm_up", 30, "Easy forward"],
  ["rest", 10, "Stop and get ready"],
  ["backward", 60, "Backward"],
  ["forward", 30, "Forward"],
  ["rest", 10, "Stop and get ready"],
  ["backward", 60, "Backward"],
  ["cool_down", 30, "Walk on gently"],
];
const TURN = ["rest", 20, "Stop and get ready"];

/** On a belt first, then beside a rail. */
const KNOWN = [
  ...BLOCKS.slice(0, 4),
  TURN,
  ["go", 20, "Go to the place you know"],
  ["rest", 20, "Stop and get ready"],
  ["backward", 100, "Backward"],
  ["cool_down", 30, "Walk on gently"],
];

export function script(belt = false) {
  return planned(belt ? [...BLOCKS.slice(0, -1), TURN, ...BLOCKS.slice(-1)] : BLOCKS, belt);
}

export function withBase() {
  const made = planned(KNOWN, true);
  const asides = { unsteady: "Hold the belt.", paused: "Paused on the belt." };
  made.blocks[5].until_told = true;
  made.blocks[7].turning_s = 40;
  const held = { unsteady: "Hold on.", paused: "Paused beside the rail." };
  return { ...made, asides, base: { from_block: 6, belt: false, asides: held } };
}

function planned(parts, belt) {
  const blocks = parts.map(([kind, seconds, title]) => ({ kind, seconds, title, hint: "" }));
  const cues = [];
  let start_s = 0;
  for (const [block, { kind, seconds }] of blocks.entries()) {
    cues.push({ at_s: start_s, block, say: "", show: "", tone: "change" });
    cues.push({ at_s: start_s + 1, block, say: `Line ${block} begins.`, show: "", tone: null });
    if (kind === "backward") {
      cues.push({ at_s: start_s + 30, block, say: "Half done.", show: "", tone: "half" });
    }
    start_s += seconds;
  }
  return { session_id: "2026-10-05", language: "en", blocks, cues, seconds: start_s, belt };
}
