# SPDX-License-Identifier: EUPL-1.2
# Makes the reference, the pages for man and the completion of shells from what the programs say of
# their own commands (`--experimental-dump-help` of swift-argument-parser). Started by Scripts/docs.
import argparse
import json
import pathlib
import subprocess

PROGRAMS = ("tussenstand", "teambeeld")
SHELLS = {
    "bash": "share/bash-completion/completions/{}",
    "zsh": "share/zsh/vendor-completions/_{}",
    "fish": "share/fish/vendor_completions.d/{}.fish",
}
# What every command has; said once.
GENERAL = {"taal", "weergave", "help"}

WORDS = {
    "nl": {
        "file": "Naslag.md",
        "title": "Naslag",
        "intro": "Alle opdrachten, met al hun woorden. Deze bladzijde maakt `Scripts/docs` uit de programma's"
        " zelf. Verander haar niet met de hand. Zo werkt u ermee: de [handleiding](Handleiding.md).",
        "general": "Bij elke opdracht",
        "words": "Woord",
        "meaning": "Wat het doet",
        "also": "Ook",
        "first": "Zonder woord erachter",
        "standard": "standaard",
        "name": "NAAM",
        "synopsis": "GEBRUIK",
        "description": "WAT HET IS",
        "commands": "OPDRACHTEN",
        "options": "BIJ ELKE OPDRACHT",
        "environment": "OMGEVING",
        "files": "BESTANDEN",
        "status": "HOE HET EINDIGT",
        "see": "ZIE OOK",
        "about": {
            "tussenstand": "Zonder opdracht opent Tussenstand en wacht het op wat u typt. Met een opdracht doet"
            " het alleen dat. Invoer die geen terminal is, wordt gelezen als antwoorden, één per regel.",
            "teambeeld": "Telt op wat laptops deelden, met kleine getallen verborgen, en leidt het gesprek van"
            " een team daarover.",
        },
        "variables": [
            ("TUSSENSTAND_HOME", "De map met de gesprekken, op slot."),
            ("TUSSENSTAND_EXPORTS", "De map waar bladen en andere bestanden komen."),
            ("TUSSENSTAND_HUISSTIJL", "De map met de huisstijl."),
            ("TUSSENSTAND_PASSPHRASE_FILE", "Een bestand met de wachtzin op de eerste regel, voor scripts."),
            ("TUSSENSTAND_TODAY", "De dag van vandaag, zoals 2026-05-01."),
            ("TUSSENSTAND_IDLE_SECONDS", "Na hoeveel seconden zonder toets het scherm op slot gaat."),
            ("TUSSENSTAND_PYTHON", "De Python die Typst heeft, voor de pdf."),
            ("NO_COLOR", "Geen kleuren."),
        ],
        "places": [
            ("~/.local/share/tussenstand", "De gesprekken, op slot."),
            ("~/Tussenstand", "Bladen en andere bestanden, niet op slot."),
        ],
        "endings": [
            ("0", "Gedaan."),
            ("1", "Geweigerd of niet af; een zin op standaardfout zegt waarom."),
            ("64", "Een verkeerd woord op de opdrachtregel."),
        ],
    },
    "en": {
        "file": "Reference.md",
        "title": "Reference",
        "intro": "All commands, with all their words. `Scripts/docs` makes this page from the programs"
        " themselves: do not change it by hand. The programs speak Dutch unless the locale or `--language en`"
        " says otherwise; every word has a Dutch and an English form, and both always work.",
        "general": "With every command",
        "words": "Word",
        "meaning": "What it does",
        "also": "Also",
        "first": "With no word behind it",
        "standard": "default",
        "name": "NAME",
        "synopsis": "SYNOPSIS",
        "description": "DESCRIPTION",
        "commands": "COMMANDS",
        "options": "OPTIONS OF EVERY COMMAND",
        "environment": "ENVIRONMENT",
        "files": "FILES",
        "status": "EXIT STATUS",
        "see": "SEE ALSO",
        "about": {
            "tussenstand": "Without a command Tussenstand opens and waits for what is typed. With a command it"
            " does only that. Input that is not a terminal is read as answers, one on each line.",
            "teambeeld": "Adds up what laptops shared, with small numbers hidden, and leads the talk of a team"
            " about it.",
        },
        "variables": [
            ("TUSSENSTAND_HOME", "The folder with the sealed dossiers."),
            ("TUSSENSTAND_EXPORTS", "The folder where pages and other files go."),
            ("TUSSENSTAND_HUISSTIJL", "The folder with the house style."),
            ("TUSSENSTAND_PASSPHRASE_FILE", "A file with the passphrase on its first line, for scripts."),
            ("TUSSENSTAND_TODAY", "The day, such as 2026-05-01."),
            ("TUSSENSTAND_IDLE_SECONDS", "After how many seconds without a key the screen is locked."),
            ("TUSSENSTAND_PYTHON", "The Python that has Typst, for the PDF."),
            ("NO_COLOR", "No colours."),
        ],
        "places": [
            ("~/.local/share/tussenstand", "The sealed dossiers."),
            ("~/Tussenstand", "Pages and other files, in the clear."),
        ],
        "endings": [
            ("0", "Done."),
            ("1", "Refused or not finished; a sentence on standard error says why."),
            ("64", "A wrong word on the command line."),
        ],
    },
}


def said(programs, name, *arguments):
    return subprocess.run(
        [programs / name, *arguments], check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL
    ).stdout


