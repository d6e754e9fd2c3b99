"""Whatever an author may write to make a page do what is not the sheet's: each on its own mark."""

import json

MARK = "window.ranIn"


def call(way: str) -> str:
    """Return a script that tells that a way in was open; it holds neither quotes nor spaces."""
    return f"({MARK}??=[]).push(/{way}/.source)"


def live(way: str) -> list[str]:
    """Return HTML that runs a script as soon as it is looked at, or when a reader acts."""
    run = call(way)
    return [
        f"<script>{run}</script>",
        f"<SCRIPT type=text/javascript>{run}</SCRIPT >",
        f"<script/x>{run}</script>",
        f"<script type=module>{run}</script>",
        f"<script src=data:,{run}></script>",
        f"<svg><script>{run}</script></svg>",
        f"<svg onload={run}></svg>",
        f"<svg><a xlink:href=javascript:{run}><text y=9>x</text></a></svg>",
        f"<img src=x.png onerror={run} alt=x>",
        f"<details open ontoggle={run}>x</details>",
        f"<input autofocus onfocus={run}>",
        f"<style onload={run}>p {{ color: red }}</style>",
        f"<style>@keyframes x{{}} p{{animation-name:x}}</style><p onanimationstart={run}>x</p>",
        f'<iframe srcdoc="<script>parent.{run[1:]}</script>"></iframe>',
        f"<iframe src=javascript:parent.{run[1:]}></iframe>",
        f"<object data=data:text/html,<script>{run}</script>></object>",
        f"<embed src=javascript:{run}>",
        f"<a href=javascript:{run}>x</a>",
        f"<form action=javascript:{run}><button>x</button></form>",
        f"<meta http-equiv=refresh content=0;url=javascript:{run}>",
        "<meta http-equiv=refresh content=0;url=https://elsewhere.example/>",
        "<base href=https://elsewhere.example/>",
        "<link rel=stylesheet href=https://elsewhere.example/x.css>",
        "<link rel=preconnect href=https://elsewhere.example/>",
    ]


FORGED = [  # what the sheet once looked for in finished pages
    '<nav class="md-header__inner">x</nav>',
    "</nav>",
    "<h1>404 - Not found</h1>",
    "<head>",
    "</head>",
    "<title>x</title>",
    '<a title="Permanent link">x</a>',
    '<input id="__drawer" class="forged">',
    '<div data-md-component="skip">x</div>',
    '<body class="forged">',
    "</body>",
    '<div class="footnote">x</div>',
    "<!-- ",
]


def page(way: str) -> str:
    """Return the text of a page with headings that tries them all, in every place of a page."""
    tries = live(way)
    blocks = "\n\n".join([*tries, *FORGED[:-1]])
    cells = "\n".join(f"| {each} | x |" for each in tries)
    items = "\n".join(f"- x {each}" for each in tries)
    notes = "\n".join(f"[^n{n}]: {each}" for n, each in enumerate(tries))
    marks = " ".join(f"[^n{n}]" for n, _ in enumerate(tries))
    headings = "\n\n".join(f"## Part {n} {each}" for n, each in enumerate(tries))
    run = call(way)
    return f"""
# A page with headings

## First part

{blocks}

## In a table

| one | two |
|-----|-----|
{cells}

{items}

## In notes

Text {marks}

{headings}

## In attributes

![x" onerror="{run}](nowhere.png) ![x](nowhere.png){{: onerror="{run}" }}

[x](javascript:{run}) [x](https://example.org/ "x" onclick="{run}") [x]{{: onclick={run} }}

A paragraph.
{{: onclick="{run}" style="color: red" onmouseover="{run}" }}

<div markdown="1" onclick="{run}">

A paragraph.

</div>

{{{{ figure("<script>{run}</script>") }}}}

{notes}

<!-- never closed
"""


def front(way: str) -> str:
    """Return front matter that tries what HTML can do in a title."""
    text = "</title>" + "".join(live(way)) + "</nav></head><body>"
    fields = dict.fromkeys(("title", "description", "author", "subtitle"), text)
    return (
        "---\n" + "".join(f"{key}: {json.dumps(each)}\n" for key, each in fields.items()) + "---\n"
    )
