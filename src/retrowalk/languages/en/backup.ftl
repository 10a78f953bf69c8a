# Backups of the whole journal, of everybody on a server.
backup-unreadable = This is not a backup that Retrowalk wrote. Nothing was changed. Choose a file whose name begins with “retrowalk-” and ends with .zip or .zip.age.
backup-damaged = This backup is damaged. Nothing was changed. Try another one, or another copy of it.
backup-wants-passphrase = This backup is sealed. Tell the passphrase that it was sealed with.
backup-other-passphrase = This passphrase does not open the backup. Nothing was changed. Try another one; large and small letters count, and so do spaces.
backup-other-walk = The recording “{ $name }” in this backup is not measured as it was before, so the backup is not to be trusted.
backup-not-empty = Something is kept here already, and a backup takes the place of everything. Put it back on an empty server. Nothing was changed.
backup-unwritable = No backup could be written in { $folder }: { $cause }. The journal is as it was. Make room there, or name another folder with RETROWALK_BACKUP_FOLDER.
backup-not-equal = The copy is not equal to the journal (“{ $table }”). Perhaps something was written meanwhile: end the server, and copy once more into an empty database.
