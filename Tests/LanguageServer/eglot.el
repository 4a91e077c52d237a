;;; Opens a text of a book in Emacs, waits for a finding, completes a fact and applies a fix through Eglot. -*- lexical-binding: t -*-
(require 'eglot)

(defvar replybook-root (getenv "BOOK"))

(defun replybook-fail (format &rest arguments)
  (message "%s" (apply #'format format arguments))
  (kill-emacs 1))

(defun replybook-wait (what condition)
  "Waits for half a minute until CONDITION returns something, which it returns."
  (let ((end (+ (float-time) 30)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or found (replybook-fail "no %s" what))))

(defun replybook-finding ()
  "The finding of two blanks side by side, as Flymake shows it."
  ;; Without a terminal there are no idle timers, by which Eglot sends edits.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (seq-find (lambda (finding) (string-match-p "2 spaces" (flymake-diagnostic-text finding))) (flymake-diagnostics)))

;; As docs/editors.md has it.
(define-derived-mode markdown-mode text-mode "Markdown")
(add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode))
(add-to-list 'eglot-server-programs
             `((markdown-mode yaml-mode) . (,(getenv "REPLYBOOK") "lsp" "--today" "2026-11-30")))

(setq eglot-sync-connect 30 eglot-confirm-server-initiated-edits nil make-backup-files nil)
(find-file (expand-file-name "Templates/delivery/where-is-my-order.ru.md" replybook-root))
(apply #'eglot (let ((current-prefix-arg nil)) (eglot--guess-contact)))
(unless (eglot-current-server) (replybook-fail "Eglot does not connect"))

;; A finding, at its place behind Cyrillic letters and an emoji.
(let ((finding (replybook-wait "finding" #'replybook-finding)))
  (goto-char (flymake-diagnostic-beg finding))
  (unless (looking-at "  Вам")
    (replybook-fail "the finding is at the wrong place: %s" (buffer-substring (line-beginning-position) (line-end-position)))))

;; The fix.
(cl-letf (((symbol-function 'completing-read) (lambda (_ options &rest _) (car (all-completions "Keep" options)))))
  (let* ((actions (eglot-code-actions (point) (1+ (point)) "quickfix"))
         (fix (seq-find (lambda (action) (plist-get action :edit)) actions)))
    (unless fix (replybook-fail "no fix: %S" actions))
    (eglot--apply-workspace-edit (plist-get fix :edit))))
(unless (string-match-p "😀 Пишем Вам\\." (buffer-string)) (replybook-fail "the fix left: %s" (buffer-string)))
(replybook-wait "end of the finding" (lambda () (not (replybook-finding))))

;; Completion of a fact.
(end-of-line)
(insert "\n{{ facts.ret")
(let ((completion-styles '(basic)))
  (completion-at-point))
(unless (string= (buffer-substring (line-beginning-position) (line-end-position)) "{{ facts.return_days")
  (replybook-fail "completion left: %s" (buffer-substring (line-beginning-position) (line-end-position))))

(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(message "Emacs shows a finding, applies a fix and completes a fact")
(kill-emacs 0)
