"""Draw the figures of ``docs/measuring.md`` from synthetic walks, by the code that they explain.

``python -m benchmarks.figures_measuring`` writes them into ``docs/measuring``.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from retrowalk.charts import walk_timeline
from retrowalk.charts.picture import MARGIN, SMALL_SIZE, WIDTH, Picture, house_style
from retrowalk.drawings import printable
from retrowalk.drawings.svg import TOKENS
from retrowalk.gait import analyse
from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.motion import Motion, motion_of, ups_of
from retrowalk.gait.signal import segments
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.gait.travel import travel_of

FloatArray = npt.NDArray[np.float64]

FOLDER = Path(__file__).parents[1] / "docs" / "measuring"
STAND = Segment("stand", 5)
FORWARD, BACKWARD = Segment("forward", 20), Segment("backward", 20)
FORWARD_AXIS = np.array([0.0, 0.0, -1.0])  # of a synthetic phone
SHOWN_S = 2.4
LEFT, INSIDE = 44.0, WIDTH - 44.0 - MARGIN


def pendulum() -> str:
    """Show that push and fall go together, toward the travel."""
    made = _made(STAND, FORWARD, STAND, BACKWARD, STAND)
    motion = _motion(made)
    with house_style():
        picture = Picture(
            "pendulum",
            "The trunk speeds up while it falls, forward and backward alike",
            300,
            caption="Push along the body's front (line) and fall of the trunk (dashed)",
        )
        for row, (way, start_s) in enumerate((("forward", 14.0), ("backward", 39.0))):
            axes = picture.axes(LEFT, picture.top + 16 + 146 * row, INSIDE, 104)
            near = (motion.time_s >= start_s) & (motion.time_s < start_s + SHOWN_S)
            time_s = motion.time_s[near] - start_s
            push = FORWARD_AXIS @ motion.horizontal.push_mps2[:, near]
            fall = -motion.rise_mps[near] * np.abs(push).max() / np.abs(motion.rise_mps[near]).max()
            axes.plot(time_s, push, color=TOKENS[way], linewidth=2)
            axes.plot(time_s, fall, color=TOKENS["soft"], linewidth=1.4, linestyle=(0, (4, 3)))
            axes.axhline(0, color=TOKENS["line"], linewidth=1, zorder=0)
            axes.set(xlim=(0, SHOWN_S), xticks=(0, 1, 2), yticks=(-2, 0, 2))
            axes.set_title(f"{way}, m/s²", fontsize=SMALL_SIZE, color=TOKENS[way], loc="left")
        picture.text(WIDTH - MARGIN, picture.height - 6, "seconds", colour="soft", align="right")
        return picture.svg(
            "Going forward the push toward the front rises and falls with the fall of the trunk; "
            "going backward it does so in the opposite sense."
        )


def headings() -> str:
    """Show where each step leads, seen from above in the phone."""
    made = _made(STAND, FORWARD, STAND, BACKWARD, STAND)
    steps, _ = footfalls_of(segments(made.recording))
    travel = travel_of(steps)
    going_back = steps.time_s > 28.0
    with house_style():
        picture = Picture("headings", "Each step points where the walker goes", 250)
        axes = picture.axes(WIDTH / 2 - 115, picture.top + 10, 230, 230)
        axes.set(xlim=(-1.25, 1.25), ylim=(-1.25, 1.25), xticks=(), yticks=())
        angle = np.linspace(0, 2 * np.pi, 100)
        axes.plot(np.cos(angle), np.sin(angle), color=TOKENS["line"], linewidth=1)
        for way, these in (("forward", ~going_back), ("backward", going_back)):
            right, ahead = travel.coherence[these] * (travel.heading[:, these][[0, 2]])
            axes.plot(
                np.stack((0 * right, right)),
                np.stack((0 * ahead, -ahead)),
                color=TOKENS[way],
                linewidth=0.8,
                alpha=0.6,
            )
            axes.text(0, 1.12 if way == "forward" else -1.2, way, color=TOKENS[way], ha="center")
        return picture.svg(
            "Lines from the middle of a circle, one a step; forward steps point up, backward ones "
            "down, each as long as push and fall go together."
        )


def contacts() -> str:
    """Show the effort, its peaks and the contacts placed after them."""
    made = _made(STAND, FORWARD, STAND)
    motion = _motion(made)
    found = analyse(made.recording, forward_axis="-z").steps.time_s
    effort = -motion.tempo.pendulum_radps * motion.rise_mps
    effort = effort + FORWARD_AXIS @ motion.horizontal.push_mps2
    start_s = 14.0
    near = (motion.time_s >= start_s) & (motion.time_s < start_s + SHOWN_S)
    with house_style():
        picture = Picture("contacts", "A foot lands just after the greatest effort", 180)
        axes = picture.axes(LEFT, picture.top + 10, INSIDE, 130)
        axes.plot(motion.time_s[near] - start_s, effort[near], color=TOKENS["forward"], linewidth=2)
        for times_s, colour, style, width in (
            (made.truth.step_time_s, "line", "-", 7.0),
            (found, "ink", (0, (2, 2)), 1.4),
        ):
            for contact_s in times_s[(times_s >= start_s) & (times_s < start_s + SHOWN_S)]:
                axes.axvline(
                    contact_s - start_s,
                    color=TOKENS[colour],
                    linestyle=style,
                    linewidth=width,
                    zorder=0,
                )
        axes.set(xlim=(0, SHOWN_S), xticks=(0, 1, 2), yticks=(0,))
        picture.text(
            MARGIN, picture.height - 8, "broad: true contact · dotted: found", colour="soft"
        )
        return picture.svg("The effort over time, with true and found contacts as upright lines.")


def walk() -> str:
    """Show a whole walk as it is told in the end."""
    made = _made(STAND, FORWARD, Segment("turn", 3), BACKWARD, Segment("turn", 3), FORWARD, STAND)
    return walk_timeline(analyse(made.recording, forward_axis="-z", height_m=1.72).report())


FIGURES: tuple[Callable[[], str], ...] = (pendulum, headings, contacts, walk)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder for the figures")
    folder: Path = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    for figure in FIGURES:
        (folder / f"{figure.__name__}.svg").write_text(printable(figure()), encoding="utf-8")
    print(f"{len(FIGURES)} figures written to {folder}.")


def _made(*segments: Segment) -> SyntheticWalk:
    return synthesise(segments, seed=4)


def _motion(made: SyntheticWalk) -> Motion:
    (piece,) = segments(made.recording)
    return motion_of([piece], ups_of([piece]))


if __name__ == "__main__":
    main()
