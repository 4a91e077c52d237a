"""Runs Emacs without a screen on the small book, with Eglot, which Emacs has from version 29 and Debian packages for older ones."""
import os
import subprocess
import sys

from book import Book

book = Book()
here = os.path.dirname(os.path.abspath(__file__))
environment = {**os.environ, "BOOK": book.root, "HOME": os.path.join(book.folder.name, "home")}
run = subprocess.run(
    ["emacs", "--batch", "--no-init-file", "--eval", "(setq package-enable-at-startup nil)", "--load", os.path.join(here, "eglot.el")],
    env=environment, timeout=120, check=False)
book.close()
sys.exit(run.returncode)
