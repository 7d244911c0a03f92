"""The form to paste an article into: what was typed, as an article, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from typing import Literal, get_args
from urllib.parse import parse_qsl

import msgspec

from reconciler.concepts.article import Article, Medium, Status
from service.errors import Fault, NotParsable, NotValid, TooLarge
from service.intake.native import article_from
from service.web.addresses import CHECK, PASTE

FieldKind = Literal["area", "line", "address", "choice"]
MOST_FIELDS = 40
DEED = "deed"


class FieldOf(msgspec.Struct, frozen=True):
    """One field of the form, before anything is typed."""

    name: str
    label: str
    kind: FieldKind = "line"
    hint: str | None = None
    required: bool = False
    choices: tuple[str, ...] = ()


MAIN = (
    FieldOf("text", "Text", "area", "The whole article as published; captions and page furniture may stay in.", True),
    FieldOf("title", "Title"),
    FieldOf("outlet", "Outlet", hint="The paper, agency, station or office that published it."),
    FieldOf(
        "published",
        "Published",
        hint="As printed: 2015-06-18, or 2015-06-18T22:13:00+04:30. Needed, unless the text prints its date.",
    ),
)
MORE = (
    FieldOf("url", "Address", "address", "Where it can be read."),
    FieldOf("byline", "Byline"),
    FieldOf("agency", "Agency", hint="Where the text is an agency’s."),
    FieldOf("dateline", "Dateline"),
    FieldOf("zone", "Time zone of the outlet", hint="As Asia/Kabul."),
    FieldOf("medium", "Medium", "choice", choices=get_args(Medium)),
    FieldOf("status", "Status", "choice", choices=get_args(Status)),
    FieldOf("correction_of", "Corrects", hint="Id or address of the article that this one corrects."),
    FieldOf("archive_url", "Archived copy", "address"),
    FieldOf("captured", "Captured", hint="When the copy was made."),
    FieldOf("id", "Your own id for it", hint="Left empty, one is made from the content."),
)


class Sending(msgspec.Struct, frozen=True):
    """Where the form is sent, and what its button says."""

    address: str
    deed: str
    button: str
    says: str


PASTING = Sending(PASTE, "preview", "Preview", "Nothing is kept before you have seen how it is read.")
CHECKING = Sending(CHECK, "check", "Check", "Nothing is kept, unless you save the check.")
NAMES = tuple(field.name for field in (*MAIN, *MORE))
Typed = Mapping[str, str]


class FormField(msgspec.Struct, frozen=True):
    """One field with what was typed in it, and what is wrong with that."""

    name: str
    label: str
    kind: FieldKind
    hint: str | None
    required: bool
    choices: tuple[str, ...]
    value: str
    error: str | None


class FormFault(msgspec.Struct, frozen=True):
    """One thing wrong, with the place of its field."""

    says: str
    address: str | None


class FormView(msgspec.Struct, frozen=True):
    """The form as it is shown."""

    main: tuple[FormField, ...]
    more: tuple[FormField, ...]
    faults: tuple[FormFault, ...]

    @property
    def more_open(self) -> bool:
        """Something was typed, or is wrong, in the fields that are folded away."""
        return any(field.error or (field.value and field.kind != "choice") for field in self.more)


def form_view(typed: Typed, faults: Sequence[Fault] = ()) -> FormView:
    """The form with what was typed kept, each fault beside its field."""
    by_field = {fault.pointer.strip("/").partition("/")[0]: fault.detail for fault in faults}
    return FormView(
        main=tuple(_filled(field, typed, by_field) for field in MAIN),
        more=tuple(_filled(field, typed, by_field) for field in MORE),
        faults=tuple(_told(fault) for fault in faults),
    )


def read_form(body: bytes, media_type: str) -> dict[str, str]:
    """What a browser sent, field by field, lines ended as in any text; raises `NotParsable` or `NotValid`."""
    if media_type != "application/x-www-form-urlencoded":
        raise NotParsable(f"media type {media_type or '(none)'} is no form: send it from the page")
    try:
        pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError:
        raise NotParsable("the form cannot be read: send it again from the page") from None
    unknown = sorted({name for name, _ in pairs} - {*NAMES, DEED})
    if unknown:
        says = f"{', '.join(unknown)[:200]} is no field of the form: send it again from the page"
        raise NotValid(says, [Fault("", says)])
    return {name: value.replace("\r\n", "\n").replace("\r", "\n") for name, value in pairs}


def article_typed(typed: Typed, limit: int) -> Article:
    """The article that was typed; raises `NotValid` naming every field at fault, `TooLarge` over `limit` bytes."""
    told = {
        name: typed[name] if name == "text" else typed[name].strip() for name in NAMES if typed.get(name, "").strip()
    }
    article = article_from({"text": "", **told})
    size = len(msgspec.json.encode(article))
    if size > limit:
        says = f"text is too long: the article has {size:,} bytes, and {limit:,} are read at once: shorten it"
        raise TooLarge(says, [Fault("/text", says)])
    return article


def _filled(field: FieldOf, typed: Typed, errors: Mapping[str, str]) -> FormField:
    plain = msgspec.structs.asdict(field)
    return FormField(**plain, value=typed.get(field.name, ""), error=errors.get(field.name))


def _told(fault: Fault) -> FormFault:
    name = fault.pointer.strip("/").partition("/")[0]
    return FormFault(fault.detail, f"#field-{name}" if name in NAMES else None)
