"""Up is found in device axes whatever the device does."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from retrowalk.gait.orientation import rotate, up_in_device
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.synthetic import Segment, synthesise


def test_rotate_agrees_with_a_rotation_matrix() -> None:
    rotations = Rotation.random(20, random_state=1)
    vectors = np.random.default_rng(2).standard_normal((3, 20))
    quaternions = np.roll(rotations.as_quat(), 1, axis=1).T  # scalar first
    np.testing.assert_allclose(
        rotate(quaternions, vectors), rotations.apply(vectors.T).T, atol=1e-12
    )


@pytest.mark.parametrize("axis", np.eye(3))
@pytest.mark.parametrize("n", [20, 33, 3000])
def test_up_stays_up_while_the_device_tumbles(axis: np.ndarray, n: int) -> None:
    time_s = np.arange(n) / RATE_HZ
    angle = 0.8 * np.sin(2.0 * time_s)
    rate = np.gradient(angle, time_s)
    device_to_world = Rotation.from_rotvec(angle[:, None] * axis)
    up_true = device_to_world.inv().apply([0.0, 0.0, 1.0]).T
    found = up_in_device(9.81 * up_true, axis[:, None] * rate, RATE_HZ)
    off_rad = np.arccos(np.clip((found * up_true).sum(axis=0), -1, 1))
    assert off_rad.max() < 0.05


def test_up_is_within_three_degrees_in_a_walk_with_turns() -> None:
    made = synthesise(
        [Segment("forward", 20, turn_rad=3.0), Segment("turn", 4), Segment("backward", 20)],
        seed=4,
        rotation="random",
        rate_hz=RATE_HZ,
    )
    yaw, pitch, roll = made.truth.attitude_rad
    body = Rotation.from_euler("ZYX", np.stack((yaw, pitch, roll), axis=1))
    up_true = made.truth.device_from_body @ body.inv().apply([0.0, 0.0, 1.0]).T
    found = up_in_device(made.recording.acc_mps2, made.recording.gyr_radps, RATE_HZ)
    off_deg = np.degrees(np.arccos(np.clip((found * up_true).sum(axis=0), -1, 1)))
    assert np.quantile(off_deg, 0.95) < 3.0
