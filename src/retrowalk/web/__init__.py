"""The pages and the JSON API: they parse, call the coach, and show."""

from retrowalk.extras import needs

with needs("app"):
    from retrowalk.web.app import create_app


__all__ = ["create_app"]
