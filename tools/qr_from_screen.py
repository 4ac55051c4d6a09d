# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "opencv-python-headless", "segno", "zxing-cpp"]
# ///
"""How large a QR code may be that a phone reads from a laptop's screen: measured, not guessed.

    uv run tools/qr_from_screen.py [PIXELS] [ROUNDS]

A code is drawn on a square of so many screen pixels, whole pixels a module. The screen is seen
with its red, green and blue stripes, tilted up to ten degrees, through a lens that blurs, in uneven
light with noise, in a camera's live picture of 720 or 1080 lines that the code fills to 60-85 %. A
reading counts when ZXing, which many phones' readers are made of, gives back every byte.
"""

import sys
from dataclasses import dataclass

import cv2
import numpy as np
import segno
import zxingcpp

# Bytes that a version holds at error correction L: ISO/IEC 18004, table 7.
BYTES = {10: 271, 15: 520, 18: 718, 20: 858, 22: 1003, 25: 1273, 28: 1528, 30: 1732, 35: 2303}
SUB = 3  # stripes a pixel
TEXT = "PROBOLINGGO – Sekitar 60 warga RW 03 menanam 300 bibit mangrove di pesisir. " * 40
Random = np.random.Generator


@dataclass(frozen=True)
class Shot:
    """One look through the camera."""

    lines: int
    share: float
    blur: float
    noise: float


def main() -> None:
    """Print a line a version and camera."""
    pixels, rounds = (int(word) for word in (*sys.argv[1:], "400", "20")[:2])
    random = np.random.default_rng(1)
    for lines in (720, 1080):
        for version, size in BYTES.items():
            text = TEXT.encode()[:size].decode(errors="ignore").encode()
            code = drawn(text, version, pixels)
            read = sum(is_read(code, text, lines, random) for _ in range(rounds))
            side = code.shape[0]
            print(
                f"{lines} lines  version {version:2}  {size:4} bytes  {side:3} px  {read}/{rounds}"
            )


def drawn(text: bytes, version: int, pixels: int) -> np.ndarray:
    """The code on the screen, black on white, its quiet zone included."""
    made = segno.make_qr(text, error="l", mode="byte", version=version)
    modules = np.pad(np.array(made.matrix, np.uint8) & 1, 4)
    module = max(1, pixels // modules.shape[0])
    return 255 - 255 * np.kron(modules, np.ones((module, module), np.uint8))


def is_read(code: np.ndarray, text: bytes, lines: int, random: Random) -> bool:
    """Whether one look at the screen gives the text back."""
    shot = Shot(lines, random.uniform(0.6, 0.85), random.uniform(0.6, 1.1), random.uniform(3, 9))
    found = zxingcpp.read_barcodes(seen(code, shot, random))
    return any(one.bytes == text for one in found)


def seen(code: np.ndarray, shot: Shot, random: Random) -> np.ndarray:
    """The camera's picture of the screen."""
    scale = shot.lines * shot.share / (code.shape[0] * SUB)
    screen = cv2.GaussianBlur(striped(code), (0, 0), max(0.1, shot.blur / scale))
    high, wide = screen.shape[:2]
    across = shot.lines * 16 // 9
    matrix = tilted(wide, high, scale * 2, (across, shot.lines), random)
    view = cv2.warpPerspective(screen, matrix, (across * 2, shot.lines * 2), borderValue=(90,) * 3)
    view = cv2.resize(view, (across, shot.lines), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(view, cv2.COLOR_RGB2GRAY) * np.linspace(0.75, 1, across)
    grey = grey * random.uniform(0.6, 1) + random.uniform(0, 25)
    grey += random.normal(0, shot.noise, grey.shape)
    return np.clip(grey, 0, 255).astype(np.uint8)


def striped(code: np.ndarray) -> np.ndarray:
    """Screen pixels as three stripes with a dark line below, in a white window."""
    large = np.kron(code, np.ones((SUB, SUB), np.uint8)).astype(np.float32)
    large = np.pad(large, 60, constant_values=230)
    screen = np.zeros((*large.shape, 3), np.float32)
    for color in range(3):
        screen[:, color::SUB, color] = large[:, color::SUB]
    screen[SUB - 1 :: SUB] *= 0.8
    return np.clip(screen * 2.4, 0, 255)


def tilted(wide: int, high: int, scale: float, view: tuple[int, int], random: Random) -> np.ndarray:
    """The perspective of a hand that does not hold quite straight."""
    x, y, z = np.deg2rad(random.uniform(-10, 10, 3))
    turn = (
        np.array([[1, 0, 0], [0, np.cos(x), -np.sin(x)], [0, np.sin(x), np.cos(x)]])
        @ np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
        @ np.array([[np.cos(z), -np.sin(z), 0], [np.sin(z), np.cos(z), 0], [0, 0, 1]])
    )
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    apart = np.c_[corners - (wide / 2, high / 2), np.zeros(4)] @ turn.T
    near = 3 * wide / (3 * wide + apart[:, 2:])
    places = (apart[:, :2] * near * scale + np.array(view)).astype(np.float32)
    return cv2.getPerspectiveTransform(corners, places)


if __name__ == "__main__":
    main()
