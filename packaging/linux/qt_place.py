"""Where Qt's plug-ins are, said before Qt is loaded; run by the packaged program first of all.

PyInstaller's own hook loads Qt to say where it is, for commands that show no window, too; PySide says that itself.
"""

import os
import sys

os.environ["QT_PLUGIN_PATH"] = os.path.join(vars(sys)["_MEIPASS"], "PySide6", "Qt", "plugins")
