#!/usr/bin/env python3
"""Checks the architecture rules that no compiler checks.

layers.py [ROOT]           lists what breaks them
layers.py --graph [ROOT]   prints the rooms in layers, top to bottom, with their arrows
layers.py --arrows [ROOT]  prints the same as docs/architecture.md shows it; --write updates it
"""
import graphlib
import pathlib
import re
import sys

import drawing
import links
import rooms
from rooms import is_within

SCREEN = r"\bQ\w*Widgets?\b|\bQt?Gui\w*|\bQ(Color|Icon|Pixmap|Painter|Palette)\b"
WAITING = r"\bQEventLoop\b|\bprocessEvents\b|\w*[sS]leep(_for)?\(|\bqWait\("
NEVER = [  # (where, what, why)
    ("core", SCREEN, "no screen in core"),
    ("ui/text", SCREEN, "no screen in ui/text"),
    ("core", r"\btr\(|\btranslate\(", "no user-visible text in core"),
    ("ui", r"\bQ(Json|Sql|Network)|core/(simulator|server)", "no JSON, SQL, HTTP or simulator in ui"),
    ("ui", r"(?<!Application::)\bexec\(", "no nested event loop"),
    ("core ui app", r"\b(double|float|qreal)\b|\bto(Double|Float)\(", "no floating point"),
    ("core ui app tests", WAITING, "no waiting"),
    ("tests", r"\bQSignalSpy\s*[({][^;]*[)}]\s*\.wait\(", "a spy made where it waits may be too late"),
    ("core ui app tests", r"\b(SIGNAL|SLOT)\(|\bfriend class \w*Test\b", "no strings, no friends"),
]


def sources(root):
    for path in sorted(root.glob("[acut]*/**/*.[ch]*")):
        name = path.relative_to(root).as_posix()
        if path.suffix in (".cpp", ".h") and is_within(name, "core ui app tests"):
            yield name, path.read_text("utf-8")


def line_problems(name, text):
    """Forbidden words in a line."""
    code = re.sub(r"//.*|/\*.*?\*/", "", text)
    for where, what, why in NEVER:
        if is_within(name, where):
            for found in re.finditer(what, code):
                yield f"{name}:{code.count(chr(10), 0, found.start()) + 1}: {why}"
    for found in re.finditer(r"\b(TODO|FIXME)\b", text):
        yield f"{name}:{text.count(chr(10), 0, found.start()) + 1}: nothing left to do"


def includes(root):
    """Yields (place, room, included room) for each include of another room."""
    for name, text in sources(root):
        room = name.rpartition("/")[0]
        for number, line in enumerate(text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*(?:"|<(?=(?:core|ui|app|tests)/))([^">]+)[">]', line)
            if found and not is_within(name, "tests") and found[1].rpartition("/")[0] != room:
                yield f"{name}:{number}", room, found[1].rpartition("/")[0]


def declared(table):
    """The table as {room: {included room}}."""
    graph = {}
    for room, words in table.items():
        floor, graph[room] = "", set()
        for word in words.split():
            if word.endswith(":"):
                floor = word[:-1] + "/"
            else:
                graph[room].add(floor + word)
    return graph


def actual(root):
    """The rooms and arrows in the source: {room: {included room}}."""
    graph = {name.rpartition("/")[0]: set()
             for name, _ in sources(root) if not is_within(name, "tests")}
    for _, room, other in includes(root):
        graph[room].add(other)
    return graph


def table_problems(table):
    """Arrows that lead up within the table. A table without them has no cycle."""
    order = list(table)
    for room, others in declared(table).items():
        for other in sorted(others):
            if other not in table:
                yield f"rooms.py: {room} lists {other}, which is no room"
            elif order.index(other) <= order.index(room):
                yield f"rooms.py: {room} lists {other}, which is not below it: arrows go down only"


def graph_problems(root, table):
    """Differences between the includes and the table."""
    allowed, used = declared(table), actual(root)
    for place, room, other in includes(root):
        if other not in allowed.get(room, {other}):
            yield f"{place}: {room} does not include {other or 'a file without its folder'}"
    for room in sorted(used.keys() - allowed.keys()):
        yield f"{room}: this folder is not in rooms.py"
    for room, others in allowed.items():
        if room not in used:
            yield f"rooms.py: {room} is no folder"
        for other in sorted(others - used.get(room, others)):
            yield f"rooms.py: {room} lists {other}, which it does not include"


def cycle_problems(graph):
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        yield "cycle: " + " includes ".join(reversed(error.args[1]))


def way(graph, start, places):
    """The shortest path from start to a room within places, or nothing."""
    ways = [[start]]
    seen = {start}
    for path in ways:
        if len(path) > 1 and is_within(path[-1], places):
            return path
        following = sorted(graph.get(path[-1], set()) - seen)
        seen.update(following)
        ways += [path + [room] for room in following]
    return []


def reach_problems(graph):
    for these, others, why in rooms.NEVER_REACHES:
        for room in sorted(room for room in graph if is_within(room, these)):
            found = way(graph, room, others)
            if found:
                yield f"{' includes '.join(found)}: {why}"


def problems(root, table):
    """The violations in the sources below root, which consist of the rooms of table."""
    for name, text in sources(root):
        yield from line_problems(name, text)
    graph = actual(root)
    yield from table_problems(table)
    yield from graph_problems(root, table)
    yield from cycle_problems(graph)
    yield from reach_problems(graph)


def main(words):
    root = pathlib.Path(next((word for word in words if not word.startswith("-")), ".")).resolve()
    graph = actual(root)
    cycles = list(cycle_problems(graph))
    found = cycles
    if words and words[-1].startswith("--") and cycles:
        print("\n".join(cycles))
    elif "--graph" in words:
        print(drawing.arrows(graph), end="")
    elif "--arrows" in words:
        print(drawing.block(graph), end="")
    elif "--write" in words:
        drawing.write(root, graph)
    else:
        found = [*problems(root, rooms.ROOMS), *links.problems(root, graph)]
        if not cycles:  # Rooms in a cycle have no order to be drawn in.
            found += drawing.problems(root, graph)
        print("\n".join(found) or "layers: every rule is kept")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
