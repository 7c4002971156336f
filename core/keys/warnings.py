"""Keys that do not look like what their field asks for: warnings with a cure, and never a reason to stop.

Pure: a provider's fields and what stands in them, to what a person should look at, at most one thing a field.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from core.channel import key_forms
from core.channel.catalog import Field, Provider
from core.channel.credentials import Credentials, NeverPickled, decoded_if_encoded, strip_pasted
from core.channel.key_forms import FOREIGN_KEYS, ForeignKey, KeyForm
from core.keys.doubt import Doubt
from core.keys.inside import joined
from core.keys.pasted import doubts_inside, doubts_of, is_email, once, value_in_json
from core.keys.pasted_urls import url_doubt
from core.wording import N_, worded

_PHONE = re.compile(r"(?:\+|00)[0-9][0-9 ()/.\-]{5,22}|[0-9]{6,13}")
_SCHEME = re.compile(r"(?:Bearer|Basic|Authori[sz]ation)\b", re.IGNORECASE)
_LONGEST = 5_000
"""A longer text is looked at no further: no value is longer, and what is said of it is found by many looks."""
_LABELLED = re.compile(r"[\s_./-]+")


@dataclass(frozen=True, slots=True)
class Cure(NeverPickled):
    """What one press of a button puts right: new values by the fields' keys. `caption` is the button's text."""

    caption: str
    values: Credentials = field(repr=False)
    caption_values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class KeyWarning:
    """Something to look at in a field.

    Attributes:
        path: the field's, as `Field.path`.
        text: a sentence with `{placeholders}`; never holds what was pasted. `values` fill it; so do `terms`, which
            are texts of the catalogue and are translated before.
    """

    path: str
    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    cure: Cure | None = field(default=None, compare=False)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return worded(self.text, {**self.values, **self.terms})


def key_warnings(
    provider: Provider, credentials: Mapping[str, str], taken_as_is: Collection[str] = ()
) -> tuple[KeyWarning, ...]:
    """What a person should look at in the values of a provider's fields, in their order.

    Args:
        taken_as_is: keys of fields whose value looks encoded and was said to be right as it is.
    """
    found = (_warning(each, provider, credentials) for each in provider.fields if each.key not in taken_as_is)
    return tuple(warning for warning in found if warning is not None)


def without_line_ends(field: Field, value: str) -> str | None:
    """A key that a mail has wrapped, as one line, where that is certain: one piece, and of the field's form."""
    value = strip_pasted(value)
    if not any(end in value for end in "\n\r\u2028\u2029") or field.free or field.url:
        return None
    whole = joined(value)
    if any(map(str.isspace, whole)) or (field.form is not None and not field.form.fits(whole)):
        return None
    lines = value.split()
    # Two short values below each other are two values.
    return whole if field.form is not None or len(lines[0]) >= _WRAPPED_AFTER else None


_WRAPPED_AFTER = 50


def _warning(each: Field, provider: Provider, credentials: Mapping[str, str]) -> KeyWarning | None:
    value = strip_pasted(credentials.get(each.key, ""))
    if not value:
        return None
    if (inside := value_in_json(value, _names_of(each)) if not each.url else None) is not None:
        return _whole_json(each, inside)
    if len(value) > _LONGEST:
        return None  # the rules say that it is too long
    if each.url:
        return _of_doubt(each, url_doubt(value)) or _same_address(each, value, provider, credentials)
    if each.free:
        return next(_free_warnings(each, value, provider, credentials), None)
    if each.form is not None and each.form.fits(value) and not (each.form.length == 0 and once(value)):
        doubtful = (_same_as_another(each, value, provider, credentials), _phone_number(each, value))
        return next(filter(None, doubtful), None)
    return next(_key_warnings(each, value, provider, credentials), None)


def _free_warnings(
    each: Field, value: str, provider: Provider, credentials: Mapping[str, str]
) -> Iterator[KeyWarning]:
    """Of what a person has chosen only that is said which can be no choice."""
    if not each.covered:
        yield from _if_any(_mixed_up(each, value, provider, credentials))
        yield from _if_any(_foreign(each, value, provider))
        yield from _if_any(_same_as_another(each, value, provider, credentials))
        yield from _if_any(_login_as_name(each, value))
        if key_forms.META_ID.fits(value):
            text = N_("This looks like an ID. The {label} belongs here.")
            yield KeyWarning(each.path, text, terms={"label": each.label})
    if not each.covered and key_forms.WEB_ADDRESS.fullmatch(value):
        yield KeyWarning(
            each.path, N_("This is a web address. The {label} belongs here."), terms={"label": each.label}
        )
    for doubt in doubts_of(value):
        about_a_name = doubt.values and _squeezed(doubt.values[0][1]) not in map(_squeezed, _names_of(each))
        if each.covered and not about_a_name:
            yield from _if_any(_of_doubt(each, doubt))
    if each.base64:
        yield from _if_any(_encoded(each, value))


def _login_as_name(each: Field, value: str) -> KeyWarning | None:
    """A header or a token where a name is meant."""
    doubt = next((doubt for doubt in doubts_of(value) if _SCHEME.match(value) and doubt.cured), None)
    return _of_doubt(each, replace(doubt, cured="")) if doubt is not None else None


