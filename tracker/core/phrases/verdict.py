"""How much what was heard, and how a note sounds, speak for each tier: none, soon, urgent, emergency.

Written by `python -m tests.accuracy.verdict`, from sets that no phrase was written from; by hand nothing
is changed here. What each name stands for is in notes/judging.py.
"""

VERDICT: dict[str, tuple[float, float, float, float]] = {
    "always": (2.16, -3.08, -2.08, 0.97),
    "sounds like an emergency": (0.09, -0.09, -0.61, 0.50),
    "sounds urgent": (-0.00, -0.96, 0.65, 0.21),
    "sounds like something": (-0.63, 0.78, 0.02, -0.21),
    "heard: soon": (-0.54, 0.77, -0.00, -0.23),
    "heard: urgent": (-0.38, -0.20, 1.06, -0.48),
    "heard: emergency": (-0.27, -0.34, -0.59, 1.19),
    "asked: soon": (-0.03, -0.02, -0.07, 0.12),
    "asked: urgent": (-0.11, -0.01, 0.23, -0.10),
    "asked: emergency": (-0.17, -0.40, -0.12, 0.68),
    "set aside: about": (-0.12, -0.10, -0.05, 0.27),
    "set aside: denied": (0.06, -0.01, 0.05, -0.10),
    "set aside: ago": (-0.03, -0.01, 0.01, 0.03),
    "set aside: weak": (-0.08, -0.05, 0.01, 0.11),
    "set aside: explained": (-0.01, -0.22, 0.26, -0.04),
    "set aside": (0.20, -0.13, -0.10, 0.04),
    "names nothing": (0.56, -0.00, -0.24, -0.31),
    "long": (-0.86, 0.09, 0.25, 0.52),
}
