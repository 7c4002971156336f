"""The wizard's pages, one a file, in the order of `ui.wizard.wizard`."""
