-- Opens a text of a book in Neovim, waits for a finding, completes a fact and applies a fix through the editor's own client.
local replybook, root = os.getenv('REPLYBOOK'), os.getenv('BOOK')
local file = root .. '/Templates/delivery/where-is-my-order.ru.md'

local function fail(message)
  io.stderr:write(message .. '\n')
  vim.cmd('cquit 1')
end

local function wait_for(what, condition)
  if not vim.wait(30000, condition, 50) then fail('no ' .. what) end
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local id = vim.lsp.start_client({ name = 'replybook', cmd = { replybook, 'lsp', '--today', '2026-11-30' }, root_dir = root })
if not id then fail('the server does not start') end
vim.lsp.buf_attach_client(0, id)

local function finding()
  for _, item in ipairs(vim.diagnostic.get(0)) do
    if item.code == 'spaces-are-single' or item.user_data and item.user_data.lsp and item.user_data.lsp.code == 'spaces-are-single' then return item end
  end
end
wait_for('finding', finding)

local client = vim.lsp.get_client_by_id(id)
local name = { uri = vim.uri_from_bufnr(0) }
local item = finding()
local line = vim.api.nvim_buf_get_lines(0, item.lnum, item.lnum + 1, false)[1]
if line:sub(item.col + 1, item.end_col) ~= '  ' then fail('the finding is at the wrong place: ' .. vim.inspect(item)) end

-- Edits before the fix, behind Cyrillic letters and an emoji, are told in the client's own positions.
vim.api.nvim_buf_set_text(0, item.lnum, item.end_col, item.lnum, item.end_col, { 'всем ' })
local util = vim.lsp.util
local range = util.make_given_range_params({ item.lnum + 1, 0 }, { item.lnum + 1, #line }, 0, client.offset_encoding).range
local answer = client.request_sync('textDocument/codeAction', { textDocument = name, range = range, context = { diagnostics = {} } }, 30000, 0)
local fix
for _, action in ipairs(answer and answer.result or {}) do
  if action.kind == 'quickfix' then fix = action end
end
if not fix then fail('no fix: ' .. vim.inspect(answer)) end
util.apply_workspace_edit(fix.edit, client.offset_encoding)
local fixed = vim.api.nvim_buf_get_lines(0, item.lnum, item.lnum + 1, false)[1]
if fixed ~= 'Здравствуйте! 😀 Пишем всем Вам.' then fail('the fix left: ' .. fixed) end
wait_for('end of the finding', function() return not finding() end)

-- Completion of a fact on a line of its own.
local typed = '{{ facts.ret'
vim.api.nvim_buf_set_lines(0, item.lnum + 1, item.lnum + 1, false, { typed })
local position = { line = item.lnum + 1, character = #typed }
-- Neovim 0.7 gathers changes for 150 ms and does not send them before a request.
vim.wait(600, function() return false end)
answer = client.request_sync('textDocument/completion', { textDocument = name, position = position }, 30000, 0)
local found = false
for _, proposal in ipairs(answer and answer.result and answer.result.items or {}) do
  if proposal.label == 'facts.return_days' then
    util.apply_text_edits({ proposal.textEdit }, 0, client.offset_encoding)
    found = true
  end
end
if not found then fail('no completion: ' .. vim.inspect(answer)) end
local last = vim.api.nvim_buf_get_lines(0, item.lnum + 1, item.lnum + 2, false)[1]
if last ~= '{{ facts.return_days' then fail('completion left: ' .. last) end

vim.lsp.stop_client(id)
print('Neovim shows a finding, applies a fix and completes a fact')
vim.cmd('qall!')
