"""Dates in words, the same in every locale."""

from datetime import date

from tracker.core import days

WEEKDAYS = tuple(name[:3] for name in days.WEEKDAYS)
MONTHS = tuple(name[:3] for name in days.MONTHS)


def weekday(day: date) -> str:
    """`Mon 16`."""
    return f"{WEEKDAYS[day.weekday()]} {day.day}"


def short(day: date) -> str:
    """`Mon 16 Nov`."""
    return f"{weekday(day)} {MONTHS[day.month - 1]}"


def brief(day: date, today: date) -> str:
    """`16 Nov`, and the year where it is not today's."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year != today.year else "")


def full(day: date) -> str:
    """`Mon 16 Nov 2026`."""
    return f"{short(day)} {day.year}"


def month(day: date) -> str:
    """`November 2026`."""
    return f"{days.MONTHS[day.month - 1]} {day.year}"


def between(first: date, last: date) -> str:
    """`Mon 16 to Sun 22 Nov 2026`, with as much of the first date as differs."""
    if first.year != last.year:
        return f"{full(first)} to {full(last)}"
    return f"{weekday(first) if first.month == last.month else short(first)} to {full(last)}"
