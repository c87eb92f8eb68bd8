"""Draws the rooms in layers with their arrows, and compares docs/architecture.md with the drawing."""
import graphlib

BEGIN, END = "<!-- arrows -->\n", "<!-- /arrows -->\n"


def layers(graph):
    """The rooms of each floor in layers, top first: a room is above all rooms of its floor that it
    includes."""
    height = {}
    for room in graphlib.TopologicalSorter(graph).static_order():
        below = [height[other] for other in graph.get(room, ()) if floor_of(other) == floor_of(room)]
        height[room] = 1 + max(below, default=-1)
    for floor in ("app", "ui", "core"):
        rooms_here = [room for room in graph if floor_of(room) == floor]
        for level in sorted({height[room] for room in rooms_here}, reverse=True):
            yield sorted(room for room in rooms_here if height[room] == level)


def floor_of(room):
    return room.partition("/")[0]


def arrow_words(others):
    """"core/base core/net" as "core: base net"."""
    words = ["app"] if "app" in others else []
    for floor in ("app", "ui", "core"):
        names = sorted(other.partition("/")[2] for other in others if other.startswith(floor + "/"))
        words += [f"{floor}: {' '.join(names)}"] if names else []
    return " · ".join(words)


def arrows(graph):
    """The graph in readable form: one line per room, an empty line between layers."""
    width = max(map(len, graph))
    return "\n".join(
        "".join(f"{room:<{width}} → {arrow_words(graph[room])}".rstrip(" →") + "\n" for room in layer)
        for layer in layers(graph))


def block(graph):
    return f"{BEGIN}```\n{arrows(graph)}```\n{END}"


def problems(root, graph):
    text = (root / "docs/architecture.md").read_text("utf-8")
    if block(graph) not in text:
        yield "docs/architecture.md: shows other arrows; layers.py --write mends it"


def write(root, graph):
    page = root / "docs/architecture.md"
    before, _, rest = page.read_text("utf-8").partition(BEGIN)
    page.write_text(before + block(graph) + rest.partition(END)[2], "utf-8")
