"""How much what was heard, and how a note sounds, speak for each tier: none, soon, urgent, emergency.

Written by `python -m tests.accuracy.verdict`, from sets that no phrase was written from; by hand nothing
is changed here. What each name stands for is in notes/judging.py.
"""

VERDICT: dict[str, tuple[float, float, float, float]] = {
    "always": (1.98, -2.83, -2.10, 1.01),
    "sounds like an emergency": (0.21, 0.06, -0.66, 0.60),
    "sounds urgent": (0.06, -1.05, 0.85, 0.29),
    "sounds like something": (-0.82, 0.98, 0.10, -0.11),
    "heard: soon": (-0.43, 0.99, -0.06, -0.50),
    "heard: urgent": (-0.59, -0.23, 1.55, -0.74),
    "heard: emergency": (-0.29, -0.64, -0.53, 1.46),
    "asked: soon": (-0.00, -0.03, -0.07, 0.09),
    "asked: urgent": (-0.25, -0.02, 0.31, -0.03),
    "asked: emergency": (-0.61, -0.26, -0.16, 1.02),
    "set aside: about": (-0.13, -0.13, -0.20, 0.46),
    "set aside: denied": (0.39, -0.05, -0.24, -0.10),
    "set aside: ago": (-0.32, 0.15, 0.09, 0.08),
    "set aside: weak": (-0.34, 0.07, -0.21, 0.48),
    "set aside: explained": (-0.02, -0.09, 0.15, -0.04),
    "set aside": (0.39, 0.06, -0.31, -0.15),
    "long": (0.70, 0.31, -0.19, -0.82),
}
