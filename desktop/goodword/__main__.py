"""`python -m goodword` is the `goodword` command."""

from goodword.command_line import main

if __name__ == "__main__":
    main()
