# SPDX-License-Identifier: EUPL-1.2
"""Asks for lines as somebody would who writes such a program in Python: ask.py LIBRARY."""

import sys

PROMPT = "› "


def readline():
    import readline  # noqa: F401  (with it `input` edits lines)
    return lambda: input(PROMPT)


def prompt_toolkit():
    from prompt_toolkit import PromptSession
    session = PromptSession()
    return lambda: session.prompt(PROMPT)


def questionary():
    import questionary
    return lambda: questionary.text(PROMPT, qmark="").unsafe_ask()


if __name__ == "__main__":
    ask = {"readline": readline, "prompt_toolkit": prompt_toolkit,
           "questionary": questionary}[sys.argv[1]]()
    try:
        while True:
            ask()
    except (EOFError, KeyboardInterrupt):
        pass