def _key_warnings(
    each: Field, value: str, provider: Provider, credentials: Mapping[str, str]
) -> Iterator[KeyWarning]:
    if _squeezed(value) in map(_squeezed, _names_of(each)):
        yield KeyWarning(each.path, N_("This is the name of the value, not the value itself."))
    yield from _if_any(_several(each, value, provider))
    yield from _if_any(_phone_number(each, value))
    yield from _if_any(_same_as_another(each, value, provider, credentials))
    for doubt in doubts_of(value):
        yield from _if_any(_of_doubt(each, doubt))
    yield from _if_any(_mixed_up(each, value, provider, credentials))
    yield from _if_any(_foreign(each, value, provider))
    half = value[: len(value) // 2]
    if copy := once(value) or (half if each.form is not None and each.form.fits(half) and half * 2 == value else ""):
        yield _cured(each, N_("This was pasted more than once."), copy, N_("Keep one copy"))
    yield from _if_any(_among_others(each, value))
    fits = each.form.fits if each.form is not None else None
    # Two values of one form are not the halves of one.
    two = fits is not None and not fits("".join(value.split())) and sum(map(fits, set(_BETWEEN.split(value)))) > 1
    for doubt in doubts_inside(value):
        if fits is not None and fits("".join(value.split())) and any(map(str.isdigit, value)):
            doubt = replace(doubt, cured=doubt.cured or "".join(value.split()), caption=TAKE_BLANKS_AWAY)
        unsure = two or (each.form is not None and _is_one_or_more(each.form, value))
        yield from _if_any(_of_doubt(each, replace(doubt, cured="") if unsure else doubt))
    if key_forms.WEB_ADDRESS.fullmatch(value):
        yield KeyWarning(
            each.path, N_("This is a web address. The {label} belongs here."), terms={"label": each.label}
        )
    if is_email(value):
        yield KeyWarning(
            each.path, N_("This is an e-mail address. The {label} belongs here."), terms={"label": each.label}
        )
    if each.base64:
        yield from _if_any(_encoded(each, value))
    if each.form is not None:
        yield _other_form(each, each.form, value)


def _if_any(warning: KeyWarning | None) -> Iterator[KeyWarning]:
    if warning is not None:
        yield warning


def _of_doubt(each: Field, doubt: Doubt | None) -> KeyWarning | None:
    if doubt is None:
        return None
    cure = Cure(doubt.caption, Credentials({each.key: doubt.cured}), dict(doubt.values)) if doubt.cured else None
    return KeyWarning(each.path, doubt.text, dict(doubt.values), cure=cure)


def _cured(each: Field, text: str, value: str, caption: str) -> KeyWarning:
    return KeyWarning(each.path, text, cure=Cure(caption, Credentials({each.key: value})))


def _whole_json(each: Field, inside: str) -> KeyWarning:
    if inside:
        return _cured(
            each, N_("This is a whole JSON reply that contains the value."), inside, N_("Use only the value")
        )
    return KeyWarning(
        each.path, N_("This is JSON text. Only the {label} itself belongs here."), terms={"label": each.label}
    )


def _phone_number(each: Field, value: str) -> KeyWarning | None:
    if (each.form is None and re.fullmatch(r"\+[0-9][0-9 ()/.\-]{5,22}", value)) or _is_account_called(each, value):
        return KeyWarning(
            each.path, N_("This looks like a phone number. The {label} belongs here."), terms={"label": each.label}
        )
    if each.form is not key_forms.META_ID or not _PHONE.fullmatch(value):
        return None
    return KeyWarning(
        each.path,
        N_("This looks like a phone number. The {label} is a longer number that Meta shows next to it."),
        terms={"label": each.label},
    )


def _is_account_called(each: Field, value: str) -> bool:
    """Whether a phone number stands where the short number of an account is meant."""
    return each.form is key_forms.DIGITS and bool(re.fullmatch(r"\+?1?[2-9][0-9]{2}[2-9][0-9]{6}", value))


def _same_as_another(
    each: Field, value: str, provider: Provider, credentials: Mapping[str, str]
) -> KeyWarning | None:
    """One value in two fields: one of them is not its own. It is told at the second."""
    for other in provider.fields:
        if other.key == each.key:
            return None
        if len(value) >= _READABLE and strip_pasted(credentials.get(other.key, "")) == value:
            text = N_("“{other}” has the same value; one of the two is wrong.")
            return KeyWarning(each.path, text, terms={"other": other.label})
    return None


def _same_address(each: Field, value: str, provider: Provider, credentials: Mapping[str, str]) -> KeyWarning | None:
    """One address in two fields, which a mail may name together. It is told at the second."""
    before = provider.fields[: provider.fields.index(each)]
    others = (one for one in before if one.url and strip_pasted(credentials.get(one.key, "")) == value)
    other = next(others, None)
    text = N_("“{other}” is the same address. Check which of the two fields it belongs in.")
    return KeyWarning(each.path, text, terms={"other": other.label}) if other is not None else None


def _mixed_up(each: Field, value: str, provider: Provider, credentials: Mapping[str, str]) -> KeyWarning | None:
    """A value that has the form of another field of this provider."""
    for other in provider.fields:
        if other.key == each.key or other.form is None or other.form == each.form or not other.form.fits(value):
            continue
        there = strip_pasted(credentials.get(other.key, ""))
        # Nobody chooses 32 hexadecimal digits for a name.
        if each.form is None and not other.form.own and not (each.free and other.form.length >= _KEY_LENGTH):
            continue
        cure = None
        if not there or (each.form is not None and each.form.fits(there)):
            caption = N_("Swap the two") if there else N_("Move it there")
            cure = Cure(caption, Credentials({each.key: there, other.key: value}))
        return KeyWarning(each.path, N_("This looks like the {label}."), terms={"label": other.label}, cure=cure)
    return None


def _foreign(each: Field, value: str, provider: Provider) -> KeyWarning | None:
    def is_own(foreign: ForeignKey) -> bool:
        return any(field_.form is not None and field_.form.pattern == foreign.pattern for field_ in provider.fields)

    for foreign in FOREIGN_KEYS:
        if foreign.is_here(value) and not is_own(foreign):
            return KeyWarning(
                each.path,
                N_("This looks like {foreign}. The {label} belongs here."),
                terms={"foreign": foreign.words, "label": each.label},
            )
    return None


def _several(each: Field, value: str, provider: Provider) -> KeyWarning | None:
    """The values of several fields in one text, as a mail has them below each other."""
    pieces = {piece.strip(".") for piece in _BETWEEN.split(value)}
    placed: dict[str, str] = {}
    for field_ in provider.fields:
        fitting = [piece for piece in pieces if field_.form is not None and field_.form.fits(piece)]
        if len(fitting) == 1:
            placed[field_.key] = fitting[0]
    if each.key not in placed or len(placed) < 2 or len(set(placed.values())) < len(placed):
        return None
    cure = Cure(N_("Put each in its own field"), Credentials(placed))
    return KeyWarning(each.path, N_("There are several values in this field."), cure=cure)


def _is_one_or_more(form: KeyForm, value: str) -> bool:
    """Whether blanks may part one value, or stand beside it: 500001 2."""
    parts = value.split()
    wrapped = len(parts[0]) >= _WRAPPED_AFTER
    return len(parts) > 1 and not wrapped and form.fits("".join(parts)) and sum(map(form.fits, parts)) == 1


def _among_others(each: Field, value: str) -> KeyWarning | None:
    """The one value of the field's form in a text with more in it."""
    if each.form is None:
        return None
    pieces = {piece.strip(".") for piece in _BETWEEN.split(value)}
    fitting = [piece for piece in pieces if each.form.fits(piece)]
    if _is_one_or_more(each.form, value):
        return None
    # A long rest is the rest of the value.
    if len(fitting) != 1 or any(len(piece) > _LONGEST_WORD for piece in pieces - set(fitting)):
        return None
    text = N_("This is more than the {label}.")
    cure = Cure(N_("Keep only the {label}"), Credentials({each.key: fitting[0]}), {"label": each.label})
    return KeyWarning(each.path, text, terms={"label": each.label}, cure=cure)


def _encoded(each: Field, value: str) -> KeyWarning | None:
    """Base64 made by hand, perhaps without the = at its end."""
    missing = -len(value) % 4
    decoded = decoded_if_encoded(value + "=" * missing) if missing < 3 else None
    if decoded is None or (missing and len(decoded) < _READABLE):
        return None
    if missing and each.form is not None and not each.form.fits(decoded):
        return None
    text = (
        N_("This looks Base64-encoded, but the = at the end is missing. The program encodes values itself.")
        if missing
        else N_("This already looks Base64-encoded. The program encodes values itself.")
    )
    return _cured(each, text, decoded, N_("Use the decoded value"))


_LONGEST_WORD = 12
_BETWEEN = re.compile(r"[\s\"'`“”„<>(){}\[\],;|:]+")


_READABLE = 8
_KEY_LENGTH = 32
TAKE_BLANKS_AWAY = N_("Remove the spaces")


def _other_form(each: Field, form: KeyForm, value: str) -> KeyWarning:
    terms = {"label": each.label, "form": form.words}
    if form.length and len(value) != form.length:
        text = N_("The {label} has {form}; this has {length} of {wanted} characters.")
        return KeyWarning(each.path, text, {"length": len(value), "wanted": form.length}, terms)
    return KeyWarning(each.path, N_("The {label} has {form}; this looks different."), terms=terms)


def _names_of(each: Field) -> tuple[str, ...]:
    """What the value may be called in a JSON answer, an environment or a label."""
    camel = re.sub(r"_([a-z])", lambda found: found[1].upper(), each.key)
    general = ("access_token", "token") if "token" in each.key else ("key",) if "key" in each.key else ("sid",)
    return (each.key, camel, each.label, each.key.upper(), each.label.lower(), *general)


def _squeezed(name: str) -> str:
    return _LABELLED.sub("", name).casefold()
