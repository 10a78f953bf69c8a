"""The pages and the JSON API: they parse, call the coach, and show."""

from retrowalk.web.app import create_app

__all__ = ["create_app"]
