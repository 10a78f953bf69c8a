"""How Alembic runs here: on the connection, and in the transaction, that the journal opened."""

from alembic import context

from retrowalk.journal.tables import JournalTable

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=JournalTable.metadata,
    render_as_batch=True,  # SQLite changes a table by making it anew
    compare_type=True,
    transactional_ddl=True,
)
context.run_migrations()
