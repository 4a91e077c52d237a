# For a Homebrew tap: `brew install --HEAD replybook/tap/replybook` builds main, a release names its archive below.
class Replybook < Formula
  desc "Reply templates and help articles as Markdown in git"
  homepage "https://github.com/replybook/replybook"
  license "Apache-2.0"
  head "https://github.com/replybook/replybook.git", branch: "main"

  depends_on xcode: ["26.0", :build]
  depends_on "cmark-gfm"
  depends_on "fzf" => :recommended
  depends_on macos: :sequoia

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "replybook"
    bin.install ".build/release/replybook"
    (man1/"replybook.1").write Utils.safe_popen_read(bin/"replybook", "man")
    generate_completions_from_executable(bin/"replybook", "completions")
    (share/"doc/replybook/book").install "Templates", "KnowledgeBase", ".replybook.yml"
  end

  test do
    system bin/"replybook", "init", "book", "--shop", "Test", "--languages", "en"
    assert_match "where-is-my-order", shell_output("#{bin}/replybook --book book search 'where is my order'")
  end
end
