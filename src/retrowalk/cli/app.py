"""All commands in one place, and how they end: well, with a sentence, or with their usage."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from retrowalk.cli import (
    agreeing,
    assessing,
    checkin,
    choosing,
    cohort,
    common,
    configuring,
    db,
    deciding,
    demo,
    devices,
    evidence,
    export,
    falling,
    feet,
    guiding,
    importing,
    maintaining,
    measuring,
    people,
    practice,
    programme,
    record,
    rehearsing,
    restoring,
    screening,
    serving,
    sharing,
    store,
    trial,
    walkers,
    walking,
)
from retrowalk.errors import RetrowalkError


class Sentences(TyperGroup):
    """A group whose refusals are one sentence on standard error and exit code 1."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except RetrowalkError as error:
            typer.secho(str(error), fg=typer.colors.RED, err=True)
            raise typer.Exit(1) from error


app = typer.Typer(
    name="retrowalk",
    cls=Sentences,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from retrowalk import __version__

        typer.echo(f"retrowalk {__version__}")
        raise typer.Exit


@app.callback()
def retrowalk(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    language: Annotated[
        str,
        typer.Option(
            envvar="RETROWALK_LANGUAGE",
            help="What the coach speaks: en, de or zh. The commands' own words are English.",
        ),
    ] = "en",
    walker: Annotated[
        str | None,
        typer.Option(
            envvar="RETROWALK_WALKER",
            help="Who walks, where several do: a name, as the page Who walks? shows it.",
        ),
    ] = None,
    config: Annotated[
        str | None,
        typer.Option(envvar="RETROWALK_CONFIG", help="A file of settings, in TOML."),
    ] = None,
) -> None:
    """Walk backward with an open coach: screen, plan, walk, measure, and see whether it works.

    Your journal stays on this machine (what is set puts it elsewhere: retrowalk settings).
    """
    if config:
        ctx.with_resource(configuring.reading(config))
    if walker:
        ctx.with_resource(common.naming(walker))
    if language != "en":
        from retrowalk.languages import LANGUAGES, speaking

        if language not in LANGUAGES:
            raise typer.BadParameter(f"there are {', '.join(LANGUAGES)}", param_hint="--language")
        ctx.with_resource(speaking(language))


for group, commands in {
    "Begin": (screening.screen, agreeing.agree),
    "Walk": (
        programme.plan,
        programme.today,
        walking.walk,
        guiding.calm,
        deciding.less,
        choosing.elsewhere,
        choosing.days,
        choosing.skip,
        deciding.away,
        deciding.override,
    ),
    "Measure": (measuring.analyse, feet.feet, assessing.assess, demo.demo),
    "Afterwards": (checkin.checkin, falling.fall, falling.alarm, checkin.nextday, checkin.progress),
    "The record": (
        *(record.journal, record.correct, record.take_back, record.undo),
        *(record.note, record.add_walk, record.erase),
    ),
    "Bring in": (importing.import_,),
    "Take along": (export.export, restoring.restore),
    "Serve": (serving.serve, devices.pair, configuring.settings),
    "More": (rehearsing.rehearse, practice.practice, evidence.evidence),
}.items():
    for command in commands:
        app.command(command.__name__.strip("_").replace("_", "-"), rich_help_panel=group)(command)
app.add_typer(cohort.cohort, name="cohort", rich_help_panel="Measure")
app.add_typer(importing.imports, name="imports", rich_help_panel="Bring in")
app.add_typer(trial.trial, name="trial", rich_help_panel="Measure")
app.add_typer(walkers.walkers, name="walkers", rich_help_panel="The record")
app.add_typer(devices.devices, name="devices", rich_help_panel="Serve")
app.add_typer(maintaining.maintenance, name="maintenance", rich_help_panel="Serve")
app.add_typer(people.people, name="people", rich_help_panel="Serve")
app.add_typer(store.store, name="store", rich_help_panel="Serve")
app.add_typer(sharing.share, name="share", rich_help_panel="Take along")
app.add_typer(db.db, name="db", rich_help_panel="The record")
