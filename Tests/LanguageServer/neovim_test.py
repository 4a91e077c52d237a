"""Runs Neovim without a screen on the small book; skipped where it is not installed."""
import os
import shutil
import subprocess
import sys

from book import Book

if not shutil.which("nvim"):
    print("Neovim is not installed; its test is left out")
    sys.exit(0)
book = Book()
here = os.path.dirname(os.path.abspath(__file__))
environment = {**os.environ, "BOOK": book.root, "XDG_STATE_HOME": book.folder.name, "XDG_CACHE_HOME": book.folder.name}
run = subprocess.run(
    ["nvim", "--headless", "-u", "NONE", "-n", "-i", "NONE", "-c", "luafile " + os.path.join(here, "neovim.lua")],
    env=environment, timeout=120, check=False)
print()
book.close()
sys.exit(run.returncode)
