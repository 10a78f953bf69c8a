"""An RO-Crate around a cohort: who made what, with which software, from what, under which licence.

``ro-crate-metadata.json`` in the folder, by RO-Crate 1.1 (https://w3id.org/ro/crate/1.1; Soiland-
Reyes et al. 2022, doi:10.3233/DS-210053), so that archives and people find their way around. What
was run is a ``CreateAction`` with the software as its instrument, as "Process Run Crate" has it.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from retrowalk.cohort.config import FILE as CONFIG
from retrowalk.cohort.opening import Cohort
from retrowalk.cohort.runs import runs_of
from retrowalk.cohort.types import Author
from retrowalk.extras import needs
from retrowalk.gait.bids import CODE
from retrowalk.recordings.provenance import package_version

with needs("cohort"):
    from rocrate.model.contextentity import ContextEntity
    from rocrate.model.person import Person
    from rocrate.rocrate import ROCrate

FILE = "ro-crate-metadata.json"
_DATASETS = {
    "results/recordings/": "A row for each recording that was measured.",
    "results/bouts/": "A row for each stretch of walking in one direction.",
    "results/steps/": "A row for each step.",
    "results/strides/": "A row for each stride.",
    "results/measures/": "Gait measures by recording and direction, and by bout.",
    "results/failures/": "A row for each recording that was not measured, and why.",
    "results/coverage/": "How much of each recording there is, and why some is missing.",
    "summary/": "Tables, figures and the report made of the results.",
    "bids/": "The results as derivatives of Motion-BIDS.",
    "runs/": "When and where what was measured.",
}
_KINDS = {
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "html": "text/html",
    "json": "application/json",
    "pdf": "application/pdf",
    "parquet": "application/vnd.apache.parquet",
    "svg": "image/svg+xml",
    "toml": "application/toml",
}
_SPDX = "https://spdx.org/licenses/"
"""Where a licence that is told by its name stands in full."""


def write_crate(cohort: Cohort, now: datetime | None = None) -> None:
    """Write the metadata of the crate for what lies in the folder now; it may be written again.

    Raises
    ------
    PlaceUnavailable
        if it can't be written there
    """
    made = crate_of(cohort, now or datetime.now(UTC)).metadata.generate()
    text = json.dumps(made, indent=2, ensure_ascii=False, sort_keys=False) + "\n"
    cohort.place.write_aside(FILE, text.encode())


def crate_of(cohort: Cohort, now: datetime) -> ROCrate:
    """Describe a cohort and what lies in its folder."""
    crate = ROCrate(version="1.1")
    config, run = cohort.config, next(iter(reversed(runs_of(cohort.place))), None)
    crate.name = config.name
    crate.description = config.description or f"Walks of the cohort {config.name}, measured."
    crate.datePublished = now
    crate.license = _licence(crate, cohort)
    crate.creator = [_author(crate, one) for one in config.authors]
    inputs = [_recordings(crate, cohort), *_tables(crate, cohort)]
    outputs = list(_results(crate, cohort))
    software = crate.add(
        ContextEntity(
            crate,
            "#retrowalk",
            properties={
                "@type": "SoftwareApplication",
                "name": "Retrowalk",
                "softwareVersion": package_version() if run is None else run.version,
                "url": CODE,
            },
        )
    )
    times = {"startTime": run.began.isoformat(), "endTime": run.at.isoformat()} if run else {}
    action = crate.add_action(
        instrument=software,
        identifier="#measuring",
        object=inputs,
        result=outputs,
        properties={"name": "Measuring of the recordings"} | times,
    )
    if crate.creator:
        action["agent"] = crate.creator
    process = ContextEntity(
        crate,
        "https://w3id.org/ro/wfrun/process/0.5",
        properties={"@type": "CreativeWork", "name": "Process Run Crate", "version": "0.5"},
    )
    crate.root_dataset["conformsTo"] = crate.add(process)
    return crate


def _licence(crate: ROCrate, cohort: Cohort) -> Any:
    told = cohort.config.licence
    if told is None:
        return "No licence was told."
    address = told if "://" in told else _SPDX + told
    return crate.add(
        ContextEntity(crate, address, properties={"@type": "CreativeWork", "name": told})
    )


def _author(crate: ROCrate, author: Author) -> Any:
    known = {"name": author.name}
    if author.affiliation:
        known["affiliation"] = author.affiliation
    address = f"https://orcid.org/{author.orcid}" if author.orcid else f"#{author.name}"
    return crate.add(Person(crate, address.replace(" ", "-"), known))


def _recordings(crate: ROCrate, cohort: Cohort) -> Any:
    """Describe the recordings; where they lie is told only of an address that others can reach."""
    address = cohort.config.recordings
    known = {
        "@type": "Dataset",
        "name": "The recordings that were measured",
        "description": f"Named in {cohort.config.manifest}; the SHA-256 of each stands in "
        "results/recordings and results/failures.",
    }
    if "://" in address:
        known["url"] = address
    return crate.add(ContextEntity(crate, "#recordings", properties=known))


def _tables(crate: ROCrate, cohort: Cohort) -> Iterator[Any]:
    """Describe what was told of the cohort."""
    config = cohort.config
    told = {
        CONFIG: "What is measured, and how.",
        config.manifest: "The recordings, and whose they are.",
        config.participants: "The participants.",
    }
    for name, about in told.items():
        if name is not None and cohort.place.exists(name):
            yield _file(crate, name, about)


def _results(crate: ROCrate, cohort: Cohort) -> Iterator[Any]:
    """Describe what came of it, as far as it is there."""
    for folder, about in _DATASETS.items():
        if next(cohort.place.list(folder.rstrip("/")), None) is not None:
            yield crate.add_dataset(
                dest_path=folder, properties={"name": folder.rstrip("/"), "description": about}
            )
    for name, _ in cohort.place.list("summary"):
        yield _file(crate, name, None)


def _file(crate: ROCrate, name: str, about: str | None) -> Any:
    known: dict[str, Any] = {"name": name}
    if about is not None:
        known["description"] = about
    if (kind := _KINDS.get(name.rpartition(".")[2])) is not None:
        known["encodingFormat"] = kind
    return crate.add_file(dest_path=name, properties=known)
