#!/usr/bin/env python3
"""Write chart/src/metrics_table.rs: how wide each character may become.

The chart is laid out without a screen, so one embedded table stands in for the
reader's fonts. Which face a reader has is unknown (the system's own for the
controls; `ui-serif, Charter, "Noto Serif", Georgia` for names), so a character's
width here is its widest advance, in thousandths of the font size, among faces
that such stacks commonly resolve to. Text set in any one of them then fits the
box that was measured for it.

Faces and where they come from (Debian 12 packages unless another is named):

  fonts-inter 4.0~beta7+ds-1        Inter Regular, SemiBold (close to SF Pro)
  fonts-noto-core 20201225-1        Noto Sans Regular, Bold; Noto Serif Bold
  fonts-roboto-unhinted 20170802-3  Roboto Regular, Bold (Android, ChromeOS)
  fonts-liberation2 2.1.5-1         Liberation Sans (Arial), Liberation Serif (Times)
  fonts-open-sans 1.11-2            Open Sans Regular, Semibold (close to Segoe UI)
  fonts-sil-charis 6.101-1          Charis SIL Bold (descends from Charter)
  @fontsource/gelasio 5.3.0 (npm)   Gelasio Bold (the metrics of Georgia)

A face without a semibold is measured in bold, because that is what a browser
sets for weight 600.

Usage:
  pip install fonttools==4.68.0 brotli
  scripts/font-widths.py FOLDER... > chart/src/metrics_table.rs
where the folders hold the packages' files, unpacked, at any depth.
"""

import os
import sys

from fontTools.ttLib import TTFont

FACES = {
    "sans": [
        "Inter-Regular.otf", "NotoSans-Regular.ttf", "Roboto-Regular.ttf",
        "LiberationSans-Regular.ttf", "OpenSans-Regular.ttf",
    ],
    "semibold": [
        "Inter-SemiBold.otf", "NotoSans-Bold.ttf", "Roboto-Bold.ttf",
        "LiberationSans-Bold.ttf", "OpenSans-Semibold.ttf",
    ],
    "serif_bold": [
        "NotoSerif-Bold.ttf", "LiberationSerif-Bold.ttf", "CharisSIL-Bold.ttf",
        "gelasio-latin-700-normal.woff2", "gelasio-latin-ext-700-normal.woff2",
    ],
}

# Latin with all extensions that European languages use, Greek, Cyrillic, and the
# punctuation, currency signs and arrows that occur in names and figures.
RUNS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x192), (0x1A0, 0x1B0), (0x1C4, 0x1CC),
    (0x1E6, 0x1E7), (0x1FA, 0x21B), (0x259, 0x259), (0x386, 0x3CE), (0x400, 0x45F),
    (0x490, 0x4D9), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9),
    (0x2010, 0x2027), (0x2030, 0x203A), (0x2044, 0x2044), (0x20A6, 0x20BD),
    (0x2116, 0x2122), (0x2190, 0x2195), (0x2212, 0x2212), (0x2260, 0x2265),
]


def find(folders):
    """Every file below the folders by its name; the first one found wins."""
    found = {}
    for folder in folders:
        for base, _, names in sorted(os.walk(folder)):
            for name in names:
                found.setdefault(name, os.path.join(base, name))
    return found


def advances(path):
    """Advance per code point, in thousandths of an em, rounded up."""
    font = TTFont(path)
    em = font["head"].unitsPerEm
    widths = font["hmtx"].metrics
    return {
        code: -(-widths[glyph][0] * 1000 // em)
        for code, glyph in font.getBestCmap().items()
    }


def main():
    files = find(sys.argv[1:])
    faces = {}
    for face, names in FACES.items():
        tables = []
        for name in names:
            if name not in files:
                sys.exit(f"{name} is in none of the folders given")
            tables.append(advances(files[name]))
        faces[face] = tables

    print("//! Widths of characters in thousandths of the font size. Written by")
    print("//! `scripts/font-widths.py`, which names the faces; do not edit by hand.")
    print()
    print("use super::metrics::Run;")
    print()
    print("/// Runs of consecutive characters in rising order. Nought: no face has it.")
    print("pub(super) static RUNS: &[Run] = &[")
    for first, last in RUNS:
        print("    Run {")
        print(f"        first: {first:#x},")
        for face, tables in faces.items():
            row = [
                max((table.get(code, 0) for table in tables), default=0)
                for code in range(first, last + 1)
            ]
            print(f"        {face}: &{row},")
        print("    },")
    print("];")


if __name__ == "__main__":
    main()
