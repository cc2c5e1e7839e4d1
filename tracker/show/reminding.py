"""A daily reminder as text for systemd, cron or launchd. It is shown and never installed."""

from collections.abc import Callable, Sequence
from html import escape
from shlex import quote

from tracker.show.dates import WEEKDAYS

WORDS = "A line for the diary: tracker"
"""What a screen shows that others may see too: nothing about a body."""
NAME = "tracker-remind"
LINUX = "notify-send tracker"
MAC = "osascript -e 'on run argv' -e 'display notification (item 1 of argv) with title \"tracker\"' -e 'end run'"
Days = Sequence[int]
"""Days of the week, 0 for Monday; none for every day."""


def systemd(command: Sequence[str], hour: int, minute: int, days: Days = ()) -> str:
    """Two units of the user's own, and how to start and stop them."""
    when = ",".join(WEEKDAYS[day] for day in days)
    place = "~/.config/systemd/user"
    return f"""\
# Save as {place}/{NAME}.service
[Unit]
Description={WORDS}

[Service]
Type=oneshot
ExecStart=/bin/sh -c {_systemd_quoted(_script(command, LINUX))}

# Save as {place}/{NAME}.timer
[Unit]
Description={WORDS}

[Timer]
OnCalendar={when + " " if when else ""}*-*-* {hour:02}:{minute:02}:00

[Install]
WantedBy=timers.target

# Start it: systemctl --user daemon-reload && systemctl --user enable --now {NAME}.timer
# Stop it:  systemctl --user disable --now {NAME}.timer"""


def cron(command: Sequence[str], hour: int, minute: int, days: Days = ()) -> str:
    """One line for `crontab -e`."""
    when = ",".join(str(day + 1) for day in days) or "*"
    bus = 'export DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$(id -u)/bus"; '
    script = (bus + _script(command, LINUX)).replace("%", "\\%")
    return f"""\
# Add this line with: crontab -e
# Take it out in the same way to stop it.
{minute} {hour} * * {when} {script}"""


def launchd(command: Sequence[str], hour: int, minute: int, days: Days = ()) -> str:
    """A property list for the user's own agents."""
    times = [_interval(hour, minute, (day + 1) % 7) for day in days] or [_interval(hour, minute)]
    place = "~/Library/LaunchAgents/tracker-remind.plist"
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- Save as {place}
     Start it: launchctl bootstrap gui/$UID {place}
     Stop it:  launchctl bootout gui/$UID {place} -->
<plist version="1.0">
<dict>
  <key>Label</key><string>{NAME}</string>
  <key>ProgramArguments</key>
  <array><string>/bin/sh</string><string>-c</string><string>{escape(_script(command, MAC))}</string></array>
  <key>StartCalendarInterval</key>
  <array>{"".join(times)}</array>
</dict>
</plist>"""


FORMS: dict[str, Callable[[Sequence[str], int, int, Days], str]] = {
    "systemd": systemd, "cron": cron, "launchd": launchd,
}  # fmt: skip


def _script(command: Sequence[str], show: str) -> str:
    """Shell words that show a notification where something is due, and do nothing where not."""
    due = " ".join(quote(word) for word in (*command, "remind", "due"))
    return f'words="$({due})"; [ -z "$words" ] || {show} "$words"'


def _interval(hour: int, minute: int, weekday: int | None = None) -> str:
    day = "" if weekday is None else f"<key>Weekday</key><integer>{weekday}</integer>"
    time = f"<key>Hour</key><integer>{hour}</integer><key>Minute</key><integer>{minute}</integer>"
    return f"<dict>{day}{time}</dict>"


def _systemd_quoted(text: str) -> str:
    """One word of an ExecStart line, in which backslash, quotes, % and $ mean something to systemd."""
    doubled = text.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{doubled}"'
