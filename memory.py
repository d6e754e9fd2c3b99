"""What one run of MkDocs remembers from build to build: values only, no code.

MkDocs executes macros.py and hooks.py anew at every build; Python keeps this module.
"""

import secrets

command = "build"
"""What MkDocs was started for: `build`, `serve` or `gh-deploy`."""
dirty = False
"""Whether MkDocs was asked to leave pages as they are."""
hooked = loaded = False
"""Whether a build has called hooks.py, and macros.py."""
engine: object = None
"""Names and times of the engine's files when it was last imported."""
data: object = None
"""Names and times of the data's files when it was last read, and the day."""
facts = None
"""The newest FactSheet without a mistake; None before there was one."""
problems = ()
"""What is wrong with the data as it is now."""
files: dict[str, bytes] = {}
"""The files from which `facts` was read, to read it again with an edited engine."""
exports: tuple = (None, "", {})
"""The sheet and the address that the newest exports were made of, and those exports by path."""
drawn: dict = {}
"""The pictures of this build by language, then by the names of their files."""
compiled: dict[str, bytes] = {}
"""Compiled templates, for every language and build."""
faults: dict[str, list[str]] = {}
"""What is wrong with each page, by its path below the docs folder."""
printed: dict = {}
"""What the macros of each page gave, by its path below the docs folder."""
warnings = 0
"""How many warnings this build has logged."""
mark = f"data-own-{secrets.token_hex(8)}"
"""What the theme's own scripts and styles bear until a page is finished; no author knows it."""
nonce = secrets.token_urlsafe(12)
"""What lets the preview's own script run."""
link_title = None
"""What the links at headings are called in the language that was built last."""
links: dict[str, set[str]] = {}
"""The paths to which each page of a build leads, by its own path below the site's root."""
