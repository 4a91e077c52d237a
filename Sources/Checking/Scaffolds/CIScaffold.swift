/// What a new book gives to git's hooks and to a service that checks every push.
enum CIScaffold {
    static func files(for service: BookScaffold.CI) -> [ScaffoldFile] {
        let hooks = ScaffoldFile(path: ".pre-commit-config.yaml", text: preCommit)
        return switch service {
        case .github: [hooks, ScaffoldFile(path: ".github/workflows/replybook.yml", text: github)]
        case .gitlab: [hooks, ScaffoldFile(path: ".gitlab-ci.yml", text: gitlab)]
        case .none: [hooks]
        }
    }

    /// Without a list of files: pre-commit would skip a commit that only deletes some.
    private static let preCommit = """
        repos:
          - repo: local
            hooks:
              - id: replybook-check
                name: replybook check
                entry: replybook check --changed HEAD
                language: system
                always_run: true
                pass_filenames: false

        """

    private static let github = """
        # The first step installs replybook. Where the runner or its container has the program, it does nothing; else it builds
        # it from the repository that the variable REPLYBOOK_REPOSITORY of this repository names, once for each version.
        name: replybook
        on:
          push:
            branches: [main]
          pull_request:
        permissions:
          contents: read
        jobs:
          check:
            runs-on: ubuntu-24.04
            container: swift:6.3-bookworm
            timeout-minutes: 60
            env:
              REPLYBOOK_REPOSITORY: ${{ vars.REPLYBOOK_REPOSITORY }}
              REPLYBOOK_VERSION: ${{ vars.REPLYBOOK_VERSION || 'main' }}
            steps:
              - run: apt-get update -q && apt-get install -y -q --no-install-recommends ca-certificates git
              - uses: actions/checkout@v4
                with:
                  fetch-depth: 0   # --changed compares with the commit that both branches share
              - uses: actions/cache@v4
                with:
                  path: ~/replybook
                  key: replybook-${{ runner.os }}-${{ runner.arch }}-${{ vars.REPLYBOOK_VERSION || 'main' }}
              - name: Install replybook
                run: |
                  git config --global --add safe.directory "$GITHUB_WORKSPACE"
                  command -v replybook && exit 0
                  if [ ! -x ~/replybook/replybook ]; then
                    if [ -z "$REPLYBOOK_REPOSITORY" ]; then
                      echo "::error::set the variable REPLYBOOK_REPOSITORY to the address of replybook's repository"
                      exit 1
                    fi
                    git clone -q --depth 1 --branch "$REPLYBOOK_VERSION" "$REPLYBOOK_REPOSITORY" /tmp/source
                    cd /tmp/source
                    .ci/packages build
                    swift build -c release --product replybook --static-swift-stdlib -Xswiftc -static-executable
                    mkdir -p ~/replybook
                    cp .build/release/replybook ~/replybook/
                  fi
                  echo "$HOME/replybook" >> "$GITHUB_PATH"
              - name: Check what the pull request changes
                if: github.event_name == 'pull_request'
                run: replybook check --strict --format github --changed "origin/$GITHUB_BASE_REF"
              - name: Check the book
                if: github.event_name != 'pull_request'
                run: replybook check --strict --format github
              - run: replybook check --renders
              - name: Build the help site, once an article is published
                run: |
                  published=$(grep -rL --include='*.md' '^status: draft' KnowledgeBase || true)
                  if [ -n "$published" ]; then replybook site --output public; fi

        """

    private static let gitlab = """
        # The job's image must have replybook; a Dockerfile that builds it from its repository needs the image swift:6.3.
        replybook:
          variables:
            GIT_DEPTH: 0   # --changed compares with the commit that both branches share
          script:
            - command -v replybook || { echo "the image has no replybook"; exit 1; }
            - replybook check --strict --format gitlab > gl-code-quality-report.json
            - replybook check --renders
          artifacts:
            when: always
            reports:
              codequality: gl-code-quality-report.json

        """
}
