"""Theme, icons, fields, forms, texts: no subject of their own, used by all windows."""