def commands(tree, path=()):
    """Every command but help, as (words, command), a parent before what belongs to it."""
    for command in tree.get("subcommands", []):
        if command["commandName"] == "help":
            continue
        words = path + (command["commandName"],)
        yield words, command
        yield from commands(command, words)


def arguments(command, general=False):
    for argument in command.get("arguments", []):
        first = argument["names"][0]["name"] if argument.get("names") else None
        if "help" in [name["name"] for name in argument.get("names", [])]:
            first = "help"
        if argument["shouldDisplay"] and (first in GENERAL) == general:
            yield argument


def spellings(argument):
    """The ways to write it, such as `--naam NAAM`."""
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        return [f"<{value}>" + (" …" if argument["isRepeating"] else "")]
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    names = [dashes[name["kind"]] + name["name"] for name in argument["names"]]
    return [f"{name} <{value}>" for name in names] if argument["kind"] == "option" else names


def usage(program, words, command):
    parts = [program, *words]
    if any(sub["commandName"] != "help" for sub in command.get("subcommands", [])):
        return " ".join(parts + ["…"])
    for argument in arguments(command):
        part = spellings(argument)[0]
        parts.append(f"[{part}]" if argument["isOptional"] else part)
    return " ".join(parts)


def meaning(argument, text):
    sentence = argument.get("abstract", "")
    if argument.get("defaultValue"):
        sentence += f" ({text['standard']}: {argument['defaultValue']})"
    return sentence.strip()


def sentence(words):
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "!", "?")) else ".")


def rows(found, text):
    if not found:
        return []
    lines = [f"| {text['words']} | {text['meaning']} |", "|---|---|"]
    for argument in found:
        names = ", ".join(f"`{name}`" for name in spellings(argument))
        lines.append(f"| {names} | {meaning(argument, text)} |".replace("\n", " "))
    return lines + [""]


def reference(trees, text):
    lines = [f"# {text['title']}", "", text["intro"], ""]
    for program, tree in trees.items():
        lines += [f"## {program}", "", sentence(tree["abstract"]) + " " + text["about"][program], ""]
        for words, command in commands(tree):
            lines += [f"### {' '.join((program,) + words)}", "", sentence(command["abstract"]), ""]
            lines += ["    " + usage(program, words, command), ""]
            notes = []
            if command.get("aliases"):
                notes.append(f"{text['also']}: " + ", ".join(f"`{name}`" for name in command["aliases"]) + ".")
            if command.get("defaultSubcommand"):
                notes.append(f"{text['first']}: `{command['defaultSubcommand']}`.")
            if notes:
                lines += [" ".join(notes), ""]
            lines += rows(list(arguments(command)), text)
    lines += [f"## {text['general']}", ""]
    lines += rows(list(arguments(trees["tussenstand"], general=True)), text)
    return "\n".join(lines).rstrip("\n") + "\n"


def roff(words):
    safe = words.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + safe if safe.startswith((".", "'")) else safe


def page(program, tree, text):
    other = next(name for name in PROGRAMS if name != program)
    lines = [
        ".\\\" Made by Scripts/docs from the program itself.",
        f".TH {program.upper()} 1",
        f".SH {text['name']}",
        f"{program} \\- {roff(tree['abstract'].rstrip('.'))}",
        f".SH {text['synopsis']}",
        f".B {program}",
        "[\\fI…\\fR]",
        f".SH {text['description']}",
        roff(text["about"][program]),
        f".SH {text['commands']}",
    ]
    for words, command in commands(tree):
        names = [" ".join(words)] + [" ".join(words[:-1] + (name,)) for name in command.get("aliases", [])]
        lines += [".SS " + roff(", ".join(names)), roff(sentence(command["abstract"])), ".PP"]
        lines += [".RS 4", roff(usage(program, words, command)), ".RE"]
        for argument in arguments(command):
            lines += [".TP", "\\fB" + roff(", ".join(spellings(argument))) + "\\fR"]
            lines += [roff(meaning(argument, text))]
    lines.append(f".SH {text['options']}")
    for argument in arguments(tree, general=True):
        lines += [".TP", "\\fB" + roff(", ".join(spellings(argument))) + "\\fR"]
        lines += [roff(meaning(argument, text))]
    for heading in ("environment", "files", "status"):
        lines.append(f".SH {text[heading]}")
        found = {"environment": "variables", "files": "places", "status": "endings"}[heading]
        for name, words in text[found]:
            lines += [".TP", f"\\fB{roff(name)}\\fR", roff(words)]
    lines += [f".SH {text['see']}", f".BR {other} (1)"]
    return "\n".join(lines) + "\n"


def write(path, contents):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(contents, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    parser.add_argument("--reference", type=pathlib.Path)
    parser.add_argument("--everything", type=pathlib.Path)
    options = parser.parse_args()
    for language, text in WORDS.items():
        trees = {
            name: json.loads(said(options.programs, name, "--taal", language, "--experimental-dump-help"))["command"]
            for name in PROGRAMS
        }
        write((options.reference or options.everything) / text["file"], reference(trees, text))
        if options.everything:
            folder = options.everything / "share/man" / ("" if language == "en" else language) / "man1"
            for program, tree in trees.items():
                write(folder / f"{program}.1", page(program, tree, text))
    if options.everything:
        for shell, place in SHELLS.items():
            for program in PROGRAMS:
                script = said(options.programs, program, "--taal", "nl", "--generate-completion-script", shell)
                # Nobody runs the file: a shell reads it.
                write(options.everything / place.format(program), script.removeprefix("#!/bin/bash\n"))


main()
