"""English by itself: messages and numbers without the tables of all languages.

Measuring speaks English and should not bring Babel's 30 MB. What is written here is what
``fluent.runtime`` and Babel write in en-GB, and ``tests/languages/test_english.py`` holds it to
that for every message of the catalogue.
"""

from collections.abc import Mapping
from decimal import Decimal

from fluent.syntax import FluentParser, ast

from retrowalk.errors import InvalidData

Value = str | float


class EnglishBundle:
    """Messages of one file; what the catalogue calls of ``fluent.runtime.FluentBundle``."""

    def __init__(self, source: str) -> None:
        entries = FluentParser(with_spans=False).parse(source).body
        self._messages = {one.id.name: one for one in entries if isinstance(one, ast.Message)}

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is a message."""
        return message_id in self._messages

    def get_message(self, message_id: str) -> ast.Message:
        """Give a message as it is written."""
        return self._messages[message_id]

    def format_pattern(
        self, pattern: ast.Pattern, args: Mapping[str, Value]
    ) -> tuple[str, list[Exception]]:
        """Fill a message in; gives its text and what was wrong."""
        try:
            return _text(pattern, args), []
        except (InvalidData, LookupError) as problem:
            return "", [problem]


def _text(pattern: ast.Pattern, values: Mapping[str, Value]) -> str:
    return "".join(
        str(part.value) if isinstance(part, ast.TextElement) else _written(part.expression, values)
        for part in pattern.elements
    )


def _written(expression: ast.SyntaxNode, values: Mapping[str, Value]) -> str:
    match expression:
        case ast.Placeable():
            return _written(expression.expression, values)
        case ast.StringLiteral():
            return str(expression.parse()["value"])
        case ast.SelectExpression():
            return _text(_chosen(expression, values).value, values)
        case ast.FunctionReference(id=ast.Identifier(name="NUMBER")):
            number = _value(expression.arguments.positional[0], values)
            if isinstance(number, str):
                raise InvalidData(f"“{number}” is no number.")
            options = {one.name.name: one.value.value for one in expression.arguments.named}
            return _number(number, **options)
        case _:
            value = _value(expression, values)
            return value if isinstance(value, str) else _number(value)


def _value(expression: ast.SyntaxNode, values: Mapping[str, Value]) -> Value:
    match expression:
        case ast.VariableReference():
            return values[expression.id.name]
        case ast.NumberLiteral():
            return float(expression.value)
        case _:
            raise InvalidData(f"English knows no {type(expression).__name__} yet.")


def _chosen(choice: ast.SelectExpression, values: Mapping[str, Value]) -> ast.Variant:
    """Choose by the number itself or its plural, or by the word; else the default."""
    given = _value(choice.selector, values)
    word = given if isinstance(given, str) else "one" if given == 1 else "other"
    for variant in choice.variants:
        if isinstance(variant.key, ast.Identifier):
            if variant.key.name == word:
                return variant
        elif not isinstance(given, str) and float(variant.key.value) == given:
            return variant
    return next(variant for variant in choice.variants if variant.default)


def _number(
    value: float,
    *,
    style: str = "decimal",
    useGrouping: str = "1",  # noqa: N803  (the names of Fluent, which are those of JavaScript)
    minimumFractionDigits: str = "0",  # noqa: N803
    maximumFractionDigits: str = "",  # noqa: N803
    maximumSignificantDigits: str = "",  # noqa: N803
) -> str:
    """Write a number as Fluent's NUMBER does."""
    percent = style == "percent"
    number = Decimal(str(value if isinstance(value, float) else int(value)))
    number = number.scaleb(2 if percent else 0)
    least, most = int(minimumFractionDigits), int(maximumFractionDigits or (0 if percent else 3))
    if maximumSignificantDigits:
        least, most = 0, int(maximumSignificantDigits) - 1 - number.adjusted()
    rounded = number.quantize(Decimal(1).scaleb(-most))
    whole, _, fraction = f"{abs(rounded):{',' if useGrouping != '0' else ''}f}".partition(".")
    fraction = fraction[:least] + fraction[least:].rstrip("0")
    sign = "-" if number.is_signed() else ""
    return sign + whole + ("." + fraction if fraction else "") + ("%" if percent else "")
