"""Checks that CMake's links agree with the rooms: each arrow between rooms has its link, and no library
links what its rooms must never reach."""
import re

import rooms


def commands(root):
    """Yields (folder, command, words) of each CMakeLists.txt of core, ui and app."""
    for top in ("core", "ui", "app"):
        for page in sorted((root / top).rglob("CMakeLists.txt")):
            text = re.sub(r"#.*", "", page.read_text("utf-8"))
            for name, words in re.findall(r"(\w+)\(([^()]*)\)", text):
                yield page.parent.relative_to(root).as_posix(), name, words.split()


def libraries(root):
    """Which targets each room is built into, and which targets each target links. Each screen links what
    tillside_screen() links for "tillside_ui_${name}"."""
    built, linked = {}, {}
    for folder, command, words in commands(root):
        if command == "tillside_screen":
            built.setdefault(folder, set()).add("tillside_ui_" + words[0])
            linked.setdefault("tillside_ui_" + words[0], set()).add("tillside_ui_${name}")
        elif command in ("add_library", "target_sources", "tillside_add_program"):
            if any(word.endswith(".cpp") for word in words):
                built.setdefault(folder, set()).add(words[0])
        elif command == "target_link_libraries":
            linked.setdefault(words[0], set()).update(words[1:])
    return built, linked


def closure(linked, target):
    seen = [target]
    for name in seen:
        seen += sorted(linked.get(name, set()) - set(seen))
    return set(seen)


def problems(root, graph):
    built, linked = libraries(root)
    for room, others in graph.items():
        if room not in built:
            yield f"{room}: no library is built of it"
        reached = set().union(*(closure(linked, target) for target in built.get(room, ())))
        for other in sorted(others):
            if not reached & built.get(other, set()):
                yield f"{room} includes {other}, whose library it does not link"
        for these, forbidden, why in rooms.NEVER_REACHES:
            for other in sorted(built):
                if (other != room and rooms.is_within(room, these)
                        and rooms.is_within(other, forbidden) and reached & built[other]):
                    yield f"{room} links {other}: {why}"
