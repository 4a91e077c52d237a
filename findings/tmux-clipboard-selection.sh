#!/usr/bin/env bash
# What tmux passes on when a program inside it asks for the clipboard with OSC 52.
#
# Expected: ESC ] 52 ; c ; text, the selection that the program named (c, the clipboard).
# Seen: the selection is left out, also with `set-buffer -w` and `load-buffer -w`: ESC ] 52 ; ; text. xterm then fills
# the selection that it uses for the mouse, so Ctrl-V pastes something else; terminals with one clipboard do not care.
# Within screen-256color nothing is passed on, and the program is not told.
. "$(dirname "$0")/tools.sh"

debian tmux ncurses-term
cat >"$tmp/outside.py" <<'P'
import os, pty, re, select, subprocess, sys, time

terminal, way = sys.argv[1:]
socket = os.path.join(os.environ["FOLDER"], terminal + way)
child, master = pty.fork()
if child == 0:
    os.environ["TERM"] = terminal
    os.execvp("tmux", ["tmux", "-S", socket, "-f", "/dev/null", "new-session", "sh"])
received = b""

def read(seconds):
    global received
    end = time.time() + seconds
    while time.time() < end:
        if select.select([master], [], [], 0.1)[0]:
            try:
                received += os.read(master, 65536)
            except OSError:
                return

def tmux(*arguments):
    subprocess.run(["tmux", "-S", socket, *arguments], check=False, stderr=subprocess.DEVNULL)

read(2)
if way == "osc":
    tmux("set-option", "-g", "set-clipboard", "on")
    os.write(master, b"printf '\\033]52;c;0LTQsA==\\007'\n")
else:
    tmux("set-buffer", "-w", "да")
read(2)
tmux("kill-server")
read(0.5)
print(" ".join(match.decode() for match in re.findall(rb"\x1b(\]52;[^;]*;[A-Za-z0-9+/=]+)", received)) or "nothing")
P
outside() { FOLDER="$tmp" TERMINFO_DIRS="$tmp/root/usr/share/terminfo:/usr/share/terminfo:/lib/terminfo" TMUX= python3 "$tmp/outside.py" "$1" "$2"; }

seen 'OSC 52 with c, in xterm-256color' ']52;c;0LTQsA==' ']52;;0LTQsA==' "$(outside xterm-256color osc)"
seen 'set-buffer -w, in xterm-256color' ']52;c;0LTQsA==' ']52;;0LTQsA==' "$(outside xterm-256color buffer)"
seen 'OSC 52 with c, in alacritty' ']52;c;0LTQsA==' ']52;;0LTQsA==' "$(outside alacritty osc)"
seen 'OSC 52 with c, in screen-256color' ']52;c;0LTQsA==' 'nothing' "$(outside screen-256color osc)"
finish
