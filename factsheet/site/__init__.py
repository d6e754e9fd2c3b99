"""From a sheet and its pages to a MkDocs site: the only room that knows a host or a theme."""
