"""What the source says of each struct and of each of its fields: the words of the interface document."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from itertools import pairwise
from textwrap import dedent
from typing import Any, get_args, get_type_hints

import msgspec


def structs_in(*roots: Any) -> Mapping[str, type[msgspec.Struct]]:
    """Every struct that the types are made of, by name."""
    found: dict[str, type[msgspec.Struct]] = {}
    waiting = list(roots)
    while waiting:
        kind = waiting.pop()
        waiting.extend(get_args(kind))
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind.__name__ not in found:
            found[kind.__name__] = kind
            waiting.extend(get_type_hints(kind).values())
    return found


def field_docs(struct: type[msgspec.Struct]) -> Mapping[str, str]:
    """By field: the string that stands below it in the source, where the field is its own or of what it extends."""
    kinds = [
        kind for kind in reversed(struct.__mro__) if issubclass(kind, msgspec.Struct) and kind is not msgspec.Struct
    ]
    return {field: says for kind in kinds for field, says in _documented(_body(kind))}


def _body(struct: type[msgspec.Struct]) -> list[ast.stmt]:
    (written,) = ast.parse(dedent(inspect.getsource(struct))).body
    return written.body if isinstance(written, ast.ClassDef) else []


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for field, below in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            yield field.target.id, inspect.cleandoc(str(below.value.value))
