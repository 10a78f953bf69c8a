"""QR codes as drawings for pages."""

from markupsafe import Markup

from retrowalk.extras import needs

with needs("app"):
    import segno


def qr(text: str) -> Markup:
    """Draw a QR code, dark on white in every scheme of colours: cameras want it so."""
    drawn = segno.make(text, error="l", micro=False).svg_inline(
        scale=4, border=4, light="#fff", dark="#000", omitsize=True, svgclass="qr", lineclass=None
    )
    return Markup(drawn)  # noqa: S704  (drawn from squares: no word of the text stands in it)
