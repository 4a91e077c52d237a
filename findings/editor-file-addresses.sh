#!/usr/bin/env bash
# The address of one file, as an editor gives it to a language server and as servers write it themselves.
#
# Expected: one file, one address, so that a dictionary of open files can be asked with it.
# Seen: neovim leaves @ and : as they are and writes bytes in small letters (%d0); pygls and Python's pathlib write %40,
# %3A and capitals. For a variant of a template, or a folder in Russian, no two are the same text.
. "$(dirname "$0")/tools.sh"

pypi pygls==2.1.1
debian neovim neovim-runtime

neovim() { VIMRUNTIME="$tmp/root/usr/share/nvim/runtime" nvim --headless -u NONE -i NONE \
  -c "lua io.stdout:write(vim.uri_from_fname('$1'))" -c 'qa!' 2>/dev/null; }
server() { "$tmp/venv/bin/python" -c 'import sys; from pygls import uris; print(uris.from_fs_path(sys.argv[1]))' "$1"; }

seen 'neovim: /b/late@chat.ru.md' 'file:///b/late@chat.ru.md' 'file:///b/late@chat.ru.md' "$(neovim /b/late@chat.ru.md)"
seen 'pygls: /b/late@chat.ru.md' 'file:///b/late@chat.ru.md' 'file:///b/late%40chat.ru.md' "$(server /b/late@chat.ru.md)"
seen 'neovim: /b/да.md' 'file:///b/%D0%B4%D0%B0.md' 'file:///b/%d0%b4%d0%b0.md' "$(neovim /b/да.md)"
seen 'pygls: /b/да.md' 'file:///b/%D0%B4%D0%B0.md' 'file:///b/%D0%B4%D0%B0.md' "$(server /b/да.md)"
finish
