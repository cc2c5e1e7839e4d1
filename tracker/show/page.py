"""The report as one HTML file: its picture is inside it, and it asks nothing of any network and runs nothing."""

from html import escape

from tracker.core.report import Report
from tracker.show import chart
from tracker.show.report import COURSE, PAIN, Part, sheet
from tracker.show.text import safe

_STYLE = """
:root { color-scheme: light; }
@page { margin: 12mm; }
body { font: 9pt/1.25 system-ui, sans-serif; color: #111; background: #fff; max-width: 186mm; margin: 0 auto; }
h1 { font-size: 14pt; margin: 0 0 2pt; }
h2 { font-size: 9.5pt; margin: 5pt 0 1pt; border-bottom: 0.5pt solid #888; break-after: avoid; }
p { margin: 0 0 2pt; }
p.cover { font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: 0 0 2pt; }
th, td { text-align: left; vertical-align: top; padding: 0.5pt 8pt 0.5pt 0; overflow-wrap: anywhere; }
table.rows th { font-weight: normal; color: #444; width: 30%; }
table.grid th { font-weight: normal; color: #444; border-bottom: 0.5pt solid #bbb; }
table.grid td { font-variant-numeric: tabular-nums; }
ul { margin: 0; padding-left: 14pt; }
svg { width: 100%; height: auto; display: block; margin: 3pt 0; }
footer { color: #555; margin-top: 5pt; font-size: 8pt; }
@media screen { body { padding: 12mm; font-size: 11pt; } h2 { font-size: 12pt; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(of: Report) -> str:
    """The whole file."""
    made = sheet(of, safe)
    *covers, last = made.lead
    body = [
        f"<h1>{escape(made.title)}</h1>",
        *(f'<p class="cover">{escape(each)}</p>' for each in covers),
        f"<p>{escape(last)}</p>",
        *(_part(part, chart.svg(of) if part.title == PAIN and of.pain.known else "") for part in made.parts),
        f"<footer>{' '.join(escape(each) for each in made.foot)}</footer>",
    ]
    return "\n".join((
        "<!DOCTYPE html>", '<html lang="en">', "<head>", '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escape(made.title)}</title>", f"<style>{_STYLE}</style>", "</head>", "<body>", *body, "</body>",
        "</html>", "",
    ))  # fmt: skip


def _part(part: Part, picture: str) -> str:
    rows = [row for row in part.rows if not (picture and row[0] == COURSE)]
    lines = [f"<section><h2>{escape(part.title)}</h2>"]
    if rows:
        cells = "".join(f'<tr><th scope="row">{escape(name)}</th><td>{escape(said)}</td></tr>\n' for name, said in rows)
        lines.append(f'<table class="rows">\n{cells}</table>')
    if part.grid:
        head, *body = part.grid
        lines.append('<table class="grid">')
        lines.append("<tr>" + "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head) + "</tr>")
        lines += ["<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in body]
        lines.append("</table>")
    if picture:
        lines.append(picture)
    if part.lines:
        lines.append("<ul>" + "".join(f"<li>{escape(each)}</li>" for each in part.lines) + "</ul>")
    return "\n".join((*lines, "</section>"))
