"""From a sheet to a MkDocs site: the only room that knows a host or a theme."""
