"""Theme, icons, fields, forms, texts: no subject of their own, used by all windows."""

from ui.nested_layouts import let_no_item_be_known

let_no_item_be_known()
