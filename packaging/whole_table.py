"""The table of all modules, taken over before anything else runs; by the packaged program (`module_archive.py`)."""

import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's own, in the program

archive = pyimod02_importers.pyz_archive
archive.toc.update(archive.extract("table of all modules"))
