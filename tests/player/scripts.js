/** Scripts to play: four minutes, two of them backward; on a belt with a rest to turn in. */

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

export function script(belt = false) {
  const planned = belt ? [...BLOCKS.slice(0, -1), TURN, ...BLOCKS.slice(-1)] : BLOCKS;
  const blocks = planned.map(([kind, seconds, title]) => ({ kind, seconds, title, hint: "" }));
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
